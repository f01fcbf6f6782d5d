// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/weights/weights_view.h"

#include <QSplitter>
#include <QVBoxLayout>

#include "app/parts/page_layout.h"
#include "app/parts/settings.h"
#include "widgets/figures/figure_panel.h"
#include "widgets/plots/menu/plot_menu.h"

namespace bitdistill {

FramePtr WeightsShown::frame() const {
    if (history().empty()) return nullptr;
    FramePtr found = history().at(selection, position);
    return found || !showsModel() ? found : history().newest(selection);
}

QString WeightsShown::name() const {
    if (showsModel()) return WeightsView::tr("Model %1").arg(modelLabel(modelPath));
    return runName.isEmpty() ? QString() : WeightsView::tr("Run %1").arg(runName);
}

QString WeightsShown::caption() const {
    if (showsModel()) return name();
    return WeightsView::tr("%1, %2, step %3")
        .arg(name(), style::stageLabel(position.stage), style::integer(position.step));
}

WeightsView::WeightsView(const WeightsShown& shown, const QString& word, const QString& title)
    : shown_(shown), word_(word), title_(title) {
    setObjectName(word + QStringLiteral("View"));
    setAccessibleName(title);
}

void WeightsView::lay(QWidget* numbers, const QString& name, QWidget* picture, QWidget* navigator) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::unit);
    column->addWidget(numbers);
    QSplitter* split = makeSplitter(Qt::Horizontal, name);
    split->addWidget(picture);
    split->addWidget(navigator);
    share(split, 5, 4);
    column->addWidget(split, 1);
}

QWidget* WeightsView::makeMenuButton(FigurePanel* figure) {
    auto* button = new PlotMenu(figure, [figure](QMenu* menu) { figure->fillMenu(menu); });
    connect(figure, &FigurePanel::exported, this,
            [this](const QString& path) { emit noteworthy(tr("Written: %1").arg(path), path); });
    connect(figure, &FigurePanel::exportFailed, this, &WeightsView::problemFound);
    return button;
}

}  // namespace bitdistill
