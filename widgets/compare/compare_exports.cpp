// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/compare_exports.h"

#include <QByteArrayList>
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "engine/base/csv.h"
#include "engine/base/list_text.h"
#include "widgets/compare/compare_pane.h"
#include "widgets/plot_style.h"

namespace bitdistill {

namespace {

QByteArray csvCell(const QString& text) { return QByteArray::fromStdString(csv_cell(text.toStdString())); }

QString markdownCell(const QString& text) { return QString::fromStdString(markdown_cell(text.toStdString())); }

struct Figure {
    QString heading;
    double value;
    QString shown;
};

// Those of drafts only where some pane has them.
std::vector<Figure> figures(const ComparePaneView& view, bool drafts) {
    const CompareNumbers& n = view.numbers();
    const ComparePane& p = view.pane();
    const double total = p.ternaryBytes + p.embeddingBytes + p.otherBytes;
    const auto sameTokens = [](const CompareNumbers& m) {
        return std::isnan(m.agreement) ? QStringLiteral("–") : sameTokensText(m.agreement, m.comparedTokens);
    };
    const auto size = [](double v) { return v > 0 ? style::bytes(v) : QStringLiteral("–"); };
    std::vector<Figure> all{
        {CompareView::tr("Generation, tokens/s"), n.generationSpeed,
         std::isnan(n.generationLow) ? style::number(n.generationSpeed)
                                     : CompareView::tr("%1 (%2 to %3)")
                                           .arg(style::number(n.generationSpeed), style::number(n.generationLow),
                                                style::number(n.generationHigh))},
        {CompareView::tr("Prompt, tokens/s"), n.promptSpeed, style::number(n.promptSpeed)},
        {CompareView::tr("First token, s"), n.firstToken, style::number(n.firstToken, 3)},
        {CompareView::tr("Body"), p.ternaryBytes, size(p.ternaryBytes)},
        {CompareView::tr("Embedding and head"), p.embeddingBytes, size(p.embeddingBytes)},
        {CompareView::tr("Total"), total, size(total)},
        {CompareView::tr("In the file"), p.fileBytes, size(p.fileBytes)},
        {CompareView::tr("Measured peak"), n.peakMemory, style::bytes(n.peakMemory)},
        {CompareView::tr("Joules a token"), n.joules, style::number(n.joules, 3)},
        {CompareView::tr("Same tokens"), n.agreement, sameTokens(n)},
        {CompareView::tr("KL, nats/token"), n.kl, style::number(n.kl, 3)}};
    if (!drafts) return all;
    all.push_back({CompareView::tr("Drafts accepted"), n.acceptance,
                   std::isnan(n.acceptance) ? QStringLiteral("–") : style::percent(n.acceptance)});
    all.push_back({CompareView::tr("Tokens a check"), n.tokensPerCheck, style::number(n.tokensPerCheck, 3)});
    return all;
}

bool haveDrafts(const std::vector<const ComparePaneView*>& panes) {
    return std::ranges::any_of(panes,
                               [](const ComparePaneView* pane) { return !std::isnan(pane->numbers().acceptance); });
}

}  // namespace

QString compareMarkdown(const CompareExport& shown) {
    QString out = QStringLiteral("| ") + CompareView::tr("Model") + QStringLiteral(" | ") + CompareView::tr("Format") +
                  QStringLiteral(" | ") + CompareView::tr("Engine") + QStringLiteral(" |");
    QString rule = QStringLiteral("|---|---|---|");
    if (shown.panes.empty()) return {};
    for (const Figure& figure : figures(*shown.panes.front(), haveDrafts(shown.panes))) {
        out += QLatin1Char(' ') + figure.heading + QStringLiteral(" |");
        rule += QStringLiteral("---:|");
    }
    out += QLatin1Char('\n') + rule + QLatin1Char('\n');
    for (const ComparePaneView* pane : shown.panes) {
        out += QStringLiteral("| ") + markdownCell(pane->pane().title) + QStringLiteral(" | ") +
               markdownCell(pane->pane().format) + QStringLiteral(" | ") +
               (pane->pane().engine.isEmpty() ? QStringLiteral("–") : markdownCell(pane->pane().engine)) +
               QStringLiteral(" |");
        for (const Figure& figure : figures(*pane, haveDrafts(shown.panes)))
            out += QLatin1Char(' ') + figure.shown + QStringLiteral(" |");
        out += QLatin1Char('\n');
    }
    out += QLatin1Char('\n');
    const auto line = [&out](const QString& text) {
        if (!text.isEmpty()) out += text + QStringLiteral("  \n");
    };
    if (!shown.headline.isEmpty()) line(CompareView::tr("Speed-up: %1").arg(shown.headline));
    line(shown.missing);
    line(shown.doubts);
    if (!shown.conditions.isEmpty()) line(CompareView::tr("Conditions: %1").arg(shown.conditions));
    if (!shown.prompt.isEmpty()) out += CompareView::tr("Prompt: %1").arg(shown.prompt) + QLatin1Char('\n');
    const auto quoted = [](QString text) { return text.replace(QLatin1Char('\n'), QStringLiteral("\n> ")); };
    for (const ComparePaneView* pane : shown.panes)
        if (!pane->text().isEmpty() || !pane->pastEnd().isEmpty()) {
            out += QStringLiteral("\n**%1**\n\n> ").arg(pane->pane().title) + quoted(pane->text()) + QLatin1Char('\n');
            if (!pane->pastEnd().isEmpty())
                out += QStringLiteral("\n") + CompareView::tr("past its end:") + QStringLiteral("\n\n> ") +
                       quoted(pane->pastEnd()) + QLatin1Char('\n');
        }
    return out;
}

QByteArray compareCsv(const CompareExport& shown) {
    if (shown.panes.empty()) return {};
    QByteArrayList head{csvCell(CompareView::tr("Model")), csvCell(CompareView::tr("Format")),
                        csvCell(CompareView::tr("Engine"))};
    for (const Figure& figure : figures(*shown.panes.front(), haveDrafts(shown.panes))) head << csvCell(figure.heading);
    head << csvCell(CompareView::tr("Conditions")) << csvCell(CompareView::tr("Text"));
    QByteArray out = head.join(',') + '\n';
    for (const ComparePaneView* pane : shown.panes) {
        QByteArrayList cells{csvCell(pane->pane().title), csvCell(pane->pane().format), csvCell(pane->pane().engine)};
        for (const Figure& figure : figures(*pane, haveDrafts(shown.panes)))
            cells << (std::isnan(figure.value) ? QByteArray()
                                               : QByteArray::number(figure.value, 'g', QLocale::FloatingPointShortest));
        cells << csvCell(shown.conditions) << csvCell(pane->text());
        out += cells.join(',') + '\n';
    }
    return out;
}

}  // namespace bitdistill
