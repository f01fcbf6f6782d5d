// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/models/difference_dialog.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "app/parts/card.h"
#include "app/parts/settings.h"
#include "widgets/fitting_scroll.h"
#include "widgets/table_style.h"
#include "widgets/texts/engine_text.h"

namespace bitdistill {

namespace {

constexpr int differencePullInterval = 100;
constexpr int differentColumn = 2;  // the first of the figures

QString typesText(const TensorDifference& one) {
    const QString first = QString::fromStdString(one.first_type), second = QString::fromStdString(one.second_type);
    return first == second ? first : first + QStringLiteral(" / ") + second;
}

}  // namespace

DifferenceDialog::DifferenceDialog(const QString& first, const QString& second, QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("differenceDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("%1 and %2, tensor by tensor").arg(modelLabel(first), modelLabel(second)));
    setAccessibleName(windowTitle());
    auto* column = new QVBoxLayout(this);
    column->setSpacing(style::unit);
    summary_ = new Caption(tr("Comparing…"), style::Text::body);
    summary_->setObjectName(QStringLiteral("differenceSummary"));
    summary_->setAccessibleName(tr("What differs"));
    summary_->setWordWrap(true);
    column->addWidget(summary_);
    progress_ = new QProgressBar;
    progress_->setAccessibleName(tr("Progress of the comparison"));
    progress_->setRange(0, 1000);
    column->addWidget(progress_);
    table_ = new QTreeWidget;
    table_->setHeader(new FlatHeader(table_));
    table_->setItemDelegate(new RoomyDelegate(table_));
    table_->setRootIsDecorated(false);
    table_->setUniformRowHeights(true);
    table_->setAlternatingRowColors(true);
    table_->setFrameShape(QFrame::NoFrame);
    table_->setTabKeyNavigation(false);
    table_->setHeaderLabels({tr("Tensor"), tr("Type"), tr("Different"), tr("Largest"), tr("Mean"), tr("Relative")});
    QTreeWidgetItem* const heads = table_->headerItem();
    heads->setToolTip(differentColumn, tr("Share of the values that are not the same number"));
    heads->setToolTip(differentColumn + 1, tr("Largest absolute difference of two values"));
    heads->setToolTip(differentColumn + 2, tr("Mean absolute difference, over all values of the tensor"));
    heads->setToolTip(differentColumn + 3, tr("Norm of the difference over the norm of the first model's tensor"));
    table_->setAccessibleName(tr("Tensors that differ"));
    table_->setAccessibleDescription(
        tr("The share of different values, the largest and the mean difference, and the norm "
           "of the difference over that of the first model's tensor"));
    table_->setMinimumSize(60 * style::unit, 20 * style::unit);
    column->addWidget(table_, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(style::unit);
    all_ = new QCheckBox(tr("Equal tensors too"));
    all_->setAccessibleName(tr("List equal tensors too"));
    auto* close = new QPushButton(tr("Close"));
    close->setAccessibleName(tr("Close the comparison"));
    row->addWidget(all_);
    row->addStretch(1);
    row->addWidget(close);
    column->addLayout(row);
    connect(all_, &QCheckBox::toggled, this, &DifferenceDialog::fill);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    resizeOnScreen(this, QSize(96 * style::unit, 60 * style::unit));
    timer_.setInterval(differencePullInterval);
    connect(&timer_, &QTimer::timeout, this, &DifferenceDialog::pull);
    shared_ = std::make_shared<Shared>();
    job_ = std::make_unique<Job>();
    job_->start([shared = shared_, a = first.toStdString(), b = second.toStdString()](JobControl& control) {
        ModelDifference found = compare_models(
            a, b, [&](double share) { shared->share = share; }, &control);
        const std::lock_guard lock(shared->mutex);
        shared->difference = std::move(found);
    });
    timer_.start();
}

DifferenceDialog::~DifferenceDialog() {
    timer_.stop();
    if (job_) job_->stop();
    job_.reset();
}

void DifferenceDialog::done(int result) {
    timer_.stop();
    if (job_) job_->stop();
    QDialog::done(result);
}

void DifferenceDialog::pull() {
    progress_->setValue(static_cast<int>(1000 * shared_->share));
    const JobState state = job_->state();
    if (state == JobState::finished || state == JobState::stopped || state == JobState::failed) ended(state);
}

void DifferenceDialog::ended(JobState state) {
    timer_.stop();
    job_->wait();
    busy_ = false;
    progress_->hide();
    if (state == JobState::failed) {
        summary_->setText(spoken(job_->reason()));
        return;
    }
    {
        const std::lock_guard lock(shared_->mutex);
        difference_ = shared_->difference;
    }
    fill();
}

void DifferenceDialog::fill() {
    table_->clear();
    if (!difference_) return;
    const auto add = [this](const QStringList& cells) {
        auto* item = new QTreeWidgetItem(table_, cells);
        item->setToolTip(0, cells.front());
        for (int column = differentColumn; column < table_->columnCount(); ++column)
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    };
    for (const TensorDifference& one : difference_->tensors) {
        if (one.equal() && !all_->isChecked()) continue;
        const QString name = QString::fromStdString(one.name);
        if (!one.obstacle.empty()) {
            add({name, typesText(one), spoken(one.obstacle), {}, {}, {}});
            continue;
        }
        const double share = one.count > 0 ? static_cast<double>(one.different) / static_cast<double>(one.count) : 0;
        add({name, typesText(one), style::percent(share), style::number(one.largest), style::number(one.mean),
             style::number(one.relative)});
    }
    for (const auto& [names, where] : {std::pair{&difference_->only_first, tr("only in the first")},
                                       {&difference_->only_second, tr("only in the second")}})
        for (const std::string& name : *names) add({QString::fromStdString(name), where, {}, {}, {}, {}});
    for (int column = 1; column < table_->columnCount(); ++column) table_->resizeColumnToContents(column);
    table_->header()->setStretchLastSection(false);
    table_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    summary_->setText(difference_->equal()
                          ? tr("Every tensor holds the same values.")
                          : tr("%1 of %2 tensors hold the same values.")
                                .arg(style::integer(difference_->equal_count()),
                                     style::integer(static_cast<qint64>(difference_->tensors.size()))));
}

QString DifferenceDialog::summary() const { return summary_->text(); }

}  // namespace bitdistill
