// SPDX-License-Identifier: GPL-3.0-or-later
// Promises of what a plot of curves shows: smoothing in proportion to the stage, measured values at the ends of lines,
// outliers that squeeze nothing, an axis that fits the curves, and zooms that end at the data.
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>
#include <QWindow>
#include <QtTest>
#include <cmath>
#include <memory>

#include "tests/widgets/sample_data.h"
#include "widgets/plot_style.h"
#include "widgets/plots/loss_data.h"
#include "widgets/plots/loss_plot.h"

using namespace bitdistill;

namespace {

const QStringList justCe{QStringLiteral("ce")};

StepRow ceRow(std::int64_t step, double ce) {
    StepRow row;
    row.stage = Stage::pretrain;
    row.step = step;
    row.ce = ce;
    return row;
}

// Between 1 and 2, without noise.
std::vector<StepRow> waves(int count) {
    std::vector<StepRow> rows;
    for (int step = 1; step <= count; ++step) rows.push_back(ceRow(step, 1.5 + 0.5 * std::sin(0.1 * step)));
    return rows;
}

loss::Data planned(std::int64_t steps, int rows) {
    loss::Data data;
    data.columns = {3};
    data.stages[static_cast<std::size_t>(Stage::pretrain)].steps = steps;
    loss::append(data, waves(rows));
    return data;
}

double smoothingOf(const loss::Data& data) { return data.of(Stage::pretrain).smoothing(); }

// As the window system brings it to the plot's canvas.
void turnWheel(LossPlot& plot, const QPoint& at, int notches, Qt::KeyboardModifiers keys = {}) {
    auto* canvas = plot.findChild<QWidget*>(QStringLiteral("canvas"));
    QWheelEvent event(at, canvas->mapToGlobal(at), {}, QPoint(0, 120 * notches), Qt::NoButton, keys, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(canvas, &event);
    QTest::qWait(40);  // plots redraw once a frame
}

double span(const LossPlot& plot) { return plot.valuesShown().second - plot.valuesShown().first; }

}  // namespace

class PlotViewTest : public QObject {
    Q_OBJECT
    std::unique_ptr<LossPlot> plot_;
    QPoint middle_;  // of the data, on the canvas

    void open(const std::vector<StepRow>& rows) {
        plot_ = std::make_unique<LossPlot>();
        plot_->setColumns(justCe);
        plot_->append(rows);
        plot_->resize(620, 400);
        plot_->show();
        QVERIFY(QTest::qWaitForWindowExposed(plot_.get()));
        QTest::qWait(40);
        middle_ = plot_->dataRect().center();
        plot_->setFocus();  // as a click does
    }

  private slots:
    void initTestCase() { style::applyTheme(style::Theme::light); }
    void cleanup() { plot_.reset(); }

    void smoothingIsAPartOfTheStage() {
        QCOMPARE(smoothingOf(planned(1000, 400)), 20.0);
        QCOMPARE(smoothingOf(planned(100000, 400)), 2000.0);
        loss::Data data = planned(1000, 400);
        data.options.smoothing = 10;
        loss::smooth(data);
        QCOMPARE(smoothingOf(data), 100.0);
        data.options.smoothing = 0;
        loss::smooth(data);
        QCOMPARE(smoothingOf(data), 0.0);
    }

    void fewPointsAreNotSmoothedUnlessSomebodyAsks() {
        loss::Data data = planned(1000, 199);
        QCOMPARE(smoothingOf(data), 0.0);
        QVERIFY(loss::isRaw(data, Stage::pretrain, 3));
        loss::append(data, std::vector{ceRow(200, 1.5)});
        QVERIFY(smoothingOf(data) > 0);
        QVERIFY(!loss::isRaw(data, Stage::pretrain, 3));
        loss::Data asked = planned(1000, 50);
        asked.options.smoothing = 2;
        loss::smooth(asked);
        QVERIFY(smoothingOf(asked) > 0);
    }

