// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/torch_error.h"

#include <algorithm>
#include <string>

namespace bitdistill {
namespace {

constexpr const char* host_remedy =
    "Take a smaller micro_batch_size or max_length, switch activation_checkpointing on, set precision to bf16, or "
    "close "
    "other programs.";
constexpr const char* device_remedy =
    "Take a smaller micro_batch_size or max_length, switch activation_checkpointing or host_offload on, set precision "
    "to bf16, or set device to cpu. A run that has begun goes on from its last checkpoint: change all but device and "
    "precision in its run.json, then resume it with --accept-changes.";

bool has(const std::string& text, const char* part) { return text.find(part) != std::string::npos; }

// LibTorch's own sentence: its first line, without the place in its source that it may begin with ("[enforce fail at
// alloc_cpu.cpp:75] err == 0. ") and without the full stop, which Error adds.
std::string sentence_of(std::string text) {
    if (text.starts_with("[enforce fail")) {
        const auto end = text.find("] ");
        const auto condition = end == std::string::npos ? end : text.find(". ", end);
        if (condition != std::string::npos) text.erase(0, condition + 2);
    }
    text.erase(std::min(text.find('\n'), text.size()));
    // What a release of LibTorch adds for those who debug it.
    for (const char* part : {" (function ", "Exception raised from "})
        if (const auto begin = text.find(part); begin != std::string::npos) text.erase(begin);
    while (!text.empty() && (text.back() == '.' || text.back() == ' ')) text.pop_back();
    return text.empty() ? "an error without a text" : text;
}

}  // namespace

Error plain_error(const c10::Error& error) {
    const std::string text = sentence_of(error.what_without_backtrace());
    const bool ran_out = dynamic_cast<const c10::OutOfMemoryError*>(&error) != nullptr;  // a device's memory
    const bool device = ran_out || has(text, "CUDA") || has(text, "cuda") || has(text, "CUBLAS");
    if (has(text, "out of memory")) return Error(text, "LibTorch", device ? device_remedy : host_remedy);
    if (ran_out || has(text, "_ALLOC_FAILED"))  // a library's own memory on the device
        return Error("the GPU is out of memory: " + text, "LibTorch", device_remedy);
    if (has(text, "can't allocate memory") || has(text, "not enough memory"))
        return Error("memory ran out: " + text, "LibTorch", host_remedy);
    return Error(text, "LibTorch",
                 device ? "Set device to cpu to see whether it is the GPU, and report the error if it is not."
                        : "This is no fault of the recipe: please report it.");
}

Error plain_error(const std::bad_alloc&) { return Error("memory ran out", "training", host_remedy); }

}  // namespace bitdistill
