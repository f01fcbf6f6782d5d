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

const Json& member(const Json& object, const char* key) {
    static const Json none;
    if (!object.is_object()) return none;
    const auto found = object.find(key);
    return found == object.end() ? none : *found;
}
double number(const Json& value) { return value.is_number() ? value.get<double>() : not_measured; }
int whole(const Json& value) { return value.is_number() ? static_cast<int>(value.get<double>()) : 0; }
QString words(const Json& value) {
    return value.is_string() ? QString::fromStdString(value.get<std::string>()) : QString();
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

QString comparisonConditions(const Json& record) {
    const Json& models = member(record, "models");
    const Json none;
    const Json& first = models.is_array() && !models.empty() ? models.front() : none;
    const double temperature = number(member(record, "temperature"));
    const QStringList parts{
        Words::tr("%n thread(s)", nullptr, whole(member(first, "threads"))),
        words(member(record, "cpu")),
        words(member(first, "isa")),
        Words::tr("%n token(s)", nullptr, whole(member(first, "generated_tokens"))),
        Words::tr("%n repeat(s), interleaved", nullptr, whole(member(record, "repeats"))),
        temperature > 0 ? Words::tr("temperature %1, seed %2").arg(temperature).arg(whole(member(record, "seed")))
                        : Words::tr("greedy")};
    return parts.join(QStringLiteral(" · "));
}

ComparisonPanes comparisonPanes(const Json& record, const std::vector<QString>& titles) {
    ComparisonPanes view;
    const Json& models = member(record, "models");
    if (!models.is_array()) return view;
    const Json& agreements = member(record, "agreement");
    for (std::size_t i = 0; i < models.size(); ++i) {
        const Json& model = models[i];
        if (member(model, "earlier") == Json(true)) continue;  // it answered another prompt; it comes last
        const Json& bytes = member(model, "bytes");
        const auto size = [&](const char* part) {
            const double value = number(member(bytes, part));
            return value > 0 ? static_cast<std::uint64_t>(value) : 0;
        };
        view.panes.push_back(comparePane(i < titles.size() ? titles[i] : words(member(model, "name")),
                                         words(member(model, "format")), member(model, "ternary") == Json(true),
                                         ModelSize{size("body"), size("embedding_and_head"), size("norms")}));
        PaneResult result;
        CompareNumbers& numbers = result.numbers;
        const Json& speed = member(model, "generation_tokens_per_second");
        if (number(member(speed, "median")) > 0) {
            numbers.generationSpeed = number(member(speed, "median"));
            numbers.generationSpread = (number(member(speed, "high")) - number(member(speed, "low"))) / 2;
            numbers.promptSpeed = number(member(member(model, "prompt_tokens_per_second"), "median"));
            numbers.firstToken = number(member(member(model, "first_token_seconds"), "median"));
            numbers.repeats = whole(member(record, "repeats"));
        }
        numbers.peakMemory = number(member(model, "peak_memory"));
        numbers.tokens = whole(member(model, "generated_tokens"));
        if (i > 0 && agreements.is_array() && i - 1 < agreements.size()) {
            const Json& agreement = agreements[i - 1];
            numbers.agreement = number(member(agreement, "same_arg_max"));
            numbers.kl = number(member(agreement, "mean_kl"));
            if (const QString reason = words(member(agreement, "not_measured")); !reason.isEmpty())
                view.remark = Words::tr("Agreement not measured: %1").arg(reason);
        }
        result.text = words(member(model, "text"));
        if (const Json& pieces = member(model, "pieces"); pieces.is_array())
            for (const Json& piece : pieces) result.pieces.push_back(words(piece));
        if (const Json& seconds = member(model, "token_seconds"); seconds.is_array())
            for (const Json& second : seconds) result.seconds.push_back(number(second));
        // A run that was stopped has fewer moments than the first one has tokens.
        const std::size_t common = std::min(result.pieces.size(), result.seconds.size());
        result.pieces.resize(common);
        result.seconds.resize(common);
        view.results.push_back(std::move(result));
    }
    if (member(record, "complete") == Json(false))
        view.remark = Words::tr("Stopped: the numbers are of the rounds that were whole");
    view.conditions = comparisonConditions(record);
    view.prompt = words(member(record, "prompt"));
    return view;
}

}  // namespace bitdistill
