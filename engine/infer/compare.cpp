// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/infer/compare.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "engine/base/energy.h"
#include "engine/base/error.h"
#include "engine/base/machine.h"
#include "engine/base/stopwatch.h"
#include "engine/infer/kl.h"
#include "engine/infer/model_drafter.h"

namespace bitdistill {
namespace {

// What the first model (a) and the other (b) say of the token that was written there.
AgreedToken agreed_token(std::span<const float> a, std::span<const float> b, int written, const Divergence& between) {
    AgreedToken token;
    token.choice = arg_max(b);
    token.same = token.choice == arg_max(a);
    const auto probability = [](std::span<const float> logits, double log_sum, int id) {
        return std::exp(static_cast<double>(logits[static_cast<std::size_t>(id)]) - log_sum);
    };
    token.written_first = probability(a, between.log_sum_a, written);
    token.written_other = probability(b, between.log_sum_b, written);
    token.choice_first = probability(a, between.log_sum_a, token.choice);
    token.choice_other = probability(b, between.log_sum_b, token.choice);
    return token;
}

// Both models read `text`, a few tokens each in turn, and what they predict behind its tokens from `from` on is
// compared. written: what stands there; empty: nobody asks about single tokens.
Agreement agreement_of(const ModelToCompare& first, const ModelToCompare& other, std::span<const int> text,
                       std::size_t from, std::span<const int> written, JobControl* control) {
    Agreement agreement;
    if (first.model->config().vocab_size != other.model->config().vocab_size) {
        agreement.reason = "different vocabularies";
        return agreement;
    }
    const auto context =
        static_cast<std::size_t>(std::min(first.model->config().max_positions, other.model->config().max_positions));
    text = text.first(std::min(text.size(), context));
    CpuSession a(first.model), b(other.model);
    constexpr std::size_t piece = 16;
    const auto vocabulary = static_cast<std::size_t>(first.model->config().vocab_size);
    std::vector<float> expected(piece * vocabulary);
    double kl = 0;
    std::int64_t same = 0, positions = 0;
    for (std::size_t done = 0; done < text.size(); done += piece) {
        const std::span<const int> ids = text.subspan(done, std::min(piece, text.size() - done));
        const auto keep = [&](std::size_t index, std::span<const float> logits) {
            std::copy(logits.begin(), logits.end(), expected.begin() + static_cast<std::ptrdiff_t>(index * vocabulary));
        };
        const auto judge = [&](std::size_t index, std::span<const float> logits) {
            if (done + index < from) return;
            ++positions;
            const std::span<const float> reference(expected.data() + index * vocabulary, vocabulary);
            const Divergence between = divergence(reference, logits);
            same += arg_max(reference) == arg_max(logits);
            kl += between.kl;
            if (const std::size_t token = done + index - from; token < written.size())
                agreement.tokens.push_back(agreed_token(reference, logits, written[token], between));
        };
        if (!a.prefill_all(ids, keep, control) || !b.prefill_all(ids, judge, control)) {
            agreement = Agreement{};
            agreement.reason = "stopped";
            return agreement;
        }
    }
    if (positions == 0) {
        agreement.reason = "nothing was written";
        return agreement;
    }
    agreement.measured = true;
    agreement.positions = positions;
    agreement.same_arg_max = static_cast<double>(same) / static_cast<double>(positions);
    agreement.mean_kl = kl / static_cast<double>(positions);
    return agreement;
}

ComparedModel describe(const ModelToCompare& one) {
    ComparedModel result;
    result.name = one.name;
    result.folder = one.model->folder().string();
    result.format = one.model->format();
    result.isa = one.model->isa();
    result.threads = one.model->threads();
    result.ternary = one.model->config().ternary;
    if (one.draft) result.draft = one.draft->folder().string();
    result.size = one.size();
    result.file_bytes = one.file_bytes;
    result.screen_bytes = one.model->screen_bytes() + (one.draft ? one.draft->screen_bytes() : 0);
    return result;
}

// One model's part of the comparison: all of its writings, in the order of measuring.
class Contender {
  public:
    Contender(std::size_t place, const ModelToCompare& model, const CompareOptions& options)
        : place_(place), model_(model), options_(options), generate_(options.generate) {
        generate_.eos_ids = model.end_ids;
        if (!model.draft) return;
        drafter_ = std::make_unique<ModelDrafter>(model.draft, *model.model, generate_.sampler);
        generate_.drafter = drafter_.get();
    }

    // Writes the text until the repeat's share of seconds is measured. False when stopped.
    bool repeat(int number, ComparedModel& result, JobControl* control, const OnCompareToken& on_token);
    void summarise(ComparedModel& result) const;

