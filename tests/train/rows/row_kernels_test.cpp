// SPDX-License-Identifier: GPL-3.0-or-later
// The row kernels of every instruction set that this CPU has against their definitions in double precision.
#include <QTest>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

#include "engine/model/ternary.h"
#include "engine/run/weight_histogram.h"
#include "engine/train/rows/row_kernels.h"
#include "tests/train/rows/row_kernel_data.h"

using namespace bitdistill;

namespace {

// One of `heads` interleaved heads, as layers keep them.
struct PlainAttention {
    std::vector<double> out, dq, dk, dv;
};
constexpr int64_t heads = 2;

template <class T>
PlainAttention plain_attention(int64_t tokens, int64_t width, const std::vector<T>& q, const std::vector<T>& k,
                               const std::vector<T>& v, const std::vector<T>& d_out) {
    const std::vector<double> zeros(q.size());
    PlainAttention all{zeros, zeros, zeros, zeros};
    const double factor = 1 / std::sqrt(double(width));
    for (int64_t head = 0; head < heads; ++head)
        for (int64_t i = 0; i < tokens; ++i) {
            const auto at = [&](int64_t t, int64_t j) { return std::size_t((t * heads + head) * width + j); };
            std::vector<double> share, slope;
            double sum = 0, mean = 0;
            for (int64_t t = 0; t <= i; ++t) {
                double score = 0, along = 0;
                for (int64_t j = 0; j < width; ++j) {
                    score += exact(q[at(i, j)]) * exact(k[at(t, j)]);
                    along += exact(d_out[at(i, j)]) * exact(v[at(t, j)]);
                }
                share.push_back(std::exp(score * factor));
                slope.push_back(along);
                sum += share.back();
            }
            for (std::size_t t = 0; t < share.size(); ++t) mean += (share[t] /= sum) * slope[t];
            for (int64_t t = 0; t <= i; ++t) {
                const double p = share[std::size_t(t)], d = p * (slope[std::size_t(t)] - mean) * factor;
                for (int64_t j = 0; j < width; ++j) {
                    all.out[at(i, j)] += p * exact(v[at(t, j)]);
                    all.dv[at(t, j)] += p * exact(d_out[at(i, j)]);
                    all.dq[at(i, j)] += d * exact(k[at(t, j)]);
                    all.dk[at(t, j)] += d * exact(q[at(i, j)]);
                }
            }
        }
    return all;
}

struct RelationCase {
    int64_t tokens, teacher_width, student_width;
    bool cosine;
};

// The sum of KL and its gradient for the student's states, [rows, width] in, rows without a place left at zero.
double plain_relation(const std::vector<float>& teacher, const std::vector<float>& student,
                      const std::vector<int64_t>& places, const RelationCase& c, double temperature,
                      std::vector<double>& gradient) {
    const auto n = places.size();
    const auto states = [&](const std::vector<float>& all, int64_t width, std::vector<double>& norms) {
        std::vector<std::vector<double>> rows(n);
        for (std::size_t t = 0; t < n; ++t) {
            double squares = 0;
            for (int64_t j = 0; j < width; ++j) {
                rows[t].push_back(double(all[std::size_t(places[t] * width + j)]));
                squares += rows[t].back() * rows[t].back();
            }
            norms.push_back(std::sqrt(squares));
            if (c.cosine)
                for (double& value : rows[t]) value /= norms[t];
        }
        return rows;
    };
    const auto factor = [&](int64_t width) { return c.cosine ? 1 / temperature : 1 / std::sqrt(double(width)); };
    std::vector<double> teacher_norms, norms;
    const auto a = states(teacher, c.teacher_width, teacher_norms), b = states(student, c.student_width, norms);
    const auto shares = [&](const std::vector<std::vector<double>>& rows, std::size_t i, double f) {
        std::vector<double> all;
        double most = -1e300, sum = 0;
        for (std::size_t k = 0; k < n; ++k) {
            double z = 0;
            for (std::size_t j = 0; j < rows[k].size(); ++j) z += rows[i][j] * rows[k][j];
            all.push_back(z * f);
            most = std::max(most, all.back());
        }
        for (double& z : all) sum += z = std::exp(z - most);
        for (double& z : all) z /= sum;
        return all;
    };
    std::vector<std::vector<double>> d(n, std::vector<double>(std::size_t(c.student_width)));
    double kl = 0;
    for (std::size_t i = 0; i < n; ++i) {
        const auto p = shares(a, i, factor(c.teacher_width)), q = shares(b, i, factor(c.student_width));
        for (std::size_t k = 0; k < n; ++k) {
            if (p[k] > 0) kl += p[k] * std::log(p[k] / q[k]);
            for (std::size_t j = 0; j < d[i].size(); ++j) {
                d[i][j] += (q[k] - p[k]) * b[k][j] * factor(c.student_width);
                d[k][j] += (q[k] - p[k]) * b[i][j] * factor(c.student_width);
            }
        }
    }
    for (std::size_t t = 0; t < n; ++t) {
        double along = 0;
        for (std::size_t j = 0; j < d[t].size(); ++j) along += c.cosine ? d[t][j] * b[t][j] : 0;
        for (std::size_t j = 0; j < d[t].size(); ++j)
            gradient[std::size_t(places[t] * c.student_width) + j] =
                (d[t][j] - along * b[t][j]) / (c.cosine ? norms[t] : 1);
    }
    return kl;
}

}  // namespace

