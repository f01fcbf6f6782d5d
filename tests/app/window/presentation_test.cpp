// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison before an audience: one key fills the screen with texts, speeds and the race, others start, stop and
// change the prompt, and all of it stands in the smallest window.
#include <QAbstractButton>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

#include "app/pages/compare_page.h"
#include "app/window/language.h"
#include "app/window/main_window.h"
#include "tests/app/test_setup.h"
#include "widgets/compare/compare_pane.h"
#include "widgets/compare/compare_view.h"
#include "widgets/compare/fitted_number.h"
#include "widgets/compare/replay_bar.h"
#include "widgets/fitting_scroll.h"
#include "widgets/pipeline_bar.h"
#include "widgets/size_bar.h"

using namespace bitdistill;
namespace fs = std::filesystem;

namespace {

QWidget* named(const QWidget& window, const char* name) {
    return window.findChild<QWidget*>(QString::fromLatin1(name));
}

ComparePage* pageOf(const MainWindow& window) {
    return qobject_cast<ComparePage*>(window.page(QStringLiteral("compare")));
}

// In front of the page, as for whoever presents.
void bringUp(MainWindow& window) {
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

void press(Qt::Key key) {
    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key);
}

// Panes as after a comparison.
void fill(CompareView& view, int count) {
    std::vector<ComparePane> panes;
    const char* titles[] = {"Teacher of a run with a long name", "Student", "Teacher in 8 bits",
                            "Teacher with drafts of the student"};
    for (int i = 0; i < count; ++i)
        panes.push_back({QString::fromLatin1(titles[i]), QStringLiteral("BF16"), i == 1, 8e8, 3e8, 1e6, 0,
                         QStringLiteral("CPU, avx2")});
    view.setPanes(panes);
    view.setPrompt(QStringLiteral("Once upon a time there was a prompt that is longer than a line of a small screen"));
    for (int i = 0; i < count; ++i) {
        CompareNumbers numbers;
        numbers.generationSpeed = 1234.5;
        numbers.generationLow = 1200;
        numbers.generationHigh = 1300;
        numbers.tokens = 128;
        numbers.repeats = 5;
        view.setText(i, QStringLiteral("there was a little dog who liked to run in the park. ").repeated(6));
        view.setNumbers(i, numbers);
        view.setTiming(i, {{0.01, 0.02, 0.03 + i}, {"there", " was", " a"}});
    }
    CompareHeadline headline;
    headline.ratio = 3.9;
    headline.low = 3.1;
    headline.high = 4.6;
    headline.doubts = {QStringLiteral("others kept 0.8 cores busy meanwhile")};
    view.setHeadline(headline);
    view.setConditions(
        QStringLiteral("2 threads · a processor with a long name · avx2 · 5 repeats, interleaved · greedy"));
}

}  // namespace

class PresentationTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

  private slots:
    void initTestCase() { keepSettingsIn(folder_); }

    void aKeyFillsTheScreenAndTwoKeysLeave() {
        MainWindow window;
        bringUp(window);
        const QStringList hidden{QStringLiteral("pipeline"), QStringLiteral("nav-home"), QStringLiteral("prompt"),
                                 QStringLiteral("startComparison")};
        for (const Qt::Key leave : {Qt::Key_Escape, Qt::Key_F11}) {
            window.showPage(QStringLiteral("run"));
            QTest::keyClick(&window, Qt::Key_F11);
            QVERIFY(window.presenting());
            QCOMPARE(window.currentPage(), QStringLiteral("compare"));
            QVERIFY(window.isFullScreen());
            for (const QString& name : hidden)
                QVERIFY2(!window.findChild<QWidget*>(name)->isVisible(), qPrintable(name));
            QVERIFY(window.findChild<CompareView*>()->isVisible());
            QVERIFY(named(window, "presentLeave")->isVisible());
            press(leave);
            QVERIFY(!window.presenting());
            QVERIFY(!window.isFullScreen());
            for (const QString& name : hidden)
                QVERIFY2(window.findChild<QWidget*>(name)->isVisible(), qPrintable(name));
            QVERIFY(!named(window, "presentLeave")->isVisible());
        }
    }

    void aButtonAMenuAndAnotherPageDoTheSame() {
        MainWindow window;
        bringUp(window);
        window.showPage(QStringLiteral("compare"));
        QTest::mouseClick(named(window, "present"), Qt::LeftButton);
        QVERIFY(window.presenting());
        QTest::mouseClick(named(window, "presentLeave"), Qt::LeftButton);
        QVERIFY(!window.presenting());
        auto* button = window.findChild<QToolButton*>(QStringLiteral("nav-theme"));
        QMenu* menu = button->menu();
        menu->popup(button->mapToGlobal(button->rect().bottomLeft()));
        auto* action = menu->findChild<QAction*>(QStringLiteral("presentAction"));
        QVERIFY(action && action->shortcut() == QKeySequence(Qt::Key_F11));
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        QTRY_VERIFY(window.presenting());
        // Whatever brings up another page ends it.
        QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
        QVERIFY(!window.presenting());
        QCOMPARE(window.currentPage(), QStringLiteral("home"));
    }

    // A key that is held repeats itself.
    void aHeldKeyTurnsOnce() {
        MainWindow window;
        bringUp(window);
        for (const QShortcut* shortcut : window.findChildren<QShortcut*>())
            if (shortcut->key() == QKeySequence(Qt::Key_F11)) QVERIFY(!shortcut->autoRepeat());
        window.setPresenting(true);
        const CompareView* view = pageOf(window)->view();
        const bool before = view->shading();
        for (const bool again : {false, true, true}) {
            QKeyEvent event(QEvent::KeyPress, Qt::Key_T, Qt::NoModifier, QStringLiteral("t"), again);
            QApplication::sendEvent(pageOf(window), &event);
        }
        QCOMPARE(view->shading(), !before);
    }

    // Where the keyboard writes another script, the key at the place of R or T is pressed.
    void keysOfOtherScriptsMeanTheirPlace_data() {
        QTest::addColumn<int>("key");
        QTest::addColumn<quint32>("place");
        QTest::addColumn<bool>("turns");
        QTest::newRow("T of the Latin layout") << int{Qt::Key_T} << quint32{28} << true;
        QTest::newRow("the letter counts where it is Latin") << int{Qt::Key_T} << quint32{45} << true;
        QTest::newRow("Cyrillic") << 0x0415 << quint32{28} << true;
        QTest::newRow("Greek") << 0x03A4 << quint32{28} << true;
        QTest::newRow("Cyrillic, elsewhere") << 0x0415 << quint32{29} << false;
        QTest::newRow("Cyrillic, no place known") << 0x0415 << quint32{0} << false;
        QTest::newRow("another Latin letter there") << int{Qt::Key_Y} << quint32{28} << false;
    }
    void keysOfOtherScriptsMeanTheirPlace() {
        QFETCH(int, key);
        QFETCH(quint32, place);
        QFETCH(bool, turns);
        MainWindow window;
        bringUp(window);
        window.setPresenting(true);
        const CompareView* view = pageOf(window)->view();
        const bool before = view->shading();
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, place, 0, 0, QString(QChar(key)));
        QApplication::sendEvent(pageOf(window), &event);
        QCOMPARE(view->shading(), before != turns);
    }

    void theViewIsAsBeforeAfterwards() {
        MainWindow window;
        bringUp(window);
        window.showPage(QStringLiteral("compare"));
        const CompareView* view = pageOf(window)->view();
        fill(*pageOf(window)->view(), 2);
        const auto state = [&] {
            QStringList all;
            for (const QLabel* label : view->findChildren<QLabel*>())
                if (label->objectName() != QLatin1String("presentedPrompt"))
                    all << QStringLiteral(
                               "%1: %2 pt, hidden %3, wraps %4, higher where narrow %5, asks for its width %6")
                               .arg(label->accessibleName())
                               .arg(label->font().pointSizeF())
                               .arg(label->isHidden())
                               .arg(label->wordWrap())
                               .arg(label->sizePolicy().hasHeightForWidth())
                               .arg(label->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored);
            for (const QPlainTextEdit* text : view->findChildren<QPlainTextEdit*>())
                all << QStringLiteral("%1: %2 pt, focus %3, from %4")
                           .arg(text->accessibleName())
                           .arg(text->font().pointSizeF())
                           .arg(static_cast<int>(text->focusPolicy()))
                           .arg(text->minimumHeight());
            return all;
        };
        const QStringList before = state();
        window.setPresenting(true);
        QVERIFY(state() != before);
        window.setPresenting(false);
        QCOMPARE(state(), before);
    }

    void everythingStandsInTheSmallestWindow_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("panes");
        QTest::addColumn<QString>("language");
        for (const int panes : {2, 3, 4}) {
            QTest::addRow("720x450, %d panes", panes) << QSize(720, 450) << panes << QStringLiteral("en");
            QTest::addRow("1440x900, %d panes", panes) << QSize(1440, 900) << panes << QStringLiteral("en");
        }
        QTest::newRow("German") << QSize(720, 450) << 3 << QStringLiteral("de");
        QTest::newRow("long words") << QSize(720, 450) << 2 << QStringLiteral("pseudo");
    }
    void everythingStandsInTheSmallestWindow() {
        QFETCH(QSize, size);
        QFETCH(int, panes);
        QFETCH(QString, language);
        const Language speaks(language);
        MainWindow window;
        bringUp(window);
        CompareView* view = pageOf(window)->view();
        fill(*view, panes);
        window.setPresenting(true);
        window.showNormal();
        window.resize(size);
        QTest::qWait(100);
        QCOMPARE(window.size(), size);
        QVERIFY(window.presenting());
        for (const FittingScroll* scroll : window.findChildren<FittingScroll*>()) {
            if (!scroll->isVisible()) continue;
            QCOMPARE(scroll->verticalScrollBar()->maximum(), 0);
            QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
        }
        const QList<ComparePaneView*> all = view->findChildren<ComparePaneView*>();
        QCOMPARE(all.size(), panes);
        for (const ComparePaneView* pane : all) {
            QCOMPARE(pane->y(), all.front()->y());  // beside each other
            const auto* text = pane->findChild<QPlainTextEdit*>();
            QCOMPARE(text->font(), all.front()->findChild<QPlainTextEdit*>()->font());
            QVERIFY(text->font().pointSizeF() >= (size.height() < 900 ? 12.0 : 16.0));
            QVERIFY2(text->viewport()->height() >= 3 * QFontMetrics(text->font()).lineSpacing(),
                     qPrintable(QStringLiteral("%1 pixels for lines of %2")
                                    .arg(text->viewport()->height())
                                    .arg(QFontMetrics(text->font()).lineSpacing())));
            QVERIFY2(text->verticalScrollBar()->value() == 0, "it begins with the beginning of the answer");
            const auto* details = pane->findChild<QLabel*>(QStringLiteral("measurements"));
            QVERIFY2(!details->text().contains(QChar(0x2026)), qPrintable(details->text()));
            if (language == QLatin1String("en"))
                for (const char* part : {"tokens/s", "1,200 to 1,300", "BF16", "avx2", "128 tokens"})
                    QVERIFY2(details->text().contains(QLatin1String(part)), qPrintable(details->text()));
            QVERIFY2(!text->toPlainText().contains(QStringLiteral("prompt")), "the prompt stands above");
            const auto* number = pane->findChild<FittedNumber*>();
            QVERIFY(number->isVisible());
            QCOMPARE(number->text(), style::number(1234.5, 3));
            // A thirtieth of the picture's height is read at ten times its width.
            QVERIFY2(number->fitted().pixelSize() >= 28, qPrintable(QString::number(number->fitted().pixelSize())));
            QVERIFY(QFontMetrics(number->fitted()).horizontalAdvance(number->text()) <= number->width());
            QVERIFY(pane->findChild<SizeBar*>()->isVisible());
        }
        QVERIFY(view->findChild<ReplayBar*>()->isVisible());
        for (const char* name : {"presentStart", "presentLeave", "presentedPrompt"}) {
            const QWidget* one = named(window, name);
            QVERIFY2(one->isVisible(), name);
            QVERIFY2(window.rect().contains(QRect(one->mapTo(&window, QPoint()), one->size())), name);
        }
    }

    void theRestOfTheTextsComesBeforeAnotherPrompt() {
        MainWindow window;
        bringUp(window);
        CompareView* view = pageOf(window)->view();
        window.setPresenting(true);
        fill(*view, 2);
        view->setText(0, QStringLiteral("short"));
        view->setText(1, QStringLiteral("a line of the answer\n").repeated(60), QStringLiteral("and what follows it"));
        window.showNormal();
        window.resize(720, 450);
        QTest::qWait(100);
        const auto* prompt = window.findChild<QPlainTextEdit*>(QStringLiteral("prompt"));
        const QString before = prompt->toPlainText();
        QScrollBar* const bar = view->findChildren<ComparePaneView*>().at(1)->textBar();
        QCOMPARE(bar->value(), 0);
        int pages = 0;
        for (; bar->value() < bar->maximum() && pages < 60; ++pages) press(Qt::Key_PageDown);
        QVERIFY(pages > 2);
        QCOMPARE(prompt->toPlainText(), before);
        press(Qt::Key_PageUp);
        QVERIFY(bar->value() < bar->maximum());
        QCOMPARE(prompt->toPlainText(), before);
        press(Qt::Key_PageDown);
        press(Qt::Key_PageDown);
        QVERIFY(prompt->toPlainText() != before);
    }

    void lettersAreKeysWithShiftToo() {
        MainWindow window;
        bringUp(window);
        window.setPresenting(true);
        const CompareView* view = pageOf(window)->view();
        const bool before = view->shading();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_T, Qt::ShiftModifier);
        QCOMPARE(view->shading(), !before);
    }

    void keysStartStopAndChangeThePrompt() {
        NEED_SHARED("models/stories260K");
        MainWindow window;
        bringUp(window);
        ComparePage* page = pageOf(window);
        const QString model = QString::fromStdString(shared_path("models/stories260K").string());
        for (const int which : {0, 1}) page->setModel(which, model);
        window.findChild<QSpinBox*>(QStringLiteral("tokens"))->setValue(24);
        window.findChild<QSpinBox*>(QStringLiteral("repeats"))->setValue(2);
        window.findChild<QCheckBox*>(QStringLiteral("alsoDrafts"))->setChecked(true);
        page->setPrompt(QStringLiteral("none of the presets"));
        auto* prompt = window.findChild<QPlainTextEdit*>(QStringLiteral("prompt"));
        QTRY_COMPARE(page->view()->paneCount(), 2);  // their headers have been read
        QTest::keyClick(&window, Qt::Key_F11);
        QSet<QString> prompts{prompt->toPlainText()};
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_PageDown}) {
            press(key);
            QVERIFY(!prompts.contains(prompt->toPlainText()));
            prompts << prompt->toPlainText();
        }
        const QString last = prompt->toPlainText();
        press(Qt::Key_Left);
        press(Qt::Key_Right);
        QCOMPARE(prompt->toPlainText(), last);

        QSignalSpy pace(&page->comparison(), &CompareSession::paceChanged);
        press(Qt::Key_Space);
        QVERIFY(page->comparison().busy());
        press(Qt::Key_Right);
        QCOMPARE(prompt->toPlainText(), last);  // not in the middle of an answer
        QTRY_VERIFY_WITH_TIMEOUT(!page->comparison().busy(), 60000);
        QCOMPARE(page->view()->paneCount(), 3);
        QVERIFY(!page->view()->text(0).isEmpty());
        QCOMPARE(page->view()->text(2), page->view()->text(0));
        QVERIFY2(!pace.isEmpty(), "a speed is said while it writes");
        // What came one after the other is seen together, slow enough to be watched, and how slow is said.
        QVERIFY(page->view()->replaying());
        QVERIFY2(page->view()->pace().contains(QStringLiteral("times slower")), qPrintable(page->view()->pace()));
        press(Qt::Key_R);
        QVERIFY(!page->view()->replaying());

        press(Qt::Key_Space);
        QVERIFY(page->comparison().busy());
        press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!page->comparison().busy(), 60000);
        QVERIFY(page->view()->toMarkdown().contains(last.simplified().left(8)));
        press(Qt::Key_Escape);
        QVERIFY(!window.presenting());
    }

    void aPresentationWithoutModelsSaysWhatIsMissing() {
        MainWindow window;
        bringUp(window);
        window.setPresenting(true);
        QSignalSpy problem(pageOf(window), &Page::problemFound);
        press(Qt::Key_Space);
        QCOMPARE(problem.count(), 1);
        QVERIFY(!pageOf(window)->comparison().busy());
    }
};

WORKBENCH_TEST_MAIN(PresentationTest)
#include "presentation_test.moc"
