// SPDX-License-Identifier: GPL-3.0-or-later
// What a LossPlot marks: values of which no line can be drawn, and steps with which a schedule changed the arithmetic.
#include <qcustomplot.h>

#include <QPainter>
#include <QtTest>
#include <cmath>

#include "widgets/plots/end_labels.h"
#include "widgets/plots/loss_axes.h"
#include "widgets/plots/loss_data.h"
#include "widgets/plots/loss_paint.h"
#include "widgets/plots/loss_plot.h"
#include "widgets/plots/plot_canvas.h"

using namespace bitdistill;

namespace {

StepRow ceRow(std::int64_t step, double ce) {
    StepRow row;
    row.stage = Stage::pretrain;
    row.step = step;
    row.ce = ce;
    return row;
}

}  // namespace

class WidgetsLossMarks : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { style::applyTheme(style::Theme::light); }

    // Of one value no line can be drawn, however few rows there are.
    void aValueThatStandsAloneIsAMark() {
        loss::Data data;
        const std::size_t ce = 3;
        std::vector<StepRow> rows{ceRow(1, not_measured), ceRow(2, not_measured), ceRow(3, 2)};
        loss::append(data, rows);
        QVERIFY(loss::isSparse(data, Stage::pretrain, ce) && loss::isRaw(data, Stage::pretrain, ce));
        loss::append(data, std::vector{ceRow(4, 1.5)});
        QVERIFY(!loss::isSparse(data, Stage::pretrain, ce));
    }

    // A label tells the measured accuracy, so its line must go through it.
    void measuredAccuraciesAreDrawnAsTheyWereMeasured() {
        loss::Data data;
        data.options.smoothing = 20;
        std::vector<StepRow> rows;
        for (int step = 1; step <= 8; ++step) rows.push_back(ceRow(step, 2));
        for (std::size_t column = 0; column < step_columns.size(); ++column)
            if (step_columns[column].is_metric())
                for (StepRow& row : rows) step_columns[column].of(row) = 0.1 * static_cast<double>(row.step);
        loss::append(data, rows);
        for (std::size_t column = 0; column < step_columns.size(); ++column)
            if (step_columns[column].is_metric())
                QVERIFY2(loss::isRaw(data, Stage::pretrain, column), loss::columnName(column));
        QVERIFY(!loss::isRaw(data, Stage::pretrain, 3));
    }

    // Where a plot is too low for the names of all lines below each other, they stand in columns.
    void namesOfLinesNeverCoverEachOther() {
        for (std::size_t count = 1; count <= 12; ++count)
            for (const double high : {10.0, 29.0, 60.0, 200.0}) {
                std::vector<double> wanted;
                for (std::size_t i = 0; i < count; ++i) wanted.push_back(high * 0.5 + static_cast<double>(i % 3));
                const int needed = endColumns(count, 14, 0, high);
                for (const int most : {1, 2, needed}) {
                    const std::vector<EndPlace> places = endPlaces(wanted, 14, 0, high, most);
                    QCOMPARE(places.size(), count);
                    for (std::size_t a = 0; a < count; ++a) {
                        QVERIFY(places[a].column < most);
                        if (most >= needed) QVERIFY(places[a].column >= 0);
                        if (places[a].column < 0) continue;
                        if (high >= 14) QVERIFY(places[a].middle >= 7 && places[a].middle <= high - 7 + 1e-9);
                        for (std::size_t b = 0; b < a; ++b)
                            QVERIFY(places[a].column != places[b].column ||
                                    std::abs(places[a].middle - places[b].middle) >= 14 - 1e-9);
                    }
                }
            }
    }

    void namesOfLinesKeepApartInSmallPlots_data() {
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(300, 120), QSize(420, 110), QSize(760, 120), QSize(900, 400)})
            QTest::newRow(qPrintable(QStringLiteral("%1x%2").arg(size.width()).arg(size.height()))) << size;
    }
    void namesOfLinesKeepApartInSmallPlots() {
        QFETCH(QSize, size);
        LossPlot plot;
        plot.setControlsVisible(false);
        plot.setMinimumSize(0, 0);
        plot.setColumns({QStringLiteral("ce"), QStringLiteral("weighted_ld"), QStringLiteral("weighted_ad"),
                         QStringLiteral("loss"), QStringLiteral("zero_share"), QStringLiteral("flip_rate")});
        plot.setReference(2, QStringLiteral("teacher"));
        std::vector<StepRow> rows;
        for (int step = 1; step <= 50; ++step) {
            StepRow row = ceRow(step, 2);
            for (std::size_t column = 0; column < step_columns.size(); ++column)
                if (std::isnan(step_columns[column].of(row))) step_columns[column].of(row) = 2 + 0.001 * step;
            rows.push_back(row);
        }
        plot.append(rows);
        plot.resize(size);
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        plot.grab();
        const std::vector<QRectF> words = plot.endWords();
        QVERIFY2(words.size() >= (size.width() >= 700 ? 5 : 2), qPrintable(QString::number(words.size())));
        for (std::size_t a = 0; a < words.size(); ++a) {
            QVERIFY(words[a].left() >= 0 && words[a].right() <= size.width());
            for (std::size_t b = 0; b < a; ++b)
                QVERIFY2(!words[a].adjusted(0, 0.1, 0, -0.1).intersects(words[b]),
                         qPrintable(QStringLiteral("%1 on %2").arg(a).arg(b)));
        }
    }

    // Words of marks that stand close to each other, and of several at one row, cover neither each other nor the edge,
    // and none of the names at the ends of lines where these stand in the data area.
    void wordsOfMarksKeepClearOfEachOther() {
        loss::Data data;
        data.columns = {3};
        std::vector<StepRow> rows;
        for (int i = 1; i <= 100; ++i) rows.push_back(ceRow(i, 5 - 0.01 * i));
        loss::append(data, rows);
        for (const std::int64_t step : {20, 21, 22, 23, 60, 99}) {
            data.resumes.emplace_back(Stage::pretrain, step);
            data.marks.push_back({Stage::pretrain, step, "4 bits"});
            data.marks.push_back({Stage::pretrain, step, "guard"});
            data.marks.push_back({Stage::pretrain, step, "guard"});
        }
        loss::Panes panes;
        loss::layOut(panes, data);
        for (const QSize size : {QSize(320, 200), QSize(520, 300), QSize(900, 400)}) {
            QCustomPlot canvas;
            canvas.setViewport(QRect(QPoint(0, 0), size));
            canvas.xAxis->setRange(0, 1);
            canvas.replot(QCustomPlot::rpImmediateRefresh);
            QImage image(size, QImage::Format_ARGB32_Premultiplied);
            QPainter painter(&image);
            const QRect area = canvas.axisRect()->rect();
            const PlotCanvas on{painter, area, QPalette(), PlotType(QFont()), canvas.xAxis, canvas.yAxis};
            const QRectF names(area.center().x(), area.top(), area.width() / 2.0, 3 * on.type.height());
            const auto taken = loss::paintMarkWords(on, data, panes.axis, {names});
            QVERIFY2(taken.size() > 1 && taken.front() == names, qPrintable(QString::number(size.width())));
            for (std::size_t a = 0; a < taken.size(); ++a) {
                QVERIFY(taken[a].left() >= area.left() - 1 && taken[a].right() <= area.right() + 2);
                for (std::size_t b = 0; b < a; ++b) QVERIFY(!taken[a].intersects(taken[b]));
            }
        }
    }

    void aMarkedStepHasALineWithItsWord() {
        LossPlot plot;
        plot.setColumns({"ce"});
        plot.setSmoothing(0);
        std::vector<StepRow> rows;
        for (int i = 1; i <= 40; ++i) rows.push_back(ceRow(i, 5 - 0.01 * i));
        plot.append(rows);
        const auto drawn = [&] {
            plot.picture({700, 420});  // the first one after a change lays out
            return plot.picture({700, 420}).toImage();
        };
        const QImage before = drawn();
        plot.markStep(Stage::distill, 20, "4 bits");   // of a stage without rows
        plot.markStep(Stage::pretrain, 60, "4 bits");  // its row is still to come
        QVERIFY(drawn() == before);
        plot.markStep(Stage::pretrain, 20, "4 bits");
        QVERIFY(drawn() != before);
        plot.clear();
        plot.append(rows);
        QVERIFY(drawn() == before);
    }
};

QTEST_MAIN(WidgetsLossMarks)
#include "loss_marks_test.moc"
