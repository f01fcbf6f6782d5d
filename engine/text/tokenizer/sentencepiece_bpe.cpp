// SPDX-License-Identifier: GPL-3.0-or-later
// The rules are those of sentencepiece's bpe_model.cc and normalizer.cc (0.2.0), checked against the library.
#include "engine/text/tokenizer/sentencepiece_bpe.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/base/utf8.h"

namespace bitdistill {

namespace {

// Pieces that merging may make; bytes, control pieces and the unknown one are never made of characters.
bool is_text(PieceType type) {
    return type == PieceType::normal || type == PieceType::user_defined || type == PieceType::unused;
}

bool is_one_character(std::string_view text) { return !text.empty() && code_point_at(text, 0).bytes == text.size(); }

// Calls take(left, right) for every way to cut a piece between two characters.
template <class Take>
void each_cut(std::string_view piece, Take&& take) {
    for (std::size_t at = code_point_at(piece, 0).bytes; at < piece.size(); at += code_point_at(piece, at).bytes)
        take(piece.substr(0, at), piece.substr(at));
}

}  // namespace

bool SentencePieceBpe::serves(const SentencePieceProto& proto) {
    if (!proto.bpe || !proto.charsmap.empty() || proto.space_is_suffix) return false;
    std::unordered_map<std::string_view, const SentencePieceProto::Piece*> all;
    all.reserve(proto.pieces.size());
    bool unused = false;
    for (const SentencePieceProto::Piece& piece : proto.pieces) {
        if (!is_text(piece.type)) continue;
        if (piece.text.empty()) return false;
        if (piece.type == PieceType::user_defined && piece.text.find(' ') != piece.text.npos) return false;
        unused = unused || piece.type == PieceType::unused;
        all.emplace(piece.text, &piece);
    }
    if (!unused) return true;
    for (const SentencePieceProto::Piece& piece : proto.pieces) {
        if (piece.type != PieceType::unused) continue;
        bool reached = is_one_character(piece.text);
        each_cut(piece.text, [&](std::string_view left, std::string_view right) {
            const auto made = [&](std::string_view part) { return is_one_character(part) || all.contains(part); };
            reached = reached || (made(left) && made(right));
        });
        if (reached) return false;
    }
    return true;
}

SentencePieceBpe::SentencePieceBpe(const SentencePieceProto& proto)
    : user_defined_begin_(256, false),
      pieces_(static_cast<int>(proto.pieces.size())),
      unknown_(proto.unk_id),
      byte_fallback_(proto.byte_fallback),
      dummy_prefix_(proto.add_dummy_prefix),
      trims_spaces_(proto.remove_extra_whitespaces),
      escapes_spaces_(proto.escape_whitespaces) {
    std::fill(std::begin(byte_ids_), std::end(byte_ids_), unknown_);
    symbols_.reserve(proto.pieces.size() + 4096);
    for (int id = 0; id < pieces_; ++id) {
        const SentencePieceProto::Piece& piece = proto.pieces[static_cast<std::size_t>(id)];
        if (piece.type == PieceType::byte)
            if (const std::optional<unsigned char> byte = byte_of_name(piece.text)) byte_ids_[*byte] = id;
        if (!is_text(piece.type) || piece.text.empty()) continue;
        symbols_.insert_or_assign(piece.text, id);
        if (piece.type == PieceType::user_defined) {
            user_defined_.insert_or_assign(piece.text, id);
            user_defined_begin_[static_cast<unsigned char>(piece.text.front())] = true;
            longest_user_defined_ = std::max(longest_user_defined_, piece.text.size());
        }
        bool letters = false;
        for (std::size_t at = 0; at < piece.text.size(); at += code_point_at(piece.text, at).bytes) {
            const bool space = std::string_view(piece.text).substr(at).starts_with(space_mark);
            words_apart_ = words_apart_ && !(space && letters);
            letters = letters || !space;
        }
    }
    // A run of unknown characters is one token, so it must not be cut at a mark that is unknown itself.
    words_apart_ = words_apart_ && (byte_fallback_ || symbols_.contains(std::string(space_mark)));
    // Characters that are in pieces without being one: they can still be joined.
    int next = pieces_;
    for (const SentencePieceProto::Piece& piece : proto.pieces) {
        if (!is_text(piece.type)) continue;
        for (std::size_t at = 0; at < piece.text.size();) {
            const std::size_t bytes = code_point_at(piece.text, at).bytes;
            if (symbols_.emplace(piece.text.substr(at, bytes), next).second) ++next;
            at += bytes;
        }
    }
    struct Pair {
        int left, right;
        Union made;
    };
    std::vector<Pair> pairs;
    std::string part;
    const auto symbol = [&](std::string_view text) {
        part.assign(text);
        const auto found = symbols_.find(part);
        return found == symbols_.end() ? -1 : found->second;
    };
    for (const auto& [text, id] : symbols_) {
        if (id >= pieces_) continue;
        float score = proto.pieces[static_cast<std::size_t>(id)].score;
        if (std::isnan(score)) score = -std::numeric_limits<float>::infinity();       // last
        each_cut(text, [&, id = id](std::string_view left, std::string_view right) {  // clang 14 takes no bound name
            const int l = symbol(left);
            const int r = l < 0 ? -1 : symbol(right);
            if (r >= 0) pairs.push_back({l, r, {score, id}});
        });
    }
    unions_.reserve(pairs.size());
    for (const Pair& pair : pairs) unions_.put(pair.left, pair.right, pair.made);
}

std::string SentencePieceBpe::normalized(std::string_view text, bool prefix) const {
    const std::string_view space = escapes_spaces_ ? space_mark : std::string_view(" ");
    if (trims_spaces_) {
        while (text.starts_with(' ')) text.remove_prefix(1);
        while (text.ends_with(' ')) text.remove_suffix(1);
    }
    std::string out;
    if (text.empty()) return out;
    out.reserve(text.size() + text.size() / 2 + space_mark.size());
    if (dummy_prefix_ && prefix) out += space;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != ' ') {
            out += text[at];
        } else if (!trims_spaces_ || text[at - 1] != ' ') {
            out += space;
        }
    }
    while (trims_spaces_ && out.ends_with(space)) out.resize(out.size() - space.size());
    return out;
}

