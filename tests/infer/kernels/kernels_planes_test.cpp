// SPDX-License-Identifier: GPL-3.0-or-later
// Q8_0 in two planes: no bit is lost, on any instruction set, and what reads one plane gives what the definition gives.
// Each test says how many results it compared.
#include <QtTest>
#include <algorithm>
#include <cmath>

#include "engine/base/float16.h"
#include "engine/base/random.h"
#include "engine/infer/kernels/block_weights.h"
#include "engine/infer/kernels/plane_weights.h"
#include "engine/infer/kernels/planes.h"
#include "tests/infer/kernels/kernel_tables.h"

using namespace bitdistill;

namespace {

constexpr std::int64_t block_counts[] = {2, 4, 6, 8, 10, 18, 32, 34, 46, 66};

enum class Fill { random, largest, smallest };

// A group of rows in Q8_0, in one piece and in planes: any codes, or all of them at one end; scales of ordinary size
// and of either sign.
struct Group {
    std::vector<std::byte> whole, high, low;
};
Group group_of(std::int64_t blocks, Fill fill, Random& random) {
    const auto bytes = [&](std::int64_t each) {
        return std::vector<std::byte>(static_cast<std::size_t>(each * blocks));
    };
    Group made{bytes(544), bytes(plane_high_group), bytes(plane_low_group)};
    std::vector<std::byte> row(static_cast<std::size_t>(34 * blocks));
    for (std::int64_t r = 0; r < 16; ++r) {
        for (std::size_t at = 0; at < row.size(); ++at)
            row[at] = fill == Fill::random    ? static_cast<std::byte>(random.next())
                      : fill == Fill::largest ? std::byte{127}
                                              : std::byte{128};
        for (std::size_t at = 0; at < row.size(); at += 34) {
            const std::uint16_t half = float_to_f16((random.uniform() - 0.5f) / 64);
            std::memcpy(row.data() + at, &half, sizeof half);
        }
        place_row(BlockForm::q8_0, row, r, made.whole.data());
        place_plane_row(row, r, made.high.data(), made.low.data() + plane_low_block * blocks * r);
    }
    return made;
}

struct Token {
    std::vector<std::int8_t> q;
    std::vector<float> scales;
    std::vector<std::int32_t> sums;
};
Token token_of(std::int64_t blocks, Fill fill, Random& random) {
    Token made{std::vector<std::int8_t>(static_cast<std::size_t>(32 * blocks)),
               std::vector<float>(static_cast<std::size_t>(blocks)),
               std::vector<std::int32_t>(static_cast<std::size_t>(blocks))};
    for (std::size_t i = 0; i < made.q.size(); ++i) {
        made.q[i] = static_cast<std::int8_t>(fill == Fill::random    ? static_cast<int>(random.next() % 255) - 127
                                             : fill == Fill::largest ? 127
                                                                     : -127);
        made.sums[i / 32] += made.q[i];
    }
    for (float& scale : made.scales) scale = random.uniform() / 100;
    return made;
}

}  // namespace

class KernelsPlanesTest : public QObject {
    Q_OBJECT

  private slots:
    void planesJoinToTheBitsTheyCameFrom_data() { rows_of_tables(); }
    void planesJoinToTheBitsTheyCameFrom() {
        const Kernels& kernels = chosen();
        Random random(31);
        std::int64_t compared = 0;
        for (const std::int64_t blocks : block_counts) {
            const Group group = group_of(blocks, Fill::random, random);
            std::vector<std::byte> joined(group.whole.size());
            kernels.planes->join(group.high.data(), group.low.data(), blocks, joined.data());
            QVERIFY2(joined == group.whole, qPrintable(QString::number(blocks)));
            QCOMPARE(group.high.size() + group.low.size(), group.whole.size());
            compared += std::ssize(joined);
        }
        qInfo("%lld bytes are equal", static_cast<long long>(compared));
    }

    void rowsComeBackAsFloats() {
        Random random(32);
        for (const std::int64_t columns : {32, 33, 64, 200, 576, 1024}) {
            const std::int64_t blocks = block_count(columns);
            const Group group = group_of(blocks, Fill::random, random);
            std::vector<float> expected(static_cast<std::size_t>(columns)), got(expected.size());
            for (std::int64_t r = 0; r < 16; ++r) {
                load_row(BlockForm::q8_0, group.whole.data(), r, expected);
                load_plane_row(group.high.data(), group.low.data() + plane_low_block * blocks * r, r, got);
                QVERIFY(same_bits(got, expected));
            }
        }
    }

    // Floats become what they become in a file; a last block that lacks columns too.
    void rowsOfFloatsAreQuantizedAsForAFile() {
        Random random(36);
        for (const std::int64_t columns : {32, 33, 200, 576}) {
            const std::int64_t blocks = block_count(columns);
            std::vector<std::byte> whole(static_cast<std::size_t>(544 * blocks)),
                high(static_cast<std::size_t>(plane_high_group * blocks)),
                low(static_cast<std::size_t>(plane_low_group * blocks)), joined(whole.size());
            std::vector<float> row(static_cast<std::size_t>(columns));
            for (std::int64_t r = 0; r < 16; ++r) {
                for (float& value : row) value = random.normal();
                QVERIFY(store_row(BlockForm::q8_0, row, r, whole.data()));
                QVERIFY(store_plane_row(row, r, high.data(), low.data() + plane_low_block * blocks * r));
            }
            std::vector<float> expected(row.size()), got(row.size());
            for (std::int64_t r = 0; r < 16; ++r) {
                load_row(BlockForm::q8_0, whole.data(), r, expected);
                load_plane_row(high.data(), low.data() + plane_low_block * blocks * r, r, got);
                QVERIFY(same_bits(got, expected));
            }
            row[3] = 1e9f;
            QVERIFY(!store_plane_row(row, 0, high.data(), low.data()));
        }
    }

