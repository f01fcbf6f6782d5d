// SPDX-License-Identifier: GPL-3.0-or-later
// Starts of a student: GPTQ against the golden file, and what each of them leaves of a real model's function.
#include <torch/torch.h>
// LibTorch comes first: Qt's `slots` macro breaks its headers.
#include <QTemporaryDir>
#include <QTest>

#include "engine/base/error.h"
#include "engine/model/rounding/hand_over.h"
#include "engine/model/ternary.h"
#include "engine/train/network/bit_linear.h"
#include "engine/train/network/model_io.h"
#include "engine/train/network/quantize_operators.h"
#include "engine/train/start/awq.h"
#include "engine/train/start/gptq.h"
#include "engine/train/start/student_start.h"
#include "tests/error_text.h"
#include "tests/shared_data.h"

using namespace bitdistill;

namespace {

at::Tensor matrix_of(const Json& rows) {
    const auto values = rows.get<std::vector<std::vector<double>>>();
    at::Tensor all = at::empty({std::ssize(values), std::ssize(values.front())}, at::kDouble);
    for (std::size_t r = 0; r < values.size(); ++r) all[std::int64_t(r)] = at::tensor(values[r], at::kDouble);
    return all;
}

double share_of_equal(const at::Tensor& codes, const Json& golden) {
    return codes.to(at::kDouble).eq(matrix_of(golden)).to(at::kDouble).mean().item<double>();
}

std::vector<Sequence> some_texts(std::int64_t vocabulary) {
    std::vector<Sequence> texts(12);
    for (std::size_t s = 0; s < texts.size(); ++s)
        for (std::size_t t = 0; t < 48; ++t)
            texts[s].ids.push_back(int((t * t * 7 + s * 131 + t * 3) % std::size_t(vocabulary)));
    return texts;
}

RunParams with_start(StudentStart start) {
    RunParams params;
    params.student_start = start;
    return params;
}

}  // namespace

class StudentStartTest : public QObject {
    Q_OBJECT
  private slots:
    void gptqEqualsTheGoldenFile() {
        NEED_SHARED("golden/variants.json");
        const Json golden = read_json(shared_path("golden/variants.json")), &given = golden["gptq"];
        const at::Tensor x = matrix_of(given["calibration"]), w = matrix_of(given["weights"]).to(at::kFloat),
                         moments = at::matmul(x.t(), x);
        WeightScales scale = empty_scales(ScaleGranularity::tensor, w.size(0), w.size(1));
        scale.values[0] = float(given["scale"].get<double>());
        const TernaryFit fixed = gptq(w, moments, ScaleGranularity::tensor, scale);
        qInfo("%g of the codes, error %g", share_of_equal(fixed.codes, given["codes"]), fixed.error);
        QVERIFY(share_of_equal(fixed.codes, given["codes"]) >= 0.995);
        QVERIFY(fixed.error <= 1.02 * given["relative_output_error"]["gptq"].get<double>());

        const Json& grid = golden["gptq_grid"];
        const WeightScales found = grid_scales(w, moments, ScaleGranularity::tensor);
        QVERIFY(std::abs(found.values[0] / grid["scale"].get<double>() - 1) < 1e-5);
        const TernaryFit fit = gptq(w, moments, ScaleGranularity::tensor);
        QVERIFY(fit.error <= 1.02 * grid["relative_output_error"]["gptq, refit"].get<double>());
        QVERIFY(std::abs(fit.scales.values[0] / grid["refit_scale"].get<double>() - 1) < 1e-3);
        QVERIFY(share_of_equal(fit.codes, grid["codes"]) >= 0.995);
    }

