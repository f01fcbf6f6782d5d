// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/run_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <utility>

#include "app/parts/advice/damage.h"
#include "app/parts/advice/guard_banner.h"
#include "app/parts/background.h"
#include "app/parts/card.h"
#include "app/parts/run_list.h"
#include "app/parts/training.h"
#include "app/runs/overlay_card.h"
#include "app/runs/run_overlay.h"
#include "engine/run/tasks.h"
#include "engine/run/tensorboard/tensorboard.h"
#include "widgets/event_list.h"
#include "widgets/plots/loss_plot.h"
#include "widgets/plots/weight_plot.h"
#include "widgets/run_controls.h"
#include "widgets/stat_tile.h"
#include "widgets/wrap_layout.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

constexpr const char* otherColumns[] = {
    "gradient_norm",    "learning_rate",  "tokens_per_second", "dev_loss",           "zero_share",
    "near_threshold",   "flip_rate",      "sign_agreement",    "scale_over_absmean", "flipped_below_0.5",
    "flipped_0.5_to_1", "flipped_1_to_2", "flipped_above_2",   "mask_changes"};

// The buttons know the states of a Job; a run that nobody works on is a job that has stopped or not begun.
JobState jobState(Session::State state) {
    switch (state) {
        case Session::State::running:
        case Session::State::pausing:
            return JobState::running;
        case Session::State::paused:
            return JobState::paused;
        case Session::State::stopping:
            return JobState::stopping;
        case Session::State::finished:
            return JobState::finished;
        case Session::State::failed:
            return JobState::failed;
        case Session::State::idle:
            return JobState::stopped;
        default:
            return JobState::idle;
    }
}

// What the buttons do not know by themselves; empty: their own words stand.
QString statusText(const Session& session) {
    switch (session.state()) {
        case Session::State::failed:
        case Session::State::watching:
            return {};
        case Session::State::pausing:
            return session.freesMemory() ? RunPage::tr("Saving a checkpoint to free the memory")
                                         : RunPage::tr("Pausing at the next micro-batch");
        case Session::State::paused:
            if (session.freesMemory()) return RunPage::tr("Paused; the memory is free");
            break;
        case Session::State::opening:
            return RunPage::tr("Opening");
        default:
            break;
    }
    return Session::stateText(session.state());
}

}  // namespace

RunPage::RunPage(Session& session, RunOverlay& overlay, QWidget* parent)
    : Page(QStringLiteral("run"), tr("Run"), parent), session_(session), overlay_(overlay) {
    QVBoxLayout* column = makeColumn(style::unit);
    column->addLayout(buildHeader());
    column->addWidget(buildNumbers());
    makePlots();
    QSplitter* split = makeSplitter(Qt::Horizontal, tr("Curves and events"));
    split->addWidget(buildCurves());
    split->addWidget(buildWeightsAndEvents());
    share(split, 5, 4);
    column->addWidget(split, 1);
    connectControls();
    connectSession();
    setFinalResults({});
    reset();
    showState();
}

// Which run it is, and what can be done with it.
QLayout* RunPage::buildHeader() {
    auto* header = new WrapLayout;
    header->setSpacing(style::margin);
    name_ = new Caption({}, style::Text::body, false, true);
    name_->setAccessibleName(tr("Name of the run"));
    name_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    path_ = new Caption({}, style::Text::small, true);
    path_->setAccessibleName(tr("Folder of the run"));
    path_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(name_);
    names->addWidget(path_);
    header->addLayout(names, 1);
    auto* beside = new QPushButton(tr("Overlay…"));
    beside->setObjectName(QStringLiteral("addOverlay"));
    beside->setAccessibleName(tr("Show other runs behind this one"));
    beside->setToolTip(tr("Other runs as thin lines in every plot, and what differs between their recipes"));
    header->addWidget(beside);
    connect(beside, &QPushButton::clicked, this, [this, beside] { others_->offerRuns(beside); });
    controls_ = new RunControls;
    controls_->setObjectName(QStringLiteral("runControls"));
    controls_->setStatusVisible(false);  // its words stand before the path
    header->addWidget(controls_);
    return header;
}

QWidget* RunPage::buildNumbers() {
    accuracy_ = new StatTile(tr("Accuracy"));
    accuracy_->setObjectName(QStringLiteral("accuracyTile"));
    accuracy_->setDetailLines(3);
    stage_ = new StatTile(tr("Stage"));
    loss_ = new StatTile(tr("Loss"));
    speed_ = new StatTile(tr("Training speed"));
    zeros_ = new StatTile(tr("Weights that are 0"));
    left_ = new StatTile(tr("Time left"));
    zeros_->setRole(style::Role::zero);
    return makeNumbers({accuracy_}, {stage_, loss_, speed_, zeros_, left_});
}

