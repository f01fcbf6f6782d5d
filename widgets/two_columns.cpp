// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/two_columns.h"

#include <QWidget>
#include <algorithm>

#include "widgets/plot_style.h"

namespace bitdistill {

namespace {
constexpr int highest = 100 * style::unit;
}  // namespace

TwoColumns::TwoColumns(int left, int right) : shares_{left, right} { setSpacing(style::unit); }

TwoColumns::~TwoColumns() {
    while (!parts_.empty()) {  // a layout that is deleted asks to be removed
        QLayoutItem* const item = parts_.back().item;
        parts_.pop_back();
        delete item;
    }
}

void TwoColumns::addWidget(QWidget* widget, bool takesRest) {
    addChildWidget(widget);
    parts_.push_back({new QWidgetItem(widget), takesRest});
    invalidate();
}

void TwoColumns::addItem(QLayoutItem* item) {
    parts_.push_back({item, false});
    invalidate();
}

QLayoutItem* TwoColumns::itemAt(int index) const {
    return index >= 0 && index < count() ? parts_[static_cast<std::size_t>(index)].item : nullptr;
}

QLayoutItem* TwoColumns::takeAt(int index) {
    QLayoutItem* const item = itemAt(index);
    if (!item) return nullptr;
    parts_.erase(parts_.begin() + index);
    invalidate();
    return item;
}

int TwoColumns::leastOf(int column) const {
    int least = 0;
    for (std::size_t i = static_cast<std::size_t>(column); i < parts_.size(); i += 2)
        if (!parts_[i].item->isEmpty()) least = std::max(least, parts_[i].item->minimumSize().width());
    return least;
}

std::vector<int> TwoColumns::widths(int width) const {
    const int left = leastOf(0), right = leastOf(1), both = width - spacing();
    if (left + right > both) return {width};
    const int shared = both * shares_[0] / (shares_[0] + shares_[1]);
    const int first = std::clamp(shared, left, both - right);
    return {first, both - first};
}

std::vector<TwoColumns::Row> TwoColumns::rows(const std::vector<int>& widths) const {
    std::vector<Row> all;
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        const std::size_t column = i % widths.size();
        if (column == 0) all.emplace_back();
        Row& row = all.back();
        const auto& [item, takesRest] = parts_[i];
        row.items.push_back(item);
        if (item->isEmpty()) continue;
        const bool byWidth = item->hasHeightForWidth();
        const int width = widths[column];
        const int least = byWidth ? item->minimumHeightForWidth(width) : item->minimumSize().height();
        const int liked = std::max(least, byWidth ? item->heightForWidth(width) : item->sizeHint().height());
        row.liked = std::max(row.liked, liked);
        // Below each other the parts are as high as they like to be, for the page scrolls.
        row.least = std::max(row.least, widths.size() == 1 ? std::max(least, std::min(liked, highest)) : least);
        row.takesRest = row.takesRest || takesRest;
    }
    std::erase_if(all, [](const Row& row) { return std::ranges::all_of(row.items, &QLayoutItem::isEmpty); });
    return all;
}

int TwoColumns::sum(int width, int Row::*height) const {
    const QMargins around = contentsMargins();
    const std::vector<Row> all = rows(widths(width - around.left() - around.right()));
    int sum = around.top() + around.bottom() + spacing() * std::max(0, static_cast<int>(all.size()) - 1);
    for (const Row& row : all) sum += row.*height;
    return sum;
}

int TwoColumns::heightForWidth(int width) const { return sum(width, &Row::liked); }
int TwoColumns::minimumHeightForWidth(int width) const { return sum(width, &Row::least); }

QSize TwoColumns::sizeHint() const {
    int width[2] = {0, 0};
    for (std::size_t i = 0; i < parts_.size(); ++i)
        if (!parts_[i].item->isEmpty()) width[i % 2] = std::max(width[i % 2], parts_[i].item->sizeHint().width());
    const QMargins around = contentsMargins();
    const int wide = width[0] + spacing() + width[1] + around.left() + around.right();
    return {wide, heightForWidth(wide)};
}

QSize TwoColumns::minimumSize() const {
    const QMargins around = contentsMargins();
    return {std::max(leastOf(0), leastOf(1)) + around.left() + around.right(), around.top() + around.bottom()};
}

void TwoColumns::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    const QRect room = rect.marginsRemoved(contentsMargins());
    const std::vector<int> wide = widths(room.width());
    const std::vector<Row> all = rows(wide);
    int left = room.height() - spacing() * (static_cast<int>(all.size()) - 1), resting = 0;
    for (const Row& row : all) {
        left -= row.least;
        resting += row.takesRest;
    }
    std::vector<int> heights;
    for (const Row& row : all) {  // what they like, from above, before the rest is dealt out
        const int more = row.takesRest ? 0 : std::clamp(row.liked - row.least, 0, std::max(0, left));
        heights.push_back(row.least + more);
        left -= more;
    }
    int y = room.top();
    for (std::size_t r = 0; r < all.size(); ++r) {
        if (all[r].takesRest) {
            const int share = std::max(0, left) / resting--;
            heights[r] += share;
            left -= share;
        }
        int x = room.left();
        for (std::size_t c = 0; c < all[r].items.size(); ++c) {
            all[r].items[c]->setGeometry({x, y, wide[c], heights[r]});
            x += wide[c] + spacing();
        }
        y += heights[r] + spacing();
    }
}

}  // namespace bitdistill
