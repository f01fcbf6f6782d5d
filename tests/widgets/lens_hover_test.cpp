// SPDX-License-Identifier: GPL-3.0-or-later
// The histogram tells what stands under the pointer, and the scrubber plays slower and faster.
#include <QComboBox>
#include <QSlider>
#include <QtTest>

#include "tests/widgets/sample_data.h"
#include "widgets/plot_style.h"
#include "widgets/plots/time_scrubber.h"
#include "widgets/plots/weight_lens.h"
#include "widgets/plots/weight_plot.h"

using namespace bitdistill;

class WidgetsLensHover : public QObject {
    Q_OBJECT

    static FramePtr frame() { return sample::frame(Stage::distill, 100, 0.5, 3, "up_proj", 10); }
    static lens::Data data() {
        lens::Data shown;
        lens::setFrame(shown, frame(), {});
        return shown;
    }

  private slots:
    void initTestCase() { style::applyTheme(style::Theme::light); }

    void aPlaceIsInTheBinThatHoldsIt() {
        const lens::Data shown = data();
        const int bin = lens::binAt(shown, 0.51);
        QVERIFY(bin > 0);
        QCOMPARE(bin, histogram_bin(0.51f));
        QCOMPARE(lens::binAt(shown, 3.5), -1);
        QCOMPARE(lens::binAt(lens::Data(), 0.5), -1);
        QVERIFY(lens::hoverLines(lens::Data(), 5).isEmpty());
    }

    void theBoxTellsPlaceCountShareAndCode() {
        const lens::Data shown = data();
        const int bin = lens::binAt(shown, 0.51);
        const QStringList lines = lens::hoverLines(shown, bin);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0], QStringLiteral("0.5 to 0.525 Δ"));
        QVERIFY2(
            lines[1].startsWith(style::integer(static_cast<qint64>(frame()->counts[static_cast<std::size_t>(bin)]))),
            qPrintable(lines[1]));
        QVERIFY2(lines[2].endsWith(QLatin1String("+1")), qPrintable(lines[2]));
        QVERIFY(lens::hoverLines(shown, lens::binAt(shown, 0.1))[2].endsWith(QLatin1String("0")));
        QVERIFY(lens::hoverLines(shown, lens::binAt(shown, -0.9))[2].endsWith(QStringLiteral("−1")));
        lens::Data beside = shown;
        lens::setGhost(beside, frame(), QStringLiteral("other run"));
        QVERIFY(lens::hoverLines(beside, bin).last().startsWith(QLatin1String("other run: ")));
    }

    void thePointerBringsTheBoxAndTakesItAway() {
        WeightPlot plot;
        plot.setFrame(frame());
        plot.resize(700, 420);
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        QTest::qWait(60);
        auto* canvas = plot.findChild<QWidget*>(QStringLiteral("canvas"));
        QVERIFY(plot.hoverText().isEmpty());
        QTest::mouseMove(canvas, plot.dataRect().center());
        QTRY_COMPARE(plot.hoverText().size(), 3);
        QTest::mouseMove(canvas, QPoint(1, 1));
        QTRY_VERIFY(plot.hoverText().isEmpty());
    }

    void theScrubberPlaysAtTheSpeedThatIsChosen() {
        TimeScrubber scrubber;
        std::vector<FramePosition> positions;
        for (int i = 1; i <= 400; ++i) positions.push_back({Stage::distill, i});
        scrubber.setPositions(positions);
        scrubber.show();
        QCOMPARE(scrubber.speed(), 1.0);
        auto* speed = scrubber.findChild<QComboBox*>(QStringLiteral("replaySpeed"));
        speed->setFocus();
        QTest::keyClick(speed, Qt::Key_Down);
        QCOMPARE(scrubber.speed(), 2.0);
        scrubber.setSpeed(7.4);
        QCOMPARE(scrubber.speed(), 8.0);
        scrubber.setIndex(0);
        scrubber.play();
        // At this speed a tick goes on by several steps, and the end is the last one all the same.
        std::vector<int> seen;
        connect(&scrubber, &TimeScrubber::positionChanged, this, [&] { seen.push_back(scrubber.index()); });
        QTRY_VERIFY(seen.size() >= 3);
        QVERIFY(seen[1] - seen[0] > 1);
        QCOMPARE(seen[2] - seen[1], seen[1] - seen[0]);
        scrubber.setIndex(397);
        scrubber.play();
        QTRY_VERIFY(!scrubber.playing());
        QCOMPARE(scrubber.index(), 399);
    }
};

QTEST_MAIN(WidgetsLensHover)
#include "lens_hover_test.moc"
