// SPDX-License-Identifier: GPL-3.0-or-later
// What a run was begun with: changed data and recipes are named, accepted ones recorded.
#include <sys/wait.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QtTest>
#include <chrono>
#include <csignal>
#include <fstream>

#include "engine/base/checksum.h"
#include "engine/base/done_folder.h"
#include "engine/base/file.h"
#include "engine/run/results.h"
#include "engine/run/run_inputs.h"
#include "engine/run/run_lock.h"
#include "tests/error_text.h"

using namespace bitdistill;
namespace fs = std::filesystem;

namespace {

void write_plain(const fs::path& path, const std::string& bytes) { std::ofstream(path, std::ios::binary) << bytes; }

// A file system's clock may tick a few milliseconds at a time.
void touch(const fs::path& path) { fs::last_write_time(path, fs::last_write_time(path) + std::chrono::seconds(5)); }

}  // namespace

class RunInputsTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    int made_ = 0;

    fs::path place() const { return folder_.path().toStdString(); }

    RunParams recipe() const {
        RunParams params;
        params.teacher = (place() / "model").string();
        params.train_data = (place() / "train.tsv").string();
        params.dev_data = (place() / "dev.tsv").string();
        params.corpus = (place() / "corpus.txt").string();
        return params;
    }
    RunFolder begun() {
        const RunFolder run = RunFolder::create(place() / ("run-" + std::to_string(++made_)), recipe(), Json::object());
        remember_inputs(run);
        return run;
    }
    // The same folder with another recipe, as somebody leaves it who edits run.json.
    static RunFolder edited(const RunFolder& run, const char* key, const Json& value) {
        Json json = read_json(run.path() / "run.json");
        json["recipe"][key] = value;
        write_json(run.path() / "run.json", json);
        return RunFolder::open(run.path());
    }

  private slots:
    void init() {
        fs::create_directories(place() / "model");
        write_plain(place() / "model" / "config.json", "{}");
        write_plain(place() / "model" / "model.safetensors", "weights");
        write_plain(place() / "model" / "README.md", "about");
        for (const char* name : {"train.tsv", "dev.tsv", "corpus.txt"}) write_plain(place() / name, "some text\n");
    }

    void nothingHasChangedIsNothingToSay() {
        const RunFolder run = begun();
        QVERIFY(changes_since_start(run).empty());
        touch(place() / "train.tsv");  // another time, the same bytes
        write_plain(place() / "model" / "README.md", "more about");
        QVERIFY(changes_since_start(run).empty());
        QVERIFY(changes_since_start(RunFolder::create(place() / "not-begun", recipe(), Json::object())).empty());
    }

    // What was only copied or touched is read once more, and then known again by its time.
    void theTimeOfATouchedFileIsTakenOver() {
        const RunFolder run = begun();
        touch(place() / "train.tsv");
        QVERIFY(changes_since_start(run).empty());
        const auto time = [&] { return read_json(run.inputs_file())["files"]["train_data"][0]["time"]; };
        const Json before = time();
        remember_inputs(run);
        QVERIFY(time() != before);
    }

    // Taken by a stage that was not done, it is what the run began with: done, the stage has not changed.
    void stepsThatAStageTookAreNoChangeOnceItIsDone() {
        const RunFolder run = edited(begun(), "distill_steps", 14);
        QVERIFY(changes_since_start(run).empty());
        remember_inputs(run);
        publish_folder(run.model_folder(Stage::distill),
                       [](const fs::path& folder) { write_plain(folder / "model.safetensors", "weights"); });
        QVERIFY(run.stage_done(Stage::distill));
        QVERIFY2(changes_since_start(run).empty(), listed(changes_since_start(run)).c_str());
        const std::string text = listed(changes_since_start(edited(run, "distill_steps", 15)));
        QVERIFY2(has(text, "distill_steps is \"15\" and was \"14\" when the run began"), text.c_str());
        const RunFolder other = edited(begun(), "gamma", 60);  // any other parameter is not taken over
        remember_inputs(other);
        QVERIFY(has(listed(changes_since_start(other)), "gamma is "));
    }

    // Worked out once: items that come later do not lengthen a stage that has begun.
    void epochsBecomeStepsOnceAndStay() {
        RunParams params = recipe();
        params.distill_epochs = 1.5;
        params.batch_size = 4;
        const RunFolder run = RunFolder::create(place() / "epochs", params, Json::object());
        remember_inputs(run);
        QVERIFY(!length_of(run, Stage::distill));
        QCOMPARE(planned_steps(run, Stage::distill), std::int64_t{0});
        QCOMPARE(planned_steps(run, Stage::teacher), params.teacher_steps);
        QVERIFY(has(message_of([&] { settle_length(run, Stage::distill, 0); }), "no items"));
        QCOMPARE(settle_length(run, Stage::distill, 10).steps, std::int64_t{4});
        QCOMPARE(length_text(*length_of(run, Stage::distill)),
                 std::string("1.5 epochs of 10 items, 4 a step, are 4 steps"));
        QCOMPARE(settle_length(run, Stage::distill, 1000).steps, std::int64_t{4});
        QCOMPARE(planned_steps(RunFolder::open(run.path()), Stage::distill), std::int64_t{4});
        QCOMPARE(RunFolder::open(run.path()).progress()[static_cast<std::size_t>(Stage::distill)].steps,
                 std::int64_t{4});
        QVERIFY(changes_since_start(run).empty());
        // Of a stage that is not done other epochs may be asked for, and steps in their place.
        const RunFolder longer = edited(run, "distill_epochs", 3);
        QVERIFY(changes_since_start(longer).empty());
        QVERIFY(!length_of(longer, Stage::distill));
        QCOMPARE(settle_length(longer, Stage::distill, 10).steps, std::int64_t{8});
        const RunFolder steps = edited(run, "distill_epochs", 0);
        QVERIFY(changes_since_start(steps).empty());
        QCOMPARE(planned_steps(steps, Stage::distill), params.distill_steps);
    }

    void everyFileOfAListIsWatchedAtItsPlace() {
        for (const char* name : {"matched/dev.tsv", "other/dev.tsv"}) {
            fs::create_directories((place() / name).parent_path());
            write_plain(place() / name, std::string("items of ") + name[0] + "\n");
        }
        RunParams params = recipe();
        params.dev_data = (place() / "matched/dev.tsv").string() + "," + (place() / "other/dev.tsv").string();
        const RunFolder run = RunFolder::create(place() / "two-files", params, Json::object());
        remember_inputs(run);
        QCOMPARE(read_json(run.inputs_file())["files"]["dev_data"].size(), std::size_t{2});
        QVERIFY2(changes_since_start(run).empty(), listed(changes_since_start(run)).c_str());
        const auto said = [&](const std::string& list) {
            return listed(changes_since_start(edited(run, "dev_data", list)));
        };
        const std::string first = (place() / "matched/dev.tsv").string(), second = (place() / "other/dev.tsv").string();
        // Models are compared by the first, so another order is a change.
        QVERIFY2(has(said(second + "," + first), "another content"), said(second + "," + first).c_str());
        QVERIFY2(has(said(first), "dev_data is "), said(first).c_str());
        fs::copy_file(second, place() / "moved.tsv");
        QCOMPARE(said(first + "," + (place() / "moved.tsv").string()), std::string());
        write_plain(second, "other items\n");
        edited(run, "dev_data", first + "," + second);
        const std::vector<InputChange> changes = changes_since_start(RunFolder::open(run.path()));
        QCOMPARE(changes.size(), std::size_t{1});
        QVERIFY2(has(changes[0].text, "other/dev.tsv") && has(changes[0].text, "when the run began"),
                 changes[0].text.c_str());
    }

    void theEvaluationKnowsEachOfItsFiles() {
        RunParams params = recipe();
        params.dev_data = (place() / "dev.tsv").string() + "," + (place() / "train.tsv").string();
        const RunFolder run = RunFolder::create(place() / "evaluated-two", params, Json::object());
        Results results;
        results.data_sum = file_sum(place() / "dev.tsv") + "," + file_sum(place() / "train.tsv");
        write_results(run.results_file(), results);
        QCOMPARE(changed_since_evaluation(run), std::string());
        write_plain(place() / "train.tsv", "other text\n");
        const std::string said = changed_since_evaluation(run);
        QVERIFY2(has(said, "train.tsv has another content") && !has(said, "dev.tsv"), said.c_str());
        results.data_sum = file_sum(place() / "dev.tsv");
        write_results(run.results_file(), results);
        QVERIFY(has(changed_since_evaluation(run), "names 2 files and named 1 when the run was evaluated"));
    }

    // Hugging Face's cache: the model is the snapshot that refs/main names.
    void anotherSnapshotIsAnotherTeacher() {
        const fs::path cache = place() / "models--org--name";
        for (const char* snapshot : {"one", "two"}) {
            fs::create_directories(cache / "snapshots" / snapshot);
            write_plain(cache / "snapshots" / snapshot / "config.json", "{}");
            write_plain(cache / "snapshots" / snapshot / "model.safetensors", std::string("weights ") + snapshot);
        }
        // Fetched together: the same size and time.
        for (const char* file : {"config.json", "model.safetensors"})
            fs::last_write_time(cache / "snapshots/two" / file, fs::last_write_time(cache / "snapshots/one" / file));
        fs::create_directories(cache / "refs");
        write_plain(cache / "refs" / "main", "one");
        RunParams params = recipe();
        params.teacher = cache.string();
        const RunFolder run = RunFolder::create(place() / "cached", params, Json::object());
        remember_inputs(run);
        QVERIFY(changes_since_start(run).empty());
        write_plain(cache / "refs" / "main", "two");
        const std::string text = listed(changes_since_start(run));
        QVERIFY2(has(text, "teacher: ") && has(text, "another content"), text.c_str());
    }

    // A question may stand open while another process resumes the run.
    void changesAreNotAcceptedWhileAnotherProcessWrites() {
        const RunFolder run = begun();
        write_plain(place() / "train.tsv", "some text\nmore\n");
        const auto changes = changes_since_start(run);
        QCOMPARE(changes.size(), std::size_t{1});
        int ready[2];
        QVERIFY(::pipe(ready) == 0);
        const pid_t child = ::fork();
        if (child == 0) {
            try {
                const RunLock lock(run.path());
                if (::write(ready[1], "x", 1) == 1) ::pause();
            } catch (...) {
            }
            ::_exit(1);
        }
        char byte = 0;
        QCOMPARE(::read(ready[0], &byte, 1), ssize_t{1});
        const Json before = read_json(run.inputs_file());
        const std::string text = message_of([&] { accept_changes(run, changes); });
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        QVERIFY2(has(text, "another process is writing here"), text.c_str());
        QVERIFY(read_json(run.inputs_file()) == before);
        accept_changes(run, changes);
        QVERIFY(changes_since_start(run).empty());
        QVERIFY(has(tell_accepted(run).front(), "train_data: "));
    }

    void changedFilesAreNamed_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("bytes");
        QTest::addColumn<QString>("param");
        QTest::addColumn<QString>("says");
        QTest::newRow("longer data") << "train.tsv"
                                     << "some text\nmore\n"
                                     << "train_data"
                                     << "has 15 bytes and had 10 when the run began";
        QTest::newRow("other data of the size") << "dev.tsv"
                                                << "other one\n"
                                                << "dev_data"
                                                << "another content";
        QTest::newRow("corpus") << "corpus.txt"
                                << "x"
                                << "corpus"
                                << "1 bytes";
        QTest::newRow("weights") << "model/model.safetensors"
                                 << "Weights"
                                 << "teacher"
                                 << "model.safetensors has another content";
        QTest::newRow("a new file of the model") << "model/tokenizer.json"
                                                 << "{}"
                                                 << "teacher"
                                                 << "tokenizer.json was not there when the run began";
    }
    void changedFilesAreNamed() {
        QFETCH(QString, file);
        QFETCH(QString, bytes);
        QFETCH(QString, param);
        QFETCH(QString, says);
        const RunFolder run = begun();
        const fs::path path = place() / file.toStdString();
        const bool fresh = !fs::exists(path);
        write_plain(path, bytes.toStdString());
        touch(path);
        const std::vector<InputChange> changes = changes_since_start(run);
        if (fresh) fs::remove(path);
        QCOMPARE(changes.size(), std::size_t{1});
        QCOMPARE(changes[0].param, param.toStdString());
        QVERIFY2(has(changes[0].text, says.toStdString().c_str()), changes[0].text.c_str());
    }

    void aMissingFileIsNamed() {
        const RunFolder run = begun();
        fs::remove(place() / "corpus.txt");
        const std::vector<InputChange> changes = changes_since_start(run);
        QCOMPARE(changes.size(), std::size_t{1});
        QVERIFY2(has(changes[0].text, "is missing"), changes[0].text.c_str());
    }

    void aFileThatWasMovedWithItsContentIsNoChange() {
        const RunFolder run = begun();
        fs::copy_file(place() / "train.tsv", place() / "elsewhere.tsv", fs::copy_options::overwrite_existing);
        const RunFolder moved = edited(run, "train_data", (place() / "elsewhere.tsv").string());
        QVERIFY(changes_since_start(moved).empty());
        remember_inputs(moved);  // so that the next resume need not read it
        QCOMPARE(read_json(run.inputs_file())["files"]["train_data"][0]["path"].get<std::string>(),
                 (place() / "elsewhere.tsv").string());
        write_plain(place() / "elsewhere.tsv", "other");
        QCOMPARE(changes_since_start(moved).size(), std::size_t{1});
    }

    void anEditedRecipeIsNamedByItsKey_data() {
        QTest::addColumn<QString>("key");
        QTest::newRow("seed") << "seed";
        QTest::newRow("batch_size") << "batch_size";
        QTest::newRow("max_length") << "max_length";
        QTest::newRow("eval_every") << "eval_every";
    }
    void anEditedRecipeIsNamedByItsKey() {
        QFETCH(QString, key);
        const std::vector<InputChange> changes = changes_since_start(edited(begun(), key.toLatin1().constData(), 48));
        QCOMPARE(changes.size(), std::size_t{1});
        QCOMPARE(changes[0].param, key.toStdString());
        QVERIFY2(has(changes[0].text, "is \"48\" and was "), changes[0].text.c_str());
    }

    void stepsMayChangeUntilTheirStageIsDone() {
        const RunFolder run = begun();
        QVERIFY(changes_since_start(edited(run, "teacher_steps", 7)).empty());
        publish_folder(run.model_folder(Stage::teacher),
                       [](const fs::path& path) { write_plain(path / "config.json", "{}"); });
        const RunFolder later = edited(run, "distill_steps", 9);
        QCOMPARE(listed(changes_since_start(later)),
                 std::string("teacher_steps is \"7\" and was \"500\" when the run began (without "
                             "effect: the stages that use it are done and stay as they are)"));
    }

    void aFinishedRunIsComparedToo() {
        const RunFolder run = begun();
        for (const Stage stage : run.planned_stages())
            if (stage_info(stage).folder)
                publish_folder(run.model_folder(stage),
                               [](const fs::path& path) { write_plain(path / "config.json", "{}"); });
        write_plain(run.results_file(), "{}");
        QVERIFY(run.finished());
        QVERIFY(changes_since_start(run).empty());
        const std::string gamma = listed(changes_since_start(edited(run, "gamma", 5.0)));
        QVERIFY2(has(gamma, "gamma is \"5\" and was "), gamma.c_str());
        const RunFolder longer = edited(edited(run, "gamma", RunParams().gamma), "distill_steps", 40);
        QVERIFY2(has(listed(changes_since_start(longer)), "distill_steps is \"40\""),
                 listed(changes_since_start(longer)).c_str());
        write_plain(place() / "train.tsv", "some text\nmore\n");
        const std::string all = listed(changes_since_start(longer));
        QVERIFY2(has(all, "distill_steps") && has(all, "train.tsv has 15 bytes"), all.c_str());
    }

    // Whoever accepts a change hears whether it does anything.
    void aChangeWithoutEffectSaysSo() {
        const RunFolder run = begun();
        write_json(run.engine_file(), Json::object());
        publish_folder(run.model_folder(Stage::teacher),
                       [](const fs::path& path) { write_plain(path / "weights", "w"); });
        edited(run, "precision", "fp32");
        edited(run, "teacher_learning_rate", 1e-3);
        const RunFolder now = edited(run, "distill_learning_rate", 1e-3);
        const std::string text = listed(changes_since_start(now));
        QVERIFY2(has(text, "precision is \"fp32\" and was \"auto\" when the run began (without effect: the run keeps"),
                 text.c_str());
        const auto of = [&](const char* key) {
            return text.substr(text.find(key), text.find(';', text.find(key)) - text.find(key));
        };
        QVERIFY2(has(of("teacher_learning_rate"), "(without effect: the stages"), text.c_str());
        QVERIFY2(!has(of("distill_learning_rate"), "without effect"), text.c_str());
    }

    // What only a student's first stage, or only its last one, looks at.
    void aChangeForAStageThatIsDoneSaysSoThoughOthersNameIt() {
        const RunFolder run = begun();
        edited(run, "sparsity", "3:4-exact");
        edited(run, "arenas", 0.25);
        edited(run, "quantization_warmup_steps", 5);
        RunFolder now = edited(run, "embedding_type", "f16");
        const auto without = [&](const char* key) {
            const std::string text = listed(changes_since_start(now)), of = text.substr(text.find(key));
            return has(of.substr(0, of.find(';')), "without effect");
        };
        for (const Stage stage : {Stage::bitnet_sft, Stage::refine})
            publish_folder(run.model_folder(stage), [](const fs::path& path) { write_plain(path / "weights", "w"); });
        for (const char* key : {"arenas", "quantization_warmup_steps", "embedding_type"}) QVERIFY2(!without(key), key);
        publish_folder(run.model_folder(Stage::pretrain),
                       [](const fs::path& path) { write_plain(path / "weights", "w"); });
        QVERIFY(without("arenas") && without("quantization_warmup_steps"));
        QVERIFY(!without("embedding_type"));
    }

    // Weights that were turned, or were not, for one quantizer are of no use to the other.
    void anotherTransformIsNotAcceptedOnceAStudentIsMade() {
        const RunFolder run = begun();
        RunFolder now = edited(run, "activation", "hadamard-absmax8");
        accept_changes(now, changes_since_start(now));  // nothing is made yet
        publish_folder(run.model_folder(Stage::refine),
                       [](const fs::path& path) { write_plain(path / "weights", "w"); });
        now = edited(now, "activation", "absmax8");
        const std::string said = message_of([&] { accept_changes(now, changes_since_start(now)); });
        QVERIFY2(has(said, "cannot go on with another activation") && has(said, "turned"), said.c_str());
        QCOMPARE(changes_since_start(now).size(), std::size_t{1});  // still
        now = edited(now, "activation", "hadamard-absmean4");
        accept_changes(now, changes_since_start(now));
        QVERIFY(changes_since_start(now).empty());
        // A stage on its way has turned them as well.
        now = edited(begun(), "activation", "hadamard-absmax8");
        publish_folder(now.checkpoint_path(Stage::bitnet_sft, 5),
                       [](const fs::path& path) { write_plain(path / "weights", "w"); });
        QVERIFY(has(message_of([&] { accept_changes(now, changes_since_start(now)); }), "cannot go on"));
    }

    // What items.jsonl and results.json say is about the data that were read.
    void dataThatHaveChangedSinceTheEvaluationAreNamed() {
        const RunFolder run = begun();
        const fs::path data = place() / "dev.tsv";
        QVERIFY(changed_since_evaluation(run).empty());  // nothing is evaluated yet
        Results results;
        results.task = "sst2";
        results.data = data.string();
        for (const bool summed : {true, false}) {  // a run of before has the sum in inputs.json alone
            results.data_sum = summed ? file_sum(data) : "";
            write_results(run.results_file(), results);
            touch(data);
            QVERIFY(changed_since_evaluation(run).empty());
            write_plain(data, "same size\n");
            const std::string said = changed_since_evaluation(run);
            QVERIFY2(has(said, data.string() + " has another content than when the run was evaluated"), said.c_str());
            fs::remove(data);
            QVERIFY(has(changed_since_evaluation(run), "is missing"));
            write_plain(data, "some text\n");
        }
    }

    void everyPartOfASplitModelIsWatched() {
        const fs::path first = place() / "m-00001-of-00002.gguf", second = place() / "m-00002-of-00002.gguf";
        for (const fs::path& part : {first, second}) write_plain(part, "weights");
        RunParams params = recipe();
        params.teacher = first.string();
        const RunFolder run = RunFolder::create(place() / "run-split", params, Json::object());
        remember_inputs(run);
        QVERIFY(changes_since_start(run).empty());
        write_plain(second, "other weights");
        std::string said = listed(changes_since_start(run));
        QVERIFY2(has(said, second.string() + " has 13 bytes and had 7 when"), said.c_str());
        fs::remove(second);
        said = listed(changes_since_start(run));
        QVERIFY2(has(said, second.string() + " is missing"), said.c_str());
    }

    void whatWasAcceptedIsRecordedAndToldOnce() {
        RunFolder run = begun();
        write_plain(place() / "train.tsv", "some text\nmore\n");
        run = edited(run, "seed", 5);
        const std::vector<InputChange> changes = changes_since_start(run);
        QCOMPARE(changes.size(), std::size_t{2});
        accept_changes(run, changes);
        QVERIFY(changes_since_start(run).empty());
        const std::vector<std::string> told = tell_accepted(run);
        QCOMPARE(told.size(), std::size_t{1});
        QVERIFY2(has(told[0], "seed") && has(told[0], "train.tsv"), told[0].c_str());
        QVERIFY(tell_accepted(run).empty());
        QCOMPARE(read_json(run.inputs_file())["accepted"][0]["changes"].size(), std::size_t{2});
    }

    void aDamagedRecordHasARemedy() {
        const RunFolder run = begun();
        for (const char* damaged : {"", "{", "[]", "{\"format\": 9}", "{\"format\": 1}"}) {
            write_plain(run.inputs_file(), damaged);
            const std::string text = message_of([&] { changes_since_start(run); });
            QVERIFY2(has(text, "inputs.json") && has(text, "Remove this file"), text.c_str());
        }
    }
};

QTEST_APPLESS_MAIN(RunInputsTest)
#include "run_inputs_test.moc"
