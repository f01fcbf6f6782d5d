// SPDX-License-Identifier: GPL-3.0-or-later
// What a frame and its watch count of weights: their bins, the codes of each sign, what a mask zeros, what changed.
#include "engine/run/weight_histogram.h"

#include <QtTest>

using namespace bitdistill;

class WeightHistogramTest : public QObject {
    Q_OBJECT

  private slots:
    void codesAreCountedByTheirSigns() {
        const std::vector<float> weights{-0.3f, -0.06f, -0.04f, 0.0f, 0.04f, 0.2f, 0.31f};
        HistogramFrame frame;
        set_scales(frame, absmean_scales(weights, 1, 7, ScaleGranularity::tensor), Quantizer{});
        WeightWatch watch;
        QCOMPARE(count_weights(frame, watch, {weights, 0.1f}), std::uint64_t{0});
        QVERIFY(watch.magnitudes[0] == MagnitudeCounts{});  // nothing to compare with
        QCOMPARE(frame.minus, std::uint64_t{2});
        QCOMPARE(frame.zero, std::uint64_t{3});
        QCOMPARE(frame.plus, std::uint64_t{2});
        QCOMPARE(frame.threshold, 0.5f);
        QCOMPARE(frame.counts[static_cast<std::size_t>(histogram_bin(2.0f))], std::uint64_t{1});
        QCOMPARE(frame.counts.back(), std::uint64_t{1});  // beyond three scales
    }

    void aMaskedWeightHasItsBinAndTheCodeZero() {
        const std::vector<float> weights{0.2f, -0.3f, 0.02f, 0.1f};
        const std::vector<std::uint8_t> kept{1, 1, 0, 0};
        HistogramFrame frame;
        set_scales(frame, absmean_scales(weights, 1, 4, ScaleGranularity::tensor), Quantizer{});
        WeightWatch watch = watch_of(pattern_of(Sparsity::two_of_4));
        count_weights(frame, watch, {weights, 0.1f, kept});
        QCOMPARE(frame.zero, std::uint64_t{2});
        QCOMPARE(frame.minus + frame.plus, std::uint64_t{2});
        const auto one = static_cast<std::size_t>(histogram_bin(1.0f)),
                   two = static_cast<std::size_t>(histogram_bin(2.0f));
        QCOMPARE(frame.counts[one], std::uint64_t{1});
        QCOMPARE(watch.masked[one], std::uint64_t{1});
        QCOMPARE(watch.masked[two], std::uint64_t{0});
    }

    void anExactPatternTakesSignsForCodes() {
        const std::vector<float> weights{0.001f, -0.002f, 0.0f, 0.0005f};
        const std::vector<std::uint8_t> kept{1, 1, 1, 0};
        HistogramFrame frame;
        WeightWatch watch = watch_of(pattern_of(Sparsity::exactly_3_of_4));
        count_weights(frame, watch, {weights, 0.1f, kept});
        QVERIFY(frame.minus == 1 && frame.plus == 2 && frame.zero == 1);  // 0 counts as positive
    }

    void whatChangedSinceTheFrameBeforeIsCounted() {
        std::vector<float> weights{0.2f, -0.3f, 0.02f, 0.1f};
        std::vector<std::uint8_t> states(4);
        set_reference(weights, 1, 4, Quantizer{}, states);
        HistogramFrame first, second;
        WeightWatch before, after;
        count_weights(first, before, {weights, 0.155f, {}, states});
        QVERIFY(flipped_share(all_magnitudes(before)) == 0 && sign_agreement(all_magnitudes(before)) == 1);
        weights = {0.2f, 0.3f, 0.02f, 0.01f};
        const std::uint64_t flips = count_weights(second, after, {weights, 0.155f, {}, states});
        QCOMPARE(flips, std::uint64_t{2});
        QCOMPARE(all_magnitudes(after).changed, std::uint64_t{2});
        QCOMPARE(sign_agreement(all_magnitudes(after)), 0.75);
        QCOMPARE(flipped_share(all_magnitudes(after)), 0.5);
        QCOMPARE(count_weights(second, after, {weights, 0.155f, {}, states}), std::uint64_t{0});
    }
};

QTEST_GUILESS_MAIN(WeightHistogramTest)
#include "weight_histogram_test.moc"
