// SPDX-License-Identifier: GPL-3.0-or-later
// A model file is taken whole or not at all: each tensor has a role, and each role its tensor.
#include "engine/model/weight_file.h"

#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <cstring>

#include "engine/model/gguf_model.h"
#include "engine/model/inspect.h"
#include "engine/model/random_model.h"
#include "tests/error_text.h"

using namespace bitdistill;
namespace fs = std::filesystem;

namespace {

ModelConfig small(Architecture architecture, bool tied) {
    ModelConfig config;
    config.architecture = architecture;
    config.hidden_size = 8;
    config.intermediate_size = 12;
    config.layers = 2;
    config.heads = 2;
    config.kv_heads = 1;
    config.head_dim = 4;
    config.vocab_size = 11;
    config.max_positions = 16;
    config.tie_embeddings = tied;
    config.every_layer.qk_norm = architecture == Architecture::qwen3;
    return config;
}

TensorSource filled(const std::string& name, std::vector<std::int64_t> shape, float value) {
    return {name, DType::f32, std::move(shape), [value](std::span<std::byte> out) {
                for (std::size_t at = 0; at < out.size(); at += sizeof value)
                    std::memcpy(out.data() + at, &value, sizeof value);
            }};
}

GgufSource filled_gguf(const std::string& name, std::vector<std::int64_t> shape, float value) {
    return {name, BlockType::f32, std::move(shape), filled(name, {}, value).fill};
}

}  // namespace

class WeightFileTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    fs::path path(const std::string& name) const { return fs::path(folder_.path().toStdString()) / name; }

    // A random folder with other tensors added and one left out.
    fs::path folder(const std::string& name, const ModelConfig& config, const std::vector<TensorSource>& more,
                    const std::string& without = {}) {
        write_random_folder(path(name), config, 3, DType::f32);
        const auto model = SafetensorsModel::open(path(name));
        std::vector<TensorSource> tensors = more;
        for (const TensorView& view : model.tensors())
            if (view.name != without)
                tensors.push_back({view.name, view.dtype, view.shape, [bytes = view.bytes](std::span<std::byte> out) {
                                       std::ranges::copy(bytes, out.begin());
                                   }});
        write_safetensors(path(name) / "model.safetensors", tensors);
        return path(name);
    }

    fs::path gguf(const std::string& name, const ModelConfig& config, const std::vector<GgufSource>& more,
                  const std::string& without = {}) {
        std::vector<GgufSource> tensors = more;
        for (const TensorSpec& spec : tensor_specs(config))
            if (spec.gguf_name != without) tensors.push_back(filled_gguf(spec.gguf_name, spec.shape, 0.5f));
        write_gguf(path(name), gguf_values(config, BlockType::f32, ""), tensors);
        return path(name);
    }

    static std::string refusal(const fs::path& file) {
        return message_of([&] { WeightFile::open(file); });
    }

  private slots:
    void aWholeModelIsOpened() {
        for (const Architecture architecture : {Architecture::llama, Architecture::qwen3}) {
            const ModelConfig config = small(architecture, false);
            QCOMPARE(refusal(folder("whole", config, {})), std::string());
            QVERIFY(WeightFile::open(path("whole")).notes().empty());
            QCOMPARE(refusal(gguf("whole.gguf", config, {})), std::string());
        }
    }

    void aTensorThatNoRoleClaimsIsRefusedByName_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("in_gguf");
        QTest::newRow("bias") << "model.layers.0.mlp.up_proj.bias"
                              << "blk.0.ffn_up.bias";
        QTest::newRow("bias of one layer") << "model.layers.1.self_attn.q_proj.bias"
                                           << "blk.1.attn_q.bias";
        QTest::newRow("norm") << "model.layers.0.self_attn.q_proj.rms_norm.weight"
                              << "blk.0.attn_q.rms_norm.weight";
        QTest::newRow("post-norm") << "model.layers.1.pre_feedforward_layernorm.weight"
                                   << "blk.1.post_attention_norm.weight";
        QTest::newRow("q/k norm") << "model.layers.1.self_attn.q_norm.weight"
                                  << "blk.1.attn_q_norm.weight";
        QTest::newRow("a layer too many") << "model.layers.2.mlp.up_proj.weight"
                                          << "blk.2.ffn_up.weight";
        QTest::newRow("a scale of nothing") << "model.norm.weight_scale"
                                            << "output_norm.scale";
        QTest::newRow("anything") << "x"
                                  << "x";
    }
    void aTensorThatNoRoleClaimsIsRefusedByName() {
        QFETCH(QString, name);
        QFETCH(QString, in_gguf);
        const ModelConfig config = small(Architecture::llama, true);
        const std::string ours = name.toStdString(), theirs = in_gguf.toStdString();
        const std::string said = refusal(folder("more", config, {filled(ours, {8}, 1)}));
        QVERIFY2(has(said, ours) && has(said, "is not part of a model") && has(said, path("more").string()),
                 said.c_str());
        const std::string of_gguf = refusal(gguf("more.gguf", config, {filled_gguf(theirs, {8}, 1)}));
        QVERIFY2(has(of_gguf, theirs) && has(of_gguf, "is not part of a model"), of_gguf.c_str());
        // inspect lists it instead.
        const auto lists = [](const fs::path& file, const std::string& tensor) {
            return std::ranges::count(inspect_model(file).problems, tensor + " is not part of a model of this shape") ==
                   1;
        };
        QVERIFY(lists(path("more"), ours) && lists(path("more.gguf"), theirs));
    }

    // As wrappers and inner models are saved.
    void foreignNamesAreNamedAsSuch() {
        const ModelConfig config = small(Architecture::llama, false);
        const auto renamed = [&](const std::function<std::string(const std::string&)>& name) {
            const fs::path whole = folder("plain", config, {}), other = path("renamed");
            const SafetensorsModel model = SafetensorsModel::open(whole);
            std::vector<TensorSource> tensors;
            for (const TensorView& view : model.tensors())
                tensors.push_back(
                    {name(view.name), view.dtype, view.shape,
                     [bytes = view.bytes](std::span<std::byte> out) { std::ranges::copy(bytes, out.begin()); }});
            fs::create_directories(other);
            fs::copy_file(whole / "config.json", other / "config.json", fs::copy_options::overwrite_existing);
            write_safetensors(other / "model.safetensors", tensors);
            return other;
        };
        for (const std::string prefix : {"_orig_mod.", "module.", "base_model.model.", "_fsdp_wrapped_module."}) {
            const fs::path file = renamed([&](const std::string& name) { return prefix + name; });
            const std::string said = refusal(file);
            QVERIFY2(has(said, prefix + "model.embed_tokens.weight\" is there") && has(said, "_orig_mod, DataParallel"),
                     said.c_str());
            QCOMPARE(inspect_model(file).problems.size(), std::size_t{1});
        }
        // One layer alone was wrapped, in front or where torch.compile, PEFT, FSDP and checkpointing do it.
        for (const auto& [from, to] :
             {std::pair{"model.layers.1.", "_orig_mod.model.layers.1."},
              {"model.layers.1.", "model.layers.1._orig_mod."},
              {"layers.1.mlp.up_proj.", "layers.1.mlp.up_proj.base_layer."},
              {"model.layers.1.", "model.layers._checkpoint_wrapped_module.1."},
              {"layers.1.mlp.", "layers.1._checkpoint_wrapped_module.mlp."},
              {"layers.1.mlp.", "layers.1._fsdp_wrapped_module._checkpoint_wrapped_module.mlp."}}) {
            const std::string said = refusal(renamed([&, from = from, to = to](const std::string& name) {
                const std::size_t at = name.find(from);
                return at == name.npos ? name : name.substr(0, at) + to + name.substr(at + std::strlen(from));
            }));
            QVERIFY2(has(said, to) && has(said, "is there, \"model.layers.1.") && has(said, "_orig_mod, DataParallel"),
                     said.c_str());
        }
        const std::string other = refusal(renamed([](const std::string& name) {
            return name.starts_with("model.") ? "transformer." + name.substr(6) : name;
        }));
        QVERIFY2(has(other, "\"transformer.embed_tokens.weight\" is there") &&
                     has(other, "\"model.\" instead of \"transformer.\""),
                 other.c_str());
        const std::string bare = refusal(
            renamed([](const std::string& name) { return name.starts_with("model.") ? name.substr(6) : name; }));
        QVERIFY2(has(bare, "\"embed_tokens.weight\" is there") && has(bare, "names begin with \"model.\""),
                 bare.c_str());
    }

    // llama.cpp: the type's default is linear, the factor has an older name, 0 and 1 stand for none.
    void ropeScalingOfGgufIsReadAsLlamaCppReadsIt() {
        const ModelConfig config = small(Architecture::llama, false);
        const auto rotary = [&](const GgufValues& more) {
            GgufValues values = gguf_values(config, BlockType::f32, "");
            values.insert(values.end(), more.begin(), more.end());
            std::vector<GgufSource> tensors;
            for (const TensorSpec& spec : tensor_specs(config))
                tensors.push_back(filled_gguf(spec.gguf_name, spec.shape, 0.5f));
            write_gguf(path("keys.gguf"), values, tensors);
            return WeightFile::open(path("keys.gguf")).config().every_layer.rotary.scaling;
        };
        RopeScaling four;
        four.kind = RopeScaling::Kind::linear;
        four.factor = 4;
        const GgufValue factor = 4.0f;
        QVERIFY(rotary({{"llama.rope.scaling.factor", factor}}) == four);
        QVERIFY(rotary({{"llama.rope.scale_linear", factor}}) == four);
        QVERIFY(rotary({{"llama.rope.scaling.type", std::string("linear")}, {"llama.rope.scale_linear", factor}}) ==
                four);
        const RopeScaling none;
        QVERIFY(rotary({{"llama.rope.scaling.type", std::string("none")}, {"llama.rope.scaling.factor", factor}}) ==
                none);
        QVERIFY(rotary({{"llama.rope.scaling.factor", 0.0f}}) == none);
        QVERIFY(rotary({{"llama.rope.scale_linear", 1.0f}}) == none);
        for (const auto& [key, value] : GgufValues{{"llama.rope.scaling.factor", -2.0f},
                                                   {"llama.attention.causal", false},
                                                   {"llama.logit_scale", 2.0f},
                                                   {"llama.attention.clamp_kqv", 8.0f},
                                                   {"llama.nextn_predict_layers", std::uint32_t{1}},
                                                   {"llama.expert_used_count", std::uint32_t{2}},
                                                   {"llama.expert_group_count", std::uint32_t{2}},
                                                   {"llama.rope.scaling.attn_factor", 2.0f}}) {
            const std::string said = message_of([&, one = GgufValues{{key, value}}] { rotary(one); });
            QVERIFY2(has(said, "keys.gguf") && (has(said, key + " is ") || has(said, "must be a positive number")),
                     said.c_str());
        }
    }

    // As llama.cpp's converter writes them beside NVFP4; beside a head only in that type.
    void scalesOfInputsAreNotNeeded() {
        const ModelConfig config = small(Architecture::llama, true);
        std::vector<GgufSource> more;
        for (const TensorSpec& spec : tensor_specs(config))
            if (spec.projection) {
                const std::string name = spec.gguf_name.substr(0, spec.gguf_name.rfind('.'));
                more.push_back(filled_gguf(name + ".scale", {1}, 0.5f));
                more.push_back(filled_gguf(name + ".input_scale", {1}, 0.25f));
            }
        const std::vector<std::string> notes = WeightFile::open(gguf("nvfp4.gguf", config, more)).notes();
        QCOMPARE(notes.size(), std::size_t{2});
        QVERIFY2(has(notes[0], "blk.0.attn_q.scale (and 13 more): the matrix beside it is multiplied"),
                 notes[0].c_str());
        QVERIFY2(has(notes[1], "blk.0.attn_q.input_scale (and 13 more) is not used"), notes[1].c_str());
        for (const std::string name : {"output.input_scale", "output_norm.input_scale", "output.scale"}) {
            const std::string said =
                refusal(gguf("no.gguf", small(Architecture::llama, false), {filled_gguf(name, {1}, 2)}));
            QVERIFY2(has(said, name + "\" is not part of a model"), said.c_str());
        }
    }

    // Those without which llama.cpp opens no file of these architectures either.
    void aKeyThatNoModelIsWithoutIsAskedFor() {
        const ModelConfig config = small(Architecture::llama, false);
        std::vector<GgufSource> tensors;
        for (const TensorSpec& spec : tensor_specs(config))
            tensors.push_back(filled_gguf(spec.gguf_name, spec.shape, 0.5f));
        for (const std::string key : {"context_length", "embedding_length", "block_count", "feed_forward_length",
                                      "attention.head_count", "attention.layer_norm_rms_epsilon"}) {
            GgufValues values = gguf_values(config, BlockType::f32, "");
            QCOMPARE(std::erase_if(values, [&](const auto& entry) { return entry.first == "llama." + key; }),
                     std::size_t{1});
            write_gguf(path("less.gguf"), values, tensors);
            const std::string said = refusal(path("less.gguf"));
            QVERIFY2(has(said, "less.gguf: key \"llama." + key + "\" is missing. The file does not"), said.c_str());
        }
    }

    void aVocabularyOfAnotherLengthThanTheEmbeddingIsRefused() {
        const ModelConfig config = small(Architecture::llama, false);
        std::vector<GgufSource> tensors;
        for (const TensorSpec& spec : tensor_specs(config))
            tensors.push_back(filled_gguf(spec.gguf_name, spec.shape, 0.5f));
        for (const std::size_t count : {10, 11, 12}) {
            GgufValues values = gguf_values(config, BlockType::f32, "");
            values.emplace_back("tokenizer.ggml.tokens", std::vector<std::string>(count, "a"));
            write_gguf(path("tokens.gguf"), values, tensors);
            const std::string said = refusal(path("tokens.gguf"));
            QVERIFY2(count == 11
                         ? said.empty()
                         : has(said, "has " + std::to_string(count) + " tokens for 11 rows of token_embd.weight"),
                     said.c_str());
        }
    }

    void aMissingHeadIsNamedAsSuch() {
        ModelConfig config = small(Architecture::llama, false);
        config.tie_embeddings = false;
        const std::string said = refusal(folder("headless", config, {}, "lm_head.weight"));
        QVERIFY2(has(said, "there is no head: lm_head.weight is missing") && has(said, "tie_word_embeddings"),
                 said.c_str());
        // Tying the two would be another model where the head goes by another name.
        const std::string renamed =
            refusal(folder("renamed", config, {filled("output.weight", {11, 8}, 0.5f)}, "lm_head.weight"));
        QVERIFY2(has(renamed, "\"output.weight\"") && !has(renamed, "tie_word_embeddings"), renamed.c_str());
    }

    void anErrorOfATensorNamesItsFile() {
        const ModelConfig config = small(Architecture::llama, true);
        const std::string name = "model.layers.0.mlp.up_proj.weight";
        const fs::path there = folder(
            "bytes", config,
            {{name, DType::i8, tensor_spec(config, {TensorRole::up, 0}).shape, [](std::span<std::byte>) {}}}, name);
        const std::string said = message_of([&] {
            const WeightFile file = WeightFile::open(there);
            for (const TensorSpec& spec : tensor_specs(config)) file.at(spec);
        });
        QVERIFY2(has(said, there.string()) && has(said, name) && has(said, "I8"), said.c_str());
    }

    void aRoleWithoutATensorIsRefusedByName() {
        const ModelConfig config = small(Architecture::qwen3, false);
        for (const TensorSpec& spec : tensor_specs(config)) {
            const std::string said = refusal(folder("less", config, {}, spec.name));
            QVERIFY2(has(said, spec.name) && has(said, "is missing"), said.c_str());
            // Without its own head a .gguf file is a tied model, and its embedding says how large the vocabulary is.
            if (spec.role == TensorRole::head) continue;
            const std::string of_gguf = refusal(gguf("less.gguf", config, {}, spec.gguf_name));
            QVERIFY2(has(of_gguf, spec.gguf_name) && has(of_gguf, "is missing"), of_gguf.c_str());
        }
    }

    // transformers would multiply latent weights as they are; where it says nothing, they are quantized.
    void latentWeightsBesideAManifestOfPackedOnesAreRefused() {
        ModelConfig config = small(Architecture::llama, true);
        config.ternary = config.sub_norm = true;
        const auto said = [&](const char* key, const Json& value) {
            const fs::path model = folder("latent", config, {});
            Json json = read_json(model / "config.json");
            json["quantization_config"][key] = value;
            write_json(model / "config.json", json);
            return message_of([&] {
                const WeightFile file = WeightFile::open(model);
                file.at(tensor_spec(file.config(), {TensorRole::q, 0}));
            });
        };
        QCOMPARE(said("quantization_mode", "online"), std::string());
        QCOMPARE(said("linear_class", nullptr), std::string());
        for (const auto& [key, value, right] :
             {std::tuple("quantization_mode", "offline", "online"), {"linear_class", "bitlinear", "autobitlinear"}}) {
            const std::string text = said(key, value);
            for (const std::string& part :
                 {std::string("latent weights"), std::string(key), std::string(value), "Write \"" + std::string(right)})
                QVERIFY2(has(text, part), text.c_str());
        }
    }

    // HF1BitLLM's and Falcon3's form: packed weights, a scale beside each, no word of sub-norms in config.json.
    void aPublishedTernaryLlamaWithoutSubNormsIsOpened() {
        ModelConfig config = small(Architecture::llama, false);
        config.ternary = true;
        const fs::path said = folder("said", config, {});
        std::vector<TensorSource> packed;
        for (const TensorSpec& spec : tensor_specs(config)) {
            if (!spec.projection) {
                packed.push_back(filled(spec.name, spec.shape, 0.5f));
                continue;
            }
            packed.push_back({spec.name, DType::u8, {(spec.shape[0] + 3) / 4, spec.shape[1]}, [](auto out) {
                                  std::ranges::fill(out, std::byte{0b10000110});  // 1, 0, -1, 1
                              }});
            packed.push_back(filled(packed_scale_name(spec), {}, 4));
        }
        for (const Json& linear_class : {Json(), Json("bitlinear"), Json("autobitlinear")}) {
            const fs::path published = path("published");
            fs::create_directories(published);
            Json json = to_json(config);
            json["model_type"] = "llama";
            json["architectures"] = Json::array({"LlamaForCausalLM"});
            json.erase("sub_norm");
            json.erase("auto_map");
            json["quantization_config"] = {{"quant_method", "bitnet"}, {"linear_class", linear_class}};
            write_json(published / "config.json", json);
            write_safetensors(published / "model.safetensors", packed);
            const WeightFile file = WeightFile::open(published);
            QVERIFY(file.config().ternary && !file.config().sub_norm);
            QCOMPARE(file.notes().size(), std::size_t{1});
            QVERIFY2(has(file.notes()[0], "no sub-norms"), file.notes()[0].c_str());
            QVERIFY(!model_config_of(published).sub_norm);
            QVERIFY(inspect_model(published).problems.empty());
            const StoredWeight q = file.at(tensor_spec(file.config(), {TensorRole::q, 0}));
            const float scale = linear_class == "autobitlinear" ? 4.0f : 0.25f;
            std::vector<float> row(8);
            for (const auto& [at, code] : {std::pair{0, 1}, {2, 0}, {4, -1}, {6, 1}}) {
                read_row(q, at, row);
                QCOMPARE(row[3], scale * static_cast<float>(code));
            }
            // A student of ours is never without by accident.
            json["model_type"] = "bitdistill_llama";
            json["architectures"] = {"BitDistillLlamaForCausalLM"};
            write_json(published / "config.json", json);
            QVERIFY(has(refusal(published), "sub_norm.weight\" is missing"));
        }
        QVERIFY(!WeightFile::open(said).config().sub_norm);
    }

    void whatIsNotNeededIsNoObstacle() {
        const ModelConfig config = small(Architecture::llama, true);
        const fs::path file = folder("old", config,
                                     {filled("model.layers.0.self_attn.rotary_emb.inv_freq", {2}, 1),
                                      filled("model.layers.1.self_attn.rotary_emb.inv_freq", {2}, 1)});
        QCOMPARE(refusal(file), std::string());
        QVERIFY(WeightFile::open(file).notes().empty());
        // What sees pictures is said aloud, once.
        const fs::path eyes =
            folder("eyes", config, {filled("vision_tower.a.weight", {2}, 1), filled("vision_tower.b.weight", {2}, 1)});
        QCOMPARE(refusal(eyes), std::string());
        const std::vector<std::string> notes = WeightFile::open(eyes).notes();
        QCOMPARE(notes.size(), std::size_t{1});
        QVERIFY(has(notes.front(), "vision_tower.a.weight"));
        QVERIFY(inspect_model(eyes).notes == notes);
        QVERIFY(inspect_model(eyes).problems.empty());
    }

    void theFilesOwnHeadIsUsedThoughTheConfigTiesIt() {
        const ModelConfig config = small(Architecture::llama, true);
        const fs::path own = folder("own", config, {filled("lm_head.weight", {11, 8}, 0.25f)});
        const WeightFile file = WeightFile::open(own);
        QVERIFY(!file.config().tie_embeddings);
        QCOMPARE(file.notes().size(), std::size_t{1});
        QVERIFY(has(file.notes().front(), "lm_head.weight is used as the head"));
        QCOMPARE(read_all(file.at(tensor_spec(file.config(), {TensorRole::head}))), std::vector<float>(88, 0.25f));
        const Inspection inspection = inspect_model(own);
        QVERIFY(inspection.problems.empty() && inspection.notes == file.notes() && !inspection.config->tie_embeddings);
        QCOMPARE(to_json(file.config())["tie_word_embeddings"], false);
        QVERIFY(!model_config_of(own).tie_embeddings);
        fs::remove(own / "model.safetensors");  // the configuration alone says what it says
        QVERIFY(model_config_of(own).tie_embeddings);

        // A copy of the embedding is none of its own.
        const auto model = SafetensorsModel::open(folder("copy", config, {}));
        const auto embedding = model.at("model.embed_tokens.weight").bytes;
        const fs::path copy = folder(
            "copied", config,
            {{"lm_head.weight", DType::f32, {11, 8}, [&](auto out) { std::ranges::copy(embedding, out.begin()); }}});
        QVERIFY(WeightFile::open(copy).config().tie_embeddings && WeightFile::open(copy).notes().empty());
    }
};

QTEST_GUILESS_MAIN(WeightFileTest)
#include "weight_file_test.moc"
