// SPDX-License-Identifier: GPL-3.0-or-later
// export, and the commands that take what it wrote, through the real program.
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "tests/cli/program.h"
#include "tests/places.h"

using nlohmann::json;

class ExportTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    QString path(const QString& name) const { return folder_.filePath(name); }

  private slots:
    void anExportedModelDoesWhatItsFolderDoes() {
        NEED_SHARED("models");
        const QString model = shared("models/stories260K"), file = path("stories.gguf");
        const Ended exported =
            runProgram({"export", "--model", model, "--out", file, "--type", "f32", "--threads", "1", "--json"});
        EXITS_WITH(exported, 0);
        const json receipt = exported.json();
        QCOMPARE(receipt["architecture"].get<std::string>(), std::string("llama"));
        QCOMPARE(receipt["parity"]["rounded_tensors"].get<int>(), 0);
        QVERIFY(receipt["parity"]["token_ids"]["equal"].get<bool>());
        QVERIFY(QFile::exists(file + ".receipt.json"));
        const QStringList rest = {"--prompt", "Once upon a time", "-n", "24", "--greedy", "--threads", "1", "--json"};
        const Ended ours = runProgram(QStringList{"generate", "--model", file} + rest),
                    folders = runProgram(QStringList{"generate", "--model", model} + rest);
        EXITS_WITH(ours, 0);
        QCOMPARE(ours.json()["text"].dump(), folders.json()["text"].dump());
        const QByteArray text = "{\"text\": \"Lily's 12 apples\"}\n";
        QCOMPARE(runProgram({"tokenize", "--model", file}, text).out,
                 runProgram({"tokenize", "--model", model}, text).out);
        const Ended inspected = runProgram({"inspect", file, "--json"});
        EXITS_WITH(inspected, 0);
        QCOMPARE(inspected.json()["problems"].size(), std::size_t{0});
        QCOMPARE(inspected.json()["model"]["layers"].get<int>(), 5);
        const Ended compared = runProgram({"compare", "--model", model, "--model", file, "--prompt", "Once", "-n", "4",
                                           "--repeats", "1", "--threads", "1", "--format", "as-stored", "--json"});
        EXITS_WITH(compared, 0);
    }

    void whatCannotBeExportedIsSaidPlainly() {
        NEED_SHARED("models");
        const QString model = shared("models/stories260K");
        const Ended ternary = runProgram({"export", "--model", model, "--out", path("t.gguf"), "--type", "tq2_0"});
        EXITS_WITH(ternary, 1);
        SAYS(ternary, model.toUtf8() + ": is a full-precision model");
        const Ended type = runProgram({"export", "--model", model, "--out", path("t.gguf"), "--type", "q3_k"});
        EXITS_WITH(type, 2);
        const Ended tokenizer = runProgram({"export", "--model", shared("models/tiny-llama"), "--out", path("t.gguf")});
        EXITS_WITH(tokenizer, 1);
        SAYS(tokenizer, "tokenizer");
        const Ended place = runProgram({"export", "--model", model, "--out", path("no/such/t.gguf")});
        EXITS_WITH(place, 1);
        SAYS(place, "no/such/t.gguf");
        QVERIFY(!QFile::exists(path("t.gguf")));
    }

    // Names of files and tensors put no lines of their own on the screen.
    void aNameIsOneLine() {
        NEED_SHARED("models");
        const QString file = path("a|b\nnote: all is well.gguf");
        const Ended exported = runProgram({"export", "--model", shared("models/stories260K"), "--out", file});
        EXITS_WITH(exported, 0);
        QVERIFY2(!exported.out.contains("\nnote: all is well"), exported.out.constData());
        QVERIFY2(exported.out.contains("note: all is well.gguf: "), exported.out.constData());
        const Ended gone = runProgram({"inspect", file + ".none"});
        EXITS_WITH(gone, 1);
        QVERIFY2(!gone.err.contains("\nnote"), gone.err.constData());
        const QByteArray header = R"({"x\nnote: all is well":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})";
        QByteArray bytes(8, '\0');
        bytes[0] = static_cast<char>(header.size());
        write_bytes(path("names.safetensors"), bytes + header + QByteArray(4, '\0'));
        const Ended inspected = runProgram({"inspect", path("names.safetensors")});
        EXITS_WITH(inspected, 0);
        QVERIFY2(inspected.out.contains("note: all is well") && !inspected.out.contains("\nnote: all is well"),
                 inspected.out.constData());
    }

    void aDamagedFolderIsSaidByEveryCommandThatUsesIt() {
        NEED_SHARED("models");
        const QString model = path("vouched");
        EXITS_WITH(runProgram({"export", "--model", shared("models/tiny-qwen3-student"), "--out", model, "--type",
                               "hf-2bit", "--no-tokenizer"}),
                   0);
        EXITS_WITH(runProgram({"inspect", model}), 0);
        QFile file(model + "/model.safetensors");
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() - 8) && file.write(QByteArray(8, '\0')) == 8);
        file.close();
        for (const QStringList& call :
             {QStringList{"inspect", model}, QStringList{"logits", "--model", model, "--ids", "1,2"},
              QStringList{"export", "--model", model, "--out", path("no.gguf"), "--no-tokenizer"}}) {
            const Ended ended = runProgram(call);
            EXITS_WITH(ended, 1);
            QVERIFY2((ended.err + ended.out).contains("model.safetensors: has another checksum"), call[0].toUtf8());
        }
    }

    // Stopped by the limit on file sizes at several places, as a full disk would: nothing is left.
    void aFailedExportLeavesNothing() {
        NEED_SHARED("models");
        const auto limited = [&](int blocks, const QStringList& arguments) {
            QProcess process;
            process.setWorkingDirectory(path("failed"));
            process.start(
                "bash",
                QStringList{"-c", "ulimit -f " + QString::number(blocks) + "; \"$@\"", "x", cli_program()} + arguments);
            process.waitForFinished();
            return process.exitCode();
        };
        QVERIFY(QDir().mkpath(path("failed")));
        for (const int blocks : {0, 1, 40}) {
            QCOMPARE(limited(blocks, {"export", "--model", shared("models/stories260K"), "--out", "f.gguf"}), 1);
            QCOMPARE(limited(blocks, {"export", "--model", shared("models/tiny-qwen3-student"), "--out", "packed",
                                      "--type", "hf-2bit", "--no-tokenizer"}),
                     1);
            QCOMPARE(limited(blocks, {"random-model", "--config", shared("models/stories260K"), "--out", "random"}), 1);
            const QStringList left =
                QDir(path("failed")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
            QVERIFY2(left.isEmpty(), qPrintable(left.join(' ')));
        }
    }

    void aRoundedEmbeddingIsSaid() {
        NEED_SHARED("models");
        const QStringList call{"export",    "--model", shared("models/stories260K"), "--out", path("r.gguf"),
                               "--threads", "1"};
        const Ended rounded = runProgram(call), kept = runProgram(call + QStringList{"--embedding-type", "f32"});
        EXITS_WITH(rounded, 0);
        EXITS_WITH(kept, 0);
        SAYS(rounded, "note: embedding and head are rounded from F32 to F16; --embedding-type f32 keeps them");
        QVERIFY2(!kept.err.contains("rounded"), kept.err.constData());
    }

    void aStudentOfOursNamesItsReaders() {
        NEED_SHARED("models");
        const Ended ended = runProgram({"export", "--model", shared("models/tiny-qwen3-student"), "--out",
                                        path("s.gguf"), "--no-tokenizer", "--threads", "1"});
        EXITS_WITH(ended, 0);
        QVERIFY2(ended.out.contains("Only this program opens it"), ended.out.constData());
        QFile damaged(path("s.gguf"));
        QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.resize(1000));
        damaged.close();
        const Ended cut = runProgram({"inspect", path("s.gguf")});
        EXITS_WITH(cut, 1);
        SAYS(cut, "s.gguf");
    }
};

QTEST_GUILESS_MAIN(ExportTest)
#include "export_test.moc"
