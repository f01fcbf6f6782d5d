// SPDX-License-Identifier: GPL-3.0-or-later
// The line that says how long a recipe takes: steps are timed once after the last edit, numbers of steps follow at
// once, and what keeps steps from being timed is said.
#include <atomic>

#include "app/parts/training.h"
#include "app/runs/time_estimate.h"
#include "tests/app/test_setup.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class TimeEstimateTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    RunParams recipe() const { return smallRecipe(folder_.path().toStdString()); }
    static StepTimer timer(std::atomic<int>& calls) {
        return [&calls](const ModelConfig&, const TrainingSpeedOptions& options) {
            ++calls;
            TrainingSpeed speed{options.models.front(), "fp32", 0, 1000, 5'000'000, {}};
            speed.parts = {{"forward", 900}, {"optimizer", 100}};
            return std::vector{speed};
        };
    }

  private slots:
    void initTestCase() {
        NEED_SHARED("models/stories260K");
        keepSettingsIn(folder_);
        if (!trainingAvailable()) QSKIP("a build without training times nothing");
    }

    void stepsAreTimedAfterTheLastEditAndTheirNumberFollowsAtOnce() {
        std::atomic<int> calls = 0;
        TimeEstimate line;
        line.setTimer(timer(calls), 20);
        RunParams params = recipe();
        line.setRecipe(params, true);
        params.distill_steps = 30;
        line.setRecipe(params, true);
        QVERIFY(line.text().contains(QLatin1String("being timed")));
        QTRY_VERIFY_WITH_TIMEOUT(line.estimate().has_value(), 20000);
        const int timed = calls;
        QVERIFY(timed >= 3);
        QVERIFY2(line.text().startsWith(QLatin1String("about ")), qPrintable(line.text()));
        QVERIFY(line.text().contains(QLatin1String("of tensors at the peak")));
        const double before = line.estimate()->seconds();
        params.distill_steps = 300;
        line.setRecipe(params, true);
        QVERIFY(line.estimate() && line.estimate()->seconds() > before);
        QTest::qWait(60);
        QCOMPARE(calls.load(), timed);
    }

    void whatCannotBeTimedIsSaid() {
        TimeEstimate line;
        std::atomic<int> asked = 0;
        line.setTimer(
            [&asked](const ModelConfig&, const TrainingSpeedOptions&) -> std::vector<TrainingSpeed> {
                ++asked;
                throw Error("there is no such device", "device", "Set it to auto");
            },
            10);
        line.setRecipe(recipe(), true);
        QTRY_VERIFY_WITH_TIMEOUT(line.text().contains(QLatin1String("no such device")), 20000);
        QTest::qWait(60);
        QVERIFY(!line.timing());
        QCOMPARE(asked.load(), 1);  // it is not tried again and again
    }

    void nothingIsTimedForARecipeThatCannotBeginOrBesideARun() {
        std::atomic<int> calls = 0;
        TimeEstimate line;
        line.setTimer(timer(calls), 10);
        line.setRecipe(recipe(), false);
        QTest::qWait(60);
        line.setTrainingBusy(true);
        line.setRecipe(recipe(), true);
        QTest::qWait(60);
        QCOMPARE(calls.load(), 0);
        QVERIFY(!line.timing());
        line.setTrainingBusy(false);
        QTRY_VERIFY_WITH_TIMEOUT(calls > 0, 20000);
        QTRY_VERIFY_WITH_TIMEOUT(!line.timing(), 20000);
    }
};

WORKBENCH_TEST_MAIN(TimeEstimateTest)
#include "time_estimate_test.moc"
