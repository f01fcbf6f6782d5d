// SPDX-License-Identifier: GPL-3.0-or-later
// The table of parameters: every member has its row, and text, JSON, checks and the reference page agree with it.
#include "engine/run/run_params.h"

#include <QtTest>
#include <map>
#include <set>

#include "engine/base/edit_distance.h"
#include "tests/error_text.h"

using namespace bitdistill;

namespace {

RunParams complete_recipe() {
    RunParams params;
    params.teacher = "teacher";
    params.train_data = "train.tsv";
    params.dev_data = "dev.tsv";
    params.corpus = "corpus.txt";
    return params;
}

bool is_red(const RunParams& params, const std::string& name) {
    for (const Problem& problem : range_problems(params))
        if (problem.fatal && problem.param == name) return true;
    return false;
}

// Another value than the default, that is allowed.
void change(RunParams& params, const Param& param) {
    if (!param.choices.empty())
        set_text(params, param, param.choices.back());
    else if (std::holds_alternative<bool RunParams::*>(param.member))
        set_text(params, param, get_text(params, param) == "true" ? "false" : "true");
    else if (std::holds_alternative<std::string RunParams::*>(param.member))
        set_text(params, param, "a text with {braces}, 'quotes' and \xc3\xa9");
    else if (std::holds_alternative<std::int64_t RunParams::*>(param.member))
        set_text(params, param, get_text(params, param) == "17" ? "18" : "17");
    else
        set_text(params, param, "0.25");
}

}  // namespace

class RunParamsTest : public QObject {
    Q_OBJECT

  private slots:
    // The struct holds nothing but parameters, so what lies between two rows' members is padding.
    void everyMemberHasARow() {
        const RunParams params;
        std::map<std::ptrdiff_t, std::size_t> sizes;  // by offset
        for (const Param& param : parameters())
            std::visit(
                [&](auto member) {
                    const auto offset =
                        reinterpret_cast<const char*>(&(params.*member)) - reinterpret_cast<const char*>(&params);
                    QVERIFY2(sizes.emplace(offset, sizeof(params.*member)).second, param.name);
                },
                param.member);
        sizes.emplace(sizeof(RunParams), 0);
        std::ptrdiff_t end = 0;
        for (const auto& [offset, size] : sizes) {
            QVERIFY2(offset - end < std::ptrdiff_t{alignof(RunParams)},
                     "a member of RunParams has no row in the table");
            end = offset + static_cast<std::ptrdiff_t>(size);
        }
        std::set<std::string> names;
        for (const Param& param : parameters()) QVERIFY(names.insert(param.name).second);
    }

    void defaultsAreInTheirOwnRange() {
        for (const Problem& problem : range_problems(complete_recipe()))
            QVERIFY2(!problem.fatal, (problem.param + " " + problem.text).c_str());
        for (const Param& param : parameters()) QVERIFY(is_default(RunParams{}, param));
    }

    void everyParameterSurvivesTextAndJson() {
        for (const Param& param : parameters()) {
            RunParams params;
            change(params, param);
            QVERIFY2(!is_default(params, param), param.name);
            RunParams from_text;
            set_text(from_text, param, get_text(params, param));
            QCOMPARE(get_text(from_text, param), get_text(params, param));
            const RunParams back = params_from_json(to_json(params), "recipe");
            QCOMPARE(to_json(back), to_json(params));
            QVERIFY(to_json(back) != to_json(RunParams{}));
        }
    }

    void theNearestNameIsOffered() {
        QCOMPARE(nearest_parameter("lamda"), std::string("lambda"));
        QCOMPARE(nearest_parameter("batch-size"), std::string("batch_size"));
        QCOMPARE(nearest_parameter("Distil_Steps"), std::string("distill_steps"));
        QCOMPARE(nearest_parameter("tuu"), std::string("tau"));
        QCOMPARE(edit_distance("tua", "tau"), std::size_t{1});  // neighbours that changed places
        QCOMPARE(edit_distance("gmama", "gamma"), std::size_t{1});
        QCOMPARE(edit_distance("beta", "eta"), std::size_t{1});
        QVERIFY(!nearest_parameter(std::string(1000000, 'x')).empty());
        const std::string text = message_of([] { params_from_json({{"gama", 3}}, "my.json"); });
        QCOMPARE(QString::fromStdString(text), QString("my.json: unknown parameter \"gama\". Did you mean gamma?"));
    }

