// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/ablation/ablation_figures.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

#include "engine/base/error.h"
#include "engine/run/ablation/crossed_mean.h"
#include "engine/run/paired.h"
#include "engine/run/results.h"
#include "engine/run/run_folder.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

const char* student_row() { return stage_info(Stage::distill).row; }

using RightItems = std::map<std::int64_t, bool>;  // by line of the data

// What the student of a finished run got right, or wrote; nothing where the metric is neither of single items nor a
// score of texts, or an earlier version kept no figures of them.
void read_answers(const fs::path& folder, const std::string& metric, ReadRun& read) {
    const bool shares = metric == "accuracy" || metric == "exact_match", scores = is_text_figure(metric);
    const fs::path file = RunFolder::open(folder).items_file();
    if (!shares && !(scores && fs::exists(file))) return;
    const std::vector<AnsweredItem> answers = read_items(file);
    const std::string data = compared_data(answers);
    for (const AnsweredItem& item : answers) {
        if (item.row != student_row() || item.data != data) continue;
        if (shares) read.right.emplace(item.item, metric == "accuracy" ? item.predicted == item.label : item.exact);
        if (scores && item.figures) read.texts.emplace(item.item, *item.figures);
    }
}

// The items that all of these answered, one row a run.
std::vector<std::vector<double>> shared_items(const std::vector<const RightItems*>& runs) {
    std::vector<std::vector<double>> values(runs.size());
    if (runs.empty()) return values;
    for (const auto& [item, ignored] : *runs.front()) {
        if (std::ranges::any_of(runs, [&, line = item](const RightItems* one) { return !one->contains(line); }))
            continue;
        for (std::size_t i = 0; i < runs.size(); ++i) values[i].push_back(runs[i]->at(item) ? 1 : 0);
    }
    return values;
}

PairedDifference exact_difference(const std::string& metric, const RightItems& one, const RightItems& other) {
    const auto values = shared_items({&one, &other});
    PairedCounts counts;
    for (std::size_t i = 0; i < values[0].size(); ++i)
        ++(values[0][i] > 0 ? (values[1][i] > 0 ? counts.both : counts.first_only)
                            : (values[1][i] > 0 ? counts.second_only : counts.neither));
    return paired_difference(metric, counts);
}

// On the items of both; nothing where there are none, or too few.
std::optional<PairedDifference> difference_of(const std::string& metric, const ReadRun& one, const ReadRun& other) {
    if (!is_text_figure(metric)) {
        if (one.right.empty() || shared_items({&one.right, &other.right})[0].empty()) return {};
        return exact_difference(metric, one.right, other.right);
    }
    std::vector<TextFigures> mine, theirs;
    for (const auto& [line, figures] : one.texts)
        if (const auto found = other.texts.find(line); found != other.texts.end()) {
            mine.push_back(figures);
            theirs.push_back(found->second);
        }
    return paired_difference(metric, mine, theirs);
}

// Of scores of texts, which belong to a corpus, that of one seed; several seeds are not pooled.
std::optional<PairedDifference> difference_of_seed(const std::string& metric, const std::vector<const ReadRun*>& row,
                                                   const std::vector<const ReadRun*>& reference) {
    std::optional<PairedDifference> difference;
    int seeds = 0;
    for (const ReadRun* one : row)
        for (const ReadRun* other : reference)
            if (one->outcome.seed == other->outcome.seed && ++seeds == 1)
                difference = difference_of(metric, *one, *other);
    return seeds == 1 ? difference : std::nullopt;
}

// Over the seeds that both have; nothing where there is none, or no item of both.
std::optional<PairedDifference> pooled_difference(const std::string& metric, const std::vector<const ReadRun*>& row,
                                                  const std::vector<const ReadRun*>& reference) {
    if (is_text_figure(metric)) return difference_of_seed(metric, row, reference);
    std::vector<const RightItems*> both;
    for (const ReadRun* one : row)
        for (const ReadRun* other : reference)
            if (one->outcome.seed == other->outcome.seed && !one->right.empty() && !other->right.empty())
                both.insert(both.end(), {&one->right, &other->right});
    const auto values = shared_items(both);
    if (values.empty() || values.front().size() < 2) return {};
    if (both.size() == 2) return exact_difference(metric, *both[0], *both[1]);
    std::vector<std::vector<double>> differences;
    for (std::size_t i = 0; i < values.size(); i += 2) {
        std::vector<double>& line = differences.emplace_back(values[i]);
        for (std::size_t item = 0; item < line.size(); ++item) line[item] -= values[i + 1][item];
    }
    const CrossedMean pooled = crossed_mean(differences);  // of shares: none is further apart than all and nothing
    return PairedDifference{metric,
                            pooled.mean,
                            std::max(-1.0, pooled.low),
                            std::min(1.0, pooled.high),
                            pooled.p,
                            static_cast<std::int64_t>(values.front().size())};
}

