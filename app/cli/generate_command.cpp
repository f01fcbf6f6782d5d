// SPDX-License-Identifier: GPL-3.0-or-later
// generate: a text is continued on the CPU, with drafts or without.
#include <algorithm>
#include <limits>
#include <memory>
#include <optional>

#include "app/cli/command.h"
#include "app/cli/foreground.h"
#include "app/cli/terminal.h"
#include "app/cli/text_options.h"
#include "app/use/drafting.h"
#include "engine/base/number_text.h"
#include "engine/infer/generate.h"
#include "engine/infer/model_drafter.h"
#include "engine/text/text_prompt.h"
#include "engine/text/tokenizer/tokenizer.h"

namespace bitdistill {

namespace {

struct Options {
    std::string model, prompt, isa, draft, format, kv;
    std::optional<std::string> system;
    int tokens = 128, threads = 0;
    int longest_draft = 0;  // 0: as generate() has it
    bool greedy = false, json = false, ignore_eos = false, chat = false, special = false, look_up = false;
    SamplerOptions sampler{0.8, 0, 0.95, 1};
    CLI::Option* temperature = nullptr;

    bool drafted() const { return look_up || !draft.empty(); }
};

const char* end_words(const Generation& generation) {
    const bool past = generation.text < generation.ids.size();  // --ignore-eos
    switch (generation.ended_by) {
        case TextEnd::end_of_text:
            return past ? ", past the end of the text" : ", to the end of the text";
        case TextEnd::context:
            return ", until the model's context was full";
        default:
            return "";
    }
}

Json json_of(const Generation& generation, const Options& options, const std::string& text, bool complete) {
    const GenerationTiming& timing = generation.timing;
    const double speed = timing.generation_tokens_per_second();
    Json json{{"prompt", options.prompt},
              {"text", text},
              {"ids", generation.ids},
              {"prompt_tokens", timing.prompt_tokens},
              {"generated_tokens", timing.generated_tokens},
              {"text_tokens", generation.text},
              {"ended_by", to_string(generation.ended_by)},
              {"prompt_tokens_per_second", timing.prompt_tokens_per_second()},
              {"generation_tokens_per_second", speed > 0 ? Json(speed) : Json()},  // null: one token has none
              {"first_token_seconds", timing.first_token_seconds},
              {"complete", complete}};
    if (options.drafted()) json["drafts"] = to_json(generation.drafts, options.look_up ? "look-up" : options.draft);
    return json;
}

std::string summary(const Generation& generation) {
    const GenerationTiming& timing = generation.timing;
    const double speed = timing.generation_tokens_per_second();
    return whole_text(timing.prompt_tokens) + " prompt tokens at " + count_text(timing.prompt_tokens_per_second()) +
           " tokens/s, " + whole_text(timing.generated_tokens) + " written" +
           (speed > 0 ? " at " + count_text(speed) + " tokens/s" : "") + end_words(generation) +
           (generation.drafts.checks > 0 ? "; " + draft_words(generation.drafts) : "");
}

void check(Options& options) {
    if (options.greedy && options.temperature->count() > 0 && options.sampler.temperature > 0)
        throw UsageError(Error("does not go with --greedy, which is a temperature of 0",
                               "--temperature " + number_text(options.sampler.temperature), "Give one of the two"));
    if (options.greedy) options.sampler.temperature = 0;
    require_drafts(options.longest_draft, options.drafted(), "Give --draft or --lookup as well");
}

// Opens the models and writes; on the job's thread. on_token: told of each token. Nothing when stopped while opening.
std::optional<Generation> write(const Options& options, std::span<const int> prompt, GenerateOptions how,
                                JobControl& control, const OnToken& on_token) {
    CpuOptions cpu;
    cpu.threads = options.threads;
    cpu.isa = options.isa;
    if (!options.format.empty()) cpu.format = weight_format(options.format);
    if (!options.kv.empty()) cpu.kv = kv_type(options.kv);
    const auto model = CpuModel::open(options.model, cpu, {}, &control);
    if (!model) return {};
    say_notes(model->notes());
    std::shared_ptr<const CpuModel> draft;
    if (!options.draft.empty()) {
        draft = openDraftModel(options.draft, model, cpu, how.sampler.temperature == 0, &control);
        if (!draft) return {};
        say_notes(draft->notes());
        const std::int64_t longest =
            std::min<std::int64_t>(model->config().max_positions, std::ssize(prompt) + std::int64_t{how.max_tokens});
        if (const std::string note = short_draft_note(*draft, longest); !note.empty()) say_notes({note});
    }
    std::unique_ptr<Drafter> drafter;
    if (options.drafted()) drafter = makeDrafter(draft, *model, how.sampler);
    how.drafter = drafter.get();
    CpuSession session(model);
    // One that is too long for the model is refused, and not shown before that.
    const bool fits = std::ssize(prompt) <= model->config().max_positions;
    if (!options.json && !options.chat && fits) print_piece(options.prompt);
    return generate(session, prompt, how, &control, on_token);
}

int run(Options& options) {
    check(options);
    const auto tokenizer = open_tokenizer(options.model);
    say_notes(tokenizer->notes);
    if (!options.draft.empty()) requireSameTokens(*tokenizer, options.model, options.draft);
    GenerateOptions how;
    how.max_tokens = options.tokens;
    how.sampler = options.sampler;
    how.eos_ids = tokenizer->end_ids;
    how.fixed_length = options.ignore_eos;
    if (options.longest_draft > 0) how.longest_draft = options.longest_draft;
    const std::vector<int> prompt =
        text_prompt(*tokenizer, options.prompt, prompt_options(options.chat, options.system, options.special));
    Generation generation;
    StreamDecoder decoder(*tokenizer, options.ignore_eos);
    std::string text;  // as it follows the prompt, with its leading space
    const bool ended = run_in_foreground([&](JobControl& control) {
        auto written = write(options, prompt, how, control, [&](int id, double) {
            const std::string piece = decoder.add(id);
            text += piece;
            if (!options.json) print_piece(piece);
        });
        if (written) generation = std::move(*written);
    });
    const std::string rest = decoder.finish();
    text += rest;
    if (options.json) {
        print(json_of(generation, options, text, ended));
    } else {
        print(rest);
        say(summary(generation));
    }
    if (!generation.drafts.problem.empty()) say_notes({generation.drafts.problem});
    return ended ? exit_ok : exit_stopped;
}

void add_draft_options(CLI::App& command, Options& options) {
    CLI::Option* draft =
        command
            .add_option("--draft", options.draft,
                        "A small model of the same vocabulary, such as the model's own student, proposes tokens that "
                        "the model checks several at once: faster, and greedy text is the same to the token")
            ->type_name("DIR")
            ->check(not_empty());
    command
        .add_flag("--lookup", options.look_up,
                  "Proposes what followed the last tokens before in prompt and text: for summaries and quotations")
        ->excludes(draft);
    command
        .add_option("--draft-tokens", options.longest_draft,
                    "Tokens proposed at once, at most; fewer while few are accepted [8]")
        ->check(whole_number(1, most_drafted));
}

}  // namespace

void add_generate_command(CLI::App& program, Work& chosen) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = add_command(
        program, chosen, "generate", "Continue a text on the CPU",
        "  bitdistill generate --model models/stories260K --prompt \"Once upon a time\" -n 100 --greedy\n"
        "  bitdistill generate --model runs/sst2/student --prompt \"The film\" -n 40 --seed 7\n"
        "  bitdistill generate --model runs/news/teacher --draft runs/news/student --prompt \"The mayor\" --greedy",
        [options] { return run(*options); });
    command->add_option("--model", options->model, "Model folder with its tokenizer, or .gguf file")
        ->required()
        ->type_name("DIR");
    command->add_option("--prompt", options->prompt, "Text to continue")->required()->type_name("TEXT");
    add_prompt_form(*command, options->chat, options->system, options->special);
    command->add_option("-n,--tokens", options->tokens, "Tokens to write at most [128]")->check(whole_number(1));
    command->add_flag("--greedy", options->greedy, "Always the most likely token");
    command->add_option("--seed", options->sampler.seed, "Start of the random numbers [1]")
        ->check(whole_number(0, std::numeric_limits<std::int64_t>::max()));
    options->temperature = command->add_option("--temperature", options->sampler.temperature, "0 = greedy [0.8]")
                               ->check(number_from(0, 1000));
    command->add_option("--top-k", options->sampler.top_k, "Only the K most likely tokens, 0 = all [0]")
        ->check(whole_number(0));
    command->add_option("--top-p", options->sampler.top_p, "Only the most likely tokens up to this share [0.95]")
        ->check(number_from(1e-6, 1));
    command->add_flag("--ignore-eos", options->ignore_eos, "Write on after the end-of-text token");
    add_draft_options(*command, *options);
    command->add_option("--threads", options->threads, "0 = all cores [0]")->check(whole_number(0));
    add_format_option(*command, options->format, "as-stored");
    add_kv_option(*command, options->kv, "f32 with as-stored and f32, else f16");
    add_isa_option(*command, options->isa);
    command->add_flag("--json", options->json, "One JSON object");
}

}  // namespace bitdistill
