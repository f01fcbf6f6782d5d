// SPDX-License-Identifier: GPL-3.0-or-later
// Promises of the activations' history and figure: inputs are merged as selected, maps have a cell for each, what
// stands under the mouse is said, files are written whole or the reason is said.
#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QtTest>
#include <random>

#include "tests/places.h"
#include "widgets/figures/activation_figure.h"
#include "widgets/plot_style.h"

using namespace bitdistill;

namespace {

constexpr int columns = 192;
const std::vector<std::string> all_readers{"q_proj,k_proj,v_proj", "o_proj", "gate_proj,up_proj", "down_proj"};

// Tokens with a few channels that are far larger than the others, the more so the later the input.
ActivationPtr look(Stage stage, std::int64_t step, int layer, std::size_t input) {
    auto frame = std::make_shared<ActivationFrame>();
    frame->stage = stage;
    frame->step = step;
    frame->layer = layer;
    frame->readers = all_readers[input];
    frame->rule = ActivationRule::hadamard_absmax8;
    frame->turned = input % 2 == 1;
    frame->profile = empty_profile(columns);
    std::mt19937 random(static_cast<unsigned>(step * 100 + layer * 10) + static_cast<unsigned>(input));
    std::normal_distribution<float> normal;
    std::vector<float> token(columns), scratch;
    for (int t = 0; t < 40; ++t) {
        for (float& value : token) value = normal(random);
        if (input == 1) token[7] *= 4;
        if (input == 3) token[11] *= 18;
        add_token(frame->profile, token, scratch);
    }
    return frame;
}

std::vector<ActivationPtr> looks(int layers) {
    std::vector<ActivationPtr> frames;
    for (const Stage stage : {Stage::pretrain, Stage::distill})
        for (const int step : {0, 50, 100})
            for (int layer = 0; layer < layers; ++layer)
                for (std::size_t input = 0; input < all_readers.size(); ++input)
                    frames.push_back(look(stage, step, layer, input));
    return frames;
}

ActivationHistory history(int layers = 3) {
    ActivationHistory made;
    const auto frames = looks(layers);
    made.append(frames);
    return made;
}

activation::Data dataOf(const ActivationHistory& frames, const FrameSelection& selection, int bits = 8) {
    activation::Data data;
    data.look = frames.at(selection, {Stage::distill, 60});
    data.bits = bits;
    data.title = selectionLabel(selection) + QStringLiteral(", Distill step 50");
    data.caption = QStringLiteral("Run sample: 40 tokens");
    return data;
}

}  // namespace

