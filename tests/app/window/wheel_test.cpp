// SPDX-License-Identifier: GPL-3.0-or-later
// Scrolling a page changes nothing on it.
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QtTest>

#include "app/window/main_window.h"
#include "tests/app/test_setup.h"

using namespace bitdistill;

namespace {

void turnWheel(QWidget* over) {
    const QPointF at = over->rect().center();
    QWheelEvent event(at, over->mapToGlobal(at), {}, QPoint(0, -120), Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&event);  // what a program sends goes to no parent
    qApp->notify(over, &event);
}

}  // namespace

class WheelTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

  private slots:
    void initTestCase() { keepSettingsIn(folder_); }

    void theWheelScrollsThePageAndChangesWhatHasTheFocus() {
        QScrollArea area;
        auto* page = new QWidget;
        auto* column = new QVBoxLayout(page);
        auto* line = new QLineEdit;
        auto* number = new QSpinBox;
        number->setValue(50);
        auto* choice = new QComboBox;
        choice->addItems({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        for (QWidget* widget : std::initializer_list<QWidget*>{line, number, choice}) column->addWidget(widget);
        column->addStretch(1);
        page->resize(300, 1500);
        area.setWidget(page);
        area.resize(320, 300);
        area.show();
        QVERIFY(QTest::qWaitForWindowActive(&area));
        line->setFocus();
        for (QWidget* over : std::initializer_list<QWidget*>{number, choice}) {
            area.verticalScrollBar()->setValue(0);
            turnWheel(over);
            QVERIFY(area.verticalScrollBar()->value() > 0);
            QVERIFY(line->hasFocus());
        }
        QCOMPARE(number->value(), 50);
        QCOMPARE(choice->currentIndex(), 0);
        number->setFocus();
        turnWheel(number);
        QCOMPARE(number->value(), 49);
    }

    void everyChoiceOfEveryPageIsGuarded() {
        MainWindow window;
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        int found = 0;
        for (const char* name : {"home", "models", "recipe", "run", "weights", "results", "compare", "chat"}) {
            window.showPage(QLatin1String(name));
            QTest::qWait(20);
            const QWidget* page = window.page(QLatin1String(name));
            QVERIFY2(page, name);
            for (QComboBox* box : page->findChildren<QComboBox*>()) {
                if (!box->isVisible() || !box->isEnabled()) continue;
                box->clearFocus();
                const int before = box->currentIndex();
                turnWheel(box);
                QCOMPARE(box->currentIndex(), before);
                ++found;
            }
            for (QSpinBox* box : page->findChildren<QSpinBox*>()) {
                if (!box->isVisible() || !box->isEnabled()) continue;
                box->clearFocus();
                const int before = box->value();
                turnWheel(box);
                QCOMPARE(box->value(), before);
                ++found;
            }
        }
        QVERIFY(found > 5);
    }
};

WORKBENCH_TEST_MAIN(WheelTest)
#include "wheel_test.moc"
