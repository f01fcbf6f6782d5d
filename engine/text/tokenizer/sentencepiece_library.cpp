// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/tokenizer/sentencepiece_library.h"

#include <array>
#include <cstdio>
#include <fstream>

#include "engine/base/error.h"
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

SentencePieceLibrary::SentencePieceLibrary(const std::string& bytes, const std::string& where)
    : table_(module_table()), where_(where) {
    Message message;
    model_ = table_->open(bytes.data(), bytes.size(), message.text.data(), message.text.size());
    if (!model_)
        throw Error("is not a sentencepiece model (" + message() + ")", where_,
                    "Copy tokenizer.model again from the model's folder.");
}

SentencePieceLibrary::~SentencePieceLibrary() { table_->close(model_); }

void SentencePieceLibrary::encode(std::string_view text, std::vector<int>& ids) const {
    std::vector<int> found;
    Message message;
    if (table_->encode(model_, text.data() ? text.data() : "", text.size(), &take_ids, &found, message.text.data(),
                       message.text.size())) {
        throw Error("a text of " + std::to_string(text.size()) + " bytes could not be encoded (" + message() + ")",
                    where_);
    }
    ids.insert(ids.end(), found.begin(), found.end());
}

std::string SentencePieceLibrary::decode(const std::vector<int>& ids) const {
    std::string text;
    Message message;
    if (table_->decode(model_, ids.data(), ids.size(), &take_bytes, &text, message.text.data(), message.text.size()))
        throw Error(std::to_string(ids.size()) + " token ids could not be decoded (" + message() + ")", where_);
    return text;
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
