// SPDX-License-Identifier: GPL-3.0-or-later
// Grabs every widget with lifelike data, in the themes, into build/.../screenshots/widgets-*.png. Checks that the
// pictures show something: more than one colour, and another one in the dark.
#include <QDir>
#include <QPainter>
#include <QVBoxLayout>
#include <QtTest>

#include "tests/places.h"
#include "tests/widgets/sample_data.h"
#include "widgets/compare/compare_view.h"
#include "widgets/event_list.h"
#include "widgets/figures/weight_map.h"
#include "widgets/models/model_card.h"
#include "widgets/param_form.h"
#include "widgets/pipeline_bar.h"
#include "widgets/plot_style.h"
#include "widgets/plots/loss_plot.h"
#include "widgets/plots/time_scrubber.h"
#include "widgets/plots/weight_curves.h"
#include "widgets/plots/weight_plot.h"
#include "widgets/result_table.h"
#include "widgets/run_controls.h"
#include "widgets/stat_tile.h"

using namespace bitdistill;

namespace {

std::array<StageProgress, stage_count> midRun() {
    std::array<StageProgress, stage_count> stages{};
    stages[0] = {StageState::done, 500, 500, not_measured};
    stages[1] = {StageState::done, 500, 500, not_measured};
    stages[2] = {StageState::done, 1, 1, not_measured};
    stages[3] = {StageState::done, 2000, 2000, not_measured};
    stages[4] = {StageState::running, 612, 1000, 147};
    stages[5] = {StageState::waiting, 0, 0, not_measured};
    return stages;
}

void feed(LossPlot& plot) {
    plot.setStages(midRun());
    plot.append(sample::stage_rows(Stage::teacher, 500, 500));
    plot.append(sample::stage_rows(Stage::bitnet_sft, 500, 500));
    auto pretrain = sample::stage_rows(Stage::pretrain, 2000, 2000);
    pretrain[1171].ce = pretrain[1171].loss = 6.4;
    plot.append(pretrain);
    plot.markResume(Stage::pretrain, 800);
    plot.append(sample::stage_rows(Stage::distill, 1000, 612));
}

}  // namespace

// The card that the pages put a widget on.
class Ground : public QWidget {
  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), palette().window());
        style::paintCard(painter, rect(), palette());
    }
};

class WidgetsGallery : public QObject {
    Q_OBJECT
    QImage last_;

    void grab(QWidget& widget, QSize size, const QString& name, const std::function<void()>& before = {}) {
        Ground host;
        QVBoxLayout column(&host);
        column.setContentsMargins(style::margin, style::margin, style::margin, style::margin);
        column.addWidget(&widget);
        host.resize(size);
        host.show();
        QVERIFY(QTest::qWaitForWindowExposed(&host));
        QTest::qWait(60);  // plots redraw once a frame
        if (before) before();
        QTest::qWait(20);
        last_ = host.grab().toImage();
        column.removeWidget(&widget);
        widget.setParent(nullptr);
        QVERIFY(last_.save(
            QString(screenshots_folder() + QStringLiteral("/widgets-%1-%2.png")).arg(name, QTest::currentDataTag())));
        QSet<QRgb> colors;
        for (int y = 0; y < last_.height(); y += 2)
            for (int x = 0; x < last_.width(); x += 2) colors.insert(last_.pixel(x, y));
        QVERIFY2(colors.size() > 8, qPrintable(name));
        const bool dark = qGray(last_.pixel(1, last_.height() / 2)) < 128;
        QCOMPARE(dark, QByteArray(QTest::currentDataTag()) != "light");
    }

  private slots:
    void everyWidgetInEveryTheme_data() {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << static_cast<int>(style::Theme::light);
        QTest::newRow("dark") << static_cast<int>(style::Theme::dark);
        QTest::newRow("contrast") << static_cast<int>(style::Theme::highContrast);
    }