    // However long the names of the lines are, the data has room beside them.
    void aSmallPlotKeepsRoomForItsData() {
        LossPlot plot;
        plot.setControlsVisible(false);
        plot.setTitle({});
        plot.setColumns({QStringLiteral("ce"), QStringLiteral("weighted_ld"), QStringLiteral("scale_over_absmean")});
        std::vector<StepRow> rows = waves(300);
        for (StepRow& row : rows) row.weighted_ld = row.scale_over_absmean = row.ce;
        plot.append(rows);
        plot.setReference(1.7, QStringLiteral("a teacher with a rather long name"));
        const int least = static_cast<const QWidget&>(plot).minimumSizeHint().width();
        for (const int width : {least, 340, 420, 720}) {
            plot.resize(width, 240);
            plot.show();
            QVERIFY(QTest::qWaitForWindowExposed(&plot));
            QTest::qWait(40);
            QVERIFY2(plot.dataRect().width() >= 200,
                     qPrintable(QStringLiteral("%1: %2").arg(width).arg(plot.dataRect().width())));
            plot.hide();
        }
    }

    void theEndOfALineSaysTheMeasuredValue() {
        std::vector<StepRow> rows = waves(400);
        rows.back().ce = 1.2345;
        LossPlot plot;
        plot.setColumns(justCe);
        plot.append(rows);
        for (const int smoothing : {0, 2, 20}) {
            plot.setSmoothing(smoothing);
            plot.picture({620, 400});
            QCOMPARE(plot.endLabels().size(), 1);
            QVERIFY2(plot.endLabels().front().endsWith(style::number(1.2345)), qPrintable(plot.endLabels().front()));
        }
    }

    void aSpikeSqueezesNothing() {
        std::vector<StepRow> rows = waves(20000);
        rows[12344].ce = 40;
        LossPlot plot;
        plot.setColumns(justCe);
        plot.append(rows);
        plot.picture({620, 400});
        QVERIFY2(plot.valuesShown().second < 4, qPrintable(QString::number(plot.valuesShown().second)));
        QCOMPARE(plot.outliers(), std::vector<double>{40.0});  // an arrow tells of it
        QCOMPARE(plot.highestDrawn(QStringLiteral("ce")), 40.0);
        QVERIFY(plot.dataTable().values.back().at(12344) == 40.0);
    }

    void fewPointsHaveNoOutliers() {
        std::vector<StepRow> rows = waves(20);
        rows[10].ce = 40;
        LossPlot plot;
        plot.setColumns(justCe);
        plot.append(rows);
        plot.picture({620, 400});
        QVERIFY(plot.valuesShown().second > 40);
        QVERIFY(plot.outliers().empty());
    }

    void aWideRangeIsLogarithmicUntilSomebodyChooses() {
        std::vector<StepRow> rows = waves(300);
        for (StepRow& row : rows) row.weighted_ad = 0.0005;
        LossPlot plot;
        plot.setColumns({QStringLiteral("ce"), QStringLiteral("weighted_ad")});
        plot.append(waves(300));
        plot.picture({620, 400});
        QVERIFY(!plot.logY());
        plot.clear();
        plot.append(rows);
        plot.picture({620, 400});
        QVERIFY(plot.logY());
        QVERIFY(plot.valuesShown().first < 0.0005 && plot.valuesShown().first > 0);
        plot.setLogY(false);
        plot.picture({620, 400});
        QVERIFY(!plot.logY());
    }

    // The page below it gets the wheel of a plot that nobody has clicked.
    void theWheelOverAPlotWithoutFocusScrollsThePage() {
        QScrollArea page;
        auto* plot = new LossPlot;
        plot->setColumns(justCe);
        plot->append(waves(300));
        plot->setFixedSize(500, 900);
        page.setWidget(plot);
        auto* other = new QLineEdit(&page);
        page.resize(520, 300);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        other->setFocus();
        QTest::qWait(40);
        QSignalSpy moved(plot, &LossPlot::viewRangeChanged);
        const double whole = span(*plot);
        turnWheel(*plot, plot->dataRect().center(), -1);
        QVERIFY(page.verticalScrollBar()->value() > 0);
        QVERIFY(moved.isEmpty());
        const int at = page.verticalScrollBar()->value();
        turnWheel(*plot, plot->dataRect().center(), 1, Qt::ControlModifier);
        QVERIFY2(span(*plot) < 0.95 * whole, "Ctrl is meant for the plot");
        plot->setFocus();
        turnWheel(*plot, plot->dataRect().center(), 1);
        QVERIFY(!moved.isEmpty());
        QCOMPARE(page.verticalScrollBar()->value(), at);
    }

