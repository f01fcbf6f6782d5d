// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/ablation_view.h"

#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <functional>

#include "app/parts/card.h"
#include "widgets/plots/ablation/ablation_plot.h"
#include "widgets/plots/ablation/parallel_plot.h"
#include "widgets/table_style.h"
#include "widgets/texts/engine_text.h"
#include "widgets/wrap_layout.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

constexpr int lookAgainMilliseconds = 3000;  // an ablation grows by one run in minutes

QString text(const std::string& words) { return QString::fromStdString(words); }

// When the files that an ablation is read from were written.
QString stampOf(const fs::path& folder) {
    QString stamp;
    for (const char* file : {ablation_file, sweep_file}) {
        const QFileInfo info(text((folder / file).string()));
        if (info.exists()) stamp += info.lastModified().toString(Qt::ISODateWithMs) + QString::number(info.size());
    }
    return stamp;
}

QString titleOf(const Ablation& ablation) {
    return ablation.table.empty() ? AblationView::tr("Sweep")
                                  : QCoreApplication::translate("Ablation", ablation.title.c_str());
}

QString testOf(const Ablation& ablation) {
    const AblationRow* const reference = ablation.reference();
    if (!reference ||
        std::ranges::none_of(ablation.rows, [](const AblationRow& row) { return row.to_reference.has_value(); }))
        return {};
    return reference->finished > 1
               ? AblationView::tr(
                     "Tested on the same items and seeds, both taken as drawn at random (Clark 1973); p "
                     "counts all comparisons of the table (Holm).")
           : is_score(ablation.metric)
               ? AblationView::tr(
                     "Approximate randomization on the same items; p counts all comparisons of the table "
                     "(Holm). One seed says nothing about others.")
               : AblationView::tr(
                     "McNemar's exact test on the same items; p counts all comparisons of the table "
                     "(Holm). One seed says nothing about others.");
}

}  // namespace

AblationView::AblationView(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::unit);
    auto* header = new WrapLayout;
    about_ = new Caption({}, style::Text::body, true);
    about_->setAccessibleName(tr("Ablation and data"));
    about_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    back_ = new QPushButton;
    back_->setObjectName(QStringLiteral("backToRun"));
    copy_ = new QPushButton(style::icon(style::Mark::copy, palette()), tr("Copy as Markdown"));
    copy_->setObjectName(QStringLiteral("copyAblation"));
    copy_->setAccessibleName(tr("Copy the ablation as Markdown"));
    save_ = new QPushButton(style::icon(style::Mark::file, palette()), tr("Export the picture…"));
    save_->setAccessibleName(tr("Export the picture of the points"));
    header->addWidget(about_, 1);
    header->addWidget(back_);
    header->addWidget(save_);
    header->addWidget(copy_);
    column->addLayout(header);

    plotCard_ = new Card(QStringLiteral(" "));
    plotCard_->body()->addWidget(buildPictures(), 1);
    key_ = new Caption({}, style::Text::small, true);
    key_->setWordWrap(true);
    turnTo(false);
    plotCard_->body()->addWidget(key_);
    column->addWidget(plotCard_, 3);

    auto* tableCard = new Card(tr("Table"));
    table_ = new QTableView;
    table_->setObjectName(QStringLiteral("ablationTable"));
    table_->setAccessibleName(tr("Points of the ablation as a table"));
    table_->setModel(new QStandardItemModel(table_));
    dressTable(table_);
    tableCard->body()->addWidget(table_, 1);
    test_ = new Caption({}, style::Text::small, true);
    test_->setWordWrap(true);
    tableCard->body()->addWidget(test_);
    column->addWidget(tableCard, 2);

    connect(back_, &QPushButton::clicked, this, &AblationView::backRequested);
    connect(copy_, &QPushButton::clicked, this, &AblationView::copyMarkdown);
    connect(save_, &QPushButton::clicked, this,
            [this] { parameters_->isChecked() ? parallel_->exportAs() : plot_->exportAs(); });
    connect(plot_, &AblationPlot::runChosen, this, [this](const QString& run) { openRun(run.toStdString()); });
    connect(table_, &QTableView::activated, this, [this](const QModelIndex& index) {
        const auto& runs = ablation_.rows[static_cast<std::size_t>(index.row())].runs;
        const auto begun = std::ranges::find_if(runs, [](const auto& run) { return run.state != "waiting"; });
        if (begun != runs.end()) openRun(begun->folder);
    });
    timer_.setInterval(lookAgainMilliseconds);
    connect(&timer_, &QTimer::timeout, this, [this] {
        if (isVisible() && !folder_.empty() && stampOf(folder_) != seen_) read();
    });
    setRunName({});
}

