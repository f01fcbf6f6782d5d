// SPDX-License-Identifier: GPL-3.0-or-later
// Training driven by clicks: from "Try the sample" to the comparison, pause and resume, closing the window in the
// middle.
#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QToolButton>
#include <algorithm>

#include "app/pages/compare_page.h"
#include "app/pages/recipe_page.h"
#include "app/pages/results_page.h"
#include "app/parts/card.h"
#include "app/parts/training.h"
#include "app/window/main_window.h"
#include "tests/app/test_setup.h"
#include "widgets/compare/compare_view.h"
#include "widgets/compare/replay_bar.h"
#include "widgets/plots/loss_plot.h"
#include "widgets/result_table.h"
#include "widgets/run_controls.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class TrainingTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    fs::path root() const { return folder_.path().toStdString(); }

    static QAbstractButton* button(const MainWindow& window, const char* name) {
        return window.findChild<QAbstractButton*>(QString::fromLatin1(name));
    }

  private slots:
    void initTestCase() {
        keepSettingsIn(folder_);
        Settings().setRunsDirectory(folder_.filePath(QStringLiteral("runs")));
    }

    void theSampleGoesFromOneClickToTheComparison() {
        MainWindow window;
        window.show();
        QTest::mouseClick(button(window, "trySample"), Qt::LeftButton);
        QCOMPARE(window.currentPage(), QStringLiteral("run"));
        QVERIFY(window.session().trainingHere());
        QVERIFY2(!button(window, "trySample")->isEnabled(), "one run at a time");
        auto* losses = window.findChild<LossPlot*>(QStringLiteral("losses"));
        QTRY_VERIFY_WITH_TIMEOUT(losses->rowCount() > 0, 60000);
        QTRY_VERIFY_WITH_TIMEOUT(!window.session().trainingHere(), 600000);
        QVERIFY2(window.session().state() == Session::State::finished, qPrintable(window.session().errorText()));
        QCOMPARE(window.currentPage(), QStringLiteral("compare"));
        auto* compare = qobject_cast<ComparePage*>(window.page(QStringLiteral("compare")));
        QTRY_VERIFY_WITH_TIMEOUT(!compare->comparison().busy() && compare->view()->speedUp() > 0, 60000);
        QVERIFY(!compare->view()->text(0).isEmpty());
        QVERIFY(!compare->view()->text(1).isEmpty());
        // It goes on with a story, long enough and slowed so that one can watch it.
        const auto* race = compare->findChild<ReplayBar*>();
        QVERIFY2(race->lanes().front().seconds.size() >= 100, qPrintable(race->accessibleDescription()));
        QVERIFY(race->duration() * raceSlowdown(race->duration()) >= watchable);
        auto* results = qobject_cast<ResultsPage*>(window.page(QStringLiteral("results")));
        QTRY_COMPARE(results->table()->rows().size(), std::size_t{3});
        for (const ResultRow& row : results->table()->rows()) QVERIFY(row.main() > 0 && row.main() <= 1);
        const auto whole = [&] {  // the speeds of the comparison are read after its end, in the background
            return std::ranges::all_of(results->table()->rows(), [](const ResultRow& row) { return row.speed > 0; });
        };
        QTRY_VERIFY(whole());
    }

    void aRecipeStartsPausesAndResumesByItsButtons() {
        NEED_SHARED("models/stories260K");
        MainWindow window;
        window.show();
        window.showPage(QStringLiteral("recipe"));
        auto* recipe = qobject_cast<RecipePage*>(window.page(QStringLiteral("recipe")));
        RunParams params = smallRecipe(root());
        params.teacher_steps = 4000;  // long enough to be interrupted
        recipe->setParams(params);
        window.findChild<QLineEdit*>(QStringLiteral("runName"))->setText(QStringLiteral("by-buttons"));
        QTRY_VERIFY_WITH_TIMEOUT(!recipe->checking() && button(window, "startRun")->isEnabled(), 20000);
        QTest::mouseClick(button(window, "startRun"), Qt::LeftButton);
        QCOMPARE(window.currentPage(), QStringLiteral("run"));
        auto* losses = window.findChild<LossPlot*>(QStringLiteral("losses"));
        QTRY_VERIFY_WITH_TIMEOUT(losses->rowCount() > 3, 60000);
        window.session().pause();
        QTRY_COMPARE_WITH_TIMEOUT(window.session().state(), Session::State::paused, 20000);
        QTest::qWait(150);
        const std::size_t rows = losses->rowCount();
        QTest::qWait(300);
        QCOMPARE(losses->rowCount(), rows);
        // With its memory given back, by the menu beside the button; from the pause that keeps it.
        auto* controls = window.findChild<RunControls*>();
        controls->findChild<QToolButton*>()->findChild<QMenu*>()->actions().front()->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(window.session().state() == Session::State::paused, 20000);
        QVERIFY(window.session().freesMemory());
        QTRY_COMPARE(controls->accessibleDescription(), QStringLiteral("Paused; the memory is free"));
        QVERIFY(window.session().folder().newest_checkpoint(Stage::teacher).has_value());
        window.session().resume();
        QTRY_VERIFY_WITH_TIMEOUT(losses->rowCount() > rows, 20000);
        window.session().stop();
        QTRY_COMPARE_WITH_TIMEOUT(window.session().state(), Session::State::idle, 20000);
        const auto checkpoint = window.session().folder().newest_checkpoint(Stage::teacher);
        QVERIFY2(checkpoint.has_value(), "stopping saves");
        // What has stopped does not count down on the pipeline bar.
        QTRY_COMPARE(window.session().progress()[0].state, StageState::waiting);
        QVERIFY(window.session().progress()[0].step > 0);
        QVERIFY(std::isnan(window.session().progress()[0].seconds_left));
        // Resume goes on behind that checkpoint.
        window.session().resumeRun(window.session().path());
        QTRY_VERIFY_WITH_TIMEOUT(window.session().progress()[0].step > checkpoint->step, 60000);
        window.session().stop();
        QTRY_COMPARE_WITH_TIMEOUT(window.session().state(), Session::State::idle, 20000);
    }

    void closingDuringARunSavesItFirst() {
        NEED_SHARED("models/stories260K");
        const fs::path run = root() / "runs" / "closed";
        {
            MainWindow window;
            window.show();
            RunParams params = smallRecipe(root());
            params.teacher_steps = 4000;
            params.checkpoint_every = 0;
            window.session().startRun(params, run);
            auto* losses = window.findChild<LossPlot*>(QStringLiteral("losses"));
            QTRY_VERIFY_WITH_TIMEOUT(losses->rowCount() > 2, 60000);
            QVERIFY2(!window.close(), "a run is going on: the window asks");
            auto* box = window.findChild<QMessageBox*>(QStringLiteral("closeQuestion"));
            QVERIFY(box && box->isVisible());
            QTest::mouseClick(button(window, "saveAndClose"), Qt::LeftButton);
            QTRY_VERIFY_WITH_TIMEOUT(!window.isVisible(), 30000);
        }
        const RunFolder folder = RunFolder::open(run);
        QVERIFY2(folder.newest_checkpoint(Stage::teacher).has_value(), "nothing is lost");
        QCOMPARE(folder.facts().value("program", ""), std::string("bitdistill-workbench"));
        QVERIFY(!folder.facts().value("libtorch", "").empty());  // the same facts, whoever starts the run
        QVERIFY(!folder.locked());
    }

    void aRunThatCannotStartSaysWhy() {
        MainWindow window;
        window.show();
        RunParams params;
        params.teacher = folder_.filePath(QStringLiteral("no-teacher")).toStdString();
        window.session().startRun(params, root() / "runs" / "hopeless");
        QTRY_COMPARE_WITH_TIMEOUT(window.session().state(), Session::State::failed, 20000);
        auto* notice = window.findChild<Notice*>(QStringLiteral("notice"));
        QVERIFY(notice->isVisible());
        QVERIFY2(notice->text().contains(QStringLiteral("no-teacher")), qPrintable(notice->text()));
    }
};

WORKBENCH_TEST_MAIN(TrainingTest)
#include "training_test.moc"
