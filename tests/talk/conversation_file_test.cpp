// SPDX-License-Identifier: GPL-3.0-or-later
// Conversations come back from their file as they went in, and a file that holds none is named with its line.
#include <QTemporaryDir>
#include <QtTest>
#include <fstream>

#include "engine/base/file.h"
#include "engine/talk/conversation_file.h"
#include "tests/error_text.h"

using namespace bitdistill;

class ConversationFileTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    std::filesystem::path path() const { return std::filesystem::path(folder_.path().toStdString()) / "chat.jsonl"; }
    void write(const std::string& text) const { std::ofstream(path()) << text; }

  private slots:
    void whatIsWrittenIsRead() {
        const std::vector<SavedConversation> all{
            {{{"system", "Be kind."}, {"user", "Grüße\n\"and\" more"}, {"assistant", " Yes.\t"}}, "student"},
            {{{"user", "Hi"}, {"assistant", ""}, {"user", "Again"}}, ""}};
        write_conversations(path(), all);
        const std::vector<SavedConversation> read = read_conversations(path());
        QCOMPARE(read.size(), all.size());
        for (std::size_t i = 0; i < all.size(); ++i) {
            QCOMPARE(read[i].model, all[i].model);
            QCOMPARE(read[i].messages.size(), all[i].messages.size());
            for (std::size_t m = 0; m < all[i].messages.size(); ++m) {
                QCOMPARE(read[i].messages[m].role, all[i].messages[m].role);
                QCOMPARE(read[i].messages[m].content, all[i].messages[m].content);
            }
        }
        const std::string text = read_file(path());
        QCOMPARE(std::count(text.begin(), text.end(), '\n'), std::ptrdiff_t{2});
    }

    void linesOfOtherProgramsAreRead() {
        write("\n{\"id\": 3, \"messages\": [{\"role\": \"user\", \"content\": \"Hi\", \"name\": \"x\"}]}\r\n\n");
        const std::vector<SavedConversation> read = read_conversations(path());
        QCOMPARE(read.size(), std::size_t{1});
        QCOMPARE(read[0].messages[0].content, std::string("Hi"));
    }

    void aFileThatHoldsNoneIsNamedWithItsLine_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("said");
        const QByteArray good = R"({"messages": [{"role": "user", "content": "Hi"}]})";
        QTest::newRow("empty") << QByteArray("\n") << QByteArray("has no conversation");
        QTest::newRow("no JSON") << QByteArray(good + "\nhello\n") << QByteArray("line 2: is no JSON object");
        QTest::newRow("no messages") << QByteArray(R"({"text": "a"})")
                                     << QByteArray("line 1: has no list \"messages\"");
        QTest::newRow("no content") << QByteArray(R"({"messages": [{"role": "user"}]})")
                                    << QByteArray("message 1 has no text \"content\"");
        QTest::newRow("no role") << QByteArray(R"({"messages": ["Hi"]})")
                                 << QByteArray("message 1 has no text \"role\"");
        QTest::newRow("out of turn")
            << QByteArray(R"({"messages": [{"role": "user", "content": "a"}, {"role": "user", "content": "b"}]})")
            << QByteArray("message 2 is of \"user\", expected \"assistant\"");
        QTest::newRow("the system alone") << QByteArray(R"({"messages": [{"role": "system", "content": "a"}]})")
                                          << QByteArray("no message of the user");
        QTest::newRow("a tool") << QByteArray(R"({"messages": [{"role": "tool", "content": "a"}]})")
                                << QByteArray("message 1 is of \"tool\"");
    }
    void aFileThatHoldsNoneIsNamedWithItsLine() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, said);
        write(text.toStdString());
        const std::string message = message_of([&] { read_conversations(path()); });
        QVERIFY2(has(message, said.toStdString()) && has(message, "chat.jsonl"), message.c_str());
    }

    // Such as data that a model was trained on: the window reads this file while somebody waits.
    void aFileOfAnotherKindIsNotReadWhole() {
        write("{}\n");
        std::filesystem::resize_file(path(), 100'000'000);
        const std::string message = message_of([&] { read_conversations(path()); });
        QVERIFY2(has(message, "larger than") && has(message, "chat.jsonl"), message.c_str());
    }

    void aFileThatIsNotThereIsNamed() {
        QVERIFY(has(message_of([] { read_conversations("/nowhere/chat.jsonl"); }), "/nowhere/chat.jsonl"));
    }
};

QTEST_GUILESS_MAIN(ConversationFileTest)
#include "conversation_file_test.moc"
