// SPDX-License-Identifier: GPL-3.0-or-later
// The file is a protocol buffer: fields of a number and a wire type (0 = varint, 1 = 8 bytes, 2 = length and bytes, 5 =
// 4 bytes). Fields that are not named here are skipped.
#include "engine/text/tokenizer/sentencepiece_proto.h"

#include <charconv>
#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>
#include <system_error>

#include "engine/base/error.h"
#include "engine/base/utf8.h"
#include "engine/base/varint.h"

namespace bitdistill {
namespace {

// ModelProto: 1 pieces, 2 trainer_spec, 3 normalizer_spec. SentencePiece: 1 piece, 2 score, 3 type.
enum Field : std::uint32_t {
    pieces = 1,
    trainer = 2,
    normalizer = 3,
    piece_text = 1,
    piece_score = 2,
    piece_type = 3,
    trainer_model_type = 3,
    trainer_space_is_suffix = 24,
    trainer_byte_fallback = 35,
    trainer_unk = 40,
    trainer_bos = 41,
    trainer_eos = 42,
    trainer_pad = 43,
    trainer_unk_piece = 45,
    trainer_bos_piece = 46,
    trainer_eos_piece = 47,
    normalizer_name = 1,
    normalizer_charsmap = 2,
    normalizer_dummy_prefix = 3,
    normalizer_extra_whitespaces = 4,
    normalizer_escape_whitespaces = 5,
};
enum Wire : std::uint32_t { varint = 0, eight = 1, bytes_of_length = 2, four = 5 };
constexpr std::uint64_t unigram_model = 1, bpe_model = 2;

struct Value {
    std::uint64_t number = 0;
    std::string_view bytes;
};

class Message {
  public:
    Message(std::string_view bytes, const std::string& where) : bytes_(bytes), where_(where) {}

    void each(const std::function<void(std::uint32_t field, const Value&)>& take) {
        while (at_ < bytes_.size()) {
            const std::uint64_t tag = number();
            Value value;
            switch (tag & 7) {
                case varint:
                    value.number = number();
                    break;
                case eight:
                    value.bytes = part(8);
                    break;
                case bytes_of_length:
                    value.bytes = part(number());
                    break;
                case four:
                    value.bytes = part(4);
                    break;
                default:
                    fail();
            }
            take(static_cast<std::uint32_t>(tag >> 3), value);
        }
    }

  private:
    [[noreturn]] void fail() const {
        throw Error("is not a sentencepiece model (broken at byte " + std::to_string(at_) + ")", where_,
                    "Copy tokenizer.model again from the model's folder.");
    }
    std::uint64_t number() {
        const std::optional<std::uint64_t> value = read_varint(bytes_, at_);
        if (!value) fail();
        return *value;
    }
    std::string_view part(std::uint64_t size) {
        if (size > bytes_.size() - at_) fail();
        const std::string_view found = bytes_.substr(at_, size);
        at_ += size;
        return found;
    }
    std::string_view bytes_;
    std::size_t at_ = 0;
    const std::string& where_;
};

SentencePieceProto::Piece read_piece(std::string_view bytes, const std::string& where) {
    SentencePieceProto::Piece piece;
    Message(bytes, where).each([&](std::uint32_t field, const Value& value) {
        if (field == piece_text) piece.text = value.bytes;
        if (field == piece_score && value.bytes.size() == 4) std::memcpy(&piece.score, value.bytes.data(), 4);
        if (field == piece_type && value.number >= 1 && value.number <= 6)
            piece.type = static_cast<PieceType>(value.number);
    });
    if (!is_utf8(piece.text)) throw Error("holds a piece that is not UTF-8", where, "Copy tokenizer.model again.");
    return piece;
}

class Writer {
  public:
    void number(std::uint32_t field, std::uint64_t value) {
        put(std::uint64_t{field} << 3 | varint);
        put(value);
    }
    void text(std::uint32_t field, std::string_view text) {
        put(std::uint64_t{field} << 3 | bytes_of_length);
        put(text.size());
        bytes_ += text;
    }
    void real(std::uint32_t field, float value) {
        put(std::uint64_t{field} << 3 | four);
        bytes_.append(reinterpret_cast<const char*>(&value), sizeof value);
    }
    const std::string& bytes() const { return bytes_; }

