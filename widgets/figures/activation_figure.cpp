// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/activation_figure.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <algorithm>
#include <cmath>
#include <limits>

#include "widgets/plots/axis_tickers.h"

namespace bitdistill {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ActivationFigure)
};

constexpr double fillOpacity = 0.35, zeroOpacity = 0.10, leastReach = 6;
constexpr int bins = ProfileSide::bins;

double edgeOf(int bin) { return ProfileSide::lowest + bin * ProfileSide::width; }  // on the axis

// Grey is what comes, vermilion what the student could read instead.
style::Role roleOf(bool after) { return after ? style::Role::student : style::Role::muted; }

double valuesOf(const ProfileSide& side) {
    double sum = 0;
    for (const std::uint32_t count : side.counts) sum += count;
    return sum;
}

QString inRms(double value) { return QString(style::number(value, 3)).replace(QLatin1Char('-'), QStringLiteral("−")); }
QString decibels(double error) { return Words::tr("%1 dB").arg(QString::number(-10 * std::log10(error), 'f', 1)); }

}  // namespace

namespace activation {

QString turnText(const ActivationLook& look) {
    if (look.turned == look.inputs) return Words::tr("the model computes with the transform");
    if (look.turned == 0) return Words::tr("the model computes without the transform");
    return Words::tr("the model transforms %1 of these %2 inputs").arg(look.turned).arg(look.inputs);
}

QString summary(const Data& data) {
    if (!data.look.frame) return Words::tr("No look at activations yet.");
    const ActivationProfile& profile = data.look.frame->profile;
    const ProfileFigures before = figures_of(profile, false, data.bits), after = figures_of(profile, true, data.bits);
    QString text = Words::tr(
                       "%1: rounding to %2 bits loses %3 of the energy as the input comes (%4). The largest "
                       "value of a token is %5 rms on average and %6 at most; %7 are clipped, %8 become code 0.")
                       .arg(data.title, QString::number(data.bits), style::finePercent(before.error, 2),
                            decibels(before.error), inRms(before.peak), inRms(before.highest_peak),
                            style::finePercent(before.clipped, 1), style::percent(before.zero));
    if (!profile.has_transform())
        return text + QLatin1Char(' ') + Words::tr("Its width is odd, so there is no Hadamard transform of it.");
    text += QLatin1Char(' ') +
            Words::tr("Behind a Hadamard transform it loses %1 (%2), %3; the largest is %4 on average and %5 at most.")
                .arg(style::finePercent(after.error, 2), decibels(after.error),
                     Words::tr("%1 less").arg(style::multiple(before.error / after.error)), inRms(after.peak),
                     inRms(after.highest_peak));
    return text + QLatin1Char(' ') + Words::tr("Here %1.").arg(turnText(data.look));
}

PlotTable table(const Data& data) {
    PlotTable out;
    out.headings << Words::tr("From x/rms") << Words::tr("To x/rms") << Words::tr("Values as they come")
                 << Words::tr("Values with the transform");
    out.values.resize(4);
    if (!data.look.frame) return out;
    const ActivationProfile& profile = data.look.frame->profile;
    constexpr double infinity = std::numeric_limits<double>::infinity();
    for (int bin = 0; bin < bins; ++bin) {
        const auto b = static_cast<std::size_t>(bin);
        out.values[0].push_back(bin == 0 ? -infinity : profile_value(edgeOf(bin)));
        out.values[1].push_back(bin == bins - 1 ? infinity : profile_value(edgeOf(bin + 1)));
        out.values[2].push_back(profile.before.counts[b]);
        out.values[3].push_back(profile.has_transform() ? profile.after.counts[b] : not_measured);
    }
    return out;
}

}  // namespace activation

ActivationFigure::ActivationFigure(QWidget* parent) : FigurePanel(parent) {
    setMouseTracking(true);
    setAccessibleName(tr("Distribution of the activations"));
    setEmptyText(tr("What the linear layers read appears here, as it comes and behind a Hadamard transform"),
                 tr("Start a run: a student's activations are looked at as its stages begin, at evaluations and as "
                    "they end."));
}

void ActivationFigure::setData(activation::Data data) {
    data_ = std::move(data);
    if (!isEmpty()) {
        // As far out as there are values on either side; the axis stays while one scrubs, unless they leave it or
        // shrink to a part of it.
        const ActivationProfile& profile = data_.look.frame->profile;
        double reach = leastReach;
        for (const ProfileSide* side : {&profile.before, &profile.after})
            for (int bin = 0; bin < bins; ++bin)
                if (side->counts[static_cast<std::size_t>(bin)] > 0)
                    reach = std::max(reach, std::max(std::abs(edgeOf(bin)), std::abs(edgeOf(bin + 1))) + 0.5);
        if (reach > reach_ || reach < 0.7 * reach_) reach_ = reach;
    }
    describeLater();
    update();
}

