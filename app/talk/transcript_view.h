// SPDX-License-Identifier: GPL-3.0-or-later
// One side of a conversation: what was said and answered, in order, with a line about each answer. Text can be
// selected; the newest stays in sight unless somebody has scrolled back. GUI thread.
#pragma once

#include <QString>
#include <QTextBrowser>
#include <vector>

#include "app/talk/chat_turns.h"

class QTextCharFormat;

namespace bitdistill {

class TranscriptView : public QTextBrowser {
    Q_OBJECT
  public:
    explicit TranscriptView(const QString& name, QWidget* parent = nullptr);

    // side: whose replies; who: what its model is called.
    void setTurns(const ChatTurns& turns, int side, const QString& who);
    void appendText(const QString& text);  // to the words that stand last
    void appendFacts(const QString& facts);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    enum class Kind { speaker, words, facts };
    struct Part {
        Kind kind;
        QString text;
    };
    void rewrite();
    void insert(const Part& part, bool first);
    QTextCharFormat formatOf(Kind kind) const;
    bool isAtEnd() const;
    void followEnd(bool follow);
    std::vector<Part> parts_;
};

}  // namespace bitdistill
