// SPDX-License-Identifier: GPL-3.0-or-later
// Figures in the window's language: the words around numbers, and figures within sentences of the engine. Any thread.
#pragma once

#include <QString>
#include <optional>

namespace bitdistill {

QString rangeWords(const QString& low, const QString& high);  // "91.2 to 94.6"
QString countWords(const QString& count, bool ofItems);       // "872 items", "1,402 tokens"
// "level with FP16-SFT", "0.52 below FP16-SFT", of shares "1.2 points above FP16-SFT". sign: below 0, 0 or above.
QString standingWords(int sign, const QString& size, bool inPoints, const QString& other);

// "Accuracy 93.1 % (91.2 to 94.6, 872 items), Exact match on dev_matched 92.9 %", as metric_text() of the engine writes
// figures, with labels, points and words of the window's language; and "1.2 points below FP16-SFT (-2.1 to -0.3), p
// 0.03", as its difference_text() does. Nothing: the text is another.
std::optional<QString> figuresHere(const QString& english);

}  // namespace bitdistill
