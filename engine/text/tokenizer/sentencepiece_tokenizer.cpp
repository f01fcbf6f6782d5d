// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/tokenizer/sentencepiece_tokenizer.h"

#include <array>
#include <cstdio>
#include <fstream>

#include "engine/base/error.h"
#include "engine/base/file.h"
#include "engine/base/module.h"
#include "engine/base/publish.h"
#include "engine/base/utf8.h"
#include "engine/text/tokenizer/sentencepiece_module.h"

namespace bitdistill {

namespace {

// Its own protobuf first: LibTorch brings another one into the process.
const SentencePieceTable* open_table() {
    const auto getter = reinterpret_cast<SentencePieceTableGetter>(
        open_module("bitdistill_sentencepiece.so", BITDISTILL_SENTENCEPIECE_SYMBOL, "libsentencepiece0", true));
    const SentencePieceTable* table = getter();
    if (table->version != sentencepiece_table_version)
        throw Error("belongs to another version of this program", "bitdistill_sentencepiece.so",
                    "Build or install the program again.");
    return table;
}

const SentencePieceTable* module_table() {
    static const SentencePieceTable* table = open_table();  // a failure is tried again by the next caller
    return table;
}

void take_bytes(void* receiver, const char* bytes, size_t size) {
    static_cast<std::string*>(receiver)->assign(bytes, size);
}
void take_ids(void* receiver, const int* ids, size_t count) {
    static_cast<std::vector<int>*>(receiver)->assign(ids, ids + count);
}

struct Message {
    std::array<char, 512> text{};
    std::string operator()() const { return text.data(); }
};

}  // namespace

SentencePieceTokenizer::SentencePieceTokenizer(const std::filesystem::path& model_file)
    : SentencePieceTokenizer(read_file(model_file, std::uint64_t{1} << 28), model_file.string()) {}

SentencePieceTokenizer::SentencePieceTokenizer(const std::string& bytes, const std::string& where)
    : table_(module_table()), where_(where) {
    constexpr const char* remedy = "Copy tokenizer.model again from the model's folder.";
    if (bytes.empty()) throw Error("is empty", where_, remedy);
    Message message;
    model_ = table_->open(bytes.data(), bytes.size(), message.text.data(), message.text.size());
    if (!model_) throw Error("is not a sentencepiece model (" + message() + ")", where_, remedy);
    if (const int id = table_->bos_id(model_); id >= 0) bos_id = id;
    if (const int id = table_->eos_id(model_); id >= 0) eos_id = id;
    add_bos = bos_id.has_value();  // as Llama's own tokenizer does, unless tokenizer_config.json says otherwise
}

SentencePieceTokenizer::~SentencePieceTokenizer() {
    if (model_) table_->close(model_);
}

std::vector<int> SentencePieceTokenizer::encode(std::string_view text) const {
    std::size_t bad = 0;
    if (!is_utf8(text, &bad)) {
        throw Error("the text is not UTF-8 at byte " + std::to_string(bad), "tokenizer", "Convert the text to UTF-8.");
    }
    std::vector<int> ids;
    Message message;
    if (table_->encode(model_, text.data() ? text.data() : "", text.size(), &take_ids, &ids, message.text.data(),
                       message.text.size())) {
        throw Error("a text of " + std::to_string(text.size()) + " bytes could not be encoded (" + message() + ")",
                    where_);
    }
    return ids;
}

std::string SentencePieceTokenizer::decode(std::span<const int> ids, bool with_special) const {
    std::string text;
    std::vector<int> run;
    const auto flush = [&] {
        if (run.empty()) return;
        std::string part;
        Message message;
        if (table_->decode(model_, run.data(), run.size(), &take_bytes, &part, message.text.data(),
                           message.text.size())) {
            throw Error(std::to_string(run.size()) + " token ids could not be decoded (" + message() + ")", where_);
        }
        text += part;
        run.clear();
    };
    for (const int id : ids) {
        if (id < 0 || id >= vocab_size()) continue;  // a padded embedding has ids that stand for nothing
        if (table_->kind(model_, id) != sentencepiece_control) {
            run.push_back(id);
        } else if (with_special) {
            flush();
            text += piece(id);
        }
    }
    flush();
    return text;
}

std::string SentencePieceTokenizer::piece(int id) const {
    std::string text;
    table_->piece(model_, id, &take_bytes, &text);
    return text;
}

std::string SentencePieceTokenizer::token_bytes(int id) const {
    if (id < 0 || id >= vocab_size()) return {};
    switch (table_->kind(model_, id)) {
        case sentencepiece_control:
        case sentencepiece_unused:
            return {};
        case sentencepiece_unknown:
            return " \xE2\x81\x87 ";  // what the library itself writes
        case sentencepiece_byte: {
            const std::string name = piece(id);  // "<0x0A>"
            return std::string(1, static_cast<char>(std::strtoul(name.c_str() + 3, nullptr, 16)));
        }
        default:
            break;
    }
    static constexpr std::string_view mark = "\xE2\x96\x81";
    std::string text = piece(id);
    for (std::size_t at = text.find(mark); at != text.npos; at = text.find(mark, at + 1))
        text.replace(at, mark.size(), " ");
    return text;
}

int SentencePieceTokenizer::vocab_size() const { return table_->size(model_); }

std::optional<int> SentencePieceTokenizer::token_id(std::string_view token) const {
    const int id = table_->piece_id(model_, token.data(), token.size());
    if (id < 0) return std::nullopt;
    return id;
}

void train_sentencepiece(const std::filesystem::path& text_file, const std::filesystem::path& model_file,
                         int vocab_size) {
    const SentencePieceTable* table = module_table();
    struct Source {
        std::ifstream file;
        std::string line;
        std::int64_t number = 0, bad_line = 0, used = 0;
    } source;
    source.file.open(text_file, std::ios::binary);
    if (!source.file) throw Error("cannot be opened", text_file.string(), "Check the path and the permissions.");
    const auto next = [](void* opaque, const char** line, size_t* size) -> int {
        Source& s = *static_cast<Source*>(opaque);
        while (!s.bad_line && std::getline(s.file, s.line)) {
            ++s.number;
            if (!s.line.empty() && s.line.back() == '\r') s.line.pop_back();
            if (s.line.empty()) continue;
            if (!is_utf8(s.line)) {
                s.bad_line = s.number;
                return 0;
            }
            ++s.used;
            *line = s.line.data();
            *size = s.line.size();
            return 1;
        }
        return 0;
    };
    std::string model;
    Message message;
    const int failed =
        table->train(next, &source, vocab_size, &take_bytes, &model, message.text.data(), message.text.size());
    if (source.bad_line) {
        throw Error("is not UTF-8", text_file.string() + ", line " + std::to_string(source.bad_line),
                    "Convert it to UTF-8.");
    }
    if (source.used == 0) throw Error("holds no text", text_file.string(), "Give a file with one sentence a line.");
    if (failed || model.empty()) {
        throw Error("no tokenizer of " + std::to_string(vocab_size) + " pieces could be trained (" + message() + ")",
                    text_file.string(), "Give more text or ask for fewer pieces.");
    }
    write_file_atomically(model_file, model);
}

}  // namespace bitdistill
