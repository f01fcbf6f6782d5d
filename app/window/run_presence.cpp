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
    for (Session* one : {&session_, session_.beside()})
        if (one) connect(one, &Session::stateChanged, this, &RunPresence::follow);
    connect(&bus_, &DesktopBus::notificationChosen, &window_, [this] {
        window_.show();
        window_.raise();
        window_.activateWindow();
    });
    follow();
}

void RunPresence::follow() {
    const Session* const trains = session_.trainer();
    // Nothing is computed during a pause.
    if (trains && trains->state() != Session::State::paused)
        bus_.holdSleep(tr("%1 is training").arg(trains->name()));
    else
        bus_.releaseSleep();
    const Session* const ended = std::exchange(trained_, trains);
    if (!ended || trains || window_.isActiveWindow()) return;
    if (ended->state() == Session::State::finished)
        bus_.notify(tr("%1 has finished").arg(ended->name()), tr("All of its stages are done."));
    else if (ended->state() == Session::State::failed)
        bus_.notify(tr("%1 has failed").arg(ended->name()), ended->errorText());
}

}  // namespace bitdistill
