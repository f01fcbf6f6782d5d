// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/local/local_models.h"

#include <algorithm>
#include <map>

#include "engine/base/error.h"
#include "engine/base/model_path.h"
#include "engine/base/utf8.h"
#include "engine/model/forward_pass.h"
#include "engine/model/gguf.h"
#include "engine/model/inspect.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

// As the file itself says it, for what this program does not know.
std::string family_in_file(const fs::path& path) {
    try {
        if (is_gguf(path)) return GgufFile::open_part(model_at(path)).text("general.architecture").value_or("");
        const Json config = read_json(path / "config.json", std::uint64_t{1} << 22);
        const auto type = config.is_object() ? config.find("model_type") : config.end();
        return type != config.end() && type->is_string() ? type->get<std::string>() : std::string();
    } catch (const std::exception&) {
        return {};
    }
}

std::string commonest_type(const Inspection& inspection) {
    std::map<std::string, std::uint64_t> bytes;
    for (const InspectedTensor& tensor : inspection.tensors) bytes[tensor.type] += tensor.bytes;
    const auto most = std::ranges::max_element(bytes, {}, [](const auto& entry) { return entry.second; });
    return most == bytes.end() ? std::string() : most->first;
}

// open_tokenizer() reads the whole vocabulary; here its presence has to do.
bool has_tokenizer(const fs::path& path) {
    if (is_gguf(path)) return GgufFile::open_part(path).has("tokenizer.ggml.tokens");
    std::error_code failed;
    return fs::exists(path / "tokenizer.json", failed) || fs::exists(path / "tokenizer.model", failed);
}

// To stand behind "neither: ".
std::string clause(const std::string& text) {
    std::string words = printable_line(repair_utf8(text));
    if (words.ends_with('.')) words.pop_back();
    return words;
}

// Why no engine can do anything with it; empty where one can.
std::string obstacle_of(const Inspection& inspection) {
    if (!inspection.config)
        return inspection.problems.empty() ? "there is no configuration beside its weights"
                                           : inspection.problems.front();
    if (const auto lack = obstacle(*inspection.config, ForwardPass::inference, {})) return lack->problem();
    return inspection.problems.empty() ? std::string() : inspection.problems.front();
}

void judge(LocalModel& model) {
    const Inspection inspection = inspect_model(model.found.path);
    model.type = commonest_type(inspection);
    if (inspection.config) {
        model.family = to_string(inspection.config->architecture);
        model.student = inspection.config->ternary;
    }
    if (const std::string why = obstacle_of(inspection); !why.empty()) {
        model.reason = clause(why);
        return;
    }
    if (!has_tokenizer(inspection.path)) {
        model.reason = "there is no tokenizer beside its weights";
        return;
    }
    model.compares = true;
    if (model.student)
        model.reason = "it is a 1.58-bit student already";
    else if (const auto lack = obstacle(*inspection.config, ForwardPass::training, {}))
        model.reason = clause(lack->problem());
    else
        model.converts = true;
}

}  // namespace

LocalModel judged(const FoundModel& found) {
    LocalModel model;
    model.found = found;
    if (!found.damage.empty()) {
        model.reason = clause(found.damage);
        return model;
    }
    try {
        judge(model);
    } catch (const Error& error) {
        model.reason =
            clause(error.subject().empty() || error.subject().find(found.path.string()) != 0 ? std::string(error.what())
                                                                                             : error.problem());
    } catch (const std::exception& error) {
        model.reason = clause(sentence_of(error));
    }
    if (model.family.empty()) model.family = printable_line(repair_utf8(family_in_file(found.path)));
    return model;
}

std::vector<LocalModel> local_models(const std::function<bool(std::size_t)>& go_on) {
    std::vector<LocalModel> models;
    bool stopped = false;
    const auto more = [&] {
        stopped = stopped || (go_on && !go_on(models.size()));
        return !stopped;
    };
    for (const KeptPlace& place : model_places()) {
        for (const FoundModel& found : models_in(place, more)) {
            if (!more()) return models;
            models.push_back(judged(found));
        }
    }
    return models;
}

std::string uses_text(const LocalModel& model) {
    return model.converts && model.compares ? "convert and compare" : model.compares ? "compare" : "neither";
}

Json to_json(const LocalModel& model) {
    return {{"name", model.found.name},
            {"kept_by", word_of(model.found.keeper)},
            {"path", model.found.path.string()},
            {"bytes", model.found.bytes},
            {"family", model.family},
            {"type", model.type},
            {"student", model.student},
            {"converts", model.converts},
            {"compares", model.compares},
            {"reason", model.reason}};
}

}  // namespace bitdistill