    // Errors are passed on within a block of columns at once, and to the blocks behind it later.
    void blocksOfColumnsGiveWhatOneByOneGives() {
        torch::NoGradGuard no_grad;
        at::manual_seed(11);
        constexpr std::int64_t rows = 8, columns = 300;
        const at::Tensor mix = at::eye(columns, at::kDouble) + 0.05 * at::randn({columns, columns}, at::kDouble),
                         x = at::matmul(at::randn({900, columns}, at::kDouble), mix), w = at::randn({rows, columns}),
                         moments = at::matmul(x.t(), x);
        WeightScales scales = empty_scales(ScaleGranularity::tensor, rows, columns);
        scales.values[0] = 1.0f;
        const TernaryFit fit = gptq(w, moments, ScaleGranularity::tensor, scales);
        at::Tensor damped = moments.clone(), left = w.to(at::kDouble).clone();
        damped.diagonal().add_(0.01 * moments.diagonal().mean().item<double>());
        const at::Tensor upper = at::linalg_cholesky(at::linalg_inv(damped), true);
        at::Tensor codes = at::zeros_like(left);
        for (std::int64_t i = 0; i < columns; ++i) {
            const at::Tensor code = left.select(1, i).round().clamp(-1, 1);
            codes.select(1, i).copy_(code);
            const at::Tensor error = (left.select(1, i) - code) / upper[i][i];
            left.narrow(1, i, columns - i).sub_(error.unsqueeze(1) * upper[i].narrow(0, i, columns - i).unsqueeze(0));
        }
        const double equal = fit.codes.to(at::kDouble).eq(codes).to(at::kDouble).mean().item<double>();
        QVERIFY2(equal >= 0.995, qPrintable(QString::number(equal)));
    }

    void inputsThatAreAlwaysZeroCostNothing() {
        at::manual_seed(5);
        at::Tensor x = at::randn({200, 40}, at::kDouble);
        for (const std::int64_t dead : {0, 17, 39}) x.select(1, dead).zero_();
        const at::Tensor w = at::randn({9, 40}), moments = at::matmul(x.t(), x);
        for (const ScaleGranularity granularity : {ScaleGranularity::tensor, ScaleGranularity::row}) {
            const TernaryFit fit = gptq(w, moments, granularity);
            QVERIFY(std::isfinite(fit.error));
            QVERIFY(fit.codes.select(1, 17).eq(0).all().item<bool>());
            const WeightScales plain = absmean_scales({w.data_ptr<float>(), 9 * 40}, 9, 40, granularity);
            const at::Tensor rounded = from_codes(
                (w / from_codes(at::ones_like(w).to(at::kChar), plain)).round().clamp(-1, 1).to(at::kChar), plain);
            QVERIFY(fit.error < output_error(w, rounded, moments));
        }
        QVERIFY(has(message_of([&] { gptq(w, moments, ScaleGranularity::block128); }), "block128"));
    }

    void everyStartLosesNoMoreThanPlainRounding_data() {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<int>("start");
        for (const char* folder : {"stories260K", "tiny-qwen3"})
            for (const StudentStart start : {StudentStart::ls, StudentStart::gptq, StudentStart::awq})
                QTest::addRow("%s %s", folder, std::string(word_of(start)).c_str()) << folder << int(start);
    }
    void everyStartLosesNoMoreThanPlainRounding() {
        NEED_SHARED("models");
        QFETCH(QString, folder);
        QFETCH(int, start);
        const RunParams params = with_start(static_cast<StudentStart>(start));
        const auto student =
            load_as_student(shared_path("models") / folder.toStdString(), Precision::fp32, true, params);
        const std::vector<Sequence> texts = some_texts(student->config().vocab_size);
        std::size_t told = 0;
        StartOptions options;
        options.done = [&](const StartProgress&) { ++told; };
        const auto report = start_student(*student, params.student_start, texts, nullptr, options);
        QVERIFY(report.has_value());
        const auto groups = std::size_t(4 * student->config().layers);
        QCOMPARE(report->groups.size(), groups);
        QCOMPARE(told, groups);
        QCOMPARE(report->texts, texts.size());
        qInfo("%s", to_sentence(*report).c_str());
        QVERIFY(report->mean_after() <= report->mean_before());
        if (params.student_start == StudentStart::awq) {
            // Factors are taken where they lose less, and only there, whatever their exponent.
            std::size_t unchanged = 0;
            for (const GroupStart& one : report->groups) unchanged += one.ratio && one.after == one.before;
            QCOMPARE(report->zero_won(), unchanged);
            QVERIFY(unchanged < report->searched());
            // Of a model with q/k norms all groups but theirs.
            const bool qk_norm = student->config().every_layer.qk_norm;
            QCOMPARE(report->searched(), qk_norm ? groups / 4 * 3 : groups);
            for (const GroupStart& one : report->groups) QVERIFY(one.after <= one.before);
        } else {
            QVERIFY(report->mean_after() < 0.9 * report->mean_before());
        }
        // What training computes anew from the latents is what the start found.
        student->prepare_weights();
        for (const Parameter& parameter : student->parameters()) {
            if (!parameter.spec.projection) continue;
            QVERIFY(at::isfinite(parameter.value).all().item<bool>());
            QVERIFY(parameter.quantized.matrix.abs().max().item<float>() == 1);
        }
    }

