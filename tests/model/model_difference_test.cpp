// SPDX-License-Identifier: GPL-3.0-or-later
// Which tensors of two models differ and by how much, and what the values of one tensor are.
#include "engine/model/statistics/model_difference.h"

#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

#include "engine/model/gguf_model.h"
#include "engine/model/random_model.h"
#include "engine/model/statistics/tensor_statistics.h"
#include "tests/error_text.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class ModelDifferenceTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    fs::path path(const std::string& name) const { return fs::path(folder_.path().toStdString()) / name; }

    static ModelConfig small() {
        ModelConfig config;
        config.hidden_size = config.intermediate_size = 8;
        config.layers = 3;
        config.heads = config.kv_heads = 1;
        config.head_dim = 8;
        config.vocab_size = 9;
        config.max_positions = 16;
        config.tie_embeddings = true;
        config.every_layer.rotary.theta = 1e4;
        return config;
    }
    fs::path folder(const std::string& name, const ModelConfig& config, std::uint64_t seed = 1) const {
        write_random_folder(path(name), config, seed, DType::f32);
        return path(name);
    }
    // The same model with one value of a tensor changed.
    fs::path changed(const std::string& name, const fs::path& from, const std::string& tensor, float to) const {
        fs::create_directories(path(name));
        fs::copy_file(from / "config.json", path(name) / "config.json");
        const auto model = SafetensorsModel::open(from);
        std::vector<TensorSource> tensors;
        for (const TensorView& view : model.tensors())
            tensors.push_back({view.name, view.dtype, view.shape, [&view, &tensor, to](std::span<std::byte> out) {
                                   std::copy(view.bytes.begin(), view.bytes.end(), out.begin());
                                   if (view.name == tensor) std::memcpy(out.data(), &to, sizeof to);
                               }});
        write_safetensors(path(name) / "model.safetensors", tensors);
        return path(name);
    }

  private slots:
    void equalModelsAreEqual() {
        const fs::path a = folder("a", small()), b = folder("b", small());
        const ModelDifference difference = compare_models(a, b);
        QVERIFY(difference.equal());
        QCOMPARE(difference.equal_count(), static_cast<std::int64_t>(difference.tensors.size()));
        QVERIFY(difference.tensors.size() > 20);
    }

    void oneChangedValueIsNamedWithItsSize() {
        const fs::path a = folder("one", small());
        const std::string name = "model.layers.2.mlp.up_proj.weight";
        const auto model = SafetensorsModel::open(a);
        float first = 0;
        std::memcpy(&first, model.at(name).bytes.data(), sizeof first);
        const fs::path b = changed("two", a, name, first + 2);
        double shares = 0;
        const ModelDifference difference = compare_models(a, b, [&](double share) { shares = share; });
        QVERIFY(!difference.equal() && difference.whole);
        QCOMPARE(shares, 1.0);
        QCOMPARE(difference.equal_count() + 1, static_cast<std::int64_t>(difference.tensors.size()));
        const auto at =
            std::ranges::find_if(difference.tensors, [](const TensorDifference& one) { return !one.equal(); });
        QCOMPARE(at->name, name);
        QCOMPARE(at->layer, 2);
        QCOMPARE(at->different, std::int64_t{1});
        QCOMPARE(at->count, std::int64_t{64});
        QVERIFY(std::abs(at->largest - 2) < 1e-6);
        QVERIFY(std::abs(at->mean - 2.0 / 64) < 1e-6);
        QVERIFY(at->relative > 0);
        QCOMPARE(to_json(difference)["equal"].get<bool>(), false);
    }

    void valuesThatAreNotFiniteAreToldApart() {
        const fs::path a = folder("finite", small());
        const std::string name = "model.norm.weight";
        const float nan = std::numeric_limits<float>::quiet_NaN();
        const fs::path b = changed("nan", a, name, nan), c = changed("nan too", a, name, nan);
        QVERIFY(!compare_models(a, b).equal());
        QVERIFY(compare_models(b, c).equal());
        const TensorStatistics found = tensor_statistics(WeightFile::open(b), name);
        QCOMPARE(found.not_finite, std::int64_t{1});
        QVERIFY(std::isfinite(found.mean) && std::isfinite(found.greatest));
    }

    void otherShapesAndTensorsAreListed() {
        ModelConfig larger = small(), deeper = small();
        larger.intermediate_size = 16;
        deeper.layers = 4;
        deeper.tie_embeddings = false;
        const fs::path a = folder("shape-a", small()), b = folder("shape-b", larger), c = folder("shape-c", deeper);
        const ModelDifference shapes = compare_models(a, b);
        const auto at = std::ranges::find(shapes.tensors, std::string("model.layers.0.mlp.down_proj.weight"),
                                          &TensorDifference::name);
        QVERIFY2(has(at->obstacle, "[8, 8]") && has(at->obstacle, "[8, 16]"), at->obstacle.c_str());
        const ModelDifference layers = compare_models(a, c);
        QVERIFY(layers.only_first.empty());
        QVERIFY(std::ranges::find(layers.only_second, "lm_head.weight") != layers.only_second.end());
        QVERIFY(std::ranges::find(layers.only_second, "model.layers.3.mlp.up_proj.weight") != layers.only_second.end());
        QVERIFY(!layers.equal());
    }

    void aStoppedComparisonSaysSo() {
        JobControl control;
        control.stop();
        QVERIFY(!compare_models(folder("stop-a", small()), folder("stop-b", small()), {}, &control).whole);
    }

    void aTensorsValuesAreSummedUp() {
        const fs::path a = folder("values", small());
        const fs::path b = changed("spread", a, "model.layers.0.mlp.gate_proj.weight", 7);
        const WeightFile file = WeightFile::open(b);
        const TensorStatistics found = tensor_statistics(file, "model.layers.0.mlp.gate_proj.weight");
        QCOMPARE(found.count, std::int64_t{64});
        QCOMPARE(found.shape, (std::vector<std::int64_t>{8, 8}));
        QCOMPARE(found.type, std::string("F32"));
        QCOMPARE(found.greatest, 7.0);
        QVERIFY(found.least < 0 && found.deviation > 0 && found.mean_magnitude > std::abs(found.mean));
        std::uint64_t all = 0;
        for (const std::uint64_t bin : found.bins) all += bin;
        QCOMPARE(all, std::uint64_t{64});
        QCOMPARE(found.bins.size(), statistics_bins);
        QCOMPARE(found.bins.back(), std::uint64_t{1});  // the seven
        // Gains of a fresh model are all 1: there is nothing to draw.
        const TensorStatistics gains = tensor_statistics(file, "model.norm.weight");
        QCOMPARE(gains.mean, 1.0);
        QCOMPARE(gains.deviation, 0.0);
        QVERIFY(gains.bins.empty());
        const std::string text = message_of([&] { tensor_statistics(file, "no.such.weight"); });
        QVERIFY2(has(text, "no.such.weight"), text.c_str());
    }
};

QTEST_APPLESS_MAIN(ModelDifferenceTest)
#include "model_difference_test.moc"
