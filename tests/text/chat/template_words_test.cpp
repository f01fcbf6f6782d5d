// SPDX-License-Identifier: GPL-3.0-or-later
// The filters, methods, tests and numbers of chat templates compute what Python computes, take every argument that is
// given to them, and refuse what they cannot by name. The texts are those of Jinja2 3.1 as transformers sets it up, or
// follow from Python's definition of the same call.
#include "engine/text/chat/chat_template.h"

#include <QtTest>

#include "tests/text/text_fixtures.h"

using namespace bitdistill;

namespace {

std::string rendered(const std::string& expression) {
    return ChatTemplate("{{ " + expression + " }}", "test").render(Json::array(), true, Json::object());
}

using Rows = std::vector<std::pair<const char*, const char*>>;

void compare_all(const Rows& rows) {
    for (const auto& [expression, expected] : rows) {
        std::string got;
        const std::string refused = message_of([&] { got = rendered(expression); });
        QVERIFY2(refused.empty() && got == expected,
                 (std::string(expression) + ": " + got + ", not " + expected + " " + refused).c_str());
    }
}

}  // namespace

class TemplateWordsTest : public QObject {
    Q_OBJECT

  private slots:
    void everyArgumentOfAFilterCounts() {
        compare_all({
            {"{'b':1,'a':2}|dictsort(by='value')", "[('b', 1), ('a', 2)]"},
            {"{'b':1,'a':2}|dictsort(false,'value')", "[('b', 1), ('a', 2)]"},
            {"{'b':1,'a':2}|dictsort(reverse=true)", "[('b', 1), ('a', 2)]"},
            {"{'b':1,'A':2}|dictsort(true)", "[('A', 2), ('b', 1)]"},
            {"['a','A']|unique(true)|list", "['a', 'A']"},
            {"['a','A']|unique|list", "['a']"},
            {"[{'a':'x'},{'a':'X'}]|unique(attribute='a')|list", "[{'a': 'x'}]"},
            {"'12'|int(base=8)", "10"},
            {"'0b11'|int(0,2)", "3"},
            {"'0xff'|int(base=16)", "255"},
            {"'1_000'|int", "1000"},
            {"'1__0'|int", "0"},
            {"'1.9'|int", "1"},
            {"'x'|int('d')", "d"},
            {"'0x1f'|float", "0.0"},
            {"[1,2,3]|select('divisibleby', num=2)|list", "[2]"},
            {"[[3,1],[2]]|map('sort', reverse=true)|list", "[[3, 1], [2]]"},
            {"[{'a':{'b':1}},{}]|map(attribute='a.b', default={'b':7})|list", "[1, 7]"},
            {"[1,2]|sum(start=10)", "13"},
            {"[2,1]|sort(attribute=none)", "[1, 2]"},
            {"' x '|trim(none)", "x"},
            {"['é']|tojson(ensure_ascii=true)", "[\"\\u00e9\"]"},
            {"{'a':[1,2]}|tojson(separators=(',',':'))", "{\"a\":[1,2]}"},
            {"[1]|tojson(indent=0)", "[\n1\n]"},
            {"'a\\x0bb'|indent(1)", "a\n b"},
        });
    }

    void everyArgumentOfAMethodCounts() {
        compare_all({
            {"'abcabc'.find('c',3)", "5"},
            {"'abcabc'.find('c',3,5)", "-1"},
            {"'abc'.find('',3)", "3"},
            {"'abc'.find('',4)", "-1"},
            {"'aaaa'.count('a',1,3)", "2"},
            {"'äbc'.find('b',1)", "1"},
            {"'abc'.startswith('b',1)", "True"},
            {"'abc'.startswith('',4)", "False"},
            {"'abc'.endswith(('b','x'),0,-1)", "True"},
            {"'a\\nb'.splitlines(true)", "['a\\n', 'b']"},
            {"'a\\x0bb\\x0cc\\x1cd\\x85e\\u2028f'.splitlines()|length", "6"},
            {"'aXaX'.replace('X','y',true)", "ayaX"},
        });
    }

    void numbersAreWrittenAndRoundedAsPythonDoes() {
        compare_all({
            {"1e-4", "0.0001"},
            {"1e-5", "1e-05"},
            {"5e15", "5000000000000000.0"},
            {"9999999999999998.0", "9999999999999998.0"},
            {"1e16", "1e+16"},
            {"1e100", "1e+100"},
            {"100000.0*100000", "10000000000.0"},
            {"123456789012345678.0", "1.2345678901234568e+17"},
            {"-0.0", "-0.0"},
            {"1e15|tojson", "1000000000000000.0"},
            {"7|round", "7"},
            {"1250|round(-2)", "1200"},
            {"1350|round(-2)", "1400"},
            {"7|round(0,'floor')", "7.0"},
            {"2.675|round(2)", "2.67"},
            {"0.125|round(2)", "0.12"},
            {"1250.5|round(-2)", "1300.0"},
            {"-true", "-1"},
            {"true|abs", "1"},
            {"7 // -2.0", "-4.0"},
            {"3 ** 39", "4052555153018976267"},
            {"0x1f + 0o17 + 0b11", "49"},
            {"9007199254740993 == 9007199254740992.0", "False"},
            {"[0]*3", "[0, 0, 0]"},
            {"2*'x'", "xx"},
            {"'a'*true", "a"},
        });
    }

