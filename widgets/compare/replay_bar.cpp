// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/replay_bar.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace bitdistill {

ReplayBar::ReplayBar(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Replay"));
    setAccessibleDescription(tr("Not recorded yet"));
}

void ReplayBar::setLanes(std::vector<Lane> lanes) {
    lanes_ = std::move(lanes);
    updateGeometry();
    setTime(-1);
}

int ReplayBar::tokensAt(std::size_t lane, double seconds) const {
    const auto& times = lanes_[lane].seconds;
    return static_cast<int>(std::upper_bound(times.begin(), times.end(), seconds) - times.begin());
}

double ReplayBar::duration() const {
    double last = 0;
    for (const Lane& lane : lanes_)
        if (!lane.seconds.empty()) last = std::max(last, lane.seconds.back());
    return last;
}

void ReplayBar::setTime(double seconds) {
    time_ = seconds;
    QStringList words;
    for (std::size_t i = 0; i < lanes_.size(); ++i)
        if (!lanes_[i].seconds.empty())
            words << tr("%1: %2 tokens in %3")
                         .arg(lanes_[i].name)
                         .arg(lanes_[i].seconds.size())
                         .arg(style::duration(lanes_[i].seconds.back()));
    const QString text = words.isEmpty() ? tr("Not recorded yet") : words.join(QStringLiteral("; "));
    if (text != accessibleDescription()) setAccessibleDescription(text);
    update();
}

QSize ReplayBar::sizeHint() const {
    const QFontMetrics small(style::font(style::Text::small, font()));
    return {60 * style::unit,
            static_cast<int>(std::max<std::size_t>(2, lanes_.size())) * (small.height() + style::unit)};
}

QSize ReplayBar::minimumSizeHint() const { return {30 * style::unit, sizeHint().height()}; }

void ReplayBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette p = palette();
    const QFont small = style::font(style::Text::small, font()), bold = style::font(style::Text::small, font(), true);
    const QFontMetrics metrics(small), boldMetrics(bold);
    const QColor muted = style::color(style::Role::muted, p);
    int names = 0;
    for (const Lane& lane : lanes_) names = std::max(names, metrics.horizontalAdvance(lane.name));
    names = std::min(names + 2, width() / 4);
    const int figures =
        boldMetrics.horizontalAdvance(tr("%1 tokens, %2").arg(QStringLiteral("0,000"), QStringLiteral("00 min 00 s")));
    const double left = names + 1.5 * style::unit, right = width() - figures - 1.5 * style::unit;
    const double row = metrics.height() + style::unit;
    std::size_t most = 1;
    double fastest = 0;
    for (const Lane& lane : lanes_) {
        most = std::max(most, lane.seconds.size());
        if (lane.speed > fastest) fastest = lane.speed;
    }
    const bool rest = time_ < 0;
    double y = (height() - row * static_cast<double>(lanes_.size())) / 2;
    for (std::size_t i = 0; i < lanes_.size(); ++i, y += row) {
        const Lane& lane = lanes_[i];
        painter.setFont(small);
        painter.setPen(muted);
        painter.drawText(QRectF(0, y, names, row), Qt::AlignRight | Qt::AlignVCenter,
                         metrics.elidedText(lane.name, Qt::ElideRight, names));
        const QRectF track(left, y + row / 2 - 4, right - left, 8);
        painter.setPen(Qt::NoPen);
        painter.setBrush(style::translucent(muted, 0.12));
        painter.drawRoundedRect(track, 4, 4);
        if (lane.seconds.empty()) continue;
        // At rest the speeds that the panes state, where they were measured.
        const bool speeds = rest && fastest > 0;
        const double now = rest ? lane.seconds.back() : time_;
        const int done = tokensAt(i, now);
        const double share = speeds ? std::max(0.0, std::isnan(lane.speed) ? 0.0 : lane.speed / fastest)
                                    : static_cast<double>(done) / static_cast<double>(most);
        const double length = std::max(8.0, track.width() * share);
        painter.setBrush(style::color(lane.role, p));
        if (share > 0) painter.drawRoundedRect(QRectF(track.left(), track.top(), length, track.height()), 4, 4);
        const bool finished = now >= lane.seconds.back();
        if (share > 0 && !speeds) {
            // The runner's head: a ring, filled at the goal.
            const QPointF head(track.left() + length - 4, track.center().y());
            painter.setPen(QPen(style::color(lane.role, p), 2));
            painter.setBrush(finished ? style::color(lane.role, p) : style::color(style::Role::ground, p));
            painter.drawEllipse(head, 6, 6);
        }
        painter.setFont(finished ? bold : small);
        painter.setPen(finished ? style::color(style::Role::text, p) : muted);
        painter.drawText(
            QRectF(right + 1.5 * style::unit, y, figures, row), Qt::AlignLeft | Qt::AlignVCenter,
            speeds
                ? tr("%1 tokens/s").arg(style::number(lane.speed))
                : tr("%1 tokens, %2").arg(style::integer(done), style::duration(std::min(now, lane.seconds.back()))));
    }
}

void ReplayBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) updateGeometry();
    update();
}

}  // namespace bitdistill
