// SPDX-License-Identifier: GPL-3.0-or-later
// What screen readers are told of widgets that paint themselves: a plot is a chart with its name, its summary and an
// action that opens its numbers as a table; a page's button is a tab. Names and descriptions are those of the widgets.
// Called once, by the application object. GUI thread.
#pragma once

namespace bitdistill {

void installAccessibility();

}  // namespace bitdistill
