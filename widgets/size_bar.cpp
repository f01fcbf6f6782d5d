// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/size_bar.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <array>

#include "widgets/plot_style.h"
#include "widgets/texts/joined_text.h"

namespace bitdistill {

namespace {

constexpr int barHeight = 12, rows = 3;

struct Part {
    QString name;
    double bytes;
    QColor color;
    bool hatched;
};

std::array<Part, 3> partsOf(const SizeBar::Sizes& sizes, const QPalette& p) {
    const QColor strong = style::color(sizes.ternary ? style::Role::student : style::Role::teacher, p);
    return {{{sizes.ternary ? SizeBar::tr("ternary body") : SizeBar::tr("body"), sizes.body, strong, false},
             {SizeBar::tr("embedding and head"), sizes.embedding,
              style::mixed(strong, style::color(style::Role::ground, p), 0.5), true},
             {SizeBar::tr("norms and scales"), sizes.other, style::color(style::Role::muted, p), false}}};
}

}  // namespace

QFont presentedFont(style::Text text, const QFont& base, bool bold, double share) {
    QFont font = style::presentedFont(text, base, bold);
    font.setPointSizeF(std::max(text == style::Text::small ? 9.0 : 12.0, font.pointSizeF() * share));
    return font;
}

SizeBar::SizeBar(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Memory"));
}

void SizeBar::setSizes(const QString& name, const Sizes& sizes) {
    name_ = name;
    sizes_ = sizes;
    setAccessibleName(name.isEmpty() ? tr("Memory") : name);
    setAccessibleDescription(summary());
    setToolTip(summary());
    updateGeometry();
    update();
}

void SizeBar::setScale(double bytes) {
    scale_ = bytes;
    update();
}

void SizeBar::setPresented(bool presented, double share) {
    presented_ = presented;
    share_ = share;
    updateGeometry();
    update();
}

QFont SizeBar::small() const {
    return presented_ ? presentedFont(style::Text::small, font(), false, share_)
                      : style::font(style::Text::small, font());
}

QFont SizeBar::bold() const {
    return presented_ ? presentedFont(style::Text::small, font(), true, share_)
                      : style::font(style::Text::body, font(), true);
}

QString SizeBar::summary() const {
    if (sizes_.total() <= 0) return tr("not known yet");
    QStringList words;
    for (const Part& part : partsOf(sizes_, palette()))
        if (part.bytes > 0) words << part.name + QLatin1Char(' ') + style::bytes(part.bytes);
    return tr("%1 in total: %2").arg(style::bytes(sizes_.total()), joinedByCommas(words));
}

QSize SizeBar::sizeHint() const {
    const int line = QFontMetrics(bold()).height();
    if (presented_) return {36 * style::unit, line};  // the bar stands beside its sum
    return {36 * style::unit,
            line + style::halfUnit + barHeight + style::halfUnit + rows * (QFontMetrics(small()).height() + 1)};
}

QSize SizeBar::minimumSizeHint() const { return {(presented_ ? 12 : 22) * style::unit, sizeHint().height()}; }

void SizeBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette p = palette();
    const QFontMetrics bodySize(bold()), smallSize(small());
    const QColor text = style::color(style::Role::text, p), muted = style::color(style::Role::muted, p);
    const double total = sizes_.total(), scale = scale_ > 0 ? scale_ : total;
    painter.setFont(small());
    painter.setPen(muted);
    const QString figure = total > 0 ? style::bytes(total) : QStringLiteral("–");
    // Bars beside their sums are compared by length, so all sums take as much room.
    const int figureWidth = std::max(bodySize.horizontalAdvance(figure),
                                     presented_ ? bodySize.horizontalAdvance(QStringLiteral("0,000 MB")) : 0);
    const int left = width() - figureWidth - style::unit;  // beside the figure
    if (!presented_)
        painter.drawText(QRectF(0, 0, left, bodySize.height()), Qt::AlignVCenter,
                         smallSize.elidedText(name_, Qt::ElideRight, left));
    painter.setFont(bold());
    painter.setPen(text);
    painter.drawText(QRectF(0, 0, width(), bodySize.height()), Qt::AlignRight | Qt::AlignVCenter, figure);

    double y = presented_ ? (bodySize.height() - barHeight) / 2.0 : bodySize.height() + style::halfUnit;
    const QRectF track(0, y, presented_ ? std::max(left, 0) : width(), barHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style::translucent(muted, 0.12));
    painter.drawRoundedRect(track, 3, 3);
    if (total <= 0) return;
    QPainterPath clip;
    clip.addRoundedRect(QRectF(0, y, std::max(3.0, track.width() * total / scale), barHeight), 3, 3);
    painter.save();
    painter.setClipPath(clip);
    double x = 0;
    const auto parts = partsOf(sizes_, p);
    for (const Part& part : parts) {
        const double w = track.width() * part.bytes / scale;
        painter.fillRect(QRectF(x, y, w, barHeight), part.color);
        if (part.hatched) {
            QColor stroke = style::color(style::Role::ground, p);
            painter.fillRect(QRectF(x, y, w, barHeight), QBrush(style::translucent(stroke, 0.35), Qt::BDiagPattern));
        }
        x += w;
    }
    painter.restore();
    if (presented_) return;
    y += barHeight + style::halfUnit;
    painter.setFont(small());
    for (const Part& part : parts) {
        const QRectF swatch(0, y + smallSize.height() / 2.0 - 4, 8, 8);
        painter.setPen(Qt::NoPen);
        painter.setBrush(part.color);
        painter.drawRoundedRect(swatch, 2, 2);
        if (part.hatched) {
            painter.setBrush(QBrush(style::translucent(style::color(style::Role::ground, p), 0.45), Qt::BDiagPattern));
            painter.drawRoundedRect(swatch, 2, 2);
        }
        painter.setPen(muted);
        painter.drawText(QRectF(2 * style::unit, y, width() - 2 * style::unit, smallSize.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, part.name);
        painter.drawText(QRectF(0, y, width(), smallSize.height()), Qt::AlignRight | Qt::AlignVCenter,
                         part.bytes > 0 ? style::bytes(part.bytes) : QStringLiteral("–"));
        y += smallSize.height() + 1;
    }
}

void SizeBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) updateGeometry();
    update();
}

}  // namespace bitdistill
