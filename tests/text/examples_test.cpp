// SPDX-License-Identifier: GPL-3.0-or-later
// Data files: three forms that give the same items, and mistakes named with file, line and column.
#include <QtTest>

#include "engine/base/shell_text.h"
#include "engine/base/utf8.h"
#include "engine/text/task.h"
#include "tests/shared_data.h"
#include "tests/text/text_fixtures.h"

using namespace bitdistill;

namespace {

Task task_of(const char* name, const char* prompt = "", const char* answers = "") {
    RunParams params;
    params.task = name;
    params.prompt_template = prompt;
    params.answers = answers;
    return make_task(params);
}

std::string refusal(const char* name, const std::string& bytes, const Task& task = task_of("sst2")) {
    TestFolder folder;
    const auto path = folder.write(name, bytes);
    return message_of([&] { read_examples(path, task); });
}

}  // namespace

class ExamplesTest : public QObject {
    Q_OBJECT

  private slots:
    void tsvCsvAndJsonLinesGiveTheSameItems() {
        TestFolder folder;
        const auto tsv = folder.write(
            "d.tsv", std::string("\xEF\xBB\xBFid\tsentence\tlabel\r\n7\tsay \"hi\", you \t1\r\n\r\n8\tno\t0"));
        const auto csv = folder.write("d.csv", std::string("label,sentence\n1,\"say \"\"hi\"\", you\"\n\n0,no\n"));
        const auto json = folder.write(
            "d.jsonl", std::string("{\"sentence\":\"say \\\"hi\\\", "
                                   "you\",\"label\":1}\n\n{\"label\":\"negative\",\"sentence\":\"no\"}\n"));
        const Task task = task_of("sst2");
        for (const auto& path : {tsv, csv, json}) {
            const std::vector<Example> items = read_examples(path, task);
            QCOMPARE(items.size(), std::size_t{2});
            QCOMPARE(items[0].fields, std::vector<std::string>({"say \"hi\", you"}));
            QCOMPARE(items[0].label, 1);
            QCOMPARE(items[0].line, std::size_t(path == json ? 1 : 2));
            QCOMPARE(items[1].fields, std::vector<std::string>({"no"}));
            QCOMPARE(items[1].label, 0);
            QCOMPARE(items[1].line, std::size_t(path == json ? 3 : 4));
            QCOMPARE(read_examples(path, task, 1).size(), std::size_t{1});
        }
    }

    void aTextToWriteIsReadAsItStands() {
        Task task{.name = "write",
                  .kind = TaskKind::generate,
                  .columns = {"article"},
                  .target_column = "summary",
                  .prompt_template = "{article}\n",
                  .max_new_tokens = 8};
        TestFolder folder;
        for (const auto& path : {folder.write("d.jsonl", std::string("{\"article\":\"a\",\"summary\":\" 1\\nb \"}\n")),
                                 folder.write("d.csv", std::string("summary,article\n\" 1\nb \",a\n"))}) {
            const std::vector<Example> items = read_examples(path, task);
            QCOMPARE(items.size(), std::size_t{1});
            QCOMPARE(items[0].fields, std::vector<std::string>({"a"}));
            QCOMPARE(items[0].target, std::string("1\nb"));
        }
        QVERIFY(says(refusal("d.tsv", "article\tsummary\na\tb\nc\t \n", task), {"d.tsv, line 3", "summary", "empty"}));
        QVERIFY(says(refusal("d.jsonl", "{\"article\":\"a\",\"summary\":1}\n", task), {"line 1", "not a text"}));
        QVERIFY(says(refusal("d.jsonl", "{\"article\":\"a\"}\n", task), {"summary", "article", "target_column"}));
    }

