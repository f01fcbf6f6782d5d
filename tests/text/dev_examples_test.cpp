// SPDX-License-Identifier: GPL-3.0-or-later
// Items of one or several evaluation files, which keep the file that they are of.
#include <QtTest>

#include "engine/text/task.h"
#include "tests/text/text_fixtures.h"

using namespace bitdistill;

class DevExamplesTest : public QObject {
    Q_OBJECT

  private slots:
    void itemsOfSeveralFilesKeepTheirFile() {
        TestFolder folder;
        RunParams params;
        params.task = "sst2";
        const Task task = make_task(params);
        params.dev_data = folder.write("a.tsv", std::string("sentence\tlabel\none\t1\ntwo\t0\n")).string() + "," +
                          folder.write("b.jsonl", std::string("{\"sentence\":\"three\",\"label\":1}\n")).string();
        const std::vector<Example> items = read_dev_examples(params, task);
        QCOMPARE(items.size(), std::size_t{3});
        QCOMPARE(items[1].data, std::size_t{0});
        QCOMPARE(items[2].data, std::size_t{1});
        QCOMPARE(items[2].fields, std::vector<std::string>({"three"}));
        QCOMPARE(items[2].line, std::size_t{1});
        params.eval_limit = 1;  // of each
        QCOMPARE(read_dev_examples(params, task).size(), std::size_t{2});
        params.dev_data = folder.write("a.tsv", std::string("sentence\tlabel\none\t1\n")).string() + "," +
                          (folder.path() / "missing.tsv").string();
        QVERIFY(says(message_of([&] { read_dev_examples(params, task); }), {"missing.tsv"}));
        params.dev_data.clear();
        QVERIFY(read_dev_examples(params, task).empty());
    }
};

QTEST_GUILESS_MAIN(DevExamplesTest)
#include "dev_examples_test.moc"
