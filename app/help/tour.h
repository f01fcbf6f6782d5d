// SPDX-License-Identifier: GPL-3.0-or-later
// The tour of the window: a few stops, each a bubble beside the widget that it speaks of, with a ring around that. It
// is not modal: everything can be used meanwhile, and Escape in the bubble or Leave ends it at any stop. Begun by the
// main program at the first start, or from the Help menu. GUI thread.
#pragma once

#include <QFrame>
#include <QPointer>
#include <QString>
#include <QTimer>
#include <functional>
#include <vector>

class QLabel;
class QPushButton;

namespace bitdistill {

struct TourStop {
    QString page;    // that is brought to the front; empty: whichever is there
    QString widget;  // name of the object that it speaks of
    QString title, text;
};

// Where a bubble of this size goes: below the widget, above, right or left of it, within the window; where none of
// these has room, in the corner at the lower right.
QRect bubblePlace(const QRect& widget, const QSize& bubble, const QRect& window);

class TourRing;

class Tour : public QFrame {
    Q_OBJECT
  public:
    Tour(QWidget* window, std::vector<TourStop> stops, std::function<void(const QString&)> showPage);

    void begin();  // at the first stop, also when it is under way
    bool running() const { return running_; }
    int stop() const { return at_; }
    int count() const { return static_cast<int>(stops_.size()); }
    QWidget* target() const { return target_; }

  public slots:
    void next();  // behind the last one it ends
    void back();
    void leave();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void display(int stop);
    void bringIntoView();
    void place();
    void restyle();

    QWidget* window_;
    std::vector<TourStop> stops_;
    std::function<void(const QString&)> showPage_;
    TourRing* ring_;
    QLabel *title_ = nullptr, *text_ = nullptr, *count_ = nullptr;
    QPushButton *back_ = nullptr, *next_ = nullptr, *leave_ = nullptr;
    QPointer<QWidget> target_, focusBefore_;
    QTimer follow_;  // pages scroll and windows grow: the bubble goes along
    int at_ = 0;
    bool running_ = false;
};

}  // namespace bitdistill
