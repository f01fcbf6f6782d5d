// SPDX-License-Identifier: GPL-3.0-or-later
// LibTorch's operators in the place of this program's kernels, on the CPU: the arithmetic that a GPU would do. Here it
// must give what the kernels give.
#include <torch/torch.h>
// LibTorch comes first: Qt's `slots` macro breaks its headers.
#include <QTest>
#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/base/error.h"
#include "engine/base/float16.h"
#include "engine/train/losses/batches.h"
#include "engine/train/losses/losses.h"
#include "engine/train/network/backend.h"
#include "engine/train/network/model_io.h"
#include "engine/train/optimizer.h"
#include "engine/train/trainer.h"
#include "tests/error_text.h"
#include "tests/model/members.h"
#include "tests/shared_data.h"
#include "tests/train/network/device_pair.h"

using namespace bitdistill;

class DeviceDecoderTest : public QObject {
    Q_OBJECT

    void compare_two_micro_batches(Pair& pair, const ModelConfig& config, double tolerance) {
        for (int micro_batch = 0; micro_batch < 2; ++micro_batch) {  // the second adds its gradients
            const at::Tensor ids = at::randint(config.vocab_size, {2, 41}, at::kLong);
            const std::int64_t capture = config.layers - 1;
            const ForwardResult ours = pair.operators.forward(ids, capture),
                                expected = pair.kernels.forward(ids, capture);
            at::Tensor our_sum = at::zeros({}), expected_sum = at::zeros({});
            for (const auto part : {&ForwardResult::hidden, &ForwardResult::q, &ForwardResult::k, &ForwardResult::v}) {
                const at::Tensor &a = ours.*part, &b = expected.*part;
                QVERIFY2(relative(a, b) < tolerance, qPrintable(QString::number(relative(a, b))));
                const at::Tensor weight = at::randn(a.sizes());
                our_sum = our_sum + (a * weight).sum();
                expected_sum = expected_sum + (b * weight).sum();
            }
            our_sum.backward();
            expected_sum.backward();
        }
        pair.operators.gather_gradients();
        pair.compare_gradients(3 * tolerance);
    }

  private slots:
    void init() {
        NEED_SHARED("models");
        at::manual_seed(3);
    }

    void statesAndGradientsAreThoseOfTheKernels_data() {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("scales");
        QTest::addColumn<bool>("ternary");
        QTest::addColumn<bool>("everyLinear");
        QTest::addColumn<bool>("half");
        QTest::addColumn<double>("share");
        QTest::addColumn<QString>("member");
        for (const char* member :
             {"activation=hadamard-absmax8", "activation=hadamard-absmean4", "sparsity=4:8", "sparsity=3:4-exact",
              "embedding_type=q8_0 head_type=q8_0", "embedding_type=q4_0 head_type=q4_0"})
            for (const bool half : {false, true})
                QTest::addRow("%s%s", member, half ? " bf16" : "")
                    << "tiny-qwen3"
                    << "tensor" << true << false << half << 1.0 << member;
        for (const char* folder : {"stories260K", "tiny-llama", "tiny-qwen2-sharded", "tiny-qwen3"}) {
            QTest::addRow("%s teacher", folder) << folder << "tensor" << false << false << false << 1.0 << "";
            QTest::addRow("%s teacher bf16", folder) << folder << "tensor" << false << false << true << 1.0 << "";
            QTest::addRow("%s student", folder) << folder << "tensor" << true << false << false << 1.0 << "";
            QTest::addRow("%s student bf16", folder) << folder << "tensor" << true << false << true << 1.0 << "";
            QTest::addRow("%s warm-up", folder) << folder << "tensor" << true << false << false << 0.4 << "";
            QTest::addRow("%s scales of rows", folder) << folder << "row" << true << false << false << 1.0 << "";
            QTest::addRow("%s scales of blocks, norms everywhere", folder)
                << folder << "block128" << true << true << false << 1.0 << "";
        }
    }
    void statesAndGradientsAreThoseOfTheKernels() {
        QFETCH(QString, folder);
        QFETCH(QString, scales);
        QFETCH(bool, ternary);
        QFETCH(bool, everyLinear);
        QFETCH(bool, half);
        QFETCH(double, share);
        QFETCH(QString, member);
        ModelConfig config = student_config(qPrintable(folder));
        config.quantizer = member_of_family(member.toStdString());
        config.ternary = config.sub_norm = ternary;
        if (everyLinear) config.sub_norm_placement = SubNormPlacement::every_linear;
        config.quantizer.weight_scale = *scale_granularity(scales.toStdString());
        if (half && !bf16_matmul_runs()) QSKIP("LibTorch has no BF16 products here");
        // The weights' codes are equal; an input's code may round to the other side.
        // A step of 4 bits is larger, and a code that turned turns others behind it: 0.27 to 0.36 in BF16 over six
        // seeds.
        const double four = config.quantizer.activation_bits() < 8 ? (half ? 7 : 5) : 1;
        const double tolerance = half ? 0.06 * four : ternary ? 0.02 * four : 1e-4;
        for (const bool host_offload : {false, true}) {
            Pair pair(config, half ? Precision::bf16 : Precision::fp32, true, host_offload);
            QCOMPARE(pair.operators.resident(), !host_offload);
            pair.quantize(share);
            compare_two_micro_batches(pair, config, tolerance);
        }
    }

