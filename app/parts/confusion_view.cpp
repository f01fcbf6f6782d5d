// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/confusion_view.h"

#include <QPainter>
#include <algorithm>
#include <numeric>

#include "widgets/plot_style.h"
#include "widgets/whole_percents.h"

namespace bitdistill {

using style::color;
using style::Role;

ConfusionView::ConfusionView(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Confusion of the classes"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ConfusionView::setMatrices(std::vector<RowConfusion> matrices, const QStringList& classes) {
    matrices_ = std::move(matrices);
    classes_ = classes;
    setAccessibleDescription(summary());
    setToolTip(matrices_.empty() ? QString() : summary());
    updateGeometry();
    update();
}

QString ConfusionView::summary() const {
    QStringList sentences;
    for (const RowConfusion& matrix : matrices_) {
        qint64 worst = -1;
        std::size_t label = 0, predicted = 0;
        for (std::size_t l = 0; l < matrix.counts.size(); ++l)
            for (std::size_t p = 0; p < matrix.counts[l].size(); ++p)
                if (l != p && matrix.counts[l][p] > worst) {
                    worst = matrix.counts[l][p];
                    label = l;
                    predicted = p;
                }
        if (worst < 0) continue;
        const auto name = [this](std::size_t index) {
            return index < static_cast<std::size_t>(classes_.size()) ? classes_[static_cast<qsizetype>(index)]
                                                                     : QString::number(index);
        };
        sentences << tr("%1 takes %2 for %3 in %4 cases.")
                         .arg(matrix.title, name(label), name(predicted), style::integer(worst));
    }
    return sentences.join(QLatin1Char(' '));
}

QSize ConfusionView::sizeHint() const { return {60 * style::unit, 28 * style::unit}; }
QSize ConfusionView::minimumSizeHint() const { return {40 * style::unit, 20 * style::unit}; }

void ConfusionView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont small = style::font(style::Text::small, font()), body = style::font(style::Text::body, font(), true);
    const QFontMetrics smallMetrics(small), bodyMetrics(body);
    if (matrices_.empty()) {
        painter.setPen(color(Role::muted, palette()));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("Which class each model takes for which, after the evaluation."));
        return;
    }
    int labelWidth = 0;
    for (const QString& name : classes_) labelWidth = std::max(labelWidth, smallMetrics.horizontalAdvance(name));
    labelWidth = std::min(labelWidth, 14 * style::unit) + style::unit;
    const int count = static_cast<int>(matrices_.size());
    const int gap = 3 * style::unit;
    const int each = (width() - gap * (count - 1)) / count;
    const int head = bodyMetrics.height() + smallMetrics.height() + style::unit;
    for (int m = 0; m < count; ++m) {
        const RowConfusion& matrix = matrices_[static_cast<std::size_t>(m)];
        const int size = static_cast<int>(matrix.counts.size());
        if (size == 0) continue;
        const int left = m * (each + gap);
        const int cellWidth = std::min((each - labelWidth) / size, 28 * style::unit);
        const int cellHeight = std::min((height() - head) / size, 18 * style::unit);
        if (cellWidth < 8 || cellHeight < 8) continue;
        const Role role = style::roleOf(matrix.stage);
        painter.setFont(body);
        painter.setPen(color(role, palette()));
        painter.drawText(QRect(left + labelWidth, 0, each - labelWidth, bodyMetrics.height()), Qt::AlignLeft,
                         matrix.title);
        painter.setFont(small);
        for (int l = 0; l < size; ++l) {
            std::vector<qint64> counts = matrix.counts[static_cast<std::size_t>(l)];
            counts.resize(static_cast<std::size_t>(size));
            const qint64 row = std::accumulate(counts.begin(), counts.end(), qint64{0});
            const std::vector<int> percents = wholePercents(counts);
            const QString name = l < classes_.size() ? classes_[l] : QString::number(l);
            painter.setPen(color(Role::muted, palette()));
            painter.drawText(QRect(left, head + l * cellHeight, labelWidth - style::halfUnit, cellHeight),
                             Qt::AlignRight | Qt::AlignVCenter,
                             smallMetrics.elidedText(name, Qt::ElideRight, labelWidth - style::halfUnit));
            painter.drawText(QRect(left + labelWidth + l * cellWidth, head - smallMetrics.height() - 2, cellWidth,
                                   smallMetrics.height()),
                             Qt::AlignCenter, smallMetrics.elidedText(name, Qt::ElideRight, cellWidth - 2));
            for (int p = 0; p < size; ++p) {
                const qint64 value = counts[static_cast<std::size_t>(p)];
                const double share = row > 0 ? static_cast<double>(value) / static_cast<double>(row) : 0;
                const QRect cell(left + labelWidth + p * cellWidth, head + l * cellHeight, cellWidth - 2,
                                 cellHeight - 2);
                const QColor ground =
                    style::mixed(color(Role::ground, palette()), color(role, palette()), 0.06 + 0.74 * share);
                painter.setPen(Qt::NoPen);
                painter.setBrush(ground);
                painter.drawRoundedRect(cell, 3, 3);
                painter.setPen(style::onTop(ground));
                painter.drawText(cell, Qt::AlignCenter,
                                 cellHeight > 2 * smallMetrics.height() + 4
                                     ? style::integer(value) + QLatin1Char('\n') +
                                           style::percent(percents[static_cast<std::size_t>(p)] / 100.0, 0)
                                     : style::integer(value));
            }
        }
    }
}

}  // namespace bitdistill
