// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks: templates, answer words, and which tokens of a training sequence carry loss.
#include "engine/text/task.h"
#include "engine/run/metric.h"

#include <QtTest>

#include "tests/shared_data.h"
#include "tests/text/text_fixtures.h"

using namespace bitdistill;

namespace {

RunParams task_params(const char* task, const char* prompt = "", const char* answers = "") {
    RunParams params;
    params.task = task;
    params.prompt_template = prompt;
    params.answers = answers;
    return params;
}

std::string task_error(const char* task, const char* prompt, const char* answers) {
    return message_of([&] { make_task(task_params(task, prompt, answers)); });
}

Example item(std::vector<std::string> fields, int label = 0) {
    Example example;
    example.fields = std::move(fields);
    example.label = label;
    example.line = 1;
    return example;
}

}  // namespace

class TaskTest : public QObject {
    Q_OBJECT

  private slots:
    void builtInTasksAreWhole() {
        const auto names = task_names();
        QCOMPARE(std::vector<std::string>(names.begin(), names.end()),
                 std::vector<std::string>({"sst2", "qnli", "rte", "mnli", "sample", "cnn-dailymail", "chat", "own"}));
        for (const std::string_view name : names) {
            if (name == "own") continue;
            const Task task = make_task(task_params(name.data()));
            QCOMPARE(task.name, std::string(name));
            QCOMPARE(task.kind, task_kind(task_params(name.data())));
            QCOMPARE(task.has_classes(), task.labels.size() >= 2);
            QCOMPARE(task.labels.size(), task.answers.size());
            QCOMPARE(task.kind == TaskKind::generate, task.max_new_tokens > 0);
            for (const std::string& answer : task.answers) QVERIFY(answer.size() > 1 && answer[0] == ' ');
            for (const std::string& column : task.columns) {
                QVERIFY(task.prompt_template.find("{" + column + "}") != std::string::npos);
            }
        }
        QVERIFY(says(task_error("sst3", "", ""), {"sst3", "task", "sst2, qnli"}));
    }

    void aTemplateNamesItsColumns() {
        const Task task = make_task(task_params("own", "{title}: {{{body}}} by {title} =>", "y=yes, n = no"));
        QCOMPARE(task.columns, std::vector<std::string>({"title", "body"}));
        QCOMPARE(task.labels, std::vector<std::string>({"y", "n"}));
        QCOMPARE(task.answers, std::vector<std::string>({" yes", " no"}));
        QCOMPARE(prompt_text(task, item({"A", "b"})), std::string("A: {b} by A =>"));
        QCOMPARE(make_task(task_params("sst2", "Review: {sentence}\nIt is")).columns,
                 std::vector<std::string>({"sentence"}));
    }

    void aWrongTemplateIsNamed() {
        QVERIFY(says(task_error("own", "", "a=b,c=d"), {"prompt_template"}));
        QVERIFY(says(task_error("own", "no field", "a=b,c=d"), {"prompt_template", "no field"}));
        QVERIFY(says(task_error("own", "{open", "a=b,c=d"), {"prompt_template", "closed"}));
        QVERIFY(says(task_error("own", "close} {x}", "a=b,c=d"), {"prompt_template", "}"}));
        QVERIFY(says(task_error("own", "{}", "a=b,c=d"), {"prompt_template", "no name"}));
        QVERIFY(says(task_error("own", "{x} {label}", "a=b,c=d"), {"prompt_template", "label"}));
    }

    void wrongAnswersAreNamed() {
        QVERIFY(says(task_error("own", "{x}", ""), {"answers"}));
        QVERIFY(says(task_error("own", "{x}", "a=b"), {"answers", "two classes"}));
        QVERIFY(says(task_error("own", "{x}", "a=b,c"), {"answers", "\"c\""}));
        QVERIFY(says(task_error("own", "{x}", "a=b,a=c"), {"answers", "twice"}));
        QVERIFY(says(task_error("own", "{x}", "a=b,c=b"), {"answers", "\"b\""}));
        QVERIFY(says(task_error("own", "{x}", "a=,c=b"), {"answers", "empty"}));
        QVERIFY(says(task_error("sst2", "", "0=bad,2=good"), {"answers", "\"1\""}));
        QVERIFY(says(task_error("sst2", "", "0=bad,1=good,2=so"), {"answers", "2 classes"}));
        QCOMPARE(make_task(task_params("sst2", "", "1=good,0=bad")).answers,
                 std::vector<std::string>({" bad", " good"}));
    }

