// SPDX-License-Identifier: GPL-3.0-or-later
// How every table here looks: a flat heading with one hairline, cells with air on both sides. dressTable() sets both up
// on a view; the rest (model, widths) stays with its owner. GUI thread.
#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>

class QTableView;

namespace bitdistill {

class FlatHeader : public QHeaderView {
    Q_OBJECT
  public:
    explicit FlatHeader(QWidget* parent);

  protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void paintEvent(QPaintEvent* event) override;
    QSize sectionSizeFromContents(int section) const override;
    QSize sizeHint() const override;
};

class RoomyDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

// Rows without grid, one line high, whole rows selected; not editable; Tab leaves the table.
void dressTable(QTableView* view);
int tableRowHeight(const QFont& font);

}  // namespace bitdistill
