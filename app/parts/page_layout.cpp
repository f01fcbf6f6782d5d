// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/page_layout.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

#include "app/parts/card.h"
#include "widgets/plot_style.h"
#include "widgets/stat_tile.h"

namespace bitdistill {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Page)
};

class TurningSplitter : public QSplitter {
    static constexpr int highest = 100 * style::unit;

  public:
    explicit TurningSplitter(Qt::Orientation orientation) : QSplitter(orientation) {
        connect(this, &QSplitter::splitterMoved, this,
                [this] { drawn_ = drawn_ || this->orientation() == Qt::Vertical; });
    }

    QSize minimumSizeHint() const override {
        const Needs needs = needsOfParts();
        return {needs.widest, orientation() == Qt::Vertical ? needs.heights : needs.highest};
    }

  protected:
    void resizeEvent(QResizeEvent* event) override {
        const Qt::Orientation fits = width() < needsOfParts().widths ? Qt::Vertical : Qt::Horizontal;
        if (fits != orientation()) turn(fits);
        QSplitter::resizeEvent(event);
        if (fits == Qt::Vertical && !drawn_) setSizes(heights());
    }

  private:
    // Beside each other the parts share the room as share() says or as they last did, whatever their heights were.
    void turn(Qt::Orientation to) {
        if (to == Qt::Vertical && isVisible()) widths_ = sizes();
        setOrientation(to);
        if (to == Qt::Horizontal) {
            for (int i = static_cast<int>(widths_.size()); i < count(); ++i)
                widths_ << 1000 * std::max(1, widget(i)->sizePolicy().horizontalStretch());
            setSizes(widths_);
        }
        updateGeometry();
    }
    QList<int> heights() const {
        QList<int> all;
        for (int i = 0; i < count(); ++i) all << heightOf(widget(i));
        return all;
    }
    // Below each other the parts are as high as they like to be, for the page scrolls.
    static int heightOf(const QWidget* part) {
        return std::max(part->minimumSizeHint().expandedTo(part->minimumSize()).height(),
                        std::min(part->sizeHint().height(), highest));
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
            needs.heights += between + heightOf(widget(i));
            needs.widest = std::max(needs.widest, least.width());
            needs.highest = std::max(needs.highest, least.height());
        }
        return needs;
    }
    QList<int> widths_;   // that were shown
    bool drawn_ = false;  // somebody has drawn at the heights
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