    void aSecondBackwardPassIsRefused() {
        Pair pair(student_config("tiny-llama"), Precision::fp32);
        const at::Tensor sum = pair.operators.forward(at::ones({1, 4}, at::kLong)).hidden.sum();
        sum.backward({}, true);
        QVERIFY_THROWS_EXCEPTION(Error, sum.backward());
    }

    void droppedGradientsLeaveNothingBehind() {
        Pair pair(student_config("tiny-llama"), Precision::fp32);
        const at::Tensor ids = at::randint(100, {1, 9}, at::kLong);
        const auto backward = [&](Transformer& model) { model.forward(ids).hidden.square().sum().backward(); };
        backward(pair.operators);
        pair.operators.clear_gradients();
        backward(pair.operators);
        pair.operators.gather_gradients();
        backward(pair.kernels);
        pair.compare_gradients(0.03);
    }

    void allTermsOfDistillationAreThoseOfTheKernels() {
        for (const Precision precision : {Precision::fp32, Precision::bf16}) {
            if (precision == Precision::bf16 && !bf16_matmul_runs()) continue;
            for (const char* folder : {"tiny-llama", "tiny-qwen3"}) {  // a head of its own, and a tied one
                ModelConfig plain = read_model_config(shared_path("models") / folder);
                Pair teachers(plain, precision, false), students(student_config(folder), precision);
                const MicroBatch batch = some_batch(plain.vocab_size);
                const StepTotals totals{static_cast<double>(batch.positions.numel()),
                                        static_cast<double>(batch.tokens)};
                RunParams params;
                params.z_loss = 1e-3;
                params.tau_squared = true;
                const auto terms_of = [&](Transformer& student, Transformer& teacher) {
                    const DistillationPlan plan = distillation_plan(params, student.config(), teacher.config());
                    const TeacherOutputs outputs = teacher_outputs(teacher, batch, plan);
                    Terms terms = distillation_terms(student, outputs, batch, totals, {3.0, 20.0}, plan);
                    terms.objective.backward();
                    return terms;
                };
                const Terms ours = terms_of(students.operators, teachers.operators),
                            expected = terms_of(students.kernels, teachers.kernels);
                const double tolerance = precision == Precision::bf16 ? 0.05 : 2e-3;
                QVERIFY(std::abs(ours.ce / expected.ce - 1) < tolerance);
                QVERIFY2(std::abs(ours.ld / expected.ld - 1) < 2 * tolerance,
                         qPrintable(QString::number(ours.ld / expected.ld)));
                QVERIFY2(std::abs(ours.ad / expected.ad - 1) < 2 * tolerance,
                         qPrintable(QString::number(ours.ad / expected.ad)));
                QVERIFY(std::abs(ours.objective.item<double>() / expected.objective.item<double>() - 1) <
                        2 * tolerance);
                students.operators.gather_gradients();
                students.compare_gradients(precision == Precision::bf16 ? 0.2 : 0.05);
            }
        }
    }

    // Activation checkpointing: layers that are computed again give the gradients of those that were kept.
    void checkpointedActivationsGiveTheSameGradients() {
        for (const bool host_offload : {false, true}) {
            Pair pair(student_config("tiny-qwen3"), Precision::fp32, true, host_offload);
            const at::Tensor ids = at::randint(100, {2, 21}, at::kLong);
            const std::int64_t capture = pair.kernels.config().layers - 1;
            const auto gradients = [&](bool checkpointing) {
                pair.operators.clear_gradients();
                pair.operators.set_activation_checkpointing(checkpointing);
                const ForwardResult result = pair.operators.forward(ids, capture);
                const at::Tensor sum = result.hidden.square().sum() + result.q.sum() + (result.k * result.k).sum() +
                                       result.v.square().sum();
                sum.backward({}, /*retain_graph=*/true);
                if (checkpointing) QVERIFY_THROWS_EXCEPTION(Error, sum.backward());
                pair.operators.gather_gradients();
            };
            gradients(false);
            std::vector<at::Tensor> kept;
            for (const Parameter& parameter : pair.operators.parameters())
                kept.push_back(parameter.has_gradient ? parameter.gradient.clone() : at::Tensor());
            gradients(true);
            for (std::size_t i = 0; i < kept.size(); ++i) {
                const Parameter& parameter = pair.operators.parameters()[i];
                QCOMPARE(parameter.has_gradient, kept[i].defined());
                if (kept[i].defined()) QVERIFY(relative(parameter.gradient, kept[i]) < 1e-5);
            }
        }
    }

