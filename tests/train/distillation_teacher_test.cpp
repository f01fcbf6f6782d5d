// SPDX-License-Identifier: GPL-3.0-or-later
// A student learns from a teacher of another depth, width, number of heads and rows of padding: the terms as they are
// defined, and whole runs with a row of its own, with a cache or without, that end in the same bits after any
// interruption.
#include <torch/torch.h>
// LibTorch comes first: Qt's `slots` macro breaks its headers.
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <fstream>

#include "engine/base/file.h"
#include "engine/model/random_model.h"
#include "engine/model/weight_file.h"
#include "engine/run/results.h"
#include "engine/run/run_inputs.h"
#include "engine/train/api/engine.h"
#include "engine/train/losses/losses.h"
#include "engine/train/network/model_io.h"
#include "engine/train/scorer.h"
#include "tests/error_text.h"
#include "tests/shared_data.h"

using namespace bitdistill;
namespace fs = std::filesystem;

namespace {

RunLog::News news_of(const RunLog& log) {
    RunLog::Cursor cursor;
    return log.read_since(cursor);
}

bool says(const RunLog& log, const std::string& part) {
    return std::ranges::any_of(news_of(log).events, [&](const Event& event) { return has(event.text, part); });
}

}  // namespace

class DistillationTeacherTest : public QObject {
    Q_OBJECT
    QTemporaryDir dir_;
    RunLog tuned_;  // of a whole run of the recipe below
    fs::path path(const std::string& name) const { return fs::path(dir_.path().toStdString()) / name; }

    // A random model with the vocabulary of stories260K.
    fs::path large(const std::string& name) const {
        const fs::path small = shared_path("models/stories260K");
        ModelConfig config = read_model_config(small);
        config.hidden_size = 72;
        config.intermediate_size = 100;
        config.layers = 7;
        config.heads = 4;
        config.kv_heads = 1;
        config.head_dim = 14;
        config.vocab_size += 8;
        config.raw = Json();
        write_random_folder(path(name), config, 5, DType::f32, 0.1f);
        for (const char* file : {"tokenizer.model", "tokenizer_config.json"})
            fs::copy_file(small / file, path(name) / file, fs::copy_options::overwrite_existing);
        return path(name);
    }
    RunParams recipe() const {
        RunParams params;
        params.teacher = shared_path("models/stories260K").string();
        params.distillation_teacher = path("large").string();
        params.train_data = shared_path("data/sst2/train.tsv").string();
        params.dev_data = shared_path("data/sst2/dev.tsv").string();
        params.fine_tune_teacher = params.bitnet_sft = params.continual_pretraining = false;
        params.distillation_teacher_steps = 4;
        params.distillation_teacher_learning_rate = 1e-3;
        params.distill_steps = 6;
        params.distill_learning_rate = 1e-3;
        params.gamma = 10;
        params.max_length = 48;
        params.train_limit = 8;
        params.eval_limit = 4;
        params.batch_size = 4;
        params.micro_batch_size = 2;
        params.threads = 1;
        params.precision = WantedPrecision::fp32;
        params.eval_every = 0;
        params.checkpoint_every = 2;
        params.histogram_share = 0;
        return params;
    }
    std::string weights(const std::string& run, const char* folder) const {
        return read_file(path(run) / folder / "model.safetensors");
    }

  private slots:
    void initTestCase() {
        NEED_SHARED("models");
        large("large");
        const RunFolder folder = RunFolder::create(path("tuned"), recipe(), Json::object());
        JobControl control;
        QVERIFY(run_recipe(folder, tuned_, control));
    }

    // `losses` takes the pairs that a run takes.
    void lossesOfATeacherWithRowsOfPaddingAreStated() {
        NEED_SHARED("models");
        const fs::path student = RunFolder::open(path("tuned")).model_folder(Stage::distill);
        const std::vector<int> ids{1, 5, 9}, labels{-100, 9, 2};
        const DistillationLosses losses = distillation_losses(path("large"), student, ids, labels, recipe());
        QVERIFY(losses.ce > 0 && losses.logits_kl > 0 && losses.relation_sum() > 0);
        fs::copy(path("large"), path("other-words"));
        fs::remove(path("other-words") / "tokenizer_config.json");
        fs::copy_file(shared_path("tokenizers/llama2/tokenizer.model"), path("other-words") / "tokenizer.model",
                      fs::copy_options::overwrite_existing);
        const std::string other =
            message_of([&] { distillation_losses(path("other-words"), student, ids, labels, recipe()); });
        QVERIFY2(has(other, "other-words: has another vocabulary: token "), other.c_str());
    }

