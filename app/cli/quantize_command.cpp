// SPDX-License-Identifier: GPL-3.0-or-later
// quantize: ternary weights by rounding alone, and what is left of the model.
#include <cmath>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/command.h"
#include "app/cli/foreground.h"
#include "app/cli/result_table.h"
#include "app/cli/terminal.h"
#include "engine/base/model_path.h"
#include "engine/base/number_text.h"
#include "engine/base/utf8.h"
#include "engine/text/tokenizer/licence_files.h"
#include "engine/train/api/engine.h"

namespace bitdistill {

namespace {

template <Choice Enum>
CLI::Option* add_choice(CLI::App& command, const char* name, std::string& value, const char* help) {
    return command.add_option(name, value, help)
        ->check(CLI::IsMember(std::vector<std::string>(Spelling<Enum>::words.begin(), Spelling<Enum>::words.end())));
}

constexpr const char* no_rounding = "none";  // of activations

struct Options {
    RoundingPlan plan;
    std::string model, out, corpus, method = "absmean", weight_scale = "tensor", activations = "absmax8";
    bool json = false;
};

// What is seen of a call while it works.
struct Seen {
    std::mutex mutex;
    RoundingProgress progress;
};

std::string progress_line(const RoundingProgress& progress) {
    std::string line = "quantize: " + std::string(progress.part);
    if (progress.share > 0) line += " " + percent_text(progress.share);
    if (std::isfinite(progress.seconds_left) && progress.seconds_left >= 1)
        line += ", " + seconds_text(progress.seconds_left) + " left";
    return line;
}

// What the corpus or the model could not give of what was asked for.
std::vector<std::string> shortages(const RoundingPlan& plan, const RoundingResult& result) {
    std::vector<std::string> lines;
    const auto line = [&](const char* what, std::int64_t used, std::int64_t asked, const char* why) {
        if (used < asked)
            lines.push_back(std::string(what) + ": " + whole_text(used) + ", not " + whole_text(asked) + ": " + why);
    };
    line("Tokens a row", result.length, plan.length, "the corpus or the model's positions allow no more.");
    if (plan.method != StudentStart::absmean)
        line("Rows of calibration", result.calibration, plan.calibration, "the corpus has no more.");
    line("Rows for the perplexity", result.held_out, plan.held_out, "at most half of the corpus is taken.");
    return lines;
}

Json json_of(const Options& options, const RoundingResult& result) {
    return {{"out", options.plan.out.string()},
            {"method", options.method},
            {"weight_scale", options.weight_scale},
            {"activations", options.activations},
            {"tokens", result.tokens},
            {"length", result.length},
            {"calibration", result.calibration},
            {"held_out", result.held_out},
            {"layers_resumed", result.start.layers_resumed},
            {"perplexity",
             {{"before", result.before},
              {"weights_alone", result.weights_alone},
              {"after", result.after},
              {"after_activation", word_of(result.activation)}}},
            {"start", to_json(result.start)}};
}

void print_result(const Options& options, const RoundingResult& result) {
    if (options.plan.method != StudentStart::absmean) {
        const StartTable layers = start_table(result.start);
        std::vector<std::vector<std::string>> rows{layers.heads};
        rows.insert(rows.end(), layers.rows.begin(), layers.rows.end());
        print(table_text(rows));
        print(to_sentence(result.start));
    }
    for (const std::string& line : shortages(options.plan, result)) print(line);
    const auto cell = [](double value) { return number_text(value, value < 1000 ? 2 : 0); };
    const std::string ternary = "ternary (" + options.method + ")";
    print(table_text({{"weights", "activations", "perplexity"},
                      {"full precision", "full precision", cell(result.before)},
                      {ternary, "full precision", cell(result.weights_alone)},
                      {ternary, std::string(word_of(result.activation)), cell(result.after)}}));
    const std::string over = "Over the last " + whole_text(result.tokens) + " tokens of " +
                             printable_line(options.corpus) + ", training engine, FP32. ";
    print(over + (options.plan.activation
                      ? "The student is in " + printable_line(options.out) + ": a recipe goes on with it as `student`."
                      : "In " + printable_line(options.out) +
                            " is a full-precision model with the ternary values written out, since no student reads "
                            "inputs that are not rounded. For a student give --activations " +
                            std::string(word_of(result.activation)) + "."));
}

int quantize(Options options) {
    RoundingPlan& plan = options.plan;
    plan.model = options.model;
    if (options.out.empty()) throw UsageError("is empty", "--out", "Name a folder for the student");
    plan.out = std::filesystem::absolute(options.out).lexically_normal();
    if (!plan.out.has_filename()) plan.out = plan.out.parent_path();
    plan.corpus = options.corpus;
    plan.method = *choice_of<StudentStart>(options.method);
    plan.weight_scale = *choice_of<ScaleGranularity>(options.weight_scale);
    plan.activation = choice_of<ActivationRule>(options.activations);  // none of them: no rounding
    if (!finds_scales(plan.method, plan.weight_scale))
        throw UsageError(options.method + " finds no scales of " + options.weight_scale, "--weight-scale",
                         "Choose tensor or row, or another --method");
    if (std::filesystem::exists(std::filesystem::symlink_status(plan.out)))
        throw UsageError(Error("is there already", options.out, "Choose another --out, or remove it"));
    say_capped(plan.threads);
    Seen seen;
    std::optional<RoundingResult> result;
    run_in_foreground(
        [&](JobControl& control) {
            result = training_engine().quantize_model(plan, control, [&](const RoundingProgress& progress) {
                const std::lock_guard lock(seen.mutex);
                seen.progress = progress;
            });
        },
        [&] {
            const std::lock_guard lock(seen.mutex);
            say_over(progress_line(seen.progress));
        });
    say_over({});
    if (!result) {
        const std::filesystem::path remains = rounding_remains(plan.out);
        const bool kept = std::filesystem::exists(remains);
        say(kept ? "quantize: stopped; the same command goes on with what is done. To give it up, remove " +
                       printable_line(remains.string())
                 : std::string("quantize: stopped; nothing was written"));
        return exit_stopped;
    }
    say_notes(licence_files(model_at(plan.model)).left);
    if (options.json)
        print(json_of(options, *result));
    else
        print_result(options, *result);
    return exit_ok;
}

}  // namespace

void add_quantize_command(CLI::App& program, Work& chosen) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = add_command(
        program, chosen, "quantize", "Round a model's weights to ternary ones without training, and say what is left",
        "  bitdistill quantize --model models/qwen3-0.6b --out rounded --method gptq --corpus wiki.txt",
        [options] { return quantize(*options); });
    command->add_option("--model", options->model, "Full-precision model, a folder or a .gguf file")
        ->required()
        ->type_name("DIR");
    command
        ->add_option("--out", options->out,
                     "Folder for the student, which is not there yet. A call that was stopped or killed is gone on "
                     "with by the same command")
        ->required()
        ->type_name("DIR");
    command->add_option("--corpus", options->corpus, "Text: its beginning calibrates, its end gives the perplexity")
        ->required()
        ->type_name("FILE");
    add_choice<StudentStart>(*command, "--method", options->method, "How codes and scales are found [absmean]");
    add_choice<ScaleGranularity>(*command, "--weight-scale", options->weight_scale,
                                 "Which weights share a scale [tensor]");
    std::vector<std::string> activations{no_rounding};
    activations.insert(activations.end(), Spelling<ActivationRule>::words.begin(),
                       Spelling<ActivationRule>::words.end());
    command
        ->add_option("--activations", options->activations,
                     "What the folder computes with, and calibration with it. none: inputs are not rounded; the folder "
                     "is then a full-precision model with the ternary values written out [absmax8]")
        ->check(CLI::IsMember(activations));
    command->add_option("--calibration", options->plan.calibration, "Rows of the corpus that calibrate [128]")
        ->check(whole_number(1));
    command->add_option("--held-out", options->plan.held_out, "Rows that give the perplexity [32]")
        ->check(whole_number(1));
    command->add_option("--length", options->plan.length, "Tokens a row [512]")->check(whole_number(2));
    command->add_option("--threads", options->plan.threads, "0 = as many as the shape keeps busy [0]")
        ->check(whole_number(0));
    command->add_flag("--json", options->json, "One JSON object");
}

}  // namespace bitdistill