QString ActivationFigure::summary() const { return activation::summary(data_); }

double ActivationFigure::Axes::y(double share) const {
    const double from = std::log10(lowest), to = std::log10(highest);
    return area.bottom() - (std::log10(std::max(share, lowest)) - from) / (to - from) * area.height();
}

int ActivationFigure::Axes::binAt(double pixel) const {
    const double position = (pixel - area.center().x()) / (area.width() / 2) * reach;
    if (std::abs(position) >= reach) return -1;
    return std::clamp(static_cast<int>((position - ProfileSide::lowest) / ProfileSide::width), 0, bins - 1);
}

int ActivationFigure::headHeight(const PlotType& type) { return 4 * type.height() + 2 * style::unit; }

ActivationFigure::Axes ActivationFigure::axes(const PlotType& type, const QSize& size, int above) const {
    Axes axes;
    const int head = headHeight(type);
    const int left = type.smallSize.horizontalAdvance(QStringLiteral("0.0001 %")) + 2 * style::unit;
    axes.area = QRectF(left, above + head, std::max(1, size.width() - left - style::unit),
                       std::max(1, size.height() - above - head - 2 * type.height() - style::unit - style::halfUnit));
    axes.reach = std::max(reach_, leastReach);
    if (isEmpty()) return axes;
    const ActivationProfile& profile = data_.look.frame->profile;
    double most = 0;
    for (const ProfileSide* side : {&profile.before, &profile.after}) {
        const double values = valuesOf(*side);
        if (values <= 0) continue;
        most = std::max(most, *std::ranges::max_element(side->counts) / values);
        axes.lowest = std::min(axes.lowest > 1e-6 ? axes.lowest : 1.0, 0.5 / values);
    }
    axes.highest = most * 1.5;
    return axes;
}

QPoint ActivationFigure::pointOf(double x_over_rms) const {
    const Axes on = axes(PlotType(font()), size(), 0);
    return QPointF(on.x(profile_position(x_over_rms)), on.area.center().y()).toPoint();
}

QSize ActivationFigure::fileSize() const { return {90 * style::unit, 52 * style::unit}; }
QSize ActivationFigure::sizeHint() const { return {70 * style::unit, 40 * style::unit}; }
QSize ActivationFigure::minimumSizeHint() const { return {36 * style::unit, 22 * style::unit}; }

void ActivationFigure::paintFile(const FigureCanvas& on) const {
    const int above = 2 * on.type.height() + style::unit;
    on.write(on.type.bold, on.color(style::Role::text));
    on.painter.drawText(QPointF(style::unit, style::halfUnit + on.type.ascent()), data_.title);
    on.write(on.type.small, on.color(style::Role::muted));
    on.painter.drawText(QPointF(style::unit, style::halfUnit + on.type.height() + on.type.ascent()), data_.caption);
    paint(on, axes(on.type, fileSize(), above));
}

void ActivationFigure::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), style::color(style::Role::ground, palette()));
    const FigureCanvas on = canvas(painter);
    const Axes at = axes(on.type, size(), 0);
    if (isEmpty()) return paintEmpty(painter, rect());
    paint(on, at);
    paintReadout(on, at);
    if (!hasFocus()) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(on.color(style::Role::accent), style::thinLine));
    painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
}

void ActivationFigure::paint(const FigureCanvas& on, const Axes& axes) const {
    paintGround(on, axes);
    const bool transform = data_.look.frame->profile.has_transform();
    on.painter.save();
    on.painter.setClipRect(axes.area.adjusted(0, -1, 0, 1));
    paintSide(on, axes, false);
    if (transform) paintSide(on, axes, true);
    on.painter.restore();
    paintLimits(on, axes, false);
    if (transform) paintLimits(on, axes, true);
    paintKey(on, axes);
}

