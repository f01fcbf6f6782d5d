// SPDX-License-Identifier: GPL-3.0-or-later
// BLEU beside sacrebleu 2: its words, its counts over several references, its smoothing and brevity penalty.
#include <QtTest>
#include <cmath>

#include "engine/base/list_text.h"
#include "engine/score/bleu.h"

using namespace bitdistill;

namespace {

std::string words(const char* text) { return joined(bleu_words(text), " "); }

BleuCounts counts(const char* prediction, const std::vector<std::string>& references) {
    return BleuCounter().count(prediction, references);
}

bool near(double a, double b) { return std::abs(a - b) < 1e-12 * (1 + std::abs(b)); }

}  // namespace

class BleuTest : public QObject {
    Q_OBJECT

  private slots:
    void wordsAreThoseOfTokenizer13a() {
        QCOMPARE(words("U.S. 3.5% of 1,000."), std::string("U . S . 3.5 % of 1,000 ."));
        QCOMPARE(words("a-b 5-6 5-a -\n x-\ny"), std::string("a-b 5 - 6 5 - a xy"));
        QCOMPARE(words("&quot;x&amp;lt;y&quot; <skipped>z"), std::string("\" x < y \" z"));
        QCOMPARE(words("it's `q' [1] {a} .5,"), std::string("it's ` q' [ 1 ] { a } . 5 ,"));
        QCOMPARE(words("a..b,,c 1..2 ,"), std::string("a . . b , , c 1 . . 2 ,"));
        QCOMPARE(words("Case\tIs Kept"), std::string("Case Is Kept"));
        QCOMPARE(words(" \n"), std::string());
    }

    void wordsArePartedAtEverySpaceOfUnicode() {
        QCOMPARE(words("caf\xC3\xA9. \xC3\xA9,\xC3\xA9 a\xC2\xA0"
                       "b\xE3\x80\x80"
                       "c\xE2\x80\xA8"
                       "d\x1F"
                       "e \xE2\x80\x8B"),
                 std::string("caf\xC3\xA9 . \xC3\xA9 , \xC3\xA9 a b c d e \xE2\x80\x8B"));
        QCOMPARE(words("x-\n\xE2\x80\x83\n"),
                 std::string("x-"));  // the spaces behind go before the line's end is looked at
    }

    void countsAreClippedByTheReferenceThatHasMost() {
        const BleuCounts one = counts("the the the", {"the cat the dog", "the", "a"});
        QCOMPARE(one.correct, (std::array<std::int64_t, 4>{2, 0, 0, 0}));
        QCOMPARE(one.total, (std::array<std::int64_t, 4>{3, 2, 1, 0}));
        // Runs of different references add up, those of one are not counted twice.
        QCOMPARE(counts("a b c", {"a b", "b c"}).correct, (std::array<std::int64_t, 4>{3, 2, 0, 0}));
    }

    void theNearestLengthCountsAndOfTwoTheShorterOne() {
        QCOMPARE(counts("a b c", {"a b c d e", "a b c d"}).reference_length, std::int64_t{4});
        QCOMPARE(counts("a b c", {"a b c d", "a b"}).reference_length, std::int64_t{2});
        QCOMPARE(counts("a b c", {"a b", "a b c d"}).reference_length, std::int64_t{2});
        QCOMPARE(counts("a b c", {"x", "a b c d e f"}).reference_length, std::int64_t{1});
        QCOMPARE(counts("", {"a"}).reference_length, std::int64_t{1});
        QCOMPARE(counts("a", {}).system_length, std::int64_t{0});
    }

    void aCorpusIsScoredByTheSumOfItsCounts() {
        // By sacrebleu's corpus_score.
        BleuCounter counter;
        const std::vector<std::string> first{"a cat was on the mat", "the cats sat there", "cats"},
            second{"Running home, the dogs ran.\nNo cat saw them", "Seven dogs; one cat: 3.5 - no more"};
        BleuCounts sum = counter.count("the cats sat on the mat", first);
        sum += counter.count("Seven dogs ran, running home.\nNo cat saw 3.5 of them - really!", second);
        QCOMPARE(sum.correct, (std::array<std::int64_t, 4>{17, 9, 4, 1}));
        QCOMPARE(sum.total, (std::array<std::int64_t, 4>{22, 20, 18, 16}));
        QCOMPARE(sum.system_length, std::int64_t{22});
        QCOMPARE(sum.reference_length, std::int64_t{17});
        const Bleu bleu = bleu_of(sum);
        QVERIFY(near(bleu.score, 26.361891271838054));
        QVERIFY(near(bleu.precisions[0], 100 * 17 / 22.0) && near(bleu.precisions[3], 6.25));
        QCOMPARE(bleu.brevity_penalty, 1.0);
    }

    void aPrecisionWithoutAHitIsHalvedAnewEachTime() {
        const Bleu bleu = bleu_of({{3, 0, 0, 0}, {8, 7, 6, 5}, 8, 8});
        QVERIFY(near(bleu.precisions[0], 37.5));
        QVERIFY(near(bleu.precisions[1], 100.0 / (2 * 7)));
        QVERIFY(near(bleu.precisions[2], 100.0 / (4 * 6)));
        QVERIFY(near(bleu.precisions[3], 100.0 / (8 * 5)));
    }

    void withoutAnyHitTheScoreIsNothing() {
        const Bleu bleu = bleu_of({{}, {8, 7, 6, 5}, 8, 10});
        QCOMPARE(bleu.score, 0.0);
        QCOMPARE(bleu.precisions[0], 0.0);
        QVERIFY(near(bleu.brevity_penalty, std::exp(-0.25)));
        QCOMPARE(bleu_of({}).score, 0.0);
        QCOMPARE(bleu_of({{}, {}, 0, 5}).brevity_penalty, 0.0);
    }

    void shortTextsScoreByEffectiveOrderAlone() {
        const BleuCounts short_text = counts("a b", {"a b c d e"});
        QCOMPARE(bleu_of(short_text).score, 0.0);
        QVERIFY(
            near(bleu_of(short_text, BleuOrder::effective).score, 22.31301601484299));  // sacrebleu's sentence_score
    }
};

QTEST_APPLESS_MAIN(BleuTest)
#include "bleu_test.moc"
