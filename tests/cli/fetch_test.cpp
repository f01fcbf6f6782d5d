// SPDX-License-Identifier: GPL-3.0-or-later
// fetch through the real program, from a server on this computer that answers as the hub does.
#include <QDir>
#include <QTemporaryDir>
#include <filesystem>

#include "tests/cli/program.h"
#include "tests/hub/fake_hub.h"

using nlohmann::json;
namespace fs = std::filesystem;

class FetchTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    static std::string bytes_of(const fs::path& file) {
        return content(QString::fromStdString(file.string())).toStdString();
    }

  private slots:
    void initTestCase() {
        NEED_SHARED("models/stories260K");
        QVERIFY(folder_.isValid());
        for (const char* name :
             {"HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE", "HF_TOKEN", "HF_TOKEN_PATH", "HF_HUB_OFFLINE", "HF_ENDPOINT"})
            qunsetenv(name);
        for (const char* name : {"XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"}) qunsetenv(name);
        for (const char* name : {"HF_HOME", "HOME"}) qputenv(name, folder_.path().toUtf8());
        for (const char* name : {"OLLAMA_MODELS", "LLAMA_CACHE"})  // what this computer has is not asked for
            qputenv(name, folder_.filePath(QStringLiteral("none")).toUtf8());
        qputenv("no_proxy", "127.0.0.1");
    }

    // A whole model goes from the hub to text without another word.
    void aFetchedModelWritesText() {
        FakeHub hub;
        hub.id = "org/stories";
        const fs::path model = shared("models/stories260K").toStdString();
        for (const auto& entry : fs::directory_iterator(model))
            hub.files[entry.path().filename().string()] = {bytes_of(entry.path()),
                                                           entry.path().extension() == ".safetensors"};
        hub.files["pytorch_model.bin"] = {"pickled", true};
        qputenv("HF_ENDPOINT", QByteArray::fromStdString(hub.endpoint()));

        const Ended listed = runProgram({"fetch", "org/stories", "--list"});
        EXITS_WITH(listed, 0);
        for (const char* part : {"model.safetensors", "apache-2.0", "pytorch_model.bin", "over the network"})
            QVERIFY2(listed.out.contains(part), listed.out.constData());
        QVERIFY(!fs::exists(fs::path(folder_.path().toStdString()) / "hub"));
        QCOMPARE(runProgram({"fetch", "org/stories", "--list", "--json"}).json()["license"].get<std::string>(),
                 std::string("apache-2.0"));

        const Ended fetched = runProgram({"fetch", "org/stories"});
        EXITS_WITH(fetched, 0);
        const QString path = QString::fromUtf8(fetched.out).trimmed();
        QVERIFY2(QFileInfo(path).isDir(), fetched.out.constData());
        EXITS_WITH(runProgram({"inspect", path}), 0);
        EXITS_WITH(runProgram({"generate", "--model", path, "--prompt", "Once", "-n", "4"}), 0);
        const json list = runProgram({"models", "--json"}).json();
        QVERIFY2(list.size() == 1 && list[0]["name"] == "org/stories" && list[0]["converts"] == true,
                 list.dump().c_str());
        const json again = runProgram({"fetch", "org/stories", "--json"}).json();
        QCOMPARE(again["fetched_bytes"].get<int>(), 0);
        QCOMPARE(again["path"].get<std::string>(), path.toStdString());
    }

    void refusalsSayWhatToDo() {
        FakeHub hub;
        hub.refusal = 401;
        hub.code = "GatedRepo";
        qputenv("HF_ENDPOINT", QByteArray::fromStdString(hub.endpoint()));
        const Ended gated = runProgram({"fetch", "org/name"});
        EXITS_WITH(gated, 1);
        SAYS(gated, "HF_TOKEN");
        SAYS(gated, "licence");
        const Ended name = runProgram({"fetch", "no name at all"});
        EXITS_WITH(name, 2);
        SAYS(name, "ORG/NAME");
        qputenv("HF_HUB_OFFLINE", "1");
        const Ended offline = runProgram({"fetch", "org/name"});
        qunsetenv("HF_HUB_OFFLINE");
        EXITS_WITH(offline, 1);
        SAYS(offline, "HF_HUB_OFFLINE");
    }
};

QTEST_GUILESS_MAIN(FetchTest)
#include "fetch_test.moc"
