// SPDX-License-Identifier: GPL-3.0-or-later
// Chat templates write what transformers writes, refuse by name what they do not know, and always end. The templates of
// tests/text/data/chat_templates.json are of our own making; BITDISTILL_CHAT_TEMPLATES names another file of that form,
// for instance one made from the templates of released models.
#include "engine/text/chat/chat_template.h"

#include <QElapsedTimer>
#include <QtTest>

#include "engine/text/text_prompt.h"
#include "tests/text/text_fixtures.h"

using namespace bitdistill;

namespace {

std::string rendered(const std::string& source, const Json& messages = Json::array(),
                     const Json& variables = Json::object()) {
    return ChatTemplate(source, "test").render(messages, true, variables);
}
std::string refusal(const std::string& source) {
    return message_of([&] { rendered(source); });
}

}  // namespace

class ChatTemplateTest : public QObject {
    Q_OBJECT

  private slots:
    void whatTransformersWritesIsWritten() {
        const char* const other = std::getenv("BITDISTILL_CHAT_TEMPLATES");
        const Json file = read_json(other ? other : WORKBENCH_SOURCE_DIR "/tests/text/data/chat_templates.json");
        int texts = 0, refusals = 0, failed = 0;
        for (const Json& one : file.at("templates")) {
            const auto name = one.at("name").get<std::string>();
            std::optional<ChatTemplate> parsed;
            const std::string problem =
                message_of([&] { parsed.emplace(one.at("template").get<std::string>(), name); });
            if (!parsed) {
                qWarning("%s", problem.c_str());
                ++failed;
                continue;
            }
            for (const Json& item : one.at("cases")) {
                std::string got;
                const std::string message = message_of([&] {
                    got = parsed->render(item.at("messages"), item.at("add_generation_prompt").get<bool>(),
                                         item.at("variables"));
                });
                if (item.contains("error")) {
                    ++refusals;
                    if (message.empty()) {
                        ++failed;
                        qWarning("%s: not refused (%s)", name.c_str(), item.at("error").dump().c_str());
                    }
                    continue;
                }
                ++texts;
                const auto expected = item.at("text").get<std::string>();
                if (message.empty() && got == expected) continue;
                ++failed;
                qWarning("%s\n messages %s\n got  %s\n want %s\n %s", name.c_str(), item.at("messages").dump().c_str(),
                         Json(got).dump().c_str(), Json(expected).dump().c_str(), message.c_str());
            }
        }
        qInfo("%d texts and %d refusals compared", texts, refusals);
        QCOMPARE(failed, 0);
        QVERIFY(texts > 60 || other);
    }

    void whatTheTemplateRefusesIsSaid() {
        const std::string message = refusal("line one\n{{ raise_exception('Roles must alternate') }}");
        QVERIFY2(says(message, {"test, line 2", "Roles must alternate"}), message.c_str());
    }

    void whatIsNotUnderstoodIsNamedWithItsLine_data() {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("name");
        const std::pair<const char*, const char*> rows[] = {
            {"\n{% extends 'x' %}", "line 2: the tag {% extends %}"},
            {"{% include 'x' %}", "include"},
            {"{% call f() %}{% endcall %}", "call"},
            {"{{ a | xmlattr }}", "the filter \"xmlattr\""},
            {"{{ a is prime }}", "is prime"},
            {"{{ '<' + 'a' | safe }}", "\"safe\""},
            {"{% set b = 'a' | safe %}", "\"safe\""},
            {"{{ a.append(1) }}", ".append()"},
            {"{{ f(*a) }}", "unpacked"},
            {"{% if a %}", "endif"},
            {"{% if a %}{% endfor %}", "endfor"},
            {"{% endfor %}", "endfor"},
            {"{{ a", "never closed"},
            {"{# a", "never closed"},
            {"{{ 'a }}", "never closed"},
            {"{{ a ? b }}", "\"?\""},
            {"{{ }}", "a value is expected"},
            {"{{ a b }}", "}} is expected"},
            {"{% break %}", "outside of a loop"},
            {"{% for a in b recursive %}{% endfor %}", "recursive"},
            {"{{ 99999999999999999999 }}", "too large"},
            {"\n\n{{ missing.member }}", "line 3: \"missing\" is undefined"},
            {"{{ 1 + 'a' }}", "int and str"},
            {"{{ 'a' < 1 }}", "no order"},
            {"{{ 1 // 0 }}", "zero"},
            {"{{ f(1) }}", "\"f\" is undefined"},
            {"{% set a.b = 1 %}", "not a namespace"},
            {"{{ 2 ** 80 }}", "64 bits"},
        };
        for (const auto& [source, name] : rows) QTest::addRow("%s", source) << source << name;
    }
    void whatIsNotUnderstoodIsNamedWithItsLine() {
        QFETCH(QString, source);
        QFETCH(QString, name);
        const std::string message = refusal(source.toStdString());
        QVERIFY2(says(message, {"test, line", name.toUtf8().constData()}), message.c_str());
    }

