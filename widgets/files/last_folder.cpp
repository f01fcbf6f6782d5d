// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/files/last_folder.h"

#include <QFileInfo>
#include <QSettings>

namespace bitdistill {

namespace {

QString keyOf(ChosenKind kind) {
    return kind == ChosenKind::model    ? QStringLiteral("folders/model")
           : kind == ChosenKind::data   ? QStringLiteral("folders/data")
           : kind == ChosenKind::recipe ? QStringLiteral("folders/recipe")
                                        : QStringLiteral("folders/report");
}

// The window's own file of settings.
QSettings settings() {
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("bitdistill"),
                     QStringLiteral("bitdistill-workbench"));
}

}  // namespace

QString lastFolder(ChosenKind kind) {
    const QString folder = settings().value(keyOf(kind)).toString();
    return QFileInfo(folder).isDir() ? folder : QString();
}

void rememberFolder(ChosenKind kind, const QString& path) {
    if (!path.isEmpty()) settings().setValue(keyOf(kind), QFileInfo(path).absolutePath());
}

}  // namespace bitdistill
