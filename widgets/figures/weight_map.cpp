// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/weight_map.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "widgets/plot_style.h"

namespace bitdistill {

WeightMap::WeightMap(QWidget* parent) : FigurePanel(parent) {
    setMouseTracking(true);
    setAccessibleName(tr("Map of the layers"));
    setEmptyText(tr("One row a layer, one column a step"), tr("Start a run with histograms, or open a run folder."));
}

void WeightMap::setGrid(MapGrid grid, Measure what) {
    const QString name = measureLabel(what, grid.reference);
    setGrid(std::move(grid), name, [what](double value) { return measureText(what, value); });
}

void WeightMap::setGrid(MapGrid grid, const QString& name, std::function<QString(double)> valueText) {
    const int layer = row_ >= 0 && row_ < grid_.rows() ? grid_.layers.at(static_cast<std::size_t>(row_)) : -1;
    const bool atEnd = column_ == grid_.columns() - 1;
    FramePosition position;
    const bool hasPosition = column_ >= 0 && column_ < static_cast<int>(grid_.positions.size());
    if (hasPosition) position = grid_.positions[static_cast<std::size_t>(column_)];
    grid_ = std::move(grid);
    name_ = name;
    valueText_ = std::move(valueText);
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

// What every part of the picture draws with.
struct WeightMap::Canvas {
    QPainter& painter;
    const QPalette& palette;
    QFont small, bold;
    QFontMetrics metrics;
    QRect area;  // of the cells
    QColor muted;

    double labelsBelow() const { return area.bottom() + style::halfUnit; }
    double labelsAbove() const { return area.top() - metrics.height() - style::halfUnit; }
};

void WeightMap::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), style::color(style::Role::ground, palette()));
    paintAll(painter, palette());
}

void WeightMap::paintFile(const FigureCanvas& on) const { paintAll(on.painter, on.palette); }

void WeightMap::paintAll(QPainter& painter, const QPalette& p) const {
    const QFont small = style::font(style::Text::small, font());
    const Canvas on{painter,
                    p,
                    small,
                    style::font(style::Text::small, font(), true),
                    QFontMetrics(small),
                    cells(),
                    style::color(style::Role::muted, p)};
    if (isEmpty()) return paintNothing(on);
    paintCells(on);
    paintHeading(on);
    paintLayers(on);
    grid_.positions.empty() ? paintKinds(on) : paintSteps(on);
    paintScale(on);
    paintSelection(on);
}

void WeightMap::paintNothing(const Canvas& on) const {
    const QRect area = rect().adjusted(style::unit, style::unit, -style::unit, -style::unit);
    on.painter.setPen(Qt::NoPen);
    on.painter.setBrush(style::translucent(on.muted, 0.06));
    for (int r = 0; r < 6; ++r)
        on.painter.drawRect(
            QRectF(area.left(), area.top() + r * area.height() / 6.0, area.width(), area.height() / 6.0 - 2));
    paintEmpty(on.painter, area);
}

void WeightMap::paintCells(const Canvas& on) const {
    // One image pixel a cell, scaled without smoothing.
    QImage image(grid_.columns(), grid_.rows(), QImage::Format_RGB32);
    for (int r = 0; r < grid_.rows(); ++r)
        for (int c = 0; c < grid_.columns(); ++c) image.setPixelColor(c, r, cellColor(r, c));
    on.painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    on.painter.drawImage(on.area, image);
    // Few and large cells get a gap and their value.
    const QRectF one = cell(0, 0);
    if (one.width() <= 5.5 * style::unit || one.height() <= on.metrics.height() + 2) return;
    on.painter.setFont(on.small);
    for (int r = 0; r < grid_.rows(); ++r)
        for (int c = 0; c < grid_.columns(); ++c) {
            const QRectF box = cell(r, c);
            on.painter.setPen(QPen(style::color(style::Role::ground, on.palette), 2));
            on.painter.setBrush(Qt::NoBrush);
            on.painter.drawRect(box);
            on.painter.setPen(style::onTop(cellColor(r, c)));
            on.painter.drawText(box, Qt::AlignCenter, valueText_(grid_.at(r, c)));
        }
}

