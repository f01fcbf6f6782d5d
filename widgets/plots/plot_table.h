// SPDX-License-Identifier: GPL-3.0-or-later
// A plot's numbers as rows: for the window with the table, for the clipboard and for CSV files, so that whoever cannot
// see a plot, or wants to compute with it, has the same values. GUI thread.
#pragma once

#include <QByteArray>
#include <QStringList>
#include <vector>

class QWidget;

namespace bitdistill {

// By column; NaN = no value. Text columns (a stage, a label) come first and are few.
struct PlotTable {
    QStringList textHeadings, headings;
    std::vector<QStringList> texts;           // per text column
    std::vector<std::vector<double>> values;  // per number column
    std::size_t rows() const;
    QByteArray csv() const;  // UTF-8, full precision, '.' as decimal point
};

// A window of its own with the table, to read and to copy as CSV. Deletes itself when it is closed.
void showTable(QWidget* parent, const PlotTable& table, const QString& title, const QString& summary);

}  // namespace bitdistill
