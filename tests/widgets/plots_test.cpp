// SPDX-License-Identifier: GPL-3.0-or-later
// Promises of the plots: no spike is lost, many rows stay cheap, the lens shows the frame's own counts, themes reach
// them.
#include <sys/stat.h>

#include <QComboBox>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include "tests/widgets/sample_data.h"
#include "widgets/figures/weight_map.h"
#include "widgets/plot_style.h"
#include "widgets/plots/end_labels.h"
#include "widgets/plots/frame_history.h"
#include "widgets/plots/loss_data.h"
#include "widgets/plots/loss_plot.h"
#include "widgets/plots/time_scrubber.h"
#include "widgets/plots/weight_curves.h"
#include "widgets/plots/weight_lens.h"
#include "widgets/plots/weight_plot.h"

using namespace bitdistill;

namespace {

StepRow ceRow(std::int64_t step, double ce) {
    StepRow row;
    row.stage = Stage::pretrain;
    row.step = step;
    row.tokens = static_cast<double>(step) * 100;
    row.seconds = static_cast<double>(step) * 0.5;
    row.ce = ce;
    return row;
}

// How many pixels of a picture are within a small distance of a colour.
int pixelsNear(const QImage& image, const QColor& color, int distance = 40) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor c = image.pixelColor(x, y);
            if (std::abs(c.red() - color.red()) + std::abs(c.green() - color.green()) +
                    std::abs(c.blue() - color.blue()) <
                distance)
                ++count;
        }
    return count;
}

}  // namespace

