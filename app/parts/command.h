// SPDX-License-Identifier: GPL-3.0-or-later
// One thing to do that the command palette lists: pages and their parts name theirs, the window shows them. GUI thread.
#pragma once

#include <QString>
#include <functional>

namespace bitdistill {

struct Command {
    QString title, detail, shortcut;
    std::function<void()> run;
};

}  // namespace bitdistill