class RowKernelsTest : public QObject {
    Q_OBJECT
  private slots:
    void attentionEqualsItsDefinition_data() {
        QTest::addColumn<int>("tokens");
        QTest::addColumn<int>("width");
        // Around the blocks of queries and of keys, and heads of less than a register.
        for (const int tokens : {1, 7, 48, 50, 193, 260})
            for (const int width : {8, 24, 64}) QTest::addRow("%d tokens, width %d", tokens, width) << tokens << width;
    }
    void attentionEqualsItsDefinition() {
        QFETCH(int, tokens);
        QFETCH(int, width);
        attention<float>(tokens, width, 1e-5);
        attention<Bf16>(tokens, width, 2e-2);  // what the matmuls read and the result are rounded to 8 bits
    }

    void relationEqualsItsDefinition_data() {
        QTest::addColumn<int>("tokens");
        QTest::addColumn<int>("teacherWidth");
        QTest::addColumn<int>("studentWidth");
        QTest::addColumn<bool>("cosine");
        for (const bool cosine : {false, true})
            for (const int tokens : {1, 9, 48, 131}) {
                QTest::addRow("%d tokens, equal widths, cosine %d", tokens, cosine) << tokens << 16 << 16 << cosine;
                QTest::addRow("%d tokens, other widths, cosine %d", tokens, cosine) << tokens << 36 << 20 << cosine;
            }
    }
    void relationEqualsItsDefinition() {
        QFETCH(int, tokens);
        QFETCH(int, teacherWidth);
        QFETCH(int, studentWidth);
        QFETCH(bool, cosine);
        const RelationCase c{tokens, teacherWidth, studentWidth, cosine};
        const auto teacher = normal<float>(3 * tokens * teacherWidth),
                   student = normal<float>(3 * tokens * studentWidth);
        std::vector<int64_t> places;
        for (int64_t t = 0; t < tokens; ++t) places.push_back(2 * t + t % 2);  // gaps: padding
        std::vector<double> expected(student.size());
        const double kl = plain_relation(teacher, student, places, c, 0.5, expected);
        for (double& value : expected) value *= 0.25;
        for (const auto* table : row_kernels_of_this_cpu<float>()) {
            std::vector<float> gradient(student.size());
            auto memory = scratch(relation_scratch(tokens, teacherWidth, studentWidth));
            Relation a;
            a.tokens = tokens;
            a.places = places.data();
            a.teacher = {teacher.data(), teacherWidth, teacherWidth};
            a.student = {student.data(), studentWidth, studentWidth};
            a.cosine = cosine;
            a.temperature = 0.5f;
            a.weight = 0.25f;
            a.gradient = gradient.data();
            const double ours = table->relation(a, memory.data());
            QVERIFY2(std::abs(ours - kl) <= 1e-5 * (kl + tokens * 1e-2), table->name);
            if (tokens > 1) QVERIFY2(relative(gradient, expected) < 1e-5, table->name);
            a.gradient = nullptr;
            QCOMPARE(table->relation(a, memory.data()), ours);
        }
    }

