// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/compare_pane.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QToolTip>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <utility>

#include "widgets/compare/fitted_number.h"
#include "widgets/size_bar.h"
#include "widgets/texts/joined_text.h"

namespace bitdistill {

namespace {
constexpr int padding = style::unit + style::halfUnit;  // above and below

// As text, whatever markup a token has.
QString asToolTip(const QString& words) {
    return QStringLiteral("<p>%1</p>").arg(words.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

}  // namespace

ComparePaneView::ComparePaneView(const ComparePane& pane, QWidget* parent) : QWidget(parent), pane_(pane) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(style::margin, padding, style::margin, padding);
    column->setSpacing(style::halfUnit);
    auto* head = new QHBoxLayout;
    title_ = new QLabel(pane.title, this);
    format_ = new QLabel(pane.format, this);
    for (QLabel* label : {title_, format_}) label->setTextFormat(Qt::PlainText);  // names of models are no markup
    format_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    format_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    format_->setToolTip(madeOf());
    head->addWidget(title_);
    head->addWidget(format_, 1);
    column->addLayout(head);
    buildSpeed(column);
    details_ = new QLabel(this);
    details_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    details_->setTextFormat(Qt::PlainText);
    details_->setObjectName(QStringLiteral("measurements"));
    details_->setAccessibleName(tr("Measurements of %1").arg(pane.title));
    column->addWidget(details_);
    column->addSpacing(style::halfUnit);
    output_ = new QPlainTextEdit(this);
    output_->setReadOnly(true);
    output_->setUndoRedoEnabled(false);
    output_->setFrameShape(QFrame::NoFrame);
    output_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    output_->setAccessibleName(tr("Text by %1").arg(pane.title));
    output_->setAccessibleDescription(tr("What the model writes, as it writes it"));
    output_->viewport()->installEventFilter(this);
    connect(output_, &QPlainTextEdit::cursorPositionChanged, this, &ComparePaneView::sayTokenAtCursor);
    // Later: the text edit itself is moving its bar.
    connect(output_->verticalScrollBar(), &QScrollBar::rangeChanged, this, &ComparePaneView::restText,
            Qt::QueuedConnection);
    column->addWidget(output_, 2);
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

void ComparePaneView::buildSpeed(QVBoxLayout* column) {
    auto* row = new QHBoxLayout;
    row->setSpacing(style::unit);
    speed_ = new QLabel(this);
    speedUnit_ = new QLabel(tr("tokens/s"), this);
    row->addWidget(speed_);
    row->addWidget(speedUnit_, 0, Qt::AlignBottom);
    row->addStretch(1);
    column->addLayout(row);
    big_ = new FittedNumber(this);
    big_->hide();
    column->addWidget(big_, 1);
    for (QWidget* number : {static_cast<QWidget*>(speed_), static_cast<QWidget*>(big_)})
        number->setAccessibleName(tr("Speed of %1").arg(pane_.title));
}

// Where a text grows is its end.
bool ComparePaneView::follows() const { return replaying_ || active_; }

// A room sees the end of a text while it is written, and then how the answer begins.
void ComparePaneView::restText() {
    if (presenting_) textBar()->setValue(follows() ? textBar()->maximum() : 0);
}

bool ComparePaneView::scrollText(int pages) {
    QScrollBar* const bar = textBar();
    const int before = bar->value();
    bar->setValue(before + pages * std::max(1, bar->pageStep() - 1));
    return bar->value() != before;
}

void ComparePaneView::setPresenting(bool presenting) {
    if (presenting == presenting_) return;
    presenting_ = presenting;
    for (QLabel* label : {format_, speed_, speedUnit_}) label->setVisible(!presenting);
    big_->setVisible(presenting);
    // Without the format beside it the title has the whole width, and is cut where that is not enough.
    title_->setSizePolicy(presenting ? QSizePolicy::Ignored : QSizePolicy::Preferred, QSizePolicy::Preferred);
    const int around = presenting ? style::halfUnit : padding;
    layout()->setContentsMargins(style::margin, around, style::margin, around);
    layout()->setSpacing(presenting ? style::halfUnit / 2 : style::halfUnit);
    const Qt::ScrollBarPolicy bars = presenting ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded;
    output_->setVerticalScrollBarPolicy(bars);
    output_->setHorizontalScrollBarPolicy(bars);
    output_->setFocusPolicy(presenting ? Qt::NoFocus : Qt::StrongFocus);  // its keys are the presentation's
    restyle();
}

void ComparePaneView::fill(const QString& text, const QString& pastEnd) {
    QScrollBar* bar = output_->verticalScrollBar();
    const bool atEnd = bar->value() >= bar->maximum() - 1;
    output_->setPlainText(QString());
    QTextCursor cursor(output_->document());
    QTextCharFormat muted, plain;
    muted.setForeground(style::color(style::Role::muted, palette()));
    plain.setForeground(style::color(style::Role::text, palette()));
    // A room reads the prompt above the panes.
    if (!presenting_ && !prompt_.isEmpty() && !(text.isEmpty() && pastEnd.isEmpty())) cursor.insertText(prompt_, muted);
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
    if (text == text_) shade();
    if (presenting_) return restText();
    if (atEnd) bar->setValue(bar->maximum());
}

// Where the text of the model begins in its document: behind the prompt, where that stands in it.
qsizetype ComparePaneView::placeOf(int position) const { return position - (presenting_ ? 0 : prompt_.size()); }

void ComparePaneView::shade() {
    if (!shading_ || shades_.empty()) return;
    const qsizetype before = -placeOf(0);
    // A text that its document holds otherwise (line ends of two signs) has its tokens elsewhere.
    if (output_->document()->characterCount() - 1 != before + text_.size() + pastEnd_.size()) return;
    QTextCharFormat same, different;
    same.setBackground(style::translucent(style::color(style::Role::good, palette()), 0.16));
    different.setBackground(style::translucent(style::color(style::Role::caution, palette()), 0.30));
    different.setUnderlineStyle(QTextCharFormat::DashUnderline);
    different.setUnderlineColor(style::ink(style::Role::caution, palette()));
    QTextCursor cursor(output_->document());
    cursor.beginEditBlock();  // laid out once, however many tokens there are
    for (const TokenShade& token : shades_) {
        cursor.setPosition(static_cast<int>(before + token.begin));
        cursor.setPosition(static_cast<int>(before + token.begin + token.length), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(token.same ? same : different);
    }
    cursor.endEditBlock();
}

void ComparePaneView::setShades(std::vector<TokenShade> shades) {
    shades_ = std::move(shades);
    refill();
    describeText();
}

void ComparePaneView::setShading(bool shown) {
    if (shown == shading_) return;
    shading_ = shown;
    const int place = textBar()->value();
    refill();
    textBar()->setValue(place);  // somebody may have scrolled there
    describeText();
}

QString ComparePaneView::wordsAt(qsizetype place) const {
    const auto found = std::ranges::find_if(shades_, [place](const TokenShade& token) {
        return token.begin <= place && place < token.begin + token.length;
    });
    return shading_ && found != shades_.end() ? found->words : QString();
}

bool ComparePaneView::eventFilter(QObject* watched, QEvent* event) {
    if (watched != output_->viewport() || event->type() != QEvent::ToolTip) return QWidget::eventFilter(watched, event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QTextCursor near = output_->cursorForPosition(help->pos());
    // The cursor stands before or behind the letter, whichever is nearer.
    const int letter = near.position() - (help->pos().x() < output_->cursorRect(near).left() ? 1 : 0);
    const QString words = wordsAt(placeOf(letter));
    if (words.isEmpty()) return false;  // what the whole text has to say
    QToolTip::showText(help->globalPos(), asToolTip(words), output_->viewport());
    return true;
}

// By keyboard, the same as under the mouse.
void ComparePaneView::sayTokenAtCursor() {
    if (!output_->hasFocus()) return;
    const QTextCursor cursor = output_->textCursor();
    if (const QString words = wordsAt(placeOf(cursor.position())); !words.isEmpty())
        QToolTip::showText(output_->viewport()->mapToGlobal(output_->cursorRect(cursor).bottomLeft()), asToolTip(words),
                           output_->viewport());
}

void ComparePaneView::setText(const QString& text, const QString& pastEnd) {
    const bool other = text != text_;
    text_ = text;
    pastEnd_ = pastEnd;
    if (other) beside_ = {};
    if (other) shades_.clear();
    replaying_ = false;
    fill(text_, pastEnd_);
    if (other) describeText();
}

void ComparePaneView::setBeside(const TextBeside& beside) {
    beside_ = beside;
    refill();
    setNumbers(numbers_, baseline_);
    describeText();
}

void ComparePaneView::describeText() {
    QString words = tr("What the model writes, as it writes it");
    if (!beside_.scores.isEmpty())
        words = tr("%1; %n part(s) differ from the reference: %2", nullptr, static_cast<int>(beside_.marks.size()))
                    .arg(beside_.scores, beside_.reference);
    if (shading_ && !shades_.empty()) {
        const auto differ = std::ranges::count_if(shades_, [](const TokenShade& token) { return !token.same; });
        const QString differing = tr("%1 of %n compared token(s) differ", nullptr, static_cast<int>(shades_.size()))
                                      .arg(style::integer(static_cast<qint64>(differ)));
        words = joinedBySemicolons({words, differing});
    }
    output_->setAccessibleDescription(words);
    // As text, whatever markup it has.
    const QString reference = tr("Reference: %1").arg(beside_.reference).toHtmlEscaped();
    output_->setToolTip(beside_.reference.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(reference));
}

void ComparePaneView::appendText(const QString& text, bool pastEnd) {
    if (text_.isEmpty() && pastEnd_.isEmpty())
        return pastEnd ? setText({}, text) : setText(text, {});  // with the prompt in front
    beside_ = {};                                                // it was of another text
    shades_.clear();
    (pastEnd ? pastEnd_ : text_) += text;
    QScrollBar* bar = output_->verticalScrollBar();
    const bool atEnd = bar->value() >= bar->maximum() - 1;
    QTextCursor cursor(output_->document());
    cursor.movePosition(QTextCursor::End);
    QTextCharFormat format;
    format.setForeground(style::color(pastEnd ? style::Role::muted : style::Role::text, palette()));
    cursor.insertText(text, format);
    if (atEnd || (presenting_ && follows())) bar->setValue(bar->maximum());
}

void ComparePaneView::showReplay(const QString& text, const QString& pastEnd) {
    replaying_ = true;
    fill(text, pastEnd);
}

// What is learnt of a text during its replay waits for the replay's end, which shows it whole.
void ComparePaneView::refill() {
    if (!replaying_ && !(text_.isEmpty() && pastEnd_.isEmpty())) fill(text_, pastEnd_);
}

void ComparePaneView::setPrompt(const QString& prompt) {
    prompt_ = prompt;
    refill();
}

void ComparePaneView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (presenting_ && presentedShare() != share_) restyle();
    layout()->activate();  // the label has its width before its lines are fitted
    fitDetails();
}

void ComparePaneView::setActive(bool active) {
    const bool ended = active_ && !active;
    active_ = active;
    if (ended) restText();
    update();
}

QScrollBar* ComparePaneView::textBar() const { return output_->verticalScrollBar(); }

// The bar of a plain text counts lines.
int ComparePaneView::hiddenHeight() const { return textBar()->maximum() * QFontMetrics(output_->font()).lineSpacing(); }

void ComparePaneView::setScale(double bytes) { sizes_->setScale(bytes); }

// Of the letters for a room, what leaves this pane four lines of text and the words below the speed in whole lines.
double ComparePaneView::presentedShare() const {
    constexpr double around = 11 * style::unit, linesHigh = 7;  // title, details and bar are half as high
    constexpr double lettersWide = 15;
    const QFontMetrics full(style::presentedFont(style::Text::body, font()));
    const double high = (height() - around) / (linesHigh * full.lineSpacing());
    const double wide = (width() - 2.0 * style::margin) / (lettersWide * full.averageCharWidth());
    return std::clamp(std::min(high, wide), 0.0, 1.0);
}

void ComparePaneView::restyle() {
    const QPalette p = palette();
    share_ = presenting_ ? presentedShare() : 1;
    sizes_->setPresented(presenting_, share_);
    const auto shape = [&](QLabel* label, style::Text size, bool bold, const QColor& color) {
        label->setFont(presenting_ ? presentedFont(style::Text::small, font(), bold, share_)
                                   : style::font(size, font(), bold));
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
    output_->setFont(presenting_ ? presentedFont(style::Text::body, font(), false, share_) : font());
    output_->setPlaceholderText(presenting_ ? tr("The answer appears here.")
                                            : tr("The answer appears here as it is written. Start the comparison."));
    // One line of text is the least that there is to see.
    const int edge = presenting_ ? style::halfUnit : style::unit;
    output_->document()->setDocumentMargin(edge);
    output_->setMinimumHeight(presenting_ ? QFontMetrics(output_->font()).lineSpacing() + 2 * edge : 6 * style::unit);
    fitDetails();
    speedUnit_->setContentsMargins(0, 0, 0, style::halfUnit);
    QPalette paper = p;
    paper.setColor(QPalette::Base,
                   style::mixed(style::color(style::Role::panel, p), style::color(style::Role::muted, p), 0.05));
    output_->setPalette(paper);
    refill();
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
