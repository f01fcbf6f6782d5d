// SPDX-License-Identifier: GPL-3.0-or-later
// The models that other programs keep on this computer, to choose one for a field: a table with what each can be used
// for, read off the GUI thread. GUI thread.
#pragma once

#include <QDialog>
#include <atomic>
#include <memory>
#include <vector>

#include "app/parts/background.h"
#include "engine/model/local/local_models.h"

class QLineEdit;
class QModelIndex;
class QPushButton;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTableView;

namespace bitdistill {

class Caption;

class LocalModelsDialog : public QDialog {
    Q_OBJECT
  public:
    explicit LocalModelsDialog(QWidget* parent = nullptr);
    ~LocalModelsDialog() override;  // a search under way ends soon after

    void refresh();  // looks once more
    bool reading() const { return search_.isWaiting(); }
    void setModels(std::vector<LocalModel> models);
    QTableView* view() const { return view_; }
    QString detail() const;  // what is said of the chosen row

  public slots:
    void choose();  // the chosen row, if it can be used

  signals:
    void chosen(const QString& path);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QLayout* buildButtons();
    void selectUsable();
    const LocalModel* modelAt(const QModelIndex& at) const;
    const LocalModel* current() const;
    void showCurrent();
    std::vector<LocalModel> models_;
    QLineEdit* filter_ = nullptr;
    QTableView* view_ = nullptr;
    QStandardItemModel* table_ = nullptr;
    QSortFilterProxyModel* sorted_ = nullptr;
    Caption *status_ = nullptr, *detail_ = nullptr;
    QPushButton* choose_ = nullptr;
    LatestInBackground search_;
    std::shared_ptr<std::atomic<bool>> stop_;  // of the search under way
};

// "convert and compare", in the window's language.
QString usesText(const LocalModel& model);

}  // namespace bitdistill
