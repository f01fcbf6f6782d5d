// SPDX-License-Identifier: GPL-3.0-or-later
// Two vocabularies are told apart by their first token that is another one, whatever kind of token it is.
#include "engine/text/vocabulary.h"

#include <QtTest>

#include "tests/text/text_fixtures.h"

using namespace bitdistill;

class VocabularyTest : public QObject {
    Q_OBJECT
    TestFolder folder_;

    std::unique_ptr<Tokenizer> tokenizer(const std::string& name, const Json& json) const {
        folder_.write(name + "/tokenizer.json", json);
        return open_tokenizer(folder_.path() / name);
    }

  private slots:
    void theSameTokensDifferNowhere() {
        const auto one = tokenizer("one", tiny_byte_level({{"t", "h"}})),
                   same = tokenizer("same", tiny_byte_level({{"t", "h"}}));
        QVERIFY(!first_difference(*one, *same));
    }

    // A larger model of a family may have more tokens behind those of the smaller one.
    void tokensThatOnlyOneHasAreNoDifference() {
        Json longer = tiny_byte_level({{"t", "h"}});
        longer["added_tokens"].push_back(
            Json{{"id", 258}, {"content", "<|more|>"}, {"special", true}, {"normalized", false}});
        const auto one = tokenizer("short", tiny_byte_level({{"t", "h"}})), more = tokenizer("long", longer);
        QVERIFY(!first_difference(*one, *more) && !first_difference(*more, *one));
    }

    void theFirstTokenThatIsAnotherOneIsNamed() {
        const auto one = tokenizer("th", tiny_byte_level({{"t", "h"}, {"e", "r"}})),
                   other = tokenizer("he", tiny_byte_level({{"h", "e"}, {"e", "r"}}));
        const auto difference = first_difference(*one, *other);
        QVERIFY(difference.has_value());
        QCOMPARE(difference->id, 256);
        QCOMPARE(difference->one, std::string("\"th\""));
        QCOMPARE(difference->other, std::string("\"he\""));
    }

    void aSpecialTokenIsToldByItsSpelling() {
        Json renamed = tiny_byte_level();
        renamed["added_tokens"][0]["content"] = "<|stop|>";
        const auto one = tokenizer("end", tiny_byte_level()), other = tokenizer("stop", renamed);
        const auto difference = first_difference(*one, *other);
        QVERIFY(difference.has_value());
        QCOMPARE(difference->id, 256);
        QCOMPARE(difference->one, std::string("\"<|end|>\""));
        QCOMPARE(difference->other, std::string("\"<|stop|>\""));
    }

    // As a token for pictures, where the tokenizer serves models that see them too.
    void aSpecialTokenBeyondTheRowsIsOfNoText() {
        Json more = tiny_byte_level();
        more["added_tokens"].push_back(
            Json{{"id", 257}, {"content", "<|image|>"}, {"special", true}, {"normalized", false}});
        const auto one = tokenizer("image", more);
        QCOMPARE(one->vocab_size(), 258);
        QVERIFY(!token_beyond(*one, 257));
        QCOMPARE(token_beyond(*one, 200), std::optional(200));
        one->eos_id = 257;  // which every answer ends with
        QCOMPARE(token_beyond(*one, 257), std::optional(257));
    }

    void aByteThatIsNoTextIsShownAsSuch() {
        Json swapped = tiny_byte_level();
        Json& vocabulary = swapped["model"]["vocab"];
        std::string first, last;  // the bytes 0x00 and 0xFF
        append_utf8(first, byte_alphabet[0]);
        append_utf8(last, byte_alphabet[255]);
        vocabulary[first] = 255;
        vocabulary[last] = 0;
        const auto one = tokenizer("bytes", tiny_byte_level()), other = tokenizer("swapped", swapped);
        const auto difference = first_difference(*one, *other);
        QVERIFY(difference.has_value());
        QCOMPARE(difference->id, 0);
        QCOMPARE(difference->other, std::string("<0xFF>"));
    }
};

QTEST_GUILESS_MAIN(VocabularyTest)
#include "vocabulary_test.moc"
