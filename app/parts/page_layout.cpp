// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/page_layout.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QSplitter>
#include <QVBoxLayout>

#include "app/parts/card.h"
#include "widgets/stat_tile.h"

namespace bitdistill {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Page)
};
}  // namespace

QWidget* makeNumbers(const std::vector<StatTile*>& large, const std::vector<StatTile*>& compact) {
    auto* card = new Card;
    card->setAccessibleName(Words::tr("Numbers"));
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

QSplitter* makeSplitter(Qt::Orientation orientation, const QString& name) {
    auto* splitter = new QSplitter(orientation);
    splitter->setAccessibleName(name);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

void share(QSplitter* splitter, int first, int second) {
    // The sizes are far above what is there, so that the splitter deals the room out in this ratio.
    splitter->setStretchFactor(0, first);
    splitter->setStretchFactor(1, second);
    splitter->setSizes({1000 * first, 1000 * second});
}

}  // namespace bitdistill