    void histogramsCountAsTheScalarDefinition_data() {
        QTest::addColumn<int>("sparsity");
        for (const Sparsity one : {Sparsity::none, Sparsity::six_of_8, Sparsity::exactly_3_of_4})
            QTest::newRow(word_of(one).data()) << static_cast<int>(one);
    }
    void histogramsCountAsTheScalarDefinition() {
        QFETCH(int, sparsity);
        const SparsityPattern pattern = pattern_of(static_cast<Sparsity>(sparsity));
        const float scale = 0.37f;
        std::vector<float> weights = normal<float>(1003, 0.5f);
        for (const float ratio : {-3.0f, -2.975f, -0.5f, 0.0f, -0.0f, 0.5f, 0.525f, 2.975f, 3.0f, 1e30f, -1e30f})
            for (const float w :
                 {ratio * scale, std::nextafter(ratio * scale, 9.0f), std::nextafter(ratio * scale, -9.0f)})
                weights.push_back(w);
        weights.push_back(std::numeric_limits<float>::quiet_NaN());
        weights.push_back(std::numeric_limits<float>::infinity());
        std::vector<std::uint8_t> old(weights.size()), kept(pattern.of > 1 ? weights.size() : 0);
        for (std::size_t i = 0; i < old.size(); ++i) old[i] = static_cast<std::uint8_t>(i * 37 % 64);
        for (std::size_t i = 0; i < kept.size(); ++i) kept[i] = i % 7 % 3 != 0;
        constexpr std::size_t begin = 5;
        std::vector<std::uint8_t> states = old;
        HistogramFrame frame;
        WeightWatch watch = watch_of(pattern);
        const std::uint64_t flips = count_weights(
            frame, watch,
            {std::span<const float>(weights).subspan(begin), scale,
             kept.empty() ? std::span<const std::uint8_t>() : std::span<const std::uint8_t>(kept).subspan(begin),
             std::span(states).subspan(begin)});
        for (const auto* table : row_kernels_of_this_cpu<float>()) {
            std::vector<std::uint8_t> ours = old;
            std::vector<std::uint64_t> counts(HistogramFrame::bins), masked(HistogramFrame::bins);
            std::array<std::uint64_t, weight_kinds> kinds{};
            HistogramRows rows;
            rows.weights = weights.data();
            rows.scales = &scale;
            rows.states = ours.data();
            rows.counts = counts.data();
            rows.kinds = kinds.data();
            if (!kept.empty()) {
                rows.kept = kept.data();
                rows.exact = pattern.exact;
                rows.masked = masked.data();
            }
            table->histogram(rows, begin, static_cast<int64_t>(weights.size()));
            QVERIFY2(std::ranges::equal(counts, frame.counts), table->name);
            if (!kept.empty()) QVERIFY2(masked == watch.masked, table->name);
            const KindSums sums = sums_of(kinds);
            QVERIFY2(sums.minus == frame.minus && sums.zero == frame.zero && sums.plus == frame.plus, table->name);
            QVERIFY2(sums.flips == flips && sums.mask_changes == watch.mask_changes, table->name);
            QVERIFY2(sums.magnitudes == watch.magnitudes, table->name);
            QVERIFY2(ours == states, table->name);  // those before `begin` as they were
        }
    }

