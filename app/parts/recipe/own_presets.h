// SPDX-License-Identifier: GPL-3.0-or-later
// Presets of one's own: recipes under a name in the folder of the window's settings. Like the program's own they say
// how one trains, never on what. Reading and writing on any thread.
#pragma once

#include <QString>
#include <QStringList>

#include "engine/run/run_params.h"

namespace bitdistill {

QString ownPresetsFolder();
QStringList ownPresets();                        // names, in order
QString presetNameProblem(const QString& name);  // why it cannot be a preset's name; empty: it can
// Throw Error naming the file.
RunParams readOwnPreset(const QString& name);
void writeOwnPreset(const QString& name, const RunParams& params);
void removeOwnPreset(const QString& name);

}  // namespace bitdistill
