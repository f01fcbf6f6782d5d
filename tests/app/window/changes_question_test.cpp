// SPDX-License-Identifier: GPL-3.0-or-later
// A run whose recipe has changed since it began is not resumed without a word: the window asks, and does as it is told.
#include <QAbstractButton>
#include <QMessageBox>

#include "app/parts/session.h"
#include "app/window/main_window.h"
#include "engine/base/done_folder.h"
#include "engine/base/json_file.h"
#include "engine/run/run_inputs.h"
#include "tests/app/test_setup.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class ChangesQuestionTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    int made_ = 0;

    RunFolder changedRun(bool finished) {
        const RunFolder run = RunFolder::create(
            fs::path(folder_.path().toStdString()) / ("run-" + std::to_string(++made_)), RunParams(), Json::object());
        remember_inputs(run);
        for (const Stage stage : run.planned_stages()) {
            if (!finished) break;
            if (stage_info(stage).folder)
                publish_folder(run.model_folder(stage),
                               [](const fs::path& path) { write_json(path / "config.json", Json::object()); });
            else
                write_json(run.results_file(), Json::object());
        }
        Json json = read_json(run.path() / "run.json");
        json["recipe"]["seed"] = 4711;
        write_json(run.path() / "run.json", json);
        return run;
    }
    static QMessageBox* question(MainWindow& window) {
        return window.findChild<QMessageBox*>(QStringLiteral("changesQuestion"));
    }
    static void press(MainWindow& window, const char* name) {
        auto* button = question(window)->findChild<QAbstractButton*>(QString::fromLatin1(name));
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(!question(window));
    }

  private slots:
    void initTestCase() { keepSettingsIn(folder_); }

    void anUnfinishedRunGoesOnOnlyWhenTold() {
        const RunFolder run = changedRun(false);
        MainWindow window;
        window.show();
        Session& session = window.session();
        session.resumeRun(run.path());
        QTRY_VERIFY(question(window));
        QVERIFY2(question(window)->text().contains(QStringLiteral("seed")), qPrintable(question(window)->text()));
        QCOMPARE(session.state(), Session::State::idle);
        press(window, "leaveRun");
        QVERIFY(!read_json(run.inputs_file()).contains("accepted"));

        session.resumeRun(run.path());
        QTRY_VERIFY(question(window));
        press(window, "acceptChanges");
        QTRY_COMPARE(read_json(run.inputs_file())["accepted"].size(), std::size_t{1});
        session.stop();
    }

    // Nothing will be trained, so nothing is said of a model to come.
    void aFinishedRunOnlyRecordsIt() {
        const RunFolder run = changedRun(true);
        QVERIFY(run.finished());
        MainWindow window;
        window.show();
        window.session().resumeRun(run.path());
        QTRY_VERIFY(question(window));
        QCOMPARE(window.session().state(), Session::State::finished);
        QVERIFY2(question(window)->text().contains(QStringLiteral("Nothing is left to train")),
                 qPrintable(question(window)->text()));
        press(window, "leaveRun");
    }
};

WORKBENCH_TEST_MAIN(ChangesQuestionTest)
#include "changes_question_test.moc"