    // Tokens that only the teacher has are left out; to tokens that only the student has the teacher gives no share.
    void logitsOfTheCommonTokensAreCompared() {
        at::manual_seed(7);
        for (const std::int64_t more : {-12, 12}) {
            ModelConfig of_student = read_model_config(shared_path("models/tiny-llama")), of_teacher = of_student;
            of_teacher.vocab_size += more;
            of_teacher.hidden_size = 80;
            Transformer student(of_student, Precision::fp32, true), teacher(of_teacher, Precision::fp32, false);
            for (Transformer* model : {&student, &teacher})
                for (Parameter& parameter : model->parameters()) parameter.value.normal_(0, 0.3);
            const std::int64_t common = std::min(of_student.vocab_size, of_teacher.vocab_size);
            constexpr double tau = 3.0;
            const at::Tensor targets = at::randint(common, {7}, at::kLong),
                             states = at::randn({7, of_student.hidden_size}), taught = at::randn({7, 80});
            TeacherLogits logits;
            logits.model = &teacher;
            logits.hidden = taught;
            logits.tau = tau;
            QVERIFY(has(message_of([&] {
                            logit_losses(student, states, targets, {1, 1, 0}, logits);
                        }),
                        "vocabularies"));
            logits.vocabulary = common;
            at::Tensor hidden = states.clone().requires_grad_(true), copy = states.clone().requires_grad_(true);
            const LogitLosses terms = logit_losses(student, hidden, targets, {0.5, 0.25, 0}, logits);
            const at::Tensor own = at::linear(copy, student.head().value),
                             t = at::log_softmax(teacher.logits(taught).narrow(1, 0, common) / tau, -1),
                             s = at::log_softmax(own / tau, -1).narrow(1, 0, common), ld = (t.exp() * (t - s)).sum(),
                             ce = cross_entropy_sum(own, targets);
            QVERIFY(std::abs(terms.ce - ce.item<double>()) < 1e-4 * ce.item<double>());
            QVERIFY2(std::abs(terms.ld - ld.item<double>()) < 1e-4 * ld.item<double>(),
                     qPrintable(QStringLiteral("%1, %2").arg(terms.ld).arg(ld.item<double>())));
            terms.objective.backward();
            (0.5 * ce + 0.25 * ld).backward();
            QVERIFY((hidden.grad() - copy.grad()).abs().max().item<double>() < 1e-4);
            // As a cache keeps them.
            logits.model = nullptr;
            logits.full = teacher_logits(teacher, taught, common);
            QCOMPARE(logits.full.size(1), common);
            torch::NoGradGuard no_grad;
            QVERIFY(std::abs(logit_losses(student, states, targets, {1, 1, 0}, logits).ld - terms.ld) <
                    1e-5 * terms.ld);
        }
    }

    void aTunedLargerTeacherHasItsFolderAndItsRow() {
        const RunFolder folder = RunFolder::open(path("tuned"));
        QVERIFY(folder.stage_done(Stage::distillation_teacher));
        QCOMPARE(model_config_of(path("tuned") / "distillation-teacher").layers, std::int64_t{7});
        QVERIFY(weights("tuned", "distillation-teacher") != read_file(path("large") / "model.safetensors"));
        std::size_t steps = 0;
        for (const StepRow& row : news_of(tuned_).rows) steps += row.stage == Stage::distillation_teacher;
        QCOMPARE(steps, std::size_t{4});
        QVERIFY(says(tuned_, "layer 3 of 5 against layer 5 of 7 (counted from 0), 2 relation heads"));
        const Results results = read_results(folder.results_file());
        QCOMPARE(results.models.size(), std::size_t{3});
        QCOMPARE(results.models[0].row, std::string("FP16-SFT"));
        QCOMPARE(results.models[1].row, std::string("Distillation teacher"));
        QCOMPARE(results.models[1].folder, std::string("distillation-teacher"));
        QVERIFY(results.models[1].stage == Stage::distillation_teacher && !results.models[1].ternary);
        QCOMPARE(results.models[2].row, std::string("BitDistill"));
        // The student is made from `teacher`.
        QCOMPARE(model_config_of(path("tuned") / "student").hidden_size, std::int64_t{64});
    }