    void aListOfTextsHoldsReferencesOfOneItem() {
        RunParams params;
        params.task = "own";
        params.prompt_template = "{document}\ntldr:";
        params.target_column = "tldr";
        const Task task = make_task(params);
        TestFolder folder;
        const std::vector<Example> items = read_examples(
            folder.write("d.jsonl", std::string("{\"document\":\"d\",\"tldr\":[\" one \",\"two\"],\"id\":3}\n"
                                                "{\"document\":\"e\",\"tldr\":\"alone\"}\n")),
            task);
        QCOMPARE(items[0].target, std::string("one"));
        QCOMPARE(items[0].references, std::vector<std::string>({"one", "two"}));
        QCOMPARE(items[1].target, std::string("alone"));
        QVERIFY(items[1].references.empty());
        QVERIFY(says(refusal("d.jsonl", "{\"document\":\"d\",\"tldr\":[]}\n", task), {"line 1", "tldr", "empty list"}));
        QVERIFY(says(refusal("d.jsonl", "{\"document\":\"d\",\"tldr\":[1]}\n", task), {"line 1", "tldr", "list"}));
        QVERIFY(says(refusal("d.jsonl", "{\"document\":\"d\",\"tldr\":[\"\"]}\n", task), {"line 1", "tldr", "empty"}));
        // A class is one.
        QVERIFY(says(refusal("d.jsonl", "{\"sentence\":\"d\",\"label\":[1]}\n"), {"line 1", "label"}));
    }

    void aClassMayStandInAnotherColumn() {
        RunParams params;
        params.task = "own";
        params.prompt_template = "{a}:";
        params.answers = "n=no,y=yes";
        params.target_column = "verdict";
        TestFolder folder;
        const std::vector<Example> items =
            read_examples(folder.write("d.csv", std::string("a,b,verdict\nx,u,y\nz,v,n\n")), make_task(params));
        QCOMPARE(items.size(), std::size_t{2});
        QCOMPARE(items[0].label, 1);
        QCOMPARE(items[1].label, 0);
    }

    void quotedCsvFieldsMayHoldLineBreaks() {
        TestFolder folder;
        const auto items = read_examples(
            folder.write("d.csv", std::string("sentence,label\r\n\"a\nb,c\",0\r\nd,1\r\n")), task_of("sst2"));
        QCOMPARE(items[0].fields[0], std::string("a\nb,c"));
        QCOMPARE(items[1].line, std::size_t{4});
        QVERIFY(says(refusal("d.csv", "sentence,label\n\"a,0\n"), {"d.csv, line 2", "never closed"}));
        QVERIFY(says(refusal("d.csv", "sentence,label\n\"a\"b,0\n"), {"d.csv, line 2", "closing quote"}));
    }

    void glueNumbersNamesAndColumnNamesAreUnderstood() {
        TestFolder folder;
        const auto mnli = read_examples(
            folder.write(
                "m.tsv",
                std::string("index\tsentence1\tsentence2\tgold_label\n0\tp\th\tcontradiction\n1\tp2\th2\t1\n")),
            task_of("mnli"));
        QCOMPARE(mnli[0].fields, std::vector<std::string>({"p", "h"}));
        QCOMPARE(mnli[0].label, 2);
        QCOMPARE(mnli[1].label, 1);
        // RTE under GLUE's names of columns, as JSON lines of SuperGLUE, and with GLUE's numbers.
        for (const auto& path :
             {folder.write("r.tsv", std::string("index\tsentence1\tsentence2\tlabel\n0\tp\th\tnot_entailment\n1\tq\ti"
                                                "\tentailment\n")),
              folder.write("r.jsonl",
                           std::string("{\"premise\":\"p\",\"hypothesis\":\"h\",\"label\":1}\n{\"premise\":\"q\","
                                       "\"hypothesis\":\"i\",\"label\":\"entailment\"}\n"))}) {
            const auto rte = read_examples(path, task_of("rte"));
            QCOMPARE(rte.size(), std::size_t{2});
            QCOMPARE(rte[0].fields, std::vector<std::string>({"p", "h"}));
            QCOMPARE(rte[0].label, 1);
            QCOMPARE(rte[1].label, 0);
        }
        QVERIFY(says(refusal("r.tsv", "sentence1\tsentence2\tlabel\np\th\tneutral\n", task_of("rte")),
                     {"r.tsv, line 2", "\"neutral\"", "entailment, not_entailment"}));
        const auto own = read_examples(folder.write("o.jsonl", std::string("{\"x\":\"t\",\"label\":2}\n")),
                                       task_of("own", "{x}", "2=two,1=one"));
        QCOMPARE(own[0].label, 0);  // a label that is a number is that label, not a position
    }

