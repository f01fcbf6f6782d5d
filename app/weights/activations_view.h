// SPDX-License-Identifier: GPL-3.0-or-later
// The Weights page's view of what the layers read: the distribution of the selected input as it comes and behind a
// Hadamard transform, what rounding to 8 or 4 bits loses of it on either side, and one chosen measure as maps of layers
// by inputs and over time. The scrubber goes over the looks that training took. GUI thread.
#pragma once

#include "app/weights/weights_view.h"
#include "widgets/figures/activation_history.h"

class QComboBox;

namespace bitdistill {

class ActivationFigure;
class Card;
class Session;
class StatTile;
class WeightMap;

class ActivationsView : public WeightsView {
    Q_OBJECT
  public:
    ActivationsView(const WeightsShown& shown, Session& session);
    const std::vector<FramePosition>& positions() const override { return history_.positions(); }
    std::vector<Command> commands() override;
    void sourceChanged() override;
    void changed() override;
    bool refresh() override;
    void moved() override;

  private:
    QWidget* buildNumbers();
    QWidget* buildFigure();
    QWidget* buildNavigator();
    int bits(const ActivationLook& look) const;  // that are shown
    ActivationMeasure chosenMeasure() const;
    void showNumbers(const ActivationLook& look);
    void showMaps();
    void markSelection();
    void chooseCell(WeightMap* map, int row, int column);

    ActivationHistory history_;
    bool dirty_ = false, mapsDirty_ = false;
    QComboBox *bits_ = nullptr, *measure_ = nullptr;
    StatTile *before_ = nullptr, *after_ = nullptr, *gain_ = nullptr, *clipped_ = nullptr, *zero_ = nullptr,
             *peak_ = nullptr;
    ActivationFigure* figure_ = nullptr;
    WeightMap *inputs_ = nullptr, *time_ = nullptr;
    Card *inputsCard_ = nullptr, *timeCard_ = nullptr;
};

}  // namespace bitdistill
