// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/plot_panel.h"

#include <qcustomplot.h>

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QSvgGenerator>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/plot_style.h"
#include "widgets/plots/menu/plot_menu.h"
#include "widgets/plots/picture_file.h"
#include "widgets/plots/plot_canvas.h"

namespace bitdistill {

namespace {

constexpr int frameMilliseconds = 16, describeMilliseconds = 1000;
constexpr int oneLine = 4 * style::unit + style::halfUnit;  // of a header that may have two
constexpr double zoomStep = 1.3, panStep = 0.15, pictureScale = 2.0;

// Ticks that a plot has computed before the redraw.
class FixedTicker : public QCPAxisTicker {
  public:
    std::vector<Tick> fixed;
    void generate(const QCPRange&, const QLocale&, QChar, int, QVector<double>& ticks, QVector<double>* sub,
                  QVector<QString>* labels) override {
        ticks.clear();
        if (sub) sub->clear();
        if (labels) labels->clear();
        for (const Tick& tick : fixed) {
            ticks << tick.at;
            if (labels) *labels << tick.label;
        }
    }
};

// A page that is scrolled with the pointer over a plot scrolls on: the wheel zooms with Ctrl, or in the plot with
// focus.
class WheelGate : public QObject {
  public:
    explicit WheelGate(PlotPanel* panel) : QObject(panel), panel_(panel) {}

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::Wheel) return false;
        const auto* wheel = static_cast<QWheelEvent*>(event);
        if (panel_->hasFocus() || wheel->modifiers() & Qt::ControlModifier) return false;
        // QCustomPlot lets no mouse event pass to its parent.
        QWheelEvent passed(static_cast<QWidget*>(watched)->mapTo(panel_, wheel->position()), wheel->globalPosition(),
                           wheel->pixelDelta(), wheel->angleDelta(), wheel->buttons(), wheel->modifiers(),
                           wheel->phase(), wheel->inverted(), wheel->source());
        passed.ignore();
        for (QWidget* to = panel_->parentWidget(); to && !passed.isAccepted(); to = to->parentWidget())
            QCoreApplication::sendEvent(to, &passed);  // what is sent goes no further by itself
        event->setAccepted(passed.isAccepted());
        return true;
    }

  private:
    PlotPanel* panel_;
};

}  // namespace

// Lets PlotPanel paint inside QCustomPlot's layers, so that pictures and PDF files contain it.
class PlotPanel::Overlay : public QCPLayerable {
  public:
    using Paint = void (PlotPanel::*)(const PlotCanvas&);
    Overlay(PlotPanel* panel, const char* layer, Paint paint)
        : QCPLayerable(panel->plot_, QString::fromLatin1(layer)), panel_(panel), paint_(paint) {}

  protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
    void draw(QCPPainter* painter) override {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QCustomPlot* plot = panel_->plot_;
        (panel_->*paint_)({*painter, plot->axisRect()->rect(), panel_->palette(), PlotType(panel_->font()), plot->xAxis,
                           plot->yAxis});
        painter->restore();
    }

  private:
    PlotPanel* panel_;
    Paint paint_;
};

