// SPDX-License-Identifier: GPL-3.0-or-later
// What the notice line says about files that plots were written to, and captions that have no room.
#include "app/parts/card.h"
#include "app/window/main_window.h"
#include "tests/app/test_setup.h"
#include "widgets/plots/plot_panel.h"

using namespace bitdistill;

class NoticeTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

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
