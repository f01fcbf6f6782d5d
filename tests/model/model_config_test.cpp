// SPDX-License-Identifier: GPL-3.0-or-later
// config.json of the three families: what is read, what is refused by name, what comes back out.
#include "engine/model/tensor_roles.h"

#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <fstream>
#include <functional>

#include "engine/base/error.h"
#include "tests/error_text.h"
#include "tests/model/some_config.h"

using namespace bitdistill;
namespace fs = std::filesystem;

namespace {

const TensorSpec* find(const std::vector<TensorSpec>& specs, const std::string& name) {
    for (const TensorSpec& spec : specs)
        if (spec.name == name) return &spec;
    return nullptr;
}

}  // namespace

class ModelConfigTest : public QObject {
    Q_OBJECT

  private slots:
    void aFileComesBackAsItWas() {
        const ModelConfig config = model_config_from_json(llama(), "config.json");
        QVERIFY(config.architecture == Architecture::llama);
        QCOMPARE(config.head_dim, std::int64_t{8});
        QCOMPARE(config.bos_id, std::int64_t{1});
        QVERIFY(!config.ternary && !config.sub_norm && !config.every_layer.qk_norm);
        QCOMPARE(to_json(config).dump(), llama().dump());  // unknown keys and their order too
    }

    void leftOutKeysMeanTheirDefaultsAndStayLeftOut() {
        Json json = llama();
        for (const char* key : {"head_dim", "num_key_value_heads", "attention_bias", "hidden_act", "bos_token_id"})
            json.erase(key);
        json["eos_token_id"] = Json::array();
        QCOMPARE(model_config_from_json(json, "config.json").eos_id, std::int64_t{-1});
        json["eos_token_id"] = Json::array({2, 7});
        json["rope_scaling"] = nullptr;
        const ModelConfig config = model_config_from_json(json, "config.json");
        QCOMPARE(config.kv_heads, std::int64_t{8});
        QCOMPARE(config.head_dim, std::int64_t{8});
        QCOMPARE(config.bos_id, std::int64_t{-1});
        QCOMPARE(config.eos_id, std::int64_t{2});
        QCOMPARE(to_json(config).dump(), json.dump());
    }

    void aStudentSaysThatItIsOne() {
        ModelConfig config = model_config_from_json(llama(), "config.json");
        config.ternary = config.sub_norm = true;
        const Json json = to_json(config);
        QCOMPARE(QString::fromStdString(json["quantization_config"].dump()),
                 QString(R"({"quant_method":"bitnet","linear_class":"autobitlinear","quantization_mode":"online",)"
                         R"("modules_to_not_convert":["lm_head"]})"));
        QCOMPARE(json["torch_dtype"], "float32");
        QVERIFY(!json.contains("sub_norm"));
        const ModelConfig again = model_config_from_json(json, "config.json");
        QVERIFY(again.ternary && again.sub_norm);
        // BitNet-SFT has no SubLN and says so; a plain model drops the quantization.
        config.sub_norm = false;
        const ModelConfig sft = model_config_from_json(to_json(config), "config.json");
        QVERIFY(sft.ternary && !sft.sub_norm);
        // Scales finer than a tensor's are said, and nothing else is taken for them.
        config.quantizer.weight_scale = ScaleGranularity::block128;
        Json scaled = to_json(config);
        QCOMPARE(scaled["quantization_config"]["weight_scale"], "block128");
        QVERIFY(model_config_from_json(scaled, "config.json").quantizer.weight_scale == ScaleGranularity::block128);
        scaled["quantization_config"]["weight_scale"] = "column";
        QVERIFY(has(message_of([&] { model_config_from_json(scaled, "config.json"); }), "column"));
        // Norms before every linear layer are said; the paper's two are what goes without saying.
        config.sub_norm = true;
        config.sub_norm_placement = SubNormPlacement::every_linear;
        Json every = to_json(config);
        QCOMPARE(every["sub_norm_placement"], "every-linear");
        QVERIFY(model_config_from_json(every, "config.json").norm_before_every_linear());
        every["sub_norm_placement"] = "nowhere";
        QVERIFY(has(message_of([&] { model_config_from_json(every, "config.json"); }), "nowhere"));
        config.raw = model_config_from_json(to_json(config), "config.json").raw;
        config.sub_norm_placement = SubNormPlacement::paper;
        QVERIFY(!to_json(config).contains("sub_norm_placement"));
        ModelConfig plain = again;
        plain.ternary = plain.sub_norm = false;
        QVERIFY(!to_json(plain).contains("quantization_config"));
    }

