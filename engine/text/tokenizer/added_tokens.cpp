// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/tokenizer/added_tokens.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "engine/base/utf8.h"

namespace bitdistill {

namespace {

bool is_word_character(char32_t value) {
    const auto c = static_cast<UChar32>(value);
    return u_isUAlphabetic(c) || (U_GET_GC_MASK(c) & (U_GC_M_MASK | U_GC_ND_MASK | U_GC_PC_MASK)) != 0 ||
           u_hasBinaryProperty(c, UCHAR_JOIN_CONTROL);
}

char32_t last_character(std::string_view text) {
    return code_point_at(text, character_boundary(text, text.size() - 1)).value;
}

bool is_space(char32_t c) { return u_isUWhiteSpace(static_cast<UChar32>(c)); }

}  // namespace

AddedTokens::AddedTokens(std::vector<AddedToken> tokens, const Normalizer& normalizer) {
    for (AddedToken& token : tokens) {
        if (token.content.empty()) continue;  // nothing to find
        if (!ids_.emplace(token.content, token.id).second) continue;
        // Searched in normalised text, so it must be what normalisation makes of it.
        token.written = token.normalized ? normalizer(token.content) : token.content;
        if (!token.written.empty()) tries_[token.normalized].add(token.written, token.id);
        tokens_.insert_or_assign(token.id, std::move(token));
    }
}

void AddedTokens::Trie::add(std::string_view content, int id) {
    if (nodes.empty()) {
        nodes.emplace_back();
        first_bytes.assign(256, false);
    }
    first_bytes[static_cast<unsigned char>(content.front())] = true;
    std::size_t at = 0;
    for (const char c : content) {
        const auto [entry, added] =
            nodes[at].next.try_emplace(static_cast<unsigned char>(c), static_cast<int>(nodes.size()));
        at = static_cast<std::size_t>(entry->second);
        if (added) nodes.emplace_back();
    }
    nodes[at].id = id;
}

std::vector<AddedTokens::Part> AddedTokens::split(std::string_view text, bool normalized, SpecialTokens special,
                                                  std::span<const Span> plain) const {
    std::vector<Part> parts;
    const Trie& trie = tries_[normalized];
    std::size_t from = 0;
    std::size_t next_plain = 0;  // the first of plain that ends behind `at`
    for (std::size_t at = 0; !trie.nodes.empty() && at < text.size();) {
        if (!trie.first_bytes[static_cast<unsigned char>(text[at])]) {
            ++at;
            continue;
        }
        while (next_plain < plain.size() && plain[next_plain].end <= at) ++next_plain;
        const Span ahead = next_plain < plain.size() ? plain[next_plain] : Span{text.size(), text.size()};
        int id = -1;
        std::size_t stop = at;
        std::size_t node = 0;
        for (std::size_t i = at; i < text.size(); ++i) {
            const auto next = trie.nodes[node].next.find(static_cast<unsigned char>(text[i]));
            if (next == trie.nodes[node].next.end()) break;
            node = static_cast<std::size_t>(next->second);
            // One that begins before plain bytes and goes on in them is none, but a shorter one may end before them.
            if (at < ahead.begin && i >= ahead.begin && trie.nodes[node].id >= 0 &&
                tokens_.at(trie.nodes[node].id).special)
                continue;
            if (trie.nodes[node].id >= 0) {
                id = trie.nodes[node].id;
                stop = i + 1;
            }
        }
        if (id < 0) {
            ++at;
            continue;
        }
        const AddedToken& token = tokens_.at(id);
        std::size_t start = at;
        at = stop;
        if (token.special && special == SpecialTokens::as_text) continue;
        if (token.special && start >= ahead.begin && start < ahead.end) {
            at = std::min(stop, ahead.end);  // what follows may begin one again
            continue;
        }
        if (token.only_asked && special != SpecialTokens::as_tokens) continue;
        if (token.single_word) {
            const bool left = start == 0 || !is_word_character(last_character(text.substr(0, start)));
            const bool right = stop == text.size() || !is_word_character(code_point_at(text, stop).value);
            if (!left || !right) continue;
        }
        if (token.left_strip) {
            while (start > from && is_space(last_character(text.substr(0, start)))) {
                start = character_boundary(text, start - 1);
            }
        }
        if (token.right_strip) {
            while (stop < text.size() && is_space(code_point_at(text, stop).value))
                stop += code_point_at(text, stop).bytes;
            at = stop;
        }
        if (start > from) parts.push_back({{from, start}, -1});
        parts.push_back({{start, stop}, id});
        from = stop;
    }
    if (from < text.size()) parts.push_back({{from, text.size()}, -1});
    return parts;
}

const AddedToken* AddedTokens::find(int id) const {
    const auto found = tokens_.find(id);
    return found == tokens_.end() ? nullptr : &found->second;
}

const AddedToken* AddedTokens::find(std::string_view content) const {
    const auto found = ids_.find(content);
    return found == ids_.end() ? nullptr : find(found->second);
}

}  // namespace bitdistill
