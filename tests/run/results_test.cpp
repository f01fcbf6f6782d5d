// SPDX-License-Identifier: GPL-3.0-or-later
// results.json and items.jsonl: what is written is read, files of before too, and a damaged file is refused with its
// place and what to do.
#include "engine/run/results.h"

#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <tuple>
#include <utility>

#include "engine/base/error.h"
#include "engine/base/file.h"
#include "engine/base/publish.h"
#include "engine/run/paired.h"
#include "tests/error_text.h"
#include "tests/places.h"

using namespace bitdistill;

class ResultsTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    std::filesystem::path path(const char* name) const {
        return std::filesystem::path(folder_.path().toStdString()) / name;
    }
    static Results sample() {
        Results results;
        results.task = "sst2";
        results.data = "dev.tsv";
        for (const Stage stage : {Stage::teacher, Stage::bitnet_sft, Stage::distill}) {
            ModelResult& model = results.models.emplace_back();
            model.row = stage_info(stage).row;
            model.stage = stage;
            model.folder = stage_info(stage).folder;
            model.ternary = stage != Stage::teacher;
            model.bytes = ModelSize{100, 20, 3};
            model.metrics = {share_metric("accuracy", 813, 872), share_metric("exact_match", 800, 872)};
            for (Metric& metric : model.metrics) {
                metric.engine = "cpu";
                metric.format = "half";
            }
            model.confusion = {{400, 30}, {29, 413}};
            model.seconds = 12.5;
        }
        return results;
    }

  private slots:
    void whatIsWrittenIsRead() {
        Results results = sample();
        results.comparison.emplace();
        results.comparison->cpu = "a processor";
        results.comparison->models.emplace_back();
        results.comparison->models[0].name = "BitDistill";
        results.comparison->models[0].generation_tokens_per_second.median = 57;
        results.models[2].file_bytes = 456;
        results.models[2].to_teacher = PairedDifference{"accuracy", -0.01, -0.043, 0.023, 0.65, 400};
        write_results(path("results.json"), results);
        const Results back = read_results(path("results.json"));
        QCOMPARE(to_json(back).dump(), to_json(results).dump());
        QCOMPARE(back.of(Stage::distill)->metrics[1].name, std::string("exact_match"));
        QCOMPARE(back.of(Stage::distill)->metrics[0].low, results.models[2].metrics[0].low);
        QCOMPARE(back.of(Stage::distill)->metrics[0].engine, std::string("cpu"));
        QCOMPARE(back.of(Stage::distill)->bytes->total(), std::uint64_t{123});
        QCOMPARE(back.of(Stage::distill)->file_bytes, std::uint64_t{456});
        QCOMPARE(back.of(Stage::teacher)->confusion, results.models[0].confusion);
        QVERIFY(back.of(Stage::refine) == nullptr);
        QCOMPARE(back.of(Stage::distill)->to_teacher->p, 0.65);
        QVERIFY(!back.of(Stage::teacher)->to_teacher);
        QCOMPARE(back.tokens_per_second("BitDistill").median, 57.0);
        QCOMPARE(back.tokens_per_second("FP16-SFT").median, 0.0);
        QCOMPARE(model_path(back.models[0], "/runs/one"), std::filesystem::path("/runs/one/teacher"));
    }

    void aWrittenTextKeepsItsScore() {
        AnsweredItem item{"BitDistill", 7, 0, 0, {-1.5}, false, "a summary", 41.25}, empty = item, classified = item;
        empty.written.clear();
        classified.written.clear();
        classified.rouge_l = not_measured;
        const std::filesystem::path file = path("texts.jsonl");
        write_items(file, {item, empty, classified});
        const std::vector<AnsweredItem> back = read_items(file);
        QCOMPARE(back[0].written, item.written);
        QCOMPARE(back[0].rouge_l, 41.25);
        QCOMPARE(back[1].rouge_l, 41.25);
        QVERIFY(back[1].written.empty());
        QVERIFY(std::isnan(back[2].rouge_l));
        const std::string text = read_file(file);
        QCOMPARE(QByteArray::fromStdString(text).count("written"), 2);  // where a text was, also an empty one
    }

    void aWrittenTextKeepsTheFiguresOfItsScores() {
        AnsweredItem item{"BitDistill", 7, 0, 0, {-1.5}, false, "a summary", 41.25};
        TextFigures& figures = item.figures.emplace();
        figures.rouge = {50, 12.5, 41.25, 100.0 / 3};
        figures.bleu = {{3, 2, 1, 0}, {4, 3, 2, 1}, 4, 6};
        const std::filesystem::path file = path("figures.jsonl");
        write_items(file, {item});
        const AnsweredItem back = read_items(file).front();
        QVERIFY(back.figures);
        QCOMPARE(back.figures->rouge, figures.rouge);
        QCOMPARE(back.figures->bleu.correct, figures.bleu.correct);
        QCOMPARE(back.figures->bleu.total, figures.bleu.total);
        QCOMPARE(back.figures->bleu.system_length, figures.bleu.system_length);
        QCOMPARE(back.figures->bleu.reference_length, figures.bleu.reference_length);
        QCOMPARE(back.rouge_l, 41.25);
        const std::string whole = read_file(file);
        const auto refusal = [&](const std::string& part, const std::string& other) {
            std::string text = whole;
            const std::size_t at = text.find(part);
            if (at == std::string::npos) return "no " + part;
            write_file_atomically(file, text.replace(at, part.size(), other));
            return message_of([&] { read_items(file); });
        };
        for (const auto& [part, other, said] : {std::tuple{"\"rouge\":", "\"ruge\":", "has not both of rouge and bleu"},
                                                {"\"rouge1\":50.0", "\"rouge1\":100.5", "rouge1 is not from 0 to 100"},
                                                {"\"rouge2\":12.5,", "", "rouge2 is not from 0 to 100"},
                                                {"[3,2,1,0]", "[3,2,1]", "bleu has no 4 counts correct"},
                                                {"[4,3,2,1]", "[4,3,2,-1]", "no count"},
                                                {"[3,2,1,0]", "[5,2,1,0]", "more hits than runs of words"},
                                                {"\"system_length\":4,", "", "bleu has no system_length"}}) {
            const std::string text = refusal(part, other);
            QVERIFY2(has(text, said) && has(text, "line 1") && has(text, "Remove the file"), text.c_str());
        }
    }

    // Scores of texts that are not those of the texts, and a difference that their figures do not give.
    void scoresThatAreNotThoseOfTheirTextsAreFound() {
        const std::string teacher = stage_info(Stage::teacher).row;
        std::vector<AnsweredItem> items;
        for (const auto& [line, rouge] : {std::pair{1, 60.0}, {2, 70.0}, {3, 80.0}})
            for (const bool own : {true, false}) {
                AnsweredItem& item = items.emplace_back(
                    AnsweredItem{own ? teacher : "BitDistill", line, 0, 0, {-1.0}, false, "text", rouge});
                item.figures.emplace().rouge[0] = own ? rouge : rouge - 10;
            }
        Results whole;
        for (const bool own : {true, false}) {
            ModelResult& model = whole.models.emplace_back();
            model.row = own ? teacher : "BitDistill";
            Metric& rouge = model.metrics.emplace_back();
            rouge.name = "rouge1";
            rouge.value = own ? 70 : 60;
            rouge.count = 3;
            model.metrics.push_back(share_metric("exact_match", 0, 3));
            for (Metric& metric : model.metrics) metric.format = "half";
        }
        whole.models[1].to_teacher = paired_difference("rouge1", items, "BitDistill", teacher);
        QCOMPARE(whole.models[1].to_teacher->value, -10.0);
        const auto damage = [&](const Results& results, const std::vector<AnsweredItem>& answers) {
            write_results(path("scored.json"), results);
            write_items(path("scored.jsonl"), answers);
            return damage_of(path("scored.json"), path("scored.jsonl")).value_or("");
        };
        QCOMPARE(damage(whole, items), std::string());
        Results other = whole;
        other.models[1].metrics[0].value = 61;
        QVERIFY2(has(damage(other, items), "rouge1 is not that of its texts"), damage(other, items).c_str());
        other = whole;
        other.models[1].to_teacher->p = 0.5;
        QVERIFY2(has(damage(other, items), "to_teacher is not that"), damage(other, items).c_str());
        // A file of before has no figures to hold a score to.
        for (AnsweredItem& item : items) item.figures.reset();
        other = whole;
        other.models[1].to_teacher.reset();
        QCOMPARE(damage(other, items), std::string());
        // A difference of scores may be more than 1, that of shares may not.
        Json json = to_json(whole);
        json["models"][1]["to_teacher"]["difference"] = -101;
        QVERIFY(has(message_of([&] { results_from_json(json, "here"); }), "that the metric cannot have"));
        json["models"][1]["to_teacher"]["difference"] = -2;
        results_from_json(json, "here");
        json["models"][1]["to_teacher"]["metric"] = "accuracy";
        QVERIFY(has(message_of([&] { results_from_json(json, "here"); }), "that the metric cannot have"));
    }

    void aScoreOfTextsIsOfAHundred() {
        Results results = sample();
        Metric score;
        score.name = "rougeL";
        score.value = 27.72;
        results.models[0].metrics = {score};
        QCOMPARE(results_from_json(to_json(results), "here").models[0].main_value(), 27.72);
        results.models[0].metrics[0].value = 101;
        QVERIFY(has(message_of([&] { results_from_json(to_json(results), "here"); }), "outside 0 to 100"));
    }

    void whatHeldOutTextSaysIsReadBackAndToldInASentence() {
        Results results = sample();
        QVERIFY(results.held_out.empty() && held_out_text(results.held_out).empty());
        QVERIFY(!to_json(results).contains("held_out"));
        results.held_out.text = "corpus.txt";
        for (const auto& [model, loss] : {std::pair{"teacher", 2.0}, std::pair{"student", 3.0}}) {
            HeldOutText::Row& row = results.held_out.models.emplace_back();
            row.model = model;
            for (const char* name : {"loss", "perplexity"}) {
                Metric& metric = row.metrics.emplace_back();
                metric.name = name;
                metric.value = metric.name == "loss" ? loss : std::exp(loss);
                metric.count = 512;
                metric.engine = "training";
                metric.format = "fp32";
            }
        }
        write_results(path("held.json"), results);
        const Results back = read_results(path("held.json"));
        QCOMPARE(to_json(back).dump(), to_json(results).dump());
        QCOMPARE(back.held_out.perplexity("student")->value, std::exp(3.0));
        QVERIFY(!back.held_out.perplexity("another"));
        const std::string text = held_out_text(back.held_out);
        QVERIFY2(has(text, "teacher 7.39") && has(text, "student 20.1") && has(text, "over 512 tokens"), text.c_str());
        write_held_out(path("held-out.json"), results.held_out);
        QCOMPARE(to_json(read_held_out(path("held-out.json"))).dump(), to_json(results.held_out).dump());
        write_file_atomically(path("held-out.json"), R"({"models": [{"metrics": []}]})");
        const std::string said = message_of([&] { read_held_out(path("held-out.json")); });
        QVERIFY2(has(said, "held-out.json, models[0]") && has(said, "has no model"), said.c_str());
    }

    void aNegativeSizeIsRefused() {
        QTemporaryDir folder;
        const std::filesystem::path file = std::filesystem::path(folder.path().toStdString()) / "results.json";
        for (const char* key : {"body", "norms", "file"}) {
            Json json = to_json(sample());
            json["models"][2]["bytes"][key] = -1;
            write_json(file, json);
            const std::string said = message_of([&] { read_results(file); });
            QVERIFY2(has(said, std::string(key) + " is negative") && has(said, "results.json"), said.c_str());
        }
    }

    void aModelThatAnswersEveryItemAlikeIsKnown() {
        ModelResult model;
        QVERIFY(!only_answer(model.confusion) && std::isnan(chance(model.confusion)));
        model.confusion = {{0, 210, 0}, {0, 190, 0}, {0, 0, 0}};
        QCOMPARE(only_answer(model.confusion), std::optional<std::size_t>(1));
        QCOMPARE(chance(model.confusion), 0.525);
        model.confusion[1][0] = 1;
        QVERIFY(!only_answer(model.confusion));
    }

    // What the table says of a row, its file says too.
    void theFileHasTheMarksOfARow() {
        Results results = sample();
        ModelResult& model = results.models.front();
        model.confusion = {{0, 210}, {0, 190}};
        model.cut_prompts = 3;
        const std::filesystem::path file = path("marks.json");
        write_results(file, results);
        const Json json = to_json(read_results(file))["models"];
        QCOMPARE(json[0]["only_answer"].get<int>(), 1);
        QCOMPARE(json[0]["cut_prompts"].get<int>(), 3);
        QCOMPARE(json[0]["chance"].get<double>(), 0.525);
        QVERIFY(!json[1].contains("only_answer") && !json[1].contains("cut_prompts"));
    }

    // The form that other programs read.
    void theFileHasTheNamesOfItsDescription() {
        const Json model = to_json(sample())["models"][2];
        QCOMPARE(model["row"].get<std::string>(), std::string("BitDistill"));
        QCOMPARE(model["stage"].get<std::string>(), std::string("distill"));
        QCOMPARE(model["folder"].get<std::string>(), std::string("student"));
        for (const char* key : {"name", "value", "low", "high", "count", "engine", "format"})
            QVERIFY2(model["metrics"][0].contains(key), key);
        Metric text;
        text.name = "loss";
        QVERIFY(to_json(text)["value"].is_null());  // JSON has no NaN
        QVERIFY(!to_json(text).contains("low"));
    }

    // As the version before wrote it.
    void aFileOfBeforeIsRead() {
        const Results results = read_results(source_path("tests/run/data/finished/results.json"));
        QCOMPARE(results.models.size(), std::size_t{3});
        const ModelResult& student = *results.of(Stage::distill);
        QCOMPARE(student.metrics.size(), std::size_t{2});
        QCOMPARE(student.metrics[0].name, std::string("accuracy"));
        QCOMPARE(student.metrics[0].value, 0.5);
        QCOMPARE(student.metrics[0].count, std::int64_t{20});
        QVERIFY(std::abs(student.metrics[0].low - 0.2993) < 5e-5);
        QCOMPARE(student.metrics[0].engine, std::string("training"));
        QVERIFY(student.ternary && student.bytes->total() > 0 && !student.confusion.empty());
        QVERIFY(results.comparison.has_value());
    }

    void aRowOfAnotherVersionStaysButIsNoStages() {
        write_file_atomically(path("other.json"), R"({"models": [{"row": "TernaryQAT", "metrics":
            [{"name": "chrf", "value": 55.5, "count": 10}]}]})");
        const Results results = read_results(path("other.json"));
        QVERIFY(!results.models[0].stage);
        QCOMPARE(results.models[0].main_value(), 55.5);
        QVERIFY(results.of(Stage::distill) == nullptr);
    }

    void aDamagedFileIsRefusedWithItsPlaceAndARemedy_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        QTest::newRow("no JSON") << QByteArray("{\"models\": [") << "line 1";
        QTest::newRow("another kind of file") << QByteArray("[]") << "object";
        QTest::newRow("no models") << QByteArray("{}") << "models";
        QTest::newRow("models of another type") << QByteArray(R"({"models": 3})") << "models is not a list";
        QTest::newRow("a row of another type") << QByteArray(R"({"models": [{"row": 4}]})") << "models[0]";
        QTest::newRow("accuracy of another type")
            << QByteArray(R"({"models": [{"row": "a"}, {"row": "BitDistill", "accuracy": "high"}]})") << "models[1]";
        QTest::newRow("a metric without name")
            << QByteArray(R"({"models": [{"row": "a", "metrics": [{"value": 1}]}]})") << "models[0], metrics[0]";
        QTest::newRow("a share in per cent")
            << QByteArray(R"({"models": [{"row": "a", "metrics": [{"name": "accuracy", "value": 93.1}]}]})")
            << "outside 0 to 1";
        QTest::newRow("half a matrix") << QByteArray(R"({"models": [{"row": "a", "confusion": [[1, 2]]}]})")
                                       << "square";
    }
    void aDamagedFileIsRefusedWithItsPlaceAndARemedy() {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        write_file_atomically(path("damaged.json"), text.toStdString());
        try {
            (void)read_results(path("damaged.json"));
            QFAIL("was read");
        } catch (const Error& error) {
            const QString sentence = QString::fromUtf8(error.what());
            QVERIFY2(sentence.contains("damaged.json") && sentence.contains(place), error.what());
            QVERIFY2(error.remedy().find("resume the run") != std::string::npos, error.what());
        }
    }

    void missingItemsAreFound() {
        Results results;
        results.data_sum = "0123456789abcdef";
        for (const char* row : {"FP16-SFT", "BitDistill"}) {
            ModelResult& model = results.models.emplace_back();
            model.row = row;
            model.metrics = {share_metric("accuracy", 1, 2)};
            model.metrics[0].engine = "cpu";
            model.metrics[0].format = "half";
        }
        const auto write = [&] { write_results(path("whole.json"), results); };
        const auto damage = [&] { return damage_of(path("whole.json"), path("whole.jsonl")).value_or(""); };
        const auto says = [&](const char* part) {
            return QString::fromStdString(damage()).contains(QString::fromUtf8(part));
        };
        write();
        QCOMPARE(read_results(path("whole.json")).data_sum, results.data_sum);
        QVERIFY2(says("whole.jsonl is missing"), damage().c_str());
        std::vector<AnsweredItem> items;
        for (const char* row : {"FP16-SFT", "BitDistill"})
            for (const int line : {2, 3}) items.push_back({row, line, 0, line - 2, {-0.5, -1.0}, false});
        write_items(path("whole.jsonl"), items);
        QCOMPARE(damage(), std::string());
        write_items(path("whole.jsonl"), {items.begin(), items.end() - 1});
        QVERIFY2(says("1 answers of BitDistill too few"), damage().c_str());
        write_file_atomically(path("whole.jsonl"), read_file(path("whole.jsonl")) + "{\"row");
        QVERIFY2(says("whole.jsonl, line 4"), damage().c_str());
        // Of two files each has its items, and the sum is what must be there.
        for (ModelResult& model : results.models) {
            model.metrics.push_back(share_metric("accuracy", 0, 1));
            model.metrics[0].data = "matched";
            model.metrics[1].data = "mismatched";
            model.metrics[1].format = "half";
        }
        write();
        write_items(path("whole.jsonl"), items);
        QVERIFY2(says("1 answers of BitDistill too few"), damage().c_str());
        for (AnsweredItem& item : items) item.data = "matched";
        for (const char* row : {"FP16-SFT", "BitDistill"})
            items.push_back({row, 2, 0, 1, {-0.5, -1.0}, false, {}, not_measured, "mismatched"});
        write_items(path("whole.jsonl"), items);
        QCOMPARE(damage(), std::string());
        QCOMPARE(read_items(path("whole.jsonl")).back().data, std::string("mismatched"));
        QCOMPARE(read_results(path("whole.json")).models[0].metrics[1].data, std::string("mismatched"));
        for (ModelResult& model : results.models) {
            model.metrics.pop_back();
            model.metrics[0].data.clear();
        }
        // A file of before had no items.
        for (ModelResult& model : results.models) model.metrics[0].format.clear();
        write();
        QCOMPARE(damage(), std::string());
        write_file_atomically(path("whole.json"), "{");
        QVERIFY2(says("whole.json is not valid JSON"), damage().c_str());
    }

    // Whoever changes one of the two by hand, or half of a copy, gets no table that nobody measured.
    void figuresThatAreNotThoseOfTheirItemsAreFound() {
        const std::string teacher = stage_info(Stage::teacher).row;
        std::vector<AnsweredItem> items;
        for (const int line : {2, 3, 4, 5}) {
            items.push_back({teacher, line, line % 2, line % 2, {-0.5, -1.0}, true});
            items.push_back({"BitDistill", line, line % 2, 1, {-1.0, -0.5}, line == 3});
        }
        Results whole;
        for (const bool own : {true, false}) {
            ModelResult& model = whole.models.emplace_back();
            model.row = own ? teacher : "BitDistill";
            model.metrics = {share_metric("accuracy", own ? 4 : 2, 4), share_metric("exact_match", own ? 4 : 1, 4)};
            for (Metric& metric : model.metrics) metric.format = "half";
            model.confusion = own ? Confusion{{2, 0}, {0, 2}} : Confusion{{0, 2}, {0, 2}};
        }
        whole.models[1].to_teacher = paired_difference("accuracy", items, "BitDistill", teacher);
        ComparedModel& timed = whole.comparison.emplace().models.emplace_back();
        timed.name = "BitDistill";
        timed.generation_tokens_per_second = {3, 2, 4};
        const auto damage = [&](const Results& results, const std::vector<AnsweredItem>& answers) {
            write_results(path("told.json"), results);
            write_items(path("told.jsonl"), answers);
            return damage_of(path("told.json"), path("told.jsonl")).value_or("");
        };
        QCOMPARE(damage(whole, items), std::string());
        const auto found = [&](const char* part, const auto& change) {
            Results results = whole;
            std::vector<AnsweredItem> answers = items;
            change(results.models[1], results, answers);
            const std::string said = damage(results, answers);
            const bool names = said.find(part) != std::string::npos;
            if (!names) qWarning("%s: %s", part, said.c_str());
            return names;
        };
        using Row = ModelResult;
        using Items = std::vector<AnsweredItem>;
        QVERIFY(found("accuracy is outside its own interval",
                      [](Row& row, Results&, Items&) { row.metrics[0].value = 0.99; }));
        QVERIFY(found("accuracy is not that of its answers", [](Row& row, Results&, Items&) {
            row.metrics[0] = share_metric("accuracy", 3, 4);
            row.metrics[0].format = "half";
        }));
        QVERIFY(
            found("accuracy is not that of its answers", [](Row& row, Results&, Items&) { row.metrics[0].count = 3; }));
        QVERIFY(found("exact_match is not that", [](Row&, Results&, Items& answers) { answers[1].exact = true; }));
        QVERIFY(found("confusion is not that", [](Row& row, Results&, Items&) { row.confusion = {{4, 0}, {0, 0}}; }));
        QVERIFY(found("confusion is not that", [](Row&, Results&, Items& answers) { answers[1].predicted = 0; }));
        QVERIFY(found("confusion is not that", [](Row&, Results&, Items& answers) { answers[1].predicted = 7; }));
        QVERIFY(found("to_teacher is not that", [](Row& row, Results&, Items&) { row.to_teacher->value = 0.5; }));
        QVERIFY(found("a median is outside its own range", [](Row&, Results& results, Items&) {
            results.comparison->models[0].generation_tokens_per_second.median = 1e6;
        }));
    }

    void itemsAreReadAsWritten() {
        const std::vector<AnsweredItem> items{{"FP16-SFT", 2, 0, 0, {-0.5, -1.25}, true},
                                              {"BitDistill", 2, 0, 1, {-INFINITY, -0.125}, false}};
        write_items(path("items.jsonl"), items);
        const std::vector<AnsweredItem> back = read_items(path("items.jsonl"));
        QCOMPARE(back.size(), items.size());
        for (std::size_t i = 0; i < items.size(); ++i) {
            QCOMPARE(back[i].row, items[i].row);
            QCOMPARE(back[i].item, items[i].item);
            QCOMPARE(back[i].label, items[i].label);
            QCOMPARE(back[i].predicted, items[i].predicted);
            QCOMPARE(back[i].scores, items[i].scores);
            QCOMPARE(back[i].exact, items[i].exact);
        }
        write_file_atomically(path("items.jsonl"), read_file(path("items.jsonl")) + "{\"row\": \"BitDi");
        try {
            (void)read_items(path("items.jsonl"));
            QFAIL("half a line was read");
        } catch (const Error& error) {
            QVERIFY2(QString::fromUtf8(error.what()).contains("line 3"), error.what());
        }
    }
};

QTEST_APPLESS_MAIN(ResultsTest)
#include "results_test.moc"
