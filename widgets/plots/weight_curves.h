// SPDX-License-Identifier: GPL-3.0-or-later
// Small plots over one time axis for the weights selected on the Weights page: of the codes (share of zeros, mass near
// the thresholds, flips per step), against what the student was made of (signs, scale), of the same by the size of that
// weight, or of the mask (changes, share kept at each place of a group). GUI thread.
#pragma once

#include <memory>

#include "widgets/plots/frame_history.h"
#include "widgets/plots/plot_panel.h"

namespace bitdistill {

enum class CurveSet { codes, reference, sizes, mask };
QString curveSetLabel(CurveSet set, Reference reference = Reference::teacher);
// Those that the frames have something of, the codes always.
std::vector<CurveSet> curveSetsOf(const FrameHistory& history);

class WeightCurves : public PlotPanel {
    Q_OBJECT
  public:
    explicit WeightCurves(QWidget* parent = nullptr);
    ~WeightCurves() override;

    void setPoints(std::vector<FrameHistory::Point> points, const QString& selection_label = {});
    void setCurrent(const FramePosition& position);  // a cursor line, linked to the scrubber
    // pattern: of the mask, by which the places of a group are named.
    void setCurves(CurveSet set, Reference reference = Reference::teacher, const SparsityPattern& pattern = {});
    CurveSet curves() const;

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
