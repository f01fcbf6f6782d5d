// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare_view.h"

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

#include "engine/base/csv.h"
#include "widgets/compare_pane.h"
#include "widgets/plot_style.h"
#include "widgets/replay_bar.h"

namespace bitdistill {

namespace {

constexpr int replayTick = 33;

QByteArray csvCell(const QString& text) { return QByteArray::fromStdString(csv_cell(text.toStdString())); }

QString markdownCell(QString text) {
    return text.replace(QLatin1Char('|'), QStringLiteral("\\|")).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

}  // namespace

struct CompareView::Private {
    std::vector<ComparePaneView*> panes;
    std::vector<std::vector<QString>> pieces;
    std::vector<std::vector<double>> timings;
    std::size_t baseline = 0;
    QString conditions, prompt;
    QLabel *speedUp = nullptr, *speedUpText = nullptr, *conditionsLabel = nullptr, *empty = nullptr;
    QPushButton* replay = nullptr;
    QPushButton* copy = nullptr;
    QHBoxLayout* row = nullptr;
    ReplayBar* replayBar = nullptr;
    QTimer* timer = nullptr;
    QElapsedTimer clock;
    std::vector<int> replayed;  // tokens shown per pane, so that a pane is redrawn only when it changes

    std::size_t fastest() const;
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
    d_->conditionsLabel = new QLabel(this);
    d_->conditionsLabel->setAccessibleName(tr("Conditions of the measurement"));
    d_->conditionsLabel->setWordWrap(true);
    words->addStretch(1);
    words->addWidget(d_->speedUpText);
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
    d_->row = new QHBoxLayout;
    d_->row->setSpacing(style::margin);
    d_->empty = new QLabel(tr("Models appear here side by side.\nChoose two models and write a prompt."), this);
    d_->empty->setAlignment(Qt::AlignCenter);
    d_->row->addWidget(d_->empty);
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
            d_->replayed[i] = tokens;
            QString text;
            for (int t = 0; t < tokens && t < static_cast<int>(d_->pieces[i].size()); ++t)
                text += d_->pieces[i][static_cast<std::size_t>(t)];
            d_->panes[i]->showReplay(text);
        }
        if (now >= d_->replayBar->duration()) stopReplay();
    });
    setPanes({});
    QEvent style_change(QEvent::PaletteChange);
    changeEvent(&style_change);
}

CompareView::~CompareView() = default;

std::size_t CompareView::Private::fastest() const {
    std::size_t best = baseline;
    double speed = -1;
    for (std::size_t i = 0; i < panes.size(); ++i) {
        if (i == baseline) continue;
        const double own = panes[i]->numbers().generationSpeed;
        if (!std::isnan(own) && own > speed) speed = own, best = i;
    }
    return best;
}

void CompareView::setPanes(const std::vector<ComparePane>& panes) {
    stopReplay();
    for (ComparePaneView* pane : d_->panes) delete pane;
    d_->panes.clear();
    d_->pieces.assign(panes.size(), {});
    d_->timings.assign(panes.size(), {});
    d_->replayed.assign(panes.size(), -1);
    d_->baseline = 0;
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
    setTiming(-1, {}, {});
    setNumbers(-1, {});
}

int CompareView::paneCount() const { return static_cast<int>(d_->panes.size()); }

void CompareView::setBaseline(int pane) {
    if (pane < 0 || pane >= paneCount()) return;
    d_->baseline = static_cast<std::size_t>(pane);
    for (std::size_t i = 0; i < d_->panes.size(); ++i)
        d_->panes[i]->setNumbers(d_->panes[i]->numbers(), i == d_->baseline);
    setNumbers(-1, {});
}

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
        setTiming(i, {}, {});
    }
    setActive(-1);
}

void CompareView::setPrompt(const QString& prompt) {
    d_->prompt = prompt;
    for (ComparePaneView* pane : d_->panes) pane->setPrompt(prompt);
}

void CompareView::appendText(int pane, const QString& text) {
    if (pane < 0 || pane >= paneCount()) return;
    if (replaying()) stopReplay();
    d_->panes[static_cast<std::size_t>(pane)]->appendText(text);
}