    void wrongTypesAndRangesAreRefusedByName() {
        const auto refused = [](const Json& json) { return message_of([&] { params_from_json(json, "r.json"); }); };
        QVERIFY(has(refused({{"batch_size", "many"}}), "r.json: batch_size is a string, expected an integer"));
        QVERIFY(has(refused({{"batch_size", 1.5}}), "expected an integer"));
        QVERIFY(has(refused({{"batch_size", 0}}), "batch_size is 0, expected from 1"));
        QVERIFY(has(refused({{"tau_squared", 1}}), "expected true or false"));
        QVERIFY(has(refused({{"task", "sst3"}}), "expected one of sst2, qnli"));
        QVERIFY(has(refused({{"warmup", 2}}), "warmup is 2, expected from 0 to 1"));
        QVERIFY(has(refused({{"teacher", nullptr}}), "teacher is null"));
        QVERIFY(has(refused(Json::array()), "is not a recipe"));
        QCOMPARE(params_from_json({{"lambda", 3}}, "r").lambda, 3.0);  // an integer is a number too
    }

    void aRefusedTextLeavesTheRecipeAlone() {
        RunParams params;
        const auto refused = [&](const char* name, const char* text) {
            return message_of([&] { set_text(params, *find_parameter(name), text); });
        };
        QVERIFY(has(refused("batch_size", "1e3"), "batch_size: is \"1e3\", expected a whole number from 1"));
        QVERIFY(has(refused("gamma", "nan"), "expected a finite number"));
        QVERIFY(has(refused("gamma", "1e999"), "expected a number"));
        QVERIFY(has(refused("gamma", "1,5"), "expected a number"));
        QVERIFY(has(refused("distillation", "maybe"), "expected true or false"));
        QVERIFY(has(refused("precision", "fp8"), "expected one of auto, fp32, bf16"));
        QVERIFY(has(refused("teacher", "caf\xe9"), "is not UTF-8"));
        QCOMPARE(to_json(params), to_json(RunParams{}));
        set_text(params, *find_parameter("distillation"), "off");
        QVERIFY(!params.distillation);
    }

    void combinationsThatCannotWorkAreRed() {
        QVERIFY(is_red(RunParams{}, "teacher"));
        QVERIFY(is_red(RunParams{}, "train_data"));
        QVERIFY(is_red(RunParams{}, "corpus"));
        RunParams params = complete_recipe();
        params.micro_batch_size = 64;
        QVERIFY(is_red(params, "micro_batch_size"));
        params = complete_recipe();
        params.fine_tune_teacher = params.bitnet_sft = params.continual_pretraining = params.distillation = false;
        QVERIFY(is_red(params, "distillation"));
        // A student that is there can be evaluated beside its teacher without any of them.
        params.student = "a student";
        QVERIFY(!is_red(params, "distillation") && !is_red(params, "dev_data"));
        QCOMPARE(planned_stages(params), std::vector<Stage>{Stage::evaluate});
        params.dev_data.clear();
        QVERIFY(is_red(params, "dev_data"));
        params = complete_recipe();
        params.task = "own";
        QVERIFY(is_red(params, "prompt_template") && is_red(params, "answers"));
        params.target_column = "summary";
        QVERIFY(!is_red(params, "answers"));
        params.prompt_template = "no column";
        QVERIFY(is_red(params, "prompt_template"));
        params.max_new_tokens = params.max_length;
        QVERIFY(is_red(params, "max_new_tokens"));
        params.answers = "0=no,1=yes";  // then no text is written
        QVERIFY(!is_red(params, "max_new_tokens"));
        params = complete_recipe();
        params.task = "cnn-dailymail";
        QVERIFY(!is_red(params, "max_new_tokens"));
        params.max_length = 128;  // as many as its own new tokens
        QVERIFY(is_red(params, "max_new_tokens"));
        params = complete_recipe();
        params.gamma = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(is_red(params, "gamma"));
        params = complete_recipe();
        params.continual_pretraining = false;
        params.corpus.clear();
        QVERIFY(!is_red(params, "corpus"));
    }

