// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/command_palette.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "widgets/plot_style.h"
#include "widgets/texts/joined_text.h"

namespace bitdistill {

namespace {
constexpr int shownAtMost = 60;
constexpr int rowHeight = 3 * style::unit + style::halfUnit;
enum { commandRole = Qt::UserRole, detailRole, shortcutRole };

// What it does, then quietly what that means; the keys that do the same at the right end.
class CommandRow : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        return {QStyledItemDelegate::sizeHint(option, index).width(), rowHeight};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const override {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const QString title = std::exchange(option.text, QString());
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
        const bool chosen = option.state & QStyle::State_Selected;
        const QColor ink = option.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text);
        const QColor quiet = chosen ? ink : style::color(style::Role::muted, option.palette);
        const QFont small = style::font(style::Text::small, option.font);
        const QString keys = index.data(shortcutRole).toString();
        QRect room = option.rect.adjusted(style::unit, 0, -style::unit, 0);
        painter->save();
        painter->setFont(small);
        painter->setPen(quiet);
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, keys);
        if (!keys.isEmpty()) room.setRight(room.right() - QFontMetrics(small).horizontalAdvance(keys) - style::margin);
        painter->setFont(option.font);
        painter->setPen(ink);
        const QString words = option.fontMetrics.elidedText(title, Qt::ElideRight, room.width());
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, words);
        room.setLeft(room.left() + option.fontMetrics.horizontalAdvance(words) + style::margin);
        painter->setFont(small);
        painter->setPen(quiet);
        painter->drawText(
            room, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(small).elidedText(index.data(detailRole).toString(), Qt::ElideRight, room.width()));
        painter->restore();
    }
};
}  // namespace

int fitOf(const QString& typed, const Command& command) {
    int fit = 1;
    for (const QString& word : typed.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto score = [&word](const QString& text, int start, int inside) {
            const qsizetype place = text.indexOf(word, 0, Qt::CaseInsensitive);
            if (place < 0) return 0;
            return place == 0 || !text.at(place - 1).isLetterOrNumber() ? start : inside;
        };
        const int best = std::max(score(command.title, 8, 4), score(command.detail, 2, 1));
        if (best == 0) return 0;
        fit += best;
    }
    return fit;
}

CommandPalette::CommandPalette(QWidget* window) : QFrame(window) {
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Commands"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(style::unit, style::unit, style::unit, style::unit);
    column->setSpacing(style::halfUnit);
    field_ = new QLineEdit;
    field_->setPlaceholderText(tr("Type what you want to do: a page, an action, a run, a parameter"));
    field_->setAccessibleName(tr("Search the commands"));
    field_->setMinimumHeight(4 * style::unit);
    list_ = new QListWidget;
    list_->setFrameShape(QFrame::NoFrame);
    list_->setAccessibleName(tr("Commands that fit"));
    list_->setUniformItemSizes(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setItemDelegate(new CommandRow(list_));
    column->addWidget(field_);
    column->addWidget(list_, 1);
    connect(field_, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(list_, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    field_->installEventFilter(this);
    list_->installEventFilter(this);
    window->installEventFilter(this);
    hide();
}

void CommandPalette::open(std::vector<Command> commands) {
    commands_ = std::move(commands);
    field_->clear();
    filter();
    const QWidget* window = parentWidget();
    const int width = std::min(90 * style::unit, window->width() - 4 * style::unit);
    const int height = std::min(52 * style::unit, window->height() - 12 * style::unit);
    setGeometry((window->width() - width) / 2, 7 * style::unit, width, height);
    show();
    raise();
    field_->setFocus();
}

void CommandPalette::type(const QString& text) { field_->setText(text); }
int CommandPalette::shownCount() const { return list_->count(); }

void CommandPalette::filter() {
    std::vector<std::pair<int, std::size_t>> fits;
    for (std::size_t i = 0; i < commands_.size(); ++i)
        if (const int fit = fitOf(field_->text(), commands_[i]); fit > 0) fits.emplace_back(-fit, i);
    std::stable_sort(fits.begin(), fits.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    list_->clear();
    for (std::size_t i = 0; i < fits.size() && i < shownAtMost; ++i) {
        const Command& command = commands_[fits[i].second];
        auto* item = new QListWidgetItem(command.title, list_);
        item->setData(commandRole, static_cast<qulonglong>(fits[i].second));
        item->setData(detailRole, command.detail);
        item->setData(shortcutRole, QKeySequence(command.shortcut).toString(QKeySequence::NativeText));
        QStringList spoken{command.title, command.shortcut, command.detail};
        spoken.removeAll(QString());
        item->setData(Qt::AccessibleTextRole, joinedByCommas(spoken));
        item->setToolTip(command.detail);
    }
    list_->setCurrentRow(0);
}

void CommandPalette::runCurrent() {
    const QListWidgetItem* item = list_->currentItem();
    if (!item) return;
    const auto run = commands_[static_cast<std::size_t>(item->data(commandRole).toULongLong())].run;
    hide();
    // After the palette's own event is over: a command may open a dialog or change the focus.
    if (run) QTimer::singleShot(0, parentWidget(), run);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && (watched == field_ || watched == list_)) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape) {
            hide();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            runCurrent();
            return true;
        }
        if (watched == field_ && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
            const int step = key->key() == Qt::Key_Down ? 1 : -1;
            list_->setCurrentRow(std::clamp(list_->currentRow() + step, 0, std::max(0, list_->count() - 1)));
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut && (watched == field_ || watched == list_))
        QTimer::singleShot(0, this, [this] {
            if (isVisible() && !field_->hasFocus() && !list_->hasFocus() && isActiveWindow()) hide();
        });
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) hide();
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style::color(style::Role::accent, palette()), style::thinLine));
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), style::corner, style::corner);
}

}  // namespace bitdistill
