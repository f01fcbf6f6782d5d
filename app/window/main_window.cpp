// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include <QButtonGroup>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>
#include <utility>

#include "app/pages/chat_page.h"
#include "app/pages/compare_page.h"
#include "app/pages/home_page.h"
#include "app/pages/models_page.h"
#include "app/pages/recipe_page.h"
#include "app/pages/results_page.h"
#include "app/pages/run_page.h"
#include "app/pages/weights_page.h"
#include "app/parts/card.h"
#include "app/parts/models/model_places.h"
#include "app/parts/page_icons.h"
#include "app/parts/run_list.h"
#include "app/parts/training.h"
#include "app/runs/queue_runner.h"
#include "app/runs/run_overlay.h"
#include "app/window/changes_question.h"
#include "app/window/command_palette.h"
#include "app/window/nav_button.h"
#include "app/window/run_presence.h"
#include "engine/run/run_folder.h"
#include "widgets/compare/compare_view.h"
#include "widgets/fitting_scroll.h"
#include "widgets/pipeline_bar.h"
#include "widgets/plots/plot_panel.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

QString pathOf(const fs::path& path) { return QString::fromStdString(path.string()); }

}  // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent), session_(new Session(this)), overlay_(new RunOverlay(this)) {
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(programIcon());
    setAcceptDrops(true);
    setAccessibleName(tr("BitDistill Workbench"));
    addModelPlaces();
    build();
    connectPages();
    connectQueue();
    addShortcuts();
    setMinimumSize(leastWindow);
    resizeOnScreen(this, QSize(160 * style::unit, 100 * style::unit));
    if (!settings_.geometry().isEmpty()) restoreGeometry(settings_.geometry());
    sessionChanged();
    showPage(QStringLiteral("home"));
    home_->setFocus();  // no button is lit before a key is pressed
}

MainWindow::~MainWindow() = default;

// One button a page, and beside them what serves all pages.
QWidget* MainWindow::buildHead() {
    head_ = new QWidget;
    auto* row = new QHBoxLayout(head_);
    row->setContentsMargins(style::unit, 0, style::unit, 0);
    row->setSpacing(0);
    auto* pageTabs = new PageTabs;
    pageTabs->setAccessibleName(tr("Pages"));
    auto* tabRow = new QHBoxLayout(pageTabs);
    tabRow->setContentsMargins(0, 0, 0, 0);
    tabRow->setSpacing(0);
    row->addWidget(pageTabs);
    tabs_ = new QButtonGroup(this);
    stack_ = new QStackedWidget;
    stack_->setAccessibleName(tr("Page"));
    for (std::size_t i = 0; i < pages_.size(); ++i) {
        auto* button = new PageTab(pages_[i]->word(), pages_[i]->title());
        button->setCheckable(true);
        button->setToolTip(tr("%1 (Ctrl+%2)").arg(pages_[i]->title()).arg(i + 1));
        tabs_->addButton(button, static_cast<int>(i));
        tabRow->addWidget(button);
        stack_->addWidget(new FittingScroll(pages_[i]));
        sayWhatComesOf(pages_[i]);
    }
    row->addStretch(1);
    searchButton_ = new NavButton(QStringLiteral("search"), tr("Search"));
    searchButton_->setIcon(style::icon(style::Mark::search, palette()));
    searchButton_->setToolTip(tr("Find anything to do (Ctrl+K)"));
    themeButton_ = new NavButton(QStringLiteral("theme"), {});
    themeButton_->setAccessibleName(tr("Theme and language"));
    themeButton_->setToolTip(tr("Light, dark, high contrast or as the desktop; the window's language"));
    helpButton_ = new NavButton(QStringLiteral("help"), {});
    helpButton_->setAccessibleName(tr("Help"));
    helpButton_->setToolTip(tr("Guide, method, tour, keyboard shortcuts (F1: what is in front)"));
    for (QToolButton* button : {searchButton_, themeButton_, helpButton_}) row->addWidget(button);
    return head_;
}

// In the notice line.
void MainWindow::sayWhatComesOf(Page* page) {
    const auto sayProblem = [this](const QString& sentence) {
        noticeAction_ = {};
        notice_->say(Severity::error, sentence);
    };
    // What was written can be looked at.
    const auto sayDone = [this](const QString& sentence, const QString& path) {
        noticeAction_ = {};
        if (!path.isEmpty()) noticeAction_ = [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); };
        notice_->say(Severity::info, sentence, path.isEmpty() ? QString() : tr("Open"));
    };
    const auto sayWritten = [sayDone](const QString& file) { sayDone(tr("Written: %1").arg(file), file); };
    connect(page, &Page::problemFound, this, sayProblem);
    connect(page, &Page::noteworthy, this, sayDone);
    connect(page, &Page::undoable, this, [this](const QString& sentence, const std::function<void()>& undo) {
        noticeAction_ = undo;
        notice_->say(Severity::info, sentence, tr("Undo"));
    });
    for (PlotPanel* plot : page->findChildren<PlotPanel*>()) {
        connect(plot, &PlotPanel::exported, this, sayWritten);
        connect(plot, &PlotPanel::exportFailed, this, sayProblem);
    }
}

