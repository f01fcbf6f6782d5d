// SPDX-License-Identifier: GPL-3.0-or-later
// Every instruction set against the scalar definition: integers to the bit at every length and alignment, floats within
// a stated bound, and the same bits whatever the number of rows and tokens in a call.
#include "engine/infer/kernels.h"

#include <QtTest>
#include <cmath>
#include <cstring>
#include <limits>

#include "engine/core/float16.h"
#include "engine/core/machine.h"
#include "engine/core/ternary.h"
#include "engine/infer/block_weights.h"
#include "engine/infer/dispatch.h"
#include "tests/infer/model_fixture.h"

using namespace bitdistill;

namespace {

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

// Codes of rows, and the same packed at an offset that spoils any alignment. Nothing behind the last group may be
// needed: the storage ends there (the address sanitizer watches), and padding is filled with codes of its own.
using Codes = std::vector<std::vector<std::int8_t>>;
Codes random_codes(std::int64_t rows, std::int64_t columns, Random& random) {
    Codes codes(static_cast<std::size_t>(rows), std::vector<std::int8_t>(static_cast<std::size_t>(columns)));
    for (std::vector<std::int8_t>& row : codes)
        for (std::int8_t& code : row) code = static_cast<std::int8_t>(static_cast<int>(random.next() % 3) - 1);
    return codes;
}
struct Packed {
    std::vector<std::uint8_t> storage;
    std::size_t offset;
    const std::uint8_t* data() const { return storage.data() + offset; }
};
Packed packed(const Codes& codes, std::size_t offset, TernaryPacking packing) {
    const auto rows = static_cast<std::int64_t>(codes.size()), columns = static_cast<std::int64_t>(codes[0].size());
    Packed packed;
    packed.offset = offset;
    packed.storage.assign(offset + static_cast<std::size_t>(packed_bytes(rows, columns, packing)),
                          packing == TernaryPacking::quarters ? 0xff : 242);
    for (std::int64_t r = 0; r < rows; ++r)
        pack_row(codes[static_cast<std::size_t>(r)], r % packed_rows,
                 packed.storage.data() + offset + r / packed_rows * packed_group_bytes(columns, packing), packing);
    return packed;
}

struct Quantized {
    std::vector<std::int8_t> q;
    std::vector<float> scales;
    std::vector<std::int32_t> sums;
};
Quantized quantize(const Kernels& kernels, const std::vector<std::vector<float>>& tokens, std::int64_t columns) {
    Quantized out;
    const auto stride = static_cast<std::size_t>(padded_columns(columns, kernels.packing));
    out.q.assign(tokens.size() * stride, 99);  // the padding must be written too
    out.scales.resize(tokens.size());
    out.sums.resize(tokens.size());
    for (std::size_t t = 0; t < tokens.size(); ++t)
        out.scales[t] = kernels.quantize(tokens[t].data(), columns, out.q.data() + t * stride, &out.sums[t]);
    return out;
}

std::vector<float> ternary(const Kernels& kernels, const Codes& codes, std::size_t offset,
                           const std::vector<std::vector<float>>& tokens) {
    const auto rows = static_cast<std::int64_t>(codes.size()), columns = static_cast<std::int64_t>(codes[0].size());
    const Packed w = packed(codes, offset, kernels.packing);
    const Quantized x = quantize(kernels, tokens, columns);
    const std::int64_t stride = rows + 3;
    std::vector<float> y(static_cast<std::size_t>(stride) * tokens.size(), -1);  // nothing is written beside the rows
    kernels.ternary(w.data(), rows, packed_chunks(columns, kernels.packing), 0.5f, x.q.data(), x.scales.data(),
                    x.sums.data(), static_cast<std::int64_t>(tokens.size()), y.data(), stride);
    return y;
}

bool same_bits(const std::vector<float>& a, const std::vector<float>& b) {
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(float)) == 0;
}

// |a - b| below `bound` times the sum of the magnitudes that went into it.
void expect_near(float a, float b, double magnitude, double bound, const char* what) {
    const double difference = std::abs(static_cast<double>(a) - static_cast<double>(b));
    QVERIFY2(
        difference <= bound * magnitude + 1e-30,
        qPrintable(QString("%1: %2 against %3").arg(what).arg(static_cast<double>(a)).arg(static_cast<double>(b))));
}

const std::byte* as_bytes(const std::vector<float>& values) {
    return reinterpret_cast<const std::byte*>(values.data());
}

