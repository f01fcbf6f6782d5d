// SPDX-License-Identifier: GPL-3.0-or-later
// Scales that are stored with a frozen model are the ones that count, whatever the weights' absmean is; without them it
// is computed as ever.
#include <QTemporaryDir>
#include <QtTest>

#include "engine/base/file.h"
#include "engine/base/float16.h"
#include "engine/base/publish.h"
#include "engine/infer/cpu_session.h"
#include "engine/infer/cpu_weights.h"
#include "engine/infer/gguf_export.h"
#include "engine/model/gguf_model.h"
#include "engine/model/inspect.h"
#include "engine/model/random_model.h"
#include "tests/infer/model_fixture.h"
#include "tests/model/frozen_folder.h"
#include "tests/model/members.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class StoredScalesTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    fs::path path(const std::string& name) const { return fs::path(folder_.path().toStdString()) / name; }
    static std::shared_ptr<const CpuModel> open(const fs::path& path) { return CpuModel::open(path, {2, "", {}}); }

    // Rows of 140, 300 and 90 columns: no whole blocks, and less than one. sub_norm false: rows in llama.cpp's order.
    void write_student(const std::string& name, ScaleGranularity granularity, bool sub_norm = true) const {
        ModelConfig config = odd_config(Architecture::llama, true);
        config.hidden_size = 140;
        config.heads = 9;
        config.kv_heads = 3;
        config.intermediate_size = 300;
        config.sub_norm = sub_norm;
        config.quantizer.weight_scale = granularity;
        write_random_folder(path(name), config, 7, DType::f32, 0.1f);
    }

  private slots:
    void everyFormGivesTheSameLogitsToTheBit_data() {
        QTest::addColumn<int>("granularity");
        for (const ScaleGranularity one :
             {ScaleGranularity::tensor, ScaleGranularity::row, ScaleGranularity::block128, ScaleGranularity::block256})
            QTest::newRow(to_string(one)) << static_cast<int>(one);
    }
    void everyFormGivesTheSameLogitsToTheBit() {
        QFETCH(int, granularity);
        const std::vector<int> ids = random_ids(30, 211);
        write_student("student", static_cast<ScaleGranularity>(granularity));
        const auto expected = cpu_logits(open(path("student")), ids);
        for (const FrozenForm form : {FrozenForm::latent, FrozenForm::values, FrozenForm::packed}) {
            fs::remove_all(path("frozen"));
            write_frozen_folder(path("student"), path("frozen"), form);
            QVERIFY(cpu_logits(open(path("frozen")), ids) == expected);
        }
        for (const bool sub_norm : {true, false}) {
            write_student("ordered", static_cast<ScaleGranularity>(granularity), sub_norm);
            write_frozen_gguf(path("ordered"), path("frozen.gguf"));
            QVERIFY(cpu_logits(open(path("frozen.gguf")), ids) == cpu_logits(open(path("ordered")), ids));
        }
    }

    // Codes that do not keep the pattern of their file: the remedy names the key of such a file.
    void codesThatBreakTheMaskAreRefusedByTheKeyOfTheFile() {
        write_random_folder(path("dense"), wide_config(Architecture::llama, true, true), 5, DType::f32, 0.1f);
        const fs::path source = with_member(path("dense"), path("masked"), "sparsity=6:8"), file = path("masked.gguf");
        ExportOptions options;
        options.type = BlockType::tq2_0;
        QVERIFY(export_gguf(source, file, options));
        std::string bytes = read_file(file);
        const std::size_t key = bytes.find("bitdistill.sparsity"), word = bytes.find("6:8", key);
        QVERIFY(key != std::string::npos && word != std::string::npos);
        bytes.replace(word, 3, "2:4");
        write_file_atomically(path("broken-mask.gguf"), bytes);
        const std::string said = message_of([&] { CpuModel::open(path("broken-mask.gguf"), {1, "scalar", {}}); });
        QVERIFY2(has(said, "breaks the model's sparsity") && has(said, "key bitdistill.sparsity"), said.c_str());
        QVERIFY2(!has(said, "config.json"), said.c_str());
    }

    void withoutThemTheAbsmeanIsComputed() {
        write_student("student", ScaleGranularity::row);
        write_frozen_folder(path("student"), path("bare"), FrozenForm::values, false);
        const auto student = open(path("student"));
        const Matrix& whole = student->weights().layers[0].up;
        const auto bare = open(path("bare"));
        const Matrix& up = bare->weights().layers[0].up;
        const auto file = SafetensorsModel::open(path("bare"));
        std::vector<float> w(static_cast<std::size_t>(up.rows * up.columns));
        to_float(file.at("model.layers.0.mlp.up_proj.weight"), w);
        QVERIFY(up.scales == absmean_scales(w, up.rows, up.columns, ScaleGranularity::row).values);
        QVERIFY(up.scales != whole.scales);
    }

    // An export reads the stored scales too, and its own check compares with them.
    void anExportTakesThemAlong() {
        const std::vector<int> ids = random_ids(12, 211);
        write_student("student", ScaleGranularity::block128);
        write_frozen_folder(path("student"), path("values"), FrozenForm::values);
        ExportOptions options;
        options.type = BlockType::f32;
        options.embedding_type = BlockType::f32;
        const auto exported = export_gguf(path("values"), path("values.gguf"), options);
        QVERIFY(exported);
        QCOMPARE(exported->parity.rounded_tensors, 0);
        QVERIFY(cpu_logits(open(path("values.gguf")), ids) == cpu_logits(open(path("student")), ids));
    }

    void oneScaleForAMatrixIsEnoughForAnyGranularity() {
        write_student("tensor", ScaleGranularity::tensor);
        write_frozen_folder(path("tensor"), path("one"), FrozenForm::values);
        Json json = read_json(path("one/config.json"));
        json["quantization_config"]["weight_scale"] = "row";
        write_json(path("one/config.json"), json);
        const std::vector<int> ids = random_ids(12, 211);
        QVERIFY(cpu_logits(open(path("one")), ids) == cpu_logits(open(path("tensor")), ids));
    }

    // llama.cpp multiplies what a matrix gives by ".scale" beside it, whatever the matrix' type and in any model.
    void aNumberBesideAMatrixOfFullPrecisionMultipliesIt_data() {
        QTest::addColumn<int>("type");
        QTest::newRow("F32") << static_cast<int>(BlockType::f32);
        QTest::newRow("F16") << static_cast<int>(BlockType::f16);
        QTest::newRow("BF16") << static_cast<int>(BlockType::bf16);
        QTest::newRow("Q8_0") << static_cast<int>(BlockType::q8_0);
    }
    void aNumberBesideAMatrixOfFullPrecisionMultipliesIt() {
        QFETCH(int, type);
        ModelConfig config = odd_config(Architecture::llama, false);
        config.hidden_size = 64;
        config.intermediate_size = 96;
        config.head_dim = 16;
        config.heads = 4;
        write_random_folder(path("plain"), config, 5, DType::f32);
        const WeightFile plain = WeightFile::open(path("plain"));
        // One projection after the other: its weights times 4, or the number 4 beside them.
        const auto write = [&](const std::string& name, const TensorSpec* chosen, bool beside) {
            std::vector<GgufSource> tensors;
            for (const TensorSpec& spec : tensor_specs(config)) {
                const BlockType stored = spec.projection ? static_cast<BlockType>(type) : BlockType::f32;
                const RowOrder order = row_order("llama", config, spec);
                std::vector<float> values = read_all(plain.at(spec));
                for (float& value : values) {  // as the type holds it, so that four times it is exact
                    if (stored == BlockType::f16) value = f16_to_float(float_to_f16(value));
                    if (stored == BlockType::bf16) value = bf16_to_float(float_to_bf16(value));
                }
                if (chosen && spec.name == chosen->name && !beside)
                    for (float& value : values) value *= 4;
                const std::int64_t columns = spec.shape.back();
                tensors.push_back(
                    {spec.gguf_name, stored, spec.shape, [values, stored, order, columns](std::span<std::byte> out) {
                         const std::size_t width = row_bytes(stored, columns);
                         for (std::size_t row = 0; row * width < out.size(); ++row) {
                             const auto ours = static_cast<std::size_t>(order.ours(static_cast<std::int64_t>(row)));
                             quantize_row(stored,
                                          std::span(values).subspan(ours * static_cast<std::size_t>(columns),
                                                                    static_cast<std::size_t>(columns)),
                                          out.subspan(row * width, width));
                         }
                     }});
            }
            if (chosen && beside)
                tensors.push_back(
                    {scale_name(*chosen, FileKind::gguf), BlockType::f32, {1}, [](std::span<std::byte> out) {
                         const float four = 4;
                         std::memcpy(out.data(), &four, sizeof four);
                     }});
            write_gguf(path(name), gguf_values(config, BlockType::f32, ""), tensors);
            return path(name);
        };
        const std::vector<int> ids = random_ids(9, 211);
        const auto without = cpu_logits(open(write("none.gguf", nullptr, false)), ids);
        int tried = 0;
        for (const TensorSpec& spec : tensor_specs(config)) {
            if (!spec.projection || spec.layer != 1) continue;
            ++tried;
            const auto found = cpu_logits(open(write("beside.gguf", &spec, true)), ids);
            QVERIFY2(found == cpu_logits(open(write("within.gguf", &spec, false)), ids), spec.name.c_str());
            QVERIFY2(found != without, spec.name.c_str());
            const std::vector<std::string> notes = WeightFile::open(path("beside.gguf")).notes();
            QVERIFY(notes.size() == 1 && has(notes[0], scale_name(spec, FileKind::gguf) + ": the matrix beside it"));
            QCOMPARE(inspect_model(path("beside.gguf")).notes, notes);
        }
        QCOMPARE(tried, 7);
    }

    void wrongScalesAreRefusedByName_data() {
        QTest::addColumn<int>("form");
        QTest::addColumn<QByteArray>("tensor");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char* what, FrozenForm form, const char* tensor, const char* reason) {
            QTest::newRow(what) << static_cast<int>(form) << QByteArray(tensor) << QByteArray(reason);
        };
        row("shape", FrozenForm::values, "model.layers.1.mlp.up_proj.scale", "shape");
        row("zero", FrozenForm::values, "model.layers.1.mlp.up_proj.scale", "not positive");
        row("missing", FrozenForm::packed, "model.layers.1.mlp.up_proj.weight_scale", "missing");
    }
    void wrongScalesAreRefusedByName() {
        QFETCH(int, form);
        QFETCH(QByteArray, tensor);
        QFETCH(QByteArray, reason);
        const std::string row = QTest::currentDataTag();
        write_student("student", ScaleGranularity::row);
        write_frozen_folder(path("student"), path("good"), static_cast<FrozenForm>(form));
        const auto good = SafetensorsModel::open(path("good"));
        std::vector<TensorSource> tensors;
        for (const TensorView& view : good.tensors()) {
            const bool chosen = view.name == "model.layers.1.mlp.up_proj.scale";
            if (chosen && row == "missing") continue;
            std::vector<std::byte> bytes(view.bytes.begin(), view.bytes.end());
            std::vector<std::int64_t> shape = view.shape;
            if (chosen && row == "zero") std::fill(bytes.begin(), bytes.end(), std::byte{0});
            if (chosen && row == "shape") {
                bytes.resize(bytes.size() - sizeof(float));
                --shape[0];
            }
            tensors.push_back({view.name, view.dtype, shape,
                               [bytes](std::span<std::byte> out) { std::ranges::copy(bytes, out.begin()); }});
        }
        fs::create_directories(path("bad"));
        fs::copy_file(path("good/config.json"), path("bad/config.json"), fs::copy_options::overwrite_existing);
        write_safetensors(path("bad/model.safetensors"), tensors);
        const std::string said = message_of([&] { open(path("bad")); });
        QVERIFY2(has(said, tensor.toStdString()) && has(said, reason.toStdString()), said.c_str());
    }
};

QTEST_GUILESS_MAIN(StoredScalesTest)
#include "stored_scales_test.moc"
