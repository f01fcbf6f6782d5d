// SPDX-License-Identifier: GPL-3.0-or-later
// The list of a TextsView: what two models wrote, an item a row, with both scores and their difference; and which of
// the items are shown, in which order. GUI thread.
#pragma once

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QString>
#include <cstddef>
#include <memory>
#include <vector>

#include "app/use/written_texts.h"

namespace bitdistill {

namespace text_items {
enum Column { prompt, first, second, difference, columns };
}

// All items, in the order of the data.
class TextItems : public QAbstractTableModel {
  public:
    using QAbstractTableModel::QAbstractTableModel;
    static constexpr int sortRole = Qt::UserRole;  // a number; NaN: the item has no such figure

    void set(std::shared_ptr<const WrittenTexts> texts, const TextPairing& pairing);  // null: no items
    const WrittenItem& item(int row) const { return texts_->items[static_cast<std::size_t>(row)]; }
    double value(int row, int column) const;  // of a column of figures

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    double score(int row, std::size_t of) const;
    QString text(int row, int column) const;
    std::shared_ptr<const WrittenTexts> texts_;
    TextPairing pairing_;
};

// Which items the list shows.
enum class TextFilter { all, firstBetter, secondBetter, sameScore };
bool fits(TextFilter filter, double difference);

// Those that filter and search leave, sorted by a column. Items without its figure come last.
class ShownTexts : public QSortFilterProxyModel {
  public:
    explicit ShownTexts(TextItems* items, QObject* parent);
    void setFilter(TextFilter filter);
    // By item: is it what was searched for? Empty: nothing is.
    void setMatches(std::vector<bool> matches);

  protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

  private:
    TextItems* items_;
    TextFilter filter_ = TextFilter::all;
    std::vector<bool> matches_;
};

// Items with these characters in a prompt, reference or text, whatever their case. Any thread.
std::vector<bool> matchesOf(const WrittenTexts& texts, const QString& words);

}  // namespace bitdistill
