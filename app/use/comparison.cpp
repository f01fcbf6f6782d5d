// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/use/comparison.h"

#include <algorithm>
#include <utility>

#include "app/use/drafting.h"
#include "app/use/evaluation.h"
#include "app/use/run_questions.h"
#include "engine/base/error.h"
#include "engine/infer/measure/benchmark.h"
#include "engine/infer/model_drafter.h"
#include "engine/model/inspect.h"
#include "engine/run/results.h"
#include "engine/text/task.h"
#include "engine/text/text_prompt.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

constexpr int tokensAfterRun = 32;

std::vector<PlannedModel> modelsOf(const RunFolder& run, const Results& results) {
    std::vector<PlannedModel> models;
    for (const ModelResult& row : results.models)
        models.push_back({row.row, model_path(row, run.path()),
                          evaluatedAsStored(row) ? std::optional(WeightFormat::as_stored) : std::nullopt});
    return models;
}

bool samePlace(const fs::path& one, const fs::path& other) {
    std::error_code ignored;
    return fs::equivalent(one, other, ignored);
}

// Rows that a comparison left out keep the speed that an earlier one measured under the same conditions: another
// processor or number of threads would not belong into the same table.
void carryOver(const Comparison& earlier, const std::vector<PlannedModel>& own, Comparison& comparison) {
    if (comparison.models.empty() || earlier.cpu != comparison.cpu) return;
    const auto has = [](const auto& list, const std::string& name) {
        return std::any_of(list.begin(), list.end(), [&](const auto& one) { return one.name == name; });
    };
    const int threads = comparison.models.front().threads;
    const std::string isa = comparison.models.front().isa;
    for (const ComparedModel& model : earlier.models) {
        if (!has(own, model.name) || has(comparison.models, model.name)) continue;
        if (model.threads != threads || model.isa != isa) continue;
        comparison.models.push_back(model);
        comparison.models.back().earlier = true;
    }
}

}  // namespace

namespace {

// One that another of the plan has opened in the same way: beside its drafts a model stands twice.
std::shared_ptr<const CpuModel> alreadyOpen(const ComparisonPlan& plan, const ReadyComparison& ready,
                                            std::size_t which) {
    const PlannedModel& model = plan.models[which];
    for (std::size_t i = 0; i < which && !model.draft.empty(); ++i)
        if (plan.models[i].folder == model.folder && plan.models[i].format == model.format)
            return ready.models[i].model;
    return nullptr;
}

std::optional<ReadyComparison> openAsPlanned(const ComparisonPlan& plan, JobControl& control,
                                             const OnModelLoading& loading) {
    ReadyComparison ready;
    ready.prompt = plan.promptText;
    ready.options.repeats = plan.repeats;
    ready.options.seconds = plan.seconds;
    ready.options.generate.max_tokens = plan.tokens;
    ready.options.generate.fixed_length = plan.fixedLength;
    ready.options.generate.sampler.temperature = plan.temperature;
    ready.options.generate.sampler.seed = plan.seed;
    for (std::size_t i = 0; i < plan.models.size(); ++i) {
        const PlannedModel& model = plan.models[i];
        const auto say = [&](double share) {
            if (loading) loading(i, share);
        };
        say(0);
        ModelToCompare one{model.name, {}, {}};
        if (plan.randomPrompt == 0) {
            ready.tokenizers.push_back(open_tokenizer(model.folder));
            one.prompt = plan.prompt(*ready.tokenizers.back());
            one.end_ids = ready.tokenizers.back()->end_ids;
        }
        CpuOptions cpu;
        cpu.threads = plan.threads;
        cpu.format = model.format.value_or(plan.format);
        cpu.isa = plan.isa;
        cpu.kv = plan.kv;
        cpu.screen_head = plan.temperature == 0;
        one.model = alreadyOpen(plan, ready, i);
        if (!one.model) one.model = CpuModel::open(model.folder, cpu, say, &control);
        if (!one.model) return {};
        one.file_bytes = inspect_model(model.folder).file_bytes;
        if (!model.draft.empty()) {
            if (plan.randomPrompt == 0)
                requireSameTokens(*ready.tokenizers.back(), model.folder.string(), model.draft);
            else
                requireSameTokens(model.folder, model.draft);
            one.draft = openDraftModel(model.draft, one.model, cpu, plan.temperature == 0, &control);
            if (!one.draft) return {};
            one.file_bytes += inspect_model(model.draft).file_bytes;
        }
        if (plan.randomPrompt > 0) one.prompt = random_prompt(plan.randomPrompt, one.model->config().vocab_size);
        const std::int64_t most = one.model->config().max_positions;
        const std::int64_t room = std::max<std::int64_t>(1, most - std::ssize(one.prompt));
        if (most > 0 && room < ready.options.generate.max_tokens)
            ready.options.generate.max_tokens = static_cast<int>(room);
        ready.models.push_back(std::move(one));
    }
    return ready;
}

}  // namespace

