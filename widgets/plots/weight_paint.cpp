// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/weight_paint.h"

#include <qcustomplot.h>

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace bitdistill::lens {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WeightPlot)
};

constexpr double barHalf = 0.055;    // in units of Δ
constexpr double notesDepth = 0.45;  // of the data area: below it the curve needs the room
constexpr double band = 0.10, emptyBand = 0.05, nearBand = 0.22, barOpacity = 0.9, veil = 0.72;

QString codeText(int code) {
    return code < 0 ? QStringLiteral("−1") : code > 0 ? QStringLiteral("+1") : QStringLiteral("0");
}

// Pixels of [from, to] of the axis, as far as the view shows it.
struct Span {
    double left, right;
    double width() const { return right - left; }
};
Span spanOf(const PlotCanvas& on, double from, double to) {
    const QCPRange view = on.x->range();
    return {on.pixelX(std::max(from, view.lower)), on.pixelX(std::min(to, view.upper))};
}

// A column of short lines in an upper corner, beside the curve: what does not fit between the edge and the threshold,
// or would reach down into the curve, is said shorter or left out.
class Notes {
  public:
    Notes(const PlotCanvas& on, const Data& data, bool left)
        : on_(on),
          left_(left),
          onCurve_(data.logY),  // the curve fills these corners there
          threshold_(left ? -threshold(data) : threshold(data)),
          y_(on.area.top() + style::halfUnit) {}
    double y() const { return y_; }
    bool fits(double width) const {
        const double bottom = y_ + on_.type.height() - on_.area.top();
        return onCurve_ ||
               (width <= room() && bottom <= std::max(notesDepth * on_.area.height(), 1.5 * on_.type.height()));
    }
    double edge() const { return left_ ? on_.area.left() + style::unit : on_.area.right() - style::unit; }
    void skip(double height) { y_ += height; }

    void add(QString words, style::Role role, const QString& shorter = {}) {
        if (!fits(widthOf(words)) && !shorter.isEmpty()) words = shorter;
        if (!fits(widthOf(words))) return;
        const double middle = on_.area.center().x();
        const QRectF box(left_ ? edge() : middle, y_, left_ ? middle - edge() : edge() - middle, on_.type.height());
        if (onCurve_) {
            const int width = on_.type.smallSize.horizontalAdvance(words) + style::unit;
            const double from = left_ ? box.left() - style::halfUnit : box.right() + style::halfUnit - width;
            on_.painter.fillRect(QRectF(from, y_, width, on_.type.height() + 2),
                                 style::translucent(on_.color(style::Role::ground), veil));
        }
        on_.write(on_.type.small, on_.color(role));
        on_.painter.drawText(box, (left_ ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter | Qt::TextDontClip,
                             words);
        y_ += on_.type.height() + 2;
    }

  private:
    int widthOf(const QString& words) const { return on_.type.smallSize.horizontalAdvance(words); }
    // From the edge to the threshold, or to the middle where the view does not show it.
    double room() const {
        const double line = on_.pixelX(threshold_), middle = on_.area.center().x();
        const double end = on_.x->range().contains(threshold_) ? line : middle;
        return left_ ? end - edge() : edge() - end;
    }
    const PlotCanvas& on_;
    bool left_, onCurve_;
    double threshold_, y_;
};

// What the bars are: three small ones in their colours, and words.
void paintBarKey(const PlotCanvas& on, const Data& data, Notes& notes) {
    const QString words = Words::tr("ternary weights, by share");
    if (!notes.fits(on.type.smallSize.horizontalAdvance(words) + 3 * style::unit)) return;
    const double top = notes.y() + 2, bottom = notes.y() + on.type.height() - 2;
    double x = notes.edge();
    for (const Region& region : regions(data)) {
        const double y = region.code == 0 ? top : top + 3;
        on.fill(on.color(region.role));
        on.painter.drawRoundedRect(QRectF(x, y, 3, bottom - y), 1, 1);
        x += 5;
    }
    on.write(on.type.small, on.color(style::Role::muted));
    on.painter.drawText(QRectF(x + style::halfUnit, notes.y(), 50 * style::unit, on.type.height()),
                        Qt::AlignLeft | Qt::AlignVCenter, words);
    notes.skip(on.type.height() + 2);
}

}  // namespace

int headHeight(const PlotType& type, const QFont& base) {
    return style::unit + QFontMetrics(style::font(style::Text::large, base, true)).height() + type.height() +
           style::unit;
}

