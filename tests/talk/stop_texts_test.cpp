// SPDX-License-Identifier: GPL-3.0-or-later
// What ends an answer is found however its pieces are cut, and nothing of it is shown.
#include <QtTest>

#include "engine/talk/stop_texts.h"
#include "tests/error_text.h"

using namespace bitdistill;

namespace {

struct Shown {
    std::string text, first;  // all of it, and what the first piece gave
    bool found = false;
};

Shown shown(const std::vector<std::string>& stops, const std::vector<std::string>& pieces) {
    StopTexts stop(stops);
    Shown result;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const std::string piece = stop.add(pieces[i]);
        if (i == 0) result.first = piece;
        result.text += piece;
    }
    result.found = stop.found();
    if (!result.found) result.text += stop.finish();
    return result;
}

}  // namespace

class StopTextsTest : public QObject {
    Q_OBJECT

  private slots:
    void everyCutOfTheTextIsTheSame() {
        const std::string text = "one two <end> three";
        for (std::size_t first = 0; first <= text.size(); ++first)
            for (std::size_t second = first; second <= text.size(); ++second) {
                const Shown result =
                    shown({"<end>"}, {text.substr(0, first), text.substr(first, second - first), text.substr(second)});
                QCOMPARE(result.text, std::string("one two "));
                QVERIFY(result.found);
            }
    }

    void whatCannotBeABeginningIsShownAtOnce() {
        QCOMPARE(shown({"\n\n"}, {"a line"}).first, std::string("a line"));
        QCOMPARE(shown({"\n\n"}, {"a line\n"}).first, std::string("a line"));
    }

    void aBeginningThatGoesOnOtherwiseIsPartOfTheText() {
        const Shown result = shown({"<end>"}, {"a <e", "n", "t> b"});
        QCOMPARE(result.text, std::string("a <ent> b"));
        QVERIFY(!result.found);
    }

    void aBeginningAtTheEndIsPartOfTheText() { QCOMPARE(shown({"<end>"}, {"a <en"}).text, std::string("a <en")); }

    void theFirstOfSeveralEndsIt() {
        QCOMPARE(shown({"two", "one"}, {"zero one", " two"}).text, std::string("zero "));
        QCOMPARE(shown({"aab", "ab"}, {"xa", "aab"}).text, std::string("xa"));
    }

    void aStopThatRepeatsItsBeginningIsFound() {
        QCOMPARE(shown({"aab"}, {"a", "a", "a", "b"}).text, std::string("a"));
    }

    void charactersAreNotCut() {
        const Shown result = shown({"é!"}, {"caf", "é", " é!"});
        QCOMPARE(result.text, std::string("café "));
        QVERIFY(result.found);
    }

    void nothingComesBehindTheEnd() {
        StopTexts stop({"."});
        QCOMPARE(stop.add("a.b"), std::string("a"));
        QCOMPARE(stop.add("c"), std::string());
        QCOMPARE(stop.finish(), std::string());
    }

    void withoutStopsAllIsShown() { QCOMPARE(shown({}, {"a", "b"}).text, std::string("ab")); }

    void anEmptyStopIsRefused() {
        QVERIFY(has(message_of([] { StopTexts({"a", ""}); }), "stop: is empty"));
    }
};

QTEST_GUILESS_MAIN(StopTextsTest)
#include "stop_texts_test.moc"
