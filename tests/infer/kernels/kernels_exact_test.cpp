// SPDX-License-Identifier: GPL-3.0-or-later
// Every instruction set, and every way of its products, against the scalar definition where numbers are whole: to the
// bit, at every length from 0 to 257 and at every alignment within a cache line. Each test says how many results it
// compared.
#include <QtTest>
#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <limits>

#include "engine/infer/kernels/block_weights.h"
#include "engine/model/rounding/hadamard.h"
#include "engine/model/ternary.h"
#include "tests/infer/kernels/kernel_tables.h"
#include "tests/infer/model_fixture.h"

using namespace bitdistill;

namespace {

constexpr std::int64_t longest = 257;
constexpr std::size_t alignments = 64;

enum class Values { random, all_largest, alternating, zeros };

std::vector<float> activations(std::int64_t n, Values values, Random& random) {
    std::vector<float> x(static_cast<std::size_t>(n));
    for (std::size_t i = 0; i < x.size(); ++i)
        x[i] = values == Values::random        ? random.normal()
               : values == Values::all_largest ? 3.0f
               : values == Values::alternating ? (i % 2 ? -3.0f : 3.0f)
                                               : 0.0f;
    return x;
}

// Storage that ends where the values do, `offset` values from its beginning: the address sanitizer sees what is touched
// behind them.
template <typename Value>
class Shifted {
  public:
    Shifted(const std::vector<Value>& values, std::size_t offset) : storage_(offset + values.size()), offset_(offset) {
        std::copy(values.begin(), values.end(), storage_.begin() + static_cast<std::ptrdiff_t>(offset));
    }
    Value* data() { return storage_.data() + offset_; }
    bool holds(const std::vector<Value>& expected) const {
        return storage_.size() == offset_ + expected.size() &&
               (expected.empty() ||
                std::memcmp(storage_.data() + offset_, expected.data(), expected.size() * sizeof(Value)) == 0);
    }

  private:
    std::vector<Value> storage_;
    std::size_t offset_;
};

// Another alignment for each, so that those of two operands meet in all ways that matter.
std::size_t other(std::size_t offset) { return (5 * offset + 3) % alignments; }
std::size_t floats_off(std::size_t offset) { return offset % 16; }

using Codes = std::vector<std::vector<std::int8_t>>;
Codes random_codes(std::int64_t rows, std::int64_t columns, Random& random) {
    Codes codes(static_cast<std::size_t>(rows), std::vector<std::int8_t>(static_cast<std::size_t>(columns)));
    for (std::vector<std::int8_t>& row : codes)
        for (std::int8_t& code : row) code = static_cast<std::int8_t>(static_cast<int>(random.next() % 3) - 1);
    return codes;
}

// Rows in a table's own packing; padding is filled with codes of its own.
std::vector<std::uint8_t> packed(const Codes& codes, std::int64_t columns, TernaryPacking packing) {
    const auto rows = static_cast<std::int64_t>(codes.size());
    std::vector<std::uint8_t> matrix(static_cast<std::size_t>(packed_bytes(rows, columns, packing)),
                                     packing == TernaryPacking::fifths ? 242 : 0xff);
    for (std::int64_t r = 0; r < rows; ++r)
        pack_row(codes[static_cast<std::size_t>(r)], r % packed_rows,
                 matrix.data() + r / packed_rows * packed_group_bytes(columns, packing), packing);
    return matrix;
}

struct Quantized {
    std::vector<std::int8_t> q;
    std::vector<float> scales;
    std::vector<std::int32_t> sums;
};
Quantized quantize(const Kernels& kernels, const std::vector<std::vector<float>>& tokens, std::int64_t columns) {
    Quantized out;
    const auto stride = static_cast<std::size_t>(padded_token(columns));
    out.q.assign(tokens.size() * stride, 99);  // the padding must be written too
    out.scales.resize(tokens.size());
    out.sums.resize(tokens.size());
    for (std::size_t t = 0; t < tokens.size(); ++t)
        out.scales[t] = kernels.quantize(tokens[t].data(), columns, out.q.data() + t * stride, &out.sums[t]);
    return out;
}
// q: where the codes of `by` lie.
void product(const Kernels& table, TernaryPacking packing, const std::uint8_t* weights, std::int64_t rows,
             std::int64_t columns, const Quantized& by, const std::int8_t* q, std::int64_t tokens, float* y,
             std::int64_t y_stride, TernaryScale scale = {0.5f}) {
    const TernaryTokens x{q, padded_token(columns), by.scales.data(), by.sums.data(), tokens, nullptr};
    table.ternary->of[static_cast<int>(packing)].product(weights, rows, packed_chunks(columns, packing), scale, x, y,
                                                         y_stride);
}
}  // namespace

