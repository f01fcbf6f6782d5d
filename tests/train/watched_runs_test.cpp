// SPDX-License-Identifier: GPL-3.0-or-later
// Runs on a real small model, watched: how the student's weights stand to its teacher's, and what its mask does, from
// the first frame to the last, and the same after a resume.
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <cstring>
#include <filesystem>
#include <numeric>
#include <thread>

#include "engine/base/file.h"
#include "engine/base/json_file.h"
#include "engine/base/publish.h"
#include "engine/run/run_inputs.h"
#include "engine/run/run_tail.h"
#include "engine/run/watch/weight_watch.h"
#include "engine/train/api/engine.h"
#include "tests/shared_data.h"

namespace fs = std::filesystem;
using namespace bitdistill;

namespace {

RunParams small_recipe(const fs::path& corpus) {
    RunParams params;
    params.teacher = shared_path("models/stories260K").string();
    params.task = "sst2";
    params.train_data = shared_path("data/sst2/train.tsv").string();
    params.dev_data = shared_path("data/sst2/dev.tsv").string();
    params.corpus = corpus.string();
    params.fine_tune_teacher = false;
    params.max_length = 32;
    params.train_limit = 40;
    params.eval_limit = 4;
    params.batch_size = params.micro_batch_size = 4;
    params.sft_steps = params.pretrain_steps = params.distill_steps = 8;
    params.sft_learning_rate = params.pretrain_learning_rate = params.distill_learning_rate = 3e-3;
    params.gamma = 10;
    params.threads = 1;
    params.histogram_share = 0.5;
    params.eval_every = 0;
    params.checkpoint_every = 3;
    params.precision = WantedPrecision::fp32;
    return params;
}

void choose(RunParams& params, const QStringList& settings) {
    for (const QString& setting : settings) {
        const QStringList parts = setting.split(QLatin1Char('='));
        set_text(params, *find_parameter(parts[0].toStdString()), parts[1].toStdString());
    }
}

// Stops after so many optimizer steps; 0: runs to the end.
bool run_steps(const RunFolder& folder, int steps) {
    RunLog log;
    JobControl control;
    if (steps <= 0) return run_recipe(folder, log, control);
    control.pause_after(steps);
    std::thread watcher([&] {
        while (!control.paused() && !control.stop_requested())
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        control.stop();
    });
    const bool finished = run_recipe(folder, log, control);
    control.stop();
    watcher.join();
    return finished;
}

RunLog::News news_of(const fs::path& run) {
    RunLog log;
    RunTail tail(run, log);
    while (tail.poll()) {
    }
    RunLog::Cursor cursor;
    return log.read_since(cursor);
}

std::string rows_without_times(const fs::path& run) {
    std::string text;
    for (const StepRow& row : news_of(run).rows) {
        text += std::string(to_string(row.stage)) + " " + std::to_string(row.step);
        for (const StepColumn& column : step_columns)
            if (const std::string_view name = column.name; name != "seconds" && name != "tokens_per_second")
                text += " " + QByteArray::number(column.of(row), 'g', 17).toStdString();
        text += "\n";
    }
    return text;
}

std::uint64_t sum_of(const std::vector<std::uint64_t>& counts) {
    return std::accumulate(counts.begin(), counts.end(), std::uint64_t{0});
}

}  // namespace

class TestWatchedRuns : public QObject {
    Q_OBJECT
    int members_ = 0;

