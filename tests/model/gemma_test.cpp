// SPDX-License-Identifier: GPL-3.0-or-later
// Gemma 3 by its config.json: all spellings of its layers, what a left-out key means, what is refused, and what is
// written of a model and of its student.
#include "engine/model/gemma.h"

#include <QtTest>
#include <algorithm>
#include <cmath>

#include "engine/model/families.h"
#include "engine/model/tensor_roles.h"
#include "tests/error_text.h"

using namespace bitdistill;

namespace {

Json gemma() {
    return Json::parse(R"({"architectures":["Gemma3ForCausalLM"],"model_type":"gemma3_text","hidden_size":48,
        "intermediate_size":80,"num_hidden_layers":7,"num_attention_heads":4,"num_key_value_heads":1,"head_dim":16,
        "vocab_size":300,"max_position_embeddings":256,"rms_norm_eps":1e-06,"rope_theta":1000000.0,
        "rope_local_base_freq":5000.0,"sliding_window":6,"sliding_window_pattern":3,"query_pre_attn_scalar":16,
        "hidden_activation":"gelu_pytorch_tanh","attn_logit_softcapping":null,"final_logit_softcapping":null,
        "use_bidirectional_attention":false,"eos_token_id":[1,106],"torch_dtype":"bfloat16"})");
}

Json without(Json json, std::initializer_list<const char*> keys) {
    for (const char* key : keys) json.erase(key);
    return json;
}

ModelConfig read(const Json& json) { return model_config_from_json(json, "dir/config.json"); }

bool same_layers(const ModelConfig& a, const ModelConfig& b) {
    if (a.layers != b.layers) return false;
    for (std::int64_t i = 0; i < a.layers; ++i)
        if (a.layer(i) != b.layer(i)) return false;
    return true;
}

Json types_of(std::initializer_list<bool> local) {
    Json types = Json::array();
    for (const bool one : local) types.push_back(one ? "sliding_attention" : "full_attention");
    return types;
}

ModelConfig student_of(ModelConfig config) {
    config.ternary = config.sub_norm = true;
    return config;
}

}  // namespace

class GemmaTest : public QObject {
    Q_OBJECT

  private slots:
    void layersWithAndWithoutAWindowAreToldApart() {
        const ModelConfig config = read(gemma());
        QVERIFY(config.architecture == Architecture::gemma3 && config.tie_embeddings);
        for (std::int64_t i = 0; i < config.layers; ++i) {
            const LayerConfig& layer = config.layer(i);
            const bool global = i == 2 || i == 5;
            QCOMPARE(layer.window, std::int64_t{global ? 0 : 6});
            QCOMPARE(layer.rotary.theta, global ? 1e6 : 5e3);
            QVERIFY(layer.qk_norm && layer.norm_offset && layer.post_norms);
            QVERIFY(layer.activation == Activation::gelu_tanh);
        }
        QCOMPARE(config.eos_id, std::int64_t{1});
        QCOMPARE(config.scores_over(), 16.0);
    }

    void everySpellingGivesTheSameLayers() {
        const ModelConfig expected = read(gemma());
        const Json rest = without(gemma(), {"sliding_window_pattern"});
        Json underscored = rest, typed = rest;
        underscored["_sliding_window_pattern"] = 3;
        typed["layer_types"] = types_of({true, true, false, true, true, false, true});
        Json newest = without(typed, {"rope_theta", "rope_local_base_freq"});
        newest["rope_parameters"] = {{"full_attention", {{"rope_type", "default"}, {"rope_theta", 1e6}}},
                                     {"sliding_attention", {{"rope_type", "default"}, {"rope_theta", 5e3}}}};
        Json both = typed;  // as transformers writes it: the list counts
        both["_sliding_window_pattern"] = 6;
        for (const Json& json : {underscored, typed, newest, both}) QVERIFY(same_layers(read(json), expected));
    }

    void linearScalingIsOfLayersWithoutAWindowAlone() {
        Json old = gemma(), newest = gemma();
        old["rope_scaling"] = {{"rope_type", "linear"}, {"factor", 8.0}};
        newest["rope_parameters"] = {
            {"full_attention", {{"rope_type", "linear"}, {"factor", 8.0}, {"rope_theta", 1e6}}},
            {"sliding_attention", {{"rope_type", "default"}, {"rope_theta", 5e3}}}};
        for (const Json& json : {old, newest}) {
            const ModelConfig config = read(json);
            QCOMPARE(config.layer(2).rotary.scaling.factor, 8.0);
            QVERIFY(config.layer(2).rotary.scaling.kind == RopeScaling::Kind::linear);
            QVERIFY(config.layer(1).rotary.scaling.kind == RopeScaling::Kind::none);
        }
    }