    void aTargetColumnWithoutAnswersIsATextToWrite() {
        RunParams params = task_params("own", "{document}\ntldr:");
        QCOMPARE(task_kind(params), TaskKind::classify);
        params.target_column = "tldr";
        QCOMPARE(task_kind(params), TaskKind::generate);
        Task task = make_task(params);
        QVERIFY(!task.has_classes());
        QCOMPARE(task.target_column, std::string("tldr"));
        QCOMPARE(task.max_new_tokens, usual_new_tokens);
        QVERIFY(task.stops.empty());
        QCOMPARE(task.metrics, text_metrics());
        QCOMPARE(main_metric(params), text_metrics().front());
        params.max_new_tokens = 7;
        params.stop = "\\n|END";
        task = make_task(params);
        QCOMPARE(task.max_new_tokens, std::int64_t{7});
        QCOMPARE(task.stops, std::vector<std::string>({"\n", "END"}));
        // With answers it is the column of the class.
        params.answers = "0=no,1=yes";
        task = make_task(params);
        QVERIFY(task_kind(params) == TaskKind::classify && task.has_classes());
        QCOMPARE(task.target_column, std::string("tldr"));
        QCOMPARE(main_metric(params), std::string("accuracy"));
        params.prompt_template = "{tldr}";
        QVERIFY(says(message_of([&] { make_task(params); }), {"prompt_template", "{tldr}"}));
        params = task_params("sst2");
        params.target_column = "sentence";
        QVERIFY(says(message_of([&] { make_task(params); }), {"target_column", "prompt"}));
        params = task_params("cnn-dailymail");
        params.target_column = "summary";
        QCOMPARE(make_task(params).target_column, std::string("summary"));
    }

    void stopTextsAreReadAndFound() {
        QVERIFY(stop_texts("").empty());
        QCOMPARE(stop_texts("a|\\n\\t|b\\|c\\\\"), std::vector<std::string>({"a", "\n\t", "b|c\\"}));
        QVERIFY(says(message_of([] { stop_texts("a||b"); }), {"stop", "empty"}));
        QVERIFY(says(message_of([] { stop_texts("a|"); }), {"stop", "empty"}));
        QVERIFY(says(message_of([] { stop_texts("\\x"); }), {"stop", "\\"}));
        QVERIFY(says(message_of([] { stop_texts("a\\"); }), {"stop", "\\"}));
        const std::vector<std::string> stops{"END", "\n"};
        QCOMPARE(stop_in("one END two\n", stops), std::size_t{4});
        QCOMPARE(stop_in("one\nEND", stops), std::size_t{3});
        QCOMPARE(stop_in("EN D", stops), std::string::npos);
        QCOMPARE(stop_in("any", {}), std::string::npos);
    }

    void onlyTheAnswerCarriesLoss() {
        TestFolder folder;
        folder.write("tokenizer.json", tiny_byte_level({{"\xC4\xA0", "n"}, {"\xC4\xA0n", "o"}}));
        folder.write("tokenizer_config.json",
                     Json{{"bos_token", "^"}, {"add_bos_token", true}, {"eos_token", "<|end|>"}});
        const auto tokenizer = open_tokenizer(folder.path());
        const Task task = make_task(task_params("own", "{x}?", "y=yes,n=no"));
        const Sequence sequence = TaskEncoder(*tokenizer, task).sequence(item({"ab"}, 1), 100);
        // ^ a b ? | " no" <|end|>: the last prompt token must predict the answer, the answer must predict the end.
        QCOMPARE(sequence.ids, std::vector<int>({'^', 'a', 'b', '?', 257, 258}));
        QCOMPARE(sequence.labels, std::vector<int>({not_scored, not_scored, not_scored, 257, 258, not_scored}));
        QCOMPARE(sequence.prompt_length, 4);
        // Several answer tokens, no EOS, no BOS.
        std::filesystem::remove(folder.path() / "tokenizer_config.json");
        const Sequence plain = TaskEncoder(*open_tokenizer(folder.path()), task).sequence(item({"a"}, 0), 100);
        QCOMPARE(plain.ids, std::vector<int>({'a', '?', ' ', 'y', 'e', 's'}));
        QCOMPARE(plain.labels, std::vector<int>({not_scored, ' ', 'y', 'e', 's', not_scored}));
    }

