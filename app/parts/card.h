// SPDX-License-Identifier: GPL-3.0-or-later
// The building blocks of every page: a card with a heading, a notice that asks for attention, buttons, labels. They
// take their colours from widgets/plot_style.h and follow the palette. GUI thread.
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QString>
#include <QTimer>
#include <array>

#include "widgets/plot_style.h"

class QHBoxLayout;
class QVBoxLayout;

namespace bitdistill {

// A rounded ground for one matter. Things go into body(), small controls beside the heading into header().
class Card : public QFrame {
    Q_OBJECT
  public:
    explicit Card(const QString& heading = {}, QWidget* parent = nullptr);
    QVBoxLayout* body() const { return body_; }
    QHBoxLayout* header() const { return header_; }
    void setHeading(const QString& heading);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QLabel* heading_ = nullptr;
    QHBoxLayout* header_ = nullptr;
    QVBoxLayout* body_ = nullptr;
};

// A line that says what happened and what can be done, with at most one action. Hidden until it has something to say.
class Notice : public QFrame {
    Q_OBJECT
  public:
    explicit Notice(QWidget* parent = nullptr);
    // Above what stands on the ground, at its lower end, and at its upper one while the mouse is there: nothing moves
    // when it comes, and nothing under the pointer is covered. It ends by itself, unless somebody looks at it.
    void floatOver(QWidget* ground);
    void setLifetime(int milliseconds);  // of all severities, for tests
    void say(Severity severity, const QString& sentence, const QString& action = {});
    void dismiss();  // the focus goes back to where it was
    QString text() const;

  signals:
    void actionRequested();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void restyle();
    QBoxLayout* words_ = nullptr;
    QHBoxLayout* buttons_ = nullptr;
    QLabel* mark_ = nullptr;
    QLabel* sentence_ = nullptr;
    QPushButton* action_ = nullptr;
    QPushButton* close_ = nullptr;
    void place();
    void keepRoom();
    Severity severity_ = Severity::info;
    bool floating_ = false;
    QTimer life_;
    std::array<int, 3> lifetimes_{8000, 15000, 30000};  // ms, by severity: time to read it twice
    QPointer<QWidget> before_;                          // had the focus before this got it
};

// A button with room around its words, for actions that stand alone.
class RoomyButton : public QPushButton {
    Q_OBJECT
  public:
    explicit RoomyButton(const QString& text, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
};

// The one main action of a page, in the accent colour.
class PrimaryButton : public RoomyButton {
    Q_OBJECT
  public:
    explicit PrimaryButton(const QString& text, QWidget* parent = nullptr);
    // Looks as if it were off, because what it does is not possible yet; a click says why.
    void setHeld(bool held);
    bool isHeld() const { return held_; }

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void restyle();
    bool restyling_ = false, held_ = false;
};

// The name of a run or model in a list, which opens it: flat, its words at its left edge, so that names below each
// other begin in one column. An ampersand in a name is shown, not taken as a mnemonic.
class NameButton : public QPushButton {
    Q_OBJECT
  public:
    explicit NameButton(const QString& name, QWidget* parent = nullptr);

  protected:
    void paintEvent(QPaintEvent* event) override;
};

// A label of plain text in one of the three text sizes; muted labels take the caption colour and keep it through theme
// changes.
class Caption : public QLabel {
    Q_OBJECT
  public:
    explicit Caption(const QString& text, style::Text size = style::Text::body, bool muted = false, bool bold = false,
                     QWidget* parent = nullptr);
    // One line that has no room for its text: it ends in an ellipsis, and a tool tip has all of it.
    bool isCut() const;

  protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void restyle();
    style::Text size_;
    bool muted_, bold_, restyling_ = false;
};

// A mark beside a line of text; follows the theme.
class MarkLabel : public QLabel {
    Q_OBJECT
  public:
    MarkLabel(style::Mark mark, style::Role role, QWidget* parent = nullptr);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void restyle();
    style::Mark mark_;
    style::Role role_;
};

// What a dialog says when its work has ended: plain text that can be selected; hidden until there is something to say.
Caption* makeOutcome(const QString& objectName, const QString& accessibleName);

}  // namespace bitdistill
