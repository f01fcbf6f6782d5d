// SPDX-License-Identifier: GPL-3.0-or-later
// The screen of a large head: always the token that all exact logits give, and few rows computed.
#include "engine/infer/head_screen.h"

#include <QtTest>
#include <cmath>
#include <cstring>
#include <limits>

#include "engine/base/float16.h"
#include "engine/infer/kernels/dispatch.h"
#include "engine/infer/pool/worker_pool.h"
#include "engine/model/sampler.h"

using namespace bitdistill;

namespace {

// A head in BF16 whose rows a test writes.
struct Head {
    std::vector<std::uint16_t> values;
    Matrix matrix;
    Head(std::int64_t rows, std::int64_t columns) : values(static_cast<std::size_t>(rows * columns)) {
        matrix.type = WeightType::bf16;
        matrix.rows = rows;
        matrix.columns = columns;
        matrix.data = reinterpret_cast<const std::byte*>(values.data());
    }
    void set(std::int64_t row, std::int64_t column, float value) {
        values[static_cast<std::size_t>(row * matrix.columns + column)] = float_to_bf16(value);
    }
    void fill(Random& random, float deviation) {
        for (std::uint16_t& value : values) value = float_to_bf16(deviation * random.normal());
    }
    std::vector<float> logits(const std::vector<float>& hidden, const Kernels& kernels) const {
        std::vector<float> result(static_cast<std::size_t>(matrix.rows));
        kernels.bf16(matrix.data, matrix.rows, matrix.columns, hidden.data(), matrix.columns, 1, result.data(),
                     matrix.rows);
        return result;
    }
};

std::vector<float> random_hidden(std::int64_t columns, Random& random) {
    std::vector<float> hidden(static_cast<std::size_t>(columns));
    for (float& value : hidden) value = random.normal();
    return hidden;
}

}  // namespace

class HeadScreenTest : public QObject {
    Q_OBJECT

  private slots:
    void itPaysForLargeHeadsOnly() {
        QVERIFY(!HeadScreen::pays(Head(8191, 4).matrix));
        Head large(8192, 4);
        QVERIFY(HeadScreen::pays(large.matrix));
        large.matrix.type = WeightType::blocks;
        QVERIFY(HeadScreen::pays(large.matrix));
        large.matrix.form = BlockForm::q4_0;  // two bits of four say too little
        QVERIFY(!HeadScreen::pays(large.matrix));
    }

    void theTokenIsThatOfAllExactLogits_data() {
        QTest::addColumn<int>("table");
        QTest::addColumn<int>("threads");
        const auto tables = available_kernels();
        for (std::size_t i = 0; i < tables.size(); ++i)
            for (const int threads : {1, 3})
                QTest::addRow("%s, %d threads", tables[i]->name, threads) << static_cast<int>(i) << threads;
    }
    void theTokenIsThatOfAllExactLogits() {
        QFETCH(int, table);
        QFETCH(int, threads);
        const Kernels& kernels = *available_kernels()[static_cast<std::size_t>(table)];
        WorkerPool pool(threads);
        Random random(1);
        for (const std::int64_t columns : {48, 64, 200}) {
            Head head(1003, columns);
            head.fill(random, 0.02f);
            for (std::int64_t c = 0; c < columns; ++c) {
                head.set(17, c, 0);                               // no direction
                head.set(31, c, 8 * random.normal());             // far larger than the others
                head.set(500, c, c == 5 ? 40.0f : 0.001f);        // one column rules its block
                for (const std::int64_t twin : {700, 701, 1002})  // three equal rows: the first one counts
                    head.set(twin, c, 0.05f * static_cast<float>((c * 7919) % 13 - 6));
            }
            const auto made = screen_of_copies(head.matrix, kernels, pool);
            const HeadScreen& screen = *made;
            HeadScreen::Scratch scratch;
            for (int trial = 0; trial < 60; ++trial) {
                std::vector<float> hidden = random_hidden(columns, random);
                if (trial % 5 == 1)  // along a row, so that it wins
                    for (std::int64_t c = 0; c < columns; ++c)
                        hidden[static_cast<std::size_t>(c)] =
                            bf16_to_float(head.values[static_cast<std::size_t>((trial % 3 ? 701 : 90) * columns + c)]);
                if (trial % 7 == 2) hidden.assign(hidden.size(), 0);  // all logits equal
                if (trial % 11 == 3) hidden[3] = 1e30f;
                if (trial == 50) hidden[7] = std::numeric_limits<float>::quiet_NaN();
                if (trial == 51) hidden[7] = std::numeric_limits<float>::infinity();
                QCOMPARE(screen.arg_max(hidden, kernels, pool, scratch), arg_max(head.logits(hidden, kernels)));
            }
        }
    }

