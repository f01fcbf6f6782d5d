// SPDX-License-Identifier: GPL-3.0-or-later
// Help in the window: every parameter and every page has its passage, F1 and the "?" of a field open it, links lead
// somewhere, and who goes back comes back.
#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMap>
#include <QMenu>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>

#include "app/help/help_window.h"
#include "app/window/main_window.h"
#include "tests/app/test_setup.h"
#include "tests/places.h"
#include "widgets/param_form.h"

using namespace bitdistill;

class HelpTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    static QString docs() { return QString::fromStdString(source_path("resources/docs")); }
    static QString read(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    QString write(const QString& name, const QByteArray& text) const {
        QFile file(folder_.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) qFatal("cannot write a test file");
        return file.fileName();
    }
    static HelpWindow* helpOf(MainWindow& window) { return window.findChild<HelpWindow*>(); }
    static QString headingAtCursor(const HelpWindow* help) {
        return help->findChild<QTextBrowser*>(QStringLiteral("helpText"))->textCursor().block().text();
    }

  private slots:
    void initTestCase() {
        QVERIFY(folder_.isValid());
        keepSettingsIn(folder_);
    }

    // A new parameter gets a passage of method.md, or a line of one: "Parameters: `name`".
    void everyParameterHasOnePassage() {
        const HelpPages pages(docs());
        const QStringList claimed = pages.claimedParameters();
        QStringList missing, twice, unknown;
        for (const Param& param : parameters()) {
            const QString name = QString::fromLatin1(param.name);
            if (claimed.count(name) == 0) missing << name;
            if (claimed.count(name) > 1) twice << name;
            if (const auto place = pages.ofParameter(name)) {
                QCOMPARE(place->page, QStringLiteral("method"));
                QVERIFY2(!place->heading.isEmpty(), param.name);
            }
        }
        for (const QString& name : claimed)
            if (!find_parameter(name.toStdString())) unknown << name;
        QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("no passage: ") + missing.join(QLatin1Char(' '))));
        QVERIFY2(twice.isEmpty(), qPrintable(QStringLiteral("two passages: ") + twice.join(QLatin1Char(' '))));
        QVERIFY2(unknown.isEmpty(), qPrintable(QStringLiteral("no parameter: ") + unknown.join(QLatin1Char(' '))));
    }

    void everyPassageOfAParameterHasItsEquationOrAReason() {
        // Passages about what has no equation, with the reason.
        const QMap<QString, QString> without{
            {QStringLiteral("The model to convert"), QStringLiteral("files are named, nothing is computed")},
            {QStringLiteral("Texts that are written"), QStringLiteral("scores.md defines ROUGE and BLEU")},
            {QStringLiteral("Which models are made"), QStringLiteral("switches of whole stages")},
        };
        const QStringList parts = read(docs() + QStringLiteral("/method.md")).split(QStringLiteral("\n## "));
        QVERIFY(parts.size() > 10);
        QStringList seen;
        for (const QString& part : parts.mid(1)) {
            const QString heading = plainHeading(part.section(QLatin1Char('\n'), 0, 0));
            if (!part.contains(QLatin1String("\nParameters: "))) continue;
            const bool equation = part.contains(QLatin1String("\n\n    "));
            QVERIFY2(equation != without.contains(heading), qPrintable(heading));
            if (!equation) seen << heading;
        }
        QCOMPARE(seen.size(), without.size());
    }

    void everyPageOfTheWindowHasItsPassage_data() {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QString();
        QTest::newRow("German") << QStringLiteral("de");
    }
    void everyPageOfTheWindowHasItsPassage() {
        QFETCH(QString, language);
        MainWindow window;
        const HelpPages pages(docs(), language);
        for (const QString& word : window.pageWords()) {
            QVERIFY2(pages.ofWindowPage(word), qPrintable(word));
            QCOMPARE(pages.claimedWindowPages().count(word), 1);
        }
        for (const QString& word : pages.claimedWindowPages()) QVERIFY2(window.page(word), qPrintable(word));
    }

    void everyLinkAndPictureLeadsSomewhere_data() {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QString();
        QTest::newRow("German") << QStringLiteral("de");
    }
    void everyLinkAndPictureLeadsSomewhere() {
        QFETCH(QString, language);
        const HelpPages pages(docs(), language);
        static const QRegularExpression link(QStringLiteral("(!?)\\[[^\\]]*\\]\\(([^)]+)\\)"));
        int links = 0, pictures = 0;
        for (const HelpPage& page : pages.pages()) {
            for (auto found = link.globalMatch(pages.markdown(page.name)); found.hasNext();) {
                const QRegularExpressionMatch one = found.next();
                const QString target = one.captured(2);
                const QByteArray said = (page.name + QStringLiteral(": ") + target).toUtf8();
                if (!one.captured(1).isEmpty()) {
                    QVERIFY2(QFile::exists(docs() + QLatin1Char('/') + target), said.constData());
                    ++pictures;
                } else if (!target.startsWith(QLatin1String("http"))) {
                    const auto place = pages.ofLink(target, page.name);
                    QVERIFY2(place, said.constData());
                    QVERIFY2(!target.contains(QLatin1Char('#')) || !place->heading.isEmpty(), said.constData());
                    ++links;
                }
            }
        }
        QVERIFY(links > 20);
        QVERIFY(pictures >= 4);
    }

    void passagesAreReadAsTheyAreWritten() {
        QVERIFY(QDir(folder_.path()).mkpath(QStringLiteral("pages/de")));
        write(QStringLiteral("pages/zebra.md"), "# Zebra\n\nStripes, see [b](b.md#a-b) and `resources/docs/b.md`.\n");
        write(QStringLiteral("pages/b.md"),
              "# B `page`\n\nFirst words.\n\n## A & b\n\nParameters: `tau`,\n`gamma`\n\nThe `seed` is no claim.\n\n"
              "```\n## no heading\n```\n\n### Deeper\n\nPage: `run`\n\nText.");
        write(QStringLiteral("pages/guide.md"), "# Guide\n");
        write(QStringLiteral("pages/de/guide.md"), "# Handbuch\n\nSiehe [b](../b.md), ![x](../pictures/x.png)\n");
        const QString folder = folder_.filePath(QStringLiteral("pages"));
        const HelpPages pages(folder);
        QCOMPARE(pages.pages().size(), std::size_t{3});
        QCOMPARE(pages.pages()[0].title, QStringLiteral("Guide"));  // in front, whatever it is called
        QCOMPARE(pages.pages()[1].title, QStringLiteral("B page"));
        QCOMPARE(pages.pages()[2].title, QStringLiteral("Zebra"));
        QCOMPARE(pages.claimedParameters(), (QStringList{QStringLiteral("tau"), QStringLiteral("gamma")}));
        QVERIFY(pages.ofParameter(QStringLiteral("gamma")) ==
                (HelpPlace{QStringLiteral("b"), QStringLiteral("A & b")}));
        QVERIFY(!pages.ofParameter(QStringLiteral("seed")));
        QVERIFY(pages.ofWindowPage(QStringLiteral("run")) ==
                (HelpPlace{QStringLiteral("b"), QStringLiteral("Deeper")}));
        QVERIFY(!pages.markdown(QStringLiteral("b")).contains(QLatin1String("Page:")));
        QVERIFY(pages.markdown(QStringLiteral("b")).contains(QLatin1String("Parameters:")));
        QVERIFY(pages.markdown(QStringLiteral("zebra")).contains(QLatin1String("and [b](b.md).")));
        // Links: a page, a heading of it, of the page itself, and what is no page.
        const QString from = QStringLiteral("zebra");
        QVERIFY(pages.ofLink(QStringLiteral("b.md#a-b"), from) ==
                (HelpPlace{QStringLiteral("b"), QStringLiteral("A & b")}));
        QVERIFY(pages.ofLink(QStringLiteral("#deeper"), QStringLiteral("b")) ==
                (HelpPlace{QStringLiteral("b"), QStringLiteral("Deeper")}));
        QVERIFY(pages.ofLink(QStringLiteral("b.md"), from) == (HelpPlace{QStringLiteral("b"), {}}));
        QVERIFY(!pages.ofLink(QStringLiteral("nothing.md"), from));
        QVERIFY(!pages.ofLink(QStringLiteral("https://example.org/b.md"), from));
        // Words may stand anywhere in a passage, in any letters.
        const std::vector<HelpPlace> found = pages.search(QStringLiteral("NO CLAIM"));
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].heading, QStringLiteral("A & b"));
        QVERIFY(pages.search(QStringLiteral("claim stripes")).empty());
        QVERIFY(pages.search(QStringLiteral("  ")).empty());
        // A translated page takes the place of the other, and only it.
        const HelpPages german(folder, QStringLiteral("de"));
        QCOMPARE(german.pages()[0].title, QStringLiteral("Handbuch"));
        QVERIFY(german.markdown(QStringLiteral("guide")).contains(QLatin1String("[b](b.md), ![x](pictures/x.png)")));
        QCOMPARE(german.pages()[1].title, QStringLiteral("B page"));
        QVERIFY(HelpPages(folder_.filePath(QStringLiteral("nowhere"))).pages().empty());
    }

    void f1OnAFieldOpensItsEquation() {
        MainWindow window;
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.showPage(QStringLiteral("recipe"));
        auto* form = window.findChild<ParamForm*>();
        form->focusField(QStringLiteral("tau"));
        QTRY_VERIFY(form->field(QStringLiteral("tau"))->hasFocus());
        QTest::keyClick(form->field(QStringLiteral("tau")), Qt::Key_F1);
        HelpWindow* help = helpOf(window);
        QVERIFY(help && help->isVisible());
        QVERIFY(!help->isModal());
        QVERIFY(help->place() == (HelpPlace{QStringLiteral("method"), QStringLiteral("Distillation")}));
        QCOMPARE(headingAtCursor(help), QStringLiteral("Distillation"));
        QTRY_VERIFY(help->findChild<QTextBrowser*>(QStringLiteral("helpText"))->verticalScrollBar()->value() > 0);
        // The mark of another field, by mouse.
        form->focusField(QStringLiteral("gamma"));
        auto* mark = form->findChild<QAbstractButton*>(QStringLiteral("what-relation_heads"));
        QVERIFY(mark && !mark->accessibleName().isEmpty());
        form->focusField(QStringLiteral("relation_heads"));
        QTRY_VERIFY(mark->isVisible());
        QTest::mouseClick(mark, Qt::LeftButton);
        QCOMPARE(headingAtCursor(help), QStringLiteral("Attention relations"));
        // Back, and forward again.
        help->back();
        QCOMPARE(headingAtCursor(help), QStringLiteral("Distillation"));
        help->forward();
        QCOMPARE(headingAtCursor(help), QStringLiteral("Attention relations"));
        QTest::keyClick(help, Qt::Key_Escape);
        QVERIFY(!help->isVisible());
    }

    void f1OnAPageOpensTheGuide() {
        MainWindow window;
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.showPage(QStringLiteral("weights"));
        window.findChild<QWidget*>(QStringLiteral("nav-weights"))->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        HelpWindow* help = helpOf(window);
        QVERIFY(help && help->isVisible());
        QCOMPARE(help->place().page, QStringLiteral("guide"));
        QCOMPARE(headingAtCursor(help), QStringLiteral("How to read a ternary histogram"));
    }

    void theMenuOpensGuideMethodTourAndKeys() {
        MainWindow window;
        window.show();
        auto* menu = window.findChild<QMenu*>(QStringLiteral("helpMenu"));
        QVERIFY(menu);
        QList<QAction*> actions;
        for (QAction* action : menu->actions())
            if (!action->isSeparator()) actions << action;
        QCOMPARE(actions.size(), 5);
        actions[0]->trigger();
        QCOMPARE(helpOf(window)->place().page, QStringLiteral("guide"));
        actions[1]->trigger();
        QCOMPARE(helpOf(window)->place().page, QStringLiteral("method"));
        actions[4]->trigger();
        QVERIFY(window.findChild<QWidget*>(QStringLiteral("shortcutsSheet")));
    }

    void searchingListsPassages() {
        HelpWindow help{HelpPages(docs())};
        help.open({QStringLiteral("guide"), {}});
        QVERIFY(QTest::qWaitForWindowExposed(&help));
        auto* list = help.findChild<QListWidget*>(QStringLiteral("helpList"));
        QCOMPARE(static_cast<std::size_t>(list->count()), help.pages().pages().size());
        QTest::keyClicks(help.findChild<QLineEdit*>(QStringLiteral("helpSearch")), QStringLiteral("arenas cosine"));
        QVERIFY(list->count() >= 1);
        QVERIFY2(list->item(0)->text().contains(QStringLiteral(" › ")), qPrintable(list->item(0)->text()));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
        QVERIFY(!help.place().heading.isEmpty());
        QCOMPARE(headingAtCursor(&help), help.place().heading);
        help.search(QStringLiteral("xylophone"));
        QCOMPARE(list->count(), 1);
        QVERIFY(!(list->item(0)->flags() & Qt::ItemIsEnabled));
        help.search({});
        QCOMPARE(static_cast<std::size_t>(list->count()), help.pages().pages().size());
    }

    // At the least size of a window, pictures stand within the text and every control has a name.
    void theHelpFitsASmallScreen() {
        HelpWindow help{HelpPages(docs())};
        help.open({QStringLiteral("guide"), {}});
        help.resize(720, 450);
        QVERIFY(QTest::qWaitForWindowExposed(&help));
        QVERIFY(help.minimumSizeHint().width() <= 720 && help.minimumSizeHint().height() <= 450);
        auto* text = help.findChild<QTextBrowser*>(QStringLiteral("helpText"));
        int pictures = 0;
        const auto fits = [&] {
            pictures = 0;
            for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next())
                for (auto at = block.begin(); !at.atEnd(); ++at) {
                    if (!at.fragment().charFormat().isImageFormat()) continue;
                    ++pictures;
                    if (at.fragment().charFormat().toImageFormat().width() > text->viewport()->width()) return false;
                }
            return true;
        };
        QTRY_VERIFY(fits());
        QVERIFY(pictures >= 4);
        for (const QAbstractButton* button : help.findChildren<QAbstractButton*>())
            QVERIFY2(!button->accessibleName().isEmpty() || button->objectName().startsWith(QLatin1String("qt_")) ||
                         qobject_cast<const QLineEdit*>(button->parentWidget()),
                     button->metaObject()->className());
    }
};

WORKBENCH_TEST_MAIN(HelpTest)
#include "help_test.moc"
