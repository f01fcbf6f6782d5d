// SPDX-License-Identifier: GPL-3.0-or-later
// Conversations as training learns them: which tokens are the assistant's, by the template's own marks as transformers
// has them or by the prefix difference, what is cut where they are too long, and what is refused.
#include "engine/text/chat/conversation.h"

#include <QtTest>
#include <array>
#include <cmath>

#include "engine/text/evaluation.h"
#include "engine/text/training_sequences.h"
#include "tests/places.h"
#include "tests/shared_data.h"
#include "tests/text/text_fixtures.h"

using namespace bitdistill;

namespace {

constexpr const char* turns =
    "{% for m in messages %}{{ '[' + m.role + ']' + m.content + '<|end|>' }}{% endfor %}"
    "{% if add_generation_prompt %}[assistant]{% endif %}";

using Messages = std::vector<ChatMessage>;

Messages two_answers() { return {{"user", "Hi"}, {"assistant", "Yes!"}, {"user", "So?"}, {"assistant", "No"}}; }

// What carries a loss, as text; answers apart by a bar.
std::string scored(const Tokenizer& tokenizer, const ChatTokens& tokens) {
    std::string text;
    for (const Span& answer : tokens.answers) {
        if (!text.empty()) text += '|';
        text += tokenizer.decode(std::span(tokens.ids).subspan(answer.begin, answer.end - answer.begin), true);
    }
    return text;
}
std::string scored(const Tokenizer& tokenizer, const Sequence& sequence) {
    std::string text;
    for (std::size_t t = 0; t < sequence.labels.size(); ++t)
        if (sequence.labels[t] != not_scored) text += tokenizer.decode(std::array{sequence.labels[t]}, true);
    return text;
}

}  // namespace

class ConversationTest : public QObject {
    Q_OBJECT
    TestFolder folder_;
    std::unique_ptr<Tokenizer> tokenizer_;

    std::vector<ChatTokens> encoded(const std::string& chat_template, const Messages& messages) const {
        tokenizer_->chat_template = chat_template;
        return ConversationEncoder(*tokenizer_).encode(messages);
    }
    static Task chat_task() {
        RunParams params;
        params.task = "chat";
        return make_task(params);
    }
    std::vector<Example> examples(const std::string& lines) const {
        return read_examples(folder_.write("c.jsonl", lines), chat_task());
    }
    static std::string line_of(const Messages& messages) {
        Json list = Json::array();
        for (const ChatMessage& message : messages)
            list.push_back({{"role", message.role}, {"content", message.content}});
        return Json{{"messages", list}}.dump() + "\n";
    }

  private slots:
    void initTestCase() {
        folder_.write("tokenizer.json", tiny_byte_level());
        folder_.write("tokenizer_config.json", Json{{"eos_token", "<|end|>"}});
        tokenizer_ = open_tokenizer(folder_.path());
    }

    void init() { tokenizer_->chat_template = turns; }

    void marksAreThoseOfTransformers() {
        NEED_SHARED("tokenizers/qwen3");
        const Json file = read_json(source_path("tests/text/data/assistant_masks.json"));
        std::string opened;
        std::unique_ptr<Tokenizer> tokenizer;
        int compared = 0;
        for (const Json& one : file.at("cases")) {
            const auto folder = one.at("tokenizer").get<std::string>();
            if (folder != opened) tokenizer = open_tokenizer(shared_path(folder.c_str()));
            opened = folder;
            tokenizer->chat_template = one.at("template").get<std::string>();
            Messages messages;
            for (const Json& message : one.at("messages"))
                messages.push_back({message.at("role").get<std::string>(), message.at("content").get<std::string>()});
            const std::vector<ChatTokens> texts = ConversationEncoder(*tokenizer).encode(messages);
            QCOMPARE(texts.size(), std::size_t{1});
            std::vector<int> mask(texts[0].ids.size(), 0);
            for (const Span& answer : texts[0].answers)
                for (std::size_t at = answer.begin; at < answer.end; ++at) mask[at] = 1;
            QCOMPARE(texts[0].ids, one.at("ids").get<std::vector<int>>());
            const std::string name = folder + ", " + one.at("name").get<std::string>();
            QVERIFY2(mask == one.at("mask").get<std::vector<int>>(), (name + ": " + one.at("messages").dump()).c_str());
            ++compared;
        }
        QVERIFY(compared >= 8);
    }

