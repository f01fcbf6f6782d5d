// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/compare_head.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "widgets/plot_style.h"

namespace bitdistill {

CompareHead::CompareHead(QWidget* parent) : QWidget(parent) {
    auto* head = new QHBoxLayout(this);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(style::margin);
    speedUp_ = new QLabel(this);
    speedUp_->setAccessibleName(tr("Speed-up"));
    head->addWidget(speedUp_);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    text_ = new QLabel(this);
    doubts_ = new QLabel(this);
    doubts_->setObjectName(QStringLiteral("doubts"));
    doubts_->setAccessibleName(tr("What makes the speed-up doubtful"));
    doubts_->hide();
    conditionsLabel_ = new QLabel(this);
    conditionsLabel_->setAccessibleName(tr("Conditions of the measurement"));
    lines->addStretch(1);
    for (QLabel* label : {text_, doubts_, conditionsLabel_}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        lines->addWidget(label);
    }
    lines->addStretch(1);
    head->addLayout(lines, 1);
    setMinimumWidth(40 * style::unit);  // fewer words a line are no lines
    restyle();
}

QString CompareHead::factor() const { return speedUp_->text(); }

void CompareHead::setSpeedUp(const QString& factor, const QString& words, const QString& doubts, bool known) {
    speedUp_->setText(factor);
    words_ = words;
    doubtsText_ = doubts;
    known_ = known;
    doubts_->setVisible(!doubts.isEmpty());
    speedUp_->setAccessibleDescription(known ? factor + QLatin1Char(' ') + words : words);
    restyle();
}

void CompareHead::setConditions(const QString& conditions) {
    conditions_ = conditions;
    conditionsLabel_->setAccessibleDescription(conditions);
    fit();
}

void CompareHead::setPresenting(bool presenting) {
    presenting_ = presenting;
    for (QLabel* label : {text_, doubts_, conditionsLabel_}) {
        label->setSizePolicy(presenting ? QSizePolicy::Ignored : QSizePolicy::Preferred, QSizePolicy::Preferred);
        label->setWordWrap(!presenting);  // puts into the policy that the height depends on the width
    }
    restyle();
}

// A room has no time for a second line: the tool tip has all of it.
void CompareHead::fit() {
    const auto show = [this](QLabel* label, const QString& text) {
        label->setText(presenting_ ? label->fontMetrics().elidedText(text, Qt::ElideRight, label->width()) : text);
        label->setToolTip(presenting_ ? text : QString());
    };
    show(text_, words_);
    show(doubts_, doubtsText_);
    show(conditionsLabel_, conditions_);
}

void CompareHead::restyle() {
    const QPalette p = palette();
    QFont huge = style::font(style::Text::large, font(), true);
    huge.setPointSizeF(huge.pointSizeF() * 1.5);  // the one number of the page stands above those of the panes
    speedUp_->setFont(huge);
    text_->setFont(presenting_ ? style::presentedFont(style::Text::small, font(), true)
                               : style::font(style::Text::body, font(), true));
    const auto paint = [&](QLabel* label, const QColor& color) {
        QPalette own = p;
        own.setColor(QPalette::WindowText, color);
        label->setPalette(own);
    };
    const QColor muted = style::color(style::Role::muted, p), caution = style::ink(style::Role::caution, p);
    for (QLabel* label : {doubts_, conditionsLabel_}) label->setFont(style::font(style::Text::small, font()));
    paint(conditionsLabel_, muted);
    paint(doubts_, caution);
    paint(speedUp_, !known_ ? muted : doubtsText_.isEmpty() ? style::ink(style::Role::student, p) : caution);
    fit();
}

void CompareHead::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && conditionsLabel_) restyle();
}

void CompareHead::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layout()->activate();  // the lines have their width before they are fitted
    if (presenting_) fit();
}

}  // namespace bitdistill
