// SPDX-License-Identifier: GPL-3.0-or-later
// A sweep on parallel axes: an axis a parameter, a line a point, coloured by what it reaches; the best point is bold
// and named. The pointer, or the arrow keys, pick a line out; a click, or Enter, asks for its run. GUI thread.
#pragma once

#include <memory>

#include "widgets/plots/ablation/parallel_axes.h"
#include "widgets/plots/plot_panel.h"

namespace bitdistill {

class ParallelPlot : public PlotPanel {
    Q_OBJECT
  public:
    explicit ParallelPlot(QWidget* parent = nullptr);
    ~ParallelPlot() override;

    void setAblation(Ablation ablation);
    int varied() const;                       // parameters that have an axis
    int current() const;                      // row of the ablation that is picked out; -1: none
    QPoint placeOf(int row, int axis) const;  // in the canvas's pixels; for tests

    QString summary() const override;
    PlotTable dataTable() const override;
    bool isEmpty() const override;

  public slots:
    void resetView() override;

  signals:
    void runChosen(const QString& folder);  // of a run, beside ablation.json

  protected:
    void restyle() override {}
    void refresh() override;
    void paintBehind(const PlotCanvas& on) override;
    void paintOver(const PlotCanvas& on) override;
    void paintHover(const PlotCanvas& on) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void pick(int line);
    void choose();
    struct Private;
    std::unique_ptr<Private> d_;
};

}  // namespace bitdistill
