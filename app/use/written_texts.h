// SPDX-License-Identifier: GPL-3.0-or-later
// Item by item: what the models of a run wrote where the answers of its task are texts, beside the references and with
// their scores; which items differ most between two models; and both texts with their differences marked. From
// items.jsonl; of a run without that file, or whose data have changed since, the models write anew. For the window, the
// report and `bitdistill disagreements`, so it knows no Qt. On the thread of a Job or in the background.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/use/disagreement.h"
#include "engine/base/job.h"
#include "engine/run/metric.h"
#include "engine/run/run_folder.h"
#include "engine/score/paired_texts.h"
#include "engine/score/word_marks.h"

namespace bitdistill {

struct WrittenText {
    std::string text;
    TextFigures figures;
};
struct WrittenItem {
    std::string prompt;                                  // whole, see readPrompt()
    std::vector<std::string> references;                 // at least one
    std::size_t line = 0;                                // in its data file
    std::string data = {};                               // which of several data files; empty: there is one
    std::vector<std::optional<WrittenText>> texts = {};  // by row; nothing: that model has no text of this item
};
struct WrittenTexts {
    std::vector<std::string> rows;         // as in results.json: "FP16-SFT", "BitNet-SFT", "BitDistill"
    std::size_t student = 0, teacher = 0;  // places in rows: what is compared unless others are asked for
    std::string measure;                   // type of ROUGE that sorts: the first of the task's metrics that is one
    std::vector<WrittenItem> items;        // in the order of the data
    std::string note = {};                 // what is not as in the table; empty: nothing
    std::shared_ptr<const ItemPrompts> prompts = {};              // of the items; null: they are whole
    std::optional<std::size_t> row(std::string_view name) const;  // nothing: there is none
};

// What the models have read of the item's prompt.
std::string readPrompt(const WrittenTexts& texts, std::size_t item);

// What the run's evaluation kept. Nothing where a model has no text there, or the data have changed since: the models
// would have to be asked. Throws Error: a task with classes, or a chat, whose answers nobody writes; no rows of a
// teacher and a student; a file that cannot be read.
std::optional<WrittenTexts> keptTexts(const RunFolder& run);
// The same, and whoever has no text there is asked. Nothing when stopped.
std::optional<WrittenTexts> writtenTexts(const RunFolder& run, JobControl& control, const OnJudged& onWritten = {});

// Two rows by one type of ROUGE.
struct TextPairing {
    std::size_t first = 0, second = 0;  // places in rows
    std::size_t type = 0;               // place in rouge_names
};
TextPairing usualPairing(const WrittenTexts& texts);  // the student against the teacher by `measure`
// ROUGE of the first's text minus that of the second's, of 100; NaN where one has none.
double differenceOf(const WrittenItem& item, const TextPairing& pairing);
// Both texts of an item are the same, whatever their scores.
bool sameText(const WrittenItem& item, const TextPairing& pairing);
// Places of the items, those first whose first text is the better one by most; items without both texts come last.
std::vector<std::size_t> byDifference(const WrittenTexts& texts, const TextPairing& pairing);
// The most different items, at most `count` in each direction, the furthest first. Equal scores are in neither.
struct MostDifferent {
    std::vector<std::size_t> firstBetter, secondBetter;
};
MostDifferent mostDifferent(const WrittenTexts& texts, const TextPairing& pairing, std::size_t count);
inline constexpr std::size_t mostInReports = 5;

// The difference of a metric of texts over the items that both have, in the data file that models are compared by.
std::optional<PairedDifference> differenceOf(const WrittenTexts& texts, const TextPairing& pairing,
                                             std::string_view metric);

// What the marks of two texts are made beside.
enum class MarkedBeside { references, eachOther };
struct MarkedItem {
    // Marked: words that neither text has in this order. Nothing is marked where the texts stand beside each other.
    std::vector<MarkedText> references;
    // Marked: words that no reference, or that the other text, has in this order. Empty where there is no text.
    MarkedText first, second;
};
MarkedItem markedItem(const WrittenItem& item, const TextPairing& pairing, MarkedBeside beside);

// The references of the dev item that has this prompt; none where no item has it, or the task's answers are no texts.
// Throws Error: data that cannot be read.
std::vector<std::string> referencesOf(const RunFolder& run, const std::string& prompt);
// A text that was written elsewhere, as the run's evaluation would score it, and its marks.
struct TextBesideReferences {
    TextFigures figures;
    MarkedText marked;
};
TextBesideReferences besideReferences(const RunFolder& run, const std::string& text,
                                      const std::vector<std::string>& references);

}  // namespace bitdistill
