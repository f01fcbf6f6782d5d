// SPDX-License-Identifier: GPL-3.0-or-later
// .gguf files of other programs: blocks that the kernels read are run as they are stored, all others as F16, and what
// memory that takes is said before. Blocks are random bits with scales of ordinary size, as any file may hold them.
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <cstring>

#include "engine/infer/cpu_session.h"
#include "engine/infer/cpu_weights.h"
#include "engine/infer/gguf_export.h"
#include "engine/model/gguf_model.h"
#include "engine/model/inspect.h"
#include "engine/model/kept_weights.h"
#include "engine/model/random_model.h"
#include "engine/model/tensor_roles.h"
#include "tests/infer/model_fixture.h"

using namespace bitdistill;
namespace fs = std::filesystem;

namespace {

// Where a block has numbers in F16, and their exponents (negative: a minimum below zero).
struct Numbers {
    BlockType type;
    std::vector<std::pair<std::size_t, int>> halves;
};
const Numbers all_numbers[] = {
    {BlockType::q8_0, {{0, 11}}},          {BlockType::q4_0, {{0, 7}}},          {BlockType::q4_1, {{0, 7}, {2, -5}}},
    {BlockType::q5_0, {{0, 8}}},           {BlockType::q5_1, {{0, 8}, {2, -5}}}, {BlockType::q4_k, {{0, 12}, {2, 12}}},
    {BlockType::q5_k, {{0, 13}, {2, 12}}}, {BlockType::q6_k, {{208, 14}}},       {BlockType::q2_k, {{80, 8}, {82, 8}}},
    {BlockType::q3_k, {{108, 10}}},        {BlockType::iq4_xs, {{0, 14}}},       {BlockType::iq2_xs, {{0, 12}}},
    {BlockType::iq3_s, {{0, 11}}},         {BlockType::iq1_s, {{0, 9}}},
};

ModelConfig config_of_256(Architecture architecture) {
    ModelConfig config = odd_config(architecture, false, architecture == Architecture::qwen2);
    config.hidden_size = 256;
    config.intermediate_size = 512;
    config.heads = 4;
    config.kv_heads = 2;
    config.head_dim = 64;
    config.vocab_size = 101;  // no whole number of groups
    return config;
}

GgufSource source_of(const TensorSpec& spec, const Numbers& numbers, std::uint64_t seed) {
    if (spec.shape.size() == 1)
        return {spec.gguf_name, BlockType::f32, spec.shape, [](std::span<std::byte> out) {
                    const float one = 1;
                    for (std::size_t at = 0; at < out.size(); at += 4) std::memcpy(out.data() + at, &one, 4);
                }};
    return {spec.gguf_name, numbers.type, spec.shape, [numbers, seed](std::span<std::byte> out) {
                Random random(seed, "blocks");
                for (std::byte& byte : out) byte = static_cast<std::byte>(random.next());
                for (std::size_t at = 0; at < out.size(); at += block_bytes(numbers.type))
                    for (const auto& [offset, exponent] : numbers.halves)
                        out[at + offset + 1] =
                            static_cast<std::byte>(static_cast<unsigned>(15 - std::abs(exponent)) << 2 |
                                                   (exponent < 0 ? 0x80u : 0u) | (random.next() & 3u));
            }};
}

void write_model(const fs::path& path, const Numbers& numbers, Architecture architecture) {
    const ModelConfig config = config_of_256(architecture);
    std::vector<GgufSource> tensors;
    for (const TensorSpec& spec : tensor_specs(config)) tensors.push_back(source_of(spec, numbers, tensors.size()));
    write_gguf(path, gguf_values(config, BlockType::f16, ""), tensors);
}

std::shared_ptr<const CpuModel> open(const fs::path& path, WeightFormat format, int threads = 1) {
    CpuOptions options;
    options.threads = threads;
    options.format = format;
    return CpuModel::open(path, options);
}

}  // namespace

class StoredBlocksTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    fs::path path(const std::string& name) const { return fs::path(folder_.path().toStdString()) / name; }

    static void types() {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < std::size(all_numbers); ++i)
            QTest::newRow(to_string(all_numbers[i].type)) << static_cast<int>(i);
    }

  private slots:
    void blocksRunAsTheirWeights_data() { types(); }
    void blocksRunAsTheirWeights() {
        QFETCH(int, index);
        const Numbers& numbers = all_numbers[index];
        for (const Architecture architecture : {Architecture::llama, Architecture::qwen2}) {
            const fs::path file = path("model.gguf");
            write_model(file, numbers, architecture);
            const auto stored = open(file, WeightFormat::as_stored), exact = open(file, WeightFormat::f32);
            const bool kept = block_form(numbers.type).has_value();
            QCOMPARE(stored->format(), std::string(kept ? to_string(numbers.type) : "F16"));
            QCOMPARE(exact->format(), std::string("F32"));
            const std::vector<int> ids = random_ids(40, 101);
            const auto a = cpu_logits(exact, ids), b = cpu_logits(stored, ids);
            double error = 0, energy = 0;
            for (std::size_t t = 0; t < ids.size(); ++t)
                for (std::size_t i = 0; i < a[t].size(); ++i) {
                    error += std::pow(static_cast<double>(a[t][i] - b[t][i]), 2);
                    energy += std::pow(static_cast<double>(a[t][i]), 2);
                }
            QVERIFY(energy > 0);
            // Blocks: inputs of 8 bits in every layer; F16: its rounding.
            QVERIFY2(std::sqrt(error / energy) < (kept ? 0.05 : 0.002),
                     qPrintable(QString::number(std::sqrt(error / energy))));
            // One token after the other, and on other threads: the same bits.
            CpuSession session(open(file, WeightFormat::as_stored, 2));
            for (std::size_t t = 0; t < ids.size(); ++t) {
                const std::span<const float> logits = session.decode(ids[t]);
                QVERIFY(std::ranges::equal(logits, b[t]));
            }
        }
    }

    void whatIsKeptAndHowLargeIsSaidBefore_data() { types(); }
    void whatIsKeptAndHowLargeIsSaidBefore() {
        QFETCH(int, index);
        const Numbers& numbers = all_numbers[index];
        const fs::path file = path("model.gguf");
        write_model(file, numbers, Architecture::llama);
        const Inspection before = inspect_model(file);
        QVERIFY2(before.problems.empty(), before.problems.empty() ? "" : before.problems[0].c_str());
        const auto model = open(file, WeightFormat::half);
        QCOMPARE(before.memory.body, model->size().body);
        QCOMPARE(before.memory.embedding_and_head, model->size().embedding_and_head);
        QCOMPARE(before.memory.norms, model->size().norms);
        const bool kept = block_form(numbers.type).has_value();
        QCOMPARE(before.notes.size(), kept ? std::size_t{0} : std::size_t{1});
        QCOMPARE(model->notes(), before.notes);
        if (kept)  // 101 rows take seven groups of 16
            QVERIFY(static_cast<double>(before.memory.body) <= 1.03 * static_cast<double>(before.file_bytes));
        else
            QVERIFY2(has(before.notes[0], "Matrices in " + std::string(to_string(numbers.type)) + " become F16"),
                     before.notes[0].c_str());
        const auto at = std::ranges::find(before.tensors, std::string("blk.0.attn_q.weight"), &InspectedTensor::name);
        QVERIFY(at != before.tensors.end());
        QCOMPARE(at->kept, model->format());
    }

    // What the weights compute is compared: in what steps this engine multiplies the blocks of a source, or what it
    // keeps in F16, is no difference of an export.
    void everyTypeIsTheSameModelInFloats_data() { types(); }
    void everyTypeIsTheSameModelInFloats() {
        QFETCH(int, index);
        const fs::path source = path("source.gguf"), file = path("floats.gguf");
        write_model(source, all_numbers[index], Architecture::llama);
        ExportOptions options;
        options.threads = 2;
        options.type = BlockType::f32;
        options.embedding_type = BlockType::f32;
        const auto exported = export_gguf(source, file, options);
        QVERIFY(exported);
        QVERIFY(exported->parity.proven());
        QCOMPARE(exported->parity.max_logit_difference, 0.0);
        QCOMPARE(exported->parity.mean_kl, 0.0);
        const Json logits = read_json(file.string() + ".receipt.json").at("parity").at("logits");
        QVERIFY(has(logits.at("arithmetic").get<std::string>(), "F32"));
        // The same logits as of all weights in F32, in no memory of its own, by any number of threads.
        CpuOptions rows{3, "", {}};
        rows.read_as_floats = rows.beyond_cores = true;
        rows.screen_head = true;  // serves what is kept for greedy decoding
        const auto opened = CpuModel::open(source, rows);
        QVERIFY(opened->weights().own.empty());
        QVERIFY(!opened->screen());
        const std::vector<int> ids = random_ids(100, 101);
        QCOMPARE(cpu_logits(opened, ids), cpu_logits(open(source, WeightFormat::f32), ids));
        // What a rounded export differs by is that rounding alone.
        options.type = BlockType::f16;
        const auto half = export_gguf(source, path("half.gguf"), options);
        QVERIFY(half);
        QVERIFY2(half->parity.mean_kl < 1e-5, qPrintable(QString::number(half->parity.mean_kl)));
    }

    void aTypeThatIsNoWeightsIsRefusedByName() {
        const ModelConfig config = config_of_256(Architecture::llama);
        std::vector<GgufSource> tensors;
        for (const TensorSpec& spec : tensor_specs(config)) {
            tensors.push_back(source_of(spec, all_numbers[0], 1));
            if (spec.gguf_name == "blk.1.ffn_down.weight") tensors.back().type = BlockType::q8_1;
        }
        write_gguf(path("sums.gguf"), gguf_values(config, BlockType::f16, ""), tensors);
        const std::string message = message_of([&] { open(path("sums.gguf"), WeightFormat::half); });
        QVERIFY2(has(message, "blk.1.ffn_down.weight: has type Q8_1"), message.c_str());
        const Inspection inspection = inspect_model(path("sums.gguf"));
        QCOMPARE(inspection.problems.size(), std::size_t{1});
        QVERIFY2(has(inspection.problems[0], "type Q8_1"), inspection.problems[0].c_str());
    }
};

QTEST_GUILESS_MAIN(StoredBlocksTest)
#include "stored_blocks_test.moc"
