// SPDX-License-Identifier: GPL-3.0-or-later
// 16-bit floats, the two quantizers, 2-bit packing, and random numbers that are the same everywhere.
#include <QtTest>
#include <cmath>
#include <limits>

#include "engine/base/float16.h"
#include "engine/base/json_file.h"
#include "engine/base/random.h"
#include "engine/model/rounding/weight_scales.h"
#include "engine/model/safetensors.h"
#include "engine/model/ternary.h"
#include "tests/shared_data.h"

using namespace bitdistill;

class NumbersTest : public QObject {
    Q_OBJECT

  private slots:
    void everyHalfSurvivesTheWayThereAndBack() {
        for (std::uint32_t bits = 0; bits < 65536; ++bits) {
            const auto half = static_cast<std::uint16_t>(bits);
            const float value = f16_to_float(half), wide = bf16_to_float(half);
            if (std::isnan(value)) {
                QVERIFY(std::isnan(f16_to_float(float_to_f16(value))));
            } else {
                QCOMPARE(float_to_f16(value), half);
            }
            if (std::isnan(wide)) {
                QVERIFY(std::isnan(bf16_to_float(float_to_bf16(wide))));
            } else {
                QCOMPARE(float_to_bf16(wide), half);
            }
        }
    }

    // Random weights, sampled text and the order of data come from these: a seed means the same for ever.
    void aSeedMeansTheSameForEver() {
        Random random(1, "test");
        for (const double expected : {0.11710470959178987, 0.24814485639301365, 0.95797425874046371})
            QVERIFY(random.uniform() == expected);  // to the last bit
        for (const float expected : {-0.00302124023f, 0.471435547f, 0.243896484f}) QCOMPARE(random.normal(), expected);
    }

    void halvesRoundToNearestEven() {
        QCOMPARE(f16_to_float(0x3c00), 1.0f);
        QCOMPARE(f16_to_float(0x0001), 0x1p-24f);
        QCOMPARE(f16_to_float(0x7bff), 65504.0f);
        QCOMPARE(float_to_f16(65519.0f), std::uint16_t{0x7bff});
        QCOMPARE(float_to_f16(65520.0f), std::uint16_t{0x7c00});
        QCOMPARE(float_to_f16(1.0f + 0x1p-11f), std::uint16_t{0x3c00});
        QCOMPARE(float_to_f16(1.0f + 3 * 0x1p-11f), std::uint16_t{0x3c02});
        QCOMPARE(float_to_f16(0x1p-25f), std::uint16_t{0});
        QCOMPARE(float_to_f16(0x1.8p-25f), std::uint16_t{1});
        QCOMPARE(float_to_bf16(1.0f + 0x1p-8f), std::uint16_t{0x3f80});
        QCOMPARE(float_to_bf16(1.0f + 3 * 0x1p-8f), std::uint16_t{0x3f82});
        QCOMPARE(float_to_bf16(-std::numeric_limits<float>::infinity()), std::uint16_t{0xff80});
        // Between any two neighbours the nearer one is taken.
        Random random(3);
        for (int i = 0; i < 20000; ++i) {
            const float value =
                random.normal() * std::exp2(static_cast<float>(static_cast<int>(random.next() % 36)) - 24);
            const std::uint16_t half = float_to_f16(value);
            const double error = std::abs(static_cast<double>(f16_to_float(half)) - static_cast<double>(value));
            for (const int step : {-1, 1}) {
                const auto neighbour = static_cast<std::uint16_t>(half + step);
                if ((neighbour & 0x7fff) > 0x7bff) continue;
                QVERIFY(error <= std::abs(static_cast<double>(f16_to_float(neighbour)) - static_cast<double>(value)));
            }
        }
    }

