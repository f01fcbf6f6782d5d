// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pipeline_bar.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "widgets/plot_style.h"
#include "widgets/texts/joined_text.h"

namespace bitdistill {

class PipelineBar::StageButton : public QAbstractButton {
  public:
    StageButton(Stage stage, PipelineBar* bar) : QAbstractButton(bar), stage_(stage), bar_(bar) {
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAccessibleName(style::stageLabel(stage));
        setAttribute(Qt::WA_Hover);
    }
    QSize sizeHint() const override {
        const QFontMetrics body(style::font(style::Text::body, font(), true)),
            small(style::font(style::Text::small, font()));
        const StageProgress& progress = bar_->stages_[static_cast<std::size_t>(stage_)];
        int words = std::max(body.horizontalAdvance(style::stageLabel(stage_)),
                             small.horizontalAdvance(QStringLiteral("0,000 / 0,000")));
        // Room for the longest time left, so that nothing moves while it counts down.
        if (progress.state == StageState::running)
            words =
                std::max(words, small.horizontalAdvance(PipelineBar::tr("%1 / %2").arg(style::integer(progress.steps),
                                                                                       style::integer(progress.steps)) +
                                                        QStringLiteral("   ") +
                                                        PipelineBar::tr("%1 left").arg(style::duration(59 * 60 + 59))));
        if (progress.state == StageState::failed || progress.step > 0)
            words = std::max(words, small.horizontalAdvance(detail()));
        return {words + 6 * style::unit, body.height() + small.height() + 2 * style::unit + style::halfUnit};
    }
    QSize minimumSizeHint() const override { return {9 * style::unit, sizeHint().height()}; }

    QString detail() const {
        const StageProgress& progress = bar_->stages_[static_cast<std::size_t>(stage_)];
        const QString count = progress.steps > 0 ? PipelineBar::tr("%1 / %2").arg(style::integer(progress.step),
                                                                                  style::integer(progress.steps))
                                                 : QString();
        switch (progress.state) {
            case StageState::running: {
                QString text = bar_->paused_ ? PipelineBar::tr("paused") : QString();
                if (!count.isEmpty()) text = text.isEmpty() ? count : joinedByCommas({text, count});
                if (text.isEmpty()) text = style::stageStateLabel(progress.state);
                if (!bar_->paused_ && !std::isnan(progress.seconds_left))
                    text +=
                        QStringLiteral("   ") + PipelineBar::tr("%1 left").arg(style::duration(progress.seconds_left));
                return text;
            }
            case StageState::failed:
                return count.isEmpty() ? PipelineBar::tr("failed") : PipelineBar::tr("failed at %1").arg(count);
            case StageState::waiting:
                // A stopped run waits in the middle of a stage.
                return progress.step > 0 ? PipelineBar::tr("stopped at %1").arg(count)
                                         : style::stageStateLabel(progress.state);
            default:
                return style::stageStateLabel(progress.state);
        }
    }

