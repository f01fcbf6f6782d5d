// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/comparison_panes.h"

#include <QCoreApplication>
#include <algorithm>

#include "widgets/plot_style.h"

namespace bitdistill {

namespace {

// Strings of this file stand under one context for the translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ComparisonPanes)
};

PaneResult resultOf(const ComparedModel& model, int repeats) {
    PaneResult result;
    CompareNumbers& numbers = result.numbers;
    if (const Spread& speed = model.generation_tokens_per_second; speed.median > 0) {
        numbers.generationSpeed = speed.median;
        numbers.generationSpread = (speed.high - speed.low) / 2;
        numbers.promptSpeed = model.prompt_tokens_per_second.median;
        numbers.firstToken = model.first_token_seconds.median;
        numbers.repeats = repeats;
    }
    if (model.peak_memory > 0) numbers.peakMemory = static_cast<double>(model.peak_memory);
    numbers.tokens = model.generated_tokens;
    result.text = QString::fromStdString(model.text);
    // A run that was stopped has fewer moments than the first one has tokens.
    const std::size_t common = std::min(model.pieces.size(), model.token_seconds.size());
    for (std::size_t i = 0; i < common; ++i) result.pieces.push_back(QString::fromStdString(model.pieces[i]));
    result.seconds.assign(model.token_seconds.begin(),
                          model.token_seconds.begin() + static_cast<std::ptrdiff_t>(common));
    return result;
}

}  // namespace

ComparePane comparePane(const QString& title, const QString& format, bool ternary, const ModelSize& size) {
    ComparePane pane;
    pane.title = title;
    pane.student = ternary;
    pane.format = format;
    pane.ternaryBytes = static_cast<double>(size.body);  // "body" for a full-precision model
    pane.embeddingBytes = static_cast<double>(size.embedding_and_head);
    pane.otherBytes = static_cast<double>(size.norms);
    return pane;
}

QString comparisonConditions(const Comparison& comparison) {
    const ComparedModel first = comparison.models.empty() ? ComparedModel{} : comparison.models.front();
    const QStringList parts{Words::tr("%n thread(s)", nullptr, first.threads),
                            QString::fromStdString(comparison.cpu),
                            QString::fromStdString(first.isa),
                            Words::tr("%n token(s)", nullptr, first.generated_tokens),
                            Words::tr("%n repeat(s), interleaved", nullptr, comparison.repeats),
                            comparison.temperature > 0
                                ? Words::tr("temperature %1, seed %2").arg(comparison.temperature).arg(comparison.seed)
                                : Words::tr("greedy")};
    return parts.join(QStringLiteral(" · "));
}

ComparisonPanes comparisonPanes(const Comparison& comparison, const std::vector<QString>& titles) {
    ComparisonPanes panes;
    for (std::size_t i = 0; i < comparison.models.size(); ++i) {
        const ComparedModel& model = comparison.models[i];
        if (model.earlier) continue;  // it answered another prompt; it comes last
        panes.panes.push_back(comparePane(i < titles.size() ? titles[i] : QString::fromStdString(model.name),
                                          QString::fromStdString(model.format), model.ternary, model.size));
        panes.results.push_back(resultOf(model, comparison.repeats));
        if (i == 0 || i - 1 >= comparison.agreements.size()) continue;
        const Agreement& agreement = comparison.agreements[i - 1];
        if (agreement.measured) {
            panes.results.back().numbers.agreement = agreement.same_arg_max;
            panes.results.back().numbers.kl = agreement.mean_kl;
        } else if (!agreement.reason.empty()) {
            panes.remark = Words::tr("Agreement not measured: %1").arg(QString::fromStdString(agreement.reason));
        }
    }
    if (!comparison.complete) panes.remark = Words::tr("Stopped: the numbers are of the rounds that were whole");
    panes.conditions = comparisonConditions(comparison);
    panes.prompt = QString::fromStdString(comparison.prompt);
    return panes;
}

}  // namespace bitdistill
