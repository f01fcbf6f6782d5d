// SPDX-License-Identifier: GPL-3.0-or-later
// Which class each model took for which: one small matrix per model, counts in the cells, shade by share of the row.
// Used by the Results page. GUI thread.
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>
#include <vector>

#include "engine/run/run_log.h"

namespace bitdistill {

struct RowConfusion {
    QString title;
    Stage stage = Stage::teacher;
    std::vector<std::vector<qint64>> counts;  // [label][predicted]
};

class ConfusionView : public QWidget {
    Q_OBJECT
  public:
    explicit ConfusionView(QWidget* parent = nullptr);
    void setMatrices(std::vector<RowConfusion> matrices, const QStringList& classes);
    QString summary() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    std::vector<RowConfusion> matrices_;
    QStringList classes_;
};

}  // namespace bitdistill