    // The bounds where they are tight: what a copy leaves of a row lies along the hidden state, so a bound that is a
    // tenth too low loses the row with the largest logit to another, whose copy is exact.
    void noTenthOfABoundCanBeSpared_data() { theTokenIsThatOfAllExactLogits_data(); }
    void noTenthOfABoundCanBeSpared() {
        QFETCH(int, table);
        QFETCH(int, threads);
        const Kernels& kernels = *available_kernels()[static_cast<std::size_t>(table)];
        WorkerPool pool(threads);
        constexpr std::int64_t columns = 256, winner = 40;
        constexpr float step = 1.0f / 64;
        // Codes of 4 but for the first column of each block, which sets its scale, and for `more` columns, where they
        // are one larger (less: smaller); rest: of every weight beside its copy, in steps.
        const auto set_row = [&](Head& head, std::int64_t row, int more, float rest) {
            int left = std::abs(more);
            for (std::int64_t c = 0; c < columns; ++c) {
                const bool largest = c % 32 == 0;
                const int code = largest ? -8 : 4 + (left-- > 0 ? (more > 0 ? 1 : -1) : 0);
                head.set(row, c, (static_cast<float>(code) + (largest ? 0 : rest)) * step);
            }
        };
        const auto expect_winner = [&](const Head& head, const std::vector<float>& hidden, std::int64_t rival) {
            const auto logits = head.logits(hidden, kernels);
            const float first = logits[winner], second = logits[static_cast<std::size_t>(rival)];
            QVERIFY2(first > second || (first == second && winner < rival), "the rows are not as they should be");
            const auto made = screen_of_copies(head.matrix, kernels, pool);
            const HeadScreen& screen = *made;
            HeadScreen::Scratch scratch;
            QCOMPARE(screen.arg_max(hidden, kernels, pool, scratch), static_cast<int>(winner));
        };
        const std::vector<float> ones(columns, 1.0f);
        {  // what 4 bits leave: 248 quarters of a step, 62 steps; nine tenths of its bound are 57
            Head head(64, columns);
            set_row(head, winner, 0, 0.25f);
            set_row(head, 20, 60, 0);
            expect_winner(head, ones, 20);
        }
        {  // of equal logits the first counts, also where it is found last
            Head head(64, columns);
            set_row(head, winner, 0, 0.25f);
            set_row(head, 50, 62, 0);
            expect_winner(head, ones, 50);
        }
        {  // -108.5 steps; nine tenths of the bound of what 2 bits leave of them end at -110.4. Another row's copy
           // looks best, so that the winner is not looked at for that
            Head head(64, columns);
            set_row(head, winner, 0, -0.4375f);
            set_row(head, 20, -109, 0);
            set_row(head, 41, 4, -0.46875f);
            expect_winner(head, ones, 20);
        }
        {  // what 8 bits leave of the hidden state, along the copy: 3.12 steps of 3.31
            std::vector<float> hidden(columns, 100.4f / 127);
            for (std::size_t block = 0; block < columns; block += 32) hidden[block] = 1;
            Head head(64, columns);
            set_row(head, winner, 0, 0);
            set_row(head, 20, 12, -0.03125f);  // its copy looks better
            const auto gap = [&] {
                const auto logits = head.logits(hidden, kernels);
                return (logits[winner] - logits[20]) / step;
            };
            // One weight brings it to less than a tenth of a step below the winner.
            for (int quarter = 0; gap() > 0.12f && quarter < 200; ++quarter)
                head.set(20, 255, (4 + 0.03125f * static_cast<float>(quarter)) * step);
            for (int quarter = 0; gap() <= 0 && quarter < 200; ++quarter)
                head.set(20, 255, (4 - 0.03125f * static_cast<float>(quarter)) * step);
            QVERIFY2(gap() > 0 && gap() < 0.15f, qPrintable(QString::number(gap())));
            expect_winner(head, hidden, 20);
        }
    }

    void rowsThatFourBitsCannotHoldAreStillFound() {
        WorkerPool pool(2);
        Random random(2);
        Head head(300, 64);
        head.fill(random, 1);
        for (std::int64_t c = 0; c < 64; ++c) head.set(299, c, 1e30f);
        const auto made = screen_of_copies(head.matrix, choose_kernels(""), pool);
        const HeadScreen& screen = *made;
        HeadScreen::Scratch scratch;
        QCOMPARE(screen.arg_max(std::vector<float>(64, 1.0f), scalar_kernels, pool, scratch), 299);
    }

    // Even random rows, the hardest case (no row stands out), leave few to look at twice and hardly any to compute; a
    // row that stands out leaves itself.
    void fewRowsAreComputed() {
        WorkerPool pool(1);
        Random random(3);
        Head head(20000, 512);
        head.fill(random, 0.02f);
        const auto made = screen_of_copies(head.matrix, choose_kernels(""), pool);
        const HeadScreen& screen = *made;
        QVERIFY(screen.bytes() < 20000 * 512 * 9 / 10);
        HeadScreen::Scratch scratch;
        std::vector<float> hidden = random_hidden(512, random);
        screen.arg_max(hidden, choose_kernels(""), pool, scratch);
        QVERIFY2(scratch.sharpened < 20000 / 4, qPrintable(QString::number(scratch.sharpened)));
        QVERIFY2(scratch.computed < 20000 / 100, qPrintable(QString::number(scratch.computed)));
        QVERIFY(screen.bytes_read(scratch) < 20000 * 512 * 7 / 10);
        for (std::size_t c = 0; c < 512; ++c) hidden[c] = bf16_to_float(head.values[77 * 512 + c]);
        QCOMPARE(screen.arg_max(hidden, choose_kernels(""), pool, scratch), 77);
        QVERIFY2(scratch.sharpened < 20, qPrintable(QString::number(scratch.sharpened)));
        QVERIFY2(scratch.computed <= 3, qPrintable(QString::number(scratch.computed)));
    }
};

QTEST_GUILESS_MAIN(HeadScreenTest)
#include "head_screen_test.moc"
