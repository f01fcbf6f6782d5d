// SPDX-License-Identifier: GPL-3.0-or-later
// quantize through the real program: what rounding alone leaves of a real model.
#include <QTemporaryDir>

#include "tests/cli/program.h"

using nlohmann::json;

class QuantizeTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    QString path(const QString& name) const { return folder_.filePath(name); }

    QStringList command(const QString& out, const QString& method) const {
        return {"quantize",  "--model",    shared("models/stories260K"),
                "--out",     path(out),    "--corpus",
                corpus(),    "--method",   method,
                "--length",  "64",         "--calibration",
                "24",        "--held-out", "8",
                "--threads", "1",          "--json"};
    }
    QString corpus() const { return path("stories.txt"); }

  private slots:
    // Text that the model knows: its own.
    void initTestCase() {
        NEED_SHARED("models");
        QByteArray text;
        for (int seed = 1; seed <= 16; ++seed) {
            const Ended ended =
                runProgram({"generate", "--model", shared("models/stories260K"), "--prompt", "Once upon a time", "-n",
                            "250", "--temperature", "0.8", "--seed", QString::number(seed)});
            EXITS_WITH(ended, 0);
            text += ended.out + "\n\n";
        }
        write_bytes(corpus(), text);
    }

    void everyMethodIsReadBackAsTheStudentThatItMeasured_data() {
        QTest::addColumn<QString>("method");
        for (const char* method : {"absmean", "ls", "gptq", "awq"}) QTest::newRow(method) << method;
    }
    void everyMethodIsReadBackAsTheStudentThatItMeasured() {
        NEED_SHARED("models");
        QFETCH(QString, method);
        const Ended ended = runProgram(command(method, method));
        EXITS_WITH(ended, 0);
        const json found = ended.json(), figures = found["perplexity"];
        qInfo("%s", ended.out.constData());
        QVERIFY(figures["before"] > 1 && figures["before"] < 30);
        QVERIFY(figures["weights_alone"] > figures["before"] && figures["after"] > figures["before"]);
        QVERIFY(found["tokens"] > 400);
        QCOMPARE(found["start"]["groups"].empty(), method == "absmean");
        const Ended inspected = runProgram({"inspect", path(method), "--json"});
        EXITS_WITH(inspected, 0);
        const Ended written = runProgram({"generate", "--model", path(method), "--prompt", "Once", "-n", "4"});
        EXITS_WITH(written, 0);
    }

    void calibrationLosesLessThanPlainRounding() {
        NEED_SHARED("models");
        const Ended plain = runProgram(command("plain", "absmean")), fitted = runProgram(command("fitted", "gptq"));
        EXITS_WITH(plain, 0);
        EXITS_WITH(fitted, 0);
        QCOMPARE(plain.json()["perplexity"]["before"], fitted.json()["perplexity"]["before"]);
        QVERIFY(fitted.json()["perplexity"]["weights_alone"] < plain.json()["perplexity"]["weights_alone"]);
    }

    // However many texts may calibrate, those that the perplexity is taken of are not among them.
    void whatIsMeasuredWasNotCalibratedOn() {
        NEED_SHARED("models");
        const auto texts = [&](const char* heldOut) {
            QStringList all = command(QString("held-") + heldOut, "ls");
            all[all.indexOf("--calibration") + 1] = "100000";
            all[all.indexOf("--held-out") + 1] = heldOut;
            const Ended ended = runProgram(all);
            return ended.code == 0 ? ended.json()["start"]["texts"].get<int>() : -1;
        };
        const int some = texts("8"), fewer = texts("16");
        QVERIFY(fewer > 8);
        QCOMPARE(some, fewer + 8);
    }

    void theFolderSaysWhatItsEmbeddingIsKeptIn() {
        NEED_SHARED("models");
        EXITS_WITH(runProgram(command("kept", "absmean")), 0);
        const json keys = json::parse(content(path("kept/config.json")).toStdString())["quantization_config"];
        QCOMPARE(QString::fromStdString(keys.value("embedding_type", "")), QString("q8_0"));
        QCOMPARE(QString::fromStdString(keys.value("head_type", "")), QString("q8_0"));
    }

    void whatCannotBeRoundedIsRefusedAndLeavesNothing() {
        NEED_SHARED("models");
        QStringList student = command("no", "absmean"), there = command("there", "absmean"),
                    few = command("few", "absmean");
        student[2] = shared("models/tiny-qwen3-student");
        Ended ended = runProgram(student);
        EXITS_WITH(ended, 1);
        SAYS(ended, "student already");
        QVERIFY(QDir().mkdir(path("there")));
        ended = runProgram(there);
        EXITS_WITH(ended, 2);
        SAYS(ended, "is there already");
        write_bytes(path("few.txt"), "Once");
        few[6] = path("few.txt");
        ended = runProgram(few);
        EXITS_WITH(ended, 1);
        SAYS(ended, "too few");
        QCOMPARE(QDir(folder_.path())
                     .entryList({"no*", "few", ".*"}, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList());
    }
};

QTEST_GUILESS_MAIN(QuantizeTest)
#include "quantize_test.moc"
