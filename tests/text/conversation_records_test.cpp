// SPDX-License-Identifier: GPL-3.0-or-later
// Three forms of chats and instructions give the same conversations, and mistakes are named with file and line.
#include "engine/text/conversation_records.h"

#include <QtTest>

#include "tests/text/text_fixtures.h"

using namespace bitdistill;

namespace {

const std::string user = R"({"role": "user", "content": "q"})", answer = R"({"role": "assistant", "content": "a"})";

std::string messages(const std::string& list, const std::string& more = {}) {
    return "{\"messages\": [" + list + "]" + more + "}";
}

}  // namespace

class ConversationRecordsTest : public QObject {
    Q_OBJECT
    TestFolder folder_;

    std::string text_of(const std::string& lines, std::vector<std::string>* notes = nullptr) const {
        std::string text;
        for (const ConversationRecord& record : read_conversations(folder_.write("c.jsonl", lines), 0, notes)) {
            text += std::to_string(record.line) + ":";
            for (const ChatMessage& message : record.messages) text += " " + message.role + "=" + message.content;
            text += ";";
        }
        return text;
    }

  private slots:
    void threeFormsGiveTheSameConversation() {
        const std::string expected = "1: system=Be brief. user=Sum\n\n1, 2 assistant=3;";
        QCOMPARE(text_of(R"({"messages": [{"role": "system", "content": "Be brief."}, {"role": "user", "content": )"
                         R"("Sum\n\n1, 2"}, {"role": "assistant", "content": "3"}], "id": 7})"),
                 expected);
        QCOMPARE(text_of(R"({"conversations": [{"from": "system", "value": "Be brief."}, {"from": "human", "value": )"
                         R"("Sum\n\n1, 2"}, {"from": "gpt", "value": "3"}]})"),
                 expected);
        QCOMPARE(text_of(R"({"system": "Be brief.", "conversations": [{"from": "human", "value": "Sum\n\n1, 2"}, )"
                         R"({"from": "gpt", "value": "3"}]})"),
                 expected);
        QCOMPARE(text_of(R"({"system": "Be brief.", "instruction": "Sum", "input": "1, 2", "output": "3"})"), expected);
        QCOMPARE(text_of(R"({"instruction": "Sum", "input": "", "output": "3"})"
                         "\n\n"
                         R"({"instruction": "Sum", "output": "3"})"),
                 std::string("1: user=Sum assistant=3;3: user=Sum assistant=3;"));
        QCOMPARE(text_of(R"({"instruction": "", "input": "q", "output": "a"})"), std::string("1: user=q assistant=a;"));
        QCOMPARE(text_of(messages(user + R"(,{"role": "assistant", "content": "a", "train": true, "weight": 1})")),
                 std::string("1: user=q assistant=a;"));
        QCOMPARE(text_of("[" + messages(user + "," + answer) + ",\n" + messages(user + "," + answer) + "]"),
                 std::string("1: user=q assistant=a;2: user=q assistant=a;"));
    }

    void everyAnswerOfSeveralTurnsStays() {
        QCOMPARE(text_of(messages(user + "," + answer + "," + user + "," + answer)),
                 std::string("1: user=q assistant=a user=q assistant=a;"));
        QCOMPARE(read_conversations(
                     folder_.write("l.jsonl", messages(user + "," + answer) + "\n" + messages(user + "," + answer)), 1)
                     .size(),
                 std::size_t{1});
    }

    void messagesThatNobodyAnswersAreLeftOutAndCounted() {
        std::vector<std::string> notes;
        QCOMPARE(text_of(messages(user + "," + answer + "," + user), &notes), std::string("1: user=q assistant=a;"));
        QCOMPARE(notes.size(), std::size_t{1});
        QVERIFY2(says(notes[0], {"c.jsonl", "1 of 1 conversations", "nobody answers"}), notes[0].c_str());
    }

    void everyMistakeIsNamedWithItsPlace_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("said");
        const auto row = [](const char* name, const std::string& line, const QStringList& said) {
            QTest::newRow(name) << QString::fromStdString(line) << said;
        };
        row("no form", R"({"text": "a"})", {"is no conversation", "members: text", "messages"});
        row("no object", "7", {"is not a JSON object"});
        row("no list", R"({"messages": "hi"})", {"\"messages\" is not a list"});
        row("a role", messages(R"({"role": "tool", "content": "x"},)" + answer),
            {"message 1", "the role \"tool\"", "assistant or gpt"});
        row("no content", messages(user + R"(,{"role": "assistant"})"), {"message 2", "has no \"content\""});
        row("no role", messages(R"({"content": "x"})"), {"message 1", "has no \"role\""});
        row("null", messages(user + R"(,{"role": "assistant", "content": null})"),
            {"message 2", "\"content\" is null"});
        row("parts", messages(R"({"role": "user", "content": [{"type": "text"}]})"), {"\"content\" is not a text"});
        row("empty answer", messages(user + R"(,{"role": "assistant", "content": " \n"})"),
            {"message 2", "empty answer"});
        row("no answer", messages(user), {"no answer of the assistant"});
        row("empty list", messages(""), {"no answer of the assistant"});
        row("tool calls", messages(user + R"(,{"role": "assistant", "content": "", "tool_calls": [{}]})"),
            {"message 2", "\"tool_calls\"", "not read"});
        row("tools", messages(user + "," + answer, R"(, "tools": [{}])"), {"\"tools\"", "not read"});
        for (const char* left_out : {R"("weight": 0)", R"("train": false)", R"("loss_mask": 0)", R"("loss": 0.5)"})
            row(left_out, messages(user + R"(,{"role": "assistant", "content": "a", )" + left_out + "}"),
                {"message 2", "every answer is learnt"});
        row("thoughts", messages(user + R"(,{"role": "assistant", "content": "a", "reasoning_content": "hm"})"),
            {"message 2", "\"reasoning_content\"", "not read"});
        row("two systems",
            messages(R"({"role": "system", "content": "a"},)" + user + "," + answer, R"(, "system": "b")"),
            {"\"system\" beside a message"});
        row("both", R"({"messages": [], "conversations": []})", {"\"messages\" and \"conversations\""});
        row("no output", R"({"instruction": "Sum"})", {"has no \"output\""});
        row("empty output", R"({"instruction": "Sum", "output": ""})", {"\"output\" is an empty answer"});
        row("empty instruction", R"({"instruction": " ", "output": "3"})", {"\"instruction\" is empty"});
        row("history", R"({"instruction": "a", "output": "b", "history": [["c", "d"]]})", {"\"history\""});
        row("no JSON", R"({"messages": )", {"not valid JSON"});
    }
    void everyMistakeIsNamedWithItsPlace() {
        QFETCH(QString, line);
        QFETCH(QStringList, said);
        // Behind a line that is right.
        const std::string message =
            message_of([&] { text_of(messages(user + "," + answer) + "\n" + line.toStdString()); });
        QVERIFY2(says(message, {"c.jsonl, line 2"}), message.c_str());
        for (const QString& part : said) QVERIFY2(has(message, part.toStdString()), message.c_str());
    }

    void otherFilesAreRefused() {
        QVERIFY(says(message_of([&] { read_conversations(folder_.write("d.tsv", std::string("a\tb\n"))); }),
                     {"d.tsv", "no conversations", ".jsonl"}));
        QVERIFY(says(message_of([&] { text_of("\n"); }), {"c.jsonl", "holds no conversations"}));
    }
};

QTEST_APPLESS_MAIN(ConversationRecordsTest)
#include "conversation_records_test.moc"
