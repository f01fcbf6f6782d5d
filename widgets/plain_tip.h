// SPDX-License-Identifier: GPL-3.0-or-later
// A tool tip shows what looks like markup as markup. Names of runs, models, tensors and data are text, whatever tags
// they hold. GUI thread.
#pragma once

#include <QString>
#include <QTextDocument>

namespace bitdistill {

inline QString plainTip(const QString& text) {
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : text;
}

}  // namespace bitdistill
