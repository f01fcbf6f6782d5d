// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/tensor_details.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>

#include "widgets/plot_style.h"

namespace bitdistill {

namespace {

constexpr int barsHeight = 9, detailsWidth = 40;  // grid units

QString summaryOf(const TensorStatistics& found) {
    const double zeros = found.count > 0 ? static_cast<double>(found.zeros) / static_cast<double>(found.count) : 0;
    QString text = TensorDetails::tr(
                       "%1: %2 values from %3 to %4, mean %5, standard deviation %6, mean magnitude %7, "
                       "zeros %8")
                       .arg(QString::fromStdString(found.name), style::integer(found.count), style::number(found.least),
                            style::number(found.greatest), style::number(found.mean), style::number(found.deviation),
                            style::number(found.mean_magnitude), style::percent(zeros));
    if (found.not_finite > 0)
        text = TensorDetails::tr("%1. Values that are not finite: %2").arg(text, style::integer(found.not_finite));
    return text;
}

}  // namespace

TensorDetails::TensorDetails(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Values of the selected tensor"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMessage(tr("Statistics and histogram of a tensor: select it and press Enter, or double-click it."));
}

QSize TensorDetails::sizeHint() const {
    const QFontMetrics metrics(style::font(style::Text::small, font()));
    return {detailsWidth * style::unit, 2 * metrics.height() + (statistics_ ? barsHeight * style::unit : 0)};
}

void TensorDetails::setStatistics(const TensorStatistics& statistics) {
    statistics_ = statistics;
    summary_ = summaryOf(statistics);
    setAccessibleDescription(summary_);
    setToolTip(summary_);
    updateGeometry();
    update();
}

void TensorDetails::setMessage(const QString& sentence) {
    statistics_.reset();
    summary_ = sentence;
    setAccessibleDescription(summary_);
    setToolTip(summary_);
    updateGeometry();
    update();
}

// Words above, bars below with their ends and zero named under them.
void TensorDetails::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QFont small = style::font(style::Text::small, font());
    const QFontMetrics metrics(small);
    painter.setFont(small);
    painter.setPen(style::color(statistics_ ? style::Role::text : style::Role::muted, palette()));
    painter.drawText(QRect(0, 0, width(), metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(summary_, Qt::ElideRight, width()));
    if (!statistics_ || statistics_->bins.empty()) return;
    const QRectF box(0, metrics.height() + style::halfUnit, width(),
                     height() - 2.0 * metrics.height() - 2.0 * style::halfUnit);
    if (box.height() <= 0) return;
    const std::vector<std::uint64_t>& bins = statistics_->bins;
    const auto most = static_cast<double>(*std::max_element(bins.begin(), bins.end()));
    const double step = box.width() / static_cast<double>(bins.size());
    const QColor bar = style::color(style::Role::teacher, palette());
    for (std::size_t i = 0; i < bins.size(); ++i) {
        // What is there at all is seen, however few they are.
        const double high = bins[i] == 0 ? 0 : std::max(1.0, box.height() * static_cast<double>(bins[i]) / most);
        painter.fillRect(QRectF(box.left() + static_cast<double>(i) * step, box.bottom() - high,
                                std::max(1.0, step - style::hairline), high),
                         bar);
    }
    painter.setPen(QPen(style::color(style::Role::faint, palette()), style::hairline));
    painter.drawLine(box.bottomLeft(), box.bottomRight());
    painter.setPen(style::color(style::Role::muted, palette()));
    const QRectF labels(0, box.bottom(), width(), metrics.height());
    painter.drawText(labels, Qt::AlignLeft | Qt::AlignVCenter, style::number(statistics_->from));
    painter.drawText(labels, Qt::AlignRight | Qt::AlignVCenter, style::number(statistics_->to));
    const double zero = -statistics_->from / (statistics_->to - statistics_->from);
    if (zero > 0.15 && zero < 0.85) {
        const double x = zero * box.width();
        painter.drawText(QRectF(x - 2 * style::unit, labels.top(), 4 * style::unit, labels.height()), Qt::AlignCenter,
                         QStringLiteral("0"));
    }
}

void TensorDetails::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) updateGeometry();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) update();
}

}  // namespace bitdistill
