// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/local/local_places.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "engine/base/error.h"
#include "engine/base/file.h"
#include "engine/base/folder_entries.h"
#include "engine/base/json_file.h"
#include "engine/base/list_text.h"
#include "engine/base/model_path.h"
#include "engine/hub/hub_cache.h"
#include "engine/hub/hub_place.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

constexpr int deepest = 4;  // LM Studio: publisher/model/file; Jan: owner/model/quantization/file
constexpr const char* unfinished = "the download has not finished";

using GoOn = std::function<bool()>;
using Models = std::vector<FoundModel>;

fs::path variable_or(const char* name, const fs::path& otherwise) {
    const std::string value = environment(name);
    return value.empty() ? otherwise : below_home(value);
}

bool is_folder(const fs::path& path) {
    std::error_code failed;
    return fs::is_directory(path, failed);
}

bool is_file(const fs::path& path) {
    std::error_code failed;
    return fs::is_regular_file(path, failed);
}

std::uint64_t size_of_file(const fs::path& path) {
    std::error_code failed;
    const std::uint64_t size = fs::file_size(path, failed);
    return failed ? 0 : size;
}

bool is_link_to_nothing(const fs::path& path) {
    std::error_code failed;
    return fs::is_symlink(path, failed) && !fs::exists(path, failed);
}

// A file that another program wrote for itself; what cannot be read of it says nothing.
std::string text_in(const fs::path& file, const char* key) {
    try {
        const Json json = read_json(file, std::uint64_t{1} << 20);
        const auto found = json.is_object() ? json.find(key) : json.end();
        return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
    } catch (const Error&) {
        return {};
    }
}

std::string first_line(const fs::path& file, std::string_view beginning) {
    try {
        const std::string text = read_file(file, std::uint64_t{1} << 20);
        for (std::size_t begin = 0; begin < text.size();) {
            const std::size_t end = std::min(text.find('\n', begin), text.size());
            const std::string_view line = trimmed(std::string_view(text).substr(begin, end - begin));
            if (line.starts_with(beginning)) return std::string(line.substr(beginning.size()));
            begin = end + 1;
        }
    } catch (const Error&) {
    }
    return {};
}

// --- folders of files ---------------------------------------------------------------------------------------------

FoundModel gguf_model(ModelKeeper keeper, const fs::path& file, const std::string& name) {
    FoundModel model{keeper, name, file, 0, {}};
    const std::vector<fs::path> parts = split_parts(file);
    for (const fs::path& part : parts.empty() ? std::vector<fs::path>{file} : parts) {
        if (is_link_to_nothing(part))
            model.damage = part.filename().string() + " is a link to nothing: " + unfinished;
        else if (!is_file(part))
            model.damage = part.filename().string() + " is missing: " + unfinished;
        model.bytes += size_of_file(part);
    }
    return model;
}

bool is_later_part(const fs::path& file) {
    const std::vector<fs::path> parts = split_parts(file);
    return !parts.empty() && parts.front() != file;
}

// A folder of transformers with weights in it.
std::optional<FoundModel> model_folder(ModelKeeper keeper, const fs::path& folder, const std::string& name) {
    std::error_code failed;
    if (!fs::exists(fs::symlink_status(folder / "config.json", failed))) return std::nullopt;
    FoundModel model{keeper, name, folder, 0, {}};
    bool any = false;
    for (const fs::path& entry : entries_of(folder)) {
        if (entry.extension() != ".safetensors") continue;
        any = true;
        model.bytes += size_of_file(entry);
        if (is_link_to_nothing(entry))
            model.damage = entry.filename().string() + " is a link to nothing: " + unfinished;
    }
    if (!any) return std::nullopt;
    return model;
}

void collect(Models& models, const KeptPlace& place, const fs::path& folder, int depth, const GoOn& go_on) {
    const auto name_of = [&](const fs::path& path) { return path.lexically_relative(place.folder).string(); };
    for (const fs::path& entry : entries_of(folder)) {
        if (go_on && !go_on()) return;
        const std::string file = entry.filename().string();
        if (is_folder(entry)) {
            if (std::optional<FoundModel> model = model_folder(place.keeper, entry, name_of(entry)))
                models.push_back(std::move(*model));
            else if (depth < deepest && !file.starts_with('.'))
                collect(models, place, entry, depth + 1, go_on);
        } else if (entry.extension() == ".gguf" && !is_later_part(entry)) {
            models.push_back(gguf_model(place.keeper, entry, name_of(entry)));
            if (file.starts_with("incomplete-")) models.back().damage = unfinished;  // GPT4All
        }
    }
}

// --- Hugging Face ---------------------------------------------------------------------------------------------------

