// SPDX-License-Identifier: GPL-3.0-or-later
// The report of a student's start for people: a sentence, a table to read and to copy, a part of a run's report. Used
// by the Results page and by rounding without training. GUI thread.
#pragma once

#include <QPushButton>
#include <QString>
#include <filesystem>
#include <optional>

#include "app/parts/report.h"
#include "engine/train/api/start_report.h"
#include "widgets/plots/plot_table.h"

namespace bitdistill {

// "Rounding loses 31.2 % of the projections' outputs, 12.4 % with gptq; ...".
QString startSummary(const StartReport& report);
PlotTable startTable(const StartReport& report);          // a row a group of projections; lost shares in percent
ReportTable startReportTable(const StartReport& report);  // a row a layer

// A run's report, or why there is one that cannot be read. Any thread.
struct ReadStart {
    std::optional<StartReport> report;
    QString problem;
};
ReadStart readStart(const std::filesystem::path& run);

// Opens the table; hidden where there is no report.
class StartButton : public QPushButton {
    Q_OBJECT
  public:
    explicit StartButton(QWidget* parent = nullptr);
    void setReport(const std::optional<StartReport>& report);

  private:
    std::optional<StartReport> report_;
};

}  // namespace bitdistill