// Grid, axes and what they count in.
void ActivationFigure::paintGround(const FigureCanvas& on, const Axes& axes) const {
    on.write(on.type.small, on.color(style::Role::muted));
    const int line = on.type.height();
    const QPen grid(on.color(style::Role::faint), style::hairline), ink(on.color(style::Role::muted));
    for (const Tick& tick :
         logTicks(axes.lowest, axes.highest, std::max(3, static_cast<int>(axes.area.height()) / (5 * style::unit)))) {
        const double y = axes.y(tick.at);
        on.painter.setPen(grid);
        on.painter.drawLine(QPointF(axes.area.left(), y), QPointF(axes.area.right(), y));
        on.painter.setPen(ink);
        on.painter.drawText(QRectF(0, y - line / 2.0, axes.area.left() - style::unit, line),
                            Qt::AlignRight | Qt::AlignVCenter,
                            style::number(100 * tick.at, 2) + QChar(0x00a0) + QLatin1Char('%'));
    }
    double used = -1e9;
    std::vector<double> values{0};
    for (double u = 1; profile_position(u) <= axes.reach; u *= 2) {
        values.push_back(-u);
        values.push_back(u);
    }
    std::ranges::sort(values);
    for (const double u : values) {
        const double x = axes.x(profile_position(u));
        on.painter.setPen(grid);
        on.painter.drawLine(QPointF(x, axes.area.top()), QPointF(x, axes.area.bottom()));
        const QString words = inRms(u);
        const double half = on.type.smallSize.horizontalAdvance(words) / 2.0;
        if (x - half < used + style::halfUnit) continue;
        on.painter.setPen(ink);
        on.painter.drawText(QRectF(x - half - 2, axes.area.bottom() + style::halfUnit, 2 * half + 4, line),
                            Qt::AlignCenter, words);
        used = x + half;
    }
    on.painter.drawText(QRectF(axes.area.left(), axes.area.bottom() + style::halfUnit + line, axes.area.width(), line),
                        Qt::AlignCenter, tr("value x / rms of its token; share of all values in each bin"));
}

