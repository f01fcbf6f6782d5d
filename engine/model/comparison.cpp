// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/comparison.h"

#include <algorithm>

#include "engine/base/error.h"

namespace bitdistill {
namespace {

constexpr const char* key_in_results = "comparison";
constexpr const char* key_of_before = "duel";
constexpr const char* remedy = "Compare the models again";

Json json_of(const Spread& spread) { return {{"median", spread.median}, {"low", spread.low}, {"high", spread.high}}; }

Json json_of(const ComparedModel& one) {
    Json model;
    model["name"] = one.name;
    model["folder"] = one.folder;
    model["format"] = one.format;
    model["isa"] = one.isa;
    model["threads"] = one.threads;
    model["ids"] = one.ids;
    model["prompt_tokens"] = one.prompt_tokens;
    model["generated_tokens"] = one.generated_tokens;
    model["prompt_tokens_per_second"] = json_of(one.prompt_tokens_per_second);
    model["generation_tokens_per_second"] = json_of(one.generation_tokens_per_second);
    model["first_token_seconds"] = json_of(one.first_token_seconds);
    if (!one.token_seconds.empty()) model["token_seconds"] = one.token_seconds;
    model["bytes"] = to_json(one.size);
    model["bytes"]["kv_cache"] = one.cache_bytes;
    model["bytes"]["buffers"] = one.buffer_bytes;
    model["peak_memory"] = one.peak_memory;
    model["ternary"] = one.ternary;
    if (!one.pieces.empty() || !one.text.empty()) {
        model["text"] = one.text;
        model["pieces"] = one.pieces;
    }
    if (one.earlier) model["earlier"] = true;
    return model;
}

// Reads the members of one object; knows for the error where that object stands.
class Members {
  public:
    Members(const Json& object, std::string where) : object_(object), where_(std::move(where)) {
        if (!object.is_object()) throw Error("is no object", where_, remedy);
    }

    std::string text(const char* key) const { return json_string(object_, key, where_, ""); }
    double number(const char* key) const { return json_double(object_, key, where_, 0); }
    bool flag(const char* key, bool otherwise = false) const { return json_bool(object_, key, where_, otherwise); }
    int whole(const char* key) const { return static_cast<int>(json_int(object_, key, where_, 0)); }
    std::uint64_t count(const char* key) const {
        return static_cast<std::uint64_t>(std::max<std::int64_t>(0, json_int(object_, key, where_, 0)));
    }
    Members object(const char* key) const { return {has(key) ? object_[key] : none_, where_ + ", " + key}; }
    Spread spread(const char* key) const {
        const Members one = object(key);
        return {one.number("median"), one.number("low"), one.number("high")};
    }
    bool has(const char* key) const { return object_.contains(key) && !object_[key].is_null(); }

    const Json& list(const char* key) const {
        static const Json empty = Json::array();
        if (!has(key)) return empty;
        if (!object_[key].is_array()) throw Error(std::string(key) + " is not a list", where_, remedy);
        return object_[key];
    }
    template <class T>
    std::vector<T> values(const char* key, bool (*fits)(const Json&)) const {
        std::vector<T> all;
        for (const Json& value : list(key)) {
            if (!fits(value)) throw Error(std::string(key) + " holds a value of another type", where_, remedy);
            all.push_back(value.get<T>());
        }
        return all;
    }

  private:
    inline static const Json none_ = Json::object();
    const Json& object_;
    std::string where_;
};

ComparedModel model_of(const Members& json) {
    ComparedModel model;
    model.name = json.text("name");
    model.folder = json.text("folder");
    model.format = json.text("format");
    model.isa = json.text("isa");
    model.threads = json.whole("threads");
    model.ternary = json.flag("ternary");
    model.ids = json.values<int>("ids", [](const Json& value) { return value.is_number_integer(); });
    model.text = json.text("text");
    model.pieces = json.values<std::string>("pieces", [](const Json& value) { return value.is_string(); });
    model.prompt_tokens = json.whole("prompt_tokens");
    model.generated_tokens = json.whole("generated_tokens");
    model.prompt_tokens_per_second = json.spread("prompt_tokens_per_second");
    model.generation_tokens_per_second = json.spread("generation_tokens_per_second");
    model.first_token_seconds = json.spread("first_token_seconds");
    model.token_seconds = json.values<double>("token_seconds", [](const Json& value) { return value.is_number(); });
    const Members bytes = json.object("bytes");
    model.size = {bytes.count("body"), bytes.count("embedding_and_head"), bytes.count("norms")};
    model.cache_bytes = bytes.count("kv_cache");
    model.buffer_bytes = bytes.count("buffers");
    model.peak_memory = json.count("peak_memory");
    model.earlier = json.flag("earlier");
    return model;
}

Agreement agreement_of(const Members& json) {
    Agreement agreement;
    agreement.reason = json.text("not_measured");
    agreement.measured = json.has("same_arg_max");
    agreement.positions = static_cast<std::int64_t>(json.count("positions"));
    agreement.same_arg_max = json.number("same_arg_max");
    agreement.mean_kl = json.number("mean_kl");
    return agreement;
}

}  // namespace

Spread spread_of(std::vector<double> values) {
    if (values.empty()) return {};
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    const double median = values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    return {median, values.front(), values.back()};
}

Json to_json(const Comparison& comparison) {
    Json json;
    json["cpu"] = comparison.cpu;
    json["cpu_features"] = comparison.cpu_features;
    json["repeats"] = comparison.repeats;
    json["complete"] = comparison.complete;
    json["models"] = Json::array();
    for (const ComparedModel& model : comparison.models) json["models"].push_back(json_of(model));
    json["agreement"] = Json::array();
    for (const Agreement& a : comparison.agreements) {
        if (a.measured)
            json["agreement"].push_back(
                {{"positions", a.positions}, {"same_arg_max", a.same_arg_max}, {"mean_kl", a.mean_kl}});
        else
            json["agreement"].push_back({{"not_measured", a.reason}});
    }
    json["prompt"] = comparison.prompt;
    json["tokens"] = comparison.tokens;
    json["temperature"] = comparison.temperature;
    json["seed"] = comparison.seed;
    return json;
}

Comparison comparison_from_json(const Json& json, const std::string& where) {
    const Members members(json, where);
    Comparison comparison;
    comparison.cpu = members.text("cpu");
    comparison.cpu_features = members.text("cpu_features");
    comparison.prompt = members.text("prompt");
    comparison.repeats = members.whole("repeats");
    comparison.tokens = members.whole("tokens");
    comparison.temperature = members.number("temperature");
    comparison.seed = members.count("seed");
    comparison.complete = members.flag("complete", true);
    for (const Json& model : members.list("models")) comparison.models.push_back(model_of({model, where + ", models"}));
    for (const Json& agreement : members.list("agreement"))
        comparison.agreements.push_back(agreement_of({agreement, where + ", agreement"}));
    return comparison;
}

std::optional<Comparison> comparison_in(const Json& results, const std::string& where) {
    if (!results.is_object()) return {};
    for (const char* key : {key_in_results, key_of_before})
        if (const auto found = results.find(key); found != results.end() && !found->is_null())
            return comparison_from_json(*found, where + ", " + key);
    return {};
}

void set_comparison(Json& results, const Comparison& comparison) {
    results.erase(key_of_before);
    results[key_in_results] = to_json(comparison);
}

}  // namespace bitdistill
