// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/time_scrubber.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QTimer>
#include <QToolButton>
#include <algorithm>
#include <cmath>

#include "widgets/plot_style.h"

namespace bitdistill {

namespace {

// A replay of any length takes about this long; a frame never less than one tick.
constexpr int replayMilliseconds = 12000, fastestTick = 40, slowestTick = 400;
constexpr double speeds[] = {0.25, 0.5, 1, 2, 4, 8};

}  // namespace

TimeScrubber::TimeScrubber(QWidget* parent) : QWidget(parent), timer_(new QTimer(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(style::unit, style::halfUnit, style::unit, style::halfUnit);
    row->setSpacing(style::unit);
    playButton_ = new QToolButton(this);
    playButton_->setAutoRaise(true);
    slider_ = new QSlider(Qt::Horizontal, this);
    slider_->setAccessibleName(tr("Step of the histograms"));
    slider_->setMinimumWidth(10 * style::unit);
    readout_ = new QLabel(this);
    readout_->setAccessibleName(tr("Step shown"));
    liveButton_ = new QToolButton(this);
    liveButton_->setText(tr("Newest"));
    liveButton_->setCheckable(true);
    liveButton_->setAccessibleName(tr("Follow the newest step"));
    liveButton_->setAccessibleDescription(tr("Jumps to the newest histogram and stays there while the run goes on"));
    liveButton_->setToolTip(liveButton_->accessibleDescription());
    speed_ = new QComboBox(this);
    speed_->setObjectName(QStringLiteral("replaySpeed"));
    speed_->setAccessibleName(tr("Speed of the replay"));
    speed_->setToolTip(speed_->accessibleName());
    for (const double factor : speeds) speed_->addItem(style::number(factor) + QChar(0x00d7), factor);
    setSpeed(1);
    row->addWidget(playButton_);
    row->addWidget(speed_);
    row->addWidget(slider_, 1);
    setTabOrder(playButton_, speed_);  // in reading order
    setTabOrder(speed_, slider_);
    row->addWidget(readout_);
    row->addWidget(liveButton_);
    setAccessibleName(tr("Time scrubber"));
    slider_->installEventFilter(this);

    connect(playButton_, &QToolButton::clicked, this, [this] { playing() ? pause() : play(); });
    connect(liveButton_, &QToolButton::clicked, this, [this](bool on) { on ? followLive() : setFollowing(false); });
    connect(slider_, &QSlider::valueChanged, this, [this](int value) {
        setFollowing(value == slider_->maximum());
        moved();
    });
    connect(slider_, &QSlider::sliderPressed, this, &TimeScrubber::pause);
    connect(speed_, &QComboBox::currentIndexChanged, this, [this] {
        if (playing()) setPace();
    });
    connect(timer_, &QTimer::timeout, this, [this] {
        if (slider_->value() >= slider_->maximum()) return pause();
        slider_->setValue(std::min(slider_->maximum(), slider_->value() + stride_));
    });
    restyle();
    setPositions({});
}

void TimeScrubber::setPositions(std::vector<FramePosition> positions) {
    const FramePosition before = position();
    const bool had = !positions_.empty();
    positions_ = std::move(positions);
    {
        const QSignalBlocker quiet(slider_);
        slider_->setRange(0, std::max(0, count() - 1));
        slider_->setPageStep(std::max(1, count() / 10));
        if (following_ || !had) {
            slider_->setValue(slider_->maximum());
        } else {
            const auto place = std::lower_bound(positions_.begin(), positions_.end(), before);
            slider_->setValue(std::min(static_cast<int>(place - positions_.begin()), std::max(0, count() - 1)));
        }
    }
    setEnabled(count() > 0);
    playButton_->setEnabled(count() > 1);
    speed_->setEnabled(count() > 1);
    slider_->setEnabled(count() > 1);
    if (count() > 0 && (!had || position() != before))
        moved();
    else
        describe();
}

int TimeScrubber::index() const { return positions_.empty() ? -1 : slider_->value(); }

FramePosition TimeScrubber::position() const {
    if (positions_.empty()) return {};
    return positions_[static_cast<std::size_t>(std::clamp(slider_->value(), 0, count() - 1))];
}

bool TimeScrubber::playing() const { return timer_->isActive(); }

void TimeScrubber::setPosition(const FramePosition& position) {
    if (positions_.empty()) return;
    const auto place = std::upper_bound(positions_.begin(), positions_.end(), position);
    setIndex(std::max(0, static_cast<int>(place - positions_.begin()) - 1));
}

void TimeScrubber::setIndex(int index) { slider_->setValue(std::clamp(index, 0, std::max(0, count() - 1))); }

void TimeScrubber::play() {
    if (count() < 2) return;
    if (slider_->value() >= slider_->maximum()) slider_->setValue(0);
    setPace();
    restyle();
}

// Faster than a picture can follow, steps are left out.
void TimeScrubber::setPace() {
    const double tick = std::clamp(replayMilliseconds / count(), fastestTick, slowestTick) / speed();
    stride_ = std::max(1, static_cast<int>(std::lround(fastestTick / tick)));
    timer_->start(std::max(fastestTick, static_cast<int>(std::lround(tick * stride_))));
}

double TimeScrubber::speed() const { return speed_->currentData().toDouble(); }

void TimeScrubber::setSpeed(double factor) {
    int nearest = 0;
    for (int i = 1; i < speed_->count(); ++i)
        if (std::abs(speed_->itemData(i).toDouble() - factor) < std::abs(speed_->itemData(nearest).toDouble() - factor))
            nearest = i;
    speed_->setCurrentIndex(nearest);
}

void TimeScrubber::pause() {
    if (!timer_->isActive()) return;
    timer_->stop();
    restyle();
}

void TimeScrubber::followLive() {
    pause();
    slider_->setValue(slider_->maximum());
    setFollowing(true);
}

void TimeScrubber::setFollowing(bool following) {
    const QSignalBlocker quiet(liveButton_);
    liveButton_->setChecked(following);
    following_ = following;
}

void TimeScrubber::moved() {
    describe();
    emit positionChanged(position());
}

void TimeScrubber::describe() {
    if (positions_.empty()) {
        readout_->setText(tr("no histograms yet"));
    } else {
        const FramePosition now = position();
        readout_->setText(tr("%1, step %2   (%3 of %4)")
                              .arg(style::stageLabel(now.stage), style::integer(now.step), style::integer(index() + 1),
                                   style::integer(count())));
        // Room for the longest text, so that the slider keeps its width while it moves.
        readout_->setMinimumWidth(std::max(readout_->minimumWidth(), readout_->sizeHint().width()));
    }
    liveButton_->setChecked(following_);
    slider_->setAccessibleDescription(readout_->text());
    setAccessibleDescription(readout_->text());
}

void TimeScrubber::restyle() {
    const QPalette p = palette();
    playButton_->setIcon(style::icon(playing() ? style::Mark::pause : style::Mark::play, p));
    playButton_->setAccessibleName(playing() ? tr("Pause the replay") : tr("Play through the steps"));
    playButton_->setAccessibleDescription(tr("Space does the same"));
    playButton_->setToolTip(playButton_->accessibleName());
    readout_->setFont(style::font(style::Text::small, font()));
    readout_->setMinimumWidth(0);
}

void TimeScrubber::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) restyle();
}

void TimeScrubber::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space)
        playing() ? pause() : play();
    else
        QWidget::keyPressEvent(event);
}

bool TimeScrubber::eventFilter(QObject* watched, QEvent* event) {
    if (watched == slider_ && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
        playing() ? pause() : play();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace bitdistill
