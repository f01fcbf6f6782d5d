// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/page_layout.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMap>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

#include "app/parts/card.h"
#include "widgets/stat_tile.h"

namespace bitdistill {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Page)
};

class TurningSplitter : public QSplitter {
  public:
    using QSplitter::QSplitter;

    QSize minimumSizeHint() const override {
        const Needs needs = needsOfParts();
        return {needs.widest, orientation() == Qt::Vertical ? needs.heights : needs.highest};
    }

  protected:
    void resizeEvent(QResizeEvent* event) override {
        const Qt::Orientation fits = width() < needsOfParts().widths ? Qt::Vertical : Qt::Horizontal;
        if (fits != orientation()) turn(fits);
        QSplitter::resizeEvent(event);
    }

  private:
    // Each direction has its own sizes: beside each other parts share the room as share() says or as somebody has drawn
    // them, whatever their heights were.
    void turn(Qt::Orientation to) {
        if (isVisible()) sizes_[orientation()] = sizes();
        setOrientation(to);
        QList<int> wanted = sizes_.value(to);
        for (int i = 0; i < count() && wanted.size() < count(); ++i)
            wanted << 1000 * std::max(1, widget(i)->sizePolicy().horizontalStretch());
        setSizes(wanted);
        updateGeometry();
    }
    struct Needs {
        int widths = 0, widest = 0, heights = 0, highest = 0;
    };
    Needs needsOfParts() const {
        Needs needs;
        for (int i = 0; i < count(); ++i) {
            if (widget(i)->isHidden()) continue;
            const QSize least = widget(i)->minimumSizeHint().expandedTo(widget(i)->minimumSize());
            const int between = needs.widths > 0 ? handleWidth() : 0;
            needs.widths += between + least.width();
            needs.heights += between + least.height();
            needs.widest = std::max(needs.widest, least.width());
            needs.highest = std::max(needs.highest, least.height());
        }
        return needs;
    }
    QMap<Qt::Orientation, QList<int>> sizes_;  // that were shown
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
    auto* splitter = orientation == Qt::Horizontal ? new TurningSplitter(orientation) : new QSplitter(orientation);
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
