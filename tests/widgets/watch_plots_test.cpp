// SPDX-License-Identifier: GPL-3.0-or-later
// What maps, curves and the lens show of weights against their teacher's and of a mask.
#include <qcustomplot.h>

#include <QDir>
#include <QPainter>
#include <QToolButton>
#include <QtTest>
#include <numeric>
#include <set>

#include "tests/places.h"
#include "tests/widgets/sample_data.h"
#include "widgets/figures/weight_map.h"
#include "widgets/plot_style.h"
#include "widgets/plots/frame_history.h"
#include "widgets/plots/weight_curves.h"
#include "widgets/plots/weight_drawings.h"
#include "widgets/plots/weight_lens.h"
#include "widgets/plots/weight_plot.h"

using namespace bitdistill;

namespace {

// Of so many weights, some with the teacher's sign and code, some changed within so many steps.
std::shared_ptr<HistogramFrame> counted(const std::string& tensor, std::uint64_t weights, std::uint64_t same_sign,
                                        std::uint64_t same_code, std::uint64_t changed, std::int64_t steps) {
    auto frame = std::make_shared<HistogramFrame>();
    frame->stage = Stage::pretrain;
    frame->step = 10;
    frame->tensor = tensor;
    frame->layer = 0;
    frame->zero = weights;
    frame->steps_since = steps;
    frame->flips = changed;
    frame->counts[static_cast<std::size_t>(histogram_bin(0))] = weights;
    WeightWatch watch;
    watch.reference = Reference::teacher;
    watch.scale_over_absmean = weights > 100 ? 2.0f : 1.0f;
    watch.magnitudes[1] = {weights, same_sign, 10, 9, same_code, changed};
    frame->watch = std::make_shared<const WeightWatch>(watch);
    return frame;
}

bool near(double a, double b) { return std::abs(a - b) < 1e-9; }

}  // namespace

class WatchPlotsTest : public QObject {
    Q_OBJECT

  private slots:
    void measuresAreTheFramesOwnCounts() {
        const auto frame = counted("model.layers.0.mlp.up_proj.weight", 100, 80, 70, 12, 4);
        QCOMPARE(measure(*frame, Measure::signAgreement), 0.8);
        QCOMPARE(measure(*frame, Measure::codedSigns), 0.9);
        QVERIFY(near(measure(*frame, Measure::flipped), 0.3));
        QVERIFY(near(measure(*frame, flippedIn(1)), 0.3));
        QVERIFY(near(measure(*frame, changedIn(1)), 0.03));
        QCOMPARE(measure(*frame, Measure::scaleOverAbsmean), 1.0);
        QVERIFY(std::isnan(measure(*frame, flippedIn(0))));  // no weights of that size
        QVERIFY(std::isnan(measure(*frame, Measure::maskChanges)) && std::isnan(measure(*frame, keptAt(0))));
        const auto plain = sample::frame(Stage::pretrain, 1, 0, 0, "q_proj", 0);
        for (const Measure what : {Measure::signAgreement, Measure::scaleOverAbsmean, Measure::flipped})
            QVERIFY(std::isnan(measure(*plain, what)));
    }

    // 100 weights over 4 steps and 300 over 8.
    void tensorsAddUpByTheirWeightsAndSteps() {
        const FramePtr q = counted("model.layers.0.self_attn.q_proj.weight", 100, 80, 70, 12, 4),
                       k = counted("model.layers.0.self_attn.k_proj.weight", 300, 300, 300, 24, 8);
        const std::vector<FramePtr> both{q, k};
        const HistogramFrame merged = mergeFrames(both);
        FrameHistory history;
        history.append(both);
        const FrameHistory::Point point = history.points({}).back();
        const MapGrid grid = history.layersOverTime(Measure::signAgreement);
        QVERIFY(near(grid.at(0, 0), 0.95));
        for (const auto& [what, value] : {std::pair{Measure::signAgreement, 380.0 / 400},
                                          {Measure::codedSigns, 0.9},
                                          {Measure::flipped, 30.0 / 400},
                                          {Measure::scaleOverAbsmean, 1.75},
                                          {changedIn(1), 6.0 / 400},
                                          {Measure::flipRate, 6.0 / 400}}) {
            QVERIFY2(near(measure(merged, what), value), qPrintable(measureLabel(what)));
            QVERIFY2(near(point.of(what), value), qPrintable(measureLabel(what)));
        }
    }

