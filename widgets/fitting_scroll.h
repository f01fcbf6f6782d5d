// SPDX-License-Identifier: GPL-3.0-or-later
// What holds a page or a dialog's form: it has all the room there is, is squeezed to its least size, and scrolls where
// even that does not fit. So a window may be as small as `leastWindow`, whatever stands on its pages. GUI thread.
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace bitdistill {

// The smallest window: a screen of 1440x900 at 200 %, in device-independent pixels.
inline constexpr QSize leastWindow{720, 450};
// As large as it likes to be, as far as its screen has room for it and its frame.
void resizeOnScreen(QWidget* window, const QSize& liked);

class FittingScroll : public QScrollArea {
    Q_OBJECT
  public:
    explicit FittingScroll(QWidget* content, QWidget* parent = nullptr);
    // Where content grows, the window grows with it as far as the screen allows: for dialogs.
    void setGrowsWindow(bool on) { growsWindow_ = on; }
    // The least size that the content has at this width.
    QSize needed(int width) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void fit();
    bool growWindow(int lack);
    bool growsWindow_ = false;
};

// Scrolls up and down alone: it is never narrower than its content, so that a splitter or a page makes room for it.
class ColumnScroll : public QScrollArea {
    Q_OBJECT
  public:
    using QScrollArea::QScrollArea;
    QSize minimumSizeHint() const override;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

// The column of a dialog's form, which scrolls; what is added to the dialog's own layout stays below it, in sight.
QVBoxLayout* makeScrollingColumn(QWidget* dialog);

}  // namespace bitdistill
