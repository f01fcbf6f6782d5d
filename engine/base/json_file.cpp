// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json_file.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <vector>

#include "engine/base/doubled_member.h"
#include "engine/base/file.h"
#include "engine/base/list_text.h"
#include "engine/base/publish.h"
#include "engine/base/utf8.h"

namespace bitdistill {

namespace {

// A number that read_json() kept as a text.
bool is_non_finite(const Json& value) {
    if (!value.is_string()) return false;
    const auto& text = value.get_ref<const std::string&>();
    return !text.empty() && non_finite_number(text, 0) == text.size();
}

const char* type_name(const Json& value) {
    if (is_non_finite(value)) return "not finite";
    switch (value.type()) {
        case Json::value_t::null:
            return "null";
        case Json::value_t::object:
            return "an object";
        case Json::value_t::array:
            return "a list";
        case Json::value_t::string:
            return "a string";
        case Json::value_t::boolean:
            return "true or false";
        case Json::value_t::number_integer:
        case Json::value_t::number_unsigned:
            return "an integer";
        case Json::value_t::number_float:
            return "a number";
        default:
            return "of another type";
    }
}

// Null when the member is not there.
const Json* member(const Json& object, const char* key, const std::string& where) {
    if (!object.is_object()) throw Error(std::string("is ") + type_name(object) + ", expected an object", where);
    const auto found = object.find(key);
    return found == object.end() ? nullptr : &*found;
}

[[noreturn]] void wrong_type(const Json& value, const char* key, const std::string& where, const char* expected) {
    throw Error(std::string(key) + " is " + type_name(value) + ", expected " + expected, where);
}

std::int64_t integer(const Json& value, const char* key, const std::string& where) {
    if (value.is_number_unsigned() && value.get<std::uint64_t>() > std::uint64_t{INT64_MAX})
        throw Error(std::string(key) + " is too large", where);
    if (value.is_number_integer()) return value.get<std::int64_t>();
    if (value.is_number_float()) {  // some writers turn 4 into 4.0
        const double number = value.get<double>();
        if (std::abs(number) < 9e15 && number == std::floor(number)) return static_cast<std::int64_t>(number);
    }
    wrong_type(value, key, where, "an integer");
}

std::string line_and_column(std::string_view text, std::size_t offset) {
    offset = std::min(offset, text.size());
    const std::string_view before = text.substr(0, offset);
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const std::size_t newline = before.rfind('\n');
    const std::size_t column = newline == std::string_view::npos ? offset + 1 : offset - newline;
    return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

// A text with its numbers that are not finite in quotes, and the offsets of these quotes in it.
struct Quoted {
    std::string text;
    std::vector<std::size_t> quotes;

    explicit Quoted(std::string_view json) {
        bool inside = false;
        for (std::size_t at = 0; at < json.size();) {
            std::size_t size = 1;
            if (inside && json[at] == '\\' && at + 1 < json.size()) size = 2;
            if (json[at] == '"') inside = !inside;
            const std::size_t number = inside ? 0 : non_finite_number(json, at);
            if (number > 0) quote();
            text += json.substr(at, std::max(size, number));
            if (number > 0) quote();
            at += std::max(size, number);
        }
    }
    std::size_t offset_without(std::size_t offset) const {
        return offset - static_cast<std::size_t>(std::ranges::count_if(quotes, [&](auto one) { return one < offset; }));
    }

  private:
    void quote() {
        quotes.push_back(text.size());
        text += '"';
    }
};

void refuse_doubled(std::string_view text, const Json& json, const Quoted* quoted, const std::filesystem::path& path) {
    const std::optional<DoubledMember> doubled = doubled_member(quoted ? std::string_view(quoted->text) : text, json);
    if (!doubled) return;
    const std::size_t offset = quoted ? quoted->offset_without(doubled->offset) : doubled->offset;
    throw Error(doubled_text(*doubled) + ", again at " + line_and_column(text, offset), path.string(), doubled_remedy);
}

}  // namespace

std::size_t non_finite_number(std::string_view text, std::size_t at) {
    constexpr std::string_view digits = "+-.0123456789eE";
    for (const std::string_view word : {"NaN", "-Infinity", "Infinity"})
        if (text.substr(at).starts_with(word)) return word.size();
    const bool begins = text[at] == '-' || (text[at] >= '0' && text[at] <= '9');
    if (!begins || (at > 0 && digits.find(text[at - 1]) != digits.npos)) return 0;
    const std::string_view number = text.substr(at, std::min(text.find_first_not_of(digits, at), text.size()) - at);
    constexpr std::size_t longest_finite = 300;
    if (number.find_first_of("eE") == number.npos && number.size() <= longest_finite) return 0;
    try {
        const Json value = Json::parse(number);
    } catch (const Json::out_of_range&) {
        return number.size();
    } catch (const Json::exception&) {  // no number
    }
    return 0;
}

Json read_json(const std::filesystem::path& path, std::uint64_t max_bytes) {
    const std::string text = read_file(path, max_bytes);
    if (trimmed(text).empty()) throw Error("is empty, expected JSON", path.string(), "Copy the file again");
    if (const std::string_view encoding = wide_encoding(text); !encoding.empty())
        throw Error("is " + std::string(encoding) + ", not UTF-8", path.string(), "Save the file as UTF-8");
    std::size_t bad = 0;
    if (!is_utf8(text, &bad))
        throw Error("is not UTF-8 at " + line_and_column(text, bad), path.string(), "Save the file as UTF-8");
    if (const int depth = json_depth(text); depth > deepest_json)
        throw Error("nests " + std::to_string(depth) + " deep, " + std::to_string(deepest_json) + " is the most",
                    path.string(), "This is not a file of the expected kind");
    if (Json json = Json::parse(text, nullptr, false); !json.is_discarded()) {
        refuse_doubled(text, json, nullptr, path);
        return json;
    }
    const Quoted standard(text);
    try {
        Json json = Json::parse(standard.text);
        refuse_doubled(text, json, &standard, path);
        return json;
    } catch (const Json::parse_error& error) {
        // "[json.exception.parse_error.101] parse error at line 1, column 2: syntax error while ..."; ours names the
        // place.
        std::string reason = error.what();
        if (const std::size_t colon = reason.find(": "); colon != std::string::npos) reason = reason.substr(colon + 2);
        const std::size_t offset = standard.offset_without(error.byte > 0 ? error.byte - 1 : 0);
        throw Error("is not valid JSON at " + line_and_column(text, offset) + ": " + reason, path.string(),
                    "Correct that place, or copy the file again");
    }
}

int json_depth(std::string_view text) {
    int depth = 0, deepest = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted) {
            if (c == '\\') ++i;
            if (c == '"') quoted = false;
        } else if (c == '"') {
            quoted = true;
        } else if (c == '[' || c == '{') {
            deepest = std::max(deepest, ++depth);
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return deepest;
}

Json parse_json(std::string_view text) {
    if (json_depth(text) > deepest_json) return Json(Json::value_t::discarded);
    return Json::parse(text, nullptr, false);
}

std::string json_text(const Json& json) { return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n"; }

void write_json(const std::filesystem::path& path, const Json& json) { write_file_atomically(path, json_text(json)); }

std::int64_t json_int(const Json& object, const char* key, const std::string& where) {
    const Json* value = member(object, key, where);
    if (!value) throw Error(std::string(key) + " is missing, expected an integer", where);
    return integer(*value, key, where);
}

std::int64_t json_int(const Json& object, const char* key, const std::string& where, std::int64_t otherwise) {
    const Json* value = member(object, key, where);
    return !value || value->is_null() ? otherwise : integer(*value, key, where);
}

double json_double(const Json& object, const char* key, const std::string& where, double otherwise) {
    const Json* value = member(object, key, where);
    if (!value || value->is_null()) return otherwise;
    if (!value->is_number()) wrong_type(*value, key, where, "a number");
    return value->get<double>();
}

bool json_bool(const Json& object, const char* key, const std::string& where, bool otherwise) {
    const Json* value = member(object, key, where);
    if (!value || value->is_null()) return otherwise;
    if (!value->is_boolean()) wrong_type(*value, key, where, "true or false");
    return value->get<bool>();
}

std::string json_string(const Json& object, const char* key, const std::string& where, const std::string& otherwise) {
    const Json* value = member(object, key, where);
    if (!value || value->is_null()) return otherwise;
    if (!value->is_string()) wrong_type(*value, key, where, "a string");
    return value->get<std::string>();
}

}  // namespace bitdistill
