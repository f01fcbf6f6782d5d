// SPDX-License-Identifier: GPL-3.0-or-later
// Chat templates write what transformers writes, refuse by name what they do not know, and always end. The templates of
// tests/text/data/chat_templates.json are of our own making; BITDISTILL_CHAT_TEMPLATES names another file of that form,
// for instance one made from the templates of released models.
#include "engine/text/chat/chat_template.h"
#include "engine/text/chat/chat_prompt.h"

#include <QtTest>

#include "engine/text/text_prompt.h"
#include "tests/places.h"
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
        const Json file = read_json(other ? other : source_path("tests/text/data/chat_templates.json"));
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

    void aTupleIsNoList() {
        // What jinja2 3.1 prints.
        const std::pair<const char*, const char*> expected[] = {
            {"{{ (1, 'a') }}", "(1, 'a')"},
            {"{{ (1,) }}{{ () }}", "(1,)()"},
            {"{{ 1, 2 }}{% set x = 1, 'b' %}{{ x }}", "(1, 2)(1, 'b')"},
            {"{{ {'b': 1, 'a': (2, [3])}|dictsort }}", "[('a', (2, [3])), ('b', 1)]"},
            {"{{ {'a': 1}.items()|list }}{{ {'a': 1}|items|list }}", "[('a', 1)][('a', 1)]"},
            {"{{ (1, 2) == [1, 2] }}{{ (1, 2) in [(1, 2)] }}", "FalseTrue"},
            {"{{ (1, 2) + (3,) }}{{ (1, 2, 3)[1:] }}", "(1, 2, 3)(2, 3)"},
            {"{{ 'a-b'.partition('-') }}", "('a', '-', 'b')"},
            {"{{ (2, 1)|list }}{{ (2, 1)|sort }}{{ (2, 1)|tojson }}", "[2, 1][1, 2][2, 1]"},
            {"{{ [(2, 'x'), (1, 'y')]|sort }}{{ (1, 2) < (1, 3) }}", "[(1, 'y'), (2, 'x')]True"},
            {"{{ {'a': 1}.keys()|list }}{{ range(2)|list }}", "['a'][0, 1]"},
            {"{% for k, v in {'x': 1}|dictsort %}{{ k }}{{ v }}{% endfor %}", "x1"},
        };
        for (const auto& [source, text] : expected) QCOMPARE(rendered(source), std::string(text));
        // jinja2 fails at these, or prints a kind or a place in memory, which no template means.
        for (const char* const source :
             {"{{ (1, 2) < [1, 3] }}", "{{ (1,) + [2] }}", "{{ [1] + range(2) }}", "{{ range(3) }}",
              "{{ {'a': 1}.items() }}", "{{ [1]|map('string') }}", "{{ {'a': 1}.values()|tojson }}"})
            QVERIFY2(!refusal(source).empty(), source);
        QVERIFY(refusal("{{ range(3) }}").find("| list makes a list of it") != std::string::npos);
    }

    void everyNewlineOfATemplateIsALineFeed() {
        // As in jinja2, whose lexer joins the lines by newline_sequence; in messages and in escapes "\r" is a
        // character.
        const std::string lines =
            "a\n{% if true %}\n  {# c\n #}\n b{{ 'x\ny' }}\n{% endif %}\n{% raw %}\nr\n{% endraw %}z\n{{ '\\r\\n' }}\n";
        const std::string expected = rendered(lines);
        QVERIFY(expected.find("a\n") == 0);
        for (const std::string newline : {"\r\n", "\r"}) {
            std::string other;
            for (const char c : lines) other += c == '\n' ? newline : std::string(1, c);
            QCOMPARE(rendered(other), expected);
        }
        QCOMPARE(rendered("{{ messages[0] }}\r\n\r\n", Json::array({"a\r\nb"})), std::string("a\r\nb\n"));
        QVERIFY(says(refusal("a\rb\r\n{{ raise_exception('x') }}"), {"line 3"}));
    }

    // Whose fault it is decides what helps.
    void theRemedyIsOfTheTemplateOrOfTheMessages() {
        const char *const of_template = "Correct the template there", *const of_messages = "Give --system, --prompt";
        for (const char* source :
             {"\n{{ 1/0 }}", "\n{{ 1 // 0 }}", "\n{{ 4 is divisibleby(0) }}", "\n{{ 9 * 'a' * 99999999 }}",
              "\n{{ range(1, 2, 0) }}", "\n{{ 'a' + 1 }}", "\n{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}"}) {
            const std::string said = refusal(source);
            QVERIFY2(says(said, {"test, line 2: ", of_template}) && !has(said, of_messages), said.c_str());
        }
        for (const char* source : {"\n{{ raise_exception('Roles must alternate') }}", "\n{{ messages[1].content }}",
                                   "\n{{ messages[1] + 'x' }}", "\n{{ system.strip() }}", "\n{{ system | tojson }}"}) {
            const std::string said = refusal(source);
            QVERIFY2(says(said, {"test, line 2: ", of_messages}) && !has(said, of_template), said.c_str());
        }
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
            // The least whole number has no opposite.
            {"{{ -(-9223372036854775807 - 1) }}", "64 bits"},
            {"{{ (-9223372036854775807 - 1) | abs }}", "64 bits"},
            {"{{ [9223372036854775807, 1] | sum }}", "64 bits"},
            {"{{ 'a' | indent(true) | indent(1001) }}", "0..1000"},
        };
        for (const auto& [source, name] : rows) QTest::addRow("%s", source) << source << name;
    }
    void whatIsNotUnderstoodIsNamedWithItsLine() {
        QFETCH(QString, source);
        QFETCH(QString, name);
        const std::string message = refusal(source.toStdString());
        QVERIFY2(says(message, {"test, line", name.toUtf8().constData()}), message.c_str());
    }

    void theLeastNumberIsDividedAndAdded() {
        QCOMPARE(rendered("{{ (-9223372036854775807 - 1) is divisibleby(-1) }}"), std::string("True"));
        QCOMPARE(rendered("{{ (-9223372036854775807 - 1) % -1 }}"), std::string("0"));
        QCOMPARE(rendered("{{ [9007199254740993, 0, true] | sum }}"), std::string("9007199254740994"));
        QCOMPARE(rendered("{{ [1, 0.5] | sum }}"), std::string("1.5"));
    }

    void safeAloneChangesNothing() {
        QCOMPARE(rendered("{{ {'a': '<'} | tojson | safe }}"), std::string("{\"a\": \"<\"}"));
    }

    void aMacroMayCallItselfAsOftenAsASchemaIsDeep() {
        QCOMPARE(rendered("{% macro f(n) %}{% if n %}({{ f(n - 1) }}){% endif %}{% endmacro %}{{ f(100) | length }}"),
                 std::string("200"));
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
        row("a macro of itself in a loop",
            "{% macro f() %}{% for a in [1] %}{{ f() }}{% endfor %}{% endmacro %}{{ f() }}");
        row("a macro of itself in a block", "{% macro f() %}{% set a %}{{ f() }}{% endset %}{% endmacro %}{{ f() }}");
        row("a macro of itself as a default", "{% macro f(a=f()) %}{{ a }}{% endmacro %}{{ f() }}");
        row("a macro of itself as an argument",
            "{% macro f(a) %}{{ f(f(1) | replace('a', f(2))) }}{% endmacro %}{{ f() }}");
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
        const std::string wide = "range(100000)", big = "('x' * 1000000)";
        row("joined by a long text", "{{ " + wide + " | join(" + big + ") }}");
        row("joined by the method", "{{ " + big + ".join(" + wide + " | map('string')) }}");
        row("unique", "{{ " + wide + " | unique | length }}");
        row("selected in a list", "{{ " + wide + " | select('in', " + wide + ") | list }}");
        row("selected by a list", "{{ " + wide + " | reject('eq', " + wide + ") | list }}");
        row("indented by a long text", "{{ ('a\n' * 100000) | indent(" + big + ") }}");
        row("mapped to long texts", "{{ " + wide + " | map('replace', '', " + big + ") | list }}");
        row("mapped to a default", "{{ " + wide + " | map(attribute='a', default=" + big + ") | list }}");
        row("mapped by a long path", "{{ " + wide + " | map(attribute='a.' * 1000000) | list }}");
        row(
            "maps of maps", "{{ ['a'] | map(" + [] {
                std::string s;
                for (int i = 0; i < 200000; ++i) s += "'map',";
                return s;
            }() + "'upper') | list }}");
        row("JSON with wide margins", "{% set n = namespace(x=" + wide +
                                          ") %}{% for i in range(60) %}"
                                          "{% set n.x = [n.x] %}{% endfor %}{{ n.x | tojson(indent=100) }}");
        row("a part that nearly matches everywhere",
            "{{ (('a' * 400000) ~ 'b') in ('a' * 16000000) }}{{ ('a' * 16000000).rfind('b' ~ ('a' * 400000)) }}"
            "{{ missing.member }}");
        row("taken off by a long set",
            "{{ ('a' * 16000000) | trim(('bcdefghi' * 100000) ~ 'a') }}{{ missing.member }}");
        row("characters of a long text", "{{ ('a' * 16000000) | list | length }}");
        row("split into characters", "{{ ('a' * 16000000).split('a') | length }}");
        row("a long literal", "{% for a in range(90000) %}{% if '" + std::string(900000, 'a') +
                                  "' %}{% endif %}{% endfor %}{{ missing.member }}");
        row(
            "a wide dict", "{% set d = {" + [] {
                std::string s;
                for (int i = 0; i < 60000; ++i) s += "'" + std::to_string(i) + "':1,";
                return s;
            }() + "} %}{{ dict(d) == dict(d) }}{{ missing.member }}");
        row("dicts compared", [] {
            std::string up, down;
            for (int i = 0; i < 4000; ++i) {
                up += "'" + std::to_string(i) + "':1,";
                down = "'" + std::to_string(i) + "':1," + down;
            }
            return "{% set a = {" + up + "} %}{% set b = {" + down +
                   "} %}{% for i in range(90000) %}{% if a == b %}{% endif %}{% endfor %}{{ missing.member }}";
        }());
        row("names seen through many scopes", [] {
            std::string begin, end;
            for (int i = 0; i < 150; ++i) {
                begin += "{% for a in [1] %}";
                end += "{% endfor %}";
            }
            return begin + "{% for a in range(90000) %}{{ m }}{{ m }}{{ m }}{{ m }}{{ m }}{{ m }}{{ m }}{{ m }}" +
                   "{% endfor %}" + end + "{{ missing.member }}";
        }());
        row("a namespace in itself", "{% set n = namespace() %}{% set n.n = n %}");
    }
    void aHostileTemplateEnds() {
        QFETCH(QString, source);
        QVERIFY(!refusal(source.toStdString()).empty());  // unbounded, each would run for minutes or fill the memory
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
        // The same letters in a prompt are text, unless asked otherwise.
        const std::vector<int> spelled =
            text_prompt(*tokenizer, "h<|end|>", {.form = PromptForm::chat, .system = "<|end|>"});
        QCOMPARE(tokenizer->decode(spelled), std::string("s:<|end|>u:h<|end|>a:"));
        QCOMPARE(std::count(spelled.begin(), spelled.end(), 256), std::ptrdiff_t{2});
        const std::vector<int> asked =
            text_prompt(*tokenizer, "h<|end|>",
                        {.form = PromptForm::chat, .system = "<|end|>", .special = SpecialTokens::as_tokens});
        QCOMPARE(std::count(asked.begin(), asked.end(), 256), std::ptrdiff_t{4});
        QCOMPARE(text_prompt(*tokenizer, "<|end|>").size(), std::size_t{7});
        QCOMPARE(text_prompt(*tokenizer, "<|end|>", {.special = SpecialTokens::as_tokens}).size(), std::size_t{1});
        // Also where a template joins both messages, cuts them at one side, and ends with the user's words.
        folder.write("chat_template.jinja",
                     std::string("{% set all = messages|map(attribute='content')|join('|') %}{{ all.strip() }}"));
        QCOMPARE(text_prompt(*open_tokenizer(folder.path()), " h <|end|> ",
                             {.form = PromptForm::chat, .system = " <|end|> "}),
                 text_prompt(*tokenizer, "<|end|> | h <|end|>"));
        std::filesystem::remove(folder.path() / "chat_template.jinja");
        // An empty message is one, and none is none: with each the user's words stay text.
        folder.write("chat_template.jinja",
                     std::string("{% if messages[0].role == 'system' %}[{{ messages[0].content or 'empty' }}]{% else %}"
                                 "none{% endif %}{{ messages[-1].content }}"));
        const auto branching = open_tokenizer(folder.path());
        const auto chat = [&](const std::optional<std::string>& system) {
            return text_prompt(*branching, "<|end|>", {.form = PromptForm::chat, .system = system});
        };
        QCOMPARE(chat({}), text_prompt(*tokenizer, "none<|end|>"));
        QCOMPARE(chat(""), text_prompt(*tokenizer, "[empty]<|end|>"));
        QCOMPARE(chat("s"), text_prompt(*tokenizer, "[s]<|end|>"));
        QCOMPARE(chat_prompt(*branching, "u", ""), std::string("[empty]u"));
        std::filesystem::remove(folder.path() / "chat_template.jinja");
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
        config({{"chat_template", Json{{"tool_use", "T"}, {"default", "E"}}}});
        QCOMPARE(chat_prompt(*open_tokenizer(folder.path()), "x"), std::string("E"));
        // transformers asks for a name where there is no default one.
        std::filesystem::remove(folder.path() / "chat_template.json");
        folder.write("additional_chat_templates/brief.jinja", std::string("B"));
        const Json named[] = {
            Json{{"tool_use", "T"}, {"rag", "R"}},
            Json::array({Json{{"name", "tool_use"}, {"template", "T"}}, Json{{"name", "rag"}, {"template", "R"}}})};
        for (const Json& templates : named) {
            config({{"chat_template", templates}});
            const std::string said = message_of([&] { chat_prompt(*open_tokenizer(folder.path()), "x"); });
            QVERIFY2(says(said, {"by name only: additional_chat_templates/brief.jinja, rag, tool_use",
                                 "chat_template.jinja"}),
                     said.c_str());
        }
        std::filesystem::remove_all(folder.path() / "additional_chat_templates");
        config({{"chat_template", ""}});
        QVERIFY(says(message_of([&] { chat_prompt(*open_tokenizer(folder.path()), "x"); }), {"has no chat template"}));
    }
};

QTEST_GUILESS_MAIN(ChatTemplateTest)
#include "chat_template_test.moc"
