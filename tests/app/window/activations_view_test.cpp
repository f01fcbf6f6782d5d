// SPDX-License-Identifier: GPL-3.0-or-later
// The activations view of the Weights page with real events, on a run whose looks were recorded: numbers, figure and
// maps follow the scrubber, the chosen bits and the chosen input; what a model folder shows instead.
#include <QAbstractButton>
#include <QComboBox>
#include <QSlider>
#include <random>

#include "app/pages/weights_page.h"
#include "app/window/main_window.h"
#include "engine/run/activation_frame.h"
#include "engine/run/run_recorder.h"
#include "tests/app/test_setup.h"
#include "tests/places.h"
#include "tests/widgets/sample_data.h"
#include "widgets/figures/activation_figure.h"
#include "widgets/figures/weight_map.h"
#include "widgets/plots/time_scrubber.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class ActivationsViewTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    fs::path run_;

    static std::shared_ptr<const ActivationFrame> look(std::int64_t step, int layer, const std::string& readers) {
        auto frame = std::make_shared<ActivationFrame>();
        frame->stage = Stage::distill;
        frame->step = step;
        frame->layer = layer;
        frame->readers = readers;
        frame->rule = ActivationRule::hadamard_absmax8;
        frame->turned = readers == "o_proj" || readers == "down_proj";
        frame->profile = empty_profile(readers == "down_proj" ? 128 : 64);
        std::mt19937 random(static_cast<unsigned>(step + layer));
        std::normal_distribution<float> normal;
        std::vector<float> token(static_cast<std::size_t>(frame->profile.columns)), scratch;
        for (int t = 0; t < 48; ++t) {
            for (float& value : token) value = normal(random);
            if (frame->turned) token[5] *= 3 + 0.2f * static_cast<float>(step);
            add_token(frame->profile, token, scratch);
        }
        return frame;
    }
    fs::path makeRun() {
        const RunFolder run = RunFolder::create(fs::path(folder_.path().toStdString()) / "run",
                                                smallRecipe(folder_.path().toStdString()), Json::object());
        RunLog log;
        RunRecorder recorder(run, log);
        for (std::int64_t step = 0; step <= 40; step += 10)
            for (int layer = 0; layer < 5; ++layer) {
                for (const std::string& kind : sample::kinds())
                    recorder.publish(sample::frame(Stage::distill, step, 0.5, layer, kind, step == 0 ? 0 : 10, 4096));
                if (step % 20 != 0) continue;
                for (const char* readers : {"q_proj,k_proj,v_proj", "o_proj", "gate_proj,up_proj", "down_proj"})
                    recorder.publish(look(step, layer, readers));
            }
        return run.path();
    }
    static WeightsPage* pageOf(MainWindow& window) {
        return qobject_cast<WeightsPage*>(window.page(QStringLiteral("weights")));
    }
    static ActivationFigure* figureOf(MainWindow& window) {
        return window.findChild<ActivationFigure*>(QStringLiteral("activationFigure"));
    }
    bool open(MainWindow& window) const {
        window.resize(1100, 680);
        window.show();
        if (!QTest::qWaitForWindowExposed(&window)) return false;
        window.openPath(QString::fromStdString(run_.string()));
        window.showPage(QStringLiteral("weights"));
        if (!QTest::qWaitFor([&] { return window.session().hasCaughtUp(); }, 20000)) return false;
        QTest::mouseClick(window.findChild<QAbstractButton*>(QStringLiteral("activationsSwitch")), Qt::LeftButton);
        return QTest::qWaitFor([&] { return !figureOf(window)->isEmpty(); });
    }
    static void choose(MainWindow& window, const char* name, const QString& text) {
        auto* box = window.findChild<QComboBox*>(QString::fromLatin1(name));
        const int index = box->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        box->setCurrentIndex(index);
        emit box->activated(index);
    }
    static double errorOf(const ActivationFigure* figure, int bits) {
        return figures_of(figure->data().look.frame->profile, false, bits).error;
    }

  private slots:
    void initTestCase() {
        NEED_SHARED("models/stories260K");
        keepSettingsIn(folder_);
        run_ = makeRun();
    }

    void theScrubberGoesOverTheLooksThatThereAre() {
        MainWindow window;
        QVERIFY(open(window));
        auto* scrubber = window.findChild<TimeScrubber*>(QStringLiteral("scrubber"));
        QVERIFY(scrubber->isVisible());
        QTRY_COMPARE(scrubber->count(), 3);
        QTRY_COMPARE(figureOf(window)->data().look.frame->step, std::int64_t{40});
        const double last = errorOf(figureOf(window), 8);
        QTest::keyClick(scrubber->findChild<QSlider*>(), Qt::Key_Home);
        QTRY_COMPARE(figureOf(window)->data().look.frame->step, std::int64_t{0});
        QVERIFY(errorOf(figureOf(window), 8) < last);  // its outliers have grown
        // The lens has its own steps again.
        QTest::mouseClick(window.findChild<QAbstractButton*>(QStringLiteral("lensSwitch")), Qt::LeftButton);
        QTRY_COMPARE(scrubber->count(), 5);
    }

    void aKindChoosesTheInputThatItReads() {
        MainWindow window;
        QVERIFY(open(window));
        choose(window, "layer", QStringLiteral("2"));
        choose(window, "kind", QStringLiteral("up_proj"));
        QTRY_COMPARE(figureOf(window)->data().look.frame->readers, std::string("gate_proj,up_proj"));
        QCOMPARE(figureOf(window)->data().look.frame->layer, 2);
        choose(window, "kind", QStringLiteral("down_proj"));
        QTRY_COMPARE(figureOf(window)->data().look.frame->readers, std::string("down_proj"));
        QVERIFY(figureOf(window)->summary().contains(QStringLiteral("computes with the transform")));
    }

    void bitsCanBeThoseThatTheModelDoesNotTake() {
        MainWindow window;
        QVERIFY(open(window));
        choose(window, "kind", QStringLiteral("down_proj"));
        QTRY_COMPARE(figureOf(window)->data().bits, 8);
        auto* bits = window.findChild<QComboBox*>(QStringLiteral("activationBits"));
        bits->setFocus();
        QTest::keyClick(bits, Qt::Key_End);
        QTRY_COMPARE(figureOf(window)->data().bits, 4);
        QVERIFY(figureOf(window)->summary().contains(QStringLiteral("4 bits")));
    }

    void aCellOfTheMapIsChosenForAllViews() {
        MainWindow window;
        QVERIFY(open(window));
        auto* map = window.findChild<WeightMap*>(QStringLiteral("activationInputs"));
        QTRY_COMPARE(map->grid().columns(), 4);
        QTRY_COMPARE(map->grid().rows(), 5);
        map->setFocus();
        QTest::keyClick(map, Qt::Key_PageUp);
        QTest::keyClick(map, Qt::Key_End);
        QTest::keyClick(map, Qt::Key_Down);
        QTRY_COMPARE(window.findChild<QComboBox*>(QStringLiteral("layer"))->currentText(), QStringLiteral("1"));
        QCOMPARE(window.findChild<QComboBox*>(QStringLiteral("kind"))->currentText(), QStringLiteral("down_proj"));
        QTRY_COMPARE(figureOf(window)->data().look.frame->layer, 1);
        // Over time: a click goes to that look.
        auto* time = window.findChild<WeightMap*>(QStringLiteral("activationTime"));
        QTRY_COMPARE(time->grid().columns(), 3);
        time->setFocus();
        QTest::keyClick(time, Qt::Key_Home);
        QTRY_COMPARE(figureOf(window)->data().look.frame->step, std::int64_t{0});
    }

    void aModelFolderSaysWhyThereIsNothing() {
        MainWindow window;
        QVERIFY(open(window));
        pageOf(window)->openModel(QString::fromStdString(shared_path("models/stories260K").string()));
        QTRY_VERIFY(figureOf(window)->isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(
            figureOf(window)->accessibleDescription().contains(QStringLiteral("depends on a text")), 10000);
    }

    void picturesForTheEye() {
        MainWindow window;
        QVERIFY(open(window));
        choose(window, "kind", QStringLiteral("down_proj"));
        for (const style::Theme theme : {style::Theme::light, style::Theme::dark}) {
            style::applyTheme(theme);
            QTest::qWait(600);
            QVERIFY(window.grab().save(
                QString(screenshots_folder() + QStringLiteral("/activations-page-%1.png"))
                    .arg(theme == style::Theme::dark ? QStringLiteral("dark") : QStringLiteral("light"))));
        }
        style::applyTheme(style::Theme::light);
        window.resize(720, 450);
        QTest::qWait(400);
        QVERIFY(window.grab().save(screenshots_folder() + QStringLiteral("/activations-page-small.png")));
    }
};

WORKBENCH_TEST_MAIN(ActivationsViewTest)
#include "activations_view_test.moc"
