// SPDX-License-Identifier: GPL-3.0-or-later
// The window is never wider than its screen: at each size that people have, every page stands in it or scrolls, and no
// dialog asks for more than the smallest window.
#include <QDialog>
#include <QScrollBar>

#include "app/help/help_window.h"
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
            // What does not fit can be scrolled to; what fits fills the room.
            const QSize room = scroll->viewport()->size();
            QVERIFY2(within(scroll->needed(room.width()), page->size()), text(word, page->size()).constData());
            QVERIFY2(within(room, page->size()), text(word, page->size()).constData());
            QCOMPARE(scroll->horizontalScrollBar()->maximum(), page->width() - room.width());
            QCOMPARE(scroll->verticalScrollBar()->maximum(), page->height() - room.height());
            if (size.width() >= 1100)
                QVERIFY2(scroll->horizontalScrollBar()->maximum() == 0, text(word, page->size()).constData());
        }
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