  private:
    void put(std::uint64_t value) { append_varint(bytes_, value); }
    std::string bytes_;
};

// A negative int32 travels as the 64-bit number of the same value.
std::uint64_t wide(int value) { return static_cast<std::uint64_t>(std::int64_t{value}); }

}  // namespace

std::string byte_name(unsigned char byte) {
    constexpr char digits[] = "0123456789ABCDEF";
    return {'<', '0', 'x', digits[byte >> 4], digits[byte & 15], '>'};
}

std::optional<unsigned char> byte_of_name(std::string_view piece) {
    if (piece.size() != 6 || !piece.starts_with("<0x") || piece.back() != '>') return std::nullopt;
    unsigned char byte = 0;
    const char* const digits = piece.data() + 3;
    const auto [end, problem] = std::from_chars(digits, digits + 2, byte, 16);
    return problem == std::errc() && end == digits + 2 ? std::optional(byte) : std::nullopt;
}

SentencePieceProto read_sentencepiece_proto(std::string_view bytes, const std::string& where) {
    SentencePieceProto proto;
    std::uint64_t model_type = unigram_model;
    std::string bos_piece = "<s>", eos_piece = "</s>";  // the library finds them by name, not by number
    const auto id = [](const Value& value) { return static_cast<int>(static_cast<std::int64_t>(value.number)); };
    Message(bytes, where).each([&](std::uint32_t part, const Value& body) {
        if (part == pieces) proto.pieces.push_back(read_piece(body.bytes, where));
        if (part == trainer) {
            Message(body.bytes, where).each([&](std::uint32_t field, const Value& value) {
                if (field == trainer_model_type) model_type = value.number;
                if (field == trainer_byte_fallback) proto.byte_fallback = value.number != 0;
                if (field == trainer_pad) proto.pad_id = id(value);
                if (field == trainer_bos_piece) bos_piece = value.bytes;
                if (field == trainer_eos_piece) eos_piece = value.bytes;
                if (field == trainer_space_is_suffix) proto.space_is_suffix = value.number != 0;
            });
        }
        if (part == normalizer) {
            Message(body.bytes, where).each([&](std::uint32_t field, const Value& value) {
                if (field == normalizer_charsmap) proto.charsmap = value.bytes;
                if (field == normalizer_dummy_prefix) proto.add_dummy_prefix = value.number != 0;
                if (field == normalizer_extra_whitespaces) proto.remove_extra_whitespaces = value.number != 0;
                if (field == normalizer_escape_whitespaces) proto.escape_whitespaces = value.number != 0;
            });
        }
    });
    if (proto.pieces.empty())
        throw Error("holds no pieces", where, "Copy tokenizer.model again from the model's folder.");
    if (model_type != unigram_model && model_type != bpe_model)
        throw Error("is a sentencepiece model of words or characters", where, "Use a BPE or unigram model");
    proto.bpe = model_type == bpe_model;
    proto.unk_id = proto.bos_id = proto.eos_id = -1;
    for (int at = 0; at < std::ssize(proto.pieces); ++at) {
        const SentencePieceProto::Piece& piece = proto.pieces[static_cast<std::size_t>(at)];
        if (piece.type == PieceType::unknown && proto.unk_id < 0) proto.unk_id = at;
        if (piece.type != PieceType::control) continue;
        if (piece.text == bos_piece) proto.bos_id = at;
        if (piece.text == eos_piece) proto.eos_id = at;
    }
    if (proto.unk_id < 0)
        throw Error("is not a sentencepiece model (no piece stands for what is unknown)", where,
                    "Copy tokenizer.model again from the model's folder.");
    return proto;
}

std::string write_sentencepiece_proto(const SentencePieceProto& proto) {
    Writer model;
    for (const SentencePieceProto::Piece& one : proto.pieces) {
        Writer piece;
        piece.text(piece_text, one.text);
        piece.real(piece_score, one.score);
        piece.number(piece_type, static_cast<std::uint64_t>(one.type));
        model.text(pieces, piece.bytes());
    }
    Writer settings;
    settings.number(trainer_model_type, proto.bpe ? bpe_model : unigram_model);
    settings.number(trainer_space_is_suffix, proto.space_is_suffix);
    settings.number(trainer_byte_fallback, proto.byte_fallback);
    settings.number(trainer_unk, wide(proto.unk_id));
    settings.number(trainer_bos, wide(proto.bos_id));
    settings.number(trainer_eos, wide(proto.eos_id));
    settings.number(trainer_pad, wide(proto.pad_id));
    const auto named = [&](std::uint32_t field, int id) {
        if (id >= 0 && id < std::ssize(proto.pieces))
            settings.text(field, proto.pieces[static_cast<std::size_t>(id)].text);
    };
    named(trainer_unk_piece, proto.unk_id);
    named(trainer_bos_piece, proto.bos_id);
    named(trainer_eos_piece, proto.eos_id);
    model.text(trainer, settings.bytes());
    Writer rules;
    rules.text(normalizer_name, proto.charsmap.empty() ? "identity" : "user_defined");
    rules.text(normalizer_charsmap, proto.charsmap);
    rules.number(normalizer_dummy_prefix, proto.add_dummy_prefix);
    rules.number(normalizer_extra_whitespaces, proto.remove_extra_whitespaces);
    rules.number(normalizer_escape_whitespaces, proto.escape_whitespaces);
    model.text(normalizer, rules.bytes());
    return model.bytes();
}

}  // namespace bitdistill
