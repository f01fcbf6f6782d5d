// SPDX-License-Identifier: GPL-3.0-or-later
// Continual pre-training against the logits of the teacher that the run begins with: the terms as they are defined, in
// the log, alone or beside cross-entropy, and the same bits after any interruption, with a cache or without.
#include <torch/torch.h>
// LibTorch comes first: Qt's `slots` macro breaks its headers.
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>

#include "engine/base/file.h"
#include "engine/base/publish.h"
#include "engine/run/results.h"
#include "engine/train/api/engine.h"
#include "engine/train/losses/loss_terms.h"
#include "engine/train/network/model_io.h"
#include "tests/error_text.h"
#include "tests/shared_data.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class PretrainLogitsTest : public QObject {
    Q_OBJECT
    QTemporaryDir dir_;
    fs::path path(const std::string& name) const { return fs::path(dir_.path().toStdString()) / name; }

    // Stage 2 alone, a bit more than one epoch of a text of some 70 rows.
    RunParams recipe() const {
        RunParams params;
        params.teacher = shared_path("models/stories260K").string();
        params.corpus = path("corpus.txt").string();
        params.fine_tune_teacher = params.bitnet_sft = params.distillation = false;
        params.pretrain_ld = 2;
        params.pretrain_ce = 0.5;
        params.max_length = 16;
        params.batch_size = 4;
        params.micro_batch_size = 2;
        params.pretrain_steps = 24;
        params.pretrain_learning_rate = 2e-3;
        params.threads = 1;
        params.precision = WantedPrecision::fp32;
        params.eval_every = 0;
        params.checkpoint_every = 5;
        params.histogram_share = 0;
        params.teacher_cache_k = 64;
        return params;
    }
    static RunLog::News news_of(const RunLog& log) {
        RunLog::Cursor cursor;
        return log.read_since(cursor);
    }
    RunLog::News whole(const std::string& name, const RunParams& params, std::int64_t* boundaries = nullptr) const {
        const RunFolder folder = RunFolder::create(path(name), params, Json::object());
        RunLog log;
        JobControl control;
        if (!run_recipe(folder, log, control)) qFatal("not finished");
        if (boundaries) *boundaries = control.boundaries();
        return news_of(log);
    }
    static std::vector<StepRow> pretraining(const RunLog::News& news) {
        std::vector<StepRow> rows;
        for (const StepRow& row : news.rows)
            if (row.stage == Stage::pretrain) rows.push_back(row);
        return rows;
    }
    static bool says(const RunLog::News& news, const char* part) {
        return std::ranges::any_of(news.events,
                                   [&](const Event& event) { return event.text.find(part) != std::string::npos; });
    }
    std::string student(const std::string& name) const {
        return read_file(path(name) / "pretrained/model.safetensors");
    }

  private slots:
    void initTestCase() {
        NEED_SHARED("models");
        write_file_atomically(path("corpus.txt"), read_file(shared_path("corpora/brown.txt")).substr(0, 2400));
    }

    void theTermsAreAsDefinedByKernelsAndByOperators() {
        const fs::path folder = shared_path("models/tiny-qwen3");
        for (const bool operators : {false, true}) {
            const auto teacher = load_model(folder, Precision::fp32, false);
            const auto learner = load_as_student(folder, Precision::fp32, true);
            if (operators) {
                teacher->compute_on(at::kCPU);
                learner->compute_on(at::kCPU);
            }
            std::vector<Sequence> rows(2);
            for (std::size_t r = 0; r < rows.size(); ++r)
                for (int t = 0; t < 12; ++t) {
                    rows[r].ids.push_back(5 + 11 * static_cast<int>(r) + 7 * t);
                    rows[r].labels.push_back(t == 6 ? not_scored : 12 + 11 * static_cast<int>(r) + 7 * t);
                }
            const MicroBatch batch = make_micro_batch({&rows[0], &rows[1]});
            const StepTotals totals{static_cast<double>(batch.positions.numel()), static_cast<double>(batch.tokens)};
            const TeacherOutputs outputs =
                teacher_outputs(*teacher, batch, text_plan(RunParams{}, learner->config(), teacher->config()));
            QVERIFY(outputs.states.empty());
            const Terms terms = text_terms(*learner, outputs.logits, batch, totals, {0.5, 2.0, 0});
            torch::NoGradGuard no_grad;
            const at::Tensor logits = learner->logits(scored_rows(learner->forward(batch.ids).hidden, batch)),
                             taught = teacher->logits(outputs.logits.hidden);
            const double ce = cross_entropy_sum(logits, batch.targets).item<double>(),
                         ld = logits_kl_sum(taught, logits, 1.0, false).item<double>(),
                         loss = (0.5 * ce + 2.0 * ld) / totals.scored;
            QVERIFY(ld > 0);
            QVERIFY(std::abs(terms.ce - ce) < 1e-3 * ce);
            QVERIFY(std::abs(terms.ld - ld) < 1e-3 * ld);
            QCOMPARE(terms.ad, 0.0);
            QVERIFY(std::abs(terms.objective.item<double>() - loss) < 1e-3 * loss);
        }
    }

    void theLogHasBothTermsAndTheWeightedSum() {
        const RunParams params = recipe();
        const RunLog::News news = whole("logged", params);
        const std::vector<StepRow> rows = pretraining(news);
        QCOMPARE(rows.size(), std::size_t{24});
        for (const StepRow& row : rows) {
            QVERIFY(row.ce > 0 && row.ld > 0);
            QVERIFY(std::isnan(row.ad) && std::isnan(row.weighted_ad));
            QCOMPARE(row.weighted_ld, params.pretrain_ld * row.ld);
            const double sum = params.pretrain_ce * row.ce + row.weighted_ld;
            QVERIFY(std::abs(row.loss - sum) < 1e-4 * sum);
        }
        QVERIFY(says(news, "The loss is 0.5 CE + 2 LD."));
        QVERIFY(says(news, "before it is fine-tuned on the task"));
    }

    void withoutLdThereIsCeAlone() {
        RunParams params = recipe();
        params.pretrain_ld = 0;
        params.pretrain_ce = 1;
        params.pretrain_steps = 2;
        for (const StepRow& row : pretraining(whole("ce", params))) {
            QVERIFY(std::isnan(row.ld) && std::isnan(row.weighted_ld));
            QVERIFY(std::abs(row.loss - row.ce) < 1e-5 * row.ce);
        }
    }

    void aStudentLearnsFromTheLogitsAlone() {
        RunParams params = recipe();
        params.pretrain_ce = 0;
        const std::vector<StepRow> rows = pretraining(whole("ld", params));
        const auto mean = [&](std::size_t from) { return (rows[from].ld + rows[from + 1].ld + rows[from + 2].ld) / 3; };
        QVERIFY2(mean(rows.size() - 3) < mean(0), qPrintable(QString::number(mean(rows.size() - 3))));
        for (const StepRow& row : rows) QVERIFY(std::abs(row.loss - row.weighted_ld) < 1e-4 * row.loss);
    }

    // Stage 2 asks the model that the run begins with: what its fine-tuning makes of it changes nothing.
    void theTeacherIsTheOneBeforeFineTuning() {
        RunParams params = recipe();
        params.pretrain_steps = 3;
        const std::vector<StepRow> expected = pretraining(whole("plain", params));
        params.fine_tune_teacher = true;
        params.train_data = shared_path("data/sst2/train.tsv").string();
        params.train_limit = 8;
        params.teacher_steps = 2;
        params.teacher_learning_rate = 1e-2;
        const std::vector<StepRow> tuned = pretraining(whole("tuned", params));
        QCOMPARE(tuned.size(), expected.size());
        for (std::size_t i = 0; i < tuned.size(); ++i) QCOMPARE(tuned[i].ld, expected[i].ld);
    }

    void anyInterruptionEndsWithTheSameBits_data() {
        QTest::addColumn<QString>("cache");
        for (const char* cache : {"off", "exact", "top-k"}) QTest::newRow(cache) << cache;
    }
    void anyInterruptionEndsWithTheSameBits() {
        QFETCH(QString, cache);
        RunParams params = recipe();
        params.teacher_cache = *choice_of<TeacherCache>(cache.toStdString());
        const std::string name = "whole-" + cache.toStdString();
        std::int64_t boundaries = 0;
        const RunLog::News news = whole(name, params, &boundaries);
        QCOMPARE(says(news, "the teacher has left memory"), params.teacher_cache != TeacherCache::off);
        QVERIFY(!fs::exists(path(name) / "teacher-cache.bin"));  // of no use any more
        for (const int quarter : {1, 2, 3}) {
            const std::string other = "stopped-" + cache.toStdString() + std::to_string(quarter);
            const RunFolder folder = RunFolder::create(path(other), params, Json::object());
            {
                RunLog log;
                JobControl control;
                control.stop_at_boundary(boundaries * quarter / 4);
                QVERIFY(!run_recipe(folder, log, control));
            }
            RunLog log;
            JobControl control;
            QVERIFY(run_recipe(folder, log, control));
            QVERIFY2(student(other) == student(name), other.c_str());
        }
    }

    // People also get a general student: how well it goes on with text stands beside its teacher's figure.
    void perplexityOfTeacherAndStudentStandsInTheResults() {
        RunParams params = recipe();
        params.dev_data = shared_path("data/sst2/dev.tsv").string();
        params.eval_limit = 4;
        params.pretrain_steps = 3;
        const RunLog::News news = whole("evaluated", params);
        const HeldOutText text = read_results(path("evaluated") / "results.json").held_out;
        QCOMPARE(text.text, params.corpus);
        QCOMPARE(text.models.size(), std::size_t{2});
        for (const HeldOutText::Row& row : text.models) {
            QVERIFY(metric_value(row.metrics, "loss") > 0);
            QVERIFY(std::abs(metric_value(row.metrics, "perplexity") - std::exp(metric_value(row.metrics, "loss"))) <
                    1e-6 * metric_value(row.metrics, "perplexity"));
            QCOMPARE(row.metrics.front().engine, std::string("training"));
            QCOMPARE(row.metrics.front().format, std::string("fp32"));
            QVERIFY(row.metrics.front().count > 0);
        }
        // The student is the one that the stage's last evaluation saw; three steps leave it behind its teacher.
        QCOMPARE(text.perplexity("student")->value, pretraining(news).back().dev["perplexity"]);
        QVERIFY(text.perplexity("teacher")->value < text.perplexity("student")->value);
        QVERIFY(says(news, "Perplexity on held-out text: teacher "));
        // Without items to evaluate there is no table, and the figures stand by themselves.
        params.dev_data.clear();
        whole("without-items", params);
        QVERIFY(!fs::exists(path("without-items") / "results.json"));
        const HeldOutText alone = held_out_of(RunFolder::open(path("without-items")));
        QCOMPARE(to_json(alone).dump(), to_json(text).dump());
    }

    // The last checkpoint may be all that is left: the student computes as in the stage's last step then.
    void aStageResumedBehindItsLastStepEndsAlike() {
        RunParams params = recipe();
        params.activation = ActivationRule::absmean4;
        params.a4_share = 0.5;
        params.pretrain_steps = 4;
        whole("four-bits", params);
        const fs::path model = path("four-bits") / "pretrained", text = path("four-bits") / "held-out.json";
        const std::string config = read_file(model / "config.json"), figures = read_file(text),
                          weights = student("four-bits");
        QVERIFY(has(config, "absmean4"));
        fs::remove_all(model);
        fs::remove(text);
        RunLog log;
        JobControl control;
        QVERIFY(run_recipe(RunFolder::open(path("four-bits")), log, control));
        QCOMPARE(read_file(model / "config.json"), config);
        QCOMPARE(read_file(text), figures);
        QVERIFY(student("four-bits") == weights);
    }

    void theSizeOfTheCacheIsToldBefore() {
        RunParams params = recipe();
        QCOMPARE(teacher_cache_bytes(params), std::uint64_t{0});
        params.teacher_cache = TeacherCache::exact;
        const std::uint64_t exact = teacher_cache_bytes(params);
        QVERIFY2(exact > 500'000 && exact < 10'000'000, std::to_string(exact).c_str());  // 512 logits of each token
        params.teacher_cache = TeacherCache::top_k;
        QVERIFY(teacher_cache_bytes(params) > 0 && teacher_cache_bytes(params) < exact);
        params.pretrain_steps = 2;  // no row is read twice
        QCOMPARE(teacher_cache_bytes(params), std::uint64_t{0});
        params = recipe();
        params.teacher_cache = TeacherCache::exact;
        params.pretrain_ld = 0;  // nobody is asked
        QCOMPARE(teacher_cache_bytes(params), std::uint64_t{0});
    }

    void nothingToLearnFromIsRefused() {
        RunParams params = recipe();
        params.pretrain_ld = params.pretrain_ce = 0;
        const std::string text = message_of([&] { refuse_fatal(params); });
        QVERIFY2(has(text, "pretrain_ld: and pretrain_ce are 0"), text.c_str());
    }
};

QTEST_GUILESS_MAIN(PretrainLogitsTest)
#include "pretrain_logits_test.moc"
