// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runs/queue_dialog.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/parts/card.h"
#include "engine/base/error.h"
#include "engine/base/number_text.h"
#include "engine/model/weight_file.h"
#include "engine/run/queue/queue_points.h"
#include "engine/run/queue/rate_search.h"
#include "engine/train/api/distillation_plan.h"
#include "widgets/plot_style.h"

namespace bitdistill {

namespace {

constexpr int gridLines = 4;

// The dialog alone shows these, so they are in the language of the window.
Error mistake(const QString& what, const QString& remedy) {
    return Error(what.toStdString(), {}, remedy.toStdString());
}

template <class Number>
std::vector<Number> numbersIn(const QString& text, bool (*allowed)(Number)) {
    std::vector<Number> numbers;
    for (const QString& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        Number number{};
        if (!parse_number(part.toStdString(), number) || !allowed(number))
            throw mistake(QueueDialog::tr("“%1” is not a number that can stand here").arg(part.trimmed()),
                          QueueDialog::tr("Write numbers with commas between them"));
        numbers.push_back(number);
    }
    return numbers;
}

void takeTable(QueueEntry& entry, const QueueWish& wish) {
    entry.table = wish.table.toStdString();
    if (wish.recipe.teacher.empty())
        throw mistake(QueueDialog::tr("The recipe has no teacher"),
                      QueueDialog::tr("Choose the folder of the model to convert on the Recipe page"));
    const ModelConfig teacher = model_config_of(wish.recipe.teacher);
    const std::int64_t layer = distillation_plan(wish.recipe, teacher, teacher).student_layer;
    entry.points = ablation_points(required_choice<AblationTable>(entry.table, "table", "ablation"), wish.recipe,
                                   teacher.layers, layer);
    entry.seeds = numbersIn<std::int64_t>(wish.seeds, [](std::int64_t) { return true; });
}

}  // namespace

QueueEntry entryOf(const QueueWish& wish) {
    QueueEntry entry;
    entry.kind = wish.kind;
    entry.folder = wish.folder.toStdString();
    entry.recipe = wish.recipe;
    switch (wish.kind) {
        case QueueKind::run:
            break;
        case QueueKind::sweep:
            for (const QString& line : wish.grid.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
                if (!line.trimmed().isEmpty()) entry.grid.push_back(line.trimmed().toStdString());
            if (entry.grid.empty())
                throw mistake(QueueDialog::tr("There are no values yet"),
                              QueueDialog::tr("Write a line for each parameter, such as %1")
                                  .arg(QStringLiteral("gamma=10,100,1000")));
            break;
        case QueueKind::rates:
            entry.factors = numbersIn<double>(wish.factors, [](double factor) { return factor > 0 && factor <= 1000; });
            if (entry.factors.empty())
                throw mistake(QueueDialog::tr("There are no multiples yet"),
                              QueueDialog::tr("Write multiples such as %1").arg(QStringLiteral("0.3, 1, 3")));
            break;
        case QueueKind::ablation:
            takeTable(entry, wish);
            break;
    }
    return entry;
}

QueueDialog::QueueDialog(const RunParams& recipe, const QString& runsDirectory, const QString& name, QWidget* parent)
    : QDialog(parent), recipe_(recipe), directory_(runsDirectory) {
    setObjectName(QStringLiteral("queueDialog"));
    setWindowTitle(tr("Add to the queue"));
    build(name);
    edited();
}

void QueueDialog::build(const QString& name) {
    auto* column = new QVBoxLayout(this);
    form_ = new QFormLayout;
    kind_ = new QComboBox;
    kind_->setObjectName(QStringLiteral("queueKind"));
    kind_->addItem(tr("The recipe as it is"));
    kind_->addItem(tr("A sweep over values"));
    kind_->addItem(tr("A search for learning rates"));
    kind_->addItem(tr("An ablation"));
    name_ = new QLineEdit(name);
    name_->setObjectName(QStringLiteral("queueName"));
    grid_ = new QPlainTextEdit;
    grid_->setObjectName(QStringLiteral("queueGrid"));
    grid_->setPlaceholderText(QStringLiteral("gamma=10,100,1000\nseed=1,2,3"));
    grid_->setTabChangesFocus(true);
    grid_->setFixedHeight(gridLines * grid_->fontMetrics().lineSpacing() + 2 * style::unit);
    factors_ = new QLineEdit;
    for (const double factor : usual_factors)
        factors_->setText(factors_->text() + (factors_->text().isEmpty() ? QString() : QStringLiteral(", ")) +
                          QString::fromStdString(number_text(factor)));
    table_ = new QComboBox;
    for (const std::string_view word : Spelling<AblationTable>::words) {
        const TableInfo& info = table_info(*choice_of<AblationTable>(word));
        table_->addItem(QCoreApplication::translate("Ablation", info.title), QString::fromLatin1(word.data()));
        table_->setItemData(table_->count() - 1, QString::fromUtf8(info.points), Qt::ToolTipRole);
    }
    seeds_ = new QLineEdit(QString::number(recipe_.seed));
    const auto add = [this](const QString& label, QWidget* field) {
        field->setAccessibleName(label);
        form_->addRow(label, field);
    };
    add(tr("What is run"), kind_);
    add(tr("Folder's name"), name_);
    add(tr("Values, a line a parameter"), grid_);
    add(tr("Multiples of the recipe's rates"), factors_);
    add(tr("Ablation"), table_);
    add(tr("Seeds"), seeds_);
    column->addLayout(form_);
    said_ = new Caption({}, style::Text::small, true);
    said_->setWordWrap(true);
    said_->setAccessibleName(tr("Number of runs"));
    column->addWidget(said_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    add_ = buttons->addButton(tr("Add to the queue"), QDialogButtonBox::AcceptRole);
    add_->setObjectName(QStringLiteral("addToQueue"));
    column->addWidget(buttons);
    connect(kind_, &QComboBox::currentIndexChanged, this, &QueueDialog::edited);
    connect(table_, &QComboBox::currentIndexChanged, this, &QueueDialog::edited);
    for (QLineEdit* field : {name_, factors_, seeds_})
        connect(field, &QLineEdit::textChanged, this, &QueueDialog::edited);
    connect(grid_, &QPlainTextEdit::textChanged, this, &QueueDialog::edited);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (!entry_) return;
        emit chosen(*entry_);
        accept();
    });
}

QueueWish QueueDialog::wish() const {
    QueueWish wish;
    wish.kind = static_cast<QueueKind>(kind_->currentIndex());
    wish.recipe = recipe_;
    wish.folder = QDir::cleanPath(QDir(directory_).absoluteFilePath(name_->text().trimmed()));
    wish.grid = grid_->toPlainText();
    wish.factors = factors_->text();
    wish.table = table_->currentData().toString();
    wish.seeds = seeds_->text();
    return wish;
}

void QueueDialog::edited() {
    const QueueWish now = wish();
    const auto only = [&](QWidget* field, QueueKind kind) {
        const bool seen = now.kind == kind;
        field->setVisible(seen);
        form_->labelForField(field)->setVisible(seen);
    };
    only(grid_, QueueKind::sweep);
    only(factors_, QueueKind::rates);
    only(table_, QueueKind::ablation);
    only(seeds_, QueueKind::ablation);
    entry_.reset();
    add_->setEnabled(false);
    const QString name = name_->text().trimmed();
    if (name.isEmpty() || name == QLatin1String(".") || name == QLatin1String("..") ||
        name.contains(QLatin1Char('/'))) {
        checking_.drop();
        return said_->setText(tr("Give it a name that can be a folder's name."));
    }
    struct Answer {
        QueueEntry entry;
        std::int64_t planned = 0;
    };
    checking_.ask(
        this,
        [now] {
            Answer answer{entryOf(now), 0};
            check_entry(answer.entry);
            answer.planned = stand_of(answer.entry).planned;
            return answer;
        },
        [this](const Answer& answer) {
            entry_ = answer.entry;
            add_->setEnabled(true);
            said_->setText(tr("%n run(s), one after the other. Stages that they have in common are computed once.",
                              nullptr, static_cast<int>(answer.planned)));
        },
        [this](const QString& sentence) { said_->setText(sentence); });
}

}  // namespace bitdistill
