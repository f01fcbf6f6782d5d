// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/result_table.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "engine/base/csv.h"
#include "engine/base/list_text.h"
#include "widgets/plot_style.h"
#include "widgets/result_model.h"
#include "widgets/table_style.h"
#include "widgets/texts/joined_text.h"

namespace bitdistill {

namespace {

using namespace result;

// Method with its colour mark; the first metric as a number, a share over its bar, with the full-precision line across
// all rows; intervals small below their figures.
class ResultDelegate : public RoomyDelegate {
  public:
    using RoomyDelegate::RoomyDelegate;
    const ResultModel* model = nullptr;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const QSize own = RoomyDelegate::sizeHint(option, index);
        const QFontMetrics small(style::font(style::Text::small, option.font));
        const int below = small.horizontalAdvance(model->below(index.row(), index.column()));
        return {std::max(own.width(), below + 2 * style::unit + 1), own.height()};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const ResultRow& row = model->rows[static_cast<std::size_t>(index.row())];
        const QPalette& p = option.palette;
        const bool selected = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (selected) painter->fillRect(option.rect, style::translucent(style::color(style::Role::accent, p), 0.12));
        painter->setPen(QPen(style::color(style::Role::faint, p), style::hairline));
        if (index.row() + 1 < model->rowCount()) painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        QRectF box = QRectF(option.rect).adjusted(style::unit, 0, -style::unit, 0);
        if (QString below = model->below(index.row(), index.column()); !below.isEmpty()) {
            const QFont small = style::font(style::Text::small, option.font);
            const QFontMetrics size(small);
            if (size.horizontalAdvance(below) > box.width()) below = model->below(index.row(), index.column(), true);
            const double first = QFontMetrics(option.font).height(), top = (box.height() - first - size.height()) / 2;
            painter->setFont(small);
            painter->setPen(style::color(style::Role::muted, p));
            painter->drawText(QRectF(box.left(), box.top() + top + first, box.width(), size.height()),
                              (index.column() == mainColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                              size.elidedText(below, Qt::ElideRight, static_cast<int>(box.width())));
            box = QRectF(box.left(), box.top() + top, box.width(), first);
        }
        const QColor color = style::color(style::roleOf(row.stage), p);
        const QString text = model->text(index.row(), index.column());
        if (index.column() == methodColumn) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(color);
            painter->drawRoundedRect(
                QRectF(box.left(), box.center().y() - style::unit, style::halfUnit, 2 * style::unit), 2, 2);
            painter->setFont(style::font(style::Text::body, option.font, true));
            painter->setPen(style::color(style::Role::text, p));
            painter->drawText(box.adjusted(1.5 * style::unit, 0, 0, 0), Qt::AlignVCenter, text);
        } else if (index.column() == mainColumn) {
            const QFont number = style::font(style::Text::body, option.font, true);
            const double figure = QFontMetrics(number).horizontalAdvance(QStringLiteral("100.0 %")) + style::unit;
            painter->setFont(number);
            const double value = model->main(row);
            painter->setPen(style::color(std::isnan(value) ? style::Role::muted
                                         : row.onlyAnswer  ? style::Role::caution
                                                           : style::Role::text,
                                         p));
            painter->drawText(QRectF(box.left(), box.top(), figure, box.height()), Qt::AlignVCenter, text);
            paintBar(painter, p, row, {box.left() + figure, box.center().y() - 5, box.width() - figure, 10});
        } else {
            painter->setFont(option.font);
            painter->setPen(style::color(
                text == QStringLiteral("–") || model->column(index.column()).kind == Kind::paper ? style::Role::muted
                                                                                                 : style::Role::text,
                p));
            painter->drawText(box, Qt::AlignRight | Qt::AlignVCenter, text);
        }
        if (option.state & QStyle::State_HasFocus) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(style::color(style::Role::accent, p), style::hairline));
            painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1.5, -1.5));
        }
        painter->restore();
    }

  private:
    // A share of the track, its interval and chance, and where the teacher stands.
    void paintBar(QPainter* painter, const QPalette& p, const ResultRow& row, const QRectF& track) const {
        if (track.width() <= 4 * style::unit || !style::isShare(model->mainMetric())) return;
        // Marks stand out above the bar only: the interval's text is right below it.
        const double value = model->main(row), top = track.top() - style::halfUnit, bottom = track.bottom();
        const auto across = [&](double share) { return track.left() + track.width() * std::clamp(share, 0.0, 1.0); };
        painter->setPen(Qt::NoPen);
        painter->setBrush(style::translucent(style::color(style::Role::muted, p), 0.12));
        painter->drawRoundedRect(track, 3, 3);
        if (!std::isnan(value)) {
            painter->setBrush(style::color(style::roleOf(row.stage), p));
            painter->drawRoundedRect(QRectF(track.topLeft(), QPointF(across(value), track.bottom())), 3, 3);
        }
        if (const Metric* metric = find_metric(row.metrics, model->mainMetric());
            metric && std::isfinite(metric->low) && std::isfinite(metric->high)) {
            painter->setPen(QPen(style::color(style::Role::text, p), style::line));
            painter->drawLine(QPointF(across(metric->low), track.center().y()),
                              QPointF(across(metric->high), track.center().y()));
            for (const double end : {metric->low, metric->high})
                painter->drawLine(QPointF(across(end), track.center().y() - 3),
                                  QPointF(across(end), track.center().y() + 3));
        }
        if (!std::isnan(row.chance)) {
            painter->setPen(QPen(style::color(style::Role::muted, p), style::hairline, Qt::DashLine));
            painter->drawLine(QPointF(across(row.chance), top), QPointF(across(row.chance), bottom));
        }
        if (const double goal = model->teacher(); !std::isnan(goal) && row.stage != Stage::teacher) {
            painter->setPen(QPen(style::color(style::Role::teacher, p), style::line));
            painter->drawLine(QPointF(across(goal), top), QPointF(across(goal), bottom));
        }
    }
};

}  // namespace

