// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/tokenizer/normalizer.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <algorithm>

#include "engine/base/error.h"
#include "engine/base/utf8.h"
#include "engine/text/tokenizer/split_pattern.h"

namespace bitdistill {

namespace {

using FormGetter = const icu::Normalizer2* (*)(UErrorCode&);

std::string to_form(const icu::Normalizer2* form, std::string_view text) {
    // ASCII is every form's fixed point; most text takes this way out.
    if (std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; })) {
        return std::string(text);
    }
    UErrorCode status = U_ZERO_ERROR;
    std::string out;
    out.reserve(text.size());
    icu::StringByteSink<std::string> sink(&out);
    form->normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())), sink, nullptr,
                        status);
    if (U_FAILURE(status)) throw Error(std::string("Unicode normalisation failed (") + u_errorName(status) + ")");
    return out;
}

std::string lowercase(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = code_point_at(text, at);
        at += c.bytes;
        if (c.value == 0x130) {  // the one character whose lower case is two, whatever the language
            out += "i\xCC\x87";
        } else {
            append_utf8(out, static_cast<char32_t>(u_tolower(static_cast<UChar32>(c.value))));
        }
    }
    return out;
}

std::string strip(std::string_view text, bool left, bool right) {
    std::size_t begin = 0, end = text.size();
    while (left && begin < end) {
        const CodePoint c = code_point_at(text, begin);
        if (!u_isUWhiteSpace(static_cast<UChar32>(c.value))) break;
        begin += c.bytes;
    }
    while (right && end > begin) {
        const std::size_t last = character_boundary(text, end - 1);
        if (!u_isUWhiteSpace(static_cast<UChar32>(code_point_at(text, last).value))) break;
        end = last;
    }
    return std::string(text.substr(begin, end - begin));
}

}  // namespace

Normalizer::Normalizer(const Json& json, const std::string& where) {
    if (!json.is_null()) add(json, where);
}

void Normalizer::add(const Json& json, const std::string& where) {
    if (!json.is_object()) throw Error("the normalizer is not an object", where, "Copy tokenizer.json again.");
    const std::string type = json_string(json, "type", where, "");
    const std::pair<const char*, FormGetter> forms[] = {{"NFC", &icu::Normalizer2::getNFCInstance},
                                                        {"NFD", &icu::Normalizer2::getNFDInstance},
                                                        {"NFKC", &icu::Normalizer2::getNFKCInstance},
                                                        {"NFKD", &icu::Normalizer2::getNFKDInstance}};
    for (const auto& [name, getter] : forms) {
        if (type != name) continue;
        UErrorCode status = U_ZERO_ERROR;
        const icu::Normalizer2* form = getter(status);
        if (U_FAILURE(status))
            throw Error(std::string("Unicode data for ") + name + " is missing", where, "Reinstall ICU.");
        steps_.emplace_back([form](std::string_view text) { return to_form(form, text); });
        return;
    }
    if (type == "Sequence") {
        const auto members = json.find("normalizers");
        if (members == json.end() || !members->is_array()) {
            throw Error("the normalizer Sequence has no list \"normalizers\"", where, "Copy tokenizer.json again.");
        }
        for (const Json& member : *members) add(member, where);
    } else if (type == "Lowercase") {
        steps_.emplace_back(&lowercase);
    } else if (type == "Strip") {
        const bool left = json_bool(json, "strip_left", where, true),
                   right = json_bool(json, "strip_right", where, true);
        steps_.emplace_back([left, right](std::string_view text) { return strip(text, left, right); });
    } else if (type == "Prepend") {
        const std::string prefix = json_string(json, "prepend", where, "");
        steps_.emplace_back(
            [prefix](std::string_view text) { return text.empty() ? std::string() : prefix + std::string(text); });
    } else if (type == "Replace") {
        const SplitPattern pattern = SplitPattern::from_json(json.value("pattern", Json()), where);
        const std::string content = json_string(json, "content", where, "");
        steps_.emplace_back([pattern, content](std::string_view text) { return pattern.replace_all(text, content); });
    } else {
        throw Error(
            "the normalizer \"" + type + "\" is not supported", where,
            "Supported are NFC, NFD, NFKC, NFKD, Lowercase, Strip, Prepend, Replace and Sequence; use a model with a "
            "byte-level BPE tokenizer or a tokenizer.model.");
    }
}

std::string Normalizer::operator()(std::string_view text) const {
    std::string out(text);
    for (const auto& step : steps_) out = step(out);
    return out;
}

}  // namespace bitdistill
