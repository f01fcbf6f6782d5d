// SPDX-License-Identifier: GPL-3.0-or-later
// The lens of the Weights page with real events, on runs that were watched: against the teacher, and with masks.
#include <QComboBox>
#include <QDir>
#include <algorithm>

#include "app/pages/weights_page.h"
#include "app/window/main_window.h"
#include "engine/run/run_recorder.h"
#include "tests/app/test_setup.h"
#include "tests/places.h"
#include "tests/widgets/sample_data.h"
#include "widgets/figures/weight_map.h"
#include "widgets/plots/time_scrubber.h"
#include "widgets/plots/weight_curves.h"
#include "widgets/plots/weight_plot.h"
#include "widgets/stat_tile.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class WeightsLensTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    // A run of five layers whose distillation stands at step 36.
    fs::path makeRun(const char* name, bool watched, Sparsity sparsity) {
        RunParams params = smallRecipe(folder_.path().toStdString());
        params.fine_tune_teacher = params.bitnet_sft = false;
        params.sparsity = sparsity;
        const RunFolder run = RunFolder::create(fs::path(folder_.path().toStdString()) / name, params, Json::object());
        RunLog log;
        RunRecorder recorder(run, log);
        for (const Stage stage : {Stage::pretrain, Stage::distill})
            for (std::int64_t step = 0; step <= 36; step += 6)
                for (int layer = 0; layer < 5; ++layer)
                    for (const std::string& kind : sample::kinds()) {
                        const double along = (stage == Stage::distill ? 0.5 : 0) + static_cast<double>(step) / 72;
                        const auto plain = sample::frame(stage, step, along, layer, kind, step == 0 ? 0 : 6, 4096);
                        recorder.publish(watched ? sample::watched(plain, along * (0.8 + 0.05 * layer), sparsity)
                                                 : plain);
                    }
        return run.path();
    }
    static bool open(MainWindow& window, const fs::path& run) {
        window.resize(1100, 680);
        window.show();
        if (!QTest::qWaitForWindowExposed(&window)) return false;
        window.openPath(QString::fromStdString(run.string()));
        window.showPage(QStringLiteral("weights"));
        auto* page = qobject_cast<WeightsPage*>(window.page(QStringLiteral("weights")));
        page->showView(QStringLiteral("lens"));
        return QTest::qWaitFor([&] { return window.session().hasCaughtUp(); }, 20000) &&
               QTest::qWaitFor([&] { return page->history().tensors() == 35; });
    }
    static QComboBox* box(MainWindow& window, const char* name) {
        return window.findChild<QComboBox*>(QString::fromLatin1(name));
    }
    // By the keyboard, as a person would.
    static bool choose(QComboBox* box, int row) {
        box->setFocus();
        for (int tries = 0; box->currentIndex() != row && tries < box->count() + 2; ++tries)
            QTest::keyClick(box, box->currentIndex() < row ? Qt::Key_Down : Qt::Key_Up);
        return box->currentIndex() == row;
    }
    static bool choose(QComboBox* box, const QString& words) { return choose(box, box->findText(words)); }
    static StatTile* tile(MainWindow& window, const QString& caption) {
        const auto tiles = window.page(QStringLiteral("weights"))->findChildren<StatTile*>();
        const auto found = std::ranges::find(tiles, caption, &StatTile::caption);
        return found == tiles.end() ? nullptr : *found;
    }
    static void grab(MainWindow& window, const QString& name) {
        for (const QString& theme : {QStringLiteral("dark"), QStringLiteral("light")}) {
            window.setTheme(theme);
            QTest::qWait(250);
            QVERIFY(
                window.grab().save(QString(screenshots_folder() + QStringLiteral("/lens-%1-%2.png")).arg(name, theme)));
        }
    }

  private slots:
    void initTestCase() {
        NEED_SHARED("models/stories260K");
        keepSettingsIn(folder_);
    }

    void mapAndCurvesCompareWithTheTeacher() {
        MainWindow window;
        QVERIFY(open(window, makeRun("dense", true, Sparsity::none)));
        auto* map = window.findChild<WeightMap*>(QStringLiteral("weightMap"));
        QVERIFY(choose(box(window, "measure"), measureLabel(Measure::signAgreement)));
        QTRY_VERIFY2(map->summary().contains(measureLabel(Measure::signAgreement)), qPrintable(map->summary()));
        QVERIFY(map->grid().columns() > 7 && !map->grid().positions.empty());
        QVERIFY(map->grid().high <= 1 && map->grid().low > 0.8);
        // By kind, at the step that the scrubber shows.
        QVERIFY(choose(box(window, "mapForm"), 1));
        QTRY_COMPARE(map->grid().columns(), 7);
        const double last = map->grid().at(4, 0);
        window.findChild<TimeScrubber*>(QStringLiteral("scrubber"))->setPosition({Stage::pretrain, 0});
        QTRY_VERIFY(map->grid().at(4, 0) > last);
        QTRY_COMPARE(map->grid().at(4, 0), 1.0);  // it begins as its teacher
        StatTile* signs = tile(window, QStringLiteral("Signs kept"));
        QVERIFY(signs && signs->isVisible());
        QTRY_COMPARE(signs->value(), style::percent(1));
        // A cell chooses its tensor for the lens.
        QTest::mouseClick(map, Qt::LeftButton, {}, QPoint(map->width() / 2, map->height() / 2));
        QVERIFY(box(window, "kind")->currentIndex() > 0 && box(window, "layer")->currentIndex() > 0);

        auto* curves = window.findChild<WeightCurves*>(QStringLiteral("weightCurves"));
        QCOMPARE(box(window, "curveSet")->count(), 3);  // no mask
        QVERIFY(choose(box(window, "curveSet"), curveSetLabel(CurveSet::sizes)));
        QTRY_COMPARE(curves->curves(), CurveSet::sizes);
        QCOMPARE(curves->dataTable().headings.size(), 9);
        grab(window, QStringLiteral("teacher"));
    }

    void aMaskHasItsChangesAndPlaces() {
        MainWindow window;
        QVERIFY(open(window, makeRun("sparse", true, Sparsity::six_of_8)));
        QVERIFY(choose(box(window, "curveSet"), curveSetLabel(CurveSet::mask)));
        auto* curves = window.findChild<WeightCurves*>(QStringLiteral("weightCurves"));
        QTRY_COMPARE(curves->dataTable().headings.size(), 10);
        QVERIFY(choose(box(window, "measure"), measureLabel(Measure::maskChanges)));
        auto* plot = window.findChild<WeightPlot*>(QStringLiteral("weightPlot"));
        QTRY_VERIFY(plot->frame());
        QCOMPARE(plot->dataTable().headings.size(), 4);  // with what is masked
        grab(window, QStringLiteral("mask"));
    }

    void anExactPatternOffersNoThresholds() {
        MainWindow window;
        QVERIFY(open(window, makeRun("exact", true, Sparsity::exactly_3_of_4)));
        QTRY_COMPARE(box(window, "measure")->findText(measureLabel(Measure::nearThreshold)), -1);
        QVERIFY(box(window, "measure")->findText(measureLabel(Measure::zeroShare)) >= 0);
        auto* plot = window.findChild<WeightPlot*>(QStringLiteral("weightPlot"));
        QTRY_VERIFY2(plot->summary().contains("no weight has a threshold"), qPrintable(plot->summary()));
        StatTile* near = tile(window, QStringLiteral("Near a threshold"));
        QVERIFY(near && near->value().isEmpty());
        grab(window, QStringLiteral("exact"));
    }

    void aRunOfBeforeOffersWhatItHas() {
        MainWindow window;
        QVERIFY(open(window, makeRun("before", false, Sparsity::none)));
        auto* plot = window.findChild<WeightPlot*>(QStringLiteral("weightPlot"));
        QTRY_VERIFY(plot->frame());
        QCOMPARE(box(window, "measure")->findText(measureLabel(Measure::signAgreement)), -1);
        QVERIFY(!box(window, "curveSet")->isVisible());
        StatTile* signs = tile(window, QStringLiteral("Signs kept"));
        QVERIFY(signs && !signs->isVisible());
    }
};

WORKBENCH_TEST_MAIN(WeightsLensTest)
#include "weights_lens_test.moc"
