// SPDX-License-Identifier: GPL-3.0-or-later
// A run that takes stages over from another one ends as it would have ended alone, to the bit; and it takes nothing
// where anything differs.
#include "engine/run/ablation/shared_stages.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>

#include "engine/base/done_folder.h"
#include "engine/base/file.h"
#include "engine/base/publish.h"
#include "engine/run/results.h"
#include "engine/run/run_inputs.h"
#include "engine/run/run_tail.h"
#include "engine/train/api/engine.h"
#include "tests/error_text.h"
#include "tests/shared_data.h"

namespace fs = std::filesystem;
using namespace bitdistill;

namespace {

// Rows without their times, frames by their counts, of one stage.
std::string curves(const fs::path& run, Stage stage) {
    RunLog log;
    RunTail tail(run, log);
    while (tail.poll()) {
    }
    RunLog::Cursor cursor;
    const RunLog::News news = log.read_since(cursor);
    std::string text;
    for (const StepRow& row : news.rows) {
        if (row.stage != stage) continue;
        text += std::to_string(row.step);
        for (const StepColumn& column : step_columns)
            if (const std::string_view name = column.name; name != "seconds" && name != "tokens_per_second")
                text += ' ' + std::to_string(column.of(row));
        text += '\n';
    }
    for (const auto& frame : news.frames)
        if (frame->stage == stage)
            text += std::to_string(frame->step) + frame->tensor + std::to_string(frame->zero) + '/' +
                    std::to_string(frame->flips) + '\n';
    return text;
}

std::string events(const fs::path& run) { return read_file(run / "events.jsonl"); }

}  // namespace

class SharedStagesTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    fs::path path(const std::string& name) const { return fs::path(folder_.path().toStdString()) / name; }

    RunParams recipe() const {
        RunParams params;
        params.teacher = shared_path("models/stories260K").string();
        params.train_data = path("train.tsv").string();
        params.dev_data = path("dev.tsv").string();
        params.corpus = path("corpus.txt").string();
        params.max_length = 64;
        params.batch_size = 6;
        params.micro_batch_size = 3;
        params.teacher_steps = params.sft_steps = params.pretrain_steps = params.distill_steps = 4;
        params.teacher_learning_rate = params.sft_learning_rate = params.pretrain_learning_rate =
            params.distill_learning_rate = 1e-3;
        params.gamma = 10;
        params.threads = 1;
        params.histogram_share = 0.5;
        params.eval_every = 2;
        params.checkpoint_every = 2;
        params.precision = WantedPrecision::fp32;
        return params;
    }
    RunFolder made(const std::string& name, const RunParams& params) const {
        return RunFolder::create(path(name), params, Json{{"version", "1"}});
    }
    static void finish(const RunFolder& run) {
        RunLog log;
        JobControl control;
        QVERIFY(run_recipe(run, log, control));
        QVERIFY(run.finished());
    }
    static std::string taken(const RunFolder& run, const std::vector<fs::path>& makers) {
        std::string words;
        for (const TakenStage& one : take_stages(run, makers))
            words += (words.empty() ? "" : " ") + std::string(to_string(one.stage));
        return words;
    }

  private slots:
    void initTestCase() {
        NEED_SHARED("models");
        std::string train = "sentence\tlabel\n", dev = train;
        for (int i = 0; i < 60; ++i)
            (i < 40 ? train : dev) +=
                "the film number " + std::to_string(i) + (i % 2 ? " is good \t1\n" : " is bad \t0\n");
        write_file_atomically(path("train.tsv"), train);
        write_file_atomically(path("dev.tsv"), dev);
        write_file_atomically(path("corpus.txt"), read_file(shared_path("corpora/brown.txt")).substr(0, 30'000));
        finish(made("maker", recipe()));
    }

    // Every point of the table of terms, and those of the stages that keep the norms.
    void whatIsTakenOverIsWhatARunAloneMakes_data() {
        QTest::addColumn<QStringList>("settings");
        QTest::addColumn<QString>("stages");
        QTest::newRow("CE") << QStringList{"lambda=0", "gamma=0"} << "teacher bitnet-sft refine pretrain";
        QTest::newRow("no pre-training") << QStringList{"continual_pretraining=off"} << "teacher bitnet-sft refine";
        QTest::newRow("no SubLN") << QStringList{"refinement=off"} << "teacher bitnet-sft";
        QTest::newRow("another start") << QStringList{"student_start=ls", "calibration=4"} << "teacher bitnet-sft";
        QTest::newRow("rows") << QStringList{"weight_scale=row"} << "teacher";
    }
    void whatIsTakenOverIsWhatARunAloneMakes() {
        QFETCH(QStringList, settings);
        QFETCH(QString, stages);
        RunParams params = recipe();
        for (const QString& setting : settings) {
            const QStringList parts = setting.split(QLatin1Char('='));
            set_text(params, *find_parameter(parts[0].toStdString()), parts[1].toStdString());
        }
        const std::string name = std::string("point ") + QTest::currentDataTag();
        const RunFolder alone = made(name + " alone", params), shared = made(name, params);
        finish(alone);
        QCOMPARE(QString::fromStdString(taken(shared, {path("nowhere"), path("maker"), shared.path()})), stages);
        QVERIFY(has(events(shared.path()), "Taken over from " + path("maker").string()));
        finish(shared);
        for (const Stage stage : shared.planned_stages()) {
            if (!stage_info(stage).folder) continue;
            const fs::path weights = fs::path(stage_info(stage).folder) / "model.safetensors";
            QVERIFY2(read_file(shared.path() / weights) == read_file(alone.path() / weights), to_string(stage));
            QVERIFY2(curves(shared.path(), stage) == curves(alone.path(), stage), to_string(stage));
            verify_done(shared.model_folder(stage));
        }
        QCOMPARE(read_file(shared.items_file()), read_file(alone.items_file()));
        // A resume finds nothing wrong with it.
        QVERIFY(changes_since_start(shared).empty());
        RunLog log;
        JobControl control;
        QVERIFY(run_recipe(shared, log, control));
        QVERIFY(!has(events(shared.path()), "run again"));
    }

    void aLinkedModelTakesNoRoomAndOutlivesItsMaker() {
        RunParams params = recipe();
        params.distill_steps = 2;
        const RunFolder first = made("linked-maker", params);
        QCOMPARE(taken(first, {path("maker")}), std::string("teacher bitnet-sft refine pretrain"));
        QVERIFY(fs::hard_link_count(first.path() / "teacher/model.safetensors") > 1);
        const RunFolder second = made("linked", params);
        QCOMPARE(taken(second, {first.path()}), std::string("teacher bitnet-sft refine pretrain"));
        fs::remove_all(first.path());
        for (const Stage stage : {Stage::teacher, Stage::refine, Stage::pretrain})
            verify_done(second.model_folder(stage));
        finish(second);
    }

    void takingTwiceOrInPartChangesNothing() {
        RunParams params = recipe();
        params.lambda = 3;
        const RunFolder run = made("twice", params);
        QCOMPARE(taken(run, {path("maker")}), std::string("teacher bitnet-sft refine pretrain"));
        QCOMPARE(taken(run, {path("maker")}), std::string());
        // As a kill between log and model leaves it.
        fs::remove_all(run.model_folder(Stage::pretrain));
        QCOMPARE(taken(run, {path("maker")}), std::string("pretrain"));
        QCOMPARE(curves(run.path(), Stage::pretrain), curves(path("maker"), Stage::pretrain));
        finish(run);
    }

    void aStageThatHasBegunIsNotReplaced() {
        RunParams params = recipe();
        params.gamma = 4;
        const RunFolder run = made("begun", params);
        fs::create_directories(run.checkpoint_path(Stage::teacher, 2));
        // Nor what is built on it: the run will have another teacher's folder.
        QCOMPARE(taken(run, {path("maker")}), std::string("bitnet-sft refine pretrain"));
    }

    void nothingIsTakenWhereAnythingDiffers() {
        RunParams params = recipe();
        params.seed = 2;
        QCOMPARE(taken(made("seed", params), {path("maker")}), std::string());
        // Another version of the program.
        const RunFolder newer = RunFolder::create(path("newer"), recipe(), Json{{"version", "2"}});
        QCOMPARE(taken(newer, {path("maker")}), std::string());
    }

    void dataOfTheSameNameAndOtherContentAreOtherData() {
        const std::string before = read_file(path("train.tsv"));
        write_file_atomically(path("train.tsv"), before + "one more \t1\n");
        QCOMPARE(taken(made("data", recipe()), {path("maker")}), std::string());
        write_file_atomically(path("train.tsv"), before);
        const std::string corpus = read_file(path("corpus.txt"));
        write_file_atomically(path("corpus.txt"), corpus + "\n\nOne more document.\n");
        QCOMPARE(taken(made("corpus", recipe()), {path("maker")}), std::string("teacher bitnet-sft refine"));
        write_file_atomically(path("corpus.txt"), corpus);
    }

    void aDamagedModelIsNotTaken() {
        const RunFolder damaged = made("damaged-maker", recipe());
        QCOMPARE(taken(damaged, {path("maker")}), std::string("teacher bitnet-sft refine pretrain distill"));
        const fs::path weights = damaged.path() / "refined/model.safetensors";
        std::string bytes = read_file(weights);
        bytes[bytes.size() - 5] = static_cast<char>(~bytes[bytes.size() - 5]);
        fs::remove(weights);  // it is a link to the maker's
        write_file_atomically(weights, bytes);
        QCOMPARE(taken(made("careful", recipe()), {damaged.path()}), std::string("teacher bitnet-sft"));
    }

    void aMakerThatWentOnWithOtherInputsIsNotTrusted() {
        const RunFolder maker = made("accepted-maker", recipe());
        QCOMPARE(taken(maker, {path("maker")}), std::string("teacher bitnet-sft refine pretrain distill"));
        Json inputs = read_json(maker.inputs_file());
        inputs["accepted"] = Json::array({Json{{"told", true}, {"changes", Json::array()}}});
        write_json(maker.inputs_file(), inputs);
        QCOMPARE(taken(made("wary", recipe()), {maker.path()}), std::string());
    }

    // A student without SubLN has its teacher's tensors and no others.
    void withoutRefinementTheStudentHasNoSubLn() {
        RunParams params = recipe();
        params.refinement = false;
        params.sub_norm_gains = SubNormGains::calibrated;  // without effect
        params.activation = ActivationRule::hadamard_absmax8;
        const RunFolder run = made("plain", params);
        finish(run);
        for (const char* stage : {"refined", "pretrained", "student"}) {
            const ModelConfig config = read_model_config(run.path() / stage);
            QVERIFY2(config.ternary && !config.sub_norm, stage);
            QVERIFY2(config.quantizer.hadamard(), stage);
        }
        QVERIFY(has(events(run.path()), "refinement is off"));
    }
};

QTEST_GUILESS_MAIN(SharedStagesTest)
#include "shared_stages_test.moc"
