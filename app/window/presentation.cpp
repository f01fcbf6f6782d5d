// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a presentation: the Compare page alone, on the whole screen.
#include <QAction>
#include <QMenu>

#include "app/pages/compare_page.h"
#include "app/window/main_window.h"
#include "widgets/pipeline_bar.h"

namespace bitdistill {

bool MainWindow::presenting() const { return compare_->presenting(); }

void MainWindow::setPresenting(bool presenting) {
    if (presenting == this->presenting()) return;
    if (presenting) {
        showPage(compare_->word());
        beforePresentation_ = windowState();
    }
    compare_->setPresenting(presenting);
    head_->setVisible(!presenting);
    pipeline_->setVisible(!presenting && compare_->showsRun());
    setWindowState(presenting ? beforePresentation_ | Qt::WindowFullScreen : beforePresentation_);
}

void MainWindow::addPresentation(QMenu* menu) {
    QAction* const action = menu->addAction(tr("Present the comparison"));
    action->setObjectName(QStringLiteral("presentAction"));
    // Shown beside the words; the key itself is the window's.
    action->setShortcut(QKeySequence(Qt::Key_F11));
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setCheckable(true);
    action->setChecked(presenting());
    connect(action, &QAction::triggered, this, &MainWindow::setPresenting);
}

}  // namespace bitdistill
