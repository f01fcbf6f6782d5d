// SPDX-License-Identifier: GPL-3.0-or-later
// Products of codes by integers: every instruction set of this CPU gives the exact sums, rounded once.
#include <QTest>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

#include "engine/train/rows/row_kernels.h"
#include "tests/train/rows/row_kernel_data.h"

using namespace bitdistill;

namespace {

template <class T>
std::vector<T> whole_numbers(int64_t count, int least, int most) {
    std::uniform_int_distribution<int> distribution(least, most);
    std::vector<T> all(static_cast<std::size_t>(count));
    for (T& value : all) value = rounded<T>(float(distribution(random_source)));
    return all;
}

template <class T>
std::vector<T> product_of(const CodeProducts<T>& products, int64_t rows, int64_t columns, int64_t depth,
                          const std::vector<T>& a, const std::vector<T>& w) {
    std::vector<T> y(static_cast<std::size_t>(rows * columns), rounded<T>(-7.0f));
    std::vector<std::int8_t> codes(static_cast<std::size_t>(rows * code_stride(depth)), 99);
    std::vector<std::int32_t> sums(static_cast<std::size_t>(rows));
    std::vector<float> poison(static_cast<std::size_t>(rows));
    std::vector<std::uint8_t> memory(static_cast<std::size_t>(code_stride(depth) * (products.panel_columns + 1)), 99);
    const CodeProduct<T> all{rows,     columns,      depth,       a.data(),     w.data(),
                             y.data(), codes.data(), sums.data(), poison.data()};
    products.read(all, 0, rows);
    products.multiply(all, 0, (columns + products.panel_columns - 1) / products.panel_columns, memory.data());
    return y;
}

template <class T>
void compare(int64_t rows, int64_t columns, int64_t depth) {
    std::vector<T> a = whole_numbers<T>(rows * depth, -128, 127);
    const std::vector<T> w = whole_numbers<T>(columns * depth, -1, 1);
    for (int64_t i = 0; i < depth; ++i) a[static_cast<std::size_t>(i)] = rounded<T>(-128.0f);  // the largest sums
    for (const auto* table : row_kernels_of_this_cpu<T>()) {
        if (!table->code_products.multiply) continue;
        const std::vector<T> y = product_of<T>(table->code_products, rows, columns, depth, a, w);
        for (int64_t row = 0; row < rows; ++row)
            for (int64_t column = 0; column < columns; ++column) {
                double sum = 0;
                for (int64_t k = 0; k < depth; ++k)
                    sum += exact(a[std::size_t(row * depth + k)]) * exact(w[std::size_t(column * depth + k)]);
                QVERIFY2(exact(y[std::size_t(row * columns + column)]) == exact(rounded<T>(float(sum))), table->name);
            }
    }
}

}  // namespace

class CodeProductTest : public QObject {
    Q_OBJECT

  private slots:
    void sumsAreExactAndRoundedOnce_data() {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("depth");
        for (const auto& [rows, columns, depth] : {std::array{1, 1, 1},
                                                   {5, 31, 3},
                                                   {12, 32, 4},
                                                   {13, 33, 127},
                                                   {24, 64, 128},
                                                   {37, 70, 129},
                                                   {25, 16, 1030}})
            QTest::addRow("%d x %d of %d", rows, columns, depth) << rows << columns << depth;
    }
    void sumsAreExactAndRoundedOnce() {
        QFETCH(int, rows);
        QFETCH(int, columns);
        QFETCH(int, depth);
        compare<float>(rows, columns, depth);
        compare<Bf16>(rows, columns, depth);
    }

    // A run that diverges must show it: integers know no NaN.
    void whatIsNoNumberSpoilsItsRowAlone() {
        for (const auto* table : row_kernels_of_this_cpu<float>()) {
            if (!table->code_products.multiply) continue;
            for (const float bad : {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity()}) {
                std::vector<float> a(3 * 40, 2.0f);
                a[40 + 33] = bad;
                const std::vector<float> y =
                    product_of<float>(table->code_products, 3, 5, 40, a, std::vector(5 * 40, 1.0f));
                for (std::size_t i = 0; i < y.size(); ++i)
                    QVERIFY2(i / 5 == 1 ? std::isnan(y[i]) : y[i] == 80.0f, table->name);
            }
        }
    }
};

QTEST_APPLESS_MAIN(CodeProductTest)
#include "code_product_test.moc"
