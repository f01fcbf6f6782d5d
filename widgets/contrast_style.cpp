// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/contrast_style.h"

#include <QPainter>
#include <QStyleOption>

#include "widgets/plot_style.h"

namespace bitdistill {

namespace {

void edge(QPainter* painter, const QRect& rect, const QStyleOption* option) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool enabled = option->state & QStyle::State_Enabled,
               focused = enabled && (option->state & QStyle::State_HasFocus);
    const QPalette::ColorGroup group = enabled ? QPalette::Active : QPalette::Disabled;
    painter->setPen(QPen(option->palette.color(group, focused ? QPalette::Highlight : QPalette::WindowText),
                         focused ? style::line : style::hairline));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter->restore();
}

}  // namespace

ContrastStyle::ContrastStyle() { setObjectName(QStringLiteral("contrast")); }

void ContrastStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                  const QWidget* widget) const {
    WorkbenchStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
        case PE_FrameLineEdit:
        case PE_PanelButtonCommand:
        case PE_PanelButtonTool:
        case PE_IndicatorCheckBox:
        case PE_IndicatorRadioButton:
        case PE_PanelMenu:
        case PE_PanelTipLabel:
            edge(painter, option->rect, option);
            break;
        default:
            break;
    }
}

void ContrastStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                       const QWidget* widget) const {
    WorkbenchStyle::drawComplexControl(control, option, painter, widget);
    switch (control) {
        case CC_ComboBox:
        case CC_SpinBox:
            edge(painter, option->rect, option);
            break;
        case CC_Slider:
            edge(painter, subControlRect(CC_Slider, option, SC_SliderHandle, widget), option);
            break;
        case CC_ScrollBar:
            edge(painter, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget), option);
            break;
        default:
            break;
    }
}

}  // namespace bitdistill
