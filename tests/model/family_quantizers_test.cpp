// SPDX-License-Identifier: GPL-3.0-or-later
// What the members of the family do to weights and activations: masks, scales and codes, the Hadamard transform and 4
// bits, against their definitions and the golden file.
#include <QtTest>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "engine/base/random.h"
#include "engine/model/kept_weights.h"
#include "engine/model/rounding/hadamard.h"
#include "engine/model/ternary.h"
#include "engine/model/ternary_matrix.h"
#include "tests/error_text.h"
#include "tests/model/members.h"
#include "tests/model/some_config.h"
#include "tests/shared_data.h"

using namespace bitdistill;

namespace {

std::vector<float> some_weights(std::size_t count, std::uint64_t seed) {
    Random random(seed);
    std::vector<float> w(count);
    for (float& value : w) value = 0.1f * random.normal();
    return w;
}

Json golden_variants() { return read_json(shared_path("golden/variants.json")); }

}  // namespace

class FamilyQuantizersTest : public QObject {
    Q_OBJECT

  private slots:
    void theLargestOfEveryGroupStay() {
        for (const Sparsity sparsity : {Sparsity::two_of_4, Sparsity::four_of_8, Sparsity::five_of_8,
                                        Sparsity::six_of_8, Sparsity::exactly_3_of_4}) {
            const SparsityPattern pattern = pattern_of(sparsity);
            const auto of = static_cast<std::size_t>(pattern.of);
            std::vector<float> w = some_weights(96, 5);
            for (std::size_t i = 0; i < w.size(); i += 3) w[i] = 0.05f * (i % 2 ? -1.0f : 1.0f);  // many equal ones
            std::vector<float> kept = w;
            keep_largest(kept, pattern);
            for (std::size_t group = 0; group < w.size(); group += of) {
                std::vector<std::size_t> order(of);
                std::iota(order.begin(), order.end(), group);
                std::stable_sort(order.begin(), order.end(),
                                 [&](std::size_t a, std::size_t b) { return std::fabs(w[a]) > std::fabs(w[b]); });
                for (std::size_t place = 0; place < of; ++place) {
                    const bool stays = place < static_cast<std::size_t>(pattern.kept);
                    QCOMPARE(kept[order[place]], stays ? w[order[place]] : 0.0f);
                }
            }
        }
    }

    void aShorterLastGroupKeepsItsShare() {
        const auto kept = [](Sparsity sparsity, std::vector<float> row) {
            keep_largest(row, pattern_of(sparsity));
            return row;
        };
        const std::vector<float> row{1, 1, 1, 1, 1, 1, 1, 1, 0.5f, -4, 3, 2};
        // Of eight the first so many, of the four behind them two, three, three.
        QCOMPARE(kept(Sparsity::four_of_8, row), (std::vector<float>{1, 1, 1, 1, 0, 0, 0, 0, 0, -4, 3, 0}));
        QCOMPARE(kept(Sparsity::five_of_8, row), (std::vector<float>{1, 1, 1, 1, 1, 0, 0, 0, 0, -4, 3, 2}));
        QCOMPARE(kept(Sparsity::six_of_8, row), (std::vector<float>{1, 1, 1, 1, 1, 1, 0, 0, 0, -4, 3, 2}));
        QCOMPARE(kept(Sparsity::six_of_8, {0.0f, 2}), (std::vector<float>{0, 2}));
        QCOMPARE(kept(Sparsity::two_of_4, {3, -5}), (std::vector<float>{0, -5}));
    }

    void exactPatternsTakeSignsAndTheMeanOfWhatTheyKeep() {
        const Quantizer quantizer = member_of_family("sparsity=3:4-exact");
        std::vector<float> w{0.0f, -0.0f, 0.3f, -0.2f, 0.1f, 0.1f, 0.1f, 0.1f, -1.0f, 1e-9f, -1e-9f, 0.5f};
        const WeightScales scales = weight_scales(w, 1, 12, quantizer);
        // Kept: 0, 0.3, 0.2 (of equal ones the higher index goes); 0.1 three times; 1, 1e-9, 0.5.
        QVERIFY(std::fabs(scales.values[0] - (0.5f + 0.3f + 1.5f) / 9) < 1e-6f);
        std::vector<float> coded = w;
        apply_sparsity(quantizer.sparsity, scales, 0, 1, coded);
        std::vector<std::int8_t> codes(w.size());
        ternarize(coded, scales.values[0], codes, quantizer.threshold());
        QCOMPARE(codes, (std::vector<std::int8_t>{1, 0, 1, -1, 1, 1, 1, 0, -1, 1, 0, 1}));
        for (const char* granularity : {"row", "block128"}) {
            const Quantizer finer = member_of_family(std::string("sparsity=3:4-exact weight_scale=") + granularity);
            const std::vector<float> wide = some_weights(3 * 256, 9);
            const WeightScales found = weight_scales(wide, 3, 256, finer);
            for_each_scaled_part(found, [&](const ScaledPart& part) {
                const auto own = std::span(wide).subspan(part.first(256), part.size());
                QCOMPARE(found.values[part.scale], kept_absmean(own, pattern_of(Sparsity::exactly_3_of_4)));
            });
        }
    }

