// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/results_page.h"

#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <optional>
#include <utility>

#include "app/answers/texts_html.h"
#include "app/answers/texts_view.h"
#include "app/pages/run_report.h"
#include "app/parts/ablation_view.h"
#include "app/parts/card.h"
#include "app/parts/disagreement_view.h"
#include "app/parts/paper_results.h"
#include "engine/base/model_path.h"
#include "engine/model/kept_weights.h"
#include "engine/model/weight_file.h"
#include "engine/run/student_config.h"
#include "engine/run/tasks.h"
#include "engine/text/task.h"
#include "widgets/figures/confusion_view.h"
#include "widgets/files/last_folder.h"
#include "widgets/plots/menu/plot_menu.h"
#include "widgets/result_table.h"
#include "widgets/stat_tile.h"
#include "widgets/texts/engine_text.h"
#include "widgets/two_columns.h"
#include "widgets/wrap_layout.h"

namespace bitdistill {

namespace {

constexpr int roomForRemark = 85 * style::unit;

}  // namespace

ResultsPage::ResultsPage(Session& session, QWidget* parent)
    : Page(QStringLiteral("results"), tr("Results"), parent), session_(session) {
    QVBoxLayout* column = makeColumn(style::unit);
    ablation_ = new AblationView;
    column->addWidget(run_ = buildRun(), 1);
    column->addWidget(ablation_, 1);
    turnTo(false);
    connectSession();
    show({});
}

QWidget* ResultsPage::buildRun() {
    auto* run = new QWidget;
    auto* column = new QVBoxLayout(run);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::unit);
    table_ = new ResultTable;
    QLayout* const header = buildHeader();
    column->addWidget(runText_);
    column->addLayout(header);
    column->addWidget(buildNumbers());
    auto* grid = new TwoColumns(3, 2);
    grid->addWidget(buildTable());
    grid->addWidget(buildPaper());
    grid->addWidget(buildAnswers(), true);  // the table has the height it needs, the answers all the rest
    grid->addWidget(sizes_ = new SizeCard);
    column->addLayout(grid, 1);
    return run;
}

void ResultsPage::showAblation(const QString& folder) {
    ablation_->open(folder.toStdString());
    turnTo(true);
}

void ResultsPage::turnTo(bool ablation) {
    ablation_->setRunName(session_.hasRun() ? session_.name() : QString());
    run_->setVisible(!ablation);
    ablation_->setVisible(ablation);
}

// Which run it is, and what becomes of its results.
QLayout* ResultsPage::buildHeader() {
    auto* header = new WrapLayout;
    runText_ = new Caption({}, style::Text::body, true);
    runText_->setAccessibleName(tr("Run and data"));
    runText_->setWordWrap(true);
    runText_->setMinimumWidth(style::unit);  // a name without a space does not make the page wider
    report_ = new QPushButton(style::icon(style::Mark::file, palette()), tr("Report…"));
    report_->setObjectName(QStringLiteral("report"));
    report_->setAccessibleName(tr("Write a report"));
    report_->setToolTip(tr("Tables, figures and texts of this run as one HTML or PDF file"));
    start_ = new StartButton;
    auto* copy = new QPushButton(style::icon(style::Mark::copy, palette()), tr("Copy as Markdown"));
    copy->setAccessibleName(tr("Copy the table as Markdown"));
    compare_ = new PrimaryButton(tr("Compare teacher and student"));
    compare_->setObjectName(QStringLiteral("toCompare"));
    toAblation_ = new QPushButton(tr("Ablation"));
    toAblation_->setObjectName(QStringLiteral("toAblation"));
    toAblation_->setAccessibleName(tr("Show the ablation that this run belongs to"));
    toAblation_->hide();
    header->addWidget(start_);
    header->addWidget(toAblation_);
    header->addWidget(report_);
    header->addWidget(copy);
    header->addWidget(compare_);
    connect(toAblation_, &QPushButton::clicked, this,
            [this] { showAblation(QString::fromStdString(session_.path().parent_path().string())); });
    connect(report_, &QPushButton::clicked, this, &ResultsPage::askReport);
    connect(copy, &QPushButton::clicked, this, &ResultsPage::copyMarkdown);
    connect(compare_, &QPushButton::clicked, this, &ResultsPage::compareRequested);
    return header;
}

