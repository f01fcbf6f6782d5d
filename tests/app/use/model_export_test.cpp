// SPDX-License-Identifier: GPL-3.0-or-later
// What an export takes along besides the weights.
#include "app/use/model_export.h"

#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <fstream>

#include "engine/base/file.h"
#include "tests/shared_data.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class ModelExportTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    fs::path path(const char* name) const { return fs::path(folder_.path().toStdString()) / name; }

    static std::vector<std::pair<const char*, const char*>> travelling() {
        return {{"chat_template.json", "{\"chat_template\": \"{{ x }}\"}"}, {"LICENSE", "Do as you like."}};
    }

  private slots:
    void aTokenizerIsFoundInFoldersAndInGguf() {
        NEED_SHARED("models/stories260K");
        const fs::path model = shared_path("models/stories260K");
        QVERIFY(hasTokenizer(model));
        ExportOptions options = exportOptions(model, BlockType::f16);
        QVERIFY(export_gguf(model, path("with.gguf"), options));
        QVERIFY(hasTokenizer(path("with.gguf")));
        options.tokenizer = {{"tokenizer.ggml.model", std::string("no_vocab")}};
        options.tokenize = {};
        QVERIFY(export_gguf(model, path("without.gguf"), options));
        QVERIFY(!hasTokenizer(path("without.gguf")));
        // Files that only travel with a tokenizer are none.
        fs::create_directories(path("bare"));
        fs::copy_file(model / "config.json", path("bare") / "config.json");
        std::ofstream(path("bare") / "LICENSE") << "Do as you like.";
        std::ofstream(path("bare") / "generation_config.json") << "{}";
        QVERIFY(!hasTokenizer(path("bare")));
    }

    void aPackedFolderHasChatTemplateAndLicence() {
        NEED_SHARED("models/tiny-qwen3-student");
        const fs::path model = path("student");
        fs::copy(shared_path("models/tiny-qwen3-student"), model);
        for (const auto& [name, text] : travelling()) std::ofstream(model / name) << text;
        PackedOptions options = packedOptions(model, true);
        options.tokenize = {};  // it has none
        fs::create_symlink("nowhere", fs::path(model) / "LICENSE-OTHER");
        options.notes = packedOptions(model, true).notes;
        const auto packed = export_packed(model, path("packed"), options);
        QVERIFY(packed);
        const auto names = [](const std::string& note) { return note.find("LICENSE-OTHER is a link") != note.npos; };
        QCOMPARE(std::ranges::count_if(packed->notes, names), std::ptrdiff_t{1});
        for (const auto& [name, text] : travelling()) QCOMPARE(read_file(path("packed") / name), std::string(text));
        QVERIFY(export_packed(model, path("bare-packed"), packedOptions(model, false)));
        for (const auto& [name, text] : travelling()) QVERIFY(!fs::exists(path("bare-packed") / name));
    }
};

QTEST_GUILESS_MAIN(ModelExportTest)
#include "model_export_test.moc"
