// SPDX-License-Identifier: GPL-3.0-or-later
// check-device through the real program: the code of a GPU on the CPU, beside the kernels.
#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "tests/cli/program.h"

class DeviceTest : public QObject {
    Q_OBJECT
  private slots:
    void operatorsComputeWhatTheKernelsDo() {
        NEED_SHARED("models");
        const Ended ended =
            runProgram({"check-device", "--model", shared("models/tiny-qwen3"), "--device", "cpu-operators", "--json"});
        EXITS_WITH(ended, 0);
        const nlohmann::json said = ended.json();
        QCOMPARE(QString::fromStdString(said["device"].get<std::string>()), QString("cpu-operators"));
        std::map<std::string, std::set<std::string>> compared;
        double largest = 0;
        for (const auto& one : said["differences"]) {
            const std::string model = one["model"], what = one["what"];
            QVERIFY2(compared[model].insert(what).second, (model + ", " + what).c_str());
            QVERIFY2(one["holds"].get<bool>(), one.dump().c_str());
            largest = std::max(largest, one["difference"].get<double>());
        }
        QVERIFY2(largest > 1e-4, qPrintable(QString::number(largest)));  // two computations, not one beside itself
        for (const char* model :
             {"full precision, fp32", "full precision, fp32, host offload", "absmax8, fp32", "scales of rows, fp32",
              "scales of blocks, fp32", "hadamard-absmax8, fp32", "hadamard-absmean4, fp32, host offload",
              "absmean4, fp32", "2:4, fp32", "4:8, fp32", "3:4-exact, fp32, host offload", "embedding q8_0, fp32"})
            for (const char* what : {"states", "logits", "loss", "gradients", "gradients with activation checkpointing",
                                     "three optimizer steps", "checkpoint, weights", "checkpoint, moments"})
                QVERIFY2(compared[model].contains(what), (std::string(model) + ", " + what).c_str());
        QVERIFY(compared["absmax8, fp32"].contains("distillation, AD"));
    }

    void aStudentIsRefusedAndSoIsAGpuThatIsNotThere() {
        NEED_SHARED("models");
        const Ended student =
            runProgram({"check-device", "--model", shared("models/tiny-qwen3-student"), "--device", "cpu-operators"});
        EXITS_WITH(student, 1);
        SAYS(student, "is a 1.58-bit student");
        const Ended word = runProgram({"check-device", "--model", "x", "--device", "gpu"});
        EXITS_WITH(word, 2);
        SAYS(word, "gpu");
        const Ended missing = runProgram({"check-device", "--model", "no-such-folder", "--device", "cpu-operators"});
        EXITS_WITH(missing, 1);
        SAYS(missing, "no-such-folder");
    }

    void stepsOfTheSameCodeAreTimedByTheirDevice() {
        NEED_SHARED("models");
        for (const QStringList& more : {QStringList{}, QStringList{"--host-offload"}}) {
            const Ended ended = runProgram(
                QStringList{"train-speed", "--config", shared("models/stories260K"), "--tokens", "16", "--repeats", "1",
                            "--only", "teacher-fp32,student-fp32", "--device", "cpu-operators", "--json"} +
                more);
            EXITS_WITH(ended, 0);
            const nlohmann::json said = ended.json();
            QCOMPARE(QString::fromStdString(said["device"].get<std::string>()), QString("cpu-operators"));
            QCOMPARE(said["host_offload"].get<bool>(), !more.isEmpty());
            QCOMPARE(said["speeds"].size(), std::size_t{2});
            for (const auto& speed : said["speeds"]) QVERIFY(speed["tokens_per_second"].get<double>() > 0);
        }
    }
};

QTEST_GUILESS_MAIN(DeviceTest)
#include "device_test.moc"
