// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of the method: operators against LibTorch's own, losses and logits against the golden files.
#include <torch/torch.h>
// LibTorch comes first: Qt's `slots` macro breaks its headers.
#include <QTest>
#include <filesystem>

#include "engine/core/json_file.h"
#include "engine/core/ternary.h"
#include "engine/train/batches.h"
#include "engine/train/bit_linear.h"
#include "engine/train/engine.h"
#include "engine/train/fused_ops.h"
#include "engine/train/losses.h"
#include "engine/train/model_io.h"
#include "engine/train/optimizer.h"
#include "engine/train/trainer.h"
#include "tests/shared_data.h"

namespace fs = std::filesystem;
using namespace bitdistill;

namespace {

double largest_difference(const at::Tensor& a, const at::Tensor& b) { return (a - b).abs().max().item<double>(); }

template <class A, class B>
void compare_gradients(const A& ours, const B& reference, std::vector<at::Tensor> inputs, double tolerance) {
    std::vector<at::Tensor> copies;
    for (at::Tensor& input : inputs) {
        input.requires_grad_(true);
        copies.push_back(input.detach().clone().requires_grad_(true));
    }
    const at::Tensor y = ours(inputs), z = reference(copies);
    QVERIFY2(largest_difference(y, z) < tolerance, "values differ");
    const at::Tensor weight = at::randn(y.sizes());
    (y * weight).sum().backward();
    (z * weight).sum().backward();
    for (std::size_t i = 0; i < inputs.size(); ++i)
        QVERIFY2(largest_difference(inputs[i].grad(), copies[i].grad()) < tolerance * 10, "gradients differ");
}

std::vector<int> ints(const Json& json) { return json.get<std::vector<int>>(); }

}  // namespace