void RunPage::makePlots() {
    losses_ = new LossPlot;
    losses_->setObjectName(QStringLiteral("losses"));
    losses_->setTitle(tr("Losses"));
    losses_->setColumns(
        {QStringLiteral("ce"), QStringLiteral("weighted_ld"), QStringLiteral("weighted_ad"), QStringLiteral("loss")});
    losses_->setEmptyText(tr("Cross-entropy and the two distillation terms appear here, step by step."),
                          tr("Start a recipe, or try the sample."));
    accuracies_ = new LossPlot;
    setMetric(known_metrics.front().name);
    other_ = new LossPlot;
    other_->setTitle({});
    other_->setEmptyText(tr("Gradient norm, learning rate, speed and more, step by step."), {});
    plots_ = {losses_, accuracies_, other_};
    for (LossPlot* plot : plots_) link(plot);
    losses_->setMinimumHeight(26 * style::unit);
    for (LossPlot* plot : {accuracies_, other_}) {
        plot->setControlsVisible(false);
        plot->setMinimumHeight(15 * style::unit);
    }
}

// The losses large; accuracy and a measure of the user's choice small below them.
QWidget* RunPage::buildCurves() {
    QSplitter* curves = makeSplitter(Qt::Vertical, tr("Curves"));
    auto* lossCard = new Card;
    lossCard->setAccessibleName(tr("Losses"));
    lossCard->body()->addWidget(losses_, 1);
    curves->addWidget(lossCard);
    auto* small = new QWidget;
    auto* row = new QHBoxLayout(small);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::unit);
    auto* accuracyCard = new Card;
    accuracyCard->setAccessibleName(tr("Accuracy"));
    accuracyCard->body()->addWidget(accuracies_, 1);
    row->addWidget(accuracyCard, 1);
    auto* otherCard = new Card;
    otherCard->setAccessibleName(tr("Another measure"));
    measure_ = new QComboBox;
    measure_->setAccessibleName(tr("What the small plot shows"));
    measure_->setObjectName(QStringLiteral("otherMeasure"));
    for (const char* name : otherColumns) measure_->addItem(style::columnLabel(name), QString::fromLatin1(name));
    otherCard->body()->addWidget(measure_, 0, Qt::AlignLeft);
    otherCard->body()->addWidget(other_, 1);
    row->addWidget(otherCard, 1);
    curves->addWidget(small);
    share(curves, 18, 11);
    return curves;
}

QWidget* RunPage::buildWeightsAndEvents() {
    QSplitter* parts = makeSplitter(Qt::Vertical, tr("Weights and events"));
    auto* weightCard = new Card;
    weightCard->setAccessibleName(tr("Weights, all layers"));
    weights_ = new WeightPlot;
    weights_->setObjectName(QStringLiteral("smallWeights"));
    weights_->setEmptyText(tr("The student's weights in units of Δ appear here as soon as it trains."), {});
    weightCard->body()->addWidget(weights_, 1);
    parts->addWidget(weightCard);
    auto* eventCard = new Card(tr("What happened"));
    auto* guard = new GuardBanner(session_);
    connect(guard, &GuardBanner::recipeProposed, this, &RunPage::recipeProposed);
    eventCard->body()->addWidget(guard);
    events_ = new EventList;
    events_->setObjectName(QStringLiteral("events"));
    eventCard->body()->addWidget(events_, 1);
    parts->addWidget(eventCard);
    others_ = new OverlayCard(session_, overlay_);
    parts->addWidget(others_);
    share(parts, 1, 1);
    return parts;
}

void RunPage::connectControls() {
    const auto choose = [this] {
        other_->setColumns({measure_->currentData().toString()});
        other_->setAccessibleName(measure_->currentText());
    };
    connect(measure_, &QComboBox::currentIndexChanged, this, choose);
    choose();
    connect(controls_, &RunControls::startRequested, this,
            [this] { session_.hasRun() ? session_.resumeRun(session_.path()) : emit recipeRequested(); });
    connect(controls_, &RunControls::pauseRequested, &session_, &Session::pause);
    connect(controls_, &RunControls::pauseAndFreeRequested, &session_, &Session::pauseAndFree);
    connect(controls_, &RunControls::continueRequested, &session_, &Session::resume);
    connect(controls_, &RunControls::stopRequested, &session_, &Session::stop);
    connect(controls_, &RunControls::runMoreRequested, this, [this](int steps) {
        if (!session_.trainingHere() && session_.hasRun()) session_.resumeRun(session_.path());
        session_.runSteps(steps);
    });
    connect(events_, &EventList::eventActivated, this, [this](const Event& event) {
        Stage stage;
        if (stage_from_string(event.stage, stage)) showStage(stage);
    });
}

