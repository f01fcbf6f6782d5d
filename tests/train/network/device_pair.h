// SPDX-License-Identifier: GPL-3.0-or-later
// Two models of the same random weights for tests: one computes by this program's kernels, the other by LibTorch's
// operators on the CPU, as it would on a GPU.
#pragma once

#include <torch/torch.h>
// LibTorch comes first: Qt's `slots` macro breaks its headers.
#include <QTest>
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/train/losses/batches.h"
#include "engine/train/network/transformer.h"
#include "tests/shared_data.h"

namespace bitdistill {

inline double relative(const at::Tensor& a, const at::Tensor& b) {
    return (a - b).norm().item<double>() / std::max(1e-9, b.norm().item<double>());
}

struct Pair {
    Transformer kernels, operators;
    explicit Pair(const ModelConfig& config, Precision precision, bool trainable = true, bool host_offload = false)
        : kernels(config, precision, trainable), operators(config, precision, trainable) {
        torch::NoGradGuard no_grad;
        for (std::size_t i = 0; i < kernels.parameters().size(); ++i) {
            Parameter& parameter = kernels.parameters()[i];
            parameter.spec.norm ? parameter.value.uniform_(0.5, 1.5) : parameter.value.normal_(0, 0.15);
            operators.parameters()[i].value.copy_(parameter.value);
        }
        operators.compute_on(at::kCPU, host_offload);
    }
    void quantize(double share) {
        kernels.set_quantized_share(share);
        operators.set_quantized_share(share);
    }
    void compare_gradients(double tolerance) {
        for (std::size_t i = 0; i < kernels.parameters().size(); ++i) {
            const Parameter &expected = kernels.parameters()[i], &ours = operators.parameters()[i];
            QCOMPARE(ours.has_gradient, expected.has_gradient);
            if (!expected.has_gradient) continue;
            const double difference = relative(ours.gradient, expected.gradient);
            QVERIFY2(difference < tolerance,
                     qPrintable(QString::fromStdString(ours.spec.name) + QString(" %1").arg(difference)));
        }
    }
    // The same gradients, so that both models have about the same bits after a step: a code that turned in one of the
    // two alone would part them for good.
    void take_the_kernels_gradients() {
        for (std::size_t i = 0; i < kernels.parameters().size(); ++i)
            operators.parameters()[i].gradient.copy_(kernels.parameters()[i].gradient);
    }
    double largest_difference() {
        double largest = 0;
        for (std::size_t i = 0; i < kernels.parameters().size(); ++i) {
            const at::Tensor difference = operators.parameters()[i].value - kernels.parameters()[i].value;
            largest = std::max(largest, difference.abs().max().item<double>());
        }
        return largest;
    }
};

inline ModelConfig student_config(const char* folder) {
    ModelConfig config = read_model_config(shared_path("models") / folder);
    config.ternary = config.sub_norm = true;
    return config;
}

inline MicroBatch some_batch(std::int64_t vocabulary) {
    std::vector<Sequence> sequences(3);
    for (std::size_t s = 0; s < sequences.size(); ++s)
        for (std::size_t t = 0; t < 20 + 7 * s; ++t) {
            sequences[s].ids.push_back(static_cast<int>((t * 37 + s * 11) % static_cast<std::size_t>(vocabulary)));
            sequences[s].labels.push_back(t % 3 ? not_scored : static_cast<int>(t % 50));
        }
    return make_micro_batch({&sequences[0], &sequences[1], &sequences[2]});
}

}  // namespace bitdistill
