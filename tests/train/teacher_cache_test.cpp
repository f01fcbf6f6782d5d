// SPDX-License-Identifier: GPL-3.0-or-later
// The teacher's outputs on disk: the same loss as computing them, the same bits after any interruption or damage, and
// nothing read that belongs to something else.
#include <torch/torch.h>
// LibTorch comes first: Qt's `slots` macro breaks its headers.
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <atomic>
#include <cmath>
#include <fstream>
#include <thread>

#include "engine/base/error.h"
#include "engine/base/file.h"
#include "engine/base/number_text.h"
#include "engine/base/publish.h"
#include "engine/base/split_mix.h"
#include "engine/run/run_inputs.h"
#include "engine/run/run_tail.h"
#include "engine/train/api/engine.h"
#include "engine/train/distillation_teacher.h"
#include "engine/train/optimizer.h"
#include "engine/train/teacher_record.h"
#include "tests/shared_data.h"

using namespace bitdistill;
namespace fs = std::filesystem;

namespace {

constexpr int micro_batches = 33;  // of the recipe below: three a step

// Four epochs and a bit of distillation alone; batches and epochs do not end together.
RunParams recipe(const std::string& cache) {
    RunParams params;
    params.teacher = shared_path("models/stories260K").string();
    params.train_data = shared_path("data/sst2/train.tsv").string();
    params.fine_tune_teacher = params.bitnet_sft = params.continual_pretraining = false;
    params.max_length = 48;
    params.train_limit = 12;
    params.batch_size = 5;
    params.micro_batch_size = 2;
    params.distill_steps = 11;
    params.distill_learning_rate = 1e-3;
    params.gamma = 10;
    params.tau = 1;  // at 5 the others' share is large on any vocabulary
    params.threads = 1;
    params.precision = WantedPrecision::fp32;
    params.eval_every = 0;
    params.checkpoint_every = 4;
    params.teacher_cache = *choice_of<TeacherCache>(cache);
    params.teacher_cache_k = 64;
    return params;
}

RunLog::News news_of(const RunLog& log) {
    RunLog::Cursor cursor;
    return log.read_since(cursor);
}

bool says(const RunLog& log, const char* part) {
    return std::ranges::any_of(news_of(log).events, [&](const Event& event) {
        return event.kind == "cache" && event.text.find(part) != std::string::npos;
    });
}

void change_byte(const fs::path& file, std::uint64_t place) {
    std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
    stream.seekg(static_cast<std::streamoff>(place));
    const auto byte = static_cast<char>(stream.get() ^ 0x55);
    stream.seekp(static_cast<std::streamoff>(place));
    stream.put(byte);
}

// A stage as DistillationTeacher sees one.
struct Stagehand {
    Stagehand(const fs::path& path, const RunParams& params, std::uint64_t free = std::uint64_t{1} << 40)
        : folder(RunFolder::create(path, params, Json::object())),
          recorder(folder, log),
          student(load_as_student(params.teacher, Precision::fp32, true)) {
        task.stage = Stage::distill;
        task.model = student.get();
        task.items = params.train_limit;
        task.steps = params.distill_steps;
        task.item = [](std::int64_t item) {
            Sequence sequence;
            for (int t = 0; t < 6 + item; ++t) sequence.ids.push_back(3 + static_cast<int>(item) * 7 + t);
            sequence.labels.assign(sequence.ids.size(), not_scored);
            sequence.labels.back() = 5;
            sequence.labels[2] = 7;
            return sequence;
        };
        task.free_space = [free](const fs::path&) { return free; };
        teacher = std::make_unique<DistillationTeacher>(params.teacher, Precision::fp32, std::nullopt, task,
                                                        student->config(), folder, recorder);
    }
    std::vector<MicroBatch> batches(std::int64_t step) {
        return batch_of_step(task, folder.params(), step, alone).parts;
    }
    Terms terms(const MicroBatch& batch, const TeacherOutputs& outputs) {
        torch::NoGradGuard no_grad;
        return distillation_terms(*student, outputs, batch, {1, 1}, {1, 1}, teacher->plan());
    }
    RunFolder folder;
    RunLog log;
    RunRecorder recorder;
    ProcessGroup alone;
    std::unique_ptr<Transformer> student;
    TrainingTask task;
    std::unique_ptr<DistillationTeacher> teacher;
};

}  // namespace