class WidgetsPlots : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { style::applyTheme(style::Theme::light); }

    void aSpikeOfOneStepSurvivesReduction() {
        StepSeries series;
        for (int step = 1; step <= 50000; ++step)
            series.append(ceRow(step, step == 31337 ? 99.0 : step == 41111 ? -7.0 : 1.0));
        const auto points = series.reduced(3, XAxis::step, 1, 50000, 400, false);
        QVERIFY(points.size() < 4 * 402);
        const auto [low, high] = std::minmax_element(points.begin(), points.end(),
                                                     [](const PlotPoint& a, const PlotPoint& b) { return a.y < b.y; });
        QCOMPARE(high->y, 99.0);
        QCOMPARE(high->x, 31337.0);
        QCOMPARE(low->y, -7.0);
        QVERIFY(std::is_sorted(points.begin(), points.end(),
                               [](const PlotPoint& a, const PlotPoint& b) { return a.x < b.x; }));
    }

    void aSpikeIsOnTheCanvasWhateverTheZoomAndSmoothing() {
        LossPlot plot;
        plot.setColumns({"ce"});
        plot.resize(500, 300);
        std::vector<StepRow> rows;
        for (int step = 1; step <= 20000; ++step) rows.push_back(ceRow(step, step == 12345 ? 50.0 : 2.0));
        plot.append(rows);
        plot.setSmoothing(5);
        plot.picture();
        QCOMPARE(plot.highestDrawn("ce"), 50.0);
        plot.setView(0.6, 0.65);
        plot.picture();
        QCOMPARE(plot.highestDrawn("ce"), 50.0);
        plot.setView(0.1, 0.2);
        plot.picture();
        QCOMPARE(plot.highestDrawn("ce"), 2.0);
    }

    void aHundredThousandRowsStayQuick() {
        LossPlot plot;
        plot.setColumns({"ce", "loss", "gradient_norm"});
        plot.resize(900, 400);
        const auto rows = sample::stage_rows(Stage::pretrain, 100000, 100000);
        plot.append(std::span(rows).first(90000));
        plot.picture();
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 100; ++i)
            plot.append(std::span(rows).subspan(90000 + static_cast<std::size_t>(i) * 100, 100));
        const double append_ms = static_cast<double>(timer.nsecsElapsed()) * 1e-6 / 100;
        timer.start();
        for (int i = 0; i < 10; ++i) plot.picture();
        const double draw_ms = static_cast<double>(timer.nsecsElapsed()) * 1e-6 / 10;
        QCOMPARE(plot.rowCount(), std::size_t{100000});
        // Per line at most four points a pixel, whatever the number of rows.
        QVERIFY2(plot.drawnPoints() > 900 && plot.drawnPoints() < 3u * 5u * 900u,
                 qPrintable(QString::number(plot.drawnPoints())));
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        timer.start();
        for (int i = 0; i < 10; ++i) {
            plot.setSmoothing(3 + i);  // smooths all rows anew and redraws
            plot.grab();
        }
        const double screen_ms = static_cast<double>(timer.nsecsElapsed()) * 1e-6 / 10;
        const std::size_t many = plot.drawnPoints();
        qInfo(
            "100,000 rows, 3 columns: appending 100 rows %.3f ms, changing the smoothing %.1f ms, picture at double "
            "resolution %.1f ms, %zu points",
            append_ms, screen_ms, draw_ms, many);
    }

    void smoothingIsTheDebiasedExponentialMean() {
        StepSeries series;
        series.setSmoothing(9);  // keeps 0.9
        double sum = 0, weight = 0;
        for (int i = 0; i < 200; ++i) {
            const double value = std::sin(i) + (i % 7);
            series.append(ceRow(i + 1, value));
            sum = 0.9 * sum + value;
            weight = 0.9 * weight + 1;
            QVERIFY(std::abs(series.smoothed(static_cast<std::size_t>(i), 3) - sum / weight) < 1e-12);
        }
        // Set afterwards it gives the same.
        StepSeries later;
        for (int i = 0; i < 200; ++i) later.append(ceRow(i + 1, std::sin(i) + (i % 7)));
        later.setSmoothing(9);
        QCOMPARE(later.smoothed(199, 3), series.smoothed(199, 3));
    }

    void missingValuesLeaveNoHolesAndAreNotDrawn() {
        StepSeries series;
        for (int i = 1; i <= 100; ++i) series.append(ceRow(i, i % 10 == 0 ? i : not_measured));
        QCOMPARE(series.measured(3), std::size_t{10});
        const auto points = series.reduced(3, XAxis::step, 1, 100, 500, false);
        QCOMPARE(points.size(), std::size_t{10});
        QCOMPARE(series.newest(3), std::size_t{99});
    }

    void aResumeLeavesASeamWhetherItsRowsCameBeforeOrCome() {
        loss::Data data;
        std::vector<StepRow> rows;
        for (int i = 1; i <= 40; ++i) rows.push_back(ceRow(i, 5));
        loss::append(data, std::span(rows).first(30));
        data.resumes.emplace_back(rows[0].stage, 20);
        data.resumes.emplace_back(rows[0].stage, 20);  // two events may tell of one resume
        data.resumes.emplace_back(rows[0].stage, 30);  // nothing follows yet
        QCOMPARE(loss::seams(data, rows[0].stage), (std::vector<std::size_t>{20}));
        loss::append(data, std::span(rows).subspan(30));
        QCOMPARE(loss::seams(data, rows[0].stage), (std::vector<std::size_t>{20, 30}));
        QVERIFY(loss::seams(data, Stage::distill).empty());
    }

    void stepsThatGoBackReplaceWhatFollowedAndLeaveASeam() {
        StepSeries series;
        for (int i = 1; i <= 100; ++i) series.append(ceRow(i, 5));
        series.append(ceRow(61, 1));
        QCOMPARE(series.size(), std::size_t{61});
        QCOMPARE(series.seams().size(), std::size_t{1});
        QCOMPARE(series.seams().front(), std::size_t{60});
        QCOMPARE(series.value(60, 3), 1.0);
    }

    void summaryAndTableTellWhatThePlotShows() {
        LossPlot plot;
        plot.setColumns({"ce"});
        plot.setSmoothing(0);
        QVERIFY(plot.isEmpty());
        plot.append(std::vector{ceRow(1, 6.0), ceRow(2, 4.0), ceRow(3, 1.5)});
        QVERIFY(plot.summary().contains("6"));
        QVERIFY(plot.summary().contains("1.5"));
        QVERIFY(plot.summary().contains("fell"));
        plot.setSmoothing(100);  // a smoothed line tells the same figures
        QVERIFY2(plot.summary().contains("from 6 to 1.5"), qPrintable(plot.summary()));
        plot.setSmoothing(0);
        const PlotTable table = plot.dataTable();
        QCOMPARE(table.rows(), std::size_t{3});
        QCOMPARE(table.values.back(), (std::vector<double>{6.0, 4.0, 1.5}));
        QCOMPARE(table.csv().count('\n'), 4);
        plot.show();
        QTRY_VERIFY(plot.accessibleDescription().contains("1.5"));
    }

    void exportsAreRealFilesAndFailuresSayWhy() {
        QTemporaryDir dir;
        LossPlot plot;
        plot.setColumns({"ce"});
        plot.resize(500, 300);
        plot.append(sample::stage_rows(Stage::pretrain, 200, 200));
        for (const char* ending : {"png", "pdf", "svg", "csv"}) {
            const QString path = dir.filePath(QStringLiteral("plot.") + ending);
            QString error;
            QVERIFY2(plot.exportTo(path, &error), qPrintable(error));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(bytes.size() > 1000);
            if (QByteArray(ending) == "pdf") QVERIFY(bytes.startsWith("%PDF"));
            if (QByteArray(ending) == "png") QVERIFY(!QImage::fromData(bytes).isNull());
            if (QByteArray(ending) == "svg") {  // lines as lines, and a title for those who do not see them
                QXmlStreamReader xml(bytes);
                QMap<QString, int> elements;
                while (!xml.atEnd())
                    if (xml.readNext() == QXmlStreamReader::StartElement) ++elements[xml.name().toString()];
                QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
                QVERIFY(elements["polyline"] > 0 && elements["text"] > 3 && elements["title"] == 1);
                QCOMPARE(elements["image"], 0);
            }
            if (QByteArray(ending) == "csv") QCOMPARE(bytes.count('\n'), 201);
        }
        QString error;
        QVERIFY(!plot.exportTo(dir.filePath("missing/plot.png"), &error));
        QVERIFY2(error.contains("does not exist"), qPrintable(error));
        QVERIFY(!plot.exportTo(dir.filePath("plot.xyz"), &error));
        QVERIFY(error.contains(".png"));
        // Neither through a link nor into a pipe that nobody reads.
        const QString link = dir.filePath("link.png"), pipe = dir.filePath("pipe.csv");
        QVERIFY(QFile::link(dir.filePath("elsewhere.png"), link));
        QVERIFY(!plot.exportTo(link, &error));
        QVERIFY2(error.contains("is a link to") && error.contains("Remove the link"), qPrintable(error));
        QVERIFY(!QFileInfo::exists(dir.filePath("elsewhere.png")));
        QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
        QVERIFY(!plot.exportTo(pipe, &error));
        QVERIFY2(error.contains("a pipe or a device"), qPrintable(error));
    }

    void sharesShownAreTheFramesOwnCounts() {
        auto frame = std::make_shared<HistogramFrame>();
        frame->tensor = "model.layers.0.mlp.up_proj.weight";
        frame->minus = 250;
        frame->zero = 500;
        frame->plus = 1250;
        frame->counts[static_cast<std::size_t>(histogram_bin(-1.0f))] = 250;
        frame->counts[static_cast<std::size_t>(histogram_bin(0.0f))] = 500;
        frame->counts[static_cast<std::size_t>(histogram_bin(1.0f))] = 1250;
        WeightPlot plot;
        plot.setFrame(frame);
        QCOMPARE(plot.shareText(-1), style::percent(0.125));
        QCOMPARE(plot.shareText(0), style::percent(0.25));
        QCOMPARE(plot.shareText(1), style::percent(0.625));
        QVERIFY(plot.summary().contains(style::percent(0.625)));
        const PlotTable table = plot.dataTable();
        QCOMPARE(table.rows(), std::size_t{HistogramFrame::bins});
        double sum = 0;
        for (const double count : table.values[2]) sum += count;
        QCOMPARE(sum, 2000.0);
    }

    void thresholdsStandWhereTheFramesQuantizerPutsThem() {
        lens::Data data;
        QCOMPARE(lens::threshold(data), 0.5);
        auto frame = std::make_shared<HistogramFrame>(*sample::frame(Stage::pretrain, 1, 0.0, 0, "q_proj", 0));
        frame->threshold = 0.75f;
        lens::setFrame(data, frame, {});
        const auto regions = lens::regions(lens::threshold(data));
        QCOMPARE(regions[0].to, -0.75);
        QCOMPARE(regions[1].from, -0.75);
        QCOMPARE(regions[1].to, 0.75);
        QCOMPARE(regions[2].from, 0.75);
    }

    void severalScalesAreSaidWithTheirRange() {
        WeightPlot plot;
        auto one = std::make_shared<HistogramFrame>(*sample::frame(Stage::pretrain, 1, 0.0, 0, "q_proj", 0)),
             several = std::make_shared<HistogramFrame>(*one), other = std::make_shared<HistogramFrame>(*one);
        several->scale_low = 0.0125f;
        several->scale_high = 0.0375f;
        other->scale_low = 0.02f;
        other->scale_high = 0.07f;
        plot.setFrame(one);
        QVERIFY(!plot.summary().contains(style::number(0.0125)));
        plot.setFrame(several);
        QVERIFY(plot.summary().contains(style::number(0.0125)) && plot.summary().contains(style::number(0.0375)));
        const std::vector<FramePtr> frames{one, several, other};
        const HistogramFrame all = mergeFrames(frames);
        QCOMPARE(all.scale_low, 0.0125f);
        QCOMPARE(all.scale_high, 0.07f);
    }

    void thePinnedFrameKeepsItsDistance() {
        WeightPlot plot;
        const auto before = sample::frame(Stage::pretrain, 1, 0.0, 0, "q_proj", 0),
                   after = sample::frame(Stage::pretrain, 500, 1.0, 0, "q_proj", 25);
        plot.setFrame(before);
        plot.pin();
        QCOMPARE(plot.ghost().get(), before.get());
        plot.setFrame(after);
        QVERIFY(plot.summary().contains(style::number(frameDistance(*before, *after), 3)));
        QCOMPARE(frameDistance(*before, *before), 0.0);
        QVERIFY(frameDistance(*before, *after) > 0.05);
        plot.setGhost(nullptr);
        QVERIFY(!plot.ghost());
    }

    void distanceOfAShiftIsTheShift() {
        HistogramFrame a, b;
        a.counts[static_cast<std::size_t>(histogram_bin(-0.51f))] = 1000;
        b.counts[static_cast<std::size_t>(histogram_bin(-0.51f)) + 40] = 1000;  // one Δ to the right
        QVERIFY(std::abs(frameDistance(a, b) - 1.0) < 1e-9);
    }

    void historyMergesTheNewestFrameOfEachTensor() {
        FrameHistory history;
        const auto q1 = sample::frame(Stage::pretrain, 10, 0.1, 0, "q_proj", 0),
                   q2 = sample::frame(Stage::pretrain, 30, 0.9, 0, "q_proj", 20);
        const auto k1 = sample::frame(Stage::pretrain, 20, 0.5, 0, "k_proj", 0);
        history.append(std::vector<FramePtr>{q1, k1, q2});
        QCOMPARE(history.positions().size(), std::size_t{3});
        const FramePtr middle = history.at({}, {Stage::pretrain, 25});
        QCOMPARE(middle->minus, q1->minus + k1->minus);
        QCOMPARE(middle->counts[100], q1->counts[100] + k1->counts[100]);
        const FramePtr last = history.newest({});
        QCOMPARE(last->zero, q2->zero + k1->zero);
        QCOMPARE(history.at({0, "k_proj"}, {Stage::pretrain, 30}).get(), k1.get());
        QVERIFY(!history.at({0, "k_proj"}, {Stage::pretrain, 15}));
        QVERIFY(!history.at({}, {Stage::distill, 15}));
        const auto points = history.points({});
        QCOMPARE(points.size(), std::size_t{3});
        const double all = static_cast<double>(last->minus + last->zero + last->plus);
        QVERIFY(std::abs(points.back().of(Measure::zeroShare) - static_cast<double>(last->zero) / all) < 1e-12);
        QVERIFY(std::abs(points.back().of(Measure::nearThreshold) - near_threshold_share(*last, 0.05)) < 1e-9);
    }

    void mapValuesAreTheLayersMeasures() {
        FrameHistory history;
        history.append(sample::frames(3, 9));
        const MapGrid grid = history.layersOverTime(Measure::zeroShare);
        QCOMPARE(grid.rows(), 3);
        QCOMPARE(grid.columns(), static_cast<int>(history.positions().size()));
        const FramePtr layer = history.at({1, ""}, grid.positions.back());
        QVERIFY(std::abs(grid.at(1, grid.columns() - 1) - measure(*layer, Measure::zeroShare)) < 1e-9);
        QVERIFY(measure(*layer, Measure::entropy) <= std::log2(3.0));
        const MapGrid kinds = history.layersByKind(Measure::entropy, grid.positions.back());
        QCOMPARE(kinds.columnLabels,
                 QStringList({"q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"}));
        // Fewer columns than positions: the newest is among them.
        QCOMPARE(history.layersOverTime(Measure::zeroShare, 4).positions.back(), history.positions().back());
    }

    void labelsAtTheEndsOfLinesNeitherCoverEachOtherNorChangePlaces() {
        const std::vector<double> wanted{100, 52, 98, 50, 3, 197};
        const auto placed = keptApart(wanted, 14, 0, 200);
        QCOMPARE(placed.size(), wanted.size());
        for (std::size_t a = 0; a < wanted.size(); ++a)
            for (std::size_t b = 0; b < wanted.size(); ++b)
                if (wanted[a] < wanted[b]) QVERIFY2(placed[b] - placed[a] > 13.5, qPrintable(QString::number(b)));
        for (const double middle : placed) QVERIFY(middle >= 5 && middle <= 195);
        // Labels that have room stay where their lines end, and no room at all is no endless loop.
        QCOMPARE(keptApart({40, 80, 120}, 14, 0, 200), (std::vector<double>{40, 80, 120}));
        QCOMPARE(keptApart({5, 5, 5}, 14, 0, 10).size(), std::size_t{3});
    }

    void theOptionRowShowsWhatThePlotIsSetTo() {
        LossPlot plot;
        QSignalSpy changed(&plot, &LossPlot::optionsChanged);
        plot.setSmoothing(5);
        plot.setLogY(true);
        plot.setLogY(true);  // nothing new
        QCOMPARE(changed.count(), 2);
        auto* slider = plot.findChild<QSlider*>();
        QVERIFY(slider);
        const int before = slider->value();
        slider->setValue(before + 1);
        QCOMPARE(plot.smoothing(), 10);
        slider->setValue(0);
        QCOMPARE(plot.smoothing(), 0);
        plot.showStage(Stage::distill);
        const auto boxes = plot.findChildren<QComboBox*>();
        QVERIFY(std::any_of(boxes.begin(), boxes.end(), [](const QComboBox* box) {
            return box->currentText() == style::stageLabel(Stage::distill);
        }));
    }

    void theMapIsUsableByKeyboard() {
        FrameHistory history;
        history.append(sample::frames(4, 9));
        WeightMap map;
        map.resize(600, 240);
        map.setGrid(history.layersOverTime(Measure::entropy), Measure::entropy);
        map.select(0, 0);
        QSignalSpy chosen(&map, &WeightMap::cellSelected);
        QTest::keyClick(&map, Qt::Key_Down);
        QTest::keyClick(&map, Qt::Key_Right);
        QCOMPARE(map.selectedRow(), 1);
        QCOMPARE(map.selectedColumn(), 1);
        QCOMPARE(chosen.count(), 2);
        QVERIFY(map.accessibleDescription().contains("layer 1"));
        QTest::keyClick(&map, Qt::Key_Up);
        QTest::keyClick(&map, Qt::Key_Up);  // stays inside
        QCOMPARE(map.selectedRow(), 0);
    }

    void theScrubberFollowsTheNewestUntilMoved() {
        TimeScrubber scrubber;
        scrubber.setPositions({{Stage::pretrain, 10}, {Stage::pretrain, 20}});
        QVERIFY(scrubber.following());
        QCOMPARE(scrubber.position().step, 20);
        QSignalSpy moved(&scrubber, &TimeScrubber::positionChanged);
        scrubber.setPositions({{Stage::pretrain, 10}, {Stage::pretrain, 20}, {Stage::pretrain, 30}});
        QCOMPARE(scrubber.position().step, 30);
        QCOMPARE(moved.count(), 1);
        scrubber.setIndex(0);
        QVERIFY(!scrubber.following());
        scrubber.setPositions(
            {{Stage::pretrain, 10}, {Stage::pretrain, 20}, {Stage::pretrain, 30}, {Stage::distill, 5}});
        QCOMPARE(scrubber.position().step, 10);
        scrubber.setPosition({Stage::pretrain, 25});
        QCOMPARE(scrubber.position().step, 20);
        scrubber.play();
        QVERIFY(scrubber.playing());
        QTRY_VERIFY(!scrubber.playing());
        QCOMPARE(scrubber.position().stage, Stage::distill);
    }

    void theDarkPaletteChangesPlotColours() {
        QPalette before = QApplication::palette();
        LossPlot plot;
        plot.setColumns({"ce"});
        plot.resize(500, 300);
        plot.append(sample::stage_rows(Stage::pretrain, 300, 300));
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        const QPalette light = style::makePalette(style::Theme::light), dark = style::makePalette(style::Theme::dark);
        const QImage day = plot.picture().toImage();
        QVERIFY(pixelsNear(day, style::color(style::Role::ground, light)) > day.width() * day.height() / 2);
        style::applyTheme(style::Theme::dark);
        QCoreApplication::processEvents();
        const QImage night = plot.grab().toImage();
        QVERIFY(pixelsNear(night, style::color(style::Role::ground, dark)) > night.width() * night.height() / 2);
        QVERIFY(pixelsNear(night, style::color(style::Role::ce, dark)) > 50);  // the line turned white
        QVERIFY(style::color(style::Role::ce, dark) != style::color(style::Role::ce, light));
        QApplication::setPalette(before);
    }

    void everyRoleCanBeSeenOnItsGround() {
        for (const auto theme : {style::Theme::light, style::Theme::dark, style::Theme::highContrast}) {
            const QPalette p = style::makePalette(theme);
            QCOMPARE(style::isDark(p), theme != style::Theme::light);
            QCOMPARE(style::isHighContrast(p), theme == style::Theme::highContrast);
            const QColor ground = style::color(style::Role::ground, p);
            QVERIFY(style::contrast(style::color(style::Role::text, p), ground) > 11);
            QVERIFY(style::contrast(style::color(style::Role::muted, p), ground) > 4.5);
            for (int role = 0; role <= static_cast<int>(style::Role::accent); ++role) {
                const QColor line = style::color(static_cast<style::Role>(role), p);
                QVERIFY2(style::contrast(line, ground) > 2.0, qPrintable(QString::number(role)));
                QVERIFY(style::contrast(style::ink(static_cast<style::Role>(role), p), ground) >= 4.4);
            }
        }
        // The heat scale gets evenly lighter.
        for (int i = 1; i <= 20; ++i)
            QVERIFY(style::contrast(style::heat(i / 20.0), Qt::black) >
                    style::contrast(style::heat((i - 1) / 20.0), Qt::black));
    }

    void numbersAreShortAndSeparated() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(style::number(0.123456), QStringLiteral("0.1235"));
        QCOMPARE(style::number(1.5), QStringLiteral("1.5"));
        QCOMPARE(style::number(12345), QStringLiteral("12,345"));
        QCOMPARE(style::number(0.00001234), QStringLiteral("1.234e-5"));
        QCOMPARE(style::number(not_measured), QStringLiteral("–"));
        QCOMPARE(style::integer(67349), QStringLiteral("67,349"));
        QCOMPARE(style::percent(0.3333), QStringLiteral("33.3\u00a0%"));
        QCOMPARE(style::bytes(1.2e9), QStringLiteral("1.20\u00a0GB"));
        QCOMPARE(style::duration(192), QStringLiteral("3\u00a0min\u00a012\u00a0s"));
        QCOMPARE(style::duration(0.85), QStringLiteral("850\u00a0ms"));
        QCOMPARE(style::multiple(2.654), QStringLiteral("2.65×"));
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(style::number(12345.678), QStringLiteral("12.346"));
        QCOMPARE(style::percent(0.3333), QStringLiteral("33,3\u00a0%"));
        QLocale::setDefault(QLocale::c());
    }
};

QTEST_MAIN(WidgetsPlots)
#include "plots_test.moc"
