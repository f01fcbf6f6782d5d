// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/texts/joined_text.h"

#include <QCoreApplication>

namespace bitdistill {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(JoinedText)
};

// Both places are filled at once, so a "%1" in a part stays what it is.
QString joined(const QString& pair, const QStringList& parts) {
    QString text = parts.value(0);
    for (qsizetype i = 1; i < parts.size(); ++i) text = pair.arg(text, parts[i]);
    return text;
}

}  // namespace

QString joinedByCommas(const QStringList& parts) { return joined(Words::tr("%1, %2"), parts); }

QString joinedBySemicolons(const QStringList& parts) { return joined(Words::tr("%1; %2"), parts); }

}  // namespace bitdistill
