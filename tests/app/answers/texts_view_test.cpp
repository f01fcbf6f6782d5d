// SPDX-License-Identifier: GPL-3.0-or-later
// The list of written texts, driven by clicks and keys: sorted, filtered, searched, both texts beside the reference
// with marks that do not rest on colour, in every theme; and the same in the report and in Markdown, escaped.
#include "app/answers/texts_view.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QUrl>
#include <memory>

#include "app/answers/compared_texts.h"
#include "app/answers/texts_html.h"
#include "app/pages/run_report.h"
#include "app/parts/report.h"
#include "tests/app/test_setup.h"
#include "tests/app/written_run.h"
#include "widgets/plot_style.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class TextsViewTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    std::shared_ptr<const WrittenTexts> texts(const char* name, const std::vector<WrittenLine>& lines) const {
        const RunFolder run = written_run(fs::path(folder_.path().toStdString()) / name, lines);
        return std::make_shared<const WrittenTexts>(*keptTexts(run));
    }
    static void show(TextsView& view) {
        view.resize(900, 500);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
    }
    static QTableView* table(const TextsView& view) {
        return view.findChild<QTableView*>(QStringLiteral("writtenItems"));
    }
    static QTextBrowser* item(const TextsView& view) {
        return view.findChild<QTextBrowser*>(QStringLiteral("writtenItem"));
    }
    static QComboBox* choice(const TextsView& view, const char* name) {
        return view.findChild<QComboBox*>(QString::fromLatin1(name));
    }
    static QString cell(const TextsView& view, int row, int column) {
        return table(view)->model()->index(row, column).data().toString();
    }
    static void clickRow(const TextsView& view, int row) {
        QTableView* list = table(view);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(row, 0)).center());
    }
    static void clickHeading(const TextsView& view, int column) {
        QHeaderView* header = table(view)->horizontalHeader();
        QTest::mouseClick(
            header->viewport(), Qt::LeftButton, {},
            QPoint(header->sectionViewportPosition(column) + header->sectionSize(column) / 2, header->height() / 2));
    }
    // What is underlined, or struck through, in the document as it is laid out.
    static QStringList formatted(const TextsView& view, bool (QTextCharFormat::*is)() const) {
        QStringList words;
        const QTextDocument* page = item(view)->document();
        for (QTextBlock block = page->begin(); block.isValid(); block = block.next())
            for (auto at = block.begin(); !at.atEnd(); ++at)
                if ((at.fragment().charFormat().*is)() && !at.fragment().charFormat().isAnchor())
                    words << at.fragment().text();
        return words;
    }

  private slots:
    void theStudentsWorstItemsComeFirstAndTheChosenOneIsShown() {
        TextsView view;
        view.setTexts(texts("first", written_lines()));
        show(view);
        QCOMPARE(view.shownCount(), 5);
        QCOMPARE(cell(view, 0, 0), QStringLiteral("Say why:"));
        QCOMPARE(cell(view, 0, 3), QStringLiteral("−100.00"));
        QVERIFY2(item(view)->toPlainText().contains(QStringLiteral("it was raining all day")),
                 qPrintable(item(view)->toPlainText()));
        QCOMPARE(formatted(view, &QTextCharFormat::fontUnderline), QStringList{"no idea"});
        clickRow(view, 1);
        QVERIFY(item(view)->toPlainText().contains(QStringLiteral("the cat ran away")));
        QCOMPARE(formatted(view, &QTextCharFormat::fontUnderline), QStringList{"ran away"});
        QVERIFY2(item(view)->accessibleDescription().contains(QStringLiteral("2 of 4 words marked: ran away")),
                 qPrintable(item(view)->accessibleDescription()));
        QTest::keyClick(table(view), Qt::Key_Down);
        QVERIFY(item(view)->toPlainText().contains(QStringLiteral("<img src=y> is text")));
    }

    void headingsSortAndFiltersAndSearchLeaveOut() {
        TextsView view;
        view.setTexts(texts("sorted", written_lines()));
        show(view);
        clickHeading(view, 3);  // turns the order round
        QCOMPARE(cell(view, 0, 3), QStringLiteral("+20.00"));
        clickHeading(view, 0);
        QCOMPARE(table(view)->model()->rowCount(), 5);
        QTest::keyClick(choice(view, "textFilter"), Qt::Key_Down);  // the first is better
        QCOMPARE(view.shownCount(), 1);
        QCOMPARE(cell(view, 0, 0), QStringLiteral("Say where they live:"));
        QTest::keyClick(choice(view, "textFilter"), Qt::Key_Down);
        QCOMPARE(view.shownCount(), 3);
        QTest::keyClick(choice(view, "textFilter"), Qt::Key_Down);
        QCOMPARE(view.shownCount(), 1);
        QCOMPARE(choice(view, "textFilter")->currentText(), QStringLiteral("Same score: 1"));
        view.setFilter(TextFilter::all);
        auto* search = view.findChild<QLineEdit*>(QStringLiteral("searchTexts"));
        QTest::keyClicks(search, QStringLiteral("NEAR the"));  // in a reference and a text
        QTRY_COMPARE(view.shownCount(), 1);
        QVERIFY(item(view)->toPlainText().contains(QStringLiteral("near the sea")));
        QTest::keyClicks(search, QStringLiteral("re is no such text"));
        QTRY_COMPARE(view.shownCount(), 0);
        QVERIFY(view.shownHtml().isEmpty());
        search->clear();
        QTRY_COMPARE(view.shownCount(), 5);
    }

    void otherRowsOtherScoresAndOtherMarksAreChosen() {
        TextsView view;
        view.setTexts(texts("chosen", written_lines()));
        show(view);
        QTRY_VERIFY(view.differenceText().contains(QStringLiteral("ROUGE-1")));
        QVERIFY2(view.differenceText().contains(QStringLiteral("BitDistill is")) &&
                     view.differenceText().contains(QStringLiteral("below FP16-SFT")),
                 qPrintable(view.differenceText()));
        choice(view, "firstRow")->setCurrentText(QStringLiteral("BitNet-SFT"));
        QTRY_VERIFY(view.differenceText().contains(QStringLiteral("BitNet-SFT is")));
        QVERIFY(item(view)->toPlainText().contains(QStringLiteral("BitNet-SFT, ROUGE-1")));
        choice(view, "scoreMeasure")->setCurrentIndex(2);
        QTRY_VERIFY(view.differenceText().contains(QStringLiteral("ROUGE-L")));
        QVERIFY(item(view)->toPlainText().contains(QStringLiteral("BitNet-SFT, ROUGE-L")));
        choice(view, "firstRow")->setCurrentText(QStringLiteral("BitDistill"));
        QTest::keyClicks(view.findChild<QLineEdit*>(QStringLiteral("searchTexts")), QStringLiteral("ran away"));
        QTRY_COMPARE(view.shownCount(), 1);
        QTest::keyClick(choice(view, "marksBeside"), Qt::Key_Down);
        QCOMPARE(formatted(view, &QTextCharFormat::fontUnderline), (QStringList{"ran away", "sat on the mat"}));
        // A row beside itself differs in nothing.
        choice(view, "secondRow")->setCurrentText(QStringLiteral("BitDistill"));
        QVERIFY(view.differenceText().isEmpty());
        QVERIFY(formatted(view, &QTextCharFormat::fontUnderline).isEmpty());
    }

    void wordsOfTheReferenceThatNeitherHasAreStruckThrough() {
        TextsView view;
        view.setTexts(texts("struck", {{R"({"start": "a", "rest": "one two three"})", {"one", "x", "two"}},
                                       {R"({"start": "b", "rest": "four"})", {"four", "x", "four"}}}));
        show(view);
        view.findChild<QLineEdit*>(QStringLiteral("searchTexts"))->setText(QStringLiteral("three"));
        QTRY_COMPARE(view.shownCount(), 1);
        QCOMPARE(formatted(view, &QTextCharFormat::fontStrikeOut), QStringList{"three"});
    }

    // Markup in a prompt, a reference or a text is text.
    void markupOfTextsIsShownAndNotObeyed() {
        const auto all = texts("markup", written_lines());
        const QString html = itemHtml(*all, 4, usualPairing(*all), {}, style::makePalette(style::Theme::dark));
        QVERIFY2(!html.contains(QStringLiteral("<script")) && !html.contains(QStringLiteral("<img")) &&
                     !html.contains(QStringLiteral("<i>")) && html.contains(QStringLiteral("&lt;")),
                 qPrintable(html));
        QVERIFY(html.contains(QStringLiteral("Say &lt;b&gt;it&lt;/b&gt; &amp; go:")));
        const QString markdown = mostDifferentMarkdown(*all);
        QVERIFY2(!markdown.contains(QLatin1Char('<')) && markdown.contains(QStringLiteral("&lt;")),
                 qPrintable(markdown));
    }

    void longPromptsAreCutUntilOneAsks() {
        const std::string article = std::string(3000, 'w') + " the end";
        TextsView view;
        view.setTexts(texts("long", {{R"({"start": ")" + article + R"(", "rest": "one"})", {"one", "x", "two"}},
                                     {R"({"start": "b", "rest": "four"})", {"four", "x", "four"}}}));
        show(view);
        clickRow(view, 0);
        QVERIFY(!item(view)->toPlainText().contains(QStringLiteral("the end")));
        emit item(view)->anchorClicked(QUrl(QString::fromLatin1(showPromptLink)));
        QVERIFY(item(view)->toPlainText().contains(QStringLiteral("the end")));
        emit item(view)->anchorClicked(QUrl(QString::fromLatin1(hidePromptLink)));
        QVERIFY(!item(view)->toPlainText().contains(QStringLiteral("the end")));
    }

    void emptyAndMissingTextsAreNamed() {
        std::vector<WrittenLine> lines = written_lines();
        lines[1].texts[2] = "-";
        lines[3].texts[2] = "";
        TextsView view;
        view.setTexts(texts("missing", lines));
        show(view);
        QVERIFY(view.accessibleDescription().contains(QStringLiteral("BitDistill has no text of 1 of 5 items")));
        QCOMPARE(cell(view, 0, 0), QStringLiteral("Say why:"));
        clickRow(view, 0);
        QVERIFY(item(view)->toPlainText().contains(QStringLiteral("It wrote nothing.")));
        QCOMPARE(cell(view, 4, 0), QStringLiteral("Say what the cat did:"));
        clickRow(view, 4);
        QVERIFY(item(view)->toPlainText().contains(QStringLiteral("This model has no text of the item.")));
        clickHeading(view, 3);  // in both orders they come last
        QCOMPARE(cell(view, 4, 0), QStringLiteral("Say what the cat did:"));
    }

    void textsFromRightToLeftBeginAtTheRight() {
        const std::vector<WrittenLine> lines{{R"({"start": "سؤال", "rest": "ذهب الولد إلى المدرسة"})",
                                              {"ذهب الولد إلى المدرسة", "x", "ذهب البنت إلى المدرسة"}},
                                             {R"({"start": "b", "rest": "four"})", {"four", "x", "four"}}};
        TextsView view;
        view.setTexts(texts("rtl", lines));
        show(view);
        view.findChild<QLineEdit*>(QStringLiteral("searchTexts"))->setText(QStringLiteral("سؤال"));
        QTRY_COMPARE(view.shownCount(), 1);
        QCOMPARE(formatted(view, &QTextCharFormat::fontUnderline), QStringList{QStringLiteral("البنت")});
        bool found = false;
        for (QTextBlock block = item(view)->document()->begin(); block.isValid(); block = block.next())
            if (block.text().contains(QStringLiteral("البنت"))) {
                found = true;
                QCOMPARE(block.textDirection(), Qt::RightToLeft);
            }
        QVERIFY(found);
    }

    void marksCanBeReadInEveryTheme() {
        const auto all = texts("themes", written_lines());
        for (const style::Theme theme : {style::Theme::light, style::Theme::dark, style::Theme::highContrast}) {
            TextsView view;
            view.setPalette(style::makePalette(theme));
            view.setTexts(all);
            show(view);
            const QTextDocument* page = item(view)->document();
            const QColor ground = style::color(style::Role::ground, view.palette());
            int marks = 0;
            for (QTextBlock block = page->begin(); block.isValid(); block = block.next())
                for (auto at = block.begin(); !at.atEnd(); ++at)
                    if (at.fragment().charFormat().fontUnderline()) {
                        ++marks;
                        QVERIFY(style::contrast(at.fragment().charFormat().foreground().color(), ground) >= 4.5);
                    }
            QVERIFY(marks > 0);
        }
    }

    void aButtonTakesThePromptToCompare() {
        TextsView view;
        view.setTexts(texts("asked", written_lines()));
        show(view);
        QSignalSpy chosen(&view, &TextsView::itemChosen);
        clickRow(view, 1);
        QTest::mouseClick(view.findChild<QPushButton*>(QStringLiteral("askItem")), Qt::LeftButton);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.front().front().toString(), QStringLiteral("Say what the cat did:"));
    }

    void anotherRunForgetsTheTextsAndAFailureIsSaid() {
        const RunFolder first = written_run(fs::path(folder_.path().toStdString()) / "one", written_lines()),
                        second = written_run(fs::path(folder_.path().toStdString()) / "two", written_lines());
        TextsView view;
        view.setRun(first, true);
        view.setTexts(std::make_shared<const WrittenTexts>(*keptTexts(first)));
        view.setRun(first, true);
        QVERIFY(view.hasTexts());
        view.setRun(second, true);
        QVERIFY(!view.hasTexts());
        QCOMPARE(view.shownCount(), 0);
        view.start();  // its texts are kept: nobody is asked
        QVERIFY(view.busy());
        QTRY_VERIFY(!view.busy());
        QVERIFY(view.hasTexts());
        fs::remove(first.items_file());
        QSignalSpy failed(&view, &TextsView::failed);
        view.setRun(first, true);
        view.start();  // its models are not there
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY2(failed.front().front().toString().contains(QStringLiteral("FP16-SFT")),
                 qPrintable(failed.front().front().toString()));
        QVERIFY(!view.busy() && !view.hasTexts());
    }

    // On the Compare page the item is known by its prompt.
    void whatIsComparedStandsBesideTheReferenceOfItsPrompt() {
        const RunFolder run = written_run(fs::path(folder_.path().toStdString()) / "compared", written_lines());
        CompareView view;
        std::vector<ComparePane> both(2);
        both[0].title = QStringLiteral("Teacher");
        both[1].title = QStringLiteral("Student");
        both[1].student = true;
        view.setPanes(both);
        ComparisonPanes panes;
        panes.prompt = QStringLiteral("Say what the cat did:");
        for (const char* text : {" the cat sat on the mat", " the cat ran away"})
            panes.results.emplace_back().text = QString::fromLatin1(text);
        const auto fill = [&] {
            for (int i = 0; i < 2; ++i) view.setText(i, panes.results[static_cast<std::size_t>(i)].text);
        };
        const auto texts = view.findChildren<QPlainTextEdit*>();
        QCOMPARE(texts.size(), qsizetype{2});
        const auto underlined = [&](qsizetype pane) {
            QStringList words;
            const QTextBlock block = texts[pane]->document()->firstBlock();
            for (auto at = block.begin(); !at.atEnd(); ++at)
                if (at.fragment().charFormat().fontUnderline()) words << at.fragment().text();
            return words;
        };
        LatestInBackground looking;
        fill();
        showBesideReference(&view, looking, run, panes);
        QTRY_VERIFY(!looking.isWaiting());
        QCOMPARE(underlined(1), QStringList{"ran away"});
        QVERIFY(underlined(0).isEmpty());
        QVERIFY2(texts[1]->accessibleDescription().contains(QStringLiteral("ROUGE-1 40.00")),
                 qPrintable(texts[1]->accessibleDescription()));
        QVERIFY(texts[1]->toolTip().contains(QStringLiteral("the cat sat on the mat")));
        view.clearOutput();
        QVERIFY(texts[1]->toolTip().isEmpty());
        // A prompt of no item, or of a task with classes: nothing is known of it.
        panes.prompt = QStringLiteral("Say something else:");
        fill();
        showBesideReference(&view, looking, run, panes);
        QTRY_VERIFY(!looking.isWaiting());
        QVERIFY(underlined(1).isEmpty() && texts[1]->toolTip().isEmpty());
    }

    // Five of each direction, worst first, in every form of the report.
    void aReportHasTheItemsThatDifferMost() {
        std::vector<WrittenLine> lines = written_lines();
        for (int i = 0; i < 7; ++i)
            lines.push_back({R"({"start": "more )" + std::to_string(i) + R"(", "rest": "one two three four"})",
                             {"one two three four", "x", "one two"}});
        const auto all = texts("report", lines);
        Report report{QStringLiteral("A run"), {}, {}, {}, {}, {}};
        addTexts(report, nullptr);
        QVERIFY(report.sections.empty());
        addTexts(report, all.get());
        QCOMPARE(report.sections.size(), std::size_t{1});
        const QString html = reportHtml(report);
        QVERIFY(html.contains(QStringLiteral("Texts that differ most")));
        QCOMPARE(html.count(QStringLiteral("<h4>")), 6);  // one that the student writes better, five that it does not
        QVERIFY(html.indexOf(QStringLiteral("−100.00")) < html.indexOf(QStringLiteral("−60.00")));
        QVERIFY(html.contains(QStringLiteral("<u>ran away</u>")));
        QVERIFY(!html.contains(QStringLiteral("<script")) && !html.contains(QStringLiteral("<a href")));
        QString error;
        const QString page = folder_.filePath(QStringLiteral("report/texts.html")),
                      pdf = folder_.filePath(QStringLiteral("report/texts.pdf"));
        QVERIFY2(writeReport(report, page, &error), qPrintable(error));
        QCOMPARE(QString::fromStdString(read_file(page.toStdString())), html);
        QVERIFY2(writeReport(report, pdf, &error), qPrintable(error));
        QVERIFY(read_file(pdf.toStdString()).starts_with("%PDF"));
        const QString markdown = mostDifferentMarkdown(*all);
        QCOMPARE(markdown.count(QStringLiteral("\n- ")), 6);
        QVERIFY2(markdown.contains(QStringLiteral("the cat **ran away**")), qPrintable(markdown));
        // Texts that all are alike have no such chapter.
        const auto alike = texts("alike", {{R"({"start": "a", "rest": "one"})", {"one", "one", "one"}}});
        QVERIFY(mostDifferentHtml(*alike, style::makePalette(style::Theme::light)).isEmpty());
        QVERIFY(mostDifferentMarkdown(*alike).isEmpty());
    }
};

WORKBENCH_TEST_MAIN(TextsViewTest)
#include "texts_view_test.moc"