void CompareView::setText(int pane, const QString& text) {
    if (pane >= 0 && pane < paneCount()) d_->panes[static_cast<std::size_t>(pane)]->setText(text);
}

void CompareView::setNumbers(int pane, const CompareNumbers& numbers) {
    if (pane >= 0 && pane < paneCount())
        d_->panes[static_cast<std::size_t>(pane)]->setNumbers(numbers, static_cast<std::size_t>(pane) == d_->baseline);
    const double factor = speedUp();
    d_->speedUp->setText(style::multiple(factor));
    if (std::isnan(factor)) {
        d_->speedUpText->setText(d_->panes.size() < 2 ? tr("The speed-up appears here")
                                                      : tr("The speed-up appears here when both have been measured"));
    } else {
        const QString other = d_->panes[d_->fastest()]->pane().title, base = d_->panes[d_->baseline]->pane().title;
        d_->speedUpText->setText(tr("%1 against %2, generated tokens per second").arg(other, base));
    }
    d_->copy->setEnabled(!d_->panes.empty());
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText,
                 std::isnan(factor) ? style::color(style::Role::muted, ink) : style::ink(style::Role::student, ink));
    d_->speedUp->setPalette(ink);
    d_->speedUp->setAccessibleDescription(d_->speedUp->text() + QLatin1Char(' ') + d_->speedUpText->text());
    setAccessibleDescription(summary());
}

void CompareView::setActive(int pane) {
    for (int i = 0; i < paneCount(); ++i) d_->panes[static_cast<std::size_t>(i)]->setActive(i == pane);
}

void CompareView::setTiming(int pane, std::vector<double> seconds, std::vector<QString> pieces) {
    if (pane >= 0 && pane < paneCount()) {
        d_->timings[static_cast<std::size_t>(pane)] = std::move(seconds);
        d_->pieces[static_cast<std::size_t>(pane)] = std::move(pieces);
    }
    std::vector<ReplayBar::Lane> lanes;
    for (std::size_t i = 0; i < d_->panes.size(); ++i)
        lanes.push_back({d_->panes[i]->pane().title, d_->panes[i]->role(), d_->timings[i]});
    d_->replayBar->setLanes(std::move(lanes));
    d_->replayBar->setVisible(
        std::any_of(d_->timings.begin(), d_->timings.end(), [](const auto& t) { return !t.empty(); }));
    d_->replay->setEnabled(canReplay());
}

bool CompareView::canReplay() const {
    return std::count_if(d_->timings.begin(), d_->timings.end(), [](const auto& t) { return !t.empty(); }) >= 2;
}

bool CompareView::replaying() const { return d_->timer->isActive(); }

double CompareView::speedUp() const {
    if (d_->panes.size() < 2) return not_measured;
    const double base = d_->panes[d_->baseline]->numbers().generationSpeed;
    const std::size_t best = d_->fastest();
    if (best == d_->baseline || std::isnan(base) || base <= 0) return not_measured;
    return d_->panes[best]->numbers().generationSpeed / base;
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
    if (!std::isnan(speedUp())) words << tr("speed-up %1").arg(style::multiple(speedUp()));
    return words.join(QStringLiteral("; "));
}

namespace {

struct Figure {
    QString heading;
    double value;
    QString shown;
};

std::vector<Figure> figures(const ComparePaneView& view) {
    const CompareNumbers& n = view.numbers();
    const ComparePane& p = view.pane();
    const double total = p.ternaryBytes + p.embeddingBytes + p.otherBytes;
    const auto size = [](double v) { return v > 0 ? style::bytes(v) : QStringLiteral("–"); };
    return {{CompareView::tr("Generation, tokens/s"), n.generationSpeed,
             std::isnan(n.generationSpread)
                 ? style::number(n.generationSpeed)
                 : style::number(n.generationSpeed) + QStringLiteral(" ± ") + style::number(n.generationSpread, 2)},
            {CompareView::tr("Prompt, tokens/s"), n.promptSpeed, style::number(n.promptSpeed)},
            {CompareView::tr("First token, s"), n.firstToken, style::number(n.firstToken, 3)},
            {CompareView::tr("Body"), p.ternaryBytes, size(p.ternaryBytes)},
            {CompareView::tr("Embedding and head"), p.embeddingBytes, size(p.embeddingBytes)},
            {CompareView::tr("Total"), total, size(total)},
            {CompareView::tr("Measured peak"), n.peakMemory, style::bytes(n.peakMemory)},
            {CompareView::tr("Same tokens"), n.agreement, style::percent(n.agreement)},
            {CompareView::tr("KL, nats/token"), n.kl, style::number(n.kl, 3)}};
}

}  // namespace

