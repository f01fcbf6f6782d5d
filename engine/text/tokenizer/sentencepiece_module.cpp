// SPDX-License-Identifier: GPL-3.0-or-later
// The module itself: thin calls into the library, each wrapped so that no exception leaves it. Builds with
// sentencepiece 0.1.97 and 0.2.0, whose string_view types differ; so only std::string is passed.
#include "engine/text/tokenizer/sentencepiece_module.h"

#include <sentencepiece_processor.h>
#include <sentencepiece_trainer.h>

#include <algorithm>
#include <cstring>
#include <exception>
#include <string>
#include <unordered_map>
#include <vector>

struct SentencePieceModel {
    sentencepiece::SentencePieceProcessor processor;
};

namespace {

void say(char* error, size_t error_size, const std::string& text) {
    if (!error || error_size == 0) return;
    const size_t size = std::min(text.size(), error_size - 1);
    std::memcpy(error, text.data(), size);
    error[size] = 0;
}

// Runs `body`, which returns a status; any failure ends as a text.
template <class Body>
int guarded(char* error, size_t error_size, Body&& body) {
    try {
        const sentencepiece::util::Status status = body();
        if (status.ok()) return 0;
        say(error, error_size, status.ToString());
    } catch (const std::exception& e) {
        say(error, error_size, e.what());
    } catch (...) {
        say(error, error_size, "unknown failure");
    }
    return 1;
}

SentencePieceModel* open_model(const char* bytes, size_t size, char* error, size_t error_size) {
    SentencePieceModel* model = nullptr;
    const int failed = guarded(error, error_size, [&] {
        model = new SentencePieceModel;
        return model->processor.LoadFromSerializedProto(std::string(bytes, size));
    });
    if (!failed) return model;
    delete model;
    return nullptr;
}

void close_model(SentencePieceModel* model) { delete model; }

int encode(const SentencePieceModel* model, const char* text, size_t size, SentencePieceIds put, void* receiver,
           char* error, size_t error_size) {
    return guarded(error, error_size, [&] {
        std::vector<int> ids;
        const auto status = model->processor.Encode(std::string(text, size), &ids);
        if (status.ok()) put(receiver, ids.data(), ids.size());
        return status;
    });
}

int decode(const SentencePieceModel* model, const int* ids, size_t count, SentencePieceBytes put, void* receiver,
           char* error, size_t error_size) {
    return guarded(error, error_size, [&] {
        std::string text;
        const auto status = model->processor.Decode(std::vector<int>(ids, ids + count), &text);
        if (status.ok()) put(receiver, text.data(), text.size());
        return status;
    });
}

void piece(const SentencePieceModel* model, int id, SentencePieceBytes put, void* receiver) {
    const std::string& text = model->processor.IdToPiece(id);
    put(receiver, text.data(), text.size());
}

int piece_id(const SentencePieceModel* model, const char* text, size_t size) {
    const std::string wanted(text, size);
    const int id = model->processor.PieceToId(wanted);  // the unknown piece's id when there is none
    return id >= 0 && model->processor.IdToPiece(id) == wanted ? id : -1;
}

int kind(const SentencePieceModel* model, int id) {
    if (model->processor.IsControl(id)) return sentencepiece_control;
    if (model->processor.IsUnknown(id)) return sentencepiece_unknown;
    if (model->processor.IsByte(id)) return sentencepiece_byte;
    if (model->processor.IsUnused(id)) return sentencepiece_unused;
    return sentencepiece_normal;
}

int model_size(const SentencePieceModel* model) { return model->processor.GetPieceSize(); }
int bos_id(const SentencePieceModel* model) { return model->processor.bos_id(); }
int eos_id(const SentencePieceModel* model) { return model->processor.eos_id(); }

class Lines : public sentencepiece::SentenceIterator {
  public:
    using Source = int (*)(void*, const char**, size_t*);
    Lines(Source next, void* source) : next_(next), source_(source) { advance(); }
    bool done() const override { return done_; }
    void Next() override { advance(); }
    const std::string& value() const override { return line_; }
    sentencepiece::util::Status status() const override { return {}; }

  private:
    void advance() {
        const char* bytes = nullptr;
        size_t size = 0;
        done_ = !next_(source_, &bytes, &size);
        if (!done_) line_.assign(bytes, size);
    }
    Source next_;
    void* source_;
    std::string line_;
    bool done_ = false;
};

int train(int (*next)(void*, const char**, size_t*), void* source, int vocab_size, SentencePieceBytes put,
          void* receiver, char* error, size_t error_size) {
    return guarded(error, error_size, [&] {
        Lines lines(next, source);
        // As Llama's: BPE with byte fallback, digits apart, the text as it is (no normalisation, all spaces kept).
        const std::unordered_map<std::string, std::string> options = {
            {"model_type", "bpe"},
            {"vocab_size", std::to_string(vocab_size)},
            {"byte_fallback", "true"},
            {"character_coverage", "1.0"},
            {"split_digits", "true"},
            {"allow_whitespace_only_pieces", "true"},
            {"remove_extra_whitespaces", "false"},
            {"normalization_rule_name", "identity"},
            {"num_threads", "1"},
            {"minloglevel", "3"},
        };
        std::string model;
        const auto status = sentencepiece::SentencePieceTrainer::Train(options, &lines, &model);
        if (status.ok()) put(receiver, model.data(), model.size());
        return status;
    });
}

constexpr SentencePieceTable table = {sentencepiece_table_version,
                                      &open_model,
                                      &close_model,
                                      &encode,
                                      &decode,
                                      &piece,
                                      &piece_id,
                                      &kind,
                                      &model_size,
                                      &bos_id,
                                      &eos_id,
                                      &train};

}  // namespace

extern "C" __attribute__((visibility("default"))) const SentencePieceTable* bitdistill_sentencepiece_table(void) {
    return &table;
}
