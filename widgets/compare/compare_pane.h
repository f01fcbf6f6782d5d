// SPDX-License-Identifier: GPL-3.0-or-later
// One model of CompareView: its speed as the big number, its text as it streams, its memory in parts. GUI thread.
#pragma once

#include <QWidget>

#include "widgets/compare/compare_view.h"
#include "widgets/plot_style.h"

class QLabel;
class QPlainTextEdit;

namespace bitdistill {

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
    void setPrompt(const QString& prompt);
    void setNumbers(const CompareNumbers& numbers, bool baseline);
    void setActive(bool active);
    void setScale(double bytes);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void restyle();
    void fitDetails();
    void fill(const QString& text, const QString& pastEnd);
    void describeText();
    ComparePane pane_;
    CompareNumbers numbers_;
    TextBeside beside_;
    QString text_, pastEnd_, prompt_, measured_;
    bool active_ = false, baseline_ = false;
    QLabel *title_ = nullptr, *format_ = nullptr, *speed_ = nullptr, *speedUnit_ = nullptr, *details_ = nullptr;
    QPlainTextEdit* output_ = nullptr;
    SizeBar* sizes_ = nullptr;
};

}  // namespace bitdistill
