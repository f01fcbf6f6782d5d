// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/inspect.h"

#include <algorithm>
#include <cstring>
#include <map>

#include "engine/base/error.h"
#include "engine/base/list_text.h"
#include "engine/base/model_path.h"
#include "engine/model/gguf_model.h"
#include "engine/model/kept_weights.h"
#include "engine/model/tensor_claims.h"
#include "engine/model/tensor_text.h"
#include "engine/model/ternary.h"

namespace bitdistill {
namespace {

namespace fs = std::filesystem;

std::int64_t elements_of(const std::vector<std::int64_t>& shape) {
    std::int64_t count = 1;
    for (const std::int64_t extent : shape) {
        if (extent == 0) return 0;
        count *= extent;
    }
    return count;
}

// What a tensor takes in the CPU engine: of the full-precision model, or of a student of this form.
std::uint64_t bytes_in_memory(const TensorSpec& spec, const ModelConfig* student) {
    if (spec.projection && spec.shape.size() == 2) {
        if (!student) return static_cast<std::uint64_t>(elements_of(spec.shape)) * 2;
        const ScaleGranularity scales = student->quantizer.weight_scale;
        // The packing that every processor has; some keep less.
        const bool exact = student->quantizer.sparsity == Sparsity::exactly_3_of_4;
        const TernaryPacking packing = exact ? TernaryPacking::three_words : TernaryPacking::quarters;
        return static_cast<std::uint64_t>(packed_bytes(spec.shape[0], spec.shape[1], packing)) +
               static_cast<std::uint64_t>(scale_count(scales, spec.shape[0], spec.shape[1])) * sizeof(float);
    }
    if (student && spec.shape.size() == 2)
        if (const std::optional<BlockType> own = own_kept_type(*student, spec))
            return kept_bytes(*own, spec.shape[0], spec.shape[1]);
    const std::uint64_t width = spec.shape.size() == 1 ? sizeof(float) : 2;  // gains and biases stay FP32
    return static_cast<std::uint64_t>(elements_of(spec.shape)) * width;
}

void add(ModelSize& size, const TensorSpec& spec, const ModelConfig* student) {
    const std::uint64_t bytes = bytes_in_memory(spec, student);
    (spec.projection ? size.body : spec.shape.size() == 1 ? size.norms : size.embedding_and_head) += bytes;
}

ModelSize size_of_specs(const std::vector<TensorSpec>& specs, const ModelConfig* student) {
    ModelSize size;
    for (const TensorSpec& spec : specs) add(size, spec, student);
    return size;
}

// A run folder stands for its most finished model.
fs::path model_folder_of(const fs::path& path) {
    std::error_code ignored;
    if (!fs::is_directory(path, ignored) || fs::exists(path / "config.json", ignored) || !is_run_folder(path))
        return path;
    for (const char* name : {"student", "pretrained", "refined", "bitnet-sft", "teacher"})
        if (fs::exists(path / name / "config.json", ignored)) return path / name;
    throw Error("this run has no finished model yet", path.string(), "Let its first stage finish, or open its teacher");
}

bool is_weights(DType dtype) {
    return dtype == DType::f32 || dtype == DType::f16 || dtype == DType::bf16 || dtype == DType::f64;
}

// Hugging Face's packed ternary weights: a byte holds four rows.
bool is_packed(const TensorSpec& spec, std::string_view type, const std::vector<std::int64_t>& shape) {
    return spec.projection && type == "U8" &&
           shape == std::vector<std::int64_t>{(spec.shape[0] + 3) / 4, spec.shape[1]};
}

// Shapes and types of what is there; what is not there, and what nobody asks for.
void compare_with_config(Inspection& inspection, const std::vector<StoredTensor>& stored, FileKind kind) {
    std::map<std::string, const InspectedTensor*> found;
    for (const InspectedTensor& tensor : inspection.tensors) found.emplace(tensor.name, &tensor);
    const TensorClaims claims = claim_tensors(stored, *inspection.config, kind);
    if (!claims.reason.empty()) inspection.problems.push_back(claims.reason + ". " + claims.remedy);
    // Under other names all would be missing, and none known.
    const bool renamed = !claims.reason.empty() && claims.missing.size() > 1;
    if (claims.reason.empty())
        for (const std::string& name : claims.missing) inspection.problems.push_back(name + " is missing");
    for (const TensorSpec& spec : tensor_specs(*inspection.config)) {
        const std::string& name = spec.name_in(kind);
        const auto at = found.find(name);
        if (at == found.end()) continue;
        const InspectedTensor& tensor = *at->second;
        if (inspection.config->ternary && is_packed(spec, tensor.type, tensor.shape)) continue;
        if (tensor.shape != spec.shape)
            inspection.problems.push_back(name + ": shape " + shape_text(tensor.shape) + " in the file, " +
                                          (kind == FileKind::gguf ? "its keys ask for " : "config.json asks for ") +
                                          shape_text(spec.shape));
        if (!tensor.weights)
            inspection.problems.push_back(name + ": type " + tensor.type +
                                          ", which this program does not compute with");
    }
    for (const std::string& name : renamed ? std::vector<std::string>{} : claims.unclaimed)
        inspection.problems.push_back(name + " is not part of a model of this shape");
    inspection.notes.insert(inspection.notes.end(), claims.notes.begin(), claims.notes.end());
}

// The configuration, and the head that the file may hold against it.
void set_config(Inspection& inspection, ModelConfig config, const std::vector<StoredTensor>& stored, FileKind kind) {
    inspection.notes = fit_config(stored, config, kind);
    inspection.teacher = teacher_size(config);
    inspection.student = student_size(config);
    inspection.config = std::move(config);
}

// A file is whole although its model is not understood: its tensors are listed all the same.
void add_obstacle(Inspection& inspection, const Error& error) {
    inspection.problems.push_back(error.problem() + (error.remedy().empty() ? "" : ". " + error.remedy()));
}

// What a recipe makes of a model where it says nothing else.
ModelConfig student_config(ModelConfig config) {
    if (config.ternary) return config;
    config.ternary = config.sub_norm = true;  // refinement will insert the norms
    config.quantizer.embedding_type = config.quantizer.head_type = automatic_kept_type(config.hidden_size);
    return config;
}

// What the CPU engine keeps of a tensor that is stored as `stored`, if that is a type of weights. spec: as the
// configuration asks for it.
void set_kept(Inspection& inspection, const TensorSpec& spec, std::optional<BlockType> stored, InspectedTensor& tensor,
              bool scaled = false) {
    if (!inspection.config || spec.shape.empty()) return;
    const bool vector = spec.shape.size() == 1;
    ModelSize& size = inspection.memory;
    if (inspection.config->ternary && spec.projection) {
        tensor.kept = "1.58-bit";
        size.body += bytes_in_memory(spec, &*inspection.config);
        return;
    }
    if (!stored || !tensor.weights) return;
    const BlockType kept =
        vector ? BlockType::f32 : own_kept_type(*inspection.config, spec).value_or(kept_type(*stored, true, scaled));
    tensor.kept = to_string(kept);
    const std::int64_t columns = spec.shape.back(), rows = vector ? 1 : spec.shape.front();
    (spec.projection ? size.body : vector ? size.norms : size.embedding_and_head) += kept_bytes(kept, rows, columns);
}

}  // namespace

Json to_json(const ModelSize& size) {
    return {{"body", size.body},
            {"embedding_and_head", size.embedding_and_head},
            {"norms", size.norms},
            {"total", size.total()}};
}

ModelSize teacher_size(const ModelConfig& config) {
    ModelConfig plain = config;
    plain.ternary = plain.sub_norm = false;
    return size_of_specs(tensor_specs(plain), nullptr);
}

ModelSize student_size(const ModelConfig& config) {
    const ModelConfig student = student_config(config);
    return size_of_specs(tensor_specs(student), &student);
}

namespace {

bool scaled_beside(const GgufFile& file, const TensorSpec& spec) {
    const GgufTensor* const factor = file.find(scale_name(spec, FileKind::gguf));
    if (!factor || factor->bytes.size() != sizeof(float)) return factor != nullptr;
    float value = 0;
    std::memcpy(&value, factor->bytes.data(), sizeof value);
    return value != 1;
}

Inspection inspect_gguf(const fs::path& path) {
    Inspection inspection;
    inspection.path = path;
    GgufFile file = GgufFile::open_part(path);
    std::vector<StoredTensor> stored = stored_tensors(file);
    try {
        if (file.part_count() > 1) {  // of a part that stands alone, its own tensors
            file = GgufFile::open(path);
            stored = stored_tensors(file);
        }
        set_config(inspection, config_from_gguf(file), stored, FileKind::gguf);
    } catch (const Error& error) {
        add_obstacle(inspection, error);
    }
    inspection.file_bytes = file.total_bytes();
    // The file's names, in problems too.
    const std::vector<TensorSpec> specs =
        inspection.config ? tensor_specs(*inspection.config) : std::vector<TensorSpec>{};
    const ModelConfig student = student_config(inspection.config.value_or(ModelConfig{}));
    std::map<std::string, const TensorSpec*> known;
    for (const TensorSpec& spec : specs) known.emplace(spec.gguf_name, &spec);
    for (const GgufTensor& tensor : file.tensors()) {
        const auto at = known.find(tensor.name);
        TensorSpec spec = at != known.end() ? *at->second : TensorSpec{};
        spec.shape = tensor.shape;
        const std::int64_t weights = elements_of(tensor.shape);
        inspection.parameters += at != known.end() || !inspection.config ? weights : 0;
        if (spec.projection) inspection.ternary_parameters += weights;
        inspection.tensors.push_back({tensor.name, std::string(tensor.type_name()), tensor.shape, tensor.bytes.size(),
                                      spec.layer, spec.projection, bytes_in_memory(spec, &student),
                                      is_weights(tensor.type)});
        if (at != known.end())
            set_kept(inspection, *at->second, tensor.type, inspection.tensors.back(), scaled_beside(file, *at->second));
    }
    if (inspection.config) {
        compare_with_config(inspection, stored, FileKind::gguf);
        if (std::optional<std::string> note = kept_note(file, *inspection.config)) inspection.notes.push_back(*note);
    }
    return inspection;
}

}  // namespace

Inspection inspect_model(const fs::path& given_path) {
    const fs::path path = model_at(given_path);
    if (is_gguf(path)) return inspect_gguf(path);
    Inspection inspection;
    inspection.path = model_folder_of(path);
    std::error_code ignored;
    const bool folder = fs::is_directory(inspection.path, ignored);
    const fs::path config_file = (folder ? inspection.path : inspection.path.parent_path()) / "config.json";
    SafetensorsModel model = SafetensorsModel::open(inspection.path);
    const auto take_config = [&] {
        ModelConfig config = read_model_config(config_file);
        take_plain_names(model, config);
        set_config(inspection, std::move(config), stored_tensors(model), FileKind::folder);
    };
    if (folder) {
        take_config();
    } else if (fs::exists(config_file, ignored)) {
        try {
            take_config();
        } catch (const Error& error) {
            add_obstacle(inspection, error);
        }
    }

    std::map<std::string, TensorSpec> known;
    if (inspection.config)
        for (TensorSpec& spec : tensor_specs(*inspection.config)) known.emplace(spec.name, spec);
    ModelConfig shape = inspection.config.value_or(ModelConfig{});
    for (const TensorView& view : model.tensors())  // without a configuration the embedding tells the columns
        if (const auto spec = spec_from_name(view.name, view.shape);
            !inspection.config && spec && spec->role == TensorRole::embedding && view.shape.size() == 2)
            shape.hidden_size = view.shape.back();
    const ModelConfig student = student_config(shape);
    std::vector<TensorSpec> guessed;
    for (const TensorView& view : model.tensors()) {
        const auto at = known.find(view.name);
        TensorSpec spec = at != known.end() ? at->second : spec_from_name(view.name, view.shape).value_or(TensorSpec{});
        const bool packed =
            at != known.end() && inspection.config->ternary && is_packed(spec, to_string(view.dtype), view.shape);
        if (!packed) spec.shape = view.shape;
        InspectedTensor tensor{view.name,
                               to_string(view.dtype),
                               view.shape,
                               view.bytes.size(),
                               spec.layer,
                               spec.projection,
                               bytes_in_memory(spec, &student),
                               is_weights(view.dtype)};
        if (at != known.end()) set_kept(inspection, at->second, block_type(tensor.type), tensor);
        const std::int64_t weights = elements_of(spec.shape);
        inspection.parameters += weights;
        if (spec.projection) inspection.ternary_parameters += weights;
        inspection.tensors.push_back(std::move(tensor));
        guessed.push_back(std::move(spec));
    }
    inspection.file_bytes = model.total_bytes();
    if (!inspection.config) {
        inspection.teacher = size_of_specs(guessed, nullptr);
        inspection.student = size_of_specs(guessed, &student);
    } else if (folder || model.tensors().size() >= known.size()) {
        // A lone shard is not expected to hold the whole model.
        compare_with_config(inspection, stored_tensors(model), FileKind::folder);
    }
    if (inspection.path != path)
        inspection.notes.insert(inspection.notes.begin(),
                                "a run folder stands for its most finished model; this is " + inspection.path.string());
    return inspection;
}

std::string member_text(const ModelConfig& config) {
    std::string text;
    if (!config.ternary) return text;
    for (const auto& [key, word] : chosen_words(config.quantizer)) add_to_list(text, key + " " + word);
    return text;
}

Json to_json(const Inspection& inspection) {
    Json json;
    json["path"] = inspection.path.string();
    if (inspection.config) {
        const ModelConfig& c = *inspection.config;
        json["model"] = {{"architecture", to_string(c.architecture)},
                         {"ternary", c.ternary},
                         {"sub_norm", c.sub_norm},
                         {"sub_norm_placement", to_string(c.sub_norm_placement)},
                         {"weight_scale", to_string(c.quantizer.weight_scale)},
                         {"activation", word_of(c.quantizer.activation)},
                         {"sparsity", word_of(c.quantizer.sparsity)},
                         {"embedding_type", word_of(c.quantizer.embedding_type)},
                         {"head_type", word_of(c.quantizer.head_type)},
                         {"layers", c.layers},
                         {"hidden_size", c.hidden_size},
                         {"intermediate_size", c.intermediate_size},
                         {"heads", c.heads},
                         {"kv_heads", c.kv_heads},
                         {"head_dim", c.head_dim},
                         {"vocab_size", c.vocab_size},
                         {"tied_embeddings", c.tie_embeddings}};
    }
    json["parameters"] = inspection.parameters;
    json["ternary_parameters"] = inspection.ternary_parameters;
    json["file_bytes"] = inspection.file_bytes;
    json["teacher_f16_bytes"] = to_json(inspection.teacher);
    json["student_bytes"] = to_json(inspection.student);
    if (inspection.memory.total() > 0) json["memory_bytes"] = to_json(inspection.memory);
    json["problems"] = inspection.problems;
    json["notes"] = inspection.notes;
    Json tensors = Json::array();
    for (const InspectedTensor& tensor : inspection.tensors) {
        tensors.push_back({{"name", tensor.name},
                           {"type", tensor.type},
                           {"shape", tensor.shape},
                           {"bytes", tensor.bytes},
                           {"kept_as", tensor.kept},
                           {"becomes_ternary", tensor.becomes_ternary},
                           {"student_bytes", tensor.student_bytes}});
    }
    json["tensors"] = std::move(tensors);
    return json;
}

}  // namespace bitdistill
