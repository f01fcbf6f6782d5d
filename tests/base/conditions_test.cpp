// SPDX-License-Identifier: GPL-3.0-or-later
// Power source, clock and load, from folders that look like the kernel's.
#include "engine/base/conditions.h"

#include <QtTest>
#include <fstream>

using namespace bitdistill;
namespace fs = std::filesystem;

namespace {

void write(const fs::path& file, const std::string& text) {
    fs::create_directories(file.parent_path());
    std::ofstream(file) << text << "\n";
}

// ticks of all cores: user, system, idle, waiting for disks, steal; then this process's, and what two of its threads
// waited.
void write_load(const fs::path& proc, int user, int system, int idle, int waiting, int steal, int own, long first,
                long second) {
    const auto words = [](int a, int b, int c, int d, int e) {
        return std::to_string(a) + " 0 " + std::to_string(b) + " " + std::to_string(c) + " " + std::to_string(d) +
               " 0 0 " + std::to_string(e) + " 7 0";
    };
    write(proc / "stat", "cpu  " + words(user, system, idle, waiting, steal) + "\ncpu0 " + words(1, 1, 1, 1, 1) +
                             "\ncpu1 " + words(1, 1, 1, 1, 1) + "\nctxt 5");
    write(proc / "self/stat",
          "12 (a (name) R) S 1 2 3 4 5 6 7 8 9 10 " + std::to_string(own) + " 0 0 0 20 0 3 0 100 200");
    write(proc / "self/task/12/schedstat", "1000 " + std::to_string(first) + " 3");
    write(proc / "self/task/13/schedstat", "1000 " + std::to_string(second) + " 3");
}

}  // namespace

class ConditionsTest : public QObject {
    Q_OBJECT
  private slots:
    void thePowerSourceIsWhatTheComputersOwnSuppliesSay() {
        const QTemporaryDir made;
        const fs::path sys = made.path().toStdString(), supplies = sys / "class/power_supply";
        QCOMPARE(power_source(sys), PowerSource::unknown);
        fs::create_directories(supplies);
        QCOMPARE(power_source(sys), PowerSource::unknown);
        write(supplies / "hidpp_battery_0/type", "Battery");
        write(supplies / "hidpp_battery_0/scope", "Device");
        write(supplies / "hidpp_battery_0/status", "Discharging");
        QVERIFY2(power_source(sys) == PowerSource::unknown, "a mouse's battery is not the computer's");
        write(supplies / "AC/type", "Mains");
        write(supplies / "AC/online", "0");
        QCOMPARE(power_source(sys), PowerSource::unknown);
        write(supplies / "AC/online", "1");
        QCOMPARE(power_source(sys), PowerSource::mains);
        write(supplies / "BAT0/type", "Battery");
        write(supplies / "BAT0/status", "Full");
        QCOMPARE(power_source(sys), PowerSource::mains);
        write(supplies / "BAT0/status", "Discharging");
        QCOMPARE(power_source(sys), PowerSource::battery);
        for (const PowerSource source : {PowerSource::unknown, PowerSource::mains, PowerSource::battery})
            QCOMPARE(power_source_from(to_string(source)), source);
    }

    void theClockIsTheFastestProcessors() {
        const QTemporaryDir made;
        const fs::path root = made.path().toStdString();
        QCOMPARE(processor_clock(root / "sys", root / "proc"), 0.0);
        write(root / "proc/cpuinfo", "model name\t: A\ncpu MHz\t\t: 1200.5\n\ncpu MHz\t\t: 3400.25");
        QCOMPARE(processor_clock(root / "sys", root / "proc"), 3400.25e6);
        write(root / "sys/devices/system/cpu/cpu0/cpufreq/scaling_cur_freq", "800000");
        write(root / "sys/devices/system/cpu/cpu11/cpufreq/scaling_cur_freq", "4700000");
        write(root / "sys/devices/system/cpu/cpufreq/scaling_cur_freq", "9900000");  // no processor's
        QCOMPARE(processor_clock(root / "sys", root / "proc"), 4.7e9);
    }

    void theLoadOfOthersIsWhatThisProcessDidNotUse() {
        const QTemporaryDir made;
        const fs::path proc = made.path().toStdString();
        QVERIFY(!LoadMeter(proc).load());
        write_load(proc, 1000, 100, 5000, 50, 10, 300, 0, 5'000'000'000);
        const LoadMeter meter(proc);
        QVERIFY2(!meter.load(), "no time has passed");
        // 100 ticks on each of two cores: 150 busy, of which 90 are ours; two threads waited 0.25 s together.
        write_load(proc, 1110, 130, 5030, 70, 20, 390, 50'000'000, 5'200'000'000);
        const std::optional<Load> load = meter.load();
        QVERIFY(load.has_value());
        QCOMPARE(load->cores, 2);
        QCOMPARE(load->others, 0.6);
        const double seconds = 100.0 / static_cast<double>(sysconf(_SC_CLK_TCK));
        QVERIFY(std::abs(load->waiting - 0.25 / seconds) < 1e-9);
        // A thread that has ended takes its waiting with it; a new one brings its own.
        fs::remove_all(proc / "self/task/13");
        write(proc / "self/task/14/schedstat", "1 10000000 1");
        QVERIFY(std::abs(meter.load()->waiting - 0.06 / seconds) < 1e-9);
    }

    void thisMachineCanBeRead() {
        const LoadMeter meter;
        QTest::qWait(60);
        if (const std::optional<Load> load = meter.load()) {
            QVERIFY(load->cores >= 1);
            QVERIFY(load->others >= 0 && load->others <= load->cores + 0.5);
            QVERIFY(load->waiting >= 0);
        }
        QVERIFY(processor_clock() >= 0);
        (void)power_source();
    }
};

QTEST_GUILESS_MAIN(ConditionsTest)
#include "conditions_test.moc"
