// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hub/hub_listing.h"

#include <fnmatch.h>

#include <algorithm>
#include <array>
#include <set>

#include "engine/base/error.h"
#include "engine/base/list_text.h"
#include "engine/base/model_path.h"
#include "engine/base/utf8.h"

namespace bitdistill {

namespace {

constexpr std::size_t longest_license = 100;
constexpr std::size_t longest_answer = std::size_t{64} << 20;  // a list of 100,000 files takes 30 MB

bool is_hex(std::string_view text, std::size_t digits) {
    return text.size() == digits &&
           std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

// A name that stays below the folder that it is put into, on a screen too.
bool is_safe(const std::string& name) {
    if (name.empty() || name.front() == '/' || name.back() == '/' || name.size() > 1000 || !is_utf8(name)) return false;
    if (printable_line(name) != name || name.find('\\') != name.npos) return false;
    for (std::size_t begin = 0; begin <= name.size();) {
        const std::size_t end = std::min(name.find('/', begin), name.size());
        const std::string part = name.substr(begin, end - begin);
        if (part.empty() || part == "." || part == "..") return false;
        begin = end + 1;
    }
    return true;
}

std::string text_at(const Json& json, const char* key) {
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::uint64_t size_at(const Json& json, const char* key) {
    const auto found = json.find(key);
    return found != json.end() && found->is_number_unsigned() ? found->get<std::uint64_t>() : 0;
}

// For one line, however much its owner wrote.
std::string short_name(const std::string& text) {
    return printable_line(std::string_view(text).substr(0, character_boundary(text, longest_license)));
}

// cardData.license, else the tag "license:NAME".
std::string license_of(const Json& json) {
    if (const auto card = json.find("cardData"); card != json.end() && card->is_object()) {
        if (const std::string name = text_at(*card, "license_name"); !name.empty()) return short_name(name);
        if (const std::string name = text_at(*card, "license"); !name.empty()) return short_name(name);
    }
    if (const auto tags = json.find("tags"); tags != json.end() && tags->is_array())
        for (const Json& tag : *tags)
            if (tag.is_string() && tag.get<std::string>().starts_with("license:"))
                return short_name(tag.get<std::string>().substr(8));
    return {};
}

bool ends_with_one_of(const std::string& name, std::initializer_list<std::string_view> endings) {
    return std::ranges::any_of(endings, [&](std::string_view ending) { return name.ends_with(ending); });
}

std::string base_name(const std::string& name) { return name.substr(name.rfind('/') + 1); }

bool is_weights_elsewhere(const std::string& name) {
    return ends_with_one_of(name, {".bin", ".pt", ".pth", ".h5", ".msgpack", ".onnx", ".ot", ".mlmodel", ".tflite"});
}

// Configuration, tokenizer, licence and description: small, and what a model folder is made of beside its weights.
bool belongs_to_model(const std::string& name) {
    if (name.find('/') != name.npos) return false;  // other formats lie in folders of their own
    const std::string file = base_name(name);
    return ends_with_one_of(file, {".json", ".jinja", ".txt"}) || file == "tokenizer.model" ||
           file.starts_with("LICENSE") || file.starts_with("LICENCE") || file.starts_with("NOTICE") ||
           file.starts_with("USE_POLICY") || file == "README.md";
}

// A folder of transformers names its weights so. Some hold the same once more in another program's names.
bool has_usual_name(const std::string& name) {
    return name == "model.safetensors" || (name.starts_with("model-") && name.ends_with(".safetensors"));
}

// Parts of one model that is split into files count once.
std::set<std::string> models_of(const std::vector<const HubFile*>& gguf) {
    std::set<std::string> models;
    for (const HubFile* file : gguf) {
        const auto parts = split_parts(file->name);
        models.insert(parts.empty() ? file->name : parts.front().string());
    }
    return models;
}

std::vector<HubFile> usable_files(const HubListing& listing) {
    std::vector<HubFile> chosen;
    std::vector<const HubFile*> gguf;
    const bool usual = std::ranges::any_of(listing.files, has_usual_name, &HubFile::name);
    bool weights = false, elsewhere = false;
    for (const HubFile& file : listing.files) {
        const bool top = file.name.find('/') == file.name.npos;
        const bool taken = usual ? has_usual_name(file.name) : top && file.name.ends_with(".safetensors");
        weights |= taken;
        if (file.name.ends_with(".gguf")) gguf.push_back(&file);
        elsewhere |= is_weights_elsewhere(file.name);
        if (belongs_to_model(file.name) || taken) chosen.push_back(file);
    }
    if (weights) return chosen;
    if (gguf.empty())
        throw Error(elsewhere ? "has weights in other formats than safetensors and GGUF" : "holds no weights",
                    listing.repo.id, "Choose another model, or name the files that are wanted with --include");
    const std::set<std::string> models = models_of(gguf);
    if (models.size() > 1) {
        std::string names;
        int listed = 0;
        for (const std::string& name : models)
            if (listed++ < 8) add_to_list(names, base_name(name));
        throw Error(
            "holds " + std::to_string(models.size()) + " .gguf models: " + names + (models.size() > 8 ? ", ..." : ""),
            listing.repo.id, "Choose one of them, with --include \"*Q8_0*\" for example");
    }
    for (const HubFile* file : gguf) chosen.push_back(*file);
    return chosen;
}

}  // namespace

HubListing parse_listing(std::string_view text, const HubRepo& repo, const std::string& revision) {
    const std::string where = repo.id;
    // It becomes the name of a file in refs/.
    if (!is_safe(revision))
        throw Error("is no revision", "\"" + printable_line(repair_utf8(revision)).substr(0, 200) + "\"",
                    "Give a branch, a tag or a commit");
    const Json json = parse_json(text);
    if (json.is_discarded() || !json.is_object())
        throw Error("the hub's answer is no list of files", where, "Check HF_ENDPOINT, or try again later");
    HubListing listing;
    listing.repo = repo;
    listing.revision = revision;
    listing.commit = text_at(json, "sha");
    if (!is_hex(listing.commit, 40))
        throw Error("the hub's answer names no commit", where, "Check HF_ENDPOINT, or try again later");
    listing.license = license_of(json);
    if (const auto gated = json.find("gated"); gated != json.end())  // false, or how access is given: "auto", "manual"
        listing.gated = gated->is_string() || (gated->is_boolean() && gated->get<bool>());
    const auto files = json.find("siblings");
    if (files == json.end() || !files->is_array())
        throw Error("the hub's answer lists no files", where, "Check HF_ENDPOINT, or try again later");
    for (const Json& one : *files) {
        if (!one.is_object()) continue;
        HubFile file;
        file.name = text_at(one, "rfilename");
        file.size = size_at(one, "size");
        file.git_id = text_at(one, "blobId");
        if (const auto large = one.find("lfs"); large != one.end() && large->is_object()) {
            file.sha256 = text_at(*large, "sha256");
            file.size = size_at(*large, "size");
        }
        if (is_safe(file.name) && (is_hex(file.sha256, 64) || (file.sha256.empty() && is_hex(file.git_id, 40))))
            listing.files.push_back(std::move(file));
        else
            listing.unsafe.push_back(printable_line(repair_utf8(file.name)));
    }
    std::ranges::sort(listing.files, {}, &HubFile::name);
    return listing;
}

HubListing list_repo(HubNetwork& network, const HubPlace& place, const HubRepo& repo, const std::string& revision,
                     JobControl* control) {
    std::string body;
    HubRequest request;
    request.url = place.endpoint + "/api/" + (repo.dataset ? "datasets/" : "models/") + repo.id + "/revision/" +
                  url_part(revision, false) + "?blobs=true";
    const HubResponse response = get_followed(network, place, request, [&](const HubResponse&, std::string_view piece) {
        if (control && !control->at_boundary()) return false;
        body += piece;
        return body.size() <= longest_answer;
    });
    if (control && control->leaving()) return {};
    if (response.stopped) throw Error("the hub's answer is too long", repo.id, "Check HF_ENDPOINT");
    if (response.status != 200 || !response.failure.empty()) refuse_answer(response, place, repo, repo.id);
    return parse_listing(body, repo, revision);
}

void refuse_answer(const HubResponse& response, const HubPlace& place, const HubRepo& repo, const std::string& what) {
    const std::string page = hub_page(repo, place.endpoint), code = response.header("x-error-code");
    if (!response.failure.empty() || response.status == 0)
        throw Error(response.failure.empty() ? "the hub did not answer" : response.failure, what,
                    "Look after the network and HF_ENDPOINT, then fetch again: what has come is kept");
    const std::string how = place.token.empty()
                                ? "set HF_TOKEN to a token of your account (" + place.endpoint + "/settings/tokens)"
                                : "HF_TOKEN must be a token of the account that accepted it";
    if (code == "GatedRepo" || response.status == 403)
        throw Error("is gated: whoever fetches it has to accept its licence first", what,
                    "Accept it on " + page + ", and " + how);
    if (code == "RepoNotFound" || (response.status == 404 && code.empty()))
        throw Error("is not on the hub, or is private", what,
                    "Check the name on " + place.endpoint + "; for a private one set HF_TOKEN");
    if (response.status == 401)
        throw Error(place.token.empty() ? "asks who you are: it is gated, private, or not there"
                                        : "does not accept the token: it is not valid, or " + repo.id +
                                              " is gated, private, or not there",
                    what, "Accept its licence on " + page + ", and " + how);
    if (code == "RevisionNotFound")
        throw Error("has no such revision", what, "Choose one of the branches and tags on " + page);
    if (response.status == 404) throw Error("has no such file", what, "See what there is with --list");
    if (response.status == 429)
        throw Error("the hub asks to slow down (429)", what, "Try again in some minutes; HF_TOKEN raises the limit");
    throw Error("the hub answered " + std::to_string(response.status), what, "Try again later");
}

std::vector<HubFile> chosen_files(const HubListing& listing, const std::vector<std::string>& patterns) {
    if (patterns.empty()) return listing.repo.dataset ? listing.files : usable_files(listing);
    std::vector<bool> wanted(listing.files.size());
    for (const std::string& pattern : patterns) {
        bool any = false;
        for (std::size_t i = 0; i < listing.files.size(); ++i) {
            const std::string& name = listing.files[i].name;
            if (fnmatch(pattern.c_str(), name.c_str(), 0) != 0 &&
                fnmatch(pattern.c_str(), base_name(name).c_str(), 0) != 0)
                continue;
            wanted[i] = any = true;
        }
        if (!any) throw Error("matches no file of " + listing.repo.id, pattern, "See what there is with --list");
    }
    std::vector<HubFile> chosen;
    for (std::size_t i = 0; i < wanted.size(); ++i)
        if (wanted[i]) chosen.push_back(listing.files[i]);
    return chosen;
}

Json to_json(const HubListing& listing) {
    Json files = Json::array();
    for (const HubFile& file : listing.files)
        files.push_back({{"name", file.name}, {"bytes", file.size}, {"etag", file.key()}});
    return {{"repo", listing.repo.id},      {"kind", listing.repo.dataset ? "dataset" : "model"},
            {"revision", listing.revision}, {"commit", listing.commit},
            {"license", listing.license},   {"gated", listing.gated},
            {"files", std::move(files)},    {"left_out", listing.unsafe}};
}

}  // namespace bitdistill
