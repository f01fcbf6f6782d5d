// SPDX-License-Identifier: GPL-3.0-or-later
// `bitdistill record`: a finished run without its models, and what it refuses.
#include <QTemporaryDir>
#include <filesystem>

#include "tests/cli/program.h"
#include "tests/run_of_before.h"

using namespace bitdistill;

class RecordTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    QString path(const QString& name) const { return folder_.filePath(name); }

  private slots:
    void initTestCase() {
        for (const char* run : {"finished", "paused"}) run_of_before(folder_.path().toStdString(), run);
    }

    void aRecordingSaysWhatItHolds() {
        const Ended made = runProgram({"record", path("finished"), "--out", path("recorded"), "--json"});
        EXITS_WITH(made, 0);
        const nlohmann::json said = made.json();
        QVERIFY2(said.is_object(), made.out.constData());
        QCOMPARE(said["rows"].get<int>(), 12);
        QCOMPARE(said["rows_of_run"].get<int>(), 12);
        QVERIFY(said["bytes"].get<int>() > 1000);
        for (const char* file : {"recording.json", "run.json", "metrics.csv", "histograms.bin", "results.json"})
            QVERIFY2(QFileInfo::exists(path("recorded/") + file), file);
        QVERIFY(!QFileInfo::exists(path("recorded/student")));
        const Ended words = runProgram({"record", path("finished"), "--out", path("second")});
        QVERIFY2(words.out.startsWith("12 of 12 steps and "), words.out.constData());
    }

    void whatIsNotFinishedOrTakenIsRefused() {
        const Ended early = runProgram({"record", path("paused"), "--out", path("early")});
        EXITS_WITH(early, 1);
        SAYS(early, "not finished");
        QVERIFY(!QFileInfo::exists(path("early")));
        const Ended taken = runProgram({"record", path("finished"), "--out", path("base")});
        EXITS_WITH(taken, 1);
        SAYS(taken, "there already");
        EXITS_WITH(runProgram({"record", path("finished"), "--out", path("x"), "--megabytes", "0"}), 2);
    }

    void aRecordingIsNotResumed() {
        runProgram({"record", path("finished"), "--out", path("only-read")});
        const Ended resumed = runProgram({"resume", path("only-read")});
        QVERIFY(resumed.code != 0);
        QVERIFY(!QFileInfo::exists(path("only-read/lock")));
    }
};

QTEST_GUILESS_MAIN(RecordTest)
#include "record_test.moc"
