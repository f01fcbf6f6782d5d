// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workbench_style.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>

#include "widgets/plot_style.h"

namespace bitdistill {

namespace {

constexpr double tint = 0.16, radius = 2;

void edge(QPainter* painter, const QRect& rect, const QColor& line, const QBrush& fill = Qt::NoBrush) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(line, style::hairline));
    painter->setBrush(fill);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

}  // namespace

WorkbenchStyle::WorkbenchStyle() : QProxyStyle(QStringLiteral("Fusion")) { setObjectName(QStringLiteral("workbench")); }

void WorkbenchStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                   const QWidget* widget) const {
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool enabled = option->state & State_Enabled;
    switch (element) {
        case PE_PanelButtonTool:
        case PE_PanelButtonCommand:
            if (option->state & State_On) {
                const QColor accent = style::color(enabled ? style::Role::accent : style::Role::muted, option->palette);
                edge(painter, option->rect, accent, style::translucent(accent, tint));
            }
            break;
        case PE_FrameLineEdit:
        case PE_IndicatorCheckBox:
        case PE_Frame:
            if (style::isDark(option->palette) && option->rect.height() > style::unit)
                edge(painter, option->rect,
                     option->palette.color(option->state & State_HasFocus ? QPalette::Highlight : QPalette::Mid));
            break;
        default:
            break;
    }
}

void WorkbenchStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const {
    // A flat button has no edge that could show the focus.
    const auto* button = element == CE_PushButton ? qstyleoption_cast<const QStyleOptionButton*>(option) : nullptr;
    if (button && (button->features & QStyleOptionButton::Flat) && (button->state & State_HasFocus)) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return edge(painter, option->rect, option->palette.color(QPalette::Highlight));
    }
    const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (element != CE_ComboBoxLabel || !box || box->editable)
        return QProxyStyle::drawControl(element, option, painter, widget);
    QStyleOptionComboBox shown = *box;
    int room = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget).width() - 2;
    if (!box->currentIcon.isNull()) room -= box->iconSize.width() + style::halfUnit;
    shown.currentText = box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, room);
    QProxyStyle::drawControl(element, &shown, painter, widget);
}

// Qt's own pictures are dark on any ground.
QIcon WorkbenchStyle::standardIcon(StandardPixmap what, const QStyleOption* option, const QWidget* widget) const {
    if (what == SP_LineEditClearButton)
        return style::icon(style::Mark::clear, QApplication::palette(), style::Role::muted);
    return QProxyStyle::standardIcon(what, option, widget);
}

}  // namespace bitdistill
