// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of a plot or figure, in its two places: where one right-clicks or presses the menu key, and behind a button
// with three dots that is always in sight. Both hold what the plot's fillMenu() puts in. GUI thread.
#pragma once

#include <QToolButton>
#include <functional>

class QMenu;

namespace bitdistill {

class PlotMenu : public QToolButton {
    Q_OBJECT
  public:
    using Fill = std::function<void(QMenu*)>;

    // Opens the menu at a place of the screen and returns at once. It goes with its plot, or when it closes.
    static void open(QWidget* plot, const Fill& fill, const QPoint& at);

    PlotMenu(QWidget* plot, Fill fill, QWidget* parent = nullptr);
    // What the button is called to those who do not see beside which plot it stands.
    void nameAfter(const QString& plot);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void restyle();
    QWidget* plot_;
    Fill fill_;
};

}  // namespace bitdistill