PlotPanel::PlotPanel(QWidget* parent)
    : QWidget(parent), plot_(new QCustomPlot(this)), refreshTimer_(new QTimer(this)), describeTimer_(new QTimer(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::halfUnit);
    column->addWidget(plot_, 1);
    setFocusPolicy(Qt::StrongFocus);
    plot_->setObjectName(QStringLiteral("canvas"));
    plot_->setFocusPolicy(Qt::NoFocus);
    plot_->setFocusProxy(this);
    plot_->installEventFilter(new WheelGate(this));
    // QCustomPlot lets no mouse event pass to its parent, a right click's neither.
    plot_->setContextMenuPolicy(Qt::CustomContextMenu);
    const auto fill = [this](QMenu* menu) { fillMenu(menu); };
    connect(plot_, &QWidget::customContextMenuRequested, this,
            [this, fill](const QPoint& at) { PlotMenu::open(this, fill, plot_->mapToGlobal(at)); });
    menuButton_ = new PlotMenu(this, fill, this);

    plot_->setPlottingHint(QCP::phFastPolylines, true);
    plot_->setPlottingHint(QCP::phCacheLabels, true);
    plot_->setNoAntialiasingOnDrag(true);
    plot_->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    plot_->axisRect()->setRangeDrag(Qt::Horizontal);
    plot_->axisRect()->setRangeZoom(Qt::Horizontal);
    plot_->setMouseTracking(true);
    new Overlay(this, "background", &PlotPanel::paintBehind);  // owned by the plot's layers
    new Overlay(this, "legend", &PlotPanel::paintOver);
    new Overlay(this, "overlay", &PlotPanel::paintHover);

    connect(plot_, &QCustomPlot::mouseDoubleClick, this, [this](QMouseEvent*) { resetView(); });
    connect(plot_, &QCustomPlot::mousePress, this, [this](QMouseEvent* event) {
        setFocus(Qt::MouseFocusReason);
        const bool box = zoomsValues_ && event->button() == Qt::LeftButton && event->modifiers() & Qt::ShiftModifier;
        plot_->setSelectionRectMode(box ? QCP::srmZoom : QCP::srmNone);
    });
    connect(plot_, &QCustomPlot::mouseWheel, this, [this](QWheelEvent* event) {
        if (!zoomsValues_) return;
        const bool onAxis = !area().contains(event->position().toPoint());
        plot_->axisRect()->setRangeZoom(onAxis                                     ? Qt::Horizontal | Qt::Vertical
                                        : event->modifiers() & Qt::ControlModifier ? Qt::Orientations(Qt::Vertical)
                                                                                   : Qt::Orientations(Qt::Horizontal));
    });
    refreshTimer_->setSingleShot(true);
    refreshTimer_->setInterval(frameMilliseconds);
    connect(refreshTimer_, &QTimer::timeout, this, [this] {
        if (isVisible()) refreshNow();
    });
    describeTimer_->setSingleShot(true);
    describeTimer_->setInterval(describeMilliseconds);
    connect(describeTimer_, &QTimer::timeout, this, &PlotPanel::describe);
}

PlotPanel::~PlotPanel() = default;

void PlotPanel::paintBehind(const PlotCanvas&) {}
void PlotPanel::paintOver(const PlotCanvas&) {}
void PlotPanel::paintHover(const PlotCanvas&) {}

void PlotPanel::zoomValuesToo() { zoomsValues_ = true; }
void PlotPanel::zoomValues(double) {}

void PlotPanel::replotHover() { plot_->layer(QStringLiteral("overlay"))->replot(); }

void PlotPanel::setTicks(QCPAxis* axis, const std::vector<Tick>& ticks) {
    auto ticker = axis->ticker().dynamicCast<FixedTicker>();
    if (!ticker) {
        ticker.reset(new FixedTicker);
        axis->setTicker(ticker);
    }
    ticker->fixed = ticks;
}

QRect PlotPanel::area() const { return plot_->axisRect()->rect(); }

void PlotPanel::addHeader(QWidget* header) {
    header_ = header;
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, header);
    header->setContentsMargins(0, 0, menuButton_->sizeHint().width(), 0);  // the menu's button stands there
    const QList<QWidget*> options = header->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    if (!options.isEmpty()) setTabOrder(options.last(), menuButton_);  // in reading order
}

int PlotPanel::coveredCorner() const { return header_ && !header_->isHidden() ? 0 : menuButton_->width(); }

// In the upper right corner, above everything: in the header where there is one, else on the canvas.
void PlotPanel::placeMenuButton() {
    menuButton_->resize(menuButton_->sizeHint());
    const int low =
        coveredCorner() ? 0 : std::max(0, (std::min(header_->height(), oneLine) - menuButton_->height()) / 2);
    menuButton_->move(width() - menuButton_->width(), low);
    menuButton_->raise();
}

void PlotPanel::applyMargins() {
    plot_->plotLayout()->update(QCPLayoutElement::upMargins);
    plot_->plotLayout()->update(QCPLayoutElement::upLayout);
}

void PlotPanel::paintEmpty(QPainter& painter, const QRect& area) const {
    paintEmptyState(painter, area, empty_, font(), palette());
}

void PlotPanel::setEmptyText(const QString& what, const QString& action) {
    empty_ = {what, action};
    refreshLater();
}

