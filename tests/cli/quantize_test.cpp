// SPDX-License-Identifier: GPL-3.0-or-later
// quantize through the real program: what rounding alone leaves of a real model.
#include <signal.h>

#include <QDir>
#include <QTemporaryDir>
#include <QtEndian>
#include <cmath>
#include <set>

#include "tests/cli/program.h"
#include "tests/places.h"

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
    QString remains(const QString& out) const { return path("." + out + ".quantize"); }

    // The call under a limit on file sizes, which stops a write as a full disk does.
    static Ended limited(int kilobytes, const QStringList& arguments) {
        QProcess process;
        process.start(
            "bash",
            QStringList{"-c", "ulimit -f " + QString::number(kilobytes) + "; \"$@\"", "x", cli_program()} + arguments);
        process.waitForFinished(120000);
        Ended ended;
        ended.crashed = process.exitStatus() == QProcess::CrashExit;
        ended.code = ended.crashed ? -1 : process.exitCode();
        ended.out = process.readAllStandardOutput();
        ended.err = process.readAllStandardError();
        return ended;
    }

    // The different values of an F32 tensor of a .safetensors file.
    static std::set<float> valuesOf(const QString& file, const char* name) {
        const QByteArray all = content(file);
        const qsizetype head = qFromLittleEndian<qint64>(all.constData()) + 8;
        const json tensor = json::parse(all.sliced(8, head - 8).toStdString())[name];
        std::set<float> values;
        for (qsizetype at = tensor["data_offsets"][0]; at < tensor["data_offsets"][1]; at += sizeof(float))
            values.insert(qFromLittleEndian<float>(all.constData() + head + at));
        return values;
    }

    // The call, ended by a signal once so many layers are done.
    Ended interrupted(const QString& out, const QString& method, int layers, int signal) const {
        QProcess process;
        process.start(cli_program(), command(out, method));
        const QString layer = remains(out) + QString("/start/layer-%1").arg(layers - 1, 6, 10, QLatin1Char('0'));
        while (process.state() != QProcess::NotRunning && !QFileInfo::exists(layer)) process.waitForFinished(2);
        ::kill(static_cast<pid_t>(process.processId()), signal);
        process.waitForFinished(60000);
        Ended ended;
        ended.crashed = process.exitStatus() == QProcess::CrashExit;
        ended.code = ended.crashed ? -1 : process.exitCode();
        ended.out = process.readAllStandardOutput();
        ended.err = process.readAllStandardError();
        return ended;
    }

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

    void scalesThatAMethodCannotFindAreWrongUsage() {
        NEED_SHARED("models");
        const Ended ended = runProgram(command("blocks", "gptq") + QStringList{"--weight-scale", "block128"});
        EXITS_WITH(ended, 2);
        SAYS(ended, "--weight-scale: gptq finds no scales of block128");
        QVERIFY(!QFileInfo::exists(remains("blocks")));
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

    void aCallThatWasEndedIsGoneOnWithToTheSameBits_data() {
        QTest::addColumn<int>("signal");
        QTest::newRow("Ctrl-C") << SIGINT;
        QTest::newRow("kill -9") << SIGKILL;
    }
    void aCallThatWasEndedIsGoneOnWithToTheSameBits() {
        NEED_SHARED("models");
        QFETCH(int, signal);
        const QString out = signal == SIGINT ? "stopped" : "killed", whole = out + "-whole";
        const Ended wanted = runProgram(command(whole, "awq"));
        EXITS_WITH(wanted, 0);
        const Ended ended = interrupted(out, "awq", 2, signal);
        QCOMPARE(ended.crashed, signal == SIGKILL);
        if (signal == SIGINT) {
            EXITS_WITH(ended, 130);
            SAYS(ended, "the same command goes on");
            SAYS(ended, remains(out).toUtf8());
        }
        QVERIFY(!QFileInfo::exists(path(out)));
        const Ended again = runProgram(command(out, "awq"));
        EXITS_WITH(again, 0);
        const json found = again.json(), expected = wanted.json();
        QVERIFY(found["layers_resumed"] >= 2);
        QCOMPARE(expected["layers_resumed"], 0);
        QCOMPARE(found["perplexity"], expected["perplexity"]);
        QCOMPARE(found["start"], expected["start"]);
        QCOMPARE(found["tokens"], expected["tokens"]);
        QVERIFY(content(path(out) + "/model.safetensors") == content(path(whole) + "/model.safetensors"));
        QVERIFY(!QFileInfo::exists(remains(out)));
    }

    // Another method takes the corpus and the model's own figure over, and nothing of the weights.
    void whatIsLeftOfAnotherMethodIsNotMixedIn() {
        NEED_SHARED("models");
        interrupted("other", "awq", 1, SIGKILL);
        QVERIFY(QFileInfo::exists(remains("other")));
        const Ended other = runProgram(command("other", "gptq")), whole = runProgram(command("other-whole", "gptq"));
        EXITS_WITH(other, 0);
        EXITS_WITH(whole, 0);
        QCOMPARE(other.json()["layers_resumed"], 0);
        QCOMPARE(other.json()["perplexity"], whole.json()["perplexity"]);
        QVERIFY(content(path("other/model.safetensors")) == content(path("other-whole/model.safetensors")));
    }

    // It ended before it knew whether it could use them.
    void whatIsLeftIsNotLostToACallThatFailsAtOnce() {
        NEED_SHARED("models");
        interrupted("left", "awq", 1, SIGKILL);
        QStringList few = command("left", "awq");
        write_bytes(path("one-word.txt"), "Once");
        few[6] = path("one-word.txt");
        const Ended ended = runProgram(few);
        EXITS_WITH(ended, 1);
        SAYS(ended, "too few");
        QVERIFY(QFileInfo::exists(remains("left") + "/start/layer-000000"));
        const Ended again = runProgram(command("left", "awq"));
        EXITS_WITH(again, 0);
        QVERIFY(again.json()["layers_resumed"] >= 1);
        QVERIFY(!QFileInfo::exists(remains("left")));
    }

    void activationsSayWhatTheFolderComputesWith_data() {
        QTest::addColumn<QString>("activations");
        for (const char* word : {"none", "absmax8", "hadamard-absmax8", "hadamard-absmean4", "absmean4"})
            QTest::newRow(word) << word;
    }
    void activationsSayWhatTheFolderComputesWith() {
        NEED_SHARED("models");
        QFETCH(QString, activations);
        const QString out = "activations-" + activations;
        const Ended ended = runProgram(command(out, "gptq") + QStringList{"--activations", activations});
        EXITS_WITH(ended, 0);
        const json found = ended.json(), figures = found["perplexity"];
        QCOMPARE(found["activations"].get<std::string>(), activations.toStdString());
        const json config = json::parse(content(path(out) + "/config.json").toStdString());
        QCOMPARE(config.contains("quantization_config"), activations != "none");
        if (activations == "none") {
            QCOMPARE(figures["after_activation"], "absmax8");
            QCOMPARE(valuesOf(path(out) + "/model.safetensors", "model.layers.0.mlp.gate_proj.weight").size(),
                     std::size_t{3});
            // The folder is the model that was measured: it is opened as one of full precision, with this figure.
            QStringList again = command(out + "-again", "absmean");
            again[2] = path(out);
            const Ended plain = runProgram(again);
            EXITS_WITH(plain, 0);
            QCOMPARE(plain.json()["perplexity"]["before"], figures["weights_alone"]);
            return;
        }
        QCOMPARE(figures["after_activation"].get<std::string>(), activations.toStdString());
        const json quantizer = config["quantization_config"];
        QCOMPARE(quantizer.value("activation", "absmax8"), activations.toStdString());
        // Behind no transform the turned weights are turned back: 8 bits cost next to nothing. Four bits change much of
        // what a model computes; of one that rounding has spoilt so far (by a hundred times) not always for the worse.
        const double cost = std::log(figures["after"].get<double>() / figures["weights_alone"].get<double>());
        QVERIFY2(std::abs(cost) < (activations.endsWith("absmax8") ? 0.2 : 1.0), qPrintable(QString::number(cost)));
        QVERIFY(figures["after"] != figures["weights_alone"]);
    }

    void whatTheCorpusDoesNotGiveIsSaid() {
        NEED_SHARED("models");
        QStringList much = command("much", "ls");
        much.replace(much.indexOf("--length") + 1, "100000");
        much.replace(much.indexOf("--calibration") + 1, "100000");
        much.replace(much.indexOf("--held-out") + 1, "100000");
        much.replace(much.indexOf("--method") + 1, "ls");
        Ended ended = runProgram(much);
        EXITS_WITH(ended, 0);
        const json found = ended.json();
        QCOMPARE(found["length"], 512);  // the model's positions
        QVERIFY(found["calibration"] >= 1 && found["calibration"] == found["start"]["texts"]);
        QVERIFY(found["held_out"] >= 1 && found["held_out"] < 100);
        much.replace(much.indexOf("--out") + 1, path("much-text"));
        much.removeAll("--json");
        ended = runProgram(much);
        EXITS_WITH(ended, 0);
        for (const char* said : {"Tokens a row: 512, not 100,000", "Rows of calibration: ", "Rows for the perplexity: ",
                                 "of the projections' outputs", "gate, up"})
            QVERIFY2(ended.out.contains(said), ended.out.constData());
    }

    void twoCallsForOneFolderDoNotMix() {
        NEED_SHARED("models");
        QProcess first;
        first.start(cli_program(), command("both", "awq"));
        while (first.state() != QProcess::NotRunning && !QFileInfo::exists(remains("both") + "/tokens.bin"))
            first.waitForFinished(2);
        const Ended second = runProgram(command("both", "gptq"));
        EXITS_WITH(second, 1);
        SAYS(second, "another process is writing here");
        QVERIFY(first.waitForFinished(120000));
        QCOMPARE(first.exitCode(), 0);
    }

    // Where nothing took long, nothing is left, no folder around it either; else it says what is.
    void aCallThatFailsLeavesNothingOrSaysWhatItKept() {
        NEED_SHARED("models");
        const QStringList call = command("new/deep/failed", "absmean");
        const QString kept = path("new/deep/.failed.quantize");
        Ended ended = limited(1, call);  // less than the tokens take
        EXITS_WITH(ended, 1);
        QVERIFY2(!ended.err.contains("is kept"), ended.err.constData());
        QVERIFY(!QFileInfo::exists(path("new")));
        ended = limited(200, call);  // less than the weights take
        EXITS_WITH(ended, 1);
        SAYS(ended, "What is done is kept in " + kept.toUtf8() + ", and the same call goes on with it");
        QVERIFY(QFileInfo::exists(kept) && !QFileInfo::exists(path("new/deep/failed")));
        EXITS_WITH(runProgram(call), 0);
        QVERIFY(!QFileInfo::exists(kept) && QFileInfo::exists(path("new/deep/failed/model.safetensors")));
    }

    void licencesTravelAndTheOneThatCannotIsNamed() {
        NEED_SHARED("models");
        const QString model = path("licensed");
        QVERIFY(QDir().mkpath(model));
        for (const QFileInfo& file : QDir(shared("models/stories260K")).entryInfoList(QDir::Files))
            QVERIFY(QFile::copy(file.filePath(), model + "/" + file.fileName()));
        write_bytes(model + "/LICENSE-MIT", "Do as you like.");
        QVERIFY(QFile::link("nowhere", model + "/NOTICE"));
        QStringList call = command("with-licence", "absmean");
        call[call.indexOf("--model") + 1] = model;
        const Ended ended = runProgram(call);
        EXITS_WITH(ended, 0);
        SAYS(ended, "NOTICE is a link that leads nowhere");
        QCOMPARE(content(path("with-licence/LICENSE-MIT")), QByteArray("Do as you like."));
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
