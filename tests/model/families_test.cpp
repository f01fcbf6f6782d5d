// SPDX-License-Identifier: GPL-3.0-or-later
// What a family's config.json asks for: what is computed, what a key means that is left out, what is refused by name.
#include "engine/model/families.h"

#include <QtTest>
#include <cmath>

#include "engine/base/error.h"
#include "tests/error_text.h"
#include "tests/model/some_config.h"

using namespace bitdistill;

class FamiliesTest : public QObject {
    Q_OBJECT

  private slots:
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
        row("rope_scaling", R"({"type":"linear","factor":"2"})", "rope_scaling.factor is a string");
        row("rope_scaling", R"({"type":2})", "rope_scaling.type is an integer");
        row("rope_parameters", R"({"rope_theta":"1e4"})", "rope_parameters.rope_theta is a string");
        row("rope_parameters", R"({"partial_rotary_factor":[]})", "rope_parameters.partial_rotary_factor is a list");
        row("rope_scaling", R"({"rope_type":"llama3","factor":8})", "rope_scaling.low_freq_factor is missing");
        row("rope_scaling",
            R"({"rope_type":"llama3","factor":8,"low_freq_factor":4,"high_freq_factor":4,"original_max_position_embeddings":9})",
            "high_freq_factor must be larger");
        row("rope_scaling", "3", "rope_scaling is not an object");
        row("rope_theta", "0", "rope_theta");
        row("sliding_window", "128", "sliding window");
        row("layer_types", R"(["full_attention","sliding_attention"])", "sliding_window");
        row("layer_types", R"(["full_attention"])", "layer_types has 1 entries for");
        row("mlp_bias", "true", "mlp_bias is not supported. Supported are biases of the attention");
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
        bool remedy = false;
        for (const char* begin : {". Copy", ". Correct", ". Fetch", ". Supported", ". Use", ". Write"})
            remedy |= has(text, begin);
        QVERIFY2(remedy, text.c_str());
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
        json.erase("rope_theta");
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

    // Programs differ in which of the two they take: transformers takes rope_scaling, others the newer one.
    void twoWordsOnRopeScalingMustAgree() {
        Json json = changed("rope_scaling", "x");
        json["rope_scaling"] = {{"type", "linear"}, {"factor", 4.0}};
        for (const Json& other :
             {Json{{"rope_type", "default"}, {"rope_theta", 1e4}}, Json{{"rope_type", "linear"}, {"factor", 2.0}}}) {
            json["rope_parameters"] = other;
            QVERIFY(has(message_of([&] { model_config_from_json(json, "c"); }), "say different things"));
        }
        json["rope_parameters"] = {{"rope_type", "linear"}, {"factor", 4.0}};
        QCOMPARE(model_config_from_json(json, "c").every_layer.rotary.scaling.factor, 4.0);
        json["rope_parameters"] = {{"rope_theta", 1e4}};  // says nothing of it
        QCOMPARE(model_config_from_json(json, "c").every_layer.rotary.scaling.factor, 4.0);
    }

    // Here too they differ.
    void twoRopeBasesMustAgree() {
        const Json base = {{"rope_theta", 500.0}},
                   scaled = {{"type", "linear"}, {"factor", 4.0}, {"rope_theta", 500.0}};
        for (const char* key : {"rope_scaling", "rope_parameters"})
            for (const Json& rope : {base, scaled}) {
                Json json = changed(key, "x");
                json[key] = rope;
                json["rope_theta"] = 10000.0;
                const std::string said = message_of([&] { model_config_from_json(json, "c"); });
                QVERIFY2(has(said, std::string(key) + ".rope_theta and another rope_theta differ"), said.c_str());
                QVERIFY2(has(said, "Keep the right one"), said.c_str());
                json["rope_theta"] = 500;
                QCOMPARE(model_config_from_json(json, "c").every_layer.rotary.theta, 500.0);
                json.erase("rope_theta");
                QCOMPARE(model_config_from_json(json, "c").every_layer.rotary.theta, 500.0);
            }
        Json both = changed("rope_scaling", "x");
        both.erase("rope_theta");
        both["rope_scaling"] = scaled;
        both["rope_parameters"] = {{"rope_theta", 10000.0}};
        QVERIFY(has(message_of([&] { model_config_from_json(both, "c"); }), "rope_parameters.rope_theta and another"));
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
};

QTEST_APPLESS_MAIN(FamiliesTest)
#include "families_test.moc"
