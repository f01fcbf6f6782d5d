// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/quantizer.h"

#include <algorithm>
#include <array>

#include "engine/model/misplaced_keys.h"
#include "engine/model/rounding/hadamard.h"
#include "engine/model/tensor_roles.h"

namespace bitdistill {
namespace {

// What the enumerators stand for, at their places.
constexpr std::array<float, Spelling<WeightRule>::words.size()> thresholds{code_threshold};
struct ActivationShape {
    int bits;
    bool hadamard;
};
constexpr std::array<ActivationShape, Spelling<ActivationRule>::words.size()> activation_shapes{
    {{8, false}, {8, true}, {4, true}, {4, false}}};

using Words = std::span<const std::string_view>;

// One row a key: its words, which of them a quantizer has, and how it takes another.
struct Key {
    std::string_view name;
    Words words;
    std::size_t (*get)(const Quantizer&);
    void (*set)(Quantizer&, std::size_t);
};
template <class Member>
struct ChoiceOf;
template <class Enum>
struct ChoiceOf<Enum Quantizer::*> {
    using type = Enum;
};
template <auto member>
constexpr Key key(std::string_view name) {
    using Enum = typename ChoiceOf<decltype(member)>::type;
    return {name, Spelling<Enum>::words, [](const Quantizer& q) { return static_cast<std::size_t>(q.*member); },
            [](Quantizer& q, std::size_t place) { q.*member = static_cast<Enum>(place); }};
}
constexpr std::array keys{key<&Quantizer::weight_rule>("weight_rule"),
                          key<&Quantizer::weight_scale>("weight_scale"),
                          key<&Quantizer::sparsity>("sparsity"),
                          key<&Quantizer::activation>("activation"),
                          key<&Quantizer::embedding_type>("embedding_type"),
                          key<&Quantizer::head_type>("head_type")};

std::string list_of(Words words) {
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i)
        text += (i == 0 ? "" : i + 1 < words.size() ? ", " : " and ") + std::string(words[i]);
    return text;
}

// Keys of Hugging Face's BitNetQuantConfig. Empty words: nothing here depends on the value.
constexpr std::array<std::string_view, 1> methods{"bitnet"};
constexpr std::array<std::string_view, 2> linear_classes{"bitlinear", "autobitlinear"}, modes{"offline", "online"};
struct ForeignKey {
    std::string_view name;
    Words words;
};
const std::array<ForeignKey, 6> foreign_keys{{{"quant_method", methods},
                                              {"linear_class", linear_classes},
                                              {"quantization_mode", modes},
                                              {"modules_to_not_convert", {}},  // the head, see check_foreign()
                                              {"use_rms_norm", {}},            // only false, see check_foreign()
                                              {"rms_norm_eps", {}}}};

constexpr const char* place = "quantization_config.";

// Of the linear layers transformers then keeps the named ones in full precision, and here the head is one that is.
void check_kept_modules(const Json& value, const std::string& name, const std::string& where) {
    const std::string head = short_name(name_in(FileKind::folder, {TensorRole::head}));
    constexpr std::array<std::string_view, 4> no_linear{"embed_tokens", "model.embed_tokens", "norm", "model.norm"};
    bool names_head = false;
    if (!value.is_array()) throw Error(name + " is not a list", where, "Write [\"" + head + "\"]");
    for (const Json& one : value) {
        const std::string word = one.is_string() ? one.get<std::string>() : one.dump();
        if (word == head)
            names_head = true;
        else if (std::ranges::find(no_linear, word) == no_linear.end())
            throw Error(name + " names " + word + ": all seven projections of every layer are 1.58-bit here", where,
                        "Use a model whose head alone is kept");
    }
    if (!names_head)
        throw Error(name + " does not name " + head + ", whose weights would then be 1.58-bit ones", where,
                    "Use a model whose head is kept");
}

void check_foreign(const ForeignKey& key, const Json& value, const std::string& where) {
    if (value.is_null()) return;  // not given
    const std::string name = place + std::string(key.name);
    if (key.name == "use_rms_norm" && value != false)
        throw Error(name + " is not supported: no norm stands inside a linear layer here", where,
                    "Use a model with SubLN, or without norms before its linear layers");
    if (key.name == "modules_to_not_convert") check_kept_modules(value, name, where);
    if (key.words.empty()) return;
    const std::string word = value.is_string() ? value.get<std::string>() : value.dump();
    if (std::ranges::find(key.words, word) == key.words.end())
        throw Error(name + " \"" + word + "\" is not supported", where, "Supported: " + list_of(key.words));
}

}  // namespace

