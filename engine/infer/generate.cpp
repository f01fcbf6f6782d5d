// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/infer/generate.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <string>

#include "engine/base/error.h"
#include "engine/base/random.h"
#include "engine/base/stopwatch.h"
#include "engine/infer/draft/acceptance.h"
#include "engine/infer/draft/draft_length.h"

namespace bitdistill {
namespace {

// A clock that stands still while the job is paused.
class PausingWatch {
  public:
    double seconds() const { return watch_.seconds() - waited_; }
    // at_boundary() with its waiting left out of the time.
    bool boundary(JobControl* control) {
        if (!control) return true;
        const TimedPart waiting(waited_);
        return control->at_boundary();
    }

  private:
    Stopwatch watch_;
    double waited_ = 0;
};

// Tokens that room is made for before the clock starts.
std::int64_t reserved(std::size_t prompt, const GenerateOptions& options) {
    return static_cast<std::int64_t>(prompt) + std::min<std::int64_t>(options.max_tokens, most_reserved);
}

// Where the tokens behind the first come from.
class Steps {
  public:
    virtual ~Steps() = default;
    virtual bool begin(std::span<const int>) { return true; }  // the session has read the prompt. False when stopped
    // At least one token that follows `text`, whose last one the session has not read yet, and at most `most`. False
    // when stopped.
    virtual bool next(std::span<const int> text, int most, std::vector<int>& ids) = 0;
};

class PlainSteps : public Steps {
  public:
    PlainSteps(CpuSession& session, Sampler& sampler, bool greedy)
        : session_(session), sampler_(sampler), greedy_(greedy) {}
    bool next(std::span<const int> text, int, std::vector<int>& ids) override {
        const int last = text.back();
        ids.push_back(greedy_ ? session_.decode_greedy(last) : sampler_(session_.decode(last)));
        return true;
    }

  private:
    CpuSession& session_;
    Sampler& sampler_;
    bool greedy_;
};

class DraftedSteps : public Steps {
  public:
    DraftedSteps(CpuSession& session, const GenerateOptions& options, JobControl* control, DraftCounts& counts)
        : session_(session),
          options_(options),
          control_(control),
          counts_(counts),
          sampler_(options.sampler),
          random_(options.sampler.seed, "check"),
          length_(options.longest_draft, options.drafter->cost()) {}

    bool begin(std::span<const int> prompt) override {
        return options_.drafter->begin(prompt, reserved(prompt.size(), options_), control_);
    }

    bool next(std::span<const int> text, int most, std::vector<int>& ids) override {
        draft_.clear();
        // The model adds a token of its own behind the draft, and its context has room for all that runs.
        const std::int64_t room = session_.model().config().max_positions - session_.position() - 1;
        const int wanted = std::min({length_.next(), most - 1, static_cast<int>(std::min<std::int64_t>(room, most))});
        if (wanted > 0) options_.drafter->propose(text, wanted, draft_);
        checked_ = {text.back()};
        checked_.insert(checked_.end(), draft_.ids.begin(), draft_.ids.end());
        const bool whole = options_.sampler.temperature == 0 ? check_greedy(ids) : check_sampled(ids);
        if (!whole) return false;
        const int drafted = static_cast<int>(draft_.ids.size());
        length_.checked(drafted, accepted_);
        ++counts_.checks;
        counts_.drafted += drafted;
        counts_.accepted += accepted_;
        return true;
    }

  private:
    // Behind a token that ends the text nothing is wanted.
    bool goes_on(int id) const {
        return options_.fixed_length || std::ranges::find(options_.eos_ids, id) == options_.eos_ids.end();
    }
    bool is_drafted(std::size_t index) const { return index < draft_.ids.size(); }

    bool check_greedy(std::vector<int>& ids) {
        accepted_ = 0;
        return session_.check_greedy(
            checked_,
            [&](std::size_t index, int id) {
                ids.push_back(id);
                if (!is_drafted(index) || draft_.ids[index] != id) return false;
                ++accepted_;
                return goes_on(id);
            },
            control_);
    }

    bool check_sampled(std::vector<int>& ids) {
        accepted_ = 0;
        return session_.check(
            checked_,
            [&](std::size_t index, std::span<const float> logits) {
                sampler_.shares(logits, wanted_);
                if (!is_drafted(index)) {
                    ids.push_back(draw_from(wanted_, random_.uniform()));
                    return false;
                }
                const Share itself{draft_.ids[index], 1};
                const std::span<const Share> proposed =
                    draft_.shares.empty() ? std::span(&itself, 1) : std::span<const Share>(draft_.shares[index]);
                const Acceptance::Verdict verdict = acceptance_.judge(wanted_, proposed, itself.id, random_);
                ids.push_back(verdict.id);
                accepted_ += verdict.accepted ? 1 : 0;
                return verdict.accepted && goes_on(verdict.id);
            },
            control_);
    }

