// SPDX-License-Identifier: GPL-3.0-or-later
// logits, losses and evaluate through the real program, against the reference values.
#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <cmath>

#include "tests/cli/program.h"

using nlohmann::json;

namespace {

json golden(const QString& name) {
    QFile file(shared("golden/" + name));
    if (!file.open(QIODevice::ReadOnly)) qFatal("a golden file is missing");
    return json::parse(file.readAll().toStdString());
}

QString joined(const json& numbers) {
    QStringList list;
    for (const json& number : numbers) list << QString::number(number.get<int>());
    return list.join(",");
}

struct Difference {
    double largest = 0, mean = 0;
    int positions = 0, same_arg_max = 0;
};

Difference difference(const json& got, const json& wanted) {
    Difference result;
    double sum = 0, count = 0;
    for (std::size_t t = 0; t < wanted.size(); ++t) {
        std::size_t best_got = 0, best_wanted = 0;
        for (std::size_t v = 0; v < wanted[t].size(); ++v) {
            const double one = std::abs(got[t][v].get<double>() - wanted[t][v].get<double>());
            result.largest = std::max(result.largest, one);
            sum += one;
            ++count;
            if (got[t][v] > got[t][best_got]) best_got = v;
            if (wanted[t][v] > wanted[t][best_wanted]) best_wanted = v;
        }
        ++result.positions;
        // A choice that the reference likes as well is the same: of two logits that are nearly equal the last digits
        // decide, and they depend on the processor.
        result.same_arg_max += wanted[t][best_wanted].get<double>() - wanted[t][best_got].get<double>() < 2e-3;
    }
    result.mean = sum / count;
    return result;
}

QStringList engines() {
#ifdef WORKBENCH_TORCH
    return {"cpu", "torch"};
#else
    return {"cpu"};
#endif
}

}  // namespace

class ModelTest : public QObject {
    Q_OBJECT

  private slots:
    void logitsOfFullPrecisionModelsAreTheReferences_data() {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("engine");
        for (const char* model : {"stories260K", "tiny-llama", "tiny-qwen2-sharded", "tiny-qwen3"})
            for (const QString& engine : engines())
                QTest::newRow(qPrintable(model + (" " + engine))) << model << engine;
    }
    void logitsOfFullPrecisionModelsAreTheReferences() {
        NEED_SHARED("models");
        QFETCH(QString, model);
        QFETCH(QString, engine);
        const json wanted = golden("logits/" + model + ".json");
        const Ended ended = runProgram(
            {"logits", "--model", shared("models/" + model), "--ids", joined(wanted["ids"]), "--engine", engine});
        EXITS_WITH(ended, 0);
        const json got = ended.json();
        QCOMPARE(got["logits"].size(), wanted["logits"].size());
        const Difference found = difference(got["logits"], wanted["logits"]);
        QVERIFY2(found.largest < 2e-3, qPrintable(QString::number(found.largest)));
    }

    void logitsOfTheTernaryStudentAreCloseToTheReferences_data() {
        QTest::addColumn<QString>("engine");
        for (const QString& engine : engines()) QTest::newRow(qPrintable(engine)) << engine;
    }
    void logitsOfTheTernaryStudentAreCloseToTheReferences() {
        NEED_SHARED("models");
        QFETCH(QString, engine);
        const json wanted = golden("bitdistill.json");
        const Ended ended = runProgram({"logits", "--model", shared("models/tiny-qwen3-student"), "--ids",
                                        joined(wanted["ids"]), "--engine", engine});
        EXITS_WITH(ended, 0);
        const Difference found = difference(ended.json()["logits"], wanted["student_logits"]);
        QVERIFY2(found.mean < 1e-2, qPrintable(QString::number(found.mean)));
        QCOMPARE(found.same_arg_max, found.positions);
    }

