// SPDX-License-Identifier: GPL-3.0-or-later
// What a recipe takes of a machine: the estimate follows the shape, the stages and the choices that cost something.
#include "engine/train/api/run_needs.h"

#include <QTemporaryDir>
#include <QtTest>

#include "engine/base/publish.h"
#include "engine/model/tensor_roles.h"
#include "engine/run/student_config.h"
#include "engine/train/api/distillation_plan.h"
#include "tests/error_text.h"

using namespace bitdistill;

namespace {

// About 136 million parameters; SmolLM2-135M's shape.
ModelConfig some_teacher() {
    ModelConfig config;
    config.hidden_size = 576;
    config.intermediate_size = 1536;
    config.layers = 30;
    config.heads = 9;
    config.kv_heads = 3;
    config.head_dim = 64;
    config.vocab_size = 49152;
    config.max_positions = 2048;
    config.tie_embeddings = true;
    return config;
}

RunParams only(bool RunParams::*stage) {
    RunParams params;
    params.fine_tune_teacher = params.bitnet_sft = params.continual_pretraining = params.distillation = false;
    params.*stage = true;
    return params;
}

}  // namespace

class RunNeedsTest : public QObject {
    Q_OBJECT

  private slots:
    void theLargestStageDecidesTheMemory() {
        const ModelConfig teacher = some_teacher();
        const auto bytes = [&](const RunParams& params) { return memory_needed(params, teacher); };
        const RunParams tuning = only(&RunParams::fine_tune_teacher),
                        pretraining = only(&RunParams::continual_pretraining),
                        distilling = only(&RunParams::distillation);
        const auto parameters = static_cast<std::uint64_t>(parameter_count(teacher));
        QVERIFY(bytes(tuning) > 16 * parameters);                          // weights, gradients, two moments in FP32
        QVERIFY(bytes(pretraining) > bytes(tuning) + 3 * parameters);      // quantized matrices beside them
        QVERIFY(bytes(distilling) > bytes(pretraining) + 3 * parameters);  // and the teacher
        RunParams logits = pretraining;
        logits.pretrain_ld = 1;
        QVERIFY(bytes(logits) > bytes(pretraining) + 3 * parameters);  // likewise
        QCOMPARE(bytes(RunParams{}), bytes(distilling));               // all stages: the largest, not the sum
        RunParams none = only(&RunParams::distillation);
        none.distillation = false;
        QCOMPARE(bytes(none), std::uint64_t{0});
    }

