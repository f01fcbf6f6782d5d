// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/measure_fields.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>
#include <algorithm>
#include <limits>

#include "engine/base/machine.h"
#include "widgets/plot_style.h"

namespace bitdistill {

namespace {
constexpr int usualTokens = 128, mostTokens = 4096, mostRepeats = 50;
}

MeasureFields::MeasureFields(QWidget* parent) : QWidget(parent) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(style::unit);
    grid->setVerticalSpacing(style::halfUnit);
    const ComparisonPlan usual;
    tokens_ = addSpin(grid, tr("&Tokens"), tr("Tokens to write at most"), "tokens", 0, 0);
    tokens_->setRange(2, mostTokens);
    tokens_->setValue(usualTokens);
    threads_ = addSpin(grid, tr("T&hreads"), tr("Threads"), "threads", 0, 1);
    threads_->setRange(1, machine().cores);
    threads_->setValue(machine().cores);
    repeats_ = addSpin(grid, tr("&Repeats"), tr("Repeats"), "repeats", 1, 0);
    repeats_->setRange(1, mostRepeats);
    repeats_->setValue(usual.repeats);
    auto* label = new QLabel(tr("Te&mperature"));
    temperature_ = new QDoubleSpinBox;
    temperature_->setObjectName(QStringLiteral("temperature"));
    temperature_->setRange(0, 5);
    temperature_->setSingleStep(0.1);
    temperature_->setSpecialValueText(tr("greedy"));
    temperature_->setAccessibleName(tr("Temperature, 0 is greedy"));
    label->setBuddy(temperature_);
    grid->addWidget(label, 1, 2);
    grid->addWidget(temperature_, 1, 3);
    fixedLength_ = new QCheckBox(tr("Al&ways so many tokens"));
    fixedLength_->setObjectName(QStringLiteral("fixedLength"));
    fixedLength_->setAccessibleName(tr("Always write so many tokens"));
    fixedLength_->setToolTip(
        tr("Measures a fixed length: each model writes on past the end of its text, and what follows is greyed"));
    grid->addWidget(fixedLength_, 2, 0, 1, 2);
    seed_ = addSpin(grid, tr("S&eed"), tr("Seed of the sampled tokens"), "seed", 2, 1);
    seed_->setRange(0, std::numeric_limits<int>::max());
    seed_->setValue(static_cast<int>(usual.seed));
    grid->setRowStretch(3, 1);
    for (QSpinBox* box : {tokens_, threads_, repeats_, seed_})
        connect(box, &QSpinBox::valueChanged, this, [this] { chosen_ = true; });
    connect(temperature_, &QDoubleSpinBox::valueChanged, this, [this] {
        chosen_ = true;
        showSeed();
    });
    connect(fixedLength_, &QCheckBox::toggled, this, [this] { chosen_ = true; });
    showSeed();
    chosen_ = false;
}

QSpinBox* MeasureFields::addSpin(QGridLayout* grid, const QString& label, const QString& name, const char* objectName,
                                 int line, int place) {
    auto* words = new QLabel(label);
    auto* box = new QSpinBox;
    box->setAccessibleName(name);
    box->setObjectName(QLatin1String(objectName));
    words->setBuddy(box);
    grid->addWidget(words, line, place * 2);
    grid->addWidget(box, line, place * 2 + 1);
    return box;
}

// Greedy text has nothing to draw lots for.
void MeasureFields::showSeed() {
    const bool sampled = temperature_->value() > 0;
    seed_->setEnabled(sampled);
    seed_->setToolTip(sampled ? tr("The same seed draws the same tokens again")
                              : tr("Greedy text needs no seed: raise the temperature to sample"));
}

void MeasureFields::putInto(ComparisonPlan& plan) const {
    plan.tokens = tokens_->value();
    plan.fixedLength = fixedLength_->isChecked();
    plan.repeats = repeats_->value();
    plan.threads = threads_->value();
    plan.temperature = temperature_->value();
    plan.seed = static_cast<std::uint64_t>(seed_->value());
}

void MeasureFields::showMeasured(const ComparisonPanes& panes) {
    if (chosen_) return;
    tokens_->setValue(panes.tokens);
    repeats_->setValue(panes.repeats);
    threads_->setValue(panes.threads);
    temperature_->setValue(panes.temperature);
    seed_->setValue(static_cast<int>(std::min<std::uint64_t>(panes.seed, std::numeric_limits<int>::max())));
    fixedLength_->setChecked(panes.fixedLength);
    chosen_ = false;  // it was not the user
}

void MeasureFields::suggest(const FirstQuestion& question) {
    if (chosen_) return;
    tokens_->setValue(question.tokens > 0 ? question.tokens : usualTokens);
    fixedLength_->setChecked(question.fixedLength);
    chosen_ = false;
}

}  // namespace bitdistill
