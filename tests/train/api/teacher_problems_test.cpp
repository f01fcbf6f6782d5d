// SPDX-License-Identifier: GPL-3.0-or-later
// What a recipe may ask of a distillation teacher: a full-precision model of any depth and width whose ids stand for
// the teacher's tokens.
#include <QtTest>

#include "engine/model/random_model.h"
#include "engine/train/api/distillation_plan.h"
#include "engine/train/api/engine.h"
#include "tests/text/text_fixtures.h"

using namespace bitdistill;

namespace {

// 256 bytes and an end token make 257; rows beyond them pad.
ModelConfig small() {
    ModelConfig config;
    config.hidden_size = config.intermediate_size = 64;
    config.layers = 5;
    config.heads = 8;
    config.kv_heads = 4;
    config.head_dim = 8;
    config.vocab_size = 260;
    config.max_positions = 512;
    config.tie_embeddings = true;
    return config;
}
ModelConfig large() {
    ModelConfig config = small();
    config.hidden_size = 96;
    config.layers = 7;
    config.heads = 4;
    config.kv_heads = 1;
    config.head_dim = 14;  // widths of 56 and 14
    config.vocab_size = 264;
    return config;
}

}  // namespace

class TeacherProblemsTest : public QObject {
    Q_OBJECT
    TestFolder folder_;

    std::string model(const std::string& name, const ModelConfig& config, const Json& tokenizer) const {
        write_random_folder(folder_.path() / name, config, 1);
        folder_.write(name + "/tokenizer.json", tokenizer);
        return (folder_.path() / name).string();
    }
    RunParams recipe() const {
        RunParams params;
        params.teacher = model("teacher", small(), tiny_byte_level());
        params.distillation_teacher = model("large", large(), tiny_byte_level());
        return params;
    }
    static std::string said(const RunParams& params, const std::string& name, bool fatal = true) {
        for (const Problem& problem : problems(params))
            if (problem.param == name && problem.fatal == fatal) return problem.text;
        return {};
    }

  private slots:
    void aTeacherOfAnotherShapeIsTakenAndItsLayerAndHeadsAreSaid() {
        RunParams params = recipe();
        QCOMPARE(said(params, "distillation_teacher"), std::string());
        QCOMPARE(said(params, "relation_heads"), std::string());
        const std::string note = said(params, "distillation_teacher", false);
        QVERIFY2(has(note, "layer 3 of 5 against layer 5 of 7") && has(note, "2 relation heads"), note.c_str());
        params.distillation = false;  // then nobody looks at it
        params.distillation_teacher = "/no/such/model";
        QCOMPARE(said(params, "distillation_teacher"), std::string());
        QVERIFY(has(said(params, "distillation_teacher", false), "is without effect"));
    }

    void headsAndLayersAreThoseOfTheHeader() {
        RunParams params;
        DistillationPlan plan = distillation_plan(params, small(), large());
        QCOMPARE(plan.relation.heads, std::int64_t{2});  // divides 64, 32, 56 and 14
        QCOMPARE(plan.student_layer, std::int64_t{3});   // of 5
        QCOMPARE(plan.teacher_layer, std::int64_t{5});   // 4 / 5 of 7 is 5.6, which is nearest to the sixth
        QCOMPARE(plan.vocabulary, std::int64_t{260});
        QCOMPARE(distillation_plan(params, large(), small()).vocabulary, std::int64_t{260});
        // The usual number stays where it divides the widths of both.
        ModelConfig wide = large();
        wide.kv_heads = wide.heads = 4;
        wide.head_dim = 16;
        QCOMPARE(distillation_plan(params, small(), wide).relation.heads, std::int64_t{4});
        // A first and a last layer have one, however shallow the teacher is.
        ModelConfig shallow = large();
        shallow.layers = 1;
        for (const std::int64_t layer : {0, 4}) {
            params.relation_layer = layer;
            QCOMPARE(distillation_plan(params, small(), shallow).teacher_layer, std::int64_t{0});
            QCOMPARE(distillation_plan(params, small(), large()).teacher_layer, std::int64_t{layer == 0 ? 0 : 6});
        }
    }

    void headsThatDoNotDivideAreRefused() {
        RunParams params = recipe();
        params.relation_heads = 4;  // the student's widths, and not 14
        const std::string text = said(params, "relation_heads");
        QVERIFY2(has(text, "64 and 32") && has(text, "56 and 14"), text.c_str());
        params.relation_heads = 2;
        QCOMPARE(said(params, "relation_heads"), std::string());
    }

    void anotherVocabularyIsRefusedWithItsFirstTokenThatDiffers() {
        RunParams params = recipe();
        params.distillation_teacher = model("other-words", large(), tiny_byte_level({{"t", "h"}}));
        const std::string text = said(params, "distillation_teacher");
        QVERIFY2(has(text, "token 256 is \"th\", and \"<|end|>\" in " + params.teacher), text.c_str());
        ModelConfig few = large();
        few.vocab_size = 250;
        params.distillation_teacher = model("few-words", few, tiny_byte_level());
        QVERIFY2(has(said(params, "distillation_teacher"), "has 250 tokens, and the teacher's tokenizer writes 257"),
                 said(params, "distillation_teacher").c_str());
    }

    void whatIsNoTeacherIsRefused() {
        RunParams params = recipe();
        ModelConfig ternary = large();
        ternary.ternary = ternary.sub_norm = true;
        params.distillation_teacher = model("ternary", ternary, tiny_byte_level());
        QVERIFY2(has(said(params, "distillation_teacher"), "is a 1.58-bit student"),
                 said(params, "distillation_teacher").c_str());
        params.distillation_teacher = "/no/such/model";
        QVERIFY(has(said(params, "distillation_teacher"), "/no/such/model"));
        ModelConfig brief = large();
        brief.max_positions = 64;
        params.distillation_teacher = model("brief", brief, tiny_byte_level());
        QVERIFY2(has(said(params, "max_length"), "made for 64 positions"), said(params, "max_length").c_str());
    }
};

QTEST_GUILESS_MAIN(TeacherProblemsTest)
#include "teacher_problems_test.moc"
