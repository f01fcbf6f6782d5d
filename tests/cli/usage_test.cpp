// SPDX-License-Identifier: GPL-3.0-or-later
// How `bitdistill` answers to wrong usage and wrong recipes: exit code 2, the mistake named, nothing started.
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <nlohmann/json.hpp>

#include "engine/run/run_params.h"
#include "tests/cli/program.h"
#include "tests/places.h"

class UsageTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    QString path(const QString& name) const { return folder_.filePath(name); }
    QString file(const QString& name, const QByteArray& bytes) const {
        QFile made(path(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(bytes) != bytes.size()) qFatal("cannot write a test file");
        return made.fileName();
    }

  private slots:
    void helpAndVersionAreNoFailures() {
        const Ended help = runProgram({"--help"});
        EXITS_WITH(help, 0);
        for (const char* command : {"sample", "run", "resume", "evaluate", "tokenize", "logits", "losses", "generate",
                                    "compare", "inspect", "parameters", "serve"}) {
            QVERIFY2(help.out.contains(command), command);
            const Ended one = runProgram({command, "--help"});
            EXITS_WITH(one, 0);
            QVERIFY2(one.out.contains("Examples:"), command);
        }
        QCOMPARE(runProgram({"help"}).out, help.out);
        QCOMPARE(runProgram({"help", "run"}).out, runProgram({"run", "--help"}).out);
        const Ended version = runProgram({"--version"});
        EXITS_WITH(version, 0);
        QVERIFY(version.out.startsWith("bitdistill 0."));
    }

    // What the build installs as bitdistill(1).
    void theManualPageHasEveryCommandAndEveryParameterOnce() {
        const Ended manual = runProgram({"help", "--man"});
        EXITS_WITH(manual, 0);
        QVERIFY(manual.out.startsWith(".TH \"BITDISTILL\" \"1\""));
        QCOMPARE(runProgram({"--man"}).out, manual.out);
        // Commands stand in --help as lines of two spaces and a name.
        const QList<QByteArray> lines = runProgram({"--help"}).out.split('\n');
        int commands = 0;
        for (qsizetype i = lines.indexOf(QByteArray("Subcommands:")) + 1;
             i > 0 && i < lines.size() && !lines[i].isEmpty(); ++i) {
            if (!lines[i].startsWith("  ") || lines[i].startsWith("   ")) continue;
            QByteArray name = lines[i].trimmed().split(' ').constFirst();
            ++commands;
            QVERIFY2(manual.out.contains("\n.SS " + name.replace("-", "\\-") + "\n"), name.constData());
        }
        QVERIFY2(commands > 15, QByteArray::number(commands).constData());
        const qsizetype begin = manual.out.indexOf("\n.SH PARAMETERS\n");
        QVERIFY(begin > 0);
        const QByteArray table = manual.out.mid(begin, manual.out.indexOf("\n.SH ", begin + 1) - begin);
        for (const bitdistill::Param& param : bitdistill::parameters()) {
            const QByteArray option = "\n\\fB\\-\\-" + QByteArray(param.name).replace("_", "\\-") + "\\fR ";
            QVERIFY2(table.count(option) == 1, param.name);
            const QByteArray help = QByteArray(param.help).replace("\\", "\\e").replace("-", "\\-");
            QVERIFY2(table.contains(help), help.constData());
        }
        QVERIFY(!manual.out.contains("\n\n"));  // blank lines are no paragraphs in troff
        // As one types them, and without those of before.
        QVERIFY(manual.out.contains("\n\\fB\\-\\-no\\-compare\\fR\n"));
        QVERIFY(!manual.out.contains("no\\-duel"));
        QVERIFY(!manual.out.contains("\\fB\\fR"));
    }

    // Training is a package of its own: whether it is there is seen when it is asked for.
    void withoutTheModuleOfTrainingTheProgramSaysWhatIsMissing() {
        const QString alone = path("alone");
        QVERIFY(QDir().mkpath(alone));
        const QString program = alone + "/bitdistill";
        QVERIFY(QFile::copy(cli_program(), program));
        QProcess process;
        process.start(program, {"sample", "--out", path("untrained")});
        QVERIFY(process.waitForFinished(60000));
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() != 0, said.constData());
        QVERIFY2(said.contains("the training engine is not installed"), said.constData());
        QVERIFY2(said.contains("bitdistill-training"), said.constData());
        QVERIFY(!QFile::exists(path("untrained") + "/run.json"));
        // All else works.
        process.start(program, {"parameters"});
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), 0);
    }

    void wrongUsageIsExitCode2_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("nothing") << QStringList{} << QByteArray("subcommand");
        QTest::newRow("unknown command") << QStringList{"frobnicate"} << QByteArray("unknown command frobnicate");
        QTest::newRow("help of nothing") << QStringList{"help", "frobnicate"}
                                         << QByteArray("unknown command frobnicate");
        QTest::newRow("nothing with help") << QStringList{"evalaute", "--help"} << QByteArray("did you mean evaluate?");
        QTest::newRow("mistyped command") << QStringList{"evalaute"} << QByteArray("did you mean evaluate?");
        QTest::newRow("mistyped option") << QStringList{"generate", "--promt", "x"}
                                         << QByteArray("did you mean --prompt?");
        QTest::newRow("option twice") << QStringList{"generate", "--model", "x", "--model", "y", "--prompt", "z"}
                                      << QByteArray("--model is given more than once");
        QTest::newRow("unknown option") << QStringList{"run", "--lamda", "3"} << QByteArray("did you mean --lambda?");
        QTest::newRow("with equals sign")
            << QStringList{"run", "--batchsize=3"} << QByteArray("did you mean --batch-size?");
        QTest::newRow("unknown key") << QStringList{"run", "--out", "x", "--set", "gama=3"}
                                     << QByteArray("unknown parameter \"gama\". Did you mean gamma?");
        QTest::newRow("no value") << QStringList{"run", "--out", "x", "--set", "gamma"} << QByteArray("has no =");
        QTest::newRow("wrong type") << QStringList{"run", "--out", "x", "--gamma", "much"}
                                    << QByteArray("gamma: is \"much\", expected a number");
        QTest::newRow("two values") << QStringList{"run",   "--out",          "x", "--max-length", "48",
                                                   "--set", "max_length=1000"}
                                    << QByteArray(
                                           "--max-length: gives max_length the value 48, --set max_length=1000 "
                                           "the value 1000. Leave one of the two out");
        QTest::newRow("two settings") << QStringList{"run", "--out", "x", "--set", "gamma=4", "--set", "gamma=5"}
                                      << QByteArray("--set gamma=5: gives gamma the value 5");
        QTest::newRow("the same twice") << QStringList{"run", "--out", "x", "--gamma", "4", "--set", "gamma=4.0"}
                                        << QByteArray("teacher is empty");
        QTest::newRow("out of range") << QStringList{"run", "--out", "x", "--set", "batch_size=0"}
                                      << QByteArray("batch_size: is 0, expected from 1");
        QTest::newRow("not a choice") << QStringList{"run", "--out", "x", "--schedule", "stairs"}
                                      << QByteArray("expected one of cosine, linear, constant");
        QTest::newRow("missing option") << QStringList{"logits", "--ids", "1"} << QByteArray("--model");
        QTest::newRow("bad ids") << QStringList{"logits", "--model", "x", "--ids", "1,two"}
                                 << QByteArray("\"two\" is not an integer");
        QTest::newRow("bad engine") << QStringList{"logits", "--model", "x", "--ids", "1", "--engine", "gpu"}
                                    << QByteArray("gpu");
        QTest::newRow("one model") << QStringList{"compare", "--model", "x", "--prompt", "y"}
                                   << QByteArray("needed twice");
        QTest::newRow("labels") << QStringList{"losses", "--teacher", "x",        "--student", "y",
                                               "--ids",  "1,2",       "--labels", "-100"}
                                << QByteArray("2 ids and 1 labels");
        for (const auto& [option, value, range] :
             {std::tuple("-n", "0", "--tokens: is 0, expected a whole number from 1 to 1000000000"),
              std::tuple("-n", "-3", "--tokens: is -3"), std::tuple("-n", "99999999999999999999", "--tokens: is 9999"),
              std::tuple("-n", "2000000000", "from 1 to 1000000000"), std::tuple("-n", "many", "--tokens: is many"),
              std::tuple("--threads", "-1", "--threads: is -1, expected a whole number from 0"),
              std::tuple("--temperature", "nan", "--temperature: is nan, expected a number from 0 to 1000"),
              std::tuple("--temperature", "-1", "--temperature: is -1"), std::tuple("--top-k", "-1", "--top-k: is -1"),
              std::tuple("--top-p", "2", "--top-p: is 2, expected a number from"),
              std::tuple("--seed", "-1", "--seed: is -1, expected a whole number from 0")})
            QTest::addRow("generate %s %s", option, value)
                << QStringList{"generate", "--model", "x", "--prompt", "y", option, value} << QByteArray(range);
        QTest::newRow("bench threads") << QStringList{"bench", "--model", "x", "--threads", "2,-1"}
                                       << QByteArray("--threads: is -1, expected a whole number from 0");
        QTest::newRow("bench batch") << QStringList{"bench", "--model", "x", "--batch", "-4"}
                                     << QByteArray("--batch: is -4");
        QTest::newRow("bench sequences") << QStringList{"bench", "--model", "x", "--sequences", "4,0"}
                                         << QByteArray("--sequences: is 0, expected a whole number from 1");
        const QString shape = shared("models/stories260K");
        for (const auto& [option, word] : {std::pair("--activation", "absmean4"), {"--embedding-type", "f16"}})
            QTest::addRow("%s of no student", option)
                << QStringList{"train-speed", "--config", shape, "--only", "teacher-fp32,plain-bf16", option, word}
                << QByteArray(option) + ": is for students, and --only names none";
        QTest::newRow("a shape that cannot be")
            << QStringList{"random-model", "--config", shape, "--out", "x", "--student", "--embedding-type", "q6_k"}
            << shape.toUtf8() + ": embedding_type \"q6_k\"";
        QTest::newRow("no out") << QStringList{"run", "--teacher", "x"} << QByteArray("--out: is missing");
    }
    void wrongUsageIsExitCode2() {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, said);
        const Ended ended = runProgram(arguments);
        EXITS_WITH(ended, 2);
        SAYS(ended, said);
        QVERIFY(ended.err.size() < 700);  // no bounds of three hundred digits
        QVERIFY(ended.out.isEmpty());
    }

    void aWrongRecipeIsExitCode2AndStartsNothing_data() {
        QTest::addColumn<QByteArray>("recipe");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("unknown key") << QByteArray(R"({"teacher": "x", "lamda": 3})")
                                     << QByteArray("unknown parameter \"lamda\". Did you mean lambda?");
        QTest::newRow("wrong type") << QByteArray(R"({"batch_size": "many"})") << QByteArray("batch_size is a string");
        QTest::newRow("out of range") << QByteArray(R"({"warmup": 2})")
                                      << QByteArray("warmup is 2, expected from 0 to 1");
        QTest::newRow("not JSON") << QByteArray("{\"teacher\": \n x}") << QByteArray("line 2, column 2");
        QTest::newRow("not UTF-8") << QByteArray("{\"teacher\": \"\xff\"}") << QByteArray("not UTF-8");
        QTest::newRow("empty") << QByteArray() << QByteArray("is empty");
        QTest::newRow("a list") << QByteArray("[]") << QByteArray("is not a recipe");
        QTest::newRow("nothing in it") << QByteArray("{}") << QByteArray("teacher is empty");
        QTest::newRow("no such teacher")
            << QByteArray(R"({"teacher": "/no/such/model", "train_data": "a.tsv", "corpus": "c.txt"})")
            << QByteArray("teacher");
    }
    void aWrongRecipeIsExitCode2AndStartsNothing() {
        QFETCH(QByteArray, recipe);
        QFETCH(QByteArray, said);
        const Ended ended = runProgram({"run", file("recipe.json", recipe), "--out", path("never")});
        EXITS_WITH(ended, 2);
        SAYS(ended, said);
        QVERIFY(!QFileInfo::exists(path("never")));
    }

    void everyRedFieldIsListedAtOnce() {
        const Ended ended = runProgram({"run", "--out", path("never"), "--micro-batch-size", "64"});
        EXITS_WITH(ended, 2);
        SAYS(ended, "error: teacher is empty");
        SAYS(ended, "error: train_data is empty");
        SAYS(ended, "error: corpus is empty");
        SAYS(ended, "error: micro_batch_size is larger than the batch size");
    }

    void missingFilesAreExitCode1() {
        const Ended recipe = runProgram({"run", path("absent.json"), "--out", path("never")});
        EXITS_WITH(recipe, 2);
        SAYS(recipe, "absent.json: cannot open, no such file");
        const Ended run = runProgram({"resume", path("absent")});
        EXITS_WITH(run, 1);
        SAYS(run, "is not a run folder");
        const Ended model = runProgram({"inspect", path("absent")});
        EXITS_WITH(model, 1);
        SAYS(model, "absent");
        const Ended logits = runProgram({"logits", "--model", path("absent"), "--ids", "1"});
        EXITS_WITH(logits, 1);
    }

    void theReferencePageAndTheOptionsKnowEveryParameter() {
        const Ended page = runProgram({"parameters", "--markdown"});
        EXITS_WITH(page, 0);
        const Ended help = runProgram({"run", "--help"});
        for (const bitdistill::Param& param : bitdistill::parameters()) {
            QVERIFY2(page.out.contains("| `" + QByteArray(param.name) + "` |"), param.name);
            QVERIFY2(help.out.contains("--" + QByteArray(param.name).replace('_', '-')), param.name);
        }
        EXITS_WITH(runProgram({"parameters"}), 0);
    }

    void aFullStandardOutputIsAFailure() {
        if (!QFileInfo::exists("/dev/full")) QSKIP("no /dev/full here");
        for (const QStringList& words :
             {QStringList{"parameters"}, QStringList{"--help"}, QStringList{"--version"}, QStringList{"help", "run"}}) {
            QProcess process;
            process.setStandardOutputFile("/dev/full");
            process.start(cli_program(), words);
            QVERIFY(process.waitForFinished());
            QVERIFY2(process.exitCode() == 1, qPrintable(words.join(' ')));
            QVERIFY(process.readAllStandardError().contains("disk is full"));
        }
    }

    // `bitdistill ... | head`: a signal would end the program without a word, and a run before it has saved.
    void aReaderThatHasGoneIsAFailureToo() {
        QProcess shell;
        shell.start("bash", {"-c", QStringLiteral("set -o pipefail; { sleep 0.5; exec '%1' parameters --markdown; } | "
                                                  "{ exec 0<&-; sleep 3; }")
                                       .arg(cli_program())});
        QVERIFY(shell.waitForFinished(60000));
        QCOMPARE(shell.exitCode(), 1);
        const QByteArray said = shell.readAllStandardError();
        QVERIFY2(said.contains("the program that read it has ended"), said.constData());
    }

    // Names of tensors are other people's: a terminal must not obey them, nor whoever reads a pipe.
    void controlCharactersInNamesAreShownNotObeyed() {
        QByteArray header(
            "{\"\\u001b]0;x\\u0007\\u001b[31mred\\u009b31m\": {\"dtype\": \"F32\", \"shape\": [1], "
            "\"data_offsets\": [0, 4]}}");
        QByteArray bytes(8, '\0');
        bytes[0] = static_cast<char>(header.size());
        const QString model = file("escapes.safetensors", bytes + header + QByteArray(4, '\0'));
        for (const QStringList& more : {QStringList(), QStringList{"--json"}}) {
            const Ended ended = runProgram(QStringList{"inspect", model} + more);
            EXITS_WITH(ended, 0);
            for (const char* control : {"\x1b", "\x07", "\xc2\x9b"})
                QVERIFY2(!ended.out.contains(control) && !ended.err.contains(control), ended.out.constData());
        }
    }

    void inspectReadsHeadersAndSaysWhatBecomesTernary() {
        NEED_SHARED("models");
        const Ended json = runProgram({"inspect", shared("models/tiny-qwen3"), "--json"});
        EXITS_WITH(json, 0);
        QVERIFY(json.json().contains("tensors"));
        const Ended text = runProgram({"inspect", shared("models/stories260K")});
        EXITS_WITH(text, 0);
        QVERIFY(text.out.contains("model.layers.0.self_attn.q_proj.weight"));
        QVERIFY(text.out.contains("ternary"));
        QVERIFY(text.out.contains("embedding+head"));
        const Ended cut = runProgram({"inspect", file("cut.safetensors", QByteArray("\x10\0\0\0\0\0\0\0{", 9))});
        EXITS_WITH(cut, 1);
        SAYS(cut, "cut.safetensors");
    }
};

QTEST_GUILESS_MAIN(UsageTest)
#include "usage_test.moc"
