// SPDX-License-Identifier: GPL-3.0-or-later
// What every field for a model offers beside its browse button: the models on this computer, and the hub. GUI thread.
#pragma once

namespace bitdistill {

// Once, before the first window is made.
void addModelPlaces();

}  // namespace bitdistill
