// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/weight_wall.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "widgets/figures/small_histogram.h"
#include "widgets/plots/weight_lens.h"

namespace bitdistill {

namespace {

constexpr int leastHeight = 3 * style::unit;  // of a cell
constexpr int fileWidth = 13 * style::unit, fileHeight = 6 * style::unit;
constexpr int gap = 3, strip = 3;
constexpr double veil = 0.6;

}  // namespace

WeightWall::WeightWall(QWidget* parent) : FigurePanel(parent), bar_(new QScrollBar(Qt::Vertical, this)) {
    setMouseTracking(true);
    setAccessibleName(tr("Wall of the weights' histograms"));
    setEmptyText(tr("A small histogram for every layer and kind of tensor"), tr("Start a run, or open a model."));
    bar_->hide();
    bar_->setAccessibleName(tr("Layers shown"));
    connect(bar_, &QScrollBar::valueChanged, this, [this] { update(); });
}

void WeightWall::setData(wall::Data data) {
    const bool otherShape = data.rows() != data_.rows() || data.columns() != data_.columns();
    data.pinned = std::move(data_.pinned);
    data.pinnedCaption = data_.pinnedCaption;
    data_ = std::move(data);
    // The measure stays while one scrubs, unless the histograms outgrow it or shrink to a part of it.
    const double top = wall::commonTop(data_);
    if (top > top_ || top < 0.6 * top_) top_ = top;
    if (otherShape) layOut();
    describeLater();
    update();
}

void WeightWall::select(const FrameSelection& selection) {
    if (selection_ == selection) return;
    selection_ = selection;
    update();
}

void WeightWall::setOwnHeights(bool own) {
    if (std::exchange(ownHeights_, own) == own) return;
    emit optionsChanged();
    update();
}

void WeightWall::setPinned(bool on) {
    if (on == isPinned() || (on && isEmpty())) return;
    if (on)
        wall::pin(data_);
    else
        data_.pinned.clear();
    emit optionsChanged();
    update();
}

void WeightWall::fillMenu(QMenu* menu) {
    QAction* action = menu->addAction(tr("Each to its own height"));
    action->setCheckable(true);
    action->setChecked(ownHeights_);
    connect(action, &QAction::toggled, this, &WeightWall::setOwnHeights);
    QAction* pinned = menu->addAction(tr("Pin this step"));
    pinned->setCheckable(true);
    pinned->setChecked(isPinned());
    pinned->setEnabled(!isEmpty());
    connect(pinned, &QAction::toggled, this, &WeightWall::setPinned);
    menu->addSeparator();
    FigurePanel::fillMenu(menu);
}

int WeightWall::headHeight() const { return 2 * PlotType(font()).height() + 2 * style::unit; }

int WeightWall::labelWidth() const {
    const auto small = PlotType(font()).smallSize;
    return std::max(small.horizontalAdvance(QStringLiteral("000")), small.horizontalAdvance(tr("layer"))) +
           2 * style::unit;
}

WeightWall::Grid WeightWall::grid() const {
    const QRectF area = QRectF(rect()).adjusted(
        labelWidth(), headHeight(), -(bar_->isHidden() ? style::unit : bar_->sizeHint().width() + style::halfUnit),
        -style::halfUnit);
    const double rows = std::max(1, data_.rows());
    return {area, area.width() / std::max(1, data_.columns()), std::max<double>(leastHeight, area.height() / rows),
            bar_->isHidden() ? 0.0 : bar_->value()};
}

void WeightWall::layOut() {
    const int seen = height() - headHeight() - style::halfUnit, all = leastHeight * data_.rows();
    bar_->setVisible(all > seen && seen > 0);
    if (bar_->isHidden()) return;
    const int width = bar_->sizeHint().width();
    bar_->setGeometry(this->width() - width, headHeight(), width, std::max(1, seen));
    bar_->setRange(0, all - seen);
    bar_->setPageStep(seen);
    bar_->setSingleStep(leastHeight);
}

QRect WeightWall::cellRect(int row, int column) const { return grid().cell(row, column).toAlignedRect(); }

bool WeightWall::cellAt(const QPoint& point, int& row, int& column) const {
    const Grid places = grid();
    if (!places.area.contains(point) || data_.rows() == 0 || data_.columns() == 0) return false;
    row = static_cast<int>((point.y() - places.area.top() + places.offset) / places.height);
    column = static_cast<int>((point.x() - places.area.left()) / places.width);
    return row < data_.rows() && column < data_.columns();
}

void WeightWall::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), style::color(style::Role::ground, palette()));
    const FigureCanvas on = canvas(painter);
    const Grid places = grid();
    if (isEmpty()) {
        on.fill(style::translucent(on.color(style::Role::muted), 0.06));
        for (int row = 0; row < 4; ++row)
            for (int column = 0; column < 7; ++column)
                painter.drawRect(QRectF(places.area.left() + column * places.area.width() / 7,
                                        places.area.top() + row * places.area.height() / 4, places.area.width() / 7,
                                        places.area.height() / 4)
                                     .adjusted(gap, gap, -gap, -gap));
        return paintEmpty(painter, rect());
    }
    painter.save();
    painter.setClipRect(places.area.adjusted(-labelWidth(), 0, 0, 0));
    paintGrid(on, places);
    paintSelection(on, places);
    painter.restore();
    paintHeadings(on, places);
    const QRectF line(style::unit, style::halfUnit, width() - 2 * style::unit, on.type.height());
    paintKey(on, line.adjusted(0, 0, -paintReadout(on, line), 0));
}

