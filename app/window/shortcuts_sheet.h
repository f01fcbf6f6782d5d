// SPDX-License-Identifier: GPL-3.0-or-later
// All keys on one sheet, opened with Ctrl+F1 or from the Help menu. GUI thread.
#pragma once

#include <QDialog>
#include <vector>

namespace bitdistill {

struct Shortcut {
    QString keys, meaning;
};

class ShortcutsSheet : public QDialog {
    Q_OBJECT
  public:
    ShortcutsSheet(const std::vector<std::pair<QString, std::vector<Shortcut>>>& groups, QWidget* parent);
};

}  // namespace bitdistill
