// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/frame_history.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "engine/model/tensor_roles.h"
#include "widgets/plot_style.h"

namespace bitdistill {

namespace {

// The translators' context of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(FrameHistory)
};

// The place in which a layer uses its projections; behind all of them for another word.
std::size_t rankOf(const std::string& kind) {
    static const std::vector<std::string> words = [] {
        std::vector<std::string> all;
        for (const TensorRole role : ternary_roles()) all.push_back(short_name(name_in(FileKind::folder, {role, 0})));
        return all;
    }();
    return static_cast<std::size_t>(std::ranges::find(words, kind) - words.begin());
}

std::uint64_t total(const HistogramFrame& frame) { return frame.minus + frame.zero + frame.plus; }

bool earlier(const FramePtr& frame, const FramePosition& position) {
    return FramePosition{frame->stage, frame->step} < position;
}

}  // namespace

std::string kindOf(const std::string& tensor) { return short_name(tensor); }

QString selectionLabel(const FrameSelection& selection) {
    const QString kind = QString::fromStdString(selection.kind);
    if (selection.layer < 0)
        return selection.kind.empty() ? Words::tr("All layers") : Words::tr("All layers, %1").arg(kind);
    return selection.kind.empty() ? Words::tr("Layer %1").arg(selection.layer)
                                  : Words::tr("Layer %1, %2").arg(selection.layer).arg(kind);
}

HistogramFrame mergeFrames(std::span<const FramePtr> frames) {
    HistogramFrame sum;
    double scale = 0, weights = 0, flips_per_step = 0;
    for (const FramePtr& frame : frames) {
        if (!frame) continue;
        if (weights == 0 || FramePosition{sum.stage, sum.step} < FramePosition{frame->stage, frame->step}) {
            sum.stage = frame->stage;
            sum.step = frame->step;
        }
        const auto count = static_cast<double>(total(*frame));
        for (int b = 0; b < HistogramFrame::bins; ++b)
            sum.counts[static_cast<std::size_t>(b)] += frame->counts[static_cast<std::size_t>(b)];
        sum.minus += frame->minus;
        sum.zero += frame->zero;
        sum.plus += frame->plus;
        sum.flips += frame->flips;
        sum.steps_since = std::max(sum.steps_since, frame->steps_since);
        if (frame->steps_since > 0)
            flips_per_step += static_cast<double>(frame->flips) / static_cast<double>(frame->steps_since);
        scale += count * static_cast<double>(frame->scale);
        if (frame->scale_high > 0) {
            sum.scale_low = sum.scale_high > 0 ? std::min(sum.scale_low, frame->scale_low) : frame->scale_low;
            sum.scale_high = std::max(sum.scale_high, frame->scale_high);
        }
        weights += count;
    }
    // Tensors are visited in turn, over spans of different length: the flips of the sum are per its longest span.
    if (sum.steps_since > 0)
        sum.flips = static_cast<std::uint64_t>(std::llround(flips_per_step * static_cast<double>(sum.steps_since)));
    if (weights > 0) sum.scale = static_cast<float>(scale / weights);
    sum.watch = mergeWatches(frames, sum);
    return sum;
}

double frameDistance(const HistogramFrame& a, const HistogramFrame& b) {
    double sum_a = 0, sum_b = 0;
    for (const auto count : a.counts) sum_a += static_cast<double>(count);
    for (const auto count : b.counts) sum_b += static_cast<double>(count);
    if (sum_a == 0 || sum_b == 0) return not_measured;
    double difference = 0, distance = 0;
    for (std::size_t bin = 0; bin < a.counts.size(); ++bin) {
        difference += static_cast<double>(a.counts[bin]) / sum_a - static_cast<double>(b.counts[bin]) / sum_b;
        distance += std::abs(difference) * HistogramFrame::width;
    }
    return distance;
}

double MapGrid::at(int row, int column) const {
    if (row < 0 || column < 0 || row >= rows() || column >= columns()) return not_measured;
    return values[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns()) +
                  static_cast<std::size_t>(column)];
}

void FrameHistory::append(std::span<const FramePtr> frames) {
    for (const FramePtr& frame : frames) {
        if (!frame) continue;
        const FramePosition position{frame->stage, frame->step};
        auto [entry, fresh] = tensors_.try_emplace(frame->tensor, Tensor{frame->layer, kindOf(frame->tensor), {}});
        auto& list = entry->second.frames;
        // Nearly always at the end; a resume or a second reader may bring an older or the same one.
        auto place = std::lower_bound(list.begin(), list.end(), position, earlier);
        if (place != list.end() && FramePosition{(*place)->stage, (*place)->step} == position) {
            *place = frame;
        } else {
            list.insert(place, frame);
            ++count_;
        }
        if (frame->watch) {
            reference_ = frame->watch->reference;
            pattern_ = frame->watch->pattern;
        }
        const auto spot = std::lower_bound(positions_.begin(), positions_.end(), position);
        if (spot == positions_.end() || *spot != position) positions_.insert(spot, position);
    }
}

