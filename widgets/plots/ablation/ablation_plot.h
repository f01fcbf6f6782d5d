// SPDX-License-Identifier: GPL-3.0-or-later
// An ablation as dots and whiskers, a row a point, sorted as its table: the mean, its 95 % interval, each seed's
// figure, a line where the reference stands and one where the full-precision model does. Points that can be told from
// the reference are filled, the others are rings. A click on a row, or Enter, asks for its run. GUI thread.
#pragma once

#include <memory>

#include "engine/run/ablation/ablation_figures.h"
#include "widgets/plots/plot_panel.h"

namespace bitdistill {

class AblationPlot : public PlotPanel {
    Q_OBJECT
  public:
    explicit AblationPlot(QWidget* parent = nullptr);
    ~AblationPlot() override;

    void setAblation(Ablation ablation);
    // The row that keys and mouse are at; -1: none.
    int currentRow() const;
    // Where a row's dot and its seeds are, in the canvas's pixels; for tests.
    QPoint rowPlace(int row) const;

    QString summary() const override;
    PlotTable dataTable() const override;
    bool isEmpty() const override;

  signals:
    void runChosen(const QString& folder);  // of a run, beside ablation.json

  protected:
    void restyle() override {}
    void refresh() override;
    void paintBehind(const PlotCanvas& on) override;
    void paintOver(const PlotCanvas& on) override;
    void paintHover(const PlotCanvas& on) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

  private:
    void choose(int row, double value);
    void setCurrent(int row);
    struct Private;
    std::unique_ptr<Private> d_;
};

}  // namespace bitdistill
