// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/tensor_claims.h"

#include <algorithm>
#include <cstring>
#include <map>

#include "engine/model/families.h"
#include "engine/model/gemma.h"

namespace bitdistill {
namespace {

// The tensors with the scales of a ternary matrix that may stand beside it.
std::vector<std::string> scales_beside(const TensorSpec& spec, const StoredTensor& stored, const ModelConfig& config,
                                       FileKind kind) {
    if (kind == FileKind::gguf && may_be_scaled(spec, stored.type)) return {scale_name(spec, kind)};
    if (!spec.projection) return {};
    if (!config.ternary) return {};
    std::vector<std::string> names{scale_name(spec, kind)};
    if (stored.packed) names.push_back(packed_scale_name(spec));
    return names;
}

// llama.cpp's converter writes it beside the ".scale" of NVFP4 files. Its loader knows it, and no graph uses it.
std::string input_scale_name(const TensorSpec& spec) {
    const std::string scale = scale_name(spec, FileKind::gguf);
    return scale.substr(0, scale.rfind('.')) + ".input_scale";
}

// "A", or "A (and 3 more)".
std::string with_others(const std::vector<std::string>& names) {
    return names.size() == 1 ? names.front() : names.front() + " (and " + std::to_string(names.size() - 1) + " more)";
}

const StoredTensor* find(const std::vector<StoredTensor>& tensors, const std::string& name) {
    const auto found = std::ranges::find(tensors, name, &StoredTensor::name);
    return found == tensors.end() ? nullptr : &*found;
}

// Without the words that wrappers put into names, in front of all or around a layer: torch.compile "_orig_mod.",
// DataParallel "module.", PEFT "base_model.model." and "base_layer.", activation checkpointing
// "_checkpoint_wrapped_module.", FSDP "_fsdp_wrapped_module.".
std::string unwrapped(std::string name) {
    for (const std::string_view word : {"_orig_mod.", "base_model.model.", "base_layer.", "module.",
                                        "_checkpoint_wrapped_module.", "_fsdp_wrapped_module."})
        for (std::size_t at = name.find(word); at != name.npos; at = name.find(word, at)) {
            if (at == 0 || name[at - 1] == '.')
                name.erase(at, word.size());
            else
                ++at;
        }
    return name;
}

// Why `expected` is missing, where it is there under another name: wrapped, or behind another prefix than "model.", as
// other programs and inner models save it.
bool name_foreign_name(const StoredTensor& tensor, const std::string& expected, TensorClaims& claims) {
    constexpr std::string_view inner = "model.";
    const std::string_view name = tensor.name;
    const bool wrapped = name.ends_with("." + expected) || (name != expected && unwrapped(tensor.name) == expected);
    const std::string rest = expected.starts_with(inner) ? expected.substr(inner.size()) : "";
    const bool bare = !rest.empty() && name == rest;
    const bool prefixed = !wrapped && !rest.empty() && name.ends_with("." + rest) && name != expected;
    if (!wrapped && !bare && !prefixed) return false;
    claims.reason = "its tensors go by other names: \"" + tensor.name + "\" is there, \"" + expected + "\" is not";
    if (prefixed)
        claims.remedy = "Rename the tensors, \"model.\" instead of \"" +
                        std::string(name.substr(0, name.size() - rest.size())) +
                        "\" in front, or save the ...ForCausalLM of transformers";
    else if (bare)
        claims.remedy =
            "Save the model with its head (the ...ForCausalLM, whose names begin with \"model.\"), or rename them";
    else
        claims.remedy =
            "Save the model itself and not its wrapper (torch.compile: model._orig_mod, DataParallel: model.module, "
            "PEFT: merge_and_unload(), FSDP and checkpoint_wrapper: the full state_dict()), or rename the tensors";
    return true;
}

void name_foreign_names(const std::vector<StoredTensor>& tensors, TensorClaims& claims) {
    for (const std::string& expected : claims.missing)
        for (const StoredTensor& tensor : tensors)
            if (name_foreign_name(tensor, expected, claims)) return;
}

// left: tensors that nothing has claimed.
void name_missing_head(const std::map<std::string, const StoredTensor*>& left, const StoredTensor* embedding,
                       const ModelConfig& config, FileKind kind, TensorClaims& claims) {
    const std::string head = name_in(kind, {TensorRole::head});
    if (claims.missing.size() != 1 || claims.missing.front() != head || config.tie_embeddings) return;
    claims.reason = "there is no head: " + head + " is missing, and the configuration does not tie it to the embedding";
    for (const auto& [name, tensor] : left)
        if (embedding && tensor->bytes.size() == embedding->bytes.size() && tensor->type == embedding->type) {
            claims.remedy = "If \"" + name + "\", which has the size of a head, is it, rename it to \"" + head + "\"";
            return;
        }
    claims.remedy =
        "If the model shares the two, write \"tie_word_embeddings\": true into config.json; else fetch the whole model";
}

}  // namespace

bool may_be_scaled(const TensorSpec& spec, std::string_view stored_type) {
    return spec.projection || (spec.role == TensorRole::head && stored_type == to_string(BlockType::nvfp4));
}

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

void take_plain_names(SafetensorsModel& folder, const ModelConfig& config) {
    if (!config.is_text_part) return;
    for (const auto& [from, to] : {std::pair("language_model.", ""), {"model.language_model.", "model."}})
        folder.rename_prefix(from, to);
}

TensorClaims claim_tensors(const std::vector<StoredTensor>& tensors, const ModelConfig& config, FileKind kind) {
    TensorClaims claims;
    std::map<std::string, const StoredTensor*> left;
    for (const StoredTensor& tensor : tensors) left.emplace(tensor.name, &tensor);
    std::vector<std::string> factors, input_scales;  // that were found
    for (const TensorSpec& spec : tensor_specs(config)) {
        const auto found = left.find(spec.name_in(kind));
        if (found == left.end()) {
            claims.missing.push_back(spec.name_in(kind));
            continue;
        }
        const StoredTensor& stored = *found->second;
        left.erase(found);
        for (const std::string& scales : scales_beside(spec, stored, config, kind))
            if (left.erase(scales) > 0 && !config.ternary) factors.push_back(scales);
        if (kind == FileKind::gguf && may_be_scaled(spec, stored.type))
            if (std::string name = input_scale_name(spec); left.erase(name) > 0)
                input_scales.push_back(std::move(name));
    }
    if (!factors.empty())
        claims.notes.push_back(with_others(factors) + ": the matrix beside it is multiplied by this number");
    if (!input_scales.empty())
        claims.notes.push_back(with_others(input_scales) +
                               " is not used: it is for inputs in 4 bits, and this program computes with whole ones");
    if (!claims.missing.empty()) {
        if (kind == FileKind::folder) name_foreign_names(tensors, claims);
        name_missing_head(left, find(tensors, name_in(kind, {TensorRole::embedding})), config, kind, claims);
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
    round_embedding_scale(tensors, config, kind);
    return notes;
}

void round_embedding_scale(const std::vector<StoredTensor>& tensors, ModelConfig& config, FileKind kind) {
    if (config.architecture != Architecture::gemma3 || kind == FileKind::gguf || given(config.raw, "embedding_scale"))
        return;
    const StoredTensor* const embedding = find(tensors, name_in(kind, {TensorRole::embedding}));
    if (!embedding) return;
    for (const BlockType type : {BlockType::f32, BlockType::f16, BlockType::bf16})
        if (embedding->type == to_string(type))
            config.embedding_scale = gemma3_embedding_scale(config.hidden_size, type);
}

bool drop_missing_sub_norms(const std::vector<StoredTensor>& tensors, ModelConfig& config, FileKind kind) {
    if (!config.ternary || !config.sub_norm || given(config.raw, "sub_norm")) return false;
    const std::string nowhere;  // no temporary: gcc 14 takes the result for a part of it
    const Family& family = family_of(config.raw, nowhere);
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
