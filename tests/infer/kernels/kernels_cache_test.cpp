// SPDX-License-Identifier: GPL-3.0-or-later
// Keys and values in 8 and 4 bits: every instruction set against the definition to the bit, but for the products of
// SSE4.1, which are near it; the same results whatever else a call has; and what a row stands for.
#include <QtTest>
#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

#include "engine/infer/kernels/kernels.h"
#include "tests/infer/kernels/kernel_tables.h"
#include "tests/infer/model_fixture.h"

using namespace bitdistill;

namespace {

constexpr int bit_counts[] = {8, 4};

const CacheKernels& rows_of(const Kernels& kernels, int bits) { return bits == 8 ? *kernels.cache8 : *kernels.cache4; }
std::size_t row_size(const CacheKernels& rows, std::int64_t columns) {
    return static_cast<std::size_t>(rows.row_bytes + (columns + 31) / 32 * rows.block_bytes);
}

struct Cache {
    std::vector<std::byte> rows;  // [positions]
    std::vector<float> x;         // [queries][whole blocks], zeros behind the columns
    std::vector<float> weights;   // [queries][positions]
    std::int64_t blocks = 0;
};
Cache random_cache(int bits, std::int64_t columns, std::int64_t positions, std::int64_t queries, Random& random) {
    const CacheKernels& rows = rows_of(scalar_kernels, bits);
    Cache cache;
    cache.blocks = (columns + 31) / 32;
    const std::size_t size = row_size(rows, columns);
    cache.rows.resize(static_cast<std::size_t>(positions) * size);
    std::vector<float> row(static_cast<std::size_t>(columns));
    for (std::int64_t p = 0; p < positions; ++p) {
        for (float& value : row) value = random.normal();
        rows.store(row.data(), columns, cache.rows.data() + static_cast<std::size_t>(p) * size);
    }
    cache.x.resize(static_cast<std::size_t>(queries * cache.blocks * 32), 0.0f);
    for (std::int64_t q = 0; q < queries; ++q)
        for (std::int64_t c = 0; c < columns; ++c)
            cache.x[static_cast<std::size_t>(q * cache.blocks * 32 + c)] = random.normal();
    cache.weights.resize(static_cast<std::size_t>(queries * positions));
    for (float& value : cache.weights) value = static_cast<float>(random.uniform());
    return cache;
}

std::vector<float> scores(const CacheKernels& rows, const Cache& cache, std::int64_t positions, std::int64_t queries) {
    std::vector<float> y(static_cast<std::size_t>(queries * positions));
    rows.scores(cache.rows.data(), positions, cache.blocks, cache.x.data(), queries, y.data(), positions);
    return y;
}
// Added to ones, so that what was there counts.
std::vector<float> weighted(const CacheKernels& rows, const Cache& cache, std::int64_t positions,
                            std::int64_t queries) {
    std::vector<float> out(static_cast<std::size_t>(queries * cache.blocks * 32), 1.0f);
    rows.weighted(cache.weights.data(), positions, queries, cache.rows.data(), positions, cache.blocks, out.data());
    return out;
}

double worst(const std::vector<float>& a, const std::vector<float>& b) {
    double most = a.size() == b.size() ? 0 : 1e9;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        most = std::max(most, std::abs(static_cast<double>(a[i]) - static_cast<double>(b[i])));
    return most;
}

}  // namespace

class KernelsCacheTest : public QObject {
    Q_OBJECT

    // The value that a row stands for at a column: what a query that is 1 there and 0 elsewhere gives.
    static std::vector<float> values(const CacheKernels& rows, const std::byte* row, std::int64_t columns) {
        const std::int64_t blocks = (columns + 31) / 32;
        std::vector<float> all;
        for (std::int64_t c = 0; c < columns; ++c) {
            std::vector<float> x(static_cast<std::size_t>(32 * blocks), 0.0f);
            x[static_cast<std::size_t>(c)] = 1;
            float y = 0;
            rows.scores(row, 1, blocks, x.data(), 1, &y, 1);
            all.push_back(y);
        }
        return all;
    }

  private slots:
    void rowsAreStoredAsTheDefinitionStoresThem_data() { rows_of_tables(); }
    void rowsAreStoredAsTheDefinitionStoresThem() {
        const Kernels& kernels = chosen();
        Random random(1);
        for (const int bits : bit_counts)
            for (std::int64_t columns = 1; columns <= 257; ++columns) {
                std::vector<float> x(static_cast<std::size_t>(columns));
                for (float& value : x) value = random.normal();
                if (columns % 5 == 0) x[random.next() % x.size()] = std::numeric_limits<float>::quiet_NaN();
                if (columns % 7 == 0) x[random.next() % x.size()] = 3e4f;
                if (columns % 11 == 0) std::fill(x.begin(), x.end(), 0.0f);
                if (columns % 13 == 0)  // a scale that is subnormal, or 0
                    for (float& value : x) value *= columns % 2 ? 1e-5f : 1e-9f;
                const CacheKernels &rows = rows_of(kernels, bits), &definition = rows_of(scalar_kernels, bits);
                QVERIFY(rows.row_bytes == definition.row_bytes && rows.block_bytes == definition.block_bytes);
                const std::size_t size = row_size(rows, columns);
                std::vector<std::byte> expected(size + 3, std::byte{7}), got = expected;
                definition.store(x.data(), columns, expected.data());
                rows.store(x.data(), columns, got.data());
                QVERIFY2(got == expected, qPrintable(QString("%1 bits, %2 columns").arg(bits).arg(columns)));
                for (std::size_t i = size; i < got.size(); ++i) QVERIFY(got[i] == std::byte{7});  // nothing behind it
            }
    }

