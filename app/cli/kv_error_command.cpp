// SPDX-License-Identifier: GPL-3.0-or-later
// kv-error: how far predictions move when keys and values are kept in fewer bits.
#include <algorithm>
#include <atomic>
#include <memory>
#include <sstream>

#include "app/cli/command.h"
#include "app/cli/foreground.h"
#include "app/cli/terminal.h"
#include "engine/base/file.h"
#include "engine/infer/measure/kv_error.h"
#include "engine/model/weight_file.h"
#include "engine/text/tokenizer/tokenizer.h"

namespace bitdistill {

namespace {

struct Options {
    std::string model, text, isa, format = "f32", kv = "f16,q8,q4", reference = "f32";
    int length = 512, limit = 8, threads = 0;
    bool json = false;
};

std::vector<KvType> types_of(const std::string& list) {
    std::vector<KvType> types;
    std::stringstream stream(list);
    try {
        for (std::string word; std::getline(stream, word, ',');) types.push_back(kv_type(word));
    } catch (const Error& error) {
        throw UsageError(error.problem(), "--kv", error.remedy());
    }
    if (types.empty()) throw UsageError("names no type", "--kv", "Give q8, q4 or both");
    return types;
}

// The beginning of a file in parts of so many tokens, each as a text of its own. More of the file than that is not read
// into tokens: no token has 16 bytes on average.
std::vector<std::vector<int>> texts_of(const Tokenizer& tokenizer, const Options& options) {
    std::string text = read_file(options.text);
    const std::size_t most = static_cast<std::size_t>(options.length) * static_cast<std::size_t>(options.limit) * 16;
    if (text.size() > most) {
        std::size_t end = most;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) --end;  // a whole character
        text.resize(end);
    }
    const std::vector<int> ids = tokenizer.encode(text, SpecialTokens::as_text);
    std::vector<std::vector<int>> texts;
    const auto length = static_cast<std::size_t>(options.length);
    for (std::size_t done = 0; done < ids.size() && std::ssize(texts) < options.limit;) {
        std::vector<int> one;
        put_bos(tokenizer, one);  // alone: what a tokenizer puts before a text
        const std::size_t count = std::min(ids.size() - done, length - std::min(one.size(), length - 1));
        one.insert(one.end(), ids.begin() + static_cast<std::ptrdiff_t>(done),
                   ids.begin() + static_cast<std::ptrdiff_t>(done + count));
        done += count;
        texts.push_back(std::move(one));
    }
    if (texts.empty()) throw Error("holds no text", options.text, "Give a text of some thousand words");
    return texts;
}

Json json_of(const KvErrors& errors, const Options& options) {
    Json json{{"model", options.model},
              {"text", options.text},
              {"format", options.format},
              {"positions", errors.positions},
              {"length", options.length},
              {"reference", {{"kv", to_string(errors.reference)}, {"bytes_of_position", errors.bytes_of_position}}},
              {"types", Json::array()}};
    for (const KvError& one : errors.types)
        json["types"].push_back({{"kv", to_string(one.type)},
                                 {"bytes_of_position", one.bytes_of_position},
                                 {"mean_kl", one.mean_kl},
                                 {"largest_kl", one.largest_kl},
                                 {"same_arg_max", one.same_arg_max}});
    return json;
}

std::string report(const KvErrors& errors, const Options& options) {
    std::vector<std::vector<std::string>> rows{
        {"KV", "bytes a token", "mean KL, nats", "largest KL", "same next token"}};
    rows.push_back(
        {to_string(errors.reference), whole_text(static_cast<std::int64_t>(errors.bytes_of_position)), "", "", ""});
    for (const KvError& one : errors.types)
        rows.push_back({to_string(one.type), whole_text(static_cast<std::int64_t>(one.bytes_of_position)),
                        count_text(one.mean_kl), count_text(one.largest_kl), percent_text(one.same_arg_max)});
    return table_text(rows) + "\n" + whole_text(errors.positions) + " positions in texts of at most " +
           whole_text(options.length) + " tokens, against keys and values in " + to_string(errors.reference) + ".";
}

int run(const Options& options) {
    const std::vector<KvType> types = types_of(options.kv);
    const auto tokenizer = open_tokenizer(options.model);
    say_notes(tokenizer->notes);
    if (const std::int64_t context = model_config_of(options.model).max_positions; options.length > context)
        throw Error("is " + std::to_string(options.length) + ", and the model's context has " +
                        std::to_string(context) + " tokens",
                    "--length", "Give at most " + std::to_string(context));
    const std::vector<std::vector<int>> texts = texts_of(*tokenizer, options);
    KvErrors errors;
    errors.complete = false;
    std::atomic<std::int64_t> done{0}, total{0};
    const bool ended = run_in_foreground(
        [&](JobControl& control) {
            CpuOptions cpu;
            cpu.threads = options.threads;
            cpu.isa = options.isa;
            cpu.format = weight_format(options.format);
            const auto model = CpuModel::open(options.model, cpu, {}, &control);
            if (!model) return;
            say_notes(model->notes());
            errors = kv_errors(model, texts, kv_type(options.reference), types, &control,
                               [&](std::int64_t now, std::int64_t all) {
                                   done = now;
                                   total = all;
                               });
        },
        [&] { say_over("kv-error: " + whole_text(done) + " of " + whole_text(total) + " tokens"); });
    say_over({});
    if (!ended || !errors.complete) return exit_stopped;
    if (options.json)
        print(json_of(errors, options));
    else
        print(report(errors, options));
    return exit_ok;
}

}  // namespace

void add_kv_error_command(CLI::App& program, Work& chosen) {
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        add_command(program, chosen, "kv-error", "How far predictions move with keys and values in fewer bits",
                    "  bitdistill kv-error --model runs/news/student --text corpus.txt\n"
                    "  bitdistill kv-error --model models/qwen3-0.6b --text corpus.txt --length 4096 --limit 2 --kv q8",
                    [options] { return run(*options); });
    command->add_option("--model", options->model, "Model folder with its tokenizer, or .gguf file")
        ->required()
        ->type_name("DIR");
    command->add_option("--text", options->text, "Plain text, whose beginning is read")->required()->type_name("FILE");
    command->add_option("--kv", options->kv, "Types to compare, with commas between: f32, f16, q8, q4 [f16,q8,q4]");
    command->add_option("--against", options->reference, "The type that they are compared with [f32]")
        ->check(CLI::IsMember({"f32", "f16", "q8", "q4"}));
    command->add_option("--length", options->length, "Tokens of a part of the text, each read for itself [512]")
        ->check(whole_number(2));
    command->add_option("--limit", options->limit, "Parts that are read, at most [8]")->check(whole_number(1, 10'000));
    command->add_option("--threads", options->threads, "0 = all cores [0]")->check(whole_number(0));
    command
        ->add_option("--format", options->format,
                     "What full-precision weights are kept in; with half, q8 and q4 inputs are rounded to 8 bits, and "
                     "that alone answers the smallest change of a value with one in the predictions [f32]")
        ->check(CLI::IsMember({"half", "as-stored", "f32", "q8", "q4"}));
    add_isa_option(*command, options->isa);
    command->add_flag("--json", options->json, "One JSON object");
}

}  // namespace bitdistill