    // Three rows of 300 in blocks of 128, from the middle of one block to the middle of another.
    void histogramsCountEachWeightOverItsOwnScale() {
        std::vector<float> weights(900), scales;
        for (std::size_t i = 0; i < weights.size(); ++i) weights[i] = std::sin(static_cast<float>(i)) * 0.2f;
        for (int i = 0; i < 9; ++i) scales.push_back(0.05f + 0.02f * static_cast<float>(i));
        const std::size_t begin = 70, end = 800;
        std::vector<std::uint64_t> counts(HistogramFrame::bins);
        std::vector<std::uint8_t> states(weights.size(), weight_state::masked);
        for (std::size_t i = begin; i < end; ++i) {
            const float scale = scales[i / 300 * 3 + i % 300 / 128];
            ++counts[std::size_t(histogram_bin(weights[i] / scale))];
            states[i] = static_cast<std::uint8_t>(ternary_code(weights[i], scale) + 1);
        }
        for (const auto* table : row_kernels_of_this_cpu<float>()) {
            std::vector<std::uint8_t> ours(weights.size(), weight_state::masked);
            std::vector<std::uint64_t> our_counts(HistogramFrame::bins);
            std::array<std::uint64_t, weight_kinds> kinds{};
            HistogramRows rows;
            rows.weights = weights.data();
            rows.scales = scales.data();
            rows.columns = 300;
            rows.block = 128;
            rows.states = ours.data();
            rows.counts = our_counts.data();
            rows.kinds = kinds.data();
            table->histogram(rows, begin, end);
            QCOMPARE(our_counts, counts);
            QCOMPARE(ours, states);
            QCOMPARE(sums_of(kinds).mask_changes, std::uint64_t{end - begin});
        }
    }

  private:
    template <class T>
    void attention(int64_t tokens, int64_t width, double tolerance) {
        const int64_t count = tokens * heads * width;
        const auto q = normal<T>(count, 1.5f), k = normal<T>(count, 1.5f), v = normal<T>(count),
                   d_out = normal<T>(count);
        const PlainAttention expected = plain_attention(tokens, width, q, k, v, d_out);
        for (const auto* table : row_kernels_of_this_cpu<T>()) {
            std::vector<T> out(q.size());
            std::vector<float> dq(q.size()), dk(q.size()), dv(q.size()), log_sum(static_cast<std::size_t>(tokens));
            for (int64_t head = 0; head < heads; ++head) {
                const int64_t at = head * width;
                Attention<T> a;
                a.tokens = tokens;
                a.width = width;
                a.q = q.data() + at;
                a.k = k.data() + at;
                a.v = v.data() + at;
                a.q_stride = a.kv_stride = heads * width;
                a.out = out.data() + at;
                a.log_sum = log_sum.data();
                a.d_out = d_out.data() + at;
                a.dq = dq.data() + at;
                a.dk = dk.data() + at;
                a.dv = dv.data() + at;
                std::vector<float> memory(static_cast<std::size_t>(attention_scratch(tokens, width)),
                                          std::numeric_limits<float>::quiet_NaN());
                table->attention_forward(a, memory.data());
                std::fill(memory.begin(), memory.end(), std::numeric_limits<float>::quiet_NaN());
                table->attention_backward(a, memory.data());
            }
            QVERIFY2(relative(out, expected.out) < tolerance, table->name);
            QVERIFY2(relative(dv, expected.dv) < tolerance, table->name);
            if (tokens == 1) continue;  // one key: the scores' gradient is nothing
            QVERIFY2(relative(dq, expected.dq) < tolerance, table->name);
            QVERIFY2(relative(dk, expected.dk) < tolerance, table->name);
        }
    }
};

QTEST_GUILESS_MAIN(RowKernelsTest)
#include "row_kernels_test.moc"
