// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a byte-level BPE tokenizer one by one: normalisation, splitting, merges, added tokens, decoding,
// streaming.
#include <QtTest>
#include <random>
#include <thread>

#include "engine/text/tokenizer/bpe_model.h"
#include "engine/text/tokenizer/normalizer.h"
#include "engine/text/tokenizer/pre_tokenizer.h"
#include "engine/text/tokenizer/token_decoder.h"
#include "engine/text/tokenizer/tokenizer.h"
#include "tests/text/text_fixtures.h"

using namespace bitdistill;

namespace {

std::string normalized(const char* json, std::string_view text) { return Normalizer(Json::parse(json), "test")(text); }

std::vector<std::string> words_of(const char* json, const std::string& text, bool starts_input = true) {
    Words words{text, {{0, text.size()}}, starts_input};
    PreTokenizer(Json::parse(json), "test")(words);
    std::vector<std::string> out;
    for (const Span& span : words.spans) out.push_back(words.text.substr(span.begin, span.end - span.begin));
    return out;
}

using List = std::vector<std::string>;

// Merging as it is defined: look at all pairs, join the leftmost of lowest rank, begin again.
std::vector<int> slow_merge(std::vector<std::string> symbols, const TokenizerFile& file) {
    std::map<std::pair<std::string, std::string>, std::size_t> ranks;
    for (std::size_t i = 0; i < file.merges.size(); ++i) ranks.emplace(file.merges[i], i);
    for (;;) {
        std::size_t best = file.merges.size(), at = 0;
        for (std::size_t i = 0; i + 1 < symbols.size(); ++i) {
            const auto found = ranks.find({symbols[i], symbols[i + 1]});
            if (found != ranks.end() && found->second < best) best = found->second, at = i;
        }
        if (best == file.merges.size()) break;
        symbols[at] += symbols[at + 1];
        symbols.erase(symbols.begin() + static_cast<std::ptrdiff_t>(at) + 1);
    }
    std::vector<int> ids;
    for (const std::string& symbol : symbols)
        for (const auto& [token, id] : file.vocabulary)
            if (token == symbol) ids.push_back(id);
    return ids;
}

}  // namespace

class TokenizerPartsTest : public QObject {
    Q_OBJECT

  private slots:
    void normalizersDoWhatTheirNamesSay() {
        const std::string decomposed = "e\xCC\x81", composed = "\xC3\xA9";
        QCOMPARE(normalized(R"({"type":"NFC"})", decomposed), composed);
        QCOMPARE(normalized(R"({"type":"NFD"})", composed), decomposed);
        QCOMPARE(normalized(R"({"type":"NFKC"})", "\xEF\xAC\x81"), std::string("fi"));
        QCOMPARE(normalized(R"({"type":"Lowercase"})", "STRA\xE1\xBA\x9E\xC3\x89"),
                 std::string("stra\xC3\x9F\xC3\xA9"));
        QCOMPARE(normalized(R"({"type":"Prepend","prepend":"_"})", "a"), std::string("_a"));
        QCOMPARE(normalized(R"({"type":"Prepend","prepend":"_"})", ""), std::string());
        QCOMPARE(normalized(R"({"type":"Replace","pattern":{"String":" "},"content":"_"})", "a b c"),
                 std::string("a_b_c"));
        QCOMPARE(normalized(R"({"type":"Replace","pattern":{"Regex":"\\s+"},"content":" "})", "a \t\nb"),
                 std::string("a b"));
        QCOMPARE(normalized(R"({"type":"Strip"})", " \xE3\x80\x80 a b \n"), std::string("a b"));
        QCOMPARE(
            normalized(R"({"type":"Sequence","normalizers":[{"type":"Lowercase"},{"type":"Prepend","prepend":"X"}]})",
                       "A"),
            std::string("Xa"));
        QCOMPARE(normalized("null", "A b"), std::string("A b"));
    }

    void everySplitBehaviorIsItsOwn_data() {
        QTest::addColumn<QString>("behavior");
        QTest::addColumn<bool>("invert");
        QTest::addColumn<QStringList>("expected");
        const QStringList pieces{"a", "-", "-", "b", "-", "c"};
        QTest::addRow("Removed") << "Removed" << false << QStringList{"a", "b", "c"};
        QTest::addRow("Removed inverted") << "Removed" << true << QStringList{"-", "-", "-"};
        QTest::addRow("Isolated") << "Isolated" << false << pieces;
        QTest::addRow("Previous") << "MergedWithPrevious" << false << QStringList{"a-", "-", "b-", "c"};
        QTest::addRow("Next") << "MergedWithNext" << false << QStringList{"a", "-", "-b", "-c"};
        QTest::addRow("Contiguous") << "Contiguous" << false << QStringList{"a", "--", "b", "-", "c"};
    }
    void everySplitBehaviorIsItsOwn() {
        QFETCH(QString, behavior);
        QFETCH(bool, invert);
        QFETCH(QStringList, expected);
        const Json json = {{"type", "Split"},
                           {"pattern", Json{{"Regex", "-"}}},
                           {"behavior", behavior.toStdString()},
                           {"invert", invert}};
        QStringList got;
        for (const std::string& word : words_of(json.dump().c_str(), "a--b-c")) got << QString::fromStdString(word);
        QCOMPARE(got, expected);
    }