void set_mean(AblationRow& row, const std::vector<const ReadRun*>& runs) {
    row.finished = static_cast<std::int64_t>(runs.size());
    if (runs.empty()) return;
    const auto count = static_cast<double>(runs.size());
    double sum = 0, squares = 0, seconds = 0;
    for (const ReadRun* one : runs) {
        sum += one->outcome.figure.value;
        seconds += one->outcome.seconds;
    }
    row.mean = sum / count;
    row.seconds = seconds / count;
    if (runs.size() == 1) {
        row.low = runs.front()->outcome.figure.low;
        row.high = runs.front()->outcome.figure.high;
        return;
    }
    for (const ReadRun* one : runs) squares += std::pow(one->outcome.figure.value - row.mean, 2);
    row.spread = std::sqrt(squares / (count - 1));
    std::vector<const RightItems*> items;
    for (const ReadRun* one : runs) items.push_back(&one->right);
    const auto values = shared_items(items);
    if (values.front().size() >= 2) {
        const CrossedMean mean = crossed_mean(values);
        row.low = std::max(0.0, mean.low);
        row.high = std::min(1.0, mean.high);
    } else {
        const double reach = t_of_95_percent(count - 1) * row.spread / std::sqrt(count);
        row.low = row.mean - reach;
        row.high = row.mean + reach;
    }
}

void set_perplexity(AblationRow& row) {
    std::vector<double> values;
    for (const AblationOutcome& run : row.runs)
        if (std::isfinite(run.perplexity)) values.push_back(run.perplexity);
    if (values.empty()) return;
    const auto count = static_cast<double>(values.size());
    row.perplexity = std::accumulate(values.begin(), values.end(), 0.0) / count;
    if (values.size() == 1) return;
    double squares = 0;
    for (const double value : values) squares += std::pow(value - row.perplexity, 2);
    row.perplexity_spread = std::sqrt(squares / (count - 1));
}

// Holm's step-down: the smallest p times the number of comparisons, the next times one less, never falling.
void adjust(std::vector<AblationRow>& rows) {
    std::vector<AblationRow*> tested;
    for (AblationRow& row : rows)
        if (row.to_reference) tested.push_back(&row);
    std::ranges::sort(tested, {}, [](const AblationRow* row) { return row->to_reference->p; });
    double least = 0;
    for (std::size_t i = 0; i < tested.size(); ++i) {
        least = std::max(least, std::min(1.0, static_cast<double>(tested.size() - i) * tested[i]->to_reference->p));
        tested[i]->adjusted_p = least;
    }
}

std::vector<AblationBaseline> baselines_of(const std::vector<const ReadRun*>& reference) {
    std::vector<AblationBaseline> baselines;
    for (const Stage stage : {Stage::teacher, Stage::bitnet_sft}) {
        AblationBaseline baseline{stage_info(stage).row};
        std::vector<Metric> figures;
        for (const ReadRun* one : reference)
            for (const SweepValue& value : one->values)
                if (value.row == baseline.row) figures.push_back(value.figure);
        if (figures.empty()) continue;
        baseline.mean = 0;
        for (const Metric& figure : figures) baseline.mean += figure.value / static_cast<double>(figures.size());
        if (figures.size() == 1) {
            baseline.low = figures.front().low;
            baseline.high = figures.front().high;
        }
        baselines.push_back(baseline);
    }
    return baselines;
}

}  // namespace

const AblationRow* Ablation::reference() const& {
    const auto found = std::ranges::find(rows, true, &AblationRow::reference);
    return found == rows.end() ? nullptr : &*found;
}

const AblationRow* Ablation::best() const& {
    const MetricInfo* const info = find_metric(metric);
    const bool higher = !info || info->higher_is_better;
    const AblationRow* found = nullptr;
    for (const AblationRow& row : rows)
        if (std::isfinite(row.mean) && (!found || (higher ? row.mean > found->mean : row.mean < found->mean)))
            found = &row;
    return found;
}

