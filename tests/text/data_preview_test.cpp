// SPDX-License-Identifier: GPL-3.0-or-later
// What a data file looks like, and the task that it seems to be made for.
#include "engine/text/data_preview.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <fstream>
#include <random>

#include "engine/text/task.h"
#include "tests/error_text.h"
#include "tests/shared_data.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class DataPreviewTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    fs::path put(const std::string& name, const std::string& text) const {
        const fs::path file = fs::path(folder_.path().toStdString()) / name;
        std::ofstream(file, std::ios::binary) << text;
        return file;
    }
    static std::string task_of(const fs::path& file) {
        const std::optional<DataGuess> guess = guess_task(preview_data(file));
        return guess ? guess->task : "none";
    }

  private slots:
    void theFirstRowsAndColumnsAreShown() {
        std::string text = "sentence\tlabel\n";
        for (int i = 0; i < 20; ++i)
            text += "the film number " + std::to_string(i) + "\t" + std::to_string(i % 2) + "\n";
        text += std::string(1000, 'x') + "\t1\n";
        const DataPreview preview = preview_data(put("some.tsv", text));
        QCOMPARE(preview.columns.size(), std::size_t{2});
        QCOMPARE(preview.columns[0].name, std::string("sentence"));
        QVERIFY(preview.columns[0].values.empty() && preview.columns[0].text && !preview.columns[0].numeric);
        QCOMPARE(preview.columns[1].values, (std::vector<std::string>{"0", "1"}));
        QVERIFY(preview.columns[1].numeric);
        QCOMPARE(preview.looked_at, std::size_t{21});
        QCOMPARE(preview.rows.size(), preview_rows);
        QCOMPARE(preview.rows[4][0], std::string("the film number 4"));
        QCOMPARE(preview.rows[4][1], std::string("0"));
    }

    // What stands behind the rows that are looked at is neither read nor unpacked: there the file is damaged.
    void noMoreOfAFileIsReadThanItsFirstRows_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("tool");
        for (const char* kind : {"a.tsv", "a.csv", "a.jsonl", "a.json"})
            for (const char* packed : {"", "gzip", "zstd"})
                QTest::newRow((std::string(kind) + " " + packed).c_str()) << QByteArray(kind) << QByteArray(packed);
    }
    void noMoreOfAFileIsReadThanItsFirstRows() {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, tool);
        constexpr int rows = 60'000;
        const bool json = name.contains("json"), list = name.endsWith(".json");
        const std::string between = name.endsWith(".csv") ? "," : "\t";
        std::mt19937 random(7);  // else the whole is packed into one piece
        std::string text = list ? "[\n" : json ? "" : "sentence" + between + "label\n";
        for (int i = 0; i < rows; ++i) {
            const std::string words = "film " + std::to_string(random()) + " " + std::to_string(random());
            const std::string label = std::to_string(i % 2);
            text += json ? "{\"sentence\": \"" + words + "\", \"label\": " + label + "}" + (list ? ",\n" : "\n")
                         : words + between + label + "\n";
        }
        fs::path file = put(name.toStdString(), tool.isEmpty() ? text + std::string("\0\xFF\n\"", 4) : text);
        if (!tool.isEmpty()) {
            QProcess pack;
            pack.start(QString::fromLatin1(tool), {QStringLiteral("-f"), QString::fromStdString(file.string())});
            if (!pack.waitForFinished() || pack.exitCode() != 0) QSKIP("the packer is not installed");
            file += tool == "gzip" ? ".gz" : ".zst";
            fs::resize_file(file, fs::file_size(file) - 1000);
        }
        const DataPreview preview = preview_data(file);
        QCOMPARE(preview.looked_at, preview_looked_at);
        QCOMPARE(preview.columns.size(), std::size_t{2});
        QCOMPARE(preview.columns[1].values.size(), std::size_t{2});
    }

    void aDamagedRowThatIsLookedAtIsSaid() {
        for (const char* name : {"b.tsv", "b.jsonl"}) {
            const std::string said =
                message_of([&] { preview_data(put(name, "{\"a\": 1}\n{\"a\": 2}\n{\"a\": \"\xFF\"}\n")); });
            QVERIFY2(has(said, "is not UTF-8") && has(said, "line 3"), said.c_str());
        }
        const std::string zeros = message_of([&] { preview_data(put("z.csv", std::string("a\0b\xFF\n", 5))); });
        QVERIFY2(has(zeros, "bytes of zero"), zeros.c_str());
    }

    void longCellsAreCut() {
        const DataPreview preview = preview_data(put("long.jsonl", "{\"text\": \"" + std::string(5000, 'x') + "\"}\n"));
        QVERIFY(preview.rows[0][0].size() < 400);
        QCOMPARE(preview.columns[0].mean_length, 5000.0);
    }

    void rowsOfDifferentMembersShareTheirColumns() {
        const DataPreview preview =
            preview_data(put("mixed.jsonl", "{\"a\": 1}\n{\"b\": [1, 2]}\n{\"a\": 2, \"b\": 3}\n"));
        QCOMPARE(preview.columns.size(), std::size_t{2});
        QCOMPARE(preview.rows[0], (std::vector<std::string>{"1", ""}));
        QCOMPARE(preview.rows[1], (std::vector<std::string>{"", "[1,2]"}));
        QCOMPARE(preview.rows[2], (std::vector<std::string>{"2", "3"}));
        QVERIFY(preview.columns[0].text && !preview.columns[1].text);
    }

    void theUsualSetsAreRecognised_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("task");
        QTest::newRow("sst2") << QByteArray("a.tsv") << QByteArray("sentence\tlabel\nfine\t1\nbad\t0\n")
                              << QByteArray("sst2");
        QTest::newRow("qnli") << QByteArray("a.tsv")
                              << QByteArray(
                                     "index\tquestion\tsentence\tlabel\n0\tq\ts\tentailment\n1\tq\ts\tnot_entailment\n")
                              << QByteArray("qnli");
        QTest::newRow("rte")
            << QByteArray("a.tsv")
            << QByteArray("index\tsentence1\tsentence2\tlabel\n0\tq\ts\tentailment\n1\tq\ts\tnot_entailment\n")
            << QByteArray("rte");
        QTest::newRow("mnli") << QByteArray("a.jsonl")
                              << QByteArray(
                                     "{\"premise\": \"p\", \"hypothesis\": \"h\", \"label\": 2}\n"
                                     "{\"premise\": \"p\", \"hypothesis\": \"h\", \"label\": 0}\n")
                              << QByteArray("mnli");
        QTest::newRow("cnn") << QByteArray("a.jsonl") << QByteArray("{\"article\": \"a\", \"highlights\": \"h\"}\n")
                             << QByteArray("cnn-dailymail");
        QTest::newRow("messages") << QByteArray("a.jsonl")
                                  << QByteArray("{\"messages\": [{\"role\": \"user\", \"content\": \"a\"}]}\n")
                                  << QByteArray("chat");
        QTest::newRow("alpaca") << QByteArray("a.jsonl") << QByteArray("{\"instruction\": \"a\", \"output\": \"b\"}\n")
                                << QByteArray("chat");
        QTest::newRow("nothing") << QByteArray("a.csv") << QByteArray("x,y\n1,2\n3,4\n") << QByteArray("none");
        QTest::newRow("no rows") << QByteArray("a.csv") << QByteArray("sentence,label\n") << QByteArray("none");
    }
    void theUsualSetsAreRecognised() {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, task);
        QCOMPARE(task_of(put(name.toStdString(), text.toStdString())), task.toStdString());
    }

    // A proposal for a task of one's own is one that the readers take.
    void anOwnTaskIsProposedSoThatItCanBeRead() {
        std::string text = "id,review,stars\n";
        for (int i = 0; i < 40; ++i)
            text += std::to_string(i) + ",a text of some length," + std::to_string(1 + i % 5) + "\n";
        const fs::path file = put("reviews.csv", text);
        const DataPreview preview = preview_data(file);
        const std::optional<DataGuess> guess = guess_task(preview);
        QVERIFY(guess && guess->task == "own");
        QCOMPARE(guess->prompt_template, std::string("{review}\nanswer:"));
        QCOMPARE(guess->answers, std::string("1=A,2=B,3=C,4=D,5=E"));
        QCOMPARE(guess->target_column, std::string("stars"));
        const RunParams params = with_guess(*guess, RunParams());
        QCOMPARE(read_examples(file, make_task(params)).size(), std::size_t{40});
        QVERIFY(!proposal(preview, params));
        // Texts to write.
        std::string pairs;
        for (int i = 0; i < 20; ++i)
            pairs += "{\"document\": \"number " + std::to_string(i) + " is long\", \"summary\": \"about " +
                     std::to_string(i) + "\"}\n";
        const fs::path texts = put("pairs.jsonl", pairs);
        const std::optional<DataGuess> other = guess_task(preview_data(texts));
        QVERIFY(other && other->task == "own" && other->answers.empty());
        QCOMPARE(other->target_column, std::string("summary"));
        QCOMPARE(read_examples(texts, make_task(with_guess(*other, RunParams()))).size(), std::size_t{20});
    }

    // Several answers of which each is as good stand in a list.
    void listsOfTextsAreTextsToWrite() {
        std::string items;
        for (int i = 0; i < 20; ++i)
            items += "{\"source\": \"number " + std::to_string(i) + " is long\", \"tldr\": [\"about " +
                     std::to_string(i) + "\", \"it\"]}\n";
        const fs::path lists = put("lists.jsonl", items);
        const std::optional<DataGuess> guess = guess_task(preview_data(lists));
        QVERIFY(guess && guess->target_column == "tldr" && guess->prompt_template == "{source}\nanswer:");
        QCOMPARE(read_examples(lists, make_task(with_guess(*guess, RunParams()))).front().references.size(),
                 std::size_t{2});
        const std::optional<DataGuess> numbers =
            guess_task(preview_data(put("numbers.jsonl", "{\"source\": \"one is long\", \"tldr\": [1, 2]}\n")));
        QVERIFY(!numbers || numbers->target_column != "tldr");
    }

    void aRecipeThatFitsGetsNoProposal() {
        const DataPreview reviews = preview_data(put("fit.tsv", "sentence\tlabel\nfine\t1\nbad\t0\n"));
        RunParams params;
        params.task = "sst2";
        QVERIFY(!proposal(reviews, params));
        params.task = "mnli";
        QCOMPARE(proposal(reviews, params)->task, std::string("sst2"));
        // The same columns, but a class more than the task has.
        const DataPreview three =
            preview_data(put("three.tsv", "premise\thypothesis\tlabel\np\th\tneutral\np\th\tentailment\n"));
        params.task = "rte";
        QCOMPARE(proposal(three, params)->task, std::string("mnli"));
    }

    void whatIsNoTableIsRefusedByName() {
        const std::string kind = message_of([&] { preview_data(put("x.xyz", "a")); });
        QVERIFY2(has(kind, "x.xyz") && has(kind, ".jsonl"), kind.c_str());
        const std::string broken = message_of([&] { preview_data(put("x.jsonl", "{\"a\": 1}\n[1]\n")); });
        QVERIFY2(has(broken, "line 2"), broken.c_str());
    }

    void sharedSetsAreRecognised() {
        NEED_SHARED("data/sst2/train.tsv");
        QCOMPARE(task_of(shared_path("data/sst2/train.tsv")), std::string("sst2"));
    }
};

QTEST_APPLESS_MAIN(DataPreviewTest)
#include "data_preview_test.moc"
