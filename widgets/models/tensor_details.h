// SPDX-License-Identifier: GPL-3.0-or-later
// What the values of one tensor are, in words and as a histogram; says how to get there while none was asked for. Used
// by the Models page. GUI thread.
#pragma once

#include <QString>
#include <QWidget>
#include <optional>

#include "engine/model/statistics/tensor_statistics.h"

namespace bitdistill {

class TensorDetails : public QWidget {
    Q_OBJECT
  public:
    explicit TensorDetails(QWidget* parent = nullptr);
    void setStatistics(const TensorStatistics& statistics);
    void setMessage(const QString& sentence);  // in place of figures
    QString summary() const { return summary_; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    std::optional<TensorStatistics> statistics_;
    QString summary_;
};

}  // namespace bitdistill