    void aNumberIsAPlaceOnlyWhereNoLabelIsANumber() {
        const auto refused = [](const char* label, const char* answers) {
            return refusal("o.jsonl", std::string("{\"x\":\"t\",\"label\":") + label + "}\n",
                           task_of("own", "{x}", answers));
        };
        QVERIFY(says(refused("0", "1=bad,2=good"), {"\"0\" is not a class", "1, 2"}));
        QVERIFY(says(refused("1", "0=bad,2=good"), {"\"1\" is not a class"}));
        QVERIFY(says(refused("0", "1=awful,2=poor,3=fair,4=nice,5=super"), {"\"0\""}));
        QVERIFY(says(refused("1", "-1=bad,x=good"), {"\"1\""}));
        QVERIFY(says(refused("0", "a=3,b=4"), {"\"0\""}));
        QCOMPARE(refused("1", "a=no,b=yes"), std::string());
        QCOMPARE(refused("2.0", "1=bad,2=good"), std::string());
    }

    void labelsOfPandasAreUnderstood() {
        TestFolder folder;
        const Task task = task_of("sst2");
        const auto labels = [&](const char* name, const std::string& bytes) {
            std::string text;
            for (const Example& item : read_examples(folder.write(name, bytes), task))
                text += std::to_string(item.label);
            return text;
        };
        // As DataFrame.to_csv() writes it: an index without a name, floats, a text with a line break.
        QCOMPARE(labels("a.csv", ",sentence,label\n0,\"a, \"\"b\"\"\nc\",1.0\n1,d,0.0\n"), std::string("10"));
        QCOMPARE(labels("b.csv", "sentence,label\na,True\nb,False\n"), std::string("10"));
        QCOMPARE(labels("c.jsonl", "{\"sentence\":\"a\",\"label\":true}\n{\"sentence\":\"b\",\"label\":0.0}\n"),
                 std::string("10"));
        QVERIFY(says(refusal("d.csv", "sentence,label\na,\n"), {"d.csv, line 2", "\"label\" is empty"}));
        QVERIFY(says(refusal("d.jsonl", "{\"sentence\":\"a\",\"label\":NaN}\n"),
                     {"d.jsonl, line 1", "is empty (null, NaN or a number beyond a double)"}));
        QVERIFY(says(refusal("d.jsonl", "{\"sentence\":\"a\",\"label\":1e999}\n"), {"d.jsonl, line 1", "is empty"}));
        QVERIFY(says(refusal("d.jsonl", "{\"sentence\":null,\"label\":1}\n"),
                     {"d.jsonl, line 1", "\"sentence\" is empty"}));
        QVERIFY(says(refusal("d.csv", "sentence,label\na,1.5\n"), {"\"1.5\" is not a class"}));
    }

    void listsNanAndHalfEmojiAreRead() {
        TestFolder folder;
        const Task task = task_of("sst2");
        const auto list =
            folder.write("a.json", std::string("\xEF\xBB\xBF [\n {\"sentence\": \"a ] , \\\" b\",\n  \"label\": 1},\n"
                                               " {\"sentence\": \"b\", \"x\": [1, {}], \"label\": 0}\n]\n"));
        const std::vector<Example> items = read_examples(list, task);
        QCOMPARE(items.size(), std::size_t{2});
        QCOMPARE(items[0].fields[0], std::string("a ] , \" b"));
        QCOMPARE(items[1].line, std::size_t{4});
        QCOMPARE(read_examples(list, task, 1).size(), std::size_t{1});
        std::vector<std::string> notes;
        const auto odd =
            folder.write("b.jsonl", std::string("{\"sentence\": \"NaN \\ud83d x \\ud83d\\ude00\", \"label\": 1, "
                                                "\"score\": NaN, \"y\": [-Infinity], \"z\": -1e999}\n"));
        QCOMPARE(read_examples(odd, task, 0, &notes)[0].fields[0], std::string("NaN \xEF\xBF\xBD x \xF0\x9F\x98\x80"));
        QCOMPARE(notes.size(), std::size_t{1});
        QVERIFY2(has(notes[0], "1 half of a surrogate pair"), notes[0].c_str());
        for (const char* broken : {"[{\"sentence\":\"a\",\"label\":1}", "[{\"sentence\":\"a\",\"label\":1} {}]",
                                   "[{\"sentence\":\"a\",\"label\":1}] x", "[{\"sentence\":\"a\",\"label\":1},\n]"})
            QVERIFY2(says(refusal("c.json", broken), {"c.json, line", "JSON"}), broken);
    }

