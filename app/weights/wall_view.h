// SPDX-License-Identifier: GPL-3.0-or-later
// The Weights page's wall: a small histogram for every layer and kind of tensor at the scrubber's step. A cell that is
// opened becomes the selection, large in the lens. GUI thread.
#pragma once

#include "app/weights/weights_view.h"

namespace bitdistill {

class WeightWall;

class WallView : public WeightsView {
    Q_OBJECT
  public:
    explicit WallView(const WeightsShown& shown);
    std::vector<Command> commands() override;
    void sourceChanged() override;
    void changed() override { dirty_ = true; }
    bool refresh() override;
    void moved() override;

  private:
    bool dirty_ = false;
    WeightWall* wall_ = nullptr;
};

}  // namespace bitdistill
