// SPDX-License-Identifier: GPL-3.0-or-later
// The window on a run that another process, the command line, is writing at that moment.
#include <QAbstractButton>
#include <QProcess>

#include "app/window/main_window.h"
#include "tests/app/test_setup.h"
#include "tests/places.h"
#include "widgets/event_list.h"
#include "widgets/plots/loss_plot.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class WatchTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

  private slots:
    void initTestCase() { keepSettingsIn(folder_); }

    void aRunOfTheCommandLineIsWatchedAndThenFinished() {
        NEED_SHARED("models/stories260K");
        const fs::path root = folder_.path().toStdString();
        RunParams params = smallRecipe(root);
        params.teacher_steps = 60;
        write_json(root / "recipe.json", to_json(params));
        QProcess writer;
        writer.setProcessChannelMode(QProcess::MergedChannels);
        const QString run = folder_.filePath(QStringLiteral("run"));
        writer.start(cli_program(), {QStringLiteral("run"), folder_.filePath(QStringLiteral("recipe.json")),
                                     QStringLiteral("--out"), run});
        QVERIFY2(writer.waitForStarted(), qPrintable(writer.errorString()));
        QTRY_VERIFY_WITH_TIMEOUT(fs::exists(fs::path(run.toStdString()) / "metrics.csv"), 60000);

        MainWindow window;
        window.show();
        window.openPath(run);
        QTRY_VERIFY_WITH_TIMEOUT(window.session().state() == Session::State::watching ||
                                     window.session().state() == Session::State::finished,
                                 20000);
        QVERIFY2(window.session().state() == Session::State::watching, "the command line was too quick to be watched");
        auto* losses = window.findChild<LossPlot*>(QStringLiteral("losses"));
        QTRY_VERIFY_WITH_TIMEOUT(losses->rowCount() > 0, 60000);
        const std::size_t early = losses->rowCount();
        QTRY_VERIFY_WITH_TIMEOUT(losses->rowCount() > early, 60000);
        // What another process writes is not ours to pause or to write to.
        QVERIFY(!window.session().trainingHere());
        window.session().resumeRun(run.toStdString());
        QTRY_VERIFY_WITH_TIMEOUT(window.session().state() == Session::State::failed, 20000);
        window.openPath(run);
        QVERIFY2(writer.waitForFinished(240000), "the command line hangs");
        QVERIFY2(writer.exitCode() == 0, writer.readAll().constData());
        QTRY_COMPARE_WITH_TIMEOUT(window.session().state(), Session::State::finished, 20000);
        QTRY_COMPARE(losses->rowCount(), std::size_t{60 + 3 * 24});
        QVERIFY(window.findChild<EventList*>(QStringLiteral("events"))->count() > 3);
    }
};

WORKBENCH_TEST_MAIN(WatchTest)
#include "watch_test.moc"
