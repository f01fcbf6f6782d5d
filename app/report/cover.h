// SPDX-License-Identifier: GPL-3.0-or-later
// The first page of a run's report, as one mails or prints it: what came out in a sentence, the table, curves, weights
// before and after, speeds as bars, and on what and when it was made. One picture for HTML, PDF and PNG alike, on
// white, whatever the window's theme. GUI thread.
#pragma once

#include <QPixmap>
#include <QString>
#include <QStringList>
#include <vector>

#include "app/parts/report.h"
#include "engine/run/run_folder.h"
#include "widgets/plot_style.h"
#include "widgets/result_row.h"

namespace bitdistill {

struct CoverBar {
    QString name, value;
    double share = 0;  // of the longest bar
    style::Role role = style::Role::muted;
};
struct Cover {
    QString run, headline;
    QStringList details;  // a line each below the headline
    QStringList heads;
    std::vector<QStringList> rows;
    std::vector<ReportFigure> figures;  // two at most are shown
    QString barTitle;
    std::vector<CoverBar> bars;
    QString foot;  // machine, date, version
};

// What the rows and the comparison's headline say. memory: "5.3× less memory, 270 MB in place of 1.43 GB"; empty: not
// known. speed: the comparison's headline; empty: not measured. figures: those of the report.
Cover coverOf(const RunFolder& run, const std::vector<ResultRow>& rows, const QString& memory, const QString& speed,
              const std::vector<ReportFigure>& figures);
// "SmolLM2-135M in 1.58 bits reaches 89.0 % (86.7 to 90.9), 0.9 points below its teacher"; without a student's figure
// what the run is of.
QString coverHeadline(const RunFolder& run, const std::vector<ResultRow>& rows);

QSize coverSize();                         // in pixels of a screen; fits an A4 page with its margins
QPixmap coverPicture(const Cover& cover);  // at three times that

// The recipe as the report's last table: every parameter that the run looked at, beside its default.
ReportTable recipeTable(const RunParams& params);

}  // namespace bitdistill
