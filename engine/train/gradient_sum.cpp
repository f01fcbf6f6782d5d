// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/gradient_sum.h"

#include <torch/torch.h>

#include <utility>

namespace bitdistill {

void GradientSum::listen() {
    if (!group_.alone()) model_.set_gradient_listener([this](int layer) { start(layer); });
}

void GradientSum::finish() {
    model_.gather_gradients();
    if (group_.alone()) return;
    model_.set_gradient_listener({});
    if (model_.by_operators())
        for (int layer = model_.config().layers; layer-- > 0;) start(layer);
    start(-1);  // embedding, head, final norm
    group_.finish();
}

void GradientSum::start(int layer) {
    std::vector<at::Tensor> gradients;
    for (Parameter& parameter : model_.parameters()) {
        if (parameter.spec.layer != layer) continue;
        if (!parameter.has_gradient)
            add_gradient(parameter, at::zeros(parameter.spec.shape, parameter.value.options()), 1.0f);
        gradients.push_back(parameter.gradient);
    }
    group_.start_sum(std::move(gradients));
}

}  // namespace bitdistill
