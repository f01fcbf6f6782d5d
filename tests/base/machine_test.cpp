// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of this machine to people.
#include "engine/base/machine.h"

#include <QtTest>

#include "tests/error_text.h"

using namespace bitdistill;

class MachineTest : public QObject {
    Q_OBJECT

  private slots:
    void threadsBeyondTheCoresAreSaid() {
        const std::int64_t cores = machine().cores;
        QVERIFY(!threads_beyond_cores(0) && !threads_beyond_cores(1) && !threads_beyond_cores(cores));
        const auto said = threads_beyond_cores(cores + 1);
        QVERIFY(said && has(*said, "threads is " + std::to_string(cores + 1) + ", but this machine has "));
        QCOMPARE(threads_text(1), std::string("1 thread"));
        QCOMPARE(threads_text(2), std::string("2 threads"));
    }
};

QTEST_APPLESS_MAIN(MachineTest)
#include "machine_test.moc"
