// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/weight_drawings.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace bitdistill::drawings {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WeightCurves)
};

Drawing ofCodes(const SparsityPattern& pattern) {
    using style::Role;
    Drawing drawing{{Words::tr("Zero share")},
                    {{0, Measure::zeroShare, Role::zero, Qt::SolidLine, Words::tr("zeros")}}};
    if (!pattern.exact) {  // which has no thresholds
        // Each on an axis of its own: on a common one, from the smaller to the larger, neither is seen to move.
        drawing.curves.push_back(
            {1, Measure::nearThreshold, Role::threshold, Qt::SolidLine, Words::tr("within 0.05 Δ")});
        drawing.curves.push_back(
            {2, Measure::nearThresholdWide, Role::threshold, Qt::DashLine, Words::tr("within 0.1 Δ")});
        drawing.titles << Words::tr("Near the thresholds") << Words::tr("Around the thresholds");
    }
    drawing.curves.push_back({static_cast<std::size_t>(drawing.titles.size()), Measure::flipRate, Role::student,
                              Qt::SolidLine, Words::tr("flips")});
    drawing.titles << Words::tr("Flips per step");
    return drawing;
}

Drawing againstReference(Reference reference) {
    using style::Role;
    const bool teacher = reference != Reference::student;
    return {{teacher ? Words::tr("Signs as the teacher's") : Words::tr("Signs as at the beginning"),
             teacher ? Words::tr("Scale over the teacher's mean magnitude")
                     : Words::tr("Scale over the mean magnitude at the beginning")},
            {{0, Measure::signAgreement, Role::student, Qt::SolidLine, Words::tr("all weights")},
             {0, Measure::codedSigns, Role::student, Qt::DashLine, Words::tr("codes not 0")},
             {1, Measure::scaleOverAbsmean, Role::total, Qt::SolidLine, Words::tr("scale")}}};
}

Drawing bySize(Reference reference) {
    using style::Role;
    const bool teacher = reference != Reference::student;
    Drawing drawing{{teacher ? Words::tr("Codes other than the teacher's, by the size of its weight")
                             : Words::tr("Codes other than at the beginning, by the size of the weight then"),
                     Words::tr("Flips per step, by the same")},
                    {}};
    constexpr std::array roles{Role::zero, Role::threshold, Role::student, Role::text};
    constexpr std::array dashes{Qt::SolidLine, Qt::DashLine, Qt::SolidLine, Qt::DotLine};
    for (std::size_t part = 0; part < magnitude_parts; ++part) {
        drawing.curves.push_back({0, flippedIn(part), roles[part], dashes[part], partLabel(part)});
        drawing.curves.push_back({1, changedIn(part), roles[part], dashes[part], partLabel(part)});
    }
    return drawing;
}

Drawing ofMask(const SparsityPattern& pattern) {
    using style::Role;
    Drawing drawing{
        {Words::tr("Mask changes per step"), Words::tr("Kept, by the place in a group of %1").arg(pattern.of)},
        {{0, Measure::maskChanges, Role::student, Qt::SolidLine, Words::tr("changes")}}};
    constexpr std::array roles{Role::total, Role::ad, Role::ld, Role::threshold};
    for (std::size_t p = 0; p < std::min(mostPositions, static_cast<std::size_t>(pattern.of)); ++p)
        drawing.curves.push_back({1, keptAt(p), roles[p % roles.size()],
                                  p < roles.size() ? Qt::SolidLine : Qt::DashLine, Words::tr("place %1").arg(p + 1)});
    return drawing;
}

}  // namespace

Drawing drawingOf(CurveSet set, Reference reference, const SparsityPattern& pattern) {
    switch (set) {
        case CurveSet::reference:
            return againstReference(reference);
        case CurveSet::sizes:
            return bySize(reference);
        case CurveSet::mask:
            return ofMask(pattern);
        case CurveSet::codes:
            break;
    }
    return ofCodes(pattern);
}

}  // namespace bitdistill::drawings
