// SPDX-License-Identifier: GPL-3.0-or-later
// Promises of the other views: states, filters, copies, and that nothing one can touch is without a name.
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

#include "engine/base/json_file.h"
#include "engine/run/paired.h"
#include "tests/widgets/sample_data.h"
#include "widgets/compare/compare_view.h"
#include "widgets/event_list.h"
#include "widgets/figures/weight_map.h"
#include "widgets/models/model_card.h"
#include "widgets/param_form.h"
#include "widgets/pipeline_bar.h"
#include "widgets/plot_style.h"
#include "widgets/plots/loss_plot.h"
#include "widgets/plots/time_scrubber.h"
#include "widgets/plots/weight_curves.h"
#include "widgets/plots/weight_plot.h"
#include "widgets/result_table.h"
#include "widgets/run_controls.h"
#include "widgets/stat_tile.h"

using namespace bitdistill;

namespace {

QPushButton* buttonNamed(QWidget& parent, const QString& name) {
    for (auto* button : parent.findChildren<QPushButton*>())
        if (button->accessibleName() == name) return button;
    return nullptr;
}

Results results() {
    // As results.json is written: sizes in parts, speeds by the comparison.
    return results_from_json(Json::parse(R"({"task": "sst2", "models": [
        {"row": "BitDistill", "accuracy": 0.924, "exact_match": 0.92, "items": 872, "ternary": true,
         "bytes": {"body": 110e6, "embedding_and_head": 119e6, "norms": 1e6, "total": 230e6}},
        {"row": "FP16-SFT", "accuracy": 0.931, "exact_match": 0.93, "items": 872, "ternary": false,
         "bytes": {"body": 880e6, "embedding_and_head": 319e6, "norms": 1e6, "total": 1.2e9}},
        {"row": "BitNet-SFT", "accuracy": 0.802, "items": 872}],
        "duel": {"models": [
            {"name": "FP16-SFT", "generation_tokens_per_second": {"median": 17.8, "low": 17.1, "high": 18.0}},
            {"name": "BitDistill", "generation_tokens_per_second": {"median": 56.9, "low": 55.0, "high": 57.2}}]}})"),
                             "results.json");
}

}  // namespace

class WidgetsViews : public QObject {
    Q_OBJECT
  private slots:
    void aButtonThatIsDownIsSeenToBeInEveryTheme() {
        const QPalette before = QApplication::palette();
        for (const auto theme : {style::Theme::light, style::Theme::dark, style::Theme::highContrast}) {
            style::applyTheme(theme);
            QToolButton button;
            button.setText(QStringLiteral("Log"));
            button.setCheckable(true);
            button.resize(80, 30);
            const auto ground = [&] { return button.grab().toImage().pixelColor(6, 15); };
            const QColor up = ground();
            button.setChecked(true);
            const QColor down = ground();
            QVERIFY2(std::abs(up.red() - down.red()) + std::abs(up.green() - down.green()) +
                             std::abs(up.blue() - down.blue()) >
                         24,
                     qPrintable(up.name() + QLatin1Char(' ') + down.name()));
        }
        style::applyTheme(style::Theme::light);
        QApplication::setPalette(before);
    }

    void aNarrowEventListKeepsItsRoomForWhatHappened() {
        EventList list;
        list.resize(1100, 300);
        list.append(std::vector<Event>{{0, Severity::warning, "warning", "distill", 12, "The disk is nearly full."}});
        list.show();
        const auto severity = [&] { return list.view()->model()->index(0, 1); };
        QCOMPARE(severity().data().toString(), QStringLiteral("warning"));
        list.resize(500, 300);
        QTRY_VERIFY(severity().data().toString().isEmpty());
        // The mark stays, and says what it means to those who cannot see it.
        QVERIFY(!severity().data(Qt::DecorationRole).value<QIcon>().isNull());
        QCOMPARE(severity().data(Qt::AccessibleTextRole).toString(), QStringLiteral("warning"));
        QVERIFY(list.selectedText().contains(QStringLiteral("warning")));
    }

    void initTestCase() { style::applyTheme(style::Theme::light); }

