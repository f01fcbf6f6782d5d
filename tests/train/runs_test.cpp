// SPDX-License-Identifier: GPL-3.0-or-later
// Whole runs on a real small model: stages, exact resume, stops, damaged files.
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <limits>
#include <map>
#include <sstream>

#include "engine/base/done_folder.h"
#include "engine/base/error.h"
#include "engine/base/file.h"
#include "engine/base/publish.h"
#include "engine/model/safetensors.h"
#include "engine/run/activation_frame.h"
#include "engine/run/results.h"
#include "engine/run/run_tail.h"
#include "engine/run/student_config.h"
#include "engine/train/api/engine.h"
#include "tests/error_text.h"
#include "tests/shared_data.h"

namespace fs = std::filesystem;
using namespace bitdistill;

namespace {

std::string short_corpus;  // the beginning of a real one: packing all of it for every run would take most of the time

RunParams small_recipe() {
    RunParams params;
    params.teacher = (shared_path("models/stories260K")).string();
    params.task = "sst2";
    params.train_data = (shared_path("data/sst2/train.tsv")).string();
    params.dev_data = (shared_path("data/sst2/dev.tsv")).string();
    params.corpus = short_corpus;
    params.max_length = 64;
    params.train_limit = 200;
    params.eval_limit = 20;
    params.batch_size = 6;
    params.micro_batch_size = 3;
    params.teacher_steps = params.sft_steps = params.pretrain_steps = params.distill_steps = 6;
    params.teacher_learning_rate = params.sft_learning_rate = params.pretrain_learning_rate =
        params.distill_learning_rate = 1e-3;
    params.gamma = 10;
    params.threads = 1;            // tests share two cores
    params.histogram_share = 0.5;  // a frame of each matrix after each step
    params.eval_every = 3;
    params.checkpoint_every = 2;
    params.precision = WantedPrecision::fp32;
    return params;
}

// Stops the run after so many optimizer steps, wherever that is.
bool run_steps(const RunFolder& folder, int steps) {
    RunLog log;
    JobControl control;
    if (steps <= 0) return run_recipe(folder, log, control);
    std::thread watcher;
    control.pause_after(steps);
    watcher = std::thread([&] {
        while (!control.paused() && !control.stop_requested())
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        control.stop();
    });
    const bool finished = run_recipe(folder, log, control);
    control.stop();
    watcher.join();
    return finished;
}

std::string bytes(const fs::path& file) { return read_file(file); }

// All rows without their times, and what the frames count, as text.
std::string curves(const fs::path& run) {
    RunLog log;
    RunTail tail(run, log);
    while (tail.poll()) {
    }
    RunLog::Cursor cursor;
    const RunLog::News news = log.read_since(cursor);
    std::ostringstream text;
    for (const StepRow& row : news.rows) {
        text << to_string(row.stage) << ' ' << row.step;
        for (const StepColumn& column : step_columns)
            if (const std::string_view name = column.name; name != "seconds" && name != "tokens_per_second")
                text << ' ' << column.of(row);
        text << '\n';
    }
    for (const auto& frame : news.frames)
        text << to_string(frame->stage) << ' ' << frame->step << ' ' << frame->tensor << ' ' << frame->minus << ' '
             << frame->zero << ' ' << frame->plus << ' ' << frame->flips << ' ' << frame->steps_since << '\n';
    return text.str();
}

}  // namespace

class TestTrainRuns : public QObject {
    Q_OBJECT
    int members_ = 0;

