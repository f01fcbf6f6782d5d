// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/tensor_tree.h"

#include <QCollator>
#include <QEvent>
#include <algorithm>
#include <map>

#include "widgets/plain_tip.h"
#include "widgets/plot_style.h"
#include "widgets/table_style.h"

namespace bitdistill {

namespace {

constexpr int right = static_cast<int>(Qt::AlignRight) | static_cast<int>(Qt::AlignVCenter);
constexpr int sortRole = Qt::UserRole, nameRole = Qt::UserRole + 1, wordsRole = Qt::UserRole + 2;

class Item : public QTreeWidgetItem {
  public:
    using QTreeWidgetItem::QTreeWidgetItem;
    bool operator<(const QTreeWidgetItem& other) const override {
        const int column = treeWidget() ? treeWidget()->sortColumn() : 0;
        const QVariant a = data(column, sortRole), b = other.data(column, sortRole);
        if (a.userType() == QMetaType::QString) return a.toString().localeAwareCompare(b.toString()) < 0;
        return a.toDouble() < b.toDouble();
    }
};

// What a layer, or what lies outside of them, comes to.
struct Sums {
    double values = 0, bytes = 0, student = 0;
    int ternary = 0;
};

double valuesOf(const InspectedTensor& tensor) {
    double count = 1;
    for (const std::int64_t extent : tensor.shape) count *= static_cast<double>(extent);
    return count;
}

void put(QTreeWidgetItem* item, int column, const QString& text, const QVariant& sorted) {
    item->setText(column, text);
    item->setData(column, sortRole, sorted);
}

void putSizes(QTreeWidgetItem* item, double values, double bytes, double student) {
    put(item, TensorTree::countColumn, style::integer(static_cast<qint64>(values)), values);
    put(item, TensorTree::bytesColumn, style::bytes(bytes), bytes);
    put(item, TensorTree::studentColumn, style::bytes(student), student);
    for (const int column : {TensorTree::countColumn, TensorTree::bytesColumn, TensorTree::studentColumn})
        item->setData(column, Qt::TextAlignmentRole, right);
}

QTreeWidgetItem* itemOf(const InspectedTensor& tensor, int place) {
    auto* item = new Item;
    const QString name = QString::fromStdString(tensor.name), type = QString::fromStdString(tensor.type);
    QStringList sides;
    for (const std::int64_t side : tensor.shape) sides << style::integer(side);
    const QString shape = sides.join(QStringLiteral(" × "));
    const QString becomes = tensor.becomes_ternary ? TensorTree::tr("ternary") : TensorTree::tr("kept");
    put(item, TensorTree::nameColumn, name, place);
    put(item, TensorTree::typeColumn, type, type);
    put(item, TensorTree::shapeColumn, shape, valuesOf(tensor));
    put(item, TensorTree::becomesColumn, becomes, becomes);
    putSizes(item, valuesOf(tensor), static_cast<double>(tensor.bytes), static_cast<double>(tensor.student_bytes));
    item->setData(TensorTree::shapeColumn, Qt::TextAlignmentRole, right);
    item->setToolTip(TensorTree::nameColumn, plainTip(name));
    item->setData(TensorTree::nameColumn, nameRole, name);
    item->setData(TensorTree::nameColumn, wordsRole,
                  QStringList{name, type, shape, tensor.becomes_ternary ? becomes : QString()}.join(QLatin1Char(' ')));
    item->setData(TensorTree::becomesColumn, nameRole, tensor.becomes_ternary);
    return item;
}

}  // namespace

int layerInName(const QString& name) {
    for (const QString& part : name.split(QLatin1Char('.'))) {
        bool number = false;
        const int layer = part.toInt(&number);
        if (number && layer >= 0) return layer;
    }
    return -1;
}

TensorTree::TensorTree(QWidget* parent) : QTreeWidget(parent) {
    setMinimumHeight(22 * style::unit);  // a head and some lines: a page that is lower than that scrolls
    auto* flat = new FlatHeader(this);
    setHeader(flat);
    flat->setSectionsClickable(true);
    setItemDelegate(new RoomyDelegate(this));
    setColumnCount(studentColumn + 1);
    setHeaderLabels({tr("Tensor"), tr("Type"), tr("Shape"), tr("Values"), tr("In the file"), tr("Becomes"),
                     tr("Size in the student")});
    for (const int column : {shapeColumn, countColumn, bytesColumn, studentColumn})
        headerItem()->setData(column, Qt::TextAlignmentRole, right);  // as a number, which FlatHeader reads
    setAccessibleName(tr("Tensors"));
    setAccessibleDescription(
        tr("Layer by layer: name, type, shape and size of every tensor, and what the student keeps "
           "of it"));
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(this, &QTreeWidget::currentItemChanged, this, [this] { emit tensorMarked(currentTensor()); });
    connect(this, &QTreeWidget::itemActivated, this, [this] {
        if (const QString name = currentTensor(); !name.isEmpty()) emit tensorActivated(name);
    });
}

void TensorTree::setTensors(const std::vector<InspectedTensor>& tensors) {
    setSortingEnabled(false);
    clear();
    count_ = static_cast<int>(tensors.size());
    std::map<int, std::vector<const InspectedTensor*>> layers;
    for (const InspectedTensor& tensor : tensors)
        layers[tensor.layer >= 0 ? tensor.layer : layerInName(QString::fromStdString(tensor.name))].push_back(&tensor);
    QCollator natural;
    natural.setNumericMode(true);
    QList<QTreeWidgetItem*> groups;
    for (auto& [layer, members] : layers) {
        std::ranges::stable_sort(members, [&](const InspectedTensor* a, const InspectedTensor* b) {
            return natural.compare(QString::fromStdString(a->name), QString::fromStdString(b->name)) < 0;
        });
        auto* group = new Item;
        Sums sums;
        for (int place = 0; const InspectedTensor* tensor : members) {
            group->addChild(itemOf(*tensor, place++));
            sums.values += valuesOf(*tensor);
            sums.bytes += static_cast<double>(tensor->bytes);
            sums.student += static_cast<double>(tensor->student_bytes);
            sums.ternary += tensor->becomes_ternary ? 1 : 0;
        }
        const auto size = static_cast<int>(members.size());
        const QString title = layer < 0 ? tr("Outside the layers, %n tensor(s)", nullptr, size)
                                        : tr("Layer %1, %n tensor(s)", nullptr, size).arg(style::integer(layer));
        put(group, nameColumn, title, layer);
        put(group, typeColumn, {}, QString());
        put(group, shapeColumn, {}, sums.values);
        put(group, becomesColumn, sums.ternary > 0 ? tr("%1 ternary").arg(style::integer(sums.ternary)) : QString(),
            QString());
        putSizes(group, sums.values, sums.bytes, sums.student);
        groups << group;
    }
    addTopLevelItems(groups);
    // What is outside and the first layer say what a model is; the others look like it.
    for (int i = 0; i < topLevelItemCount(); ++i) topLevelItem(i)->setExpanded(i < 2 || topLevelItemCount() <= 3);
    restyle();
    setSortingEnabled(true);
    sortByColumn(nameColumn, Qt::AscendingOrder);
    for (int column = 0; column < columnCount(); ++column) resizeColumnToContents(column);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(nameColumn, QHeaderView::Stretch);
}

void TensorTree::setFilter(const QString& text) {
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = topLevelItem(i);
        int shown = 0;
        for (int at = 0; at < group->childCount(); ++at) {
            const QString all = group->child(at)->data(nameColumn, wordsRole).toString();
            const bool fits = std::all_of(words.begin(), words.end(),
                                          [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
            group->child(at)->setHidden(!fits);
            shown += fits ? 1 : 0;
        }
        group->setHidden(shown == 0);
        if (!words.isEmpty() && shown > 0) group->setExpanded(true);
    }
}

int TensorTree::shownCount() const {
    int shown = 0;
    for (int i = 0; i < topLevelItemCount(); ++i)
        for (int at = 0; at < topLevelItem(i)->childCount(); ++at)
            shown += topLevelItem(i)->child(at)->isHidden() ? 0 : 1;
    return shown;
}

QString TensorTree::currentTensor() const {
    return currentItem() ? currentItem()->data(nameColumn, nameRole).toString() : QString();
}

void TensorTree::choose(const QString& name) {
    for (int i = 0; i < topLevelItemCount(); ++i)
        for (int at = 0; at < topLevelItem(i)->childCount(); ++at)
            if (topLevelItem(i)->child(at)->data(nameColumn, nameRole).toString() == name)
                return setCurrentItem(topLevelItem(i)->child(at));
}

void TensorTree::restyle() {
    const QColor ternary = style::ink(style::Role::student, palette());
    const QFont bold = style::font(style::Text::body, font(), true);
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = topLevelItem(i);
        group->setFont(nameColumn, bold);
        for (int at = 0; at < group->childCount(); ++at)
            if (group->child(at)->data(becomesColumn, nameRole).toBool())
                group->child(at)->setData(becomesColumn, Qt::ForegroundRole, ternary);
    }
}

void TensorTree::changeEvent(QEvent* event) {
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) restyle();
}

}  // namespace bitdistill