    void membersOfTheFamilyThatDoNotCombineAreRed() {
        RunParams params = complete_recipe();
        params.sparsity = Sparsity::exactly_3_of_4;
        QVERIFY(!is_red(params, "student_start") && !is_red(params, "arenas"));
        params.student_start = StudentStart::ls;
        QVERIFY(is_red(params, "student_start"));
        params.sparsity = Sparsity::none;
        params.weight_scale = ScaleGranularity::block128;
        QVERIFY(!is_red(params, "student_start"));
        params.student_start = StudentStart::gptq;
        QVERIFY(is_red(params, "student_start"));
        params.weight_scale = ScaleGranularity::row;
        QVERIFY(!is_red(params, "student_start"));
        params = complete_recipe();
        params.arenas = 0.1;
        params.quantization_warmup_steps = 5;
        QVERIFY(!is_red(params, "arenas"));  // nobody looks at it
        params.sparsity = Sparsity::exactly_3_of_4;
        QVERIFY(is_red(params, "arenas"));
        params.quantization_warmup_steps = 0;
        QVERIFY(!is_red(params, "arenas"));
    }

    void everyRowIsComplete() {
        for (const Param& param : parameters()) {
            QVERIFY(*param.name && *param.label && *param.help);
            QVERIFY2(param.min <= param.max, param.name);
            // A requirement asks a row that is there, and a choice that this row has.
            if (param.only_when.kind == Requirement::Kind::none) continue;
            const Param& asked = row_of(param.only_when.member);
            QVERIFY2(&asked != &param, param.name);
            if (param.only_when.kind == Requirement::Kind::choice)
                QVERIFY2(param.only_when.choice < asked.choices.size(), param.name);
        }
    }

    void whatAStageThatIsOffAloneLooksAtIsNotUsed() {
        const auto used = [](const RunParams& params, const char* name) {
            return !not_used(params, *find_parameter(name));
        };
        RunParams params = complete_recipe();
        params.balance = Balance::off;
        for (const char* name : {"train_data", "corpus", "tau", "relation", "gamma", "sub_norm_gains", "eval_every"})
            QVERIFY2(used(params, name), name);
        params.distillation = false;
        QVERIFY(!used(params, "tau") && !used(params, "distill_steps"));
        QVERIFY(used(params, "sub_norm_gains"));  // pre-training has a student too
        const auto reason = not_used(params, *find_parameter("tau"));
        QCOMPARE(reason->switches.size(), std::size_t{1});
        QCOMPARE(std::string(reason->switches[0]->name), std::string("distillation"));
        params.continual_pretraining = false;
        QVERIFY(!used(params, "corpus") && !used(params, "sub_norm_gains"));
        QCOMPARE(not_used(params, *find_parameter("sub_norm_gains"))->switches.size(), std::size_t{2});
        QVERIFY(used(params, "train_data") && used(params, "batch_size"));
        params.fine_tune_teacher = params.bitnet_sft = false;
        QVERIFY(!used(params, "train_data"));
        QVERIFY(used(params, "dev_data"));  // what is there already can be evaluated
    }

    void whatAChoiceTurnsOffIsNotUsed() {
        const auto used = [](const RunParams& params, const char* name) {
            return !not_used(params, *find_parameter(name));
        };
        RunParams params = complete_recipe();
        QVERIFY(used(params, "lambda") && !used(params, "balance_ld"));
        params.balance = Balance::first_steps;
        QVERIFY(!used(params, "lambda") && used(params, "balance_ld"));
        QCOMPARE(not_used(params, *find_parameter("gamma"))->asked, find_parameter("balance"));
        QVERIFY(!used(params, "relation_temperature"));
        params.relation = RelationKind::cosine;
        QVERIFY(used(params, "relation_temperature"));
        QVERIFY(!used(params, "sampled_tokens") && !used(params, "sampling_length"));
        params.corpus.clear();
        QVERIFY(used(params, "sampled_tokens") && !used(params, "sampling_length"));
        params.sampled_tokens = 1000;
        QVERIFY(used(params, "sampling_length"));
        params.corpus = "corpus.txt";  // then nothing is sampled, however many tokens are asked for
        QVERIFY(!used(params, "sampling_length"));
        params.continual_pretraining = false;
        QCOMPARE(not_used(params, *find_parameter("sampling_length"))->switches.size(), std::size_t{1});
        QVERIFY(used(params, "answers") && !used(params, "stop") && !used(params, "max_new_tokens"));
        params.task = "cnn-dailymail";
        QVERIFY(!used(params, "answers") && used(params, "stop") && used(params, "max_new_tokens"));
    }

