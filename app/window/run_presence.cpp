// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/run_presence.h"

#include <QWidget>
#include <algorithm>
#include <utility>

#include "app/parts/session.h"
#include "app/window/desktop_bus.h"
#include "widgets/plot_style.h"

namespace bitdistill {

namespace {

// Of the steps of all stages; negative where nobody knows how many there are.
double shareDone(const Session& session) {
    std::int64_t done = 0, all = 0;
    for (const StageProgress& stage : session.progress()) {
        if (stage.state == StageState::off) continue;
        all += stage.steps;
        done += stage.state == StageState::done ? stage.steps : std::min(stage.step, stage.steps);
    }
    return all > 0 ? static_cast<double>(done) / static_cast<double>(all) : -1;
}

}  // namespace

QString windowTitleOf(const Session& session) {
    if (session.path().empty()) return RunPresence::tr("BitDistill Workbench");
    const QString title =
        RunPresence::tr("%1, %2 – BitDistill Workbench").arg(session.name(), Session::stateText(session.state()));
    const double share =
        session.trainingHere() || session.state() == Session::State::watching ? shareDone(session) : -1;
    return share < 0 ? title : RunPresence::tr("%1 · %2").arg(style::percent(share, 0), title);
}

RunPresence::RunPresence(Session& session, QWidget& window, DesktopBus& bus)
    : session_(session), window_(window), bus_(bus) {
    connect(&session_, &Session::stateChanged, this, &RunPresence::follow);
    connect(&bus_, &DesktopBus::notificationChosen, &window_, [this] {
        window_.show();
        window_.raise();
        window_.activateWindow();
    });
    follow();
}

void RunPresence::follow() {
    const bool trains = session_.trainingHere();
    const Session::State state = session_.state();
    // Nothing is computed during a pause.
    if (trains && state != Session::State::paused)
        bus_.holdSleep(tr("%1 is training").arg(session_.name()));
    else
        bus_.releaseSleep();
    if (!std::exchange(trained_, trains) || trains || window_.isActiveWindow()) return;
    if (state == Session::State::finished)
        bus_.notify(tr("%1 has finished").arg(session_.name()), tr("All of its stages are done."));
    else if (state == Session::State::failed)
        bus_.notify(tr("%1 has failed").arg(session_.name()), session_.errorText());
}

}  // namespace bitdistill
