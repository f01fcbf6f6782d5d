// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/tensor_claims.h"

#include <algorithm>
#include <cstring>
#include <map>

#include "engine/model/families.h"

namespace bitdistill {
namespace {

// The tensors with the scales of a ternary matrix that may stand beside it.
std::vector<std::string> scales_beside(const TensorSpec& spec, const StoredTensor& stored, const ModelConfig& config,
                                       FileKind kind) {
    if (!spec.projection) return {};
    if (kind == FileKind::gguf) return {scale_name(spec, kind)};
    if (!config.ternary) return {};
    std::vector<std::string> names{scale_name(spec, kind)};
    if (stored.packed) names.push_back(packed_scale_name(spec));
    return names;
}

const StoredTensor* find(const std::vector<StoredTensor>& tensors, const std::string& name) {
    const auto found = std::ranges::find(tensors, name, &StoredTensor::name);
    return found == tensors.end() ? nullptr : &*found;
}

}  // namespace

std::vector<StoredTensor> stored_tensors(const SafetensorsModel& folder) {
    std::vector<StoredTensor> tensors;
    for (const TensorView& view : folder.tensors())
        tensors.push_back({view.name, to_string(view.dtype), view.bytes, view.dtype == DType::u8});
    return tensors;
}

std::vector<StoredTensor> stored_tensors(const GgufFile& file) {
    std::vector<StoredTensor> tensors;
    for (const GgufTensor& tensor : file.tensors())
        tensors.push_back({tensor.name, std::string(tensor.type_name()), tensor.bytes});
    return tensors;
}

TensorClaims claim_tensors(const std::vector<StoredTensor>& tensors, const ModelConfig& config, FileKind kind) {
    TensorClaims claims;
    std::map<std::string, const StoredTensor*> left;
    for (const StoredTensor& tensor : tensors) left.emplace(tensor.name, &tensor);
    for (const TensorSpec& spec : tensor_specs(config)) {
        const auto found = left.find(spec.name_in(kind));
        if (found == left.end()) {
            claims.missing.push_back(spec.name_in(kind));
            continue;
        }
        const StoredTensor& stored = *found->second;
        left.erase(found);
        for (const std::string& scales : scales_beside(spec, stored, config, kind)) left.erase(scales);
    }
    // The copy that files saved with a tied head often hold; untie_own_head() has compared it.
    if (config.tie_embeddings) left.erase(name_in(kind, {TensorRole::head}));
    std::map<std::string, std::size_t> told;  // reasons
    for (const auto& [name, tensor] : left) {
        const NotNeeded* const reason = not_needed(name, kind);
        if (!reason)
            claims.unclaimed.push_back(name);
        else if (reason->aloud && ++told[std::string(reason->because)] == 1)
            claims.notes.push_back(name + " is not used: " + std::string(reason->because));
    }
    return claims;
}

std::vector<std::string> fit_config(const std::vector<StoredTensor>& tensors, ModelConfig& config, FileKind kind) {
    std::vector<std::string> notes;
    if (drop_missing_sub_norms(tensors, config, kind))
        notes.push_back(
            "this 1.58-bit model has no sub-norms: neither its configuration nor the file speaks of them, so none are "
            "computed");
    if (std::string note = untie_own_head(tensors, config, kind); !note.empty()) notes.push_back(std::move(note));
    return notes;
}

bool drop_missing_sub_norms(const std::vector<StoredTensor>& tensors, ModelConfig& config, FileKind kind) {
    if (!config.ternary || !config.sub_norm || given(config.raw, "sub_norm")) return false;
    const Family& family = family_of(config.raw, "");
    if (family.own || family.always_sub_norms) return false;
    for (const TensorSpec& spec : tensor_specs(config))
        if (is_sub_norm(spec.role) && find(tensors, spec.name_in(kind))) return false;
    config.sub_norm = false;
    return true;
}

std::string untie_own_head(const std::vector<StoredTensor>& tensors, ModelConfig& config, FileKind kind) {
    if (!config.tie_embeddings) return {};
    const StoredTensor *const head = find(tensors, name_in(kind, {TensorRole::head})),
                              *const embedding = find(tensors, name_in(kind, {TensorRole::embedding}));
    if (!head || !embedding) return {};
    if (head->type == embedding->type && head->bytes.size() == embedding->bytes.size() &&
        std::memcmp(head->bytes.data(), embedding->bytes.data(), head->bytes.size()) == 0)
        return {};
    config.tie_embeddings = false;
    return head->name +
           " is used as the head, although the configuration says that it is tied to the embedding: the "
           "two differ";
}

}  // namespace bitdistill
