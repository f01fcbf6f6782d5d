// SPDX-License-Identifier: GPL-3.0-or-later
// The Compare page's fields of how a comparison is measured: tokens, repeats, threads, temperature and its seed, fixed
// length. What the user set stays, whatever a run keeps. GUI thread.
#pragma once

#include <QWidget>

#include "app/parts/comparison_panes.h"
#include "app/use/comparison.h"
#include "app/use/run_questions.h"

class QCheckBox;
class QDoubleSpinBox;
class QGridLayout;
class QSpinBox;

namespace bitdistill {

class MeasureFields : public QWidget {
    Q_OBJECT
  public:
    explicit MeasureFields(QWidget* parent = nullptr);

    void putInto(ComparisonPlan& plan) const;
    // Neither of them changes anything that was set by hand.
    void showMeasured(const ComparisonPanes& panes);
    void suggest(const FirstQuestion& question);
    void forgetChoice() { chosen_ = false; }  // another run is open

  private:
    QSpinBox* addSpin(QGridLayout* grid, const QString& label, const QString& name, const char* objectName, int line,
                      int place);
    void showSeed();
    QSpinBox *tokens_ = nullptr, *repeats_ = nullptr, *threads_ = nullptr, *seed_ = nullptr;
    QDoubleSpinBox* temperature_ = nullptr;
    QCheckBox* fixedLength_ = nullptr;
    bool chosen_ = false;
};

}  // namespace bitdistill
