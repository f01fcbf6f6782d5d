// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/recipe/recipe_preview.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/parts/token_view.h"
#include "widgets/plain_tip.h"
#include "widgets/table_style.h"
#include "widgets/texts/engine_text.h"
#include "widgets/texts/joined_text.h"

namespace bitdistill {

namespace {

QTableWidgetItem* cell(const QString& text) {
    // One line a row: a text's own line ends would be drawn as such.
    auto* item = new QTableWidgetItem(QString(text).replace(QLatin1Char('\n'), QStringLiteral("⏎")));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(plainTip(text));
    return item;
}

QTableWidget* makeTable(const QString& name) {
    auto* table = new QTableWidget;
    dressTable(table);
    table->setAccessibleName(name);
    table->setMinimumHeight(0);
    table->viewport()->setAutoFillBackground(false);
    return table;
}

// A table with a line above it.
QWidget* under(Caption* caption, QTableWidget* table) {
    auto* both = new QWidget;
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::halfUnit);
    caption->setWordWrap(true);
    column->addWidget(caption);
    column->addWidget(table, 1);
    return both;
}

}  // namespace

std::vector<RecipeChange> changesBetween(const RunParams& before, const RunParams& now) {
    std::vector<RecipeChange> list;
    for (const Param& param : parameters()) {
        const std::string was = get_text(before, param), is = get_text(now, param);
        if (was != is)
            list.push_back({QCoreApplication::translate("RunParams", param.label), QString::fromStdString(was),
                            QString::fromStdString(is)});
    }
    return list;
}

RecipePreview::RecipePreview(QWidget* parent) : Card(tr("First batch"), parent) {
    choice_ = new QButtonGroup(this);
    stack_ = new QStackedWidget;
    tokens_ = new TokenView;
    tokens_->setObjectName(QStringLiteral("firstBatch"));
    rows_ = makeTable(tr("First rows of the data file"));
    rows_->setObjectName(QStringLiteral("dataRows"));
    rowsMessage_ =
        new Caption(tr("Choose training data: its columns and first rows appear here."), style::Text::small, true);
    rowsMessage_->setAccessibleName(tr("About the data file"));
    changes_ = makeTable(tr("Fields that differ, as they were and as they are"));
    changes_->setObjectName(QStringLiteral("recipeChanges"));
    changes_->setColumnCount(3);
    changes_->setHorizontalHeaderLabels({tr("Field"), tr("Before"), tr("Now")});
    changes_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    changesFrom_ = new Caption({}, style::Text::small, true);
    changesFrom_->setAccessibleName(tr("What the recipe is compared with"));
    addView(tokens, tr("Tokens"), "previewTokens", tokens_);
    addView(rows, tr("Data file"), "previewRows", under(rowsMessage_, rows_));
    changesButton_ = addView(changes, tr("Changes"), "previewChanges", under(changesFrom_, changes_));

    guessRow_ = new QWidget;
    auto* line = new QHBoxLayout(guessRow_);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(style::unit);
    guessLabel_ = new Caption({}, style::Text::small);
    guessLabel_->setObjectName(QStringLiteral("dataGuess"));
    guessLabel_->setAccessibleName(tr("What the data file seems to be made for"));
    guessLabel_->setWordWrap(true);
    auto* take = new QPushButton(tr("Take this"));
    take->setObjectName(QStringLiteral("takeGuess"));
    take->setAccessibleName(tr("Take the proposed task into the recipe"));
    line->addWidget(guessLabel_, 1);
    line->addWidget(take);
    guessRow_->hide();
    body()->addWidget(guessRow_);
    body()->addWidget(stack_, 1);
    connect(choice_, &QButtonGroup::idClicked, stack_, &QStackedWidget::setCurrentIndex);
    connect(take, &QPushButton::clicked, this, [this] {
        if (guess_) emit guessTaken(*guess_);
    });
    showView(tokens);
}

QToolButton* RecipePreview::addView(View view, const QString& label, const char* name, QWidget* widget) {
    auto* button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setText(label);
    button->setAccessibleName(tr("Show: %1").arg(label));
    button->setCheckable(true);
    button->setAutoRaise(true);
    choice_->addButton(button, view);
    header()->addWidget(button);
    stack_->insertWidget(view, widget);
    return button;
}

void RecipePreview::showView(View view) {
    choice_->button(view)->setChecked(true);
    stack_->setCurrentIndex(view);
}

void RecipePreview::setRows(const DataPreview& preview) {
    rows_->clear();
    rows_->setRowCount(static_cast<int>(preview.rows.size()));
    rows_->setColumnCount(static_cast<int>(preview.columns.size()));
    for (int column = 0; column < rows_->columnCount(); ++column) {
        rows_->setHorizontalHeaderItem(
            column,
            new QTableWidgetItem(QString::fromStdString(preview.columns[static_cast<std::size_t>(column)].name)));
        for (int row = 0; row < rows_->rowCount(); ++row)
            rows_->setItem(row, column,
                           cell(QString::fromStdString(
                               preview.rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)])));
    }
    rowsMessage_->setText(
        preview.looked_at < preview_looked_at
            ? tr("%1 rows, the first of them:").arg(style::integer(static_cast<qint64>(preview.looked_at)))
            : tr("The first rows:"));
    // Texts are long: columns share the room, and the tip has the whole.
    rows_->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    rows_->horizontalHeader()->setDefaultSectionSize(24 * style::unit);
    rows_->horizontalHeader()->setStretchLastSection(true);
}

void RecipePreview::setRowsMessage(const QString& sentence) {
    rows_->clear();
    rows_->setRowCount(0);
    rows_->setColumnCount(0);
    rowsMessage_->setText(sentence);
}

void RecipePreview::setGuess(const std::optional<DataGuess>& guess) {
    guess_ = guess;
    guessRow_->setVisible(guess.has_value());
    if (!guess) return;
    QStringList task{QString::fromStdString(guess->task)};
    if (!guess->prompt_template.empty())
        task << QStringLiteral("\"%1\"").arg(
            QString::fromStdString(guess->prompt_template).replace(QLatin1Char('\n'), QStringLiteral("⏎")));
    if (!guess->answers.empty()) task << QString::fromStdString(guess->answers);
    if (!guess->target_column.empty()) task << tr("column %1").arg(QString::fromStdString(guess->target_column));
    guessLabel_->setText(
        tr("The data file seems to be made for the task %1: %2.").arg(joinedByCommas(task), spoken(guess->reason)));
}

QString RecipePreview::guessText() const { return guess_ ? guessLabel_->text() : QString(); }

void RecipePreview::setChanges(const std::vector<RecipeChange>& list, const QString& from) {
    changes_->setRowCount(static_cast<int>(list.size()));
    for (int row = 0; row < changes_->rowCount(); ++row) {
        const RecipeChange& change = list[static_cast<std::size_t>(row)];
        const QString none = tr("empty");
        changes_->setItem(row, 0, cell(change.label));
        changes_->setItem(row, 1, cell(change.before.isEmpty() ? none : change.before));
        changes_->setItem(row, 2, cell(change.now.isEmpty() ? none : change.now));
    }
    changesButton_->setText(list.empty() ? tr("Changes")
                                         : tr("Changes (%1)").arg(style::integer(static_cast<qint64>(list.size()))));
    changesFrom_->setText(list.empty() ? tr("Nothing differs from “%1”.").arg(from) : tr("Against “%1”:").arg(from));
}

}  // namespace bitdistill
