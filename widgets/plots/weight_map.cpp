// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/weight_map.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "widgets/plot_style.h"

namespace bitdistill {

WeightMap::WeightMap(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Map of the layers"));
    setEmptyText(tr("One row a layer, one column a step"), tr("Start a run with histograms, or open a run folder."));
}

void WeightMap::setEmptyText(const QString& what, const QString& action) {
    empty_ = {what, action};
    describe();
    update();
}

void WeightMap::setGrid(MapGrid grid, Measure what) {
    const int layer = row_ >= 0 && row_ < grid_.rows() ? grid_.layers.at(static_cast<std::size_t>(row_)) : -1;
    const bool atEnd = column_ == grid_.columns() - 1;
    FramePosition position;
    const bool hasPosition = column_ >= 0 && column_ < static_cast<int>(grid_.positions.size());
    if (hasPosition) position = grid_.positions[static_cast<std::size_t>(column_)];
    grid_ = std::move(grid);
    what_ = what;
    hoverRow_ = hoverColumn_ = -1;
    if (column_ >= 0 && atEnd)
        column_ = grid_.columns() - 1;
    else if (hasPosition && !grid_.positions.empty())
        column_ = static_cast<int>(std::lower_bound(grid_.positions.begin(), grid_.positions.end() - 1, position) -
                                   grid_.positions.begin());
    if (column_ >= grid_.columns()) column_ = grid_.columns() - 1;
    row_ = -1;
    for (int r = 0; r < grid_.rows(); ++r)
        if (grid_.layers[static_cast<std::size_t>(r)] == layer && layer >= 0) row_ = r;
    describe();
    update();
}

void WeightMap::select(int row, int column) {
    row_ = row < grid_.rows() ? row : -1;
    column_ = column < grid_.columns() ? column : -1;
    describe();
    update();
}

void WeightMap::selectPosition(const FramePosition& position, int layer) {
    int column = -1, row = -1;
    if (!grid_.positions.empty()) {
        const auto place = std::upper_bound(grid_.positions.begin(), grid_.positions.end(), position);
        column = std::max(0, static_cast<int>(place - grid_.positions.begin()) - 1);
    }
    for (int r = 0; r < grid_.rows(); ++r)
        if (grid_.layers[static_cast<std::size_t>(r)] == layer) row = r;
    select(row, column);
}

QColor WeightMap::cellColor(int row, int column) const {
    const double value = grid_.at(row, column);
    if (std::isnan(value)) return style::color(style::Role::faint, palette());
    return style::heat((value - grid_.low) / (grid_.high - grid_.low));
}

QRect WeightMap::cells() const {
    const QFontMetrics small(style::font(style::Text::small, font()));
    int labels = small.horizontalAdvance(QStringLiteral("00"));
    for (const QString& label : grid_.rowLabels) labels = std::max(labels, small.horizontalAdvance(label));
    const int left = labels + 2 * style::unit, top = small.height() * 2 + 2 * style::unit;
    const int right = 11 * style::unit, bottom = small.height() + style::unit + style::halfUnit;
    return rect().adjusted(left, top, -right, -bottom);
}

QRectF WeightMap::cell(int row, int column) const {
    const QRect area = cells();
    const double w = static_cast<double>(area.width()) / std::max(1, grid_.columns()),
                 h = static_cast<double>(area.height()) / std::max(1, grid_.rows());
    return {area.left() + column * w, area.top() + row * h, w, h};
}

bool WeightMap::cellAt(const QPoint& point, int& row, int& column) const {
    const QRect area = cells();
    if (!area.contains(point) || grid_.rows() == 0 || grid_.columns() == 0) return false;
    column = std::min(grid_.columns() - 1, (point.x() - area.left()) * grid_.columns() / std::max(1, area.width()));
    row = std::min(grid_.rows() - 1, (point.y() - area.top()) * grid_.rows() / std::max(1, area.height()));
    return true;
}

void WeightMap::choose(int row, int column) {
    row = std::clamp(row, 0, grid_.rows() - 1);
    column = std::clamp(column, 0, grid_.columns() - 1);
    if (row == row_ && column == column_) return;
    select(row, column);
    emit cellSelected(row_, column_);
}

namespace {

QString valueText(Measure what, double value) {
    return what == Measure::entropy ? style::number(value, 4) : style::finePercent(value, 1);
}

}  // namespace

void WeightMap::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette p = palette();
    painter.fillRect(rect(), style::color(style::Role::ground, p));
    const QFont small = style::font(style::Text::small, font()), bold = style::font(style::Text::small, font(), true);
    const QFontMetrics metrics(small);
    const QColor muted = style::color(style::Role::muted, p), text = style::color(style::Role::text, p);
    if (grid_.rows() == 0 || grid_.columns() == 0) {
        const QRect area = rect().adjusted(style::unit, style::unit, -style::unit, -style::unit);
        painter.setPen(Qt::NoPen);
        painter.setBrush(style::translucent(muted, 0.06));
        for (int r = 0; r < 6; ++r)
            painter.drawRect(
                QRectF(area.left(), area.top() + r * area.height() / 6.0, area.width(), area.height() / 6.0 - 2));
        paintEmptyState(painter, area, empty_, font(), p);
        return;
    }