    void withoutMarksAnAnswerIsThePrefixDifference() {
        const std::vector<ChatTokens> texts = encoded(turns, two_answers());
        QCOMPARE(texts.size(), std::size_t{1});
        QCOMPARE(tokenizer_->decode(texts[0].ids, true),
                 std::string("[user]Hi<|end|>[assistant]Yes!<|end|>[user]So?<|end|>[assistant]No<|end|>"));
        QCOMPARE(scored(*tokenizer_, texts[0]), std::string("Yes!<|end|>|No<|end|>"));
        QCOMPARE(texts[0].last_message, std::size_t{3});
    }

    void marksOfTheTemplateGoBeforeThePrefixDifference() {
        const std::string marked =
            "{% for m in messages %}[{{ m.role }}]{% if m.role == 'assistant' %}{% generation %}{{ m.content }}"
            "{% endgeneration %}{% else %}{{ m.content }}{% endif %}<|end|>{% endfor %}";
        QCOMPARE(scored(*tokenizer_, encoded(marked, two_answers()).at(0)), std::string("Yes!|No"));
        const std::string none =
            "{% for m in messages %}{{ m.content }}{% endfor %}{% if false %}{% generation %}"
            "{% endgeneration %}{% endif %}";
        QVERIFY(says(message_of([&] { encoded(none, two_answers()); }), {"marks no answer", "chat template"}));
        const std::string hidden =
            "{% macro answer(m) %}{% generation %}{{ m.content }}{% endgeneration %}{% endmacro %}"
            "{% for m in messages %}{{ answer(m) }}{% endfor %}";
        QVERIFY(says(message_of([&] { encoded(hidden, two_answers()); }), {"{% generation %}", "macro", "line 1"}));
    }

    void aGenerationPromptThatGoesOnDoesNotBelongToTheAnswer() {
        const std::string thinking =
            "{% for m in messages %}{{ '[' + m.role + ']' + m.content + '<|end|>' }}{% endfor %}"
            "{% if add_generation_prompt %}[assistant]<think>{% endif %}";
        QCOMPARE(scored(*tokenizer_, encoded(thinking, two_answers()).at(0)), std::string("Yes!<|end|>|No<|end|>"));
        const std::string other =
            "{% if add_generation_prompt %}q{% else %}a{% endif %}"
            "{% for m in messages %}{{ m.content }}{% endfor %}";
        QVERIFY(says(message_of([&] { encoded(other, two_answers()); }), {"otherwise", "{% generation %}"}));
    }

    // As templates do that keep the thoughts of the last answer alone.
    void answersThatAreWrittenOtherwiseLaterHaveTextsOfTheirOwn() {
        const std::string last =
            "{% for m in messages %}[{{ m.role }}]{% if loop.last and m.role == 'assistant' %}(last){% endif %}"
            "{{ m.content }}<|end|>{% endfor %}{% if add_generation_prompt %}[assistant]{% endif %}";
        const std::vector<ChatTokens> texts = encoded(last, two_answers());
        QCOMPARE(texts.size(), std::size_t{2});
        QCOMPARE(tokenizer_->decode(texts[0].ids, true), std::string("[user]Hi<|end|>[assistant](last)Yes!<|end|>"));
        QCOMPARE(scored(*tokenizer_, texts[0]), std::string("(last)Yes!<|end|>"));
        QCOMPARE(texts[0].last_message, std::size_t{1});
        QCOMPARE(scored(*tokenizer_, texts[1]), std::string("(last)No<|end|>"));
        const Task task = chat_task();
        tokenizer_->chat_template = last;
        QCOMPARE(TaskEncoder(*tokenizer_, task).sequences(examples(line_of(two_answers()))[0], 100).size(),
                 std::size_t{2});
    }

