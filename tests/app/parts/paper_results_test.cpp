// SPDX-License-Identifier: GPL-3.0-or-later
// The paper's figures beside a run's own: by task, row and metric, and nothing where the paper has none.
#include "app/parts/paper_results.h"

#include <QTest>
#include <cmath>

using namespace bitdistill;

class PaperResultsTest : public QObject {
    Q_OBJECT
  private slots:
    void everyTableNamesKnownMetricsInEveryColumn() {
        for (const PaperTable& table : paperTables) {
            QVERIFY(table.columns[0].head);
            for (std::size_t c = 0; c < paperColumns; ++c) {
                if (!table.columns[c].head) continue;
                QVERIFY2(find_metric(table.columns[c].metric), table.columns[c].head);
                for (const auto& row : table.rows) QVERIFY(row[c] > 0);
            }
        }
    }

    void aFigureIsThatOfTheSmallestModel() {
        QCOMPARE(paperFigure("mnli", Stage::bitnet_sft, "accuracy"), 0.7409);
        QCOMPARE(paperFigure("cnn-dailymail", Stage::distill, "rougeLsum"), 37.63);
    }

    // (13.98 + 40.62 + 17.77 + 27.72 + 37.80) / 5
    void avgIsTheMeanOfTheScores() {
        QVERIFY(std::abs(paperFigure("cnn-dailymail", Stage::teacher, "avg") - 27.578) < 1e-9);
        QVERIFY(std::isnan(paperFigure("sst2", Stage::teacher, "avg")));
    }

    void whatThePaperLacksIsNotMeasured() {
        QVERIFY(!paperTable("rte"));
        QVERIFY(std::isnan(paperFigure("rte", Stage::teacher, "accuracy")));
        QVERIFY(std::isnan(paperFigure("sst2", Stage::pretrain, "accuracy")));
        QVERIFY(std::isnan(paperFigure("sst2", Stage::teacher, "perplexity")));
    }
};

QTEST_GUILESS_MAIN(PaperResultsTest)
#include "paper_results_test.moc"