void PlotPanel::setRemark(const QString& sentence) {
    if (sentence == remark_) return;
    remark_ = sentence;
    if (!remarkLabel_) {
        remarkLabel_ = new QLabel(this);
        remarkLabel_->setObjectName(QStringLiteral("plotRemark"));
        remarkLabel_->setAccessibleName(tr("Warning about what is drawn"));
        remarkLabel_->setWordWrap(true);
        remarkLabel_->setTextFormat(Qt::PlainText);
        layout()->addWidget(remarkLabel_);
    }
    remarkLabel_->setText(sentence);
    remarkLabel_->setVisible(!sentence.isEmpty());
    restyleRemark();
    refreshLater();
}

void PlotPanel::restyleRemark() {
    if (!remarkLabel_) return;
    remarkLabel_->setFont(style::font(style::Text::small, font()));
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, style::ink(style::Role::caution, ink));
    remarkLabel_->setPalette(ink);
}

void PlotPanel::applyStyle() {
    const QPalette p = palette();
    plot_->setBackground(QBrush(style::color(style::Role::ground, p)));
    const QFont small = style::font(style::Text::small, font());
    const QColor muted = style::color(style::Role::muted, p);
    QPen grid(style::color(style::Role::faint, p), 1.0);
    for (QCPAxisRect* rect : plot_->axisRects()) {
        for (QCPAxis* axis : rect->axes()) {
            axis->setBasePen(Qt::NoPen);
            axis->setTickPen(Qt::NoPen);
            axis->setSubTickPen(Qt::NoPen);
            axis->setTickLabelColor(muted);
            axis->setLabelColor(muted);
            axis->setTickLabelFont(small);
            axis->setLabelFont(small);
            axis->setTickLabelPadding(style::halfUnit + 2);
            axis->setLabelPadding(style::halfUnit);
            axis->grid()->setPen(grid);
            axis->grid()->setZeroLinePen(Qt::NoPen);
            axis->grid()->setSubGridVisible(false);
        }
        rect->axis(QCPAxis::atBottom)->setBasePen(QPen(style::mixed(grid.color(), muted, 0.4), 1.0));
    }
    const QColor accent = style::color(style::Role::accent, p);
    restyleRemark();
    plot_->selectionRect()->setPen(QPen(accent, style::hairline));
    plot_->selectionRect()->setBrush(style::translucent(accent, 0.12));
    restyle();
}

void PlotPanel::refreshLater() {
    dirty_ = true;
    if (!refreshTimer_->isActive() && isVisible()) refreshTimer_->start();
    if (!describeTimer_->isActive()) describeTimer_->start();
}

void PlotPanel::refreshNow() {
    refreshTimer_->stop();
    dirty_ = false;
    placeMenuButton();
    refresh();
    plot_->replot(QCustomPlot::rpImmediateRefresh);
}

void PlotPanel::describe() {
    QString now = isEmpty() ? empty_.sentence() : summary();
    if (!remark_.isEmpty()) now += QLatin1Char(' ') + remark_;
    if (now != accessibleDescription()) setAccessibleDescription(now);
    menuButton_->nameAfter(accessibleName());
}

void PlotPanel::resetView() {
    setZoomed(false);
    refreshLater();
}

void PlotPanel::zoomIn() {
    plot_->xAxis->scaleRange(1.0 / zoomStep);
    setZoomed(true);
    refreshLater();
}

void PlotPanel::zoomOut() {
    plot_->xAxis->scaleRange(zoomStep);
    setZoomed(true);
    refreshLater();
}

void PlotPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::FontChange) {
        applyStyle();
        refreshLater();
    }
}

void PlotPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    applyStyle();
    refreshNow();
    describe();
}

void PlotPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeMenuButton();
    refreshLater();
}

void PlotPanel::keyPressEvent(QKeyEvent* event) {
    const double step = plot_->xAxis->range().size() * panStep;
    switch (event->key()) {
        case Qt::Key_Left:
            plot_->xAxis->moveRange(-step);
            break;
        case Qt::Key_Right:
            plot_->xAxis->moveRange(step);
            break;
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            return zoomIn();
        case Qt::Key_Minus:
            return zoomOut();
        case Qt::Key_Up:
        case Qt::Key_Down:
            if (!zoomsValues_ || !(event->modifiers() & Qt::ControlModifier)) return QWidget::keyPressEvent(event);
            return zoomValues(event->key() == Qt::Key_Up ? 1.0 / zoomStep : zoomStep);
        case Qt::Key_0:
        case Qt::Key_Home:
            return resetView();
        default:
            if (event->matches(QKeySequence::Copy)) return copyPicture();
            return QWidget::keyPressEvent(event);
    }
    setZoomed(true);
    refreshLater();
}

