// SPDX-License-Identifier: GPL-3.0-or-later
// A run's results as one file to hand on: tables, figures and what the models wrote, as HTML that carries its pictures
// or as PDF, or its first page as a picture. Always on white, whatever the window's theme. GUI thread.
#pragma once

#include <QPixmap>
#include <QString>
#include <QStringList>
#include <utility>
#include <vector>

namespace bitdistill {

struct ReportTable {
    QString title;
    QStringList heads;  // the first column is left-aligned, the others are numbers
    std::vector<QStringList> rows;
    QString remark;
};
struct ReportFigure {
    QString title, sentence;  // what the figure shows, in words
    QPixmap picture;
};
struct Report {
    QString title, lead;
    std::vector<ReportTable> tables;
    std::vector<ReportFigure> figures;
    // What the models wrote: name and text.
    QString prompt;
    std::vector<std::pair<QString, QString>> texts;
    // Title and HTML, in which whoever made it has escaped what is not his own.
    std::vector<std::pair<QString, QString>> sections = {};
    // The first page as a picture, and what it says in a sentence; null: there is none.
    QPixmap cover = {};
    QString headline = {};
    std::vector<ReportTable> appendix = {};  // at the end, after everything else
};

QString reportHtml(const Report& report);

// By ending, .html or .pdf; .png is the first page alone. An older file stays whole until the new one is. False and a
// sentence on failure. A link, pipe or device in place of the file is refused, and so is a link in place of a folder
// between `run` and it.
bool writeReport(const Report& report, const QString& path, QString* error, const QString& run = QString());

}  // namespace bitdistill