QString CompareView::toMarkdown() const {
    QString out = QStringLiteral("| ") + tr("Model") + QStringLiteral(" | ") + tr("Format") + QStringLiteral(" |");
    QString rule = QStringLiteral("|---|---|");
    if (d_->panes.empty()) return {};
    for (const Figure& figure : figures(*d_->panes.front())) {
        out += QLatin1Char(' ') + figure.heading + QStringLiteral(" |");
        rule += QStringLiteral("---:|");
    }
    out += QLatin1Char('\n') + rule + QLatin1Char('\n');
    for (const ComparePaneView* pane : d_->panes) {
        out += QStringLiteral("| ") + markdownCell(pane->pane().title) + QStringLiteral(" | ") +
               markdownCell(pane->pane().format) + QStringLiteral(" |");
        for (const Figure& figure : figures(*pane)) out += QLatin1Char(' ') + figure.shown + QStringLiteral(" |");
        out += QLatin1Char('\n');
    }
    out += QLatin1Char('\n');
    if (!std::isnan(speedUp())) out += tr("Speed-up: %1").arg(style::multiple(speedUp())) + QStringLiteral("  \n");
    if (!d_->conditions.isEmpty()) out += tr("Conditions: %1").arg(d_->conditions) + QStringLiteral("  \n");
    if (!d_->prompt.isEmpty()) out += tr("Prompt: %1").arg(d_->prompt) + QLatin1Char('\n');
    for (const ComparePaneView* pane : d_->panes)
        if (!pane->text().isEmpty()) {
            QString quoted = pane->text();
            out += QStringLiteral("\n**%1**\n\n> ").arg(pane->pane().title) +
                   quoted.replace(QLatin1Char('\n'), QStringLiteral("\n> ")) + QLatin1Char('\n');
        }
    return out;
}

QByteArray CompareView::toCsv() const {
    if (d_->panes.empty()) return {};
    QByteArrayList head{csvCell(tr("Model")), csvCell(tr("Format"))};
    for (const Figure& figure : figures(*d_->panes.front())) head << csvCell(figure.heading);
    head << csvCell(tr("Conditions")) << csvCell(tr("Text"));
    QByteArray out = head.join(',') + '\n';
    for (const ComparePaneView* pane : d_->panes) {
        QByteArrayList cells{csvCell(pane->pane().title), csvCell(pane->pane().format)};
        for (const Figure& figure : figures(*pane))
            cells << (std::isnan(figure.value) ? QByteArray()
                                               : QByteArray::number(figure.value, 'g', QLocale::FloatingPointShortest));
        cells << csvCell(d_->conditions) << csvCell(pane->text());
        out += cells.join(',') + '\n';
    }
    return out;
}

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
    for (ComparePaneView* pane : d_->panes) pane->showReplay({});
    d_->timer->start();
    d_->replay->setText(tr("Stop replay"));
}

void CompareView::stopReplay() {
    if (!d_->timer->isActive()) return;
    d_->timer->stop();
    d_->replayBar->setTime(-1);
    for (ComparePaneView* pane : d_->panes) pane->setText(pane->text());
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
    QPalette strong = p;
    strong.setColor(QPalette::WindowText,
                    std::isnan(speedUp()) ? style::color(style::Role::muted, p) : style::ink(style::Role::student, p));
    d_->speedUp->setPalette(strong);
    d_->replay->setIcon(style::icon(style::Mark::play, p));
    d_->copy->setIcon(style::icon(style::Mark::copy, p));
}

}  // namespace bitdistill
