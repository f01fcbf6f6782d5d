// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a comparison: the speed-up as the largest number, what it is of, what makes it doubtful, and under which
// conditions it was measured. In a room each of them is one line. GUI thread.
#pragma once

#include <QString>
#include <QWidget>

class QLabel;

namespace bitdistill {

class CompareHead : public QWidget {
    Q_OBJECT
  public:
    explicit CompareHead(QWidget* parent = nullptr);

    // known: there is a speed-up; without one `words` say why, or what will appear. doubts: a sentence, or empty.
    void setSpeedUp(const QString& factor, const QString& words, const QString& doubts, bool known);
    void setConditions(const QString& conditions);
    void setPresenting(bool presenting);

    QString factor() const;
    QString words() const { return words_; }
    QString doubts() const { return doubtsText_; }
    QString conditions() const { return conditions_; }

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void restyle();
    void fit();
    QLabel *speedUp_ = nullptr, *text_ = nullptr, *doubts_ = nullptr, *conditionsLabel_ = nullptr;
    QString words_, doubtsText_, conditions_;
    bool known_ = false, presenting_ = false;
};

}  // namespace bitdistill
