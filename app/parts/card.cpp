// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/card.h"

#include <QAccessible>
#include <QApplication>
#include <QCursor>
#include <QEnterEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QToolTip>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "widgets/plain_tip.h"

namespace bitdistill {

using style::color;
using style::Role;

Card::Card(const QString& heading, QWidget* parent) : QFrame(parent) {
    setFrameShape(QFrame::NoFrame);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::margin, style::margin - style::halfUnit, style::margin,
                               style::margin - style::halfUnit);
    layout->setSpacing(heading.isEmpty() ? 0 : style::unit);
    header_ = new QHBoxLayout;
    header_->setSpacing(style::unit);
    heading_ = new Caption({}, style::Text::body, false, true, this);
    header_->addWidget(heading_);
    header_->addStretch(1);
    layout->addLayout(header_);
    body_ = new QVBoxLayout;
    body_->setSpacing(style::unit);
    layout->addLayout(body_, 1);
    setHeading(heading);
}

void Card::setHeading(const QString& heading) {
    heading_->setText(heading);
    heading_->setVisible(!heading.isEmpty());
    // A long one is cut before it makes a page wider than its window; it is whole in its tool tip.
    heading_->setMinimumWidth(std::min(heading_->sizeHint().width(), 36 * style::unit));
    setAccessibleName(heading);
}

void Card::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Role::faint, palette()), style::hairline));
    painter.setBrush(color(Role::panel, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), style::corner, style::corner);
}

Notice::Notice(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("notice"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(style::margin, style::unit, style::unit, style::unit);
    layout->setSpacing(style::unit);
    mark_ = new QLabel(this);
    sentence_ = new QLabel(this);
    sentence_->setObjectName(QStringLiteral("sentence"));
    sentence_->setWordWrap(true);
    sentence_->setTextFormat(Qt::PlainText);
    sentence_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    sentence_->setAccessibleName(tr("Message"));
    sentence_->installEventFilter(this);
    action_ = new QPushButton(this);
    action_->setAccessibleName(tr("What helps"));
    close_ = new QPushButton(tr("Dismiss"), this);
    close_->setAccessibleName(tr("Dismiss the message"));
    layout->addWidget(mark_);
    words_ = new QBoxLayout(QBoxLayout::LeftToRight);
    words_->setSpacing(style::unit);
    words_->addWidget(sentence_, 1);
    buttons_ = new QHBoxLayout;
    buttons_->setSpacing(style::unit);
    buttons_->addWidget(action_);
    buttons_->addWidget(close_);
    words_->addLayout(buttons_);
    layout->addLayout(words_, 1);
    connect(action_, &QPushButton::clicked, this, &Notice::actionRequested);
    connect(close_, &QPushButton::clicked, this, &Notice::dismiss);
    setAccessibleName(tr("Message"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void Notice::say(Severity severity, const QString& sentence, const QString& action) {
    severity_ = severity;
    sentence_->setText(sentence);
    if (isVisible()) keepRoom();  // else its width is not known yet
    setAccessibleDescription(sentence);
    action_->setText(action);
    action_->setAccessibleName(action);
    action_->setVisible(!action.isEmpty());
    restyle();
    if (QWidget* const now = QApplication::focusWidget(); now && !isAncestorOf(now)) before_ = now;
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    if (!floating_) return;
    place();
    life_.start(lifetimes_[static_cast<std::size_t>(severity)]);
}

// Where it stands among others, they leave it the lines that its words take at this width, and it takes no more.
void Notice::keepRoom() {
    if (floating_) return;
    sentence_->setMinimumHeight(0);  // a label never asks for less than that
    sentence_->setFixedHeight(std::max(0, sentence_->heightForWidth(sentence_->width())));
}

// In a narrow place the buttons stand below the words, which have the whole width then.
void Notice::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    constexpr int enough = 55 * style::unit;
    const bool narrow = !floating_ && width() < enough;
    words_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    words_->setStretch(0, narrow ? 0 : 1);
    words_->setAlignment(buttons_, narrow ? Qt::AlignRight : Qt::Alignment());
}

void Notice::floatOver(QWidget* ground) {
    setParent(ground);
    floating_ = true;
    ground->installEventFilter(this);
    life_.setSingleShot(true);
    connect(&life_, &QTimer::timeout, this, [this] {
        if (underMouse() || isAncestorOf(QApplication::focusWidget())) return life_.start();
        dismiss();
    });
}

void Notice::setLifetime(int milliseconds) { lifetimes_.fill(milliseconds); }

void Notice::place() {
    constexpr int widest = 100 * style::unit;
    const QRect room = parentWidget()->rect().adjusted(style::margin, style::margin, -style::margin, -style::margin);
    const int width = std::min(room.width(), widest);
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    QRect box((room.left() + room.right() + 1 - width) / 2, room.bottom() + 1 - height, width, height);
    if (box.contains(parentWidget()->mapFromGlobal(QCursor::pos()))) box.moveTop(room.top());
    setGeometry(box);
    raise();
}

void Notice::dismiss() {
    life_.stop();
    if (isAncestorOf(QApplication::focusWidget())) {
        if (before_ && before_->isVisible())
            before_->setFocus(Qt::OtherFocusReason);
        else if (parentWidget())
            parentWidget()->setFocus(Qt::OtherFocusReason);
    }
    hide();
}

void Notice::enterEvent(QEnterEvent* event) {
    QFrame::enterEvent(event);
    life_.stop();
}

void Notice::leaveEvent(QEvent* event) {
    QFrame::leaveEvent(event);
    if (floating_ && isVisible()) life_.start(lifetimes_[static_cast<std::size_t>(severity_)]);
}

bool Notice::eventFilter(QObject* watched, QEvent* event) {
    if (watched == sentence_ && event->type() == QEvent::Resize) keepRoom();
    if (floating_ && watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) place();
    return QFrame::eventFilter(watched, event);
}

QString Notice::text() const { return sentence_->text(); }

void Notice::restyle() {
    mark_->setPixmap(style::icon(style::markOf(severity_), palette(), style::roleOf(severity_)).pixmap(20, 20));
}

void Notice::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) restyle();
}

void Notice::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor mark = color(style::roleOf(severity_), palette());
    painter.setPen(QPen(style::translucent(mark, 0.6), style::hairline));
    painter.setBrush(style::mixed(color(Role::panel, palette()), mark, 0.10));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), style::corner, style::corner);
}

