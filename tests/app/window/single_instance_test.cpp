// SPDX-License-Identifier: GPL-3.0-or-later
// A second start hands its file to the window that is open, whatever the first one left behind.
#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QThread>
#include <atomic>
#include <memory>
#include <vector>

#include "app/window/main_window.h"
#include "app/window/single_instance.h"
#include "tests/app/test_setup.h"

using namespace bitdistill;

class SingleInstanceTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    QString place() const { return folder_.filePath(QStringLiteral("socket")); }

    // A second start beside this thread, which must answer it meanwhile.
    static bool handedOver(const QString& place, const SecondStart& start) {
        std::atomic<int> answer{-1};
        const std::unique_ptr<QThread> second(QThread::create([&] {
            SingleInstance other(place);
            answer = other.handOver(start) ? 1 : 0;
        }));
        second->start();
        const bool answered = QTest::qWaitFor([&] { return answer >= 0; }, 30000);
        second->wait();
        return answered && answer == 1;
    }

  private slots:
    void initTestCase() {
        QVERIFY(folder_.isValid());
        keepSettingsIn(folder_);
    }

    void withoutAFirstNobodyTakesIt() {
        SingleInstance only(place());
        QVERIFY(!only.handOver({QStringLiteral("/a"), {}, {}}));
    }

    void theFirstIsToldWhatTheSecondWasGiven() {
        SingleInstance first(place());
        QVERIFY(first.listen());
        std::vector<SecondStart> told;
        connect(&first, &SingleInstance::asked, this, [&](const SecondStart& start) { told.push_back(start); });
        QVERIFY(handedOver(place(), {QStringLiteral("/a \"b\"\n/é"), QStringLiteral("chat"), "token"}));
        QVERIFY(handedOver(place(), {}));
        QCOMPARE(told.size(), std::size_t{2});
        QCOMPARE(told[0].path, QStringLiteral("/a \"b\"\n/é"));
        QCOMPARE(told[0].page, QStringLiteral("chat"));
        QCOMPARE(told[0].token, QByteArray("token"));
        QVERIFY(told[1].path.isEmpty() && told[1].page.isEmpty());
    }

    void onlyOneIsTheFirst() {
        SingleInstance first(place()), second(place());
        QVERIFY(first.listen());
        QVERIFY(first.listen());
        QVERIFY(!second.listen());
    }

    // A socket file without a program behind it.
    void whatAKilledProgramLeftIsInNobodysWay() {
        {
            QFile left(place());
            QVERIFY(left.open(QIODevice::WriteOnly));
        }
        SingleInstance first(place());
        QVERIFY(!first.handOver({}));
        QVERIFY(first.listen());
    }

    void whatIsNoRequestIsNotAnswered() {
        SingleInstance first(place());
        QVERIFY(first.listen());
        QSignalSpy asked(&first, &SingleInstance::asked);
        QLocalSocket socket;
        socket.connectToServer(place());
        QVERIFY(socket.waitForConnected(5000));
        socket.write("hello\n");
        QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QLocalSocket::UnconnectedState, 10000);
        QVERIFY(socket.readAll().isEmpty());
        QCOMPARE(asked.count(), 0);
    }

    void theWindowOpensWhatItIsAskedFor() {
        NEED_SHARED("models/stories260K");
        MainWindow window;
        window.show();
        window.showMinimized();
        window.openForSecondStart(QString::fromStdString(shared_path("models/stories260K").string()), {});
        QCOMPARE(window.currentPage(), QStringLiteral("models"));
        QVERIFY(!window.isMinimized());
        window.openForSecondStart({}, QStringLiteral("chat"));
        QCOMPARE(window.currentPage(), QStringLiteral("chat"));
        window.openForSecondStart({}, {});
        QCOMPARE(window.currentPage(), QStringLiteral("chat"));
    }
};

WORKBENCH_TEST_MAIN(SingleInstanceTest)
#include "single_instance_test.moc"
