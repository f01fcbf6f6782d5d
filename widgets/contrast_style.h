// SPDX-License-Identifier: GPL-3.0-or-later
// Fusion with an edge in the text's colour around every control: on a black ground Fusion's own edges, darker than the
// window, cannot be seen. Set by style::applyTheme() for the high-contrast theme. GUI thread.
#pragma once

#include "widgets/workbench_style.h"

namespace bitdistill {

class ContrastStyle : public WorkbenchStyle {
    Q_OBJECT
  public:
    ContrastStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
};

}  // namespace bitdistill
