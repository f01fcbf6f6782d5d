// SPDX-License-Identifier: GPL-3.0-or-later
// Where texts differ, word by word: marks are what the longest common subsequence leaves out, in any script, and never
// change the text.
#include <QtTest>
#include <cmath>
#include <random>

#include "engine/score/rouge.h"
#include "engine/score/word_marks.h"

using namespace bitdistill;

namespace {

QString marks(const std::string& text, const std::vector<std::string>& others) {
    return QString::fromStdString(marked_as_text(marked_beside(text, others), "{", "}"));
}
std::string joined_runs(const MarkedText& text) { return marked_as_text(text, "", ""); }

}  // namespace

class WordMarksTest : public QObject {
    Q_OBJECT

  private slots:
    void wordsThatTheOtherTextLacksAreMarked() {
        QCOMPARE(marks("the cat sat on the mat", {"a cat sat on a mat"}), QStringLiteral("{the} cat sat on {the} mat"));
        QCOMPARE(marks("a cat sat on a mat", {"the cat sat on the mat"}), QStringLiteral("{a} cat sat on {a} mat"));
        const MarkedText text = marked_beside("the cat sat on the mat", std::vector<std::string>{"a cat sat on a mat"});
        QCOMPARE(text.words, std::size_t{6});
        QCOMPARE(text.marked, std::size_t{2});
    }

    void theOrderCounts() {
        QCOMPARE(marks("police kill the gunman", {"the gunman"}), QStringLiteral("{police kill} the gunman"));
        QCOMPARE(marks("one two three", {"three four"}), QStringLiteral("{one two} three"));
    }

    void caseAndSignsAreNoDifference() {
        QCOMPARE(marks("\"The Cat!\" (it said)", {"the cat it said"}), QStringLiteral("\"The Cat!\" (it said)"));
        QCOMPARE(marks("well-known", {"well known"}), QStringLiteral("well-known"));
    }

    void neighboursHaveOneMark() {
        QCOMPARE(marks("a red, big dog.", {"a dog"}), QStringLiteral("a {red, big} dog."));
        QCOMPARE(marks("first line\nsecond line", {"nothing"}), QStringLiteral("{first line\nsecond line}"));
    }

    // A word is known when any of the others has it: several references, or both texts of an item.
    void severalOthersAreUnited() {
        QCOMPARE(marks("a b c d e", {"a b", "d e"}), QStringLiteral("a b {c} d e"));
        QCOMPARE(marks("a b", {"b", "a"}), QStringLiteral("a b"));
    }

    void emptyTextsHaveNothingToMark() {
        QVERIFY(marked_beside("", std::vector<std::string>{"a"}).runs.empty());
        QCOMPARE(marks("a b", {""}), QStringLiteral("{a b}"));
        QCOMPARE(marks("a b", {}), QStringLiteral("a b"));
        QCOMPARE(marks(" ?! ", {"a"}), QStringLiteral(" ?! "));
    }

    void everyScriptHasWords() {
        // From right to left: one word of four is another.
        QCOMPARE(marks("ذهب الولد إلى المدرسة،", {"ذهب البنت إلى المدرسة"}),
                 QStringLiteral("ذهب {الولد} إلى المدرسة،"));
        // Without spaces each character is a word.
        QCOMPARE(marks("我喜欢猫。", {"我喜欢狗。"}), QStringLiteral("我喜欢{猫}。"));
        QCOMPARE(marks("Café crème", {"Café noir"}), QStringLiteral("Café {crème}"));
        QCOMPARE(marks("fine 🙂", {"fine 🙁"}), QStringLiteral("fine {🙂}"));
    }

    void markupIsText() {
        QCOMPARE(marks("<b>bold</b> & \"co\"", {"b bold b"}), QStringLiteral("<b>bold</b> & \"{co}\""));
    }

    void brokenBytesAreRepaired() {
        QCOMPARE(marks("a \xC3 b", {"a b"}), QStringLiteral("a {\uFFFD} b"));
        QCOMPARE(marks("a b", {"a \xFF"}), QStringLiteral("a {b}"));
    }

    // Of English texts the marks are those of ROUGE-L, whose precision counts what is left.
    void marksAreWhatRougeLDoesNotCount() {
        std::mt19937 random(11);
        const char* const words[] = {"the", "cat", "sat", "on", "a", "mat", "Dog", "ran"};
        const auto text = [&](std::size_t length) {
            std::string whole;
            for (std::size_t i = 0; i < length; ++i)
                whole += (i == 0 ? "" : random() % 5 == 0 ? ", " : " ") + std::string(words[random() % 8]);
            return whole;
        };
        RougeScorer scorer;
        for (std::size_t length = 1; length < 90; ++length) {
            const std::string one = text(length);
            const std::vector<std::string> other{text(1 + random() % 90)};
            const MarkedText marked = marked_beside(one, other);
            QCOMPARE(joined_runs(marked), one);
            QCOMPARE(marked.words, length);
            const double counted = scorer.score(one, other).plain[2].precision * static_cast<double>(length);
            QCOMPARE(static_cast<double>(marked.words - marked.marked), std::round(counted));
        }
    }

    void textsThatAreTooLongStayUnmarked() {
        std::string one, other;
        for (int i = 0; i < 5000; ++i) one += "a ", other += "b ";
        const MarkedText marked = marked_beside(one, std::vector<std::string>{"a", other});
        QVERIFY(marked.too_long);
        QCOMPARE(marked.marked, std::size_t{0});
        QCOMPARE(joined_runs(marked), one);
        QVERIFY(!marked_beside(one, std::vector<std::string>{other.substr(0, 6000)}).too_long);
    }
};

QTEST_APPLESS_MAIN(WordMarksTest)
#include "word_marks_test.moc"
