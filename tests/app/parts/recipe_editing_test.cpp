// SPDX-License-Identifier: GPL-3.0-or-later
// Editing a recipe: undo and redo, presets of one's own, marks of presets, files dropped on fields, dialogs that open
// where the last file was.
#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>
#include <QUrl>

#include "app/pages/recipe_page.h"
#include "app/parts/recipe/own_presets.h"
#include "app/parts/recipe/recipe_history.h"
#include "app/parts/recipe/recipe_preview.h"
#include "app/window/main_window.h"
#include "tests/app/test_setup.h"
#include "widgets/files/last_folder.h"
#include "widgets/param_field.h"
#include "widgets/param_form.h"

using namespace bitdistill;

class RecipeEditingTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    std::unique_ptr<MainWindow> window_;
    RecipePage* page_ = nullptr;

    ParamField* field(const char* name) const {
        for (ParamField* one : page_->findChildren<ParamField*>())
            if (QLatin1String(one->param().name) == QLatin1String(name)) return one;
        return nullptr;
    }
    QAbstractButton* button(const char* name) const { return page_->findChild<QAbstractButton*>(QLatin1String(name)); }

  private slots:
    void init() {
        keepSettingsIn(folder_);
        window_ = std::make_unique<MainWindow>();
        window_->show();
        window_->showPage(QStringLiteral("recipe"));
        page_ = qobject_cast<RecipePage*>(window_->page(QStringLiteral("recipe")));
    }
    void cleanup() {
        QTRY_VERIFY(!page_->checking());
        window_.reset();
    }

    void keysOfOneThoughtAreOneStep() {
        using std::chrono::milliseconds;
        const auto start = std::chrono::steady_clock::now();
        RunParams params;
        RecipeHistory history(params);
        QVERIFY(!history.canUndo() && !history.canRedo());
        history.record(params, start);  // nothing differs
        QVERIFY(!history.canUndo());
        for (int i = 1; i <= 3; ++i) {
            params.corpus += 'x';
            history.record(params, start + milliseconds(100 * i));
        }
        params.corpus = "another";
        history.record(params, start + milliseconds(10000));
        params.gamma += 1;
        history.record(params, start + milliseconds(10100));
        QCOMPARE(history.undo().corpus, std::string("another"));
        QCOMPARE(history.undo().corpus, std::string("xxx"));
        QCOMPARE(history.undo().corpus, std::string());
        QVERIFY(!history.canUndo());
        QCOMPARE(history.redo().corpus, std::string("xxx"));
        RunParams other;
        other.corpus = "else";
        history.record(other, start + milliseconds(20000));
        QVERIFY(!history.canRedo());  // what was undone is forgotten
        QCOMPARE(history.undo().corpus, std::string("xxx"));
    }

    void theFormUndoesAndRedoes() {
        QVERIFY(!button("undoRecipe")->isEnabled());
        auto* line = qobject_cast<QLineEdit*>(field("corpus")->editor());
        QVERIFY(line);
        line->setText(QStringLiteral("one.txt"));
        page_->setTeacher(QStringLiteral("/models/some"));
        QCOMPARE(page_->params().teacher, std::string("/models/some"));
        QTest::mouseClick(button("undoRecipe"), Qt::LeftButton);
        QCOMPARE(page_->params().teacher, std::string());
        QCOMPARE(page_->params().corpus, std::string("one.txt"));
        QTest::mouseClick(button("undoRecipe"), Qt::LeftButton);
        QCOMPARE(page_->params().corpus, std::string());
        QVERIFY(line->text().isEmpty());
        QVERIFY(!button("undoRecipe")->isEnabled());
        QTest::mouseClick(button("redoRecipe"), Qt::LeftButton);
        QTest::mouseClick(button("redoRecipe"), Qt::LeftButton);
        QCOMPARE(page_->params().teacher, std::string("/models/some"));
        QVERIFY(!button("redoRecipe")->isEnabled());
    }

    void whatThePresetSetsAndWhatDiffersFromItAreMarked() {
        auto* choice = page_->findChild<QComboBox*>(QStringLiteral("preset"));
        const int index = choice->findData(QStringLiteral("laptop"));
        QVERIFY(index > 0);
        page_->setTeacher(QStringLiteral("/models/some"));
        choice->setCurrentIndex(index);
        emit choice->activated(index);
        int marked = 0;
        for (const ParamField* one : page_->findChildren<ParamField*>()) marked += !one->preset().isEmpty();
        QVERIFY2(marked > 0, "a preset that sets nothing");
        QCOMPARE(field("teacher")->preset(), QString());  // the user's, not the preset's
        auto* preview = page_->findChild<RecipePreview*>();
        QCOMPARE(preview->changeTable()->rowCount(), 0);
        auto* gamma = qobject_cast<QLineEdit*>(field("gamma")->editor());
        gamma->setText(QStringLiteral("77"));
        QCOMPARE(preview->changeTable()->rowCount(), 1);
        QCOMPARE(preview->changeTable()->item(0, 2)->text(), QStringLiteral("77"));
        QVERIFY(field("gamma")->edited() && field("gamma")->preset().isEmpty());
    }

    void aPresetOfOnesOwnIsKept() {
        RunParams params;
        params.gamma = 33;
        params.teacher = "/models/some";
        page_->setParams(params);
        page_->savePreset(QStringLiteral("My way"));
        auto* choice = page_->findChild<QComboBox*>(QStringLiteral("preset"));
        QTRY_VERIFY(choice->findText(QStringLiteral("My way")) > 0);
        QTRY_COMPARE(choice->currentText(), QStringLiteral("My way"));
        QCOMPARE(ownPresets(), QStringList{QStringLiteral("My way")});
        // One of the same name takes its place only where somebody says so.
        const auto kept = [] { return readOwnPreset(QStringLiteral("My way")).gamma; };
        const auto answer = [&](const char* button) {
            params.gamma = 44;
            page_->setParams(params);
            page_->savePreset(QStringLiteral(" My way "));
            auto* box = page_->findChild<QMessageBox*>(QStringLiteral("replacePreset"));
            QVERIFY(box && box->isVisible() && box->text().contains(QLatin1String("My way")));
            QTest::mouseClick(box->findChild<QPushButton*>(QLatin1String(button)), Qt::LeftButton);
            QTRY_VERIFY(!page_->findChild<QMessageBox*>(QStringLiteral("replacePreset")));
        };
        QTest::qWait(50);
        QCOMPARE(kept(), 33.0);
        answer("keep");
        QTest::qWait(50);
        QCOMPARE(kept(), 33.0);
        answer("replace");
        QTRY_COMPARE(kept(), 44.0);
        // It is there in the next window too, and says nothing of the model.
        MainWindow other;
        auto* page = qobject_cast<RecipePage*>(other.page(QStringLiteral("recipe")));
        auto* list = page->findChild<QComboBox*>(QStringLiteral("preset"));
        const int index = list->findText(QStringLiteral("My way"));
        QVERIFY(index > 0);
        emit list->activated(index);
        QTRY_COMPARE(page->params().gamma, 44.0);
        QCOMPARE(page->params().teacher, std::string());
        QTRY_VERIFY(!page->checking());
        removeOwnPreset(QStringLiteral("My way"));
        QVERIFY(ownPresets().isEmpty());
        for (const char* bad : {"", " ", ".hidden", "a/b"}) QVERIFY(!presetNameProblem(QLatin1String(bad)).isEmpty());
    }

    void aDroppedFileGoesToTheFieldUnderIt() {
        const QString model = folder_.filePath(QStringLiteral("model"));
        QVERIFY(QDir().mkpath(model));
        write_file_atomically(model.toStdString() + "/config.json", "{}");
        const auto drop = [&](const char* name, const QList<QUrl>& urls) {
            QMimeData data;
            data.setUrls(urls);
            ParamField* under = field(name);
            QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            enter.ignore();
            QCoreApplication::sendEvent(under, &enter);
            if (!enter.isAccepted()) return false;
            QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(under, &event);
            return true;
        };
        QVERIFY(drop("teacher", {QUrl::fromLocalFile(model)}));
        QCOMPARE(page_->params().teacher, model.toStdString());
        // A file of a model's folder means the folder.
        QVERIFY(drop("teacher", {QUrl::fromLocalFile(model + QStringLiteral("/config.json"))}));
        QCOMPARE(page_->params().teacher, model.toStdString());
        const QString data = folder_.filePath(QStringLiteral("a.tsv")),
                      more = folder_.filePath(QStringLiteral("b.tsv"));
        for (const QString& file : {data, more}) write_file_atomically(file.toStdString(), "sentence\tlabel\na\t1\n");
        QVERIFY(drop("train_data", {QUrl::fromLocalFile(data)}));
        QCOMPARE(page_->params().train_data, data.toStdString());
        QVERIFY(drop("dev_data", {QUrl::fromLocalFile(data), QUrl::fromLocalFile(more)}));
        QCOMPARE(page_->params().dev_data, (data + QLatin1Char(',') + more).toStdString());
        drop("train_data", {QUrl(QStringLiteral("https://example.org/b.tsv"))});
        QCOMPARE(page_->params().train_data, data.toStdString());
    }

    void dialogsOpenWhereTheLastFileWas() {
        QCOMPARE(lastFolder(ChosenKind::recipe), QString());
        const QString file = folder_.filePath(QStringLiteral("recipes/mine.json"));
        QVERIFY(QDir().mkpath(folder_.filePath(QStringLiteral("recipes"))));
        page_->saveRecipe(file);
        QTRY_VERIFY(QFileInfo::exists(file));
        QCOMPARE(lastFolder(ChosenKind::recipe), folder_.filePath(QStringLiteral("recipes")));
        QCOMPARE(lastFolder(ChosenKind::data), QString());
        rememberFolder(ChosenKind::data, folder_.filePath(QStringLiteral("gone/a.tsv")));
        QCOMPARE(lastFolder(ChosenKind::data), QString());  // a folder that has gone is no place
    }
};

WORKBENCH_TEST_MAIN(RecipeEditingTest)
#include "recipe_editing_test.moc"
