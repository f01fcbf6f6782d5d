// SPDX-License-Identifier: GPL-3.0-or-later
// Rounding without training in the window: from the Models page to what is left of the model and to its comparison.
#include "app/parts/round_dialog.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

#include "app/pages/compare_page.h"
#include "app/pages/models_page.h"
#include "app/pages/results_page.h"
#include "app/parts/rounding_bars.h"
#include "app/parts/start_table.h"
#include "app/window/main_window.h"
#include "engine/base/done_folder.h"
#include "engine/model/weight_file.h"
#include "tests/app/test_setup.h"
#include "tests/places.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class RoundDialogTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    QString corpus() const { return folder_.filePath(QStringLiteral("corpus.txt")); }

    template <class Widget>
    static Widget* named(QWidget* parent, const char* name) {
        auto* found = parent->findChild<Widget*>(QLatin1String(name));
        if (!found) qFatal("%s is not there", name);
        return found;
    }
    static void choose(QWidget* dialog, const char* box, int data) {
        auto* combo = named<QComboBox>(dialog, box);
        combo->setCurrentIndex(combo->findData(data));
    }
    static void click(QWidget* dialog, const char* button) {
        QTest::mouseClick(named<QPushButton>(dialog, button), Qt::LeftButton);
    }
    static QString model() { return QString::fromStdString(shared_path("models/stories260K").string()); }
    void picture(QWidget* widget, const char* name) {
        QVERIFY(widget->grab().save(
            QString(screenshots_folder() + QStringLiteral("/round-%1.png")).arg(QLatin1String(name))));
    }

  private slots:
    void initTestCase() {
        NEED_SHARED("models/stories260K");
        keepSettingsIn(folder_);
        write_file_atomically(corpus().toStdString(), read_file(shared_path("corpora/brown.txt")).substr(0, 60'000));
    }

    void fromTheModelsPageToTheComparison() {
        MainWindow window;
        window.show();
        window.openPath(model());
        auto* models = qobject_cast<ModelsPage*>(window.page(QStringLiteral("models")));
        QTRY_VERIFY(!models->reading());
        picture(&window, "models-page");
        QTest::mouseClick(window.findChild<QAbstractButton*>(QStringLiteral("roundModel")), Qt::LeftButton);
        auto* dialog = window.findChild<RoundDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        picture(dialog, "before");
        // Without a text nothing starts, and the field that lacks it has the focus.
        click(dialog, "startRounding");
        QVERIFY(!dialog->busy());
        QVERIFY(dialog->resultText().startsWith(QLatin1String("Choose a text")));
        // The proposed folder follows the method until a name is typed.
        auto* out = named<QLineEdit>(dialog, "roundOut");
        QVERIFY(out->text().endsWith(QLatin1String("stories260K-absmean")));
        choose(dialog, "roundMethod", int(StudentStart::gptq));
        QVERIFY(out->text().endsWith(QLatin1String("stories260K-gptq")));
        const QString made = folder_.filePath(QStringLiteral("rounded"));
        out->setText(made);
        choose(dialog, "roundMethod", int(StudentStart::awq));
        QCOMPARE(out->text(), made);
        choose(dialog, "roundMethod", int(StudentStart::gptq));
        auto* text = named<QLineEdit>(dialog, "roundText");
        text->setFocus();
        QTest::keyClicks(text, corpus());
        dialog->findChild<QSpinBox*>()->setValue(12);
        click(dialog, "startRounding");
        QVERIFY(dialog->busy());
        QVERIFY(!text->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->busy(), 120000);
        QVERIFY2(dialog->resultText().contains(QLatin1String("with gptq")), qPrintable(dialog->resultText()));
        QVERIFY2(dialog->resultText().contains(QLatin1String("The student: ")), qPrintable(dialog->resultText()));
        auto* bars = named<RoundingBars>(dialog, "roundBars");
        QVERIFY(bars->isVisible());
        QVERIFY2(bars->summary().contains(QLatin1String("guessing 512")), qPrintable(bars->summary()));
        QVERIFY(model_config_of(made.toStdString()).ternary);
        QVERIFY(has_done(made.toStdString()));
        picture(dialog, "after");
        // What is there is not replaced.
        click(dialog, "startRounding");
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->busy(), 60000);
        QVERIFY2(dialog->resultText().contains(QLatin1String("is there already")), qPrintable(dialog->resultText()));
        out->setText(made + QLatin1Char('2'));
        click(dialog, "startRounding");
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->busy(), 120000);
        click(dialog, "roundLayers");
        auto* table = dialog->findChild<QTableView*>();
        QVERIFY(table);
        QCOMPARE(table->model()->rowCount(), 20);  // 5 layers of 4 groups
        picture(table->window(), "layers");
        table->window()->close();
        click(dialog, "roundCompare");
        QTRY_COMPARE(window.currentPage(), QStringLiteral("compare"));
        auto* compare = qobject_cast<ComparePage*>(window.page(QStringLiteral("compare")));
        compare->start();
        QTRY_VERIFY_WITH_TIMEOUT(!compare->comparison().busy(), 60000);
        picture(&window, "compare");
        // A student is not rounded again.
        window.openPath(made);
        QTRY_VERIFY(!models->reading() && models->model() == made);
        QVERIFY(!window.findChild<QAbstractButton*>(QStringLiteral("roundModel"))->isEnabled());
    }

    void aStopKeepsWhatIsDoneAndSaysSo() {
        RoundDialog dialog(model(), model_config_of(model().toStdString()), corpus());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        const QString made = folder_.filePath(QStringLiteral("stopped"));
        named<QLineEdit>(&dialog, "roundOut")->setText(made);
        choose(&dialog, "roundMethod", int(StudentStart::awq));
        choose(&dialog, "roundActivations", -1);
        dialog.findChild<QSpinBox*>()->setValue(4);
        click(&dialog, "startRounding");
        auto* progress = dialog.findChild<QProgressBar*>();
        QTRY_VERIFY_WITH_TIMEOUT(progress->format().startsWith(QLatin1String("Rounding")), 60000);
        picture(&dialog, "under-way");
        click(&dialog, "startRounding");  // says Stop
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.busy(), 60000);
        QVERIFY2(dialog.resultText().startsWith(QLatin1String("Stopped")), qPrintable(dialog.resultText()));
        QVERIFY(named<QWidget>(&dialog, "roundRemains")->isVisible());
        QVERIFY(!QFileInfo::exists(made));
        click(&dialog, "startRounding");
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.busy(), 120000);
        // Weights alone are a model of full precision.
        QVERIFY2(dialog.resultText().contains(QLatin1String("in full precision")), qPrintable(dialog.resultText()));
        QVERIFY(!model_config_of(made.toStdString()).ternary);
        QVERIFY(!fs::exists(rounding_remains(made.toStdString())));
        QVERIFY(!named<QWidget>(&dialog, "roundRemains")->isVisible());
        picture(&dialog, "awq");
    }

    // The window goes on at once; the work ends where it can, and the dialog with it.
    void closingStopsWithoutWaiting() {
        QPointer<RoundDialog> dialog =
            new RoundDialog(model(), model_config_of(model().toStdString()), corpus(), nullptr);
        dialog->show();
        named<QLineEdit>(dialog, "roundOut")->setText(folder_.filePath(QStringLiteral("closed")));
        choose(dialog, "roundMethod", int(StudentStart::awq));
        click(dialog, "startRounding");
        auto* progress = dialog->findChild<QProgressBar*>();
        QTRY_VERIFY_WITH_TIMEOUT(progress->format().startsWith(QLatin1String("Rounding")), 60000);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(dialog && !dialog->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!dialog, 60000);
        QVERIFY(!QFileInfo::exists(folder_.filePath(QStringLiteral("closed"))));
    }

    void aTextThatIsTooShortIsNamed() {
        RoundDialog dialog(model(), model_config_of(model().toStdString()),
                           folder_.filePath(QStringLiteral("few.txt")));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        named<QLineEdit>(&dialog, "roundOut")->setText(folder_.filePath(QStringLiteral("few")));
        click(&dialog, "startRounding");
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.busy(), 60000);
        QVERIFY2(dialog.resultText().contains(QLatin1String("few.txt")), qPrintable(dialog.resultText()));
        write_file_atomically(folder_.filePath(QStringLiteral("few.txt")).toStdString(), "Once");
        click(&dialog, "startRounding");
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.busy(), 60000);
        QVERIFY2(dialog.resultText().contains(QLatin1String("too few")), qPrintable(dialog.resultText()));
        QVERIFY(!fs::exists(rounding_remains(folder_.filePath(QStringLiteral("few")).toStdString())));
    }

    // A run's own report of its start: on the Results page, in its report, as a table to copy.
    void theResultsPageShowsARunsStart() {
        StartReport report;
        report.method = StudentStart::awq;
        report.texts = 8;
        report.tokens = 4096;
        for (int layer = 0; layer < 28; ++layer)
            for (const char* group : {"q, k, v", "o", "gate, up", "down"})
                report.groups.push_back(
                    {layer, group, 0.3, group[0] == 'o' ? 0.3 : 0.21, group[0] == 'o' ? 0.0 : 0.35});
        const fs::path run = fs::path(folder_.path().toStdString()) / "run";
        RunParams params = smallRecipe(folder_.path().toStdString());
        params.student_start = StudentStart::awq;
        RunFolder::create(run, params, Json::object());
        MainWindow window;
        window.show();
        window.openPath(QString::fromStdString(run.string()));
        auto* results = qobject_cast<ResultsPage*>(window.page(QStringLiteral("results")));
        window.showPage(QStringLiteral("results"));
        auto* button = named<QPushButton>(&window, "startReport");
        QTRY_VERIFY(window.isVisible());
        QVERIFY(!button->isVisible());
        write_start_report(run, report);
        results->load();
        QTRY_VERIFY(button->isVisible());
        picture(&window, "results-page");
        QVERIFY(button->toolTip().contains(QLatin1String("searched for 112 of them, and none were best in 28.")));
        QTest::mouseClick(button, Qt::LeftButton);
        auto* shown = results->findChild<QDialog*>();
        QVERIFY(shown && shown->isVisible());
        auto* table = shown->findChild<QTableView*>();
        QCOMPARE(table->model()->rowCount(), 112);
        picture(table->window(), "start-table");
        table->window()->close();
        const Report written = results->report();
        QVERIFY(std::any_of(written.tables.begin(), written.tables.end(), [](const ReportTable& one) {
            return one.rows.size() == 28 && one.heads.size() == 5 && one.rows[3][1].contains(QLatin1String("30.0 %"));
        }));
        // A report that is damaged is named, and the results are shown all the same.
        write_file_atomically(run / "start.json", "{}");
        QSignalSpy problem(results, &ResultsPage::problemFound);
        results->load();
        QTRY_COMPARE(problem.size(), 1);
        QVERIFY(problem.front().front().toString().contains(QLatin1String("start.json")));
        QVERIFY(!button->isVisible());
    }
};

WORKBENCH_TEST_MAIN(RoundDialogTest)
#include "round_dialog_test.moc"
