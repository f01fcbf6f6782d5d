// SPDX-License-Identifier: GPL-3.0-or-later
// Paints what the table of runs has beside its texts: the tick of a run that is shown beside the open one, and a small
// curve of its loss. GUI thread.
#pragma once

#include "app/parts/run_list.h"
#include "widgets/table_style.h"

class QRectF;

namespace bitdistill {

class RunDelegate : public RoomyDelegate {
    Q_OBJECT
  public:
    using RoomyDelegate::RoomyDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  protected:
    // A click anywhere in the first column ticks, and Space does in all of them.
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
};

// The losses of all stages side by side on one logarithmic axis, each stage in its colour. A few values far out do not
// flatten the others: they end at the edge.
void paintSparkline(QPainter& painter, const QRectF& area, const std::vector<SketchPoint>& losses,
                    const QPalette& palette);

}  // namespace bitdistill
