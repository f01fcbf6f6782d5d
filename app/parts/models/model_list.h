// SPDX-License-Identifier: GPL-3.0-or-later
// A list of models to choose from, with a button that opens another one: of runs, and those that were open before. For
// the Compare and the Chat page. GUI thread.
#pragma once

#include <QString>
#include <QWidget>
#include <vector>

#include "app/parts/models/run_models.h"

class QComboBox;

namespace bitdistill {

class Settings;

class ModelList : public QWidget {
    Q_OBJECT
  public:
    // name: for screen readers; objectName: for tests, of the list.
    ModelList(const QString& name, const QString& objectName, Settings& settings, QWidget* parent = nullptr);

    // These in this order, and the recent models behind them. What is chosen stays.
    void offer(const std::vector<OfferedModel>& models);
    void choose(const QString& path);  // added if need be; an empty one chooses nothing
    bool offers(const QString& path) const;
    QString path() const;   // empty: none
    QString title() const;  // as the list has it
    QComboBox* list() const { return list_; }

  signals:
    void changed();                    // another model, whoever chose it
    void chosen(const QString& path);  // by the user

  private:
    void browse();
    void add(const QString& path, const QString& title);
    Settings& settings_;
    QComboBox* list_ = nullptr;
};

}  // namespace bitdistill
