// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/figure_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDevice>
#include <QMenu>
#include <QPageSize>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QTimer>

#include "widgets/plots/menu/plot_menu.h"
#include "widgets/plots/picture_file.h"

namespace bitdistill {

namespace {
constexpr int describeMilliseconds = 1000;
constexpr double pictureScale = 2.0, dotsPerInch = 96, pointsPerInch = 72;
}  // namespace

FigurePanel::FigurePanel(QWidget* parent) : QWidget(parent), describeTimer_(new QTimer(this)) {
    setFocusPolicy(Qt::StrongFocus);
    describeTimer_->setSingleShot(true);
    describeTimer_->setInterval(describeMilliseconds);
    connect(describeTimer_, &QTimer::timeout, this, [this] {
        const QString now = isEmpty() ? empty_.sentence() : summary();
        if (now != accessibleDescription()) setAccessibleDescription(now);
    });
}

void FigurePanel::setEmptyText(const QString& what, const QString& action) {
    empty_ = {what, action};
    describeLater();
    update();
}

void FigurePanel::paintEmpty(QPainter& painter, const QRect& area) const {
    paintEmptyState(painter, area, empty_, font(), palette());
}

void FigurePanel::describeLater() {
    if (!describeTimer_->isActive()) describeTimer_->start();
}

void FigurePanel::paintInto(QPaintDevice& device, const QPalette& palette, bool vectors) const {
    QPainter painter(&device);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(QPoint(0, 0), fileSize()), style::color(style::Role::ground, palette));
    paintFile({painter, palette, PlotType(font()), vectors});
}

QPixmap FigurePanel::picture(const QPalette& palette) {
    QPixmap pixmap(fileSize() * pictureScale);
    pixmap.setDevicePixelRatio(pictureScale);
    paintInto(pixmap, palette, false);
    return pixmap;
}

bool FigurePanel::exportTo(const QString& path, QString* error) {
    const QString sentence = savePicture(path, [this](QFileDevice& file, const QString& ending) {
        if (ending == QLatin1String("csv")) {
            file.write(dataTable().csv());
        } else if (ending == QLatin1String("png")) {
            if (!picture().save(&file, "PNG")) return tr("the picture could not be encoded");
        } else if (ending == QLatin1String("svg")) {
            QSvgGenerator page;
            page.setOutputDevice(&file);
            page.setResolution(static_cast<int>(dotsPerInch));
            page.setSize(fileSize());
            page.setViewBox(QRect(QPoint(0, 0), fileSize()));
            page.setTitle(accessibleName());
            page.setDescription(summary());
            paintInto(page, palette(), true);
        } else {
            QPdfWriter page(&file);
            page.setPageSize(QPageSize(QSizeF(fileSize()) * (pointsPerInch / dotsPerInch), QPageSize::Point, QString(),
                                       QPageSize::ExactMatch));
            page.setPageMargins({});
            page.setResolution(static_cast<int>(dotsPerInch));
            page.setTitle(accessibleName());
            page.setCreator(QCoreApplication::applicationName());
            paintInto(page, palette(), true);
        }
        return QString();
    });
    if (error) *error = sentence;
    if (sentence.isEmpty())
        emit exported(path);
    else
        emit exportFailed(sentence);
    return sentence.isEmpty();
}

void FigurePanel::exportAs() {
    const QString path = askPictureFile(this, accessibleName());
    if (!path.isEmpty()) exportTo(path);
}

void FigurePanel::copyPicture() { QApplication::clipboard()->setPixmap(picture()); }

void FigurePanel::showDataTable() { showTable(this, dataTable(), accessibleName(), summary()); }

void FigurePanel::fillMenu(QMenu* menu) {
    menu->addAction(tr("Copy picture"), this, &FigurePanel::copyPicture)->setEnabled(!isEmpty());
    menu->addAction(tr("Export…"), this, &FigurePanel::exportAs)->setEnabled(!isEmpty());
    menu->addAction(tr("Show as table"), this, &FigurePanel::showDataTable)->setEnabled(!isEmpty());
}

void FigurePanel::contextMenuEvent(QContextMenuEvent* event) {
    PlotMenu::open(
        this, [this](QMenu* menu) { fillMenu(menu); }, event->globalPos());
}

void FigurePanel::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy) && !isEmpty()) return copyPicture();
    QWidget::keyPressEvent(event);
}

void FigurePanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    update();
}

}  // namespace bitdistill
