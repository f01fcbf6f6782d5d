// SPDX-License-Identifier: GPL-3.0-or-later
// Theme and language are chosen in the window, and a change of the theme leaves no icon behind in the old colours.
#include <QAbstractButton>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

#include "app/parts/card.h"
#include "app/parts/settings.h"
#include "app/window/main_window.h"
#include "app/window/restart.h"
#include "tests/app/test_setup.h"

using namespace bitdistill;

namespace {

// How well the icon can be seen on the ground of fields and cards.
double seen(const QIcon& icon) {
    const QImage image = icon.pixmap(16, 16).toImage();
    double best = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (const QColor pixel = image.pixelColor(x, y); pixel.alpha() > 180)
                best =
                    std::max(best, style::contrast(QColor(pixel.rgb()), QApplication::palette().color(QPalette::Base)));
    return best;
}

// Opened as a click would, without waiting in it.
QMenu* appearance(MainWindow& window) {
    auto* button = window.findChild<QToolButton*>(QStringLiteral("nav-theme"));
    QMenu* menu = button->menu();
    menu->popup(button->mapToGlobal(button->rect().bottomLeft()));
    return menu;
}

void choose(QMenu* menu, const QString& text) {
    for (QAction* action : menu->actions())
        if (action->text() == text)
            return QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
    QFAIL(qPrintable(text));
}

}  // namespace

class AppearanceTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

  private slots:
    void initTestCase() { keepSettingsIn(folder_); }
    void cleanup() { style::applyTheme(style::Theme::light); }

    void noIconKeepsTheColoursOfTheThemeBefore() {
        style::applyTheme(style::Theme::light);
        MainWindow window;
        window.show();
        for (const QString& word : window.pageWords()) window.showPage(word);
        for (const QString& theme : {QStringLiteral("dark"), QStringLiteral("contrast"), QStringLiteral("light")}) {
            window.setTheme(theme);
            QTest::qWait(50);
            QStringList unseen;
            int icons = 0;
            for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
                if (button->icon().isNull() || button->objectName().startsWith(QLatin1String("qt_"))) continue;
                ++icons;
                if (seen(button->icon()) < 2) unseen << theme + QStringLiteral(": ") + button->accessibleName();
            }
            QVERIFY2(icons > 10, qPrintable(QString::number(icons)));
            QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(QLatin1Char('\n'))));
        }
    }

    void anIconOfAnotherGroundKeepsItsColours() {
        const QPalette dark = style::makePalette(style::Theme::dark);
        style::applyTheme(style::Theme::light);
        const QIcon icon = style::icon(style::Mark::check, dark);
        const QImage before = icon.pixmap(16, 16).toImage();
        style::applyTheme(style::Theme::highContrast);
        QCOMPARE(icon.pixmap(16, 16).toImage(), before);
    }

    void theThemeIsChosenInTheWindow() {
        MainWindow window;
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        choose(appearance(window), QStringLiteral("Dark"));
        QTRY_VERIFY(style::isDark(QApplication::palette()));
        QMenu* menu = appearance(window);
        for (const QAction* action : menu->actions())
            if (action->text() == QLatin1String("Dark")) QVERIFY(action->isChecked());
        menu->close();
    }

    void aFlatButtonShowsThatItHasTheFocus() {
        style::applyTheme(style::Theme::light);
        QWidget window;
        QPushButton flat(QStringLiteral("Change"), &window), other(QStringLiteral("Other"), &window);
        flat.setFlat(true);
        other.move(0, 60);
        window.resize(200, 120);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        other.setFocus();
        const QImage without = flat.grab().toImage();
        flat.setFocus();
        QVERIFY(flat.grab().toImage() != without);
    }

    void aRestartShowsWhatIsInFront() {
        const QString run = QStringLiteral("/runs/mine"), page = QStringLiteral("results");
        const QStringList shown{QStringLiteral("--page"), page, QStringLiteral("--"), run};
        QCOMPARE(restartArguments({}, run, page), shown);
        QCOMPARE(restartArguments({QStringLiteral("--language"), QStringLiteral("de"), QStringLiteral("--page=home"),
                                   QStringLiteral("/runs/first")},
                                  run, page),
                 shown);
        QCOMPARE(
            restartArguments({QStringLiteral("--theme"), QStringLiteral("dark"), QStringLiteral("--tour")}, {}, page),
            (QStringList{QStringLiteral("--theme"), QStringLiteral("dark"), QStringLiteral("--page"), page}));
    }

    void theLanguageIsChosenInTheWindow() {
        MainWindow window;
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(Settings().language(), QString());
        choose(appearance(window), QStringLiteral("Deutsch"));
        QTRY_COMPARE(Settings().language(), QStringLiteral("de"));
        auto* notice = window.findChild<Notice*>(QStringLiteral("notice"));
        QVERIFY(notice->isVisible());
        QVERIFY2(notice->text().contains(QStringLiteral("Deutsch")), qPrintable(notice->text()));
        choose(appearance(window), QStringLiteral("Language of the desktop"));
        QTRY_COMPARE(Settings().language(), QString());
    }
};

WORKBENCH_TEST_MAIN(AppearanceTest)
#include "appearance_test.moc"
