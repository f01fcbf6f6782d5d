// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/models/model_places.h"

#include <QCoreApplication>

#include "app/parts/models/hub_dialog.h"
#include "app/parts/models/local_models_dialog.h"
#include "widgets/model_sources.h"

namespace bitdistill {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ModelPlaces)
};

QString localLabel() { return Words::tr("On this computer…"); }

void askLocal(QWidget* parent, const std::function<void(const QString&)>& chosen) {
    auto* dialog = new LocalModelsDialog(parent);
    QObject::connect(dialog, &LocalModelsDialog::chosen, dialog, [chosen](const QString& path) { chosen(path); });
    dialog->open();
}

QString hubLabel() { return Words::tr("From the hub…"); }

void askHub(QWidget* parent, const std::function<void(const QString&)>& chosen) {
    auto* dialog = new HubDialog(parent);
    QObject::connect(dialog, &HubDialog::fetched, dialog, [chosen](const QString& path) { chosen(path); });
    dialog->open();
}

}  // namespace

void addModelPlaces() {
    addModelSource({&localLabel, &askLocal});
    addModelSource({&hubLabel, &askHub});
}

}  // namespace bitdistill