// The measure's name, and what it is under the mouse or in the selected cell.
void WeightMap::paintHeading(const Canvas& on) const {
    const QRectF line(style::unit, style::halfUnit, width() - 2 * style::unit, on.metrics.height());
    on.painter.setFont(on.bold);
    on.painter.setPen(style::color(style::Role::text, on.palette));
    on.painter.drawText(line, Qt::AlignVCenter, name_);
    const int row = hoverRow_ >= 0 ? hoverRow_ : row_, column = hoverRow_ >= 0 ? hoverColumn_ : column_;
    if (row < 0 || column < 0) return;
    on.painter.setFont(on.small);
    on.painter.setPen(on.muted);
    on.painter.drawText(
        line, Qt::AlignVCenter | Qt::AlignRight,
        tr("layer %1, %2: %3")
            .arg(grid_.rowLabels.value(row), grid_.columnLabels.value(column), valueText_(grid_.at(row, column))));
}

// Layers on the left, as many as fit.
void WeightMap::paintLayers(const Canvas& on) const {
    on.painter.setFont(on.small);
    on.painter.setPen(on.muted);
    int stride = 1;
    for (const int wider : {1, 2, 5, 10, 20, 50}) {
        stride = wider;
        if (cell(0, 0).height() * stride >= on.metrics.height()) break;
    }
    for (int r = 0; r < grid_.rows(); r += stride)
        on.painter.drawText(QRectF(0, cell(r, 0).center().y() - on.metrics.height() / 2.0, on.area.left() - style::unit,
                                   on.metrics.height()),
                            Qt::AlignRight | Qt::AlignVCenter, grid_.rowLabels.value(r));
    on.painter.drawText(QRectF(style::unit, on.labelsAbove(), 200, on.metrics.height()),
                        Qt::AlignLeft | Qt::AlignVCenter, tr("layer"));
}

void WeightMap::paintKinds(const Canvas& on) const {
    for (int c = 0; c < grid_.columns(); ++c) {
        const QRectF box = cell(0, c);
        on.painter.drawText(
            QRectF(box.left(), on.labelsBelow(), box.width(), on.metrics.height()), Qt::AlignCenter,
            on.metrics.elidedText(grid_.columnLabels.value(c), Qt::ElideRight, static_cast<int>(box.width())));
    }
}

// Steps below, as many as fit; stages above, each with a line where it starts.
void WeightMap::paintSteps(const Canvas& on) const {
    double used = -1e9;
    const auto label = [&](int c) {
        const QString words = style::integer(grid_.positions[static_cast<std::size_t>(c)].step);
        const double half = on.metrics.horizontalAdvance(words) / 2.0,
                     center = std::min(cell(0, c).center().x(), on.area.right() - half);
        if (center - half < used + 2 * style::unit) return;
        on.painter.drawText(QRectF(center - half - 2, on.labelsBelow(), 2 * half + 4, on.metrics.height()),
                            Qt::AlignCenter, words);
        used = center + half;
    };
    double stageUsed = std::max<double>(on.area.left(), 3 * style::unit + on.metrics.horizontalAdvance(tr("layer")));
    const int stride = std::max(1, static_cast<int>(std::ceil(9.0 * style::unit / cell(0, 0).width())));
    for (int c = 0; c < grid_.columns(); ++c) {
        const Stage stage = grid_.positions[static_cast<std::size_t>(c)].stage;
        const bool starts = c == 0 || stage != grid_.positions[static_cast<std::size_t>(c - 1)].stage;
        if (starts) {
            const double x = cell(0, c).left();
            if (c > 0) {
                on.painter.setPen(QPen(style::color(style::Role::ground, on.palette), style::line));
                on.painter.drawLine(QPointF(x, on.area.top()), QPointF(x, on.area.bottom() + 1));
                on.painter.setPen(on.muted);
            }
            const QString words = style::stageLabel(stage);
            const double at = std::max(x, stageUsed);
            if (at + on.metrics.horizontalAdvance(words) < on.area.right() + 8 * style::unit) {
                on.painter.drawText(QPointF(at, on.labelsAbove() + on.metrics.ascent()), words);
                stageUsed = at + on.metrics.horizontalAdvance(words) + 2 * style::unit;
            }
        }
        if (starts || (c + 1) % stride == 0) label(c);
    }
    on.painter.drawText(
        QRectF(on.area.right() + 2.0 * style::unit, on.labelsBelow(), 9 * style::unit, on.metrics.height()),
        Qt::AlignLeft | Qt::AlignVCenter, tr("step"));
}

