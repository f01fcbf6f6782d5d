// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/comparison_panes.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <map>

#include "engine/base/error.h"
#include "engine/model/inspect.h"
#include "widgets/plot_style.h"
#include "widgets/texts/engine_text.h"
#include "widgets/texts/joined_text.h"

namespace bitdistill {

namespace {

// Strings of this file stand under one context for the translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ComparisonPanes)
};

// A sentence for all models that were timed past the ends of their texts by as many tokens: mostly one.
QStringList timedPastTheirEnds(const Comparison& comparison) {
    std::map<int, QStringList> names;  // by tokens
    for (const ComparedModel& model : comparison.models)
        if (model.timed_tokens > 0) names[model.timed_tokens] << QString::fromStdString(model.name);
    QStringList sentences;
    for (const auto& [tokens, models] : names) {
        const QString sentence =
            models.size() == 1
                ? Words::tr("%1 ends too soon to be timed: its speed is that of %n token(s) written past its end",
                            nullptr, tokens)
                : Words::tr("%1 end too soon to be timed: their speed is that of %n token(s) written past their ends",
                            nullptr, tokens);
        sentences << sentence.arg(QLocale().createSeparatedList(models));
    }
    return sentences;
}

QString endOf(const ComparedModel& model) {
    QStringList parts;
    if (model.ended_by == TextEnd::end_of_text) parts << Words::tr("end of text");
    if (model.ended_by == TextEnd::context) parts << Words::tr("context full");
    if (model.generated_tokens > model.text_tokens)
        parts << Words::tr("%1 written").arg(style::integer(model.generated_tokens));
    return joinedByCommas(parts);
}

PaneResult resultOf(const ComparedModel& model, const Comparison& comparison) {
    const int repeats = comparison.repeats;
    PaneResult result;
    CompareNumbers& numbers = result.numbers;
    if (const Spread& speed = model.generation_tokens_per_second; speed.median > 0) {
        numbers.generationSpeed = speed.median;
        numbers.repeats = repeats;
        if (speed.low < speed.high) {  // else it was measured once
            numbers.generationLow = speed.low;
            numbers.generationHigh = speed.high;
        }
    }
    if (model.prompt_tokens_per_second.median > 0) {
        numbers.promptSpeed = model.prompt_tokens_per_second.median;
        numbers.firstToken = model.first_token_seconds.median;
    }
    if (model.peak_memory > 0) numbers.peakMemory = static_cast<double>(model.peak_memory);
    if (model.joules_per_token > 0) numbers.joules = model.joules_per_token;
    if (model.drafts.drafted > 0) {
        numbers.acceptance = model.drafts.acceptance();
        numbers.tokensPerCheck = model.drafts.tokens_per_check();
    }
    if (model.writings > 0) {
        numbers.writings = model.writings;
        if (model.generation_seconds > 0) numbers.seconds = model.generation_seconds;
    }
    numbers.tokens = model.text_tokens;
    numbers.end = endOf(model);
    result.text = QString::fromStdString(model.text);
    result.pastEnd = QString::fromStdString(model.text_after_end);
    // In a file of before, a run that was stopped has fewer moments than tokens.
    CompareTiming& timing = result.timing;
    const std::size_t common = std::min(model.pieces.size(), model.token_seconds.size());
    for (std::size_t i = 0; i < common; ++i) timing.pieces.push_back(QString::fromStdString(model.pieces[i]));
    timing.seconds.assign(model.token_seconds.begin(),
                          model.token_seconds.begin() + static_cast<std::ptrdiff_t>(common));
    timing.textTokens = model.tokens_as_text(comparison.fixed_length);
    return result;
}

QString quotedToken(const QString& token) {
    QString shown = token;
    shown.replace(QLatin1Char('\n'), QStringLiteral("⏎"));
    return Words::tr("“%1”").arg(shown);
}

QString likely(double probability) { return style::finePercent(probability, 1); }

// Both models on a token that the first of them wrote: how probable it was for them, and what the other would have
// written.
QString wordsOf(const AgreedToken& token, const QString& written, const QString& first, const QString& other) {
    QString words =
        Words::tr("%1: %2 %3, %4 %5")
            .arg(quotedToken(written), first, likely(token.written_first), other, likely(token.written_other));
    if (!token.same)
        words += QLatin1Char('\n') + Words::tr("%1 predicts %2: %3 %4, %1 %5")
                                         .arg(other, quotedToken(QString::fromStdString(token.choice_text)), first,
                                              likely(token.choice_first), likely(token.choice_other));
    return words;
}

// The tokens of a model's text beside what is known of both at each place: of the first model's text all, of another's
// as long as it is the same, and the first that differs. What follows goes on from other words.
std::vector<TokenShade> shadesOf(const ComparedModel& model, const Comparison& comparison, std::size_t otherPlace,
                                 bool ofFirst) {
    std::vector<TokenShade> shades;
    const ComparedModel& first = comparison.models.front();
    const QString firstName = QString::fromStdString(first.name),
                  otherName = QString::fromStdString(comparison.models[otherPlace].name);
    const std::vector<AgreedToken>& tokens = comparison.agreements[otherPlace - 1].tokens;
    const auto asText = static_cast<std::size_t>(std::max(0, model.tokens_as_text(comparison.fixed_length)));
    const std::size_t known =
        std::min({tokens.size(), model.pieces.size(), model.ids.size(), first.ids.size(), first.pieces.size(), asText});
    qsizetype place = 0;
    for (std::size_t i = 0; i < known; ++i) {
        const AgreedToken& token = tokens[i];
        const QString piece = QString::fromStdString(model.pieces[i]);
        const bool asFirst = model.ids[i] == first.ids[i];
        // A sampled token may be neither's most likely one: then nothing is known of it.
        if (asFirst || model.ids[i] == token.choice)
            shades.push_back({place, piece.size(), ofFirst ? token.same : asFirst,
                              wordsOf(token, QString::fromStdString(first.pieces[i]), firstName, otherName)});
        if (!asFirst) break;
        place += piece.size();
    }
    return shades;
}

CompareHeadline headlineOf(const Comparison& comparison) {
    CompareHeadline shown;
    const std::optional<Headline> headline = headline_of(comparison);
    if (const std::optional<std::size_t> untimed = untimed_model(comparison))
        shown.missing = untimedText(QString::fromStdString(comparison.models[*untimed].name));
    if (!headline) return shown;
    shown.teacher = static_cast<int>(headline->teacher);
    shown.student = static_cast<int>(headline->student);
    shown.ratio = headline->ratio;
    if (headline->ranged) {
        shown.low = headline->low;
        shown.high = headline->high;
    }
    shown.sameTokens = headline->same_tokens.value_or(not_measured);
    shown.comparedTokens = headline->compared_tokens;
    for (const Doubt& doubt : headline->doubts) shown.doubts << doubtText(doubt);
    return shown;
}

QString powerText(PowerSource power) {
    switch (power) {
        case PowerSource::mains:
            return Words::tr("power: mains");
        case PowerSource::battery:
            return Words::tr("power: battery");
        case PowerSource::unknown:
            break;
    }
    return Words::tr("power: not known");
}

}  // namespace

