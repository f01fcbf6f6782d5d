// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/plot_header.h"

#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include "widgets/plot_style.h"
#include "widgets/wrap_layout.h"

namespace bitdistill {

namespace {

class Heading : public QLabel {
  public:
    using QLabel::QLabel;
    QSize minimumSizeHint() const override { return {8 * style::unit, QLabel::minimumSizeHint().height()}; }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setFont(font());
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    }
};

}  // namespace

PlotHeader::PlotHeader(QWidget* parent) : QWidget(parent), title_(new Heading(this)), row_(new WrapLayout(this)) {
    row_->setContentsMargins(style::unit, style::halfUnit, style::unit, 0);
    title_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    row_->addWidget(title_, 1);
}

void PlotHeader::setTitle(const QString& title) {
    title_->setText(title);
    title_->setToolTip(title);
}

void PlotHeader::restyle() { title_->setFont(style::font(style::Text::body, font(), true)); }

QToolButton* PlotHeader::addSwitch(const QString& text, const QString& name, const QString& description, bool on) {
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setCheckable(true);
    button->setChecked(on);
    button->setAccessibleName(name);
    button->setAccessibleDescription(description);
    button->setToolTip(description);
    addOption(button);
    return button;
}

void PlotHeader::addOption(QWidget* option) { row_->addWidget(option); }

}  // namespace bitdistill
