// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runs/queue_card.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/plot_style.h"
#include "widgets/texts/engine_text.h"
#include "widgets/texts/joined_text.h"

namespace bitdistill {

namespace {

QString kindText(QueueKind kind) {
    switch (kind) {
        case QueueKind::run:
            return QueueCard::tr("Run");
        case QueueKind::sweep:
            return QueueCard::tr("Sweep");
        case QueueKind::rates:
            return QueueCard::tr("Search for learning rates");
        case QueueKind::ablation:
            return QueueCard::tr("Ablation");
    }
    return {};
}

QString text(const std::string& words) { return QString::fromStdString(words); }

// The focus is where it was when a row is made anew: on the button of the same name.
void focusAgain(QWidget* rows, const QString& name) {
    if (name.isEmpty()) return;
    for (auto* button : rows->findChildren<QPushButton*>())
        if (button->accessibleName() == name && button->isEnabled()) return button->setFocus();
}

}  // namespace

QString queueText(const QueueRunner::Item& item, bool running) {
    QStringList parts{kindText(item.entry.kind)};
    if (!item.problem.isEmpty()) return QueueCard::tr("%1: %2").arg(parts.front(), item.problem);
    if (!item.stand) return parts.front();
    const QueueStand& stand = *item.stand;
    if (item.entry.kind != QueueKind::run)
        parts << QueueCard::tr("%1 of %n run(s)", nullptr, static_cast<int>(stand.planned)).arg(stand.finished);
    if (stand.failed > 0)
        parts << (item.entry.kind == QueueKind::run
                      ? QueueCard::tr("failed: %1").arg(spoken(item.entry.failed.begin()->second))
                      : QueueCard::tr("%n failed", nullptr, static_cast<int>(stand.failed)));
    if (running)
        parts << QueueCard::tr("running");
    else if (stand.done())
        parts << (stand.failed > 0 ? QueueCard::tr("ended") : QueueCard::tr("done"));
    else
        parts << QueueCard::tr("waiting");
    if (!stand.outcome.empty()) parts << QueueCard::tr("chosen so far: %1").arg(spoken(stand.outcome));
    return joinedByCommas(parts);
}

QueueCard::QueueCard(QueueRunner& queue, QWidget* parent) : Card(tr("Queue"), parent), queue_(queue) {
    setObjectName(QStringLiteral("queueCard"));
    state_ = new Caption({}, style::Text::small, true);
    header()->addWidget(state_);
    pause_ = new QPushButton;
    pause_->setObjectName(QStringLiteral("pauseQueue"));
    header()->addWidget(pause_);
    rows_ = new QVBoxLayout;
    rows_->setSpacing(style::halfUnit);
    body()->addLayout(rows_);
    connect(pause_, &QPushButton::clicked, this, [this] { queue_.paused() ? queue_.resume() : queue_.pause(); });
    connect(&queue_, &QueueRunner::changed, this, &QueueCard::refresh);
    refresh();
}

void QueueCard::refresh() {
    const QWidget* const focus = QApplication::focusWidget();
    const QString focused = focus && isAncestorOf(focus) ? focus->accessibleName() : QString();
    while (QLayoutItem* item = rows_->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            for (auto* old : widget->findChildren<QPushButton*>()) old->setAccessibleName({});  // for focusAgain()
            widget->deleteLater();
        }
        delete item;
    }
    setVisible(!queue_.items().empty());
    pause_->setText(queue_.paused() ? tr("Continue") : tr("Pause"));
    pause_->setAccessibleName(queue_.paused() ? tr("Let the queue go on")
                                              : tr("Pause the queue after the present run"));
    const bool open = std::ranges::any_of(
        queue_.items(), [](const QueueRunner::Item& item) { return !item.stand || !item.stand->done(); });
    pause_->setVisible(open);
    state_->setText(!open              ? tr("everything is done")
                    : !queue_.paused() ? tr("one run after the other")
                    : queue_.running() ? tr("pauses after the present run")
                                       : tr("paused"));
    for (std::size_t i = 0; i < queue_.items().size(); ++i) rows_->addWidget(row(i));
    focusAgain(this, focused);
}

QWidget* QueueCard::row(std::size_t place) {
    const QueueRunner::Item& item = queue_.items()[place];
    const bool running = queue_.running() == place;
    const QString folder = text(item.entry.folder.string()), name = text(item.entry.folder.filename().string());
    auto* made = new QWidget;
    made->setAccessibleName(name);
    auto* line = new QHBoxLayout(made);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(style::unit);
    const bool failed = !item.problem.isEmpty() || (item.stand && item.stand->failed > 0);
    const bool done = item.stand && item.stand->done();
    line->addWidget(failed    ? new MarkLabel(style::Mark::warning, style::Role::caution)
                    : running ? new MarkLabel(style::Mark::play, style::Role::accent)
                    : done    ? new MarkLabel(style::Mark::check, style::Role::good)
                              : new MarkLabel(style::Mark::open, style::Role::muted));
    auto* open = new NameButton(name);
    open->setAccessibleName(tr("Open %1").arg(name));
    open->setToolTip(folder);
    line->addWidget(open);
    connect(open, &QPushButton::clicked, this, [this, folder] { emit openRequested(folder); });
    auto* about = new Caption(queueText(item, running), style::Text::small, true);
    about->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    about->setToolTip(about->text());
    line->addWidget(about, 1);
    const auto add = [&](const QString& words, const QString& accessible, const char* objectName, bool enabled,
                         auto action) {
        auto* button = new QPushButton(words);
        button->setObjectName(QString::fromLatin1(objectName));
        button->setAccessibleName(accessible);
        button->setToolTip(accessible);
        button->setEnabled(enabled);
        connect(button, &QPushButton::clicked, this, action);
        line->addWidget(button);
    };
    add(QStringLiteral("↑"), tr("Move %1 up").arg(name), "queueUp", place > 0,
        [this, place] { queue_.move(place, -1); });
    add(QStringLiteral("↓"), tr("Move %1 down").arg(name), "queueDown", place + 1 < queue_.items().size(),
        [this, place] { queue_.move(place, 1); });
    add(tr("Remove"), tr("Remove %1 from the queue").arg(name), "queueRemove", !running,
        [this, place] { queue_.remove(place); });
    return made;
}

}  // namespace bitdistill
