// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison as text for other programs: a Markdown table with its conditions and texts, and CSV. GUI thread.
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

namespace bitdistill {

class ComparePaneView;

struct CompareExport {
    std::vector<const ComparePaneView*> panes;
    QString headline;            // empty: there is none
    QString missing, doubts;     // sentences; empty: nothing to say
    QString conditions, prompt;  // as the view states them
};

QString compareMarkdown(const CompareExport& shown);  // empty without panes
QByteArray compareCsv(const CompareExport& shown);    // UTF-8, one line a model; numbers as they are, whatever language

}  // namespace bitdistill
