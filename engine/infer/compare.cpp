// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/infer/compare.h"

#include <algorithm>
#include <cmath>

#include "engine/base/error.h"
#include "engine/base/machine.h"
#include "engine/infer/kl.h"

namespace bitdistill {
namespace {

// Both models read `text`, a few tokens each in turn, and their predictions are compared position by position.
Agreement agreement_of(const ModelToCompare& first, const ModelToCompare& other, std::span<const int> text,
                       JobControl* control) {
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
    std::int64_t same = 0;
    for (std::size_t done = 0; done < text.size(); done += piece) {
        const std::span<const int> ids = text.subspan(done, std::min(piece, text.size() - done));
        const auto keep = [&](std::size_t index, std::span<const float> logits) {
            std::copy(logits.begin(), logits.end(), expected.begin() + static_cast<std::ptrdiff_t>(index * vocabulary));
        };
        const auto judge = [&](std::size_t index, std::span<const float> logits) {
            const std::span<const float> reference(expected.data() + index * vocabulary, vocabulary);
            same += arg_max(reference) == arg_max(logits);
            kl += kl_divergence(reference, logits);
        };
        if (!a.prefill_all(ids, keep, control) || !b.prefill_all(ids, judge, control)) {
            agreement = Agreement{};
            agreement.reason = "stopped";
            return agreement;
        }
    }
    agreement.measured = true;
    agreement.positions = static_cast<std::int64_t>(text.size());
    agreement.same_arg_max = static_cast<double>(same) / static_cast<double>(text.size());
    agreement.mean_kl = kl / static_cast<double>(text.size());
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
    result.size = one.model->size();
    return result;
}

void summarise(const std::vector<GenerationTiming>& repeats, ComparedModel& result) {
    if (repeats.empty()) return;
    std::vector<double> prompt, generation, first;
    for (const GenerationTiming& repeat : repeats) {
        prompt.push_back(repeat.prompt_tokens_per_second());
        generation.push_back(repeat.generation_tokens_per_second());
        first.push_back(repeat.first_token_seconds);
    }
    result.prompt_tokens = repeats.front().prompt_tokens;
    result.generated_tokens = repeats.front().generated_tokens;
    result.prompt_tokens_per_second = spread_of(prompt);
    result.generation_tokens_per_second = spread_of(generation);
    result.first_token_seconds = spread_of(first);
    std::vector<std::size_t> order(repeats.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return generation[a] < generation[b]; });
    result.token_seconds = repeats[order[order.size() / 2]].token_seconds;
}

}  // namespace

Comparison compare(std::span<const ModelToCompare> models, const CompareOptions& options, JobControl* control,
                   const OnCompareToken& on_token) {
    if (models.empty()) throw Error("no model to compare", "compare", "Choose at least one model");
    if (options.repeats < 1) throw Error("repeats must be at least 1", "compare");
    for (const ModelToCompare& one : models) {
        if (!one.model) throw Error("is not open", one.name);
        if (one.prompt.empty()) throw Error("the prompt is empty", one.name, "Type some text");
    }
    Comparison comparison;
    comparison.cpu = machine().cpu;
    comparison.cpu_features = features(machine());
    comparison.repeats = options.repeats;
    comparison.tokens = options.generate.max_tokens;
    comparison.temperature = options.generate.sampler.temperature;
    comparison.seed = options.generate.sampler.seed;
    std::vector<std::vector<GenerationTiming>> timings(models.size());
    for (const ModelToCompare& one : models) comparison.models.push_back(describe(one));

    for (int repeat = 0; repeat < options.repeats && comparison.complete; ++repeat) {
        for (std::size_t c = 0; c < models.size() && comparison.complete; ++c) {
            ComparedModel& result = comparison.models[c];
            // Where the kernel does not reset the mark, only a new peak counts, and else what the run holds at its end.
            reset_peak_memory();
            const std::uint64_t resident_before = resident_memory(), mark = peak_memory();
            CpuSession session(models[c].model);
            const Generation run =
                generate(session, models[c].prompt, options.generate, control, [&](int id, double seconds) {
                    if (on_token) on_token(c, repeat, id, seconds);
                });
            if (!run.complete) {
                comparison.complete = false;
                break;
            }
            const std::uint64_t peak = peak_memory();
            const std::uint64_t most = std::max(peak > mark ? peak : 0, resident_memory());
            const std::uint64_t growth = most > resident_before ? most - resident_before : 0;
            result.peak_memory = std::max(result.peak_memory, models[c].model->resident_growth() + growth);
            result.cache_bytes = std::max(result.cache_bytes, session.cache_bytes());
            result.buffer_bytes = std::max(result.buffer_bytes, session.buffer_bytes());
            timings[c].push_back(run.timing);
            if (repeat == 0) result.ids = run.ids;
        }
    }
    for (std::size_t c = 0; c < models.size(); ++c) summarise(timings[c], comparison.models[c]);

    std::vector<int> text = options.text;
    if (text.empty()) {
        text = models[0].prompt;
        text.insert(text.end(), comparison.models[0].ids.begin(), comparison.models[0].ids.end());
    }
    for (std::size_t c = 1; c < models.size(); ++c) {
        Agreement agreement;
        if (comparison.complete)
            agreement = agreement_of(models[0], models[c], text, control);
        else
            agreement.reason = "stopped";
        if (agreement.reason == "stopped") comparison.complete = false;
        comparison.agreements.push_back(std::move(agreement));
    }
    return comparison;
}

}  // namespace bitdistill
