// SPDX-License-Identifier: GPL-3.0-or-later
// What Gemma asks of the row kernels, on every instruction set that this CPU has, against definitions in double
// precision: attention within a window, scores over another root, GELU, and a norm of a branch alone.
#include <QTest>
#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "engine/train/rows/row_kernels.h"
#include "tests/train/rows/row_kernel_data.h"

using namespace bitdistill;

namespace {

struct Expected {
    std::vector<double> out, dq, dk, dv;
};

// One head of `width`, token after token.
template <class T>
Expected attention_in_window(const Attention<T>& a) {
    const std::vector<double> zeros(static_cast<std::size_t>(a.tokens * a.width));
    Expected all{zeros, zeros, zeros, zeros};
    const double factor = 1 / std::sqrt(double(a.divisor));
    const auto at = [&](int64_t t, int64_t j) { return std::size_t(t * a.width + j); };
    for (int64_t i = 0; i < a.tokens; ++i) {
        std::vector<double> share(std::size_t(a.tokens), 0.0), slope(share);
        double sum = 0, mean = 0;
        const int64_t begin = std::max<int64_t>(0, i + 1 - a.window);
        for (int64_t t = begin; t <= i; ++t) {
            double score = 0;
            for (int64_t j = 0; j < a.width; ++j) {
                score += exact(a.q[at(i, j)]) * exact(a.k[at(t, j)]);
                slope[std::size_t(t)] += exact(a.d_out[at(i, j)]) * exact(a.v[at(t, j)]);
            }
            sum += share[std::size_t(t)] = std::exp(score * factor);
        }
        for (std::size_t t = 0; t < share.size(); ++t) mean += (share[t] /= sum) * slope[t];
        for (int64_t t = begin; t <= i; ++t) {
            const double p = share[std::size_t(t)], d = p * (slope[std::size_t(t)] - mean) * factor;
            for (int64_t j = 0; j < a.width; ++j) {
                all.out[at(i, j)] += p * exact(a.v[at(t, j)]);
                all.dv[at(t, j)] += p * exact(a.d_out[at(i, j)]);
                all.dq[at(i, j)] += d * exact(a.k[at(t, j)]);
                all.dk[at(t, j)] += d * exact(a.q[at(i, j)]);
            }
        }
    }
    return all;
}

double gelu(double x) {
    return 0.5 * x * (1 + std::tanh(std::sqrt(2 / 3.14159265358979) * (x + 0.044715 * x * x * x)));
}

}  // namespace

class GemmaRowsTest : public QObject {
    Q_OBJECT
  private slots:
    void aWindowCutsWhatItsDefinitionCuts_data() {
        QTest::addColumn<int>("tokens");
        QTest::addColumn<int>("window");
        // Within a block of queries, over several, over a block of keys, and one that cuts nothing.
        for (const int tokens : {7, 60, 200, 430})
            for (const int window : {1, 5, 48, 70, 210, 1000})
                QTest::addRow("%d of %d", window, tokens) << tokens << window;
    }
    void aWindowCutsWhatItsDefinitionCuts() {
        QFETCH(int, tokens);
        QFETCH(int, window);
        attention<float>(tokens, window, 2e-5);
        attention<Bf16>(tokens, window, 2e-2);
    }

    void geluAndItsSlopeFollowTheFormula() {
        constexpr int64_t columns = 150;
        std::vector<float> gate, up, slopes_of(std::size_t(columns), 1.0f);
        for (int64_t i = 0; i < columns; ++i) {
            gate.push_back(float(i - 70) * 0.11f);
            up.push_back(1.0f + float(i % 7) * 0.2f);
        }
        gate[3] = 1e12f;
        gate[4] = -1e12f;
        for (const auto* table : row_kernels_of_this_cpu<float>()) {
            std::vector<float> out(gate.size()), d_gate(gate.size()), d_up(gate.size()),
                memory(std::size_t(row_scratch(columns)));
            SwigluForward<float> forward;
            forward.columns = columns;
            forward.gate = {gate.data(), columns};
            forward.up = {up.data(), columns};
            forward.form_of_gate = GateForm::gelu_tanh;
            forward.quantized = out.data();
            table->swiglu_forward(forward, 0, 1, memory.data());
            SwigluBackward<float> back;
            back.columns = columns;
            back.gate = forward.gate;
            back.up = forward.up;
            back.form_of_gate = GateForm::gelu_tanh;
            back.d_quantized = slopes_of.data();
            back.quantized = out.data();
            back.d_gate = d_gate.data();
            back.d_up = d_up.data();
            const std::vector<float> first = out;
            table->swiglu_backward(back, 0, 1, memory.data());
            QVERIFY2(out == first, table->name);
            for (std::size_t i = 0; i < gate.size(); ++i) {
                const double x = double(gate[i]), u = double(up[i]), step = 1e-5 * std::max(1.0, std::abs(x));
                const double slope = (gelu(x + step) - gelu(x - step)) / (2 * step);
                const auto near = [&](double is, double wanted) {
                    return std::abs(is - wanted) <= 2e-5 * std::max(std::abs(wanted), 1.0);
                };
                QVERIFY2(near(double(out[i]), gelu(x) * u), table->name);
                QVERIFY2(near(double(d_up[i]), gelu(x)), table->name);
                QVERIFY2(near(double(d_gate[i]), slope * u), table->name);
            }
        }
    }

