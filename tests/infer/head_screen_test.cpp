// SPDX-License-Identifier: GPL-3.0-or-later
// The screen of a large head: always the token that all exact logits give, and few rows computed.
#include "engine/infer/head_screen.h"

#include <QtTest>
#include <cmath>
#include <cstring>
#include <limits>

#include "engine/base/float16.h"
#include "engine/infer/kernels/dispatch.h"
#include "engine/infer/worker_pool.h"
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
            const HeadScreen screen(head.matrix, kernels, pool);
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
        constexpr std::int64_t columns = 256, winner = 40, rival = 20;
        constexpr float step = 1.0f / 64;
        const std::vector<float> hidden(columns, 1.0f);
        // rest: of the winner's weights beside their copy, in steps. more: the rival's logit above that of the winner's
        // copy, between nine tenths of the bound and the winner's own.
        const auto found = [&](float rest, int more) {
            Head head(64, columns);
            int left = std::abs(more);
            for (std::int64_t c = 0; c < columns; ++c) {
                const bool largest = c % 32 == 0;  // sets the scale of its block
                head.set(winner, c, largest ? -8 * step : (4 + rest) * step);
                int other = 4;
                if (!largest && left-- > 0) other += more > 0 ? 1 : -1;
                head.set(rival, c, largest ? -8 * step : static_cast<float>(other) * step);
            }
            const auto logits = head.logits(hidden, kernels);
            QVERIFY2(logits[winner] > logits[rival], "the rows are not as they should be");
            const HeadScreen screen(head.matrix, kernels, pool);
            HeadScreen::Scratch scratch;
            QCOMPARE(screen.arg_max(hidden, kernels, pool, scratch), static_cast<int>(winner));
        };
        found(0.25f, 60);       // what 4 bits leave: 248 quarters of a step, 62 steps; nine tenths of its bound are 57
        found(-0.4375f, -109);  // -108.5 steps; nine tenths of the bound of what 2 bits leave of them end at -110.4
    }

    void rowsThatFourBitsCannotHoldAreStillFound() {
        WorkerPool pool(2);
        Random random(2);
        Head head(300, 64);
        head.fill(random, 1);
        for (std::int64_t c = 0; c < 64; ++c) head.set(299, c, 1e30f);
        const HeadScreen screen(head.matrix, choose_kernels(""), pool);
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
        const HeadScreen screen(head.matrix, choose_kernels(""), pool);
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
