// SPDX-License-Identifier: GPL-3.0-or-later
// The wall: a small histogram for every ternary tensor of a model, layers down and kinds across, all in units of their
// own scale. A click or Enter opens a cell, the arrows choose one. Rows keep a least height; where all of them do not
// fit, the wheel and a bar scroll under the headings. Given new data a frame of the scrubber, it paints them within one
// frame of the screen. GUI thread.
#pragma once

#include "widgets/figures/figure_panel.h"
#include "widgets/figures/wall_data.h"

class QScrollBar;

namespace bitdistill {

class WeightWall : public FigurePanel {
    Q_OBJECT
  public:
    explicit WeightWall(QWidget* parent = nullptr);

    void setData(wall::Data data);  // keeps what is pinned
    const wall::Data& data() const { return data_; }
    void select(const FrameSelection& selection);  // frames a cell, a row or a column; quiet
    const FrameSelection& selection() const { return selection_; }
    bool ownHeights() const { return ownHeights_; }
    bool isPinned() const { return !data_.pinned.empty(); }

    QString summary() const override { return wall::summary(data_); }
    PlotTable dataTable() const override { return wall::table(data_); }
    bool isEmpty() const override { return data_.weights <= 0; }
    QSize fileSize() const override;
    void fillMenu(QMenu* menu) override;
    QRect cellRect(int row, int column) const;  // where it is now; may lie outside what is scrolled to
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  public slots:
    // Each histogram as high as its cell, instead of one measure for all.
    void setOwnHeights(bool own);
    // Keeps the histograms of now as outlines in all cells, or removes them.
    void setPinned(bool on);

  signals:
    void cellSelected(const bitdistill::FrameSelection& cell);  // by the user
    void cellOpened(const bitdistill::FrameSelection& cell);
    void selectionCleared();  // Escape: all weights again
    void optionsChanged();

  protected:
    void paintFile(const FigureCanvas& on) const override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;  // tool tips

  private:
    // Where the cells are, on the screen or in a file.
    struct Grid {
        QRectF area;  // what is seen of them
        double width, height, offset;
        QRectF cell(int row, int column) const {
            return {area.left() + column * width, area.top() + row * height - offset, width, height};
        }
    };
    Grid grid() const;
    int headHeight() const;
    int labelWidth() const;
    void layOut();
    bool cellAt(const QPoint& point, int& row, int& column) const;
    void choose(int row, int column);
    void paintGrid(const FigureCanvas& on, const Grid& grid) const;
    void paintCell(const FigureCanvas& on, const QRectF& box, const HistogramFrame* frame) const;
    void paintHeadings(const FigureCanvas& on, const Grid& grid) const;
    void paintKey(const FigureCanvas& on, const QRectF& line) const;
    double paintReadout(const FigureCanvas& on, const QRectF& line) const;
    void paintSelection(const FigureCanvas& on, const Grid& grid) const;

    wall::Data data_;
    FrameSelection selection_;
    double top_ = 0;  // of the common height, kept while one scrubs
    bool ownHeights_ = false;
    int hoverRow_ = -1, hoverColumn_ = -1;
    QScrollBar* bar_ = nullptr;
};

}  // namespace bitdistill
