// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/tokenizer/bpe_tokenizer.h"

#include <algorithm>

#include "engine/base/error.h"
#include "engine/base/utf8.h"

namespace bitdistill {

namespace {

const Json& member(const Json& object, const char* key) {
    static const Json null;
    const auto found = object.find(key);
    return found == object.end() ? null : *found;
}

// The post_processor's template may begin every text with a special token: that is how newer files say "add BOS".
std::string leading_special(const Json& processor) {
    if (!processor.is_object()) return {};
    if (const Json& parts = member(processor, "processors"); parts.is_array()) {
        for (const Json& part : parts)
            if (std::string token = leading_special(part); !token.empty()) return token;
        return {};
    }
    const Json& single = member(processor, "single");
    if (!single.is_array() || single.empty() || !single.front().is_object()) return {};
    const Json& special = member(single.front(), "SpecialToken");
    return special.is_object() && member(special, "id").is_string() ? member(special, "id").get<std::string>() : "";
}

}  // namespace

BpeTokenizer::BpeTokenizer(const TokenizerFile& file, const std::string& where)
    : normalizer_(member(file.rest, "normalizer"), where),
      pre_tokenizer_(member(file.rest, "pre_tokenizer"), where),
      model_(file, where),
      added_(file.added, normalizer_),
      decoder_(member(file.rest, "decoder"), where) {
    if (const std::string first = leading_special(member(file.rest, "post_processor")); !first.empty()) {
        bos_id = token_id(first);
        add_bos = bos_id.has_value();
    }
}

std::vector<int> BpeTokenizer::encode(std::string_view text, SpecialTokens special, std::span<const Span> plain) const {
    std::size_t bad = 0;
    if (!is_utf8(text, &bad)) {
        throw Error("the text is not UTF-8 at byte " + std::to_string(bad), "tokenizer", "Convert the text to UTF-8.");
    }
    std::vector<int> ids;
    ids.reserve(text.size() / 3 + 4);
    for (const AddedTokens::Part& raw : added_.split(text, false, special, plain)) {
        if (raw.id >= 0) {
            ids.push_back(raw.id);
            continue;
        }
        const std::string_view part = text.substr(raw.span.begin, raw.span.end - raw.span.begin);
        const std::string normal = normalizer_(part);
        for (const AddedTokens::Part& piece :
             added_.split(normal, true, special, plain_in(normal, text, raw.span, plain))) {
            if (piece.id >= 0) {
                ids.push_back(piece.id);
            } else {
                encode_part(std::string_view(normal).substr(piece.span.begin, piece.span.end - piece.span.begin),
                            raw.span.begin == 0 && piece.span.begin == 0, ids);
            }
        }
    }
    return ids;
}

// Where the plain bytes of a part of the text lie in its normal form: as far in as the normal form of what stands
// before them is long, which may be off by a mark that joins the letter before it.
std::vector<Span> BpeTokenizer::plain_in(std::string_view normal, std::string_view text, Span part,
                                         std::span<const Span> plain) const {
    std::vector<Span> within;
    if (!added_.any(true)) return within;
    text = text.substr(part.begin, part.end - part.begin);
    const auto place = [&](std::size_t at) {
        at = std::clamp(at, part.begin, part.end) - part.begin;
        return normal == text ? at : std::min(normalizer_(text.substr(0, at)).size(), normal.size());
    };
    for (const Span& span : plain)
        if (span.begin < part.end && span.end > part.begin) within.push_back({place(span.begin), place(span.end)});
    return within;
}

void BpeTokenizer::encode_part(std::string_view text, bool starts_input, std::vector<int>& ids) const {
    Words words{std::string(text), {{0, text.size()}}, starts_input};
    pre_tokenizer_(words);
    for (const Span& word : words.spans) {
        model_.encode_word(std::string_view(words.text).substr(word.begin, word.end - word.begin), ids);
    }
}

std::string BpeTokenizer::decode(std::span<const int> ids, bool with_special) const {
    std::vector<std::string> tokens;
    tokens.reserve(ids.size());
    for (const int id : ids) {
        if (const AddedToken* token = added_.find(id)) {
            if (!token->special || with_special) tokens.push_back(token->written);
        } else if (model_.known(id)) {
            tokens.push_back(model_.token(id));
        }  // ids beyond the vocabulary (a padded embedding) stand for nothing
    }
    return decoder_.decode(std::move(tokens));
}

std::string BpeTokenizer::token_bytes(int id) const {
    if (const AddedToken* token = added_.find(id)) return token->special ? "" : decoder_.token_bytes(token->written);
    return model_.known(id) ? decoder_.token_bytes(model_.token(id)) : "";
}

int BpeTokenizer::vocab_size() const { return std::max(model_.size(), added_.largest_id() + 1); }

std::optional<int> BpeTokenizer::token_id(std::string_view token) const {
    if (const AddedToken* added = added_.find(token)) return added->id;
    return model_.id(token);
}

}  // namespace bitdistill
