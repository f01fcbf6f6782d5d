// SPDX-License-Identifier: GPL-3.0-or-later
// Which programs open an export is said before training and at the export, and what it rounded.
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>

#include "engine/infer/gguf_export.h"
#include "engine/model/random_model.h"
#include "tests/infer/model_fixture.h"
#include "tests/spoiled_weights.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class ExportReadersTest : public QObject {
    Q_OBJECT

  private slots:
    void thePeersAreNamed() {
        const auto readers = [](Architecture architecture, bool ternary, bool sub_norm, BlockType type) {
            const ModelConfig config = wide_config(architecture, ternary, sub_norm);
            return export_readers(config, type, default_scale_place(config, type));
        };
        const std::string bitnet = readers(Architecture::llama, true, true, BlockType::f16);
        QVERIFY(has(bitnet, "llama.cpp") && has(bitnet, "bitnet.cpp") && has(bitnet, "ik_llama.cpp open it"));
        QVERIFY(has(readers(Architecture::llama, true, true, BlockType::i2_s), "llama.cpp refuses"));
        QVERIFY(has(readers(Architecture::qwen3, true, true, BlockType::tq2_0), "Only this program"));
        QVERIFY(has(readers(Architecture::qwen3, true, false, BlockType::tq2_0), "llama.cpp opens it"));
        QVERIFY(has(readers(Architecture::qwen3, false, false, BlockType::q8_0), "programs built on them"));
        // What llama.cpp refuses though it knows the name: tried with its v0.5.0.
        ModelConfig biased = wide_config(Architecture::qwen3, false, false),
                    broad = wide_config(Architecture::qwen2, false, false);
        biased.every_layer.attention_bias = biased.every_layer.output_bias = true;
        broad.head_dim *= 2;
        for (const ModelConfig& config : {biased, broad})
            QVERIFY(has(export_readers(config, BlockType::f16, ScalePlace::folded), "Only this program opens it"));
        biased.ternary = true;
        QVERIFY(has(export_limits(biased).value_or(""), "Only this program opens it"));
        const auto limits = [](const ModelConfig& student) { return export_limits(student).value_or(""); };
        QCOMPARE(limits(wide_config(Architecture::llama, true, true)), std::string());
        ModelConfig stretched = wide_config(Architecture::llama, true, true);
        stretched.every_layer.rotary.scaling.kind = RopeScaling::Kind::llama3;
        QVERIFY(has(limits(stretched), "Only this") && has(limits(stretched), "llama3"));
        QVERIFY(has(limits(odd_config(Architecture::qwen3, true)), "multiples of 256"));
        // A remedy that every matrix can take: hidden 64 fills blocks of 32, the MLP's 172 does not.
        ModelConfig mixed = odd_config(Architecture::llama, true);
        mixed.hidden_size = 64;
        mixed.intermediate_size = 172;
        const std::string remedy = export_obstacle(mixed, BlockType::tq2_0)->what();
        QVERIFY2(has(remedy, "Choose F16, or"), remedy.c_str());
        QVERIFY(has(limits(wide_config(Architecture::qwen3, true, true)), "Only this"));
        ModelConfig every = wide_config(Architecture::llama, true, true);
        every.sub_norm_placement = SubNormPlacement::every_linear;
        QVERIFY(has(limits(every), "Only this") && has(limits(every), "before every linear layer"));
        // Scales of rows and blocks are named beside what can hold them, before training and at export.
        ModelConfig scaled = wide_config(Architecture::llama, true, true);
        scaled.quantizer.weight_scale = ScaleGranularity::row;
        QVERIFY(has(limits(scaled), "each row") && has(limits(scaled), "TQ2_0 hold it") &&
                has(limits(scaled), "llama.cpp and bitnet.cpp open it") && has(limits(scaled), "I2_S cannot"));
        QVERIFY(!export_obstacle(scaled, BlockType::tq2_0));
        QVERIFY(has(export_obstacle(scaled, BlockType::i2_s)->what(), "whole matrix. Choose TQ2_0, Q8_0 or F16"));
        QVERIFY(default_scale_place(scaled, BlockType::tq2_0) == ScalePlace::folded);
        scaled.quantizer.weight_scale = ScaleGranularity::block128;
        QVERIFY(has(limits(scaled), "every 128 neighbours") && has(limits(scaled), "F16 can"));
        QVERIFY(has(export_obstacle(scaled, BlockType::tq2_0)->what(), "one for 256 neighbours"));
        QVERIFY(!export_obstacle(scaled, BlockType::q8_0));
        scaled.quantizer.weight_scale = ScaleGranularity::block256;
        QVERIFY(!export_obstacle(scaled, BlockType::tq1_0));
        scaled.intermediate_size = 384;
        QVERIFY(has(export_obstacle(scaled, BlockType::i2_s)->what(), "Choose Q8_0 or F16"));
        QVERIFY(has(limits(scaled), "no multiples of 256"));
    }

    // A folder whose embedding and head hold what their types keep is exported as it is; only another one is rounded.
    void roundingIsSaidOnlyWhereItHappens() {
        QTemporaryDir folder;
        const fs::path model = fs::path(folder.path().toStdString()) / "student";
        ModelConfig config = wide_config(Architecture::llama, true, true);
        config.tie_embeddings = false;
        config.quantizer.embedding_type = KeptType::q8_0;
        config.quantizer.head_type = KeptType::q4_0;
        write_random_folder(model, config, 12, DType::f32, 0.1f);
        ExportOptions options;
        options.threads = 1;
        const auto noted = [&](const fs::path& out) {
            const auto exported = export_gguf(model, out, options);
            return exported && std::ranges::any_of(exported->notes, [](const std::string& note) {
                       return note.find("are rounded from F32") != std::string::npos;
                   });
        };
        const fs::path out = fs::path(folder.path().toStdString()) / "out.gguf";
        QVERIFY(!noted(out));  // a random student's folder holds them
        spoil(model, name_in(FileKind::folder, {TensorRole::head}), {3}, 0.1234567f);
        QVERIFY(noted(out));
    }
};

QTEST_APPLESS_MAIN(ExportReadersTest)
#include "export_readers_test.moc"
