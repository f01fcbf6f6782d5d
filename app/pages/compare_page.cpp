// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/compare_page.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>
#include <optional>

#include "app/answers/compared_texts.h"
#include "app/compare/measure_fields.h"
#include "app/compare/present_bar.h"
#include "app/compare/prompt_box.h"
#include "app/pages/further_models.h"
#include "app/parts/card.h"
#include "app/parts/models/model_list.h"
#include "app/parts/settings.h"
#include "app/use/run_questions.h"
#include "engine/base/error.h"
#include "engine/run/results.h"
#include "engine/text/text_prompt.h"
#include "widgets/compare/compare_view.h"
#include "widgets/focus_order.h"
#include "widgets/wrap_layout.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {
constexpr std::size_t mostQuestions = 5;  // of each kind that a run has
}

ComparePage::ComparePage(Session& session, Settings& settings, QWidget* parent)
    : Page(QStringLiteral("compare"), tr("Compare"), parent), session_(session), settings_(settings) {
    QVBoxLayout* column = makeColumn(style::margin);
    setup_ = new Card;
    setup_->setAccessibleName(tr("Models and prompt"));
    auto* row = new WrapLayout;
    row->setSpacing(style::margin);
    setup_->body()->addLayout(row);
    row->addLayout(buildChooser(), 4);
    prompt_ = new PromptBox(settings_);
    row->addWidget(prompt_, 5);
    measure_ = new MeasureFields;
    row->addWidget(measure_, 2);
    column->addWidget(setup_);
    column->addWidget(buildActions());
    view_ = new CompareView;
    view_->setObjectName(QStringLiteral("comparison"));
    column->addWidget(view_, 1);
    buildPresentBar(column);
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
        models_[which] =
            new ModelList(names[which], which == 0 ? QStringLiteral("baseline") : QStringLiteral("against"), settings_);
        label->setBuddy(models_[which]->list());
        chooser->addWidget(label, which, 0);
        chooser->addWidget(models_[which], which, 1);
        connect(models_[which], &ModelList::chosen, this, [this, which] {
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

QWidget* ComparePage::buildActions() {
    actions_ = new QWidget;
    auto* actions = new WrapLayout(actions_);
    actions->setContentsMargins(0, 0, 0, 0);
    start_ = new PrimaryButton(tr("Start the comparison"));
    start_->setObjectName(QStringLiteral("startComparison"));
    stop_ = new QPushButton(tr("Stop"));
    stop_->setObjectName(QStringLiteral("stopComparison"));
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
    present_ = new QPushButton(tr("Present"));
    present_->setObjectName(QStringLiteral("present"));
    present_->setAccessibleName(tr("Present the comparison"));
    present_->setToolTip(tr("Fills the screen with texts, speeds and the race, to be read from the last row (F11)"));
    actions->addWidget(present_);
    connect(keep_, &QPushButton::clicked, &comparison_, &CompareSession::keep);
    connect(start_, &QPushButton::clicked, this, &ComparePage::start);
    connect(stop_, &QPushButton::clicked, &comparison_, &CompareSession::stop);
    connect(present_, &QPushButton::clicked, this, [this] { emit presentingRequested(true); });
    return actions_;
}

void ComparePage::setStatus(const QString& status) {
    status_->setText(status);
    presentBar_->setStatus(status);
}

void ComparePage::connectComparison() {
    connect(&comparison_, &CompareSession::busyChanged, this, [this](bool busy) {
        busy ? takeTurns(stop_, start_) : takeTurns(start_, stop_);
        presentBar_->setBusy(busy);
        presentBar_->setCanReplay(!busy && view_->canReplay());
    });
    connect(view_, &CompareView::animationRequested, this, &ComparePage::askAnimation);
    connect(&comparison_, &CompareSession::statusChanged, this, &ComparePage::setStatus);
    connect(&comparison_, &CompareSession::panesKnown, this, [this](const std::vector<ComparePane>& panes) {
        view_->setPanes(panes);
        view_->setConditions({});
        view_->setPrompt(prompt_->text());
    });
    connect(&comparison_, &CompareSession::textArrived, view_, &CompareView::appendText);
    connect(&comparison_, &CompareSession::paceChanged, view_, &CompareView::setLive);
    connect(&comparison_, &CompareSession::activeChanged, view_, &CompareView::setActive);
    connect(&comparison_, &CompareSession::finished, this, [this](const ComparisonPanes& panes) {
        showResults(panes);
        setStatus(!panes.remark.isEmpty() ? panes.remark
                  : comparison_.canKeep() ? tr("Done; the run keeps an earlier comparison")
                                          : tr("Done"));
        presentBar_->setCanReplay(view_->canReplay());
        // A room has seen the models one after the other; now it sees them together.
        if (presenting_) view_->startReplay();
    });
    connect(&comparison_, &CompareSession::keepOffered, keep_, &QWidget::setVisible);
    connect(&comparison_, &CompareSession::kept, this, [this] {
        setStatus(tr("Done, and kept in the run"));
        emit comparisonKept();
    });
    connect(&comparison_, &CompareSession::failed, this, [this](const QString& sentence) {
        setStatus(tr("Failed"));
        emit problemFound(sentence);
    });
}

void ComparePage::connectSession() {
    connect(&session_, &Session::runChanged, this, [this] {
        chosen_[0] = chosen_[1] = thirdChosen_ = keptShown_ = false;
        measure_->forgetChoice();
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

// The models of a run know its task and its texts best: they are asked about those, unless the user asks something
// else.
void ComparePage::suggestPrompt() {
    prompt_->setRun({}, {});
    if (!session_.hasRun()) return questions_.drop();
    struct Found {
        std::optional<FirstQuestion> first;
        std::vector<RunQuestion> all;
    };
    questions_.ask(
        this,
        [run = session_.folder()] {
            Found found;
            found.all = questionsOf(run, mostQuestions);
            try {
                found.first = firstQuestion(run);
            } catch (const Error&) {
                // Data that has been moved since: the prompt stays as it is.
            }
            return found;
        },
        [this, name = session_.name(), task = session_.folder().params().task](const Found& found) {
            prompt_->setRun(promptsOfRun(name, found.all), task);
            if (!found.first || prompt_->isEdited()) return;
            prompt_->suggest(QString::fromStdString(found.first->prompt));
            // Beside a comparison that the run keeps stands what that was asked for.
            if (!keptShown_) measure_->suggest(*found.first);
        },
        [](const QString&) {});
}

// In chat where both models have a template; the models of a run are asked in the form of its recipe. What the user
// chose stays.
void ComparePage::offerChat() {
    std::vector<fs::path> models;
    for (const ModelList* list : models_) models.emplace_back(list->path().toStdString());
    const bool ofRun = session_.hasRun() && liesIn(models[1], session_.folder().path());
    const bool wanted = !ofRun || session_.folder().params().prompt_form == PromptForm::chat;
    const auto offer = [this, wanted](bool offered, const QString& why) { prompt_->offerChat(offered, wanted, why); };
    templates_.ask(
        this,
        [models] { return std::ranges::all_of(models, [](const fs::path& model) { return offers_chat(model); }); },
        [offer](bool offered) {
            offer(offered, offered ? tr("The prompt as a user's message in each model's chat template")
                                   : tr("One of the models has no chat template"));
        },
        [offer](const QString& sentence) { offer(false, sentence); });
}

void ComparePage::shown() {
    offerModels();
    offerOtherRuns();
}

// Models of any run can stand beside each other, each by its run's name.
void ComparePage::offerOtherRuns() {
    std::vector<fs::path> recent;
    for (const QString& path : settings_.recentRuns()) recent.emplace_back(path.toStdString());
    runs_.ask(
        this,
        [directory = fs::path(settings_.runsDirectory().toStdString()), recent] {
            return modelsOfRuns(directory, recent);
        },
        [this](const std::vector<OfferedModel>& models) {
            if (models == otherRuns_) return;
            otherRuns_ = models;
            offerModels();
        },
        [](const QString&) {});  // what cannot be listed is left out
}

// The open run's finished models first, then those of other runs and the recent ones. What the user chose stays chosen.
void ComparePage::offerModels() {
    std::vector<OfferedModel> offered;
    if (session_.hasRun()) offered = modelsOfRun(session_.folder(), session_.name());
    offered.insert(offered.end(), otherRuns_.begin(), otherRuns_.end());
    for (ModelList* list : models_) list->offer(offered);
    if (session_.hasRun()) {
        const RunFolder& folder = session_.folder();
        const auto suggest = [this](int which, const fs::path& model) {
            const QString path = QString::fromStdString(model.string());
            if (!chosen_[which] && models_[which]->offers(path)) models_[which]->choose(path);
        };
        if (folder.stage_done(Stage::teacher)) suggest(0, folder.model_folder(Stage::teacher));
        if (const auto student = finished_student(folder)) suggest(1, *student);
    }
    previewPanes();
}

void ComparePage::showResults(const ComparisonPanes& panes) {
    for (std::size_t i = 0; i < panes.results.size(); ++i) {
        view_->setNumbers(static_cast<int>(i), panes.results[i].numbers);
        view_->setTiming(static_cast<int>(i), panes.results[i].timing);
        if (view_->text(static_cast<int>(i)) == panes.results[i].text)
            view_->setShades(static_cast<int>(i), panes.results[i].shades);
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
    // Hidden itself, not with the form: a presentation shows it all the same.
    if (bitnetSft_->isHidden() || !bitnetSft_->isChecked()) return {};
    return PlannedModel{modelOfRun(Stage::bitnet_sft, session_.name()).toStdString(),
                        session_.folder().model_folder(Stage::bitnet_sft)};
}

// A comparison that is kept stands beside what it was asked for, unless the user asks for something else.
void ComparePage::showSettings(const ComparisonPanes& panes) {
    if (!thirdChosen_ && third() && panes.panes.size() < 3) {
        const QSignalBlocker quiet(bitnetSft_);
        bitnetSft_->setChecked(false);
        previewed_.truncate(previewed_.lastIndexOf(QLatin1Char('\n')) + 1);  // the panes that stand there are these two
    }
    measure_->showMeasured(panes);
}

// Before a comparison the panes already stand there: with the last one of these models, if the run keeps one, or with
// what their headers say.
void ComparePage::previewPanes() {
    const QString folders[2] = {models_[0]->path(), models_[1]->path()};
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
    std::vector<QString> titles{models_[0]->title(), models_[1]->title()};
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
            view_->setPrompt(view.results.empty() ? prompt_->text() : view.prompt);
            for (std::size_t i = 0; i < view.results.size(); ++i)
                view_->setText(static_cast<int>(i), view.results[i].text, view.results[i].pastEnd);
            keptShown_ = !view.results.empty();
            if (!keptShown_) return;
            showSettings(view);
            showResults(view);
            presentBar_->setCanReplay(view_->canReplay());
            setStatus(tr("The comparison that this run keeps"));
        },
        // What is wrong with a folder is said when the comparison starts.
        [](const QString&) {});
}

void ComparePage::setModel(int which, const QString& folder) {
    models_[which]->choose(folder);
    chosen_[which] = true;
    previewPanes();
}

void ComparePage::start() {
    if (comparison_.busy()) return;
    ComparisonPlan plan;
    for (const ModelList* list : models_) {
        const QString folder = list->path();
        if (folder.isEmpty()) {
            emit problemFound(tr("Choose two models first"));
            return;
        }
        plan.models.push_back({list->title().toStdString(), folder.toStdString()});
    }
    further_->addTo(plan, models_[0]->title(), models_[1]->title());
    if (const std::optional<PlannedModel> joins = third()) plan.models.push_back(*joins);
    plan.promptText = prompt_->text().toStdString();
    plan.prompt = [text = plan.promptText, form = prompt_->form()](const Tokenizer& tokenizer) {
        return text_prompt(tokenizer, text, {.form = form});
    };
    plan.mayWiden = true;
    measure_->putInto(plan);
    if (session_.state() == Session::State::running)
        setStatus(tr("A run trains at the same time: pause it for speeds that mean something"));
    preview_.drop();  // its answer would clear the panes
    measured_ = models_[0]->path() + QLatin1Char('\n') + models_[1]->path();
    view_->stopReplay();
    view_->clearOutput();
    comparison_.start(plan, session_.hasRun() ? std::optional(session_.folder()) : std::nullopt);
}

void ComparePage::setPrompt(const QString& prompt) { prompt_->setText(prompt); }

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
        {tr("Copy the comparison as CSV"), {}, {}, [this] { view_->copyCsv(); }},
        {tr("Save the race as an animation"),
         {},
         {},
         [this] { view_->canReplay() ? askAnimation() : emit problemFound(tr("Compare two models first")); }},
        {tr("Present the comparison"), {}, QStringLiteral("F11"), [this] { emit presentingRequested(true); }},
    };
}

}  // namespace bitdistill
