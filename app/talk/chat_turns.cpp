// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talk/chat_turns.h"

#include <QCoreApplication>
#include <algorithm>

#include "engine/base/error.h"
#include "widgets/plot_style.h"

namespace bitdistill {

namespace {

struct ChatWords {
    Q_DECLARE_TR_FUNCTIONS(ChatTurns)
};

// A side that joined later has no reply to what was said before.
QString replyOf(const ChatTurn& turn, int side) {
    const auto place = static_cast<std::size_t>(side);
    return place < turn.replies.size() ? turn.replies[place].text : QString();
}

}  // namespace

void ChatTurns::say(const QString& text) { turns.push_back({text, {}}); }

std::vector<ChatMessage> ChatTurns::messages(int side) const {
    std::vector<ChatMessage> all;
    if (!system.isEmpty()) all.push_back({"system", system.toStdString()});
    for (std::size_t i = 0; i < turns.size(); ++i) {
        all.push_back({"user", turns[i].said.toStdString()});
        if (i + 1 < turns.size()) all.push_back({"assistant", replyOf(turns[i], side).toStdString()});
    }
    return all;
}

std::string ChatTurns::text(int side) const {
    QString all;
    for (std::size_t i = 0; i < turns.size(); ++i) {
        if (i > 0) all += QLatin1Char('\n');
        all += turns[i].said;
        if (i + 1 < turns.size()) all += replyOf(turns[i], side);
    }
    return all.toStdString();
}

QString ChatTurns::toMarkdown(const QStringList& names) const {
    QString text;
    const auto part = [&text](const QString& who, const QString& words) {
        text += QStringLiteral("**%1**\n\n%2\n\n").arg(who, words.trimmed());
    };
    if (!system.isEmpty()) part(ChatWords::tr("System"), system);
    for (const ChatTurn& turn : turns) {
        part(ChatWords::tr("You"), turn.said);
        for (int side = 0; side < names.size() && side < static_cast<int>(turn.replies.size()); ++side) {
            part(names[side], replyOf(turn, side));
            const QString& facts = turn.replies[static_cast<std::size_t>(side)].facts;
            if (!facts.isEmpty()) text += QStringLiteral("*%1*\n\n").arg(facts);
        }
    }
    return text.trimmed() + QLatin1Char('\n');
}

std::vector<SavedConversation> ChatTurns::saved(const QStringList& names) const {
    std::vector<SavedConversation> all;
    for (int side = 0; side < names.size(); ++side) {
        SavedConversation one;
        one.model = names[side].toStdString();
        one.messages = messages(side);
        const ChatTurn* const last = turns.empty() ? nullptr : &turns.back();
        if (last && static_cast<int>(last->replies.size()) > side)
            one.messages.push_back({"assistant", replyOf(*last, side).toStdString()});
        all.push_back(std::move(one));
    }
    return all;
}

ChatTurns ChatTurns::from(const std::vector<SavedConversation>& saved, QString& unanswered, const std::string& where) {
    unanswered.clear();
    if (saved.empty() || saved.size() > static_cast<std::size_t>(mostSides))
        throw Error(ChatWords::tr("%1 conversations cannot stand beside each other").arg(saved.size()).toStdString(),
                    where, ChatWords::tr("Keep one or two lines of the file").toStdString());
    ChatTurns all;
    for (std::size_t side = 0; side < saved.size(); ++side) {
        const std::vector<ChatMessage>& messages = saved[side].messages;
        const std::size_t first = !messages.empty() && messages.front().role == "system" ? 1 : 0;
        const QString before = first == 1 ? QString::fromStdString(messages.front().content) : QString();
        if (side == 0) all.system = before;
        bool same = before == all.system;
        std::size_t turn = 0;
        for (std::size_t i = first; i < messages.size(); i += 2, ++turn) {
            const QString said = QString::fromStdString(messages[i].content);
            if (side == 0) all.turns.push_back({said, {}});
            same = same && turn < all.turns.size() && all.turns[turn].said == said;
            if (!same || i + 1 >= messages.size()) continue;
            all.turns[turn].replies.resize(std::max(all.turns[turn].replies.size(), side + 1));
            all.turns[turn].replies[side].text = QString::fromStdString(messages[i + 1].content);
        }
        if (!same || turn != all.turns.size())
            throw Error(ChatWords::tr("The file's two conversations do not ask the same questions").toStdString(),
                        where, ChatWords::tr("Keep one line of the file").toStdString());
    }
    if (!all.turns.empty() && all.turns.back().replies.empty()) {
        unanswered = all.turns.back().said;
        all.turns.pop_back();
    }
    return all;
}

QString factsOf(const TalkAnswer& answer) {
    QString facts = ChatWords::tr("%1 token(s)", nullptr, static_cast<int>(answer.written_tokens))
                        .arg(style::integer(answer.written_tokens));
    if (const double speed = answer.tokens_per_second(); speed > 0)
        facts = ChatWords::tr("%1 at %2 tokens/s").arg(facts, style::number(speed, 3));
    if (answer.first_token_seconds > 0)
        facts = ChatWords::tr("%1, the first after %2").arg(facts, style::duration(answer.first_token_seconds));
    if (answer.known_tokens > 0)
        facts = ChatWords::tr("%1; %2 of %3 prompt tokens came from the cache")
                    .arg(facts, style::integer(answer.known_tokens), style::integer(answer.prompt_tokens));
    switch (answer.ended_by) {
        case AnswerEnd::stopped:
            return ChatWords::tr("%1; stopped").arg(facts);
        case AnswerEnd::context:
            return ChatWords::tr("%1; until the context was full").arg(facts);
        case AnswerEnd::length:
            return ChatWords::tr("%1; as many as were asked for").arg(facts);
        case AnswerEnd::end_token:
        case AnswerEnd::stop_text:
            break;
    }
    return facts;
}

}  // namespace bitdistill
