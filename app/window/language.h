// SPDX-License-Identifier: GPL-3.0-or-later
// In which language the window speaks: the desktop's or the one asked for, with its number formats. And a language that
// nobody speaks, in which every translated text is longer and stands in brackets: what is cut off or was never marked
// for translation can be seen, and a test finds it. GUI thread, before the first widget.
#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

namespace bitdistill {

// "en", "de", ..., and "pseudo".
QStringList languageWords();
// Those that people choose from, and what each calls itself: "Deutsch". Empty for other words.
QStringList spokenLanguages();
QString languageName(const QString& word);

// The value of --language among the arguments; empty = the desktop's.
QString languageAskedFor(const QStringList& arguments);

// Every text of ours that comes here comes back as "[Ťhê ƒilê iš thêrê·····]". Places like %1 stay as they are.
class PseudoTranslator : public QTranslator {
    Q_OBJECT
  public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override;
};

// Installs Qt's own texts and ours as long as it lives; English is what the sources say.
class Language {
  public:
    explicit Language(const QString& word);
    ~Language();
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;

  private:
    QTranslator qtWords_, english_, words_;
    PseudoTranslator pseudo_;
};

}  // namespace bitdistill
