// SPDX-License-Identifier: GPL-3.0-or-later
// Weights, moments and checkpoints of a model that lives on a device, here the CPU: quantized by operators as by the
// kernels, and handed over between the two in both directions.
#include <torch/torch.h>
// LibTorch comes first: Qt's `slots` macro breaks its headers.
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <filesystem>

#include "engine/base/file.h"
#include "engine/train/losses/loss_terms.h"
#include "engine/train/network/bit_linear.h"
#include "engine/train/network/model_io.h"
#include "engine/train/network/quantize_operators.h"
#include "engine/train/optimizer.h"
#include "tests/model/members.h"
#include "tests/shared_data.h"
#include "tests/train/network/device_pair.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class DeviceWeightsTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    fs::path path(const std::string& name) const { return fs::path(folder_.path().toStdString()) / name; }

    // Forward, backward and the sum of the gradients.
    static double learn(Transformer& model) {
        const MicroBatch batch = some_batch(100);
        const Terms terms = cross_entropy_terms(model, batch, {static_cast<double>(batch.targets.numel()), 1});
        terms.objective.backward();
        model.gather_gradients();
        return terms.objective.item<double>();
    }
    static std::int64_t differing(const at::Tensor& a, const at::Tensor& b) {
        return (a != b).sum().item<std::int64_t>();
    }

  private slots:
    void init() { at::manual_seed(3); }

    void quantizedWeightsAreThoseOfTheKernels_data() {
        QTest::addColumn<QString>("member");
        for (const char* member : {"", "weight_scale=row", "weight_scale=block128", "weight_scale=block256",
                                   "sparsity=2:4", "sparsity=4:8", "sparsity=5:8", "sparsity=6:8", "sparsity=3:4-exact",
                                   "sparsity=3:4-exact weight_scale=row", "sparsity=4:8 weight_scale=block128"})
            QTest::newRow(*member ? member : "plain") << member;
    }
    void quantizedWeightsAreThoseOfTheKernels() {
        QFETCH(QString, member);
        const Quantizer quantizer = member_of_family(member.toStdString());
        const at::Tensor latent = at::randn({48, 344}) * 0.1;  // a last block of 88 columns
        for (const Blend& blend : {Blend{}, Blend{0.4, 0.0}, Blend{1.0, 0.3}})
            for (const at::ScalarType type : {at::kFloat, at::kBFloat16}) {
                const QuantizedWeight kernels = quantize_weight(latent, quantizer, blend, type),
                                      operators = weight_by_operators(latent, quantizer, blend, type);
                QVERIFY(operators.quantize_activations);
                QCOMPARE(operators.matrix.scalar_type(), type);
                // Their sums are taken in another order: a code that stands at its threshold may turn.
                const at::Tensor ours = operators.matrix.to(at::kFloat), theirs = kernels.matrix.to(at::kFloat);
                const at::Tensor apart = (ours - theirs).abs() > 1e-6 + 0.01 * theirs.abs();
                QVERIFY2(apart.sum().item<std::int64_t>() <= 1,
                         qPrintable(QString::number(apart.sum().item<std::int64_t>())));
                const WeightScales found = scales_of(operators);
                QVERIFY(found.granularity == kernels.scales.granularity);
                QCOMPARE(found.rows, kernels.scales.rows);
                QCOMPARE(found.columns, kernels.scales.columns);
                QCOMPARE(found.values.size(), kernels.scales.values.size());
                for (std::size_t i = 0; i < found.values.size(); ++i)
                    QVERIFY2(std::abs(found.values[i] / kernels.scales.values[i] - 1) < 1e-6,
                             qPrintable(QString("%1: %2, %3")
                                            .arg(i)
                                            .arg(double(found.values[i]))
                                            .arg(double(kernels.scales.values[i]))));
                // One scale stays beside the codes, all others are in the matrix.
                const bool beside = operators.scale_there.defined();
                QCOMPARE(beside, blend.none() && quantizer.weight_scale == ScaleGranularity::tensor);
                QVERIFY(std::abs((beside ? operators.scale_there.item<float>() : 1.0f) / kernels.scale - 1) < 1e-6);
            }
        const QuantizedWeight plain = weight_by_operators(latent, std::nullopt, {}, at::kFloat);
        QVERIFY(at::equal(plain.matrix, latent) && !plain.quantize_activations);
    }

    void tablesAreThoseOfTheirTypes() {
        at::Tensor table = at::randn({64, 512}) * at::logspace(-6, 2, 64).unsqueeze(1);
        table[3].zero_();
        table[4] = at::arange(512) * 0.5 - 128;  // halves, which are rounded away from zero
        table[5].fill_(-1);
        for (const KeptType kept : {KeptType::f16, KeptType::q8_0, KeptType::q6_k, KeptType::q4_0}) {
            const at::Tensor expected = table.clone();
            round_rows(kept, expected);
            const at::Tensor found = kept_values(table, kept);
            QVERIFY2(at::equal(found, expected), std::string(word_of(kept)).c_str());
            QVERIFY(differing(found, table) > 1000);
        }
        QVERIFY(at::equal(kept_values(table, std::nullopt), table));
        // The gradient passes.
        const at::Tensor leaf = table.clone().requires_grad_(true);
        rounded_table(leaf, KeptType::q8_0).sum().backward();
        QVERIFY(at::equal(leaf.grad(), at::ones_like(table)));
    }

    void aCheckpointOfEitherGoesOnOnTheOther_data() {
        QTest::addColumn<bool>("ternary");
        QTest::addColumn<QString>("member");
        QTest::newRow("dense") << false << "";
        for (const char* member :
             {"activation=absmax8", "weight_scale=row", "weight_scale=block128", "activation=hadamard-absmax8",
              "activation=hadamard-absmean4", "activation=absmean4", "sparsity=4:8", "sparsity=3:4-exact",
              "embedding_type=q8_0 head_type=q8_0", "embedding_type=q4_0 head_type=q4_0"})
            QTest::newRow(member) << true << member;
    }
    void aCheckpointOfEitherGoesOnOnTheOther() {
        NEED_SHARED("models");
        QFETCH(bool, ternary);
        QFETCH(QString, member);
        ModelConfig config = read_model_config(shared_path("models/tiny-qwen3"));
        config.ternary = config.sub_norm = ternary;
        config.quantizer = member_of_family(member.toStdString());
        Pair pair(config, Precision::fp32);
        ProcessGroup alone;
        const RunParams params;
        AdamW one(pair.kernels, params, alone), other(pair.operators, params, alone);
        for (int step = 1; step <= 3; ++step) {
            learn(pair.kernels);
            one.clip_gradients();
            one.step(step, 1e-3);
        }
        const std::string name = std::string(QTest::currentDataTag()) + "-";
        std::string base;
        for (const char c : name) base += c == ':' || c == ' ' || c == '=' ? '_' : c;
        save_values(pair.kernels, path(base + "values"));
        one.save(path(base + "moments"));
        load_values(pair.operators, path(base + "values"));
        other.load(path(base + "moments"));
        QCOMPARE(pair.largest_difference(), 0.0);

        // The next step: the same loss and gradients; with the same gradients, the same weights and moments.
        const double expected = learn(pair.kernels), loss = learn(pair.operators);
        const double four = config.quantizer.activation_bits() == 4 ? 5 : 1;  // a code that turns is a larger step
        QVERIFY2(std::abs(loss / expected - 1) < (ternary ? 0.02 * four : 1e-5),
                 qPrintable(QStringLiteral("%1, %2").arg(loss).arg(expected)));
        pair.compare_gradients(ternary ? 0.1 * four : 3e-4);
        pair.take_the_kernels_gradients();
        for (AdamW* optimizer : {&one, &other}) {
            optimizer->clip_gradients();
            optimizer->step(4, 1e-3);
        }
        QVERIFY2(pair.largest_difference() < 2e-6, qPrintable(QString::number(pair.largest_difference())));

        // And back: the kernels take over what the operators have made, to the bit.
        save_values(pair.operators, path(base + "values"));
        other.save(path(base + "moments"));
        load_values(pair.kernels, path(base + "values"));
        one.load(path(base + "moments"));
        QCOMPARE(pair.largest_difference(), 0.0);
        one.save(path(base + "again"));
        QVERIFY(read_file(path(base + "again")) == read_file(path(base + "moments")));
        const double taken_over = learn(pair.kernels), own = learn(pair.operators);
        QVERIFY2(std::abs(own / taken_over - 1) < (ternary ? 0.02 * four : 1e-5),
                 qPrintable(QStringLiteral("%1, %2").arg(own).arg(taken_over)));
    }
};

QTEST_GUILESS_MAIN(DeviceWeightsTest)
#include "device_weights_test.moc"
