// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/answers/texts_html.h"

#include <QCoreApplication>
#include <QStringList>
#include <cmath>
#include <optional>
#include <utility>
#include <vector>

#include "widgets/plot_style.h"
#include "widgets/texts/engine_text.h"
#include "widgets/texts/joined_text.h"

namespace bitdistill {

namespace {

// Strings of this file stand under one context for the translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(WrittenTexts)
};

constexpr qsizetype wordsInSummary = 12;

QString inHtml(const QString& text) { return text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")); }

QString colored(const QString& html, style::Role role, const QPalette& palette) {
    return QStringLiteral("<span style=\"color: %1\">%2</span>").arg(style::ink(role, palette).name(), html);
}

QString direction(const QString& text) { return text.isRightToLeft() ? QStringLiteral("rtl") : QStringLiteral("ltr"); }

// A small heading above a text.
QString headed(const QString& heading, const QString& html, const QString& text, const QPalette& palette) {
    return QStringLiteral("<p>%1</p><p dir=\"%2\">%3</p>\n")
        .arg(colored(heading.toHtmlEscaped(), style::Role::muted, palette), direction(text), html);
}

QString plain(const MarkedText& text) {
    QString whole;
    for (const TextRun& run : text.runs) whole += QString::fromStdString(run.text);
    return whole;
}

QString row(const WrittenTexts& texts, std::size_t at) { return QString::fromStdString(texts.rows.at(at)); }

QString measureName(const TextPairing& pairing) { return style::metricLabel(rouge_names.at(pairing.type)); }

double scoreOf(const WrittenItem& item, std::size_t rowAt, const TextPairing& pairing) {
    const std::optional<WrittenText>& text = item.texts.at(rowAt);
    return text ? text->figures.rouge.at(pairing.type) : not_measured;
}

// "BitDistill, ROUGE-1 41.20".
QString textHeading(const WrittenTexts& texts, const WrittenItem& item, std::size_t rowAt, const TextPairing& pairing) {
    const double score = scoreOf(item, rowAt, pairing);
    if (std::isnan(score)) return Words::tr("%1, no text").arg(row(texts, rowAt));
    return Words::tr("%1, %2 %3")
        .arg(row(texts, rowAt), measureName(pairing), style::metricText(rouge_names.at(pairing.type), score));
}

QString textHtml(const MarkedText& marked, bool there, const QPalette& palette) {
    if (!there) return colored(Words::tr("This model has no text of the item."), style::Role::muted, palette);
    if (marked.runs.empty()) return colored(Words::tr("It wrote nothing."), style::Role::muted, palette);
    QString html = markedHtml(marked, false, palette);
    if (marked.too_long)
        html += QStringLiteral("<br>") +
                colored(Words::tr("Too long to be compared word by word."), style::Role::muted, palette);
    return html;
}

QString promptHeading(const WrittenItem& item, const QString& read) {
    return read.toStdString() == item.prompt ? Words::tr("Prompt")
                                             : Words::tr("Prompt, as far as the models have read it");
}

QString promptHtml(const QString& prompt, const ItemHtml& how) {
    if (!how.collapsed || prompt.size() <= promptShown) {
        QString html = inHtml(prompt);
        if (how.links && prompt.size() > promptShown)
            html += QStringLiteral(" <a href=\"%1\">%2</a>")
                        .arg(QLatin1String(hidePromptLink), Words::tr("Show less").toHtmlEscaped());
        return html;
    }
    qsizetype end = promptShown;
    if (prompt.at(end - 1).isHighSurrogate()) --end;  // half a character is none
    QString html = inHtml(prompt.left(end)) + QStringLiteral("…");
    if (how.links)
        html += QStringLiteral(" <a href=\"%1\">%2</a>")
                    .arg(QLatin1String(showPromptLink), Words::tr("Show the whole prompt").toHtmlEscaped());
    return html;
}

QStringList markedWords(const MarkedText& text) {
    QStringList words;
    for (const TextRun& run : text.runs)
        if (run.marked && words.size() < wordsInSummary) words << QString::fromStdString(run.text).simplified();
    return words;
}

// A text of one line of Markdown: signs that Markdown or HTML would obey stand for themselves.
QString inMarkdown(const QString& text) {
    QString safe;
    for (const QChar c : text) {
        if (QStringLiteral("\\`*_{}[]()#+-.!|~").contains(c)) safe += QLatin1Char('\\');
        if (c == QLatin1Char('<'))
            safe += QLatin1String("&lt;");
        else if (c == QLatin1Char('>'))
            safe += QLatin1String("&gt;");
        else if (c == QLatin1Char('&'))
            safe += QLatin1String("&amp;");
        else
            safe += c == QLatin1Char('\n') || c == QLatin1Char('\r') ? QChar(QLatin1Char(' ')) : c;
    }
    return safe;
}

// **Bold** for words that differ, ~~struck through~~ in a reference.
QString markedMarkdown(const MarkedText& text, bool ofReference) {
    const QString mark = ofReference ? QStringLiteral("~~") : QStringLiteral("**");
    QString whole;
    for (const TextRun& run : text.runs) {
        const QString words = inMarkdown(QString::fromStdString(run.text));
        whole += run.marked ? mark + words + mark : words;
    }
    return whole.trimmed();
}

// What underlining and strike-through mean.
QString legendHtml(MarkedBeside beside, const QPalette& palette) {
    const QString legend =
        beside == MarkedBeside::references
            ? Words::tr(
                  "Underlined: words that no reference has in this order. Struck through: words of the "
                  "reference that neither text has.")
            : Words::tr("Underlined: words that the other text does not have in this order.");
    return QStringLiteral("<p>%1</p>\n").arg(colored(legend.toHtmlEscaped(), style::Role::muted, palette));
}

// Both directions, with what is said above each: where the first, and where the second is nearer to the reference.
std::vector<std::pair<QString, std::vector<std::size_t>>> directions(const WrittenTexts& texts,
                                                                     const TextPairing& pairing) {
    const MostDifferent most = mostDifferent(texts, pairing, mostInReports);
    std::vector<std::pair<QString, std::vector<std::size_t>>> both;
    for (const auto& [at, items] :
         {std::pair{pairing.first, &most.firstBetter}, std::pair{pairing.second, &most.secondBetter}})
        if (!items->empty())
            both.emplace_back(
                Words::tr("%1 is nearer to the reference by %2").arg(row(texts, at), measureName(pairing)), *items);
    return both;
}

QString itemHeading(const WrittenItem& item, const TextPairing& pairing) {
    const QString place = Words::tr("Line %1").arg(style::integer(static_cast<qint64>(item.line)));
    const double difference = differenceOf(item, pairing);
    const QString size = style::metricDifference(rouge_names.at(pairing.type), difference);
    const QString part = item.data.empty() ? place : joinedByCommas({QString::fromStdString(item.data), place});
    return part + QStringLiteral(": ") + (difference < 0 ? QStringLiteral("−") : QStringLiteral("+")) + size;
}

}  // namespace

QString markedHtml(const MarkedText& text, bool ofReference, const QPalette& palette) {
    const QString tag = ofReference ? QStringLiteral("s") : QStringLiteral("u");
    const style::Role role = ofReference ? style::Role::muted : style::Role::bad;
    QString html;
    for (const TextRun& run : text.runs) {
        const QString words = inHtml(QString::fromStdString(run.text));
        html += run.marked ? colored(QStringLiteral("<%1>%2</%1>").arg(tag, words), role, palette) : words;
    }
    return html;
}

QString itemHtml(const WrittenTexts& texts, std::size_t at, const TextPairing& pairing, const ItemHtml& how,
                 const QPalette& palette) {
    const WrittenItem& item = texts.items.at(at);
    const MarkedItem marked = markedItem(item, pairing, how.beside);
    const QString prompt = QString::fromStdString(readPrompt(texts, at));
    QString html = headed(promptHeading(item, prompt), promptHtml(prompt, how), prompt, palette);
    for (const MarkedText& reference : marked.references)
        html += headed(Words::tr("Reference"), markedHtml(reference, true, palette), plain(reference), palette);
    html += QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"6\"><tr>");
    for (const auto& [rowAt, text] :
         {std::pair{pairing.first, &marked.first}, std::pair{pairing.second, &marked.second}})
        html += QStringLiteral("<td width=\"50%\" valign=\"top\">%1</td>")
                    .arg(headed(textHeading(texts, item, rowAt, pairing),
                                textHtml(*text, item.texts.at(rowAt).has_value(), palette), plain(*text), palette));
    html += QStringLiteral("</tr></table>\n");
    return how.links ? html + legendHtml(how.beside, palette) : html;  // a report has one for all items
}