    // The output says what full-precision weights were kept in; without a choice as they are stored.
    void logitsSayTheFormatOfTheirWeights() {
        NEED_SHARED("models");
        const QStringList call{"logits", "--model", shared("models/stories260K"), "--ids", "1,403,407"};
        const Ended stored = runProgram(call), half = runProgram(call + QStringList{"--format", "half"}),
                    q4 = runProgram(call + QStringList{"--format", "q4"});
        EXITS_WITH(stored, 0);
        EXITS_WITH(half, 0);
        EXITS_WITH(q4, 0);
        QCOMPARE(stored.json()["format"], "as-stored");
        QCOMPARE(half.json()["format"], "half");
        QVERIFY(half.json()["logits"] != stored.json()["logits"]);  // stored in F32
        QVERIFY(q4.json()["logits"] != half.json()["logits"]);
        SAYS(runProgram(call + QStringList{"--engine", "torch", "--format", "half"}),
             "--format: belongs to --engine cpu");
    }

#ifdef WORKBENCH_TORCH
    void bothEnginesRunEveryFormOfAStudentAlike_data() {
        QTest::addColumn<QString>("scales");
        QTest::addColumn<QString>("norms");
        for (const char* scales : {"tensor", "row", "block128", "block256"})
            for (const char* norms : {"paper", "every-linear"})
                QTest::addRow("%s %s", scales, norms) << scales << norms;
    }
    // Rows of 160 and 300 weights: no whole blocks. The seed is one with which no activation lies so near to a rounding
    // point that the engines' sums, in another order, end in two codes.
    void bothEnginesRunEveryFormOfAStudentAlike() {
        NEED_SHARED("models");
        QFETCH(QString, scales);
        QFETCH(QString, norms);
        QTemporaryDir folder;
        QFile original(shared("models/tiny-qwen3/config.json"));
        QVERIFY(original.open(QIODevice::ReadOnly));
        json config = json::parse(original.readAll().toStdString());
        config["hidden_size"] = 160;
        config["intermediate_size"] = 300;
        config["quantization_config"] = {{"quant_method", "bitnet"}, { "weight_scale", scales.toStdString() }};
        config["sub_norm_placement"] = norms.toStdString();
        const QString shape = folder.filePath("config.json"), model = folder.filePath("student");
        QFile file(shape);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(config.dump()));
        file.close();
        EXITS_WITH(runProgram({"random-model", "--config", shape, "--type", "f32", "--seed", "3", "--out", model}), 0);
        json logits[2];
        for (const QString& engine : engines()) {
            const Ended ended =
                runProgram({"logits", "--model", model, "--ids", "5,17,3,99,256,41,8,120,77,3", "--engine", engine});
            EXITS_WITH(ended, 0);
            logits[engine == "torch"] = ended.json()["logits"];
        }
        const Difference found = difference(logits[0], logits[1]);
        QVERIFY2(found.mean < 1e-3, qPrintable(QString::number(found.mean)));
        QCOMPARE(found.same_arg_max, found.positions);
    }