double Ablation::computed_seconds() const {
    double seconds = 0;
    for (const AblationRow& row : rows)
        for (const AblationOutcome& run : row.runs) seconds += run.computed_seconds;
    return seconds;
}

ReadRun read_run(const fs::path& folder, const AblationRun& run) {
    ReadRun read;
    AblationOutcome& outcome = read.outcome;
    outcome.seed = run.seed;
    outcome.folder = run.folder;
    try {
        const SweepResult result = read_result(folder / run.folder);
        outcome.state = result.state;
        outcome.note = result.note;
        outcome.seconds = result.seconds;
        outcome.computed_seconds = result.seconds - result.taken_seconds;
        read.values = result.values;
        if (result.state == "finished") {
            const HeldOutText held_out = held_out_of(RunFolder::open(folder / run.folder));
            if (const Metric* perplexity = held_out.perplexity("student")) outcome.perplexity = perplexity->value;
        }
        const auto own = std::ranges::find(result.values, student_row(), &SweepValue::row);
        if (own == result.values.end()) return read;
        read_answers(folder / run.folder, own->figure.name, read);
        outcome.figure = own->figure;
    } catch (const Error& error) {
        outcome.state = "failed";
        outcome.note = error.what();
    }
    return read;
}

Ablation ablation_figures(AblationTable table, const std::vector<AblationPoint>& points,
                          const std::vector<AblationRun>& runs, const std::vector<ReadRun>& read) {
    Ablation ablation;
    ablation.table = word_of(table);
    ablation.title = table_info(table).title;
    ablation.paper = table_info(table).paper;
    std::vector<std::vector<const ReadRun*>> all(points.size());
    for (std::size_t i = 0; i < runs.size(); ++i) {
        all[runs[i].point].push_back(&read[i]);
        if (std::ranges::find(ablation.seeds, runs[i].seed) == ablation.seeds.end())
            ablation.seeds.push_back(runs[i].seed);
    }
    const auto finished = [](std::vector<const ReadRun*> some) {
        std::erase_if(some, [](const ReadRun* one) { return !std::isfinite(one->outcome.figure.value); });
        return some;
    };
    std::vector<const ReadRun*> reference;
    for (std::size_t i = 0; i < points.size(); ++i)
        if (points[i].reference) reference = finished(all[i]);
    for (std::size_t i = 0; i < points.size(); ++i) {
        const std::vector<const ReadRun*> own = finished(all[i]);
        AblationRow& row = ablation.rows.emplace_back();
        row.name = points[i].name;
        row.label = points[i].label;
        row.settings = points[i].settings;
        row.reference = points[i].reference;
        row.paper = points[i].paper;
        set_mean(row, own);
        for (const ReadRun* one : all[i]) {
            AblationOutcome& outcome = row.runs.emplace_back(one->outcome);
            for (const ReadRun* other : reference)
                if (!row.reference && other->outcome.seed == outcome.seed)
                    outcome.to_reference = difference_of(outcome.figure.name, *one, *other);
        }
        set_perplexity(row);
        if (!own.empty()) ablation.metric = own.front()->outcome.figure.name;
        if (!row.reference && !own.empty())
            row.to_reference = pooled_difference(own.front()->outcome.figure.name, own, reference);
    }
    adjust(ablation.rows);
    ablation.baselines = baselines_of(reference);
    return ablation;
}

std::string test_sentence(const Ablation& ablation) {
    const AblationRow* const reference = ablation.reference();
    if (!reference ||
        std::ranges::none_of(ablation.rows, [](const AblationRow& row) { return row.to_reference.has_value(); }))
        return {};
    const std::string which =
        reference->finished > 1 ? "the mean over items and seeds of the difference on the same item and seed, items "
                                  "and seeds both taken as "
                                  "drawn at random (Clark 1973, t with Satterthwaite's degrees of freedom)"
        : is_text_figure(ablation.metric)
            ? "approximate randomization on the same items, with the interval of a paired bootstrap"
            : "McNemar's exact test on the same items, with Newcombe's interval";
    return "Differences to \"" + reference->label + "\": " + which +
           ". p counts all comparisons of the table (Holm 1979).";
}

}  // namespace bitdistill
