// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/places.h"

#include <QDir>

std::string source_path(const std::string& relative) { return WORKBENCH_SOURCE_DIR "/" + relative; }

QString cli_program() { return QStringLiteral(WORKBENCH_BINARY_DIR "/bin/bitdistill"); }

QString screenshots_folder() {
    const QString folder = QStringLiteral(WORKBENCH_BINARY_DIR "/screenshots");
    QDir().mkpath(folder);
    return folder;
}
