// SPDX-License-Identifier: GPL-3.0-or-later
// Points of a sweep, their folders, and a table with mean and spread over seeds. And the presets a sweep may start
// from.
#include "engine/run/sweep.h"

#include <QTemporaryDir>
#include <QtTest>
#include <cmath>

#include "engine/base/publish.h"
#include "engine/run/presets.h"
#include "engine/run/run_folder.h"
#include "tests/error_text.h"

using namespace bitdistill;
namespace fs = std::filesystem;

namespace {

SweepResult finished(double student) {
    const auto of_200 = [](double share) { return share_metric("accuracy", std::llround(share * 200), 200); };
    return {"finished", {}, {{"FP16-SFT", of_200(0.9)}, {"BitDistill", of_200(student)}}, 10};
}

}  // namespace

class SweepTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    fs::path path(const char* name) const { return fs::path(folder_.path().toStdString()) / name; }

  private slots:
    void aGridIsEveryCombinationTheLastKeyFastest() {
        const auto points = grid_points({}, {"gamma=1e5,60", "seed=1,2,3"});
        QCOMPARE(points.size(), std::size_t{6});
        QCOMPARE(points[0].name, std::string("gamma=1e5,seed=1"));
        QCOMPARE(points[1].params.seed, std::int64_t{2});
        QCOMPARE(points[5].params.gamma, 60.0);
        QCOMPARE(points[5].name, std::string("gamma=60,seed=3"));
    }

    void mistakesInAGridAreNamed_data() {
        QTest::addColumn<QStringList>("grid");
        QTest::addColumn<QString>("part");
        QTest::newRow("unknown key") << QStringList{"gama=1"} << "Did you mean gamma?";
        QTest::newRow("no values") << QStringList{"gamma="} << "names no values";
        QTest::newRow("out of range") << QStringList{"tau=0"} << "tau";
        QTest::newRow("same value twice") << QStringList{"gamma=100000,1e5"} << "there twice";
        QTest::newRow("same key twice") << QStringList{"gamma=1", "gamma=2"} << "given twice";
    }
    void mistakesInAGridAreNamed() {
        QFETCH(QStringList, grid);
        QFETCH(QString, part);
        std::vector<std::string> axes;
        for (const QString& axis : grid) axes.push_back(axis.toStdString());
        const std::string message = message_of([&] { grid_points({}, axes); });
        QVERIFY2(has(message, part.toStdString()), message.c_str());
    }

    void aListIsOneObjectALine() {
        write_file_atomically(path("list.jsonl"), "{\"gamma\": 60, \"seed\": 2}\n\n{\"answers\": \"0=no,1=yes\"}\n");
        const auto points = listed_points({}, path("list.jsonl"));
        QCOMPARE(points.size(), std::size_t{2});
        QCOMPARE(points[0].params.gamma, 60.0);
        QCOMPARE(points[1].params.answers, std::string("0=no,1=yes"));
        write_file_atomically(path("bad.jsonl"), "{\"gamma\": 60}\n{\"gamma\": \"much\"}\n");
        const std::string message = message_of([&] { listed_points({}, path("bad.jsonl")); });
        QVERIFY2(has(message, "line 2") && has(message, "gamma"), message.c_str());
        write_file_atomically(path("twice.jsonl"), "{\"gamma\": 60}\n{\"seed\": 1, \"gamma\": 6, \"gamma\": 7}\n");
        const std::string twice = message_of([&] { listed_points({}, path("twice.jsonl")); });
        QVERIFY2(has(twice, "line 2") && has(twice, "names the member \"gamma\" twice"), twice.c_str());
    }

    void aMistakeInAListComesWithItsRemedy_data() {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("remedy");
        QTest::newRow("a list of values") << R"({"gamma": [1, 2]})"
                                          << "Write a line for each";
        QTest::newRow("no value") << R"({"gamma": null})"
                                  << "Leave it out";
        QTest::newRow("two spellings of one parameter") << R"({"batch-size": 4, "batch_size": 4})"
                                                        << "Leave one of them out";
        QTest::newRow("a point twice") << "{\"gamma\": 6}\n{\"gamma\": 6.0}"
                                       << "Leave one of them out";
        QTest::newRow("beyond its range") << R"({"batch_size": -4})"
                                          << "Correct the value";
    }
    void aMistakeInAListComesWithItsRemedy() {
        QFETCH(QString, lines);
        QFETCH(QString, remedy);
        write_file_atomically(path("mistake.jsonl"), lines.toStdString());
        const std::string said = message_of([&] { listed_points({}, path("mistake.jsonl")); });
        QVERIFY2(has(said, "mistake.jsonl") && has(said, remedy.toStdString()), said.c_str());
    }

    void foldersOfOddValuesStayApartAndInside() {
        const auto points = grid_points({}, {"corpus=../a/b,.._a_b,../a b"});
        QCOMPARE(points.size(), std::size_t{3});
        for (const SweepPoint& point : points) QVERIFY(point.name.find('/') == std::string::npos);
        QVERIFY(points[0].name != points[1].name && points[1].name != points[2].name &&
                points[0].name != points[2].name);
    }

    void seedsBecomeMeanAndSpread() {
        const auto points = grid_points({}, {"gamma=10,60", "seed=1,2,3"});
        std::vector<SweepResult> results{finished(0.80), finished(0.82), finished(0.84), finished(0.9), {}, {}};
        const auto groups = sweep_groups(points, results);
        QCOMPARE(groups.size(), std::size_t{2});
        QCOMPARE(groups[0].runs, std::int64_t{3});
        QVERIFY(std::abs(groups[0].values[1].mean - 0.82) < 1e-12);
        QVERIFY(std::abs(groups[0].values[1].spread - 0.02) < 1e-12);
        QCOMPARE(groups[1].runs, std::int64_t{1});
        QVERIFY(std::isnan(groups[1].values[1].spread));
        const auto table = sweep_table(groups);
        QCOMPARE(table[1], (std::vector<std::string>{"10", "3", "90.0 ± 0.0", "82.0 ± 2.0", "10.0"}));
        QCOMPARE(table[2], (std::vector<std::string>{"60", "1", "90.0 (85.1 to 93.4)", "90.0 (85.1 to 93.4)", "10.0"}));
        const std::string csv = sweep_csv(points, results);
        QCOMPARE(std::count(csv.begin(), csv.end(), '\n'), std::ptrdiff_t{7});
        QVERIFY2(has(csv, "\"gamma=60,seed=2\",waiting,60,2,,"), csv.c_str());
        QVERIFY2(has(csv, ",BitDistill,BitDistill low,BitDistill high,BitDistill items,"), csv.c_str());
        const Json point = sweep_json(points, results)["points"][0];
        QCOMPARE(point["accuracy"]["BitDistill"].get<double>(), 0.8);
        QCOMPARE(point["intervals"]["accuracy"]["BitDistill"]["count"].get<int>(), 200);
    }

    void aFolderOfAnotherRecipeIsRefused() {
        const auto points = grid_points({}, {"gamma=60"});
        RunFolder::create(path("same"), points[0].params, Json::object());
        QVERIFY(message_of([&] { check_same_recipe(points[0], path("same")); }).empty());
        QCOMPARE(read_result(path("same")).state, std::string("stopped"));
        QCOMPARE(read_result(path("nowhere")).state, std::string("waiting"));
        RunParams other = points[0].params;
        other.tau = 2;
        RunFolder::create(path("other"), other, Json::object());
        const std::string message = message_of([&] { check_same_recipe(points[0], path("other")); });
        QVERIFY2(has(message, "tau"), message.c_str());
    }

    void everyPresetIsWithinRangesAndFoundByItsWord() {
        RunParams user;
        user.teacher = "/models/mine";
        user.train_data = "/data/train.tsv";
        user.corpus = "/data/corpus.txt";
        user.seed = 7;
        for (const Preset& preset : presets()) {
            const RunParams params = with_preset(find_preset(preset.word), user);
            QCOMPARE(params.teacher, user.teacher);
            QCOMPARE(params.corpus, user.corpus);
            QCOMPARE(params.seed, user.seed);
            for (const Problem& problem : range_problems(params)) QVERIFY2(!problem.fatal, problem.text.c_str());
        }
        const std::string message = message_of([] { find_preset("desktop"); });
        QVERIFY2(has(message, "laptop"), message.c_str());
    }

    void aTableSurvivesWhatItsCellsHold() {
        SweepGroup group;
        group.settings = {{"prompt_template", "a|b"}};
        group.runs = 1;
        const std::string text = sweep_markdown({group});
        QVERIFY2(text.find("a\\|b") != std::string::npos, text.c_str());
        QVERIFY2(text.starts_with("| prompt_template | runs |"), text.c_str());
    }
};

QTEST_GUILESS_MAIN(SweepTest)
#include "sweep_test.moc"
