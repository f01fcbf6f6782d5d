// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/models/local_models_dialog.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>
#include <utility>

#include "app/parts/card.h"
#include "widgets/fitting_scroll.h"
#include "widgets/table_style.h"
#include "widgets/texts/engine_text.h"

namespace bitdistill {

namespace {

enum Column { nameColumn, keeperColumn, sizeColumn, familyColumn, typeColumn, useColumn };
constexpr int indexRole = Qt::UserRole + 1;  // of the row's model; Qt::UserRole is what sorting compares

QStandardItem* cell(const QString& text, const QVariant& sorted = {}) {
    auto* item = new QStandardItem(text.isEmpty() ? QStringLiteral("–") : text);
    item->setEditable(false);
    item->setData(sorted.isValid() ? sorted : QVariant(text), Qt::UserRole);
    return item;
}

}  // namespace

QString usesText(const LocalModel& model) {
    return model.converts && model.compares ? LocalModelsDialog::tr("convert and compare")
           : model.compares                 ? LocalModelsDialog::tr("compare")
                                            : LocalModelsDialog::tr("cannot be used");
}

LocalModelsDialog::LocalModelsDialog(QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("localModels"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Models on this computer"));
    setAccessibleName(windowTitle());
    auto* column = new QVBoxLayout(this);
    column->setSpacing(style::unit);
    filter_ = new QLineEdit;
    filter_->setPlaceholderText(tr("Filter: name, program, family, type"));
    filter_->setAccessibleName(tr("Filter the models"));
    filter_->setClearButtonEnabled(true);
    column->addWidget(filter_);
    table_ = new QStandardItemModel(this);
    sorted_ = new QSortFilterProxyModel(this);
    sorted_->setSourceModel(table_);
    sorted_->setSortRole(Qt::UserRole);
    sorted_->setFilterKeyColumn(-1);
    sorted_->setFilterCaseSensitivity(Qt::CaseInsensitive);
    view_ = new QTableView;
    dressTable(view_);
    view_->setModel(sorted_);
    view_->setSortingEnabled(true);
    view_->horizontalHeader()->setSectionsClickable(true);
    view_->setAccessibleName(tr("Models that other programs keep"));
    view_->setAccessibleDescription(tr("Name, program, size, family, number type, and what each can be used for"));
    view_->setMinimumSize(60 * style::unit, 20 * style::unit);
    column->addWidget(view_, 1);
    status_ = new Caption({}, style::Text::small, true);
    status_->setAccessibleName(tr("How many models were found"));
    detail_ = new Caption({}, style::Text::small);
    detail_->setObjectName(QStringLiteral("localModelDetail"));
    detail_->setAccessibleName(tr("The chosen model"));
    detail_->setWordWrap(true);
    detail_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(detail_);
    column->addLayout(buildButtons());
    filter_->installEventFilter(this);
    connect(filter_, &QLineEdit::textChanged, this, [this](const QString& words) {
        sorted_->setFilterFixedString(words);
        if (!view_->currentIndex().isValid()) selectUsable();
    });
    connect(view_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showCurrent(); });
    connect(view_, &QTableView::doubleClicked, this, &LocalModelsDialog::choose);
    resizeOnScreen(this, QSize(96 * style::unit, 60 * style::unit));
    refresh();
}

LocalModelsDialog::~LocalModelsDialog() {
    if (stop_) *stop_ = true;
}

QLayout* LocalModelsDialog::buildButtons() {
    auto* row = new QHBoxLayout;
    row->setSpacing(style::unit);
    auto* again = new QPushButton(tr("Look again"));
    again->setAccessibleName(tr("Look for models again"));
    again->setAutoDefault(false);
    auto* close = new QPushButton(tr("Close"));
    close->setAccessibleName(tr("Close without a model"));
    close->setAutoDefault(false);
    choose_ = new PrimaryButton(tr("Choose"));
    choose_->setObjectName(QStringLiteral("chooseLocalModel"));
    choose_->setAccessibleName(tr("Choose the selected model"));
    choose_->setDefault(true);
    choose_->setEnabled(false);
    row->addWidget(status_, 1);
    row->addWidget(again);
    row->addWidget(close);
    row->addWidget(choose_);
    connect(again, &QPushButton::clicked, this, &LocalModelsDialog::refresh);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(choose_, &QPushButton::clicked, this, &LocalModelsDialog::choose);
    return row;
}

void LocalModelsDialog::refresh() {
    if (stop_) *stop_ = true;
    stop_ = std::make_shared<std::atomic<bool>>(false);
    status_->setText(tr("Looking for models…"));
    search_.ask(
        this, [stop = stop_] { return local_models([stop](std::size_t) { return !*stop; }); },
        [this](std::vector<LocalModel> models) { setModels(std::move(models)); },
        [this](const QString& sentence) { status_->setText(sentence); });
}

void LocalModelsDialog::setModels(std::vector<LocalModel> models) {
    models_ = std::move(models);
    table_->clear();
    table_->setHorizontalHeaderLabels({tr("Model"), tr("Kept by"), tr("Size"), tr("Family"), tr("Type"), tr("Use")});
    int usable = 0;
    for (std::size_t i = 0; i < models_.size(); ++i) {
        const LocalModel& model = models_[i];
        const QString path = QString::fromStdString(model.found.path.string());
        const auto keeper = word_of(model.found.keeper);
        QList<QStandardItem*> row{
            cell(QString::fromStdString(model.found.name)),
            cell(QString::fromLatin1(keeper.data(), static_cast<qsizetype>(keeper.size()))),
            cell(model.found.bytes > 0 ? style::bytes(static_cast<double>(model.found.bytes)) : QString(),
                 static_cast<qulonglong>(model.found.bytes)),
            cell(QString::fromStdString(model.family)),
            cell(QString::fromStdString(model.type)),
            cell(usesText(model))};
        row[sizeColumn]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        for (QStandardItem* item : row) {
            item->setData(static_cast<int>(i), indexRole);
            item->setToolTip(path);
        }
        table_->appendRow(row);
        usable += model.compares || model.converts ? 1 : 0;
    }
    view_->sortByColumn(nameColumn, Qt::AscendingOrder);
    view_->resizeColumnsToContents();
    view_->horizontalHeader()->setSectionResizeMode(nameColumn, QHeaderView::Stretch);
    status_->setText(models_.empty()
                         ? tr("Hugging Face, LM Studio, GPT4All, Jan, Ollama and llama.cpp keep no models here")
                         : tr("%1 model(s), %2 of them can be used", nullptr, static_cast<int>(models_.size()))
                               .arg(style::integer(static_cast<qint64>(models_.size())), style::integer(usable)));
    selectUsable();
    showCurrent();
}

// The first that can be chosen, else the first.
void LocalModelsDialog::selectUsable() {
    int row = 0;
    for (int i = sorted_->rowCount() - 1; i >= 0; --i)
        if (const LocalModel* const model = modelAt(sorted_->index(i, nameColumn));
            model && (model->compares || model->converts))
            row = i;
    if (sorted_->rowCount() > 0) view_->selectRow(row);
}

const LocalModel* LocalModelsDialog::current() const { return modelAt(view_->currentIndex()); }

// Whoever types what to look for moves through what is found.
bool LocalModelsDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched != filter_ || event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QCoreApplication::sendEvent(view_, event);
            return true;
        default:
            return false;
    }
}

const LocalModel* LocalModelsDialog::modelAt(const QModelIndex& at) const {
    if (!at.isValid()) return nullptr;
    const int index = at.siblingAtColumn(nameColumn).data(indexRole).toInt();
    return index >= 0 && index < static_cast<int>(models_.size()) ? &models_[static_cast<std::size_t>(index)] : nullptr;
}

void LocalModelsDialog::showCurrent() {
    const LocalModel* model = current();
    choose_->setEnabled(model && (model->compares || model->converts));
    if (!model) {
        detail_->setText({});
        return;
    }
    QString text = QString::fromStdString(model->found.path.string());
    if (!model->reason.empty())
        text += QLatin1Char('\n') + tr("%1, because %2").arg(usesText(*model), spoken(model->reason));
    detail_->setText(text);
}

QString LocalModelsDialog::detail() const { return detail_->text(); }

void LocalModelsDialog::choose() {
    const LocalModel* model = current();
    if (!model || !choose_->isEnabled()) return;
    emit chosen(QString::fromStdString(model->found.path.string()));
    accept();
}

}  // namespace bitdistill