    void aFreshConfigCanBeReadBack() {
        ModelConfig config;
        config.architecture = Architecture::qwen3;
        config.hidden_size = 48;
        config.intermediate_size = 112;
        config.layers = 3;
        config.heads = 6;
        config.kv_heads = 2;
        config.head_dim = 10;
        config.vocab_size = 99;
        config.max_positions = 77;
        config.every_layer.rotary.theta = 1e6;
        config.every_layer.qk_norm = true;
        const ModelConfig read = model_config_from_json(to_json(config), "config.json");
        QCOMPARE(read.head_dim, std::int64_t{10});
        QCOMPARE(read.kv_heads, std::int64_t{2});
        QCOMPARE(read.max_positions, std::int64_t{77});
        QCOMPARE(read.every_layer.rotary.theta, 1e6);
        QCOMPARE(parameter_count(read), parameter_count(config));
    }

    void newerFilesWithRopeParametersAreRead() {
        Json json = llama();
        json.erase("rope_theta");
        json["rope_parameters"] = {{"rope_theta", 5e5}, {"rope_type", "default"}};
        const ModelConfig config = model_config_from_json(json, "config.json");
        QCOMPARE(config.every_layer.rotary.theta, 5e5);
        QCOMPARE(to_json(config).dump(), json.dump());
    }

    // Llama 3.2 1B. The frequencies are those that Hugging Face's formula gives in double precision, computed apart.
    void ropeIsStretchedAsLlama3AsksForIt() {
        Json json = llama();
        json["head_dim"] = 64;
        json["rope_theta"] = 500000.0;
        json["rope_scaling"] = {{"factor", 32.0},
                                {"high_freq_factor", 4.0},
                                {"low_freq_factor", 1.0},
                                {"original_max_position_embeddings", 8192},
                                {"rope_type", "llama3"}};
        const ModelConfig config = model_config_from_json(json, "config.json");
        const std::vector<double> found = rotary_frequencies(config.every_layer.rotary, config.head_dim);
        QCOMPARE(found.size(), std::size_t{32});
        for (const auto& [i, expected] : std::vector<std::pair<std::size_t, double>>{{0, 1},
                                                                                     {10, 0.0165604400809944},
                                                                                     {14, 0.00321144599475259},
                                                                                     {15, 0.00129054792820926},
                                                                                     {16, 0.000429556796559368},
                                                                                     {17, 9.70828780262767e-05},
                                                                                     {18, 1.94616381848311e-05},
                                                                                     {20, 8.57025548988148e-06},
                                                                                     {31, 9.41830672543491e-08}})
            QVERIFY2(std::abs(found[i] - expected) < 1e-12 * expected, std::to_string(i).c_str());
        QCOMPARE(to_json(config)["rope_scaling"].dump(), json["rope_scaling"].dump());
        const Rotary& rotary = config.every_layer.rotary;
        QVERIFY(rope_scaling_of(rotary.theta, config.head_dim, rotary_divisors(rotary, config.head_dim), 8192) ==
                rotary.scaling);
        QVERIFY(!rope_scaling_of(rotary.theta, config.head_dim, rotary_divisors(rotary, config.head_dim), 4096));
        QVERIFY(!rope_scaling_of(rotary.theta, config.head_dim, std::vector<float>(32, 0.5f), 8192));

        json["rope_scaling"] = {{"type", "linear"}, {"factor", 4}};
        const std::vector<double> linear =
            rotary_frequencies(model_config_from_json(json, "config.json").every_layer.rotary, 64);
        QCOMPARE(linear[0], 0.25);
        QCOMPARE(linear[31], std::pow(500000.0, -62.0 / 64) / 4);
    }

