// SPDX-License-Identifier: GPL-3.0-or-later
// The precision that `auto` takes, and the threads that 0 means: the processor and the model's shape decide, so that
// equal recipes compute alike.
#include <torch/torch.h>

#include <QtTest>

#include "engine/train/network/backend.h"

using namespace bitdistill;

class PrecisionTest : public QObject {
    Q_OBJECT

    static ModelConfig shape(std::int64_t hidden, std::int64_t intermediate) {
        ModelConfig config;
        config.hidden_size = hidden;
        config.intermediate_size = intermediate;
        return config;
    }

  private slots:
    void theProcessorAndTheShapeDecide() {
        Machine plain, zen, sapphire_rapids;
        zen.avx512_bf16 = true;
        sapphire_rapids.amx_bf16 = true;
        QVERIFY(faster_precision(plain, shape(1024, 3072)) == Precision::fp32);
        QVERIFY(faster_precision(zen, shape(1024, 3072)) == Precision::bf16);
        QVERIFY(faster_precision(sapphire_rapids, shape(64, 172)) == Precision::bf16);
        QVERIFY(faster_precision(zen, shape(48, 96)) == Precision::bf16);
        QVERIFY(faster_precision(zen, shape(32, 96)) == Precision::fp32);
    }

    // By no stopwatch, which says something else on a busy machine.
    void threadsAreAsManyAsTheShapeKeepsBusy() {
        QCOMPARE(worthwhile_threads(shape(48, 96), 8), 1);
        QCOMPARE(worthwhile_threads(shape(64, 172), 8), 1);
        QCOMPARE(worthwhile_threads(shape(128, 344), 4), 2);
        QCOMPARE(worthwhile_threads(shape(256, 688), 8), 8);
        QCOMPARE(worthwhile_threads(shape(1024, 3072), 64), 64);
        QCOMPARE(worthwhile_threads(shape(1024, 3072), 1), 1);
        const int before = at::get_num_threads();
        QCOMPARE(choose_threads(0, shape(1024, 3072)), machine().cores);
        QCOMPARE(choose_threads(0, shape(48, 96)), 1);
        QCOMPARE(choose_threads(1, shape(1024, 3072)), 1);
        use_threads(before);
    }

    void whatIsAskedForIsTakenOrRefused() {
        const ModelConfig config = shape(1024, 3072);
        QVERIFY(choose_precision(WantedPrecision::fp32, config) == Precision::fp32);
        const Precision automatic = choose_precision(WantedPrecision::automatic, config);
        if (bf16_matmul_runs()) {
            QVERIFY(choose_precision(WantedPrecision::bf16, config) == Precision::bf16);
            QVERIFY(automatic == faster_precision(machine(), config));
            return;
        }
        QVERIFY(automatic == Precision::fp32);
        QVERIFY_THROWS_EXCEPTION(std::exception, choose_precision(WantedPrecision::bf16, config));
    }
};

QTEST_APPLESS_MAIN(PrecisionTest)
#include "precision_test.moc"
