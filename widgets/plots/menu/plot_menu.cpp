// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/menu/plot_menu.h"

#include <QEvent>
#include <QMenu>
#include <utility>

#include "widgets/plot_style.h"

namespace bitdistill {

void PlotMenu::open(QWidget* plot, const Fill& fill, const QPoint& at) {
    auto* menu = new QMenu(plot);
    menu->setObjectName(QStringLiteral("plotMenu"));
    menu->setAccessibleName(tr("Menu of %1").arg(plot->accessibleName()));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(menu);
    menu->popup(at);
}

PlotMenu::PlotMenu(QWidget* plot, Fill fill, QWidget* parent)
    : QToolButton(parent), plot_(plot), fill_(std::move(fill)) {
    setObjectName(QStringLiteral("plotMenuButton"));
    setAutoRaise(true);
    setToolTip(tr("Copy, export, show as table"));
    setAccessibleDescription(toolTip());
    nameAfter(plot->accessibleName());
    connect(this, &QToolButton::clicked, this, [this] { open(plot_, fill_, mapToGlobal(rect().bottomLeft())); });
    restyle();
}

void PlotMenu::nameAfter(const QString& plot) {
    const QString name = tr("Menu of %1").arg(plot);
    if (name != accessibleName()) setAccessibleName(name);
}

void PlotMenu::restyle() { setIcon(style::icon(style::Mark::more, palette(), style::Role::muted)); }

void PlotMenu::changeEvent(QEvent* event) {
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) restyle();
}

}  // namespace bitdistill