    void givenAsItIsItIsOnlyRead() {
        RunParams params = recipe();
        params.fine_tune_distillation_teacher = false;
        const RunFolder folder = RunFolder::create(path("given"), params, Json::object());
        RunLog log;
        JobControl control;
        QVERIFY(run_recipe(folder, log, control));
        QVERIFY(!fs::exists(path("given") / "distillation-teacher"));
        const Results results = read_results(folder.results_file());
        QCOMPARE(results.models.size(), std::size_t{3});
        QCOMPARE(fs::path(results.models[1].folder), path("large"));
        QVERIFY(weights("given", "student") != weights("tuned", "student"));
    }

    void theStudentLearnsFromItAndNotFromItsOwnTeacher() {
        RunParams params = recipe();
        params.fine_tune_distillation_teacher = false;
        params.distillation_teacher.clear();
        const RunFolder folder = RunFolder::create(path("own"), params, Json::object());
        RunLog log;
        JobControl control;
        QVERIFY(run_recipe(folder, log, control));
        QVERIFY(!says(log, "The student learns from"));
        QCOMPARE(read_results(folder.results_file()).models.size(), std::size_t{2});
        QVERIFY(weights("own", "student") != weights("tuned", "student"));
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
        {
            const RunFolder folder = RunFolder::create(path(name), params, Json::object());
            RunLog log;
            JobControl control;
            QVERIFY(run_recipe(folder, log, control));
            boundaries = control.boundaries();
            QCOMPARE(says(log, "the teacher has left memory"), params.teacher_cache != TeacherCache::off);
        }
        for (const int fifth : {1, 2, 3, 4}) {
            const std::string other = "stopped-" + cache.toStdString() + std::to_string(fifth);
            const RunFolder folder = RunFolder::create(path(other), params, Json::object());
            {
                RunLog log;
                JobControl control;
                control.stop_at_boundary(boundaries * fifth / 5);
                QVERIFY(!run_recipe(folder, log, control));
            }
            RunLog log;
            JobControl control;
            QVERIFY(run_recipe(folder, log, control));
            for (const char* model : {"distillation-teacher", "student"})
                QVERIFY2(weights(other, model) == weights(name, model), (other + " " + model).c_str());
        }
    }

    // Another model under the same name in the middle of a run makes a student that no recipe describes.
    void anotherModelInItsPlaceIsNoticed() {
        RunParams params = recipe();
        params.distillation_teacher = large("replaced").string();
        const RunFolder folder = RunFolder::create(path("watched"), params, Json::object());
        remember_inputs(folder);
        QVERIFY(changes_since_start(folder).empty());
        fs::permissions(path("replaced") / "config.json", fs::perms::owner_write, fs::perm_options::add);
        std::ofstream(path("replaced") / "config.json", std::ios::app) << "\n";
        const std::string text = listed(changes_since_start(folder));
        QVERIFY2(has(text, "distillation_teacher: ") && !has(text, "without effect"), text.c_str());
    }

    void aTunedModelThatIsGoneIsMadeAgain() {
        const RunFolder folder = RunFolder::open(path("tuned"));
        const std::string before = weights("tuned", "distillation-teacher");
        fs::remove_all(path("tuned") / "distillation-teacher");
        RunLog log;
        JobControl control;
        QVERIFY(run_recipe(folder, log, control));
        QVERIFY(weights("tuned", "distillation-teacher") == before);
        QVERIFY(says(log, "is not there any more, so it is run again"));
    }
};

QTEST_GUILESS_MAIN(DistillationTeacherTest)
#include "distillation_teacher_test.moc"
