// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/infer/generate.h"

#include <algorithm>
#include <optional>

#include "engine/base/error.h"
#include "engine/base/stopwatch.h"

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

}  // namespace

Generation generate(CpuSession& session, std::span<const int> prompt, const GenerateOptions& options,
                    JobControl* control, const OnToken& on_token) {
    if (prompt.empty())
        throw Error("the prompt is empty", session.model().folder().string(), "Give at least one token");
    if (options.max_tokens < 0) throw Error("max_tokens must not be negative", "generate");
    Generation result;
    Sampler sampler(options.sampler);
    session.reset();
    session.reserve(static_cast<std::int64_t>(prompt.size()) + options.max_tokens);  // memory is not what is timed
    PausingWatch watch;
    const auto stop = [&] {
        result.complete = false;
        result.ended_by = TextEnd::stopped;
    };
    if (!watch.boundary(control)) {
        stop();
        return result;
    }
    GenerationTiming& timing = result.timing;
    // The pause within a long prompt is not left out; a prompt is read in well under a second a block.
    const bool greedy = options.sampler.temperature == 0;
    std::optional<int> first;
    if (greedy) {
        first = session.prefill_greedy(prompt, control);
    } else if (const std::span<const float> logits = session.prefill(prompt, control); !logits.empty()) {
        first = options.max_tokens > 0 ? sampler(logits) : 0;
    }
    if (!first) {
        stop();
        return result;
    }
    timing.prompt_tokens = static_cast<int>(prompt.size());
    timing.prompt_seconds = watch.seconds();
    const std::int64_t context = session.model().config().max_positions;
    int next = *first;
    while (static_cast<int>(result.ids.size()) < options.max_tokens) {
        const int id = next;
        const double now = watch.seconds();
        result.ids.push_back(id);
        timing.token_seconds.push_back(now);
        if (on_token) on_token(id, now);
        const bool text_goes_on = result.ended_by == TextEnd::length;
        if (text_goes_on) result.text = result.ids.size();
        if (text_goes_on && std::ranges::find(options.eos_ids, id) != options.eos_ids.end()) {
            result.ended_by = TextEnd::end_of_text;
            if (!options.fixed_length) break;
        }
        if (static_cast<int>(result.ids.size()) == options.max_tokens) break;
        if (session.position() >= context) {
            if (result.ended_by == TextEnd::length) result.ended_by = TextEnd::context;
            break;
        }
        if (!watch.boundary(control)) {
            stop();
            break;
        }
        next = greedy ? session.decode_greedy(id) : sampler(session.decode(id));
    }
    timing.generated_tokens = static_cast<int>(result.ids.size());
    if (!timing.token_seconds.empty()) {
        timing.first_token_seconds = timing.token_seconds.front();
        timing.generation_seconds = timing.token_seconds.back() - timing.token_seconds.front();
    }
    return result;
}

}  // namespace bitdistill
