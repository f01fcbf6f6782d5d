// SPDX-License-Identifier: GPL-3.0-or-later
// Exported models are the same models: to the bit where the type can hold them, and otherwise the check that would find
// a difference finds it.
#include "engine/infer/gguf_export.h"

#include <QTemporaryDir>
#include <QtTest>
#include <cstring>
#include <fstream>

#include "engine/infer/cpu_session.h"
#include "engine/infer/cpu_weights.h"
#include "engine/model/gguf_model.h"
#include "engine/model/random_model.h"
#include "engine/model/ternary.h"
#include "tests/infer/model_fixture.h"
#include "tests/model/members.h"

using namespace bitdistill;
namespace fs = std::filesystem;

namespace {

std::shared_ptr<const CpuModel> open(const fs::path& path) { return CpuModel::open(path, {1, "", {}}); }

}  // namespace

class GgufExportTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    fs::path path(const std::string& name) const { return fs::path(folder_.path().toStdString()) / name; }
    int leftovers() const {
        int files = 0;
        for (const auto& entry : fs::directory_iterator(folder_.path().toStdString()))
            files += entry.path().filename().string().find(".tmp") != std::string::npos;
        return files;
    }

    // Changes bits of byte 6 of a tensor in a file.
    static void flip(const fs::path& file, const std::string& tensor, int bits) {
        std::uint64_t at = 0;
        {
            const GgufFile whole = GgufFile::open(file);
            at = fs::file_size(file) -
                 static_cast<std::uint64_t>(whole.tensors().back().bytes.data() + whole.tensors().back().bytes.size() -
                                            whole.at(tensor).bytes.data());
            at -= at % 32;  // the file may end with padding
        }
        std::fstream bytes(file, std::ios::in | std::ios::out | std::ios::binary);
        bytes.seekg(static_cast<std::streamoff>(at + 6));
        const int old = bytes.get();
        bytes.seekp(static_cast<std::streamoff>(at + 6));
        bytes.put(static_cast<char>(old ^ bits));
    }

  private slots:
    void initTestCase() {
        write_random_folder(path("llama"), odd_config(Architecture::llama, false), 1, DType::f32, 0.1f);
        write_random_folder(path("qwen2"), odd_config(Architecture::qwen2, false, false), 2, DType::f16, 0.1f);
        write_random_folder(path("qwen3"), odd_config(Architecture::qwen3, false), 3, DType::bf16, 0.1f);
        write_random_folder(path("own"), odd_config(Architecture::qwen3, true, false), 4, DType::f32, 0.1f);
        write_random_folder(path("bitnet"), wide_config(Architecture::llama, true, true), 5, DType::f32, 0.1f);
        write_random_folder(path("plain"), wide_config(Architecture::qwen3, true, false), 6, DType::f32, 0.1f);
        ModelConfig every = wide_config(Architecture::llama, true, true);
        every.sub_norm_placement = SubNormPlacement::every_linear;
        write_random_folder(path("every"), every, 9, DType::f32, 0.1f);
        for (const bool ternary : {false, true}) {
            ModelConfig stretched = wide_config(Architecture::llama, ternary, ternary);
            stretched.every_layer.rotary.scaling = {RopeScaling::Kind::llama3, 8, 1, 4, 32};
            write_random_folder(path(ternary ? "stretched-student" : "stretched"), stretched, 10, DType::f32, 0.1f);
            stretched.every_layer.rotary.scaling = {RopeScaling::Kind::linear, 4};
            write_random_folder(path(ternary ? "slow-student" : "slow"), stretched, 11, DType::f32, 0.1f);
        }
        write_random_folder(path("teacher"), wide_config(Architecture::llama, false, false), 7, DType::f32, 0.1f);
    }

    void floatsPredictTheSameToTheBit_data() {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("architecture");
        QTest::newRow("llama") << "llama"
                               << "llama";
        QTest::newRow("qwen2") << "qwen2"
                               << "qwen2";
        QTest::newRow("qwen3") << "qwen3"
                               << "qwen3";
        QTest::newRow("own") << "own"
                             << "bitdistill-qwen3";
        QTest::newRow("bitnet") << "bitnet"
                                << "bitnet";
        QTest::newRow("plain") << "plain"
                               << "qwen3";
        QTest::newRow("every") << "every"
                               << "bitdistill-llama";
        QTest::newRow("llama3 RoPE") << "stretched"
                                     << "llama";
        QTest::newRow("llama3 RoPE, student") << "stretched-student"
                                              << "bitdistill-llama";
        QTest::newRow("linear RoPE") << "slow"
                                     << "llama";
        QTest::newRow("linear RoPE, student") << "slow-student"
                                              << "bitnet";
    }
    void floatsPredictTheSameToTheBit() {
        QFETCH(QString, model);
        QFETCH(QString, architecture);
        // F16 and BF16 models are held exactly by F32, but add up in another order; so each gets its own type.
        const BlockType type = model == "qwen2" ? BlockType::f16 : model == "qwen3" ? BlockType::bf16 : BlockType::f32;
        ExportOptions options = export_options(type);
        options.embedding_type = type;
        const fs::path source = path(model.toStdString()), file = path(model.toStdString() + ".gguf");
        const auto exported = export_gguf(source, file, options);
        QVERIFY(exported);
        QCOMPARE(exported->architecture, architecture.toStdString());
        QCOMPARE(exported->parity.rounded_tensors, 0);
        const std::vector<int> ids = random_ids(40, 97);
        QCOMPARE(cpu_logits(open(file), ids), cpu_logits(open(source), ids));
        // And on, from a file into a file.
        QVERIFY(export_gguf(file, path("again.gguf"), options));
        QCOMPARE(cpu_logits(open(path("again.gguf")), ids), cpu_logits(open(source), ids));
    }

    void studentsKeepTheirCodesInEveryType_data() {
        QTest::addColumn<QString>("type");
        for (const char* type : {"F16", "BF16", "Q8_0", "Q4_0", "Q4_1", "Q6_K", "TQ1_0", "TQ2_0", "I2_S"})
            QTest::newRow(type) << type;
    }
    void studentsKeepTheirCodesInEveryType() {
        QFETCH(QString, type);
        ExportOptions options = export_options(*block_type(type.toStdString()));
        const std::vector<int> ids = random_ids(40, 97);
        for (const char* model : {"bitnet", "plain", "every"}) {
            const auto expected = cpu_logits(open(path(model)), ids);
            for (const ScalePlace place : {ScalePlace::separate, ScalePlace::folded}) {
                options.scales = place;
                const auto exported = export_gguf(path(model), path("student.gguf"), options);
                QVERIFY(exported);
                const auto opened = open(path("student.gguf"));
                QCOMPARE(opened->format(), std::string("1.58-bit"));
                if (place == ScalePlace::folded && type != "I2_S") continue;  // the scale is rounded
                QCOMPARE(exported->parity.rounded_tensors, 0);
                QCOMPARE(cpu_logits(opened, ids), expected);
            }
        }
    }

    // Codes to the bit in every type whose blocks can hold the scales, which are rounded as the type rounds them.
    void scalesOfRowsAndBlocksTravel_data() {
        QTest::addColumn<QString>("granularity");
        QTest::addColumn<QString>("type");
        for (const char* granularity : {"row", "block128", "block256"})
            for (const char* type : {"F32", "F16", "BF16", "Q8_0", "Q4_0", "Q4_1", "Q6_K", "TQ1_0", "TQ2_0", "I2_S"})
                QTest::addRow("%s in %s", granularity, type) << granularity << type;
    }
    void scalesOfRowsAndBlocksTravel() {
        QFETCH(QString, granularity);
        QFETCH(QString, type);
        const std::string named = granularity.toStdString();
        ModelConfig config = wide_config(Architecture::llama, true, true);
        config.quantizer.weight_scale = *scale_granularity(named);
        const fs::path source = path("scaled-" + named), file = path("scaled.gguf");
        if (!fs::exists(source)) write_random_folder(source, config, 5, DType::f32, 0.1f);
        const BlockType block = *block_type(type.toStdString());
        fs::remove(file);
        if (!holds_scales(block, config.quantizer.weight_scale)) {
            const std::string said = message_of([&] { export_gguf(source, file, export_options(block)); });
            QVERIFY2(has(said, type.toStdString().c_str()) && has(said, "scale"), said.c_str());
            QVERIFY(!fs::exists(file));
            return;
        }
        const auto exported = export_gguf(source, file, export_options(block));
        QVERIFY(exported);
        QVERIFY(exported->scales == ScalePlace::folded);
        QCOMPARE(exported->architecture, std::string("bitnet"));
        const double allowed = block == BlockType::f32 ? 0 : block == BlockType::bf16 ? 0x1p-8 : 0x1p-11;
        QVERIFY(exported->parity.largest_error <= allowed);
        QCOMPARE(exported->parity.rounded_tensors, block == BlockType::f32 ? 0 : 14);
        const bool said_so = std::ranges::any_of(exported->notes, [&](const std::string& note) {
            return note.find(type.toStdString() + " rounds them to ") != std::string::npos;
        });
        QCOMPARE(said_so, block != BlockType::f32);
        const auto opened = open(file);
        QCOMPARE(opened->format(), std::string("1.58-bit"));
        QVERIFY(opened->config().quantizer.weight_scale == config.quantizer.weight_scale);
        QCOMPARE(read_json(file.string() + ".receipt.json").at("weight_scale").get<std::string>(), named);
        const std::vector<int> ids = random_ids(40, 97);
        if (block == BlockType::f32) QCOMPARE(cpu_logits(opened, ids), cpu_logits(open(source), ids));
        ExportOptions separate = export_options(block);
        separate.scales = ScalePlace::separate;
        const std::string said = message_of([&] { export_gguf(source, path("no.gguf"), separate); });
        QVERIFY2(has(said, "folded"), said.c_str());
    }

    void blocksOfFullPrecisionStayWithinTheirRounding_data() {
        QTest::addColumn<QString>("type");
        for (const char* type : {"F16", "BF16", "Q8_0", "Q6_K", "Q4_0", "Q4_1"}) QTest::newRow(type) << type;
    }
    void blocksOfFullPrecisionStayWithinTheirRounding() {
        QFETCH(QString, type);
        const auto exported =
            export_gguf(path("teacher"), path("teacher.gguf"), export_options(*block_type(type.toStdString())));
        QVERIFY(exported);
        QVERIFY(exported->parity.rounded_tensors > 0);
        QVERIFY(exported->parity.largest_error > 0 && exported->parity.largest_error < 0.13);
        QVERIFY(exported->body_bytes < exported->bytes);
    }

    void rowsThatDoNotFillBlocksStayF16OrAreRefused() {
        ModelConfig config = wide_config(Architecture::llama, false, false);
        config.intermediate_size = 172;
        write_random_folder(path("172"), config, 8, DType::f32, 0.1f);
        const auto exported = export_gguf(path("172"), path("172.gguf"), export_options(BlockType::q8_0));
        QVERIFY(exported);
        QCOMPARE(exported->kept_in_f16, 2);  // down_proj of two layers
        config.ternary = config.sub_norm = true;
        write_random_folder(path("172s"), config, 8, DType::f32, 0.1f);
        const std::string said =
            message_of([&] { export_gguf(path("172s"), path("172s.gguf"), export_options(BlockType::tq2_0)); });
        QVERIFY2(has(said, "172") && has(said, "256") && has(said, "down_proj"), said.c_str());
        const std::string full =
            message_of([&] { export_gguf(path("teacher"), path("no.gguf"), export_options(BlockType::i2_s)); });
        QVERIFY2(has(full, "full-precision"), full.c_str());
        QVERIFY(!fs::exists(path("172s.gguf")) && !fs::exists(path("no.gguf")));
    }

    void aDifferenceIsFoundAndItsTensorNamed_data() {
        QTest::addColumn<QString>("tensor");
        QTest::addColumn<QString>("type");
        for (const char* type : {"F32", "Q8_0", "TQ2_0", "I2_S"}) {
            QTest::newRow((std::string(type) + " matrix").c_str()) << "blk.1.ffn_up.weight" << type;
            QTest::newRow((std::string(type) + " norm").c_str()) << "blk.1.ffn_norm.weight" << type;
        }
    }
    void aDifferenceIsFoundAndItsTensorNamed() {
        QFETCH(QString, tensor);
        QFETCH(QString, type);
        const fs::path file = path("damaged.gguf");
        QVERIFY(export_gguf(path("bitnet"), file, export_options(*block_type(type.toStdString()))));
        const std::vector<int> ids = random_ids(8, 97);
        check_parity(path("bitnet"), file, ids, 1);
        // One weight becomes another one. Byte 6 of a Q8_0 block is a code, of F32 the middle of a number.
        flip(file, tensor.toStdString(), 0x01);
        const std::string said = message_of([&] { check_parity(path("bitnet"), file, ids, 1); });
        const char* const name = tensor == "blk.1.ffn_up.weight" ? "model.layers.1.mlp.up_proj.weight"
                                                                 : "model.layers.1.post_attention_layernorm.weight";
        QVERIFY2(has(said, name), said.c_str());
    }

    // What coarse blocks change is never called a tie, and only equal weights are proof.
    void whatTheTypeCannotHoldIsRefusedByName() {
        fs::copy(path("teacher"), path("too-large"));
        const fs::path weights = path("too-large") / "model.safetensors";
        const float large = 70'000;
        std::uint64_t begin = 0;
        {
            const SafetensorsModel model = SafetensorsModel::open(weights);
            begin = place_of(model.at("model.layers.1.mlp.up_proj.weight").bytes, model.mappings()).offset;
        }
        std::fstream file(weights, std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(static_cast<std::streamoff>(begin));
        file.write(reinterpret_cast<const char*>(&large), sizeof large);
        file.close();
        const fs::path out = path("too-large.gguf");
        const std::string said =
            message_of([&] { export_gguf(path("too-large"), out, export_options(BlockType::f16)); });
        QVERIFY2(has(said, "F16 cannot hold") && has(said, "Choose BF16 or F32"), said.c_str());
        QVERIFY(!fs::exists(out));
        QVERIFY(export_gguf(path("too-large"), out, export_options(BlockType::bf16)));
        QVERIFY(
            export_gguf(path("too-large"), path("scaled.gguf"), export_options(BlockType::q8_0)));  // its scale is 551
    }

    void anotherEpsilonIsAnotherModel() {
        fs::copy(path("teacher"), path("other-epsilon"));
        Json config = read_json(path("other-epsilon") / "config.json");
        config["rms_norm_eps"] = 1.1 * config["rms_norm_eps"].get<double>();
        write_json(path("other-epsilon") / "config.json", config);
        const fs::path file = path("other-epsilon.gguf");
        QVERIFY(export_gguf(path("other-epsilon"), file, export_options(BlockType::q8_0)));
        const std::string said = message_of([&] { check_parity(path("teacher"), file, random_ids(8, 97), 1); });
        QVERIFY2(has(said, "rms_norm_eps differs from the source"), said.c_str());
    }

    void anotherQuantizerIsAnotherModel() {
        const fs::path other = with_member(path("bitnet"), path("other-quantizer"), "activation=absmean4"),
                       file = path("other-quantizer.gguf");
        QVERIFY(export_gguf(other, file, export_options(BlockType::f16)));
        const std::string said = message_of([&] { check_parity(path("bitnet"), file, random_ids(8, 97), 1); });
        QVERIFY2(has(said, "the quantizer differs from the source"), said.c_str());
    }

    void embeddingAndHeadTravelInTheirOwnTypes() {
        ModelConfig config = wide_config(Architecture::llama, true, true);
        config.tie_embeddings = false;
        config.quantizer.embedding_type = KeptType::q8_0;
        config.quantizer.head_type = KeptType::q4_0;
        write_random_folder(path("two-types"), config, 12, DType::f32, 0.1f);
        ExportOptions options = export_options(BlockType::f16);
        options.embedding_type.reset();
        const auto exported = export_gguf(path("two-types"), path("two-types.gguf"), options);
        QVERIFY(exported);
        QCOMPARE(exported->table_types(), std::string("Q8_0, Q4_0"));
        const auto opened = open(path("two-types.gguf"));
        QVERIFY(opened->config().quantizer.embedding_type == KeptType::q8_0);
        QVERIFY(opened->config().quantizer.head_type == KeptType::q4_0);
        const std::vector<int> ids = random_ids(20, 97);
        QCOMPARE(cpu_logits(opened, ids), cpu_logits(open(path("two-types")), ids));
        // What an option chooses is what the file says of both.
        config.quantizer.embedding_type = config.quantizer.head_type = KeptType::f16;
        write_random_folder(path("chosen-types"), config, 12, DType::f32, 0.1f);
        options.embedding_type = BlockType::q8_0;
        QVERIFY(export_gguf(path("chosen-types"), path("chosen-types.gguf"), options));
        const Quantizer chosen = open(path("chosen-types.gguf"))->config().quantizer;
        QVERIFY(chosen.embedding_type == KeptType::q8_0 && chosen.head_type == KeptType::q8_0);
    }

    // Half a step of a block is its rounding, and four steps are another weight.
    void aWeightOffByFourStepsIsNoRounding_data() {
        QTest::addColumn<QString>("type");
        for (const char* type : {"Q8_0", "Q4_1", "Q4_0"}) QTest::newRow(type) << type;
    }
    void aWeightOffByFourStepsIsNoRounding() {
        QFETCH(QString, type);
        const fs::path file = path("coarse-damaged.gguf");
        QVERIFY(export_gguf(path("teacher"), file, export_options(*block_type(type.toStdString()))));
        const std::vector<int> ids = random_ids(8, 97);
        check_parity(path("teacher"), file, ids, 1);
        flip(file, "blk.1.ffn_up.weight", 0x04);
        const std::string said = message_of([&] { check_parity(path("teacher"), file, ids, 1); });
        QVERIFY2(has(said, "model.layers.1.mlp.up_proj.weight") && has(said, "differs from the source"), said.c_str());
    }

    void aTieIsWhatFloatsRoundAway() {
        const std::vector<int> ids = random_ids(64, 97);
        const fs::path coarse = path("coarse.gguf"), equal = path("equal.gguf");
        QVERIFY(export_gguf(path("teacher"), coarse, export_options(BlockType::q4_0)));
        QVERIFY(export_gguf(path("teacher"), equal, export_options(BlockType::f32)));
        const Parity rounded = check_parity(path("teacher"), coarse, ids, 1);
        QVERIFY(!rounded.proven() && rounded.rounded_tensors > 0);
        QVERIFY(!rounded.others.empty());
        const double widest = std::ranges::max(rounded.others, {}, &OtherArgMax::gap).gap;
        QVERIFY2(widest > 0.01, qPrintable(QString::number(widest)));
        for (const OtherArgMax& one : rounded.others)
            if (one.gap > 0.01) QVERIFY2(!one.tie, qPrintable(QString::number(one.gap)));
        QVERIFY(check_parity(path("teacher"), equal, ids, 1).proven());
    }

    void anotherTokenizerOrPlaceLeavesNoFile() {
        ExportOptions options = export_options(BlockType::f16);
        options.tokenize = [calls = 0](const fs::path&) mutable { return std::vector<int>{1, 2, ++calls}; };
        const std::string said = message_of([&] { export_gguf(path("llama"), path("tokens.gguf"), options); });
        QVERIFY2(has(said, "token ids") && has(said, "tokens.gguf"), said.c_str());
        QVERIFY(!fs::exists(path("tokens.gguf")) && !fs::exists(path("tokens.gguf.receipt.json")));
        const std::string place =
            message_of([&] { export_gguf(path("llama"), path("no/such/f.gguf"), export_options(BlockType::f16)); });
        QVERIFY2(has(place, "f.gguf") && has(place, "cannot be written"), place.c_str());
        QCOMPARE(leftovers(), 0);
        fs::create_directory(path("taken.gguf.receipt.json"));
        const std::string receipt =
            message_of([&] { export_gguf(path("llama"), path("taken.gguf"), export_options(BlockType::f16)); });
        QVERIFY2(has(receipt, "taken.gguf.receipt.json") && has(receipt, "it is a folder"), receipt.c_str());
        QVERIFY(!fs::exists(path("taken.gguf")));
        QCOMPARE(leftovers(), 0);
        fs::remove(path("taken.gguf.receipt.json"));
    }

    void whatAKilledExportLeftGoesWithTheNext() {
        std::ofstream(path(".again.gguf.tmp-4242-0")) << "half";
        QVERIFY(export_gguf(path("llama"), path("again.gguf"), export_options(BlockType::f16)));
        QCOMPARE(leftovers(), 0);
    }

    void theReceiptStandsBesideTheFile() {
        QVERIFY(export_gguf(path("teacher"), path("r.gguf"), export_options(BlockType::q8_0)));
        const Json receipt = read_json(path("r.gguf.receipt.json"));
        QCOMPARE(receipt.at("type").get<std::string>(), std::string("Q8_0"));
        QCOMPARE(receipt.at("bytes").at("file").get<std::uint64_t>(), fs::file_size(path("r.gguf")));
        QVERIFY(receipt.at("parity").at("logits").at("positions").get<int>() > 0);
        QCOMPARE(leftovers(), 0);
    }

    void blocksOfSeveralScalesInTheFileOfAnotherProgramStayTernary() {
        // As another program's quantizer makes TQ2_0 of full-precision weights: every block has a scale of its own.
        ModelConfig config = wide_config(Architecture::llama, true, true);
        std::vector<GgufSource> tensors;
        for (const TensorSpec& spec : tensor_specs(config)) {
            const BlockType type = spec.projection ? BlockType::tq2_0 : BlockType::f32;
            const std::int64_t columns = spec.shape.back();
            tensors.push_back({spec.gguf_name, type, spec.shape, [type, columns](std::span<std::byte> out) {
                                   Random random(9, "scales");
                                   std::vector<float> row(static_cast<std::size_t>(columns));
                                   for (std::size_t at = 0; at < out.size(); at += row_bytes(type, columns)) {
                                       for (float& w : row) w = 0.1f * random.normal();
                                       quantize_row(type, row, out.subspan(at, row_bytes(type, columns)));
                                   }
                               }});
        }
        write_gguf(path("scales.gguf"), gguf_values(config, BlockType::tq2_0, ""), tensors);
        const auto model = open(path("scales.gguf"));
        QCOMPARE(model->format(), std::string("1.58-bit"));
        const Matrix& down = model->weights().layers[1].down;
        QCOMPARE(down.panels(), std::int64_t{2});
        QCOMPARE(down.scales.size(), std::size_t{2 * 256});
        // On into F32, which holds them all, and from there: the same codes and scales.
        const auto exported = export_gguf(path("scales.gguf"), path("scales-f32.gguf"), [] {
            ExportOptions options = export_options(BlockType::f32);
            options.scales = ScalePlace::folded;
            return options;
        }());
        QVERIFY(exported);
        QCOMPARE(exported->parity.rounded_tensors, 0);
        const std::vector<int> ids = random_ids(12, 97);
        QCOMPARE(cpu_logits(open(path("scales-f32.gguf")), ids), cpu_logits(model, ids));
        const std::string said =
            message_of([&] { export_gguf(path("scales.gguf"), path("no.gguf"), export_options(BlockType::i2_s)); });
        QVERIFY2(has(said, "a scale for each row") && has(said, "q_proj"), said.c_str());
    }

    // Four codes a byte across rows, and a scale: the form of Hugging Face's packed checkpoints.
    void packedCheckpointsAreTheModelTheyWerePackedFrom_data() {
        QTest::addColumn<QString>("linear_class");
        QTest::newRow("factor") << "autobitlinear";
        QTest::newRow("inverse") << "bitlinear";
    }
    void packedCheckpointsAreTheModelTheyWerePackedFrom() {
        QFETCH(QString, linear_class);
        ModelConfig config = wide_config(Architecture::llama, true, true);
        config.every_layer.activation = Activation::squared_relu;
        write_random_folder(path("latent"), config, 11, DType::f32, 0.1f);
        const auto latent = SafetensorsModel::open(path("latent"));
        std::vector<TensorSource> tensors;
        for (const TensorSpec& spec : tensor_specs(config)) {
            std::vector<float> values(static_cast<std::size_t>(latent.at(spec.name).elements()));
            to_float(latent.at(spec.name), values);
            if (!spec.projection) {
                tensors.push_back({spec.name, DType::f32, spec.shape, [values](std::span<std::byte> out) {
                                       std::memcpy(out.data(), values.data(), out.size());
                                   }});
                continue;
            }
            // A power of two, so that its inverse is exact.
            const float scale = 0x1p-4f, stored = linear_class == "bitlinear" ? 1 / scale : scale;
            const auto shared_rows = static_cast<std::size_t>(spec.shape[0] / 4 * spec.shape[1]);
            tensors.push_back(
                {spec.name,
                 DType::u8,
                 {spec.shape[0] / 4, spec.shape[1]},
                 [values, shared_rows](std::span<std::byte> out) {
                     for (std::size_t i = 0; i < out.size(); ++i) {
                         unsigned byte = 0;
                         for (unsigned part = 0; part < 4; ++part)
                             byte |= static_cast<unsigned>(ternary_code(values[i + part * shared_rows], 0.1f) + 1)
                                     << (2 * part);
                         out[i] = static_cast<std::byte>(byte);
                     }
                 }});
            tensors.push_back({spec.name + "_scale", DType::f32, {1}, [stored](std::span<std::byte> out) {
                                   std::memcpy(out.data(), &stored, out.size());
                               }});
        }
        fs::create_directories(path("packed"));
        write_safetensors(path("packed/model.safetensors"), tensors);
        Json json = to_json(config);
        json["model_type"] = "bitnet";
        json["architectures"] = {"BitNetForCausalLM"};
        json["quantization_config"] = {
            {"quant_method", "bitnet"}, {"quantization_mode", "offline"}, {"linear_class", linear_class.toStdString()}};
        write_json(path("packed/config.json"), json);
        const auto model = open(path("packed"));
        QVERIFY(model->config().every_layer.activation == Activation::squared_relu);
        const Matrix& q = model->weights().layers[1].q;
        QCOMPARE(q.scale, 0x1p-4f);
        std::vector<float> values(256 * 256);
        to_float(latent.at("model.layers.1.self_attn.q_proj.weight"), values);
        std::vector<std::int8_t> codes(256);
        for (std::int64_t row = 0; row < 256; ++row) {
            unpack_row(reinterpret_cast<const std::uint8_t*>(q.row(row / 16 * 16)), row % 16, codes, q.packing);
            for (std::size_t i = 0; i < 256; ++i)
                QCOMPARE(codes[i], ternary_code(values[static_cast<std::size_t>(row) * 256 + i], 0.1f));
        }
        const auto exported = export_gguf(path("packed"), path("packed.gguf"), export_options(BlockType::i2_s));
        QVERIFY(exported);
        QCOMPARE(exported->architecture, std::string("bitnet-b1.58"));
        const std::vector<int> ids = random_ids(8, 97);
        QCOMPARE(cpu_logits(open(path("packed.gguf")), ids), cpu_logits(model, ids));
        QVERIFY(inspect_model(path("packed")).problems.empty());
    }
};

QTEST_GUILESS_MAIN(GgufExportTest)
#include "gguf_export_test.moc"
