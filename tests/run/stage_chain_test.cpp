// SPDX-License-Identifier: GPL-3.0-or-later
// Which stage of a run comes next, with model folders that are only a few bytes.
#include <QTemporaryDir>
#include <QtTest>
#include <fstream>

#include "engine/base/done_folder.h"
#include "engine/base/file.h"
#include "engine/base/json_file.h"
#include "engine/run/run_inputs.h"
#include "engine/run/stage_chain.h"
#include "tests/error_text.h"

using namespace bitdistill;
namespace fs = std::filesystem;

namespace {

void write_plain(const fs::path& path, const std::string& bytes) { std::ofstream(path, std::ios::binary) << bytes; }

void make_model(const RunFolder& run, Stage stage, const std::string& weights) {
    publish_folder(run.model_folder(stage), [&](const fs::path& path) { write_plain(path / "weights", weights); });
}

void make_checkpoint(const RunFolder& run, Stage stage, std::int64_t step) {
    publish_folder(run.checkpoint_path(stage, step),
                   [](const fs::path& path) { write_plain(path / "state.json", "{}"); });
}

std::string events_of(const RunLog& log) {
    RunLog::Cursor cursor;
    std::string text;
    for (const Event& event : log.read_since(cursor).events) text += event.stage + ": " + event.text + "\n";
    return text;
}

// Runs stages as the training engine does: each makes its folder from `weights`. Returns their words in order.
struct Sitting {
    explicit Sitting(const RunFolder& run_folder) : run(run_folder), recorder(run_folder, log) {
        remember_inputs(run_folder);
        chain.emplace(run_folder, recorder);
    }
    std::string all(const std::string& weights, int most = 99) {
        std::string ran;
        for (int i = 0; i < most; ++i) {
            const std::optional<Stage> next = chain->next();
            if (!next) break;
            chain->begin(*next);
            ran += (ran.empty() ? "" : " ") + std::string(to_string(*next));
            if (stage_info(*next).folder)
                make_model(run, *next, weights + to_string(*next));
            else
                write_plain(run.results_file(), R"({"models": []})");
        }
        return ran;
    }
    RunFolder run;
    RunLog log;
    RunRecorder recorder;
    std::optional<StageChain> chain;
};

}  // namespace

class StageChainTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    int made_ = 0;

    RunFolder fresh() {
        const fs::path place = folder_.path().toStdString();
        for (const char* name : {"train.tsv", "dev.tsv", "corpus.txt"}) write_plain(place / name, "text\n");
        fs::create_directories(place / "model");
        RunParams params;
        params.teacher = (place / "model").string();
        params.train_data = (place / "train.tsv").string();
        params.dev_data = (place / "dev.tsv").string();
        params.corpus = (place / "corpus.txt").string();
        return RunFolder::create(place / ("run-" + std::to_string(++made_)), params, Json::object());
    }
    static void damage(const RunFolder& run, Stage stage) {
        const fs::path file = run.model_folder(stage) / "weights";
        write_plain(file, std::string(fs::file_size(file), '?'));  // of the same size: only the checksum tells
    }

  private slots:
    void everyStageRunsOnceInOrder() {
        const RunFolder run = fresh();
        QCOMPARE(Sitting(run).all("a-"), std::string("teacher bitnet-sft refine pretrain distill evaluate"));
        Sitting again(run);
        QCOMPARE(again.all("b-"), std::string());
        QVERIFY(again.log.progress()[0].state == StageState::done);
    }

    void aDamagedModelIsMadeAgainBeforeItIsRead() {
        const RunFolder run = fresh();
        Sitting(run).all("a-", 4);  // distillation is next
        damage(run, Stage::pretrain);
        Sitting again(run);
        QCOMPARE(again.all("a-"), std::string("pretrain distill evaluate"));
        const std::string said = events_of(again.log);
        QVERIFY2(has(said, "pretrain: The model of the finished stage is damaged: ") && has(said, "checksum") &&
                     has(said, "distill, evaluate"),
                 said.c_str());
    }

    // Nobody in the run reads its student: people do.
    void aFinishedRunVouchesForItsModelsAndFigures() {
        const RunFolder run = fresh();
        Sitting(run).all("a-");
        damage(run, Stage::distill);
        std::string said;
        {
            Sitting again(run);
            QCOMPARE(again.all("a-"), std::string("distill"));
            said = events_of(again.log);
        }
        QVERIFY2(has(said, "distill: The model of the finished stage is damaged: ") && has(said, "evaluate"),
                 said.c_str());
        damage(run, Stage::distill);
        QCOMPARE(Sitting(run).all("b-"), std::string("distill evaluate"));  // another model came of it
        for (const char* damaged : {"{", R"({"models": 3})"}) {
            write_plain(run.results_file(), damaged);
            Sitting figures(run);
            QCOMPARE(figures.all("b-"), std::string("evaluate"));
            said = events_of(figures.log);
            QVERIFY2(has(said, "evaluate: What the evaluation wrote is damaged: ") && has(said, "results.json"),
                     said.c_str());
        }
        QCOMPARE(Sitting(run).all("b-"), std::string());
    }

    void anotherModelTakesWhatWasBuiltOnItAlong() {
        const RunFolder run = fresh();
        Sitting(run).all("a-");
        make_checkpoint(run, Stage::distill, 10);
        make_model(run, Stage::refine, "another");
        Sitting again(run);
        QCOMPARE(again.all("b-"), std::string("pretrain distill evaluate"));
        const std::string said = events_of(again.log);
        QVERIFY2(has(said, "pretrain: It was built on another model of refine") &&
                     has(said, "distill: It was built on another model of pretrain") &&
                     has(said, "its 1 checkpoints are removed"),
                 said.c_str());
        QVERIFY(run.checkpoint_folders(Stage::distill).empty());
    }

    // Broken off between the new teacher and the new student, the next sitting still knows that the student is old.
    void aStopBetweenDoesNotLeaveAnOldStudent() {
        const RunFolder run = fresh();
        Sitting(run).all("a-");
        fs::remove_all(run.model_folder(Stage::teacher));
        QCOMPARE(Sitting(run).all("b-", 1), std::string("teacher"));
        QCOMPARE(Sitting(run).all("b-"), std::string("distill evaluate"));
        QCOMPARE(Sitting(run).all("b-"), std::string());
    }

    // Killed within a stage that is run anew: what it made before does not count as what it makes now.
    void aKillWithinARemadeStageDoesNotLeaveTheOldModel() {
        const RunFolder run = fresh();
        Sitting(run).all("a-");
        make_model(run, Stage::teacher, "another");
        for (const Stage stage : {Stage::distill, Stage::evaluate}) {
            {
                Sitting killed(run);
                QVERIFY(killed.chain->next() == stage);
                killed.chain->begin(stage);
            }
            Sitting again(run);
            QVERIFY(again.chain->next() == stage);
            QCOMPARE(again.all("b-", 1), std::string(to_string(stage)));
        }
        QCOMPARE(Sitting(run).all("b-"), std::string());
    }

    void aModelThatWasRemovedIsMissed() {
        const RunFolder run = fresh();
        Sitting(run).all("a-");
        fs::remove_all(run.model_folder(Stage::pretrain));
        make_checkpoint(run, Stage::pretrain, 10);
        Sitting again(run);
        QCOMPARE(again.all("a-"), std::string("pretrain"));
        const std::string said = events_of(again.log);
        QVERIFY2(has(said,
                     "pretrain: The stage was finished, but pretrained is not there any more, so it is run again "
                     "from its newest checkpoint. What was built on it follows if another model comes of it: "
                     "distill, evaluate."),
                 said.c_str());
        const RunFolder other = fresh();
        Sitting first(other);
        first.all("a-");
        QVERIFY2(!has(events_of(first.log), "was finished"), events_of(first.log).c_str());
    }

    // Nothing was built on it yet: the log still knows.
    void aModelThatNobodyReadYetIsMissedToo() {
        const RunFolder run = fresh();
        {
            Sitting begun(run);
            QCOMPARE(begun.all("a-", 2), std::string("teacher bitnet-sft"));
            begun.recorder.event(Severity::info, "stage", Stage::bitnet_sft, 0, stage_done_text);
        }
        fs::remove_all(run.model_folder(Stage::bitnet_sft));
        Sitting again(run);
        QCOMPARE(again.all("a-", 1), std::string("bitnet-sft"));
        QVERIFY2(has(events_of(again.log), "bitnet-sft: The stage was finished, but bitnet-sft is not there any more"),
                 events_of(again.log).c_str());
    }

    void aRunWithoutARecordOfItsInputsSaysSo() {
        const RunFolder run = fresh();
        {
            RunLog log;
            RunRecorder recorder(run, log);
            begin_with_inputs(run, recorder);
            QVERIFY2(events_of(log).empty(), events_of(log).c_str());
        }
        Sitting(run).all("a-", 2);
        fs::remove(run.inputs_file());
        RunLog log;
        RunRecorder recorder(run, log);
        begin_with_inputs(run, recorder);
        QVERIFY2(has(events_of(log), "inputs.json was not there"), events_of(log).c_str());
        QVERIFY(fs::exists(run.inputs_file()));
    }

    void theSameModelAgainLeavesTheRestStanding() {
        const RunFolder run = fresh();
        Sitting(run).all("a-");
        make_checkpoint(run, Stage::distill, 10);
        fs::remove_all(run.model_folder(Stage::teacher));
        QCOMPARE(Sitting(run).all("a-"), std::string("teacher"));
        QCOMPARE(run.checkpoints(Stage::distill).size(), std::size_t{1});
    }

    // A run of a program that kept no record: what is there is taken to belong together.
    void aRunOfBeforeStandsAsItIs() {
        const RunFolder run = fresh();
        for (const Stage stage : run.planned_stages())
            if (stage_info(stage).folder) make_model(run, stage, to_string(stage));
        write_plain(run.results_file(), R"({"models": []})");
        QCOMPARE(Sitting(run).all("x-"), std::string());
        make_model(run, Stage::teacher, "another");
        QCOMPARE(Sitting(run).all("x-"), std::string("distill evaluate"));
    }

    // A stage run again replaces its folder: what no stage has written is kept beside it, and that is said.
    void whatAUserHasPutIntoAStagesFolderIsKept() {
        const RunFolder run = fresh();
        fs::create_directories(run.model_folder(Stage::teacher));
        write_plain(run.model_folder(Stage::teacher) / "NOTES.txt", "mine");
        {
            Sitting sitting(run);
            QCOMPARE(sitting.all("a-", 1), std::string("teacher"));
            const std::string said = events_of(sitting.log);
            QVERIFY2(has(said, "has no DONE marker") && has(said, "is kept as teacher.before-1"), said.c_str());
        }
        QCOMPARE(read_file(run.path() / "teacher.before-1/NOTES.txt"), std::string("mine"));
        Sitting(run).all("a-");
        damage(run, Stage::distill);
        write_plain(run.model_folder(Stage::distill) / "student.gguf", "an export");
        {
            Sitting sitting(run);
            QCOMPARE(sitting.all("a-"), std::string("distill"));
            QVERIFY2(has(events_of(sitting.log), "is kept as student.before-1"), events_of(sitting.log).c_str());
        }
        QCOMPARE(read_file(run.path() / "student.before-1/student.gguf"), std::string("an export"));
        write_plain(run.model_folder(Stage::pretrain) / "NOTES.txt", "mine");
        make_model(run, Stage::refine, "another");
        {
            Sitting sitting(run);
            QCOMPARE(sitting.all("b-"), std::string("pretrain distill evaluate"));
            QVERIFY2(has(events_of(sitting.log), "is kept as pretrained.before-1"), events_of(sitting.log).c_str());
        }
        QCOMPARE(read_file(run.path() / "pretrained.before-1/NOTES.txt"), std::string("mine"));
        QVERIFY(!fs::exists(run.path() / "student.before-2"));
    }

    void whatTheRecipeReadsIsNotMovedAway() {
        const RunFolder run = fresh();
        fs::create_directories(run.model_folder(Stage::teacher));
        write_plain(run.model_folder(Stage::teacher) / "train.tsv", "mine");
        Json file = read_json(run.path() / "run.json");
        file["recipe"]["train_data"] = (run.model_folder(Stage::teacher) / "train.tsv").string();
        write_json(run.path() / "run.json", file);
        const RunFolder edited = RunFolder::open(run.path());
        Sitting sitting(edited);
        const std::string said = message_of([&] { sitting.all("a-", 1); });
        QVERIFY2(has(said, "train.tsv: is read by the recipe (train_data)"), said.c_str());
        QCOMPARE(read_file(run.model_folder(Stage::teacher) / "train.tsv"), std::string("mine"));
    }

    void figuresOfAnotherProgramAreKept() {
        const RunFolder run = fresh();
        Sitting(run).all("a-");
        write_plain(run.results_file(), "[\"of my own\"]");
        Sitting sitting(run);
        QCOMPARE(sitting.all("a-"), std::string("evaluate"));
        QVERIFY2(has(events_of(sitting.log), "kept as results.json.damaged"), events_of(sitting.log).c_str());
        QCOMPARE(read_file(run.path() / "results.json.damaged"), std::string("[\"of my own\"]"));
    }

    void aRunWithoutARecordOfItsEngineSaysSo() {
        const RunFolder run = fresh();
        const auto said = [&] {
            RunLog log;
            RunRecorder recorder(run, log);
            begin_with_inputs(run, recorder);
            return events_of(log);
        };
        QVERIFY(!has(said(), "engine.json"));
        Sitting(run).all("a-", 2);
        QVERIFY2(has(said(), "engine.json was not there"), said().c_str());
        write_plain(run.engine_file(), "{}");
        fs::remove(run.events_file());
        QVERIFY(!has(said(), "engine.json"));
    }

    void aFolderThatDoesNotCountIsNamedWithItsReason() {
        const RunFolder run = fresh();
        fs::create_directories(run.model_folder(Stage::teacher));
        write_plain(run.model_folder(Stage::teacher) / "DONE", "{\"files\": {}}");
        Sitting sitting(run);
        QCOMPARE(sitting.all("a-", 1), std::string("teacher"));
        const std::string said = events_of(sitting.log);
        QVERIFY2(has(said, "teacher: The folder of its model does not count: ") && has(said, "names no file"),
                 said.c_str());
    }
};

QTEST_APPLESS_MAIN(StageChainTest)
#include "stage_chain_test.moc"
