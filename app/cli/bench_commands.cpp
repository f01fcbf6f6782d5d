// SPDX-License-Identifier: GPL-3.0-or-later
// bench: how fast models run here, in which format, on how many threads, and how far from what the machine allows.
#include <algorithm>
#include <atomic>
#include <memory>
#include <sstream>

#include "app/cli/command.h"
#include "app/cli/foreground.h"
#include "app/cli/terminal.h"
#include "app/cli/text_options.h"
#include "app/use/drafting.h"
#include "engine/base/csv.h"
#include "engine/base/list_text.h"
#include "engine/infer/measure/benchmark.h"

namespace bitdistill {

namespace {

std::vector<std::string> parts_of(const std::string& text) {
    std::vector<std::string> parts;
    std::stringstream stream(text);
    for (std::string part; std::getline(stream, part, ',');)
        if (!part.empty()) parts.push_back(part);
    return parts;
}

// Numbers of sequences, each 1 or more, and one alone among them, which the others are compared with.
std::vector<int> with_one(std::vector<int> sequences) {
    constexpr std::int64_t most = 4096;
    for (const int one : sequences) {
        require_whole_number(one, 1, "--sequences");
        if (one > most)
            throw UsageError("is " + std::to_string(one) + ", at most " + std::to_string(most) + " are measured",
                             "--sequences");
    }
    if (std::ranges::find(sequences, 1) == sequences.end()) sequences.insert(sequences.begin(), 1);
    return sequences;
}

using Rows = std::vector<std::vector<std::string>>;

using Number = std::function<std::string(double)>;

// Behind the other columns, where some case has drafts.
void add_draft_columns(const Benchmark& benchmark, const Number& number, Rows& rows) {
    const auto drafted = [](const BenchResult& result) { return !result.draft.empty(); };
    if (std::ranges::none_of(benchmark.results, drafted)) return;
    rows.front().insert(rows.front().end(), {"draft", "t/check", "% accepted"});
    for (std::size_t i = 0; i < benchmark.results.size(); ++i) {
        const DraftCounts& drafts = benchmark.results[i].drafts;
        rows[i + 1].push_back(benchmark.results[i].draft);
        rows[i + 1].push_back(drafts.checks > 0 ? number(drafts.tokens_per_check()) : std::string());
        rows[i + 1].push_back(drafts.drafted > 0 ? number(100 * drafts.acceptance()) : std::string());
    }
}

// And where caches of several types, or behind a text, were measured.
void add_cache_columns(const Benchmark& benchmark, const Number& number, Rows& rows) {
    const BenchResult& first = benchmark.results.front();
    const auto asked = [&](const BenchResult& result) { return result.positions > 0 || result.kv != first.kv; };
    if (std::ranges::none_of(benchmark.results, asked)) return;
    rows.front().insert(rows.front().end(), {"KV", "positions", "KV MB"});
    for (std::size_t i = 0; i < benchmark.results.size(); ++i) {
        const BenchResult& result = benchmark.results[i];
        rows[i + 1].push_back(result.kv);
        rows[i + 1].push_back(std::to_string(result.positions));
        rows[i + 1].push_back(number(static_cast<double>(result.cache_bytes) / 1e6));
    }
}

// The columns that every form of the table shares; what was not measured is left empty. A program finds each by a name
// of its own; people see beside what it stands.
Rows rows_of(const Benchmark& benchmark, const Number& number, bool for_people) {
    const auto of = [&](const char* what, const char* name) {
        return for_people ? std::string(name) : std::string(what) + " " + name;
    };
    Rows rows{{"model",
               "format",
               "head",
               "isa",
               "threads",
               "batch",
               "sequences",
               "MB",
               "resident",
               "load s",
               "prompt t/s",
               of("prompt", "low"),
               of("prompt", "high"),
               of("prompt", "% of limit"),
               "generation t/s",
               of("generation", "low"),
               of("generation", "high"),
               of("generation", "% of limit"),
               "x alone",
               "MB/token",
               "GB/s read",
               "int8 GOP/s",
               "J/token"}};
    const auto measured = [&](double value) { return value > 0 ? number(value) : std::string(); };
    // One run has no range.
    const auto bound = [&](double value) { return benchmark.options.repeats > 1 ? measured(value) : std::string(); };
    for (const BenchResult& r : benchmark.results) {
        const auto share = [&](double value, double limit) { return limit > 0 ? number(100 * value / limit) : ""; };
        rows.push_back({r.model,
                        r.format,
                        r.head_format,
                        r.isa,
                        std::to_string(r.threads),
                        r.batch > 0 ? std::to_string(r.batch) : std::string(),
                        std::to_string(r.sequences),
                        number(static_cast<double>(r.size.total()) / 1e6),
                        number(static_cast<double>(r.resident) / 1e6),
                        number(r.load_seconds),
                        measured(r.prompt.median),
                        bound(r.prompt.low),
                        bound(r.prompt.high),
                        share(r.prompt.median, r.prompt_limit()),
                        measured(r.generation.median),
                        bound(r.generation.low),
                        bound(r.generation.high),
                        share(r.generation.median, r.generation_limit()),
                        measured(r.over_alone),
                        measured(r.bytes_per_token / 1e6),
                        measured(r.read_bytes_per_second / 1e9),
                        measured(r.int8_operations_per_second / 1e9),
                        measured(r.joules_per_token)});
    }
    add_draft_columns(benchmark, number, rows);
    add_cache_columns(benchmark, number, rows);
    if (for_people) return rows;
    rows.front().push_back("asked format");
    for (std::size_t i = 0; i < benchmark.results.size(); ++i) rows[i + 1].push_back(benchmark.results[i].asked_format);
    return rows;
}

std::string csv_text(const Rows& rows) {
    std::string text;
    for (const std::vector<std::string>& row : rows) text += csv_row(row);
    text.pop_back();
    return text;
}

std::string markdown_text(const Rows& rows) {
    std::string text;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        for (const std::string& cell : rows[r]) text += "| " + markdown_cell(cell) + " ";
        text += "|\n";
        for (std::size_t c = 0; r == 0 && c < rows[0].size(); ++c) text += c < 4 ? "|---" : "|--:";
        if (r == 0) text += "|\n";
    }
    text.pop_back();
    return text;
}

// What the tuner chose, and whether weights lie in large pages: a line each.
std::string of_this_machine(const Benchmark& benchmark) {
    std::vector<std::string> lines;
    double own = 0, large = 0;
    for (const BenchResult& r : benchmark.results) {
        const std::string line = r.isa + ": " + (r.ways.empty() ? "the first way of every product" : r.ways);
        if (std::ranges::find(lines, line) == lines.end()) lines.push_back(line);
        own += static_cast<double>(r.own_bytes);
        large += static_cast<double>(r.large_page_bytes);
    }
    std::string text = "Kernels chosen here (bitdistill tune): " + joined(lines, "; ") + ".";
    if (own > 0)
        text += "\nOf the weights that are not mapped from a file, " + count_text(100 * large / own) +
                " % lie in large pages.";
    return text;
}

std::string report(const Benchmark& benchmark, const std::string& form) {
    if (form == "csv")
        return csv_text(rows_of(
            benchmark, [](double value) { return Json(value).dump(); }, false));
    const Rows rows = rows_of(benchmark, count_text, true);
    const int repeats = benchmark.options.repeats;
    const std::string runs = repeats > 1
                                 ? "median, lowest and highest of " + std::to_string(repeats) + " interleaved runs"
                                 : "measured once, so without a range";
    const std::string note = "Prompt of " + std::to_string(benchmark.options.prompt) + ", generation of " +
                             std::to_string(benchmark.options.generate) + " tokens; " + runs + "; " + benchmark.cpu +
                             " (" + benchmark.cpu_features +
                             "). MB: weights as they lie in memory or in the mapped file; resident: by how much "
                             "the process grew in MB, KV cache left out. Limits: reading the bytes of a token and "
                             "nothing else; int8 products on registers. Several sequences are generated at once, and "
                             "their tokens counted together; x alone: by the same with one, and without drafts. Energy "
                             "is the whole machine's, and empty "
                             "where its counters cannot be read.";
    const std::string here = of_this_machine(benchmark);
    if (form == "markdown") return markdown_text(rows) + "\n\n" + note + "\n\n" + here;
    return table_text(rows) + "\n" + note + "\n" + here;
}

struct Options {
    std::vector<std::string> models;
    std::string formats = "half", threads = "0", isas, batches = "0", sequences = "1", positions = "0", form = "table",
                draft, kv;
    int longest_draft = 0;  // 0: as generate() has it
    BenchOptions bench;
    bool no_screen = false;
};

// The model in each way of reading and writing that is asked for. Throws UsageError.
void add_cases(const Options& options, BenchCase one, std::vector<BenchCase>& cases) {
    for (const int batch : parse_ids(options.batches, "--batch"))
        for (const int sequences : with_one(parse_ids(options.sequences, "--sequences")))
            for (const int positions : parse_ids(options.positions, "--positions")) {
                require_whole_number(batch, 0, "--batch");
                require_whole_number(positions, 0, "--positions");
                one.batch = batch;
                one.sequences = sequences;
                one.positions = positions;
                cases.push_back(one);
                if (options.draft.empty()) continue;
                cases.push_back(one);
                cases.back().draft = options.draft;
                if (options.longest_draft > 0) cases.back().longest_draft = options.longest_draft;
            }
}

// Drafts are measured of one sequence that begins with an empty text. Throws UsageError.
void check_drafts(const Options& options) {
    require_drafts(options.longest_draft, !options.draft.empty(), "Give --draft as well");
    if (options.draft.empty()) return;
    const auto refuse = [](const char* what, const char* remedy) { throw UsageError(what, "--draft", remedy); };
    if (options.bench.generate == 0) refuse("is of generated text, and -n is 0", "Give -n tokens");
    // In a list of both kinds too: the rows of the others would say nothing of drafts.
    const auto any_above = [](const std::string& list, const char* option, int most) {
        return std::ranges::any_of(parse_ids(list, option), [&](int one) { return one > most; });
    };
    if (any_above(options.sequences, "--sequences", 1))
        refuse("is measured of one sequence", "Leave --sequences out, or measure it apart");
    if (any_above(options.positions, "--positions", 0))
        refuse("is measured from an empty cache", "Leave --positions out, or measure it apart");
}

// Words of a list, or an empty one for the default. Throws UsageError for what `read` does not take.
template <typename Read>
void for_words(const std::string& list, const char* option, const Read& read) {
    for (const std::string& word : list.empty() ? std::vector<std::string>{""} : parts_of(list)) {
        try {
            read(word);
        } catch (const UsageError&) {
            throw;
        } catch (const Error& error) {
            throw UsageError(error.problem(), option, error.remedy());
        }
    }
}

// Every combination that is asked for. Throws UsageError.
std::vector<BenchCase> cases_of(const Options& options) {
    std::vector<BenchCase> cases;
    for (const std::string& threads : parts_of(options.threads))
        for (const std::string& model : options.models)
            for_words(options.formats, "--format", [&](const std::string& format) {
                BenchCase one{model, {}};
                one.options.threads = parse_ids(threads, "--threads").at(0);
                require_whole_number(one.options.threads, 0, "--threads");
                one.options.format = weight_format(format);
                one.options.screen_head = !options.no_screen;
                for_words(options.kv, "--kv", [&](const std::string& kv) {
                    if (!kv.empty()) one.options.kv = kv_type(kv);
                    for_words(options.isas, "--isa", [&](const std::string& isa) {
                        one.options.isa = isa;
                        add_cases(options, one, cases);
                    });
                });
            });
    return cases;
}

void add_draft_options(CLI::App& command, Options& options) {
    command
        .add_option("--draft", options.draft,
                    "Also with drafts of this model, which has the same vocabulary; they are measured beside the same "
                    "without, from an empty cache: give compare --draft a prompt for the speed of real text")
        ->type_name("DIR")
        ->check(not_empty());
    command
        .add_option("--draft-tokens", options.longest_draft,
                    "Tokens proposed at once, at most; fewer while few are accepted [8]")
        ->check(whole_number(1, most_drafted));
}

}  // namespace