void rows_of_tables() {
    QTest::addColumn<int>("table");
    const auto tables = available_kernels();
    for (std::size_t i = 0; i < tables.size(); ++i) QTest::newRow(tables[i]->name) << static_cast<int>(i);
}
const Kernels& chosen() {
    QFETCH(int, table);
    return *available_kernels()[static_cast<std::size_t>(table)];
}

}  // namespace

class KernelsTest : public QObject {
    Q_OBJECT

  private slots:
    void theBestTableIsChosenAndEachCanBeNamed() {
        const auto tables = available_kernels();
        QVERIFY(!tables.empty());
        QCOMPARE(std::string(tables.back()->name), std::string("scalar"));
        QVERIFY(&choose_kernels("") == tables.front());
        for (const Kernels* table : tables) QVERIFY(&choose_kernels(table->name) == table);
        QVERIFY(has(message_of([] { choose_kernels("mmx"); }), "\"mmx\" is unknown or not there"));
#if defined(__x86_64__)
        if (machine().avx2 && machine().fma && machine().f16c) QVERIFY(tables.size() >= 2);
#endif
    }

    void quantizedActivationsEqualTheDefinition_data() { rows_of_tables(); }
    void quantizedActivationsEqualTheDefinition() {
        const Kernels& kernels = chosen();
        Random random(1);
        for (std::int64_t n = 1; n <= 400; ++n) {
            std::vector<float> x = activations(n, Values::random, random);
            if (n % 7 == 0) x[static_cast<std::size_t>(n / 2)] = 40;  // an outlier
            if (n % 11 == 0) x[0] = std::numeric_limits<float>::quiet_NaN();
            if (n % 13 == 0) x[static_cast<std::size_t>(n - 1)] = -std::numeric_limits<float>::infinity();
            if (n % 17 == 0) x.assign(x.size(), 0);
            std::vector<std::int8_t> expected(x.size());
            const float scale = quantize_activations(x, expected);
            const Quantized got = quantize(kernels, {x}, n);
            QCOMPARE(got.scales[0], scale);
            std::int32_t sum = 0;
            for (const std::int8_t code : expected) sum += code;
            QCOMPARE(got.sums[0], sum);
            expected.resize(got.q.size(), 0);
            QVERIFY2(got.q == expected, qPrintable(QString("length %1").arg(n)));
        }
    }

    void ternaryProductsEqualTheDefinitionToTheBit_data() { rows_of_tables(); }
    void ternaryProductsEqualTheDefinitionToTheBit() {
        const Kernels& kernels = chosen();
        Random random(2);
        for (std::int64_t columns = 1; columns <= 257; ++columns) {
            const auto rows = static_cast<std::int64_t>(1 + random.next() % 50);
            const std::size_t tokens = 1 + random.next() % 27;
            const Codes w = random_codes(rows, columns, random);
            std::vector<std::vector<float>> x;
            for (std::size_t t = 0; t < tokens; ++t) x.push_back(activations(columns, Values::random, random));
            QVERIFY2(same_bits(ternary(kernels, w, random.next() % 64, x), ternary(scalar_kernels, w, 0, x)),
                     qPrintable(QString("%1 columns, %2 rows, %3 tokens").arg(columns).arg(rows).arg(tokens)));
        }
    }

    // Weights become codes as ternary_code() says: around the threshold, with what is no number, in any row of a group.
    void packedWeightsEqualTheDefinition_data() { rows_of_tables(); }
    void packedWeightsEqualTheDefinition() {
        const Kernels& kernels = chosen();
        Random random(9);
        for (std::int64_t columns = 1; columns <= 257; ++columns) {
            const float scale = 0.1f + static_cast<float>(random.uniform()), threshold = ternary_threshold(scale);
            std::vector<float> w = activations(columns, Values::random, random);
            const float special[] = {
                threshold, std::nextafter(threshold, 0.0f),         -threshold,
                -0.0f,     std::numeric_limits<float>::quiet_NaN(), -std::numeric_limits<float>::infinity()};
            for (const float value : special) w[random.next() % w.size()] = value;
            const auto size = static_cast<std::size_t>(packed_bytes(16, columns, kernels.packing));
            std::vector<std::uint8_t> group(size + 1, 0);
            const auto row = static_cast<std::int64_t>(random.next() % 16);
            kernels.pack_ternary(w.data(), columns, threshold, row, group.data() + 1);
            std::vector<std::int8_t> codes(w.size()), other(w.size());
            unpack_row(group.data() + 1, row, codes, kernels.packing);
            for (std::size_t c = 0; c < w.size(); ++c)
                QCOMPARE(static_cast<int>(codes[c]), static_cast<int>(ternary_code(w[c], scale)));
            for (std::int64_t r = 0; r < 16; ++r) {  // nothing else is touched
                unpack_row(group.data() + 1, r, other, kernels.packing);
                if (r != row) QVERIFY(std::all_of(other.begin(), other.end(), [](int code) { return code == -1; }));
            }
        }
    }

