// SPDX-License-Identifier: GPL-3.0-or-later
// The boxes of the Compare page that let further models join the two: the baseline in fewer bits, and the baseline with
// drafts of the model against it. GUI thread.
#pragma once

#include <QString>
#include <QWidget>

#include "app/use/comparison.h"

class QCheckBox;

namespace bitdistill {

class WrapLayout;

class FurtherModels : public QWidget {
    Q_OBJECT
  public:
    explicit FurtherModels(QWidget* parent = nullptr);

    void addBox(QCheckBox* box);  // behind its own: of a model that the page itself knows
    // Adds what is chosen to a plan of the two, whose names these are.
    void addTo(ComparisonPlan& plan, const QString& baseline, const QString& against) const;

  private:
    QCheckBox* makeBox(const QString& label, const QString& name, const char* objectName);
    WrapLayout* row_ = nullptr;
    QCheckBox *eightBits_ = nullptr, *fourBits_ = nullptr, *drafts_ = nullptr;
};

}  // namespace bitdistill
