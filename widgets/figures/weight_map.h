// SPDX-License-Identifier: GPL-3.0-or-later
// Heat map of layers against steps or tensor kinds: the navigator of the Weights page. A click or the arrow keys choose
// a cell; the page moves the lens and the scrubber there. GUI thread.
#pragma once

#include <functional>

#include "widgets/figures/figure_panel.h"
#include "widgets/plots/frame_history.h"

namespace bitdistill {

class WeightMap : public FigurePanel {
    Q_OBJECT
  public:
    explicit WeightMap(QWidget* parent = nullptr);

    void setGrid(MapGrid grid, bitdistill::Measure what);  // keeps the selected cell where it still exists
    // Of another measure: its name, and how its values read.
    void setGrid(MapGrid grid, const QString& name, std::function<QString(double)> valueText);
    const MapGrid& grid() const { return grid_; }

    int selectedRow() const { return row_; }        // for tests
    int selectedColumn() const { return column_; }  // for tests
    QColor cellColor(int row, int column) const;

    QString summary() const override;
    PlotTable dataTable() const override;  // a row a layer
    bool isEmpty() const override { return grid_.rows() == 0 || grid_.columns() == 0; }
    QSize fileSize() const override { return size(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  public slots:
    void select(int row, int column);                                           // quiet: emits nothing. -1, -1 = none
    void selectPosition(const bitdistill::FramePosition& position, int layer);  // nearest column, row of layer

  signals:
    void cellSelected(int row, int column);  // by the user

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;  // tooltips
    void paintFile(const FigureCanvas& on) const override;

  private:
    struct Canvas;
    void paintAll(QPainter& painter, const QPalette& palette) const;
    void paintNothing(const Canvas& on) const;
    void paintCells(const Canvas& on) const;
    void paintHeading(const Canvas& on) const;
    void paintLayers(const Canvas& on) const;
    void paintKinds(const Canvas& on) const;
    void paintSteps(const Canvas& on) const;
    void paintScale(const Canvas& on) const;
    void paintSelection(const Canvas& on) const;
    QRect cells() const;
    QRectF cell(int row, int column) const;
    bool cellAt(const QPoint& point, int& row, int& column) const;
    void choose(int row, int column);
    void describe();
    MapGrid grid_;
    QString name_;
    std::function<QString(double)> valueText_;
    int row_ = -1, column_ = -1, hoverRow_ = -1, hoverColumn_ = -1;
};

}  // namespace bitdistill