void gguf_files(std::vector<fs::path>& files, const fs::path& folder, int depth) {
    for (const fs::path& entry : entries_of(folder)) {
        if (is_folder(entry)) {
            if (depth < deepest) gguf_files(files, entry, depth + 1);
        } else if (entry.extension() == ".gguf" && !is_later_part(entry)) {
            files.push_back(entry);
        }
    }
}

bool has_partial_blob(const fs::path& repo) {
    return std::ranges::any_of(entries_of(repo / "blobs"),
                               [](const fs::path& blob) { return blob.extension() == ".incomplete"; });
}

// The branch or tag that names each commit; main before any other.
std::map<std::string, std::string> references(const fs::path& repo) {
    std::map<std::string, std::string> names;
    for (const fs::path& file : entries_of(repo / "refs"))
        if (is_file(file)) {
            std::string& name = names[first_line(file, "")];
            if (name.empty() || file.filename() == "main") name = file.filename().string();
        }
    return names;
}

void snapshot_models(Models& models, const fs::path& snapshot, const std::string& name, bool partial) {
    if (std::optional<FoundModel> model = model_folder(ModelKeeper::hugging_face, snapshot, name)) {
        if (partial && model->damage.empty() && model->bytes == 0) model->damage = unfinished;
        models.push_back(std::move(*model));
        return;
    }
    std::vector<fs::path> gguf;
    gguf_files(gguf, snapshot, 1);
    for (const fs::path& file : gguf)
        models.push_back(
            gguf_model(ModelKeeper::hugging_face, file, name + "/" + file.lexically_relative(snapshot).string()));
    std::error_code failed;
    if (!gguf.empty() || !fs::exists(fs::symlink_status(snapshot / "config.json", failed))) return;
    models.push_back({ModelKeeper::hugging_face, name, snapshot, 0,
                      partial ? unfinished : "its weights are not there as safetensors or GGUF"});
}

void cached_models(Models& models, const KeptPlace& place, const GoOn& go_on) {
    for (const fs::path& repo : entries_of(place.folder)) {
        if (go_on && !go_on()) return;
        const std::optional<HubRepo> named = repo_of_cache_folder(repo.filename().string());
        if (!named || named->dataset || !is_folder(repo)) continue;
        const std::vector<fs::path> snapshots = entries_of(repo / "snapshots");
        const bool partial = has_partial_blob(repo);
        if (snapshots.empty()) {
            models.push_back({place.keeper, named->id, repo, 0, partial ? unfinished : "holds no snapshot"});
            continue;
        }
        const std::map<std::string, std::string> names = references(repo);
        for (const fs::path& snapshot : snapshots) {
            if (!is_folder(snapshot)) continue;
            const std::string commit = snapshot.filename().string();
            const auto reference = names.find(commit);
            const std::string revision = reference != names.end() ? reference->second : commit.substr(0, 7);
            // Without a branch that means it a snapshot is an older one, or the only one that came without a name.
            snapshot_models(models, snapshot,
                            snapshots.size() == 1 || revision == "main" ? named->id : named->id + "@" + revision,
                            partial);
        }
    }
}

// --- Ollama
// -----------------------------------------------------------------------------------------------------------

// "sha256:<64 digits>" as the name of a file in blobs/; empty for anything else.
std::string blob_name(const std::string& digest) {
    constexpr std::string_view kind = "sha256:";
    const bool whole = digest.size() == kind.size() + 64 && digest.starts_with(kind) &&
                       digest.find_first_not_of("0123456789abcdef", kind.size()) == digest.npos;
    return whole ? "sha256-" + digest.substr(kind.size()) : std::string();
}

// manifests/HOST/NAMESPACE/MODEL/TAG, as Ollama's own list says it.
std::string ollama_name(const fs::path& below) {
    std::vector<std::string> parts;
    for (const fs::path& part : below) parts.push_back(part.string());
    if (parts.size() != 4) return below.string();
    std::string name;
    if (parts[0] != "registry.ollama.ai") name += parts[0] + "/";
    if (parts[1] != "library" || !name.empty()) name += parts[1] + "/";
    return name + parts[2] + ":" + parts[3];
}

FoundModel ollama_model(const KeptPlace& place, const fs::path& manifest) {
    FoundModel model{
        place.keeper, ollama_name(manifest.lexically_relative(place.folder / "manifests")), manifest, 0, {}};
    try {
        const Json json = read_json(manifest, std::uint64_t{4} << 20);
        const auto layers = json.is_object() ? json.find("layers") : json.end();
        if (layers == json.end() || !layers->is_array()) throw Error("its manifest has no layers", manifest.string());
        bool apart = false;
        for (const Json& layer : *layers) {
            const std::string kind = layer.is_object() ? layer.value("mediaType", std::string()) : std::string();
            apart |= kind.starts_with("application/vnd.ollama.image.tensor");
            if (kind != "application/vnd.ollama.image.model") continue;
            const std::string blob = blob_name(layer.value("digest", std::string()));
            if (blob.empty()) throw Error("its manifest names no blob", manifest.string());
            model.path = place.folder / "blobs" / blob;
            model.bytes = size_of_file(model.path);
            if (!is_file(model.path)) model.damage = "its weights are not there: " + std::string(unfinished);
            return model;
        }
        model.damage =
            apart ? "Ollama keeps its tensors one by one, which this program does not read" : "holds no weights";
    } catch (const Error& error) {
        model.damage = error.problem();
    } catch (const Json::exception&) {  // a member of another type
        model.damage = "its manifest is not as Ollama writes it";
    }
    return model;
}

