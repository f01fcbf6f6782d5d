// SPDX-License-Identifier: GPL-3.0-or-later
// Promises of the figures that paint themselves: the wall finds the cell under the mouse and repaints within a frame of
// the screen, raw values keep every weight and its code, files are written whole or the reason is said.
#include <QApplication>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>
#include <ctime>

#include "engine/run/watch/weight_watch.h"
#include "tests/places.h"
#include "tests/widgets/sample_data.h"
#include "widgets/figures/moments_figure.h"
#include "widgets/figures/moments_paint.h"
#include "widgets/figures/small_histogram.h"
#include "widgets/figures/weight_wall.h"
#include "widgets/plots/weight_lens.h"

using namespace bitdistill;

namespace {

FrameHistory history(int layers, int positions = 6) {
    FrameHistory frames;
    frames.append(sample::frames(layers, positions));
    return frames;
}

wall::Data wallOf(const FrameHistory& frames) {
    return wall::dataAt(frames, frames.positions().back(), QStringLiteral("Run sample, Distill, step 50"));
}

moments::Data fourMoments() {
    moments::Data data;
    data.caption = QStringLiteral("Run sample");
    data.selection = QStringLiteral("All layers");
    const auto at = [](double share) {
        std::vector<FramePtr> frames;
        for (int layer = 0; layer < 5; ++layer)
            for (const std::string& kind : sample::kinds())
                frames.push_back(sample::frame(Stage::distill, 1, share, layer, kind, 0));
        return frames;
    };
    data.moments.push_back(moments::momentOf(QStringLiteral("Teacher"), QStringLiteral("model folder teacher"), at(0)));
    data.moments.push_back(moments::momentOf(QStringLiteral("Refined"), QStringLiteral("frames, step 0"), at(0.1)));
    data.moments.push_back(moments::missingMoment(QStringLiteral("Pre-trained"), QStringLiteral("Skipped.")));
    data.moments.push_back(moments::momentOf(QStringLiteral("Student"), QStringLiteral("frames, step 400"), at(1)));
    return data;
}

}  // namespace

