// SPDX-License-Identifier: GPL-3.0-or-later
// Downloads from a server on this computer that answers as the hub does: into the hub's own layout, resumed where they
// broke, refused where the bytes are others, and the token for the hub alone.
#include "engine/hub/hub_fetch.h"

#include <fcntl.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QtTest>
#include <cerrno>

#include "engine/base/model_path.h"
#include "engine/base/publish.h"
#include "tests/error_text.h"
#include "tests/hub/fake_hub.h"

using namespace bitdistill;
namespace fs = std::filesystem;

// As on a file system without symbolic links. This program's function stands before the C library's.
static int symlink_fails_with = 0;
extern "C" int symlink(const char* target, const char* path) noexcept {
    if (symlink_fails_with == 0) return ::symlinkat(target, AT_FDCWD, path);
    errno = symlink_fails_with;
    return -1;
}

class HubFetchTest : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<FakeHub> hub_;

    HubPlace place(const std::string& token = {}) const {
        return {hub_->endpoint(), token, fs::path(folder_->path().toStdString()) / "hub"};
    }
    fs::path repo() const { return place().cache / "models--org--name"; }
    static std::string noise(std::size_t size) {
        std::string bytes(size, '\0');
        std::uint32_t state = 1;
        for (char& byte : bytes) byte = static_cast<char>((state = state * 1664525 + 1013904223) >> 24);
        return bytes;
    }
    Fetched fetch(const HubPlace& at, JobControl* control = nullptr, FetchProgress* progress = nullptr) {
        const auto network = open_hub_network();
        const HubListing listing = list_repo(*network, at, {hub_->id, false});
        return fetch_files(*network, at, listing, chosen_files(listing, {}), progress, control);
    }

  private slots:
    // A proxy that is not there: this computer is reached without it.
    void initTestCase() {
        for (const char* name : {"no_proxy", "NO_PROXY"}) qunsetenv(name);
        for (const char* name : {"http_proxy", "all_proxy"}) qputenv(name, "http://127.0.0.1:1");
    }

    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        QVERIFY(folder_->isValid());
        hub_ = std::make_unique<FakeHub>();
        hub_->files["config.json"] = {"{\"model_type\": \"llama\"}\n"};
        hub_->files["LICENSE"] = {""};
        hub_->files["model.safetensors"] = {noise(3'000'000), true};
        hub_->files["pytorch_model.bin"] = {noise(1000), true};
    }

    void aModelArrivesInTheLayoutOfTheHub() {
        FetchProgress progress;
        const Fetched fetched = fetch(place(), nullptr, &progress);
        QVERIFY(fetched.whole);
        QCOMPARE(fetched.files, 3);  // the pickled weights are left where they are
        QCOMPARE(fetched.there, 0);
        QCOMPARE(fetched.folder, repo() / "snapshots" / hub_->commit);
        QCOMPARE(progress.done.load(), progress.total.load());
        for (const char* name : {"config.json", "LICENSE", "model.safetensors"}) {
            const fs::path link = fetched.folder / name;
            QVERIFY(fs::is_symlink(link));
            QCOMPARE(fs::read_symlink(link), fs::path("../../blobs") / FakeHub::key(hub_->files[name]));
            QVERIFY(read_file(link) == hub_->files[name].bytes);
        }
        QCOMPARE(read_file(repo() / "refs" / "main"), hub_->commit);
        QCOMPARE(model_at(repo()), fetched.folder);
        for (const auto& blob : fs::directory_iterator(repo() / "blobs"))
            QVERIFY2(blob.path().extension() != ".incomplete", blob.path().c_str());
    }

    void withoutLinksTheFilesThemselvesLieInTheSnapshot_data() {
        QTest::addColumn<int>("number");
        QTest::newRow("exFAT of Linux") << EPERM;
        QTest::newRow("FUSE") << ENOSYS;
        QTest::newRow("CIFS") << EOPNOTSUPP;
    }
    void withoutLinksTheFilesThemselvesLieInTheSnapshot() {
        QFETCH(int, number);
        symlink_fails_with = number;
        const Fetched fetched = fetch(place());
        const Fetched again = fetch(place());
        symlink_fails_with = 0;
        QVERIFY(fetched.whole);
        QCOMPARE(fetched.folder, repo() / "snapshots" / hub_->commit);
        for (const char* name : {"config.json", "LICENSE", "model.safetensors"}) {
            QVERIFY(fs::is_regular_file(fs::symlink_status(fetched.folder / name)));
            QVERIFY(read_file(fetched.folder / name) == hub_->files[name].bytes);
        }
        QCOMPARE(model_at(repo()), fetched.folder);
        QVERIFY(fs::is_empty(repo() / "blobs"));  // nothing lies there twice
        QCOMPARE(again.bytes, std::uint64_t{0});
        QCOMPARE(again.there, 3);
    }

    void aFolderThatTakesNoLinkForAnotherReasonIsSaid() {
        symlink_fails_with = ENOSPC;
        const std::string said = message_of([&] { fetch(place()); });
        symlink_fails_with = 0;
        QVERIFY2(has(said, "cannot be made"), said.c_str());
    }

    // SSL_CERT_FILE reaches the library: it fails for the file before it asks the server, which speaks no TLS,
    // anything.
    void theCertificatesOfTheEnvironmentAreUsed() {
        qputenv("SSL_CERT_FILE", "/nowhere/certificates.pem");
        HubPlace at = place();
        at.endpoint.replace(0, 4, "https");
        const std::string said = message_of([&] { fetch(at); });
        qunsetenv("SSL_CERT_FILE");
        QVERIFY2(has(said, "/nowhere/certificates.pem"), said.c_str());
    }

    void whatIsThereIsNotFetchedAgain() {
        fetch(place());
        hub_->other().forget();
        const Fetched again = fetch(place());
        QCOMPARE(again.bytes, std::uint64_t{0});
        QCOMPARE(again.there, 3);
        QVERIFY(hub_->other().asked().empty());
    }

    void theTokenGoesToTheHubAlone() {
        fetch(place("hf_secret"));
        QVERIFY(!hub_->hub().asked().empty());
        for (const WebServer::Ask& ask : hub_->hub().asked())
            QCOMPARE(ask.header("authorization"), std::string("Bearer hf_secret"));
        QVERIFY(!hub_->other().asked().empty());
        for (const WebServer::Ask& ask : hub_->other().asked())
            QVERIFY2(ask.header("authorization").empty(), "another server saw the token");
    }

    void aRedirectWithinTheHubKeepsTheToken() {
        hub_->moved = true;
        const Fetched fetched = fetch(place("hf_secret"));
        QVERIFY(fetched.whole);
        int moved = 0;
        for (const WebServer::Ask& ask : hub_->hub().asked()) {
            QCOMPARE(ask.header("authorization"), std::string("Bearer hf_secret"));
            moved += ask.query.find("moved") != ask.query.npos;
        }
        QVERIFY(moved >= 3);
    }

    void aBrokenTransferGoesOnWhereItEnded() {
        hub_->cut = 1'000'000;
        const Fetched fetched = fetch(place());
        QVERIFY(fetched.whole);
        QVERIFY(read_file(fetched.folder / "model.safetensors") == hub_->files["model.safetensors"].bytes);
        const std::vector<WebServer::Ask> asked = hub_->other().asked();
        QCOMPARE(asked.size(), std::size_t{2});
        QCOMPARE(asked[0].header("range"), std::string());
        QCOMPARE(asked[1].header("range"), std::string("bytes=1000000-"));
        QCOMPARE(fetched.bytes, std::uint64_t{3'000'000} + hub_->files["config.json"].bytes.size());
    }

    void aServerWithoutRangesSendsTheWholeOnceMore() {
        hub_->cut = 1'000'000;
        hub_->ranges = false;
        const Fetched fetched = fetch(place());
        QVERIFY(read_file(fetched.folder / "model.safetensors") == hub_->files["model.safetensors"].bytes);
    }

    void aStoppedDownloadKeepsWhatHasCome() {
        JobControl control;
        control.stop_at_boundary(100);  // libcurl gives pieces of at most 16 kB, so that more than that come
        const Fetched stopped = fetch(place(), &control);
        QVERIFY(!stopped.whole);
        const fs::path partial = repo() / "blobs" / (FakeHub::key(hub_->files["model.safetensors"]) + ".incomplete");
        QVERIFY(fs::exists(partial));
        const std::uint64_t came = fs::file_size(partial);
        QVERIFY(came > 0 && came < 3'000'000);
        QVERIFY(!fs::exists(repo() / "refs" / "main"));
        const Fetched rest = fetch(place());
        QVERIFY(rest.whole);
        QCOMPARE(rest.bytes, 3'000'000 - came);
        QVERIFY(!fs::exists(partial));
    }

    // What the disk has is read for its checksum first, which takes long for a large file.
    void aStopIsHeardWhileTheDiskIsRead() {
        hub_->files.erase("config.json");
        hub_->files.erase("LICENSE");
        const FakeHub::File& file = hub_->files["model.safetensors"];
        const fs::path partial = repo() / "blobs" / (FakeHub::key(file) + ".incomplete");
        fs::create_directories(partial.parent_path());
        write_file_atomically(partial, std::string_view(file.bytes).substr(0, 2'000'000));
        const auto network = open_hub_network();
        const HubListing listing = list_repo(*network, place(), {hub_->id, false});
        hub_->hub().forget();
        JobControl control;
        control.stop_at_boundary(5);
        QVERIFY(!fetch_files(*network, place(), listing, chosen_files(listing, {}), nullptr, &control).whole);
        QVERIFY(hub_->hub().asked().empty());
        QCOMPARE(fs::file_size(partial), std::uintmax_t{2'000'000});
        QVERIFY(fetch(place()).whole);
        QCOMPARE(hub_->other().asked().at(0).header("range"), std::string("bytes=2000000-"));
    }

    void aWrongChecksumIsRefusedAndRemoved() {
        hub_->instead = noise(3'000'000);
        hub_->instead[2'000'000] = static_cast<char>(hub_->instead[2'000'000] ^ 1);
        const std::string text = message_of([&] { fetch(place()); });
        QVERIFY2(has(text, "model.safetensors") && has(text, "another checksum") && has(text, "removed"), text.c_str());
        const fs::path blob = repo() / "blobs" / FakeHub::key(hub_->files["model.safetensors"]);
        QVERIFY(!fs::exists(blob) && !fs::exists(blob.string() + ".incomplete"));
        QVERIFY(!fs::exists(repo() / "snapshots" / hub_->commit / "model.safetensors"));
    }

    void moreBytesThanListedAreRefused() {
        hub_->instead = std::string(3'000'001, 'x');
        const std::string text = message_of([&] { fetch(place()); });
        QVERIFY2(has(text, "longer than the hub says"), text.c_str());
        hub_->instead.clear();
        QVERIFY(fetch(place()).whole);  // nothing of the other bytes is continued
    }

    void aGatedModelNamesItsPageAndTheToken() {
        hub_->refusal = 401;
        hub_->code = "GatedRepo";
        const std::string text = message_of([&] { fetch(place()); });
        QVERIFY2(has(text, "gated") && has(text, hub_->endpoint() + "/org/name") && has(text, "HF_TOKEN"),
                 text.c_str());
        const std::string with = message_of([&] { fetch(place("hf_secret")); });
        QVERIFY2(has(with, "gated") && !has(with, "hf_secret"), with.c_str());
        hub_->code.clear();
        QVERIFY(has(message_of([&] { fetch(place()); }), "asks who you are"));
    }

    void whatIsNotThereIsSaid() {
        hub_->refusal = 404;
        hub_->code = "RepoNotFound";
        const std::string text = message_of([&] { fetch(place()); });
        QVERIFY2(has(text, "org/name") && has(text, "not on the hub"), text.c_str());
        hub_->refusal = 0;
        const auto network = open_hub_network();
        const std::string revision = message_of([&] { list_repo(*network, place(), {hub_->id, false}, "v9"); });
        QVERIFY2(has(revision, "no such revision"), revision.c_str());
        HubListing listing = list_repo(*network, place(), {hub_->id, false});
        listing.commit = std::string(40, 'f');
        const std::string file = message_of([&] { fetch_files(*network, place(), listing, listing.files); });
        QVERIFY2(has(file, "no such file"), file.c_str());
    }

    void aServerThatIsAwayIsSaid() {
        HubPlace away = place();
        {
            const WebServer gone([](const WebServer::Ask&) { return WebServer::Reply{}; });
            away.endpoint = gone.url();
        }
        const std::string text = message_of([&] { fetch(away); });
        QVERIFY2(has(text, "org/name") && has(text, "HF_ENDPOINT"), text.c_str());
    }

    void twoDownloadsOfOneFileDoNotMix() {
        const auto network = open_hub_network();
        const HubListing listing = list_repo(*network, place(), {hub_->id, false});
        const CachedRepo cached(place().cache, listing.repo);
        {
            const auto held = cached.lock(FakeHub::key(hub_->files["model.safetensors"]));
            const std::string text = message_of([&] { fetch(place()); });
            QVERIFY2(has(text, "another process") && has(text, "Wait"), text.c_str());
        }
        QVERIFY(fetch(place()).whole);
    }

    // A partial file that is no beginning of what comes is thrown away.
    void anotherFilesPartIsNotContinued() {
        const std::string key = FakeHub::key(hub_->files["model.safetensors"]);
        fs::create_directories(repo() / "blobs");
        {
            const Descriptor file(::open((repo() / "blobs" / (key + ".incomplete")).c_str(), O_WRONLY | O_CREAT, 0644));
            write_all(file.fd, std::string(3'000'001, 'x'), key);
        }
        QVERIFY(fetch(place()).whole);
        QCOMPARE(hub_->other().asked().at(0).header("range"), std::string());
    }

    // A folder with a configuration and no safetensors beside it could not be opened.
    void theOneGgufFileIsTheModel() {
        hub_->files.clear();
        hub_->files["config.json"] = {"{}"};
        hub_->files["Q8_0/a-00001-of-00002.gguf"] = {noise(100), true};
        hub_->files["Q8_0/a-00002-of-00002.gguf"] = {noise(200), true};
        const auto network = open_hub_network();
        const HubListing listing = list_repo(*network, place(), {hub_->id, false});
        const std::vector<HubFile> files = chosen_files(listing, {});
        const Fetched fetched = fetch_files(*network, place(), listing, files);
        const fs::path model = fetched_model(fetched.folder, files);
        QCOMPARE(model, fetched.folder / "Q8_0" / "a-00001-of-00002.gguf");
        QVERIFY(read_file(model) == hub_->files["Q8_0/a-00001-of-00002.gguf"].bytes);
        HubFile other;
        other.name = "b.gguf";
        QCOMPARE(fetched_model("f", {files.at(1), other}), fs::path("f"));
        other.name = "model.safetensors";
        QCOMPARE(fetched_model("f", {files.at(1), other}), fs::path("f"));
    }

    void severalModelsInOneRepositoryAreAskedFor() {
        hub_->files.clear();
        hub_->files["a-Q4_0.gguf"] = {noise(100), true};
        hub_->files["a-Q8_0.gguf"] = {noise(200), true};
        const std::string text = message_of([&] { fetch(place()); });
        QVERIFY2(has(text, "a-Q4_0.gguf") && has(text, "--include"), text.c_str());
    }
};

QTEST_APPLESS_MAIN(HubFetchTest)
#include "hub_fetch_test.moc"
