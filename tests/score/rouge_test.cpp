// SPDX-License-Identifier: GPL-3.0-or-later
// ROUGE by hand and beside rouge-score 0.1.2: what a word is, where a sentence ends, which reference counts.
#include <QtTest>
#include <random>

#include "engine/score/rouge.h"
#include "engine/score/subsequence.h"
#include "tests/error_text.h"

using namespace bitdistill;

namespace {

Rouge plain(const std::string& prediction, const std::vector<std::string>& references) {
    return RougeScorer().score(prediction, references).plain;
}
Rouge stem(const std::string& prediction, const std::vector<std::string>& references) {
    return RougeScorer().score(prediction, references).stem;
}

bool is(const RougeScore& score, double f, double precision, double recall) {
    const auto near = [](double a, double b) { return std::abs(a - b) < 1e-12; };
    return near(score.f, f) && near(score.precision, precision) && near(score.recall, recall);
}

std::vector<WordId> words(std::mt19937& random, std::size_t length, unsigned kinds) {
    std::vector<WordId> row(length);
    for (WordId& word : row) word = static_cast<WordId>(random() % kinds);
    return row;
}

}  // namespace

class RougeTest : public QObject {
    Q_OBJECT

  private slots:
    void runsOfWordsAreCountedAsOftenAsTheRarerSideHasThem() {
        const Rouge rouge = plain("the the cat sat", {"the cat the cat"});
        QVERIFY(is(rouge[0], 0.75, 0.75, 0.75));           // the, the, cat
        QVERIFY(is(rouge[1], 1.0 / 3, 1.0 / 3, 1.0 / 3));  // the cat
        QVERIFY(is(plain("a", {"a a a"})[0], 0.5, 1, 1.0 / 3));
        QVERIFY(is(plain("a", {"a"})[1], 0, 0, 0));
    }

    void theOrderOfAllWordsCountsForL() {
        QVERIFY(is(plain("police kill the gunman", {"police killed the gunman"})[2], 0.75, 0.75, 0.75));
        QVERIFY(is(plain("the gunman kill police", {"police killed the gunman"})[2], 0.5, 0.5, 0.5));
    }

    void lsumTakesTheUnionOverSentences() {
        // Lin's example: w1 w2 w3 w4 w5 against w1 w2 w6 w7 w8 and w1 w3 w8 w9 w5: the union is w1 w2 w3 w5.
        QVERIFY(is(plain("w1 w2 w6 w7 w8\nw1 w3 w8 w9 w5", {"w1 w2 w3 w4 w5"})[3], 2 * 0.4 * 0.8 / 1.2, 0.4, 0.8));
        // A word that stands once cannot be met by two sentences.
        QVERIFY(is(plain("a x", {"a\na"})[3], 0.5, 0.5, 0.5));
    }

    void aSentenceEndsAtALineFeedAndNowhereElse() {
        QVERIFY(is(plain("a\nb\nc", {"c\nb\na"})[3], 1, 1, 1));
        for (const char* end : {". ", "\r", "\v", "\xE2\x80\xA8", "!", "\\n"}) {
            const std::string text = std::string("a") + end + "b" + end + "c";
            const Rouge rouge = plain(text, {"c b a"});
            QVERIFY2(rouge[3].f < 0.99, end);
        }
        QVERIFY(is(plain("\n\na b\n\n\n", {"a b\n."})[3], 1, 1, 1));
    }

    void wordsAreRunsOfLowerCaseLettersAndDigits() {
        QVERIFY(is(plain("A-B-C d_e", {"a b c d e"})[1], 1, 1, 1));
        QVERIFY(is(plain("caf\xC3\xA9", {"caf"})[0], 1, 1, 1));
        QVERIFY(is(plain("3.5", {"3 5"})[0], 1, 1, 1));
        // Two signs beyond ASCII have a lower case in it: the sign of kelvin, and I with a dot (i and a mark).
        QVERIFY(is(plain("\xE2\x84\xAA"
                         "elvin \xC4\xB0stanbul",
                         {"kelvin i stanbul"})[1],
                   1, 1, 1));
        QVERIFY(is(plain("\xC3\xA9 \xE6\x97\xA5\xE6\x9C\xAC", {"\xC3\xA9"})[0], 0, 0, 0));
    }

