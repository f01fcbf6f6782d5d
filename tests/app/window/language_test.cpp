// SPDX-License-Identifier: GPL-3.0-or-later
// The window in other languages: translations keep the places of values, the languages are really in the program, and
// a language that nobody speaks shows what was never marked for translation and what is cut off.
#include "app/window/language.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include "app/window/command_palette.h"
#include "app/window/main_window.h"
#include "engine/run/presets.h"
#include "tests/app/test_setup.h"
#include "widgets/texts/joined_text.h"

using namespace bitdistill;

namespace {

QStringList placesOf(const QString& text) {
    static const QRegularExpression place(QStringLiteral("%(?:\\d|n|p)"));
    QStringList found;
    for (auto at = place.globalMatch(text); at.hasNext();) found << at.next().captured();
    found.sort();
    return found;
}

}  // namespace

class LanguageTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

  private slots:
    void initTestCase() { keepSettingsIn(folder_); }

    void translationsKeepThePlacesOfValues_data() {
        QTest::addColumn<QString>("file");
        for (const char* word : {"de", "es", "fr", "ja", "zh_CN"})
            QTest::newRow(word) << QStringLiteral(WORKBENCH_TRANSLATIONS "/workbench_%1.ts").arg(QLatin1String(word));
    }
    void translationsKeepThePlacesOfValues() {
        QFETCH(QString, file);
        QFile ts(file);
        QVERIFY2(ts.open(QIODevice::ReadOnly), qPrintable(file));
        QXmlStreamReader reader(&ts);
        QString source;
        int finished = 0;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement) continue;
            if (reader.name() == QLatin1String("source")) source = reader.readElementText();
            const bool text = reader.name() == QLatin1String("translation"),
                       form = reader.name() == QLatin1String("numerusform");
            if ((!text && !form) || reader.attributes().hasAttribute(QLatin1String("type"))) continue;
            const QString translated = reader.readElementText(QXmlStreamReader::IncludeChildElements);
            if (translated.trimmed().isEmpty()) continue;
            ++finished;
            // A text with forms for numbers arrives as all of its forms; each has the places.
            const QStringList wanted = placesOf(source), found = placesOf(translated);
            QVERIFY2(wanted.isEmpty() ? found.isEmpty()
                                      : found.size() % wanted.size() == 0 && found.contains(wanted.front()),
                     qPrintable(source + QStringLiteral(" -> ") + translated));
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(finished > 100);
    }

    // What the engine says is a context of its own, "Engine".
    void nothingIsLeftToTranslate_data() { translationsKeepThePlacesOfValues_data(); }
    void nothingIsLeftToTranslate() {
        QFETCH(QString, file);
        QFile ts(file);
        QVERIFY2(ts.open(QIODevice::ReadOnly), qPrintable(file));
        QXmlStreamReader reader(&ts);
        QString context, source;
        QStringList unfinished;
        int engine = 0;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement) continue;
            if (reader.name() == QLatin1String("name")) context = reader.readElementText();
            if (reader.name() == QLatin1String("source")) source = reader.readElementText();
            if (reader.name() != QLatin1String("translation")) continue;
            engine += context == QLatin1String("Engine");
            if (reader.attributes().value(QLatin1String("type")) == QLatin1String("unfinished"))
                unfinished << context + QStringLiteral(": ") + source;
        }
        QVERIFY2(engine > 1500, qPrintable(QString::number(engine)));
        QVERIFY2(unfinished.isEmpty(), qPrintable(QString::number(unfinished.size()) + QStringLiteral(" unfinished, ") +
                                                  unfinished.mid(0, 20).join(QLatin1Char('\n'))));
    }

    void theProgramSpeaksGerman() {
        const QLocale before;
        {
            const Language language(QStringLiteral("de"));
            MainWindow window;
            QCOMPARE(window.page(QStringLiteral("weights"))->title(), QStringLiteral("Gewichte"));
            QCOMPARE(QCoreApplication::translate("RunParams", "Learning rate schedule that no table has"),
                     QStringLiteral("Learning rate schedule that no table has"));
            QCOMPARE(QCoreApplication::translate("RunParams", "Batch size"), QStringLiteral("Batchgröße"));
            for (const Preset& preset : presets())
                if (preset.word != std::string_view("laptop"))  // the same word
                    QVERIFY2(QCoreApplication::translate("Presets", preset.label) != QString::fromUtf8(preset.label),
                             preset.label);
            QCOMPARE(style::number(1234.5, 5), QStringLiteral("1.234,5"));
        }
        QLocale::setDefault(before);
        MainWindow window;
        QCOMPARE(window.page(QStringLiteral("weights"))->title(), QStringLiteral("Weights"));
    }

    void factsAreJoinedByThePunctuationOfTheLanguage() {
        const QStringList facts{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
        const QLocale before;
        {
            const Language language(QStringLiteral("zh_CN"));
            QCOMPARE(joinedByCommas(facts), QStringLiteral("a，b，c"));
            QCOMPARE(joinedBySemicolons(facts), QStringLiteral("a；b；c"));
        }
        {
            const Language language(QStringLiteral("ja"));
            QCOMPARE(joinedByCommas(facts), QStringLiteral("a、b、c"));
        }
        QLocale::setDefault(before);
        QCOMPARE(joinedByCommas(facts), QStringLiteral("a, b, c"));
    }

    void theLanguageIsReadFromTheCommandLine() {
        const QString program = QStringLiteral("bitdistill-workbench");
        QCOMPARE(languageAskedFor({program, QStringLiteral("--language"), QStringLiteral("ja")}), QStringLiteral("ja"));
        QCOMPARE(languageAskedFor({program, QStringLiteral("--language=fr")}), QStringLiteral("fr"));
        QVERIFY(languageAskedFor({program, QStringLiteral("--language")}).isEmpty());
    }

    void mnemonicsOfAPageAreUnique_data() {
        QTest::addColumn<QString>("word");
        for (const QString& word : spokenLanguages()) QTest::newRow(qPrintable(word)) << word;
    }
    void mnemonicsOfAPageAreUnique() {
        QFETCH(QString, word);
        const QLocale before;
        QStringList twice;
        int looked = 0;
        {
            const Language language(word);
            MainWindow window;
            for (const QString& page : window.pageWords()) {
                QStringList keys;
                for (const QWidget* widget : window.page(page)->findChildren<QWidget*>()) {
                    const auto* label = qobject_cast<const QLabel*>(widget);
                    const auto* button = qobject_cast<const QAbstractButton*>(widget);
                    const QString text = label && label->buddy() ? label->text() : button ? button->text() : QString();
                    const QString key = QKeySequence::mnemonic(text).toString();
                    if (key.isEmpty()) continue;
                    ++looked;
                    if (keys.contains(key)) twice << page + QStringLiteral(": ") + text;
                    keys << key;
                }
            }
        }
        QLocale::setDefault(before);
        QVERIFY2(looked > 10, qPrintable(QString::number(looked)));
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(QLatin1Char('\n'))));
    }

    // Labels and buttons of every page at the smallest usual screen, a third longer than in English.
    void nothingIsCutOffOrLeftUntranslated() {
        const Language language(QStringLiteral("pseudo"));
        MainWindow window;
        window.resize(1280, 800);
        window.show();
        static const QRegularExpression words(QStringLiteral("[A-Za-z]{3,}"));
        // Names that are the same in every language.
        const QStringList names{QStringLiteral("SST-2"), QStringLiteral("FP16-SFT"), QStringLiteral("BitNet-SFT"),
                                QStringLiteral("BitDistill")};
        QStringList plain, cut;
        int looked = 0;
        for (const QString& page : window.pageWords()) {
            window.showPage(page);
            QTest::qWait(50);
            for (QWidget* widget : window.findChildren<QWidget*>()) {
                if (!widget->isVisible() || widget->visibleRegion().isEmpty()) continue;
                const auto* label = qobject_cast<QLabel*>(widget);
                const auto* button = qobject_cast<QAbstractButton*>(widget);
                const QString text = label ? label->text() : button ? button->text() : QString();
                if (text.isEmpty()) continue;
                ++looked;
                const QString where = page + QStringLiteral(": ") + text;
                if (!text.contains(QChar(0x00b7)) && text.contains(words) && !names.contains(text)) plain << where;
                const bool free =
                    label && (label->wordWrap() || label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored);
                if (!free && widget->width() < widget->minimumSizeHint().width()) cut << where;
            }
        }
        QVERIFY2(looked > 100, qPrintable(QString::number(looked)));
        QVERIFY2(plain.isEmpty(), qPrintable(plain.join(QLatin1Char('\n'))));
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
    }
};

WORKBENCH_TEST_MAIN(LanguageTest)
#include "language_test.moc"
