// SPDX-License-Identifier: GPL-3.0-or-later
// Fusion, mended for dark grounds: buttons that are down are told from those that are up, and text fields and boxes
// have an edge. Fusion makes both a shade darker than their ground, which cannot be seen there. A box that is too
// narrow for its choice says so by an ellipsis. Set by style::applyTheme() for every theme. GUI thread.
#pragma once

#include <QProxyStyle>

namespace bitdistill {

class WorkbenchStyle : public QProxyStyle {
    Q_OBJECT
  public:
    WorkbenchStyle();
    QIcon standardIcon(StandardPixmap what, const QStyleOption* option, const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
};

}  // namespace bitdistill