    // The sums that 16-bit accumulators would lose: all codes equal, all activations at the largest value, long rows.
    void ternaryProductsDoNotOverflow_data() { rows_of_tables(); }
    void ternaryProductsDoNotOverflow() {
        const Kernels& kernels = chosen();
        Random random(3);
        for (const std::int64_t columns : {128, 1920, 2048, 4096, 11008, 40001}) {
            for (const int code : {-1, 0, 1}) {
                const Codes w(
                    5, std::vector<std::int8_t>(static_cast<std::size_t>(columns), static_cast<std::int8_t>(code)));
                for (const Values values : {Values::all_largest, Values::alternating, Values::zeros}) {
                    const std::vector<std::vector<float>> x(7, activations(columns, values, random));
                    const std::vector<float> y = ternary(kernels, w, 1, x);
                    const Quantized q = quantize(scalar_kernels, x, columns);
                    const double sum = values == Values::all_largest   ? 127.0 * static_cast<double>(columns)
                                       : values == Values::alternating ? 127.0 * static_cast<double>(columns % 2)
                                                                       : 0;
                    const float expected = static_cast<float>(code * sum) * (0.5f * q.scales[0]);
                    for (std::size_t i = 0; i < y.size(); ++i) QCOMPARE(y[i], i % 8 < 5 ? expected : -1.0f);
                }
            }
        }
    }

    // 8 and 4 bits: quantized rows in their layout, every length, partial groups, any alignment.
    void blockProductsEqualTheDefinitionToTheBit_data() { rows_of_tables(); }
    void blockProductsEqualTheDefinitionToTheBit() {
        const Kernels& kernels = chosen();
        Random random(8);
        for (std::int64_t columns = 1; columns <= 257; ++columns) {
            for (const BlockBits bits : {BlockBits::eight, BlockBits::four}) {
                const auto rows = static_cast<std::int64_t>(1 + random.next() % 40),
                           tokens = static_cast<std::int64_t>(1 + random.next() % 11), blocks = block_count(columns),
                           stride = rows + 3;
                const std::size_t offset = random.next() % 64;
                std::vector<std::byte> weights(offset + block_matrix_bytes(bits, rows, columns) + 8192);
                std::vector<std::vector<float>> w;
                for (std::int64_t r = 0; r < rows; ++r) {
                    w.push_back(activations(columns, Values::random, random));
                    if (r % 7 == 3) w.back().assign(w.back().size(), 0);
                    std::byte* const group = weights.data() + offset + r / group_rows * group_bytes(bits, columns);
                    QVERIFY(store_row(bits, w.back(), r % group_rows, group));
                    std::vector<float> back(w.back().size());
                    load_row(bits, group, r % group_rows, back);
                    const float largest = std::abs(*std::max_element(
                        w.back().begin(), w.back().end(), [](float a, float b) { return std::abs(a) < std::abs(b); }));
                    // 8 bits: half a step and what the scale loses in F16; 4 bits: a step, where +max is clipped to 7.
                    const float bound = bits == BlockBits::eight ? 0.57f / 127 : 1.01f / 8;
                    for (std::size_t c = 0; c < back.size(); ++c)
                        QVERIFY(std::abs(back[c] - w.back()[c]) <= bound * largest);
                    w.back() = back;
                }
                std::vector<float> x;
                for (std::int64_t t = 0; t < tokens; ++t) {
                    std::vector<float> row =
                        activations(columns, t % 3 == 2 ? Values::all_largest : Values::random, random);
                    if (t == 1) row[0] = std::numeric_limits<float>::quiet_NaN();
                    if (t == 4) row.back() = -std::numeric_limits<float>::infinity();
                    x.insert(x.end(), row.begin(), row.end());
                }
                const auto product = [&](const Kernels& table) {
                    const auto total = static_cast<std::size_t>(tokens * blocks);
                    std::vector<std::int8_t> q(total * 32, 99);
                    std::vector<float> scales(total, -1), y(static_cast<std::size_t>(tokens * stride), -1);
                    std::vector<std::int32_t> sums(total, -1);
                    for (std::int64_t t = 0; t < tokens; ++t)
                        table.quantize_blocks(x.data() + t * columns, columns, blocks, q.data() + t * blocks * 32,
                                              scales.data() + t * blocks, sums.data() + t * blocks);
                    (bits == BlockBits::eight ? table.q8 : table.q4)(weights.data() + offset, rows, blocks, q.data(),
                                                                     scales.data(), sums.data(), tokens, y.data(),
                                                                     stride);
                    return y;
                };
                const std::vector<float> got = product(kernels), expected = product(scalar_kernels);
                QVERIFY2(same_bits(got, expected), qPrintable(QString("%1 columns, %2 rows, %3 tokens, %4 bits")
                                                                  .arg(columns)
                                                                  .arg(rows)
                                                                  .arg(tokens)
                                                                  .arg(bits == BlockBits::eight ? 8 : 4)));
                // And the definition is the product of what was stored: the first token's, in double.
                for (std::int64_t r = 0; r < rows; ++r) {
                    double sum = 0, magnitude = 0;
                    for (std::int64_t c = 0; c < columns; ++c) {
                        const double p =
                            static_cast<double>(w[static_cast<std::size_t>(r)][static_cast<std::size_t>(c)]) *
                            static_cast<double>(x[static_cast<std::size_t>(c)]);
                        sum += p;
                        magnitude += std::abs(p);
                    }
                    expect_near(expected[static_cast<std::size_t>(r)], static_cast<float>(sum), magnitude + 1e-6, 0.02,
                                "q8 or q4");
                }
                for (std::int64_t t = 0; t < tokens; ++t)  // nothing is written beside the rows
                    for (std::int64_t r = rows; r < stride; ++r)
                        QCOMPARE(got[static_cast<std::size_t>(t * stride + r)], -1.0f);
            }
        }
    }