QWidget* ResultsPage::buildNumbers() {
    student_ = new StatTile(tr("Student, BitDistill"));
    student_->setRole(style::Role::student);
    teacher_ = new StatTile(tr("Teacher, FP16-SFT"));
    teacher_->setRole(style::Role::teacher);
    baseline_ = new StatTile(tr("Direct, BitNet-SFT"));
    baseline_->setRole(style::Role::bitnetSft);
    size_ = new StatTile(tr("Student's weights"));
    size_->setRole(style::Role::student);
    for (StatTile* tile : {student_, teacher_, baseline_, size_}) tile->setDetailLines(3);
    return makeNumbers({student_, teacher_, baseline_, size_}, {});
}

QWidget* ResultsPage::buildTable() {
    auto* card = new Card(tr("This run"));
    table_->setObjectName(QStringLiteral("resultTable"));
    table_->setEmptyText(tr("Accuracy, size and speed of FP16-SFT, BitNet-SFT and BitDistill, side by side."),
                         tr("They appear when a run with dev data has been evaluated."));
    card->body()->addWidget(table_, 1);
    return card;
}

QWidget* ResultsPage::buildPaper() {
    auto* card = new Card(tr("The paper, Qwen3 (%1)").arg(QString::fromLatin1(paperName)));
    paperGrid_ = new QGridLayout;
    paperGrid_->setHorizontalSpacing(2 * style::unit);
    paperGrid_->setVerticalSpacing(style::unit);
    card->body()->addLayout(paperGrid_);
    card->body()->addStretch(1);
    return card;
}

// What is answered: class by class, or item by item.
QWidget* ResultsPage::buildAnswers() {
    answerCard_ = new Card(QStringLiteral(" "));
    confusion_ = new ConfusionView;
    items_ = new DisagreementView;
    items_->setObjectName(QStringLiteral("disagreement"));
    texts_ = new TextsView;
    texts_->setObjectName(QStringLiteral("writtenTexts"));
    answers_ = new QStackedLayout;
    answers_->addWidget(confusion_);
    answers_->addWidget(items_);
    answers_->addWidget(texts_);
    answerCard_->body()->addLayout(answers_, 1);
    classesButton_ = new QPushButton(tr("Classes"));
    classesButton_->setAccessibleName(tr("Show the classes"));
    itemsButton_ = new QPushButton(tr("Items"));
    itemsButton_->setObjectName(QStringLiteral("showItems"));
    itemsButton_->setAccessibleName(tr("Show the items"));
    auto* kinds = new QButtonGroup(this);
    for (QPushButton* button : {classesButton_, itemsButton_}) {
        button->setCheckable(true);
        kinds->addButton(button);
        answerCard_->header()->addWidget(button);
    }
    auto* classesMenu = new PlotMenu(confusion_, [this](QMenu* menu) { confusion_->fillMenu(menu); });
    answerCard_->header()->addWidget(classesMenu);
    connect(answers_, &QStackedLayout::currentChanged, classesMenu,
            [this, classesMenu] { classesMenu->setVisible(answers_->currentWidget() == confusion_); });
    connect(confusion_, &FigurePanel::exported, this,
            [this](const QString& path) { emit noteworthy(tr("Written: %1").arg(path), path); });
    connect(confusion_, &FigurePanel::exportFailed, this, &ResultsPage::problemFound);
    connect(itemsButton_, &QPushButton::toggled, this, &ResultsPage::showItems);
    connect(items_, &DisagreementView::itemChosen, this, &ResultsPage::itemRequested);
    connect(items_, &DisagreementView::failed, this, &ResultsPage::problemFound);
    connect(texts_, &TextsView::itemChosen, this, &ResultsPage::itemRequested);
    connect(texts_, &TextsView::failed, this, &ResultsPage::problemFound);
    classesButton_->setChecked(true);
    showItems(false);
    return answerCard_;
}

void ResultsPage::connectSession() {
    connect(&session_, &Session::runChanged, this, [this] {
        evaluated_ = false;
        toAblation_->setVisible(session_.hasRun() && is_ablation(session_.path().parent_path()));
        turnTo(false);
        load();
    });
    connect(ablation_, &AblationView::runRequested, this,
            [this](const QString& path) { session_.openRun(path.toStdString()); });
    connect(ablation_, &AblationView::backRequested, this, [this] { turnTo(false); });
    connect(ablation_, &AblationView::failed, this, &ResultsPage::problemFound);
    connect(&session_, &Session::stateChanged, this, &ResultsPage::load);
    connect(&session_, &Session::progressChanged, this, [this] {
        const bool done = session_.progress()[static_cast<std::size_t>(Stage::evaluate)].state == StageState::done;
        if (done != std::exchange(evaluated_, done)) load();
    });
}