class TeacherCacheTest : public QObject {
    Q_OBJECT
    QTemporaryDir dir_;
    std::int64_t before_training_ = 0;  // boundaries until the first micro-batch
    fs::path path(const std::string& name) const { return fs::path(dir_.path().toStdString()) / name; }

    // The rows of a whole run; its student's bytes lie in the folder.
    std::vector<StepRow> whole(const std::string& name, const RunParams& params, RunLog& log) {
        const RunFolder folder = RunFolder::create(path(name), params, Json::object());
        JobControl control;
        if (!run_recipe(folder, log, control)) qFatal("not finished");
        before_training_ = control.boundaries() - micro_batches;
        return news_of(log).rows;
    }
    std::string student(const std::string& name) const { return read_file(path(name) / "student/model.safetensors"); }

    // Runs until the n-th micro-batch, then lets `between` happen, then to the end.
    void interrupted(const std::string& name, const RunParams& params, std::int64_t micro_batch, RunLog& log,
                     const std::function<void(const RunFolder&)>& between) {
        const RunFolder folder = RunFolder::create(path(name), params, Json::object());
        {
            RunLog first;
            JobControl control;
            control.stop_at_boundary(before_training_ + micro_batch);
            QVERIFY(!run_recipe(folder, first, control));
        }
        between(folder);
        JobControl control;
        QVERIFY(run_recipe(folder, log, control));
    }

  private slots:
    void initTestCase() {
        NEED_SHARED("models");
        RunLog off, exact, top;
        whole("off", recipe("off"), off);
        whole("exact", recipe("exact"), exact);
        whole("top-k", recipe("top-k"), top);
    }

    // Whole runs: the same loss, bit for bit, as long as items come in the micro-batches that they are cached in. Later
    // ones have other last digits, and once a weight at its threshold takes another code two runs go their own ways:
    // the next test compares step by step.
    void aRunWithACacheBeginsAsOneWithout() {
        const auto rows_of = [&](const char* name) {
            RunLog log;
            RunTail tail(path(name), log);
            while (tail.poll()) {
            }
            return news_of(log).rows;
        };
        const auto off = rows_of("off"), exact = rows_of("exact"), top = rows_of("top-k");
        QCOMPARE(off.size(), std::size_t{11});
        QCOMPARE(exact.size(), off.size());
        QCOMPARE(top.size(), off.size());
        for (std::size_t i = 0; i < 2; ++i) QCOMPARE(exact[i].loss, off[i].loss);
        // The CE is of the same logits, summed in another order.
        QVERIFY(std::abs(top[0].ce - off[0].ce) <= 1e-5 * off[0].ce);
        QVERIFY(!fs::exists(path("exact") / "teacher-cache.bin"));  // of no use any more
    }

    // One student learns from the computed teacher; at each of its states all three ways give their terms.
    void aCacheGivesTheTermsOfComputingAtEveryStep() {
        Stagehand off(path("terms-off"), recipe("off")), exact(path("terms-exact"), recipe("exact")),
            top(path("terms-top"), recipe("top-k"));
        for (Stagehand* stage : {&off, &exact, &top}) QVERIFY(stage->teacher->open(nullptr));
        AdamW optimizer(*off.student, off.folder.params(), off.alone);
        const auto near = [](double ours, double expected, double share) {
            return std::abs(ours - expected) <= share * std::abs(expected) + 1e-6;
        };
        for (std::int64_t step = 1; step <= off.task.steps; ++step) {
            for (const MicroBatch& batch : off.batches(step)) {
                const Terms full = distillation_terms(*off.student, off.teacher->outputs(batch), batch, {1, 1}, {1, 1},
                                                      off.teacher->plan());
                const Terms read = off.terms(batch, exact.teacher->outputs(batch)),
                            largest = off.terms(batch, top.teacher->outputs(batch));
                const std::string place = "step " + std::to_string(step) + ": " + number_text(read.ld, 9) + ", " +
                                          number_text(largest.ld, 9) + " of " + number_text(full.ld, 9) + "; " +
                                          number_text(read.ad, 9) + " of " + number_text(full.ad, 9);
                QCOMPARE(read.ce, full.ce);
                QVERIFY2(near(largest.ce, full.ce, 1e-5), place.c_str());
                if (step <= 2) {  // every item in its first micro-batch
                    QCOMPARE(read.ld, full.ld);
                    QCOMPARE(read.ad, full.ad);
                }
                QVERIFY2(near(read.ld, full.ld, 1e-4) && near(read.ad, full.ad, 1e-4), place.c_str());
                // Fewer outcomes tell two distributions apart less well; 64 of 512 logits hold most of it.
                QVERIFY2(largest.ld <= full.ld * (1 + 1e-4) && largest.ld > 0.5 * full.ld, place.c_str());
                QVERIFY2(near(largest.ad, full.ad, 1e-4), place.c_str());
                full.objective.backward();
            }
            off.student->gather_gradients();
            optimizer.clip_gradients();
            optimizer.step(step, 1e-3);
        }
    }