    CpuSession& session_;
    const GenerateOptions& options_;
    JobControl* control_;
    DraftCounts& counts_;
    Sampler sampler_;
    Random random_;  // of what becomes of drafts; the drafter has its own
    DraftLength length_;
    Acceptance acceptance_;
    Draft draft_;
    std::vector<int> checked_;  // the last token of the text and the draft
    std::vector<Share> wanted_;
    int accepted_ = 0;  // tokens of the draft
};

class Writer {
  public:
    Writer(CpuSession& session, std::span<const int> prompt, const GenerateOptions& options, JobControl* control,
           const OnToken& on_token)
        : session_(session),
          options_(options),
          control_(control),
          on_token_(on_token),
          prompt_tokens_(prompt.size()),
          text_(prompt.begin(), prompt.end()),
          sampler_(options.sampler) {}

    Generation write();

  private:
    bool greedy() const { return options_.sampler.temperature == 0; }
    std::optional<int> first_token();
    bool take(int id);
    void stop() {
        result_.complete = false;
        result_.ended_by = TextEnd::stopped;
    }
    int left() const { return options_.max_tokens - static_cast<int>(result_.ids.size()); }

    CpuSession& session_;
    const GenerateOptions& options_;
    JobControl* control_;
    const OnToken& on_token_;
    std::size_t prompt_tokens_;
    std::vector<int> text_;  // the prompt and what was written
    Sampler sampler_;
    PausingWatch watch_;
    Generation result_;
};

// The pause within a long prompt is not left out; a prompt is read in well under a second a block.
std::optional<int> Writer::first_token() {
    const std::span<const int> prompt =
        std::span<const int>(text_.data(), prompt_tokens_).subspan(static_cast<std::size_t>(options_.known));
    if (greedy()) return session_.prefill_greedy(prompt, control_);
    const std::span<const float> logits = session_.prefill(prompt, control_);
    if (logits.empty()) return std::nullopt;
    return options_.max_tokens > 0 ? sampler_(logits) : 0;
}

// Writes a token. False: the text is over.
bool Writer::take(int id) {
    const double now = watch_.seconds();
    result_.ids.push_back(id);
    text_.push_back(id);
    result_.timing.token_seconds.push_back(now);
    if (on_token_) on_token_(id, now);
    const bool text_goes_on = result_.ended_by == TextEnd::length;
    if (text_goes_on) result_.text = result_.ids.size();
    if (text_goes_on && std::ranges::find(options_.eos_ids, id) != options_.eos_ids.end()) {
        result_.ended_by = TextEnd::end_of_text;
        if (!options_.fixed_length) return false;
    } else if (text_goes_on && options_.ends_text && options_.ends_text(id)) {
        result_.ended_by = TextEnd::end_of_text;
        return false;
    }
    if (left() == 0) return false;
    // The last token would be read at this position.
    if (std::ssize(text_) - 1 >= session_.model().config().max_positions) {
        if (result_.ended_by == TextEnd::length) result_.ended_by = TextEnd::context;
        return false;
    }
    return true;
}

Generation Writer::write() {
    session_.rewind(options_.known);
    session_.reserve(reserved(prompt_tokens_, options_));  // memory is not what is timed
    watch_ = {};
    std::unique_ptr<Steps> steps;
    if (options_.drafter)
        steps = std::make_unique<DraftedSteps>(session_, options_, control_, result_.drafts);
    else
        steps = std::make_unique<PlainSteps>(session_, sampler_, greedy());
    GenerationTiming& timing = result_.timing;
    std::optional<int> first;
    if (watch_.boundary(control_)) first = first_token();
    if (!first || !steps->begin(text_)) {
        stop();
        return result_;
    }
    timing.prompt_tokens = static_cast<int>(std::ssize(text_) - options_.known);
    timing.prompt_seconds = watch_.seconds();
    bool goes_on = options_.max_tokens > 0 && take(*first);
    std::vector<int> next;
    while (goes_on) {
        next.clear();
        if (!watch_.boundary(control_) || !steps->next(text_, left(), next)) {
            stop();
            break;
        }
        for (std::size_t i = 0; goes_on && i < next.size(); ++i) goes_on = take(next[i]);
    }
    if (options_.drafter) result_.drafts.problem = options_.drafter->problem();
    timing.generated_tokens = static_cast<int>(result_.ids.size());
    if (!timing.token_seconds.empty()) {
        timing.first_token_seconds = timing.token_seconds.front();
        timing.generation_seconds = timing.token_seconds.back() - timing.token_seconds.front();
    }
    return result_;
}

}  // namespace

Generation generate(CpuSession& session, std::span<const int> prompt, const GenerateOptions& options,
                    JobControl* control, const OnToken& on_token) {
    if (prompt.empty())
        throw Error("the prompt is empty", session.model().folder().string(), "Give at least one token");
    if (options.max_tokens < 0) throw Error("max_tokens must not be negative", "generate");
    if (options.known < 0 || options.known >= std::ssize(prompt) || options.known > session.position())
        throw Error("a session of " + std::to_string(session.position()) + " tokens cannot know " +
                        std::to_string(options.known) + " of a prompt of " + std::to_string(prompt.size()),
                    "generate", "The last token of a prompt is always read");
    if (options.drafter && (options.longest_draft < 1 || options.longest_draft > most_drafted))
        throw Error("a draft of " + std::to_string(options.longest_draft) + " tokens cannot be checked", "generate",
                    "Choose from 1 to " + std::to_string(most_drafted));
    return Writer(session, prompt, options, control, on_token).write();
}

}  // namespace bitdistill
