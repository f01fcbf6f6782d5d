// SPDX-License-Identifier: GPL-3.0-or-later
// Where the last file of a kind was chosen: dialogs open there again, after the next start too. GUI thread.
#pragma once

#include <QString>

namespace bitdistill {

enum class ChosenKind { model, data, recipe, report };
// The folder; empty where none was remembered, or it has gone.
QString lastFolder(ChosenKind kind);
// Of a file the folder that it lies in; of a model's folder the one beside which others stand.
void rememberFolder(ChosenKind kind, const QString& path);

}  // namespace bitdistill