    void aKeyThatIsLeftOutMeansWhatTheFamilySays() {
        const ModelConfig config = read(without(
            gemma(), {"head_dim", "sliding_window", "sliding_window_pattern", "rope_theta", "rope_local_base_freq",
                      "query_pre_attn_scalar", "hidden_activation", "max_position_embeddings", "num_key_value_heads"}));
        QCOMPARE(config.head_dim, std::int64_t{256});
        QCOMPARE(config.kv_heads, std::int64_t{4});
        QCOMPARE(config.max_positions, std::int64_t{131072});
        QCOMPARE(config.layer(0).window, std::int64_t{4096});
        QCOMPARE(config.layer(5).window, std::int64_t{0});
        QCOMPARE(config.layer(0).rotary.theta, 1e4);
        QCOMPARE(config.layer(5).rotary.theta, 1e6);
        QCOMPARE(config.scores_over(), 256.0);
        QVERIFY(config.every_layer.activation == Activation::gelu_tanh);
        Json untied = gemma();
        untied["tie_word_embeddings"] = false;
        QVERIFY(!read(untied).tie_embeddings);
    }

    void scoresAreDividedByTheRootOfTheirOwnScalar() {
        Json json = gemma();
        json["query_pre_attn_scalar"] = 168;
        QCOMPARE(read(json).scores_over(), 168.0);
        QVERIFY(has(beyond_gemma3_of_llama_cpp(read(json)), "168"));
        QCOMPARE(beyond_gemma3_of_llama_cpp(read(gemma())), std::string());
        // The 27b, which llama.cpp knows by its 62 layers.
        json["num_hidden_layers"] = 62;
        json["hidden_size"] = 168 * 4;
        QCOMPARE(beyond_gemma3_of_llama_cpp(read(json)), std::string());
    }

