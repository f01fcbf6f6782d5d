// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/weights/lens_view.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSplitter>
#include <QVBoxLayout>
#include <cmath>

#include "app/parts/card.h"
#include "app/parts/page_layout.h"
#include "widgets/figures/weight_map.h"
#include "widgets/plots/weight_curves.h"
#include "widgets/plots/weight_plot.h"
#include "widgets/stat_tile.h"

namespace bitdistill {

LensView::LensView(const WeightsShown& shown) : WeightsView(shown, QStringLiteral("lens"), tr("Lens")) {
    QWidget *const numbers = buildNumbers(), *const picture = buildLens();
    lay(numbers, tr("Lens and navigator"), picture, buildNavigator());
    connect(measure_, &QComboBox::activated, this, &LensView::showMap);
    connect(mapForm_, &QComboBox::activated, this, [this] {
        nameMap();
        showMap();
    });
    connect(curveSet_, &QComboBox::activated, this, &LensView::showCurves);
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
    signs_ = new StatTile(tr("Signs kept"));
    signs_->hide();  // until there are frames that say it
    return makeNumbers({minus_, zero_, plus_}, {near_, flips_, scale_, signs_});
}

QWidget* LensView::buildLens() {
    auto* lens = new Card;
    lens->setAccessibleName(tr("Distribution in units of Δ"));
    plot_ = new WeightPlot;
    plot_->setObjectName(QStringLiteral("weightPlot"));
    plot_->setMinimumHeight(32 * style::unit);  // below its words and shares the distribution has a form
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
    measure_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    measure_->setMinimumContentsLength(10);
    mapForm_ = new QComboBox;
    mapForm_->setAccessibleName(tr("Columns of the map"));
    mapForm_->setObjectName(QStringLiteral("mapForm"));
    mapForm_->addItem(tr("over steps"));
    mapForm_->addItem(tr("by kind, at the step shown"));
    mapForm_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    mapForm_->setMinimumContentsLength(6);
    mapCard_->header()->addWidget(mapForm_);
    mapCard_->header()->addWidget(measure_);
    map_ = new WeightMap;
    map_->setObjectName(QStringLiteral("weightMap"));
    mapCard_->header()->addWidget(makeMenuButton(map_));
    map_->setEmptyText(tr("Every layer at every step as one map."), tr("A click goes there."));
    mapCard_->body()->addWidget(map_, 1);
    navigator->addWidget(mapCard_);
    curveCard_ = new Card(tr("Over time"));
    curves_ = new WeightCurves;
    curves_->setObjectName(QStringLiteral("weightCurves"));
    curves_->setEmptyText(tr("Zero share, mass near the thresholds and flips per step."), {});
    curveSet_ = new QComboBox;
    curveSet_->setAccessibleName(tr("What the curves show"));
    curveSet_->setObjectName(QStringLiteral("curveSet"));
    curveCard_->header()->addWidget(curveSet_);
    curveCard_->body()->addWidget(curves_, 1);
    navigator->addWidget(curveCard_);
    share(navigator, 1, 1);
    offer();
    return navigator;
}

void LensView::offer() {
    const FrameHistory& history = shown().history();
    const std::vector<Measure> measures = history.measures();
    const Reference reference = history.reference();
    if (measures == offered_ && reference == offeredReference_) return;
    offered_ = measures;
    offeredReference_ = reference;
    const QVariant what = measure_->currentData(), set = curveSet_->currentData();
    measure_->clear();
    for (const Measure one : measures) measure_->addItem(measureLabel(one, reference), static_cast<int>(one));
    measure_->setCurrentIndex(std::max(0, measure_->findData(what)));
    measure_->view()->setMinimumWidth(measure_->view()->sizeHintForColumn(0) + 4 * style::unit);
    curveSet_->clear();
    for (const CurveSet one : curveSetsOf(history))
        curveSet_->addItem(curveSetLabel(one, reference), static_cast<int>(one));
    curveSet_->setCurrentIndex(std::max(0, curveSet_->findData(set)));
    curveSet_->setVisible(curveSet_->count() > 1);
    signs_->setVisible(reference != Reference::nothing);
}

bool LensView::byKind() const { return shown().showsModel() || mapForm_->currentIndex() == 1; }

void LensView::nameMap() { mapCard_->setHeading(byKind() ? tr("Layers and kinds") : tr("Layers over steps")); }

void LensView::sourceChanged() {
    plot_->setGhost(nullptr);
    curveCard_->setVisible(!shown().showsModel());
    mapForm_->setVisible(!shown().showsModel());
    nameMap();
    offer();
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
    if (byKind()) {
        mapDirty_ = true;
        emit dirtied();
        return;
    }
    map_->selectPosition(shown().position, shown().selection.layer);
}

void LensView::showFrame() {
    frameDirty_ = false;
    const FramePtr frame = shown().frame();
    plot_->setFrame(frame, selectionLabel(shown().selection));
    showGhost();
    if (!frame) {
        for (StatTile* tile : {minus_, zero_, plus_, near_, flips_, scale_, signs_}) {
            tile->setValue({});
            tile->setDetail({});
        }
        return;
    }
    showNumbers(*frame);
}

// The other run's newest frame up to the step that is shown; what somebody pinned stays where there is none.
void LensView::showGhost() {
    if (shown().ghost.empty()) return;
    const FramePosition at = shown().showsModel() ? shown().ghost.positions().back() : shown().position;
    const FramePtr ghost = shown().ghost.at(shown().selection, at);
    plot_->setGhost(ghost, ghost ? tr("%1, step %2").arg(shown().ghostName, style::integer(ghost->step)) : QString());
}

void LensView::ghostChanged() {
    if (shown().ghost.empty())
        plot_->setGhost(nullptr);
    else
        showGhost();
}

void LensView::showNumbers(const HistogramFrame& frame) {
    const double all = static_cast<double>(frame.minus + frame.zero + frame.plus);
    const auto tell = [all](StatTile* tile, std::uint64_t count) {
        tile->setValue(all > 0 ? style::percent(static_cast<double>(count) / all) : QString());
        tile->setDetail(tr("%1 weights").arg(style::integer(static_cast<qint64>(count))));
    };
    tell(minus_, frame.minus);
    tell(zero_, frame.zero);
    tell(plus_, frame.plus);
    const auto share = [&](Measure what) {
        const double value = measure(frame, what);
        return std::isnan(value) ? QString() : measureText(what, value);
    };
    const WeightWatch* watch = frame.watch.get();
    near_->setValue(share(Measure::nearThreshold));
    near_->setDetail(watch && watch->pattern.exact ? tr("no threshold") : tr("within 0.05 Δ"));
    flips_->setValue(share(Measure::flipRate));
    const QString mask = share(Measure::maskChanges);
    flips_->setDetail(!mask.isEmpty()         ? tr("mask %1").arg(mask)
                      : frame.steps_since > 0 ? tr("over %n step(s)", nullptr, static_cast<int>(frame.steps_since))
                                              : QString());
    scale_->setValue(style::number(static_cast<double>(frame.scale)));
    const double over = measure(frame, Measure::scaleOverAbsmean);
    scale_->setDetail(std::isnan(over) ? tr("%1 bits a code").arg(style::number(measure(frame, Measure::entropy), 3))
                      : watch->reference == Reference::student ? tr("%1 at first").arg(style::multiple(over))
                                                               : tr("%1 teacher's").arg(style::multiple(over)));
    signs_->setValue(share(Measure::signAgreement));
    const QString flipped = share(Measure::flipped);
    signs_->setDetail(flipped.isEmpty() ? QString() : tr("%1 flipped").arg(flipped));
}

void LensView::showMap() {
    mapDirty_ = false;
    offer();
    const Measure what = static_cast<Measure>(measure_->currentData().toInt());
    const FrameHistory& history = shown().history();
    map_->setGrid(byKind() ? history.layersByKind(what, shown().position) : history.layersOverTime(what), what);
    if (!byKind()) map_->selectPosition(shown().position, shown().selection.layer);
}

void LensView::showCurves() {
    curvesDirty_ = false;
    offer();
    if (shown().showsModel()) return;
    const FrameHistory& history = shown().history();
    curves_->setCurves(static_cast<CurveSet>(curveSet_->currentData().toInt()), history.reference(), history.pattern());
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
