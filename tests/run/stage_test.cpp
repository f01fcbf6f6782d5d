// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/stage.h"

#include <QTest>
#include <algorithm>
#include <set>

#include "engine/run/results.h"
#include "engine/run/run_folder.h"

using namespace bitdistill;

class StageTest : public QObject {
    Q_OBJECT
  private slots:
    // Numbers stand in histograms.bin, words in metrics.csv and in the names of checkpoints: they may not change.
    void numbersAndWordsOfOldRunsHold() {
        const char* words[] = {"teacher",  "bitnet-sft",          "refine", "pretrain", "distill",
                               "evaluate", "distillation-teacher"};
        QCOMPARE(std::size(words), stage_table().size());
        for (int i = 0; i < stage_count; ++i) {
            QCOMPARE(std::string(to_string(static_cast<Stage>(i))), std::string(words[i]));
            Stage stage{};
            QVERIFY(stage_from_string(words[i], stage));
            QCOMPARE(static_cast<int>(stage), i);
        }
        Stage stage = Stage::distill;
        QVERIFY(!stage_from_string("Distill", stage));
        QCOMPARE(stage, Stage::distill);
    }
    void everyWordFolderAndRowIsThereOnce() {
        std::set<std::string> words, folders, rows;
        std::size_t with_folder = 0, with_row = 0;
        for (const StageInfo& row : stage_table()) {
            words.insert(row.word);
            if (row.folder) folders.insert(row.folder), ++with_folder;
            if (row.row) rows.insert(row.row), ++with_row;
            QVERIFY2(!row.row || row.folder, row.word);           // a row is of a model
            QCOMPARE(row.steps != nullptr, row.rate != nullptr);  // what takes steps learns
            QCOMPARE(row.folder == nullptr, row.makes == StageProduct::results);
        }
        QCOMPARE(words.size(), stage_table().size());
        QCOMPARE(folders.size(), with_folder);
        QCOMPARE(rows.size(), with_row);
    }
    void epochsAreStepsThatTheLastOneCompletes() {
        QCOMPARE(steps_for(1, 100, 10), std::int64_t{10});
        QCOMPARE(steps_for(2, 200, 6), std::int64_t{67});    // 66.7: every item is seen twice
        QCOMPARE(steps_for(0.5, 100, 10), std::int64_t{5});  // a part of one
        QCOMPARE(steps_for(0.01, 10, 32), std::int64_t{1});  // one at least
        QCOMPARE(steps_for(1.1, 10, 1), std::int64_t{11});   // not 12 by the rounding of 1.1
        QCOMPARE(steps_for(1e6, 1'000'000'000, 1), std::int64_t{1'000'000'000});
        QCOMPARE(steps_for(3, 0, 10), std::int64_t{0});
        RunParams params;
        params.teacher_epochs = 2;
        QCOMPARE(steps_of(params, Stage::teacher), std::int64_t{0});  // not known without items
        QCOMPARE(epochs_of(params, Stage::teacher), 2.0);
        QCOMPARE(epochs_of(params, Stage::refine), 0.0);
        QCOMPARE(steps_of(params, Stage::distill), params.distill_steps);
        for (const StageInfo& row : stage_table()) QCOMPARE(row.steps == nullptr, row.epochs == nullptr);
    }
    void rowNamesLeadBackToTheirStages() {
        QCOMPARE(stage_of_row("FP16-SFT"), std::optional(Stage::teacher));
        QCOMPARE(stage_of_row("BitNet-SFT"), std::optional(Stage::bitnet_sft));
        QCOMPARE(stage_of_row("BitDistill"), std::optional(Stage::distill));
        QVERIFY(!stage_of_row("other"));  // never taken for the student
        QVERIFY(!stage_of_row(""));
    }
    void theRecipeSaysWhatIsPlannedAndFromWhereItStarts() {
        RunParams params;
        params.dev_data = "dev.tsv";
        QCOMPARE(planned_stages(params), (std::vector<Stage>{Stage::teacher, Stage::bitnet_sft, Stage::refine,
                                                             Stage::pretrain, Stage::distill, Stage::evaluate}));
        QCOMPARE(starts_from(params, Stage::distill), std::optional(Stage::pretrain));
        QCOMPARE(starts_from(params, Stage::pretrain), std::optional(Stage::refine));
        QVERIFY(!starts_from(params, Stage::bitnet_sft));
        QVERIFY(turns_ternary(params, Stage::bitnet_sft));
        QVERIFY(turns_ternary(params, Stage::pretrain));
        QVERIFY(!turns_ternary(params, Stage::distill));  // continual pre-training did
        QVERIFY(!turns_ternary(params, Stage::teacher));
        QVERIFY(uses_data(params, StageData::corpus));
        params.continual_pretraining = false;
        QCOMPARE(starts_from(params, Stage::distill), std::optional(Stage::refine));
        QVERIFY(turns_ternary(params, Stage::distill));
        QVERIFY(!turns_ternary(params, Stage::pretrain));
        QVERIFY(!uses_data(params, StageData::corpus));
        params.distillation = false;
        params.dev_data.clear();
        QCOMPARE(planned_stages(params), (std::vector<Stage>{Stage::teacher, Stage::bitnet_sft}));
        QVERIFY(!uses_data(params, StageData::dev));
        params.sft_steps = 7;
        QCOMPARE(steps_of(params, Stage::bitnet_sft), 7);
        QCOMPARE(steps_of(params, Stage::evaluate), 0);
    }
    void whatOneLooksAtFirstComesFirst() {
        QCOMPARE(stages_with_models(),
                 (std::vector<Stage>{Stage::distill, Stage::bitnet_sft, Stage::distillation_teacher, Stage::teacher,
                                     Stage::pretrain, Stage::refine}));
        QCOMPARE(stages_with_rows(), (std::vector<Stage>{Stage::teacher, Stage::distillation_teacher, Stage::bitnet_sft,
                                                         Stage::refine, Stage::pretrain, Stage::distill}));
    }
    // The student is made from `teacher` and learns from the other one.
    void anotherTeacherIsTunedBehindTheFirstAndReadByDistillation() {
        RunParams params;
        params.dev_data = "dev.tsv";
        params.distillation_teacher = "a larger model";
        const std::vector<Stage> planned = planned_stages(params);
        QCOMPARE(planned[0], Stage::teacher);
        QCOMPARE(planned[1], Stage::distillation_teacher);
        QCOMPARE(planned.size(), stage_table().size());
        QCOMPARE(steps_of(params, Stage::distillation_teacher), params.distillation_teacher_steps);
        QCOMPARE(base_model(params, Stage::distillation_teacher), params.distillation_teacher);
        QCOMPARE(base_model(params, Stage::distill), params.teacher);
        QVERIFY(!turns_ternary(params, Stage::distillation_teacher));
        QVERIFY(!finishes_student(params, Stage::distillation_teacher));
        QVERIFY(!starts_from(params, Stage::distillation_teacher));
        QCOMPARE(models_read_by(params, Stage::distill),
                 (std::vector<Stage>{Stage::distillation_teacher, Stage::pretrain}));
        QCOMPARE(models_read_by(params, Stage::refine), std::vector<Stage>{});
        QCOMPARE(models_read_by(params, Stage::evaluate),
                 (std::vector<Stage>{Stage::teacher, Stage::distillation_teacher, Stage::bitnet_sft, Stage::distill}));
        QVERIFY(has_result_row(params, Stage::distillation_teacher));
        params.fine_tune_distillation_teacher = false;  // then it is in no folder of the run
        QCOMPARE(planned_stages(params).size(), stage_table().size() - 1);
        QCOMPARE(models_read_by(params, Stage::distill), std::vector<Stage>{Stage::pretrain});
        QVERIFY(has_result_row(params, Stage::distillation_teacher));
        params.distillation = false;
        QVERIFY(!has_result_row(params, Stage::distillation_teacher) && !has_distillation_teacher(params));
    }
    // What a run leaves of its student has a row: distilled, or the furthest that it came.
    void theFurthestStudentHasARow() {
        RunParams params;
        params.dev_data = "dev.tsv";
        const auto rows = [&] {
            std::vector<Stage> found;
            for (const Stage stage : stages_with_rows())
                if (has_result_row(params, stage) &&
                    (stage == Stage::refine || std::ranges::count(planned_stages(params), stage) > 0))
                    found.push_back(stage);
            return found;
        };
        QCOMPARE(rows(), (std::vector<Stage>{Stage::teacher, Stage::bitnet_sft, Stage::distill}));
        params.distillation = false;
        QCOMPARE(rows(), (std::vector<Stage>{Stage::teacher, Stage::bitnet_sft, Stage::pretrain}));
        QCOMPARE(models_read_by(params, Stage::evaluate),
                 (std::vector<Stage>{Stage::teacher, Stage::bitnet_sft, Stage::pretrain}));
        params.student = "a student";
        QCOMPARE(rows(), (std::vector<Stage>{Stage::teacher, Stage::bitnet_sft, Stage::pretrain}));
        params.continual_pretraining = false;
        QCOMPARE(rows(), (std::vector<Stage>{Stage::teacher, Stage::bitnet_sft, Stage::refine}));
        QCOMPARE(models_read_by(params, Stage::evaluate), (std::vector<Stage>{Stage::teacher, Stage::bitnet_sft}));
        QCOMPARE(stage_of_row("Student as given"), std::optional(Stage::refine));
        QCOMPARE(stage_of_row("Pre-trained, not distilled"), std::optional(Stage::pretrain));
    }
};

QTEST_APPLESS_MAIN(StageTest)
#include "stage_test.moc"
