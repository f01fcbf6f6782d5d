// SPDX-License-Identifier: GPL-3.0-or-later
// What the window can do, as commands of the palette and as keys on a sheet.
#include <utility>

#include "app/pages/home_page.h"
#include "app/window/command_palette.h"
#include "app/window/main_window.h"
#include "app/window/shortcuts_sheet.h"

namespace bitdistill {

std::vector<Command> MainWindow::commands() {
    std::vector<Command> all;
    for (std::size_t i = 0; i < pages_.size(); ++i)
        all.push_back({tr("Go to %1").arg(pages_[i]->title()),
                       {},
                       QStringLiteral("Ctrl+%1").arg(i + 1),
                       [this, word = pages_[i]->word()] { showPage(word); }});
    for (const ThemeChoice& choice : themeChoices())
        all.push_back({choice.command, {}, {}, [this, word = choice.word] { setTheme(word); }});
    all.push_back({tr("Keyboard shortcuts"), {}, QStringLiteral("Ctrl+F1"), [this] { showShortcuts(); }});
    all.push_back({tr("Help about what is in front"), {}, QStringLiteral("F1"), [this] { showContextHelp(); }});
    all.push_back({tr("Take the tour"), {}, {}, [this] { startTour(); }});
    all.push_back({tr("Quit"), {}, QStringLiteral("Ctrl+Q"), [this] { close(); }});
    for (Page* page : pages_)
        for (Command& command : page->commands()) {
            // A page's command makes sense in front of its page.
            all.push_back({command.title, command.detail, command.shortcut, [this, page, run = std::move(command.run)] {
                               if (page != home_) showPage(page->word());
                               run();
                           }});
        }
    return all;
}

void MainWindow::openPalette() { palette_->open(commands()); }

void MainWindow::showShortcuts() {
    std::vector<Shortcut> pages;
    for (std::size_t i = 0; i < pages_.size(); ++i)
        pages.push_back({QStringLiteral("Ctrl+%1").arg(i + 1), pages_[i]->title()});
    const std::vector<std::pair<QString, std::vector<Shortcut>>> groups{
        {tr("Pages"), pages},
        {tr("Everywhere"),
         {{QStringLiteral("Ctrl+K"), tr("Find anything to do")},
          {QStringLiteral("Ctrl+O"), tr("Open a run folder")},
          {QStringLiteral("Ctrl+Shift+O"), tr("Open a model")},
          {QStringLiteral("Ctrl+P"), tr("Pause or continue the run")},
          {QStringLiteral("F1"), tr("Help about the field or page in front")},
          {QStringLiteral("Ctrl+F1"), tr("This sheet")},
          {QStringLiteral("Ctrl+Q"), tr("Quit; a run is saved first")}}},
        {tr("Recipe and Compare"),
         {{tr("Ctrl+Enter"), tr("Start the recipe or the comparison")},
          {QStringLiteral("Ctrl+S"), tr("Save the recipe")}}},
        {tr("Presentation"),
         {{QStringLiteral("F11"), tr("Present the comparison, and back")},
          {tr("Space"), tr("Start or stop the comparison")},
          {QStringLiteral("← →, ↑ ↓"), tr("Another prompt")},
          {tr("Page up, page down"), tr("The rest of the texts, then another prompt")},
          {QStringLiteral("R"), tr("Replay the race")},
          {QStringLiteral("T"), tr("Shade the tokens")},
          {QStringLiteral("Esc"), tr("Leave the presentation")}}},
        {tr("Chat"),
         {{tr("Enter, Ctrl+Enter"), tr("Send the message")}, {tr("Shift+Enter"), tr("A new line in the message")}}},
        {tr("Plots, map and scrubber"),
         {{tr("Arrows"), tr("Pan, choose a cell, step in time")},
          {QStringLiteral("+ −"), tr("Zoom a plot")},
          {tr("Wheel"), tr("Zoom the plot that was clicked; else scroll the page")},
          {tr("Ctrl + wheel, Ctrl + ↑ ↓"), tr("Zoom the value axis")},
          {tr("Shift + drag"), tr("Zoom a plot to a box")},
          {QStringLiteral("0, Home"), tr("Whole plot; first step")},
          {tr("Space"), tr("Play the training")},
          {tr("Menu key"), tr("Export, copy, data table")}}},
    };
    auto* sheet = new ShortcutsSheet(groups, this);
    sheet->open();
}

}  // namespace bitdistill
