// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/desktop_bus.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QStringList>
#include <QVariantMap>

namespace bitdistill {

namespace {

const QString notifications = QStringLiteral("org.freedesktop.Notifications");
const QString notificationsPath = QStringLiteral("/org/freedesktop/Notifications");
const QString desktopEntry = QStringLiteral("bitdistill-workbench");

}  // namespace

DesktopBus::DesktopBus(const QDBusConnection& system, const QDBusConnection& session, QObject* parent)
    : QObject(parent), system_(system), session_(session) {
    session_.connect(notifications, notificationsPath, notifications, QStringLiteral("ActionInvoked"), this,
                     SLOT(actionInvoked(uint, QString)));
}

void DesktopBus::holdSleep(const QString& why) {
    if (wanted_) return;
    wanted_ = true;
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
    call << QStringLiteral("sleep") << QStringLiteral("BitDistill Workbench") << why << QStringLiteral("block");
    auto* answer = new QDBusPendingCallWatcher(system_.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *answer;
        answer->deleteLater();
        // The run may be over meanwhile: the lock then ends with the reply.
        if (wanted_ && reply.isValid()) lock_ = reply.value();
    });
}

void DesktopBus::releaseSleep() {
    wanted_ = false;
    lock_ = {};
}

void DesktopBus::notify(const QString& title, const QString& text) {
    QDBusMessage call =
        QDBusMessage::createMethodCall(notifications, notificationsPath, notifications, QStringLiteral("Notify"));
    const QStringList actions{QStringLiteral("default"), tr("Show it")};
    const QVariantMap hints{{QStringLiteral("desktop-entry"), desktopEntry}};
    call << QStringLiteral("BitDistill Workbench") << shown_ << desktopEntry << title << text.toHtmlEscaped() << actions
         << hints << -1;
    auto* answer = new QDBusPendingCallWatcher(session_.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<uint> reply = *answer;
        answer->deleteLater();
        if (reply.isValid()) shown_ = reply.value();
    });
}

void DesktopBus::actionInvoked(uint id, const QString& action) {
    if (id == shown_ && shown_ != 0 && action == QLatin1String("default")) emit notificationChosen();
}

}  // namespace bitdistill