    void characterClassesAreUnicodes() {
        compare_all({
            {"'aé'.isalpha()", "True"},
            {"'²'.isdigit()", "True"},
            {"'½'.isdigit()", "False"},
            {"'ßa'|capitalize", "Ssa"},
            {"'ßa'|title", "SSa"},
            {"'ßa'.title()", "Ssa"},
            {"'aΣ'|capitalize", "Aς"},
            {"'אa'.title()", "אA"},
            {"'漢'.isupper()", "False"},
            {"['\\xa0','\\x7f','\\u200b','\\U0001F600','\\U000E0001']",
             "['\\xa0', '\\x7f', '\\u200b', '😀', '\\U000e0001']"},
            {"[missing]", "[Undefined]"},
        });
    }

    void whatStandsForNothingIsWhatItIsInJinja() {
        compare_all({
            {"missing is sequence", "True"},
            {"missing is callable", "True"},
            {"cycler is defined", "True"},
            {"joiner is defined", "True"},
            {"lipsum is defined", "True"},
            {"self is defined", "True"},
            {"{'a':1}.items() is sequence", "False"},
            {"'yes' if []|select else 'no'", "yes"},
            {"namespace(a=1)", "<Namespace {'a': 1}>"},
            {"[1,2][true]", "2"},
        });
    }

    void whatJinjaKnowsAndThisProgramDoesNotIsRefusedAsSuch() {
        for (const auto& [expression, name] : Rows{{"{'items':5}.items", "\"items\""},
                                                   {"{'a':5}['items']", "\"items\""},
                                                   {"'a'.__class__", "\"__class__\""},
                                                   {"'%s' % 'a'", "formatting"},
                                                   {"{1:2}", "a key of type int"},
                                                   {"2**63", "64 bits"},
                                                   {"9223372036854775808", "64 bits"},
                                                   {"'9223372036854775808'|int", "64 bits"},
                                                   {"'nan'|float", "NaN"},
                                                   {"joiner()", "joiner()"},
                                                   {"range", "the text of a function"},
                                                   {"[[1],[2]]|sum(start=[])", "a sum that starts"},
                                                   {"[{'a':1}]|sort(attribute='a,b')", "several attributes"},
                                                   {"[1,2].index(1,1)", "second argument"},
                                                   {"' a b'.rsplit(none,1)", "maxsplit"},
                                                   {"strftime_now('%f')", "%f"}}) {
            const std::string said = message_of([&] { rendered(expression); });
            QVERIFY2(says(said, {"not supported", "Supported are", name}) && said.find("Correct") == said.npos,
                     (std::string(expression) + ": " + said).c_str());
        }
        for (const char* const source :
             {"{% macro f(a) %}{{ varargs }}{% endmacro %}", "{% macro f(a) %}{{ kwargs }}{% endmacro %}",
              "{% for i in [1] %}{{ loop.changed }}{% endfor %}",
              "{% set r = [1]|map('string') %}{{ r|list }}{{ r|list }}"}) {
            const std::string said =
                message_of([&] { ChatTemplate(source, "test").render(Json::array(), true, Json::object()); });
            QVERIFY2(says(said, {"not supported", "Supported are"}), (source + (": " + said)).c_str());
        }
    }

    void anArgumentThatIsNoneOfAWordsIsAMistake() {
        for (const auto& [expression, name] : Rows{{"{'b':1}|dictsort(foo=1)", "\"foo\""},
                                                   {"'a'|upper(1)", "0 arguments"},
                                                   {"'aaa'|replace('a')", "\"new\""},
                                                   {"'abc'.strip(chars='a')", "\"chars\""},
                                                   {"'a b'.split(' ', sep=' ')", "twice"},
                                                   {"'abc'.startswith(['a'])", "tuple"},
                                                   {"1 is odd(2)", "0 arguments"},
                                                   {"1 is eq", "\"other\""},
                                                   {"[1]|map('string')|length", "length"}}) {
            const std::string said = message_of([&] { rendered(expression); });
            QVERIFY2(says(said, {"Correct the template", name}), (std::string(expression) + ": " + said).c_str());
        }
        const std::string said = message_of([&] {
            ChatTemplate("{% macro f(a) %}{% endmacro %}{{ f(b=1) }}", "test")
                .render(Json::array(), true, Json::object());
        });
        QVERIFY2(says(said, {"the macro f", "\"b\""}), said.c_str());
    }
};

QTEST_GUILESS_MAIN(TemplateWordsTest)
#include "template_words_test.moc"
