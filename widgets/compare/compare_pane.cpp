// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/compare_pane.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QVBoxLayout>
#include <cmath>

#include "widgets/size_bar.h"

namespace bitdistill {

ComparePaneView::ComparePaneView(const ComparePane& pane, QWidget* parent) : QWidget(parent), pane_(pane) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(style::margin, style::unit + style::halfUnit, style::margin,
                               style::unit + style::halfUnit);
    column->setSpacing(style::halfUnit);
    auto* head = new QHBoxLayout;
    title_ = new QLabel(pane.title, this);
    format_ = new QLabel(pane.format, this);
    format_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    format_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    format_->setToolTip(pane.format);
    head->addWidget(title_);
    head->addWidget(format_, 1);
    column->addLayout(head);
    auto* row = new QHBoxLayout;
    row->setSpacing(style::unit);
    speed_ = new QLabel(this);
    speed_->setAccessibleName(tr("Speed of %1").arg(pane.title));
    speedUnit_ = new QLabel(tr("tokens/s"), this);
    row->addWidget(speed_);
    row->addWidget(speedUnit_, 0, Qt::AlignBottom);
    row->addStretch(1);
    column->addLayout(row);
    details_ = new QLabel(this);
    details_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    details_->setTextFormat(Qt::PlainText);
    details_->setAccessibleName(tr("Measurements of %1").arg(pane.title));
    column->addWidget(details_);
    column->addSpacing(style::halfUnit);
    output_ = new QPlainTextEdit(this);
    output_->setReadOnly(true);
    output_->setFrameShape(QFrame::NoFrame);
    output_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    output_->setAccessibleName(tr("Text by %1").arg(pane.title));
    output_->setAccessibleDescription(tr("What the model writes, as it writes it"));
    output_->setPlaceholderText(tr("The answer appears here as it is written. Start the comparison."));
    output_->document()->setDocumentMargin(style::unit);
    output_->setMinimumHeight(6 * style::unit);
    column->addWidget(output_, 1);
    column->addSpacing(style::halfUnit);
    sizes_ = new SizeBar(this);
    sizes_->setSizes(
        pane.fileBytes > 0 ? tr("In memory; %1 in the file").arg(style::bytes(pane.fileBytes)) : tr("In memory"),
        {pane.ternaryBytes > 0 ? pane.ternaryBytes : 0, pane.embeddingBytes, pane.otherBytes, pane.student});
    column->addWidget(sizes_);
    setAccessibleName(pane.title);
    restyle();
    setNumbers({}, false);
}

void ComparePaneView::fill(const QString& text, const QString& pastEnd) {
    QScrollBar* bar = output_->verticalScrollBar();
    const bool atEnd = bar->value() >= bar->maximum() - 1;
    output_->setPlainText(QString());
    QTextCursor cursor(output_->document());
    QTextCharFormat muted, plain;
    muted.setForeground(style::color(style::Role::muted, palette()));
    plain.setForeground(style::color(style::Role::text, palette()));
    if (!prompt_.isEmpty() && !(text.isEmpty() && pastEnd.isEmpty())) cursor.insertText(prompt_, muted);
    QTextCharFormat marked = plain;
    marked.setForeground(style::ink(style::Role::bad, palette()));
    marked.setFontUnderline(true);
    qsizetype done = 0;
    if (text == text_)  // a replay's text is not whole
        for (const TextMark& mark : beside_.marks) {
            cursor.insertText(text.mid(done, mark.begin - done), plain);
            cursor.insertText(text.mid(mark.begin, mark.length), marked);
            done = mark.begin + mark.length;
        }
    cursor.insertText(text.mid(done), plain);
    cursor.insertText(pastEnd, muted);
    if (atEnd) bar->setValue(bar->maximum());
}

void ComparePaneView::setText(const QString& text, const QString& pastEnd) {
    const bool other = text != text_;
    text_ = text;
    pastEnd_ = pastEnd;
    if (other) beside_ = {};
    fill(text_, pastEnd_);
    if (other) describeText();
}

void ComparePaneView::setBeside(const TextBeside& beside) {
    beside_ = beside;
    fill(text_, pastEnd_);
    setNumbers(numbers_, baseline_);
    describeText();
}

void ComparePaneView::describeText() {
    QString words = tr("What the model writes, as it writes it");
    if (!beside_.scores.isEmpty())
        words = tr("%1; %n part(s) differ from the reference: %2", nullptr, static_cast<int>(beside_.marks.size()))
                    .arg(beside_.scores, beside_.reference);
    output_->setAccessibleDescription(words);
    // As text, whatever markup it has.
    const QString reference = tr("Reference: %1").arg(beside_.reference).toHtmlEscaped();
    output_->setToolTip(beside_.reference.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(reference));
}

void ComparePaneView::appendText(const QString& text, bool pastEnd) {
    if (text_.isEmpty() && pastEnd_.isEmpty())
        return pastEnd ? setText({}, text) : setText(text, {});  // with the prompt in front
    beside_ = {};                                                // it was of another text
    (pastEnd ? pastEnd_ : text_) += text;
    QScrollBar* bar = output_->verticalScrollBar();
    const bool atEnd = bar->value() >= bar->maximum() - 1;
    QTextCursor cursor(output_->document());
    cursor.movePosition(QTextCursor::End);
    QTextCharFormat format;
    format.setForeground(style::color(pastEnd ? style::Role::muted : style::Role::text, palette()));
    cursor.insertText(text, format);
    if (atEnd) bar->setValue(bar->maximum());
}

void ComparePaneView::showReplay(const QString& text, const QString& pastEnd) { fill(text, pastEnd); }