    void ternaryCodesRoundHalfToEven() {
        const float scale = 0.25f;
        const std::vector<float> w{0.125f, -0.125f, 0.12501f, -0.12501f, 0.375f, -5.0f, 0.0f, 5.0f};
        std::vector<std::int8_t> codes(w.size());
        const TernaryCounts counts = ternarize(w, scale, codes);
        QVERIFY((codes == std::vector<std::int8_t>{0, 0, 1, -1, 1, -1, 0, 1}));
        QCOMPARE(counts.minus, std::int64_t{2});
        QCOMPARE(counts.zero, std::int64_t{3});
        QCOMPARE(counts.plus, std::int64_t{3});
        // The quick way through a threshold is the same as the definition, right at the edge too.
        Random random(8);
        for (int round = 0; round < 2000; ++round) {
            const float any =
                std::max(std::abs(random.normal()) * std::exp2(static_cast<float>(random.next() % 40) - 30), 1e-5f);
            std::vector<float> near{0.5f * any, -0.5f * any, any * random.normal()};
            for (int i = 0; i < 3; ++i) {
                near.push_back(std::nextafter(near[near.size() - 1 - (i ? 1 : 2)], 1e30f));
                near.push_back(std::nextafter(near[i ? near.size() - 2 : 0], -1e30f));
            }
            std::vector<std::int8_t> quick(near.size());
            ternarize(near, any, quick);
            for (std::size_t i = 0; i < near.size(); ++i)
                QCOMPARE(static_cast<int>(quick[i]), static_cast<int>(ternary_code(near[i], any)));
        }
        const std::vector<float> nan{std::numeric_limits<float>::quiet_NaN()};
        std::vector<std::int8_t> none(1, 9);
        ternarize(nan, 1.0f, none);
        QCOMPARE(static_cast<int>(none[0]), 0);
        QCOMPARE(absmean(std::vector<float>{1, -3}), 2.0f);
        QCOMPARE(absmean(std::vector<float>{0, 0}), 1e-5f);
        QCOMPARE(absmean({}), 1e-5f);
    }

    void scalesAreTheAbsmeanOfTheirOwnWeights() {
        // Two rows of 300: blocks of 128, 128 and 44, or 256 and 44.
        std::vector<float> w(600);
        for (std::size_t i = 0; i < w.size(); ++i) w[i] = (i % 2 ? 1.0f : -1.0f) * static_cast<float>(i / 128 + 1);
        const auto part = [&](std::size_t row, std::size_t first, std::size_t count) {
            return absmean(std::span(w).subspan(300 * row + first, count));
        };
        const auto values = [&](ScaleGranularity granularity) { return absmean_scales(w, 2, 300, granularity).values; };
        QCOMPARE(values(ScaleGranularity::tensor), std::vector<float>{absmean(w)});
        QCOMPARE(values(ScaleGranularity::row), (std::vector<float>{part(0, 0, 300), part(1, 0, 300)}));
        QCOMPARE(values(ScaleGranularity::block256),
                 (std::vector<float>{part(0, 0, 256), part(0, 256, 44), part(1, 0, 256), part(1, 256, 44)}));
        const WeightScales fine = absmean_scales(w, 2, 300, ScaleGranularity::block128);
        QCOMPARE(fine.values, (std::vector<float>{part(0, 0, 128), part(0, 128, 128), part(0, 256, 44), part(1, 0, 128),
                                                  part(1, 128, 128), part(1, 256, 44)}));
        QCOMPARE(fine.at(1, 2), part(1, 256, 44));
        QVERIFY(std::abs(fine.mean() - absmean(w)) < 1e-6f);
        for (const ScaleGranularity granularity :
             {ScaleGranularity::tensor, ScaleGranularity::row, ScaleGranularity::block128, ScaleGranularity::block256})
            QVERIFY(scale_granularity(to_string(granularity)) == granularity);
        QVERIFY(!scale_granularity("column"));
    }

