// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/confusion_view.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "widgets/plain_tip.h"
#include "widgets/plot_style.h"
#include "widgets/plots/plot_canvas.h"
#include "widgets/whole_percents.h"

namespace bitdistill {

using style::Role;

namespace {

constexpr int gap = 3 * style::unit;  // between two matrices
constexpr double leastCell = 3;       // smaller ones could not be told from each other
constexpr int widest = 28 * style::unit, highest = 18 * style::unit, longestName = 14 * style::unit;
constexpr double fine = 12;  // cells below it stand a pixel apart, the others two

qint64 sumOf(const std::vector<qint64>& counts) { return std::accumulate(counts.begin(), counts.end(), qint64{0}); }

}  // namespace

std::vector<Mistake> mistakesOf(const RowConfusion& matrix) {
    std::vector<Mistake> found;
    for (std::size_t label = 0; label < matrix.counts.size(); ++label)
        for (std::size_t predicted = 0; predicted < matrix.counts[label].size(); ++predicted)
            if (const qint64 count = matrix.counts[label][predicted]; label != predicted && count > 0)
                found.push_back({label, predicted, count});
    std::ranges::stable_sort(found, std::ranges::greater{}, &Mistake::count);
    return found;
}

// Where the cells of one matrix stand, and how large they are.
struct ConfusionView::Place {
    double left = 0, top = 0;   // of the cells
    double wide = 0, high = 0;  // of one cell, with the gap beside it
    int names = 0;              // the width left of the cells
    int each = 0;               // the width of names and cells

    QRectF cell(int label, int predicted) const {
        const double apart = std::min(wide, high) < fine ? 1 : 2;
        return {left + predicted * wide, top + label * high, wide - apart, high - apart};
    }
};

ConfusionView::ConfusionView(QWidget* parent) : FigurePanel(parent) {
    setAccessibleName(tr("Confusion of the classes"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setEmptyText(tr("Which class each model takes for which"), tr("It appears after the evaluation."));
}

void ConfusionView::setMatrices(std::vector<RowConfusion> matrices, const QStringList& classes) {
    matrices_ = std::move(matrices);
    std::erase_if(matrices_, [](const RowConfusion& matrix) { return matrix.counts.empty(); });
    for (RowConfusion& matrix : matrices_)
        for (std::vector<qint64>& row : matrix.counts) row.resize(matrix.counts.size());
    classes_ = classes;
    setAccessibleDescription(summary());
    updateGeometry();
    update();
}

QString ConfusionView::nameOf(std::size_t index) const {
    const auto at = static_cast<qsizetype>(index);
    return classes_.value(at, QString::number(at));
}

QString ConfusionView::summary() const {
    if (isEmpty()) return emptySentence();
    QStringList sentences;
    for (const RowConfusion& matrix : matrices_) {
        const std::vector<Mistake> mistakes = mistakesOf(matrix);
        sentences << (mistakes.empty()
                          ? tr("%1 takes no class for another.").arg(matrix.title)
                          : tr("%1 takes %2 for %3 in %n case(s).", nullptr, static_cast<int>(mistakes.front().count))
                                .arg(matrix.title, nameOf(mistakes.front().label), nameOf(mistakes.front().predicted)));
    }
    return sentences.join(QLatin1Char(' '));
}

PlotTable ConfusionView::dataTable() const {
    PlotTable table;
    table.textHeadings = {tr("Model"), tr("True class"), tr("Taken for")};
    table.headings = {tr("Items"), tr("Share of the class")};
    table.texts.resize(3);
    table.values.resize(2);
    for (const RowConfusion& matrix : matrices_)
        for (std::size_t label = 0; label < matrix.counts.size(); ++label) {
            const std::vector<qint64>& counts = matrix.counts[label];
            const double all = static_cast<double>(sumOf(counts));
            for (std::size_t predicted = 0; predicted < counts.size(); ++predicted) {
                if (counts[predicted] == 0) continue;
                table.texts[0] << matrix.title;
                table.texts[1] << nameOf(label);
                table.texts[2] << nameOf(predicted);
                const auto count = static_cast<double>(counts[predicted]);
                table.values[0].push_back(count);
                table.values[1].push_back(count / all);
            }
        }
    return table;
}

QSize ConfusionView::sizeHint() const { return {60 * style::unit, 28 * style::unit}; }
QSize ConfusionView::minimumSizeHint() const { return {40 * style::unit, 20 * style::unit}; }

std::optional<ConfusionView::Place> ConfusionView::placeOf(int matrix) const {
    const PlotType type(font());
    const QFontMetrics bold(style::font(style::Text::body, font(), true));
    const int count = static_cast<int>(matrices_.size());
    const int size = static_cast<int>(matrices_[static_cast<std::size_t>(matrix)].counts.size());
    Place place;
    place.each = (width() - gap * (count - 1)) / count;
    for (int i = 0; i < size; ++i)
        place.names = std::max(place.names, type.smallSize.horizontalAdvance(nameOf(static_cast<std::size_t>(i))));
    // Where cells are small, names give way to them.
    place.names = std::min({place.names, longestName, place.each / 3}) + style::unit;
    const int head = bold.height() + type.height() + style::unit;
    place.left = matrix * (place.each + gap) + place.names;
    place.top = head;
    place.wide = std::min<double>(static_cast<double>(place.each - place.names) / size, widest);
    place.high = std::min<double>(static_cast<double>(height() - head) / size, highest);
    if (place.wide < leastCell || place.high < leastCell) return {};
    return place;
}

QRectF ConfusionView::cellOf(int matrix, int label, int predicted) const {
    const std::optional<Place> place = placeOf(matrix);
    return place ? place->cell(label, predicted) : QRectF();
}

QString ConfusionView::wordsAt(const QPoint& point) const {
    for (int m = 0; m < static_cast<int>(matrices_.size()); ++m) {
        const RowConfusion& matrix = matrices_[static_cast<std::size_t>(m)];
        const std::optional<Place> place = placeOf(m);
        if (!place || point.x() < place->left || point.y() < place->top) continue;
        const auto predicted = static_cast<std::size_t>((point.x() - place->left) / place->wide),
                   label = static_cast<std::size_t>((point.y() - place->top) / place->high);
        if (label >= matrix.counts.size() || predicted >= matrix.counts.size()) continue;
        return tr("%1: %2 of %3 items of %4 taken for %5")
            .arg(matrix.title, style::integer(matrix.counts[label][predicted]),
                 style::integer(sumOf(matrix.counts[label])), nameOf(label), nameOf(predicted));
    }
    return {};
}

void ConfusionView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFile(canvas(painter));
    if (!hasFocus()) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style::color(Role::accent, palette()), style::thinLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), style::corner, style::corner);
}

