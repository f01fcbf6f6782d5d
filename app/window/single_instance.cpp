// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/single_instance.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QStandardPaths>
#include <iterator>

namespace bitdistill {

namespace {

constexpr int patience = 3000;                                        // ms
constexpr qint64 mostBytes = qint64{1} << 16;                         // of what is handed over: a path and a few words
constexpr char taken[] = "taken\n", unknownPage[] = "unknown page ";  // the second with the pages that there are

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

SingleInstance::Reply SingleInstance::handOver(const SecondStart& start) {
    if (place_.isEmpty()) return {};
    QLocalSocket socket;
    socket.connectToServer(place_);
    if (!socket.waitForConnected(patience)) return {};
    const QJsonObject words{{QStringLiteral("path"), start.path},
                            {QStringLiteral("page"), start.page},
                            {QStringLiteral("token"), QString::fromUtf8(start.token)}};
    socket.write(QJsonDocument(words).toJson(QJsonDocument::Compact) + '\n');
    while (!socket.canReadLine())
        if (!socket.waitForReadyRead(patience)) return {};
    const QByteArray answer = socket.readLine();
    if (answer == taken) return {Answer::taken, {}};
    if (!answer.startsWith(unknownPage)) return {};
    const QByteArray pages = answer.mid(static_cast<qsizetype>(std::size(unknownPage)) - 1).trimmed();
    return {Answer::unknownPage, QString::fromUtf8(pages).split(QLatin1Char(' '), Qt::SkipEmptyParts)};
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
    const QString page = start[QStringLiteral("page")].toString();
    const bool known = page.isEmpty() || pages_.contains(page);
    from->write(known ? QByteArray(taken) : unknownPage + pages_.join(QLatin1Char(' ')).toUtf8() + '\n');
    from->flush();
    from->disconnectFromServer();
    if (!known) return;
    emit asked({start[QStringLiteral("path")].toString(), page, start[QStringLiteral("token")].toString().toUtf8()});
}

}  // namespace bitdistill
