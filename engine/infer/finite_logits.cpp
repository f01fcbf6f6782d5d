// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/infer/finite_logits.h"

#include <optional>
#include <string>

#include "engine/base/error.h"
#include "engine/model/finite_weights.h"

namespace bitdistill {
namespace {

std::string text_of(const ModelPlace& place) {
    switch (place.part) {
        case ModelPlace::Part::embedding:
            return "the embedding";
        case ModelPlace::Part::layers:
            return "layer " + std::to_string(place.layer) + " (" + (place.feed_forward ? "MLP" : "attention") + ")";
        case ModelPlace::Part::final_norm:
            return "the last norm";
        case ModelPlace::Part::head:
            return "the head";
    }
    return {};
}

// Of the tensors that are used there.
std::optional<NotFinite> cause_of(const WeightFile& file, const ModelPlace& place, std::span<const int> ids) {
    const bool tied = file.config().tie_embeddings && place.part == ModelPlace::Part::head;
    for (const TensorSpec& spec : tensor_specs(file.config())) {
        if (place_of(spec) != place && !(tied && spec.role == TensorRole::embedding)) continue;
        if (place.part != ModelPlace::Part::embedding) {
            if (auto found = first_not_finite(file, spec)) return found;
            continue;
        }
        for (const int id : ids)
            if (auto found = first_not_finite(file, spec, id)) return found;
    }
    return std::nullopt;
}

}  // namespace

ModelPlace place_of(const TensorSpec& spec) {
    switch (spec.role) {
        case TensorRole::embedding:
            return {ModelPlace::Part::embedding};
        case TensorRole::final_norm:
            return {ModelPlace::Part::final_norm};
        case TensorRole::head:
            return {ModelPlace::Part::head};
        default:
            return {ModelPlace::Part::layers, spec.layer, spec.role >= TensorRole::feed_forward_norm};
    }
}

void refuse_not_finite(const WeightFile& file, const ModelPlace& place, std::span<const int> ids, bool narrow_cache) {
    const std::string what =
        "gives no finite logits: the output of " + text_of(place) + " is the first that is not finite";
    if (const std::optional<NotFinite> found = cause_of(file, place, ids))
        throw Error(what + ", and " + bitdistill::text_of(*found), file.path().string(),
                    "Its weights are damaged or its training diverged: fetch the model again, or take an earlier "
                    "checkpoint");
    throw Error(what + ", though its weights are", file.path().string(),
                narrow_cache ? "A value outgrew 16 bits: keep weights and cache wider (format as-stored or f32)"
                             : "Its weights are too large for this input: take an earlier checkpoint or another model");
}

}  // namespace bitdistill
