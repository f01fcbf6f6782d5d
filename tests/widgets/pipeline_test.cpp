// SPDX-License-Identifier: GPL-3.0-or-later
// Promises of the pipeline bar: what it tells of each stage, that its stages are buttons, and which have a place in it.
#include <QAbstractButton>
#include <QSignalSpy>
#include <QtTest>

#include "widgets/pipeline_bar.h"
#include "widgets/plot_style.h"

using namespace bitdistill;

class WidgetsPipeline : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { style::applyTheme(style::Theme::light); }

    void thePipelineTellsStateStepAndTimeAndIsClickable() {
        PipelineBar bar;
        bar.resize(1000, 60);
        std::array<StageProgress, stage_count> stages{};
        stages[0] = {StageState::done, 500, 500, not_measured};
        stages[3] = {StageState::running, 812, 2000, 180};
        bar.setStages(stages);
        QCOMPARE(bar.stageText(Stage::pretrain),
                 QStringLiteral("Continual pre-train: running, step 812 of 2,000, 3\u00a0min left"));
        QVERIFY(bar.accessibleDescription().contains("Teacher: done"));
        bar.setPaused(true);
        QVERIFY(bar.stageText(Stage::pretrain).contains("paused"));
        QSignalSpy clicked(&bar, &PipelineBar::stageClicked);
        const auto buttons = bar.findChildren<QAbstractButton*>();
        QCOMPARE(buttons.size(), stage_count);  // by number; that of a second teacher is hidden
        QTest::mouseClick(buttons[3], Qt::LeftButton);
        QCOMPARE(clicked.count(), 1);
        QCOMPARE(clicked.front().front().value<Stage>(), Stage::pretrain);
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        bar.activateWindow();
        buttons[0]->setFocus();
        QTest::keyClick(buttons[0], Qt::Key_Right);
        QTRY_VERIFY(buttons[1]->hasFocus());
        QTest::keyClick(buttons[1], Qt::Key_Space);
        QCOMPARE(clicked.count(), 2);
    }

    void aSecondTeacherHasAPlaceInItsOwnPipelinesOnly() {
        PipelineBar bar;
        bar.resize(1000, 60);
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        const auto buttons = bar.findChildren<QAbstractButton*>();
        QAbstractButton* const other = buttons[static_cast<int>(Stage::distillation_teacher)];
        QVERIFY(!other->isVisible() && !bar.accessibleDescription().contains("Distillation teacher"));
        const int narrow = bar.minimumSizeHint().width();
        std::array<StageProgress, stage_count> stages{};
        stages[static_cast<std::size_t>(Stage::distillation_teacher)] = {StageState::running, 3, 10, 60};
        bar.setStages(stages);
        QVERIFY(other->isVisible() && bar.accessibleDescription().contains("Distillation teacher: running"));
        QVERIFY(bar.minimumSizeHint().width() > narrow);
        QTRY_VERIFY(buttons[0]->x() < other->x() && other->x() < buttons[1]->x());  // behind the first teacher
        bar.setStages({});
        QVERIFY(!other->isVisible());
    }

    // The arrows between the stages are the bar's own: when the stages move, it has to paint anew, or old ones stay.
    void whenStagesMoveTheArrowsMoveAlong() {
        struct Counter : QObject {
            int paints = 0;
            bool eventFilter(QObject*, QEvent* event) override {
                paints += event->type() == QEvent::Paint;
                return false;
            }
        } counter;
        PipelineBar bar;
        bar.resize(1000, 60);
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        QTest::qWait(50);
        const auto buttons = bar.findChildren<QAbstractButton*>();
        const int before = buttons[3]->x();
        bar.installEventFilter(&counter);
        std::array<StageProgress, stage_count> stages{};
        stages[0] = {StageState::running, 812, 200'000, 3599};
        bar.setStages(stages);
        QTRY_VERIFY(buttons[3]->x() != before);
        QTRY_VERIFY(counter.paints > 0);
    }
};

QTEST_MAIN(WidgetsPipeline)
#include "pipeline_test.moc"