    void activationsKeepTheirLargestAndSurviveNonsense() {
        const std::vector<float> x{-2.54f, 1.27f, 0.0f, 0.01f, 0.03f, 2.54f};
        std::vector<std::int8_t> q(x.size());
        const float scale = quantize_activations(x, q);
        QCOMPARE(scale, 2.54f / 127);
        QCOMPARE(static_cast<int>(q[0]), -127);
        QCOMPARE(static_cast<int>(q[5]), 127);
        QCOMPARE(static_cast<int>(q[2]), 0);
        const float nan = std::numeric_limits<float>::quiet_NaN(), infinity = std::numeric_limits<float>::infinity();
        const std::vector<float> bad{nan, infinity, -infinity, 1};
        std::vector<std::int8_t> codes(4);
        quantize_activations(bad, codes);
        QCOMPARE(static_cast<int>(codes[0]), -128);
        const std::vector<float> zeros(3, 0.0f);
        std::vector<std::int8_t> none(3, 5);
        QCOMPARE(quantize_activations(zeros, none), 1e-5f / 127);
        QCOMPARE(static_cast<int>(none[1]), 0);
    }

    void packingTakesAnyLengthAndRow_data() {
        QTest::addColumn<int>("packing");
        QTest::addColumn<int>("padding");
        QTest::newRow("four to a byte") << static_cast<int>(TernaryPacking::quarters) << 0xff;
        QTest::newRow("five to a byte") << static_cast<int>(TernaryPacking::fifths) << 242;
    }
    void packingTakesAnyLengthAndRow() {
        QFETCH(int, padding);
        QFETCH(int, packing);
        const auto way = static_cast<TernaryPacking>(packing);
        Random random(5);
        for (std::size_t n = 0; n <= 67; ++n) {
            std::vector<std::uint8_t> group(
                static_cast<std::size_t>(packed_bytes(16, static_cast<std::int64_t>(n), way)),
                static_cast<std::uint8_t>(padding));
            std::vector<std::vector<std::int8_t>> rows(16, std::vector<std::int8_t>(n));
            for (std::int64_t row = 15; row >= 0; --row) {
                std::vector<std::int8_t>& codes = rows[static_cast<std::size_t>(row)];
                for (std::int8_t& code : codes)
                    code = static_cast<std::int8_t>(static_cast<int>(random.next() % 3) - 1);
                pack_row(codes, row, group.data(), way);
            }
            for (std::int64_t row = 0; row < 16; ++row) {
                std::vector<std::int8_t> back(n);
                unpack_row(group.data(), row, back, way);
                QVERIFY(rows[static_cast<std::size_t>(row)] == back);
            }
        }
    }

    void packedBytesLieAsDescribed() {
        std::vector<std::uint8_t> group(128, 0);
        std::vector<std::int8_t> codes(22, -1);
        codes[0] = codes[7] = 1;  // bits 1-0 of byte 0, bits 3-2 of byte 3
        codes[21] = 0;            // second chunk: bits 3-2 of byte 1
        pack_row(codes, 2, group.data(), TernaryPacking::quarters);
        QCOMPARE(group[8], std::uint8_t{0b0010});
        QCOMPARE(group[11], std::uint8_t{0b1000});
        QCOMPARE(group[64 + 9], std::uint8_t{0b0100});
        QCOMPARE(packed_bytes(17, 33, TernaryPacking::quarters), std::int64_t{2 * 3 * 64});

        group.assign(128, 0);
        codes[18] = 1;  // digit 4 of byte 2
        pack_row(codes, 2, group.data(), TernaryPacking::fifths);
        QCOMPARE(group[8], std::uint8_t{2});
        QCOMPARE(group[10], std::uint8_t{2 * 81});
        QCOMPARE(group[11], std::uint8_t{2 * 3});
        QCOMPARE(group[64 + 9], std::uint8_t{1});  // column 21: digit 0 of byte 1 of the second chunk
        QCOMPARE(packed_bytes(17, 41, TernaryPacking::fifths), std::int64_t{2 * 3 * 64});
    }