void ResultsPage::load() {
    if (!session_.hasRun()) {
        reading_.drop();
        show({});
        return;
    }
    const RunFolder folder = session_.folder();
    reading_.ask(
        this,
        [folder] {
            Loaded loaded;
            StatedSizes& sizes = loaded.sizes;
            loaded.start = readStart(folder.path());
            if (folder.stage_done(Stage::evaluate)) loaded.results = read_results(folder.results_file());
            try {
                for (const std::string& answer : make_task(folder.params()).answers)
                    loaded.classes << QString::fromStdString(answer).trimmed();
            } catch (const std::exception&) {
                // A task that cannot be made any more has no class names: the matrices show numbers.
            }
            try {
                const ModelConfig config = model_config_of(folder.params().teacher);
                const RunParams& params = folder.params();
                sizes.teacher = params.fine_tune_teacher ? teacher_size(config) : inspect_model(params.teacher).memory;
                const ModelConfig student = student_of(config, params, params.refinement);
                sizes.student = student_size(student);
                sizes.embedding = QString::fromStdString(to_string(block_type(student.quantizer.embedding_type)));
                sizes.known = true;
            } catch (const std::exception&) {
                // The base model may have been moved since; its sizes are then left out.
            }
            loaded.writes = task_kind(folder.params()) == TaskKind::generate;
            try {
                if (loaded.writes && loaded.results)
                    if (auto texts = keptTexts(folder))
                        loaded.texts = std::make_shared<const WrittenTexts>(std::move(*texts));
            } catch (const std::exception& error) {
                // Data that has been moved since, or a damaged list: the figures of the table stand without it.
                loaded.textsProblem = spokenError(error);
            }
            const auto take = [&](Stage stage, ModelSize& size, std::uint64_t& file) {
                const ModelResult* const model = loaded.results ? loaded.results->of(stage) : nullptr;
                if (!model || !model->bytes) return false;
                size = *model->bytes;
                file = model->file_bytes;
                return true;
            };
            // Once there are models, what the table states of them.
            const bool teacher = take(Stage::teacher, sizes.teacher, sizes.teacherFile);
            const bool student = std::ranges::any_of(
                student_stages, [&](Stage stage) { return take(stage, sizes.student, sizes.studentFile); });
            sizes.known = sizes.known || (teacher && student);
            return loaded;
        },
        [this](const Loaded& loaded) {
            show(loaded);
            for (const QString& problem : {loaded.start.problem, loaded.textsProblem})
                if (!problem.isEmpty()) emit problemFound(problem);
        },
        [this](const QString& sentence) { emit problemFound(sentence); });
}

void ResultsPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    sizes_->setRemarkVisible(height() >= roomForRemark);  // before a figure is cut off, the remark goes
}

void ResultsPage::showItems(bool items) {
    answerCard_->setHeading(loaded_.writes ? tr("What the models wrote, beside the reference")
                            : items        ? tr("What teacher and student answer")
                                           : tr("Which class (row) is taken for which (column)"));
    answers_->setCurrentWidget(loaded_.writes ? static_cast<QWidget*>(texts_)
                               : items        ? static_cast<QWidget*>(items_)
                                              : confusion_);
    for (QPushButton* button : {classesButton_, itemsButton_}) button->setVisible(!loaded_.writes);
}

// Of the tile that shows the row's figure: how far it can be trusted, and how it stands beside the teacher's.
QString ResultsPage::tileDetail(const ResultRow& row, const ResultRow* teacher, const std::string& metric) const {
    const double goal = teacher ? metric_value(teacher->metrics, metric) : not_measured;
    const QStringList lines = figureDetail(row, metric, goal, tr("the teacher"));
    return lines.isEmpty() ? tr("on the dev items") : lines.join(QLatin1Char('\n'));
}

namespace {

// Of the teacher that the run begins with and of the student after stage 2; empty where one was not measured.
QString heldOutText(const std::optional<Results>& results) {
    const Metric* const teacher = results ? results->held_out.perplexity("teacher") : nullptr;
    const Metric* const student = results ? results->held_out.perplexity("student") : nullptr;
    if (!teacher || !student) return {};
    return ResultsPage::tr("held-out text: perplexity %1 of the teacher, %2 of the student after pre-training")
        .arg(style::metricText(teacher->name, teacher->value), style::metricText(student->name, student->value));
}

}  // namespace

