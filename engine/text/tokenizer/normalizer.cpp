// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/tokenizer/normalizer.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <vector>

#include "engine/base/error.h"
#include "engine/base/utf8.h"
#include "engine/text/tokenizer/split_pattern.h"

namespace bitdistill {

namespace {

using FormGetter = const icu::Normalizer2* (*)(UErrorCode&);

// ICU puts marks in order by inserting each among the ones before it, which is quadratic in a run of them. A long run
// is decomposed and sorted here, stably by combining class; the text stays canonically equivalent, and ICU finds every
// mark in its place.
constexpr std::size_t long_run = 32;  // characters

void append_sorted(const icu::Normalizer2& nfd, const std::vector<UChar32>& run, std::string& out) {
    std::array<std::vector<UChar32>, 256> by_class;
    for (const UChar32 mark : run) {
        icu::UnicodeString parts;
        if (!nfd.getDecomposition(mark, parts)) parts = icu::UnicodeString(mark);
        for (std::int32_t at = 0; at < parts.length(); at = parts.moveIndex32(at, 1)) {
            const UChar32 part = parts.char32At(at);
            by_class[u_getCombiningClass(part)].push_back(part);
        }
    }
    for (const std::vector<UChar32>& marks : by_class)
        for (const UChar32 mark : marks) append_utf8(out, static_cast<char32_t>(mark));
}

std::string with_sorted_marks(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* const nfd = icu::Normalizer2::getNFDInstance(status);
    if (U_FAILURE(status)) throw Error(std::string("Unicode data for NFD is missing (") + u_errorName(status) + ")");
    std::string out;
    std::vector<UChar32> run;
    std::size_t begin = 0;  // of the run
    const auto flush = [&](std::size_t end) {
        if (run.size() > long_run)
            append_sorted(*nfd, run, out);
        else
            out += text.substr(begin, end - begin);
        run.clear();
    };
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = code_point_at(text, at);
        const auto value = static_cast<UChar32>(c.value);
        if (c.value >= 0x300 && u_getCombiningClass(value) != 0) {
            if (run.empty()) begin = at;
            run.push_back(value);
        } else {
            if (!run.empty()) flush(at);
            out += text.substr(at, c.bytes);
        }
        at += c.bytes;
    }
    if (!run.empty()) flush(text.size());
    return out;
}

bool has_long_run(std::string_view text) {
    std::size_t run = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (static_cast<unsigned char>(text[at]) < 0x80) {
            run = 0;
            ++at;
            continue;
        }
        const CodePoint c = code_point_at(text, at);
        at += c.bytes;
        run = c.value >= 0x300 && u_getCombiningClass(static_cast<UChar32>(c.value)) != 0 ? run + 1 : 0;
        if (run > long_run) return true;
    }
    return false;
}

std::string to_form(const icu::Normalizer2* form, std::string_view text) {
    // ASCII is every form's fixed point; most text takes this way out.
    if (std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; })) {
        return std::string(text);
    }
    std::string sorted;
    if (has_long_run(text)) text = sorted = with_sorted_marks(text);
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

Normalizer::Normalizer(const Json& json, const std::string& where) : where_(where) {
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
        steps_.emplace_back([form](std::string_view text, std::size_t) { return to_form(form, text); });
        return;
    }
    if (type == "Sequence") {
        const auto members = json.find("normalizers");
        if (members == json.end() || !members->is_array()) {
            throw Error("the normalizer Sequence has no list \"normalizers\"", where, "Copy tokenizer.json again.");
        }
        for (const Json& member : *members) add(member, where);
    } else if (type == "Lowercase") {
        steps_.emplace_back([](std::string_view text, std::size_t) { return lowercase(text); });
    } else if (type == "Strip") {
        const bool left = json_bool(json, "strip_left", where, true),
                   right = json_bool(json, "strip_right", where, true);
        steps_.emplace_back([left, right](std::string_view text, std::size_t) { return strip(text, left, right); });
    } else if (type == "Prepend") {
        const std::string prefix = json_string(json, "prepend", where, "");
        steps_.emplace_back([prefix](std::string_view text, std::size_t) {
            return text.empty() ? std::string() : prefix + std::string(text);
        });
    } else if (type == "Replace") {
        const SplitPattern pattern = SplitPattern::from_json(json.value("pattern", Json()), where);
        const std::string content = json_string(json, "content", where, "");
        steps_.emplace_back([pattern, content](std::string_view text, std::size_t limit) {
            return pattern.replace_all(text, content, limit);
        });
    } else {
        throw Error(
            "the normalizer \"" + type + "\" is not supported", where,
            "Supported are NFC, NFD, NFKC, NFKD, Lowercase, Strip, Prepend, Replace and Sequence; use a model with a "
            "byte-level BPE tokenizer or a tokenizer.model.");
    }
}

std::string Normalizer::operator()(std::string_view text) const {
    std::string out(text);
    const std::size_t limit = growth_limit(text.size());
    for (const auto& step : steps_) {
        out = step(out, limit);
        if (out.size() > limit) refuse_growth(where_);
    }
    return out;
}

}  // namespace bitdistill
