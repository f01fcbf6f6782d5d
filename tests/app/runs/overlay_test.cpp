// SPDX-License-Identifier: GPL-3.0-or-later
// Other runs beside the open one on the Run page: lines in every plot, a table of what differs and what is reached, and
// the ways in and out.
#include <QAbstractButton>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>

#include "app/parts/card.h"
#include "app/runs/ghost_choice.h"
#include "app/runs/overlay_card.h"
#include "app/runs/run_overlay.h"
#include "app/window/main_window.h"
#include "engine/run/run_records.h"
#include "tests/app/test_setup.h"
#include "tests/run/recorded.h"
#include "tests/run_of_before.h"
#include "widgets/plots/loss_plot.h"
#include "widgets/plots/weight_plot.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class OverlayTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    fs::path runs() const { return fs::path(folder_.path().toStdString()) / "runs"; }
    QString pathOf(const char* name) const { return QString::fromStdString((runs() / name).string()); }
    static void makeRun(const fs::path& path, double gamma, std::int64_t steps = 5) {
        RunParams params;
        params.teacher = "/models/base";
        params.gamma = gamma;
        RunFolder::create(path, params, Json::object());
        std::string text = metrics_header();
        for (std::int64_t step = 1; step <= steps; ++step) text += to_csv(row(Stage::distill, step));
        write_file_atomically(path / run_name::metrics, text);
    }
    static QStringList valuesOf(const ComparedRuns& table, const QString& what) {
        for (const ComparedRuns::Row& line : table.rows)
            if (line.what == what) return line.values;
        return {};
    }

  private slots:
    void init() {
        keepSettingsIn(folder_);
        fs::remove_all(runs());
        fs::create_directories(runs());
        Settings().setRunsDirectory(QString::fromStdString(runs().string()));
        makeRun(runs() / "ten", 10);
        makeRun(runs() / "sixty", 60);
    }

    void everyPlotOfTheRunPageHasTheOthers() {
        MainWindow window;
        window.resize(1300, 850);
        window.show();
        window.openPath(pathOf("ten"));
        auto* overlay = window.findChild<RunOverlay*>();
        QVERIFY(overlay->add(pathOf("sixty")));
        auto* card = window.findChild<OverlayCard*>();
        QTRY_VERIFY(card->isVisible());
        const auto* page = window.page(QStringLiteral("run"));
        int plots = 0;
        for (const LossPlot* plot : page->findChildren<LossPlot*>()) {
            QCOMPARE(plot->ghostNames(), QStringList{QStringLiteral("sixty")});
            ++plots;
        }
        QCOMPARE(plots, 3);
        // The table has both, the open one first, and what differs.
        QTRY_COMPARE(card->shownTable().names, (QStringList{QStringLiteral("ten"), QStringLiteral("sixty")}));
        const ComparedRuns& table = card->shownTable();
        QCOMPARE(table.rows.size(), std::size_t{1});
        QCOMPARE(table.rows.front().values, (QStringList{QStringLiteral("10"), QStringLiteral("60")}));
        QTest::mouseClick(card->findChild<QAbstractButton*>(QStringLiteral("removeOverlay")), Qt::LeftButton);
        QTRY_VERIFY(!card->isVisible());
        QVERIFY(page->findChild<LossPlot*>()->ghostNames().isEmpty());
    }

    void theOpenRunIsNotItsOwnGhost() {
        MainWindow window;
        window.show();
        auto* overlay = window.findChild<RunOverlay*>();
        overlay->add(pathOf("ten"));
        QTRY_COMPARE(overlay->runs().size(), std::size_t{1});
        const auto* plot = window.page(QStringLiteral("run"))->findChild<LossPlot*>();
        QTRY_COMPARE(plot->ghostNames().size(), 1);
        window.openPath(pathOf("ten"));
        QTRY_VERIFY(window.session().hasRun());
        QVERIFY(plot->ghostNames().isEmpty());
        window.openPath(pathOf("sixty"));
        QTRY_COMPARE(plot->ghostNames(), QStringList{QStringLiteral("ten")});
    }

    void figuresHaveTheirIntervals() {
        const RunFolder finished = run_of_before(runs(), "finished");
        RunOverlay overlay;
        overlay.add(QString::fromStdString(finished.path().string()));
        overlay.add(pathOf("ten"));
        QTRY_COMPARE(overlay.runs().size(), std::size_t{2});
        const ComparedRuns table = comparedRuns(overlay.runs());
        const QStringList student = valuesOf(table, QStringLiteral("Student reaches"));
        QCOMPARE(student.size(), 2);
        QVERIFY2(student[0].contains(QLatin1String("29.9 to 70.1, 20 items")), qPrintable(student[0]));
        QCOMPARE(student[1], QStringLiteral("–"));
    }

    void theButtonOffersTheRunsThatLieBesideTheOpenOne() {
        MainWindow window;
        window.resize(1300, 850);
        window.show();
        window.openPath(pathOf("ten"));
        QTRY_VERIFY(window.session().hasRun());
        QTest::mouseClick(window.findChild<QAbstractButton*>(QStringLiteral("addOverlay")), Qt::LeftButton);
        QTRY_VERIFY(qobject_cast<QMenu*>(QApplication::activePopupWidget()));
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QCOMPARE(menu->actions().front()->text(), QStringLiteral("sixty"));
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().front()).center());
        QTRY_COMPARE(window.findChild<RunOverlay*>()->runs().size(), std::size_t{1});
    }

    void whatCannotBeShownIsSaid() {
        MainWindow window;
        window.show();
        auto* overlay = window.findChild<RunOverlay*>();
        QVERIFY(!overlay->add(pathOf("nowhere")));
        QTRY_VERIFY(window.findChild<Notice*>()->text().contains(QLatin1String("nowhere")));
        fs::remove(runs() / "sixty" / run_name::metrics);
        QVERIFY(overlay->add(pathOf("sixty")));
        QTRY_VERIFY(window.findChild<Notice*>()->text().contains(QLatin1String("metrics.csv")));
        QVERIFY(!overlay->contains(pathOf("sixty")));
    }

    void noMoreThanSixAreShown() {
        RunOverlay overlay;
        QSignalSpy failed(&overlay, &RunOverlay::failed);
        for (int i = 0; i < 7; ++i) {
            const std::string name = "run" + std::to_string(i);
            makeRun(runs() / name, i + 1);
            QCOMPARE(overlay.add(pathOf(name.c_str())), i < 6);
        }
        QCOMPARE(failed.size(), 1);
        QTRY_COMPARE(overlay.runs().size(), RunOverlay::most);
    }

    void aRunStandsBehindTheHistogram() {
        std::string bytes(histogram_magic);
        for (std::int64_t step = 1; step <= 5; ++step) write_frame(bytes, *frame(Stage::distill, step));
        for (const char* name : {"ten", "sixty"}) write_file_atomically(runs() / name / run_name::histograms, bytes);
        MainWindow window;
        window.resize(1300, 850);
        window.show();
        window.openPath(pathOf("ten"));
        window.findChild<RunOverlay*>()->add(pathOf("sixty"));
        window.showPage(QStringLiteral("weights"));
        auto* choice = window.findChild<GhostChoice*>();
        auto* plot = window.findChild<WeightPlot*>(QStringLiteral("weightPlot"));
        QTRY_COMPARE(choice->count(), 2);
        QTRY_VERIFY(plot->frame());
        QVERIFY(!plot->ghost());
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down);
        QTRY_VERIFY(plot->ghost());
        QCOMPARE(plot->ghost()->step, plot->frame()->step);
        QVERIFY2(plot->summary().contains(QLatin1String("sixty, step 5")), qPrintable(plot->summary()));
        // Without the run nothing stands behind.
        window.findChild<RunOverlay*>()->clear();
        QTRY_VERIFY(!plot->ghost());
        QCOMPARE(choice->count(), 1);
    }

    void aRunThatGrowsIsReadAgain() {
        RunOverlay overlay;
        overlay.add(pathOf("ten"));
        QTRY_COMPARE(overlay.runs().size(), std::size_t{1});
        const auto stage = static_cast<std::size_t>(Stage::distill);
        QCOMPARE(overlay.runs().front().series->at(stage).size(), std::size_t{5});
        add_bytes(runs() / "ten" / run_name::metrics, to_csv(row(Stage::distill, 6)));
        overlay.refresh();
        QTRY_COMPARE(overlay.runs().front().series->at(stage).size(), std::size_t{6});
    }
};

WORKBENCH_TEST_MAIN(OverlayTest)
#include "overlay_test.moc"