    void aTextToWriteIsCutAndLeavesThePromptItsRoom() {
        TestFolder folder;
        folder.write("tokenizer.json", tiny_byte_level());
        folder.write("tokenizer_config.json", Json{{"eos_token", "<|end|>"}});
        const auto tokenizer = open_tokenizer(folder.path());
        const Task task{.name = "write",
                        .kind = TaskKind::generate,
                        .columns = {"x"},
                        .target_column = "y",
                        .prompt_template = "{x}?",
                        .max_new_tokens = 4};
        Example example = item({"abcdefgh"});
        example.target = "yes";
        QCOMPARE(TaskEncoder(*tokenizer, task).answers(example),
                 (std::vector<std::vector<int>>{{' ', 'y', 'e', 's', 256}}));
        const Sequence sequence = TaskEncoder(*tokenizer, task).sequence(example, 10);
        QCOMPARE(sequence.ids, std::vector<int>({'a', 'b', 'c', 'd', '?', ' ', 'y', 'e', 's', 256}));
        QCOMPARE(sequence.labels, std::vector<int>({not_scored, not_scored, not_scored, not_scored, ' ', 'y', 'e', 's',
                                                    256, not_scored}));
        example.target = "yesterday";
        QCOMPARE(TaskEncoder(*tokenizer, task).sequence(example, 10).ids, sequence.ids);
        example.target = "y";  // the prompt does not depend on what is to be written
        QCOMPARE(TaskEncoder(*tokenizer, task).sequence(example, 10).ids,
                 std::vector<int>({'a', 'b', 'c', 'd', '?', ' ', 'y', 256}));
    }

    void everyMetricOfATaskIsKnown() {
        for (const Task& task : tasks())
            for (const std::string& metric : task.metrics) QVERIFY2(find_metric(metric), metric.c_str());
    }

    void realTokenizersGiveTheAnswerAsItFollowsThePrompt_data() {
        QTest::addColumn<QString>("folder");
        QTest::addRow("qwen3") << "tokenizers/qwen3";
        QTest::addRow("llama2") << "tokenizers/llama2";
        QTest::addRow("stories260K") << "models/stories260K";
    }
    void realTokenizersGiveTheAnswerAsItFollowsThePrompt() {
        QFETCH(QString, folder);
        NEED_SHARED("tokenizers/qwen3");
        const auto tokenizer = open_tokenizer(shared_path(folder.toUtf8().constData()));
        for (const char* name : {"sst2", "qnli", "rte", "mnli", "sample"}) {
            const Task task = make_task(task_params(name));
            Example example = item({"a plain , quiet film .", "was it ?"});
            example.fields.resize(task.columns.size());
            for (std::size_t label = 0; label < task.labels.size(); ++label) {
                example.label = static_cast<int>(label);
                const Sequence sequence = TaskEncoder(*tokenizer, task).sequence(example, 512);
                // Prompt and answer in pieces are what the whole text is when it is tokenised at once.
                std::vector<int> whole = tokenizer->encode(prompt_text(task, example) + task.answers[label]);
                if (tokenizer->add_bos) whole.insert(whole.begin(), *tokenizer->bos_id);
                if (tokenizer->eos_id) whole.push_back(*tokenizer->eos_id);
                QCOMPARE(sequence.ids, whole);
                int scored = 0;
                for (std::size_t t = 0; t < sequence.labels.size(); ++t) {
                    if (sequence.labels[t] == not_scored) continue;
                    QCOMPARE(sequence.labels[t], sequence.ids[t + 1]);
                    QVERIFY(static_cast<int>(t) >= sequence.prompt_length - 1);
                    ++scored;
                }
                QCOMPARE(scored, int(sequence.ids.size()) - sequence.prompt_length);
            }
        }
    }

