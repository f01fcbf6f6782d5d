// SPDX-License-Identifier: GPL-3.0-or-later
// Three small drawings of what a run will show, for Home while there is nothing to list yet: the losses, the weights at
// the thresholds, the comparison. They are drawings, without numbers, so nobody takes them for results. GUI thread.
#pragma once

#include <QWidget>

namespace bitdistill {

class SamplePreview : public QWidget {
    Q_OBJECT
  public:
    enum class Scene { losses, weights, comparison };
    explicit SamplePreview(Scene scene, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Scene scene_;
};

}  // namespace bitdistill
