// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/home_page.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>
#include <utility>

#include "app/parts/background.h"
#include "app/parts/card.h"
#include "app/parts/sample_preview.h"
#include "app/parts/session.h"
#include "app/parts/settings.h"
#include "app/parts/ternary_picture.h"
#include "app/parts/training.h"
#include "app/runs/queue_card.h"
#include "app/runs/run_overlay.h"
#include "app/runs/run_table.h"
#include "app/runs/run_table_model.h"
#include "engine/base/error.h"
#include "engine/base/machine.h"
#include "engine/run/overview/recording.h"
#include "engine/run/overview/whole_runs.h"
#include "engine/text/resources.h"
#include "widgets/focus_order.h"
#include "widgets/texts/engine_text.h"
#include "widgets/wrap_layout.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

constexpr int contentWidth = 160 * style::unit;
constexpr std::size_t firstLook = 30, allRuns = 5000;  // the newest are there before all are read
constexpr int shownWaiting = 3, shownModels = 6;
constexpr int previewLimit = 4;  // with fewer runs there is room to show what a run looks like

void clearRows(QVBoxLayout* rows) {
    while (QLayoutItem* item = rows->takeAt(0)) {
        if (QWidget* widget = item->widget()) widget->deleteLater();
        delete item;
    }
}

// The open run as seen from a folder that it is, ".", or lies in: a point of a sweep. Empty: it is elsewhere.
fs::path openIn(const Session& session, const QString& folder) {
    if (!session.hasRun()) return {};
    const fs::path below = session.path().lexically_relative(folder.toStdString());
    return below.empty() || *below.begin() == ".." ? fs::path() : below;
}

// Those that ship with it, in resources/recordings.
std::vector<fs::path> recordingsOfProgram() {
    try {
        return recordings_in(resource("recordings"));
    } catch (const Error&) {  // a build that brings none along
        return {};
    }
}

}  // namespace

HomePage::HomePage(Settings& settings, Session& session, RunOverlay& overlay, QueueRunner& queue, QWidget* parent)
    : Page(QStringLiteral("home"), tr("Home"), parent),
      settings_(settings),
      session_(session),
      overlay_(overlay),
      queue_(queue) {
    table_ = new RunTable(overlay);
    QVBoxLayout* column = buildGround();
    column->addWidget(buildWelcome());
    waiting_ = new Card(tr("Waiting to be resumed"));
    waitingRows_ = new QVBoxLayout;
    waitingRows_->setSpacing(style::unit);
    waiting_->body()->addLayout(waitingRows_);
    waiting_->hide();
    column->addWidget(waiting_);
    auto* waitingRuns = new QueueCard(queue, column->parentWidget());  // shown without one it would be a window
    connect(waitingRuns, &QueueCard::openRequested, this, &HomePage::openRunRequested);
    column->addWidget(waitingRuns);
    previews_ = buildPreviews();
    column->addWidget(previews_, 2);
    column->addWidget(buildRuns());
    column->addWidget(buildModels());
    column->addStretch(1);
    column->addLayout(buildFoot());
    if (!trainingAvailable()) {
        sample_->setEnabled(false);
        sampleHint_->setText(trainingUnavailableReason());
    }
    show({});
}

// A column in the middle that scrolls: on a wide screen its lines stay short enough to read.
QVBoxLayout* HomePage::buildGround() {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("Home"));
    outer->addWidget(scroll);
    auto* ground = new QWidget;
    scroll->setWidget(ground);
    auto* centred = new QHBoxLayout(ground);
    centred->setContentsMargins(3 * style::unit, 3 * style::unit, 3 * style::unit, 3 * style::unit);
    centred->addStretch(1);
    auto* content = new QWidget;
    content->setMaximumWidth(contentWidth);
    centred->addWidget(content, 100);
    centred->addStretch(1);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::margin);
    return column;
}