class WidgetsFigures : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { style::applyTheme(style::Theme::light); }

    void theWallHasACellForEveryLayerAndKindThatTheFramesName() {
        FrameHistory frames = history(3);
        // A kind that no list of seven knows, in one layer alone.
        auto expert = std::make_shared<HistogramFrame>(*frames.framesAt(frames.positions().back()).front());
        expert->tensor = "model.layers.1.mlp.expert_proj.weight";
        expert->layer = 1;
        const FramePtr one = expert;
        frames.append(std::span(&one, 1));
        const wall::Data data = wallOf(frames);
        QCOMPARE(data.rows(), 3);
        QCOMPARE(data.columns(), 8);
        QCOMPARE(data.kinds.front(), std::string("q_proj"));
        QCOMPARE(data.kinds.back(), std::string("expert_proj"));
        QVERIFY(data.at(1, 7) != nullptr);
        QVERIFY(data.at(0, 7) == nullptr);
        QCOMPARE(wall::table(data).rows(), std::size_t{3 * 7 + 1});
    }

    void aClickOpensTheCellUnderTheMouseAlsoWhenScrolled() {
        WeightWall wall;
        wall.resize(600, 240);
        wall.setData(wallOf(history(30)));
        wall.show();
        QSignalSpy opened(&wall, &WeightWall::cellOpened);
        const auto click = [&](int row, int column) {
            QTest::mouseClick(&wall, Qt::LeftButton, {}, wall.cellRect(row, column).center());
            return opened.isEmpty() ? FrameSelection() : opened.takeLast().front().value<FrameSelection>();
        };
        QCOMPARE(click(2, 4), (FrameSelection{2, "gate_proj"}));
        auto* bar = wall.findChild<QScrollBar*>();
        QVERIFY(bar->isVisible());
        bar->setValue(bar->maximum());
        QCOMPARE(click(29, 6), (FrameSelection{29, "down_proj"}));
        QVERIFY(wall.rect().contains(wall.cellRect(29, 6).center()));
        // Beside the cells there is nothing to open.
        opened.clear();
        QTest::mouseClick(&wall, Qt::LeftButton, {}, QPoint(2, 2));
        QVERIFY(opened.isEmpty());
    }

    void arrowsMoveEnterOpensAndEscapeClears() {
        WeightWall wall;
        wall.resize(600, 240);
        wall.setData(wallOf(history(30)));
        wall.show();
        QSignalSpy selected(&wall, &WeightWall::cellSelected), opened(&wall, &WeightWall::cellOpened),
            cleared(&wall, &WeightWall::selectionCleared);
        QTest::keyClick(&wall, Qt::Key_Return);
        QCOMPARE(opened.count(), 0);  // nothing is chosen yet
        QTest::keyClick(&wall, Qt::Key_Right);
        QCOMPARE(wall.selection(), (FrameSelection{0, "q_proj"}));
        QTest::keyClick(&wall, Qt::Key_Right);
        QTest::keyClick(&wall, Qt::Key_Down);
        QCOMPARE(wall.selection(), (FrameSelection{1, "k_proj"}));
        QTest::keyClick(&wall, Qt::Key_End);
        QCOMPARE(wall.selection(), (FrameSelection{29, "down_proj"}));
        QVERIFY(wall.rect().contains(wall.cellRect(29, 6)));  // scrolled to
        QTest::keyClick(&wall, Qt::Key_Right);
        QCOMPARE(wall.selection(), (FrameSelection{29, "down_proj"}));
        QTest::keyClick(&wall, Qt::Key_Enter);
        QCOMPARE(opened.count(), 1);
        QTest::keyClick(&wall, Qt::Key_Escape);
        QCOMPARE(wall.selection(), FrameSelection());
        QCOMPARE(cleared.count(), 1);
        QVERIFY(selected.count() >= 4);
    }

    void twoHundredAndTenHistogramsAreRepaintedWithinAFrame() {
        WeightWall wall;
        wall.resize(1240, 760);
        const FrameHistory frames = history(30, 12);
        wall.show();
        QVERIFY(QTest::qWaitForWindowExposed(&wall));
        QImage picture(wall.size() * 2, QImage::Format_ARGB32_Premultiplied);
        picture.setDevicePixelRatio(2);
        std::vector<double> milliseconds;  // of this thread's work: others may keep the machine busy
        for (int turn = 0; turn < 3; ++turn)
            for (const FramePosition& position : frames.positions()) {
                const std::clock_t begin = std::clock();
                wall.setData(wall::dataAt(frames, position, QStringLiteral("Run sample")));
                wall.render(&picture);
                milliseconds.push_back(1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
            }
        std::ranges::sort(milliseconds);
        qInfo("210 histograms at 2480 x 1520 pixels: median %.1f ms of work, longest %.1f ms",
              milliseconds[milliseconds.size() / 2], milliseconds.back());
        // A frame of the screen is 16 ms; the bound leaves room for slow machines and debug builds.
        QVERIFY(milliseconds[milliseconds.size() / 2] < 50);
    }

    void heightsAreOneMeasureUnlessAskedOtherwise() {
        // One cell is all spike, the others are bells.
        std::vector<FramePtr> frames;
        for (int layer = 0; layer < 3; ++layer)
            frames.push_back(sample::frame(Stage::distill, 1, 0, layer, "q_proj", 0));
        auto spike = std::make_shared<HistogramFrame>(*frames[0]);
        spike->layer = 3;
        spike->tensor = "model.layers.3.self_attn.q_proj.weight";
        spike->counts.fill(0);
        spike->counts[120] = 1000;
        spike->zero = 1000;
        spike->minus = spike->plus = 0;
        frames.push_back(spike);
        FrameHistory all;
        all.append(frames);
        const wall::Data data = wallOf(all);
        const double bell = barsOf(*frames[0], 5).highest(), top = wall::commonTop(data);
        QVERIFY2(top > bell && top < 4 * bell, "the spike flattens the bells");
        WeightWall wall;
        wall.resize(300, 300);
        wall.setData(data);
        const QImage common = wall.grab().toImage();
        QSignalSpy changed(&wall, &WeightWall::optionsChanged);
        wall.setOwnHeights(true);
        QCOMPARE(changed.count(), 1);
        QVERIFY(wall.grab().toImage() != common);
    }

    void aPinnedStepStaysAsOutlinesWithItsDistance() {
        WeightWall wall;
        const FrameHistory frames = history(3);
        const auto at = [&](const FramePosition& position) {
            return wall::dataAt(frames, position, QStringLiteral("step %1").arg(position.step));
        };
        wall.resize(600, 300);
        wall.setData(at(frames.positions().front()));
        QSignalSpy changed(&wall, &WeightWall::optionsChanged);
        wall.setPinned(true);
        QCOMPARE(changed.count(), 1);
        wall.setData(at(frames.positions().back()));
        QVERIFY(wall.isPinned());
        const QImage with = wall.grab().toImage();
        const HistogramFrame& frame = *wall.data().at(1, 2);
        const auto* pinned = wall.data().pinnedOf(frame);
        QVERIFY(pinned && pinned->tensor == frame.tensor && pinned->step != frame.step);
        QVERIFY(wall::cellText(wall.data(), frame).contains(QStringLiteral("from the pinned")));
        QCOMPARE(wall.dataTable().headings.size(), 10);
        QVERIFY(wall.dataTable().values.back()[0] > 0);
        wall.setPinned(false);
        QVERIFY(wall.grab().toImage() != with);
        QCOMPARE(wall.dataTable().headings.size(), 9);
    }

    void theSummaryNamesTheExtremes() {
        WeightWall wall;
        QCOMPARE(wall.summary(), QStringLiteral("No histograms yet."));
        wall.setData(wallOf(history(4)));
        QVERIFY2(wall.summary().contains(QStringLiteral("28 histograms")), qPrintable(wall.summary()));
        QTRY_VERIFY(wall.accessibleDescription().contains(QStringLiteral("the most")));
    }

    void barsKeepEveryWeightWithinSight() {
        const FramePtr frame = sample::frame(Stage::distill, 1, 0.6, 2, "up_proj", 0);
        const double inSight =
            1 - static_cast<double>(frame->counts.front() + frame->counts.back()) / lens::weights(*frame);
        for (const int together : {1, 5, 20}) {
            QVERIFY(std::abs(barsOf(*frame, together).shown() - inSight) < 1e-9);
            QVERIFY(std::abs(moments::barsInScales({frame}, together).shown() - inSight) < 1e-9);
        }
    }

    // A mask's zeros are zeros wherever they lie; where a pattern is exact, signs decide and nothing has a threshold.
    void whatAMaskZerosHasTheCodeZeroInThePicture() {
        auto frame = std::make_shared<HistogramFrame>();
        frame->scale = 1;
        frame->counts[161] = 100;  // just above 1 Δ
        frame->counts[125] = 40;   // just above 0.1 Δ
        WeightWatch watch;
        watch.pattern = {3, 4, false};
        watch.masked.assign(HistogramFrame::bins, 0);
        watch.masked[161] = 30;
        const auto withWatch = [&] {
            frame->watch = std::make_shared<const WeightWatch>(watch);
            return codesOf(*frame, 125);
        };
        QCOMPARE(withWatch(), (std::array<double, 3>{0, 40, 0}));
        QCOMPARE(codesOf(*frame, 161), (std::array<double, 3>{0, 30, 70}));
        QCOMPARE(thresholdOf(*frame), 0.5);
        watch.pattern.exact = true;
        QCOMPARE(withWatch(), (std::array<double, 3>{0, 0, 40}));
        QCOMPARE(thresholdOf(*frame), 0.0);
    }

    void whatHasNoThresholdIsSaidToHaveNone() {
        const FramePtr plain = sample::frame(Stage::distill, 5, 0.4, 0, "q_proj", 5);
        const FramePtr exact = sample::watched(plain, 0.4, Sparsity::exactly_3_of_4);
        moments::Data moment;
        moment.moments.push_back(moments::momentOf(QStringLiteral("Student"), QStringLiteral("step 5"), {exact}));
        for (const QString& words : {moments::nearText(*exact), moments::summary(moment)})
            QVERIFY2(words.contains("no threshold") && !words.contains("of a threshold") && !words.contains("near"),
                     qPrintable(words));
        QVERIFY(moments::nearText(*exact).contains("smallest of each 4"));
        QVERIFY(moments::nearText(*plain).contains("% within"));

        const auto wallOfOne = [](const FramePtr& frame) {
            FrameHistory history;
            history.append(std::vector<FramePtr>{frame});
            return wallOf(history);
        };
        const wall::Data exactWall = wallOfOne(exact), plainWall = wallOfOne(plain);
        QCOMPARE(wall::groupOfExact(exactWall), 4);
        QCOMPARE(wall::groupOfExact(plainWall), 0);
        QVERIFY2(wall::cellText(exactWall, *exact).contains("no threshold"),
                 qPrintable(wall::cellText(exactWall, *exact)));
        const PlotTable table = wall::table(exactWall);
        for (const int column : {5, 6}) QVERIFY(std::isnan(table.values[static_cast<std::size_t>(column)][0]));
        QVERIFY2(table.csv().contains(",,"), table.csv().constData());  // empty, not a number
        QVERIFY(wall::table(plainWall).values[5][0] > 0);
    }

    void aSourceThatDoesNotFitIsSaidBriefly() {
        const QString source = QStringLiteral("recorded before step 1 of Continual pre-train");
        const auto moment = moments::momentOf(QStringLiteral("Refined"), source, {}, QStringLiteral("before step 1"));
        const QFontMetrics size{QFont()};
        QCOMPARE(moments::sourceThatFits(moment, size, 2000), source);
        QCOMPARE(moments::sourceThatFits(moment, size, size.horizontalAdvance(source) - 1),
                 QStringLiteral("before step 1"));
        const auto only = moments::momentOf(QStringLiteral("Refined"), source, {});
        QCOMPARE(moments::sourceThatFits(only, size, 10), source);
    }

    void rawValuesStandAtTheirScaleAndKeepTheirCode() {
        // Two tensors, all weights in one bin: 1 Δ in one of scale 0.01, 0.2 Δ in one of scale 0.1.
        const auto one = [](const char* name, float scale, int bin, int code) {
            auto frame = std::make_shared<HistogramFrame>();
            frame->tensor = name;
            frame->scale = scale;
            frame->counts[static_cast<std::size_t>(bin)] = 100;
            (code == 0 ? frame->zero : frame->plus) = 100;
            return FramePtr(frame);
        };
        const std::vector<FramePtr> frames{one("a", 0.01F, 161, 1), one("b", 0.1F, 129, 0)};
        const CodedBars bars = moments::rawBars(frames, 0.3, 60);
        QVERIFY(std::abs(bars.shown() - 1) < 1e-9);
        const auto at = [&](double value) { return static_cast<std::size_t>((value + 0.3) / 0.01); };
        QVERIFY(bars.heights[2][at(0.0101)] > 0);  // +1 although it is nearer to 0 than the other's zeros
        QVERIFY(bars.heights[1][at(0.0201)] > 0);
        QCOMPARE(bars.heights[0][at(0.0101)], 0.0);
    }

    void aMissingMomentKeepsItsPlaceAndItsReason() {
        MomentsFigure figure;
        figure.resize(1000, 360);
        figure.setData(fourMoments());
        QVERIFY(!figure.isEmpty());
        QVERIFY2(figure.summary().contains(QStringLiteral("Pre-trained: Skipped.")), qPrintable(figure.summary()));
        QVERIFY(figure.panelRect(2).left() > figure.panelRect(1).right());
        QCOMPARE(figure.panelRect(3).size(), figure.panelRect(0).size());
        // Narrow: rows of two, still the same size each.
        figure.resize(460, 600);
        QCOMPARE(figure.panelRect(2).left(), figure.panelRect(0).left());
        QVERIFY(figure.panelRect(2).top() > figure.panelRect(0).bottom());
        // Numbers for those that are there.
        QCOMPARE(figure.dataTable().headings.size(), 2 + 3);
        QVERIFY(moments::distanceText(figure.data(), figure.data().moments[0]).isEmpty());
        QVERIFY(moments::distanceText(figure.data(), figure.data().moments[3]).contains(QStringLiteral("Teacher")));
    }

    void rawValuesAreAChoiceThatNewDataKeep() {
        MomentsFigure figure;
        figure.resize(1000, 360);
        figure.setData(fourMoments());
        const QImage before = figure.grab().toImage();
        QMenu menu;
        figure.fillMenu(&menu);
        menu.actions().front()->trigger();
        QVERIFY(figure.data().raw);
        QVERIFY(figure.grab().toImage() != before);
        figure.setData(fourMoments());
        QVERIFY(figure.data().raw);
        QVERIFY(moments::fileCaption(figure.data()).contains(QStringLiteral("values of the weights")));
    }

    void filesAreWrittenInEveryFormAndAPlaceThatCannotBeIsSaid() {
        QTemporaryDir folder;
        WeightWall wall;
        wall.setData(wallOf(history(6)));
        MomentsFigure figure;
        figure.setData(fourMoments());
        for (FigurePanel* one : {static_cast<FigurePanel*>(&wall), static_cast<FigurePanel*>(&figure)}) {
            QSignalSpy exported(one, &FigurePanel::exported), failed(one, &FigurePanel::exportFailed);
            const std::pair<const char*, QByteArray> files[] = {
                {"a.png", "\x89PNG"}, {"a.pdf", "%PDF"}, {"a.svg", "<?xml"}, {"a.csv", ""}};
            for (const auto& [name, begin] : files) {
                const QString path = folder.filePath(QString::fromLatin1(name));
                QString error = QStringLiteral("unset");
                QVERIFY2(one->exportTo(path, &error), qPrintable(error));
                QVERIFY(error.isEmpty());
                QFile file(path);
                QVERIFY(file.open(QIODevice::ReadOnly));
                QVERIFY(file.size() > 200);
                QVERIFY(file.peek(8).startsWith(begin));
            }
            QCOMPARE(exported.count(), 4);
            QCOMPARE(QImage(folder.filePath(QStringLiteral("a.png"))).size(), one->fileSize() * 2);
            QString error;
            QVERIFY(!one->exportTo(folder.filePath(QStringLiteral("none/a.png")), &error));
            QVERIFY2(error.contains(QStringLiteral("none")) && error.contains(QStringLiteral("folder")),
                     qPrintable(error));
            QVERIFY(!one->exportTo(folder.filePath(QStringLiteral("a.jpg")), &error));
            QVERIFY2(error.contains(QStringLiteral(".svg")), qPrintable(error));
            QCOMPARE(failed.count(), 2);
        }
        // The drawing has shapes and words, not a picture of them.
        QFile drawing(folder.filePath(QStringLiteral("a.svg")));
        QVERIFY(drawing.open(QIODevice::ReadOnly));
        const QByteArray text = drawing.readAll();
        QVERIFY(!text.contains("<image"));
        QVERIFY(text.contains("Pre-trained"));
    }

    void picturesOfBothInEveryTheme() {
        const QString folder = screenshots_folder();
        for (const auto& [theme, word] :
             {std::pair{style::Theme::light, "light"}, std::pair{style::Theme::dark, "dark"},
              std::pair{style::Theme::highContrast, "contrast"}}) {
            style::applyTheme(theme);
            const auto save = [&](const QPixmap& picture, const char* name) {
                QVERIFY(picture.save(QStringLiteral("%1/figure-%2-%3.png")
                                         .arg(folder, QString::fromLatin1(name), QString::fromLatin1(word))));
            };
            WeightWall wall;
            wall.resize(1040, 640);
            wall.setData(wallOf(history(30)));
            wall.select({3, "up_proj"});
            save(wall.grab(), "wall");
            const FrameHistory early = history(30);
            wall.setData(wall::dataAt(early, early.positions().front(), QStringLiteral("Run sample, step 25")));
            wall.setPinned(true);
            wall.setData(wallOf(early));
            MomentsFigure figure;
            figure.resize(1040, 380);
            figure.setData(fourMoments());
            save(wall.grab(), "wall-pinned");
            save(figure.grab(), "moments");
            save(wall.picture(), "wall-file");
            save(figure.picture(), "moments-file");
            figure.setRaw(true);
            save(figure.grab(), "moments-raw");
            WeightWall nothing;
            nothing.resize(690, 260);
            save(nothing.grab(), "wall-empty");
            wall.resize(690, 220);
            save(wall.grab(), "wall-small");
            figure.setRaw(false);
            figure.resize(690, 230);
            save(figure.grab(), "moments-small");
        }
        style::applyTheme(style::Theme::light);
    }
};

QTEST_MAIN(WidgetsFigures)
#include "figures_test.moc"
