// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of ablations whose student writes texts: a point's AVG stands beside the reference's by the texts of one seed,
// in the score's own unit; several seeds are not pooled. Perplexity of held-out text stands beside every figure.
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>

#include "engine/base/publish.h"
#include "engine/run/ablation/ablation_figures.h"
#include "engine/run/ablation/ablation_files.h"
#include "engine/run/paired.h"
#include "engine/run/results.h"
#include "engine/run/run_folder.h"
#include "tests/error_text.h"

using namespace bitdistill;
namespace fs = std::filesystem;

namespace {

RunParams recipe() {
    RunParams params;
    params.teacher = "model";
    params.train_data = "train.tsv";
    params.dev_data = "dev.tsv";
    params.corpus = "corpus.txt";
    return params;
}

// A finished run whose student's texts have these F of ROUGE-1 and no other hit: its AVG is a fifth of their mean.
void write_run(const fs::path& path, const RunParams& params, const std::vector<double>& scores) {
    const RunFolder run = RunFolder::create(path, params, Json::object());
    for (const Stage stage : run.planned_stages())
        if (stage_info(stage).folder) {
            fs::create_directories(run.model_folder(stage));
            write_file_atomically(run.model_folder(stage) / "weights", "x");
            write_file_atomically(run.model_folder(stage) / "DONE",
                                  R"({"files": {"weights": {"size": 1, "xxh3_64": "0"}}})");
        }
    Results results;
    results.task = "own";
    ModelResult& model = results.models.emplace_back();
    model.row = stage_info(Stage::distill).row;
    model.stage = Stage::distill;
    model.folder = stage_info(Stage::distill).folder;
    Metric& average = model.metrics.emplace_back();
    average.name = "avg";
    average.value = 0;
    average.count = static_cast<std::int64_t>(scores.size());
    std::vector<AnsweredItem> items;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        AnsweredItem& item = items.emplace_back();
        item.row = model.row;
        item.item = static_cast<std::int64_t>(i + 1);
        item.written = "a text";
        item.figures.emplace().rouge[0] = scores[i];
        average.value += scores[i] / static_cast<double>(5 * scores.size());
    }
    write_items(run.items_file(), items);
    write_results(run.results_file(), results);
}

Ablation figures(const fs::path& folder, const std::vector<AblationPoint>& points,
                 const std::vector<AblationRun>& runs) {
    std::vector<ReadRun> read;
    for (const AblationRun& run : runs) read.push_back(read_run(folder, run));
    return ablation_figures(AblationTable::terms, points, runs, read);
}

// Beside 50 four times: 10, 20, 30 and 40 more. Only two of sixteen exchanges reach a sum of 100.
std::vector<double> scores_of(const std::string& name) {
    return name == "CE" ? std::vector<double>{60, 70, 80, 90} : std::vector<double>{50, 50, 50, 50};
}

}  // namespace

class AblationScoresTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    fs::path path(const char* name) const { return fs::path(folder_.path().toStdString()) / name; }

    static AblationRow row(const Ablation& ablation, const char* name) {
        for (const AblationRow& one : ablation.rows)
            if (one.name == name) return one;
        return {};
    }

  private slots:
    void textsOfOneSeedAreComparedInTheScoresUnit() {
        const auto points = ablation_points(AblationTable::terms, recipe(), 5, 3);
        const auto runs = ablation_runs(points, recipe(), {1});
        const fs::path out = path("one-seed");
        for (const AblationRun& run : runs) write_run(out / run.folder, run.params, scores_of(points[run.point].name));
        const Ablation ablation = figures(out, points, runs);
        QCOMPARE(ablation.metric, std::string("avg"));
        const AblationRow found = row(ablation, "CE");
        QVERIFY(found.to_reference);
        QVERIFY(std::abs(found.to_reference->value - 5) < 1e-9);  // a fifth of 25
        QVERIFY(std::abs(found.to_reference->p - 2 / 16.0) < 1e-12);
        QCOMPARE(found.to_reference->count, std::int64_t{4});
        QVERIFY(found.runs.front().to_reference && !found.distinguishable());
        QCOMPARE(row(ablation, "LD").to_reference->p, 1.0);
        QVERIFY(has(test_sentence(ablation), "approximate randomization"));
        const std::string table = ablation_markdown(ablation);
        QVERIFY2(has(table, "| +5.00 |") && !has(table, "+500"), table.c_str());
    }

    void severalSeedsStandBesideEachOther() {
        const auto points = ablation_points(AblationTable::terms, recipe(), 5, 3);
        const auto runs = ablation_runs(points, recipe(), {1, 2});
        const fs::path out = path("two-seeds");
        for (const AblationRun& run : runs) write_run(out / run.folder, run.params, scores_of(points[run.point].name));
        const Ablation ablation = figures(out, points, runs);
        const AblationRow found = row(ablation, "CE");
        QVERIFY(!found.to_reference);
        QCOMPARE(found.runs.size(), std::size_t{2});
        for (const AblationOutcome& run : found.runs) QVERIFY(run.to_reference);
        QVERIFY(test_sentence(ablation).empty());
        // A run of before kept no figures of its texts.
        for (const AblationRun& run : runs) fs::remove(RunFolder::open(out / run.folder).items_file());
        const Ablation before = figures(out, points, runs);
        QVERIFY(!row(before, "CE").runs.front().to_reference);
        QCOMPARE(row(before, "CE").finished, std::int64_t{2});
    }

    // Accuracies of a small task lie within their noise where the text that stage 2 was kept from tells models apart.
    void heldOutPerplexityStandsBesideTheFigure() {
        const auto points = ablation_points(AblationTable::stages, recipe(), 5, 3);
        const auto runs = ablation_runs(points, recipe(), {1, 2});
        const fs::path out = path("held-out");
        for (const AblationRun& run : runs) {
            write_run(out / run.folder, run.params, {50, 50});
            if (!run.params.continual_pretraining) continue;
            HeldOutText held_out;
            for (const auto& [model, value] : {std::pair("teacher", 7.0), std::pair("student", 19.0 + run.seed)}) {
                Metric& metric = held_out.models.emplace_back(HeldOutText::Row{model, {}}).metrics.emplace_back();
                metric.name = "perplexity";
                metric.value = value;
            }
            write_held_out(out / run.folder / "held-out.json", held_out);
        }
        const Ablation read = figures(out, points, runs), ablation = ablation_from_json(to_json(read), "a test");
        for (const Ablation* one : {&read, &ablation}) {
            QCOMPARE(row(*one, "S2").perplexity, 20.5);
            QVERIFY(std::abs(row(*one, "S2").perplexity_spread - std::sqrt(0.5)) < 1e-12);
            QVERIFY(std::isnan(row(*one, "S3").perplexity));
            QCOMPARE(row(*one, "S2").runs[1].perplexity, 21.0);
        }
        const std::string table = ablation_markdown(ablation);
        QVERIFY2(has(table, "| perplexity |") && has(table, "| 20.50 ± 0.71 |"), table.c_str());
        QVERIFY(has(table, "held-out text of the corpus"));
        QVERIFY(has(ablation_csv(ablation), "perplexity"));
        QVERIFY(!has(ablation_markdown(figures(path("none"), points, runs)), "perplexity"));
    }
};

QTEST_APPLESS_MAIN(AblationScoresTest)
#include "ablation_scores_test.moc"
