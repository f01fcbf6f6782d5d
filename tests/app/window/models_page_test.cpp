// SPDX-License-Identifier: GPL-3.0-or-later
// The Models page: layers in the order of their numbers, a tensor's values on demand, two models tensor by tensor.
#include "app/pages/models_page.h"

#include <QAbstractButton>
#include <QTreeWidget>
#include <memory>

#include "app/parts/models/difference_dialog.h"
#include "app/window/main_window.h"
#include "tests/app/test_setup.h"
#include "widgets/models/model_card.h"
#include "widgets/models/tensor_details.h"
#include "widgets/models/tensor_tree.h"

using namespace bitdistill;

class ModelsPageTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    static ModelsPage* opened(MainWindow& window, const char* model) {
        window.show();
        window.showPage(QStringLiteral("models"));
        auto* page = qobject_cast<ModelsPage*>(window.page(QStringLiteral("models")));
        page->openModel(QString::fromStdString(shared_path(model).string()));
        return page;
    }

  private slots:
    void initTestCase() { keepSettingsIn(folder_); }

    void layersStandInTheOrderOfTheirNumbers() {
        std::vector<InspectedTensor> tensors;
        for (const int layer : {0, 1, 10, 2}) {
            InspectedTensor tensor;
            tensor.name = "model.layers." + std::to_string(layer) + ".mlp.up_proj.weight";
            tensor.type = "F16";
            tensor.shape = {4, 2};
            tensor.bytes = 16;
            tensor.layer = layer;
            tensor.becomes_ternary = true;
            tensors.push_back(tensor);
        }
        InspectedTensor outside;
        outside.name = "model.norm.weight";
        outside.type = "F32";
        outside.shape = {4};
        tensors.push_back(outside);
        InspectedTensor foreign;  // of a model that this program does not know: its name says the layer
        foreign.name = "blk.3.ssm_in.weight";
        foreign.type = "Q4_K";
        foreign.shape = {2};
        tensors.push_back(foreign);
        TensorTree tree;
        tree.setTensors(tensors);
        QStringList titles;
        for (int i = 0; i < tree.topLevelItemCount(); ++i)
            titles << tree.topLevelItem(i)->text(0).section(QLatin1Char(','), 0, 0);
        QCOMPARE(titles, (QStringList{QStringLiteral("Outside the layers"), QStringLiteral("Layer 0"),
                                      QStringLiteral("Layer 1"), QStringLiteral("Layer 2"), QStringLiteral("Layer 3"),
                                      QStringLiteral("Layer 10")}));
        QCOMPARE(tree.tensorCount(), 6);
        QCOMPARE(tree.topLevelItem(1)->text(TensorTree::countColumn), QStringLiteral("8"));
        tree.setFilter(QStringLiteral("up_proj ternary"));
        QCOMPARE(tree.shownCount(), 4);
        QVERIFY(tree.topLevelItem(0)->isHidden() && !tree.topLevelItem(5)->isHidden());
        tree.setFilter({});
        QCOMPARE(tree.shownCount(), 6);
        QCOMPARE(layerInName(QStringLiteral("blk.12.attn_q.weight")), 12);
        QCOMPARE(layerInName(QStringLiteral("output.weight")), -1);
    }

    void aTensorsValuesAreShownOnDemand() {
        NEED_SHARED("models/stories260K");
        MainWindow window;
        ModelsPage* page = opened(window, "models/stories260K");
        QTRY_VERIFY(!page->reading() && !page->model().isEmpty());
        TensorTree* tree = page->card()->view();
        QVERIFY(page->details()->summary().contains(QStringLiteral("Enter")));
        tree->choose(QStringLiteral("model.layers.0.mlp.up_proj.weight"));
        QCOMPARE(tree->currentTensor(), QStringLiteral("model.layers.0.mlp.up_proj.weight"));
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Return);
        QTRY_VERIFY2(page->details()->summary().contains(QStringLiteral("standard deviation")),
                     qPrintable(page->details()->summary()));
        QCOMPARE(page->details()->accessibleDescription(), page->details()->summary());
        // Another model, and what was said of the last one has gone.
        page->openModel(QString::fromStdString(shared_path("models/tiny-qwen3").string()));
        QTRY_VERIFY(!page->reading());
        QVERIFY(!page->details()->summary().contains(QStringLiteral("standard deviation")));
    }

    void whoGoesOnToSomethingElseStopsTheReadingOfATensor() {
        NEED_SHARED("models/stories260K");
        auto window = std::make_unique<MainWindow>();
        ModelsPage* page = opened(*window, "models/stories260K");
        QTRY_VERIFY(!page->reading() && !page->model().isEmpty());
        TensorTree* tree = page->card()->view();
        const auto read = [&](const char* name) {
            tree->choose(QString::fromLatin1(name));
            QTest::keyClick(tree, Qt::Key_Return);
            return page->tensorWork();
        };
        const auto first = read("model.embed_tokens.weight");
        QVERIFY(first && !first->stop_requested());
        const auto second = read("model.layers.0.mlp.up_proj.weight");
        QVERIFY(first->stop_requested() && !second->stop_requested());
        QTRY_VERIFY(page->details()->summary().contains(QStringLiteral("standard deviation")));
        const auto third = read("model.embed_tokens.weight");
        page->openModel(page->model());
        QVERIFY(third->stop_requested());
        QTRY_VERIFY(!page->reading());
        const auto last = read("model.embed_tokens.weight");
        window.reset();
        QVERIFY(last->stop_requested());
    }

    void twoModelsAreComparedTensorByTensor() {
        NEED_SHARED("models/tiny-qwen3-student");
        MainWindow window;
        ModelsPage* page = opened(window, "models/tiny-qwen3");
        QTRY_VERIFY(!page->reading() && !page->model().isEmpty());
        const auto compared = [&](const char* other) {
            page->compareWith(QString::fromStdString(shared_path(other).string()));
            return page->findChild<DifferenceDialog*>();
        };
        DifferenceDialog* same = compared("models/tiny-qwen3");
        QVERIFY(same);
        QTRY_VERIFY(!same->busy());
        QVERIFY2(same->summary().contains(QStringLiteral("same values")), qPrintable(same->summary()));
        QCOMPARE(same->table()->topLevelItemCount(), 0);
        delete same;
        DifferenceDialog* student = compared("models/tiny-qwen3-student");
        QVERIFY(student);
        QTRY_VERIFY(!student->busy());
        QVERIFY2(student->table()->topLevelItemCount() > 0, qPrintable(student->summary()));
        for (int figure = 2; figure < student->table()->columnCount(); ++figure)
            QVERIFY(!student->table()->headerItem()->toolTip(figure).isEmpty());
        delete student;
        // A model that cannot be opened says why.
        DifferenceDialog* broken = compared("models");
        QVERIFY(broken);
        QTRY_VERIFY(!broken->busy());
        QVERIFY2(broken->summary().contains(QStringLiteral("models")), qPrintable(broken->summary()));
        delete broken;
    }
};

WORKBENCH_TEST_MAIN(ModelsPageTest)
#include "models_page_test.moc"
