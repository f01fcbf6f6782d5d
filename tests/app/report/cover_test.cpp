// SPDX-License-Identifier: GPL-3.0-or-later
// The first page of a report: what it says of a run, that all of it has a place, and that HTML, PDF and PNG have it.
#include <QImage>
#include <QPainter>

#include "app/report/cover.h"
#include "engine/run/results.h"
#include "tests/app/test_setup.h"
#include "tests/run_of_before.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class CoverTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    RunFolder run() const { return run_of_before(folder_.path().toStdString(), "finished"); }
    static std::vector<ReportFigure> figures() {
        std::vector<ReportFigure> made;
        for (const QColor& color : {style::iconMinus, style::iconPlus}) {
            QPixmap picture(720, 320);
            picture.fill(color);
            made.push_back({QStringLiteral("A figure"), QStringLiteral("What it shows."), picture});
        }
        return made;
    }
    static Cover cover(const RunFolder& run) {
        return coverOf(run, resultRows(read_results(run.results_file())), QStringLiteral("In memory 1 MB"),
                       QStringLiteral("2.5× as fast"), figures());
    }
    static bool shows(const QImage& picture, const QColor& color) {
        int found = 0;
        for (int y = 0; y < picture.height(); y += 8)
            for (int x = 0; x < picture.width(); x += 8) found += picture.pixelColor(x, y) == color;
        return found > 50;
    }

  private slots:
    void initTestCase() {
        keepSettingsIn(folder_);
        style::applyTheme(style::Theme::light);
    }

    void itSaysWhatTheStudentReaches() {
        const Cover page = cover(run());
        QVERIFY2(page.headline.contains(QLatin1String("Accuracy: base in 1.58 bits reaches 50.0")),
                 qPrintable(page.headline));
        QVERIFY2(page.headline.contains(QLatin1String("29.9 to 70.1")), qPrintable(page.headline));
        QCOMPARE(page.rows.size(), std::size_t{3});
        QCOMPARE(page.rows.front().size(), page.heads.size());
        QCOMPARE(page.bars.size(), std::size_t{3});
        double longest = 0;
        for (const CoverBar& bar : page.bars) longest = std::max(longest, bar.share);
        QCOMPARE(longest, 1.0);
        QVERIFY2(page.foot.contains(QLatin1String("bitdistill")), qPrintable(page.foot));
    }

    void aRunWithoutFiguresOfAStudentHasAHeadlineToo() {
        QVERIFY(coverHeadline(run(), {}).contains(QLatin1String("on its way")));
        QVERIFY(coverOf(run(), {}, {}, {}, {}).bars.empty());
    }

    void thePictureHasItsFigures() {
        const QImage picture = coverPicture(cover(run())).toImage();
        QCOMPARE(picture.size(), 3 * coverSize());
        QVERIFY(shows(picture, style::iconMinus) && shows(picture, style::iconPlus));
        QCOMPARE(picture.pixelColor(picture.width() - 1, 0),
                 style::color(style::Role::ground, style::makePalette(style::Theme::light)));
        // Words: something dark in the upper part.
        bool ink = false;
        for (int x = 0; x < picture.width() / 2; ++x)
            for (int y = 0; y < picture.height() / 10; y += 2) ink |= picture.pixelColor(x, y).lightness() < 100;
        QVERIFY(ink);
    }

    void theRecipeIsAnAppendix() {
        RunParams params = run().params();
        params.gamma = 7;
        const ReportTable table = recipeTable(params);
        const auto row =
            std::ranges::find_if(table.rows, [](const QStringList& one) { return one[0] == QLatin1String("gamma"); });
        QVERIFY(row != table.rows.end());
        QCOMPARE((*row)[1], QStringLiteral("7"));
        QCOMPARE((*row)[2], QStringLiteral("1e5"));
        params.distillation = false;
        const ReportTable without = recipeTable(params);
        QVERIFY(std::ranges::none_of(without.rows,
                                     [](const QStringList& one) { return one[0] == QLatin1String("gamma"); }));
    }

    void everyFileHasTheFirstPage() {
        Report report;
        report.title = QStringLiteral("A run");
        report.tables.push_back({QStringLiteral("This run"), {QStringLiteral("Model")}, {}, {}});
        const Cover page = cover(run());
        QString error;
        const QString png = folder_.filePath(QStringLiteral("report.png"));
        QVERIFY(!writeReport(report, png, &error));
        QVERIFY2(error.contains(QLatin1String("no first page")), qPrintable(error));
        report.cover = coverPicture(page);
        report.headline = page.headline;
        report.appendix.push_back(recipeTable(run().params()));
        QVERIFY2(writeReport(report, png, &error), qPrintable(error));
        // Nothing of the page touches the edge of the picture.
        const QImage picture(png);
        QVERIFY(picture.width() > report.cover.width() + 60 && picture.height() > report.cover.height() + 60);
        const QColor ground = style::color(style::Role::ground, style::makePalette(style::Theme::light));
        for (int y = 0; y < picture.height(); ++y)
            for (const int x : {0, 15, 30, picture.width() - 30, picture.width() - 1})
                QCOMPARE(picture.pixelColor(x, y), ground);
        const QString html = reportHtml(report);
        const auto place = [&](const QString& part) { return html.indexOf(part); };
        const QString headline = page.headline.toHtmlEscaped();
        QVERIFY(place(headline) > 0 && place(headline) < place(QStringLiteral("<h1")));
        QVERIFY(place(QStringLiteral("<h1")) < place(QStringLiteral("<h2>This run")));
        QVERIFY(place(QStringLiteral("<h2>The recipe")) > place(QStringLiteral("<h2>This run")));
        const QString pdf = folder_.filePath(QStringLiteral("report.pdf"));
        QVERIFY2(writeReport(report, pdf, &error), qPrintable(error));
        QVERIFY(QFileInfo(pdf).size() > 10'000);
    }
};

WORKBENCH_TEST_MAIN(CoverTest)
#include "cover_test.moc"