QString itemSummary(const WrittenTexts& texts, std::size_t at, const TextPairing& pairing, MarkedBeside beside) {
    const WrittenItem& item = texts.items.at(at);
    const MarkedItem marked = markedItem(item, pairing, beside);
    QStringList parts;
    for (const auto& [rowAt, text] :
         {std::pair{pairing.first, &marked.first}, std::pair{pairing.second, &marked.second}}) {
        QString part = textHeading(texts, item, rowAt, pairing);
        if (item.texts.at(rowAt)) {
            const QString marks = Words::tr("%1 of %2 words marked")
                                      .arg(style::integer(static_cast<qint64>(text->marked)),
                                           style::integer(static_cast<qint64>(text->words)));
            part = Words::tr("%1: %2").arg(part, marks);
            if (text->marked > 0) part = Words::tr("%1: %2").arg(part, joinedByCommas(markedWords(*text)));
        }
        parts << part;
    }
    return Words::tr("%1.").arg(joinedBySemicolons(parts));
}

QString pairedSentence(const PairedDifference& difference, const QString& first, const QString& second) {
    const QString size = style::metricDifference(difference.metric, difference.value),
                  nothing = style::metricDifference(difference.metric, 0);
    const QString gap = size == nothing        ? Words::tr("%1 is level with %2").arg(first, second)
                        : difference.value < 0 ? Words::tr("%1 is %2 below %3").arg(first, size, second)
                                               : Words::tr("%1 is %2 above %3").arg(first, size, second);
    const QString sure = difference.distinguishable() ? Words::tr("p %1") : Words::tr("not distinguishable, p %1");
    return Words::tr("%1: %2 (%3, 95 % interval, %4 items), %5")
        .arg(style::metricLabel(difference.metric), gap, style::intervalText(difference),
             style::integer(difference.count), sure.arg(style::number(difference.p, 2)));
}

