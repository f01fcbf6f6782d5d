// SPDX-License-Identifier: GPL-3.0-or-later
// One run by several processes on this machine, through the real program and Gloo: the same curve as alone, one failure
// ends all, and what several began one finishes.
#include <netinet/in.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <cmath>
#include <memory>
#include <vector>

#include "engine/run/run_log.h"
#include "engine/run/run_tail.h"
#include "tests/cli/program.h"
#include "tests/places.h"

using namespace bitdistill;

namespace {

constexpr int steps = 6;

std::vector<StepRow> rows_of(const QString& run) {
    if (!QFile::exists(run + "/metrics.csv")) return {};  // not begun yet
    RunLog log;
    RunTail tail(run.toStdString(), log);
    tail.poll();
    RunLog::Cursor cursor;
    return log.read_since(cursor).rows;
}

// A port that nobody listens at just now.
int free_port() {
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* any = reinterpret_cast<sockaddr*>(&address);
    if (::bind(socket, any, size) != 0 || ::getsockname(socket, any, &size) != 0) qFatal("no free port");
    ::close(socket);
    return ntohs(address.sin_port);
}

// All ranks of one run, as a launcher starts them.
class Together {
  public:
    Together(int size, const QStringList& arguments) {
        const QString port = QString::number(free_port());
        for (int rank = 0; rank < size; ++rank) {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert("RANK", QString::number(rank));
            environment.insert("WORLD_SIZE", QString::number(size));
            environment.insert("LOCAL_RANK", QString::number(rank));
            environment.insert("LOCAL_WORLD_SIZE", QString::number(size));
            environment.insert("MASTER_ADDR", "127.0.0.1");
            environment.insert("MASTER_PORT", port);
            ranks_.push_back(std::make_unique<QProcess>());
            ranks_.back()->setProcessEnvironment(environment);
            ranks_.back()->start(cli_program(), arguments);
        }
    }
    QProcess& rank(int number) { return *ranks_[static_cast<std::size_t>(number)]; }
    std::vector<Ended> wait() {
        std::vector<Ended> all;
        for (auto& process : ranks_) {
            Ended ended;
            if (process->state() != QProcess::NotRunning && !process->waitForFinished(240000)) {
                process->kill();
                process->waitForFinished();
                ended.err = "did not end\n";
            }
            ended.crashed = process->exitStatus() == QProcess::CrashExit;
            ended.code = ended.crashed ? -1 : process->exitCode();
            ended.out = process->readAllStandardOutput();
            ended.err += process->readAllStandardError();
            all.push_back(ended);
        }
        return all;
    }

  private:
    std::vector<std::unique_ptr<QProcess>> ranks_;
};

}  // namespace

class TogetherTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    QString path(const QString& name) const { return folder_.filePath(name); }
    QStringList recipe(const QString& out, int count = steps) const {
        const QString all = QString::number(count);
        return {"run",
                "--no-compare",
                "--out",
                path(out),
                "--teacher",
                shared("models/stories260K"),
                "--train-data",
                path("train.tsv"),
                "--dev-data",
                path("dev.tsv"),
                "--corpus",
                path("corpus.txt"),
                "--max-length",
                "64",
                "--teacher-steps",
                all,
                "--sft-steps",
                all,
                "--pretrain-steps",
                all,
                "--distill-steps",
                all,
                "--batch-size",
                "8",
                "--micro-batch-size",
                "4",
                "--checkpoint-every",
                "2",
                "--eval-every",
                "3",
                "--threads",
                "1",
                "--precision",
                "fp32",
                "--relation-heads",
                "4",
                "--balance",
                "first-steps"};
    }

    // The sums of a step are taken in another order, so the last digits differ and steps carry them on: a little in the
    // teacher, whose weights are not rounded, and more in a ternary model once a code turns in one of the two runs. Its
    // first step is the same from the same weights, those of the teacher as it came.
    void compare(const QString& one, const QString& other) {
        const auto a = rows_of(path(one)), b = rows_of(path(other));
        QCOMPARE(a.size(), std::size_t{4 * steps});
        QCOMPARE(b.size(), a.size());
        double same_weights = 0, teacher = 0, later = 0;  // largest relative differences of a loss
        for (std::size_t i = 0; i < a.size(); ++i) {
            QCOMPARE(b[i].stage, a[i].stage);
            QCOMPARE(b[i].step, a[i].step);
            QCOMPARE(b[i].tokens, a[i].tokens);
            double& worst = a[i].stage == Stage::teacher                     ? teacher
                            : a[i].step == 1 && a[i].stage != Stage::distill ? same_weights
                                                                             : later;
            worst = std::max(worst, std::abs(b[i].loss / a[i].loss - 1));
            QCOMPARE(std::isfinite(b[i].dev["accuracy"]), std::isfinite(a[i].dev["accuracy"]));
            if (std::isfinite(a[i].dev["loss"]))
                later = std::max(later, std::abs(b[i].dev["loss"] / a[i].dev["loss"] - 1));
        }
        const QString found =
            QStringLiteral("same weights %1, teacher %2, later %3").arg(same_weights).arg(teacher).arg(later);
        qInfo("largest relative differences of a loss: %s", qPrintable(found));
        QVERIFY2(same_weights < 0.002 && teacher < 0.01 && later < 0.1, qPrintable(found));
    }

  private slots:
    void initTestCase() {
        NEED_SHARED("models");
        write_reviews(path("train.tsv"), path("dev.tsv"), 32, 40);
        write_bytes(path("corpus.txt"), content(shared("corpora/brown.txt")).left(20000) + "\n");
        EXITS_WITH(runProgram(recipe("alone")), 0);
    }

    void twoAndFourProcessesGiveTheCurveOfOne() {
        for (const int size : {2, 4}) {
            const QString run = "together-" + QString::number(size);
            Together all(size, recipe(run));
            for (const Ended& ended : all.wait()) EXITS_WITH(ended, 0);
            compare("alone", run);
        }
    }

    // As on a GPU: the sums of a step's gradients come from the device before the processes add theirs.
    void twoProcessesWithOperatorsGiveTheCurveOfOne() {
        const QStringList operators{"--device", "cpu-operators"};
        EXITS_WITH(runProgram(recipe("operators-alone") + operators), 0);
        Together two(2, recipe("operators-together") + operators);
        for (const Ended& ended : two.wait()) EXITS_WITH(ended, 0);
        compare("operators-alone", "operators-together");
        // Weights and optimizer of a small card stay in the host's memory.
        EXITS_WITH(runProgram(recipe("operators-offload") + operators + QStringList{"--host-offload", "true"}), 0);
        compare("operators-alone", "operators-offload");
    }

    void whatTwoBeganOneFinishes() {
        Together two(2, recipe("two-then-one"));
        QElapsedTimer timer;
        timer.start();
        while (!QDir(path("two-then-one/checkpoints/distill-000002")).exists() && timer.elapsed() < 200000 &&
               two.rank(0).state() != QProcess::NotRunning)
            two.rank(0).waitForFinished(2);
        two.rank(0).terminate();
        const auto ended = two.wait();
        // Stopped together: both say so. If the run was through before the signal, there is nothing to finish.
        QCOMPARE(ended[0].code, ended[1].code);
        QVERIFY2(ended[0].code == 130 || ended[0].code == 0, ended[0].err.constData());
        EXITS_WITH(runProgram({"resume", path("two-then-one"), "--no-compare"}), 0);
        compare("alone", "two-then-one");
    }

    void oneRanksDeathEndsTheOthersWithAReason() {
        Together two(2, recipe("killed", 4000));
        QElapsedTimer timer;
        timer.start();
        while (rows_of(path("killed")).size() < 2 && timer.elapsed() < 200000 &&
               two.rank(0).state() != QProcess::NotRunning)
            two.rank(0).waitForFinished(20);
        ::kill(static_cast<pid_t>(two.rank(1).processId()), SIGKILL);
        const auto ended = two.wait();
        EXITS_WITH(ended[0], 1);
        SAYS(ended[0], "another process of this run");
        SAYS(ended[0], "killed");
        SAYS(ended[0], "bitdistill resume");
    }

    void aFailureIsToldToEveryRank() {
        QStringList few = recipe("too-few");
        few.replace(few.indexOf("--batch-size") + 1, "1");
        few.replace(few.indexOf("--micro-batch-size") + 1, "1");
        Together two(2, few);
        for (const Ended& ended : two.wait()) {
            EXITS_WITH(ended, 1);
            SAYS(ended, "batch_size");
            SAYS(ended, "2 processes");
        }
    }

    void aTeacherCacheIsForOneProcess() {
        Together two(2, recipe("cached") + QStringList{"--teacher-cache", "exact"});
        for (const Ended& ended : two.wait()) {
            EXITS_WITH(ended, 1);
            SAYS(ended, "teacher_cache: is for one process: every epoch divides the items anew");
        }
    }

    void commandsOfOneProcessRefuseALauncher() {
        Together two(2, {"sample-teacher", "--out", path("teacher")});
        for (const Ended& ended : two.wait()) {
            EXITS_WITH(ended, 2);
            SAYS(ended, "one process");
        }
    }
};

QTEST_GUILESS_MAIN(TogetherTest)
#include "together_test.moc"