  private slots:
    void initTestCase() {
        NEED_SHARED("models");
        QVERIFY(dir_.isValid());
        short_corpus = path("corpus.txt").string();
        write_file_atomically(short_corpus, read_file(shared_path("corpora/brown.txt")).substr(0, 200'000));
        const RunFolder folder = RunFolder::create(path("whole"), small_recipe(), Json::object());
        QVERIFY(run_steps(folder, 0));
        QVERIFY(folder.finished());
    }

    void everyStageLeavesAModelAndTheTableHasThreeRows() {
        const RunFolder folder = RunFolder::open(path("whole"));
        for (const Stage stage : {Stage::teacher, Stage::bitnet_sft, Stage::refine, Stage::pretrain, Stage::distill}) {
            QVERIFY(folder.stage_done(stage));
            verify_done(folder.model_folder(stage));
        }
        const Results results = read_results(folder.results_file());
        QCOMPARE(results.models.size(), std::size_t(3));
        for (const ModelResult& row : results.models)
            for (const Metric& metric : row.metrics) {
                QCOMPARE(metric.count, 20);
                QCOMPARE(metric.engine, std::string("training"));  // nobody handed an evaluation over
                QCOMPARE(metric.format, std::string("fp32"));
            }
        QCOMPARE(read_items(folder.items_file()).size(), std::size_t(60));
    }

    void trainedSubNormGainsSurviveSaveAndLoad() {
        const SafetensorsModel refined = SafetensorsModel::open(path("whole") / "refined"),
                               student = SafetensorsModel::open(path("whole") / "student");
        const std::string name = "model.layers.1.mlp.ffn_sub_norm.weight";
        std::vector<float> before(std::size_t(refined.at(name).elements())), after(before.size());
        to_float(refined.at(name), before);
        to_float(student.at(name), after);
        for (const float gain : before) QCOMPARE(gain, 1.0f);
        QVERIFY(before != after);
        QVERIFY(SafetensorsModel::open(path("whole") / "bitnet-sft").find(name) == nullptr);
    }

    // A stop at any step of any stage, then resume: the same weights, bit for bit, and the same curves.
    void stoppedAndResumedEqualsUndisturbed_data() {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::newRow("teacher, then BitNet-SFT") << 3 << 7;
        QTest::newRow("pre-training, then distillation") << 15 << 6;
        QTest::newRow("distillation twice") << 20 << 2;
    }
    void stoppedAndResumedEqualsUndisturbed() {
        QFETCH(int, first);
        QFETCH(int, second);
        const fs::path where = path(std::string("stopped-") + std::to_string(first));
        const RunFolder folder = RunFolder::create(where, small_recipe(), Json::object());
        QVERIFY(!run_steps(folder, first));
        QVERIFY(!run_steps(folder, second));
        QVERIFY(run_steps(folder, 0));
        for (const char* stage : {"teacher", "bitnet-sft", "pretrained", "student"})
            QVERIFY2(bytes(where / stage / "model.safetensors") == bytes(path("whole") / stage / "model.safetensors"),
                     stage);
        QCOMPARE(curves(where), curves(path("whole")));
        QVERIFY(bytes(folder.activations_file()) == bytes(path("whole") / "activations.bin"));
    }

    // The arithmetic of a GPU, on the CPU: from the same models every stage's first loss is that of the kernels, and a
    // stop changes no bit. Later losses go apart as codes turn here or there; DeviceDecoderTest compares the steps.
    void aRunByOperatorsIsThatOfTheKernelsAndResumesExactly() {
        RunParams params = small_recipe();
        params.device = WantedDevice::cpu_operators;
        const RunFolder folder = RunFolder::create(path("operators"), params, Json::object());
        QVERIFY(run_steps(folder, 0));
        QCOMPARE(read_json(folder.path() / "engine.json")["device"].get<std::string>(), std::string("cpu-operators"));
        const RunFolder last = RunFolder::create(path("operators-last"), params, Json::object());
        for (const char* stage : {"teacher", "bitnet-sft", "refined", "pretrained"})
            fs::copy(path("whole") / stage, last.path() / stage, fs::copy_options::recursive);
        QVERIFY(!run_steps(last, 1));
        const auto first_row = [&](const char* run, Stage stage) {
            RunLog log;
            RunTail tail(path(run), log);
            while (tail.poll()) {
            }
            RunLog::Cursor cursor;
            for (const StepRow& row : log.read_since(cursor).rows)
                if (row.stage == stage && row.step == 1) return row;
            qFatal("no first step");
        };
        for (const auto& [run, stage] :
             {std::pair{"operators", Stage::teacher}, std::pair{"operators", Stage::bitnet_sft},
              std::pair{"operators", Stage::pretrain}, std::pair{"operators-last", Stage::distill}}) {
            const StepRow kernels = first_row("whole", stage), operators = first_row(run, stage);
            QVERIFY2(std::abs(operators.loss / kernels.loss - 1) < 0.02,
                     qPrintable(QStringLiteral("%1: %2, %3")
                                    .arg(QLatin1String(to_string(stage)))
                                    .arg(operators.loss)
                                    .arg(kernels.loss)));
        }
        const RunFolder again = RunFolder::create(path("operators-stopped"), params, Json::object());
        QVERIFY(!run_steps(again, 15));
        QVERIFY(!run_steps(again, 6));
        QVERIFY(run_steps(again, 0));
        for (const char* stage : {"teacher", "bitnet-sft", "pretrained", "student"})
            QVERIFY2(
                bytes(again.path() / stage / "model.safetensors") == bytes(folder.path() / stage / "model.safetensors"),
                stage);
    }

    void aDamagedCheckpointIsPassedOverForTheOneBefore() {
        const fs::path where = path("damaged");
        const RunFolder folder = RunFolder::create(where, small_recipe(), Json::object());
        QVERIFY(!run_steps(folder, 5));
        const auto newest = folder.newest_checkpoint(Stage::teacher);
        QVERIFY(newest.has_value());
        std::fstream file(newest->path / "model.safetensors", std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(-1, std::ios::end);
        file.put('\x5a');
        file.close();
        QVERIFY(run_steps(folder, 0));
        QVERIFY(bytes(where / "student/model.safetensors") == bytes(path("whole") / "student/model.safetensors"));
    }

    // Scales of blocks (of the MLP's 172 columns) and norms before every linear layer: said by every model of the run,
    // kept by a resume to the bit, and seen in the histograms.
    void theFormOfTheStudentTravelsWithItsModels() {
        RunParams params = small_recipe();
        params.fine_tune_teacher = false;
        params.weight_scale = ScaleGranularity::block128;
        params.sub_norm_placement = SubNormPlacement::every_linear;
        params.quantization_warmup_steps = 2;
        const RunFolder whole = RunFolder::create(path("form"), params, Json::object()),
                        stopped = RunFolder::create(path("form-stopped"), params, Json::object());
        QVERIFY(run_steps(whole, 0));
        QVERIFY(!run_steps(stopped, 9));
        QVERIFY(!run_steps(stopped, 6));
        QVERIFY(run_steps(stopped, 0));
        for (const char* stage : {"bitnet-sft", "refined", "pretrained", "student"}) {
            const ModelConfig config = read_model_config(path("form") / stage);
            QVERIFY2(config.quantizer.weight_scale == ScaleGranularity::block128, stage);
            QCOMPARE(config.norm_before_every_linear(), std::string(stage) != "bitnet-sft");
            QVERIFY2(bytes(path("form") / stage / "model.safetensors") ==
                         bytes(path("form-stopped") / stage / "model.safetensors"),
                     stage);
        }
        const std::string gate = "model.layers.2.mlp.gate_sub_norm.weight";
        const auto gains = [&](const char* stage) {
            const SafetensorsModel model = SafetensorsModel::open(path("form") / stage);
            std::vector<float> values(std::size_t(model.at(gate).elements()));
            to_float(model.at(gate), values);
            return values;
        };
        QCOMPARE(gains("refined"), std::vector<float>(64, 1.0f));
        QVERIFY(gains("student") != gains("refined"));
        RunLog log;
        RunTail tail(path("form"), log);
        tail.poll();
        RunLog::Cursor cursor;
        std::size_t ranged = 0;
        for (const auto& frame : log.read_since(cursor).frames) {
            QVERIFY(frame->scale_low > 0 && frame->scale_low < frame->scale && frame->scale < frame->scale_high);
            ++ranged;
        }
        QVERIFY(ranged > 0);
    }

    // Each stage's folder says what its model computes with, and a run that was stopped ends with the same bits.
    void membersOfTheFamilyTrainAndResume_data() {
        QTest::addColumn<QStringList>("settings");
        QTest::addColumn<QStringList>("activations");  // of bitnet-sft, refined, pretrained, student
        QTest::newRow("4 bits in the end, 3 of 4")
            << QStringList{"activation=hadamard-absmean4", "a4_share=0.5", "sparsity=3:4-exact", "arenas=0.1",
                           "embedding_type=q4_0"}
            << QStringList{"hadamard-absmean4", "hadamard-absmax8", "hadamard-absmax8", "hadamard-absmean4"};
        QTest::newRow("4 bits always, 6:8")
            << QStringList{"activation=absmean4", "a4_share=1", "sparsity=6:8", "weight_scale=row"}
            << QStringList{"absmean4", "absmean4", "absmean4", "absmean4"};
        QTest::newRow("GPTQ") << QStringList{"student_start=gptq", "calibration=8", "embedding_type=f16"}
                              << QStringList{"absmax8", "absmax8", "absmax8", "absmax8"};
    }
    void membersOfTheFamilyTrainAndResume() {
        QFETCH(QStringList, settings);
        QFETCH(QStringList, activations);
        const std::string name = "family" + std::to_string(++members_);
        RunParams params = small_recipe();
        for (const QString& setting : settings) {
            const QStringList parts = setting.split(QLatin1Char('='));
            set_text(params, *find_parameter(parts[0].toStdString()), parts[1].toStdString());
        }
        const RunFolder whole = RunFolder::create(path(name), params, Json::object()),
                        stopped = RunFolder::create(path(name + "-stopped"), params, Json::object());
        QVERIFY(run_steps(whole, 0));
        QVERIFY(!run_steps(stopped, 9));
        QVERIFY(!run_steps(stopped, 8));
        QVERIFY(run_steps(stopped, 0));
        const char* const stages[] = {"bitnet-sft", "refined", "pretrained", "student"};
        const ModelConfig end = student_of(read_model_config(path(name) / "refined"), params, true);
        for (qsizetype i = 0; i < 4; ++i) {
            const char* const stage = stages[i];
            const Quantizer found = read_model_config(path(name) / stage).quantizer;
            QCOMPARE(std::string(word_of(found.activation)), activations[i].toStdString());
            QVERIFY2(found.sparsity == params.sparsity, stage);
            const bool last = i == 0 || i == 3;
            QVERIFY2(found.embedding_type == (last ? end.quantizer.embedding_type : KeptType::f16), stage);
            QVERIFY2(found.head_type == found.embedding_type, stage);
            QVERIFY2(bytes(path(name) / stage / "model.safetensors") ==
                         bytes(path(name + "-stopped") / stage / "model.safetensors"),
                     stage);
        }
        QVERIFY(bytes(whole.activations_file()) == bytes(stopped.activations_file()));
        QCOMPARE(fs::exists(path(name) / "start.json"), params.student_start != StudentStart::absmean);
    }

    void microBatchSizeChangesTheResultByRoundingOnly() {
        RunParams params = small_recipe();
        params.bitnet_sft = params.continual_pretraining = params.distillation = false;
        params.micro_batch_size = 6;
        const RunFolder folder = RunFolder::create(path("micro"), params, Json::object());
        QVERIFY(run_steps(folder, 0));
        const auto weights = [](const fs::path& model_folder) {
            const SafetensorsModel model = SafetensorsModel::open(model_folder);
            std::vector<float> values(std::size_t(model.at("model.layers.0.mlp.up_proj.weight").elements()));
            to_float(model.at("model.layers.0.mlp.up_proj.weight"), values);
            return values;
        };
        const auto ours = weights(path("micro") / "teacher"), expected = weights(path("whole") / "teacher"),
                   start = weights(small_recipe().teacher);
        // AdamW makes a whole step of a gradient that is next to nothing, whichever way its rounding points: some
        // weights may differ by all that they moved, most of them not.
        double apart = 0, moved = 0;
        for (std::size_t i = 0; i < ours.size(); ++i) {
            apart += std::pow(ours[i] - expected[i], 2);
            moved += std::pow(expected[i] - start[i], 2);
        }
        QVERIFY2(apart < 0.01 * moved, qPrintable(QStringLiteral("%1 of %2").arg(apart).arg(moved)));
    }

    void aLossThatIsNotFiniteStopsTheRunAndSaysWhatToDo() {
        fs::copy(shared_path("models/stories260K"), path("broken-model"));
        fs::permissions(path("broken-model") / "model.safetensors", fs::perms::owner_all);
        // The last weights of the file, the gains of the last norm.
        const auto set_last = [&](std::size_t count, float value) {
            const std::vector<float> values(count, value);
            const auto bytes = static_cast<std::streamoff>(count * sizeof value);
            std::fstream file(path("broken-model") / "model.safetensors",
                              std::ios::in | std::ios::out | std::ios::binary);
            file.seekp(-bytes, std::ios::end);
            file.write(reinterpret_cast<const char*>(values.data()), bytes);
        };
        RunParams params = small_recipe();
        params.teacher = path("broken-model").string();
        params.bitnet_sft = params.continual_pretraining = params.distillation = false;
        const auto said = [&](const char* name) -> std::string {
            try {
                run_steps(RunFolder::create(path(name), params, Json::object()), 0);
            } catch (const Error& error) {
                return error.what();
            }
            return "went through";
        };
        set_last(64, std::numeric_limits<float>::max());
        const std::string loss = said("infinite");
        QVERIFY2(QString::fromStdString(loss).contains("the loss is not finite"), loss.c_str());
        QVERIFY2(QString::fromStdString(loss).contains("learning rate"), loss.c_str());
        // A weight that is no number is named before the first step.
        set_last(1, std::numeric_limits<float>::quiet_NaN());
        const std::string weight = said("no-number");
        QVERIFY2(QString::fromStdString(weight).contains("model.norm.weight holds nan at row 0, column 63"),
                 weight.c_str());
    }

    void aRecipeWithMistakesIsRefusedBeforeItStarts_data() {
        QTest::addColumn<QString>("param");
        QTest::addColumn<QString>("value");
        QTest::newRow("no such teacher") << "teacher"
                                         << "/nowhere/at/all";
        QTest::newRow("no such data") << "train_data"
                                      << "/nowhere/train.tsv";
        QTest::newRow("corpus missing") << "corpus"
                                        << "";
        QTest::newRow("heads do not divide") << "relation_heads"
                                             << "3";
        QTest::newRow("no such layer") << "relation_layer"
                                       << "9";
        QTest::newRow("micro-batch too large") << "micro_batch_size"
                                               << "64";
        if (!message_of([] { check_device(WantedDevice::cuda); }).empty())
            QTest::newRow("no GPU") << "device"
                                    << "cuda";
    }
    void aRecipeWithMistakesIsRefusedBeforeItStarts() {
        QFETCH(QString, param);
        QFETCH(QString, value);
        RunParams params = small_recipe();
        set_text(params, *find_parameter(param.toStdString()), value.toStdString());
        bool named = false;
        for (const Problem& problem : problems(params)) named |= problem.fatal && problem.param == param.toStdString();
        QVERIFY(named);
        for (const Problem& problem : problems(small_recipe())) QVERIFY2(!problem.fatal, problem.text.c_str());
    }

    void balanceStartsEachTermAtItsMultipleOfCe() {
        RunParams params = small_recipe();
        params.balance = Balance::first_steps;
        params.fine_tune_teacher = params.bitnet_sft = params.continual_pretraining = false;
        const RunFolder folder = RunFolder::create(path("balance"), params, Json::object());
        RunLog log;
        JobControl control;
        QVERIFY(run_recipe(folder, log, control));
        RunLog::Cursor cursor;
        for (const StepRow& row : log.read_since(cursor).rows)
            if (row.step == 1) {
                QVERIFY(std::abs(row.weighted_ld / row.ce - 1) < 1e-3);
                QVERIFY(std::abs(row.weighted_ad / row.ce - 1) < 1e-3);
            }
    }

    void everyStageSaysWhereItsTimeWent() {
        RunLog log;
        RunTail tail(path("whole"), log);
        while (tail.poll()) {
        }
        RunLog::Cursor cursor;
        int stages = 0;
        for (const Event& event : log.read_since(cursor).events) {
            if (event.kind != "time") continue;
            ++stages;
            for (const char* part : {"steps took", "histograms", "activations", "log", "evaluation", "checkpoints"})
                QVERIFY2(event.text.find(part) != std::string::npos, event.text.c_str());
        }
        QCOMPARE(stages, 4);  // teacher, BitNet-SFT, continual pre-training, distillation
    }

    void histogramsCountEveryWeightAndBeginAndEndWithAllTensors() {
        RunLog log;
        RunTail tail(path("whole"), log);
        while (tail.poll()) {
        }
        RunLog::Cursor cursor;
        const RunLog::News news = log.read_since(cursor);
        std::size_t at_start = 0, at_end = 0;
        for (const auto& frame : news.frames) {
            std::uint64_t sum = 0;
            for (const std::uint64_t count : frame->counts) sum += count;
            QCOMPARE(sum, frame->minus + frame->zero + frame->plus);
            at_start += frame->stage == Stage::distill && frame->step == 0;
            at_end += frame->stage == Stage::distill && frame->step == 6;
        }
        QCOMPARE(at_start, std::size_t(35));
        QCOMPARE(at_end, std::size_t(35));
    }

    // Each student's stage: what all of its layers' inputs are as it begins and as it ends, of texts that it does not
    // learn from; kernels and operators the same where the weights are, which they are as pre-training begins.
    void activationsAreLookedAtAsAStageBeginsAndEnds() {
        const auto frames = [&](const char* run) {
            RunLog log;
            RunTail tail(path(run), log);
            while (tail.poll()) {
            }
            RunLog::Cursor cursor;
            return log.read_since(cursor).activations;
        };
        const auto whole = frames("whole"), operators = frames("operators"), members = frames("family1");
        std::map<std::pair<Stage, std::int64_t>, int> looks;
        for (const auto& frame : whole) {
            ++looks[{frame->stage, frame->step}];
            QVERIFY(frame->profile.tokens > 100 && frame->profile.tokens <= 128);
            QVERIFY(frame->rule == ActivationRule::absmax8 && !frame->turned);
            QCOMPARE(frame->profile.columns, std::int64_t{is_read_by(*frame, "down_proj") ? 172 : 64});
            QVERIFY(frame->profile.before.eight.error > 0 && frame->profile.before.eight.clipped == 0);
        }
        for (const Stage stage : {Stage::bitnet_sft, Stage::pretrain, Stage::distill})
            for (const int step : {0, 6}) QCOMPARE((looks[{stage, step}]), 5 * 4);
        QVERIFY(!looks.contains({Stage::teacher, 0}));
        QCOMPARE(whole.size(), operators.size());
        for (std::size_t i = 0; i < whole.size(); ++i) {
            if (whole[i]->stage != Stage::pretrain || whole[i]->step != 0) continue;
            QCOMPARE(whole[i]->readers, operators[i]->readers);
            QVERIFY(whole[i]->profile == operators[i]->profile);
        }
        // With 4 bits in the end, o_proj and down_proj turned: as each stage computes.
        for (const auto& frame : members) {
            const bool four = frame->bits() == 4;
            QCOMPARE(four, frame->step > 0 && frame->stage != Stage::pretrain);
            QCOMPARE(frame->turned, is_read_by(*frame, "o_proj") || is_read_by(*frame, "down_proj"));
        }
    }

  private:
    fs::path path(const std::string& name) const { return fs::path(dir_.path().toStdString()) / name; }
    QTemporaryDir dir_;
};

QTEST_GUILESS_MAIN(TestTrainRuns)
#include "runs_test.moc"
