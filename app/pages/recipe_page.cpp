// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/recipe_page.h"
#include "engine/base/error.h"

#include <QClipboard>
#include <QComboBox>
#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "app/parts/card.h"
#include "app/parts/model_label.h"
#include "app/parts/recipe/own_presets.h"
#include "app/parts/recipe/recipe_preview.h"
#include "app/parts/settings.h"
#include "app/parts/token_view.h"
#include "app/parts/training.h"
#include "app/runs/time_estimate.h"
#include "engine/run/presets.h"
#include "engine/run/recipe_file.h"
#include "engine/run/run_place.h"
#include "widgets/files/last_folder.h"
#include "widgets/param_form.h"
#include "widgets/texts/engine_text.h"
#include "widgets/texts/joined_text.h"
#include "widgets/wrap_layout.h"

namespace bitdistill {

namespace {
constexpr int quiet = 300;                 // ms after the last key before the checks run
constexpr int ownRole = Qt::UserRole + 1;  // of a preset of the user: its name; Qt::UserRole is the program's word

// The table's texts have a context of their own.
QString translated(const char* text) { return QCoreApplication::translate("RunParams", text); }
QString labelOf(const Param& param) { return translated(param.label); }

}  // namespace

RecipePage::RecipePage(Settings& settings, QWidget* parent)
    : Page(QStringLiteral("recipe"), tr("Recipe"), parent), settings_(settings) {
    QVBoxLayout* column = makeColumn(style::margin);
    column->addLayout(buildPresets());
    baselineName_ = preset_->itemText(0);
    QSplitter* split = makeSplitter(Qt::Horizontal, tr("Form and checks"));
    form_ = new ParamForm;
    form_->setObjectName(QStringLiteral("form"));
    split->addWidget(form_);
    split->addWidget(buildChecks());
    share(split, 5, 4);
    column->addWidget(split, 1);
    column->addLayout(buildStart());

    timer_.setSingleShot(true);
    timer_.setInterval(quiet);
    connect(&timer_, &QTimer::timeout, this, &RecipePage::check);
    connect(form_, &ParamForm::paramsChanged, this, &RecipePage::edited);
    connect(form_, &ParamForm::textBecameWrong, this, [this] {
        startAsked_ = false;
        showCommand();
        updateStart();
        timer_.start();
    });
    tokens_->setMessage(
        tr("Choose a teacher and training data: the first items appear here, cut into the teacher's tokens, with "
           "those marked that the loss looks at."));
    const auto addShortcut = [this](QKeySequence::StandardKey keys, void (RecipePage::*act)()) {
        auto* shortcut = new QShortcut(QKeySequence(keys), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);  // a field's own undo comes first
        connect(shortcut, &QShortcut::activated, this, act);
    };
    addShortcut(QKeySequence::Undo, &RecipePage::undo);
    addShortcut(QKeySequence::Redo, &RecipePage::redo);
    suggestName();
    showCommand();
    showHistory();
    updateStart();
    check();
}

// Presets and files.
QLayout* RecipePage::buildPresets() {
    auto* row = new WrapLayout;
    auto* label = new QLabel(tr("&Preset"));
    preset_ = new QComboBox;
    preset_->setAccessibleName(tr("Preset"));
    preset_->setObjectName(QStringLiteral("preset"));
    listPresets({});
    label->setBuddy(preset_);
    fromRun_ = new QPushButton;
    fromRun_->setObjectName(QStringLiteral("recipeFromRun"));
    fromRun_->setAccessibleName(tr("Take the recipe of the open run"));
    fromRun_->hide();
    auto* load = new QPushButton(tr("Load…"));
    load->setAccessibleName(tr("Load a recipe file"));
    auto* save = new QPushButton(tr("Save…"));
    save->setAccessibleName(tr("Save the recipe as a file"));
    auto* choice = new QHBoxLayout;
    choice->setSpacing(style::unit);
    choice->addWidget(label);
    choice->addWidget(preset_);
    choice->addLayout(buildPresetMenu());
    choice->addWidget(buildHistory());
    choice->addStretch(1);
    row->addLayout(choice, 1);
    row->addWidget(fromRun_);
    row->addWidget(load);
    row->addWidget(save);
    connect(preset_, &QComboBox::activated, this, &RecipePage::takePreset);
    connect(fromRun_, &QPushButton::clicked, this, [this] { setParams(runParams_); });
    connect(load, &QPushButton::clicked, this, &RecipePage::askLoad);
    connect(save, &QPushButton::clicked, this, &RecipePage::askSave);
    return row;
}

QLayout* RecipePage::buildStart() {
    auto* row = new QHBoxLayout;
    row->setSpacing(style::unit);
    auto* label = new QLabel(tr("Run &name"));
    name_ = new QLineEdit;
    name_->setAccessibleName(tr("Name of the run"));
    name_->setObjectName(QStringLiteral("runName"));
    name_->setMaximumWidth(40 * style::unit);
    label->setBuddy(name_);
    startHint_ = new Caption({}, style::Text::body, true);
    startHint_->setAccessibleName(tr("What stands against a start"));
    startHint_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    start_ = new PrimaryButton(tr("Start"));
    start_->setObjectName(QStringLiteral("startRun"));
    start_->setMinimumWidth(16 * style::unit);
    row->addWidget(label);
    row->addWidget(name_, 1);
    row->addWidget(startHint_, 2);
    auto* queue = new QPushButton(tr("Queue…"));
    queue->setObjectName(QStringLiteral("queueRecipe"));
    queue->setAccessibleName(tr("Put the recipe into the queue"));
    queue->setToolTip(tr("Runs, sweeps, searches for learning rates and ablations, one after the other"));
    connect(queue, &QPushButton::clicked, this, [this] { emit queueRequested(form_->params(), runName()); });
    row->addWidget(queue);
    row->addWidget(start_);
    connect(start_, &QPushButton::clicked, this, &RecipePage::start);
    connect(name_, &QLineEdit::textEdited, this, [this] {
        nameEdited_ = true;
        showCommand();
        updateStart();
        timer_.start();  // whether a run can be begun there
    });
    return row;
}

// Those of one's own can be made from what the form shows, and thrown away.
QLayout* RecipePage::buildPresetMenu() {
    presetMenu_ = new QToolButton;
    presetMenu_->setObjectName(QStringLiteral("presetMenu"));
    presetMenu_->setAutoRaise(true);
    presetMenu_->setPopupMode(QToolButton::InstantPopup);
    presetMenu_->setIcon(style::icon(style::Mark::more, palette()));
    presetMenu_->setAccessibleName(tr("Own presets"));
    presetMenu_->setToolTip(tr("Save what the form shows as a preset, or delete one of your own"));
    auto* menu = new QMenu(presetMenu_);
    menu->setAccessibleName(presetMenu_->accessibleName());
    QAction* save = menu->addAction(tr("Save as a preset…"));
    QAction* remove = menu->addAction(tr("Delete the preset"));
    presetMenu_->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this,
            [this, remove] { remove->setEnabled(!preset_->currentData(ownRole).toString().isEmpty()); });
    connect(save, &QAction::triggered, this, &RecipePage::askSavePreset);
    connect(remove, &QAction::triggered, this, &RecipePage::removePreset);
    auto* row = new QHBoxLayout;
    row->addWidget(presetMenu_);
    return row;
}

