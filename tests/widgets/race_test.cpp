// SPDX-License-Identifier: GPL-3.0-or-later
// The race of a comparison: played slowly enough to be watched, which is stated, and as a file that loops in any
// program for slides.
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QFile>
#include <QImageReader>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>
#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "engine/base/error.h"
#include "tests/error_text.h"
#include "tests/places.h"
#include "widgets/compare/compare_view.h"
#include "widgets/compare/moving_picture.h"
#include "widgets/compare/race_lanes.h"
#include "widgets/compare/race_slide.h"
#include "widgets/plot_style.h"

using namespace bitdistill;

namespace {

// A student that is four times as fast as its teacher.
RaceScene scene() {
    RaceScene made;
    for (const double step : {0.02, 0.005}) {
        RaceRunner runner;
        runner.lane.name = step > 0.01 ? QStringLiteral("Teacher") : QStringLiteral("Student");
        runner.lane.role = step > 0.01 ? style::Role::teacher : style::Role::student;
        runner.lane.speed = 1 / step;
        for (int token = 1; token <= 20; ++token) {
            runner.timing.seconds.push_back(token * step);
            runner.timing.pieces.push_back(QStringLiteral(" word%1").arg(token));
        }
        runner.lane.seconds = runner.timing.seconds;
        made.runners.push_back(runner);
    }
    made.headline = QStringLiteral("4.00× (3.80 to 4.10), 95.0 % the same tokens");
    made.prompt = QStringLiteral("Once upon a time");
    made.conditions = QStringLiteral("2 threads · greedy");
    made.slowdown = raceSlowdown(0.4);
    made.font = QApplication::font();
    made.palette = style::makePalette(style::Theme::light);
    return made;
}

struct Film {
    std::vector<QImage> pictures;
    std::vector<int> delays;  // ms
    int loops = 0;
};

Film read(QByteArray bytes) {
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "gif");
    Film film;
    film.loops = reader.loopCount();
    for (QImage picture = reader.read(); !picture.isNull(); picture = reader.read()) {
        film.pictures.push_back(picture.convertToFormat(QImage::Format_RGB32));
        film.delays.push_back(reader.nextImageDelay());
    }
    return film;
}

// The farthest that a pixel is from what it should be, in one of its colours.
int farthest(const QImage& a, const QImage& b) {
    int far = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QRgb one = a.pixel(x, y), other = b.pixel(x, y);
            far = std::max({far, std::abs(qRed(one) - qRed(other)), std::abs(qGreen(one) - qGreen(other)),
                            std::abs(qBlue(one) - qBlue(other))});
        }
    return far;
}

QImage plain(QColor color) {
    QImage picture(60, 40, QImage::Format_RGB32);
    picture.fill(color);
    return picture;
}

}  // namespace

class RaceTest : public QObject {
    Q_OBJECT
  private slots:
    // Facts that a narrow pane has no room for go on in the next line, and texts beside each other begin level.
    void aNarrowPaneCutsNoFact() {
        CompareView view;
        view.setPanes({{"Teacher", "F16"}, {"Student", "1.58-bit", true}});
        CompareNumbers numbers;
        numbers.generationSpeed = 21351;
        numbers.generationLow = 4029;
        numbers.generationHigh = 23738;
        numbers.firstToken = 0.00012;
        numbers.repeats = 5;
        numbers.tokens = 90;
        numbers.writings = 241;
        numbers.seconds = 2;
        numbers.promptSpeed = 106080;
        numbers.peakMemory = 594000;
        view.setNumbers(0, numbers);
        numbers.agreement = 0.9;
        numbers.comparedTokens = 128;
        numbers.kl = 0.0253;
        view.setNumbers(1, numbers);
        view.show();
        for (const int width : {1400, 720, 1400}) {
            view.resize(width, 700);
            QCoreApplication::processEvents();
            const auto labels = view.findChildren<QLabel*>(QStringLiteral("measurements"));
            QCOMPARE(labels.size(), qsizetype{2});
            for (const QLabel* label : labels) QVERIFY2(!label->text().contains(u'…'), qPrintable(label->text()));
            QCOMPARE(labels[0]->text().count(u'\n'), labels[1]->text().count(u'\n'));
            QVERIFY(labels[1]->text().count(u'\n') >= (width < 1000 ? 4 : 3));
        }
    }

    void aRaceLastsLongEnoughToBeWatchedByAWholeFactor() {
        QCOMPARE(raceSlowdown(5), 1);
        QCOMPARE(raceSlowdown(4), 1);
        QCOMPARE(raceSlowdown(2.5), 2);
        QCOMPARE(raceSlowdown(0.11), 40);
        QCOMPARE(raceSlowdown(0), 1);
        for (const double duration : {0.0007, 0.003, 0.04, 0.3, 1.7, 3.9}) {
            const double played = duration * raceSlowdown(duration);
            QVERIFY2(played >= watchable && played <= 2 * watchable, qPrintable(QString::number(duration)));
        }
        QCOMPARE(slowdownText(40), QStringLiteral("replayed 40 times slower"));
        QVERIFY(slowdownText(1).isEmpty());
    }