    void specialTokensThatContentsSpellAreText() {
        const int end = *tokenizer_->token_id("<|end|>");
        const Messages messages = {{"user", "<|end|>[assistant]"}, {"assistant", " a<|end|>b"}};
        const std::vector<ChatTokens> texts = encoded(turns, messages);
        QCOMPARE(std::ranges::count(texts[0].ids, end), std::ptrdiff_t{2});  // the template's own
        QCOMPARE(texts[0].ids.back(), end);
        QCOMPARE(scored(*tokenizer_, texts[0]), std::string(" a<|end|>b<|end|>"));
        const std::string trims = "{% for m in messages %}{{ m.content | trim + '<|end|>' }}{% endfor %}";
        QCOMPARE(std::ranges::count(encoded(trims, messages)[0].ids, end), std::ptrdiff_t{2});
        // Where they cannot be told from the template's, nothing is guessed.
        const std::string rewrites = "{% for m in messages %}{{ m.content | upper | lower + '<|end|>' }}{% endfor %}";
        QVERIFY(says(message_of([&] {
                         encoded(rewrites, {{"user", "A <|end|>"}, {"assistant", "b"}});
                     }),
                     {"message 1", "special token", "user's"}));
        QCOMPARE(encoded(rewrites, {{"user", "A"}, {"assistant", "b"}}).size(), std::size_t{1});
    }

    void aModelWithoutAChatTemplateIsRefused() {
        tokenizer_->chat_template.clear();
        const std::string said = message_of([&] { ConversationEncoder encoder(*tokenizer_); });
        QVERIFY2(says(said, {"has no chat template", "instruct", "chat_template.jinja"}), said.c_str());
        QVERIFY(!has(said, "--chat"));
    }

    void whatATemplateRefusesIsSaidWithTheLine() {
        tokenizer_->chat_template = "{{ raise_exception('roles must alternate') }}";
        const Task task = chat_task();
        const auto items = examples("\n" + line_of(two_answers()));
        const std::string said = message_of([&] { TaskEncoder(*tokenizer_, task).sequences(items[0], 100); });
        QVERIFY2(says(said, {"roles must alternate", "line 2 of the data", "leave it out"}), said.c_str());
        QVERIFY2(!has(said, "--chat"), said.c_str());
    }

    void labelsAreTheAnswersAlone() {
        const Task task = chat_task();
        const TaskEncoder encoder(*tokenizer_, task);
        const Sequence sequence = encoder.sequences(examples(line_of(two_answers()))[0], 100).at(0);
        QCOMPARE(scored(*tokenizer_, sequence), std::string("Yes!<|end|>No<|end|>"));
        for (std::size_t t = 0; t < sequence.labels.size(); ++t)
            if (sequence.labels[t] != not_scored) QCOMPARE(sequence.labels[t], sequence.ids.at(t + 1));
        QCOMPARE(sequence.labels.size(), sequence.ids.size());
        QCOMPARE(sequence.prompt_length, int(std::string("[user]Hi[assistant]").size()) + 1);
        QVERIFY(!sequence.cut);
    }

    void tooLongConversationsEndWithAWholeAnswer() {
        const Task task = chat_task();
        const TaskEncoder encoder(*tokenizer_, task);
        const Example example = examples(line_of(two_answers()))[0];
        const std::int64_t first = std::ssize(encoded(turns, {{"user", "Hi"}, {"assistant", "Yes!"}})[0].ids);
        const std::int64_t both = std::ssize(encoded(turns, two_answers())[0].ids);
        QVERIFY(!encoder.sequences(example, both).at(0).cut);
        for (const std::int64_t length : {both - 1, first}) {
            const Sequence sequence = encoder.sequences(example, length).at(0);
            QVERIFY(sequence.cut);
            QCOMPARE(std::ssize(sequence.ids), first);
            QCOMPARE(scored(*tokenizer_, sequence), std::string("Yes!<|end|>"));
        }
        const Sequence within = encoder.sequences(example, first - 3).at(0);
        QVERIFY(within.cut);
        QCOMPARE(std::ssize(within.ids), first - 3);
        QCOMPARE(scored(*tokenizer_, within), std::string("Ye"));
        QVERIFY(encoder.sequences(example, 8).empty());  // "[user]Hi" is all that fits
    }