    void theStageSaysWhatTheCacheTakesAndSaves() {
        RunLog log;
        RunTail tail(path("exact"), log);
        while (tail.poll()) {
        }
        QVERIFY(says(log, "Teacher cache (exact): "));
        QVERIFY(says(log, "12 items, of which 0 are in it"));
        QVERIFY(says(log, "the teacher has left memory"));
        QVERIFY(says(log, "micro-batches took the teacher's outputs from disk"));
        QVERIFY(says(log, "s saved"));
        const std::uint64_t expected = teacher_cache_bytes(recipe("exact"));
        QVERIFY2(expected > 20'000 && expected < 2'000'000, std::to_string(expected).c_str());
        QVERIFY(teacher_cache_bytes(recipe("top-k")) < expected);
        QCOMPARE(teacher_cache_bytes(recipe("off")), std::uint64_t{0});
    }

    // With all logits kept the KL is the full one but for 16-bit rounding; with k = 1 it is still a KL.
    void theMoreLogitsAreKeptTheCloserTheKl() {
        RunLog ignored;
        RunParams params = recipe("top-k");
        params.distill_steps = 3;  // 15 draws of 12 items: the second epoch has begun
        double before = -1, full = 0;
        for (const std::int64_t k : {1, 8, 64, 511, 512, 100000}) {
            params.teacher_cache_k = k;
            Stagehand stage(path("k-" + std::to_string(k)), params);
            QVERIFY(stage.teacher->open(nullptr));
            const MicroBatch batch = stage.batches(1).front();
            const auto model = load_model(params.teacher, Precision::fp32, false);
            full = stage.terms(batch, teacher_outputs(*model, batch, stage.teacher->plan())).ld;
            const double kept = stage.terms(batch, stage.teacher->outputs(batch)).ld;
            QVERIFY2(kept >= 0 && kept >= before - 1e-4 * full && kept <= full * (1 + 1e-4),
                     qPrintable(QStringLiteral("k %1: %2 of %3").arg(k).arg(kept).arg(full)));
            before = kept;
        }
        QVERIFY(std::abs(before - full) < 1e-4 * full);
    }

    void anyInterruptionEndsWithTheSameBits_data() {
        QTest::addColumn<QString>("cache");
        QTest::newRow("exact") << "exact";
        QTest::newRow("top-k") << "top-k";
    }
    void anyInterruptionEndsWithTheSameBits() {
        QFETCH(QString, cache);
        std::uint64_t random = 20261125;
        for (int trial = 0; trial < 4; ++trial) {
            const std::string name = "interrupted-" + cache.toStdString() + std::to_string(trial);
            const RunFolder folder = RunFolder::create(path(name), recipe(cache.toStdString()), Json::object());
            bool finished = false;
            for (int sitting = 0; sitting < 4 && !finished; ++sitting) {
                RunLog log;
                JobControl control;
                random = split_mix(random);
                if (sitting < 3)
                    control.stop_at_boundary(before_training_ + 1 + static_cast<std::int64_t>(random % 15));
                finished = run_recipe(folder, log, control);
            }
            QVERIFY(finished);
            QVERIFY2(student(name) == student(cache.toStdString()), name.c_str());
        }
    }

    // What a kill leaves: an item without its checksum, and (of a power cut) one whose checksum came before its bytes.
    void whatAKillLeavesHalfWrittenIsMadeAgain() {
        RunLog log;
        interrupted("half", recipe("exact"), 8, log, [&](const RunFolder& folder) {
            // The boundary lies in the third step: twelve items in ten draws and some.
            const std::string bytes = read_file(folder.teacher_cache_file());
            const auto last = bytes.find_last_not_of('\0');
            QVERIFY(last != std::string::npos);
            change_byte(folder.teacher_cache_file(), last);
            std::fstream(folder.teacher_cache_file(), std::ios::in | std::ios::out | std::ios::binary)
                .seekp(64)
                .write("\0\0\0\0\0\0\0\0half", 12);
        });
        QVERIFY(says(log, "is damaged: it is computed anew"));
        QVERIFY(student("half") == student("exact"));
    }

    void damageInALaterEpochIsMendedInTheItemsFirstBatch() {
        for (const char* cache : {"exact", "top-k"}) {
            RunLog log;
            const std::string name = std::string("late-") + cache;
            interrupted(name, recipe(cache), 28, log, [&](const RunFolder& folder) {
                const auto size = fs::file_size(folder.teacher_cache_file());
                for (std::uint64_t part = 1; part < 16; ++part)
                    change_byte(folder.teacher_cache_file(), 64 + part * (size - 64) / 16);
            });
            QVERIFY(says(log, "is damaged: it is computed anew"));
            QVERIFY2(student(name) == student(cache), cache);
        }
    }

    void aTruncatedCacheIsMadeAnewAndSaysSo() {
        RunLog log;
        interrupted("cut", recipe("top-k"), 28, log, [](const RunFolder& folder) {
            fs::resize_file(folder.teacher_cache_file(), fs::file_size(folder.teacher_cache_file()) / 2);
        });
        QVERIFY(says(log, "it is made anew"));
        QVERIFY(student("cut") == student("top-k"));
        RunLog other;
        interrupted("text", recipe("top-k"), 28, other,
                    [](const RunFolder& folder) { write_file_atomically(folder.teacher_cache_file(), "not a cache"); });
        QVERIFY(says(other, "is no cache of a teacher's outputs"));
        QVERIFY(student("text") == student("top-k"));
    }

    void anotherTeachersCacheIsNotRead() {
        const fs::path teacher = path("teacher");
        fs::copy(shared_path("models/stories260K"), teacher, fs::copy_options::recursive);
        RunParams params = recipe("exact");
        params.teacher = teacher.string();
        RunLog log;
        interrupted("other", params, 28, log, [&](const RunFolder& run) {
            const fs::path weights = teacher / "model.safetensors";
            change_byte(weights, fs::file_size(weights) - 2);
            accept_changes(run, changes_since_start(run));
        });
        QVERIFY(says(log, "belongs to another teacher, other data or another recipe; it is made anew"));
    }

    void aTeacherWhoseOutputsAreAllCachedIsNotLoaded() {
        const RunParams params = recipe("exact");
        Stagehand stage(path("unloaded"), params);
        QVERIFY(stage.teacher->open(nullptr));
        QVERIFY(stage.teacher->loaded());
        std::vector<double> first;
        for (std::int64_t step = 1; step <= 3; ++step)
            for (const MicroBatch& batch : stage.batches(step))
                first.push_back(stage.terms(batch, stage.teacher->outputs(batch)).ld);
        QVERIFY(!stage.teacher->loaded());
        stage.teacher->make_durable();
        DistillationTeacher again(params.teacher, Precision::fp32, std::nullopt, stage.task, stage.student->config(),
                                  stage.folder, stage.recorder);
        QVERIFY(again.open(nullptr));
        QVERIFY(!again.loaded());
        std::size_t place = 0;
        for (std::int64_t step = 1; step <= 3; ++step)
            for (const MicroBatch& batch : stage.batches(step))
                QCOMPARE(stage.terms(batch, again.outputs(batch)).ld, first[place++]);
        QVERIFY(!again.loaded());
        again.tell_times();
        QVERIFY(says(stage.log, "none was computed in this sitting"));
    }

    // An item's values are those of its first batch, whatever batch asks for them and in which order.
    void anItemsValuesAreThoseOfItsFirstBatch() {
        const RunParams params = recipe("exact");
        Stagehand orderly(path("orderly"), params), late(path("late"), params);
        QVERIFY(orderly.teacher->open(nullptr));
        QVERIFY(late.teacher->open(nullptr));
        for (std::int64_t step = 1; step <= 3; ++step)
            for (const MicroBatch& batch : orderly.batches(step)) orderly.teacher->outputs(batch);
        for (std::int64_t step = 6; step >= 4; --step)
            for (const MicroBatch& batch : late.batches(step)) {
                const TeacherOutputs a = orderly.teacher->outputs(batch), b = late.teacher->outputs(batch);
                QVERIFY(at::equal(a.logits.full, b.logits.full));
                for (std::size_t i = 0; i < 3; ++i) QVERIFY(at::equal(a.states[i], b.states[i]));
            }
    }

    void withoutRoomTheTeacherIsComputedAndTheEventSaysSo() {
        for (const char* cache : {"exact", "top-k"}) {
            Stagehand stage(path(std::string("full-") + cache), recipe(cache), 1000);
            QVERIFY(stage.teacher->open(nullptr));
            QVERIFY(says(stage.log, "No room for the teacher cache"));
            QVERIFY(!fs::exists(stage.folder.teacher_cache_file()));
            QVERIFY(stage.teacher->loaded());
            const MicroBatch batch = stage.batches(1).front();
            QVERIFY(stage.terms(batch, stage.teacher->outputs(batch)).ld > 0);
        }
    }

    void itemsThatAreReadOnceAreNotCached() {
        RunParams params = recipe("top-k");
        params.distill_steps = 2;  // ten draws of twelve items
        Stagehand stage(path("once"), params);
        QVERIFY(stage.teacher->open(nullptr));
        QVERIFY(says(stage.log, "reads no item twice"));
        QVERIFY(!fs::exists(stage.folder.teacher_cache_file()));
        QCOMPARE(teacher_cache_bytes(params), std::uint64_t{0});
    }

    // BF16 matmuls: the record gives the exact logits and states back, or with top-k the states in BF16.
    void aRecordComesBackAsItWent() {
        const Sequence a{{1, 5, 9, 11}, {not_scored, 9, not_scored, 2}, 3}, b{{1, 5}, {not_scored, 3}, 1};
        const MicroBatch batch = make_micro_batch({&a, &b});
        const at::Tensor logits = at::randn({3, 70000}).to(at::kBFloat16);
        const std::vector<at::Tensor> states{at::randn({2, 4, 6}), at::randn({2, 4, 2}), at::randn({2, 4, 2})};
        DistillationPlan plan;
        plan.tau = 2;
        const TeacherValues exact{false, 0, 70000, 6, 2, true}, top{true, 50, 70000, 6, 2, true};
        for (const TeacherValues& values : {exact, top}) {
            const auto records = encode_teacher(values, plan.tau, batch, logits, states);
            QCOMPARE(records[0].size(), values.bytes(a));
            QCOMPARE(records[1].size(), values.bytes(b));
            const TeacherOutputs back = decode_teacher(values, plan, batch, records);
            for (std::size_t i = 0; i < 3; ++i)
                for (std::int64_t row = 0; row < 2; ++row) {
                    const at::Tensor sent = states[i][row].narrow(0, 0, row == 0 ? 4 : 2);
                    QVERIFY(at::equal(back.states[i][row].narrow(0, 0, sent.size(0)),
                                      values.top ? sent.to(at::kBFloat16).to(at::kFloat) : sent));
                }
            if (!values.top) {
                QVERIFY(at::equal(back.logits.full, logits));
                continue;
            }
            const at::Tensor shares = at::softmax(logits.to(at::kFloat) / plan.tau, -1);
            const at::Tensor kept = shares.gather(1, back.logits.top.ids.to(at::kLong));
            QVERIFY((kept - back.logits.top.shares).abs().max().item<double>() < 1e-4 * kept.max().item<double>());
            QVERIFY((back.logits.top.shares.sum(-1) + back.logits.top.rest - 1).abs().max().item<double>() < 1e-5);
            auto cut = records;
            cut[0].resize(cut[0].size() - 1);
            QVERIFY_EXCEPTION_THROWN(decode_teacher(values, plan, batch, cut), Error);
        }
    }
};

QTEST_GUILESS_MAIN(TeacherCacheTest)
#include "teacher_cache_test.moc"
