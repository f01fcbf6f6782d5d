// SPDX-License-Identifier: GPL-3.0-or-later
// The queue of runs: what it keeps, which run is the next, that a failed one does not hold up the others, and how a
// search finds its learning rates.
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <map>

#include "engine/base/json_file.h"
#include "engine/base/publish.h"
#include "engine/run/ablation/ablation_files.h"
#include "engine/run/queue/queue_points.h"
#include "engine/run/queue/rate_search.h"
#include "engine/run/run_folder.h"
#include "tests/error_text.h"

using namespace bitdistill;
namespace fs = std::filesystem;

namespace {

RunParams recipe() {
    RunParams params;
    params.teacher = "/models/base";
    params.train_data = "/data/train.tsv";
    params.dev_data = "/data/dev.tsv";
    params.corpus = "/data/corpus.txt";
    return params;
}

Metric accuracy(double value) {
    Metric metric;
    metric.name = "accuracy";
    metric.value = value;
    return metric;
}

// Figures of a search, by point.
using Figures = std::map<std::string, double>;
RateFigure from(const Figures& figures) {
    return [&figures](const SweepPoint& point, Stage) -> std::optional<Metric> {
        const auto found = figures.find(point.name);
        if (found == figures.end()) return std::nullopt;
        return accuracy(found->second);
    };
}

std::vector<std::string> names(const RateSearch& search) {
    std::vector<std::string> all;
    for (const SweepPoint& point : search.points) all.push_back(point.name);
    return all;
}

}  // namespace

class QueueTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    fs::path path(const char* name) const { return fs::path(folder_.path().toStdString()) / name; }

    QueueEntry sweepEntry() const {
        QueueEntry entry;
        entry.kind = QueueKind::sweep;
        entry.folder = path("sweep");
        entry.recipe = recipe();
        entry.grid = {"gamma=10,100", "seed=1,2"};
        return entry;
    }

  private slots:
    void cleanup() {
        std::error_code ignored;
        fs::remove_all(path("sweep"), ignored);
    }

    void aQueueComesBackAsItWasKept() {
        RunQueue queue;
        queue.paused = true;
        queue.entries.push_back(sweepEntry());
        queue.entries.back().failed["gamma=10,seed=1"] = "the loss is not finite";
        QueueEntry rates;
        rates.kind = QueueKind::rates;
        rates.folder = path("rates");
        rates.recipe = recipe();
        rates.factors = {0.3, 1, 3};
        queue.entries.push_back(rates);
        QueueEntry ablation;
        ablation.kind = QueueKind::ablation;
        ablation.folder = path("stages");
        ablation.recipe = recipe();
        ablation.table = "stages";
        ablation.points = {{"S1", "S1", {"refinement=true"}, 0.75, false}, {"all", "S1 + S2", {}, {}, true}};
        ablation.seeds = {1, 2};
        queue.entries.push_back(ablation);
        write_queue(path("queue.json"), queue);
        const RunQueue back = read_queue(path("queue.json"));
        QVERIFY(to_json(back) == to_json(queue));
        QVERIFY(back.paused && back.entries[0].failed.size() == 1);
        QCOMPARE(back.entries[2].points[0].paper, std::optional<double>(0.75));
        QVERIFY(!back.entries[2].points[1].paper);
        QVERIFY(read_queue(path("none.json")).entries.empty());
    }

    void aDamagedQueueIsNamed_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("no object") << QByteArray("[]") << QByteArray("no object");
        QTest::newRow("another format") << QByteArray(R"({"format": 9})") << QByteArray("format 9");
        QTest::newRow("entries") << QByteArray(R"({"format": 1, "entries": 3})") << QByteArray("no list");
        QTest::newRow("kind") << QByteArray(R"({"format": 1, "entries": [{"kind": "dance"}]})") << QByteArray("dance");
        QTest::newRow("folder") << QByteArray(R"({"format": 1, "entries": [{"kind": "run", "folder": "here"}]})")
                                << QByteArray("absolute");
        QTest::newRow("recipe") << QByteArray(R"({"format": 1, "entries": [{"kind": "run", "folder": "/here"}]})")
                                << QByteArray("recipe");
        QTest::newRow("factors")
            << QByteArray(
                   R"({"format": 1, "entries": [{"kind": "rates", "folder": "/a", "recipe": {}, "factors": [0]}]})")
            << QByteArray("above 0");
    }
    void aDamagedQueueIsNamed() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, part);
        write_file_atomically(path("broken.json"), text.toStdString());
        const std::string message = message_of([&] { read_queue(path("broken.json")); });
        QVERIFY2(has(message, part.toStdString()) && has(message, "broken.json"), message.c_str());
    }

    void theNextRunIsTheFirstThatIsNeitherFinishedNorFailed() {
        QueueEntry entry = sweepEntry();
        QueueStand stand = stand_of(entry);
        QCOMPARE(stand.planned, std::int64_t{4});
        QVERIFY(stand.next && stand.next->name == "gamma=10,seed=1");
        QVERIFY(stand.next->folder == entry.folder / "gamma=10,seed=1");
        QCOMPARE(stand.next->params.gamma, 10.0);
        entry.failed["gamma=10,seed=1"] = "the disk was full";
        stand = stand_of(entry);
        QCOMPARE(stand.failed, std::int64_t{1});
        QVERIFY(stand.next->name == "gamma=10,seed=2");
        for (const char* name : {"gamma=10,seed=2", "gamma=100,seed=1", "gamma=100,seed=2"}) entry.failed[name] = "";
        stand = stand_of(entry);
        QVERIFY(stand.done());
        QCOMPARE(stand.failed, std::int64_t{4});
    }

    void anEntryThatIsDoneIsKeptAsDone() {
        RunQueue queue;
        queue.entries.push_back(sweepEntry());
        QVERIFY(!queue_from_json(to_json(queue), "here").entries.front().done);
        queue.entries.back().done = true;
        QVERIFY(queue_from_json(to_json(queue), "here").entries.front().done);
    }

    void aRunThatWasBegunIsStillTheNext() {
        QueueEntry entry;
        entry.folder = path("single");
        entry.recipe = recipe();
        RunFolder::create(entry.folder, entry.recipe, Json::object());
        const QueueStand stand = stand_of(entry);
        QVERIFY(stand.next && stand.next->name.empty());
        QVERIFY(stand.next->folder == entry.folder);
        QCOMPARE(stand.planned, std::int64_t{1});
    }

    void whatCannotBeRunIsRefused() {
        QueueEntry entry = sweepEntry();
        entry.grid = {"gama=1"};
        QVERIFY(has(message_of([&] { check_entry(entry); }), "Did you mean gamma?"));
        entry = sweepEntry();
        check_entry(entry);  // nothing is there yet
        fs::create_directories(entry.folder);
        write_file_atomically(entry.folder / "mine.txt", "not the queue's");
        QVERIFY(has(message_of([&] { check_entry(entry); }), "no sweep's"));
        QueueEntry taken;
        taken.folder = path("taken");
        taken.recipe = recipe();
        RunParams other = recipe();
        other.gamma = 1;
        RunFolder::create(taken.folder, other, Json::object());
        QVERIFY(has(message_of([&] { check_entry(taken); }), "gamma"));
    }

    void aSweepsTableIsThereBeforeItsRuns() {
        const QueueEntry entry = sweepEntry();
        fs::create_directories(entry.folder);
        write_queue_tables(entry, "test");
        QVERIFY(is_ablation(entry.folder));
        QCOMPARE(read_ablation(entry.folder).rows.size(), std::size_t{2});
    }

    void aSearchDecidesStageAfterStage() {
        const RunParams base = recipe();
        const std::vector<double> factors{0.3, 1, 3};
        Figures known;
        RateSearch search = rate_search(base, factors, from(known), {});
        QCOMPARE(search.points.size(), std::size_t{3});
        QCOMPARE(search.planned, std::int64_t{13});
        QVERIFY(names(search)[0] == "teacher=1.5e-5");
        QVERIFY(!search.points[0].params.distillation && !search.points[0].params.bitnet_sft);
        // One missing figure and nothing is decided.
        known = {{"teacher=1.5e-5", 0.7}, {"teacher=5e-5", 0.9}};
        QVERIFY(rate_search(base, factors, from(known), {}).chosen.empty());
        known["teacher=0.00015"] = 0.8;
        search = rate_search(base, factors, from(known), {});
        QCOMPARE(search.chosen.size(), std::size_t{1});
        QVERIFY(search.chosen[0].first == Stage::teacher);
        QCOMPARE(search.chosen[0].second, 5e-5);
        QCOMPARE(search.points.size(), std::size_t{6});
        QVERIFY(search.points[3].params.bitnet_sft && !search.points[3].params.distillation);
    }

    void laterStagesTakeTheRatesThatWereChosen() {
        const RunParams base = recipe();
        Figures known{{"teacher=5e-5", 0.8}, {"teacher=1e-4", 0.9}, {"bitnet-sft=5e-5", 0.7}, {"bitnet-sft=1e-4", 0.6}};
        const RateSearch search = rate_search(base, {1, 2}, from(known), {});
        QCOMPARE(search.chosen.size(), std::size_t{2});
        const SweepPoint& next = search.points.back();
        QVERIFY(next.name.starts_with("pretrain="));
        QCOMPARE(next.params.teacher_learning_rate, 1e-4);
        QCOMPARE(next.params.sft_learning_rate, 5e-5);
        QVERIFY(next.params.distillation && !next.params.bitnet_sft);  // judged by what is distilled from it
    }

    void theLastRunTakesAllChosenRates() {
        RunParams base = recipe();
        base.continual_pretraining = base.distillation = false;
        const Figures known{{"teacher=5e-5", 0.8}, {"bitnet-sft=5e-5", 0.7}};
        const RateSearch search = rate_search(base, {1}, from(known), {});
        QVERIFY(search.decided);
        QVERIFY(search.points.back().name == "chosen");
        QVERIFY(to_json(search.points.back().params) == to_json(base));
        QCOMPARE(search.planned, static_cast<std::int64_t>(search.points.size()));
    }

    void aFailedCandidateCountsForNothing() {
        RunParams base = recipe();
        base.bitnet_sft = base.continual_pretraining = base.distillation = false;
        const Figures known{{"teacher=5e-5", 0.8}};
        RateSearch search = rate_search(base, {1, 100}, from(known), {"teacher=0.005"});
        QCOMPARE(search.chosen[0].second, 5e-5);
        search = rate_search(base, {1, 100}, from(known), {"teacher=0.005", "teacher=5e-5"});
        QCOMPARE(search.chosen[0].second, base.teacher_learning_rate);
    }

    void aFigureThatIsNoneIsTheBestOfNothing() {
        RunParams base = recipe();
        base.bitnet_sft = base.continual_pretraining = base.distillation = false;
        const Figures known{{"teacher=5e-5", not_measured}, {"teacher=1e-4", 0.5}};
        QCOMPARE(rate_search(base, {1, 2}, from(known), {}).chosen.at(0).second, 1e-4);
    }

    void aRateOfZeroIsNotSearched() {
        RunParams base = recipe();
        base.teacher_learning_rate = 0;
        const Figures known{};
        const RateSearch search = rate_search(base, {1, 2}, from(known), {});
        QCOMPARE(search.planned, std::int64_t{7});
        QVERIFY(search.points.front().name.starts_with("bitnet-sft="));
    }

    void aSearchNeedsDataToJudgeBy() {
        RunParams base = recipe();
        base.dev_data.clear();
        QVERIFY(has(message_of([&] { rate_search(base, {1}, from({}), {}); }), "dev_data"));
    }
};

QTEST_APPLESS_MAIN(QueueTest)
#include "queue_test.moc"
