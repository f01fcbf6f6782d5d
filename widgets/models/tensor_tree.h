// SPDX-License-Identifier: GPL-3.0-or-later
// The tensors of a model as a tree: what lies outside the layers, then layer by layer in the order of their numbers,
// with sums of each. Filtered by words, sorted within a layer. Used by ModelCard. GUI thread.
#pragma once

#include <QString>
#include <QTreeWidget>
#include <vector>

#include "engine/model/inspect.h"

namespace bitdistill {

class TensorTree : public QTreeWidget {
    Q_OBJECT
  public:
    enum Column { nameColumn, typeColumn, shapeColumn, countColumn, bytesColumn, becomesColumn, studentColumn };
    explicit TensorTree(QWidget* parent = nullptr);

    void setTensors(const std::vector<InspectedTensor>& tensors);
    // Shows the tensors whose name, type or shape contain every word; the layers that hold some are unfolded.
    void setFilter(const QString& text);
    int tensorCount() const { return count_; }
    int shownCount() const;
    QString currentTensor() const;  // its name in the file; empty: none, or a whole layer
    void choose(const QString& name);

  signals:
    void tensorMarked(const QString& name);     // empty: none is marked any more
    void tensorActivated(const QString& name);  // Return or a double click

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void restyle();
    int count_ = 0;
};

// The number of the layer that a tensor's name gives ("blk.12.attn_q.weight"); -1: none.
int layerInName(const QString& name);

}  // namespace bitdistill
