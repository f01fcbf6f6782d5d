// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/result_table.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "widgets/plot_style.h"
#include "widgets/table_style.h"

namespace bitdistill {

namespace {

enum Column {
    methodColumn,
    accuracyColumn,
    gapColumn,
    exactColumn,
    sizeColumn,
    speedColumn,
    paperColumn,
    columnCount_
};

// Null where json is no object or has no such member.
const Json& memberOf(const Json& json, const char* key) {
    static const Json null;
    const auto found = json.find(key);
    return found == json.end() ? null : *found;
}

double numberOf(const Json& json, const char* key) {
    const Json& member = memberOf(json, key);
    return member.is_number() ? member.get<double>() : not_measured;
}

QString signedPoints(double difference) {
    if (std::isnan(difference)) return QStringLiteral("–");
    return (difference < -0.00005  ? QStringLiteral("−")
            : difference > 0.00005 ? QStringLiteral("+")
                                   : QString()) +
           style::points(difference);
}

}  // namespace

std::vector<ResultRow> resultRows(const Json& results) {
    std::vector<ResultRow> rows;
    if (!results.is_object()) return rows;
    const auto models = results.find("models");
    if (models == results.end() || !models->is_array()) return rows;
    for (const Json& entry : *models) {
        if (!entry.is_object()) continue;
        const auto name = entry.find("row");
        if (name == entry.end() || !name->is_string()) continue;
        ResultRow row;
        const auto word = name->get<std::string>();
        bool known = false;
        for (const Stage stage : stages_with_rows())
            if (QString::fromStdString(word).compare(style::stageRow(stage), Qt::CaseInsensitive) == 0 ||
                word == to_string(stage)) {
                row.stage = stage;
                known = true;
            }
        if (!known) continue;
        row.accuracy = numberOf(entry, "accuracy");
        row.exactMatch = numberOf(entry, "exact_match");
        row.items = numberOf(entry, "items");
        row.bytes = numberOf(memberOf(entry, "bytes"), "total");
        // The comparison measures speed; its models bear the names of the rows.
        const char* const key = results.contains("comparison") ? "comparison" : "duel";  // its name of before
        for (const Json& one : memberOf(memberOf(results, key), "models"))
            if (memberOf(one, "name") == *name)
                row.speed = numberOf(memberOf(one, "generation_tokens_per_second"), "median");
        rows.push_back(row);
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const ResultRow& a, const ResultRow& b) { return a.stage < b.stage; });
    return rows;
}

namespace {

class ResultModel : public QAbstractTableModel {
  public:
    using QAbstractTableModel::QAbstractTableModel;
    std::vector<ResultRow> rows;

