// SPDX-License-Identifier: GPL-3.0-or-later
// What the tour of the window shows, stop by stop. A stop names its widget by its object name. GUI thread.
#pragma once

#include <vector>

#include "app/help/tour.h"

namespace bitdistill {

std::vector<TourStop> tourStops();  // in the window's language

}  // namespace bitdistill
