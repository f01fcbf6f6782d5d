// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/result_row.h"

#include <QCoreApplication>
#include <cmath>

#include "widgets/plot_style.h"
#include "widgets/texts/figure_text.h"
#include "widgets/texts/joined_text.h"

namespace bitdistill {

namespace {

// Strings of this file stand under one context for the translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ResultRow)
};

}  // namespace

std::vector<ResultRow> resultRows(const Results& results) {
    std::vector<ResultRow> rows;
    for (const Stage stage : stages_with_rows())
        if (const ModelResult* model = results.of(stage)) {
            ResultRow row;
            row.stage = stage;
            row.metrics = model->metrics;
            if (model->bytes) row.bytes = static_cast<double>(model->bytes->total());
            if (const Spread speed = results.tokens_per_second(model->row); speed.median > 0) {
                row.speed = speed.median;
                if (speed.low < speed.high) {
                    row.speedLow = speed.low;
                    row.speedHigh = speed.high;
                }
            }
            row.chance = chance(model->confusion);
            row.toTeacher = model->to_teacher;
            row.onlyAnswer = only_answer(model->confusion).has_value();
            row.cutPrompts = model->cut_prompts;
            rows.push_back(std::move(row));
        }
    return rows;
}

QString basisText(const Metric& metric) {
    QStringList parts;
    if (const QString interval = style::intervalText(metric); !interval.isEmpty()) parts << interval;
    if (metric.count > 0) parts << countWords(style::integer(metric.count), counts_items(metric.name));
    return joinedByCommas(parts);
}

QString speedRange(const ResultRow& row) {
    Metric speed;
    speed.low = row.speedLow;
    speed.high = row.speedHigh;
    return style::intervalText(speed);
}

QString speedText(const ResultRow& row, bool whole) {
    const QString speed = style::number(row.speed), range = whole ? speedRange(row) : QString();
    return range.isEmpty() ? speed : QStringLiteral("%1 (%2)").arg(speed, range);
}

QString onlyAnswerMark() { return Words::tr("always the same answer"); }

QString standingText(const ResultRow& row, const std::string& metric, double teacher, const QString& other) {
    const double value = metric_value(row.metrics, metric), gap = value - teacher;
    if (row.stage == Stage::teacher || std::isnan(gap)) return {};
    const QString size = style::metricDifference(metric, gap);
    const bool share = style::isShare(metric), level = share && style::points(0) == size;
    const QString text = standingWords(level ? 0 : gap < 0 ? -1 : 1, size, share, other);
    const bool tested = row.toTeacher && row.toTeacher->metric == metric_name(metric);
    return tested && !row.toTeacher->distinguishable() ? Words::tr("%1, not distinguishable").arg(text) : text;
}

QStringList figureDetail(const ResultRow& row, const std::string& metric, double teacher, const QString& other) {
    QStringList lines;
    if (const Metric* figure = find_metric(row.metrics, metric)) {
        const QString basis = basisText(*figure);
        if (!basis.isEmpty()) lines << QLatin1Char('(') + basis + QLatin1Char(')');
    }
    if (const QString standing = standingText(row, metric, teacher, other); !standing.isEmpty()) lines << standing;
    if (row.onlyAnswer) lines << onlyAnswerMark();
    return lines;
}

}  // namespace bitdistill