    void everyWidgetInEveryTheme() {
        QFETCH(int, theme);
        style::applyTheme(static_cast<style::Theme>(theme));
        {
            LossPlot plot;
            plot.setColumns({"ce", "weighted_ld", "weighted_ad", "loss"});
            feed(plot);
            grab(plot, {1100, 380}, "losses");
            plot.showStage(Stage::distill);
            plot.setLogY(true);
            grab(plot, {760, 340}, "losses-distill-log");
            grab(plot, {760, 340}, "losses-hover", [&] {
                QWidget* canvas = plot.childAt(plot.rect().center());
                QTest::mouseMove(canvas, QPoint(canvas->width() / 2, canvas->height() / 2));
            });
        }
        {
            LossPlot plot;
            plot.setTitle("Accuracy");
            plot.setColumns({"accuracy"});
            feed(plot);
            plot.setReference(0.9427, "paper FP16");
            grab(plot, {760, 300}, "accuracy");
        }
        {
            LossPlot plot;
            std::array<StageProgress, stage_count> waiting{};
            for (const int s : {0, 3, 4})
                waiting[static_cast<std::size_t>(s)] = {StageState::waiting, 0, s == 3 ? 2000 : 500, not_measured};
            plot.setStages(waiting);
            grab(plot, {760, 300}, "losses-empty");
        }
        {
            QWidget page;
            auto* column = new QVBoxLayout(&page);
            FrameHistory history;
            history.append(sample::frames(12, 60));
            auto* lens = new WeightPlot;
            auto* scrubber = new TimeScrubber;
            scrubber->setPositions(history.positions());
            lens->setFrame(history.at({}, history.positions().front()));
            lens->pin();
            lens->setFrame(history.newest({3, "up_proj"}));
            column->addWidget(lens, 1);
            column->addWidget(scrubber);
            grab(page, {860, 500}, "weights");
            lens->setGhost(nullptr);
            lens->setLogY(true);
            lens->setFrame(history.at({}, history.positions()[8]), "All layers, Continual pre-train step 225");
            grab(page, {620, 420}, "weights-log");
            WeightPlot empty;
            grab(empty, {620, 360}, "weights-empty");
            WeightMap map;
            map.setGrid(history.layersOverTime(Measure::nearThreshold), Measure::nearThreshold);
            map.select(3, 41);
            grab(map, {760, 300}, "map");
            map.setGrid(history.layersByKind(Measure::entropy, history.positions().back()), Measure::entropy);
            map.select(3, 5);
            grab(map, {760, 380}, "map-kinds");
            WeightMap nothing;
            grab(nothing, {620, 260}, "map-empty");
            WeightCurves curves;
            curves.setPoints(history.points({}), "All layers");
            curves.setCurrent(history.positions()[44]);
            grab(curves, {760, 460}, "curves");
        }
        {
            ParamForm form;
            RunParams params;
            params.teacher = "/models/Qwen3-0.6B";
            params.train_data = "/data/sst2/train.tsv";
            params.batch_size = 16;
            params.relation_heads = 7;
            form.setParams(params);
            form.setProblems({{"corpus", "Continual pre-training needs a text file or JSON lines", true},
                              {"relation_heads", "7 heads do not divide a width of 1,024; 8 and 16 do", true},
                              {"gamma", "AD may start far above CE; balance chooses gamma at the first steps", false}});
            grab(form, {1000, 900}, "form");
            form.setSearch("learning rate");
            grab(form, {640, 560}, "form-narrow");
        }
        {
            QWidget page;
            auto* column = new QVBoxLayout(&page);
            auto* bar = new PipelineBar;
            bar->setStages(midRun());
            bar->setCurrent(Stage::distill);
            column->addWidget(bar);
            auto* paused = new PipelineBar;
            auto stages = midRun();
            stages[4].state = StageState::failed;
            stages[1].state = StageState::off;
            paused->setStages(stages);
            column->addWidget(paused);
            for (const JobState state : {JobState::idle, JobState::running, JobState::paused, JobState::failed}) {
                auto* controls = new RunControls;
                controls->setState(state);
                column->addWidget(controls);
            }
            auto* tiles = new QHBoxLayout;
            struct Tile {
                const char *caption, *value, *detail;
                style::Role role;
            };
            for (const Tile& t : {Tile{"Student accuracy", "92.4 %", "0.7 points below FP16", style::Role::student},
                                  Tile{"Teacher accuracy", "93.1 %", "812 of 872", style::Role::teacher},
                                  Tile{"Loss", "0.842", "CE 0.31", style::Role::ce},
                                  Tile{"Speed", "10,812", "tokens/s", style::Role::text},
                                  Tile{"Peak memory", "", "", style::Role::text}}) {
                auto* tile = new StatTile(t.caption);
                tile->setValue(t.value);
                tile->setDetail(t.detail);
                tile->setRole(t.role);
                tiles->addWidget(tile);
            }
            column->addLayout(tiles);
            grab(page, {1100, 420}, "run");
        }
        {
            EventList list;
            list.append(sample::events());
            grab(list, {900, 340}, "events");
        }
        {
            CompareView view;
            view.setPanes({{"Teacher", "BF16", false, 8.8e8, 3.11e8, 1.4e6, 1.2e9},
                           {"Student", "ternary 2 bit, head BF16", true, 1.1e8, 3.11e8, 2.1e6, 2.4e9}});
            view.setConditions("2 threads, Xeon with AVX-512 VNNI, 128 tokens, greedy, 3 interleaved repeats");
            view.setPrompt("Once upon a time");
            view.setText(0,
                         ", there was a little girl named Lily. She loved to play outside in the park. One day, she "
                         "saw a big, red ball. She wanted to play with it, but it was too high.");
            view.setText(1,
                         ", there was a little girl named Lily. She loved to play with her toys in the garden. One "
                         "day, she found a small, red ball under the tree.");
            const CompareNumbers a{.generationSpeed = 17.8,
                                   .generationLow = 17.5,
                                   .generationHigh = 18.0,
                                   .promptSpeed = 198,
                                   .firstToken = 0.092,
                                   .peakMemory = 1.31e9,
                                   .seconds = 21.6,
                                   .tokens = 128,
                                   .repeats = 3,
                                   .writings = 3,
                                   .end = "end of text"};
            const CompareNumbers b{.generationSpeed = 56.9,
                                   .generationLow = 56.1,
                                   .generationHigh = 57.3,
                                   .promptSpeed = 1210,
                                   .firstToken = 0.031,
                                   .peakMemory = 0.47e9,
                                   .agreement = 0.964,
                                   .comparedTokens = 128,
                                   .kl = 0.0123,
                                   .joules = 0.41,
                                   .seconds = 6.7,
                                   .tokens = 128,
                                   .repeats = 3,
                                   .writings = 3,
                                   .end = {}};
            view.setNumbers(0, a);
            view.setNumbers(1, b);
            CompareHeadline headline;
            headline.ratio = 56.9 / 17.8;
            headline.low = 3.11;
            headline.high = 3.27;
            headline.sameTokens = 0.964;
            headline.doubts = {"others kept 0.8 cores busy meanwhile"};
            view.setHeadline(headline);
            std::vector<double> slow, fast;
            std::vector<QString> pieces(128, "word ");
            for (int i = 0; i < 128; ++i) {
                slow.push_back(0.092 + i / 17.8);
                fast.push_back(0.031 + i / 56.9);
            }
            view.setTiming(0, {slow, pieces, 100});
            view.setTiming(1, {fast, pieces});
            grab(view, {1000, 620}, "compare");
            view.setShades(0, {{0, 13, true, "both"}, {13, 7, false, "another"}, {20, 5, true, "both"}});
            grab(view, {1000, 620}, "compare-tokens");
            view.setPresenting(true);
            grab(view, {1280, 720}, "compare-presented");
            grab(view, {720, 450}, "compare-presented-small");
            CompareView empty;
            grab(empty, {700, 320}, "compare-empty");
        }
        {
            ModelCard card;
            Inspection inspection;
            inspection.path = "/models/SmolLM2-135M-Instruct";
            ModelConfig& config = inspection.config.emplace();
            config.layers = 30;
            config.hidden_size = 576;
            config.heads = 9;
            config.kv_heads = 3;
            config.vocab_size = 49152;
            config.tie_embeddings = true;
            inspection.parameters = 134515008;
            inspection.ternary_parameters = 106168320;
            inspection.teacher = {212336640, 56623104, 140544};
            inspection.student = {26542920, 56623104, 394240};
            for (int layer = 0; layer < 30; ++layer)
                for (const std::string& kind : sample::kinds())
                    inspection.tensors.push_back({"model.layers." + std::to_string(layer) + "." + kind + ".weight",
                                                  "BF16",
                                                  {576, 1536},
                                                  1769472,
                                                  layer,
                                                  true,
                                                  221188});
            card.setInspection(inspection);
            grab(card, {900, 560}, "model");
        }
        {
            ResultTable table;
            const auto hits = [](std::int64_t right, std::int64_t exact) {
                return std::vector{share_metric("accuracy", right, 872), share_metric("exact_match", exact, 872)};
            };
            table.setRows({{Stage::teacher, hits(812, 811), 1.2e9, 17.8, 0.9421},
                           {Stage::bitnet_sft, hits(699, 689), 0.42e9, 56.3, 0.7992},
                           {Stage::distill, hits(806, 802), 0.42e9, 56.9, 0.943}});
            grab(table, {900, 160}, "results");
            ResultTable nothing;
            grab(nothing, {600, 120}, "results-empty");
        }
    }
};

QTEST_MAIN(WidgetsGallery)
#include "gallery_test.moc"
