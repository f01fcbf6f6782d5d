// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/compare_view.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "engine/model/comparison.h"
#include "widgets/compare/compare_exports.h"
#include "widgets/compare/compare_head.h"
#include "widgets/compare/compare_pane.h"
#include "widgets/compare/race_slide.h"
#include "widgets/compare/replay_bar.h"
#include "widgets/plot_style.h"
#include "widgets/texts/joined_text.h"
#include "widgets/wrap_layout.h"

namespace bitdistill {

namespace {

constexpr int replayTick = 33;
constexpr int mostHidden = 500 * style::unit;  // of a text that a picture makes room for

}  // namespace

struct CompareView::Private {
    std::vector<ComparePaneView*> panes;
    std::vector<CompareTiming> timings;
    CompareHeadline headline;
    QString prompt;
    CompareHead* head = nullptr;
    QLabel *promptLine = nullptr, *pace = nullptr, *empty = nullptr;
    QPushButton* replay = nullptr;
    QPushButton* copy = nullptr;
    QPushButton* shade = nullptr;
    QAction* animate = nullptr;
    WrapLayout* row = nullptr;  // panes go below each other before the window has to grow
    ReplayBar* replayBar = nullptr;
    QTimer* timer = nullptr;
    QElapsedTimer clock;
    std::vector<int> replayed;  // tokens shown per pane, so that a pane is redrawn only when it changes
    double leastReplay = watchable;
    bool presenting = false;

