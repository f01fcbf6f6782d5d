// SPDX-License-Identifier: GPL-3.0-or-later
// The list of models that other programs keep, and the way from it into the fields of the window.
#include "app/parts/models/local_models_dialog.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>

#include "app/pages/models_page.h"
#include "app/pages/recipe_page.h"
#include "app/parts/models/model_places.h"
#include "app/window/main_window.h"
#include "tests/app/test_setup.h"
#include "widgets/model_dialog.h"
#include "widgets/model_sources.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class LocalModelsDialogTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    fs::path studio() const { return fs::path(folder_.path().toStdString()) / ".lmstudio" / "models"; }

    static LocalModelsDialog* opened(QWidget* over) {
        auto* dialog = over->window()->findChild<LocalModelsDialog*>();
        return dialog ? dialog : over->findChild<LocalModelsDialog*>();
    }
    // Marks the row of this name.
    static bool mark(LocalModelsDialog* dialog, const QString& name) {
        const QAbstractItemModel* rows = dialog->view()->model();
        for (int row = 0; row < rows->rowCount(); ++row)
            if (rows->index(row, 0).data().toString() == name) {
                dialog->view()->setCurrentIndex(rows->index(row, 0));
                return true;
            }
        return false;
    }

  private slots:
    void initTestCase() {
        NEED_SHARED("models/stories260K");
        keepSettingsIn(folder_);
        for (const char* name :
             {"HF_HOME", "HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE", "XDG_CACHE_HOME", "XDG_DATA_HOME", "LLAMA_CACHE"})
            qunsetenv(name);
        qputenv("OLLAMA_MODELS", folder_.filePath(QStringLiteral("ollama")).toUtf8());
        fs::create_directories(studio() / "org");
        fs::copy(shared_path("models/stories260K"), studio() / "org" / "stories");
        fs::copy(shared_path("models/tiny-qwen3"), studio() / "org" / "mute");
    }

    void theListSaysWhatEachModelCanBeUsedFor() {
        LocalModelsDialog dialog;
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QTRY_VERIFY(!dialog.reading());
        QCOMPARE(dialog.view()->model()->rowCount(), 2);
        auto* choose = dialog.findChild<QAbstractButton*>(QStringLiteral("chooseLocalModel"));
        QVERIFY(choose);
        // The first that can be used is chosen, and the arrows move from the line in which one types.
        QVERIFY2(choose->isEnabled(), "a model that cannot be used stands first");
        QCOMPARE(dialog.view()->currentIndex().row(), 1);
        QTest::keyClick(dialog.findChild<QLineEdit*>(), Qt::Key_Up);
        QCOMPARE(dialog.view()->currentIndex().row(), 0);
        QTest::keyClick(dialog.findChild<QLineEdit*>(), Qt::Key_Down);
        QCOMPARE(dialog.view()->currentIndex().row(), 1);
        QVERIFY(mark(&dialog, QStringLiteral("org/mute")));
        QVERIFY2(dialog.detail().contains(QStringLiteral("cannot be used, because")), qPrintable(dialog.detail()));
        QVERIFY(!choose->isEnabled());
        QSignalSpy chosen(&dialog, &LocalModelsDialog::chosen);
        dialog.choose();
        QCOMPARE(chosen.count(), 0);
        QVERIFY(mark(&dialog, QStringLiteral("org/stories")));
        QVERIFY(choose->isEnabled());
        // What is typed above leaves the rows that contain it.
        QTest::keyClicks(dialog.findChild<QLineEdit*>(), QStringLiteral("stories"));
        QCOMPARE(dialog.view()->model()->rowCount(), 1);
        dialog.view()->setCurrentIndex(dialog.view()->model()->index(0, 0));
        QTest::mouseClick(choose, Qt::LeftButton);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.at(0).at(0).toString(), QString::fromStdString((studio() / "org" / "stories").string()));
    }

    void everyModelFieldOffersTheList() {
        MainWindow window;
        window.show();
        window.showPage(QStringLiteral("recipe"));
        auto* recipe = qobject_cast<RecipePage*>(window.page(QStringLiteral("recipe")));
        ModelSourceButton* teacher = nullptr;
        int fields = 0;
        for (ModelSourceButton* button : window.findChildren<ModelSourceButton*>()) {
            ++fields;
            if (button->accessibleName() == QLatin1String("More models for Teacher")) teacher = button;
        }
        QVERIFY2(fields >= 4, "teacher, student, the larger teacher, the Models page");
        QVERIFY(teacher && teacher->isVisible());
        emit teacher->menu()->aboutToShow();
        QVERIFY(!teacher->menu()->actions().isEmpty());
        teacher->menu()->actions().front()->trigger();
        LocalModelsDialog* dialog = opened(teacher);
        QVERIFY(dialog);
        QTRY_VERIFY(!dialog->reading());
        QVERIFY(mark(dialog, QStringLiteral("org/stories")));
        dialog->choose();
        QCOMPARE(QString::fromStdString(recipe->params().teacher),
                 QString::fromStdString((studio() / "org" / "stories").string()));
    }

    void theDialogForModelsOffersTheListToo() {
        addModelPlaces();
        addModelPlaces();  // a second time: nothing is doubled
        const auto* dialog = new ModelDialog(nullptr, QStringLiteral("Model"), folder_.path());
        QStringList names;
        for (const QAbstractButton* button : dialog->findChildren<QAbstractButton*>())
            names << button->accessibleName();
        QCOMPARE(names.count(modelSources().at(0).label()), 1);
        delete dialog;
    }
};

WORKBENCH_TEST_MAIN(LocalModelsDialogTest)
#include "local_models_dialog_test.moc"
