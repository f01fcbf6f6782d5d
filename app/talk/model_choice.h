// SPDX-License-Identifier: GPL-3.0-or-later
// A list of models to choose from, and below it a word on whether the chosen one has a chat template. For the Chat
// page. GUI thread.
#pragma once

#include <QString>
#include <QWidget>
#include <vector>

#include "app/parts/background.h"
#include "app/parts/models/model_list.h"

namespace bitdistill {

class Caption;

class ModelChoice : public QWidget {
    Q_OBJECT
  public:
    // As ModelList has them.
    ModelChoice(const QString& name, const QString& objectName, Settings& settings, QWidget* parent = nullptr);
    void offer(const std::vector<OfferedModel>& models) { models_->offer(models); }
    void choose(const QString& path) { models_->choose(path); }
    QString path() const { return models_->path(); }
    QString title() const { return models_->title(); }

    bool chats() const { return chats_; }  // as far as it is known yet
    QComboBox* list() const { return models_->list(); }

  signals:
    void changed();  // another model, or what is known of its template

  private:
    void look();
    ModelList* models_ = nullptr;
    Caption* remark_ = nullptr;
    LatestInBackground template_;
    QString looked_;  // the model that was looked at
    bool chats_ = false;
};

}  // namespace bitdistill