    void preTokenizersCutWhereTheReferenceCuts() {
        QCOMPARE(words_of(R"({"type":"ByteLevel","add_prefix_space":true})", "I'm 12  ok"),
                 (List{"\xC4\xA0I", "'m",
                       "\xC4\xA0"
                       "12",
                       "\xC4\xA0", "\xC4\xA0ok"}));
        QCOMPARE(words_of(R"({"type":"Digits","individual_digits":true})", "a12b"), (List{"a", "1", "2", "b"}));
        QCOMPARE(words_of(R"({"type":"Digits","individual_digits":false})", "a12b"), (List{"a", "12", "b"}));
        QCOMPARE(words_of(R"({"type":"Whitespace"})", "one, two"), (List{"one", ",", "two"}));
        QCOMPARE(words_of(R"({"type":"WhitespaceSplit"})", "one, two"), (List{"one,", "two"}));
        QCOMPARE(words_of(R"({"type":"Metaspace","prepend_scheme":"always"})", "a b"), (List{"\xE2\x96\x81"
                                                                                             "a",
                                                                                             "\xE2\x96\x81"
                                                                                             "b"}));
        QCOMPARE(words_of(R"({"type":"Metaspace","prepend_scheme":"never"})", "a b"), (List{"a",
                                                                                            "\xE2\x96\x81"
                                                                                            "b"}));
    }

    // By tokenizers 0.23: `first` marks the first word of the input, not the first behind an added token.
    void aMarkOfTheFirstWordStandsAtTheBeginningOfTheInputOnly() {
        const char* const first = R"({"type":"Metaspace","prepend_scheme":"first"})";
        const std::string mark = "\xE2\x96\x81";
        QCOMPARE(words_of(first, "a b"), (List{mark + "a", mark + "b"}));
        QCOMPARE(words_of(first, "a b", false), (List{"a", mark + "b"}));
        QCOMPARE(words_of(R"({"type":"Metaspace","prepend_scheme":"always"})", "a b", false),
                 (List{mark + "a", mark + "b"}));
    }

    void anEmptyMatchIsFollowedByTheNextCharacter() {
        QCOMPARE(SplitPattern::regex("x*", "test").replace_all("axb", "-", 100), std::string("-a--b-"));
        QCOMPARE(SplitPattern::regex("x*", "test").find_all("\xC3\xA9").size(), std::size_t{2});  // around a character
    }

    void mergesFollowTheRanksWhateverTheWord() {
        // A random vocabulary over three letters and random words: the heap must do what the definition does.
        std::mt19937 random(7);
        for (int round = 0; round < 20; ++round) {
            TokenizerFile file;
            std::vector<std::string> tokens = {"a", "b", "c"};
            for (int i = 0; i < 25; ++i) {
                const std::string left = tokens[random() % tokens.size()], right = tokens[random() % tokens.size()];
                if (left.size() + right.size() > 8) continue;
                file.merges.emplace_back(left, right);
                if (std::find(tokens.begin(), tokens.end(), left + right) == tokens.end())
                    tokens.push_back(left + right);
            }
            for (const std::string& token : tokens) file.vocabulary.emplace_back(token, int(file.vocabulary.size()));
            // A pair listed twice keeps its last rank in the reference; leave such files out here.
            auto pairs = file.merges;
            std::sort(pairs.begin(), pairs.end());
            if (std::adjacent_find(pairs.begin(), pairs.end()) != pairs.end()) continue;
            file.rest["model"] = Json::object();
            const BpeModel model(file, "test");
            for (int i = 0; i < 50; ++i) {
                std::string word;
                List symbols;
                for (std::size_t n = random() % 90; n > 0; --n) {
                    word += char('a' + random() % 3);
                    symbols.emplace_back(1, word.back());
                }
                std::vector<int> ids, again;
                model.encode_word(word, ids);
                model.encode_word(word, again);  // from the cache
                QCOMPARE(ids, slow_merge(symbols, file));
                QCOMPARE(again, ids);
            }
        }
    }

