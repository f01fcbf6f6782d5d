// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/further_models.h"

#include <QCheckBox>
#include <QLabel>
#include <tuple>

#include "widgets/wrap_layout.h"

namespace bitdistill {

FurtherModels::FurtherModels(QWidget* parent) : QWidget(parent) {
    row_ = new WrapLayout(this);
    row_->setContentsMargins(0, 0, 0, 0);
    row_->addWidget(new QLabel(tr("Also")));
    eightBits_ = makeBox(tr("8 bits"), tr("Also the baseline in 8 bits"), "alsoEightBits");
    fourBits_ = makeBox(tr("4 bits"), tr("Also the baseline in 4 bits"), "alsoFourBits");
    drafts_ = makeBox(tr("drafts"), tr("Also the baseline with drafts of the model against it"), "alsoDrafts");
    drafts_->setToolTip(
        tr("Also the baseline with drafts of the model against it: it proposes tokens, and the baseline checks several "
           "at once. Greedy text stays the same. Both need the same vocabulary"));
}

QCheckBox* FurtherModels::makeBox(const QString& label, const QString& name, const char* objectName) {
    auto* box = new QCheckBox(label);
    box->setObjectName(QLatin1String(objectName));
    box->setAccessibleName(name);
    box->setToolTip(name);
    row_->addWidget(box);
    return box;
}

void FurtherModels::addBox(QCheckBox* box) { row_->addWidget(box); }

void FurtherModels::addTo(ComparisonPlan& plan, const QString& baseline, const QString& against) const {
    const PlannedModel first = plan.models.at(0), second = plan.models.at(1);
    for (const auto& [box, format, name] : {std::tuple{eightBits_, WeightFormat::q8, tr("%1 in 8 bits")},
                                            {fourBits_, WeightFormat::q4, tr("%1 in 4 bits")}})
        if (box->isChecked()) plan.models.push_back({name.arg(baseline).toStdString(), first.folder, format});
    if (drafts_->isChecked())
        plan.models.push_back(
            {tr("%1 with drafts of %2").arg(baseline, against).toStdString(), first.folder, {}, second.folder});
}

}  // namespace bitdistill
