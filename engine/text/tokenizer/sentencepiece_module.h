// SPDX-License-Identifier: GPL-3.0-or-later
// The C face of the module that alone links sentencepiece (bitdistill_sentencepiece.so), shared by the module and by
// sentencepiece_tokenizer.cpp, which opens it. Only C types cross it and no exception does. A model is const after
// open(): any thread.
#pragma once

#include <stddef.h>

extern "C" {

// Results that vary in size go out through a callback, so that neither side frees the other's memory.
typedef void (*SentencePieceBytes)(void* receiver, const char* bytes, size_t size);
typedef void (*SentencePieceIds)(void* receiver, const int* ids, size_t count);

enum { sentencepiece_table_version = 1 };
enum SentencePieceKind {
    sentencepiece_normal,
    sentencepiece_unknown,
    sentencepiece_control,
    sentencepiece_byte,
    sentencepiece_unused
};

struct SentencePieceModel;  // opaque

// Calls that can fail return 0 on success; otherwise they put a text into error (cut to error_size, 0-terminated).
struct SentencePieceTable {
    int version;
    struct SentencePieceModel* (*open)(const char* bytes, size_t size, char* error,
                                       size_t error_size);  // null on failure
    void (*close)(struct SentencePieceModel* model);
    int (*encode)(const struct SentencePieceModel* model, const char* text, size_t size, SentencePieceIds put,
                  void* receiver, char* error, size_t error_size);
    // Every id must be in 0..size-1.
    int (*decode)(const struct SentencePieceModel* model, const int* ids, size_t count, SentencePieceBytes put,
                  void* receiver, char* error, size_t error_size);
    void (*piece)(const struct SentencePieceModel* model, int id, SentencePieceBytes put, void* receiver);
    int (*piece_id)(const struct SentencePieceModel* model, const char* piece, size_t size);  // -1: none
    int (*kind)(const struct SentencePieceModel* model, int id);
    int (*size)(const struct SentencePieceModel* model);
    int (*bos_id)(const struct SentencePieceModel* model);  // -1: none
    int (*eos_id)(const struct SentencePieceModel* model);
    // lines: next() gives one sentence at a time and 0 at the end.
    int (*train)(int (*next)(void* source, const char** line, size_t* size), void* source, int vocab_size,
                 SentencePieceBytes put, void* receiver, char* error, size_t error_size);
};

// The one symbol of the module.
typedef const struct SentencePieceTable* (*SentencePieceTableGetter)(void);
#define BITDISTILL_SENTENCEPIECE_SYMBOL "bitdistill_sentencepiece_table"
}