    void aChatPromptIsAUsersMessage() {
        TestFolder folder;
        folder.write("tokenizer.json", tiny_byte_level());
        folder.write("tokenizer_config.json",
                     Json{{"eos_token", "<|end|>"},
                          {"chat_template", "{% for m in messages %}{{ m.content }}<|end|>{% endfor %}A:"}});
        const auto tokenizer = open_tokenizer(folder.path());
        RunParams params = task_params("own", "{t}?", "0=no,1=yes");
        params.prompt_form = PromptForm::chat;
        const Task task = make_task(params);
        QCOMPARE(tokenizer->decode(TaskEncoder(*tokenizer, task).prompt(item({"ab"}), 99), true),
                 std::string("ab?<|end|>A:"));
        const Sequence sequence = TaskEncoder(*tokenizer, task).sequence(item({"ab"}, 1), 99);
        QCOMPARE(tokenizer->decode(sequence.ids, true), std::string("ab?<|end|>A:yes<|end|>"));
        // The field is shortened, the template stays.
        QCOMPARE(tokenizer->decode(TaskEncoder(*tokenizer, task).prompt(item({"abcdefgh"}), 7), true),
                 std::string("abc?<|end|>A:"));
    }

    void wordsOfTheDataAreNoSpecialTokens() {
        TestFolder folder;
        folder.write("tokenizer.json", tiny_byte_level());
        const auto tokenizer = open_tokenizer(folder.path());
        const Task task = make_task(task_params("own", "{t}?", "0=no,1=yes"));
        const std::vector<int> ids = TaskEncoder(*tokenizer, task).prompt(item({"<|end|>"}), 99);
        QVERIFY(std::find(ids.begin(), ids.end(), 256) == ids.end());
        QCOMPARE(tokenizer->decode(ids), std::string("<|end|>?"));
        // A template that spells them means them, and only where it does itself.
        const Task own = make_task(task_params("own", "{t}<|end|>", "0=no,1=yes"));
        QCOMPARE(TaskEncoder(*tokenizer, own).prompt(item({"a"}), 99), (std::vector<int>{'a', 256}));
        QCOMPARE(TaskEncoder(*tokenizer, own).prompt(item({"<|end|>"}), 99),
                 (std::vector<int>{'<', '|', 'e', 'n', 'd', '|', '>', 256}));
        // Nor do data and template make one together.
        const Task half = make_task(task_params("own", "<|end|><|e{t}", "0=no,1=yes"));
        QCOMPARE(TaskEncoder(*tokenizer, half).prompt(item({"nd|>"}), 99),
                 (std::vector<int>{256, '<', '|', 'e', 'n', 'd', '|', '>'}));
        const Task around = make_task(task_params("own", "<|e{t}nd|>", "0=no,1=yes"));
        QCOMPARE(TaskEncoder(*tokenizer, around).prompt(item({""}), 99).size(), std::size_t{7});
    }

