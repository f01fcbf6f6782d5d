// SPDX-License-Identifier: GPL-3.0-or-later
// Perplexity of a model, of its ternary weights alone, and with rounded activations too: three bars on one logarithmic
// scale, from 1 to the vocabulary's size, which is what guessing reaches. GUI thread.
#pragma once

#include <QString>
#include <QWidget>
#include <vector>

namespace bitdistill {

class RoundingBars : public QWidget {
    Q_OBJECT
  public:
    struct Bar {
        QString name;
        double perplexity = 0;
        bool ternary = false;
    };
    explicit RoundingBars(QWidget* parent = nullptr);

    // guessing: the perplexity of equal shares for all tokens.
    void setBars(std::vector<Bar> bars, double guessing);
    QString summary() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    std::vector<Bar> bars_;
    double guessing_ = 0;
};

}  // namespace bitdistill