    void aMemberTwiceAndACommaTooManyAreNamed() {
        QVERIFY(says(
            refusal("d.jsonl", "{\"sentence\":\"a: b\",\"label\":1}\n{\"sentence\":\"c\",\"label\":1,\"label\":0}\n"),
            {"d.jsonl, line 2", "names the member \"label\" twice", "Leave one"}));
        QVERIFY(
            says(refusal("d.json",
                         "[{\"sentence\":\"a\",\"label\":1},\n {\"sentence\":\"a\",\"x\":NaN,\"x\":1,\"label\":0}]"),
                 {"d.json, line 2", "\"x\" twice"}));
        QVERIFY(says(refusal("d.json", "[{\"sentence\":\"a\",\"label\":1},\n{\"sentence\":\"b\",\"label\":1},\n]"),
                     {"d.json, line 3", "after the last item of the list, which begins in line 2, stands a comma"}));
        QVERIFY(says(refusal("d.jsonl", "{\"sentence\":\"a\",\"label\":1e400}\n"), {"a number beyond a double"}));
    }

    void packedFilesGiveTheSameItems() {
        // "sentence\tlabel\ngood\t1\nbad\t0\n" as `gzip -9n` and `zstd` write it.
        const QByteArray gz = QByteArray::fromHex(
            "1f8b08000000000002032b4ecd2b49cd4b4ee5cc494c4acde14acfcf4fe134e44a4a4ce134e002005ce0d6491c000000");
        const QByteArray zst =
            QByteArray::fromHex("28b52ffd0458e1000073656e74656e6365096c6162656c0a676f6f6409310a62616409300a5f825ad8");
        TestFolder folder;
        for (const auto& [name, bytes] : {std::pair{"d.tsv.gz", gz}, {"d.TSV.zst", zst}}) {
            const auto items = read_examples(folder.write(name, bytes.toStdString()), task_of("sst2"));
            QCOMPARE(items.size(), std::size_t{2});
            QCOMPARE(items[0].label, 1);
        }
        // A skippable frame before, between and behind the others, as pzstd and seekable files have them.
        const QByteArray skippable = QByteArray::fromHex("5e2a4d180400000001020304");
        const auto items =
            read_examples(folder.write("s.tsv.zst", (skippable + zst + skippable).toStdString()), task_of("sst2"));
        QCOMPARE(items.size(), std::size_t{2});
        QVERIFY(says(refusal("e.tsv.zst", skippable.toStdString()), {"e.tsv.zst", "is empty"}));
        QVERIFY(says(refusal("d.tsv.gz", gz.left(gz.size() - 9).toStdString()), {"d.tsv.gz", "gzip"}));
        QVERIFY(says(refusal("d.tsv.zst", zst.left(zst.size() - 5).toStdString()), {"d.tsv.zst", "Zstandard"}));
    }

    void otherKindsAreRefusedWithTheCommandThatConvertsThem() {
        for (const char* name : {"d.parquet", "d.PARQUET", "d"})
            QVERIFY2(says(refusal(name, std::string("PAR1....PAR1")), {"Parquet", "read_parquet", "d.jsonl"}), name);
        for (const char* bytes : {"PK", "PK\x03\x04 another first entry"})
            QVERIFY(says(refusal("d.xlsx", bytes), {"a spreadsheet", "Export it as CSV", "read_excel"}));
        QVERIFY(says(refusal("d.txt", "a"), {"d.txt", ".tsv", ".gz"}));
    }

    // What is copied into a shell names the same file there.
    void commandsThatConvertQuoteTheFile() {
        TestFolder folder;
        const auto remedy_of = [&](const std::string& bytes) {
            const auto path = folder.write("it's $x.bin", bytes);
            try {
                (void)read_examples(path, task_of("sst2"));
            } catch (const Error& error) {
                return std::pair(error.remedy(), shell_quoted(path.string()));
            }
            return std::pair(std::string(), std::string());
        };
        for (const std::string& bytes : {std::string("PAR1"), std::string("BZh91AY&SY"), std::string("\xFD") + "7zXZ",
                                         std::string("\xFF\xFEx\0", 4)}) {
            const auto [remedy, quoted] = remedy_of(bytes);
            QVERIFY2(quoted.find("it'\\''s $x.bin") != std::string::npos && has(remedy, quoted), remedy.c_str());
        }
    }

