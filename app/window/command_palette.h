// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the window can do, found by typing: pages, actions of every page, runs, models, parameters. Opened with
// Ctrl+K or the search button. GUI thread.
#pragma once

#include <QFrame>
#include <vector>

#include "app/pages/page.h"

class QLineEdit;
class QListWidget;

namespace bitdistill {

// How well a command fits what was typed; 0 = not at all. Every typed word must occur; a word's beginning counts more
// than its middle, the title more than the detail.
int fitOf(const QString& typed, const Command& command);

class CommandPalette : public QFrame {
    Q_OBJECT
  public:
    explicit CommandPalette(QWidget* window);

    void open(std::vector<Command> commands);
    void type(const QString& text);  // for tests
    int shownCount() const;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void filter();
    void runCurrent();
    std::vector<Command> commands_;
    QLineEdit* field_ = nullptr;
    QListWidget* list_ = nullptr;
};

}  // namespace bitdistill
