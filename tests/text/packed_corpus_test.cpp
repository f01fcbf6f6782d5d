// SPDX-License-Identifier: GPL-3.0-or-later
// A corpus in token ids: which tokens are asked for across a document's edge, and when a file is taken for whole.
#include "engine/text/packed_corpus.h"

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QtTest>
#include <csignal>

#include "engine/base/file.h"
#include "engine/base/json_file.h"
#include "engine/base/publish.h"
#include "engine/run/run_folder.h"
#include "tests/text/text_fixtures.h"

using namespace bitdistill;

namespace {

std::string megabytes(std::size_t count) {
    std::string text;
    while (text.size() < count << 20) text += std::to_string(text.size()) + std::string(500, 'x') + "\n\n";
    return text;
}

// A text packed with a tokenizer of bytes, whose tokenizer_config.json lies in the folder.
PackedCorpus packed(const TestFolder& folder, const std::string& text) {
    folder.write("tokenizer.json", tiny_byte_level());
    const auto file = folder.path() / "tokens.bin";
    pack_corpus(folder.write("a.txt", text), *open_tokenizer(folder.path()), file, 1);
    return PackedCorpus(file);
}

}  // namespace

class PackedCorpusTest : public QObject {
    Q_OBJECT

  private slots:
    void rowsAskForTheNextTokenButNotAcrossAnEdge() {
        TestFolder folder;
        folder.write("tokenizer_config.json", Json{{"eos_token", "<|end|>"}});
        const auto corpus = packed(folder, "ab\n\ncde\n");
        QCOMPARE(corpus.tokens(), std::int64_t{7});
        QCOMPARE(corpus.documents(), std::int64_t{2});
        QCOMPARE(corpus.count(3), std::int64_t{2});
        QCOMPARE(corpus.count(7), std::int64_t{0});
        QCOMPARE(corpus.row(0, 6).ids, std::vector<int>({'a', 'b', 256, 'c', 'd', 'e'}));
        QCOMPARE(corpus.row(0, 3).ids, std::vector<int>({'a', 'b', 256}));
        QCOMPARE(corpus.row(0, 3).labels, std::vector<int>({'b', 256, not_scored}));
        QCOMPARE(corpus.row(0, 3, true).labels, std::vector<int>({'b', 256, 'c'}));
        QCOMPARE(corpus.row(1, 3).ids, std::vector<int>({'c', 'd', 'e'}));
        QCOMPARE(corpus.row(1, 3).labels, std::vector<int>({'d', 'e', 256}));
        QVERIFY(!message_of([&] { corpus.row(2, 3); }).empty());
        QVERIFY(!message_of([&] { corpus.row(-1, 3); }).empty());
    }

    void aDamagedFileIsNotTaken() {
        TestFolder folder;
        packed(folder, "ab\n\ncde\n");
        const auto file = folder.path() / "tokens.bin", text = folder.path() / "a.txt";
        const std::uint64_t key = PackedCorpus::key_of(text, *open_tokenizer(folder.path()));
        QVERIFY(PackedCorpus::is_at(file, key));
        const std::string bytes = read_file(file);
        for (std::size_t at = 0; at < bytes.size(); ++at) {
            std::string damaged = bytes;
            damaged[at] = static_cast<char>(damaged[at] ^ 0x10);
            write_file_atomically(file, damaged, false);
            QVERIFY2(!PackedCorpus::is_at(file, key), std::to_string(at).c_str());
        }
    }

    void aTokenizerThatAddsBosBeginsEachDocumentWithIt() {
        TestFolder folder;
        folder.write("tokenizer_config.json",
                     Json{{"eos_token", "<|end|>"}, {"bos_token", "^"}, {"add_bos_token", true}});
        const auto corpus = packed(folder, "a\n\nb\n");
        QCOMPARE(corpus.row(0, 5).ids, std::vector<int>({'^', 'a', 256, '^', 'b'}));
        QCOMPARE(corpus.row(0, 5).labels, std::vector<int>({'a', 256, not_scored, 'b', 256}));
    }

    void packingStopsWhenAskedAndLeavesNothing() {
        TestFolder folder;
        folder.write("tokenizer.json", tiny_byte_level());
        int asked = 0;
        const auto file = folder.path() / "tokens.bin";
        QVERIFY(!pack_corpus(folder.write("a.txt", megabytes(3)), *open_tokenizer(folder.path()), file, 1,
                             [&] { return ++asked < 2; }));
        QCOMPARE(asked, 2);
        QVERIFY(!std::filesystem::exists(file));
    }

