// SPDX-License-Identifier: GPL-3.0-or-later
// Work that would take longer than a few milliseconds, off the GUI thread: opening folders, reading headers, checks.
// Called on the GUI thread by pages; the result comes back on the GUI thread, and is dropped if its receiver has gone.
#pragma once

#include <QCoreApplication>
#include <QMetaObject>
#include <QPointer>
#include <QString>
#include <QThreadPool>
#include <exception>
#include <utility>

namespace bitdistill {

// work() runs on a pool thread and may throw; done(result) or failed(sentence) runs later on the GUI thread.
template <class Work, class Done, class Failed>
void inBackground(QObject* receiver, Work work, Done done, Failed failed) {
    QPointer<QObject> alive(receiver);
    // Results are posted to the application object: a receiver may die while the work runs, the application waits for
    // its pool.
    QObject* post = QCoreApplication::instance();
    QThreadPool::globalInstance()->start(
        [=, work = std::move(work), done = std::move(done), failed = std::move(failed)]() mutable {
            try {
                auto result = work();
                QMetaObject::invokeMethod(
                    post,
                    [alive, done = std::move(done), result = std::move(result)]() mutable {
                        if (alive) done(std::move(result));
                    },
                    Qt::QueuedConnection);
            } catch (const std::exception& error) {
                const QString sentence = QString::fromStdString(error.what());
                QMetaObject::invokeMethod(
                    post,
                    [alive, failed = std::move(failed), sentence]() mutable {
                        if (alive) failed(sentence);
                    },
                    Qt::QueuedConnection);
            }
        });
}

}  // namespace bitdistill