float Quantizer::threshold() const { return thresholds[static_cast<std::size_t>(weight_rule)]; }
int Quantizer::activation_bits() const { return activation_shapes[static_cast<std::size_t>(activation)].bits; }
bool Quantizer::hadamard() const { return activation_shapes[static_cast<std::size_t>(activation)].hadamard; }

std::int64_t Quantizer::hadamard_block(TensorRole projection, std::int64_t columns) const {
    const bool turned = hadamard() && (projection == TensorRole::o || projection == TensorRole::down);
    return turned ? bitdistill::hadamard_block(columns) : 0;
}

ActivationRule with_8_bits(ActivationRule rule) {
    if (rule == ActivationRule::absmean4) return ActivationRule::absmax8;
    return rule == ActivationRule::hadamard_absmean4 ? ActivationRule::hadamard_absmax8 : rule;
}

WeightScales weight_scales(std::span<const float> w, std::int64_t rows, std::int64_t columns,
                           const Quantizer& quantizer) {
    const SparsityPattern pattern = pattern_of(quantizer.sparsity);
    if (!pattern.exact)
        return absmean_scales(w, rows, columns, quantizer.weight_scale);  // of all weights, masked or not
    WeightScales scales = empty_scales(quantizer.weight_scale, rows, columns);
    if (scales.granularity == ScaleGranularity::tensor)
        scales.values = {kept_absmean(w, pattern)};
    else
        for_each_scaled_part(scales, [&](const ScaledPart& part) {
            scales.values[part.scale] = kept_absmean(w.subspan(part.first(columns), part.size()), pattern);
        });
    return scales;
}

std::vector<std::pair<std::string, std::string>> chosen_words(const Quantizer& quantizer) {
    std::vector<std::pair<std::string, std::string>> chosen;
    for (const Key& key : keys)
        if (const std::size_t word = key.get(quantizer); word > 0) chosen.emplace_back(key.name, key.words[word]);
    return chosen;
}

void choose(Quantizer& quantizer, std::string_view name, std::string_view word, const std::string& prefix,
            const std::string& where) {
    const auto key = std::ranges::find(keys, name, &Key::name);
    if (key == keys.end())
        throw Error(prefix + std::string(name) + " is not a key that this program knows", where,
                    "A newer version may know it");
    const auto found = std::ranges::find(key->words, word);
    if (found == key->words.end())
        throw Error(prefix + std::string(name) + " \"" + std::string(word) + "\" is not supported", where,
                    "Supported are " + list_of(key->words));
    key->set(quantizer, static_cast<std::size_t>(found - key->words.begin()));
}

std::vector<std::string_view> quantizer_keys() {
    std::vector<std::string_view> names;
    for (const Key& key : keys) names.push_back(key.name);
    return names;
}

Quantizer quantizer_from_json(const Json& json, const std::string& where) {
    const char* const remedy = "Use a full-precision model or a 1.58-bit one (\"bitnet\")";
    if (!json.is_object()) throw Error("quantization_config is not an object", where, remedy);
    const Json given = json.value("quant_method", Json(""));
    const std::string method = given.is_string() ? given.get<std::string>() : given.dump();
    if (method != "bitnet")
        throw Error(std::string(place) + "quant_method \"" + method + "\" is not supported", where, remedy);
    Quantizer quantizer;
    for (const auto& [name, value] : json.items()) {
        const auto foreign = std::ranges::find(foreign_keys, name, &ForeignKey::name);
        if (foreign != foreign_keys.end())
            check_foreign(*foreign, value, where);
        else
            choose(quantizer, name, value.is_string() ? value.get<std::string>() : value.dump(), place, where);
    }
    return quantizer;
}

Json to_json(const Quantizer& quantizer) {
    Json json = {{"quant_method", "bitnet"},
                 {"linear_class", "autobitlinear"},
                 {"quantization_mode", "online"},
                 {"modules_to_not_convert", Json::array({short_name(name_in(FileKind::folder, {TensorRole::head}))})}};
    for (const auto& [key, word] : chosen_words(quantizer)) json[key] = word;
    return json;
}

bool stores_inverse_scales(const Json& json) {
    const auto found = json.find("linear_class");
    return found == json.end() || *found != "autobitlinear";
}

}  // namespace bitdistill
