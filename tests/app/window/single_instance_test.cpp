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
    static SingleInstance::Reply replyTo(const QString& place, const SecondStart& start) {
        std::atomic<bool> answered{false};
        SingleInstance::Reply reply;
        const std::unique_ptr<QThread> second(QThread::create([&] {
            SingleInstance other(place);
            reply = other.handOver(start);
            answered = true;
        }));
        second->start();
        const bool inTime = QTest::qWaitFor([&] { return answered.load(); }, 30000);
        second->wait();
        return inTime ? reply : SingleInstance::Reply();
    }
    static bool handedOver(const QString& place, const SecondStart& start) {
        return replyTo(place, start).answer == SingleInstance::Answer::taken;
    }

  private slots:
    void initTestCase() {
        QVERIFY(folder_.isValid());
        keepSettingsIn(folder_);
    }

    void withoutAFirstNobodyTakesIt() {
        SingleInstance only(place());
        QVERIFY(only.handOver({QStringLiteral("/a"), {}, {}}).answer == SingleInstance::Answer::none);
    }

    void theFirstIsToldWhatTheSecondWasGiven() {
        SingleInstance first(place());
        QVERIFY(first.listen());
        first.setPages({QStringLiteral("home"), QStringLiteral("chat")});
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

    void aPageThatIsNotThereIsRefusedWithThoseThatAre() {
        SingleInstance first(place());
        MainWindow window;
        QVERIFY(first.listen());
        first.setPages(window.pageWords());
        QSignalSpy asked(&first, &SingleInstance::asked);
        const SingleInstance::Reply reply = replyTo(place(), {QStringLiteral("/a"), QStringLiteral("nonsense"), {}});
        QVERIFY(reply.answer == SingleInstance::Answer::unknownPage);
        QCOMPARE(reply.pages, window.pageWords());
        QCOMPARE(asked.count(), 0);  // what was to be opened on it is not opened either
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
        QVERIFY(first.handOver({}).answer == SingleInstance::Answer::none);
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
