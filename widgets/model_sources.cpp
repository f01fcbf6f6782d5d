// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/model_sources.h"

#include <QEvent>
#include <QMenu>
#include <QPointer>
#include <algorithm>

#include "widgets/plot_style.h"

namespace bitdistill {

namespace {

std::vector<ModelSource>& sources() {
    static std::vector<ModelSource> all;
    return all;
}

}  // namespace

void addModelSource(const ModelSource& source) {
    const bool there =
        std::any_of(sources().begin(), sources().end(), [&](const ModelSource& one) { return one.ask == source.ask; });
    if (!there) sources().push_back(source);
}

const std::vector<ModelSource>& modelSources() { return sources(); }

ModelSourceButton::ModelSourceButton(const QString& field, QWidget* parent) : QToolButton(parent) {
    setAutoRaise(true);
    setPopupMode(QToolButton::InstantPopup);
    setAccessibleName(tr("More models for %1").arg(field));
    setAccessibleDescription(tr("Models that other programs keep on this computer, or one from the hub"));
    setToolTip(accessibleDescription());
    setIcon(style::icon(style::Mark::more, palette()));
    menu_ = new QMenu(this);
    menu_->setAccessibleName(accessibleName());
    setMenu(menu_);
    connect(menu_, &QMenu::aboutToShow, this, &ModelSourceButton::fill);
    if (modelSources().empty()) hide();
}

void ModelSourceButton::fill() {
    menu_->clear();
    for (const ModelSource& source : modelSources())
        connect(menu_->addAction(source.label()), &QAction::triggered, this, [this, source] {
            source.ask(window(), [alive = QPointer<ModelSourceButton>(this)](const QString& path) {
                if (alive) emit alive->chosen(path);
            });
        });
}

void ModelSourceButton::changeEvent(QEvent* event) {
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) setIcon(style::icon(style::Mark::more, palette()));
}

}  // namespace bitdistill
