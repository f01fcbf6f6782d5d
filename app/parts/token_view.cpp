// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/token_view.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextCursor>

#include "widgets/plot_style.h"

namespace bitdistill {

using style::color;
using style::Role;

TokenView::TokenView(QWidget* parent) : QTextBrowser(parent) {
    setFrameShape(QFrame::NoFrame);
    setReadOnly(true);
    setAccessibleName(tr("First training items"));
    style::setText(this, style::Text::body);
    document()->setDocumentMargin(style::halfUnit);
}

void TokenView::setBatch(const FirstBatch& batch) {
    batch_ = batch;
    message_.clear();
    render();
}

void TokenView::setMessage(const QString& sentence) {
    batch_ = {};
    message_ = sentence;
    render();
}

void TokenView::changeEvent(QEvent* event) {
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) render();
}

void TokenView::render() {
    const int scrolled = verticalScrollBar()->value();
    QTextDocument* page = document();
    page->clear();
    QTextCursor cursor(page);
    QTextCharFormat plain;
    plain.setForeground(color(Role::text, palette()));
    QTextCharFormat muted;
    muted.setForeground(color(Role::muted, palette()));
    muted.setFont(style::font(style::Text::small, font()));
    QTextCharFormat failed;
    failed.setForeground(color(Role::bad, palette()));

    if (!message_.isEmpty()) {
        cursor.insertText(message_, muted);
        return;
    }
    QTextBlockFormat spaced;
    spaced.setBottomMargin(style::unit);
    spaced.setLineHeight(140, QTextBlockFormat::ProportionalHeight);
    const QColor ground = color(Role::ground, palette()), ink = color(Role::text, palette());
    const auto insertTokens = [&](const std::vector<PreviewToken>& tokens) {
        bool even = false;
        for (const PreviewToken& token : tokens) {
            QTextCharFormat chip = plain;
            // Neighbouring tokens take turns in their ground, so that their borders show.
            chip.setBackground(style::mixed(ground, ink, even ? 0.05 : 0.11));
            if (token.scored) {
                chip.setBackground(style::mixed(ground, color(Role::student, palette()), even ? 0.30 : 0.42));
                chip.setUnderlineStyle(QTextCharFormat::SingleUnderline);
                chip.setUnderlineColor(color(Role::student, palette()));
                chip.setFontWeight(QFont::Bold);
            }
            chip.setToolTip(tr("token %1%2").arg(token.id).arg(token.scored ? tr(", carries loss") : QString()));
            QString text = token.text;
            text.replace(QLatin1Char('\n'), QStringLiteral("⏎"));
            text.replace(QLatin1Char('\t'), QStringLiteral("⇥"));
            cursor.insertText(text.isEmpty() ? QStringLiteral("·") : text, chip);
            even = !even;
        }
    };
    const auto heading = [&](const QString& text) {
        if (cursor.position() > 0) cursor.insertBlock();
        cursor.setBlockFormat({});
        cursor.insertText(text, muted);
    };
    if (!batch_.taskError.isEmpty()) {
        cursor.insertText(batch_.taskError, failed);
    } else if (!batch_.items.empty()) {
        heading(tr("Underlined tokens carry loss. %1 training items, %2 dev items; tokenizer: %3.")
                    .arg(style::integer(static_cast<qint64>(batch_.trainItems)),
                         style::integer(static_cast<qint64>(batch_.devItems)), batch_.tokenizer));
        for (const auto& item : batch_.items) {
            cursor.insertBlock(spaced);
            insertTokens(item);
        }
    }
    if (!batch_.corpusError.isEmpty()) {
        cursor.insertBlock();
        cursor.insertText(batch_.corpusError, failed);
    } else if (!batch_.corpus.empty()) {
        heading(tr("Continual pre-training: every next token of the corpus carries loss."));
        cursor.insertBlock(spaced);
        insertTokens(batch_.corpus);
    }
    verticalScrollBar()->setValue(scrolled);
}

}  // namespace bitdistill
