// SPDX-License-Identifier: GPL-3.0-or-later
// Raw text: documents, packing, and which tokens are asked for across a document's edge.
#include "engine/text/corpus.h"

#include <QtTest>

#include "tests/shared_data.h"
#include "tests/text/text_fixtures.h"

using namespace bitdistill;

namespace {

std::vector<std::string> documents(const std::filesystem::path& path) {
    std::vector<std::string> out;
    read_documents(path, [&](const std::string& document) {
        out.push_back(document);
        return true;
    });
    return out;
}

using List = std::vector<std::string>;

}  // namespace

class CorpusTest : public QObject {
    Q_OBJECT

  private slots:
    void blankLinesPartDocuments() {
        TestFolder folder;
        QCOMPARE(documents(folder.write("a.txt", std::string("\n\none\r\ntwo\r\n \t\n\nthree"))),
                 (List{"one\ntwo", "three"}));
        QCOMPARE(
            documents(folder.write(
                "b.jsonl", std::string("{\"text\":\"one\\n\\ntwo\"}\n\n{\"text\":\"\"}\n{\"text\":\"x\",\"n\":1}\n"))),
            (List{"one\n\ntwo", "x"}));
    }

    void readingEndsWhenAsked() {
        TestFolder folder;
        int seen = 0;
        read_documents(folder.write("a.txt", std::string("a\n\nb\n\nc\n")),
                       [&](const std::string&) { return ++seen < 2; });
        QCOMPARE(seen, 2);
    }

    void everyMistakeIsNamedWithItsPlace() {
        TestFolder folder;
        const auto refusal = [&](const char* name, const std::string& bytes) {
            const auto path = folder.write(name, bytes);
            return message_of([&] { documents(path); });
        };
        QVERIFY(says(refusal("a.txt", ""), {"a.txt", "no text"}));
        QVERIFY(says(refusal("a.txt", " \n\n"), {"a.txt", "no text"}));
        QVERIFY(says(refusal("a.txt", "ok\n\xff\n"), {"a.txt, line 2", "UTF-8"}));
        QVERIFY(says(refusal("a.jsonl", "{\"text\":\"a\"}\n{\"txt\":1}\n"), {"a.jsonl, line 2", "\"text\""}));
        QVERIFY(says(refusal("a.jsonl", "{\"text\":4}\n"), {"a.jsonl, line 1", "not a text"}));
        QVERIFY(says(refusal("a.jsonl", "plain\n"), {"a.jsonl, line 1", "JSON"}));
        QVERIFY(says(message_of([&] { documents(folder.path() / "absent.txt"); }), {"absent.txt", "opened"}));
        QVERIFY(says(message_of([&] { documents(folder.path()); }), {"folder"}));
    }

    void rowsAskForTheNextTokenButNotAcrossAnEdge() {
        TestFolder folder;
        folder.write("tokenizer.json", tiny_byte_level());
        folder.write("tokenizer_config.json", Json{{"eos_token", "<|end|>"}});
        const auto corpus =
            pack_corpus(folder.write("a.txt", std::string("ab\n\ncde\n")), *open_tokenizer(folder.path()));
        QCOMPARE(corpus.ids, std::vector<int>({'a', 'b', 256, 'c', 'd', 'e', 256}));
        QCOMPARE(corpus.document_start, std::vector<bool>({true, false, false, true, false, false, false}));
        QCOMPARE(corpus.documents, std::int64_t{2});
        QCOMPARE(corpus.count(3), std::int64_t{2});
        QCOMPARE(corpus.count(7), std::int64_t{0});
        QCOMPARE(corpus.row(0, 3).ids, std::vector<int>({'a', 'b', 256}));
        QCOMPARE(corpus.row(0, 3).labels, std::vector<int>({'b', 256, not_scored}));
        QCOMPARE(corpus.row(0, 3, true).labels, std::vector<int>({'b', 256, 'c'}));
        QCOMPARE(corpus.row(1, 3).labels, std::vector<int>({'d', 'e', 256}));
        QVERIFY(!message_of([&] { corpus.row(2, 3); }).empty());
        QVERIFY(!message_of([&] { corpus.row(-1, 3); }).empty());
        QCOMPARE(PackedCorpus().count(4), std::int64_t{0});
    }

    void aTokenizerThatAddsBosBeginsEachDocumentWithIt() {
        TestFolder folder;
        folder.write("tokenizer.json", tiny_byte_level());
        folder.write("tokenizer_config.json",
                     Json{{"eos_token", "<|end|>"}, {"bos_token", "^"}, {"add_bos_token", true}});
        const auto corpus = pack_corpus(folder.write("a.txt", std::string("a\n\nb\n")), *open_tokenizer(folder.path()));
        QCOMPARE(corpus.ids, std::vector<int>({'^', 'a', 256, '^', 'b', 256}));
        QCOMPARE(corpus.row(0, 5).labels, std::vector<int>({'a', 256, not_scored, 'b', 256}));
    }

    void packingStopsWhenAsked() {
        TestFolder folder;
        folder.write("tokenizer.json", tiny_byte_level());
        std::string text;
        for (int i = 0; i < 100; ++i) text += std::string(500, 'x') + "\n\n";
        int asked = 0;
        const auto corpus =
            pack_corpus(folder.write("a.txt", text), *open_tokenizer(folder.path()), [&] { return ++asked < 3; });
        QCOMPARE(asked, 3);
        QVERIFY(corpus.ids.size() >= 3 * 4096 && corpus.ids.size() < 4 * 4096);
        QCOMPARE(corpus.ids.size(), corpus.document_start.size());
    }

    void theSharedCorpusIsReadInFull() {
        NEED_SHARED("corpora/brown.txt");
        std::size_t words = 0;
        const auto all = documents(shared_path("corpora/brown.txt"));
        for (const std::string& document : all) {
            words += 1 + static_cast<std::size_t>(std::count_if(document.begin(), document.end(),
                                                                [](char c) { return c == ' ' || c == '\n'; }));
        }
        qInfo("%zu documents, %zu words", all.size(), words);
        QVERIFY(all.size() >= 400 && words > 900000);
    }
};

QTEST_APPLESS_MAIN(CorpusTest)
#include "corpus_test.moc"
