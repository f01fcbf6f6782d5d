// SPDX-License-Identifier: GPL-3.0-or-later
// Writes text token by token and takes the time of each, for `bitdistill generate`, the Compare page and its
// replay. With a drafter several tokens come of one pass over the weights: greedy text is the same to the token,
// because a token has the same logits in a block as alone (cpu_session.h); sampled text is another of the same
// distribution (draft/acceptance.h). Runs on the caller's thread (a Job's); on_token is called there too.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "engine/base/job.h"
#include "engine/infer/cpu_session.h"
#include "engine/infer/draft/drafter.h"
#include "engine/model/comparison.h"
#include "engine/model/sampler.h"

namespace bitdistill {

struct GenerateOptions {
    int max_tokens = 128;
    SamplerOptions sampler;
    std::vector<int> eos_ids;   // any of them ends the text
    bool fixed_length = false;  // write max_tokens all the same: to measure a fixed length
    // Proposes tokens that the session's model checks; null: none. It outlives the call.
    Drafter* drafter = nullptr;
    int longest_draft = 8;  // tokens, 1 or more; how many of them is decided from check to check
    // So many of the prompt's first tokens are in the session already and are not read again; fewer than the prompt
    // has.
    std::int64_t known = 0;
    // Asked after each token that is no end token, in its order: does the text end with it? May be empty.
    std::function<bool(int id)> ends_text = {};
};
// Room is made for so many tokens behind a prompt before the clock starts, at most; a longer text makes its own as it
// grows. One that may fill a context of 100,000 tokens would otherwise take its whole cache to write ten.
inline constexpr std::int64_t most_reserved = 4096;
// Tokens of a draft and the one that the model adds itself.
inline constexpr int most_drafted = static_cast<int>(CpuSession::most_checked) - 1;

struct GenerationTiming {
    int prompt_tokens = 0, generated_tokens = 0;
    double prompt_seconds = 0;          // prefill of the prompt, by the drafter's model too
    double first_token_seconds = 0;     // from the start until the first token is known
    double generation_seconds = 0;      // from the first token to the last one
    std::vector<double> token_seconds;  // when each token was known, from the start: what the replay plays

    double prompt_tokens_per_second() const { return prompt_seconds > 0 ? prompt_tokens / prompt_seconds : 0; }
    // The first token comes out of the prefill, so n tokens are n - 1 steps.
    double generation_tokens_per_second() const {
        return generation_seconds > 0 && generated_tokens > 1 ? (generated_tokens - 1) / generation_seconds : 0;
    }
};

struct Generation {
    std::vector<int> ids;  // without the prompt; with the end token that ended it, if one did
    std::size_t text = 0;  // so many of ids are the text, up to and with its first end token
    TextEnd ended_by = TextEnd::length;
    GenerationTiming timing;
    DraftCounts drafts;
    bool complete = true;  // false when stopped
};

using OnToken = std::function<void(int id, double seconds)>;

// Continues `prompt` (not empty) in a session that is reset first, or cut back to what it knows of the prompt
// (GenerateOptions::known). control->at_boundary() once per token, with drafts once per check; a pause is left out of
// the times. Afterwards the session holds the prompt and what was written, up to the last token that it read, and with
// drafts perhaps tokens behind it that ends_text left out.
Generation generate(CpuSession& session, std::span<const int> prompt, const GenerateOptions& options,
                    JobControl* control = nullptr, const OnToken& on_token = {});

}  // namespace bitdistill