void ResultsPage::show(const Loaded& loaded) {
    loaded_ = loaded;
    std::vector<ResultRow> rows = loaded.results ? resultRows(*loaded.results) : std::vector<ResultRow>();
    std::array<const ResultRow*, stage_count> of{};  // by stage; null: no such row
    const std::string task = session_.hasRun() ? session_.folder().params().task : std::string();
    const std::string metric = session_.hasRun() ? main_metric(session_.folder().params()) : main_metric(task);
    for (ResultRow& row : rows) {
        of[static_cast<std::size_t>(row.stage)] = &row;
        row.reference = paperFigure(task, row.stage, metric);
    }
    table_->setRows(rows);
    emit resultsRead(rows);
    const auto rowOf = [&](Stage stage) { return of[static_cast<std::size_t>(stage)]; };
    const ResultRow* const teacher = rowOf(Stage::teacher);
    const auto tell = [&](StatTile* tile, Stage stage) {
        const ResultRow* const row = rowOf(stage);
        const double value = row ? metric_value(row->metrics, metric) : not_measured;
        tile->setValue(std::isnan(value) ? QString() : style::metricText(metric, value));
        tile->setDetail(!std::isnan(value)  ? tileDetail(*row, teacher, metric)
                        : session_.hasRun() ? tr("not evaluated")
                                            : QString());
    };
    Stage student = Stage::distill;
    for (const Stage other : {Stage::pretrain, Stage::refine}) student = rowOf(other) ? other : student;
    student_->setCaption(student == Stage::distill ? tr("Student, BitDistill") : style::stageRow(student));
    tell(student_, student);
    tell(teacher_, Stage::teacher);
    tell(baseline_, Stage::bitnet_sft);
    showSizes(loaded.sizes);
    confusion_->setMatrices(confusions(loaded.results), loaded.classes);
    QString about =
        session_.hasRun() ? tr("%1 · task %2").arg(session_.name(), QString::fromStdString(task)) : tr("No run open");
    if (session_.hasRun())
        for (const QString& part : {table_->basis(), heldOutText(loaded.results)})
            if (!part.isEmpty()) about += QStringLiteral(" · ") + part;
    runText_->setText(about);
    const bool made = session_.hasRun() && finished_student(session_.folder());
    compare_->setEnabled(made);
    const std::optional<RunFolder> run = session_.hasRun() ? std::optional(session_.folder()) : std::nullopt;
    const bool measured = made && teacher && !std::isnan(metric_value(teacher->metrics, metric));
    items_->setRun(loaded.writes ? std::nullopt : run, measured && !loaded.writes);
    texts_->setRun(loaded.writes ? run : std::nullopt, measured && loaded.writes);
    texts_->setTexts(loaded.texts);
    showItems(itemsButton_->isChecked());
    start_->setReport(loaded.start.report);
    report_->setEnabled(!rows.empty());
    showPaper();
}

void ResultsPage::showSizes(const StatedSizes& sizes) {
    const double from = static_cast<double>(sizes.teacher.total()), to = static_cast<double>(sizes.student.total());
    size_->setValue(sizes.known ? style::bytes(to) : QString());
    size_->setDetail(sizes.known && to > 0
                         ? tr("%1 smaller than %2 in 16 bits").arg(style::multiple(from / to), style::bytes(from))
                         : QString());
    sizes_->setSizes(sizes);
}

Report ResultsPage::report() const {
    Report report;
    report.title = tr("%1: from full precision to 1.58 bits").arg(session_.name());
    report.lead = runText_->text();
    report.tables.push_back({tr("This run"), table_->headings(), table_->cells(), {}});
    addConfusions(report, loaded_.results, loaded_.classes);
    if (loaded_.sizes.known) report.tables.push_back(sizes_->table());
    if (loaded_.start.report) report.tables.push_back(startReportTable(*loaded_.start.report));
    if (figures_) report.figures = figures_();
    addComparison(report, loaded_.results);
    addTexts(report, loaded_.texts.get());
    if (session_.hasRun()) addFirstPage(report, session_.folder(), table_->rows(), loaded_.sizes, loaded_.results);
    return report;
}

// The table, and of texts the items that differ most.
void ResultsPage::copyMarkdown() {
    QString text = table_->toMarkdown();
    if (loaded_.texts) text += QLatin1Char('\n') + mostDifferentMarkdown(*loaded_.texts);
    QApplication::clipboard()->setText(text);
}

