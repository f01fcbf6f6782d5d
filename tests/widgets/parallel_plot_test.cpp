// SPDX-License-Identifier: GPL-3.0-or-later
// A sweep on parallel axes: which parameters have an axis, where values stand, which point is the best, and how a run
// is chosen by mouse and keyboard.
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>
#include <cmath>

#include "widgets/plot_style.h"
#include "widgets/plots/ablation/parallel_plot.h"

using namespace bitdistill;

namespace {

AblationRow point(const std::string& rate, const std::string& relation, double mean) {
    AblationRow row;
    row.settings = {"gamma=" + rate, "relation=" + relation, "batch_size=8"};
    row.name = row.label = rate + ", " + relation;
    row.mean = mean;
    AblationOutcome run;
    run.folder = "gamma=" + rate + ",relation=" + relation;
    run.state = std::isfinite(mean) ? "finished" : "waiting";
    run.figure.value = mean;
    row.runs.push_back(run);
    return row;
}

Ablation sweep() {
    Ablation ablation;
    ablation.metric = "accuracy";
    ablation.rows = {point("10", "cosine", 0.71), point("100", "cosine", 0.80), point("1000", "scaled_dot", 0.78),
                     point("100", "scaled_dot", not_measured)};
    return ablation;
}

}  // namespace

class WidgetsParallel : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { style::applyTheme(style::Theme::light); }

    void aParameterThatIsVariedHasAnAxisAndTheFigureTheLast() {
        const ParallelAxes axes = parallelAxes(sweep());
        QCOMPARE(axes.varied(), 2);  // all have the same batch size
        QCOMPARE(axes.axes.back().label, style::metricLabel("accuracy"));
        QCOMPARE(axes.lines.size(), std::size_t{4});
        for (const ParallelAxes::Line& line : axes.lines) QCOMPARE(line.at.size(), std::size_t{3});
    }

    void numbersStandByTheirSizeAndWordsEvenly() {
        const ParallelAxes axes = parallelAxes(sweep());
        // A hundred times apart: a logarithmic axis.
        QCOMPARE(axes.lines[0].at[0], 0.0);
        QCOMPARE(axes.lines[1].at[0], 0.5);
        QCOMPARE(axes.lines[2].at[0], 1.0);
        QCOMPARE(axes.lines[0].at[1], 0.0);
        QCOMPARE(axes.lines[2].at[1], 1.0);
    }

    void theBestPointIsTheOneWithTheBestFigure() {
        Ablation ablation = sweep();
        QCOMPARE(parallelAxes(ablation).best, 1);
        QVERIFY(ablation.best() == &ablation.rows[1]);
        ablation.metric = "perplexity";  // of which the lowest is the best
        QVERIFY(ablation.best() == &ablation.rows[0]);
        for (AblationRow& row : ablation.rows) row.mean = not_measured;
        QVERIFY(!ablation.best());
        QCOMPARE(parallelAxes(ablation).best, -1);
    }

    void aPointThatIsNotFinishedHasALineWithoutAnEnd() {
        const ParallelAxes axes = parallelAxes(sweep());
        QVERIFY(std::isnan(axes.lines[3].at.back()));
        QVERIFY(!std::isnan(axes.lines[3].at.front()));
    }

    void withoutVariedParametersThereIsNoAxis() {
        Ablation ablation;
        ablation.metric = "accuracy";
        ablation.rows = {point("10", "cosine", 0.7)};
        QVERIFY(parallelAxes(ablation).axes.empty());
        ParallelPlot plot;
        plot.setAblation(ablation);
        QVERIFY(plot.isEmpty());
        QCOMPARE(plot.varied(), 0);
    }

    void aClickOnALineAsksForItsRun() {
        ParallelPlot plot;
        plot.setAblation(sweep());
        plot.resize(700, 420);
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        QTest::qWait(60);
        QVERIFY2(plot.summary().contains(QLatin1String("100, cosine")), qPrintable(plot.summary()));
        QSignalSpy chosen(&plot, &ParallelPlot::runChosen);
        auto* canvas = plot.findChild<QWidget*>(QStringLiteral("canvas"));
        QTest::mouseClick(canvas, Qt::LeftButton, {}, plot.placeOf(2, 2));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().toString(), QStringLiteral("gamma=1000,relation=scaled_dot"));
        QCOMPARE(plot.current(), 2);
    }

    void keysPickALineAndOpenIt() {
        ParallelPlot plot;
        plot.setAblation(sweep());
        plot.show();
        plot.setFocus();
        QSignalSpy chosen(&plot, &ParallelPlot::runChosen);
        QTest::keyClick(&plot, Qt::Key_Down);
        QTest::keyClick(&plot, Qt::Key_Down);
        QTest::keyClick(&plot, Qt::Key_Up);
        QCOMPARE(plot.current(), 0);
        QTest::keyClick(&plot, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        // What waits has no run to open.
        for (int i = 0; i < 9; ++i) QTest::keyClick(&plot, Qt::Key_Down);
        QCOMPARE(plot.current(), 3);
        QTest::keyClick(&plot, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(plot.dataTable().rows(), std::size_t{4});
    }
};

QTEST_MAIN(WidgetsParallel)
#include "parallel_plot_test.moc"
