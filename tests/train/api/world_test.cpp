// SPDX-License-Identifier: GPL-3.0-or-later
// Ranks as torchrun, Open MPI and Slurm announce them, and mistakes in their variables.
#include "engine/train/api/world.h"

#include <QtTest>
#include <map>

#include "tests/error_text.h"

using namespace bitdistill;

namespace {

World world(const std::map<std::string, std::string>& variables) {
    return world_from([&](const char* name) -> const char* {
        const auto found = variables.find(name);
        return found == variables.end() ? nullptr : found->second.c_str();
    });
}

bool both(const std::string& text, const std::string& one, const std::string& other) {
    return has(text, one) && has(text, other);
}

}  // namespace

class WorldTest : public QObject {
    Q_OBJECT

  private slots:
    void withoutALauncherAProcessIsAlone() {
        const World one = world({});
        QVERIFY(one.alone() && one.first() && one.launcher.empty());
        QVERIFY(world({{"RANK", "0"}, {"WORLD_SIZE", "1"}}).alone());
        // A batch script under Slurm, which is no step of several tasks.
        QVERIFY(world({{"SLURM_PROCID", "0"}, {"SLURM_NTASKS", "8"}}).alone());
    }

    void torchrunsVariablesAreRead() {
        std::map<std::string, std::string> variables{{"RANK", "5"},           {"WORLD_SIZE", "8"},
                                                     {"LOCAL_RANK", "1"},     {"LOCAL_WORLD_SIZE", "4"},
                                                     {"MASTER_ADDR", "head"}, {"MASTER_PORT", "12345"}};
        const World five = world(variables);
        QCOMPARE(five.rank, 5);
        QCOMPARE(five.size, 8);
        QCOMPARE(five.local_rank, 1);
        QCOMPARE(five.local_size, 4);
        QCOMPARE(five.host, std::string("head"));
        QCOMPARE(five.port, 12345);
        QVERIFY(!five.first());
        variables["TORCHELASTIC_USE_AGENT_STORE"] = "True";  // torchrun itself listens at its port
        QCOMPARE(world(variables).port, 12346);
    }

    void openMpisVariablesAreRead() {
        std::map<std::string, std::string> variables{{"OMPI_COMM_WORLD_RANK", "1"},
                                                     {"OMPI_COMM_WORLD_SIZE", "2"},
                                                     {"OMPI_COMM_WORLD_LOCAL_RANK", "1"},
                                                     {"OMPI_COMM_WORLD_LOCAL_SIZE", "2"}};
        QCOMPARE(world(variables).host, std::string("127.0.0.1"));  // all on one machine
        QCOMPARE(world(variables).port, 29500);
        variables["OMPI_COMM_WORLD_LOCAL_SIZE"] = "1";
        variables["OMPI_COMM_WORLD_LOCAL_RANK"] = "0";
        QVERIFY(both(message_of([&] { world(variables); }), "MASTER_ADDR", "rank 0"));
    }

    void slurmsVariablesAreRead() {
        std::map<std::string, std::string> variables{{"SLURM_PROCID", "9"},
                                                     {"SLURM_STEP_NUM_TASKS", "11"},
                                                     {"SLURM_LOCALID", "1"},
                                                     {"SLURM_NODEID", "2"},
                                                     {"SLURM_STEP_TASKS_PER_NODE", "4(x2),3"},
                                                     {"SLURM_STEP_NODELIST", "gpu[03-04,9]"},
                                                     {"SLURM_JOB_ID", "1234567"}};
        const World nine = world(variables);
        QCOMPARE(nine.rank, 9);
        QCOMPARE(nine.size, 11);
        QCOMPARE(nine.local_size, 3);
        QCOMPARE(nine.host, std::string("gpu03"));
        QCOMPARE(nine.port, 24567);
        variables["SLURM_NODEID"] = "1";
        QCOMPARE(world(variables).local_size, 4);
        for (const auto& [list, host] : std::map<std::string, std::string>{
                 {"alpha", "alpha"}, {"alpha,beta[1-2]", "alpha"}, {"n[7]", "n7"}, {"n[08,11-12],m", "n08"}}) {
            variables["SLURM_STEP_NODELIST"] = list;
            QCOMPARE(world(variables).host, host);
        }
    }

    void mistakesNameTheVariable() {
        const std::map<std::string, std::string> good{
            {"RANK", "0"}, {"WORLD_SIZE", "2"}, {"MASTER_ADDR", "here"}, {"MASTER_PORT", "29500"}};
        QCOMPARE(world(good).size, 2);
        for (const auto& [name, value] : std::map<std::string, std::string>{{"RANK", "2"},
                                                                            {"RANK ", "x"},
                                                                            {"WORLD_SIZE", "many"},
                                                                            {"MASTER_PORT", "70000"},
                                                                            {"LOCAL_RANK", "-1"}}) {
            auto bad = good;
            const std::string variable = name.substr(0, name.find(' '));
            bad[variable] = value;
            QVERIFY2(both(message_of([&] { world(bad); }), variable, value), variable.c_str());
        }
        auto missing = good;
        missing.erase("RANK");
        QVERIFY(both(message_of([&] { world(missing); }), "RANK", "missing"));
    }
};

QTEST_APPLESS_MAIN(WorldTest)
#include "world_test.moc"