QString mostDifferentHtml(const WrittenTexts& texts, const QPalette& palette) {
    const TextPairing pairing = usualPairing(texts);
    QString html;
    for (const auto& [heading, items] : directions(texts, pairing)) {
        html += QStringLiteral("<h3>%1</h3>\n").arg(heading.toHtmlEscaped());
        for (const std::size_t at : items)
            html += QStringLiteral("<h4>%1</h4>\n").arg(itemHeading(texts.items[at], pairing).toHtmlEscaped()) +
                    itemHtml(texts, at, pairing, {.collapsed = true}, palette);
    }
    if (html.isEmpty()) return {};
    html += legendHtml(MarkedBeside::references, palette);
    if (!texts.note.empty())
        html +=
            QStringLiteral("<p>%1</p>\n").arg(colored(spoken(texts.note).toHtmlEscaped(), style::Role::muted, palette));
    return html;
}

QString mostDifferentMarkdown(const WrittenTexts& texts) {
    const TextPairing pairing = usualPairing(texts);
    QString text;
    const auto line = [&](const QString& name, const QString& words) {
        text += QStringLiteral("  - %1: %2\n").arg(inMarkdown(name), words);
    };
    for (const auto& [heading, items] : directions(texts, pairing)) {
        text += QStringLiteral("### %1\n\n").arg(inMarkdown(heading));
        for (const std::size_t at : items) {
            const WrittenItem& item = texts.items[at];
            const MarkedItem marked = markedItem(item, pairing, MarkedBeside::references);
            text += QStringLiteral("- %1\n").arg(inMarkdown(itemHeading(item, pairing)));
            const QString prompt = QString::fromStdString(readPrompt(texts, at));
            line(promptHeading(item, prompt),
                 inMarkdown(prompt.size() > promptShown ? prompt.left(promptShown - 1) + QStringLiteral("…") : prompt));
            for (const MarkedText& reference : marked.references)
                line(Words::tr("Reference"), markedMarkdown(reference, true));
            line(textHeading(texts, item, pairing.first, pairing), markedMarkdown(marked.first, false));
            line(textHeading(texts, item, pairing.second, pairing), markedMarkdown(marked.second, false));
        }
        text += QLatin1Char('\n');
    }
    if (!text.isEmpty())
        text += Words::tr(
                    "**Bold**: words that no reference has in this order. ~~Struck through~~: words of the "
                    "reference that neither text has.") +
                QLatin1Char('\n');
    return text;
}

}  // namespace bitdistill
