// SPDX-License-Identifier: GPL-3.0-or-later
// A model opened by its header: what it is, its tensors layer by layer, what becomes ternary, and its size now
// and as a 1.58-bit student. Used by the Models page. GUI thread.
#pragma once

#include <QString>
#include <QWidget>
#include <memory>

#include "engine/model/inspect.h"

namespace bitdistill {

class TensorTree;

class ModelCard : public QWidget {
    Q_OBJECT
  public:
    explicit ModelCard(QWidget* parent = nullptr);
    ~ModelCard() override;

    void setInspection(const Inspection& inspection);  // without a configuration its facts are left out
    void setError(const QString& text);                // shows why a model could not be opened
    void clear();

    void setTensorFilter(const QString& text);
    int tensorCount() const;
    int shownTensorCount() const;
    QString summary() const;
    TensorTree* view() const;

  protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    struct Private;
    std::unique_ptr<Private> d_;
};

}  // namespace bitdistill