    void noStudentGoesByItsTeachersName_data() {
        QTest::addColumn<QString>("model_type");
        QTest::addColumn<QString>("change");
        QTest::newRow("paper") << "bitnet"
                               << "";
        QTest::newRow("biases") << "bitnet"
                                << "biases";
        QTest::newRow("no sub-norms") << "bitdistill_llama"
                                      << "no sub-norms";
        QTest::newRow("other width") << "bitdistill_llama"
                                     << "width";
        QTest::newRow("row scales") << "bitdistill_llama"
                                    << "rows";
        QTest::newRow("every norm") << "bitdistill_llama"
                                    << "every";
        QTest::newRow("qwen2") << "bitdistill_qwen2"
                               << "qwen2";
        QTest::newRow("qwen3") << "bitdistill_qwen3"
                               << "qwen3";
    }
    void noStudentGoesByItsTeachersName() {
        QFETCH(QString, model_type);
        QFETCH(QString, change);
        Json json = llama();
        if (change == "biases") json["attention_bias"] = true;
        if (change == "width") json["head_dim"] = 16;
        if (change.startsWith("qwen")) json.update({{"model_type", change.toStdString()}, {"architectures", nullptr}});
        ModelConfig config = model_config_from_json(json, "c");
        config.ternary = true;
        config.sub_norm = change != "no sub-norms";
        if (change == "rows") config.quantizer.weight_scale = ScaleGranularity::row;
        if (change == "every") config.sub_norm_placement = SubNormPlacement::every_linear;
        const Json student = to_json(config);
        QCOMPARE(student["model_type"], model_type.toStdString());
        const bool own = model_type != "bitnet";
        QCOMPARE(student.contains("auto_map"), own);
        if (own)
            QCOMPARE(student["auto_map"]["AutoModelForCausalLM"],
                     "modeling_bitdistill." + student["architectures"][0].get<std::string>());
        // BitNetConfig's defaults are those of one model, so everything is said.
        for (const char* key : {"hidden_act", "num_key_value_heads", "rope_theta", "attention_bias"})
            QVERIFY(own || student.contains(key));
        const ModelConfig again = model_config_from_json(student, "c");
        QVERIFY(again.architecture == config.architecture && again.ternary);
        QVERIFY(again.sub_norm == config.sub_norm && again.sub_norm_placement == config.sub_norm_placement);
        QCOMPARE(to_json(again).dump(), student.dump());
        // A folder of before has its teacher's name.
        Json before = student;
        for (const char* key : {"model_type", "architectures"}) before[key] = json.value(key, Json());
        before.erase("auto_map");
        QCOMPARE(parameter_count(model_config_from_json(before, "c")), parameter_count(config));
    }

    // Computed as if they were not there, the model would be another one.
    void keysOfTheFamilyOutsideTheirPlaceAreRefusedByName() {
        ModelConfig config = model_config_from_json(llama(), "c");
        config.ternary = config.sub_norm = true;
        for (const ScaleGranularity scale : {ScaleGranularity::tensor, ScaleGranularity::row}) {  // bitnet, and ours
            config.quantizer.weight_scale = scale;
            const auto said = [&](const char* key, const Json& value) {
                Json json = to_json(config);
                json[key] = value;
                return message_of([&] { model_config_from_json(json, "folder/config.json"); });
            };
            for (const char* key : {"weight_rule", "weight_scale", "sparsity", "embedding_type", "head_type"}) {
                const std::string text = said(key, "4:8");
                QVERIFY2(
                    has(text, key) && has(text, "folder/config.json") && has(text, "belongs into quantization_config"),
                    text.c_str());
            }
            QVERIFY(has(said("a4_share", 0.5), "a4_share is a parameter of recipes"));
            for (const auto& [key, meant] : {std::pair("sub_norm_placment", "sub_norm_placement"),
                                             {"Sub-Norm-Placement", "sub_norm_placement"},
                                             {"sub_norms", "sub_norm"},
                                             {"wieght_scale", "weight_scale"},
                                             {"sparsty", "sparsity"},
                                             {"embeding_type", "embedding_type"}}) {
                const std::string text = said(key, "every-linear");
                QVERIFY2(has(text, key) && has(text, (std::string("Write ") + meant).c_str()), text.c_str());
            }
            // What other tools write there is theirs.
            for (const char* key : {"rope_type", "task_type", "layer_type", "embedding_size", "dtype", "use_norm",
                                    "pre_norm", "head_size", "weight_bits", "sparsity_config", "my_own_key"})
                QCOMPARE(said(key, 7), std::string());
            QCOMPARE(said("sparsity", nullptr), std::string());
        }
        // A full-precision model may have them, and its student does not inherit them.
        const ModelConfig teacher = model_config_from_json(changed("sparsity", 0.5), "c");
        QCOMPARE(to_json(teacher)["sparsity"], 0.5);
        ModelConfig student = teacher;
        student.ternary = student.sub_norm = true;
        QVERIFY(!to_json(student).contains("sparsity"));
    }