void paintRegions(const PlotCanvas& on, const Data& data) {
    // From the numbers down to the axis.
    for (const Region& region : regions(data)) {
        const Span span = spanOf(on, region.from, region.to);
        if (span.width() < 2) continue;
        on.fill(style::translucent(on.color(region.role), isEmpty(data) ? emptyBand : band));
        on.painter.drawRect(QRectF(span.left, style::halfUnit, span.width(), on.area.bottom() - style::halfUnit + 1));
    }
    if (!data.nearShown || isEmpty(data) || isExact(data.frame.get())) return;
    on.fill(style::translucent(on.color(style::Role::threshold), nearBand));
    for (const double at : {-threshold(data), threshold(data)}) {
        const Span span = spanOf(on, at - nearDistance, at + nearDistance);
        if (span.width() > 0) on.painter.drawRect(QRectF(span.left, on.area.top(), span.width(), on.area.height()));
    }
}

void paintThresholds(const PlotCanvas& on, const Data& data) {
    if (isExact(data.frame.get())) return;  // there are none
    const QColor amber = on.color(style::Role::threshold);
    for (const double at : {-threshold(data), threshold(data)}) {
        if (!on.x->range().contains(at)) continue;
        on.painter.setPen(QPen(isEmpty(data) ? style::translucent(amber, 0.5) : amber, style::line));
        on.painter.drawLine(QPointF(on.pixelX(at), style::halfUnit), QPointF(on.pixelX(at), on.area.bottom()));
    }
}

void paintAxisTitle(const PlotCanvas& on, const HistogramFrame* frame) {
    on.write(on.type.small, on.color(style::Role::muted));
    on.painter.drawText(
        QRectF(on.area.left(), on.area.bottom() + style::unit + on.type.height(), on.area.width(), on.type.height()),
        Qt::AlignCenter,
        frame && frame->scale_high > 0 ? Words::tr("latent weight w / Δ of its own row or block")
                                       : Words::tr("latent weight w / Δ"));
}

void paintBars(const PlotCanvas& on, const Data& data) {
    for (const Region& region : regions(data)) {
        if (!on.x->range().contains(region.code)) continue;
        const double height = share(*data.frame, region.code) * on.area.height();
        const double left = on.pixelX(region.code - barHalf), right = on.pixelX(region.code + barHalf);
        on.fill(style::translucent(on.color(region.role), barOpacity));
        on.painter.drawRoundedRect(QRectF(left, on.area.bottom() + 1 - height, right - left, height), 2, 2);
    }
}

void paintShares(const PlotCanvas& on, const Data& data, const QFont& base) {
    const QString widest = QStringLiteral("00.0 %");
    // What is exact has no middle region: the three stand in thirds.
    const std::array<Region, 3> places = isExact(data.frame.get()) ? regions(sight / 3) : regions(threshold(data));
    // All three in one size: that which fits the middle region.
    QFont large = style::font(style::Text::large, base, true);
    const double narrow = spanOf(on, places[1].from, places[1].to).width();
    while (large.pointSizeF() > on.type.small.pointSizeF() &&
           QFontMetrics(large).horizontalAdvance(widest) > narrow - style::unit && narrow > 0)
        large.setPointSizeF(large.pointSizeF() - 1);
    const int largeHeight = QFontMetrics(large).height();
    const double top = style::halfUnit + (on.area.top() - style::halfUnit - on.type.height() - largeHeight) / 2.0;
    for (const Region& region : places) {
        const Span span = spanOf(on, region.from, region.to);
        if (span.width() < on.type.smallSize.horizontalAdvance(widest)) continue;
        on.write(on.type.bold, style::ink(region.role, on.palette));
        on.painter.drawText(QRectF(span.left, top, span.width(), on.type.height()), Qt::AlignCenter,
                            Words::tr("code %1").arg(codeText(region.code)));
        on.write(large, on.color(style::Role::text));
        on.painter.drawText(QRectF(span.left, top + on.type.height(), span.width(), largeHeight), Qt::AlignCenter,
                            style::percent(share(*data.frame, region.code), 1));
    }
}

