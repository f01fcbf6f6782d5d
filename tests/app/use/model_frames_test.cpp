// SPDX-License-Identifier: GPL-3.0-or-later
// The lens on a model folder counts exactly what the reference counted.
#include "app/use/model_frames.h"

#include <algorithm>
#include <map>
#include <numeric>

#include "engine/model/random_model.h"
#include "engine/model/ternary.h"
#include "engine/run/watch/weight_watch.h"
#include "tests/app/test_setup.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class ModelFramesTest : public QObject {
    Q_OBJECT
  private slots:
    void codesAndScalesEqualTheReference() {
        NEED_SHARED("golden/bitdistill.json");
        const Json golden = read_json(shared_path("golden/bitdistill.json"));
        std::map<std::string, std::shared_ptr<const HistogramFrame>> frames;
        JobControl control;
        int last = -1, count = 0;
        modelFrames(shared_path("models") / golden["student"].get<std::string>(), control,
                    [&](std::shared_ptr<const HistogramFrame> frame, int index, int total) {
                        QCOMPARE(index, last + 1);
                        last = index;
                        count = total;
                        frames[frame->tensor] = std::move(frame);
                    });
        QCOMPARE(static_cast<int>(frames.size()), count);
        QCOMPARE(frames.size(), golden["ternary"].size());
        for (const auto& [name, expected] : golden["ternary"].items()) {
            QVERIFY2(frames.contains(name), name.c_str());
            const HistogramFrame& frame = *frames[name];
            QVERIFY(std::abs(static_cast<double>(frame.scale) - expected["scale"].get<double>()) < 1e-6);
            QCOMPARE(frame.minus, expected["minus"].get<std::uint64_t>());
            QCOMPARE(frame.zero, expected["zero"].get<std::uint64_t>());
            QCOMPARE(frame.plus, expected["plus"].get<std::uint64_t>());
            const std::uint64_t binned = std::accumulate(frame.counts.begin(), frame.counts.end(), std::uint64_t{0});
            QCOMPARE(binned, frame.minus + frame.zero + frame.plus);
        }
    }

    void rowsAndBlocksAreCountedOverTheirOwnScales() {
        NEED_SHARED("models/tiny-qwen3-student");
        QTemporaryDir folder;
        const fs::path model = fs::path(folder.path().toStdString()) / "model";
        ModelConfig config = read_model_config(shared_path("models/tiny-qwen3-student"));
        config.intermediate_size = 300;
        config.quantizer.weight_scale = ScaleGranularity::block128;
        write_random_folder(model, config, 3, DType::f32);
        std::shared_ptr<const HistogramFrame> frame;
        JobControl control;
        modelFrames(model, control, [&](std::shared_ptr<const HistogramFrame> one, int, int) {
            if (one->tensor == "model.layers.0.mlp.down_proj.weight") frame = std::move(one);
        });
        QVERIFY(frame);
        const auto file = SafetensorsModel::open(model);
        std::vector<float> w(static_cast<std::size_t>(config.hidden_size * 300));
        to_float(file.at(frame->tensor), w);
        const WeightScales scales = absmean_scales(w, config.hidden_size, 300, config.quantizer.weight_scale);
        HistogramFrame expected;
        for (std::size_t i = 0; i < w.size(); ++i) {
            const float scale = scales.at(static_cast<std::int64_t>(i / 300), static_cast<std::int64_t>(i % 300 / 128));
            ++expected.counts[static_cast<std::size_t>(histogram_bin(w[i] / scale))];
            expected.plus += ternary_code(w[i], scale) > 0;
        }
        QVERIFY(frame->counts == expected.counts);
        QCOMPARE(frame->plus, expected.plus);
        QCOMPARE(frame->scale_low, std::ranges::min(scales.values));
        QCOMPARE(frame->scale_high, std::ranges::max(scales.values));
        QCOMPARE(frame->scale, scales.mean());
    }

    // Without a teacher: what the mask zeros and where it keeps, on latent weights.
    void aSparseModelSaysWhatItsMaskDoes() {
        NEED_SHARED("models/tiny-qwen3-student");
        QTemporaryDir folder;
        for (const Sparsity sparsity : {Sparsity::six_of_8, Sparsity::exactly_3_of_4}) {
            const fs::path model = fs::path(folder.path().toStdString()) / std::string(word_of(sparsity)).substr(0, 1);
            ModelConfig config = read_model_config(shared_path("models/tiny-qwen3-student"));
            config.quantizer.sparsity = sparsity;
            write_random_folder(model, config, 5, DType::f32);
            std::shared_ptr<const HistogramFrame> frame;
            JobControl control;
            modelFrames(model, control, [&](std::shared_ptr<const HistogramFrame> one, int, int) {
                if (one->tensor == "model.layers.0.mlp.gate_proj.weight") frame = std::move(one);
            });
            QVERIFY(frame && frame->watch);
            const WeightWatch& watch = *frame->watch;
            QVERIFY(!watch.compares() && watch.has_mask());
            const SparsityPattern pattern = pattern_of(sparsity);
            QCOMPARE(watch.pattern.of, pattern.of);
            const std::uint64_t weights = frame->minus + frame->zero + frame->plus,
                                masked = std::accumulate(watch.masked.begin(), watch.masked.end(), std::uint64_t{0});
            QCOMPARE(masked * std::uint64_t(pattern.of), weights * std::uint64_t(pattern.of - pattern.kept));
            std::uint64_t kept = 0;
            for (const PositionCounts& position : watch.positions) kept += position.kept;
            QCOMPARE(kept + masked, weights);
            if (pattern.exact)
                QCOMPARE(frame->zero, masked);
            else
                QVERIFY(frame->zero > masked);  // kept weights may be 0, too
        }
    }

    void aStopEndsItQuietly() {
        NEED_SHARED("models/tiny-qwen3-student");
        JobControl control;
        control.stop();
        int frames = 0;
        modelFrames(shared_path("models/tiny-qwen3-student"), control, [&](auto, int, int) { ++frames; });
        QCOMPARE(frames, 0);
    }

    void aFolderWithoutAModelIsNamed() {
        QTemporaryDir folder;
        JobControl control;
        QString message;
        try {
            modelFrames(folder.path().toStdString(), control, [](auto, int, int) {});
        } catch (const std::exception& error) {
            message = QString::fromStdString(error.what());
        }
        QVERIFY2(message.contains(folder.path()), qPrintable(message));
    }
};

WORKBENCH_TEST_MAIN(ModelFramesTest)
#include "model_frames_test.moc"
