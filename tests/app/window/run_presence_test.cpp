// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop sees of a run that trains here: it stays awake while there is something to compute, is told of the
// end, and reads the state in the window's title.
#include <QMainWindow>

#include "app/parts/session.h"
#include "app/window/desktop_bus.h"
#include "app/window/run_presence.h"
#include "tests/app/mock_desktop.h"
#include "tests/app/test_setup.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class RunPresenceTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    MockDesktop mock_;
    static constexpr int patience = 120000;
    fs::path root() const { return folder_.path().toStdString(); }

  private slots:
    void initTestCase() {
        NEED_MOCK_DESKTOP();
        QVERIFY(folder_.isValid());
        keepSettingsIn(folder_);
        QVERIFY2(mock_.start(), "the private bus or its mocks did not start");
    }

    void aRunKeepsTheComputerAwakeAndSaysWhenItHasEnded() {
        NEED_MOCK_DESKTOP();
        NEED_SHARED("models/stories260K");
        QMainWindow window;  // nobody looks at it
        DesktopBus desktop(mock_.bus(), mock_.bus());
        Session session;
        const RunPresence presence(session, window, desktop);
        QCOMPARE(windowTitleOf(session), QStringLiteral("BitDistill Workbench"));
        RunParams params = smallRecipe(root());
        params.distill_steps = 2000;
        session.startRun(params, root() / "runs" / "awake");
        QTRY_VERIFY_WITH_TIMEOUT(desktop.holdsSleep(), patience);
        QVERIFY(mock_.locks().constFirst().at(2).startsWith(QStringLiteral("awake")));
        QTRY_VERIFY_WITH_TIMEOUT(session.state() == Session::State::running, patience);
        QTRY_VERIFY_WITH_TIMEOUT(windowTitleOf(session).contains(QStringLiteral("% · awake, ")), patience);
        session.pause();
        QTRY_VERIFY_WITH_TIMEOUT(session.state() == Session::State::paused, patience);
        QVERIFY(!desktop.holdsSleep());
        QTRY_VERIFY_WITH_TIMEOUT(mock_.locks().isEmpty(), patience);
        session.resume();
        QTRY_VERIFY_WITH_TIMEOUT(desktop.holdsSleep(), patience);
        // Whoever stops a run needs no notice of it.
        session.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!session.trainingHere(), patience);
        QVERIFY(!desktop.holdsSleep());
        QVERIFY(mock_.shown().isEmpty());
        QVERIFY2(!windowTitleOf(session).contains(QStringLiteral("%")), qPrintable(windowTitleOf(session)));

        session.startRun(smallRecipe(root()), root() / "runs" / "short");
        QTRY_VERIFY_WITH_TIMEOUT(session.state() == Session::State::finished, patience);
        QTRY_COMPARE_WITH_TIMEOUT(mock_.shown().size(), qsizetype{1}, patience);
        QVERIFY(mock_.shown().constFirst()[3].toString().startsWith(QStringLiteral("short")));

        params.teacher = folder_.filePath(QStringLiteral("no-teacher")).toStdString();
        session.startRun(params, root() / "runs" / "hopeless");
        QTRY_VERIFY_WITH_TIMEOUT(session.state() == Session::State::failed, patience);
        QTRY_COMPARE_WITH_TIMEOUT(mock_.shown().size(), qsizetype{2}, patience);
        const QVariantList failed = mock_.shown().constLast();
        QVERIFY(failed[3].toString().startsWith(QStringLiteral("hopeless")));
        QVERIFY(failed[4].toString().contains(QStringLiteral("no-teacher")));
    }
};

WORKBENCH_TEST_MAIN(RunPresenceTest)
#include "run_presence_test.moc"