    void emptyTextsScoreNothing() {
        for (const auto& [prediction, reference] :
             {std::pair{"", "a b"}, std::pair{"a b", ""}, std::pair{"", ""}, std::pair{"?!\n", "a"}})
            for (const RougeScore& score : plain(prediction, {reference})) QVERIFY(is(score, 0, 0, 0));
        for (const RougeScore& score : plain("a", {})) QVERIFY(is(score, 0, 0, 0));
    }

    void stemsCountForWordsOfMoreThanThreeLetters() {
        const char* prediction = "running runs ran dying skies";
        for (const RougeScore& score : stem(prediction, {"run runs ran die sky"})) QVERIFY(is(score, 1, 1, 1));
        QVERIFY(is(plain(prediction, {"run runs ran die sky"})[0], 0.4, 0.4, 0.4));
        QVERIFY(is(stem("cats", {"cat"})[0], 1, 1, 1));
        QVERIFY(is(stem("gas", {"ga"})[0], 0, 0, 0));  // three letters stay
        // A stem is not stemmed again, and a word that is spelled like one counts by its own stem.
        QVERIFY(is(stem("hopefully hope", {"hope hopeful"})[0], 1, 1, 1));
        QVERIFY(is(stem("agreed", {"agre"})[0], 0, 0, 0));  // stems "agre" and "agr"
    }

    void eachTypeTakesTheReferenceWithTheBestF() {
        // By rouge-score's score_multi.
        const std::vector<std::string> references{"a cat was on the mat", "the cats sat there", "cats"};
        const RougeBoth both = RougeScorer().score("the cats sat on the mat", references);
        for (const std::size_t type : {0u, 2u, 3u}) {
            QVERIFY(is(both.plain[type], 0.6, 0.5, 0.75));            // the second
            QVERIFY(is(both.stem[type], 2.0 / 3, 2.0 / 3, 2.0 / 3));  // the first
        }
        QVERIFY(is(both.plain[1], 0.5, 0.4, 2.0 / 3));
        QVERIFY(is(both.stem[1], 0.5, 0.4, 2.0 / 3));
        // Of two with equal F the first: precision and recall are its own.
        QVERIFY(is(plain("a b c d", {"a", "a b c d x x x x x x x x x x x x"})[0], 0.4, 0.25, 1));
        QVERIFY(is(plain("a b c d", {"a b c d x x x x x x x x x x x x", "a"})[0], 0.4, 1, 0.25));
    }

    void oneScorerServesAllPairsOfACorpus() {
        RougeScorer scorer;
        for (int i = 0; i < 3; ++i)
            for (const auto& [prediction, reference] :
                 {std::pair{"cats running", "cat runs"}, std::pair{"zebra", "cats"}, std::pair{"runs", "running"}}) {
                const std::vector<std::string> references{reference};
                const RougeBoth one = scorer.score(prediction, references);
                QCOMPARE(one.plain[0].f, plain(prediction, references)[0].f);
                QCOMPARE(one.stem[0].f, stem(prediction, references)[0].f);
            }
    }

    void theFastSubsequenceIsTheTables() {
        std::mt19937 random(7);
        for (std::size_t length = 0; length <= 200; ++length)
            for (const unsigned kinds : {1u, 2u, 4u, 30u}) {
                const std::vector<WordId> reference = words(random, length, kinds);
                Subsequence fast(reference);
                for (const std::size_t others : {std::size_t{0}, std::size_t{1}, length / 2, length, length + 70}) {
                    const std::vector<WordId> other = words(random, others, kinds + 1);
                    const std::vector<std::size_t> expected = subsequence_by_table(reference, other);
                    QCOMPARE(fast.length(other), expected.size());
                    std::vector<bool> chosen(length), marked(length);
                    for (const std::size_t place : expected) chosen[place] = true;
                    fast.mark(other, marked);
                    QVERIFY(marked == chosen);
                }
            }
    }

    void textsThatAreTooLongAreRefusedBeforeTheirTableIsMade() {
        std::string prediction, reference;
        for (int i = 0; i < 40'000; ++i) prediction += "a ", reference += "b ";
        const std::string said = message_of([&] { plain(prediction, {reference}); });
        QVERIFY2(has(said, "40000 words") && has(said, "too long") && has(said, "Cut the texts"), said.c_str());
        QVERIFY(is(plain(prediction, {"a"})[0], 2.0 / 40'001, 1.0 / 40'000, 1));
    }
};

QTEST_APPLESS_MAIN(RougeTest)
#include "rouge_test.moc"