  protected:
    // The chevrons stand between the buttons, on the bar: they move along.
    void moveEvent(QMoveEvent*) override { bar_->update(); }
    void resizeEvent(QResizeEvent*) override { bar_->update(); }
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPalette p = palette();
        const StageProgress& progress = bar_->stages_[static_cast<std::size_t>(stage_)];
        const bool running = progress.state == StageState::running, off = progress.state == StageState::off;
        const QFont body = style::font(style::Text::body, font(), running),
                    small = style::font(style::Text::small, font());
        const QFontMetrics bodySize(body), smallSize(small);
        const QColor text = style::color(style::Role::text, p), muted = style::color(style::Role::muted, p);
        const QColor faint = style::color(style::Role::faint, p);
        const QRectF box = QRectF(rect()).adjusted(2, 2, -2, -2);
        if (underMouse() || isDown()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(style::translucent(muted, isDown() ? 0.16 : 0.08));
            painter.drawRoundedRect(box, style::corner, style::corner);
        }
        if (hasFocus()) {
            painter.setPen(QPen(style::color(style::Role::accent, p), style::thinLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box, style::corner, style::corner);
        }
        // The state's sign: its shape says it, the colour only helps.
        const double left = 1.5 * style::unit, radius = 5.5;
        const double top = (height() - style::halfUnit - bodySize.height() - smallSize.height()) / 2.0;
        const QPointF center(left + radius, top + bodySize.height() / 2.0);
        painter.setBrush(Qt::NoBrush);
        switch (progress.state) {
            case StageState::off:
                painter.setPen(QPen(muted, 1.5));
                painter.drawLine(center - QPointF(3.5, 0), center + QPointF(3.5, 0));
                break;
            case StageState::waiting:
                painter.setPen(QPen(muted, 1.3));
                painter.drawEllipse(center, radius - 0.5, radius - 0.5);
                break;
            case StageState::running: {
                const QColor accent = style::color(style::Role::accent, p);
                painter.setPen(QPen(style::translucent(accent, 0.3), 2.4));
                painter.drawEllipse(center, radius - 0.5, radius - 0.5);
                painter.setPen(QPen(accent, 2.4, Qt::SolidLine, Qt::FlatCap));
                const double share = progress.steps > 0
                                         ? static_cast<double>(progress.step) / static_cast<double>(progress.steps)
                                         : 0.25;
                painter.drawArc(
                    QRectF(center.x() - radius + 0.5, center.y() - radius + 0.5, 2 * radius - 1, 2 * radius - 1),
                    90 * 16, -static_cast<int>(std::lround(share * 360 * 16)));
                if (bar_->paused_) {
                    painter.setPen(QPen(accent, 1.6));
                    painter.drawLine(center + QPointF(-1.5, -2), center + QPointF(-1.5, 2));
                    painter.drawLine(center + QPointF(1.5, -2), center + QPointF(1.5, 2));
                }
                break;
            }
            case StageState::done:
                painter.drawPixmap(
                    QPointF(center.x() - 8, center.y() - 8),
                    style::icon(style::Mark::check, p, style::Role::good).pixmap(QSize(16, 16), devicePixelRatioF()));
                break;
            case StageState::failed:
                painter.drawPixmap(
                    QPointF(center.x() - 8, center.y() - 8),
                    style::icon(style::Mark::error, p, style::Role::bad).pixmap(QSize(16, 16), devicePixelRatioF()));
                break;
        }
        const double words = left + 2 * radius + style::unit, room = width() - words - style::unit;
        painter.setFont(body);
        painter.setPen(off ? muted : text);
        painter.drawText(QRectF(words, top, room, bodySize.height()), Qt::AlignVCenter,
                         bodySize.elidedText(labelIn(bodySize, room), Qt::ElideRight, static_cast<int>(room)));
        painter.setFont(small);
        painter.setPen(progress.state == StageState::failed ? style::ink(style::Role::bad, p) : muted);
        painter.drawText(QRectF(words, top + bodySize.height(), room, smallSize.height()), Qt::AlignVCenter,
                         smallSize.elidedText(detail(), Qt::ElideRight, static_cast<int>(room)));
        // Progress along the bottom.
        const QRectF track(left, height() - style::halfUnit - 3.0, width() - 2 * left, 3);
        painter.setPen(Qt::NoPen);
        painter.setBrush(faint);
        if (!off) painter.drawRoundedRect(track, 1.5, 1.5);
        double share =
            progress.state == StageState::done ? 1.0
            : progress.steps > 0
                ? std::clamp(static_cast<double>(progress.step) / static_cast<double>(progress.steps), 0.0, 1.0)
                : 0.0;
        if (share > 0 && !off) {
            painter.setBrush(style::color(progress.state == StageState::failed ? style::Role::bad
                                          : progress.state == StageState::done ? style::Role::good
                                                                               : style::Role::accent,
                                          p));
            painter.drawRoundedRect(QRectF(track.left(), track.top(), track.width() * share, track.height()), 1.5, 1.5);
        }
        if (bar_->current_ == stage_) {
            painter.setBrush(text);
            painter.drawPolygon(QPolygonF{{track.center().x() - 5, static_cast<double>(height())},
                                          {track.center().x(), height() - 4.0},
                                          {track.center().x() + 5, static_cast<double>(height())}});
        }
    }

  private:
    // The long label, or the short one where that alone is whole.
    QString labelIn(const QFontMetrics& metrics, double room) const {
        const QString label = style::stageLabel(stage_), brief = style::stageShortLabel(stage_);
        return metrics.horizontalAdvance(label) > room && metrics.horizontalAdvance(brief) <= room ? brief : label;
    }

