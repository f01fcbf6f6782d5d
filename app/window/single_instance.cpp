// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/single_instance.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QStandardPaths>

namespace bitdistill {

namespace {

constexpr int patience = 3000;                 // ms
constexpr qint64 mostBytes = qint64{1} << 16;  // of what is handed over: a path and a few words
constexpr char taken[] = "taken\n";

// A window on another display is of no use to who sits in front of this one.
QString usualPlace() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty()) return {};
    QString display = qEnvironmentVariable("WAYLAND_DISPLAY", qEnvironmentVariable("DISPLAY"));
    for (QChar& letter : display)
        if (!letter.isLetterOrNumber()) letter = QLatin1Char('_');
    return QDir(folder).filePath(QStringLiteral("bitdistill-workbench-") + display);
}

}  // namespace

SingleInstance::SingleInstance(const QString& place, QObject* parent)
    : QObject(parent),
      place_(place.isEmpty() ? usualPlace() : place),
      lock_(place_.isEmpty() ? QString() : place_ + QStringLiteral(".lock")) {
    lock_.setStaleLockTime(0);  // that of a program that lives is never old
    server_.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&server_, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* const from = server_.nextPendingConnection()) {
            connect(from, &QLocalSocket::disconnected, from, &QObject::deleteLater);
            connect(from, &QLocalSocket::readyRead, this, [this, from] { read(from); });
            read(from);  // what came before anybody listened
        }
    });
}

bool SingleInstance::handOver(const SecondStart& start) {
    if (place_.isEmpty()) return false;
    QLocalSocket socket;
    socket.connectToServer(place_);
    if (!socket.waitForConnected(patience)) return false;
    const QJsonObject words{{QStringLiteral("path"), start.path},
                            {QStringLiteral("page"), start.page},
                            {QStringLiteral("token"), QString::fromUtf8(start.token)}};
    socket.write(QJsonDocument(words).toJson(QJsonDocument::Compact) + '\n');
    while (!socket.canReadLine())
        if (!socket.waitForReadyRead(patience)) return false;
    return socket.readLine() == taken;
}

bool SingleInstance::listen() {
    if (place_.isEmpty() || server_.isListening()) return server_.isListening();
    if (!lock_.tryLock(0)) return false;
    QLocalServer::removeServer(place_);  // what a program left that was killed
    return server_.listen(place_);
}

void SingleInstance::read(QLocalSocket* from) {
    if (!from->canReadLine()) {
        if (from->bytesAvailable() > mostBytes) from->abort();
        return;
    }
    const QJsonDocument words = QJsonDocument::fromJson(from->readLine(mostBytes));
    if (!words.isObject()) return from->abort();
    const QJsonObject start = words.object();
    from->write(taken);
    from->flush();
    from->disconnectFromServer();
    emit asked({start[QStringLiteral("path")].toString(), start[QStringLiteral("page")].toString(),
                start[QStringLiteral("token")].toString().toUtf8()});
}

}  // namespace bitdistill
