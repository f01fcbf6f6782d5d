// SPDX-License-Identifier: GPL-3.0-or-later
// What makes a step of gradients: AdamW against LibTorch's, clipping, the learning rate's course, the order of items.
#include <torch/torch.h>
// LibTorch comes first: Qt's `slots` macro breaks its headers.
#include <QTest>

#include "engine/train/losses/batches.h"
#include "engine/train/network/transformer.h"
#include "engine/train/optimizer.h"
#include "tests/shared_data.h"

using namespace bitdistill;

class OptimizerTest : public QObject {
    Q_OBJECT
  private slots:
    void gradientNormIsClippedAndAdamWEqualsLibTorchs() {
        NEED_SHARED("models");
        at::manual_seed(3);
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
        ProcessGroup alone;
        AdamW ours(model, params, alone);
        for (int step = 1; step <= 3; ++step) {
            for (std::size_t i = 0; i < copies.size(); ++i) {
                const at::Tensor gradient = at::randn(copies[i].sizes());
                copies[i].mutable_grad() = gradient.clone();
                add_gradient(model.parameters()[i], gradient, 1.0f);
            }
            reference.step();
            ours.step(step, 1e-3);
        }
        for (std::size_t i = 0; i < copies.size(); ++i)
            QVERIFY((copies[i] - model.parameters()[i].value).abs().max().item<double>() < 2e-6);

        RunParams clipping;
        clipping.clip_norm = 1.0;
        AdamW clipper(model, clipping, alone);
        for (Parameter& parameter : model.parameters()) add_gradient(parameter, at::ones(parameter.spec.shape), 1.0f);
        double elements = 0;
        for (Parameter& parameter : model.parameters()) elements += double(parameter.value.numel());
        QVERIFY(std::abs(clipper.clip_gradients() - std::sqrt(elements)) < 1e-2);
        QVERIFY(std::abs(clipper.clip_gradients() - 1.0) < 1e-3);
    }

    void everyStepReadsEveryItemOncePerEpoch() {
        std::vector<int> seen(10);
        for (std::int64_t step = 1; step <= 5; ++step)
            for (const std::int64_t item : step_items(10, 4, step, 7)) ++seen[std::size_t(item)];
        for (const int count : seen) QCOMPARE(count, 2);
        QVERIFY(step_items(1000, 8, 1, 7) != step_items(1000, 8, 1, 8));
        QCOMPARE(step_items(1000, 8, 300, 7), step_items(1000, 8, 300, 7));
        QVERIFY(step_items(1000, 1000, 1, 7) != step_items(1000, 1000, 2, 7));  // each epoch in an order of its own
    }

    void ratesFollowTheWidthOnlyIfTheRecipeNamesABase() {
        RunParams params;
        params.teacher_learning_rate = 1e-4;
        params.sft_learning_rate = 2e-4;
        params.pretrain_learning_rate = 3e-4;
        params.distill_learning_rate = 4e-4;
        const auto near = [](double rate, double expected) { return std::abs(rate / expected - 1) < 1e-12; };
        QVERIFY(near(peak_learning_rate(params, Stage::teacher, 64), 1e-4));
        QVERIFY(near(peak_learning_rate(params, Stage::distill, 64), 4e-4));
        params.base_width = 576;
        QVERIFY(near(peak_learning_rate(params, Stage::teacher, 64), 9e-4));
        QVERIFY(near(peak_learning_rate(params, Stage::bitnet_sft, 64), 6e-4));
        QVERIFY(near(peak_learning_rate(params, Stage::pretrain, 64), 9e-4));
        QVERIFY(near(peak_learning_rate(params, Stage::distill, 64), 12e-4));
        QVERIFY(near(peak_learning_rate(params, Stage::distill, 576), 4e-4));
        QVERIFY(near(peak_learning_rate(params, Stage::teacher, 1152), 0.5e-4));
    }

    void learningRateWarmsUpAndDecays() {
        RunParams params;
        params.warmup = 0.1;
        params.schedule = Schedule::linear;
        QCOMPARE(learning_rate_at(params, 1.0, 5, 100), 0.5);
        QCOMPARE(learning_rate_at(params, 1.0, 10, 100), 1.0);
        QVERIFY(learning_rate_at(params, 1.0, 100, 100) > 0);
        params.schedule = Schedule::constant;
        QCOMPARE(learning_rate_at(params, 1.0, 99, 100), 1.0);
        params.schedule = Schedule::cosine;
        QVERIFY(learning_rate_at(params, 1.0, 55, 100) < 0.52);
    }
};

QTEST_GUILESS_MAIN(OptimizerTest)
#include "optimizer_test.moc"