    // transformers would open another member as plain BitNet without a word.
    void onlyOneMemberGoesByTheNameBitnet() {
        ModelConfig config = model_config_from_json(llama(), "c");
        config.ternary = config.sub_norm = true;
        const Json student = to_json(config);
        QCOMPARE(student["model_type"], "bitnet");
        for (const auto& [key, word] : {std::pair("activation", "hadamard-absmax8"),
                                        {"activation", "absmean4"},
                                        {"sparsity", "3:4-exact"},
                                        {"weight_scale", "row"},
                                        {"head_type", "q6_k"}}) {
            Json other = student;
            other["quantization_config"][key] = word;
            const std::string text = message_of([&] { model_config_from_json(other, "folder/config.json"); });
            QVERIFY2(has(text, (std::string("quantization_config.") + key + " \"" + word + "\"").c_str()) &&
                         has(text, "Write model_type \"bitdistill_llama\"") && has(text, "folder/config.json"),
                     text.c_str());
            other["model_type"] = "bitdistill_llama";
            other["architectures"] = {"BitDistillLlamaForCausalLM"};
            QCOMPARE(message_of([&] { model_config_from_json(other, "c"); }).find("model_type"), std::string::npos);
        }
        Json norms = student;
        norms["sub_norm_placement"] = "every-linear";
        QVERIFY(has(message_of([&] { model_config_from_json(norms, "c"); }), "sub_norm_placement \"every-linear\""));
        for (const char* word : {"q8_0", "q4_0", "f16"}) {  // the folder holds the values that these leave
            Json kept = student;
            for (const char* key : {"embedding_type", "head_type"}) kept["quantization_config"][key] = word;
            QCOMPARE(message_of([&] { model_config_from_json(kept, "c"); }), std::string());
        }
    }

    void everyKeyOfTheStoredTypeSaysTheSame() {
        for (const auto& [older, newer] : {std::pair{true, true}, {true, false}, {false, true}, {false, false}}) {
            Json json = llama();
            if (!older) json.erase("torch_dtype");
            if (newer) json["dtype"] = "bfloat16";
            ModelConfig config = model_config_from_json(json, "c");
            config.ternary = config.sub_norm = true;
            const Json student = to_json(config);
            QCOMPARE(student.contains("torch_dtype"), older || !newer);
            QCOMPARE(student.contains("dtype"), newer);
            for (const char* key : {"torch_dtype", "dtype"})
                if (student.contains(key)) QCOMPARE(student[key], "float32");
            Json teacher = json;
            set_stored_type(teacher, "float16");
            for (const char* key : {"torch_dtype", "dtype"})
                if (teacher.contains(key)) QCOMPARE(teacher[key], "float16");
        }
    }

    void aStudentSaysItsRopeSoThatOlderAndNewerTransformersReadIt() {
        Json json = llama();
        json.erase("rope_theta");
        json["rope_parameters"] = {{"rope_theta", 5e5}, {"rope_type", "linear"}, {"factor", 2.0}};
        ModelConfig config = model_config_from_json(json, "c");
        config.ternary = config.sub_norm = true;
        const Json student = to_json(config);
        QVERIFY(!student.contains("rope_parameters"));
        QCOMPARE(student["rope_theta"], 5e5);
        QCOMPARE(student["rope_scaling"]["factor"], 2.0);
        QVERIFY(model_config_from_json(student, "c").every_layer.rotary == config.every_layer.rotary);
    }

    void filesThatAreNoConfigAreNamed() {
        QTemporaryDir folder;
        const fs::path file = fs::path(folder.path().toStdString()) / "config.json";
        QVERIFY(has(message_of([&] { read_model_config(folder.path().toStdString()); }), "config.json"));
        std::ofstream(file) << "{\"model_type\": ";
        QVERIFY(has(message_of([&] { read_model_config(file); }), "config.json"));
        std::ofstream(file) << "[1, 2]";
        QVERIFY(has(message_of([&] { read_model_config(file); }), "not a JSON object"));
        std::ofstream(file) << "{}";
        QVERIFY(has(message_of([&] { read_model_config(file); }), "model_type is missing"));
    }

