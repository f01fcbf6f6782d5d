// SPDX-License-Identifier: GPL-3.0-or-later
// What a recipe may ask of a student that it begins with: its form stays, and what contradicts it is red.
#include <QTemporaryDir>
#include <QtTest>

#include "engine/model/random_model.h"
#include "engine/train/api/engine.h"
#include "tests/error_text.h"

using namespace bitdistill;

class StudentProblemsTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    std::string path(const std::string& name) const {
        return folder_.filePath(QString::fromStdString(name)).toStdString();
    }

    // The folder of a model whose configuration `change` has changed.
    template <class Change>
    std::string model(const std::string& name, bool ternary, const Change& change) const {
        ModelConfig config;
        config.hidden_size = config.intermediate_size = 64;
        config.layers = 1;
        config.heads = config.kv_heads = 4;
        config.head_dim = 16;
        config.vocab_size = 32;
        config.max_positions = 64;
        config.tie_embeddings = true;
        config.ternary = config.sub_norm = ternary;
        change(config);
        write_random_folder(path(name), config, 1);
        return path(name);
    }
    std::string model(const std::string& name, bool ternary) const {
        return model(name, ternary, [](ModelConfig&) {});
    }
    // What is said about `student`; empty: nothing.
    static std::string said(const RunParams& params) {
        for (const Problem& problem : problems(params))
            if (problem.param == "student") return problem.text;
        return {};
    }

  private slots:
    void aStudentOfThisFormIsTaken() {
        RunParams params;
        params.student = model("plain", true);
        params.teacher = model("teacher", false);
        QCOMPARE(said(params), std::string());
        params.student = params.teacher;
        QVERIFY(has(said(params), "is a full-precision model"));
        params.student = model("other-words", true, [](ModelConfig& config) { config.vocab_size = 33; });
        QVERIFY(has(said(params), "has a vocabulary of 33, the teacher of 32"));
    }

    // Turned weights, and those that are not, are read by their own activations alone.
    void weightsThatAreTernaryCannotBeTurned() {
        RunParams params;
        params.student = model("straight", true);
        for (const ActivationRule rule : {ActivationRule::hadamard_absmax8, ActivationRule::hadamard_absmean4}) {
            params.activation = rule;
            QVERIFY2(has(said(params), "cannot be turned"), said(params).c_str());
        }
        params.activation = ActivationRule::absmean4;
        QCOMPARE(said(params), std::string());
        params.student = model("turned", true, [](ModelConfig& config) {
            config.quantizer.activation = ActivationRule::hadamard_absmax8;
        });
        QVERIFY2(has(said(params), "Set activation to hadamard-absmax8"), said(params).c_str());
        params.activation = ActivationRule::hadamard_absmean4;
        QCOMPARE(said(params), std::string());
    }

    // Bits of activations may change, and that they do is said.
    void otherActivationsAreNoted() {
        RunParams params;
        const auto note = [&] {
            for (const Problem& problem : problems(params))
                if (problem.param == "activation") return (problem.fatal ? "red: " : "") + problem.text;
            return std::string();
        };
        params.student = model("four-bits", true,
                               [](ModelConfig& config) { config.quantizer.activation = ActivationRule::absmean4; });
        QVERIFY2(has(note(), "is absmax8, and the student computed with absmean4"), note().c_str());
        QVERIFY2(has(note(), "Set it to absmean4") && !has(note(), "red"), note().c_str());
        params.activation = ActivationRule::absmean4;
        QCOMPARE(note(), std::string());
    }

    // No stage trains it: its form is its own business, its vocabulary is not.
    void aStudentThatIsOnlyEvaluatedNeedsTheVocabularyAlone() {
        RunParams params;
        params.fine_tune_teacher = params.bitnet_sft = params.continual_pretraining = params.distillation = false;
        params.teacher = model("teacher-3", false);
        params.student = model("given", true, [](ModelConfig& config) {
            config.quantizer.activation = ActivationRule::hadamard_absmean4;
            config.quantizer.weight_scale = ScaleGranularity::row;
        });
        params.weight_scale = ScaleGranularity::block128;
        QCOMPARE(said(params), std::string());
        params.student = model("given-words", true, [](ModelConfig& config) { config.vocab_size = 33; });
        QVERIFY(has(said(params), "has a vocabulary of 33, the teacher of 32"));
        params.student = params.teacher;
        QVERIFY(has(said(params), "is a full-precision model"));
    }

    void aFormOfAnotherKindIsNamed() {
        RunParams params;
        params.teacher = model("teacher-2", false);
        params.student = model("rows", true, [](ModelConfig& config) {
            config.quantizer.weight_scale = ScaleGranularity::row;
            config.quantizer.sparsity = Sparsity::six_of_8;
        });
        QCOMPARE(said(params), std::string());  // what is left as it is contradicts nobody
        params.weight_scale = ScaleGranularity::row;
        params.sparsity = Sparsity::six_of_8;
        QCOMPARE(said(params), std::string());
        params.weight_scale = ScaleGranularity::block128;
        QVERIFY2(has(said(params), "keeps its own weight_scale, row"), said(params).c_str());
        params.weight_scale = ScaleGranularity::row;
        params.sparsity = Sparsity::exactly_3_of_4;
        QVERIFY2(has(said(params), "keeps its own sparsity, 6:8"), said(params).c_str());
        params.sparsity = Sparsity::six_of_8;
        params.sub_norm_placement = SubNormPlacement::every_linear;
        QVERIFY2(has(said(params), "keeps its own sub_norm_placement, paper"), said(params).c_str());
        params.sub_norm_placement = SubNormPlacement::paper;
        params.student_start = StudentStart::ls;
        QVERIFY2(has(said(params), "student_start"), said(params).c_str());
    }
};

QTEST_GUILESS_MAIN(StudentProblemsTest)
#include "student_problems_test.moc"