    // What the report says of a group is what the finished student loses there, of what it reads there: projections
    // that are done compute with their codes, and layers pass on what they then give.
    void theReportIsAboutWhatTheStudentReads() {
        NEED_SHARED("models");
        torch::NoGradGuard no_grad;
        using R = TensorRole;
        const auto load = [] {
            return load_as_student(shared_path("models/stories260K"), Precision::fp32, true,
                                   with_start(StudentStart::gptq));
        };
        const auto plain = load(), student = load();
        const std::vector<Sequence> texts = some_texts(512);
        const auto report = start_student(*student, StudentStart::gptq, texts, nullptr);
        const Quantizer& quantizer = student->config().quantizer;
        std::vector<at::Tensor> moments(report->groups.size());
        for (const Sequence& text : texts)
            student->forward_with_hook(
                at::tensor(text.ids, at::kLong).unsqueeze(0),
                [&](std::size_t layer, const LayerParameters& own, const LayerTape& tape) {
                    const auto add = [&](std::size_t group, const at::Tensor& x, const at::Tensor& reciprocal,
                                         const Parameter& gain, R role) {
                        const at::Tensor normed = x * reciprocal.unsqueeze(1) * gain.value,
                                         read = rounded_activations(normed, quantizer, role).to(at::kDouble),
                                         more = at::matmul(read.t(), read);
                        at::Tensor& sum = moments[4 * layer + group];
                        sum = sum.defined() ? sum + more : more;
                    };
                    add(0, tape.attention_input.x, tape.attention_input.reciprocal, *own.input_norm, R::q);
                    add(1, tape.attention.mixed, tape.attention.mixed_reciprocal, *own.attention_sub_norm, R::o);
                    add(2, tape.mlp_input.x, tape.mlp_input.reciprocal, *own.post_norm, R::gate);
                });
        const std::vector<std::vector<R>> linears{{R::q, R::k, R::v}, {R::o}, {R::gate, R::up}};
        for (std::size_t g = 0; g < report->groups.size(); ++g) {
            if (g % 4 == linears.size()) continue;  // down
            const int layer = int(g / 4);
            double lost = 0, energy = 0;
            for (const R role : linears[g % 4]) {
                const at::Tensor w = plain->at({role, layer}).value.detach().to(at::kDouble);
                const QuantizedWeight& found = student->at({role, layer}).quantized;
                const double own = (at::matmul(w, moments[g]) * w).sum().item<double>();
                lost += own * output_error(w, found.matrix.to(at::kDouble) * double(found.scale), moments[g]);
                energy += own;
            }
            const double said = report->groups[g].after, is = lost / energy;
            QVERIFY2(std::abs(is / said - 1) < 0.02,
                     qPrintable(QStringLiteral("layer %1, %2: %3 said, %4").arg(layer).arg(g % 4).arg(said).arg(is)));
        }
    }

