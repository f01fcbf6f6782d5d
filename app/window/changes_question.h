// SPDX-License-Identifier: GPL-3.0-or-later
// The question before a run is resumed whose recipe or files are not those that it began with. Shown by the main window
// when the session says so; GUI thread.
#pragma once

#include <QString>
#include <QWidget>

#include "app/parts/session.h"

namespace bitdistill {

// Returns at once; a yes resumes the session's run with what is there now. what: a sentence without full stop.
void askAboutChanges(Session& session, const QString& what, QWidget* parent);

}  // namespace bitdistill
