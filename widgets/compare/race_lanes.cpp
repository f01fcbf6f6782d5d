// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/race_lanes.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "widgets/compare/replay_bar.h"

namespace bitdistill {

double raceDuration(const std::vector<RaceLane>& lanes) {
    double last = 0;
    for (const RaceLane& lane : lanes)
        if (!lane.seconds.empty()) last = std::max(last, lane.seconds.back());
    return last;
}

int raceTokens(const RaceLane& lane, double seconds) {
    return static_cast<int>(std::upper_bound(lane.seconds.begin(), lane.seconds.end(), seconds) - lane.seconds.begin());
}

int raceSlowdown(double duration, double least) {
    if (!(duration > 0)) return 1;
    constexpr int mostFactor = 1'000'000;
    for (int ten = 1; ten < mostFactor; ten *= 10)
        for (const int digit : {1, 2, 3, 4, 5, 6, 8})
            if (duration * digit * ten >= least) return digit * ten;
    return mostFactor;
}

QString slowdownText(int factor) {
    return factor > 1 ? ReplayBar::tr("replayed %1 times slower").arg(style::integer(factor)) : QString();
}

double RaceLook::rowHeight() const { return QFontMetrics(plain).height() + gap; }

void paintRace(QPainter& painter, const QRectF& room, const std::vector<RaceLane>& lanes, double time,
               const RaceLook& look) {
    const QPalette& p = look.palette;
    const QFontMetrics metrics(look.plain), boldMetrics(look.bold);
    const QColor muted = style::color(style::Role::muted, p);
    int names = 0;
    for (const RaceLane& lane : lanes) names = std::max(names, metrics.horizontalAdvance(lane.name));
    names = std::min(names + 2, static_cast<int>(room.width()) / 4);
    const int figures = boldMetrics.horizontalAdvance(
        ReplayBar::tr("%1 token(s), %2", nullptr, 1000).arg(QStringLiteral("0,000"), QStringLiteral("00 min 00 s")));
    const double left = room.left() + names + 1.5 * style::unit, right = room.right() - figures - 1.5 * style::unit;
    const double row = look.rowHeight();
    std::size_t most = 1;
    double fastest = 0;
    for (const RaceLane& lane : lanes) {
        most = std::max(most, lane.seconds.size());
        if (lane.speed > fastest) fastest = lane.speed;
    }
    const bool rest = time < 0;
    double y = room.top() + (room.height() - row * static_cast<double>(lanes.size())) / 2;
    for (const RaceLane& lane : lanes) {
        painter.setFont(look.plain);
        painter.setPen(muted);
        painter.drawText(QRectF(room.left(), y, names, row), Qt::AlignRight | Qt::AlignVCenter,
                         metrics.elidedText(lane.name, Qt::ElideRight, names));
        const QRectF track(left, y + row / 2 - 4, right - left, 8);
        const QRectF figure(right + 1.5 * style::unit, y, figures, row);
        y += row;
        painter.setPen(Qt::NoPen);
        painter.setBrush(style::translucent(muted, 0.12));
        painter.drawRoundedRect(track, 4, 4);
        if (lane.seconds.empty()) continue;
        // At rest the speeds that the panes state, where they were measured.
        const bool speeds = rest && fastest > 0;
        const double now = rest ? lane.seconds.back() : time;
        const int done = raceTokens(lane, now);
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
        painter.setFont(finished ? look.bold : look.plain);
        painter.setPen(finished ? style::color(style::Role::text, p) : muted);
        painter.drawText(figure, Qt::AlignLeft | Qt::AlignVCenter,
                         speeds ? ReplayBar::tr("%1 tokens/s").arg(style::number(lane.speed))
                                : ReplayBar::tr("%1 token(s), %2", nullptr, done)
                                      .arg(style::integer(done), style::duration(std::min(now, lane.seconds.back()))));
    }
}

}  // namespace bitdistill