void WeightWall::paintGrid(const FigureCanvas& on, const Grid& grid) const {
    const int first = std::max(0, static_cast<int>(grid.offset / grid.height));
    const int last = std::min(data_.rows() - 1, static_cast<int>((grid.offset + grid.area.height() - 1) / grid.height));
    for (int row = first; row <= last; ++row) {
        const QRectF begin = grid.cell(row, 0);
        on.write(on.type.small, on.color(style::Role::muted));
        const int layer = data_.layers[static_cast<std::size_t>(row)];
        on.painter.drawText(
            QRectF(begin.left() - labelWidth(), begin.top(), labelWidth() - style::unit, begin.height()),
            Qt::AlignRight | Qt::AlignVCenter, layer < 0 ? QStringLiteral("–") : QString::number(layer));
        for (int column = 0; column < data_.columns(); ++column)
            paintCell(on, grid.cell(row, column), data_.at(row, column));
    }
}

void WeightWall::paintCell(const FigureCanvas& on, const QRectF& box, const HistogramFrame* frame) const {
    const QRectF inner = box.adjusted(gap / 2.0, gap / 2.0, -gap / 2.0, -gap / 2.0);
    if (!frame) {
        on.fill(style::translucent(on.color(style::Role::muted), 0.06));
        on.painter.drawRect(inner);
        return;
    }
    const double scale = on.vectors ? HistogramFrame::bins : on.painter.device()->devicePixelRatioF();
    const int together = barsTogether(inner.width() * scale);
    const CodedBars bars = barsOf(*frame, together);
    const BarPlot plot{inner.adjusted(0, 0, 0, -strip - 1.0), bars.from, bars.to, ownHeights_ ? bars.highest() : top_};
    paintRegions(on, plot, thresholdOf(*frame));
    paintBars(on, plot, bars);
    on.painter.setPen(QPen(on.color(style::Role::threshold), style::hairline));
    for (const double at : {-thresholdOf(*frame), thresholdOf(*frame)})
        if (at != 0) on.painter.drawLine(QPointF(plot.x(at), plot.box.top()), QPointF(plot.x(at), plot.box.bottom()));
    if (const HistogramFrame* const before = data_.pinnedOf(*frame))
        paintOutline(on, plot, barsOf(*before, together), QPen(on.color(style::Role::text), style::hairline));
    paintShareStrip(on, QRectF(inner.left(), inner.bottom() - strip, inner.width(), strip), *frame);

    const QString zeros = style::percent(lens::share(*frame, 0), inner.width() < 9 * style::unit ? 0 : 1);
    const double wide = on.type.smallSize.horizontalAdvance(zeros) + style::halfUnit;
    if (plot.box.width() < 1.5 * wide || plot.box.height() < on.type.height() + 2) return;
    const QRectF corner(plot.box.right() - wide - 1, plot.box.top() + 1, wide, on.type.height() - 2);
    on.painter.fillRect(corner, style::translucent(on.color(style::Role::ground), veil));
    on.write(on.type.small, on.color(style::Role::text));
    on.painter.drawText(corner, Qt::AlignCenter | Qt::TextDontClip, zeros);
}

void WeightWall::paintHeadings(const FigureCanvas& on, const Grid& grid) const {
    on.write(on.type.bold, on.color(style::Role::muted));
    const double top = grid.area.top() - on.type.height() - style::halfUnit;
    for (int column = 0; column < data_.columns(); ++column) {
        const QRectF place(grid.area.left() + column * grid.width, top, grid.width, on.type.height());
        on.painter.drawText(
            place, Qt::AlignCenter,
            on.type.boldSize.elidedText(QString::fromStdString(data_.kinds[static_cast<std::size_t>(column)]),
                                        Qt::ElideRight, static_cast<int>(grid.width) - gap));
    }
    on.write(on.type.small, on.color(style::Role::muted));
    on.painter.drawText(QRectF(0, top, grid.area.left() - style::unit, on.type.height()),
                        Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, tr("layer"));
}

