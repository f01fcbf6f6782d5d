// SPDX-License-Identifier: GPL-3.0-or-later
// The Chat page in a window: messages by keyboard, answers of one model and of two, what can be done with the last
// turn, and files.
#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include "app/pages/chat_page.h"
#include "app/parts/card.h"
#include "app/talk/transcript_view.h"
#include "app/window/main_window.h"
#include "engine/talk/conversation_file.h"
#include "tests/app/test_setup.h"
#include "tests/talk/talking_folder.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class ChatPageTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    fs::path path(const char* name) const { return fs::path(folder_.path().toStdString()) / name; }
    QString chatty() const { return QString::fromStdString(path("chatty").string()); }
    static QString plain() { return QString::fromStdString(shared_path("models/stories260K").string()); }

    // A window with its Chat page in front: greedy answers of 12 tokens.
    struct Opened {
        MainWindow window;
        ChatPage* page;
        Opened() : page(qobject_cast<ChatPage*>(window.page(QStringLiteral("chat")))) {
            window.show();
            window.showPage(QStringLiteral("chat"));
            find<QSpinBox>("chatTokens")->setValue(12);
            find<QDoubleSpinBox>("chatTemperature")->setValue(0);
        }
        template <class Widget>
        Widget* find(const char* name) {
            return window.findChild<Widget*>(QString::fromLatin1(name));
        }
        void press(const char* name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
        void type(const QString& words) {
            auto* line = find<QPlainTextEdit>("chatLine");
            QTest::keyClicks(line, words);
            QTest::keyClick(line, Qt::Key_Return);
        }
        QString shown(int side) { return page->transcript(side)->toPlainText(); }
        QString reply(std::size_t turn, std::size_t side) { return page->turns().turns.at(turn).replies.at(side).text; }
    };

    // What the model writes for these messages.
    QString expected(const std::vector<ChatMessage>& messages) const {
        Talker talker = talker_of(path("chatty"));
        AnswerOptions options;
        options.max_tokens = 12;
        options.sampler.top_p = 0.95;
        return QString::fromStdString(talker.write(talker.chat_prompt(messages), options).text);
    }

  private slots:
    void initTestCase() {
        NEED_SHARED("models/stories260K");
        QVERIFY(folder_.isValid());
        keepSettingsIn(folder_);
        copy_stories(path("chatty"));
        write_template(path("chatty"));
    }

    void messagesAreAnsweredTurnByTurn() {
        NEED_SHARED("models/stories260K");
        Opened opened;
        opened.page->setModel(0, chatty());
        opened.find<QLineEdit>("systemMessage")->setText(QStringLiteral("Be kind."));
        opened.type(QStringLiteral("Once upon a time"));
        QVERIFY(opened.page->chat().busy());
        QTRY_VERIFY_WITH_TIMEOUT(!opened.page->chat().busy(), 60000);
        std::vector<ChatMessage> messages{{"system", "Be kind."}, {"user", "Once upon a time"}};
        QCOMPARE(opened.reply(0, 0), expected(messages));
        QVERIFY(opened.shown(0).contains(QStringLiteral("Once upon a time")));
        QVERIFY(opened.shown(0).contains(opened.reply(0, 0).trimmed().left(10)));
        QVERIFY2(opened.shown(0).contains(QStringLiteral("tokens/s")), qPrintable(opened.shown(0)));
        QVERIFY(opened.find<QPlainTextEdit>("chatLine")->toPlainText().isEmpty());

        messages.push_back({"assistant", opened.reply(0, 0).toStdString()});
        messages.push_back({"user", "And then"});
        opened.type(QStringLiteral("And then"));
        QTRY_VERIFY_WITH_TIMEOUT(!opened.page->chat().busy(), 60000);
        QCOMPARE(opened.reply(1, 0), expected(messages));
        QVERIFY2(opened.shown(0).contains(QStringLiteral("prompt tokens came from the cache")),
                 qPrintable(opened.shown(0)));
        QTRY_VERIFY(!opened.find<QLabel>("chatRemark")->isVisible());  // once its template has been looked at
    }

    void twoModelsAreToldTheSame() {
        NEED_SHARED("models/stories260K");
        Opened opened;
        opened.page->setModel(0, chatty());
        opened.page->setModel(1, chatty());
        QVERIFY(opened.page->transcript(1)->isVisible());
        opened.type(QStringLiteral("Once"));
        QTRY_VERIFY_WITH_TIMEOUT(!opened.page->chat().busy(), 60000);
        QCOMPARE(opened.reply(0, 0), opened.reply(0, 1));
        QVERIFY(opened.shown(1).contains(QStringLiteral("Once")));
    }

    void shiftEnterIsALine() {
        Opened opened;
        auto* line = opened.find<QPlainTextEdit>("chatLine");
        QTest::keyClicks(line, QStringLiteral("one"));
        QTest::keyClick(line, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(line, QStringLiteral("two"));
        QCOMPARE(line->toPlainText(), QStringLiteral("one\ntwo"));
        QVERIFY(!opened.page->chat().busy());
    }

    void aMessageWithoutModelIsKeptAndSaysWhatIsMissing() {
        Opened opened;
        opened.find<QComboBox>("chatModel")->setCurrentIndex(-1);
        opened.type(QStringLiteral("Hi"));
        auto* notice = opened.window.findChild<Notice*>(QStringLiteral("notice"));
        QVERIFY2(notice->text().contains(QStringLiteral("Choose a model")), qPrintable(notice->text()));
        QCOMPARE(opened.find<QPlainTextEdit>("chatLine")->toPlainText(), QStringLiteral("Hi"));
        QVERIFY(opened.page->turns().isEmpty());
    }

    void aModelWithoutTemplateSaysSoAndContinues() {
        NEED_SHARED("models/stories260K");
        Opened opened;
        opened.page->setModel(0, plain());
        auto* remark = opened.find<QLabel>("chatRemark");
        QTRY_VERIFY(remark->isVisible() && remark->text().contains(QStringLiteral("continues")));
        opened.type(QStringLiteral("Once upon a time"));
        QTRY_VERIFY_WITH_TIMEOUT(!opened.page->chat().busy(), 60000);
        Talker talker = talker_of(shared_path("models/stories260K"));
        AnswerOptions options;
        options.max_tokens = 12;
        QCOMPARE(opened.reply(0, 0).toStdString(), talker.write(talker.plain_prompt("Once upon a time"), options).text);
    }

    void theLastTurnCanBeAnsweredAgainEditedAndCleared() {
        NEED_SHARED("models/stories260K");
        Opened opened;
        opened.page->setModel(0, chatty());
        for (const char* const button : {"answerAgain", "editLast", "clearChat", "copyChat", "saveChat", "stopAnswer"})
            QVERIFY2(!opened.find<QAbstractButton>(button)->isEnabled(), button);
        opened.type(QStringLiteral("Once"));
        QTRY_VERIFY_WITH_TIMEOUT(!opened.page->chat().busy(), 60000);
        const QString first = opened.reply(0, 0);
        opened.find<QSpinBox>("chatTokens")->setValue(5);
        opened.press("answerAgain");
        QTRY_VERIFY_WITH_TIMEOUT(!opened.page->chat().busy(), 60000);
        QCOMPARE(opened.page->turns().turns.size(), std::size_t{1});
        QVERIFY(first.startsWith(opened.reply(0, 0)) && opened.reply(0, 0).size() < first.size());

        opened.press("copyChat");
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("**You**\n\nOnce")));
        opened.press("editLast");
        QVERIFY(opened.page->turns().isEmpty());
        QCOMPARE(opened.find<QPlainTextEdit>("chatLine")->toPlainText(), QStringLiteral("Once"));
        opened.type(QStringLiteral(" more"));
        QTRY_VERIFY_WITH_TIMEOUT(!opened.page->chat().busy(), 60000);
        QCOMPARE(opened.page->turns().turns.front().said, QStringLiteral("Once more"));
        opened.press("clearChat");
        QVERIFY(opened.page->turns().isEmpty());
        QVERIFY(opened.shown(0).isEmpty());
    }

    void anAnswerCanBeStopped() {
        NEED_SHARED("models/stories260K");
        write_endless(path("endless"));
        Opened opened;
        opened.page->setModel(0, QString::fromStdString(path("endless").string()));
        opened.find<QSpinBox>("chatTokens")->setValue(100'000);
        opened.type(QStringLiteral("Once"));
        QTRY_VERIFY_WITH_TIMEOUT(!opened.page->turns().turns.back().replies.empty(), 60000);
        opened.press("stopAnswer");
        QTRY_VERIFY_WITH_TIMEOUT(!opened.page->chat().busy(), 60000);
        QVERIFY(!opened.reply(0, 0).isEmpty());
        QVERIFY2(opened.shown(0).endsWith(QStringLiteral("stopped")), qPrintable(opened.shown(0).right(200)));
    }

    // What was said comes back into the line, to be sent again.
    void aModelThatCannotBeOpenedSaysWhy() {
        Opened opened;
        opened.page->setModel(0, QString::fromStdString(path("nothing").string()));
        opened.type(QStringLiteral("Hi"));
        QTRY_VERIFY_WITH_TIMEOUT(!opened.page->chat().busy(), 60000);
        auto* notice = opened.window.findChild<Notice*>(QStringLiteral("notice"));
        QVERIFY2(notice->text().contains(QStringLiteral("nothing")), qPrintable(notice->text()));
        QCOMPARE(opened.find<QPlainTextEdit>("chatLine")->toPlainText(), QStringLiteral("Hi"));
    }

    void aSavedConversationGoesOn() {
        NEED_SHARED("models/stories260K");
        const QString file = folder_.filePath(QStringLiteral("chat.jsonl"));
        QString answer;
        {
            Opened opened;
            opened.page->setModel(0, chatty());
            opened.find<QLineEdit>("systemMessage")->setText(QStringLiteral("Be kind."));
            opened.type(QStringLiteral("Once"));
            QTRY_VERIFY_WITH_TIMEOUT(!opened.page->chat().busy(), 60000);
            answer = opened.reply(0, 0);
            opened.page->saveTo(file);
        }
        const std::vector<SavedConversation> saved = read_conversations(file.toStdString());
        QCOMPARE(saved.size(), std::size_t{1});
        QCOMPARE(saved[0].messages.size(), std::size_t{3});
        QCOMPARE(saved[0].model, std::string("chatty"));
        Opened opened;
        opened.page->loadFrom(file);
        QCOMPARE(opened.find<QLineEdit>("systemMessage")->text(), QStringLiteral("Be kind."));
        QCOMPARE(opened.reply(0, 0), answer);
        QVERIFY(opened.shown(0).contains(answer.trimmed().left(10)));
        opened.page->loadFrom(QStringLiteral("/nowhere/chat.jsonl"));
        auto* notice = opened.window.findChild<Notice*>(QStringLiteral("notice"));
        QVERIFY(notice->text().contains(QStringLiteral("/nowhere/chat.jsonl")));
        QCOMPARE(opened.reply(0, 0), answer);
    }
};

WORKBENCH_TEST_MAIN(ChatPageTest)
#include "chat_page_test.moc"