std::optional<ReadyComparison> openComparison(const ComparisonPlan& plan, JobControl& control,
                                              const OnModelLoading& loading) {
    std::string reason;
    try {
        return openAsPlanned(plan, control, loading);
    } catch (const Error& error) {
        if (!plan.mayWiden || plan.format != WeightFormat::half || !is_too_narrow(error)) throw;
        reason = error.subject() + " " + error.problem();
    }
    ComparisonPlan wider = plan;
    wider.format = WeightFormat::as_stored;
    std::optional<ReadyComparison> ready = openAsPlanned(wider, control, loading);
    if (ready)
        ready->widened =
            "Weights in 16 bits give no text: " + reason + ". So all models have their weights as they are stored.";
    return ready;
}

std::vector<std::string> ReadyComparison::notes() const {
    std::vector<std::string> all;
    const auto add = [&](const std::vector<std::string>& some) {
        for (const std::string& note : some)
            if (std::ranges::find(all, note) == all.end()) all.push_back(note);
    };
    if (!widened.empty()) add({widened});
    for (const auto& tokenizer : tokenizers) add(tokenizer->notes);
    for (const ModelToCompare& one : models) {
        add(one.model->notes());
        if (!one.draft) continue;
        add(one.draft->notes());
        const std::int64_t longest = std::min<std::int64_t>(
            one.model->config().max_positions, std::ssize(one.prompt) + std::int64_t{options.generate.max_tokens});
        if (const std::string note = short_draft_note(*one.draft, longest); !note.empty()) add({note});
    }
    return all;
}

std::string spelledToken(const Tokenizer& tokenizer, int id) {
    const bool known = id >= 0 && id < tokenizer.vocab_size();
    const std::string spelled = known ? tokenizer.decode(std::span(&id, 1), true) : std::string();
    return spelled.empty() ? "[token " + std::to_string(id) + "]" : spelled;
}

namespace {

// Where all of a fixed length is shown, its end and what follows: a token without text stands as its file spells it.
std::string visible(StreamDecoder& decoder, const Tokenizer& tokenizer, int id) {
    const std::string text = decoder.add(id);
    return tokenizer.token_bytes(id).empty() ? text + decoder.finish() + spelledToken(tokenizer, id) : text;
}

// How fast a model has written so far: the steps of all writings by their seconds, as a repeat's rate is.
struct Pace {
    GenerationTiming timing;
    double last = 0;
    int writing = -1, tokens = 0;

    void add(const ComparedToken& token) {
        if (token.writing != std::exchange(writing, token.writing)) {
            // The first token of a writing comes with the prompt.
            tokens = 0;
            timing.generated_tokens = std::max(timing.generated_tokens, 1);
        } else {
            ++timing.generated_tokens;
            timing.generation_seconds += token.seconds - last;
        }
        last = token.seconds;
        ++tokens;
    }
};

}  // namespace