    // Group by group: what the block gives with this group's new weights and gain, of what it gave before.
    void whatAwqSaysOfAGroupIsWhatItDoes() {
        NEED_SHARED("models");
        torch::NoGradGuard no_grad;
        using R = TensorRole;
        const auto load = [] {
            return load_as_student(shared_path("models/stories260K"), Precision::fp32, true,
                                   with_start(StudentStart::awq));
        };
        const auto walked = load(), student = load();
        const std::vector<Sequence> texts = some_texts(512);
        const auto report = start_student(*student, StudentStart::awq, texts, nullptr);
        walked->set_quantized_share(0);  // weights as they are given, activations rounded
        struct Group {
            std::vector<R> linears;
            R gain;
        };
        const std::vector<Group> groups{{{R::q, R::k, R::v}, R::attention_norm},
                                        {{R::o}, R::attention_sub_norm},
                                        {{R::gate, R::up}, R::feed_forward_norm},
                                        {{R::down}, R::feed_forward_sub_norm}};
        const auto block = [&](int layer, bool mlp) {
            std::vector<at::Tensor> outputs;
            for (const Sequence& text : texts)
                walked->forward_with_hook(
                    at::tensor(text.ids, at::kLong).unsqueeze(0),
                    [&, between = at::Tensor()](std::size_t i, const LayerParameters&, const LayerTape& tape) mutable {
                        if (int(i) == layer && !mlp) outputs.push_back(tape.mlp_input.x - tape.attention_input.x);
                        if (int(i) == layer + 1 && mlp) outputs.push_back(tape.attention_input.x - between);
                        between = tape.mlp_input.x.clone();
                    });
            return at::cat(outputs);
        };
        std::size_t with_factors = 0;
        for (std::size_t g = 0; g + 2 < report->groups.size(); ++g) {  // nothing reads the last MLP's output
            const int layer = int(g / groups.size());
            const auto& [linears, gain] = groups[g % groups.size()];
            const bool mlp = g % groups.size() >= 2;
            const at::Tensor before = block(layer, mlp);
            for (const R role : linears)
                walked->at({role, layer})
                    .value.copy_(
                        rounded_weight(student->at({role, layer}).value, student->config().quantizer, nullptr));
            walked->at({gain, layer}).value.copy_(student->at({gain, layer}).value);
            walked->weights_changed();
            const double is = ((block(layer, mlp) - before).square().sum() / before.square().sum()).item<double>(),
                         said = report->groups[g].after;
            QVERIFY2(std::abs(is / said - 1) < 0.005,
                     qPrintable(QStringLiteral("group %1: %2 said, %3").arg(g).arg(said).arg(is)));
            with_factors += said != report->groups[g].before;
        }
        QVERIFY(with_factors > 0);
    }

    // No norm takes factors back behind a transform, and a norm of q and k takes their size out.
    void groupsWhoseFactorsCannotBeTakenBackKeepNone() {
        NEED_SHARED("models");
        RunParams params = with_start(StudentStart::awq);
        const auto ratios_are_0 = [&](const char* folder, const std::vector<std::string>& names) {
            const auto student = load_as_student(shared_path("models") / folder, Precision::fp32, true, params);
            const auto report =
                start_student(*student, StudentStart::awq, some_texts(student->config().vocab_size), nullptr);
            std::size_t others = 0;
            for (const GroupStart& one : report->groups)
                if (std::ranges::find(names, one.group) == names.end())
                    others += one.after != one.before;
                else if (one.ratio || one.after != one.before)
                    return false;
            return others > 0;  // where factors may be, some are
        };
        QVERIFY(ratios_are_0("tiny-qwen3", {"q, k, v"}));
        params.activation = ActivationRule::hadamard_absmax8;
        QVERIFY(ratios_are_0("stories260K", {"o", "down"}));
    }