class WidgetsActivations : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { style::applyTheme(style::Theme::light); }

    void aKindFindsTheInputThatItReads() {
        const ActivationHistory frames = history();
        for (const char* kind : {"gate_proj", "up_proj"}) {
            const ActivationLook look = frames.at({1, kind}, {Stage::distill, 99});
            QVERIFY(look.frame);
            QCOMPARE(look.frame->readers, std::string("gate_proj,up_proj"));
            QCOMPARE(look.frame->step, std::int64_t{50});  // the newest up to there
            QCOMPARE(look.inputs, 1);
        }
        QVERIFY(!frames.at({1, "router"}, {Stage::distill, 99}).frame);
        QVERIFY(!frames.at({}, {Stage::bitnet_sft, 99}).frame);  // looks of another stage are not its own
        QCOMPARE(frames.nearest({Stage::distill, 99}), (FramePosition{Stage::distill, 50}));
        QCOMPARE(frames.nearest({Stage::bitnet_sft, 5}), (FramePosition{Stage::bitnet_sft, 5}));
    }

    void severalInputsAreMerged() {
        const ActivationHistory frames = history();
        const ActivationLook all = frames.at({}, {Stage::pretrain, 0}),
                             downs = frames.at({-1, "down_proj"}, {Stage::pretrain, 0});
        QCOMPARE(all.inputs, 12);
        QCOMPARE(all.turned, 6);
        QVERIFY(all.frame->readers.empty() && !all.frame->turned);
        QCOMPARE(all.frame->profile.tokens, std::int64_t{12 * 40});
        QCOMPARE(downs.inputs, 3);
        QCOMPARE(downs.turned, 3);
        QCOMPARE(downs.frame->readers, std::string("down_proj"));
        QVERIFY(downs.frame->turned);
        double mean = 0;
        for (int layer = 0; layer < 3; ++layer)
            mean +=
                figures_of(frames.at({layer, "down_proj"}, {Stage::pretrain, 0}).frame->profile, false, 4).error / 3;
        QVERIFY(std::abs(figures_of(downs.frame->profile, false, 4).error - mean) < 1e-9);
    }

    void mapsHaveEveryInputAndEveryLook() {
        const ActivationHistory frames = history();
        const MapGrid inputs = frames.layersByInput(ActivationMeasure::gain, 8, {Stage::distill, 100});
        QCOMPARE(inputs.rows(), 3);
        QCOMPARE(inputs.columnLabels, (QStringList{QStringLiteral("q, k, v"), QStringLiteral("o"),
                                                   QStringLiteral("gate, up"), QStringLiteral("down")}));
        QCOMPARE(inputs.kinds, (std::vector<std::string>{"q_proj", "o_proj", "gate_proj", "down_proj"}));
        const double gain =
            measure(frames.at({2, "down_proj"}, {Stage::distill, 100}).frame->profile, ActivationMeasure::gain, 8);
        QVERIFY(gain > 4);  // an outlier of 18 rms
        QVERIFY(std::abs(std::pow(10, inputs.at(2, 3)) - gain) < 1e-9);
        QVERIFY(std::abs(inputs.at(2, 0)) < 0.1);  // a Gaussian gains nothing
        const MapGrid time = frames.layersOverTime(ActivationMeasure::peakBefore, 8, "down_proj");
        QCOMPARE(time.columns(), 6);
        QCOMPARE(time.positions.back(), (FramePosition{Stage::distill, 100}));
        QVERIFY(std::pow(10, time.at(0, 0)) > 6);
        const MapGrid clipped = frames.layersByInput(ActivationMeasure::clippedBefore, 8, {Stage::distill, 100});
        QCOMPARE(clipped.at(1, 1), 0.0);  // not its logarithm
    }

    void whatIsUnderTheMouseIsFoundAndKeysMoveIt() {
        ActivationFigure figure;
        figure.resize(700, 420);
        figure.setData(dataOf(history(), {1, "down_proj"}, 4));
        figure.show();
        QVERIFY(QTest::qWaitForWindowExposed(&figure));
        for (const double u : {-12.0, -1.01, 0.05, 3.0}) {
            QTest::mouseMove(&figure, figure.pointOf(u));
            QTRY_VERIFY(figure.hoveredBin() >= 0);
            const int bin = figure.hoveredBin();
            const auto edge = [](int at) { return profile_value(ProfileSide::lowest + at * ProfileSide::width); };
            QVERIFY2(edge(bin - 1) < u && u < edge(bin + 2), qPrintable(QString::number(u)));
        }
        const int before = figure.hoveredBin();
        QTest::keyClick(&figure, Qt::Key_Left);
        QCOMPARE(figure.hoveredBin(), before - 1);
        QTest::keyClick(&figure, Qt::Key_Escape);
        QCOMPARE(figure.hoveredBin(), -1);
        QTest::mouseMove(&figure, QPoint(2, 2));  // beside the axes
        QCOMPARE(figure.hoveredBin(), -1);
    }

    void wordsAndTableSayWhatThePictureShows() {
        ActivationFigure figure;
        QVERIFY(figure.isEmpty());
        const activation::Data data = dataOf(history(), {1, "down_proj"});
        figure.setData(data);
        const QString words = figure.summary();
        for (const char* part : {"Layer 1, down_proj", "8 bits", "dB", "rms", "less", "computes with the transform"})
            QVERIFY2(words.contains(QLatin1String(part)), qPrintable(words));
        const PlotTable table = figure.dataTable();
        QCOMPARE(table.rows(), static_cast<std::size_t>(ProfileSide::bins));
        for (const std::size_t side : {2, 3}) {
            double sum = 0;
            for (const double count : table.values[side]) sum += count;
            QCOMPARE(sum, 40.0 * columns);
        }
        QVERIFY(std::isinf(table.values[0].front()) && std::isinf(table.values[1].back()));
        // Of an odd width there is one side.
        auto odd = std::make_shared<ActivationFrame>(*data.look.frame);
        odd->profile = empty_profile(7);
        std::vector<float> scratch;
        add_token(odd->profile, std::vector<float>{1, 2, 3, 4, 5, 6, 7}, scratch);
        activation::Data one = data;
        one.look.frame = odd;
        figure.setData(one);
        QVERIFY2(figure.summary().contains(QLatin1String("odd")), qPrintable(figure.summary()));
        QVERIFY(std::isnan(figure.dataTable().values[3][144]));
        QVERIFY(!figure.picture().isNull());
    }

    void filesAreWrittenOrTheReasonIsSaid() {
        const QTemporaryDir folder;
        ActivationFigure figure;
        figure.setData(dataOf(history(), {-1, "down_proj"}, 4));
        for (const char* name : {"a.png", "a.svg", "a.pdf", "a.csv"}) {
            const QString path = folder.filePath(QString::fromLatin1(name));
            QString error;
            QVERIFY2(figure.exportTo(path, &error), qPrintable(error));
            QVERIFY(QFileInfo(path).size() > 500);
        }
        QString error;
        QVERIFY(!figure.exportTo(folder.filePath(QStringLiteral("none/a.png")), &error));
        QVERIFY2(error.contains(QLatin1String("a.png")), qPrintable(error));
    }

    void picturesForTheEye() {
        for (const style::Theme theme : {style::Theme::light, style::Theme::dark}) {
            style::applyTheme(theme);
            for (const int bits : {8, 4}) {
                ActivationFigure figure;
                figure.resize(760, 460);
                figure.setData(dataOf(history(), {1, "down_proj"}, bits));
                figure.show();
                QVERIFY(QTest::qWaitForWindowExposed(&figure));
                QTest::mouseMove(&figure, QPoint(2, 2));
                QTest::mouseMove(&figure, figure.pointOf(-6));
                QTRY_VERIFY(figure.hoveredBin() >= 0);
                const QString name =
                    QStringLiteral("/activations-%1bits-%2.png")
                        .arg(bits)
                        .arg(theme == style::Theme::dark ? QStringLiteral("dark") : QStringLiteral("light"));
                QVERIFY(figure.grab().save(screenshots_folder() + name));
            }
        }
        style::applyTheme(style::Theme::light);
    }
};

QTEST_MAIN(WidgetsActivations)
#include "activations_test.moc"
