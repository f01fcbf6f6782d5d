// SPDX-License-Identifier: GPL-3.0-or-later
// models and inspect --compare through the real program, on models in made-up folders of other programs.
#include <QDir>
#include <QTemporaryDir>
#include <filesystem>

#include "tests/cli/program.h"

using nlohmann::json;
namespace fs = std::filesystem;

class ModelsTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    fs::path home() const { return folder_.path().toStdString(); }
    static json named(const json& list, const std::string& name) {
        for (const json& one : list)
            if (one["name"] == name) return one;
        return {};
    }

  private slots:
    void initTestCase() {
        QVERIFY(folder_.isValid());
        for (const char* name :
             {"HF_HOME", "HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"})
            qunsetenv(name);
        qputenv("HOME", folder_.path().toUtf8());
        qputenv("OLLAMA_MODELS", folder_.filePath(QStringLiteral("ollama")).toUtf8());
        qputenv("LLAMA_CACHE", folder_.filePath(QStringLiteral("llama")).toUtf8());
    }

    void withoutModelsTheCommandSaysWhereItLooked() {
        const Ended ended = runProgram({"models"});
        EXITS_WITH(ended, 0);
        QVERIFY2(ended.out.contains("no models were found") && ended.out.contains("fetch ORG/NAME"),
                 ended.out.constData());
        QVERIFY(runProgram({"models", "--json"}).json().is_array());
    }

    // What another program keeps can be used as it lies there: Ollama's blob has no name that says what it is.
    void aListedModelWritesText() {
        NEED_SHARED("models/stories260K");
        const QString file = folder_.filePath(QStringLiteral("stories.gguf"));
        EXITS_WITH(runProgram({"export", "--model", shared("models/stories260K"), "--out", file}), 0);
        const std::string digest(64, 'c');
        const fs::path root = home() / "ollama";
        fs::create_directories(root / "blobs");
        fs::create_directories(root / "manifests" / "registry.ollama.ai" / "library" / "stories");
        fs::copy_file(file.toStdString(), root / "blobs" / ("sha256-" + digest));
        write_bytes(QString::fromStdString(
                        (root / "manifests" / "registry.ollama.ai" / "library" / "stories" / "latest").string()),
                    QByteArray::fromStdString(
                        R"({"layers": [{"mediaType": "application/vnd.ollama.image.model", "digest": "sha256:)" +
                        digest + R"("}]})"));
        fs::create_directories(home() / "llama");
        fs::rename(file.toStdString(), home() / "llama" / "org_stories.gguf");
        write_bytes(folder_.filePath(QStringLiteral("llama/torn.gguf")), "GGUF, and then nothing");

        const Ended told = runProgram({"models"});
        EXITS_WITH(told, 0);
        for (const char* part : {"stories:latest", "Ollama", "llama.cpp", "convert and compare", "neither, because"})
            QVERIFY2(told.out.contains(part), told.out.constData());
        const json list = runProgram({"models", "--json"}).json();
        QCOMPARE(list.size(), std::size_t{3});
        for (const char* name : {"stories:latest", "org_stories.gguf"}) {
            const json one = named(list, name);
            QVERIFY2(one.is_object() && one["converts"] == true && one["compares"] == true, list.dump().c_str());
            QCOMPARE(one["family"].get<std::string>(), std::string("llama"));
            QCOMPARE(one["type"].get<std::string>(), std::string("F16"));
            const Ended text =
                runProgram({"generate", "--model", QString::fromStdString(one["path"].get<std::string>()), "--prompt",
                            "Once upon a time", "-n", "4"});
            EXITS_WITH(text, 0);
        }
        const json torn = named(list, "torn.gguf");
        QVERIFY(torn.is_object() && torn["compares"] == false && !torn["reason"].get<std::string>().empty());
    }

    void twoModelsAreComparedTensorByTensor() {
        NEED_SHARED("models/stories260K");
        const QString model = shared("models/stories260K"), file = folder_.filePath(QStringLiteral("same.gguf"));
        const Ended same = runProgram({"inspect", model, "--compare", model});
        EXITS_WITH(same, 0);
        QVERIFY2(same.out.contains("tensors hold the same values") && !same.out.contains("relative"),
                 same.out.constData());
        EXITS_WITH(runProgram({"export", "--model", model, "--out", file, "--type", "q8_0"}), 0);
        const Ended rounded = runProgram({"inspect", model, "--compare", file});
        EXITS_WITH(rounded, 0);
        QVERIFY2(rounded.out.contains("Q8_0") && rounded.out.contains("relative"), rounded.out.constData());
        const json differences = runProgram({"inspect", model, "--compare", file, "--json"}).json();
        QVERIFY(differences["equal"] == false);
        for (const json& one : differences["tensors"])
            QVERIFY2(!one.contains("obstacle") && one["relative"].get<double>() < 0.02, one.dump().c_str());
        const json tensor =
            runProgram({"inspect", model, "--tensor", "model.layers.0.mlp.up_proj.weight", "--json"}).json();
        QVERIFY2(tensor["count"].get<int>() > 1000 && tensor["histogram"]["counts"].size() == 101,
                 tensor.dump().c_str());
        const Ended drawn = runProgram({"inspect", model, "--tensor", "model.layers.0.mlp.up_proj.weight"});
        EXITS_WITH(drawn, 0);
        QVERIFY2(drawn.out.contains("###") && drawn.out.contains("standard deviation"), drawn.out.constData());
        const Ended unknown = runProgram({"inspect", model, "--tensor", "nothing"});
        EXITS_WITH(unknown, 1);
        SAYS(unknown, "nothing");
    }
};

QTEST_GUILESS_MAIN(ModelsTest)
#include "models_test.moc"
