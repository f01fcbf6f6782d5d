// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_display.h"

#include <algorithm>
#include <cmath>
#include <ctime>

#include "app/cli/command.h"
#include "app/cli/terminal.h"
#include "engine/base/file.h"
#include "engine/base/number_text.h"
#include "engine/run/metric.h"
#include "engine/run/run_folder.h"
#include "engine/run/run_records.h"
#include "engine/train/api/engine_choice.h"

namespace bitdistill {

namespace {

// Without a terminal, a line at least this often while steps come in.
constexpr auto line_interval = std::chrono::seconds(10);

Json json_of(const StepRow& row) {
    Json json{{"type", "step"}, {"stage", to_string(row.stage)}, {"step", row.step}};
    for (const StepColumn& column : step_columns)
        if (const double value = column.of(row); std::isfinite(value)) json[column.name] = value;
    return json;
}

Json json_of(const Event& event) {
    constexpr const char* words[] = {"info", "warning", "error"};
    return {{"type", "event"},    {"time", event.unix_time}, {"severity", words[static_cast<int>(event.severity)]},
            {"kind", event.kind}, {"stage", event.stage},    {"step", event.step},
            {"text", event.text}};
}

std::string clock_text(double unix_time, const char* form = "%H:%M:%S") {
    const auto time = static_cast<std::time_t>(unix_time);
    std::tm parts{};
    ::localtime_r(&time, &parts);
    char text[32];
    std::strftime(text, sizeof text, form, &parts);
    return text;
}

std::string text_of(const Event& event) {
    std::string line = clock_text(event.unix_time) + "  ";
    if (event.severity == Severity::warning) line += "warning: ";
    if (event.severity == Severity::error) line += "error: ";
    if (!event.stage.empty()) line += event.stage + (event.step > 0 ? " " + whole_text(event.step) : "") + ": ";
    return line + event.text;
}

std::string measures(const StepRow& row) {
    std::string text = "loss " + count_text(row.loss);
    if (std::isfinite(row.weighted_ld) || std::isfinite(row.weighted_ad)) text += "  CE " + count_text(row.ce);
    if (std::isfinite(row.weighted_ld)) text += "  λ·LD " + count_text(row.weighted_ld);
    if (std::isfinite(row.weighted_ad)) text += "  γ·AD " + count_text(row.weighted_ad);
    if (std::isfinite(row.tokens_per_second)) text += "  " + count_text(row.tokens_per_second) + " tokens/s";
    return text;
}

// "  accuracy 81.2 % (CPU engine)": figures within a stage, of the engine that the stage has for them. Empty when
// nothing was evaluated at this step.
std::string dev_text(const StepRow& row, const std::filesystem::path& run) {
    std::string text;
    for (const MetricInfo& metric : known_metrics) {
        const double value = row.dev[metric.name];
        if (!metric.column || !std::isfinite(value)) continue;
        std::string word = metric.column;
        std::ranges::replace(word, '_', ' ');
        text += "  " + word + " " + metric_text(metric.name, value);
    }
    if (!text.empty())
        text += dev_figures_by_cpu(RunFolder::open(run), row.stage) ? " (CPU engine)" : " (training engine)";
    return text;
}

}  // namespace

RunDisplay::RunDisplay(const RunLog& log, const std::filesystem::path& run, bool json)
    : log_(log), run_(run), json_(json), terminal_(!json && stderr_is_terminal()) {
    read_earlier(run);
}

// As the recorder reads them: the good lines of events.jsonl, and the rows of metrics.csv up to the first bad one.
void RunDisplay::read_earlier(const std::filesystem::path& run) {
    const auto lines_of = [&](const char* file, const auto& each) {
        std::error_code ignored;
        if (!std::filesystem::is_regular_file(run / file, ignored)) return;
        const std::string text = read_file(run / file, std::uint64_t{1} << 40);
        for (std::size_t at = 0, end; (end = text.find('\n', at)) != std::string::npos; at = end + 1)
            if (!each(std::string_view(text).substr(at, end - at))) return;
    };
    std::vector<Event> events;
    lines_of(run_name::events, [&](std::string_view line) {
        if (auto event = parse_event(line)) events.push_back(std::move(*event));
        return true;
    });
    std::vector<StepRow> rows;
    std::optional<MetricsColumns> columns;
    lines_of(run_name::metrics, [&](std::string_view line) {
        if (!columns) return (columns = parse_metrics_header(line)).has_value();
        const std::optional<StepRow> row = parse_row(line, *columns);
        if (row) rows.push_back(*row);
        return row.has_value();
    });
    for (const StepRow& row : rows) earlier_.insert(key_of(row));
    earlier_events_ = events.size();
    if (!json_) tell_earlier(rows, events);
}

void RunDisplay::tell_earlier(const std::vector<StepRow>& rows, const std::vector<Event>& events) const {
    if (rows.empty() && events.empty()) return;
    std::string heading = "Before this start";
    constexpr const char* day_too = "%Y-%m-%d %H:%M:%S";
    if (!events.empty())
        heading += " (" + clock_text(events.front().unix_time, day_too) + " to " +
                   clock_text(events.back().unix_time, day_too) + ", " +
                   whole_text(static_cast<std::int64_t>(events.size())) + " events in events.jsonl)";
    say(heading + ":");
    for (const Stage stage : stage_order) {
        const auto last =
            std::find_if(rows.rbegin(), rows.rend(), [&](const StepRow& row) { return row.stage == stage; });
        if (last == rows.rend()) continue;
        const auto steps = std::ranges::count(rows, stage, &StepRow::stage);
        say("  " + std::string(to_string(stage)) + ": " + whole_text(steps) + (steps == 1 ? " step" : " steps") +
            ", the last " + whole_text(last->step) + "  " + measures(*last));
    }
    const auto doubtful = [](const Event& event) { return event.severity != Severity::info; };
    const auto warnings = std::ranges::count_if(events, doubtful);
    if (warnings == 0) return;
    const auto last = std::find_if(events.rbegin(), events.rend(), doubtful);
    say("  " + whole_text(warnings) + (warnings == 1 ? " warning or error: " : " warnings and errors, the last: ") +
        text_of(*last));
}

RunLog::News RunDisplay::news() {
    RunLog::News news = log_.read_since(cursor_);
    if (news.restarted) {
        const auto known = std::min(seen_events_, news.events.size());
        news.events.erase(news.events.begin(), news.events.begin() + static_cast<std::ptrdiff_t>(known));
        std::erase_if(news.rows, [&](const StepRow& row) { return seen_.contains(key_of(row)); });
    }
    for (const StepRow& row : news.rows) seen_.insert(key_of(row));
    return news;
}

void RunDisplay::show() {
    const RunLog::News all = news();
    json_ ? show_json(all) : show_text(all, false);
}

void RunDisplay::end() {
    const RunLog::News all = news();
    json_ ? show_json(all) : show_text(all, true);
    say_over({});
}

void RunDisplay::show_json(const RunLog::News& news) {
    const auto put = [](Json line, bool earlier) {
        if (earlier) line["earlier"] = true;
        print(line);
    };
    for (const Event& event : news.events) put(json_of(event), seen_events_++ < earlier_events_);
    for (const StepRow& row : news.rows) put(json_of(row), earlier_.contains(key_of(row)));
}

void RunDisplay::show_text(const RunLog::News& news, bool last) {
    for (const Event& event : news.events)
        if (seen_events_++ >= earlier_events_) say(text_of(event));
    for (const StepRow& row : news.rows) {
        if (earlier_.contains(key_of(row))) continue;
        if (newest_ && newest_->stage != row.stage) dev_.clear();
        newest_ = row;
        const std::string dev = dev_text(row, run_);
        const bool measured = !dev.empty();
        if (measured) dev_ = dev;
        const auto now = std::chrono::steady_clock::now();
        const bool due =
            !terminal_ && (now - printed_at_ >= line_interval || !printed_ || printed_->stage != row.stage);
        if (!measured && !due) continue;
        const std::int64_t steps = news.stages[static_cast<std::size_t>(row.stage)].steps;
        std::string line = std::string(to_string(row.stage)) + "  " + whole_text(row.step) +
                           (steps > 0 ? "/" + whole_text(steps) : "") + "  " + measures(row);
        say(line + dev);
        printed_ = row;
        printed_at_ = now;
    }
    if (last && !terminal_ && newest_ && printed_ &&
        (newest_->step != printed_->step || newest_->stage != printed_->stage))
        say(std::string(to_string(newest_->stage)) + "  " + whole_text(newest_->step) + "  " + measures(*newest_));
    if (terminal_ && !last) say_over(bar(news));
}

std::string RunDisplay::bar(const RunLog::News& news) const {
    for (int i = 0; i < stage_count; ++i) {
        const StageProgress& stage = news.stages[static_cast<std::size_t>(i)];
        if (stage.state != StageState::running) continue;
        std::string line = to_string(static_cast<Stage>(i));
        const std::int64_t step =
            newest_ && newest_->stage == static_cast<Stage>(i) ? std::max(newest_->step, stage.step) : stage.step;
        if (stage.steps > 0) {
            const double share = std::clamp(static_cast<double>(step) / static_cast<double>(stage.steps), 0.0, 1.0);
            constexpr int cells = 20;
            const int full = static_cast<int>(share * cells);
            line += " [" + std::string(static_cast<std::size_t>(full), '#') +
                    std::string(static_cast<std::size_t>(cells - full), '.') + "] " + whole_text(step) + "/" +
                    whole_text(stage.steps);
        }
        if (newest_ && newest_->stage == static_cast<Stage>(i)) {
            line += "  " + measures(*newest_);
            line += dev_;
        }
        if (std::isfinite(stage.seconds_left) && stage.seconds_left > 0)
            line += "  " + seconds_text(stage.seconds_left) + " left";
        const auto width = static_cast<std::size_t>(std::max(terminal_width() - 1, 20));
        return line.substr(0, width);
    }
    return "preparing";
}

}  // namespace bitdistill
