// SPDX-License-Identifier: GPL-3.0-or-later
// Which class each model took for which: one small matrix per model, shade by share of the row, counts in the cells
// that have room for them. Many classes leave cells without numbers and every few a name: the tool tip of a cell and
// the table behind the menu have all of it. Used by the Results page. GUI thread.
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "engine/run/run_log.h"
#include "widgets/figures/figure_panel.h"

namespace bitdistill {

struct RowConfusion {
    QString title;
    Stage stage = Stage::teacher;
    std::vector<std::vector<qint64>> counts;  // [label][predicted]
};

// A class that was taken for another one, so many times.
struct Mistake {
    std::size_t label = 0, predicted = 0;
    qint64 count = 0;
};
// The most frequent first; of equals in the order of the classes.
std::vector<Mistake> mistakesOf(const RowConfusion& matrix);

class ConfusionView : public FigurePanel {
    Q_OBJECT
  public:
    explicit ConfusionView(QWidget* parent = nullptr);
    void setMatrices(std::vector<RowConfusion> matrices, const QStringList& classes);
    // What a place of the view stands for: "FP16-SFT: 3 of 15 LOC taken for HUM"; empty beside the cells.
    QString wordsAt(const QPoint& place) const;
    // Null: the matrix has no room here.
    QRectF cellOf(int matrix, int label, int predicted) const;

    QString summary() const override;
    PlotTable dataTable() const override;  // a row a label that was taken for something
    bool isEmpty() const override { return matrices_.empty(); }
    QSize fileSize() const override { return size(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;  // tool tips
    void paintFile(const FigureCanvas& on) const override;

  private:
    struct Place;  // of one matrix
    std::optional<Place> placeOf(int matrix) const;
    void paintMatrix(const FigureCanvas& on, const RowConfusion& matrix, const Place& place) const;
    void paintNames(const FigureCanvas& on, const RowConfusion& matrix, const Place& place) const;
    QString nameOf(std::size_t index) const;
    std::vector<RowConfusion> matrices_;
    QStringList classes_;
};

}  // namespace bitdistill