  private slots:
    void initTestCase() {
        NEED_SHARED("models/stories260K");
        QVERIFY(dir_.isValid());
        write_file_atomically(path("corpus.txt"), read_file(shared_path("corpora/brown.txt")).substr(0, 50'000));
    }

    void aStudentIsComparedWithItsTeacherToTheBit_data() {
        QTest::addColumn<QStringList>("settings");
        QTest::newRow("dense") << QStringList();
        QTest::newRow("turned, a scale a row") << QStringList{"activation=hadamard-absmax8", "weight_scale=row"};
        QTest::newRow("6:8, blocks") << QStringList{"sparsity=6:8", "weight_scale=block128"};
        QTest::newRow("3:4-exact") << QStringList{"sparsity=3:4-exact", "activation=hadamard-absmax8"};
    }
    void aStudentIsComparedWithItsTeacherToTheBit() {
        QFETCH(QStringList, settings);
        RunParams params = small_recipe(path("corpus.txt"));
        choose(params, settings);
        const std::string name = "member" + std::to_string(++members_);
        const RunFolder whole = RunFolder::create(path(name), params, Json::object()),
                        stopped = RunFolder::create(path(name + "-stopped"), params, Json::object());
        QVERIFY(run_steps(whole, 0));
        QVERIFY(!run_steps(stopped, 5));
        QVERIFY(!run_steps(stopped, 7));
        QVERIFY(!run_steps(stopped, 4));
        QVERIFY(run_steps(stopped, 0));
        QVERIFY(read_file(whole.histograms_file()) == read_file(stopped.histograms_file()));
        QCOMPARE(rows_without_times(stopped.path()), rows_without_times(whole.path()));

        const SparsityPattern pattern = pattern_of(params.sparsity);
        const RunLog::News news = news_of(whole.path());
        std::size_t began = 0;
        std::uint64_t other_codes = 0, mask_changes = 0;
        for (const auto& frame : news.frames) {
            QVERIFY(frame->watch);
            const WeightWatch& watch = *frame->watch;
            const std::uint64_t weights = frame->minus + frame->zero + frame->plus;
            const MagnitudeCounts all = all_magnitudes(watch);
            QVERIFY(watch.reference == Reference::teacher);
            QCOMPARE(all.weights, weights);
            QCOMPARE(all.coded, frame->minus + frame->plus);
            QCOMPARE(all.changed, frame->flips);
            QCOMPARE(watch.has_mask(), pattern.of > 1);
            if (watch.has_mask()) {
                std::uint64_t counted = 0, kept = 0;
                for (const PositionCounts& position : watch.positions) {
                    counted += position.weights;
                    kept += position.kept;
                }
                QCOMPARE(counted, weights);
                QCOMPARE(kept + sum_of(watch.masked), weights);
                // The last group of 172 columns in eights has 4 weights and keeps 3 of them: the same share.
                QCOMPARE(kept * std::uint64_t(pattern.of), weights * std::uint64_t(pattern.kept));
                if (pattern.exact) QCOMPARE(frame->zero, sum_of(watch.masked));
                mask_changes += watch.mask_changes;
            }
            other_codes += weights - all.same_code;
            if (frame->step > 0 || frame->stage == Stage::distill) continue;
            ++began;
            QCOMPARE(all.same_sign, weights);
            QCOMPARE(all.same_code, weights);
            if (pattern.exact)
                QVERIFY(watch.scale_over_absmean > 1.1f && watch.scale_over_absmean < 1.5f);
            else
                QCOMPARE(watch.scale_over_absmean, 1.0f);
        }
        QCOMPARE(began, std::size_t{2 * 35});  // BitNet-SFT and continual pre-training begin with the teacher's weights
        QVERIFY(other_codes > 0);
        QCOMPARE(mask_changes > 0, pattern.of > 1);
        const StepRow& last = news.rows.back();
        QVERIFY(last.stage == Stage::distill && last.sign_agreement > 0.9 && last.sign_agreement < 1);
        QVERIFY(last.flipped_1 > 0 && last.flipped_1 < 0.5 && last.flipped_3 < last.flipped_1);
        QVERIFY(last.scale_over_absmean > 0.9 && last.scale_over_absmean < 1.6);
        QCOMPARE(std::isnan(last.mask_changes), pattern.of == 1);
        QCOMPARE(std::isnan(last.near_threshold), pattern.exact);  // which has no threshold
    }

    // With the usual share the steps of a short stage pay for no frame between its first and its last ones.
    void theLastFramesFillTheRowOfTheLastStep() {
        RunParams params = small_recipe(path("corpus.txt"));
        params.histogram_share = RunParams().histogram_share;
        params.sparsity = Sparsity::six_of_8;
        const RunFolder whole = RunFolder::create(path("short"), params, Json::object()),
                        stopped = RunFolder::create(path("short-stopped"), params, Json::object());
        QVERIFY(run_steps(whole, 0));
        QVERIFY(!run_steps(stopped, 8));
        QVERIFY(run_steps(stopped, 0));
        QCOMPARE(rows_without_times(stopped.path()), rows_without_times(whole.path()));
        QVERIFY(read_file(whole.histograms_file()) == read_file(stopped.histograms_file()));
        const RunLog::News news = news_of(whole.path());
        for (const StepRow& row : news.rows) {
            std::uint64_t zeros = 0, weights = 0, flips = 0;
            for (const auto& frame : news.frames) {
                if (frame->stage != row.stage || frame->step != row.step) continue;
                zeros += frame->zero;
                flips += frame->flips;
                weights += frame->minus + frame->zero + frame->plus;
            }
            QCOMPARE(weights > 0, row.step == 8);
            for (const double figure : {row.zero_share, row.near_threshold, row.flip_rate, row.sign_agreement,
                                        row.scale_over_absmean, row.flipped_1, row.mask_changes})
                QCOMPARE(std::isfinite(figure), weights > 0);
            if (weights == 0) continue;
            QCOMPARE(row.zero_share, static_cast<double>(zeros) / static_cast<double>(weights));
            QVERIFY(std::abs(row.flip_rate - static_cast<double>(flips) / 8 / static_cast<double>(weights)) < 1e-12);
        }
    }

    // A resume begins at the checkpoint of step 3 and comes to the switch, at step 5, once more.
    void aChangeOfTheArithmeticIsToldWithItsStepAndOnce() {
        RunParams params = small_recipe(path("corpus.txt"));
        params.activation = ActivationRule::hadamard_absmean4;
        params.a4_share = 0.5;
        params.quantization_warmup_steps = 4;
        params.bitnet_sft = params.continual_pretraining = false;
        const RunFolder run = RunFolder::create(path("switch"), params, Json::object());
        QVERIFY(!run_steps(run, 5));
        fs::remove_all(run.checkpoint_path(Stage::distill, 5));
        QVERIFY(run_steps(run, 0));
        std::vector<std::string> told;
        for (const Event& event : news_of(run.path()).events)
            if (event.kind == "bits" || event.kind == "ternary")
                told.push_back(event.kind + " " + event.stage + " " + std::to_string(event.step) +
                               (event.text.find("hadamard-absmean4") != std::string::npos ? " named" : ""));
        QCOMPARE(told, (std::vector<std::string>{"ternary distill 5", "bits distill 5 named"}));
    }

    void aRecipesStudentIsComparedWithItselfAsItWasAtTheBeginning() {
        RunParams params = small_recipe(path("corpus.txt"));
        params.student = (path("member1") / "pretrained").string();
        params.bitnet_sft = params.continual_pretraining = false;
        const RunFolder run = RunFolder::create(path("on"), params, Json::object());
        QVERIFY(run_steps(run, 0));
        const RunLog::News news = news_of(run.path());
        QVERIFY(!news.frames.empty());
        for (const auto& frame : news.frames) {
            QVERIFY(frame->watch && frame->watch->reference == Reference::student);
            if (frame->step == 0) QCOMPARE(sign_agreement(all_magnitudes(*frame->watch)), 1.0);
        }
        QVERIFY(std::ranges::any_of(news.events, [&](const Event& event) {
            return event.text.find("compared with") != std::string::npos &&
                   event.text.find(params.student) != std::string::npos;
        }));
    }

    // One weight of a copy that is no number: the stage is under way and needs none of it.
    void aTeacherThatCannotBeReadAnyMoreIsSaidAndEndsNothing() {
        RunParams params = small_recipe(path("corpus.txt"));
        const fs::path teacher = path("teacher");
        fs::copy(params.teacher, teacher);
        params.teacher = teacher.string();
        params.bitnet_sft = params.distillation = false;
        params.dev_data.clear();
        const RunFolder run = RunFolder::create(path("alone"), params, Json::object());
        QVERIFY(!run_steps(run, 4));
        const fs::path file = teacher / "model.safetensors";
        fs::permissions(file, fs::perms::owner_all);
        std::string bytes = read_file(file);
        std::uint64_t head = 0;
        std::memcpy(&head, bytes.data(), sizeof head);
        const Json header = parse_json(std::string_view(bytes).substr(8, head));
        const std::string tensor = "model.layers.2.mlp.up_proj.weight";
        const auto offset = header[tensor]["data_offsets"][0].get<std::size_t>();
        bytes.replace(8 + head + offset, 4, "\xff\xff\xff\xff");
        write_file_atomically(file, bytes);
        accept_changes(run, changes_since_start(run));
        QVERIFY(run_steps(run, 0));
        const RunLog::News news = news_of(run.path());
        QVERIFY(std::ranges::any_of(news.events, [&](const Event& event) {
            return event.severity == Severity::warning &&
                   event.text.find("compared with nothing") != std::string::npos &&
                   event.text.find(tensor) != std::string::npos;
        }));
        const auto& last = *news.frames.back();
        QVERIFY(last.stage == Stage::pretrain && last.step == 8 && !last.watch);
        QVERIFY(std::isnan(news.rows.back().sign_agreement) && news.rows.back().zero_share > 0);
    }

  private:
    fs::path path(const std::string& name) const { return fs::path(dir_.path().toStdString()) / name; }
    QTemporaryDir dir_;
};

QTEST_GUILESS_MAIN(TestWatchedRuns)
#include "watched_runs_test.moc"
