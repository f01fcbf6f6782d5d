// SPDX-License-Identifier: GPL-3.0-or-later
// Questions that are asked again before they are answered: only the newest counts.
#include "app/parts/background.h"

#include <QObject>
#include <future>
#include <stdexcept>
#include <vector>

#include "tests/app/test_setup.h"

using namespace bitdistill;

class BackgroundTest : public QObject {
    Q_OBJECT
  private slots:
    void onlyTheNewestAnswerIsHandedOn() {
        LatestInBackground question;
        std::promise<void> slow;
        std::vector<int> answers;
        const auto done = [&](int answer) { answers.push_back(answer); };
        const auto failed = [](const QString& sentence) { QFAIL(qPrintable(sentence)); };
        bool slowEnded = false;
        question.ask(
            this,
            [gate = slow.get_future().share(), &slowEnded] {
                gate.wait();
                slowEnded = true;
                return 1;
            },
            done, failed);
        QVERIFY(question.isWaiting());
        question.ask(
            this, [] { return 2; }, done, failed);
        QTRY_COMPARE(answers, std::vector<int>{2});
        QVERIFY(!question.isWaiting());
        slow.set_value();
        QThreadPool::globalInstance()->waitForDone();
        QVERIFY(slowEnded);
        QCoreApplication::processEvents();
        QCOMPARE(answers, std::vector<int>{2});
        QVERIFY(!question.isWaiting());
    }

    void aDroppedQuestionHasNoAnswer() {
        LatestInBackground question;
        int answers = 0, failures = 0;
        const auto ask = [&](bool fails) {
            question.ask(
                this,
                [fails] {
                    if (fails) throw std::runtime_error("cannot be read");
                    return 1;
                },
                [&](int) { ++answers; }, [&](const QString&) { ++failures; });
        };
        for (const bool fails : {false, true}) {
            ask(fails);
            question.drop();
            QVERIFY(!question.isWaiting());
            QThreadPool::globalInstance()->waitForDone();
            QCoreApplication::processEvents();
        }
        QCOMPARE(answers + failures, 0);
        ask(true);
        QTRY_COMPARE(failures, 1);
        QVERIFY(!question.isWaiting());
    }
};

WORKBENCH_TEST_MAIN(BackgroundTest)
#include "background_test.moc"
