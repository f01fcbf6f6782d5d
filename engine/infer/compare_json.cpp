// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/infer/compare.h"

namespace bitdistill {
namespace {

Json json_of(const Spread& spread) { return {{"median", spread.median}, {"low", spread.low}, {"high", spread.high}}; }

}  // namespace

Json to_json(const Comparison& comparison) {
    Json json;
    json["cpu"] = comparison.cpu;
    json["cpu_features"] = comparison.cpu_features;
    json["repeats"] = comparison.repeats;
    json["complete"] = comparison.complete;
    json["models"] = Json::array();
    for (const ComparedModel& c : comparison.models) {
        Json model;
        model["name"] = c.name;
        model["folder"] = c.folder;
        model["format"] = c.format;
        model["isa"] = c.isa;
        model["threads"] = c.threads;
        model["ids"] = c.ids;
        model["prompt_tokens"] = c.runs.empty() ? 0 : c.runs.front().prompt_tokens;
        model["generated_tokens"] = c.runs.empty() ? 0 : c.runs.front().generated_tokens;
        model["prompt_tokens_per_second"] = json_of(c.prompt_tokens_per_second);
        model["generation_tokens_per_second"] = json_of(c.generation_tokens_per_second);
        model["first_token_seconds"] = json_of(c.first_token_seconds);
        if (c.median_run < c.runs.size()) model["token_seconds"] = c.runs[c.median_run].token_seconds;
        model["bytes"] = to_json(c.size);
        model["bytes"]["kv_cache"] = c.cache_bytes;
        model["bytes"]["buffers"] = c.buffer_bytes;
        model["peak_memory"] = c.peak_memory;
        json["models"].push_back(std::move(model));
    }
    json["agreement"] = Json::array();
    for (const Agreement& a : comparison.agreements) {
        if (a.measured)
            json["agreement"].push_back(
                {{"positions", a.positions}, {"same_arg_max", a.same_arg_max}, {"mean_kl", a.mean_kl}});
        else
            json["agreement"].push_back({{"not_measured", a.reason}});
    }
    return json;
}

}  // namespace bitdistill
