// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison of models as one value: what each wrote, how fast, how large, how alike. compare() in engine/infer
// measures it, a run keeps it in results.json, window and command line show it. Plain data; any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/conditions.h"
#include "engine/base/json_file.h"
#include "engine/model/inspect.h"

namespace bitdistill {

// Repeated measurements of one quantity, in its unit. All 0 = not measured.
struct Spread {
    double median = 0, low = 0, high = 0;
};
Spread spread_of(std::vector<double> values);

// What a text ended by: an end token of the model's own, the number of tokens that was asked for, a full context; or it
// was stopped.
enum class TextEnd { length, end_of_text, context, stopped };
const char* to_string(TextEnd end);  // "length", "end-of-text", "context", "stopped"

// What came of tokens that were proposed to a model.
struct DraftCounts {
    std::int64_t checks = 0;                 // passes of the model over its weights, the prompt's left out
    std::int64_t drafted = 0, accepted = 0;  // tokens
    std::string problem = {};  // a sentence where drafts failed and a text went on without (Drafter::problem)

    double acceptance() const { return drafted > 0 ? static_cast<double>(accepted) / static_cast<double>(drafted) : 0; }
    double tokens_per_check() const {
        return checks > 0 ? static_cast<double>(accepted + checks) / static_cast<double>(checks) : 0;
    }
    void add(const DraftCounts& other) {
        checks += other.checks;
        drafted += other.drafted;
        accepted += other.accepted;
        if (problem.empty()) problem = other.problem;
    }
};
// from: the model's folder, or what else proposed them. What was not measured is null.
Json to_json(const DraftCounts& counts, const std::string& from);
// "2.90 tokens a check, 71.4 % of 63 drafted accepted"; empty: nothing was checked.
std::string draft_words(const DraftCounts& counts);

struct ComparedModel {
    std::string name;    // as people call it; a run's own models are called as the rows of its table
    std::string folder;  // or .gguf file; of a run's own model as seen from the run's folder
    std::string format, isa;
    int threads = 0;
    bool ternary = false;
    // The folder of the model that proposed its tokens, which sizes and memory have beside its own; empty: it wrote
    // alone.
    std::string draft;
    DraftCounts drafts;  // of all writings that were timed
    // What it wrote, and when each token was known, from the start: of the writing whose speed was nearest to the
    // median. The replay plays them. The moments may be fewer or none in a file of before.
    std::vector<int> ids;
    std::vector<double> token_seconds;
    std::vector<std::string> pieces;  // what each id added to the text; the last has what was still open
    std::string text;                 // as people read it, up to its end; empty after random tokens
    std::string text_after_end;       // its end and what follows, where a fixed length is measured; all tokens visible
    int text_tokens = 0;              // of ids, up to and with the token that ends the text; all of them without one
    TextEnd ended_by = TextEnd::length;
    int prompt_tokens = 0, generated_tokens = 0;  // of one writing
    // Of each repeat, which writes the text as often as it takes: all steps of generation by all of their seconds.
    // Repeat i of one model ran beside repeat i of the others.
    std::vector<double> rates;
    int writings = 0;               // how often the text was written, over all repeats
    double generation_seconds = 0;  // that were measured, over all repeats
    // The text was too short to be timed: speed is that of so many tokens, written past its end and not shown. 0 = not.
    int timed_tokens = 0;
    Spread prompt_tokens_per_second, generation_tokens_per_second, first_token_seconds;
    double joules_per_token = 0;   // of generation, the whole machine's; 0 = no counters
    ModelSize size;                // bytes of the weights in parts, as inspect_model() states them before a start
    std::uint64_t file_bytes = 0;  // tensor data as stored
    std::uint64_t cache_bytes = 0, buffer_bytes = 0, screen_bytes = 0;  // beside the weights; screen: of the head
    std::uint64_t peak_memory = 0;  // bytes, measured: growth of resident memory by loading and running this model
    bool earlier = false;           // kept from an earlier comparison, which was asked something else

