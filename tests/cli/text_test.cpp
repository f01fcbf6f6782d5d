// SPDX-License-Identifier: GPL-3.0-or-later
// tokenize, generate and compare through the real program.
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "tests/cli/program.h"
#include "tests/places.h"

using nlohmann::json;

namespace {

// A copy of the shared model, which a test may change.
QString copiedStories(const QString& folder) {
    QDir().mkpath(folder);
    for (const QFileInfo& file : QDir(shared("models/stories260K")).entryInfoList(QDir::Files))
        if (!QFile::copy(file.filePath(), folder + "/" + file.fileName())) qFatal("cannot copy a model");
    return folder;
}

}  // namespace

class TextTest : public QObject {
    Q_OBJECT

  private slots:
    void aPromptThatIsTooLongIsNotShownBeforeItsRefusal() {
        NEED_SHARED("models");
        const Ended ended = runProgram(
            {"generate", "--model", shared("models/stories260K"), "--prompt", QString("once ").repeated(2000)});
        EXITS_WITH(ended, 1);
        QVERIFY2(!ended.out.contains("once") && ended.err.size() < 700, ended.out.constData());
    }

    // The first token comes out of the prompt, so that one alone has no speed.
    void oneTokenHasNoSpeed() {
        NEED_SHARED("models");
        const QStringList call{"generate", "--model", shared("models/stories260K"), "--prompt", "Once", "-n", "1"};
        const Ended told = runProgram(call);
        QVERIFY2(told.err.contains("1 written") && !told.err.contains("1 written at"), told.err.constData());
        QVERIFY(runProgram(call + QStringList{"--json"}).json()["generation_tokens_per_second"].is_null());
    }

    void everyGoldenLineTokenizesThroughTheCommand_data() {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("golden");
        QTest::newRow("llama2") << "tokenizers/llama2"
                                << "golden/tokenizer/llama2.jsonl";
        QTest::newRow("qwen3") << "tokenizers/qwen3"
                               << "golden/tokenizer/qwen3.jsonl";
        QTest::newRow("stories260K") << "models/stories260K"
                                     << "golden/tokenizer/stories260K.jsonl";
    }
    void everyGoldenLineTokenizesThroughTheCommand() {
        NEED_SHARED("models");
        QFETCH(QString, folder);
        QFETCH(QString, golden);
        QFile file(shared(golden));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray lines = file.readAll();
        const Ended ended = runProgram({"tokenize", "--model", shared(folder)}, lines);
        EXITS_WITH(ended, 0);
        const QList<QByteArray> expected = lines.trimmed().split('\n'), got = ended.out.trimmed().split('\n');
        QCOMPARE(got.size(), expected.size());
        QVERIFY(got.size() > 300);
        for (qsizetype i = 0; i < got.size(); ++i) {
            const json wanted = json::parse(expected[i].toStdString()), one = json::parse(got[i].toStdString());
            QVERIFY2(one["ids"] == wanted["ids"], expected[i].constData());
        }
        // And back: what was encoded is decoded line by line.
        const Ended back = runProgram({"tokenize", "--model", shared(folder), "--decode"}, ended.out);
        EXITS_WITH(back, 0);
        const QList<QByteArray> texts = back.out.trimmed().split('\n');
        QCOMPARE(texts.size(), expected.size());
        int same = 0;
        for (qsizetype i = 0; i < texts.size(); ++i)
            same += json::parse(texts[i].toStdString())["text"] == json::parse(expected[i].toStdString())["text"];
        // The reference gives back 339 of Qwen3's 404 lines: it composes characters (NFC) and leaves special tokens
        // out.
        QVERIFY2(same >= 339, qPrintable(QString::number(same)));
    }