class KernelsExactTest : public QObject {
    Q_OBJECT

  private slots:
    void init() { compared_ = calls_ = 0; }
    void cleanup() {
        if (calls_ > 0)
            qInfo("%lld results of %lld calls are equal", static_cast<long long>(compared_),
                  static_cast<long long>(calls_));
    }

    void quantizedActivationsEqualTheDefinition_data() { rows_of_tables(); }
    void quantizedActivationsEqualTheDefinition() {
        const Kernels& kernels = chosen();
        Random random(1);
        for (std::int64_t n = 0; n <= 400; ++n) {
            std::vector<float> x = activations(n, Values::random, random);
            if (n > 0) {
                if (n % 7 == 0) x[static_cast<std::size_t>(n / 2)] = 40;  // an outlier
                if (n % 11 == 0) x[0] = std::numeric_limits<float>::quiet_NaN();
                if (n % 13 == 0) x[static_cast<std::size_t>(n - 1)] = -std::numeric_limits<float>::infinity();
                if (n % 17 == 0) x.assign(x.size(), 0);
            }
            std::vector<std::int8_t> expected(x.size());
            const float scale = quantize_activations(x, expected);
            std::int32_t total = 0;
            for (const std::int8_t code : expected) total += code;
            expected.resize(static_cast<std::size_t>(padded_token(n)), 0);
            for (std::size_t offset = 0; offset < alignments; ++offset) {
                Shifted<float> from(x, floats_off(offset));
                Shifted<std::int8_t> q(std::vector<std::int8_t>(expected.size(), 99), other(offset));
                std::int32_t sum = -1;
                const float got = kernels.quantize(from.data(), n, q.data(), &sum);
                QVERIFY2(got == scale && sum == total && q.holds(expected), place(n, offset));
                count(expected.size());
            }
        }
    }

    void fourBitActivationsEqualTheDefinition_data() { rows_of_tables(); }
    void fourBitActivationsEqualTheDefinition() {
        const Kernels& kernels = chosen();
        Random random(21);
        for (std::int64_t n = 0; n <= 400; ++n) {
            std::vector<float> x = activations(n, Values::random, random);
            if (n > 0) {
                if (n % 7 == 0) x[static_cast<std::size_t>(n / 2)] = 40;
                if (n % 11 == 0) x[0] = std::numeric_limits<float>::quiet_NaN();
                if (n % 13 == 0) x[static_cast<std::size_t>(n - 1)] = -std::numeric_limits<float>::infinity();
                if (n % 17 == 0) x.assign(x.size(), 0);
            }
            std::vector<std::int8_t> expected(x.size());
            const float scale = quantize_activations4(x, expected);
            std::int32_t total = 0;
            for (const std::int8_t code : expected) total += code;
            expected.resize(static_cast<std::size_t>(padded_token(n)), 0);
            for (std::size_t offset = 0; offset < alignments; offset += 3) {
                Shifted<float> from(x, floats_off(offset));
                Shifted<std::int8_t> q(std::vector<std::int8_t>(expected.size(), 99), other(offset));
                std::int32_t sum = -1;
                const float got = kernels.quantize4(from.data(), n, q.data(), &sum);
                const bool same = std::memcmp(&got, &scale, sizeof got) == 0;
                QVERIFY2(same && sum == total && q.holds(expected), place(n, offset));
                count(expected.size());
            }
        }
    }