void FrameHistory::clear() {
    tensors_.clear();
    positions_.clear();
    count_ = 0;
    reference_ = Reference::nothing;
    pattern_ = {};
}

std::vector<Measure> FrameHistory::measures() const {
    std::vector<Measure> all{Measure::zeroShare};
    if (!pattern_.exact) all.insert(all.end(), {Measure::nearThreshold, Measure::nearThresholdWide});
    all.insert(all.end(), {Measure::flipRate, Measure::entropy});
    if (reference_ != Reference::nothing) {
        all.insert(all.end(),
                   {Measure::signAgreement, Measure::codedSigns, Measure::scaleOverAbsmean, Measure::flipped});
        for (std::size_t part = 0; part < magnitude_parts; ++part) all.push_back(flippedIn(part));
    }
    if (pattern_.of > 1) all.push_back(Measure::maskChanges);
    return all;
}

std::vector<int> FrameHistory::layers() const {
    std::vector<int> out;
    for (const auto& [name, tensor] : tensors_) out.push_back(tensor.layer);
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

QStringList FrameHistory::kinds() const {
    std::vector<std::string> out;
    for (const auto& [name, tensor] : tensors_)
        if (std::find(out.begin(), out.end(), tensor.kind) == out.end()) out.push_back(tensor.kind);
    std::sort(out.begin(), out.end(), [](const std::string& a, const std::string& b) {
        return std::pair(rankOf(a), a) < std::pair(rankOf(b), b);
    });
    QStringList names;
    for (const auto& kind : out) names << QString::fromStdString(kind);
    return names;
}

FramePtr FrameHistory::newestUpTo(const Tensor& tensor, const FramePosition& position) const {
    auto place = std::upper_bound(tensor.frames.begin(), tensor.frames.end(), position,
                                  [](const FramePosition& p, const FramePtr& f) {
                                      return p < FramePosition{f->stage, f->step};
                                  });
    if (place == tensor.frames.begin()) return nullptr;
    const FramePtr& frame = *--place;
    return frame->stage == position.stage ? frame : nullptr;
}

FramePtr FrameHistory::at(const FrameSelection& selection, const FramePosition& position) const {
    std::vector<FramePtr> found;
    for (const auto& [name, tensor] : tensors_) {
        if (selection.layer >= 0 && tensor.layer != selection.layer) continue;
        if (!selection.kind.empty() && tensor.kind != selection.kind) continue;
        if (FramePtr frame = newestUpTo(tensor, position)) {
            found.push_back(std::move(frame));
        }
    }
    if (found.empty()) return nullptr;
    if (found.size() == 1) return found.front();
    HistogramFrame merged = mergeFrames(found);
    merged.tensor = selectionLabel(selection).toStdString();
    merged.layer = selection.layer;
    return std::make_shared<const HistogramFrame>(std::move(merged));
}

FramePtr FrameHistory::newest(const FrameSelection& selection) const {
    return positions_.empty() ? nullptr : at(selection, positions_.back());
}

std::vector<FramePtr> FrameHistory::framesAt(const FramePosition& position) const {
    std::vector<FramePtr> found;
    for (const auto& [name, tensor] : tensors_)
        if (FramePtr frame = newestUpTo(tensor, position)) found.push_back(std::move(frame));
    return found;
}

std::vector<FrameHistory::Point> FrameHistory::points(const FrameSelection& selection) const {
    // One walk in time over the frames of the selection; the newest of each tensor stays in a running sum.
    struct Visit {
        FramePosition position;
        std::size_t tensor;
        const HistogramFrame* frame;
    };
    std::vector<Visit> visits;
    std::size_t tensor_count = 0;
    for (const auto& [name, tensor] : tensors_) {
        if (selection.layer >= 0 && tensor.layer != selection.layer) continue;
        if (!selection.kind.empty() && tensor.kind != selection.kind) continue;
        for (const FramePtr& frame : tensor.frames)
            visits.push_back({{frame->stage, frame->step}, tensor_count, frame.get()});
        ++tensor_count;
    }
    std::stable_sort(visits.begin(), visits.end(),
                     [](const Visit& a, const Visit& b) { return a.position < b.position; });
    std::vector<FrameSums> newest(tensor_count);
    FrameSums sum;
    std::vector<Point> out;
    for (std::size_t i = 0; i < visits.size(); ++i) {
        const Visit& visit = visits[i];
        if (i > 0 && visits[i - 1].position.stage != visit.position.stage) {
            std::fill(newest.begin(), newest.end(), FrameSums());
            sum = FrameSums();
        }
        const FrameSums now = sumsOf(*visit.frame);
        sum.add(newest[visit.tensor], -1);
        sum.add(now, 1);
        newest[visit.tensor] = now;
        if (i + 1 < visits.size() && visits[i + 1].position == visit.position) continue;
        if (sum.minus + sum.zero + sum.plus <= 0) continue;
        Point point{visit.position};
        for (std::size_t what = 0; what < measureCount; ++what) point.values[what] = sum.of(static_cast<Measure>(what));
        out.push_back(point);
    }
    return out;
}

namespace {

void setScale(MapGrid& grid, Measure what) {
    double low = not_measured, high = not_measured;
    for (const double value : grid.values) {
        if (std::isnan(value)) continue;
        low = std::isnan(low) ? value : std::min(low, value);
        high = std::isnan(high) ? value : std::max(high, value);
    }
    if (std::isnan(low)) low = 0, high = 1;
    if (isChange(what)) low = 0;
    if (high - low < 1e-9) high = low + (low > 0 ? 0.05 * low : 1.0);
    grid.low = low;
    grid.high = high;
}

}  // namespace

MapGrid FrameHistory::layersOverTime(Measure what, int max_columns) const {
    MapGrid grid;
    grid.reference = reference_;
    grid.layers = layers();
    std::erase(grid.layers, -1);
    for (const int layer : grid.layers) grid.rowLabels << QString::number(layer);
    const std::size_t count = positions_.size(), columns = std::min(count, static_cast<std::size_t>(max_columns));
    for (std::size_t c = 0; c < columns; ++c)  // evenly, ending with the newest
        grid.positions.push_back(positions_[(c + 1) * count / columns - 1]);
    for (const FramePosition& p : grid.positions)
        grid.columnLabels << QStringLiteral("%1 %2").arg(style::stageLabel(p.stage), style::integer(p.step));
    grid.values.assign(grid.layers.size() * columns, not_measured);
    std::map<int, std::size_t> row_of;
    for (std::size_t r = 0; r < grid.layers.size(); ++r) row_of[grid.layers[r]] = r;
    std::vector<FrameSums> sums(grid.values.size());
    for (const auto& [name, tensor] : tensors_) {
        if (tensor.layer < 0) continue;
        const std::size_t row = row_of[tensor.layer];
        FramePtr of;
        FrameSums last;  // a frame stands for all columns until the next one
        for (std::size_t c = 0; c < columns; ++c) {
            const FramePtr frame = newestUpTo(tensor, grid.positions[c]);
            if (!frame) continue;
            if (frame != of) last = sumsOf(*frame);
            of = frame;
            sums[row * columns + c].add(last, 1);
        }
    }
    for (std::size_t i = 0; i < sums.size(); ++i) grid.values[i] = sums[i].of(what);
    setScale(grid, what);
    return grid;
}

MapGrid FrameHistory::layersByKind(Measure what, const FramePosition& position) const {
    MapGrid grid;
    grid.reference = reference_;
    grid.layers = layers();
    std::erase(grid.layers, -1);
    for (const int layer : grid.layers) grid.rowLabels << QString::number(layer);
    grid.columnLabels = kinds();
    for (const QString& kind : grid.columnLabels) grid.kinds.push_back(kind.toStdString());
    const std::size_t columns = grid.kinds.size();
    grid.values.assign(grid.layers.size() * columns, not_measured);
    for (const auto& [name, tensor] : tensors_) {
        const auto row = std::find(grid.layers.begin(), grid.layers.end(), tensor.layer) - grid.layers.begin();
        const auto column = std::find(grid.kinds.begin(), grid.kinds.end(), tensor.kind) - grid.kinds.begin();
        if (row == static_cast<std::ptrdiff_t>(grid.layers.size())) continue;
        if (const FramePtr frame = newestUpTo(tensor, position))
            grid.values[static_cast<std::size_t>(row) * columns + static_cast<std::size_t>(column)] =
                measure(*frame, what);
    }
    setScale(grid, what);
    return grid;
}

}  // namespace bitdistill
