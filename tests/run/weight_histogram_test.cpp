// SPDX-License-Identifier: GPL-3.0-or-later
// What a frame counts of weights: their bins, and the codes of each sign.
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
        count_weights(frame, weights, weights, 0.1f);
        QCOMPARE(frame.minus, std::uint64_t{2});
        QCOMPARE(frame.zero, std::uint64_t{3});
        QCOMPARE(frame.plus, std::uint64_t{2});
        QCOMPARE(frame.threshold, 0.5f);
        QCOMPARE(frame.counts[static_cast<std::size_t>(histogram_bin(2.0f))], std::uint64_t{1});
        QCOMPARE(frame.counts.back(), std::uint64_t{1});  // beyond three scales
    }

    void aMaskedWeightHasItsBinAndTheCodeZero() {
        const std::vector<float> weights{0.2f, -0.3f, 0.02f, 0.1f}, kept{0.2f, -0.3f, 0.0f, 0.0f};
        HistogramFrame frame;
        set_scales(frame, absmean_scales(weights, 1, 4, ScaleGranularity::tensor), Quantizer{});
        count_weights(frame, weights, kept, 0.1f);
        QCOMPARE(frame.zero, std::uint64_t{2});
        QCOMPARE(frame.minus + frame.plus, std::uint64_t{2});
        QCOMPARE(frame.counts[static_cast<std::size_t>(histogram_bin(1.0f))], std::uint64_t{1});
        QCOMPARE(frame.counts[static_cast<std::size_t>(histogram_bin(0.0f))], std::uint64_t{0});
    }
};

QTEST_GUILESS_MAIN(WeightHistogramTest)
#include "weight_histogram_test.moc"
