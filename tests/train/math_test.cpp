// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of the method: gradients, losses and operators against LibTorch's own.
#include <ATen/Parallel.h>
#include <torch/torch.h>
// LibTorch comes first: Qt's `slots` macro breaks its headers.
#include <QTest>
#include <atomic>
#include <bit>
#include <filesystem>
#include <limits>

#include "engine/base/error.h"
#include "engine/model/ternary.h"
#include "engine/train/losses/batches.h"
#include "engine/train/losses/losses.h"
#include "engine/train/losses/operator_losses.h"
#include "engine/train/network/backend.h"
#include "engine/train/network/bit_linear.h"
#include "engine/train/network/model_io.h"
#include "engine/train/network/plain_model.h"
#include "engine/train/network/tensor_memory.h"
#include "engine/train/rows/row_kernels.h"
#include "engine/train/trainer.h"
#include "tests/model/members.h"
#include "tests/shared_data.h"

namespace fs = std::filesystem;
using namespace bitdistill;

namespace {

double largest_difference(const at::Tensor& a, const at::Tensor& b) { return (a - b).abs().max().item<double>(); }

}  // namespace

class TestTrainMath : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { at::manual_seed(3); }

    void everyGradientEqualsThePlainModels_data() {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<bool>("ternary");
        QTest::addColumn<bool>("subNorm");
        QTest::addColumn<bool>("half");
        QTest::addColumn<QString>("scales");
        QTest::addColumn<bool>("everyLinear");
        QTest::addColumn<QString>("member");
        for (const char* folder : {"tiny-llama", "tiny-qwen3"})
            for (const char* member :
                 {"activation=hadamard-absmax8", "activation=hadamard-absmean4", "activation=absmean4", "sparsity=2:4",
                  "sparsity=4:8", "sparsity=5:8", "sparsity=6:8", "sparsity=3:4-exact",
                  "activation=hadamard-absmean4 sparsity=3:4-exact", "embedding_type=q8_0 head_type=q8_0",
                  "embedding_type=q4_0 head_type=q4_0"})
                for (const bool half : {false, true}) {
                    QTest::addRow("%s, %s%s", folder, member, half ? " bf16" : "")
                        << folder << true << true << half << "tensor" << false << member;
                    if (half) continue;
                    QTest::addRow("%s, %s, scales of rows", folder, member)
                        << folder << true << true << half << "row" << false << member;
                    QTest::addRow("%s, %s, a norm before every linear layer", folder, member)
                        << folder << true << true << half << "tensor" << true << member;
                }
        // Wider matrices, whose rows are no whole blocks.
        for (const char* scales : {"row", "block128", "block256"})
            for (const char* folder : {"tiny-llama", "tiny-qwen2-sharded", "tiny-qwen3"}) {
                QTest::addRow("%s student, %s", folder, scales)
                    << folder << true << true << false << scales << false << "";
                QTest::addRow("%s student bf16, %s", folder, scales)
                    << folder << true << true << true << scales << false << "";
            }
        for (const char* folder : {"tiny-llama", "tiny-qwen2-sharded", "tiny-qwen3"}) {
            const auto row = [&](const char* what, bool ternary, bool half, const char* scales) {
                QTest::addRow("%s, a norm before every linear layer: %s", folder, what)
                    << folder << ternary << true << half << scales << true << "";
            };
            row("plain", false, false, "tensor");
            row("student", true, false, "tensor");
            row("student bf16", true, true, "tensor");
            row("student, scales of blocks", true, false, "block128");
        }
        for (const char* folder : {"stories260K", "tiny-llama", "tiny-qwen2-sharded", "tiny-qwen3"}) {
            QTest::addRow("%s teacher", folder) << folder << false << false << false << "tensor" << false << "";
            QTest::addRow("%s student", folder) << folder << true << true << false << "tensor" << false << "";
            QTest::addRow("%s BitNet-SFT", folder) << folder << true << false << false << "tensor" << false << "";
            QTest::addRow("%s teacher bf16", folder) << folder << false << false << true << "tensor" << false << "";
            QTest::addRow("%s student bf16", folder) << folder << true << true << true << "tensor" << false << "";
        }
    }
    // Hidden states, Q, K, V and the gradient of every parameter, with gradients entering at all four. Sequences longer
    // than attention's blocks; weights large enough that attention is not flat.
    void everyGradientEqualsThePlainModels() {
        NEED_SHARED("golden");
        QFETCH(QString, folder);
        QFETCH(bool, ternary);
        QFETCH(bool, subNorm);
        QFETCH(bool, half);
        QFETCH(QString, scales);
        QFETCH(bool, everyLinear);
        QFETCH(QString, member);
        ModelConfig config = read_model_config(shared_path("models") / folder.toStdString());
        config.quantizer = member_of_family(member.toStdString());
        config.ternary = ternary;
        config.sub_norm = subNorm;
        if (everyLinear) config.sub_norm_placement = SubNormPlacement::every_linear;
        config.quantizer.weight_scale = *scale_granularity(scales.toStdString());
        if (folder == "tiny-llama" && member == "activation=hadamard-absmax8")
            config.every_layer.activation = Activation::squared_relu;
        if (config.quantizer.weight_scale != ScaleGranularity::tensor) {
            config.hidden_size = 160;
            config.intermediate_size = 300;
        }
        if (half && !bf16_matmul_runs()) QSKIP("LibTorch has no BF16 products here");
        Transformer model(config, half ? Precision::bf16 : Precision::fp32, true);
        for (Parameter& parameter : model.parameters())
            parameter.spec.norm ? parameter.value.uniform_(0.5, 1.5) : parameter.value.normal_(0, 0.15);
        PlainModel plain(model, Precision::fp32);
        const at::Tensor ids = at::randint(config.vocab_size, {2, 53}, at::kLong);
        const std::int64_t capture = config.layers - 1;
        const ForwardResult ours = model.forward(ids, capture), reference = plain.forward(ids, capture);
        const auto relative = [](const at::Tensor& a, const at::Tensor& b) {
            return (a - b).norm().item<double>() / std::max(1e-9, b.norm().item<double>());
        };
        // A code that rounds to the other side moves a whole step; a quantized model differs by a few such.
        const double four = config.quantizer.activation_bits() == 4 ? 5 : 1;  // a step is larger
        const double tolerance = half ? 0.08 * four : ternary ? 0.02 * four : 1e-4;
        at::Tensor our_sum = at::zeros({}), reference_sum = at::zeros({});
        const auto compare = [&](const at::Tensor& a, const at::Tensor& b) {
            QVERIFY2(relative(a, b) < tolerance, qPrintable(QString::number(relative(a, b))));
            const at::Tensor weight = at::randn(a.sizes());
            our_sum = our_sum + (a * weight).sum();
            reference_sum = reference_sum + (b * weight).sum();
        };
        compare(ours.hidden, reference.hidden);
        compare(ours.q, reference.q);
        compare(ours.k, reference.k);
        compare(ours.v, reference.v);
        our_sum.backward();
        reference_sum.backward();
        for (const Parameter& parameter : model.parameters()) {
            const at::Tensor& expected = plain.at(parameter.spec.id()).grad();
            QCOMPARE(parameter.has_gradient, expected.defined());
            if (!expected.defined()) continue;
            // The bias of K moves all scores of a query alike: its true gradient through the softmax is nothing.
            const double difference = relative(parameter.gradient, expected);
            QVERIFY2(difference < 3 * tolerance,
                     qPrintable(QString::fromStdString(parameter.spec.name) + QString(" %1").arg(difference)));
        }
    }

    void aSecondMicroBatchAddsItsGradient() {
        NEED_SHARED("golden");
        const ModelConfig config = read_model_config(shared_path("models/tiny-llama"));
        Transformer model(config, Precision::fp32, true);
        for (Parameter& parameter : model.parameters()) parameter.value.normal_(0, 0.1);
        // No id twice: a row of the embedding that is added to four times is rounded on the way.
        const at::Tensor ids = at::randperm(config.vocab_size).narrow(0, 0, 9).view({1, 9});
        std::vector<at::Tensor> once;
        model.forward(ids).hidden.sum().backward();
        for (const Parameter& parameter : model.parameters())
            once.push_back(parameter.has_gradient ? parameter.gradient.clone() : at::Tensor());
        model.forward(ids).hidden.sum().backward();
        for (std::size_t i = 0; i < once.size(); ++i)
            if (once[i].defined()) QVERIFY(at::equal(model.parameters()[i].gradient, once[i] * 2));
        model.clear_gradients();
        model.forward(ids).hidden.sum().backward();
        for (std::size_t i = 0; i < once.size(); ++i)
            if (once[i].defined()) QVERIFY(at::equal(model.parameters()[i].gradient, once[i]));
    }

    void logitLossesEqualTheirDefinition() {
        NEED_SHARED("golden");
        for (const char* folder : {"tiny-llama", "tiny-qwen3"}) {
            const ModelConfig config = read_model_config(shared_path("models") / folder);
            Transformer student(config, Precision::fp32, true), teacher(config, Precision::fp32, false);
            for (Transformer* model : {&student, &teacher})
                for (Parameter& parameter : model->parameters()) parameter.value.normal_(0, 0.3);
            const at::Tensor targets = at::randint(config.vocab_size, {7}, at::kLong),
                             states = at::randn({7, config.hidden_size}), teacher_states = at::randn_like(states);
            at::Tensor hidden = states.clone().requires_grad_(true), copy = states.clone().requires_grad_(true);
            const LogitLosses terms =
                logit_losses(student, hidden, targets, {0.5, 0.25, 0.125}, {&teacher, teacher_states, 3.0, true});
            at::Tensor head = student.head().value.clone().requires_grad_(true);
            const at::Tensor logits = at::linear(copy, head), ce = cross_entropy_sum(logits, targets),
                             ld = logits_kl_sum(teacher.logits(teacher_states), logits, 3.0, true);
            QVERIFY(std::abs(terms.ce - ce.item<double>()) < 1e-4 * ce.item<double>());
            QVERIFY(std::abs(terms.ld - ld.item<double>()) < 1e-4 * ld.item<double>());
            terms.objective.backward();
            (0.5 * ce + 0.25 * ld + 0.125 * z_loss_sum(logits)).backward();
            QVERIFY(largest_difference(hidden.grad(), copy.grad()) < 1e-4);
            QVERIFY(largest_difference(student.head().gradient, head.grad()) < 1e-4);
        }
    }

    // The formula of TopLogits in LibTorch's operators, with autograd, where a target is among the kept or not and
    // where all are kept: then it is the KL of all logits.
    void theKlOfTheLargestLogitsIsAsDefined() {
        NEED_SHARED("golden");
        const ModelConfig config = read_model_config(shared_path("models/tiny-llama"));
        Transformer student(config, Precision::fp32, true);
        for (Parameter& parameter : student.parameters()) parameter.value.normal_(0, 0.3);
        constexpr double tau = 3.0;
        const std::int64_t vocabulary = config.vocab_size;
        const at::Tensor states = at::randn({7, config.hidden_size}), taught = at::randn({7, vocabulary}) * 3,
                         probabilities = at::softmax(taught / tau, -1);
        for (const std::int64_t k : {std::int64_t{1}, std::int64_t{5}, vocabulary - 1, vocabulary}) {
            const auto [shares, ids] = at::topk(probabilities, k, -1);
            const at::Tensor rest = (1 - shares.sum(-1)).clamp_min(0);
            const at::Tensor targets = at::randint(vocabulary, {7}, at::kLong);
            targets[0] = ids[0][0];
            TeacherLogits teacher;
            teacher.top = {ids.to(at::kInt), shares.contiguous(), k == vocabulary ? at::zeros({7}) : rest.contiguous()};
            teacher.tau = tau;
            teacher.tau_squared = true;
            student.clear_gradients();
            at::Tensor hidden = states.clone().requires_grad_(true), copy = states.clone().requires_grad_(true);
            const LogitLosses terms = logit_losses(student, hidden, targets, {0.5, 0.25, 0.125}, teacher);
            at::Tensor head = student.head().value.clone().requires_grad_(true);
            const at::Tensor logits = at::linear(copy, head), q = at::softmax(logits / tau, -1),
                             kept = q.gather(1, ids);
            at::Tensor ld = (shares * (shares / kept).log()).sum();
            if (k < vocabulary) {
                const at::Tensor others = q.scatter(1, ids, 0.0).sum(-1);
                ld = ld + (rest * (rest / others).log()).sum();
            } else {
                QVERIFY((ld * tau * tau - logits_kl_sum(taught, logits, tau, true)).abs().item<double>() <
                        1e-4 * ld.item<double>());
            }
            ld = ld * (tau * tau);
            const at::Tensor ce = cross_entropy_sum(logits, targets);
            QVERIFY(std::abs(terms.ce - ce.item<double>()) < 1e-4 * ce.item<double>());
            QVERIFY2(std::abs(terms.ld - ld.item<double>()) < 2e-4 * ld.item<double>(),
                     qPrintable(QStringLiteral("k %1: %2, %3").arg(k).arg(terms.ld).arg(ld.item<double>())));
            terms.objective.backward();
            (0.5 * ce + 0.25 * ld + 0.125 * z_loss_sum(logits)).backward();
            QVERIFY(largest_difference(hidden.grad(), copy.grad()) < 2e-4);
            QVERIFY(largest_difference(student.head().gradient, head.grad()) < 2e-4);
        }
    }

    void relationSumsEqualTheirDefinition() {
        const std::vector<std::int64_t> teacher_widths{48, 24, 24}, student_widths{32, 16, 24};
        at::Tensor valid = at::ones({2, 61}, at::kBool);
        valid[1].slice(0, 37).fill_(false);
        for (const RelationOptions& options : {RelationOptions{false, 1.0, 4}, RelationOptions{true, 0.5, 2}}) {
            std::vector<at::Tensor> teacher, student, copies;
            for (std::size_t i = 0; i < 3; ++i) {
                teacher.push_back(at::randn({2, 61, teacher_widths[i]}));
                student.push_back(at::randn({2, 61, student_widths[i]}).requires_grad_(true));
                copies.push_back(student.back().detach().clone().requires_grad_(true));
            }
            const at::Tensor sums = attention_relation_kl(teacher, student, valid, options);
            (sums.sum() * 3.0).backward();
            for (std::size_t i = 0; i < 3; ++i) {
                const at::Tensor expected = attention_relation_kl_sum(teacher[i], copies[i], valid, options);
                const double ours = sums[std::int64_t(i)].item<double>();
                QVERIFY(std::abs(ours - expected.item<double>()) < 1e-5 * expected.item<double>());
                (expected * 3.0).backward();
                QVERIFY(largest_difference(student[i].grad(), copies[i].grad()) <
                        1e-5 * copies[i].grad().abs().max().item<double>());
                QCOMPARE(student[i].grad()[1].slice(0, 37).abs().max().item<double>(), 0.0);
            }
            torch::NoGradGuard no_grad;
            QVERIFY(at::equal(attention_relation_kl(teacher, student, valid, options), sums));
        }
        QVERIFY_THROWS_EXCEPTION(Error, attention_relation_kl({at::ones({1, 2, 8})}, {at::ones({1, 2, 8})}, valid,
                                                              RelationOptions{false, 1.0, 3}));
    }

    // What is computed twice is computed alike.
    void checkpointingChangesNoGradientAndSavesMemory() {
        NEED_SHARED("golden");
        recycle_tensor_memory();
        for (const auto& [precision, placement] : {std::pair{Precision::fp32, SubNormPlacement::paper},
                                                   {Precision::bf16, SubNormPlacement::paper},
                                                   {Precision::bf16, SubNormPlacement::every_linear}}) {
            if (precision == Precision::bf16 && !bf16_matmul_runs()) continue;
            ModelConfig config = read_model_config(shared_path("models/tiny-qwen3"));
            config.ternary = config.sub_norm = true;
            config.sub_norm_placement = placement;
            config.layers = 12;
            Transformer model(config, precision, true);
            for (Parameter& parameter : model.parameters()) parameter.value.normal_(0, 0.15);
            const at::Tensor ids = at::randint(config.vocab_size, {2, 200}, at::kLong);
            const auto gradients = [&](bool checkpointing, std::int64_t& peak) {
                model.set_activation_checkpointing(checkpointing);
                model.clear_gradients();
                model.prepare_weights();
                const std::int64_t before = tensor_memory().used;
                reset_tensor_memory_peak();
                const ForwardResult result = model.forward(ids, 7);
                peak = tensor_memory().peak - before;
                (result.hidden.square().sum() + result.q.square().sum() + result.k.sum() + result.v.square().sum())
                    .backward();
                std::vector<at::Tensor> all{result.hidden.detach(), result.q.detach()};
                for (const Parameter& parameter : model.parameters())
                    if (parameter.has_gradient) all.push_back(parameter.gradient.clone());
                return all;
            };
            std::int64_t kept = 0, recomputed = 0;
            gradients(false, kept);  // gradients get their memory
            const auto expected = gradients(false, kept), ours = gradients(true, recomputed);
            QCOMPARE(ours.size(), expected.size());
            for (std::size_t i = 0; i < ours.size(); ++i) QVERIFY(at::equal(ours[i], expected[i]));
            qInfo("activations %lld and %lld bytes", static_cast<long long>(kept), static_cast<long long>(recomputed));
            QVERIFY(2 * recomputed < kept);
        }
    }

    void aNotFiniteLogitIsSeenInTheLoss() {
        NEED_SHARED("golden");
        const ModelConfig config = read_model_config(shared_path("models/tiny-llama"));
        Transformer model(config, Precision::fp32, true);
        for (Parameter& parameter : model.parameters()) parameter.value.normal_(0, 0.3);
        at::Tensor hidden = at::randn({2, config.hidden_size});
        hidden[1][0] = std::numeric_limits<float>::quiet_NaN();
        const at::Tensor targets = at::zeros({2}, at::kLong);
        QVERIFY(!std::isfinite(logit_losses(model, hidden, targets, {}).ce));
    }

    void activationsAreQuantizedAsTheScalarReference() {
        const auto check = [](auto zero) {
            using T = decltype(zero);
            for (const std::int64_t columns : {1, 7, 16, 48, 257}) {
                at::Tensor x = at::randn({5, columns}) * 3;
                x[2].zero_();
                std::vector<T> codes(static_cast<std::size_t>(5 * columns));
                std::vector<float> scales(5), scratch(static_cast<std::size_t>(row_scratch(columns)));
                NormForward<float, T> rows;
                rows.columns = columns;
                rows.x = x.data_ptr<float>();
                rows.quantized = codes.data();
                rows.row_scale = scales.data();
                row_kernels<T>().norm_forward(rows, 0, 5, scratch.data());
                for (std::int64_t row = 0; row < 5; ++row) {
                    std::vector<std::int8_t> q(static_cast<std::size_t>(columns));
                    const float scale = quantize_activations({x.data_ptr<float>() + row * columns, q.size()}, q);
                    QCOMPARE(scales[std::size_t(row)], scale);
                    for (std::int64_t i = 0; i < columns; ++i) {
                        float code;
                        if constexpr (std::is_same_v<T, float>)
                            code = codes[std::size_t(row * columns + i)];
                        else
                            code =
                                std::bit_cast<float>(std::uint32_t(codes[std::size_t(row * columns + i)].bits) << 16);
                        QCOMPARE(code, float(q[std::size_t(i)]));
                    }
                }
            }
        };
        check(0.0f);
        check(Bf16{});
    }

    void loopsAreSharedAmongTheThreads() {
        const int before = at::get_num_threads();
        use_threads(2);
        std::atomic<int> shares{0};
        at::parallel_for(0, 2, 1, [&](std::int64_t, std::int64_t) { ++shares; });
        QCOMPARE(shares.load(), 2);
        use_threads(before);
    }

    void freedTensorMemoryServesTheNextTensor() {
        recycle_tensor_memory();
        const void* first;
        const std::int64_t held = [&] {
            const at::Tensor a = at::empty({1 << 20});
            first = a.data_ptr();
            return tensor_memory().held;
        }();
        const at::Tensor b = at::empty({1 << 20});
        QCOMPARE(static_cast<const void*>(b.data_ptr()), first);
        QCOMPARE(tensor_memory().held, held);
        const std::int64_t used = tensor_memory().used;
        {
            std::vector<at::Tensor> pieces;
            for (int i = 1; i < 40; ++i) pieces.push_back(at::full({i * 9973}, float(i)));
            for (int i = 0; i < 39; i += 2) pieces[std::size_t(i)] = at::Tensor();
            for (int i = 1; i < 39; i += 2) {
                QCOMPARE(pieces[std::size_t(i)][0].item<float>(), float(i + 1));
                QCOMPARE(pieces[std::size_t(i)][-1].item<float>(), float(i + 1));
            }
        }
        QCOMPARE(tensor_memory().used, used);
        release_tensor_memory();
        QVERIFY(tensor_memory().held <= held);
    }

    void warmupBlendsLatentAndTernaryWeights() {
        const at::Tensor w = at::randn({6, 8});
        const QuantizedWeight full = quantize_weight(w, Quantizer{}, {}, at::kFloat),
                              half = quantize_weight(w, Quantizer{}, {0.5}, at::kFloat);
        QVERIFY(largest_difference(half.matrix, 0.5 * w + 0.5 * full.scale * full.matrix) < 1e-6);
    }

    // Logits are those of the head as its type leaves it.
    void theHeadIsReadAsItIsKept() {
        NEED_SHARED("models");
        torch::NoGradGuard no_grad;
        const auto model = load_as_student(shared_path("models/stories260K"), Precision::fp32, true);
        const at::Tensor hidden = at::randn({3, model->config().hidden_size}), own = model->head().value.detach();
        for (const KeptType kept : {KeptType::f16, KeptType::q8_0, KeptType::q4_0}) {
            model->set_kept_types(kept, kept);
            const at::Tensor rounded = own.clone();
            round_rows(kept, rounded);
            QVERIFY(largest_difference(model->logits(hidden), at::matmul(hidden, rounded.t())) < 1e-5);
            QVERIFY(largest_difference(model->logits(hidden), at::matmul(hidden, own.t())) >
                    (kept == KeptType::f16 ? 1e-5 : 1e-4));
            // So is that of the plain reference and of the operators.
            const at::Tensor plain = PlainModel(*model, Precision::fp32).logits(hidden);
            QVERIFY(largest_difference(plain, model->logits(hidden)) < 1e-5);
            const auto by_operators = load_as_student(shared_path("models/stories260K"), Precision::fp32, true);
            by_operators->compute_on(at::kCPU);
            by_operators->set_kept_types(kept, kept);
            QVERIFY(largest_difference(by_operators->logits(hidden), model->logits(hidden)) < 1e-5);
        }
        // F16 as runs of before had it: the values themselves.
        model->set_kept_types(KeptType::f16, KeptType::f16, false);
        QVERIFY(largest_difference(model->logits(hidden), at::matmul(hidden, own.t())) == 0);
    }

    // Q(w) = scale * clip(round(w / scale), -1, 1), scale = absmean of the row or block, weight by weight.
    void weightsOfRowAndBlockScalesAreTheirDefinition() {
        const at::Tensor w = at::randn({5, 300}) * at::linspace(0.5, 2, 5).unsqueeze(1);
        for (const ScaleGranularity granularity :
             {ScaleGranularity::row, ScaleGranularity::block128, ScaleGranularity::block256}) {
            const std::int64_t block = scale_columns(granularity, 300);
            at::Tensor expected = at::empty_like(w);
            for (std::int64_t row = 0; row < 5; ++row)
                for (std::int64_t first = 0; first < 300; first += block) {
                    const float* part = w.data_ptr<float>() + row * 300 + first;
                    const auto count = static_cast<std::size_t>(std::min(block, 300 - first));
                    const float scale = absmean({part, count});
                    for (std::size_t i = 0; i < count; ++i)
                        expected[row][first + std::int64_t(i)] = scale * ternary_code(part[i], scale);
                }
            Quantizer quantizer;
            quantizer.weight_scale = granularity;
            const QuantizedWeight full = quantize_weight(w, quantizer, {}, at::kFloat),
                                  rounded = quantize_weight(w, quantizer, {}, at::kBFloat16),
                                  half = quantize_weight(w, quantizer, {0.5}, at::kFloat);
            QCOMPARE(full.scale, 1.0f);
            QVERIFY(full.quantize_activations);
            QVERIFY(at::equal(full.matrix, expected));
            QVERIFY(at::equal(rounded.matrix, expected.to(at::kBFloat16)));
            QVERIFY(largest_difference(half.matrix, 0.5 * w + 0.5 * expected) < 1e-6);
            QVERIFY(std::abs(full.scales.mean() - w.abs().mean().item<float>()) < 1e-6f);
        }
    }

    void paddingChangesNoTerm() {
        NEED_SHARED("golden");
        const auto teacher = load_model(shared_path("models/tiny-qwen3"), Precision::fp32, false);
        const auto student = load_as_student(shared_path("models/tiny-qwen3"), Precision::fp32, true);
        const auto sequence = [](int length, int first) {
            Sequence s;
            for (int t = 0; t < length; ++t) {
                s.ids.push_back((first + 7 * t) % 300);
                s.labels.push_back(t < length / 2 ? not_scored : (first + 7 * t + 7) % 300);
            }
            return s;
        };
        const Sequence a = sequence(19, 3), b = sequence(8, 50);
        const auto sums = [&](const std::vector<const Sequence*>& sequences) {
            torch::NoGradGuard no_grad;
            const DistillationPlan plan = distillation_plan(RunParams{}, student->config(), teacher->config());
            const MicroBatch batch = make_micro_batch(sequences);
            const Terms terms =
                distillation_terms(*student, teacher_outputs(*teacher, batch, plan), batch, {1, 1}, {1, 1}, plan);
            return std::array<double, 3>{terms.ce, terms.ld, terms.ad};
        };
        const auto together = sums({&a, &b}), first = sums({&a}), second = sums({&b});
        for (std::size_t i = 0; i < 3; ++i)
            QVERIFY(std::abs(together[i] - first[i] - second[i]) < 1e-3 * std::abs(together[i]));
    }
};

QTEST_GUILESS_MAIN(TestTrainMath)
#include "math_test.moc"
