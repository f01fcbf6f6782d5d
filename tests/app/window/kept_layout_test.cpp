// SPDX-License-Identifier: GPL-3.0-or-later
// A window that is opened again looks as it was left.
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QMouseEvent>
#include <QSlider>
#include <QSpinBox>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>
#include <cstdlib>
#include <memory>

#include "app/parts/page_layout.h"
#include "app/window/kept_layout.h"
#include "app/window/main_window.h"
#include "tests/app/test_setup.h"
#include "widgets/plots/loss_header.h"
#include "widgets/plots/loss_plot.h"

using namespace bitdistill;

class KeptLayoutTest : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> folder_;  // another one for each test

    static LossPlot* losses(const MainWindow& window) { return window.findChild<LossPlot*>(QStringLiteral("losses")); }
    static loss::Header* header(const MainWindow& window) { return losses(window)->findChild<loss::Header*>(); }
    // Of the models page: two parts beside each other.
    static QSplitter* splitter(const MainWindow& window) {
        return window.page(QStringLiteral("models"))->findChild<QSplitter*>();
    }
    // Its handle, by so many pixels. QTest's own moves have no button pressed.
    static void drag(QSplitter* split, int by) {
        QWidget* const handle = split->handle(1);
        const QPoint from = handle->rect().center(),
                     to = from + (split->orientation() == Qt::Horizontal ? QPoint(by, 0) : QPoint(0, by));
        const auto send = [&](QEvent::Type type, const QPoint& at, Qt::MouseButton button, Qt::MouseButtons pressed) {
            QMouseEvent event(type, at, handle->mapToGlobal(at), button, pressed, {});
            QApplication::sendEvent(handle, &event);
        };
        const QPoint end = handle->mapToGlobal(to);
        send(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
        send(QEvent::MouseMove, to, Qt::NoButton, Qt::LeftButton);
        send(QEvent::MouseButtonRelease, handle->mapFromGlobal(end), Qt::LeftButton, Qt::NoButton);
    }
    static void open(MainWindow& window, const QString& page) {
        window.resize(1400, 900);
        window.show();
        window.showPage(page);
        QTest::qWait(50);
    }

  private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        QVERIFY(folder_->isValid());
        keepSettingsIn(*folder_);
    }

    void aWindowStandsAsItWasLeft() {
        NEED_SHARED("models/stories260K");
        const QString model = QString::fromStdString(shared_path("models/stories260K").string());
        QList<int> left;
        int smoothing = 0;
        {
            Settings settings;
            MainWindow window;
            const KeptLayout kept(window, settings);
            QVERIFY(kept.page().isEmpty());
            open(window, QStringLiteral("models"));
            QSplitter* const split = splitter(window);
            const QList<int> before = split->sizes();
            drag(split, 60);
            if (split->sizes() == before) drag(split, -60);  // there was no room on that side
            left = split->sizes();
            QVERIFY2(left != before, "the handle did not move");
            // The options of the curves.
            for (QToolButton* button : header(window)->findChildren<QToolButton*>())
                if (button->isCheckable()) button->setChecked(true);
            QVERIFY(losses(window)->logY());
            auto* slider = header(window)->findChild<QSlider*>();
            slider->setValue(slider->maximum());
            smoothing = losses(window)->smoothing();
            // A duel, and a conversation of two.
            window.findChild<QSpinBox*>(QStringLiteral("tokens"))->setValue(77);
            auto* first = window.findChild<QComboBox*>(QStringLiteral("chatModel"));
            first->addItem(QStringLiteral("stories"), model);
            first->setCurrentIndex(first->findData(model));
            window.findChild<QCheckBox*>(QStringLiteral("secondModel"))->setChecked(true);
            auto* against = window.findChild<QComboBox*>(QStringLiteral("against"));
            against->addItem(QStringLiteral("stories"), model);
            against->setCurrentIndex(against->findData(model));
        }
        Settings settings;
        MainWindow window;
        const KeptLayout kept(window, settings);
        QCOMPARE(kept.page(), QStringLiteral("models"));
        open(window, kept.page());
        const QList<int> found = splitter(window)->sizes();
        QCOMPARE(found.size(), left.size());
        QVERIFY2(std::abs(found[0] - left[0]) <= 8,
                 qPrintable(QStringLiteral("%1 instead of %2").arg(found[0]).arg(left[0])));
        QCOMPARE(losses(window)->logY(), true);
        QCOMPARE(losses(window)->smoothing(), smoothing);
        QCOMPARE(window.findChild<QSpinBox*>(QStringLiteral("tokens"))->value(), 77);
        QCOMPARE(window.findChild<QComboBox*>(QStringLiteral("chatModel"))->currentData().toString(), model);
        QCOMPARE(window.findChild<QComboBox*>(QStringLiteral("against"))->currentData().toString(), model);
        QCOMPARE(window.findChild<QComboBox*>(QStringLiteral("baseline"))->currentIndex(), -1);
    }

    void eachDirectionOfASplitterKeepsItsOwnSizes() {
        // In a window, whose layout asks for the least width of now.
        const auto made = [](QWidget& window) {
            auto* column = new QVBoxLayout(&window);
            column->setContentsMargins(0, 0, 0, 0);
            QSplitter* const split = makeSplitter(Qt::Horizontal, QStringLiteral("Parts"));
            column->addWidget(split);
            for (int part = 0; part < 2; ++part) {
                auto* widget = new QWidget;
                widget->setMinimumSize(300, 100);
                split->addWidget(widget);
            }
            share(split, 1, 1);
            return split;
        };
        QWidget first;
        QSplitter* const left = made(first);
        first.resize(1000, 500);
        first.show();
        QVERIFY(QTest::qWaitForWindowExposed(&first));
        QCOMPARE(left->orientation(), Qt::Horizontal);
        drag(left, -120);
        const QList<int> beside = left->sizes();
        QVERIFY(beside[0] < beside[1] - 100);
        first.resize(400, 500);
        QTRY_COMPARE(left->orientation(), Qt::Vertical);
        drag(left, 60);
        const QList<int> below = left->sizes();
        QVERIFY(below[0] > below[1] + 60);

        // Below each other from its start on, the widths of before are there nevertheless.
        QWidget second;
        QSplitter* const found = made(second);
        setDrawnSizes(*found, drawnSizes(*left));
        second.resize(400, 500);
        second.show();
        QVERIFY(QTest::qWaitForWindowExposed(&second));
        QCOMPARE(found->orientation(), Qt::Vertical);
        QVERIFY2(std::abs(found->sizes()[0] - below[0]) <= 8, qPrintable(QString::number(found->sizes()[0])));
        second.resize(1000, 500);
        QTRY_COMPARE(found->orientation(), Qt::Horizontal);
        QVERIFY2(std::abs(found->sizes()[0] - beside[0]) <= 8, qPrintable(QString::number(found->sizes()[0])));
    }

    void whatIsGoneIsNotChosen() {
        Settings settings;
        settings.keep(QStringLiteral("models/chatModel"), QStringLiteral("/nowhere/model"));
        settings.keep(QStringLiteral("page"), QStringLiteral("no such page"));
        settings.keep(QStringLiteral("splitters/models/0"), QVariantList{1});
        MainWindow window;
        const KeptLayout kept(window, settings);
        QVERIFY(kept.page().isEmpty());
        QVERIFY(window.findChild<QComboBox*>(QStringLiteral("chatModel"))->currentData().toString().isEmpty());
    }

    void aFirstStartIsAsItAlwaysWas() {
        MainWindow plain;
        Settings settings;
        MainWindow window;
        const KeptLayout kept(window, settings);
        QCOMPARE(losses(window)->logY(), losses(plain)->logY());
        QCOMPARE(losses(window)->smoothing(), losses(plain)->smoothing());
        QCOMPARE(window.currentPage(), QStringLiteral("home"));
    }
};

WORKBENCH_TEST_MAIN(KeptLayoutTest)
#include "kept_layout_test.moc"