void RunPage::connectSession() {
    connect(&session_, &Session::runChanged, this, [this] {
        if (session_.hasRun()) setMetric(main_metric(session_.folder().params()));
        setFinalResults({});
        reset();
        showState();
        showOverlay();
    });
    connect(&overlay_, &RunOverlay::changed, this, &RunPage::showOverlay);
    connect(&session_, &Session::restarted, this, &RunPage::reset);
    connect(&session_, &Session::stateChanged, this, &RunPage::showState);
    connect(&session_, &Session::rowsArrived, this, &RunPage::addRows);
    connect(&session_, &Session::framesArrived, this, &RunPage::addFrames);
    connect(&session_, &Session::eventsArrived, this, [this](const std::vector<Event>& events) {
        events_->append(events);
        for (const Event& event : events) {
            if (const QString lost = damageOf(event, run_name::metrics); !lost.isEmpty()) losses_->setRemark(lost);
            if (const QString lost = damageOf(event, run_name::histograms); !lost.isEmpty()) weights_->setRemark(lost);
            Stage stage;
            if (event.step <= 0 || !stage_from_string(event.stage, stage)) continue;
            for (LossPlot* plot : plots_) {
                if (event.kind == "resume") plot->markResume(stage, event.step);
                if (event.kind == "bits") plot->markStep(stage, event.step, tr("4 bits"));
                if (event.kind == "ternary") plot->markStep(stage, event.step, tr("ternary"));
                if (event.kind == "guard") plot->markStep(stage, event.step, tr("guard"));
            }
        }
    });
    connect(&session_, &Session::progressChanged, this, [this] {
        for (LossPlot* plot : plots_) plot->setStages(session_.progress());
        showNumbers();
    });
}

void RunPage::showOverlay() {
    std::vector<GhostRun> ghosts;
    for (const OverlaidRun& run : overlay_.runs())
        if (run.path != session_.path()) ghosts.push_back({run.name, run.series});
    for (LossPlot* plot : plots_) plot->setGhosts(ghosts);
}

// One x axis for all four: what one shows, all show.
void RunPage::link(LossPlot* plot) {
    const auto others = [this, plot](const auto& use) {
        if (linking_) return;
        linking_ = true;
        for (LossPlot* other : plots_)
            if (other != plot) use(other);
        linking_ = false;
    };
    connect(plot, &LossPlot::viewRangeChanged, this,
            [others](double from, double to) { others([&](LossPlot* other) { other->setView(from, to); }); });
    connect(plot, &LossPlot::optionsChanged, this, [others, plot] {
        others([&](LossPlot* other) {
            other->setXAxis(plot->xAxis());
            other->setLogX(plot->logX());
            other->showStage(plot->stageShown());
        });
    });
}

void RunPage::reset() {
    weights_->setRemark({});
    losses_->setRemark({});
    for (LossPlot* plot : plots_) {
        plot->clear();
        plot->resetView();
        plot->setReference(not_measured, {});
        plot->setStages(session_.progress());
    }
    frames_.clear();
    weights_->setFrame(nullptr);
    events_->clear();
    haveRow_ = false;
    newest_ = {};
    stageValue_.fill(not_measured);
    stepSeconds_.fill(0);
    showNumbers();
}

void RunPage::addRows(const std::vector<StepRow>& rows) {
    if (rows.empty()) return;
    for (LossPlot* plot : plots_) plot->append(rows);
    for (const StepRow& row : rows) {
        // Not every row has every figure; what was found last stands until the next time, as at the ends of the curves.
        const StepRow before = std::exchange(newest_, row);
        if (before.stage != row.stage) continue;
        for (double StepRow::*const figure : {&StepRow::loss, &StepRow::ce, &StepRow::tokens_per_second,
                                              &StepRow::zero_share, &StepRow::near_threshold})
            if (std::isnan(newest_.*figure)) newest_.*figure = before.*figure;
    }
    haveRow_ = true;
    if (newest_.step > 0 && newest_.seconds > 0)
        stepSeconds_[static_cast<std::size_t>(newest_.stage)] = newest_.seconds / static_cast<double>(newest_.step);
    for (const StepRow& row : rows)
        if (const double value = row.dev[metric_]; !std::isnan(value)) {
            double& shown = stageValue_[static_cast<std::size_t>(row.stage)];
            if (std::isnan(shown)) nameCurve();  // the run has begun by now
            shown = value;
        }
    showNumbers();
}