// Dots and whiskers, point by point; or lines over the parameters, where several are varied.
QWidget* AblationView::buildPictures() {
    plot_ = new AblationPlot;
    plot_->setObjectName(QStringLiteral("ablationPlot"));
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Points"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(plot_);
    parallel_ = new ParallelPlot;
    parallel_->setObjectName(QStringLiteral("parallelPlot"));
    pictures_ = new QStackedWidget;
    pictures_->addWidget(scroll);
    pictures_->addWidget(parallel_);
    points_ = new QPushButton(tr("Points"));
    points_->setAccessibleName(tr("Show the points with their intervals"));
    parameters_ = new QPushButton(tr("Parameters"));
    parameters_->setObjectName(QStringLiteral("sweepParameters"));
    parameters_->setAccessibleName(tr("Show the points over the parameters"));
    auto* kinds = new QButtonGroup(this);
    for (QPushButton* button : {points_, parameters_}) {
        button->setCheckable(true);
        kinds->addButton(button);
        plotCard_->header()->addWidget(button);
    }
    points_->setChecked(true);
    connect(kinds, &QButtonGroup::buttonClicked, this, [this] {
        chosen_ = true;
        turnTo(parameters_->isChecked());
    });
    connect(parallel_, &ParallelPlot::runChosen, this, [this](const QString& run) { openRun(run.toStdString()); });
    return pictures_;
}

void AblationView::turnTo(bool parameters) {
    (parameters ? parameters_ : points_)->setChecked(true);
    pictures_->setCurrentIndex(parameters ? 1 : 0);
    key_->setText(
        parameters
            ? tr("★: the best point. The lighter a line, the higher its figure; a dotted one is not finished. Click a "
                 "line to open its run.")
            : tr("Diamond: the reference. Filled: distinguishable from it. Ring and ≈: not "
                 "distinguishable. ★: the best. Lines: 95 % intervals; small dots: seeds. Click a "
                 "point to open its run."));
}

void AblationView::open(const fs::path& folder) {
    folder_ = folder;
    chosen_ = false;
    show(Ablation{});
    read();
    timer_.start();
}

void AblationView::setRunName(const QString& name) {
    back_->setVisible(!name.isEmpty());
    back_->setText(tr("Back to %1").arg(name));
    back_->setAccessibleName(tr("Back to the run %1").arg(name));
}

void AblationView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!folder_.empty() && stampOf(folder_) != seen_) read();
}

void AblationView::read() {
    seen_ = stampOf(folder_);
    reading_.ask(
        this, [folder = folder_] { return read_ablation(folder); },
        [this](Ablation ablation) { show(std::move(ablation)); },
        [this](const QString& sentence) { emit failed(sentence); });
}

void AblationView::show(Ablation ablation) {
    ablation_ = std::move(ablation);
    plot_->setAblation(ablation_);
    parallel_->setAblation(ablation_);
    // A sweep of several parameters is about them; a table's points are about their intervals.
    const bool several = parallel_->varied() > 1;
    for (QPushButton* button : {points_, parameters_}) button->setVisible(several);
    if (!several || !chosen_) turnTo(several && ablation_.table.empty());
    plotCard_->setHeading(titleOf(ablation_));
    const bool has = !ablation_.rows.empty();
    copy_->setEnabled(has);
    save_->setEnabled(has);
    QStringList notes{testOf(ablation_)};
    if (!ablation_.paper.empty()) notes << tr("Paper: %1.").arg(text(ablation_.paper));
    notes.removeAll(QString());
    test_->setText(notes.join(QLatin1Char(' ')));
    test_->setVisible(!test_->text().isEmpty());
    std::int64_t runs = 0, finished = 0;
    for (const AblationRow& row : ablation_.rows)
        for (const AblationOutcome& run : row.runs) {
            ++runs;
            finished += run.state == "finished";
        }
    QStringList about{text(folder_.filename().string())};
    for (const std::string& part : {ablation_.model, ablation_.task})
        if (!part.empty()) about << text(part);
    if (has)
        about << (finished == runs ? tr("%n run(s)", nullptr, static_cast<int>(runs))
                                   : tr("%1 of %n run(s) finished", nullptr, static_cast<int>(runs)).arg(finished));
    about_->setText(about.join(QStringLiteral(" · ")));
    about_->setToolTip(text(ablation_.command));
    fillTable();
}

// A column of the table: its heading, and its text for a row.
struct AblationView::Column {
    QString heading;
    std::function<QString(const AblationRow&)> text;
};

