// SPDX-License-Identifier: GPL-3.0-or-later
// A small model that proposes what a large one may write next: the 1.58-bit student for its own teacher. It has a KV
// cache of its own, which is cut back to what the text kept of its draft. On the thread of the generation.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "engine/base/error.h"
#include "engine/base/random.h"
#include "engine/infer/cpu_session.h"
#include "engine/infer/draft/drafter.h"
#include "engine/model/sampler.h"

namespace bitdistill {

// Throws Error where the two models, of these files, have vocabularies of other sizes.
void require_same_size(const std::filesystem::path& draft, const ModelConfig& of_draft,
                       const std::filesystem::path& checking, const ModelConfig& of_checking);

// For people: that a draft model proposes nothing behind its own context, where a text may have so many tokens. Empty:
// its context has room for them.
std::string short_draft_note(const CpuModel& draft, std::int64_t tokens);

class ModelDrafter : public Drafter {
  public:
    // sampler: as the text is written. Both models should share their threads (CpuOptions::beside), or the threads of
    // one wait for the other's. Throws Error where the models have vocabularies of other sizes; that their ids mean the
    // same tokens is known where tokenizers are (app/use).
    ModelDrafter(std::shared_ptr<const CpuModel> model, const CpuModel& checking, const SamplerOptions& sampler);

    // Does not begin a text that the model has no room for: nothing is proposed then. Nor from where the model gives a
    // value that is not finite: that costs its guesses and never the text.
    bool begin(std::span<const int> prompt, std::int64_t room, JobControl* control) override;
    void propose(std::span<const int> text, int most, Draft& draft) override;
    std::string problem() const override { return problem_; }
    // For conversations: from now on begin() keeps what the prompt has in common with the text of before. Measurements
    // of a prompt's speed would not like that.
    void keep_common() { keeps_ = true; }
    void set_sampler(const SamplerOptions& sampler);  // of the texts that begin from now on
    // By the bytes that both read for a token.
    double cost() const override { return cost_; }

    const CpuSession& session() const { return session_; }

  private:
    // The token behind ids, which the sequence goes on with.
    int next(std::span<const int> ids, Draft& draft);
    void give_up(const Error& error);

    CpuSession session_;
    std::vector<int> known_;  // the tokens in it
    SamplerOptions options_;
    Sampler sampler_;
    Random random_;
    double cost_;
    bool keeps_ = false;
    std::string problem_;  // of the text that was begun last; not empty: it gets no more drafts
};

}  // namespace bitdistill
