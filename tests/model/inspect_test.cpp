// SPDX-License-Identifier: GPL-3.0-or-later
// Models opened by their headers, random models written to disk, and what the machine says about itself.
#include "engine/model/inspect.h"
#include "engine/model/gguf.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>
#include <fstream>
#include <functional>

#include "engine/base/error.h"
#include "engine/base/file.h"
#include "engine/base/machine.h"
#include "engine/model/kept_rounding.h"
#include "engine/model/random_model.h"
#include "engine/model/tensor_roles.h"
#include "tests/error_text.h"
#include "tests/model/members.h"
#include "tests/model/some_config.h"

using namespace bitdistill;
namespace fs = std::filesystem;

namespace {

ModelConfig small(Architecture architecture, bool ternary) {
    ModelConfig config;
    config.architecture = architecture;
    config.hidden_size = 48;
    config.intermediate_size = 70;
    config.layers = 2;
    config.heads = 4;
    config.kv_heads = 2;
    config.head_dim = 12;
    config.vocab_size = 101;
    config.max_positions = 64;
    config.every_layer.attention_bias = architecture == Architecture::qwen2;
    config.every_layer.qk_norm = architecture == Architecture::qwen3;
    config.ternary = config.sub_norm = ternary;
    return config;
}

}  // namespace

namespace {

// Hugging Face's form: U8 [rows / 4, columns] and a weight_scale; no value is looked at.
void export_packed_by_hand(const fs::path& latent, const fs::path& packed, const ModelConfig& config) {
    std::vector<TensorSource> tensors;
    const auto zeros = [](std::span<std::byte> out) { std::ranges::fill(out, std::byte{0}); };
    for (const TensorSpec& spec : tensor_specs(config)) {
        if (!spec.projection) {
            tensors.push_back({spec.name, DType::f32, spec.shape, zeros});
            continue;
        }
        tensors.push_back({spec.name, DType::u8, {(spec.shape[0] + 3) / 4, spec.shape[1]}, zeros});
        tensors.push_back({packed_scale_name(spec), DType::f32, {1}, zeros});
    }
    fs::create_directories(packed);
    fs::copy_file(latent / "config.json", packed / "config.json");
    write_safetensors(packed / "model.safetensors", tensors);
}

}  // namespace

class InspectTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    fs::path path(const std::string& name) const { return fs::path(folder_.path().toStdString()) / name; }

  private slots:
    void aRandomModelIsWholeAndReproducible() {
        for (const Architecture architecture : {Architecture::llama, Architecture::qwen2, Architecture::qwen3}) {
            const ModelConfig config = small(architecture, architecture == Architecture::qwen3);
            write_random_folder(path("a"), config, 7, DType::bf16);
            write_random_folder(path("b"), config, 7, DType::bf16);
            QVERIFY(read_file(path("a/model.safetensors")) == read_file(path("b/model.safetensors")));
            const Inspection inspection = inspect_model(path("a"));
            QVERIFY2(inspection.problems.empty(), inspection.problems.empty() ? "" : inspection.problems[0].c_str());
            QCOMPARE(inspection.parameters, parameter_count(config));
            QCOMPARE(inspection.file_bytes, static_cast<std::uint64_t>(2 * parameter_count(config)));
            QCOMPARE(read_model_config(path("a")).raw["torch_dtype"], "bfloat16");
            write_random_folder(path("b"), config, 8, DType::bf16);
            QVERIFY(read_file(path("a/model.safetensors")) != read_file(path("b/model.safetensors")));
        }
        const SafetensorsModel model = SafetensorsModel::open(path("a"));
        std::vector<float> gains(48), matrix(101 * 48);
        to_float(model.at("model.norm.weight"), gains);
        QVERIFY(gains == std::vector<float>(48, 1.0f));
        to_float(model.at("model.embed_tokens.weight"), matrix);
        double squares = 0;
        for (const float w : matrix) squares += static_cast<double>(w) * static_cast<double>(w);
        QVERIFY(std::abs(std::sqrt(squares / static_cast<double>(matrix.size())) - 0.02) < 0.001);
    }

    // As a finished run's folder: whoever reads it computes with what the type keeps, whatever weights are stored in.
    void aRandomStudentHasTheValuesThatItsTypesKeep() {
        ModelConfig config = small(Architecture::llama, true);
        config.hidden_size = 64;
        config.head_dim = 16;
        config.tie_embeddings = false;
        const auto values = [&](TensorRole role) {
            const TensorSpec spec = tensor_spec(config, {role});
            std::vector<float> found(static_cast<std::size_t>(spec.shape[0] * spec.shape[1]));
            to_float(SafetensorsModel::open(path("kept")).at(spec.name, spec.shape), found);
            return found;
        };
        config.quantizer.embedding_type = config.quantizer.head_type = KeptType::q6_k;  // as they were drawn
        write_random_folder(path("kept"), config, 7, DType::f32, 1e-4f);
        const std::vector<float> drawn[] = {values(TensorRole::embedding), values(TensorRole::head)};
        for (const auto& [embedding, head] : {std::pair(KeptType::q4_0, KeptType::q8_0),
                                              {KeptType::q8_0, KeptType::f16},
                                              {KeptType::f16, KeptType::q4_0}}) {
            config.quantizer.embedding_type = embedding;
            config.quantizer.head_type = head;
            for (const DType dtype : {DType::f32, DType::f16, DType::bf16}) {
                write_random_folder(path("kept"), config, 7, dtype, 1e-4f);
                QVERIFY(inspect_model(path("kept")).problems.empty());
                QCOMPARE(read_model_config(path("kept")).raw["torch_dtype"], "float32");
                for (const auto& [kept, role] :
                     {std::pair(embedding, TensorRole::embedding), {head, TensorRole::head}}) {
                    const std::vector<float> found = values(role);
                    std::vector<float> expected = drawn[role == TensorRole::head];
                    if (kept != KeptType::f16) {
                        round_kept(kept, expected, config.hidden_size);
                    } else {
                        expected = found;  // numbers of F16, in fewer digits where BF16 has no more
                        round_kept(kept, expected, config.hidden_size);
                        QVERIFY(found != drawn[role == TensorRole::head]);
                    }
                    QVERIFY(found == expected);
                }
            }
        }
    }

    void sizesAreThoseOfTheFormats() {
        const ModelConfig config = small(Architecture::llama, false);
        write_random_folder(path("llama"), config, 1, DType::f32);
        const Inspection inspection = inspect_model(path("llama"));
        const std::int64_t projections = 2 * (4 * 48 * 48 - 2 * 24 * 48 + 3 * 48 * 70);
        QCOMPARE(inspection.ternary_parameters, projections);
        QCOMPARE(inspection.teacher.body, static_cast<std::uint64_t>(2 * projections));
        QCOMPARE(inspection.teacher.embedding_and_head, std::uint64_t{2 * 2 * 101 * 48});
        QCOMPARE(inspection.teacher.norms, std::uint64_t{4 * 5 * 48});
        // Padded to whole groups of 16 rows and 16 columns, rows of 48 take 12 bytes, rows of 70 take 20; a scale for
        // each of 14 matrices; two sub-norms a layer are added.
        QCOMPARE(inspection.student.body, std::uint64_t{2 * ((48 + 32 + 32 + 48 + 80 + 80) * 12 + 48 * 20) + 14 * 4});
        QCOMPARE(inspection.student.norms, std::uint64_t{4 * (5 * 48 + 2 * (48 + 70))});
        std::size_t ternary = 0;
        for (const InspectedTensor& tensor : inspection.tensors) ternary += tensor.becomes_ternary;
        QCOMPARE(ternary, std::size_t{14});
        const Json json = to_json(inspection);
        QCOMPARE(json["student_bytes"]["total"].get<std::uint64_t>(), inspection.student.total());
        QCOMPARE(json["tensors"].size(), inspection.tensors.size());
        // A lone file: with the config beside it, and without.
        fs::create_directory(path("lone"));
        fs::copy_file(path("llama/model.safetensors"), path("lone/weights.safetensors"));
        QVERIFY(inspect_model(path("llama/model.safetensors")).config.has_value());
        const Inspection lone = inspect_model(path("lone/weights.safetensors"));
        QVERIFY(!lone.config);
        QCOMPARE(lone.teacher.total(), inspection.teacher.total());
        QCOMPARE(lone.student.body, inspection.student.body);
        QCOMPARE(lone.student.embedding_and_head, inspection.student.embedding_and_head);
        // Rows of 48 are no whole blocks of Q8_0.
        QCOMPARE(inspection.student.embedding_and_head, inspection.teacher.embedding_and_head);
    }

    // Before a start, the student is as large as a recipe makes it where it says nothing: embedding and head in Q8_0.
    void theProjectedStudentKeepsItsEmbeddingAsARecipeDoes() {
        Json json = llama();
        json["hidden_size"] = 64;
        const ModelConfig teacher = model_config_from_json(json, "config.json");
        const std::uint64_t matrices = teacher.tie_embeddings ? 1 : 2;
        const auto weights = static_cast<std::uint64_t>(teacher.vocab_size * teacher.hidden_size);
        QCOMPARE(student_size(teacher).embedding_and_head, matrices * weights * 34 / 32);
        QCOMPARE(teacher_size(teacher).embedding_and_head, matrices * weights * 2);
    }

    // A body's 2 bits a weight are 1.25 where exactly three of four differ from zero; masks alone save nothing
    // everywhere.
    void aSparseBodyIsAsSmallAsEveryProcessorKeepsIt() {
        const auto body = [](const char* words) {
            Json json = llama();
            json["intermediate_size"] = 128;
            json["quantization_config"] = to_json(member_of_family(words));
            return student_size(model_config_from_json(json, words)).body;
        };
        constexpr std::uint64_t weights = 2 * (2 * 64 * 64 + 2 * 32 * 64 + 3 * 128 * 64),
                                scales = 2 * 7 * sizeof(float);
        QCOMPARE(body(""), weights / 4 + scales);
        QCOMPARE(body("sparsity=4:8"), weights / 4 + scales);
        QCOMPARE(body("sparsity=3:4-exact"), weights * 5 / 32 + scales);
    }

    void headersAreEnoughAndQuick() {
        // The data of this 4 GB file was never written: a hole that must not be read.
        const std::string header =
            R"({"model.layers.0.mlp.up_proj.weight":{"dtype":"F32","shape":[32768,32768],"data_offsets":[0,4294967296]}})";
        std::ofstream file(path("huge.safetensors"), std::ios::binary);
        const std::uint64_t length = header.size();
        file.write(reinterpret_cast<const char*>(&length), 8);
        file << header;
        file.close();
        std::error_code problem;
        fs::resize_file(path("huge.safetensors"), 8 + header.size() + 4294967296ull, problem);
        if (problem) QSKIP("this file system has no sparse files of 4 GB");
        const std::uint64_t before = resident_memory();
        QElapsedTimer timer;
        timer.start();
        const Inspection inspection = inspect_model(path("huge.safetensors"));
        qInfo("%lld ms", static_cast<long long>(timer.elapsed()));
        QCOMPARE(inspection.ternary_parameters, std::int64_t{1} << 30);
        QVERIFY(resident_memory() < before + (64u << 20));
    }

    // A byte of a packed folder holds four weights; what is counted are weights.
    void packedFoldersCountTheirWeights() {
        const ModelConfig config = small(Architecture::llama, true);
        write_random_folder(path("latent"), config, 1, DType::f32);
        export_packed_by_hand(path("latent"), path("packed"), config);
        const Inspection latent = inspect_model(path("latent")), packed = inspect_model(path("packed"));
        QVERIFY2(packed.problems.empty(), packed.problems.empty() ? "" : packed.problems[0].c_str());
        QCOMPARE(packed.parameters - latent.parameters, std::int64_t{0} + 7 * config.layers);  // and their scales
        QCOMPARE(packed.ternary_parameters, latent.ternary_parameters);
        for (std::size_t i = 0; i < latent.tensors.size(); ++i)
            for (const InspectedTensor& other : packed.tensors)
                if (other.name == latent.tensors[i].name)
                    QCOMPARE(other.student_bytes, latent.tensors[i].student_bytes);
    }

    void aWrongModelSaysWhatIsWrong() {
        write_random_folder(path("wrong"), small(Architecture::llama, false), 1, DType::bf16);
        ModelConfig other = small(Architecture::qwen3, false);
        other.hidden_size = 64;
        write_json(path("wrong/config.json"), to_json(other));
        const std::vector<std::string> problems = inspect_model(path("wrong")).problems;
        const auto mentions = [&](const std::string& text) {
            return std::any_of(problems.begin(), problems.end(),
                               [&](const std::string& p) { return p.find(text) != std::string::npos; });
        };
        QVERIFY(mentions("model.layers.0.self_attn.q_norm.weight is missing"));
        QVERIFY(mentions("model.norm.weight: shape [48] in the file, config.json asks for [64]"));
        fs::remove(path("wrong/config.json"));
        QVERIFY(message_of([&] { inspect_model(path("wrong")); }).find("config.json") != std::string::npos);
    }

    // A valid file opens, whatever is in it.
    void aFileOfAnotherModelListsItsTensors() {
        const auto fill = [](std::span<std::byte> out) { std::ranges::fill(out, std::byte{1}); };
        write_gguf(path("other.gguf"), {{"general.architecture", std::string("mamba")}},
                   {{"ids", BlockType::i32, {8}, fill}, {"w", BlockType::iq2_xs, {2, 256}, fill}});
        const Inspection inspection = inspect_model(path("other.gguf"));
        QVERIFY(!inspection.config);
        QCOMPARE(inspection.tensors.size(), std::size_t{2});
        QCOMPARE(inspection.tensors[1].type, std::string("IQ2_XS"));
        QVERIFY(inspection.tensors[1].weights && !inspection.tensors[0].weights);
        QCOMPARE(inspection.problems.size(), std::size_t{1});
        QVERIFY(inspection.problems[0].find("unknown architecture \"mamba\"") != std::string::npos);
        QCOMPARE(inspection.parameters, std::int64_t{8 + 512});
    }

    void aRunFolderStandsForItsNewestModel() {
        fs::create_directories(path("run"));
        std::ofstream(path("run/run.json")) << "{}";
        QVERIFY(message_of([&] { inspect_model(path("run")); }).find("no finished model yet") != std::string::npos);
        write_random_folder(path("run/teacher"), small(Architecture::llama, false), 1);
        QCOMPARE(inspect_model(path("run")).path, path("run/teacher"));
        write_random_folder(path("run/student"), small(Architecture::llama, true), 1);
        QCOMPARE(inspect_model(path("run")).path, path("run/student"));
        QVERIFY(inspect_model(path("run")).config->ternary);
        const std::string note = inspect_model(path("run")).notes.front();
        QVERIFY2(note.find("this is " + path("run/student").string()) != std::string::npos, note.c_str());
        QVERIFY(inspect_model(path("run/student")).notes.empty());
    }

    void theMachineKnowsItself() {
        QVERIFY(machine().cores >= 1);
        QVERIFY(machine().memory > (64u << 20));
        QVERIFY(!machine().cpu.empty());
        QVERIFY(!features(machine()).empty());
        QVERIFY(!machine().avx512_vnni || machine().avx512f);
        QVERIFY(free_disk(folder_.path().toStdString()) > 0);
        QVERIFY(free_disk(path("not/there/yet")) > 0);
        QVERIFY(free_memory() > 0 && free_memory() <= machine().memory);
        QVERIFY(resident_memory() > (1u << 20));
        QVERIFY(peak_memory() >= resident_memory() / 2);
        reset_peak_memory();
        const std::uint64_t before = peak_memory();
        {
            std::vector<char> block(64 << 20, 1);
            QVERIFY(block[block.size() / 2] == 1);
        }
        QVERIFY(peak_memory() >= before + (48u << 20));
    }
};

QTEST_GUILESS_MAIN(InspectTest)
#include "inspect_test.moc"