    void onlyWhatTheFramesHaveIsOffered() {
        FrameHistory plain, dense, exact;
        plain.append(sample::frames(1, 6));
        dense.append(sample::watched_frames(1, 6));
        exact.append(sample::watched_frames(1, 6, Sparsity::exactly_3_of_4));
        const auto has = [](const FrameHistory& history, Measure what) {
            return std::ranges::count(history.measures(), what) == 1;
        };
        QVERIFY(!has(plain, Measure::signAgreement) && !has(plain, Measure::maskChanges));
        QVERIFY(has(dense, Measure::signAgreement) && has(dense, flippedIn(3)) && !has(dense, Measure::maskChanges));
        QVERIFY(has(exact, Measure::maskChanges) && has(exact, Measure::zeroShare));
        QVERIFY(has(dense, Measure::nearThreshold) && !has(exact, Measure::nearThreshold));
        QCOMPARE(curveSetsOf(plain), std::vector{CurveSet::codes});
        QCOMPARE(curveSetsOf(dense).size(), std::size_t{3});
        QCOMPARE(curveSetsOf(exact).back(), CurveSet::mask);
        exact.clear();
        QCOMPARE(curveSetsOf(exact), std::vector{CurveSet::codes});
    }

    void theCurvesShowWhatIsChosen() {
        FrameHistory history;
        history.append(sample::watched_frames(2, 12, Sparsity::six_of_8));
        WeightCurves curves;
        curves.resize(700, 420);
        curves.setPoints(history.points({}), "All layers");
        const auto columns = [&](CurveSet set) {
            curves.setCurves(set, history.reference(), history.pattern());
            return curves.dataTable().headings.size();
        };
        QCOMPARE(columns(CurveSet::codes), 6);      // step, zeros, two near thresholds, flips, entropy
        QCOMPARE(columns(CurveSet::reference), 4);  // step, two of signs, scale
        QVERIFY(curves.summary().contains(measureLabel(Measure::signAgreement)));
        QCOMPARE(columns(CurveSet::sizes), 9);
        const auto last = history.points({}).back();
        QVERIFY(curves.summary().contains(measureText(flippedIn(1), last.of(flippedIn(1)))));
        QCOMPARE(columns(CurveSet::mask), 10);  // step, changes, eight places
        QVERIFY(curves.dataTable().values[2].back() > 0.7);
        for (const CurveSet set : {CurveSet::mask, CurveSet::codes, CurveSet::sizes}) {
            curves.setCurves(set, history.reference(), history.pattern());
            QVERIFY(!curves.picture({700, 420}).isNull());  // plots come and go
        }
        curves.setCurves(CurveSet::reference, Reference::student);
        QVERIFY(!curves.summary().contains("teacher"));
    }

    void theMapSaysWhatItComparesWith() {
        FrameHistory history;
        for (const auto& frame : sample::frames(2, 6))
            history.append(std::vector<FramePtr>{sample::watched(frame, 0.5, Sparsity::none, Reference::student)});
        WeightMap map;
        map.setGrid(history.layersByKind(Measure::signAgreement, history.positions().back()), Measure::signAgreement);
        QVERIFY2(map.summary().contains("beginning"), qPrintable(map.summary()));
        map.setGrid(history.layersOverTime(Measure::scaleOverAbsmean), Measure::scaleOverAbsmean);
        QVERIFY(!map.summary().contains("%"));  // no share
    }

    void whatAMaskZeroesIsPartOfTheWhole() {
        const FramePtr frame =
            sample::watched(sample::frame(Stage::distill, 5, 0.4, 0, "q_proj", 5), 0.4, Sparsity::six_of_8);
        const auto sum = [&](lens::Which which) {
            double all = 0;
            for (const lens::Edge& edge : lens::outline(*frame, -lens::sight, lens::sight, 0, which)) all += edge.share;
            return all;
        };
        QVERIFY(sum(lens::Which::masked) > 0.1);
        QVERIFY(near(sum(lens::Which::masked) + sum(lens::Which::kept), sum(lens::Which::all)));
        const double median = lens::medianMasked(*frame);
        double within = 0, all = 0;
        for (std::size_t b = 0; b < frame->watch->masked.size(); ++b) {
            const double x = HistogramFrame::lowest + (static_cast<double>(b) - 0.5) * HistogramFrame::width;
            const auto count = static_cast<double>(frame->watch->masked[b]);
            all += count;
            if (std::abs(x) < median) within += count;
        }
        QVERIFY(within >= all / 2 && within < 0.6 * all);
        WeightPlot plot;
        plot.setFrame(frame);
        const PlotTable table = plot.dataTable();
        QCOMPARE(table.headings.size(), 4);
        QVERIFY(near(std::accumulate(table.values[3].begin(), table.values[3].end(), 0.0), all));
        QVERIFY2(plot.summary().contains("6 largest of each 8"), qPrintable(plot.summary()));
        plot.pin();
        QCOMPARE(plot.dataTable().values.size(), std::size_t{5});
    }

