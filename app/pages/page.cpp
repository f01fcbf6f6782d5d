// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/page.h"

#include <QVBoxLayout>

#include "widgets/plot_style.h"

namespace bitdistill {

QVBoxLayout* Page::makeColumn(int top) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(style::margin, top, style::margin, style::margin);
    column->setSpacing(style::unit);
    return column;
}

}  // namespace bitdistill
