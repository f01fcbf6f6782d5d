// SPDX-License-Identifier: GPL-3.0-or-later
// The views of the Weights page with real events: the switch, the wall, before and after; on a run whose frames were
// recorded, and on a model folder.
#include <QAbstractButton>
#include <QComboBox>
#include <QSlider>
#include <QStyleOptionComboBox>
#include <set>

#include "app/pages/results_page.h"
#include "app/pages/weights_page.h"
#include "app/parts/card.h"
#include "app/window/main_window.h"
#include "engine/run/run_recorder.h"
#include "tests/app/test_setup.h"
#include "tests/places.h"
#include "tests/widgets/sample_data.h"
#include "widgets/figures/moments_figure.h"
#include "widgets/figures/weight_wall.h"
#include "widgets/plots/time_scrubber.h"
#include "widgets/plots/weight_plot.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class WeightsViewsTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    fs::path run_;

    // A run of stories260K whose teacher is the model itself; frames of the stages that are asked for.
    fs::path makeRun(const char* name, bool pretrain, std::int64_t lastStep,
                     BestCheckpoint best = BestCheckpoint::off) {
        RunParams params = smallRecipe(folder_.path().toStdString());
        params.fine_tune_teacher = params.bitnet_sft = false;
        params.continual_pretraining = pretrain;
        params.best_checkpoint = best;
        const RunFolder run = RunFolder::create(fs::path(folder_.path().toStdString()) / name, params, Json::object());
        RunLog log;
        RunRecorder recorder(run, log);
        for (const Stage stage : {Stage::pretrain, Stage::distill}) {
            if (stage == Stage::pretrain && !pretrain) continue;
            const std::int64_t end = stage == Stage::distill ? lastStep : 24;
            for (std::int64_t step = 0; step <= end; step += 12)
                for (int layer = 0; layer < 5; ++layer)
                    for (const std::string& kind : sample::kinds())
                        recorder.publish(sample::frame(
                            stage, step, (stage == Stage::distill ? 0.6 : 0.1) + static_cast<double>(step) / 80, layer,
                            kind, step == 0 ? 0 : 12, 4096));
        }
        return run.path();
    }

    static WeightsPage* pageOf(MainWindow& window) {
        return qobject_cast<WeightsPage*>(window.page(QStringLiteral("weights")));
    }
    // The window with a run, its Weights page in front and read.
    static bool open(MainWindow& window, const fs::path& run) {
        window.resize(1100, 680);
        window.show();
        if (!QTest::qWaitForWindowExposed(&window)) return false;
        window.openPath(QString::fromStdString(run.string()));
        window.showPage(QStringLiteral("weights"));
        return QTest::qWaitFor([&] { return window.session().hasCaughtUp(); }, 20000) &&
               QTest::qWaitFor([&] { return pageOf(window)->history().tensors() == 35; });
    }
    static void click(MainWindow& window, const char* name) {
        QTest::mouseClick(window.findChild<QAbstractButton*>(QString::fromLatin1(name)), Qt::LeftButton);
    }

  private slots:
    void initTestCase() {
        NEED_SHARED("models/stories260K");
        keepSettingsIn(folder_);
        run_ = makeRun("run", true, 24);
    }

    void viewsAreReachedByMouseAndArrowsAndRemembered() {
        {
            MainWindow window;
            QVERIFY(open(window, run_));
            WeightsPage* page = pageOf(window);
            page->showView(QStringLiteral("lens"));
            const auto* scrubber = window.findChild<TimeScrubber*>(QStringLiteral("scrubber"));
            QVERIFY(scrubber->isVisible());
            click(window, "wallSwitch");
            QCOMPARE(page->view(), QStringLiteral("wall"));
            QVERIFY(scrubber->isVisible());
            QTest::keyClick(window.findChild<QAbstractButton*>(QStringLiteral("wallSwitch")), Qt::Key_Right);
            QCOMPARE(page->view(), QStringLiteral("before-after"));
            QVERIFY(!scrubber->isVisible());  // it has no one step
        }
        MainWindow window;
        QCOMPARE(pageOf(window)->view(), QStringLiteral("before-after"));
        // Each is in the palette, whichever there are.
        QStringList titles;
        for (const Command& command : pageOf(window)->commands()) titles << command.title;
        QCOMPARE(titles.filter(QStringLiteral("Weights, view: ")).size(), pageOf(window)->viewWords().size());
    }

    void aCellOfTheWallIsOpenedInTheLens() {
        MainWindow window;
        QVERIFY(open(window, run_));
        click(window, "wallSwitch");
        auto* wall = window.findChild<WeightWall*>(QStringLiteral("weightWall"));
        QTRY_COMPARE(wall->data().rows(), 5);
        QTRY_VERIFY(!wall->isEmpty());
        QTest::mouseClick(wall, Qt::LeftButton, {}, wall->cellRect(3, 5).center());
        QCOMPARE(pageOf(window)->view(), QStringLiteral("lens"));
        QCOMPARE(window.findChild<QComboBox*>(QStringLiteral("layer"))->currentText(), QStringLiteral("3"));
        QCOMPARE(window.findChild<QComboBox*>(QStringLiteral("kind"))->currentText(), QStringLiteral("up_proj"));
        auto* plot = window.findChild<WeightPlot*>(QStringLiteral("weightPlot"));
        QTRY_COMPARE(QString::fromStdString(plot->frame()->tensor),
                     QStringLiteral("model.layers.3.mlp.up_proj.weight"));
        // Back on the wall that cell is still the chosen one; arrows choose for all views, Enter opens.
        click(window, "wallSwitch");
        QTRY_COMPARE(wall->selection(), (FrameSelection{3, "up_proj"}));
        wall->setFocus();
        QTest::keyClick(wall, Qt::Key_Up);
        QCOMPARE(window.findChild<QComboBox*>(QStringLiteral("layer"))->currentText(), QStringLiteral("2"));
        QTest::keyClick(wall, Qt::Key_Return);
        QCOMPARE(pageOf(window)->view(), QStringLiteral("lens"));
        QTRY_COMPARE(plot->frame()->layer, 2);
        click(window, "wallSwitch");
        wall->setFocus();
        QTest::keyClick(wall, Qt::Key_Escape);
        QCOMPARE(window.findChild<QComboBox*>(QStringLiteral("layer"))->currentIndex(), 0);
    }

    void playingMovesTheWall() {
        MainWindow window;
        QVERIFY(open(window, run_));
        click(window, "wallSwitch");
        auto* wall = window.findChild<WeightWall*>(QStringLiteral("weightWall"));
        auto* scrubber = window.findChild<TimeScrubber*>(QStringLiteral("scrubber"));
        QTRY_COMPARE(scrubber->count(), 6);
        QTest::keyClick(scrubber->findChild<QSlider*>(), Qt::Key_Home);
        QTRY_VERIFY(wall->data().caption.contains(QStringLiteral("step 0")));
        std::set<QString> seen;
        scrubber->play();
        QVERIFY(QTest::qWaitFor([&] {
            seen.insert(wall->data().caption);
            return !scrubber->playing();
        }));
        QCOMPARE(seen.size(), std::size_t{6});
        QVERIFY(wall->data().caption.contains(QStringLiteral("step 24")));
    }

    void beforeAndAfterTakesFramesWhereTheyAreTheSameAndReadsTheRest() {
        MainWindow window;
        QVERIFY(open(window, run_));
        click(window, "before-afterSwitch");
        auto* figure = window.findChild<MomentsFigure*>(QStringLiteral("moments"));
        QTRY_COMPARE(figure->data().moments.size(), std::size_t{4});
        const auto& moments = figure->data().moments;
        QTRY_VERIFY_WITH_TIMEOUT(moments[0].all != nullptr, 20000);  // read from the model's folder
        QVERIFY2(moments[0].source.contains(QStringLiteral("stories260K")), qPrintable(moments[0].source));
        QTRY_VERIFY2(moments[1].source.contains(QStringLiteral("before step 1")), qPrintable(moments[1].source));
        QTRY_VERIFY(moments[1].all && moments[2].all && moments[3].all);
        QTRY_VERIFY2(moments[3].source.contains(QStringLiteral("last step")), qPrintable(moments[3].source));
        QCOMPARE(moments[0].frames.size(), std::size_t{35});
        // The page's selection is this figure's, too.
        auto* layer = window.findChild<QComboBox*>(QStringLiteral("layer"));
        layer->setFocus();
        QTest::keyClick(layer, Qt::Key_Down);
        QTRY_COMPARE(figure->data().moments[0].frames.size(), std::size_t{7});
        QCOMPARE(figure->data().selection, QStringLiteral("Layer 0"));
    }

    void aSkippedStageAndOneUnderWaySaySo() {
        MainWindow window;
        QVERIFY(open(window, makeRun("under-way", false, 12)));
        click(window, "before-afterSwitch");
        auto* figure = window.findChild<MomentsFigure*>(QStringLiteral("moments"));
        QTRY_COMPARE(figure->data().moments.size(), std::size_t{4});
        const auto& moments = figure->data().moments;
        QTRY_VERIFY2(moments[2].missing.contains(QStringLiteral("skips")), qPrintable(moments[2].missing));
        QTRY_VERIFY2(moments[3].source.contains(QStringLiteral("so far: step 12 of 24")),
                     qPrintable(moments[3].source));
        QTRY_VERIFY(moments[1].all != nullptr);  // the frames before step 1 of Distill
    }

    void theLastFramesAreNotTheResultWhereTheBestCheckpointIs() {
        MainWindow window;
        QVERIFY(open(window, makeRun("best", true, 24, BestCheckpoint::use)));
        click(window, "before-afterSwitch");
        const auto& moments = window.findChild<MomentsFigure*>(QStringLiteral("moments"))->data().moments;
        QTRY_COMPARE(moments.size(), std::size_t{4});
        QTRY_VERIFY2(moments[3].source.contains(QStringLiteral("so far: step 24")), qPrintable(moments[3].source));
        // What the next stage began with is the result in any case.
        QTRY_VERIFY2(moments[2].source.contains(QStringLiteral("before step 1")), qPrintable(moments[2].source));
    }

    // The page has room beside its boxes; a panel of "before and after" has little.
    void theNameOfTheRunAndTheStepOfAMomentAreReadWhole() {
        MainWindow window;
        QVERIFY(open(window, makeRun("hadamard-absmean4,seed=1", true, 24)));
        const auto* source = window.findChild<QComboBox*>(QStringLiteral("source"));
        const auto text = [&] {
            QStyleOptionComboBox option;
            option.initFrom(source);
            return source->style()
                ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, source)
                .width();
        };
        QTRY_VERIFY(source->currentText().contains(QStringLiteral("seed=1")));
        QTRY_VERIFY2(text() >= source->fontMetrics().horizontalAdvance(source->currentText()),
                     qPrintable(source->currentText()));
        click(window, "before-afterSwitch");
        auto* figure = window.findChild<MomentsFigure*>(QStringLiteral("moments"));
        QTRY_COMPARE(figure->data().moments.size(), std::size_t{4});
        const PlotType type(figure->font());
        QTRY_VERIFY(!figure->data().moments[1].source.isEmpty());
        const moments::Moment& refined = figure->data().moments[1];
        const double room = figure->panelRect(1).width();
        const QString said = moments::sourceThatFits(refined, type.smallSize, room);
        QVERIFY2(said.contains(QStringLiteral("step 1")) && type.smallSize.horizontalAdvance(said) <= room,
                 qPrintable(said));
    }

    void aTeacherThatIsGoneIsSaidInItsPlace() {
        RunParams params = smallRecipe(folder_.path().toStdString());
        const fs::path teacher = fs::path(folder_.path().toStdString()) / "gone";
        params.teacher = teacher.string();
        params.fine_tune_teacher = params.bitnet_sft = false;
        const RunFolder run =
            RunFolder::create(fs::path(folder_.path().toStdString()) / "orphan", params, Json::object());
        MainWindow window;
        window.show();
        window.openPath(QString::fromStdString(run.path().string()));
        window.showPage(QStringLiteral("weights"));
        pageOf(window)->showView(QStringLiteral("before-after"));
        auto* figure = window.findChild<MomentsFigure*>(QStringLiteral("moments"));
        QTRY_COMPARE(figure->data().moments.size(), std::size_t{4});
        QTRY_VERIFY2_WITH_TIMEOUT(figure->data().moments[0].missing.contains(QStringLiteral("gone")),
                                  qPrintable(figure->data().moments[0].missing), 10000);
        QTRY_VERIFY(figure->data().moments[3].missing.contains(QStringLiteral("not come to it")));
    }

    void aModelStandsOnTheWallAndBesideItsRun() {
        MainWindow window;
        QVERIFY(open(window, run_));
        WeightsPage* page = pageOf(window);
        page->openModel(QString::fromStdString(shared_path("models/stories260K").string()));
        QTRY_VERIFY_WITH_TIMEOUT(!page->loading(), 20000);
        click(window, "wallSwitch");
        auto* wall = window.findChild<WeightWall*>(QStringLiteral("weightWall"));
        QTRY_VERIFY(wall->data().caption.contains(QStringLiteral("stories260K")));
        QTRY_COMPARE(wall->data().at(4, 6) != nullptr, true);
        QVERIFY(!window.findChild<TimeScrubber*>(QStringLiteral("scrubber"))->isVisible());
        click(window, "before-afterSwitch");
        auto* figure = window.findChild<MomentsFigure*>(QStringLiteral("moments"));
        QTRY_COMPARE(figure->data().moments.size(), std::size_t{1});
        // Back to the run: four places again.
        page->showRun();
        QTRY_COMPARE(figure->data().moments.size(), std::size_t{4});
    }

    void aStepIsPinnedOnTheWallUntilAnotherRunIsShown() {
        MainWindow window;
        QVERIFY(open(window, run_));
        click(window, "wallSwitch");
        auto* wall = window.findChild<WeightWall*>(QStringLiteral("weightWall"));
        QTRY_VERIFY(!wall->isEmpty());
        auto* scrubber = window.findChild<TimeScrubber*>(QStringLiteral("scrubber"));
        QTRY_COMPARE(scrubber->count(), 6);
        QTRY_VERIFY(wall->data().caption.contains(QStringLiteral("step 24")));
        click(window, "pinWall");
        QVERIFY(wall->isPinned());
        QTest::keyClick(scrubber->findChild<QSlider*>(), Qt::Key_Home);
        QTRY_VERIFY(wall->data().caption.contains(QStringLiteral("step 0")));
        QVERIFY(wall->data().pinnedCaption.contains(QStringLiteral("step 24")));
        window.session().closeRun();
        QTRY_VERIFY(!wall->isPinned());
        QVERIFY(!window.findChild<QAbstractButton*>(QStringLiteral("pinWall"))->isChecked());
    }

    void whatBecomesOfAnExportIsSaidInTheNotice() {
        MainWindow window;
        QVERIFY(open(window, run_));
        click(window, "wallSwitch");
        auto* wall = window.findChild<WeightWall*>(QStringLiteral("weightWall"));
        QTRY_VERIFY(!wall->isEmpty());
        auto* notice = window.findChild<Notice*>(QStringLiteral("notice"));
        wall->exportTo(folder_.filePath(QStringLiteral("nowhere/wall.svg")));
        QTRY_VERIFY(notice->isVisible());
        QVERIFY2(notice->text().contains(QStringLiteral("nowhere")), qPrintable(notice->text()));
        wall->exportTo(folder_.filePath(QStringLiteral("wall.svg")));
        QTRY_VERIFY2(
            notice->text().contains(QStringLiteral("wall.svg")) && !notice->text().contains(QStringLiteral("nowhere")),
            qPrintable(notice->text()));
    }

    void theReportHasTheFigureThoughNobodyLookedAtIt() {
        MainWindow window;
        QVERIFY(open(window, run_));
        pageOf(window)->showView(QStringLiteral("lens"));
        auto* results = qobject_cast<ResultsPage*>(window.page(QStringLiteral("results")));
        const QString file = folder_.filePath(QStringLiteral("report.html"));
        results->writeReportTo(file);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(file), 20000);
        const std::string text = read_file(file.toStdString());
        QVERIFY(text.find("Before and after") != std::string::npos);
        QVERIFY2(text.find("model folder stories260K") != std::string::npos, "the caption says what was counted");
    }

    void allViewsFitTheWindowInBothThemes() {
        const QString pictures = screenshots_folder();
        for (const QString& theme : {QStringLiteral("light"), QStringLiteral("dark")}) {
            MainWindow window;
            window.setTheme(theme);
            QVERIFY(open(window, run_));
            auto* figure = window.findChild<MomentsFigure*>(QStringLiteral("moments"));
            for (const QString& word : pageOf(window)->viewWords())
                for (const QSize& size : {QSize(1280, 800), QSize(1100, 680)}) {
                    window.resize(size);
                    pageOf(window)->showView(word);
                    if (word == QLatin1String("before-after"))
                        QTRY_VERIFY(!figure->isEmpty() && figure->data().moments[0].all);
                    QTest::qWait(400);
                    QCOMPARE(window.size(), size);  // nothing has pushed it wider
                    const QImage picture = window.grab().toImage();
                    QVERIFY(picture.save(QStringLiteral("%1/weights-%2-%3-%4.png")
                                             .arg(pictures, word, theme, QString::number(size.width()))));
                }
        }
    }
};

WORKBENCH_TEST_MAIN(WeightsViewsTest)
#include "weights_views_test.moc"
