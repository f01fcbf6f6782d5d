// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fitting_scroll.h"

#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/plot_style.h"

namespace bitdistill {

namespace {
constexpr int frameOfWindow = 5 * style::unit;  // the desktop's title bar
constexpr QSize least{20 * style::unit, 12 * style::unit};
}  // namespace

FittingScroll::FittingScroll(QWidget* content, QWidget* parent) : QScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);  // what it holds has the focus, and is scrolled to when it gets it
    setWidget(content);
    setAccessibleName(content->accessibleName());
}

QSize FittingScroll::needed(int width) const {
    const QLayout* const layout = widget()->layout();
    const int wide = std::max(width, widget()->minimumSizeHint().width());
    return {wide, layout && layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(wide)
                                                        : widget()->minimumSizeHint().height()};
}

void FittingScroll::fit() {
    if (!widget()) return;
    const QSize whole = maximumViewportSize();
    QSize room = whole, size = needed(room.width());
    if (size.height() > room.height()) {
        if (growsWindow_ && growWindow(size.height() - room.height())) return;  // comes back with the new size
        room.setWidth(whole.width() - verticalScrollBar()->sizeHint().width());
        size = needed(room.width());
    }
    if (size.width() > room.width()) room.setHeight(whole.height() - horizontalScrollBar()->sizeHint().height());
    widget()->resize(room.expandedTo(size));
}

bool FittingScroll::growWindow(int lack) {
    if (!window()->isVisible()) return false;  // its first size is that of the hint
    const int most = screen()->availableSize().height() - frameOfWindow;
    const int height = std::min(most, window()->height() + lack);
    if (height <= window()->height()) return false;
    window()->resize(window()->width(), height);
    return true;
}

bool FittingScroll::eventFilter(QObject* watched, QEvent* event) {
    if (watched == widget() && event->type() == QEvent::LayoutRequest) fit();
    return QScrollArea::eventFilter(watched, event);
}

void FittingScroll::resizeEvent(QResizeEvent* event) {
    fit();
    QScrollArea::resizeEvent(event);
}

QSize FittingScroll::sizeHint() const {
    const QLayout* const layout = widget()->layout();
    QSize size = widget()->sizeHint();
    if (layout && layout->hasHeightForWidth()) size.setHeight(layout->totalHeightForWidth(size.width()));
    return size;
}

QSize FittingScroll::minimumSizeHint() const { return least.boundedTo(widget()->minimumSizeHint()); }

QSize ColumnScroll::minimumSizeHint() const {
    const QSize size = QScrollArea::minimumSizeHint();
    if (!widget()) return size;
    const int width = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width() + 2 * frameWidth();
    return {std::max(width, size.width()), size.height()};
}

bool ColumnScroll::eventFilter(QObject* watched, QEvent* event) {
    if (watched == widget() && event->type() == QEvent::LayoutRequest) updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void resizeOnScreen(QWidget* window, const QSize& liked) {
    const QSize room = window->screen()->availableSize() - QSize(style::unit, frameOfWindow);
    window->resize(liked.boundedTo(room));
}

QVBoxLayout* makeScrollingColumn(QWidget* dialog) {
    auto* outer = new QVBoxLayout(dialog);
    outer->setContentsMargins(style::margin, style::margin, style::margin, style::margin);
    outer->setSpacing(style::unit);
    auto* content = new QWidget;
    content->setAccessibleName(dialog->accessibleName());
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::unit);
    auto* scroll = new FittingScroll(content);
    scroll->setGrowsWindow(true);
    outer->addWidget(scroll, 1);
    return column;
}

}  // namespace bitdistill
