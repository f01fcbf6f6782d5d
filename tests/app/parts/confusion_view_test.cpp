// SPDX-License-Identifier: GPL-3.0-or-later
// Which class is taken for which: a picture with few classes and with many, and what a report says of them.
#include <QAccessible>
#include <QApplication>

#include "app/pages/run_report.h"
#include "app/window/language.h"
#include "tests/app/test_setup.h"
#include "widgets/accessibility.h"
#include "widgets/figures/confusion_view.h"
#include "widgets/plot_style.h"

using namespace bitdistill;

class ConfusionViewTest : public QObject {
    Q_OBJECT
    static constexpr int many = 24;

    // Right but for one mistake: class 2 is taken for class 5 once.
    static std::vector<std::vector<qint64>> counts(int classes) {
        std::vector<std::vector<qint64>> made(static_cast<std::size_t>(classes),
                                              std::vector<qint64>(static_cast<std::size_t>(classes)));
        for (std::size_t i = 0; i < made.size(); ++i) made[i][i] = 14;
        if (classes > 5) made[2][5] = 1;
        return made;
    }
    static QStringList names(int classes) {
        QStringList made;
        for (int i = 0; i < classes; ++i) made << QStringLiteral("class %1").arg(i);
        return made;
    }
    static void fill(ConfusionView& view, int classes) {
        view.setMatrices({{QStringLiteral("FP16-SFT"), Stage::teacher, counts(classes)},
                          {QStringLiteral("BitNet-SFT"), Stage::bitnet_sft, counts(classes)},
                          {QStringLiteral("BitDistill"), Stage::distill, counts(classes)}},
                         names(classes));
    }
    static std::optional<Results> results(int classes) {
        Results made;
        ModelResult& model = made.models.emplace_back();
        model.row = "BitDistill";
        model.stage = Stage::distill;
        for (const std::vector<qint64>& row : counts(classes)) model.confusion.emplace_back(row.begin(), row.end());
        return made;
    }

  private slots:
    void initTestCase() { style::applyTheme(style::Theme::light); }

    void manyClassesAreDrawnInSmallerCells_data() {
        QTest::addColumn<QSize>("size");
        QTest::newRow("wide") << QSize(1100, 300);
        QTest::newRow("narrow") << QSize(600, 200);
    }
    void manyClassesAreDrawnInSmallerCells() {
        QFETCH(QSize, size);
        ConfusionView view;
        fill(view, many);
        view.resize(size);
        const QImage picture = view.grab().toImage();
        for (int m = 0; m < 3; ++m) {
            const QColor strong = picture.pixelColor(view.cellOf(m, 7, 7).center().toPoint());
            const QColor weak = picture.pixelColor(view.cellOf(m, 7, 8).center().toPoint());
            QVERIFY2(strong != weak, "a class that is known looks like one that is not");
        }
        const QString words = view.wordsAt(view.cellOf(1, 2, 5).center().toPoint());
        QVERIFY2(words.contains(QLatin1String("BitNet-SFT: 1 of 15")), qPrintable(words));
        QVERIFY2(words.contains(QLatin1String("class 2 taken for class 5")), qPrintable(words));
        QVERIFY(view.wordsAt(QPoint(1, 1)).isEmpty());
    }

    void classesWithoutRoomAreSaidToHaveNone() {
        ConfusionView view;
        fill(view, 200);
        view.resize(600, 200);
        QVERIFY(view.cellOf(0, 0, 0).isNull());
        const QImage picture = view.grab().toImage();
        bool ink = false;
        for (int x = 0; x < picture.width(); ++x)
            for (int y = 0; y < picture.height(); ++y) ink |= picture.pixelColor(x, y).lightness() < 120;
        QVERIFY(ink);
    }

    void aMistakeIsCountedInWords() {
        const Language english(QStringLiteral("en"));
        ConfusionView view;
        fill(view, many);
        QVERIFY2(view.summary().contains(QLatin1String("BitDistill takes class 2 for class 5 in 1 case.")),
                 qPrintable(view.summary()));
        QCOMPARE(view.accessibleDescription(), view.summary());
        fill(view, 3);
        QVERIFY2(view.summary().contains(QLatin1String("BitDistill takes no class for another.")),
                 qPrintable(view.summary()));
    }

    void itIsAChartOfTheKeyboardToo() {
        installAccessibility();
        ConfusionView view;
        fill(view, many);
        QVERIFY(view.focusPolicy() & Qt::TabFocus);
        QAccessibleInterface* const seen = QAccessible::queryAccessibleInterface(&view);
        QCOMPARE(seen->role(), QAccessible::Chart);
        QVERIFY(seen->actionInterface()->actionNames().contains(QStringLiteral("Show as table")));
        const PlotTable table = view.dataTable();
        QCOMPARE(table.rows(), std::size_t{3 * (many + 1)});
    }

    void aReportListsTheMistakesOfManyClasses() {
        Report report;
        addConfusions(report, results(many), names(many));
        QCOMPARE(report.tables.size(), std::size_t{1});
        const ReportTable& table = report.tables.front();
        QVERIFY(table.heads.size() < 6);
        QCOMPARE(table.rows.size(), std::size_t{1});
        QCOMPARE(table.rows.front(), QStringList({QStringLiteral("class 2"), QStringLiteral("class 5"),
                                                  QStringLiteral("1"), QStringLiteral("15")}));
        QVERIFY2(table.remark.startsWith(QLatin1String("1 of 337 items in 24 classes")), qPrintable(table.remark));
        Report small;
        addConfusions(small, results(4), names(4));
        QCOMPARE(small.tables.front().heads.size(), qsizetype{5});
        QCOMPARE(small.tables.front().rows.size(), std::size_t{4});
    }

    void aReportSaysOfAModelThatItWroteNothing() {
        Report report;
        report.tables.emplace_back();
        std::optional<Results> made = results(3);
        made->comparison.emplace().models.resize(1);
        addComparison(report, made);
        QCOMPARE(report.texts.size(), std::size_t{1});
        QCOMPARE(report.texts.front().second, QStringLiteral("(nothing: it ended at once)"));
    }
};

WORKBENCH_TEST_MAIN(ConfusionViewTest)
#include "confusion_view_test.moc"
