// SPDX-License-Identifier: GPL-3.0-or-later
// Work that would take longer than a few milliseconds, off the GUI thread: opening folders, reading headers, checks.
// Called on the GUI thread by pages; the result comes back on the GUI thread, and is dropped if its receiver has gone.
#pragma once

#include <QCoreApplication>
#include <QMetaObject>
#include <QPointer>
#include <QString>
#include <QThreadPool>
#include <cstdint>
#include <exception>
#include <memory>
#include <utility>

#include "widgets/texts/engine_text.h"

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
                const QString sentence = spokenError(error);
                QMetaObject::invokeMethod(
                    post,
                    [alive, failed = std::move(failed), sentence]() mutable {
                        if (alive) failed(sentence);
                    },
                    Qt::QueuedConnection);
            }
        });
}

// A question that is asked again whenever something changes: only the answer to the newest is handed on, in whatever
// order they come. A member of the page that asks.
class LatestInBackground {
  public:
    template <class Work, class Done, class Failed>
    void ask(QObject* receiver, Work work, Done done, Failed failed) {
        const std::uint64_t serial = ++serials_->asked;
        inBackground(
            receiver, std::move(work),
            [serials = serials_, serial, done = std::move(done)](auto result) mutable {
                if (serials->isNewest(serial)) done(std::move(result));
            },
            [serials = serials_, serial, failed = std::move(failed)](const QString& sentence) mutable {
                if (serials->isNewest(serial)) failed(sentence);
            });
    }
    void drop() { serials_->answered = ++serials_->asked; }  // an answer on its way comes to nothing
    bool isWaiting() const { return serials_->answered != serials_->asked; }

  private:
    // Shared with the answers on their way; touched on the GUI thread only.
    struct Serials {
        std::uint64_t asked = 0, answered = 0;
        bool isNewest(std::uint64_t serial) {
            if (serial == asked) answered = serial;
            return serial == asked;
        }
    };
    std::shared_ptr<Serials> serials_ = std::make_shared<Serials>();
};

}  // namespace bitdistill
