// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside the recipe's form: rows of the data file, a proposal that only a button takes, the changed fields.
#include "app/parts/recipe/recipe_preview.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTableWidget>

#include "app/pages/recipe_page.h"
#include "app/window/main_window.h"
#include "tests/app/test_setup.h"

using namespace bitdistill;

class RecipePreviewTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

  private slots:
    void initTestCase() { keepSettingsIn(folder_); }

    void aProposalIsTakenByItsButtonAlone() {
        const QString file = folder_.filePath(QStringLiteral("items.tsv"));
        write_file_atomically(
            file.toStdString(),
            "premise\thypothesis\tlabel\nit rains\tit is wet\tentailment\nit rains\tit is dry\tneutral\n");
        MainWindow window;
        window.show();
        window.showPage(QStringLiteral("recipe"));
        auto* page = qobject_cast<RecipePage*>(window.page(QStringLiteral("recipe")));
        RunParams params;
        params.train_data = file.toStdString();
        page->setParams(params);
        QTRY_VERIFY(!page->checking());
        auto* preview = page->findChild<RecipePreview*>();
        QVERIFY(preview);
        QTest::mouseClick(preview->findChild<QAbstractButton*>(QStringLiteral("previewRows")), Qt::LeftButton);
        QTRY_COMPARE(preview->rowTable()->rowCount(), 2);
        QVERIFY(preview->rowTable()->isVisible());
        QCOMPARE(preview->rowTable()->horizontalHeaderItem(1)->text(), QStringLiteral("hypothesis"));
        QCOMPARE(preview->rowTable()->item(1, 1)->text(), QStringLiteral("it is dry"));
        QVERIFY2(preview->guessText().contains(QStringLiteral("mnli")), qPrintable(preview->guessText()));
        QCOMPARE(page->params().task, std::string("sst2"));  // nothing was taken by itself
        auto* take = preview->findChild<QAbstractButton*>(QStringLiteral("takeGuess"));
        QVERIFY(take && take->isVisible());
        QTest::mouseClick(take, Qt::LeftButton);
        QCOMPARE(page->params().task, std::string("mnli"));
        QCOMPARE(page->params().train_data, file.toStdString());
        QTRY_VERIFY(!page->checking());
        QTRY_VERIFY(!take->isVisible());
        // A file that cannot be read says why, in place of rows.
        params.train_data = file.toStdString() + ".gone";
        page->setParams(params);
        QTRY_VERIFY(!page->checking());
        QTRY_COMPARE(preview->rowTable()->rowCount(), 0);
    }

    // Texts of other people are shown as they are: a picture that they name is not looked for.
    void tagsInDataAreText() {
        DataPreview data;
        data.columns.resize(1);
        data.columns[0].name = "text";
        data.rows = {{"<img src='/dev/null'> and more"}};
        RecipePreview preview;
        preview.setRows(data);
        QCOMPARE(preview.rowTable()->item(0, 0)->text(), QStringLiteral("<img src='/dev/null'> and more"));
        QVERIFY(!preview.rowTable()->item(0, 0)->toolTip().contains(QLatin1String("<img")));
        DataGuess guess;
        guess.task = "own";
        guess.reason = "the column <b>x</b> holds texts to write";
        preview.setGuess(guess);
        QCOMPARE(preview.findChild<QLabel*>(QStringLiteral("dataGuess"))->textFormat(), Qt::PlainText);
    }

    void changesAreListedOldToNew() {
        RunParams before, now;
        now.gamma = before.gamma + 50;
        now.corpus = "text.txt";
        const std::vector<RecipeChange> list = changesBetween(before, now);
        QCOMPARE(list.size(), std::size_t{2});
        RecipePreview preview;
        preview.setChanges(list, QStringLiteral("the defaults"));
        QCOMPARE(preview.changeTable()->rowCount(), 2);
        QCOMPARE(preview.changeTable()->item(0, 1)->text(), QStringLiteral("empty"));
        QCOMPARE(preview.changeTable()->item(0, 2)->text(), QStringLiteral("text.txt"));
        QVERIFY(changesBetween(now, now).empty());
    }
};

WORKBENCH_TEST_MAIN(RecipePreviewTest)
#include "recipe_preview_test.moc"