    void whatIsNotComputedIsRefusedByName_data() {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char* key, const char* value, const char* reason) {
            QTest::newRow((std::string(key) + " " + value).c_str())
                << QByteArray(key) << QByteArray(value) << QByteArray(reason);
        };
        row("attn_logit_softcapping", "50.0", "attn_logit_softcapping is 50.0");
        row("final_logit_softcapping", "30.0", "final_logit_softcapping is 30.0");
        row("use_bidirectional_attention", "true", "use_bidirectional_attention is true");
        row("hidden_activation", "\"gelu\"", "hidden_activation \"gelu\" is not supported");
        row("hidden_act", "\"silu\"", "hidden_act \"silu\" is not supported");
        row("sliding_window", "0", "sliding_window is 0");
        row("sliding_window_pattern", "0", "sliding_window_pattern is 0");
        row("_sliding_window_pattern", "6", "sliding_window_pattern and _sliding_window_pattern differ");
        row("layer_types", R"(["full_attention"])", "layer_types has 1 entries for 7 layers");
        row("layer_types", "[1,2,3,4,5,6,7]", "layer_types names 1");
        row("layer_types", "\"full_attention\"", "layer_types has 0 entries");
        row("query_pre_attn_scalar", "0", "query_pre_attn_scalar must be a positive number");
        row("rope_theta", "-1", "rope_theta must be a positive number");
        row("rope_local_base_freq", "0", "rope_local_base_freq must be a positive number");
        row("rope_scaling", R"({"rope_type":"yarn","factor":8})", "of type \"yarn\"");
        row("rope_scaling", R"({"rope_type":"linear"})", "rope_scaling.factor is missing");
        row("rope_scaling",
            R"({"rope_type":"llama3","factor":8,"low_freq_factor":1,"high_freq_factor":4,"original_max_position_embeddings":9})",
            "\"llama3\" is not supported in Gemma 3");
        row("rope_parameters", R"({"sliding_attention":{"rope_type":"linear","factor":2}})",
            "RoPE scaling in layers with a sliding window");
        row("rope_parameters", "3", "rope_parameters is not an object");
        row("embedding_scale", "3", "embedding_scale is 3");
        row("num_experts", "8", "num_experts is 8");
    }
    void whatIsNotComputedIsRefusedByName() {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, reason);
        Json json = gemma();
        json[key.constData()] = Json::parse(value.toStdString());
        const std::string text = message_of([&] { read(json); });
        QVERIFY2(has(text, reason.toStdString()), text.c_str());
        QVERIFY2(has(text, "dir/config.json"), text.c_str());
    }

    // As transformers multiplies: the root of the width in the type that stores the embedding.
    void theEmbeddingsScaleIsRoundedToItsType() {
        QCOMPARE(gemma3_embedding_scale(1152, BlockType::bf16), 34.0);
        QCOMPARE(gemma3_embedding_scale(640, BlockType::bf16), 25.25);
        QCOMPARE(gemma3_embedding_scale(640, BlockType::f32), static_cast<double>(std::sqrt(640.0f)));
        QCOMPARE(gemma3_embedding_scale(640, BlockType::f64), std::sqrt(640.0));
        QCOMPARE(gemma3_embedding_scale(64, BlockType::bf16), 8.0);
        QVERIFY(gemma3_embedding_scale(640, BlockType::f16) != gemma3_embedding_scale(640, BlockType::f32));
    }

    void theTextPartOfAModelThatSeesPicturesIsRead() {
        const Json whole = {{"model_type", "gemma3"},
                            {"architectures", {"Gemma3ForConditionalGeneration"}},
                            {"eos_token_id", {1, 106}},
                            {"torch_dtype", "bfloat16"},
                            {"vision_config", {{"hidden_size", 1152}}},
                            {"text_config",
                             {{"hidden_size", 2560},
                              {"intermediate_size", 10240},
                              {"num_hidden_layers", 34},
                              {"sliding_window", 1024},
                              {"rope_scaling", {{"rope_type", "linear"}, {"factor", 8.0}}}}}};
        const ModelConfig config = read(whole);
        QVERIFY(config.is_text_part && config.tie_embeddings);
        QCOMPARE(config.hidden_size, std::int64_t{2560});
        QCOMPARE(config.heads, std::int64_t{8});
        QCOMPARE(config.vocab_size, std::int64_t{262208});
        QCOMPARE(config.eos_id, std::int64_t{1});
        QCOMPARE(config.layer(5).rotary.scaling.factor, 8.0);
        QCOMPARE(config.layer(4).window, std::int64_t{1024});
        // What is written of it is the model of text alone.
        const Json written = to_json(config);
        QCOMPARE(written["model_type"].get<std::string>(), std::string("gemma3_text"));
        QVERIFY(!written.contains("vision_config") && same_layers(read(written), config));
        QVERIFY(has(message_of([&] { read(without(whole, {"text_config"})); }), "text_config is missing"));
    }

    void fourNormsALayerAndTheirNamesInBothFiles() {
        const ModelConfig config = student_of(read(gemma()));
        const auto spec = [&](TensorRole role) { return tensor_spec(config, {role, 3}); };
        const auto is = [&](TensorRole role, const char* folder, const char* gguf) {
            return spec(role).name == std::string("model.layers.3.") + folder + ".weight" &&
                   spec(role).gguf_name == std::string("blk.3.") + gguf + ".weight";
        };
        QVERIFY(is(TensorRole::attention_norm, "input_layernorm", "attn_norm"));
        QVERIFY(is(TensorRole::attention_post_norm, "post_attention_layernorm", "post_attention_norm"));
        QVERIFY(is(TensorRole::feed_forward_norm, "pre_feedforward_layernorm", "ffn_norm"));
        QVERIFY(is(TensorRole::feed_forward_post_norm, "post_feedforward_layernorm", "post_ffw_norm"));
        QVERIFY(is(TensorRole::q_norm, "self_attn.q_norm", "attn_q_norm"));
        std::size_t norms = 0;
        for (const TensorSpec& one : tensor_specs(config)) {
            norms += one.norm;
            // SubLN multiplies by its gains as they are; no norm decays.
            QCOMPARE(one.one_plus, one.norm && !is_sub_norm(one.role));
            QVERIFY(!one.norm || !one.decays);
        }
        QCOMPARE(norms, std::size_t{7 * 8 + 1});
    }

    void aStudentsConfigurationReadsBackTheSame() {
        ModelConfig config = student_of(read(gemma()));
        config.embedding_scale = 6.9375;
        const Json json = to_json(config);
        QCOMPARE(json["model_type"].get<std::string>(), std::string("bitdistill_gemma3"));
        QCOMPARE(json["auto_map"]["AutoModelForCausalLM"].get<std::string>(),
                 std::string("modeling_bitdistill.BitDistillGemma3ForCausalLM"));
        // One spelling, which transformers 4 and 5 both read.
        for (const char* other : {"sliding_window_pattern", "_sliding_window_pattern", "rope_parameters"})
            QVERIFY2(!json.contains(other), other);
        const ModelConfig again = read(json);
        QVERIFY(again.ternary && again.sub_norm && same_layers(again, config));
        QCOMPARE(again.embedding_scale, 6.9375);
        QCOMPARE(again.scores_over(), config.scores_over());
        QCOMPARE(again.max_positions, config.max_positions);
        Json broken = json;
        broken["embedding_scale"] = -1;
        QVERIFY(has(message_of([&] { read(broken); }), "embedding_scale must be a positive number"));
    }

    void aModelOfFullPrecisionKeepsItsSpelling() {
        const Json json = to_json(read(gemma()));
        QCOMPARE(json["sliding_window_pattern"].get<int>(), 3);
        QCOMPARE(json["model_type"].get<std::string>(), std::string("gemma3_text"));
        QVERIFY(!json.contains("auto_map") && !json.contains("embedding_scale"));
        QVERIFY(json["eos_token_id"].is_array());
        // One that came from no file says all.
        ModelConfig fresh = read(gemma());
        fresh.raw = nullptr;
        QVERIFY(same_layers(read(to_json(fresh)), fresh));
    }

    void otherFamiliesDoNotTakeItsActivation() {
        Json json = without(gemma(), {"sliding_window", "sliding_window_pattern", "rope_local_base_freq",
                                      "use_bidirectional_attention", "query_pre_attn_scalar"});
        json["model_type"] = "qwen3";
        json["architectures"] = {"Qwen3ForCausalLM"};
        json["hidden_act"] = "gelu_pytorch_tanh";
        QVERIFY(has(message_of([&] { read(json); }), "hidden_act \"gelu_pytorch_tanh\" is not supported"));
    }
};

QTEST_APPLESS_MAIN(GemmaTest)
#include "gemma_test.moc"
