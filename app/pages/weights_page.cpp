// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/weights_page.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QThreadPool>
#include <QVBoxLayout>

#include "app/parts/advice/damage.h"
#include "app/parts/card.h"
#include "app/parts/settings.h"
#include "app/runs/ghost_choice.h"
#include "app/use/model_frames.h"
#include "app/weights/activations_view.h"
#include "app/weights/before_after_view.h"
#include "app/weights/lens_view.h"
#include "app/weights/wall_view.h"
#include "widgets/plots/time_scrubber.h"
#include "widgets/texts/engine_text.h"
#include "widgets/wrap_layout.h"

namespace bitdistill {

namespace {
constexpr int refreshInterval = 120;  // ms; the parts of a view take turns
enum SourceRow { runSource = 0, modelSource = 1, otherSource = 2 };
}  // namespace

WeightsPage::WeightsPage(Session& session, Settings& settings, RunOverlay& overlay, QWidget* parent)
    : Page(QStringLiteral("weights"), tr("Weights"), parent), session_(session), settings_(settings) {
    QVBoxLayout* column = makeColumn(style::unit);
    auto* head = new WrapLayout;
    head->addWidget(buildViews());
    addChoices(head);
    auto* behind = new QLabel(tr("&Other run"));
    ghost_ = new GhostChoice(overlay);
    behind->setBuddy(ghost_);
    auto* ghostChoice = new QHBoxLayout;
    ghostChoice->setSpacing(style::unit);
    ghostChoice->addWidget(behind);
    ghostChoice->addWidget(ghost_);
    head->addLayout(ghostChoice);
    column->addLayout(head);
    stack_ = new QStackedWidget;
    column->addWidget(stack_, 1);
    damage_ = new Notice;  // once for all views
    damage_->setObjectName(QStringLiteral("damagedFrames"));
    column->addWidget(damage_);
    scrubber_ = new TimeScrubber;
    scrubber_->setObjectName(QStringLiteral("scrubber"));
    column->addWidget(scrubber_);

    addView(new LensView(shown_));
    addView(new WallView(shown_));
    addView(beforeAfter_ = new BeforeAfterView(shown_, session_));
    addView(new ActivationsView(shown_, session_));

    connectChoices();
    connectSession();
    offerChoices();
    for (WeightsView* view : views_) {
        view->sourceChanged();
        view->moved();
    }
    switch_->button(0)->setChecked(true);
    showView(settings_.weightsView());
}

// Between the views: Tab comes to the one that is shown, arrows go to the others.
QWidget* WeightsPage::buildViews() {
    auto* box = new QWidget;
    box->setAccessibleName(tr("View of the weights"));
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::halfUnit);
    switch_ = new QButtonGroup(box);
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return box;
}

void WeightsPage::addView(WeightsView* view) {
    auto* button = new QPushButton(view->title());
    button->setCheckable(true);
    button->setObjectName(view->word() + QStringLiteral("Switch"));
    button->setAccessibleName(tr("Show the view: %1").arg(view->title()));
    switch_->addButton(button, static_cast<int>(views_.size()));
    switch_->parent()->findChild<QHBoxLayout*>()->addWidget(button);
    stack_->addWidget(view);
    views_.push_back(view);
    connect(button, &QPushButton::toggled, this, [this, view](bool on) {
        if (on) showView(view->word());
    });
    connect(view, &WeightsView::selectionRequested, this, &WeightsPage::select);
    connect(view, &WeightsView::positionRequested, this, [this](const FramePosition& position) {
        if (!showsModel()) scrubber_->setPosition(position);
    });
    connect(view, &WeightsView::lensRequested, this, [this] {
        showView(views_.front()->word());
        switch_->button(0)->setFocus();  // from where an arrow leads back
    });
    connect(view, &WeightsView::dirtied, this, [this] {
        if (isVisible() && !refreshTimer_.isActive()) refreshTimer_.start();
    });
    connect(view, &WeightsView::positionsChanged, this, [this, view] {
        if (view == current()) changed();
    });
    connect(view, &WeightsView::problemFound, this, &WeightsPage::problemFound);
    connect(view, &WeightsView::noteworthy, this, &WeightsPage::noteworthy);
}