void ResultsPage::askReport() {
    if (!report_->isEnabled()) return;
    auto* dialog = new QFileDialog(this, tr("Write a report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters({tr("Web page (*.html)"), tr("Document (*.pdf)"), tr("First page as a picture (*.png)")});
    // In the run, until one was saved elsewhere. What is shown must be there; it goes again where nothing was written.
    const QDir run(QString::fromStdString(session_.path().string()));
    const QString own = run.filePath(QStringLiteral("report")), last = lastFolder(ChosenKind::report);
    const bool elsewhere = !last.isEmpty() && !is_run_folder(QFileInfo(last).path().toStdString());
    if (!elsewhere) run.mkpath(own);
    dialog->setDirectory(elsewhere ? last : own);
    dialog->selectFile(QStringLiteral("report.html"));
    connect(dialog, &QDialog::finished, this, [own] { QDir().rmdir(own); });  // only where it is empty
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("pdf"))   ? QStringLiteral("pdf")
                                 : filter.contains(QLatin1String("png")) ? QStringLiteral("png")
                                                                         : QStringLiteral("html"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &ResultsPage::writeReportTo);
    dialog->open();
}

void ResultsPage::writeReportTo(const QString& path) {
    rememberFolder(ChosenKind::report, path);
    const auto write = [page = QPointer<ResultsPage>(this), run = session_.path(), path] {
        if (!page || page->session_.path() != run) return;  // another run is open by now
        QString error;
        if (writeReport(page->report(), path, &error, QString::fromStdString(run.string())))
            emit page->noteworthy(tr("Report written: %1").arg(path), path);
        else
            emit page->problemFound(error);
    };
    if (!prepareFigures_(write)) emit noteworthy(tr("The report follows once the weights for it have been read."));
}

void ResultsPage::showPaper() {
    while (QLayoutItem* item = paperGrid_->takeAt(0)) {
        if (QWidget* widget = item->widget()) widget->deleteLater();
        delete item;
    }
    const PaperTable* const known = paperTable(session_.hasRun() ? session_.folder().params().task : "sst2");
    const PaperTable& table = known ? *known : *paperTable("sst2");
    paperGrid_->addWidget(new Caption(QString::fromLatin1(table.title), style::Text::small, true), 0, 0);
    for (std::size_t row = 0; row < paperStages.size(); ++row)
        paperGrid_->addWidget(new Caption(style::stageRow(paperStages[row]), style::Text::body, false,
                                          paperStages[row] == Stage::distill),
                              static_cast<int>(row) + 1, 0);
    for (std::size_t c = 0; c < paperColumns && table.columns[c].head; ++c) {
        const int place = static_cast<int>(c) + 1;
        paperGrid_->addWidget(new Caption(QString::fromLatin1(table.columns[c].head), style::Text::small, true), 0,
                              place, Qt::AlignRight);
        for (std::size_t row = 0; row < paperStages.size(); ++row)
            paperGrid_->addWidget(
                new Caption(style::metricText(std::string(table.columns[c].metric), table.rows[row][c]),
                            style::Text::body, false, paperStages[row] == Stage::distill),
                static_cast<int>(row) + 1, place, Qt::AlignRight);
    }
    auto* remark = new Caption(
        known ? tr("Other models, more data and far more text in stage 2: the order of the rows is what to compare.")
              : tr("The paper has no row for this task; its SST-2 stands here for the order of the rows."),
        style::Text::small, true);
    remark->setWordWrap(true);
    paperGrid_->addWidget(remark, static_cast<int>(paperStages.size()) + 1, 0, 1, static_cast<int>(paperColumns) + 1);
    paperGrid_->setColumnStretch(0, 1);
}

std::vector<Command> ResultsPage::commands() {
    return {{tr("Copy the results as Markdown"), {}, {}, [this] { copyMarkdown(); }},
            {tr("Write a report"), tr("HTML or PDF"), {}, [this] { askReport(); }},
            {tr("Ask teacher and student item by item"),
             tr("Both right, only one of them, both wrong"),
             {},
             [this] {
                 itemsButton_->setChecked(true);
                 loaded_.writes ? texts_->start() : items_->start();
             }},
            {tr("Compare teacher and student"), {}, {}, [this] { emit compareRequested(); }}};
}

}  // namespace bitdistill
