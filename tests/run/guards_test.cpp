// SPDX-License-Identifier: GPL-3.0-or-later
// Guards on made-up series: each one speaks when its condition begins, once, and keeps quiet on a healthy run.
#include "engine/run/guards.h"

#include <QtTest>
#include <cmath>
#include <functional>
#include <set>

#include "engine/run/presets.h"
#include "engine/run/run_params.h"

using namespace bitdistill;

namespace {

using Change = std::function<void(StepRow&)>;

// A stage as it should be: falling loss with noise, a learning rate that falls, flips that follow it.
StepRow healthy(std::int64_t step, std::int64_t steps) {
    const double done = static_cast<double>(step) / static_cast<double>(steps);
    const double noise = 0.05 * std::sin(static_cast<double>(step) * 12.9898);
    StepRow row;
    row.stage = Stage::distill;
    row.step = step;
    row.ce = 2.0 * std::exp(-2 * done) * (1 + noise);
    row.weighted_ld = 3 * row.ce;
    row.weighted_ad = 5 * row.ce;
    row.loss = row.ce + row.weighted_ld + row.weighted_ad;
    row.gradient_norm = 0.8 * (1 + 4 * noise);
    row.learning_rate = 1e-3 * 0.5 * (1 + std::cos(M_PI * done));
    row.flip_rate = 2e-3 * row.learning_rate / 1e-3 * (1 + noise);
    return row;
}

std::vector<std::string> told(std::int64_t steps, const Change& change = {}) {
    Guards guards;
    std::vector<std::string> names;
    for (std::int64_t step = 1; step <= steps; ++step) {
        StepRow row = healthy(step, steps);
        if (change) change(row);
        for (const GuardFinding& finding : guards.see(row)) {
            names.push_back(finding.guard);
            if (finding.text.empty() || finding.remedy.empty()) names.emplace_back("a finding without words");
        }
    }
    return names;
}

HistogramFrame frame(std::uint64_t minus, std::uint64_t zero, std::uint64_t plus, float scale = 0.1f,
                     std::int64_t step = 0) {
    HistogramFrame made;
    made.stage = Stage::distill;
    made.step = step;
    made.tensor = "model.layers.3.mlp.up_proj.weight";
    made.minus = minus;
    made.zero = zero;
    made.plus = plus;
    made.scale = scale;
    return made;
}

const std::vector<std::string> nothing;
std::vector<std::string> only(const char* name) { return {name}; }

}  // namespace

class GuardsTest : public QObject {
    Q_OBJECT
  private slots:
    void aHealthyRunHearsNothing() {
        QCOMPARE(told(400), nothing);
        Guards guards;
        for (int step = 0; step < 50; ++step)
            QVERIFY(guards.see(frame(3000, 4000 + static_cast<std::uint64_t>(step), 3000, 0.1f, step)).empty());
    }

    void oneJumpOfTheLossIsToldOnce() {
        QCOMPARE(told(300, [](StepRow& row) { row.loss *= row.step == 150 ? 20 : 1; }), only("loss"));
        // Twice its usual value and rare: both.
        QCOMPARE(told(300, [](StepRow& row) { row.loss = row.step == 150 ? 6 : 2; }), only("loss"));
        QCOMPARE(told(300, [](StepRow& row) { row.loss = row.step == 150 ? 3.4 : 2; }), nothing);
        // Nothing is known yet at the third step, so a jump there means nothing.
        QCOMPARE(told(300, [](StepRow& row) { row.loss *= row.step == 3 ? 20 : 1; }), nothing);
    }

    // What is usual is learnt over many steps, not from the last few.
    void aLossThatJumpsOftenMayJump() {
        const auto jumpy = [](StepRow& row) {
            row.loss = row.step / 10 % 2 == 0 ? 1.0 : 1.5;
            if (row.step == 206) row.loss = 3;
        };
        QCOMPARE(told(300, jumpy), nothing);
    }