// What the program does, and the one click that shows it.
QWidget* HomePage::buildWelcome() {
    auto* welcome = new Card;
    welcome->setAccessibleName(tr("Welcome"));
    auto* row = new QHBoxLayout;
    row->setSpacing(4 * style::unit);
    welcome->body()->addLayout(row);
    auto* words = new QVBoxLayout;
    words->setSpacing(style::unit);
    auto* title = new Caption(tr("From full precision to 1.58 bits"), style::Text::large, false, true);
    title->setWordWrap(true);
    auto* line = new Caption(
        tr("Give a language model as teacher. In three stages its student learns to do the same with weights that are "
           "only −1, 0 or +1, and you watch every step of it."));
    line->setWordWrap(true);
    sampleHint_ = new Caption(
        tr("The sample brings its own little language, teacher and task. In about a minute it runs every stage, fills "
           "a table of three models, and ends in a comparison of speed on this machine."),
        style::Text::body, true);
    sampleHint_->setWordWrap(true);
    words->addStretch(1);
    words->addWidget(title);
    words->addWidget(line);
    words->addSpacing(style::unit);
    words->addWidget(sampleHint_);
    words->addSpacing(style::unit);
    words->addLayout(buildStartButtons());
    words->addStretch(1);
    row->addLayout(words, 3);
    row->addWidget(new TernaryPicture, 2);
    return welcome;
}

QLayout* HomePage::buildStartButtons() {
    sample_ = new PrimaryButton(tr("Try the sample"));
    sample_->setObjectName(QStringLiteral("trySample"));
    sample_->setAccessibleDescription(sampleHint_->text());
    auto* recipe = new RoomyButton(tr("New recipe…"));
    recipe->setAccessibleName(tr("New recipe"));
    auto* openRun = new RoomyButton(tr("Open a run…"));
    openRun->setAccessibleName(tr("Open a run folder"));
    auto* openModel = new RoomyButton(tr("Open a model…"));
    openModel->setAccessibleName(tr("Open a model"));
    connect(sample_, &QPushButton::clicked, this, &HomePage::sampleRequested);
    connect(recipe, &QPushButton::clicked, this, &HomePage::recipeRequested);
    connect(openRun, &QPushButton::clicked, this, &HomePage::browseRunRequested);
    connect(openModel, &QPushButton::clicked, this, &HomePage::browseModelRequested);
    auto* recorded = new RoomyButton(tr("See a real run"));
    recorded->setObjectName(QStringLiteral("seeRecording"));
    recorded->setToolTip(tr("Curves, histograms and results of a run that somebody has recorded; nothing is trained"));
    const std::vector<fs::path> recordings = recordingsOfProgram();
    if (recordings.empty())
        recorded->hide();
    else
        connect(recorded, &QPushButton::clicked, this,
                [this, path = QString::fromStdString(recordings.front().string())] { emit openRunRequested(path); });
    auto* buttons = new WrapLayout;
    for (RoomyButton* button : {static_cast<RoomyButton*>(sample_), recorded, recipe, openRun, openModel}) {
        button->setMinimumHeight(5 * style::unit);
        buttons->addWidget(button);
    }
    return buttons;
}

// While there is little to list: what a run will show.
QWidget* HomePage::buildPreviews() {
    auto* previews = new QWidget;
    auto* row = new QHBoxLayout(previews);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::margin);
    struct Scene {
        SamplePreview::Scene picture;
        QString title, text;
    };
    for (const Scene& scene :
         {Scene{SamplePreview::Scene::losses, tr("Watch it learn"),
                tr("The losses of every stage as they fall, and the student's accuracy against its teacher's line.")},
          Scene{
              SamplePreview::Scene::weights, tr("See the weights decide"),
              tr("Mass gathers at ±½ Δ, where a small step flips a weight between −1, 0 and +1. Scrub through time.")},
          Scene{SamplePreview::Scene::comparison, tr("Compare them"),
                tr("Teacher and student write side by side on this processor: speed, memory, and how far they "
                   "agree.")}}) {
        auto* card = new Card(scene.title);
        card->body()->addWidget(new SamplePreview(scene.picture), 1);
        auto* text = new Caption(scene.text, style::Text::body, true);
        text->setWordWrap(true);
        card->body()->addWidget(text);
        row->addWidget(card, 1);
    }
    previews->setMaximumHeight(42 * style::unit);
    return previews;
}

