// SPDX-License-Identifier: GPL-3.0-or-later
// One model, several texts: what is kept from the text before changes no token of the next.
#include <QTemporaryDir>
#include <QtTest>

#include "engine/infer/generate.h"
#include "tests/error_text.h"
#include "tests/talk/talking_folder.h"

using namespace bitdistill;
namespace fs = std::filesystem;

namespace {

AnswerOptions greedy(int tokens) {
    AnswerOptions options;
    options.max_tokens = tokens;
    return options;
}

}  // namespace

class TalkerTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    fs::path stories() const { return fs::path(folder_.path().toStdString()) / "stories"; }

    // Ids that the model writes after these, from a session of its own.
    std::vector<int> written(const std::vector<int>& prompt, int tokens) const {
        CpuSession session(open_one(stories()));
        GenerateOptions options;
        options.max_tokens = tokens;
        return generate(session, prompt, options).ids;
    }

  private slots:
    void initTestCase() {
        NEED_SHARED("models/stories260K");
        copy_stories(stories());
        write_template(stories());
    }

    void itWritesWhatGenerateWrites() {
        NEED_SHARED("models/stories260K");
        Talker talker = talker_of(stories());
        const std::vector<int> prompt = talker.plain_prompt("Once upon a time");
        CpuSession session(open_one(stories()));
        GenerateOptions options;
        options.max_tokens = 40;
        options.eos_ids = talker.tokenizer().end_ids;
        StreamDecoder decoder(talker.tokenizer());
        std::string text;
        for (const int id : generate(session, prompt, options).ids) text += decoder.add(id);
        text += decoder.finish();
        std::string pieces;
        const TalkAnswer answer =
            talker.write(prompt, greedy(40), nullptr, [&](std::string_view piece) { pieces += piece; });
        QCOMPARE(answer.text, text);
        QCOMPARE(pieces, text);
        QCOMPARE(answer.written_tokens, 40);
        QCOMPARE(answer.prompt_tokens, static_cast<int>(prompt.size()));
        QCOMPARE(answer.known_tokens, 0);
        QCOMPARE(answer.ended_by, AnswerEnd::length);
        QVERIFY(answer.first_token_seconds > 0 && answer.tokens_per_second() > 0);
    }

    // All but the last token that was written, which nobody has read.
    void whatItHasReadIsNotReadAgain() {
        NEED_SHARED("models/stories260K");
        Talker talker = talker_of(stories());
        std::vector<int> prompt = talker.plain_prompt("Once upon a time");
        talker.write(prompt, greedy(20));
        const std::vector<int> ids = written(prompt, 20);
        QCOMPARE(ids.size(), std::size_t{20});
        prompt.insert(prompt.end(), ids.begin(), ids.end());
        const std::vector<int> more = talker.tokenizer().encode(" Then the dog came.");
        prompt.insert(prompt.end(), more.begin(), more.end());
        Talker fresh = talker_of(stories());
        const TalkAnswer again = fresh.write(prompt, greedy(30)), answer = talker.write(prompt, greedy(30));
        QCOMPARE(answer.text, again.text);
        QCOMPARE(answer.known_tokens, static_cast<int>(prompt.size() - more.size()) - 1);
        QCOMPARE(again.known_tokens, 0);
    }

    // A prompt that parts from the text before, one that ends within it, and the same once more.
    void anyPromptAfterAnyOtherIsAnsweredAsAlone() {
        NEED_SHARED("models/stories260K");
        for (const bool look_up : {false, true}) {
            Talker talker = talker_of(stories(), TalkDrafts{nullptr, look_up, 8});
            for (const char* const text : {"Once upon a time there was a cat", "Once upon a time there was a dog",
                                           "Once upon", "Once upon", "The sun", "Once upon a time there was a cat"})
                for (const double temperature : {0.0, 0.9}) {
                    AnswerOptions options = greedy(25);
                    options.sampler.temperature = temperature;
                    options.sampler.seed = 5;
                    Talker fresh = talker_of(stories(), TalkDrafts{nullptr, look_up, 8});
                    const std::vector<int> prompt = talker.plain_prompt(text);
                    QCOMPARE(talker.write(prompt, options).text, fresh.write(prompt, options).text);
                }
        }
    }

    void draftsOfAModelLeaveGreedyTextAsItIs() {
        NEED_SHARED("models/stories260K");
        const auto model = open_one(stories());
        CpuOptions beside;
        beside.beside = model;
        const auto draft = CpuModel::open(stories(), beside);
        Talker drafted(model, open_tokenizer(stories()), TalkDrafts{draft, false, 6}), plain = talker_of(stories());
        for (const char* const text : {"Once upon a time", "Once upon a time there was", "The sun"}) {
            const std::vector<int> prompt = plain.plain_prompt(text);
            const TalkAnswer one = drafted.write(prompt, greedy(40));
            QCOMPARE(one.text, plain.write(prompt, greedy(40)).text);
            QVERIFY(one.drafts.accepted > 0);
        }
    }

    void aStopTextEndsTheAnswerBeforeIt() {
        NEED_SHARED("models/stories260K");
        for (const bool look_up : {false, true}) {
            Talker talker = talker_of(stories(), TalkDrafts{nullptr, look_up, 8});
            const std::vector<int> prompt = talker.plain_prompt("Once upon a time");
            const std::string whole = talker.write(prompt, greedy(60)).text;
            const std::size_t at = whole.find(' ', whole.size() / 2);
            QVERIFY(at != whole.npos && at + 4 < whole.size());
            AnswerOptions options = greedy(60);
            options.stop = {whole.substr(at, 4), "no such words"};
            const std::size_t first = whole.find(options.stop.front());
            const TalkAnswer cut = talker.write(prompt, options);
            QCOMPARE(cut.text, whole.substr(0, first));
            QCOMPARE(cut.ended_by, AnswerEnd::stop_text);
            QVERIFY(cut.written_tokens < 60);
            // What was left unread or dropped stands in the way of nothing.
            QCOMPARE(talker.write(prompt, greedy(60)).text, whole);
        }
    }

    void anAnswerThatIsNoLongerWantedEnds() {
        NEED_SHARED("models/stories260K");
        Talker talker = talker_of(stories());
        const std::vector<int> prompt = talker.plain_prompt("Once upon a time");
        const std::string whole = talker.write(prompt, greedy(40)).text;
        AnswerOptions options = greedy(40);
        std::string got;
        options.wanted = [&] { return got.size() < 20; };
        const TalkAnswer cut = talker.write(prompt, options, nullptr, [&](std::string_view piece) { got += piece; });
        QCOMPARE(cut.ended_by, AnswerEnd::stopped);
        QVERIFY(cut.text.size() >= 20 && cut.text.size() < whole.size() && whole.starts_with(cut.text));
        options.wanted = [] { return false; };
        talker.forget();
        const TalkAnswer none = talker.write(prompt, options);
        QCOMPARE(none.ended_by, AnswerEnd::stopped);
        QCOMPARE(none.written_tokens, 0);
        QCOMPARE(talker.write(prompt, greedy(40)).text, whole);
    }

    void aFullContextEndsTheAnswer() {
        NEED_SHARED("models/stories260K");
        Talker talker = talker_of(stories(), {}, 40);
        QCOMPARE(talker.context(), std::int64_t{40});
        const std::vector<int> prompt = talker.plain_prompt("Once upon a time");
        const TalkAnswer answer = talker.write(prompt, AnswerOptions{});
        QCOMPARE(answer.ended_by, AnswerEnd::context);
        QCOMPARE(answer.prompt_tokens + answer.written_tokens, 40);
        QCOMPARE(talker.write(prompt, greedy(3)).ended_by, AnswerEnd::length);
        QCOMPARE(talker_of(stories(), {}, 100'000).context(), std::int64_t{512});
    }

    void aPromptWithoutRoomForAnAnswerIsRefused() {
        NEED_SHARED("models/stories260K");
        Talker talker = talker_of(stories(), {}, 8);
        const std::string said =
            message_of([&] { talker.write(talker.plain_prompt("Once upon a time there was a cat"), greedy(5)); });
        QVERIFY2(has(said, "leaves no room for an answer in a context of 8"), said.c_str());
        QVERIFY(has(message_of([&] { talker.write({}, greedy(5)); }), "empty"));
    }

    // Afterwards it answers as if nothing had been.
    void aPromptThatFailsLeavesNoTrace() {
        NEED_SHARED("models/stories260K");
        Talker talker = talker_of(stories());
        const std::vector<int> prompt = talker.plain_prompt("Once upon a time");
        const std::string whole = talker.write(prompt, greedy(20)).text;
        std::vector<int> wrong = prompt;
        wrong.insert(wrong.end(), {3, 100'000, 4});
        QVERIFY(has(message_of([&] { talker.write(wrong, greedy(5)); }), "outside the vocabulary"));
        QCOMPARE(talker.write(prompt, greedy(20)).text, whole);
        QCOMPARE(talker.write(prompt, greedy(20)).known_tokens, static_cast<int>(prompt.size()) - 1);
    }

    void messagesGoThroughTheTemplate() {
        NEED_SHARED("models/stories260K");
        const Talker talker = talker_of(stories());
        QVERIFY(talker.chats());
        const std::vector<ChatMessage> messages{{"system", "Be kind."}, {"user", "Hi"}, {"assistant", " Yes?"}};
        const std::vector<int> ids = talker.chat_prompt(messages);
        QCOMPARE(talker.tokenizer().decode(ids), std::string("system:Be kind.\nuser:Hi\nassistant: Yes?\nassistant:"));
    }

    void aModelWithoutTemplateSaysSo() {
        NEED_SHARED("models/stories260K");
        const Talker talker = talker_of(shared_path("models/stories260K"));
        QVERIFY(!talker.chats());
        QVERIFY(has(talker.chat_problem(), "has no chat template"));
        const std::vector<ChatMessage> messages{{"user", "Hi"}};
        QVERIFY(has(message_of([&] { talker.chat_prompt(messages); }), "has no chat template"));
    }

    void aTemplateThatIsNotUnderstoodIsNoneAndSaysWhy() {
        NEED_SHARED("models/stories260K");
        const fs::path folder = fs::path(folder_.path().toStdString()) / "broken";
        copy_stories(folder);
        write_template(folder, "{% for message in %}");
        const Talker talker = talker_of(folder);
        QVERIFY(!talker.chats());
        QVERIFY2(has(talker.chat_problem(), "chat template"), talker.chat_problem().c_str());
    }

    void draftsThatCannotBeAreRefused() {
        NEED_SHARED("models/stories260K");
        QVERIFY(has(message_of([&] { talker_of(stories(), TalkDrafts{nullptr, true, 0}); }), "draft of 0 tokens"));
        QVERIFY(has(message_of([&] { talker_of(stories(), {}, -1); }), "context of -1"));
    }
};

QTEST_GUILESS_MAIN(TalkerTest)
#include "talker_test.moc"
