// SPDX-License-Identifier: GPL-3.0-or-later
// score: ROUGE and BLEU of texts in a file, whoever wrote them.
#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/command.h"
#include "app/cli/foreground.h"
#include "app/cli/terminal.h"
#include "engine/base/number_text.h"
#include "engine/base/utf8.h"
#include "engine/score/text_scores.h"
#include "engine/text/text_pairs.h"

namespace bitdistill {

namespace {

struct Options {
    std::string data;
    Bootstrap bootstrap;
    bool json = false;
};

struct Scored {
    std::int64_t references = 0;
    TextScores scores;
};

std::string number(double value, double scale = 1) { return number_text(scale * value, 2); }

std::string range(const std::optional<Interval>& interval, double scale = 1) {
    return interval ? number(interval->low, scale) + " to " + number(interval->high, scale) : "-";
}

std::string joined_numbers(const std::array<double, bleu_orders>& values) {
    std::string text;
    for (const double value : values) text += (text.empty() ? "" : " / ") + number(value);
    return text;
}

void print_table(const Scored& scored) {
    constexpr double percent = 100;
    constexpr std::array names{"ROUGE-1", "ROUGE-2", "ROUGE-L", "ROUGE-Lsum"};
    const TextScores& scores = scored.scores;
    std::vector<std::vector<std::string>> rows{{"", "score", "95 % interval", "precision", "recall"}};
    const auto add = [&](const std::array<RougeMean, names.size()>& means, const char* setting) {
        for (std::size_t type = 0; type < names.size(); ++type) {
            const RougeScore& mean = means[type].mean;
            rows.push_back({names[type] + std::string(setting), number(mean.f, percent),
                            range(means[type].interval, percent), number(mean.precision, percent),
                            number(mean.recall, percent)});
        }
    };
    add(scores.rouge, "");
    add(scores.rouge_stem, ", stems");
    rows.push_back({"BLEU", number(scores.bleu.score), range(scores.bleu_interval), "-", "-"});
    rows.push_back({"AVG", number(scores.average.value), range(scores.average.interval), "-", "-"});
    rows.push_back({"AVG, stems", number(scores.average_stem.value), range(scores.average_stem.interval), "-", "-"});
    print(table_text(rows));
    print(whole_text(scores.pairs) + (scores.pairs == 1 ? " pair, " : " pairs, ") + whole_text(scored.references) +
          (scored.references == 1 ? " reference. " : " references. ") +
          "ROUGE: means of F, precision and recall over the pairs; sentences end at line feeds.");
    print("BLEU: precisions " + joined_numbers(scores.bleu.precisions) + ", brevity penalty " +
          number_text(scores.bleu.brevity_penalty, 3) + " (" + whole_text(scores.counts.system_length) +
          " words beside " + whole_text(scores.counts.reference_length) + ").");
    print("AVG: mean of BLEU and the four ROUGE scores. " +
          (scores.pairs == 1 ? std::string("One pair has no interval.")
                             : "Intervals: bootstrap over pairs, " + whole_text(scores.bootstrap.resamples) +
                                   " resamples, seed " + std::to_string(scores.bootstrap.seed) + "."));
}

PairScores scores_of(const TextPair& pair, PairScorer& scorer, const std::string& data) {
    try {
        return scorer.score(pair.prediction, pair.references);
    } catch (const Error& error) {
        throw Error(error.problem(), data + ", line " + std::to_string(pair.line), error.remedy());
    }
}

int score(const Options& options) {
    std::vector<std::string> notes;
    std::optional<Scored> scored;
    std::atomic<std::size_t> done = 0, all = 0;
    const bool ended = run_in_foreground(
        [&](JobControl& control) {
            const std::vector<TextPair> pairs = read_text_pairs(options.data, &notes);
            all = pairs.size();
            PairScorer scorer;
            std::vector<PairScores> scores;
            Scored result;
            for (const TextPair& pair : pairs) {
                if (!control.at_boundary()) return;
                scores.push_back(scores_of(pair, scorer, options.data));
                result.references += std::ssize(pair.references);
                ++done;
            }
            std::optional<TextScores> means = text_scores(scores, options.bootstrap, &control);
            if (!means) return;
            result.scores = *means;
            scored = result;
        },
        [&] {
            if (all > 0)
                say_over("score: " + whole_text(static_cast<std::int64_t>(done)) + " of " +
                         whole_text(static_cast<std::int64_t>(all)) + " pairs");
        });
    say_over({});
    if (!ended || !scored) {
        say("score: stopped");
        return exit_stopped;
    }
    say_notes(notes);
    if (!options.json) {
        print_table(*scored);
        return exit_ok;
    }
    Json json{{"data", options.data}, {"references", scored->references}};
    json.update(to_json(scored->scores));
    print(json);
    return exit_ok;
}

}  // namespace

void add_score_command(CLI::App& program, Work& chosen) {
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        add_command(program, chosen, "score",
                    "ROUGE and BLEU of generated texts beside their references, as rouge-score and sacrebleu compute "
                    "them",
                    "  bitdistill score --data summaries.jsonl\n"
                    "  bitdistill score --data summaries.jsonl.gz --json\n"
                    "  echo '{\"prediction\": \"a b c\", \"reference\": [\"a b\", \"b c d\"]}' | bitdistill score "
                    "--data /dev/stdin",
                    [options] { return score(*options); });
    command
        ->add_option("--data", options->data,
                     "JSON lines {\"prediction\": \"...\", \"reference\": \"...\"}, packed (.gz, .zst) or not; "
                     "\"reference\" may be a list of texts")
        ->required()
        ->type_name("FILE");
    command
        ->add_option("--resamples", options->bootstrap.resamples,
                     "Samples of pairs that the 95 % intervals come of [1000]")
        ->check(whole_number(100, 1'000'000));
    command->add_option("--seed", options->bootstrap.seed, "Start of their random numbers [1]")
        ->check(whole_number(0, std::numeric_limits<std::int64_t>::max()));
    command->add_flag("--json", options->json, "One JSON object, nothing rounded");
}

}  // namespace bitdistill
