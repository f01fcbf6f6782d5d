// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/start_table.h"

#include <QCoreApplication>
#include <cmath>

#include "widgets/plot_style.h"
#include "widgets/texts/engine_text.h"

namespace bitdistill {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StartTable)
};

QString methodWord(const StartReport& report) {
    const std::string_view word = word_of(report.method);
    return QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
}

}  // namespace

QString startSummary(const StartReport& report) {
    QString text =
        (report.method == StudentStart::awq
             ? Words::tr(
                   "Rounding loses %1 of the energy of the blocks' outputs, %2 with %3: the mean of %4 groups, on %5 "
                   "tokens of calibration.")
             : Words::tr("Rounding loses %1 of the energy of the projections' outputs, %2 with %3: the mean of %4 "
                         "groups, on %5 tokens of calibration."))
            .arg(style::percent(report.mean_before()), style::percent(report.mean_after()), methodWord(report),
                 style::integer(static_cast<qint64>(report.groups.size())),
                 style::integer(static_cast<qint64>(report.tokens)));
    if (report.method == StudentStart::awq)
        text += QLatin1Char(' ') + Words::tr("Factors were searched for %1 of them, and none were best in %2.")
                                       .arg(style::integer(static_cast<qint64>(report.searched())),
                                            style::integer(static_cast<qint64>(report.zero_won())));
    return text;
}

PlotTable startTable(const StartReport& report) {
    PlotTable table;
    table.textHeadings = {Words::tr("Projections")};
    table.headings = {Words::tr("Layer"), Words::tr("Lost plainly, %"),
                      Words::tr("Lost with %1, %").arg(methodWord(report))};
    const bool ratios = report.method == StudentStart::awq;
    if (ratios) table.headings << Words::tr("Ratio");
    table.texts.resize(1);
    table.values.resize(static_cast<std::size_t>(table.headings.size()));
    for (const GroupStart& one : report.groups) {
        table.texts[0] << QString::fromStdString(one.group);
        table.values[0].push_back(one.layer);
        table.values[1].push_back(100 * one.before);
        table.values[2].push_back(100 * one.after);
        if (ratios) table.values[3].push_back(one.ratio.value_or(std::nan("")));
    }
    return table;
}

ReportTable startReportTable(const StartReport& report) {
    const StartTable layers = start_table(report);
    ReportTable table{Words::tr("The start by %1: lost shares, plainly and with it").arg(methodWord(report)),
                      {},
                      {},
                      startSummary(report)};
    for (const std::string& head : layers.heads) table.heads << QString::fromStdString(head);
    if (!table.heads.isEmpty()) table.heads.first() = Words::tr("Layer");
    for (const std::vector<std::string>& row : layers.rows) {
        QStringList& cells = table.rows.emplace_back();
        for (const std::string& cell : row)
            cells << QString::fromStdString(cell).replace(QStringLiteral("->"), QStringLiteral("→"));
    }
    return table;
}

ReadStart readStart(const std::filesystem::path& run) {
    try {
        return {read_start_report(run), {}};
    } catch (const std::exception& damaged) {
        return {std::nullopt, spokenError(damaged)};
    }
}

StartButton::StartButton(QWidget* parent) : QPushButton(tr("Start…"), parent) {
    setObjectName(QStringLiteral("startReport"));
    setAccessibleName(tr("What the student's start cost and won"));
    hide();
    connect(this, &QPushButton::clicked, this, [this] {
        if (report_) showTable(this, startTable(*report_), tr("The student's start"), startSummary(*report_));
    });
}

void StartButton::setReport(const std::optional<StartReport>& report) {
    report_ = report;
    setVisible(report.has_value());
    setToolTip(report ? startSummary(*report) : QString());
}

}  // namespace bitdistill
