// SPDX-License-Identifier: GPL-3.0-or-later
// How the window states a figure: with its interval, its count and whether a difference is one, everywhere in the same
// words.
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QtTest>

#include "engine/run/paired.h"
#include "tests/widgets/sample_data.h"
#include "widgets/plot_style.h"
#include "widgets/result_table.h"
#include "widgets/stat_tile.h"
#include "widgets/whole_percents.h"

using namespace bitdistill;

class ResultRowTest : public QObject {
    Q_OBJECT
  private slots:
    // One sentence for tiles, table, summary and report.
    void aFigureStandsWithItsIntervalCountAndVerdict() {
        ResultRow teacher, student;
        teacher.metrics = {share_metric("accuracy", 354, 400)};
        student.stage = Stage::distill;
        student.metrics = {share_metric("accuracy", 350, 400)};
        student.toTeacher = paired_difference("accuracy", {330, 20, 24, 26});
        const QString other = QStringLiteral("the teacher");
        QCOMPARE(figureDetail(student, "accuracy", teacher.main(), other),
                 (QStringList{"(83.9 to 90.4, 400 items)", "1.0 points below the teacher, not distinguishable"}));
        QCOMPARE(figureDetail(teacher, "accuracy", teacher.main(), other), QStringList{"(85.0 to 91.3, 400 items)"});
        student.toTeacher = paired_difference("accuracy", {346, 4, 54 - 46, 42});
        student.toTeacher->p = 0.01;
        student.onlyAnswer = true;
        QCOMPARE(figureDetail(student, "accuracy", teacher.main(), other).mid(1),
                 (QStringList{"1.0 points below the teacher", "always the same answer"}));
        QCOMPARE(standingText(student, "accuracy", student.main(), other), QStringLiteral("level with the teacher"));
        student.toTeacher.reset();  // by another metric nothing is tested
        student.metrics[0].name = "perplexity";
        student.metrics[0].value = 2.5;
        QCOMPARE(standingText(student, "perplexity", 2.25, other), QStringLiteral("0.25 above the teacher"));
        QVERIFY(standingText(student, "perplexity", not_measured, other).isEmpty());
    }

    // 0.5, 0.5 and 99.0 of 200, each rounded for itself, would be 1 + 1 + 99.
    void wholePercentsOfARowAddUpToAHundred() {
        QCOMPARE(wholePercents({1, 1, 198}), (std::vector<int>{1, 0, 99}));
        QCOMPARE(wholePercents({1, 2, 0, 0}), (std::vector<int>{33, 67, 0, 0}));
        QCOMPARE(wholePercents({444, 428}), (std::vector<int>{51, 49}));
        QCOMPARE(wholePercents({0, 7}), (std::vector<int>{0, 100}));
        QCOMPARE(wholePercents({0, 0}), (std::vector<int>{0, 0}));
        QVERIFY(wholePercents({}).empty());
        for (qint64 a = 0; a < 40; ++a)
            for (qint64 b = 0; b < 40; ++b) {
                const std::vector<int> percents = wholePercents({a, b, 1});
                QCOMPARE(percents[0] + percents[1] + percents[2], 100);
                QVERIFY(a > 0 || percents[0] == 0);
            }
    }

    void aTableSaysHowManyPromptsWereCut() {
        ResultTable table;
        const auto basis = [&](const char* cut) {
            const std::string json = std::string(R"({"models": [{"row": "BitDistill", "accuracy": 0.5)") + cut + "}]}";
            table.setRows(resultRows(results_from_json(Json::parse(json), "results.json")));
            return table.basis();
        };
        QVERIFY2(basis(R"(, "cut_prompts": 39)").contains("39 prompts cut"), qPrintable(table.basis()));
        QVERIFY(table.toMarkdown().contains("39 prompts cut"));
        QVERIFY(!basis("").contains("cut"));
    }

