// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/event_list.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "widgets/plain_tip.h"
#include "widgets/plot_style.h"
#include "widgets/table_style.h"
#include "widgets/texts/engine_text.h"

namespace bitdistill {

namespace {

constexpr int roomForSeverity = 80 * style::unit;

enum Column { timeColumn, severityColumn, stageColumn, stepColumn, textColumn, columnCount };

QString severityText(Severity severity) {
    switch (severity) {
        case Severity::info:
            return EventList::tr("info");
        case Severity::warning:
            return EventList::tr("warning");
        case Severity::error:
            return EventList::tr("error");
    }
    return {};
}

QString stageText(const std::string& word, bool brief = false) {
    Stage stage;
    if (!stage_from_string(word, stage)) return QString::fromStdString(word);
    return brief ? style::stageShortLabel(stage) : style::stageLabel(stage);
}

class EventModel : public QAbstractTableModel {
  public:
    using QAbstractTableModel::QAbstractTableModel;
    std::vector<Event> events;
    std::array<QIcon, 3> icons;
    std::array<QColor, 3> inks;
    bool narrow = false;  // severity as its mark alone, stages by their short names

    void append(std::span<const Event> more) {
        if (more.empty()) return;
        const int first = static_cast<int>(events.size());
        beginInsertRows({}, first, first + static_cast<int>(more.size()) - 1);
        events.insert(events.end(), more.begin(), more.end());
        endInsertRows();
    }
    void clear() {
        beginResetModel();
        events.clear();
        said_.clear();
        endResetModel();
    }
    void restyle(const QPalette& palette) {
        for (const Severity severity : {Severity::info, Severity::warning, Severity::error}) {
            icons[static_cast<std::size_t>(severity)] =
                style::icon(style::markOf(severity), palette, style::roleOf(severity));
            inks[static_cast<std::size_t>(severity)] = severity == Severity::info
                                                           ? style::color(style::Role::text, palette)
                                                           : style::ink(style::roleOf(severity), palette);
        }
        if (!events.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, textColumn));
    }
    // The event's text in the window's language, looked up once it is asked for.
    const QString& said(std::size_t row) const {
        said_.resize(events.size());
        if (said_[row].isNull()) said_[row] = spoken(events[row].text);
        return said_[row];
    }
    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(events.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : bitdistill::columnCount;
    }
    QVariant data(const QModelIndex& index, int role) const override {
        const Event& event = events[static_cast<std::size_t>(index.row())];
        const auto severity = static_cast<std::size_t>(event.severity);
        switch (role) {
            case Qt::DisplayRole:
                switch (index.column()) {
                    case timeColumn:
                        return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(event.unix_time * 1000))
                            .toString(QStringLiteral("HH:mm:ss"));
                    case severityColumn:
                        return narrow ? QString() : severityText(event.severity);
                    case stageColumn:
                        return stageText(event.stage, narrow);
                    case stepColumn:
                        return event.step > 0 ? style::integer(event.step) : QString();
                    case textColumn:
                        return said(static_cast<std::size_t>(index.row()));
                }
                break;
            case Qt::DecorationRole:
                if (index.column() == severityColumn) return icons[severity];
                break;
            case Qt::ForegroundRole:
                if (index.column() == severityColumn ||
                    (event.severity == Severity::error && index.column() == textColumn))
                    return inks[severity];
                break;
            case Qt::TextAlignmentRole:
                return QVariant((index.column() == stepColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            case Qt::AccessibleTextRole:
                if (index.column() == severityColumn) return severityText(event.severity);
                break;
            case Qt::ToolTipRole:
                if (index.column() == severityColumn) return severityText(event.severity);
                if (index.column() == timeColumn)
                    return QLocale().toString(
                        QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(event.unix_time * 1000)),
                        QLocale::LongFormat);
                return plainTip(said(static_cast<std::size_t>(index.row())));
            default:
                break;
        }
        return {};
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        if (orientation != Qt::Horizontal) return {};
        if (role == Qt::TextAlignmentRole)
            return QVariant((section == stepColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        if (role != Qt::DisplayRole) return {};
        switch (section) {
            case timeColumn:
                return EventList::tr("Time");
            case severityColumn:
                return narrow ? QString() : EventList::tr("Severity");
            case stageColumn:
                return EventList::tr("Stage");
            case stepColumn:
                return EventList::tr("Step");
            default:
                return EventList::tr("What happened");
        }
    }

  private:
    mutable std::vector<QString> said_;
};

class EventFilter : public QSortFilterProxyModel {
  public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    QString text;
    std::string stage;
    Severity least = Severity::info;
    void renew() { invalidateFilter(); }

  protected:
    bool filterAcceptsRow(int row, const QModelIndex&) const override {
        const auto* model = static_cast<const EventModel*>(sourceModel());
        const Event& event = model->events[static_cast<std::size_t>(row)];
        if (event.severity < least) return false;
        if (!stage.empty() && event.stage != stage) return false;
        if (text.isEmpty()) return true;
        // English too: a search for what a log says finds it.
        const QString all = model->said(static_cast<std::size_t>(row)) + QLatin1Char(' ') +
                            QString::fromStdString(event.text + ' ' + event.kind + ' ') + stageText(event.stage) +
                            QLatin1Char(' ') + QString::number(event.step);
        for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            if (!all.contains(word, Qt::CaseInsensitive)) return false;
        return true;
    }
};

}  // namespace

struct EventList::Private {
    EventModel* model = nullptr;
    EventFilter* filter = nullptr;
    QTableView* view = nullptr;
    QLineEdit* search = nullptr;
    QComboBox *severity = nullptr, *stage = nullptr;
    QToolButton* copy = nullptr;
    QLabel* empty = nullptr;
};

EventList::EventList(QWidget* parent) : QWidget(parent), d_(std::make_unique<Private>()) {
    setAccessibleName(tr("Events"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::halfUnit);
    auto* row = new QHBoxLayout;
    row->setSpacing(style::unit);
    d_->search = new QLineEdit(this);
    d_->search->setPlaceholderText(tr("Filter events"));
    d_->search->setClearButtonEnabled(true);
    d_->search->setAccessibleName(tr("Filter events"));
    d_->search->setAccessibleDescription(tr("Shows the events that contain these words"));
    d_->severity = new QComboBox(this);
    d_->severity->addItem(tr("All"), static_cast<int>(Severity::info));
    d_->severity->addItem(tr("Warnings and errors"), static_cast<int>(Severity::warning));
    d_->severity->addItem(tr("Errors"), static_cast<int>(Severity::error));
    d_->severity->setAccessibleName(tr("Least severity shown"));
    d_->severity->setAccessibleDescription(tr("Hides less severe events"));
    d_->stage = new QComboBox(this);
    d_->stage->addItem(tr("All stages"), QString());
    for (const Stage stage : stage_order)
        d_->stage->addItem(style::stageLabel(stage), QString::fromLatin1(to_string(stage)));
    d_->stage->setAccessibleName(tr("Stage of the events"));
    d_->stage->setAccessibleDescription(tr("Shows the events of one stage"));
    d_->copy = new QToolButton(this);
    d_->copy->setText(tr("Copy"));
    d_->copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    d_->copy->setAccessibleName(tr("Copy events"));
    d_->copy->setAccessibleDescription(tr("Copies the selected events, or all that are shown, as text"));
    d_->copy->setToolTip(d_->copy->accessibleDescription());
    row->addWidget(d_->search, 1);
    row->addWidget(d_->severity);
    row->addWidget(d_->stage);
    row->addWidget(d_->copy);
    column->addLayout(row);

    d_->model = new EventModel(this);
    d_->filter = new EventFilter(this);
    d_->filter->setSourceModel(d_->model);
    d_->view = new QTableView(this);
    dressTable(d_->view);
    d_->view->setModel(d_->filter);
    d_->view->setAccessibleName(tr("List of events"));
    d_->view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    d_->view->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(d_->view, 1);
    d_->empty = new QLabel(tr("Checkpoints, evaluations and warnings appear here.\nStart a run, or open a run folder."),
                           d_->view->viewport());
    d_->empty->setAlignment(Qt::AlignCenter);
    auto* over = new QVBoxLayout(d_->view->viewport());
    over->addWidget(d_->empty);

    connect(d_->search, &QLineEdit::textChanged, this, &EventList::setTextFilter);
    connect(d_->severity, &QComboBox::activated, this,
            [this](int at) { setSeverityFilter(static_cast<Severity>(d_->severity->itemData(at).toInt())); });
    connect(d_->stage, &QComboBox::activated, this,
            [this](int at) { setStageFilter(d_->stage->itemData(at).toString()); });
    connect(d_->copy, &QToolButton::clicked, this, &EventList::copySelection);
    auto* shortcut = new QShortcut(QKeySequence::Copy, d_->view);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, &EventList::copySelection);
    connect(d_->view, &QTableView::activated, this, [this](const QModelIndex& index) {
        emit eventActivated(d_->model->events[static_cast<std::size_t>(d_->filter->mapToSource(index).row())]);
    });
    QEvent style_change(QEvent::PaletteChange);
    changeEvent(&style_change);
    append({});
}

EventList::~EventList() = default;

void EventList::append(std::span<const Event> events) {
    // Stay at the end only if one was there.
    const QScrollBar* bar = d_->view->verticalScrollBar();
    const bool atEnd = bar->value() >= bar->maximum() - 1;
    d_->model->append(events);
    if (atEnd && !events.empty()) d_->view->scrollToBottom();
    d_->empty->setVisible(d_->model->events.empty());
    d_->copy->setEnabled(!d_->model->events.empty());
    const QString words = count() == 0 ? tr("No events yet.")
                                       : tr("%1 events, %2 warnings, %3 errors. Newest: %4")
                                             .arg(count())
                                             .arg(count(Severity::warning))
                                             .arg(count(Severity::error))
                                             .arg(d_->model->said(d_->model->events.size() - 1));
    if (words != accessibleDescription()) {
        setAccessibleDescription(words);
        d_->view->setAccessibleDescription(words);
    }
}

void EventList::clear() {
    d_->model->clear();
    append({});
}

int EventList::count() const { return static_cast<int>(d_->model->events.size()); }
int EventList::shownCount() const { return d_->filter->rowCount(); }
int EventList::count(Severity severity) const {
    return static_cast<int>(std::count_if(d_->model->events.begin(), d_->model->events.end(),
                                          [severity](const Event& event) { return event.severity == severity; }));
}

void EventList::setTextFilter(const QString& text) {
    if (d_->search->text() != text) {
        d_->search->setText(text);
        return;
    }
    d_->filter->text = text;
    d_->filter->renew();
}

void EventList::setSeverityFilter(Severity least) {
    d_->severity->setCurrentIndex(d_->severity->findData(static_cast<int>(least)));
    d_->filter->least = least;
    d_->filter->renew();
}

void EventList::setStageFilter(const QString& stage) {
    d_->stage->setCurrentIndex(std::max(0, d_->stage->findData(stage)));
    d_->filter->stage = stage.toStdString();
    d_->filter->renew();
}

QString EventList::selectedText() const {
    std::vector<int> rows;
    for (const QModelIndex& index : d_->view->selectionModel()->selectedRows()) rows.push_back(index.row());
    if (rows.empty())
        for (int row = 0; row < shownCount(); ++row) rows.push_back(row);
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const int row : rows) {
        const auto source = static_cast<std::size_t>(d_->filter->mapToSource(d_->filter->index(row, 0)).row());
        const Event& event = d_->model->events[source];
        lines << QStringList{QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(event.unix_time * 1000))
                                 .toString(Qt::ISODate),
                             severityText(event.severity), stageText(event.stage),
                             event.step > 0 ? QString::number(event.step) : QString(), d_->model->said(source)}
                     .join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

QTableView* EventList::view() const { return d_->view; }

void EventList::copySelection() { QApplication::clipboard()->setText(selectedText()); }

void EventList::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange &&
        event->type() != QEvent::StyleChange)
        return;
    if (!d_ || !d_->empty) return;
    const QPalette p = palette();
    d_->model->restyle(p);
    d_->copy->setIcon(style::icon(style::Mark::copy, p));
    QPalette muted = p;
    muted.setColor(QPalette::WindowText, style::color(style::Role::muted, p));
    d_->empty->setPalette(muted);
    d_->view->verticalHeader()->setDefaultSectionSize(tableRowHeight(font()));
    fitColumns();
}

void EventList::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitColumns();
}

// What happened is what one reads: where room is short, the mark alone says how severe it is.
void EventList::fitColumns() {
    const bool narrow = width() < roomForSeverity;
    if (std::exchange(d_->model->narrow, narrow) != narrow) d_->model->restyle(palette());
    const QFontMetrics metrics(font());
    QHeaderView* header = d_->view->horizontalHeader();
    header->resizeSection(timeColumn, metrics.horizontalAdvance(QStringLiteral("00:00:00")) + 2 * style::unit);
    const int word = narrow ? 0 : metrics.horizontalAdvance(severityText(Severity::warning)) + 2 * style::unit;
    header->resizeSection(severityColumn, word + 4 * style::unit);
    int stages = 0;
    for (const Stage stage : stage_order)
        stages = std::max(stages,
                          metrics.horizontalAdvance(narrow ? style::stageShortLabel(stage) : style::stageLabel(stage)));
    header->resizeSection(stageColumn, stages + 2 * style::unit + 2);
    header->resizeSection(stepColumn, metrics.horizontalAdvance(QStringLiteral("00,000")) + 2 * style::unit);
}

}  // namespace bitdistill