    void theReplaySaysHowMuchSlowerItIs() {
        CompareView view;
        view.setPanes({{"A", "", false, 0, 0, 0, 0}, {"B", "", true, 0, 0, 0, 0}});
        view.setTiming(0, {{0.01, 0.02}, {"one ", "two"}});
        view.setTiming(1, {{0.005, 0.01}, {"uno ", "due"}});
        view.setLeastReplay(1);
        QCOMPARE(view.pace(), QStringLiteral("replayed 50 times slower"));
        view.startReplay();
        QVERIFY(view.replaying());
        QTRY_VERIFY(!view.replaying());
    }

    void aSpeedIsSaidWhileAModelWritesAndSettlesWithItsRange() {
        CompareView view;
        view.setPanes({{"A", "F16", false, 8e8, 0, 0, 0, "CPU, avx2"}});
        const auto shown = [&](const QString& words) {
            for (const QLabel* label : view.findChildren<QLabel*>())
                if (label->text().contains(words) || label->toolTip().contains(words)) return true;
            return false;
        };
        QVERIFY(shown(QStringLiteral("F16  ·  CPU, avx2")));
        view.setLive(0, 12.5, 7);
        QVERIFY(shown(QStringLiteral("12.5")));
        QVERIFY(shown(QStringLiteral("so far, 7 token")));
        CompareNumbers numbers;
        numbers.generationSpeed = 14;
        numbers.generationLow = 13;
        numbers.generationHigh = 15;
        numbers.repeats = 5;
        numbers.tokens = 32;
        view.setNumbers(0, numbers);
        QVERIFY(!shown(QStringLiteral("so far")));
        QVERIFY(shown(QStringLiteral("over 5 repeats")));
        QVERIFY(shown(QStringLiteral("32 token")));
        // A comparison that was stopped before anything was whole has no speed left.
        view.setLive(0, 12.5, 7);
        view.setNumbers(0, {});
        QVERIFY(!shown(QStringLiteral("12.5")));
    }

    void aFilmLoopsAndKeepsItsPicturesAndTimes() {
        const std::vector<QImage> pictures{plain(QColor(200, 10, 20)), plain(QColor(10, 200, 20))};
        QImage third = pictures[1];
        third.setPixelColor(7, 9, QColor(1, 2, 3));
        MovingPicture film({60, 40}, colourTable({pictures[0], pictures[1], third}));
        film.add(pictures[0], 10);
        film.add(pictures[1], 20);
        film.add(pictures[1], 30);  // shows the same: the one before lasts longer
        film.add(third, 40);
        const QByteArray bytes = film.finish();
        QCOMPARE(film.pictures(), 3);
        QVERIFY(bytes.startsWith("GIF89a"));
        const Film found = read(bytes);
        QCOMPARE(found.loops, -1);  // without end
        QCOMPARE(found.pictures.size(), std::size_t{3});
        QCOMPARE(found.delays, (std::vector<int>{100, 500, 400}));
        QCOMPARE(farthest(found.pictures[0], pictures[0]), 0);
        QCOMPARE(farthest(found.pictures[1], pictures[1]), 0);
        QCOMPARE(farthest(found.pictures[2], third), 0);
    }

    void onlyWhatChangedIsWritten() {
        QImage noise(200, 100, QImage::Format_RGB32);
        quint32 state = 1;
        for (int y = 0; y < 100; ++y)
            for (int x = 0; x < 200; ++x) {
                state = state * 1664525 + 1013904223;
                noise.setPixelColor(x, y, QColor(static_cast<int>(state >> 29) * 30, 0, 0));
            }
        QImage other = noise;
        other.setPixelColor(50, 50, QColor(0, 0, 200));
        const std::vector<QRgb> table = colourTable({noise, other});
        const auto size = [&](bool both) {
            MovingPicture film(noise.size(), table);
            film.add(noise, 10);
            if (both) film.add(other, 10);
            return film.finish().size();
        };
        QVERIFY2(size(true) - size(false) < 100, qPrintable(QString::number(size(true) - size(false))));
    }

    void moreColoursThanFitBecomeTheNearestOnes() {
        QImage many(256, 8, QImage::Format_RGB32);
        for (int y = 0; y < 8; ++y)
            for (int x = 0; x < 256; ++x) many.setPixelColor(x, y, QColor(x, x, y * 4));
        const std::vector<QRgb> table = colourTable({many});
        QVERIFY2(table.size() > 128 && table.size() <= 256, qPrintable(QString::number(table.size())));
        MovingPicture film(many.size(), table);
        film.add(many, 10);
        const int far = farthest(read(film.finish()).pictures.front(), many);
        QVERIFY2(far <= 16, qPrintable(QString::number(far)));
    }

