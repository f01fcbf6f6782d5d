// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/models/model_list.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

#include "app/parts/settings.h"
#include "widgets/model_dialog.h"
#include "widgets/plain_tip.h"
#include "widgets/plot_style.h"

namespace bitdistill {

ModelList::ModelList(const QString& name, const QString& objectName, Settings& settings, QWidget* parent)
    : QWidget(parent), settings_(settings) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::halfUnit);
    list_ = new QComboBox;
    list_->setObjectName(objectName);
    list_->setAccessibleName(name);
    list_->setMinimumWidth(26 * style::unit);
    list_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    list_->setPlaceholderText(tr("Choose a model"));
    auto* open = new QToolButton;
    open->setIcon(style::icon(style::Mark::folder, palette()));
    open->setAccessibleName(tr("Choose a model: %1").arg(name));
    open->setToolTip(tr("Choose a model folder or a .gguf file"));
    row->addWidget(list_, 1);
    row->addWidget(open);
    setFocusProxy(list_);
    connect(open, &QToolButton::clicked, this, &ModelList::browse);
    connect(list_, &QComboBox::currentIndexChanged, this, &ModelList::changed);
    connect(list_, &QComboBox::activated, this, [this] { emit chosen(path()); });
}

void ModelList::add(const QString& path, const QString& title) {
    if (path.isEmpty() || offers(path)) return;
    list_->addItem(title, path);
    list_->setItemData(list_->count() - 1, plainTip(path), Qt::ToolTipRole);
}

void ModelList::offer(const std::vector<OfferedModel>& models) {
    const QString now = path(), called = title();
    {
        const QSignalBlocker quiet(list_);
        list_->clear();
        for (const OfferedModel& model : models) add(model.path, model.label);
        for (const QString& recent : settings_.recentModels()) add(recent, modelLabel(recent));
        add(now, called);
        list_->setCurrentIndex(list_->findData(now));
    }
    emit changed();
}

void ModelList::choose(const QString& path) {
    add(path, modelLabel(path));
    list_->setCurrentIndex(path.isEmpty() ? -1 : list_->findData(path));
}

bool ModelList::offers(const QString& path) const { return list_->findData(path) >= 0; }
QString ModelList::path() const { return list_->currentData().toString(); }
QString ModelList::title() const { return list_->currentText(); }

void ModelList::browse() {
    auto* dialog = new ModelDialog(this, tr("Choose a model"), path().isEmpty() ? settings_.runsDirectory() : path());
    connect(dialog, &ModelDialog::chosen, this, [this](const QString& found) {
        settings_.addRecentModel(found);
        choose(found);
        emit chosen(found);
    });
    dialog->open();
}

}  // namespace bitdistill
