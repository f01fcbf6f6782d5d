// SPDX-License-Identifier: GPL-3.0-or-later
// Manual pages: what a text holds is printed as it stands, whatever troff would make of it.
#include <QtTest>

#include "app/use/manual.h"

using namespace bitdistill;

class ManualTest : public QObject {
    Q_OBJECT
  private slots:
    void whatTroffWouldReadIsEscaped() {
        QCOMPARE(troff("--set a\\nb"), std::string("\\-\\-set a\\enb"));
        QCOMPARE(troff(".so file\n'quote\nplain."), std::string("\\&.so file\n\\&'quote\nplain."));
        QCOMPARE(troff(""), std::string());
    }

    void aPageBeginsWithItsNameAndHasItsOptions() {
        ManualPage page("a-program", "0.1.0", "does one thing");
        page.section("OPTIONS");
        page.option("--theme", "word", "Light or dark.");
        page.option("--quiet", "", "Says nothing.");
        page.option("--kind", "a|b,c", "One, two.");
        QCOMPARE(page.text(),
                 std::string(".TH \"A\\-PROGRAM\" \"1\" \"\" \"BitDistill Workbench 0.1.0\" \"User commands\"\n.ad l\n"
                             ".SH NAME\na\\-program \\- does one thing\n"
                             ".SH OPTIONS\n"
                             ".TP\n\\fB\\-\\-theme\\fR \\fIword\\fR\nLight or dark.\n"
                             ".TP\n\\fB\\-\\-quiet\\fR\nSays nothing.\n"
                             ".TP\n\\fB\\-\\-kind\\fR \\fIa|\\:b,\\:c\\fR\nOne, two.\n"));
    }

    // An example is copied from the page, so its lines stay lines.
    void examplesKeepTheirLines() {
        ManualPage page("p", "1", "x");
        const std::size_t before = page.text().size();
        page.lines("Examples:\n  p one\n  p two\n\nMore.");
        QCOMPARE(page.text().substr(before),
                 std::string(".PP\nExamples:\n.PP\n.RS\n.nf\np one\np two\n.fi\n.RE\n.PP\nMore.\n"));
        ManualPage other("p", "1", "x");
        other.lines("  p one");
        QVERIFY(other.text().ends_with(".PP\n.RS\n.nf\np one\n.fi\n.RE\n"));
        ManualPage none("p", "1", "x");
        none.lines("");
        QVERIFY(none.text().ends_with("\\- x\n"));
    }
};

QTEST_APPLESS_MAIN(ManualTest)
#include "manual_test.moc"
