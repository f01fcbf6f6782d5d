// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks whose answers are texts, through the real program: what evaluate and run write, measure and keep.
#include <QFile>
#include <QTemporaryDir>
#include <cmath>

#include "tests/cli/program.h"

using nlohmann::json;

class WrittenTextsTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    QString path(const QString& name) const { return folder_.filePath(name); }

    // Of a model that knows short stories.
    QStringList evaluate() const {
        return {"evaluate",
                "--model",
                shared("models/stories260K"),
                "--task",
                "own",
                "--prompt-template",
                "{start}",
                "--target-column",
                "rest",
                "--max-new-tokens",
                "12",
                "--data",
                path("texts.jsonl"),
                "--threads",
                "1"};
    }

  private slots:
    void initTestCase() {
        write_bytes(path("texts.jsonl"), R"({"start": "Once upon a time", "rest": "there was a little girl named Lily."}
{"start": "Tom had a", "rest": ["big red ball.", "dog."]}
{"start": "One day", "rest": "they went to the park."}
)");
        write_reviews(path("train.tsv"), path("dev.tsv"), 32, 40);
    }

    void evaluateScoresWhatTheModelWrites() {
        NEED_SHARED("models");
        const QStringList exact{"--format", "as-stored", "--json"};
        const Ended ended = runProgram(evaluate() + exact);
        EXITS_WITH(ended, 0);
        const json result = ended.json();
        QCOMPARE(result["items"].get<int>(), 3);
        QCOMPARE(result["metrics"][0]["name"].get<std::string>(), std::string("avg"));
        for (const char* score : {"avg", "rouge1", "rouge2", "rougeL", "rougeLsum", "bleu"})
            QVERIFY2(result[score].get<double>() >= 0 && result[score].get<double>() <= 100, score);
        QVERIFY(result["perplexity"].get<double>() > 1);
        QVERIFY(result["rouge1"].get<double>() > 0);  // its stories begin like the references
        // Nothing is drawn, and it does not matter who computes beside whom.
        const Ended again = runProgram(evaluate() + exact + QStringList{"--limit", "3"});
        QCOMPARE(again.json()["metrics"].dump(), result["metrics"].dump());
        // Cut at the first of the commonest letters hardly anything is left.
        const Ended cut = runProgram(evaluate() + exact + QStringList{"--stop", "a|e|o"});
        EXITS_WITH(cut, 0);
        QVERIFY(cut.json()["rouge1"].get<double>() < result["rouge1"].get<double>());
        QCOMPARE(cut.json()["loss"].get<double>(), result["loss"].get<double>());  // of references alone
        const Ended text = runProgram(evaluate());
        EXITS_WITH(text, 0);
        QVERIFY2(text.out.startsWith("avg ") && text.out.contains(", rougeLsum "), text.out.constData());
    }

    void aWrongListOfStopTextsIsAUsageError() {
        const Ended stop = runProgram(evaluate() + QStringList{"--stop", "a||b"});
        EXITS_WITH(stop, 2);
        SAYS(stop, "stop");
    }

