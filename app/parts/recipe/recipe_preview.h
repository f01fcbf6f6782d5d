// SPDX-License-Identifier: GPL-3.0-or-later
// What a recipe would work on, beside its form, one of three at a time: the first items as tokens, the first rows of
// the data file, and the fields that differ from what the form started with. A task that the file seems to be made for
// is proposed with a button; nothing takes it by itself. GUI thread.
#pragma once

#include <optional>
#include <vector>

#include "app/parts/card.h"
#include "engine/text/data_preview.h"

class QButtonGroup;
class QStackedWidget;
class QTableWidget;
class QToolButton;

namespace bitdistill {

class TokenView;

// A field as it was and as it is.
struct RecipeChange {
    QString label, before, now;
};
// Every parameter in which the two differ, in the order of the table.
std::vector<RecipeChange> changesBetween(const RunParams& before, const RunParams& now);

class RecipePreview : public Card {
    Q_OBJECT
  public:
    enum View { tokens, rows, changes };
    explicit RecipePreview(QWidget* parent = nullptr);

    TokenView* tokenView() const { return tokens_; }
    void setRows(const DataPreview& preview);
    void setRowsMessage(const QString& sentence);  // why there are none
    void setGuess(const std::optional<DataGuess>& guess);
    void setChanges(const std::vector<RecipeChange>& list, const QString& from);  // from: "Defaults"
    void showView(View view);
    QTableWidget* rowTable() const { return rows_; }
    QTableWidget* changeTable() const { return changes_; }
    QString guessText() const;

  signals:
    void guessTaken(const bitdistill::DataGuess& guess);

  private:
    QToolButton* addView(View view, const QString& label, const char* name, QWidget* widget);
    QButtonGroup* choice_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    TokenView* tokens_ = nullptr;
    QTableWidget *rows_ = nullptr, *changes_ = nullptr;
    QToolButton* changesButton_ = nullptr;
    QWidget* guessRow_ = nullptr;
    Caption *guessLabel_ = nullptr, *rowsMessage_ = nullptr, *changesFrom_ = nullptr;
    std::optional<DataGuess> guess_;
};

}  // namespace bitdistill
