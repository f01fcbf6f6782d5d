// SPDX-License-Identifier: GPL-3.0-or-later
// Raw text: where documents begin and end, and what is wrong with a file.
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
        // Windows' mark at the beginning is no text.
        QCOMPARE(documents(folder.write("bom.txt", std::string("\xEF\xBB\xBFone\n"))), (List{"one"}));
        QCOMPARE(documents(folder.write("bom.jsonl", std::string("\xEF\xBB\xBF{\"text\":\"one\"}\n"))), (List{"one"}));
    }

    // A file of one line takes no memory of its size, and no character is cut.
    void aLineOfAnyLengthComesInPieces() {
        TestFolder folder;
        std::string line;
        while (line.size() < std::size_t{9} << 20) line += "€";
        std::string whole;
        std::size_t longest = 0;
        int pieces = 0;
        read_documents(folder.write("long.txt", line + "\nlast"), [&](const std::string& document) {
            whole += document;
            longest = std::max(longest, document.size());
            return ++pieces < 100;
        });
        QCOMPARE(pieces, 3);
        QVERIFY(longest <= (std::size_t{4} << 20) + 4);
        QVERIFY(whole == line + "\nlast");
        const auto bytes = folder.write("bytes.txt", std::string(std::size_t{5} << 20, '\x80'));
        QVERIFY(says(message_of([&] { documents(bytes); }), {"bytes.txt, line 1", "UTF-8"}));
        const auto json = folder.write("long.jsonl", "{}\n\"" + std::string(std::size_t{65} << 20, 'x') + "\"\n");
        QVERIFY(says(message_of([&] { documents(json); }), {"long.jsonl, line 1"}));  // said in the order of the file
    }

    void listsPackedFilesAndNullsAreRead() {
        TestFolder folder;
        QCOMPARE(documents(folder.write("a.json", std::string("[{\"text\": \"one\"},\n {\"text\": null}, \"two\"]\n"))),
                 (List{"one", "two"}));
        QCOMPARE(documents(folder.write("b.jsonl", std::string("{\"text\":\"x \\ud83d\",\"n\":NaN}\n"))),
                 (List{"x \xEF\xBF\xBD"}));
        // "one\n\ntwo\n" as `gzip -9n` writes it, twice: members are one file.
        const std::string gz =
            QByteArray::fromHex("1f8b0800000000000203cbcf4be5e22a29cfe70200bf67442509000000").toStdString();
        QCOMPARE(documents(folder.write("c.txt.gz", gz + gz)), (List{"one", "two\none", "two"}));
        const auto cut = folder.write("d.txt.gz", gz.substr(0, gz.size() - 9));
        QVERIFY(says(message_of([&] { documents(cut); }), {"d.txt.gz", "gzip"}));
        const auto parquet = folder.write("e.parquet", std::string("PAR1"));
        QVERIFY(says(message_of([&] { documents(parquet); }), {"e.parquet", "read_parquet"}));
    }

    void aTablesTextsAreItsColumnText() {
        TestFolder folder;
        QCOMPARE(documents(folder.write("a.csv", std::string("\xEF\xBB\xBF\"text\",id\r\n\"one, \"\"two\"\"\n\nthree\","
                                                             "7\r\n,8\r\nfour,9\r\n"))),
                 (List{"one, \"two\"\n\nthree", "four"}));
        QCOMPARE(documents(folder.write("b.TSV", std::string("id\ttext\n1\t\"one\" two\n\n2\tthree"))),
                 (List{"\"one\" two", "three"}));
        // "text,n\nx,1\n" as `gzip -9n` writes it.
        const std::string gz =
            QByteArray::fromHex("1f8b08000000000002032b49ad28d1c9e3aad031e40200365dd4b80b000000").toStdString();
        QCOMPARE(documents(folder.write("c.csv.gz", gz)), (List{"x"}));
        int seen = 0;
        read_documents(folder.write("d.csv", std::string("text\na\nb\nc\n")),
                       [&](const std::string&) { return ++seen < 2; });
        QCOMPARE(seen, 2);
        const auto refusal = [&](const char* name, const std::string& bytes) {
            const auto path = folder.write(name, bytes);
            return message_of([&] { documents(path); });
        };
        QVERIFY(says(refusal("e.csv", "ｘ,body\n1,one\n"),
                     {"e.csv, line 1", "no column \"text\" (columns: ｘ, body)", "in the first line", ".txt"}));
        QVERIFY(says(refusal("e.tsv", "text\ttext\n1\tone\n"), {"e.tsv, line 1", "\"text\" twice"}));
        QVERIFY(says(refusal("e.csv", "id,text\n1,one\n2,one, two\n"), {"e.csv, line 3", "has 3 fields"}));
        QVERIFY(says(refusal("e.csv", "id,text\n1\n"), {"e.csv, line 2", "\"text\""}));
        QVERIFY(says(refusal("e.csv", "text\none\n\"two\n"), {"e.csv, line 3", "never closed"}));
        QVERIFY(says(refusal("e.csv", "text\none\n\xff\n"), {"e.csv, line 3", "UTF-8"}));
        QVERIFY(says(refusal("e.csv", "text\n\n"), {"e.csv", "no text"}));
        QVERIFY(says(refusal("e.csv", ""), {"e.csv", "empty"}));
        // In memory of a row, however far a quote that is never closed reaches.
        QVERIFY(says(refusal("e.csv", "text\na\n\"" + std::string(std::size_t{65} << 20, 'x')),
                     {"e.csv, line 3", "longer than 64 MiB", "quote"}));
        QVERIFY(says(refusal("e.json", "[\"a\",\n\"" + std::string(std::size_t{65} << 20, 'x')),
                     {"e.json, line 2", "longer than 64 MiB"}));
        // Nor do fields without end take more.
        for (const auto& [name, separator] : {std::pair("e.csv", ','), {"e.tsv", '\t'}}) {
            const std::string row(std::size_t{1} << 20, separator);
            QVERIFY(says(refusal(name, "text\na\n" + row), {name, "line 3", "more than 1048576 fields"}));
            QVERIFY(says(refusal(name, row + "\na\n"), {name, "line 1", "more than 1048576 fields"}));
        }
    }

    void aMemberThatIsThereTwiceIsRefused() {
        TestFolder folder;
        const auto path =
            folder.write("a.jsonl", std::string("{\"text\":\"a: b\"}\n{\"text\":\"a\",\"text\":\"b\"}\n"));
        QVERIFY(says(message_of([&] { documents(path); }), {"a.jsonl, line 2", "names the member \"text\" twice"}));
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
        QVERIFY(says(refusal("a.csv", "id;text\n1;a\n"), {"a.csv, line 1", "no column \"text\"", "semicolons"}));
        QVERIFY(says(message_of([&] { documents(folder.path() / "absent.txt"); }), {"absent.txt", "no such file"}));
        QVERIFY(says(message_of([&] { documents(folder.path()); }), {"folder"}));
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
