// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/text_pairs.h"

#include <utility>

#include "engine/base/error.h"
#include "engine/base/list_text.h"
#include "engine/text/data_text.h"
#include "engine/text/json_records.h"

namespace bitdistill {
namespace {

constexpr const char* form = "Write one object a line, such as {\"prediction\": \"...\", \"reference\": \"...\"}";

const Json& member(const Json& object, const char* name, const std::string& where) {
    if (const auto found = object.find(name); found != object.end()) return *found;
    std::vector<std::string> names;
    for (const auto& [key, value] : object.items()) names.push_back(key);
    throw Error("has no member \"" + std::string(name) + "\" (members: " + joined(names).substr(0, 200) + ")", where,
                form);
}

const char* kind_of(const Json& value) {
    return value.is_null()      ? "null, NaN or a number beyond a double"
           : value.is_array()   ? "a list"
           : value.is_object()  ? "an object"
           : value.is_boolean() ? "true or false"
           : value.is_number()  ? "a number"
                                : "a text";
}

std::string text_of(const Json& value, const std::string& name, const char* expected, const std::string& where) {
    if (!value.is_string()) throw Error(name + " is " + kind_of(value) + ", expected " + expected, where, form);
    return value.get<std::string>();
}

TextPair pair_of(const Json& object, const std::string& where) {
    if (!object.is_object()) throw Error("is not a JSON object", where, form);
    TextPair pair;
    pair.prediction = text_of(member(object, "prediction", where), "\"prediction\"", "a text", where);
    const Json& reference = member(object, "reference", where);
    if (!reference.is_array()) {
        pair.references.push_back(text_of(reference, "\"reference\"", "a text or a list of texts", where));
        return pair;
    }
    if (reference.empty())
        throw Error("\"reference\" is an empty list", where, "Give at least one text, or leave the pair out");
    for (const Json& text : reference)
        pair.references.push_back(
            text_of(text, "text " + std::to_string(pair.references.size() + 1) + " of \"reference\"", "a text", where));
    return pair;
}

}  // namespace

std::vector<TextPair> read_text_pairs(const std::filesystem::path& path, std::vector<std::string>* notes) {
    const std::string text = read_data_text(path, true);
    JsonRecords records(text, path);
    std::vector<TextPair> pairs;
    for (Json value; records.next(value);) {
        pairs.push_back(pair_of(value, records.place()));
        pairs.back().line = records.line();
    }
    if (pairs.empty()) throw Error("holds no pairs", path.string(), form);
    if (notes && records.halves() > 0) notes->push_back(halves_text(path, records.halves()));
    return pairs;
}

}  // namespace bitdistill
