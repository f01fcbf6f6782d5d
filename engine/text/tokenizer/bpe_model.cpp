// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/tokenizer/bpe_model.h"

#include <queue>

#include "engine/base/error.h"
#include "engine/base/utf8.h"
#include "engine/text/tokenizer/sentencepiece_proto.h"

namespace bitdistill {

BpeModel::BpeModel(const TokenizerFile& file, const std::string& where) : cache_(std::make_unique<WordCache>()) {
    const char* const remedy = where.ends_with(".gguf") ? "Fetch the file again, or export the model again."
                                                        : "Copy tokenizer.json again from the model's folder.";
    int largest = -1;
    for (const auto& [token, id] : file.vocabulary) largest = std::max(largest, id);
    tokens_.resize(static_cast<std::size_t>(largest) + 1);
    in_use_.resize(tokens_.size());
    // One text may have two ids: the last counts for encoding, as in the reference; both are that text.
    std::unordered_map<std::string_view, int> last;
    last.reserve(file.vocabulary.size());
    for (const auto& [token, id] : file.vocabulary) {
        last.insert_or_assign(token, id);
        const auto at = static_cast<std::size_t>(id);
        if (in_use_[at] && tokens_[at] != token) {
            throw Error("two tokens have the id " + std::to_string(id) + ": " + Json(tokens_[at]).dump() + " and " +
                            Json(token).dump(),
                        where, remedy);
        }
        tokens_[at] = token;
        in_use_[at] = true;
    }
    ids_.reserve(tokens_.size());
    for (std::size_t i = 0; i < tokens_.size(); ++i)
        if (in_use_[i] && last[tokens_[i]] == static_cast<int>(i)) ids_.emplace(tokens_[i], static_cast<int>(i));

    short_characters_.fill(-1);
    for (char32_t c = 0; c < short_characters_.size(); ++c) {
        std::string character;
        append_utf8(character, c);
        short_characters_[c] = id(character).value_or(-1);
    }
    for (std::size_t byte = 0; byte < byte_tokens_.size(); ++byte)
        byte_tokens_[byte] = id(byte_name(static_cast<unsigned char>(byte))).value_or(-1);

    merges_.reserve(file.merges.size());
    std::string joined;
    for (std::size_t rank = 0; rank < file.merges.size(); ++rank) {
        const auto& [left, right] = file.merges[rank];
        joined.assign(left).append(right);
        const std::optional<int> left_id = id(left), right_id = id(right), result = id(joined);
        if (!left_id || !right_id || !result) {
            throw Error("model.merges[" + std::to_string(rank) + "] needs the token " +
                            Json(!left_id    ? left
                                 : !right_id ? right
                                             : joined)
                                .dump() +
                            ", which model.vocab does not have",
                        where, remedy);
        }
        merges_.put(*left_id, *right_id, {static_cast<std::int32_t>(rank), *result});
    }

    const Json& model = file.rest.at("model");
    byte_fallback_ = json_bool(model, "byte_fallback", where, false);
    ignore_merges_ = json_bool(model, "ignore_merges", where, false);
    fuse_unknown_ = json_bool(model, "fuse_unk", where, false);
    const std::string unknown = json_string(model, "unk_token", where, "");
    if (!unknown.empty()) {
        unknown_ = id(unknown);
        if (!unknown_) throw Error("unk_token " + Json(unknown).dump() + " is not in model.vocab", where, remedy);
    }
    for (const char* affix : {"continuing_subword_prefix", "end_of_word_suffix"}) {
        if (!json_string(model, affix, where, "").empty()) {
            throw Error(std::string("model.") + affix + " is not supported", where,
                        "Use a model with a byte-level BPE tokenizer or a tokenizer.model.");
        }
    }
    if (json_double(model, "dropout", where, 0) != 0) {
        throw Error("model.dropout is not supported", where,
                    "Set \"dropout\" to null: it is for training tokenizers only.");
    }
}

BpeModel::~BpeModel() = default;

std::optional<int> BpeModel::id(std::string_view token) const {
    const auto found = ids_.find(token);
    if (found == ids_.end()) return std::nullopt;
    return found->second;
}

const std::string& BpeModel::token(int id) const {
    static const std::string none;
    return known(id) ? tokens_[static_cast<std::size_t>(id)] : none;
}

void BpeModel::symbols_of(std::string_view word, std::vector<int>& symbols) const {
    bool unknown_pending = false;
    const auto flush_unknown = [&] {
        if (unknown_pending) symbols.push_back(*unknown_);
        unknown_pending = false;
    };
    for (std::size_t at = 0; at < word.size();) {
        const CodePoint c = code_point_at(word, at);
        const std::string_view character = word.substr(at, c.bytes);
        at += c.bytes;
        int symbol = c.value < short_characters_.size() ? short_characters_[c.value] : id(character).value_or(-1);
        if (symbol >= 0) {
            flush_unknown();
            symbols.push_back(symbol);
            continue;
        }
        if (byte_fallback_) {
            bool all = true;
            for (const char byte : character) all = all && byte_tokens_[static_cast<unsigned char>(byte)] >= 0;
            if (all) {
                for (const char byte : character) symbols.push_back(byte_tokens_[static_cast<unsigned char>(byte)]);
                continue;
            }
        }
        if (unknown_) {
            if (!fuse_unknown_) flush_unknown();
            unknown_pending = true;
        }
    }
    flush_unknown();
}

// Merges the pair of lowest rank, leftmost first, until none is left. Symbols form a linked list; the heap may hold
// pairs that are gone, which are recognised when they come up.
void BpeModel::merge(std::vector<int>& symbols) const {
    if (symbols.size() < 2) return;
    struct Node {
        int id, previous, next;  // id -1: merged into its left neighbour
    };
    struct Candidate {
        std::int32_t rank;
        int at, result;
        bool operator<(const Candidate& o) const { return rank != o.rank ? rank > o.rank : at > o.at; }
    };
    const int count = static_cast<int>(symbols.size());
    thread_local std::vector<Node> nodes;
    thread_local std::vector<Candidate> heap;
    nodes.clear();
    heap.clear();
    for (int i = 0; i < count; ++i)
        nodes.push_back({symbols[static_cast<std::size_t>(i)], i - 1, i + 1 < count ? i + 1 : -1});
    const auto node = [&](int at) -> Node& { return nodes[static_cast<std::size_t>(at)]; };
    const auto offer = [&](int at, bool sift) {
        if (at < 0 || node(at).next < 0) return;
        if (const Merge* m = merges_.find(node(at).id, node(node(at).next).id)) {
            heap.push_back({m->rank, at, m->result});
            if (sift) std::push_heap(heap.begin(), heap.end());
        }
    };
    for (int i = 0; i < count; ++i) offer(i, false);
    std::make_heap(heap.begin(), heap.end());
    while (!heap.empty()) {
        const Candidate best = heap.front();
        std::pop_heap(heap.begin(), heap.end());
        heap.pop_back();
        Node& left = node(best.at);
        if (left.id < 0 || left.next < 0) continue;
        Node& right = node(left.next);
        const Merge* m = merges_.find(left.id, right.id);
        if (!m || m->result != best.result) continue;
        left.id = best.result;
        right.id = -1;
        left.next = right.next;
        if (left.next >= 0) node(left.next).previous = best.at;
        offer(left.previous, true);
        offer(best.at, true);
    }
    symbols.clear();
    for (int at = 0; at >= 0; at = node(at).next) symbols.push_back(node(at).id);
}

void BpeModel::encode_word(std::string_view word, std::vector<int>& ids) const {
    if (ignore_merges_) {
        if (const std::optional<int> whole = id(word)) {
            ids.push_back(*whole);
            return;
        }
    }
    const bool cached = word.size() <= WordCache::longest;
    if (cached && cache_->find(word, ids)) return;
    std::vector<int> symbols;
    symbols_of(word, symbols);
    merge(symbols);
    ids.insert(ids.end(), symbols.begin(), symbols.end());
    if (cached) cache_->keep(word, symbols.data(), symbols.data() + symbols.size());
}

}  // namespace bitdistill
