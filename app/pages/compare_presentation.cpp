// SPDX-License-Identifier: GPL-3.0-or-later
// The Compare page as a presentation: what its keys and the line under it do.
#include <QKeyEvent>
#include <QVBoxLayout>
#include <algorithm>

#include "app/compare/present_bar.h"
#include "app/compare/prompt_box.h"
#include "app/pages/compare_page.h"
#include "app/parts/card.h"
#include "widgets/compare/compare_pane.h"
#include "widgets/compare/compare_view.h"
#include "widgets/latin_key.h"
#include "widgets/plot_style.h"

namespace bitdistill {

void ComparePage::buildPresentBar(QVBoxLayout* column) {
    presentBar_ = new PresentBar;
    presentBar_->hide();
    column->addWidget(presentBar_);
    connect(presentBar_, &PresentBar::startToggled, this, &ComparePage::toggleStart);
    connect(presentBar_, &PresentBar::promptStepped, this, &ComparePage::stepPrompt);
    connect(presentBar_, &PresentBar::replayToggled, this, &ComparePage::toggleReplay);
    connect(presentBar_, &PresentBar::leaveRequested, this, [this] { emit presentingRequested(false); });
}

void ComparePage::setPresenting(bool presenting) {
    if (presenting == presenting_) return;
    presenting_ = presenting;
    if (presenting) {
        presentBar_->setCanReplay(!comparison_.busy() && view_->canReplay());
        presentBar_->setPlace(prompt_->placeText());
        if (!view_->canReplay()) view_->setPrompt(prompt_->text());
        // All keys are the page's: nothing else in sight takes the focus.
        setFocusPolicy(Qt::StrongFocus);
        setFocus();
    }
    setup_->setVisible(!presenting);
    actions_->setVisible(!presenting);
    presentBar_->setVisible(presenting);
    view_->setPresenting(presenting);
    fitMargins();
    if (presenting) return;
    present_->setFocus();
    setFocusPolicy(Qt::NoFocus);
}

// A projector cuts the edge of a picture off, and a small screen has no room to give.
void ComparePage::fitMargins() {
    const int around = presenting_ ? std::max(style::halfUnit, std::min(width(), height()) / 50) : style::margin;
    layout()->setContentsMargins(around, around, around, around);
}

void ComparePage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    if (presenting_) fitMargins();
}

void ComparePage::keyPressEvent(QKeyEvent* event) {
    // A letter is the same key with Shift.
    if (!presenting_ || (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) != Qt::NoModifier)
        return Page::keyPressEvent(event);
    switch (latinKey(*event)) {
        case Qt::Key_Space:
            if (!event->isAutoRepeat()) toggleStart();
            break;
        case Qt::Key_Right:
        case Qt::Key_Down:
            stepPrompt(1);
            break;
        case Qt::Key_Left:
        case Qt::Key_Up:
            stepPrompt(-1);
            break;
        case Qt::Key_PageDown:  // what the buttons of a presenter send: first what the panes have no room for
        case Qt::Key_PageUp: {
            const int by = latinKey(*event) == Qt::Key_PageDown ? 1 : -1;
            bool moved = false;
            for (ComparePaneView* pane : view_->findChildren<ComparePaneView*>()) moved |= pane->scrollText(by);
            if (!moved) stepPrompt(by);
            break;
        }
        case Qt::Key_R:
            if (!event->isAutoRepeat()) toggleReplay();
            break;
        case Qt::Key_T:
            if (!event->isAutoRepeat()) view_->setShading(!view_->shading());
            break;
        case Qt::Key_Escape:
            emit presentingRequested(false);
            break;
        default:
            Page::keyPressEvent(event);
    }
}

void ComparePage::toggleStart() { comparison_.busy() ? comparison_.stop() : start(); }

// What stands there answered the prompt before.
void ComparePage::stepPrompt(int by) {
    if (comparison_.busy() || preview_.isWaiting()) return;
    prompt_->step(by);
    view_->clearOutput();
    view_->setPrompt(prompt_->text());
    view_->setConditions({});
    presentBar_->setPlace(prompt_->placeText());
    presentBar_->setCanReplay(false);
    setStatus({});
}

void ComparePage::toggleReplay() {
    if (comparison_.busy()) return;
    view_->replaying() ? view_->stopReplay() : view_->startReplay();
}

}  // namespace bitdistill
