// SPDX-License-Identifier: GPL-3.0-or-later
// The Weights page's first view: the distribution of the selected weights as one large picture, the three shares as
// numbers, and as its navigator the map of all layers and the curves over time. GUI thread.
#pragma once

#include "app/weights/weights_view.h"

class QComboBox;

namespace bitdistill {

class Card;
class StatTile;
class WeightCurves;
class WeightMap;
class WeightPlot;

class LensView : public WeightsView {
    Q_OBJECT
  public:
    explicit LensView(const WeightsShown& shown);
    std::vector<Command> commands() override;
    void sourceChanged() override;
    void changed() override;
    bool refresh() override;
    void moved() override;
    void ghostChanged() override;

  private:
    QWidget* buildNumbers();
    QWidget* buildLens();
    QWidget* buildNavigator();
    void offer();  // the measures and curves that the frames have; keeps what is chosen
    bool byKind() const;
    void nameMap();
    void showNumbers(const HistogramFrame& frame);
    void showFrame();
    void showGhost();
    void showMap();
    void showCurves();
    void selectCell(int row, int column);

    int nextPart_ = 0;
    bool frameDirty_ = false, mapDirty_ = false, curvesDirty_ = false;
    std::vector<Measure> offered_;
    Reference offeredReference_ = Reference::nothing;
    QComboBox *measure_ = nullptr, *mapForm_ = nullptr, *curveSet_ = nullptr;
    StatTile *minus_ = nullptr, *zero_ = nullptr, *plus_ = nullptr, *near_ = nullptr, *flips_ = nullptr,
             *scale_ = nullptr, *signs_ = nullptr;
    WeightPlot* plot_ = nullptr;
    WeightMap* map_ = nullptr;
    WeightCurves* curves_ = nullptr;
    Card *mapCard_ = nullptr, *curveCard_ = nullptr;
};

}  // namespace bitdistill
