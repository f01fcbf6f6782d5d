// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/page.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QVBoxLayout>

#include "app/parts/card.h"
#include "widgets/stat_tile.h"

namespace bitdistill {

QVBoxLayout* Page::makeColumn(int top) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(style::margin, top, style::margin, style::margin);
    column->setSpacing(style::unit);
    return column;
}

QWidget* Page::makeNumbers(const std::vector<StatTile*>& large, const std::vector<StatTile*>& compact) {
    auto* card = new Card;
    card->setAccessibleName(tr("Numbers"));
    auto* row = new QHBoxLayout;
    row->setSpacing(style::unit);
    card->body()->addLayout(row);
    for (StatTile* tile : large) row->addWidget(tile, 3);
    for (StatTile* tile : compact) {
        tile->setCompact(true);
        row->addWidget(tile, 2);
    }
    return card;
}

QSplitter* Page::makeSplitter(Qt::Orientation orientation, const QString& name) {
    auto* splitter = new QSplitter(orientation);
    splitter->setAccessibleName(name);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

void Page::share(QSplitter* splitter, int first, int second) {
    // The sizes are far above what is there, so that the splitter deals the room out in this ratio.
    splitter->setStretchFactor(0, first);
    splitter->setStretchFactor(1, second);
    splitter->setSizes({1000 * first, 1000 * second});
}

}  // namespace bitdistill
