// SPDX-License-Identifier: GPL-3.0-or-later
// A student as a folder of two bits a weight is the same student, and lies where transformers looks for it.
#include "engine/infer/packed_export.h"

#include <QTemporaryDir>
#include <QtTest>
#include <limits>

#include "engine/base/done_folder.h"
#include "engine/base/file.h"
#include "engine/base/publish.h"
#include "engine/infer/cpu_session.h"
#include "engine/infer/gguf_export.h"
#include "engine/model/random_model.h"
#include "engine/model/weight_file.h"
#include "tests/infer/model_fixture.h"

using namespace bitdistill;
namespace fs = std::filesystem;

namespace {

ModelConfig student(Architecture architecture, ScaleGranularity scales = ScaleGranularity::tensor) {
    ModelConfig config = odd_config(architecture, true, architecture != Architecture::qwen2);
    config.hidden_size = 64;
    config.intermediate_size = 172;
    config.heads = 8;
    config.head_dim = 8;
    config.quantizer.weight_scale = scales;
    return config;
}

}  // namespace

class PackedExportTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    fs::path path(const std::string& name) const { return fs::path(folder_.path().toStdString()) / name; }

  private slots:
    void aDamagedFolderIsNeitherExportedNorOpened() {
        const fs::path folder = path("vouched"), weights = folder / "model.safetensors";
        write_random_folder(folder, student(Architecture::llama), 5, DType::f32, 0.1f);
        write_done(folder);
        ExportOptions plain;
        plain.type = BlockType::f16;
        QVERIFY(export_gguf(folder, path("vouched.gguf"), plain));
        const std::string whole = read_file(weights);
        write_file_atomically(weights, whole.substr(0, whole.size() - 64) + std::string(64, '\0'));
        for (const std::string& said : {message_of([&] { export_gguf(folder, path("no.gguf"), plain); }),
                                        message_of([&] { export_packed(folder, path("no"), {}, {}, nullptr); }),
                                        message_of([&] { CpuModel::open(folder); })})
            QVERIFY2(has(said, weights.string() + ": has another checksum") && has(said, "damaged"), said.c_str());
        QVERIFY(!fs::exists(path("no.gguf")) && !fs::exists(path("no")));
        // A folder without checksums: the file and both causes.
        fs::remove(folder / "DONE");
        const float nan = std::numeric_limits<float>::quiet_NaN();
        write_file_atomically(
            weights, whole.substr(0, whole.size() - 4) + std::string(reinterpret_cast<const char*>(&nan), sizeof nan));
        for (const std::string& said : {message_of([&] { export_gguf(folder, path("no.gguf"), plain); }),
                                        message_of([&] { export_packed(folder, path("no"), {}, {}, nullptr); })})
            QVERIFY2(has(said, folder.string()) && has(said, "not finite") &&
                         has(said, "The file is damaged or its training diverged"),
                     said.c_str());
    }

    void aPackedStudentPredictsTheSameToTheBit_data() {
        QTest::addColumn<int>("architecture");
        QTest::addColumn<int>("scales");
        QTest::addColumn<QString>("model_type");
        const auto row = [](Architecture architecture, ScaleGranularity scales, const char* model_type) {
            QTest::addRow("%s %s", to_string(architecture), to_string(scales))
                << static_cast<int>(architecture) << static_cast<int>(scales) << model_type;
        };
        row(Architecture::llama, ScaleGranularity::tensor, "bitnet");
        row(Architecture::llama, ScaleGranularity::row, "bitdistill_llama");
        row(Architecture::qwen2, ScaleGranularity::block128, "bitdistill_qwen2");
        row(Architecture::qwen3, ScaleGranularity::tensor, "bitdistill_qwen3");
        row(Architecture::qwen3, ScaleGranularity::block256, "bitdistill_qwen3");
    }
    void aPackedStudentPredictsTheSameToTheBit() {
        QFETCH(int, architecture);
        QFETCH(int, scales);
        QFETCH(QString, model_type);
        const fs::path source = path("student"), out = path("packed");
        fs::remove_all(source);
        fs::remove_all(out);
        const ModelConfig config =
            student(static_cast<Architecture>(architecture), static_cast<ScaleGranularity>(scales));
        write_random_folder(source, config, 7, DType::f32, 0.1f);
        PackedOptions options;
        options.threads = 1;
        options.embedding_type = DType::f32;
        const auto exported = export_packed(source, fs::path(out.string() + "/"), options);
        QVERIFY(exported);
        QCOMPARE(exported->model_type, model_type.toStdString());
        QCOMPARE(exported->parity.rounded_tensors, 0);
        const Json json = read_json(out / "config.json");
        QCOMPARE(json["quantization_config"]["quantization_mode"], "offline");
        QCOMPARE(fs::exists(out / "modeling_bitdistill.py"), model_type != "bitnet");
        QCOMPARE(has(exported->readers, "trust_remote_code"), model_type != "bitnet");
        QVERIFY(fs::exists(out.string() + ".receipt.json"));
        const std::vector<int> ids = random_ids(30, config.vocab_size);
        QCOMPARE(cpu_logits(CpuModel::open(out, {1, "", {}}), ids),
                 cpu_logits(CpuModel::open(source, {1, "", {}}), ids));
        // Four codes a byte, and as many scales as the student has.
        const SafetensorsModel packed = SafetensorsModel::open(out);
        const TensorView& down = packed.at("model.layers.0.mlp.down_proj.weight");
        QVERIFY(down.dtype == DType::u8);
        QCOMPARE(down.shape, (std::vector<std::int64_t>{16, 172}));
        QCOMPARE(packed.at("model.layers.0.mlp.down_proj.weight_scale").elements(),
                 scale_count(config.quantizer.weight_scale, 64, 172));
        // And on from there: packed again it is the same file.
        fs::remove_all(path("again"));
        QVERIFY(export_packed(out, path("again"), options));
        QCOMPARE(read_file(path("again") / "model.safetensors"), read_file(out / "model.safetensors"));
    }

    void aBiasKeepsAFolderFromAPackedLayerThatWouldScaleIt() {
        ModelConfig config = student(Architecture::llama);
        config.every_layer.attention_bias = config.every_layer.output_bias = true;
        write_random_folder(path("biased"), config, 7, DType::f32, 0.1f);
        QCOMPARE(read_json(path("biased") / "config.json")["model_type"], "bitnet");
        const auto exported = export_packed(path("biased"), path("biased-packed"), {});
        QVERIFY(exported && exported->model_type == "bitdistill_llama");
        QVERIFY(fs::exists(path("biased-packed") / "modeling_bitdistill.py"));
    }

    void theEmbeddingIsHalvedUnlessAskedOtherwise() {
        write_random_folder(path("half"), student(Architecture::qwen3), 7, DType::f32, 0.1f);
        const auto exported = export_packed(path("half"), path("half-packed"), {});
        QVERIFY(exported && exported->embedding_type == DType::f16);
        QVERIFY(SafetensorsModel::open(path("half-packed")).at("model.embed_tokens.weight").dtype == DType::f16);
        QCOMPARE(read_json(path("half-packed") / "config.json")["torch_dtype"], "float32");
    }

    void noOtherProgramIsPromisedWhereItsCodeRefuses() {
        ModelConfig config = student(Architecture::qwen3);
        QVERIFY(has(packed_readers(config), "transformers opens it"));
        config.quantizer.head_type = KeptType::q6_k;
        QVERIFY(has(packed_readers(config), "Only this program opens it"));
    }

    // A code of 8 bits times a scale of 11 does not fit into F16.
    void anEmbeddingThatIsKeptInBlocksStaysWhatItIs() {
        ModelConfig config = student(Architecture::qwen3);
        config.quantizer.embedding_type = config.quantizer.head_type = KeptType::q8_0;
        if (config.hidden_size % 32 != 0) config.hidden_size = 64;
        write_random_folder(path("blocks"), config, 7, DType::f32, 0.1f);
        const auto exported = export_packed(path("blocks"), path("blocks-packed"), {});
        QVERIFY(exported && exported->embedding_type == DType::f32);
        QCOMPARE(exported->parity.max_logit_difference, 0.0);
    }

    // transformers 5 leaves an F16 embedding beside packed weights as it is and fails at its product with F32.
    void whereTransformersReadsItItselfTheEmbeddingIsF32() {
        write_random_folder(path("native"), student(Architecture::llama), 7, DType::f16, 0.1f);
        const auto exported = export_packed(path("native"), path("native-packed"), {});
        QVERIFY(exported && exported->model_type == "bitnet" && exported->embedding_type == DType::f32);
        PackedOptions half;
        half.embedding_type = DType::f16;
        QVERIFY(has(message_of([&] { export_packed(path("native"), path("b"), half); }), "Choose F32"));
        QVERIFY(!fs::exists(path("b")));
    }

    void whatCannotBePackedIsRefusedAndLeavesNothing() {
        write_random_folder(path("teacher"), odd_config(Architecture::llama, false), 1, DType::f32);
        write_random_folder(path("odd"), odd_config(Architecture::llama, true), 1, DType::f32);
        const auto refusal = [&](const char* source, const char* out) {
            return message_of([&] { export_packed(path(source), path(out), {}); });
        };
        QVERIFY2(has(refusal("teacher", "a"), "full-precision"), refusal("teacher", "a").c_str());
        QVERIFY2(has(refusal("odd", "a"), "multiples of 4"), refusal("odd", "a").c_str());
        QVERIFY2(has(refusal("odd", "teacher"), "is there already"), refusal("odd", "teacher").c_str());
        write_random_folder(path("fits"), student(Architecture::llama), 7, DType::f32, 0.1f);
        QVERIFY2(has(refusal("fits", "teacher"), "is there already"), refusal("fits", "teacher").c_str());
        QVERIFY(!fs::exists(path("a")) && !fs::exists(path("a.receipt.json")));
    }
};

QTEST_APPLESS_MAIN(PackedExportTest)
#include "packed_export_test.moc"
