// SPDX-License-Identifier: GPL-3.0-or-later
// Ternary rows that keep a pattern of zeros: every packing of every instruction set gives the products of the scalar
// definition to the bit, with one token and many, at any width, alignment and number of rows. Each test says how many
// results it compared.
#include <QtTest>
#include <algorithm>
#include <numeric>

#include "engine/base/random.h"
#include "engine/model/ternary.h"
#include "tests/infer/kernels/kernel_tables.h"

using namespace bitdistill;

namespace {

constexpr TernaryPacking sparse_packings[] = {TernaryPacking::three_words, TernaryPacking::three_bytes,
                                              TernaryPacking::four_words};

using Row = std::vector<std::int8_t>;

// Codes that keep the packing's pattern, as full as it allows or with further zeros.
Row sparse_row(std::int64_t columns, TernaryPacking packing, Random& random) {
    const auto together = static_cast<std::size_t>(ternary_chunk(packing).together);
    Row codes(static_cast<std::size_t>(columns));
    for (std::size_t first = 0; first < codes.size(); first += together) {
        for (std::size_t c = first; c < first + together; ++c) codes[c] = random.next() % 2 ? 1 : -1;
        std::vector<std::size_t> places(together);
        std::iota(places.begin(), places.end(), first);
        for (std::size_t i = together; i > 1; --i) std::swap(places[i - 1], places[random.next() % i]);
        const std::size_t zeros = together == 4 ? 1 : 4 + (random.next() % 2 ? random.next() % 5 : 0);
        for (std::size_t i = 0; i < zeros; ++i) codes[places[i]] = 0;
    }
    return codes;
}

enum class Values { random, largest, smallest };

struct Tokens {
    std::int64_t count, stride;
    std::vector<std::int8_t> q;
    std::vector<float> scales;
    std::vector<std::int32_t> sums;
};
Tokens tokens_of(std::int64_t count, std::int64_t columns, Values values, Random& random) {
    Tokens made{count, padded_token(columns), {}, {}, {}};
    made.q.resize(static_cast<std::size_t>(count * made.stride));
    for (std::int64_t t = 0; t < count; ++t) {
        std::int32_t sum = 0;
        for (std::int64_t c = 0; c < columns; ++c) {
            const int q = values == Values::largest    ? 127
                          : values == Values::smallest ? -128
                                                       : static_cast<int>(random.next() % 256) - 128;
            made.q[static_cast<std::size_t>(t * made.stride + c)] = static_cast<std::int8_t>(q);
            sum += q;
        }
        made.scales.push_back(0.01f * static_cast<float>(t + 1));
        made.sums.push_back(sum);
    }
    return made;
}

struct Matrix {
    std::int64_t rows, columns;
    std::vector<Row> codes;
    std::vector<std::uint8_t> packed;
};
Matrix matrix_of(std::int64_t rows, std::int64_t columns, TernaryPacking packing, Random& random) {
    // What padding holds must not matter.
    Matrix made{rows,
                columns,
                {},
                std::vector<std::uint8_t>(static_cast<std::size_t>(packed_bytes(rows, columns, packing)),
                                          static_cast<std::uint8_t>(random.next() % 2 ? 0xff : 0))};
    for (std::int64_t r = 0; r < rows; ++r) {
        made.codes.push_back(sparse_row(columns, packing, random));
        pack_row(made.codes.back(), r % packed_rows,
                 made.packed.data() + r / packed_rows * packed_group_bytes(columns, packing), packing);
    }
    return made;
}

// What a matrix of so many columns is multiplied by: each row's own factor, and sums that go on, in turns.
struct Scaled {
    explicit Scaled(const Matrix& m) : factors(static_cast<std::size_t>(m.rows)) {
        for (std::size_t r = 0; r < factors.size(); ++r) factors[r] = 0.3f + 0.07f * static_cast<float>(r);
        if (m.columns % 16 == 0) scale.rows = factors.data();
        scale.adds = m.columns % 24 == 0;
    }
    std::vector<float> factors;
    TernaryScale scale{0.25f};
};

// By the codes themselves: y[t][rows + 3], -1 beside the rows.
std::vector<float> expected_of(const Matrix& m, const Tokens& x) {
    const Scaled by(m);
    std::vector<float> y(static_cast<std::size_t>(x.count * (m.rows + 3)), -1);
    for (std::int64_t t = 0; t < x.count; ++t)
        for (std::int64_t r = 0; r < m.rows; ++r) {
            std::int32_t dot = 0;
            for (std::int64_t c = 0; c < m.columns; ++c)
                dot += m.codes[static_cast<std::size_t>(r)][static_cast<std::size_t>(c)] *
                       x.q[static_cast<std::size_t>(t * x.stride + c)];
            float product = static_cast<float>(dot) * (by.scale.weights * x.scales[static_cast<std::size_t>(t)]);
            if (by.scale.rows) product *= by.scale.rows[r];
            float& sum = y[static_cast<std::size_t>(t * (m.rows + 3) + r)];
            sum = by.scale.adds ? sum + product : product;
        }
    return y;
}

// Weights at `offset` bytes from an aligned place, and nothing readable behind them for the address sanitizer.
std::vector<float> product(const Kernels& table, TernaryPacking packing, const Matrix& m, const Tokens& x,
                           std::size_t offset, bool look_up) {
    const TernaryKernels& kernel = table.ternary->of[static_cast<int>(packing)];
    const std::int64_t chunks = packed_chunks(m.columns, packing);
    std::vector<std::uint8_t> moved(offset + m.packed.size());
    std::copy(m.packed.begin(), m.packed.end(), moved.begin() + static_cast<std::ptrdiff_t>(offset));
    std::vector<std::byte> looked_up(static_cast<std::size_t>(chunks * kernel.chunk_bytes));
    const bool prepares = look_up && kernel.prepare && x.count == 1;
    if (prepares) kernel.prepare(x.q.data(), chunks, looked_up.data());
    std::vector<float> y(static_cast<std::size_t>(x.count * (m.rows + 3)), -1);
    const Scaled by(m);
    kernel.product(
        moved.data() + offset, m.rows, chunks, by.scale,
        {x.q.data(), x.stride, x.scales.data(), x.sums.data(), x.count, prepares ? looked_up.data() : nullptr},
        y.data(), m.rows + 3);
    return y;
}

}  // namespace

