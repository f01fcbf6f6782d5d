// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers above a run's curves: what its models reach, and where it stands.
#include <algorithm>
#include <cmath>

#include "app/pages/run_page.h"
#include "engine/run/tasks.h"
#include "engine/train/api/engine_choice.h"
#include "widgets/plots/loss_plot.h"
#include "widgets/result_row.h"
#include "widgets/stat_tile.h"

namespace bitdistill {

// What the run's models are compared by; its tile and its curve stand first on the page.
void RunPage::setMetric(const std::string& name) {
    metric_ = name;
    const MetricInfo* row = find_metric(name);
    accuracies_->setColumns(row && row->column ? QStringList{QString::fromLatin1(row->column)} : QStringList());
    accuracies_->setEmptyText(tr("%1 on the dev items, at every evaluation.").arg(style::metricLabel(name)), {});
    nameCurve();
}

// Says who measures within training.
void RunPage::nameCurve() {
    devEngineIsCpu_ = session_.hasRun() && dev_figures_by_cpu(session_.folder(), Stage::distill);
    accuracies_->setTitle(withinTraining().arg(style::metricLabel(metric_)));
}

void RunPage::setFinalResults(const std::vector<ResultRow>& rows) {
    finalRows_ = rows;
    showAccuracy();
}

// What was measured within training last, as rows: without interval and count, which its figures do not carry.
std::vector<ResultRow> RunPage::quickRows() const {
    std::vector<ResultRow> rows;
    for (const Stage stage : stage_order)
        if (const double value = stageValue_[static_cast<std::size_t>(stage)]; !std::isnan(value)) {
            ResultRow& row = rows.emplace_back();
            row.stage = stage;
            row.metrics.emplace_back();
            row.metrics.back().name = metric_;
            row.metrics.back().value = value;
        }
    return rows;
}

QString RunPage::withinTraining() const { return devEngineIsCpu_ ? tr("%1, CPU engine") : tr("%1, training engine"); }

// The newest student that was evaluated is what matters; before there is one, its teacher. Evaluations within training
// may look at fewer items than the final one, so the two are never mixed, and the tile says which it shows.
void RunPage::showAccuracy() {
    const auto valueOf = [this](const ResultRow& row) { return metric_value(row.metrics, metric_); };
    const bool final = std::ranges::any_of(finalRows_, [&](const ResultRow& row) { return !std::isnan(valueOf(row)); });
    const std::vector<ResultRow> measured = final ? finalRows_ : quickRows();
    double teacher = not_measured;
    const ResultRow* shown = nullptr;
    for (const ResultRow& row : measured) {
        if (std::isnan(valueOf(row))) continue;
        if (row.stage == Stage::teacher) teacher = valueOf(row);
        if (!shown || stage_info(row.stage).makes != StageProduct::teacher) shown = &row;
    }
    const QString label = style::metricLabel(metric_);
    const Stage stage = shown ? shown->stage : Stage::teacher;
    const bool ofTeacher = stage_info(stage).makes == StageProduct::teacher;
    const QString whose = (ofTeacher                    ? tr("%1 of the teacher")
                           : stage == Stage::bitnet_sft ? tr("%1 of BitNet-SFT")
                                                        : tr("%1 of the student"))
                              .arg(label);
    accuracy_->setCaption(!shown ? label : final ? tr("%1, final evaluation").arg(whose) : withinTraining().arg(whose));
    accuracy_->setRole(style::roleOf(stage));
    accuracy_->setValue(shown ? style::metricText(metric_, valueOf(*shown)) : QString());
    if (!shown) {
        accuracy_->setDetail(tr("measured at the first evaluation"));
    } else {
        const QString other = tr("the teacher at %1").arg(style::metricText(metric_, teacher));
        const QStringList lines = figureDetail(*shown, metric_, teacher, other);
        accuracy_->setDetail(lines.isEmpty() ? tr("on the dev items") : lines.join(QLatin1Char('\n')));
    }
    // The teacher's line stands only beside students: while it trains it is the curve itself.
    const bool beside = final || (haveRow_ && newest_.stage != Stage::teacher);
    accuracies_->setReference(beside ? teacher : not_measured, final ? tr("FP16, final") : tr("FP16"), true);
}

// Of the whole run; that of the stage below it where more stages follow.
void RunPage::showTimeLeft(double inStage) {
    const TimeLeft left = time_left(session_.progress(), stepSeconds_,
                                    session_.path() == estimated_ ? estimate_ : std::optional<RunEstimate>());
    const auto& progress = session_.progress();
    const auto count = [&](StageState state) { return std::ranges::count(progress, state, &StageProgress::state); };
    if (count(StageState::done) > 0 && count(StageState::done) + count(StageState::off) == std::ssize(progress)) {
        left_->setValue(tr("none"));
        left_->setDetail(tr("the run has ended"));
        return;
    }
    if (std::isnan(left.seconds) || std::isnan(inStage)) {
        left_->setValue({});
        left_->setDetail({});
        return;
    }
    const QString total = style::duration(left.seconds);
    left_->setValue(left.at_least ? tr("> %1").arg(total) : total);
    left_->setDetail(left.seconds > inStage || left.at_least
                         ? tr("%1 of it in this stage").arg(style::duration(inStage))
                         : tr("in this stage, which is the last"));
}

void RunPage::showNumbers() {
    showAccuracy();
    const auto& progress = session_.progress();
    QString stageText, stageDetail;
    double secondsLeft = not_measured;
    for (std::size_t i = 0; i < progress.size(); ++i)
        if (progress[i].state == StageState::running) {
            stageText = style::stageLabel(static_cast<Stage>(i));
            if (progress[i].steps > 0)
                stageDetail =
                    tr("step %1 of %2").arg(style::integer(progress[i].step), style::integer(progress[i].steps));
            secondsLeft = progress[i].seconds_left;
        }
    if (stageText.isEmpty()) stageText = session_.hasRun() ? Session::stateText(session_.state()) : QString();
    stage_->setValue(stageText);
    stage_->setDetail(stageDetail);
    loss_->setValue(haveRow_ && !std::isnan(newest_.loss) ? style::number(newest_.loss) : QString());
    loss_->setDetail(haveRow_ && !std::isnan(newest_.ce) ? tr("CE %1 nats").arg(style::number(newest_.ce)) : QString());
    speed_->setValue(haveRow_ && !std::isnan(newest_.tokens_per_second) ? style::number(newest_.tokens_per_second)
                                                                        : QString());
    speed_->setDetail(tr("tokens/s"));
    showTimeLeft(secondsLeft);
    zeros_->setValue(haveRow_ && !std::isnan(newest_.zero_share) ? style::percent(newest_.zero_share) : QString());
    zeros_->setDetail(haveRow_ && !std::isnan(newest_.near_threshold)
                          ? tr("%1 near a threshold").arg(style::percent(newest_.near_threshold))
                          : QString());
}

}  // namespace bitdistill