    bool timed(std::size_t pane) const { return !timings[pane].seconds.empty(); }
    int slowdown() const { return raceSlowdown(replayBar->duration(), leastReplay); }
    // The texts of all panes begin at one height.
    void levelTexts() const {
        int most = 0;
        for (const ComparePaneView* pane : panes) most = std::max(most, pane->ownLines());
        for (ComparePaneView* pane : panes) pane->setLeastLines(most);
    }
    void showLanes();
    void play(std::size_t pane, int tokens);
};

CompareView::CompareView(QWidget* parent) : QWidget(parent), d_(std::make_unique<Private>()) {
    setAccessibleName(tr("Comparison"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::unit);
    column->addLayout(buildHead());
    d_->promptLine = new QLabel(this);
    d_->promptLine->setObjectName(QStringLiteral("presentedPrompt"));
    d_->promptLine->setAccessibleName(tr("Prompt"));
    d_->promptLine->setTextFormat(Qt::PlainText);
    d_->promptLine->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    d_->promptLine->hide();
    column->addWidget(d_->promptLine);
    d_->row = new WrapLayout;
    d_->row->setSpacing(style::margin);
    d_->empty = new QLabel(tr("Models appear here side by side.\nChoose two models and write a prompt."), this);
    d_->empty->setAlignment(Qt::AlignCenter);
    d_->row->addWidget(d_->empty, 1);
    column->addLayout(d_->row, 1);
    d_->replayBar = new ReplayBar(this);
    column->addWidget(d_->replayBar);
    d_->timer = new QTimer(this);
    d_->timer->setInterval(replayTick);
    connect(d_->timer, &QTimer::timeout, this, &CompareView::tick);
    setPanes({});
    restyle();
}

QLayout* CompareView::buildHead() {
    auto* lines = new WrapLayout;  // what one does goes below what was measured where both are too wide
    lines->setSpacing(style::margin);
    d_->head = new CompareHead(this);
    lines->addWidget(d_->head, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(style::margin);
    d_->pace = new QLabel(this);
    d_->pace->setObjectName(QStringLiteral("replayPace"));
    d_->pace->setAccessibleName(tr("Pace of the replay"));
    d_->pace->hide();
    row->addWidget(d_->pace, 0, Qt::AlignVCenter);
    d_->shade = new QPushButton(tr("Tokens"), this);
    d_->shade->setObjectName(QStringLiteral("shadeTokens"));
    d_->shade->setAccessibleName(tr("Shade the tokens"));
    d_->shade->setToolTip(tr(
        "Green: both models predict this token. Amber, dashed: they predict different ones. Plain: not compared. Hold "
        "the mouse on a token, or move through the text with the arrow keys, for its probabilities"));
    d_->shade->setAccessibleDescription(d_->shade->toolTip());
    d_->shade->setCheckable(true);
    d_->shade->setChecked(true);
    row->addWidget(d_->shade, 0, Qt::AlignVCenter);
    connect(d_->shade, &QPushButton::toggled, this, [this](bool on) {
        for (ComparePaneView* pane : d_->panes) pane->setShading(on);
    });
    d_->replay = new QPushButton(tr("Replay"), this);
    d_->replay->setAccessibleName(tr("Replay"));
    row->addWidget(d_->replay, 0, Qt::AlignVCenter);
    d_->copy = new QPushButton(tr("Copy"), this);
    d_->copy->setAccessibleName(tr("Copy the comparison"));
    d_->copy->setAccessibleDescription(tr("As a Markdown table, as CSV or as a picture; and the race as an animation"));
    auto* menu = new QMenu(d_->copy);
    menu->addAction(tr("As Markdown"), this, &CompareView::copyMarkdown);
    menu->addAction(tr("As CSV"), this, &CompareView::copyCsv);
    menu->addAction(tr("As picture"), this, &CompareView::copyPicture);
    menu->addSeparator();
    d_->animate = menu->addAction(tr("Save the race as an animation…"), this, &CompareView::animationRequested);
    d_->animate->setObjectName(QStringLiteral("animateRace"));
    d_->copy->setMenu(menu);
    row->addWidget(d_->copy, 0, Qt::AlignVCenter);
    connect(d_->replay, &QPushButton::clicked, this, [this] { replaying() ? stopReplay() : startReplay(); });
    lines->addLayout(row);
    return lines;
}

CompareView::~CompareView() = default;

void CompareView::tick() {
    const double now = static_cast<double>(d_->clock.nsecsElapsed()) * 1e-9 / d_->slowdown();
    d_->replayBar->setTime(now);
    for (std::size_t i = 0; i < d_->panes.size(); ++i) {
        const int tokens = d_->replayBar->tokensAt(i, now);
        if (tokens == d_->replayed[i]) continue;
        d_->play(i, tokens);
    }
    if (now >= d_->replayBar->duration()) stopReplay();
}

void CompareView::Private::play(std::size_t pane, int tokens) {
    replayed[pane] = tokens;
    const WrittenSoFar written = writtenAfter(timings[pane], tokens);
    panes[pane]->showReplay(written.text, written.pastEnd);
}

void CompareView::Private::showLanes() {
    std::vector<RaceLane> lanes;
    for (std::size_t i = 0; i < panes.size(); ++i)
        lanes.push_back(
            {panes[i]->pane().title, panes[i]->role(), timings[i].seconds, panes[i]->numbers().generationSpeed});
    replayBar->setLanes(std::move(lanes));
    const int factor = slowdown();
    replay->setAccessibleDescription(
        factor > 1
            ? tr("Plays the recorded timings of all models together, %1 times slower").arg(style::integer(factor))
            : tr("Plays the recorded timings of all models together, in real time"));
    replay->setToolTip(replay->accessibleDescription());
    pace->setText(slowdownText(factor));
}

void CompareView::setPanes(const std::vector<ComparePane>& panes) {
    stopReplay();
    for (ComparePaneView* pane : d_->panes) delete pane;
    d_->panes.clear();
    d_->timings.assign(panes.size(), {});
    d_->replayed.assign(panes.size(), -1);
    double largest = 0;
    for (const ComparePane& pane : panes) {
        auto* view = new ComparePaneView(pane, this);
        view->setPrompt(d_->prompt);
        view->setPresenting(d_->presenting);
        view->setShading(shading());
        connect(view, &ComparePaneView::linesChanged, this, [this] { d_->levelTexts(); });
        d_->row->addWidget(view, 1);
        d_->panes.push_back(view);
        largest = std::max(largest, pane.ternaryBytes + pane.embeddingBytes + pane.otherBytes);
    }
    for (ComparePaneView* pane : d_->panes) pane->setScale(largest);
    d_->empty->setVisible(panes.empty());
    setTiming(-1, {});
    setHeadline({});
}

int CompareView::paneCount() const { return static_cast<int>(d_->panes.size()); }

void CompareView::setConditions(const QString& text) { d_->head->setConditions(text); }

void CompareView::setPresenting(bool presenting) {
    if (presenting == d_->presenting) return;
    d_->presenting = presenting;
    for (QWidget* button : {d_->shade, d_->replay, d_->copy}) button->setVisible(!presenting);
    d_->head->setPresenting(presenting);
    d_->replayBar->setPresented(presenting);
    d_->row->setSpacing(presenting ? style::unit : style::margin);
    layout()->setSpacing(presenting ? style::halfUnit : style::unit);
    for (ComparePaneView* pane : d_->panes) pane->setPresenting(presenting);
    restyle();
}

bool CompareView::presenting() const { return d_->presenting; }

// A long prompt shows how it begins and how it ends, which is what the models go on from.
void CompareView::fitPrompt() {
    d_->promptLine->setVisible(d_->presenting && !d_->prompt.isEmpty());
    d_->promptLine->setText(
        d_->promptLine->fontMetrics().elidedText(d_->prompt.simplified(), Qt::ElideMiddle, d_->promptLine->width()));
    d_->promptLine->setToolTip(QStringLiteral("<p>%1</p>").arg(d_->prompt.toHtmlEscaped()));
    d_->promptLine->setAccessibleDescription(d_->prompt);
}

void CompareView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layout()->activate();  // the prompt has its width before it is cut
    if (d_->presenting) restyle();
}

void CompareView::clearOutput() {
    stopReplay();
    for (int i = 0; i < paneCount(); ++i) {
        setText(i, {});
        setNumbers(i, {});
        setTiming(i, {});
    }
    setHeadline({});
    setActive(-1);
}

void CompareView::setPrompt(const QString& prompt) {
    d_->prompt = prompt;
    for (ComparePaneView* pane : d_->panes) pane->setPrompt(prompt);
    fitPrompt();
}

void CompareView::appendText(int pane, const QString& text, bool pastEnd) {
    if (pane < 0 || pane >= paneCount()) return;
    if (replaying()) stopReplay();
    d_->panes[static_cast<std::size_t>(pane)]->appendText(text, pastEnd);
}

void CompareView::setText(int pane, const QString& text, const QString& pastEnd) {
    if (pane >= 0 && pane < paneCount()) d_->panes[static_cast<std::size_t>(pane)]->setText(text, pastEnd);
}

void CompareView::setLive(int pane, double tokensPerSecond, int tokens) {
    if (pane >= 0 && pane < paneCount()) d_->panes[static_cast<std::size_t>(pane)]->setLive(tokensPerSecond, tokens);
}

void CompareView::setShades(int pane, const std::vector<TokenShade>& shades) {
    if (pane >= 0 && pane < paneCount()) d_->panes[static_cast<std::size_t>(pane)]->setShades(shades);
}

void CompareView::setShading(bool shown) { d_->shade->setChecked(shown); }

bool CompareView::shading() const { return d_->shade->isChecked(); }

void CompareView::setBeside(int pane, const TextBeside& beside) {
    if (pane >= 0 && pane < paneCount()) d_->panes[static_cast<std::size_t>(pane)]->setBeside(beside);
}

void CompareView::setNumbers(int pane, const CompareNumbers& numbers) {
    if (pane < 0 || pane >= paneCount()) return;
    d_->panes[static_cast<std::size_t>(pane)]->setNumbers(numbers, pane == 0);
    d_->showLanes();
    setAccessibleDescription(summary());
}

QString sameTokensText(double share, std::int64_t tokens) {
    if (tokens <= 0 || tokens >= few_tokens) return CompareView::tr("%1 the same tokens").arg(style::percent(share));
    return CompareView::tr("%1 of %2 tokens the same")
        .arg(style::integer(std::llround(share * static_cast<double>(tokens))), style::integer(tokens));
}

void CompareView::setHeadline(const CompareHeadline& headline) {
    d_->headline = headline;
    const bool known = !std::isnan(speedUp());
    QString words = headline.missing;
    if (known) {
        const auto title = [this](int pane) { return d_->panes[static_cast<std::size_t>(pane)]->pane().title; };
        const auto factor = [](double value) { return style::multiple(value).chopped(1); };  // without its sign
        QStringList parts;
        if (!std::isnan(headline.low)) parts << tr("(%1 to %2)").arg(factor(headline.low), factor(headline.high));
        if (!std::isnan(headline.sameTokens)) parts << sameTokensText(headline.sameTokens, headline.comparedTokens);
        const QString both = tr("%1 against %2").arg(title(headline.student), title(headline.teacher));
        words = parts.isEmpty() ? both : joinedByCommas(parts) + QStringLiteral("  ·  ") + both;
    } else if (words.isEmpty()) {
        words = d_->panes.size() < 2 ? tr("The speed-up appears here")
                                     : tr("The speed-up appears here when both have been measured");
    }
    const QString doubts =
        known && !headline.doubts.isEmpty() ? tr("Doubtful: %1").arg(joinedBySemicolons(headline.doubts)) : QString();
    d_->head->setSpeedUp(style::multiple(speedUp()), words, doubts, known);
    d_->copy->setEnabled(!d_->panes.empty());
    setAccessibleDescription(summary());
}

void CompareView::setActive(int pane) {
    for (int i = 0; i < paneCount(); ++i) d_->panes[static_cast<std::size_t>(i)]->setActive(i == pane);
}

void CompareView::setTiming(int pane, CompareTiming timing) {
    if (pane >= 0 && pane < paneCount()) d_->timings[static_cast<std::size_t>(pane)] = std::move(timing);
    d_->showLanes();
    bool any = false;
    for (std::size_t i = 0; i < d_->panes.size(); ++i) any = any || d_->timed(i);
    d_->replayBar->setVisible(any);
    d_->pace->setVisible(any && !d_->pace->text().isEmpty());
    d_->replay->setEnabled(canReplay());
    d_->animate->setEnabled(canReplay());
}

bool CompareView::canReplay() const {
    int timed = 0;
    for (std::size_t i = 0; i < d_->panes.size(); ++i) timed += d_->timed(i);
    return timed >= 2;
}

bool CompareView::replaying() const { return d_->timer->isActive(); }

double CompareView::speedUp() const {
    const auto isPane = [this](int pane) { return pane >= 0 && pane < paneCount(); };
    return isPane(d_->headline.student) && isPane(d_->headline.teacher) ? d_->headline.ratio : not_measured;
}

QString CompareView::headline() const {
    return std::isnan(speedUp()) ? QString() : d_->head->factor() + QLatin1Char(' ') + d_->head->words();
}

QString CompareView::text(int pane) const {
    return pane >= 0 && pane < paneCount() ? d_->panes[static_cast<std::size_t>(pane)]->text() : QString();
}

QString CompareView::summary() const {
    if (d_->panes.empty()) return d_->empty->text();
    QStringList words;
    for (const ComparePaneView* pane : d_->panes)
        words << (std::isnan(pane->numbers().generationSpeed)
                      ? tr("%1: not measured yet").arg(pane->pane().title)
                      : tr("%1: %2 tokens/s").arg(pane->pane().title, style::number(pane->numbers().generationSpeed)));
    if (!std::isnan(speedUp())) words << headline();
    if (std::isnan(speedUp()) && !d_->headline.missing.isEmpty()) words << d_->headline.missing;
    if (!d_->head->doubts().isEmpty()) words << d_->head->doubts();
    return joinedBySemicolons(words);
}

CompareExport CompareView::exported() const {
    const bool known = !std::isnan(speedUp());
    return {{d_->panes.begin(), d_->panes.end()},
            headline(),
            known ? QString() : d_->headline.missing,
            d_->head->doubts(),
            d_->head->conditions(),
            d_->prompt};
}

QString CompareView::toMarkdown() const { return compareMarkdown(exported()); }

QByteArray CompareView::toCsv() const { return compareCsv(exported()); }

QPixmap CompareView::toPicture() {
    // The buttons stay out of the picture.
    for (QWidget* button : {d_->shade, d_->replay, d_->copy}) button->hide();
    layout()->activate();
    // Nobody scrolls a picture: it is as high as its longest text asks for.
    int hidden = 0;
    std::vector<int> scrolled;
    for (const ComparePaneView* pane : d_->panes) {
        hidden = std::max(hidden, pane->hiddenHeight());
        scrolled.push_back(pane->textBar()->value());
    }
    const QSize before = size();
    resize(before.width(), before.height() + std::min(hidden, mostHidden));
    layout()->activate();
    const QPixmap picture = grab();
    resize(before);
    layout()->activate();
    for (std::size_t i = 0; i < scrolled.size(); ++i) d_->panes[i]->textBar()->setValue(scrolled[i]);
    for (QWidget* button : {d_->shade, d_->replay, d_->copy}) button->setVisible(!d_->presenting);
    return picture;
}

void CompareView::setLeastReplay(double seconds) {
    d_->leastReplay = seconds;
    setTiming(-1, {});
}

QString CompareView::pace() const { return d_->pace->text(); }

RaceScene CompareView::race() const {
    RaceScene scene;
    for (std::size_t i = 0; i < d_->panes.size(); ++i)
        scene.runners.push_back({d_->replayBar->lanes()[i], d_->timings[i]});
    scene.headline = headline();
    scene.prompt = d_->prompt;
    scene.conditions = d_->head->conditions();
    scene.slowdown = d_->slowdown();
    scene.font = style::font(style::Text::body, font());
    scene.palette = palette();
    return scene;
}

void CompareView::startReplay() {
    if (!canReplay()) return;
    d_->clock.start();
    std::fill(d_->replayed.begin(), d_->replayed.end(), -1);
    d_->replayBar->setTime(0);
    for (ComparePaneView* pane : d_->panes) pane->showReplay({}, {});
    d_->timer->start();
    d_->replay->setText(tr("Stop replay"));
}

void CompareView::stopReplay() {
    if (!d_->timer->isActive()) return;
    d_->timer->stop();
    d_->replayBar->setTime(-1);
    for (ComparePaneView* pane : d_->panes) pane->setText(pane->text(), pane->pastEnd());
    d_->replay->setText(tr("Replay"));
}

void CompareView::copyMarkdown() { QApplication::clipboard()->setText(toMarkdown()); }
void CompareView::copyCsv() { QApplication::clipboard()->setText(QString::fromUtf8(toCsv())); }
void CompareView::copyPicture() { QApplication::clipboard()->setPixmap(toPicture()); }

void CompareView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange) return;
    if (d_ && d_->timer) restyle();
}

void CompareView::restyle() {
    const QPalette p = palette();
    QPalette muted = p;
    muted.setColor(QPalette::WindowText, style::color(style::Role::muted, p));
    for (QLabel* label : {d_->empty, d_->pace}) label->setPalette(muted);
    const bool roomy = height() >= style::roomyHeight;
    d_->promptLine->setFont(style::presentedFont(roomy ? style::Text::body : style::Text::small, font(), true));
    d_->pace->setFont(d_->presenting && roomy ? style::presentedFont(style::Text::small, font())
                                              : style::font(style::Text::small, font()));
    d_->replay->setIcon(style::icon(style::Mark::play, p));
    d_->copy->setIcon(style::icon(style::Mark::copy, p));
    fitPrompt();
}

}  // namespace bitdistill
