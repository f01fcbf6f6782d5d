// SPDX-License-Identifier: GPL-3.0-or-later
// Where sentences end, by the rule that the documentation states.
#include "engine/score/sentences.h"

#include <QtTest>

using namespace bitdistill;

class SentencesTest : public QObject {
    Q_OBJECT

  private slots:
    void aTextIsCutWhereTheRuleSays_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("lines");
        const auto row = [](const char* name, const char* text, const char* lines) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(lines);
        };
        row("empty", "", "");
        row("white space alone", " \n\t\n ", "");
        row("one", "One sentence.", "One sentence.");
        row("three signs", "He came. Did he? He did! Good.", "He came.\nDid he?\nHe did!\nGood.");
        row("line feeds", " first .\n\n second\r\nthird ", "first .\nsecond\nthird");
        row("a stop with white space before it", "Italy . Church members", "Italy .\nChurch members");
        row("quotes and brackets close", "\"I came.\" He (it is said.) \xE2\x80\x9CNo.\xE2\x80\x9D Yes.",
            "\"I came.\"\nHe (it is said.)\n\xE2\x80\x9CNo.\xE2\x80\x9D\nYes.");
        row("a small letter goes on", "At 5 p.m. he came. and went? yes", "At 5 p.m. he came. and went? yes");
        row("no white space", "Version 1.2 of a.b?c", "Version 1.2 of a.b?c");
        row("a number begins", "It ended. 12 came.", "It ended.\n12 came.");
        row("titles", "Mr. Smith met Dr. Jones. Mrs. Hill left.", "Mr. Smith met Dr. Jones.\nMrs. Hill left.");
        row("initials", "J. R. Smith of the U.S. Army came. He left.", "J. R. Smith of the U.S. Army came.\nHe left.");
        row("no is a word", "He said no. She left.", "He said no.\nShe left.");
        row("dots", "Well... Then he came", "Well...\nThen he came");
        row("letters beyond ASCII", "Er kam. \xC3\x84pfel fielen.", "Er kam.\n\xC3\x84pfel fielen.");
    }
    void aTextIsCutWhereTheRuleSays() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, lines);
        QCOMPARE(QByteArray::fromStdString(one_sentence_a_line(text.toStdString())), lines);
        // What is cut already stays as it is.
        QCOMPARE(QByteArray::fromStdString(one_sentence_a_line(lines.toStdString())), lines);
    }
};

QTEST_APPLESS_MAIN(SentencesTest)
#include "sentences_test.moc"
