// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/compare_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <optional>

#include "app/answers/compared_texts.h"
#include "app/pages/further_models.h"
#include "app/parts/card.h"
#include "app/parts/settings.h"
#include "engine/base/error.h"
#include "engine/base/machine.h"
#include "engine/run/results.h"
#include "engine/text/text_prompt.h"
#include "widgets/model_dialog.h"
#include "widgets/wrap_layout.h"

namespace bitdistill {

namespace fs = std::filesystem;

ComparePage::ComparePage(Session& session, Settings& settings, QWidget* parent)
    : Page(QStringLiteral("compare"), tr("Compare"), parent), session_(session), settings_(settings) {
    QVBoxLayout* column = makeColumn(style::margin);
    auto* setup = new Card;
    setup->setAccessibleName(tr("Models and prompt"));
    auto* row = new WrapLayout;
    row->setSpacing(style::margin);
    setup->body()->addLayout(row);
    row->addLayout(buildChooser(), 4);
    row->addLayout(buildPrompt(), 5);
    row->addLayout(buildOptions(), 2);
    column->addWidget(setup);
    column->addLayout(buildActions());
    view_ = new CompareView;
    view_->setObjectName(QStringLiteral("comparison"));
    column->addWidget(view_, 1);
    connectComparison();
    connectSession();
    offerModels();
}

// The baseline, the model against it, and what else joins them.
QLayout* ComparePage::buildChooser() {
    auto* chooser = new QGridLayout;
    chooser->setHorizontalSpacing(style::unit);
    chooser->setVerticalSpacing(style::unit);
    const QString labels[2] = {tr("&Baseline"), tr("&Against")};
    const QString names[2] = {tr("Baseline model"), tr("Model against it")};
    for (int which = 0; which < 2; ++which) {
        auto* label = new QLabel(labels[which]);
        QComboBox* box = models_[which] = new QComboBox;
        box->setAccessibleName(names[which]);
        box->setObjectName(which == 0 ? QStringLiteral("baseline") : QStringLiteral("against"));
        box->setMinimumWidth(26 * style::unit);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setPlaceholderText(tr("Choose a model"));
        label->setBuddy(box);
        auto* open = new QToolButton;
        open->setIcon(style::icon(style::Mark::folder, palette()));
        open->setAccessibleName(tr("Choose a model: %1").arg(names[which]));
        open->setToolTip(tr("Choose a model folder or a .gguf file"));
        chooser->addWidget(label, which, 0);
        chooser->addWidget(box, which, 1);
        chooser->addWidget(open, which, 2);
        connect(open, &QToolButton::clicked, this, [this, which] { browse(which); });
        connect(box, &QComboBox::activated, this, [this, which] {
            chosen_[which] = true;
            previewPanes();
        });
    }
    chooser->addWidget(buildFurtherModels(), 2, 1);
    chooser->setColumnStretch(1, 1);
    chooser->setRowStretch(3, 1);
    return chooser;
}

QWidget* ComparePage::buildFurtherModels() {
    further_ = new FurtherModels;
    bitnetSft_ = new QCheckBox(style::stageLabel(Stage::bitnet_sft));
    bitnetSft_->setObjectName(QStringLiteral("alsoBitnetSft"));
    bitnetSft_->setAccessibleName(tr("Also the run's BitNet-SFT model"));
    bitnetSft_->setToolTip(tr("Also the run's BitNet-SFT model, so that the table of results is whole"));
    bitnetSft_->setChecked(true);
    connect(bitnetSft_, &QCheckBox::toggled, this, [this] {
        thirdChosen_ = true;
        previewPanes();
    });
    further_->addBox(bitnetSft_);
    return further_;
}

QLayout* ComparePage::buildPrompt() {
    auto* column = new QVBoxLayout;
    column->setSpacing(style::halfUnit);
    auto* label = new QLabel(tr("&Prompt"));
    // English in every language: the sample's models read nothing else.
    prompt_ = new QPlainTextEdit(QStringLiteral("Once upon a time"));
    prompt_->setAccessibleName(tr("Prompt"));
    prompt_->setObjectName(QStringLiteral("prompt"));
    prompt_->setFixedHeight(6 * style::unit);
    prompt_->setMinimumWidth(24 * style::unit);
    prompt_->setTabChangesFocus(true);
    label->setBuddy(prompt_);
    column->addWidget(label);
    column->addWidget(prompt_);
    chat_ = new QCheckBox(tr("&Chat template"));
    chat_->setObjectName(QStringLiteral("chat"));
    chat_->setAccessibleName(tr("The prompt in the models' chat templates"));
    chat_->setEnabled(false);
    column->addWidget(chat_);
    column->addStretch(1);
    connect(chat_, &QCheckBox::clicked, this, [this] { chatChosen_ = true; });
    connect(prompt_, &QPlainTextEdit::textChanged, this, [this] { promptEdited_ = true; });
    return column;
}

QLayout* ComparePage::buildOptions() {
    auto* options = new QGridLayout;
    options->setHorizontalSpacing(style::unit);
    options->setVerticalSpacing(style::halfUnit);
    const auto spin = [&](const QString& label, int low, int high, int value, int line, int place,
                          const QString& name) {
        auto* words = new QLabel(label);
        auto* box = new QSpinBox;
        box->setRange(low, high);
        box->setValue(value);
        box->setAccessibleName(name);
        words->setBuddy(box);
        options->addWidget(words, line, place * 2);
        options->addWidget(box, line, place * 2 + 1);
        connect(box, &QSpinBox::valueChanged, this, [this] { optionsChosen_ = true; });
        return box;
    };
    tokens_ = spin(tr("&Tokens"), 2, 4096, 128, 0, 0, tr("Tokens to write at most"));
    tokens_->setObjectName(QStringLiteral("tokens"));
    repeats_ = spin(tr("Re&peats"), 1, 50, ComparisonPlan().repeats, 1, 0, tr("Repeats"));
    repeats_->setObjectName(QStringLiteral("repeats"));
    threads_ = spin(tr("T&hreads"), 1, machine().cores, machine().cores, 0, 1, tr("Threads"));
    auto* label = new QLabel(tr("Te&mperature"));
    temperature_ = new QDoubleSpinBox;
    temperature_->setRange(0, 5);
    temperature_->setSingleStep(0.1);
    temperature_->setSpecialValueText(tr("greedy"));
    temperature_->setAccessibleName(tr("Temperature, 0 is greedy"));
    label->setBuddy(temperature_);
    options->addWidget(label, 1, 2);
    options->addWidget(temperature_, 1, 3);
    fixedLength_ = new QCheckBox(tr("&Always so many tokens"));
    fixedLength_->setObjectName(QStringLiteral("fixedLength"));
    fixedLength_->setAccessibleName(tr("Always write so many tokens"));
    fixedLength_->setToolTip(
        tr("Measures a fixed length: each model writes on past the end of its text, and what follows is greyed"));
    options->addWidget(fixedLength_, 2, 0, 1, 4);
    connect(temperature_, &QDoubleSpinBox::valueChanged, this, [this] { optionsChosen_ = true; });
    connect(fixedLength_, &QCheckBox::toggled, this, [this] { optionsChosen_ = true; });
    options->setRowStretch(3, 1);
    return options;
}

QLayout* ComparePage::buildActions() {
    auto* actions = new WrapLayout;
    start_ = new PrimaryButton(tr("Start the comparison"));
    start_->setObjectName(QStringLiteral("startComparison"));
    stop_ = new QPushButton(tr("Stop"));
    stop_->setAccessibleName(tr("Stop the comparison"));
    stop_->setEnabled(false);
    status_ = new Caption({}, style::Text::body, true);
    status_->setAccessibleName(tr("State of the comparison"));
    status_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    keep_ = new QPushButton(tr("Keep in the run"));
    keep_->setObjectName(QStringLiteral("keepComparison"));
    keep_->setToolTip(tr("Puts this comparison in the place of the one that the open run keeps"));
    keep_->hide();
    actions->addWidget(start_);
    actions->addWidget(stop_);
    actions->addWidget(status_, 1);
    actions->addWidget(keep_);
    connect(keep_, &QPushButton::clicked, &comparison_, &CompareSession::keep);
    connect(start_, &QPushButton::clicked, this, &ComparePage::start);
    connect(stop_, &QPushButton::clicked, &comparison_, &CompareSession::stop);
    return actions;
}

void ComparePage::connectComparison() {
    connect(&comparison_, &CompareSession::busyChanged, this, [this](bool busy) {
        start_->setEnabled(!busy);
        stop_->setEnabled(busy);
    });
    connect(&comparison_, &CompareSession::statusChanged, status_, &QLabel::setText);
    connect(&comparison_, &CompareSession::panesKnown, this, [this](const std::vector<ComparePane>& panes) {
        view_->setPanes(panes);
        view_->setConditions({});
        view_->setPrompt(prompt_->toPlainText());
    });
    connect(&comparison_, &CompareSession::textArrived, view_, &CompareView::appendText);
    connect(&comparison_, &CompareSession::activeChanged, view_, &CompareView::setActive);
    connect(&comparison_, &CompareSession::finished, this, [this](const ComparisonPanes& panes) {
        showResults(panes);
        status_->setText(!panes.remark.isEmpty() ? panes.remark
                         : comparison_.canKeep() ? tr("Done; the run keeps an earlier comparison")
                                                 : tr("Done"));
    });
    connect(&comparison_, &CompareSession::keepOffered, keep_, &QWidget::setVisible);
    connect(&comparison_, &CompareSession::kept, this, [this] {
        status_->setText(tr("Done, and kept in the run"));
        emit comparisonKept();
    });
    connect(&comparison_, &CompareSession::failed, this, [this](const QString& sentence) {
        status_->setText(tr("Failed"));
        emit problemFound(sentence);
    });
}

void ComparePage::connectSession() {
    connect(&session_, &Session::runChanged, this, [this] {
        chosen_[0] = chosen_[1] = optionsChosen_ = thirdChosen_ = false;
        comparison_.withdraw();
        offerModels();
        suggestPrompt();
    });
    connect(&session_, &Session::stateChanged, this, &ComparePage::offerModels);
    connect(&session_, &Session::progressChanged, this, [this] {
        // A stage's end makes a model; steps in between change nothing here, and looking reads files.
        int done = 0;
        for (const StageProgress& stage : session_.progress()) done += stage.state == StageState::done;
        if (done != std::exchange(doneStages_, done)) offerModels();
    });
}

// The models of a run know its task best: they are asked about its first item, unless the user asks something else.
void ComparePage::suggestPrompt() {
    if (promptEdited_ || !session_.hasRun()) return;
    inBackground(
        this,
        [run = session_.folder()] {
            return std::pair{run.path(), QString::fromStdString(comparisonPrompt(run))};
        },
        [this](const std::pair<fs::path, QString>& suggested) {
            if (promptEdited_ || session_.path() != suggested.first) return;
            prompt_->setPlainText(suggested.second);
            promptEdited_ = false;
        },
        [](const QString&) {});  // data that has been moved since: the prompt stays as it is
}

// In chat where both models have a template; the models of a run are asked in the form of its recipe. What the user
// chose stays.
void ComparePage::offerChat() {
    std::vector<fs::path> models;
    for (const QComboBox* box : models_) models.emplace_back(box->currentData().toString().toStdString());
    const bool ofRun = session_.hasRun() && liesIn(models[1], session_.folder().path());
    const bool wanted = !ofRun || session_.folder().params().prompt_form == PromptForm::chat;
    const auto offer = [this, wanted](bool offered, const QString& why) {
        chat_->setEnabled(offered);
        chat_->setToolTip(why);
        if (!offered || !chatChosen_) chat_->setChecked(offered && wanted);
    };
    templates_.ask(
        this,
        [models] { return std::ranges::all_of(models, [](const fs::path& model) { return offers_chat(model); }); },
        [offer](bool offered) {
            offer(offered, offered ? tr("The prompt as a user's message in each model's chat template")
                                   : tr("One of the models has no chat template"));
        },
        [offer](const QString& sentence) { offer(false, sentence); });
}

void ComparePage::addModel(QComboBox* box, const QString& folder, const QString& label) {
    if (box->findData(folder) >= 0) return;
    box->addItem(label, folder);
    box->setItemData(box->count() - 1, folder, Qt::ToolTipRole);
}

// The open run's finished models first, then the recent ones. What the user chose stays chosen.
void ComparePage::offerModels() {
    QString wanted[2];
    for (int which = 0; which < 2; ++which)
        if (chosen_[which]) wanted[which] = models_[which]->currentData().toString();
    for (QComboBox* box : models_) {
        const QString keep = box->currentData().toString();
        box->clear();
        if (session_.hasRun()) {
            const RunFolder& folder = session_.folder();
            std::vector<Stage> stages = stages_with_models();
            // Stable: the teacher, which the others are measured against, comes first.
            std::ranges::stable_partition(stages, [](Stage stage) { return stage == Stage::teacher; });
            for (const Stage stage : stages)
                if (folder.stage_done(stage))
                    addModel(
                        box, QString::fromStdString(folder.model_folder(stage).string()),
                        tr("%1 of %2")
                            .arg(stage == Stage::distill ? tr("Student") : style::stageLabel(stage), session_.name()));
            if (has_result_row(folder.params(), Stage::refine))
                addModel(box, QString::fromStdString(folder.params().student),
                         tr("%1 of %2").arg(tr("Student"), session_.name()));
            if (!folder.stage_done(Stage::teacher) && !folder.params().teacher.empty())
                addModel(box, QString::fromStdString(folder.params().teacher),
                         tr("Base model of %1").arg(session_.name()));
        }
        for (const QString& path : settings_.recentModels()) addModel(box, path, modelLabel(path));
        if (!keep.isEmpty() && box->findData(keep) < 0) addModel(box, keep, modelLabel(keep));
        box->setCurrentIndex(box->findData(keep));
    }
    if (session_.hasRun()) {
        const RunFolder& folder = session_.folder();
        if (!chosen_[0] && folder.stage_done(Stage::teacher))
            wanted[0] = QString::fromStdString(folder.model_folder(Stage::teacher).string());
        if (!chosen_[1])
            if (const auto student = finished_student(folder)) wanted[1] = QString::fromStdString(student->string());
    }
    for (int which = 0; which < 2; ++which)
        if (const int index = models_[which]->findData(wanted[which]); !wanted[which].isEmpty() && index >= 0)
            models_[which]->setCurrentIndex(index);
    previewPanes();
}

void ComparePage::showResults(const ComparisonPanes& panes) {
    for (std::size_t i = 0; i < panes.results.size(); ++i) {
        view_->setNumbers(static_cast<int>(i), panes.results[i].numbers);
        view_->setTiming(static_cast<int>(i), panes.results[i].timing);
    }
    view_->setHeadline(panes.headline);
    view_->setConditions(panes.conditions);
    if (session_.hasRun()) showBesideReference(view_, beside_, session_.folder(), panes);
}

// The run has a BitNet-SFT model, its own teacher is the baseline, and that model is not chosen already.
bool ComparePage::bitnetSftIsAThird(const QString& one, const QString& other) const {
    if (!session_.hasRun() || !session_.folder().stage_done(Stage::bitnet_sft)) return false;
    const auto folder = [&](Stage stage) {
        return QString::fromStdString(session_.folder().model_folder(stage).string());
    };
    return one == folder(Stage::teacher) && other != folder(Stage::bitnet_sft);
}

// The run's BitNet-SFT model, where it is to join the two.
std::optional<PlannedModel> ComparePage::third() const {
    if (!bitnetSft_->isVisibleTo(this) || !bitnetSft_->isChecked()) return {};
    return PlannedModel{tr("%1 of %2").arg(style::stageLabel(Stage::bitnet_sft), session_.name()).toStdString(),
                        session_.folder().model_folder(Stage::bitnet_sft)};
}

// A comparison that is kept stands beside what it was asked for, unless the user asks for something else.
void ComparePage::showSettings(const ComparisonPanes& panes) {
    if (!thirdChosen_ && third() && panes.panes.size() < 3) {
        const QSignalBlocker quiet(bitnetSft_);
        bitnetSft_->setChecked(false);
        previewed_.truncate(previewed_.lastIndexOf(QLatin1Char('\n')) + 1);  // the panes that stand there are these two
    }
    if (optionsChosen_) return;
    tokens_->setValue(panes.tokens);
    repeats_->setValue(panes.repeats);
    threads_->setValue(panes.threads);
    temperature_->setValue(panes.temperature);
    fixedLength_->setChecked(panes.fixedLength);
    optionsChosen_ = false;  // it was not the user
}

// Before a comparison the panes already stand there: with the last one of these models, if the run keeps one, or with
// what their headers say.
void ComparePage::previewPanes() {
    const QString folders[2] = {models_[0]->currentData().toString(), models_[1]->currentData().toString()};
    bitnetSft_->setVisible(bitnetSftIsAThird(folders[0], folders[1]));
    if (comparison_.busy() || folders[0].isEmpty() || folders[1].isEmpty()) return;
    const QString both = folders[0] + QLatin1Char('\n') + folders[1];
    if (both == measured_) return;  // a finished comparison stays on the screen
    const std::optional<PlannedModel> joins = third();
    const QString all = both + QLatin1Char('\n') + (joins ? QString::fromStdString(joins->folder.string()) : QString());
    if (all == previewed_) return;
    previewed_ = all;
    measured_.clear();
    offerChat();
    std::vector<QString> titles{models_[0]->currentText(), models_[1]->currentText()};
    std::vector<fs::path> places{folders[0].toStdString(), folders[1].toStdString()};
    if (joins) {
        titles.push_back(QString::fromStdString(joins->name));
        places.push_back(joins->folder);
    }
    const std::optional<RunFolder> run = session_.hasRun() ? std::optional(session_.folder()) : std::nullopt;
    preview_.ask(
        this,
        [run, titles, paths = std::move(places)] {
            try {
                if (const auto whole = run ? keptComparison(*run) : std::nullopt) {
                    if (const auto kept = comparisonOf(*whole, paths, run->path()))
                        return comparisonPanes(*kept, titles);
                    // Without the third, if that was left out.
                    if (const auto kept = comparisonOf(*whole, {paths[0], paths[1]}, run->path()))
                        return comparisonPanes(*kept, titles);
                }
            } catch (const Error&) {
                // The Results page says what is wrong with results.json; here the headers remain.
            }
            return panesOfHeaders(paths, titles);
        },
        [this](const ComparisonPanes& view) {
            view_->setPanes(view.panes);
            view_->setConditions({});
            view_->setPrompt(view.results.empty() ? prompt_->toPlainText() : view.prompt);
            for (std::size_t i = 0; i < view.results.size(); ++i)
                view_->setText(static_cast<int>(i), view.results[i].text, view.results[i].pastEnd);
            if (view.results.empty()) return;
            showSettings(view);
            showResults(view);
            status_->setText(tr("The comparison that this run keeps"));
        },
        // What is wrong with a folder is said when the comparison starts.
        [](const QString&) {});
}

void ComparePage::setModel(int which, const QString& folder) {
    addModel(models_[which], folder, modelLabel(folder));
    models_[which]->setCurrentIndex(models_[which]->findData(folder));
    chosen_[which] = true;
    previewPanes();
}

void ComparePage::browse(int which) {
    const QString now = models_[which]->currentData().toString();
    auto* dialog = new ModelDialog(this, tr("Choose a model"), now.isEmpty() ? settings_.runsDirectory() : now);
    connect(dialog, &ModelDialog::chosen, this, [this, which](const QString& path) {
        settings_.addRecentModel(path);
        setModel(which, path);
    });
    dialog->open();
}

void ComparePage::start() {
    if (comparison_.busy()) return;
    ComparisonPlan plan;
    for (QComboBox* box : models_) {
        const QString folder = box->currentData().toString();
        if (folder.isEmpty()) {
            emit problemFound(tr("Choose two models first"));
            return;
        }
        plan.models.push_back({box->currentText().toStdString(), folder.toStdString()});
    }
    further_->addTo(plan, models_[0]->currentText(), models_[1]->currentText());
    if (const std::optional<PlannedModel> joins = third()) plan.models.push_back(*joins);
    plan.promptText = prompt_->toPlainText().toStdString();
    const PromptForm form = chat_->isChecked() ? PromptForm::chat : PromptForm::raw;
    plan.prompt = [text = plan.promptText, form](const Tokenizer& tokenizer) {
        return text_prompt(tokenizer, text, {.form = form});
    };
    plan.tokens = tokens_->value();
    plan.mayWiden = true;
    plan.fixedLength = fixedLength_->isChecked();
    plan.repeats = repeats_->value();
    plan.threads = threads_->value();
    plan.temperature = temperature_->value();
    if (session_.state() == Session::State::running)
        status_->setText(tr("A run trains at the same time: pause it for speeds that mean something"));
    preview_.drop();  // its answer would clear the panes
    measured_ = models_[0]->currentData().toString() + QLatin1Char('\n') + models_[1]->currentData().toString();
    view_->stopReplay();
    view_->clearOutput();
    comparison_.start(plan, session_.hasRun() ? std::optional(session_.folder()) : std::nullopt);
}

std::vector<Command> ComparePage::commands() {
    return {
        {tr("Start the comparison"), {}, {}, [this] { start(); }},
        {tr("Stop the comparison"), {}, {}, [this] { comparison_.stop(); }},
        {tr("Replay the comparison"),
         {},
         {},
         [this] {
             if (view_->canReplay()) view_->startReplay();
         }},
        {tr("Copy the comparison as a picture"), {}, {}, [this] { view_->copyPicture(); }},
        {tr("Copy the comparison as Markdown"), {}, {}, [this] { view_->copyMarkdown(); }},
    };
}

}  // namespace bitdistill