    void aGradientThatExplodesIsTold() {
        QCOMPARE(told(300, [](StepRow& row) { row.gradient_norm *= row.step > 200 ? 1000 : 1; }), only("gradient"));
        // Norms of single batches differ more than losses do.
        QCOMPARE(told(300, [](StepRow& row) { row.gradient_norm *= row.step == 200 ? 2.5 : 1; }), nothing);
        QCOMPARE(told(300, [](StepRow& row) { row.gradient_norm *= row.step == 200 ? 6 : 1; }), only("gradient"));
    }

    void aTermOutOfProportionIsToldAndTheRemedySaysByHowMuch() {
        Guards guards;
        std::vector<GuardFinding> all;
        for (std::int64_t step = 1; step <= 30; ++step) {
            StepRow row = healthy(step, 300);
            row.weighted_ad = 5000 * row.ce;
            row.loss = row.ce + row.weighted_ld + row.weighted_ad;
            for (const GuardFinding& finding : guards.see(row)) all.push_back(finding);
        }
        QCOMPARE(all.size(), std::size_t{1});
        QCOMPARE(all[0].guard, std::string("ad"));
        QVERIFY2(all[0].remedy.find("divide gamma by about 5000") != std::string::npos, all[0].remedy.c_str());
        QCOMPARE(told(300, [](StepRow& row) { row.weighted_ld = 200 * row.ce; }), only("ld"));
    }

    // A teacher's logits may be all that continual pre-training learns from.
    void preTrainingHasNoTaskToDrownOut() {
        QCOMPARE(told(300,
                      [](StepRow& row) {
                          row.stage = Stage::pretrain;
                          row.weighted_ld = 200 * row.ce;
                      }),
                 nothing);
    }

    void aTaskThatIsLearntHasNoRatio() {
        QCOMPARE(told(300,
                      [](StepRow& row) {
                          row.ce = 1e-5;
                          row.weighted_ld = 0;
                          row.weighted_ad = 1;
                      }),
                 nothing);
    }

    void codesThatNeverChangeAreTold() {
        QCOMPARE(told(200, [](StepRow& row) { row.flip_rate = 0; }), only("flips-stuck"));
        // From the fiftieth step in a row on.
        QCOMPARE(told(200, [](StepRow& row) { row.flip_rate *= row.step > 100 && row.step <= 155 ? 0 : 1; }),
                 only("flips-stuck"));
        QCOMPARE(told(200, [](StepRow& row) { row.flip_rate *= row.step > 100 && row.step <= 145 ? 0 : 1; }), nothing);
        // Near the end of the schedule nothing has to move any more.
        QCOMPARE(told(200,
                      [](StepRow& row) {
                          if (row.learning_rate < 0.1e-3) row.flip_rate = 0;
                      }),
                 nothing);
    }

    void flipsThatDoNotFallWithTheLearningRateAreTold() {
        QCOMPARE(told(300, [](StepRow& row) { row.flip_rate = 2e-3; }), only("flips-high"));
        // A constant schedule never cools, so there is nothing to expect.
        QCOMPARE(told(300,
                      [](StepRow& row) {
                          row.flip_rate = 2e-3;
                          row.learning_rate = 1e-3;
                      }),
                 nothing);
        // A stage that changes hardly any code has none that swing about.
        QCOMPARE(told(300, [](StepRow& row) { row.flip_rate = 2e-4; }), nothing);
    }

    // A short run measures flips with its last step alone.
    void oneFigureAtTheEndSaysNothingOfHowFlipsFell() {
        QCOMPARE(told(300, [](StepRow& row) { row.flip_rate = row.step == 299 ? 2e-3 : not_measured; }), nothing);
    }

