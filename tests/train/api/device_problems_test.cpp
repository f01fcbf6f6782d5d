// SPDX-License-Identifier: GPL-3.0-or-later
// What a recipe may ask of a device: what only the CPU's own kernels can do is named, and nothing else.
#include <QtTest>
#include <string>

#include "engine/train/api/engine.h"
#include "tests/error_text.h"

using namespace bitdistill;

class DeviceProblemsTest : public QObject {
    Q_OBJECT
    // What is said about a parameter; empty: nothing.
    static std::string said(const RunParams& params, const std::string& name) {
        for (const Problem& problem : problems(params))
            if (problem.param == name) return problem.text;
        return {};
    }

  private slots:
    void onlyTheTeacherCacheIsForTheKernelsAlone() {
        RunParams params;
        params.device = WantedDevice::cpu_operators;
        params.activation_checkpointing = params.host_offload = true;
        for (const char* name : {"device", "activation_checkpointing", "host_offload", "teacher_cache"})
            QCOMPARE(said(params, name), std::string());
        params.teacher_cache = TeacherCache::exact;
        QVERIFY2(has(said(params, "teacher_cache"), "CPU's own kernels"), said(params, "teacher_cache").c_str());
        for (const WantedDevice device : {WantedDevice::cpu, WantedDevice::automatic}) {
            params.device = device;  // auto stays on the CPU then
            QVERIFY2(!has(said(params, "teacher_cache"), "CPU's own kernels"), said(params, "teacher_cache").c_str());
        }
    }
};

QTEST_GUILESS_MAIN(DeviceProblemsTest)
#include "device_problems_test.moc"
