// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runs/run_delegate.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPolygonF>
#include <QSortFilterProxyModel>
#include <QStyle>
#include <algorithm>
#include <cmath>

#include "app/runs/run_table_model.h"
#include "widgets/plot_style.h"

namespace bitdistill {

namespace {

constexpr int sparkWidth = 13 * style::unit;
constexpr double tail = 0.02;  // of the values, that may end at the edge

const RunSummary* runOf(const QModelIndex& index) {
    const auto* const filter = qobject_cast<const QSortFilterProxyModel*>(index.model());
    if (!filter) return nullptr;
    const auto* const model = qobject_cast<const RunTableModel*>(filter->sourceModel());
    return model ? &model->run(filter->mapToSource(index).row()) : nullptr;
}

bool toggle(QAbstractItemModel* model, const QModelIndex& cell) {
    const QVariant now = cell.data(Qt::CheckStateRole);
    if (!now.isValid()) return false;
    return model->setData(cell, now.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

}  // namespace

void paintSparkline(QPainter& painter, const QRectF& area, const std::vector<SketchPoint>& losses,
                    const QPalette& palette) {
    if (losses.empty()) return;
    const bool logarithmic = std::ranges::all_of(losses, [](const SketchPoint& point) { return point.loss > 0; });
    const auto scaled = [&](double loss) { return logarithmic ? std::log(loss) : loss; };
    std::vector<double> values;
    for (const SketchPoint& point : losses) values.push_back(scaled(point.loss));
    std::ranges::sort(values);
    const auto at = [&](double share) {
        return values[static_cast<std::size_t>(std::lround(share * static_cast<double>(values.size() - 1)))];
    };
    const double low = at(tail), span = std::max(at(1 - tail) - low, 1e-9);
    const auto place = [&](std::size_t i) {
        const double share = std::clamp((scaled(losses[i].loss) - low) / span, 0.0, 1.0);
        const double along = losses.size() > 1 ? static_cast<double>(i) / static_cast<double>(losses.size() - 1) : 0.5;
        return QPointF(area.left() + along * area.width(), area.bottom() - share * area.height());
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t begin = 0; begin < losses.size();) {
        std::size_t end = begin;
        QPolygonF line;
        for (; end < losses.size() && losses[end].stage == losses[begin].stage; ++end) line << place(end);
        painter.setPen(QPen(style::color(style::roleOf(losses[begin].stage), palette), style::thinLine));
        line.size() > 1 ? painter.drawPolyline(line) : painter.drawPoint(line.front());
        begin = end;
    }
    painter.restore();
}

void RunDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    RoomyDelegate::paint(painter, option, index);
    if (index.column() == RunTableModel::losses) {
        const RunSummary* const run = runOf(index);
        const QRectF area = QRectF(option.rect).adjusted(style::unit, style::halfUnit, -style::unit, -style::halfUnit);
        if (run) paintSparkline(*painter, area, run->losses, option.palette);
        return;
    }
    const QVariant check = index.data(Qt::CheckStateRole);
    if (index.column() != RunTableModel::overlay || !check.isValid()) return;
    QStyleOptionViewItem box = option;
    const QStyle* const look = option.widget ? option.widget->style() : QApplication::style();
    const int side = look->pixelMetric(QStyle::PM_IndicatorWidth, &option, option.widget);
    box.rect = QRect(option.rect.left() + style::unit, option.rect.center().y() - side / 2, side, side);
    box.state &= ~(QStyle::State_HasFocus | QStyle::State_Selected);
    box.state |= QStyle::State_Enabled | (check.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
    look->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
}

QSize RunDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QSize size = RoomyDelegate::sizeHint(option, index);
    if (index.column() == RunTableModel::losses) size.setWidth(sparkWidth);
    return size;
}

bool RunDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                              const QModelIndex& index) {
    const QModelIndex cell = index.sibling(index.row(), RunTableModel::overlay);
    if (event->type() == QEvent::MouseButtonRelease && index.column() == RunTableModel::overlay) {
        const auto* const mouse = static_cast<QMouseEvent*>(event);
        if (mouse->button() == Qt::LeftButton && option.rect.contains(mouse->position().toPoint()))
            return toggle(model, cell);
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space)
        return toggle(model, cell);
    return false;
}

}  // namespace bitdistill