    void aCharacterOutsideTheVocabularyBecomesBytesUnknownOrNothing() {
        TokenizerFile file;
        file.vocabulary = {{"a", 0}, {"<unk>", 1}};
        file.rest["model"] = Json::object();
        std::vector<int> ids;
        BpeModel(file, "test")
            .encode_word(
                "a\xC3\xA9"
                "a",
                ids);
        QCOMPARE(ids, std::vector<int>({0, 0}));
        file.rest["model"]["unk_token"] = "<unk>";
        ids.clear();
        BpeModel(file, "test")
            .encode_word(
                "a\xC3\xA9\xC3\xA9"
                "a",
                ids);
        QCOMPARE(ids, std::vector<int>({0, 1, 1, 0}));
        file.rest["model"]["fuse_unk"] = true;
        ids.clear();
        BpeModel(file, "test")
            .encode_word(
                "a\xC3\xA9\xC3\xA9"
                "a",
                ids);
        QCOMPARE(ids, std::vector<int>({0, 1, 0}));
        file.vocabulary.insert(file.vocabulary.end(), {{"<0xC3>", 2}, {"<0xA9>", 3}});
        file.rest["model"]["byte_fallback"] = true;
        ids.clear();
        BpeModel(file, "test").encode_word("a\xC3\xA9", ids);
        QCOMPARE(ids, std::vector<int>({0, 2, 3}));
    }

    void ignoreMergesTakesWholeWords() {
        TokenizerFile file;
        file.vocabulary = {{"a", 0}, {"b", 1}, {"ab", 2}};
        file.rest["model"] = Json{{"ignore_merges", true}};
        std::vector<int> ids;
        const BpeModel model(file, "test");
        model.encode_word("ab", ids);
        model.encode_word("aba", ids);
        QCOMPARE(ids, std::vector<int>({2, 0, 1, 0}));
    }

    void addedTokensAreFoundBeforeAnythingElse() {
        TestFolder folder;
        Json file = tiny_byte_level();
        file["normalizer"] = Json{{"type", "Lowercase"}};
        auto& added = file["added_tokens"];
        const auto add = [&](int id, const char* content, const char* flag) {
            Json token{{"id", id}, {"content", content}, {"special", false}, {"normalized", false}};
            if (*flag) token[flag] = true;
            added.push_back(token);
        };
        add(257, "[L]", "lstrip");
        add(258, "[R]", "rstrip");
        add(259, "[W]", "single_word");
        add(260, "Norm", "normalized");
        add(261, "[LX]", "");
        folder.write("tokenizer.json", file);
        const auto tokenizer = open_tokenizer(folder.path());
        const auto ids = [&](const char* text) { return tokenizer->encode(text); };
        QCOMPARE(ids("<|end|>A"), std::vector<int>({256, 'a'}));
        QCOMPARE(ids("<|END|>").size(), std::size_t{7});
        QCOMPARE(ids("x \t[L]x"), std::vector<int>({'x', 257, 'x'}));
        QCOMPARE(ids("x[R] \n x"), std::vector<int>({'x', 258, 'x'}));
        QCOMPARE(ids("[W]-[W]"), std::vector<int>({259, '-', 259}));
        QCOMPARE(ids("a[W]"), std::vector<int>({'a', '[', 'w', ']'}));
        QCOMPARE(ids("nOrMy"), std::vector<int>({260, 'y'}));
        QCOMPARE(ids("[LX]"), std::vector<int>({261}));
        QCOMPARE(ids("[L"), std::vector<int>({'[', 'l'}));
        QCOMPARE(tokenizer->decode(std::vector<int>{256, 'a', 257}), std::string("a[L]"));
        QCOMPARE(tokenizer->decode(std::vector<int>{256, 'a', 257}, true), std::string("<|end|>a[L]"));
    }

