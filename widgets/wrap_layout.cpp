// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wrap_layout.h"

#include <QWidget>
#include <algorithm>
#include <limits>

#include "widgets/plot_style.h"

namespace bitdistill {

namespace {

constexpr int leastStretched = 12 * style::unit;  // a part that shares what is left is not squeezed to nothing

int wanted(const QLayoutItem* item, int stretch) {
    const int least = item->minimumSize().width();
    return std::max(least, stretch > 0 ? leastStretched : item->sizeHint().width());
}

int heightOf(const QLayoutItem* item, int width, bool least) {
    if (item->hasHeightForWidth()) return least ? item->minimumHeightForWidth(width) : item->heightForWidth(width);
    return least ? item->minimumSize().height() : item->sizeHint().height();
}

template <typename Line>
int highest(const Line& line, bool least) {
    int height = 0;
    for (const auto& place : line) height = std::max(height, heightOf(place.item, place.width, least));
    return height;
}

template <typename Line>
bool growsDown(const Line& line) {
    return std::ranges::any_of(line,
                               [](const auto& place) { return place.item->expandingDirections() & Qt::Vertical; });
}

int lengthOf(const std::vector<int>& widths, std::size_t begin, std::size_t end, int spacing) {
    int length = -spacing;
    for (std::size_t i = begin; i < end; ++i) length += spacing + widths[i];
    return length;
}

// Where lines end that hold as many parts as they can, one after the other.
std::vector<std::size_t> filled(const std::vector<int>& widths, int spacing, int room) {
    std::vector<std::size_t> ends;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (i == begin || lengthOf(widths, begin, i + 1, spacing) <= room) continue;
        ends.push_back(i);
        begin = i;
    }
    if (!widths.empty()) ends.push_back(widths.size());
    return ends;
}

// Where as many lines end that leave about the same room empty: the sum of the squares of what is left is least.
std::vector<std::size_t> evenly(const std::vector<int>& widths, std::size_t lines, int spacing, int room) {
    constexpr double none = std::numeric_limits<double>::infinity();
    const std::size_t count = widths.size();
    // Of the parts from i on in n lines: what they leave, and where the first line ends.
    std::vector<std::vector<double>> left(lines + 1, std::vector<double>(count + 1, none));
    std::vector<std::vector<std::size_t>> ends(lines + 1, std::vector<std::size_t>(count + 1, count));
    left[0][count] = 0;
    for (std::size_t n = 1; n <= lines; ++n)
        for (std::size_t i = 0; i < count; ++i)
            for (std::size_t end = i + 1; end <= count; ++end) {
                const int length = lengthOf(widths, i, end, spacing);
                if (length > room && end > i + 1) break;
                const double empty = std::max(0, room - length), all = empty * empty + left[n - 1][end];
                if (all == none || all > left[n][i]) continue;  // of equals the one whose first line holds more
                left[n][i] = all;
                ends[n][i] = end;
            }
    std::vector<std::size_t> out;
    for (std::size_t n = lines, i = 0; n > 0; --n) out.push_back(i = ends[n][i]);
    return out;
}

}  // namespace

WrapLayout::WrapLayout(QWidget* parent) : QLayout(parent) { setSpacing(style::unit); }

WrapLayout::~WrapLayout() {
    while (!parts_.empty()) {  // a layout that is deleted asks to be removed
        QLayoutItem* const item = parts_.back().item;
        parts_.pop_back();
        delete item;
    }
}

void WrapLayout::add(QLayoutItem* item, int stretch) {
    parts_.push_back({item, stretch});
    invalidate();
}

void WrapLayout::addWidget(QWidget* widget, int stretch) {
    addChildWidget(widget);
    add(new QWidgetItem(widget), stretch);
}

void WrapLayout::addLayout(QLayout* layout, int stretch) {
    addChildLayout(layout);
    add(layout, stretch);
}

void WrapLayout::addItem(QLayoutItem* item) { add(item, 0); }

QLayoutItem* WrapLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? parts_[static_cast<std::size_t>(index)].item : nullptr;
}

