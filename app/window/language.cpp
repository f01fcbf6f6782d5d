// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <utility>

namespace bitdistill {

namespace {

constexpr char16_t plainLetters[] = u"aeionuscyAEIONUSCYTg";
constexpr char16_t markedLetters[] = u"âêîôñûšçýÂÊÎÔÑÛŠÇÝŤĝ";
constexpr int growth = 3;  // a third longer: what German and French need

}  // namespace

QStringList languageWords() {
    return {QStringLiteral("en"), QStringLiteral("de"),    QStringLiteral("es"),    QStringLiteral("fr"),
            QStringLiteral("ja"), QStringLiteral("zh_CN"), QStringLiteral("pseudo")};
}

QStringList spokenLanguages() {
    QStringList words = languageWords();
    words.removeAll(QStringLiteral("pseudo"));
    return words;
}

QString languageName(const QString& word) {
    static const std::pair<const char*, const char16_t*> names[] = {{"en", u"English"}, {"de", u"Deutsch"},
                                                                    {"es", u"Español"}, {"fr", u"Français"},
                                                                    {"ja", u"日本語"},  {"zh_CN", u"简体中文"}};
    for (const auto& [known, name] : names)
        if (word == QLatin1String(known)) return QString::fromUtf16(name);
    return {};
}

QString languageAskedFor(const QStringList& arguments) {
    const QString option = QStringLiteral("--language");
    for (int i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == option && i + 1 < arguments.size()) return arguments[i + 1];
        if (arguments[i].startsWith(option + QLatin1Char('='))) return arguments[i].mid(option.size() + 1);
    }
    return {};
}

QString PseudoTranslator::translate(const char* context, const char* source, const char*, int) const {
    // Qt's own texts have classes that begin with Q; theirs are not ours to lengthen.
    if (!source || *source == '\0' || (context && *context == 'Q')) return {};
    const QString plain = QString::fromUtf8(source), marked = QString::fromUtf16(markedLetters);
    const QString letters = QString::fromUtf16(plainLetters);
    QString text = QStringLiteral("[");
    for (int i = 0; i < plain.size(); ++i) {
        // %1 and %n are places for values.
        const bool place = i > 0 && plain[i - 1] == QLatin1Char('%');
        const auto at = letters.indexOf(plain[i]);
        text += at < 0 || place ? plain[i] : marked[at];
    }
    return text + QString(plain.size() / growth, QChar(0x00b7)) + QLatin1Char(']');
}

Language::Language(const QString& word) {
    if (word == QLatin1String("pseudo")) {
        QCoreApplication::installTranslator(&pseudo_);
        return;
    }
    if (!word.isEmpty()) QLocale::setDefault(QLocale(word));
    if (qtWords_.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qtWords_);
    // English has a file for its plurals alone, and stands in where another language has no plural yet.
    if (english_.load(QStringLiteral(":/translations/workbench_en.qm"))) QCoreApplication::installTranslator(&english_);
    if (QLocale().language() == QLocale::English || QLocale().language() == QLocale::C) return;
    if (words_.load(QLocale(), QStringLiteral("workbench"), QStringLiteral("_"), QStringLiteral(":/translations")))
        QCoreApplication::installTranslator(&words_);
}

Language::~Language() {
    QCoreApplication::removeTranslator(&pseudo_);
    QCoreApplication::removeTranslator(&qtWords_);
    QCoreApplication::removeTranslator(&english_);
    QCoreApplication::removeTranslator(&words_);
}

}  // namespace bitdistill
