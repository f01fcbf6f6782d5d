// SPDX-License-Identifier: GPL-3.0-or-later
// What proposes tokens to a model, opened for it: a draft model of the same vocabulary, or the look-up in the text
// itself. Window and command line both use it. On the thread of a Job.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "engine/base/job.h"
#include "engine/infer/cpu_model.h"
#include "engine/infer/draft/drafter.h"
#include "engine/text/tokenizer/tokenizer.h"

namespace bitdistill {

// Throws Error, which names the first token that differs, unless both tokenizers give their ids to the same tokens, and
// the draft model's knows all of the other's. `model`: where `tokenizer` belongs, for the error.
void requireSameTokens(const Tokenizer& tokenizer, const std::string& model, const std::filesystem::path& draft);
void requireSameTokens(const std::filesystem::path& model, const std::filesystem::path& draft);  // their own tokenizers

// The model that proposes, on the threads of the one that checks: its kernels and cache as `options` say, and with a
// screen of its head where it is greedy, because a token of a draft should cost little. Null when stopped. Throws Error
// as CpuModel::open() does, and for a vocabulary of another size.
std::shared_ptr<const CpuModel> openDraftModel(const std::filesystem::path& draft,
                                               const std::shared_ptr<const CpuModel>& checking,
                                               const CpuOptions& options, bool greedy, JobControl* control);

// draft: null for the look-up.
std::unique_ptr<Drafter> makeDrafter(const std::shared_ptr<const CpuModel>& draft, const CpuModel& checking,
                                     const SamplerOptions& sampler);

}  // namespace bitdistill
