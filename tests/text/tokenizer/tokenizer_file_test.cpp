// SPDX-License-Identifier: GPL-3.0-or-later
// tokenizer.json and the small files beside it: what is read from them, and how a bad one is refused.
#include <QtTest>
#include <set>

#include "engine/text/tokenizer/licence_files.h"
#include "engine/text/tokenizer/tokenizer.h"
#include "tests/text/text_fixtures.h"

using namespace bitdistill;

namespace {

std::string refusal_of(const std::string& bytes) {
    TestFolder folder;
    folder.write("tokenizer.json", bytes);
    return message_of([&] { open_tokenizer(folder.path()); });
}
std::string refusal(const Json& json) { return refusal_of(json.dump()); }

}  // namespace

class TokenizerFileTest : public QObject {
    Q_OBJECT

  private slots:
    void aFolderWithoutTokenizerIsNamed() {
        TestFolder folder;
        QVERIFY(says(message_of([&] { open_tokenizer(folder.path()); }),
                     {folder.path().c_str(), "no model folder: it has no config.json"}));
        folder.write("config.json", std::string("{}"));
        QVERIFY(says(message_of([&] { open_tokenizer(folder.path()); }),
                     {folder.path().c_str(), "neither tokenizer.json nor tokenizer.model"}));
        QVERIFY(says(message_of([&] { open_tokenizer(folder.path() / "absent"); }), {"absent", "no such folder"}));
    }

    void malformedJsonIsNamedWithItsLine() {
        QVERIFY(says(refusal_of("{\n\"model\": {\n\"vocab\" 1}}"), {"tokenizer.json", "line 3"}));
        QVERIFY(says(refusal_of(""), {"tokenizer.json"}));
        QVERIFY(says(refusal_of("[]"), {"not a JSON object"}));
        QVERIFY(says(refusal_of("{}"), {"no object \"model\""}));
        QVERIFY(!refusal_of(std::string("{\"model\": {\"vocab\": {\"\xff\": 1}}}")).empty());
        QVERIFY(says(refusal_of(std::string(5000, '[')), {"levels deep"}));
        // As Hugging Face's tokenizers; of a token that stands twice the last id counts there.
        const std::string whole = tiny_byte_level().dump();
        QVERIFY(
            says(refusal_of("{\"model\": {}, " + whole.substr(1)), {"names the member \"model\" twice", "Leave one"}));
        for (std::size_t cut = 0; cut < whole.size(); cut += whole.size() / 40)
            QVERIFY(!refusal_of(whole.substr(0, cut)).empty());
        QVERIFY(refusal_of(whole).empty());
    }

    void unsupportedPartsAreRefusedByName_data() {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("name");
        QTest::addRow("WordPiece") << "model"
                                   << R"({"type":"WordPiece","vocab":{"a":0}})"
                                   << "WordPiece";
        QTest::addRow("Unigram") << "model"
                                 << R"({"type":"Unigram","vocab":[["a",-1.5],["b",-2]]})"
                                 << "Unigram";
        QTest::addRow("normalizer") << "normalizer"
                                    << R"({"type":"Nmt"})"
                                    << "Nmt";
        QTest::addRow("pre_tokenizer") << "pre_tokenizer"
                                       << R"({"type":"BertPreTokenizer"})"
                                       << "BertPreTokenizer";
        QTest::addRow("decoder") << "decoder"
                                 << R"({"type":"CTC"})"
                                 << "CTC";
        QTest::addRow("pattern") << "pre_tokenizer"
                                 << R"({"type":"Split","pattern":{"Regex":"+a"},"behavior":"Isolated"})"
                                 << "compiled";
        QTest::addRow("nested class") << "pre_tokenizer"
                                      << R"({"type":"Split","pattern":{"Regex":"[a[b]]"},"behavior":"Isolated"})"
                                      << "nests";
        QTest::addRow("behavior") << "pre_tokenizer"
                                  << R"({"type":"Split","pattern":{"String":"a"},"behavior":"Odd"})"
                                  << "Odd";
        QTest::addRow("no list") << "normalizer"
                                 << R"({"type":"Sequence"})"
                                 << "normalizers";
        QTest::addRow("not an object") << "decoder"
                                       << R"(7)"
                                       << "decoder";
    }
    void unsupportedPartsAreRefusedByName() {
        QFETCH(QString, part);
        QFETCH(QString, json);
        QFETCH(QString, name);
        Json file = tiny_byte_level();
        file[part.toStdString()] = Json::parse(json.toStdString());
        const std::string message = refusal(file);
        QVERIFY2(says(message, {"tokenizer.json", name.toUtf8().constData()}), message.c_str());
    }

