// SPDX-License-Identifier: GPL-3.0-or-later
// What long runs need: resume from any point with the same bits, checkpoints that keep to their number, budget and
// disk, and guards that speak on a real run.
#include <torch/torch.h>
// LibTorch comes first: Qt's `slots` macro breaks its headers.
#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <map>
#include <thread>

#include "engine/base/error.h"
#include "engine/base/file.h"
#include "engine/base/machine.h"
#include "engine/base/publish.h"
#include "engine/base/split_mix.h"
#include "engine/model/random_model.h"
#include "engine/run/run_tail.h"
#include "engine/train/api/engine.h"
#include "engine/train/checkpoint.h"
#include "engine/train/histograms.h"
#include "engine/train/network/model_io.h"
#include "engine/train/network/tensor_memory.h"
#include "engine/train/trainer.h"
#include "tests/shared_data.h"

using namespace bitdistill;
namespace fs = std::filesystem;

namespace {

constexpr std::int64_t steps = 4;

// A real model of a megabyte, whose steps and checkpoints cost next to nothing.
RunParams tiny_recipe() {
    RunParams params;
    params.teacher = shared_path("models/stories260K").string();
    params.train_data = shared_path("data/sst2/train.tsv").string();
    params.dev_data = shared_path("data/sst2/dev.tsv").string();
    params.sampled_tokens = 2000;
    params.max_length = 32;
    params.train_limit = 60;
    params.eval_limit = 6;
    params.batch_size = 5;
    params.micro_batch_size = 2;  // three micro-batches a step, the last one smaller
    params.teacher_steps = params.sft_steps = params.pretrain_steps = params.distill_steps = steps;
    params.teacher_learning_rate = params.sft_learning_rate = params.pretrain_learning_rate =
        params.distill_learning_rate = 1e-3;
    params.sub_norm_gains = SubNormGains::calibrated;
    params.quantization_warmup_steps = 2;
    params.gamma = 10;
    params.threads = 1;
    params.precision = WantedPrecision::fp32;
    params.eval_every = 2;
    params.checkpoint_every = 3;
    return params;
}

std::vector<Event> events_of(const RunLog& log) {
    RunLog::Cursor cursor;
    return log.read_since(cursor).events;
}

// Every row of a run with what does not depend on the clock or on which histograms were taken when.
std::string curve(const fs::path& run) {
    RunLog log;
    RunTail tail(run, log);
    while (tail.poll()) {
    }
    RunLog::Cursor cursor;
    std::string text;
    for (const StepRow& row : log.read_since(cursor).rows) {
        text += std::string(to_string(row.stage)) + " " + std::to_string(row.step);
        for (const double value : {row.tokens, row.loss, row.ce, row.ld, row.ad, row.gradient_norm, row.learning_rate,
                                   row.dev["accuracy"], row.dev["loss"]})
            text += " " + std::to_string(value);
        text += "\n";
    }
    return text;
}

bool says(const std::vector<Event>& events, const char* kind, const char* part) {
    for (const Event& event : events)
        if (event.kind == kind && event.text.find(part) != std::string::npos) return true;
    return false;
}

DevResult measured(const char* metric, double value) {
    DevResult result;
    result.metrics.push_back({});
    result.metrics.back().name = metric;
    result.metrics.back().value = value;
    return result;
}

// One stage with a loss of its own making, so that a test sees the training loop alone.
struct OneStage {
    OneStage(const fs::path& path, RunParams params)
        : folder(RunFolder::create(path, std::move(params), Json::object())),
          recorder(folder, log),
          model(load_as_student(folder.params().teacher, Precision::fp32, true)) {
        task.stage = Stage::pretrain;
        task.model = model.get();
        task.items = 10;
        task.item = [](std::int64_t item) {
            Sequence sequence;
            for (int t = 0; t < 8; ++t) sequence.ids.push_back(3 + static_cast<int>(item) * 7 + t);
            sequence.labels = sequence.ids;
            return sequence;
        };
        task.steps = 6;
        task.terms = [this](const MicroBatch& batch, const StepTotals& totals, const TermWeights&) {
            return cross_entropy_terms(*model, batch, totals);
        };
    }
    bool run() { return train(task, folder, recorder, control, alone); }
    std::vector<std::int64_t> checkpoint_steps() const {
        std::vector<std::int64_t> found;
        for (const auto& one : folder.checkpoints(Stage::pretrain)) found.push_back(one.step);
        return found;
    }
    RunFolder folder;
    RunLog log;
    RunRecorder recorder;
    JobControl control;
    ProcessGroup alone;
    std::unique_ptr<Transformer> model;
    TrainingTask task;
};

}  // namespace

