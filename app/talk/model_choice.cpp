// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talk/model_choice.h"

#include <QVBoxLayout>
#include <filesystem>

#include "app/parts/card.h"
#include "engine/text/text_prompt.h"
#include "widgets/plot_style.h"

namespace bitdistill {

ModelChoice::ModelChoice(const QString& name, const QString& objectName, Settings& settings, QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::halfUnit);
    models_ = new ModelList(name, objectName, settings);
    remark_ = new Caption({}, style::Text::small, true);
    remark_->setAccessibleName(tr("Chat template: %1").arg(name));
    remark_->setWordWrap(true);
    remark_->hide();
    column->addWidget(models_);
    column->addWidget(remark_);
    connect(models_, &ModelList::changed, this, &ModelChoice::look);
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
