// SPDX-License-Identifier: GPL-3.0-or-later
// The figures against what a student was made of, and of its mask, on matrices small enough to count by hand.
#include "engine/run/watch/weight_watch.h"

#include <QtTest>
#include <cmath>

#include "engine/model/quantizer.h"

using namespace bitdistill;

namespace {

constexpr unsigned minus = 0, zero = 1, plus = 2, masked = weight_state::masked;

struct Marked {
    std::vector<std::uint8_t> states;
    float absmean = 0;

    unsigned part(std::size_t i) const { return states[i] >> weight_state::part_shift & 3u; }
    bool negative(std::size_t i) const { return states[i] & weight_state::negative; }
    bool zero_code(std::size_t i) const { return states[i] & weight_state::zero_code; }
};
Marked mark(const std::vector<float>& reference, std::int64_t rows, const Quantizer& quantizer = {}) {
    Marked marked;
    marked.states.resize(reference.size());
    marked.absmean = set_reference(reference, rows, std::ssize(reference) / rows, quantizer, marked.states);
    return marked;
}

Quantizer with(Sparsity sparsity) {
    Quantizer quantizer;
    quantizer.sparsity = sparsity;
    return quantizer;
}

}  // namespace

class WeightWatchTest : public QObject {
    Q_OBJECT

  private slots:
    void aPartEndsWithItsEdge() {
        for (const auto& [ratio, part] : {std::pair{0.0f, 0},
                                          {0.5f, 0},
                                          {std::nextafter(0.5f, 1.0f), 1},
                                          {1.0f, 1},
                                          {1.5f, 2},
                                          {2.0f, 2},
                                          {2.1f, 3},
                                          {1e30f, 3}})
            QCOMPARE(magnitude_part(ratio), std::size_t(part));
    }

    void aReferenceHasTheCodesOfTheQuantizer() {
        // mean(abs) = 8 / 5 = 1.6
        const Marked m = mark({0.5f, -1.0f, 2.0f, -4.5f, -0.0f}, 1);
        QCOMPARE(m.absmean, 1.6f);
        QCOMPARE((std::vector{m.part(0), m.part(1), m.part(2), m.part(3), m.part(4)}),
                 (std::vector<unsigned>{0, 1, 2, 3, 0}));
        QVERIFY(!m.negative(0) && m.negative(1) && !m.negative(2) && m.negative(3));
        QVERIFY(!m.negative(4));  // 0 counts as positive, however it is signed
        QVERIFY(m.zero_code(0) && !m.zero_code(1) && !m.zero_code(2) && !m.zero_code(3) && m.zero_code(4));
        // Exactly half of the mean rounds to 0.
        const Marked half = mark({0.5f, 1.5f}, 1);
        QVERIFY(half.zero_code(0) && half.part(0) == 0);
    }

    void eachRowIsMeasuredByItsOwnMean() {
        Quantizer rows;
        rows.weight_scale = ScaleGranularity::row;
        const Marked m = mark({1.0f, 3.0f, 10.0f, 30.0f}, 2, rows);
        QCOMPARE(m.absmean, 11.0f);
        QVERIFY(m.states[0] == m.states[2] && m.states[1] == m.states[3]);
        QCOMPARE(m.part(1), 2u);
    }

    void aMaskZeroesCodesOfTheReferenceToo() {
        // 2:4 keeps -3 and 4; the mean is that of all.
        const Marked some = mark({2.0f, -3.0f, 4.0f, 1.0f}, 1, with(Sparsity::two_of_4));
        QCOMPARE(some.absmean, 2.5f);
        QVERIFY(some.zero_code(0) && !some.zero_code(1) && !some.zero_code(2) && some.zero_code(3));
        // 3:4-exact has no threshold: the smallest goes, however large, and the others stay, however small.
        const Marked exact = mark({0.01f, -9.0f, 8.0f, 0.02f}, 1, with(Sparsity::exactly_3_of_4));
        QVERIFY(exact.zero_code(0) && !exact.zero_code(1) && !exact.zero_code(2) && !exact.zero_code(3));
        QCOMPARE(exact.part(3), 0u);
    }

    // Each kind of change by hand: what was, what is, the latent weight's sign, and the reference.
    void weightsAreCountedByWhatBecameOfThem() {
        std::array<std::uint64_t, weight_kinds> kinds{};
        const unsigned part1 = 1u << weight_state::part_shift, part2 = 2u << weight_state::part_shift;
        kinds[weight_kind(plus | part1, plus, false)] = 5;                             // as the reference, unchanged
        kinds[weight_kind(plus | part1, zero, false)] = 3;                             // lost its code, kept its sign
        kinds[weight_kind(zero | part1, minus, true)] = 2;                             // the other sign
        kinds[weight_kind(minus | part2 | weight_state::negative, masked, true)] = 7;  // masked now
        kinds[weight_kind(masked | weight_state::zero_code, zero, true)] = 4;  // comes back, to 0: no other code
        const KindSums sums = sums_of(kinds);
        QCOMPARE(sums.minus, std::uint64_t{2});
        QCOMPARE(sums.zero, std::uint64_t{3 + 7 + 4});
        QCOMPARE(sums.plus, std::uint64_t{5});
        QCOMPARE(sums.flips, std::uint64_t{3 + 2 + 7});
        QCOMPARE(sums.mask_changes, std::uint64_t{7 + 4});
        QVERIFY((sums.magnitudes[1] == MagnitudeCounts{10, 8, 7, 5, 5, 5}));
        QVERIFY((sums.magnitudes[2] == MagnitudeCounts{7, 7, 0, 0, 0, 7}));
        QVERIFY((sums.magnitudes[0] == MagnitudeCounts{4, 0, 0, 0, 4, 0}));
        QVERIFY(sums.magnitudes[3] == MagnitudeCounts{});
    }

    void figuresAreSharesOfWhatTheyAreAbout() {
        WeightWatch watch;
        watch.magnitudes[1] = {10, 8, 7, 5, 6, 5};
        watch.magnitudes[3] = {10, 10, 10, 10, 10, 0};
        QCOMPARE(sign_agreement(watch.magnitudes[1]), 0.8);
        QCOMPARE(coded_sign_agreement(watch.magnitudes[1]), 5.0 / 7);
        QCOMPARE(flipped_share(watch.magnitudes[1]), 0.4);
        QCOMPARE(sign_agreement(all_magnitudes(watch)), 0.9);
        QCOMPARE(flipped_share(all_magnitudes(watch)), 0.2);
        QVERIFY(std::isnan(sign_agreement({})) && std::isnan(coded_sign_agreement({})) &&
                std::isnan(flipped_share({})));
    }

    void positionsCountShortLastGroupsToo() {
        // Two rows of 6 in groups of 4.
        const std::vector<std::uint8_t> kept{1, 1, 0, 0, 1, 0, 0, 1, 1, 0, 0, 1};
        std::vector<PositionCounts> positions(4);
        add_positions(kept, 6, positions);
        QVERIFY((positions == std::vector<PositionCounts>{{4, 2}, {4, 3}, {2, 1}, {2, 0}}));
        add_positions(kept, 6, positions);
        QVERIFY((positions[1] == PositionCounts{8, 6}));
    }
};

QTEST_GUILESS_MAIN(WeightWatchTest)
#include "weight_watch_test.moc"
