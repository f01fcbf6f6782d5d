// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/focus_keeper.h"

#include <QApplication>
#include <QEvent>
#include <QStackedWidget>
#include <QWidget>

namespace bitdistill {

namespace {

bool takesFocus(const QWidget* widget, const QWidget* gone) {
    return widget != gone && !gone->isAncestorOf(widget) && widget->isVisible() && widget->isEnabled() &&
           (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
}

// In the smallest part of the window that has one: what follows, else what stands before.
QWidget* neighbourOf(const QWidget* gone) {
    for (const QWidget* place = gone->parentWidget(); place; place = place->parentWidget()) {
        for (QWidget* next = gone->nextInFocusChain(); next && next != gone; next = next->nextInFocusChain())
            if (place->isAncestorOf(next) && takesFocus(next, gone)) return next;
        if (place->isWindow()) break;
    }
    return nullptr;
}

}  // namespace

FocusKeeper::FocusKeeper(QObject* application) : QObject(application) { application->installEventFilter(this); }

bool FocusKeeper::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Hide || event->spontaneous() || !watched->isWidgetType()) return false;
    auto* const gone = static_cast<QWidget*>(watched);
    QWidget* const focus = QApplication::focusWidget();
    if (!focus || (focus != gone && !gone->isAncestorOf(focus))) return false;
    // A window that closes needs none, and pages that change places look for one on the new page.
    if (gone->isWindow() || !gone->window()->isVisible() || qobject_cast<QStackedWidget*>(gone->parentWidget()))
        return false;
    if (QWidget* const near = neighbourOf(gone)) near->setFocus(Qt::OtherFocusReason);
    return false;
}

}  // namespace bitdistill
