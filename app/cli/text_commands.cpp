// SPDX-License-Identifier: GPL-3.0-or-later
// tokenize, generate: text in, text out.
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <iostream>
#include <limits>
#include <memory>

#include "app/cli/command.h"
#include "app/cli/foreground.h"
#include "app/cli/prompt_form.h"
#include "app/cli/terminal.h"
#include "engine/base/doubled_member.h"
#include "engine/base/file.h"
#include "engine/base/number_text.h"
#include "engine/base/utf8.h"
#include "engine/infer/generate.h"
#include "engine/text/text_prompt.h"
#include "engine/text/tokenizer/tokenizer.h"

namespace bitdistill {

namespace {

// One JSON object of a line of stdin with the member `key`.
Json member_of(const std::string& line, std::size_t number, const char* key) {
    const std::string where = "line " + std::to_string(number) + " of standard input";
    if (!is_utf8(line)) throw Error("is not UTF-8", where);
    Json json = parse_json(line);
    if (!json.is_object() || !json.contains(key))
        throw Error(std::string("is not a JSON object with \"") + key + "\"", where);
    if (const std::optional<DoubledMember> doubled = doubled_member(line, json))
        throw Error(doubled_text(*doubled), where, doubled_remedy);
    return json[key];
}

std::vector<int> ids_of(const Json& list, std::size_t number) {
    const std::string where = "line " + std::to_string(number) + " of standard input";
    if (!list.is_array()) throw Error("\"ids\" is not a list", where);
    std::vector<int> ids;
    for (const Json& id : list) {
        if (!id.is_number_integer() || id.get<double>() < 0 || id.get<double>() > 2147483647.0)
            throw Error("\"ids\" holds something else than token ids", where);
        ids.push_back(id.get<int>());
    }
    return ids;
}

void require_known(const Tokenizer& tokenizer, const std::vector<int>& ids, std::size_t number) {
    for (const int id : ids)
        if (id >= tokenizer.vocab_size())
            throw Error("token id " + std::to_string(id) + " is outside the vocabulary of " +
                            std::to_string(tokenizer.vocab_size()) + " tokens",
                        "line " + std::to_string(number) + " of standard input",
                        "The ids belong to another tokenizer, or to rows of the embedding that stand for no token");
}

// Before anything is opened: the first file would take the place of a standard input that is closed.
void require_input() {
    struct stat status {};
    if (::fstat(STDIN_FILENO, &status) != 0) throw file_error("cannot read", "standard input", errno);
    if (S_ISDIR(status.st_mode)) throw file_error("cannot read", "standard input", EISDIR);
}

void add_tokenize(CLI::App& program, Work& chosen) {
    struct Options {
        std::string model;
        bool decode = false, with_special = false, plain_text = false, special = false;
    };
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        add_command(program, chosen, "tokenize",
                    "JSON lines {\"text\"} on stdin to {\"ids\"} on stdout; no special tokens are added",
                    "  echo '{\"text\": \"Once upon a time\"}' | bitdistill tokenize --model models/stories260K\n"
                    "  echo '{\"ids\": [403, 407]}' | bitdistill tokenize --model models/stories260K --decode",
                    [options] {
                        require_input();
                        const auto tokenizer = open_tokenizer(options->model);
                        say_notes(tokenizer->notes);
                        const SpecialTokens special = options->plain_text ? SpecialTokens::as_text
                                                      : options->special  ? SpecialTokens::as_tokens
                                                                          : SpecialTokens::as_reference;
                        std::string line;
                        for (std::size_t number = 1; std::getline(std::cin, line); ++number) {
                            if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
                            if (options->decode) {
                                const std::vector<int> ids = ids_of(member_of(line, number, "ids"), number);
                                require_known(*tokenizer, ids, number);
                                print(Json{{"text", tokenizer->decode(ids, options->with_special)}});
                            } else {
                                const Json text = member_of(line, number, "text");
                                if (!text.is_string())
                                    throw Error("\"text\" is not a string",
                                                "line " + std::to_string(number) + " of standard input");
                                print(Json{{"ids", tokenizer->encode(text.get<std::string>(), special)}});
                            }
                        }
                        if (std::ferror(stdin) != 0) throw file_error("cannot read", "standard input", errno);
                        return exit_ok;
                    });
    command->add_option("--model", options->model, "Folder with tokenizer.json or tokenizer.model, or .gguf file")
        ->required()
        ->type_name("DIR");
    command->add_flag("--decode", options->decode, "The other way: {\"ids\"} to {\"text\"}");
    command->add_flag("--with-special", options->with_special, "With --decode: write special tokens too");
    CLI::Option* plain = command->add_flag("--plain-text", options->plain_text,
                                           "<|im_end|> and the like are text, as in data, not tokens");
    command
        ->add_flag("--special", options->special,
                   "All special tokens are tokens; without, <s> and </s> of a tokenizer.model are text")
        ->excludes(plain);
}

const char* end_words(TextEnd end) {
    return end == TextEnd::end_of_text ? ", to the end of the text"
           : end == TextEnd::context   ? ", until the model's context was full"
                                       : "";
}

Json json_of(const Generation& generation, const std::string& prompt, const std::string& text, bool complete) {
    const GenerationTiming& timing = generation.timing;
    const double speed = timing.generation_tokens_per_second();
    return {{"prompt", prompt},
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
}

void refuse_temperature(const CLI::Option& given, double temperature) {
    if (given.count() > 0 && temperature > 0)
        throw UsageError(Error("does not go with --greedy, which is a temperature of 0",
                               "--temperature " + number_text(temperature), "Give one of the two"));
}

void add_generate(CLI::App& program, Work& chosen) {
    struct Options {
        std::string model, prompt, isa;
        std::optional<std::string> system;
        int tokens = 128, threads = 0;
        bool greedy = false, json = false, ignore_eos = false, chat = false, special = false;
        SamplerOptions sampler{0.8, 0, 0.95, 1};
        CLI::Option* temperature = nullptr;
    };
    const auto options = std::make_shared<Options>();
    CLI::App* command = add_command(
        program, chosen, "generate", "Continue a text on the CPU",
        "  bitdistill generate --model models/stories260K --prompt \"Once upon a time\" -n 100 --greedy\n"
        "  bitdistill generate --model runs/sst2/student --prompt \"The film\" -n 40 --seed 7",
        [options] {
            if (options->greedy) refuse_temperature(*options->temperature, options->sampler.temperature);
            if (options->greedy) options->sampler.temperature = 0;
            const auto tokenizer = open_tokenizer(options->model);
            say_notes(tokenizer->notes);
            GenerateOptions generate_options;
            generate_options.max_tokens = options->tokens;
            generate_options.sampler = options->sampler;
            generate_options.eos_ids = tokenizer->end_ids;
            generate_options.fixed_length = options->ignore_eos;
            const std::vector<int> prompt = text_prompt(
                *tokenizer, options->prompt, prompt_options(options->chat, options->system, options->special));
            Generation generation;
            StreamDecoder decoder(*tokenizer, options->ignore_eos);
            std::string text;  // as it follows the prompt, with its leading space
            const bool ended = run_in_foreground([&](JobControl& control) {
                CpuOptions cpu;
                cpu.threads = options->threads;
                cpu.isa = options->isa;
                const auto model = CpuModel::open(options->model, cpu, {}, &control);
                if (!model) return;
                say_notes(model->notes());
                CpuSession session(model);
                // One that is too long for the model is refused, and not shown before that.
                const bool fits = std::ssize(prompt) <= model->config().max_positions;
                if (!options->json && !options->chat && fits) print_piece(options->prompt);
                generation = generate(session, prompt, generate_options, &control, [&](int id, double) {
                    const std::string piece = decoder.add(id);
                    text += piece;
                    if (!options->json) print_piece(piece);
                });
            });
            const GenerationTiming& timing = generation.timing;
            const double speed = timing.generation_tokens_per_second();
            const std::string rest = decoder.finish();
            text += rest;
            if (options->json) {
                print(json_of(generation, options->prompt, text, ended));
            } else {
                print(rest);
                say(whole_text(timing.prompt_tokens) + " prompt tokens at " +
                    count_text(timing.prompt_tokens_per_second()) + " tokens/s, " +
                    whole_text(timing.generated_tokens) + " written" +
                    (speed > 0 ? " at " + count_text(speed) + " tokens/s" : "") + end_words(generation.ended_by));
            }
            return ended ? exit_ok : exit_stopped;
        });
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
    command->add_option("--threads", options->threads, "0 = all cores [0]")->check(whole_number(0));
    add_isa_option(*command, options->isa);
    command->add_flag("--json", options->json, "One JSON object");
}

}  // namespace

void add_text_commands(CLI::App& program, Work& chosen) {
    add_tokenize(program, chosen);
    add_generate(program, chosen);
}

}  // namespace bitdistill
