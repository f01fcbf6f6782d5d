// SPDX-License-Identifier: GPL-3.0-or-later
// A recording opens in one click from Home as a finished run, and pages that need models say that it has none.
#include <QAbstractButton>

#include "app/pages/results_page.h"
#include "app/parts/card.h"
#include "app/parts/run_list.h"
#include "app/window/main_window.h"
#include "engine/run/overview/recording.h"
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