    void theScaleOfAMaskedMatrixIsThatOfAllItsWeights() {
        const std::vector<float> w = some_weights(8 * 64, 2);
        const WeightScales dense = weight_scales(w, 8, 64, Quantizer{});
        for (const char* words : {"sparsity=2:4", "sparsity=6:8"})
            QVERIFY(weight_scales(w, 8, 64, member_of_family(words)).values == dense.values);
    }

    void codesEqualTheGoldenFile() {
        NEED_SHARED("golden/variants.json");
        const Json golden = golden_variants();
        const WeightFile file = WeightFile::open(shared_path("models") / golden["student"].get<std::string>());
        for (const auto& [member, expected] : golden["codes"].items()) {
            const Quantizer quantizer = member == "absmean" ? Quantizer{} : member_of_family("sparsity=" + member);
            std::optional<StoredWeight> stored;
            for (const TensorSpec& spec : tensor_specs(file.config()))
                if (spec.name == expected["tensor"].get<std::string>()) stored = file.at(spec);
            QVERIFY(stored.has_value());
            const TernaryMatrix matrix(*stored, quantizer);
            QVERIFY2(std::abs(matrix.scales().values[0] - expected["scale"].get<double>()) < 1e-6, member.c_str());
            std::vector<std::int8_t> row(static_cast<std::size_t>(stored->columns));
            std::array<std::int64_t, 3> counts{};
            for (std::int64_t r = 0; r < stored->rows; ++r) {
                matrix.codes(r, row);
                for (const std::int8_t code : row) ++counts[static_cast<std::size_t>(code + 1)];
                if (r == 0)
                    for (std::size_t c = 0; c < row.size(); ++c)
                        QCOMPARE(static_cast<int>(row[c]), expected["first_row"][c].get<int>());
            }
            for (std::size_t i = 0; i < counts.size(); ++i)
                QCOMPARE(counts[i], expected["counts"][i].get<std::int64_t>());
        }
    }

    void theTransformIsOrthonormalAndItsOwnInverse() {
        QCOMPARE(hadamard_block(3072), std::int64_t{1024});
        QCOMPARE(hadamard_block(576), std::int64_t{64});
        QCOMPARE(hadamard_block(1024), std::int64_t{1024});
        QCOMPARE(hadamard_block(7), std::int64_t{1});
        for (const std::int64_t columns : {1, 2, 12, 64, 160, 576}) {
            const std::vector<float> x = some_weights(static_cast<std::size_t>(columns), 7);
            std::vector<float> y = x;
            const std::int64_t block = hadamard_block(columns);
            hadamard(y, block);
            // Sign (-1) to the number of common bits, over the root of the block.
            for (std::int64_t i = 0; i < columns; ++i) {
                double sum = 0;
                for (std::int64_t j = 0; j < block; ++j) {
                    const int common = __builtin_popcountll(static_cast<unsigned long long>(i % block & j));
                    sum += (common % 2 ? -1.0 : 1.0) *
                           static_cast<double>(x[static_cast<std::size_t>(i / block * block + j)]);
                }
                QVERIFY(std::fabs(sum / std::sqrt(static_cast<double>(block)) -
                                  static_cast<double>(y[static_cast<std::size_t>(i)])) < 1e-5);
            }
            hadamard(y, block);
            for (std::size_t i = 0; i < x.size(); ++i) QVERIFY(std::fabs(x[i] - y[i]) < 1e-5f);
        }
    }

    // A turned weight in front of a turned input is the old product.
    void aTurnedWeightGivesTheOldProduct() {
        constexpr std::int64_t columns = 160, block = hadamard_block(columns);
        std::vector<float> w = some_weights(columns, 3), x = some_weights(columns, 4);
        const auto dot = [&] {
            double sum = 0;
            for (std::size_t i = 0; i < w.size(); ++i) sum += static_cast<double>(w[i]) * static_cast<double>(x[i]);
            return sum;
        };
        const double before = dot();
        hadamard(w, block);
        hadamard(x, block);
        QVERIFY(std::fabs(dot() - before) < 1e-6);
    }

