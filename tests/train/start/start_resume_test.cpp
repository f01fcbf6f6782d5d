// SPDX-License-Identifier: GPL-3.0-or-later
// A start that was stopped, or whose process was killed, goes on with the next layer and ends in the same bits.
#include <torch/torch.h>
// LibTorch comes first: Qt's `slots` macro breaks its headers.
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <filesystem>

#include "engine/base/error.h"
#include "engine/base/file.h"
#include "engine/train/api/engine.h"
#include "engine/train/network/model_io.h"
#include "engine/train/start/student_start.h"
#include "tests/shared_data.h"

using namespace bitdistill;
namespace fs = std::filesystem;

namespace {

std::vector<Sequence> some_texts() {
    std::vector<Sequence> texts(6);
    for (std::size_t s = 0; s < texts.size(); ++s)
        for (std::size_t t = 0; t < 32; ++t) texts[s].ids.push_back(int((t * t * 7 + s * 131 + t * 3) % 512));
    return texts;
}

std::unique_ptr<Transformer> fresh(StudentStart method, bool sub_norm = true) {
    RunParams params;
    params.student_start = method;
    return load_as_student(shared_path("models/stories260K"), Precision::fp32, sub_norm, params);
}

bool equal(Transformer& a, Transformer& b) {
    for (std::size_t i = 0; i < a.parameters().size(); ++i)
        if (!at::equal(a.parameters()[i].value, b.parameters()[i].value)) return false;
    return true;
}

bool equal(const StartReport& a, const StartReport& b) { return to_json(a) == to_json(b); }

std::vector<std::string> names_in(const fs::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder)) names.push_back(entry.path().filename().string());
    std::ranges::sort(names);
    return names;
}

// Refinement and a single step after it.
RunParams short_recipe() {
    RunParams params;
    params.teacher = shared_path("models/stories260K").string();
    params.train_data = shared_path("data/sst2/train.tsv").string();
    params.dev_data = shared_path("data/sst2/dev.tsv").string();
    params.fine_tune_teacher = params.bitnet_sft = params.continual_pretraining = false;
    params.distill_steps = 1;
    params.batch_size = params.micro_batch_size = 2;
    params.train_limit = 8;
    params.eval_limit = 2;
    params.max_length = 48;
    params.threads = 1;
    params.precision = WantedPrecision::fp32;
    params.student_start = StudentStart::gptq;
    params.sub_norm_gains = SubNormGains::calibrated;
    return params;
}

bool said_in(const RunLog& log, const std::string& part) {
    RunLog::Cursor cursor;
    const RunLog::News news = log.read_since(cursor);
    return std::ranges::any_of(news.events,
                               [&](const Event& event) { return event.text.find(part) != event.text.npos; });
}

void damage(const fs::path& file) {
    QFile bytes(QString::fromStdString(file.string()));
    QVERIFY(bytes.open(QIODevice::ReadWrite));
    QVERIFY(bytes.seek(bytes.size() - 3));
    QCOMPARE(bytes.write("?!"), 2);
}

}  // namespace

class StartResumeTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    int places_ = 0;
    StartOptions kept(std::vector<std::string>* said = nullptr) {
        StartOptions options;
        options.keep = fs::path(folder_.filePath(QString::number(++places_)).toStdString());
        if (said) options.say = [said](const std::string& text) { said->push_back(text); };
        return options;
    }

  private slots:
    void initTestCase() {
        NEED_SHARED("models");
        at::set_num_threads(1);
    }

    void aStopLosesAtMostALayerAndChangesNoBit_data() {
        QTest::addColumn<int>("method");
        for (const StudentStart method : {StudentStart::ls, StudentStart::gptq, StudentStart::awq})
            QTest::newRow(std::string(word_of(method)).c_str()) << int(method);
    }
    void aStopLosesAtMostALayerAndChangesNoBit() {
        QFETCH(int, method);
        const auto way = static_cast<StudentStart>(method);
        const std::vector<Sequence> texts = some_texts();
        const auto whole = fresh(way);
        JobControl counted;
        const auto wanted = start_student(*whole, way, texts, &counted);
        QVERIFY(wanted);
        const std::int64_t boundaries = counted.boundaries();
        for (const double share : {0.1, 0.5, 0.97}) {
            const StartOptions options = kept();
            JobControl control;
            control.stop_at_boundary(std::max<std::int64_t>(1, std::int64_t(share * double(boundaries))));
            const auto cut = fresh(way);
            QVERIFY(!start_student(*cut, way, texts, &control, options));
            const auto resumed = fresh(way);
            JobControl second;
            const auto report = start_student(*resumed, way, texts, &second, options);
            QVERIFY(report);
            QVERIFY(equal(*whole, *resumed));
            QVERIFY(equal(*wanted, *report));
            QCOMPARE(report->layers_resumed, int(share * double(whole->config().layers)));
            // Nothing that was done is done again.
            QVERIFY(double(second.boundaries()) <
                    (1 - double(report->layers_resumed) / double(whole->config().layers)) * double(boundaries) + 2);
            // A third sitting finds all of it.
            const auto again = fresh(way);
            QCOMPARE(start_student(*again, way, texts, nullptr, options)->layers_resumed, int(whole->config().layers));
            QVERIFY(equal(*whole, *again));
        }
    }

    // What a kill leaves between two writes: a layer without its streams, half a folder under a temporary name.
    void whatAKillOrADiskLeavesIsGoneOnFromWhereItIsWhole() {
        const std::vector<Sequence> texts = some_texts();
        const auto whole = fresh(StudentStart::gptq);
        const auto wanted = start_student(*whole, StudentStart::gptq, texts, nullptr);
        const int layers = int(whole->config().layers);
        const StartOptions done = kept();
        start_student(*fresh(StudentStart::gptq), StudentStart::gptq, texts, nullptr, done);
        const std::string streams = "streams-00000" + std::to_string(layers - 1);
        QVERIFY(std::ranges::count(names_in(done.keep), streams) == 1);
        QCOMPARE(int(names_in(done.keep).size()), layers + 1);  // the newest streams only

        struct Harm {
            std::function<void(const fs::path&)> work;
            int resumed;
            bool said;
        };
        const auto no_streams = [&](const fs::path& keep) { fs::remove_all(keep / streams); };
        const auto no_last = [&](const fs::path& keep) { fs::remove_all(keep / "layer-000004"); };
        const std::vector<Harm> harms{
            {no_streams, layers, false},
            {[&](const fs::path& keep) { no_streams(keep), no_last(keep); }, layers - 1, false},
            {[&](const fs::path& keep) { no_last(keep), damage(keep / streams / "streams.safetensors"); }, layers - 1,
             true},
            {[](const fs::path& keep) { damage(keep / "layer-000002" / "weights.safetensors"); }, 2, true},
            {[](const fs::path& keep) { fs::remove(keep / "layer-000003" / "DONE"); }, 3, true},
            {[](const fs::path& keep) { fs::remove_all(keep / "layer-000000"); }, 0, false},
        };
        for (const Harm& harm : harms) {
            std::vector<std::string> said;
            const StartOptions options = kept(&said);
            fs::copy(done.keep, options.keep, fs::copy_options::recursive);
            fs::create_directories(options.keep / ".layer-000004.tmp-1-1");
            harm.work(options.keep);
            const auto resumed = fresh(StudentStart::gptq);
            const auto report = start_student(*resumed, StudentStart::gptq, texts, nullptr, options);
            QVERIFY(report);
            QCOMPARE(report->layers_resumed, harm.resumed);
            QVERIFY(equal(*whole, *resumed));
            QVERIFY(equal(*wanted, *report));
            QCOMPARE(!said.empty(), harm.said);
            for (const std::string& name : names_in(options.keep)) QVERIFY2(name[0] != '.', name.c_str());
        }
    }

    // Other texts, another method, another student: nothing of it may be mixed in.
    void whatBelongsToAnotherStartIsNotUsed() {
        std::vector<std::string> said;
        const StartOptions options = kept(&said);
        std::vector<Sequence> texts = some_texts();
        start_student(*fresh(StudentStart::gptq), StudentStart::gptq, texts, nullptr, options);
        texts.back().ids.back() ^= 1;
        const auto whole = fresh(StudentStart::gptq), other = fresh(StudentStart::gptq);
        start_student(*whole, StudentStart::gptq, texts, nullptr);
        const auto report = start_student(*other, StudentStart::gptq, texts, nullptr, options);
        QCOMPARE(report->layers_resumed, 0);
        QVERIFY(equal(*whole, *other));
        QCOMPARE(int(said.size()), 1);
        QVERIFY(said[0].find("begins anew") != std::string::npos);
        QCOMPARE(start_student(*fresh(StudentStart::ls), StudentStart::ls, texts, nullptr, options)->layers_resumed, 0);
        QCOMPARE(
            start_student(*fresh(StudentStart::ls, false), StudentStart::ls, texts, nullptr, options)->layers_resumed,
            0);
        StartOptions plain = options;
        plain.rounded_inputs = false;
        const auto rounded = fresh(StudentStart::gptq), alone = fresh(StudentStart::gptq);
        start_student(*rounded, StudentStart::gptq, texts, nullptr, options);
        QCOMPARE(start_student(*alone, StudentStart::gptq, texts, nullptr, plain)->layers_resumed, 0);
        QVERIFY(!equal(*rounded, *alone));
    }

    void aRunThatIsStoppedWithinItsStartEndsInTheSameStudent() {
        const auto run = [&](const char* name) {
            return RunFolder::create(folder_.filePath(name).toStdString(), short_recipe(), Json::object());
        };
        const RunFolder whole = run("whole"), cut = run("cut");
        RunLog log, first, second;
        JobControl counted, control, again;
        QVERIFY(run_recipe(whole, log, counted));
        QVERIFY(said_in(log, "fewer than calibration asks for"));
        // The start is by far the longest part of such a run.
        control.stop_at_boundary(counted.boundaries() / 2);
        QVERIFY(!run_recipe(cut, first, control));
        QVERIFY(!cut.stage_done(Stage::refine));
        const fs::path kept = cut.path() / "checkpoints" / "refine";
        QVERIFY(fs::exists(kept / "layer-000000" / "DONE"));
        QVERIFY(run_recipe(cut, second, again));
        QVERIFY(said_in(second, "The start goes on after layer"));
        QVERIFY(!fs::exists(kept));
        for (const char* file : {"refined/model.safetensors", "student/model.safetensors", "start.json"})
            QVERIFY2(read_file(whole.path() / file) == read_file(cut.path() / file), file);
    }

    void timeLeftIsSaidOnceALayerIsDone() {
        StartOptions options;
        std::vector<StartProgress> seen;
        options.done = [&](const StartProgress& progress) { seen.push_back(progress); };
        const auto student = fresh(StudentStart::gptq);
        start_student(*student, StudentStart::gptq, some_texts(), nullptr, options);
        QCOMPARE(seen.size(), std::size_t(4 * student->config().layers));
        for (std::size_t i = 0; i < seen.size(); ++i) {
            QCOMPARE(seen[i].done, i + 1);
            QCOMPARE(std::isfinite(seen[i].seconds_left), i >= 4);
        }
        QCOMPARE(seen.back().seconds_left, 0.0);
    }
};

QTEST_GUILESS_MAIN(StartResumeTest)
#include "start_resume_test.moc"
