// SPDX-License-Identifier: GPL-3.0-or-later
// A run on disk: what counts as done, which checkpoints are whole, what a killed process leaves behind.
#include "engine/run/run_folder.h"

#include <sys/stat.h>

#include <QTemporaryDir>
#include <QtTest>
#include <fstream>

#include "engine/base/done_folder.h"
#include "engine/base/file.h"
#include "engine/base/machine.h"
#include "engine/run/run_place.h"
#include "tests/error_text.h"

using namespace bitdistill;
namespace fs = std::filesystem;

namespace {

void write_plain(const fs::path& path, const std::string& bytes) {
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << bytes;
}

}  // namespace

class RunFolderTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    int number_ = 0;
    fs::path fresh() { return fs::path(folder_.path().toStdString()) / ("run" + std::to_string(++number_)); }
    static RunParams recipe() {
        RunParams params;
        params.teacher = "models/teacher";
        params.train_data = "train.tsv";
        params.dev_data = "dev.tsv";
        params.corpus = "corpus.txt";
        return params;
    }

  private slots:
    void theRecipeComesBackAndItsPathsAreAbsolute() {
        const fs::path path = fresh();
        RunParams params = recipe();
        params.gamma = 60;
        const RunFolder made = RunFolder::create(path, params, {{"program", "test 1"}});
        const RunFolder opened = RunFolder::open(path);
        QCOMPARE(opened.params().gamma, 60.0);
        QCOMPARE(opened.params().teacher, (fs::current_path() / "models/teacher").string());
        QCOMPARE(to_json(opened.params()), to_json(made.params()));
        QCOMPARE(opened.facts().value("program", ""), std::string("test 1"));
        QCOMPARE(opened.facts().value("host", ""), machine().host);
        QVERIFY(has(message_of([&] { RunFolder::create(path, params, Json::object()); }), "there is a run already"));
    }

    void aBrokenRunFileIsNamed() {
        const fs::path path = fresh();
        QVERIFY(has(message_of([&] { RunFolder::open(path); }), "run.json is missing"));
        write_plain(path / "run.json", "{\"format\": 1, \"recipe\": {\"gama\": 1}}");
        QVERIFY(has(message_of([&] { RunFolder::open(path); }), "run.json: unknown parameter \"gama\""));
        write_plain(path / "run.json", "{\"format\": 1, \"reci");
        const std::string damaged = message_of([&] { RunFolder::open(path); });
        QVERIFY2(has(damaged, "run.json: is not valid JSON at line 1") && has(damaged, "bring it back from a copy"),
                 damaged.c_str());
        QVERIFY(!has(damaged, "inputs.json"));
        write_plain(path / "inputs.json", "{}");
        QVERIFY(has(message_of([&] { RunFolder::open(path); }), "inputs.json beside it keeps the recipe"));
        write_plain(path / "run.json", "");
        QVERIFY(has(message_of([&] { RunFolder::open(path); }), "bring it back from a copy"));
        write_plain(path / "run.json", "{\"format\": 2}");
        QVERIFY(has(message_of([&] { RunFolder::open(path); }), "format 2 is not known"));
        write_plain(path / "run.json", "[]");
        QVERIFY(has(message_of([&] { RunFolder::open(path); }), "run.json: is a list"));
    }

    void anUnwritablePlaceIsNamed() {
        const std::string text = message_of([] { RunFolder::create("/proc/run", RunParams{}, Json::object()); });
        QVERIFY2(has(text, "/proc/run: cannot make the folder"), text.c_str());
    }

    // Before anything is cut for a resume that could save nothing.
    void aFileInPlaceOfTheCheckpointsIsRefused() {
        const RunFolder run = RunFolder::create(fresh() / "run", RunParams{}, Json::object());
        fs::remove_all(run.path() / "checkpoints");
        write_plain(run.path() / "checkpoints", "x");
        const std::string text = message_of([&] { run.refuse_links(); });
        QVERIFY2(has(text, "checkpoints: is not a folder"), text.c_str());
    }

    // Not a byte of what a user has put there, whichever name it has.
    void aNewRunReplacesNothing() {
        for (const RunName& one : run_names()) {
            if (one.name == "run.json") continue;
            const fs::path path = fresh(), mine = one.folder ? path / one.name / "NOTES.txt" : path / one.name;
            write_plain(mine, "mine");
            const std::string text = message_of([&] { RunFolder::create(path, recipe(), Json::object()); });
            QVERIFY2(has(text, one.name) && has(text, "run.json is missing") && has(text, "Choose a new folder"),
                     text.c_str());
            QCOMPARE(read_file(mine), std::string("mine"));
            QVERIFY(!fs::exists(path / "run.json"));
        }
        const fs::path linked = fresh();
        fs::create_directories(linked);
        fs::create_symlink("nowhere", linked / "student");
        QVERIFY(has(message_of([&] { check_run_place(linked, recipe(), Probe::making); }), "student"));
    }

    void filesThatNoRunWritesMayLieThere() {
        const fs::path path = fresh();
        for (const char* name : {"recipe.json", "train.tsv", ".hidden", "notes/teacher.txt", "report/figures.txt"})
            write_plain(path / name, "mine");
        check_run_place(path, recipe(), Probe::making);
        QCOMPARE(std::distance(fs::directory_iterator(path), fs::directory_iterator()), std::ptrdiff_t{5});
        const RunFolder run = RunFolder::create(path, recipe(), Json::object());
        run.remove_unfinished();
        for (const char* name : {"recipe.json", "train.tsv", ".hidden", "notes/teacher.txt", "report/figures.txt"})
            QCOMPARE(read_file(path / name), std::string("mine"));
    }

    void aModelsFolderIsNoPlaceForARun() {
        const fs::path root = fresh(), model = root / "model", cached = root / "models--a--b";
        write_plain(model / "config.json", "{}");
        write_plain(cached / "snapshots/1/config.json", "{}");
        write_plain(cached / "refs/main", "1");
        fs::create_symlink("model", root / "link");
        RunParams params = recipe();
        const auto refused = [&](const fs::path& out) {
            return message_of([&] { RunFolder::create(out, params, Json::object()); });
        };
        for (std::string RunParams::*one : {&RunParams::teacher, &RunParams::student}) {
            params = recipe();
            params.*one = model.string();
            const std::string name = one == &RunParams::teacher ? "the teacher" : "the student";
            for (const char* out : {"model", "model/", "link"})
                QVERIFY2(has(refused(root / out), "is the folder of " + name), refused(root / out).c_str());
            for (const char* out : {"model/run", "link/deep/run", "model/../link/run"})
                QVERIFY2(has(refused(root / out), "lies in the folder of " + name), refused(root / out).c_str());
        }
        params.teacher = cached.string();
        QVERIFY(has(refused(cached / "snapshots/1/run"), "lies in the folder of the teacher"));
        QVERIFY(has(refused(cached / "run"), "lies in the folder of the teacher"));
        QVERIFY(!fs::exists(model / "run") && !fs::exists(cached / "run"));
        params.teacher = model.string();
        RunFolder::create(root / "model-run", params, Json::object());  // a longer name is no place in it
        RunFolder::create(root / "runs", params, Json::object());
    }

    void anotherRunsNamesAreItsOwn() {
        const RunFolder run = RunFolder::create(fresh(), recipe(), Json::object());
        for (const char* out : {"student", "student/deeper", "checkpoints/mine"}) {
            const std::string text = message_of([&] { RunFolder::create(run.path() / out, recipe(), Json::object()); });
            QVERIFY2(has(text, "lies in the folder of another run"), text.c_str());
        }
        RunFolder::create(run.path() / "variants" / "student", recipe(), Json::object());
    }

    // Before anything is started, and nothing is left of having tried.
    void aPlaceThatCannotBeWrittenIsFoundByTheCheck() {
        const fs::path root = fresh();
        write_plain(root / "file", "mine");
        fs::create_symlink("nowhere", root / "dangling");
        const auto said = [&](const fs::path& out) {
            return message_of([&] { check_run_place(out, recipe(), Probe::making); });
        };
        QVERIFY2(has(said(root / "file"), "is not a folder"), said(root / "file").c_str());
        QVERIFY2(has(said(root / "file/x/y"), "file is not a folder"), said(root / "file/x/y").c_str());
        QVERIFY2(has(said(root / "dangling/x"), "is a link to nowhere"), said(root / "dangling/x").c_str());
        QVERIFY2(has(said("/proc/x"), "cannot make the folder"), said("/proc/x").c_str());
        QVERIFY2(has(said(root / std::string(300, 'n')), "the name is too long"), said(root).c_str());
        QVERIFY(said(root / "new" / "and" / "deep").empty());
        QCOMPARE(std::distance(fs::directory_iterator(root), fs::directory_iterator()), std::ptrdiff_t{2});
    }

    // A pipe would hold the writer in open(), deaf to signals, after hours of work.
    void aPipeOrAFolderInPlaceOfAFileIsRefusedAtOnce() {
        for (const char* name : {"results.json", "items.jsonl", "progress.json", "lock", "corpus-tokens.bin"}) {
            const RunFolder run = RunFolder::create(fresh(), recipe(), Json::object());
            QCOMPARE(::mkfifo((run.path() / name).c_str(), 0600), 0);
            const std::string pipe = message_of([&] { run.refuse_links(); });
            QVERIFY2(has(pipe, name) && has(pipe, "is a pipe or a device"), pipe.c_str());
            fs::remove(run.path() / name);
            fs::create_directory(run.path() / name);
            const std::string folder = message_of([&] { run.refuse_links(); });
            if (std::string(name) != "progress.json")  // derived: a run goes on without it
                QVERIFY2(has(folder, "is a folder, and a run keeps a file"), folder.c_str());
        }
        const RunFolder run = RunFolder::create(fresh(), recipe(), Json::object());
        write_plain(run.path() / "student", "x");
        QVERIFY(has(message_of([&] { run.refuse_links(); }), "student: is not a folder"));
    }

    void whatIsReplacedAndNobodyMadeIsSetAside() {
        const fs::path run = fresh(), target = run / "teacher";
        const auto publish = [&] {
            publish_folder(target, [](const fs::path& folder) { write_plain(folder / "a", "ours"); });
        };
        write_plain(target / "NOTES.txt", "mine");
        publish();
        QCOMPARE(read_file(run / "teacher.before-1" / "NOTES.txt"), std::string("mine"));
        write_plain(target / "deep/more.txt", "mine too");
        publish();
        QCOMPARE(read_file(run / "teacher.before-2" / "deep/more.txt"), std::string("mine too"));
        fs::create_symlink("/etc", target / "link");
        publish();
        QVERIFY(fs::is_symlink(run / "teacher.before-3" / "link"));
        write_plain(target / "a", "damaged");
        publish();
        fs::remove(target / "DONE");
        publish();
        QVERIFY(has_done(target) && !fs::exists(run / "teacher.before-4"));
    }

    void aFolderCountsOnlyWithItsMarkerAndItsSizes() {
        const fs::path path = fresh();
        write_plain(path / "model.safetensors", "weights");
        write_plain(path / "deep/er.json", "{}");
        QVERIFY(!has_done(path));
        QVERIFY(has(message_of([&] { verify_done(path); }), "has no DONE marker"));
        write_done(path);
        QVERIFY(has_done(path));
        verify_done(path);
        write_plain(path / "model.safetensors", "weighty");  // same size, other bytes
        QVERIFY(has_done(path));
        QVERIFY(has(message_of([&] { verify_done(path); }), "model.safetensors: has another checksum"));
        write_plain(path / "model.safetensors", "wei");
        QVERIFY(!has_done(path));
        QVERIFY(has(message_of([&] { verify_done(path); }), "has 3 bytes, its DONE marker says 7"));
        fs::remove(path / "model.safetensors");
        QVERIFY(!has_done(path));
        QVERIFY(has(message_of([&] { verify_done(path); }), "is missing"));
        write_plain(path / "DONE", "{\"files\": {\"../../etc/passwd\": {\"size\": 1}}}");
        QVERIFY(!has_done(path));
        QVERIFY(has(message_of([&] { verify_done(path); }), "outside its folder"));
        write_plain(path / "DONE", "{\"fil");
        QVERIFY(!has_done(path));
    }

    void aFolderThatIsUsedIsComparedWithItsMarkerIfItHasOne() {
        const fs::path path = fresh();
        write_plain(path / "model.safetensors", "weights");
        verify_if_done(path);
        verify_if_done(path / "model.safetensors");
        verify_if_done(path / "absent");
        write_done(path);
        verify_if_done(path);
        write_plain(path / "model.safetensors", "weighty");
        const std::string said = message_of([&] { verify_if_done(path); });
        QVERIFY2(has(said, "model.safetensors: has another checksum") && has(said, "damaged, or somebody changed it") &&
                     has(said, "remove DONE"),
                 said.c_str());
        JobControl stopped;
        stopped.stop();
        verify_if_done(path, &stopped);
    }

    void aMarkerOfBeforeIsStillVerified() {
        const fs::path path = fresh();
        write_plain(path / "weights", "foobar");
        const std::string marker = R"({"files": {"weights": {"size": 6, "fnv1a64": "85944171f73967e8"}}})";
        write_plain(path / "DONE", marker);
        QVERIFY(has_done(path));
        verify_done(path);
        write_plain(path / "weights", "foobaz");
        QVERIFY(has(message_of([&] { verify_done(path); }), "weights: has another checksum"));
        write_done(path);
        verify_done(path);
        QVERIFY(has(read_file(path / "DONE"), "xxh3_64") && !has(read_file(path / "DONE"), "fnv1a64"));
        write_plain(path / "DONE", R"({"files": {"weights": {"size": 6}}})");
        QVERIFY(has(message_of([&] { verify_done(path); }), "weights: has another checksum"));
    }

    void publishingIsAllOrNothing() {
        const fs::path run = fresh(), target = run / "teacher";
        publish_folder(target, [](const fs::path& folder) { write_plain(folder / "a", "first"); });
        QVERIFY(has_done(target));
        const std::string failed = message_of([&] {
            publish_folder(target, [](const fs::path& folder) {
                write_plain(folder / "a", "half");
                throw Error("stopped in the middle");
            });
        });
        QVERIFY(has(failed, "stopped in the middle"));
        QCOMPARE(read_file(target / "a"), std::string("first"));
        publish_folder(target, [](const fs::path& folder) { write_plain(folder / "b", "second"); });
        QVERIFY(has_done(target));
        QVERIFY(!fs::exists(target / "a"));
        QCOMPARE(std::distance(fs::directory_iterator(run), fs::directory_iterator()), std::ptrdiff_t{1});
    }

    void halfCheckpointsAreNotSeen() {
        const RunFolder run = RunFolder::create(fresh(), recipe(), Json::object());
        QVERIFY(!run.newest_checkpoint(Stage::pretrain));
        for (const int step : {20, 100, 1000000, 30})
            publish_folder(run.checkpoint_path(Stage::pretrain, step),
                           [](const fs::path& folder) { write_plain(folder / "state.json", "{}"); });
        publish_folder(run.checkpoint_path(Stage::distill, 5),
                       [](const fs::path& folder) { write_plain(folder / "state.json", "{}"); });
        write_plain(run.checkpoint_path(Stage::pretrain, 2000000) / "state.json", "{}");  // killed before DONE
        write_plain(run.path() / "checkpoints" / "pretrain-late" / "DONE", "{\"files\": {}}");
        const auto all = run.checkpoints(Stage::pretrain);
        QCOMPARE(all.size(), std::size_t{4});
        QCOMPARE(all.front().step, std::int64_t{20});
        QCOMPARE(all.back().step, std::int64_t{1000000});
        QCOMPARE(all[1].path.filename().string(), std::string("pretrain-000030"));
        run.remove_checkpoints(Stage::distill, 5);  // none is past that step
        run.prune_checkpoints(Stage::pretrain, 2);
        QCOMPARE(run.checkpoints(Stage::pretrain).size(), std::size_t{2});
        QCOMPARE(run.newest_checkpoint(Stage::pretrain)->step, std::int64_t{1000000});
        QCOMPARE(run.checkpoints(Stage::distill).size(), std::size_t{1});
        run.remove_checkpoints(Stage::pretrain, 100);  // half made ones, too
        QCOMPARE(run.checkpoint_folders(Stage::pretrain).size(), std::size_t{1});
        QCOMPARE(run.newest_checkpoint(Stage::pretrain)->step, std::int64_t{100});
    }

    void theBestCheckpointIsSparedAndABudgetKept() {
        const RunFolder run = RunFolder::create(fresh(), recipe(), Json::object());
        for (const int step : {10, 20, 30, 40})
            publish_folder(run.checkpoint_path(Stage::pretrain, step), [](const fs::path& folder) {
                write_plain(folder / "model.safetensors", std::string(1000, 'x'));
            });
        const auto steps = [&] {
            std::vector<std::int64_t> all;
            for (const auto& one : run.checkpoints(Stage::pretrain)) all.push_back(one.step);
            return all;
        };
        std::uint64_t one = 0;
        for (const auto& file : fs::directory_iterator(run.checkpoint_path(Stage::pretrain, 10)))
            one += file.file_size();
        run.prune_checkpoints_to(4 * one, Stage::pretrain, 20);
        QCOMPARE(steps(), (std::vector<std::int64_t>{10, 20, 30, 40}));  // they just fit
        run.prune_checkpoints_to(4 * one - 1, Stage::pretrain, 20);
        QCOMPARE(steps(), (std::vector<std::int64_t>{20, 30, 40}));
        run.prune_checkpoints_to(2 * one, Stage::pretrain, 20);
        QCOMPARE(steps(), (std::vector<std::int64_t>{20, 40}));  // the newest, and the spared one before others
        publish_folder(run.checkpoint_path(Stage::pretrain, 50),
                       [](const fs::path& folder) { write_plain(folder / "state.json", "{}"); });
        run.prune_checkpoints(Stage::pretrain, 1, 20);
        QCOMPARE(steps(), (std::vector<std::int64_t>{20, 50}));
    }

    void whatAKilledProcessLeftIsRemoved() {
        const RunFolder run = RunFolder::create(fresh(), recipe(), Json::object());
        write_plain(run.path() / ".teacher.tmp-123-0" / "model.safetensors", "half");
        write_plain(run.path() / "checkpoints" / ".pretrain-000010.tmp-123-1" / "state.json", "half");
        write_plain(run.path() / ".run.json.tmp-123-2", "half");
        write_plain(run.path() / "corpus-tokens.bin.tmp-4242", "half, of an earlier version");
        write_plain(run.path() / "notes.txt", "mine");
        run.remove_unfinished();
        QVERIFY(!fs::exists(run.path() / ".teacher.tmp-123-0"));
        QVERIFY(!fs::exists(run.path() / "checkpoints" / ".pretrain-000010.tmp-123-1"));
        QVERIFY(!fs::exists(run.path() / ".run.json.tmp-123-2"));
        QVERIFY(!fs::exists(run.path() / "corpus-tokens.bin.tmp-4242"));
        QVERIFY(fs::exists(run.path() / "notes.txt"));
        QVERIFY(fs::exists(run.path() / "run.json"));
    }

    void theRecipeDecidesWhichStagesArePlanned() {
        RunParams params = recipe();
        const auto words = [](const RunFolder& run) {
            std::string text;
            for (const Stage stage : run.planned_stages()) text += std::string(to_string(stage)) + " ";
            return text;
        };
        QCOMPARE(words(RunFolder::create(fresh(), params, Json::object())),
                 std::string("teacher bitnet-sft refine pretrain distill evaluate "));
        params.continual_pretraining = params.bitnet_sft = false;
        params.dev_data.clear();
        QCOMPARE(words(RunFolder::create(fresh(), params, Json::object())), std::string("teacher refine distill "));
        params.distillation = false;
        const RunFolder run = RunFolder::create(fresh(), params, Json::object());
        QCOMPARE(words(run), std::string("teacher "));
        QVERIFY(!run.finished());
        QVERIFY(run.progress()[0].state == StageState::waiting);
        QVERIFY(run.progress()[1].state == StageState::off);
        publish_folder(run.checkpoint_path(Stage::teacher, 40),
                       [](const fs::path& folder) { write_plain(folder / "state.json", "{}"); });
        QCOMPARE(run.progress()[0].step, std::int64_t{40});
        publish_folder(run.model_folder(Stage::teacher),
                       [](const fs::path& folder) { write_plain(folder / "config.json", "{}"); });
        QVERIFY(run.finished());
        QVERIFY(run.progress()[0].state == StageState::done);
        QVERIFY_EXCEPTION_THROWN((void)run.model_folder(Stage::evaluate), Error);
    }
};

QTEST_APPLESS_MAIN(RunFolderTest)
#include "run_folder_test.moc"