    // A command that is copied from a message writes over no file, least of all over the one that it reads.
    void commandsThatConvertWriteToANewName() {
        TestFolder folder;
        const auto words_of = [&](const char* name, const std::string& bytes) {
            const auto path = folder.write(name, bytes);
            const std::string said = message_of([&] { (void)read_examples(path, task_of("sst2")); });
            const std::size_t from = said.find(" " + shell_quoted(path.string()), said.find("onvert it"));
            return from == std::string::npos ? said : said.substr(from + 1);
        };
        const std::string place = folder.path().string() + "/";
        QCOMPARE(words_of("d.parquet", "PAR1"), place + "d.parquet " + place + "d.jsonl");
        QCOMPARE(words_of("data.jsonl", "PAR1"), place + "data.jsonl " + place + "data.2.jsonl");
        folder.write("taken.jsonl", std::string("{}"));
        QCOMPARE(words_of("taken.parquet", "PAR1"), place + "taken.parquet " + place + "taken.2.jsonl");
        folder.write("taken.2.jsonl", std::string("{}"));
        QCOMPARE(words_of("taken.feather", "ARROW1"), place + "taken.feather " + place + "taken.3.jsonl");
        const std::string xz = std::string("\xFD") + "7zXZ";
        QVERIFY(has(words_of("d.csv.xz", xz), "xz -dk " + place + "d.csv.xz"));
        QVERIFY(has(words_of("p.csv", xz), "xz -dc < " + place + "p.csv > " + place + "p.2.csv"));
    }

    // A line or item of more than a table's row may have, before it is all in memory.
    void anEndlessLineOrItemOfJsonIsRefusedByItsPlace() {
        const std::string text(std::size_t{65} << 20, 'x');
        const std::string item = "{\"sentence\":\"" + text + "\",\"label\":1}";
        const std::string good = "{\"sentence\":\"a, b] \\\" {\",\"label\":1}";
        QVERIFY(
            says(refusal("d.jsonl", good + "\n\n" + item), {"d.jsonl, line 3", "longer than 64 MiB", "one object"}));
        QVERIFY(says(refusal("d.json", "[" + good + ",\n" + item + "]"), {"d.json, line 2", "longer than 64 MiB"}));
        QVERIFY(says(refusal("d.json", "[" + good + ",\n\"" + text), {"d.json, line 2", "longer than 64 MiB"}));
        // Many items on one line are many.
        TestFolder folder;
        std::string list = "[" + good;
        const std::string other = ", {\"sentence\":\"" + std::string(1 << 20, 'y') + "\",\"label\":0}";
        for (int i = 0; i < 66; ++i) list += other;
        QCOMPARE(read_examples(folder.write("d.json", list + "]"), task_of("sst2")).size(), std::size_t{67});
    }