    void withoutRefinementNothingIsSaidOfItsNorms() {
        RunParams params = complete_recipe();
        params.refinement = false;
        params.sub_norm_gains = SubNormGains::calibrated;
        for (const char* name : {"sub_norm_gains", "sub_norm_placement"})
            QCOMPARE(not_used(params, *find_parameter(name))->asked, find_parameter("refinement"));
        for (const char* name : {"student_start", "activation", "sparsity", "weight_scale", "refinement"})
            QVERIFY2(!not_used(params, *find_parameter(name)), name);
        QVERIFY(has(parameters_markdown(), "refine, if `refinement` is on"));
        params.fine_tune_teacher = params.bitnet_sft = params.distillation = false;
        params.train_data.clear();
        QVERIFY(!is_red(params, "train_data"));  // gains of norms that there are not are measured on nothing
    }

    // Whatever the reason: the recipe goes on without it, and says so.
    void whatIsChosenWithoutEffectIsSaid() {
        const auto said = [](const RunParams& recipe, const char* name) {
            std::string text;
            for (const Problem& problem : range_problems(recipe))
                if (problem.param == name && !problem.fatal) text = problem.text;
            return text;
        };
        RunParams params = complete_recipe();
        params.refinement = false;
        params.sub_norm_gains = SubNormGains::calibrated;
        params.sub_norm_placement = SubNormPlacement::every_linear;
        for (const char* name : {"sub_norm_gains", "sub_norm_placement"})
            QCOMPARE(said(params, name), std::string("is without effect: it is used if `refinement` is on"));
        params.refinement = true;
        for (const char* name : {"sub_norm_gains", "sub_norm_placement"}) QCOMPARE(said(params, name), std::string());
        params.bitnet_sft = false;
        params.student = "a student";
        params.sparsity = Sparsity::exactly_3_of_4;
        params.arenas = 0.1;
        params.quantization_warmup_steps = 0;
        for (const char* name : {"sub_norm_gains", "sub_norm_placement", "sparsity", "arenas"})
            QVERIFY2(has(said(params, name), "is without effect: the run begins with `student`"), name);
        params.bitnet_sft = true;  // makes one of the teacher, with these
        for (const char* name : {"sparsity", "arenas"}) QCOMPARE(said(params, name), std::string());
        QVERIFY(has(said(params, "sub_norm_gains"), "`student`"));
        params = complete_recipe();
        params.sampled_tokens = 1000;
        QCOMPARE(said(params, "sampled_tokens"), std::string("is without effect: it is used if `corpus` is not given"));
    }

    void stepsAndEpochsOfAStageAreNotBothGiven() {
        RunParams params = complete_recipe();
        params.distill_epochs = 2.5;
        QVERIFY(!is_red(params, "distill_epochs"));
        QCOMPARE(not_used(params, *find_parameter("distill_steps"))->asked, find_parameter("distill_epochs"));
        params.distill_steps = 40;
        std::string text;
        for (const Problem& problem : range_problems(params))
            if (problem.fatal && problem.param == "distill_epochs") text = problem.text;
        QCOMPARE(text, std::string("and distill_steps are both given: set one of them to 0"));
        params.distill_steps = 0;
        QVERIFY(!is_red(params, "distill_epochs"));
        for (const Problem& problem : range_problems(params))
            QVERIFY2(!has(problem.text, "will change nothing"), problem.text.c_str());
        params.distill_steps = 40;
        params.distillation = false;  // what is off disturbs nobody
        QVERIFY(!is_red(params, "distill_epochs"));
        QVERIFY(has(message_of([] {
                        params_from_json({{"teacher_epochs", -1}}, "r.json");
                    }),
                    "teacher_epochs is -1, expected from 0"));
        QCOMPARE(params_from_json({{"pretrain_epochs", 1}}, "r.json").pretrain_epochs, 1.0);
    }

    void theOtherTeachersLengthCountsWhereItIsTuned() {
        RunParams params = complete_recipe();
        const Param& steps = *find_parameter("distillation_teacher_steps");
        QCOMPARE(not_used(params, steps)->asked, find_parameter("distillation_teacher"));
        params.distillation_teacher = "larger";
        QVERIFY(!not_used(params, steps));
        params.distillation_teacher_epochs = 1;
        QCOMPARE(not_used(params, steps)->asked, find_parameter("distillation_teacher_epochs"));
        params.fine_tune_distillation_teacher = false;
        QCOMPARE(not_used(params, steps)->asked, find_parameter("fine_tune_distillation_teacher"));
        QVERIFY(not_used(params, *find_parameter("distillation_teacher_epochs")));
    }