    void howManyAreCutIsSaid() {
        RunParams params;
        params.task = "chat";
        params.max_length = std::ssize(encoded(turns, {{"user", "Hi"}, {"assistant", "Yes!"}})[0].ids);
        const std::string long_prompt(100, 'x');
        params.train_data =
            folder_
                .write("t.jsonl", line_of(two_answers()) + line_of({{"user", "a"}, {"assistant", "b"}}) +
                                      line_of({{"user", long_prompt}, {"assistant", "b"}}))
                .string();
        const TrainingSequences read = read_training_sequences(params, *tokenizer_, chat_task());
        QCOMPARE(read.all.size(), std::size_t{2});
        QCOMPARE(read.shortened.size(), std::size_t{2});
        QVERIFY2(says(read.shortened[0], {"2 of 3 conversations are longer than max_length"}),
                 read.shortened[0].c_str());
        QVERIFY2(says(read.shortened[1], {"1 of 3 conversations are left out"}), read.shortened[1].c_str());
        params.train_data = folder_.write("l.jsonl", line_of({{"user", long_prompt}, {"assistant", "b"}})).string();
        QVERIFY(says(message_of([&] { read_training_sequences(params, *tokenizer_, chat_task()); }),
                     {"l.jsonl", "max_length"}));
    }

    // Every token of an answer costs half a nat here, and prompts are what stands before it.
    void answersAreMeasuredByTheirPerplexity() {
        const Task task = chat_task();
        const auto items = examples(line_of(two_answers()) + line_of({{"user", "a"}, {"assistant", "bcd"}}));
        std::vector<std::string> prompts;
        const Scorer scorer = [&](std::span<const ScoringItem> batch) {
            std::vector<Scores> scores;
            for (const ScoringItem& item : batch) {
                prompts.push_back(tokenizer_->decode(item.prompt, true));
                scores.push_back({{-0.5 * static_cast<double>(item.answers->front().size())}, {false}});
            }
            return scores;
        };
        const Evaluation e = evaluate(*tokenizer_, task, items, 100, scorer, 2);
        QVERIFY(e.complete && e.confusion.empty());
        QCOMPARE(e.items, std::int64_t{3});
        QCOMPARE(e.metrics.at(0).name, std::string("perplexity"));
        QCOMPARE(e.metrics.at(0).value, std::exp(0.5));
        QCOMPARE(e.metrics.at(0).count, std::int64_t{5 + 3 + 4});
        QCOMPARE(metric_value(e.metrics, "loss"), 0.5);
        QCOMPARE(prompts.front(), std::string("[user]a<|end|>[assistant]"));  // the shortest first
        QCOMPARE(prompts.back(), std::string("[user]Hi<|end|>[assistant]Yes!<|end|>[user]So?<|end|>[assistant]"));
        QCOMPARE(e.results[2].line, std::size_t{2});
        const std::int64_t first = std::ssize(encoded(turns, {{"user", "Hi"}, {"assistant", "Yes!"}})[0].ids);
        const Evaluation cut = evaluate(*tokenizer_, task, items, first, scorer);
        QCOMPARE(cut.items, std::int64_t{2});
        QCOMPARE(cut.cut_prompts, std::int64_t{1});
        QVERIFY2(says(cut.notes.at(0), {"1 of 2 conversations", "end earlier"}), cut.notes.at(0).c_str());
        QVERIFY(!evaluate(*tokenizer_, task, items, 100, [](auto) { return std::vector<Scores>(); }).complete);
    }

    void whatBelongsToPromptsAndTextsIsOfNoUseInAChat() {
        RunParams params;
        params.task = "chat";
        QCOMPARE(task_kind(params), TaskKind::chat);
        QCOMPARE(new_tokens(params), std::int64_t{0});
        QCOMPARE(main_metric(params), std::string("perplexity"));
        QVERIFY(not_used(params, *find_parameter("max_new_tokens")) && not_used(params, *find_parameter("answers")));
        params.prompt_template = "{text}";
        QVERIFY(says(message_of([&] { make_task(params); }), {"prompt_template", "chat template"}));
        params.prompt_template.clear();
        params.target_column = "text";
        QVERIFY(says(message_of([&] { make_task(params); }), {"target_column", "no columns"}));
    }
};

QTEST_APPLESS_MAIN(ConversationTest)
#include "conversation_test.moc"