    void otherPackingsAndEncodingsAreRefusedByName_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("parts");
        const auto row = [](const char* name, const QByteArray& bytes, const QStringList& parts) {
            QTest::newRow(name) << bytes << parts;
        };
        row("xz", QByteArray::fromHex("fd377a585a000004e6d6b446"), {"packed by xz", "xz -dc < /"});
        row("bzip2", "BZh91AY&SY", {"packed by bzip2", "bzip2 -dc < /"});
        row("zip", QByteArray("PK\x03\x04", 4) + QByteArray(26, 'x') + "d.jsonl", {"a zip archive", "unzip /"});
        row("xlsx", QByteArray("PK\x03\x04", 4) + QByteArray(26, 'x') + "[Content_Types].xml", {"a spreadsheet"});
        row("tar", "d.jsonl" + QByteArray(250, '\0') + "ustar", {"a tar archive", "tar -xkf /"});
        // gzip of gzip of a byte, as `gzip -n` writes it.
        row("twice", QByteArray::fromHex("1f8b080000000000020393efe660000126666f1606e77ddb5f3002b900b7fe188d15000000"),
            {"packed twice", "by gzip"});
        // A frame header with a window of 2 GiB; one whose window is its content of 4 GiB; one with the dictionary 1.
        row("window", QByteArray::fromHex("28b52ffd00a8010000"), {"window of more than 128 MiB", "--long=31"});
        row("content", QByteArray::fromHex("28b52ffde00000000001000000010000"), {"window of more than 128 MiB"});
        row("dictionary", QByteArray::fromHex("28b52ffd21010109000061"), {"dictionary"});
        row("UTF-16", QByteArray::fromHex("fffe7b002200"), {"is UTF-16, not UTF-8", "iconv -f UTF-16"});
        row("UTF-16 without a mark", QByteArray::fromHex("7b0022007300"), {"is UTF-16, not UTF-8"});
        row("big UTF-16 without a mark", QByteArray::fromHex("007b00220073"), {"is UTF-16, not UTF-8"});
        row("UTF-32", QByteArray::fromHex("fffe00007b000000"), {"is UTF-32, not UTF-8"});
    }
    void otherPackingsAndEncodingsAreRefusedByName() {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, parts);
        for (const char* const name : {"OUT-FILE.jsonl", "d.csv.gz"}) {
            const std::string message = refusal(name, bytes.toStdString());
            for (const QString& part : parts) QVERIFY2(QString::fromStdString(message).contains(part), message.c_str());
            QVERIFY2(QString::fromStdString(message).contains(name), message.c_str());
        }
    }

    void sharedDataIsReadInFull() {
        NEED_SHARED("data/sst2");
        const auto dev = read_examples(shared_path("data/sst2/dev.tsv"), task_of("sst2"));
        QCOMPARE(dev.size(), std::size_t{872});
        QCOMPARE(std::count_if(dev.begin(), dev.end(), [](const Example& e) { return e.label == 1; }),
                 std::ptrdiff_t{444});
        QCOMPARE(read_examples(shared_path("data/sst2/train.tsv"), task_of("sst2")).size(), std::size_t{67349});
        const auto qnli = read_examples(shared_path("data/qnli/dev.tsv"), task_of("qnli"));
        QCOMPARE(qnli.size(), std::size_t{5463});
        QCOMPARE(qnli[0].label, 0);
        QCOMPARE(qnli[1].label, 1);
        QCOMPARE(read_examples(shared_path("data/rte/train.jsonl"), task_of("rte")).size(), std::size_t{2490});
        const auto rte = read_examples(shared_path("data/rte/dev.jsonl"), task_of("rte"));
        QCOMPARE(rte.size(), std::size_t{277});
        QCOMPARE(rte[0].label, 1);
        QCOMPARE(rte[1].label, 0);
    }

    void aLongHeaderIsNamedInPart() {
        std::string header = "first";
        for (int i = 0; i < 1000; ++i) header += "\t\xC3\xA9\xC3\xA9";
        const std::string said = refusal("wide.tsv", header + "\na\n");
        QVERIFY2(has(said, "columns: first, ") && has(said, " ...)") && said.size() < 500, said.c_str());
        QVERIFY(is_utf8(said));  // no character is cut in two
    }

    void everyMistakeIsNamedWithItsPlace_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("parts");
        QTest::addRow("empty tsv") << "d.tsv" << QByteArray() << QStringList{"d.tsv", "empty"};
        QTest::addRow("empty jsonl") << "d.jsonl" << QByteArray("\n \n") << QStringList{"d.jsonl", "no items"};
        QTest::addRow("header only") << "d.tsv" << QByteArray("sentence\tlabel\n") << QStringList{"d.tsv", "no items"};
        QTest::addRow("no column") << "d.tsv" << QByteArray("text\tlabel\na\t1\n")
                                   << QStringList{"d.tsv, line 1", "\"sentence\"", "text, label"};
        QTest::addRow("lines of old Macs") << "d.tsv" << QByteArray("text\tlabel\ra\t1\rb\t0\r")
                                           << QStringList{"d.tsv, line 1", "carriage returns", "line feed"};
        QTest::addRow("items on lines of old Macs")
            << "d.jsonl" << QByteArray("\r{\"sentence\":\"a\",\"label\":1}\r{\"sentence\":\"b\",\"label\":0}\r")
            << QStringList{"d.jsonl, line 1", "line ends are carriage returns alone", "line feeds"};
        QTest::addRow("a carriage return within a text")
            << "d.jsonl" << QByteArray("{\"sentence\":\"a\rb\",\"label\":1}\n")
            << QStringList{"d.jsonl, line 1", "not valid JSON"};
        QTest::addRow("no label") << "d.tsv" << QByteArray("sentence\na\n")
                                  << QStringList{"d.tsv, line 1", "\"label\""};
        QTest::addRow("short row") << "d.tsv" << QByteArray("sentence\tlabel\na\t1\nb\n")
                                   << QStringList{"d.tsv, line 3", "\"label\"", "1 of 2"};
        QTest::addRow("long tsv row") << "d.tsv" << QByteArray("label\tsentence\n1\tgood\n1\ta good film,\tbut long\n")
                                      << QStringList{"d.tsv, line 3", "has 3 fields, the header names 2", "no tab"};
        QTest::addRow("long csv row") << "d.csv" << QByteArray("label,sentence\n1,a good film, but long\n0,bad\n")
                                      << QStringList{"d.csv, line 2", "has 3 fields, the header names 2", "quotes"};
        QTest::addRow("long csv row below nameless columns")
            << "d.csv" << QByteArray("label,sentence,,\n1,a film,,\n0,a bad film, too,\n")
            << QStringList{"d.csv, line 3", "has 3 fields, the header names 2"};
        QTest::addRow("label") << "d.tsv" << QByteArray("sentence\tlabel\na\t1\nb\t5\n")
                               << QStringList{"d.tsv, line 3", "\"5\""};
        QTest::addRow("test set") << "d.tsv" << QByteArray("sentence\tlabel\na\t-1\n")
                                  << QStringList{"d.tsv, line 2", "no labels"};
        QTest::addRow("not UTF-8") << "d.tsv" << QByteArray("sentence\tlabel\na\t1\n\xff\t1\n")
                                   << QStringList{"d.tsv, line 3", "UTF-8"};
        QTest::addRow("not JSON") << "d.jsonl" << QByteArray("{\"sentence\":\"a\",\"label\":1}\n{\n")
                                  << QStringList{"d.jsonl, line 2", "JSON"};
        QTest::addRow("array") << "d.json" << QByteArray("[1]\n") << QStringList{"d.json, line 1", "object"};
        QTest::addRow("no member") << "d.jsonl" << QByteArray("{\"text\":\"a\",\"label\":1}\n")
                                   << QStringList{"d.jsonl, line 1", "\"sentence\"", "text, label"};
        QTest::addRow("number") << "d.jsonl" << QByteArray("{\"sentence\":3,\"label\":1}\n")
                                << QStringList{"d.jsonl, line 1", "not a text"};
        QTest::addRow("label kind") << "d.jsonl" << QByteArray("{\"sentence\":\"a\",\"label\":0.5}\n")
                                    << QStringList{"d.jsonl, line 1", "label"};
        QTest::addRow("column twice") << "d.csv" << QByteArray("sentence,sentence,label\na,b,1\n")
                                      << QStringList{"d.csv, line 1", "\"sentence\" twice", "another name"};
        // DataFrame.to_json() as it is called without orient, and with "list", "split", "index" and "table".
        const char* const tables[] = {R"({"sentence":{"0":"a","1":"b"},"label":{"0":1,"1":0}})",
                                      R"({"sentence":["a","b"],"label":[1,0]})",
                                      R"({"columns":["sentence","label"],"index":[0],"data":[["a",1]]})",
                                      R"({"0":{"sentence":"a","label":1},"1":{"sentence":"b","label":0}})",
                                      R"({"schema":{"fields":[]},"data":[{"index":0,"sentence":"a","label":1}]})"};
        for (const char* const table : tables)
            QTest::addRow("%s", table) << "d.json" << QByteArray(table) + "\n"
                                       << QStringList{"d.json, line 1", "whole table",
                                                      "orient=\"records\", lines=True"};
        for (const char* const list :
             {R"({"data":[{"sentence":"a","label":1}]})", R"({"version":"1.1","data":[{"sentence":"a","label":1}]})"})
            QTest::addRow("%s", list) << "d.json" << QByteArray(list) + "\n"
                                      << QStringList{"d.json, line 1", "a list of items in its member \"data\"",
                                                     "that list"};
        QTest::addRow("an object for a text") << "d.jsonl" << QByteArray("{\"sentence\":{\"en\":\"a\"},\"label\":1}\n")
                                              << QStringList{"d.jsonl, line 1", "not a text. Write the text itself"};
        QTest::addRow("kind") << "d.xml" << QByteArray("x") << QStringList{"d.xml", ".tsv"};
    }
    void everyMistakeIsNamedWithItsPlace() {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, parts);
        const std::string message = refusal(file.toUtf8().constData(), bytes.toStdString());
        for (const QString& part : parts) QVERIFY2(QString::fromStdString(message).contains(part), message.c_str());
    }

    void emptyFieldsBehindTheHeadersColumnsAreNothing() {
        TestFolder folder;
        for (const auto& path : {folder.write("d.csv", std::string("label,sentence\n1,a,,\r\n0,b, ,\"\"\n")),
                                 folder.write("d.tsv", std::string("label\tsentence\t\n1\ta\t\t\n0\tb\t \n"))}) {
            const std::vector<Example> items = read_examples(path, task_of("sst2"));
            QCOMPARE(items.size(), std::size_t{2});
            QCOMPARE(items[1].fields[0], std::string("b"));
        }
    }

    // As null in JSON; one of several texts may be empty, as the input of an instruction.
    void anItemWithoutATextIsRefusedByItsLine() {
        for (const auto& [name, bytes] : {std::pair("d.tsv", "sentence\tlabel\na\t1\n\t0\n"),
                                          {"d.tsv", "sentence\tlabel\na\t1\n  \t0\n"},
                                          {"d.csv", "sentence,label\na,1\n\"\",0\n"},
                                          {"d.csv", "sentence,label\na,1\n,0\n"}})
            QVERIFY2(
                says(refusal(name, std::string(bytes)), {", line 3", "column \"sentence\" is empty", "leave the item"}),
                bytes);
        TestFolder folder;
        const std::vector<Example> items = read_examples(
            folder.write("q.tsv", std::string("question\tsentence\tlabel\na\t\tentailment\n")), task_of("qnli"));
        QCOMPARE(items.size(), std::size_t{1});
        QVERIFY(items[0].fields[1].empty());
    }

    // Spreadsheets of some countries write semicolons under the name .csv.
    void anotherSeparatorIsNamed() {
        const char *const commas = "a .csv has commas: save it with commas", *const tabs = "a .tsv has tabs: save it";
        QVERIFY(says(refusal("d.csv", "sentence;label\na;1\n"), {"d.csv, line 1", "separated by semicolons", commas}));
        QVERIFY(says(refusal("d.csv", "sentence\tlabel\na\t1\n"), {"d.csv, line 1", "separated by tabs", commas}));
        QVERIFY(says(refusal("d.tsv", "sentence,label\na,1\n"), {"d.tsv, line 1", "separated by commas", tabs}));
        QVERIFY(says(refusal("d.tsv", "sentence;label\na;1\n"), {"d.tsv, line 1", "separated by semicolons", tabs}));
        for (const char* first : {"sep=,\n", "sep=;\n"})
            QVERIFY(says(refusal("d.csv", std::string(first) + "sentence,label\na,1\n"),
                         {"d.csv, line 1", "Remove the first line"}));
        QVERIFY(says(refusal("d.csv", "words,label\na,1\n"), {"Name the columns in the first line"}));
    }

    void binaryFilesAreNoTables() {
        for (const char* name : {"d.pkl", "d.tsv"})
            QVERIFY(says(refusal(name, "\x80\x04\x95"), {"is a Python pickle, which is not read", "to_json("}));
        QVERIFY(says(refusal("d.pkl", "\x80\x02"), {"is a Python pickle"}));
        QVERIFY(says(refusal("d.tsv", "\x93NUMPY"), {"is a NumPy array"}));
        QVERIFY(says(refusal("d.csv", "SQLite format 3"), {"is an SQLite database", "sqlite3 -header -csv", "d.csv"}));
        const std::string zero(1, '\0');
        QVERIFY(says(refusal("d.tsv", "abc\xFF" + zero + "x\n"), {"d.tsv", "is no text", "Give a .tsv"}));
        QVERIFY(says(refusal("d.tsv", "caf\xE9\t1\n"), {"d.tsv, line 1", "is not UTF-8", "Convert the file"}));
    }

    void aMissingFileIsNamed() {
        QVERIFY(says(message_of([] { read_examples("/no/such/data.tsv", task_of("sst2")); }), {"/no/such/data.tsv"}));
    }
};

QTEST_APPLESS_MAIN(ExamplesTest)
#include "examples_test.moc"