void paintNotes(const PlotCanvas& on, const Data& data, const QPen& ghostPen) {
    const HistogramFrame& frame = *data.frame;
    const double total = weights(frame), beyond = static_cast<double>(frame.counts.front() + frame.counts.back());
    Notes left(on, data, true), right(on, data, false);
    const QString scale = style::number(static_cast<double>(frame.scale));
    if (frame.scale_high > 0)
        left.add(Words::tr("Δ from %1 to %2, mean %3")
                     .arg(style::number(static_cast<double>(frame.scale_low)),
                          style::number(static_cast<double>(frame.scale_high)), scale),
                 style::Role::text, Words::tr("Δ = %1").arg(scale));
    else
        left.add(Words::tr("Δ = %1").arg(scale), style::Role::text);
    left.add(Words::tr("%1 weights").arg(style::integer(static_cast<qint64>(total))), style::Role::muted);
    if (frame.steps_since > 0)
        left.add(Words::tr("%1 flips per step").arg(measureText(Measure::flipRate, measure(frame, Measure::flipRate))),
                 style::Role::muted);
    if (beyond > 0) left.add(Words::tr("%1 beyond ±3").arg(style::percent(beyond / total, 3)), style::Role::muted);
    if (data.effective && !data.logY) paintBarKey(on, data, left);

    if (isExact(&frame)) {
        const QString within = style::number(medianMasked(frame), 3);
        right.add(Words::tr("no threshold: the smallest of each %1 is 0").arg(maskOf(&frame)->pattern.of),
                  style::Role::text, Words::tr("the smallest of %1 is 0").arg(maskOf(&frame)->pattern.of));
        right.add(Words::tr("half of them within %1 Δ").arg(within), style::Role::muted);
    } else if (data.nearShown) {
        const QString near = style::percent(near_threshold_share(frame, nearDistance));
        right.add(Words::tr("%1 within 0.05 Δ of a threshold").arg(near), style::Role::text,
                  Words::tr("%1 within 0.05 Δ").arg(near));
        right.add(Words::tr("%1 within 0.1 Δ").arg(style::percent(near_threshold_share(frame, wideDistance))),
                  style::Role::muted);
    }
    if (const WeightWatch* mask = maskOf(&frame); mask && !mask->pattern.exact) {
        double masked = 0;
        for (const auto count : mask->masked) masked += static_cast<double>(count);
        right.add(Words::tr("hatched: %1 zeroed by the mask").arg(style::percent(masked / total)), style::Role::text,
                  Words::tr("%1 masked").arg(style::percent(masked / total)));
        right.add(Words::tr("half of them within %1 Δ").arg(style::number(medianMasked(frame), 3)), style::Role::muted);
    }
    if (!data.ghost) return;
    right.skip(style::halfUnit);
    const QString words = Words::tr("pinned: %1").arg(data.ghostLabel);
    const double y = right.y() + on.type.height() / 2.0;
    const double end = right.edge() - on.type.smallSize.horizontalAdvance(words) - style::unit;
    if (right.fits(on.type.smallSize.horizontalAdvance(words) + 4 * style::unit)) {
        on.painter.setPen(ghostPen);
        on.painter.drawLine(QPointF(end - 3 * style::unit, y), QPointF(end, y));
    }
    right.add(words, style::Role::text);
    if (!std::isnan(data.ghostDistance))
        right.add(Words::tr("distance %1 Δ").arg(style::number(data.ghostDistance, 3)), style::Role::muted);
}

void paintHover(const PlotCanvas& on, const Data& data, int bin, const QPoint& mouse) {
    const QStringList lines = hoverLines(data, bin);
    if (lines.isEmpty()) return;
    constexpr double opacity = 0.95, tint = 0.25;
    const double from = HistogramFrame::lowest + (bin - 1) * HistogramFrame::width;
    const Span span = spanOf(on, from, from + HistogramFrame::width);
    on.fill(style::translucent(on.color(style::Role::accent), tint));
    on.painter.drawRect(QRectF(span.left, on.area.top(), std::max(span.width(), 1.0), on.area.height()));
    double wide = 0;
    for (const QString& line : lines)
        wide = std::max<double>(
            wide, std::max(on.type.boldSize.horizontalAdvance(line), on.type.smallSize.horizontalAdvance(line)));
    constexpr double pad = style::unit;
    QRectF box(span.right + 1.5 * style::unit, 0, wide + 2 * pad,
               2 * pad + static_cast<double>(lines.size()) * on.type.height());
    if (box.right() > on.area.right()) box.moveRight(span.left - 1.5 * style::unit);
    if (box.left() < on.area.left()) box.moveLeft(on.area.left());
    const double lowest = std::max<double>(on.area.top(), on.area.bottom() - box.height());
    box.moveTop(std::clamp<double>(mouse.y() - box.height() / 2, on.area.top(), lowest));
    on.painter.setPen(QPen(on.color(style::Role::faint), style::hairline));
    on.painter.setBrush(style::translucent(on.color(style::Role::ground), opacity));
    on.painter.drawRoundedRect(box, style::corner, style::corner);
    double y = box.top() + pad;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        on.write(i == 0 ? on.type.bold : on.type.small, on.color(style::Role::text));
        on.painter.drawText(QRectF(box.left() + pad, y, wide, on.type.height()),
                            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, lines[i]);
        y += on.type.height();
    }
}

}  // namespace bitdistill::lens
