// SPDX-License-Identifier: GPL-3.0-or-later
// Names of runs and models below each other begin in one column, however short they are, and are text, whatever tags
// they hold.
#include "app/parts/card.h"

#include <QImage>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextDocument>

#include "app/parts/session.h"
#include "app/window/main_window.h"
#include "engine/run/run_folder.h"
#include "tests/app/test_setup.h"
#include "widgets/plain_tip.h"

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

    // A heading is cut before it makes a page wider than the smallest window; a short one never is.
    void aLongHeadingLeavesRoomToItsPage() {
        const QString words = QStringLiteral("Which class is taken for which (rows: true, columns: predicted) ");
        const Card wide(words + words), narrow(QStringLiteral("Losses"));
        QVERIFY2(wide.minimumSizeHint().width() < 400, qPrintable(QString::number(wide.minimumSizeHint().width())));
        QCOMPARE(wide.accessibleName(), words + words);
        QVERIFY(narrow.minimumSizeHint().width() >= narrow.fontMetrics().horizontalAdvance(QStringLiteral("Losses")));
    }

    // Among others a message takes the lines of its words and no more, whether it was said before its page was shown or
    // after, and when its width changes.
    void aMessageTakesTheLinesOfItsWords() {
        QStackedWidget pages;
        pages.addWidget(new QWidget);
        auto* page = new QSplitter(Qt::Vertical);
        pages.addWidget(page);
        auto* above = new QPlainTextEdit(page);
        auto* card = new Card(QStringLiteral("What happened"));
        auto* notice = new Notice;
        card->body()->addWidget(notice);
        card->body()->addWidget(new QPlainTextEdit);
        page->addWidget(above);
        page->addWidget(card);
        const QString words = QStringLiteral("The gradient's norm jumped to 0.812, 2.4 times its usual value. ");
        notice->say(Severity::warning, words + words, QStringLiteral("Lower the rate"));
        pages.resize(600, 500);
        pages.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pages));
        pages.setCurrentWidget(page);
        const QLabel* sentence = nullptr;
        for (const QLabel* label : notice->findChildren<QLabel*>())
            if (label->text() == notice->text()) sentence = label;
        const auto fits = [&] {
            const int lines = sentence->heightForWidth(sentence->width());
            return sentence->height() == lines && notice->height() <= lines + 4 * style::unit;
        };
        QTRY_VERIFY2(fits(), qPrintable(QString::number(notice->height())));
        notice->say(Severity::warning, words + words + words + words, QStringLiteral("Lower the rate"));
        QTRY_VERIFY(fits());
        pages.resize(900, 500);
        QTRY_VERIFY(fits());
        pages.resize(420, 500);
        QTRY_VERIFY(fits());
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

    // Names of runs and models are no markup, wherever they stand.
    void namesAreNoMarkup() {
        const QString name = QStringLiteral("<b>x</b> &amp; <img src=y>");
        Caption caption(name);
        QCOMPARE(caption.textFormat(), Qt::PlainText);
        Notice notice;
        notice.say(Severity::info, name);
        for (const QLabel* label : notice.findChildren<QLabel*>())
            if (!label->text().isEmpty()) QCOMPARE(label->textFormat(), Qt::PlainText);
        QWidget tips;
        tips.setToolTip(QStringLiteral("<p>of <b>our own</b></p>"));
        QCOMPARE(tips.toolTip(), QStringLiteral("<p>of <b>our own</b></p>"));
        tips.setToolTip(name);
        QTextDocument shown;
        shown.setHtml(tips.toolTip());
        QCOMPARE(shown.toPlainText(), name);
        QCOMPARE(plainTip(QStringLiteral("a < b")), QStringLiteral("a < b"));
    }

    // The same in the window, of a run that is called so.
    void aRunsNameIsNoMarkupOnAnyPage() {
        QTemporaryDir folder;
        keepSettingsIn(folder);
        const std::string name = "<b>x<br>";
        const std::filesystem::path runs = folder.path().toStdString();
        RunParams params;
        params.teacher = (runs / "nowhere").string();
        const RunFolder run = RunFolder::create(runs / name, params, Json::object());
        MainWindow window;
        window.show();
        window.openPath(QString::fromStdString(run.path().string()));
        QTRY_VERIFY(window.session().hasRun());
        for (const QString& word : window.pageWords()) {
            window.showPage(word);
            QTest::qWait(50);
        }
        int named = 0;
        for (const QWidget* widget : window.findChildren<QWidget*>()) {
            const QString tip = widget->toolTip();
            if (!tip.startsWith(QLatin1String("<p>"))) QVERIFY2(!Qt::mightBeRichText(tip), qPrintable(tip));
            const auto* label = qobject_cast<const QLabel*>(widget);
            if (!label || !label->text().contains(QLatin1String("<b>x"))) continue;
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
            ++named;
        }
        QVERIFY(named >= 2);
    }

    void anAmpersandIsShown() {
        QVERIFY(inkOf(QStringLiteral("&")).first >= 0);
        QCOMPARE(NameButton(QStringLiteral("a&b")).text(), QStringLiteral("a&&b"));
    }
};

WORKBENCH_TEST_MAIN(CardTest)
#include "card_test.moc"
