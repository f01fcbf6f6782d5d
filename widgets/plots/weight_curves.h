// SPDX-License-Identifier: GPL-3.0-or-later
// Three small plots over one time axis: share of zeros, mass within 0.05 and 0.1 of the thresholds, flips per step; for
// the weights selected on the Weights page. Shows how mass gathers at the thresholds. GUI thread.
#pragma once

#include <memory>

#include "widgets/plots/frame_history.h"
#include "widgets/plots/plot_panel.h"

namespace bitdistill {

class WeightCurves : public PlotPanel {
    Q_OBJECT
  public:
    explicit WeightCurves(QWidget* parent = nullptr);
    ~WeightCurves() override;

    void setPoints(std::vector<FrameHistory::Point> points, const QString& selection_label = {});
    void setCurrent(const FramePosition& position);  // a cursor line, linked to the scrubber

    QString summary() const override;
    PlotTable dataTable() const override;
    bool isEmpty() const override;

  public slots:
    void resetView() override;

  signals:
    void positionClicked(const bitdistill::FramePosition& position);

  protected:
    void restyle() override;
    void refresh() override;
    void paintBehind(const PlotCanvas& on) override;
    void paintOver(const PlotCanvas& on) override;

  private:
    struct Private;
    std::unique_ptr<Private> d_;
};

}  // namespace bitdistill
