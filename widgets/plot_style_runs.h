// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of runs that stand behind the open one. They belong to no stage and no term, so they are none of the
// roles. A number goes with each, since colour never carries meaning alone. GUI thread.
#pragma once

#include <QColor>
#include <QPalette>
#include <cstddef>

namespace bitdistill::style {

// Of the run at this place, counted from 0; after six they begin anew.
QColor runColor(std::size_t place, const QPalette& palette);
// The same for words: drawn towards the text's colour until it can be read.
QColor runInk(std::size_t place, const QPalette& palette);

}  // namespace bitdistill::style
