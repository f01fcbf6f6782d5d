// SPDX-License-Identifier: GPL-3.0-or-later
// The window without training: every control has a name, every page is reached by keyboard, models open and show their
// weights, wrong things are said in the notice line, a comparison of two models runs.
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <csignal>

#include "app/pages/models_page.h"
#include "app/pages/recipe_page.h"
#include "app/pages/weights_page.h"
#include "app/parts/card.h"
#include "app/parts/export_dialog.h"
#include "app/parts/training.h"
#include "app/window/command_palette.h"
#include "app/window/main_window.h"
#include "app/window/termination.h"
#include "engine/base/done_folder.h"
#include "engine/model/weight_file.h"
#include "engine/run/run_recorder.h"
#include "tests/app/test_setup.h"
#include "widgets/model_dialog.h"
#include "widgets/models/model_card.h"
#include "widgets/param_form.h"
#include "widgets/plot_style.h"
#include "widgets/plots/weight_plot.h"
#include "widgets/stat_tile.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class WindowTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    static QString pathOf(const QObject* object) {
        QString path;
        for (; object; object = object->parent())
            path.prepend(QLatin1Char('/') + QString::fromLatin1(object->metaObject()->className()) +
                         (object->objectName().isEmpty() ? QString() : QLatin1Char('#') + object->objectName()));
        return path;
    }
    // Everything that takes the focus or can be clicked; Qt's own inner parts speak through their owner.
    static bool needsName(const QWidget* widget) {
        const QString name = widget->objectName();
        if (name.startsWith(QLatin1String("qt_")) || qobject_cast<const QScrollBar*>(widget)) return false;
        for (const QWidget* parent = widget->parentWidget(); parent; parent = parent->parentWidget())
            if (qobject_cast<const QComboBox*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent) ||
                qobject_cast<const QAbstractItemView*>(parent))
                return false;
        if (qobject_cast<const QLineEdit*>(widget->parentWidget())) return false;
        return widget->focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton*>(widget);
    }

  private slots:
    void initTestCase() {
        QVERIFY(folder_.isValid());
        keepSettingsIn(folder_);
    }

    void everyControlHasAnAccessibleName() {
        MainWindow window;
        window.show();
        window.showShortcuts();
        QStringList nameless;
        int checked = 0;
        for (const QWidget* widget : window.findChildren<QWidget*>()) {
            if (!needsName(widget)) continue;
            ++checked;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                               (qobject_cast<const QLabel*>(widget) != nullptr);
            if (!named) nameless << pathOf(widget);
        }
        QVERIFY2(checked > 80, qPrintable(QString::number(checked)));
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
    }

    void everyPageIsReachedByKeyboard() {
        MainWindow window;
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QStringList words = window.pageWords();
        QCOMPARE(words.size(), 8);
        for (int i = 0; i < words.size(); ++i) {
            QTest::keyClick(&window, static_cast<Qt::Key>(Qt::Key_1 + i), Qt::ControlModifier);
            QCOMPARE(window.currentPage(), words[i]);
        }
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        auto* palette = window.findChild<CommandPalette*>();
        QVERIFY(palette->isVisible());
        palette->type(QStringLiteral("tau"));
        QVERIFY(palette->shownCount() > 0);
        QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Escape);
        QVERIFY(!palette->isVisible());
    }

    void aModelOpensAndShowsItsWeights() {
        NEED_SHARED("models/stories260K");
        MainWindow window;
        window.show();
        window.openPath(QString::fromStdString(shared_path("models/stories260K").string()));
        QCOMPARE(window.currentPage(), QStringLiteral("models"));
        auto* models = qobject_cast<ModelsPage*>(window.page(QStringLiteral("models")));
        QTRY_VERIFY(!models->reading());
        QVERIFY(models->card()->tensorCount() > 40);
        QTest::mouseClick(window.findChild<QAbstractButton*>(QStringLiteral("seeWeights")), Qt::LeftButton);
        QCOMPARE(window.currentPage(), QStringLiteral("weights"));
        auto* weights = qobject_cast<WeightsPage*>(window.page(QStringLiteral("weights")));
        QTRY_VERIFY_WITH_TIMEOUT(!weights->loading(), 20000);
        QCOMPARE(weights->history().size(), std::size_t{5 * 7});
        auto* plot = window.findChild<WeightPlot*>(QStringLiteral("weightPlot"));
        QTRY_VERIFY(plot->frame() != nullptr);
        // All layers: every weight of the seven projections of five layers.
        const auto frame = plot->frame();
        QCOMPARE(frame->minus + frame->zero + frame->plus,
                 std::uint64_t{5 * (2 * 64 * 64 + 2 * 32 * 64 + 3 * 64 * 172)});
    }

    void theModelBecomesTheRecipesTeacher() {
        NEED_SHARED("models/stories260K");
        MainWindow window;
        window.show();
        const QString model = QString::fromStdString(fs::canonical(shared_path("models/stories260K")).string());
        window.openPath(model);
        auto* models = qobject_cast<ModelsPage*>(window.page(QStringLiteral("models")));
        QTRY_VERIFY(!models->reading());
        QTest::mouseClick(window.findChild<QAbstractButton*>(QStringLiteral("useAsTeacher")), Qt::LeftButton);
        QCOMPARE(window.currentPage(), QStringLiteral("recipe"));
        auto* recipe = qobject_cast<RecipePage*>(window.page(QStringLiteral("recipe")));
        QCOMPARE(QString::fromStdString(recipe->params().teacher), models->model());
        // No training data yet: nothing starts, and the page says what is missing.
        QSignalSpy started(recipe, &RecipePage::startRequested);
        QTRY_VERIFY(!recipe->checking());
        recipe->start();
        QTRY_VERIFY(!recipe->checking());
        QCOMPARE(started.count(), 0);
    }

    // A run would replace the user's own folder: the check says so while the name is typed, and nothing starts.
    void aFolderWithTheUsersOwnIsNoPlaceForARun() {
        NEED_SHARED("models/stories260K");
        if (!trainingAvailable()) QSKIP("built without training");
        MainWindow window;
        window.show();
        window.showPage(QStringLiteral("recipe"));
        auto* recipe = qobject_cast<RecipePage*>(window.page(QStringLiteral("recipe")));
        recipe->setParams(smallRecipe(folder_.path().toStdString()));
        const fs::path mine = fs::path(Settings().runsDirectory().toStdString()) / "mine";
        fs::create_directories(mine / "student");
        write_file_atomically(mine / "student" / "NOTES.txt", "mine");
        const auto says = [&](const QString& words) {
            for (const QLabel* label : recipe->findChildren<QLabel*>())
                if (label->isVisible() && label->text().contains(words)) return true;
            return false;
        };
        auto* name = recipe->findChild<QLineEdit*>(QStringLiteral("runName"));
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("mine"));
        QTRY_VERIFY(!recipe->checking());
        QTRY_VERIFY(says(QStringLiteral("holds student, which a run would replace")));
        QSignalSpy started(recipe, &RecipePage::startRequested);
        QTest::mouseClick(window.findChild<QAbstractButton*>(QStringLiteral("startRun")), Qt::LeftButton);
        QTRY_VERIFY(!recipe->checking());
        QCOMPARE(started.count(), 0);
        QTest::keyClicks(name, QStringLiteral("-too"));
        QTRY_VERIFY(!recipe->checking());
        QTRY_VERIFY(!says(QStringLiteral("which a run would replace")));
        QCOMPARE(QString::fromStdString(read_file(mine / "student" / "NOTES.txt")), QStringLiteral("mine"));
    }

    void anEmptyRecipeIsCalmAndRedOnlyOnceStartIsPressed() {
        MainWindow window;
        window.show();
        window.showPage(QStringLiteral("recipe"));
        auto* recipe = qobject_cast<RecipePage*>(window.page(QStringLiteral("recipe")));
        auto* form = recipe->findChild<ParamForm*>();
        auto* start = window.findChild<QAbstractButton*>(QStringLiteral("startRun"));
        const auto marks = [&](const QString& name) {
            int count = 0;
            for (const QLabel* label : recipe->findChildren<QLabel*>())
                count += label->isVisible() && label->accessibleName() == name;
            return count;
        };
        const auto says = [&](const QString& words) {
            for (const QLabel* label : recipe->findChildren<QLabel*>())
                if (label->isVisible() && label->text().contains(words)) return true;
            return false;
        };
        QTRY_VERIFY(!recipe->checking());
        QTRY_VERIFY(says(QStringLiteral("Choose first: Teacher")));
        QVERIFY(form->problemText(QStringLiteral("teacher")).startsWith(QLatin1String("Needed")));
        QCOMPARE(marks(QStringLiteral("problem")), 0);
        QTRY_VERIFY(marks(QStringLiteral("still to choose")) > 0);
        QCOMPARE(start->isEnabled(), trainingAvailable());
        if (!trainingAvailable()) return;

        QSignalSpy started(recipe, &RecipePage::startRequested);
        QTest::mouseClick(start, Qt::LeftButton);
        QTRY_VERIFY(!recipe->checking());
        QCOMPARE(started.count(), 0);
        QTRY_VERIFY(form->field(QStringLiteral("teacher"))->hasFocus());
        QVERIFY(form->problemText(QStringLiteral("teacher")).startsWith(QLatin1String("is empty")));
        QTRY_VERIFY(marks(QStringLiteral("problem")) >= 3);
        QTRY_VERIFY(says(QStringLiteral("Teacher is empty")));
    }

    void theRunPageShowsTheFinalAccuracyOnceItIsThereAndSaysWhichItIs() {
        RunParams params;
        params.teacher = "teacher";
        params.train_data = "train.tsv";
        params.continual_pretraining = params.bitnet_sft = false;
        const RunFolder run =
            RunFolder::create(fs::path(folder_.path().toStdString()) / "evaluated", params, Json::object());
        {
            RunLog log;
            RunRecorder recorder(run, log);
            for (const auto& [stage, accuracy] : {std::pair{Stage::teacher, 0.9}, {Stage::distill, 0.8}}) {
                StepRow row;
                row.stage = stage;
                row.step = 1;
                row.dev["accuracy"] = accuracy;
                recorder.append(row);
            }
        }
        MainWindow window;
        window.show();
        window.openPath(QString::fromStdString(run.path().string()));
        const auto* tile = window.findChild<StatTile*>(QStringLiteral("accuracyTile"));
        QTRY_COMPARE(tile->value(), style::percent(0.8));
        QVERIFY(tile->caption().contains(QStringLiteral("training engine")));
        QVERIFY(tile->accessibleDescription().contains(style::percent(0.9)));

        const auto row = [](const char* name, double accuracy) {
            return Json{{"row", name}, {"accuracy", accuracy}, {"items", 400}};
        };
        write_json(run.results_file(), {{"models", {row("FP16-SFT", 0.875), row("BitDistill", 0.8675)}}});
        window.session().closeRun();
        window.openPath(QString::fromStdString(run.path().string()));
        QTRY_COMPARE(tile->value(), style::percent(0.8675));
        QVERIFY(tile->caption().contains(QStringLiteral("final")));
        QVERIFY(tile->accessibleDescription().contains(style::percent(0.875)));
        QVERIFY(tile->accessibleDescription().contains(style::number(0.75, 2)));
        // Another run, or none, does not keep the numbers of this one.
        window.session().closeRun();
        QTRY_VERIFY(tile->value().isEmpty());
    }

    void aFolderThatIsNoModelIsSaidOnItsPage() {
        MainWindow window;
        window.show();
        window.openPath(folder_.path());
        auto* models = qobject_cast<ModelsPage*>(window.page(QStringLiteral("models")));
        QTRY_VERIFY(!models->reading());
        QVERIFY(models->model().isEmpty());
        QVERIFY(!window.findChild<QAbstractButton*>(QStringLiteral("useAsTeacher"))->isEnabled());
    }

    void aBrokenRunIsSaidInTheNotice() {
        const QString run = folder_.filePath(QStringLiteral("broken-run"));
        fs::create_directories(run.toStdString());
        write_file_atomically(fs::path(run.toStdString()) / "run.json", "{\"format\": 1, \"recipe\": {\"gama\": 2}}");
        MainWindow window;
        window.show();
        window.openPath(run);
        auto* notice = window.findChild<Notice*>(QStringLiteral("notice"));
        QTRY_VERIFY(notice->isVisible());
        QVERIFY2(notice->text().contains(QStringLiteral("gama")), qPrintable(notice->text()));
        // The file that stands for a run on the desktop opens the run, not its recipe.
        window.showPage(QStringLiteral("home"));
        window.openPath(run + QStringLiteral("/run.json"));
        QCOMPARE(window.currentPage(), QStringLiteral("run"));
    }

    void aModelIsExportedAndProven() {
        NEED_SHARED("models/stories260K");
        MainWindow window;
        window.show();
        window.openPath(QString::fromStdString(shared_path("models/stories260K").string()));
        auto* models = qobject_cast<ModelsPage*>(window.page(QStringLiteral("models")));
        QTRY_VERIFY(!models->reading());
        QTest::mouseClick(window.findChild<QAbstractButton*>(QStringLiteral("exportModel")), Qt::LeftButton);
        auto* dialog = window.findChild<ExportDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        // Full-precision weights are not offered as ternary ones.
        auto* type = dialog->findChild<QComboBox*>(QStringLiteral("exportType"));
        QVERIFY(type->findText(QStringLiteral("F16"), Qt::MatchStartsWith) >= 0);
        QCOMPARE(type->findText(QStringLiteral("TQ"), Qt::MatchStartsWith), -1);
        auto* file = dialog->findChild<QLineEdit*>(QStringLiteral("exportFile"));
        QVERIFY(file->text().endsWith(QLatin1String(".gguf")));
        const QString out = folder_.filePath(QStringLiteral("exported.gguf"));
        file->setText(out);
        dialog->start();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->busy(), 60000);
        QVERIFY2(dialog->resultText().startsWith(QLatin1String("Written and checked")),
                 qPrintable(dialog->resultText()));
        QVERIFY(QFileInfo::exists(out + QStringLiteral(".receipt.json")));
        // A place that cannot be written is said in the same place, by name.
        file->setText(folder_.filePath(QStringLiteral("nowhere/exported.gguf")));
        dialog->start();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->busy(), 60000);
        QVERIFY2(dialog->resultText().contains(QStringLiteral("nowhere")), qPrintable(dialog->resultText()));
        dialog->close();
        // The file is a model as the folder is: it opens, shows its weights, and is compared.
        window.openPath(out);
        QTRY_VERIFY(!models->reading() && models->model() == out);
        QTest::mouseClick(window.findChild<QAbstractButton*>(QStringLiteral("seeWeights")), Qt::LeftButton);
        auto* weights = qobject_cast<WeightsPage*>(window.page(QStringLiteral("weights")));
        QTRY_VERIFY_WITH_TIMEOUT(!weights->loading(), 20000);
        QCOMPARE(weights->history().size(), std::size_t{5 * 7});
    }

    void aStudentIsExportedAsAFolderForTransformers() {
        NEED_SHARED("models/tiny-qwen3-student");
        const fs::path student = shared_path("models/tiny-qwen3-student");
        ExportDialog dialog(QString::fromStdString(student.string()), model_config_of(student));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto* type = dialog.findChild<QComboBox*>(QStringLiteral("exportType"));
        auto* file = dialog.findChild<QLineEdit*>(QStringLiteral("exportFile"));
        type->setCurrentIndex(type->findText(QStringLiteral("2 bits"), Qt::MatchStartsWith));
        QVERIFY2(file->text().endsWith(QLatin1String("-2bit")), qPrintable(file->text()));
        const QString out = folder_.filePath(QStringLiteral("packed"));
        file->setText(out);
        dialog.start();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.busy(), 60000);
        QVERIFY2(dialog.resultText().startsWith(QLatin1String("Written and")), qPrintable(dialog.resultText()));
        QVERIFY2(dialog.resultText().contains(QLatin1String("trust_remote_code")), qPrintable(dialog.resultText()));
        QVERIFY(model_config_of(out.toStdString()).ternary);
        // What is there already is not replaced.
        dialog.start();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.busy(), 60000);
        QVERIFY2(dialog.resultText().contains(QLatin1String("is there already")), qPrintable(dialog.resultText()));
        // A model of full precision has no such folder.
        const fs::path teacher = shared_path("models/tiny-qwen3");
        ExportDialog other(QString::fromStdString(teacher.string()), model_config_of(teacher));
        QCOMPARE(other.findChild<QComboBox*>(QStringLiteral("exportType"))
                     ->findText(QStringLiteral("2 bits"), Qt::MatchStartsWith),
                 -1);
    }

    void theModelDialogTakesAFolderOrAFile() {
        NEED_SHARED("models/stories260K");
        const QString shared = QString::fromStdString(fs::canonical(shared_path("models")).string());
        const auto choose = [](const QString& path) {
            auto* dialog = new ModelDialog(nullptr, QStringLiteral("Model"), QFileInfo(path).absolutePath());
            QString chosen;
            connect(dialog, &ModelDialog::chosen, dialog, [&chosen](const QString& one) { chosen = one; });
            dialog->show();
            dialog->selectFile(path);
            dialog->accept();
            delete dialog;
            return chosen;
        };
        const QString folder = shared + QStringLiteral("/stories260K");
        QCOMPARE(choose(folder), folder);
        QCOMPARE(choose(folder + QStringLiteral("/config.json")), folder);
        const QString file = folder_.filePath(QStringLiteral("some.gguf"));
        write_file_atomically(file.toStdString(), "GGUF");
        QCOMPARE(choose(file), file);
        QVERIFY2(choose(shared).isEmpty(), "a folder of models is gone into");
    }

    // Training starts from a .gguf file as well: the form's dialog has to offer it.
    void theRecipesTeacherMayBeAGgufFile() {
        MainWindow window;
        window.show();
        window.showPage(QStringLiteral("recipe"));
        for (QAbstractButton* button : window.findChildren<QAbstractButton*>())
            if (button->accessibleName() == QLatin1String("Browse for Teacher")) button->click();
        auto* dialog = window.findChild<ModelDialog*>();
        QVERIFY(dialog);
        QVERIFY2(dialog->nameFilters().join(QLatin1Char(' ')).contains(QLatin1String("*.gguf")),
                 qPrintable(dialog->nameFilters().join(QLatin1Char(' '))));
        dialog->reject();
    }

    // Whoever has just trained wants to look at the student and export it, not to search for its folder.
    void theOpenRunsModelsAreAtHand() {
        NEED_SHARED("models/tiny-qwen3-student");
        RunParams params;
        params.teacher = shared_path("models/tiny-qwen3").string();
        params.fine_tune_teacher = params.continual_pretraining = params.bitnet_sft = false;
        const RunFolder run =
            RunFolder::create(fs::path(folder_.path().toStdString()) / "trained", params, Json::object());
        const fs::path student = run.model_folder(Stage::distill);
        fs::copy(shared_path("models/tiny-qwen3-student"), student, fs::copy_options::recursive);
        write_done(student);
        MainWindow window;
        window.show();
        window.openPath(QString::fromStdString(run.path().string()));
        QTRY_COMPARE(window.session().state(), Session::State::idle);
        window.showPage(QStringLiteral("models"));
        auto* models = qobject_cast<ModelsPage*>(window.page(QStringLiteral("models")));
        QTRY_VERIFY(!models->reading() && !models->model().isEmpty());
        QCOMPARE(models->model(), QString::fromStdString(student.string()));
        QVERIFY(window.findChild<QAbstractButton*>(QStringLiteral("exportModel"))->isEnabled());
        QVERIFY2(!window.findChild<QAbstractButton*>(QStringLiteral("useAsTeacher"))->isEnabled(),
                 "a teacher has full precision");
    }

    // The checks and the command line never speak of another recipe than the form shows.
    void aWrongNumberIsSaidByChecksAndCommandLine() {
        MainWindow window;
        window.show();
        window.showPage(QStringLiteral("recipe"));
        auto* recipe = qobject_cast<RecipePage*>(window.page(QStringLiteral("recipe")));
        auto* form = recipe->findChild<ParamForm*>();
        form->focusField(QStringLiteral("seed"));
        auto* field = qobject_cast<QLineEdit*>(form->field(QStringLiteral("seed")));
        QVERIFY(field);
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("seven"));
        QVERIFY(!form->wrongTexts().isEmpty());
        const QString wrong = form->wrongTexts().front();
        QPlainTextEdit* command = nullptr;
        for (auto* edit : recipe->findChildren<QPlainTextEdit*>())
            if (edit->accessibleName().contains(QStringLiteral("Command line"))) command = edit;
        QVERIFY(command);
        QVERIFY2(command->toPlainText().contains(wrong), qPrintable(command->toPlainText()));
        QTRY_VERIFY(!recipe->checking());
        const auto said = [&] {
            for (const QLabel* label : recipe->findChildren<QLabel*>())
                if (label->isVisible() && label->text() == wrong) return true;
            return false;
        };
        QTRY_VERIFY(said());
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("7"));
        QVERIFY(form->wrongTexts().isEmpty());
        QTRY_VERIFY(command->toPlainText().contains(QStringLiteral("bitdistill")));
    }

    void aRecipeFileOpensInTheForm() {
        RunParams params;
        params.teacher = "/models/somewhere";
        params.gamma = 60;
        const QString file = folder_.filePath(QStringLiteral("recipe.json"));
        write_json(file.toStdString(), to_json(params));
        MainWindow window;
        window.show();
        window.openPath(file);
        QCOMPARE(window.currentPage(), QStringLiteral("recipe"));
        auto* recipe = qobject_cast<RecipePage*>(window.page(QStringLiteral("recipe")));
        QTRY_COMPARE(recipe->params().gamma, 60.0);
        // A mistyped key is named, and the form stays as it was.
        write_file_atomically(file.toStdString(), "{\"gama\": 5}");
        window.openPath(file);
        auto* notice = window.findChild<Notice*>(QStringLiteral("notice"));
        QTRY_VERIFY(notice->isVisible());
        QVERIFY2(notice->text().contains(QStringLiteral("gama")) && notice->text().contains(QStringLiteral("gamma")),
                 qPrintable(notice->text()));
        QCOMPARE(recipe->params().gamma, 60.0);
    }

    void everyPageFitsASmallScreen() {
        MainWindow window;
        window.resize(1100, 680);
        window.show();
        for (const QString& word : window.pageWords()) {
            const QSize least = window.page(word)->minimumSizeHint();
            QVERIFY2(least.width() <= 1100 && least.height() <= 660,
                     qPrintable(QStringLiteral("%1 needs %2 x %3").arg(word).arg(least.width()).arg(least.height())));
        }
    }

    void aPoliteKillIsAWishToClose() {
        Termination termination;
        QSignalSpy requested(&termination, &Termination::requested);
        ::raise(SIGTERM);
        QVERIFY(requested.wait(5000));
    }

    void closingWithoutARunJustCloses() {
        MainWindow window;
        window.show();
        QVERIFY(window.close());
        QVERIFY(!window.isVisible());
    }
};

WORKBENCH_TEST_MAIN(WindowTest)
#include "window_test.moc"
