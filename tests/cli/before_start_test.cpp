// SPDX-License-Identifier: GPL-3.0-or-later
// What the program says, or refuses, before it starts what may take hours.
#include <QTemporaryDir>
#include <filesystem>
#include <limits>
#include <utility>

#include "tests/cli/program.h"
#include "tests/spoiled_weights.h"

using namespace bitdistill;

class BeforeStartTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    QString path(const QString& name) const { return folder_.filePath(name); }

  private slots:
    void initTestCase() {
        NEED_SHARED("models/stories260K");
        write_bytes(path("items.tsv"), "sentence\tlabel\na fine film\t1\na dull film\t0\n");
    }

    // By the tensor's name, before a folder is made; of a given student as of the teacher.
    void weightsThatAreNotFiniteEndItBeforeAnythingIsStarted() {
        const QString teacher = shared("models/stories260K"), broken = path("broken"), student = path("student");
        std::filesystem::copy(teacher.toStdString(), broken.toStdString());
        for (const auto& file : std::filesystem::directory_iterator(broken.toStdString()))
            std::filesystem::permissions(file.path(), std::filesystem::perms::owner_all);
        QCOMPARE(runProgram({"random-model", "--config", teacher, "--out", student, "--student", "--type", "f32"}).code,
                 0);
        for (const QString& model : {broken, student})
            spoil(model.toStdString(), "model.norm.weight", {7}, std::numeric_limits<float>::infinity());
        for (const QStringList& model :
             {QStringList{"--teacher", broken}, QStringList{"--teacher", teacher, "--student", student},
              QStringList{"--teacher", teacher, "--distillation-teacher", broken}}) {
            const Ended ended =
                runProgram(QStringList{"run", "--out", path("never"), "--train-data", path("items.tsv"), "--dev-data",
                                       path("items.tsv"), "--continual-pretraining", "false"} +
                           model);
            QVERIFY2(
                ended.code != 0 && ended.err.contains("model.norm.weight") && ended.err.contains("not a finite number"),
                ended.err.constData());
            QVERIFY(!QFileInfo::exists(path("never")));
        }
    }

    void howLongItTakesIsSaidStageByStage() {
        const QStringList recipe{"run",
                                 "--estimate",
                                 "--teacher",
                                 shared("models/stories260K"),
                                 "--train-data",
                                 path("items.tsv"),
                                 "--dev-data",
                                 path("items.tsv"),
                                 "--continual-pretraining",
                                 "false",
                                 "--micro-batch-size",
                                 "2",
                                 "--batch-size",
                                 "2",
                                 "--max-length",
                                 "32",
                                 "--teacher-steps",
                                 "3"};
        const Ended said = runProgram(recipe + QStringList{"--json"});
        EXITS_WITH(said, 0);
        const nlohmann::json estimate = said.json();
        QVERIFY2(estimate.is_object() && estimate["stages"].size() == 3, said.out.constData());
        QCOMPARE(estimate["stages"][0]["steps"].get<int>(), 3);
        QVERIFY(estimate["seconds"].get<double>() > 0 && estimate["peak_bytes"].get<double>() > 0);
        const Ended words = runProgram(recipe);
        QVERIFY2(words.out.startsWith("about ") && words.out.contains("on this computer: teacher"),
                 words.out.constData());
    }

    void aLicenceThatCannotTravelIsNoted() {
        const QString teacher = path("licensed");
        std::filesystem::copy(shared("models/stories260K").toStdString(), teacher.toStdString());
        std::filesystem::permissions(teacher.toStdString(), std::filesystem::perms::owner_all);
        write_bytes(teacher + "/LICENSE.txt", "Do as you like.");
        std::filesystem::create_symlink("nowhere", (teacher + "/NOTICE").toStdString());
        const Ended said = runProgram({"run", "--check", "--teacher", teacher, "--train-data", path("items.tsv"),
                                       "--dev-data", path("items.tsv"), "--continual-pretraining", "false"});
        QVERIFY2(said.err.contains("NOTICE is a link that leads nowhere"), said.err.constData());
        QVERIFY(!said.err.contains("LICENSE.txt"));
    }

    // By its items, not by the file's name or kind; some that stand in both are usual.
    void whatIsMeasuredOnItsOwnTrainingDataIsNoted() {
        std::filesystem::create_symlink("items.tsv", path("again.tsv").toStdString());
        std::filesystem::copy(path("items.tsv").toStdString(), path("copy.tsv").toStdString());
        write_bytes(path("same.jsonl"),
                    "{\"sentence\": \"a dull film\", \"label\": 0}\n{\"sentence\": \"a fine film\", \"label\": 1}\n");
        write_bytes(path("part.tsv"), "sentence\tlabel\na dull film\t0\n");
        QByteArray some = "sentence\tlabel\na dull film\t0\n";
        for (int i = 0; i < 9; ++i) some += "film number " + QByteArray::number(i) + "\t1\n";
        write_bytes(path("tenth.tsv"), some);
        write_bytes(path("less.tsv"), some + "one more\t1\n");
        write_bytes(path("other.tsv"), "sentence\tlabel\na fine film\t0\na poor film\t0\n");  // other answers, too
        const auto said = [&](const char* measured) {
            return runProgram({"run", "--check", "--teacher", shared("models/stories260K"), "--train-data",
                               path("items.tsv"), "--dev-data", path(measured), "--continual-pretraining", "false"})
                .err;
        };
        for (const auto& [measured, counts] :
             {std::pair("again.tsv", "2 of 2"), std::pair("copy.tsv", "2 of 2"), std::pair("same.jsonl", "2 of 2"),
              std::pair("part.tsv", "1 of 1"), std::pair("tenth.tsv", "1 of 10")}) {
            const QByteArray word = QByteArray(counts) + " dev items are training items", err = said(measured);
            QVERIFY2(err.contains("dev_data repeats training data: " + word), err.constData());
        }
        for (const char* const measured : {"less.tsv", "other.tsv"})
            QVERIFY2(!said(measured).contains("training items"), measured);
    }

    void whatEpochsComeToIsSaidBeforeTheStart() {
        const auto check = [&](const QStringList& more) {
            return runProgram(QStringList{"run", "--check", "--teacher", shared("models/stories260K"), "--train-data",
                                          shared("data/sst2/dev.tsv"), "--train-limit", "100", "--batch-size", "8",
                                          "--continual-pretraining", "false", "--distill-epochs", "2.5"} +
                              more);
        };
        const Ended said = check({});
        EXITS_WITH(said, 0);
        QVERIFY2(said.err.contains("distill: 2.5 epochs of 100 items, 8 a step, are 32 steps"), said.err.constData());
        const Ended both = check({"--distill-steps", "9"});
        QCOMPARE(both.code, 2);
        QVERIFY2(both.err.contains("distill_epochs and distill_steps are both given"), both.err.constData());
    }

    void threadsBeyondTheCoresAreCappedWithAWord() {
        const QString model = shared("models/stories260K");
        const QByteArray word = "threads is 4000, but this machine has";
        for (const QStringList& call :
             {QStringList{"train-speed", "--config", model, "--tokens", "8", "--repeats", "1", "--only",
                          "teacher-fp32"},
              QStringList{"losses", "--teacher", model, "--student", model, "--ids", "1,2", "--labels", "-100,2"}}) {
            const Ended ended = runProgram(call + QStringList{"--threads", "4000"});
            QVERIFY2(ended.err.contains(word), ended.err.constData());
        }
    }
};

QTEST_GUILESS_MAIN(BeforeStartTest)
#include "before_start_test.moc"