void MainWindow::build() {
    auto* ground = new QWidget;
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    queue_ = new QueueRunner(*session_, settings_.queueFile(), this);
    home_ = new HomePage(settings_, *session_, *overlay_, *queue_);
    recipe_ = new RecipePage(settings_);
    run_ = new RunPage(*session_, *overlay_);
    weights_ = new WeightsPage(*session_, settings_, *overlay_);
    compare_ = new ComparePage(*session_, settings_);
    results_ = new ResultsPage(*session_);
    models_ = new ModelsPage(*session_, settings_);
    chat_ = new ChatPage(*session_, settings_);
    pages_ = {home_, recipe_, run_, weights_, compare_, results_, models_, chat_};

    column->addWidget(buildHead());
    pipeline_ = new PipelineBar;
    pipeline_->setObjectName(QStringLiteral("pipeline"));
    column->addWidget(pipeline_);

    column->addWidget(stack_, 1);
    notice_ = new Notice;
    notice_->floatOver(ground);
    setCentralWidget(ground);
    palette_ = new CommandPalette(this);

    auto* appearance = new QMenu(themeButton_);
    appearance->setObjectName(QStringLiteral("appearance"));
    appearance->setAccessibleName(themeButton_->accessibleName());
    connect(appearance, &QMenu::aboutToShow, this, [this, appearance] { fillAppearance(appearance); });
    themeButton_->setPopupMode(QToolButton::InstantPopup);
    themeButton_->setMenu(appearance);
    auto* help = new QMenu(helpButton_);
    help->setObjectName(QStringLiteral("helpMenu"));
    help->setAccessibleName(helpButton_->accessibleName());
    fillHelp(help);
    helpButton_->setPopupMode(QToolButton::InstantPopup);
    helpButton_->setMenu(help);

    connect(tabs_, &QButtonGroup::idClicked, this,
            [this](int id) { showPage(pages_[static_cast<std::size_t>(id)]->word()); });
    connect(searchButton_, &QToolButton::clicked, this, &MainWindow::openPalette);
    connect(pipeline_, &PipelineBar::stageClicked, this, &MainWindow::stageClicked);
    connect(notice_, &Notice::actionRequested, this, [this] {
        notice_->dismiss();
        if (const auto action = std::exchange(noticeAction_, {})) action();
    });
}