QWidget* RecipePage::buildHistory() {
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::halfUnit);
    const auto add = [&](const QString& text, const char* name, const QString& help, void (RecipePage::*act)()) {
        auto* button = new QToolButton;
        button->setObjectName(QLatin1String(name));
        button->setAutoRaise(true);
        button->setText(text);
        button->setAccessibleName(help);
        button->setToolTip(help);
        connect(button, &QToolButton::clicked, this, act);
        row->addWidget(button);
        return button;
    };
    undo_ = add(tr("Undo"), "undoRecipe", tr("Undo the last change of the recipe"), &RecipePage::undo);
    redo_ = add(tr("Redo"), "redoRecipe", tr("Redo what was undone"), &RecipePage::redo);
    return both;
}

// The program's own, then those of the user.
void RecipePage::listPresets(const QString& chosen) {
    preset_->clear();
    preset_->addItem(tr("Defaults"));
    for (const Preset& preset : presets()) {
        preset_->addItem(QCoreApplication::translate("Presets", preset.label), QString::fromLatin1(preset.word));
        preset_->setItemData(preset_->count() - 1, QCoreApplication::translate("Presets", preset.help),
                             Qt::ToolTipRole);
    }
    const QStringList own = ownPresets();
    if (!own.isEmpty()) preset_->insertSeparator(preset_->count());
    for (const QString& name : own) {
        preset_->addItem(name);
        preset_->setItemData(preset_->count() - 1, name, ownRole);
        preset_->setItemData(preset_->count() - 1, tr("A preset of your own"), Qt::ToolTipRole);
        if (name == chosen) preset_->setCurrentIndex(preset_->count() - 1);
    }
}