std::vector<AblationView::Column> AblationView::columns() const {
    const QString nothing = QStringLiteral("–");
    const std::string metric = ablation_.metric;
    const AblationRow* const reference = ablation_.reference();
    const auto any = [&](const auto& has) { return std::ranges::any_of(ablation_.rows, has); };
    std::vector<Column> columns{
        {tr("Point"),
         [best = ablation_.best()](const AblationRow& row) {
             const QString label = row.reference ? tr("%1 (reference)").arg(text(row.label)) : text(row.label);
             return best == &row ? tr("%1, the best").arg(label) : label;
         }},
        {style::metricLabel(metric), [=](const AblationRow& row) { return style::metricText(metric, row.mean); }},
        {tr("95 % interval"), [=](const AblationRow& row) {
             Metric figure;
             figure.name = metric;
             figure.low = row.low;
             figure.high = row.high;
             const QString interval = style::intervalText(figure);
             return interval.isEmpty() ? nothing : interval;
         }}};
    if (any([](const AblationRow& row) { return std::isfinite(row.spread); }))
        columns.push_back(
            {tr("Spread"), [=](const AblationRow& row) { return style::metricText(metric, row.spread); }});
    if (any([](const AblationRow& row) { return row.to_reference.has_value(); })) {
        const QString heading = is_score(metric) ? tr("Difference to %1") : tr("Points to %1");
        columns.push_back({heading.arg(text(reference->label)), [=](const AblationRow& row) {
                               if (!row.to_reference) return nothing;
                               const double value = row.to_reference->value;
                               const QString sign = value < 0 ? QStringLiteral("−") : QStringLiteral("+");
                               return (value == 0 ? QString() : sign) + (is_score(metric)
                                                                             ? style::metricDifference(metric, value)
                                                                             : style::points(value));
                           }});
        columns.push_back({tr("95 % interval"), [=](const AblationRow& row) {
                               return row.to_reference ? style::intervalText(*row.to_reference) : nothing;
                           }});
        columns.push_back({tr("p"), [=](const AblationRow& row) {
                               if (!row.to_reference) return nothing;
                               return style::number(row.adjusted_p, 2) +
                                      (row.distinguishable() ? QString() : QStringLiteral(" ≈"));
                           }});
    }
    // Of text that no student has read; with the deviation over its seeds, as in the table's file.
    if (any([](const AblationRow& row) { return std::isfinite(row.perplexity); }))
        columns.push_back({style::metricLabel("perplexity"), [=](const AblationRow& row) {
                               if (!std::isfinite(row.perplexity)) return nothing;
                               const QString mean = style::number(row.perplexity, 4);
                               return std::isfinite(row.perplexity_spread)
                                          ? QStringLiteral("%1 ± %2").arg(mean, style::number(row.perplexity_spread, 2))
                                          : mean;
                           }});
    if (any([](const AblationRow& row) { return row.paper.has_value(); }))
        columns.push_back(
            {tr("Paper"), [=](const AblationRow& row) { return row.paper ? style::percent(*row.paper, 2) : nothing; }});
    columns.push_back({tr("Runs"), [](const AblationRow& row) {
                           const auto all = static_cast<std::int64_t>(row.runs.size());
                           return row.finished == all ? style::integer(all) : tr("%1 of %2").arg(row.finished).arg(all);
                       }});
    columns.push_back({tr("Time"), [=](const AblationRow& row) {
                           return row.finished > 0 ? style::duration(row.seconds) : nothing;
                       }});
    return columns;
}

void AblationView::fillTable() {
    auto* const model = qobject_cast<QStandardItemModel*>(table_->model());
    model->clear();
    if (ablation_.rows.empty()) return;
    const std::vector<Column> all = columns();
    const auto side = [](std::size_t column) {
        return (column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
    };
    for (std::size_t i = 0; i < all.size(); ++i) {
        auto* heading = new QStandardItem(all[i].heading);
        heading->setTextAlignment(side(i));
        model->setHorizontalHeaderItem(static_cast<int>(i), heading);
    }
    for (const AblationRow& row : ablation_.rows) {
        QList<QStandardItem*> items;
        for (std::size_t i = 0; i < all.size(); ++i) {
            auto* item = new QStandardItem(all[i].text(row));
            item->setEditable(false);
            item->setTextAlignment(side(i));
            items << item;
        }
        for (const AblationOutcome& run : row.runs)
            if (!run.note.empty()) items.front()->setToolTip(spoken(run.folder + ": " + run.note));
        model->appendRow(items);
    }
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

void AblationView::openRun(const std::string& folder) { emit runRequested(text((folder_ / folder).string())); }

void AblationView::copyMarkdown() { QApplication::clipboard()->setText(text(ablation_markdown(ablation_))); }

}  // namespace bitdistill