    void continualPreTrainingLearnsFromTextOrFromLogits() {
        RunParams params = complete_recipe();
        params.pretrain_ce = 0;
        QVERIFY(is_red(params, "pretrain_ld"));
        params.pretrain_ld = 0.5;
        QVERIFY(!is_red(params, "pretrain_ld"));
        QVERIFY(!not_used(params, *find_parameter("pretrain_ld")));
        params.pretrain_ld = 0;
        params.continual_pretraining = false;  // then nobody looks at them
        QVERIFY(!is_red(params, "pretrain_ld"));
        QVERIFY(not_used(params, *find_parameter("pretrain_ce")));
    }

    void calibratedGainsNeedTrainingItems() {
        RunParams params = complete_recipe();
        params.fine_tune_teacher = params.bitnet_sft = params.distillation = false;
        params.train_data.clear();
        QVERIFY(!is_red(params, "train_data"));
        params.sub_norm_gains = SubNormGains::calibrated;
        QVERIFY(is_red(params, "train_data"));
    }

    // It is no mistake, but whoever sets it believes that it does something.
    void aChoiceThatAnotherLeavesWithoutEffectIsSaid() {
        const auto said = [](const RunParams& params, const char* name) {
            std::string text;
            for (const Problem& problem : range_problems(params))
                if (problem.param == name && !problem.fatal) text = problem.text;
            return text;
        };
        RunParams params = complete_recipe();
        for (const char* name : {"arenas", "a4_share", "calibration", "teacher_cache_k"})
            QCOMPARE(said(params, name), std::string());
        params.arenas = 0.1;
        params.a4_share = 0.5;
        params.calibration = 16;
        params.teacher_cache_k = 64;
        QCOMPARE(said(params, "arenas"), std::string("is without effect: it is used if `sparsity` is 3:4-exact"));
        QVERIFY(has(said(params, "a4_share"), "if `activation` is hadamard-absmean4 or absmean4"));
        QVERIFY(has(said(params, "calibration"), "if `student_start` is ls or gptq or awq"));
        QVERIFY(has(said(params, "teacher_cache_k"), "top-k"));
        params.sparsity = Sparsity::exactly_3_of_4;
        params.activation = ActivationRule::absmean4;
        for (const char* name : {"arenas", "a4_share"}) QCOMPARE(said(params, name), std::string());
    }

    void wordsOfChoicesAreReadBack() {
        QVERIFY(choice_of<TeacherCache>("top-k") == TeacherCache::top_k);
        QVERIFY(!choice_of<TeacherCache>("topk") && !choice_of<TeacherCache>(""));
        QVERIFY(has(message_of([] { required_choice<WantedDevice>("gpu", "device", "engine.json"); }),
                    "engine.json: device is \"gpu\", expected one of auto, cpu, cuda, cpu-operators"));
    }

    void theReferencePageSaysWhatUsesAParameter() {
        const std::string page = parameters_markdown();
        QVERIFY(has(page, "| `quantization_warmup_steps` | `0` | 0 to 1e9 steps | bitnet-sft pretrain distill |"));
        QVERIFY(has(page, "| `relation_temperature` | `1` | 1e-4 to 1000 | distill, if `relation` is cosine |"));
        QVERIFY(has(page, "| `sampled_tokens` | `0` | 0 to 1e12 tokens | pretrain, if `corpus` is not given |"));
    }

    void theReferencePageNamesEveryParameter() {
        const std::string page = parameters_markdown();
        for (const Param& param : parameters())
            QVERIFY2(has(page, std::string("| `") + param.name + "` |"), param.name);
        QVERIFY(has(page, "| `gamma` | `1e5` |"));
    }

    void theCommandSaysOnlyWhatDiffersAndIsQuotedForTheShell() {
        RunParams params;
        params.teacher = "it's a folder";
        params.gamma = 60;
        QCOMPARE(QString::fromStdString(command_line(params, "runs/a b")),
                 QString("bitdistill run --out 'runs/a b' --set 'teacher=it'\\''s a folder' --set gamma=60"));
    }
};

QTEST_APPLESS_MAIN(RunParamsTest)
#include "run_params_test.moc"
