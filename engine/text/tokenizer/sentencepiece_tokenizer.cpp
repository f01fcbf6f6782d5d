// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/tokenizer/sentencepiece_tokenizer.h"

#include "engine/base/error.h"
#include "engine/base/utf8.h"

namespace bitdistill {

namespace {

constexpr std::string_view unknown = " \xE2\x81\x87 ";  // what the library itself writes for the unknown piece
constexpr std::string_view replacement = "\xEF\xBF\xBD";

// The pieces that every sentencepiece model brings along. The library takes their names in a text for text, and so do
// the models trained with it.
bool is_own_name(std::string_view text) {
    for (const char* name : {"<unk>", "<s>", "</s>", "<pad>", "<bos>", "<eos>"})
        if (text == name) return true;
    return false;
}

std::string with_spaces(std::string text) {
    for (std::size_t at = text.find(space_mark); at != text.npos; at = text.find(space_mark, at + 1))
        text.replace(at, space_mark.size(), " ");
    return text;
}

// As the library does: each byte that is in no well-formed character becomes U+FFFD.
void append_repaired(std::string& text, std::string_view bytes) {
    while (!bytes.empty()) {
        const std::size_t whole = well_formed_prefix(bytes, nullptr);
        text += bytes.substr(0, whole);
        bytes.remove_prefix(whole);
        if (bytes.empty()) return;
        text += replacement;
        bytes.remove_prefix(1);
    }
}

}  // namespace

// The library's model, and the same without a space in front, made when it is first needed.
struct SentencePieceTokenizer::Libraries {
    Libraries(const SentencePieceProto& proto, const std::string& where)
        : with_prefix(write_sentencepiece_proto(proto), where) {}
    SentencePieceLibrary with_prefix;
    std::once_flag made;
    std::unique_ptr<SentencePieceLibrary> without_prefix;
};

SentencePieceTokenizer::SentencePieceTokenizer(SentencePieceProto proto, std::vector<AddedToken> added,
                                               bool prefix_each, const std::string& where)
    : proto_(std::move(proto)), prefix_each_(prefix_each), where_(where) {
    for (AddedToken& token : added) {
        token.normalized = false;  // there is no normalizer that could change it
        if (token.id >= std::ssize(proto_.pieces) || token.id == proto_.unk_id || token.content.empty()) continue;
        // A piece of another name has been given away ("<unused0>"): its own text is no longer found.
        SentencePieceProto::Piece& piece = proto_.pieces[static_cast<std::size_t>(token.id)];
        if (piece.text == token.content) continue;
        piece.text = token.content;
        piece.type = token.special ? PieceType::control : PieceType::user_defined;
    }
    // A text like "<|im_end|>" is found wherever it stands as a control piece, as other kinds of files have it.
    std::vector<bool> named(proto_.pieces.size(), false);
    for (const AddedToken& token : added)
        if (token.id < std::ssize(proto_.pieces)) named[static_cast<std::size_t>(token.id)] = true;
    for (int id = 0; id < std::ssize(proto_.pieces); ++id) {
        const SentencePieceProto::Piece& piece = proto_.pieces[static_cast<std::size_t>(id)];
        ids_.insert_or_assign(piece.text, id);
        if (named[static_cast<std::size_t>(id)]) continue;
        if (piece.type != PieceType::control && piece.type != PieceType::unknown) continue;
        AddedToken token;
        token.id = id;
        token.content = piece.text;
        token.special = true;
        token.only_asked = piece.type == PieceType::unknown || is_own_name(piece.text);
        added.push_back(std::move(token));
    }
    added_ = AddedTokens(std::move(added), Normalizer());
    if (SentencePieceBpe::serves(proto_))
        bpe_ = std::make_unique<SentencePieceBpe>(proto_);
    else
        libraries_ = std::make_unique<Libraries>(proto_, where_);
    if (proto_.bos_id >= 0) bos_id = proto_.bos_id;
    if (proto_.eos_id >= 0) eos_id = proto_.eos_id;
    add_bos = bos_id.has_value();  // as Llama's own tokenizer does, unless tokenizer_config.json says otherwise
}

SentencePieceTokenizer::~SentencePieceTokenizer() = default;

std::vector<int> SentencePieceTokenizer::encode(std::string_view text, SpecialTokens special,
                                                std::span<const Span> plain) const {
    std::size_t bad = 0;
    if (!is_utf8(text, &bad)) {
        throw Error("the text is not UTF-8 at byte " + std::to_string(bad), "tokenizer", "Convert the text to UTF-8.");
    }
    std::vector<int> ids;
    ids.reserve(text.size() / 3 + 4);
    for (const AddedTokens::Part& part : added_.split(text, false, special, plain)) {
        if (part.id >= 0)
            ids.push_back(part.id);
        else
            encode_part(text.substr(part.span.begin, part.span.end - part.span.begin),
                        prefix_each_ || part.span.begin == 0, ids);
    }
    return ids;
}

void SentencePieceTokenizer::encode_part(std::string_view text, bool prefix, std::vector<int>& ids) const {
    if (bpe_) return bpe_->encode(text, prefix, ids);
    if (prefix || !proto_.add_dummy_prefix) return libraries_->with_prefix.encode(text, ids);
    std::call_once(libraries_->made, [&] {
        SentencePieceProto bare = proto_;
        bare.add_dummy_prefix = false;
        libraries_->without_prefix = std::make_unique<SentencePieceLibrary>(write_sentencepiece_proto(bare), where_);
    });
    libraries_->without_prefix->encode(text, ids);
}

std::string SentencePieceTokenizer::decode(std::span<const int> ids, bool with_special) const {
    std::string text, bytes;
    bool begins = true;  // the next piece may carry the space that encoding has put in front
    const auto flush = [&] {
        append_repaired(text, bytes);
        bytes.clear();
    };
    for (const int id : ids) {
        if (id < 0 || id >= vocab_size()) continue;  // a padded embedding has ids that stand for nothing
        const AddedToken* const token = added_.find(id);
        if (token && (token->special || id >= std::ssize(proto_.pieces)) && proto_.unk_id != id) {
            if (token->special && !with_special) continue;
            flush();
            text += token->special ? token->content : with_spaces(token->content);
            begins = token->special && prefix_each_;
            continue;
        }
        if (id >= std::ssize(proto_.pieces)) continue;
        const SentencePieceProto::Piece& piece = proto_.pieces[static_cast<std::size_t>(id)];
        if (piece.type != PieceType::byte) flush();
        const bool dropped =
            begins && !proto_.space_is_suffix && (proto_.add_dummy_prefix || proto_.remove_extra_whitespaces);
        begins = false;
        if (dropped && piece.type != PieceType::unknown && std::string_view(piece.text).starts_with(space_mark)) {
            bytes += with_spaces(piece.text.substr(space_mark.size()));
            // With spaces trimmed, any further ones before the first word were put there by a model, not by encoding.
            begins = proto_.remove_extra_whitespaces && piece.text.size() == space_mark.size();
        } else {
            append_bytes(id, bytes);
        }
    }
    flush();
    if (proto_.space_is_suffix && proto_.add_dummy_prefix && text.ends_with(' ')) text.pop_back();
    return text;
}

void SentencePieceTokenizer::append_bytes(int id, std::string& bytes) const {
    const SentencePieceProto::Piece& piece = proto_.pieces[static_cast<std::size_t>(id)];
    switch (piece.type) {
        case PieceType::unknown:
            bytes += unknown;
            break;
        case PieceType::byte:
            if (const std::optional<unsigned char> byte = byte_of_name(piece.text)) bytes += static_cast<char>(*byte);
            break;
        default:
            bytes += with_spaces(piece.text);
    }
}

std::string SentencePieceTokenizer::token_bytes(int id) const {
    if (id < 0 || id >= vocab_size()) return {};
    if (const AddedToken* const token = added_.find(id); token && id != proto_.unk_id)
        return token->special ? "" : token->content;
    if (id >= std::ssize(proto_.pieces)) return {};
    if (proto_.pieces[static_cast<std::size_t>(id)].type == PieceType::unused) return {};
    std::string bytes;
    append_bytes(id, bytes);
    return bytes;
}

int SentencePieceTokenizer::vocab_size() const {
    return std::max(static_cast<int>(proto_.pieces.size()), added_.largest_id() + 1);
}

std::optional<int> SentencePieceTokenizer::token_id(std::string_view token) const {
    if (const AddedToken* const added = added_.find(token)) return added->id;
    const auto found = ids_.find(token);
    if (found == ids_.end()) return std::nullopt;
    return found->second;
}

}  // namespace bitdistill
