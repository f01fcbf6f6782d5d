// SPDX-License-Identifier: GPL-3.0-or-later
// The card on the Results page that states memory in parts: a bar for the teacher, one for the student, and what
// decides the student's total; the same as a table of a report. GUI thread.
#pragma once

#include <cstdint>

#include "app/parts/card.h"
#include "app/parts/report.h"
#include "engine/model/inspect.h"

namespace bitdistill {

class SizeBar;

struct StatedSizes {
    bool known = false;
    ModelSize teacher, student;                      // bytes in memory
    std::uint64_t teacherFile = 0, studentFile = 0;  // bytes; 0: not written yet
    QString embedding;                               // what the student's is kept in: "Q8_0"; empty: not known
};

class SizeCard : public Card {
    Q_OBJECT
  public:
    explicit SizeCard(QWidget* parent = nullptr);
    void setSizes(const StatedSizes& sizes);
    ReportTable table() const;  // of known sizes
    void setRemarkVisible(bool visible);

  private:
    StatedSizes sizes_;
    SizeBar *teacher_ = nullptr, *student_ = nullptr;
    Caption* remark_ = nullptr;
};

}  // namespace bitdistill
