// SPDX-License-Identifier: GPL-3.0-or-later
// The table of tensors: names in both directions, what stands around a layer, and which forward pass computes what.
#include "engine/model/tensor_roles.h"

#include <QtTest>
#include <algorithm>
#include <set>

#include "engine/model/forward_pass.h"
#include "engine/model/row_order.h"
#include "tests/error_text.h"

using namespace bitdistill;

namespace {

// A model that has every tensor of the table.
ModelConfig whole() {
    ModelConfig config;
    config.hidden_size = 8;
    config.intermediate_size = 12;
    config.layers = 3;
    config.heads = 4;
    config.kv_heads = 2;
    config.head_dim = 6;
    config.vocab_size = 20;
    config.max_positions = 16;
    config.ternary = config.sub_norm = true;
    config.sub_norm_placement = SubNormPlacement::every_linear;
    LayerConfig& layer = config.every_layer;
    layer.qk_norm = layer.attention_bias = layer.output_bias = true;
    return config;
}

}  // namespace

class TensorRolesTest : public QObject {
    Q_OBJECT

  private slots:
    void aNameLeadsBackToItsRole() {
        std::set<std::string> names, in_gguf;
        const std::vector<TensorSpec> specs = tensor_specs(whole());
        QCOMPARE(specs.size(), std::size_t{3 + 3 * 22});
        for (const TensorSpec& spec : specs) {
            const auto found = spec_from_name(spec.name, spec.shape);
            QVERIFY2(found && found->id() == spec.id(), spec.name.c_str());
            QCOMPARE(name_in(FileKind::folder, spec.id()), spec.name);
            QCOMPARE(name_in(FileKind::gguf, spec.id()), spec.gguf_name);
            QVERIFY(tensor_spec(whole(), spec.id()).shape == spec.shape);
            names.insert(spec.name);
            in_gguf.insert(spec.gguf_name);
        }
        QCOMPARE(names.size(), specs.size());
        QCOMPARE(in_gguf.size(), specs.size());
        for (const char* other : {"model.layers.1.self_attn.q_proj", "model.layers..self_attn.q_proj.weight",
                                  "model.layers.x.mlp.up_proj.weight", "model.layers.-1.mlp.up_proj.weight",
                                  "layers.1.mlp.up_proj.weight", "model.norm.weight2", ""})
            QVERIFY2(!spec_from_name(other, {4}), other);
    }

    void aTensorThatAModelHasNotIsRefusedByName() {
        ModelConfig config = whole();
        config.tie_embeddings = true;
        QVERIFY(has(message_of([&] { tensor_spec(config, {TensorRole::head}); }), "lm_head.weight"));
        QVERIFY(has(message_of([&] { tensor_spec(config, {TensorRole::up, 3}); }), "model.layers.3.mlp.up_proj"));
    }

    void whatStandsAroundALinearLayer() {
        QVERIFY(norm_in_front_of(TensorRole::v) == TensorRole::attention_norm);
        QVERIFY(norm_in_front_of(TensorRole::gate) == TensorRole::feed_forward_norm);
        QVERIFY(norm_in_front_of(TensorRole::head) == TensorRole::final_norm);
        QVERIFY(!norm_in_front_of(TensorRole::o) && !norm_in_front_of(TensorRole::down));
        QVERIFY(sub_norm_of(TensorRole::o) == TensorRole::attention_sub_norm);
        QVERIFY(bias_of(TensorRole::k) == TensorRole::k_bias && !bias_of(TensorRole::up));
        QVERIFY(!is_sub_norm(TensorRole::attention_norm) && !is_sub_norm(TensorRole::q_norm));
        // Each linear layer has a SubLN of its own, and there are no others.
        std::set<TensorRole> sub_norms;
        for (const TensorRole linear : ternary_roles()) {
            QVERIFY(sub_norm_of(linear) && is_sub_norm(*sub_norm_of(linear)));
            sub_norms.insert(*sub_norm_of(linear));
        }
        QCOMPARE(sub_norms.size(), std::size_t{7});
        for (const TensorSpec& spec : tensor_specs(whole())) {
            QCOMPARE(is_sub_norm(spec.role), sub_norms.contains(spec.role));
            QCOMPARE(spec.projection, std::ranges::count(ternary_roles(), spec.role) == 1);
            // Norms, biases and the embedding do not decay.
            QCOMPARE(spec.decays, spec.shape.size() == 2 && spec.role != TensorRole::embedding);
        }
    }

