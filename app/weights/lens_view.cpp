// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/weights/lens_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSplitter>
#include <QVBoxLayout>
#include <cmath>

#include "app/parts/card.h"
#include "app/parts/page_layout.h"
#include "widgets/plots/weight_curves.h"
#include "widgets/plots/weight_map.h"
#include "widgets/plots/weight_plot.h"
#include "widgets/stat_tile.h"

namespace bitdistill {

namespace {
constexpr Measure measures[] = {Measure::zeroShare, Measure::nearThreshold, Measure::nearThresholdWide,
                                Measure::flipRate, Measure::entropy};
}  // namespace

LensView::LensView(const WeightsShown& shown) : WeightsView(shown, QStringLiteral("lens"), tr("Lens")) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::unit);
    column->addWidget(buildNumbers());
    QSplitter* split = makeSplitter(Qt::Horizontal, tr("Lens and navigator"));
    split->addWidget(buildLens());
    split->addWidget(buildNavigator());
    share(split, 5, 4);
    column->addWidget(split, 1);
    connect(measure_, &QComboBox::activated, this, &LensView::showMap);
    connect(map_, &WeightMap::cellSelected, this, &LensView::selectCell);
    connect(curves_, &WeightCurves::positionClicked, this, &WeightsView::positionRequested);
}

// The three shares are the numbers that matter here.
QWidget* LensView::buildNumbers() {
    minus_ = new StatTile(tr("Weights that are −1"));
    zero_ = new StatTile(tr("Weights that are 0"));
    plus_ = new StatTile(tr("Weights that are +1"));
    minus_->setRole(style::Role::minus);
    zero_->setRole(style::Role::zero);
    plus_->setRole(style::Role::plus);
    near_ = new StatTile(tr("Near a threshold"));
    near_->setRole(style::Role::threshold);
    flips_ = new StatTile(tr("Flips per step"));
    scale_ = new StatTile(tr("Scale Δ"));
    return makeNumbers({minus_, zero_, plus_}, {near_, flips_, scale_});
}

QWidget* LensView::buildLens() {
    auto* lens = new Card;
    lens->setAccessibleName(tr("Distribution in units of Δ"));
    plot_ = new WeightPlot;
    plot_->setObjectName(QStringLiteral("weightPlot"));
    plot_->setEmptyText(
        tr("The latent weights stand here in units of their scale, with the thresholds where a code flips."),
        tr("Start a run, or open a model folder."));
    lens->body()->addWidget(plot_, 1);
    return lens;
}

QWidget* LensView::buildNavigator() {
    QSplitter* navigator = makeSplitter(Qt::Vertical, tr("Navigator and curves"));
    mapCard_ = new Card(tr("Layers over steps"));
    measure_ = new QComboBox;
    measure_->setAccessibleName(tr("What the map shows"));
    measure_->setObjectName(QStringLiteral("measure"));
    for (const Measure what : measures) measure_->addItem(measureLabel(what));
    mapCard_->header()->addWidget(measure_);
    map_ = new WeightMap;
    map_->setObjectName(QStringLiteral("weightMap"));
    map_->setEmptyText(tr("Every layer at every step as one map."), tr("A click goes there."));
    mapCard_->body()->addWidget(map_, 1);
    navigator->addWidget(mapCard_);
    curveCard_ = new Card(tr("Over time"));
    curves_ = new WeightCurves;
    curves_->setObjectName(QStringLiteral("weightCurves"));
    curves_->setEmptyText(tr("Zero share, mass near the thresholds and flips per step."), {});
    curveCard_->body()->addWidget(curves_, 1);
    navigator->addWidget(curveCard_);
    share(navigator, 1, 1);
    return navigator;
}

void LensView::sourceChanged() {
    plot_->setGhost(nullptr);
    curveCard_->setVisible(!shown().showsModel());
    mapCard_->setHeading(shown().showsModel() ? tr("Layers and kinds") : tr("Layers over steps"));
}

