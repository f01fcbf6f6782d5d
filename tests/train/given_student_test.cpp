// SPDX-License-Identifier: GPL-3.0-or-later
// A student that a recipe gives is evaluated beside its teacher without any training, and one that is not distilled has
// its row too.
#include <QTemporaryDir>
#include <QtTest>
#include <fstream>

#include "engine/run/results.h"
#include "engine/run/run_inputs.h"
#include "engine/run/run_log.h"
#include "engine/train/api/engine.h"
#include "tests/shared_data.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class GivenStudentTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    fs::path path(const char* name) const { return folder_.filePath(name).toStdString(); }
    RunParams recipe() const {
        RunParams params;
        params.teacher = shared_path("models/stories260K").string();
        params.task = "sst2";
        params.train_data = shared_path("data/sst2/train.tsv").string();
        params.dev_data = shared_path("data/sst2/dev.tsv").string();
        params.corpus = shared_path("corpora/brown.txt").string();
        params.fine_tune_teacher = params.bitnet_sft = params.continual_pretraining = params.distillation = false;
        params.sft_steps = params.pretrain_steps = 1;
        params.max_length = 64;
        params.train_limit = 8;
        params.eval_limit = 8;
        params.batch_size = params.micro_batch_size = 4;
        params.threads = 1;  // tests share two cores
        params.precision = WantedPrecision::fp32;
        return params;
    }
    Results results_of(const char* name, const RunParams& params) const {
        const RunFolder run = RunFolder::create(path(name), params, Json::object());
        RunLog log;
        JobControl control;
        if (!run_recipe(run, log, control) || !run.finished()) return {};
        return read_results(run.results_file());
    }
    static std::vector<std::string> rows(const Results& results) {
        std::vector<std::string> names;
        for (const ModelResult& model : results.models) names.push_back(model.row);
        return names;
    }

  private slots:
    void initTestCase() {
        NEED_SHARED("models");
        RunParams params = recipe();
        params.bitnet_sft = true;
        QCOMPARE(rows(results_of("made", params)), (std::vector<std::string>{"FP16-SFT", "BitNet-SFT"}));
    }

    void withoutTrainingTeacherAndStudentAreEvaluated() {
        RunParams params = recipe();
        params.student = (path("made") / "bitnet-sft").string();
        const Results results = results_of("evaluated", params);
        QCOMPARE(rows(results), (std::vector<std::string>{"FP16-SFT", "Student as given"}));
        const ModelResult& student = results.models[1];
        QVERIFY(student.ternary && student.stage == Stage::refine && student.to_teacher);
        QCOMPARE(fs::path(student.folder), fs::path(params.student));
        QCOMPARE(student.main_value(), read_results(path("made") / "results.json").models[1].main_value());
        QCOMPARE(read_items(path("evaluated") / "items.jsonl").size(), std::size_t{16});
        // The evaluation stands for this student: another one in its place is named.
        const RunFolder run = RunFolder::open(path("evaluated"));
        QVERIFY(changes_since_start(run).empty());
        fs::permissions(path("made") / "bitnet-sft" / "config.json", fs::perms::owner_write, fs::perm_options::add);
        std::ofstream(path("made") / "bitnet-sft" / "config.json", std::ios::app) << "\n";
        QVERIFY(listed(changes_since_start(run)).find("student") != std::string::npos);
    }

    void aStudentThatIsNotDistilledHasItsRow() {
        RunParams params = recipe();
        params.continual_pretraining = true;
        const Results results = results_of("pretrained", params);
        QCOMPARE(rows(results), (std::vector<std::string>{"FP16-SFT", "Pre-trained, not distilled"}));
        QCOMPARE(results.models[1].folder, std::string("pretrained"));
        QVERIFY(results.of(Stage::pretrain) && !results.of(Stage::distill));
    }
};

QTEST_GUILESS_MAIN(GivenStudentTest)
#include "given_student_test.moc"
