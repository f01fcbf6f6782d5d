// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/replay_bar.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>

#include "widgets/texts/joined_text.h"

namespace bitdistill {

ReplayBar::ReplayBar(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Replay"));
    setAccessibleDescription(tr("Not recorded yet"));
}

void ReplayBar::setLanes(std::vector<RaceLane> lanes) {
    lanes_ = std::move(lanes);
    updateGeometry();
    setTime(-1);
}

void ReplayBar::setPresented(bool presented) {
    presented_ = presented;
    updateGeometry();
    update();
}

RaceLook ReplayBar::look() const {
    const auto small = [this](bool bold) {
        return presented_ ? style::presentedFont(style::Text::small, font(), bold)
                          : style::font(style::Text::small, font(), bold);
    };
    return {small(false), small(true), palette(), presented_ ? style::halfUnit : style::unit};
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
    const QString text = words.isEmpty() ? tr("Not recorded yet") : joinedBySemicolons(words);
    if (text != accessibleDescription()) setAccessibleDescription(text);
    update();
}

QSize ReplayBar::sizeHint() const {
    return {60 * style::unit,
            static_cast<int>(static_cast<double>(std::max<std::size_t>(2, lanes_.size())) * look().rowHeight())};
}

QSize ReplayBar::minimumSizeHint() const { return {30 * style::unit, sizeHint().height()}; }

void ReplayBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRace(painter, rect(), lanes_, time_, look());
}

void ReplayBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) updateGeometry();
    update();
}

}  // namespace bitdistill