void MainWindow::connectPages() {
    connect(session_, &Session::stateChanged, this, &MainWindow::sessionChanged);
    connect(session_, &Session::runChanged, this, [this] {
        // A recording may lie in the program's own folder; it is looked at, not worked on.
        if (session_->hasRun() && !session_->folder().recorded()) settings_.addRecentRun(pathOf(session_->path()));
        recipe_->setRunRecipe(session_->hasRun() ? &session_->folder().params() : nullptr, session_->name());
        sessionChanged();
    });
    connect(session_, &Session::progressChanged, this, [this] {
        showPipeline();
        setWindowTitle(windowTitleOf(*session_));
    });
    connect(session_, &Session::refused, this, [this](const QString& sentence) {
        noticeAction_ = [this] {
            queue_->bringForward();
            showPage(QStringLiteral("run"));
        };
        notice_->say(Severity::warning, sentence, tr("Show it"));
    });
    connect(session_, &Session::changed, this, [this](const QString& what) { askAboutChanges(*session_, what, this); });
    connect(home_, &HomePage::sampleRequested, this, &MainWindow::startSample);
    connect(home_, &HomePage::recipeRequested, this, [this] { showPage(QStringLiteral("recipe")); });
    connect(home_, &HomePage::openRunRequested, this, &MainWindow::openRun);
    connect(home_, &HomePage::resumeRequested, this, &MainWindow::resumeRun);
    connect(home_, &HomePage::openModelRequested, this, &MainWindow::openPath);
    connect(home_, &HomePage::browseRunRequested, this, &MainWindow::browseRun);
    connect(home_, &HomePage::browseModelRequested, this, [this] { browseModel(QStringLiteral("models")); });
    connect(home_, &HomePage::runsDirectoryRequested, this, &MainWindow::chooseRunsDirectory);
    connect(home_, &HomePage::recipeProposed, this, [this](const RunParams& params, const QString& run) {
        recipe_->setParams(params);
        showPage(QStringLiteral("recipe"));
        noticeAction_ = {};
        notice_->say(Severity::info, tr("The recipe of %1. Start it as a new run.").arg(run));
    });
    connect(overlay_, &RunOverlay::failed, this, [this](const QString& sentence) {
        noticeAction_ = {};
        notice_->say(Severity::warning, sentence);
    });
    connect(recipe_, &RecipePage::startRequested, this, &MainWindow::startRun);
    connect(recipe_, &RecipePage::paramsChanged, this, &MainWindow::showPipeline);
    connect(run_, &RunPage::recipeRequested, this, [this] { showPage(QStringLiteral("recipe")); });
    connect(run_, &RunPage::recipeProposed, this, [this](const RunParams& params, const QString& what) {
        recipe_->setParams(params);
        showPage(QStringLiteral("recipe"));
        noticeAction_ = {};
        notice_->say(Severity::info, tr("The run's recipe with a change: %1. Start it as a new run.").arg(what));
    });
    connect(weights_, &WeightsPage::browseModelRequested, this, [this] { browseModel(QStringLiteral("weights")); });
    connect(results_, &ResultsPage::resultsRead, run_, &RunPage::setFinalResults);
    connect(results_, &ResultsPage::compareRequested, this, [this] { showPage(QStringLiteral("compare")); });
    connect(results_, &ResultsPage::itemRequested, compare_, &ComparePage::setPrompt);
    connect(results_, &ResultsPage::itemRequested, this, [this] { showPage(QStringLiteral("compare")); });
    results_->setFigures([this] { return weights_->withFigure(run_->figures()); },
                         [this](std::function<void()> ready) { return weights_->prepareFigure(std::move(ready)); });
    connect(compare_, &ComparePage::presentingRequested, this, &MainWindow::setPresenting);
    connect(compare_, &ComparePage::comparisonKept, results_, &ResultsPage::load);
    connect(models_, &ModelsPage::browseRequested, this, [this] { browseModel(QStringLiteral("models")); });
    connect(models_, &ModelsPage::weightsRequested, this, [this](const QString& folder) {
        weights_->openModel(folder);
        showPage(QStringLiteral("weights"));
    });
    connect(models_, &ModelsPage::teacherRequested, this, [this](const QString& folder) {
        recipe_->setTeacher(folder);
        showPage(QStringLiteral("recipe"));
    });
    connect(models_, &ModelsPage::compareRequested, this, [this](const QString& folder, const QString& baseline) {
        if (!baseline.isEmpty()) compare_->setModel(0, baseline);
        compare_->setModel(1, folder);
        showPage(QStringLiteral("compare"));
    });
}