// What colours, lines and numbers mean, as far as there is room.
void WeightWall::paintKey(const FigureCanvas& on, const QRectF& line) const {
    double x = line.left();
    const double middle = line.center().y();
    const auto word = [&](const QString& text) {
        const double wide = on.type.smallSize.horizontalAdvance(text);
        if (x + wide > line.right()) return;
        on.write(on.type.small, on.color(style::Role::muted));
        on.painter.drawText(QRectF(x, line.top(), wide + 2, line.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
        x += wide + 1.5 * style::unit;
    };
    for (const lens::Region& region : lens::regions(1)) {
        on.fill(on.color(region.role));
        on.painter.drawRect(QRectF(x, middle - style::halfUnit, style::unit, style::unit));
        x += 1.5 * style::unit;
        word(region.code < 0 ? QStringLiteral("−1") : region.code > 0 ? QStringLiteral("+1") : QStringLiteral("0"));
    }
    if (const int group = wall::groupOfExact(data_); group > 0) {
        word(tr("the smallest of each %1 is 0").arg(group));
    } else {
        on.painter.setPen(QPen(on.color(style::Role::threshold), style::line));
        on.painter.drawLine(QPointF(x, line.top() + 2), QPointF(x, line.bottom() - 2));
        x += style::unit;
        word(tr("threshold"));
    }
    if (isPinned()) word(tr("outline: pinned"));
    word(tr("w / Δ from −3 to 3; number: share of 0"));
}

// What is under the mouse, or in the chosen cell; returns the room that it takes from the right.
double WeightWall::paintReadout(const FigureCanvas& on, const QRectF& line) const {
    const bool chosen = hoverRow_ < 0;
    const int row = chosen ? data_.rowOf(selection_.layer) : hoverRow_;
    const int column = chosen ? data_.columnOf(selection_.kind) : hoverColumn_;
    const HistogramFrame* const frame = data_.at(row, column);
    if (!frame) return 0;
    const QString words = QStringLiteral("%1: %2").arg(selectionLabel({frame->layer, kindOf(frame->tensor)}),
                                                       wall::cellText(data_, *frame));
    const double wide =
        std::min<double>(on.type.boldSize.horizontalAdvance(words) + style::halfUnit, line.width());  // elision rounds
    on.write(on.type.bold, on.color(style::Role::text));
    on.painter.drawText(QRectF(line.right() - wide, line.top(), wide, line.height()), Qt::AlignRight | Qt::AlignVCenter,
                        on.type.boldSize.elidedText(words, Qt::ElideRight, static_cast<int>(wide)));
    return wide + 2 * style::unit;
}

void WeightWall::paintSelection(const FigureCanvas& on, const Grid& grid) const {
    const int row = data_.rowOf(selection_.layer), column = data_.columnOf(selection_.kind);
    on.painter.setBrush(Qt::NoBrush);
    if (hoverRow_ >= 0) {
        on.painter.setPen(QPen(on.color(style::Role::muted), style::hairline));
        on.painter.drawRect(grid.cell(hoverRow_, hoverColumn_));
    }
    if (row < 0 && column < 0) return;
    const QRectF box =
        grid.cell(row < 0 ? 0 : row, column < 0 ? 0 : column)
            .united(grid.cell(row < 0 ? data_.rows() - 1 : row, column < 0 ? data_.columns() - 1 : column));
    on.painter.setPen(QPen(on.color(hasFocus() ? style::Role::accent : style::Role::text), style::line));
    on.painter.drawRect(box.adjusted(1, 1, -1, -1));
}

QSize WeightWall::fileSize() const {
    const PlotType type(font());
    return {labelWidth() + data_.columns() * fileWidth + 2 * style::unit,
            headHeight() + data_.rows() * fileHeight + 2 * type.height() + 2 * style::unit};
}

void WeightWall::paintFile(const FigureCanvas& on) const {
    const QSize size = fileSize();
    const Grid places{QRectF(labelWidth(), headHeight(), data_.columns() * fileWidth, data_.rows() * fileHeight),
                      static_cast<double>(fileWidth), static_cast<double>(fileHeight), 0};
    paintGrid(on, places);
    paintHeadings(on, places);
    paintKey(on, QRectF(style::unit, style::halfUnit, size.width() - 2 * style::unit, on.type.height()));
    on.write(on.type.small, on.color(style::Role::text));
    on.painter.drawText(QRectF(style::unit, places.area.bottom() + style::unit, size.width() - 2 * style::unit,
                               2 * on.type.height() + style::halfUnit),
                        Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                        tr("%1. %2 weights, each in units of its own scale Δ; %3.")
                                .arg(data_.caption, style::integer(static_cast<qint64>(data_.weights)),
                                     ownHeights_ ? tr("each histogram to its own height")
                                                 : tr("heights of all histograms to one measure")) +
                            (isPinned() ? QLatin1Char(' ') + tr("Outlines: %1.").arg(data_.pinnedCaption) : QString()));
}

void WeightWall::resizeEvent(QResizeEvent* event) {
    FigurePanel::resizeEvent(event);
    layOut();
}

void WeightWall::choose(int row, int column) {
    row = std::clamp(row, 0, data_.rows() - 1);
    column = std::clamp(column, 0, data_.columns() - 1);
    selection_ = {data_.layers[static_cast<std::size_t>(row)], data_.kinds[static_cast<std::size_t>(column)]};
    if (!bar_->isHidden()) {
        const Grid places = grid();
        const double top = row * places.height, bottom = top + places.height;
        if (top < places.offset) bar_->setValue(static_cast<int>(top));
        if (bottom > places.offset + places.area.height())
            bar_->setValue(static_cast<int>(std::ceil(bottom - places.area.height())));
    }
    update();
    emit cellSelected(selection_);
}

void WeightWall::mousePressEvent(QMouseEvent* event) {
    int row = 0, column = 0;
    if (event->button() != Qt::LeftButton || !cellAt(event->pos(), row, column)) return;
    choose(row, column);
    emit cellOpened(selection_);
}

void WeightWall::mouseMoveEvent(QMouseEvent* event) {
    int row = -1, column = -1;
    if (!cellAt(event->pos(), row, column)) row = column = -1;
    if (row == hoverRow_ && column == hoverColumn_) return;
    hoverRow_ = row;
    hoverColumn_ = column;
    setCursor(row < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

void WeightWall::leaveEvent(QEvent*) {
    hoverRow_ = hoverColumn_ = -1;
    update();
}

void WeightWall::wheelEvent(QWheelEvent* event) {
    if (bar_->isHidden()) return event->ignore();
    QCoreApplication::sendEvent(bar_, event);
}

void WeightWall::keyPressEvent(QKeyEvent* event) {
    if (isEmpty()) return FigurePanel::keyPressEvent(event);
    const int row = data_.rowOf(selection_.layer), column = data_.columnOf(selection_.kind);
    const bool begins = row < 0 || column < 0;  // the first arrow comes to the first cell of what is chosen
    const int page = std::max(1, static_cast<int>(grid().area.height() / grid().height) - 1);
    const auto go = [&](int down, int right) {
        begins ? choose(std::max(0, row), std::max(0, column)) : choose(row + down, column + right);
    };
    switch (event->key()) {
        case Qt::Key_Left:
            return go(0, -1);
        case Qt::Key_Right:
            return go(0, 1);
        case Qt::Key_Up:
            return go(-1, 0);
        case Qt::Key_Down:
            return go(1, 0);
        case Qt::Key_PageUp:
            return go(-page, 0);
        case Qt::Key_PageDown:
            return go(page, 0);
        case Qt::Key_Home:
            return choose(0, 0);
        case Qt::Key_End:
            return choose(data_.rows() - 1, data_.columns() - 1);
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (!begins) emit cellOpened(selection_);
            return;
        case Qt::Key_Escape:
            if (selection_ == FrameSelection()) return FigurePanel::keyPressEvent(event);
            select({});
            emit selectionCleared();
            return;
        default:
            FigurePanel::keyPressEvent(event);
    }
}

void WeightWall::focusInEvent(QFocusEvent* event) {
    FigurePanel::focusInEvent(event);
    update();
}

void WeightWall::focusOutEvent(QFocusEvent* event) {
    FigurePanel::focusOutEvent(event);
    update();
}

bool WeightWall::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return FigurePanel::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    int row = 0, column = 0;
    const HistogramFrame* const frame = cellAt(help->pos(), row, column) ? data_.at(row, column) : nullptr;
    if (!frame) {
        QToolTip::hideText();
        return true;
    }
    const auto percent = [&](int code) { return style::percent(lens::share(*frame, code)); };
    QString words =
        tr("%1\n%2 weights: %3 are −1, %4 are 0, %5 are +1\n%6")
            .arg(QString::fromStdString(frame->tensor), style::integer(static_cast<qint64>(lens::weights(*frame))),
                 percent(-1), percent(0), percent(1), wall::cellText(data_, *frame));
    if (frame->steps_since > 0)
        words += QLatin1Char('\n') +
                 tr("%1 flips per step").arg(measureText(Measure::flipRate, measure(*frame, Measure::flipRate)));
    QToolTip::showText(help->globalPos(), words, this);
    return true;
}

QSize WeightWall::sizeHint() const { return {80 * style::unit, 50 * style::unit}; }
QSize WeightWall::minimumSizeHint() const { return {36 * style::unit, 16 * style::unit}; }

}  // namespace bitdistill
