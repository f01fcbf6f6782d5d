// SPDX-License-Identifier: GPL-3.0-or-later
// An export never overwrites the model that it reads, nor anything that is no earlier export.
#include "engine/infer/export_target.h"

#include <sys/stat.h>

#include <QTemporaryDir>
#include <QtTest>
#include <fstream>
#include <map>

#include "engine/base/file.h"
#include "engine/infer/gguf_export.h"
#include "engine/infer/packed_export.h"
#include "engine/model/random_model.h"
#include "tests/infer/model_fixture.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class ExportTargetTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    fs::path path(const std::string& name) const { return fs::path(folder_.path().toStdString()) / name; }
    std::map<std::string, std::string> contents(const char* folder) const {
        std::map<std::string, std::string> files;
        for (const auto& entry : fs::directory_iterator(path(folder)))
            files[entry.path().filename().string()] = read_file(entry.path());
        return files;
    }
    static ExportOptions options() {
        ExportOptions options;
        options.type = BlockType::f16;
        options.threads = 1;
        return options;
    }
    std::string refusal(const fs::path& source, const fs::path& out) const {
        return message_of([&] { export_gguf(source, out, options()); });
    }

  private slots:
    void aFailedCheckNamesTheFileThatWasWanted() {
        const fs::path made = "/a/.x.gguf.tmp-1-0", out = "/a/x.gguf";
        const Error of_file("differs", "/a/.x.gguf.tmp-1-0: tensor", "Look at /a/.x.gguf.tmp-1-0");
        QCOMPARE(std::string(named_as_target(of_file, made, out).what()),
                 std::string("/a/x.gguf: tensor: differs. Look at /a/x.gguf"));
        QCOMPARE(std::string(named_as_target(Error("differs", "tensor"), made, out).what()),
                 std::string("/a/x.gguf: tensor: differs"));
    }

    void initTestCase() {
        write_random_folder(path("m"), odd_config(Architecture::llama, false), 1, DType::f32, 0.1f);
        write_random_folder(path("other"), odd_config(Architecture::llama, false), 2, DType::f32, 0.1f);
        ExportOptions exact = options();
        exact.type = BlockType::f32;
        QVERIFY(export_gguf(path("m"), path("own.gguf"), exact));
        fs::remove(path("own.gguf.receipt.json"));
        fs::create_symlink("m", path("m-link"));
    }

    void filesOfTheModelAreKept_data() {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("out");
        for (const char* source : {"m", "m-link"})
            for (const char* out : {"m/model.safetensors", "m-link/model.safetensors", "m/config.json",
                                    "m/tokenizer.json", "m/model-00001-of-00002.safetensors", "m/../m/config.json"})
                QTest::addRow("%s to %s", source, out) << source << out;
        QTest::newRow("another model's") << "m"
                                         << "other/model.safetensors";
        QTest::newRow("another model's config") << "m"
                                                << "other/config.json";
    }
    void filesOfTheModelAreKept() {
        QFETCH(QString, source);
        QFETCH(QString, out);
        const auto before = contents("m"), other = contents("other");
        const std::string said = refusal(path(source.toStdString()), path(out.toStdString()));
        QVERIFY2(has(said, path(out.toStdString()).c_str()) && has(said, ".gguf"), said.c_str());
        QVERIFY(contents("m") == before && contents("other") == other);
    }

    void theSourceFileIsKeptByEveryNameOfIt() {
        const std::string before = read_file(path("own.gguf"));
        fs::create_hard_link(path("own.gguf"), path("hard.gguf"));
        fs::create_directory(path("alone"));
        fs::create_hard_link(path("own.gguf"), path("alone/one.gguf"));
        for (const char* out : {"own.gguf", "m/../own.gguf", "hard.gguf"})
            for (const char* source : {"own.gguf", "alone"}) {
                const std::string said = refusal(path(source), path(out));
                QVERIFY2(has(said, "is the model that is to be exported"), said.c_str());
            }
        QVERIFY(has(refusal(path("alone"), path("alone/one.gguf")), "is the model that is to be exported"));
        QVERIFY(read_file(path("own.gguf")) == before && read_file(path("hard.gguf")) == before);
        fs::create_hard_link(path("m/model.safetensors"), path("weights.gguf"));
        QVERIFY(has(refusal(path("m"), path("weights.gguf")), "is a file of the model that is to be exported"));
        fs::remove(path("weights.gguf"));
    }

    // Under its own name, as a link of a download cache and as what that link leads to.
    void noPartOfASplitModelIsReplaced() {
        const auto name = [](int part) { return "s-0000" + std::to_string(part) + "-of-00003.gguf"; };
        fs::create_directories(path("split/blobs"));
        fs::create_directories(path("split/snapshots/1"));
        for (int part = 1; part <= 3; ++part) {
            fs::copy_file(path("own.gguf"), path("split/blobs/h" + std::to_string(part)));
            fs::create_symlink("../../blobs/h" + std::to_string(part), path("split/snapshots/1/" + name(part)));
            fs::copy_file(path("own.gguf"), path("split/" + name(part)));
        }
        fs::create_symlink("split/" + name(1), path("first.gguf"));
        const std::string before = read_file(path("own.gguf"));
        const std::pair<fs::path, fs::path> calls[] = {
            {path("split/" + name(1)), path("split/" + name(2))},
            {path("split/" + name(1)), path("split/" + name(3))},
            {path("first.gguf"), path("split/" + name(3))},
            {path("split/snapshots/1/" + name(1)), path("split/blobs/h2")},
            {path("split/snapshots/1"), path("split/blobs/h3")},
        };
        for (const auto& [source, out] : calls) {
            const std::string said = message_of([&] { check_export_target(source, out, out.string() + ".receipt"); });
            QVERIFY2(has(said, out.c_str()) && has(said, "is a file of the model that is to be exported"),
                     said.c_str());
            QCOMPARE(read_file(out), before);
        }
        check_export_target(path("split/" + name(1)), path("split/whole.gguf"), path("split/whole.gguf.receipt"));
    }

    void whatAKilledExportLeftIsRemoved() {
        for (const char* left : {".k.gguf.tmp-99-0", ".k.gguf.receipt.json.tmp-99-1"})
            std::ofstream(path(left)) << "half";
        QVERIFY(export_gguf(path("m"), path("k.gguf"), options()));
        QVERIFY(!fs::exists(path(".k.gguf.tmp-99-0")));
        QVERIFY(!fs::exists(path(".k.gguf.receipt.json.tmp-99-1")));
    }

    void onlyAnEarlierExportIsReplaced() {
        QVERIFY(export_gguf(path("m"), path("e.gguf"), options()));
        QVERIFY(export_gguf(path("m"), path("e.gguf"), options()));  // over itself, and over its receipt
        std::ofstream(path("empty.gguf")).close();                   // as mktemp makes one
        QVERIFY(export_gguf(path("m"), path("empty.gguf"), options()));
        QVERIFY(export_gguf(path("m"), path("m/beside.gguf"), options()));
        fs::remove(path("m/beside.gguf"));
        fs::remove(path("m/beside.gguf.receipt.json"));
        for (const char* name : {"notes.txt", "notes.gguf"}) {
            std::ofstream(path(name)) << "mine";
            const std::string said = refusal(path("m"), path(name));
            QVERIFY2(has(said, "is there already and is no .gguf file"), said.c_str());
            QCOMPARE(read_file(path(name)), std::string("mine"));
        }
        std::ofstream(path("f.gguf.receipt.json")) << "a till's receipt";
        QVERIFY(has(refusal(path("m"), path("f.gguf")), "is no receipt of an export"));
        QVERIFY(!fs::exists(path("f.gguf")));
    }

    void pipesDevicesFoldersAndLinksAreNamed() {
        QCOMPARE(::mkfifo(path("pipe").c_str(), 0600), 0);
        QVERIFY(has(refusal(path("m"), path("pipe")), "is a pipe"));
        QCOMPARE(::mkfifo(path("p.gguf.receipt.json").c_str(), 0600), 0);
        QVERIFY(has(refusal(path("m"), path("p.gguf")), "p.gguf.receipt.json"));
        QVERIFY(has(refusal(path("m"), "/dev/null"), "is a device"));
        QVERIFY(!refusal(path("m"), "/dev/stdout").empty());
        QVERIFY(has(refusal(path("m"), path("other")), "it is a folder"));
        QVERIFY(has(refusal(path("m"), path("new/")), "the name of a folder"));
        fs::create_symlink("own.gguf", path("link.gguf"));
        const std::string before = read_file(path("own.gguf")), said = refusal(path("m"), path("link.gguf"));
        QVERIFY2(has(said, "is a link that leads to " + path("own.gguf").string()), said.c_str());
        QVERIFY(read_file(path("own.gguf")) == before && fs::is_symlink(path("link.gguf")));
        fs::create_symlink("nowhere", path("dangling.gguf"));
        QVERIFY(has(refusal(path("m"), path("dangling.gguf")), "is a link that leads to nowhere, which is not there"));
        QVERIFY(!fs::exists(path("nowhere")));
    }

    void aPackedFolderIsNewToo() {
        ModelConfig config = odd_config(Architecture::qwen3, true);
        config.hidden_size = 64;
        config.intermediate_size = 128;
        config.heads = 4;
        config.kv_heads = 2;
        config.head_dim = 16;
        write_random_folder(path("student"), config, 3, DType::f32, 0.1f);
        QCOMPARE(::mkfifo(path("packed.receipt.json").c_str(), 0600), 0);
        const auto said = [&](const fs::path& out) {
            return message_of([&] { export_packed(path("student"), out, {}); });
        };
        QVERIFY(has(said(path("packed")), "packed.receipt.json"));
        QVERIFY(!fs::exists(path("packed")));
        for (const char* out : {"student", "student/config.json", "pipe", "link.gguf", "dangling.gguf"})
            QVERIFY2(has(said(path(out)), "is there already"), out);
        QVERIFY(has(said(path("student/packed")), "lies in the folder of the model that is to be exported"));
        for (const char* left : {".two-bit.tmp-99-0", ".two-bit.receipt.json.tmp-99-1"})
            std::ofstream(path(left)) << "half";
        QVERIFY(export_packed(path("student"), path("two-bit"), {}));
        QVERIFY(!fs::exists(path(".two-bit.tmp-99-0")) && !fs::exists(path(".two-bit.receipt.json.tmp-99-1")));
    }
};

QTEST_APPLESS_MAIN(ExportTargetTest)
#include "export_target_test.moc"
