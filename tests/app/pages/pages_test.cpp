// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of the running program, in both themes, with a run that was really made: as files in the build's
// screenshots folder, and looked at by their pixels.
#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <set>

#include "app/pages/compare_page.h"
#include "app/pages/results_page.h"
#include "app/parts/training.h"
#include "app/window/main_window.h"
#include "app/window/screenshots.h"
#include "tests/app/test_setup.h"
#include "tests/places.h"
#include "widgets/param_form.h"
#include "widgets/plots/loss_plot.h"
#include "widgets/plots/weight_plot.h"
#include "widgets/result_table.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class PagesTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    fs::path run_;

  private slots:
    void initTestCase() {
        NEED_SHARED("models/stories260K");
        keepSettingsIn(folder_);
        const fs::path root = folder_.path().toStdString();
        run_ = root / "sst2-stories260K";
        const RunFolder folder = RunFolder::create(run_, smallRecipe(root), runFacts());
        RunLog log;
        JobControl control;
        QVERIFY(runRecipe(folder, log, control));
        QVERIFY(folder.finished());
    }

    void everyPageInBothThemes() {
        for (const QString& theme : {QStringLiteral("light"), QStringLiteral("dark")}) {
            MainWindow window;
            window.setTheme(theme);
            window.resize(1280, 800);
            window.show();
            window.openPath(QString::fromStdString(run_.string()));
            QTRY_COMPARE(window.session().state(), Session::State::finished);
            auto* compare = qobject_cast<ComparePage*>(window.page(QStringLiteral("compare")));
            compare->start();
            QTRY_VERIFY_WITH_TIMEOUT(!compare->comparison().busy(), 60000);
            Screenshots pictures(window, screenshots_folder(), theme);
            QSignalSpy done(&pictures, &Screenshots::done);
            pictures.start();
            QVERIFY(done.wait(60000));
            QVERIFY(done.front().front().toBool());
            QCOMPARE(pictures.files().size(), window.pageWords().size());
            for (const QString& file : pictures.files()) {
                const QImage picture(file);
                QCOMPARE(picture.size(), QSize(1280, 800));
                std::set<QRgb> colours;
                qint64 light = 0, looked = 0;
                for (int y = 0; y < picture.height(); y += 3)
                    for (int x = 0; x < picture.width(); x += 3) {
                        colours.insert(picture.pixel(x, y));
                        light += qGray(picture.pixel(x, y)) > 127;
                        ++looked;
                    }
                QVERIFY2(colours.size() > 40, qPrintable(file + QStringLiteral(" is nearly empty")));
                QVERIFY2((theme == QLatin1String("light")) == (light > looked / 2),
                         qPrintable(file + QStringLiteral(" does not follow the theme")));
            }
        }
    }

    // packaging/pictures makes those that ship, of the sample.
    void everyPictureOfTheGuideIsOfThisWindow() {
        MainWindow window;
        window.setTheme(QStringLiteral("light"));
        window.resize(1100, 700);
        window.show();
        window.openPath(QString::fromStdString(run_.string()));
        QTRY_COMPARE(window.session().state(), Session::State::finished);
        QTRY_VERIFY(window.session().hasCaughtUp());
        auto* compare = qobject_cast<ComparePage*>(window.page(QStringLiteral("compare")));
        compare->start();
        QTRY_VERIFY_WITH_TIMEOUT(!compare->comparison().busy(), 60000);
        const QDir folder(screenshots_folder() + QStringLiteral("/guide"));
        QVERIFY(folder.mkpath(QStringLiteral(".")));
        QSet<QString> grabbed;
        for (const QString& page :
             {QStringLiteral("recipe"), QStringLiteral("run"), QStringLiteral("weights"), QStringLiteral("compare")}) {
            window.showPage(page);
            if (page == QLatin1String("recipe")) window.findChild<ParamForm*>()->focusField(QStringLiteral("gamma"));
            QTest::qWait(1200);  // timers of plots and checks have run
            const QString name = QStringLiteral("guide-%1.png").arg(page);
            QVERIFY(window.grab().save(folder.filePath(name)));
            grabbed << name;
        }
        QFile guide(QString::fromStdString(source_path("resources/docs/guide.md")));
        QVERIFY(guide.open(QIODevice::ReadOnly));
        static const QRegularExpression picture(QStringLiteral("\\(pictures/([^)]+)\\)"));
        QSet<QString> named;
        for (auto found = picture.globalMatch(QString::fromUtf8(guide.readAll())); found.hasNext();)
            named << found.next().captured(1);
        QCOMPARE(named, grabbed);
    }

    void theFinishedRunShowsItsNumbers() {
        MainWindow window;
        window.show();
        window.openPath(QString::fromStdString(run_.string()));
        auto* losses = window.findChild<LossPlot*>(QStringLiteral("losses"));
        // Four trained stages of 24 steps each.
        QTRY_COMPARE(losses->rowCount(), std::size_t{4 * 24});
        // Also when the run was read while another page was in front.
        window.showPage(QStringLiteral("weights"));
        window.session().closeRun();
        QSignalSpy caughtUp(&window.session(), &Session::caughtUp);
        window.session().openRun(run_);
        QVERIFY(caughtUp.wait(20000));
        window.showPage(QStringLiteral("run"));
        QVERIFY(window.findChild<WeightPlot*>(QStringLiteral("smallWeights"))->frame() != nullptr);
        auto* results = qobject_cast<ResultsPage*>(window.page(QStringLiteral("results")));
        QTRY_COMPARE(results->table()->rows().size(), std::size_t{3});
        const Results written = read_results(run_ / "results.json");
        for (const ResultRow& row : results->table()->rows()) {
            QCOMPARE(row.main(), metric_value(written.of(row.stage)->metrics, "accuracy"));
            QVERIFY2(!std::isnan(row.reference), "the paper's SST-2 stands beside it");
        }
    }
};

WORKBENCH_TEST_MAIN(PagesTest)
#include "pages_test.moc"
