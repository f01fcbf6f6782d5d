// SPDX-License-Identifier: GPL-3.0-or-later
// The text of an answer: stop texts end it wherever tokens are cut, and are no part of it.
#include "engine/text/answer_text.h"

#include <QtTest>

#include "tests/text/text_fixtures.h"

using namespace bitdistill;

class AnswerTextTest : public QObject {
    Q_OBJECT
    TestFolder folder_;
    std::unique_ptr<Tokenizer> tokenizer_;

    static std::vector<int> bytes(const std::string& text) {
        std::vector<int> ids;
        for (const char c : text) ids.push_back(static_cast<unsigned char>(c));
        return ids;
    }

  private slots:
    void initTestCase() {
        folder_.write("tokenizer.json", tiny_byte_level());
        folder_.write("tokenizer_config.json", Json{{"eos_token", "<|end|>"}});
        tokenizer_ = open_tokenizer(folder_.path());
    }

    void aStopTextEndsTheAnswerAndIsNoPartOfIt() {
        const std::vector<std::string> stops{"END", "\n\n"};
        QCOMPARE(answer_text(*tokenizer_, bytes(" one two END three"), stops), std::string("one two"));
        QCOMPARE(answer_text(*tokenizer_, bytes("one\ntwo\n\nthree END"), stops), std::string("one\ntwo"));
        QCOMPARE(answer_text(*tokenizer_, bytes("ENDone"), stops), std::string());
        QCOMPARE(answer_text(*tokenizer_, bytes(" EN D \n"), stops), std::string("EN D"));
        QCOMPARE(answer_text(*tokenizer_, bytes(" all of it "), {}), std::string("all of it"));
        QCOMPARE(answer_text(*tokenizer_, {}, stops), std::string());
    }

    void theTokenThatMakesAStopTextWholeEndsTheAnswer() {
        const std::vector<std::string> stops{"ab"};
        AnswerText answer(*tokenizer_, stops);
        for (const int id : bytes("aac")) QVERIFY(!answer.add(id));
        QVERIFY(!answer.add('a'));
        QVERIFY(answer.add('b'));
        QCOMPARE(answer.text(), std::string("aac"));
        QVERIFY(answer.add('x'));  // it stays ended
        QCOMPARE(answer.text(), std::string("aac"));
    }

    void anEndTokenGivesNoText() {
        std::vector<int> ids = bytes("ab");
        ids.push_back(256);
        ids.push_back('c');
        QCOMPARE(answer_text(*tokenizer_, ids, {}), std::string("ab"));
    }

    void halfACharacterIsRepairedWithoutEndingTheAnswer() {
        AnswerText answer(*tokenizer_, {});
        answer.add('a');
        answer.add(0xC3);
        QCOMPARE(answer.text(), std::string("a\xEF\xBF\xBD"));
        answer.add(0xA4);  // it was the beginning of one
        QCOMPARE(answer.text(), std::string("a\xC3\xA4"));
    }
};

QTEST_APPLESS_MAIN(AnswerTextTest)
#include "answer_text_test.moc"