struct ResultTable::Private {
    ResultModel* model = nullptr;
    QTableView* view = nullptr;
    QLabel* empty = nullptr;
    ResultDelegate* delegate = nullptr;
};

ResultTable::ResultTable(QWidget* parent) : QWidget(parent), d_(std::make_unique<Private>()) {
    setAccessibleName(tr("Results"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    d_->model = new ResultModel(this);
    d_->view = new QTableView(this);
    dressTable(d_->view);
    d_->view->setModel(d_->model);
    d_->delegate = new ResultDelegate(this);
    d_->delegate->model = d_->model;
    d_->view->setItemDelegate(d_->delegate);
    d_->view->setAccessibleName(tr("Table of results"));
    d_->view->setSelectionMode(QAbstractItemView::SingleSelection);
    d_->view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(d_->view->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &ResultTable::fitHeight);
    column->addWidget(d_->view);
    d_->empty = new QLabel(this);
    d_->empty->setAlignment(Qt::AlignCenter);
    column->addWidget(d_->empty);
    setEmptyText(tr("FP16-SFT, BitNet-SFT and BitDistill appear here side by side."),
                 tr("Run a recipe to its end, or open a finished run."));
    setRows({});
    QEvent style_change(QEvent::PaletteChange);
    changeEvent(&style_change);
}

ResultTable::~ResultTable() = default;

void ResultTable::setEmptyText(const QString& what, const QString& action) {
    d_->empty->setText(what + QLatin1Char('\n') + action);
    if (d_->model->rows.empty()) setAccessibleDescription(summary());
}

void ResultTable::setRows(std::vector<ResultRow> rows) {
    d_->model->set(std::move(rows));
    const auto& now = d_->model->rows;
    d_->empty->setVisible(now.empty());
    d_->view->setVisible(!now.empty());
    const auto any = [&](double ResultRow::*member) {
        return std::any_of(now.begin(), now.end(), [&](const ResultRow& row) { return !std::isnan(row.*member); });
    };
    const auto hidden = [&](Kind kind) {
        return kind == Kind::gap     ? std::isnan(d_->model->teacher()) || now.size() < 2
               : kind == Kind::size  ? !any(&ResultRow::bytes)
               : kind == Kind::speed ? !any(&ResultRow::speed)
               : kind == Kind::paper ? !any(&ResultRow::reference)
                                     : false;
    };
    for (int c = 0; c < d_->model->columnCount(); ++c) d_->view->setColumnHidden(c, hidden(d_->model->column(c).kind));
    shareRoom();
    setAccessibleDescription(summary());
    d_->view->setAccessibleDescription(summary());
    QEvent style_change(QEvent::FontChange);
    changeEvent(&style_change);
}

void ResultTable::shareRoom() {
    QHeaderView* header = d_->view->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(mainColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(methodColumn, QHeaderView::Fixed);
    // Ranges of speeds make way where the first metric would not have room for its own and a bar.
    const QAbstractItemView* const sizes = d_->view;
    int wanted = d_->view->columnWidth(methodColumn) + 4 * style::unit;
    d_->model->speedRanges = true;
    for (int c = mainColumn; c < d_->model->columnCount(); ++c)
        if (!d_->view->isColumnHidden(c)) wanted += std::max(header->sectionSizeHint(c), sizes->sizeHintForColumn(c));
    d_->model->speedRanges = wanted <= width();  // the view gets its own after this
}

void ResultTable::fitHeight() {
    if (d_->model->rows.empty()) return;
    const QScrollBar* const below = d_->view->horizontalScrollBar();
    const int height = d_->view->horizontalHeader()->sizeHint().height() +
                       d_->model->rowCount() * d_->view->verticalHeader()->defaultSectionSize() + style::halfUnit +
                       (below->maximum() > 0 ? below->sizeHint().height() : 0);
    d_->view->setMinimumHeight(height);
    d_->view->setMaximumHeight(height);
}

void ResultTable::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    shareRoom();
}

const std::vector<ResultRow>& ResultTable::rows() const { return d_->model->rows; }

QString ResultTable::summary() const {
    const auto& rows = d_->model->rows;
    if (rows.empty()) return d_->empty->text().replace(QLatin1Char('\n'), QLatin1Char(' '));
    QStringList words;
    const double teacher = d_->model->teacher();
    const std::string& metric = d_->model->mainMetric();
    for (const ResultRow& row : rows) {
        const double value = d_->model->main(row);
        const Metric* figure = find_metric(row.metrics, metric);
        QString text = tr("%1 reaches %2")
                           .arg(style::stageRow(row.stage),
                                figure ? style::metricText(*figure) : style::metricText(metric, value));
        if (const QString standing = standingText(row, metric, teacher, style::stageRow(Stage::teacher));
            !standing.isEmpty())
            text = joinedByCommas({text, standing});
        if (row.onlyAnswer) text += tr(", and answers every item alike");
        words << text;
    }
    return tr("%1.").arg(joinedBySemicolons(words));
}

QStringList ResultTable::headings() const {
    QStringList heads;
    for (int c = 0; c < d_->model->columnCount(); ++c)
        if (!d_->view->isColumnHidden(c)) heads << d_->model->headerData(c, Qt::Horizontal, Qt::DisplayRole).toString();
    return heads;
}

std::vector<QStringList> ResultTable::cells() const {
    std::vector<QStringList> rows;
    for (int r = 0; r < d_->model->rowCount(); ++r) {
        rows.emplace_back();
        for (int c = 0; c < d_->model->columnCount(); ++c)
            if (!d_->view->isColumnHidden(c)) rows.back() << d_->model->text(r, c, true);
    }
    return rows;
}

QString ResultTable::basis() const {
    QStringList parts;
    for (const ResultRow& row : d_->model->rows) {
        if (row.metrics.empty()) continue;
        const Metric& figure = row.metrics.front();
        if (figure.engine == "cpu") parts << tr("CPU engine, weights as %1").arg(QString::fromStdString(figure.format));
        if (figure.engine == "training") parts << tr("training engine, %1").arg(QString::fromStdString(figure.format));
        if (row.items() > 0)
            parts << tr("%1 dev items").arg(style::integer(row.items()));
        else if (figure.count > 0)
            parts << tr("%1 tokens").arg(style::integer(figure.count));
        if (!std::isnan(row.chance)) parts << tr("always the most frequent class: %1").arg(style::percent(row.chance));
        if (row.cutPrompts > 0) parts << tr("%1 prompts cut").arg(style::integer(row.cutPrompts));
        break;
    }
    return parts.join(QStringLiteral(" · "));
}

QString ResultTable::toMarkdown() const {
    const QStringList heads = headings();
    const auto line = [](const QStringList& cells) {
        QString text;
        for (const QString& cell : cells)
            text += QStringLiteral("| ") + QString::fromStdString(markdown_cell(cell.toStdString())) + QLatin1Char(' ');
        return text + QStringLiteral("|\n");
    };
    // The method is the first column, the others are numbers.
    QString text =
        line(heads) + QStringLiteral("|---|") + QStringLiteral("---:|").repeated(heads.size() - 1) + QLatin1Char('\n');
    for (const QStringList& row : cells()) text += line(row);
    if (const QString on = basis(); !on.isEmpty()) text += QLatin1Char('\n') + on + QLatin1Char('\n');
    return text;
}

QByteArray ResultTable::toCsv() const {
    const auto cell = [](double value) {
        return std::isnan(value) ? QByteArray() : QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
    };
    std::vector<std::string> metrics;
    for (const Column& column : d_->model->columns)
        if (column.kind == Kind::main || column.kind == Kind::metric) metrics.push_back(column.metric);
    const auto head = [](const std::string& text) { return QByteArray::fromStdString(csv_cell(text)); };
    QByteArrayList heads{"method"};
    for (const std::string& metric : metrics) heads << head(metric);
    heads += {"items", "bytes", "tokens_per_second", "reference"};
    for (const std::string& metric : metrics) heads << head(metric + "_low") << head(metric + "_high");
    heads += {"to_teacher", "to_teacher_low", "to_teacher_high", "to_teacher_p", "engine", "format"};
    heads += {"tokens_per_second_low", "tokens_per_second_high"};
    QByteArray out = heads.join(',') + '\n';
    for (const ResultRow& row : d_->model->rows) {
        QByteArrayList line{style::stageRow(row.stage).toUtf8()};
        for (const std::string& metric : metrics) line << cell(metric_value(row.metrics, metric));
        line << (row.items() == 0 ? QByteArray() : QByteArray::number(static_cast<qint64>(row.items())))
             << cell(row.bytes) << cell(row.speed) << cell(row.reference);
        for (const std::string& metric : metrics) {
            const Metric* const found = find_metric(row.metrics, metric);
            line << cell(found ? found->low : not_measured) << cell(found ? found->high : not_measured);
        }
        const PairedDifference nothing{{}, not_measured, not_measured, not_measured, not_measured, 0},
            gap = row.toTeacher.value_or(nothing);
        line << cell(gap.value) << cell(gap.low) << cell(gap.high) << cell(gap.p);
        const Metric first = row.metrics.empty() ? Metric() : row.metrics.front();
        line << QByteArray::fromStdString(csv_cell(first.engine)) << QByteArray::fromStdString(csv_cell(first.format))
             << cell(row.speedLow) << cell(row.speedHigh);
        out += line.join(',') + '\n';
    }
    return out;
}

void ResultTable::copyMarkdown() { QApplication::clipboard()->setText(toMarkdown()); }

void ResultTable::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange) return;
    if (!d_ || !d_->empty) return;
    const QFontMetrics metrics(style::font(style::Text::body, font(), true));
    int method = metrics.horizontalAdvance(QStringLiteral("BitNet-SFT"));
    for (const ResultRow& row : d_->model->rows)
        method = std::max(method, metrics.horizontalAdvance(style::stageRow(row.stage)));
    d_->view->setColumnWidth(methodColumn, method + 5 * style::unit);
    const int below = QFontMetrics(style::font(style::Text::small, font())).height() - style::unit;
    const int rowHeight = metrics.height() + 2 * style::unit + (d_->model->anyBelow() ? below : 0);
    d_->view->verticalHeader()->setDefaultSectionSize(rowHeight);
    fitHeight();
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, style::color(style::Role::muted, palette()));
    d_->empty->setPalette(muted);
}

}  // namespace bitdistill
