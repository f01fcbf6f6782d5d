// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/home_page.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <tuple>

#include "app/parts/background.h"
#include "app/parts/card.h"
#include "app/parts/sample_preview.h"
#include "app/parts/settings.h"
#include "app/parts/ternary_picture.h"
#include "app/parts/training.h"
#include "engine/base/machine.h"
#include "widgets/wrap_layout.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

constexpr int contentWidth = 160 * style::unit;
constexpr std::size_t runLimit = 40;
constexpr int shownRuns = 6;
constexpr int previewLimit = 4;  // with fewer runs there is room to show what a run looks like

void clearRows(QVBoxLayout* rows) {
    while (QLayoutItem* item = rows->takeAt(0)) {
        if (QWidget* widget = item->widget()) widget->deleteLater();
        delete item;
    }
}

// "today 14:05", "yesterday 09:12", "12 Nov 2026"
QString when(std::int64_t unixTime) {
    const QDateTime time = QDateTime::fromSecsSinceEpoch(unixTime);
    const QLocale locale;
    const qint64 days = time.date().daysTo(QDate::currentDate());
    if (days == 0) return HomePage::tr("today %1").arg(locale.toString(time.time(), QLocale::ShortFormat));
    if (days == 1) return HomePage::tr("yesterday %1").arg(locale.toString(time.time(), QLocale::ShortFormat));
    return locale.toString(time.date(), QLocale::ShortFormat);
}

}  // namespace

