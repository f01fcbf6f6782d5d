// SPDX-License-Identifier: GPL-3.0-or-later
// The distribution of what a linear layer reads, as it comes and behind a Hadamard transform, one over the other: in
// units of each token's rms, shares on a logarithmic axis, with the limits beyond which the activation quantizer clips
// and the values that become code 0. The outliers that the transform takes away stand far out on the left and right.
// The Weights page's activations view has one. GUI thread.
#pragma once

#include "widgets/figures/activation_history.h"
#include "widgets/figures/figure_panel.h"

namespace bitdistill {

namespace activation {

struct Data {
    ActivationLook look;
    int bits = 8;     // of the quantizer whose limits are drawn
    QString title;    // "Layer 3, down_proj, Distill step 400"
    QString caption;  // whose, for files
};
QString summary(const Data& data);
PlotTable table(const Data& data);
// What the model does with the selected inputs: "the model computes with the transform", "without it", "... in 2 of 4".
QString turnText(const ActivationLook& look);

}  // namespace activation

class ActivationFigure : public FigurePanel {
    Q_OBJECT
  public:
    explicit ActivationFigure(QWidget* parent = nullptr);

    void setData(activation::Data data);
    const activation::Data& data() const { return data_; }

    QString summary() const override;
    PlotTable dataTable() const override { return activation::table(data_); }
    bool isEmpty() const override { return !data_.look.frame || data_.look.frame->profile.tokens == 0; }
    QSize fileSize() const override;
    int hoveredBin() const { return hover_; }  // -1: none; for tests
    QPoint pointOf(double x_over_rms) const;   // on the axis; for tests
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintFile(const FigureCanvas& on) const override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;  // left and right go from bin to bin, Escape leaves

  private:
    // Where the axes are, on the screen or in a file.
    struct Axes {
        QRectF area;
        double reach = 6, lowest = 1e-6, highest = 1;  // positions up to reach; shares
        double x(double position) const { return area.center().x() + position / reach * area.width() / 2; }
        double y(double share) const;
        int binAt(double pixel) const;
    };
    Axes axes(const PlotType& type, const QSize& size, int above) const;
    static int headHeight(const PlotType& type);  // above the data area: the key, and the limits of either side
    void paint(const FigureCanvas& on, const Axes& axes) const;
    void paintGround(const FigureCanvas& on, const Axes& axes) const;
    void paintSide(const FigureCanvas& on, const Axes& axes, bool after) const;
    void paintLimits(const FigureCanvas& on, const Axes& axes, bool after) const;
    void paintKey(const FigureCanvas& on, const Axes& axes) const;
    void paintReadout(const FigureCanvas& on, const Axes& axes) const;
    void hover(int bin);

    activation::Data data_;
    double reach_ = 0;  // kept while one scrubs
    int hover_ = -1;
};

}  // namespace bitdistill
