// SPDX-License-Identifier: GPL-3.0-or-later
// Sleep inhibition and notifications: what is asked for is looked at from the desktop's side.
#include <QSignalSpy>

#include "app/window/desktop_bus.h"
#include "tests/app/mock_desktop.h"
#include "tests/app/test_setup.h"

using namespace bitdistill;

class DesktopBusTest : public QObject {
    Q_OBJECT
    MockDesktop mock_;
    static constexpr int patience = MockDesktop::patience;

  private slots:
    void initTestCase() {
        NEED_MOCK_DESKTOP();
        QVERIFY2(mock_.start(), "the private bus or its mocks did not start");
    }

    void theComputerStaysAwakeUntilItIsReleased() {
        NEED_MOCK_DESKTOP();
        DesktopBus desktop(mock_.bus(), mock_.bus());
        QVERIFY(!desktop.holdsSleep());
        desktop.holdSleep(QStringLiteral("sample is training"));
        desktop.holdSleep(QStringLiteral("sample is training"));
        QTRY_VERIFY_WITH_TIMEOUT(desktop.holdsSleep(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(mock_.locks().size(), qsizetype{1}, patience);
        const QStringList expected{QStringLiteral("sleep"), QStringLiteral("BitDistill Workbench"),
                                   QStringLiteral("sample is training"), QStringLiteral("block")};
        QCOMPARE(mock_.locks().constFirst(), expected);
        desktop.releaseSleep();
        QVERIFY(!desktop.holdsSleep());
        QTRY_VERIFY_WITH_TIMEOUT(mock_.locks().isEmpty(), patience);
    }

    // The answer comes when nobody wants it any more.
    void aLockThatComesTooLateIsGivenBack() {
        NEED_MOCK_DESKTOP();
        DesktopBus desktop(mock_.bus(), mock_.bus());
        desktop.holdSleep(QStringLiteral("short"));
        desktop.releaseSleep();
        QTest::qWait(200);
        QTRY_VERIFY_WITH_TIMEOUT(mock_.locks().isEmpty(), patience);
        QVERIFY(!desktop.holdsSleep());
    }

    void theEndOfTheProgramReleasesIt() {
        NEED_MOCK_DESKTOP();
        {
            DesktopBus desktop(mock_.bus(), mock_.bus());
            desktop.holdSleep(QStringLiteral("gone"));
            QTRY_VERIFY_WITH_TIMEOUT(desktop.holdsSleep(), patience);
        }
        QTRY_VERIFY_WITH_TIMEOUT(mock_.locks().isEmpty(), patience);
    }

    void aNotificationSaysWhatAndIsClicked() {
        NEED_MOCK_DESKTOP();
        DesktopBus desktop(mock_.bus(), mock_.bus());
        QSignalSpy chosen(&desktop, &DesktopBus::notificationChosen);
        const qsizetype before = mock_.shown().size();
        desktop.notify(QStringLiteral("sample has finished"), QStringLiteral("All of it, <b> & more"));
        QTRY_COMPARE_WITH_TIMEOUT(mock_.shown().size(), before + 1, patience);
        const QVariantList said = mock_.shown().constLast();
        QCOMPARE(said.size(), qsizetype{8});
        QCOMPARE(said[0].toString(), QStringLiteral("BitDistill Workbench"));
        QCOMPARE(said[2].toString(), QStringLiteral("bitdistill-workbench"));
        QCOMPARE(said[3].toString(), QStringLiteral("sample has finished"));
        QCOMPARE(said[4].toString(), QStringLiteral("All of it, &lt;b&gt; &amp; more"));
        QTest::qWait(100);  // its number comes with the answer
        // The mock counts from 1.
        const uint id = static_cast<uint>(before) + 1;
        mock_.click(id + 1, QStringLiteral("default"));
        mock_.click(id, QStringLiteral("other"));
        mock_.click(id, QStringLiteral("default"));
        QTRY_COMPARE_WITH_TIMEOUT(chosen.count(), 1, patience);
        // The next one takes its place.
        desktop.notify(QStringLiteral("again"), {});
        QTRY_COMPARE_WITH_TIMEOUT(mock_.shown().size(), before + 2, patience);
        QCOMPARE(mock_.shown().constLast()[1].toUInt(), id);
    }

    void withoutABusNothingHappens() {
        const QDBusConnection none(QStringLiteral("no such bus"));
        DesktopBus desktop(none, none);
        desktop.holdSleep(QStringLiteral("x"));
        desktop.notify(QStringLiteral("x"), QStringLiteral("y"));
        QTest::qWait(50);
        QVERIFY(!desktop.holdsSleep());
        desktop.releaseSleep();
    }
};

WORKBENCH_TEST_MAIN(DesktopBusTest)
#include "desktop_bus_test.moc"