HomePage::HomePage(Settings& settings, QWidget* parent)
    : Page(QStringLiteral("home"), tr("Home"), parent), settings_(settings) {
    QVBoxLayout* column = buildGround();
    column->addWidget(buildWelcome());
    waiting_ = new Card(tr("Waiting to be resumed"));
    waitingRows_ = new QVBoxLayout;
    waitingRows_->setSpacing(style::unit);
    waiting_->body()->addLayout(waitingRows_);
    waiting_->hide();
    column->addWidget(waiting_);
    previews_ = buildPreviews();
    column->addWidget(previews_, 2);
    column->addLayout(buildLists(), 1);
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
    auto* buttons = new WrapLayout;
    for (RoomyButton* button : {static_cast<RoomyButton*>(sample_), recipe, openRun, openModel}) {
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

QLayout* HomePage::buildLists() {
    auto* lists = new QHBoxLayout;
    lists->setSpacing(style::margin);
    recent_ = new Card(tr("Runs"));
    recentRows_ = new QVBoxLayout;
    models_ = new Card(tr("Models"));
    modelRows_ = new QVBoxLayout;
    for (const auto& [card, rows, stretch] : {std::tuple{recent_, recentRows_, 3}, {models_, modelRows_, 2}}) {
        rows->setSpacing(style::halfUnit);
        card->body()->addLayout(rows);
        card->body()->addStretch(1);
        lists->addWidget(card, stretch);
    }
    return lists;
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
    change->setFlat(true);
    style::setText(change, style::Text::small);
    connect(change, &QPushButton::clicked, this, &HomePage::runsDirectoryRequested);
    const Machine& host = machine();
    auto* hardware = new Caption(tr("%1 · %n core(s)", nullptr, host.cores).arg(QString::fromStdString(host.cpu)) +
                                     QStringLiteral(" · ") + style::bytes(static_cast<double>(host.memory)) +
                                     QStringLiteral(" · ") + QString::fromStdString(features(host)),
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
}

void HomePage::refresh() {
    // One reading at a time; a request in the meantime is answered by one more.
    if (reading_) {
        readAgain_ = true;
        return;
    }
    reading_ = true;
    std::vector<fs::path> others;
    for (const QString& path : settings_.recentRuns()) others.emplace_back(path.toStdString());
    const fs::path directory = settings_.runsDirectory().toStdString();
    const auto again = [this] {
        reading_ = false;
        if (std::exchange(readAgain_, false)) refresh();
    };
    inBackground(
        this, [directory, others] { return listRuns(directory, others, runLimit); },
        [this, again](std::vector<RunSummary> runs) {
            show(runs);
            again();
        },
        [this, again](const QString& sentence) {
            emit problemFound(sentence);
            again();
        });
}

QWidget* HomePage::runRow(const RunSummary& run) {
    auto* row = new QWidget;
    row->setAccessibleName(run.name);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::unit);
    const bool good = run.state == RunSummary::State::finished;
    const style::Mark shape = good                                         ? style::Mark::check
                              : run.state == RunSummary::State::running    ? style::Mark::play
                              : run.state == RunSummary::State::unfinished ? style::Mark::pause
                                                                           : style::Mark::error;
    const style::Role role = good                                      ? style::Role::good
                             : run.state == RunSummary::State::broken  ? style::Role::bad
                             : run.state == RunSummary::State::running ? style::Role::accent
                                                                       : style::Role::caution;
    layout->addWidget(new MarkLabel(shape, role));
    const QString path = QString::fromStdString(run.path.string());
    auto* name = new NameButton(run.name);
    name->setAccessibleName(tr("Open run %1").arg(run.name));
    name->setToolTip(path);
    name->setObjectName(QStringLiteral("openRun"));
    layout->addWidget(name);
    connect(name, &QPushButton::clicked, this, [this, path] { emit openRunRequested(path); });
    QString words = run.state == RunSummary::State::running ? tr("running elsewhere: %1").arg(run.where) : run.where;
    if (good && !run.studentReaches.isEmpty())
        words = run.teacherReaches.isEmpty()
                    ? tr("student %1").arg(run.studentReaches)
                    : tr("student %1 · teacher %2").arg(run.studentReaches, run.teacherReaches);
    auto* where = new Caption(words, style::Text::small, true);
    where->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    where->setToolTip(words);
    layout->addWidget(where, 1);
    auto* time = new Caption(when(run.changed), style::Text::small, true);
    layout->addWidget(time);
    if (run.state == RunSummary::State::unfinished) {
        auto* resume = new QPushButton(resumeText(run.resumeStep));
        resume->setObjectName(QStringLiteral("resumeRun"));
        resume->setAccessibleName(tr("Resume %1").arg(run.name));
        resume->setEnabled(!busy_ && trainingAvailable());
        resume->setToolTip(trainingAvailable() ? QString() : trainingUnavailableReason());
        layout->addWidget(resume);
        resumeButtons_.push_back(resume);
        connect(resume, &QPushButton::clicked, this, [this, path] { emit resumeRequested(path); });
    }
    return row;
}

void HomePage::show(const std::vector<RunSummary>& runs) {
    runs_ = runs;
    directory_->setText(tr("New runs go to %1").arg(settings_.runsDirectory()));
    resumeButtons_.clear();
    for (QVBoxLayout* rows : {waitingRows_, recentRows_, modelRows_}) clearRows(rows);

    int waiting = 0, shownHere = 0;
    for (const RunSummary& run : runs) {
        // A run that trains in this window is not waiting for anybody.
        const bool ours = busy_ && run.name == busyRun_;
        if (run.state == RunSummary::State::unfinished && !ours && waiting < shownRuns) {
            waitingRows_->addWidget(runRow(run));
            ++waiting;
        } else if (run.state != RunSummary::State::unfinished && shownHere < shownRuns) {
            recentRows_->addWidget(runRow(run));
            ++shownHere;
        }
    }
    waiting_->setVisible(waiting > 0);
    previews_->setVisible(waiting + shownHere < previewLimit);
    if (shownHere == 0) {
        auto* empty = new Caption(tr("Finished runs and runs of other processes appear here with their accuracy. "
                                     "The sample makes the first one."),
                                  style::Text::body, true);
        empty->setWordWrap(true);
        recentRows_->addWidget(empty);
    }
    const QStringList models = settings_.recentModels();
    for (const QString& path : models.mid(0, shownRuns)) {
        auto* open = new NameButton(modelLabel(path));
        open->setToolTip(path);
        open->setAccessibleName(tr("Open model %1").arg(modelLabel(path)));
        modelRows_->addWidget(open, 0, Qt::AlignLeft);
        connect(open, &QPushButton::clicked, this, [this, path] { emit openModelRequested(path); });
    }
    if (models.isEmpty()) {
        auto* empty = new Caption(tr("Any Llama, Qwen2 or Qwen3 folder from Hugging Face opens in milliseconds: its "
                                     "tensors, its weight distributions, what would become ternary."),
                                  style::Text::body, true);
        empty->setWordWrap(true);
        modelRows_->addWidget(empty);
    }
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
