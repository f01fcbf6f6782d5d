// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/tokenizer/pre_tokenizer.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "engine/base/error.h"
#include "engine/base/utf8.h"
#include "engine/text/tokenizer/byte_alphabet.h"

namespace bitdistill {

namespace {

constexpr const char* gpt2_pattern =
    "'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^\\s\\p{L}\\p{N}]+|\\s+(?!\\S)|\\s+";

using Finder = std::function<std::vector<Span>(std::string_view)>;

void split_words(Words& words, const Finder& find, SplitBehavior behavior, bool inverted) {
    std::vector<Span> pieces;
    pieces.reserve(words.spans.size() * 2);
    const std::string_view text = words.text;
    for (const Span& word : words.spans) {
        const std::string_view part = text.substr(word.begin, word.end - word.begin);
        for (const Span& piece : split_spans(find(part), part.size(), behavior, inverted)) {
            if (piece.end > piece.begin) pieces.push_back({word.begin + piece.begin, word.begin + piece.end});
        }
    }
    words.spans = std::move(pieces);
}

// Runs `rewrite(word, index, out)` over every word and lets the new spans follow.
template <class Rewrite>
void rewrite_words(Words& words, Rewrite&& rewrite) {
    std::string text;
    text.reserve(words.text.size() + words.text.size() / 2);
    const std::string_view old = words.text;
    for (std::size_t i = 0; i < words.spans.size(); ++i) {
        Span& word = words.spans[i];
        const std::size_t begin = text.size();
        rewrite(old.substr(word.begin, word.end - word.begin), i, text);
        word = {begin, text.size()};
    }
    words.text = std::move(text);
}

void to_byte_alphabet(Words& words) {
    rewrite_words(words, [](std::string_view word, std::size_t, std::string& out) {
        for (const char c : word) append_utf8(out, byte_alphabet[static_cast<unsigned char>(c)]);
    });
}

std::vector<Span> find_digits(std::string_view text) {
    std::vector<Span> digits;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = code_point_at(text, at);
        const auto mask = U_GET_GC_MASK(static_cast<UChar32>(c.value));
        if (mask & U_GC_N_MASK) digits.push_back({at, at + c.bytes});
        at += c.bytes;
    }
    return digits;
}

SplitBehavior behavior_from_json(const Json& json, const std::string& where) {
    const std::string name = json_string(json, "behavior", where, "");
    if (name == "Removed") return SplitBehavior::removed;
    if (name == "Isolated") return SplitBehavior::isolated;
    if (name == "MergedWithPrevious") return SplitBehavior::merged_with_previous;
    if (name == "MergedWithNext") return SplitBehavior::merged_with_next;
    if (name == "Contiguous") return SplitBehavior::contiguous;
    throw Error("the split behavior \"" + name + "\" is unknown", where,
                "Known are Removed, Isolated, MergedWithPrevious, MergedWithNext and Contiguous.");
}

}  // namespace

std::vector<Span> split_spans(const std::vector<Span>& matches, std::size_t size, SplitBehavior behavior,
                              bool inverted) {
    struct Part {
        Span span;
        bool delimiter;
    };
    std::vector<Part> parts;
    parts.reserve(matches.size() * 2 + 1);
    std::size_t from = 0;
    for (const Span& match : matches) {
        if (match.begin > from) parts.push_back({{from, match.begin}, inverted});
        parts.push_back({match, !inverted});
        from = match.end;
    }
    if (from < size || matches.empty()) parts.push_back({{from, size}, inverted});

    std::vector<Span> out;
    out.reserve(parts.size());
    bool before = false;  // was the neighbour already seen a delimiter
    switch (behavior) {
        case SplitBehavior::removed:
            for (const Part& part : parts)
                if (!part.delimiter) out.push_back(part.span);
            break;
        case SplitBehavior::isolated:
            for (const Part& part : parts) out.push_back(part.span);
            break;
        case SplitBehavior::contiguous:
            for (const Part& part : parts) {
                if (part.delimiter == before && !out.empty()) {
                    out.back().end = part.span.end;
                } else {
                    out.push_back(part.span);
                }
                before = part.delimiter;
            }
            break;
        case SplitBehavior::merged_with_previous:
            for (const Part& part : parts) {
                if (part.delimiter && !before && !out.empty()) {
                    out.back().end = part.span.end;
                } else {
                    out.push_back(part.span);
                }
                before = part.delimiter;
            }
            break;
        case SplitBehavior::merged_with_next:
            for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
                if (part->delimiter && !before && !out.empty()) {
                    out.back().begin = part->span.begin;
                } else {
                    out.push_back(part->span);
                }
                before = part->delimiter;
            }
            std::reverse(out.begin(), out.end());
            break;
    }
    return out;
}

