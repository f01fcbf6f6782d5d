// SPDX-License-Identifier: GPL-3.0-or-later
// What the program asks of the desktop over D-Bus: that the computer stays awake (logind, on the system bus, which
// every desktop of a systemd system obeys), and that a notification is shown (org.freedesktop.Notifications, on the
// session's bus). Nothing waits for an answer; where a service is missing nothing happens. GUI thread.
#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QString>

namespace bitdistill {

class DesktopBus : public QObject {
    Q_OBJECT
  public:
    DesktopBus(const QDBusConnection& system, const QDBusConnection& session, QObject* parent = nullptr);

    // The computer does not fall asleep by itself until releaseSleep(), or until this program ends. A closed lid still
    // puts it to sleep. why: for whoever asks the desktop what holds it awake.
    void holdSleep(const QString& why);
    void releaseSleep();
    bool holdsSleep() const { return lock_.isValid(); }  // the desktop has said yes

    // In place of the notification before, if that is still shown.
    void notify(const QString& title, const QString& text);

  signals:
    void notificationChosen();  // somebody has clicked on it

  private slots:
    void actionInvoked(uint id, const QString& action);

  private:
    QDBusConnection system_, session_;
    QDBusUnixFileDescriptor lock_;  // held as long as it is open
    bool wanted_ = false;
    uint shown_ = 0;  // the notification's number; 0: none
};

}  // namespace bitdistill