    void everyWidgetOneCanTouchHasANameAndADescription() {
        std::vector<std::unique_ptr<QWidget>> all;
        all.push_back(std::make_unique<LossPlot>());
        all.push_back(std::make_unique<WeightPlot>());
        all.push_back(std::make_unique<WeightMap>());
        all.push_back(std::make_unique<WeightCurves>());
        all.push_back(std::make_unique<TimeScrubber>());
        all.push_back(std::make_unique<ParamForm>());
        all.push_back(std::make_unique<PipelineBar>());
        all.push_back(std::make_unique<RunControls>());
        all.push_back(std::make_unique<EventList>());
        auto compare = std::make_unique<CompareView>();
        compare->setPanes(
            {{"Teacher", "BF16", false, 8e8, 3e8, 1e6, 0}, {"Student", "ternary", true, 1e8, 3e8, 1e6, 0}});
        all.push_back(std::move(compare));
        all.push_back(std::make_unique<ModelCard>());
        auto table = std::make_unique<ResultTable>();
        table->setRows(resultRows(results()));
        all.push_back(std::move(table));
        all.push_back(std::make_unique<StatTile>("Accuracy"));
        QStringList nameless;
        for (const auto& widget : all) {
            widget->show();
            QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
            if (widget->accessibleName().isEmpty())
                nameless << QString(widget->metaObject()->className()) + ": no name";
            QTRY_VERIFY2(!widget->accessibleDescription().isEmpty(), widget->metaObject()->className());
            for (auto* child : widget->findChildren<QWidget*>()) {
                const bool touchable = qobject_cast<QAbstractButton*>(child) || qobject_cast<QLineEdit*>(child) ||
                                       qobject_cast<QComboBox*>(child) || qobject_cast<QAbstractSlider*>(child) ||
                                       qobject_cast<QAbstractSpinBox*>(child) ||
                                       qobject_cast<QAbstractItemView*>(child) || qobject_cast<QPlainTextEdit*>(child);
                // Parts that Qt itself makes inside a control (scroll bars, the clear button, the field of a spin box).
                const bool inner =
                    child->objectName().startsWith("qt_") || qobject_cast<QScrollBar*>(child) ||
                    qobject_cast<QAbstractSpinBox*>(child->parentWidget()) ||
                    qobject_cast<QLineEdit*>(child->parentWidget()) ||
                    qobject_cast<QAbstractItemView*>(child->parentWidget()) ||
                    QString(child->metaObject()->className()).startsWith("QComboBox") ||
                    (child->parentWidget() && child->parentWidget()->inherits("QComboBoxPrivateContainer"));
                if (!touchable || inner) continue;
                const QString where =
                    QString(widget->metaObject()->className()) + " / " + child->metaObject()->className();
                if (child->accessibleName().isEmpty()) nameless << where + ": no name";
                if (child->accessibleDescription().isEmpty())
                    nameless << where + " " + child->accessibleName() + ": no description";
            }
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join("\n")));
    }

    void controlsAskForWhatTheStateAllows() {
        RunControls controls;
        QSignalSpy start(&controls, &RunControls::startRequested), pause(&controls, &RunControls::pauseRequested),
            go(&controls, &RunControls::continueRequested), stop(&controls, &RunControls::stopRequested),
            more(&controls, &RunControls::runMoreRequested);
        QVERIFY(!buttonNamed(controls, "Stop and save")->isEnabled());
        buttonNamed(controls, "Start")->click();
        QCOMPARE(start.count(), 1);
        controls.setState(JobState::running);
        QVERIFY(!buttonNamed(controls, "Start"));
        buttonNamed(controls, "Pause")->click();
        QCOMPARE(pause.count(), 1);
        controls.setState(JobState::paused);
        QSignalSpy freeing(&controls, &RunControls::pauseAndFreeRequested);
        auto* pauses = controls.findChild<QToolButton*>();
        QVERIFY(pauses->isEnabled());
        pauses->findChild<QMenu*>()->actions().front()->trigger();
        QCOMPARE(freeing.count(), 1);
        controls.setMemoryFreed(true);
        QVERIFY(!pauses->isEnabled());
        QCOMPARE(controls.accessibleDescription(), QStringLiteral("Paused; the memory is free"));
        buttonNamed(controls, "Continue")->click();
        QCOMPARE(go.count(), 1);
        buttonNamed(controls, "Run so many steps, then pause")->click();
        QCOMPARE(more.count(), 1);
        QCOMPARE(more.front().front().toInt(), controls.stepsToRun());
        buttonNamed(controls, "Stop and save")->click();
        QCOMPARE(stop.count(), 1);
        controls.setState(JobState::stopping);
        for (auto* button : controls.findChildren<QPushButton*>()) QVERIFY(!button->isEnabled());
        controls.setState(JobState::stopped);
        controls.setResumable(true);
        QVERIFY(buttonNamed(controls, "Resume")->isEnabled());
        controls.setCanStart(false, "The teacher folder is missing");
        QVERIFY(!buttonNamed(controls, "Resume")->isEnabled());
        QCOMPARE(controls.accessibleDescription(), QStringLiteral("The teacher folder is missing"));
        controls.setWatching(true);
        for (auto* button : controls.findChildren<QPushButton*>()) QVERIFY(!button->isEnabled());
    }

    void differencesAreRightInPoints() {
        QCOMPARE(style::points(-0.01), QStringLiteral("1.0"));
        QCOMPARE(style::points(0.0125), QStringLiteral("1.25"));
        QCOMPARE(style::points(0.102), QStringLiteral("10.2"));
        QCOMPARE(style::points(0), QStringLiteral("0.0"));
    }

    void eventsFilterAndCopy() {
        EventList list;
        list.resize(800, 300);
        list.append(sample::events());
        QCOMPARE(list.count(), 10);
        QCOMPARE(list.count(Severity::warning), 2);
        list.setSeverityFilter(Severity::warning);
        QCOMPARE(list.shownCount(), 3);
        list.setStageFilter("distill");
        QCOMPARE(list.shownCount(), 2);
        list.setTextFilter("disk full");
        QCOMPARE(list.shownCount(), 1);
        list.copySelection();
        QVERIFY(QApplication::clipboard()->text().contains("24.9 MB"));
        QVERIFY(QApplication::clipboard()->text().contains("error"));
        list.setTextFilter("");
        list.setStageFilter("");
        list.setSeverityFilter(Severity::info);
        QCOMPARE(list.selectedText().count('\n'), 9);
        list.clear();
        QCOMPARE(list.count(), 0);
    }

    // Never the fastest pane: the headline says which two are meant.
    void theSpeedUpIsTheHeadlines() {
        CompareView view;
        view.setPanes({{"Teacher", "BF16", false, 8.8e8, 3.1e8, 1e6, 1.2e9},
                       {"Student", "ternary | 2 bit", true, 1.1e8, 3.1e8, 1e6, 0},
                       {"Teacher in 8 bits", "Q8_0", false, 4.4e8, 1.6e8, 1e6, 0}});
        QVERIFY(std::isnan(view.speedUp()));
        QVERIFY(view.headline().isEmpty());
        CompareNumbers teacher, student, eight;
        teacher.generationSpeed = 17.8;
        student.generationSpeed = 56.9;
        student.agreement = 0.97;
        eight.generationSpeed = 99;
        view.setNumbers(0, teacher);
        view.setNumbers(1, student);
        view.setNumbers(2, eight);
        QVERIFY2(std::isnan(view.speedUp()), "numbers alone make no headline");
        CompareHeadline headline;
        headline.ratio = 3.9;
        headline.low = 3.1;
        headline.high = 4.6;
        headline.sameTokens = 0.95;
        view.setHeadline(headline);
        QCOMPARE(view.speedUp(), 3.9);
        QVERIFY2(view.headline().startsWith(style::multiple(3.9)), qPrintable(view.headline()));
        QVERIFY(view.headline().contains("Student against Teacher"));
        QVERIFY(view.headline().contains(style::percent(0.95)));
        auto* doubts = view.findChild<QLabel*>("doubts");
        QVERIFY(doubts && doubts->isHidden());
        headline.doubts = {"the computer ran on battery"};
        view.setHeadline(headline);
        QVERIFY(!doubts->isHidden());
        QVERIFY(doubts->text().contains("battery"));
        QCOMPARE(doubts->palette().color(QPalette::WindowText), style::ink(style::Role::caution, view.palette()));
        QVERIFY(view.summary().contains("battery"));
        view.setConditions("2 threads");
        view.appendText(1, "Once ");
        view.appendText(1, "upon");
        view.appendText(1, " and on", true);
        QCOMPARE(view.text(1), QStringLiteral("Once upon"));
        const QString markdown = view.toMarkdown();
        QVERIFY(markdown.contains(view.headline()));
        QVERIFY(markdown.contains("battery"));
        QVERIFY(markdown.contains("2 threads"));
        QVERIFY(markdown.contains("ternary \\| 2 bit"));
        QVERIFY(markdown.contains(" and on"));
        QCOMPARE(view.toCsv().count('\n'), 4);
        QVERIFY(!view.toPicture().isNull());
        view.clearOutput();
        QVERIFY(view.text(1).isEmpty());
        QVERIFY(std::isnan(view.speedUp()));
        QVERIFY(doubts->isHidden());
    }

    // What follows the end of a text is greyed, as it comes and in the replay.
    void textPastTheEndIsGreyed() {
        CompareView view;
        view.setPanes({{"A", "", false, 0, 0, 0, 0}, {"B", "", true, 0, 0, 0, 0}});
        auto* output = view.findChild<QPlainTextEdit*>();
        const auto colourOf = [&](const QString& words) {
            const QTextCursor found = output->document()->find(words);
            return found.isNull() ? QColor() : found.charFormat().foreground().color();
        };
        const QColor text = style::color(style::Role::text, view.palette()),
                     muted = style::color(style::Role::muted, view.palette());
        view.appendText(0, "inside ");
        view.appendText(0, "outside", true);
        QCOMPARE(colourOf("inside"), text);
        QCOMPARE(colourOf("outside"), muted);
        view.clearOutput();
        view.setText(0, "first ", "second");
        QCOMPARE(colourOf("first"), text);
        QCOMPARE(colourOf("second"), muted);
        view.setTiming(0, {{0.01, 0.02}, {"first ", "second"}, 1});
        view.setTiming(1, {{0.01, 0.5}, {"a", "b"}, 2});
        view.startReplay();
        QTRY_COMPARE(colourOf("second"), muted);
        QCOMPARE(colourOf("first"), text);
        view.stopReplay();
        QCOMPARE(colourOf("second"), muted);
    }

    void theReplayPlaysTheRecordedTimings() {
        CompareView view;
        view.setLeastReplay(0.1);
        view.setPanes({{"A", "", false, 0, 0, 0, 0}, {"B", "", true, 0, 0, 0, 0}});
        QVERIFY(!view.canReplay());
        view.setText(0, "one two");
        view.setText(1, "uno due");
        view.setTiming(0, {{0.1, 0.3}, {"one ", "two"}});
        view.setTiming(1, {{0.05, 0.1}, {"uno ", "due"}});
        QVERIFY(view.canReplay());
        view.startReplay();
        QVERIFY(view.replaying());
        QVERIFY(view.pace().isEmpty());
        QTRY_VERIFY(!view.replaying());
        QCOMPARE(view.text(0), QStringLiteral("one two"));
    }

    // In its pane and in what is copied; without drafts no table has their columns.
    void whatCameOfDraftsIsShownWhereThereWereSome() {
        CompareView view;
        view.setPanes(
            {{"Teacher", "F16", false, 8e8, 3e8, 1e6, 0}, {"Teacher with drafts", "F16", false, 9e8, 6e8, 1e6, 0}});
        CompareNumbers alone, drafted;
        alone.generationSpeed = 20;
        drafted.generationSpeed = 35;
        view.setNumbers(0, alone);
        view.setNumbers(1, drafted);
        QVERIFY(!view.toMarkdown().contains("Drafts accepted"));
        drafted.acceptance = 0.714;
        drafted.tokensPerCheck = 2.9;
        view.setNumbers(1, drafted);
        QVERIFY(view.toMarkdown().contains("| Drafts accepted | Tokens a check |"));
        QVERIFY2(view.toMarkdown().contains("| " + style::percent(0.714) + " | 2.9"), qPrintable(view.toMarkdown()));
        QVERIFY(view.toCsv().contains("0.714,2.9,"));
        bool shown = false;  // whole in the tool tip, whatever the pane has room for
        for (const QLabel* label : view.findChildren<QLabel*>())
            shown = shown || label->toolTip().contains("2.9 tokens a check, " + style::percent(0.714));
        QVERIFY(shown);
    }

    // Three panes of a window of 1,400 pixels leave no room for it behind the speed.
    void whatCameOfDraftsIsNotCutWhereAnotherLineHasRoom() {
        CompareView view;
        view.setPanes({{"Teacher", "F16", false, 8e8, 3e8, 1e6, 0},
                       {"Student", "1.58-bit", true, 2e8, 3e8, 1e6, 0},
                       {"Teacher with drafts", "F16", false, 9e8, 6e8, 1e6, 0}});
        CompareNumbers drafted;
        drafted.generationSpeed = 35.2;
        drafted.generationLow = 33.4, drafted.repeats = 5;
        drafted.generationHigh = 37.5;
        drafted.firstToken = 0.123;
        drafted.tokens = 64;
        drafted.acceptance = 0.914;
        drafted.tokensPerCheck = 4.71;
        view.resize(1200, 700);
        view.show();
        view.setNumbers(2, drafted);
        QCoreApplication::processEvents();
        bool shown = false;
        for (const QLabel* label : view.findChildren<QLabel*>())
            shown = shown ||
                    label->text().contains("4.71 tokens a check, " + style::percent(0.914) + " of the drafts accepted");
        QVERIFY(shown);
    }

    void resultsStandInTheOrderOfTheStages() {
        ResultTable table;
        table.setRows(resultRows(results()));
        QCOMPARE(table.rows().size(), std::size_t{3});
        QCOMPARE(table.rows()[0].stage, Stage::teacher);
        QCOMPARE(table.rows()[2].main(), 0.924);
        QVERIFY(std::isnan(metric_value(table.rows()[1].metrics, "exact_match")));
        QVERIFY2(table.summary().contains("0.7 points below"), qPrintable(table.summary()));
        QVERIFY(table.toMarkdown().contains("| BitDistill |"));
        // What the figures rest on stands wherever the table goes.
        QVERIFY(table.basis().contains("dev items") && table.toMarkdown().endsWith(table.basis() + "\n"));
        QCOMPARE(table.toCsv().count('\n'), 4);
        // A row that no stage has is left out, never taken for another one's.
        table.setRows(
            resultRows(results_from_json(Json::parse(R"({"models": [{"row": "other", "accuracy": 1}]})"), "")));
        QVERIFY(table.rows().empty());
    }

    // A score that is no share has no bar, no per cent and no points.
    void everyMetricOfTheTableIsShown() {
        ResultTable table;
        Results results;
        for (const auto& [stage, perplexity] : {std::pair{Stage::teacher, 8.5}, {Stage::distill, 9.75}}) {
            ModelResult& model = results.models.emplace_back();
            model.row = stage_info(stage).row;
            model.stage = stage;
            Metric first{"perplexity", perplexity, not_measured, not_measured, 1000, "cpu", "half"};
            model.metrics = {first, share_metric("exact_match", 3, 4)};
        }
        table.setRows(resultRows(results));
        QCOMPARE(table.headings(), (QStringList{"Method", "Perplexity", "Difference to FP16", "Exact match"}));
        QCOMPARE(table.cells()[1],
                 (QStringList{"BitDistill", "9.75 (1,000 tokens)", "+1.25", "75.0\u00A0% (30.1 to 95.4, 4 items)"}));
        QVERIFY2(table.summary().contains("BitDistill reaches 9.75 (1,000 tokens), 1.25 above FP16-SFT"),
                 qPrintable(table.summary()));
        QVERIFY(table.toCsv().startsWith("method,perplexity,exact_match,items,"));
    }

    void aLongDetailOfATileIsReadToItsEnd() {
        const auto picture = [](const QString& end, int lines) {
            StatTile tile(QStringLiteral("Student"));
            tile.setDetailLines(lines);
            tile.setDetail(QStringLiteral("1.0 points below the teacher, not ") + end);
            tile.resize(QFontMetrics(tile.font()).horizontalAdvance(QStringLiteral("1.0 points below the teac")),
                        tile.sizeHint().height());
            return tile.grab().toImage();
        };
        QVERIFY(picture(QStringLiteral("so"), 2) != picture(QStringLiteral("as"), 2));
        QCOMPARE(picture(QStringLiteral("so"), 1), picture(QStringLiteral("as"), 1));  // elided before its end
    }

    // Command line and window print a share alike, whatever its last digit.
    void sharesHaveOneText() {
        for (const std::int64_t count : {std::int64_t{400}, std::int64_t{872}, std::int64_t{5463}})
            for (std::int64_t hits = 0; hits <= count; ++hits) {
                const double share = static_cast<double>(hits) / static_cast<double>(count);
                QString window = style::metricText("accuracy", share);
                QCOMPARE(window.replace(QChar(0xa0), QLatin1Char(' ')),
                         QString::fromStdString(metric_text("accuracy", share)));
            }
    }

    // What luck could have done is said wherever the difference is shown.
    void aDifferenceSaysWhetherItIsOne() {
        Results results;
        for (const Stage stage : {Stage::teacher, Stage::bitnet_sft, Stage::distill}) {
            ModelResult& model = results.models.emplace_back();
            model.row = stage_info(stage).row;
            model.stage = stage;
            model.metrics = {share_metric("accuracy", 324, 400)};
            model.confusion = {{180, 30}, {46, 144}};
        }
        results.models[1].metrics = {share_metric("accuracy", 210, 400)};
        results.models[1].confusion = {{210, 0}, {190, 0}};
        results.models[1].to_teacher = paired_difference("accuracy", {180, 30, 144, 46});
        results.models[2].metrics = {share_metric("accuracy", 320, 400)};
        results.models[2].to_teacher = paired_difference("accuracy", {300, 20, 24, 56});
        ResultTable table;
        table.setRows(resultRows(results));
        QCOMPARE(table.cells()[0][1], QStringLiteral("81.0\u00A0% (76.9 to 84.5, 400 items)"));
        QCOMPARE(table.cells()[2][2], QStringLiteral("−1.0 (−4.3 to 2.3), not distinguishable"));
        QVERIFY2(!table.cells()[1][2].contains("distinguishable"), qPrintable(table.cells()[1][2]));
        const QString summary = table.summary();
        QVERIFY2(summary.contains("1.0 points below FP16-SFT, not distinguishable"), qPrintable(summary));
        QVERIFY2(summary.contains("and answers every item alike; BitDistill"), qPrintable(summary));
        QCOMPARE(table.rows()[1].chance, 0.525);
        QCOMPARE(table.toMarkdown().count("always the same answer"), 1);  // as the report and the clipboard have it
        const auto* view = table.findChild<QTableView*>();
        const auto tip = [&](int row, int column) {
            return view->model()->index(row, column).data(Qt::ToolTipRole).toString();
        };
        QVERIFY2(tip(2, 2).contains("p 0.65"), qPrintable(tip(2, 2)));
        QVERIFY2(tip(1, 1).contains("alike") && tip(1, 1).contains("52.5"), qPrintable(tip(1, 1)));
        QVERIFY(view->model()->index(2, 2).data().toString().endsWith("≈"));
    }

    void theModelCardShowsWhatIsThere() {
        ModelCard card;
        Inspection inspection;
        inspection.path = "/models/tiny";
        inspection.config.emplace();
        inspection.config->layers = 2;
        inspection.config->hidden_size = 64;
        inspection.config->tie_embeddings = true;
        inspection.parameters = 100000;
        inspection.ternary_parameters = 60000;
        inspection.teacher = {120000, 80000, 1000};
        inspection.student = {15000, 80000, 1200};
        inspection.problems = {"model.norm.weight is missing"};
        inspection.tensors = {{"model.embed_tokens.weight", "F16", {512, 64}, 65536, -1, false, 65536},
                              {"model.layers.0.mlp.up_proj.weight", "F16", {172, 64}, 22016, 0, true, 2756}};
        card.setInspection(inspection);
        QCOMPARE(card.tensorCount(), 2);
        card.setTensorFilter("ternary");
        QCOMPARE(card.shownTensorCount(), 1);
        QVERIFY2(card.summary().contains("llama"), qPrintable(card.summary()));
        QVERIFY2(card.summary().contains(style::percent(0.6, 0)), qPrintable(card.summary()));
        card.setInspection(Inspection());  // a lone file without a configuration
        QCOMPARE(card.tensorCount(), 0);
        QVERIFY2(!card.summary().contains("llama"), qPrintable(card.summary()));
        card.setError("config.json is missing");
        QVERIFY(card.accessibleDescription().contains("config.json is missing"));
    }
};

QTEST_MAIN(WidgetsViews)
#include "views_test.moc"