#endif

    void wrongIdsAndModelsAreNamed() {
        NEED_SHARED("models");
        const Ended outside = runProgram({"logits", "--model", shared("models/stories260K"), "--ids", "1,99999"});
        EXITS_WITH(outside, 1);
        SAYS(outside, "--ids: token id 99999 is outside the vocabulary of 512. Give ids from 0 to 511");
        const Ended negative = runProgram({"logits", "--model", shared("models/stories260K"), "--ids", "1,-1"});
        EXITS_WITH(negative, 1);
        SAYS(negative, "--ids: token id -1 is outside the vocabulary of 512");
        const Ended isa = runProgram({"logits", "--model", shared("models/stories260K"), "--ids", "1", "--isa", "mmx"});
        EXITS_WITH(isa, 2);
        SAYS(isa, "--isa: \"mmx\" is unknown or not there on this machine. Choose one of ");
        const QStringList bench{"bench", "--model", shared("models/stories260K"), "-p", "0"};
        for (const auto& [more, says] : {std::pair(QStringList{"-n", "1", "--isa", "scalar,mmx"}, "--isa: \"mmx\""),
                                         std::pair(QStringList{"-n", "1", "--format", "q9"}, "--format: "),
                                         std::pair(QStringList{"-n", "0"}, "-p: "),
                                         std::pair(QStringList{"--format", ","}, "--format: names nothing"),
                                         std::pair(QStringList{"--threads", ""}, "--threads: is empty"),
                                         std::pair(QStringList{"--draft", ""}, "--draft: is empty"),
                                         std::pair(QStringList{"--draft-tokens", "4"}, "there are none"),
                                         std::pair(QStringList{"--draft", "/nowhere", "--positions", "4"},
                                                   "--draft: is measured from an empty cache"),
                                         std::pair(QStringList{"--draft", "/nowhere", "--sequences", "1,2"},
                                                   "--draft: is measured of one sequence")}) {
            const Ended ended = runProgram(bench + more);
            EXITS_WITH(ended, 2);
            SAYS(ended, says);
        }
    }

    // Measured once, read afterwards; bench says what was chosen, and keeps its other keys.
    void tuneMeasuresOnceAndBenchSaysWhatIsChosen() {
        NEED_SHARED("models");
        const QTemporaryDir folder;
        const QByteArray cache = qgetenv("XDG_CACHE_HOME"), wish = qgetenv("BITDISTILL_TUNE");
        qputenv("XDG_CACHE_HOME", folder.path().toUtf8());
        qunsetenv("BITDISTILL_TUNE");
        const Ended first = runProgram({"tune", "--json"}), second = runProgram({"tune", "--json"}),
                    again = runProgram({"tune", "--again"}), scalar = runProgram({"tune", "--isa", "scalar"}),
                    bench = runProgram({"bench", "--model", shared("models/stories260K"), "-p", "4", "-n", "2",
                                        "--repeats", "1", "--format", "q8", "--output", "json"}),
                    table = runProgram({"bench", "--model", shared("models/stories260K"), "-p", "0", "-n", "2",
                                        "--repeats", "1", "--format", "q8"});
        qputenv("XDG_CACHE_HOME", "/dev/full");
        const Ended unkept = runProgram({"tune", "--json"}), shown = runProgram({"tune"});
        cache.isNull() ? qunsetenv("XDG_CACHE_HOME") : qputenv("XDG_CACHE_HOME", cache);
        if (!wish.isNull()) qputenv("BITDISTILL_TUNE", wish);
        for (const Ended* ended : {&first, &second, &again, &scalar, &bench, &table}) EXITS_WITH(*ended, 0);
        if (!first.json()["products"].empty()) {
            SAYS(unkept, "not kept");
            QCOMPARE(unkept.json()["file"].get<std::string>(), std::string());
            QVERIFY2(!shown.out.contains("Kept in"), shown.out.constData());
            QVERIFY2(again.out.contains("gains 2 % and was not slower with one thread in either half"),
                     again.out.constData());
        }
        QVERIFY2(scalar.out.contains("nothing to choose"), scalar.out.constData());
        QVERIFY2(again.out.contains(first.json()["products"].empty() ? "nothing to choose" : "Measured now"),
                 again.out.constData());
        QCOMPARE(first.json()["measured_now"].get<bool>(), !first.json()["products"].empty());
        QVERIFY(!second.json()["measured_now"].get<bool>());
        QVERIFY(first.json()["products"] == second.json()["products"]);
        const json result = bench.json()["results"][0];
        for (const char* key : {"ways", "own_bytes", "large_page_bytes", "generation_tokens_per_second"})
            QVERIFY2(result.contains(key), key);
        QVERIFY(result["own_bytes"].get<double>() > 0);
        QVERIFY2(table.out.contains("Kernels chosen here (bitdistill tune): "), table.out.constData());
        QVERIFY2(table.out.contains(" % lie in large pages."), table.out.constData());
    }

    void benchMeasuresDraftsBesideTheSameWithout() {
        NEED_SHARED("models");
        const QString model = shared("models/stories260K");
        const Ended ended = runProgram({"bench", "--model", model, "--draft", model, "-p", "4", "-n", "40", "--repeats",
                                        "1", "--threads", "1", "--output", "json"});
        EXITS_WITH(ended, 0);
        const json results = ended.json()["results"];
        QCOMPARE(results.size(), std::size_t{2});
        QVERIFY(!results[0].contains("drafts") && results[0]["generation_over_alone"].is_null());
        QVERIFY(results[1]["generation_over_alone"].get<double>() > 0);
        QCOMPARE(results[1]["drafts"]["acceptance"].get<double>(), 1.0);
        QVERIFY(results[1]["drafts"]["checks"].get<int>() > 0 && results[1]["generation_limit"].is_null());
        const Ended table = runProgram(
            {"bench", "--model", model, "--draft", model, "-p", "0", "-n", "2", "--repeats", "1", "--output", "csv"});
        EXITS_WITH(table, 0);
        QVERIFY2(table.out.contains("draft,t/check,% accepted"), table.out.constData());
        const QStringList columns = QString::fromUtf8(table.out.left(table.out.indexOf('\n'))).split(',');
        QCOMPARE(QSet<QString>(columns.begin(), columns.end()).size(), columns.size());
        // Tokens are compared by their names, as all commands with drafts do: this folder has nothing else.
        NEED_SHARED("tokenizers");
        const Ended other = runProgram({"bench", "--model", model, "--draft", shared("tokenizers/llama2"), "-n", "2"});
        EXITS_WITH(other, 1);
        SAYS(other, "has another vocabulary: token ");
    }

