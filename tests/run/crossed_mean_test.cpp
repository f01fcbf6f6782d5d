// SPDX-License-Identifier: GPL-3.0-or-later
// Student's distribution, and the interval of a mean over seeds and items.
#include "engine/run/ablation/crossed_mean.h"

#include <QtTest>
#include <cmath>
#include <random>

using namespace bitdistill;

class CrossedMeanTest : public QObject {
    Q_OBJECT

  private slots:
    void studentsDistributionIsKnown() {
        QVERIFY(std::abs(t_two_sided_p(2.0, 10) - 0.073388) < 1e-6);
        QVERIFY(std::abs(t_of_95_percent(10) - 2.2281389) < 1e-6);
        QVERIFY(std::abs(t_of_95_percent(1) - 12.7062047) < 1e-6);
        QVERIFY(std::abs(t_of_95_percent(1e6) - 1.9599664) < 1e-5);
        QVERIFY(std::abs(t_two_sided_p(0, 3) - 1) < 1e-12);
    }

    // Of one seed it is the t test of the items; of two seeds worked out by hand.
    void aCrossedMeanIsWorkedOutAsItSays() {
        const CrossedMean one = crossed_mean({{1, 2, 3, 4}});
        QCOMPARE(one.mean, 2.5);
        QCOMPARE(one.freedom, 3.0);
        QVERIFY(std::abs(one.high - (2.5 + 3.1824463 * std::sqrt(5.0 / 3 / 4))) < 1e-6);
        // Means of items 1.5, 2.5, 5, of seeds 2, 4: MS_I = 2 * 6.5 / 2, MS_S = 3 * 2 / 1, rest 1 / 2.
        const CrossedMean two = crossed_mean({{1, 1, 4}, {2, 4, 6}});
        QCOMPARE(two.mean, 3.0);
        const double sum = 6.5 + 6 - 0.5;
        QVERIFY(std::abs(two.freedom - sum * sum / (6.5 * 6.5 / 2 + 36.0 / 1 + 0.25 / 2)) < 1e-9);
        QVERIFY(std::abs(two.high - two.mean - t_of_95_percent(two.freedom) * std::sqrt(sum / 6)) < 1e-9);
        const CrossedMean nothing = crossed_mean({{0, 0}, {0, 0}});
        QVERIFY(nothing.p == 1 && nothing.low == 0 && nothing.high == 0);
    }

    // Where seeds and items differ and the mean is 0, one of twenty says otherwise, and not more.
    void aCrossedMeanKeepsItsWord() {
        std::mt19937 random(5);
        std::normal_distribution<double> normal;
        constexpr int trials = 1000, items = 60;
        for (const int seeds : {2, 3, 5})
            for (const auto& [of_seeds, of_items] : {std::pair{0.3, 0.5}, {0.0, 0.5}, {1.0, 0.1}}) {
                int said = 0;
                for (int trial = 0; trial < trials; ++trial) {
                    std::vector<double> item(items);
                    for (double& one : item) one = of_items * normal(random);
                    std::vector<std::vector<double>> values;
                    for (int s = 0; s < seeds; ++s) {
                        const double seed = of_seeds * normal(random);
                        std::vector<double>& line = values.emplace_back();
                        for (const double one : item) line.push_back(one + seed + normal(random));
                    }
                    said += crossed_mean(values).p < 0.05;
                }
                const double share = static_cast<double>(said) / trials;
                QVERIFY2(share < 0.07, qPrintable(QStringLiteral("%1 seeds: %2").arg(seeds).arg(share)));
            }
    }
};

QTEST_APPLESS_MAIN(CrossedMeanTest)
#include "crossed_mean_test.moc"
