// SPDX-License-Identifier: GPL-3.0-or-later
// Each token of a comparison's texts shows whether the other model predicts it, and says the probabilities of both to
// the mouse and to the keyboard.
#include <QAbstractButton>
#include <QHelpEvent>
#include <QPlainTextEdit>
#include <QTextCursor>
#include <QToolTip>

#include "app/parts/comparison_panes.h"
#include "tests/app/test_setup.h"
#include "widgets/compare/compare_pane.h"
#include "widgets/compare/compare_view.h"

using namespace bitdistill;

namespace {

ComparedModel model(const char* name, const std::vector<int>& ids, const std::vector<std::string>& pieces) {
    ComparedModel one;
    one.name = name;
    one.ids = ids;
    one.pieces = pieces;
    one.text_tokens = one.generated_tokens = static_cast<int>(ids.size());
    for (const std::string& piece : pieces) one.text += piece;
    one.rates = {10, 11, 12};
    one.generation_tokens_per_second = spread_of(one.rates);
    return one;
}

// Both write "der große"; then the teacher goes on with " Hund", the student with " Bär".
Comparison sample() {
    Comparison comparison;
    comparison.models = {model("T", {1, 2, 3, 4}, {"der", " große", " Hund", "\n"}),
                         model("S", {1, 2, 9, 8}, {"der", " große", " Bär", "!"})};
    comparison.models[1].ternary = true;
    Agreement agreement{true, {}, 4, 0.5, 0.1};
    agreement.tokens = {{1, "der", true, 0.9, 0.8, 0.9, 0.8},
                        {7, " alte", false, 0.6, 0.3, 0.2, 0.4},
                        {9, " Bär", false, 0.5, 0.125, 0.25, 0.75},
                        {4, "\n", true, 0.7, 0.6, 0.7, 0.6}};
    comparison.agreements = {agreement};
    return comparison;
}

void fill(CompareView& view) {
    const ComparisonPanes panes = comparisonPanes(sample());
    view.setPanes(panes.panes);
    view.setPrompt(QStringLiteral("Das war "));
    for (int i = 0; i < 2; ++i) {
        const PaneResult& result = panes.results[static_cast<std::size_t>(i)];
        view.setText(i, result.text);
        view.setNumbers(i, result.numbers);
        view.setShades(i, result.shades);
    }
}

QTextCharFormat formatOf(const QPlainTextEdit& output, const QString& words) {
    return output.document()->find(words).charFormat();
}

// Where the middle of a letter of the document is seen.
QPoint placeOf(const QPlainTextEdit& output, int letter) {
    QTextCursor cursor(output.document());
    cursor.setPosition(letter);
    const QRect before = output.cursorRect(cursor);
    cursor.setPosition(letter + 1);
    return {(before.left() + output.cursorRect(cursor).left()) / 2, before.center().y()};
}

void hover(const QPlainTextEdit& output, int letter) {
    QWidget* paper = output.viewport();
    const QPoint place = placeOf(output, letter);
    QHelpEvent event(QEvent::ToolTip, place, paper->mapToGlobal(place));
    QApplication::sendEvent(paper, &event);
}

}  // namespace

class TokenShadesTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

  private slots:
    void initTestCase() { keepSettingsIn(folder_); }
    void cleanup() { QToolTip::hideText(); }

    void theTeachersTextIsShadedWholeTheStudentsUpToTheFirstDifference() {
        const ComparisonPanes panes = comparisonPanes(sample());
        const std::vector<TokenShade>&teacher = panes.results[0].shades, &student = panes.results[1].shades;
        QCOMPARE(teacher.size(), std::size_t{4});
        QCOMPARE(teacher[2].begin, qsizetype{9});  // in letters, not in bytes
        QCOMPARE(teacher[2].length, qsizetype{5});
        QVERIFY(teacher[0].same && !teacher[1].same && !teacher[2].same && teacher[3].same);
        QCOMPARE(student.size(), std::size_t{3});
        QVERIFY2(student[1].same, "it wrote the teacher's token, whatever it predicts after its own text");
        QVERIFY(!student[2].same);
        QCOMPARE(student[2].length, qsizetype{4});
        for (const TokenShade& both : {teacher[2], student[2]})
            for (const QString& part : {QStringLiteral("Hund"), QStringLiteral("Bär"), style::percent(0.5),
                                        style::percent(0.125), style::percent(0.25), style::percent(0.75)})
                QVERIFY2(both.words.contains(part), qPrintable(both.words));
    }

    void whatWasNotMeasuredIsNotShaded() {
        Comparison comparison = sample();
        comparison.agreements[0].tokens.clear();  // a file of before
        const ComparisonPanes panes = comparisonPanes(comparison);
        QVERIFY(panes.results[0].shades.empty() && panes.results[1].shades.empty());
        // A token that was drawn by lot, and is nobody's most likely one.
        comparison = sample();
        comparison.models[1].ids[1] = 77;
        QCOMPARE(comparisonPanes(comparison).results[1].shades.size(), std::size_t{1});
    }

    void shadesAreSeenAndSwitchedOff() {
        CompareView view;
        view.resize(900, 500);
        view.show();
        fill(view);
        const auto* output = view.findChildren<ComparePaneView*>().front()->findChild<QPlainTextEdit*>();
        const QTextCharFormat same = formatOf(*output, QStringLiteral("der")),
                              different = formatOf(*output, QStringLiteral("Hund"));
        QVERIFY(same.background().color().alpha() > 0);
        QVERIFY(different.background().color() != same.background().color());
        // Colour is never the only sign.
        QCOMPARE(different.underlineStyle(), QTextCharFormat::DashUnderline);
        QVERIFY(same.underlineStyle() == QTextCharFormat::NoUnderline);
        QCOMPARE(formatOf(*output, QStringLiteral("Das war")).background().style(), Qt::NoBrush);
        QVERIFY2(output->accessibleDescription().contains(QStringLiteral("2 of 4 compared token")),
                 qPrintable(output->accessibleDescription()));
        QTest::mouseClick(view.findChild<QAbstractButton*>(QStringLiteral("shadeTokens")), Qt::LeftButton);
        QVERIFY(!view.shading());
        QCOMPARE(formatOf(*output, QStringLiteral("Hund")).background().style(), Qt::NoBrush);
        view.setShading(true);
        view.appendText(0, QStringLiteral(" more"));
        view.setText(0, QStringLiteral("der große Hund more"));
        QCOMPARE(formatOf(*output, QStringLiteral("Hund")).background().style(), Qt::NoBrush);
    }

    void bothProbabilitiesAreSaidUnderTheMouse() {
        CompareView view;
        view.resize(900, 500);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        fill(view);
        QTest::qWait(50);
        const auto* output = view.findChildren<ComparePaneView*>().front()->findChild<QPlainTextEdit*>();
        const int prompt = static_cast<int>(QStringLiteral("Das war ").size());
        hover(*output, prompt + 10);  // the H of " Hund"
        QVERIFY2(QToolTip::text().contains(style::percent(0.5)), qPrintable(QToolTip::text()));
        QVERIFY(QToolTip::text().contains(style::percent(0.75)));
        hover(*output, prompt);  // the d of "der": its first letter is its own
        QVERIFY2(QToolTip::text().contains(style::percent(0.9)), qPrintable(QToolTip::text()));
        QToolTip::hideText();
        QTRY_VERIFY(!QToolTip::isVisible());
        hover(*output, 2);  // of the prompt nothing is known
        QVERIFY2(!QToolTip::isVisible(), qPrintable(QToolTip::text()));
    }

    void theKeyboardIsToldTheSame() {
        CompareView view;
        view.resize(900, 500);
        view.show();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        fill(view);
        auto* output = view.findChildren<ComparePaneView*>().front()->findChild<QPlainTextEdit*>();
        output->setFocus();
        output->moveCursor(QTextCursor::Start);
        const int prompt = static_cast<int>(QStringLiteral("Das war ").size());
        for (int i = 0; i < prompt + 10; ++i) QTest::keyClick(output, Qt::Key_Right);
        QCOMPARE(output->textCursor().position(), prompt + 10);
        QVERIFY2(QToolTip::text().contains(style::percent(0.125)), qPrintable(QToolTip::text()));
    }
};

WORKBENCH_TEST_MAIN(TokenShadesTest)
#include "token_shades_test.moc"