    void llamaStyleDecodersGiveTheTextBack() {
        const TokenDecoder decoder(Json::parse(R"({"type":"Sequence","decoders":[
            {"type":"Replace","pattern":{"String":"\u2581"},"content":" "},{"type":"ByteFallback"},{"type":"Fuse"},
            {"type":"Strip","content":" ","start":1,"stop":0}]})"),
                                   "test");
        QCOMPARE(decoder.decode({"\xE2\x96\x81"
                                 "a",
                                 "<0xC3>", "<0xA9>", "\xE2\x96\x81"}),
                 std::string("a\xC3\xA9 "));
        QCOMPARE(decoder.decode({"<0xC3>", "a"}), std::string("\xEF\xBF\xBD"
                                                              "a"));
        QCOMPARE(decoder.token_bytes("\xE2\x96\x81"
                                     "a"),
                 std::string(" a"));
        QCOMPARE(decoder.token_bytes("<0xC3>"), std::string("\xC3"));
    }

    void textThatIsNotUtf8IsRefused() {
        TestFolder folder;
        folder.write("tokenizer.json", tiny_byte_level());
        const auto tokenizer = open_tokenizer(folder.path());
        for (const char* bad : {"\xff", "a\xC3", "\xC0\x80", "\xED\xA0\x80", "\xF5\x80\x80\x80"}) {
            QVERIFY(says(message_of([&] { tokenizer->encode(bad); }), {"not UTF-8", "byte"}));
        }
        const std::string zero("a\0b", 3);
        QCOMPARE(tokenizer->decode(tokenizer->encode(zero)), zero);
    }

    void idsBeyondTheVocabularyStandForNothing() {
        TestFolder folder;
        folder.write("tokenizer.json", tiny_byte_level());
        const auto tokenizer = open_tokenizer(folder.path());
        QCOMPARE(tokenizer->decode(std::vector<int>{-1, 'a', 257, 1 << 30}, true), std::string("a"));
        QCOMPARE(tokenizer->token_bytes(-1), std::string());
        QCOMPARE(tokenizer->token_bytes(256), std::string());
    }

    void aStreamGivesWholeCharactersOnly() {
        TestFolder folder;
        folder.write("tokenizer.json", tiny_byte_level());
        const auto tokenizer = open_tokenizer(folder.path());
        const std::string text = "a\xC3\xA9\xE4\xBD\xA0\xF0\x9F\x98\x80 z";
        StreamDecoder stream(*tokenizer);
        std::string got;
        for (const int id : tokenizer->encode(text)) {
            const std::string part = stream.add(id);
            QVERIFY(is_utf8(part));
            got += part;
        }
        QCOMPARE(got + stream.finish(), text);
        // A broken character becomes one U+FFFD, in the middle and at the end, and does not swallow what follows.
        const std::vector<int> broken = {0xE4, 0xBD, 'x', 0xF0, 0x9F};
        got.clear();
        for (const int id : broken) got += stream.add(id);
        QCOMPARE(got + stream.finish(), std::string("\xEF\xBF\xBDx\xEF\xBF\xBD"));
        QCOMPARE(tokenizer->decode(broken), std::string("\xEF\xBF\xBDx\xEF\xBF\xBD"));
    }

    void whatAModelWritesAfterItsEndIsNoText() {
        TestFolder folder;
        folder.write("tokenizer.json", tiny_byte_level());
        const auto tokenizer = open_tokenizer(folder.path());
        tokenizer->eos_id = 'b';  // any token may be the one that ends
        StreamDecoder stream(*tokenizer), all(*tokenizer, true);
        std::string got, whole;
        for (const int id : {'a', 'b', 'c'}) {
            got += stream.add(id);
            whole += all.add(id);
        }
        QCOMPARE(got + stream.finish(), std::string("a"));
        QCOMPARE(whole + all.finish(), std::string("abc"));
    }

    void hostileTextsEncodeInTime() {
        TestFolder folder;
        folder.write("tokenizer.json", tiny_byte_level({{"a", "a"}, {"aa", "aa"}, {"\xC4\xA0", "\xC4\xA0"}}));
        const auto tokenizer = open_tokenizer(folder.path());
        for (const std::string& unit : {std::string("a"), std::string(" "), std::string("\n "), std::string("'s")}) {
            std::string text;
            while (text.size() < 300000) text += unit;
            QVERIFY(tokenizer->decode(tokenizer->encode(text)) == text);
        }
    }

    void manyThreadsEncodeTheSame() {
        TestFolder folder;
        folder.write("tokenizer.json", tiny_byte_level({{"t", "h"}, {"th", "e"}, {"\xC4\xA0", "the"}}));
        const auto tokenizer = open_tokenizer(folder.path());
        std::string text;
        for (int i = 0; i < 2000; ++i) text += " the word" + std::to_string(i % 700);
        const std::vector<int> expected = open_tokenizer(folder.path())->encode(text);
        std::vector<std::vector<int>> got(4);
        {
            std::vector<std::jthread> threads;
            for (auto& ids : got) threads.emplace_back([&] { ids = tokenizer->encode(text); });
        }
        for (const auto& ids : got) QVERIFY(ids == expected);
    }
};

QTEST_APPLESS_MAIN(TokenizerPartsTest)
#include "tokenizer_parts_test.moc"
