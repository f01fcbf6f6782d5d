// SPDX-License-Identifier: GPL-3.0-or-later
// The Recipe page's other half: what stands beside the form, and what it says before a start.
#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "app/pages/recipe_page.h"
#include "app/parts/card.h"
#include "app/parts/recipe/recipe_preview.h"
#include "app/parts/settings.h"
#include "app/parts/token_view.h"
#include "app/parts/training.h"
#include "app/runs/time_estimate.h"
#include "engine/run/data/data_files.h"
#include "engine/run/run_place.h"
#include "widgets/param_form.h"
#include "widgets/texts/engine_text.h"
#include "widgets/texts/joined_text.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

constexpr int mostLines = 4;  // of problems beside the form, where each is said at its field

// The table's texts have a context of their own.
QString labelOf(const Param& param) { return QCoreApplication::translate("RunParams", param.label); }

style::Role roleOf(Light light) {
    return light == Light::green   ? style::Role::good
           : light == Light::open  ? style::Role::accent
           : light == Light::amber ? style::Role::caution
                                   : style::Role::bad;
}
style::Mark markOf(Light light) {
    return light == Light::green   ? style::Mark::check
           : light == Light::open  ? style::Mark::open
           : light == Light::amber ? style::Mark::warning
                                   : style::Mark::error;
}
}  // namespace

// What would happen: the checks, the first batch, the same on the command line.
QWidget* RecipePage::buildChecks() {
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(style::unit, 0, 0, 0);
    column->setSpacing(style::unit);
    auto* checks = new Card(tr("Before you start"));
    checkRows_ = new QGridLayout;
    checkRows_->setHorizontalSpacing(style::unit);
    checkRows_->setVerticalSpacing(style::halfUnit);
    checkRows_->setColumnStretch(2, 1);
    checks->body()->addLayout(checkRows_);
    time_ = new TimeEstimate;
    checks->body()->addWidget(time_);
    column->addWidget(checks);
    preview_ = new RecipePreview;
    tokens_ = preview_->tokenView();
    column->addWidget(preview_, 1);
    connect(preview_, &RecipePreview::guessTaken, this,
            [this](const DataGuess& guess) { setParams(with_guess(guess, form_->params())); });
    auto* commandCard = new Card(tr("The same on the command line"));
    auto* copy = new QPushButton(style::icon(style::Mark::copy, palette()), tr("Copy"));
    copy->setAccessibleName(tr("Copy the command"));
    connect(copy, &QPushButton::clicked, this, &RecipePage::copyCommand);
    commandCard->header()->addWidget(copy);
    command_ = new QPlainTextEdit;
    command_->setReadOnly(true);
    command_->setFrameShape(QFrame::NoFrame);
    command_->setAccessibleName(tr("Command line that does the same"));
    command_->setWordWrapMode(QTextOption::WrapAnywhere);
    command_->setFixedHeight(9 * style::unit);
    command_->viewport()->setAutoFillBackground(false);
    commandCard->body()->addWidget(command_);
    column->addWidget(commandCard);
    return side;
}

// The training file's, else that of the first evaluation file.
void RecipePage::previewData(const RunParams& params, Checked& checked) {
    try {
        const std::vector<fs::path> dev = data_files(params.dev_data);
        if (params.train_data.empty() && dev.empty()) return;
        checked.data = preview_data(params.train_data.empty() ? dev.front() : fs::path(params.train_data));
        checked.guess = proposal(*checked.data, params);
    } catch (const std::exception& error) {
        checked.dataError = spokenError(error);
    }
}

void RecipePage::check() {
    const RunParams params = form_->params();
    const fs::path runs = settings_.runsDirectory().toStdString();
    const fs::path place = runs / runName().toStdString();
    check_.ask(
        this,
        [params, runs, place] {
            Checked checked;
            try {
                check_run_place(place, params, Probe::rights);
            } catch (const std::exception& error) {
                checked.place = spokenError(error);
            }
            checked.problems = recipeProblems(params);
            checked.checks = preflight(params, runs);
            try {
                checked.batch = readFirstBatch(params);
            } catch (const std::exception& error) {
                checked.batchError = spokenError(error);
            }
            previewData(params, checked);
            return checked;
        },
        [this](const Checked& checked) {
            checked_ = checked;
            show(checked_);
        },
        [this](const QString& sentence) { emit problemFound(sentence); });
}

// "Teacher, then Training data and Corpus": what nobody has filled in yet, in the order of the form. Empty when there
// is no such field.
QString RecipePage::firstChoices(const std::vector<Problem>& problems) const {
    QStringList names;
    for (const Problem& problem : problems)
        if (problem.fatal && form_->isAwaited(problem)) names << labelOf(*find_parameter(problem.param));
    names.removeDuplicates();
    if (names.size() < 2) return names.value(0);
    const QString first = names.takeFirst(), last = names.takeLast();
    return names.isEmpty() ? tr("%1, then %2").arg(first, last)
                           : tr("%1, then %2 and %3").arg(first, joinedByCommas(names), last);
}