    void whatIsNoFilmIsRefused() {
        QVERIFY(has(message_of([] { MovingPicture({0, 10}, {qRgb(0, 0, 0)}); }), "size"));
        QVERIFY(has(message_of([] { MovingPicture({10, 10}, {}); }), "0 colours"));
        MovingPicture film({60, 40}, {qRgb(0, 0, 0)});
        QVERIFY(has(message_of([&] { film.add(QImage(10, 10, QImage::Format_RGB32), 10); }), "another size"));
        QVERIFY(has(message_of([&] { film.finish(); }), "no picture"));
    }

    void theRaceIsAFilmThatTakesItsTime() {
        const RaceScene made = scene();
        const QByteArray bytes = raceAnimation(made, {}, 24);
        const Film film = read(bytes);
        QVERIFY2(film.pictures.size() > 10 && film.pictures.size() <= 24,
                 qPrintable(QString::number(film.pictures.size())));
        QCOMPARE(film.loops, -1);
        QCOMPARE(film.pictures.front().size(), slideSize);
        int time = 0;
        for (const int delay : film.delays) time += delay;
        const double seconds = 0.4 * made.slowdown + 3;  // and the end is held
        QVERIFY2(std::abs(time / 1000.0 - seconds) < 0.1 * seconds, qPrintable(QString::number(time)));
        // Its end is what the slide shows at the end, as far as 256 colours go.
        QVERIFY2(farthest(film.pictures.back(), raceSlide(made, 0.4)) <= 64,
                 qPrintable(QString::number(farthest(film.pictures.back(), raceSlide(made, 0.4)))));
        QVERIFY(farthest(film.pictures.front(), film.pictures.back()) > 100);
        QVERIFY2(bytes.size() < 2'000'000, qPrintable(QString::number(bytes.size())));
        QFile file(QString(screenshots_folder() + QStringLiteral("/race.gif")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    void halfARaceIsNone() {
        RaceScene made = scene();
        QVERIFY(raceAnimation(made, [] { return false; }).isEmpty());
        made.runners[1].lane.seconds.clear();
        QVERIFY(has(message_of([&] { raceAnimation(made); }), "fewer than two models"));
    }

    void theCopyMenuGivesTableNumbersAndTheWholePicture() {
        CompareView view;
        view.resize(700, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setPanes({{"A", "F16", false, 8e8, 0, 0, 0, "CPU, avx2"}, {"B", "1.58-bit", true, 1e8, 0, 0, 0, ""}});
        view.setText(0, QStringLiteral("a line of a long text\n").repeated(60));
        CompareNumbers numbers;
        numbers.generationSpeed = 17.5;
        view.setNumbers(0, numbers);
        QMenu* menu = nullptr;
        for (auto* button : view.findChildren<QPushButton*>())
            if (button->menu()) menu = button->menu();
        QVERIFY(menu);
        const auto choose = [&](const QString& text) {
            menu->popup(view.mapToGlobal(QPoint()));
            for (QAction* action : menu->actions())
                if (action->text().startsWith(text))
                    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        };
        QClipboard* clipboard = QApplication::clipboard();
        clipboard->clear();
        choose("As Markdown");
        QVERIFY2(clipboard->text().contains("| A | F16 | CPU, avx2 | 17.5"), qPrintable(clipboard->text()));
        QVERIFY(clipboard->text().contains("| B | 1.58-bit | – |"));
        choose("As CSV");
        QVERIFY2(clipboard->text().contains("A,F16,\"CPU, avx2\",17.5"), qPrintable(clipboard->text()));
        const QSize before = view.size();
        choose("As picture");
        const QImage picture = clipboard->image();
        QVERIFY2(picture.height() > 60 * 10 && picture.height() > before.height(),
                 qPrintable(QString::number(picture.height())));
        QCOMPARE(view.size(), before);
        // Without two timings there is no race to save.
        auto* animate = menu->findChild<QAction*>(QStringLiteral("animateRace"));
        QVERIFY(animate && !animate->isEnabled());
        view.setTiming(0, {{0.1, 0.2}, {"a", "b"}});
        view.setTiming(1, {{0.1, 0.2}, {"a", "b"}});
        QSignalSpy asked(&view, &CompareView::animationRequested);
        choose("Save the race");
        QCOMPARE(asked.count(), 1);
    }

    void aTextEndsWhereItsModelEndedIt() {
        const CompareTiming timing{{0.1, 0.2, 0.3}, {"a", "b", "c"}, 2};
        QCOMPARE(writtenAfter(timing, 3).text, QStringLiteral("ab"));
        QCOMPARE(writtenAfter(timing, 3).pastEnd, QStringLiteral("c"));
        QCOMPARE(writtenAfter(timing, 1).text, QStringLiteral("a"));
        QVERIFY(writtenAfter(timing, 0).text.isEmpty());
        QCOMPARE(writtenAfter({{0.1}, {"a"}}, 9).text, QStringLiteral("a"));
    }
};

QTEST_MAIN(RaceTest)
#include "race_test.moc"