    void transformsEqualTheDefinitionToTheBit_data() { rows_of_tables(); }
    void transformsEqualTheDefinitionToTheBit() {
        const Kernels& kernels = chosen();
        Random random(22);
        for (std::int64_t n = 1; n <= 4096; n = n < 200 ? n + 1 : n + n / 3 / 8 * 8) {
            const std::int64_t block = hadamard_block(n);
            const std::vector<float> x = activations(n, Values::random, random);
            std::vector<float> expected = x;
            hadamard(expected, block);
            for (const std::size_t offset : {0u, 1u, 7u}) {
                Shifted<float> y(x, offset);
                kernels.hadamard(y.data(), n, block, hadamard_factor(block));
                QVERIFY2(y.holds(expected), place(n, offset));
                count(x.size());
            }
        }
    }

    void ternaryProductsEqualTheDefinitionToTheBit_data() { rows_of_ways(); }
    void ternaryProductsEqualTheDefinitionToTheBit() {
        const Kernels& kernels = chosen();
        const ChosenWays ways;
        Random random(2);
        for (std::int64_t columns = 0; columns <= longest; ++columns) {
            const auto rows = static_cast<std::int64_t>(1 + random.next() % 50), stride = rows + 3;
            const std::size_t tokens = columns % 3 == 0 ? 1 : 1 + random.next() % 27;
            const Codes codes = random_codes(rows, columns, random);
            std::vector<std::vector<float>> x;
            for (std::size_t t = 0; t < tokens; ++t) x.push_back(activations(columns, Values::random, random));
            // Each row's own factor, and sums that go on from what is there, in turns.
            const std::vector<float> factors = activations(rows, Values::random, random);
            const TernaryScale scale{0.5f, columns % 4 < 2 ? nullptr : factors.data(), columns % 2 == 1};
            const std::vector<float> untouched(tokens * static_cast<std::size_t>(stride), -1);
            std::vector<float> expected = untouched;  // nothing is written beside the rows
            const Quantized defined = quantize(scalar_kernels, x, columns), quantized = quantize(kernels, x, columns);
            const auto count_of = static_cast<std::int64_t>(tokens);
            product(scalar_kernels, scalar_kernels.packing, packed(codes, columns, scalar_kernels.packing).data(), rows,
                    columns, defined, defined.q.data(), count_of, expected.data(), stride, scale);
            const std::vector<std::uint8_t> weights = packed(codes, columns, kernels.packing);
            for (std::size_t offset = 0; offset < alignments; offset += ways.step(9)) {
                Shifted<std::uint8_t> w(weights, offset);
                Shifted<std::int8_t> q(quantized.q, other(offset));
                Shifted<float> y(untouched, floats_off(offset));
                product(kernels, kernels.packing, w.data(), rows, columns, quantized, q.data(), count_of, y.data(),
                        stride, scale);
                QVERIFY2(y.holds(expected), place(columns, offset));
                count(tokens * static_cast<std::size_t>(rows));
            }
        }
    }

    // Long rows and many tokens, around the sizes at which kernels cut them up.
    void ternaryProductsOfManyTokensEqualTheDefinitionToTheBit_data() { rows_of_ways(); }
    void ternaryProductsOfManyTokensEqualTheDefinitionToTheBit() {
        const Kernels& kernels = chosen();
        const ChosenWays ways;
        Random random(4);
        constexpr std::int64_t rows = 25;
        for (const std::int64_t columns : {1008, 1024, 1025, 2100}) {
            const Codes codes = random_codes(rows, columns, random);
            const std::vector<std::uint8_t> weights = packed(codes, columns, kernels.packing),
                                            plain = packed(codes, columns, scalar_kernels.packing);
            std::vector<std::vector<float>> x;
            for (int t = 0; t < 200; ++t) x.push_back(activations(columns, Values::random, random));
            const Quantized defined = quantize(scalar_kernels, x, columns), quantized = quantize(kernels, x, columns);
            for (const std::int64_t tokens : {2, 6, 95, 96, 97, 200}) {
                const auto results = [&](const Kernels& table, const std::vector<std::uint8_t>& from,
                                         const Quantized& by) {
                    std::vector<float> y(static_cast<std::size_t>(tokens * rows));
                    const std::vector<float> factors(static_cast<std::size_t>(rows), 0.3f);
                    product(table, table.packing, from.data(), rows, columns, by, by.q.data(), tokens, y.data(), rows,
                            {0.5f, factors.data(), true});
                    return y;
                };
                QVERIFY2(same_bits(results(kernels, weights, quantized), results(scalar_kernels, plain, defined)),
                         place(columns, 0));
                count(static_cast<std::size_t>(tokens * rows));
            }
        }
    }

