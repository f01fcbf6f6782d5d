// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/race_slide.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "engine/base/error.h"
#include "widgets/compare/moving_picture.h"

namespace bitdistill {

namespace {

constexpr int frameTime = 10, holdTime = 300;  // hundredths of a second: a picture of the race, and its end
constexpr int edge = 3 * style::unit, gap = 2 * style::unit;
constexpr double headlinePoints = 26, textPoints = 15, smallPoints = 11;
constexpr qsizetype tail = 800;  // letters: more do not fit, and laying them out takes time

QFont sized(const QFont& base, double points, bool bold = false) {
    QFont font = base;
    font.setPointSizeF(points);
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

std::vector<RaceLane> lanesOf(const RaceScene& scene) {
    std::vector<RaceLane> lanes;
    for (const RaceRunner& runner : scene.runners) lanes.push_back(runner.lane);
    return lanes;
}

// The end of a text where it does not fit: there it grows.
void drawTail(QPainter& painter, const QRectF& room, const QString& text) {
    const QString end = text.right(tail);
    const QRectF needed = painter.boundingRect(QRectF(0, 0, room.width(), 0), Qt::TextWordWrap, end);
    const double top = std::min(room.top(), room.bottom() - needed.height());
    painter.save();
    painter.setClipRect(room);
    painter.drawText(QRectF(room.left(), top, room.width(), needed.height()), Qt::TextWordWrap, end);
    painter.restore();
}

void drawRunner(QPainter& painter, const QRectF& card, const RaceScene& scene, const RaceRunner& runner, double time) {
    const QPalette& p = scene.palette;
    style::paintCard(painter, card, p);
    const QRectF inside = card.adjusted(gap, style::unit, -gap, -style::unit);
    const QFont title = sized(scene.font, textPoints, true), small = sized(scene.font, smallPoints);
    double y = inside.top();
    painter.setFont(title);
    painter.setPen(style::ink(runner.lane.role, p));
    const double line = QFontMetricsF(title).height();
    painter.drawText(QRectF(inside.left(), y, inside.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(title).elidedText(runner.lane.name, Qt::ElideRight, inside.width()));
    y += line;
    painter.setFont(small);
    painter.setPen(style::color(style::Role::muted, p));
    const double low = QFontMetricsF(small).height();
    painter.drawText(QRectF(inside.left(), y, inside.width(), low), Qt::AlignLeft | Qt::AlignVCenter,
                     CompareView::tr("%1 tokens/s").arg(style::number(runner.lane.speed, 3)));
    y += low + style::halfUnit;
    painter.setFont(sized(scene.font, textPoints));
    painter.setPen(style::color(style::Role::text, p));
    const WrittenSoFar written = writtenAfter(runner.timing, raceTokens(runner.lane, time));
    drawTail(painter, QRectF(inside.left(), y, inside.width(), inside.bottom() - y), written.text + written.pastEnd);
}

}  // namespace

WrittenSoFar writtenAfter(const CompareTiming& timing, int tokens) {
    WrittenSoFar written;
    const int end = timing.textTokens < 0 ? tokens : timing.textTokens;
    for (int t = 0; t < tokens && t < static_cast<int>(timing.pieces.size()); ++t)
        (t < end ? written.text : written.pastEnd) += timing.pieces[static_cast<std::size_t>(t)];
    return written;
}

QImage raceSlide(const RaceScene& scene, double time) {
    QImage slide(slideSize, QImage::Format_RGB32);
    const QPalette& p = scene.palette;
    slide.fill(style::color(style::Role::ground, p));
    QPainter painter(&slide);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    QRectF room = QRectF(QPointF(), QSizeF(slideSize)).adjusted(edge, edge, -edge, -edge);
    const auto row = [&](const QString& text, const QFont& font, const QColor& color, Qt::TextElideMode cut) {
        const QFontMetricsF metrics(font);
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(QRectF(room.left(), room.top(), room.width(), metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(text.simplified(), cut, room.width()));
        room.setTop(room.top() + metrics.height() + style::halfUnit);
    };
    const QColor muted = style::color(style::Role::muted, p);
    const QFont small = sized(scene.font, smallPoints);
    if (!scene.headline.isEmpty())
        row(scene.headline, sized(scene.font, headlinePoints, true), style::ink(style::Role::student, p),
            Qt::ElideRight);
    if (!scene.prompt.isEmpty())
        row(scene.prompt, sized(scene.font, textPoints), style::color(style::Role::text, p), Qt::ElideMiddle);
    // From below: the conditions, the lanes; the texts have what is left.
    const double low = QFontMetricsF(small).height();
    const QString pace = slowdownText(scene.slowdown).isEmpty() ? CompareView::tr("replayed in real time")
                                                                : slowdownText(scene.slowdown);
    painter.setFont(small);
    painter.setPen(muted);
    painter.drawText(QRectF(room.left(), room.bottom() - low, room.width(), low), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(small).elidedText(
                         scene.conditions.isEmpty() ? pace : pace + QStringLiteral("  ·  ") + scene.conditions,
                         Qt::ElideRight, room.width()));
    const RaceLook look{small, sized(scene.font, smallPoints, true), p, style::unit};
    const double lanes = look.rowHeight() * static_cast<double>(scene.runners.size());
    room.setBottom(room.bottom() - low - style::unit);
    paintRace(painter, QRectF(room.left(), room.bottom() - lanes, room.width(), lanes), lanesOf(scene), time, look);
    room.setBottom(room.bottom() - lanes - style::unit);
    const auto count = static_cast<double>(scene.runners.size());
    const double width = (room.width() - (count - 1) * gap) / std::max(1.0, count);
    double x = room.left();
    for (const RaceRunner& runner : scene.runners) {
        drawRunner(painter, QRectF(x, room.top(), width, room.height()), scene, runner, time);
        x += width + gap;
    }
    return slide;
}

QByteArray raceAnimation(const RaceScene& scene, const std::function<bool()>& goOn, int most) {
    const auto timed =
        std::ranges::count_if(scene.runners, [](const RaceRunner& one) { return !one.lane.seconds.empty(); });
    if (timed < 2) throw Error("has fewer than two models that were timed", "race", "Compare two models first");
    const double duration = raceDuration(lanesOf(scene)), seconds = duration * scene.slowdown;
    const int pictures = std::clamp(static_cast<int>(std::ceil(seconds * 100 / frameTime)), 2, std::max(2, most));
    // In hundredths, counted from the start, so that what is rounded does not add up.
    const auto moment = [&](int picture) {
        return static_cast<int>(std::lround(seconds * 100 * picture / (pictures - 1)));
    };
    const auto goesOn = [&] { return !goOn || goOn(); };
    if (!goesOn()) return {};
    // The look of all moments is that of three of them.
    MovingPicture film(slideSize,
                       colourTable({raceSlide(scene, 0), raceSlide(scene, duration / 2), raceSlide(scene, duration)}));
    for (int picture = 0; picture < pictures; ++picture) {
        if (!goesOn()) return {};
        const bool last = picture + 1 == pictures;
        film.add(raceSlide(scene, last ? duration : duration * picture / (pictures - 1)),
                 last ? holdTime : moment(picture + 1) - moment(picture));
    }
    return film.finish();
}

}  // namespace bitdistill
