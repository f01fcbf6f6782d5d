// SPDX-License-Identifier: GPL-3.0-or-later
// The Compare page in a window without training: two models answer, the outcome is shown and kept only as asked, chat
// where a template exists.
#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QSignalSpy>
#include <QSpinBox>

#include "app/pages/compare_page.h"
#include "app/parts/card.h"
#include "app/parts/comparison_panes.h"
#include "app/parts/models/model_list.h"
#include "app/parts/settings.h"
#include "app/window/main_window.h"
#include "engine/base/done_folder.h"
#include "engine/base/file.h"
#include "tests/app/test_setup.h"
#include "widgets/compare/compare_view.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class ComparePageTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    // A second comparison leaves the first in results.json until the button is pressed.
    static void keptOnlyWhenAsked(MainWindow& window, ComparePage& page, const RunFolder& run) {
        const std::string before = read_file(run.results_file());
        auto* keep = window.findChild<QAbstractButton*>(QStringLiteral("keepComparison"));
        QVERIFY(keep && keep->isHidden());
        page.setPrompt(QStringLiteral("Another prompt"));
        QSignalSpy kept(&page, &ComparePage::comparisonKept);
        page.start();
        QTRY_VERIFY_WITH_TIMEOUT(!page.comparison().busy(), 60000);
        QVERIFY(keep->isVisible());
        QCOMPARE(read_file(run.results_file()), before);
        QCOMPARE(kept.count(), 0);
        // What cannot be kept now can be kept later.
        QSignalSpy failed(&page.comparison(), &CompareSession::failed);
        const fs::path aside = run.path() / "aside.json";
        fs::rename(run.results_file(), aside);
        QTest::mouseClick(keep, Qt::LeftButton);
        QVERIFY(failed.count() == 1 || failed.wait(30000));
        fs::rename(aside, run.results_file());
        QVERIFY(keep->isVisible());
        QTest::mouseClick(keep, Qt::LeftButton);
        QVERIFY(kept.count() == 1 || kept.wait(30000));
        QVERIFY(keep->isHidden());
        QCOMPARE(read_json(run.results_file())["comparison"]["prompt"].get<std::string>(),
                 std::string("Another prompt"));
    }

  private slots:
    void initTestCase() {
        QVERIFY(folder_.isValid());
        keepSettingsIn(folder_);
    }

    void aComparisonOfTwoModelsRuns() {
        NEED_SHARED("models/stories260K");
        MainWindow window;
        window.show();
        window.showPage(QStringLiteral("compare"));
        auto* page = qobject_cast<ComparePage*>(window.page(QStringLiteral("compare")));
        const QString model = QString::fromStdString(shared_path("models/stories260K").string());
        page->setModel(0, model);
        page->setModel(1, model);
        window.findChild<QSpinBox*>(QStringLiteral("tokens"))->setValue(24);
        window.findChild<QSpinBox*>(QStringLiteral("repeats"))->setValue(2);
        QTest::mouseClick(window.findChild<QAbstractButton*>(QStringLiteral("startComparison")), Qt::LeftButton);
        QVERIFY(page->comparison().busy());
        // The focus follows: from Start to Stop, and back.
        const auto* start = window.findChild<QAbstractButton*>(QStringLiteral("startComparison"));
        const auto* stop = window.findChild<QAbstractButton*>(QStringLiteral("stopComparison"));
        QCOMPARE(window.focusWidget(), static_cast<const QWidget*>(stop));
        QTRY_VERIFY_WITH_TIMEOUT(!page->comparison().busy(), 30000);
        QCOMPARE(window.focusWidget(), static_cast<const QWidget*>(start));
        QCOMPARE(page->view()->paneCount(), 2);
        QVERIFY(!page->view()->text(0).isEmpty());
        QCOMPARE(page->view()->text(0), page->view()->text(1));
        QTRY_VERIFY2(page->view()->speedUp() > 0,
                     qPrintable(window.findChild<Notice*>(QStringLiteral("notice"))->text()));
        QTRY_VERIFY(page->view()->canReplay());
        QVERIFY(page->view()->toMarkdown().contains(QStringLiteral("tokens/s")));
        QVERIFY(!page->view()->toMarkdown().contains(QStringLiteral("Tokens a check")));

        // And the baseline with drafts of the other: a third pane, with the same text.
        window.findChild<QCheckBox*>(QStringLiteral("alsoDrafts"))->setChecked(true);
        QTest::mouseClick(window.findChild<QAbstractButton*>(QStringLiteral("startComparison")), Qt::LeftButton);
        QVERIFY(page->comparison().busy());
        QTRY_VERIFY_WITH_TIMEOUT(!page->comparison().busy(), 30000);
        QCOMPARE(page->view()->paneCount(), 3);
        QCOMPARE(page->view()->text(2), page->view()->text(0));
        QTRY_VERIFY2(page->view()->toMarkdown().contains(QStringLiteral("Tokens a check")),
                     qPrintable(page->view()->toMarkdown()));

        // And the race as a file, where one was asked for it.
        emit page->view()->animationRequested();
        auto* dialog = window.findChild<QFileDialog*>(QStringLiteral("animationFile"));
        QVERIFY(dialog && dialog->isVisible());
        dialog->reject();
        QSignalSpy written(page, &Page::noteworthy), refused(page, &Page::problemFound);
        const QString film = folder_.filePath(QStringLiteral("race.gif"));
        page->saveAnimation(film);
        QTRY_COMPARE_WITH_TIMEOUT(written.count(), 1, 60000);
        QVERIFY(read_file(film.toStdString()).starts_with("GIF89a"));
        page->saveAnimation(folder_.filePath(QStringLiteral("no-folder/race.gif")));
        QTRY_COMPARE_WITH_TIMEOUT(refused.count(), 1, 60000);
        QVERIFY2(refused.front().front().toString().contains(QStringLiteral("no-folder")),
                 qPrintable(refused.front().front().toString()));
        QCOMPARE(written.count(), 1);
    }

    // The outcome comes a moment before the job ends; whenever the window looks, it must not be taken for a stop.
    void theOutcomeOfAComparisonIsNeverLost() {
        NEED_SHARED("models/stories260K");
        CompareSession compared;
        ComparisonPlan plan;
        plan.models = {{"one", shared_path("models/stories260K")}, {"another", shared_path("models/stories260K")}};
        plan.prompt = [](const Tokenizer& tokenizer) { return tokenizer.encode("Once"); };
        plan.tokens = 2;
        plan.repeats = 1;
        plan.seconds = 0;
        plan.threads = 1;
        QSignalSpy finished(&compared, &CompareSession::finished);
        for (int round = 1; round <= 20; ++round) {
            compared.start(plan);
            // Looking without a pause finds the moment between outcome and end.
            while (compared.busy()) compared.pull();
            QCOMPARE(finished.count(), round);
        }
    }

    // Instruct models are asked as they were trained to be asked, unless the user says otherwise.
    void theComparePageStartsInChatWhereATemplateExists() {
        NEED_SHARED("models/stories260K");
        const fs::path plain = shared_path("models/stories260K"),
                       chatty = fs::path(folder_.path().toStdString()) / "chatty";
        fs::copy(plain, chatty);
        Json config = Json::object();
        if (fs::exists(chatty / "tokenizer_config.json")) config = read_json(chatty / "tokenizer_config.json");
        config["chat_template"] = "{% for m in messages %}{{ m.content }}{% endfor %}";
        write_json(chatty / "tokenizer_config.json", config);
        MainWindow window;
        window.show();
        window.showPage(QStringLiteral("compare"));
        auto* page = qobject_cast<ComparePage*>(window.page(QStringLiteral("compare")));
        auto* chat = window.findChild<QCheckBox*>(QStringLiteral("chat"));
        const auto choose = [&](const fs::path& model) {
            for (const int which : {0, 1}) page->setModel(which, QString::fromStdString(model.string()));
        };
        choose(chatty);
        QTRY_VERIFY(chat->isEnabled());
        QVERIFY(chat->isChecked());
        choose(plain);
        QTRY_VERIFY(!chat->isEnabled());
        QVERIFY(!chat->isChecked());
        choose(chatty);
        QTRY_VERIFY(chat->isEnabled() && chat->isChecked());
        QTest::mouseClick(chat, Qt::LeftButton, {}, {5, chat->height() / 2});
        QVERIFY(!chat->isChecked());
        choose(plain);
        QTRY_VERIFY(!chat->isEnabled());
        choose(chatty);
        QTRY_VERIFY(chat->isEnabled());
        QVERIFY2(!chat->isChecked(), "what the user chose stays");
    }

    // The words of the window and those of command line and files are the same.
    void doubtsReadTheSameEverywhere() {
        using Reason = Doubt::Reason;
        for (const Doubt& doubt :
             {Doubt{Reason::speeds_overlap}, Doubt{Reason::others_busy, 0.85}, Doubt{Reason::waited_for_core, 0.12},
              Doubt{Reason::differ, 0.4}, Doubt{Reason::not_compared}, Doubt{Reason::slowing, 0.0725},
              Doubt{Reason::on_battery}, Doubt{Reason::measured_once}, Doubt{Reason::too_short, 0.125}}) {
            QString shown = doubtText(doubt);
            for (QChar& c : shown)
                if (c.isSpace()) c = QLatin1Char(' ');
            QCOMPARE(shown, QString::fromStdString(to_string(doubt)));
        }
        QCOMPARE(untimedText(QStringLiteral("A")), QString::fromStdString(untimed_text("A")));
    }

    // Panes, headline and settings state one comparison in the same words and numbers.
    void aKeptComparisonIsShownWholeWithItsSettings() {
        NEED_SHARED("models/stories260K");
        RunParams params;
        params.teacher = shared_path("models/stories260K").string();
        const RunFolder run =
            RunFolder::create(fs::path(folder_.path().toStdString()) / "three", params, Json::object());
        Comparison comparison;
        comparison.tokens = 32;
        comparison.repeats = 3;
        comparison.prompt = "The bread";
        Json rows = Json::array();
        for (const Stage stage : {Stage::teacher, Stage::distill, Stage::bitnet_sft}) {
            const fs::path model = run.model_folder(stage);
            publish_folder(model, [](const fs::path& made) {
                for (const fs::directory_entry& file : fs::directory_iterator(shared_path("models/stories260K")))
                    fs::copy(file.path(), made / file.path().filename());
            });
            rows.push_back({{"row", stage_info(stage).row}, {"folder", model.string()}});
            ComparedModel& one = comparison.models.emplace_back();
            one.name = stage_info(stage).row;
            one.folder = model.string();
            one.threads = 1;
            one.text = one.name;
            one.ids = {5, 2};
            one.text_tokens = one.generated_tokens = 2;
            one.timed_tokens = 32;
            one.rates = {10, 11, 12};
            one.generation_seconds = 2;
            one.generation_tokens_per_second = spread_of(one.rates);
            if (stage != Stage::teacher) comparison.agreements.push_back({true, {}, 2, 1, 0.003});
        }
        Json results{{"models", rows}};
        set_comparison(results, comparison);
        write_json(run.results_file(), results);
        MainWindow window;
        window.show();
        window.openPath(QString::fromStdString(run.path().string()));
        QTRY_VERIFY(window.session().hasRun());
        window.showPage(QStringLiteral("compare"));
        auto* page = qobject_cast<ComparePage*>(window.page(QStringLiteral("compare")));
        QTRY_COMPARE(page->view()->paneCount(), 3);
        QTRY_COMPARE(page->view()->text(2), QStringLiteral("BitNet-SFT"));
        QCOMPARE(window.findChild<QSpinBox*>(QStringLiteral("tokens"))->value(), 32);
        QCOMPARE(window.findChild<QSpinBox*>(QStringLiteral("repeats"))->value(), 3);
        auto* third = window.findChild<QCheckBox*>(QStringLiteral("alsoBitnetSft"));
        QVERIFY(third->isVisible() && third->isChecked());
        const QString all = page->view()->toMarkdown();
        QCOMPARE(all.count(QStringLiteral("2 of 2 tokens the same")), 3);  // the headline and two rows
        QVERIFY2(!all.contains(QStringLiteral("100.0")), qPrintable(all));
        // Said once, of all three by name.
        QCOMPARE(all.count(QStringLiteral("too soon to be timed")), 1);
        const QString named = all.section(QStringLiteral(" end too soon"), 0, 0).section(QStringLiteral(" · "), -1);
        QVERIFY2(named.contains(QStringLiteral("Student of three")), qPrintable(all));
        QCOMPARE(named.count(QStringLiteral(" of three")), 3);
        QVERIFY2(!named.contains(QStringLiteral("BitDistill")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("at most 32 token")), qPrintable(all));
        third->click();
        QTRY_COMPARE(page->view()->paneCount(), 2);
        // What the user set stays, whatever is kept.
        window.findChild<QSpinBox*>(QStringLiteral("tokens"))->setValue(48);
        third->click();
        QTRY_COMPARE(page->view()->paneCount(), 3);
        QCOMPARE(window.findChild<QSpinBox*>(QStringLiteral("tokens"))->value(), 48);
        // A comparison of the two alone unticks the third.
        comparison.models.pop_back();
        comparison.agreements.pop_back();
        set_comparison(results, comparison);
        write_json(run.results_file(), results);
        MainWindow again;
        again.show();
        again.openPath(QString::fromStdString(run.path().string()));
        again.showPage(QStringLiteral("compare"));
        auto* pair = qobject_cast<ComparePage*>(again.page(QStringLiteral("compare")));
        QTRY_COMPARE(pair->view()->paneCount(), 2);
        QTRY_VERIFY(!again.findChild<QCheckBox*>(QStringLiteral("alsoBitnetSft"))->isChecked());
    }

    void theRunsComparisonIsThereAgainWhenItIsOpened() {
        NEED_SHARED("models/stories260K");
        RunParams params;
        params.teacher = shared_path("models/stories260K").string();
        params.fine_tune_teacher = params.continual_pretraining = params.bitnet_sft = false;
        const RunFolder run =
            RunFolder::create(fs::path(folder_.path().toStdString()) / "kept", params, Json::object());
        const auto row = [&](const char* name) { return Json{{"row", name}, {"folder", params.teacher}}; };
        write_json(run.results_file(), {{"models", {row("FP16-SFT"), row("BitDistill")}}});
        QString text;
        for (const bool again : {false, true}) {
            MainWindow window;
            window.show();
            window.openPath(QString::fromStdString(run.path().string()));
            QTRY_VERIFY(window.session().hasRun());
            window.showPage(QStringLiteral("compare"));
            auto* page = qobject_cast<ComparePage*>(window.page(QStringLiteral("compare")));
            page->setModel(0, QString::fromStdString(params.teacher));
            page->setModel(1, QString::fromStdString(params.teacher));
            if (!again) {
                window.findChild<QSpinBox*>(QStringLiteral("tokens"))->setValue(8);
                page->setPrompt(QStringLiteral("Once upon a time"));
                QSignalSpy kept(page, &ComparePage::comparisonKept);
                page->start();
                QVERIFY(kept.wait(30000));
                text = page->view()->text(0);
                QVERIFY(read_json(run.results_file()).contains("comparison"));
            } else {
                QTRY_VERIFY(page->view()->canReplay());
                QCOMPARE(page->view()->text(0), text);
                QVERIFY(page->view()->speedUp() > 0);
                keptOnlyWhenAsked(window, *page, run);
            }
        }
    }

    void aComparisonWithABrokenModelFailsWithItsName() {
        MainWindow window;
        window.show();
        window.showPage(QStringLiteral("compare"));
        auto* page = qobject_cast<ComparePage*>(window.page(QStringLiteral("compare")));
        fs::create_directories(folder_.filePath(QStringLiteral("no-model")).toStdString());
        page->setModel(0, folder_.filePath(QStringLiteral("no-model")));
        page->setModel(1, folder_.filePath(QStringLiteral("no-model")));
        page->start();
        auto* notice = window.findChild<Notice*>(QStringLiteral("notice"));
        QTRY_VERIFY(notice->isVisible());
        QVERIFY2(notice->text().contains(QStringLiteral("no-model")), qPrintable(notice->text()));
        QVERIFY(!page->comparison().busy());
    }

    // The lists of the Compare and of the Chat page are one kind: they offer the same models in the same words.
    void compareAndChatOfferTheSameModels() {
        NEED_SHARED("models/tiny-qwen3");
        Settings settings;
        for (const char* model : {"models/stories260K", "models/tiny-qwen3"})
            settings.addRecentModel(QString::fromStdString(shared_path(model).string()));
        MainWindow window;
        window.show();
        window.showPage(QStringLiteral("chat"));
        window.showPage(QStringLiteral("compare"));
        const QList<ModelList*> lists = window.findChildren<ModelList*>();
        QCOMPARE(lists.size(), 4);
        const auto texts = [](const QComboBox* list) {
            QStringList all;
            for (int i = 0; i < list->count(); ++i) all << list->itemText(i) + list->itemData(i).toString();
            return all;
        };
        for (const ModelList* one : lists) {
            QVERIFY(one->list()->count() >= 2);
            QCOMPARE(texts(one->list()), texts(lists.front()->list()));
        }
        // A choice by hand is told, one by the program is not.
        ModelList* list = lists.front();
        QSignalSpy chosen(list, &ModelList::chosen), changed(list, &ModelList::changed);
        list->choose(QStringLiteral("/models/third"));
        QCOMPARE(list->path(), QStringLiteral("/models/third"));
        QVERIFY(chosen.isEmpty() && changed.size() == 1);
        list->list()->setFocus();
        QTest::keyClick(list->list(), Qt::Key_Up);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().toString(), list->path());
    }
};

WORKBENCH_TEST_MAIN(ComparePageTest)
#include "compare_page_test.moc"
