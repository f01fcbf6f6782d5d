// SPDX-License-Identifier: GPL-3.0-or-later
// Facts of a line stand with commas or semicolons between them, whatever they say themselves.
#include "widgets/texts/joined_text.h"

#include <QtTest>

using namespace bitdistill;

class JoinedTextTest : public QObject {
    Q_OBJECT
  private slots:
    void factsStandWithPunctuationBetweenThem() {
        QCOMPARE(joinedByCommas({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}),
                 QStringLiteral("a, b, c"));
        QCOMPARE(joinedBySemicolons({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}),
                 QStringLiteral("a; b; c"));
    }

    void oneFactStandsAloneAndNoneIsEmpty() {
        QCOMPARE(joinedByCommas({QStringLiteral("a")}), QStringLiteral("a"));
        QVERIFY(joinedByCommas({}).isEmpty());
        QVERIFY(joinedBySemicolons({}).isEmpty());
    }

    // Names of runs and files can hold anything.
    void aFactThatLooksLikeAPlaceStaysWhatItIs() {
        const QStringList odd{QStringLiteral("%2"), QStringLiteral("%1"), QStringLiteral("100 %")};
        QCOMPARE(joinedByCommas(odd), QStringLiteral("%2, %1, 100 %"));
    }
};

QTEST_GUILESS_MAIN(JoinedTextTest)
#include "joined_text_test.moc"