    // Both optimizers take the kernels' gradients. Offloaded, the optimizer is the kernels' own.
    void optimizerStepsReachTheOperators() {
        for (const bool host_offload : {false, true}) {
            Pair pair(student_config("tiny-qwen3"), Precision::fp32, true, host_offload);
            ProcessGroup alone;
            RunParams params;
            AdamW one(pair.kernels, params, alone), other(pair.operators, params, alone);
            const MicroBatch batch = some_batch(100);
            const auto learn = [&](Transformer& model) {
                const Terms terms = cross_entropy_terms(model, batch, {static_cast<double>(batch.targets.numel()), 1});
                terms.objective.backward();
                model.gather_gradients();
                return terms.objective.item<double>();
            };
            double first = 0, last = 0;
            for (int step = 1; step <= 8; ++step) {
                last = learn(pair.kernels);
                const double loss = learn(pair.operators);
                if (step == 1) first = last;
                QVERIFY2(std::abs(loss / last - 1) < 0.02,
                         qPrintable(QStringLiteral("%1: %2, %3").arg(step).arg(loss).arg(last)));
                pair.compare_gradients(0.1);
                pair.take_the_kernels_gradients();
                const double norm = one.clip_gradients(), same = other.clip_gradients();
                QVERIFY2(std::abs(same / norm - 1) < 1e-5, qPrintable(QString::number(same / norm - 1)));
                one.step(step, 3e-3);
                other.step(step, 3e-3);
                QVERIFY2(pair.largest_difference() < (host_offload ? 1e-12 : 2e-6),
                         qPrintable(QString::number(pair.largest_difference())));
                torch::NoGradGuard no_grad;
                for (std::size_t i = 0; i < pair.kernels.parameters().size(); ++i)
                    pair.operators.parameters()[i].value.copy_(pair.kernels.parameters()[i].value);
                pair.operators.weights_changed();
            }
            QVERIFY2(last < 0.8 * first, qPrintable(QString::number(last)));
        }
    }

    void cudaIsRefusedWithAWordWhereThereIsNone() {
        QVERIFY(!choose_device(WantedDevice::cpu, 0));
        QVERIFY(choose_device(WantedDevice::cpu_operators, 0) == at::Device(at::kCPU));
        if (torch::cuda::is_available()) {
            QVERIFY(choose_device(WantedDevice::automatic, 0)->is_cuda());
            return;
        }
        QVERIFY(!choose_device(WantedDevice::automatic, 0));
        const std::string message = message_of([] { choose_device(WantedDevice::cuda, 0); });
        QVERIFY2(message.find("CUDA") != std::string::npos && message.find("auto") != std::string::npos,
                 message.c_str());
    }

    // To the nearest even one, small numbers included; beyond the largest one values end there.
    void roundingToF16IsItsDefinition() {
        at::Tensor values = at::randn({40, 33}) * at::logspace(-9, 5, 40).unsqueeze(1), rounded = values.clone();
        round_rows(KeptType::f16, rounded);
        for (std::int64_t i = 0; i < values.numel(); ++i) {
            const float value = std::clamp(values.data_ptr<float>()[i], -65504.0f, 65504.0f);
            QCOMPARE(rounded.data_ptr<float>()[i], f16_to_float(float_to_f16(value)));
        }
        at::Tensor edges = at::full({1, 4}, 65519.0f);
        edges[0][1] = -1e9f;
        edges[0][2] = std::numeric_limits<float>::quiet_NaN();
        edges[0][3] = std::numeric_limits<float>::infinity();
        round_rows(KeptType::f16, edges);
        QCOMPARE(edges[0][0].item<float>(), 65504.0f);
        QCOMPARE(edges[0][1].item<float>(), -65504.0f);
        QVERIFY(std::isnan(edges[0][2].item<float>()));
        QVERIFY(std::isinf(edges[0][3].item<float>()));  // a run that diverged is told by it
    }
};

QTEST_GUILESS_MAIN(DeviceDecoderTest)
#include "device_decoder_test.moc"
