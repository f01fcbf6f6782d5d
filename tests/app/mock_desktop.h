// SPDX-License-Identifier: GPL-3.0-or-later
// A private bus on which python-dbusmock stands for logind and for the desktop's notifications, for the tests of what
// the program asks of them. Where it is not installed, a test fails under CI and is skipped elsewhere.
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusInterface>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QFileInfo>
#include <QProcess>
#include <QtTest>

class MockDesktop {
  public:
    static constexpr int patience = 30000;

    ~MockDesktop() {
        QDBusConnection::disconnectFromBus(name());
        for (QProcess* process : {&desktop_, &logind_, &daemon_}) {
            process->kill();
            process->waitForFinished();
        }
    }

    static bool isInstalled() {
        QProcess python;
        python.start(interpreter(), {QStringLiteral("-c"), QStringLiteral("import dbusmock")});
        return python.waitForFinished(patience) && python.exitStatus() == QProcess::NormalExit &&
               python.exitCode() == 0;
    }
    bool start() {
        daemon_.start(QStringLiteral("dbus-daemon"),
                      {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        while (!daemon_.canReadLine())
            if (!daemon_.waitForReadyRead(patience)) return false;
        address_ = QString::fromUtf8(daemon_.readLine()).trimmed();
        return QDBusConnection::connectToBus(address_, name()).isConnected() &&
               startMock(logind_, "logind", logind()) && startMock(desktop_, "notification_daemon", notifications());
    }
    QDBusConnection bus() const { return QDBusConnection(name()); }

    // What, who, why and mode of each lock that is held.
    QList<QStringList> locks() const {
        QDBusInterface manager(logind(), QStringLiteral("/org/freedesktop/login1"),
                               QStringLiteral("org.freedesktop.login1.Manager"), bus());
        const QDBusMessage reply = manager.call(QStringLiteral("ListInhibitors"));
        QList<QStringList> all;
        if (reply.type() != QDBusMessage::ReplyMessage) return all;
        const auto list = reply.arguments().constFirst().value<QDBusArgument>();
        list.beginArray();
        while (!list.atEnd()) {
            QString what, who, why, mode;
            uint user = 0, process = 0;
            list.beginStructure();
            list >> what >> who >> why >> mode >> user >> process;
            list.endStructure();
            all << QStringList{what, who, why, mode};
        }
        list.endArray();
        return all;
    }
    // The arguments of each notification.
    QList<QVariantList> shown() const {
        QDBusInterface desktop(notifications(), notificationsPath(), mockInterface(), bus());
        const QDBusMessage reply = desktop.call(QStringLiteral("GetMethodCalls"), QStringLiteral("Notify"));
        QList<QVariantList> all;
        if (reply.type() != QDBusMessage::ReplyMessage) return all;
        const auto list = reply.arguments().constFirst().value<QDBusArgument>();
        list.beginArray();
        while (!list.atEnd()) {
            qulonglong time = 0;
            QVariantList boxed, arguments;
            list.beginStructure();
            list >> time >> boxed;
            list.endStructure();
            for (const QVariant& one : boxed)
                arguments << (one.canConvert<QDBusVariant>() ? one.value<QDBusVariant>().variant() : one);
            all << arguments;
        }
        list.endArray();
        return all;
    }
    void click(uint id, const QString& action) const {
        QDBusInterface desktop(notifications(), notificationsPath(), mockInterface(), bus());
        desktop.call(QStringLiteral("EmitSignal"), notifications(), QStringLiteral("ActionInvoked"),
                     QStringLiteral("us"), QVariantList{id, action});
    }

  private:
    static QString name() { return QStringLiteral("private"); }
    static QString logind() { return QStringLiteral("org.freedesktop.login1"); }
    static QString notifications() { return QStringLiteral("org.freedesktop.Notifications"); }
    static QString notificationsPath() { return QStringLiteral("/org/freedesktop/Notifications"); }
    static QString mockInterface() { return QStringLiteral("org.freedesktop.DBus.Mock"); }

    // The system's, which has its packages, before another one that PATH may name.
    static QString interpreter() {
        const QString system = QStringLiteral("/usr/bin/python3");
        return QFileInfo::exists(system) ? system : QStringLiteral("python3");
    }
    bool startMock(QProcess& process, const char* standsFor, const QString& service) {
        // Whichever of the buses it chooses is this one.
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), address_);
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), address_);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(interpreter(), {QStringLiteral("-m"), QStringLiteral("dbusmock"), QStringLiteral("--template"),
                                      QString::fromLatin1(standsFor)});
        return QTest::qWaitFor([&] { return bus().interface()->isServiceRegistered(service).value(); }, patience);
    }

    QProcess daemon_, logind_, desktop_;
    QString address_;
};

#define NEED_MOCK_DESKTOP()                                                            \
    do {                                                                               \
        if (!MockDesktop::isInstalled()) {                                             \
            if (qEnvironmentVariableIsSet("CI")) QFAIL("python3-dbusmock is missing"); \
            QSKIP("python3-dbusmock is missing, so nothing stands for the desktop");   \
        }                                                                              \
    } while (false)