void RecipePage::takePreset(int index) {
    const QString own = preset_->itemData(index, ownRole).toString();
    if (!own.isEmpty()) {
        inBackground(
            this, [own] { return readOwnPreset(own); },
            [this, own](const RunParams& params) { applyPreset(params, own); },
            [this](const QString& sentence) { emit problemFound(sentence); });
        return;
    }
    const QString word = preset_->itemData(index).toString();
    RunParams params;
    for (const Preset& preset : presets())
        if (word == QLatin1String(preset.word)) params = preset.params;
    applyPreset(params, preset_->itemText(index));
}

void RecipePage::applyPreset(const RunParams& preset, const QString& name) {
    baseline_ = with_preset({"", "", "", preset}, form_->params());
    baselineName_ = name;
    form_->setBaseline(baseline_, name);
    form_->setParams(baseline_);
    edited();
}

void RecipePage::askSavePreset() {
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save as a preset"));
    dialog->setLabelText(tr("Name of the preset (how to train, without model and data):"));
    dialog->setTextValue(preset_->currentData(ownRole).toString());
    connect(dialog, &QInputDialog::textValueSelected, this, &RecipePage::savePreset);
    dialog->open();
}

// What is there under that name is lost only where somebody says so.
void RecipePage::savePreset(const QString& name) {
    const QString kept = name.trimmed();
    if (!ownPresets().contains(kept)) return writePreset(kept);
    auto* box = new QMessageBox(QMessageBox::Question, tr("Save as a preset"),
                                tr("There is a preset %1 already. Replace it by what the form shows?").arg(kept),
                                QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("replacePreset"));
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* replace = box->addButton(tr("Replace"), QMessageBox::AcceptRole);
    QPushButton* leave = box->addButton(tr("Keep the old one"), QMessageBox::RejectRole);
    replace->setObjectName(QStringLiteral("replace"));
    leave->setObjectName(QStringLiteral("keep"));
    for (QPushButton* button : {replace, leave}) button->setAccessibleName(button->text());
    box->setDefaultButton(leave);
    connect(replace, &QPushButton::clicked, this, [this, kept] { writePreset(kept); });
    box->open();
}

void RecipePage::writePreset(const QString& name) {
    const RunParams params = form_->params();
    inBackground(
        this,
        [name, params] {
            writeOwnPreset(name, params);
            return true;
        },
        [this, name, params](bool) {
            listPresets(name);
            applyPreset(params, name);
        },
        [this](const QString& sentence) { emit problemFound(sentence); });
}

void RecipePage::removePreset() {
    const QString own = preset_->currentData(ownRole).toString();
    if (own.isEmpty()) return;
    try {
        removeOwnPreset(own);
    } catch (const Error& error) {
        emit problemFound(spokenError(error));
        return;
    }
    listPresets({});  // what the form shows stays
}

void RecipePage::undo() {
    if (!history_.canUndo()) return;
    const RunParams before = history_.undo();
    setParams(before);
}

void RecipePage::redo() {
    if (!history_.canRedo()) return;
    const RunParams after = history_.redo();
    setParams(after);
}

void RecipePage::showHistory() {
    undo_->setEnabled(history_.canUndo());
    redo_->setEnabled(history_.canRedo());
    preview_->setChanges(changesBetween(baseline_, form_->params()), baselineName_);
}

const RunParams& RecipePage::params() const { return form_->params(); }

void RecipePage::setParams(const RunParams& params) {
    form_->setParams(params);
    edited();
}

void RecipePage::setRunRecipe(const RunParams* params, const QString& run) {
    fromRun_->setVisible(params != nullptr);
    if (!params) return;
    runParams_ = *params;
    fromRun_->setText(tr("Recipe of %1").arg(run));
    fromRun_->setAccessibleName(tr("Take the recipe of the open run"));
}

void RecipePage::setTeacher(const QString& folder) {
    RunParams changed = form_->params();
    changed.teacher = folder.toStdString();
    setParams(changed);
}

void RecipePage::shown() { check(); }

void RecipePage::edited() {
    startAsked_ = false;
    history_.record(form_->params());
    showHistory();
    emit paramsChanged();
    suggestName();
    showCommand();
    timer_.start();
}