void RunPage::addFrames(const std::vector<std::shared_ptr<const HistogramFrame>>& frames) {
    frames_.append(frames);
    if (isVisible()) weights_->setFrame(frames_.newest({}), tr("Weights"));
}

// Frames that came while another page was in front are merged only now.
void RunPage::shown() {
    weights_->setFrame(frames_.newest({}), tr("Weights"));
    overlay_.refresh();
}

void RunPage::showState() {
    const Session::State state = session_.state();
    const bool has = session_.hasRun() || state == Session::State::opening;
    name_->setText(has || state == Session::State::failed ? session_.name() : tr("No run open"));
    controls_->setMemoryFreed(state == Session::State::paused && session_.freesMemory());
    controls_->setState(jobState(state));
    controls_->setWatching(state == Session::State::watching);
    const auto point =
        has && session_.hasRun() && !session_.trainingHere() ? resumePoint(session_.folder()) : std::nullopt;
    controls_->setResumeStep(point ? point->step : 0);
    controls_->setResumable(has && (state == Session::State::idle || state == Session::State::failed));
    controls_->setStatus(statusText(session_));
    if (!trainingAvailable())
        controls_->setCanStart(false, trainingUnavailableReason());
    else if (state == Session::State::opening)
        controls_->setCanStart(false, tr("The folder is being read"));
    else if (state == Session::State::finished)
        controls_->setCanStart(false, tr("This run has finished"));
    else
        controls_->setCanStart(true);
    // What can be done now, and why not: the buttons alone do not say that another process trains.
    const QString path = QString::fromStdString(session_.path().string());
    path_->setText(path.isEmpty() ? QString() : controls_->accessibleDescription() + QStringLiteral(" · ") + path);
    path_->setToolTip(path);
    if (isVisible()) weights_->setFrame(frames_.newest({}), tr("Weights"));
    showNumbers();
}

std::vector<ReportFigure> RunPage::figures() {
    weights_->setFrame(frames_.newest({}), tr("Weights"));
    std::vector<ReportFigure> figures;
    for (const auto& [plot, title] :
         std::initializer_list<std::pair<PlotPanel*, QString>>{{losses_, tr("Losses")},
                                                               {accuracies_, accuracies_->accessibleName()},
                                                               {weights_, tr("Weights, all layers")}}) {
        if (plot->isEmpty()) continue;
        plot->setPalette(style::makePalette(style::Theme::light));
        figures.push_back({title, plot->summary(), plot->picture({90 * style::unit, 40 * style::unit})});
        plot->setPalette({});  // again that of the window
    }
    return figures;
}

void RunPage::showStage(Stage stage) {
    for (LossPlot* plot : plots_) plot->showStage(stage);
}

void RunPage::writeTensorboard() {
    if (!session_.hasRun()) return;
    inBackground(
        this,
        [run = session_.folder()] {
            const fs::path out = tensorboard_folder(run);
            write_tensorboard(run, out);
            return QString::fromStdString(out.string());
        },
        [this](const QString& folder) {
            emit noteworthy(tr("Written for TensorBoard: start it with --logdir %1").arg(folder), folder);
        },
        [this](const QString& sentence) { emit problemFound(sentence); });
}

std::vector<Command> RunPage::commands() {
    return {
        {tr("Pause the run"), {}, {}, [this] { session_.pause(); }},
        {tr("Pause the run and free its memory"), {}, {}, [this] { session_.pauseAndFree(); }},
        {tr("Continue the run"), {}, {}, [this] { session_.resume(); }},
        {tr("Stop and save the run"), {}, {}, [this] { session_.stop(); }},
        {tr("Resume the run from its checkpoint"),
         {},
         {},
         [this] {
             if (session_.hasRun()) session_.resumeRun(session_.path());
         }},
        {tr("Close the run"), {}, {}, [this] { session_.closeRun(); }},
        {tr("Take all other runs out of the curves"), {}, {}, [this] { overlay_.clear(); }},
        {tr("Show all stages in the curves"),
         {},
         {},
         [this] {
             for (LossPlot* plot : plots_) plot->showStage(std::nullopt);
         }},
        {tr("Copy the losses as a picture"), {}, {}, [this] { losses_->copyPicture(); }},
        {tr("Write the run for TensorBoard"),
         tr("Scalars and histograms, in the run's report folder"),
         {},
         [this] { writeTensorboard(); }},
        {tr("Losses as a table"), {}, {}, [this] { losses_->showDataTable(); }},
    };
}

}  // namespace bitdistill
