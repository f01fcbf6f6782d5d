// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot_style_runs.h"

#include <array>

#include "widgets/plot_style.h"

namespace bitdistill::style {

namespace {

// From the "muted" scheme of Paul Tol (SRON/EPS/TN/09-002), which colour-blind eyes tell apart, darkest last.
constexpr std::array<QRgb, 6> tints{0xff44aa99, 0xffcc6677, 0xff999933, 0xffaa4499, 0xff332288, 0xff882255};
constexpr double lighter = 0.45;  // of the way to white, on dark grounds
constexpr double readable = 4.5;  // WCAG ratio of words
constexpr int steps = 10;

}  // namespace

QColor runColor(std::size_t place, const QPalette& palette) {
    const QColor tint(tints[place % tints.size()]);
    return isDark(palette) ? mixed(tint, QColor(255, 255, 255), lighter) : tint;
}

QColor runInk(std::size_t place, const QPalette& palette) {
    const QColor own = runColor(place, palette), text = color(Role::text, palette),
                 ground = color(Role::ground, palette);
    for (int step = 0; step < steps; ++step) {
        const QColor ink = mixed(own, text, static_cast<double>(step) / steps);
        if (contrast(ink, ground) >= readable) return ink;
    }
    return text;
}

}  // namespace bitdistill::style