RoomyButton::RoomyButton(const QString& text, QWidget* parent) : QPushButton(text, parent) { setAccessibleName(text); }

QSize RoomyButton::sizeHint() const {
    const QSize plain = QPushButton::sizeHint();
    return {plain.width() + 2 * style::unit, std::max(plain.height(), 4 * style::unit)};
}

PrimaryButton::PrimaryButton(const QString& text, QWidget* parent) : RoomyButton(text, parent) {
    QFont bold = font();
    bold.setBold(true);
    setFont(bold);
    restyle();
}

void PrimaryButton::setHeld(bool held) {
    if (std::exchange(held_, held) != held) restyle();
}

void PrimaryButton::restyle() {
    // Setting the palette sends another palette change.
    if (restyling_) return;
    restyling_ = true;
    setPalette({});
    QPalette own = palette();
    const QColor accent = color(Role::accent, own);
    const QColor ink = style::onTop(accent);
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        own.setColor(group, QPalette::Button, held_ ? own.color(QPalette::Disabled, QPalette::Button) : accent);
        own.setColor(group, QPalette::ButtonText, held_ ? own.color(QPalette::Disabled, QPalette::ButtonText) : ink);
    }
    setPalette(own);
    restyling_ = false;
}

void PrimaryButton::changeEvent(QEvent* event) {
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) restyle();
}

NameButton::NameButton(const QString& name, QWidget* parent)
    : QPushButton(QString(name).replace(QLatin1Char('&'), QLatin1String("&&")), parent) {
    setFlat(true);
    setCursor(Qt::PointingHandCursor);
}

void NameButton::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    // A style centres a button's words; so it draws ground and focus, and the words are drawn here.
    const QString words = std::exchange(option.text, {});
    painter.drawControl(QStyle::CE_PushButton, option);
    painter.drawItemText(style()->subElementRect(QStyle::SE_PushButtonContents, &option, this),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, palette(), isEnabled(), words,
                         QPalette::ButtonText);
}

Caption::Caption(const QString& text, style::Text size, bool muted, bool bold, QWidget* parent)
    : QLabel(text, parent), size_(size), muted_(muted), bold_(bold) {
    setTextFormat(Qt::PlainText);  // names of runs and models are no markup
    style::setText(this, size_, bold_);
    restyle();
}

void Caption::restyle() {
    if (!muted_ || restyling_) return;
    restyling_ = true;
    setPalette({});
    QPalette own = palette();
    own.setColor(QPalette::WindowText, color(Role::muted, own));
    setPalette(own);
    restyling_ = false;
}

bool Caption::isCut() const {
    return !wordWrap() && !buddy() && textFormat() == Qt::PlainText && !text().contains(QLatin1Char('\n')) &&
           fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

bool Caption::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isCut()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainTip(text()), this);
        return true;
    }
    return QLabel::event(event);
}

void Caption::paintEvent(QPaintEvent* event) {
    if (!isCut()) return QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), static_cast<int>(alignment()),
                     fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

void Caption::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) restyle();
}

MarkLabel::MarkLabel(style::Mark mark, style::Role role, QWidget* parent) : QLabel(parent), mark_(mark), role_(role) {
    restyle();
}

void MarkLabel::restyle() { setPixmap(style::icon(mark_, palette(), role_).pixmap(16, 16)); }

void MarkLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) restyle();
}

Caption* makeOutcome(const QString& objectName, const QString& accessibleName) {
    auto* outcome = new Caption({});
    outcome->setObjectName(objectName);
    outcome->setAccessibleName(accessibleName);
    outcome->setWordWrap(true);
    outcome->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    outcome->hide();
    return outcome;
}

}  // namespace bitdistill
