// SPDX-License-Identifier: GPL-3.0-or-later
// Live curves of any StepRow columns: losses, accuracy, learning rate, speed. The Run page makes several, each with its
// own columns, feeds each what RunLog::read_since() gave, and links their x views. GUI thread.
//
//   auto* losses = new LossPlot;  losses->setColumns({"ce", "weighted_ld", "weighted_ad", "loss"});
//   losses->setStages(news.stages); losses->append(news.rows);  // on the pull timer; clear() first if news.restarted
//
// 100,000 rows cost a few milliseconds a redraw: rows are only appended, and reduced to pixels without losing a spike.
#pragma once

#include <QRectF>
#include <QString>
#include <QStringList>
#include <array>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "engine/run/run_log.h"
#include "widgets/plots/plot_panel.h"
#include "widgets/plots/series/ghost_run.h"
#include "widgets/plots/series/step_series.h"

namespace bitdistill {

class LossPlot : public PlotPanel {
    Q_OBJECT
    Q_PROPERTY(bool logY READ logY WRITE setLogY NOTIFY optionsChanged)
    Q_PROPERTY(int smoothing READ smoothing WRITE setSmoothing NOTIFY optionsChanged)  // per cent of the stage
  public:
    explicit LossPlot(QWidget* parent = nullptr);
    ~LossPlot() override;

    // Names from step_columns. "accuracy" is drawn in the colour of its stage, the losses in their roles.
    void setColumns(const QStringList& names);
    QStringList columns() const;
    void setTitle(const QString& title);  // small heading above the plot, also the accessible name

    void append(std::span<const StepRow> rows);
    void clear();  // rows, seams and marks; options stay
    // Planned lengths: gives running stages room ahead, shows waiting stages greyed, names the running one.
    void setStages(const std::array<StageProgress, stage_count>& stages);
    // A run went on after this step of a stage: the row that follows gets a seam. Seams are also found from steps that
    // go back.
    void markResume(Stage stage, std::int64_t step);
    // A schedule changed with this step what is computed: a line with a word.
    void markStep(Stage stage, std::int64_t step, const QString& label);

    // Other runs behind this one, in the order of their numbers. Empty: none.
    void setGhosts(std::vector<GhostRun> ghosts);
    QStringList ghostNames() const;  // for tests

    // A horizontal line to compare with, e.g. the teacher's accuracy. NaN removes it.
    void setReference(double value, const QString& label, bool teacher = true);

    bool logY() const, logX() const;
    // Per cent of each stage's steps, 0 = none. Until it is set, short stages are drawn as they were measured.
    int smoothing() const;
    XAxis xAxis() const;
    std::optional<Stage> stageShown() const;  // nullopt = all, side by side

    void setControlsVisible(bool visible);  // the option row above the plot; off for small multiples

    QString summary() const override;
    PlotTable dataTable() const override;
    bool isEmpty() const override;

    std::size_t rowCount() const;
    std::vector<QRectF> endWords() const;  // where the names of lines were painted last, for tests
    std::size_t drawnPoints() const;       // after reduction, for tests
    std::size_t ghostPoints() const;       // of other runs that the last redraw drew, for tests
    // The highest value that the last redraw handed to the canvas for a column (raw, unsmoothed), for tests.
    double highestDrawn(const QString& column) const;
    QStringList endLabels() const;                  // "CE 1.32", as they stand at the ends of the lines, for tests
    std::vector<double> outliers() const;           // values beyond the axis, each with its arrow, for tests
    std::pair<double, double> valuesShown() const;  // ends of the value axis, for tests
    void fillMenu(QMenu* menu) override;

  public slots:
    void setLogY(bool on);
    void setLogX(bool on);
    void setSmoothing(int percent);
    void setXAxis(bitdistill::XAxis axis);
    void showStage(std::optional<bitdistill::Stage> stage);
    void resetView() override;
    void setView(double from, double to);  // in plot units of x; for linked plots

  signals:
    void optionsChanged();  // log, smoothing, x axis or stage: link plots by copying them
    void viewRangeChanged(double from, double to);

  protected:
    void restyle() override;
    void refresh() override;
    void zoomValues(double factor) override;
    void paintBehind(const PlotCanvas& on) override;
    void paintOver(const PlotCanvas& on) override;
    void paintHover(const PlotCanvas& on) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void changed();
    void makeLines();
    void fitValues();
    void moveHover(const QPoint& mouse);
    struct Private;
    std::unique_ptr<Private> d_;
};

}  // namespace bitdistill
