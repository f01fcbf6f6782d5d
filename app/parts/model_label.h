// SPDX-License-Identifier: GPL-3.0-or-later
// What the window calls a model, everywhere: by its run and what it is there, by its repository on the hub, or by its
// folder or file. modelLabel() (settings.h) says it of any path. Any thread.
#pragma once

#include <QString>

#include "engine/run/stage.h"

namespace bitdistill {

// "Student", "Teacher"; the label of any other stage.
QString modelOfStage(Stage stage);
// "Student of mine"
QString modelOfRun(Stage stage, const QString& run);
// "org/name" of what lies in a cache of the hub, with the file behind it where it is one of several; empty: it does
// not.
QString hubName(const QString& path);

}  // namespace bitdistill
