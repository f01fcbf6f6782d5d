// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/event_clock.h"

#include <time.h>

#include <QEvent>
#include <QMetaEnum>

#include "app/window/focus_keeper.h"
#include "app/window/plain_tips.h"
#include "app/window/wheel_guard.h"
#include "widgets/accessibility.h"

namespace bitdistill {

namespace {
double milliseconds(clockid_t clock) {
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) * 1e-6;
}
QString describe(const QMetaObject* meta, const QString& name, QEvent::Type type) {
    const char* event = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    return QStringLiteral("%1 %2 %3")
        .arg(QString::fromLatin1(meta->className()), name, event ? QString::fromLatin1(event) : QString::number(type));
}
}  // namespace

WorkbenchApplication::WorkbenchApplication(int& argc, char** argv) : QApplication(argc, argv) {
    installAccessibility();
    new FocusKeeper(this);
    new PlainTips(this);
    new WheelGuard(this);
}

bool WorkbenchApplication::notify(QObject* receiver, QEvent* event) {
    // Only the outermost event counts: it holds the time of all it causes. Event loops inside handlers (modal dialogs)
    // are never used by this program.
    if (depth_ > 0) return QApplication::notify(receiver, event);
    const double wall = milliseconds(CLOCK_MONOTONIC), cpu = milliseconds(CLOCK_THREAD_CPUTIME_ID);
    const QEvent::Type type = event->type();
    // The receiver may be gone afterwards, so what names it is taken before; both are cheap.
    const QMetaObject* meta = receiver->metaObject();
    const QString objectName = receiver->objectName();
    ++depth_;
    const bool handled = QApplication::notify(receiver, event);
    --depth_;
    const double wallTaken = milliseconds(CLOCK_MONOTONIC) - wall;
    const double cpuTaken = milliseconds(CLOCK_THREAD_CPUTIME_ID) - cpu;
    if (wallTaken > longest_.wallMilliseconds || cpuTaken > longest_.cpuMilliseconds) {
        const QString name = describe(meta, objectName, type);
        if (wallTaken > longest_.wallMilliseconds) {
            longest_.wallMilliseconds = wallTaken;
            longest_.wallReceiver = name;
        }
        if (cpuTaken > longest_.cpuMilliseconds) {
            longest_.cpuMilliseconds = cpuTaken;
            longest_.cpuReceiver = name;
        }
    }
    return handled;
}

}  // namespace bitdistill