#ifdef WORKBENCH_TORCH
    // As an id is: what lies beyond a row of logits must not be read.
    void aLabelOutsideTheVocabularyIsRefused() {
        NEED_SHARED("models");
        for (const char* label : {"300", "99999", "-1", "-101"}) {
            const Ended ended = runProgram({"losses", "--teacher", shared("models/tiny-qwen3"), "--student",
                                            shared("models/tiny-qwen3-student"), "--ids", "1,2,3", "--labels",
                                            QString("2,3,") + label});
            EXITS_WITH(ended, 1);
            QVERIFY2(ended.err.contains(QByteArray("label ") + label + " is outside the vocabulary"),
                     ended.err.constData());
        }
        const Ended id = runProgram({"losses", "--teacher", shared("models/tiny-qwen3"), "--student",
                                     shared("models/tiny-qwen3-student"), "--ids", "1,2,99999", "--labels", "2,3,1"});
        EXITS_WITH(id, 1);
        SAYS(id, "--ids: token id 99999 is outside the vocabulary of ");
        SAYS(id, "Give ids from 0 to ");
    }

    void lossesAreTheReferences_data() {
        QTest::addColumn<QString>("relation");
        QTest::newRow("scaled-dot") << "scaled-dot";
        QTest::newRow("cosine") << "cosine";
    }
    void lossesAreTheReferences() {
        NEED_SHARED("models");
        QFETCH(QString, relation);
        const json wanted = golden("bitdistill.json");
        const json& ad = wanted["attention_relation_kl"];
        const Ended ended = runProgram({"losses", "--teacher", shared("models/tiny-qwen3"), "--student",
                                        shared("models/tiny-qwen3-student"), "--ids", joined(wanted["ids"]), "--labels",
                                        joined(wanted["labels"]), "--layer", QString::number(ad["layer"].get<int>()),
                                        "--relation-heads", QString::number(ad["relation_heads"].get<int>()),
                                        "--relation", relation, "--tau", "5"});
        EXITS_WITH(ended, 0);
        const json got = ended.json();
        const auto close = [](double one, double other) { return std::abs(one - other) <= 0.01 * std::abs(other); };
        QVERIFY2(close(got["ce"], wanted["ce"]), ended.out.constData());
        QVERIFY2(close(got["logits_kl"], wanted["logits_kl_tau5"]), ended.out.constData());
        for (const char* part : {"q", "k", "v", "sum"})
            QVERIFY2(
                close(got["attention_relation"][part], ad["mean_over_heads_and_tokens"][relation.toStdString()][part]),
                ended.out.constData());
    }

    // What the refusal advises holds for a command that has no --engine.
    void lossesOfAStudentWithoutLatentWeightsAreRefusedWithARemedyOfTheirs() {
        NEED_SHARED("models");
        QTemporaryDir folder;
        const QString file = folder.filePath("codes.gguf");
        EXITS_WITH(runProgram({"export", "--model", shared("models/tiny-qwen3-student"), "--out", file, "--type", "f16",
                               "--no-tokenizer"}),
                   0);
        const Ended ended = runProgram({"losses", "--teacher", shared("models/tiny-qwen3"), "--student", file, "--ids",
                                        "1,2", "--labels", "-100,2", "--relation-heads", "2"});
        EXITS_WITH(ended, 1);
        SAYS(ended, "Give the folder that the run left; evaluate and logits read this model with --engine cpu");
    }
