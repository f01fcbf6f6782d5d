// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of ablations: which points they have, what is shared, what the figures and tests say, and the files.
#include "engine/run/ablation/ablation.h"

#include <QTemporaryDir>
#include <QtTest>
#include <cmath>

#include "engine/base/publish.h"
#include "engine/run/ablation/ablation_files.h"
#include "engine/run/ablation/shared_stages.h"
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

std::vector<std::string> names(const std::vector<AblationPoint>& points) {
    std::vector<std::string> all;
    for (const AblationPoint& point : points) all.push_back(point.name);
    return all;
}

RunParams params_of(AblationTable table, const char* name, const RunParams& from = recipe()) {
    const auto points = ablation_points(table, from, 5, 3);
    for (const AblationRun& run : ablation_runs(points, from, {1}))
        if (points[run.point].name == name) return run.params;
    qFatal("there is no such point");
}

// The stages that are computed, over all runs.
int computed(AblationTable table, const std::vector<std::int64_t>& seeds, const RunParams& from = recipe()) {
    std::vector<RunParams> recipes;
    for (const AblationRun& run : ablation_runs(ablation_points(table, from, 5, 3), from, seeds))
        recipes.push_back(run.params);
    int count = 0;
    const auto plan = plan_stages(recipes);
    for (std::size_t i = 0; i < plan.size(); ++i)
        for (const PlannedStage& one : plan[i]) count += one.from == i && stage_info(one.stage).folder;
    return count;
}

// A finished run whose student gets these items right.
void write_run(const fs::path& path, const RunParams& params, const std::vector<bool>& right) {
    const RunFolder run = RunFolder::create(path, params, Json::object());
    for (const Stage stage : run.planned_stages())
        if (stage_info(stage).folder) {
            fs::create_directories(run.model_folder(stage));
            write_file_atomically(run.model_folder(stage) / "weights", "x");
            write_file_atomically(run.model_folder(stage) / "DONE",
                                  R"({"files": {"weights": {"size": 1, "xxh3_64": "0"}}})");
        }
    std::vector<AnsweredItem> items;
    std::int64_t hits = 0;
    for (std::size_t i = 0; i < right.size(); ++i) {
        items.push_back({"BitDistill", static_cast<std::int64_t>(i + 2), 1, right[i] ? 1 : 0, {}, right[i]});
        hits += right[i];
    }
    Results results;
    results.task = "sst2";
    const auto add = [&](Stage stage, std::int64_t good) {
        ModelResult& model = results.models.emplace_back();
        model.row = stage_info(stage).row;
        model.stage = stage;
        model.folder = stage_info(stage).folder;
        model.metrics = {share_metric("accuracy", good, static_cast<std::int64_t>(right.size()))};
    };
    add(Stage::teacher, static_cast<std::int64_t>(right.size()) - 1);
    add(Stage::distill, hits);
    write_items(run.items_file(), items);
    write_results(run.results_file(), results);
}

Ablation figures(const fs::path& folder, AblationTable table, const std::vector<AblationPoint>& points,
                 const std::vector<AblationRun>& runs) {
    std::vector<ReadRun> read;
    for (const AblationRun& run : runs) read.push_back(read_run(folder, run));
    return ablation_figures(table, points, runs, read);
}

std::vector<bool> first_right(std::size_t items, std::size_t right, std::size_t from = 0) {
    std::vector<bool> all(items, false);
    for (std::size_t i = 0; i < right; ++i) all[(from + i) % items] = true;
    return all;
}

}  // namespace

class AblationTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    fs::path path(const char* name) const { return fs::path(folder_.path().toStdString()) / name; }

  private slots:
    void theStagesTableSwitchesRefinementPretrainingAndDistillation() {
        const auto points = ablation_points(AblationTable::stages, recipe(), 5, 3);
        QCOMPARE(names(points),
                 (std::vector<std::string>{"none", "S1", "S2", "S3", "S1-S2", "S1-S3", "S2-S3", "S1-S2-S3"}));
        const RunParams none = params_of(AblationTable::stages, "none"),
                        all = params_of(AblationTable::stages, "S1-S2-S3");
        QVERIFY(!none.refinement && !none.continual_pretraining && none.distillation);
        QVERIFY(none.lambda == 0 && none.gamma == 0);
        QVERIFY(all.refinement && all.continual_pretraining && all.lambda == recipe().lambda);
        // The paper's five rows, MNLI.
        const auto paper = [&](const char* name) {
            for (const AblationPoint& point : points)
                if (point.name == name) return point.paper.value_or(0);
            return -1.0;
        };
        QCOMPARE(paper("none"), 0.7409);
        QCOMPARE(paper("S1"), 0.7630);
        QCOMPARE(paper("S1-S2"), 0.8673);
        QCOMPARE(paper("S1-S3"), 0.8804);
        QCOMPARE(paper("S1-S2-S3"), 0.8817);
        QCOMPARE(paper("S2"), 0.0);
    }

    void exactlyOnePointIsTheReference() {
        for (int table = 0; table < 6; ++table) {
            int references = 0;
            for (const AblationPoint& point : ablation_points(static_cast<AblationTable>(table), recipe(), 30, 24))
                references += point.reference;
            QCOMPARE(references, 1);
        }
    }

    void balancedRecipesLoseATermByItsStart() {
        RunParams balanced = recipe();
        balanced.balance = Balance::first_steps;
        const RunParams ce = params_of(AblationTable::terms, "CE", balanced),
                        ld = params_of(AblationTable::terms, "LD", balanced);
        QVERIFY(ce.balance_ld == 0 && ce.balance_ad == 0 && ce.lambda == recipe().lambda);
        QVERIFY(ld.balance_ld == balanced.balance_ld && ld.balance_ad == 0);
    }

    void aTableWithTwoEqualPointsIsRefused() {
        RunParams without = recipe();
        without.gamma = 0;
        const std::string message = message_of([&] { ablation_points(AblationTable::terms, without, 5, 3); });
        QVERIFY2(has(message, "CE") && has(message, "gamma"), message.c_str());
    }

    void layersAreSpreadOverTheDepthAndHoldTheRecipesOwn() {
        const auto of = [](std::int64_t layers, std::int64_t own) {
            std::vector<std::string> all;
            for (const AblationPoint& point : ablation_points(AblationTable::layers, recipe(), layers, own))
                all.push_back(point.name + (point.reference ? "*" : ""));
            return all;
        };
        QCOMPARE(of(5, 3), (std::vector<std::string>{"layer0", "layer1", "layer2", "layer3*", "layer4"}));
        QCOMPARE(of(30, 23), (std::vector<std::string>{"layer0", "layer4", "layer8", "layer12", "layer16", "layer20",
                                                       "layer23*", "layer24", "layer29"}));
        QCOMPARE(of(1, 0), (std::vector<std::string>{"layer0*"}));
    }

    void seedsAreRunOneAfterTheOtherTheReferenceFirst() {
        const auto points = ablation_points(AblationTable::terms, recipe(), 5, 3);
        const auto runs = ablation_runs(points, recipe(), {1, 7});
        QCOMPARE(runs.size(), std::size_t{8});
        QCOMPARE(runs[0].folder, std::string("LD-AD,seed=1"));
        QCOMPARE(runs[1].folder, std::string("CE,seed=1"));
        QCOMPARE(runs[4].folder, std::string("LD-AD,seed=7"));
        QCOMPARE(runs[4].params.seed, std::int64_t{7});
        QVERIFY(has(message_of([&] { ablation_runs(points, recipe(), {1, 1}); }), "twice"));
        QVERIFY(has(message_of([&] { ablation_runs(points, recipe(), {-1}); }), "seed"));
    }

    // Terms: teacher, BitNet-SFT, refine and pretrain once, distill four times. Stages: refine with and without norms,
    // pretrain of both, distill eight times. Members of the family share the teacher alone.
    void whatPointsHaveInCommonIsPlannedOnce() {
        QCOMPARE(computed(AblationTable::terms, {1}), 4 + 4);
        QCOMPARE(computed(AblationTable::layers, {1}), 4 + 5);
        QCOMPARE(computed(AblationTable::stages, {1}), 2 + 2 + 2 + 8);
        // Those of 4 bits in the end begin as those of 8.
        QCOMPARE(computed(AblationTable::activations, {1}), 1 + 4 * 2 + 2 * 2);
        QCOMPARE(computed(AblationTable::sparsity, {1}), 1 + 6 * 4);
        // A start is of refinement: BitNet-SFT of the tensor's scale is made once for absmean, ls, gptq and awq.
        QCOMPARE(computed(AblationTable::quantizers, {1}), 1 + 4 + 7 * 3);
        QCOMPARE(computed(AblationTable::terms, {1, 2, 3}), 3 * 8);
    }

    void aStageDependsOnItsParametersAndThoseBeforeIt_data() {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QStringList>("others");  // stages whose model is another one then
        const QStringList all{"teacher", "bitnet-sft", "refine", "pretrain", "distill"};
        QTest::newRow("seed") << "seed=2" << all;
        QTest::newRow("threads") << "threads=2" << all;
        QTest::newRow("task") << "task=qnli" << all;
        QTest::newRow("lambda") << "lambda=1" << QStringList{"distill"};
        // Stages choose their best checkpoint by what the model writes.
        QTest::newRow("stop") << "stop=END" << QStringList{"teacher", "bitnet-sft", "distill"};
        QTest::newRow("rate") << "pretrain_learning_rate=1e-3" << QStringList{"pretrain", "distill"};
        QTest::newRow("logits of text") << "pretrain_ld=1" << QStringList{"pretrain", "distill"};
        QTest::newRow("corpus") << "corpus=other.txt" << QStringList{"pretrain", "distill"};
        QTest::newRow("teacher") << "teacher_steps=7" << QStringList{"teacher", "distill"};
        QTest::newRow("refinement") << "refinement=off" << QStringList{"refine", "pretrain", "distill"};
        QTest::newRow("template") << "prompt_template={sentence}?"
                                  << QStringList{"teacher", "bitnet-sft", "refine", "pretrain", "distill"};
        QTest::newRow("scale") << "weight_scale=row" << QStringList{"bitnet-sft", "refine", "pretrain", "distill"};
        QTest::newRow("4 bits that nothing takes") << "a4_share=1" << QStringList{};
        QTest::newRow("activations") << "activation=hadamard-absmax8"
                                     << QStringList{"bitnet-sft", "refine", "pretrain", "distill"};
        // What the last stage alone looks at.
        QTest::newRow("4 bits in the end") << "activation=absmean4" << QStringList{"bitnet-sft", "distill"};
        QTest::newRow("embedding") << "embedding_type=q4_0" << QStringList{"bitnet-sft", "distill"};
        QTest::newRow("head") << "head_type=q4_0" << QStringList{"bitnet-sft", "distill"};
        QTest::newRow("sft off") << "bitnet_sft=off" << QStringList{"bitnet-sft"};
        QTest::newRow("no pretraining") << "continual_pretraining=off" << QStringList{"pretrain", "distill"};
        // Pre-training is then the student's last stage, which gives it its types.
        QTest::newRow("no distillation") << "distillation=off" << QStringList{"pretrain", "distill"};
    }
    void aStageDependsOnItsParametersAndThoseBeforeIt() {
        QFETCH(QString, setting);
        QFETCH(QStringList, others);
        RunParams changed = recipe();
        const QStringList parts = setting.split(QLatin1Char('='));
        set_text(changed, *find_parameter(parts[0].toStdString()), parts[1].toStdString());
        for (const Stage stage : stage_order) {
            if (!stage_info(stage).folder || !stage_info(stage).planned(recipe())) continue;
            const bool same = makes_same_model(recipe(), changed, stage);
            QVERIFY2(same == !others.contains(QString::fromLatin1(to_string(stage))), to_string(stage));
        }
    }

    // Until its last stage a student that ends in 4 bits is that of 8 bits, unless it has 4 from the start.
    void studentsOfFourAndEightBitsShareTheirPretraining() {
        RunParams eight = recipe(), four = recipe();
        eight.activation = ActivationRule::hadamard_absmax8;
        four.activation = ActivationRule::hadamard_absmean4;
        QVERIFY(makes_same_model(eight, four, Stage::pretrain) && makes_same_model(four, eight, Stage::pretrain));
        QVERIFY(!makes_same_model(eight, four, Stage::distill));
        RunParams longer = four;
        longer.a4_share = 0.5;
        QVERIFY(makes_same_model(longer, four, Stage::pretrain) && !makes_same_model(longer, four, Stage::distill));
        four.a4_share = longer.a4_share = 1;
        QVERIFY(!makes_same_model(eight, four, Stage::pretrain) && makes_same_model(longer, four, Stage::pretrain));
        four.distillation = eight.distillation = false;  // pre-training is their last stage
        four.a4_share = 0.05;
        QVERIFY(!makes_same_model(eight, four, Stage::pretrain));
    }

    // What tunes another teacher, and what it is tuned from, concerns it and the student that learns from it.
    void aStudentDependsOnTheTeacherThatItLearnsFrom() {
        RunParams one = recipe();
        one.distillation_teacher = "larger";
        const auto shared = [&](const RunParams& other) {
            std::string words;
            for (const Stage stage : stage_order)
                if (stage_info(stage).folder && makes_same_model(one, other, stage))
                    words += (words.empty() ? "" : " ") + std::string(to_string(stage));
            return words;
        };
        QCOMPARE(shared(one), std::string("teacher distillation-teacher bitnet-sft refine pretrain distill"));
        QCOMPARE(shared(recipe()), std::string("teacher bitnet-sft refine pretrain"));
        RunParams other = one;
        other.distillation_teacher_steps = 7;
        QCOMPARE(shared(other), std::string("teacher bitnet-sft refine pretrain"));
        other = one;
        other.distillation_teacher = "another";
        QCOMPARE(shared(other), std::string("teacher bitnet-sft refine pretrain"));
        other = one;
        other.fine_tune_distillation_teacher = false;
        QCOMPARE(shared(other), std::string("teacher bitnet-sft refine pretrain"));
        other = one;
        other.teacher_steps = 7;  // the student no longer learns from that one
        QCOMPARE(shared(other), std::string("distillation-teacher bitnet-sft refine pretrain distill"));
        other = one;
        other.gamma = 3;
        QCOMPARE(shared(other), std::string("teacher distillation-teacher bitnet-sft refine pretrain"));
    }

    void figuresComeFromTheRunsAndAreTestedAgainstTheReference() {
        const auto points = ablation_points(AblationTable::terms, recipe(), 5, 3);
        const auto runs = ablation_runs(points, recipe(), {1});
        const fs::path out = path("one-seed");
        for (const AblationRun& run : runs) {
            const std::string& name = points[run.point].name;
            if (name == "AD") continue;  // waits
            write_run(out / run.folder, run.params,
                      name == "LD-AD" ? first_right(100, 90)
                      : name == "CE"  ? first_right(100, 60)
                                      : first_right(100, 89));
        }
        const Ablation ablation = figures(out, AblationTable::terms, points, runs);
        QCOMPARE(ablation.rows.size(), std::size_t{4});
        const auto row = [&](const char* name) {
            for (const AblationRow& one : ablation.rows)
                if (one.name == name) return one;
            return AblationRow{};
        };
        QCOMPARE(row("LD-AD").mean, 0.9);
        QVERIFY(row("LD-AD").low < 0.9 && row("LD-AD").high > 0.9);  // Wilson's
        QVERIFY(!row("LD-AD").to_reference);
        QCOMPARE(row("AD").finished, std::int64_t{0});
        QCOMPARE(row("AD").runs.front().state, std::string("waiting"));
        // 30 items of the reference alone: McNemar's p, and twice that as there are two comparisons.
        PairedCounts counts;
        counts.both = 60;
        counts.second_only = 30;
        counts.neither = 10;
        const PairedDifference exact = paired_difference("accuracy", counts);
        QCOMPARE(row("CE").to_reference->p, exact.p);
        QCOMPARE(row("CE").adjusted_p, 2 * exact.p);
        QVERIFY(row("CE").distinguishable() && !row("LD").distinguishable());
        QCOMPARE(row("LD").adjusted_p, 1.0);
        QCOMPARE(ablation.baselines.front().row, std::string("FP16-SFT"));
        QCOMPARE(ablation.baselines.front().mean, 0.99);
    }

    void severalSeedsArePooledOverItemsAndSeeds() {
        const auto points = ablation_points(AblationTable::terms, recipe(), 5, 3);
        const auto runs = ablation_runs(points, recipe(), {1, 2, 3});
        const fs::path out = path("seeds");
        for (const AblationRun& run : runs) {
            const auto shift = static_cast<std::size_t>(run.seed);
            const std::string& name = points[run.point].name;
            if (name == "CE" && run.seed == 3) continue;
            write_run(out / run.folder, run.params,
                      name == "CE" ? first_right(200, 120, shift) : first_right(200, 180 + shift, shift));
        }
        const Ablation ablation = figures(out, AblationTable::terms, points, runs);
        const AblationRow &ce = ablation.rows[0], &both = ablation.rows[3];
        QCOMPARE(both.finished, std::int64_t{3});
        QCOMPARE(both.mean, 182.0 / 200);
        QVERIFY(std::abs(both.spread - 1.0 / 200) < 1e-12);
        QVERIFY(both.low < both.mean && both.high > both.mean);
        QCOMPARE(ce.finished, std::int64_t{2});
        // Seeds 1 and 2 alone: 61 and 62 items more.
        QVERIFY(std::abs(ce.to_reference->value + 61.5 / 200) < 1e-12);
        QVERIFY(ce.distinguishable());
        QVERIFY(ce.runs[0].to_reference && ce.runs[0].to_reference->p < 1e-6);
        QVERIFY(!ce.runs[2].to_reference);
        QVERIFY(has(test_sentence(ablation), "Clark"));
    }

    void aDamagedRunIsItsOwnNoteAndTheOthersStand() {
        const auto points = ablation_points(AblationTable::terms, recipe(), 5, 3);
        const auto runs = ablation_runs(points, recipe(), {1});
        const fs::path out = path("damaged");
        for (const AblationRun& run : runs) write_run(out / run.folder, run.params, first_right(50, 30));
        write_file_atomically(out / "CE,seed=1" / "items.jsonl", "{\"row\": 3}\n");
        const Ablation ablation = figures(out, AblationTable::terms, points, runs);
        QCOMPARE(ablation.rows[0].runs[0].state, std::string("failed"));
        QVERIFY(has(ablation.rows[0].runs[0].note, "items.jsonl, line 1"));
        QCOMPARE(ablation.rows[0].finished, std::int64_t{0});
        QCOMPARE(ablation.rows[1].finished, std::int64_t{1});
        QVERIFY(has(ablation_markdown(ablation), "items.jsonl, line 1"));
    }

    void theFileIsReadBackAndTheTableHasThePapersNumbers() {
        const auto points = ablation_points(AblationTable::stages, recipe(), 5, 3);
        const auto runs = ablation_runs(points, recipe(), {1, 2});
        const fs::path out = path("files");
        for (const AblationRun& run : runs)
            write_run(out / run.folder, run.params,
                      first_right(40, 20 + 2 * run.point + static_cast<std::size_t>(run.seed)));
        Ablation ablation = figures(out, AblationTable::stages, points, runs);
        ablation.command = "bitdistill ablate recipe.json --table stages";
        ablation.task = "sst2";
        write_json(out / ablation_file, to_json(ablation));
        QVERIFY(is_ablation(out) && !is_ablation(path("nowhere")));
        QCOMPARE(to_json(read_ablation(out)).dump(), to_json(ablation).dump());
        const std::string markdown = ablation_markdown(ablation);
        for (const char* part : {"| point | accuracy % |", "| none |", "S1 + S2 + S3 (reference)", "86.73", "table 5",
                                 "Seeds: 1, 2", "`bitdistill ablate recipe.json --table stages`", "FP16-SFT"})
            QVERIFY2(has(markdown, part), (std::string(part) + "\n" + markdown).c_str());
        QCOMPARE(std::ranges::count(ablation_csv(ablation), '\n'), 17);

        Json broken = to_json(ablation);
        broken["points"][3]["runs"] = 5;
        write_json(out / ablation_file, broken);
        const std::string message = message_of([&] { read_ablation(out); });
        QVERIFY2(has(message, "ablation.json, points[3]") && has(message, "runs is not a list"), message.c_str());
        broken["format"] = 9;
        write_json(out / ablation_file, broken);
        QVERIFY(has(message_of([&] { read_ablation(out); }), "format 9"));
    }

    // A point's folder is opened by a click, its figures stand in tables: nobody shall wonder where they come from.
    void whatNoAblationHoldsIsRefusedByName_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("part");
        const auto ablation = [](const QString& name, const QString& row, const QString& run, const QString& part) {
            QTest::newRow(qPrintable(name)) << ablation_file
                                            << QStringLiteral(R"({"format": 1, "seeds": [1], "baselines": [], "points":
                                                   [{"settings": [], "runs": [{%1}]%2}]})")
                                                   .arg(run, row)
                                            << part;
        };
        ablation("a folder elsewhere", "", R"("folder": "../../elsewhere")", "runs[0]: folder \"../../elsewhere\"");
        ablation("a folder from the root", "", R"("folder": "/etc")", "folder \"/etc\"");
        ablation("fewer than no items", "", R"("figure": {"name": "accuracy", "count": -1})", "count is negative");
        ablation("fewer than no pairs", "", R"("to_reference": {"count": -1})", "count is negative");
        ablation("a p beyond 1", R"(, "to_reference": {"p": 7})", "", "p is outside 0 to 1");
        ablation("more runs finished than there are", R"(, "finished": 2)", "", "finished is 2 of 1 runs");
        ablation("fewer than none finished", R"(, "finished": -1)", "", "finished is negative");
        QTest::newRow("a setting that is a number")
            << ablation_file
            << R"({"format": 1, "seeds": [], "baselines": [], "points": [{"settings": [5], "runs": []}]})"
            << "settings";
        QTest::newRow("a seed that is a text")
            << ablation_file << R"({"format": 1, "seeds": ["1"], "baselines": [], "points": []})"
            << "seeds";
        QTest::newRow("settings of a sweep that are a number") << sweep_file << R"({"points": [{"settings": 5}]})"
                                                               << "points[0]: settings is not an object";
        QTest::newRow("intervals of a sweep that are a list") << sweep_file << R"({"points": [{"intervals": []}]})"
                                                              << "points[0]: intervals is not an object";
        QTest::newRow("a folder of a sweep elsewhere") << sweep_file << R"({"points": [{"folder": ".."}]})"
                                                       << "folder \"..\"";
    }
    void whatNoAblationHoldsIsRefusedByName() {
        QFETCH(QString, file);
        QFETCH(QString, json);
        QFETCH(QString, part);
        QTemporaryDir folder;
        const fs::path out = folder.path().toStdString();
        write_file_atomically(out / file.toStdString(), json.toStdString());
        const std::string said = message_of([&] { read_ablation(out); });
        QVERIFY2(has(said, file.toStdString()) && has(said, part.toStdString()) && has(said, "Give its command again"),
                 said.c_str());
    }

    void aSweepIsReadAsOne() {
        const fs::path out = path("sweep");
        fs::create_directories(out);
        write_file_atomically(
            out / sweep_file,
            R"({"points": [{"folder": "gamma=1,seed=1", "state": "finished", "settings": {"gamma": 1, "seed": 1},
                "accuracy": {"FP16-SFT": 0.9, "BitDistill": 0.8},
                "intervals": {"accuracy": {"FP16-SFT": {"low": 0.8, "high": 0.95, "count": 100},
                                           "BitDistill": {"low": 0.7, "high": 0.87, "count": 100}}}, "seconds": 3},
                {"folder": "gamma=1,seed=2", "state": "waiting", "settings": {"gamma": 1, "seed": 2}, "seconds": 0},
                {"folder": "gamma=9,seed=1", "state": "failed", "settings": {"gamma": 9, "seed": 1}, "seconds": 0,
                "note": "no"}], "groups": []})");
        const Ablation sweep = read_ablation(out);
        QCOMPARE(sweep.rows.size(), std::size_t{2});
        QCOMPARE(sweep.rows[0].label, std::string("gamma=1"));
        QCOMPARE(sweep.rows[0].mean, 0.8);
        QCOMPARE(sweep.rows[0].low, 0.7);
        QCOMPARE(sweep.rows[0].runs.size(), std::size_t{2});
        QCOMPARE(sweep.rows[1].runs[0].note, std::string("no"));
        QVERIFY(!sweep.reference());
    }
};

QTEST_GUILESS_MAIN(AblationTest)
#include "ablation_test.moc"