    // One row of 2-bit codes: every length in lines, any alignment, the largest sums.
    void twoBitProductsEqualTheDefinitionToTheBit_data() { rows_of_tables(); }
    void twoBitProductsEqualTheDefinitionToTheBit() {
        const Kernels& kernels = chosen();
        Random random(10);
        for (std::int64_t lines = 0; lines <= 40; ++lines) {
            for (int kind = 0; kind < 4; ++kind) {
                const std::size_t offset = random.next() % 64;
                std::vector<std::byte> codes(offset + static_cast<std::size_t>(64 * lines));
                std::vector<std::int8_t> q(offset + static_cast<std::size_t>(256 * lines));
                for (std::byte& byte : codes)
                    byte = kind == 0 ? std::byte{0xff} : static_cast<std::byte>(random.next());
                for (std::int8_t& value : q)
                    value = static_cast<std::int8_t>(kind == 1 ? -128 : kind == 2 ? 127 : random.next());
                std::int32_t sum = 0;
                for (std::size_t c = offset; c < q.size(); ++c) sum += q[c];
                QCOMPARE(kernels.dot_2bit(codes.data() + offset, lines, q.data() + offset, sum),
                         scalar_kernels.dot_2bit(codes.data() + offset, lines, q.data() + offset, sum));
            }
        }
    }

