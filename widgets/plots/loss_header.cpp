// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/loss_header.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <algorithm>
#include <array>

#include "widgets/plot_style.h"
#include "widgets/plots/loss_data.h"

namespace bitdistill::loss {

namespace {

// The smoothing slider, in per cent of the stage: little finely, much coarsely.
constexpr std::array smoothingSteps{0, 1, 2, 5, 10, 20};
constexpr int allStages = -1;

}  // namespace

Header::Header(QWidget* parent) : PlotHeader(parent) {
    stage_ = new QComboBox(this);
    stage_->setAccessibleName(tr("Stage shown"));
    stage_->setAccessibleDescription(tr("All stages side by side, or one stage alone"));
    stage_->addItem(tr("All stages"), allStages);
    for (const Stage stage : stage_order)
        if (stage_info(stage).trains()) stage_->addItem(style::stageLabel(stage), static_cast<int>(stage));
    addOption(stage_);

    axis_ = new QComboBox(this);
    axis_->setAccessibleName(tr("Horizontal axis"));
    axis_->setAccessibleDescription(tr("Steps, tokens read or time trained"));
    axis_->addItem(tr("Step"), static_cast<int>(XAxis::step));
    axis_->addItem(tr("Tokens"), static_cast<int>(XAxis::tokens));
    axis_->addItem(tr("Time"), static_cast<int>(XAxis::time));
    addOption(axis_);

    logY_ = addSwitch(tr("Log"), tr("Logarithmic value axis"),
                      tr("Logarithmic value axis; the menu has the horizontal one"));
    logY_->setPopupMode(QToolButton::MenuButtonPopup);
    logX_ = new QAction(tr("Logarithmic horizontal axis"), logY_);
    logX_->setCheckable(true);
    logY_->addAction(logX_);

    smoothingText_ = new QLabel(this);
    addOption(smoothingText_);
    smoothing_ = new QSlider(Qt::Horizontal, this);
    smoothing_->setRange(0, static_cast<int>(smoothingSteps.size()) - 1);
    smoothing_->setPageStep(1);
    smoothing_->setFixedWidth(12 * style::unit);
    smoothing_->setAccessibleName(tr("Smoothing"));
    smoothing_->setAccessibleDescription(tr(
        "What the smoothed line averages over, as a part of the stage; the raw values stay visible under it. At first "
        "only stages of 200 points and more are smoothed."));
    smoothing_->setToolTip(smoothing_->accessibleDescription());
    addOption(smoothing_);

    connect(stage_, &QComboBox::activated, this, [this](int at) {
        const int stage = stage_->itemData(at).toInt();
        emit stageChosen(stage == allStages ? std::nullopt : std::optional(static_cast<Stage>(stage)));
    });
    connect(axis_, &QComboBox::activated, this,
            [this](int at) { emit axisChosen(static_cast<XAxis>(axis_->itemData(at).toInt())); });
    connect(logY_, &QToolButton::toggled, this, &Header::logYChosen);
    connect(logX_, &QAction::toggled, this, &Header::logXChosen);
    connect(smoothing_, &QSlider::valueChanged, this,
            [this](int at) { emit smoothingChosen(smoothingSteps.at(static_cast<std::size_t>(at))); });
}

void Header::showOptions(const Options& options) {
    const QSignalBlocker a(stage_), b(axis_), c(logY_), d(logX_), e(smoothing_);
    stage_->setCurrentIndex(stage_->findData(options.only ? static_cast<int>(*options.only) : allStages));
    axis_->setCurrentIndex(axis_->findData(static_cast<int>(options.xAxis)));
    logY_->setChecked(options.logY);
    logX_->setChecked(options.logX);
    const int percent = options.smoothing.value_or(usualSmoothing);
    const auto at = std::lower_bound(smoothingSteps.begin(), smoothingSteps.end(), percent);
    smoothing_->setValue(
        static_cast<int>(std::min<std::ptrdiff_t>(at - smoothingSteps.begin(), std::ssize(smoothingSteps) - 1)));
    smoothingText_->setText(percent ? tr("Smooth %1 %").arg(percent) : tr("Raw"));
}

void Header::setOptionsVisible(bool visible) {
    for (QWidget* option : std::initializer_list<QWidget*>{stage_, axis_, logY_, smoothing_, smoothingText_})
        option->setVisible(visible);
}

void Header::restyle() {
    PlotHeader::restyle();
    smoothingText_->setFont(style::font(style::Text::small, font()));
    // Wide enough for every text it takes, so that the slider does not move under the mouse.
    const QString widest = tr("Smooth %1 %").arg(smoothingSteps.back());
    smoothingText_->setFixedWidth(smoothingText_->fontMetrics().horizontalAdvance(widest) + 2);
    smoothingText_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

}  // namespace bitdistill::loss