class LongRunsTest : public QObject {
    Q_OBJECT
    QTemporaryDir dir_;
    std::int64_t boundaries_ = 0;
    fs::path path(const std::string& name) const { return fs::path(dir_.path().toStdString()) / name; }

  private slots:
    void initTestCase() {
        NEED_SHARED("models");
        const RunFolder folder = RunFolder::create(path("whole"), tiny_recipe(), Json::object());
        RunLog log;
        JobControl control;
        QVERIFY(run_recipe(folder, log, control));
        boundaries_ = control.boundaries();
        QVERIFY(boundaries_ > 100);
    }

    // Any stage, any micro-batch, any evaluation batch, any sampled token: stopped there, and again, the run ends with
    // the bits of the undisturbed one.
    void anyInterruptionEndsWithTheSameBits() {
        std::uint64_t random = 20261124;
        const auto below = [&](std::int64_t limit) {
            random = split_mix(random);
            return 1 + static_cast<std::int64_t>(random % static_cast<std::uint64_t>(limit));
        };
        for (int trial = 0; trial < 6; ++trial) {
            const RunFolder folder =
                RunFolder::create(path("interrupted-" + std::to_string(trial)), tiny_recipe(), Json::object());
            std::string places;
            bool finished = false;
            for (int sitting = 0; sitting < 4 && !finished; ++sitting) {
                RunLog log;
                JobControl control;
                const std::int64_t place = sitting < 3 ? below(boundaries_ / 2) : -1;
                if (place > 0) control.stop_at_boundary(place);
                places += " " + std::to_string(place);
                finished = run_recipe(folder, log, control);
            }
            QVERIFY2(finished, places.c_str());
            for (const char* file :
                 {"teacher/model.safetensors", "bitnet-sft/model.safetensors", "sampled/corpus.jsonl",
                  "pretrained/model.safetensors", "student/model.safetensors"})
                QVERIFY2(read_file(folder.path() / file) == read_file(path("whole") / file), (file + places).c_str());
            QCOMPARE(QString::fromStdString(curve(folder.path())), QString::fromStdString(curve(path("whole"))));
        }
    }

    // The same for pauses that let go of all memory: one call of the engine, several of them in it.
    void anyPauseThatFreesMemoryEndsWithTheSameBits() {
        std::uint64_t random = 20261126;
        const auto place = [&] {
            random = split_mix(random);
            return 1 + static_cast<std::int64_t>(random % static_cast<std::uint64_t>(boundaries_ / 3));
        };
        int freed = 0;
        for (int trial = 0; trial < 4; ++trial) {
            const RunFolder folder =
                RunFolder::create(path("freed-" + std::to_string(trial)), tiny_recipe(), Json::object());
            RunLog log;
            JobControl control;
            control.free_at_boundary(place());
            std::atomic<bool> ended{false};
            std::thread user([&] {
                while (!ended) {
                    if (!control.freed()) {
                        std::this_thread::yield();
                        continue;
                    }
                    ++freed;
                    control.free_at_boundary(place());
                    control.resume();
                    while (control.freed()) std::this_thread::yield();
                }
            });
            const bool finished = run_recipe(folder, log, control);
            ended = true;
            user.join();
            QVERIFY(finished);
            for (const char* file :
                 {"teacher/model.safetensors", "bitnet-sft/model.safetensors", "sampled/corpus.jsonl",
                  "pretrained/model.safetensors", "student/model.safetensors"})
                QVERIFY2(read_file(folder.path() / file) == read_file(path("whole") / file), file);
            QCOMPARE(QString::fromStdString(curve(folder.path())), QString::fromStdString(curve(path("whole"))));
        }
        QVERIFY(freed >= 6);
    }