void add_bench_commands(CLI::App& program, Work& chosen) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = add_command(
        program, chosen, "bench", "Speed of models here, over formats, threads and instruction sets, beside the limits",
        "  bitdistill bench --model runs/sst2/teacher --model runs/sst2/student --threads 1,2\n"
        "  bitdistill bench --model models/qwen3-0.6b --format half,q8,q4 -p 512 -n 128 --repeats 5 --output markdown\n"
        "  bitdistill bench --model runs/news/student -p 0 --sequences 1,4,16\n"
        "  bitdistill bench --model runs/news/teacher --draft runs/news/student -p 0\n"
        "  bitdistill bench --model runs/news/student -p 0 -n 32 --kv f16,q8,q4 --positions 512,4096,16384",
        [options] {
            if (options->bench.prompt == 0 && options->bench.generate == 0)
                throw UsageError("and -n are both 0, so there is nothing to measure", "-p", "Give one of them tokens");
            check_drafts(*options);
            const std::vector<BenchCase> cases = cases_of(*options);
            Benchmark result;
            std::atomic<std::size_t> done{0}, total{0};
            const bool ended = run_in_foreground(
                [&](JobControl& control) {
                    for (const std::string& model : options->models)
                        if (!options->draft.empty()) requireSameTokens(model, options->draft);
                    result = benchmark(cases, options->bench, &control, [&](std::size_t now, std::size_t all) {
                        done = now;
                        total = all;
                    });
                },
                [&] { say_over("bench: " + std::to_string(done) + " of " + std::to_string(total) + " runs"); });
            say_over({});
            if (!ended || !result.complete) return exit_stopped;
            say_notes(result.notes);
            if (options->form == "json")
                print(to_json(result));
            else
                print(report(result, options->form));
            return exit_ok;
        });
    command->add_option("--model", options->models, "Model folder; give it once per model")
        ->required()
        ->type_name("DIR")
        ->allow_extra_args(false);
    command
        ->add_option("--format", options->formats,
                     "What full-precision weights are kept in: half, as-stored, f32, q8, q4 [half]")
        ->check(not_empty());
    command->add_option("--threads", options->threads, "Numbers of threads with commas between; 0 = all cores [0]")
        ->check(not_empty());
    add_isa_option(*command, options->isas, true);
    command->add_option("-p,--prompt", options->bench.prompt, "Tokens of the prompt, 0 = leave out [512]")
        ->check(whole_number(0));
    command->add_option("-n,--generate", options->bench.generate, "Tokens to generate, 0 = leave out [128]")
        ->check(whole_number(0));
    command->add_option("--repeats", options->bench.repeats, "Interleaved runs of each case [5]")
        ->check(whole_number(1));
    command
        ->add_option("--batch", options->batches,
                     "Tokens of the prompt at once, each with its logits, as in an evaluation: numbers with commas "
                     "between; 0 = as a prompt is read [0]")
        ->check(not_empty());
    command
        ->add_option("--sequences", options->sequences,
                     "Sequences to generate at once, as an evaluation writes texts: numbers with commas between; one "
                     "alone is measured beside them [1]")
        ->check(not_empty());
    command
        ->add_option("--positions", options->positions,
                     "Tokens that stand before those that are generated: numbers with commas between [0]")
        ->check(not_empty());
    command
        ->add_option("--kv", options->kv,
                     "What keys and values are kept in: f32, f16, q8, q4 [f32 with as-stored and f32, else f16]")
        ->check(not_empty());
    add_draft_options(*command, *options);
    command->add_flag("--no-screen", options->no_screen, "Compute all rows of the head for every token");
    command->add_option("--output", options->form, "table, markdown, csv or json [table]")
        ->check(CLI::IsMember({"table", "markdown", "csv", "json"}));
}

}  // namespace bitdistill
