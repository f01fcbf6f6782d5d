// SPDX-License-Identifier: GPL-3.0-or-later
// A model whose values are not finite numbers ends what runs it, with the place and the tensor, wherever the trace of
// such a value could be lost: in softmax, in what is rounded to integers, behind the screen of a head.
#include <QTemporaryDir>
#include <QtTest>
#include <cstring>
#include <iterator>
#include <limits>
#include <numeric>

#include "engine/base/float16.h"
#include "engine/infer/cpu_session.h"
#include "engine/infer/generate.h"
#include "engine/infer/gguf_export.h"
#include "engine/infer/scoring.h"
#include "engine/model/finite_weights.h"
#include "engine/model/gguf.h"
#include "engine/model/random_model.h"
#include "tests/infer/model_fixture.h"
#include "tests/spoiled_weights.h"

using namespace bitdistill;
namespace fs = std::filesystem;

namespace {

constexpr float nan_value = std::numeric_limits<float>::quiet_NaN(), infinite = std::numeric_limits<float>::infinity();
const std::string head = "lm_head.weight", embedding = "model.embed_tokens.weight";
const std::string layer = "model.layers.1.";

CpuOptions options_of(WeightFormat format, int threads, bool screen) {
    CpuOptions options{threads, "", format};
    options.screen_head = screen;
    options.beyond_cores = true;
    return options;
}

}  // namespace

class FiniteLogitsTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    fs::path path(const std::string& name) const { return fs::path(folder_.path().toStdString()) / name; }
    fs::path fresh(ModelConfig config) const {
        write_random_folder(path("model"), config, 1, DType::f32, 0.1f);
        return path("model");
    }
    static ModelConfig large_vocabulary(bool ternary) {
        ModelConfig config = odd_config(Architecture::qwen3, ternary, false);
        config.vocab_size = 8200;
        return config;
    }
    // What every way of running it says; empty unless all say the same.
    static std::string refusal(const fs::path& model, const CpuOptions& options) {
        const std::vector<int> ids{5, 9, 33, 12};
        const auto with = [&](const std::function<void(CpuSession&)>& use) {
            return message_of([&] {
                CpuSession session(CpuModel::open(model, options));
                use(session);
            });
        };
        const std::string first = with([&](CpuSession& session) { session.prefill(ids); });
        const std::string others[] = {
            with([&](CpuSession& session) { session.prefill_greedy(ids); }), with([&](CpuSession& session) {
                for (const int id : ids) session.decode(id);
            }),
            with([&](CpuSession& session) { session.prefill_all(ids, [](std::size_t, std::span<const float>) {}); }),
            with([&](CpuSession& session) { generate(session, ids, {}); }), with([&](CpuSession& session) {
                score_answers(session, ids, std::vector<std::vector<int>>{{7, 8}});
            })};
        for (const std::string& other : others)
            if (other != first) {
                qWarning("\"%s\" and \"%s\"", first.c_str(), other.c_str());
                return {};
            }
        return first;
    }

  private slots:
    void thePlaceAndTheTensorAreNamed_data() {
        QTest::addColumn<bool>("ternary");
        QTest::addColumn<QString>("tensor");
        QTest::addColumn<float>("value");
        QTest::addColumn<QString>("place");
        const auto add = [](const char* name, bool ternary, const std::string& tensor, float value, const char* place) {
            QTest::newRow(name) << ternary << QString::fromStdString(tensor) << value << QString(place);
        };
        add("the last norm", false, "model.norm.weight", nan_value, "the last norm");
        add("a norm, infinite", false, layer + "post_attention_layernorm.weight", infinite, "layer 1 (MLP)");
        add("a norm before integers", true, layer + "input_layernorm.weight", nan_value, "layer 1 (attention)");
        add("a sub-norm", true, layer + "mlp.ffn_sub_norm.weight", nan_value, "layer 1 (MLP)");
        add("a norm of heads", false, layer + "self_attn.k_norm.weight", nan_value, "layer 1 (attention)");
        add("q, lost in softmax", false, layer + "self_attn.q_proj.weight", nan_value, "layer 1 (attention)");
        add("k, lost in softmax", false, layer + "self_attn.k_proj.weight", nan_value, "layer 1 (attention)");
        add("v", false, layer + "self_attn.v_proj.weight", nan_value, "layer 1 (attention)");
        add("down", false, layer + "mlp.down_proj.weight", infinite, "layer 1 (MLP)");
        add("a row of the head", false, head, nan_value, "the head");
        add("a row of the head, infinite", false, head, -infinite, "the head");
        add("a row of a student's head", true, head, nan_value, "the head");
        add("a row of the embedding", false, embedding, nan_value, "the embedding");
        add("a row of a student's embedding", true, embedding, nan_value, "the embedding");
    }
    void thePlaceAndTheTensorAreNamed() {
        QFETCH(bool, ternary);
        QFETCH(QString, tensor);
        QFETCH(float, value);
        QFETCH(QString, place);
        const std::string name = tensor.toStdString();
        const fs::path model = fresh(large_vocabulary(ternary));
        const std::size_t row = name == head ? 8190 : name == embedding ? 9 : 0;
        spoil(model, name, {row * 52 + 3}, value);
        for (const auto& [format, threads, screen] :
             {std::tuple(WeightFormat::as_stored, 1, false), std::tuple(WeightFormat::half, 3, true)}) {
            const std::string text = refusal(model, options_of(format, threads, screen));
            QVERIFY2(has(text, "gives no finite logits: the output of " + place.toStdString() + " is the first"),
                     text.c_str());
            QVERIFY2(has(text, name + " holds " +
                                   (std::isnan(value) ? "nan"
                                    : value > 0       ? "inf"
                                                      : "-inf") +
                                   " at row " + std::to_string(row) + ", column 3"),
                     text.c_str());
            QVERIFY2(has(text, model.string()) && has(text, "fetch the model again"), text.c_str());
        }
        QVERIFY(has(message_of([&] { require_finite_weights(model); }), name + " holds "));
    }

    void aRowThatNoTokenReadsHarmsNobody() {
        const fs::path model = fresh(large_vocabulary(false));
        spoil(model, embedding, {700 * 52}, nan_value);
        CpuSession session(CpuModel::open(model, options_of(WeightFormat::half, 2, true)));
        QVERIFY(session.prefill_greedy(std::vector<int>{5, 9}).has_value());
        QVERIFY(has(message_of([&] { session.decode_greedy(700); }), "the embedding is the first"));
        session.reset();  // and the session goes on
        QVERIFY(session.prefill_greedy(std::vector<int>{5, 9}).has_value());
    }

    void ofSeveralSequencesTheOneWithSuchAValueIsNamed() {
        const fs::path model = fresh(large_vocabulary(false));
        spoil(model, embedding, {700 * 52}, nan_value);
        for (const bool screen : {false, true}) {
            const auto opened = CpuModel::open(model, options_of(WeightFormat::half, 2, screen));
            CpuSession alone(opened);
            alone.prefill(std::vector<int>{7, 3});
            const std::string wanted = message_of([&] { alone.decode_greedy(700); });
            std::vector<CpuSession> sessions;
            std::vector<CpuSession*> all;
            for (const std::vector<int>& prompt : {std::vector<int>{5, 9}, {7, 3}, {8}}) {
                sessions.emplace_back(opened);
                sessions.back().prefill(prompt);
            }
            for (CpuSession& session : sessions) all.push_back(&session);
            QCOMPARE(message_of([&] { CpuSession::decode_greedy_together(all, std::vector<int>{1, 700, 2}); }), wanted);
            QVERIFY(has(wanted, "the embedding is the first"));
            // Those before it are where they were, and go on.
            QCOMPARE(sessions[0].position(), std::int64_t{2});
            CpuSession other(opened);
            other.prefill(std::vector<int>{5, 9});
            QCOMPARE(sessions[0].decode_greedy(1), other.decode_greedy(1));
        }
    }

    // Latent weights make codes and scales, and codes cannot be NaN: such a student does not open.
    void aStudentWithoutScalesDoesNotOpen() {
        const fs::path model = fresh(odd_config(Architecture::qwen3, true));
        spoil(model, layer + "self_attn.o_proj.weight", {3}, nan_value);
        const std::string text = message_of([&] { CpuModel::open(model); });
        QVERIFY2(has(text, layer + "self_attn.o_proj.weight: holds values that are not finite"), text.c_str());
    }

    void whatOutgrowsAHalfIsSaid() {
        const fs::path model = fresh(odd_config(Architecture::qwen2, false));
        for (const char* bias : {"self_attn.k_proj.bias", "self_attn.v_proj.bias"}) {
            fresh(odd_config(Architecture::qwen2, false));
            spoil(model, layer + bias, {2}, 7e4f);
            const std::string text = refusal(model, options_of(WeightFormat::half, 2, false));
            QVERIFY2(has(text, "layer 1 (attention) is the first that is not finite, though its weights are"),
                     text.c_str());
            QVERIFY2(has(text, "as-stored or f32"), text.c_str());
            QVERIFY(refusal(model, options_of(WeightFormat::as_stored, 2, false)).empty());
        }
        spoil(model, layer + "mlp.up_proj.weight", {2}, 7e4f);
        QVERIFY(has(message_of([&] { CpuModel::open(model, options_of(WeightFormat::half, 1, false)); }),
                    "holds values that F16 cannot hold"));
    }

    // One key among others is minus infinity in F16: every query would give it no weight, and all logits stay finite.
    void aKeyThatSoftmaxWouldPassOverIsSeen() {
        const fs::path model = fresh(odd_config(Architecture::qwen2, false));
        const std::string first = "model.layers.0.self_attn.";
        spoil(model, embedding, {9 * 52 + 4}, 1e4f);  // after the norm, this token is nearly column 4 alone: 7.2
        spoil(model, first + "k_proj.weight", {2 * 52 + 4}, 2e4f);
        for (std::size_t head = 0; head < 6; ++head) {
            std::vector<std::size_t> row(52);
            std::iota(row.begin(), row.end(), (head * 10 + 2) * 52);
            spoil(model, first + "q_proj.weight", row, 0);
            spoil(model, first + "q_proj.bias", {head * 10 + 2}, -1);
        }
        QVERIFY(refusal(model, options_of(WeightFormat::as_stored, 1, false)).empty());
        const std::string text = refusal(model, options_of(WeightFormat::half, 1, false));
        QVERIFY2(has(text, "layer 0 (attention) is the first that is not finite, though its weights are"),
                 text.c_str());
    }

    // Codes that stay codes in memory: the scale of a block is NaN.
    void blocksWithBrokenScalesAreNamed() {
        ModelConfig config = odd_config(Architecture::llama, false, false);
        config.hidden_size = config.intermediate_size = 64;
        const fs::path folder = fresh(config), file = path("model.gguf");
        for (const char* tensor :
             {"blk.1.attn_q.weight", "blk.1.attn_v.weight", "blk.1.ffn_up.weight", "token_embd.weight"}) {
            ExportOptions options;
            options.type = BlockType::q8_0;
            options.tokenizer = {{"tokenizer.ggml.model", std::string("no_vocab")}};
            options.threads = 1;
            export_gguf(folder, file, options);
            std::uint64_t begin = 0;
            {
                const GgufFile opened = GgufFile::open(file);
                begin = place_of(opened.at(tensor).bytes, opened.mappings()).offset;
            }
            const std::uint64_t block = 34, row = 2 * block;
            std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
            stream.seekp(static_cast<std::streamoff>(begin + 9 * row));  // row 9: a token that runs
            const std::uint16_t scale = float_to_f16(nan_value);
            stream.write(reinterpret_cast<const char*>(&scale), sizeof scale);
            stream.close();
            const std::string text = refusal(file, options_of(WeightFormat::half, 2, true));
            QVERIFY2(has(text, "gives no finite logits") && has(text, tensor + std::string(" holds nan at row ")),
                     text.c_str());
        }
    }

    void magnitudesAreComparedAsIntegers() {
        const float largest = std::numeric_limits<float>::max(), smallest = std::numeric_limits<float>::denorm_min();
        for (std::size_t size = 0; size < 20; ++size)
            for (std::size_t at = 0; at < size; ++at)
                for (const float value : {largest, -largest, smallest, 0.0f, -0.0f, 65503.9f, 65519.99f, 65520.0f,
                                          -65520.0f, infinite, -infinite, nan_value, -nan_value}) {
                    std::vector<float> values(size, -1.5f);
                    values[at] = value;
                    QCOMPARE(all_finite(values), static_cast<bool>(std::isfinite(value)));
                    QCOMPARE(fit_f16(values), static_cast<bool>(std::isfinite(f16_to_float(float_to_f16(value)))));
                }
        QVERIFY(all_finite({}));
    }
};

QTEST_GUILESS_MAIN(FiniteLogitsTest)
#include "finite_logits_test.moc"