    void wordsOfTheDataAreNoSpecialTokensInAChat() {
        TestFolder folder;
        folder.write("tokenizer.json", tiny_byte_level());
        RunParams params = task_params("own", "{t}?", "0=no,1=yes");
        params.prompt_form = PromptForm::chat;
        const auto prompt = [&](const std::string& filters, const std::string& text, std::int64_t tokens = 99) {
            folder.write("chat_template.jinja",
                         "{% for m in messages %}[{{ m.content" + filters + " }}]<|end|>{% endfor %}A:");
            const auto tokenizer = open_tokenizer(folder.path());
            const std::vector<int> ids = TaskEncoder(*tokenizer, make_task(params)).prompt(item({text}), tokens);
            return tokenizer->decode(ids, false);  // special tokens left out, so what is seen is text
        };
        QCOMPARE(prompt("", "a<|end|>b"), std::string("[a<|end|>b?]A:"));
        QCOMPARE(prompt("", "[<|end|>]<|end|>"), std::string("[[<|end|>]<|end|>?]A:"));
        QCOMPARE(prompt("|trim", " \n a<|end|>b"), std::string("[a<|end|>b?]A:"));
        QCOMPARE(prompt("", "a<|end|>bcdefghi", 15), std::string("[a<|end|>b?]A:"));  // shortened
        // Where the template rewrites the words, they can not be told from its own.
        QCOMPARE(prompt("|replace('x', '')", "a<|end|>b"), std::string("[a<|end|>b?]A:"));
        QCOMPARE(prompt("|replace('x', '')", "ax<|end|>b"), std::string("[ab?]A:"));
        // The task's own template is no data.
        params.prompt_template = "{t}<|end|>!";
        QCOMPARE(prompt("", "a<|end|>"), std::string("[a<|end|>!]A:"));
    }

    void dataWithoutSpecialTokensIsCutAsOneTextWithItsTemplate_data() {
        QTest::addColumn<QString>("folder");
        for (const char* name :
             {"tokenizers/qwen3", "tokenizers/llama2", "tokenizers/llama3", "tokenizers/gemma3", "models/stories260K"})
            QTest::addRow("%s", name) << name;
    }
    void dataWithoutSpecialTokensIsCutAsOneTextWithItsTemplate() {
        QFETCH(QString, folder);
        NEED_SHARED("tokenizers/qwen3");
        const auto tokenizer = open_tokenizer(shared_path(folder.toUtf8().constData()));
        for (const char* form : {"{a}{b}", "un{a}able{b}\n", "</s>{a}<|im_end|> {b}<s> ", "{a}<eos>{b}"}) {
            const Task task = make_task(task_params("own", form, "0=no,1=yes"));
            for (const Example& example :
                 {item({"believ", " s"}), item({" two  spaces ", "e\xCC\x81"}), item({"", "\xE2\x96\x81"})}) {
                std::vector<int> whole = tokenizer->encode(prompt_text(task, example), SpecialTokens::as_tokens);
                put_bos(*tokenizer, whole);
                QCOMPARE(TaskEncoder(*tokenizer, task).prompt(example, 99), whole);
            }
        }
    }

    void aLongPromptLosesTheEndOfItsLongestField() {
        TestFolder folder;
        folder.write("tokenizer.json", tiny_byte_level());
        const auto tokenizer = open_tokenizer(folder.path());
        const Task task = make_task(task_params("own", "{a}|{b}?", "y=yes,n=no"));
        const Example example = item({"abcdefghij", "xyz"});
        const auto cut = [&](std::int64_t tokens) {
            return tokenizer->decode(TaskEncoder(*tokenizer, task).prompt(example, tokens));
        };
        QCOMPARE(cut(15), std::string("abcdefghij|xyz?"));
        QCOMPARE(cut(12), std::string("abcdefg|xyz?"));
        QCOMPARE(cut(6), std::string("ab|xy?"));
        QCOMPARE(cut(2), std::string("|?"));
        QVERIFY(says(message_of([&] { cut(1); }), {"max_length"}));
        // Never in the middle of a character.
        const Example accents = item({"\xC3\xA9\xC3\xA9\xC3\xA9", ""});
        QCOMPARE(tokenizer->decode(TaskEncoder(*tokenizer, task).prompt(accents, 5)), std::string("\xC3\xA9|?"));
        // The prompt leaves room for the longest answer whatever the label, so it tells nothing about the label.
        for (const int label : {0, 1}) {
            const Sequence sequence = TaskEncoder(*tokenizer, task).sequence(item({"abcdefghij", "xyz"}, label), 16);
            QCOMPARE(sequence.prompt_length, 12);
            QCOMPARE(TaskEncoder(*tokenizer, task).read_text(item({"abcdefghij", "xyz"}, label), 16), cut(12));
            QVERIFY(sequence.ids.size() <= 16);
        }
    }
};

QTEST_APPLESS_MAIN(TaskTest)
#include "task_test.moc"
