// SPDX-License-Identifier: GPL-3.0-or-later
// A recording opens in one click from Home as a finished run, and pages that need models say that it has none.
#include <QAbstractButton>
#include <set>

#include "app/pages/results_page.h"
#include "app/parts/card.h"
#include "app/parts/run_list.h"
#include "app/window/main_window.h"
#include "engine/base/done_folder.h"
#include "engine/run/overview/recording.h"
#include "engine/run/overview/run_figures.h"
#include "engine/run/overview/run_frames.h"
#include "engine/run/overview/run_rows.h"
#include "engine/text/resources.h"
#include "tests/app/test_setup.h"
#include "tests/run_of_before.h"
#include "widgets/plots/loss_plot.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class RecordingTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    fs::path root() const { return folder_.path().toStdString(); }

  private slots:
    void initTestCase() {
        keepSettingsIn(folder_);
        Settings().setRunsDirectory(folder_.filePath(QStringLiteral("runs")));
        fs::create_directories(root() / "resources" / "recordings");
        fs::create_directories(root() / "made");
        record_run(run_of_before(root() / "made", "finished"), root() / "resources" / "recordings" / "a-run");
        qputenv("BITDISTILL_RESOURCES", folder_.filePath(QStringLiteral("resources")).toUtf8());
    }
    void cleanupTestCase() { qunsetenv("BITDISTILL_RESOURCES"); }

    void oneClickOpensIt() {
        MainWindow window;
        window.resize(1300, 850);
        window.show();
        auto* button = window.findChild<QAbstractButton*>(QStringLiteral("seeRecording"));
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(window.currentPage(), QStringLiteral("run"));
        QTRY_COMPARE(window.session().state(), Session::State::finished);
        auto* losses = window.findChild<LossPlot*>(QStringLiteral("losses"));
        QTRY_COMPARE(losses->rowCount(), std::size_t{12});
        auto* results = qobject_cast<ResultsPage*>(window.page(QStringLiteral("results")));
        QTRY_COMPARE(results->table()->rows().size(), std::size_t{3});
        QVERIFY(Settings().recentRuns().isEmpty());
        QVERIFY(!window.findChild<QAbstractButton*>(QStringLiteral("toCompare"))->isEnabled());
        window.showPage(QStringLiteral("compare"));
        const QString said = window.findChild<Notice*>()->text();
        QVERIFY2(said.contains(QLatin1String("is a recording")), qPrintable(said));
    }

    void aRecordingIsNotGoneOnWith() {
        MainWindow window;
        window.show();
        const fs::path path = root() / "resources" / "recordings" / "a-run";
        window.openPath(QString::fromStdString(path.string()));
        QTRY_COMPARE(window.session().state(), Session::State::finished);
        QVERIFY(!fs::exists(path / "lock"));
        QVERIFY(!resumePoint(window.session().folder()));
    }

    // The one that comes with the program is whole, small, and of a model that a reader can get.
    void theRunThatShipsShowsItsWholeWay() {
        qunsetenv("BITDISTILL_RESOURCES");
        const std::vector<fs::path> shipped = recordings_in(resource("recordings"));
        MainWindow window;
        window.show();
        auto* button = window.findChild<QAbstractButton*>(QStringLiteral("seeRecording"));
        const bool offered = button->isVisible();
        qputenv("BITDISTILL_RESOURCES", folder_.filePath(QStringLiteral("resources")).toUtf8());
        QVERIFY(offered && !shipped.empty());
        for (const fs::path& path : shipped) {
            verify_done(path);
            const RunFolder run = RunFolder::open(path);
            QVERIFY(run.recorded() && run.finished());
            const FinalFigures figures = final_figures(run);
            QVERIFY(figures.teacher && figures.student && figures.student->count > 500);
            std::set<Stage> with_rows, with_frames;
            for (const StepRow& row : read_rows(path)) with_rows.insert(row.stage);
            for (const auto& frame : read_frames(path)) with_frames.insert(frame->stage);
            for (const Stage stage : run.planned_stages()) {
                QCOMPARE(with_rows.contains(stage), stage_info(stage).trains());
                QVERIFY(!stage_info(stage).trains() || with_frames.contains(stage));
            }
            std::uintmax_t bytes = 0;
            for (const fs::directory_entry& file : fs::directory_iterator(path)) bytes += file.file_size();
            QVERIFY2(bytes < 8'000'000, std::to_string(bytes).c_str());
        }
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(window.session().state(), Session::State::finished);
        auto* results = qobject_cast<ResultsPage*>(window.page(QStringLiteral("results")));
        QTRY_COMPARE(results->table()->rows().size(), std::size_t{3});
    }

    void aProgramWithoutRecordingsOffersNone() {
        qputenv("BITDISTILL_RESOURCES", folder_.filePath(QStringLiteral("nothing")).toUtf8());
        fs::create_directories(root() / "nothing" / "recordings");
        MainWindow window;
        window.show();
        QVERIFY(!window.findChild<QAbstractButton*>(QStringLiteral("seeRecording"))->isVisible());
        qputenv("BITDISTILL_RESOURCES", folder_.filePath(QStringLiteral("resources")).toUtf8());
    }
};

WORKBENCH_TEST_MAIN(RecordingTest)
#include "recording_test.moc"
