// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences that the engine says, as patterns: its literals with places between them, from
// translations/engine_texts.txt. A sentence is matched by its pattern as gettext knows a text by its source. What is
// read once never changes: any thread.
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <functional>
#include <vector>

namespace bitdistill {

// A text with places, "%1 is missing": what stands before, between and behind them. "%%" is a % of the text itself.
struct PlacedText {
    QStringList pieces;       // one more than places
    std::vector<int> places;  // their numbers, in order of appearance
};
PlacedText placedText(const QString& pattern);
// The text with the values of its places; a place without a value stays empty.
QString filled(const PlacedText& text, const QStringList& values);

struct EnginePattern {
    QString source;         // as translators see it
    PlacedText text;        // without the full stop at its end
    qsizetype letters = 0;  // of its own
    bool stop = false;      // it ends with a full stop
};

class EnginePatterns {
  public:
    explicit EnginePatterns(const QStringList& sources);
    // Those of the program.
    static const EnginePatterns& ofProgram();

    const EnginePattern& at(int index) const { return patterns_[static_cast<std::size_t>(index)]; }
    // Patterns whose rarest word stands in the text, in their order.
    std::vector<int> candidates(QStringView text) const;

  private:
    std::vector<EnginePattern> patterns_;
    QHash<QString, std::vector<int>> byWord_;
    std::vector<int> wordless_;  // no word of theirs stands apart from a place
};

// Calls `use` with the values of each way in which the whole text reads as the pattern, likely ways first, some dozens
// at most. The first letter's case is free; the text has no full stop at its end.
void readings(const EnginePattern& pattern, QStringView text, const std::function<void(const QStringList&)>& use);

}  // namespace bitdistill
