// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talk/model_choice.h"

#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QToolButton>

#include "app/parts/card.h"
#include "app/parts/settings.h"
#include "engine/text/text_prompt.h"
#include "widgets/model_dialog.h"
#include "widgets/plot_style.h"

namespace bitdistill {

ModelChoice::ModelChoice(const QString& name, const QString& objectName, Settings& settings, QWidget* parent)
    : QWidget(parent), settings_(settings) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(style::halfUnit);
    grid->setVerticalSpacing(style::halfUnit);
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
    remark_ = new Caption({}, style::Text::small, true);
    remark_->setAccessibleName(tr("Chat template: %1").arg(name));
    remark_->setWordWrap(true);
    remark_->hide();
    grid->addWidget(list_, 0, 0);
    grid->addWidget(open, 0, 1);
    grid->addWidget(remark_, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    connect(open, &QToolButton::clicked, this, &ModelChoice::browse);
    connect(list_, &QComboBox::currentIndexChanged, this, &ModelChoice::look);
}

void ModelChoice::add(const QString& path, const QString& title) {
    if (path.isEmpty() || list_->findData(path) >= 0) return;
    list_->addItem(title, path);
    list_->setItemData(list_->count() - 1, path, Qt::ToolTipRole);
}

void ModelChoice::offer(const std::vector<OfferedModel>& models) {
    const QString chosen = path(), called = title();
    {
        const QSignalBlocker quiet(list_);
        list_->clear();
        for (const OfferedModel& model : models) add(model.path, model.label);
        for (const QString& recent : settings_.recentModels()) add(recent, modelLabel(recent));
        add(chosen, called);
        list_->setCurrentIndex(list_->findData(chosen));
    }
    look();
}

void ModelChoice::choose(const QString& path) {
    add(path, modelLabel(path));
    list_->setCurrentIndex(list_->findData(path));
}

QString ModelChoice::path() const { return list_->currentData().toString(); }
QString ModelChoice::title() const { return list_->currentText(); }

void ModelChoice::browse() {
    auto* dialog = new ModelDialog(this, tr("Choose a model"), path().isEmpty() ? settings_.runsDirectory() : path());
    connect(dialog, &ModelDialog::chosen, this, [this](const QString& chosen) {
        settings_.addRecentModel(chosen);
        choose(chosen);
    });
    dialog->open();
}

// Reads the model's small files only.
void ModelChoice::look() {
    if (path() == looked_) return;
    looked_ = path();
    chats_ = false;
    remark_->hide();
    template_.drop();
    emit changed();
    if (looked_.isEmpty()) return;
    const auto say = [this](const QString& sentence) {
        remark_->setText(sentence);
        remark_->setVisible(!sentence.isEmpty());
        emit changed();
    };
    template_.ask(
        this, [model = std::filesystem::path(looked_.toStdString())] { return offers_chat(model); },
        [this, say](bool chats) {
            chats_ = chats;
            say(chats ? QString()
                      : tr("It has no chat template: it was not tuned to converse, and continues your text instead."));
        },
        [say](const QString& sentence) { say(sentence); });
}

}  // namespace bitdistill