    // Items are read to their own length; packed text fills every row.
    void shortItemsNeedLess() {
        const ModelConfig teacher = some_teacher();
        for (const auto stage : {&RunParams::fine_tune_teacher, &RunParams::distillation}) {
            const RunParams params = only(stage);
            QVERIFY(memory_needed(params, teacher, 40) < memory_needed(params, teacher));
            QCOMPARE(memory_needed(params, teacher, 100'000), memory_needed(params, teacher));
        }
        const RunParams packed = only(&RunParams::continual_pretraining);
        QCOMPARE(memory_needed(packed, teacher, 40), memory_needed(packed, teacher));
    }

    void whatSavesMemoryIsSeen() {
        const ModelConfig teacher = some_teacher();
        RunParams params;
        const std::uint64_t whole = memory_needed(params, teacher);
        params.activation_checkpointing = true;
        const std::uint64_t checkpointing = memory_needed(params, teacher);
        QVERIFY(checkpointing < whole);
        params.micro_batch_size = 1;
        QVERIFY(memory_needed(params, teacher) < checkpointing);
    }

    void theDiskHoldsModelsAndCheckpointsOfEveryStage() {
        const ModelConfig teacher = some_teacher();
        RunParams params = only(&RunParams::fine_tune_teacher);
        const auto parameters = static_cast<std::uint64_t>(parameter_count(teacher));
        const ModelConfig student = student_of(teacher, params, true);
        // A run needs room for its logs once.
        constexpr std::uint64_t logs = std::uint64_t{16} << 20;
        const std::uint64_t one = checkpoint_bytes(student);
        QCOMPARE(disk_needed(params, teacher), 2 * parameters + 3 * one + logs);
        QVERIFY(checkpoint_bytes(teacher) >= 12 * parameters);
        params.best_checkpoint = BestCheckpoint::keep;
        QCOMPARE(disk_needed(params, teacher), 2 * parameters + 4 * one + logs);
        params.checkpoint_budget = 0.001;
        QVERIFY(disk_needed(params, teacher) < 2 * parameters + 2 * one + logs);
        QVERIFY(disk_needed(RunParams{}, teacher) > 9 * one + logs);  // four stages keep two each
    }

    // A checkpoint of a small model is not refused for logs that would take many times its size.
    void theRoomForLogsFollowsTheCheckpoint() {
        constexpr std::uint64_t mebibyte = std::uint64_t{1} << 20;
        ModelConfig model = some_teacher();
        QCOMPARE(log_room(model), 16 * mebibyte);
        model.layers = 1;
        model.vocab_size = 64;
        model.hidden_size = 64;
        model.intermediate_size = 128;
        QVERIFY(checkpoint_bytes(model) < 4 * mebibyte);
        QVERIFY(log_room(model) >= mebibyte && log_room(model) <= 4 * mebibyte);
        const auto parameters = static_cast<std::uint64_t>(parameter_count(model));
        QVERIFY(checkpoint_bytes(model) >= 12 * parameters && checkpoint_bytes(model) <= 13 * parameters);
    }

    void aSentenceSaysBothNumbersAndWhatToDo() {
        for (const auto sentence : {memory_sentence, disk_sentence}) {
            const std::string fine = sentence({1, 2}), bad = sentence({2, 1});
            for (const std::string& text : {fine, bad}) QVERIFY(has(text, "%1") && has(text, "%2"));
            QVERIFY(has(bad, "only %2 free: "));
        }
        QVERIFY(Room({79, 100}).ample() && !Room({81, 100}).ample() && Room({81, 100}).enough());
        QVERIFY(!Room({100, 100}).enough());
    }

    void aTeacherThatCannotBeReadIsNamed() {
        RunParams params;
        params.teacher = "/no/such/model";
        QVERIFY(has(message_of([&] { run_needs(params, "."); }), "/no/such/model"));
    }

    void aFolderThatIsNotThereYetHasTheRoomOfItsDisk() {
        QTemporaryDir folder;
        const std::filesystem::path teacher = folder.path().toStdString();
        write_json(teacher / "config.json", to_json(some_teacher()));
        RunParams params;
        params.teacher = teacher.string();
        const RunNeeds needs = run_needs(params, teacher / "not" / "yet");
        QVERIFY(needs.disk.free > 0 && needs.disk.needed == disk_needed(params, some_teacher()));
        QVERIFY(needs.memory.free > 0 && needs.memory.needed == memory_needed(params, some_teacher()));
        QVERIFY(needs.export_limits.has_value());  // 576 is no multiple of 256
        params.corpus = (teacher / "corpus.txt").string();
        write_file_atomically(params.corpus, std::string(1000, 'x'));
        QCOMPARE(run_needs(params, teacher).disk.needed, needs.disk.needed + 1000);
    }

    void aLargerTeacherIsCounted() {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        const ModelConfig teacher = some_teacher();
        ModelConfig larger = teacher;
        larger.layers = 60;
        write_json(path / "config.json", to_json(larger));
        RunParams params = only(&RunParams::distillation);
        const std::uint64_t memory = memory_needed(params, teacher), disk = disk_needed(params, teacher);
        const auto more = static_cast<std::uint64_t>(parameter_count(larger) - parameter_count(teacher));
        params.distillation_teacher = path.string();
        params.fine_tune_distillation_teacher = false;
        QCOMPARE(memory_needed(params, teacher), memory + 4 * more);  // FP32, beside the student
        QCOMPARE(disk_needed(params, teacher), disk);
        params.fine_tune_distillation_teacher = true;
        QVERIFY(memory_needed(params, teacher) > memory + 4 * more);  // it trains
        QVERIFY(disk_needed(params, teacher) > disk + 2 * static_cast<std::uint64_t>(parameter_count(larger)));
        params.distillation = false;
        params.bitnet_sft = true;
        QCOMPARE(memory_needed(params, teacher), memory_needed(only(&RunParams::bitnet_sft), teacher));
    }

    void theRelationLayerIsAtFourFifthsOfTheDepthInBothModels() {
        ModelConfig student = some_teacher(), teacher = some_teacher();
        teacher.layers = 60;
        RunParams params;
        DistillationPlan plan = distillation_plan(params, student, teacher);
        QCOMPARE(plan.student_layer, std::int64_t{23});  // of 30, counted from 0
        QCOMPARE(plan.teacher_layer, std::int64_t{47});
        QCOMPARE(plan.relation.heads, std::int64_t{3});
        QVERIFY(!plan.relation.cosine);
        params.relation_layer = 99;
        params.relation_heads = 9;
        params.relation = RelationKind::cosine;
        plan = distillation_plan(params, student, teacher);
        QCOMPARE(plan.student_layer, std::int64_t{29});
        QCOMPARE(plan.teacher_layer, std::int64_t{59});
        QCOMPARE(plan.relation.heads, std::int64_t{9});
        QVERIFY(plan.relation.cosine);
    }
};

QTEST_APPLESS_MAIN(RunNeedsTest)
#include "run_needs_test.moc"
