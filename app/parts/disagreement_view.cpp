// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/disagreement_view.h"

#include <QAbstractTableModel>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include "app/parts/card.h"
#include "widgets/plain_tip.h"
#include "widgets/plot_style.h"
#include "widgets/table_style.h"
#include "widgets/texts/engine_text.h"

namespace bitdistill {

namespace {

constexpr int judgementPullInterval = 50;
constexpr Verdict verdicts[] = {Verdict::onlyTeacher, Verdict::onlyStudent, Verdict::bothWrong, Verdict::bothRight};

enum Column { promptColumn, labelColumn, teacherColumn, studentColumn, columnCount };

QString verdictText(Verdict verdict) {
    switch (verdict) {
        case Verdict::bothRight:
            return DisagreementView::tr("Both right");
        case Verdict::onlyTeacher:
            return DisagreementView::tr("Only the teacher");
        case Verdict::onlyStudent:
            return DisagreementView::tr("Only the student");
        case Verdict::bothWrong:
            return DisagreementView::tr("Both wrong");
    }
    return {};
}

}  // namespace

// The items of one verdict, as rows.
class DisagreementView::Items : public QAbstractTableModel {
  public:
    using QAbstractTableModel::QAbstractTableModel;
    Judgement judgement;
    std::vector<std::size_t> shown;
    QColor wrong;