    Stage stage_;
    PipelineBar* bar_;
};

PipelineBar::PipelineBar(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::unit + style::halfUnit);
    for (int s = 0; s < stage_count; ++s) {
        const auto stage = static_cast<Stage>(s);
        auto* button = new StageButton(stage, this);
        buttons_[static_cast<std::size_t>(s)] = button;
        connect(button, &QAbstractButton::clicked, this, [this, stage] { emit stageClicked(stage); });
    }
    for (const Stage stage : stage_order) row->addWidget(buttonOf(stage), buttonOf(stage)->sizeHint().width());
    for (std::size_t s = 1; s < stage_order.size(); ++s)
        setTabOrder(buttonOf(stage_order[s - 1]), buttonOf(stage_order[s]));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Stages of the run"));
    update_();
}

void PipelineBar::setStages(const std::array<StageProgress, stage_count>& stages) {
    stages_ = stages;
    update_();
}

void PipelineBar::setPaused(bool paused) {
    if (paused_ == paused) return;
    paused_ = paused;
    update_();
}

void PipelineBar::setCurrent(std::optional<Stage> stage) {
    if (current_ == stage) return;
    current_ = stage;
    update_();
}

QString PipelineBar::stageText(Stage stage) const {
    const StageProgress& progress = stages_[static_cast<std::size_t>(stage)];
    const bool runs = progress.state == StageState::running;
    QString text = tr("%1: %2").arg(style::stageLabel(stage),
                                    runs && paused_ ? tr("paused") : style::stageStateLabel(progress.state));
    if (progress.steps > 0 && (runs || progress.step > 0))
        text += tr(", step %1 of %2").arg(style::integer(progress.step), style::integer(progress.steps));
    if (runs && !paused_ && !std::isnan(progress.seconds_left))
        text += tr(", %1 left").arg(style::duration(progress.seconds_left));
    return text;
}

PipelineBar::StageButton* PipelineBar::buttonOf(Stage stage) const { return buttons_[static_cast<std::size_t>(stage)]; }

// Few recipes have a second teacher; its stage takes room in their pipelines only.
std::vector<Stage> PipelineBar::stagesHere() const {
    std::vector<Stage> stages;
    for (const Stage stage : stage_order)
        if (stage != Stage::distillation_teacher || stages_[static_cast<std::size_t>(stage)].state != StageState::off)
            stages.push_back(stage);
    return stages;
}

void PipelineBar::update_() {
    QStringList all;
    auto* row = static_cast<QHBoxLayout*>(layout());
    const std::vector<Stage> here = stagesHere();
    for (int place = 0; place < stage_count; ++place) {
        const Stage stage = stage_order[static_cast<std::size_t>(place)];
        StageButton* const one = buttonOf(stage);
        const bool isHere = std::ranges::find(here, stage) != here.end();
        if (stage == Stage::distillation_teacher) one->setVisible(isHere);
        const QString text = stageText(stage);
        if (one->accessibleDescription() != text) {
            one->setAccessibleDescription(text);
            one->setToolTip(text);
        }
        if (!isHere) continue;
        all << text;
        one->updateGeometry();
        row->setStretch(place, one->sizeHint().width());
        one->update();
    }
    const QString description = joinedBySemicolons(all);
    if (description != accessibleDescription()) setAccessibleDescription(description);
}

QSize PipelineBar::sizeHint() const { return {110 * style::unit, buttons_[0]->sizeHint().height()}; }
QSize PipelineBar::minimumSizeHint() const {
    return {static_cast<int>(stagesHere().size()) * 10 * style::unit, sizeHint().height()};
}

void PipelineBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) updateGeometry();
}

// A chevron in every gap: the stages run from left to right.
void PipelineBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(
        style::mixed(style::color(style::Role::muted, palette()), style::color(style::Role::ground, palette()), 0.3),
        1.4);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    const std::vector<Stage> here = stagesHere();
    for (std::size_t s = 0; s + 1 < here.size(); ++s) {
        const double x = (buttonOf(here[s])->geometry().right() + buttonOf(here[s + 1])->geometry().left()) / 2.0,
                     y = height() / 2.0 - 2;
        painter.drawPolyline(QPolygonF{{x - 2, y - 4}, {x + 2, y}, {x - 2, y + 4}});
    }
}

void PipelineBar::keyPressEvent(QKeyEvent* event) {
    const int move = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (move == 0) return QWidget::keyPressEvent(event);
    const std::vector<Stage> here = stagesHere();
    const auto count = static_cast<int>(here.size());
    for (int s = 0; s < count; ++s)
        if (buttonOf(here[static_cast<std::size_t>(s)])->hasFocus()) {
            buttonOf(here[static_cast<std::size_t>((s + move + count) % count)])->setFocus(Qt::TabFocusReason);
            return;
        }
}

}  // namespace bitdistill