    // Weights become codes as ternary_code() says: around the threshold, with what is no number, in any row of a group.
    void packedWeightsEqualTheDefinition_data() { rows_of_tables(); }
    void packedWeightsEqualTheDefinition() {
        const Kernels& kernels = chosen();
        Random random(9);
        for (std::int64_t columns = 1; columns <= longest; ++columns) {
            const float scale = 0.1f + static_cast<float>(random.uniform()), threshold = ternary_threshold(scale);
            std::vector<float> w = activations(columns, Values::random, random);
            const float special[] = {
                threshold, std::nextafter(threshold, 0.0f),         -threshold,
                -0.0f,     std::numeric_limits<float>::quiet_NaN(), -std::numeric_limits<float>::infinity()};
            for (const float value : special) w[random.next() % w.size()] = value;
            std::vector<std::int8_t> expected(w.size()), codes(w.size());
            for (std::size_t c = 0; c < w.size(); ++c) expected[c] = ternary_code(w[c], scale);
            const std::vector<std::uint8_t> empty(static_cast<std::size_t>(packed_bytes(16, columns, kernels.packing)),
                                                  0);
            for (std::size_t offset = 0; offset < alignments; ++offset) {
                const auto row = static_cast<std::int64_t>((offset + static_cast<std::size_t>(columns)) % 16);
                Shifted<float> from(w, floats_off(offset));
                Shifted<std::uint8_t> group(empty, other(offset));
                kernels.pack_ternary(from.data(), columns, threshold, row, group.data());
                unpack_row(group.data(), row, codes, kernels.packing);
                QVERIFY2(codes == expected, place(columns, offset));
                count(codes.size());
                if (offset % 16) continue;
                for (std::int64_t r = 0; r < 16; ++r) {  // nothing else is touched
                    unpack_row(group.data(), r, codes, kernels.packing);
                    if (r != row) QVERIFY(std::all_of(codes.begin(), codes.end(), [](int code) { return code == -1; }));
                }
            }
        }
    }

    // The sums that 16-bit accumulators would lose: all codes equal, all activations at the largest value, long rows.
    void ternaryProductsDoNotOverflow_data() { rows_of_ways(); }
    void ternaryProductsDoNotOverflow() {
        const Kernels& kernels = chosen();
        const ChosenWays ways;
        Random random(3);
        for (const std::int64_t columns : {128, 1920, 2048, 4096, 11008, 40001}) {
            for (const int code : {-1, 0, 1}) {
                const Codes codes(
                    5, std::vector<std::int8_t>(static_cast<std::size_t>(columns), static_cast<std::int8_t>(code)));
                const std::vector<std::uint8_t> weights = packed(codes, columns, kernels.packing);
                for (const Values values : {Values::all_largest, Values::alternating, Values::zeros}) {
                    const Quantized x = quantize(
                        kernels, std::vector<std::vector<float>>(7, activations(columns, values, random)), columns);
                    std::vector<float> y(7 * 8, -1);
                    product(kernels, kernels.packing, weights.data(), 5, columns, x, x.q.data(), 7, y.data(), 8);
                    const double sum = values == Values::all_largest   ? 127.0 * static_cast<double>(columns)
                                       : values == Values::alternating ? 127.0 * static_cast<double>(columns % 2)
                                                                       : 0;
                    const float expected = static_cast<float>(code * sum) * (0.5f * x.scales[0]);
                    for (std::size_t i = 0; i < y.size(); ++i) QCOMPARE(y[i], i % 8 < 5 ? expected : -1.0f);
                    count(7 * 5);
                }
            }
        }
    }

