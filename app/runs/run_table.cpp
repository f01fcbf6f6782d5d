// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runs/run_table.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "app/parts/training.h"
#include "app/runs/run_delegate.h"
#include "app/runs/run_table_model.h"
#include "widgets/plot_style.h"
#include "widgets/table_style.h"

namespace bitdistill {

namespace {

constexpr int leastRows = 4, mostRows = 14;  // of the table's height; the others are scrolled to

// Columns in the order in which they leave a narrow table, and the width below which each does.
constexpr std::pair<int, int> leaving[] = {{RunTableModel::size, 120 * style::unit},
                                           {RunTableModel::task, 108 * style::unit},
                                           {RunTableModel::teacher, 96 * style::unit},
                                           {RunTableModel::age, 76 * style::unit}};

bool isEnter(const QKeyEvent& key) { return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter; }

}  // namespace

RunTable::RunTable(RunOverlay& overlay, QWidget* parent)
    : QWidget(parent), model_(new RunTableModel(overlay, this)), filter_(new RunFilter(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::unit);
    words_ = new QLineEdit;
    words_->setObjectName(QStringLiteral("runFilter"));
    words_->setPlaceholderText(tr("Filter by name, task, teacher or state"));
    words_->setAccessibleName(tr("Filter the runs"));
    words_->setClearButtonEnabled(true);
    column->addWidget(words_);
    view_ = new QTableView;
    view_->setObjectName(QStringLiteral("runTable"));
    view_->setAccessibleName(tr("Runs"));
    view_->setAccessibleDescription(
        tr("Enter opens a run, Space shows it beside the open one, the menu key has more."));
    filter_->setSourceModel(model_);
    view_->setModel(filter_);
    dressTable(view_);
    view_->setItemDelegate(new RunDelegate(view_));
    view_->setSelectionMode(QAbstractItemView::SingleSelection);
    view_->setMouseTracking(true);
    auto* header = view_->horizontalHeader();
    header->setSectionsClickable(true);
    header->setResizeContentsPrecision(0);  // hundreds of rows are not measured, only those that are seen
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    // What may be long shares the rest: names, and why a run cannot be read.
    header->setSectionResizeMode(RunTableModel::name, QHeaderView::Stretch);
    header->setSectionResizeMode(RunTableModel::state, QHeaderView::Stretch);
    header->setMinimumSectionSize(6 * style::unit);
    view_->setSortingEnabled(true);
    view_->sortByColumn(RunTableModel::age, Qt::DescendingOrder);
    view_->installEventFilter(this);
    view_->viewport()->installEventFilter(this);
    column->addWidget(view_, 1);

    connect(words_, &QLineEdit::textChanged, this, [this](const QString& typed) {
        filter_->setWords(typed);
        fitHeight();
    });
    connect(view_, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (index.column() == RunTableModel::overlay) return;
        if (const auto run = runAt(index)) emit openRequested(QString::fromStdString(run->path.string()));
    });
    fitHeight();
}

void RunTable::setRuns(const std::vector<RunSummary>& runs) {
    const auto before = runAt(view_->currentIndex());
    model_->setRuns(runs);
    // A list that was read again keeps its current row.
    for (int row = 0; before && row < filter_->rowCount(); ++row)
        if (const auto run = runAt(filter_->index(row, RunTableModel::name)); run && run->path == before->path) {
            if (view_->currentIndex().row() != row) view_->setCurrentIndex(filter_->index(row, RunTableModel::name));
            break;
        }
    fitHeight();
}

void RunTable::setTrainingBusy(bool busy, const QString& run) {
    busy_ = busy;
    busyRun_ = run;
}

int RunTable::shownCount() const { return filter_->rowCount(); }

QString RunTable::nameAt(int row) const { return filter_->index(row, RunTableModel::name).data().toString(); }

std::optional<RunSummary> RunTable::runAt(const QModelIndex& shown) const {
    if (!shown.isValid()) return std::nullopt;
    return model_->run(filter_->mapToSource(shown).row());
}

bool RunTable::eventFilter(QObject* watched, QEvent* event) {
    // Enter opens a run from each of its columns; two clicks on its tick only turn that twice.
    if (watched == view_ && event->type() == QEvent::KeyPress && isEnter(*static_cast<QKeyEvent*>(event))) {
        const auto run = runAt(view_->currentIndex());
        if (run) emit openRequested(QString::fromStdString(run->path.string()));
        return run.has_value();
    }
    if (event->type() != QEvent::ContextMenu) return QWidget::eventFilter(watched, event);
    const auto* const asked = static_cast<QContextMenuEvent*>(event);
    const bool byMouse = asked->reason() == QContextMenuEvent::Mouse;
    // The mouse asks the viewport; the menu key asks the view, for its current row.
    if (byMouse && watched != view_->viewport()) return QWidget::eventFilter(watched, event);
    const QModelIndex index = byMouse ? view_->indexAt(asked->pos()) : view_->currentIndex();
    const auto run = runAt(index);
    if (!run) return true;
    view_->setCurrentIndex(index);
    const QPoint below = view_->visualRect(index).bottomLeft();
    makeMenu(*run)->popup(byMouse ? asked->globalPos() : view_->viewport()->mapToGlobal(below));
    return true;
}

QMenu* RunTable::makeMenu(const RunSummary& run) {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("runMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString path = QString::fromStdString(run.path.string());
    const bool ours = busy_ && run.name == busyRun_;
    const bool written = ours || run.state == RunSummary::State::running;
    menu->addAction(tr("Open"), this, [this, path] { emit openRequested(path); });
    if (run.state == RunSummary::State::unfinished && !ours)
        menu->addAction(resumeText(run.resumeStep), this, [this, path] { emit resumeRequested(path); })
            ->setEnabled(!busy_ && trainingAvailable());
    menu->addAction(tr("Open the folder"), this, [this, path] { emit folderRequested(path); });
    menu->addSeparator();
    menu->addAction(tr("Duplicate the recipe"), this, [this, path] { emit recipeRequested(path); })
        ->setEnabled(!run.ablation && run.state != RunSummary::State::broken);
    menu->addAction(tr("Rename…"), this, [this, run] { askName(run); })->setEnabled(!written);
    menu->addAction(tr("Move to the trash"), this, [this, path] { emit trashRequested(path); })->setEnabled(!written);
    return menu;
}

void RunTable::askName(const RunSummary& run) {
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("renameRun"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename the run"));
    dialog->setLabelText(tr("New name of the folder"));
    dialog->setTextValue(run.name);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, path = QString::fromStdString(run.path.string())](const QString& name) {
                emit renameRequested(path, name.trimmed());
            });
    dialog->open();
}

void RunTable::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitColumns();
}

void RunTable::fitColumns() {
    for (const auto& [column, width] : leaving) view_->setColumnHidden(column, this->width() < width);
}

void RunTable::fitHeight() {
    const int rows = std::clamp(filter_->rowCount(), leastRows, mostRows);
    const int bar = 2 * style::unit;  // of the scroll bar, where columns do not fit
    view_->setFixedHeight(view_->horizontalHeader()->sizeHint().height() +
                          rows * view_->verticalHeader()->defaultSectionSize() + bar);
}

}  // namespace bitdistill
