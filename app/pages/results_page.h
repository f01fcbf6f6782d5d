// SPDX-License-Identifier: GPL-3.0-or-later
// What a run reached: the table FP16-SFT / BitNet-SFT / BitDistill, the paper's numbers beside it, which classes are
// confused and which items answered differently, or what was written, how large the student is; all of it as a report;
// or the points of an ablation. Files are read off the GUI thread. GUI thread.
#pragma once

#include <QString>
#include <QStringList>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "app/pages/page.h"
#include "app/parts/background.h"
#include "app/parts/report.h"
#include "app/parts/session.h"
#include "app/parts/size_card.h"
#include "app/parts/start_table.h"
#include "app/use/written_texts.h"
#include "widgets/result_table.h"

class QGridLayout;
class QPushButton;
class QStackedLayout;

namespace bitdistill {

class AblationView;
class Caption;
class Card;
class ConfusionView;
class DisagreementView;
class StatTile;
class TextsView;

class ResultsPage : public Page {
    Q_OBJECT
  public:
    explicit ResultsPage(Session& session, QWidget* parent = nullptr);
    std::vector<Command> commands() override;
    void shown() override { load(); }
    ResultTable* table() const { return table_; }
    DisagreementView* items() const { return items_; }
    TextsView* texts() const { return texts_; }  // in their place where the task's answers are texts
    // Figures that a report shows are other pages' plots. prepare calls back once they have all that they show;
    // true: at once.
    void setFigures(std::function<std::vector<ReportFigure>()> figures,
                    std::function<bool(std::function<void()> ready)> prepare) {
        figures_ = std::move(figures);
        prepareFigures_ = std::move(prepare);
    }
    Report report() const;
    // .html or .pdf; what came out is said in the notice line, later where figures have to be read for first.
    void writeReportTo(const QString& path);

    // Of a folder of `bitdistill ablate` or `sweep`, until another run is opened.
    void showAblation(const QString& folder);
    AblationView* ablation() const { return ablation_; }

  public slots:
    void load();  // reads results.json again

  signals:
    void compareRequested();
    void itemRequested(const QString& prompt);  // to be compared
    // The final evaluation of the open run; no rows as long as there is none. The Run page shows the same numbers.
    void resultsRead(const std::vector<bitdistill::ResultRow>& rows);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    struct Loaded {
        std::optional<Results> results;
        ReadStart start;
        QStringList classes;
        StatedSizes sizes;
        bool writes = false;                        // the task's answers are texts
        std::shared_ptr<const WrittenTexts> texts;  // null: the run keeps none
        QString textsProblem;
    };
    QWidget* buildRun();
    QLayout* buildHeader();
    QWidget* buildNumbers();
    QWidget* buildTable();
    QWidget* buildPaper();
    QWidget* buildAnswers();
    void connectSession();
    void show(const Loaded& loaded);
    void showSizes(const StatedSizes& sizes);
    QString tileDetail(const ResultRow& row, const ResultRow* teacher, const std::string& metric) const;
    void showPaper();
    void showItems(bool items);
    void askReport();
    void copyMarkdown();
    void turnTo(bool ablation);

    Session& session_;
    StatTile *student_ = nullptr, *teacher_ = nullptr, *baseline_ = nullptr, *size_ = nullptr;
    ResultTable* table_ = nullptr;
    ConfusionView* confusion_ = nullptr;
    DisagreementView* items_ = nullptr;
    TextsView* texts_ = nullptr;
    Card* answerCard_ = nullptr;
    QStackedLayout* answers_ = nullptr;
    QPushButton *classesButton_ = nullptr, *itemsButton_ = nullptr, *report_ = nullptr;
    StartButton* start_ = nullptr;
    std::function<std::vector<ReportFigure>()> figures_;
    std::function<bool(std::function<void()> ready)> prepareFigures_ = [](const auto& ready) { return ready(), true; };
    Loaded loaded_;
    QGridLayout* paperGrid_ = nullptr;
    SizeCard* sizes_ = nullptr;
    Caption* runText_ = nullptr;
    QPushButton *compare_ = nullptr, *toAblation_ = nullptr;
    QWidget* run_ = nullptr;
    AblationView* ablation_ = nullptr;
    bool evaluated_ = false;
    LatestInBackground reading_;
};

}  // namespace bitdistill