    const QRect area = cells();
    // One image pixel a cell, scaled without smoothing.
    QImage image(grid_.columns(), grid_.rows(), QImage::Format_RGB32);
    for (int r = 0; r < grid_.rows(); ++r)
        for (int c = 0; c < grid_.columns(); ++c) image.setPixelColor(c, r, cellColor(r, c));
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(area, image);
    // Few and large cells get a gap and their value.
    const QRectF one = cell(0, 0);
    const bool roomy = one.width() > 5.5 * style::unit && one.height() > metrics.height() + 2;
    painter.setFont(small);
    if (roomy) {
        for (int r = 0; r < grid_.rows(); ++r)
            for (int c = 0; c < grid_.columns(); ++c) {
                const QRectF box = cell(r, c);
                painter.setPen(QPen(style::color(style::Role::ground, p), 2));
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(box);
                const QColor ground = cellColor(r, c);
                painter.setPen(style::onTop(ground));
                painter.drawText(box, Qt::AlignCenter, valueText(what_, grid_.at(r, c)));
            }
    }

    // Heading and the reading under the mouse or the selection.
    painter.setFont(bold);
    painter.setPen(text);
    painter.drawText(QRectF(style::unit, style::halfUnit, width() - 2 * style::unit, metrics.height()),
                     Qt::AlignVCenter, measureLabel(what_));
    const int row = hoverRow_ >= 0 ? hoverRow_ : row_, column = hoverRow_ >= 0 ? hoverColumn_ : column_;
    if (row >= 0 && column >= 0) {
        const QString reading = tr("layer %1, %2: %3")
                                    .arg(grid_.rowLabels.value(row), grid_.columnLabels.value(column),
                                         valueText(what_, grid_.at(row, column)));
        painter.setFont(small);
        painter.setPen(muted);
        painter.drawText(QRectF(style::unit, style::halfUnit, width() - 2 * style::unit, metrics.height()),
                         Qt::AlignVCenter | Qt::AlignRight, reading);
    }

