// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/compare_view.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "engine/model/comparison.h"
#include "widgets/compare/compare_exports.h"
#include "widgets/compare/compare_pane.h"
#include "widgets/compare/replay_bar.h"
#include "widgets/plot_style.h"
#include "widgets/wrap_layout.h"

namespace bitdistill {

namespace {

constexpr int replayTick = 33;

}  // namespace

struct CompareView::Private {
    std::vector<ComparePaneView*> panes;
    std::vector<CompareTiming> timings;
    CompareHeadline headline;
    QString conditions, prompt;
    QLabel *speedUp = nullptr, *speedUpText = nullptr, *doubts = nullptr, *conditionsLabel = nullptr, *empty = nullptr;
    QPushButton* replay = nullptr;
    QPushButton* copy = nullptr;
    WrapLayout* row = nullptr;  // panes go below each other before the window has to grow
    ReplayBar* replayBar = nullptr;
    QTimer* timer = nullptr;
    QElapsedTimer clock;
    std::vector<int> replayed;  // tokens shown per pane, so that a pane is redrawn only when it changes

    bool timed(std::size_t pane) const { return !timings[pane].seconds.empty(); }
    void showLanes();
    void play(std::size_t pane, int tokens);
};

CompareView::CompareView(QWidget* parent) : QWidget(parent), d_(std::make_unique<Private>()) {
    setAccessibleName(tr("Comparison"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::unit);
    auto* head = new QHBoxLayout;
    head->setSpacing(style::margin);
    d_->speedUp = new QLabel(this);
    d_->speedUp->setAccessibleName(tr("Speed-up"));
    head->addWidget(d_->speedUp);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    d_->speedUpText = new QLabel(this);
    d_->speedUpText->setWordWrap(true);
    d_->doubts = new QLabel(this);
    d_->doubts->setObjectName(QStringLiteral("doubts"));
    d_->doubts->setAccessibleName(tr("What makes the speed-up doubtful"));
    d_->doubts->setWordWrap(true);
    d_->doubts->hide();
    d_->conditionsLabel = new QLabel(this);
    d_->conditionsLabel->setAccessibleName(tr("Conditions of the measurement"));
    d_->conditionsLabel->setWordWrap(true);
    words->addStretch(1);
    words->addWidget(d_->speedUpText);
    words->addWidget(d_->doubts);
    words->addWidget(d_->conditionsLabel);
    words->addStretch(1);
    head->addLayout(words, 1);
    d_->replay = new QPushButton(tr("Replay"), this);
    d_->replay->setAccessibleName(tr("Replay"));
    d_->replay->setAccessibleDescription(tr("Plays the recorded timings of all models together, in real time"));
    d_->replay->setToolTip(d_->replay->accessibleDescription());
    head->addWidget(d_->replay, 0, Qt::AlignVCenter);
    d_->copy = new QPushButton(tr("Copy"), this);
    d_->copy->setAccessibleName(tr("Copy the comparison"));
    d_->copy->setAccessibleDescription(tr("As a Markdown table, as CSV or as a picture"));
    auto* menu = new QMenu(d_->copy);
    menu->addAction(tr("As Markdown"), this, &CompareView::copyMarkdown);
    menu->addAction(tr("As CSV"), this, &CompareView::copyCsv);
    menu->addAction(tr("As picture"), this, &CompareView::copyPicture);
    d_->copy->setMenu(menu);
    head->addWidget(d_->copy, 0, Qt::AlignVCenter);
    column->addLayout(head);
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
    connect(d_->replay, &QPushButton::clicked, this, [this] { replaying() ? stopReplay() : startReplay(); });
    connect(d_->timer, &QTimer::timeout, this, [this] {
        const double now = static_cast<double>(d_->clock.nsecsElapsed()) * 1e-9;
        d_->replayBar->setTime(now);
        for (std::size_t i = 0; i < d_->panes.size(); ++i) {
            const int tokens = d_->replayBar->tokensAt(i, now);
            if (tokens == d_->replayed[i]) continue;
            d_->play(i, tokens);
        }
        if (now >= d_->replayBar->duration()) stopReplay();
    });
    setPanes({});
    QEvent style_change(QEvent::PaletteChange);
    changeEvent(&style_change);
}

CompareView::~CompareView() = default;

void CompareView::Private::play(std::size_t pane, int tokens) {
    replayed[pane] = tokens;
    const CompareTiming& timing = timings[pane];
    const int end = timing.textTokens < 0 ? tokens : timing.textTokens;
    QString text, pastEnd;
    for (int t = 0; t < tokens && t < static_cast<int>(timing.pieces.size()); ++t)
        (t < end ? text : pastEnd) += timing.pieces[static_cast<std::size_t>(t)];
    panes[pane]->showReplay(text, pastEnd);
}

void CompareView::Private::showLanes() {
    std::vector<ReplayBar::Lane> lanes;
    for (std::size_t i = 0; i < panes.size(); ++i)
        lanes.push_back(
            {panes[i]->pane().title, panes[i]->role(), timings[i].seconds, panes[i]->numbers().generationSpeed});
    replayBar->setLanes(std::move(lanes));
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

void CompareView::setConditions(const QString& text) {
    d_->conditions = text;
    d_->conditionsLabel->setText(text);
    d_->conditionsLabel->setAccessibleDescription(text);
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
}

void CompareView::appendText(int pane, const QString& text, bool pastEnd) {
    if (pane < 0 || pane >= paneCount()) return;
    if (replaying()) stopReplay();
    d_->panes[static_cast<std::size_t>(pane)]->appendText(text, pastEnd);
}

void CompareView::setText(int pane, const QString& text, const QString& pastEnd) {
    if (pane >= 0 && pane < paneCount()) d_->panes[static_cast<std::size_t>(pane)]->setText(text, pastEnd);
}

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
    d_->speedUp->setText(style::multiple(speedUp()));
    if (known) {
        const auto title = [this](int pane) { return d_->panes[static_cast<std::size_t>(pane)]->pane().title; };
        const auto factor = [](double value) { return style::multiple(value).chopped(1); };  // without its sign
        QStringList parts;
        if (!std::isnan(headline.low)) parts << tr("(%1 to %2)").arg(factor(headline.low), factor(headline.high));
        if (!std::isnan(headline.sameTokens)) parts << sameTokensText(headline.sameTokens, headline.comparedTokens);
        const QString both = tr("%1 against %2").arg(title(headline.student), title(headline.teacher));
        d_->speedUpText->setText(parts.isEmpty() ? both
                                                 : parts.join(QStringLiteral(", ")) + QStringLiteral("  ·  ") + both);
    } else if (!headline.missing.isEmpty()) {
        d_->speedUpText->setText(headline.missing);
    } else {
        d_->speedUpText->setText(d_->panes.size() < 2 ? tr("The speed-up appears here")
                                                      : tr("The speed-up appears here when both have been measured"));
    }
    d_->doubts->setText(tr("Doubtful: %1").arg(headline.doubts.join(QStringLiteral("; "))));
    d_->doubts->setVisible(known && !headline.doubts.isEmpty());
    d_->copy->setEnabled(!d_->panes.empty());
    d_->speedUp->setAccessibleDescription(known ? this->headline() : d_->speedUpText->text());
    setAccessibleDescription(summary());
    QEvent colours(QEvent::PaletteChange);
    changeEvent(&colours);
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
    d_->replay->setEnabled(canReplay());
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
    return std::isnan(speedUp()) ? QString() : d_->speedUp->text() + QLatin1Char(' ') + d_->speedUpText->text();
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
    if (!d_->doubts->isHidden()) words << d_->doubts->text();
    return words.join(QStringLiteral("; "));
}

CompareExport CompareView::exported() const {
    const bool known = !std::isnan(speedUp());
    return {{d_->panes.begin(), d_->panes.end()},
            headline(),
            known ? QString() : d_->headline.missing,
            d_->doubts->isHidden() ? QString() : d_->doubts->text(),
            d_->conditions,
            d_->prompt};
}

QString CompareView::toMarkdown() const { return compareMarkdown(exported()); }

QByteArray CompareView::toCsv() const { return compareCsv(exported()); }

QPixmap CompareView::toPicture() {
    // The buttons stay out of the picture.
    d_->replay->setVisible(false);
    d_->copy->setVisible(false);
    const QPixmap picture = grab();
    d_->replay->setVisible(true);
    d_->copy->setVisible(true);
    return picture;
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
    if (!d_ || !d_->replayBar) return;
    const QPalette p = palette();
    QFont huge = style::font(style::Text::large, font(), true);
    huge.setPointSizeF(huge.pointSizeF() * 1.5);  // the one number of the page stands above those of the panes
    d_->speedUp->setFont(huge);
    d_->speedUpText->setFont(style::font(style::Text::body, font(), true));
    d_->conditionsLabel->setFont(style::font(style::Text::small, font()));
    QPalette muted = p;
    muted.setColor(QPalette::WindowText, style::color(style::Role::muted, p));
    d_->conditionsLabel->setPalette(muted);
    d_->empty->setPalette(muted);
    const bool doubtful = !d_->headline.doubts.isEmpty();
    QPalette strong = p, caution = p;
    caution.setColor(QPalette::WindowText, style::ink(style::Role::caution, p));
    strong.setColor(QPalette::WindowText, std::isnan(speedUp()) ? style::color(style::Role::muted, p)
                                          : doubtful            ? style::ink(style::Role::caution, p)
                                                                : style::ink(style::Role::student, p));
    d_->speedUp->setPalette(strong);
    d_->doubts->setFont(style::font(style::Text::small, font()));
    d_->doubts->setPalette(caution);
    d_->replay->setIcon(style::icon(style::Mark::play, p));
    d_->copy->setIcon(style::icon(style::Mark::copy, p));
}

}  // namespace bitdistill
