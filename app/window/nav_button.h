// SPDX-License-Identifier: GPL-3.0-or-later
// A button in the window's head: picture and word, a bar under a page's when it is shown. Where the window is too
// narrow for the words of all, the pictures stand alone. GUI thread.
#pragma once

#include <QToolButton>

namespace bitdistill {

// The row of the pages' buttons, which screen readers take for tabs.
class PageTabs : public QWidget {
    Q_OBJECT
  public:
    using QWidget::QWidget;
};

class NavButton : public QToolButton {
    Q_OBJECT
  public:
    NavButton(const QString& word, const QString& title, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString word_;
};

// A page's: a tab to screen readers, which ask for its class.
class PageTab : public NavButton {
    Q_OBJECT
  public:
    using NavButton::NavButton;
};

}  // namespace bitdistill
