// SPDX-License-Identifier: GPL-3.0-or-later
// Help in the window: the menu, what F1 opens, and the tour.
#include <QAction>
#include <QApplication>
#include <QLocale>
#include <QMenu>

#include "app/help/help_window.h"
#include "app/help/tour.h"
#include "app/help/tour_stops.h"
#include "app/pages/recipe_page.h"
#include "app/parts/card.h"
#include "app/window/main_window.h"
#include "engine/base/error.h"
#include "engine/text/resources.h"
#include "widgets/param_field.h"
#include "widgets/param_form.h"
#include "widgets/texts/engine_text.h"

namespace bitdistill {

namespace {

constexpr const char *guide = "guide", *method = "method";

}  // namespace

// The actions stay; each makes what it opens when it is first asked for.
void MainWindow::fillHelp(QMenu* menu) {
    const auto page = [](const char* name) {
        return [name](const HelpPages&) { return std::optional(HelpPlace{QString::fromLatin1(name), {}}); };
    };
    connect(menu->addAction(tr("User guide")), &QAction::triggered, this, [this, page] { showHelp(page(guide)); });
    connect(menu->addAction(tr("The method, with its equations")), &QAction::triggered, this,
            [this, page] { showHelp(page(method)); });
    // The keys are the window's own shortcuts; the menu only tells them.
    connect(menu->addAction(tr("About what is in front") + QStringLiteral("\tF1")), &QAction::triggered, this,
            &MainWindow::showContextHelp);
    menu->addSeparator();
    connect(menu->addAction(tr("Take the tour")), &QAction::triggered, this, &MainWindow::startTour);
    connect(menu->addAction(tr("Keyboard shortcuts") + QStringLiteral("\tCtrl+F1")), &QAction::triggered, this,
            &MainWindow::showShortcuts);
    connect(recipe_->findChild<ParamForm*>(), &ParamForm::helpRequested, this, [this](const QString& name) {
        showHelp([name](const HelpPages& pages) { return pages.ofParameter(name); });
    });
}

// place: where to begin, of the pages that there are.
void MainWindow::showHelp(const std::function<std::optional<HelpPlace>(const HelpPages&)>& place) {
    try {
        if (!help_)
            help_ = new HelpWindow(HelpPages(QString::fromStdString(resource("docs").string()),
                                             QLocale().name().section(QLatin1Char('_'), 0, 0)),
                                   this);
        help_->open(place(help_->pages()).value_or(HelpPlace{QString::fromLatin1(guide), {}}));
    } catch (const Error& missing) {
        noticeAction_ = {};
        notice_->say(Severity::error, spokenError(missing));
    }
}

void MainWindow::showContextHelp() {
    if (const ParamField* field = ParamField::around(QApplication::focusWidget()))
        return showHelp([name = QString::fromLatin1(field->param().name)](const HelpPages& pages) {
            return pages.ofParameter(name);
        });
    showHelp([page = currentPage()](const HelpPages& pages) { return pages.ofWindowPage(page); });
}

// One at a time; whoever leaves it finds it again in the menu.
void MainWindow::startTour() {
    settings_.setTourSeen();
    if (!tour_) tour_ = new Tour(this, tourStops(), [this](const QString& page) { showPage(page); });
    tour_->begin();
}

}  // namespace bitdistill
