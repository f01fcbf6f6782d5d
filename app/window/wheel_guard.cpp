// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/wheel_guard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QSlider>

namespace bitdistill {

namespace {

QWidget* turned(QObject* watched) {
    const bool turns = qobject_cast<QComboBox*>(watched) || qobject_cast<QAbstractSpinBox*>(watched) ||
                       qobject_cast<QSlider*>(watched);
    return turns ? static_cast<QWidget*>(watched) : nullptr;
}

}  // namespace

WheelGuard::WheelGuard(QObject* application) : QObject(application) { application->installEventFilter(this); }

bool WheelGuard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Wheel && event->type() != QEvent::Polish) return false;
    QWidget* const widget = turned(watched);
    if (!widget) return false;
    if (event->type() == QEvent::Polish) {
        // Qt gives the focus before anybody is asked about the event.
        if (widget->focusPolicy() == Qt::WheelFocus) widget->setFocusPolicy(Qt::StrongFocus);
        return false;
    }
    if (widget->hasFocus()) return false;
    event->ignore();  // goes on to what scrolls
    return true;
}

}  // namespace bitdistill
