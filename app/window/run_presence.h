// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop sees of a run that trains here: the window's title, a computer that stays awake meanwhile, and a
// notification at its end, unless the window is looked at. For main(). GUI thread.
#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace bitdistill {

class DesktopBus;
class Session;

// "62 % · sample, Running – BitDistill Workbench": a taskbar shows the beginning. The share is that of the steps of all
// stages, and stands there while a run goes on.
QString windowTitleOf(const Session& session);

class RunPresence : public QObject {
    Q_OBJECT
  public:
    // Of the session's run and of the one beside it.
    RunPresence(Session& session, QWidget& window, DesktopBus& bus);

  private:
    void follow();
    Session& session_;
    QWidget& window_;
    DesktopBus& bus_;
    const Session* trained_ = nullptr;  // when it last looked
};

}  // namespace bitdistill
