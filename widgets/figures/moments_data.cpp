// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/moments_data.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>

#include "widgets/plots/weight_lens.h"
#include "widgets/texts/joined_text.h"

namespace bitdistill::moments {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MomentsFigure)
};

constexpr int shownBins = HistogramFrame::bins - 2;

double binBegin(int bin) { return HistogramFrame::lowest + (bin - 1) * HistogramFrame::width; }

double weightsOf(const std::vector<FramePtr>& frames) {
    double sum = 0;
    for (const FramePtr& frame : frames) sum += lens::weights(*frame);
    return sum;
}

QString scaleText(const HistogramFrame& frame) {
    return Words::tr("Δ %1").arg(style::number(static_cast<double>(frame.scale), 3));
}

}  // namespace

QString sourceThatFits(const Moment& moment, const QFontMetrics& size, double pixels) {
    return moment.brief.isEmpty() || size.horizontalAdvance(moment.source) <= pixels ? moment.source : moment.brief;
}

Moment momentOf(const QString& title, const QString& source, std::vector<FramePtr> frames, const QString& brief) {
    Moment moment{title, source, {}, std::move(frames), nullptr, brief};
    if (moment.frames.size() == 1)
        moment.all = moment.frames.front();
    else if (!moment.frames.empty())
        moment.all = std::make_shared<const HistogramFrame>(mergeFrames(moment.frames));
    if (!moment.all) moment.missing = Words::tr("none of the selected weights");
    return moment;
}

Moment missingMoment(const QString& title, const QString& why) { return {title, {}, why, {}, nullptr}; }

CodedBars barsInScales(const std::vector<FramePtr>& frames, int together) {
    CodedBars bars{-lens::sight, lens::sight, {}};
    for (auto& code : bars.heights) code.assign(static_cast<std::size_t>(shownBins / together), 0);
    const double total = weightsOf(frames);
    if (total <= 0) return bars;
    for (const FramePtr& frame : frames) {
        const CodedBars one = barsOf(*frame, together);
        const double part = lens::weights(*frame) / total;
        for (std::size_t code = 0; code < one.heights.size(); ++code)
            for (std::size_t bar = 0; bar < one.count(); ++bar)
                bars.heights[code][bar] += part * one.heights[code][bar];
    }
    return bars;
}

CodedBars rawBars(const std::vector<FramePtr>& frames, double reach, int count) {
    CodedBars bars{-reach, reach, {}};
    for (auto& code : bars.heights) code.assign(static_cast<std::size_t>(count), 0);
    const double total = weightsOf(frames), width = 2 * reach / count;
    if (total <= 0 || width <= 0) return bars;
    for (const FramePtr& frame : frames) {
        const auto scale = static_cast<double>(frame->scale);
        for (int bin = 1; bin <= shownBins; ++bin) {
            if (frame->counts[static_cast<std::size_t>(bin)] == 0) continue;
            const std::array<double, 3> codes = codesOf(*frame, bin);
            const double begin = binBegin(bin) * scale, end = begin + HistogramFrame::width * scale;
            const int first = std::max(0, static_cast<int>(std::floor((begin + reach) / width))),
                      last = std::min(count - 1, static_cast<int>(std::floor((end + reach) / width)));
            for (int i = first; i <= last; ++i) {
                const double left = std::max(begin, -reach + i * width),
                             right = std::min(end, -reach + (i + 1) * width);
                const double share = end > begin ? std::max(0.0, right - left) / (end - begin) : 1;
                for (std::size_t code = 0; code < codes.size(); ++code)
                    bars.heights[code][static_cast<std::size_t>(i)] += codes[code] * share / total / width;
            }
        }
    }
    return bars;
}

bool Data::empty() const { return first() == nullptr; }

const Moment* Data::first() const {
    const auto found = std::ranges::find_if(moments, [](const Moment& moment) { return moment.all != nullptr; });
    return found == moments.end() ? nullptr : &*found;
}

double rawReach(const Data& data) {
    double largest = 0;
    for (const Moment& moment : data.moments)
        if (moment.all) largest = std::max(largest, static_cast<double>(moment.all->scale));
    return lens::sight * largest;
}

QString distanceText(const Data& data, const Moment& moment) {
    const Moment* const from = data.first();
    if (!moment.all || &moment == from) return {};
    return Words::tr("%1 Δ from %2").arg(style::number(frameDistance(*from->all, *moment.all), 2), from->title);
}

QString fileCaption(const Data& data) {
    const Moment* const first = data.first();
    if (!first) return {};
    QStringList sources;
    for (const Moment& moment : data.moments)
        sources << (moment.all ? Words::tr("%1: %2").arg(moment.title, moment.source)
                               : Words::tr("%1: %2").arg(moment.title, moment.missing));
    const QString unit = data.raw ? Words::tr("values of the weights; regions by each tensor's own threshold")
                                  : Words::tr(
                                        "each weight in units of its scale Δ, the mean magnitude of its tensor "
                                        "(or row, or block, where it has its own)");
    return Words::tr("%1, %2: %3 weights of %n tensor(s); %4. Dashed: %5. %6.", nullptr,
                     static_cast<int>(first->frames.size()))
        .arg(data.caption, data.selection, style::integer(static_cast<qint64>(lens::weights(*first->all))), unit,
             first->title, joinedBySemicolons(sources));
}

QString summary(const Data& data) {
    QStringList parts;
    for (const Moment& moment : data.moments) {
        if (!moment.all) {
            parts << Words::tr("%1: %2").arg(moment.title, moment.missing);
            continue;
        }
        const QString zeros = style::percent(lens::share(*moment.all, 0)), scale = scaleText(*moment.all);
        const double near = near_threshold_share(*moment.all, lens::nearDistance);
        parts << (std::isnan(near) ? Words::tr("%1: %2 zeros, no threshold, %3").arg(moment.title, zeros, scale)
                                   : Words::tr("%1: %2 zeros, %3 near a threshold, %4")
                                         .arg(moment.title, zeros, style::percent(near), scale));
    }
    return Words::tr("%1, %2. %3.").arg(data.caption, data.selection, joinedBySemicolons(parts));
}

PlotTable table(const Data& data) {
    PlotTable out;
    constexpr double infinity = std::numeric_limits<double>::infinity();
    out.headings << Words::tr("From w/Δ") << Words::tr("To w/Δ");
    out.values.resize(2);
    for (int bin = 0; bin < HistogramFrame::bins; ++bin) {
        out.values[0].push_back(bin == 0 ? -infinity : binBegin(bin));
        out.values[1].push_back(bin == HistogramFrame::bins - 1 ? infinity : binBegin(bin + 1));
    }
    for (const Moment& moment : data.moments) {
        if (!moment.all) continue;
        out.headings << Words::tr("Weights: %1").arg(moment.title);
        out.values.emplace_back(moment.all->counts.begin(), moment.all->counts.end());
    }
    return out;
}

}  // namespace bitdistill::moments
