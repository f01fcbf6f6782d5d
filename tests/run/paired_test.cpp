// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a difference between two models on the same items is one: against published examples and exact sums.
#include "engine/run/paired.h"

#include <QtTest>
#include <cmath>
#include <optional>

using namespace bitdistill;

class PairedTest : public QObject {
    Q_OBJECT

    static bool near(double a, double b, double tolerance) { return std::abs(a - b) <= tolerance; }

  private slots:
    void intervalsAreThoseOfNewcombe() {
        // Newcombe 1998 (Statistics in Medicine 17, 2635-2650), table II, method 10.
        const PairedDifference first = paired_difference("accuracy", {36, 12, 2, 0});
        QVERIFY(near(first.value, 0.2, 1e-12));
        QVERIFY2(near(first.low, 0.0569, 5e-5), qPrintable(QString::number(first.low)));
        QVERIFY2(near(first.high, 0.3404, 5e-5), qPrintable(QString::number(first.high)));
        const PairedDifference none = paired_difference("accuracy", {0, 0, 0, 30});
        QVERIFY(near(none.value, 0, 1e-12) && none.low < 0 && none.high > 0);
        QVERIFY(near(none.p, 1, 1e-12));
    }

    void pIsTheExactTest() {
        // 12 against 2: twice the sum of C(14, k) / 2^14 for k = 0, 1, 2.
        QVERIFY(near(paired_difference("accuracy", {36, 12, 2, 0}).p, 2 * (1 + 14 + 91) / 16384.0, 1e-12));
        QVERIFY(paired_difference("accuracy", {36, 12, 2, 0}).distinguishable());
        QVERIFY(near(paired_difference("accuracy", {300, 20, 24, 56}).p, 0.6516, 5e-4));
        QVERIFY(!paired_difference("accuracy", {300, 20, 24, 56}).distinguishable());
        QVERIFY(near(paired_difference("accuracy", {10, 3, 3, 1}).p, 1, 1e-12));
        QVERIFY(paired_difference("accuracy", {0, 3000, 1000, 0}).p < 1e-100);
    }

    void itemsArePairedByTheirLine() {
        const auto item = [](const char* row, std::int64_t line, int label, int predicted, bool exact) {
            return AnsweredItem{row, line, label, predicted, {}, exact, {}};
        };
        const std::vector<AnsweredItem> answers = {item("teacher", 2, 1, 1, true),  item("teacher", 3, 0, 0, true),
                                                   item("teacher", 4, 0, 1, false), item("student", 4, 0, 0, true),
                                                   item("student", 3, 0, 1, false), item("student", 2, 1, 1, false),
                                                   item("student", 9, 1, 1, true)};
        const auto by_class = paired_difference("accuracy", answers, "student", "teacher");
        QVERIFY(by_class);
        QCOMPARE(by_class->count, std::int64_t{3});  // the fourth has no partner
        QCOMPARE(by_class->value, 0.0);
        const auto exact = paired_difference("exact_match", answers, "student", "teacher");
        QVERIFY(near(exact->value, -1.0 / 3, 1e-12));
        QVERIFY(!paired_difference("perplexity", answers, "student", "teacher"));
        QVERIFY(!paired_difference("accuracy", answers, "student", "nobody"));
    }

    // The first file is what models are compared by; lines of another are other items.
    void itemsOfOtherFilesAreNoPartners() {
        const auto item = [](const char* row, const char* data, int predicted) {
            return AnsweredItem{row, 2, 1, predicted, {}, false, {}, not_measured, data};
        };
        const std::vector<AnsweredItem> answers = {item("teacher", "matched", 1), item("teacher", "mismatched", 1),
                                                   item("student", "matched", 1), item("student", "mismatched", 0)};
        const auto difference = paired_difference("accuracy", answers, "student", "teacher");
        QVERIFY(difference);
        QCOMPARE(difference->count, std::int64_t{1});
        QCOMPARE(difference->value, 0.0);
    }

