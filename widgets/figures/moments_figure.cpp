// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/moments_figure.h"

#include <QHelpEvent>
#include <QMenu>
#include <QToolTip>
#include <algorithm>

namespace bitdistill {

using moments::Moment;

namespace {

constexpr int margin = style::unit, between = 2 * style::unit;
constexpr int leastPanel = 17 * style::unit;   // wide
constexpr int heightsWidth = 5 * style::unit;  // of the numbers beside the first panel of a row
constexpr int filePanel = 30 * style::unit, filePlot = 22 * style::unit;
constexpr int captionLines = 3;

}  // namespace

MomentsFigure::MomentsFigure(QWidget* parent) : FigurePanel(parent) {
    setAccessibleName(tr("Weights before and after"));
    setEmptyText(tr("The same weights as the teacher has them, refined, pre-trained, and in the student"),
                 tr("Start a run, or open a run folder."));
}

void MomentsFigure::setData(moments::Data data) {
    data.raw = data_.raw;
    data_ = std::move(data);
    describeLater();
    update();
}

void MomentsFigure::setRaw(bool raw) {
    if (std::exchange(data_.raw, raw) == raw) return;
    emit optionsChanged();
    update();
}

void MomentsFigure::fillMenu(QMenu* menu) {
    QAction* action = menu->addAction(tr("Raw values"));
    action->setCheckable(true);
    action->setChecked(data_.raw);
    connect(action, &QAction::toggled, this, &MomentsFigure::setRaw);
    menu->addSeparator();
    FigurePanel::fillMenu(menu);
}

// A whole row where it fits, else rows of equal length.
int MomentsFigure::columnsFor(double width) const {
    const int count = std::max(1, static_cast<int>(data_.moments.size()));
    int columns = count;
    while (columns > 1 && (count % columns != 0 || (width - heightsWidth) / columns < leastPanel)) --columns;
    return columns;
}

moments::PanelPlace MomentsFigure::placeIn(const QRectF& area, int moment) const {
    const int count = static_cast<int>(data_.moments.size()), columns = columnsFor(area.width()),
              rows = (count + columns - 1) / columns;
    const double width = (area.width() - heightsWidth - (columns - 1) * between) / columns,
                 height = (area.height() - (rows - 1) * between) / rows;
    const int row = moment / columns, column = moment % columns;
    return {
        {area.left() + heightsWidth + column * (width + between), area.top() + row * (height + between), width, height},
        column == 0};
}

QRectF MomentsFigure::panelRect(int moment) const {
    return placeIn(QRectF(rect()).adjusted(margin, margin, -margin, -margin), moment).box;
}

void MomentsFigure::paintPanels(const FigureCanvas& on, const QRectF& area) const {
    if (data_.moments.empty()) return;
    const moments::Measures measures = moments::measures(data_, placeIn(area, 0).box.width());
    for (std::size_t moment = 0; moment < data_.moments.size(); ++moment)
        moments::paintPanel(on, placeIn(area, static_cast<int>(moment)), data_, moment, measures);
}

void MomentsFigure::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), style::color(style::Role::ground, palette()));
    paintPanels(canvas(painter), QRectF(rect()).adjusted(margin, margin, -margin, -margin));
    if (data_.moments.empty()) paintEmpty(painter, rect());
}

QSize MomentsFigure::fileSize() const {
    const PlotType type(font());
    const int count = std::max(1, static_cast<int>(data_.moments.size()));
    return {2 * margin + heightsWidth + count * filePanel + (count - 1) * between,
            2 * margin + filePlot + static_cast<int>(moments::wordsHeight(type)) + (2 + captionLines) * type.height() +
                2 * style::unit};
}

void MomentsFigure::paintFile(const FigureCanvas& on) const {
    const QRectF all = QRectF(QPointF(0, 0), fileSize()).adjusted(margin, margin, -margin, -margin);
    const double words = captionLines * on.type.height();
    paintPanels(on, all.adjusted(0, 0, 0, -words - style::unit));
    on.write(on.type.small, on.color(style::Role::text));
    on.painter.drawText(QRectF(all.left(), all.bottom() - words, all.width(), words + style::unit),
                        Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, moments::fileCaption(data_));
}

bool MomentsFigure::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return FigurePanel::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (std::size_t i = 0; i < data_.moments.size(); ++i) {
        if (!panelRect(static_cast<int>(i)).contains(help->pos())) continue;
        const Moment& moment = data_.moments[i];
        QStringList lines{moment.title, moment.all ? moment.source : moment.missing};
        if (moment.all)
            lines << moments::sharesText(*moment.all) << moments::nearText(*moment.all)
                  << moments::distanceText(data_, moment);
        lines.removeAll(QString());
        QToolTip::showText(help->globalPos(), lines.join(QLatin1Char('\n')), this);
        return true;
    }
    QToolTip::hideText();
    return true;
}

QSize MomentsFigure::sizeHint() const { return {100 * style::unit, 44 * style::unit}; }
QSize MomentsFigure::minimumSizeHint() const { return {36 * style::unit, 16 * style::unit}; }

}  // namespace bitdistill