    void matrixProductsAreNearTheDefinition_data() { rows_of_tables(); }
    void matrixProductsAreNearTheDefinition() {
        const Kernels& kernels = chosen();
        Random random(4);
        for (std::int64_t columns = 1; columns <= 257; columns += columns < 70 ? 1 : 17) {
            const auto rows = static_cast<std::int64_t>(1 + random.next() % 9),
                       tokens = static_cast<std::int64_t>(1 + random.next() % 9);
            std::vector<float> w(static_cast<std::size_t>(rows * columns)),
                x(static_cast<std::size_t>(tokens * columns));
            for (float& value : w) value = random.normal();
            for (float& value : x) value = random.normal();
            for (int kind = 0; kind < 3; ++kind) {
                const std::size_t width = kind == 0 ? 4 : 2;
                std::vector<std::byte> bytes(w.size() * width + 1);  // one byte off any alignment
                std::vector<float> rounded = w;
                for (std::size_t i = 0; i < w.size(); ++i) {
                    const std::uint16_t half = kind == 1 ? float_to_f16(w[i]) : float_to_bf16(w[i]);
                    if (kind) rounded[i] = kind == 1 ? f16_to_float(half) : bf16_to_float(half);
                    std::memcpy(bytes.data() + 1 + i * width, kind ? static_cast<const void*>(&half) : &w[i], width);
                }
                std::vector<float> y(static_cast<std::size_t>(rows * tokens), -1);
                const Kernels::MatMul multiply = kind == 0 ? kernels.f32 : kind == 1 ? kernels.f16 : kernels.bf16;
                multiply(bytes.data() + 1, rows, columns, x.data(), columns, tokens, y.data(), rows);
                for (std::int64_t t = 0; t < tokens; ++t) {
                    for (std::int64_t r = 0; r < rows; ++r) {
                        double sum = 0, magnitude = 0;
                        for (std::int64_t c = 0; c < columns; ++c) {
                            const double product =
                                static_cast<double>(rounded[static_cast<std::size_t>(r * columns + c)]) *
                                static_cast<double>(x[static_cast<std::size_t>(t * columns + c)]);
                            sum += product;
                            magnitude += std::abs(product);
                        }
                        expect_near(y[static_cast<std::size_t>(t * rows + r)], static_cast<float>(sum), magnitude, 1e-6,
                                    "matmul");
                    }
                }
            }
        }
    }

    // What makes prefill and decode, and any number of threads, agree to the bit.
    void resultsDoNotDependOnRowsAndTokensOfACall_data() { rows_of_tables(); }
    void resultsDoNotDependOnRowsAndTokensOfACall() {
        const Kernels& kernels = chosen();
        Random random(5);
        for (const std::int64_t columns : {5, 64, 83, 200}) {
            const std::int64_t rows = 11, tokens = 13;
            std::vector<float> w(static_cast<std::size_t>(rows * columns)),
                x(static_cast<std::size_t>(tokens * columns));
            for (float& value : w) value = random.normal();
            for (float& value : x) value = random.normal();
            const auto* const bytes = reinterpret_cast<const std::byte*>(w.data());
            std::vector<float> together(static_cast<std::size_t>(rows * tokens)), alone(together.size());
            kernels.f32(bytes, rows, columns, x.data(), columns, tokens, together.data(), rows);
            for (std::int64_t t = 0; t < tokens; ++t)
                for (std::int64_t r = 0; r < rows; ++r)
                    kernels.f32(bytes + r * columns * 4, 1, columns, x.data() + t * columns, columns, 1,
                                alone.data() + t * rows + r, rows);
            QVERIFY(same_bits(together, alone));
            // Attention's sum over positions: trailing zero weights change nothing.
            std::vector<float> weights(static_cast<std::size_t>(3 * tokens));
            for (float& value : weights) value = random.normal();
            for (std::size_t p = 9; p < static_cast<std::size_t>(tokens); ++p) weights[p] = 0;
            std::vector<float> all(static_cast<std::size_t>(3 * columns)), some(static_cast<std::size_t>(columns));
            kernels.weighted_f32(weights.data(), tokens, 3, as_bytes(x), tokens, columns, all.data(), columns);
            kernels.weighted_f32(weights.data(), tokens, 1, as_bytes(x), 9, columns, some.data(), columns);
            all.resize(static_cast<std::size_t>(columns));
            QVERIFY(same_bits(all, some));
        }
    }