PreTokenizer::PreTokenizer(const Json& json, const std::string& where) : where_(where) {
    if (!json.is_null()) add(json, where);
}

void PreTokenizer::add(const Json& json, const std::string& where) {
    if (!json.is_object()) throw Error("the pre_tokenizer is not an object", where, "Copy tokenizer.json again.");
    const std::string type = json_string(json, "type", where, "");
    const auto split_by = [this](const SplitPattern& pattern, SplitBehavior behavior, bool inverted) {
        steps_.emplace_back([pattern, behavior, inverted](Words& words) {
            split_words(
                words, [&](std::string_view text) { return pattern.find_all(text); }, behavior, inverted);
        });
    };
    if (type == "Sequence") {
        const auto members = json.find("pretokenizers");
        if (members == json.end() || !members->is_array()) {
            throw Error("the pre_tokenizer Sequence has no list \"pretokenizers\"", where,
                        "Copy tokenizer.json again.");
        }
        for (const Json& member : *members) add(member, where);
    } else if (type == "Split") {
        split_by(SplitPattern::from_json(json.value("pattern", Json()), where), behavior_from_json(json, where),
                 json_bool(json, "invert", where, false));
    } else if (type == "ByteLevel") {
        if (json_bool(json, "add_prefix_space", where, true)) {
            steps_.emplace_back([](Words& words) {
                rewrite_words(words, [](std::string_view word, std::size_t, std::string& out) {
                    if (word.front() != ' ') out += ' ';
                    out += word;
                });
            });
        }
        if (json_bool(json, "use_regex", where, true)) {
            split_by(SplitPattern::regex(gpt2_pattern, where), SplitBehavior::isolated, false);
        }
        steps_.emplace_back(&to_byte_alphabet);
    } else if (type == "Digits") {
        const auto behavior =
            json_bool(json, "individual_digits", where, false) ? SplitBehavior::isolated : SplitBehavior::contiguous;
        steps_.emplace_back([behavior](Words& words) { split_words(words, &find_digits, behavior, false); });
    } else if (type == "Whitespace") {
        split_by(SplitPattern::regex("[\\w\\x{200c}\\x{200d}]+|[^\\w\\s\\x{200c}\\x{200d}]+", where),
                 SplitBehavior::removed, true);
    } else if (type == "WhitespaceSplit") {
        split_by(SplitPattern::regex("\\s", where), SplitBehavior::removed, false);
    } else if (type == "Metaspace") {
        const std::string mark = json_string(json, "replacement", where, "▁");
        if (mark.empty() || code_point_at(mark, 0).bytes != mark.size())
            throw Error("the replacement of Metaspace is not one character", where, "Copy tokenizer.json again.");
        // Older files say add_prefix_space where newer ones say prepend_scheme.
        const bool prefix = json_bool(json, "add_prefix_space", where, true);
        const std::string scheme = json_string(json, "prepend_scheme", where, prefix ? "always" : "never");
        if (scheme != "always" && scheme != "first" && scheme != "never") {
            throw Error("the prepend_scheme \"" + scheme + "\" is unknown", where,
                        "Known are always, first and never.");
        }
        steps_.emplace_back([mark, scheme](Words& words) {
            const bool starts_input = words.starts_input;
            rewrite_words(words, [&](std::string_view word, std::size_t index, std::string& out) {
                const bool marked = word.front() == ' ' || word.starts_with(mark);
                const bool wanted = scheme == "always" || (scheme == "first" && index == 0 && starts_input);
                if (wanted && !marked) out += mark;
                for (const char c : word) {
                    if (c == ' ') {
                        out += mark;
                    } else {
                        out += c;
                    }
                }
            });
        });
        if (json_bool(json, "split", where, true))
            split_by(SplitPattern::text(mark, where), SplitBehavior::merged_with_next, false);
    } else {
        throw Error(
            "the pre_tokenizer \"" + type + "\" is not supported", where,
            "Supported are Split, ByteLevel, Digits, Whitespace, WhitespaceSplit, Metaspace and Sequence; use a model "
            "with a byte-level BPE tokenizer or a tokenizer.model.");
    }
}

}  // namespace bitdistill
