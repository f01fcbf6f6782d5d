// SPDX-License-Identifier: GPL-3.0-or-later
// What a training step leaves out and takes a shorter way for, without another result: padding, and products of codes.
#include <torch/torch.h>
// LibTorch comes first: Qt's `slots` macro breaks its headers.
#include <QTest>
#include <algorithm>
#include <array>
#include <vector>

#include "engine/model/model_config.h"
#include "engine/train/network/backend.h"
#include "engine/train/network/transformer.h"
#include "engine/train/rows/row_kernels.h"
#include "tests/shared_data.h"

using namespace bitdistill;

class TokenRowsTest : public QObject {
    Q_OBJECT

  private slots:
    // Behind each sequence's length stand ids that no vocabulary has: they are not read, and a row that is all padding
    // for its neighbour's sake costs nothing. States and gradients are those of the whole square.
    void whatLiesBehindASequencesLengthIsNotComputed() {
        NEED_SHARED("golden");
        for (const char* folder : {"tiny-llama", "tiny-qwen3"}) {
            ModelConfig config = read_model_config(shared_path("models") / folder);
            config.ternary = config.sub_norm = false;
            Transformer model(config, Precision::fp32, true);
            for (Parameter& parameter : model.parameters())
                parameter.spec.norm ? parameter.value.uniform_(0.5, 1.5) : parameter.value.normal_(0, 0.15);
            const std::vector<std::int64_t> lengths{61, 1, 17, 50};
            at::Tensor ids = at::randint(config.vocab_size, {4, 61}, at::kLong);
            at::Tensor valid = at::zeros({4, 61, 1}, at::kFloat);
            for (std::int64_t row = 0; row < 4; ++row)
                valid[row].narrow(0, 0, lengths[static_cast<std::size_t>(row)]).fill_(1);
            const std::int64_t capture = config.layers - 1;
            std::vector<at::Tensor> weights;
            const auto gradients = [&](const ForwardResult& result) {
                at::Tensor sum = at::zeros({});
                std::size_t i = 0;
                for (const at::Tensor* state : {&result.hidden, &result.q, &result.k, &result.v}) {
                    if (weights.size() == i) weights.push_back(at::randn(state->sizes()) * valid);
                    sum = sum + (*state * weights[i++]).sum();
                }
                model.clear_gradients();
                sum.backward();
                std::vector<at::Tensor> all;
                for (const Parameter& parameter : model.parameters())
                    all.push_back(parameter.has_gradient ? parameter.gradient.clone() : at::Tensor());
                return all;
            };
            const auto same = [](const at::Tensor& a, const at::Tensor& b) {
                return at::allclose(a, b, 1e-4, 1e-5 * std::max(1.0, b.abs().max().item<double>()));
            };
            const ForwardResult square = model.forward(ids, capture);
            const std::vector<at::Tensor> expected = gradients(square);
            ids = at::where(valid.squeeze(-1).to(at::kBool), ids, config.vocab_size + 5);
            const ForwardResult rows = model.forward(ids, capture, lengths);
            QVERIFY(same(rows.hidden, square.hidden * valid));
            QVERIFY(same(rows.q, square.q * valid));
            QVERIFY(same(rows.k, square.k * valid));
            QVERIFY(same(rows.v, square.v * valid));
            const std::vector<at::Tensor> found = gradients(rows);
            for (std::size_t i = 0; i < found.size(); ++i) {
                QCOMPARE(found[i].defined(), expected[i].defined());
                QVERIFY2(!found[i].defined() || same(found[i], expected[i]), model.parameters()[i].spec.name.c_str());
            }
            QVERIFY_THROWS_EXCEPTION(c10::Error, model.forward(ids, -1, std::vector<std::int64_t>{61, 0, 17, 50}));
            QVERIFY_THROWS_EXCEPTION(c10::Error, model.forward(ids, -1, std::vector<std::int64_t>{61, 62, 17, 50}));
            QVERIFY_THROWS_EXCEPTION(c10::Error, model.forward(ids, -1, std::vector<std::int64_t>{61, 61}));
        }
    }

    // A run is the same to the bit whether the processor multiplies codes as integers or as floats.
    void productsOfCodesAreTheMatmulsBits() {
        const auto compare = [](auto type, at::ScalarType kind) {
            using T = decltype(type);
            const CodeProducts<T>& products = row_kernels<T>().code_products;
            if (!products.multiply) return;
            for (const auto& [rows, columns, depth] : {std::array{33, 100, 64}, {70, 192, 576}, {32, 65, 1536}}) {
                const at::Tensor a = at::randint(-128, 128, {rows, depth}, at::kFloat).to(kind),
                                 w = at::randint(-1, 2, {columns, depth}, at::kFloat).to(kind),
                                 y = at::empty({rows, columns}, kind);
                std::vector<std::int8_t> codes(std::size_t(rows * code_stride(depth)));
                std::vector<std::int32_t> sums(static_cast<std::size_t>(rows));
                std::vector<float> poison(static_cast<std::size_t>(rows));
                std::vector<std::uint8_t> memory(std::size_t(code_stride(depth) * (products.panel_columns + 1)));
                const auto at = [](const at::Tensor& tensor) { return static_cast<T*>(tensor.data_ptr()); };
                const CodeProduct<T> all{rows,  columns,      depth,       at(a),        at(w),
                                         at(y), codes.data(), sums.data(), poison.data()};
                products.read(all, 0, rows);
                products.multiply(all, 0, (columns + products.panel_columns - 1) / products.panel_columns,
                                  memory.data());
                QVERIFY(at::equal(y, at::mm(a, w.t())));
            }
        };
        compare(float{}, at::kFloat);
        if (bf16_matmul_runs()) compare(Bf16{}, at::kBFloat16);
    }
};

QTEST_GUILESS_MAIN(TokenRowsTest)
#include "token_rows_test.moc"
