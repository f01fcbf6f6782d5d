// SPDX-License-Identifier: GPL-3.0-or-later
// The row kernels of every instruction set that this CPU has against the scalar table's: those whose formulas a plain
// LibTorch model checks elsewhere.
#include <QTest>
#include <cmath>
#include <functional>
#include <numeric>
#include <vector>

#include "engine/train/rows/row_kernels.h"
#include "tests/train/rows/row_kernel_data.h"

using namespace bitdistill;

class RowKernelsAgreeTest : public QObject {
    Q_OBJECT
  private slots:
    void instructionSetsAgreeOnNormsSwigluRotationAndLogitLosses() {
        agree<float>(2e-6);
        agree<Bf16>(4e-3);
    }

    void instructionSetsAgreeOnTheOptimizer() {
        const auto weight = normal<float>(77), first = normal<float>(77), gradient = normal<float>(77);
        std::vector<float> second = normal<float>(77);
        for (float& value : second) value *= value;
        compare<float>(1e-6, [&](const RowKernels<float>& table) {
            auto w = weight, m = first, v = second;
            AdamWRows rows{w.data(), m.data(), v.data(), gradient.data(), 0.5f, 0.9f, 0.95f, 1e-3f, 1.1f, 1e-8f, 0.99f};
            table.adamw(rows, 3, 77);
            w.insert(w.end(), m.begin(), m.end());
            w.insert(w.end(), v.begin(), v.end());
            w.push_back(float(table.square_sum(gradient.data(), 77)));
            return w;
        });
    }

  private:
    // run(table) for every table, each result against the scalar table's.
    template <class T>
    void compare(double tolerance, const std::function<std::vector<float>(const RowKernels<T>&)>& run) {
        const auto& tables = row_kernels_of_this_cpu<T>();
        const std::vector<float> expected = run(*tables.front());
        for (const auto* table : tables) {
            const double difference = relative(run(*table), expected);
            QVERIFY2(difference <= tolerance, qPrintable(QString("%1: %2").arg(table->name).arg(difference)));
        }
    }

