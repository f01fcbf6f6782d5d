// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/run_log.h"

#include <algorithm>
#include <iterator>

#include "engine/run/activation_frame.h"
#include "engine/run/watch/weight_watch.h"

namespace bitdistill {

namespace {

// True for what a resume at `step` of `stage` throws away.
bool after(Stage stage, std::int64_t step, Stage cut_stage, std::int64_t cut_step) {
    return stage == cut_stage && step > cut_step;
}

}  // namespace

int histogram_bin(float w_over_scale) {
    if (std::isnan(w_over_scale)) return HistogramFrame::bins - 1;
    // 1 / 0.025 is 40 exactly, so the edges at multiples of 0.025 that a float can hold (the thresholds) are exact.
    const double position = (static_cast<double>(w_over_scale) - HistogramFrame::lowest) * 40.0;
    if (position < 0) return 0;
    if (position >= HistogramFrame::bins - 2) return HistogramFrame::bins - 1;
    return 1 + static_cast<int>(position);
}

// NaN of an exact pattern: no weight has a threshold there.
double near_threshold_share(const HistogramFrame& frame, double distance) {
    if (frame.watch && frame.watch->pattern.exact) return not_measured;
    const int reach = static_cast<int>(std::lround(distance / HistogramFrame::width));
    // The bins that begin at the thresholds.
    const int lower = histogram_bin(-frame.threshold), upper = histogram_bin(frame.threshold);
    std::uint64_t near = 0, all = 0;
    for (const std::uint64_t count : frame.counts) all += count;
    for (int i = -reach; i < reach; ++i)
        near += frame.counts[static_cast<std::size_t>(lower + i)] + frame.counts[static_cast<std::size_t>(upper + i)];
    return all == 0 ? 0 : static_cast<double>(near) / static_cast<double>(all);
}

void RunLog::append(const StepRow& row) {
    const std::lock_guard lock(mutex_);
    rows_.push_back(row);
}

void RunLog::publish(std::shared_ptr<const HistogramFrame> frame) {
    const std::lock_guard lock(mutex_);
    frames_.push_back(std::move(frame));
}

void RunLog::publish(std::shared_ptr<const ActivationFrame> frame) {
    const std::lock_guard lock(mutex_);
    activations_.push_back(std::move(frame));
}

void RunLog::append(Event event) {
    const std::lock_guard lock(mutex_);
    events_.push_back(std::move(event));
}

void RunLog::set_progress(Stage stage, const StageProgress& progress) {
    const std::lock_guard lock(mutex_);
    progress_[static_cast<std::size_t>(stage)] = progress;
}

void RunLog::clear() {
    const std::lock_guard lock(mutex_);
    rows_.clear();
    frames_.clear();
    activations_.clear();
    events_.clear();
    progress_ = {};
    ++generation_;
}

void RunLog::cut(Stage stage, std::int64_t step, std::optional<std::int64_t> frames) {
    const std::lock_guard lock(mutex_);
    const auto size = [this] { return rows_.size() + frames_.size() + activations_.size(); };
    const std::size_t before = size();
    std::erase_if(rows_, [&](const StepRow& row) { return after(row.stage, row.step, stage, step); });
    std::erase_if(frames_,
                  [&](const auto& frame) { return after(frame->stage, frame->step, stage, frames.value_or(step)); });
    std::erase_if(activations_, [&](const auto& frame) {
        return after(frame->stage, frame->step, stage, std::min(step, frames.value_or(step)));
    });
    if (size() != before) ++generation_;  // otherwise every reader's cursor still holds
}

RunLog::News RunLog::read_since(Cursor& cursor) const {
    News news;
    const std::lock_guard lock(mutex_);
    if (cursor.generation != generation_) {
        news.restarted = cursor.rows + cursor.frames + cursor.activations + cursor.events > 0;
        cursor = {0, 0, 0, 0, generation_};
    }
    const auto from = [](const auto& list, std::size_t first) {
        return list.begin() + static_cast<std::ptrdiff_t>(first);
    };
    news.rows.assign(from(rows_, cursor.rows), rows_.end());
    news.frames.assign(from(frames_, cursor.frames), frames_.end());
    news.activations.assign(from(activations_, cursor.activations), activations_.end());
    news.events.assign(from(events_, cursor.events), events_.end());
    news.stages = progress_;
    cursor.rows = rows_.size();
    cursor.frames = frames_.size();
    cursor.activations = activations_.size();
    cursor.events = events_.size();
    return news;
}

std::array<StageProgress, stage_count> RunLog::progress() const {
    const std::lock_guard lock(mutex_);
    return progress_;
}

}  // namespace bitdistill