    void sparsePackingHoldsEveryPatternInAnyRow_data() {
        QTest::addColumn<int>("packing");
        QTest::newRow("3 of 4 in words") << static_cast<int>(TernaryPacking::three_words);
        QTest::newRow("3 of 4 in bytes") << static_cast<int>(TernaryPacking::three_bytes);
        QTest::newRow("4 of 8") << static_cast<int>(TernaryPacking::four_words);
    }
    void sparsePackingHoldsEveryPatternInAnyRow() {
        QFETCH(int, packing);
        const auto way = static_cast<TernaryPacking>(packing);
        const auto together = static_cast<std::size_t>(ternary_chunk(way).together);
        std::vector<std::int8_t> all;  // what keeps the pattern, back to back
        const std::size_t numbers = together == 4 ? 81 : 6561;
        for (std::size_t digits = 0; digits < numbers; ++digits) {
            std::vector<std::int8_t> codes;
            for (std::size_t c = 0, rest = digits; c < together; ++c, rest /= 3)
                codes.push_back(static_cast<std::int8_t>(static_cast<int>(rest % 3) - 1));
            const auto zeros = static_cast<std::size_t>(std::count(codes.begin(), codes.end(), 0));
            const bool keeps = together == 4 ? zeros == 1 : zeros >= 4;
            QCOMPARE(first_misfit(codes, way), keeps ? std::int64_t{-1} : std::int64_t{0});
            if (keeps) all.insert(all.end(), codes.begin(), codes.end());
        }
        QCOMPARE(all.size(), together * (together == 4 ? 32 : 1697));
        // In every place of a chunk, whatever was there before, and nothing else of the group is touched.
        std::vector<std::uint8_t> group(
            static_cast<std::size_t>(packed_group_bytes(static_cast<std::int64_t>(all.size()), way)), 0xa5);
        const std::vector<std::uint8_t> before = group;
        for (std::size_t turn = 0; turn < 64 / together; ++turn) {
            std::rotate(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(together), all.end());
            for (const std::int64_t row : {0, 7, 15}) {
                group = before;
                pack_row(all, row, group.data(), way);
                std::vector<std::int8_t> back(all.size());
                unpack_row(group.data(), row, back, way);
                QVERIFY(back == all);
                std::vector<std::int8_t> other(all.size()), untouched(all.size());
                unpack_row(group.data(), row == 7 ? 8 : 7, other, way);
                unpack_row(before.data(), row == 7 ? 8 : 7, untouched, way);
                QVERIFY(other == untouched);
            }
        }
    }

    // A code that its packing cannot hold is refused, never rounded: by column, with what is wrong.
    void codesThatBreakThePatternAreRefused() {
        std::vector<std::uint8_t> group(176);
        std::vector<std::int8_t> codes(64, 0);
        for (std::size_t c = 0; c < codes.size(); ++c) codes[c] = c % 4 == 3 ? 0 : 1;
        const auto message = [&](TernaryPacking way) {
            try {
                pack_row(codes, 0, group.data(), way);
            } catch (const Error& error) {
                return QString::fromStdString(error.what());
            }
            return QString();
        };
        QCOMPARE(message(TernaryPacking::three_words), QString());
        QCOMPARE(first_misfit(codes, TernaryPacking::four_words), std::int64_t{0});
        codes[41] = 0;
        QCOMPARE(first_misfit(codes, TernaryPacking::three_bytes), std::int64_t{40});
        QVERIFY(message(TernaryPacking::three_words).contains(QStringLiteral("from column 40")));
        QVERIFY(message(TernaryPacking::three_bytes).contains(QStringLiteral("exactly one zero in 4")));
        QVERIFY(message(TernaryPacking::four_words).contains(QStringLiteral("more than 4 of 8")));
    }

