// SPDX-License-Identifier: GPL-3.0-or-later
// What a student's files say of its quantizer: every key both ways, and nothing unknown or beyond this build ignored.
#include "engine/model/quantizer.h"

#include <QTemporaryDir>
#include <QtTest>

#include "engine/base/random.h"
#include "engine/model/forward_pass.h"
#include "engine/model/gguf_model.h"
#include "engine/model/tensor_roles.h"
#include "engine/model/ternary.h"
#include "tests/error_text.h"
#include "tests/model/members.h"
#include "tests/model/some_config.h"

using namespace bitdistill;

namespace {

Json with(const char* key, const Json& value) {
    Json json = {{"quant_method", "bitnet"}};
    json[key] = value;
    return json;
}

}  // namespace

class QuantizerTest : public QObject {
    Q_OBJECT

  private slots:
    void aFolderWithoutKeysMeansTheFirstValues() {
        QVERIFY(quantizer_from_json({{"quant_method", "bitnet"}}, "config.json") == Quantizer{});
        QVERIFY(chosen_words(Quantizer{}).empty());
        QCOMPARE(Quantizer{}.threshold(), 0.5f);
        QCOMPARE(Quantizer{}.activation_bits(), 8);
    }

    void everyKeyIsTakenOverAndWrittenBack() {
        const std::vector<std::pair<std::string, std::vector<std::string>>> known{
            {"weight_scale", {"row", "block128", "block256"}},
            {"sparsity", {"2:4", "4:8", "5:8", "6:8", "3:4-exact"}},
            {"activation", {"hadamard-absmax8", "hadamard-absmean4", "absmean4"}},
            {"embedding_type", {"q8_0", "q6_k", "q4_0"}},
            {"head_type", {"q8_0", "q6_k", "q4_0"}}};
        for (const auto& [key, words] : known)
            for (const std::string& word : words) {
                Quantizer quantizer;
                choose(quantizer, key, word, "", "config.json");
                QVERIFY(quantizer != Quantizer{});
                QVERIFY(chosen_words(quantizer) == (std::vector<std::pair<std::string, std::string>>{{key, word}}));
                QCOMPARE(to_json(quantizer)[key].get<std::string>(), word);
            }
    }

