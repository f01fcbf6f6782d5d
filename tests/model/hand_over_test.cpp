// SPDX-License-Identifier: GPL-3.0-or-later
// Codes and scales that something else than rounding has found come back from the latent weights that they became.
#include "engine/model/rounding/hand_over.h"

#include <QtTest>
#include <cmath>

#include "engine/base/random.h"
#include "engine/model/ternary.h"

using namespace bitdistill;

namespace {

struct Case {
    std::vector<float> w;
    std::vector<std::int8_t> codes;
    WeightScales scales;
};

// Codes that rounding by absmean would not find: other scales, some of them turned over.
Case odd_case(ScaleGranularity granularity, std::uint64_t seed, double zeros) {
    constexpr std::int64_t rows = 6, columns = 300;
    Random random(seed);
    Case one{std::vector<float>(rows * columns), std::vector<std::int8_t>(rows * columns),
             empty_scales(granularity, rows, columns)};
    for (float& scale : one.scales.values) scale = 0.02f + 0.1f * static_cast<float>(random.uniform());
    for (std::size_t i = 0; i < one.w.size(); ++i) {
        one.w[i] = 0.05f * random.normal();
        one.codes[i] = random.uniform() < zeros ? 0 : random.uniform() < 0.5 ? -1 : 1;
    }
    return one;
}

}  // namespace

class HandOverTest : public QObject {
    Q_OBJECT

  private slots:
    void codesAndScalesComeBack_data() {
        QTest::addColumn<QString>("granularity");
        QTest::addColumn<double>("zeros");
        for (const char* granularity : {"tensor", "row", "block128"})
            for (const double zeros : {0.0, 0.3, 0.9})
                QTest::addRow("%s, %g zeros", granularity, zeros) << granularity << zeros;
    }
    void codesAndScalesComeBack() {
        QFETCH(QString, granularity);
        QFETCH(double, zeros);
        const ScaleGranularity parts = *scale_granularity(granularity.toStdString());
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            Case one = odd_case(parts, seed, zeros);
            hand_over(one.w, one.codes, one.scales);
            const WeightScales found = absmean_scales(one.w, one.scales.rows, one.scales.columns, parts);
            if (parts == ScaleGranularity::tensor)
                QVERIFY(std::fabs(found.values[0] / one.scales.values[0] - 1) < 1e-6f);
            for_each_scaled_part(found, [&](const ScaledPart& part) {
                const auto codes = std::span(one.codes).subspan(part.first(found.columns), part.size());
                const bool none = std::ranges::all_of(codes, [](int code) { return code == 0; });
                const float scale = found.values[part.scale], wanted = one.scales.values[part.scale];
                if (parts != ScaleGranularity::tensor && !none)
                    QVERIFY2(std::fabs(scale / wanted - 1) < 1e-6f, qPrintable(QString::number(scale / wanted - 1)));
                for (std::int64_t c = 0; c < part.count; ++c) {
                    const std::size_t at = part.first(found.columns) + static_cast<std::size_t>(c);
                    QCOMPARE(ternary_code(one.w[at], found.values[part.scale]), one.codes[at]);
                }
            });
        }
    }

    void whatIsAllZeroBecomesZero() {
        std::vector<float> w{0.3f, -0.2f, 0.1f, 0.0f};
        hand_over(w, std::vector<std::int8_t>(4), {ScaleGranularity::tensor, 1, 4, {0.1f}});
        for (const float value : w) QCOMPARE(value, 0.0f);
    }

    // The figures of a Gaussian: 1.53 times the absmean, 46 % zeros, squared error 0.19 of the energy.
    void leastSquaresOfAGaussian() {
        Random random(3);
        std::vector<float> w(200000);
        for (float& value : w) value = random.normal();
        std::vector<std::int8_t> codes(w.size());
        WeightScales scales = empty_scales(ScaleGranularity::tensor, 200, 1000);
        least_squares(w, codes, scales);
        const double scale = static_cast<double>(scales.values[0]);
        QVERIFY(std::abs(scale / static_cast<double>(absmean(w)) - 1.53) < 0.01);
        double zeros = 0, error = 0, energy = 0;
        for (std::size_t i = 0; i < w.size(); ++i) {
            const double value = static_cast<double>(w[i]);
            zeros += codes[i] == 0;
            error += (value - scale * codes[i]) * (value - scale * codes[i]);
            energy += value * value;
        }
        QVERIFY(std::abs(zeros / static_cast<double>(w.size()) - 0.46) < 0.01);
        QVERIFY(std::abs(error / energy - 0.19) < 0.005);
    }
};

QTEST_GUILESS_MAIN(HandOverTest)
#include "hand_over_test.moc"