void ConfusionView::paintFile(const FigureCanvas& on) const {
    if (isEmpty()) return paintEmpty(on.painter, rect());
    for (int m = 0; m < static_cast<int>(matrices_.size()); ++m) {
        const RowConfusion& matrix = matrices_[static_cast<std::size_t>(m)];
        const std::optional<Place> place = placeOf(m);
        if (!place)
            return paintEmptyState(on.painter, rect(),
                                   {tr("%n classes have no room here", nullptr, static_cast<int>(matrix.counts.size())),
                                    tr("The menu shows them as a table.")},
                                   font(), on.palette);
        paintNames(on, matrix, *place);
        paintMatrix(on, matrix, *place);
    }
}

// The model above; classes on the left, every few where lines are higher than cells; above the cells where these are
// wide enough for a word, since the columns have the order of the rows.
void ConfusionView::paintNames(const FigureCanvas& on, const RowConfusion& matrix, const Place& place) const {
    const QFont body = style::font(style::Text::body, font(), true);
    const QFontMetrics &small = on.type.smallSize, bold(body);
    on.write(body, on.color(style::roleOf(matrix.stage)));
    const int room = place.each - place.names;
    on.painter.drawText(QRectF(place.left, 0, room, bold.height()), Qt::AlignLeft,
                        bold.elidedText(matrix.title, Qt::ElideRight, room));
    on.write(on.type.small, on.color(Role::muted));
    const int size = static_cast<int>(matrix.counts.size());
    const int stride = std::max(1, static_cast<int>(std::ceil(small.height() / place.high)));
    const int names = place.names - style::halfUnit;
    for (int l = 0; l < size; l += stride) {
        const double middle = place.top + l * place.high + place.high / 2 - 1;
        on.painter.drawText(QRectF(place.left - place.names, middle - small.height() / 2.0, names, small.height()),
                            Qt::AlignRight | Qt::AlignVCenter,
                            small.elidedText(nameOf(static_cast<std::size_t>(l)), Qt::ElideRight, names));
    }
    if (place.wide < 5 * style::unit) return;
    for (int p = 0; p < size; ++p)
        on.painter.drawText(
            QRectF(place.left + p * place.wide, place.top - small.height() - 2, place.wide, small.height()),
            Qt::AlignCenter,
            small.elidedText(nameOf(static_cast<std::size_t>(p)), Qt::ElideRight, static_cast<int>(place.wide) - 2));
}

void ConfusionView::paintMatrix(const FigureCanvas& on, const RowConfusion& matrix, const Place& place) const {
    const QFontMetrics& small = on.type.smallSize;
    qint64 most = 0;
    for (const std::vector<qint64>& row : matrix.counts)
        for (const qint64 value : row) most = std::max(most, value);
    const bool numbers = place.high >= small.height() && place.wide > small.horizontalAdvance(style::integer(most)) + 4;
    const bool percents = place.high - 2 > 2 * small.height() + 4;
    const double round = std::min(place.wide, place.high) < fine ? 0 : 3;
    on.painter.setFont(on.type.small);
    for (std::size_t l = 0; l < matrix.counts.size(); ++l) {
        const std::vector<qint64>& counts = matrix.counts[l];
        const auto all = static_cast<double>(sumOf(counts));
        const std::vector<int> shares = wholePercents(counts);
        for (std::size_t p = 0; p < counts.size(); ++p) {
            const double share = all > 0 ? static_cast<double>(counts[p]) / all : 0;
            const QRectF cell = place.cell(static_cast<int>(l), static_cast<int>(p));
            const QColor ground =
                style::mixed(on.color(Role::ground), on.color(style::roleOf(matrix.stage)), 0.06 + 0.74 * share);
            on.fill(ground);
            on.painter.drawRoundedRect(cell, round, round);
            if (!numbers) continue;
            on.painter.setPen(style::onTop(ground));
            const QString value = style::integer(counts[p]);
            on.painter.drawText(cell, Qt::AlignCenter,
                                percents ? value + QLatin1Char('\n') + style::percent(shares[p] / 100.0, 0) : value);
        }
    }
}

void ConfusionView::focusInEvent(QFocusEvent* event) {
    FigurePanel::focusInEvent(event);
    update();
}

void ConfusionView::focusOutEvent(QFocusEvent* event) {
    FigurePanel::focusOutEvent(event);
    update();
}

bool ConfusionView::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return FigurePanel::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString words = wordsAt(help->pos());
    QToolTip::showText(help->globalPos(), plainTip(words.isEmpty() ? summary() : words), this);
    return true;
}

}  // namespace bitdistill
