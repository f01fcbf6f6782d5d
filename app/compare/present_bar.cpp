// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/present_bar.h"

#include <QPushButton>

#include "app/parts/card.h"
#include "widgets/wrap_layout.h"

namespace bitdistill {

PresentBar::PresentBar(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Presentation"));
    auto* row = new WrapLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    start_ = addButton(row, {}, tr("Start or stop the comparison"), "presentStart");
    previous_ = addButton(row, QStringLiteral("←"), tr("Previous prompt"), "presentPrevious");
    place_ = new Caption({}, style::Text::small, true);
    place_->setAccessibleName(tr("Which prompt"));
    row->addWidget(place_);
    next_ = addButton(row, QStringLiteral("→"), tr("Next prompt"), "presentNext");
    replay_ = addButton(row, tr("Race  R"), tr("Replay the race"), "presentReplay");
    status_ = new Caption({}, style::Text::small, true);
    status_->setAccessibleName(tr("State of the comparison"));
    status_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(status_, 1);
    QPushButton* const leave = addButton(row, tr("Leave  Esc"), tr("Leave the presentation"), "presentLeave");
    connect(start_, &QPushButton::clicked, this, &PresentBar::startToggled);
    connect(previous_, &QPushButton::clicked, this, [this] { emit promptStepped(-1); });
    connect(next_, &QPushButton::clicked, this, [this] { emit promptStepped(1); });
    connect(replay_, &QPushButton::clicked, this, &PresentBar::replayToggled);
    connect(leave, &QPushButton::clicked, this, &PresentBar::leaveRequested);
    setBusy(false);
    setCanReplay(false);
}

QPushButton* PresentBar::addButton(WrapLayout* row, const QString& text, const QString& name, const char* objectName) {
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(objectName));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFlat(true);
    button->setFocusPolicy(Qt::NoFocus);
    style::setText(button, style::Text::small);
    row->addWidget(button);
    return button;
}

void PresentBar::setBusy(bool busy) {
    start_->setText(busy ? tr("Stop  Space") : tr("Start  Space"));
    for (QPushButton* button : {previous_, next_}) button->setEnabled(!busy);
}

void PresentBar::setCanReplay(bool can) { replay_->setEnabled(can); }

void PresentBar::setStatus(const QString& status) { status_->setText(status); }

void PresentBar::setPlace(const QString& place) {
    place_->setText(place);
    place_->setVisible(!place.isEmpty());
}

}  // namespace bitdistill