void LensView::changed() { frameDirty_ = mapDirty_ = curvesDirty_ = true; }

// The three take turns, so that a live run's frames keep none of them waiting.
bool LensView::refresh() {
    for (int tried = 0; tried < 3; ++tried) {
        const int part = nextPart_;
        nextPart_ = (nextPart_ + 1) % 3;
        if (part == 0 && frameDirty_) return showFrame(), true;
        if (part == 1 && mapDirty_) return showMap(), true;
        if (part == 2 && curvesDirty_) return showCurves(), true;
    }
    return false;
}

void LensView::moved() {
    showFrame();
    if (shown().showsModel()) return;
    curves_->setCurrent(shown().position);
    map_->selectPosition(shown().position, shown().selection.layer);
}

void LensView::showFrame() {
    frameDirty_ = false;
    const FramePtr frame = shown().frame();
    plot_->setFrame(frame, selectionLabel(shown().selection));
    if (!frame) {
        for (StatTile* tile : {minus_, zero_, plus_, near_, flips_, scale_}) {
            tile->setValue({});
            tile->setDetail({});
        }
        return;
    }
    const double all = static_cast<double>(frame->minus + frame->zero + frame->plus);
    const auto tell = [all](StatTile* tile, std::uint64_t count) {
        tile->setValue(all > 0 ? style::percent(static_cast<double>(count) / all) : QString());
        tile->setDetail(tr("%1 weights").arg(style::integer(static_cast<qint64>(count))));
    };
    tell(minus_, frame->minus);
    tell(zero_, frame->zero);
    tell(plus_, frame->plus);
    near_->setValue(style::percent(measure(*frame, Measure::nearThreshold)));
    near_->setDetail(tr("within 0.05 Δ"));
    const double flips = measure(*frame, Measure::flipRate);
    flips_->setValue(std::isnan(flips) ? QString() : style::percent(flips, 3));
    flips_->setDetail(frame->steps_since > 0 ? tr("over %n step(s)", nullptr, static_cast<int>(frame->steps_since))
                                             : QString());
    scale_->setValue(style::number(static_cast<double>(frame->scale)));
    scale_->setDetail(tr("%1 bits a code").arg(style::number(measure(*frame, Measure::entropy), 3)));
}

void LensView::showMap() {
    mapDirty_ = false;
    const Measure what = measures[std::max(0, measure_->currentIndex())];
    const FrameHistory& history = shown().history();
    map_->setGrid(shown().showsModel() ? history.layersByKind(what, shown().position) : history.layersOverTime(what),
                  what);
    if (!shown().showsModel()) map_->selectPosition(shown().position, shown().selection.layer);
}

void LensView::showCurves() {
    curvesDirty_ = false;
    if (shown().showsModel()) return;
    curves_->setPoints(shown().history().points(shown().selection), selectionLabel(shown().selection));
    curves_->setCurrent(shown().position);
}

void LensView::selectCell(int row, int column) {
    const MapGrid& grid = map_->grid();
    FrameSelection selection = shown().selection;
    if (row >= 0 && row < static_cast<int>(grid.layers.size()))
        selection.layer = grid.layers[static_cast<std::size_t>(row)];
    if (column >= 0 && column < static_cast<int>(grid.kinds.size()))
        selection.kind = grid.kinds[static_cast<std::size_t>(column)];
    const bool hasStep = column >= 0 && column < static_cast<int>(grid.positions.size());
    const FramePosition step = hasStep ? grid.positions[static_cast<std::size_t>(column)] : FramePosition();
    emit selectionRequested(selection);
    if (hasStep) emit positionRequested(step);
}

std::vector<Command> LensView::commands() {
    return {
        {tr("Weights: pin this step"), {}, {}, [this] { plot_->pin(); }},
        {tr("Copy the weight plot as a picture"), {}, {}, [this] { plot_->copyPicture(); }},
    };
}

}  // namespace bitdistill
