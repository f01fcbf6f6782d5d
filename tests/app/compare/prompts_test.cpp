// SPDX-License-Identifier: GPL-3.0-or-later
// Prompts to choose from: in their task's own template, one's own kept in the settings, arrows through all of them, and
// a seed where something is drawn.
#include <QAction>
#include <QDoubleSpinBox>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

#include "app/compare/measure_fields.h"
#include "app/compare/prompt_box.h"
#include "app/compare/prompt_presets.h"
#include "app/parts/settings.h"
#include "tests/app/test_setup.h"

using namespace bitdistill;

namespace {

// Opened as a click would, without waiting in it.
QMenu* openMenu(PromptBox& box) {
    auto* button = box.findChild<QPushButton*>(QStringLiteral("prompts"));
    button->menu()->popup(button->mapToGlobal(button->rect().bottomLeft()));
    return button->menu();
}

QAction* actionOf(QMenu* menu, const QString& text) {
    for (QAction* action : menu->actions())
        if (action->text() == text) return action;
    return nullptr;
}

void choose(QMenu* menu, QAction* action) {
    QVERIFY(action);
    QVERIFY(action->isEnabled());
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
}

}  // namespace

class PromptsTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

  private slots:
    void initTestCase() { keepSettingsIn(folder_); }
    void init() { Settings().setOwnPrompts({}); }

    void aTasksPromptsHaveItsTemplate() {
        for (const QString& prompt : promptsOfTask("sst2"))
            QVERIFY2(prompt.endsWith(QStringLiteral("\nsentiment:")), qPrintable(prompt));
        QCOMPARE(promptsOfTask("sst2").size(), 3);
        const QString pair = promptsOfTask("mnli").front();
        QCOMPARE(pair.count(QLatin1Char('\n')), 2);
        QVERIFY(pair.endsWith(QStringLiteral("\nfollows:")));
        QVERIFY(promptsOfTask("chat").front().startsWith(QStringLiteral("Name three")));
        QVERIFY(promptsOfTask("no such task").isEmpty());
        QVERIFY(promptsOfTasks().size() >= 6);
    }

    void aMenuShowsAPromptAsOneShortLine() {
        QCOMPARE(promptLine(QStringLiteral("one\n two")), QStringLiteral("one two"));
        const QString line = promptLine(QString(200, QLatin1Char('x')));
        QCOMPARE(line.size(), 60);
        QVERIFY(line.endsWith(QStringLiteral("…")));
    }

    void onesOwnPromptIsKeptAndForgotten() {
        Settings settings;
        const QString mine = QStringLiteral("Ships, & \"boats\"\nat sea");
        {
            PromptBox box(settings);
            box.show();
            QVERIFY(QTest::qWaitForWindowExposed(&box));
            box.findChild<QPlainTextEdit*>(QStringLiteral("prompt"))->setPlainText(mine);
            QMenu* menu = openMenu(box);
            choose(menu, menu->findChild<QAction*>(QStringLiteral("keepPrompt")));
            QCOMPARE(Settings().ownPrompts(), QStringList{mine});
        }
        // At the next start it is the first in the list, and chosen by a click.
        Settings again;
        PromptBox box(again);
        box.show();
        QVERIFY(QTest::qWaitForWindowExposed(&box));
        QVERIFY(box.text() != mine);
        QCOMPARE(box.prompts().front(), mine);
        QMenu* menu = openMenu(box);
        choose(menu, actionOf(menu, promptLine(mine).replace(QLatin1Char('&'), QStringLiteral("&&"))));
        QCOMPARE(box.text(), mine);
        menu = openMenu(box);
        QVERIFY(!menu->findChild<QAction*>(QStringLiteral("keepPrompt"))->isEnabled());
        choose(menu, menu->findChild<QAction*>(QStringLiteral("forgetPrompt")));
        QVERIFY(Settings().ownPrompts().isEmpty());
        QCOMPARE(box.text(), mine);
    }

    void stepsGoThroughAllPromptsAndAround() {
        Settings settings;
        settings.setOwnPrompts({QStringLiteral("Mine")});
        PromptBox box(settings);
        const std::vector<RunQuestion> questions{{RunQuestion::From::data, "An item:"},
                                                 {RunQuestion::From::corpus, "A story."},
                                                 {RunQuestion::From::corpus, "A story."}};
        box.setRun(promptsOfRun(QStringLiteral("run"), questions), "sst2");
        const QStringList all = box.prompts();
        QCOMPARE(all.mid(0, 3),
                 (QStringList{QStringLiteral("Mine"), QStringLiteral("A story."), QStringLiteral("An item:")}));
        QCOMPARE(all.size(), 3 + promptsOfTask("sst2").size() + promptsForAnyModel().size());
        box.setText(QStringLiteral("none of them"));
        QVERIFY(box.placeText().isEmpty());
        box.step(1);
        QCOMPARE(box.text(), QStringLiteral("Mine"));
        QCOMPARE(box.placeText(), QStringLiteral("1 of %1").arg(all.size()));
        box.step(-1);
        QCOMPARE(box.text(), all.back());
        box.step(1);
        QCOMPARE(box.text(), QStringLiteral("Mine"));
        // Also past a prompt that the field gives back with other line ends and blanks.
        box.setRun({{QStringLiteral("Items"),
                     {QStringLiteral("one\r\ntwo"), QStringLiteral("10\u00a0%"), QStringLiteral("three")}}},
                   "");
        box.setText(QStringLiteral("Mine"));
        for (int i = 0; i < 3; ++i) box.step(1);
        QCOMPARE(box.text(), QStringLiteral("three"));
        box.setText(QStringLiteral("Mine"));
        // What the arrows chose is the user's wish.
        box.suggest(QStringLiteral("something else"));
        QCOMPARE(box.text(), QStringLiteral("Mine"));
    }

    void aSeedIsAskedForWhereTokensAreDrawn() {
        MeasureFields fields;
        auto* seed = fields.findChild<QSpinBox*>(QStringLiteral("seed"));
        auto* temperature = fields.findChild<QDoubleSpinBox*>(QStringLiteral("temperature"));
        QVERIFY(!seed->isEnabled());
        temperature->setValue(0.8);
        QVERIFY(seed->isEnabled());
        seed->setValue(42);
        ComparisonPlan plan;
        fields.putInto(plan);
        QCOMPARE(plan.seed, std::uint64_t{42});
        QCOMPARE(plan.temperature, 0.8);
        // What was set by hand stays beside a kept comparison.
        ComparisonPanes kept;
        kept.seed = 7;
        fields.showMeasured(kept);
        QCOMPARE(seed->value(), 42);
        fields.forgetChoice();
        kept.tokens = 32;
        kept.repeats = kept.threads = 1;
        kept.temperature = 0.5;
        fields.showMeasured(kept);
        QCOMPARE(seed->value(), 7);
        QCOMPARE(temperature->value(), 0.5);
        // And what a comparison suggests is no choice of the user's.
        fields.suggest({"story", true, tokensOfStory, true});
        fields.putInto(plan);
        QVERIFY(plan.fixedLength);
        QCOMPARE(plan.tokens, tokensOfStory);
    }
};

WORKBENCH_TEST_MAIN(PromptsTest)
#include "prompts_test.moc"
