// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/answers/texts_model.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "widgets/plain_tip.h"
#include "widgets/plot_style.h"

namespace bitdistill {

namespace {

// Strings of this file stand under one context for the translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(WrittenTexts)
};

constexpr qsizetype promptInList = 200;  // characters

}  // namespace

void TextItems::set(std::shared_ptr<const WrittenTexts> texts, const TextPairing& pairing) {
    beginResetModel();
    texts_ = std::move(texts);
    pairing_ = pairing;
    endResetModel();
}

double TextItems::score(int row, std::size_t of) const {
    const std::optional<WrittenText>& text = item(row).texts.at(of);
    return text ? text->figures.rouge.at(pairing_.type) : not_measured;
}

double TextItems::value(int row, int column) const {
    return column == text_items::first    ? score(row, pairing_.first)
           : column == text_items::second ? score(row, pairing_.second)
                                          : differenceOf(item(row), pairing_);
}

int TextItems::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !texts_ ? 0 : static_cast<int>(texts_->items.size());
}

int TextItems::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(text_items::columns);
}

QString TextItems::text(int row, int column) const {
    if (column == text_items::prompt) return QString::fromStdString(item(row).prompt).left(promptInList).simplified();
    const double figure = value(row, column);
    const std::string_view measure = rouge_names.at(pairing_.type);
    if (column != text_items::difference || std::isnan(figure)) return style::metricText(measure, figure);
    const QString sign = figure < 0 ? QStringLiteral("−") : figure > 0 ? QStringLiteral("+") : QString();
    return sign + style::metricDifference(measure, figure);
}

QVariant TextItems::data(const QModelIndex& index, int role) const {
    switch (role) {
        case Qt::DisplayRole:
            return text(index.row(), index.column());
        case sortRole:
            return index.column() == text_items::prompt ? static_cast<double>(index.row())
                                                        : value(index.row(), index.column());
        case Qt::ToolTipRole: {
            const WrittenItem& one = item(index.row());
            const QString line = Words::tr("Line %1").arg(style::integer(static_cast<qint64>(one.line)));
            return plainTip(one.data.empty() ? line : QString::fromStdString(one.data) + QStringLiteral(" · ") + line);
        }
        case Qt::TextAlignmentRole:
            return QVariant((index.column() == text_items::prompt ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        default:
            return {};
    }
}

QVariant TextItems::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == text_items::prompt ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole || !texts_) return {};
    const auto row = [&](std::size_t at) { return QString::fromStdString(texts_->rows.at(at)); };
    switch (section) {
        case text_items::prompt:
            return Words::tr("Item");
        case text_items::first:
            return row(pairing_.first);
        case text_items::second:
            return row(pairing_.second);
        default:
            return Words::tr("Difference");
    }
}

bool fits(TextFilter filter, double difference) {
    switch (filter) {
        case TextFilter::firstBetter:
            return difference > 0;
        case TextFilter::secondBetter:
            return difference < 0;
        case TextFilter::sameScore:
            return difference == 0;
        case TextFilter::all:
            break;
    }
    return true;
}

ShownTexts::ShownTexts(TextItems* items, QObject* parent) : QSortFilterProxyModel(parent), items_(items) {
    setSourceModel(items);
}

void ShownTexts::setFilter(TextFilter filter) {
    filter_ = filter;
    invalidateFilter();
}

void ShownTexts::setMatches(std::vector<bool> matches) {
    matches_ = std::move(matches);
    invalidateFilter();
}

bool ShownTexts::filterAcceptsRow(int row, const QModelIndex&) const {
    const auto at = static_cast<std::size_t>(row);
    if (!matches_.empty() && (at >= matches_.size() || !matches_[at])) return false;
    return filter_ == TextFilter::all || fits(filter_, items_->value(row, text_items::difference));
}

bool ShownTexts::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const double last = (sortOrder() == Qt::AscendingOrder ? 1 : -1) * std::numeric_limits<double>::infinity();
    const auto figure = [&](const QModelIndex& index) {
        const double value = items_->data(index, TextItems::sortRole).toDouble();
        return std::isnan(value) ? last : value;
    };
    return figure(left) < figure(right);
}

std::vector<bool> matchesOf(const WrittenTexts& texts, const QString& words) {
    const auto has = [&](const std::string& text) {
        return QString::fromStdString(text).contains(words, Qt::CaseInsensitive);
    };
    std::vector<bool> matches;
    for (const WrittenItem& item : texts.items)
        matches.push_back(has(item.prompt) || std::ranges::any_of(item.references, has) ||
                          std::ranges::any_of(item.texts, [&](const std::optional<WrittenText>& text) {
                              return text && has(text->text);
                          }));
    return matches;
}

}  // namespace bitdistill
