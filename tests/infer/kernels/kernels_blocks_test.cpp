// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks that keep the bits of a file: what is laid out comes back as dequantizing has it, and every instruction set's
// product is the definition's to the bit, at every alignment that matters. Each test says how many results it compared.
#include <QtTest>
#include <algorithm>
#include <cmath>

#include "engine/base/random.h"
#include "engine/infer/kernels/block_weights.h"
#include "tests/infer/kernels/kernel_tables.h"

using namespace bitdistill;

namespace {

struct Form {
    BlockForm form;
    std::vector<std::size_t> halves;  // where a block of the file has numbers in F16
};
const Form forms[] = {
    {BlockForm::q4_1, {0, 2}}, {BlockForm::q5_0, {0}},    {BlockForm::q5_1, {0, 2}},
    {BlockForm::q4_k, {0, 2}}, {BlockForm::q5_k, {0, 2}}, {BlockForm::q6_k, {208}},
};

enum class Fill { random, largest, smallest };

// A row as a file may have it: any bits, or all of them at one end; scales of ordinary size.
std::vector<std::byte> file_row(const Form& form, std::int64_t columns, Fill fill, Random& random) {
    const BlockType type = block_type_of(form.form);
    std::vector<std::byte> row(row_bytes(type, columns));
    for (std::byte& byte : row)
        byte = fill == Fill::random    ? static_cast<std::byte>(random.next())
               : fill == Fill::largest ? std::byte{0xff}
                                       : std::byte{0};
    for (std::size_t at = 0; at < row.size(); at += block_bytes(type))
        for (const std::size_t half : form.halves)  // 2^-8 to 2^-5, of either sign
            row[at + half + 1] = static_cast<std::byte>((random.next() & 0x80u) | 0x1cu | (random.next() & 0x0fu));
    return row;
}

struct Matrix {
    std::int64_t rows, columns;
    std::vector<std::byte> data;
    std::vector<std::vector<float>> values;
};
Matrix matrix_of(const Form& form, std::int64_t rows, std::int64_t columns, Fill fill, Random& random) {
    Matrix made{rows, columns, std::vector<std::byte>(block_matrix_bytes(form.form, rows, columns)), {}};
    for (std::int64_t r = 0; r < rows; ++r) {
        const std::vector<std::byte> row = file_row(form, columns, fill, random);
        place_row(form.form, row, r % group_rows, made.data.data() + r / group_rows * group_bytes(form.form, columns));
        made.values.emplace_back(static_cast<std::size_t>(columns));
        dequantize_row(block_type_of(form.form), row, made.values.back());
    }
    return made;
}

struct Tokens {
    std::vector<float> x;
    std::vector<std::int8_t> q;
    std::vector<float> scales;
    std::vector<std::int32_t> sums, halves;
};
Tokens tokens_of(std::int64_t tokens, std::int64_t columns, Fill fill, Random& random) {
    const std::int64_t blocks = block_count(columns);
    const auto total = static_cast<std::size_t>(tokens * blocks);
    Tokens made{std::vector<float>(static_cast<std::size_t>(tokens * columns)), std::vector<std::int8_t>(32 * total),
                std::vector<float>(total), std::vector<std::int32_t>(total), std::vector<std::int32_t>(2 * total)};
    for (float& value : made.x) value = fill == Fill::random ? random.normal() : fill == Fill::largest ? 3.0f : -3.0f;
    for (std::int64_t t = 0; t < tokens; ++t)
        scalar_kernels.quantize_blocks(made.x.data() + t * columns, columns, blocks, made.q.data() + t * blocks * 32,
                                       made.scales.data() + t * blocks, made.sums.data() + t * blocks);
    half_block_sums(made.q.data(), tokens * blocks, made.halves.data());
    return made;
}

std::vector<float> product(const Kernels& table, const Form& form, const std::byte* weights, std::int64_t rows,
                           std::int64_t columns, const Tokens& by, std::int64_t tokens) {
    std::vector<float> y(static_cast<std::size_t>(tokens * (rows + 3)), -1);
    table.products->of[static_cast<int>(form.form)](weights, rows, block_count(columns), by.q.data(), by.scales.data(),
                                                    form.form == BlockForm::q6_k ? by.halves.data() : by.sums.data(),
                                                    tokens, y.data(), rows + 3);
    return y;
}

std::vector<std::int64_t> widths(const Form& form) {
    if (block_weights(block_type_of(form.form)) == 256) return {256, 512, 1024};
    return {0, 32, 64, 96, 224, 256, 288, 1024};
}

}  // namespace

