// SPDX-License-Identifier: GPL-3.0-or-later
// The window's queue: runs follow each other, a failed one is said and holds up nobody, it is paused, ordered and
// emptied by its buttons, and it waits after a restart.
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <algorithm>

#include "app/pages/recipe_page.h"
#include "app/parts/card.h"
#include "app/parts/session.h"
#include "app/runs/queue_card.h"
#include "app/runs/queue_dialog.h"
#include "app/runs/queue_runner.h"
#include "app/window/main_window.h"
#include "engine/base/model_path.h"
#include "engine/run/ablation/ablation_files.h"
#include "engine/run/run_folder.h"
#include "tests/app/test_setup.h"
#include "tests/run_of_before.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class AppQueueTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    fs::path root() const { return folder_.path().toStdString(); }
    QString file() const { return folder_.filePath(QStringLiteral("queue.json")); }
    // A run that fails as soon as it begins: there is no such teacher.
    QueueEntry failing(const std::string& name) const {
        QueueEntry entry;
        entry.folder = root() / "runs" / name;
        entry.recipe.teacher = (root() / "nowhere").string();
        entry.recipe.train_data = entry.recipe.dev_data = entry.recipe.corpus = (root() / "none.tsv").string();
        return entry;
    }
    static QAbstractButton* button(const QWidget& in, const char* name) {
        return in.findChild<QAbstractButton*>(QString::fromLatin1(name));
    }
    static QStringList names(const QueueRunner& queue) {
        QStringList all;
        for (const auto& item : queue.items()) all << QString::fromStdString(item.entry.folder.filename().string());
        return all;
    }

  private slots:
    void init() {
        keepSettingsIn(folder_);
        Settings().setRunsDirectory(folder_.filePath(QStringLiteral("runs")));
        QFile::remove(file());
        QFile::remove(Settings().queueFile());
        fs::remove_all(root() / "runs");
    }

    void aFailedRunIsSaidAndTheNextOneFollows() {
        Session session;
        QueueRunner queue(session, file());
        QSignalSpy failed(&queue, &QueueRunner::runFailed), finished(&queue, &QueueRunner::finished);
        queue.pause();
        queue.add(failing("one"));
        QTRY_COMPARE(queue.items().size(), std::size_t{1});
        queue.add(failing("two"));
        QTRY_COMPARE(queue.items().size(), std::size_t{2});
        QVERIFY(!session.trainingHere());  // it is paused
        queue.resume();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 2, 60000);
        QCOMPARE(failed[0][0].toString(), QStringLiteral("one"));
        QVERIFY2(failed[0][1].toString().contains(QLatin1String("nowhere")), qPrintable(failed[0][1].toString()));
        QCOMPARE(failed[1][0].toString(), QStringLiteral("two"));
        QTRY_COMPARE(finished.size(), 1);
        for (const auto& item : queue.items()) {
            QVERIFY(item.stand && item.stand->done());
            QVERIFY(queueText(item, false).contains(QLatin1String("nowhere")));
        }
    }

    void whatWasDoneIsNotDoneAgainWithoutItsFolder() {
        Session session;
        QueueRunner queue(session, file());
        QSignalSpy finished(&queue, &QueueRunner::finished);
        queue.add(failing("one"));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60000);
        QVERIFY(queue.holds(root() / "runs" / "one") && !queue.holds(root() / "runs" / "two"));
        RunQueue kept = read_queue(file().toStdString());
        QVERIFY(kept.entries.front().done);
        // As after a run that was finished, and whose folder is gone.
        kept.entries.front().failed.clear();
        write_queue(file().toStdString(), kept);
        fs::remove_all(root() / "runs" / "one");
        QueueRunner again(session, file());
        QVERIFY(!again.paused());
        QTRY_VERIFY(!again.waiting());
        QVERIFY(again.items().front().stand && again.items().front().stand->done() && !session.trainingHere());
    }

    void aRunThatAnotherProcessWritesIsNotBegunAsWell() {
        RunQueue kept;
        kept.entries.push_back(failing("elsewhere"));
        const QueueEntry& entry = kept.entries.front();
        fs::create_directories(entry.folder.parent_path());
        RunFolder::create(entry.folder, entry.recipe, Json::object());
        const fs::path lock = entry.folder / run_name::lock;
        write_file_atomically(lock, "1 elsewhere\n");
        const int held = ::open(lock.c_str(), O_RDWR | O_CLOEXEC);
        QVERIFY(held >= 0 && ::flock(held, LOCK_EX) == 0);
        write_queue(file().toStdString(), kept);
        Session session;
        QueueRunner queue(session, file());
        QSignalSpy failed(&queue, &QueueRunner::runFailed), finished(&queue, &QueueRunner::finished);
        queue.resume();
        QTRY_VERIFY(!queue.waiting());
        const QString problem = queue.items().front().problem;
        QVERIFY2(problem.contains(QLatin1String("another process")), qPrintable(problem));
        QVERIFY(queue.items().front().entry.failed.empty() && !session.trainingHere() && finished.isEmpty());
        ::close(held);
        queue.look();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 60000);  // now it has begun
    }

    void aPausedQueueSeesWhatWasFinishedByHand() {
        Session session;
        QueueRunner queue(session, file());
        queue.pause();
        queue.add(failing("finished"));
        QTRY_VERIFY(!queue.items().empty() && queue.items().front().stand);
        QVERIFY(!queue.items().front().stand->done());
        fs::create_directories(root() / "runs");
        session.openRun(run_of_before(root() / "runs", "finished").path());
        QTRY_VERIFY(queue.items().front().stand->done());
    }

    void anotherWindowsChangesAreNotWrittenOver() {
        Session session;
        QueueRunner first(session, file()), second(session, file());
        for (QueueRunner* queue : {&first, &second}) queue->pause();
        QSignalSpy said(&second, &QueueRunner::failed);
        first.add(failing("of-the-first"));
        QTRY_COMPARE(first.items().size(), std::size_t{1});
        second.add(failing("of-the-second"));
        QTRY_VERIFY(!said.isEmpty());
        const QString sentence = said.back().front().toString();
        QVERIFY2(sentence.contains(QLatin1String("another window")), qPrintable(sentence));
        const RunQueue kept = read_queue(file().toStdString());
        QCOMPARE(kept.entries.size(), std::size_t{1});
        QCOMPARE(kept.entries.front().folder.filename().string(), std::string("of-the-first"));
    }

    void itWaitsAfterARestart() {
        {
            Session session;
            QueueRunner queue(session, file());
            queue.pause();
            queue.add(failing("later"));
            QTRY_COMPARE(queue.items().size(), std::size_t{1});
            queue.add(failing("latest"));
            QTRY_COMPARE(queue.items().size(), std::size_t{2});
        }
        Session session;
        QueueRunner queue(session, file());
        QCOMPARE(names(queue), (QStringList{QStringLiteral("later"), QStringLiteral("latest")}));
        QVERIFY(queue.paused());
        QTRY_VERIFY(!queue.waiting() && queue.items().front().stand);
        QVERIFY(!session.trainingHere());
        QSignalSpy failed(&queue, &QueueRunner::runFailed);
        queue.resume();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 2, 60000);
    }

    void aFileThatCannotBeReadIsNamedAndStays() {
        write_file_atomically(file().toStdString(), "{");
        Session session;
        QueueRunner queue(session, file());
        QSignalSpy failed(&queue, &QueueRunner::failed);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.front().front().toString().contains(QLatin1String("queue.json")));
        queue.pause();
        QCOMPARE(read_file(file().toStdString()), std::string("{"));
        // What is added is kept, and the file that was there is beside it.
        queue.add(failing("new"));
        QTRY_COMPARE(queue.items().size(), std::size_t{1});
        QCOMPARE(read_queue(file().toStdString()).entries.size(), std::size_t{1});
        QCOMPARE(read_file(file().toStdString() + run_name::damaged_ending), std::string("{"));
    }

    // Somebody has opened a run while the queue rested.
    void whatSomebodyHasOpenedStaysOpen() {
        fs::create_directories(root() / "runs");
        const RunFolder mine = RunFolder::create(root() / "runs" / "mine", failing("mine").recipe, Json::object());
        Session session;
        QueueRunner queue(session, file());
        session.openRun(mine.path());
        QTRY_VERIFY(session.hasRun());
        QSignalSpy failed(&queue, &QueueRunner::runFailed), behind(&queue, &QueueRunner::startedBehind),
            finished(&queue, &QueueRunner::finished), changed(&session, &Session::runChanged);
        queue.pause();
        for (const char* name : {"one", "two"}) queue.add(failing(name));
        QTRY_COMPARE(queue.items().size(), std::size_t{2});
        queue.resume();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 2, 60000);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(behind.size(), 2);
        QVERIFY(changed.isEmpty());
        QCOMPARE(session.path(), mine.path());
        // Closed, it stands in nobody's way.
        session.closeRun();
        queue.add(failing("three"));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 3, 60000);
        QCOMPARE(session.name(), QStringLiteral("three"));
        QCOMPARE(behind.size(), 2);
    }

    void theNoticeOpensTheRunOfTheQueueWithItsWork_data() {
        QTest::addColumn<bool>("byItsRow");
        QTest::newRow("by the notice") << false;
        QTest::newRow("by its row") << true;
    }
    void theNoticeOpensTheRunOfTheQueueWithItsWork() {
        NEED_SHARED("models/stories260K");
        QFETCH(bool, byItsRow);
        fs::create_directories(root() / "runs");
        const RunFolder mine = RunFolder::create(root() / "runs" / "mine", failing("mine").recipe, Json::object());
        MainWindow window;
        window.show();
        auto* queue = window.findChild<QueueRunner*>();
        Session& session = window.session();
        window.openPath(QString::fromStdString(mine.path().string()));
        QTRY_VERIFY(session.hasRun());
        window.showPage(QStringLiteral("results"));
        QueueEntry entry;
        entry.folder = root() / "runs" / "trains";
        entry.recipe = smallRecipe(root());
        entry.recipe.teacher_steps = 100000;
        queue->add(entry);
        QTRY_COMPARE_WITH_TIMEOUT(queue->behind(), entry.folder, 60000);
        QCOMPARE(session.path(), mine.path());
        QCOMPARE(window.currentPage(), QStringLiteral("results"));
        QVERIFY(!session.trainingHere() && session.trainer());
        auto* notice = window.findChild<Notice*>(QStringLiteral("notice"));
        QVERIFY2(notice->isVisible() && notice->text().contains(QStringLiteral("trains")), qPrintable(notice->text()));
        QSignalSpy rows(&session, &Session::rowsArrived);
        if (byItsRow) {
            // Nothing else is started beside it.
            QSignalSpy refused(&session, &Session::refused);
            session.resumeRun(mine.path());
            QCOMPARE(refused.size(), 1);
            QVERIFY(refused.front().front().toString().contains(QStringLiteral("trains")));
            QTRY_VERIFY_WITH_TIMEOUT(is_run_folder(entry.folder), 60000);
            window.openPath(QString::fromStdString(entry.folder.string()));
        } else {
            for (QPushButton* one : notice->findChildren<QPushButton*>())
                if (one->text() == QLatin1String("Open")) QTest::mouseClick(one, Qt::LeftButton);
        }
        QCOMPARE(session.path(), entry.folder);
        QCOMPARE(window.currentPage(), QStringLiteral("run"));
        QVERIFY(session.trainingHere() && queue->behind().empty() && queue->running());
        QTRY_VERIFY_WITH_TIMEOUT(!rows.isEmpty(), 60000);
        session.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!session.trainingHere(), 60000);
        QVERIFY(queue->paused() && !queue->running());
        QVERIFY(session.state() == Session::State::idle);
    }

    void theCardIsNeverAWindowOfItsOwn() {
        RunQueue kept;
        kept.entries.push_back(failing("later"));
        const fs::path place = Settings().queueFile().toStdString();
        make_folder(place.parent_path());
        write_queue(place, kept);
        struct Watch : QObject {
            bool alone = false;
            bool eventFilter(QObject* watched, QEvent* event) override {
                const auto* const card = event->type() == QEvent::Show ? qobject_cast<QueueCard*>(watched) : nullptr;
                alone |= card && card->isWindow();
                return false;
            }
        } watch;
        qApp->installEventFilter(&watch);
        MainWindow window;
        window.show();
        QTRY_VERIFY(window.findChild<QueueCard*>()->isVisible());
        QVERIFY(!watch.alone);
    }

    void buttonsOrderAndEmptyIt() {
        Session session;
        QueueRunner queue(session, file());
        queue.pause();
        for (const char* name : {"a", "b", "c"}) {
            queue.add(failing(name));
            QTRY_COMPARE(names(queue).value(names(queue).size() - 1), QString::fromLatin1(name));
        }
        QTRY_VERIFY(!queue.waiting());
        QueueCard card(queue);
        card.resize(700, 300);
        card.show();
        const auto buttons = [&](const char* name) {
            QList<QAbstractButton*> all;
            for (auto* one : card.findChildren<QAbstractButton*>(QString::fromLatin1(name)))
                if (one->isVisibleTo(&card)) all << one;
            return all;
        };
        QTRY_COMPARE(buttons("queueDown").size(), 3);
        QVERIFY(!buttons("queueUp").front()->isEnabled() && !buttons("queueDown").back()->isEnabled());
        QTest::mouseClick(buttons("queueDown").front(), Qt::LeftButton);
        QTRY_COMPARE(names(queue), (QStringList{QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("c")}));
        QTRY_VERIFY(!queue.waiting());
        QTRY_COMPARE(buttons("queueRemove").size(), 3);
        QTest::mouseClick(buttons("queueRemove").front(), Qt::LeftButton);
        QTRY_COMPARE(names(queue), (QStringList{QStringLiteral("a"), QStringLiteral("c")}));
        const RunQueue kept = read_queue(file().toStdString());
        QCOMPARE(kept.entries.size(), std::size_t{2});
        QVERIFY(kept.paused);
    }

    void twoEntriesHaveTwoFolders() {
        Session session;
        QueueRunner queue(session, file());
        queue.pause();
        queue.add(failing("same"));
        QTRY_COMPARE(queue.items().size(), std::size_t{1});
        QSignalSpy failed(&queue, &QueueRunner::failed);
        queue.add(failing("same"));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(queue.items().size(), std::size_t{1});
    }

    void theDialogSaysHowManyRunsItComesTo() {
        RunParams recipe;
        recipe.teacher = (root() / "nowhere").string();
        recipe.dev_data = "/data/dev.tsv";
        QueueDialog dialog(recipe, folder_.filePath(QStringLiteral("runs")), QStringLiteral("mine"));
        dialog.show();
        auto* add = button(dialog, "addToQueue");
        QTRY_VERIFY(add->isEnabled());
        auto* kind = dialog.findChild<QComboBox*>(QStringLiteral("queueKind"));
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Down);  // a sweep
        QTRY_VERIFY(!add->isEnabled());
        auto* grid = dialog.findChild<QPlainTextEdit*>(QStringLiteral("queueGrid"));
        QVERIFY(grid->isVisible());
        QTest::keyClicks(grid, QStringLiteral("gamma=10,100"));
        QTest::keyClick(grid, Qt::Key_Return);
        QTest::keyClicks(grid, QStringLiteral("seed=1,2,3"));
        QTRY_VERIFY(add->isEnabled());
        bool said = false;
        for (const QLabel* label : dialog.findChildren<QLabel*>()) said |= label->text().startsWith(QLatin1Char('6'));
        QVERIFY(said);
        auto* name = dialog.findChild<QLineEdit*>(QStringLiteral("queueName"));
        name->setText(QStringLiteral(".."));
        const auto says = [&](const char* words) {
            return std::ranges::any_of(dialog.findChildren<QLabel*>(), [&](const QLabel* label) {
                return label->text().contains(QLatin1String(words));
            });
        };
        QVERIFY(says("can be a folder's name") && !add->isEnabled());
        name->setText(QStringLiteral("mine"));
        QTRY_VERIFY(add->isEnabled());
        QSignalSpy chosen(&dialog, &QueueDialog::chosen);
        QTest::mouseClick(add, Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
    }

    void aMistakeInTheDialogIsNamed() {
        QueueWish wish;
        wish.folder = folder_.filePath(QStringLiteral("runs/x"));
        const auto message = [](const QueueWish& one) {
            try {
                entryOf(one);
            } catch (const Error& error) {
                return std::string(error.what());
            }
            return std::string();
        };
        wish.kind = QueueKind::sweep;
        QVERIFY(message(wish).find("values") != std::string::npos);
        wish.kind = QueueKind::rates;
        wish.factors = QStringLiteral("1, two");
        QVERIFY(message(wish).find("two") != std::string::npos);
        wish.factors = QStringLiteral("1, -3");
        QVERIFY(message(wish).find("-3") != std::string::npos);
        wish.kind = QueueKind::ablation;
        wish.table = QStringLiteral("stages");
        QVERIFY(message(wish).find("teacher") != std::string::npos);
    }

    void theRecipePagePutsItsRecipeIntoTheQueue() {
        MainWindow window;
        window.show();
        window.showPage(QStringLiteral("recipe"));
        window.findChild<QueueRunner*>()->pause();
        QTest::mouseClick(button(window, "queueRecipe"), Qt::LeftButton);
        QTRY_VERIFY(window.findChild<QueueDialog*>());
        auto* dialog = window.findChild<QueueDialog*>();
        QTRY_VERIFY(button(*dialog, "addToQueue")->isEnabled());
        QTest::mouseClick(button(*dialog, "addToQueue"), Qt::LeftButton);
        QTRY_COMPARE(window.findChild<QueueRunner*>()->items().size(), std::size_t{1});
        QCOMPARE(window.currentPage(), QStringLiteral("home"));
        QTRY_VERIFY(window.findChild<QueueCard*>()->isVisible());
    }

    void aSweepRunsToItsTable() {
        NEED_SHARED("models/stories260K");
        QueueEntry entry;
        entry.kind = QueueKind::sweep;
        entry.folder = root() / "runs" / "sweep";
        entry.recipe = smallRecipe(root());
        entry.recipe.teacher_steps = 2;
        entry.recipe.eval_limit = 4;
        entry.recipe.train_limit = 16;
        entry.recipe.bitnet_sft = entry.recipe.continual_pretraining = entry.recipe.distillation = false;
        entry.grid = {"seed=1,2"};
        Session session;
        QueueRunner queue(session, file());
        QSignalSpy finished(&queue, &QueueRunner::finished), runFailed(&queue, &QueueRunner::runFailed);
        queue.add(entry);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 240000);
        QVERIFY2(runFailed.isEmpty(), qPrintable(session.errorText()));
        QTRY_VERIFY(is_ablation(entry.folder));
        QTRY_COMPARE(read_ablation(entry.folder).rows.front().finished, std::int64_t{2});
    }
};

WORKBENCH_TEST_MAIN(AppQueueTest)
#include "queue_test.moc"
