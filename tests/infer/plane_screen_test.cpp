// SPDX-License-Identifier: GPL-3.0-or-later
// The screen of a head in Q8_0, which reads the head's own bits: always the token that all exact logits give.
#include <QtTest>
#include <bit>
#include <cmath>
#include <limits>

#include "engine/base/float16.h"
#include "engine/infer/head_screen.h"
#include "engine/infer/kernels/block_weights.h"
#include "engine/infer/kernels/dispatch.h"
#include "engine/infer/kernels/plane_weights.h"
#include "engine/infer/matrix_product.h"
#include "engine/infer/pool/worker_pool.h"
#include "engine/model/sampler.h"

using namespace bitdistill;

namespace {

// A head in Q8_0 of codes that a test writes, and the same head in planes.
struct Head {
    std::int64_t rows, columns;
    std::vector<std::int8_t> codes;
    std::vector<float> scales;  // of blocks
    std::vector<std::byte> whole, planes;
    Matrix matrix;

    Head(std::int64_t r, std::int64_t c)
        : rows(r),
          columns(c),
          codes(static_cast<std::size_t>(r * c)),
          scales(static_cast<std::size_t>(r * (c / 32)), 1.0f / 1024) {}
    std::int8_t& code(std::int64_t r, std::int64_t c) { return codes[static_cast<std::size_t>(r * columns + c)]; }
    float& scale(std::int64_t r, std::int64_t block) {
        return scales[static_cast<std::size_t>(r * (columns / 32) + block)];
    }
    void fill(Random& random) {
        for (std::int8_t& one : codes)
            one = static_cast<std::int8_t>(std::clamp(random.normal() * 45, -127.0f, 127.0f));
        for (float& one : scales) one = (0.5f + random.uniform()) / 2048;
    }
    // Lays the codes out in both ways.
    void lay_out() {
        whole.assign(block_matrix_bytes(BlockForm::q8_0, rows, columns) + 64, std::byte{});
        planes = whole;
        matrix.type = WeightType::planes;
        matrix.rows = rows;
        matrix.columns = columns;
        matrix.data = planes.data();
        const std::int64_t bytes = group_bytes(BlockForm::q8_0, columns);
        std::vector<std::byte> row(static_cast<std::size_t>(columns / 32 * 34));
        for (std::int64_t r = 0; r < rows; ++r) {
            for (std::int64_t b = 0; b < columns / 32; ++b) {
                const std::uint16_t half = float_to_f16(scale(r, b));
                std::memcpy(row.data() + 34 * b, &half, 2);
                std::memcpy(row.data() + 34 * b + 2, &code(r, 32 * b), 32);
            }
            place_row(BlockForm::q8_0, row, r % group_rows, whole.data() + r / group_rows * bytes);
            place_plane_row(row, r % group_rows, planes.data() + matrix.high_plane_offset(r),
                            planes.data() + matrix.low_plane_offset(r));
        }
    }
    // By the product of Q8_0 as files have it.
    std::vector<float> logits(const std::vector<float>& hidden, const Kernels& kernels) const {
        const std::int64_t blocks = block_count(columns);
        std::vector<std::int8_t> q(static_cast<std::size_t>(blocks * block_columns));
        std::vector<float> of_blocks(static_cast<std::size_t>(blocks)), y(static_cast<std::size_t>(rows));
        std::vector<std::int32_t> sums(of_blocks.size());
        kernels.quantize_blocks(hidden.data(), columns, blocks, q.data(), of_blocks.data(), sums.data());
        kernels.products->of[static_cast<int>(BlockForm::q8_0)](whole.data(), rows, blocks, q.data(), of_blocks.data(),
                                                                sums.data(), 1, y.data(), rows);
        return y;
    }
};

std::vector<float> random_hidden(std::int64_t columns, Random& random) {
    std::vector<float> hidden(static_cast<std::size_t>(columns));
    for (float& value : hidden) value = random.normal();
    return hidden;
}

}  // namespace

class PlaneScreenTest : public QObject {
    Q_OBJECT