void PlotPanel::fillMenu(QMenu* menu) {
    menu->addAction(tr("Reset view"), this, &PlotPanel::resetView)->setEnabled(isZoomed());
    menu->addSeparator();
    menu->addAction(tr("Copy picture"), this, &PlotPanel::copyPicture);
    menu->addAction(tr("Export…"), this, &PlotPanel::exportAs);
    menu->addAction(tr("Show as table"), this, &PlotPanel::showDataTable)->setEnabled(!isEmpty());
}

void PlotPanel::contextMenuEvent(QContextMenuEvent* event) {
    PlotMenu::open(
        this, [this](QMenu* menu) { fillMenu(menu); }, event->globalPos());
}

QSize PlotPanel::sizeHint() const { return {80 * style::unit, 40 * style::unit}; }
QSize PlotPanel::minimumSizeHint() const { return {leastDataWidth + 12 * style::unit, 18 * style::unit}; }

QPixmap PlotPanel::picture(QSize size) {
    if (!size.isValid()) size = isVisible() ? plot_->size() : this->size();
    // The reduction to pixels must see the picture's size, also when the plot was never shown.
    const QRect before = plot_->viewport();
    plot_->setViewport(QRect(QPoint(0, 0), size));
    applyStyle();
    refreshNow();
    QPixmap result = plot_->toPixmap(size.width(), size.height(), pictureScale);
    plot_->setViewport(before);
    refreshLater();
    return result;
}

bool PlotPanel::exportTo(const QString& path, QString* error) {
    const QString sentence = savePicture(path, [this](QFileDevice& file, const QString& ending) {
        if (ending == QLatin1String("csv")) {
            file.write(dataTable().csv());
            return QString();
        }
        if (ending == QLatin1String("png"))
            return picture().save(&file, "PNG") ? QString() : tr("the picture could not be encoded");
        const QSize size = isVisible() ? plot_->size() : this->size();
        const QRect before = plot_->viewport();
        plot_->setViewport(QRect(QPoint(0, 0), size));
        applyStyle();
        refreshNow();
        const bool drawn = ending == QLatin1String("svg") ? drawSvg(&file, size) : printPdf(&file, size);
        plot_->setViewport(before);
        refreshLater();
        return drawn ? QString() : tr("the page could not be printed to the file");
    });
    if (error) *error = sentence;
    if (sentence.isEmpty())
        emit exported(path);
    else
        emit exportFailed(sentence);
    return sentence.isEmpty();
}

bool PlotPanel::drawSvg(QIODevice* out, QSize size) {
    QSvgGenerator page;
    page.setOutputDevice(out);
    page.setSize(size);
    page.setViewBox(QRect(QPoint(0, 0), size));
    page.setTitle(accessibleName());
    page.setDescription(summary());
    QCPPainter painter;
    if (!painter.begin(&page)) return false;
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    plot_->toPainter(&painter, size.width(), size.height());
    return painter.end();
}

bool PlotPanel::printPdf(QFileDevice* out, QSize size) {
    const QString draft = out->fileName() + QStringLiteral(".part");
    const bool printed = plot_->savePdf(draft, size.width(), size.height(), QCP::epAllowCosmetic,
                                        QStringLiteral("BitDistill Workbench"), accessibleName());
    QFile whole(draft);
    if (printed && whole.open(QIODevice::ReadOnly)) out->write(whole.readAll());
    whole.close();
    whole.remove();
    return printed;
}

void PlotPanel::exportAs() {
    const QString path = askPictureFile(this, accessibleName());
    if (!path.isEmpty()) exportTo(path);
}

void PlotPanel::copyPicture() { QApplication::clipboard()->setPixmap(picture()); }

void PlotPanel::showDataTable() { showTable(this, dataTable(), accessibleName(), summary()); }

}  // namespace bitdistill
