// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of numbers of a pane: what was measured, in words, as wide as the pane is.
#include <QLabel>
#include <cmath>
#include <utility>

#include "widgets/compare/compare_pane.h"
#include "widgets/compare/fitted_number.h"
#include "widgets/size_bar.h"
#include "widgets/texts/joined_text.h"

namespace bitdistill {

namespace {

// What stands between the facts of a line.
QString between() { return QStringLiteral("  ·  "); }

// As many parts a line as there is room for: a part is whole as long as a line has room for it.
QStringList linesOf(const QStringList& parts, const QFontMetrics& letters, int width) {
    QStringList lines;
    for (const QString& part : parts)
        if (!lines.isEmpty() && letters.horizontalAdvance(lines.last() + between() + part) < width - 1)
            lines.last() += between() + part;
        else
            lines << part;
    return lines;
}

}  // namespace

void ComparePaneView::setNumbers(const CompareNumbers& n, bool baseline) {
    numbers_ = n;
    baseline_ = baseline;
    liveTokens_ = 0;
    showSpeed(n.generationSpeed);
    // Four lines where there is room, and as many as its neighbours have, so that the texts below stand level.
    const auto joined = [](const QStringList& parts) {
        return parts.isEmpty() ? QStringLiteral(" ") : parts.join(between());
    };
    QStringList speed, prompt, match, written;
    if (std::isnan(n.generationLow) && !std::isnan(n.generationSpeed)) speed << tr("measured once");
    if (!std::isnan(n.generationLow) && n.repeats > 1)
        speed << tr("%1 to %2 over %3 repeats")
                     .arg(style::number(n.generationLow, 3), style::number(n.generationHigh, 3))
                     .arg(n.repeats);
    if (!std::isnan(n.firstToken)) speed << tr("first token after %1").arg(style::duration(n.firstToken));
    if (n.tokens > 0) {
        const QString tokens = tr("%n token(s)", nullptr, n.tokens);
        written << (n.end.isEmpty() ? tokens : joinedByCommas({tokens, n.end}));
    }
    if (!beside_.scores.isEmpty()) written << beside_.scores;
    if (n.writings > 0)
        written << (std::isnan(n.seconds)
                        ? tr("written %n time(s), no step to measure", nullptr, n.writings)
                        : tr("written %n time(s), %1 measured", nullptr, n.writings).arg(style::duration(n.seconds)));
    if (!std::isnan(n.promptSpeed)) prompt << tr("prompt %1 tokens/s").arg(style::number(n.promptSpeed));
    if (!std::isnan(n.peakMemory)) prompt << tr("measured peak %1").arg(style::bytes(n.peakMemory));
    ofDrafts_.clear();
    if (!std::isnan(n.acceptance))
        ofDrafts_ = {tr("%1 tokens a check, %2 of the drafts accepted")
                         .arg(style::number(n.tokensPerCheck, 3), style::percent(n.acceptance)),
                     tr("%1 tokens a check").arg(style::number(n.tokensPerCheck, 3))};
    if (!std::isnan(n.joules)) prompt << tr("%1 J a token").arg(style::number(n.joules, 3));
    const bool measured = !speed.isEmpty() || !prompt.isEmpty() || !std::isnan(n.generationSpeed);
    if (baseline && measured) match << tr("baseline of this comparison");
    if (!baseline && !std::isnan(n.agreement))
        match << tr("%1 as the baseline").arg(sameTokensText(n.agreement, n.comparedTokens));
    if (!baseline && !std::isnan(n.kl)) match << tr("KL %1 nats/token").arg(style::number(n.kl, 3));
    const QString text =
        measured ? QStringList{joined(speed), joined(written), joined(prompt), joined(match)}.join(QLatin1Char('\n'))
                 : tr("not measured yet") + QStringLiteral("\n \n \n ");
    measured_ = text;
    fitDetails();
    const QString whole = ofDrafts_.isEmpty() ? text : text + QLatin1Char('\n') + ofDrafts_.front();
    details_->setToolTip(whole);
    setAccessibleDescription(
        joinedBySemicolons({speed_->accessibleDescription(), whole.simplified(), sizes_->summary()}));
}

void ComparePaneView::setLive(double tokensPerSecond, int tokens) {
    liveTokens_ = tokens;
    showSpeed(tokensPerSecond);
    measured_ = tr("so far, %n token(s)", nullptr, tokens) + QStringLiteral("\n \n \n ");
    ofDrafts_.clear();
    fitDetails();
    details_->setToolTip(measured_.trimmed());
}

void ComparePaneView::showSpeed(double tokensPerSecond) {
    // A room compares sizes, not the fourth digit.
    speed_->setText(style::number(tokensPerSecond));
    big_->setText(style::number(tokensPerSecond, 3));
    const QString words =
        std::isnan(tokensPerSecond) ? tr("not measured yet") : speed_->text() + QLatin1Char(' ') + speedUnit_->text();
    speed_->setAccessibleDescription(words);
    big_->setAccessibleDescription(words);
}

// The format of its weights, and the engine that it ran on where that is known.
QString ComparePaneView::madeOf() const {
    return pane_.engine.isEmpty() ? pane_.format : pane_.format + between() + pane_.engine;
}

// What a number must not be without: its unit and range, and of what it is.
QStringList ComparePaneView::presentedDetails() const {
    QStringList parts{speedUnit_->text()};
    const CompareNumbers& n = numbers_;
    if (liveTokens_ > 0)
        parts << tr("so far");
    else if (!std::isnan(n.generationLow))
        parts << tr("%1 to %2").arg(style::number(n.generationLow, 3), style::number(n.generationHigh, 3));
    parts << pane_.format;
    if (!pane_.engine.isEmpty()) parts << pane_.engine;
    if (const int tokens = liveTokens_ > 0 ? liveTokens_ : n.tokens; tokens > 0)
        parts << tr("%n token(s)", nullptr, tokens);
    if (!std::isnan(n.tokensPerCheck)) parts << tr("%1 tokens a check").arg(style::number(n.tokensPerCheck, 3));
    return parts;
}

// On the first of the lines that has room for it whole, else for the shorter words; none is added to them.
void ComparePaneView::addDrafts(QStringList& lines) const {
    const auto with = [](const QString& line, const QString& words) {
        return line.trimmed().isEmpty() ? words : line + between() + words;
    };
    for (const QString& words : ofDrafts_)
        for (QString& line : lines)
            if (details_->fontMetrics().horizontalAdvance(with(line, words)) <= details_->width()) {
                line = with(line, words);
                return;
            }
    if (!ofDrafts_.isEmpty()) lines.front() = with(lines.front(), ofDrafts_.front());
}

// What a line of a narrow pane has no room for goes on in the next one; a single fact that is wider than the pane ends
// in an ellipsis, and the tool tip has all of it.
void ComparePaneView::fitDetails() {
    QStringList lines;
    int own = ownLines_;
    if (presenting_) {
        lines = linesOf(presentedDetails(), details_->fontMetrics(), details_->width());
    } else {
        for (const QString& line : measured_.split(QLatin1Char('\n')))
            lines << linesOf(line.split(between()), details_->fontMetrics(), details_->width());
        addDrafts(lines);
        own = static_cast<int>(lines.size());
        while (lines.size() < leastLines_) lines << QStringLiteral(" ");
    }
    for (QString& line : lines) line = details_->fontMetrics().elidedText(line, Qt::ElideRight, details_->width());
    details_->setText(lines.join(QLatin1Char('\n')));
    title_->setText(presenting_ ? title_->fontMetrics().elidedText(pane_.title, Qt::ElideRight, title_->width())
                                : pane_.title);
    title_->setToolTip(presenting_ ? pane_.title : QString());
    format_->setText(format_->fontMetrics().elidedText(madeOf(), Qt::ElideRight, format_->width()));
    if (own != std::exchange(ownLines_, own)) emit linesChanged();
}

void ComparePaneView::setLeastLines(int lines) {
    if (lines != std::exchange(leastLines_, lines)) fitDetails();
}

}  // namespace bitdistill
