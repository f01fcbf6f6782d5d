// SPDX-License-Identifier: GPL-3.0-or-later
// What two models wrote to one item, beside the reference, as HTML and as Markdown: words that differ are underlined,
// words of the reference that neither text has are struck through, so that no mark rests on its colour. For the Results
// page's list of texts, for its report and for what it copies. Every text of an item is escaped here. GUI thread.
#pragma once

#include <QPalette>
#include <QString>
#include <cstddef>

#include "app/use/written_texts.h"

namespace bitdistill {

// The part of a prompt that is shown where it is collapsed, in characters.
inline constexpr qsizetype promptShown = 400;
// Links of a collapsed prompt, and of one that is shown whole.
inline constexpr const char *showPromptLink = "prompt:whole", *hidePromptLink = "prompt:short";

// A text with its marks between <u> and </u>, or <s> and </s>; line feeds are kept. palette: of the ground.
QString markedHtml(const MarkedText& text, bool ofReference, const QPalette& palette);

struct ItemHtml {
    MarkedBeside beside = MarkedBeside::references;
    bool collapsed = false;  // a long prompt is cut
    bool links = false;      // what a click shows or hides, and what the marks mean; a report has none
};
// Prompt, references, and both texts in columns of equal width.
QString itemHtml(const WrittenTexts& texts, std::size_t item, const TextPairing& pairing, const ItemHtml& how,
                 const QPalette& palette);
// The same in a sentence: scores, and which words are marked.
QString itemSummary(const WrittenTexts& texts, std::size_t item, const TextPairing& pairing, MarkedBeside beside);

// "ROUGE-1: BitDistill is 1.20 below FP16-SFT (−2.10 to −0.30, 95 % interval, 1,000 items), p 0.012".
QString pairedSentence(const PairedDifference& difference, const QString& first, const QString& second);

// The items that differ most, in each direction, with their headings. Empty where no two scores differ.
QString mostDifferentHtml(const WrittenTexts& texts, const QPalette& palette);
QString mostDifferentMarkdown(const WrittenTexts& texts);

}  // namespace bitdistill