    void figuresOfSeveralFilesHaveColumnsOfTheirOwn() {
        ResultTable table;
        Results results;
        for (const auto& [stage, hits] : {std::pair{Stage::teacher, 9}, {Stage::distill, 8}}) {
            ModelResult& model = results.models.emplace_back();
            model.row = stage_info(stage).row;
            model.stage = stage;
            model.metrics = {share_metric("accuracy", hits, 10), share_metric("accuracy", hits - 1, 10)};
            model.metrics[0].data = "matched";
            model.metrics[1].data = "a, b";
        }
        results.models[1].to_teacher = PairedDifference{"accuracy", -0.1, -0.4, 0.2, 0.8, 10};
        table.setRows(resultRows(results));
        QCOMPARE(table.headings(), (QStringList{"Method", "Accuracy, matched", "Points to FP16", "Accuracy, a, b"}));
        QVERIFY2(table.cells()[1][3].startsWith("70.0"), qPrintable(table.cells()[1][3]));
        QVERIFY2(table.summary().contains("10.0 points below FP16-SFT, not distinguishable"),
                 qPrintable(table.summary()));
        QVERIFY2(table.toCsv().startsWith("method,accuracy@matched,\"accuracy@a, b\",items,"),
                 table.toCsv().constData());
        QVERIFY(table.toMarkdown().contains("| Accuracy, a, b |"));
    }

    void aScoreOfTextsHasTwoDecimalsAndItsItems() {
        Metric score;
        score.name = "rougeL";
        score.value = 27.7;
        score.low = 26.904;
        score.high = 28.5;
        score.count = 1500;
        QCOMPARE(style::metricText(score), QStringLiteral("27.70 (26.90 to 28.50, 1,500 items)"));
        QCOMPARE(style::metricDifference("rougeL", -0.5), QStringLiteral("0.50"));
    }