    void activationsEqualTheGoldenFile() {
        NEED_SHARED("golden/variants.json");
        const Json golden = golden_variants()["activations"];
        const auto rows = golden["x"].get<std::vector<std::vector<float>>>();
        for (std::size_t r = 0; r < rows.size(); ++r) {
            std::vector<float> x = rows[r];
            std::vector<std::int8_t> q(x.size());
            const auto values = [&](float scale, const char* key) {
                const auto expected = golden[key][r].get<std::vector<double>>();
                QCOMPARE(expected.size(), q.size());
                for (std::size_t i = 0; i < q.size(); ++i)
                    QVERIFY2(std::fabs(static_cast<double>(scale) * q[i] - expected[i]) < 1e-4, key);
            };
            values(quantize_activations(x, q), "absmax8");
            values(quantize_activations4(x, q), "absmean4");
            hadamard(x, hadamard_block(static_cast<std::int64_t>(x.size())));
            const auto turned = golden["hadamard"][r].get<std::vector<double>>();
            for (std::size_t i = 0; i < x.size(); ++i) QVERIFY(std::fabs(static_cast<double>(x[i]) - turned[i]) < 1e-4);
        }
    }

    void onlyOAndDownAreTurned() {
        const Quantizer quantizer = member_of_family("activation=hadamard-absmean4");
        for (const TensorRole role : {TensorRole::q, TensorRole::k, TensorRole::v, TensorRole::gate, TensorRole::up})
            QCOMPARE(quantizer.hadamard_block(role, 64), std::int64_t{0});
        QCOMPARE(quantizer.hadamard_block(TensorRole::o, 576), std::int64_t{64});
        QCOMPARE(quantizer.hadamard_block(TensorRole::down, 3072), std::int64_t{1024});
        QCOMPARE(Quantizer{}.hadamard_block(TensorRole::o, 64), std::int64_t{0});
    }

    void embeddingAndHeadAreKeptInTheirOwnTypes() {
        Json json = changed("tie_word_embeddings", false);
        json["quantization_config"] = to_json(member_of_family("embedding_type=q8_0 head_type=q4_0"));
        ModelConfig config = model_config_from_json(json, "test");
        const auto kept = [&](TensorRole role, int layer = -1) {
            return own_kept_type(config, tensor_spec(config, {role, layer}));
        };
        QCOMPARE(kept(TensorRole::embedding).value(), BlockType::q8_0);
        QCOMPARE(kept(TensorRole::head).value(), BlockType::q4_0);
        QVERIFY(!kept(TensorRole::q, 0) && !kept(TensorRole::final_norm));
        config.quantizer.head_type = KeptType::f16;
        QVERIFY(kept(TensorRole::embedding) && !kept(TensorRole::head));
        config.ternary = false;  // what a full-precision model's file has
        QVERIFY(!kept(TensorRole::embedding));
    }

    // Weights times a factor are rounded anew to blocks of Q8_0 and Q4_0; others become floats.
    void whatAMatrixWithAFactorIsKeptIn() {
        for (const bool half : {true, false}) {
            for (const BlockType type : {BlockType::q8_0, BlockType::q4_0})
                for (const bool scaled : {true, false}) QCOMPARE(kept_type(type, half, scaled), type);
            for (const BlockType type : {BlockType::q4_1, BlockType::q5_0, BlockType::q5_1, BlockType::q4_k,
                                         BlockType::q5_k, BlockType::q6_k}) {
                QCOMPARE(kept_type(type, half, false), type);
                QCOMPARE(kept_type(type, half, true), BlockType::f16);
            }
            QCOMPARE(kept_type(BlockType::bf16, half, false), BlockType::bf16);
            for (const BlockType type : {BlockType::f32, BlockType::f16, BlockType::bf16})
                QCOMPARE(kept_type(type, half, true), half ? BlockType::f16 : BlockType::f32);
        }
    }

    // What Q8_0 and Q4_0 leave of weights they leave again.
    void whatKeptTypesLeaveStaysWhenItIsQuantizedAgain() {
        for (const KeptType kept : {KeptType::q8_0, KeptType::q4_0}) {
            const BlockType type = block_type(kept);
            std::vector<std::byte> once(row_bytes(type, 3200)), again(once.size());
            std::vector<float> w = some_weights(3200, 6), rounded(w.size());
            for (std::size_t i = 64; i < 96; ++i) w[i] = 0;
            quantize_row(type, w, once);
            dequantize_row(type, once, rounded);
            quantize_row(type, rounded, again);
            std::vector<float> twice(w.size());
            dequantize_row(type, again, twice);
            QVERIFY(twice == rounded);
        }
    }
};

QTEST_GUILESS_MAIN(FamilyQuantizersTest)
#include "family_quantizers_test.moc"
