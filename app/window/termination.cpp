// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/termination.h"

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <QSocketNotifier>
#include <cerrno>

namespace bitdistill {

namespace {

constexpr int politeSignals[] = {SIGTERM, SIGINT, SIGHUP};
int wakeUp[2] = {-1, -1};

void onSignal(int) {
    const int before = errno;
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(wakeUp[1], &byte, 1);  // a full pipe has woken us already
    errno = before;
}

}  // namespace

Termination::Termination(QObject* parent) : QObject(parent) {
    if (::pipe2(wakeUp, O_CLOEXEC | O_NONBLOCK) != 0) return;  // without it the signals end the program at once
    notifier_ = new QSocketNotifier(wakeUp[0], QSocketNotifier::Read, this);
    connect(notifier_, &QSocketNotifier::activated, this, [this] {
        char bytes[16];
        while (::read(wakeUp[0], bytes, sizeof bytes) > 0) {
        }
        emit requested();
    });
    struct sigaction action {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    for (const int number : politeSignals) ::sigaction(number, &action, nullptr);
}

Termination::~Termination() {
    if (!notifier_) return;
    for (const int number : politeSignals) ::signal(number, SIG_DFL);
    delete notifier_;
    for (int& end : wakeUp) {
        ::close(end);
        end = -1;
    }
}

}  // namespace bitdistill
