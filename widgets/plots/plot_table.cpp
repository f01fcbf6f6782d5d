// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/plot_table.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <QVBoxLayout>
#include <cmath>

#include "engine/base/csv.h"
#include "widgets/plot_style.h"
#include "widgets/table_style.h"

namespace bitdistill {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlotTable)
};

// The rows of a PlotTable for QTableView: nothing is copied per cell.
class PlotTableModel : public QAbstractTableModel {
  public:
    PlotTableModel(const PlotTable& table, QObject* parent) : QAbstractTableModel(parent), table_(table) {}
    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(table_.rows());
    }
    int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(table_.texts.size() + table_.values.size());
    }
    QVariant data(const QModelIndex& index, int role) const override {
        const auto column = static_cast<std::size_t>(index.column());
        if (role == Qt::TextAlignmentRole)
            return QVariant((column < table_.texts.size() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        if (role != Qt::DisplayRole) return {};
        if (column < table_.texts.size()) return table_.texts[column].value(index.row());
        return style::number(table_.values[column - table_.texts.size()][static_cast<std::size_t>(index.row())], 6);
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        if (role != Qt::DisplayRole) return {};
        if (orientation == Qt::Vertical) return section + 1;
        const auto texts = static_cast<int>(table_.texts.size());
        return section < texts ? table_.textHeadings.value(section) : table_.headings.value(section - texts);
    }

  private:
    PlotTable table_;
};

QByteArray quoted(const QString& text) { return QByteArray::fromStdString(csv_cell(text.toStdString())); }

}  // namespace

std::size_t PlotTable::rows() const {
    if (!values.empty()) return values.front().size();
    return texts.empty() ? 0 : static_cast<std::size_t>(texts.front().size());
}

QByteArray PlotTable::csv() const {
    QByteArrayList heads;
    for (const QString& heading : textHeadings + headings) heads << quoted(heading);
    QByteArray out = heads.join(',') + '\n';
    for (std::size_t row = 0; row < rows(); ++row) {
        QByteArrayList cells;
        for (const QStringList& column : texts) cells << quoted(column.value(static_cast<qsizetype>(row)));
        for (const auto& column : values)
            cells << (std::isnan(column[row]) ? QByteArray()
                                              : QByteArray::number(column[row], 'g', QLocale::FloatingPointShortest));
        out += cells.join(',') + '\n';
    }
    return out;
}

void showTable(QWidget* parent, const PlotTable& table, const QString& title, const QString& summary) {
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto* column = new QVBoxLayout(dialog);
    auto* view = new QTableView;
    view->setModel(new PlotTableModel(table, view));
    view->setAccessibleName(Words::tr("%1 as a table").arg(title));
    view->setAccessibleDescription(summary);
    dressTable(view);
    view->setAlternatingRowColors(true);
    view->verticalHeader()->show();
    view->horizontalHeader()->setDefaultSectionSize(14 * style::unit);
    column->addWidget(view);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* copy = buttons->addButton(Words::tr("Copy as CSV"), QDialogButtonBox::ActionRole);
    QObject::connect(copy, &QPushButton::clicked, dialog,
                     [table] { QApplication::clipboard()->setText(QString::fromUtf8(table.csv())); });
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    column->addWidget(buttons);
    dialog->resize(QSize(90 * style::unit, 60 * style::unit).boundedTo(parent->screen()->availableSize()));
    dialog->show();
}

}  // namespace bitdistill