    void tensorNamesFollowHuggingFace() {
        ModelConfig config = model_config_from_json(llama(), "c");
        std::vector<TensorSpec> specs = tensor_specs(config);
        QCOMPARE(specs.front().name, std::string("model.embed_tokens.weight"));
        QCOMPARE(specs.back().name, std::string("model.norm.weight"));  // tied: no head
        QCOMPARE(specs.size(), std::size_t{2 + 2 * 9});
        QVERIFY(std::count_if(specs.begin(), specs.end(), [](const TensorSpec& s) { return s.projection; }) == 14);
        const TensorSpec* down = find(specs, "model.layers.1.mlp.down_proj.weight");
        QVERIFY(down && down->projection && !down->norm && down->layer == 1);
        QVERIFY((down->shape == std::vector<std::int64_t>{64, 172}));

        LayerConfig& layer = config.every_layer;
        config.sub_norm = layer.qk_norm = layer.attention_bias = layer.output_bias = true;
        config.tie_embeddings = false;
        config.head_dim = 16;
        specs = tensor_specs(config);
        const auto shape = [&](const char* name) {
            const TensorSpec* spec = find(specs, name);
            return spec ? spec->shape : std::vector<std::int64_t>{};
        };
        using Shape = std::vector<std::int64_t>;
        QVERIFY((shape("model.layers.0.self_attn.attn_sub_norm.weight") == Shape{128}));
        QVERIFY((shape("model.layers.0.mlp.ffn_sub_norm.weight") == Shape{172}));
        QVERIFY((shape("model.layers.0.self_attn.q_norm.weight") == Shape{16}));
        QVERIFY((shape("model.layers.0.self_attn.k_norm.weight") == Shape{16}));
        QVERIFY((shape("model.layers.0.self_attn.k_proj.weight") == Shape{64, 64}));
        QVERIFY((shape("model.layers.0.self_attn.q_proj.bias") == Shape{128}));
        QVERIFY((shape("model.layers.0.self_attn.o_proj.bias") == Shape{64}));
        QVERIFY((shape("lm_head.weight") == Shape{512, 64}));
        QVERIFY(find(specs, "model.layers.0.mlp.ffn_sub_norm.weight")->norm);
        config.sub_norm_placement = SubNormPlacement::every_linear;
        std::vector<std::string> more;
        for (const TensorSpec& spec : tensor_specs(config))
            if (!find(specs, spec.name)) {
                QVERIFY(spec.norm && (spec.shape == Shape{64}));
                if (spec.layer == 0) more.push_back(spec.name.substr(std::string("model.layers.0.").size()));
            }
        QVERIFY((more == std::vector<std::string>{"self_attn.q_sub_norm.weight", "self_attn.k_sub_norm.weight",
                                                  "self_attn.v_sub_norm.weight", "mlp.gate_sub_norm.weight",
                                                  "mlp.up_sub_norm.weight"}));
        // A name alone tells the same, where no config lies beside a file.
        for (const TensorSpec& spec : specs) {
            const auto guess = spec_from_name(spec.name, spec.shape);
            QVERIFY2(
                guess && guess->projection == spec.projection && guess->norm == spec.norm && guess->layer == spec.layer,
                spec.name.c_str());
        }
    }

    void qwen2HasBiasesButNoneAtTheOutput() {
        Json json = llama();
        json["model_type"] = "qwen2";
        json.erase("architectures");
        const std::vector<TensorSpec> specs = tensor_specs(model_config_from_json(json, "c"));
        QVERIFY(find(specs, "model.layers.0.self_attn.v_proj.bias"));
        QVERIFY(!find(specs, "model.layers.0.self_attn.o_proj.bias"));
    }

    void parametersAreCounted() {
        // 512 x 64 + 2 x (2 x 64 + 64 x 64 x 2 + 32 x 64 x 2 + 3 x 64 x 172) + 64
        QCOMPARE(parameter_count(model_config_from_json(llama(), "c")), std::int64_t{123712});
    }
};

QTEST_GUILESS_MAIN(ModelConfigTest)
#include "model_config_test.moc"
