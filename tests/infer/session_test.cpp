// SPDX-License-Identifier: GPL-3.0-or-later
// A session gives the same bits however its tokens come; models of any width open, and broken ones are refused.
#include "engine/infer/cpu_session.h"

#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <fstream>
#include <thread>

#include "engine/base/machine.h"
#include "engine/infer/cpu_weights.h"
#include "engine/model/random_model.h"
#include "engine/model/sampler.h"
#include "tests/infer/model_fixture.h"

using namespace bitdistill;
namespace fs = std::filesystem;

namespace {

using Logits = std::vector<std::vector<float>>;

std::vector<float> copy(std::span<const float> values) { return {values.begin(), values.end()}; }

double worst_difference(const Logits& a, const Logits& b) {
    double worst = a.size() == b.size() ? 0 : 1e9;
    for (std::size_t t = 0; t < a.size() && worst < 1e9; ++t)
        for (std::size_t v = 0; v < a[t].size(); ++v)
            worst = std::max(worst, std::abs(static_cast<double>(a[t][v]) - static_cast<double>(b[t][v])));
    return worst;
}

// How many bytes of the mappings of a file are part of this process.
std::uint64_t resident_part(const fs::path& file) {
    std::ifstream maps("/proc/self/smaps");
    std::uint64_t kilobytes = 0;
    bool ours = false;
    for (std::string line; std::getline(maps, line);) {
        if (line.find('-') < line.find(' ')) ours = line.ends_with(file.string());
        if (ours && line.starts_with("Rss:")) kilobytes += std::stoull(line.substr(4));
    }
    return 1024 * kilobytes;
}

}  // namespace

class SessionTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    fs::path path(const std::string& name) const { return fs::path(folder_.path().toStdString()) / name; }

  private slots:
    void initTestCase() {
        write_random_folder(path("llama"), odd_config(Architecture::llama, false), 1, DType::f32, 0.1f);
        write_random_folder(path("qwen2"), odd_config(Architecture::qwen2, false, false), 2, DType::f16, 0.1f);
        write_random_folder(path("qwen3"), odd_config(Architecture::qwen3, false), 3, DType::bf16, 0.1f);
        write_random_folder(path("student"), odd_config(Architecture::qwen3, true, false), 4, DType::f32, 0.1f);
        ModelConfig sft = odd_config(Architecture::llama, true);
        sft.sub_norm = false;
        write_random_folder(path("sft"), sft, 5, DType::bf16, 0.1f);
        ModelConfig every = odd_config(Architecture::qwen3, true);
        every.sub_norm_placement = SubNormPlacement::every_linear;
        write_random_folder(path("every"), every, 8, DType::f32, 0.1f);
        // Scales of rows and blocks; rows of 300 and 140 are no whole blocks, and 90 columns are less than one.
        for (const ScaleGranularity granularity :
             {ScaleGranularity::row, ScaleGranularity::block128, ScaleGranularity::block256}) {
            ModelConfig scaled = odd_config(Architecture::llama, true);
            scaled.hidden_size = 140;
            scaled.heads = 9;
            scaled.kv_heads = 3;
            scaled.intermediate_size = 300;
            scaled.quantizer.weight_scale = granularity;
            write_random_folder(path(to_string(granularity)), scaled, 7, DType::f32, 0.1f);
        }
        // Rows that keep a pattern, with scales of blocks: what a token looks up goes on from panel to panel.
        for (const auto& [name, sparsity] :
             {std::pair("3of4", Sparsity::exactly_3_of_4), {"4of8", Sparsity::four_of_8}}) {
            write_random_folder(path(name), sparse_config(sparsity), 9, DType::f32, 0.1f);
        }
    }

    void decodeEqualsPrefillToTheBit_data() {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("isa");
        for (const char* model :
             {"llama", "qwen2", "qwen3", "student", "sft", "every", "row", "block128", "block256", "3of4", "4of8"})
            for (const std::string& isa : available_isas())
                QTest::newRow((std::string(model) + " " + isa).c_str())
                    << QString(model) << QString::fromStdString(isa);
    }
    void decodeEqualsPrefillToTheBit() {
        QFETCH(QString, model);
        QFETCH(QString, isa);
        const std::vector<int> ids = random_ids(205, 211);
        const auto one = CpuModel::open(path(model.toStdString()), {1, isa.toStdString(), WeightFormat::as_stored});
        const Logits whole = cpu_logits(one, ids);  // three blocks, and a cache that grows
        CpuSession session(one);
        for (std::size_t t = 0; t < ids.size(); ++t) QVERIFY(copy(session.decode(ids[t])) == whole[t]);
        // In uneven pieces, on three threads, after a rewind.
        CpuOptions three{3, isa.toStdString(), WeightFormat::as_stored};
        three.beyond_cores = true;
        CpuSession pieces(CpuModel::open(path(model.toStdString()), three));
        pieces.prefill(std::span(ids).first(150));
        pieces.rewind(40);
        QCOMPARE(pieces.position(), std::int64_t{40});
        QVERIFY(copy(pieces.prefill(std::span(ids).subspan(40, 7))) == whole[46]);
        QVERIFY(copy(pieces.prefill(std::span(ids).subspan(47, 101))) == whole[147]);
        QVERIFY(copy(pieces.decode(ids[148])) == whole[148]);
    }

    // Tied and mapped from the file, tied and converted, with and without a screen: one token, a whole prompt, in
    // turns.
    // The few exact rows come out of the file: mapped, each would bring a neighbourhood of up to a megabyte with it.
    void aHeadBehindAScreenStaysInThePageCache() {
        ModelConfig config = odd_config(Architecture::qwen3, true);
        config.hidden_size = 256;
        config.vocab_size = 9001;
        write_random_folder(path("resident"), config, 6, DType::bf16, 0.1f);
        CpuOptions options{1, "", WeightFormat::half};
        options.screen_head = true;
        const auto model = CpuModel::open(path("resident"), options);
        CpuSession session(model);
        int next = session.prefill_greedy(random_ids(10, config.vocab_size)).value();
        std::int64_t exact = 0;
        for (int token = 0; token < 50; ++token) {
            next = session.decode_greedy(next);
            exact += session.head_rows_computed();
        }
        QVERIFY(exact > 50);
        const std::uint64_t resident = resident_part(path("resident") / "model.safetensors");
        QVERIFY2(resident < 9001 * 256 * 2 / 4, std::to_string(resident).c_str());
    }

    void greedyCallsGiveTheTokenOfAllLogits() {
        ModelConfig config = odd_config(Architecture::qwen3, true);
        config.vocab_size = 9001;
        write_random_folder(path("vocabulary"), config, 6, DType::bf16, 0.1f);
        const std::vector<int> ids = random_ids(120, config.vocab_size, 3);
        for (const WeightFormat format : {WeightFormat::half, WeightFormat::f32, WeightFormat::q8}) {
            for (const bool screen : {false, true}) {
                CpuOptions options{2, "", format};
                options.screen_head = screen;
                const auto model = CpuModel::open(path("vocabulary"), options);
                QCOMPARE(model->screen() != nullptr, screen);
                CpuSession greedy(model), full(model);
                const auto prompt = std::span(ids).first(101);  // more than a block
                int next = arg_max(full.prefill(prompt));
                QCOMPARE(greedy.prefill_greedy(prompt).value(), next);
                for (const int id : std::span(ids).subspan(101)) {
                    next = arg_max(full.decode(id));
                    QCOMPARE(greedy.decode_greedy(id), next);
                    QVERIFY(model->screen() ? greedy.head_rows_computed() < 9001 / 10
                                            : greedy.head_rows_computed() == 9001);
                }
                QCOMPARE(greedy.position(), full.position());
                JobControl stopped;
                stopped.stop();
                QVERIFY(!greedy.prefill_greedy(prompt, &stopped));
                QCOMPARE(greedy.position(), full.position());
            }
        }
    }

    // A screen that reads the stored bits lays them out in another way; no logit and no row of the embedding changes by
    // it.
    void aHeadInPlanesGivesTheSameLogits() {
        for (const bool tied : {true, false}) {
            ModelConfig config = odd_config(Architecture::qwen3, tied);
            config.vocab_size = 8197;
            const auto folder = path(tied ? "planes-tied" : "planes");
            write_random_folder(folder, config, 7, DType::bf16, 0.1f);
            const std::vector<int> ids = random_ids(21, config.vocab_size, 4);
            for (const std::string& isa : available_isas()) {
                CpuOptions options{2, isa, WeightFormat::q8};
                const auto whole = CpuModel::open(folder, options);
                options.screen_head = true;
                const auto planes = CpuModel::open(folder, options);
                QCOMPARE(planes->head_format(), whole->head_format());
                QCOMPARE(planes->size().total(), whole->size().total() + 2 * 8197);
                QVERIFY(cpu_logits(planes, ids) == cpu_logits(whole, ids));
                QVERIFY(cpu_logits(planes, std::span(ids).first(1)) == cpu_logits(whole, std::span(ids).first(1)));
            }
        }
    }

    void instructionSetsAgree() {
        const std::vector<int> ids = random_ids(40, 211, 9);
        for (const char* model : {"llama", "qwen2", "qwen3"}) {
            const Logits reference =
                cpu_logits(CpuModel::open(path(model), {1, "scalar", WeightFormat::as_stored}), ids);
            for (const std::string& isa : available_isas())
                QVERIFY(
                    worst_difference(cpu_logits(CpuModel::open(path(model), {1, isa, WeightFormat::as_stored}), ids),
                                     reference) < 2e-5);
        }
        // A student: norms may differ in the last bit, so an 8-bit code may flip; the mean stays small.
        for (const char* student : {"student", "every", "row", "block128", "block256"}) {
            const Logits reference =
                cpu_logits(CpuModel::open(path(student), {1, "scalar", WeightFormat::as_stored}), ids);
            for (const std::string& isa : available_isas()) {
                const Logits logits = cpu_logits(CpuModel::open(path(student), {1, isa, WeightFormat::as_stored}), ids);
                double sum = 0;
                for (std::size_t t = 0; t < ids.size(); ++t)
                    for (std::size_t v = 0; v < 211; ++v)
                        sum += std::abs(static_cast<double>(logits[t][v]) - static_cast<double>(reference[t][v]));
                QVERIFY(sum / static_cast<double>(ids.size() * 211) < 1e-2);
            }
        }
    }

    // Packed codes and scales, put together again, are the quantized latent weights to the bit.
    void packedRowsAndBlocksAreTheQuantizedWeights_data() {
        QTest::addColumn<QString>("granularity");
        for (const char* granularity : {"row", "block128", "block256"}) QTest::newRow(granularity) << granularity;
    }
    void packedRowsAndBlocksAreTheQuantizedWeights() {
        QFETCH(QString, granularity);
        const std::string name = granularity.toStdString();
        const auto model = CpuModel::open(path(name), {2, "", WeightFormat::as_stored});
        const auto file = SafetensorsModel::open(path(name));
        const auto check = [&](const Matrix& matrix, const std::string& tensor) {
            const auto columns = static_cast<std::size_t>(matrix.columns);
            std::vector<float> latent(static_cast<std::size_t>(matrix.rows) * columns);
            to_float(file.at(tensor), latent);
            const WeightScales scales = absmean_scales(latent, matrix.rows, matrix.columns, *scale_granularity(name));
            std::vector<std::int8_t> codes;
            for (std::int64_t row = 0; row < matrix.rows; ++row)
                for (std::int64_t p = 0; p < matrix.panels(); ++p) {
                    codes.resize(static_cast<std::size_t>(matrix.panel_columns(p)));
                    unpack_row(reinterpret_cast<const std::uint8_t*>(matrix.data) + matrix.panel_offset(p) +
                                   row / packed_rows * packed_group_bytes(matrix.panel_columns(p), matrix.packing),
                               row % packed_rows, codes, matrix.packing);
                    const float scale = scales.at(row, p);
                    QCOMPARE(matrix.scales[static_cast<std::size_t>(p * matrix.rows + row)], scale);
                    const float* w = latent.data() + static_cast<std::size_t>(row) * columns + p * matrix.panel;
                    for (std::size_t i = 0; i < codes.size(); ++i) QCOMPARE(codes[i], ternary_code(w[i], scale));
                }
        };
        check(model->weights().layers[1].down, "model.layers.1.mlp.down_proj.weight");  // 300 columns
        check(model->weights().layers[1].gate, "model.layers.1.mlp.gate_proj.weight");  // 140
        check(model->weights().layers[1].o, "model.layers.1.self_attn.o_proj.weight");  // 90
        QCOMPARE(model->weights().layers[1].down.panels(), name == "row" ? 1 : name == "block128" ? 3 : 2);
        QCOMPARE(CpuModel::open(path(name), {1, "scalar", WeightFormat::half})->size().body,
                 student_size(model->config()).body);
    }

    void weightsCanBeKeptInOtherFormats() {
        const std::vector<int> ids = random_ids(20, 211);
        const auto stored = CpuModel::open(path("llama"), {1, "", WeightFormat::as_stored}),
                   half = CpuModel::open(path("llama"), {1, "", WeightFormat::half}),
                   full = CpuModel::open(path("qwen3"), {1, "", WeightFormat::f32});
        QCOMPARE(stored->format(), std::string("F32"));
        QCOMPARE(half->format(), std::string("F16"));
        QCOMPARE(full->format(), std::string("F32"));
        QCOMPARE(half->size().body * 2, stored->size().body);
        QCOMPARE(half->size().embedding_and_head * 2, stored->size().embedding_and_head);
        QVERIFY(worst_difference(cpu_logits(stored, ids), cpu_logits(half, ids)) < 2e-2);
        // `half` also halves the KV cache, and decode still equals prefill to the bit.
        CpuSession large(stored), small(half);
        large.reserve(100);
        small.reserve(100);
        QCOMPARE(large.cache_bytes(), std::uint64_t{2 * 2 * 20 * 128 * 4});
        QCOMPARE(small.cache_bytes() * 2, large.cache_bytes());
        const Logits whole = cpu_logits(half, ids);
        for (std::size_t t = 0; t < ids.size(); ++t) QVERIFY(copy(small.decode(ids[t])) == whole[t]);
        const auto bf16 = CpuModel::open(path("qwen3"));
        QCOMPARE(bf16->format(), std::string("BF16"));
        QVERIFY(worst_difference(cpu_logits(bf16, ids), cpu_logits(full, ids)) < 1e-6);
    }

    void eightAndFourBitsAreNearAndTheSameInAnyPiecesAndThreads() {
        const std::vector<int> ids = random_ids(40, 211);
        for (const char* model : {"llama", "qwen3", "student", "block128"}) {
            const Logits exact = cpu_logits(CpuModel::open(path(model), {1, "", WeightFormat::f32}), ids);
            double spread = 0;
            for (const float logit : exact.back()) spread += std::abs(static_cast<double>(logit)) / 211;
            for (const auto& [format, name, bound] :
                 {std::tuple{WeightFormat::q8, "Q8_0", 0.05}, std::tuple{WeightFormat::q4, "Q4_0", 0.5}}) {
                const auto one = CpuModel::open(path(model), {1, "", format});
                QCOMPARE(one->head_format(), std::string(name));
                QCOMPARE(one->format(), std::string(one->config().ternary ? "1.58-bit" : name));
                const Logits logits = cpu_logits(one, ids);
                double difference = 0;
                for (std::size_t v = 0; v < 211; ++v)
                    difference += std::abs(static_cast<double>(logits.back()[v] - exact.back()[v])) / 211;
                QVERIFY2(difference < bound * spread,
                         qPrintable(QString("%1 %2: %3").arg(model, name).arg(difference)));
                QVERIFY(difference > 0);
                CpuSession pieces(CpuModel::open(path(model), {3, "", format}));
                for (std::size_t t = 0; t < ids.size(); ++t) QVERIFY(copy(pieces.decode(ids[t])) == logits[t]);
            }
        }
        QVERIFY(has(message_of([] { weight_format("q5"); }), "\"q5\""));
    }

    void sizesAreThoseThatInspectProjects() {
        const auto student = CpuModel::open(path("student"), {1, "scalar", WeightFormat::half});
        const ModelSize projected = student_size(student->config());
        QCOMPARE(student->size().body, projected.body);
        for (const std::string& isa : available_isas())  // some pack five weights to a byte
            QVERIFY(CpuModel::open(path("student"), {1, isa, WeightFormat::half})->size().body <= projected.body);
        QCOMPARE(student->size().embedding_and_head, projected.embedding_and_head);
        QCOMPARE(student->size().norms, projected.norms);
        QCOMPARE(CpuModel::open(path("qwen3"))->size().total(), teacher_size(student->config()).total() - 211 * 52 * 2);
        // One account: what inspect_model() states of a file is what is stated once it is open, with any kernels.
        for (const char* name : {"student", "qwen3", "llama"}) {
            const Inspection before = inspect_model(path(name));
            QVERIFY(before.memory.total() > 0 && before.file_bytes > 0);
            for (const std::string& isa : available_isas()) {
                const auto model = CpuModel::open(path(name), {1, isa, WeightFormat::half, true});
                QCOMPARE(to_json(model->stated_size()).dump(), to_json(before.memory).dump());
                QCOMPARE(model->stated_size().embedding_and_head + model->screen_bytes(),
                         model->size().embedding_and_head);
            }
        }
        QCOMPARE(to_json(inspect_model(path("student")).memory).dump(), to_json(projected).dump());
        // Exactly three of four take 1.25 bits on every processor.
        for (const std::string& isa : available_isas()) {
            const auto exact = CpuModel::open(path("3of4"), {1, isa, WeightFormat::half});
            QCOMPARE(exact->size().body, student_size(exact->config()).body);
        }
        CpuSession session(student);
        session.decode(1);
        QVERIFY(session.cache_bytes() >= 2u * 2 * 20 * sizeof(float));
        QVERIFY(session.buffer_bytes() > 0);
    }

    void badTokensAreRefused() {
        CpuSession session(CpuModel::open(path("llama")));
        QVERIFY(has(message_of([&] { session.prefill({}); }), "no tokens"));
        QVERIFY(has(message_of([&] { session.decode(211); }), "token id 211 is outside the vocabulary of 211"));
        QVERIFY(has(message_of([&] { session.decode(-1); }), "outside the vocabulary"));
        QVERIFY(
            has(message_of([&] { session.prefill(random_ids(301, 211)); }), "longer than the model's context of 300"));
        session.prefill(random_ids(300, 211));
        QVERIFY(has(message_of([&] { session.decode(1); }), "301 tokens"));
        QVERIFY(has(message_of([&] { session.rewind(301); }), "cannot go to position 301"));
        session.reset();
        session.decode(1);
        QCOMPARE(session.position(), std::int64_t{1});
    }

    void stoppingLeavesTheSequenceAsItWas() {
        const auto model = CpuModel::open(path("llama"));
        CpuSession session(model);
        const std::vector<int> ids = random_ids(200, 211);
        const std::vector<float> before = copy(session.prefill(std::span(ids).first(10)));
        JobControl control;
        control.stop();
        QVERIFY(session.prefill(std::span(ids).subspan(10), &control).empty());
        QCOMPARE(session.position(), std::int64_t{10});
        int handed_out = 0;
        QVERIFY(!session.prefill_all(
            std::span(ids).subspan(10), [&](std::size_t, std::span<const float>) { ++handed_out; }, &control));
        QCOMPARE(handed_out, 0);
        session.rewind(9);
        QVERIFY(copy(session.decode(ids[9])) == before);
        QVERIFY(CpuModel::open(path("llama"), {}, {}, &control) == nullptr);
    }

    void loadingReportsItsProgress() {
        std::vector<double> shares;
        CpuModel::open(path("student"), {2, "", WeightFormat::half}, [&](double share) { shares.push_back(share); });
        QVERIFY(!shares.empty());
        QVERIFY(std::is_sorted(shares.begin(), shares.end()));
        QCOMPARE(shares.back(), 1.0);
    }

    // Sessions of one model on several threads: they take turns on the pool and do not disturb each other.
    void sessionsShareAModel() {
        const auto model = CpuModel::open(path("student"), {2, "", WeightFormat::as_stored});
        const std::vector<int> ids = random_ids(60, 211);
        const Logits expected = cpu_logits(model, ids);
        std::vector<std::thread> threads;
        std::vector<int> right(3, 0);
        for (std::size_t i = 0; i < right.size(); ++i)
            threads.emplace_back([&, i] { right[i] = cpu_logits(model, ids) == expected; });
        for (std::thread& thread : threads) thread.join();
        QVERIFY((right == std::vector<int>{1, 1, 1}));
    }

    void moreThreadsThanCoresAreCapped() {
        const auto capped = CpuModel::open(path("llama"), {5000, "", WeightFormat::half});
        QCOMPARE(capped->threads(), machine().cores);
        QCOMPARE(capped->notes().size(), std::size_t{1});
        QVERIFY(has(capped->notes()[0], "threads is 5000, but this machine has "));
        QVERIFY(CpuModel::open(path("llama"), {machine().cores, "", WeightFormat::half})->notes().empty());
    }

    void brokenFoldersAreRefusedByName() {
        const auto refusal = [&] { return message_of([&] { CpuModel::open(path("broken")); }); };
        QVERIFY(has(refusal(), "broken: no such folder"));
        fs::create_directory(path("broken"));
        QVERIFY(has(refusal(), "broken/config.json"));
        write_random_folder(path("broken"), odd_config(Architecture::qwen3, false), 1, DType::bf16);
        Json config = read_json(path("broken/config.json"));
        config["hidden_size"] = 64;
        write_json(path("broken/config.json"), config);
        QVERIFY(has(refusal(), "config.json asks for [211, 64]"));
        config["hidden_size"] = 52;
        config["num_hidden_layers"] = 3;
        write_json(path("broken/config.json"), config);
        QVERIFY(has(refusal(), "tensor \"model.layers.2.input_layernorm.weight\" is missing"));
        config["model_type"] = "falcon";
        write_json(path("broken/config.json"), config);
        QVERIFY(has(refusal(), "unknown architecture \"falcon\""));
        config["model_type"] = "qwen3";
        config["architectures"] = {"Qwen3ForCausalLM"};
        config["num_hidden_layers"] = 2;
        write_json(path("broken/config.json"), config);
        fs::resize_file(path("broken/model.safetensors"), fs::file_size(path("broken/model.safetensors")) - 1);
        QVERIFY(has(refusal(), "truncated"));
        fs::remove(path("broken/model.safetensors"));
        QVERIFY(has(refusal(), "has neither model.safetensors"));
        QVERIFY(has(message_of([&] { CpuModel::open(path("llama"), {-1, "", WeightFormat::half}); }), "threads"));
        QVERIFY(has(message_of([&] { CpuModel::open(path("llama"), {1, "sse9", WeightFormat::half}); }), "\"sse9\""));
        QVERIFY(has(message_of([] { CpuSession session(nullptr); }), "no model"));
    }

    void integerWeightsAndHugeValuesAreRefused() {
        ModelConfig config = odd_config(Architecture::llama, false);
        const auto write = [&](DType dtype, float value) {
            std::vector<TensorSource> tensors;
            for (const TensorSpec& spec : tensor_specs(config))
                tensors.push_back({spec.name, spec.name == "model.norm.weight" ? dtype : DType::f32, spec.shape,
                                   [value](std::span<std::byte> bytes) {
                                       for (std::size_t i = 0; i + 4 <= bytes.size(); i += 4)
                                           std::memcpy(bytes.data() + i, &value, 4);
                                   }});
            fs::create_directories(path("numbers"));
            write_safetensors(path("numbers/model.safetensors"), tensors);
            write_json(path("numbers/config.json"), to_json(config));
        };
        write(DType::i32, 0.1f);
        QVERIFY(has(message_of([&] { CpuModel::open(path("numbers")); }), "model.norm.weight: has type I32"));
        write(DType::f32, 70000.0f);
        QVERIFY(CpuModel::open(path("numbers")) != nullptr);
        QVERIFY(has(message_of([&] {
                        CpuModel::open(path("numbers"), {1, "", WeightFormat::half});
                    }),
                    "F16 cannot hold"));
        config.ternary = config.sub_norm = true;
        write(DType::f32, std::numeric_limits<float>::quiet_NaN());
        QVERIFY(has(message_of([&] { CpuModel::open(path("numbers")); }), "not finite"));
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