void MainWindow::addShortcuts() {
    const auto on = [this](const QKeySequence& keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    for (std::size_t i = 0; i < pages_.size(); ++i)
        on(QKeySequence(QStringLiteral("Ctrl+%1").arg(i + 1)), [this, word = pages_[i]->word()] { showPage(word); });
    on(QKeySequence(QStringLiteral("Ctrl+K")), [this] { openPalette(); });
    on(QKeySequence(QStringLiteral("F1")), [this] { showContextHelp(); });
    on(QKeySequence(QStringLiteral("Ctrl+F1")), [this] { showShortcuts(); });
    auto* present = new QShortcut(QKeySequence(Qt::Key_F11), this);
    present->setAutoRepeat(false);  // whoever holds the key wants one of both
    connect(present, &QShortcut::activated, this, [this] { setPresenting(!presenting()); });
    on(QKeySequence::Open, [this] { browseRun(); });
    on(QKeySequence(QStringLiteral("Ctrl+Shift+O")), [this] { browseModel(QStringLiteral("models")); });
    on(QKeySequence::Quit, [this] { close(); });
    on(QKeySequence::Save, [this] {
        showPage(QStringLiteral("recipe"));
        recipe_->askSave();
    });
    on(QKeySequence(QStringLiteral("Ctrl+Return")), [this] {
        if (currentPage() == QLatin1String("recipe")) recipe_->start();
        if (currentPage() == QLatin1String("compare")) compare_->start();
        if (currentPage() == QLatin1String("chat")) chat_->send();
    });
    on(QKeySequence(QStringLiteral("Ctrl+P")),
       [this] { session_->state() == Session::State::paused ? session_->resume() : session_->pause(); });
}

void MainWindow::showPage(const QString& word) {
    if (presenting() && word != compare_->word()) setPresenting(false);
    for (std::size_t i = 0; i < pages_.size(); ++i)
        if (pages_[i]->word() == word) {
            stack_->setCurrentIndex(static_cast<int>(i));
            tabs_->button(static_cast<int>(i))->setChecked(true);
            pipeline_->setVisible(pages_[i]->showsRun() && !presenting());
            if (pages_[i] == compare_ || pages_[i] == chat_) sayRecorded();
            pages_[i]->shown();
            return;
        }
}

QString MainWindow::currentPage() const { return pages_[static_cast<std::size_t>(stack_->currentIndex())]->word(); }

QStringList MainWindow::pageWords() const {
    QStringList words;
    for (const Page* page : pages_) words << page->word();
    return words;
}

Page* MainWindow::page(const QString& word) const {
    for (Page* page : pages_)
        if (page->word() == word) return page;
    return nullptr;
}

void MainWindow::sessionChanged() {
    const Session::State state = session_->state();
    showPipeline();
    pipeline_->setPaused(state == Session::State::paused || state == Session::State::pausing);
    setWindowTitle(windowTitleOf(*session_));
    if (state == Session::State::failed) {
        const auto point = session_->hasRun() ? resumePoint(session_->folder()) : std::nullopt;
        noticeAction_ = [this] { resumeRun(pathOf(session_->path())); };
        notice_->say(Severity::error, session_->errorText(),
                     point && trainingAvailable() ? resumeText(point->step) : QString());
    }
    // The sample is a guided tour: its end is the comparison. Whoever has gone to another page is not called back.
    if (state == Session::State::finished && std::exchange(followSample_, false)) {
        noticeAction_ = [this] { showPage(QStringLiteral("results")); };
        notice_->say(Severity::info,
                     tr("The sample has finished: three models, one table. The comparison runs on the Compare page."),
                     tr("Show the table"));
        if (currentPage() == QLatin1String("run") || currentPage() == QLatin1String("weights"))
            showPage(QStringLiteral("compare"));
        compare_->start();
    }
    trainingChanged();
}

void MainWindow::trainingChanged() {
    const Session* const trains = session_->trainer();
    home_->setTrainingBusy(trains, trains ? trains->name() : session_->name());
    recipe_->setTrainingBusy(trains, trains ? trains->name() : session_->name());
    if (currentPage() == QLatin1String("home")) home_->refresh();
    // The window was closed during a run: now that it is saved, it may go. When saving failed, it stays and says so.
    if (closing_ && closing_->state() == Session::State::failed)
        closing_ = nullptr;
    else if (closing_ && !trains)
        QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
}

// The open run's stages; without a run, those that the recipe plans.
void MainWindow::showPipeline() {
    pipeline_->setStages(session_->hasRun() ? session_->progress() : planned_progress(recipe_->params()));
}

void MainWindow::stageClicked(Stage stage) {
    pipeline_->setCurrent(stage);
    if (stage == Stage::evaluate) {
        showPage(QStringLiteral("results"));
    } else if (currentPage() == QLatin1String("weights")) {
        weights_->showStage(stage);
    } else {
        run_->showStage(stage);
        showPage(QStringLiteral("run"));
    }
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !searchButton_) return;
    for (QAbstractButton* button : tabs_->buttons()) button->update();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    const Session* const trains = session_->trainer();
    if (!trains) {
        setPresenting(false);  // the next start is no presentation
        settings_.setGeometry(saveGeometry());
        return QMainWindow::closeEvent(event);
    }
    // Nothing is lost either way; closing just has to wait until the checkpoint is written.
    event->ignore();
    if (closing_) return;
    auto* const asked = findChild<QMessageBox*>(QStringLiteral("closeQuestion"));
    if (asked && asked->isVisible()) return asked->raise();
    auto* box = new QMessageBox(
        QMessageBox::Question, tr("A run is going on"),
        tr("%1 is training. Stop and save it, then close? It can be resumed from Home.").arg(trains->name()),
        QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("closeQuestion"));
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* save = box->addButton(tr("Stop, save and close"), QMessageBox::AcceptRole);
    QPushButton* stay = box->addButton(tr("Keep training"), QMessageBox::RejectRole);
    save->setObjectName(QStringLiteral("saveAndClose"));
    for (QPushButton* button : {save, stay}) button->setAccessibleName(button->text());
    box->setDefaultButton(save);
    connect(save, &QPushButton::clicked, this, &MainWindow::saveAndClose);
    // Not modal: the run goes on meanwhile, and what it needs (pause, a warning's button) stays within reach.
    box->setModal(false);
    box->show();
}

void MainWindow::saveAndClose() {
    if (!session_->trainer()) return static_cast<void>(close());
    closing_ = session_->trainingHere() ? session_ : session_->beside();
    closing_->stop();
}

}  // namespace bitdistill
