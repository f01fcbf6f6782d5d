// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talk/transcript_view.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextCursor>
#include <QTextDocument>

#include "widgets/plot_style.h"

namespace bitdistill {

namespace {

// A line that the words break is a line within their block: a block would have another margin.
QString inOneBlock(QString text) { return text.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator)); }

}  // namespace

TranscriptView::TranscriptView(const QString& name, QWidget* parent) : QTextBrowser(parent) {
    setAccessibleName(name);
    setOpenLinks(false);  // what a model writes opens nothing
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    document()->setDocumentMargin(style::unit);
    setMinimumHeight(10 * style::unit);
}

bool TranscriptView::isAtEnd() const {
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum() - style::unit;
}

void TranscriptView::followEnd(bool follow) {
    if (follow) verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void TranscriptView::setTurns(const ChatTurns& turns, int side, const QString& who) {
    parts_.clear();
    if (!turns.isEmpty() && !turns.system.isEmpty()) {
        parts_.push_back({Kind::speaker, tr("System")});
        parts_.push_back({Kind::words, turns.system});
    }
    const auto place = static_cast<std::size_t>(side);
    for (const ChatTurn& turn : turns.turns) {
        parts_.push_back({Kind::speaker, tr("You")});
        parts_.push_back({Kind::words, turn.said});
        if (place >= turn.replies.size()) continue;
        parts_.push_back({Kind::speaker, who});
        parts_.push_back({Kind::words, turn.replies[place].text});
        if (!turn.replies[place].facts.isEmpty()) parts_.push_back({Kind::facts, turn.replies[place].facts});
    }
    rewrite();
    followEnd(true);
}

void TranscriptView::rewrite() {
    clear();
    for (std::size_t i = 0; i < parts_.size(); ++i) insert(parts_[i], i == 0);
}

QTextCharFormat TranscriptView::formatOf(Kind kind) const {
    QTextCharFormat format;
    const bool facts = kind == Kind::facts;
    format.setFont(style::font(facts ? style::Text::small : style::Text::body, font(), kind == Kind::speaker));
    format.setForeground(style::color(facts ? style::Role::muted : style::Role::text, palette()));
    return format;
}

void TranscriptView::insert(const Part& part, bool first) {
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    QTextBlockFormat block;
    if (part.kind == Kind::speaker && !first) block.setTopMargin(style::margin);
    const QTextCharFormat format = formatOf(part.kind);
    if (first) {
        cursor.setBlockFormat(block);
        cursor.setBlockCharFormat(format);
    } else {
        cursor.insertBlock(block, format);
    }
    cursor.insertText(inOneBlock(part.text), format);
}

void TranscriptView::appendText(const QString& text) {
    if (parts_.empty() || parts_.back().kind != Kind::words) return;
    const bool follow = isAtEnd();
    parts_.back().text += text;
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(inOneBlock(text), formatOf(Kind::words));
    followEnd(follow);
}

void TranscriptView::appendFacts(const QString& facts) {
    if (parts_.empty() || facts.isEmpty()) return;
    const bool follow = isAtEnd();
    parts_.push_back({Kind::facts, facts});
    insert(parts_.back(), false);
    followEnd(follow);
}

void TranscriptView::changeEvent(QEvent* event) {
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange) return;
    const bool follow = isAtEnd();
    rewrite();
    followEnd(follow);
}

}  // namespace bitdistill