    void vectorFunctionsAreNearTheDefinition_data() { rows_of_tables(); }
    void vectorFunctionsAreNearTheDefinition() {
        const Kernels& kernels = chosen();
        Random random(6);
        for (std::int64_t n = 1; n <= 133; ++n) {
            const auto size = static_cast<std::size_t>(n);
            std::vector<float> x(size), gain(size), a(size), b(size);
            for (float& value : x) value = 4 * random.normal();
            for (float& value : gain) value = random.normal();
            kernels.rms_norm(x.data(), gain.data(), n, 1e-6f, a.data());
            scalar_kernels.rms_norm(x.data(), gain.data(), n, 1e-6f, b.data());
            for (std::size_t i = 0; i < size; ++i)
                expect_near(a[i], b[i], std::abs(static_cast<double>(b[i])), 1e-6, "rms_norm");

            kernels.silu_mul(x.data(), gain.data(), n, a.data());
            scalar_kernels.silu_mul(x.data(), gain.data(), n, b.data());
            for (std::size_t i = 0; i < size; ++i)
                expect_near(a[i], b[i], std::abs(static_cast<double>(b[i])), 1e-6, "silu_mul");

            a = b = x;
            if (n % 5 == 0) a[size / 2] = b[size / 2] = -1000;  // far below the rest
            kernels.softmax(a.data(), n);
            scalar_kernels.softmax(b.data(), n);
            double sum = 0;
            for (std::size_t i = 0; i < size; ++i) {
                expect_near(a[i], b[i], std::abs(static_cast<double>(b[i])) + 1e-30, 2e-6, "softmax");
                sum += static_cast<double>(a[i]);
            }
            QVERIFY(std::abs(sum - 1) < 1e-5);

            const std::int64_t half = n;
            std::vector<float> cosines(size), sines(size), c(2 * size), d;
            for (std::size_t i = 0; i < size; ++i) {
                cosines[i] = std::cos(static_cast<float>(i));
                sines[i] = std::sin(static_cast<float>(i));
            }
            for (float& value : c) value = random.normal();
            d = c;
            kernels.rope(c.data(), cosines.data(), sines.data(), half);
            scalar_kernels.rope(d.data(), cosines.data(), sines.data(), half);
            for (std::size_t i = 0; i < 2 * size; ++i) expect_near(c[i], d[i], 4, 1e-6, "rope");
        }
    }

    void attentionSumsAreNearTheDefinition_data() { rows_of_tables(); }
    void attentionSumsAreNearTheDefinition() {
        const Kernels& kernels = chosen();
        Random random(7);
        for (std::int64_t width = 2; width <= 150; width += 2) {
            const auto queries = static_cast<std::int64_t>(1 + random.next() % 9),
                       positions = static_cast<std::int64_t>(1 + random.next() % 40);
            std::vector<float> weights(static_cast<std::size_t>(queries * positions)),
                rows(static_cast<std::size_t>(positions * width));
            for (float& value : weights) value = static_cast<float>(random.uniform());
            for (float& value : rows) value = random.normal();
            rows[0] = 1e-6f;     // subnormal as a half
            rows[1] = 70000.0f;  // infinite as a half
            std::vector<std::byte> halves(2 * rows.size()), expected(2 * rows.size());
            kernels.to_f16(rows.data(), static_cast<std::int64_t>(rows.size()), halves.data());
            scalar_kernels.to_f16(rows.data(), static_cast<std::int64_t>(rows.size()), expected.data());
            QVERIFY(halves == expected);
            rows[1] = 1;
            kernels.to_f16(rows.data(), static_cast<std::int64_t>(rows.size()), halves.data());
            for (const bool half : {false, true}) {
                const std::byte* const from = half ? halves.data() : as_bytes(rows);
                std::vector<float> a(static_cast<std::size_t>(queries * width)), b(a.size());
                (half ? kernels.weighted_f16 : kernels.weighted_f32)(weights.data(), positions, queries, from,
                                                                     positions, width, a.data(), width);
                (half ? scalar_kernels.weighted_f16 : scalar_kernels.weighted_f32)(
                    weights.data(), positions, queries, from, positions, width, b.data(), width);
                for (std::size_t i = 0; i < a.size(); ++i)
                    expect_near(a[i], b[i], 3.0 * static_cast<double>(positions), 1e-6, "weighted_rows");
            }
        }
    }

    void extremesStayFinite_data() { rows_of_tables(); }
    void extremesStayFinite() {
        const Kernels& kernels = chosen();
        const std::vector<float> gate{-1e30f, -200, -89, -88, -87, 0, 87, 89, 200, 1e30f}, up(10, 1);
        std::vector<float> y(10), z(10);
        kernels.silu_mul(gate.data(), up.data(), 10, y.data());
        for (std::size_t i = 0; i < 10; ++i) {
            QVERIFY(std::isfinite(y[i]));
            QVERIFY(gate[i] >= 0 ? std::abs(y[i] - gate[i]) <= 1e-6f * gate[i] : y[i] <= 0 && y[i] > -1e-6f);
        }
        z = {1e30f, -1e30f, 0, 1e30f, 5, 5, 5, 5, 5, 5};
        kernels.softmax(z.data(), 10);
        QCOMPARE(z[0], 0.5f);
        QCOMPARE(z[3], 0.5f);
        QCOMPARE(z[2], 0.0f);
    }
};

QTEST_GUILESS_MAIN(KernelsTest)
#include "kernels_test.moc"