    void aBranchAloneIsNormalised() {
        constexpr int64_t columns = 37;
        std::vector<float> branch, gain;
        for (int64_t i = 0; i < columns; ++i) {
            branch.push_back(float(i - 11) * 0.3f);
            gain.push_back(1.0f + float(i % 5) * 0.1f);
        }
        for (const auto* table : row_kernels_of_this_cpu<float>()) {
            std::vector<float> sum(branch.size()), normed(branch.size()), memory(std::size_t(row_scratch(columns)));
            float reciprocal = 0;
            NormForward<float, float> a;
            a.columns = columns;
            a.delta = {branch.data(), columns, nullptr, 0.5f};
            a.sum = sum.data();
            a.gain = gain.data();
            a.eps = 1e-6f;
            a.reciprocal = &reciprocal;
            a.quantized = normed.data();
            table->norm_forward(a, 0, 1, memory.data());
            double squares = 0;
            for (const float value : branch) squares += 0.25 * double(value) * double(value);
            const double r = 1 / std::sqrt(squares / columns + 1e-6);
            for (std::size_t i = 0; i < branch.size(); ++i) {
                QCOMPARE(sum[i], 0.5f * branch[i]);
                const double wanted = 0.5 * double(branch[i]) * r * double(gain[i]);
                QVERIFY2(std::abs(double(normed[i]) - wanted) < 1e-5, table->name);
            }
        }
    }

  private:
    template <class T>
    void attention(int64_t tokens, int64_t window, double tolerance) {
        constexpr int64_t width = 24;
        const int64_t count = tokens * width;
        const auto q = normal<T>(count, 1.5f), k = normal<T>(count, 1.5f), v = normal<T>(count),
                   d_out = normal<T>(count);
        std::vector<T> out(q.size());
        std::vector<float> dq(q.size()), dk(q.size()), dv(q.size()), log_sum(static_cast<std::size_t>(tokens));
        Attention<T> a;
        a.tokens = tokens;
        a.width = a.q_stride = a.kv_stride = width;
        a.window = window;
        a.divisor = 40;
        a.q = q.data();
        a.k = k.data();
        a.v = v.data();
        a.out = out.data();
        a.log_sum = log_sum.data();
        a.d_out = d_out.data();
        a.dq = dq.data();
        a.dk = dk.data();
        a.dv = dv.data();
        const Expected expected = attention_in_window(a);
        for (const auto* table : row_kernels_of_this_cpu<T>()) {
            std::vector<float> memory(static_cast<std::size_t>(attention_scratch(tokens, width)),
                                      std::numeric_limits<float>::quiet_NaN());
            table->attention_forward(a, memory.data());
            std::fill(memory.begin(), memory.end(), std::numeric_limits<float>::quiet_NaN());
            table->attention_backward(a, memory.data());
            QVERIFY2(relative(out, expected.out) < tolerance, table->name);
            QVERIFY2(relative(dv, expected.dv) < tolerance, table->name);
            if (window == 1) continue;  // one key: the scores' gradient is nothing
            QVERIFY2(relative(dq, expected.dq) < tolerance, table->name);
            QVERIFY2(relative(dk, expected.dk) < tolerance, table->name);
        }
    }
};

QTEST_GUILESS_MAIN(GemmaRowsTest)
#include "gemma_rows_test.moc"