#ifdef WORKBENCH_TORCH
    void theTrainingEngineScoresReferencesAndSaysSo() {
        NEED_SHARED("models");
        const Ended cpu = runProgram(evaluate() + QStringList{"--format", "as-stored", "--json"}),
                    torch = runProgram(evaluate() + QStringList{"--engine", "torch", "--json"});
        EXITS_WITH(cpu, 0);
        EXITS_WITH(torch, 0);
        QVERIFY(!torch.json().contains("avg"));
        QVERIFY(std::abs(torch.json()["loss"].get<double>() - cpu.json()["loss"].get<double>()) < 1e-3);
        SAYS(torch, "writes no texts");
    }

    void writingAllOfManyTextsIsAdvisedAgainst() {
        NEED_SHARED("models");
        QByteArray many("sentence\tlabel\n");
        for (int i = 0; i < 501; ++i) many += "item " + QByteArray::number(i) + "\t1\n";
        write_bytes(path("many.tsv"), many);
        const auto said = [&](const QStringList& more) {
            return runProgram(QStringList{"run", "--check", "--teacher", shared("models/stories260K"), "--train-data",
                                          path("train.tsv"), "--dev-data", path("many.tsv"), "--task", "own",
                                          "--prompt-template", "{label}:", "--continual-pretraining", "false"} +
                              more)
                .err.contains("eval_limit is 0: in every evaluation the model writes all 501 texts");
        };
        const QStringList texts{"--target-column", "sentence"};
        QVERIFY(said(texts));
        QVERIFY(!said(texts + QStringList{"--eval-limit", "200"}));
    }

    void aRunIsMeasuredByWhatItsModelsWrite() {
        NEED_SHARED("models");
        const QStringList task{"--task",          "own",      "--prompt-template", "{label} review:",
                               "--target-column", "sentence", "--max-new-tokens",  "8",
                               "--max-length",    "64",       "--dev-data",        path("dev.tsv")};
        QStringList run{"run",
                        "--out",
                        path("run"),
                        "--teacher",
                        shared("models/stories260K"),
                        "--train-data",
                        path("train.tsv"),
                        "--threads",
                        "1",
                        "--precision",
                        "fp32",
                        "--relation-heads",
                        "4"};
        for (const char* setting :
             {"bitnet_sft=false", "continual_pretraining=false", "teacher_steps=4", "distill_steps=4", "batch_size=8",
              "micro_batch_size=4", "eval_every=0", "checkpoint_every=0"})
            run += QStringList{"--set", QString::fromLatin1(setting)};
        const Ended ended = runProgram(run + task);
        EXITS_WITH(ended, 0);
        QVERIFY2(ended.out.contains("rougeLsum") && ended.out.contains("ROUGE-Lsum "), ended.out.constData());
        const json models = json::parse(content(path("run/results.json")).toStdString())["models"];
        QCOMPARE(models.size(), std::size_t{2});
        for (const json& model : models) {
            QCOMPARE(model["metrics"].size(), std::size_t{9});
            QCOMPARE(model["metrics"][0]["name"].get<std::string>(), std::string("avg"));
            QCOMPARE(model["metrics"][0]["count"].get<int>(), 8);
            QCOMPARE(model["metrics"][0]["engine"].get<std::string>(), std::string("cpu"));
        }
        const auto lines = content(path("run/items.jsonl")).trimmed().split('\n');
        QCOMPARE(lines.size(), 2 * 8);
        for (const QByteArray& line : lines) {
            const json item = json::parse(line.toStdString());
            QVERIFY2(item.contains("written") && item["rouge_l"].get<double>() >= 0, line.constData());
            QVERIFY(item["item"].get<int>() >= 2);  // line 1 is the heading
        }
        // The command says the same of the student.
        const Ended again =
            runProgram({"evaluate", "--model", path("run/student"), "--task", "own", "--prompt-template",
                        "{label} review:", "--target-column", "sentence", "--max-new-tokens", "8", "--max-length", "64",
                        "--data", path("dev.tsv"), "--json"});
        EXITS_WITH(again, 0);
        QCOMPARE(again.json()["metrics"].dump(), models[1]["metrics"].dump());
        // And item by item, beside the teacher: the difference of the table is the list's.
        const json& gap = models[1]["to_teacher"];
        QCOMPARE(gap["metric"].get<std::string>(), std::string("avg"));
        const Ended list = runProgram({"disagreements", path("run"), "--json"});
        EXITS_WITH(list, 0);
        const json differ = list.json();
        QCOMPARE(differ["first"].get<std::string>(), std::string("BitDistill"));
        QCOMPARE(differ["second"].get<std::string>(), std::string("FP16-SFT"));
        QCOMPARE(differ["by"].get<std::string>(), std::string("rouge1"));
        QCOMPARE(differ["differences"].size(), std::size_t{6});
        for (const char* member : {"metric", "difference", "low", "high", "p", "count"})
            QCOMPARE(differ["differences"][0][member].dump(), gap[member].dump());
        QCOMPARE(differ["items"].size(), std::size_t{8});
        double last = 1000;
        for (const json& item : differ["items"]) {
            QVERIFY(item["difference"].get<double>() <= last);
            last = item["difference"].get<double>();
            QCOMPARE(item["references"].size(), std::size_t{1});
            for (const char* row : {"BitDistill", "FP16-SFT"}) {
                std::string whole;
                for (const json& run_of_words : item["texts"][row]["marks"]["runs"])
                    whole += run_of_words["text"].get<std::string>();
                QCOMPARE(whole, item["texts"][row]["text"].get<std::string>());
            }
        }
        const Ended shown = runProgram({"disagreements", path("run"), "--by", "rougeL", "--limit", "1"});
        EXITS_WITH(shown, 0);
        QVERIFY2(shown.out.startsWith("BitDistill: AVG ") && shown.out.contains("nearer to the reference by rougeL"),
                 shown.out.constData());
        const Ended nobody = runProgram({"disagreements", path("run"), "--first", "Nobody"});
        EXITS_WITH(nobody, 2);
        SAYS(nobody, "no row of this run");
        const Ended twice = runProgram({"disagreements", path("run"), "--first", "FP16-SFT"});
        EXITS_WITH(twice, 2);
        SAYS(twice, "the same row");
    }
#endif
};

QTEST_GUILESS_MAIN(WrittenTextsTest)
#include "written_texts_test.moc"