    void aBadVocabularyIsNamed() {
        Json file = tiny_byte_level();
        file["model"]["vocab"]["x1"] = -1;
        QVERIFY(says(refusal(file), {"-1", "x1"}));
        file["model"]["vocab"]["x1"] = 99999999;
        QVERIFY(says(refusal(file), {"99999999", "x1"}));
        file["model"]["vocab"]["x1"] = "7";
        QVERIFY(says(refusal(file), {"x1", "not an integer"}));
        file["model"]["vocab"]["x1"] = 7;
        QVERIFY(says(refusal(file), {"id 7", "x1"}));
        file["model"].erase("vocab");
        QVERIFY(says(refusal(file), {"model.vocab"}));
    }

    void aBadMergeIsNamedByItsNumber() {
        Json file = tiny_byte_level({{"a", "b"}});
        file["model"]["merges"].push_back("c d");
        QVERIFY(says(refusal(file), {"merges[1]", "\"cd\""}));
        file["model"]["merges"][1] = "cd";
        QVERIFY(says(refusal(file), {"merges[1]", "pair"}));
        file["model"]["merges"][1] = Json::array({"a", "b", "c"});
        QVERIFY(says(refusal(file), {"merges[1]", "pair"}));
        file["model"]["merges"][1] = Json::array({"a"});
        QVERIFY(says(refusal(file), {"merges[1]", "pair"}));
        file["model"]["merges"][1] = 5;
        QVERIFY(says(refusal(file), {"merges[1]", "pair"}));
    }

    void aBadAddedTokenIsNamedByItsNumber() {
        Json file = tiny_byte_level();
        file["added_tokens"][0]["id"] = "seven";
        QVERIFY(says(refusal(file), {"added_tokens[0]", "id"}));
        file["added_tokens"][0]["id"] = -4;
        QVERIFY(says(refusal(file), {"added_tokens[0]", "-4"}));
        file["added_tokens"] = 1;
        QVERIFY(says(refusal(file), {"added_tokens"}));
    }

    void mergesAsTextsAndAsPairsAreTheSame() {
        TestFolder folder;
        Json file = tiny_byte_level({{"a", "b"}, {"ab", "c"}});
        folder.write("one/tokenizer.json", file);
        file["model"]["merges"] = Json::array({Json::array({"a", "b"}), Json::array({"ab", "c"})});
        folder.write("two/tokenizer.json", file);
        const auto one = open_tokenizer(folder.path() / "one"), two = open_tokenizer(folder.path() / "two");
        QCOMPARE(one->encode("abcabd"), std::vector<int>({257, 256, 'd'}));
        QCOMPARE(two->encode("abcabd"), one->encode("abcabd"));
        QCOMPARE(one->vocab_size(), 259);
    }

