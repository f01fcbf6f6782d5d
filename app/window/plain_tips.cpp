// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/plain_tips.h"

#include <QEvent>
#include <QWidget>

#include "widgets/plain_tip.h"

namespace bitdistill {

PlainTips::PlainTips(QObject* application) : QObject(application) { application->installEventFilter(this); }

bool PlainTips::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ToolTipChange || !watched->isWidgetType()) return false;
    auto* const widget = static_cast<QWidget*>(watched);
    const QString tip = widget->toolTip();
    if (tip.startsWith(QLatin1String("<p>"))) return false;
    if (const QString plain = plainTip(tip); plain != tip) widget->setToolTip(plain);
    return false;
}

}  // namespace bitdistill
