// SPDX-License-Identifier: GPL-3.0-or-later
// Before and after: the distribution of the same weights at the moments of a distillation, side by side over one axis
// and to one measure, each with its three regions, thresholds, shares, and the first one's outline. A moment that there
// is not leaves its place, with the reason. GUI thread.
#pragma once

#include "widgets/figures/figure_panel.h"
#include "widgets/figures/moments_data.h"
#include "widgets/figures/moments_paint.h"

namespace bitdistill {

class MomentsFigure : public FigurePanel {
    Q_OBJECT
  public:
    explicit MomentsFigure(QWidget* parent = nullptr);

    void setData(moments::Data data);  // keeps the choice between scales and raw values
    const moments::Data& data() const { return data_; }

    QString summary() const override { return moments::summary(data_); }
    PlotTable dataTable() const override { return moments::table(data_); }
    bool isEmpty() const override { return data_.empty(); }
    QSize fileSize() const override;
    void fillMenu(QMenu* menu) override;
    QRectF panelRect(int moment) const;  // where it stands now
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  public slots:
    void setRaw(bool raw);  // values of the weights instead of units of Δ

  signals:
    void optionsChanged();

  protected:
    void paintFile(const FigureCanvas& on) const override;
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;  // tool tips

  private:
    int columnsFor(double width) const;
    moments::PanelPlace placeIn(const QRectF& area, int moment) const;
    void paintPanels(const FigureCanvas& on, const QRectF& area) const;
    moments::Data data_;
};

}  // namespace bitdistill
