// SPDX-License-Identifier: GPL-3.0-or-later
// compare, train-speed: how fast, how large, how alike.
#include <algorithm>
#include <atomic>
#include <memory>
#include <optional>

#include "app/cli/command.h"
#include "app/cli/foreground.h"
#include "app/cli/result_table.h"
#include "app/cli/shape_options.h"
#include "app/cli/terminal.h"
#include "app/cli/text_options.h"
#include "app/use/comparison.h"
#include "engine/base/machine.h"
#include "engine/base/number_text.h"
#include "engine/base/utf8.h"
#include "engine/text/text_prompt.h"
#include "engine/train/api/engine.h"

namespace bitdistill {

namespace {

// "16 tokens, end of text; 64 written"
std::string end_text(const ComparedModel& model) {
    std::string text = whole_text(model.text_tokens) + (model.text_tokens == 1 ? " token" : " tokens");
    if (model.ended_by == TextEnd::end_of_text) text += ", end of text";
    if (model.ended_by == TextEnd::context) text += ", context full";
    if (model.generated_tokens > model.text_tokens) text += "; " + whole_text(model.generated_tokens) + " written";
    return text;
}

std::string conditions(const Comparison& comparison) {
    const ComparedModel& first = comparison.models.front();
    std::string text = "\n" + threads_text(first.threads) + ", " + first.isa + ", " + comparison.cpu + " (" +
                       comparison.cpu_features + "), " +
                       (comparison.under.clock.median > 0 ? number_text(comparison.under.clock.median / 1e9, 2) + " GHz"
                                                          : std::string("clock not known")) +
                       ", power: " + to_string(comparison.under.power);
    text += comparison.repeats == 1
                ? "\nmeasured once"
                : "\nmedian of " + std::to_string(comparison.repeats) + " interleaved repeats (lowest-highest)";
    if (comparison.fixed_length) text += ", a fixed length";
    for (const ComparedModel& one : comparison.models) {
        text += "\n" + printable_line(one.name) + ": written " + whole_text(one.writings) +
                (one.writings == 1 ? " time, " : " times, ") +
                (one.generation_seconds > 0 ? number_text(one.generation_seconds, 2) + " s of generation measured"
                                            : std::string("no step of generation to measure"));
        if (one.timed_tokens > 0)
            text += "; its text ends too soon to be timed: the speed is that of " + whole_text(one.timed_tokens) +
                    " tokens written past its end";
        if (one.drafts.checks > 0) text += "; " + draft_words(one.drafts);
        if (one.joules_per_token > 0)
            text += "; " + count_text(one.joules_per_token) + " joules a token (the whole machine)";
    }
    return text;
}

std::string report(const Comparison& comparison) {
    std::string text;
    for (const ComparedModel& one : comparison.models) {
        if (one.pieces.empty()) continue;
        text += printable_line(one.name) + ":\n" + one.text + "\n";
        if (!one.text_after_end.empty()) text += "[past its end]" + one.text_after_end + "\n";
        text += "\n";
    }
    std::vector<std::vector<std::string>> rows{{"", "format", "text", "prompt tokens/s", "generation tokens/s",
                                                "first token", "body", "embedding+head", "total", "in the file",
                                                "KV cache", "peak memory"}};
    for (const ComparedModel& one : comparison.models)
        rows.push_back({one.name, one.format, end_text(one), spread_text(one.prompt_tokens_per_second),
                        one.generation_tokens_per_second.median > 0 ? spread_text(one.generation_tokens_per_second)
                                                                    : std::string("-"),
                        count_text(one.first_token_seconds.median * 1000) + " ms", bytes_text(one.size.body),
                        bytes_text(one.size.embedding_and_head), bytes_text(one.size.total()),
                        bytes_text(one.file_bytes), bytes_text(one.cache_bytes), bytes_text(one.peak_memory)});
    text += table_text(rows) + headline_text(comparison);
    for (std::size_t i = 0; i < comparison.agreements.size(); ++i) {
        const Agreement& agreement = comparison.agreements[i];
        text += "\n" + printable_line(comparison.models[i + 1].name) + " against " +
                printable_line(comparison.models[0].name) + ": ";
        text += agreement.measured
                    ? "same next token at " + percent_text(agreement.same_arg_max) + " of " +
                          whole_text(agreement.positions) + " positions, KL " + count_text(agreement.mean_kl) + " nats"
                    : "agreement not measured (" + agreement.reason + ")";
    }
    return text + conditions(comparison);
}

struct Asked {
    std::vector<std::string> models;
    std::string prompt, isa, format = "half", draft, kv;
    int prompt_tokens = 0, tokens = 64, threads = 0, repeats = 5;
    double seconds = 2;
    std::optional<std::string> system;
    bool json = false, chat = false, special = false, fixed_length = false;
};

void add_compare_options(CLI::App& command, Asked& options) {
    command.add_option("--model", options.models, "Model folder or .gguf file; give it once per model")
        ->required()
        ->type_name("DIR")
        ->allow_extra_args(false);
    command
        .add_option("--draft", options.draft,
                    "Also the first model with drafts of this one, which has the same vocabulary: the same greedy "
                    "text in fewer passes")
        ->type_name("DIR")
        ->check(not_empty());
    command.add_option("--prompt", options.prompt, "Text to continue")->type_name("TEXT");
    add_prompt_form(command, options.chat, options.system, options.special);
    command.add_option("--prompt-tokens", options.prompt_tokens, "So many random tokens instead of a text")
        ->check(whole_number(1));
    command.add_option("-n,--tokens", options.tokens, "Tokens to write at most [64]")->check(whole_number(1));
    command.add_flag("--fixed-length", options.fixed_length,
                     "Write all of these tokens, past the end of the text; what follows the end is set apart");
    command.add_option("--repeats", options.repeats, "Interleaved repeats of each model [5]")->check(whole_number(1));
    command
        .add_option("--seconds", options.seconds,
                    "Of generation, at least, for each model, which writes its text again until then [2]")
        ->check(number_from(0, 3600));
    command.add_option("--threads", options.threads, "0 = all cores [0]")->check(whole_number(0));
    add_isa_option(command, options.isa);
    add_format_option(command, options.format, "half");
    add_kv_option(command, options.kv, "f32 with as-stored and f32, else f16");
    command.add_flag("--json", options.json, "One JSON object");
}

void add_compare(CLI::App& program, Work& chosen) {
    const auto options = std::make_shared<Asked>();
    CLI::App* command = add_command(
        program, chosen, "compare", "Let models answer the same prompt: text, speed, memory, agreement",
        "  bitdistill compare --model runs/sst2/teacher --model runs/sst2/student --prompt \"The film\" --threads 2\n"
        "  bitdistill compare --model A --model B --prompt \"Once upon a time\" -n 128 --repeats 5 --json\n"
        "  bitdistill compare --model TEACHER --model STUDENT --draft STUDENT --prompt \"The mayor\"\n"
        "  bitdistill compare --model A --model B --prompt-tokens 512 -n 128      speed only, needs no tokenizer",
        [options] {
            if (options->models.size() < (options->draft.empty() ? 2u : 1u))
                throw UsageError("is needed twice", "--model", "Name the models to compare");
            if (options->prompt.empty() == (options->prompt_tokens == 0))
                throw UsageError("is needed, or --prompt-tokens, but not both", "--prompt");
            ComparisonPlan plan;
            for (const std::string& model : options->models) plan.models.push_back({model, model});
            if (const std::string& first = options->models.front(); !options->draft.empty())
                plan.models.push_back({first + " with drafts", first, {}, options->draft});
            plan.prompt = [options](const Tokenizer& tokenizer) {
                return text_prompt(tokenizer, options->prompt,
                                   prompt_options(options->chat, options->system, options->special));
            };
            plan.promptText = options->prompt;
            plan.randomPrompt = options->prompt_tokens;
            plan.tokens = options->tokens;
            plan.fixedLength = options->fixed_length;
            plan.repeats = options->repeats;
            plan.seconds = options->seconds;
            plan.threads = options->threads;
            plan.isa = options->isa;
            plan.format = weight_format(options->format);
            if (!options->kv.empty()) plan.kv = kv_type(options->kv);
            Comparison comparison;
            comparison.complete = false;
            std::atomic<int> written{0};
            std::vector<std::string> notes;
            const bool ended = run_in_foreground(
                [&](JobControl& control) {
                    const std::optional<ReadyComparison> ready = openComparison(plan, control);
                    if (!ready) return;
                    notes = ready->notes();
                    comparison = runComparison(*ready, control, [&](const ComparedText&) { ++written; });
                },
                [&] { say_over("compare: " + whole_text(written) + " tokens written"); });
            say_over({});
            if (!ended || !comparison.complete) return exit_stopped;
            for (const ComparedModel& one : comparison.models)
                if (!one.drafts.problem.empty()) notes.push_back(one.drafts.problem);
            say_notes(notes);
            if (options->json)
                print(to_json(comparison));
            else
                print(report(comparison));
            return exit_ok;
        });
    add_compare_options(*command, *options);
}

std::string speed_table(const std::vector<TrainingSpeed>& speeds) {
    std::vector<std::vector<std::string>> rows{{"", "tokens/s", "ms a step", "MB of tensors"}};
    for (const TrainingSpeed& speed : speeds) {
        rows.push_back({speed.model + " " + speed.precision, count_text(speed.tokens_per_second),
                        count_text(speed.milliseconds),
                        speed.peak_bytes > 0 ? count_text(static_cast<double>(speed.peak_bytes) / 1e6) : "not known"});
        for (const StepTiming& part : speed.parts)
            rows.push_back({"  " + part.part, percent_text(part.milliseconds / speed.milliseconds),
                            count_text(part.milliseconds), ""});
    }
    return table_text(rows);
}

void add_train_speed(CLI::App& program, Work& chosen) {
    struct Options {
        std::string config;
        TrainingSpeedOptions step;
        ShapeOptions shape;
        std::string device = "cpu";
        bool json = false;
    };
    const auto options = std::make_shared<Options>();
    CLI::App* command = add_command(
        program, chosen, "train-speed", "Time training steps of a model's shape with random weights, part by part",
        "  bitdistill train-speed --config models/smollm2-135m/config.json --tokens 1024", [options] {
            ModelConfig config = read_model_config(options->config);
            const bool ternary = config.ternary, sub_norm = config.sub_norm;
            const bool no_student = std::ranges::none_of(training_speed_models, [&](const TimedModel& model) {
                const auto& only = options->step.models;
                const bool timed = only.empty() || std::ranges::count(only, model.name) > 0;
                return timed && model.form != TimedForm::plain && model.form != TimedForm::teacher;
            });
            if (const std::string option = student_option(options->shape); no_student && !option.empty())
                throw UsageError("is for students, and --only names none", option, "Leave one of the two out");
            apply(options->shape, true, ForwardPass::training, options->config, config);
            config.ternary = ternary;  // models with and without are timed
            config.sub_norm = sub_norm;
            say_capped(options->step.threads);
            options->step.device = required_choice<WantedDevice>(options->device, "device", "--device");
            std::vector<TrainingSpeed> speeds;
            const bool ended = run_in_foreground(
                [&](JobControl&) { speeds = training_engine().training_speed(config, options->step); });
            if (!ended) return exit_stopped;
            if (options->json) {
                Json list = Json::array();
                for (const TrainingSpeed& speed : speeds) {
                    list.push_back({{"model", speed.model},
                                    {"precision", speed.precision},
                                    {"sequences", options->step.sequences},
                                    {"tokens", options->step.tokens},
                                    {"peak_bytes", speed.peak_bytes},
                                    {"tokens_per_second", speed.tokens_per_second},
                                    {"milliseconds", speed.milliseconds},
                                    {"parts", Json::object()}});
                    for (const StepTiming& part : speed.parts) list.back()["parts"][part.part] = part.milliseconds;
                }
                print(Json{{"cpu", machine().cpu},
                           {"features", features(machine())},
                           {"device", options->device},
                           {"host_offload", options->step.host_offload},
                           {"speeds", list}});
                return exit_ok;
            }
            print(speed_table(speeds));
            say(machine().cpu + " (" + features(machine()) + "), " + whole_text(options->step.sequences) + " x " +
                whole_text(options->step.tokens) + " tokens a step, device " + options->device +
                (options->step.host_offload ? " with host offload" : ""));
            return exit_ok;
        });
    command->add_option("--config", options->config, "config.json or the model folder that holds it")
        ->required()
        ->type_name("FILE");
    add_shape_options(*command, options->shape);
    command->add_option("--sequences", options->step.sequences, "Sequences of a step [1]")->check(whole_number(1));
    command->add_option("--tokens", options->step.tokens, "Tokens of a sequence [1024]")->check(whole_number(1));
    command->add_option("--repeats", options->step.repeats, "Steps to time after the first [3]")
        ->check(whole_number(1));
    command->add_option("--threads", options->step.threads, "0 = all cores [0]")->check(whole_number(0));
    command->add_option("--device", options->device, "Where the steps are computed [cpu]")
        ->check(CLI::IsMember({"auto", "cpu", "cuda", "cpu-operators"}));
    command->add_flag("--host-offload", options->step.host_offload,
                      "Weights, gradients and optimizer stay in the host's memory");
    std::vector<std::string> names;
    for (const TimedModel& model : training_speed_models) names.emplace_back(model.name);
    command->add_option("--only", options->step.models, "Only these models, separated by commas [all]")
        ->delimiter(',')
        ->check(CLI::IsMember(names))
        ->type_name("NAMES");
    command->add_flag("--json", options->json, "One JSON object");
}

}  // namespace

void add_compare_commands(CLI::App& program, Work& chosen) {
    add_compare(program, chosen);
    add_train_speed(program, chosen);
}

}  // namespace bitdistill
