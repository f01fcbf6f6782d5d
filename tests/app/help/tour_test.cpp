// SPDX-License-Identifier: GPL-3.0-or-later
// The tour of the window: it comes when it is asked for, points at what is there, and goes when it is told to.
#include <QAbstractButton>
#include <QApplication>

#include "app/help/tour.h"
#include "app/help/tour_stops.h"
#include "app/parts/settings.h"
#include "app/window/main_window.h"
#include "tests/app/test_setup.h"

using namespace bitdistill;

class TourTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    static QAbstractButton* button(const Tour* tour, const char* name) {
        return tour->findChild<QAbstractButton*>(QString::fromLatin1(name));
    }

  private slots:
    void initTestCase() {
        QVERIFY(folder_.isValid());
        keepSettingsIn(folder_);
    }

    void aBubbleStaysInTheWindowAndOffItsWidget_data() {
        QTest::addColumn<QRect>("widget");
        QTest::newRow("at the top") << QRect(20, 10, 100, 30);
        QTest::newRow("at the bottom") << QRect(300, 410, 100, 30);
        QTest::newRow("a column at the left") << QRect(0, 0, 200, 450);
        QTest::newRow("a column at the right") << QRect(520, 0, 200, 450);
        QTest::newRow("in the corner") << QRect(700, 0, 20, 20);
        QTest::newRow("everything") << QRect(0, 0, 720, 450);
        QTest::newRow("beyond the window") << QRect(-500, 900, 10, 10);
    }
    void aBubbleStaysInTheWindowAndOffItsWidget() {
        QFETCH(QRect, widget);
        const QRect window(0, 0, 720, 450);
        const QRect bubble = bubblePlace(widget, QSize(352, 150), window);
        QCOMPARE(bubble.size(), QSize(352, 150));
        QVERIFY(window.contains(bubble));
        if (widget != window) QVERIFY(!bubble.intersects(widget));
    }

    void aWindowThatIsTooSmallStillShowsTheBubblesBeginning() {
        const QRect bubble = bubblePlace(QRect(0, 0, 50, 50), QSize(352, 150), QRect(0, 0, 300, 100));
        QVERIFY(bubble.left() >= 0 && bubble.top() >= 0);
    }

    // Tests and pictures show the window as it is; only the main program begins a tour by itself.
    void aNewWindowShowsNoTour() {
        MainWindow window;
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTest::qWait(50);
        QVERIFY(!window.findChild<Tour*>());
        QVERIFY(!Settings().tourSeen());
    }

    void everyStopPointsAtWhatIsThere_data() {
        QTest::addColumn<QSize>("size");
        QTest::newRow("smallest") << QSize(720, 450);
        QTest::newRow("laptop") << QSize(1440, 900);
    }
    void everyStopPointsAtWhatIsThere() {
        QFETCH(QSize, size);
        MainWindow window;
        window.resize(size);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.startTour();
        auto* tour = window.findChild<Tour*>();
        QVERIFY(tour && tour->running());
        QVERIFY(tour->count() >= 6 && tour->count() <= 8);
        const std::vector<TourStop> stops = tourStops();
        for (int stop = 0; stop < tour->count(); ++stop) {
            const TourStop& now = stops[static_cast<std::size_t>(stop)];
            const QByteArray which = now.title.toUtf8();
            QCOMPARE(tour->stop(), stop);
            if (!now.page.isEmpty()) QCOMPARE(window.currentPage(), now.page);
            QVERIFY2(window.findChild<QWidget*>(now.widget), which.constData());
            QVERIFY2(tour->target() && tour->target()->isVisible(), which.constData());
            QTRY_VERIFY2(!tour->target()->visibleRegion().isEmpty(), which.constData());
            QVERIFY2(window.rect().contains(tour->geometry()), which.constData());
            QVERIFY2(tour->height() >= tour->heightForWidth(tour->width()), which.constData());
            QVERIFY2(!tour->accessibleName().isEmpty() && !tour->accessibleDescription().isEmpty(), which.constData());
            // By keyboard alone: the way on has the focus.
            QCOMPARE(QApplication::focusWidget(), button(tour, "tourNext"));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        }
        QVERIFY(!tour->running());
        QVERIFY(!tour->isVisible());
        QVERIFY(Settings().tourSeen());
    }

    void escapeLeavesItAndGivesTheFocusBack() {
        MainWindow window;
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QWidget* before = window.findChild<QWidget*>(QStringLiteral("nav-help"));
        before->setFocus();
        window.startTour();
        auto* tour = window.findChild<Tour*>();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(tour->stop(), 1);
        QTest::mouseClick(button(tour, "tourBack"), Qt::LeftButton);
        QCOMPARE(tour->stop(), 0);
        QVERIFY(!button(tour, "tourBack")->isEnabled());
        button(tour, "tourNext")->setFocus();
        QTest::keyClick(button(tour, "tourNext"), Qt::Key_Escape);
        QVERIFY(!tour->running() && !tour->isVisible());
        QCOMPARE(QApplication::focusWidget(), before);
        // Again from the beginning.
        window.startTour();
        QVERIFY(tour->running() && tour->isVisible());
        QCOMPARE(tour->stop(), 0);
    }

    void theWindowCanBeUsedMeanwhile() {
        MainWindow window;
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.startTour();
        auto* tour = window.findChild<Tour*>();
        QTest::mouseClick(window.findChild<QWidget*>(QStringLiteral("nav-models")), Qt::LeftButton);
        QCOMPARE(window.currentPage(), QStringLiteral("models"));
        QVERIFY(tour->running());
        // What it spoke of is out of sight: the ring goes, the bubble stays in the window.
        window.resize(900, 600);
        QTRY_VERIFY(window.rect().contains(tour->geometry()));
        QTest::mouseClick(button(tour, "leaveTour"), Qt::LeftButton);
        QVERIFY(!tour->isVisible());
        QCOMPARE(window.currentPage(), QStringLiteral("models"));
    }
};

WORKBENCH_TEST_MAIN(TourTest)
#include "tour_test.moc"