    // A code is half a step from the value, and the largest of a scale's columns is held but for the scale's rounding.
    void aRowStandsForWhatWasStored() {
        Random random(2);
        for (const int bits : bit_counts)
            for (const std::int64_t columns : {10, 32, 64, 80, 128, 256}) {
                const CacheKernels& rows = rows_of(scalar_kernels, bits);
                std::vector<float> x(static_cast<std::size_t>(columns));
                for (float& value : x) value = random.normal();
                std::vector<std::byte> row(row_size(rows, columns));
                rows.store(x.data(), columns, row.data());
                const std::vector<float> held = values(rows, row.data(), columns);
                const std::int64_t part = bits == 8 ? 32 : columns;
                for (std::int64_t first = 0; first < columns; first += part) {
                    const auto end = static_cast<std::size_t>(std::min(first + part, columns));
                    float largest = 0;
                    for (auto c = static_cast<std::size_t>(first); c < end; ++c)
                        largest = std::max(largest, std::abs(x[c]));
                    const float step = largest / (bits == 8 ? 127.0f : 7.0f);
                    for (auto c = static_cast<std::size_t>(first); c < end; ++c)
                        QVERIFY(std::abs(held[c] - x[c]) <= 0.5f * step + 0.0006f * largest);
                }
            }
        QCOMPARE(row_size(*scalar_kernels.cache8, 128), std::size_t{136});
        QCOMPARE(row_size(*scalar_kernels.cache4, 128), std::size_t{66});
    }

    void productsEqualTheDefinition_data() { rows_of_tables(); }
    void productsEqualTheDefinition() {
        const Kernels& kernels = chosen();
        const bool exact = std::strcmp(kernels.name, "sse41") != 0;
        Random random(3);
        for (const int bits : bit_counts)
            for (const std::int64_t columns : {1, 10, 31, 32, 33, 64, 80, 100, 128, 257})
                for (const std::int64_t positions : {1, 2, 63, 64, 65, 150})
                    for (const std::int64_t queries : {1, 2, 3, 7, 16}) {
                        const Cache cache = random_cache(bits, columns, positions, queries, random);
                        const CacheKernels &rows = rows_of(kernels, bits), &definition = rows_of(scalar_kernels, bits);
                        const auto near = [&](const std::vector<float>& got, const std::vector<float>& expected,
                                              double magnitude) {
                            return exact ? same_bits(got, expected) : worst(got, expected) < 1e-6 * magnitude;
                        };
                        const QString place = QString("%1 bits, %2 columns, %3 positions, %4 queries")
                                                  .arg(bits)
                                                  .arg(columns)
                                                  .arg(positions)
                                                  .arg(queries);
                        QVERIFY2(
                            near(scores(rows, cache, positions, queries), scores(definition, cache, positions, queries),
                                 9.0 * static_cast<double>(columns)),
                            qPrintable(place));
                        QVERIFY2(near(weighted(rows, cache, positions, queries),
                                      weighted(definition, cache, positions, queries),
                                      3.0 * static_cast<double>(positions + 1)),
                                 qPrintable(place));
                    }
    }

    // What makes prefill and decode agree to the bit: each query alone, positions in two calls, zeros behind them.
    void productsDoNotDependOnWhatElseACallHas_data() { rows_of_tables(); }
    void productsDoNotDependOnWhatElseACallHas() {
        const Kernels& kernels = chosen();
        Random random(4);
        for (const int bits : bit_counts) {
            const std::int64_t columns = 80, positions = 70, queries = 11, head = 66;
            Cache cache = random_cache(bits, columns, positions, queries, random);
            const CacheKernels& rows = rows_of(kernels, bits);
            const std::size_t size = row_size(rows, columns), padded = static_cast<std::size_t>(32 * cache.blocks);
            for (std::size_t q = 0; q < 11; ++q)
                for (std::size_t p = 66; p < 70; ++p) cache.weights[q * 70 + p] = 0;
            const std::vector<float> together = scores(rows, cache, positions, queries),
                                     sums = weighted(rows, cache, positions, queries);
            for (std::size_t q = 0; q < 11; ++q) {
                std::vector<float> alone(70), sum(padded, 1.0f);
                rows.scores(cache.rows.data(), 5, cache.blocks, cache.x.data() + q * padded, 1, alone.data(), 5);
                rows.scores(cache.rows.data() + 5 * size, positions - 5, cache.blocks, cache.x.data() + q * padded, 1,
                            alone.data() + 5, positions - 5);
                QVERIFY(std::equal(alone.begin(), alone.end(), together.begin() + static_cast<std::ptrdiff_t>(q * 70)));
                rows.weighted(cache.weights.data() + q * 70, positions, 1, cache.rows.data(), 1, cache.blocks,
                              sum.data());
                rows.weighted(cache.weights.data() + q * 70 + 1, positions, 1, cache.rows.data() + size, head - 1,
                              cache.blocks, sum.data());
                QVERIFY(std::equal(sum.begin(), sum.end(), sums.begin() + static_cast<std::ptrdiff_t>(q * padded)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(KernelsCacheTest)
#include "kernels_cache_test.moc"
