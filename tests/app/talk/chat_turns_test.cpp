// SPDX-License-Identifier: GPL-3.0-or-later
// What each side of a conversation is asked, and how a conversation leaves the window and comes back.
#include <QtTest>

#include "app/talk/chat_turns.h"
#include "app/window/language.h"
#include "tests/error_text.h"

using namespace bitdistill;

namespace {

ChatTurns twoTurns() {
    ChatTurns turns;
    turns.system = QStringLiteral("Be kind.");
    turns.turns = {
        {QStringLiteral("Hi"), {{QStringLiteral(" one"), QStringLiteral("fast")}, {QStringLiteral(" two"), {}}}},
        {QStringLiteral("And?"), {}}};
    return turns;
}

std::string spelled(const std::vector<ChatMessage>& messages) {
    std::string text;
    for (const ChatMessage& message : messages) text += message.role + "=" + message.content + "|";
    return text;
}

}  // namespace

class ChatTurnsTest : public QObject {
    Q_OBJECT

  private slots:
    void eachSideIsAskedWithItsOwnAnswers() {
        const ChatTurns turns = twoTurns();
        QCOMPARE(spelled(turns.messages(0)), std::string("system=Be kind.|user=Hi|assistant= one|user=And?|"));
        QCOMPARE(spelled(turns.messages(1)), std::string("system=Be kind.|user=Hi|assistant= two|user=And?|"));
        QCOMPARE(turns.text(0), std::string("Hi one\nAnd?"));
        QCOMPARE(turns.text(1), std::string("Hi two\nAnd?"));
    }

    void anAnswerThatIsToBeReplacedIsNotAskedWith() {
        ChatTurns turns = twoTurns();
        turns.turns.back().replies = {{QStringLiteral(" old"), {}}};
        QCOMPARE(spelled(turns.messages(0)), spelled(twoTurns().messages(0)));
        QCOMPARE(turns.text(0), twoTurns().text(0));
    }

    void aSideThatJoinsLaterHasNotAnsweredYet() {
        ChatTurns turns = twoTurns();
        turns.turns.front().replies.resize(1);
        QCOMPARE(spelled(turns.messages(1)), std::string("system=Be kind.|user=Hi|assistant=|user=And?|"));
    }

    void markdownNamesWhoSpeaks() {
        const QString text = twoTurns().toMarkdown({QStringLiteral("teacher"), QStringLiteral("student")});
        QCOMPARE(text, QStringLiteral("**System**\n\nBe kind.\n\n**You**\n\nHi\n\n**teacher**\n\none\n\n*fast*\n\n"
                                      "**student**\n\ntwo\n\n**You**\n\nAnd?\n"));
    }

    void whatIsSavedComesBack() {
        ChatTurns turns = twoTurns();
        turns.turns.back().replies = {{QStringLiteral(" more"), {}}, {QStringLiteral(" less"), {}}};
        const std::vector<SavedConversation> saved = turns.saved({QStringLiteral("a"), QStringLiteral("b")});
        QCOMPARE(saved.size(), std::size_t{2});
        QCOMPARE(saved[1].model, std::string("b"));
        QCOMPARE(spelled(saved[1].messages),
                 std::string("system=Be kind.|user=Hi|assistant= two|user=And?|assistant= less|"));
        QString unanswered;
        const ChatTurns back = ChatTurns::from(saved, unanswered, "x.jsonl");
        QVERIFY(unanswered.isEmpty());
        QCOMPARE(back.turns.size(), std::size_t{2});
        for (const int side : {0, 1}) {
            QCOMPARE(spelled(back.messages(side)), spelled(turns.messages(side)));
            QCOMPARE(back.turns[1].replies[static_cast<std::size_t>(side)].text,
                     turns.turns[1].replies[static_cast<std::size_t>(side)].text);
        }
    }

    void aQuestionWithoutAnswerIsToBeSentAgain() {
        QString unanswered;
        const ChatTurns back = ChatTurns::from(twoTurns().saved({QStringLiteral("a")}), unanswered, "x.jsonl");
        QCOMPARE(back.turns.size(), std::size_t{1});
        QCOMPARE(unanswered, QStringLiteral("And?"));
        QCOMPARE(back.system, QStringLiteral("Be kind."));
    }

    void conversationsThatDoNotBelongTogetherAreRefused() {
        QString unanswered;
        const SavedConversation one{{{"user", "Hi"}, {"assistant", "a"}}, ""}, other{{{"user", "Ho"}}, ""},
            longer{{{"user", "Hi"}, {"assistant", "a"}, {"user", "b"}, {"assistant", "c"}}, ""},
            told{{{"system", "s"}, {"user", "Hi"}, {"assistant", "a"}}, ""};
        for (const SavedConversation& second : {other, longer, told}) {
            const std::string said = message_of([&] { ChatTurns::from({one, second}, unanswered, "x.jsonl"); });
            QVERIFY2(has(said, "do not ask the same") && has(said, "x.jsonl"), said.c_str());
        }
        const std::string said = message_of([&] { ChatTurns::from({one, one, one}, unanswered, "x.jsonl"); });
        QVERIFY2(has(said, "3 conversations") && has(said, "x.jsonl"), said.c_str());
    }

    void factsSayHowTheAnswerEnded() {
        const Language language(QStringLiteral("en"));  // for its plurals
        TalkAnswer answer;
        answer.prompt_tokens = 96;
        answer.known_tokens = 80;
        answer.written_tokens = 11;
        answer.generation_seconds = 2;
        answer.ended_by = AnswerEnd::end_token;
        QCOMPARE(factsOf(answer),
                 QStringLiteral("11 tokens at 5 tokens/s; 80 of 96 prompt tokens came from the cache"));
        answer.known_tokens = 0;
        answer.ended_by = AnswerEnd::stopped;
        QCOMPARE(factsOf(answer), QStringLiteral("11 tokens at 5 tokens/s; stopped"));
        answer.written_tokens = 1;
        answer.ended_by = AnswerEnd::context;
        QCOMPARE(factsOf(answer), QStringLiteral("1 token; until the context was full"));
    }
};

QTEST_GUILESS_MAIN(ChatTurnsTest)
#include "chat_turns_test.moc"
