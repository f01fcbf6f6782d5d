// SPDX-License-Identifier: GPL-3.0-or-later
// The line under a presentation: what its keys do, as buttons for the mouse, and how the comparison stands. The keys
// themselves are the page's: no button here takes the focus, so that Space is always the comparison's. GUI thread.
#pragma once

#include <QString>
#include <QWidget>

class QPushButton;

namespace bitdistill {

class Caption;
class WrapLayout;

class PresentBar : public QWidget {
    Q_OBJECT
  public:
    explicit PresentBar(QWidget* parent = nullptr);

    void setBusy(bool busy);
    void setCanReplay(bool can);
    void setStatus(const QString& status);
    void setPlace(const QString& place);  // of the prompt among those that the arrows go through: "2 of 9"

  signals:
    void startToggled();
    void promptStepped(int by);
    void replayToggled();
    void leaveRequested();

  private:
    QPushButton* addButton(WrapLayout* row, const QString& text, const QString& name, const char* objectName);
    QPushButton *start_ = nullptr, *next_ = nullptr, *previous_ = nullptr, *replay_ = nullptr;
    Caption *status_ = nullptr, *place_ = nullptr;
};

}  // namespace bitdistill
