// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/stat_tile.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>

#include "widgets/texts/joined_text.h"

namespace bitdistill {

namespace {

constexpr int longestCaption = 36 * style::unit;

// "(83.9 to 90.4, 400 items); 1.0 points below the teacher"
QString inOneLine(const QStringList& parts) { return joinedBySemicolons(parts); }

}  // namespace

StatTile::StatTile(const QString& caption, QWidget* parent) : QWidget(parent), caption_(caption) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    describe();
}

void StatTile::setCaption(const QString& caption) {
    if (caption == caption_) return;
    caption_ = caption;
    describe();
    updateGeometry();
    update();
}

void StatTile::setValue(const QString& value) {
    if (value == value_) return;
    const bool wider = value.size() != value_.size();
    value_ = value;
    describe();
    if (wider) updateGeometry();
    update();
}

void StatTile::setDetail(const QString& detail) {
    if (detail == detail_) return;
    detail_ = detail;
    describe();
    updateGeometry();
    update();
}

void StatTile::setRole(style::Role role) {
    role_ = role;
    update();
}

void StatTile::setCompact(bool compact) {
    compact_ = compact;
    updateGeometry();
    update();
}

void StatTile::setDetailLines(int lines) {
    lines_ = lines;
    updateGeometry();
    update();
}

// Broken at line feeds and between words, the last line elided. fits_all: whether all of it fits.
QStringList StatTile::detailLines(const QFontMetrics& metrics, int width, bool* fits_all) const {
    QStringList lines;
    if (fits_all) *fits_all = true;
    const QStringList parts = detail_.split(QLatin1Char('\n'));
    for (qsizetype part = 0; part < parts.size(); ++part) {
        QString rest = parts[part];
        while (lines.size() + 1 < lines_ && metrics.horizontalAdvance(rest) > width) {
            qsizetype fits = rest.lastIndexOf(QLatin1Char(' '));
            while (fits > 0 && metrics.horizontalAdvance(rest.left(fits)) > width)
                fits = rest.lastIndexOf(QLatin1Char(' '), fits - 1);
            if (fits <= 0) break;
            lines << rest.left(fits);
            rest = rest.mid(fits + 1);
        }
        const bool last = lines.size() + 1 >= lines_;
        if (last) rest = inOneLine(QStringList{rest} + parts.mid(part + 1));
        if (fits_all && metrics.horizontalAdvance(rest) > width) *fits_all = false;
        lines << metrics.elidedText(rest, Qt::ElideRight, width);
        if (last) break;
    }
    return lines;
}

void StatTile::describe() {
    setAccessibleName(caption_.isEmpty() ? tr("Figure") : caption_);
    const QString value = value_.isEmpty() ? tr("not measured yet") : value_;
    const QString detail = inOneLine(detail_.split(QLatin1Char('\n')));
    setAccessibleDescription(detail.isEmpty()                      ? value
                             : detail.startsWith(QLatin1Char('(')) ? value + QLatin1Char(' ') + detail
                                                                   : joinedByCommas({value, detail}));
    setToolTip(accessibleName() + QStringLiteral(": ") + accessibleDescription());
}

QSize StatTile::sizeHint() const {
    const QFontMetrics small(style::font(style::Text::small, font()));
    const QFontMetrics big(style::font(compact_ ? style::Text::body : style::Text::large, font(), true));
    int detail = 0;
    const QStringList parts = detail_.split(QLatin1Char('\n'));
    for (const QString& part : parts) detail = std::max(detail, small.horizontalAdvance(part));
    const int room = std::max<int>(1, lines_ - static_cast<int>(parts.size()) + 1);  // lines that one part may take
    const int width = std::max({small.horizontalAdvance(caption_), detail / room,
                                big.horizontalAdvance(value_.isEmpty() ? QStringLiteral("00.0 %") : value_)});
    return {width + 2 * style::unit + style::halfUnit, (1 + lines_) * small.height() + big.height() + 2 * style::unit};
}

// A caption or a number that stands whole. Below a large number the detail does, too, in its lines; below a compact
// one, where it may change with every step, a long one ends with dots.
QSize StatTile::minimumSizeHint() const {
    const QSize whole = sizeHint();
    int least = std::clamp(whole.width(), 10 * style::unit, 19 * style::unit);
    if (compact_) return {least, whole.height()};
    const QFontMetrics small(style::font(style::Text::small, font()));
    const int edges = 2 * style::unit + style::halfUnit;
    least = std::max(least, std::min(small.horizontalAdvance(caption_), longestCaption) + edges);
    for (bool fits = false; least < longestCaption + edges; least += style::halfUnit) {
        detailLines(small, least - edges, &fits);
        if (fits) break;
    }
    return {least, whole.height()};
}

void StatTile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette p = palette();
    const QFont small = style::font(style::Text::small, font());
    QFont big = style::font(compact_ ? style::Text::body : style::Text::large, font(), true);
    const QFontMetrics smallSize(small);
    const double left = style::unit + style::halfUnit, width = this->width() - left - style::halfUnit;
    const QString value = value_.isEmpty() ? QStringLiteral("–") : value_;
    while (big.pointSizeF() > small.pointSizeF() && QFontMetrics(big).horizontalAdvance(value) > width)
        big.setPointSizeF(big.pointSizeF() - 0.5);
    const QFontMetrics bigSize(big);
    const double block = (1.0 + lines_) * smallSize.height() + bigSize.height();
    double y = (height() - block) / 2;
    if (role_ != style::Role::text) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(style::color(role_, p));
        painter.drawRoundedRect(QRectF(0, y + 2, style::halfUnit, block - 4), 2, 2);
    }
    painter.setFont(small);
    painter.setPen(style::color(style::Role::muted, p));
    painter.drawText(QRectF(left, y, width, smallSize.height()), Qt::AlignVCenter,
                     smallSize.elidedText(caption_, Qt::ElideRight, static_cast<int>(width)));
    y += smallSize.height();
    painter.setFont(big);
    painter.setPen(style::color(value_.isEmpty() ? style::Role::muted : style::Role::text, p));
    painter.drawText(QRectF(left, y, width, bigSize.height()), Qt::AlignVCenter, value);
    y += bigSize.height();
    painter.setFont(small);
    painter.setPen(style::color(style::Role::muted, p));
    for (const QString& line : detailLines(smallSize, static_cast<int>(width))) {
        painter.drawText(QRectF(left, y, width, smallSize.height()), Qt::AlignVCenter, line);
        y += smallSize.height();
    }
}

void StatTile::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) updateGeometry();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) update();
}

}  // namespace bitdistill
