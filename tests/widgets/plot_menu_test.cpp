// SPDX-License-Identifier: GPL-3.0-or-later
// Promises of a plot's menu: a right click opens it where plots are clicked, the button in the corner opens the same
// one, and what it offers happens.
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QTableView>
#include <QVBoxLayout>
#include <QWindow>
#include <QtTest>
#include <memory>

#include "tests/widgets/sample_data.h"
#include "widgets/figures/weight_map.h"
#include "widgets/plot_style.h"
#include "widgets/plots/ablation/ablation_plot.h"
#include "widgets/plots/loss_plot.h"
#include "widgets/plots/menu/plot_menu.h"
#include "widgets/plots/weight_curves.h"
#include "widgets/plots/weight_plot.h"

using namespace bitdistill;

namespace {

QStringList texts(const QMenu& menu) {
    QStringList all;
    for (const QAction* action : menu.actions())
        if (!action->isSeparator()) all << action->text();
    return all;
}

QMenu* openMenu() { return qobject_cast<QMenu*>(QApplication::activePopupWidget()); }

// As a hand does it: the window system is told of a button, not the widget.
void rightClick(QWidget& window, const QPoint& at) {
    QTest::mousePress(window.windowHandle(), Qt::RightButton, {}, at);
    QTest::mouseRelease(window.windowHandle(), Qt::RightButton, {}, at);
}

void closeMenu(QMenu* menu) {
    menu->close();
    QTRY_VERIFY(!openMenu());
}

void choose(QMenu* menu, const QString& text) {
    for (QAction* action : menu->actions())
        if (action->text() == text) {
            QVERIFY2(action->isEnabled(), qPrintable(text));
            return QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        }
    QFAIL(qPrintable(text + QStringLiteral(" is not in the menu")));
}

std::unique_ptr<LossPlot> filledPlot() {
    auto plot = std::make_unique<LossPlot>();
    plot->setColumns({QStringLiteral("ce")});
    plot->append(sample::stage_rows(Stage::pretrain, 300, 300));
    plot->resize(620, 380);
    return plot;
}

}  // namespace

class PlotMenuTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { style::applyTheme(style::Theme::light); }

    void aRightClickOnAnyPlotOpensItsMenu() {
        std::vector<std::unique_ptr<QWidget>> plots;
        plots.push_back(filledPlot());
        plots.push_back(std::make_unique<WeightPlot>());
        plots.push_back(std::make_unique<WeightCurves>());
        plots.push_back(std::make_unique<AblationPlot>());
        plots.push_back(std::make_unique<WeightMap>());
        for (const auto& plot : plots) {
            plot->resize(620, 380);
            plot->show();
            QVERIFY(QTest::qWaitForWindowExposed(plot.get()));
            rightClick(*plot, plot->rect().center());
            QTRY_VERIFY2(openMenu(), plot->metaObject()->className());
            for (const char* offer : {"Copy picture", "Export…", "Show as table"})
                QVERIFY2(texts(*openMenu()).contains(QString::fromUtf8(offer)), plot->metaObject()->className());
            closeMenu(openMenu());
            plot->hide();
        }
    }

    void aRightClickLeavesTheViewAsItIs() {
        const auto plot = filledPlot();
        plot->show();
        QVERIFY(QTest::qWaitForWindowExposed(plot.get()));
        const QString before = plot->summary();
        QSignalSpy moved(plot.get(), &LossPlot::viewRangeChanged);
        rightClick(*plot, plot->rect().center());
        QTRY_VERIFY(openMenu());
        closeMenu(openMenu());
        QCOMPARE(moved.count(), 0);
        QCOMPARE(plot->summary(), before);
    }

    void theButtonInTheCornerOpensTheSameMenu() {
        const auto plot = filledPlot();
        plot->show();
        QVERIFY(QTest::qWaitForWindowExposed(plot.get()));
        rightClick(*plot, plot->rect().center());
        QTRY_VERIFY(openMenu());
        const QStringList offers = texts(*openMenu());
        closeMenu(openMenu());

        auto* button = plot->findChild<PlotMenu*>();
        QVERIFY(button && button->isVisible());
        QVERIFY(plot->rect().contains(button->geometry()));
        QVERIFY(!button->accessibleName().isEmpty());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(openMenu());
        QCOMPARE(texts(*openMenu()), offers);
        closeMenu(openMenu());
        // By keyboard as well.
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_VERIFY(openMenu());
        closeMenu(openMenu());
    }

    // A plot without a row of options has the button on its canvas, beside the data.
    void theButtonCoversNoData() {
        const auto plot = filledPlot();
        plot->setTitle({});
        plot->setControlsVisible(false);
        plot->show();
        QVERIFY(QTest::qWaitForWindowExposed(plot.get()));
        QTest::qWait(60);
        const QRect button = plot->findChild<PlotMenu*>()->geometry();
        const QRect canvas = plot->findChild<QWidget*>(QStringLiteral("canvas"))->geometry();
        QVERIFY(canvas.contains(button));
        QCOMPARE(button.right(), plot->rect().right());
        QVERIFY2(!button.intersects(plot->dataRect().translated(canvas.topLeft())), "the button covers data");
    }

    void theMenuCopiesShowsATableAndResetsTheView() {
        const auto plot = filledPlot();
        plot->show();
        QVERIFY(QTest::qWaitForWindowExposed(plot.get()));
        QApplication::clipboard()->clear();
        rightClick(*plot, plot->rect().center());
        QTRY_VERIFY(openMenu());
        choose(openMenu(), QStringLiteral("Copy picture"));
        QTRY_VERIFY(!QApplication::clipboard()->pixmap().isNull());

        rightClick(*plot, plot->rect().center());
        QTRY_VERIFY(openMenu());
        choose(openMenu(), QStringLiteral("Show as table"));
        QTRY_VERIFY(plot->findChild<QTableView*>());
        QCOMPARE(plot->findChild<QTableView*>()->model()->rowCount(), 300);
        plot->findChild<QTableView*>()->window()->close();

        plot->zoomIn();
        rightClick(*plot, plot->rect().center());
        QTRY_VERIFY(openMenu());
        QSignalSpy moved(plot.get(), &LossPlot::viewRangeChanged);
        choose(openMenu(), QStringLiteral("Reset view"));
        QTRY_VERIFY(!moved.isEmpty());
        QCOMPARE(moved.last().at(0).toDouble(), 0.0);
        QCOMPARE(moved.last().at(1).toDouble(), 1.0);
    }
};

QTEST_MAIN(PlotMenuTest)
#include "plot_menu_test.moc"