void ActivationFigure::paintSide(const FigureCanvas& on, const Axes& axes, bool after) const {
    const ActivationProfile& profile = data_.look.frame->profile;
    const ProfileSide& side = after ? profile.after : profile.before;
    const double values = valuesOf(side);
    QPolygonF outline;
    outline << QPointF(axes.x(-axes.reach), axes.area.bottom());
    for (int bin = 0; bin < bins; ++bin) {
        const double left = edgeOf(bin), right = edgeOf(bin + 1);
        if (right <= -axes.reach || left >= axes.reach) continue;
        const double y = axes.y(side.counts[static_cast<std::size_t>(bin)] / values);
        outline << QPointF(axes.x(left), y) << QPointF(axes.x(right), y);
    }
    outline << QPointF(axes.x(axes.reach), axes.area.bottom());
    const QColor color = on.color(roleOf(after));
    on.painter.setPen(QPen(color, after ? style::line : style::thinLine, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    on.painter.setBrush(style::translucent(color, after ? fillOpacity / 2 : fillOpacity));
    on.painter.drawPolygon(outline);
}

// The last codes' ends, and between which values the code is 0.
void ActivationFigure::paintLimits(const FigureCanvas& on, const Axes& axes, bool after) const {
    const ProfileFigures figures = figures_of(data_.look.frame->profile, after, data_.bits);
    const ClippingLimits limits = clipping_limits(figures, data_.bits);
    const QColor color = style::ink(roleOf(after), on.palette);
    const double zero = profile_position(figures.step / 2);
    on.fill(style::translucent(color, zeroOpacity));
    on.painter.drawRect(QRectF(QPointF(axes.x(-zero), axes.area.top()), QPointF(axes.x(zero), axes.area.bottom())));
    const double head = axes.area.top() - (after ? 0 : on.type.height());
    for (const double limit : {limits.low, limits.high}) {
        const double position = profile_position(limit);
        if (std::abs(position) >= axes.reach) continue;
        const double x = axes.x(position);
        on.painter.setPen(QPen(color, style::line, after ? Qt::SolidLine : Qt::DashLine));
        on.painter.drawLine(QPointF(x, axes.area.top()), QPointF(x, axes.area.bottom()));
        on.write(on.type.small, color);
        const QString words = inRms(limit);
        const double width = on.type.smallSize.horizontalAdvance(words) + 2;
        const double left = std::clamp(x - width / 2, axes.area.left(), axes.area.right() - width);
        on.painter.drawText(QRectF(left, head - on.type.height(), width, on.type.height()), Qt::AlignCenter, words);
    }
    // Every code where they stand apart: 4 bits.
    if (data_.bits > 4) return;
    on.painter.setPen(QPen(color, style::thinLine));
    const double from = axes.area.bottom() - (after ? style::unit : style::halfUnit);
    for (int code = -8; code <= 7; ++code) {
        const double x = axes.x(profile_position(code * figures.step));
        on.painter.drawLine(QPointF(x, from), QPointF(x, from - style::halfUnit));
    }
}

// Above all: which side is which, with its error.
void ActivationFigure::paintKey(const FigureCanvas& on, const Axes& axes) const {
    const ActivationProfile& profile = data_.look.frame->profile;
    const double line = on.type.height(), left = axes.area.left();
    double y = axes.area.top() - headHeight(on.type) + style::halfUnit;
    const auto entry = [&](bool after, const QString& words) {
        const QColor color = on.color(roleOf(after));
        on.painter.setPen(QPen(color, after ? style::line : style::thinLine));
        on.painter.setBrush(style::translucent(color, after ? fillOpacity / 2 : fillOpacity));
        on.painter.drawRect(QRectF(left, y + 3, 2 * style::unit, line - 5));
        on.write(on.type.small, style::ink(after ? roleOf(after) : style::Role::text, on.palette));
        on.painter.drawText(QRectF(left + 2.5 * style::unit, y, axes.area.width() - 2.5 * style::unit, line),
                            Qt::AlignLeft | Qt::AlignVCenter, words);
        y += line + 2;
        return left + 2.5 * style::unit + on.type.smallSize.horizontalAdvance(words);
    };
    const auto error = [&](bool after) { return style::finePercent(figures_of(profile, after, data_.bits).error, 2); };
    const double end = entry(false, tr("as it comes: %1 lost to %2 bits").arg(error(false)).arg(data_.bits));
    if (profile.has_transform()) entry(true, tr("behind a Hadamard transform: %1 lost").arg(error(true)));
    const QString turn =
        profile.has_transform() ? activation::turnText(data_.look) : tr("an odd width has no transform");
    if (end + 2 * style::unit + on.type.smallSize.horizontalAdvance(turn) > axes.area.right()) return;
    on.write(on.type.small, on.color(style::Role::muted));
    on.painter.drawText(QRectF(left, axes.area.top() - headHeight(on.type) + style::halfUnit, axes.area.width(), line),
                        Qt::AlignRight | Qt::AlignVCenter, turn);
}

void ActivationFigure::paintReadout(const FigureCanvas& on, const Axes& axes) const {
    if (hover_ < 0) return;
    const ActivationProfile& profile = data_.look.frame->profile;
    const double left = axes.x(edgeOf(hover_)), right = axes.x(edgeOf(hover_ + 1));
    on.fill(style::translucent(on.color(style::Role::accent), 0.25));
    on.painter.drawRect(QRectF(left, axes.area.top(), right - left, axes.area.height()));
    const auto share = [&](const ProfileSide& side) {
        const double of_bin = side.counts[static_cast<std::size_t>(hover_)] / std::max(1.0, valuesOf(side));
        return of_bin > 0 ? style::finePercent(of_bin, 2) : tr("none");
    };
    QString words =
        tr("from %1 to %2 rms: %3 as they come")
            .arg(inRms(profile_value(edgeOf(hover_))), inRms(profile_value(edgeOf(hover_ + 1))), share(profile.before));
    if (profile.has_transform()) words += tr(", %1 with the transform").arg(share(profile.after));
    const double line = on.type.height(), width = on.type.smallSize.horizontalAdvance(words) + 2 * style::unit;
    const double x = std::clamp((left + right - width) / 2, axes.area.left(), axes.area.right() - width);
    const QRectF box(x, axes.area.bottom() - line - 3 * style::unit, width, line + style::unit);
    style::paintCard(on.painter, box, on.palette);
    on.write(on.type.small, on.color(style::Role::text));
    on.painter.drawText(box, Qt::AlignCenter, words);
}

void ActivationFigure::hover(int bin) {
    if (bin == hover_) return;
    hover_ = bin;
    update();
}

void ActivationFigure::mouseMoveEvent(QMouseEvent* event) {
    const Axes on = axes(PlotType(font()), size(), 0);
    hover(isEmpty() || !on.area.contains(event->pos()) ? -1 : on.binAt(event->pos().x()));
}

void ActivationFigure::leaveEvent(QEvent*) { hover(-1); }

void ActivationFigure::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (event->key() == Qt::Key_Escape && hover_ >= 0) return hover(-1);
    if (step == 0 || isEmpty()) return FigurePanel::keyPressEvent(event);
    hover(std::clamp(hover_ < 0 ? bins / 2 : hover_ + step, 0, bins - 1));
}

}  // namespace bitdistill
