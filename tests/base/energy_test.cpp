// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/energy.h"

#include <QtTest>
#include <fstream>

using namespace bitdistill;
namespace fs = std::filesystem;

namespace {

void write(const fs::path& file, const std::string& text) { std::ofstream(file) << text << "\n"; }
void add_counter(const fs::path& folder, const std::string& zone, const std::string& name, const std::string& energy) {
    fs::create_directories(folder / zone);
    write(folder / zone / "name", name);
    write(folder / zone / "energy_uj", energy);
    write(folder / zone / "max_energy_range_uj", "10000000");
}

}  // namespace

class EnergyTest : public QObject {
    Q_OBJECT
  private slots:
    void packagesAreSummedAndFollowedWhenTheyStartAgain() {
        const QTemporaryDir made;
        const fs::path folder = made.path().toStdString();
        add_counter(folder, "intel-rapl:0", "package-0", "9000000");
        add_counter(folder, "intel-rapl:1", "package-1", "100");
        add_counter(folder, "intel-rapl:0:0", "core", "5");  // a part of package 0
        EnergyCounter counter(folder);
        QCOMPARE(*counter.joules(), 0.0);
        write(folder / "intel-rapl:0/energy_uj", "500000");
        write(folder / "intel-rapl:1/energy_uj", "250100");
        write(folder / "intel-rapl:0:0/energy_uj", "777777");
        QCOMPARE(*counter.joules(), 1.75);
        QCOMPARE(*counter.joules(), 1.75);
    }

    void whatCannotBeReadIsNotGuessed() {
        const QTemporaryDir made;
        const fs::path folder = made.path().toStdString();
        QVERIFY(!EnergyCounter(folder / "missing").joules());
        QVERIFY(!EnergyCounter(folder).joules());
        add_counter(folder, "intel-rapl:0", "package-0", "not a number");
        QVERIFY(!EnergyCounter(folder).joules());
        add_counter(folder, "intel-rapl:0", "package-0", "7");
        EnergyCounter counter(folder);
        QVERIFY(counter.joules());
        fs::remove(folder / "intel-rapl:0/energy_uj");
        QVERIFY(!counter.joules());
    }
};

QTEST_GUILESS_MAIN(EnergyTest)
#include "energy_test.moc"
