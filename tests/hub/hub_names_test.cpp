// SPDX-License-Identifier: GPL-3.0-or-later
// What people write for a repository, where its files go, which server sees the token, and which files are taken.
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <fstream>

#include "engine/hub/hub_cache.h"
#include "engine/hub/hub_listing.h"
#include "tests/error_text.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class HubNamesTest : public QObject {
    Q_OBJECT

    static HubListing with(const std::vector<std::string>& names, bool dataset = false) {
        HubListing listing;
        listing.repo = {"org/name", dataset};
        listing.commit = std::string(40, 'a');
        for (const std::string& name : names) {
            HubFile file;
            file.name = name;
            file.size = 10;
            file.sha256 = std::string(64, 'b');
            listing.files.push_back(file);
        }
        return listing;
    }
    // JSON in single quotes: moc loses the class behind a raw string of several lines.
    static std::string quoted(std::string json) {
        std::replace(json.begin(), json.end(), '\'', '"');
        return json;
    }
    static std::string names_of(const std::vector<HubFile>& files) {
        std::string names;
        for (const HubFile& file : files) names += (names.empty() ? "" : " ") + file.name;
        return names;
    }

  private slots:
    void init() {
        for (const char* name : {"HF_HOME", "HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE", "XDG_CACHE_HOME", "HF_ENDPOINT",
                                 "HF_TOKEN", "HF_TOKEN_PATH", "HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE"})
            qunsetenv(name);
        qputenv("HOME", "/home/nobody");
    }

    void aNameOrAnAddressIsUnderstood_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("dataset");
        QTest::addColumn<QString>("revision");
        QTest::addColumn<QString>("file");
        QTest::newRow("name") << " org/Some-Name_1.5 "
                              << "org/Some-Name_1.5" << false << ""
                              << "";
        QTest::newRow("old name") << "gpt2"
                                  << "gpt2" << false << ""
                                  << "";
        QTest::newRow("page") << "https://huggingface.co/org/name"
                              << "org/name" << false << ""
                              << "";
        QTest::newRow("page with a question") << "https://huggingface.co/org/name?library=transformers#top"
                                              << "org/name" << false << ""
                                              << "";
        QTest::newRow("branch") << "https://huggingface.co/org/name/tree/dev"
                                << "org/name" << false << "dev"
                                << "";
        QTest::newRow("file") << "https://huggingface.co/org/name/blob/main/sub/model.gguf"
                              << "org/name" << false << "main"
                              << "sub/model.gguf";
        QTest::newRow("proposed change") << "https://huggingface.co/org/name/tree/refs%2Fpr%2F1"
                                         << "org/name" << false << "refs/pr/1"
                                         << "";
        QTest::newRow("file with a space") << "https://huggingface.co/org/name/blob/main/a%20b%.gguf"
                                           << "org/name" << false << "main"
                                           << "a b%.gguf";
        QTest::newRow("data") << "datasets/org/rows"
                              << "org/rows" << true << ""
                              << "";
        QTest::newRow("data's page") << "https://huggingface.co/datasets/stanfordnlp/sst2"
                                     << "stanfordnlp/sst2" << true << ""
                                     << "";
        QTest::newRow("hf") << "hf://org/name"
                            << "org/name" << false << ""
                            << "";
    }
    void aNameOrAnAddressIsUnderstood() {
        QFETCH(QString, text);
        const HubAddress address = hub_address(text.toStdString());
        QTEST(QString::fromStdString(address.repo.id), "id");
        QTEST(address.repo.dataset, "dataset");
        QTEST(QString::fromStdString(address.revision), "revision");
        QTEST(QString::fromStdString(address.file), "file");
    }

    void whatIsNoNameIsRefused() {
        for (const char* text : {"", "a b", "../etc", "org/..", "org/na--me", "-org/name", "a/b/c", "org/name;rm",
                                 "ftp://huggingface.co/org/name", "spaces/org/app"}) {
            const std::string said = message_of([&] { hub_address(text); });
            QVERIFY2(has(said, "ORG/NAME"), text);
        }
        const std::string other = message_of([&] { hub_address("https://example.org/org/name"); });
        QVERIFY2(has(other, "another host") && has(other, "HF_ENDPOINT"), other.c_str());
        QCOMPARE(hub_address("https://example.org/org/name", false, "https://example.org").repo.id,
                 std::string("org/name"));
    }

    void theHubMayLieBelowAPath() {
        for (const char* endpoint : {"https://example.org/some/mirror", "https://example.org/some/mirror/"}) {
            for (const bool dataset : {false, true}) {
                const HubRepo repo{"org/name", dataset};
                const std::string page = hub_page(repo, "https://example.org/some/mirror");
                QCOMPARE(hub_address(page, false, endpoint).repo.id, repo.id);
                QCOMPARE(hub_address(page, false, endpoint).repo.dataset, dataset);
            }
            const HubAddress file =
                hub_address("https://example.org/some/mirror/org/name/blob/dev/a/b.gguf?x#y", false, endpoint);
            QCOMPARE(file.repo.id, std::string("org/name"));
            QCOMPARE(file.revision, std::string("dev"));
            QCOMPARE(file.file, std::string("a/b.gguf"));
            // The same path on the hub itself is a model's; a name that only begins like the path is none of it.
            QCOMPARE(hub_address("https://huggingface.co/some/mirror", false, endpoint).repo.id,
                     std::string("some/mirror"));
            QCOMPARE(hub_address("https://example.org/some/mirrors", false, endpoint).repo.id,
                     std::string("some/mirrors"));
        }
    }

    void certificatesAreThoseOfTheSystemOrOfTheUser() {
        qunsetenv("SSL_CERT_FILE");
        const fs::path usual = certificate_file();
        QVERIFY(usual.empty() || fs::is_regular_file(usual));
        qputenv("SSL_CERT_FILE", "/own/certificates.pem");
        QCOMPARE(certificate_file(), fs::path("/own/certificates.pem"));
        qunsetenv("SSL_CERT_FILE");
    }

    void theCacheIsWhereTheVariablesSay() {
        QCOMPARE(hub_cache_folder(), fs::path("/home/nobody/.cache/huggingface/hub"));
        qputenv("XDG_CACHE_HOME", "/cache");
        QCOMPARE(hub_cache_folder(), fs::path("/cache/huggingface/hub"));
        qputenv("HF_HOME", "~/hf");
        QCOMPARE(hub_cache_folder(), fs::path("/home/nobody/hf/hub"));
        qputenv("HUGGINGFACE_HUB_CACHE", "/old");
        QCOMPARE(hub_cache_folder(), fs::path("/old"));
        qputenv("HF_HUB_CACHE", "/new");
        QCOMPARE(hub_cache_folder(), fs::path("/new"));
        QCOMPARE(cache_folder_name({"org/name", false}), std::string("models--org--name"));
        QCOMPARE(cache_folder_name({"org/rows", true}), std::string("datasets--org--rows"));
        QVERIFY(repo_of_cache_folder("models--org--name") == (HubRepo{"org/name", false}));
        QVERIFY(!repo_of_cache_folder(".locks"));
    }

    void theTokenComesFromTheVariableOrTheFile() {
        QTemporaryDir folder;
        // Without a home folder there is none, whatever the current folder holds.
        const fs::path before = fs::current_path();
        fs::current_path(folder.path().toStdString());
        std::ofstream("token") << "hf_stranger\n";
        qunsetenv("HOME");
        qputenv("HF_HUB_CACHE", folder.path().toUtf8());
        const std::string token = hub_place().token;
        fs::current_path(before);
        fs::remove(folder.filePath(QStringLiteral("token")).toStdString());
        QCOMPARE(token, std::string());
        qputenv("HF_HOME", folder.path().toUtf8());
        QCOMPARE(hub_place().token, std::string());
        std::ofstream(folder.filePath(QStringLiteral("token")).toStdString()) << "hf_file\n";
        QCOMPARE(hub_place().token, std::string("hf_file"));
        qputenv("HF_TOKEN", "hf_variable");
        QCOMPARE(hub_place().token, std::string("hf_variable"));
        QCOMPARE(hub_place().endpoint, std::string("https://huggingface.co"));
        qputenv("HF_ENDPOINT", "https://mirror.example/hub/");
        QCOMPARE(hub_place().endpoint, std::string("https://mirror.example/hub"));
    }

    void whatWouldBetrayTheTokenIsRefused() {
        qputenv("HF_HOME", "/nowhere");
        qputenv("HF_TOKEN", "hf_secret\nX-Other: 1");
        std::string text = message_of([] { hub_place(); });
        QVERIFY2(has(text, "HF_TOKEN") && !has(text, "hf_secret"), text.c_str());
        qputenv("HF_TOKEN", "hf_secret");
        qputenv("HF_ENDPOINT", "http://mirror.example");
        text = message_of([] { hub_place(); });
        QVERIFY2(has(text, "HF_ENDPOINT") && has(text, "https") && !has(text, "hf_secret"), text.c_str());
        qputenv("HF_ENDPOINT", "http://127.0.0.1:8080");
        QCOMPARE(hub_place().token, std::string("hf_secret"));
        qputenv("HF_ENDPOINT", "mirror");
        QVERIFY(has(message_of([] { hub_place(); }), "no address"));
        qunsetenv("HF_ENDPOINT");
        qputenv("HF_HUB_OFFLINE", "1");
        QVERIFY(has(message_of([] { hub_place(); }), "HF_HUB_OFFLINE"));
    }

    void serversAreToldApart() {
        QVERIFY(same_server("https://huggingface.co/a", "https://HuggingFace.co:443/b?c"));
        QVERIFY(!same_server("https://huggingface.co", "http://huggingface.co"));
        QVERIFY(!same_server("https://huggingface.co", "https://cdn.huggingface.co"));
        QVERIFY(!same_server("https://huggingface.co", "https://huggingface.co:8443"));
        QVERIFY(!same_server("https://huggingface.co", "https://huggingface.co@evil.example"));
        QVERIFY(!same_server("nonsense", "nonsense"));
        QVERIFY(is_loopback("http://localhost:80/a") && is_loopback("http://127.0.0.1") &&
                is_loopback("http://[::1]:8"));
        QVERIFY(!is_loopback("http://127.evil.example") && !is_loopback("https://huggingface.co"));
    }

    void redirectsThatBetrayAreNotFollowed() {
        // Answers every question with a redirect, and remembers who was told the token.
        class Redirecting : public HubNetwork {
          public:
            explicit Redirecting(std::string to) : to_(std::move(to)) {}
            HubResponse get(const HubRequest& request, const Take&) override {
                asked.push_back(request);
                HubResponse response;
                response.status = 302;
                response.headers["location"] = to_;
                return response;
            }
            std::unique_ptr<Digest> sha256() override { return nullptr; }
            std::unique_ptr<Digest> sha1() override { return nullptr; }
            std::vector<HubRequest> asked;

          private:
            std::string to_;
        };
        const HubPlace place{"https://hub.example", "hf_secret", {}};
        HubRequest request;
        request.url = "https://hub.example/org/name";
        const auto follow = [&](HubNetwork& network) {
            return message_of([&] {
                get_followed(network, place, request, [](const HubResponse&, std::string_view) { return true; });
            });
        };
        Redirecting open("http://hub.example/org/name");
        QVERIFY(has(follow(open), "without https"));
        QCOMPARE(open.asked.size(), std::size_t{1});
        Redirecting circle("/org/name");
        QVERIFY(has(follow(circle), "without an end"));
        QVERIFY(circle.asked.size() < 20);
        Redirecting elsewhere("https://other.example/a?signature=secret");
        const std::string text = follow(elsewhere);
        QVERIFY2(!has(text, "signature") && !has(text, "hf_secret"), text.c_str());
        QCOMPARE(elsewhere.asked.at(0).token, std::string("hf_secret"));
        for (std::size_t i = 1; i < elsewhere.asked.size(); ++i) QCOMPARE(elsewhere.asked[i].token, std::string());
        QVERIFY(!elsewhere.asked.at(0).direct);
    }

    void redirectsKeepTheirMeaning() {
        QCOMPARE(redirected("https://a.b/c/d", "https://e.f/g"), std::string("https://e.f/g"));
        QCOMPARE(redirected("https://a.b/c/d", "/g?h"), std::string("https://a.b/g?h"));
        QCOMPARE(redirected("https://a.b/c/d", "//e.f/g"), std::string("https://e.f/g"));
        QVERIFY(has(message_of([] { redirected("https://a.b/c", "file:///etc/passwd"); }), "no address"));
    }

    void aListingIsReadAndItsUnsafeNamesAreNot() {
        const std::string sha(64, 'a'), id(40, 'b');
        const std::string text = quoted(
            "{'sha': '" + std::string(40, 'c') + "', 'gated': 'manual'," +
            "'cardData': {'license': 'apache-2.0'}, 'siblings': [" +
            "{'rfilename': 'model.safetensors', 'size': 9, 'blobId': '" + id + "', 'lfs': {'sha256': '" + sha +
            "', 'size': 99, 'pointerSize': 1}}," + "{'rfilename': 'config.json', 'size': 7, 'blobId': '" + id + "'}," +
            "{'rfilename': '../../evil', 'size': 7, 'blobId': '" + id + "'}," +
            "{'rfilename': '/etc/passwd', 'size': 7, 'blobId': '" + id + "'}," +
            "{'rfilename': 'other', 'size': 7, 'blobId': '../../../evil'}," + "{'rfilename': 'nothing known'}]}");
        const HubListing listing = parse_listing(text, {"org/name", false}, "main");
        QCOMPARE(names_of(listing.files), std::string("config.json model.safetensors"));
        QCOMPARE(listing.files[0].key(), id);
        QCOMPARE(listing.files[1].key(), sha);
        QCOMPARE(listing.files[1].size, std::uint64_t{99});
        QCOMPARE(listing.unsafe.size(), std::size_t{4});
        QCOMPARE(listing.license, std::string("apache-2.0"));
        QVERIFY(listing.gated);
        for (const char* bad : {"", "[]", "{}", "{\"sha\": \"main\", \"siblings\": []}", "<html>"})
            QVERIFY2(!message_of([&] { parse_listing(bad, {"org/name", false}, "main"); }).empty(), bad);
        const std::string card =
            quoted("{'sha': '" + std::string(40, 'c') + "', 'siblings': [], 'cardData': {'license': '" +
                   std::string(5000, 'x') + "'}}");
        QCOMPARE(parse_listing(card, {"org/name", false}, "main").license, std::string(100, 'x'));
        QVERIFY(has(message_of([&] { parse_listing(text, {"org/name", false}, "../../evil"); }), "no revision"));
        QVERIFY(!parse_listing(text, {"org/name", false}, "refs/pr/1").files.empty());
    }

    void whatAModelNeedsIsTaken() {
        QCOMPARE(names_of(chosen_files(with({"README.md", "config.json", "flax_model.msgpack", "model.safetensors",
                                             "onnx/model.onnx", "pytorch_model.bin", "tokenizer.json"}),
                                       {})),
                 std::string("README.md config.json model.safetensors tokenizer.json"));
        // The same weights once more, in another program's names.
        QCOMPARE(names_of(chosen_files(with({"consolidated.safetensors", "model-00001-of-00002.safetensors",
                                             "model-00002-of-00002.safetensors", "model.safetensors.index.json"}),
                                       {})),
                 std::string("model-00001-of-00002.safetensors model-00002-of-00002.safetensors "
                             "model.safetensors.index.json"));
        QCOMPARE(names_of(chosen_files(with({"a-00001-of-00002.gguf", "a-00002-of-00002.gguf", "config.json"}), {})),
                 std::string("config.json a-00001-of-00002.gguf a-00002-of-00002.gguf"));
        QCOMPARE(names_of(chosen_files(with({"train.parquet", "x/y.bin"}, true), {})),
                 std::string("train.parquet x/y.bin"));
        QVERIFY(has(message_of([] { chosen_files(with({"pytorch_model.bin"}), {}); }), "other formats"));
        QVERIFY(has(message_of([] { chosen_files(with({"README.md"}), {}); }), "no weights"));
    }

    void patternsChoose() {
        const HubListing listing = with({"a-Q4_0.gguf", "a-Q8_0.gguf", "sub/b.txt"});
        QCOMPARE(names_of(chosen_files(listing, {"*Q8_0*"})), std::string("a-Q8_0.gguf"));
        QCOMPARE(names_of(chosen_files(listing, {"b.txt", "a-Q4*"})), std::string("a-Q4_0.gguf sub/b.txt"));
        const std::string text = message_of([&] { chosen_files(listing, {"*.bin"}); });
        QVERIFY2(has(text, "*.bin") && has(text, "--list"), text.c_str());
    }
};

QTEST_APPLESS_MAIN(HubNamesTest)
#include "hub_names_test.moc"
