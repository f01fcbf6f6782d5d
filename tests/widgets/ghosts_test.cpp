// SPDX-License-Identifier: GPL-3.0-or-later
// Other runs behind the one that a LossPlot shows: their lines, their names, and what they add to the words and the
// table.
#include <QPainter>
#include <QTableView>
#include <QtTest>
#include <set>

#include "tests/widgets/sample_data.h"
#include "widgets/plot_style.h"
#include "widgets/plot_style_runs.h"
#include "widgets/plots/loss_ghosts.h"
#include "widgets/plots/loss_plot.h"

using namespace bitdistill;

namespace {

GhostRun ghost(const QString& name, std::int64_t steps, unsigned seed = 5) {
    auto series = std::make_shared<GhostSeries>();
    for (const StepRow& row : sample::stage_rows(Stage::pretrain, steps, steps, seed))
        series->at(static_cast<std::size_t>(Stage::pretrain)).append(row);
    return {name, std::move(series)};
}

std::size_t place(const char* column) {
    std::size_t at = 0;
    while (std::string_view(step_columns[at].name) != column) ++at;
    return at;
}

}  // namespace

class WidgetsGhosts : public QObject {
    Q_OBJECT

    static void show(LossPlot& plot) {
        plot.resize(700, 420);
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        QTest::qWait(60);  // plots redraw once a frame
    }

  private slots:
    void initTestCase() { style::applyTheme(style::Theme::light); }

    void anotherRunIsDrawnBehindThisOne() {
        LossPlot plot;
        plot.setColumns({QStringLiteral("ce")});
        plot.append(sample::stage_rows(Stage::pretrain, 300, 300));
        show(plot);
        QCOMPARE(plot.ghostPoints(), std::size_t{0});
        const std::size_t own = plot.drawnPoints();
        plot.setGhosts({ghost(QStringLiteral("gamma=10"), 300), ghost(QStringLiteral("gamma=60"), 300)});
        QTRY_VERIFY(plot.ghostPoints() >= 2 * 200);
        QCOMPARE(plot.drawnPoints(), own);
        QCOMPARE(plot.ghostNames(), (QStringList{QStringLiteral("gamma=10"), QStringLiteral("gamma=60")}));
        plot.setGhosts({});
        QTRY_COMPARE(plot.ghostPoints(), std::size_t{0});
    }

    void aLongerRunMakesRoomForItself() {
        LossPlot plot;
        plot.setColumns({QStringLiteral("ce")});
        plot.append(sample::stage_rows(Stage::pretrain, 100, 100));
        show(plot);
        plot.setGhosts({ghost(QStringLiteral("longer"), 400)});
        // All of its points are in view, not the first quarter.
        QTRY_VERIFY(plot.ghostPoints() >= 350);
    }

    void anotherViewHasOtherPoints() {
        LossPlot plot;
        plot.setColumns({QStringLiteral("ce")});
        plot.append(sample::stage_rows(Stage::pretrain, 300, 300));
        plot.setGhosts({ghost(QStringLiteral("other"), 300)});
        show(plot);
        QTRY_VERIFY(plot.ghostPoints() >= 250);
        const std::size_t whole = plot.ghostPoints();
        plot.zoomIn();
        QTRY_VERIFY(plot.ghostPoints() < whole);
        plot.resetView();
        QTRY_COMPARE(plot.ghostPoints(), whole);
    }

    void runsAreSeenWithoutAnOpenOne() {
        LossPlot plot;
        plot.setColumns({QStringLiteral("ce")});
        QVERIFY(plot.isEmpty());
        plot.setGhosts({ghost(QStringLiteral("alone"), 250)});
        QVERIFY(!plot.isEmpty());
        show(plot);
        QTRY_VERIFY(plot.ghostPoints() > 200);
        QVERIFY2(plot.summary().contains(QLatin1String("Other runs, drawn behind: alone.")),
                 qPrintable(plot.summary()));
    }

    void aColumnThatARunLacksHasNoLine() {
        LossPlot plot;
        plot.setColumns({QStringLiteral("weighted_ad")});
        plot.setGhosts({ghost(QStringLiteral("plain"), 250)});
        show(plot);
        QCOMPARE(plot.ghostPoints(), std::size_t{0});
        QVERIFY(plot.isEmpty());
    }

    void theTableNamesTheRunOfEachRow() {
        LossPlot plot;
        plot.setColumns({QStringLiteral("ce")});
        plot.append(sample::stage_rows(Stage::pretrain, 3, 3));
        QCOMPARE(plot.dataTable().textHeadings.size(), 1);
        plot.setGhosts({ghost(QStringLiteral("other"), 2)});
        const PlotTable table = plot.dataTable();
        QCOMPARE(table.textHeadings.size(), 2);
        QCOMPARE(table.rows(), std::size_t{5});
        QCOMPARE(table.texts[0].front(), QStringLiteral("this run"));
        QCOMPARE(table.texts[0].back(), QStringLiteral("other"));
        QCOMPARE(table.texts[1].size(), table.texts[0].size());
        QVERIFY(table.csv().contains("other"));
    }

    void theLegendNamesThemAndKeepsItsNumbersWhereItIsNarrow() {
        loss::Data data;
        data.columns = {place("ce")};
        const PlotType type{QFont()};
        QCOMPARE(loss::ghostLegend(data, 600, type).lines, 0);
        for (int i = 0; i < 6; ++i) data.ghosts.push_back(ghost(QStringLiteral("a run with a name %1").arg(i), 2));
        const loss::GhostLegend wide = loss::ghostLegend(data, 600, type);
        QCOMPARE(wide.items.size(), std::size_t{6});
        QVERIFY(wide.lines >= 1 && wide.lines <= 3);
        QCOMPARE(wide.items[2].text, QStringLiteral("3 a run with a name 2"));
        for (const auto& item : wide.items) QVERIFY(item.left < 600);
        const loss::GhostLegend narrow = loss::ghostLegend(data, 150, type);
        QCOMPARE(narrow.items.size(), std::size_t{6});
        QCOMPARE(narrow.items[5].text, QStringLiteral("6"));
    }

    void coloursOfRunsDifferAndCanBeRead() {
        for (const style::Theme theme : {style::Theme::light, style::Theme::dark}) {
            const QPalette palette = style::makePalette(theme);
            std::set<QRgb> seen;
            for (std::size_t run = 0; run < 6; ++run) {
                seen.insert(style::runColor(run, palette).rgb());
                QVERIFY(style::contrast(style::runInk(run, palette), style::color(style::Role::ground, palette)) >=
                        4.5);
            }
            QCOMPARE(seen.size(), std::size_t{6});
            QCOMPARE(style::runColor(6, palette), style::runColor(0, palette));
        }
    }
};

QTEST_MAIN(WidgetsGhosts)
#include "ghosts_test.moc"