    void whatIsNotKnownIsRefusedByName_data() {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char* key, const char* word, const char* reason) {
            QTest::addRow("%s %s", key, word) << QByteArray(key) << QByteArray(word) << QByteArray(reason);
        };
        row("activation", "absmax9", "Supported are absmax8, hadamard-absmax8, hadamard-absmean4 and absmean4");
        row("sparsity", "1:4", "2:4");
        row("weight_scale", "column", "tensor, row, block128 and block256");
        row("weight_scales", "row", "not a key that this program knows");
        row("linear_class", "trilinear", "autobitlinear");
        row("quant_method", "gptq", "Use a full-precision model or a 1.58-bit one");
    }
    void whatIsNotKnownIsRefusedByName() {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, word);
        QFETCH(QByteArray, reason);
        const std::string said =
            message_of([&] { quantizer_from_json(with(key, word.toStdString()), "dir/config.json"); });
        for (const QByteArray& part : {key, reason, QByteArray("dir/config.json")})
            QVERIFY2(has(said, part.toStdString()), said.c_str());
        if (reason != "not a key that this program knows") QVERIFY2(has(said, word.toStdString()), said.c_str());
    }

    // Of keys of ours null is a word that nobody knows; a method of another type is named with its place.
    void whatIsNoWordIsRefusedWithARemedy() {
        const auto said = [](const Json& json) {
            return message_of([&] { quantizer_from_json(json, "config.json"); });
        };
        for (const char* key : {"activation", "sparsity", "something"}) {
            const std::string text = said(with(key, nullptr));
            QVERIFY2(has(text, "quantization_config." + std::string(key)), text.c_str());
        }
        for (const Json& method : {Json(7), Json(nullptr), Json::array({"bitnet"})}) {
            const std::string text = said(with("quant_method", method));
            QVERIFY2(has(text, "quantization_config.quant_method \"" + method.dump()) && has(text, "(\"bitnet\")"),
                     text.c_str());
        }
        QVERIFY2(has(said(Json::array()), "Use a full-precision model"), said(Json::array()).c_str());
    }

    void whatHuggingFaceWritesIsUnderstood() {
        const Json theirs = Json::parse(R"({"quant_method": "bitnet", "linear_class": null, "quantization_mode":
            "offline", "modules_to_not_convert": ["lm_head"], "use_rms_norm": false, "rms_norm_eps": 1e-6})");
        QVERIFY(quantizer_from_json(theirs, "config.json") == Quantizer{});
        QVERIFY(stores_inverse_scales(theirs));
        QVERIFY(stores_inverse_scales(with("linear_class", "bitlinear")));
        QVERIFY(!stores_inverse_scales(with("linear_class", "autobitlinear")));
        const std::string said = message_of([&] { quantizer_from_json(with("use_rms_norm", true), "config.json"); });
        QVERIFY2(has(said, "use_rms_norm"), said.c_str());
    }

    // transformers keeps the modules of this list in full precision; here the head is, and nothing else.
    void onlyTheHeadIsKept() {
        const auto said = [](const Json& list) {
            return message_of([&] { quantizer_from_json(with("modules_to_not_convert", list), "config.json"); });
        };
        for (const Json& fine : {Json(), Json{"lm_head"}, Json{"lm_head", "model.embed_tokens"}})
            QCOMPARE(said(fine), std::string());
        for (const char* name : {"model.layers.0.self_attn.q_proj", "mlp", "down_proj", "layers"})
            QVERIFY2(has(said({"lm_head", name}), name), said({"lm_head", name}).c_str());
        QVERIFY2(has(said(Json::array()), "does not name lm_head"), said(Json::array()).c_str());
        QVERIFY2(has(said("lm_head"), "not a list"), said("lm_head").c_str());
    }

    void aGgufFileSaysTheSame() {
        QTemporaryDir folder;
        const std::filesystem::path file = std::filesystem::path(folder.path().toStdString()) / "f.gguf";
        ModelConfig config;
        config.hidden_size = 8;
        config.intermediate_size = 8;
        config.layers = config.heads = config.kv_heads = 1;
        config.head_dim = 8;
        config.vocab_size = 9;
        config.max_positions = 16;
        config.tie_embeddings = true;
        config.ternary = config.sub_norm = true;
        config.quantizer.weight_scale = ScaleGranularity::block256;
        const auto write = [&](const char* key, const char* word) {
            GgufValues values = gguf_values(config, BlockType::f32, "");
            if (key) values.emplace_back(key, std::string(word));
            std::vector<GgufSource> tensors;
            for (const TensorSpec& spec : tensor_specs(config))
                tensors.push_back({spec.gguf_name, BlockType::f32, spec.shape,
                                   [](auto out) { std::ranges::fill(out, std::byte{0}); }});
            write_gguf(file, values, tensors);
            return config_from_gguf(GgufFile::open(file)).quantizer;
        };
        QVERIFY(write(nullptr, nullptr) == config.quantizer);
        QVERIFY(write("bitdistill.activation", "absmax8") == config.quantizer);
        const auto refusal = [&](const char* key, const char* word) { return message_of([&] { write(key, word); }); };
        QVERIFY(write("bitdistill.activation", "hadamard-absmax8").activation == ActivationRule::hadamard_absmax8);
        QVERIFY(has(refusal("bitdistill.embedding_type", "q8_0"), "embedding_type \"q8_0\" of rows of 8 weights"));
        QVERIFY(has(refusal("bitdistill.sparsity", "9:8"), "bitdistill.sparsity \"9:8\""));
        QVERIFY(has(refusal("bitdistill.sparseness", "4:8"), "bitdistill.sparseness"));
        // Nearly our prefix, or without it: nobody would read it.
        for (const char* key : {"bitdistil.sparsity", "bitditsill.sparsity", "BitDistill.sparsity",
                                "bitdistill_sparsity", "bit-distill.sparsity", "bidistil.sparsity"}) {
            const std::string text = refusal(key, "4:8");
            QVERIFY2(has(text, key) && has(text, "f.gguf") && has(text, "bitdistill."), text.c_str());
        }
        QVERIFY(has(refusal("sparsity", "4:8"), "Write bitdistill.sparsity"));
        QVERIFY(has(refusal("bitnet.sparsity", "4:8"), "Write bitdistill.sparsity"));
        for (const char* key :
             {"distill.sparsity", "bitnet.note", "general.sparsity", "bits.sparsity", "quantize.imatrix"})
            QCOMPARE(refusal(key, "4:8"), std::string());
    }

    // Every weight once, in order, in parts that neither cross a scale nor a cut; the scale is the one of its block.
    void theWalkMeetsEveryWeightOnceUnderItsScale() {
        for (const ScaleGranularity granularity :
             {ScaleGranularity::tensor, ScaleGranularity::row, ScaleGranularity::block128, ScaleGranularity::block256})
            for (const std::int64_t columns : {1, 90, 128, 256, 300, 512})
                for (const std::int64_t widest : {0, 7, 128, 256}) {
                    const WeightScales scales = empty_scales(granularity, 3, columns);
                    std::int64_t next = 0;
                    for_each_scaled_part(scales, 0, 3, widest, [&](const ScaledPart& part) {
                        QCOMPARE(static_cast<std::int64_t>(part.first(columns)), next);
                        QVERIFY(part.count > 0 && part.column + part.count <= columns);
                        next += part.count;
                        const std::int64_t block = scale_columns(granularity, columns),
                                           last = part.column + part.count - 1;
                        QCOMPARE(part.column / block, last / block);
                        if (widest > 0) QCOMPARE(part.column / widest, last / widest);
                        QCOMPARE(part.scale, scales.place(part.row, part.column / block));
                        QVERIFY(part.scale < scales.values.size());
                    });
                    QCOMPARE(next, 3 * columns);
                }
    }

    void widthsThatAMemberCannotHaveAreRefused() {
        ModelConfig config = model_config_from_json(llama(), "config.json");
        const auto said = [&](const char* words) {
            config.quantizer = member_of_family(words);
            const auto found = obstacle(config, ForwardPass::inference, "f");
            return found ? std::string(found->what()) : std::string();
        };
        config.ternary = true;
        config.hidden_size = 64;
        config.heads = config.kv_heads = 4;
        config.head_dim = 15;  // queries of 60
        config.intermediate_size = 96;
        config.tie_embeddings = true;
        QCOMPARE(said("sparsity=4:8"), std::string());  // a row may end within a group
        QCOMPARE(said("sparsity=3:4-exact"), std::string());
        config.intermediate_size = 98;
        QVERIFY(has(said("sparsity=3:4-exact"), "sparsity \"3:4-exact\" of rows of 98 weights"));
        QVERIFY(has(said("embedding_type=q6_k head_type=q6_k"), "rows of 64 weights"));
        QVERIFY(has(said("embedding_type=q8_0"), "where both are one matrix"));
        QCOMPARE(said("embedding_type=q8_0 head_type=q8_0"), std::string());
        config.tie_embeddings = false;
        QCOMPARE(said("embedding_type=q8_0 head_type=q4_0"), std::string());
        config.ternary = false;
        QCOMPARE(said("sparsity=3:4-exact"), std::string());
    }

    // Other programs take what they know the name of: a folder for `bitnet` of transformers, a GGUF file for their
    // graph.
    void onlyWhatOthersComputeGetsANameOfTheirs() {
        const auto member = [](const char* words) {
            Json json = llama();
            json["quantization_config"] = to_json(member_of_family(words));
            json["hidden_size"] = json["intermediate_size"] = 256;  // Q6_K's
            json["num_attention_heads"] = 32;
            return model_config_from_json(json, words);
        };
        // Embedding and head are stored as the values that these types leave; Q6_K would change them once more.
        for (const char* same : {"", "embedding_type=q8_0 head_type=q8_0", "embedding_type=q4_0 head_type=q4_0"}) {
            QVERIFY2(is_bitnet_of_transformers(member(same)), same);
            QCOMPARE(gguf_architecture(member(same)), std::string("bitnet"));
        }
        QVERIFY(!is_bitnet_of_transformers(member("embedding_type=q6_k head_type=q6_k")));
        for (const char* other : {"activation=hadamard-absmax8", "activation=absmean4", "activation=hadamard-absmean4",
                                  "sparsity=6:8", "sparsity=3:4-exact", "weight_scale=row"}) {
            QVERIFY2(!is_bitnet_of_transformers(member(other)), other);
            const bool activation = std::string_view(other).starts_with("activation");
            QCOMPARE(gguf_architecture(member(other)), std::string(activation ? "bitdistill-llama" : "bitnet"));
        }
    }

    void theThresholdOfARuleMovesItsCodes() {
        Random random(4);
        for (const float threshold : {0.5f, 0.7f, 0.3f})
            for (int i = 0; i < 500; ++i) {
                const float scale = static_cast<float>(random.uniform()) + 1e-5f,
                            edge = ternary_threshold(scale, threshold);
                QCOMPARE(static_cast<int>(ternary_code(edge, scale, threshold)), 1);
                QCOMPARE(static_cast<int>(ternary_code(std::nextafter(edge, 0.0f), scale, threshold)), 0);
                const std::vector<float> w{edge, -edge, 0.9f * edge, random.normal()};
                std::vector<std::int8_t> codes(w.size());
                ternarize(w, scale, codes, threshold);
                for (std::size_t k = 0; k < w.size(); ++k)
                    QCOMPARE(static_cast<int>(codes[k]), static_cast<int>(ternary_code(w[k], scale, threshold)));
            }
    }
};

QTEST_GUILESS_MAIN(QuantizerTest)
#include "quantizer_test.moc"