    // 8 and 4 bits: quantized rows in their layout, partial groups.
    void blockProductsEqualTheDefinitionToTheBit_data() { rows_of_ways(); }
    void blockProductsEqualTheDefinitionToTheBit() {
        const Kernels& kernels = chosen();
        const ChosenWays ways;
        Random random(8);
        for (std::int64_t columns = 0; columns <= longest; ++columns) {
            for (const BlockForm bits : {BlockForm::q8_0, BlockForm::q4_0}) {
                const auto rows = static_cast<std::int64_t>(1 + random.next() % 40),
                           tokens = columns % 3 == 0 ? 1 : static_cast<std::int64_t>(1 + random.next() % 27),
                           blocks = block_count(columns), stride = rows + 3;
                std::vector<std::byte> weights(block_matrix_bytes(bits, rows, columns));
                std::vector<std::vector<float>> w;
                for (std::int64_t r = 0; r < rows; ++r) {
                    w.push_back(activations(columns, r % 7 == 3 ? Values::zeros : Values::random, random));
                    std::byte* const group = weights.data() + r / group_rows * group_bytes(bits, columns);
                    QVERIFY(store_row(bits, w.back(), r % group_rows, group));
                    std::vector<float> back(w.back().size());
                    load_row(bits, group, r % group_rows, back);
                    float largest = 0;
                    for (const float value : w.back()) largest = std::max(largest, std::abs(value));
                    // 8 bits: half a step and what the scale loses in F16; 4 bits: a step, where +max is clipped to 7.
                    const float bound = bits == BlockForm::q8_0 ? 0.57f / 127 : 1.01f / 8;
                    for (std::size_t c = 0; c < back.size(); ++c)
                        QVERIFY(std::abs(back[c] - w.back()[c]) <= bound * largest);
                    w.back() = back;
                }
                std::vector<float> x;
                for (std::int64_t t = 0; t < tokens && columns > 0; ++t) {
                    std::vector<float> row =
                        activations(columns, t % 3 == 2 ? Values::all_largest : Values::random, random);
                    if (t == 1) row[0] = std::numeric_limits<float>::quiet_NaN();
                    if (t == 4) row.back() = -std::numeric_limits<float>::infinity();
                    x.insert(x.end(), row.begin(), row.end());
                }
                const auto total = static_cast<std::size_t>(tokens * blocks);
                std::vector<std::int8_t> codes(total * 32, 99);
                std::vector<float> scales(total, -1);
                std::vector<std::int32_t> sums(total, -1);
                for (std::int64_t t = 0; t < tokens; ++t)
                    scalar_kernels.quantize_blocks(x.data() + t * columns, columns, blocks,
                                                   codes.data() + t * blocks * 32, scales.data() + t * blocks,
                                                   sums.data() + t * blocks);
                const std::vector<float> untouched(static_cast<std::size_t>(tokens * stride), -1);
                const auto product = [&](const Kernels& table, const std::byte* from, const std::int8_t* q, float* y) {
                    table.products->of[static_cast<int>(bits)](from, rows, blocks, q, scales.data(), sums.data(),
                                                               tokens, y, stride);
                };
                std::vector<float> expected = untouched;  // nothing is written beside the rows
                product(scalar_kernels, weights.data(), codes.data(), expected.data());
                for (std::int64_t r = 0; r < rows; ++r) {  // and it is the product
                    double sum = 0, magnitude = 0;
                    for (std::size_t c = 0; c < static_cast<std::size_t>(columns); ++c) {
                        const double p =
                            static_cast<double>(w[static_cast<std::size_t>(r)][c]) * static_cast<double>(x[c]);
                        sum += p;
                        magnitude += std::abs(p);
                    }
                    const double got = static_cast<double>(expected[static_cast<std::size_t>(r)]);
                    QVERIFY2(std::abs(got - sum) <= 0.02 * (magnitude + 1e-6), place(columns, 0));
                }
                for (std::size_t offset = 0; offset < alignments; offset += ways.step(9)) {
                    Shifted<std::byte> from(weights, offset);
                    Shifted<std::int8_t> q(codes, other(offset));
                    Shifted<float> y(untouched, floats_off(offset));
                    product(kernels, from.data(), q.data(), y.data());
                    QVERIFY2(y.holds(expected), place(columns, offset));
                    count(static_cast<std::size_t>(tokens * rows));
                }
            }
        }
    }

