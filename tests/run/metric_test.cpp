// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/metric.h"

#include <QTest>
#include <cmath>
#include <set>

#include "engine/run/run_log.h"
#include "engine/run/tasks.h"

using namespace bitdistill;

class MetricTest : public QObject {
    Q_OBJECT
  private slots:
    // Newcombe, Statistics in Medicine 17 (1998), table I, method 3; and the ends, where the normal interval fails.
    void noShareLiesBeyondTheWhole() {
        for (std::int64_t count = 1; count < 3000; ++count) {
            QVERIFY(wilson_interval(1.0, count).high <= 1.0);
            QVERIFY(wilson_interval(0.0, count).low >= 0.0);
        }
    }

    void wilsonGivesKnownIntervals_data() {
        QTest::addColumn<int>("hits");
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("81 of 263") << 81 << 263 << 0.2553 << 0.3662;
        QTest::newRow("15 of 148") << 15 << 148 << 0.0624 << 0.1605;
        QTest::newRow("0 of 20") << 0 << 20 << 0.0 << 0.1611;
        QTest::newRow("1 of 29") << 1 << 29 << 0.0061 << 0.1718;
        QTest::newRow("20 of 20") << 20 << 20 << 0.8389 << 1.0;
    }
    void wilsonGivesKnownIntervals() {
        QFETCH(int, hits);
        QFETCH(int, count);
        QFETCH(double, low);
        QFETCH(double, high);
        const Metric metric = share_metric("accuracy", hits, count);
        QCOMPARE(metric.value, static_cast<double>(hits) / count);
        QVERIFY2(std::abs(metric.low - low) < 5e-5, std::to_string(metric.low).c_str());
        QVERIFY2(std::abs(metric.high - high) < 5e-5, std::to_string(metric.high).c_str());
        QCOMPARE(metric.count, std::int64_t{count});
    }
    void nothingMeasuredIsNoNumber() {
        const Metric metric = share_metric("accuracy", 0, 0);
        QVERIFY(std::isnan(metric.value) && std::isnan(metric.low) && std::isnan(metric.high));
        QVERIFY(std::isnan(score_of({})));
        QVERIFY(std::isnan(metric_value({}, "accuracy")));
    }
    // A loss counts tokens.
    void itemsAreThoseOfTheFirstMetricThatCountsThem() {
        Metric perplexity;
        perplexity.name = "perplexity";
        perplexity.count = 1000;
        QCOMPARE(items_of(std::vector{perplexity, share_metric("exact_match", 3, 4)}), std::int64_t{4});
        QCOMPARE(items_of(std::vector{perplexity}), std::int64_t{0});
        // Prompts that were cut are counted over all files, too.
        std::vector two{share_metric("accuracy", 3, 4), share_metric("exact_match", 3, 4),
                        share_metric("accuracy", 2, 6)};
        two[0].data = two[1].data = "matched";
        two[2].data = "mismatched";
        QCOMPARE(items_of(two), std::int64_t{10});
        QVERIFY(counts_items("rougeL") && counts_items("accuracy@dev") && !counts_items("loss"));
    }
    void checkpointsAreChosenByTheGoodEndOfTheFirstMetric() {
        Metric loss, accuracy = share_metric("accuracy", 1, 2);
        loss.name = "loss";
        loss.value = 2.5;
        QCOMPARE(score_of(std::vector{loss, accuracy}), -2.5);
        QCOMPARE(score_of(std::vector{accuracy, loss}), 0.5);
    }
    void figuresOfSeveralFilesAreToldApartByTheirKey() {
        Metric matched = share_metric("exact_match", 9, 10), mismatched = share_metric("exact_match", 8, 10);
        QCOMPARE(metric_key(matched), std::string("exact_match"));
        matched.data = "matched";
        mismatched.data = "v@2";
        const std::vector<Metric> both{matched, mismatched};
        QCOMPARE(metric_key(mismatched), std::string("exact_match@v@2"));
        QCOMPARE(metric_value(both, "exact_match"), 0.9);  // the first file's is the one that counts
        QCOMPARE(metric_value(both, "exact_match@v@2"), 0.8);
        QVERIFY(!find_metric(both, "exact_match@other") && !find_metric(both, "accuracy@matched"));
        QCOMPARE(find_metric("exact_match@v@2"), find_metric("exact_match"));
        QCOMPARE(metric_words("exact_match@v@2"), std::string("exact match on v@2"));
        QCOMPARE(metric_words("exact_match"), std::string("exact match"));
        QCOMPARE(metric_text("accuracy@matched", 0.5), std::string("50.0 %"));
        QVERIFY(metric_text(matched).starts_with("Exact match on matched 90.0 % ("));
    }
    void everyKnownMetricHasItsValueAndItsColumn() {
        StepRow row;
        std::set<std::string> names, columns;
        for (const StepColumn& column : step_columns) columns.insert(column.name);
        QCOMPARE(columns.size(), step_columns.size());
        double value = 1;
        for (const MetricInfo& metric : known_metrics) {
            names.insert(metric.name);
            row.dev[metric.name] = value;
            for (const StepColumn& column : step_columns)
                if (metric.column && std::string(column.name) == metric.column) QCOMPARE(column.of(row), value);
            QVERIFY(!metric.column || columns.contains(metric.column));
            ++value;
        }
        QCOMPARE(names.size(), known_metrics.size());
        QVERIFY_EXCEPTION_THROWN(row.dev["no such metric"], std::out_of_range);
    }
    void aMetricIsPrintedAsItsRowSays() {
        QCOMPARE(metric_text(share_metric("accuracy", 18, 40)),
                 std::string("Accuracy 45.0 % (30.7 to 60.2, 40 items)"));
        Metric perplexity;
        perplexity.name = "perplexity";
        for (const auto& [value, text] :
             {std::pair{9.753, "9.75"}, {97.53, "97.5"}, {1234.5, "1235"}, {0.6931, "0.693"}}) {
            perplexity.value = value;
            QCOMPARE(metric_text(perplexity), std::string("Perplexity ") + text);
        }
        perplexity.count = 8191;
        QCOMPARE(metric_text(perplexity), std::string("Perplexity 0.693 (8191 tokens)"));
        QCOMPARE(count_text(share_metric("accuracy", 1, 1)), std::string("1 item"));
        QCOMPARE(metric_text("loss", not_measured), std::string("-"));
        Metric score;
        score.name = "rougeLsum";
        score.value = 37.8;
        score.low = 36.904;
        score.high = 38.306;
        score.count = 500;
        QCOMPARE(metric_text(score), std::string("ROUGE-Lsum 37.80 (36.90 to 38.31, 500 items)"));
    }
    void tasksNameKnownMetrics() {
        for (const Task& task : tasks())
            for (const std::string& metric : task.metrics) QVERIFY2(find_metric(metric), metric.c_str());
        QCOMPARE(main_metric("sst2"), std::string("accuracy"));
        QCOMPARE(main_metric("no such task"), std::string("accuracy"));
    }
};

QTEST_APPLESS_MAIN(MetricTest)
#include "metric_test.moc"
