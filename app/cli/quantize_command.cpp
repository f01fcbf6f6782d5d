// SPDX-License-Identifier: GPL-3.0-or-later
// quantize: ternary weights by rounding alone, and what is left of the model.
#include <atomic>
#include <memory>

#include "app/cli/command.h"
#include "app/cli/foreground.h"
#include "app/cli/result_table.h"
#include "app/cli/terminal.h"
#include "engine/base/number_text.h"
#include "engine/base/utf8.h"
#include "engine/train/api/engine.h"

namespace bitdistill {

namespace {

template <Choice Enum>
CLI::Option* add_choice(CLI::App& command, const char* name, std::string& value, const char* help) {
    return command.add_option(name, value, help)
        ->check(CLI::IsMember(std::vector<std::string>(Spelling<Enum>::words.begin(), Spelling<Enum>::words.end())));
}

struct Options {
    RoundingPlan plan;
    std::string model, out, corpus, method = "absmean", weight_scale = "tensor";
    bool json = false;
};

int quantize(Options options) {
    RoundingPlan& plan = options.plan;
    plan.model = options.model;
    if (options.out.empty()) throw UsageError("is empty", "--out", "Name a folder for the student");
    plan.out = std::filesystem::absolute(options.out);
    plan.corpus = options.corpus;
    plan.method = *choice_of<StudentStart>(options.method);
    plan.weight_scale = *choice_of<ScaleGranularity>(options.weight_scale);
    if (std::filesystem::exists(plan.out))
        throw UsageError(Error("is there already", options.out, "Choose another --out, or remove it"));
    std::atomic<const char*> part{"read"};
    std::atomic<double> share{0};
    std::optional<RoundingResult> result;
    run_in_foreground(
        [&](JobControl& control) {
            result = training_engine().quantize_model(plan, control, [&](const char* name, double done) {
                part = name;
                share = done;
            });
        },
        [&] { say_over("quantize: " + std::string(part) + (share > 0 ? " " + percent_text(share) : "")); });
    say_over({});
    if (!result) {
        say("quantize: stopped; nothing was written");
        return exit_stopped;
    }
    if (options.json) {
        print(Json{{"out", plan.out.string()},
                   {"method", options.method},
                   {"tokens", result->tokens},
                   {"perplexity",
                    {{"before", result->before}, {"weights_alone", result->weights_alone}, {"after", result->after}}},
                   {"start", result->start}});
        return exit_ok;
    }
    if (!result->said.empty()) print(result->said);
    const auto cell = [](double value) { return number_text(value, value < 1000 ? 2 : 0); };
    print(table_text({{"weights", "activations", "perplexity"},
                      {"full precision", "full precision", cell(result->before)},
                      {"ternary (" + options.method + ")", "full precision", cell(result->weights_alone)},
                      {"ternary (" + options.method + ")", "8 bits", cell(result->after)}}));
    print("Over the last " + whole_text(result->tokens) + " tokens of " + printable_line(options.corpus) +
          ", training engine, FP32. The student is in " + printable_line(options.out) +
          ": a recipe goes on with it as `student`.");
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
    command->add_option("--out", options->out, "Folder for the student, which is not there yet")
        ->required()
        ->type_name("DIR");
    command->add_option("--corpus", options->corpus, "Text: its beginning calibrates, its end gives the perplexity")
        ->required()
        ->type_name("FILE");
    add_choice<StudentStart>(*command, "--method", options->method, "How codes and scales are found [absmean]");
    add_choice<ScaleGranularity>(*command, "--weight-scale", options->weight_scale,
                                 "Which weights share a scale [tensor]");
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
