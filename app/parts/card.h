// SPDX-License-Identifier: GPL-3.0-or-later
// The building blocks of every page: a card with a heading, a notice that asks for attention, buttons, labels. They
// take their colours from widgets/plot_style.h and follow the palette. GUI thread.
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QString>

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
    void say(Severity severity, const QString& sentence, const QString& action = {});
    void dismiss();
    QString text() const;

  signals:
    void actionRequested();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void restyle();
    QLabel* mark_ = nullptr;
    QLabel* sentence_ = nullptr;
    QPushButton* action_ = nullptr;
    QPushButton* close_ = nullptr;
    Severity severity_ = Severity::info;
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

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void restyle();
    bool restyling_ = false;
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

// A label in one of the three text sizes; muted labels take the caption colour and keep it through theme changes.
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

// What a dialog says when its work has ended: plain text that can be selected; hidden until there is something to say.
Caption* makeOutcome(const QString& objectName, const QString& accessibleName);

}  // namespace bitdistill