ComparePane comparePane(const QString& title, const QString& format, bool ternary, const ModelSize& size,
                        std::uint64_t fileBytes, const std::string& isa) {
    ComparePane pane;
    pane.title = title;
    pane.student = ternary;
    pane.format = format;
    pane.ternaryBytes = static_cast<double>(size.body);  // "body" for a full-precision model
    pane.embeddingBytes = static_cast<double>(size.embedding_and_head);
    pane.otherBytes = static_cast<double>(size.norms);
    pane.fileBytes = static_cast<double>(fileBytes);
    if (!isa.empty()) pane.engine = Words::tr("CPU, %1").arg(QString::fromStdString(isa));
    return pane;
}

QString doubtText(const Doubt& doubt) {
    using Reason = Doubt::Reason;
    switch (doubt.reason) {
        case Reason::speeds_overlap:
            return Words::tr("the ranges of both speeds overlap");
        case Reason::others_busy:
            return Words::tr("others kept %1 cores busy meanwhile")
                .arg(QLocale().toString(std::round(doubt.value * 10) / 10, 'f', 1));
        case Reason::waited_for_core:
            return Words::tr("the threads waited for a core %1 of the time").arg(style::percent(doubt.value));
        case Reason::differ:
            return Words::tr("only %1 of the tokens are the same: these become different texts")
                .arg(style::percent(doubt.value));
        case Reason::not_compared:
            return Words::tr("how alike the two are was not measured");
        case Reason::slowing:
            return Words::tr("the last repeats were %1 slower than the first (heat, power or load)")
                .arg(style::percent(doubt.value));
        case Reason::on_battery:
            return Words::tr("the computer ran on battery");
        case Reason::measured_once:
            return Words::tr("measured once: no range");
        case Reason::too_short:
            break;
    }
    return Words::tr("only %1 s of generation were measured")
        .arg(QLocale().toString(std::round(doubt.value * 100) / 100, 'f', 2));
}

QString untimedText(const QString& model) {
    return Words::tr(
               "no speed-up: %1 wrote one token, which comes with the prompt, so no step was timed; let it write "
               "more tokens")
        .arg(model);
}