Comparison runComparison(const ReadyComparison& ready, JobControl& control, const OnComparedText& written) {
    const bool pastEnd = ready.options.generate.fixed_length;
    std::vector<StreamDecoder> decoders;
    for (const auto& tokenizer : ready.tokenizers) decoders.emplace_back(*tokenizer, pastEnd);
    std::vector<bool> endedPast(ready.models.size());  // where its last token stands, and what was still open with it
    std::vector<Pace> paces(ready.models.size());
    Comparison comparison = compare(ready.models, ready.options, &control, [&](const ComparedToken& token) {
        if (!written) return;
        const std::size_t which = token.model;
        Pace& pace = paces[which];
        pace.add(token);
        const double speed = pace.timing.generation_tokens_per_second();
        if (token.writing > 0 || decoders.empty())
            return written({which, token.repeat, token.past_end, "", pace.tokens, speed});
        const Tokenizer& tokenizer = *ready.tokenizers[which];
        const bool past = token.past_end || (pastEnd && tokenizer.ends(token.id));
        endedPast[which] = past;
        written({which, token.repeat, past,
                 past ? visible(decoders[which], tokenizer, token.id) : decoders[which].add(token.id), pace.tokens,
                 speed});
    });
    comparison.prompt = ready.prompt;
    for (std::size_t i = 0; i < ready.tokenizers.size(); ++i) {
        ComparedModel& model = comparison.models[i];
        if (const std::string open = decoders[i].finish(); written && !open.empty())
            written({i, 0, endedPast[i], open});
        // Anew, from the ids of the writing whose moments are kept.
        StreamDecoder decoder(*ready.tokenizers[i], pastEnd);
        const int asText = model.tokens_as_text(pastEnd);
        for (const int id : model.ids)
            model.pieces.push_back(static_cast<int>(model.pieces.size()) < asText || !pastEnd
                                       ? decoder.add(id)
                                       : visible(decoder, *ready.tokenizers[i], id));
        if (!model.pieces.empty()) model.pieces.back() += decoder.finish();
        // What the others would have written in place of the first model's tokens.
        if (i > 0 && i - 1 < comparison.agreements.size())
            for (AgreedToken& token : comparison.agreements[i - 1].tokens)
                token.choice_text = spelledToken(*ready.tokenizers[i], token.choice);
        for (std::size_t piece = 0; piece < model.pieces.size(); ++piece)
            (static_cast<int>(piece) < asText ? model.text : model.text_after_end) += model.pieces[piece];
    }
    return comparison;
}

namespace {

// The path as seen from a folder; empty where it lies elsewhere.
fs::path placeIn(const fs::path& path, const fs::path& folder) {
    const fs::path inside = path.lexically_normal().lexically_relative(folder.lexically_normal());
    return inside.empty() || *inside.begin() == ".." ? fs::path() : inside;
}

// Names the models as the rows of the run's table. False where it is not complete, or one is not the run's.
bool nameAfterRows(const RunFolder& run, const std::vector<PlannedModel>& own, Comparison& comparison) {
    if (!comparison.complete) return false;
    std::vector<std::string> names;
    for (ComparedModel& model : comparison.models) {
        auto row = std::find_if(own.begin(), own.end(), [&](const PlannedModel& one) {
            return one.name == model.name && samePlace(one.folder, model.folder);
        });
        if (row == own.end())
            row = std::find_if(own.begin(), own.end(),
                               [&](const PlannedModel& one) { return samePlace(one.folder, model.folder); });
        if (row == own.end()) return false;
        // The same model once more, in fewer bits or with drafts, must not pass for the row itself.
        const bool again = std::find(names.begin(), names.end(), row->name) != names.end();
        model.name = !model.draft.empty() ? row->name + " with drafts"
                     : again              ? row->name + ", " + model.format
                                          : row->name;
        if (model.draft.empty()) names.push_back(row->name);
        // Named from the run's folder, the model is found again when the run has been moved.
        if (const fs::path inside = placeIn(row->folder, run.path()); !inside.empty())
            model.folder = inside.generic_string();
        if (const fs::path inside = placeIn(model.draft, run.path()); !inside.empty())
            model.draft = inside.generic_string();
    }
    return true;
}

}  // namespace