    void anExactPatternIsDrawnWithoutThresholds() {
        const FramePtr frame =
            sample::watched(sample::frame(Stage::distill, 5, 0.4, 0, "q_proj", 5), 0.4, Sparsity::exactly_3_of_4);
        lens::Data data;
        lens::setFrame(data, frame, {});
        const auto regions = lens::regions(data);
        QVERIFY(regions[0].to == 0 && regions[1].from == 0 && regions[1].to == 0 && regions[2].from == 0);
        QVERIFY(std::isnan(measure(*frame, Measure::nearThreshold)));
        const QString words = lens::summary(data);
        QVERIFY2(words.contains("no weight has a threshold") && words.contains("smallest of each 4"),
                 qPrintable(words));
    }

    void nearThresholdsCannotBeAskedForWhereThereAreNone() {
        const FramePtr plain = sample::frame(Stage::distill, 5, 0.4, 0, "q_proj", 5);
        WeightPlot plot;
        const auto buttons = plot.findChildren<QToolButton*>();
        const auto found = std::ranges::find(buttons, QStringLiteral("Near thresholds"), &QToolButton::text);
        QVERIFY(found != buttons.end());
        QVERIFY((*found)->isEnabled());
        plot.setFrame(sample::watched(plain, 0.4, Sparsity::exactly_3_of_4));
        QVERIFY(!(*found)->isEnabled());
        QVERIFY2((*found)->toolTip().contains("No weight has a threshold"), qPrintable((*found)->toolTip()));
        plot.setFrame(plain);
        QVERIFY((*found)->isEnabled() && (*found)->isChecked());
    }

    // On one axis, from the smaller to the larger, neither would be seen to move.
    void bothMeasuresNearTheThresholdsHaveAnAxisOfTheirOwn() {
        const drawings::Drawing drawing = drawings::drawingOf(CurveSet::codes, Reference::teacher, {});
        QVERIFY(static_cast<std::size_t>(drawing.titles.size()) <= drawings::mostPlots);
        std::set<std::size_t> near, all;
        for (const drawings::Curve& curve : drawing.curves) {
            all.insert(curve.plot);
            if (curve.what == Measure::nearThreshold || curve.what == Measure::nearThresholdWide)
                near.insert(curve.plot);
        }
        QCOMPARE(near.size(), std::size_t{2});
        QCOMPARE(all.size(), static_cast<std::size_t>(drawing.titles.size()));
    }

    // Flips begin with the second frame: with two in a stage there is one figure.
    void whatWasMeasuredOnceInAStageIsADot() {
        FrameHistory history;
        history.append(sample::frames(1, 2));
        WeightCurves curves;
        curves.resize(700, 420);
        curves.setPoints(history.points({}), "All layers");
        QVERIFY(!curves.picture({700, 420}).isNull());
        int dots = 0;
        const auto* canvas = curves.findChild<QCustomPlot*>();
        for (int i = 0; i < canvas->graphCount(); ++i) {
            const QCPGraph* graph = canvas->graph(i);
            const bool dot = graph->scatterStyle().shape() == QCPScatterStyle::ssDisc;
            QCOMPARE(dot, graph->data()->size() == 1);
            dots += dot;
        }
        QVERIFY(dots > 0);
    }

    void pictures() {
        const auto grab = [](QWidget& widget, const QSize& size, const QString& name) {
            for (const bool dark : {false, true}) {
                style::applyTheme(dark ? style::Theme::dark : style::Theme::light);
                widget.resize(size);
                widget.show();
                QVERIFY(QTest::qWaitForWindowExposed(&widget));
                QTest::qWait(120);
                const QImage image = widget.grab().toImage();
                QVERIFY(image.save(QString(screenshots_folder() + QStringLiteral("/widgets-%1-%2.png"))
                                       .arg(name, dark ? QStringLiteral("dark") : QStringLiteral("light"))));
                widget.hide();
            }
        };
        for (const auto& [sparsity, word] :
             {std::pair{Sparsity::six_of_8, "six-of-8"}, {Sparsity::exactly_3_of_4, "exact"}}) {
            FrameHistory history;
            history.append(sample::watched_frames(12, 60, sparsity));
            WeightPlot plot;
            plot.setFrame(history.newest({}), "All layers");
            grab(plot, {860, 440}, QStringLiteral("lens-%1").arg(QLatin1String(word)));
            WeightCurves curves;
            curves.setPoints(history.points({}), "All layers");
            curves.setCurrent(history.positions()[44]);
            for (const CurveSet set : curveSetsOf(history)) {
                curves.setCurves(set, history.reference(), history.pattern());
                grab(curves, {760, 420}, QStringLiteral("curves-%1-%2").arg(QLatin1String(word)).arg(int(set)));
            }
            WeightMap map;
            map.setGrid(history.layersOverTime(flippedIn(1)), flippedIn(1));
            grab(map, {760, 300}, QStringLiteral("map-%1").arg(QLatin1String(word)));
        }
    }
};

QTEST_MAIN(WatchPlotsTest)
#include "watch_plots_test.moc"