void SentencePieceBpe::encode(std::string_view text, bool prefix, std::vector<int>& ids) const {
    const std::string normal = normalized(text, prefix);
    const std::string_view all = normal;
    if (!words_apart_) return encode_word(all, ids);
    for (std::size_t from = 0; from < all.size();) {
        std::size_t to = from;
        while (all.substr(to).starts_with(space_mark)) to += space_mark.size();
        to = std::min(all.find(space_mark, to), all.size());
        encode_word(all.substr(from, to - from), ids);
        from = to;
    }
}

void SentencePieceBpe::encode_word(std::string_view word, std::vector<int>& ids) const {
    if (word.size() > WordCache::longest) return cut(word, ids);
    if (cache_.find(word, ids)) return;
    const std::size_t before = ids.size();
    cut(word, ids);
    cache_.keep(word, ids.data() + before, ids.data() + ids.size());
}

// One symbol of a word: symbols form a linked list.
struct SentencePieceBpe::Node {
    int symbol;  // -1: a character that is in no piece
    int previous, next;
    std::size_t begin, bytes;  // bytes 0: joined to its left neighbour
    bool whole;                // user-defined: never joined
};

void SentencePieceBpe::symbols_of(std::string_view word, std::vector<Node>& nodes) const {
    thread_local std::string text;
    for (std::size_t at = 0; at < word.size();) {
        int symbol = -1;
        std::size_t bytes = code_point_at(word, at).bytes;
        bool whole = false;
        if (longest_user_defined_ > 0 && user_defined_begin_[static_cast<unsigned char>(word[at])]) {
            for (std::size_t size = std::min(longest_user_defined_, word.size() - at); size > 0 && !whole; --size) {
                text.assign(word.substr(at, size));
                if (const auto found = user_defined_.find(text); found != user_defined_.end()) {
                    symbol = found->second;
                    bytes = size;
                    whole = true;
                }
            }
        }
        if (!whole) {
            text.assign(word.substr(at, bytes));
            if (const auto found = symbols_.find(text); found != symbols_.end()) symbol = found->second;
        }
        const int number = static_cast<int>(nodes.size());
        nodes.push_back({symbol, number - 1, number + 1, at, bytes, whole});
        at += bytes;
    }
    if (!nodes.empty()) nodes.back().next = -1;
}

// The heap may hold pairs that are gone, which are recognised when they come up.
void SentencePieceBpe::cut(std::string_view word, std::vector<int>& ids) const {
    struct Candidate {
        float score;
        int at, result;
        std::size_t bytes;  // of the union; another size means that one of the two has grown
        bool operator<(const Candidate& o) const { return score != o.score ? score < o.score : at > o.at; }
    };
    thread_local std::vector<Node> nodes;
    thread_local std::vector<Candidate> heap;
    nodes.clear();
    heap.clear();
    symbols_of(word, nodes);
    if (nodes.empty()) return;
    const auto node = [&](int at) -> Node& { return nodes[static_cast<std::size_t>(at)]; };
    const auto offer = [&](int at, bool sift) {
        if (at < 0 || node(at).next < 0) return;
        const Node &left = node(at), &right = node(left.next);
        if (left.whole || right.whole || left.symbol < 0 || right.symbol < 0) return;
        if (const Union* made = unions_.find(left.symbol, right.symbol)) {
            heap.push_back({made->score, at, made->result, left.bytes + right.bytes});
            if (sift) std::push_heap(heap.begin(), heap.end());
        }
    };
    for (int i = 0; i < std::ssize(nodes); ++i) offer(i, false);
    std::make_heap(heap.begin(), heap.end());
    while (!heap.empty()) {
        const Candidate best = heap.front();
        std::pop_heap(heap.begin(), heap.end());
        heap.pop_back();
        Node& left = node(best.at);
        if (left.bytes == 0 || left.next < 0) continue;
        Node& right = node(left.next);
        if (left.bytes + right.bytes != best.bytes) continue;
        left.symbol = best.result;
        left.bytes = best.bytes;
        right.bytes = 0;
        left.next = right.next;
        if (left.next >= 0) node(left.next).previous = best.at;
        offer(left.previous, true);
        offer(best.at, true);
    }
    bool after_unknown = false;
    for (int at = 0; at >= 0; at = node(at).next) {
        const Node& one = node(at);
        const bool known = one.symbol >= 0 && one.symbol < pieces_;
        if (known) {
            ids.push_back(one.symbol);
        } else if (byte_fallback_) {
            for (const char byte : word.substr(one.begin, one.bytes))
                ids.push_back(byte_ids_[static_cast<unsigned char>(byte)]);
        } else if (!after_unknown) {
            ids.push_back(unknown_);
        }
        after_unknown = !known;
    }
}

}  // namespace bitdistill