#else
    void withoutLibTorchTheCommandsThatNeedItSaySo() {
        NEED_SHARED("models");
        for (const QStringList& call :
             {QStringList{"logits", "--model", shared("models/stories260K"), "--ids", "1", "--engine", "torch"},
              QStringList{"losses", "--teacher", shared("models/tiny-qwen3"), "--student",
                          shared("models/tiny-qwen3-student"), "--ids", "1,2", "--labels", "2,3"}}) {
            const Ended ended = runProgram(call);
            EXITS_WITH(ended, 1);
            SAYS(ended, "the training engine is not installed");
        }
    }
#endif

    void evaluateCountsTheSameOnEveryEngine() {
        NEED_SHARED("models");
        json first;
        for (const QString& engine : engines()) {
            const QStringList format = engine == "cpu" ? QStringList{"--format", "as-stored"} : QStringList{};
            const Ended ended = runProgram(QStringList{"evaluate", "--model", shared("models/stories260K"), "--task",
                                                       "sst2", "--data", shared("data/sst2/dev.tsv"), "--limit", "12",
                                                       "--threads", "1", "--engine", engine, "--json"} +
                                           format);
            EXITS_WITH(ended, 0);
            const json result = ended.json();
            QCOMPARE(result["items"].get<int>(), 12);
            QVERIFY(result["accuracy"].get<double>() >= 0 && result["accuracy"].get<double>() <= 1);
            if (first.is_null()) first = result;
            QCOMPARE(result["confusion"].dump(), first["confusion"].dump());
        }
        const Ended text = runProgram({"evaluate", "--model", shared("models/stories260K"), "--data",
                                       shared("data/sst2/dev.tsv"), "--limit", "4", "--threads", "1"});
        EXITS_WITH(text, 0);
        QVERIFY(text.out.startsWith("accuracy "));
        QVERIFY2(text.out.contains("\nAlways the most frequent class: "), text.out.constData());
    }

    void severalFilesHaveFiguresOfTheirOwn() {
        NEED_SHARED("models");
        QTemporaryDir folder;
        const auto write = [&](const char* name, const QByteArray& bytes) {
            QFile file(folder.filePath(QString::fromUtf8(name)));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("cannot write a test file");
            return file.fileName();
        };
        const QString first = write("fine.tsv", "sentence\tlabel\na fine film\t1\nan awful film\t0\n"),
                      second = write("odd, or not.tsv", "sentence\tlabel\na film\t1\n");
        const QString list = first + "," + QString(second).replace(",", "\\,");
        const QStringList evaluate{"evaluate", "--model", shared("models/stories260K"), "--threads", "1",
                                   "--data",   list};
        const Ended ended = runProgram(evaluate + QStringList{"--json"}), text = runProgram(evaluate);
        EXITS_WITH(ended, 0);
        EXITS_WITH(text, 0);
        const json result = ended.json();
        QCOMPARE(result["items"].get<int>(), 3);
        QCOMPARE(result["metrics"].size(), std::size_t{4});
        QCOMPARE(result["metrics"][0]["data"].get<std::string>(), std::string("fine"));
        QCOMPARE(result["metrics"][0]["count"].get<int>(), 2);
        QCOMPARE(result["metrics"][2]["data"].get<std::string>(), std::string("odd, or not"));
        QCOMPARE(result["accuracy"].get<double>(), result["accuracy@fine"].get<double>());
        QVERIFY2(text.out.startsWith("accuracy on fine "), text.out.constData());
        QVERIFY2(text.out.contains("accuracy on odd, or not "), text.out.constData());
        const Ended refused = runProgram({"evaluate", "--model", shared("models/stories260K"), "--data", first + ",,"});
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.err.contains("--data") && refused.err.contains("names no file"), refused.err.constData());
    }

    void aChatIsShownWithItsLossAndMeasuredByPerplexity() {
        NEED_SHARED("models");
        QTemporaryDir folder;
        const QString model = folder.filePath("instruct"), data = folder.filePath("chats.jsonl");
        QVERIFY(QDir().mkpath(model));
        for (const QFileInfo& file : QDir(shared("models/stories260K")).entryInfoList(QDir::Files))
            QVERIFY(QFile::copy(file.filePath(), model + "/" + file.fileName()));
        write_bytes(data,
                    "{\"messages\": [{\"role\": \"user\", \"content\": \"Who ran?\"}, {\"role\": \"assistant\", "
                    "\"content\": \"The cat.\"}, {\"role\": \"user\", \"content\": \"Why?\"}, {\"role\": "
                    "\"assistant\", \"content\": \"A dog came.\"}]}\n");
        const QStringList evaluate{"evaluate", "--task", "chat", "--model", model, "--data", data, "--threads", "1"},
            show{"run", "--task", "chat", "--teacher", model, "--train-data", data, "--first-items", "2"};
        for (const QStringList& call : {evaluate, show}) {
            const Ended without = runProgram(call);
            EXITS_WITH(without, 1);
            QVERIFY2(without.err.contains("has no chat template") && without.err.contains("chat_template.jinja"),
                     without.err.constData());
        }
        write_bytes(model + "/chat_template.jinja",
                    "{% for m in messages %}{{ m.role + ': ' + m.content + '\\n' }}{% endfor %}"
                    "{% if add_generation_prompt %}{{ 'assistant:' }}{% endif %}");
        const Ended shown = runProgram(show);
        EXITS_WITH(shown, 0);
        QVERIFY2(shown.out.startsWith("Line 1: "), shown.out.constData());
        QVERIFY2(shown.out.contains("assistant:[[ The cat.\n]]user: Why?\nassistant:[[ A dog came.\n]]"),
                 shown.out.constData());
        const Ended tokens = runProgram(show + QStringList{"--json"});
        EXITS_WITH(tokens, 0);
        int scored = 0;
        const json first = tokens.json();
        for (const json& token : first["tokens"]) scored += token["scored"].get<bool>();
        const Ended measured = runProgram(evaluate + QStringList{"--json"});
        EXITS_WITH(measured, 0);
        const json result = measured.json();
        QCOMPARE(result["items"].get<int>(), 2);
        QCOMPARE(result["metrics"][0]["name"].get<std::string>(), std::string("perplexity"));
        QCOMPARE(result["metrics"][0]["count"].get<int>(), scored);
        QVERIFY(std::abs(std::log(result["perplexity"].get<double>()) - result["loss"].get<double>()) < 1e-9);
        const Ended text = runProgram(evaluate);
        QVERIFY2(text.out.startsWith("perplexity ") &&
                     text.out.contains(" (" + QByteArray::number(scored) + " tokens), loss "),
                 text.out.constData());
    }

    // A model that asks for no answer in particular: its accuracy is the share of the class that it always names.
    void evaluateMarksAModelThatAnswersEverythingAlike() {
        NEED_SHARED("models");
        const QStringList evaluate{"evaluate",
                                   "--model",
                                   shared("models/stories260K"),
                                   "--data",
                                   shared("data/sst2/dev.tsv"),
                                   "--limit",
                                   "60",
                                   "--threads",
                                   "1"};
        const Ended text = runProgram(evaluate), file = runProgram(evaluate + QStringList{"--json"});
        EXITS_WITH(text, 0);
        EXITS_WITH(file, 0);
        const json result = file.json();
        QCOMPARE(result["confusion"].dump(), std::string("[[0,32],[0,28]]"));
        QCOMPARE(result["only_answer"].get<int>(), 1);
        QCOMPARE(result["accuracy_by_label"].dump(), std::string("[0.0,1.0]"));
        QCOMPARE(result["chance"].get<double>(), 32.0 / 60);
        QVERIFY2(text.out.contains("; by label: negative 0.0 %, positive 100.0 %; it answers every item alike"),
                 text.out.constData());
        QVERIFY2(text.out.contains("Always the most frequent class: 53.3 %"), text.out.constData());
    }

    // Dropped in silence, they would leave a number of another kind than was asked for.
    void anOptionOfTheOtherEngineIsAUsageError() {
        NEED_SHARED("models");
        const QString model = shared("models/stories260K"), data = shared("data/sst2/dev.tsv");
        const auto refused = [](const QStringList& call, const char* option, const char* engine) {
            const Ended ended = runProgram(call);
            return ended.code == 2 && ended.err.contains(option) && ended.err.contains(engine);
        };
        const QStringList evaluate{"evaluate", "--model", model, "--data", data, "--limit", "2"},
            logits{"logits", "--model", model, "--ids", "1,2", "--engine", "torch"};
        QVERIFY(refused(evaluate + QStringList{"--engine", "torch", "--format", "q8"}, "--format", "--engine cpu"));
        QVERIFY(refused(evaluate + QStringList{"--engine", "torch", "--format", "half"}, "--format", "--engine cpu"));
        QVERIFY(refused(evaluate + QStringList{"--precision", "bf16"}, "--precision", "--engine torch"));
        QVERIFY(refused(logits + QStringList{"--threads", "1"}, "--threads", "--engine cpu"));
        QVERIFY(refused(logits + QStringList{"--isa", "scalar"}, "--isa", "--engine cpu"));
    }

    void damagedDataIsNamed() {
        NEED_SHARED("models");
        QTemporaryDir folder;
        const auto refused = [&](const QByteArray& bytes, const char* said) {
            QFile file(folder.filePath("dev.tsv"));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("cannot write a test file");
            file.close();
            const Ended ended =
                runProgram({"evaluate", "--model", shared("models/stories260K"), "--data", file.fileName()});
            return ended.code == 1 && ended.err.contains("dev.tsv") && ended.err.contains(said);
        };
        QVERIFY(refused("", "empty"));
        QVERIFY(refused("sentence\tlabel\n", ""));
        QVERIFY(refused("text\tlabel\nfine\t1\n", "sentence"));
        QVERIFY(refused("sentence\tlabel\nfine\t7\n", "7"));
        QVERIFY(refused("sentence\tlabel\nfine \xff\t1\n", "UTF-8"));
    }
};

QTEST_GUILESS_MAIN(ModelTest)
#include "model_test.moc"
