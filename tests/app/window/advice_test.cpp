// SPDX-License-Identifier: GPL-3.0-or-later
// What a run that went wrong says: guards advise with a button that mends, and a resume names the step it goes on from.
#include <QLabel>
#include <QPushButton>

#include "app/pages/recipe_page.h"
#include "app/parts/advice/guard_banner.h"
#include "app/parts/run_list.h"
#include "app/window/language.h"
#include "app/window/main_window.h"
#include "engine/base/done_folder.h"
#include "engine/base/file.h"
#include "engine/base/publish.h"
#include "engine/run/run_recorder.h"
#include "tests/app/test_setup.h"
#include "widgets/plots/loss_plot.h"

using namespace bitdistill;
namespace fs = std::filesystem;

namespace {

// A run with ten rows of its distillation and the words of a guard at the fifth.
RunFolder runWith(const fs::path& path, const std::string& words) {
    RunParams params;
    params.teacher = "teacher";
    params.train_data = "train.tsv";
    params.bitnet_sft = params.continual_pretraining = false;
    params.balance = Balance::off;
    params.distill_learning_rate = 4e-4;
    RunFolder run = RunFolder::create(path, params, Json::object());
    RunLog log;
    RunRecorder recorder(run, log);
    for (int step = 1; step <= 10; ++step) {
        StepRow row;
        row.stage = Stage::distill;
        row.step = step;
        row.loss = row.ce = 2;
        recorder.append(row);
    }
    if (!words.empty()) recorder.event(Severity::warning, "guard", Stage::distill, 5, words);
    return run;
}

QPushButton* buttonWith(QWidget* parent, const QString& text) {
    for (auto* button : parent->findChildren<QPushButton*>())
        if (button->text() == text && !button->isHidden()) return button;
    return nullptr;
}

}  // namespace

class AdviceTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    fs::path path(const char* name) const { return fs::path(folder_.path().toStdString()) / name; }

  private slots:
    void initTestCase() { keepSettingsIn(folder_); }

    void aGuardAdvisesWithTheButtonThatMends_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("button");
        QTest::addColumn<double>("rate");
        QTest::newRow("balance")
            << "The weighted AD is 500 times CE: the student hardly hears the task. Set balance to "
               "first-steps, or divide gamma by about 500."
            << "Restart balanced" << 4e-4;
        QTest::newRow("rate") << "The loss jumped to 9. If it does not come back, lower the learning rate and go on."
                              << "Lower the rate" << 2e-4;
    }
    void aGuardAdvisesWithTheButtonThatMends() {
        QFETCH(QString, words);
        QFETCH(QString, button);
        QFETCH(double, rate);
        const RunFolder run = runWith(path(QTest::currentDataTag()), words.toStdString());
        MainWindow window;
        window.show();
        window.openPath(QString::fromStdString(run.path().string()));
        auto* banner = window.findChild<GuardBanner*>();
        QVERIFY(banner->isHidden());
        QTRY_VERIFY_WITH_TIMEOUT(!banner->isHidden(), 20000);
        QVERIFY2(banner->text().contains(words) && banner->text().contains(QStringLiteral("step 5")),
                 qPrintable(banner->text()));
        QPushButton* mends = buttonWith(banner, button);
        QVERIFY(mends);
        QTest::mouseClick(mends, Qt::LeftButton);
        QCOMPARE(window.currentPage(), QStringLiteral("recipe"));
        const RunParams& params = qobject_cast<RecipePage*>(window.page(QStringLiteral("recipe")))->params();
        QCOMPARE(params.distill_learning_rate, rate);
        QCOMPARE(params.balance == Balance::first_steps, button == QLatin1String("Restart balanced"));
    }

    void adviceGoesWithItsRun() {
        const RunFolder warned = runWith(path("warned"), "The loss jumped. Lower the learning rate."),
                        quiet = runWith(path("quiet"), {});
        MainWindow window;
        window.show();
        auto* banner = window.findChild<GuardBanner*>();
        window.openPath(QString::fromStdString(warned.path().string()));
        QTRY_VERIFY_WITH_TIMEOUT(!banner->isHidden(), 20000);
        window.openPath(QString::fromStdString(quiet.path().string()));
        QTRY_VERIFY_WITH_TIMEOUT(banner->isHidden() && window.session().hasCaughtUp(), 20000);
        QVERIFY(banner->isHidden());
    }

    // What happened stands below it: a banner that is there before its page is takes the lines of its words and no
    // more.
    void adviceLeavesRoomToTheEvents_data() {
        QTest::addColumn<QString>("language");
        for (const char* word : {"en", "ja"}) QTest::newRow(word) << QString::fromLatin1(word);  // ja: two columns
    }
    void adviceLeavesRoomToTheEvents() {
        QFETCH(QString, language);
        const Language spoken(language);
        const RunFolder run =
            runWith(path(("long-" + language.toStdString()).c_str()),
                    "The gradient's norm jumped to 0.812, 2.4 times its usual value (z-score 6.1). Clipping "
                    "holds a single one; if they come often, lower the learning rate or lengthen the "
                    "warm-up.");
        MainWindow window;
        window.resize(1100, 680);
        window.show();
        window.openPath(QString::fromStdString(run.path().string()));
        auto* banner = window.findChild<GuardBanner*>();
        QTRY_VERIFY_WITH_TIMEOUT(!banner->isHidden(), 20000);
        window.showPage(QStringLiteral("run"));
        QTRY_VERIFY(banner->isVisible());
        QTest::qWait(500);
        const auto* words = banner->findChild<QLabel*>(QStringLiteral("sentence"));
        for (const QSize size : {QSize(1100, 680), QSize(1440, 900), QSize(1100, 900), QSize(1100, 680)}) {
            window.resize(size);
            // Buttons below the words take a line of their own; beside them they would leave them half of the width.
            QTRY_VERIFY2(banner->height() <= words->heightForWidth(words->width()) + 60,
                         qPrintable(QString::number(banner->height())));
            QVERIFY(banner->height() <= 8 * banner->fontMetrics().height() + 40);
            if (size.width() < 1440)
                QTRY_VERIFY2(words->width() > 0.7 * banner->width(), qPrintable(QString::number(words->width())));
        }
    }

    // Where the curves are drawn it is said how many of their rows are missing.
    void damagedRowsAreSaidBesideTheCurves() {
        const RunFolder run = runWith(path("damaged"), {});
        std::string rows = read_file(run.metrics_file());
        rows += "distill,this is no row\ndistill,nor is this\n";
        write_file_atomically(run.metrics_file(), rows);
        MainWindow window;
        window.show();
        window.openPath(QString::fromStdString(run.path().string()));
        auto* losses = window.findChild<LossPlot*>(QStringLiteral("losses"));
        QTRY_VERIFY_WITH_TIMEOUT(losses->remark().contains(QStringLiteral("2 rows cannot be read")), 20000);
        auto* words = losses->findChild<QLabel*>(QStringLiteral("plotRemark"));
        QVERIFY(words && words->isVisibleTo(losses));
        QTRY_VERIFY(losses->accessibleDescription().contains(QStringLiteral("2 rows")));
        // Of another run nothing is said.
        const RunFolder whole = runWith(path("whole"), {});
        window.openPath(QString::fromStdString(whole.path().string()));
        QTRY_VERIFY_WITH_TIMEOUT(losses->remark().isEmpty(), 20000);
    }

    void damagedFramesAreSaidOnceForAllViewsOfTheWeights() {
        const RunFolder run = runWith(path("frames"), {});
        write_file_atomically(run.histograms_file(), "these are no frames");
        MainWindow window;
        window.show();
        window.showPage(QStringLiteral("weights"));
        window.openPath(QString::fromStdString(run.path().string()));
        auto* said = window.findChild<Notice*>(QStringLiteral("damagedFrames"));
        QTRY_VERIFY_WITH_TIMEOUT(!said->isHidden(), 20000);
        QVERIFY2(said->text().contains(QStringLiteral("histograms.bin")), qPrintable(said->text()));
        QVERIFY2(said->text().contains(QStringLiteral("number 1")), qPrintable(said->text()));
    }

    void aResumeNamesItsStep() {
        const RunFolder run = runWith(path("stopped"), {});
        QCOMPARE(resumeText(resumePoint(run)->step), QStringLiteral("Resume"));
        QCOMPARE(resumePoint(run)->stage, Stage::teacher);
        const fs::path checkpoint = run.checkpoint_path(Stage::teacher, 1200);
        fs::create_directories(checkpoint);
        write_file_atomically(checkpoint / "state.json", "{}");
        write_done(checkpoint);
        QCOMPARE(resumePoint(run)->step, std::int64_t{1200});
        MainWindow window;
        window.show();
        window.openPath(QString::fromStdString(run.path().string()));
        QTRY_VERIFY_WITH_TIMEOUT(buttonWith(&window, QStringLiteral("Resume from step 1,200")), 20000);
        QCOMPARE(summarizeRun(run.path()).resumeStep, std::int64_t{1200});
    }
};

WORKBENCH_TEST_MAIN(AdviceTest)
#include "advice_test.moc"