    // By hand: 10, 20, 30 and -40 reach 20 or more in 14 of 16 exchanges of signs, 10, 20 and 30 all 60 in two of
    // eight.
    void textsArePairedByTheirLine() {
        const auto item = [](const char* row, std::int64_t line, std::optional<double> rouge1) {
            AnsweredItem one{row, line, 0, 0, {}, false, "a text"};
            if (rouge1) one.figures.emplace().rouge[0] = *rouge1;
            return one;
        };
        std::vector<AnsweredItem> answers = {item("teacher", 2, 50), item("teacher", 3, 50), item("teacher", 4, 50),
                                             item("teacher", 5, 50), item("student", 5, 10), item("student", 4, 80),
                                             item("student", 3, 70), item("student", 2, 60), item("student", 9, 0)};
        auto difference = paired_difference("rouge1", answers, "student", "teacher");
        QVERIFY(difference);
        QCOMPARE(difference->metric, std::string("rouge1"));
        QCOMPARE(difference->count, std::int64_t{4});  // the fifth has no partner
        QVERIFY(near(difference->value, 5, 1e-12) && near(difference->p, 14 / 16.0, 1e-12));
        QVERIFY(difference->low < difference->value && difference->value < difference->high);
        // A text whose figures were not kept, as in a file of before, is left out.
        answers[4] = item("student", 5, {});
        difference = paired_difference("rouge1", answers, "student", "teacher");
        QCOMPARE(difference->count, std::int64_t{3});
        QVERIFY(near(difference->value, 20, 1e-12) && near(difference->p, 2 / 8.0, 1e-12));
        for (const char* metric : {"rouge2", "bleu", "avg"})
            QVERIFY2(paired_difference(metric, answers, "student", "teacher"), metric);
        QVERIFY(!paired_difference("rouge1", answers, "student", "nobody"));
        QVERIFY(!paired_difference("rouge1", {answers[0], answers[7]}, "student", "teacher"));  // one pair alone
    }

    void aScoreOfTextsIsNoPercentage() {
        PairedDifference difference{"avg", -0.52, -1.104, 0.06, 0.08, 500};
        QCOMPARE(difference_text(difference, "FP16-SFT"),
                 std::string("0.52 below FP16-SFT (-1.10 to 0.06), not distinguishable, p 0.08"));
        difference = {"rouge2", 2.5, 1.25, 3.75, 0.0001, 500};
        QCOMPARE(difference_text(difference, "it"), std::string("2.50 above it (1.25 to 3.75), p 0.0001"));
        difference = {"bleu", 0.001, -1, 1, 0.9, 500};
        QVERIFY(difference_text(difference, "it").starts_with("level with it (-1.00 to 1.00), not disting"));
        difference = {"rougeL", 0.5, 0.01, 1, 0.06, 500};  // the interval leaves 0 out, the test does not
        QVERIFY2(
            difference_text(difference, "it").ends_with("not distinguishable by approximate randomization, p 0.06"),
            difference_text(difference, "it").c_str());
    }

    void theSentenceSaysWhatIsKnown() {
        PairedDifference difference = paired_difference("accuracy", {300, 20, 24, 56});
        QCOMPARE(difference_text(difference, "FP16-SFT"),
                 std::string("1.0 points below FP16-SFT (-4.3 to 2.3), not distinguishable, p 0.652"));
        difference = paired_difference("accuracy", {331, 14, 23, 32});  // 400 items move in steps of a quarter
        QVERIFY(difference_text(difference, "it").starts_with("2.25 points below it ("));
        difference = paired_difference("accuracy", {36, 12, 2, 0});
        QVERIFY(difference_text(difference, "it").starts_with("20.0 points above it (5.7 to 34.0), p 0.0129"));
        difference = paired_difference("accuracy", {40, 2, 9, 9});  // the interval leaves 0 out, the test does not
        QVERIFY(difference.high < 0 && difference.p > 0.05);
        QVERIFY2(difference_text(difference, "it").ends_with("not distinguishable by the exact test, p 0.0654"),
                 difference_text(difference, "it").c_str());
    }
};

QTEST_APPLESS_MAIN(PairedTest)
#include "paired_test.moc"
