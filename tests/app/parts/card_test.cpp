// SPDX-License-Identifier: GPL-3.0-or-later
// Names of runs and models below each other begin in one column, however short they are.
#include "app/parts/card.h"

#include <QImage>

#include "tests/app/test_setup.h"

using namespace bitdistill;

namespace {

// The first column of a button of this width that shows anything, and whether the right half does.
struct Ink {
    int first = -1;
    bool right = false;
};

Ink inkOf(const QString& name) {
    NameButton button(name);
    button.resize(200, 30);
    const QImage image = button.grab().toImage();
    const QRgb ground = image.pixel(image.width() - 1, image.height() / 2);
    Ink ink;
    for (int x = 0; x < image.width(); ++x)
        for (int y = 0; y < image.height(); ++y)
            if (image.pixel(x, y) != ground) {
                if (ink.first < 0) ink.first = x;
                ink.right = ink.right || x > image.width() / 2;
            }
    return ink;
}

}  // namespace

class CardTest : public QObject {
    Q_OBJECT

  private slots:
    void namesOfAnyLengthBeginInOneColumn() {
        const Ink one = inkOf(QStringLiteral("H")), many = inkOf(QStringLiteral("HHHHH"));
        QVERIFY(one.first >= 0);
        QCOMPARE(one.first, many.first);
        QVERIFY2(!one.right, "one letter stands at the left");
    }

    // Whoever sees the one main action of a page in its colour presses it.
    void aButtonThatCannotDoItsWorkYetDoesNotShine() {
        PrimaryButton button(QStringLiteral("Start"));
        const QColor accent = style::color(style::Role::accent, button.palette());
        QCOMPARE(button.palette().color(QPalette::Button), accent);
        button.setHeld(true);
        QVERIFY(button.isEnabled());
        QVERIFY(button.palette().color(QPalette::Button) != accent);
        QCOMPARE(button.palette().color(QPalette::Active, QPalette::ButtonText),
                 button.palette().color(QPalette::Disabled, QPalette::ButtonText));
        button.setHeld(false);
        QCOMPARE(button.palette().color(QPalette::Button), accent);
    }

    void anAmpersandIsShown() {
        QVERIFY(inkOf(QStringLiteral("&")).first >= 0);
        QCOMPARE(NameButton(QStringLiteral("a&b")).text(), QStringLiteral("a&&b"));
    }
};

WORKBENCH_TEST_MAIN(CardTest)
#include "card_test.moc"