    void quantizedBlocksEqualTheDefinition_data() { rows_of_tables(); }
    void quantizedBlocksEqualTheDefinition() {
        const Kernels& kernels = chosen();
        Random random(11);
        for (std::int64_t columns = 0; columns <= longest; ++columns) {
            std::vector<float> x = activations(columns, Values::random, random);
            if (columns > 0) {
                if (columns % 5 == 0) x[random.next() % x.size()] = std::numeric_limits<float>::quiet_NaN();
                if (columns % 6 == 0) x[random.next() % x.size()] = -std::numeric_limits<float>::infinity();
                if (columns % 7 == 0) std::fill_n(x.begin(), std::min<std::size_t>(x.size(), 40), 0.0f);
            }
            const std::int64_t blocks = block_count(columns);
            const auto total = static_cast<std::size_t>(blocks);
            std::vector<std::int8_t> q(32 * total, 99);
            std::vector<float> scales(total, -1);
            std::vector<std::int32_t> sums(total, -1);
            const std::vector<std::int8_t> empty = q;
            scalar_kernels.quantize_blocks(x.data(), columns, blocks, q.data(), scales.data(), sums.data());
            for (std::size_t offset = 0; offset < alignments; ++offset) {
                Shifted<float> from(x, floats_off(offset));
                Shifted<std::int8_t> codes(empty, other(offset));
                std::vector<float> got_scales(total, -1);
                std::vector<std::int32_t> got_sums(total, -1);
                kernels.quantize_blocks(from.data(), columns, blocks, codes.data(), got_scales.data(), got_sums.data());
                QVERIFY2(codes.holds(q) && same_bits(got_scales, scales) && got_sums == sums, place(columns, offset));
                count(q.size());
            }
        }
    }

    // One row of 2-bit codes, 0 to 257 lines: any codes, and the largest sums of either sign.
    void twoBitProductsEqualTheDefinitionToTheBit_data() { rows_of_tables(); }
    void twoBitProductsEqualTheDefinitionToTheBit() {
        const Kernels& kernels = chosen();
        Random random(10);
        for (std::int64_t lines = 0; lines <= longest; ++lines) {
            struct Row {
                std::vector<std::byte> codes;
                std::vector<std::int8_t> q;
                std::int32_t sum = 0, expected = 0;
            };
            std::array<Row, 4> kinds;
            for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
                Row& row = kinds[kind];
                row.codes.resize(static_cast<std::size_t>(64 * lines));
                row.q.resize(static_cast<std::size_t>(256 * lines));
                for (std::byte& byte : row.codes)
                    byte = kind == 0 ? std::byte{0xff} : static_cast<std::byte>(random.next());
                for (std::int8_t& value : row.q) {
                    value = static_cast<std::int8_t>(kind == 1 ? -128 : kind == 2 ? 127 : random.next());
                    row.sum += value;
                }
                row.expected = scalar_kernels.dot_2bit(row.codes.data(), lines, row.q.data(), row.sum);
            }
            for (std::size_t offset = 0; offset < alignments; ++offset) {
                const Row& row = kinds[(offset + static_cast<std::size_t>(lines)) % kinds.size()];
                Shifted<std::byte> codes(row.codes, offset);
                Shifted<std::int8_t> q(row.q, other(offset));
                QVERIFY2(kernels.dot_2bit(codes.data(), lines, q.data(), row.sum) == row.expected,
                         place(lines, offset));
                count(1);
            }
        }
        for (const bool low : {false, true}) {  // all codes 3, all activations at one end
            const std::vector<std::byte> codes(64 * 257, std::byte{0xff});
            const std::vector<std::int8_t> q(256 * 257, static_cast<std::int8_t>(low ? -128 : 127));
            const std::int32_t sum = 256 * 257 * (low ? -128 : 127);
            QCOMPARE(kernels.dot_2bit(codes.data(), 257, q.data(), sum), 3 * sum);
        }
    }

  private:
    static const char* place(std::int64_t length, std::size_t offset) {
        static QByteArray text;
        text = QStringLiteral("length %1, alignment %2").arg(length).arg(offset).toUtf8();
        return text.constData();
    }
    void count(std::size_t results) {
        compared_ += static_cast<std::int64_t>(results);
        ++calls_;
    }
    std::int64_t compared_ = 0, calls_ = 0;
};

QTEST_GUILESS_MAIN(KernelsExactTest)
#include "kernels_exact_test.moc"