    // Rows that end within a block, a single row, inputs that are dead, rows and matrices of zeros: codes and scales
    // that a method found are those that every path of training computes from the latent weights.
    void codesAndScalesComeBackFromOddShapes_data() {
        QTest::addColumn<int>("method");
        QTest::addColumn<int>("granularity");
        using G = ScaleGranularity;
        for (const G granularity : {G::tensor, G::row, G::block128, G::block256})
            for (const StudentStart method : {StudentStart::ls, StudentStart::gptq})
                if (method == StudentStart::ls || granularity == G::tensor || granularity == G::row)
                    QTest::addRow("%s %s", std::string(word_of(method)).c_str(), to_string(granularity))
                        << int(method) << int(granularity);
    }
    void codesAndScalesComeBackFromOddShapes() {
        QFETCH(int, method);
        QFETCH(int, granularity);
        Quantizer quantizer;
        quantizer.weight_scale = static_cast<ScaleGranularity>(granularity);
        at::manual_seed(11);
        enum Kind { plain, dead_inputs, zero_row, all_zero, tiny, huge };
        for (const auto& [rows, columns] :
             {std::pair<std::int64_t, std::int64_t>{9, 40}, {1, 40}, {1, 1}, {5, 1}, {7, 300}, {3, 129}, {64, 256}})
            for (const Kind kind : {plain, dead_inputs, zero_row, all_zero, tiny, huge}) {
                at::Tensor x = at::randn({4 * columns, columns}, at::kDouble);
                at::Tensor w = at::randn({rows, columns}) * (kind == tiny ? 3e-5f : kind == huge ? 3e4f : 0.02f);
                if (kind == dead_inputs) x.select(1, columns / 2).zero_();
                if (kind == zero_row) w.select(0, rows / 2).zero_();
                if (kind == all_zero) w.zero_();
                const std::string where =
                    std::to_string(rows) + " x " + std::to_string(columns) + ", case " + std::to_string(int(kind));
                const std::span<float> values{w.data_ptr<float>(), std::size_t(w.numel())};
                TernaryFit fit;
                if (static_cast<StudentStart>(method) == StudentStart::gptq) {
                    fit = gptq(w, at::matmul(x.t(), x), quantizer.weight_scale);
                } else {
                    fit = {w.clone(), at::zeros(w.sizes(), at::kChar),
                           empty_scales(quantizer.weight_scale, rows, columns), 0};
                    least_squares(values, {fit.codes.data_ptr<std::int8_t>(), values.size()}, fit.scales);
                }
                const at::Tensor wanted = from_codes(fit.codes, fit.scales);
                at::Tensor latent = fit.weights.contiguous().clone();
                hand_over({latent.data_ptr<float>(), values.size()}, {fit.codes.data_ptr<std::int8_t>(), values.size()},
                          fit.scales);
                QVERIFY2(at::isfinite(latent).all().item<bool>(), where.c_str());
                const QuantizedWeight kernel = quantize_weight(latent, quantizer, {}, at::kFloat);
                const at::Tensor by_kernel = kernel.matrix * kernel.scale,
                                 by_operators = rounded_weight(latent, quantizer, nullptr);
                for (const at::Tensor& found : {by_kernel, by_operators}) {
                    QVERIFY2(at::equal(found.sign(), wanted.sign()), where.c_str());
                    const double off = (found - wanted).abs().max().item<double>();
                    QVERIFY2(off <= 1e-6 * wanted.abs().max().item<double>(),
                             (where + ": " + std::to_string(off)).c_str());
                }
            }
    }

    // Each method with each scale and each activation that it goes with, norms before every linear layer too.
    void everyMemberThatCombinesStartsAStudent_data() {
        QTest::addColumn<int>("method");
        QTest::addColumn<int>("granularity");
        QTest::addColumn<int>("placement");
        using G = ScaleGranularity;
        for (const StudentStart method : {StudentStart::ls, StudentStart::gptq, StudentStart::awq})
            for (const G granularity : {G::tensor, G::row, G::block128, G::block256})
                for (const SubNormPlacement placement : {SubNormPlacement::paper, SubNormPlacement::every_linear}) {
                    const bool blocks = granularity == G::block128 || granularity == G::block256;
                    if (method == StudentStart::gptq && blocks) continue;
                    if (placement == SubNormPlacement::every_linear && blocks) continue;  // enough is enough
                    QTest::addRow("%s %s %s", std::string(word_of(method)).c_str(), to_string(granularity),
                                  std::string(word_of(placement)).c_str())
                        << int(method) << int(granularity) << int(placement);
                }
    }
    void everyMemberThatCombinesStartsAStudent() {
        NEED_SHARED("models");
        QFETCH(int, method);
        QFETCH(int, granularity);
        QFETCH(int, placement);
        RunParams params = with_start(static_cast<StudentStart>(method));
        params.weight_scale = static_cast<ScaleGranularity>(granularity);
        params.sub_norm_placement = static_cast<SubNormPlacement>(placement);
        params.a4_share = 1;
        std::vector<Sequence> texts = some_texts(512);
        texts.resize(3);
        for (const ActivationRule activation : {ActivationRule::absmax8, ActivationRule::hadamard_absmax8,
                                                ActivationRule::hadamard_absmean4, ActivationRule::absmean4}) {
            params.activation = activation;
            const auto student = load_as_student(shared_path("models/stories260K"), Precision::fp32, true, params);
            const auto report = start_student(*student, params.student_start, texts, nullptr);
            QVERIFY(report);
            QVERIFY2(report->mean_after() <= report->mean_before() + 1e-12, std::string(word_of(activation)).c_str());
            const Quantizer& quantizer = student->config().quantizer;
            QVERIFY(quantizer.activation == activation);
            student->prepare_weights();
            for (const Parameter& parameter : student->parameters()) {
                QVERIFY(at::isfinite(parameter.value).all().item<bool>());
                if (!parameter.spec.projection) continue;
                const at::Tensor kernel = parameter.quantized.matrix.to(at::kFloat) * parameter.quantized.scale,
                                 operators = rounded_weight(parameter.value, quantizer, nullptr);
                QVERIFY2(at::equal(kernel.sign(), operators.sign()), parameter.spec.name.c_str());
                QVERIFY(at::allclose(kernel, operators, 1e-5, 0));  // which sum in single precision
                if (params.student_start == StudentStart::awq) continue;
                // No code is near the edge at which it would turn into another.
                const at::Tensor u = parameter.value.abs() / operators.abs().max();
                if (quantizer.weight_scale == ScaleGranularity::tensor)
                    QVERIFY(((u - 0.5).abs() >= 0.9 / 1024).all().item<bool>());
            }
        }
    }

