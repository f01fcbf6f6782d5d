// SPDX-License-Identifier: GPL-3.0-or-later
// engine.json: what a run began to compute with is what it goes on with, or it is refused by name.
#include "engine/train/api/engine_choice.h"

#include <QTemporaryDir>
#include <QtTest>

#include "engine/base/json_file.h"
#include "engine/base/publish.h"
#include "tests/error_text.h"

using namespace bitdistill;

class EngineChoiceTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    std::filesystem::path file() const { return folder_.filePath("engine.json").toStdString(); }

  private slots:
    void whatIsWrittenIsReadBack() {
        QVERIFY(!read_engine_choice(file()));
        write_engine_choice(file(), {WantedPrecision::bf16, 3, WantedDevice::cpu_operators, 2, true}, "2.6.0");
        const auto read = read_engine_choice(file());
        QVERIFY(read && read->precision == WantedPrecision::bf16 && read->device == WantedDevice::cpu_operators);
        QCOMPARE(read->threads, std::int64_t{3});
        QCOMPARE(read->processes, 2);
        QVERIFY(read->classes_by_cpu);
        // Runs of before have their figures from the training engine, and go on with it.
        write_json(file(), Json{{"precision", "fp32"}, {"threads", 2}});
        QVERIFY(!read_engine_choice(file())->classes_by_cpu);
        write_engine_choice(file(), *read, "2.6.0");
        QCOMPARE(read_json(file())["libtorch"].get<std::string>(), std::string("2.6.0"));
    }

    void whatNoRunBeganWithIsRefusedByName_data() {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("value");
        QTest::newRow("no thread") << "threads"
                                   << "0";
        QTest::newRow("a text") << "threads"
                                << "\"2\"";
        QTest::newRow("fewer than no processes") << "processes"
                                                 << "-1";
        QTest::newRow("no process") << "processes"
                                    << "0";
        QTest::newRow("processes beyond 32 bits") << "processes"
                                                  << "4294967297";
        QTest::newRow("a precision that is yet to be chosen") << "precision"
                                                              << "\"auto\"";
        QTest::newRow("a device that is yet to be chosen") << "device"
                                                           << "\"auto\"";
        QTest::newRow("a device of tomorrow") << "device"
                                              << "\"abacus\"";
        QTest::newRow("nobody's figures") << "dev_figures"
                                          << "\"mine\"";
    }
    void whatNoRunBeganWithIsRefusedByName() {
        QFETCH(QString, member);
        QFETCH(QString, value);
        Json json{{"precision", "fp32"}, {"threads", 2}, {"device", "cpu"}, {"processes", 2}};
        write_json(file(), json);
        QCOMPARE(message_of([&] { read_engine_choice(file()); }), std::string());
        json[member.toStdString()] = Json::parse(value.toStdString());
        write_json(file(), json);
        const std::string said = message_of([&] { read_engine_choice(file()); });
        QVERIFY2(has(said, "engine.json: " + member.toStdString()) && has(said, "Remove this file"), said.c_str());
    }
};

QTEST_GUILESS_MAIN(EngineChoiceTest)
#include "engine_choice_test.moc"
