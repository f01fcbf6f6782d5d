// SPDX-License-Identifier: GPL-3.0-or-later
// Figures in sentences of the engine, in the window's language. Any thread.
#pragma once

#include <QString>
#include <optional>

namespace bitdistill {

// "Accuracy 93.1 % (91.2 to 94.6, 872 items), Exact match on dev_matched 92.9 %", as metric_text() of the engine writes
// figures, with labels, points and words of the window's language; and "1.2 points below FP16-SFT (-2.1 to -0.3), p
// 0.03", as its difference_text() does. Nothing: the text is another.
std::optional<QString> figuresHere(const QString& english);

}  // namespace bitdistill