    void theWheelZoomsTheStepsAndWithControlTheValues() {
        open(waves(300));
        QSignalSpy moved(plot_.get(), &LossPlot::viewRangeChanged);
        const double whole = span(*plot_);
        turnWheel(*plot_, middle_, 1, Qt::ControlModifier);
        QVERIFY(span(*plot_) < 0.95 * whole);
        QVERIFY(moved.isEmpty());
        turnWheel(*plot_, middle_, 1);
        QVERIFY(!moved.isEmpty());
        QVERIFY(moved.last().at(1).toDouble() - moved.last().at(0).toDouble() < 0.95);
    }

    void theWheelOverTheValueAxisZoomsIt() {
        open(waves(300));
        const double whole = span(*plot_);
        turnWheel(*plot_, QPoint(plot_->dataRect().left() - 12, middle_.y()), 1);
        QVERIFY2(span(*plot_) < 0.95 * whole, qPrintable(QString::number(span(*plot_))));
    }

    void zoomingOutEndsAtTheData() {
        open(waves(300));
        const auto whole = plot_->valuesShown();
        QSignalSpy moved(plot_.get(), &LossPlot::viewRangeChanged);
        turnWheel(*plot_, middle_, 2);
        turnWheel(*plot_, middle_, 2, Qt::ControlModifier);
        for (int i = 0; i < 6; ++i) {
            turnWheel(*plot_, middle_, -3);
            turnWheel(*plot_, middle_, -3, Qt::ControlModifier);
        }
        QCOMPARE(moved.last().at(0).toDouble(), 0.0);
        QCOMPARE(moved.last().at(1).toDouble(), 1.0);
        QCOMPARE(plot_->valuesShown(), whole);
    }

    void aDragWithShiftZoomsToItsBox() {
        open(waves(300));
        const auto whole = plot_->valuesShown();
        QSignalSpy moved(plot_.get(), &LossPlot::viewRangeChanged);
        QWidget* canvas = plot_->findChild<QWidget*>(QStringLiteral("canvas"));
        const QPoint from = canvas->mapTo(plot_.get(), middle_ - QPoint(60, 40)), to = from + QPoint(120, 80);
        QWindow* window = plot_->windowHandle();
        QTest::mousePress(window, Qt::LeftButton, Qt::ShiftModifier, from);
        QTest::mouseMove(window, from + QPoint(50, 30));
        QTest::mouseMove(window, to);
        QTest::mouseRelease(window, Qt::LeftButton, Qt::ShiftModifier, to);
        QTest::qWait(40);
        QVERIFY(!moved.isEmpty());
        QVERIFY(moved.last().at(0).toDouble() > 0.1 && moved.last().at(1).toDouble() < 0.9);
        QVERIFY(span(*plot_) < 0.5 * (whole.second - whole.first));
        // A double click shows everything again.
        QTest::mouseDClick(canvas, Qt::LeftButton, {}, middle_);
        QTest::qWait(40);
        QCOMPARE(plot_->valuesShown(), whole);
        QCOMPARE(moved.last().at(1).toDouble(), 1.0);
    }

    void keysZoomTheValuesAsTheWheelDoes() {
        open(waves(300));
        const double whole = span(*plot_);
        plot_->setFocus();
        QTest::keyClick(plot_.get(), Qt::Key_Up, Qt::ControlModifier);
        QTest::qWait(40);
        QVERIFY(span(*plot_) < whole);
        QTest::keyClick(plot_.get(), Qt::Key_0);
        QTest::qWait(40);
        QCOMPARE(span(*plot_), whole);
    }
};

QTEST_MAIN(PlotViewTest)
#include "plot_view_test.moc"
