// SPDX-License-Identifier: GPL-3.0-or-later
// A picture that a widget paints by itself, without QCustomPlot: many small plots in one. What it has in common with
// PlotPanel: export, copy, a data table, a sentence for screen readers, an empty state. WeightWall, WeightMap,
// MomentsFigure and ActivationFigure derive from it. GUI thread.
#pragma once

#include <QString>
#include <QWidget>

#include "widgets/empty_state.h"
#include "widgets/figures/figure_canvas.h"
#include "widgets/plots/plot_table.h"

class QMenu;
class QTimer;

namespace bitdistill {

class FigurePanel : public QWidget {
    Q_OBJECT
  public:
    // The sentence that tells what is shown now. Also the accessible description, set at most once a second.
    virtual QString summary() const = 0;
    virtual PlotTable dataTable() const = 0;
    virtual bool isEmpty() const = 0;
    virtual QSize fileSize() const = 0;  // of the picture in files: all of it, in device-independent pixels
    void setEmptyText(const QString& what, const QString& action);

    // Files, by ending: .png (twice the resolution), .pdf and .svg (vectors), .csv. Says how it went: exported() or
    // exportFailed(). False and the same sentence on failure.
    bool exportTo(const QString& path, QString* error = nullptr);
    QPixmap picture() { return picture(palette()); }
    QPixmap picture(const QPalette& palette);
    // Copy, export, table: on a right click, and behind the button that the figure's card bears.
    virtual void fillMenu(QMenu* menu);

  public slots:
    void exportAs();  // asks for a file
    void copyPicture();
    void showDataTable();

  signals:
    void exported(const QString& path);
    void exportFailed(const QString& sentence);

  protected:
    explicit FigurePanel(QWidget* parent);
    // All of the figure into a rectangle of fileSize() at the origin, with its caption.
    virtual void paintFile(const FigureCanvas& on) const = 0;
    FigureCanvas canvas(QPainter& painter) const { return {painter, palette(), PlotType(font())}; }
    void paintEmpty(QPainter& painter, const QRect& area) const;
    void describeLater();  // summary() has changed
    QString emptySentence() const { return empty_.sentence(); }

    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

  private:
    void paintInto(QPaintDevice& device, const QPalette& palette, bool vectors) const;
    QTimer* describeTimer_ = nullptr;
    EmptyState empty_;
};

}  // namespace bitdistill