class KernelsSparseTest : public QObject {
    Q_OBJECT

  private slots:
    void init() { compared_ = 0; }
    void cleanup() {
        if (compared_ > 0) qInfo("%lld results are equal", static_cast<long long>(compared_));
    }

    void productsEqualTheDefinitionToTheBit_data() { rows_of_tables(); }
    void productsEqualTheDefinitionToTheBit() {
        const Kernels& kernels = chosen();
        Random random(31);
        for (const TernaryPacking packing : sparse_packings)
            for (std::int64_t columns = 0; columns <= 264; columns += 8)
                for (const std::int64_t tokens : {1, 2, 5, 13}) {
                    const auto rows = static_cast<std::int64_t>(1 + random.next() % 140);
                    const Matrix m = matrix_of(rows, columns, packing, random);
                    const Tokens x = tokens_of(tokens, columns, Values::random, random);
                    const std::vector<float> expected = expected_of(m, x);
                    for (const bool look_up : {false, true})
                        compare(product(kernels, packing, m, x, random.next() % 64, look_up), expected, packing,
                                columns);
                }
    }

    // Around the sizes at which kernels cut rows and tokens up.
    void productsOfLongRowsAndManyTokensEqualTheDefinition_data() { rows_of_tables(); }
    void productsOfLongRowsAndManyTokensEqualTheDefinition() {
        const Kernels& kernels = chosen();
        Random random(32);
        for (const TernaryPacking packing : sparse_packings)
            for (const std::int64_t columns : {512, 576, 1024, 1032, 3072})
                for (const std::int64_t tokens : {1, 4, 12, 95, 97}) {
                    const Matrix m = matrix_of(33, columns, packing, random);
                    const Tokens x = tokens_of(tokens, columns, Values::random, random);
                    compare(product(kernels, packing, m, x, 1, true), expected_of(m, x), packing, columns);
                }
    }

