// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/network/sub_norm_gains.h"

#include <torch/torch.h>

#include <array>
#include <cmath>

#include "engine/base/error.h"
#include "engine/train/network/operator_decoder.h"

namespace bitdistill {
namespace {

// Sum over rows of log(root mean square). x [N, width].
double log_sizes(const at::Tensor& x) {
    return (x.to(at::kFloat).square().mean(1) + 1e-12).log().sum().item<double>() / 2;
}

// Of the four inputs of a layer's projections: what q, k and v read, o, gate and up, down.
using LayerSums = std::array<double, 4>;

void add(LayerSums& sums, const LayerParameters& layer, const LayerTape& tape, Activation activation) {
    const auto normed = [](const at::Tensor& x, const at::Tensor& reciprocal, const Parameter& gain) {
        return x * reciprocal.unsqueeze(1) * gain.factors();
    };
    const auto halves = tape.mlp.gate_up.to(at::kFloat).chunk(2, 1);
    sums[0] += log_sizes(normed(tape.attention_input.x, tape.attention_input.reciprocal, *layer.input_norm));
    sums[1] += log_sizes(tape.attention.mixed);
    sums[2] += log_sizes(normed(tape.mlp_input.x, tape.mlp_input.reciprocal, *layer.post_norm));
    sums[3] += log_sizes(activated(halves[0], activation) * halves[1]);
}

}  // namespace

bool calibrate_sub_norms(Transformer& student, Transformer& plain, const std::vector<Sequence>& texts,
                         JobControl* control) {
    torch::NoGradGuard no_grad;
    std::vector<LayerSums> sums(static_cast<std::size_t>(plain.config().layers), LayerSums{});
    std::size_t tokens = 0;
    for (const Sequence& text : texts) {
        if (control && !control->at_boundary()) return false;
        if (text.ids.empty()) continue;
        tokens += text.ids.size();
        const at::Tensor ids = at::tensor(text.ids, at::kLong).unsqueeze(0);
        plain.forward_with_hook(ids, [&](std::size_t layer, const LayerParameters& parameters, const LayerTape& tape) {
            add(sums[layer], parameters, tape, plain.config().layer(static_cast<std::int64_t>(layer)).activation);
        });
    }
    if (tokens == 0) throw Error("no text to calibrate the gains of new norms on", "sub_norm_gains", "Set it to one.");
    for (std::size_t layer = 0; layer < sums.size(); ++layer) {
        const LayerParameters& parameters = student.layers()[layer];
        const auto set = [&](std::size_t input, std::initializer_list<Parameter*> norms) {
            const double gain = std::exp(sums[layer][input] / static_cast<double>(tokens));
            for (Parameter* norm : norms)
                if (norm) norm->value.fill_(gain);
        };
        set(0, {parameters.q_sub_norm, parameters.k_sub_norm, parameters.v_sub_norm});
        set(1, {parameters.attention_sub_norm});
        set(2, {parameters.gate_sub_norm, parameters.up_sub_norm});
        set(3, {parameters.ffn_sub_norm});
    }
    return true;
}

}  // namespace bitdistill
