// SPDX-License-Identifier: GPL-3.0-or-later
// Item by item what two models of a run wrote: a list by the difference of their scores, filtered and searched, and the
// chosen item with both texts side by side, their differences marked. Shows what the run's evaluation kept; where it
// kept nothing, the Job that it owns lets the models write. GUI thread.
#pragma once

#include <QString>
#include <QTimer>
#include <QWidget>
#include <cstddef>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>

#include "app/answers/texts_model.h"
#include "app/parts/background.h"
#include "app/use/written_texts.h"

class QComboBox;
class QLayout;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTableView;
class QTextBrowser;

namespace bitdistill {

class Caption;

class TextsView : public QWidget {
    Q_OBJECT
  public:
    explicit TextsView(QWidget* parent = nullptr);
    ~TextsView() override;  // stops and waits

    // Another run, or none: what was shown of the last one is forgotten. `ready`: the models and the data are there.
    void setRun(const std::optional<RunFolder>& run, bool ready);
    // What the run keeps. Null: nothing; what the models were asked for stays.
    void setTexts(std::shared_ptr<const WrittenTexts> texts);
    void start();  // lets the models write; refused while they do so, or when not ready
    bool busy() const { return busy_; }
    bool hasTexts() const { return texts_ != nullptr; }

    void setFilter(TextFilter filter);
    void setBeside(MarkedBeside beside);
    int shownCount() const;
    // Of the chosen item; empty where there is none.
    QString shownHtml() const;
    QString differenceText() const;

  signals:
    void itemChosen(const QString& prompt);
    void failed(const QString& sentence);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    // What the job's thread has written and the window has not read yet.
    struct Buffer {
        std::mutex mutex;
        std::filesystem::path run;
        std::size_t answered = 0, all = 0;
        std::shared_ptr<const WrittenTexts> texts;
    };
    QWidget* buildEmpty();
    QWidget* buildTexts();
    QLayout* buildChoices();
    QLayout* buildComparison();
    QComboBox* makeChoice(const QString& objectName, const QString& name);
    void pull();
    void describe();
    void offerRows();
    void choosePairing();
    void nameFilters();
    void compareRows();
    void search(const QString& words);
    void showItem();
    std::optional<std::size_t> chosenItem() const;
    TextPairing pairing() const;
    MarkedBeside beside() const;
    QString rowName(std::size_t row) const;

    QTimer timer_;
    std::shared_ptr<Buffer> buffer_;
    std::unique_ptr<Job> job_;
    std::optional<RunFolder> run_;
    std::shared_ptr<const WrittenTexts> texts_;
    TextItems* items_ = nullptr;
    ShownTexts* shown_ = nullptr;
    QTableView* table_ = nullptr;
    QTextBrowser* item_ = nullptr;
    QStackedLayout* stack_ = nullptr;
    Caption *state_ = nullptr, *difference_ = nullptr;
    QPushButton *start_ = nullptr, *ask_ = nullptr;
    QComboBox *first_ = nullptr, *second_ = nullptr, *measure_ = nullptr, *filter_ = nullptr, *beside_ = nullptr;
    QLineEdit* search_ = nullptr;
    LatestInBackground comparing_, searching_;
    bool busy_ = false, ready_ = false, filling_ = false, wholePrompt_ = false;
};

}  // namespace bitdistill