    void specialTokensComeFromWhicheverFileSaysThem() {
        TestFolder folder;
        folder.write("tokenizer.json", tiny_byte_level());
        QVERIFY(!open_tokenizer(folder.path())->eos_id);
        folder.write("config.json", Json{{"eos_token_id", Json::array({5, 6})}, {"bos_token_id", 4}});
        auto tokenizer = open_tokenizer(folder.path());
        QCOMPARE(tokenizer->eos_id.value_or(-1), 5);
        QCOMPARE(tokenizer->bos_id.value_or(-1), 4);
        QVERIFY(!tokenizer->add_bos);
        folder.write("generation_config.json", Json{{"eos_token_id", 9}});
        QCOMPARE(open_tokenizer(folder.path())->eos_id.value_or(-1), 9);
        folder.write("tokenizer_config.json", Json{{"eos_token", Json{{"content", "<|end|>"}}},
                                                   {"bos_token", "a"},
                                                   {"add_bos_token", true},
                                                   {"chat_template", "{{x}}"}});
        tokenizer = open_tokenizer(folder.path());
        QCOMPARE(tokenizer->eos_id.value_or(-1), 256);
        QCOMPARE(tokenizer->bos_id.value_or(-1), int('a'));
        QVERIFY(tokenizer->add_bos);
        QCOMPARE(tokenizer->chat_template, std::string("{{x}}"));
        const Json named =
            Json::array({Json{{"name", "tool"}, {"template", "T"}}, Json{{"name", "default"}, {"template", "D"}}});
        folder.write("tokenizer_config.json", Json{{"chat_template", named}});
        QCOMPARE(open_tokenizer(folder.path())->chat_template, std::string("D"));
        folder.write("tokenizer_config.json", Json{{"bos_token", nullptr}, {"add_bos_token", true}});
        tokenizer = open_tokenizer(folder.path());
        QVERIFY(!tokenizer->bos_id && !tokenizer->add_bos);
        folder.write("tokenizer_config.json", Json{{"eos_token", "<|unheard|>"}});
        QVERIFY(says(message_of([&] { open_tokenizer(folder.path()); }), {"tokenizer_config.json", "<|unheard|>"}));
        folder.write("tokenizer_config.json", std::string("{"));
        QVERIFY(says(message_of([&] { open_tokenizer(folder.path()); }), {"tokenizer_config.json"}));
        QCOMPARE(tokenizer_files(folder.path()).size(), std::size_t{3});  // and generation_config.json
    }

    // All that a model needs beside its weights to be used and handed on, and nothing else.
    void theFilesThatTravelWithAModelAreThoseOfTokenizerChatAndLicence() {
        const std::set<std::string> travel{"tokenizer.json",
                                           "tokenizer.model",
                                           "tokenizer_config.json",
                                           "special_tokens_map.json",
                                           "added_tokens.json",
                                           "vocab.json",
                                           "merges.txt",
                                           "chat_template.jinja",
                                           "chat_template.json",
                                           "generation_config.json",
                                           "LICENSE",
                                           "LICENSE.txt",
                                           "LICENSE.md",
                                           "LICENCE",
                                           "NOTICE",
                                           "LICENSE.rst",
                                           "license-MIT",
                                           "LICENCE.txt",
                                           "COPYING3",
                                           "COPYING.LESSER",
                                           "Notice.md",
                                           "USE_POLICY.md"};
        TestFolder folder;
        for (const std::string& name : travel) folder.write(name, std::string("x"));
        for (const char* other : {"config.json", "model.safetensors", "README.md", "licensed.json", "noticed"})
            folder.write(other, std::string("x"));
        std::set<std::string> found;
        for (const std::filesystem::path& file : tokenizer_files(folder.path())) found.insert(file.filename().string());
        QVERIFY(found == travel);
    }