QWidget* HomePage::buildRuns() {
    auto* card = new Card(tr("Runs"));
    card->body()->addWidget(table_);
    empty_ =
        new Caption(tr("Every run appears here with its curve and what it reaches. The sample makes the first one."),
                    style::Text::body, true);
    empty_->setWordWrap(true);
    card->body()->addWidget(empty_);
    connect(table_, &RunTable::openRequested, this, &HomePage::openRunRequested);
    connect(table_, &RunTable::resumeRequested, this, &HomePage::resumeRequested);
    connect(table_, &RunTable::folderRequested, this,
            [](const QString& path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    connect(table_, &RunTable::recipeRequested, this, &HomePage::duplicateRecipe);
    connect(table_, &RunTable::renameRequested, this, &HomePage::renameRun);
    connect(table_, &RunTable::trashRequested, this, &HomePage::trashRun);
    return card;
}

QWidget* HomePage::buildModels() {
    auto* card = new Card(tr("Models"));
    modelRows_ = new QVBoxLayout;
    modelRows_->setSpacing(style::halfUnit);
    card->body()->addLayout(modelRows_);
    return card;
}

// Where things go, and what machine every speed on these pages speaks of.
QLayout* HomePage::buildFoot() {
    auto* foot = new QHBoxLayout;
    directory_ = new Caption({}, style::Text::small, true);
    directory_->setAccessibleName(tr("Folder of new runs"));
    directory_->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    directory_->setMinimumWidth(12 * style::unit);
    auto* change = new QPushButton(tr("Change…"));
    change->setAccessibleName(tr("Change the folder of new runs"));
    change->setObjectName(QStringLiteral("changeRunsFolder"));
    change->setFlat(true);
    style::setText(change, style::Text::small);
    connect(change, &QPushButton::clicked, this, &HomePage::runsDirectoryRequested);
    const Machine& host = machine();
    auto* hardware = new Caption(tr("%1 · %n core(s)", nullptr, host.cores).arg(QString::fromStdString(host.cpu)) +
                                     QStringLiteral(" · ") + style::bytes(static_cast<double>(host.memory)) +
                                     QStringLiteral(" · ") + spoken(features(host)),
                                 style::Text::small, true);
    hardware->setAccessibleName(tr("This machine"));
    hardware->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    hardware->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    hardware->setToolTip(hardware->text());
    foot->addWidget(directory_);
    foot->addWidget(change);
    foot->addWidget(hardware, 1);
    return foot;
}

void HomePage::setTrainingBusy(bool busy, const QString& run) {
    busy_ = busy;
    busyRun_ = run;
    sample_->setEnabled(!busy && trainingAvailable());
    sample_->setToolTip(busy ? tr("%1 is training").arg(run) : QString());
    for (QPushButton* button : resumeButtons_) button->setEnabled(!busy && trainingAvailable());
    table_->setTrainingBusy(busy, run);
}

void HomePage::refresh() {
    // One reading at a time; a request in the meantime is answered by one more.
    if (reading_) {
        readAgain_ = true;
        return;
    }
    reading_ = true;
    read(runs_.empty() ? firstLook : allRuns);
}

void HomePage::read(std::size_t limit) {
    std::vector<fs::path> others;
    for (const QString& path : settings_.recentRuns()) others.emplace_back(path.toStdString());
    const fs::path directory = settings_.runsDirectory().toStdString();
    const auto ended = [this] {
        reading_ = false;
        if (std::exchange(readAgain_, false)) refresh();
    };
    inBackground(
        this, [cache = cache_, directory, others, limit] { return cache->list(directory, others, limit); },
        [this, ended, limit](const std::vector<RunSummary>& runs) {
            show(runs);
            const bool more = runs.size() == limit && limit < allRuns;
            more ? read(allRuns) : ended();
        },
        [this, ended](const QString& sentence) {
            emit problemFound(sentence);
            ended();
        });
}

QWidget* HomePage::waitingRow(const RunSummary& run) {
    auto* row = new QWidget;
    row->setAccessibleName(run.name);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::unit);
    layout->addWidget(new MarkLabel(markOf(run.state), roleOf(run.state)));
    const QString path = QString::fromStdString(run.path.string());
    auto* name = new NameButton(run.name);
    name->setAccessibleName(tr("Open run %1").arg(run.name));
    name->setToolTip(path);
    name->setObjectName(QStringLiteral("openRun"));
    layout->addWidget(name);
    connect(name, &QPushButton::clicked, this, [this, path] { emit openRunRequested(path); });
    auto* where = new Caption(run.where, style::Text::small, true);
    where->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    where->setToolTip(run.where);
    layout->addWidget(where, 1);
    layout->addWidget(new Caption(ageText(run.changed), style::Text::small, true));
    auto* resume = new QPushButton(resumeText(run.resumeStep));
    resume->setObjectName(QStringLiteral("resumeRun"));
    resume->setAccessibleName(tr("Resume %1").arg(run.name));
    resume->setEnabled(!busy_ && trainingAvailable());
    resume->setToolTip(trainingAvailable() ? QString() : trainingUnavailableReason());
    layout->addWidget(resume);
    resumeButtons_.push_back(resume);
    connect(resume, &QPushButton::clicked, this, [this, path] { emit resumeRequested(path); });
    return row;
}

void HomePage::show(const std::vector<RunSummary>& runs) {
    runs_ = runs;
    directory_->setText(tr("New runs go to %1").arg(settings_.runsDirectory()));
    resumeButtons_.clear();
    clearRows(waitingRows_);
    int waiting = 0;
    for (const RunSummary& run : runs) {
        // A run that trains in this window is not waiting for anybody.
        const bool ours = busy_ && run.name == busyRun_;
        if (run.state != RunSummary::State::unfinished || ours || waiting == shownWaiting) continue;
        QWidget* const row = waitingRow(run);
        waitingRows_->addWidget(row);
        putBefore(table_->findChild<QWidget*>(QStringLiteral("runFilter")), row);
        ++waiting;
    }
    waiting_->setVisible(waiting > 0);
    previews_->setVisible(static_cast<int>(runs.size()) < previewLimit);
    table_->setRuns(runs);
    table_->setVisible(!runs.empty());
    empty_->setVisible(runs.empty());
    showModels();
}

void HomePage::showModels() {
    clearRows(modelRows_);
    const QStringList models = settings_.recentModels();
    for (const QString& path : models.mid(0, shownModels)) {
        auto* open = new NameButton(modelLabel(path));
        open->setToolTip(path);
        open->setAccessibleName(tr("Open model %1").arg(modelLabel(path)));
        modelRows_->addWidget(open, 0, Qt::AlignLeft);
        connect(open, &QPushButton::clicked, this, [this, path] { emit openModelRequested(path); });
    }
    putBefore(findChild<QWidget*>(QStringLiteral("changeRunsFolder")), modelRows_->parentWidget());
    if (!models.isEmpty()) return;
    auto* empty = new Caption(tr("Any Llama, Mistral, Qwen2, Qwen3 or Gemma 3 model opens in milliseconds, as a "
                                 "folder from Hugging Face or as a .gguf file: its tensors, its weight distributions, "
                                 "what would become ternary."),
                              style::Text::body, true);
    empty->setWordWrap(true);
    modelRows_->addWidget(empty);
}

void HomePage::duplicateRecipe(const QString& path) {
    inBackground(
        this, [path] { return RunFolder::open(path.toStdString()).params(); },
        [this, path](const RunParams& params) { emit recipeProposed(params, QFileInfo(path).fileName()); },
        [this](const QString& sentence) { emit problemFound(sentence); });
}

void HomePage::moveFolder(const QString& path, const std::function<QString()>& move,
                          const std::function<void(const QString& moved)>& done) {
    const fs::path open = openIn(session_, path);
    if (!open.empty() && session_.trainingHere()) {
        emit problemFound(tr("%1 is training. Stop and save it first.").arg(session_.name()));
        return;
    }
    if (queue_.holds(path.toStdString())) {
        emit problemFound(tr("%1 is in the queue. Remove it from there first.").arg(QFileInfo(path).fileName()));
        return;
    }
    if (!open.empty()) session_.closeRun();
    inBackground(
        this, move,
        [this, done](const QString& moved) {
            done(moved);
            refresh();
        },
        [this, open, path](const QString& sentence) {
            openAgain(path, open);  // it is where it was
            emit problemFound(sentence);
        });
}

// Unless another run was opened meanwhile.
void HomePage::openAgain(const QString& folder, const fs::path& open) {
    if (open.empty() || !session_.path().empty()) return;
    const fs::path root = folder.toStdString();
    session_.openRun(open == "." ? root : root / open);
}

void HomePage::renameRun(const QString& path, const QString& name) {
    const fs::path open = openIn(session_, path);
    moveFolder(
        path,
        [path, name] { return QString::fromStdString(rename_run(path.toStdString(), name.toStdString()).string()); },
        [this, open, path](const QString& moved) {
            settings_.addRecentRun(moved);  // wherever it lies, the table has it
            if (overlay_.contains(path)) {
                overlay_.remove(path);
                overlay_.add(moved);
            }
            openAgain(moved, open);
        });
}

void HomePage::trashRun(const QString& path) {
    moveFolder(
        path,
        [path] {
            if (is_written_now(path.toStdString()))
                throw Error("is being written by a process", path.toStdString(), "Stop the run first");
            QString place;
            if (!QFile::moveToTrash(path, &place))
                throw Error("cannot be moved to the trash", path.toStdString(),
                            "Delete the folder in the file manager; its file system may have no trash");
            return place;
        },
        [this, path](const QString& trashed) {
            overlay_.remove(path);
            const QString name = QFileInfo(path).fileName();
            if (trashed.isEmpty())
                emit noteworthy(tr("%1 is in the trash.").arg(name));
            else
                emit undoable(tr("%1 is in the trash.").arg(name), [this, path, trashed] { takeBack(path, trashed); });
        });
}

void HomePage::takeBack(const QString& path, const QString& trashed) {
    inBackground(
        this,
        [path, trashed] {
            if (QFileInfo::exists(path) || !QDir().rename(trashed, path))
                throw Error("cannot be brought back from the trash", path.toStdString(),
                            "Restore it in the file manager");
            // What the trash knows of it, by the rules of freedesktop.org's trash.
            const QFileInfo info(trashed);
            QFile::remove(info.dir().filePath(QStringLiteral("../info/%1.trashinfo").arg(info.fileName())));
            return true;
        },
        [this](bool) { refresh(); }, [this](const QString& sentence) { emit problemFound(sentence); });
}

std::vector<Command> HomePage::commands() {
    std::vector<Command> list{
        {tr("Try the sample"),
         tr("All stages on a small built-in world"),
         {},
         [this] {
             if (sample_->isEnabled()) emit sampleRequested();
         }},
        {tr("Open a run folder"), {}, QStringLiteral("Ctrl+O"), [this] { emit browseRunRequested(); }},
        {tr("Open a model folder"), {}, QStringLiteral("Ctrl+Shift+O"), [this] { emit browseModelRequested(); }},
        {tr("Choose where new runs go"), settings_.runsDirectory(), {}, [this] { emit runsDirectoryRequested(); }},
    };
    for (const RunSummary& run : runs_) {
        const QString path = QString::fromStdString(run.path.string());
        if (run.state == RunSummary::State::unfinished)
            list.push_back(
                {tr("Resume %1").arg(run.name), run.where, {}, [this, path] { emit resumeRequested(path); }});
        list.push_back({tr("Open run %1").arg(run.name), run.where, {}, [this, path] { emit openRunRequested(path); }});
    }
    return list;
}

}  // namespace bitdistill
