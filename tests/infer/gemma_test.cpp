// SPDX-License-Identifier: GPL-3.0-or-later
// Gemma 3 in CPU inference and as GGUF: logits of the reference, windows that cut exactly, norms that GGUF stores plus
// one, and students of this family.
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <cmath>
#include <cstring>

#include "engine/infer/activation.h"
#include "engine/infer/cpu_session.h"
#include "engine/infer/cpu_weights.h"
#include "engine/infer/gguf_export.h"
#include "engine/infer/kernels/dispatch.h"
#include "engine/infer/packed_export.h"
#include "engine/model/gemma.h"
#include "engine/model/gguf_model.h"
#include "engine/model/inspect.h"
#include "engine/model/random_model.h"
#include "tests/infer/model_fixture.h"

using namespace bitdistill;
namespace fs = std::filesystem;

namespace {

using Rows = std::vector<std::vector<float>>;

ModelConfig gemma(std::int64_t hidden, std::int64_t inner, std::int64_t layers, std::int64_t window) {
    const Json json = {{"architectures", {"Gemma3ForCausalLM"}},
                       {"model_type", "gemma3_text"},
                       {"hidden_size", hidden},
                       {"intermediate_size", inner},
                       {"num_hidden_layers", layers},
                       {"num_attention_heads", 4},
                       {"num_key_value_heads", 2},
                       {"head_dim", 64},
                       {"query_pre_attn_scalar", 64},
                       {"vocab_size", 97},
                       {"max_position_embeddings", 400},
                       {"sliding_window", window},
                       {"sliding_window_pattern", 3}};
    return model_config_from_json(json, "gemma");
}
ModelConfig student(ModelConfig config) {
    config.ternary = config.sub_norm = true;
    return config;
}

std::shared_ptr<const CpuModel> open(const fs::path& path, const std::string& isa = "") {
    return CpuModel::open(path, {2, isa, WeightFormat::as_stored});
}

Rows one_by_one(std::shared_ptr<const CpuModel> model, std::span<const int> ids) {
    CpuSession session(std::move(model));
    Rows rows;
    for (const int id : ids) {
        const auto logits = session.decode(id);
        rows.emplace_back(logits.begin(), logits.end());
    }
    return rows;
}

}  // namespace

class InferGemmaTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    fs::path path(const std::string& name) const { return fs::path(folder_.path().toStdString()) / name; }

  private slots:
    void initTestCase() {
        write_random_folder(path("wide"), gemma(256, 512, 4, 70), 1, DType::bf16, 0.1f);
        write_random_folder(path("narrow"), gemma(40, 96, 3, 5), 2, DType::bf16, 0.2f);
        write_random_folder(path("local"), gemma(64, 96, 1, 5), 3, DType::f32, 0.2f);
        write_random_folder(path("student"), student(gemma(256, 512, 4, 5)), 4, DType::f32, 0.1f);
        ModelConfig plain = student(gemma(256, 512, 3, 5));
        plain.sub_norm = false;
        write_random_folder(path("without"), plain, 5, DType::f32, 0.1f);
    }

    // Bits: where a window is read from depends on which tokens come together.
    void tokensGiveTheSameBitsInPiecesAndOneByOne() {
        const std::vector<int> ids = random_ids(300, 97);
        for (const std::string& isa : available_isas()) {
            const auto model = open(path("wide"), isa);
            const Rows whole = cpu_logits(model, ids);
            QVERIFY2(one_by_one(model, ids) == whole, isa.c_str());
            // Cut back by more than a window, and on again.
            CpuSession session(model);
            session.prefill(ids);
            session.rewind(100);
            const auto again = session.prefill(std::span(ids).subspan(100));
            QVERIFY2(std::ranges::equal(again, whole.back()), isa.c_str());
        }
    }

    void aWindowEndsAtItsPosition() {
        // One layer, and it has a window of 5: position 12 sees 8 to 12.
        std::vector<int> ids = random_ids(13, 97, 7);
        const auto model = open(path("local"));
        const Rows before = cpu_logits(model, ids);
        const auto last_with = [&](std::size_t changed) {
            std::vector<int> others = ids;
            others[changed] = (others[changed] + 1) % 97;
            return cpu_logits(model, others).back();
        };
        QVERIFY(last_with(7) == before.back());
        QVERIFY(last_with(8) != before.back());
    }

    void geluFollowsItsFormulaUpToTheEnds() {
        std::vector<float> values{0,     1e-6f,  -1e-6f, 0.5f,  -0.5f, 3,      -3,
                                  9.75f, -9.75f, 1e4f,   -1e4f, 1e15f, -1e15f, 1e30f};
        for (int i = -400; i <= 400; ++i) values.push_back(static_cast<float>(i) * 0.0173f);
        for (const Kernels* kernels : available_kernels()) {
            std::vector<float> gate = values, up(values.size(), 1.5f);
            activate(Activation::gelu_tanh, *kernels, gate.data(), up.data(), static_cast<std::int64_t>(gate.size()));
            for (std::size_t i = 0; i < values.size(); ++i) {
                const double x = static_cast<double>(values[i]),
                             wanted = 1.5 * 0.5 * x *
                                      (1 + std::tanh(std::sqrt(2 / 3.14159265358979) * (x + 0.044715 * x * x * x)));
                const double off = std::abs(static_cast<double>(gate[i]) - wanted);
                QVERIFY2(off <= 2e-6 * std::abs(wanted) + 2e-7 * std::min(std::abs(x), 10.0),
                         qPrintable(QString("%1: %2, expected %3").arg(x).arg(double(gate[i])).arg(wanted)));
            }
        }
        float gate = NAN, up = 1;
        activate(Activation::gelu_tanh, *available_kernels().front(), &gate, &up, 1);
        QVERIFY(std::isnan(gate));
    }

    void anExportIsTheSameModel() {
        NEED_SHARED("models/tiny-gemma3");
        const fs::path source = shared_path("models/tiny-gemma3");
        for (const BlockType type : {BlockType::f32, BlockType::bf16, BlockType::q8_0}) {
            const fs::path out = path(std::string(to_string(type)) + ".gguf");
            const auto made = export_gguf(source, out, export_options(type));
            QVERIFY(made && made->architecture == "gemma3");
            QCOMPARE(made->parity.proven(), type != BlockType::q8_0);
            QVERIFY2(made->notes.empty(), made->notes.empty() ? "" : made->notes.front().c_str());
        }
        const GgufFile file = GgufFile::open(path("F32.gguf"));
        QCOMPARE(file.integer("gemma3.attention.sliding_window"), std::optional<std::int64_t>(6));
        QCOMPARE(file.integer("gemma3.attention.sliding_window_pattern"), std::optional<std::int64_t>(3));
        QCOMPARE(file.number("gemma3.rope.freq_base"), std::optional<double>(1e6));
        QCOMPARE(file.number("gemma3.rope.freq_base_swa"), std::optional<double>(1e4));
        QVERIFY(!file.has("gemma3.attention.scale"));
        // All norms are stored plus one.
        const WeightFile folder = WeightFile::open(source);
        for (const TensorSpec& spec : tensor_specs(folder.config())) {
            if (!spec.norm) continue;
            const std::vector<float> gains = read_all(folder.at(spec));
            std::vector<float> stored(gains.size());
            std::memcpy(stored.data(), file.at(spec.gguf_name).bytes.data(), stored.size() * sizeof(float));
            for (std::size_t i = 0; i < gains.size(); ++i) QCOMPARE(stored[i], 1.0f + gains[i]);
        }
        // And one file leads to another.
        QVERIFY(export_gguf(path("F32.gguf"), path("again.gguf"), export_options(BlockType::f32))->parity.proven());
        QVERIFY(inspect_model(path("again.gguf")).problems.empty());
        QVERIFY(inspect_model(source).problems.empty());
    }

    // llama.cpp multiplies by the root of 40; transformers by what BF16 has of it.
    void theEmbeddingsScaleIsThatOfWhoReadsTheFile() {
        const double folder = open(path("narrow"))->config().embedding_scale;
        QCOMPARE(folder, gemma3_embedding_scale(40, BlockType::bf16));
        const auto made = export_gguf(path("narrow"), path("narrow.gguf"), export_options(BlockType::bf16));
        QVERIFY(made && made->parity.proven());
        QCOMPARE(made->parity.same_arg_max, made->parity.positions);
        QVERIFY(made->notes.size() == 1 && has(made->notes.front(), "multiplies its embedding by 6.3"));
        QCOMPARE(open(path("narrow.gguf"))->config().embedding_scale, std::sqrt(40.0));
        const std::vector<int> ids = random_ids(9, 97);
        QVERIFY(cpu_logits(open(path("narrow")), ids) != cpu_logits(open(path("narrow.gguf")), ids));
    }

    void layersThatFollowNoPeriodKeepTheirList() {
        Json json = to_json(gemma(64, 96, 4, 5));
        json.erase("sliding_window_pattern");
        json["layer_types"] = {"full_attention", "full_attention", "sliding_attention", "full_attention"};
        write_random_folder(path("list"), model_config_from_json(json, "list"), 6, DType::f32, 0.1f);
        const auto made = export_gguf(path("list"), path("list.gguf"), export_options(BlockType::f32));
        QVERIFY(made && made->parity.proven());
        QCOMPARE(made->architecture, std::string("bitdistill-gemma3"));
        QVERIFY2(has(made->readers, "follow no period"), made->readers.c_str());
    }

    void scoresOverAnotherRootKeepIt_data() {
        QTest::addColumn<double>("divisor");
        for (const double divisor : {96.0, 96.5, 1e4 / 3}) QTest::addRow("%g", divisor) << divisor;
    }
    void scoresOverAnotherRootKeepIt() {
        QFETCH(double, divisor);
        Json json = to_json(gemma(64, 96, 3, 5));
        json["query_pre_attn_scalar"] = divisor;
        write_random_folder(path("root"), model_config_from_json(json, "root"), 6, DType::f32, 0.1f);
        const auto made = export_gguf(path("root"), path("root.gguf"), export_options(BlockType::f32));
        QVERIFY(made && made->parity.proven());
        QCOMPARE(made->architecture, std::string("bitdistill-gemma3"));
        QVERIFY2(has(made->readers, "query_pre_attn_scalar"), made->readers.c_str());
        QVERIFY(std::abs(open(path("root.gguf"))->config().scores_over() / divisor - 1) < 1e-6);
    }

    void studentsAreExportedUnderANameOfOurs() {
        for (const BlockType type : {BlockType::tq2_0, BlockType::f16, BlockType::i2_s}) {
            const auto made = export_gguf(path("student"), path("student.gguf"), export_options(type));
            QVERIFY(made && made->parity.proven());
            QCOMPARE(made->architecture, std::string("bitdistill-gemma3"));
            QVERIFY(has(made->readers, "Only this program opens it"));
        }
        // Without SubLN it is llama.cpp's graph.
        const auto made = export_gguf(path("without"), path("without.gguf"), export_options(BlockType::tq2_0));
        QVERIFY(made && made->architecture == "gemma3");
        QVERIFY(made->parity.mean_kl < 1e-3);  // scales in F16
        PackedOptions options;
        options.embedding_type = DType::f32;
        const auto packed = export_packed(path("student"), path("packed"), options);
        QVERIFY(packed && packed->parity.proven());
        QCOMPARE(packed->model_type, std::string("bitdistill_gemma3"));
        QVERIFY(fs::exists(path("packed") / "modeling_bitdistill.py"));
    }

    void tensorsBehindThePrefixOfAModelWithPicturesAreFound() {
        const WeightFile plain = WeightFile::open(path("local"));
        for (const auto& [name, inner, outer] : {std::tuple("older", "language_model.model.", "vision_tower.x"),
                                                 {"newer", "model.language_model.", "model.vision_tower.x"}}) {
            fs::create_directories(path(name));
            std::vector<TensorSource> tensors;
            for (const TensorSpec& spec : tensor_specs(plain.config())) {
                const std::vector<float> values = read_all(plain.at(spec));
                tensors.push_back(
                    {inner + spec.name.substr(std::strlen("model.")), DType::f32, spec.shape,
                     [values](std::span<std::byte> out) { std::memcpy(out.data(), values.data(), out.size()); }});
            }
            tensors.push_back(
                {outer, DType::f32, {1}, [](std::span<std::byte> out) { std::ranges::fill(out, std::byte{}); }});
            write_safetensors(path(name) / "model.safetensors", tensors);
            Json text = read_json(path("local") / "config.json");
            text.erase("architectures");
            write_json(path(name) / "config.json", {{"model_type", "gemma3"}, {"text_config", text}});
            const std::vector<int> ids = random_ids(9, 97);
            const auto model = open(path(name));
            QVERIFY(cpu_logits(model, ids) == cpu_logits(open(path("local")), ids));
            QVERIFY(std::ranges::any_of(model->notes(), [](const auto& note) { return has(note, "sees pictures"); }));
            QVERIFY(inspect_model(path(name)).problems.empty());
        }
    }
};

QTEST_GUILESS_MAIN(InferGemmaTest)
#include "gemma_test.moc"
