// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/screenshots.h"

#include <QCursor>
#include <QDir>
#include <QGuiApplication>
#include <QPixmap>

#include "app/window/main_window.h"
#include "widgets/plots/picture_file.h"

namespace bitdistill {

namespace {
constexpr int interval = 100;      // ms between looks
constexpr int settle = 12;         // looks after a page came to the front: timers of plots and checks have run
constexpr int openingLimit = 300;  // looks until an opening run is given up
}  // namespace

Screenshots::Screenshots(MainWindow& window, const QString& folder, const QString& theme)
    : QObject(&window), window_(window), folder_(folder), theme_(theme), pages_(window.pageWords()) {
    timer_.setInterval(interval);
    connect(&timer_, &QTimer::timeout, this, &Screenshots::next);
}

void Screenshots::start() {
    whole_ = QDir().mkpath(folder_);
    // Without a display the pointer would rest on a button and light it.
    if (QGuiApplication::platformName() == QLatin1String("offscreen"))
        QCursor::setPos(window_.mapToGlobal(QPoint(window_.width() - 1, window_.height() - 1)));
    timer_.start();
}

void Screenshots::next() {
    ++waited_;
    const Session::State state = window_.session().state();
    const bool reading =
        state != Session::State::empty && state != Session::State::failed && !window_.session().hasCaughtUp();
    if (reading && waited_ < openingLimit) return;
    if (!shown_) {
        shown_ = true;
        waited_ = 0;
        window_.showPage(pages_[page_]);
        return;
    }
    if (waited_ < settle) return;
    const QString file = QDir(folder_).filePath(QStringLiteral("%1-%2.png").arg(pages_[page_], theme_));
    whole_ = linkInPlace(folder_, file).isEmpty() && window_.grab().save(file) && whole_;
    files_ << file;
    shown_ = false;
    if (++page_ < pages_.size()) return;
    timer_.stop();
    emit done(whole_);
}

}  // namespace bitdistill