    void safeAloneChangesNothing() {
        QCOMPARE(rendered("{{ {'a': '<'} | tojson | safe }}"), std::string("{\"a\": \"<\"}"));
    }

    void aHostileTemplateEnds_data() {
        QTest::addColumn<QString>("source");
        const auto row = [](const char* name, const std::string& source) {
            QTest::addRow("%s", name) << QString::fromStdString(source);
        };
        row("loops in loops", "{% for a in range(90000) %}{% for b in range(90000) %}{% endfor %}{% endfor %}");
        row("doubling text",
            "{% set n = namespace(x='a') %}{% for i in range(99) %}{% set n.x = n.x ~ n.x %}{% endfor %}");
        row("doubling list",
            "{% set n = namespace(x=[1]) %}{% for i in range(99) %}{% set n.x = n.x + n.x %}{% endfor %}");
        row("nested list",
            "{% set n = namespace(x=[1]) %}{% for i in range(9999) %}{% set n.x = [n.x, n.x] %}{% endfor %}");
        row("a macro of itself", "{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}");
        row("repeated", "{{ ('a' * 9999999) * 9999999 }}");
        row("replaced", "{{ 'aaaaaaaa' | replace('a', 'b' * 9999999) }}");
        row("a wide range", "{{ range(999999999999) }}");
        row("long output", "{% for a in range(90000) %}{{ 'b' * 9999 }}{% endfor %}");
        row("brackets", "{{ " + std::string(100000, '(') + "1" + std::string(100000, ')') + " }}");
        row("signs", "{{ " + std::string(100000, '-') + "1 }}");
        row(
            "a long sum", "{{ 1" + [] {
                std::string s;
                for (int i = 0; i < 100000; ++i) s += "+1";
                return s;
            }() + " }}");
        row("ifs", [] {
            std::string s;
            for (int i = 0; i < 100000; ++i) s += "{% if 1 %}";
            return s;
        }());
        row("a namespace in itself", "{% set n = namespace() %}{% set n.n = n %}");
    }
    void aHostileTemplateEnds() {
        QFETCH(QString, source);
        QElapsedTimer timer;
        timer.start();
        const std::string message = refusal(source.toStdString());
        QVERIFY(!message.empty());
        QVERIFY2(timer.elapsed() < 20000, "takes too long");  // well under a second on a quiet machine
    }

    void theTokenizersTemplateMakesThePrompt() {
        TestFolder folder;
        folder.write("tokenizer.json", tiny_byte_level());
        const auto config = [&](const Json& json) { folder.write("tokenizer_config.json", json); };
        config({{"bos_token", nullptr}});
        QVERIFY(says(message_of([&] { text_prompt(*open_tokenizer(folder.path()), "hi", {.form = PromptForm::chat}); }),
                     {folder.path().c_str(), "no chat template"}));
        config(
            {{"eos_token", "<|end|>"},
             {"chat_template", "{% for m in messages %}{{ m.role[0] }}:{{ m.content }}{{ eos_token }}{% endfor %}a:"}});
        const auto tokenizer = open_tokenizer(folder.path());
        const std::vector<int> ids = text_prompt(*tokenizer, "hi", {.form = PromptForm::chat, .system = "s"});
        QCOMPARE(tokenizer->decode(ids, true), std::string("s:s<|end|>u:hi<|end|>a:"));
        QCOMPARE(std::count(ids.begin(), ids.end(), 256), std::ptrdiff_t{2});
        // In a raw prompt the same letters are text, unless asked otherwise.
        QCOMPARE(text_prompt(*tokenizer, "<|end|>").size(), std::size_t{7});
        QCOMPARE(text_prompt(*tokenizer, "<|end|>", {.special = SpecialTokens::as_tokens}).size(), std::size_t{1});
        // A file of its own replaces the config's; the oldest form only stands in.
        folder.write("chat_template.json", Json{{"chat_template", "J"}});
        QVERIFY(open_tokenizer(folder.path())->chat_template.starts_with("{% for"));
        folder.write("chat_template.jinja", std::string("{{ messages[0].content }}\n"));
        QCOMPARE(chat_prompt(*open_tokenizer(folder.path()), "x"), std::string("x"));
        std::filesystem::remove(folder.path() / "chat_template.jinja");
        config(Json::object());
        QCOMPARE(chat_prompt(*open_tokenizer(folder.path()), "x"), std::string("J"));
        config({{"chat_template", Json::array({Json{{"name", "tool_use"}, {"template", "T"}},
                                               Json{{"name", "default"}, {"template", "D"}}})}});
        QCOMPARE(chat_prompt(*open_tokenizer(folder.path()), "x"), std::string("D"));
        QVERIFY(tokenizer_files(folder.path()).size() >= 3);
    }
};

QTEST_GUILESS_MAIN(ChatTemplateTest)
#include "chat_template_test.moc"
