// SPDX-License-Identifier: GPL-3.0-or-later
// A run folder that an earlier version wrote opens, is listed with its figures, and its items are judged by asking its
// models, because it has no list of answers.
#include <QTemporaryDir>

#include "app/parts/run_list.h"
#include "app/use/disagreement.h"
#include "engine/run/results.h"
#include "engine/run/run_tail.h"
#include "tests/app/test_setup.h"
#include "tests/run_of_before.h"
#include "widgets/plot_style.h"
#include "widgets/result_table.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class RunOfBeforeTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    fs::path folder() const { return folder_.path().toStdString(); }

  private slots:
    void aFinishedRunOpensWithItsTable() {
        const RunFolder run = run_of_before(folder(), "finished");
        QVERIFY(run.finished());
        const std::vector<ResultRow> rows = resultRows(read_results(run.results_file()));
        QCOMPARE(rows.size(), std::size_t{3});
        for (const ResultRow& row : rows) {
            QCOMPARE(row.main(), 0.5);
            QCOMPARE(row.items(), std::int64_t{20});
            QVERIFY(row.speed > 0 && row.bytes > 0);
        }
        RunLog log;
        RunTail tail(run.path(), log);
        while (tail.poll()) {
        }
        RunLog::Cursor cursor;
        const RunLog::News news = log.read_since(cursor);
        QCOMPARE(news.rows.size(), std::size_t{3 + 3 + 6});
        QCOMPARE(news.rows[2].dev["accuracy"], 0.5);
        QVERIFY(!news.events.empty() && !news.frames.empty());
    }

    void bothAreListed() {
        run_of_before(folder(), "finished");
        run_of_before(folder(), "paused");
        const std::vector<RunSummary> runs = listRuns(folder(), {}, 10);
        QCOMPARE(runs.size(), std::size_t{2});
        for (const RunSummary& run : runs) {
            const bool finished = run.name == QLatin1String("finished");
            QCOMPARE(run.state, finished ? RunSummary::State::finished : RunSummary::State::unfinished);
            QCOMPARE(run.studentFigure ? style::metricText(*run.studentFigure) : QString(),
                     finished ? QStringLiteral("50.0\u00A0% (29.9 to 70.1, 20 items)") : QString());
            if (!finished) QCOMPARE(run.where, QStringLiteral("Distill, saved at step 4"));
        }
    }

    void itsModelsAreAskedItemByItem() {
        const RunFolder run = run_of_before(folder(), "finished");
        JobControl control;
        const auto judgement = judge(run, control);
        QVERIFY(judgement.has_value());
        QCOMPARE(judgement->items.size(), std::size_t{20});
        // A run that kept the answers is not asked again: what its file says is shown.
        std::vector<AnsweredItem> answers;
        for (const char* row : {"FP16-SFT", "BitDistill"})
            for (const JudgedItem& item : judgement->items)
                answers.push_back({row, static_cast<std::int64_t>(item.line), item.label, 1 - item.label, {}, false});
        write_items(run.items_file(), answers);
        const auto kept = judge(run, control);
        QVERIFY(kept.has_value());
        for (const JudgedItem& item : kept->items) QCOMPARE(verdictOf(item), Verdict::bothWrong);
        answers.pop_back();  // the data have grown since: the student is asked
        write_items(run.items_file(), answers);
        const auto asked = judge(run, control);
        for (std::size_t i = 0; i < asked->items.size(); ++i) {
            QCOMPARE(asked->items[i].student, judgement->items[i].student);
            QCOMPARE(asked->items[i].teacher, 1 - judgement->items[i].label);
        }
    }
};

WORKBENCH_TEST_MAIN(RunOfBeforeTest)
#include "run_of_before_test.moc"