bool liesIn(const fs::path& path, const fs::path& folder) { return !placeIn(path, folder).empty(); }

bool canKeep(const RunFolder& run, const Comparison& comparison) {
    if (!fs::exists(run.results_file())) return false;
    Comparison named = comparison;
    return nameAfterRows(run, modelsOf(run, read_results(run.results_file())), named);
}

bool keepComparison(const RunFolder& run, Comparison comparison) {
    if (!fs::exists(run.results_file())) return false;
    Results results = read_results(run.results_file());
    const std::vector<PlannedModel> own = modelsOf(run, results);
    if (!nameAfterRows(run, own, comparison)) return false;
    if (results.comparison) carryOver(*results.comparison, own, comparison);
    results.comparison = std::move(comparison);
    write_results(run.results_file(), results);
    return true;
}

std::optional<Comparison> keptComparison(const RunFolder& run) {
    if (!fs::exists(run.results_file())) return {};
    return read_results(run.results_file()).comparison;
}

std::optional<Comparison> comparisonOf(const Comparison& comparison, const std::vector<fs::path>& folders,
                                       const fs::path& run) {
    Comparison part = comparison;
    part.models.clear();
    part.agreements.clear();
    for (std::size_t wanted = 0; wanted < folders.size(); ++wanted) {
        std::size_t at = wanted == 0 ? 0 : 1;  // the same model may be compared with itself
        const auto fits = [&](const ComparedModel& model) {
            // What an earlier comparison measured was asked something else.
            return !model.earlier && model.draft.empty() && !model.folder.empty() &&
                   samePlace(run / model.folder, folders[wanted]);
        };
        while (at < comparison.models.size() && !fits(comparison.models[at])) ++at;
        if (at >= comparison.models.size() || (wanted == 0) != (at == 0)) return {};
        part.models.push_back(comparison.models[at]);
        if (at > 0 && at - 1 < comparison.agreements.size()) part.agreements.push_back(comparison.agreements[at - 1]);
    }
    return part;
}

bool measureComparison(const RunFolder& run, JobControl& control) {
    const Results results = read_results(run.results_file());
    ComparisonPlan plan;
    plan.models = modelsOf(run, results);
    // The teacher, then the run's student.
    const auto place = [](const PlannedModel& model) {
        const std::optional<Stage> stage = stage_of_row(model.name);
        if (stage == Stage::teacher) return std::ptrdiff_t{-1};
        return std::ranges::find(student_stages, stage.value_or(Stage::evaluate)) - student_stages.begin();
    };
    std::ranges::stable_sort(plan.models, {}, place);
    const FirstQuestion first = firstQuestion(run);
    plan.promptText = first.prompt;
    plan.tokens = first.story ? first.tokens : tokensAfterRun;
    plan.fixedLength = first.fixedLength;
    plan.prompt = [&run, &first](const Tokenizer& tokenizer) {
        if (first.story) return text_prompt(tokenizer, first.prompt);
        const RunItems item = firstItems(run, 1);
        const TaskEncoder encoder(tokenizer, item.task);
        const Example& asked = item.items.front();
        return encoder.prompt(asked, run.params().max_length - encoder.room(encoder.answers(asked)));
    };
    plan.threads = static_cast<int>(run.params().threads);
    if (plan.models.empty()) return true;
    const std::optional<ReadyComparison> ready = openComparison(plan, control);
    if (!ready) return false;
    Comparison comparison = runComparison(*ready, control);
    return comparison.complete && keepComparison(run, std::move(comparison));
}

}  // namespace bitdistill