class KernelsBlocksTest : public QObject {
    Q_OBJECT

  private slots:
    void whatIsLaidOutComesBackToTheBit() {
        Random random(21);
        for (const Form& form : forms)
            for (const std::int64_t columns : widths(form)) {
                const Matrix matrix = matrix_of(form, 37, columns, Fill::random, random);
                for (std::int64_t r = 0; r < 37; ++r) {
                    std::vector<float> back(static_cast<std::size_t>(columns));
                    load_row(form.form, matrix.data.data() + r / group_rows * group_bytes(form.form, columns),
                             r % group_rows, back);
                    QVERIFY2(same_bits(back, matrix.values[static_cast<std::size_t>(r)]),
                             to_string(block_type_of(form.form)));
                }
            }
    }

    // In memory a matrix takes hardly more than in its file.
    void theLayoutIsAtMostThreePerCentLarger() {
        for (const Form& form : forms) {
            const auto file = static_cast<double>(tensor_bytes(block_type_of(form.form), 1024, 1024));
            QVERIFY(static_cast<double>(block_matrix_bytes(form.form, 1024, 1024)) <= 1.03 * file);
        }
    }

    void productsEqualTheDefinitionToTheBit_data() { rows_of_ways(); }
    void productsEqualTheDefinitionToTheBit() {
        const Kernels& kernels = chosen();
        const ChosenWays ways;
        Random random(22);
        std::int64_t compared = 0;
        for (const Form& form : forms)
            for (const std::int64_t columns : widths(form))
                for (const Fill fill : {Fill::random, Fill::largest, Fill::smallest})
                    for (const std::int64_t tokens : {1, 2, 5, 8, 19, 25}) {
                        const auto rows = static_cast<std::int64_t>(1 + random.next() % 40);
                        const Matrix matrix = matrix_of(form, rows, columns, fill, random);
                        for (const Fill values : {Fill::random, Fill::largest, Fill::smallest}) {
                            if (ways.step(2) > 1 && values != Fill::random) continue;
                            const Tokens by = tokens_of(tokens, columns, values, random);
                            const std::vector<float> expected =
                                product(scalar_kernels, form, matrix.data.data(), rows, columns, by, tokens);
                            const std::size_t offset = random.next() % 64;
                            std::vector<std::byte> moved(offset + matrix.data.size());
                            std::copy(matrix.data.begin(), matrix.data.end(),
                                      moved.begin() + static_cast<std::ptrdiff_t>(offset));
                            const std::vector<float> got =
                                product(kernels, form, moved.data() + offset, rows, columns, by, tokens);
                            QVERIFY2(same_bits(got, expected), qPrintable(QStringLiteral("%1, %2 columns, %3 tokens")
                                                                              .arg(to_string(block_type_of(form.form)))
                                                                              .arg(columns)
                                                                              .arg(tokens)));
                            compared += tokens * rows;
                        }
                    }
        qInfo("%lld results are equal", static_cast<long long>(compared));
    }

    // The definition against the weights that dequantizing gives, times the activations before they are rounded.
    void theDefinitionIsTheProduct() {
        Random random(23);
        for (const Form& form : forms) {
            const std::int64_t rows = 33, columns = 1024, tokens = 3;
            const Matrix matrix = matrix_of(form, rows, columns, Fill::random, random);
            const Tokens by = tokens_of(tokens, columns, Fill::random, random);
            const std::vector<float> y = product(scalar_kernels, form, matrix.data.data(), rows, columns, by, tokens);
            for (std::int64_t t = 0; t < tokens; ++t)
                for (std::int64_t r = 0; r < rows; ++r) {
                    double exact = 0, energy = 0;
                    for (std::int64_t c = 0; c < columns; ++c) {
                        const double w = static_cast<double>(
                            matrix.values[static_cast<std::size_t>(r)][static_cast<std::size_t>(c)]);
                        const double q = static_cast<double>(
                                             by.scales[static_cast<std::size_t>(t * block_count(columns) + c / 32)]) *
                                         by.q[static_cast<std::size_t>(t * block_count(columns) * 32 + c)];
                        exact += w * q;
                        energy += std::abs(w * q);
                    }
                    const auto got = static_cast<double>(y[static_cast<std::size_t>(t * (rows + 3) + r)]);
                    QVERIFY2(std::abs(got - exact) <= 1e-5 * energy, to_string(block_type_of(form.form)));
                }
        }
    }
};

QTEST_GUILESS_MAIN(KernelsBlocksTest)
#include "kernels_blocks_test.moc"