void ollama_models(Models& models, const KeptPlace& place, const fs::path& folder, int depth, const GoOn& go_on) {
    for (const fs::path& entry : entries_of(folder)) {
        if (go_on && !go_on()) return;
        if (is_folder(entry)) {
            if (depth < deepest) ollama_models(models, place, entry, depth + 1, go_on);
        } else if (is_file(entry) && !entry.filename().string().starts_with('.')) {
            models.push_back(ollama_model(place, entry));
        }
    }
}

}  // namespace

// Sources of the layouts:
//   Hugging Face  huggingface_hub, "Understand caching"; src/huggingface_hub/constants.py
//   LM Studio     lmstudio.ai/docs, "Import Models": models/PUBLISHER/MODEL/FILE.gguf
//   GPT4All       its application data folder, or "modelPath" of its settings; the Python package's is ~/.cache/gpt4all
//   Jan           its data folder has moved twice (janhq/jan pull requests 1649 and 3443): models/, llamacpp/models/
//   Ollama        manifests/HOST/NAMESPACE/MODEL/TAG and blobs/sha256-DIGEST (ollama, server/internal/manifest)
//   llama.cpp     fs_get_cache_directory() of common/common.cpp; newer ones keep models in Hugging Face's cache
std::vector<KeptPlace> model_places() {
    const fs::path home = home_folder();
    std::vector<KeptPlace> candidates;
    const auto add = [&](ModelKeeper keeper, const fs::path& folder) { candidates.push_back({keeper, folder}); };
    add(ModelKeeper::hugging_face, hub_cache_folder());
    if (!home.empty()) {
        const fs::path data = variable_or("XDG_DATA_HOME", home / ".local" / "share");
        const fs::path settings = variable_or("XDG_CONFIG_HOME", home / ".config");
        const std::string moved = first_line(home / ".lmstudio-home-pointer", "");
        const fs::path studio = moved.empty() ? home / ".lmstudio" : below_home(moved);
        add(ModelKeeper::lm_studio, below_home(text_in(studio / "settings.json", "downloadsFolder")));
        add(ModelKeeper::lm_studio, studio / "models");
        add(ModelKeeper::lm_studio, home / ".cache" / "lm-studio" / "models");
        add(ModelKeeper::gpt4all, below_home(first_line(settings / "nomic.ai" / "GPT4All.ini", "modelPath=")));
        add(ModelKeeper::gpt4all, data / "nomic.ai" / "GPT4All");
        add(ModelKeeper::gpt4all, home / ".cache" / "gpt4all");
        for (const fs::path& jan : {settings / "Jan" / "data", data / "Jan" / "data", home / "jan"})
            for (const char* models : {"llamacpp/models", "models"}) add(ModelKeeper::jan, jan / models);
        add(ModelKeeper::ollama, variable_or("OLLAMA_MODELS", home / ".ollama" / "models"));
        add(ModelKeeper::llama_cpp,
            variable_or("LLAMA_CACHE", variable_or("XDG_CACHE_HOME", home / ".cache") / "llama.cpp"));
    }
    if (environment("OLLAMA_MODELS").empty())
        add(ModelKeeper::ollama, "/usr/share/ollama/.ollama/models");  // of Ollama as a service
    std::vector<KeptPlace> places;
    std::set<fs::path> seen;  // two names may lead to one folder
    for (const KeptPlace& candidate : candidates) {
        std::error_code failed;
        if (candidate.folder.empty() || !is_folder(candidate.folder)) continue;
        const fs::path real = fs::canonical(candidate.folder, failed);
        if (!failed && seen.insert(real).second) places.push_back(candidate);
    }
    return places;
}

std::vector<FoundModel> models_in(const KeptPlace& place, const GoOn& go_on) {
    Models models;
    if (place.keeper == ModelKeeper::hugging_face)
        cached_models(models, place, go_on);
    else if (place.keeper == ModelKeeper::ollama)
        ollama_models(models, place, place.folder / "manifests", 1, go_on);
    else
        collect(models, place, place.folder, 1, go_on);
    std::ranges::stable_sort(models, {}, &FoundModel::name);
    return models;
}

}  // namespace bitdistill
