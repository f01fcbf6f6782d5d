// SPDX-License-Identifier: GPL-3.0-or-later
// Models that other programs keep: found where each program puts them, judged by their headers, damage said and never
// fatal. The folders are made up, the models in them are real.
#include "engine/model/local/local_models.h"

#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <cstring>
#include <fstream>

#include "engine/base/file.h"
#include "engine/base/json_file.h"
#include "engine/model/gguf.h"
#include "tests/error_text.h"
#include "tests/shared_data.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class LocalModelsTest : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> folder_;
    fs::path home() const { return folder_->path().toStdString(); }

    static void put(const fs::path& file, const std::string& text) {
        fs::create_directories(file.parent_path());
        fs::remove(file);
        std::ofstream(file, std::ios::binary) << text;
    }
    // Shared models may be read-only.
    static void copy_model(const fs::path& from, const fs::path& to) {
        fs::create_directories(to);
        for (const auto& entry : fs::directory_iterator(from)) {
            fs::copy_file(entry.path(), to / entry.path().filename());
            fs::permissions(to / entry.path().filename(), fs::perms::owner_write, fs::perm_options::add);
        }
    }
    // A snapshot as the hub's library lays it: relative links into blobs/.
    static fs::path snapshot(const fs::path& cached, const std::string& commit, const fs::path& model) {
        const fs::path folder = cached / "snapshots" / commit;
        fs::create_directories(folder);
        fs::create_directories(cached / "blobs");
        for (const auto& entry : fs::directory_iterator(model)) {
            const std::string name = entry.path().filename().string(), blob = commit + name;
            fs::copy_file(entry.path(), cached / "blobs" / blob);
            fs::permissions(cached / "blobs" / blob, fs::perms::owner_write, fs::perm_options::add);
            fs::create_symlink(fs::path("../../blobs") / blob, folder / name);
        }
        return folder;
    }
    // A .gguf file of an architecture that this program does not know.
    static void put_foreign_gguf(const fs::path& file) {
        fs::create_directories(file.parent_path());
        GgufSource tensor;
        tensor.name = "v.patch_embd.weight";
        tensor.shape = {2, 4};
        tensor.fill = [](std::span<std::byte> bytes) { std::memset(bytes.data(), 0, bytes.size()); };
        write_gguf(file, GgufValues{{"general.architecture", std::string("clip")}}, {tensor});
    }
    static const LocalModel* named(const std::vector<LocalModel>& models, const std::string& name) {
        const auto at = std::ranges::find(models, name, [](const LocalModel& model) { return model.found.name; });
        return at == models.end() ? nullptr : &*at;
    }

  private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        QVERIFY(folder_->isValid());
        for (const char* name : {"HF_HOME", "HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE", "XDG_CACHE_HOME", "XDG_DATA_HOME",
                                 "XDG_CONFIG_HOME", "LLAMA_CACHE"})
            qunsetenv(name);
        qputenv("HOME", folder_->path().toUtf8());
        qputenv("OLLAMA_MODELS", QByteArray::fromStdString((home() / "ollama").string()));  // not the system's
    }

    void withoutAnyProgramThereAreNoModels() {
        QVERIFY(model_places().empty());
        QVERIFY(local_models().empty());
    }

    void aModelOfTheHubsCacheIsListedBySizeFamilyAndType() {
        NEED_SHARED("models/stories260K");
        const fs::path source = shared_path("models/stories260K"), hub = home() / ".cache" / "huggingface" / "hub";
        const fs::path cached = hub / "models--org--stories";
        const fs::path folder = snapshot(cached, "0123456789abcdef0123456789abcdef01234567", source);
        put(cached / "refs" / "main", "0123456789abcdef0123456789abcdef01234567");
        fs::create_directories(hub / "datasets--org--rows" / "snapshots");  // no model
        const std::vector<LocalModel> models = local_models();
        QCOMPARE(models.size(), std::size_t{1});
        QCOMPARE(models[0].found.name, std::string("org/stories"));
        QCOMPARE(models[0].found.path, folder);
        QCOMPARE(models[0].found.bytes, static_cast<std::uint64_t>(fs::file_size(source / "model.safetensors")));
        QCOMPARE(models[0].family, std::string("llama"));
        QVERIFY2(!models[0].type.empty(), models[0].type.c_str());
        QVERIFY2(models[0].converts && models[0].compares, models[0].reason.c_str());
        QCOMPARE(models[0].reason, std::string());
        QCOMPARE(uses_text(models[0]), std::string("convert and compare"));
        // A branch that means the same commit changes nothing; an older snapshot goes by its commit.
        put(cached / "refs" / "dev", "0123456789abcdef0123456789abcdef01234567");
        snapshot(cached, "fedcba9876543210fedcba9876543210fedcba98", source);
        QVERIFY(named(local_models(), "org/stories"));
        QVERIFY(named(local_models(), "org/stories@fedcba9"));
    }

    void theVariablesOfEachProgramAreFollowed() {
        NEED_SHARED("models/stories260K");
        const fs::path elsewhere = home() / "elsewhere";
        snapshot(elsewhere / "models--org--stories", "aaa", shared_path("models/stories260K"));
        qputenv("HF_HUB_CACHE", QByteArray::fromStdString(elsewhere.string()));
        QVERIFY(named(local_models(), "org/stories"));
        qunsetenv("HF_HUB_CACHE");
        QVERIFY(local_models().empty());
        fs::create_directories(home() / "hf");
        fs::rename(elsewhere, home() / "hf" / "hub");
        qputenv("HF_HOME", "~/hf");
        QVERIFY(named(local_models(), "org/stories"));
        put_foreign_gguf(home() / "llama" / "org_name_file.gguf");
        qputenv("LLAMA_CACHE", QByteArray::fromStdString((home() / "llama").string()));
        const std::vector<LocalModel> models = local_models();
        const LocalModel* file = named(models, "org_name_file.gguf");
        QVERIFY(file);
        QVERIFY(file->found.keeper == ModelKeeper::llama_cpp);
    }

    void eachModelSaysWhyItCannotBeUsed() {
        NEED_SHARED("models/tiny-qwen3-student");
        const fs::path studio = home() / ".lmstudio" / "models";
        copy_model(shared_path("models/tiny-qwen3-student"), studio / "org" / "student");
        copy_model(shared_path("models/tiny-qwen3"), studio / "org" / "teacher");
        copy_model(shared_path("models/tiny-qwen3"), studio / "org" / "other");
        put(studio / "org" / "other" / "config.json", "{\"model_type\": \"mamba\"}");
        put_foreign_gguf(studio / "org" / "projector" / "mmproj.gguf");
        const std::vector<LocalModel> models = local_models();
        QCOMPARE(models.size(), std::size_t{4});
        const LocalModel* teacher = named(models, "org/teacher");
        QVERIFY(teacher && !teacher->converts && !teacher->compares);
        QVERIFY2(has(teacher->reason, "no tokenizer"), teacher->reason.c_str());
        QCOMPARE(uses_text(*teacher), std::string("neither"));
        const LocalModel* other = named(models, "org/other");
        QVERIFY(other && !other->converts && !other->compares);
        QCOMPARE(other->family, std::string("mamba"));
        QVERIFY2(has(other->reason, "mamba"), other->reason.c_str());
        const LocalModel* projector = named(models, "org/projector/mmproj.gguf");
        QVERIFY(projector && !projector->compares);
        QCOMPARE(projector->family, std::string("clip"));
        QVERIFY2(has(projector->reason, "clip"), projector->reason.c_str());
        // A tokenizer beside it, and the student can be compared, but not converted once more.
        std::ofstream(studio / "org" / "student" / "tokenizer.json") << "{}";
        const LocalModel student = judged(models_in({ModelKeeper::lm_studio, studio})[2]);
        QCOMPARE(student.found.name, std::string("org/student"));
        QVERIFY(student.compares && !student.converts && student.student);
        QVERIFY2(has(student.reason, "student already"), student.reason.c_str());
    }

    void whatIsDamagedIsSaidAndHidesNothing() {
        NEED_SHARED("models/stories260K");
        const fs::path hub = home() / ".cache" / "huggingface" / "hub";
        snapshot(hub / "models--org--whole", "aaa", shared_path("models/stories260K"));
        const fs::path broken = snapshot(hub / "models--org--broken", "aaa", shared_path("models/stories260K"));
        fs::remove(hub / "models--org--broken" / "blobs" / "aaamodel.safetensors");
        fs::create_directories(hub / "models--org--empty" / "snapshots");
        put(hub / "models--org--begun" / "blobs" / "cafe.incomplete", "half");
        fs::create_directories(hub / "models--org--begun" / "snapshots");
        const fs::path cut = snapshot(hub / "models--org--cut", "aaa", shared_path("models/stories260K"));
        fs::resize_file(fs::canonical(cut / "model.safetensors"), 100);
        const std::vector<LocalModel> models = local_models();
        QCOMPARE(models.size(), std::size_t{5});
        QVERIFY(named(models, "org/whole")->compares);
        for (const char* name : {"org/broken", "org/empty", "org/begun", "org/cut"}) {
            const LocalModel* model = named(models, name);
            QVERIFY2(model && !model->converts && !model->compares && !model->reason.empty(), name);
        }
        QVERIFY2(has(named(models, "org/broken")->reason, "link to nothing"),
                 named(models, "org/broken")->reason.c_str());
        QVERIFY2(has(named(models, "org/begun")->reason, "not finished"), named(models, "org/begun")->reason.c_str());
        QVERIFY2(has(named(models, "org/empty")->reason, "no snapshot"), named(models, "org/empty")->reason.c_str());
    }

    void ollamasBlobsGoByTheNamesOfItsManifests() {
        const std::string digest(64, 'a'), missing(64, 'b');
        const fs::path root = home() / "ollama", names = root / "manifests" / "registry.ollama.ai";
        put_foreign_gguf(home() / "file.gguf");
        fs::create_directories(root / "blobs");
        fs::rename(home() / "file.gguf", root / "blobs" / ("sha256-" + digest));
        const auto manifest = [](const std::string& of) {
            const std::string kind = "application/vnd.ollama.image.";
            Json layers = Json::array();
            layers.push_back({{"mediaType", kind + "license"}, {"digest", "sha256:00"}, {"size", 1}});
            layers.push_back({{"mediaType", kind + "model"}, {"digest", "sha256:" + of}, {"size", 100}});
            return Json{{"schemaVersion", 2}, {"layers", layers}}.dump();
        };
        put(names / "library" / "llama3" / "latest", manifest(digest));
        put(names / "someone" / "mine" / "7b", manifest(missing));
        put(names / "library" / "odd" / "latest", manifest("../../../etc/passwd"));
        put(names / "library" / "torn" / "latest", "{\"layers\": [");
        put(root / "manifests" / "hf.co" / "org" / "name" / "Q4_0", manifest(digest));
        const std::vector<FoundModel> models = models_in({ModelKeeper::ollama, root});
        QCOMPARE(models.size(), std::size_t{5});
        const auto named_one = [&](const std::string& name) {
            return *std::ranges::find(models, name, &FoundModel::name);
        };
        QCOMPARE(named_one("llama3:latest").path, root / "blobs" / ("sha256-" + digest));
        QCOMPARE(named_one("llama3:latest").damage, std::string());
        QVERIFY(named_one("llama3:latest").bytes > 0);
        QCOMPARE(judged(named_one("llama3:latest")).family, std::string("clip"));
        QCOMPARE(named_one("hf.co/org/name:Q4_0").damage, std::string());
        QVERIFY(has(named_one("someone/mine:7b").damage, "not there"));
        QVERIFY(has(named_one("odd:latest").damage, "names no blob"));
        QVERIFY(!named_one("torn:latest").damage.empty());
    }

    // A model in several files is one model, known by its first part.
    void partsOfOneModelAreOneModel() {
        const fs::path jan = home() / ".config" / "Jan" / "data" / "llamacpp" / "models" / "org" / "name";
        put(jan / "name-00001-of-00002.gguf", "GGUF first");
        put(jan / "name-00002-of-00002.gguf", "GGUF second");
        std::vector<FoundModel> models = models_in(model_places().at(0));
        QCOMPARE(models.size(), std::size_t{1});
        QVERIFY(models[0].keeper == ModelKeeper::jan);
        QCOMPARE(models[0].bytes, std::uint64_t{21});
        QCOMPARE(models[0].damage, std::string());
        fs::remove(jan / "name-00002-of-00002.gguf");
        models = models_in(model_places().at(0));
        QVERIFY2(has(models[0].damage, "name-00002-of-00002.gguf is missing"), models[0].damage.c_str());
    }

    void theSearchEndsEarlyWhenAsked() {
        put_foreign_gguf(home() / ".local" / "share" / "nomic.ai" / "GPT4All" / "a.gguf");
        put_foreign_gguf(home() / ".local" / "share" / "nomic.ai" / "GPT4All" / "b.gguf");
        QCOMPARE(local_models().size(), std::size_t{2});
        QCOMPARE(local_models([](std::size_t known) { return known < 1; }).size(), std::size_t{1});
    }
};

QTEST_APPLESS_MAIN(LocalModelsTest)
#include "local_models_test.moc"
