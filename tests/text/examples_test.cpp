// SPDX-License-Identifier: GPL-3.0-or-later
// Data files: three forms that give the same items, and mistakes named with file, line and column.
#include <QtTest>

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
        QVERIFY(says(refusal("d.jsonl", "{\"article\":\"a\"}\n", task), {"line 1", "summary", "article"}));
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
        const auto own = read_examples(folder.write("o.jsonl", std::string("{\"x\":\"t\",\"label\":2}\n")),
                                       task_of("own", "{x}", "2=two,1=one"));
        QCOMPARE(own[0].label, 0);  // a label that is a number is that label, not a position
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
        QTest::addRow("no label") << "d.tsv" << QByteArray("sentence\na\n")
                                  << QStringList{"d.tsv, line 1", "\"label\""};
        QTest::addRow("short row") << "d.tsv" << QByteArray("sentence\tlabel\na\t1\nb\n")
                                   << QStringList{"d.tsv, line 3", "\"label\"", "1 of 2"};
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
        QTest::addRow("kind") << "d.parquet" << QByteArray("x") << QStringList{"d.parquet", ".tsv"};
    }
    void everyMistakeIsNamedWithItsPlace() {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, parts);
        const std::string message = refusal(file.toUtf8().constData(), bytes.toStdString());
        for (const QString& part : parts) QVERIFY2(QString::fromStdString(message).contains(part), message.c_str());
    }

    void aMissingFileIsNamed() {
        QVERIFY(says(message_of([] { read_examples("/no/such/data.tsv", task_of("sst2")); }), {"/no/such/data.tsv"}));
    }
};

QTEST_APPLESS_MAIN(ExamplesTest)
#include "examples_test.moc"
