// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/texts/figure_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include "engine/run/metric.h"
#include "widgets/texts/joined_text.h"

namespace bitdistill {

namespace {

// Strings of this file stand under one context for the translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(FigureText)
};

QString number() { return QStringLiteral("-?[0-9]+(?:\\.[0-9]+)?"); }

// One figure at the beginning of a text: label, data, value, per cent, interval, count.
const QRegularExpression& figurePattern() {
    static const QRegularExpression pattern = [] {
        QStringList labels;
        for (const MetricInfo& row : known_metrics)
            labels << QRegularExpression::escape(QString::fromLatin1(row.label));
        return QRegularExpression(
            QStringLiteral(
                "\\G(%1)(?: on ([^ ]+))? (%2)( %)?(?: \\((?:(%2) to (%2))?(?:, )?(?:([0-9]+) (item|token)s?)?"
                "\\))?(?:, |$)")
                .arg(labels.join(QLatin1Char('|')), number()));
    }();
    return pattern;
}

// The engine's numbers have a point, and no signs between thousands.
QString here(QString digits) { return digits.replace(QLatin1Char('.'), QLocale().decimalPoint()); }

QString figure(const QRegularExpressionMatch& found) {
    QString text = QCoreApplication::translate("Columns", found.captured(1).toLatin1().constData());
    if (found.hasCaptured(2)) text = joinedByCommas({text, found.captured(2)});
    text += QLatin1Char(' ') + here(found.captured(3));
    if (found.hasCaptured(4)) text += QChar(QChar::Nbsp) + QStringLiteral("%");
    QStringList basis;
    if (found.hasCaptured(5)) basis << rangeWords(here(found.captured(5)), here(found.captured(6)));
    if (found.hasCaptured(7))
        basis << countWords(QLocale().toString(found.capturedView(7).toLongLong()),
                            found.capturedView(8) == QLatin1String("item"));
    return basis.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, joinedByCommas(basis));
}

// As difference_text() of the engine writes it.
std::optional<QString> differenceHere(const QString& english) {
    static const QRegularExpression pattern(
        QStringLiteral("^(?:level with (?<level>.+)|(?<size>%1) (?<points>points )?(?<way>below|above) (?<other>.+)) "
                       "\\((?<low>%1) to (?<high>%1)\\)(?<equal>, not distinguishable(?<test> by [a-z ]+)?)?, p "
                       "(?<p>[<0-9.e-]+)$")
            .arg(number()));
    const QRegularExpressionMatch found = pattern.match(english);
    if (!found.hasMatch()) return {};
    const bool level = found.hasCaptured(u"level"), below = found.capturedView(u"way") == QLatin1String("below");
    const QString text = standingWords(level   ? 0
                                       : below ? -1
                                               : 1,
                                       here(found.captured(u"size")), found.hasCaptured(u"points"),
                                       found.captured(level ? u"level" : u"other"));
    const QString interval = rangeWords(here(found.captured(u"low")), here(found.captured(u"high")));
    QStringList parts{QStringLiteral("%1 (%2)").arg(text, interval)};
    if (found.hasCaptured(u"test"))
        parts << (found.capturedView(u"test").contains(QLatin1String("exact"))
                      ? Words::tr("not distinguishable by the exact test")
                      : Words::tr("not distinguishable by approximate randomization"));
    else if (found.hasCaptured(u"equal"))
        parts << Words::tr("not distinguishable");
    parts << QStringLiteral("p ") + here(found.captured(u"p"));
    return joinedByCommas(parts);
}

}  // namespace

QString rangeWords(const QString& low, const QString& high) { return Words::tr("%1 to %2").arg(low, high); }

QString countWords(const QString& count, bool ofItems) {
    return (ofItems ? Words::tr("%1 items") : Words::tr("%1 tokens")).arg(count);
}

QString standingWords(int sign, const QString& size, bool inPoints, const QString& other) {
    if (sign == 0) return Words::tr("level with %1").arg(other);
    if (inPoints)
        return (sign < 0 ? Words::tr("%1 points below %2") : Words::tr("%1 points above %2")).arg(size, other);
    return (sign < 0 ? Words::tr("%1 below %2") : Words::tr("%1 above %2")).arg(size, other);
}

std::optional<QString> figuresHere(const QString& english) {
    if (std::optional<QString> difference = differenceHere(english)) return difference;
    QStringList figures;
    qsizetype at = 0;
    while (at < english.size()) {
        const QRegularExpressionMatch found = figurePattern().match(english, at);
        if (!found.hasMatch()) return {};
        figures << figure(found);
        at = found.capturedEnd();
    }
    if (figures.isEmpty() || english.endsWith(QLatin1String(", "))) return {};
    return joinedByCommas(figures);
}

}  // namespace bitdistill