QLayoutItem* WrapLayout::takeAt(int index) {
    QLayoutItem* const item = itemAt(index);
    if (!item) return nullptr;
    parts_.erase(parts_.begin() + index);
    invalidate();
    return item;
}

Qt::Orientations WrapLayout::expandingDirections() const {
    Qt::Orientations directions = Qt::Horizontal;
    for (const Part& part : parts_)
        if (!part.item->isEmpty()) directions |= part.item->expandingDirections();
    return directions;
}

// Parts fill a line one after the other; what a line has left goes to those with a stretch.
std::vector<WrapLayout::Line> WrapLayout::lines(int width) const {
    std::vector<Part> shown;
    std::vector<int> owns;
    for (const Part& part : parts_) {
        if (part.item->isEmpty()) continue;
        shown.push_back(part);
        owns.push_back(std::min(wanted(part.item, part.stretch), std::max(width, part.item->minimumSize().width())));
    }
    std::vector<std::size_t> ends = filled(owns, spacing(), width);
    // Parts that all share what is left are of a kind, and none of them stands alone for want of a little room.
    if (ends.size() > 1 && std::ranges::all_of(shown, [](const Part& part) { return part.stretch > 0; }))
        ends = evenly(owns, ends.size(), spacing(), width);
    std::vector<Line> out;
    std::size_t i = 0;
    for (const std::size_t end : ends) {
        int left = std::max(0, width - lengthOf(owns, i, end, spacing())), sum = 0;
        for (std::size_t part = i; part < end; ++part) sum += shown[part].stretch;
        Line& line = out.emplace_back();
        for (; i < end; ++i) {
            const int share = sum > 0 ? left * shown[i].stretch / sum : 0;
            line.push_back({shown[i].item, owns[i] + share});
            left -= share;
            sum -= shown[i].stretch;
        }
    }
    return out;
}

int WrapLayout::heightOf(int width, bool least) const {
    const QMargins around = contentsMargins();
    const std::vector<Line> all = lines(width - around.left() - around.right());
    int height = around.top() + around.bottom() + spacing() * std::max(0, static_cast<int>(all.size()) - 1);
    // What grows gets its room from the layout around; asking for more than it needs would make pages scroll.
    for (const Line& line : all) height += highest(line, least || growsDown(line));
    return height;
}

int WrapLayout::heightForWidth(int width) const { return heightOf(width, false); }
int WrapLayout::minimumHeightForWidth(int width) const { return heightOf(width, true); }

QSize WrapLayout::sizeHint() const {
    QSize size(-spacing(), 0);
    for (const Part& part : parts_) {
        if (part.item->isEmpty()) continue;
        size = {size.width() + spacing() + std::max(part.item->sizeHint().width(), wanted(part.item, part.stretch)),
                std::max(size.height(), part.item->sizeHint().height())};
    }
    return size.expandedTo({0, 0}).grownBy(contentsMargins());
}

QSize WrapLayout::minimumSize() const {
    QSize size(0, 0);
    for (const Part& part : parts_)
        if (!part.item->isEmpty()) size = size.expandedTo(part.item->minimumSize());
    return size.grownBy(contentsMargins());
}

void WrapLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    const QRect room = rect.marginsRemoved(contentsMargins());
    const std::vector<Line> all = lines(room.width());
    if (all.empty()) return;
    // What is left below, or lacks, goes to the lines that grow; a single line has all of it.
    std::vector<int> heights;
    int left = room.height() - spacing() * (static_cast<int>(all.size()) - 1), growing = 0;
    for (const Line& line : all) {
        heights.push_back(highest(line, false));
        left -= heights.back();
        growing += all.size() == 1 || growsDown(line);
    }
    int y = room.top();
    for (std::size_t i = 0; i < all.size(); ++i) {
        int height = heights[i];
        if (growing > 0 && (all.size() == 1 || growsDown(all[i]))) {
            const int share = left / growing;
            height = std::max(highest(all[i], true), height + share);
            left -= share;
            --growing;
        }
        int x = room.left();
        for (const Place& place : all[i]) {
            place.item->setGeometry({x, y, place.width, height});
            x += place.width + spacing();
        }
        y += height + spacing();
    }
}

}  // namespace bitdistill
