// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table_style.h"

#include <QApplication>
#include <QPainter>
#include <QTableView>

#include "widgets/plot_style.h"

namespace bitdistill {

FlatHeader::FlatHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setHighlightSections(false);
    setSectionsClickable(false);
}

void FlatHeader::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), style::color(style::Role::ground, palette()));
    painter.setPen(QPen(style::color(style::Role::faint, palette()), style::hairline));
    painter.drawLine(viewport()->rect().bottomLeft(), viewport()->rect().bottomRight());
    painter.end();
    QHeaderView::paintEvent(event);
}

void FlatHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const QPalette p = palette();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(style::font(style::Text::small, font()));
    painter->setPen(style::color(style::Role::muted, p));
    QRect box = rect.adjusted(style::unit, 0, -style::unit, -1);
    const auto alignment =
        static_cast<Qt::Alignment>(model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt());
    const bool right = alignment & Qt::AlignRight;
    if (isSortIndicatorShown() && sortIndicatorSection() == section) {
        const double x = right ? box.left() + 3.0 : box.right() - 3.0, y = box.center().y() + 0.5;
        const double d = sortIndicatorOrder() == Qt::AscendingOrder ? 1 : -1;
        painter->drawPolyline(QPolygonF{{x - 3, y + 1.5 * d}, {x, y - 1.5 * d}, {x + 3, y + 1.5 * d}});
        right ? box.setLeft(box.left() + style::unit) : box.setRight(box.right() - style::unit);
    }
    const QString text = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    painter->drawText(box, static_cast<int>(alignment | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
    painter->restore();
}

QSize FlatHeader::sectionSizeFromContents(int section) const {
    const QFontMetrics metrics(style::font(style::Text::small, font()));
    const QString text = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    return {metrics.horizontalAdvance(text) + 3 * style::unit, metrics.height() + style::unit};
}

QSize FlatHeader::sizeHint() const {
    const QFontMetrics metrics(style::font(style::Text::small, font()));
    return {QHeaderView::sizeHint().width(), metrics.height() + style::unit};
}

void RoomyDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QPalette& p = option.palette;
    painter->save();
    if (item.features & QStyleOptionViewItem::Alternate)
        painter->fillRect(option.rect, p.brush(QPalette::AlternateBase));
    if (option.state & QStyle::State_Selected) {
        // Over what the style has painted for the row: words keep their ink, so their ground has to stay light.
        painter->fillRect(option.rect, p.brush(QPalette::Base));
        painter->fillRect(option.rect, style::translucent(style::color(style::Role::accent, p), 0.16));
    }
    QRect box = option.rect.adjusted(style::unit, 0, -style::unit, 0);
    if (!item.icon.isNull()) {
        const QRect place(box.left(), box.center().y() - 7, 16, 16);
        item.icon.paint(painter, place);
        box.setLeft(place.right() + style::unit);
    }
    painter->setFont(item.font);
    const QVariant ink = index.data(Qt::ForegroundRole);
    painter->setPen(ink.isValid() ? ink.value<QColor>() : p.color(QPalette::Text));
    painter->drawText(box, static_cast<int>(item.displayAlignment),
                      painter->fontMetrics().elidedText(item.text, item.textElideMode, box.width()));
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(style::color(style::Role::accent, p), style::hairline));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize RoomyDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QString text = index.data(Qt::DisplayRole).toString();
    int width = QFontMetrics(option.font).horizontalAdvance(text) + 2 * style::unit + 2;
    if (!index.data(Qt::DecorationRole).isNull()) width += 16 + style::unit;
    return {width, tableRowHeight(option.font)};
}

int tableRowHeight(const QFont& font) { return QFontMetrics(font).height() + style::unit; }

void dressTable(QTableView* view) {
    view->setHorizontalHeader(new FlatHeader(view));
    view->setItemDelegate(new RoomyDelegate(view));
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setCornerButtonEnabled(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(tableRowHeight(view->font()));
}

}  // namespace bitdistill