    void aBadLineIsNamed_data() {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("not JSON") << QStringList{} << QByteArray("{\"text\": \"a\"}\nhello\n")
                                  << QByteArray("line 2 of standard input");
        QTest::newRow("no text") << QStringList{} << QByteArray("{\"txt\": \"a\"}\n") << QByteArray("with \"text\"");
        QTest::newRow("not a string") << QStringList{} << QByteArray("{\"text\": 3}\n")
                                      << QByteArray("\"text\" is not a string");
        QTest::newRow("not UTF-8") << QStringList{} << QByteArray("{\"text\": \"\xff\"}\n") << QByteArray("not UTF-8");
        QTest::newRow("not ids") << QStringList{"--decode"} << QByteArray("{\"ids\": [1, -2]}\n")
                                 << QByteArray("something else than token ids");
        QTest::newRow("no list") << QStringList{"--decode"} << QByteArray("{\"ids\": 3}\n") << QByteArray("not a list");
    }
    void aBadLineIsNamed() {
        NEED_SHARED("models");
        QFETCH(QStringList, options);
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, said);
        const Ended ended =
            runProgram(QStringList{"tokenize", "--model", shared("models/stories260K")} + options, input);
        EXITS_WITH(ended, 1);
        SAYS(ended, said);
    }

    // Not as a text without a line.
    void aStandardInputThatCannotBeReadIsAFailure() {
        NEED_SHARED("models");
        const QString command =
            QStringLiteral("exec '%1' tokenize --model '%2' ").arg(cli_program(), shared("models/stories260K"));
        for (const char* input : {"< /", "<&-"}) {
            QProcess shell;
            shell.start("bash", {"-c", command + input});
            QVERIFY(shell.waitForFinished(60000));
            const QByteArray said = shell.readAllStandardError();
            QVERIFY2(shell.exitCode() == 1 && said.contains("standard input: cannot read"), said.constData());
        }
        EXITS_WITH(runProgram({"tokenize", "--model", shared("models/stories260K")}), 0);
    }

    void aFolderWithoutTokenizerIsNamed() {
        NEED_SHARED("models");
        const Ended ended = runProgram({"tokenize", "--model", shared("models/tiny-llama")}, "{\"text\": \"a\"}\n");
        EXITS_WITH(ended, 1);
        SAYS(ended, "tiny-llama");
    }

    void greedyTextIsTheReferences() {
        NEED_SHARED("models");
        QFile file(shared("golden/logits/stories260K.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const json golden = json::parse(file.readAll().toStdString());
        const QString prompt = QString::fromStdString(golden["text"].get<std::string>());
        const Ended ended = runProgram({"generate", "--model", shared("models/stories260K"), "--prompt", prompt, "-n",
                                        "40", "--greedy", "--threads", "1", "--json"});
        EXITS_WITH(ended, 0);
        QCOMPARE(ended.json()["ids"].dump(), golden["greedy40"].dump());
        QCOMPARE(ended.json()["ended_by"].get<std::string>(), std::string("length"));
        const Ended plain = runProgram({"generate", "--model", shared("models/stories260K"), "--prompt", prompt, "-n",
                                        "40", "--greedy", "--threads", "1"});
        EXITS_WITH(plain, 0);
        QVERIFY(plain.out.startsWith(prompt.toUtf8()));
        QCOMPARE(plain.out,
                 prompt.toUtf8() + QByteArray::fromStdString(ended.json()["text"].get<std::string>()) + "\n");
    }

    void moreThreadsThanCoresAreCappedWithAWord() {
        NEED_SHARED("models");
        const QByteArray word = "note: threads is 5000, but this machine has ";
        const QString model = shared("models/stories260K");
        for (const QStringList& call : {QStringList{"generate", "--model", model, "--prompt", "Once", "-n", "2"},
                                        QStringList{"bench", "--model", model, "-p", "4", "-n", "2", "--repeats", "1"},
                                        QStringList{"compare", "--model", model, "--model", model, "--prompt", "Once",
                                                    "-n", "2", "--repeats", "1"},
                                        QStringList{"logits", "--model", model, "--ids", "1"},
                                        QStringList{"export", "--model", model, "--out", "/dev/null/x"}})
            SAYS(runProgram(call + QStringList{"--threads", "5000"}), word);
        QVERIFY(!runProgram({"logits", "--model", model, "--ids", "1"}).err.contains("note:"));
    }

    void anIdBeyondTheVocabularyIsNoText() {
        NEED_SHARED("models");
        const Ended ended =
            runProgram({"tokenize", "--model", shared("models/stories260K"), "--decode"}, "{\"ids\": [403, 512]}\n");
        EXITS_WITH(ended, 1);
        SAYS(ended, "line 1 of standard input: token id 512 is outside the vocabulary of 512");
    }

    void greedyAndATemperatureDoNotGoTogether() {
        NEED_SHARED("models");
        const QStringList call{"generate", "--model",      shared("models/stories260K"), "--prompt", "Once", "-n", "2",
                               "--greedy", "--temperature"};
        const Ended both = runProgram(call + QStringList{"1"});
        EXITS_WITH(both, 2);
        SAYS(both, "--temperature 1: does not go with --greedy");
        EXITS_WITH(runProgram(call + QStringList{"0"}), 0);
    }

    void draftsChangeTheSpeedAndNoGreedyToken() {
        NEED_SHARED("models");
        const QString model = shared("models/stories260K");
        const QStringList call{"generate", "--model", model,      "--prompt",  "Once upon a time",
                               "-n",       "60",      "--greedy", "--threads", "1"};
        const json plain = runProgram(call + QStringList{"--json"}).json();
        QVERIFY(!plain.contains("drafts"));
        const Ended own = runProgram(call + QStringList{"--draft", model, "--json"});
        EXITS_WITH(own, 0);
        QCOMPARE(own.json()["ids"].dump(), plain["ids"].dump());
        const json drafts = own.json()["drafts"];
        QCOMPARE(QString::fromStdString(drafts["from"].get<std::string>()), model);
        QVERIFY(drafts["drafted_tokens"].get<int>() > 0);
        QCOMPARE(drafts["acceptance"].get<double>(), 1.0);
        QVERIFY(drafts["tokens_per_check"].get<double>() > 1);
        const Ended look_up = runProgram(call + QStringList{"--lookup", "--draft-tokens", "4", "--json"});
        EXITS_WITH(look_up, 0);
        QCOMPARE(look_up.json()["ids"].dump(), plain["ids"].dump());
        QCOMPARE(look_up.json()["drafts"]["from"].get<std::string>(), std::string("look-up"));
        const Ended told = runProgram(call + QStringList{"--draft", model});
        EXITS_WITH(told, 0);
        SAYS(told, "100.0 % of ");
        SAYS(told, " tokens a check");
    }

    void compareShowsAModelWithDraftsBesideItself() {
        NEED_SHARED("models");
        const QString model = shared("models/stories260K");
        const QStringList call{"compare", "--model",   model, "--draft",   model, "--prompt",  "Once upon", "-n",
                               "40",      "--repeats", "1",   "--seconds", "0",   "--threads", "1"};
        const Ended ended = runProgram(call + QStringList{"--json"});
        EXITS_WITH(ended, 0);
        const json models = ended.json()["models"];
        QCOMPARE(models.size(), std::size_t{2});
        QCOMPARE(models[1]["text"].dump(), models[0]["text"].dump());
        QVERIFY(!models[0].contains("drafts"));
        QCOMPARE(models[1]["drafts"]["acceptance"].get<double>(), 1.0);
        QVERIFY(ended.json()["headline"].dump().find("with drafts") != std::string::npos);
        const Ended told = runProgram(call);
        EXITS_WITH(told, 0);
        QVERIFY2(told.out.contains(" tokens a check, 100.0 % of "), told.out.constData());
    }

    void keysAndValuesInFewerBitsAreMeasured() {
        NEED_SHARED("models");
        NEED_SHARED("corpora");
        const QString model = shared("models/stories260K"), text = shared("corpora/brown.txt");
        const QStringList call{"kv-error", "--model", model, "--text", text, "--length", "64", "--limit", "2"};
        const Ended ended = runProgram(call + QStringList{"--json"});
        EXITS_WITH(ended, 0);
        const json result = ended.json(), types = result["types"];
        QCOMPARE(result["positions"].get<int>(), 128);
        QCOMPARE(types.size(), std::size_t{3});
        QVERIFY(types[0]["mean_kl"].get<double>() < types[1]["mean_kl"].get<double>());
        QVERIFY(types[1]["mean_kl"].get<double>() < types[2]["mean_kl"].get<double>());
        QCOMPARE(result["reference"]["bytes_of_position"].get<int>(), 2 * 5 * 4 * 8 * 4);
        const Ended itself = runProgram(call + QStringList{"--kv", "f16", "--against", "f16", "--json"});
        EXITS_WITH(itself, 0);
        QCOMPARE(itself.json()["types"][0]["mean_kl"].get<double>(), 0.0);
        const Ended table = runProgram(call);
        EXITS_WITH(table, 0);
        QVERIFY2(table.out.contains("128 positions in texts of at most 64 tokens"), table.out.constData());
        const Ended unknown = runProgram(call + QStringList{"--kv", "q8,q3"});
        EXITS_WITH(unknown, 2);
        SAYS(unknown, "--kv: keys and values cannot be kept as \"q3\". Choose one of f32, f16, q8, q4");
        // As options of the others, and long texts in bench.
        const Ended text_of_q8 = runProgram(
            {"generate", "--model", model, "--prompt", "Once", "-n", "8", "--greedy", "--kv", "q8", "--json"});
        EXITS_WITH(text_of_q8, 0);
        QCOMPARE(text_of_q8.json()["generated_tokens"].get<int>(), 8);
        // The format that evaluation takes has keys and values in F16.
        QStringList half{"generate", "--model", model,      "--prompt", "Once",
                         "-n",       "24",      "--greedy", "--json",   "--format"};
        const Ended of_half = runProgram(half + QStringList{"half"}),
                    said_both = runProgram(half + QStringList{"half", "--kv", "f16"}),
                    of_none = runProgram(half + QStringList{"q9"});
        EXITS_WITH(of_half, 0);
        QCOMPARE(of_half.json()["ids"], said_both.json()["ids"]);
        EXITS_WITH(of_none, 2);
        SAYS(of_none, "--format");
        const Ended bench = runProgram({"bench", "--model", model, "-p", "0", "-n", "2", "--repeats", "1", "--kv",
                                        "f16,q4", "--positions", "0,100", "--output", "json"});
        EXITS_WITH(bench, 0);
        const json results = bench.json()["results"];
        QCOMPARE(results.size(), std::size_t{4});
        QCOMPARE(results[1]["positions"].get<int>(), 100);
        QCOMPARE(results[3]["kv"].get<std::string>(), std::string("q4"));
        QCOMPARE(results[1]["cache_bytes"].get<int>(), 102 * 2 * 5 * 4 * 8 * 2);
        const Ended beyond = runProgram({"bench", "--model", model, "-p", "0", "-n", "2", "--positions", "100000"});
        EXITS_WITH(beyond, 1);
        SAYS(beyond, "a context of 512 tokens, too few for 100002");
        const Ended longer = runProgram({"kv-error", "--model", model, "--text", text, "--length", "600"});
        EXITS_WITH(longer, 1);
        SAYS(longer, "--length: is 600, and the model's context has 512 tokens");
        EXITS_WITH(runProgram({"bench", "--model", model, "--kv", "q3"}), 2);
    }

    void draftsThatCannotBeAreRefused() {
        NEED_SHARED("models");
        NEED_SHARED("tokenizers");
        const QString model = shared("models/stories260K");
        const QStringList call{"generate", "--model", model, "--prompt", "Once", "-n", "2"};
        const Ended both = runProgram(call + QStringList{"--draft", model, "--lookup"});
        EXITS_WITH(both, 2);
        SAYS(both, "--draft excludes --lookup");
        const Ended none = runProgram(call + QStringList{"--draft-tokens", "4"});
        EXITS_WITH(none, 2);
        SAYS(none, "--draft-tokens: is of drafts, and there are none");
        EXITS_WITH(runProgram(call + QStringList{"--lookup", "--draft-tokens", "48"}), 2);
        const Ended unset = runProgram(call + QStringList{"--draft", ""});
        EXITS_WITH(unset, 2);
        SAYS(unset, "--draft: is empty");
        const Ended compared =
            runProgram({"compare", "--model", model, "--model", model, "--prompt", "Once", "--draft", ""});
        EXITS_WITH(compared, 2);
        SAYS(compared, "--draft: is empty");
        // The tokenizer is looked at before a weight is read: this folder has nothing else.
        const Ended other = runProgram(call + QStringList{"--draft", shared("tokenizers/llama2")});
        EXITS_WITH(other, 1);
        SAYS(other, "has another vocabulary: token ");
        SAYS(other, "such as its student");
    }

    void aTextThatGoesOnBehindItsEndSaysSo() {
        NEED_SHARED("models");
        const QTemporaryDir folder;
        const QString model = copiedStories(folder.filePath("ends"));
        const QStringList call{"generate", "--model", model, "--prompt", "Once", "-n", "20", "--greedy"};
        const Ended endless = runProgram(call + QStringList{"--json"});
        EXITS_WITH(endless, 0);
        write_bytes(model + "/generation_config.json",
                    QByteArray::fromStdString(json{{"eos_token_id", endless.json()["ids"][10]}}.dump()));
        const Ended whole = runProgram(call), past = runProgram(call + QStringList{"--ignore-eos"});
        EXITS_WITH(whole, 0);
        EXITS_WITH(past, 0);
        SAYS(whole, ", to the end of the text");
        SAYS(past, ", past the end of the text");
    }

    // A draft model whose context the prompt fills says why it proposes nothing.
    void aDraftModelOfAShortContextIsSaid() {
        NEED_SHARED("models");
        const QTemporaryDir folder;
        const QString brief = copiedStories(folder.filePath("brief"));
        json config = json::parse(content(brief + "/config.json").toStdString());
        config["max_position_embeddings"] = 4;
        QFile::remove(brief + "/config.json");
        write_bytes(brief + "/config.json", QByteArray::fromStdString(config.dump()));
        const Ended ended = runProgram({"generate", "--model", shared("models/stories260K"), "--prompt",
                                        "Once upon a time there was", "-n", "8", "--draft", brief});
        EXITS_WITH(ended, 0);
        SAYS(ended, "brief has a context of 4 tokens, so it proposes nothing behind them");
        SAYS(ended, "none drafted");
    }

    void theSeedDecidesTheText() {
        NEED_SHARED("models");
        const auto text = [](const QString& seed) {
            return runProgram({"generate", "--model", shared("models/stories260K"), "--prompt", "Once", "-n", "30",
                               "--temperature", "1", "--seed", seed, "--threads", "1"})
                .out;
        };
        const QByteArray first = text("1");
        QVERIFY(first.startsWith("Once"));
        QCOMPARE(text("1"), first);
        QVERIFY(text("2") != first);
    }

    void compareStatesTextSpeedMemoryAndAgreement() {
        NEED_SHARED("models");
        const QStringList call{"compare",
                               "--model",
                               shared("models/stories260K"),
                               "--model",
                               shared("models/stories260K"),
                               "--prompt",
                               "Once upon a time",
                               "-n",
                               "16",
                               "--repeats",
                               "2",
                               "--seconds",
                               "0.05",
                               "--threads",
                               "1"};
        const Ended ended = runProgram(call + QStringList{"--json"});
        EXITS_WITH(ended, 0);
        const json result = ended.json();
        // The student against its teacher, with its range, and why it is doubtful: too little was measured, at least.
        QVERIFY(result["headline"]["low"].get<double>() <= result["headline"]["ratio"].get<double>());
        QCOMPARE(result["headline"]["same_tokens"].get<double>(), 1.0);
        QVERIFY(result["headline"]["doubts"].dump().find("of generation were measured") != std::string::npos);
        QVERIFY(result["conditions"]["power"].is_string());
        QCOMPARE(result["models"].size(), std::size_t{2});
        for (const json& model : result["models"]) {
            QVERIFY(model["text"].get<std::string>().size() > 10);
            QVERIFY(model["prompt_tokens_per_second"]["median"].get<double>() > 0);
            QVERIFY(model["generation_tokens_per_second"]["median"].get<double>() > 0);
            QVERIFY(model["first_token_seconds"]["median"].get<double>() > 0);
            QVERIFY(model["bytes"]["total"].get<double>() > 100000);
            QVERIFY(model["bytes"]["file"].get<double>() > 100000);
            QVERIFY(model["peak_memory"].get<double>() >= 0);
            QCOMPARE(model["ended_by"].get<std::string>(), std::string("length"));
            QCOMPARE(model["text_tokens"].get<int>(), 16);
            QVERIFY(model["writings"].get<int>() >= 2 && model["generation_seconds"].get<double>() > 0);
            QCOMPARE(model["rates"].size(), std::size_t{2});
        }
        QCOMPARE(result["agreement"][0]["same_arg_max"].get<double>(), 1.0);
        const Ended text = runProgram(call);
        EXITS_WITH(text, 0);
        QVERIFY(text.out.contains("same next token at 100.0 %"));
        QVERIFY(text.out.contains("1 thread, "));
        QVERIFY(text.out.contains("16 of 16 tokens the same"));
        QVERIFY(text.out.contains("doubtful: only 0."));
        QVERIFY(text.out.contains("power: "));
        // One turn has no range, and one token no speed; both are said.
        QStringList once = call, single = call;
        once[call.indexOf("--repeats") + 1] = "1";
        single[call.indexOf("-n") + 1] = "1";
        const Ended one = runProgram(once), none = runProgram(single),
                    told = runProgram(single + QStringList{"--json"});
        EXITS_WITH(told, 0);
        const json model = told.json()["models"][0];
        QVERIFY(model["generation_tokens_per_second"].is_null() && model["rates"].empty());
        EXITS_WITH(one, 0);
        QVERIFY2(one.out.contains("doubtful: measured once: no range"), qPrintable(one.out));
        QVERIFY2(!one.out.contains("x (") && one.out.contains("\nmeasured once"), qPrintable(one.out));
        EXITS_WITH(none, 0);
        QVERIFY2(none.out.contains("no speed-up: ") && none.out.contains("wrote one token"), qPrintable(none.out));
        QVERIFY2(none.out.contains("written 2 times, no step of generation"), qPrintable(none.out));
    }
};

QTEST_GUILESS_MAIN(TextTest)
#include "text_test.moc"
