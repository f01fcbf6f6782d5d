// SPDX-License-Identifier: GPL-3.0-or-later
// One window a user and display: a second start of the program hands what it was given to the window that is open, by a
// socket that only this user can reach, and ends. For main(). GUI thread.
#pragma once

#include <QByteArray>
#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>
#include <QStringList>

class QLocalSocket;

namespace bitdistill {

struct SecondStart {
    QString path;      // to open; empty: none
    QString page;      // to show; empty: none
    QByteArray token;  // by which the desktop lets the window come to the front, where it gives one
};

class SingleInstance : public QObject {
    Q_OBJECT
  public:
    // place: of the socket, a path; empty: in the user's runtime folder.
    explicit SingleInstance(const QString& place = {}, QObject* parent = nullptr);

    enum class Answer {
        none,         // there is no open window, or it does not answer within three seconds
        taken,        // it has taken it
        unknownPage,  // it has no such page, and has done nothing
    };
    struct Reply {
        Answer answer = Answer::none;
        QStringList pages;  // unknownPage: those that there are
    };
    Reply handOver(const SecondStart& start);
    // From now on this program is the one. False: another is, or there is no place for a socket.
    bool listen();
    void setPages(const QStringList& pages) { pages_ = pages; }  // that can be shown; before the event loop

  signals:
    void asked(const bitdistill::SecondStart& start);

  private:
    void read(QLocalSocket* from);
    QString place_;
    QStringList pages_;
    QLockFile lock_;  // held by the one that listens: a new socket would take the place of one that is in use
    QLocalServer server_;
};

}  // namespace bitdistill
