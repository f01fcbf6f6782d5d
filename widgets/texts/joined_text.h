// SPDX-License-Identifier: GPL-3.0-or-later
// Facts put together into a line with the punctuation of the language: Chinese and Japanese have commas and semicolons
// of their own. For whoever shows or says a list of facts; lists of values that a program reads keep their plain
// commas. Any thread.
#pragma once

#include <QString>
#include <QStringList>

namespace bitdistill {

QString joinedByCommas(const QStringList& parts);      // "a, b, c"; empty of no parts
QString joinedBySemicolons(const QStringList& parts);  // "a; b; c"

}  // namespace bitdistill
