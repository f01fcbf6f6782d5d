// SPDX-License-Identifier: GPL-3.0-or-later
// A KV cache of every type gives the same bits however its tokens come, takes the memory that is stated, and moves
// predictions by as little as its bits allow.
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>

#include "engine/infer/cpu_session.h"
#include "engine/infer/generate.h"
#include "engine/infer/kv_cache.h"
#include "engine/infer/measure/benchmark.h"
#include "engine/infer/measure/kv_error.h"
#include "engine/infer/model_drafter.h"
#include "engine/model/random_model.h"
#include "tests/infer/model_fixture.h"
#include "tests/spoiled_weights.h"

using namespace bitdistill;
namespace fs = std::filesystem;

namespace {

using Rows = std::vector<std::vector<float>>;
constexpr KvType all_types[] = {KvType::f32, KvType::f16, KvType::q8, KvType::q4};

std::vector<float> copy(std::span<const float> values) { return {values.begin(), values.end()}; }

Rows in_one(CpuSession& session, std::span<const int> ids) {
    Rows rows(ids.size());
    session.prefill_all(ids, [&](std::size_t i, std::span<const float> logits) { rows[i] = copy(logits); });
    return rows;
}

}  // namespace

class KvTypesTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    fs::path path(const std::string& name) const { return fs::path(folder_.path().toStdString()) / name; }
    std::shared_ptr<const CpuModel> open(const std::string& name, const std::string& isa = "", int threads = 1) const {
        CpuOptions options{threads, isa, WeightFormat::half};
        options.beyond_cores = true;
        return CpuModel::open(path(name), options);
    }

  private slots:
    void initTestCase() {
        write_random_folder(path("teacher"), odd_config(Architecture::qwen3, false), 1, DType::bf16, 0.1f);
        write_random_folder(path("student"), odd_config(Architecture::qwen3, true), 2, DType::f32, 0.1f);
        write_random_folder(path("wide"), wide_config(Architecture::llama, false, false), 3, DType::bf16, 0.1f);
        const Json windowed = {{"architectures", {"Gemma3ForCausalLM"}},
                               {"model_type", "gemma3_text"},
                               {"hidden_size", 48},
                               {"intermediate_size", 90},
                               {"num_hidden_layers", 4},
                               {"num_attention_heads", 4},
                               {"num_key_value_heads", 2},
                               {"head_dim", 16},
                               {"query_pre_attn_scalar", 16},
                               {"vocab_size", 97},
                               {"max_position_embeddings", 300},
                               {"sliding_window", 7},
                               {"sliding_window_pattern", 3}};
        write_random_folder(path("windowed"), model_config_from_json(windowed, "gemma"), 4, DType::bf16, 0.1f);
    }

    void tokensGiveTheSameBitsHoweverTheyCome_data() {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("isa");
        QTest::addColumn<int>("type");
        for (const char* model : {"teacher", "student", "wide", "windowed"})
            for (const std::string& isa : available_isas())
                for (const KvType type : all_types)
                    QTest::addRow("%s %s %s", model, isa.c_str(), to_string(type))
                        << QString(model) << QString::fromStdString(isa) << static_cast<int>(type);
    }
    void tokensGiveTheSameBitsHoweverTheyCome() {
        QFETCH(QString, model);
        QFETCH(QString, isa);
        QFETCH(int, type);
        const auto kv = static_cast<KvType>(type);
        const auto one = open(model.toStdString(), isa.toStdString()),
                   three = open(model.toStdString(), isa.toStdString(), 3);
        const std::vector<int> ids = random_ids(140, 97);
        CpuSession whole(one, kv), decoded(one, kv), pieces(three, kv), beside(one, kv);
        const Rows expected = in_one(whole, ids);  // several blocks, and a cache that grows
        for (std::size_t t = 0; t < ids.size(); ++t) QVERIFY(copy(decoded.decode(ids[t])) == expected[t]);
        pieces.prefill(std::span(ids).first(90));
        pieces.rewind(33);
        QVERIFY(copy(pieces.prefill(std::span(ids).subspan(33, 5))) == expected[37]);
        QVERIFY(copy(pieces.prefill(std::span(ids).subspan(38, 60))) == expected[97]);
        // Taken over by another session, and beside it.
        beside.continue_from(whole, 100, 140);
        decoded.rewind(100);
        const int next[] = {ids[100], ids[100]};
        CpuSession* both[] = {&beside, &decoded};
        const std::vector<int> told = CpuSession::decode_greedy_together(both, next);
        QCOMPARE(told[0], arg_max(expected[100]));
        QCOMPARE(told[1], told[0]);
        QVERIFY(copy(beside.decode(ids[101])) == expected[101]);
    }

    void draftsKeepTheirPromise() {
        for (const KvType type : all_types) {
            CpuOptions options{1, "", WeightFormat::half};
            options.kv = type;
            const auto teacher = CpuModel::open(path("teacher"), options);
            QVERIFY(teacher->kv_type() == type);
            const std::vector<int> prompt = random_ids(20, 211, 4);
            GenerateOptions how;
            how.max_tokens = 40;
            CpuSession plain(teacher), drafted(teacher);
            const Generation alone = generate(plain, prompt, how);
            ModelDrafter drafter(open("student"), *teacher, how.sampler);
            how.drafter = &drafter;
            QVERIFY(generate(drafted, prompt, how).ids == alone.ids);
        }
    }

    // The speed limit of bench goes by what is read, which a window bounds, and memory by what is kept, which it does
    // not.
    void aWindowBoundsWhatIsReadAndNotWhatIsKept() {
        const auto model = open("windowed");
        const ModelConfig& config = model->config();
        std::int64_t windows = 0, whole = 0;
        for (std::int64_t layer = 0; layer < config.layers; ++layer)
            ++(config.layer(layer).window > 0 ? windows : whole);
        QVERIFY(windows == 3 && whole == 1 && config.layer(0).window == 7);
        const std::uint64_t row = kv_bytes_of_position(config, KvType::f32) / 4;  // of one layer
        QCOMPARE(kv_bytes_read(config, KvType::f32, 5), row * 4 * 5);
        QCOMPARE(kv_bytes_read(config, KvType::f32, 100), row * (100 + 3 * 7));
        for (const int sequences : {1, 2}) {
            BenchCase empty{path("windowed"), {}};
            empty.options.kv = KvType::f32;
            empty.options.threads = 1;
            empty.sequences = sequences;
            BenchCase behind = empty;
            behind.positions = 100;
            BenchOptions options;
            options.prompt = 0;
            options.generate = 4;  // of 1, 2, 3 and 4 positions, or of 101 to 104
            options.repeats = 1;
            const Benchmark result = benchmark(std::vector{empty, behind}, options);
            QCOMPARE(result.results[1].bytes_per_token - result.results[0].bytes_per_token,
                     static_cast<double>(row) * (100 + 3 * (7 - 2.5)));
            QCOMPARE(result.results[1].cache_bytes, 104 * row * 4);
        }
    }

    void memoryIsWhatIsStated() {
        const auto model = open("wide");  // head_dim 64, 2 key heads, 2 layers
        const ModelConfig& config = model->config();
        QCOMPARE(kv_bytes_of_position(config, KvType::f32), std::uint64_t{2 * 2 * 2 * 256});
        QCOMPARE(kv_bytes_of_position(config, KvType::f16), std::uint64_t{2 * 2 * 2 * 128});
        QCOMPARE(kv_bytes_of_position(config, KvType::q8), std::uint64_t{2 * 2 * 2 * 68});
        QCOMPARE(kv_bytes_of_position(config, KvType::q4), std::uint64_t{2 * 2 * 2 * 34});
        const auto windowed = open("windowed");
        const ModelConfig& narrow = windowed->config();  // head_dim 16, 2 key heads, 4 layers: a block is filled
        QCOMPARE(kv_bytes_of_position(narrow, KvType::q8), std::uint64_t{2 * 4 * 2 * 34});
        QCOMPARE(kv_bytes_of_position(narrow, KvType::q4), std::uint64_t{2 * 4 * 2 * 18});
        for (const KvType type : all_types) {
            CpuSession session(model, type);
            session.reserve(200);
            const std::uint64_t first = type == KvType::q4 ? 2 * 2 * 2 * 68 : 0;
            QCOMPARE(session.cache_bytes(), 200 * kv_bytes_of_position(config, type) + first);
        }
        QVERIFY(open("wide")->kv_type() == KvType::f16);
        QVERIFY(CpuModel::open(path("wide"))->kv_type() == KvType::f32);
        for (const KvType type : all_types) QVERIFY(kv_type(to_string(type)) == type);
        QVERIFY(has(message_of([] { kv_type("q5"); }), "\"q5\""));
    }

    // Each has fewer bits than the one before it.
    void fewerBitsMovePredictionsMoreAndLittle() {
        for (const char* name : {"teacher", "wide", "windowed"}) {
            const auto model = open(name);
            const std::vector<std::vector<int>> texts{random_ids(90, 97, 1), random_ids(40, 97, 2)};
            std::int64_t told = 0;
            const KvErrors errors = kv_errors(model, texts, KvType::f32, std::span(all_types), nullptr,
                                              [&](std::int64_t done, std::int64_t total) {
                                                  QVERIFY(done > told && total == 130);
                                                  told = done;
                                              });
            QVERIFY(errors.complete);
            QCOMPARE(errors.positions, std::int64_t{130});
            QCOMPARE(errors.types[0].mean_kl, 0.0);
            QCOMPARE(errors.types[0].same_arg_max, 1.0);
            QVERIFY(errors.types[1].mean_kl < errors.types[2].mean_kl);
            QVERIFY(errors.types[2].mean_kl < errors.types[3].mean_kl);
            QVERIFY2(errors.types[2].mean_kl < 1e-3, qPrintable(QString::number(errors.types[2].mean_kl)));
            for (const KvError& one : errors.types) QVERIFY(one.largest_kl >= one.mean_kl);
        }
        const auto model = open("teacher");
        const std::vector<std::vector<int>> texts(1, {1, 2}), silent(1);
        QVERIFY(has(message_of([&] { kv_errors(model, {}, KvType::f16, std::span(all_types)); }), "no text"));
        QVERIFY(has(message_of([&] { kv_errors(model, silent, KvType::f16, std::span(all_types)); }), "no tokens"));
        QVERIFY(has(message_of([&] { kv_errors(model, texts, KvType::f16, {}); }), "no type"));
        JobControl control;
        control.stop();
        QVERIFY(!kv_errors(model, texts, KvType::f16, std::span(all_types), &control).complete);
    }

    // What is rounded to integers would hide it.
    void aValueThatIsNoNumberIsNamed() {
        ModelConfig config = odd_config(Architecture::llama, false, false);
        for (const char* part : {"k_proj", "v_proj"}) {
            write_random_folder(path(part), config, 1, DType::f32, 0.1f);
            spoil(path(part), std::string("model.layers.1.self_attn.") + part + ".weight", {5}, std::nanf(""));
            for (const KvType type : all_types) {
                CpuSession session(CpuModel::open(path(part), {1, "", WeightFormat::as_stored}), type);
                const std::string said = message_of([&] { session.prefill(std::vector<int>{1, 2, 3}); });
                QVERIFY2(has(said, std::string(part) + ".weight holds nan"), said.c_str());
            }
        }
    }

    void aSessionCanPretendToHaveReadALongText() {
        const auto model = open("teacher");
        for (const KvType type : all_types) {
            CpuSession session(model, type);
            session.pretend(250);
            QCOMPARE(session.position(), std::int64_t{250});
            const int id = session.decode_greedy(3);
            QVERIFY(id >= 0 && id < 211);
            QCOMPARE(session.position(), std::int64_t{251});
            QVERIFY(has(message_of([&] { session.pretend(300); }), "a context of 300 tokens"));
        }
        CpuSession half(model, KvType::f16), narrow(model, KvType::q8);
        half.prefill(random_ids(5, 211));
        QVERIFY(has(message_of([&] { narrow.continue_from(half, 3, 10); }), "another model or KV cache"));
    }
};

QTEST_GUILESS_MAIN(KvTypesTest)
#include "kv_types_test.moc"
