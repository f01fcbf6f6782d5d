// SPDX-License-Identifier: GPL-3.0-or-later
// A list of models to choose from, with a button that opens another one, and a word on whether the chosen one has a
// chat template. For the Chat page. GUI thread.
#pragma once

#include <QString>
#include <QWidget>
#include <vector>

#include "app/parts/background.h"
#include "app/parts/models/run_models.h"

class QComboBox;

namespace bitdistill {

class Caption;
class Settings;

class ModelChoice : public QWidget {
    Q_OBJECT
  public:
    // name: for screen readers; objectName: for tests, of the list.
    ModelChoice(const QString& name, const QString& objectName, Settings& settings, QWidget* parent = nullptr);

    // These in this order, and the recent models behind them. What is chosen stays.
    void offer(const std::vector<OfferedModel>& models);
    void choose(const QString& path);  // added if need be
    QString path() const;              // empty: none
    QString title() const;
    bool chats() const { return chats_; }  // as far as it is known yet
    QComboBox* list() const { return list_; }

  signals:
    void changed();  // another model, or what is known of its template

  private:
    void browse();
    void add(const QString& path, const QString& title);
    void look();
    Settings& settings_;
    QComboBox* list_ = nullptr;
    Caption* remark_ = nullptr;
    LatestInBackground template_;
    QString looked_;  // the model that was looked at
    bool chats_ = false;
};

}  // namespace bitdistill
