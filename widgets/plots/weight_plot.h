// SPDX-License-Identifier: GPL-3.0-or-later
// The ternary lens: the distribution of latent weights in units of Δ, with the two thresholds where rounding changes
// the code, the three regions and their shares as big numbers, and the ternary weights that the forward pass really
// uses. The Weights page gives it a frame per scrubber move; the Run page a small live one. GUI thread.
#pragma once

#include <QString>
#include <memory>

#include "widgets/plots/frame_history.h"
#include "widgets/plots/plot_panel.h"

namespace bitdistill {

class WeightPlot : public PlotPanel {
    Q_OBJECT
  public:
    explicit WeightPlot(QWidget* parent = nullptr);
    ~WeightPlot() override;

    void setFrame(FramePtr frame, const QString& title = {});  // null clears
    FramePtr frame() const;
    // A pinned frame, drawn as an outline behind; its distance to the live frame is shown. Null removes it.
    void setGhost(FramePtr frame, const QString& label = {});
    FramePtr ghost() const;

    bool logY() const;

    // The numbers on the plot, as shown. Shares are the frame's own counts.
    QString shareText(int code) const;  // -1, 0, +1

    // What the box under the pointer says; empty: the pointer is elsewhere. For tests.
    QStringList hoverText() const;

    QString summary() const override;
    PlotTable dataTable() const override;
    bool isEmpty() const override;
    void fillMenu(QMenu* menu) override;    // also the options that a narrow plot has no room for
    void setControlsVisible(bool visible);  // the buttons above the plot

  public slots:
    void setLogY(bool on);
    void setEffectiveShown(bool on);      // bars of the ternary weights
    void setNearThresholdShown(bool on);  // tinted bands of +-0.05 and their mass
    void pin();                           // keeps the present frame as the ghost
    void resetView() override;

  signals:
    void optionsChanged();

  protected:
    void restyle() override;
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;
    void paintBehind(const PlotCanvas& on) override;
    void paintOver(const PlotCanvas& on) override;
    void paintHover(const PlotCanvas& on) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void fillCurves();
    void placeTicks();
    void moveHover(const QPoint& mouse);
    struct Private;
    std::unique_ptr<Private> d_;
};

}  // namespace bitdistill