    // So many pieces are `text`. Of a fixed length the end token is spelled out, with what follows it.
    int tokens_as_text(bool fixed_length) const {
        return text_tokens - (fixed_length && ended_by == TextEnd::end_of_text && text_tokens > 0 ? 1 : 0);
    }
};

// One token that model 0 wrote, as both models saw it coming.
struct AgreedToken {
    int choice = 0;           // the id that the other holds for most likely there
    std::string choice_text;  // as people read it; filled where tokenizers are
    bool same = false;        // model 0 holds the same for most likely
    // Probabilities of the token that was written, and of `choice`, by model 0 and by the other.
    double written_first = 0, written_other = 0, choice_first = 0, choice_other = 0;
};

// Predictions of model i (i > 0) against those of model 0, for each token that model 0 wrote up to and with its end.
struct Agreement {
    bool measured = false;
    std::string reason;  // why not, if not: "different vocabularies", "nothing was written", "stopped"
    std::int64_t positions = 0;
    double same_arg_max = 0;  // share of positions, 0 to 1
    double mean_kl = 0;       // KL(first || this), nats per position
    // One a position; empty: not known, in files of before and for a text that was given.
    std::vector<AgreedToken> tokens = {};
};

// Under which conditions the repeats were measured (engine/base/conditions.h).
struct MeasuredUnder {
    PowerSource power = PowerSource::unknown;  // battery: at one moment at least
    Spread clock;                              // Hz, over the repeats
    std::optional<Load> load;
};

struct Comparison {
    std::string cpu, cpu_features;
    MeasuredUnder under;
    bool fixed_length = false;    // each model wrote `tokens`, whatever it wrote
    std::string prompt;           // as people read it; empty after random tokens
    int repeats = 0, tokens = 0;  // tokens: at most so many were to be written
    double temperature = 0;       // 0 = greedy
    std::uint64_t seed = 0;
    std::vector<ComparedModel> models;  // the first is the baseline; those marked earlier come last
    std::vector<Agreement> agreements;  // one for each model after the first that is not marked earlier
    bool complete = true;               // false when stopped
};

// What makes one doubt the headline of a comparison, with the number that its sentence states.
struct Doubt {
    enum class Reason {
        speeds_overlap,   // no number
        others_busy,      // cores that others used
        waited_for_core,  // share of their time that our threads stood in line
        differ,           // share of the tokens that are the same
        not_compared,     // no number: agreement was not measured
        slowing,          // share by which the last repeats were slower than the first
        on_battery,       // no number
        measured_once,    // no number: one turn of both has no range
        too_short         // seconds of generation that were measured
    };
    Reason reason;
    double value = 0;
};
// "others kept 1.2 cores busy meanwhile": English, as the command line and files have it; the window translates.
std::string to_string(const Doubt& doubt);

// A comparison's headline: the student against its teacher, never whichever is fastest.
struct Headline {
    std::size_t teacher = 0, student = 1;  // places in Comparison::models
    // Generated tokens per second of the student by the teacher's: medians, and lowest and highest of the ratios of
    // repeats that ran side by side. This range holds the median of all such ratios with a probability of 1 - 2^(1-n)
    // at n repeats (75 % at 3, 94 % at 5), whatever their distribution, which three to five repeats cannot tell.
    double ratio = 0, low = 0, high = 0;
    bool ranged = true;                 // false: measured once, which holds with 0 %; low and high are the ratio
    std::optional<double> same_tokens;  // share of the written tokens that both predict
    std::int64_t compared_tokens = 0;   // of which it is the share
    std::vector<Doubt> doubts;          // any: the headline is shown as a caution
};
// Nothing unless two models were measured. The student is the second model if that is ternary, else the first ternary
// one behind the first model, else the second one. A file of before, which has no single repeats, gives the range that
// the ranges of both speeds allow.
std::optional<Headline> headline_of(const Comparison& comparison);
// "3.90x (3.10 to 4.60), 95.0 % the same tokens"; without the range where it was measured once.
std::string to_string(const Headline& headline);
// "95.0 % the same tokens"; below `few_tokens` their number: "2 of 2 tokens the same".
std::string same_tokens_text(double share, std::int64_t tokens);
// Where there is no headline although two models answered: the first that wrote one token, or none. The first token
// comes with the prompt, so none of its steps was timed.
std::optional<std::size_t> untimed_model(const Comparison& comparison);
// "no speed-up: student wrote one token, which comes with the prompt, so no step was timed; let it write more tokens"
std::string untimed_text(const std::string& name);
// {"student", "teacher", "ratio", "low", "high", "text", "doubts", "same_tokens"}: "headline" of to_json(Comparison).
// Measured once, "low" and "high" are left out.
Json to_json(const Headline& headline, const Comparison& comparison);

// Limits of the doubts.
inline constexpr double poor_agreement = 0.8;  // one token in five differs: after a few words these are two texts
inline constexpr int few_tokens = 20;          // a per cent of them would promise more than was seen
inline constexpr double busy_share = 0.1;      // of the machine's cores, by others
inline constexpr double waiting_share = 0.05;  // of our threads' time, in line for a core
inline constexpr double slower_by = 0.05;      // the last third of the repeats against the first
inline constexpr double enough_seconds = 0.5;  // of generation, for each model

// The form of `bitdistill compare --json` and of results.json. "no_headline" says why there is none.
Json to_json(const Comparison& comparison);
// Reads what to_json() wrote; a part that is missing counts as not measured. `where` names the file in the Error that
// a part of another type throws.
Comparison comparison_from_json(const Json& json, const std::string& where);

// The comparison that a results.json keeps, under its present name or that of before ("duel"); nothing when it has
// none. Throws Error as comparison_from_json() does.
std::optional<Comparison> comparison_in(const Json& results, const std::string& where);
void set_comparison(Json& results, const Comparison& comparison);

}  // namespace bitdistill
