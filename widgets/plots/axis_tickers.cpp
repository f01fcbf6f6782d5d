// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/axis_tickers.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>

#include "widgets/plot_style.h"

namespace bitdistill {

namespace {

// All labels of an axis have the same number of decimals: 0.0, 0.5, 1.0.
QString label(double value, double step) {
    if (std::abs(value) < step * 1e-9) value = 0;
    const double size = std::max(std::abs(value), step);
    if (size >= 1e4 || (size < 1e-3 && value != 0)) return style::compact(value);
    if (size < 1e-3) return QStringLiteral("0");
    const int decimals = std::max(0, -static_cast<int>(std::floor(std::log10(step) + 1e-9)));
    const QLocale now;
    return (now.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : now)
        .toString(value, 'f', decimals);
}

}  // namespace

double niceStep(double span, int most) {
    const double raw = span / std::max(1, most);
    const double decade = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * decade >= raw * (1 - 1e-9)) return factor * decade;
    return 10 * decade;
}

std::vector<Tick> linearTicks(double low, double high, int most, bool whole) {
    std::vector<Tick> out;
    if (!(high > low) || !std::isfinite(high - low)) return out;
    double step = niceStep(high - low, most);
    if (whole) step = std::max(1.0, step);
    for (double at = std::ceil(low / step - 1e-9) * step; at <= high + step * 1e-9; at += step) {
        out.push_back({at, label(at, step)});
        if (out.size() > 200) break;
    }
    return out;
}

std::vector<Tick> percentTicks(double low, double high, int most) {
    std::vector<Tick> out;
    if (!(high > low)) return out;
    double step = niceStep(high - low, most);
    if (std::floor(high / step + 1e-9) - std::ceil(low / step - 1e-9) < 1)
        step = niceStep(high - low, 2 * most);  // one tick is no scale
    const int decimals = std::max(0, -static_cast<int>(std::floor(std::log10(100 * step) + 1e-9)));
    for (double at = std::ceil(low / step - 1e-9) * step; at <= high + step * 1e-9 && out.size() < 200; at += step)
        out.push_back({at, style::percent(std::abs(at) < step * 1e-9 ? 0 : at, decimals)});
    return out;
}

std::vector<Tick> logTicks(double low, double high, int most) {
    std::vector<Tick> out;
    if (!(low > 0) || !(high > low)) return out;
    const double decades = std::log10(high / low);
    if (decades < 0.7) return linearTicks(low, high, most);
    const auto first = static_cast<int>(std::floor(std::log10(low))),
               last = static_cast<int>(std::ceil(std::log10(high)));
    const int stride = std::max(1, static_cast<int>(std::ceil(decades / std::max(1, most))));
    std::vector<double> factors{1.0};
    if (2.5 * decades <= most) factors = {1.0, 2.0, 5.0};
    for (int e = first; e <= last; ++e) {
        if (stride > 1 && e % stride != 0) continue;
        for (const double factor : factors) {
            const double at = factor * std::pow(10.0, e);
            if (at < low * (1 - 1e-9) || at > high * (1 + 1e-9)) continue;
            out.push_back({at, style::compact(at)});
        }
    }
    return out;
}

std::vector<Tick> timeTicks(double low, double high, int most, QString* unit) {
    struct Unit {
        double seconds;
        const char* name;
    };
    static constexpr std::array<Unit, 4> units{{{1, "s"}, {60, "min"}, {3600, "h"}, {86400, "d"}}};
    Unit chosen = units[0];
    for (const Unit& candidate : units)
        if (high >= 2 * candidate.seconds) chosen = candidate;
    if (unit) *unit = QCoreApplication::translate("PlotStyle", chosen.name);
    std::vector<Tick> out = linearTicks(low / chosen.seconds, high / chosen.seconds, most);
    for (Tick& tick : out) tick.at *= chosen.seconds;
    return out;
}

}  // namespace bitdistill