    void rowsOfTheFileComeBackInBothDirections() {
        const RowOrder order = RowOrder::of_neighbours(24, 4);  // four heads of six rows
        for (std::int64_t row = 0; row < 24; ++row) {
            QCOMPARE(order.ours(order.in_file(row)), row);
            QCOMPARE(order.in_file(order.ours(row)), row);
            QCOMPARE(RowOrder().in_file(row), row);
        }
        // Rows 0, 1, 2 of a head rotate with 3, 4, 5; in the file partners are neighbours.
        QCOMPARE(order.in_file(6 + 0), std::int64_t{6});
        QCOMPARE(order.in_file(6 + 3), std::int64_t{7});
        QCOMPARE(order.in_file(6 + 1), std::int64_t{8});
    }

    void theRotaryTableGoesOnWhereItEnded() {
        Rotary rotary{10000, {RopeScaling::Kind::linear, 2}};
        std::vector<float> cosines(5 * 3), sines(5 * 3), rest_cosines(2 * 3), rest_sines(2 * 3);
        fill_rotary_table(rotary, 6, 0, cosines, sines);
        fill_rotary_table(rotary, 6, 3, rest_cosines, rest_sines);
        QVERIFY(std::ranges::equal(rest_cosines, std::span(cosines).subspan(9)));
        QVERIFY(std::ranges::equal(rest_sines, std::span(sines).subspan(9)));
        QCOMPARE(cosines[0], 1.0f);
        QCOMPARE(sines[3], std::sin(0.5f));  // position 1, frequency 1 / 2
    }

    void everyPassComputesEveryFormOfALayer_data() {
        QTest::addColumn<QString>("what");
        for (const char* what : {"nothing", "relu2", "gelu", "window", "post", "offset", "rotary"})
            QTest::newRow(what) << what;
    }
    void everyPassComputesEveryFormOfALayer() {
        QFETCH(QString, what);
        ModelConfig config = whole();
        config.own_layers.assign(3, config.every_layer);
        LayerConfig& last = config.own_layers.back();  // one layer is enough
        if (what == "relu2") last.activation = Activation::squared_relu;
        if (what == "gelu") last.activation = Activation::gelu_tanh;
        if (what == "window") last.window = 4;
        if (what == "post") last.post_norms = true;
        if (what == "offset") last.norm_offset = true;
        if (what == "rotary") last.rotary.theta = 5;
        for (const ForwardPass pass : {ForwardPass::inference, ForwardPass::training, ForwardPass::operators})
            QCOMPARE(message_of([&] { require(config, pass, "dir/model"); }), std::string());
        QCOMPARE(message_of([&] { require_some_pass(config, "dir"); }), std::string());
    }

    void aPassRefusesWhatItCannotComputeByName() {
        ModelConfig config = whole();
        config.hidden_size = 9;
        config.quantizer.sparsity = Sparsity::exactly_3_of_4;
        const std::string said = message_of([&] { require(config, ForwardPass::training, "dir/model"); });
        QVERIFY2(has(said, "of rows of 9 weights is not supported by the training engine"), said.c_str());
        QVERIFY(has(said, "dir/model"));
        QVERIFY(!message_of([&] { require_some_pass(config, "dir"); }).empty());
    }
};

QTEST_GUILESS_MAIN(TensorRolesTest)
#include "tensor_roles_test.moc"
