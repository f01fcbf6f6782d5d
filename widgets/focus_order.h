// SPDX-License-Identifier: GPL-3.0-or-later
// Where the keyboard's focus goes among widgets that come, go and are turned off. GUI thread.
#pragma once

#include <QWidget>

namespace bitdistill {

// Of two buttons one can be pressed, as Start and Stop: `on` from now. It takes the focus of the other, which would go
// to whatever is next otherwise.
inline void takeTurns(QWidget* on, QWidget* off) {
    on->setEnabled(true);
    if (off->hasFocus()) on->setFocus(Qt::OtherFocusReason);
    off->setEnabled(false);
}

// Tab goes through what stands in `rows` before it comes to `later`, though that was made first.
inline void putBefore(QWidget* later, const QWidget* rows) {
    if (!later) return;
    QWidget* before = later->previousInFocusChain();
    while (before != later && before->focusPolicy() == Qt::NoFocus) before = before->previousInFocusChain();
    for (QWidget* const one : rows->findChildren<QWidget*>())
        if (one != before && (one->focusPolicy() & Qt::TabFocus)) {
            QWidget::setTabOrder(before, one);
            before = one;
        }
}

}  // namespace bitdistill