// "2026-11-22-sst2-SmolLM2-135M", with a number when that folder exists.
void RecipePage::suggestName() {
    if (nameEdited_) return;
    const RunParams& params = form_->params();
    QString name = QDate::currentDate().toString(Qt::ISODate) + QLatin1Char('-') + QString::fromStdString(params.task);
    const QString path = QString::fromStdString(params.teacher), hub = hubName(path);
    const QString teacher = hub.isEmpty() ? QFileInfo(path).fileName() : hub.section(QLatin1Char('/'), 1, 1);
    if (!teacher.isEmpty()) name += QLatin1Char('-') + teacher;
    const QDir runs(settings_.runsDirectory());
    QString free = name;
    for (int number = 2; runs.exists(free); ++number) free = name + QStringLiteral("-%1").arg(number);
    name_->setText(free);
}

QString RecipePage::runName() const { return name_->text().trimmed(); }

void RecipePage::showCommand() {
    const QString folder = QDir(settings_.runsDirectory()).filePath(runName());
    const QStringList wrong = form_->wrongTexts();
    command_->setPlainText(wrong.isEmpty()
                               ? QString::fromStdString(command_line(form_->params(), folder.toStdString()))
                               : tr("%1. The command follows once that is mended.").arg(joinedBySemicolons(wrong)));
}

void RecipePage::copyCommand() { QGuiApplication::clipboard()->setText(command_->toPlainText()); }

void RecipePage::setTrainingBusy(bool busy, const QString& run) {
    busy_ = busy;
    busyRun_ = run;
    time_->setTrainingBusy(busy);
    updateStart();
}

const std::optional<RunEstimate>& RecipePage::estimate() const { return time_->estimate(); }

void RecipePage::start() {
    if (!start_->isEnabled()) return;
    if (checking()) {  // what stands against a start is not known yet: the answer goes on from here
        timer_.stop();
        check();
        startAsked_ = true;
        return;
    }
    if (fatal_ || form_->hasFatalProblems()) {
        form_->insist();
        form_->focusFirstProblem();
        // The lines beside the form say now what is missing, field by field.
        show(checked_);
        return;
    }
    if (!checked_.place.isEmpty()) {
        name_->setFocus();
        name_->selectAll();
        return;
    }
    const QString folder = QDir(settings_.runsDirectory()).filePath(runName());
    nameEdited_ = false;
    emit startRequested(form_->params(), folder);
}

// Where the last recipe was.
QString RecipePage::recipeFolder() const {
    const QString last = lastFolder(ChosenKind::recipe);
    return last.isEmpty() ? settings_.runsDirectory() : last;
}

void RecipePage::loadRecipe(const QString& file) {
    rememberFolder(ChosenKind::recipe, file);
    inBackground(
        this, [file] { return read_recipe(file.toStdString()); },
        [this](const RunParams& params) { setParams(params); },
        [this](const QString& sentence) { emit problemFound(sentence); });
}

void RecipePage::saveRecipe(const QString& file) {
    rememberFolder(ChosenKind::recipe, file);
    const RunParams params = form_->params();
    inBackground(
        this,
        [file, params] {
            write_recipe(file.toStdString(), params);
            return true;
        },
        [](bool) {}, [this](const QString& sentence) { emit problemFound(sentence); });
}

void RecipePage::askLoad() {
    auto* dialog = new QFileDialog(this, tr("Load a recipe"), recipeFolder(), tr("Recipes (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RecipePage::loadRecipe);
    dialog->open();
}

void RecipePage::askSave() {
    auto* dialog = new QFileDialog(this, tr("Save the recipe"), recipeFolder(), tr("Recipes (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("bitdistill.json"));
    connect(dialog, &QFileDialog::fileSelected, this, &RecipePage::saveRecipe);
    dialog->open();
}

std::vector<Command> RecipePage::commands() {
    std::vector<Command> list{
        {tr("Start the recipe"), runName(), QStringLiteral("Ctrl+Enter"), [this] { start(); }},
        {tr("Load a recipe"), {}, {}, [this] { askLoad(); }},
        {tr("Save the recipe"), {}, QStringLiteral("Ctrl+S"), [this] { askSave(); }},
        {tr("Copy the command line"), {}, {}, [this] { copyCommand(); }},
        {tr("Undo the last change of the recipe"), {}, {}, [this] { undo(); }},
        {tr("Redo what was undone"), {}, {}, [this] { redo(); }},
        {tr("Save the recipe as a preset"), {}, {}, [this] { askSavePreset(); }},
        {tr("Search the parameters"), {}, QStringLiteral("Ctrl+F"), [this] { form_->focusSearch(); }},
    };
    for (const Param& param : parameters())
        list.push_back({tr("Parameter: %1").arg(labelOf(param)),
                        translated(param.help),
                        {},
                        [this, name = QString::fromLatin1(param.name)] { form_->focusField(name); }});
    return list;
}

}  // namespace bitdistill
