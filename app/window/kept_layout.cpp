// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/kept_layout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QSpinBox>
#include <QSplitter>
#include <QVariant>

#include "app/pages/chat_page.h"
#include "app/pages/compare_page.h"
#include "app/parts/page_layout.h"
#include "app/parts/settings.h"
#include "app/window/main_window.h"
#include "widgets/plots/loss_header.h"
#include "widgets/plots/loss_plot.h"

namespace bitdistill {

namespace {

// By the names that these widgets have for tests too.
const QStringList spins{QStringLiteral("tokens"), QStringLiteral("repeats"), QStringLiteral("chatTokens")};
const QStringList fractions{QStringLiteral("chatTemperature")};
const QStringList boxes{QStringLiteral("fixedLength"), QStringLiteral("chatTemplate")};
const QStringList comparedModels{QStringLiteral("baseline"), QStringLiteral("against")};
const QStringList chatModels{QStringLiteral("chatModel"), QStringLiteral("secondChatModel")};

const QString pageKey = QStringLiteral("page"), logKey = QStringLiteral("curves/log"),
              smoothingKey = QStringLiteral("curves/smoothing"), secondKey = QStringLiteral("chat/second");

QString modelKey(const QString& list) { return QStringLiteral("models/") + list; }

// A splitter has its place among those of its page for a name. Where a page has got other parts since, the number of
// parts tells in most cases, and a wrong size does no harm.
QString splitterKey(const Page* page, qsizetype place) {
    return QStringLiteral("splitters/%1/%2").arg(page->word()).arg(place);
}

}  // namespace

KeptLayout::KeptLayout(MainWindow& window, Settings& settings) : window_(window), settings_(settings) {
    followSplitters();
    followCurves();
    restoreNumbers();
    restoreModels();
}

KeptLayout::~KeptLayout() { keepAll(); }

QString KeptLayout::page() const {
    const QString word = settings_.kept(pageKey).toString();
    return window_.pageWords().contains(word) ? word : QString();
}

void KeptLayout::followSplitters() {
    for (const QString& word : window_.pageWords()) {
        const Page* const page = window_.page(word);
        const QList<QSplitter*> all = page->findChildren<QSplitter*>();
        for (qsizetype place = 0; place < all.size(); ++place) {
            QSplitter* const splitter = all[place];
            const QString key = splitterKey(page, place);
            setDrawnSizes(*splitter, settings_.kept(key).toList());
            connect(splitter, &QSplitter::splitterMoved, this,
                    [this, splitter, key] { settings_.keep(key, drawnSizes(*splitter)); });
        }
    }
}

// The curves of the Run page share their options, so one of them is told. Their headers speak of what somebody has
// chosen, not of what a plot finds fitting by itself.
void KeptLayout::followCurves() {
    Page* const run = window_.page(QStringLiteral("run"));
    auto* const losses = run->findChild<LossPlot*>(QStringLiteral("losses"));
    if (losses) {
        if (const QVariant on = settings_.kept(logKey); on.isValid()) losses->setLogY(on.toBool());
        if (const QVariant percent = settings_.kept(smoothingKey); percent.isValid())
            losses->setSmoothing(percent.toInt());
    }
    for (const loss::Header* header : run->findChildren<loss::Header*>()) {
        connect(header, &loss::Header::logYChosen, this, [this](bool on) { settings_.keep(logKey, on); });
        connect(header, &loss::Header::smoothingChosen, this,
                [this](int percent) { settings_.keep(smoothingKey, percent); });
    }
}

void KeptLayout::restoreNumbers() {
    for (const QString& name : spins)
        if (auto* spin = window_.findChild<QSpinBox*>(name); spin && settings_.kept(name).isValid())
            spin->setValue(settings_.kept(name).toInt());
    for (const QString& name : fractions)
        if (auto* spin = window_.findChild<QDoubleSpinBox*>(name); spin && settings_.kept(name).isValid())
            spin->setValue(settings_.kept(name).toDouble());
    for (const QString& name : boxes)
        if (auto* box = window_.findChild<QCheckBox*>(name); box && settings_.kept(name).isValid())
            box->setChecked(settings_.kept(name).toBool());
}

// Models that are still there.
void KeptLayout::restoreModels() {
    const auto model = [this](const QString& list) {
        const QString path = settings_.kept(modelKey(list)).toString();
        return QFileInfo::exists(path) ? path : QString();
    };
    auto* const compare = qobject_cast<ComparePage*>(window_.page(QStringLiteral("compare")));
    auto* const chat = qobject_cast<ChatPage*>(window_.page(QStringLiteral("chat")));
    for (int side = 0; side < 2; ++side) {
        if (const QString path = model(comparedModels[side]); compare && !path.isEmpty()) compare->setModel(side, path);
        const QString path = model(chatModels[side]);
        if (chat && !path.isEmpty() && (side == 0 || settings_.kept(secondKey).toBool())) chat->setModel(side, path);
    }
}

void KeptLayout::keepAll() {
    settings_.keep(pageKey, window_.currentPage());
    for (const QString& name : spins)
        if (const auto* spin = window_.findChild<QSpinBox*>(name)) settings_.keep(name, spin->value());
    for (const QString& name : fractions)
        if (const auto* spin = window_.findChild<QDoubleSpinBox*>(name)) settings_.keep(name, spin->value());
    for (const QString& name : boxes)
        if (const auto* box = window_.findChild<QCheckBox*>(name)) settings_.keep(name, box->isChecked());
    for (const QString& name : comparedModels + chatModels)
        if (const auto* list = window_.findChild<QComboBox*>(name))
            settings_.keep(modelKey(name), list->currentData().toString());
    if (const auto* second = window_.findChild<QCheckBox*>(QStringLiteral("secondModel")))
        settings_.keep(secondKey, second->isChecked());
}

}  // namespace bitdistill
