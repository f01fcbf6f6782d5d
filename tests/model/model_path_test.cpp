// SPDX-License-Identifier: GPL-3.0-or-later
// What people point at instead of a model: a folder of a download, a link to nothing, a pointer of Git LFS.
#include "engine/base/model_path.h"

#include <QTemporaryDir>
#include <QtTest>
#include <fstream>

#include "engine/base/file.h"
#include "engine/model/inspect.h"
#include "engine/model/random_model.h"
#include "engine/model/weight_file.h"
#include "tests/error_text.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class ModelPathTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    fs::path root() const { return folder_.path().toStdString(); }
    static void put(const fs::path& file, const std::string& text) {
        fs::create_directories(file.parent_path());
        std::ofstream(file) << text;
    }
    static std::string refusal(const fs::path& path) {
        return message_of([&] { WeightFile::open(path); });
    }
    // As huggingface_hub lays it: snapshots of links into blobs.
    static fs::path snapshot(const fs::path& cached, const std::string& commit) {
        ModelConfig config;
        config.hidden_size = config.intermediate_size = 8;
        config.layers = config.heads = config.kv_heads = 1;
        config.head_dim = 8;
        config.vocab_size = 9;
        config.max_positions = 16;
        config.every_layer.rotary.theta = 1e4;
        write_random_folder(cached / "blobs", config, 1, DType::f32);
        const fs::path folder = cached / "snapshots" / commit;
        fs::create_directories(folder);
        for (const char* name : {"config.json", "model.safetensors"})
            fs::create_symlink(fs::path("../../blobs") / name, folder / name);
        return folder;
    }

  private slots:
    void aFolderOfTheCacheMeansItsSnapshot() {
        const fs::path cached = root() / "hub" / "models--org--name";
        const fs::path first = snapshot(cached, "aaa");
        QCOMPARE(model_at(cached), first);  // the only one
        QCOMPARE(model_at(first), first);
        QCOMPARE(WeightFile::open(cached).config().vocab_size, std::int64_t{9});
        QCOMPARE(read_model_config(cached).vocab_size, std::int64_t{9});
        QVERIFY(inspect_model(cached).problems.empty());
        fs::create_directories(cached / "snapshots" / "bbb");
        QVERIFY2(has(refusal(cached), "several snapshots: aaa, bbb"), refusal(cached).c_str());
        put(cached / "refs" / "main", "aaa\n");
        QCOMPARE(model_at(cached), first);
        put(cached / "refs" / "main", "ccc");
        QVERIFY2(has(refusal(cached), "no snapshot \"ccc\""), refusal(cached).c_str());
        QVERIFY2(has(refusal(root() / "hub"), "several models: models--org--name"), refusal(root() / "hub").c_str());
    }

    void aLinkToNothingIsNamed() {
        const fs::path cached = root() / "models--org--broken", folder = snapshot(cached, "aaa");
        fs::remove(cached / "blobs" / "model.safetensors");
        for (const fs::path& path : {cached, folder}) {
            const std::string text = refusal(path);
            QVERIFY2(has(text, "aaa/model.safetensors") && has(text, "../../blobs/model.safetensors"), text.c_str());
        }
        fs::remove(cached / "blobs" / "config.json");
        QVERIFY(has(refusal(folder), "config.json") && has(refusal(folder), "which is not there"));
    }

    void aGitLfsPointerIsNamedAsSuch() {
        const std::string pointer =
            "version https://git-lfs.github.com/spec/v1\n"
            "oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 548105171\n";
        const fs::path folder = snapshot(root() / "models--org--lfs", "aaa");
        for (const char* name : {"model.safetensors", "config.json"}) {
            fs::remove(folder / name);
            put(folder / name, pointer);
            const std::string text = refusal(folder);
            QVERIFY2(has(text, name) && has(text, "Git LFS pointer to 548105171 bytes") && has(text, "git lfs pull"),
                     text.c_str());
        }
        put(root() / "a.gguf", pointer);
        QVERIFY2(has(refusal(root() / "a.gguf"), "Git LFS pointer"), refusal(root() / "a.gguf").c_str());
        // A text that begins so and goes on is a text.
        put(root() / "long.txt", pointer + std::string(2000, 'x'));
        QCOMPARE(read_file(root() / "long.txt").size(), pointer.size() + 2000);
    }

    void aFolderWithOneGgufFileMeansThatFile() {
        const fs::path folder = root() / "gguf";
        put(folder / "one.gguf", "GGUF");
        put(folder / "README.md", "");
        QCOMPARE(model_at(folder), folder / "one.gguf");
        QVERIFY(is_gguf(folder));
        put(folder / "run.json", "{}");  // an export in a run's folder is not the run
        QCOMPARE(model_at(folder), folder);
        fs::remove(folder / "run.json");
        put(folder / "two.gguf", "GGUF");
        QVERIFY2(has(refusal(folder), "2 .gguf files: one.gguf, two.gguf"), refusal(folder).c_str());
        QCOMPARE(model_at(root() / "absent"), root() / "absent");
    }

    void filesOfBeforeGgufAreNamed() {
        for (const auto& [magic, name] :
             {std::pair{"tjgg", "ggjt"}, {"lmgg", "ggml"}, {"fmgg", "ggmf"}, {"algg", "ggla"}}) {
            put(root() / "old.bin", std::string(magic) + std::string(60, '\1'));
            const std::string text = refusal(root() / "old.bin");
            QVERIFY2(has(text, std::string("of the form ") + name) && has(text, "old.bin") && has(text, "GGUF"),
                     text.c_str());
        }
    }
};

QTEST_APPLESS_MAIN(ModelPathTest)
#include "model_path_test.moc"
