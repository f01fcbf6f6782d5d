// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/page_layout.h"

#include <QCoreApplication>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

#include "app/parts/card.h"
#include "widgets/plot_style.h"
#include "widgets/stat_tile.h"
#include "widgets/wrap_layout.h"

namespace bitdistill {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Page)
};

// Its borders are called after what they stand between.
class NamedSplitter : public QSplitter {
  public:
    NamedSplitter(Qt::Orientation orientation, const QString& name) : QSplitter(orientation) {
        setAccessibleName(name);
        setChildrenCollapsible(false);
    }

  protected:
    QSplitterHandle* createHandle() override {
        QSplitterHandle* const handle = QSplitter::createHandle();
        handle->setAccessibleName(Words::tr("Border: %1").arg(accessibleName()));
        return handle;
    }
};

class TurningSplitter : public NamedSplitter {
    static constexpr int highest = 100 * style::unit;

  public:
    TurningSplitter(Qt::Orientation orientation, const QString& name) : NamedSplitter(orientation, name) {
        connect(this, &QSplitter::splitterMoved, this,
                [this] { drawn_ = drawn_ || this->orientation() == Qt::Vertical; });
    }

    QSize minimumSizeHint() const override {
        const Needs needs = needsOfParts();
        return {needs.widest, orientation() == Qt::Vertical ? needs.heights : needs.highest};
    }

    QList<int> drawnWidths() const { return orientation() == Qt::Horizontal ? sizes() : widths_; }
    QList<int> drawnHeights() const {
        if (!drawn_) return {};
        return orientation() == Qt::Vertical ? sizes() : heights_;
    }
    void setDrawn(const QList<int>& widths, const QList<int>& heights) {
        if (widths.size() == count()) {
            widths_ = widths;
            if (orientation() == Qt::Horizontal) setSizes(widths_);
        }
        if (heights.size() == count()) {
            heights_ = heights;
            drawn_ = true;
            if (orientation() == Qt::Vertical) setSizes(heights_);
        }
    }

  protected:
    void resizeEvent(QResizeEvent* event) override {
        const Qt::Orientation fits = width() < needsOfParts().widths ? Qt::Vertical : Qt::Horizontal;
        if (fits != orientation()) turn(fits);
        QSplitter::resizeEvent(event);
        if (fits == Qt::Vertical && !drawn_) setSizes(heightsOfParts());
    }

  private:
    // Beside each other the parts share the room as share() says or as they last did, whatever their heights were;
    // below each other as somebody has drawn.
    void turn(Qt::Orientation to) {
        if (isVisible()) (to == Qt::Vertical ? widths_ : heights_) = sizes();
        setOrientation(to);
        if (to == Qt::Horizontal) {
            for (int i = static_cast<int>(widths_.size()); i < count(); ++i)
                widths_ << 1000 * std::max(1, widget(i)->sizePolicy().horizontalStretch());
            setSizes(widths_);
        } else if (drawn_ && heights_.size() == count()) {
            setSizes(heights_);
        }
        updateGeometry();
    }
    QList<int> heightsOfParts() const {
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
    QList<int> widths_, heights_;  // that were shown
    bool drawn_ = false;           // somebody has drawn at the heights
};

QVariantList listOf(const QList<int>& sizes) {
    QVariantList list;
    for (const int size : sizes) list << size;
    return list;
}

QList<int> sizesIn(const QVariant& list) {
    QList<int> sizes;
    for (const QVariant& size : list.toList()) sizes << size.toInt();
    return sizes;
}
}  // namespace

QWidget* makeNumbers(const std::vector<StatTile*>& large, const std::vector<StatTile*>& compact) {
    auto* card = new Card;
    card->setAccessibleName(Words::tr("Numbers"));
    auto* row = new WrapLayout;
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
    if (orientation == Qt::Horizontal) return new TurningSplitter(orientation, name);
    return new NamedSplitter(orientation, name);
}

void share(QSplitter* splitter, int first, int second) {
    // The sizes are far above what is there, so that the splitter deals the room out in this ratio.
    splitter->setStretchFactor(0, first);
    splitter->setStretchFactor(1, second);
    splitter->setSizes({1000 * first, 1000 * second});
}

// Two lists: beside each other, below each other.
QVariantList drawnSizes(const QSplitter& splitter) {
    QList<int> beside, below;
    if (const auto* turning = dynamic_cast<const TurningSplitter*>(&splitter)) {
        beside = turning->drawnWidths();
        below = turning->drawnHeights();
    } else {
        (splitter.orientation() == Qt::Horizontal ? beside : below) = splitter.sizes();
    }
    QVariantList kept;
    kept.append(QVariant(listOf(beside)));
    kept.append(QVariant(listOf(below)));
    return kept;
}

void setDrawnSizes(QSplitter& splitter, const QVariantList& kept) {
    const QList<int> beside = sizesIn(kept.value(0)), below = sizesIn(kept.value(1));
    if (auto* turning = dynamic_cast<TurningSplitter*>(&splitter)) return turning->setDrawn(beside, below);
    const QList<int>& own = splitter.orientation() == Qt::Horizontal ? beside : below;
    if (own.size() == splitter.count()) splitter.setSizes(own);
}

}  // namespace bitdistill
