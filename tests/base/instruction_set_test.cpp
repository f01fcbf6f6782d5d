// SPDX-License-Identifier: GPL-3.0-or-later
// Training and inference choose their kernels by one set of names, and never one that the processor lacks.
#include "engine/base/instruction_set.h"

#include <QtTest>
#include <array>

using namespace bitdistill;

namespace {

Machine machine_with(std::initializer_list<bool Machine::*> features) {
    Machine m;
    for (bool Machine::*feature : features) m.*feature = true;
    return m;
}
const Machine old_machine = machine_with({&Machine::sse41, &Machine::avx}),
              avx2_machine = machine_with({&Machine::sse41, &Machine::avx, &Machine::avx2, &Machine::fma,
                                           &Machine::f16c, &Machine::bmi, &Machine::bmi2}),
              // Zen 4
    zen = machine_with({&Machine::sse41, &Machine::avx, &Machine::avx2, &Machine::fma, &Machine::f16c, &Machine::bmi,
                        &Machine::bmi2, &Machine::avx512f, &Machine::avx512bw, &Machine::avx512vl, &Machine::avx512dq,
                        &Machine::avx512cd, &Machine::avx512_vnni, &Machine::avx512_vbmi, &Machine::avx512_bf16}),
              arm = machine_with({&Machine::neon});

constexpr std::array<std::string_view, 5> training = {"scalar", "avx2", "avxvnni", "avx512", "avx512bf16"};
constexpr std::array<std::string_view, 6> inference = {"avx512vbmi", "avx512vnni", "avxvnni",
                                                       "avx2",       "sse41",      "scalar"};

std::string chosen(std::span<const std::string_view> offered, std::string_view wish, const Machine& of) {
    const auto place = widest_of(offered, wish, of);
    return place ? std::string(offered[*place]) : "none";
}

}  // namespace

class InstructionSetTest : public QObject {
    Q_OBJECT

  private slots:
    void theWidestOfTheProcessorIsTaken() {
        QCOMPARE(chosen(training, "", zen), std::string("avx512bf16"));
        QCOMPARE(chosen(inference, "", zen), std::string("avx512vbmi"));
        QCOMPARE(chosen(training, "", avx2_machine), std::string("avx2"));
        QCOMPARE(chosen(inference, "", avx2_machine), std::string("avx2"));
        Machine laptop = avx2_machine;
        laptop.avx_vnni = true;
        QCOMPARE(chosen(training, "", laptop), std::string("avxvnni"));
        QCOMPARE(chosen(inference, "", laptop), std::string("avxvnni"));
        QCOMPARE(chosen(training, "", old_machine), std::string("scalar"));
        QCOMPARE(chosen(inference, "", old_machine), std::string("sse41"));
        QCOMPARE(chosen(training, "", arm), std::string("scalar"));
    }

    void oneNameServesBoth() {
        QCOMPARE(chosen(training, "avx512vnni", zen), std::string("avx512"));
        QCOMPARE(chosen(inference, "avx512", zen), std::string("avx2"));
        QCOMPARE(chosen(inference, "avx512bf16", zen), std::string("avx512vbmi"));
        QCOMPARE(chosen(training, "sse41", zen), std::string("scalar"));
        for (const auto& names :
             {std::span<const std::string_view>(training), std::span<const std::string_view>(inference)})
            for (const std::string_view name : names)
                if (has_instruction_set(name, zen)) QCOMPARE(chosen(names, name, zen), std::string(name));
    }

    void namesOfBeforeAreStillTaken() {
        QCOMPARE(chosen(training, "baseline", zen), std::string("scalar"));
        for (const char* name : {"avx2", "avx512", "avx512bf16"})
            QCOMPARE(chosen(training, name, zen), std::string(name));
    }

    void whatTheProcessorLacksOrNobodyKnowsIsRefused() {
        QCOMPARE(chosen(inference, "avx512vnni", avx2_machine), std::string("none"));
        QCOMPARE(chosen(training, "neon", zen), std::string("none"));
        QCOMPARE(chosen(training, "avx3", zen), std::string("none"));
    }

    void everySetHasWordsAndTheFirstIsEverywhere() {
        QCOMPARE(std::string(instruction_sets().front().name), std::string("scalar"));
        QVERIFY(has_instruction_set("scalar", Machine{}));
        for (const InstructionSet& set : instruction_sets()) QVERIFY(std::string_view(set.what).size() > 3);
    }
};

QTEST_APPLESS_MAIN(InstructionSetTest)
#include "instruction_set_test.moc"
