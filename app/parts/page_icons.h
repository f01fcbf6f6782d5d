// SPDX-License-Identifier: GPL-3.0-or-later
// The window's own pictures: one per page, for the buttons at the right end, and the program's icon. Painted, so they
// follow the palette and any scale and need no image plugin. GUI thread.
#pragma once

#include <QIcon>
#include <QPalette>
#include <QString>

namespace bitdistill {

// word: a page's word ("home" ... "models"), "theme" or "help".
QIcon pageIcon(const QString& word, const QPalette& palette);
QIcon programIcon();

}  // namespace bitdistill
