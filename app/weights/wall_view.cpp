// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/weights/wall_view.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/parts/card.h"
#include "widgets/figures/weight_wall.h"

namespace bitdistill {

WallView::WallView(const WeightsShown& shown) : WeightsView(shown, QStringLiteral("wall"), tr("Wall")) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("Every layer and kind at this step"));
    column->addWidget(card);
    wall_ = new WeightWall;
    wall_->setObjectName(QStringLiteral("weightWall"));
    card->body()->addWidget(wall_, 1);
    auto* own = new QToolButton;
    own->setText(tr("Own heights"));
    own->setCheckable(true);
    own->setAccessibleName(tr("Each histogram to its own height"));
    own->setToolTip(tr("Off: all histograms have one measure, so that their heights can be compared"));
    own->setAccessibleDescription(own->toolTip());
    auto* pinned = new QToolButton;
    pinned->setText(tr("Pin"));
    pinned->setCheckable(true);
    pinned->setObjectName(QStringLiteral("pinWall"));
    pinned->setAccessibleName(tr("Pin this step"));
    pinned->setToolTip(tr("Keeps the histograms of now as outlines in all cells; press again to remove them"));
    pinned->setAccessibleDescription(pinned->toolTip());
    card->header()->addWidget(own);
    card->header()->addWidget(pinned);
    card->header()->addWidget(makeMenuButton(wall_));
    connect(own, &QToolButton::toggled, wall_, &WeightWall::setOwnHeights);
    connect(pinned, &QToolButton::toggled, wall_, &WeightWall::setPinned);
    connect(wall_, &WeightWall::optionsChanged, own, [this, own, pinned] {
        own->setChecked(wall_->ownHeights());
        pinned->setChecked(wall_->isPinned());
    });
    connect(wall_, &WeightWall::cellSelected, this, &WeightsView::selectionRequested);
    connect(wall_, &WeightWall::selectionCleared, this, [this] { emit selectionRequested({}); });
    connect(wall_, &WeightWall::cellOpened, this, &WeightsView::lensRequested);
}

void WallView::sourceChanged() { wall_->setPinned(false); }

bool WallView::refresh() {
    if (!dirty_) return false;
    moved();
    return true;
}

void WallView::moved() {
    dirty_ = false;
    wall_->select(shown().selection);
    wall_->setData(wall::dataAt(shown().history(), shown().position, shown().caption()));
}

std::vector<Command> WallView::commands() {
    return {{tr("Weights: pin the wall at this step"), {}, {}, [this] { wall_->setPinned(true); }},
            {tr("Copy the wall of histograms as a picture"), {}, {}, [this] { wall_->copyPicture(); }},
            {tr("Export the wall of histograms"), {}, {}, [this] { wall_->exportAs(); }}};
}

}  // namespace bitdistill