// Which colour stands for which value.
void WeightMap::paintScale(const Canvas& on) const {
    const QRectF scale(on.area.right() + 2.0 * style::unit, on.area.top(), 1.5 * style::unit, on.area.height());
    QLinearGradient gradient(scale.bottomLeft(), scale.topLeft());
    for (int i = 0; i <= 20; ++i) gradient.setColorAt(i / 20.0, style::heat(i / 20.0));
    on.painter.setPen(Qt::NoPen);
    on.painter.setBrush(gradient);
    on.painter.drawRoundedRect(scale, 2, 2);
    on.painter.setPen(on.muted);
    const double left = scale.right() + style::halfUnit, line = on.metrics.height();
    on.painter.drawText(QRectF(left, scale.top() - 1, width() - left, line), Qt::AlignLeft | Qt::AlignVCenter,
                        valueText_(grid_.high));
    on.painter.drawText(QRectF(left, scale.bottom() - line + 1, width() - left, line), Qt::AlignLeft | Qt::AlignVCenter,
                        valueText_(grid_.low));
}

// A frame that is seen on every colour: around the selected cell, or around the column where no layer is selected.
void WeightMap::paintSelection(const Canvas& on) const {
    const auto frame = [&](const QRectF& box, const QColor& color) {
        on.painter.setBrush(Qt::NoBrush);
        on.painter.setPen(QPen(style::frameOuter, 3));
        on.painter.drawRect(box);
        on.painter.setPen(QPen(color, 1.5));
        on.painter.drawRect(box);
    };
    if (row_ >= 0 && column_ >= 0) {
        QRectF box = cell(row_, column_);
        if (box.width() < style::unit)
            box = QRectF(box.center().x() - style::halfUnit, box.top(), style::unit, box.height());
        frame(box, hasFocus() ? style::color(style::Role::threshold, on.palette) : style::frameInner);
    } else if (column_ >= 0) {
        frame(cell(0, column_).united(cell(grid_.rows() - 1, column_)), style::frameInner);
    }
    if (hasFocus()) {
        on.painter.setBrush(Qt::NoBrush);
        on.painter.setPen(QPen(style::color(style::Role::accent, on.palette), style::thinLine));
        on.painter.drawRect(QRectF(on.area).adjusted(-2, -2, 2, 2));
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

void WeightMap::leaveEvent(QEvent*) {
    hoverRow_ = hoverColumn_ = -1;
    update();
}

void WeightMap::keyPressEvent(QKeyEvent* event) {
    if (isEmpty()) return FigurePanel::keyPressEvent(event);
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
        default:
            FigurePanel::keyPressEvent(event);
    }
}

void WeightMap::focusInEvent(QFocusEvent* event) {
    FigurePanel::focusInEvent(event);
    update();
}

bool WeightMap::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        int row = 0, column = 0;
        if (cellAt(help->pos(), row, column))
            QToolTip::showText(help->globalPos(),
                               tr("Layer %1, %2\n%3: %4")
                                   .arg(grid_.rowLabels.value(row), grid_.columnLabels.value(column), name_,
                                        valueText_(grid_.at(row, column))),
                               this);
        else
            QToolTip::hideText();
        return true;
    }
    return FigurePanel::event(event);
}

QString WeightMap::summary() const {
    if (isEmpty()) return emptySentence();
    QString text = tr("%1 of %2 layers, %3 columns, from %4 to %5.")
                       .arg(name_)
                       .arg(grid_.rows())
                       .arg(grid_.columns())
                       .arg(valueText_(grid_.low), valueText_(grid_.high));
    if (row_ >= 0 && column_ >= 0)
        text += QLatin1Char(' ') + tr("Selected: layer %1, %2, %3.")
                                       .arg(grid_.rowLabels.value(row_), grid_.columnLabels.value(column_),
                                            valueText_(grid_.at(row_, column_)));
    return text;
}

PlotTable WeightMap::dataTable() const {
    PlotTable table;
    table.textHeadings << tr("Layer");
    table.texts = {grid_.rowLabels};
    table.headings = grid_.columnLabels;
    table.values.resize(static_cast<std::size_t>(grid_.columns()));
    for (int column = 0; column < grid_.columns(); ++column)
        for (int row = 0; row < grid_.rows(); ++row)
            table.values[static_cast<std::size_t>(column)].push_back(grid_.at(row, column));
    return table;
}

void WeightMap::describe() { setAccessibleDescription(summary()); }
QSize WeightMap::sizeHint() const { return {70 * style::unit, 30 * style::unit}; }
QSize WeightMap::minimumSizeHint() const { return {32 * style::unit, 16 * style::unit}; }

}  // namespace bitdistill