void RecipePage::show(const Checked& checked) {
    form_->setProblems(checked.problems);
    std::vector<Check> lines;
    int fatal = 0, remarks = 0;
    const QString choices = firstChoices(checked.problems);
    obstacle_.clear();
    if (!choices.isEmpty()) {
        obstacle_ = tr("Choose first: %1").arg(choices);
        lines.push_back({Light::open, tr("Choose first"), choices});
    }
    for (const QString& text : form_->wrongTexts()) {
        lines.push_back({Light::red, tr("Recipe"), text});
        ++fatal;
    }
    bool wrong = false;
    for (const Problem& problem : checked.problems) {
        if (form_->isAwaited(problem)) continue;  // said in one line
        ++(problem.fatal ? fatal : remarks);
        const Param* param = find_parameter(problem.param);
        const QString title = param ? labelOf(*param) : tr("Recipe");
        // What is wrong comes before what is missing.
        if (problem.fatal && !std::exchange(wrong, true)) obstacle_ = title + QLatin1Char(' ') + spoken(problem.text);
        if (fatal + remarks <= mostLines)
            lines.push_back({problem.fatal ? Light::red : Light::amber, title, spoken(problem.text)});
    }
    if (!checked.place.isEmpty()) {
        if (!wrong) obstacle_ = checked.place;
        lines.push_back({Light::red, tr("Run folder"), checked.place});
    }
    if (checked.problems.empty() && fatal == 0)
        lines.push_back({Light::green, tr("Recipe"), tr("every field can be used")});
    else if (fatal + remarks > mostLines)
        lines.push_back({fatal ? Light::red : Light::amber, tr("Recipe"),
                         tr("%n more, marked in the form", nullptr, fatal + remarks - mostLines)});
    lines.insert(lines.end(), checked.checks.begin(), checked.checks.end());

    while (QLayoutItem* item = checkRows_->takeAt(0)) {
        if (QWidget* widget = item->widget()) widget->deleteLater();
        delete item;
    }
    for (int place = 0; const Check& line : lines) {
        auto* mark = new MarkLabel(markOf(line.light), roleOf(line.light));
        mark->setAccessibleName(line.light == Light::green   ? tr("good")
                                : line.light == Light::open  ? tr("still to choose")
                                : line.light == Light::amber ? tr("remark")
                                                             : tr("problem"));
        auto* title = new Caption(line.title, style::Text::small, false, true);
        auto* text = new Caption(line.text, style::Text::small);
        text->setWordWrap(true);
        checkRows_->addWidget(mark, place, 0, Qt::AlignTop);
        checkRows_->addWidget(title, place, 1, Qt::AlignTop);
        text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        checkRows_->addWidget(text, place, 2, Qt::AlignTop);
        ++place;
    }
    if (checked.batchError.isEmpty())
        checked.batch.items.empty() && checked.batch.taskError.isEmpty() && checked.batch.corpus.empty()
            ? tokens_->setMessage(
                  tr("Choose training data: its first items appear here, cut into the teacher's tokens."))
            : tokens_->setBatch(checked.batch);
    else
        tokens_->setMessage(checked.batchError);
    if (checked.data)
        preview_->setRows(*checked.data);
    else
        preview_->setRowsMessage(checked.dataError.isEmpty()
                                     ? tr("Choose training data: its columns and first rows appear here.")
                                     : checked.dataError);
    preview_->setGuess(checked.guess);
    fatal_ = std::any_of(checked.problems.begin(), checked.problems.end(), [](const Problem& p) { return p.fatal; });
    updateStart();
    time_->setRecipe(form_->params(), isVisible() && !fatal_ && checked.place.isEmpty());
    if (std::exchange(startAsked_, false)) start();
}

void RecipePage::updateStart() {
    const bool named = !runName().isEmpty() && !runName().contains(QLatin1Char('/'));
    start_->setEnabled(trainingAvailable() && !busy_ && named);
    if (!trainingAvailable())
        startHint_->setText(trainingUnavailableReason());
    else if (busy_)
        startHint_->setText(tr("%1 is training").arg(busyRun_));
    else if (!named)
        startHint_->setText(tr("Give the run a name that can be a folder's name"));
    else
        startHint_->setText(form_->wrongTexts().isEmpty() ? obstacle_ : form_->wrongTexts().front());
    startHint_->setToolTip(startHint_->text());
    start_->setHeld(!startHint_->text().isEmpty());
}

}  // namespace bitdistill
