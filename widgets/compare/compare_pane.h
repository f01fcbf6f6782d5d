// SPDX-License-Identifier: GPL-3.0-or-later
// One model of CompareView: its speed as the big number, its text as it streams, its memory in parts. GUI thread.
#pragma once

#include <QWidget>
#include <vector>

#include "widgets/compare/compare_view.h"
#include "widgets/plot_style.h"

class QLabel;
class QPlainTextEdit;
class QScrollBar;
class QVBoxLayout;

namespace bitdistill {

class FittedNumber;
class SizeBar;

class ComparePaneView : public QWidget {
    Q_OBJECT
  public:
    ComparePaneView(const ComparePane& pane, QWidget* parent);

    const ComparePane& pane() const { return pane_; }
    const CompareNumbers& numbers() const { return numbers_; }
    style::Role role() const { return pane_.student ? style::Role::student : style::Role::teacher; }
    QString text() const { return text_; }
    QString pastEnd() const { return pastEnd_; }  // what follows the end of the text

    void setText(const QString& text, const QString& pastEnd);
    void appendText(const QString& text, bool pastEnd);
    void showReplay(const QString& text, const QString& pastEnd);  // the real text comes back with setText()
    void setBeside(const TextBeside& beside);
    void setShades(std::vector<TokenShade> shades);
    void setShading(bool shown);
    // What is said of the token at a place in the pane's text; empty where nothing is.
    QString wordsAt(qsizetype place) const;
    void setPrompt(const QString& prompt);
    void setNumbers(const CompareNumbers& numbers, bool baseline);
    // While it writes: what came of the text so far, in place of numbers that are not measured yet.
    void setLive(double tokensPerSecond, int tokens);
    void setActive(bool active);
    void setScale(double bytes);
    // Lines that its measurements take at this width, and how many they take at least, with empty ones behind them.
    int ownLines() const { return ownLines_; }
    void setLeastLines(int lines);
    QScrollBar* textBar() const;
    int hiddenHeight() const;             // of the text that the pane has no room for, in pixels
    bool scrollText(int pages);           // false: it shows that end already
    void setPresenting(bool presenting);  // for a room: large, and nothing that takes reading

  signals:
    void linesChanged();  // ownLines()

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void buildSpeed(QVBoxLayout* column);
    void restyle();
    void showSpeed(double tokensPerSecond);
    QString madeOf() const;
    QStringList presentedDetails() const;
    void fitDetails();
    void addDrafts(QStringList& lines) const;
    double presentedShare() const;
    bool follows() const;
    void restText();
    void fill(const QString& text, const QString& pastEnd);
    void refill();
    void shade();
    void sayTokenAtCursor();
    qsizetype placeOf(int position) const;
    void describeText();
    ComparePane pane_;
    CompareNumbers numbers_;
    TextBeside beside_;
    std::vector<TokenShade> shades_;
    QString text_, pastEnd_, prompt_, measured_;
    QStringList ofDrafts_;  // in all words, and in fewer; empty: there are none
    int liveTokens_ = 0, ownLines_ = 0, leastLines_ = 0;
    bool active_ = false, baseline_ = false, presenting_ = false, shading_ = true, replaying_ = false;
    double share_ = 1;  // of the letters for a room
    QLabel *title_ = nullptr, *format_ = nullptr, *speed_ = nullptr, *speedUnit_ = nullptr, *details_ = nullptr;
    FittedNumber* big_ = nullptr;  // the speed, in place of its label, in a presentation
    QPlainTextEdit* output_ = nullptr;
    SizeBar* sizes_ = nullptr;
};

}  // namespace bitdistill
