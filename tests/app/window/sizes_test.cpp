// SPDX-License-Identifier: GPL-3.0-or-later
// The window is never wider than its screen: at each size that people have, every page stands in it or scrolls, and no
// dialog asks for more than the smallest window.
#include <QDialog>
#include <QScrollBar>
#include <algorithm>

#include "app/help/help_window.h"
#include "app/parts/card.h"
#include "app/parts/export_dialog.h"
#include "app/parts/models/difference_dialog.h"
#include "app/parts/models/hub_dialog.h"
#include "app/parts/models/local_models_dialog.h"
#include "app/parts/round_dialog.h"
#include "app/runs/queue_dialog.h"
#include "app/window/language.h"
#include "app/window/main_window.h"
#include "app/window/nav_button.h"
#include "engine/model/weight_file.h"
#include "tests/app/test_setup.h"
#include "tests/places.h"
#include "widgets/compare/compare_pane.h"
#include "widgets/compare/compare_view.h"
#include "widgets/fitting_scroll.h"
#include "widgets/stat_tile.h"

using namespace bitdistill;

namespace {

bool within(const QSize& size, const QSize& room) {
    return size.width() <= room.width() && size.height() <= room.height();
}

QByteArray text(const QString& what, const QSize& size) {
    return QStringLiteral("%1: %2 x %3").arg(what).arg(size.width()).arg(size.height()).toUtf8();
}

FittingScroll* scrollOf(const QWidget* page) {
    for (QWidget* parent = page->parentWidget(); parent; parent = parent->parentWidget())
        if (auto* scroll = qobject_cast<FittingScroll*>(parent)) return scroll;
    return nullptr;
}

std::vector<ComparePane> fivePanes() {
    std::vector<ComparePane> panes;
    for (const char* title : {"Teacher", "Student", "BitNet-SFT", "Teacher in 8 bits", "Teacher in 4 bits"})
        panes.push_back({QString::fromLatin1(title), QStringLiteral("BF16"), false, 8e8, 3e8, 1e6, 0});
    return panes;
}

}  // namespace

class SizesTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

  private slots:
    void initTestCase() { keepSettingsIn(folder_); }

    void everyPageStandsInTheWindowOrScrolls_data() {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1440x900 at 200 %") << QSize(720, 450);
        QTest::newRow("small laptop") << QSize(1100, 680);
        QTest::newRow("laptop") << QSize(1440, 900);
    }
    void everyPageStandsInTheWindowOrScrolls() {
        QFETCH(QSize, size);
        MainWindow window;
        window.resize(size);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        for (const QString& word : window.pageWords()) {
            window.showPage(word);
            if (word == QLatin1String("compare")) window.findChild<CompareView*>()->setPanes(fivePanes());
            QTest::qWait(50);
            QCOMPARE(window.size(), size);  // nothing has pushed it wider
            QWidget* page = window.page(word);
            FittingScroll* scroll = scrollOf(page);
            QVERIFY2(scroll, qPrintable(word));
            QVERIFY2(window.rect().contains(QRect(scroll->mapTo(&window, QPoint()), scroll->size())), qPrintable(word));
            // What does not fit can be scrolled to; what fits fills the room, as soon as the contents have settled.
            QTRY_VERIFY2(within(scroll->needed(scroll->viewport()->width()), page->size()),
                         text(word, page->size()).constData());
            const QSize room = scroll->viewport()->size();
            QVERIFY2(within(room, page->size()), text(word, page->size()).constData());
            QCOMPARE(scroll->horizontalScrollBar()->maximum(), page->width() - room.width());
            QCOMPARE(scroll->verticalScrollBar()->maximum(), page->height() - room.height());
            QVERIFY2(scroll->horizontalScrollBar()->maximum() == 0, text(word, page->size()).constData());
        }
    }

    // Cards of the results stand in two columns, and below each other where the window is too narrow.
    void cardsOfTheResultsKeepClearOfEachOther_data() { everyPageStandsInTheWindowOrScrolls_data(); }
    void cardsOfTheResultsKeepClearOfEachOther() {
        QFETCH(QSize, size);
        MainWindow window;
        window.resize(size);
        window.show();
        window.showPage(QStringLiteral("results"));
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTest::qWait(50);
        QWidget* page = window.page(QStringLiteral("results"));
        QList<Card*> cards;
        for (Card* card : page->findChildren<Card*>())
            if (card->isVisibleTo(page)) cards << card;
        QCOMPARE(cards.size(), 5);  // the numbers above four others
        int beside = 0;
        for (const Card* one : cards) {
            const QRect box(one->mapTo(page, QPoint()), one->size());
            QVERIFY2(page->rect().contains(box), text(one->accessibleName(), one->size()).constData());
            QVERIFY2(within(one->minimumSizeHint(), one->size()), text(one->accessibleName(), one->size()).constData());
            for (const Card* other : cards) {
                const QRect there(other->mapTo(page, QPoint()), other->size());
                if (one == other) continue;
                QVERIFY2(!box.intersects(there), qPrintable(one->accessibleName() + other->accessibleName()));
                beside += box.top() == there.top();
            }
        }
        QCOMPARE(beside, size.width() >= 1100 ? 4 : 0);
    }

    // No tile stands alone in a line for want of a little room.
    void tilesShareTheirLinesEvenly_data() {
        QTest::addColumn<int>("width");
        for (const int width : {720, 800, 900, 1100, 1440}) QTest::newRow(qPrintable(QString::number(width))) << width;
    }
    void tilesShareTheirLinesEvenly() {
        QFETCH(int, width);
        MainWindow window;
        window.resize(width, 450);
        window.show();
        window.showPage(QStringLiteral("run"));
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTest::qWait(50);
        // Large and small ones of a line stand at one middle.
        std::vector<int> middles;
        for (const StatTile* tile : window.page(QStringLiteral("run"))->findChildren<StatTile*>())
            middles.push_back(tile->geometry().center().y());
        std::ranges::sort(middles);
        std::vector<int> lines;
        for (std::size_t i = 0; i < middles.size(); ++i) {
            if (i == 0 || middles[i] - middles[i - 1] > style::unit) lines.push_back(0);
            ++lines.back();
        }
        int most = 0, fewest = 99;
        for (const int tiles : lines) {
            most = std::max(most, tiles);
            fewest = std::min(fewest, tiles);
        }
        QVERIFY2(most - fewest <= 1, qPrintable(QStringLiteral("%1 and %2 tiles").arg(most).arg(fewest)));
        if (width == 720) QVERIFY(lines.size() > 1);
    }

    // Also after the window was so narrow that the form stood above its checks.
    void theRecipesFormShowsItsFieldsWhole_data() {
        QTest::addColumn<QString>("language");
        for (const char* word : {"en", "de", "pseudo"}) QTest::newRow(word) << QString::fromLatin1(word);
    }
    void theRecipesFormShowsItsFieldsWhole() {
        QFETCH(QString, language);
        const Language speaks(language);
        MainWindow window;
        window.resize(1440, 900);
        window.show();
        window.showPage(QStringLiteral("recipe"));
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto* form = window.findChild<QWidget*>(QStringLiteral("form"));
        const auto* scroll = form->findChild<QScrollArea*>();
        const auto isWhole = [&] { return scroll->horizontalScrollBar()->maximum() == 0; };
        QTRY_VERIFY2(isWhole(), text(QStringLiteral("form"), form->size()).constData());
        const int width = form->width();
        window.resize(720, 600);
        QTest::qWait(50);
        QVERIFY2(isWhole(), text(QStringLiteral("form of a narrow window"), form->size()).constData());
        window.resize(1440, 900);
        QTRY_COMPARE(form->width(), width);
        QVERIFY(isWhole());
    }

    void theSmallestWindowIsNoLargerThanAScreenAtTwiceTheScale_data() {
        QTest::addColumn<QString>("language");
        for (const char* word : {"en", "de", "pseudo"}) QTest::newRow(word) << QString::fromLatin1(word);
    }
    void theSmallestWindowIsNoLargerThanAScreenAtTwiceTheScale() {
        QFETCH(QString, language);
        const Language speaks(language);
        MainWindow window;
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(window.minimumSize(), QSize(720, 450));
        QVERIFY2(within(window.minimumSizeHint(), QSize(720, 450)),
                 text(QStringLiteral("the window"), window.minimumSizeHint()).constData());
    }

    void theHeadsButtonsShrinkToPicturesAndKeepTheirNames() {
        MainWindow window;
        window.resize(720, 450);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        for (const NavButton* button : window.findChildren<NavButton*>()) {
            QVERIFY(window.rect().contains(QRect(button->mapTo(&window, QPoint()), button->size())));
            QVERIFY(!button->accessibleName().isEmpty());
            QVERIFY(!button->toolTip().isEmpty());
        }
        // By the picture as by the word, a click comes to the page.
        QTest::mouseClick(window.findChild<NavButton*>(QStringLiteral("nav-models")), Qt::LeftButton);
        QCOMPARE(window.currentPage(), QStringLiteral("models"));
    }

    void fivePanesGoBelowEachOther_data() {
        QTest::addColumn<int>("width");
        for (const int width : {656, 1036, 1376}) QTest::newRow(qPrintable(QString::number(width))) << width;
    }
    void fivePanesGoBelowEachOther() {
        QFETCH(int, width);
        auto* view = new CompareView;
        FittingScroll scroll(view);
        scroll.resize(width, 500);
        scroll.show();
        QVERIFY(QTest::qWaitForWindowExposed(&scroll));
        view->setPanes(fivePanes());
        QTest::qWait(50);
        QCOMPARE(scroll.horizontalScrollBar()->maximum(), 0);
        const QList<ComparePaneView*> panes = view->findChildren<ComparePaneView*>();
        QCOMPARE(panes.size(), 5);
        for (const ComparePaneView* one : panes) {
            QVERIFY2(view->rect().contains(one->geometry()), text(one->pane().title, one->size()).constData());
            QVERIFY2(within(one->minimumSizeHint(), one->size()), text(one->pane().title, one->size()).constData());
            for (const ComparePaneView* other : panes)
                QVERIFY(one == other || !one->geometry().intersects(other->geometry()));
        }
        if (width == 656) QVERIFY(panes.back()->y() > panes.front()->y());
    }

    void noDialogAsksForMoreThanTheSmallestWindow() {
        NEED_SHARED("models/stories260K");
        MainWindow window;
        window.show();
        window.showShortcuts();
        const auto* sheet = window.findChild<QDialog*>(QStringLiteral("shortcutsSheet"));
        QVERIFY(sheet);
        const std::filesystem::path model = shared_path("models/stories260K");
        const QString path = QString::fromStdString(model.string());
        auto* exports = new ExportDialog(path, model_config_of(model), &window);
        auto* rounds = new RoundDialog(path, model_config_of(model), QString(), &window);
        const std::vector<const QWidget*> all{
            sheet,
            exports,
            rounds,
            new DifferenceDialog(path, path, &window),
            new HubDialog(&window),
            new LocalModelsDialog(&window),
            new QueueDialog(RunParams(), folder_.path(), QStringLiteral("mine"), &window),
            new HelpWindow(HelpPages(QString::fromStdString(source_path("resources/docs"))), &window)};
        for (const QWidget* dialog : all)
            QVERIFY2(within(dialog->minimumSizeHint(), leastWindow),
                     text(dialog->windowTitle(), dialog->minimumSizeHint()).constData());
    }
};

WORKBENCH_TEST_MAIN(SizesTest)
#include "sizes_test.moc"
