// SPDX-License-Identifier: GPL-3.0-or-later
// What the notice says about files that plots were written to, how it comes and goes, and captions that have no room.
#include <QCursor>
#include <QDesktopServices>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

#include "app/parts/card.h"
#include "app/window/main_window.h"
#include "tests/app/test_setup.h"
#include "widgets/plots/plot_panel.h"

using namespace bitdistill;

class NoticeTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    QUrl opened_;

  public slots:
    void take(const QUrl& url) { opened_ = url; }

  private slots:
    void initTestCase() { keepSettingsIn(folder_); }

    void aPlotThatCannotBeWrittenIsSaid() {
        MainWindow window;
        window.show();
        auto* notice = window.findChild<Notice*>(QStringLiteral("notice"));
        const QList<PlotPanel*> plots = window.findChildren<PlotPanel*>();
        QVERIFY(plots.size() >= 5);  // of the run and of the weights
        for (PlotPanel* plot : plots) {
            notice->dismiss();
            QVERIFY(!plot->exportTo(QStringLiteral("/proc/nowhere.csv")));
            QVERIFY2(notice->isVisibleTo(&window), qPrintable(plot->objectName()));
            QVERIFY2(notice->text().contains(QStringLiteral("nowhere.csv")), qPrintable(notice->text()));
        }
        const QString file = folder_.filePath(QStringLiteral("plot.csv"));
        QVERIFY(plots.front()->exportTo(file));
        QVERIFY2(notice->text().contains(file), qPrintable(notice->text()));
    }

    // What was under the pointer is still there: nothing moves when a message comes and goes.
    void aMessageMovesNothing() {
        MainWindow window;
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.showPage(QStringLiteral("recipe"));
        QTest::qWait(50);
        auto* notice = window.findChild<Notice*>(QStringLiteral("notice"));
        auto* start = window.findChild<QWidget*>(QStringLiteral("startRun"));
        const QPoint before = start->mapTo(&window, QPoint());
        notice->say(Severity::warning, QString(600, QLatin1Char('x')).replace(50, 1, QStringLiteral(" ")));
        QTest::qWait(50);
        QVERIFY(notice->isVisible());
        QCOMPARE(start->mapTo(&window, QPoint()), before);
        QVERIFY(window.rect().contains(QRect(notice->mapTo(&window, QPoint()), notice->size())));
        notice->dismiss();
        QTest::qWait(50);
        QCOMPARE(start->mapTo(&window, QPoint()), before);
    }

    void aMessageKeepsClearOfThePointer() {
        MainWindow window;
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto* notice = window.findChild<Notice*>(QStringLiteral("notice"));
        for (const int y : {window.height() - 30, window.height() / 2}) {
            const QPoint pointer = window.mapToGlobal(QPoint(window.width() / 2, y));
            QCursor::setPos(pointer);
            notice->say(Severity::info, QStringLiteral("Something was written."));
            QVERIFY(!notice->rect().contains(notice->mapFromGlobal(pointer)));
            notice->dismiss();
        }
    }

    void aMessageEndsByItself() {
        QWidget ground;
        ground.resize(600, 300);
        auto* notice = new Notice;
        notice->floatOver(&ground);
        notice->setLifetime(60);
        ground.show();
        QVERIFY(QTest::qWaitForWindowExposed(&ground));
        QCursor::setPos(ground.mapToGlobal(QPoint(5, 5)));
        for (const Severity severity : {Severity::info, Severity::warning, Severity::error}) {
            notice->say(severity, QStringLiteral("Said."), QStringLiteral("Open"));
            QVERIFY(notice->isVisible());
            QTRY_VERIFY(!notice->isVisible());
        }
        // Not while somebody is about to use its button.
        notice->say(Severity::info, QStringLiteral("Said."), QStringLiteral("Open"));
        ground.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&ground));
        notice->findChild<QPushButton*>()->setFocus();
        QTest::qWait(200);
        QVERIFY(notice->isVisible());
    }

    void theFocusGoesBackWhenAMessageGoes() {
        QWidget ground;
        ground.resize(600, 300);
        auto* field = new QLineEdit(&ground);
        auto* other = new QLineEdit(&ground);
        other->move(0, 60);
        auto* notice = new Notice;
        notice->floatOver(&ground);
        ground.show();
        ground.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&ground));
        field->setFocus();
        notice->say(Severity::info, QStringLiteral("Said."), QStringLiteral("Open"));
        QPushButton* dismiss = nullptr;
        for (auto* button : notice->findChildren<QPushButton*>())
            if (button->text() == QLatin1String("Dismiss")) dismiss = button;
        QVERIFY(dismiss);
        dismiss->setFocus();
        QTest::keyClick(dismiss, Qt::Key_Space);
        QVERIFY(!notice->isVisible());
        QVERIFY(field->hasFocus());
    }

    void whatWasWrittenCanBeOpened() {
        MainWindow window;
        window.show();
        const QString file = folder_.filePath(QStringLiteral("opened.csv"));
        QVERIFY(window.findChildren<PlotPanel*>().front()->exportTo(file));
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "take");
        auto* notice = window.findChild<Notice*>(QStringLiteral("notice"));
        for (auto* button : notice->findChildren<QPushButton*>())
            if (button->text() == QLatin1String("Open")) QTest::mouseClick(button, Qt::LeftButton);
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
        QCOMPARE(opened_.toLocalFile(), file);
        QVERIFY(!notice->isVisible());
    }

    // A number cut in its middle would be another number.
    void aCaptionWithoutRoomEndsInAnEllipsis() {
        Caption caption(QStringLiteral("always the most frequent class: 50.0 %"));
        caption.resize(caption.sizeHint());
        QVERIFY(!caption.isCut());
        const QImage whole = caption.grab().toImage();
        caption.resize(caption.width() - 30, caption.height());
        QVERIFY(caption.isCut());
        QVERIFY(caption.grab().toImage() != whole.copy(0, 0, whole.width() - 30, whole.height()));
    }
};

WORKBENCH_TEST_MAIN(NoticeTest)
#include "notice_test.moc"