    double teacher() const {
        for (const ResultRow& row : rows)
            if (row.stage == Stage::teacher) return row.accuracy;
        return not_measured;
    }
    void set(std::vector<ResultRow> now) {
        beginResetModel();
        rows = std::move(now);
        endResetModel();
    }
    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(rows.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : columnCount_; }
    QString text(int at, int column) const {
        const ResultRow& row = rows[static_cast<std::size_t>(at)];
        switch (column) {
            case methodColumn:
                return style::stageRow(row.stage);
            case accuracyColumn:
                return style::percent(row.accuracy, 1);
            case gapColumn:
                return row.stage == Stage::teacher ? QString() : signedPoints(row.accuracy - teacher());
            case exactColumn:
                return style::percent(row.exactMatch, 1);
            case sizeColumn:
                return style::bytes(row.bytes);
            case speedColumn:
                return style::number(row.speed);
            case paperColumn:
                return style::percent(row.reference, 1);
            default:
                return {};
        }
    }
    QVariant data(const QModelIndex& index, int role) const override {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) return text(index.row(), index.column());
        if (role == Qt::TextAlignmentRole)
            return QVariant((index.column() <= accuracyColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        if (role == Qt::ToolTipRole && index.column() == accuracyColumn) {
            const double items = rows[static_cast<std::size_t>(index.row())].items;
            return std::isnan(items) ? QVariant()
                                     : ResultTable::tr("on %1 items").arg(style::integer(static_cast<qint64>(items)));
        }
        return {};
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        if (orientation != Qt::Horizontal) return {};
        if (role == Qt::TextAlignmentRole)
            return QVariant((section <= accuracyColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        if (role != Qt::DisplayRole) return {};
        switch (section) {
            case methodColumn:
                return ResultTable::tr("Method");
            case accuracyColumn:
                return ResultTable::tr("Accuracy");
            case gapColumn:
                return ResultTable::tr("Points to FP16");
            case exactColumn:
                return ResultTable::tr("Exact match");
            case sizeColumn:
                return ResultTable::tr("Size");
            case speedColumn:
                return ResultTable::tr("Tokens/s");
            case paperColumn:
                return ResultTable::tr("Paper");
            default:
                return {};
        }
    }
};

// Method with its colour mark; accuracy as a number over its bar, with the full-precision line across all rows.
class ResultDelegate : public RoomyDelegate {
  public:
    using RoomyDelegate::RoomyDelegate;
    const ResultModel* model = nullptr;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const ResultRow& row = model->rows[static_cast<std::size_t>(index.row())];
        const QPalette& p = option.palette;
        const bool selected = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (selected) painter->fillRect(option.rect, style::translucent(style::color(style::Role::accent, p), 0.12));
        painter->setPen(QPen(style::color(style::Role::faint, p), style::hairline));
        if (index.row() + 1 < model->rowCount()) painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const QRectF box = QRectF(option.rect).adjusted(style::unit, 0, -style::unit, 0);
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
        } else if (index.column() == accuracyColumn) {
            const QFont number = style::font(style::Text::body, option.font, true);
            const double figure = QFontMetrics(number).horizontalAdvance(QStringLiteral("100.0 %")) + style::unit;
            painter->setFont(number);
            painter->setPen(style::color(std::isnan(row.accuracy) ? style::Role::muted : style::Role::text, p));
            painter->drawText(QRectF(box.left(), box.top(), figure, box.height()), Qt::AlignVCenter, text);
            const QRectF track(box.left() + figure, box.center().y() - 5, box.width() - figure, 10);
            if (track.width() > 4 * style::unit) {
                painter->setPen(Qt::NoPen);
                painter->setBrush(style::translucent(style::color(style::Role::muted, p), 0.12));
                painter->drawRoundedRect(track, 3, 3);
                if (!std::isnan(row.accuracy)) {
                    painter->setBrush(color);
                    painter->drawRoundedRect(QRectF(track.left(), track.top(),
                                                    track.width() * std::clamp(row.accuracy, 0.0, 1.0), track.height()),
                                             3, 3);
                }
                if (const double goal = model->teacher(); !std::isnan(goal) && row.stage != Stage::teacher) {
                    const double x = track.left() + track.width() * goal;
                    painter->setPen(QPen(style::color(style::Role::teacher, p), style::line));
                    painter->drawLine(QPointF(x, box.top() + 6), QPointF(x, box.bottom() - 6));
                }
            }
        } else {
            painter->setFont(option.font);
            painter->setPen(style::color(
                text == QStringLiteral("–") || index.column() == paperColumn ? style::Role::muted : style::Role::text,
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
    QHeaderView* header = d_->view->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(accuracyColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(methodColumn, QHeaderView::Fixed);
    column->addWidget(d_->view);
    d_->empty = new QLabel(this);
    d_->empty->setAlignment(Qt::AlignCenter);
    column->addWidget(d_->empty);
    setFocusProxy(d_->view);
    connect(d_->view, &QTableView::activated, this, [this](const QModelIndex& index) {
        emit rowActivated(d_->model->rows[static_cast<std::size_t>(index.row())].stage);
    });
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

void ResultTable::setResults(const Json& results) { setRows(resultRows(results)); }

void ResultTable::setRows(std::vector<ResultRow> rows) {
    d_->model->set(std::move(rows));
    const auto& now = d_->model->rows;
    d_->empty->setVisible(now.empty());
    d_->view->setVisible(!now.empty());
    const auto any = [&](double ResultRow::*member) {
        return std::any_of(now.begin(), now.end(), [&](const ResultRow& row) { return !std::isnan(row.*member); });
    };
    d_->view->setColumnHidden(exactColumn, !any(&ResultRow::exactMatch));
    d_->view->setColumnHidden(sizeColumn, !any(&ResultRow::bytes));
    d_->view->setColumnHidden(speedColumn, !any(&ResultRow::speed));
    d_->view->setColumnHidden(paperColumn, !any(&ResultRow::reference));
    d_->view->setColumnHidden(gapColumn, std::isnan(d_->model->teacher()) || now.size() < 2);
    setAccessibleDescription(summary());
    d_->view->setAccessibleDescription(summary());
    QEvent style_change(QEvent::FontChange);
    changeEvent(&style_change);
}

const std::vector<ResultRow>& ResultTable::rows() const { return d_->model->rows; }

QString ResultTable::summary() const {
    const auto& rows = d_->model->rows;
    if (rows.empty()) return d_->empty->text().replace(QLatin1Char('\n'), QLatin1Char(' '));
    QStringList words;
    const double teacher = d_->model->teacher();
    for (const ResultRow& row : rows) {
        QString text = tr("%1 reaches %2").arg(style::stageRow(row.stage), style::percent(row.accuracy));
        if (row.stage != Stage::teacher && !std::isnan(teacher) && !std::isnan(row.accuracy)) {
            const double gap = row.accuracy - teacher;
            const QString size = style::points(gap);
            text += gap < 0 ? tr(", %1 points below FP16-SFT").arg(size) : tr(", %1 points above FP16-SFT").arg(size);
        }
        words << text;
    }
    return words.join(QStringLiteral("; ")) + QLatin1Char('.');
}

QStringList ResultTable::headings() const {
    QStringList heads;
    for (int c = 0; c < columnCount_; ++c)
        if (!d_->view->isColumnHidden(c)) heads << d_->model->headerData(c, Qt::Horizontal, Qt::DisplayRole).toString();
    return heads;
}

std::vector<QStringList> ResultTable::cells() const {
    std::vector<QStringList> rows;
    for (int r = 0; r < d_->model->rowCount(); ++r) {
        rows.emplace_back();
        for (int c = 0; c < columnCount_; ++c)
            if (!d_->view->isColumnHidden(c)) rows.back() << d_->model->text(r, c);
    }
    return rows;
}

QString ResultTable::toMarkdown() const {
    const QStringList heads = headings();
    const auto line = [](const QStringList& cells) {
        return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
    };
    // The method is the first column, the others are numbers.
    QString text =
        line(heads) + QStringLiteral("|---|") + QStringLiteral("---:|").repeated(heads.size() - 1) + QLatin1Char('\n');
    for (const QStringList& row : cells()) text += line(row);
    return text;
}

QByteArray ResultTable::toCsv() const {
    QByteArray out = "method,accuracy,exact_match,items,bytes,tokens_per_second,reference\n";
    const auto cell = [](double value) {
        return std::isnan(value) ? QByteArray() : QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
    };
    for (const ResultRow& row : d_->model->rows)
        out += QByteArrayList{style::stageRow(row.stage).toUtf8(),
                              cell(row.accuracy),
                              cell(row.exactMatch),
                              cell(row.items),
                              cell(row.bytes),
                              cell(row.speed),
                              cell(row.reference)}
                   .join(',') +
               '\n';
    return out;
}

void ResultTable::copyMarkdown() { QApplication::clipboard()->setText(toMarkdown()); }

void ResultTable::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange) return;
    if (!d_ || !d_->empty) return;
    const QFontMetrics metrics(style::font(style::Text::body, font(), true));
    d_->view->setColumnWidth(methodColumn, metrics.horizontalAdvance(QStringLiteral("BitNet-SFT")) + 5 * style::unit);
    const int rowHeight = metrics.height() + 2 * style::unit;
    d_->view->verticalHeader()->setDefaultSectionSize(rowHeight);
    if (!d_->model->rows.empty()) {
        const int height =
            d_->view->horizontalHeader()->sizeHint().height() + d_->model->rowCount() * rowHeight + style::halfUnit;
        d_->view->setMinimumHeight(height);
        d_->view->setMaximumHeight(height);
    }
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, style::color(style::Role::muted, palette()));
    d_->empty->setPalette(muted);
}

}  // namespace bitdistill
