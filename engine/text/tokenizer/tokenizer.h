// SPDX-License-Identifier: GPL-3.0-or-later
// Text to token ids and back: one interface over byte-level BPE (tokenizer.json) and sentencepiece (tokenizer.model).
// Opened once, then const: any thread.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bitdistill {

class Tokenizer {
  public:
    virtual ~Tokenizer() = default;

    // No special tokens are added; special tokens spelled out in the text (byte-level BPE) become their ids, as in the
    // reference. Throws Error if the text is not UTF-8.
    virtual std::vector<int> encode(std::string_view text) const = 0;
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
    std::optional<int> bos_id, eos_id;
    bool add_bos = false;
    std::string chat_template;  // as in tokenizer_config.json, may be empty
};

// folder holds tokenizer.json or tokenizer.model (tokenizer.json wins when both are there and it is a byte-level BPE),
// or it is a .gguf file with a tokenizer inside. Throws Error naming file, key and remedy.
std::unique_ptr<Tokenizer> open_tokenizer(const std::filesystem::path& folder);
// The files that belong to a tokenizer, those that exist in the folder: to copy beside a saved model.
std::vector<std::filesystem::path> tokenizer_files(const std::filesystem::path& folder);

// Turns a stream of ids into text for a screen: gives whole UTF-8 characters only and keeps the rest for the next call.
// The text is what follows a prompt, so a leading space stays.
class StreamDecoder {
  public:
    // What a model writes after EOS, when a benchmark makes it go on, is no part of its answer and gives no text,
    // unless past_eos asks for it.
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
