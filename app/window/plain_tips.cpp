// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/plain_tips.h"

#include <QEvent>
#include <QTextDocumentFragment>
#include <QWidget>

#include "widgets/plain_tip.h"

namespace bitdistill {

namespace {

// Where nothing else describes a widget, a screen reader is read its tool tip, markup and all.
void describe(QWidget* widget, const QString& tip) {
    constexpr const char* ours = "wordsOfTip";
    const QString said = widget->accessibleDescription();
    if (!said.isEmpty() && said != widget->property(ours).toString()) return;
    const QString words = QTextDocumentFragment::fromHtml(tip).toPlainText();
    widget->setProperty(ours, words);
    widget->setAccessibleDescription(words);
}

}  // namespace

PlainTips::PlainTips(QObject* application) : QObject(application) { application->installEventFilter(this); }

bool PlainTips::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ToolTipChange || !watched->isWidgetType()) return false;
    auto* const widget = static_cast<QWidget*>(watched);
    const QString tip = widget->toolTip();
    if (tip.startsWith(QLatin1String("<p>"))) return describe(widget, tip), false;
    if (const QString plain = plainTip(tip); plain != tip) widget->setToolTip(plain);
    return false;
}

}  // namespace bitdistill