    // Names that are anybody's: what stands there must not end a training that has begun.
    void whatIsNoTextOfALicenceStaysBehind() {
        TestFolder folder;
        std::filesystem::create_directory(folder.path() / "LICENSE");
        folder.write("NOTICE", std::string("x"));
        folder.write("LICENCE", std::string("x"));
        std::filesystem::resize_file(folder.path() / "LICENCE", 200'000'000);
        const std::vector<std::filesystem::path> found = tokenizer_files(folder.path());
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found.front().filename().string(), std::string("NOTICE"));
        std::filesystem::create_symlink("nowhere", folder.path() / "COPYING");
        std::filesystem::create_symlink("NOTICE", folder.path() / "LICENSE.txt");
        const LicenceFiles licences = licence_files(folder.path());
        QCOMPARE(licences.files.size(), std::size_t{2});  // a link that leads somewhere is a file
        QCOMPARE(licences.left.size(), std::size_t{2});
        QVERIFY(licences.left[0].find("COPYING is a link that leads nowhere") != std::string::npos);
        QVERIFY(licences.left[1].find("LICENCE has more than 4 MB") != std::string::npos);
        QVERIFY(licence_files(folder.path() / "missing").files.empty());
    }

    void aMapOfSpecialTokensThatWasNotFetchedIsNamed() {
        TestFolder folder;
        folder.write("tokenizer.json", tiny_byte_level());
        folder.write("special_tokens_map.json",
                     std::string("version https://git-lfs.github.com/spec/v1\n"
                                 "oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daa"
                                 "aa5e2ca24d17e2393\nsize 12345\n"));
        QVERIFY(says(message_of([&] { open_tokenizer(folder.path()); }), {"special_tokens_map.json", "Git LFS"}));
        folder.write("special_tokens_map.json", Json{{"eos_token", "<|end|>"}});
        QVERIFY(open_tokenizer(folder.path()));
    }

    void aMistakeInASmallFileIsNamedWithPlaceAndRemedy_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* name, const char* file, const char* json, const char* place) {
            QTest::newRow(name) << QString(file) << QString(json) << QString(place);
        };
        const char *const config = "tokenizer_config.json", *const old = "chat_template.json";
        row("begin that is no text", config, R"({"bos_token": {"content": 5}})", "bos_token");
        row("pad that is a number", config, R"({"pad_token": 5})", "pad_token");
        row("unknown that is a list", config, R"({"unk_token": ["<|end|>"]})", "unk_token");
        row("true as a text", config, R"({"add_bos_token": "true"})", "add_bos_token");
        row("a token without its text", config, R"({"added_tokens_decoder": {"300": {}}})",
            "[\"300\"]: content is missing");
        row("a token whose text is a number", config, R"({"added_tokens_decoder": {"300": {"content": 6}}})",
            "content");
        row("a template that is a number", config, R"({"chat_template": 5})", "chat_template");
        row("templates without names", config, R"({"chat_template": ["x"]})", "chat_template[0]");
        row("a template's name that is a number", config, R"({"chat_template": [{"name": 1, "template": "x"}]})",
            "chat_template[0]");
        row("a template twice", config,
            R"({"chat_template": [{"name": "a", "template": "x"}, {"name": "a", "template": "y"}]})", "\"a\" twice");
        row("an older template that is a number", old, R"({"chat_template": {"default": 7}})",
            "chat_template[\"default\"]");
        row("an older template without its object", old, R"("{{ messages }}")", "not a JSON object");
        row("a size that is a text", "config.json", R"({"vocab_size": "many"})", "vocab_size");
    }
    void aMistakeInASmallFileIsNamedWithPlaceAndRemedy() {
        QFETCH(QString, file);
        QFETCH(QString, json);
        QFETCH(QString, place);
        TestFolder folder;
        folder.write("tokenizer.json", tiny_byte_level());
        folder.write(file.toStdString(), json.toStdString());
        const std::string said = message_of([&] { open_tokenizer(folder.path()); });
        QVERIFY2(says(said, {qPrintable(file), qPrintable(place), "Copy"}), said.c_str());
        if (!place.contains("chat_template")) return;
        QVERIFY(says(message_of([&] { chat_template_of(folder.path()); }), {qPrintable(file), qPrintable(place)}));
    }

    void aTemplateThatBeginsWithBosAsksForIt() {
        TestFolder folder;
        Json file = tiny_byte_level();
        file["post_processor"] = Json::parse(
            R"({"type":"Sequence","processors":[{"type":"ByteLevel"},{"type":"TemplateProcessing",
                "single":[{"SpecialToken":{"id":"<|end|>","type_id":0}},{"Sequence":{"id":"A","type_id":0}}]}]})");
        folder.write("tokenizer.json", file);
        const auto tokenizer = open_tokenizer(folder.path());
        QVERIFY(tokenizer->add_bos);
        QCOMPARE(tokenizer->bos_id.value_or(-1), 256);
    }
};

QTEST_APPLESS_MAIN(TokenizerFileTest)
#include "tokenizer_file_test.moc"