    void rows_of_tables_and_threads() {
        QTest::addColumn<int>("table");
        QTest::addColumn<int>("threads");
        const auto tables = available_kernels();
        for (std::size_t i = 0; i < tables.size(); ++i)
            for (const int threads : {1, 3})
                QTest::addRow("%s, %d threads", tables[i]->name, threads) << static_cast<int>(i) << threads;
    }

  private slots:
    void theTokenIsThatOfAllExactLogits_data() { rows_of_tables_and_threads(); }
    void theTokenIsThatOfAllExactLogits() {
        QFETCH(int, table);
        QFETCH(int, threads);
        const Kernels& kernels = *available_kernels()[static_cast<std::size_t>(table)];
        WorkerPool pool(threads);
        Random random(1);
        std::int64_t searches = 0;
        for (const std::int64_t columns : {32, 64, 96, 288, 608}) {
            Head head(703, columns);
            head.fill(random);
            for (std::int64_t c = 0; c < columns; ++c) {
                head.code(17, c) = 0;
                head.code(31, c) = c % 2 == 0 ? 127 : -128;
                for (const std::int64_t twin : {600, 601, 702})  // three equal rows: the first one counts
                    head.code(twin, c) = static_cast<std::int8_t>((c * 7919) % 255 - 127);
            }
            for (std::int64_t b = 0; b < columns / 32; ++b) {
                head.scale(17, b) = 0;
                for (const std::int64_t twin : {600, 601, 702}) head.scale(twin, b) = 1.0f / 1024;
                head.scale(400, b) = -head.scale(400, b);  // as a file may have it
            }
            head.lay_out();
            const auto screen = screen_of_planes(head.matrix, pool);
            HeadScreen::Scratch scratch;
            for (int trial = 0; trial < 60; ++trial) {
                std::vector<float> hidden = random_hidden(columns, random);
                if (trial % 5 == 1)  // along a row, so that it wins
                    for (std::int64_t c = 0; c < columns; ++c)
                        hidden[static_cast<std::size_t>(c)] = head.code(trial % 3 ? 601 : 90, c);
                if (trial % 7 == 2) hidden.assign(hidden.size(), 0);  // all logits equal
                if (trial % 11 == 3) hidden[3] = 1e30f;
                if (trial == 50) hidden[7] = std::numeric_limits<float>::quiet_NaN();
                if (trial == 51) hidden[7] = std::numeric_limits<float>::infinity();
                if (trial == 52)
                    for (float& value : hidden) value *= 1e-38f;
                if (trial == 53)
                    for (float& value : hidden) value *= 1e38f;
                QCOMPARE(screen->arg_max(hidden, kernels, pool, scratch), arg_max(head.logits(hidden, kernels)));
                ++searches;
            }
        }
        qInfo("%lld tokens are equal", static_cast<long long>(searches));
    }

    // The bound where it is tight: what the high plane leaves of a row lies along the hidden state, so a bound that is
    // a tenth too low loses the row with the largest logit to another, whose high plane looks better.
    void noTenthOfTheBoundCanBeSpared_data() { rows_of_tables_and_threads(); }
    void noTenthOfTheBoundCanBeSpared() {
        QFETCH(int, table);
        QFETCH(int, threads);
        const Kernels& kernels = *available_kernels()[static_cast<std::size_t>(table)];
        WorkerPool pool(threads);
        constexpr std::int64_t columns = 256, winner = 40;
        const std::vector<float> ones(columns, 1.0f);
        // The winner's low nibbles are 15 everywhere: 7.5 more than the middle in each column, 1920 in all, of 3840. A
        // rival's high plane looks better by far: 16 in fifteen of sixteen columns, with low nibbles of 0.
        for (const std::int64_t rival : {20, 50}) {  // of equal logits the first counts, also where it is found last
            Head head(64, columns);
            std::ranges::fill(head.codes, std::int8_t{-100});
            for (std::int64_t c = 0; c < columns; ++c) {
                head.code(winner, c) = 15;
                head.code(rival, c) = static_cast<std::int8_t>(c % 16 < 15 ? 16 : rival < winner ? -1 : 0);
            }
            head.lay_out();
            const auto logits = head.logits(ones, kernels);
            const float first = logits[winner], second = logits[static_cast<std::size_t>(rival)];
            QVERIFY2(first > second || (first == second && winner < rival), "the rows are not as they should be");
            const auto screen = screen_of_planes(head.matrix, pool);
            HeadScreen::Scratch scratch;
            QCOMPARE(screen->arg_max(ones, kernels, pool, scratch), static_cast<int>(winner));
        }
    }

