// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/weights_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QThreadPool>
#include <QVBoxLayout>
#include <cmath>

#include "app/parts/card.h"
#include "app/parts/settings.h"
#include "app/use/model_frames.h"
#include "widgets/plots/time_scrubber.h"
#include "widgets/plots/weight_curves.h"
#include "widgets/plots/weight_map.h"
#include "widgets/plots/weight_plot.h"
#include "widgets/stat_tile.h"

namespace bitdistill {

namespace {
constexpr int refreshInterval = 120;  // ms; three views take turns
constexpr Measure measures[] = {Measure::zeroShare, Measure::nearThreshold, Measure::nearThresholdWide,
                                Measure::flipRate, Measure::entropy};
enum SourceRow { runSource = 0, modelSource = 1, otherSource = 2 };
}  // namespace

WeightsPage::WeightsPage(Session& session, Settings& settings, QWidget* parent)
    : Page(QStringLiteral("weights"), tr("Weights"), parent), session_(session), settings_(settings) {
    QVBoxLayout* column = makeColumn(style::unit);
    column->addLayout(buildChoices());
    column->addWidget(buildNumbers());
    QSplitter* split = makeSplitter(Qt::Horizontal, tr("Lens and navigator"));
    split->addWidget(buildLens());
    split->addWidget(buildNavigator());
    share(split, 5, 4);
    column->addWidget(split, 1);
    connectChoices();
    connectSession();
    offerChoices();
    showFrame();
}

// Whose weights, which layer, which kind of tensor.
QLayout* WeightsPage::buildChoices() {
    auto* choices = new QHBoxLayout;
    choices->setSpacing(style::unit);
    const auto combo = [&](const QString& label, const QString& name, const char* object) {
        auto* words = new QLabel(label);
        auto* box = new QComboBox;
        box->setAccessibleName(name);
        box->setObjectName(QString::fromLatin1(object));
        words->setBuddy(box);
        choices->addWidget(words);
        choices->addWidget(box);
        return box;
    };
    source_ = combo(tr("&Weights of"), tr("Source of the weights"), "source");
    source_->setMinimumWidth(24 * style::unit);
    source_->addItem(tr("No run open"));
    layer_ = combo(tr("La&yer"), tr("Layer"), "layer");
    kind_ = combo(tr("&Kind"), tr("Kind of tensor"), "kind");
    choices->addStretch(1);
    progress_ = new QProgressBar;
    progress_->setAccessibleName(tr("Reading the model's weights"));
    progress_->setMaximumWidth(20 * style::unit);
    progress_->hide();
    choices->addWidget(progress_);
    return choices;
}

// The three shares are the numbers that matter here.
QWidget* WeightsPage::buildNumbers() {
    minus_ = new StatTile(tr("Weights that are −1"));
    zero_ = new StatTile(tr("Weights that are 0"));
    plus_ = new StatTile(tr("Weights that are +1"));
    minus_->setRole(style::Role::minus);
    zero_->setRole(style::Role::zero);
    plus_->setRole(style::Role::plus);
    near_ = new StatTile(tr("Near a threshold"));
    near_->setRole(style::Role::threshold);
    flips_ = new StatTile(tr("Flips per step"));
    scale_ = new StatTile(tr("Scale Δ"));
    return makeNumbers({minus_, zero_, plus_}, {near_, flips_, scale_});
}

QWidget* WeightsPage::buildLens() {
    auto* lens = new Card;
    lens->setAccessibleName(tr("Distribution in units of Δ"));
    plot_ = new WeightPlot;
    plot_->setObjectName(QStringLiteral("weightPlot"));
    plot_->setEmptyText(
        tr("The latent weights stand here in units of their scale, with the thresholds where a code flips."),
        tr("Start a run, or open a model folder."));
    lens->body()->addWidget(plot_, 1);
    scrubber_ = new TimeScrubber;
    scrubber_->setObjectName(QStringLiteral("scrubber"));
    lens->body()->addWidget(scrubber_);
    return lens;
}

QWidget* WeightsPage::buildNavigator() {
    QSplitter* navigator = makeSplitter(Qt::Vertical, tr("Navigator and curves"));
    mapCard_ = new Card(tr("Layers over steps"));
    measure_ = new QComboBox;
    measure_->setAccessibleName(tr("What the map shows"));
    measure_->setObjectName(QStringLiteral("measure"));
    for (const Measure what : measures) measure_->addItem(measureLabel(what));
    mapCard_->header()->addWidget(measure_);
    map_ = new WeightMap;
    map_->setObjectName(QStringLiteral("weightMap"));
    map_->setEmptyText(tr("Every layer at every step as one map."), tr("A click goes there."));
    mapCard_->body()->addWidget(map_, 1);
    navigator->addWidget(mapCard_);
    curveCard_ = new Card(tr("Over time"));
    curves_ = new WeightCurves;
    curves_->setObjectName(QStringLiteral("weightCurves"));
    curves_->setEmptyText(tr("Zero share, mass near the thresholds and flips per step."), {});
    curveCard_->body()->addWidget(curves_, 1);
    navigator->addWidget(curveCard_);
    share(navigator, 1, 1);
    return navigator;
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
    const auto selectionChanged = [this] {
        showFrame();
        curvesDirty_ = mapDirty_ = true;
        refreshTimer_.start();
    };
    connect(layer_, &QComboBox::activated, this, selectionChanged);
    connect(kind_, &QComboBox::activated, this, selectionChanged);
    connect(measure_, &QComboBox::activated, this, [this] { showMap(); });
    connect(scrubber_, &TimeScrubber::positionChanged, this, [this](const FramePosition& position) {
        showFrame();
        curves_->setCurrent(position);
        map_->selectPosition(position, selection().layer);
    });
    connect(map_, &WeightMap::cellSelected, this, &WeightsPage::selectCell);
    connect(curves_, &WeightCurves::positionClicked, scrubber_, &TimeScrubber::setPosition);
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
    connect(&session_, &Session::framesArrived, this, [this](const std::vector<FramePtr>& frames) {
        runFrames_.append(frames);
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
    frameDirty_ = mapDirty_ = curvesDirty_ = true;
    refreshTimer_.start();
    refreshPart();
}

FrameSelection WeightsPage::selection() const {
    FrameSelection selected;
    selected.layer = layer_->currentIndex() > 0 ? layer_->currentData().toInt() : -1;
    selected.kind = kind_->currentIndex() > 0 ? kind_->currentText().toStdString() : std::string();
    return selected;
}

FramePosition WeightsPage::position() const {
    if (!showsModel()) return scrubber_->position();
    return history().positions().empty() ? FramePosition{} : history().positions().back();
}

void WeightsPage::clearRun() {
    runFrames_.clear();
    if (showsModel()) return;
    plot_->setGhost(nullptr);
    scrubber_->setPositions({});
    offerChoices();
    frameDirty_ = mapDirty_ = curvesDirty_ = true;
    refreshTimer_.start();
    showFrame();
}

void WeightsPage::openModel(const QString& folder) {
    dropJob();
    model_ = folder;
    modelFrames_.clear();
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
    plot_->setGhost(nullptr);
    scrubber_->hide();
    curveCard_->hide();
    mapCard_->setHeading(tr("Layers and kinds"));
    offerChoices();
    changed();
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
        modelFrames_.append(frames);
        changed();
    }
    if (!ended) return;
    modelTimer_.stop();
    progress_->hide();
    const QString error = QString::fromStdString(job_->error());
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
    model_.clear();
    plot_->setGhost(nullptr);
    scrubber_->show();
    curveCard_->show();
    mapCard_->setHeading(tr("Layers over steps"));
    offerChoices();
    changed();
}

void WeightsPage::showStage(Stage stage) {
    if (showsModel()) return;
    // The stage's last frame: its result.
    const auto& positions = runFrames_.positions();
    for (auto place = positions.rbegin(); place != positions.rend(); ++place)
        if (place->stage == stage) return scrubber_->setPosition(*place);
}

// Sources, layers and kinds that can be chosen now; keeps what is chosen.
void WeightsPage::offerChoices() {
    source_->clear();
    if (session_.hasRun()) source_->addItem(tr("Run %1").arg(session_.name()), runSource);
    if (showsModel()) source_->addItem(tr("Model %1").arg(modelLabel(model_)), modelSource);
    if (!session_.hasRun() && !showsModel()) source_->addItem(tr("Nothing open"), -1);
    source_->addItem(tr("Open a model…"), otherSource);
    source_->setCurrentIndex(source_->findData(showsModel() ? modelSource : session_.hasRun() ? runSource : -1));

    const FrameSelection before = selection();
    layer_->clear();
    layer_->addItem(tr("All"));
    for (const int layer : history().layers())
        if (layer >= 0) layer_->addItem(QString::number(layer), layer);
    layer_->setCurrentIndex(before.layer >= 0 ? std::max(0, layer_->findData(before.layer)) : 0);
    kind_->clear();
    kind_->addItem(tr("All"));
    kind_->addItems(history().kinds());
    kind_->setCurrentIndex(before.kind.empty() ? 0 : std::max(0, kind_->findText(QString::fromStdString(before.kind))));
    offeredTensors_ = history().layers().size() * 100 + static_cast<std::size_t>(history().kinds().size());
}

void WeightsPage::changed() {
    frameDirty_ = mapDirty_ = curvesDirty_ = true;
    if (isVisible() && !refreshTimer_.isActive()) refreshTimer_.start();
}

// Each call does one view's work; when all are up to date the timer sleeps until the next frames.
void WeightsPage::refreshPart() {
    if (!isVisible()) {
        refreshTimer_.stop();
        return;
    }
    for (int tried = 0; tried < 3; ++tried) {
        const int part = nextPart_;
        nextPart_ = (nextPart_ + 1) % 3;
        if (part == 0 && frameDirty_) {
            const std::size_t tensors =
                history().layers().size() * 100 + static_cast<std::size_t>(history().kinds().size());
            if (tensors != offeredTensors_) offerChoices();
            frameDirty_ = false;
            if (!showsModel()) scrubber_->setPositions(history().positions());
            showFrame();
            return;
        }
        if (part == 1 && mapDirty_) {
            showMap();
            return;
        }
        if (part == 2 && curvesDirty_) {
            showCurves();
            return;
        }
    }
    refreshTimer_.stop();
}

void WeightsPage::showFrame() {
    const FramePtr frame = history().empty() ? nullptr : history().at(selection(), position());
    const FramePtr shown = frame ? frame : showsModel() ? history().newest(selection()) : nullptr;
    plot_->setFrame(shown, selectionLabel(selection()));
    if (!shown) {
        for (StatTile* tile : {minus_, zero_, plus_, near_, flips_, scale_}) {
            tile->setValue({});
            tile->setDetail({});
        }
        return;
    }
    const double all = static_cast<double>(shown->minus + shown->zero + shown->plus);
    const auto tell = [all](StatTile* tile, std::uint64_t count) {
        tile->setValue(all > 0 ? style::percent(static_cast<double>(count) / all) : QString());
        tile->setDetail(tr("%1 weights").arg(style::integer(static_cast<qint64>(count))));
    };
    tell(minus_, shown->minus);
    tell(zero_, shown->zero);
    tell(plus_, shown->plus);
    near_->setValue(style::percent(measure(*shown, Measure::nearThreshold)));
    near_->setDetail(tr("within 0.05 Δ"));
    const double flips = measure(*shown, Measure::flipRate);
    flips_->setValue(std::isnan(flips) ? QString() : style::percent(flips, 3));
    flips_->setDetail(shown->steps_since > 0 ? tr("over %n step(s)", nullptr, static_cast<int>(shown->steps_since))
                                             : QString());
    scale_->setValue(style::number(static_cast<double>(shown->scale)));
    scale_->setDetail(tr("%1 bits a code").arg(style::number(measure(*shown, Measure::entropy), 3)));
}

void WeightsPage::showMap() {
    mapDirty_ = false;
    const Measure what = measures[std::max(0, measure_->currentIndex())];
    map_->setGrid(showsModel() ? history().layersByKind(what, position()) : history().layersOverTime(what), what);
    if (!showsModel()) map_->selectPosition(position(), selection().layer);
}

void WeightsPage::showCurves() {
    curvesDirty_ = false;
    if (showsModel()) return;
    curves_->setPoints(history().points(selection()), selectionLabel(selection()));
    curves_->setCurrent(position());
}

void WeightsPage::selectCell(int row, int column) {
    const MapGrid& grid = map_->grid();
    if (row >= 0 && row < static_cast<int>(grid.layers.size()))
        layer_->setCurrentIndex(std::max(0, layer_->findData(grid.layers[static_cast<std::size_t>(row)])));
    if (column >= 0 && column < static_cast<int>(grid.kinds.size()))
        kind_->setCurrentIndex(
            std::max(0, kind_->findText(QString::fromStdString(grid.kinds[static_cast<std::size_t>(column)]))));
    if (!showsModel() && column >= 0 && column < static_cast<int>(grid.positions.size()))
        scrubber_->setPosition(grid.positions[static_cast<std::size_t>(column)]);
    showFrame();
    curvesDirty_ = true;
    refreshTimer_.start();
}

std::vector<Command> WeightsPage::commands() {
    return {
        {tr("Weights: play the training"), {}, {}, [this] { scrubber_->play(); }},
        {tr("Weights: follow the newest step"), {}, {}, [this] { scrubber_->followLive(); }},
        {tr("Weights: pin this step"), {}, {}, [this] { plot_->pin(); }},
        {tr("Weights of a model folder"), {}, {}, [this] { emit browseModelRequested(); }},
        {tr("Copy the weight plot as a picture"), {}, {}, [this] { plot_->copyPicture(); }},
    };
}

}  // namespace bitdistill
