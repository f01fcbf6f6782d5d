// SPDX-License-Identifier: GPL-3.0-or-later
// The report of a student's start: kept in the run folder, read back, shown as a table, refused when it is damaged.
#include "engine/train/api/start_report.h"

#include <QTemporaryDir>
#include <QtTest>

#include "engine/base/file.h"
#include "engine/base/publish.h"
#include "tests/error_text.h"

using namespace bitdistill;
namespace fs = std::filesystem;

namespace {

StartReport of_awq() {
    StartReport report;
    report.method = StudentStart::awq;
    report.texts = 3;
    report.tokens = 1234;
    report.groups = {
        {0, "q, k, v", 0.25, 0.125, 0.35, true}, {0, "o", 0.5, 0.5, std::nullopt}, {1, "q, k, v", 0.1, 1.0 / 3, 0.0}};
    return report;
}

}  // namespace

class StartReportTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    fs::path place() const { return folder_.path().toStdString(); }

  private slots:
    void whatIsWrittenIsReadBack() {
        QVERIFY(!read_start_report(place()));
        const StartReport report = of_awq();
        write_start_report(place(), report);
        const auto read = read_start_report(place());
        QVERIFY(read);
        QVERIFY(to_json(*read) == to_json(report));
        QCOMPARE(read->zero_won(), std::size_t{1});
        QCOMPARE(read->mean_before(), (0.25 + 0.5 + 0.1) / 3);
        QCOMPARE(read_json(place() / "start.json")["zero_won"].get<int>(), 1);
        QCOMPARE(read_json(place() / "start.json")["searched"].get<int>(), 2);
    }

    // GPTQ's shares are of a projection's output, AWQ's of the block's around it: they are not to be compared.
    void theReportSaysWhatItsSharesAreOf() {
        StartReport report = of_awq();
        QVERIFY(has(to_sentence(report), "energy of the blocks' outputs"));
        // A group in front of which there is no norm has nothing to choose.
        QVERIFY(has(to_sentence(report), "searched for 2 of them, and none were best in 1."));
        QVERIFY(has(to_sentence(report), "3 texts, 1234 tokens of calibration"));
        report.method = StudentStart::gptq;
        QVERIFY(has(to_sentence(report), "energy of the projections' outputs"));
        QCOMPARE(to_json(report)["lost_of"].get<std::string>(), std::string("the projections' outputs"));
        QVERIFY(!to_json(report).contains("zero_won"));
    }

    void theTableHasARowALayer() {
        const StartTable table = start_table(of_awq());
        QVERIFY(table.heads == (std::vector<std::string>{"layer", "q, k, v", "o"}));
        QCOMPARE(table.rows.size(), std::size_t{2});
        QCOMPARE(table.rows[0][1], std::string("25.0 % -> 12.5 % (r 0.35/w)"));
        QCOMPARE(table.rows[1][0], std::string("1"));
        QCOMPARE(table.rows[1][2], std::string());
        QCOMPARE(table.rows[1][1], std::string("10.0 % -> 33.3 % (r 0.00)"));
        QVERIFY(start_table({}).rows.empty());
    }

    void aDamagedReportIsRefusedByName_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("no JSON") << QByteArray("{") << QByteArray("start.json");
        QTest::newRow("another file") << QByteArray("{}") << QByteArray("groups");
        QTest::newRow("a method of tomorrow")
            << QByteArray(R"({"method":"magic","texts":1,"tokens":1,"groups":[]})") << QByteArray("magic");
        QTest::newRow("a share that is missing")
            << QByteArray(R"({"method":"ls","texts":1,"tokens":1,"groups":[{"layer":0,"group":"o","before":1}]})")
            << QByteArray("after");
        QTest::newRow("a layer below the first")
            << QByteArray(R"({"method":"ls","texts":1,"tokens":1,"groups":[{"layer":-1}]})") << QByteArray("layer");
        QTest::newRow("a layer beyond all models")
            << QByteArray(R"({"method":"ls","texts":1,"tokens":1,"groups":[{"layer":1234567890}]})")
            << QByteArray("layer");
        QTest::newRow("no group's name")
            << QByteArray(R"({"method":"ls","texts":1,"tokens":1,"groups":[{"layer":0,"before":1,"after":1}]})")
            << QByteArray("group");
        QTest::newRow("a group twice")
            << QByteArray(R"({"method":"ls","texts":1,"tokens":1,"groups":[{"layer":0,"group":"o","before":1,"after":1},
                             {"layer":0,"group":"o","before":1,"after":0}]})")
            << QByteArray("\"o\" of layer 0 twice");
        QTest::newRow("a text as a number")
            << QByteArray(R"({"method":"ls","texts":"1","tokens":1,"groups":[]})") << QByteArray("texts");
        // Its table would have a column for each and a row for every layer.
        QByteArray wide = R"({"method":"ls","texts":1,"tokens":1,"groups":[)";
        for (int i = 0; i < 100; ++i)
            wide += QByteArray(i > 0 ? "," : "") + "{\"layer\":65535,\"group\":\"" + QByteArray::number(i) +
                    "\",\"before\":1,\"after\":1}";
        QTest::newRow("more groups than a block has projections") << wide + "]}" << QByteArray("groups");
    }
    void aDamagedReportIsRefusedByName() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, part);
        write_file_atomically(place() / "start.json", text.toStdString());
        const std::string said = message_of([&] { read_start_report(place()); });
        QVERIFY2(has(said, part.toStdString()) && has(said, "start.json") && has(said, "Remove this file"),
                 said.c_str());
    }
};

QTEST_GUILESS_MAIN(StartReportTest)
#include "start_report_test.moc"
