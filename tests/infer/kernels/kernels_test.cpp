// SPDX-License-Identifier: GPL-3.0-or-later
// Every instruction set against the scalar definition where floats are summed: within a stated bound, and the same bits
// whatever the number of rows and tokens in a call. And the choice of an instruction set.
#include "engine/infer/kernels/kernels.h"

#include <QtTest>
#include <cmath>
#include <cstring>
#include <tuple>

#include "engine/base/float16.h"
#include "engine/base/machine.h"
#include "tests/infer/kernels/kernel_tables.h"
#include "tests/infer/model_fixture.h"

using namespace bitdistill;

namespace {

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
#elif defined(__aarch64__)
        QCOMPARE(tables.size(), std::size_t{machine().neon_dotprod ? 3u : 2u});
        QCOMPARE(std::string(tables.front()->name), std::string(machine().neon_dotprod ? "neondot" : "neon"));
#endif
    }

    void matrixProductsAreNearTheDefinition_data() { rows_of_ways(); }
    void matrixProductsAreNearTheDefinition() {
        const Kernels& kernels = chosen();
        const ChosenWays ways;
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

    // What makes prefill and decode, any number of threads, and all ways agree to the bit: a row alone has no ways.
    void resultsDoNotDependOnRowsAndTokensOfACall_data() { rows_of_ways(); }
    void resultsDoNotDependOnRowsAndTokensOfACall() {
        const Kernels& kernels = chosen();
        const ChosenWays ways;
        Random random(5);
        for (const std::int64_t columns : {5, 64, 83, 200}) {
            const std::int64_t rows = 23, tokens = 13;
            std::vector<float> w(static_cast<std::size_t>(rows * columns)),
                x(static_cast<std::size_t>(tokens * columns));
            for (float& value : w) value = random.normal();
            for (float& value : x) value = random.normal();
            std::vector<std::uint16_t> f16, bf16;
            for (const float value : w) {
                f16.push_back(float_to_f16(value));
                bf16.push_back(float_to_bf16(value));
            }
            for (const auto& [multiply, from, width] : {std::tuple(kernels.f32, static_cast<const void*>(w.data()), 4),
                                                        {kernels.f16, f16.data(), 2},
                                                        {kernels.bf16, bf16.data(), 2}}) {
                const auto* const bytes = static_cast<const std::byte*>(from);
                std::vector<float> alone(static_cast<std::size_t>(rows * tokens));
                for (std::int64_t t = 0; t < tokens; ++t)
                    for (std::int64_t r = 0; r < rows; ++r)
                        multiply(bytes + r * columns * width, 1, columns, x.data() + t * columns, columns, 1,
                                 alone.data() + t * rows + r, rows);
                // Of every number of tokens, because each has tiles of its own.
                for (std::int64_t count = 1; count <= tokens; ++count) {
                    std::vector<float> together(static_cast<std::size_t>(rows * count));
                    multiply(bytes, rows, columns, x.data(), columns, count, together.data(), rows);
                    QVERIFY(same_bits(together, {alone.begin(), alone.begin() + rows * count}));
                }
            }
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