    // A model large enough to see: while the run pauses so, no tensor is left, no segment that tensors came from, and
    // the process is smaller by most of what the tensors took.
    void aPauseThatFreesMemoryGivesItBack() {
        ModelConfig config = read_model_config(shared_path("models/stories260K"));
        config.hidden_size = 256;
        config.head_dim = 32;
        config.intermediate_size = 1024;
        config.layers = 6;
        const fs::path teacher = path("wide");
        write_random_folder(teacher, config, 1, DType::f32);
        for (const char* file : {"tokenizer.json", "tokenizer.model", "tokenizer_config.json"})
            if (fs::exists(shared_path("models/stories260K") / file))
                fs::copy_file(shared_path("models/stories260K") / file, teacher / file);
        RunParams params = tiny_recipe();
        params.teacher = teacher.string();
        params.fine_tune_teacher = params.bitnet_sft = params.continual_pretraining = false;
        params.eval_every = 0;
        params.distill_steps = 1000;
        const RunFolder folder = RunFolder::create(path("large"), params, Json::object());
        RunLog log;
        Job job;
        bool finished = true;
        job.start([&](JobControl& control) { finished = run_recipe(folder, log, control); });
        job.control().pause_after(2);
        QTRY_VERIFY_WITH_TIMEOUT(job.state() == JobState::paused || job.state() == JobState::failed, 60000);
        QVERIFY2(job.error().empty(), job.error().c_str());
        const auto held = static_cast<std::uint64_t>(tensor_memory().held);
        const std::uint64_t with = resident_memory();
        QVERIFY(tensor_memory().used > 100 << 20);
        job.pause_and_free();
        QTRY_VERIFY_WITH_TIMEOUT(job.control().freed(), 60000);
        QCOMPARE(tensor_memory().used, std::int64_t{0});
        QCOMPARE(tensor_memory().held, std::int64_t{0});
        const std::uint64_t without = resident_memory();
        QVERIFY2(without + held / 2 < with, (std::to_string(with) + " " + std::to_string(without)).c_str());
        QVERIFY(says(events_of(log), "pause", "were given back"));
        QCOMPARE(folder.newest_checkpoint(Stage::distill)->step, std::int64_t{2});
        // What cannot be loaded again is a clear error, and the checkpoint is still there.
        fs::rename(teacher, path("away"));
        job.resume();
        job.wait();
        QVERIFY(job.state() == JobState::failed);
        QVERIFY2(job.error().find(teacher.string()) != std::string::npos, job.error().c_str());
        QCOMPARE(folder.newest_checkpoint(Stage::distill)->step, std::int64_t{2});
        fs::rename(path("away"), teacher);
        job.start([&](JobControl& control) { finished = run_recipe(folder, log, control); });
        job.control().pause_after(1);
        QTRY_VERIFY_WITH_TIMEOUT(job.state() == JobState::paused, 60000);
        job.stop();
        job.wait();
        QCOMPARE(folder.newest_checkpoint(Stage::distill)->step, std::int64_t{3});
    }

    // Nothing is let go of that could not be saved: the run waits with its memory until there is room.
    void aPauseThatFreesMemoryWaitsForRoomOnTheDisk() {
        OneStage whole(path("free-counted"), tiny_recipe());
        QVERIFY(whole.run());
        OneStage stage(path("free-full"), tiny_recipe());
        std::atomic<bool> full{true};
        stage.task.free_space = [&](const fs::path&) { return full ? std::uint64_t{1000} : std::uint64_t{1} << 40; };
        stage.control.free_at_boundary(whole.control.boundaries() / 2);  // there are steps to be saved by then
        std::atomic<bool> kept{false};
        std::thread user([&] {
            while (!stage.control.paused()) std::this_thread::yield();
            kept = !stage.control.freed() && !stage.control.freeing();
            full = false;
            stage.control.resume();
        });
        QVERIFY(!stage.run());  // saved now; whoever called it goes on from there
        user.join();
        QVERIFY(kept);
        QVERIFY(says(events_of(stage.log), "pause", "No room for a checkpoint"));
        QVERIFY(!stage.checkpoint_steps().empty());
        QVERIFY(stage.control.wait_freed());
        QVERIFY(stage.run());
    }

    // A small model's histograms cost next to nothing, and a frame of every tensor at every step would fill the disk.
    void aTensorHasSomeHundredsOfFramesInAStageAtMost() {
        const auto model = load_as_student(shared_path("models/stories260K"), Precision::fp32, true);
        RunLog log;
        RunRecorder recorder(log);
        constexpr std::int64_t many = 1000;
        HistogramTaker taker(*model, Stage::distill, 1.0, many);
        taker.take_all(0, recorder);
        for (std::int64_t step = 1; step <= many; ++step) {
            StepRow row;
            row.step = step;
            taker.after_step(1000.0, recorder, row);
        }
        RunLog::Cursor cursor;
        std::map<std::string, int> frames;
        for (const auto& frame : log.read_since(cursor).frames) ++frames[frame->tensor];
        QCOMPARE(frames.size(), std::size_t{35});
        for (const auto& [tensor, count] : frames) QVERIFY2(count > 240 && count <= 252, tensor.c_str());
    }

