// SPDX-License-Identifier: GPL-3.0-or-later
// An ablation's folder in the window: Home lists it, the Results page shows its points, a click opens a run, and one
// finds back. In both themes, as pictures.
#include <QAbstractButton>
#include <QClipboard>
#include <QSignalSpy>
#include <QTableView>

#include "app/pages/results_page.h"
#include "app/parts/ablation_view.h"
#include "app/parts/card.h"
#include "app/parts/run_list.h"
#include "app/window/main_window.h"
#include "tests/app/test_setup.h"
#include "tests/places.h"
#include "tests/run_of_before.h"
#include "widgets/plots/ablation/ablation_plot.h"

class QCustomPlot;

using namespace bitdistill;
namespace fs = std::filesystem;

namespace {

AblationRow rowOf(const char* label, double mean, double difference, double p) {
    AblationRow row;
    row.name = row.label = label;
    row.settings = {"refinement=true", "continual_pretraining=true"};
    row.mean = mean;
    const Interval interval = wilson_interval(mean, 872);
    row.low = interval.low;
    row.high = interval.high;
    row.finished = 1;
    row.reference = p > 1;
    if (!row.reference) {
        row.to_reference = PairedDifference{"accuracy", difference, difference - 0.02, difference + 0.02, p / 7, 872};
        row.adjusted_p = p;
    }
    AblationOutcome run;
    run.seed = 1;
    run.folder = "finished";
    run.state = "finished";
    run.figure.name = "accuracy";
    run.figure.value = mean;
    row.runs.push_back(run);
    return row;
}

Ablation stages() {
    Ablation ablation;
    ablation.table = "stages";
    ablation.title = "Stages";
    ablation.metric = "accuracy";
    ablation.task = "sst2";
    ablation.model = "stories260K";
    ablation.seeds = {1};
    ablation.command = "bitdistill ablate recipe.json --table stages";
    ablation.rows = {rowOf("none", 0.671, -0.094, 0.0001), rowOf("S1", 0.655, -0.11, 0.0001),
                     rowOf("S2", 0.733, -0.032, 0.03),     rowOf("S3", 0.701, -0.064, 0.0004),
                     rowOf("S1 + S2", 0.752, -0.013, 0.4), rowOf("S1 + S3", 0.69, -0.075, 0.0001),
                     rowOf("S2 + S3", 0.77, 0.005, 0.9),   rowOf("S1 + S2 + S3", 0.765, 0, 2)};
    ablation.rows[0].paper = 0.7409;
    ablation.rows[2].perplexity = 27.38;
    ablation.rows[2].perplexity_spread = 0.18;
    ablation.rows[7].paper = 0.8817;
    ablation.rows[3].mean = ablation.rows[3].low = ablation.rows[3].high = not_measured;
    ablation.rows[3].to_reference.reset();
    ablation.rows[3].runs[0] = {1, "S3,seed=1", "failed", "the loss is no number", {}, {}, 0, 0};
    ablation.baselines = {{"FP16-SFT", 0.815, 0.79, 0.84}, {"BitNet-SFT", 0.72, 0.69, 0.75}};
    return ablation;
}

}  // namespace

class AblationPageTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    fs::path ablation_;
    QString ablationPath() const { return QString::fromStdString(ablation_.string()); }

    static ResultsPage* results(const MainWindow& window) {
        return qobject_cast<ResultsPage*>(window.page(QStringLiteral("results")));
    }
    void opened(MainWindow& window) const {
        window.resize(1280, 800);
        window.show();
        window.openPath(ablationPath());
        QTRY_COMPARE(results(window)->ablation()->ablation().rows.size(), std::size_t{8});
        QTRY_VERIFY(results(window)->ablation()->plot()->rowPlace(0).x() > 0);
        QTest::qWait(60);  // plots redraw once a frame
    }
    static void click(const ResultsPage* page, int row) {
        AblationPlot* plot = page->ablation()->plot();
        QTest::mouseClick(plot->findChild<QWidget*>(QStringLiteral("canvas")), Qt::LeftButton, {}, plot->rowPlace(row));
    }

  private slots:
    void initTestCase() {
        keepSettingsIn(folder_);
        ablation_ = fs::path(folder_.path().toStdString()) / "stages";
        fs::create_directories(ablation_);
        run_of_before(ablation_, "finished");
        write_json(ablation_ / ablation_file, to_json(stages()));
    }

    void itsFolderOpensOnTheResultsPage() {
        MainWindow window;
        opened(window);
        QCOMPARE(window.currentPage(), QStringLiteral("results"));
        const ResultsPage* page = results(window);
        QVERIFY(page->ablation()->isVisible() && !page->table()->isVisible());
        const QString summary = page->ablation()->plot()->summary();
        QVERIFY2(summary.contains(QLatin1String("S1 + S2 + S3, the reference, reaches 76.5")), qPrintable(summary));
        QVERIFY2(summary.contains(QLatin1String("Below it: none, S1, S2, S1 + S3.")), qPrintable(summary));
        QVERIFY2(summary.contains(QLatin1String("Not distinguishable from it: S1 + S2, S2 + S3.")),
                 qPrintable(summary));
        auto* table = window.findChild<QTableView*>(QStringLiteral("ablationTable"));
        QCOMPARE(table->model()->rowCount(), 8);
        // The perplexity stands there as in the files that `ablate` writes.
        QStringList cells;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            cells << table->model()->index(2, column).data().toString();
        QVERIFY2(cells.contains(QStringLiteral("27.38 ± 0.18")), qPrintable(cells.join(QLatin1Char('|'))));
        QTest::mouseClick(window.findChild<QAbstractButton*>(QStringLiteral("copyAblation")), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QLatin1String("| S1 + S2 + S3 (reference) | 76.5")));
        QString error;
        const QString file = folder_.filePath(QStringLiteral("points.svg"));
        QVERIFY2(page->ablation()->plot()->exportTo(file, &error), qPrintable(error));
        QVERIFY(QFileInfo(file).size() > 2000);
    }

    void aClickOnAPointOpensItsRunAndOneFindsBack() {
        MainWindow window;
        opened(window);
        const ResultsPage* page = results(window);
        click(page, 5);
        QTRY_COMPARE(window.session().state(), Session::State::finished);
        QCOMPARE(window.session().name(), QStringLiteral("finished"));
        QTRY_VERIFY(page->table()->isVisible() && !page->ablation()->isVisible());
        QTRY_COMPARE(page->table()->rows().size(), std::size_t{3});
        auto* back = window.findChild<QAbstractButton*>(QStringLiteral("toAblation"));
        QVERIFY(back->isVisible());
        QTest::mouseClick(back, Qt::LeftButton);
        QTRY_VERIFY(page->ablation()->isVisible());
        QTest::mouseClick(window.findChild<QAbstractButton*>(QStringLiteral("backToRun")), Qt::LeftButton);
        QVERIFY(page->table()->isVisible());
    }

    void keysChooseAPointAndOpenIt() {
        MainWindow window;
        opened(window);
        AblationPlot* plot = results(window)->ablation()->plot();
        plot->setFocus();
        QTest::keyClick(plot, Qt::Key_Down);
        QTest::keyClick(plot, Qt::Key_Down);
        QCOMPARE(plot->currentRow(), 1);
        QTest::keyClick(plot, Qt::Key_Up);
        QSignalSpy chosen(plot, &AblationPlot::runChosen);
        QTest::keyClick(plot, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().toString(), QStringLiteral("finished"));
    }

    void aGrowingAblationIsReadAgain() {
        MainWindow window;
        opened(window);
        Ablation grown = stages();
        grown.rows[4] = rowOf("S1 + S2", 0.801, 0.036, 0.01);
        write_json(ablation_ / ablation_file, to_json(grown));
        QTRY_COMPARE_WITH_TIMEOUT(results(window)->ablation()->ablation().rows[4].mean, 0.801, 10000);
        write_json(ablation_ / ablation_file, to_json(stages()));
    }

    void aDamagedFileIsNamedInTheNoticeLine() {
        const fs::path broken = fs::path(folder_.path().toStdString()) / "broken";
        fs::create_directories(broken);
        write_file_atomically(broken / ablation_file, "{\"format\": 1, \"seeds\": 3}");
        MainWindow window;
        window.show();
        window.openPath(QString::fromStdString(broken.string()));
        QTRY_VERIFY2(window.findChild<Notice*>()->text().contains(QLatin1String("ablation.json")),
                     qPrintable(window.findChild<Notice*>()->text()));
    }

    void homeListsIt() {
        const std::vector<RunSummary> runs = listRuns(ablation_.parent_path(), {}, 10);
        const auto found = std::find_if(runs.begin(), runs.end(), [](const RunSummary& run) { return run.ablation; });
        QVERIFY(found != runs.end());
        QVERIFY2(found->where.contains(QLatin1String("7 of 8 run")) || found->name == QLatin1String("broken"),
                 qPrintable(found->where));
    }

    void bothThemesShowIt() {
        for (const QString& theme : {QStringLiteral("light"), QStringLiteral("dark")}) {
            MainWindow window;
            window.setTheme(theme);
            opened(window);
            const QImage picture = window.grab().toImage();
            QVERIFY(picture.save(QString(screenshots_folder() + QStringLiteral("/ablation-%1.png")).arg(theme)));
            QCOMPARE(qGray(picture.pixel(1, picture.height() / 2)) < 128, theme == QLatin1String("dark"));
        }
    }
};

WORKBENCH_TEST_MAIN(AblationPageTest)
#include "ablation_page_test.moc"