WeightsView* WeightsPage::current() const { return views_[static_cast<std::size_t>(stack_->currentIndex())]; }
QString WeightsPage::view() const { return current()->word(); }

QStringList WeightsPage::viewWords() const {
    QStringList words;
    for (const WeightsView* view : views_) words << view->word();
    return words;
}

void WeightsPage::showView(const QString& word) {
    for (std::size_t i = 0; i < views_.size(); ++i) {
        if (views_[i]->word() != word) continue;
        const bool other = stack_->currentIndex() != static_cast<int>(i);
        stack_->setCurrentIndex(static_cast<int>(i));
        switch_->button(static_cast<int>(i))->setChecked(true);
        scrubber_->setVisible(views_[i]->hasTime() && !showsModel());
        if (!other) return;
        settings_.setWeightsView(word);
        if (isVisible()) shown();
    }
}

// Whose weights, which layer, which kind of tensor.
void WeightsPage::addChoices(WrapLayout* head) {
    const auto combo = [&](const QString& label, const QString& name, const char* object) {
        auto* words = new QLabel(label);
        auto* box = new QComboBox;
        box->setAccessibleName(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setObjectName(QString::fromLatin1(object));
        words->setBuddy(box);
        auto* choice = new QHBoxLayout;
        choice->setSpacing(style::unit);
        choice->addWidget(words);
        choice->addWidget(box);
        head->addLayout(choice);
        return box;
    };
    source_ = combo(tr("&Weights of"), tr("Source of the weights"), "source");
    source_->setMinimumWidth(24 * style::unit);
    source_->addItem(tr("No run open"));
    layer_ = combo(tr("La&yer"), tr("Layer"), "layer");
    kind_ = combo(tr("&Kind"), tr("Kind of tensor"), "kind");
    progress_ = new QProgressBar;
    progress_->setAccessibleName(tr("Reading the model's weights"));
    progress_->setMaximumWidth(20 * style::unit);
    progress_->hide();
    head->addWidget(progress_);
}

void WeightsPage::connectChoices() {
    connect(source_, &QComboBox::activated, this, [this](int index) {
        const int kind = source_->itemData(index).toInt();
        if (kind == otherSource) {
            // The choice is made in a dialog; until then what is shown stays.
            offerChoices();
            emit browseModelRequested();
        } else if (kind == runSource) {
            showRun();
        }
    });
    for (QComboBox* box : {layer_, kind_})
        connect(box, &QComboBox::activated, this, [this] {
            readChoices();
            selectionChanged();
        });
    connect(ghost_, &GhostChoice::failed, this, &WeightsPage::problemFound);
    connect(ghost_, &GhostChoice::ghostChanged, this, [this] {
        shown_.ghost = ghost_->frames();
        shown_.ghostName = ghost_->run();
        for (WeightsView* view : views_) view->ghostChanged();
    });
    connect(scrubber_, &TimeScrubber::positionChanged, this, [this] {
        readStep();
        if (isVisible()) current()->moved();
    });
}

void WeightsPage::connectSession() {
    modelTimer_.setInterval(33);
    connect(&modelTimer_, &QTimer::timeout, this, &WeightsPage::takeModelFrames);
    refreshTimer_.setInterval(refreshInterval);
    connect(&refreshTimer_, &QTimer::timeout, this, &WeightsPage::refreshPart);
    connect(&session_, &Session::runChanged, this, [this] {
        clearRun();
        if (session_.hasRun()) showRun();
        offerChoices();
    });
    connect(&session_, &Session::restarted, this, &WeightsPage::clearRun);
    for (const auto begins : {&Session::runChanged, &Session::restarted})
        connect(&session_, begins, damage_, &Notice::dismiss);
    connect(&session_, &Session::eventsArrived, this, [this](const std::vector<Event>& events) {
        for (const Event& event : events)
            if (const QString lost = damageOf(event, run_name::histograms); !lost.isEmpty())
                damage_->say(Severity::warning, lost);
    });
    connect(&session_, &Session::framesArrived, this, [this](const std::vector<FramePtr>& frames) {
        shown_.run.append(frames);
        if (!showsModel()) changed();
    });
}

WeightsPage::~WeightsPage() { dropJob(); }

// Joining a job waits until it sees the stop, so it is left to a pool thread; the application waits for its pool.
void WeightsPage::dropJob() {
    if (!job_) return;
    job_->stop();
    QThreadPool::globalInstance()->start([job = std::shared_ptr<Job>(std::move(job_))]() mutable { job.reset(); });
}

void WeightsPage::shown() {
    changed();
    refreshTimer_.start();
    refreshPart();
}

// What the boxes say.
void WeightsPage::readChoices() {
    shown_.selection.layer = layer_->currentIndex() > 0 ? layer_->currentData().toInt() : -1;
    shown_.selection.kind = kind_->currentIndex() > 0 ? kind_->currentText().toStdString() : std::string();
}

void WeightsPage::offerSteps() {
    if (!showsModel()) scrubber_->setPositions(current()->positions());
    readStep();
}

void WeightsPage::readStep() {
    const auto& positions = history().positions();
    shown_.position = !showsModel() ? scrubber_->position() : positions.empty() ? FramePosition{} : positions.back();
}

void WeightsPage::select(const FrameSelection& selection) {
    layer_->setCurrentIndex(selection.layer < 0 ? 0 : std::max(0, layer_->findData(selection.layer)));
    kind_->setCurrentIndex(
        selection.kind.empty() ? 0 : std::max(0, kind_->findText(QString::fromStdString(selection.kind))));
    readChoices();
    selectionChanged();
}

void WeightsPage::selectionChanged() {
    current()->changed();
    current()->moved();
    refreshTimer_.start();
}

void WeightsPage::clearRun() {
    shown_.run.clear();
    if (showsModel()) return;
    scrubber_->setPositions({});
    sourceChanged();
    current()->moved();
}

// Another run or model, or the same one from its start.
void WeightsPage::sourceChanged() {
    shown_.runName = session_.hasRun() ? session_.name() : QString();
    for (WeightsView* view : views_) view->sourceChanged();
    scrubber_->setVisible(current()->hasTime() && !showsModel());
    offerChoices();
    readStep();
    changed();
}

void WeightsPage::openModel(const QString& folder) {
    dropJob();
    shown_.modelPath = folder;
    shown_.model.clear();
    settings_.addRecentModel(folder);
    buffer_ = std::make_shared<Buffer>();
    job_ = std::make_unique<Job>();
    job_->start([folder, buffer = buffer_](JobControl& control) {
        modelFrames(folder.toStdString(), control, [&](FramePtr frame, int index, int total) {
            const std::lock_guard lock(buffer->mutex);
            buffer->frames.push_back(std::move(frame));
            buffer->made = index + 1;
            buffer->total = total;
        });
    });
    progress_->setRange(0, 0);
    progress_->show();
    sourceChanged();
    modelTimer_.start();
}

void WeightsPage::takeModelFrames() {
    if (!job_) return;
    const JobState state = job_->state();
    const bool ended = state == JobState::finished || state == JobState::stopped || state == JobState::failed;
    std::vector<FramePtr> frames;
    {
        const std::lock_guard lock(buffer_->mutex);
        frames.swap(buffer_->frames);
        progress_->setRange(0, buffer_->total);
        progress_->setValue(buffer_->made);
    }
    if (!frames.empty()) {
        shown_.model.append(frames);
        changed();
    }
    if (!ended) return;
    modelTimer_.stop();
    progress_->hide();
    const QString error = spoken(job_->error());
    job_.reset();
    if (!error.isEmpty()) {
        emit problemFound(error);
        showRun();
    }
}

void WeightsPage::showRun() {
    dropJob();
    modelTimer_.stop();
    progress_->hide();
    shown_.modelPath.clear();
    sourceChanged();
}

void WeightsPage::showStage(Stage stage) {
    if (showsModel()) return;
    // The stage's last frame: its result.
    const auto& positions = shown_.run.positions();
    for (auto place = positions.rbegin(); place != positions.rend(); ++place)
        if (place->stage == stage) return scrubber_->setPosition(*place);
}

// Sources, layers and kinds that can be chosen now; keeps what is chosen.
void WeightsPage::offerChoices() {
    source_->clear();
    if (session_.hasRun()) source_->addItem(tr("Run %1").arg(session_.name()), runSource);
    if (showsModel()) source_->addItem(tr("Model %1").arg(modelLabel(shown_.modelPath)), modelSource);
    if (!session_.hasRun() && !showsModel()) source_->addItem(tr("Nothing open"), -1);
    source_->addItem(tr("Open a model…"), otherSource);
    source_->setCurrentIndex(source_->findData(showsModel() ? modelSource : session_.hasRun() ? runSource : -1));

    const FrameSelection before = shown_.selection;
    layer_->clear();
    layer_->addItem(tr("All"));
    for (const int layer : history().layers())
        if (layer >= 0) layer_->addItem(QString::number(layer), layer);
    layer_->setCurrentIndex(before.layer >= 0 ? std::max(0, layer_->findData(before.layer)) : 0);
    kind_->clear();
    kind_->addItem(tr("All"));
    kind_->addItems(history().kinds());
    kind_->setCurrentIndex(before.kind.empty() ? 0 : std::max(0, kind_->findText(QString::fromStdString(before.kind))));
    // What is not there any more is not selected any more.
    readChoices();
    offeredTensors_ = history().layers().size() * 100 + static_cast<std::size_t>(history().kinds().size());
}

void WeightsPage::changed() {
    framesDirty_ = true;
    current()->changed();
    if (isVisible() && !refreshTimer_.isActive()) refreshTimer_.start();
}

// When all is up to date the timer sleeps until the next frames.
void WeightsPage::refreshPart() {
    if (!isVisible()) {
        refreshTimer_.stop();
        return;
    }
    if (std::exchange(framesDirty_, false)) {
        const std::size_t tensors =
            history().layers().size() * 100 + static_cast<std::size_t>(history().kinds().size());
        if (tensors != offeredTensors_) offerChoices();
        offerSteps();
    }
    if (!current()->refresh()) refreshTimer_.stop();
}

std::vector<ReportFigure> WeightsPage::withFigure(std::vector<ReportFigure> figures) {
    if (auto figure = beforeAfter_->reportFigure()) figures.push_back(std::move(*figure));
    return figures;
}

bool WeightsPage::prepareFigure(std::function<void()> ready) { return beforeAfter_->prepare(std::move(ready)); }

std::vector<Command> WeightsPage::commands() {
    std::vector<Command> all{
        {tr("Weights: play the training"), {}, {}, [this] { scrubber_->play(); }},
        {tr("Weights: follow the newest step"), {}, {}, [this] { scrubber_->followLive(); }},
        {tr("Weights of a model folder"), {}, {}, [this] { emit browseModelRequested(); }},
    };
    for (WeightsView* view : views_) {
        all.push_back({tr("Weights, view: %1").arg(view->title()), {}, {}, [this, view] { showView(view->word()); }});
        for (Command& command : view->commands())
            all.push_back({command.title, command.detail, command.shortcut, [this, view, run = std::move(command.run)] {
                               showView(view->word());
                               run();
                           }});
    }
    return all;
}

}  // namespace bitdistill
