// SPDX-License-Identifier: GPL-3.0-or-later
// The form of the student that a recipe asks for: types of embedding and head, and what it has before its last stage.
#include "engine/run/student_config.h"

#include "engine/model/inspect.h"

#include <QtTest>

using namespace bitdistill;

namespace {

ModelConfig teacher(std::int64_t hidden, bool tied) {
    ModelConfig config;
    config.hidden_size = hidden;
    config.tie_embeddings = tied;
    return config;
}

using Types = std::pair<KeptType, KeptType>;  // of embedding and head
Types types_of(const ModelConfig& config) { return {config.quantizer.embedding_type, config.quantizer.head_type}; }
Types types(const ModelConfig& of, WantedKept embedding, WantedKept head) {
    RunParams params;
    params.embedding_type = embedding;
    params.head_type = head;
    return types_of(student_of(of, params, true));
}

constexpr auto automatic = WantedKept::automatic;

}  // namespace

class StudentConfigTest : public QObject {
    Q_OBJECT

  private slots:
    void automaticIsTheTypeThatFitsTheRows() {
        for (const bool tied : {true, false}) {
            QVERIFY(types(teacher(576, tied), automatic, automatic) == Types(KeptType::q8_0, KeptType::q8_0));
            QVERIFY(types(teacher(48, tied), automatic, automatic) == Types(KeptType::f16, KeptType::f16));
        }
    }

    // Before a run, `inspect` and the Models page state the student that a recipe makes where it says nothing.
    void theProjectedSizeIsTheRecipesOwn() {
        for (const std::int64_t hidden : {64, 48})
            for (const bool tied : {true, false}) {
                ModelConfig model = teacher(hidden, tied);
                model.layers = 2;
                model.heads = model.kv_heads = 4;
                model.head_dim = 16;
                model.intermediate_size = 128;
                model.vocab_size = 300;
                const ModelSize projected = student_size(model), made = student_size(student_of(model, {}, true));
                QCOMPARE(projected.embedding_and_head, made.embedding_and_head);
                QCOMPARE(projected.total(), made.total());
            }
    }

    void oneMatrixHasOneType() {
        const ModelConfig tied = teacher(64, true), untied = teacher(64, false);
        QVERIFY(types(tied, WantedKept::q4_0, automatic) == Types(KeptType::q4_0, KeptType::q4_0));
        QVERIFY(types(tied, automatic, WantedKept::q4_0) == Types(KeptType::q4_0, KeptType::q4_0));
        QVERIFY(types(tied, automatic, WantedKept::f16) == Types(KeptType::f16, KeptType::f16));
        QVERIFY(types(untied, WantedKept::q4_0, automatic) == Types(KeptType::q4_0, KeptType::q8_0));
        QVERIFY(types(untied, automatic, WantedKept::q4_0) == Types(KeptType::q8_0, KeptType::q4_0));
        QVERIFY(types(untied, WantedKept::q6_k, WantedKept::f16) == Types(KeptType::q6_k, KeptType::f16));
    }

    // What a recipe leaves open stays with a student that is there; its form stays in any case.
    void aStudentThatIsThereKeepsWhatItHas() {
        ModelConfig student = teacher(64, false);
        student.ternary = true;
        student.sub_norm = false;
        student.quantizer.weight_scale = ScaleGranularity::row;
        student.quantizer.sparsity = Sparsity::six_of_8;
        student.quantizer.embedding_type = KeptType::q4_0;
        QVERIFY(types(student, automatic, automatic) == Types(KeptType::q4_0, KeptType::q8_0));
        QVERIFY(types(student, WantedKept::f16, WantedKept::f16) == Types(KeptType::f16, KeptType::f16));
        RunParams params;
        params.weight_scale = ScaleGranularity::block128;
        const ModelConfig end = student_of(student, params, true);
        QVERIFY(end.quantizer.weight_scale == ScaleGranularity::row && end.quantizer.sparsity == Sparsity::six_of_8);
        QVERIFY(!end.sub_norm);
        const ModelConfig made = student_of(teacher(64, false), params, true);
        QVERIFY(made.ternary && made.sub_norm && made.quantizer.weight_scale == ScaleGranularity::block128);
    }

    void beforeItsLastStageItHas8BitsAndPlainEmbeddings() {
        RunParams params;
        params.activation = ActivationRule::hadamard_absmean4;
        const ModelConfig first = untrained_student_of(teacher(64, true), params, true);
        QVERIFY(first.quantizer.activation == ActivationRule::hadamard_absmax8);
        QVERIFY(types_of(first) == Types(KeptType::f16, KeptType::f16));
        QVERIFY(student_of(teacher(64, true), params, true).quantizer.activation == params.activation);
        params.a4_share = 1;  // from the start
        QVERIFY(untrained_student_of(teacher(64, true), params, true).quantizer.activation == params.activation);
    }
};

QTEST_APPLESS_MAIN(StudentConfigTest)
#include "student_config_test.moc"
