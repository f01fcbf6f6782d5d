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

using namespace bitdistill;
namespace fs = std::filesystem;

namespace {

Json llama() {
    return Json::parse(R"({"architectures":["LlamaForCausalLM"],"model_type":"llama","hidden_size":64,
        "intermediate_size":172,"num_hidden_layers":2,"num_attention_heads":8,"num_key_value_heads":4,"head_dim":8,
        "vocab_size":512,"max_position_embeddings":512,"rms_norm_eps":1e-05,"rope_theta":10000.0,"hidden_act":"silu",
        "tie_word_embeddings":true,"attention_bias":false,"bos_token_id":1,"eos_token_id":2,"torch_dtype":"bfloat16",
        "my_own_key":{"z":1,"a":2}})");
}

Json changed(const char* key, const Json& value) {
    Json json = llama();
    json[key] = value;
    return json;
}

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

    void whatIsNotSupportedIsRefusedByName_data() {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char* key, const char* value, const char* reason) {
            QTest::newRow((std::string(key) + " " + value).c_str())
                << QByteArray(key) << QByteArray(value) << QByteArray(reason);
        };
        row("model_type", "\"gemma2\"", "unknown architecture \"gemma2\"");
        row("model_type", "5", "model_type");
        row("hidden_act", "\"gelu\"", "hidden_act \"gelu\"");
        row("rope_scaling", R"({"rope_type":"yarn","factor":8})", "rope_scaling of type \"yarn\"");
        row("rope_scaling", R"({"type":"linear"})", "rope_scaling.factor is missing");
        row("rope_scaling", R"({"type":"linear","factor":0})", "rope_scaling.factor must be a positive number");
        row("rope_scaling", R"({"rope_type":"llama3","factor":8})", "rope_scaling.low_freq_factor is missing");
        row("rope_scaling",
            R"({"rope_type":"llama3","factor":8,"low_freq_factor":4,"high_freq_factor":4,"original_max_position_embeddings":9})",
            "high_freq_factor must be larger");
        row("rope_scaling", "3", "rope_scaling is not an object");
        row("rope_theta", "0", "rope_theta");
        row("sliding_window", "128", "sliding window");
        row("layer_types", R"(["full_attention","sliding_attention"])", "sliding_window");
        row("layer_types", R"(["full_attention"])", "layer_types has 1 entries for");
        row("mlp_bias", "true", "mlp_bias");
        row("rope_scaling", R"({"factor":4})", "rope_scaling has a factor and no rope_type");
        row("rope_parameters", R"({"sliding_attention":{"rope_type":"default"}})", "differs from layer to layer");
        row("use_rms_norm", "false", "use_rms_norm is false");
        row("partial_rotary_factor", "0.5", "partial_rotary_factor is 0.5");
        row("final_logit_softcapping", "30.0", "final_logit_softcapping is 30.0");
        row("attn_logit_softcapping", "50", "attn_logit_softcapping is 50");
        row("clip_qkv", "8", "clip_qkv is 8");
        row("use_qk_norm", "true", "use_qk_norm is true");
        row("query_pre_attn_scalar", "7", "query_pre_attn_scalar is 7");
        row("attention_multiplier", "0.5", "attention_multiplier is 0.5");
        row("embedding_multiplier", "12", "embedding_multiplier is 12");
        row("residual_multiplier", "0.2", "residual_multiplier is 0.2");
        row("logits_scaling", "8", "logits_scaling is 8");
        row("is_causal", "false", "is_causal is false");
        row("no_rope_layers", "[1, 0]", "no_rope_layers is [1,0]");
        row("num_local_experts", "8", "num_local_experts is 8");
        row("scale_emb", "12", "scale_emb is 12");
        row("scale_depth", "1.4", "scale_depth is 1.4");
        row("dim_model_base", "256", "dim_model_base is 256");
        row("rope_pct", "0.25", "rope_pct is 0.25");
        row("rotary_dim", "4", "rotary_dim is 4");
        row("no_rope_layer_interval", "1", "no_rope_layer_interval is 1");
        row("attention_sinks", "true", "attention_sinks is true");
        row("position_embedding_type", "\"alibi\"", "position_embedding_type is \"alibi\"");
        row("norm_type", "\"layernorm\"", "norm_type is \"layernorm\"");
        row("attention_out_bias", "true", "attention_out_bias is true");
        row("qkv_bias", "true", "qkv_bias is true");
        row("activation_function", "\"gelu\"", "activation_function is \"gelu\"");
        row("hidden_activation", "\"gelu_pytorch_tanh\"", "hidden_activation is \"gelu_pytorch_tanh\"");
        row("architectures", R"(["Qwen2ForCausalLM"])", "architectures names Qwen2ForCausalLM, and model_type");
        row("architectures", R"(["LlamaForSequenceClassification"])", "names LlamaForSequenceClassification");
        row("architectures", R"(["BitnetForCausalLM"])", "names BitnetForCausalLM");
        row("alibi", "true", "alibi is true");
        row("use_alibi", "true", "use_alibi is true");
        row("use_rope", "false", "use_rope is false");
        row("qk_norm", "true", "qk_norm is true");
        row("causal", "false", "causal is false");
        row("softmax_scale", "0.1", "softmax_scale is 0.1");
        row("mlp_multipliers", "[1.0, 0.5]", "mlp_multipliers is [1.0,0.5]");
        row("lm_head_multiplier", "0.5", "lm_head_multiplier is 0.5");
        row("logit_softcapping", "30.0", "logit_softcapping is 30.0");
        row("use_sandwich_norm", "true", "use_sandwich_norm is true");
        row("parallel_residual", "true", "parallel_residual is true");
        row("rope_parameters", R"({"full_attention":{"rope_type":"default"}})", "layer_types does not say");
        row("quantization_config", R"({"quant_method":"gptq"})", "\"gptq\" is not supported");
        row("hidden_act", "\"relu2\"", "hidden_act \"relu2\"");  // of a full-precision model
        row("hidden_size", "\"64\"", "hidden_size");
        row("hidden_size", "0", "hidden_size is 0");
        row("hidden_size", "-64", "hidden_size is -64");
        row("hidden_size", "1e30", "hidden_size");
        row("num_hidden_layers", "1000000", "num_hidden_layers");
        row("num_key_value_heads", "3", "not a multiple");
        row("head_dim", "7", "RoPE needs an even number");
        row("vocab_size", "null", "vocab_size");
        row("rms_norm_eps", "-1", "rms_norm_eps");
        row("tie_word_embeddings", "\"yes\"", "tie_word_embeddings");
    }
    void whatIsNotSupportedIsRefusedByName() {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, reason);
        const Json json = changed(key.constData(), Json::parse(value.toStdString()));
        const std::string text = message_of([&] { model_config_from_json(json, "dir/config.json"); });
        QVERIFY2(has(text, reason.toStdString()), text.c_str());
        QVERIFY2(has(text, "dir/config.json"), text.c_str());
    }

    void keysWithTheirNeutralValuesChangeNothing() {
        const ModelConfig plain = model_config_from_json(llama(), "c");
        Json json = llama();
        json["use_rms_norm"] = true;
        json["partial_rotary_factor"] = 1.0;
        json["final_logit_softcapping"] = nullptr;
        json["query_pre_attn_scalar"] = plain.head_dim;
        json["attention_multiplier"] = 1 / std::sqrt(static_cast<double>(plain.head_dim));
        json["no_rope_layers"] = {1, 1};
        json["num_local_experts"] = 0;
        json["scale_emb"] = json["rope_pct"] = 1.0;
        json["scale_depth"] = std::sqrt(static_cast<double>(plain.layers));
        json["dim_model_base"] = plain.hidden_size;
        json["rotary_dim"] = plain.head_dim;
        json["no_rope_layer_interval"] = plain.layers + 1;
        json["attention_sinks"] = json["attention_out_bias"] = json["qkv_bias"] = false;
        json["position_embedding_type"] = "rope";
        json["norm_type"] = "RMSNorm";
        json["activation_function"] = json["hidden_activation"] = "silu";
        json["architectures"] = {"LLaMAForCausalLM"};
        json["use_qk_norm"] = false;
        json["hidden_act"] = "swish";
        const ModelConfig same = model_config_from_json(json, "c");
        QVERIFY(same.every_layer == plain.every_layer);
        QCOMPARE(to_json(same)["hidden_act"].get<std::string>(), std::string("silu"));
        // A set for each kind of layer, of which one is there.
        json["layer_types"] = {"full_attention", "full_attention"};
        json["use_rope"] = json["causal"] = true;
        json["mlp_multipliers"] = {1.0, 1.0};
        json["rope_parameters"] = {{"full_attention", {{"rope_type", "linear"}, {"factor", 4.0}, {"rope_theta", 5e5}}},
                                   {"sliding_attention", {{"rope_type", "default"}, {"rope_theta", 1e4}}}};
        const ModelConfig nested = model_config_from_json(json, "c");
        QCOMPARE(nested.every_layer.rotary.theta, 5e5);
        QCOMPARE(nested.every_layer.rotary.scaling.factor, 4.0);
        json.erase("layer_types");
        QVERIFY(has(message_of([&] { model_config_from_json(json, "c"); }), "layer_types does not say"));
        // What is written of it says the same again.
        QVERIFY(model_config_from_json(to_json(nested), "c").every_layer == nested.every_layer);
    }

    void unknownArchitectureNamesTheSupportedOnes() {
        const std::string text = message_of([&] { model_config_from_json(changed("model_type", "gpt2"), "c"); });
        for (const char* name : {"llama", "qwen2", "qwen3"}) QVERIFY(has(text, name));
    }

    void unusedSlidingWindowIsNoObstacle() {
        Json json = llama();
        json["model_type"] = "qwen2";
        json["architectures"] = Json::array({"Qwen2ForCausalLM"});
        json["sliding_window"] = 128;
        json["use_sliding_window"] = false;
        json["max_window_layers"] = 1;
        QCOMPARE(message_of([&] { model_config_from_json(json, "c"); }), std::string());
        json["use_sliding_window"] = true;
        QVERIFY(has(message_of([&] { model_config_from_json(json, "c"); }), "sliding window"));
        json["max_window_layers"] = 2;
        QCOMPARE(message_of([&] { model_config_from_json(json, "c"); }), std::string());
        // One that holds the whole context.
        json["max_window_layers"] = 0;
        for (const int window : {512, 4096}) {
            json["sliding_window"] = window;
            QCOMPARE(message_of([&] { model_config_from_json(json, "c"); }), std::string());
        }
        Json off = changed("sliding_window", 128);
        off["use_sliding_window"] = false;
        QCOMPARE(message_of([&] { model_config_from_json(off, "c"); }), std::string());
    }

    // The defaults of each configuration class in transformers 4.57 and 5.24.
    void aKeyThatIsLeftOutMeansWhatTheFamilySays() {
        const auto read = [](const char* model_type, const char* class_name, bool ternary) {
            Json json = llama();
            for (const char* key :
                 {"hidden_act", "rms_norm_eps", "rope_theta", "max_position_embeddings", "sliding_window"})
                json.erase(key);
            json["model_type"] = model_type;
            json["architectures"] = Json::array({class_name});
            if (ternary) json["quantization_config"] = {{"quant_method", "bitnet"}};
            return model_config_from_json(json, "c");
        };
        const auto is = [](const ModelConfig& config, double eps, double theta, Activation activation,
                           std::int64_t positions) {
            return config.rms_norm_eps == eps && config.every_layer.rotary.theta == theta &&
                   config.every_layer.activation == activation && config.max_positions == positions;
        };
        QVERIFY(is(read("llama", "LlamaForCausalLM", false), 1e-6, 1e4, Activation::silu, 2048));
        QVERIFY(is(read("qwen2", "Qwen2ForCausalLM", false), 1e-6, 1e4, Activation::silu, 32768));
        QVERIFY(is(read("qwen3", "Qwen3ForCausalLM", false), 1e-6, 1e4, Activation::silu, 32768));
        QVERIFY(is(read("mistral", "MistralForCausalLM", false), 1e-6, 1e4, Activation::silu, 4096));
        const ModelConfig bitnet = read("bitnet", "BitNetForCausalLM", true);
        QVERIFY(is(bitnet, 1e-5, 5e5, Activation::squared_relu, 2048));
        const ModelConfig again = model_config_from_json(to_json(bitnet), "c");
        QVERIFY(is(again, 1e-5, 5e5, Activation::squared_relu, 2048));
    }

    void mistralIsLlamaUpToItsWindow() {
        Json json = changed("model_type", "mistral");
        json["architectures"] = Json::array({"MistralForCausalLM"});
        for (const Json& window : {Json(), Json(512), Json(4096)}) {
            json["sliding_window"] = window;
            const ModelConfig whole = model_config_from_json(json, "c");
            QVERIFY(whole.architecture == Architecture::llama && !whole.context_ends_with_window);
            QCOMPARE(whole.max_positions, std::int64_t{512});
        }
        json["sliding_window"] = 100;
        const ModelConfig cut = model_config_from_json(json, "c");
        QVERIFY(cut.context_ends_with_window && cut.own_layers.empty());
        QCOMPARE(cut.max_positions, std::int64_t{100});
        // What is written of it is a Llama whose context ends there.
        const ModelConfig again = model_config_from_json(to_json(cut), "c");
        QCOMPARE(again.max_positions, std::int64_t{100});
        json["sliding_window"] = 0;
        QVERIFY(has(message_of([&] { model_config_from_json(json, "c"); }), "sliding_window"));
        // Without the key transformers takes 4096, and a null for none.
        json.erase("sliding_window");
        json["max_position_embeddings"] = 8192;
        QCOMPARE(model_config_from_json(json, "c").max_positions, std::int64_t{4096});
        json["sliding_window"] = nullptr;
        QCOMPARE(model_config_from_json(json, "c").max_positions, std::int64_t{8192});
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
