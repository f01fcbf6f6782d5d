// SPDX-License-Identifier: GPL-3.0-or-later
// How the window looks and which language it speaks, as far as its user chooses: the menu at its upper right.
#include <QCoreApplication>
#include <QMenu>
#include <QProcess>

#include "app/parts/card.h"
#include "app/window/language.h"
#include "app/window/main_window.h"
#include "app/window/restart.h"

namespace bitdistill {

std::vector<MainWindow::ThemeChoice> MainWindow::themeChoices() {
    return {{QStringLiteral("system"), tr("As the desktop"), tr("Theme: as the desktop")},
            {QStringLiteral("light"), tr("Light"), tr("Theme: light")},
            {QStringLiteral("dark"), tr("Dark"), tr("Theme: dark")},
            {QStringLiteral("contrast"), tr("High contrast"), tr("Theme: high contrast")}};
}

void MainWindow::setTheme(const QString& theme) {
    settings_.setTheme(theme);
    style::applyTheme(themeFromWord(theme));
}

void MainWindow::fillAppearance(QMenu* menu) {
    const auto add = [menu](const QString& title, bool chosen) {
        QAction* action = menu->addAction(title);
        action->setCheckable(true);
        action->setChecked(chosen);
        return action;
    };
    menu->clear();
    addPresentation(menu);
    menu->addSeparator();
    for (const ThemeChoice& choice : themeChoices())
        connect(add(choice.title, settings_.theme() == choice.word), &QAction::triggered, this,
                [this, word = choice.word] { setTheme(word); });
    menu->addSeparator();
    const QString spoken = settings_.language();
    connect(add(tr("Language of the desktop"), spoken.isEmpty()), &QAction::triggered, this,
            [this] { chooseLanguage({}); });
    for (const QString& word : spokenLanguages())
        connect(add(languageName(word), spoken == word), &QAction::triggered, this,
                [this, word] { chooseLanguage(word); });
}

// Every text was made in the old language: the window begins anew, unless a run would have to be stopped for it.
void MainWindow::chooseLanguage(const QString& word) {
    if (word == settings_.language()) return;
    settings_.setLanguage(word);
    noticeAction_ = [this] {
        const QString run = session_->hasRun() ? QString::fromStdString(session_->path().string()) : QString();
        const QStringList arguments = restartArguments(QCoreApplication::arguments().mid(1), run, currentPage());
        if (close()) QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments);
    };
    const QString name = word.isEmpty() ? tr("the desktop's language") : languageName(word);
    notice_->say(Severity::info, tr("The window speaks %1 from its next start on.").arg(name),
                 session_->trainer() ? QString() : tr("Restart now"));
}

}  // namespace bitdistill