    // The sums that 16 bits would lose: rows that are as large as the pattern allows, in either direction.
    void productsDoNotOverflow_data() { rows_of_tables(); }
    void productsDoNotOverflow() {
        const Kernels& kernels = chosen();
        Random random(33);
        for (const TernaryPacking packing : sparse_packings)
            for (const std::int64_t columns : {128, 1920, 11008})
                for (const Values values : {Values::largest, Values::smallest})
                    for (const std::int64_t tokens : {1, 3}) {
                        Matrix m = matrix_of(20, columns, packing, random);
                        for (std::int64_t r = 0; r < m.rows; ++r) {
                            Row& codes = m.codes[static_cast<std::size_t>(r)];
                            for (std::int8_t& code : codes)
                                if (code != 0) code = r % 2 ? 1 : -1;
                            pack_row(codes, r % packed_rows,
                                     m.packed.data() + r / packed_rows * packed_group_bytes(columns, packing), packing);
                        }
                        const Tokens x = tokens_of(tokens, columns, values, random);
                        compare(product(kernels, packing, m, x, 0, true), expected_of(m, x), packing, columns);
                    }
    }

    // Every number that neighbours can have, in every place of a chunk.
    void everyPatternInEveryPlaceIsRight_data() { rows_of_tables(); }
    void everyPatternInEveryPlaceIsRight() {
        const Kernels& kernels = chosen();
        Random random(34);
        for (const TernaryPacking packing : sparse_packings) {
            const auto together = static_cast<std::size_t>(ternary_chunk(packing).together);
            std::vector<Row> patterns;
            Row codes(together, -1);
            for (std::size_t digits = 0, all = together == 4 ? 81 : 6561; digits < all; ++digits) {
                for (std::size_t c = 0, rest = digits; c < together; ++c, rest /= 3)
                    codes[c] = static_cast<std::int8_t>(static_cast<int>(rest % 3) - 1);
                if (first_misfit(codes, packing) < 0) patterns.push_back(codes);
            }
            QCOMPARE(patterns.size(), together == 4 ? std::size_t{32} : std::size_t{1697});
            const auto columns = static_cast<std::int64_t>(64);
            Matrix m = matrix_of(static_cast<std::int64_t>(patterns.size()), columns, packing, random);
            for (std::int64_t r = 0; r < m.rows; ++r) {
                Row& row = m.codes[static_cast<std::size_t>(r)];
                for (std::size_t c = 0; c < row.size(); ++c)
                    row[c] =
                        patterns[(static_cast<std::size_t>(r) + 7 * (c / together)) % patterns.size()][c % together];
                pack_row(row, r % packed_rows, m.packed.data() + r / packed_rows * packed_group_bytes(columns, packing),
                         packing);
            }
            for (const std::int64_t tokens : {1, 3}) {
                const Tokens x = tokens_of(tokens, columns, Values::random, random);
                compare(product(kernels, packing, m, x, 0, true), expected_of(m, x), packing, columns);
            }
        }
    }

    // Each table names packings that it has a product for, and these are smaller than a dense one.
    void tablesChoosePackingsThatSaveBytes_data() { rows_of_tables(); }
    void tablesChoosePackingsThatSaveBytes() {
        const Kernels& kernels = chosen();
        for (int i = 0; i < ternary_packing_count; ++i) QVERIFY(kernels.ternary->of[i].product);
        QCOMPARE(8 * packed_bytes(1024, 1024, kernels.three_of_four), std::int64_t{1024 * 1024 / 4 * 5});
        // Where no unpacking of 11 bits is quick enough, a table keeps its dense packing.
        if (kernels.four_of_eight != kernels.packing)
            QCOMPARE(8 * packed_bytes(1024, 1024, kernels.four_of_eight), std::int64_t{1024 * 1024 / 8 * 11});
    }

  private:
    void compare(const std::vector<float>& got, const std::vector<float>& expected, TernaryPacking packing,
                 std::int64_t columns) {
        QVERIFY2(same_bits(got, expected),
                 qPrintable(QStringLiteral("packing %1, %2 columns").arg(static_cast<int>(packing)).arg(columns)));
        compared_ += static_cast<std::int64_t>(got.size());
    }

    std::int64_t compared_ = 0;
};

QTEST_GUILESS_MAIN(KernelsSparseTest)
#include "kernels_sparse_test.moc"