    template <class T>
    void agree(double tolerance) {
        constexpr int64_t rows = 3, columns = 45;
        const auto floats = [](const std::vector<T>& all) {
            std::vector<float> wide;
            for (const T value : all) wide.push_back(float(exact(value)));
            return wide;
        };
        const auto joined = [](std::initializer_list<std::vector<float>> parts) {
            std::vector<float> all;
            for (const auto& part : parts) all.insert(all.end(), part.begin(), part.end());
            return all;
        };
        const auto x = normal<float>(rows * columns), gain = normal<float>(columns);
        const auto product = normal<T>(rows * columns), up = normal<T>(rows * columns), d = normal<T>(rows * columns);
        compare<T>(tolerance, [&](const RowKernels<T>& table) {
            std::vector<float> reciprocal(rows), sum(x.size()), dx(x.size()), gain_gradient(columns);
            std::vector<T> quantized(x.size());
            auto memory = scratch(row_scratch(columns));
            NormForward<float, T> forward;
            forward.columns = columns;
            forward.x = x.data();
            forward.delta = {product.data(), columns, nullptr, 0.5f, gain.data()};
            forward.sum = sum.data();
            forward.gain = gain.data();
            forward.eps = 1e-5f;
            forward.reciprocal = reciprocal.data();
            forward.quantized = quantized.data();
            table.norm_forward(forward, 0, rows, memory.data());
            NormBackward<float, T> back;
            back.columns = columns;
            back.x = sum.data();
            back.gain = gain.data();
            back.reciprocal = reciprocal.data();
            back.d_quantized = d.data();
            back.d_residual = x.data();
            back.dx = dx.data();
            back.gain_gradient = gain_gradient.data();
            table.norm_backward(back, 0, rows, memory.data());
            return joined({sum, reciprocal, floats(quantized), dx, gain_gradient});
        });
        compare<T>(tolerance, [&](const RowKernels<T>& table) {
            std::vector<float> reciprocal(rows), gain_gradient(columns);
            std::vector<T> quantized(x.size()), again(x.size()), d_gate(x.size()), d_up(x.size());
            auto memory = scratch(row_scratch(columns));
            SwigluForward<T> forward;
            forward.columns = columns;
            forward.gate = {product.data(), columns, nullptr, 0.5f, nullptr};
            forward.up = {up.data(), columns, nullptr, 2.0f, nullptr};
            forward.gain = gain.data();
            forward.eps = 1e-5f;
            forward.reciprocal = reciprocal.data();
            forward.quantized = quantized.data();
            table.swiglu_forward(forward, 0, rows, memory.data());
            SwigluBackward<T> back;
            back.columns = columns;
            back.gate = forward.gate;
            back.up = forward.up;
            back.gain = gain.data();
            back.reciprocal = reciprocal.data();
            back.d_quantized = d.data();
            back.quantized = again.data();
            back.d_gate = d_gate.data();
            back.d_up = d_up.data();
            back.gain_gradient = gain_gradient.data();
            table.swiglu_backward(back, 0, rows, memory.data());
            return joined({reciprocal, floats(quantized), floats(again), floats(d_gate), floats(d_up), gain_gradient});
        });
        compare<T>(tolerance, [&](const RowKernels<T>& table) {
            constexpr int64_t width = 10, q_heads = 2;
            std::vector<float> cosine, sine;
            for (int64_t i = 0; i < rows * width / 2; ++i) {
                cosine.push_back(std::cos(0.1f * float(i)));
                sine.push_back(std::sin(0.1f * float(i)));
            }
            std::vector<float> q_reciprocal(rows * q_heads), k_reciprocal(rows), memory = scratch(row_scratch(columns));
            std::vector<T> q(rows * q_heads * width), k(rows * width), v(rows * width);
            std::vector<int64_t> positions(rows);
            std::iota(positions.begin(), positions.end(), 0);
            RotaryForward<T> a;
            a.positions = positions.data();
            a.heads = q_heads;
            a.kv_heads = 1;
            a.width = width;
            a.q = {product.data(), columns, nullptr, 0.5f, gain.data()};
            a.k = {product.data() + q_heads * width, columns, nullptr, 2.0f, nullptr};
            a.v = {product.data() + (q_heads + 1) * width, columns, nullptr, 1.0f, nullptr};
            a.cosine = cosine.data();
            a.sine = sine.data();
            a.q_gain = a.k_gain = gain.data();
            a.eps = 1e-5f;
            a.q_reciprocal = q_reciprocal.data();
            a.k_reciprocal = k_reciprocal.data();
            a.q_out = q.data();
            a.k_out = k.data();
            a.v_out = v.data();
            table.rotary_forward(a, 0, rows, memory.data());
            RotaryBackward<T> b;
            b.forward = a;
            b.dq = b.dk = b.dv = x.data();
            std::vector<T> back(x.size());
            std::vector<float> q_gain(width), k_gain(width);
            b.dq_out = back.data();
            b.dk_out = back.data() + q_heads * width;
            b.dv_out = back.data() + (q_heads + 1) * width;
            b.q_gain_gradient = q_gain.data();
            b.k_gain_gradient = k_gain.data();
            table.rotary_backward(b, 0, rows, memory.data());
            return joined({floats(q), floats(k), floats(v), q_reciprocal, k_reciprocal, floats(back), q_gain, k_gain});
        });
        const std::vector<int64_t> targets{3, 0, columns - 1};
        std::vector<double> ce(rows), ld(rows), log_sum(rows), scratch(6);
        LogitLossRows<T> loss;
        loss.columns = loss.stride = columns;
        loss.targets = targets.data();
        loss.tau = 2.0;
        loss.ce_weight = 1.0f;
        loss.ld_weight = 0.5f;
        loss.z_weight = 0.1f;
        loss.ce = ce.data();
        loss.ld = ld.data();
        loss.log_sum = log_sum.data();
        const auto terms = [&] {
            std::vector<float> all(ce.begin(), ce.end());
            all.insert(all.end(), ld.begin(), ld.end());
            return all;
        };
        compare<T>(tolerance, [&](const RowKernels<T>& table) {
            std::vector<T> gradient(x.size());
            loss.logits = product.data();
            loss.teacher = up.data();
            loss.gradient = gradient.data();
            table.logit_losses(loss, 0, rows);
            return joined({terms(), floats(gradient)});
        });
        compare<T>(tolerance, [&](const RowKernels<T>& table) {
            const std::vector<std::int32_t> ids{5, 3, 1, 2, 4, 6, 8, int(columns - 2), 7};
            const std::vector<float> shares{0.5f, 0.2f, 0.1f, 0.3f, 0.25f, 0.0f, 0.9f, 0.05f, 0.04f},
                rest{0.2f, 0.45f, 0.01f};
            std::vector<T> values = product;
            loss.gradient = values.data();
            table.top_logit_losses(loss, {3, ids.data(), shares.data(), rest.data()}, values.data(), 0, rows,
                                   scratch.data());
            return joined({terms(), floats(values)});
        });
    }
};

QTEST_GUILESS_MAIN(RowKernelsAgreeTest)
#include "row_kernels_agree_test.moc"
