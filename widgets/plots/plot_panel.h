// SPDX-License-Identifier: GPL-3.0-or-later
// What every plot here has in common: theme, zoom and pan with double-click reset, an empty state, export, a data table
// and a one-sentence summary for screen readers. LossPlot, WeightPlot and WeightCurves derive from it. GUI thread.
#pragma once

#include <QString>
#include <QWidget>
#include <vector>

#include "widgets/empty_state.h"
#include "widgets/plots/axis_tickers.h"
#include "widgets/plots/plot_table.h"

class QAction;
class QCPAxis;
class QCustomPlot;
class QFileDevice;
class QIODevice;
class QLabel;
class QMenu;
class QPainter;
class QRect;
class QTimer;

namespace bitdistill {

struct PlotCanvas;
class PlotMenu;

class PlotPanel : public QWidget {
    Q_OBJECT
  public:
    ~PlotPanel() override;

    // The sentence that tells what the plot shows now, e.g. "CE fell from 6.1 to 1.32 in 812 steps". Also set as the
    // accessible description, at most once a second.
    virtual QString summary() const = 0;
    virtual PlotTable dataTable() const = 0;

    // Shown while there is no data: what will appear, and the one action that makes it appear.
    void setEmptyText(const QString& what, const QString& action);
    virtual bool isEmpty() const = 0;
    // A warning about what is drawn, below it: records that could not be read. Empty: none. Also part of the accessible
    // description.
    void setRemark(const QString& sentence);
    QString remark() const { return remark_; }

    // Files, by ending: .png (twice the resolution), .pdf and .svg (vectors), .csv. Says how it went: exported() or
    // exportFailed(). False and the same sentence on failure.
    bool exportTo(const QString& path, QString* error = nullptr);
    QPixmap picture(QSize size = {});
    // Export, copy, data table, reset: on a right click, and behind the button in the upper right corner.
    virtual void fillMenu(QMenu* menu);

    QCustomPlot* canvas() const { return plot_; }  // for tests
    QRect dataRect() const { return area(); }      // of the canvas, for tests

  public slots:
    virtual void resetView();
    void exportAs();  // asks for a file
    void copyPicture();
    void showDataTable();  // a dialog with a copyable table
    void zoomIn();
    void zoomOut();

  signals:  // for the notice line of whoever shows the plot
    void exported(const QString& path);
    void exportFailed(const QString& sentence);

  protected:
    explicit PlotPanel(QWidget* parent);
    virtual void restyle() = 0;  // colours, pens and fonts from the palette
    virtual void refresh() = 0;  // data and ranges to the plot; called at most once per frame and only when visible
    void refreshLater();         // coalesces; hidden plots wait until they are shown
    void refreshNow();
    // Of a plot with one value axis: the wheel with Ctrl or over that axis zooms it, a drag with Shift zooms to a box.
    void zoomValuesToo();
    virtual void zoomValues(double factor);  // of the value axis, by keyboard: Ctrl and an arrow up or down
    bool isZoomed() const { return zoomed_; }
    void setZoomed(bool zoomed) { zoomed_ = zoomed; }

    // Painted below the grid, above the curves, and on a buffer of its own that a moving mouse redraws cheaply. All of
    // it is part of exports except the hover.
    virtual void paintBehind(const PlotCanvas& on);
    virtual void paintOver(const PlotCanvas& on);
    virtual void paintHover(const PlotCanvas& on);
    void replotHover();
    void paintEmpty(QPainter& painter, const QRect& area) const;  // the empty state, centred
    void addHeader(QWidget* header);                              // a row of options above the canvas
    // Pixels of the canvas's upper right corner that the menu's button covers; 0 where it stands in the header.
    int coveredCorner() const;
    static void setTicks(QCPAxis* axis, const std::vector<Tick>& ticks);  // exactly these
    QRect area() const;                                                   // the data area of the canvas
    void applyMargins();  // margins set in refresh() hold at once, so that ticks can be chosen by pixels

    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;  // arrows pan, + and - zoom, 0 or Home resets, see zoomValues()
    void contextMenuEvent(QContextMenuEvent* event) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    QCustomPlot* plot_ = nullptr;

  private:
    class Overlay;
    void describe();
    void applyStyle();
    void placeMenuButton();
    bool drawSvg(QIODevice* out, QSize size);
    bool printPdf(QFileDevice* out, QSize size);
    QTimer* refreshTimer_ = nullptr;
    QTimer* describeTimer_ = nullptr;
    QWidget* header_ = nullptr;
    PlotMenu* menuButton_ = nullptr;
    bool dirty_ = true, zoomed_ = false, zoomsValues_ = false;
    EmptyState empty_;
    QString remark_;
    QLabel* remarkLabel_ = nullptr;
    void restyleRemark();
};

}  // namespace bitdistill