    // Rows a rounding apart: only their exact logits say which is larger.
    void rowsThatDifferInTheLastPlaceAreTold_data() { rows_of_tables_and_threads(); }
    void rowsThatDifferInTheLastPlaceAreTold() {
        QFETCH(int, table);
        QFETCH(int, threads);
        const Kernels& kernels = *available_kernels()[static_cast<std::size_t>(table)];
        WorkerPool pool(threads);
        Random random(5);
        constexpr std::int64_t columns = 512;
        for (int trial = 0; trial < 20; ++trial) {
            Head head(200, columns);
            const std::vector<float> hidden = random_hidden(columns, random);
            for (std::int64_t r = 0; r < 200; ++r)
                for (std::int64_t c = 0; c < columns; ++c) {
                    const float along = hidden[static_cast<std::size_t>(c)] * 30;
                    head.code(r, c) = static_cast<std::int8_t>(std::clamp(along, -127.0f, 127.0f));
                }
            // The same codes with scales that sum up to nearly the same: near ties by the hundred.
            for (std::int64_t r = 0; r < 200; ++r)
                for (std::int64_t b = 0; b < columns / 32; ++b)
                    head.scale(r, b) = std::ldexp(1.0f + static_cast<float>(random.next() % 2) / 1024, -10);
            head.lay_out();
            const auto screen = screen_of_planes(head.matrix, pool);
            HeadScreen::Scratch scratch;
            QCOMPARE(screen->arg_max(hidden, kernels, pool, scratch), arg_max(head.logits(hidden, kernels)));
        }
    }

    // A scale that is not finite stands in a file only; the session refuses such a head by name.
    void rowsWithDamagedScalesAreSeen() {
        WorkerPool pool(2);
        Random random(2);
        for (const float damage : {std::numeric_limits<float>::infinity(), std::numeric_limits<float>::quiet_NaN()}) {
            Head head(300, 64);
            head.fill(random);
            head.scale(299, 1) = damage;
            head.lay_out();
            const auto screen = screen_of_planes(head.matrix, pool);
            HeadScreen::Scratch scratch;
            screen->arg_max(random_hidden(64, random), choose_kernels(""), pool, scratch);
            QVERIFY(!scratch.finite);
        }
    }

    // Nothing is kept twice, and even random rows, the hardest case, leave few to look at twice and hardly any to
    // compute.
    void fewRowsAreReadInFull() {
        WorkerPool pool(1);
        Random random(3);
        Head head(20000, 512);
        head.fill(random);
        head.lay_out();
        const auto screen = screen_of_planes(head.matrix, pool);
        QCOMPARE(screen->bytes(), std::uint64_t{20000 * 2});
        HeadScreen::Scratch scratch;
        std::vector<float> hidden = random_hidden(512, random);
        screen->arg_max(hidden, choose_kernels(""), pool, scratch);
        QVERIFY2(scratch.sharpened < 20000 / 4, qPrintable(QString::number(scratch.sharpened)));
        QVERIFY2(scratch.computed < 20, qPrintable(QString::number(scratch.computed)));
        QVERIFY(screen->bytes_read(scratch) < 20000 * 512 * 3 / 4);
        for (std::size_t c = 0; c < 512; ++c) hidden[c] = head.code(77, static_cast<std::int64_t>(c));
        QCOMPARE(screen->arg_max(hidden, choose_kernels(""), pool, scratch), 77);
        QVERIFY2(scratch.sharpened < 20, qPrintable(QString::number(scratch.sharpened)));
        QVERIFY2(scratch.computed <= 3, qPrintable(QString::number(scratch.computed)));
    }
};

QTEST_GUILESS_MAIN(PlaneScreenTest)
#include "plane_screen_test.moc"