    void framesOutOfRangeAreToldByTensorAndOnlyWhenTheyBegin_data() {
        QTest::addColumn<QString>("guard");
        QTest::addColumn<quint64>("minus");
        QTest::addColumn<quint64>("zero");
        QTest::addColumn<quint64>("plus");
        QTest::addColumn<float>("scale");
        QTest::newRow("nearly all zeros") << "zeros" << quint64(500) << quint64(9000) << quint64(500) << 0.1f;
        QTest::newRow("no zeros") << "zeros" << quint64(5000) << quint64(10) << quint64(5000) << 0.1f;
        QTest::newRow("no -1 any more") << "sign" << quint64(10) << quint64(4000) << quint64(6000) << 0.1f;
        QTest::newRow("scale grown") << "scale" << quint64(3000) << quint64(4000) << quint64(3000) << 0.9f;
        QTest::newRow("scale shrunk") << "scale" << quint64(3000) << quint64(4000) << quint64(3000) << 0.01f;
    }
    void framesOutOfRangeAreToldByTensorAndOnlyWhenTheyBegin() {
        QFETCH(QString, guard);
        QFETCH(quint64, minus);
        QFETCH(quint64, zero);
        QFETCH(quint64, plus);
        QFETCH(float, scale);
        Guards guards;
        const HistogramFrame good = frame(3000, 4000, 3000), bad = frame(minus, zero, plus, scale, 10);
        QVERIFY(guards.see(good).empty());
        const std::vector<GuardFinding> found = guards.see(bad);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(QString::fromStdString(found[0].guard), guard);
        QVERIFY2(found[0].text.find(bad.tensor) != std::string::npos, found[0].text.c_str());
        QVERIFY(guards.see(bad).empty());
        QVERIFY(guards.see(good).empty());
        QCOMPARE(guards.see(bad).size(), std::size_t{1});  // it had ended, so it is told again
    }

    // What a button offers has to be what the sentence says.
    void theWordsOfAFindingTellWhatWouldMendIt() {
        const auto mends = [](const Change& change) {
            Guards guards;
            std::set<Mend> all;
            for (std::int64_t step = 1; step <= 400; ++step) {
                StepRow row = healthy(step, 400);
                change(row);
                for (const GuardFinding& finding : guards.see(row))
                    all.insert(mend_of(finding.text + " " + finding.remedy + " The run pauses."));
            }
            return all;
        };
        QVERIFY(mends([](StepRow& row) { row.weighted_ad = 500 * row.ce; }) == std::set{Mend::balance});
        QVERIFY(mends([](StepRow& row) { row.flip_rate = 0; }) == std::set{Mend::raise_rate});
        QVERIFY(mends([](StepRow& row) {
                    if (row.step == 200) row.loss *= 50;
                }) == std::set{Mend::lower_rate});
        Guards guards;
        guards.see(frame(3000, 4000, 3000, 0.1f));
        const auto shrunk = guards.see(frame(3000, 4000, 3000, 0.01f, 10));
        QCOMPARE(shrunk.size(), std::size_t{1});
        QVERIFY(mend_of(shrunk[0].text + " " + shrunk[0].remedy) == Mend::none);
        QVERIFY(mend_of("Checkpoint written.") == Mend::none);
    }

    void aRecipeIsMendedWhereThatChangesIt() {
        RunParams params;
        params.balance = Balance::off;
        params.distill_learning_rate = 4e-4;
        const auto balanced = mended(params, Stage::distill, Mend::balance);
        QVERIFY(balanced && balanced->balance == Balance::first_steps);
        QVERIFY(!mended(*balanced, Stage::distill, Mend::balance));
        QCOMPARE(mended(params, Stage::distill, Mend::lower_rate)->distill_learning_rate, 2e-4);
        QCOMPARE(mended(params, Stage::distill, Mend::raise_rate)->distill_learning_rate, 8e-4);
        QVERIFY(!mended(params, Stage::evaluate, Mend::lower_rate));
        QVERIFY(!mended(params, Stage::distill, Mend::none));
    }

    void aQuickLookBalancesByItself() { QVERIFY(find_preset("quick-look").params.balance == Balance::first_steps); }

    void tinyTensorsAreLeftAlone() {
        Guards guards;
        QVERIFY(guards.see(frame(0, 4, 60)).empty());
    }

    void anotherStageBeginsAfresh() {
        Guards guards;
        QVERIFY(guards.see(frame(3000, 4000, 3000, 0.1f)).empty());
        HistogramFrame other = frame(3000, 4000, 3000, 10.0f);
        other.stage = Stage::bitnet_sft;
        QVERIFY(guards.see(other).empty());
    }
};

QTEST_GUILESS_MAIN(GuardsTest)
#include "guards_test.moc"