class TestTrainMath : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { at::manual_seed(3); }

    void rmsNormEqualsItsDefinition() {
        compare_gradients([](auto& in) { return rms_norm(in[0], in[1], 1e-5); },
                          [](auto& in) { return in[0] * (in[0].square().mean(-1, true) + 1e-5).rsqrt() * in[1]; },
                          {at::randn({7, 3, 45}), at::randn({45})}, 1e-5);
    }

    void rotaryEqualsRotateHalf() {
        const at::Tensor angle = at::randn({5, 4}), c = angle.cos(), s = angle.sin();
        compare_gradients([&](auto& in) { return rotary(in[0], c, s); },
                          [&](auto& in) {
                              const auto halves = in[0].chunk(2, -1);
                              const at::Tensor turned = at::cat({-halves[1], halves[0]}, -1);
                              const auto wide = [](const at::Tensor& t) { return at::cat({t, t}, -1).unsqueeze(1); };
                              return in[0] * wide(c) + turned * wide(s);
                          },
                          {at::randn({2, 5, 3, 8})}, 1e-5);
    }

    void swigluEqualsItsDefinition() {
        compare_gradients([](auto& in) { return swiglu(in[0], in[1]); },
                          [](auto& in) { return at::silu(in[0]) * in[1]; }, {at::randn({6, 33}), at::randn({6, 33})},
                          1e-5);
    }

    void activationsAreQuantizedAsTheScalarReference_data() {
        QTest::addColumn<bool>("half");
        QTest::newRow("fp32") << false;
        QTest::newRow("bf16") << true;
    }
    void activationsAreQuantizedAsTheScalarReference() {
        QFETCH(bool, half);
        for (const std::int64_t columns : {1, 7, 8, 48, 257}) {
            at::Tensor x = at::randn({5, columns}) * 3;
            x[2].zero_();
            const QuantizedActivations ours = quantize_rows(x, half ? at::kBFloat16 : at::kFloat);
            const at::Tensor codes = ours.codes.to(at::kFloat);
            for (std::int64_t row = 0; row < 5; ++row) {
                std::vector<std::int8_t> q(static_cast<std::size_t>(columns));
                const float scale = quantize_activations({x.data_ptr<float>() + row * columns, q.size()}, q);
                QCOMPARE(ours.scale[row].item<float>(), scale);
                for (std::int64_t i = 0; i < columns; ++i)
                    QCOMPARE(codes[row][i].item<float>(), float(q[std::size_t(i)]));
            }
        }
    }

    // y = x_q w_q^T with both rounded; gradients as if nothing had been rounded (STE), through the quantized values.
    void bitLinearIsItsEquationWithStraightThroughGradients() {
        compare_gradients(
            [](auto& in) { return linear(in[0], in[1], make_operand(in[1], true, 1.0, at::kFloat), {}); },
            [](auto& in) {
                const at::Tensor &x = in[0], &w = in[1];
                const at::Tensor sx = x.abs().amax(-1, true).clamp_min(1e-5) / 127, sw = w.abs().mean().clamp_min(1e-5);
                const at::Tensor xq = (x / sx).round().clamp(-128, 127) * sx, wq = (w / sw).round().clamp(-1, 1) * sw;
                return at::matmul(x + (xq - x).detach(), (w + (wq - w).detach()).t());
            },
            {at::randn({4, 6, 24}), at::randn({10, 24})}, 1e-4);
    }

    void warmupBlendsLatentAndTernaryWeights() {
        const at::Tensor w = at::randn({6, 8});
        const WeightOperand full = make_operand(w, true, 1.0, at::kFloat),
                            half = make_operand(w, true, 0.5, at::kFloat);
        QVERIFY(largest_difference(half.matrix, 0.5 * w + 0.5 * full.scale * full.matrix) < 1e-6);
    }

    void gradientNormIsClippedAndAdamWEqualsLibTorchs() {
        ModelConfig config = read_model_config(shared_path("models/tiny-llama"));
        Transformer model(config, Precision::fp32, true);
        RunParams params;
        params.weight_decay = 0.1;
        params.clip_norm = 0;
        std::vector<at::Tensor> decayed, plain;
        std::vector<at::Tensor> copies;
        {
            torch::NoGradGuard no_grad;
            for (Parameter& parameter : model.parameters()) parameter.value.normal_(0, 0.1);
        }
        for (Parameter& parameter : model.parameters()) {
            copies.push_back(parameter.value.detach().clone().requires_grad_(true));
            const bool decays = parameter.spec.shape.size() > 1 && parameter.spec.name != "model.embed_tokens.weight";
            (decays ? decayed : plain).push_back(copies.back());
        }
        using torch::optim::AdamWOptions;
        const auto options = [&](double decay) {
            return std::make_unique<AdamWOptions>(
                AdamWOptions(1e-3).betas({params.beta1, params.beta2}).eps(params.epsilon).weight_decay(decay));
        };
        torch::optim::AdamW reference({{decayed, options(0.1)}, {plain, options(0.0)}}, AdamWOptions(1e-3));
        AdamW ours(model, params);
        for (int step = 1; step <= 3; ++step) {
            for (std::size_t i = 0; i < copies.size(); ++i) {
                const at::Tensor gradient = at::randn(copies[i].sizes());
                copies[i].mutable_grad() = gradient.clone();
                model.parameters()[i].value.mutable_grad() = gradient.clone();
            }
            reference.step();
            ours.step(step, 1e-3);
        }
        for (std::size_t i = 0; i < copies.size(); ++i)
            QVERIFY(largest_difference(copies[i], model.parameters()[i].value) < 2e-6);

        RunParams clipping;
        clipping.clip_norm = 1.0;
        AdamW clipper(model, clipping);
        for (Parameter& parameter : model.parameters()) parameter.value.mutable_grad() = at::ones(parameter.spec.shape);
        double elements = 0;
        for (Parameter& parameter : model.parameters()) elements += double(parameter.value.numel());
        QVERIFY(std::abs(clipper.clip_gradients() - std::sqrt(elements)) < 1e-2);
        QVERIFY(std::abs(clipper.clip_gradients() - 1.0) < 1e-3);
    }

    void logitsEqualTheGoldenFiles_data() {
        QTest::addColumn<QString>("model");
        for (const char* name : {"stories260K", "tiny-llama", "tiny-qwen2-sharded", "tiny-qwen3"})
            QTest::newRow(name) << name;
    }
    void logitsEqualTheGoldenFiles() {
        NEED_SHARED("golden");
        QFETCH(QString, model);
        const Json golden = read_json(shared_path(std::string("golden/logits") + "/" + model.toStdString() + ".json"));
        const std::vector<int> ids = ints(golden["ids"]);
        const auto logits = torch_logits(shared_path("models") / model.toStdString(), ids);
        QCOMPARE(logits.size(), golden["logits"].size());
        double worst = 0;
        for (std::size_t t = 0; t < logits.size(); ++t)
            for (std::size_t i = 0; i < logits[t].size(); ++i)
                worst = std::max(worst, std::abs(logits[t][i] - golden["logits"][t][i].get<double>()));
        qInfo("largest difference %g", worst);
        QVERIFY(worst < 2e-3);
    }

    void studentLogitsLossesAndCountsEqualTheGoldenFile() {
        NEED_SHARED("golden");
        const Json golden = read_json(shared_path("golden/bitdistill.json"));
        const fs::path teacher = shared_path("models") / golden["teacher"].get<std::string>(),
                       student = shared_path("models") / golden["student"].get<std::string>();
        const std::vector<int> ids = ints(golden["ids"]), labels = ints(golden["labels"]);
        const auto logits = torch_logits(student, ids);
        double sum = 0, count = 0;
        for (std::size_t t = 0; t < logits.size(); ++t) {
            const auto expected = golden["student_logits"][t].get<std::vector<double>>();
            for (std::size_t i = 0; i < expected.size(); ++i, ++count) sum += std::abs(logits[t][i] - expected[i]);
            QCOMPARE(std::max_element(logits[t].begin(), logits[t].end()) - logits[t].begin(),
                     std::max_element(expected.begin(), expected.end()) - expected.begin());
        }
        qInfo("mean absolute difference %g", sum / count);
        QVERIFY(sum / count < 1e-2);

        const auto near = [](double ours, double expected) {
            return std::abs(ours - expected) <= 0.01 * std::abs(expected);
        };
        RunParams params;
        const Json& relations = golden["attention_relation_kl"];
        params.relation_layer = relations["layer"].get<int>();
        params.relation_heads = relations["relation_heads"].get<int>();
        for (const char* kind : {"scaled-dot", "cosine"}) {
            params.relation = kind;
            const DistillationLosses losses = distillation_losses(teacher, student, ids, labels, params);
            const Json& expected = relations["mean_over_heads_and_tokens"][kind];
            qInfo("%s: CE %g LD %g Q %g K %g V %g", kind, losses.ce, losses.logits_kl, losses.relation_q,
                  losses.relation_k, losses.relation_v);
            QVERIFY(near(losses.ce, golden["ce"].get<double>()));
            QVERIFY(near(losses.logits_kl, golden["logits_kl_tau5"].get<double>()));
            QVERIFY(near(losses.relation_q, expected["q"].get<double>()));
            QVERIFY(near(losses.relation_k, expected["k"].get<double>()));
            QVERIFY(near(losses.relation_v, expected["v"].get<double>()));
        }
        const auto model = load_model(student, Precision::fp32, false);
        for (const auto& [name, expected] : golden["ternary"].items()) {
            const WeightOperand operand = make_operand(model->at(name).value, true, 1.0, at::kFloat);
            QVERIFY(std::abs(operand.scale - expected["scale"].get<double>()) < 1e-6);
            QCOMPARE(operand.matrix.eq(-1).sum().item<std::int64_t>(), expected["minus"].get<std::int64_t>());
            QCOMPARE(operand.matrix.eq(0).sum().item<std::int64_t>(), expected["zero"].get<std::int64_t>());
            QCOMPARE(operand.matrix.eq(1).sum().item<std::int64_t>(), expected["plus"].get<std::int64_t>());
        }
    }

    void paddingChangesNoTerm() {
        NEED_SHARED("golden");
        const auto teacher = load_model(shared_path("models/tiny-qwen3"), Precision::fp32, false);
        const auto student = load_as_student(shared_path("models/tiny-qwen3"), Precision::fp32, true);
        const auto sequence = [](int length, int first) {
            Sequence s;
            for (int t = 0; t < length; ++t) {
                s.ids.push_back((first + 7 * t) % 300);
                s.labels.push_back(t < length / 2 ? not_scored : (first + 7 * t + 7) % 300);
            }
            return s;
        };
        const Sequence a = sequence(19, 3), b = sequence(8, 50);
        const auto sums = [&](const std::vector<const Sequence*>& sequences) {
            torch::NoGradGuard no_grad;
            RunParams params;
            const Terms terms =
                distillation_terms(*student, *teacher, make_micro_batch(sequences), {1, 1}, {1, 1}, params);
            return std::array<double, 3>{terms.ce, terms.ld, terms.ad};
        };
        const auto together = sums({&a, &b}), first = sums({&a}), second = sums({&b});
        for (std::size_t i = 0; i < 3; ++i)
            QVERIFY(std::abs(together[i] - first[i] - second[i]) < 1e-3 * std::abs(together[i]));
    }

    void bfloat16StaysNearFp32() {
        NEED_SHARED("golden");
        torch::NoGradGuard no_grad;
        const at::Tensor ids = at::arange(24).unsqueeze(0);
        const auto logits = [&](const char* name, Precision precision) {
            const auto model = load_model(shared_path("models") / name, precision, false);
            return model->logits(model->forward(ids).hidden);
        };
        for (const char* name : {"tiny-qwen3", "stories260K"}) {
            const at::Tensor exact = logits(name, Precision::fp32), fast = logits(name, Precision::bf16);
            QVERIFY((exact - fast).abs().mean().item<double>() < 0.03 * exact.abs().mean().item<double>());
        }
    }

    void everyStepReadsEveryItemOncePerEpoch() {
        std::vector<int> seen(10);
        for (std::int64_t step = 1; step <= 5; ++step)
            for (const std::int64_t item : step_items(10, 4, step, 7)) ++seen[std::size_t(item)];
        for (const int count : seen) QCOMPARE(count, 2);
        QVERIFY(step_items(1000, 8, 1, 7) != step_items(1000, 8, 1, 8));
        QCOMPARE(step_items(1000, 8, 300, 7), step_items(1000, 8, 300, 7));
    }

    void learningRateWarmsUpAndDecays() {
        RunParams params;
        params.warmup = 0.1;
        params.schedule = "linear";
        QCOMPARE(learning_rate_at(params, 1.0, 5, 100), 0.5);
        QCOMPARE(learning_rate_at(params, 1.0, 10, 100), 1.0);
        QVERIFY(learning_rate_at(params, 1.0, 100, 100) > 0);
        params.schedule = "constant";
        QCOMPARE(learning_rate_at(params, 1.0, 99, 100), 1.0);
        params.schedule = "cosine";
        QVERIFY(learning_rate_at(params, 1.0, 55, 100) < 0.52);
    }
};

QTEST_GUILESS_MAIN(TestTrainMath)
#include "test_train_math.moc"
