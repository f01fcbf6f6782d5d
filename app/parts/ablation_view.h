// SPDX-License-Identifier: GPL-3.0-or-later
// What the Results page shows of an ablation's or a sweep's folder: its points with their intervals as a picture and
// as a table, what the test is, and its files to copy or to save. Read off the GUI thread, again while it grows. GUI
// thread.
#pragma once

#include <QString>
#include <QTimer>
#include <QWidget>
#include <filesystem>
#include <vector>

#include "app/parts/background.h"
#include "engine/run/ablation/ablation_files.h"

class QPushButton;
class QStackedWidget;
class QTableView;

namespace bitdistill {

class AblationPlot;
class ParallelPlot;
class Caption;
class Card;

class AblationView : public QWidget {
    Q_OBJECT
  public:
    explicit AblationView(QWidget* parent = nullptr);

    void open(const std::filesystem::path& folder);
    const std::filesystem::path& folder() const { return folder_; }
    const Ablation& ablation() const { return ablation_; }
    AblationPlot* plot() const { return plot_; }
    ParallelPlot* parallel() const { return parallel_; }  // in its place where several parameters are varied
    void setRunName(const QString& name);                 // of the run that one can go back to; empty: none

  public slots:
    void copyMarkdown();

  signals:
    void runRequested(const QString& path);
    void backRequested();
    void failed(const QString& sentence);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void read();
    void show(Ablation ablation);
    struct Column;
    std::vector<Column> columns() const;  // that this ablation has something for
    void fillTable();
    void openRun(const std::string& folder);
    QWidget* buildPictures();
    void turnTo(bool parameters);

    std::filesystem::path folder_;
    Ablation ablation_;
    QString seen_;  // of what is shown: when its file was written
    AblationPlot* plot_ = nullptr;
    ParallelPlot* parallel_ = nullptr;
    QStackedWidget* pictures_ = nullptr;
    QPushButton *points_ = nullptr, *parameters_ = nullptr;
    bool chosen_ = false;  // by somebody, which of the two is seen
    QTableView* table_ = nullptr;
    Card* plotCard_ = nullptr;
    Caption *about_ = nullptr, *test_ = nullptr, *key_ = nullptr;
    QPushButton *back_ = nullptr, *copy_ = nullptr, *save_ = nullptr;
    QTimer timer_;
    LatestInBackground reading_;
};

}  // namespace bitdistill
