// SPDX-License-Identifier: GPL-3.0-or-later
// Text to token ids and back: one interface over byte-level BPE (tokenizer.json) and sentencepiece (tokenizer.model).
// Opened once, then const: any thread.
#pragma once

#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/text/tokenizer/span.h"

namespace bitdistill {

// What a special token such as "<|im_end|>" is where it is spelled out in a text.
enum class SpecialTokens {
    as_text,       // text like any other: for data, whose words must not end a text or begin a turn
    as_tokens,     // that token, in every kind of tokenizer file: for prompts in a chat's form
    as_reference,  // as the reference library takes the text by default: all are tokens, but for the unknown, begin and
                   // end pieces of a sentencepiece model ("<unk>", "<s>", "</s>"), which are text
};

class Tokenizer {
  public:
    virtual ~Tokenizer() = default;

    // No special tokens are added; what is spelled out in the text is as `special` says, but text where it lies within
    // `plain`, even by a single byte (bytes of text, ascending, apart from each other). Added tokens that are not
    // special are found always. The text is cut into tokens as a whole, whatever is plain in it. Throws Error if the
    // text is not UTF-8, or if the file's rules make it grow without bound.
    virtual std::vector<int> encode(std::string_view text, SpecialTokens special = SpecialTokens::as_reference,
                                    std::span<const Span> plain = {}) const = 0;
    // Special tokens are left out unless asked for. Bytes that are not UTF-8 come out as U+FFFD.
    virtual std::string decode(std::span<const int> ids, bool with_special = false) const = 0;
    // The bytes one token stands for in running text (a sentencepiece "▁the" gives " the"), for streaming. Special
    // tokens and ids beyond the vocabulary stand for none.
    virtual std::string token_bytes(int id) const = 0;
    virtual int vocab_size() const = 0;
    virtual const char* kind() const = 0;  // "byte-level BPE", "sentencepiece"
    // The id of a token as its file spells it ("<|im_end|>", "</s>"), if there is one.
    virtual std::optional<int> token_id(std::string_view token) const = 0;

    // From tokenizer_config.json, generation_config.json and config.json, whichever says.
    std::optional<int> bos_id, eos_id;  // eos_id: what training writes at an answer's end
    std::vector<int> end_ids;           // every id that ends a text, eos_id among them; ascending
    bool ends(int id) const { return id == eos_id || std::binary_search(end_ids.begin(), end_ids.end(), id); }
    void add_end(int id);
    bool add_bos = false;
    std::string chat_template;  // as the files have it, may be empty
    // The texts of special tokens by their names in a chat template: "bos_token", "eos_token", "pad_token" ...
    std::vector<std::pair<std::string, std::string>> special_texts;
    std::vector<std::string> notes;  // sentences for people about what its file says and means nothing here
    std::string origin;              // the folder or file it was opened from, for errors
};

// The bytes that a token stands for; of a special one, which stands for none, its spelling. Empty beyond the
// vocabulary.
std::string spelled_token(const Tokenizer& tokenizer, int id);

// ids with BOS in front where the tokenizer asks for it, unless a text has brought its own.
void put_bos(const Tokenizer& tokenizer, std::vector<int>& ids);

// folder holds tokenizer.json or tokenizer.model (tokenizer.json wins when both are there and it is a byte-level BPE),
// or it is a .gguf file with a tokenizer inside. Throws Error naming file, key and remedy.
std::unique_ptr<Tokenizer> open_tokenizer(const std::filesystem::path& folder);
// The chat template of a model's folder or .gguf file, empty when it has none, without opening the tokenizer.
std::string chat_template_of(const std::filesystem::path& folder);
// The files that go with a tokenizer and a model's text, those that exist in the folder: to copy beside a saved model.
// Its licence is among them, where that is a file of up to 4 MB.
std::vector<std::filesystem::path> tokenizer_files(const std::filesystem::path& folder);

// Turns a stream of ids into text for a screen: gives whole UTF-8 characters only and keeps the rest for the next call.
// The text is what follows a prompt, so a leading space stays.
class StreamDecoder {
  public:
    // What a model writes after an end token, when a benchmark makes it go on, is no part of its answer and gives no
    // text, unless past_eos asks for it.
    explicit StreamDecoder(const Tokenizer& tokenizer, bool past_eos = false)
        : tokenizer_(&tokenizer), past_eos_(past_eos) {}
    std::string add(int id);
    std::string finish();

  private:
    const Tokenizer* tokenizer_;
    bool past_eos_, ended_ = false;
    std::string pending_;
};

// Trains a sentencepiece BPE model with byte fallback on sentences (one a line) and writes `model_file`.
void train_sentencepiece(const std::filesystem::path& text_file, const std::filesystem::path& model_file,
                         int vocab_size);

}  // namespace bitdistill
