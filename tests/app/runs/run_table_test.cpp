// SPDX-License-Identifier: GPL-3.0-or-later
// Home's table of runs: all of them, found by words, opened, ticked, renamed, deleted and brought back, each by mouse
// or keyboard. Hundreds of runs are read once and do not hold up the window.
#include <QAbstractButton>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QWindow>
#include <algorithm>
#include <chrono>

#include "app/pages/home_page.h"
#include "app/pages/recipe_page.h"
#include "app/parts/card.h"
#include "app/parts/session.h"
#include "app/runs/run_cache.h"
#include "app/runs/run_overlay.h"
#include "app/runs/run_table.h"
#include "app/runs/run_table_model.h"
#include "app/window/event_clock.h"
#include "app/window/main_window.h"
#include "engine/run/run_folder.h"
#include "engine/run/run_records.h"
#include "tests/app/test_setup.h"
#include "tests/run/recorded.h"
#include "tests/run_of_before.h"
#include "widgets/pipeline_bar.h"

using namespace bitdistill;
namespace fs = std::filesystem;

namespace {

void makeRun(const fs::path& path, double gamma = 1e5) {
    RunParams params;
    params.teacher = "/models/base";
    params.gamma = gamma;
    RunFolder::create(path, params, Json::object());
    std::string text = metrics_header();
    for (std::int64_t step = 1; step <= 5; ++step) text += to_csv(row(Stage::distill, step));
    write_file_atomically(path / run_name::metrics, text);
}

QMenu* openMenu() { return qobject_cast<QMenu*>(QApplication::activePopupWidget()); }

void choose(const QString& text) {
    QTRY_VERIFY(openMenu());
    QMenu* const menu = openMenu();
    for (QAction* action : menu->actions())
        if (action->text() == text) {
            QVERIFY2(action->isEnabled(), qPrintable(text));
            return QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        }
    QFAIL(qPrintable(text));
}

}  // namespace

class RunTableTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    fs::path runs() const { return fs::path(folder_.path().toStdString()) / "runs"; }
    static RunTable* tableOf(const MainWindow& window) { return window.findChild<RunTable*>(); }
    static QModelIndex cell(const RunTable* table, const QString& name, int column) {
        for (int row = 0; row < table->shownCount(); ++row)
            if (table->nameAt(row) == name) return table->view()->model()->index(row, column);
        return {};
    }
    // A window whose Home has read so many runs.
    void opened(MainWindow& window, int count) const {
        window.resize(1300, 1500);  // so that nothing has to be scrolled to
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTRY_COMPARE(tableOf(window)->shownCount(), count);
        tableOf(window)->view()->scrollToTop();
    }
    static QPoint placeOf(const RunTable* table, const QModelIndex& index) {
        table->view()->scrollTo(index);
        return table->view()->visualRect(index).center();
    }
    static void openMenuByKey(const RunTable* table, const QString& name) {
        const QModelIndex index = cell(table, name, RunTableModel::name);
        QVERIFY(index.isValid());
        table->view()->setCurrentIndex(index);
        table->view()->setFocus();
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, table->view()->rect().center(),
                                table->view()->mapToGlobal(table->view()->rect().center()));
        QApplication::sendEvent(table->view(), &asked);
    }

  private slots:
    void init() {
        keepSettingsIn(folder_);
        qputenv("XDG_DATA_HOME", folder_.filePath(QStringLiteral("data")).toUtf8());
        fs::remove_all(runs());
        fs::create_directories(runs());
        Settings().setRunsDirectory(QString::fromStdString(runs().string()));
        makeRun(runs() / "alpha", 10);
        makeRun(runs() / "beta");
    }

    void allRunsAreThereWithWhatTheyReach() {
        run_of_before(runs(), "finished");
        fs::create_directories(runs() / "broken");
        write_file_atomically(runs() / "broken" / "run.json", "{");
        MainWindow window;
        opened(window, 4);
        const RunTable* table = tableOf(window);
        const auto text = [&](const QString& name, int column) { return cell(table, name, column).data().toString(); };
        QVERIFY2(text(QStringLiteral("finished"), RunTableModel::student).startsWith(QLatin1String("50.0")),
                 qPrintable(text(QStringLiteral("finished"), RunTableModel::student)));
        QVERIFY(text(QStringLiteral("finished"), RunTableModel::student).contains(QLatin1String("29.9 to 70.1")));
        QCOMPARE(text(QStringLiteral("finished"), RunTableModel::state), QStringLiteral("finished"));
        QCOMPARE(text(QStringLiteral("alpha"), RunTableModel::task), QStringLiteral("sst2"));
        QVERIFY(!text(QStringLiteral("alpha"), RunTableModel::size).isEmpty());
        QVERIFY(text(QStringLiteral("broken"), RunTableModel::state).contains(QLatin1String("run.json")));
        // A run that has not begun, or cannot be read, has nothing to show beside another.
        QVERIFY(!cell(table, QStringLiteral("broken"), 0).data(Qt::CheckStateRole).isValid());
        QVERIFY(cell(table, QStringLiteral("alpha"), 0).data(Qt::CheckStateRole).isValid());
    }

    void typedWordsFilterThem() {
        MainWindow window;
        opened(window, 2);
        auto* words = window.findChild<QLineEdit*>(QStringLiteral("runFilter"));
        words->setFocus();
        QTest::keyClicks(words, QStringLiteral("sst2 alp"));
        QCOMPARE(tableOf(window)->shownCount(), 1);
        QCOMPARE(tableOf(window)->nameAt(0), QStringLiteral("alpha"));
        QTest::keyClicks(words, QStringLiteral(" nowhere"));
        QCOMPARE(tableOf(window)->shownCount(), 0);
    }

    void enterOpensARun_data() {
        QTest::addColumn<int>("column");
        QTest::newRow("from its name") << int{RunTableModel::name};
        QTest::newRow("from its tick") << int{RunTableModel::overlay};
    }
    void enterOpensARun() {
        QFETCH(int, column);
        MainWindow window;
        opened(window, 2);
        QTableView* view = tableOf(window)->view();
        view->setCurrentIndex(cell(tableOf(window), QStringLiteral("beta"), column));
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(window.currentPage(), QStringLiteral("run"));
        QTRY_COMPARE(window.session().name(), QStringLiteral("beta"));
    }

    // The rows above the table are made after it.
    void tabComesToWhatWaitsBeforeTheRunsBelow() {
        MainWindow window;
        opened(window, 2);
        QTRY_VERIFY(window.findChild<QWidget*>(QStringLiteral("resumeRun")));
        QWidget* const first = window.findChild<QWidget*>(QStringLiteral("trySample"));
        QStringList order;
        for (QWidget* at = first->nextInFocusChain(); at != first; at = at->nextInFocusChain())
            if (!at->objectName().isEmpty()) order << at->objectName();
        const qsizetype waiting = order.indexOf(QStringLiteral("openRun")),
                        resume = order.indexOf(QStringLiteral("resumeRun")),
                        runs = order.indexOf(QStringLiteral("runFilter"));
        QVERIFY2(0 <= waiting && waiting < resume && resume < runs, qPrintable(order.join(QLatin1Char(' '))));
    }

    void aTickPutsARunBehindTheOpenOne() {
        MainWindow window;
        opened(window, 2);
        RunTable* table = tableOf(window);
        auto* overlay = window.findChild<RunOverlay*>();
        const QModelIndex index = cell(table, QStringLiteral("alpha"), RunTableModel::overlay);
        QTest::mouseClick(table->view()->viewport(), Qt::LeftButton, {}, placeOf(table, index));
        QTRY_COMPARE(overlay->runs().size(), std::size_t{1});
        QCOMPARE(index.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
        QCOMPARE(overlay->runs().front().params.gamma, 10.0);
        // Space does the same from any cell of the row.
        table->view()->setCurrentIndex(cell(table, QStringLiteral("alpha"), RunTableModel::name));
        table->view()->setFocus();
        QTest::keyClick(table->view(), Qt::Key_Space);
        QTRY_VERIFY(overlay->runs().empty());
    }

    void aRightClickOpensTheMenuOfTheRowBelowIt() {
        MainWindow window;
        opened(window, 2);
        RunTable* table = tableOf(window);
        const QPoint at = table->view()->viewport()->mapTo(
            &window, placeOf(table, cell(table, QStringLiteral("beta"), RunTableModel::name)));
        QTest::mousePress(window.windowHandle(), Qt::RightButton, {}, at);
        QTest::mouseRelease(window.windowHandle(), Qt::RightButton, {}, at);
        QSignalSpy opens(table, &RunTable::openRequested);
        choose(QStringLiteral("Open"));
        QCOMPARE(opens.size(), 1);
        QVERIFY(opens.front().front().toString().endsWith(QLatin1String("beta")));
    }

    void aRunIsRenamedAndStaysOpen() {
        MainWindow window;
        opened(window, 2);
        window.openPath(QString::fromStdString((runs() / "alpha").string()));
        QTRY_VERIFY(window.session().hasRun());
        window.showPage(QStringLiteral("home"));
        openMenuByKey(tableOf(window), QStringLiteral("alpha"));
        choose(QStringLiteral("Rename…"));
        QTRY_VERIFY(window.findChild<QInputDialog*>(QStringLiteral("renameRun")));
        auto* dialog = window.findChild<QInputDialog*>(QStringLiteral("renameRun"));
        auto* field = dialog->findChild<QLineEdit*>();
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("gamma-10"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(fs::exists(runs() / "gamma-10" / "run.json"));
        QTRY_COMPARE(window.session().name(), QStringLiteral("gamma-10"));
        QTRY_VERIFY(cell(tableOf(window), QStringLiteral("gamma-10"), 0).isValid());
        QVERIFY(!fs::exists(runs() / "alpha"));
    }

    void aSweepIsRenamedAroundItsOpenPoint() {
        const fs::path point = runs() / "sweep" / "gamma=1";
        fs::create_directories(point.parent_path());
        makeRun(point, 1);
        write_file_atomically(runs() / "sweep" / "sweep.json", "{}");
        MainWindow window;
        opened(window, 3);
        window.openPath(QString::fromStdString(point.string()));
        QTRY_VERIFY(window.session().hasRun());
        emit tableOf(window)->renameRequested(QString::fromStdString((runs() / "sweep").string()),
                                              QStringLiteral("gammas"));
        QTRY_COMPARE(window.session().path().string(), (runs() / "gammas" / "gamma=1").string());
        QTRY_COMPARE(window.session().state(), Session::State::idle);
    }

    void aNameThatIsTakenIsSaidAndNothingMoves() {
        MainWindow window;
        opened(window, 2);
        openMenuByKey(tableOf(window), QStringLiteral("alpha"));
        choose(QStringLiteral("Rename…"));
        QTRY_VERIFY(window.findChild<QInputDialog*>(QStringLiteral("renameRun")));
        auto* dialog = window.findChild<QInputDialog*>(QStringLiteral("renameRun"));
        dialog->setTextValue(QStringLiteral("beta"));
        QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_VERIFY(window.findChild<Notice*>()->text().contains(QLatin1String("there already")));
        QVERIFY(fs::exists(runs() / "alpha") && fs::exists(runs() / "beta"));
    }

    void aDeletedRunIsInTheTrashAndComesBack() {
        MainWindow window;
        opened(window, 2);
        openMenuByKey(tableOf(window), QStringLiteral("beta"));
        choose(QStringLiteral("Move to the trash"));
        QTRY_COMPARE(tableOf(window)->shownCount(), 1);
        QVERIFY(!fs::exists(runs() / "beta"));
        auto* notice = window.findChild<Notice*>();
        QTRY_VERIFY2(notice->text().contains(QLatin1String("trash")), qPrintable(notice->text()));
        QAbstractButton* undo = nullptr;
        for (auto* button : notice->findChildren<QAbstractButton*>())
            if (button->text() == QLatin1String("Undo")) undo = button;
        QVERIFY(undo);
        QTest::mouseClick(undo, Qt::LeftButton);
        QTRY_VERIFY(fs::exists(runs() / "beta" / "run.json"));
        QTRY_COMPARE(tableOf(window)->shownCount(), 2);
    }

    void itsRecipeBecomesANewOne() {
        MainWindow window;
        opened(window, 2);
        openMenuByKey(tableOf(window), QStringLiteral("alpha"));
        choose(QStringLiteral("Duplicate the recipe"));
        QTRY_COMPARE(window.currentPage(), QStringLiteral("recipe"));
        QCOMPARE(qobject_cast<RecipePage*>(window.page(QStringLiteral("recipe")))->params().gamma, 10.0);
    }

    void thePipelineStandsWhereARunMatters() {
        MainWindow window;
        opened(window, 2);
        const auto* bar = window.findChild<PipelineBar*>();
        for (const QString& page : window.pageWords()) {
            window.showPage(page);
            const bool without =
                page == QLatin1String("home") || page == QLatin1String("models") || page == QLatin1String("chat");
            QCOMPARE(bar->isVisible(), !without);
        }
    }

    void whatHasNotChangedIsReadOnce() {
        RunCache cache;
        QCOMPARE(cache.list(runs(), {}, 100).size(), std::size_t{2});
        QCOMPARE(cache.readings(), std::size_t{2});
        cache.list(runs(), {}, 100);
        QCOMPARE(cache.readings(), std::size_t{2});
        add_bytes(runs() / "alpha" / run_name::metrics, to_csv(row(Stage::distill, 6)));
        fs::last_write_time(runs() / "alpha" / run_name::metrics,
                            fs::file_time_type::clock::now() + std::chrono::seconds(2));
        const std::vector<RunSummary> list = cache.list(runs(), {}, 100);
        QCOMPARE(cache.readings(), std::size_t{3});
        const auto alpha = std::ranges::find(list, QStringLiteral("alpha"), &RunSummary::name);
        QCOMPARE(alpha->losses.back().step, std::int64_t{6});
    }

    void fiveHundredRunsAreListed() {
        for (int i = 0; i < 500; ++i)
            fs::copy(runs() / "alpha", runs() / ("run-" + std::to_string(i)), fs::copy_options::recursive);
        MainWindow window;
        window.show();
        QTRY_COMPARE_WITH_TIMEOUT(tableOf(window)->shownCount(), 502, 60000);
    }
};

WORKBENCH_TEST_MAIN(RunTableTest)
#include "run_table_test.moc"
