// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/start/start_store.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <utility>

#include "engine/base/checksum.h"
#include "engine/base/done_folder.h"
#include "engine/base/error.h"
#include "engine/base/file.h"
#include "engine/base/json_file.h"
#include "engine/base/number_text.h"
#include "engine/base/publish.h"
#include "engine/model/safetensors.h"

namespace bitdistill {
namespace fs = std::filesystem;
namespace {

constexpr const char *layer_name = "layer-", *streams_name = "streams-", *weights_file = "weights.safetensors",
                     *report_file = "report.json", *streams_file = "streams.safetensors", *state_file = "state.json";

std::string numbered(const char* name, int number) {
    char digits[16];
    std::snprintf(digits, sizeof digits, "%06d", number);
    return std::string(name) + digits;
}

// Of "layer-000003" 3; -1 for any other name.
int number_of(const fs::path& folder, std::string_view name) {
    const std::string whole = folder.filename().string();
    int number = -1;
    if (!whole.starts_with(name) || !parse_number(std::string_view(whole).substr(name.size()), number)) return -1;
    return number;
}

TensorSource source_of(const std::string& name, const at::Tensor& value) {
    const at::Tensor kept = value.detach().to(at::kFloat).contiguous();
    return {name, DType::f32, kept.sizes().vec(),
            [kept](std::span<std::byte> out) { std::memcpy(out.data(), kept.data_ptr<float>(), out.size()); }};
}

// Does this folder belong to this key? Throws Error: it is not as it was written.
bool verify(const fs::path& folder, const char* file, const std::string& key) {
    verify_done(folder);
    const fs::path said = folder / file;
    return json_string(read_json(said), "key", said.string(), "") == key;
}

}  // namespace

StartStore::StartStore(fs::path folder, std::uint64_t key, const std::function<void(const std::string&)>& say)
    : folder_(std::move(folder)), key_(hex_text(key)) {
    make_folder(folder_);
    remove_abandoned_in(folder_);
    std::vector<fs::path> there, newest_first;
    std::error_code error;
    for (fs::directory_iterator entry(folder_, error), end; !error && entry != end; entry.increment(error)) {
        if (number_of(entry->path(), layer_name) >= 0) there.push_back(entry->path());
        if (number_of(entry->path(), streams_name) >= 0) newest_first.push_back(entry->path());
    }
    if (error) throw file_error("cannot list the folder", folder_, error.value());
    std::ranges::sort(there);
    std::ranges::sort(newest_first, std::greater());
    bool others = false;
    const auto stands = [&](const fs::path& path, const char* file) {
        try {
            const bool own = verify(path, file, key_);
            others = others || !own;
            return own;
        } catch (const Error& damaged) {
            if (say) say("A part of the start that was done is passed over. " + std::string(damaged.what()) + ".");
            return false;
        }
    };
    for (const fs::path& layer : there) {
        if (number_of(layer, layer_name) == layers_ && stands(layer, report_file))
            ++layers_;
        else
            break;  // what follows builds on it
    }
    for (const fs::path& layer : there)
        if (number_of(layer, layer_name) >= layers_) remove_quietly(layer);
    for (const fs::path& streams : newest_first) {
        const int number = number_of(streams, streams_name);
        if (streams_ == 0 && number <= layers_ && stands(streams, state_file))
            streams_ = number;
        else
            remove_quietly(streams);
    }
    if (others && say)
        say("An earlier start was of other weights, texts or settings: nothing of it is used, the start begins anew.");
}

void StartStore::load_layer(int layer, Transformer& student, std::vector<GroupStart>& groups) const {
    const fs::path folder = folder_ / numbered(layer_name, layer), report = folder / report_file;
    const SafetensorsModel saved = SafetensorsModel::open(folder / weights_file);
    for (Parameter& parameter : student.parameters()) {
        if (parameter.spec.layer != layer) continue;
        const std::span<float> values{parameter.value.data_ptr<float>(),
                                      static_cast<std::size_t>(parameter.value.numel())};
        to_float(saved.at(parameter.spec.name, parameter.spec.shape), values);
    }
    const Json said = read_json(report);
    for (const Json& one : said.value("groups", Json::array())) groups.push_back(group_from_json(one, report.string()));
}

std::vector<at::Tensor> StartStore::load_streams() const {
    const SafetensorsModel saved = SafetensorsModel::open(folder_ / numbered(streams_name, streams_) / streams_file);
    std::vector<at::Tensor> streams;
    for (std::size_t i = 0; i < saved.tensors().size(); ++i) {
        const TensorView& view = saved.at(numbered("text-", static_cast<int>(i)));
        streams.push_back(at::empty(view.shape, at::kFloat));
        to_float(view, {streams.back().data_ptr<float>(), static_cast<std::size_t>(streams.back().numel())});
    }
    return streams;
}

void StartStore::save_layer(int layer, Transformer& student, std::span<const GroupStart> groups) {
    publish_folder(folder_ / numbered(layer_name, layer), [&](const fs::path& path) {
        std::vector<TensorSource> tensors;
        for (const Parameter& parameter : student.parameters())
            if (parameter.spec.layer == layer) tensors.push_back(source_of(parameter.spec.name, parameter.value));
        write_safetensors(path / weights_file, tensors);
        Json all = Json::array();
        for (const GroupStart& one : groups) all.push_back(to_json(one));
        write_json(path / report_file, {{"key", key_}, {"groups", std::move(all)}});
    });
    layers_ = layer + 1;
}

void StartStore::save_streams(int layers, const std::vector<at::Tensor>& streams) {
    publish_folder(folder_ / numbered(streams_name, layers), [&](const fs::path& path) {
        std::vector<TensorSource> tensors;
        for (std::size_t i = 0; i < streams.size(); ++i)
            tensors.push_back(source_of(numbered("text-", static_cast<int>(i)), streams[i]));
        write_safetensors(path / streams_file, tensors);
        write_json(path / state_file, {{"key", key_}, {"layers", layers}});
    });
    if (streams_ != layers && streams_ > 0) remove_quietly(folder_ / numbered(streams_name, streams_));
    streams_ = layers;
}

}  // namespace bitdistill