QString headlineText(const Headline& headline) {
    const auto factor = [](double value) { return style::multiple(value).chopped(1); };  // without its sign
    const QString ratio = style::multiple(headline.ratio);
    const QString text =
        headline.ranged ? Words::tr("%1 (%2 to %3)").arg(ratio, factor(headline.low), factor(headline.high)) : ratio;
    return headline.same_tokens
               ? joinedByCommas({text, sameTokensText(*headline.same_tokens, headline.compared_tokens)})
               : text;
}

QString comparisonConditions(const Comparison& comparison) {
    const ComparedModel first = comparison.models.empty() ? ComparedModel{} : comparison.models.front();
    const double clock = comparison.under.clock.median;
    QStringList parts{
        Words::tr("%n thread(s)", nullptr, first.threads),
        QString::fromStdString(comparison.cpu),
        QString::fromStdString(first.isa),
        clock > 0 ? Words::tr("%1 GHz").arg(QLocale().toString(clock / 1e9, 'f', 2)) : Words::tr("clock not known"),
        powerText(comparison.under.power),
        Words::tr("%n repeat(s), interleaved", nullptr, comparison.repeats)};
    parts << (comparison.fixed_length ? Words::tr("always %n token(s)", nullptr, comparison.tokens)
                                      : Words::tr("at most %n token(s)", nullptr, comparison.tokens));
    parts << (comparison.temperature > 0
                  ? Words::tr("temperature %1, seed %2").arg(comparison.temperature).arg(comparison.seed)
                  : Words::tr("greedy"));
    for (const QString& sentence : timedPastTheirEnds(comparison)) parts << sentence;
    return parts.join(QStringLiteral(" · "));
}

ComparisonPanes panesOfHeaders(const std::vector<std::filesystem::path>& models, const std::vector<QString>& titles) {
    ComparisonPanes view;
    for (std::size_t which = 0; which < models.size(); ++which) {
        const Inspection model = inspect_model(models[which]);
        if (!model.config)
            throw Error(model.problems.empty() ? "has no configuration" : model.problems.front(),
                        models[which].string());
        const auto first =
            std::ranges::find_if(model.tensors, [](const InspectedTensor& tensor) { return tensor.becomes_ternary; });
        // As it is kept: "Q4_K" of a file in such blocks.
        const bool blocks = first != model.tensors.end() && !first->kept.empty() && !first->kept.ends_with("F16") &&
                            !first->kept.ends_with("F32");
        const QString format = model.config->ternary ? Words::tr("1.58-bit")
                               : blocks              ? QString::fromStdString(first->kept)
                                                     : Words::tr("16-bit");
        view.panes.push_back(comparePane(titles[which], format, model.config->ternary, model.memory, model.file_bytes));
    }
    return view;
}

ComparisonPanes comparisonPanes(const Comparison& measured, const std::vector<QString>& titles) {
    ComparisonPanes panes;
    Comparison comparison = measured;
    for (std::size_t i = 0; i < std::min(titles.size(), comparison.models.size()); ++i)
        comparison.models[i].name = titles[i].toStdString();
    for (std::size_t i = 0; i < comparison.models.size(); ++i) {
        const ComparedModel& model = comparison.models[i];
        if (model.earlier) continue;  // it answered another prompt; it comes last
        panes.panes.push_back(comparePane(QString::fromStdString(model.name), QString::fromStdString(model.format),
                                          model.ternary, model.size, model.file_bytes, model.isa));
        panes.results.push_back(resultOf(model, comparison));
        panes.threads = model.threads;
        if (i == 0 || i - 1 >= comparison.agreements.size()) continue;
        const Agreement& agreement = comparison.agreements[i - 1];
        panes.results.back().shades = shadesOf(model, comparison, i, false);
        if (agreement.measured) {
            panes.results.back().numbers.agreement = agreement.same_arg_max;
            panes.results.back().numbers.comparedTokens = agreement.positions;
            panes.results.back().numbers.kl = agreement.mean_kl;
        } else if (!agreement.reason.empty()) {
            panes.remark = Words::tr("Agreement not measured: %1").arg(spoken(agreement.reason));
        }
    }
    if (const std::optional<Headline> headline = headline_of(comparison); headline && headline->teacher == 0)
        if (headline->student > 0 && headline->student - 1 < comparison.agreements.size())
            panes.results.front().shades = shadesOf(comparison.models.front(), comparison, headline->student, true);
    if (!comparison.complete) panes.remark = Words::tr("Stopped: the numbers are of the rounds that were whole");
    panes.headline = headlineOf(comparison);
    panes.conditions = comparisonConditions(comparison);
    panes.prompt = QString::fromStdString(comparison.prompt);
    panes.tokens = comparison.tokens;
    panes.repeats = comparison.repeats;
    panes.temperature = comparison.temperature;
    panes.seed = comparison.seed;
    panes.fixedLength = comparison.fixed_length;
    return panes;
}

}  // namespace bitdistill
