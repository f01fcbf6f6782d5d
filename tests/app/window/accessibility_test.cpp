// SPDX-License-Identifier: GPL-3.0-or-later
// The window without a mouse and without eyes: everything has a role and a name in the tree that screen readers walk,
// plots are charts with a summary and a table, pages are tabs, Tab comes to everything, and the focus stays in its
// place.
#include <QAbstractButton>
#include <QAccessible>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <functional>
#include <set>

#include "app/window/main_window.h"
#include "tests/app/test_setup.h"
#include "widgets/figures/figure_panel.h"
#include "widgets/plots/loss_plot.h"

using namespace bitdistill;

namespace {

using Reader = QAccessibleInterface;

// What is in front, from the window down. Parts of a list, a table or a field are their own affair.
void walk(Reader* of, const std::function<void(Reader*)>& see) {
    if (!of || !of->isValid() || of->state().invisible) return;
    see(of);
    static const std::set<QAccessible::Role> whole{QAccessible::Table,    QAccessible::List,
                                                   QAccessible::Tree,     QAccessible::SpinBox,
                                                   QAccessible::ComboBox, QAccessible::EditableText};
    if (whole.count(of->role())) return;
    for (int i = 0; i < of->childCount(); ++i) walk(of->child(i), see);
}

QString placeOf(Reader* of) {
    return QStringLiteral("%1 (%2), role %3")
        .arg(QString::fromLatin1(of->object() ? of->object()->metaObject()->className() : "?"),
             of->object() ? of->object()->objectName() : QString())
        .arg(of->role(), 0, 16);
}

bool isOneOfMany(const QWidget* widget) {  // of buttons of which one is chosen, Tab comes to that one
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    return button && button->group() && button->group()->exclusive() && !button->isChecked();
}

}  // namespace

class AccessibilityTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

  private slots:
    void initTestCase() { keepSettingsIn(folder_); }

    void everythingInTheTreeHasItsRoleAndName() {
        static const std::set<QAccessible::Role> named{
            QAccessible::Button,  QAccessible::CheckBox, QAccessible::RadioButton, QAccessible::ComboBox,
            QAccessible::SpinBox, QAccessible::Slider,   QAccessible::Table,       QAccessible::List,
            QAccessible::PageTab, QAccessible::Chart,    QAccessible::EditableText};
        MainWindow window;
        window.resize(1100, 680);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QStringList nameless, fillers;
        for (const QString& page : window.pageWords()) {
            window.showPage(page);
            QTest::qWait(50);
            int seen = 0;
            walk(QAccessible::queryAccessibleInterface(&window), [&](Reader* of) {
                ++seen;
                const bool qts = of->object() && of->object()->objectName().startsWith(QLatin1String("qt_"));
                if (named.count(of->role()) && of->text(QAccessible::Name).isEmpty() && !qts)
                    nameless << page + QStringLiteral(": ") + placeOf(of);
                // A widget that has the keyboard's focus is something.
                const auto* widget = qobject_cast<QWidget*>(of->object());
                if (of->role() == QAccessible::Client && widget && (widget->focusPolicy() & Qt::TabFocus) &&
                    !widget->focusProxy())
                    fillers << page + QStringLiteral(": ") + placeOf(of);
            });
            QVERIFY2(seen > 30, qPrintable(page));
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
        QVERIFY2(fillers.isEmpty(), qPrintable(fillers.join(QLatin1Char('\n'))));
    }

    void pagesAreTabsOfWhichOneIsSelected() {
        MainWindow window;
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        for (const QString& page : {QStringLiteral("run"), QStringLiteral("models")}) {
            window.showPage(page);
            QStringList tabs, selected;
            walk(QAccessible::queryAccessibleInterface(&window), [&](Reader* of) {
                if (of->role() != QAccessible::PageTab) return;
                tabs << of->text(QAccessible::Name);
                if (of->state().selected) selected << of->object()->objectName();
                QCOMPARE(of->parent()->role(), QAccessible::PageTabList);
            });
            QCOMPARE(tabs.size(), window.pageWords().size());
            QCOMPARE(selected, QStringList{QStringLiteral("nav-") + page});
        }
        // A screen reader presses a tab as a mouse does.
        Reader* tab = QAccessible::queryAccessibleInterface(window.findChild<QWidget*>(QStringLiteral("nav-recipe")));
        QVERIFY(tab && tab->actionInterface());
        tab->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(window.currentPage(), QStringLiteral("recipe"));
    }

    void plotsAreChartsWithASummaryAndATable() {
        MainWindow window;
        window.show();
        QList<QWidget*> charts;
        for (PlotPanel* plot : window.findChildren<PlotPanel*>()) charts << plot;
        for (FigurePanel* figure : window.findChildren<FigurePanel*>()) charts << figure;
        QVERIFY(charts.size() >= 8);
        for (QWidget* chart : charts) {
            Reader* reader = QAccessible::queryAccessibleInterface(chart);
            QVERIFY(reader);
            QCOMPARE(reader->role(), QAccessible::Chart);
            QVERIFY2(!reader->text(QAccessible::Name).isEmpty(), chart->metaObject()->className());
        }

        LossPlot plot;
        plot.setColumns({QStringLiteral("ce")});
        std::vector<StepRow> rows(3);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            rows[i].stage = Stage::distill;
            rows[i].step = static_cast<std::int64_t>(i + 1);
            rows[i].ce = 6.0 - static_cast<double>(i);
        }
        plot.append(rows);
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        Reader* reader = QAccessible::queryAccessibleInterface(&plot);
        QTRY_VERIFY2(reader->text(QAccessible::Description).contains(QStringLiteral("fell from 6 to 4")),
                     qPrintable(reader->text(QAccessible::Description)));
        QVERIFY(reader->actionInterface());
        const QStringList actions = reader->actionInterface()->actionNames();
        QVERIFY(actions.contains(QStringLiteral("Show as table")));
        reader->actionInterface()->doAction(QStringLiteral("Show as table"));
        QTRY_VERIFY(plot.findChild<QTableView*>());
        QCOMPARE(plot.findChild<QTableView*>()->model()->rowCount(), 3);
        // The canvas inside is no nameless filler either.
        Reader* canvas = QAccessible::queryAccessibleInterface(plot.findChild<QWidget*>(QStringLiteral("canvas")));
        QCOMPARE(canvas->role(), QAccessible::Graphic);
        QCOMPARE(canvas->text(QAccessible::Name), plot.accessibleName());
    }

    void tabComesToEverything() {
        MainWindow window;
        window.resize(1100, 680);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        for (const QString& page : window.pageWords()) {
            window.showPage(page);
            QTest::qWait(50);
            QSet<QWidget*> wanted;
            for (QWidget* widget : window.findChildren<QWidget*>())
                if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
                    !widget->focusProxy() && !isOneOfMany(widget))
                    wanted << widget;
            QVERIFY(wanted.size() > 5);
            QSet<QWidget*> reached;
            window.findChild<QWidget*>(QStringLiteral("nav-") + page)->setFocus();
            for (qsizetype i = 0; i < 3 * wanted.size(); ++i) {
                QWidget* focus = QApplication::focusWidget();
                QVERIFY2(focus, qPrintable(page));
                reached << focus;
                QTest::keyClick(focus, Qt::Key_Tab);
            }
            QStringList missed;
            for (QWidget* widget : wanted)
                if (!reached.contains(widget))
                    missed << page + QStringLiteral(": ") + QString::fromLatin1(widget->metaObject()->className()) +
                                  QLatin1Char(' ') + widget->accessibleName();
            QVERIFY2(missed.isEmpty(), qPrintable(missed.join(QLatin1Char('\n'))));
        }
    }

    // The plot first, then its options from left to right, then its menu.
    void tabGoesThroughAPlotInReadingOrder() {
        LossPlot plot;
        plot.resize(700, 400);
        plot.show();
        plot.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&plot));
        plot.setFocus();
        std::vector<int> places;
        for (int i = 0; i < 5; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            places.push_back(QApplication::focusWidget()->mapTo(&plot, QPoint()).x());
        }
        QVERIFY(std::is_sorted(places.begin(), places.end()));
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("plotMenuButton"));
    }

    void aHiddenButtonGivesTheFocusToItsNeighbour() {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* far = new QPushButton(QStringLiteral("Far"));
        auto* row = new QWidget;
        auto* buttons = new QHBoxLayout(row);
        auto* near = new QPushButton(QStringLiteral("Near"));
        auto* gone = new QPushButton(QStringLiteral("Gone"));
        auto* last = new QPushButton(QStringLiteral("Last"));
        buttons->addWidget(near);
        buttons->addWidget(gone);
        column->addWidget(far);
        column->addWidget(row);
        column->addWidget(last);
        connect(gone, &QPushButton::clicked, gone, &QWidget::hide);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        gone->setFocus();
        QTest::keyClick(gone, Qt::Key_Space);
        QVERIFY(gone->isHidden());
        QCOMPARE(QApplication::focusWidget(), near);
        // The whole row: what stands next in the window.
        row->hide();
        QVERIFY(QApplication::focusWidget() == last || QApplication::focusWidget() == far);
        QVERIFY(QApplication::focusWidget()->isVisible());
    }
};

WORKBENCH_TEST_MAIN(AccessibilityTest)
#include "accessibility_test.moc"
