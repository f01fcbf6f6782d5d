// SPDX-License-Identifier: GPL-3.0-or-later
// A conversation with one model or with two beside each other, as the Chat page shows it: what was said, what each
// model answered, and what each of them is asked next. GUI thread.
#pragma once

#include <QString>
#include <QStringList>
#include <string>
#include <vector>

#include "engine/talk/conversation_file.h"
#include "engine/talk/talker.h"

namespace bitdistill {

// An answer, and a line about it: how many tokens, how fast.
struct ChatReply {
    QString text, facts;
};

struct ChatTurn {
    QString said;
    std::vector<ChatReply> replies;  // one a side
};

class ChatTurns {
  public:
    static constexpr int mostSides = 2;

    QString system;  // the message before all others; empty: none
    std::vector<ChatTurn> turns;

    bool isEmpty() const { return turns.empty(); }
    void say(const QString& text);  // a turn without replies yet
    // What a side is asked: all messages up to the last one said, or all of the text so far that it is to continue.
    std::vector<ChatMessage> messages(int side) const;
    std::string text(int side) const;

    // As people read it; names: of the sides.
    QString toMarkdown(const QStringList& names) const;
    std::vector<SavedConversation> saved(const QStringList& names) const;
    // One conversation, or two of the same messages of the user. What the user said last without an answer is left to
    // `unanswered`. Throws Error naming where they come from: conversations that ask different things, more than two.
    static ChatTurns from(const std::vector<SavedConversation>& saved, QString& unanswered, const std::string& where);
};

// "128 tokens at 45.2 tokens/s, the first after 0.31 s; 80 of 96 prompt tokens came from the cache; until the context
// was full".
QString factsOf(const TalkAnswer& answer);

}  // namespace bitdistill