    void show(Verdict verdict) {
        beginResetModel();
        shown.clear();
        for (std::size_t i = 0; i < judgement.items.size(); ++i)
            if (verdictOf(judgement.items[i]) == verdict) shown.push_back(i);
        endResetModel();
    }
    const JudgedItem& item(int row) const { return judgement.items[shown[static_cast<std::size_t>(row)]]; }
    std::string readPrompt(int row) const {
        return bitdistill::readPrompt(judgement, shown[static_cast<std::size_t>(row)]);
    }
    QString className(int at) const {
        const auto index = static_cast<std::size_t>(at);
        return index < judgement.classes.size() ? QString::fromStdString(judgement.classes[index]).trimmed()
                                                : QString::number(at);
    }
    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(shown.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : bitdistill::columnCount;
    }
    QVariant data(const QModelIndex& index, int role) const override {
        const JudgedItem& one = item(index.row());
        const int answer = index.column() == teacherColumn ? one.teacher : one.student;
        switch (role) {
            case Qt::DisplayRole:
                if (index.column() == promptColumn) return QString::fromStdString(one.prompt).simplified();
                return className(index.column() == labelColumn ? one.label : answer);
            case Qt::ForegroundRole:
                if (index.column() > labelColumn && answer != one.label) return wrong;
                break;
            case Qt::ToolTipRole:
                return plainTip(
                    (one.data.empty() ? QString() : QString::fromStdString(one.data) + QStringLiteral(" · ")) +
                    DisagreementView::tr("Line %1: %2")
                        .arg(style::integer(static_cast<qint64>(one.line)), QString::fromStdString(one.prompt)));
            case Qt::TextAlignmentRole:
                return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
            default:
                break;
        }
        return {};
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        if (orientation != Qt::Horizontal) return {};
        if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
        if (role != Qt::DisplayRole) return {};
        switch (section) {
            case promptColumn:
                return DisagreementView::tr("Item");
            case labelColumn:
                return DisagreementView::tr("Right");
            case teacherColumn:
                return style::stageLabel(Stage::teacher);
            default:
                return DisagreementView::tr("Student");
        }
    }
};

DisagreementView::DisagreementView(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Items that teacher and student answer"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::unit);
    auto* row = new QHBoxLayout;
    row->setSpacing(style::unit);
    auto* group = new QButtonGroup(this);
    for (const Verdict verdict : verdicts) {
        auto* button = new QPushButton(verdictText(verdict));
        button->setCheckable(true);
        button->setAccessibleName(verdictText(verdict));
        group->addButton(button, static_cast<int>(verdict));
        verdicts_[static_cast<std::size_t>(verdict)] = button;
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addLayout(row);
    connect(group, &QButtonGroup::idClicked, this, [this](int id) { setShown(static_cast<Verdict>(id)); });

    auto* empty = new QWidget;
    auto* emptyColumn = new QVBoxLayout(empty);
    state_ = new Caption({}, style::Text::body, true);
    state_->setWordWrap(true);
    state_->setAlignment(Qt::AlignCenter);
    state_->setAccessibleName(tr("State of the comparison item by item"));
    start_ = new RoomyButton(tr("Ask both models"));
    start_->setObjectName(QStringLiteral("judge"));
    emptyColumn->addStretch(1);
    emptyColumn->addWidget(state_);
    emptyColumn->addWidget(start_, 0, Qt::AlignHCenter);
    emptyColumn->addStretch(1);
    items_ = new Items(this);
    table_ = new QTableView;
    dressTable(table_);
    table_->setObjectName(QStringLiteral("judgedItems"));
    table_->setModel(items_);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setAccessibleName(tr("Items"));
    table_->horizontalHeader()->setSectionResizeMode(promptColumn, QHeaderView::Stretch);
    for (const int narrow : {labelColumn, teacherColumn, studentColumn})
        table_->horizontalHeader()->setSectionResizeMode(narrow, QHeaderView::ResizeToContents);
    stack_ = new QStackedLayout;
    stack_->addWidget(empty);
    stack_->addWidget(table_);
    column->addLayout(stack_, 1);
    connect(start_, &QPushButton::clicked, this, [this] { busy_ ? job_->stop() : start(); });
    for (const auto chosen : {&QTableView::clicked, &QTableView::activated})
        connect(table_, chosen, this, [this](const QModelIndex& index) {
            emit itemChosen(QString::fromStdString(items_->readPrompt(index.row())));
        });
    timer_.setInterval(judgementPullInterval);
    connect(&timer_, &QTimer::timeout, this, &DisagreementView::pull);
    forget();
}

DisagreementView::~DisagreementView() {
    timer_.stop();
    if (job_) job_->stop();
    job_.reset();
}

void DisagreementView::forget() {
    items_->judgement = {};
    items_->show(Verdict::onlyTeacher);
    counts_ = {};
    stack_->setCurrentIndex(0);
    describe();
}

void DisagreementView::setRun(const std::optional<RunFolder>& run, bool ready) {
    const bool same = run_ && run && run_->path() == run->path();
    run_ = run;
    ready_ = ready;
    if (!same) {
        if (job_) job_->stop();
        forget();
    }
    describe();
}

void DisagreementView::describe() {
    for (const Verdict verdict : verdicts) {
        const auto at = static_cast<std::size_t>(verdict);
        verdicts_[at]->setText(items_->judgement.items.empty()
                                   ? verdictText(verdict)
                                   : tr("%1: %2").arg(verdictText(verdict), style::integer(counts_[at])));
        verdicts_[at]->setEnabled(!items_->judgement.items.empty());
    }
    start_->setEnabled(ready_ || busy_);
    start_->setText(busy_ ? tr("Stop") : tr("Ask both models"));
    if (!busy_ && !items_->judgement.note.empty())
        state_->setText(spoken(items_->judgement.note));
    else if (!busy_)
        state_->setText(ready_ ? tr("Teacher and student answer every dev item here, one by one: what only one of them "
                                    "knows, and what neither does. A click takes an item to Compare.")
                               : tr("What teacher and student answer, item by item, when a run has been evaluated."));
    setAccessibleDescription(items_->judgement.items.empty()
                                 ? state_->text()
                                 : tr("Both right %1, only the teacher %2, only the student %3, both wrong %4.")
                                       .arg(count(Verdict::bothRight))
                                       .arg(count(Verdict::onlyTeacher))
                                       .arg(count(Verdict::onlyStudent))
                                       .arg(count(Verdict::bothWrong)));
}

void DisagreementView::start() {
    if (busy_ || !run_ || !ready_) return;
    buffer_ = std::make_shared<Buffer>();
    buffer_->run = run_->path();
    job_ = std::make_unique<Job>([](JobState) {});
    job_->start([buffer = buffer_, run = *run_](JobControl& control) {
        auto judgement = judge(run, control, [&](std::size_t answered, std::size_t all) {
            const std::lock_guard lock(buffer->mutex);
            buffer->answered = answered;
            buffer->all = all;
        });
        const std::lock_guard lock(buffer->mutex);
        buffer->judgement = std::move(judgement);
    });
    busy_ = true;
    state_->setText(tr("Opening the models"));
    describe();
    timer_.start();
}

void DisagreementView::pull() {
    if (!job_) return;
    const JobState state = job_->state();
    const bool ended = state == JobState::finished || state == JobState::stopped || state == JobState::failed;
    // The state was read first, so after an end nothing more can come into the buffer.
    std::optional<Judgement> judgement;
    {
        const std::lock_guard lock(buffer_->mutex);
        if (buffer_->all > 0)
            state_->setText(tr("%1 of %2 answers")
                                .arg(style::integer(static_cast<qint64>(buffer_->answered)),
                                     style::integer(static_cast<qint64>(buffer_->all))));
        if (ended) judgement.swap(buffer_->judgement);
    }
    if (!ended) return;
    timer_.stop();
    busy_ = false;
    if (state == JobState::failed) emit failed(spoken(job_->error()));
    // What was found out about another run than the open one has no place here.
    if (state == JobState::finished && judgement && run_ && run_->path() == buffer_->run)
        setJudgement(std::move(*judgement));
    describe();
}

void DisagreementView::setJudgement(Judgement judgement) {
    counts_ = {};
    for (const JudgedItem& item : judgement.items) ++counts_[static_cast<std::size_t>(verdictOf(item))];
    items_->judgement = std::move(judgement);
    items_->wrong = style::ink(style::Role::bad, palette());
    stack_->setCurrentIndex(items_->judgement.items.empty() ? 0 : 1);
    for (const Verdict verdict : verdicts)
        if (count(verdict) > 0) {
            setShown(verdict);
            break;
        }
    describe();
}

void DisagreementView::setShown(Verdict verdict) {
    verdicts_[static_cast<std::size_t>(verdict)]->setChecked(true);
    items_->show(verdict);
}

int DisagreementView::shownCount() const { return items_->rowCount(); }

}  // namespace bitdistill