    void sparsePackingTakesTheBitsItSays() {
        QCOMPARE(packed_bytes(16, 1024, TernaryPacking::three_words) * 8, std::int64_t{16 * 1024 * 5 / 4});
        QCOMPARE(packed_bytes(16, 1024, TernaryPacking::three_bytes) * 8, std::int64_t{16 * 1024 * 5 / 4});
        QCOMPARE(packed_bytes(16, 1024, TernaryPacking::four_words) * 8, std::int64_t{16 * 1024 * 11 / 8});
        std::vector<std::uint8_t> group(160, 0);
        std::vector<std::int8_t> codes{0, -1, 1, -1};  // number 16 + 0 + 1: the zero is first, the second differs
        codes.resize(64, 0);
        for (std::size_t c = 4; c < 64; c += 4) codes[c + 1] = codes[c + 2] = codes[c + 3] = 1;  // number 0
        pack_row(codes, 2, group.data(), TernaryPacking::three_words);
        QCOMPARE(group[4], std::uint8_t{17});
        group.assign(160, 0);
        pack_row(codes, 2, group.data(), TernaryPacking::three_bytes);
        QCOMPARE(group[2], std::uint8_t{1});
        QCOMPARE(group[128 + 4], std::uint8_t{1});
    }

    void theThresholdIsTheSmallestWeightOfCodeOne() {
        Random random(6);
        for (int i = 0; i < 1000; ++i) {
            const float scale = static_cast<float>(random.uniform()) + 1e-5f, threshold = ternary_threshold(scale);
            QCOMPARE(static_cast<int>(ternary_code(threshold, scale)), 1);
            QCOMPARE(static_cast<int>(ternary_code(std::nextafter(threshold, 0.0f), scale)), 0);
        }
    }

    void ternaryCountsEqualTheReference() {
        NEED_SHARED("golden");
        const Json golden = read_json(shared_path("golden/bitdistill.json"));
        const SafetensorsModel model = SafetensorsModel::open(shared_path("models/tiny-qwen3-student"));
        QCOMPARE(golden["ternary"].size(), std::size_t{21});
        for (const auto& [name, expected] : golden["ternary"].items()) {
            const TensorView& view = model.at(name);
            std::vector<float> w(static_cast<std::size_t>(view.elements()));
            to_float(view, w);
            std::vector<std::int8_t> codes(w.size());
            const float scale = absmean(w);
            const TernaryCounts counts = ternarize(w, scale, codes);
            QVERIFY(std::abs(static_cast<double>(scale) - expected["scale"].get<double>()) < 1e-7);
            QCOMPARE(counts.minus, expected["minus"].get<std::int64_t>());
            QCOMPARE(counts.zero, expected["zero"].get<std::int64_t>());
            QCOMPARE(counts.plus, expected["plus"].get<std::int64_t>());
        }
    }

    void randomNumbersAreTheSameEverywhere() {
        Random a(42);
        QCOMPARE(a.next(), std::uint64_t{15021278609987233951ull});
        Random b(1, "model.norm.weight"), c(1, "model.norm.weight"), d(1, "model.norm.weighu"),
            e(2, "model.norm.weight");
        const std::uint64_t first = b.next();
        QCOMPARE(c.next(), first);
        QVERIFY(d.next() != first);
        QVERIFY(e.next() != first);
        double sum = 0, squares = 0, fourth = 0;
        constexpr int n = 200000;
        for (int i = 0; i < n; ++i) {
            const double v = static_cast<double>(a.normal());
            QVERIFY(std::abs(v) <= 6.0);
            sum += v;
            squares += v * v;
            fourth += v * v * v * v;
            const double u = a.uniform();
            QVERIFY(u >= 0 && u < 1);
        }
        QVERIFY(std::abs(sum / n) < 0.01);
        QVERIFY(std::abs(squares / n - 1) < 0.02);
        QVERIFY(std::abs(fourth / n - 2.9) < 0.1);
    }
};

QTEST_GUILESS_MAIN(NumbersTest)
#include "numbers_test.moc"