void ComparePaneView::setPrompt(const QString& prompt) {
    prompt_ = prompt;
    if (!text_.isEmpty() || !pastEnd_.isEmpty()) fill(text_, pastEnd_);
}

void ComparePaneView::setNumbers(const CompareNumbers& n, bool baseline) {
    numbers_ = n;
    baseline_ = baseline;
    speed_->setText(style::number(n.generationSpeed));
    // Always four lines, so that the texts below stand level.
    const auto joined = [](const QStringList& parts) {
        return parts.isEmpty() ? QStringLiteral(" ") : parts.join(QStringLiteral("  ·  "));
    };
    QStringList speed, prompt, match, written;
    if (std::isnan(n.generationLow) && !std::isnan(n.generationSpeed)) speed << tr("measured once");
    if (!std::isnan(n.generationLow) && n.repeats > 1)
        speed << tr("%1 to %2 over %3 repeats")
                     .arg(style::number(n.generationLow, 3), style::number(n.generationHigh, 3))
                     .arg(n.repeats);
    if (!std::isnan(n.firstToken)) speed << tr("first token after %1").arg(style::duration(n.firstToken));
    if (n.tokens > 0) {
        const QString tokens = tr("%n token(s)", nullptr, n.tokens);
        written << (n.end.isEmpty() ? tokens : tokens + QStringLiteral(", ") + n.end);
    }
    if (!beside_.scores.isEmpty()) written << beside_.scores;
    if (n.writings > 0)
        written << (std::isnan(n.seconds)
                        ? tr("written %n time(s), no step to measure", nullptr, n.writings)
                        : tr("written %n time(s), %1 measured", nullptr, n.writings).arg(style::duration(n.seconds)));
    if (!std::isnan(n.promptSpeed)) prompt << tr("prompt %1 tokens/s").arg(style::number(n.promptSpeed));
    if (!std::isnan(n.peakMemory)) prompt << tr("measured peak %1").arg(style::bytes(n.peakMemory));
    if (!std::isnan(n.acceptance))
        speed << tr("%1 tokens a check, %2 of the drafts accepted")
                     .arg(style::number(n.tokensPerCheck, 3), style::percent(n.acceptance));
    if (!std::isnan(n.joules)) prompt << tr("%1 J a token").arg(style::number(n.joules, 3));
    const bool measured = !speed.isEmpty() || !prompt.isEmpty() || !std::isnan(n.generationSpeed);
    if (baseline && measured) match << tr("baseline of this comparison");
    if (!baseline && !std::isnan(n.agreement))
        match << tr("%1 as the baseline").arg(sameTokensText(n.agreement, n.comparedTokens));
    if (!baseline && !std::isnan(n.kl)) match << tr("KL %1 nats/token").arg(style::number(n.kl, 3));
    const QString text =
        measured ? QStringList{joined(speed), joined(written), joined(prompt), joined(match)}.join(QLatin1Char('\n'))
                 : tr("not measured yet") + QStringLiteral("\n \n \n ");
    measured_ = text;
    fitDetails();
    speed_->setAccessibleDescription(std::isnan(n.generationSpeed)
                                         ? tr("not measured yet")
                                         : speed_->text() + QLatin1Char(' ') + speedUnit_->text());
    details_->setToolTip(text);
    setAccessibleDescription(speed_->accessibleDescription() + QStringLiteral("; ") + text.simplified() +
                             QStringLiteral("; ") + sizes_->summary());
}

// A line that a narrow pane has no room for ends in an ellipsis; the tool tip has all of it.
void ComparePaneView::fitDetails() {
    QStringList lines = measured_.split(QLatin1Char('\n'));
    for (QString& line : lines) line = details_->fontMetrics().elidedText(line, Qt::ElideRight, details_->width());
    details_->setText(lines.join(QLatin1Char('\n')));
}

void ComparePaneView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layout()->activate();  // the label has its width before its lines are fitted
    fitDetails();
}

void ComparePaneView::setActive(bool active) {
    active_ = active;
    update();
}

void ComparePaneView::setScale(double bytes) { sizes_->setScale(bytes); }

void ComparePaneView::restyle() {
    const QPalette p = palette();
    const auto shape = [&](QLabel* label, style::Text size, bool bold, const QColor& color) {
        label->setFont(style::font(size, font(), bold));
        QPalette own = p;
        own.setColor(QPalette::WindowText, color);
        label->setPalette(own);
    };
    const QColor muted = style::color(style::Role::muted, p), text = style::color(style::Role::text, p);
    shape(title_, style::Text::body, true, style::ink(role(), p));
    shape(format_, style::Text::small, false, muted);
    shape(speed_, style::Text::large, true, text);
    shape(speedUnit_, style::Text::body, false, muted);
    shape(details_, style::Text::small, false, muted);
    fitDetails();
    speedUnit_->setContentsMargins(0, 0, 0, style::halfUnit);
    QPalette paper = p;
    paper.setColor(QPalette::Base,
                   style::mixed(style::color(style::Role::panel, p), style::color(style::Role::muted, p), 0.05));
    output_->setPalette(paper);
    if (!text_.isEmpty() || !pastEnd_.isEmpty()) fill(text_, pastEnd_);
}

void ComparePaneView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    style::paintCard(painter, rect(), palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style::color(role(), palette()));
    painter.setClipRect(QRectF(0, 0, width(), 4));
    painter.drawRoundedRect(QRectF(0, 0, width(), 2 * style::corner), style::corner, style::corner);
    painter.setClipping(false);
    if (active_) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(style::color(role(), palette()), style::line));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), style::corner, style::corner);
    }
}

void ComparePaneView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && sizes_) restyle();
}

}  // namespace bitdistill