    // What a process leaves that is killed while it writes a checkpoint: a temporary folder without its marker, or with
    // half a file. Neither is taken for a checkpoint.
    void aCheckpointThatWasBeingWrittenDoesNotCount() {
        const RunFolder folder = RunFolder::create(path("killed"), tiny_recipe(), Json::object());
        RunLog log;
        {
            JobControl control;
            control.pause_after(
                7);  // the teacher's four steps and three of BitNet-SFT: its checkpoint of step 3 is there
            std::thread stopper([&] {
                while (!control.paused()) std::this_thread::yield();
                control.stop();
            });
            QVERIFY(!run_recipe(folder, log, control));
            stopper.join();
        }
        const auto newest = folder.newest_checkpoint(Stage::bitnet_sft);
        QVERIFY(newest.has_value());
        const fs::path half = temporary_name(folder.checkpoint_path(Stage::bitnet_sft, 4));
        fs::create_directory(half);
        write_file_atomically(half / "model.safetensors",
                              read_file(newest->path / "model.safetensors").substr(0, 100'000));
        const fs::path unmarked = folder.checkpoint_path(Stage::bitnet_sft, 4);
        fs::copy(newest->path, unmarked);
        fs::remove(unmarked / "DONE");
        QCOMPARE(folder.newest_checkpoint(Stage::bitnet_sft)->step, newest->step);
        JobControl control;
        QVERIFY(run_recipe(folder, log, control));
        QVERIFY(!fs::exists(half));
        QVERIFY(read_file(folder.path() / "student/model.safetensors") ==
                read_file(path("whole") / "student/model.safetensors"));
    }

    void theNewestAndTheBestCheckpointStay() {
        RunParams params = tiny_recipe();
        params.checkpoint_every = 1;
        params.eval_every = 1;
        params.keep_checkpoints = 2;
        params.best_checkpoint = BestCheckpoint::keep;
        OneStage stage(path("best"), params);
        int evaluation = 0;
        stage.task.evaluate = [&](JobControl&) {
            const double accuracies[] = {0.1, 0.9, 0.3, 0.2, 0.9, 0.4};  // an equal one later is no better
            return measured("accuracy", accuracies[evaluation++]);
        };
        QVERIFY(stage.run());
        QCOMPARE(stage.checkpoint_steps(), (std::vector<std::int64_t>{2, 5, 6}));
    }

    void theBestCheckpointBecomesTheStagesModelWhenAsked() {
        RunParams params = tiny_recipe();
        params.checkpoint_every = 0;  // an evaluation that is the best so far brings its own checkpoint
        params.eval_every = 1;
        params.keep_checkpoints = 1;
        params.best_checkpoint = BestCheckpoint::use;
        OneStage stage(path("use"), params);
        int evaluation = 0;
        stage.task.evaluate = [&](JobControl&) {
            return measured("loss", std::abs(3.0 - ++evaluation));  // the dev loss is lowest at step 3
        };
        QVERIFY(stage.run());
        QCOMPARE(stage.checkpoint_steps(), (std::vector<std::int64_t>{3, 6}));
        save_values(*stage.model, path("used.safetensors"));
        QVERIFY(read_file(path("used.safetensors")) ==
                read_file(stage.folder.checkpoint_path(Stage::pretrain, 3) / "model.safetensors"));
    }

    void aBudgetLetsTheOldestGoAndNeverTheNewest() {
        RunParams params = tiny_recipe();
        params.checkpoint_every = 1;
        params.keep_checkpoints = 100;
        OneStage all(path("unlimited"), params);
        QVERIFY(all.run());
        QCOMPARE(all.checkpoint_steps().size(), std::size_t{6});
        std::uint64_t one = 0;
        for (const auto& file : fs::directory_iterator(all.folder.checkpoint_path(Stage::pretrain, 6)))
            one += file.file_size();
        params.checkpoint_budget = 2.5e-9 * static_cast<double>(one);
        OneStage two(path("budget"), params);
        QVERIFY(two.run());
        QCOMPARE(two.checkpoint_steps(), (std::vector<std::int64_t>{5, 6}));
        params.checkpoint_budget = 1e-9;
        OneStage none(path("no-budget"), params);
        QVERIFY(none.run());
        QCOMPARE(none.checkpoint_steps(), (std::vector<std::int64_t>{6}));
    }

    void aFullDiskPausesAndTheRunGoesOnWhenThereIsRoom() {
        RunParams params = tiny_recipe();
        params.checkpoint_every = 3;
        OneStage stage(path("full"), params);
        std::atomic<bool> full{true};
        stage.task.free_space = [&](const fs::path&) { return full ? std::uint64_t{1000} : std::uint64_t{1} << 40; };
        std::thread user([&] {
            while (!stage.control.paused()) std::this_thread::yield();
            full = false;
            stage.control.resume();
        });
        QVERIFY(stage.run());
        user.join();
        QCOMPARE(stage.checkpoint_steps(), (std::vector<std::int64_t>{3, 6}));
        QVERIFY(says(events_of(stage.log), "pause", "No room for a checkpoint"));
        QVERIFY(says(events_of(stage.log), "pause", " are kept free for logs, and 1.00 kB are free"));
    }

    void aFullDiskThatStaysFullLosesNoEarlierCheckpoint() {
        RunParams params = tiny_recipe();
        params.checkpoint_every = 2;
        OneStage stage(path("stays-full"), params);
        int asked = 0;
        stage.task.free_space = [&](const fs::path&) {
            return ++asked > 1 ? std::uint64_t{0} : std::uint64_t{1} << 40;
        };
        std::thread user([&] {
            while (!stage.control.paused()) std::this_thread::yield();
            stage.control.stop();
        });
        QVERIFY(!stage.run());
        user.join();
        QCOMPARE(stage.checkpoint_steps(), (std::vector<std::int64_t>{2}));
        QVERIFY(says(events_of(stage.log), "pause", "goes back to step 2"));
    }

    // A real run that goes wrong: the paper's gamma on a reduction it was not made for, and a learning rate of a
    // hundred times too much.
    void aRunThatDivergesIsToldAndPaused() {
        RunParams params = tiny_recipe();
        params.fine_tune_teacher = params.bitnet_sft = params.continual_pretraining = false;
        params.distill_steps = 40;
        params.distill_learning_rate = 0.5;
        params.gamma = 1e5;
        params.eval_every = params.checkpoint_every = 0;
        params.guards = GuardMode::pause;
        const RunFolder folder = RunFolder::create(path("diverges"), params, Json::object());
        RunLog log;
        JobControl control;
        std::atomic<bool> ended{false};
        std::thread user([&] {
            while (!control.paused() && !ended) std::this_thread::yield();
            control.stop();
        });
        const bool finished = run_recipe(folder, log, control);
        ended = true;
        user.join();
        QVERIFY(!finished);
        bool told = false;
        for (const Event& event : events_of(log)) told |= event.kind == "guard" && event.severity == Severity::warning;
        QVERIFY(told);
        QVERIFY(says(events_of(log), "guard", "The run pauses"));
        QVERIFY(folder.newest_checkpoint(Stage::distill).has_value());  // the pause lost nothing

        params.guards = GuardMode::off;
        params.distill_steps = 12;
        const RunFolder silent = RunFolder::create(path("silent"), params, Json::object());
        RunLog quiet;
        JobControl undisturbed;
        QVERIFY(run_recipe(silent, quiet, undisturbed));
        for (const Event& event : events_of(quiet)) QVERIFY2(event.kind != "guard", event.text.c_str());
    }

    void theZLossPullsTheLogitsTogether() {
        const at::Tensor logits = torch::randn({5, 7}).requires_grad_(true);
        const at::Tensor plain = logits.detach().exp().sum(-1).log().pow(2).sum();
        QVERIFY((z_loss_sum(logits) - plain).abs().item<double>() < 1e-4);
        const auto log_z = [&](double z_loss) {
            RunParams params = tiny_recipe();
            OneStage stage(path("z-" + std::to_string(z_loss)), params);
            stage.task.steps = 20;
            stage.task.terms = [&, z_loss](const MicroBatch& batch, const StepTotals& totals, const TermWeights&) {
                return cross_entropy_terms(*stage.model, batch, totals, z_loss);
            };
            if (!stage.run()) return 0.0;
            torch::NoGradGuard no_grad;
            const Sequence sequence = stage.task.item(0);
            const MicroBatch batch = make_micro_batch({&sequence});
            const at::Tensor hidden = stage.model->forward(batch.ids).hidden;
            return z_loss_sum(stage.model->logits(hidden.reshape({-1, hidden.size(-1)}))).item<double>();
        };
        QVERIFY(log_z(0.1) < 0.8 * log_z(0));
    }
};

QTEST_GUILESS_MAIN(LongRunsTest)
#include "long_runs_test.moc"