    void factorsLeaveTheFunctionAsItWas() {
        NEED_SHARED("models");
        torch::NoGradGuard no_grad;
        const auto load = [] {
            return load_as_student(shared_path("models/stories260K"), Precision::fp32, true,
                                   with_start(StudentStart::awq));
        };
        const auto before = load(), after = load();
        start_student(*after, StudentStart::awq, some_texts(512), nullptr);
        for (const auto* model : {before.get(), after.get()})
            const_cast<Transformer*>(model)->set_quantized_share(0);  // activations alone are rounded
        const at::Tensor ids = at::arange(20).unsqueeze(0);
        const at::Tensor a = before->forward(ids).hidden, b = after->forward(ids).hidden;
        QVERIFY2(((a - b).norm() / a.norm()).item<double>() < 0.03,
                 qPrintable(QString::number(((a - b).norm() / a.norm()).item<double>())));
    }

    // Latent weights behind a transform are turned by the same one.
    void aTransformLeavesTheFunctionAsItWas() {
        NEED_SHARED("models");
        torch::NoGradGuard no_grad;
        RunParams params;
        const auto load = [&] {
            auto student = load_as_student(shared_path("models/stories260K"), Precision::fp32, true, params);
            student->set_quantized_share(0);  // activations alone are rounded
            return student;
        };
        const auto plain = load();
        params.activation = ActivationRule::hadamard_absmax8;
        const auto turned = load();
        const at::Tensor ids = at::arange(20).unsqueeze(0);
        const at::Tensor a = plain->forward(ids).hidden, b = turned->forward(ids).hidden;
        const double difference = ((a - b).norm() / a.norm()).item<double>();
        QVERIFY2(difference < 0.03, qPrintable(QString::number(difference)));
        for (const TensorRole role : {TensorRole::o, TensorRole::down})
            QVERIFY(!at::equal(plain->at({role, 0}).value, turned->at({role, 0}).value));
        QVERIFY(at::equal(plain->at({TensorRole::q, 0}).value, turned->at({TensorRole::q, 0}).value));
    }

    void whatCannotBeIsRefused() {
        NEED_SHARED("models");
        RunParams params = with_start(StudentStart::gptq);
        params.sparsity = Sparsity::four_of_8;  // rows of 172 end within a group
        const auto sparse = load_as_student(shared_path("models/stories260K"), Precision::fp32, true, params);
        QVERIFY(has(message_of([&] { start_student(*sparse, StudentStart::gptq, some_texts(512), nullptr); }), "4:8"));
        const auto dense =
            load_as_student(shared_path("models/stories260K"), Precision::fp32, true, with_start(StudentStart::gptq));
        QVERIFY(has(message_of([&] { start_student(*dense, StudentStart::gptq, {}, nullptr); }), "no text"));
        JobControl control;
        control.stop();
        QVERIFY(!start_student(*dense, StudentStart::gptq, some_texts(512), &control));
    }
};

QTEST_GUILESS_MAIN(StudentStartTest)
#include "student_start_test.moc"