    // A difference of scores is of 100 already, and its test is another one.
    void aDifferenceOfScoresSaysWhetherItIsOne() {
        Results results;
        for (const auto& [stage, value] : {std::pair{Stage::teacher, 30.5}, {Stage::distill, 29.98}}) {
            ModelResult& model = results.models.emplace_back();
            model.row = stage_info(stage).row;
            model.stage = stage;
            model.metrics = {Metric{"avg", value, value - 1, value + 1, 500, "cpu", "half"}};
        }
        results.models[1].to_teacher = PairedDifference{"avg", -0.52, -1.104, 0.06, 0.08, 500};
        ResultTable table;
        table.setRows(resultRows(results));
        QCOMPARE(table.cells()[1][2], QStringLiteral("−0.52 (−1.10 to 0.06), not distinguishable"));
        QCOMPARE(style::intervalText(*results.models[1].to_teacher), QStringLiteral("−1.10 to 0.06"));
        QVERIFY2(table.summary().contains("0.52 below FP16-SFT, not distinguishable"), qPrintable(table.summary()));
        const QString tip = table.findChild<QTableView*>()->model()->index(1, 2).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains("bootstrap") && tip.contains("approximate randomization: p 0.08"), qPrintable(tip));
        QVERIFY(!tip.contains("points") && !tip.contains("McNemar"));
    }

    // Perplexity is taken over tokens: what a chat's answers have.
    void tokensAreNotCalledItems() {
        ResultTable table;
        Results results;
        ModelResult& model = results.models.emplace_back();
        model.row = stage_info(Stage::teacher).row;
        model.stage = Stage::teacher;
        model.metrics = {Metric{"perplexity", 8.5, not_measured, not_measured, 1000, "cpu", "half"}};
        table.setRows(resultRows(results));
        QVERIFY2(table.basis().endsWith("1,000 tokens"), qPrintable(table.basis()));
        QCOMPARE(table.rows()[0].items(), std::int64_t{0});
    }

    void aSpeedStandsWithItsRange() {
        ResultTable table;
        const auto set = [&](const char* low) {
            const std::string json = std::string(R"({"models": [{"row": "BitDistill", "accuracy": 0.5}], "comparison":
                {"models": [{"name": "BitDistill", "generation_tokens_per_second": {"median": 56.9, "low": )") +
                                     low + R"(, "high": 57.2}}]}})";
            table.setRows(resultRows(results_from_json(Json::parse(json), "results.json")));
        };
        set("55.5");
        QVERIFY2(table.toMarkdown().contains("56.9 (55.5 to 57.2)"), qPrintable(table.toMarkdown()));
        QVERIFY2(table.toCsv().contains(",55.5,57.2\n"), table.toCsv().constData());
        set("57.2");  // measured once
        QVERIFY(table.toMarkdown().contains("| 56.9 |"));
    }

    // They are below the speeds where there is room, and make way for the interval of the first metric.
    void rangesOfSpeedsMakeWayForTheInterval() {
        ResultTable table;
        table.setRows(resultRows(results_from_json(Json::parse(R"({"models": [{"row": "BitDistill", "metrics": [
            {"name": "accuracy", "value": 0.875, "low": 0.839, "high": 0.904, "count": 400}]}], "comparison": {"models":
            [{"name": "BitDistill", "generation_tokens_per_second":
            {"median": 102030.5, "low": 100203.5, "high": 103020.5}}]}})"),
                                                   "results.json")));
        const auto width = [&](int of_table) {
            table.resize(of_table, 200);
            table.grab();
            const QAbstractItemView* const view = table.findChild<QTableView*>();
            return view->sizeHintForColumn(4);  // method, accuracy, points to the teacher, size, tokens/s
        };
        QVERIFY2(width(900) > width(300), qPrintable(QString::number(width(300))));
    }

    // A tile begins a new line where its detail does, and says all of it in one.
    void aTileSaysItsDetailInOrder() {
        StatTile tile(QStringLiteral("Student"));
        tile.setValue(QStringLiteral("87.5 %"));
        tile.setDetailLines(3);
        tile.setDetail(QStringLiteral("(83.9 to 90.4, 400 items)\n1.0 points below the teacher"));
        QCOMPARE(tile.accessibleDescription(),
                 QStringLiteral("87.5 % (83.9 to 90.4, 400 items); 1.0 points below the teacher"));
        const auto picture = [&](const char* end, int lines) {
            tile.setDetailLines(lines);
            tile.setDetail(QStringLiteral("(83.9 to 90.4, 400 items)\n1.0 points below the teacher, not ") + end);
            tile.resize(QFontMetrics(tile.font()).horizontalAdvance(QStringLiteral("1.0 points below the teacher")),
                        tile.sizeHint().height());
            return tile.grab().toImage();
        };
        QVERIFY(picture("so", 3) != picture("as", 3));
    }

    // The window's table shows what each figure can be trusted to, without a pointer over it.
    void theTableShowsIntervals() {
        ResultRow row;
        row.metrics = {share_metric("accuracy", 354, 400)};
        ResultTable bare, whole;
        for (ResultTable* table : {&bare, &whole}) table->resize(600, 200);
        whole.setRows({row});
        row.metrics[0].low = row.metrics[0].high = not_measured;
        row.metrics[0].count = 0;
        bare.setRows({row});
        const auto* tall = whole.findChild<QTableView*>();
        const auto* low = bare.findChild<QTableView*>();
        QVERIFY(tall->verticalHeader()->defaultSectionSize() > low->verticalHeader()->defaultSectionSize());
        QCOMPARE(tall->model()->index(0, 1).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("88.5\u00A0% (85.0 to 91.3, 400 items)"));
    }

    // Its least width holds the whole of it, however many words a language takes; a line of tiles then breaks before.
    void theDetailBelowALargeNumberIsNeverCut() {
        for (const int lines : {1, 2, 3}) {
            const auto picture = [&](const QString& end) {
                StatTile tile(QStringLiteral("Student"));
                tile.setDetailLines(lines);
                tile.setDetail(QStringLiteral("(75.7 to 81.2, 872 items)\n9.29 points below the ") + end);
                tile.resize(tile.minimumSizeHint());
                return tile.grab().toImage();
            };
            QVERIFY(picture(QStringLiteral("so")) != picture(QStringLiteral("as")));
        }
    }

    // Where columns do not fit, the bar below them covers no row.
    void aNarrowTableShowsItsLastRowWhole() {
        std::vector<ResultRow> rows(3);
        for (ResultRow& row : rows)
            for (const MetricInfo& metric : known_metrics) row.metrics.push_back(share_metric(metric.name, 354, 400));
        ResultTable table;
        table.setRows(rows);
        auto* view = table.findChild<QTableView*>();
        for (const int width : {300, 4000, 300}) {
            table.resize(width, 400);
            table.show();
            QVERIFY(QTest::qWaitForWindowExposed(&table));
            QTRY_COMPARE(view->horizontalScrollBar()->maximum() > 0, width == 300);
            const int needed = 3 * view->verticalHeader()->defaultSectionSize();
            QTRY_VERIFY2(view->viewport()->height() >= needed, qPrintable(QString::number(view->viewport()->height())));
        }
    }
};

QTEST_MAIN(ResultRowTest)
#include "result_row_test.moc"
