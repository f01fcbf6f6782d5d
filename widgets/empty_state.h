// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where data will be: what will appear, and the one action that makes it appear. Plots and maps paint it
// over their own greyed ground. GUI thread.
#pragma once

#include <QString>

class QFont;
class QPainter;
class QPalette;
class QRect;

namespace bitdistill {

struct EmptyState {
    QString what, action;
    QString sentence() const { return what + QStringLiteral(". ") + action; }  // for screen readers
};

// In the middle of the area, on a veil, so that lines behind do not run through the words.
void paintEmptyState(QPainter& painter, const QRect& area, const EmptyState& state, const QFont& base,
                     const QPalette& palette);

}  // namespace bitdistill