    // A process that is killed while it packs may leave gigabytes behind.
    void whatAKilledPackingLeavesIsRemovedAtTheNextStart() {
        TestFolder folder;
        folder.write("tokenizer.json", tiny_byte_level());
        const auto text = folder.write("a.txt", megabytes(3));
        const auto tokenizer = open_tokenizer(folder.path());
        const RunFolder run = RunFolder::create(folder.path() / "run", RunParams{}, Json::object());
        const pid_t child = ::fork();
        if (child == 0) {
            pack_corpus(text, *tokenizer, run.packed_corpus_file(), 1, [] { return ::raise(SIGKILL) == 0; });
            ::_exit(1);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        const auto left = [&] {
            std::uintmax_t bytes = 0;
            for (const auto& entry : std::filesystem::directory_iterator(run.path()))
                if (is_temporary_name(entry.path())) bytes += entry.file_size();
            return bytes;
        };
        QVERIFY(left() > std::uintmax_t{1} << 20);
        QVERIFY(!std::filesystem::exists(run.packed_corpus_file()));
        RunFolder::open(run.path()).remove_unfinished();
        QCOMPARE(left(), std::uintmax_t{0});
        QVERIFY(pack_corpus(text, *tokenizer, run.packed_corpus_file(), 1));
        QVERIFY(PackedCorpus(run.packed_corpus_file()).tokens() > 0);
    }

    void theNumberOfThreadsDoesNotChangeThePackedFile() {
        TestFolder folder;
        folder.write("tokenizer.json", tiny_byte_level());
        const auto tokenizer = open_tokenizer(folder.path());
        const auto text = folder.write("a.txt", megabytes(2)), one = folder.path() / "one",
                   three = folder.path() / "three";
        QVERIFY(pack_corpus(text, *tokenizer, one, 1));
        QVERIFY(pack_corpus(text, *tokenizer, three, 3));
        QVERIFY(PackedCorpus(one).documents() > 1000);
        QVERIFY(read_file(one) == read_file(three));
    }

    void aPackedFileIsKnownByItsTextAndTokenizer() {
        TestFolder folder;
        folder.write("tokenizer.json", tiny_byte_level());
        folder.write("tokenizer_config.json", Json{{"eos_token", "<|end|>"}});
        const auto tokenizer = open_tokenizer(folder.path());
        const auto text = folder.write("a.txt", std::string("a\n\nb\n")), file = folder.path() / "tokens.bin";
        const auto key = [&] { return PackedCorpus::key_of(text, *tokenizer); };
        QVERIFY(!PackedCorpus::is_at(file, key()));
        QVERIFY(pack_corpus(text, *tokenizer, file, 2));
        QVERIFY(PackedCorpus::is_at(file, key()));
        const std::uint64_t before = key();
        folder.write("a.txt", std::string("a\n\nb c\n"));
        QVERIFY(key() != before && !PackedCorpus::is_at(file, key()));
        folder.write("a.txt", std::string("a\n\nb\n"));
        folder.write("tokenizer_config.json", Json{{"eos_token", "^"}});
        QVERIFY(PackedCorpus::key_of(text, *open_tokenizer(folder.path())) != key());
        QVERIFY(message_of([&] {
                    PackedCorpus::key_of(folder.path() / "absent.txt", *tokenizer);
                }).find("absent.txt") != std::string::npos);
    }

    void whatIsNoFileIsRefusedAsEveryInputIs() {
        TestFolder folder;
        folder.write("tokenizer.json", tiny_byte_level());
        const auto tokenizer = open_tokenizer(folder.path());
        const std::filesystem::path pipe = folder.path() / "pipe";
        QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
        for (const std::filesystem::path& path : {pipe, std::filesystem::path("/dev/null"), folder.path()}) {
            const std::string said = message_of([&] { PackedCorpus::key_of(path, *tokenizer); });
            QVERIFY2(says(said, {path.c_str(), path == folder.path() ? "it is a folder" : "is a pipe or a device",
                                 "Give the path of a file"}),
                     said.c_str());
        }
    }

    void aPackedFileThatWasCutShortIsNotTakenForWhole() {
        TestFolder folder;
        folder.write("tokenizer.json", tiny_byte_level());
        const auto tokenizer = open_tokenizer(folder.path());
        const auto text = folder.write("a.txt", std::string("abcdefgh\n\nb\n")), file = folder.path() / "tokens.bin";
        QVERIFY(pack_corpus(text, *tokenizer, file, 1));
        const std::uint64_t key = PackedCorpus::key_of(text, *tokenizer);
        const std::string whole = read_file(file);
        for (std::size_t size = 0; size < whole.size(); ++size) {
            folder.write("tokens.bin", whole.substr(0, size));
            QVERIFY(!PackedCorpus::is_at(file, key));
            QVERIFY(says(message_of([&] { PackedCorpus corpus(file); }), {"tokens.bin", "short"}));
        }
    }

    void aMistakeInTheTextLeavesNoPackedFile() {
        TestFolder folder;
        folder.write("tokenizer.json", tiny_byte_level());
        const auto file = folder.path() / "tokens.bin";
        const auto text = folder.write("a.txt", megabytes(2) + "\xff\n");
        QVERIFY(says(message_of([&] { pack_corpus(text, *open_tokenizer(folder.path()), file, 2); }),
                     {"a.txt, line", "UTF-8"}));
        QVERIFY(!std::filesystem::exists(file));
    }
};

QTEST_GUILESS_MAIN(PackedCorpusTest)
#include "packed_corpus_test.moc"