  private:
    Generation write(int number, ComparedModel& result, JobControl* control, const OnCompareToken& on_token);
    std::size_t place_;
    const ModelToCompare& model_;
    const CompareOptions& options_;
    bool read_prompt(CpuSession& session, JobControl* control);
    std::unique_ptr<ModelDrafter> drafter_;  // null: none
    GenerateOptions generate_;               // of the writings that are timed
    std::optional<Generation> shown_;        // the text, where those go on past its end
    std::vector<Generation> timed_;
    std::vector<double> rates_;
    double joules_ = 0, joules_steps_ = 0;
};

// Every weight once, the drafter's too. False when stopped.
bool Contender::read_prompt(CpuSession& session, JobControl* control) {
    if (!session.prefill_greedy(model_.prompt, control)) return false;
    return !drafter_ || drafter_->begin(model_.prompt, std::ssize(model_.prompt), control);
}

Generation Contender::write(int number, ComparedModel& result, JobControl* control, const OnCompareToken& on_token) {
    // Where the kernel does not reset the mark, only a new peak counts, and else what the run holds at its end.
    reset_peak_memory();
    const std::uint64_t resident_before = resident_memory(), mark = peak_memory();
    CpuSession session(model_.model);
    EnergyCounter energy;
    std::optional<double> before;  // joules at the first token, which the prompt gives: as generation is timed
    bool first = true, past_end = false;
    const auto written = [&](int id, double seconds) {
        if (std::exchange(first, false)) before = energy.joules();
        if (on_token && !shown_) on_token({place_, number, result.writings, id, past_end, seconds});
        past_end = past_end || std::ranges::find(generate_.eos_ids, id) != generate_.eos_ids.end();
    };
    // Before anything is timed, every weight has been read once: from disk, where a file is mapped.
    Generation run;
    if (result.writings == 0 && !read_prompt(session, control))
        run.complete = false;
    else
        run = generate(session, model_.prompt, generate_, control, written);
    if (!run.complete) return run;
    const double steps = static_cast<double>(run.ids.size()) - 1;
    if (const auto joules = energy.joules(); joules && before && steps > 0) {
        joules_ += *joules - *before;
        joules_steps_ += steps;
    }
    const std::uint64_t peak = peak_memory();
    const std::uint64_t most = std::max(peak > mark ? peak : 0, resident_memory());
    const std::uint64_t growth = most > resident_before ? most - resident_before : 0;
    const std::uint64_t loaded = model_.model->resident_growth() + (model_.draft ? model_.draft->resident_growth() : 0);
    result.peak_memory = std::max(result.peak_memory, loaded + growth);
    const auto bytes_of = [&](std::uint64_t (CpuSession::*bytes)() const) {
        return (session.*bytes)() + (drafter_ ? (drafter_->session().*bytes)() : 0);
    };
    result.cache_bytes = std::max(result.cache_bytes, bytes_of(&CpuSession::cache_bytes));
    result.buffer_bytes = std::max(result.buffer_bytes, bytes_of(&CpuSession::buffer_bytes));
    ++result.writings;
    return run;
}

bool Contender::repeat(int number, ComparedModel& result, JobControl* control, const OnCompareToken& on_token) {
    const double share = options_.seconds / options_.repeats;
    const Stopwatch watch;
    double steps = 0, seconds = 0;
    for (int writing = 0; writing < most_writings; ++writing) {
        Generation run = write(number, result, control, on_token);
        if (!run.complete) return false;
        const bool too_short = static_cast<int>(run.text) < shortest_timed_text && run.ended_by == TextEnd::end_of_text;
        if (!shown_ && too_short && !generate_.fixed_length && generate_.max_tokens > 1) {
            shown_ = std::move(run);
            generate_.fixed_length = true;
            generate_.max_tokens = std::min(generate_.max_tokens, timed_past_end);
            result.timed_tokens = generate_.max_tokens;
            continue;
        }
        steps += static_cast<double>(run.ids.size()) - 1;
        seconds += run.timing.generation_seconds;
        timed_.push_back(std::move(run));
        // A single token comes with the prompt: writing it again would time no step either.
        const bool no_step = timed_.back().ids.size() < 2;
        if (no_step || seconds >= share || watch.seconds() >= patience * share) break;
    }
    result.generation_seconds += seconds;
    rates_.push_back(steps > 0 && seconds > 0 ? steps / seconds : 0);
    return true;
}

void Contender::summarise(ComparedModel& result) const {
    if (timed_.empty()) return;
    std::vector<double> prompt, first;
    for (const Generation& run : timed_) {
        prompt.push_back(run.timing.prompt_tokens_per_second());
        first.push_back(run.timing.first_token_seconds);
        result.drafts.add(run.drafts);
    }
    result.rates = rates_;
    result.prompt_tokens_per_second = spread_of(prompt);
    result.first_token_seconds = spread_of(first);
    result.generation_tokens_per_second = spread_of(rates_);
    if (joules_steps_ > 0) result.joules_per_token = joules_ / joules_steps_;
    const auto distance = [&](const Generation& run) {
        return std::abs(run.timing.generation_tokens_per_second() - result.generation_tokens_per_second.median);
    };
    const Generation& played = shown_ ? *shown_ : *std::ranges::min_element(timed_, {}, distance);
    result.ids = played.ids;
    result.token_seconds = played.timing.token_seconds;
    result.text_tokens = static_cast<int>(played.text);
    result.ended_by = played.ended_by;
    result.prompt_tokens = played.timing.prompt_tokens;
    result.generated_tokens = played.timing.generated_tokens;
}

// What the models read so that they predict each token that the first one wrote, up to its end.
std::vector<int> text_before_each(const ModelToCompare& model, const ComparedModel& result) {
    std::vector<int> text = model.prompt;
    text.insert(text.end(), result.ids.begin(), result.ids.begin() + std::max(0, result.text_tokens - 1));
    return text;
}

}  // namespace

ModelSize ModelToCompare::size() const {
    ModelSize both = model->stated_size();
    if (!draft) return both;
    const ModelSize& more = draft->stated_size();
    both.body += more.body;
    both.embedding_and_head += more.embedding_and_head;
    both.norms += more.norms;
    return both;
}

Comparison compare(std::span<const ModelToCompare> models, const CompareOptions& options, JobControl* control,
                   const OnCompareToken& on_token) {
    if (models.empty()) throw Error("no model to compare", "compare", "Choose at least one model");
    if (options.repeats < 1) throw Error("repeats must be at least 1", "compare");
    if (!(options.seconds >= 0 && options.seconds <= 3600))
        throw Error("seconds must be between 0 and 3600", "compare");
    for (const ModelToCompare& one : models) {
        if (!one.model) throw Error("is not open", one.name);
        if (one.prompt.empty()) throw Error("the prompt is empty", one.name, "Type some text");
    }
    Comparison comparison;
    comparison.cpu = machine().cpu;
    comparison.cpu_features = features(machine());
    comparison.repeats = options.repeats;
    comparison.tokens = options.generate.max_tokens;
    comparison.fixed_length = options.generate.fixed_length;
    comparison.temperature = options.generate.sampler.temperature;
    comparison.seed = options.generate.sampler.seed;
    std::vector<Contender> contenders;
    for (std::size_t c = 0; c < models.size(); ++c) {
        comparison.models.push_back(describe(models[c]));
        contenders.emplace_back(c, models[c], options);
    }

    MeasuredUnder& under = comparison.under;
    std::vector<double> clocks;
    under.power = power_source();
    const LoadMeter load;
    for (int repeat = 0; repeat < options.repeats && comparison.complete; ++repeat) {
        for (std::size_t c = 0; c < models.size() && comparison.complete; ++c)
            comparison.complete = contenders[c].repeat(repeat, comparison.models[c], control, on_token);
        if (const double clock = processor_clock(); clock > 0) clocks.push_back(clock);
        if (const PowerSource now = power_source(); under.power != PowerSource::battery) under.power = now;
    }
    under.load = load.load();
    under.clock = spread_of(clocks);
    for (std::size_t c = 0; c < models.size(); ++c) contenders[c].summarise(comparison.models[c]);

    // The prompt itself says nothing about what is written: models that learnt a task may predict it as they like.
    const bool given = !options.text.empty();
    const std::vector<int> text = given ? options.text : text_before_each(models[0], comparison.models[0]);
    const std::size_t from = given ? 0 : models[0].prompt.size() - 1;
    const std::span<const int> written =
        given ? std::span<const int>()
              : std::span(comparison.models[0].ids)
                    .first(static_cast<std::size_t>(std::max(0, comparison.models[0].text_tokens)));
    for (std::size_t c = 1; c < models.size(); ++c) {
        Agreement agreement;
        if (comparison.complete)
            agreement = agreement_of(models[0], models[c], text, from, written, control);
        else
            agreement.reason = "stopped";
        if (agreement.reason == "stopped") comparison.complete = false;
        comparison.agreements.push_back(std::move(agreement));
    }
    return comparison;
}

}  // namespace bitdistill
