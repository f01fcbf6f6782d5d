// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/tour.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/plot_style.h"

namespace bitdistill {

namespace {

constexpr int bubbleWidth = 44;   // grid units
constexpr int followEvery = 100;  // ms

}  // namespace

// A line around the widget that is spoken of; the mouse and the keyboard do not see it.
class TourRing : public QWidget {
  public:
    explicit TourRing(QWidget* window) : QWidget(window) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        hide();
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(style::color(style::Role::accent, palette()), style::boldLine));
        const double inset = style::boldLine / 2;
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), style::corner, style::corner);
    }
};

QRect bubblePlace(const QRect& widget, const QSize& bubble, const QRect& window) {
    const int gap = style::unit + style::halfUnit;
    const QRect room = window.adjusted(style::unit, style::unit, -style::unit, -style::unit);
    const auto kept = [](int wanted, int least, int most) { return std::max(least, std::min(wanted, most)); };
    const int x = kept(widget.center().x() - bubble.width() / 2, room.left(), room.right() - bubble.width() + 1);
    const int y = kept(widget.center().y() - bubble.height() / 2, room.top(), room.bottom() - bubble.height() + 1);
    for (const QPoint& corner : {QPoint(x, widget.bottom() + gap), QPoint(x, widget.top() - gap - bubble.height()),
                                 QPoint(widget.right() + gap, y), QPoint(widget.left() - gap - bubble.width(), y)})
        if (room.contains(QRect(corner, bubble))) return {corner, bubble};
    return {QPoint(std::max(room.left(), room.right() - bubble.width() + 1),
                   std::max(room.top(), room.bottom() - bubble.height() + 1)),
            bubble};
}

Tour::Tour(QWidget* window, std::vector<TourStop> stops, std::function<void(const QString&)> showPage)
    : QFrame(window),
      window_(window),
      stops_(std::move(stops)),
      showPage_(std::move(showPage)),
      ring_(new TourRing(window)) {
    setObjectName(QStringLiteral("tour"));
    setFixedWidth(bubbleWidth * style::unit);
    hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * style::unit, style::unit + style::halfUnit, 2 * style::unit,
                               style::unit + style::halfUnit);
    column->setSpacing(style::unit);
    title_ = new QLabel(this);
    text_ = new QLabel(this);
    text_->setTextFormat(Qt::PlainText);
    for (QLabel* label : {title_, text_}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(style::unit);
    count_ = new QLabel(this);
    row->addWidget(count_);
    row->addStretch(1);
    const auto button = [&](const QString& text, const char* name, void (Tour::*does)()) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(QString::fromLatin1(name));
        made->setAccessibleName(text);
        made->setAutoDefault(true);
        connect(made, &QPushButton::clicked, this, does);
        row->addWidget(made);
        return made;
    };
    leave_ = button(tr("Leave"), "leaveTour", &Tour::leave);
    back_ = button(tr("Back"), "tourBack", &Tour::back);
    next_ = button(tr("Next"), "tourNext", &Tour::next);
    column->addLayout(row);
    follow_.setInterval(followEvery);
    connect(&follow_, &QTimer::timeout, this, &Tour::place);
    restyle();
}

void Tour::begin() {
    if (stops_.empty()) return;
    if (!running_) focusBefore_ = QApplication::focusWidget();
    running_ = true;
    follow_.start();
    display(0);
}

void Tour::next() {
    if (!running_) return;
    if (at_ + 1 < count())
        display(at_ + 1);
    else
        leave();
}

void Tour::back() {
    if (running_ && at_ > 0) display(at_ - 1);
}

void Tour::leave() {
    if (!running_) return;
    running_ = false;
    follow_.stop();
    // Whoever has gone on to another part of the window stays there.
    const bool held = isAncestorOf(QApplication::focusWidget());
    ring_->hide();
    hide();
    if (held && focusBefore_) focusBefore_->setFocus(Qt::OtherFocusReason);
}

void Tour::display(int stop) {
    at_ = stop;
    const TourStop& now = stops_[static_cast<std::size_t>(stop)];
    if (!now.page.isEmpty()) showPage_(now.page);
    target_ = window_->findChild<QWidget*>(now.widget);
    // What an empty page does not show yet is spoken of beside the page.
    if (!target_ || !target_->isVisible()) target_ = window_->findChild<QWidget*>(now.page + QStringLiteral("Page"));
    bringIntoView();
    // Once more when a page that has just come to the front has its layout.
    QTimer::singleShot(0, this, &Tour::bringIntoView);
    title_->setText(now.title);
    text_->setText(now.text);
    count_->setText(tr("%1 of %2").arg(stop + 1).arg(count()));
    back_->setEnabled(stop > 0);
    next_->setText(stop + 1 < count() ? tr("Next") : tr("Done"));
    next_->setAccessibleName(next_->text());
    setAccessibleName(now.title);
    setAccessibleDescription(now.text);
    next_->setAccessibleDescription(now.title + QStringLiteral(". ") + now.text);
    show();
    raise();
    place();
    next_->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

// What the page's own scrolling hides, the innermost first.
void Tour::bringIntoView() {
    for (QWidget* parent = target_; parent && parent != window_; parent = parent->parentWidget())
        if (auto* scroll = qobject_cast<QScrollArea*>(parent)) scroll->ensureWidgetVisible(target_);
}

void Tour::place() {
    const QSize size(width(), heightForWidth(width()) > 0 ? heightForWidth(width()) : sizeHint().height());
    QRect spoken(window_->rect().center(), QSize(1, 1));
    const bool seen = target_ && target_->isVisible();
    if (seen) {
        const QRect whole(target_->mapTo(window_, QPoint()), target_->size());
        // As much of it as the page shows.
        const QRect visible = target_->visibleRegion().boundingRect().translated(whole.topLeft());
        spoken = visible.isEmpty() ? whole : visible;
        const QRect around = spoken.adjusted(-style::halfUnit, -style::halfUnit, style::halfUnit, style::halfUnit);
        if (ring_->geometry() != around) ring_->setGeometry(around);
    }
    ring_->setVisible(seen);
    ring_->raise();
    raise();
    const QRect geometry = bubblePlace(spoken, size, window_->rect());
    if (geometry != this->geometry()) setGeometry(geometry);
}

void Tour::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return leave();
    QFrame::keyPressEvent(event);
}

void Tour::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    style::paintCard(painter, rect(), palette(), true);
}

void Tour::restyle() {
    title_->setFont(style::font(style::Text::body, font(), true));
    text_->setFont(style::font(style::Text::body, font()));
    count_->setFont(style::font(style::Text::small, font()));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, style::color(style::Role::muted, palette()));
    count_->setPalette(muted);
}

void Tour::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && count_) restyle();
}

}  // namespace bitdistill
