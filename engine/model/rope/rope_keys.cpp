// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/rope/rope_keys.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "engine/base/error.h"

namespace bitdistill {

bool rope_is_nested(const Json& rope) {
    return std::ranges::any_of(rope, [](const Json& member) { return member.is_object(); });
}

bool given(const Json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && !found->is_null();
}

namespace {

// A member of an object in the file, by its whole name in errors: "rope_scaling.factor".
double number_in(const Json& object, const std::string& key, const char* name, const std::string& where,
                 double otherwise) {
    const std::string whole = key + "." + name;
    return json_double(Json{{whole, object.value(name, Json())}}, whole.c_str(), where, otherwise);
}

// Of the kinds that RopeScaling knows.
RopeScaling read_rope_scaling(const Json& rope, const std::string& type, const std::string& key,
                              const std::string& where) {
    RopeScaling scaling;
    const auto number = [&](const char* name) {
        if (!given(rope, name)) throw Error(key + "." + name + " is missing", where);
        const double value = number_in(rope, key, name, where, 0);
        if (!std::isfinite(value) || value <= 0) throw Error(key + "." + name + " must be a positive number", where);
        return value;
    };
    if (type == "linear") {
        scaling.kind = RopeScaling::Kind::linear;
        scaling.factor = number("factor");
    } else if (type == "llama3") {
        scaling = {RopeScaling::Kind::llama3, number("factor"), number("low_freq_factor"), number("high_freq_factor"),
                   number("original_max_position_embeddings")};
        if (scaling.high_frequency_factor <= scaling.low_frequency_factor)
            throw Error(key + ".high_freq_factor must be larger than low_freq_factor", where);
    } else if (type != "default") {
        throw Error(key + " of type \"" + type + "\" is not supported", where,
                    "Supported are linear and llama3, and models without RoPE scaling");
    }
    return scaling;
}

// Newer files may have one set of parameters for each kind of layer. Whoever has no layer with a window needs one.
const Json& rope_of_full_attention(const Json& json, const char* key, const std::string& where) {
    const Json& rope = json[key];
    if (!rope_is_nested(rope)) return rope;
    const bool windows = given(json, "layer_types") && json["layer_types"].is_array() &&
                         std::ranges::find(json["layer_types"], Json("sliding_attention")) != json["layer_types"].end();
    if (!given(rope, "full_attention") || !rope["full_attention"].is_object() ||
        (windows && given(rope, "sliding_attention") && rope["sliding_attention"] != rope["full_attention"]))
        throw Error(std::string(key) + " differs from layer to layer, which is not supported", where,
                    "Use a model whose layers are alike");
    if (!given(json, "layer_types"))
        throw Error(std::string(key) + " has sets for kinds of layers, and layer_types does not say which is which",
                    where, "Write one set, or layer_types");
    return rope["full_attention"];
}

}  // namespace

Rotary read_rope_set(Rotary rotary, const Json& rope, const std::string& key, const std::string& where) {
    if (!given(rope, "rope_type") && !given(rope, "type") && given(rope, "factor"))
        throw Error(key + " has a factor and no rope_type", where, "Write the type: linear or llama3");
    for (const char* kind : {"rope_type", "type"}) {
        if (!given(rope, kind)) continue;
        const std::string whole = key + "." + kind;
        rotary.scaling = read_rope_scaling(
            rope, json_string(Json{{whole, rope[kind]}}, whole.c_str(), where, "default"), key, where);
        break;  // the newer name comes first
    }
    if (given(rope, "partial_rotary_factor") && number_in(rope, key, "partial_rotary_factor", where, 1) != 1.0)
        throw Error(key + ".partial_rotary_factor is not supported", where);
    if (given(rope, "rope_theta")) rotary.theta = number_in(rope, key, "rope_theta", where, rotary.theta);
    return rotary;
}

void require_same_scaling(std::optional<RopeScaling>& said, const Json& rope, const RopeScaling& scaling,
                          const std::string& where) {
    if (!given(rope, "rope_type") && !given(rope, "type")) return;
    if (std::exchange(said, scaling).value_or(scaling) != scaling)
        throw Error("rope_scaling and rope_parameters say different things", where, "Keep the right one");
}

void require_theta(double theta, const char* key, const std::string& where) {
    if (!std::isfinite(theta) || theta <= 0) throw Error(std::string(key) + " must be a positive number", where);
}

Rotary read_rotary(Rotary rotary, const Json& json, const std::string& where) {
    std::optional<double> base;
    if (given(json, "rope_theta")) base = rotary.theta = json_double(json, "rope_theta", where, rotary.theta);
    std::optional<RopeScaling> said;
    for (const char* key : {"rope_scaling", "rope_parameters"}) {
        if (!given(json, key)) continue;
        if (!json[key].is_object()) throw Error(std::string(key) + " is not an object", where);
        const Json& rope = rope_of_full_attention(json, key, where);
        rotary = read_rope_set(rotary, rope, key, where);
        require_same_scaling(said, rope, rotary.scaling, where);
        if (given(rope, "rope_theta") && std::exchange(base, rotary.theta).value_or(rotary.theta) != rotary.theta)
            throw Error(std::string(key) + ".rope_theta and another rope_theta differ", where, "Keep the right one");
    }
    require_theta(rotary.theta, "rope_theta", where);
    return rotary;
}

}  // namespace bitdistill
