// SPDX-License-Identifier: GPL-3.0-or-later
// Heat map of layers against steps or tensor kinds: the navigator of the Weights page. A click or the arrow keys choose
// a cell; the page moves the lens and the scrubber there. GUI thread.
#pragma once

#include <QWidget>
#include <functional>

#include "widgets/empty_state.h"
#include "widgets/plots/frame_history.h"

namespace bitdistill {

class WeightMap : public QWidget {
    Q_OBJECT
  public:
    explicit WeightMap(QWidget* parent = nullptr);

    void setGrid(MapGrid grid, bitdistill::Measure what);  // keeps the selected cell where it still exists
    // Of another measure: its name, and how its values read.
    void setGrid(MapGrid grid, const QString& name, std::function<QString(double)> valueText);
    const MapGrid& grid() const { return grid_; }
    void setEmptyText(const QString& what, const QString& action);

    int selectedRow() const { return row_; }        // for tests
    int selectedColumn() const { return column_; }  // for tests
    QString summary() const;                        // also the accessible description
    QColor cellColor(int row, int column) const;

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
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;  // tooltips

  private:
    struct Canvas;
    void paintNothing(const Canvas& on);
    void paintCells(const Canvas& on);
    void paintHeading(const Canvas& on);
    void paintLayers(const Canvas& on);
    void paintKinds(const Canvas& on);
    void paintSteps(const Canvas& on);
    void paintScale(const Canvas& on);
    void paintSelection(const Canvas& on);
    QRect cells() const;
    QRectF cell(int row, int column) const;
    bool cellAt(const QPoint& point, int& row, int& column) const;
    void choose(int row, int column);
    void describe();
    MapGrid grid_;
    QString name_;
    std::function<QString(double)> valueText_;
    int row_ = -1, column_ = -1, hoverRow_ = -1, hoverColumn_ = -1;
    EmptyState empty_;
};

}  // namespace bitdistill
