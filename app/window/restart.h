// SPDX-License-Identifier: GPL-3.0-or-later
// How the program is started anew, in another language, so that it shows what is shown now. Any thread.
#pragma once

#include <QString>
#include <QStringList>

namespace bitdistill {

// given: what this start was given, without the program. Its theme stays, its language, file and page do not: run
// (empty: none) and page are those in front.
inline QStringList restartArguments(const QStringList& given, const QString& run, const QString& page) {
    QStringList arguments;
    const QString theme = QStringLiteral("--theme");
    for (qsizetype i = 0; i < given.size(); ++i)
        if (given[i] == theme && i + 1 < given.size())
            arguments << theme << given[i + 1];
        else if (given[i].startsWith(theme + QLatin1Char('=')))
            arguments << given[i];
    arguments << QStringLiteral("--page") << page;
    if (!run.isEmpty()) arguments << QStringLiteral("--") << run;
    return arguments;
}

}  // namespace bitdistill