    void highPlanesEqualTheDefinitionToTheBit_data() { rows_of_ways(); }
    void highPlanesEqualTheDefinitionToTheBit() {
        const Kernels& kernels = chosen();
        const ChosenWays ways;
        Random random(33);
        std::int64_t compared = 0;
        for (const std::int64_t blocks : block_counts)
            for (const Fill weights : {Fill::random, Fill::largest, Fill::smallest})
                for (const Fill values : {Fill::random, Fill::largest, Fill::smallest})
                    for (const std::int64_t rows : {1, 7, 16, 17, 40}) {
                        const std::size_t offset = random.next() % 64,
                                          bytes = static_cast<std::size_t>(plane_high_group * blocks);
                        std::vector<std::byte> planes(offset + 3 * bytes);
                        for (std::size_t g = 0; g < 3; ++g)
                            std::ranges::copy(group_of(blocks, weights, random).high,
                                              planes.begin() + static_cast<std::ptrdiff_t>(offset + g * bytes));
                        const Token by = token_of(blocks, values, random);
                        std::vector<float> expected(static_cast<std::size_t>(rows + 3), -1), got = expected;
                        scalar_kernels.planes->high(planes.data() + offset, rows, blocks, by.q.data(), by.scales.data(),
                                                    by.sums.data(), expected.data());
                        kernels.planes->high(planes.data() + offset, rows, blocks, by.q.data(), by.scales.data(),
                                             by.sums.data(), got.data());
                        QVERIFY2(same_bits(got, expected),
                                 qPrintable(QStringLiteral("%1 blocks, %2 rows").arg(blocks).arg(rows)));
                        QCOMPARE(got.back(), -1.0f);
                        compared += rows;
                    }
        qInfo("%lld results are equal", static_cast<long long>(compared));
    }

    // Both planes together are the weights, times the codes of the activations.
    void thePlanesAddUpToTheProduct_data() { rows_of_tables(); }
    void thePlanesAddUpToTheProduct() {
        const Kernels& kernels = chosen();
        Random random(34);
        std::int64_t compared = 0;
        for (const std::int64_t blocks : block_counts)
            for (const Fill weights : {Fill::random, Fill::largest, Fill::smallest}) {
                const Group group = group_of(blocks, weights, random);
                const Token by = token_of(blocks, Fill::random, random);
                std::vector<float> half = by.scales, offsets(by.scales.size()), high(16),
                                   row(static_cast<std::size_t>(32 * blocks));
                for (std::size_t b = 0; b < half.size(); ++b) {
                    half[b] /= 2;
                    offsets[b] = -7.5f * by.scales[b] * static_cast<float>(by.sums[b]);
                }
                kernels.planes->high(group.high.data(), 16, blocks, by.q.data(), half.data(), by.sums.data(),
                                     high.data());
                for (std::int64_t r = 0; r < 16; ++r) {
                    load_row(BlockForm::q8_0, group.whole.data(), r, row);
                    double exact = 0, energy = 0, left = 0;
                    for (std::size_t c = 0; c < row.size(); ++c) {
                        const double x = static_cast<double>(by.scales[c / 32]) * by.q[c],
                                     w = static_cast<double>(row[c]);
                        exact += w * x;
                        energy += std::abs(w * x);
                    }
                    const float low = kernels.planes->low(group.high.data() + 2 * blocks * r,
                                                          group.low.data() + plane_low_block * blocks * r, blocks,
                                                          by.q.data(), by.scales.data(), offsets.data());
                    const auto got = static_cast<double>(high[static_cast<std::size_t>(r)]) + static_cast<double>(low);
                    QVERIFY2(std::abs(got - exact) <= 2e-6 * energy, qPrintable(QString::number(got - exact)));
                    // What low adds is bounded by the length that is kept of a row.
                    for (std::size_t b = 0; b < by.scales.size(); ++b)
                        for (std::size_t c = 32 * b; c < 32 * b + 32; ++c)
                            left += std::pow(static_cast<double>(by.scales[b]) * by.q[c], 2);
                    QVERIFY(
                        std::abs(static_cast<double>(low)) <=
                        low_plane_norm(group.high.data(), group.low.data() + plane_low_block * blocks * r, blocks, r) *
                            std::sqrt(left) * (1 + 1e-4));
                    ++compared;
                }
            }
        qInfo("%lld results compared", static_cast<long long>(compared));
    }

    void theNormIsThatOfWhatTheLowPlaneAdds() {
        Random random(35);
        for (const std::int64_t blocks : block_counts) {
            const Group group = group_of(blocks, Fill::random, random);
            for (std::int64_t r = 0; r < 16; ++r) {
                std::uint8_t codes[32];
                double squares = 0;
                for (std::int64_t b = 0; b < blocks; ++b) {
                    load_codes(BlockForm::q8_0, group.whole.data(), b, r, codes);
                    std::uint16_t half;
                    std::memcpy(&half, group.whole.data() + b / 2 * 1088 + b % 2 * 32 + 2 * r, sizeof half);
                    for (const std::uint8_t code : codes)
                        squares += std::pow(static_cast<double>(f16_to_float(half)) * (code % 16 - 7.5), 2);
                }
                QVERIFY(std::abs(low_plane_norm(group.high.data(), group.low.data() + plane_low_block * blocks * r,
                                                blocks, r) -
                                 std::sqrt(squares)) <= 1e-12 * std::sqrt(squares));
            }
        }
    }
};

QTEST_GUILESS_MAIN(KernelsPlanesTest)
#include "kernels_planes_test.moc"
