// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/tokenizer/token_decoder.h"

#include <optional>

#include "engine/base/error.h"
#include "engine/base/utf8.h"
#include "engine/text/tokenizer/byte_alphabet.h"
#include "engine/text/tokenizer/sentencepiece_proto.h"
#include "engine/text/tokenizer/split_pattern.h"

namespace bitdistill {

namespace {

// A token written in the byte alphabet as its bytes; one with a character outside (an added token) stays as it is.
std::string from_byte_alphabet(const std::string& token) {
    std::string bytes;
    bytes.reserve(token.size());
    for (std::size_t at = 0; at < token.size();) {
        const CodePoint c = code_point_at(token, at);
        if (c.value >= alphabet_bytes.size() || alphabet_bytes[c.value] < 0) return token;
        bytes.push_back(static_cast<char>(static_cast<unsigned char>(alphabet_bytes[c.value])));
        at += c.bytes;
    }
    return bytes;
}

// Runs of byte tokens become text; a run that is not UTF-8 becomes one U+FFFD per byte.
void join_bytes(std::vector<std::string>& tokens) {
    std::vector<std::string> out;
    std::string run;
    const auto flush = [&] {
        if (run.empty()) return;
        if (is_utf8(run)) {
            out.push_back(run);
        } else {
            out.insert(out.end(), run.size(), "\xEF\xBF\xBD");
        }
        run.clear();
    };
    for (std::string& token : tokens) {
        if (const auto byte = byte_of_name(token)) {
            run.push_back(static_cast<char>(*byte));
        } else {
            flush();
            out.push_back(std::move(token));
        }
    }
    flush();
    tokens = std::move(out);
}

void strip(std::string& token, const std::string& content, std::int64_t start, std::int64_t stop) {
    if (content.empty()) return;
    std::string_view view = token;
    for (std::int64_t i = 0; i < start && view.starts_with(content); ++i) view.remove_prefix(content.size());
    for (std::int64_t i = 0; i < stop && view.ends_with(content); ++i) view.remove_suffix(content.size());
    token = std::string(view);
}

}  // namespace

TokenDecoder::TokenDecoder(const Json& json, const std::string& where) {
    if (json.is_null()) {
        joins_with_spaces_ = true;
    } else {
        add(json, where);
    }
}

void TokenDecoder::add(const Json& json, const std::string& where) {
    if (!json.is_object()) throw Error("the decoder is not an object", where, "Copy tokenizer.json again.");
    const std::string type = json_string(json, "type", where, "");
    const auto each = [this, &where](const OneToken& change) {
        steps_.emplace_back([change, where](std::vector<std::string>& tokens, std::size_t limit) {
            std::size_t total = 0;
            for (std::string& token : tokens) {
                change(token, limit - total);
                total += token.size();
                if (total > limit) refuse_growth(where);
            }
        });
        one_token_.push_back(change);
    };
    if (type == "Sequence") {
        const auto members = json.find("decoders");
        if (members == json.end() || !members->is_array()) {
            throw Error("the decoder Sequence has no list \"decoders\"", where, "Copy tokenizer.json again.");
        }
        for (const Json& member : *members) add(member, where);
    } else if (type == "ByteLevel") {
        steps_.emplace_back([](std::vector<std::string>& tokens, std::size_t) {
            std::string bytes;
            for (const std::string& token : tokens) bytes += from_byte_alphabet(token);
            tokens.assign(1, repair_utf8(bytes));
        });
        one_token_.emplace_back([](std::string& token, std::size_t) { token = from_byte_alphabet(token); });
    } else if (type == "ByteFallback") {
        steps_.emplace_back([](std::vector<std::string>& tokens, std::size_t) { join_bytes(tokens); });
        one_token_.emplace_back([](std::string& token, std::size_t) {
            if (const auto byte = byte_of_name(token)) token.assign(1, static_cast<char>(*byte));
        });
    } else if (type == "Fuse") {
        steps_.emplace_back([](std::vector<std::string>& tokens, std::size_t) {
            std::string joined;
            for (const std::string& token : tokens) joined += token;
            tokens.assign(1, joined);
        });
    } else if (type == "Replace") {
        const SplitPattern pattern = SplitPattern::from_json(json.value("pattern", Json()), where);
        const std::string content = json_string(json, "content", where, "");
        each([pattern, content](std::string& token, std::size_t limit) {
            token = pattern.replace_all(token, content, limit);
        });
    } else if (type == "Strip") {
        const std::string content = json_string(json, "content", where, " ");
        const std::int64_t start = json_int(json, "start", where, 0), stop = json_int(json, "stop", where, 0);
        steps_.emplace_back([content, start, stop](std::vector<std::string>& tokens, std::size_t) {
            for (std::string& token : tokens) strip(token, content, start, stop);
        });
    } else if (type == "Metaspace") {
        const std::string mark = json_string(json, "replacement", where, "▁");
        const bool prefix = json_bool(json, "add_prefix_space", where, true);
        const bool drop_first = json_string(json, "prepend_scheme", where, prefix ? "always" : "never") != "never";
        const SplitPattern pattern = SplitPattern::text(mark, where);
        steps_.emplace_back([pattern, mark, drop_first](std::vector<std::string>& tokens, std::size_t limit) {
            for (std::size_t i = 0; i < tokens.size(); ++i) {
                if (i == 0 && drop_first) strip(tokens[i], mark, 1, 0);
                tokens[i] = pattern.replace_all(tokens[i], " ", limit);
            }
        });
        one_token_.emplace_back(
            [pattern](std::string& token, std::size_t limit) { token = pattern.replace_all(token, " ", limit); });
    } else {
        throw Error(
            "the decoder \"" + type + "\" is not supported", where,
            "Supported are ByteLevel, ByteFallback, Fuse, Metaspace, Replace, Strip and Sequence; use a model with a "
            "byte-level BPE tokenizer or a tokenizer.model.");
    }
}

std::string TokenDecoder::decode(std::vector<std::string> tokens) const {
    std::size_t size = 0;
    for (const std::string& token : tokens) size += token.size();
    const std::size_t limit = growth_limit(size);
    for (const Step& step : steps_) step(tokens, limit);
    std::string text;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (i > 0 && joins_with_spaces_) text += ' ';
        text += tokens[i];
    }
    return text;
}

std::string TokenDecoder::token_bytes(const std::string& token) const {
    std::string bytes = token;
    const std::size_t limit = growth_limit(token.size());
    for (const OneToken& change : one_token_) change(bytes, limit);
    return bytes;
}

}  // namespace bitdistill