    // Layers on the left, as many as fit.
    painter.setFont(small);
    painter.setPen(muted);
    int rowStride = 1;
    for (const int stride : {1, 2, 5, 10, 20, 50}) {
        rowStride = stride;
        if (one.height() * stride >= metrics.height()) break;
    }
    for (int r = 0; r < grid_.rows(); r += rowStride) {
        const QRectF box = cell(r, 0);
        painter.drawText(
            QRectF(0, box.center().y() - metrics.height() / 2.0, area.left() - style::unit, metrics.height()),
            Qt::AlignRight | Qt::AlignVCenter, grid_.rowLabels.value(r));
    }
    painter.drawText(QRectF(style::unit, area.top() - metrics.height() - style::halfUnit, 200, metrics.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, tr("layer"));

    // Steps or kinds below.
    double used = -1e9;
    if (grid_.positions.empty()) {
        for (int c = 0; c < grid_.columns(); ++c) {
            const QRectF box = cell(0, c);
            painter.drawText(
                QRectF(box.left(), area.bottom() + style::halfUnit, box.width(), metrics.height()), Qt::AlignCenter,
                metrics.elidedText(grid_.columnLabels.value(c), Qt::ElideRight, static_cast<int>(box.width())));
        }
    } else {
        const auto label = [&](int c) {
            const QString words = style::integer(grid_.positions[static_cast<std::size_t>(c)].step);
            const double half = metrics.horizontalAdvance(words) / 2.0,
                         center = std::min(cell(0, c).center().x(), area.right() - half);
            if (center - half < used + 2 * style::unit) return;
            painter.drawText(QRectF(center - half - 2, area.bottom() + style::halfUnit, 2 * half + 4, metrics.height()),
                             Qt::AlignCenter, words);
            used = center + half;
        };
        const double stageY = area.top() - metrics.height() - style::halfUnit;
        double stageUsed = std::max<double>(area.left(), 3 * style::unit + metrics.horizontalAdvance(tr("layer")));
        const int stride = std::max(1, static_cast<int>(std::ceil(9.0 * style::unit / one.width())));
        for (int c = 0; c < grid_.columns(); ++c) {
            const Stage stage = grid_.positions[static_cast<std::size_t>(c)].stage;
            const bool starts = c == 0 || stage != grid_.positions[static_cast<std::size_t>(c - 1)].stage;
            if (starts) {
                const double x = cell(0, c).left();
                if (c > 0) {
                    painter.setPen(QPen(style::color(style::Role::ground, p), style::line));
                    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom() + 1));
                    painter.setPen(muted);
                }
                const QString words = style::stageLabel(stage);
                const double at = std::max(x, stageUsed);
                if (at + metrics.horizontalAdvance(words) < area.right() + 8 * style::unit) {
                    painter.drawText(QPointF(at, stageY + metrics.ascent()), words);
                    stageUsed = at + metrics.horizontalAdvance(words) + 2 * style::unit;
                }
            }
            if (starts || (c + 1) % stride == 0) label(c);
        }
    }

    if (!grid_.positions.empty())
        painter.drawText(QRectF(area.right() + 2.0 * style::unit, area.bottom() + style::halfUnit, 9 * style::unit,
                                metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, tr("step"));

    // The colour scale.
    const QRectF scale(area.right() + 2.0 * style::unit, area.top(), 1.5 * style::unit, area.height());
    QLinearGradient gradient(scale.bottomLeft(), scale.topLeft());
    for (int i = 0; i <= 20; ++i) gradient.setColorAt(i / 20.0, style::heat(i / 20.0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(gradient);
    painter.drawRoundedRect(scale, 2, 2);
    painter.setPen(muted);
    const double scaleText = scale.right() + style::halfUnit;
    painter.drawText(QRectF(scaleText, scale.top() - 1, width() - scaleText, metrics.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, valueText(what_, grid_.high));
    painter.drawText(QRectF(scaleText, scale.bottom() - metrics.height() + 1, width() - scaleText, metrics.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, valueText(what_, grid_.low));

    // Selection: a frame that is seen on every colour. The cross says which row and column.
    const auto frame = [&](const QRectF& box, const QColor& color) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(style::frameOuter, 3));
        painter.drawRect(box);
        painter.setPen(QPen(color, 1.5));
        painter.drawRect(box);
    };
    if (row_ >= 0 && column_ >= 0) {
        QRectF box = cell(row_, column_);
        if (box.width() < style::unit)
            box = QRectF(box.center().x() - style::halfUnit, box.top(), style::unit, box.height());
        frame(box, hasFocus() ? style::color(style::Role::threshold, p) : style::frameInner);
    } else if (column_ >= 0) {
        frame(cell(0, column_).united(cell(grid_.rows() - 1, column_)), style::frameInner);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(style::color(style::Role::accent, p), style::thinLine));
        painter.drawRect(QRectF(area).adjusted(-2, -2, 2, 2));
    }
}

void WeightMap::mousePressEvent(QMouseEvent* event) {
    int row = 0, column = 0;
    if (event->button() == Qt::LeftButton && cellAt(event->pos(), row, column)) choose(row, column);
}

void WeightMap::mouseMoveEvent(QMouseEvent* event) {
    int row = -1, column = -1;
    cellAt(event->pos(), row, column);
    if (event->buttons() & Qt::LeftButton && row >= 0) choose(row, column);
    if (row == hoverRow_ && column == hoverColumn_) return;
    hoverRow_ = row;
    hoverColumn_ = column;
    update();
}

void WeightMap::mouseDoubleClickEvent(QMouseEvent* event) {
    int row = 0, column = 0;
    if (cellAt(event->pos(), row, column)) emit cellActivated(row, column);
}

void WeightMap::leaveEvent(QEvent*) {
    hoverRow_ = hoverColumn_ = -1;
    update();
}

void WeightMap::keyPressEvent(QKeyEvent* event) {
    if (grid_.rows() == 0 || grid_.columns() == 0) return QWidget::keyPressEvent(event);
    const int row = std::max(0, row_), column = column_ < 0 ? grid_.columns() - 1 : column_;
    switch (event->key()) {
        case Qt::Key_Left:
            choose(row, column - 1);
            break;
        case Qt::Key_Right:
            choose(row, column + 1);
            break;
        case Qt::Key_Up:
            choose(row - 1, column);
            break;
        case Qt::Key_Down:
            choose(row + 1, column);
            break;
        case Qt::Key_Home:
            choose(row, 0);
            break;
        case Qt::Key_End:
            choose(row, grid_.columns() - 1);
            break;
        case Qt::Key_PageUp:
            choose(0, column);
            break;
        case Qt::Key_PageDown:
            choose(grid_.rows() - 1, column);
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            if (row_ >= 0 && column_ >= 0) emit cellActivated(row_, column_);
            break;
        default:
            QWidget::keyPressEvent(event);
    }
}

void WeightMap::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

bool WeightMap::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        int row = 0, column = 0;
        if (cellAt(help->pos(), row, column))
            QToolTip::showText(help->globalPos(),
                               tr("Layer %1, %2\n%3: %4")
                                   .arg(grid_.rowLabels.value(row), grid_.columnLabels.value(column),
                                        measureLabel(what_), valueText(what_, grid_.at(row, column))),
                               this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void WeightMap::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    update();
}

QString WeightMap::summary() const {
    if (grid_.rows() == 0 || grid_.columns() == 0) return empty_.sentence();
    QString text = tr("%1 of %2 layers, %3 columns, from %4 to %5.")
                       .arg(measureLabel(what_))
                       .arg(grid_.rows())
                       .arg(grid_.columns())
                       .arg(valueText(what_, grid_.low), valueText(what_, grid_.high));
    if (row_ >= 0 && column_ >= 0)
        text += QLatin1Char(' ') + tr("Selected: layer %1, %2, %3.")
                                       .arg(grid_.rowLabels.value(row_), grid_.columnLabels.value(column_),
                                            valueText(what_, grid_.at(row_, column_)));
    return text;
}

void WeightMap::describe() { setAccessibleDescription(summary()); }
QSize WeightMap::sizeHint() const { return {70 * style::unit, 30 * style::unit}; }
QSize WeightMap::minimumSizeHint() const { return {32 * style::unit, 16 * style::unit}; }

}  // namespace bitdistill
