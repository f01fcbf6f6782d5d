// SPDX-License-Identifier: GPL-3.0-or-later
// The lens on a model folder counts exactly what the reference counted.
#include "app/model_frames.h"

#include <map>
#include <numeric>

#include "tests/app/test_setup.h"

using namespace bitdistill;

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
