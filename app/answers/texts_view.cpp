// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/answers/texts_view.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <utility>

#include "app/answers/texts_html.h"
#include "app/answers/texts_model.h"
#include "app/parts/card.h"
#include "app/parts/page_layout.h"
#include "widgets/plot_style.h"
#include "widgets/table_style.h"
#include "widgets/texts/engine_text.h"
#include "widgets/wrap_layout.h"

namespace bitdistill {

namespace {

constexpr int textsPullInterval = 50;
enum Stacked { emptyPage, textsPage };

}  // namespace

TextsView::TextsView(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Texts that the models wrote"));
    items_ = new TextItems(this);
    shown_ = new ShownTexts(items_, this);
    stack_ = new QStackedLayout(this);
    stack_->addWidget(buildEmpty());
    stack_->addWidget(buildTexts());
    timer_.setInterval(textsPullInterval);
    connect(&timer_, &QTimer::timeout, this, &TextsView::pull);
    describe();
}

TextsView::~TextsView() {
    timer_.stop();
    if (job_) job_->stop();
    job_.reset();
}

QWidget* TextsView::buildEmpty() {
    auto* empty = new QWidget;
    auto* column = new QVBoxLayout(empty);
    state_ = new Caption({}, style::Text::body, true);
    state_->setWordWrap(true);
    state_->setAlignment(Qt::AlignCenter);
    state_->setAccessibleName(tr("State of the texts item by item"));
    start_ = new RoomyButton(tr("Let the models write"));
    start_->setObjectName(QStringLiteral("writeTexts"));
    column->addStretch(1);
    column->addWidget(state_);
    column->addWidget(start_, 0, Qt::AlignHCenter);
    column->addStretch(1);
    connect(start_, &QPushButton::clicked, this, [this] { busy_ ? job_->stop() : start(); });
    return empty;
}

QWidget* TextsView::buildTexts() {
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::unit);
    column->addLayout(buildChoices());
    column->addLayout(buildComparison());
    table_ = new QTableView;
    dressTable(table_);
    table_->setObjectName(QStringLiteral("writtenItems"));
    table_->setModel(shown_);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setAccessibleName(tr("Items"));
    table_->horizontalHeader()->setSectionsClickable(true);
    table_->setSortingEnabled(true);
    table_->horizontalHeader()->setSectionResizeMode(text_items::prompt, QHeaderView::Stretch);
    for (const int narrow : {text_items::first, text_items::second, text_items::difference})
        table_->horizontalHeader()->setSectionResizeMode(narrow, QHeaderView::ResizeToContents);
    item_ = new QTextBrowser;
    item_->setObjectName(QStringLiteral("writtenItem"));
    item_->setFrameShape(QFrame::NoFrame);
    item_->setAccessibleName(tr("Prompt, reference and both texts"));
    item_->setOpenLinks(false);
    item_->document()->setDocumentMargin(style::unit);
    QSplitter* split = makeSplitter(Qt::Horizontal, tr("Items and the chosen one"));
    split->addWidget(table_);
    split->addWidget(item_);
    share(split, 1, 1);
    column->addWidget(split, 1);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        wholePrompt_ = false;
        showItem();
    });
    connect(item_, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        wholePrompt_ = link.toString() == QLatin1String(showPromptLink);
        showItem();
    });
    return whole;
}

QComboBox* TextsView::makeChoice(const QString& objectName, const QString& name) {
    auto* box = new QComboBox;
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

QLayout* TextsView::buildChoices() {
    auto* row = new WrapLayout;
    first_ = makeChoice(QStringLiteral("firstRow"), tr("Model whose texts are compared"));
    second_ = makeChoice(QStringLiteral("secondRow"), tr("Model that it is compared with"));
    measure_ = makeChoice(QStringLiteral("scoreMeasure"), tr("Score whose difference sorts the items"));
    for (const char* type : rouge_names) measure_->addItem(style::metricLabel(type));
    filter_ = makeChoice(QStringLiteral("textFilter"), tr("Items that are shown"));
    for (int i = 0; i <= static_cast<int>(TextFilter::sameScore); ++i) filter_->addItem(QString());
    search_ = new QLineEdit;
    search_->setObjectName(QStringLiteral("searchTexts"));
    search_->setAccessibleName(tr("Search in prompts, references and texts"));
    search_->setPlaceholderText(tr("Search"));
    search_->setClearButtonEnabled(true);
    for (QWidget* widget : {static_cast<QWidget*>(first_), static_cast<QWidget*>(second_),
                            static_cast<QWidget*>(measure_), static_cast<QWidget*>(filter_)})
        row->addWidget(widget);
    row->addWidget(search_, 1);
    for (QComboBox* box : {first_, second_, measure_})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            if (!filling_) choosePairing();
        });
    connect(filter_, &QComboBox::currentIndexChanged, this, [this](int at) {
        if (filling_) return;
        const auto filter = static_cast<TextFilter>(at);
        shown_->setFilter(filter);
        // What differs most comes first.
        table_->sortByColumn(text_items::difference,
                             filter == TextFilter::firstBetter ? Qt::DescendingOrder : Qt::AscendingOrder);
        if (!table_->currentIndex().isValid() && shown_->rowCount() > 0) table_->selectRow(0);
        showItem();
    });
    connect(search_, &QLineEdit::textChanged, this, &TextsView::search);
    return row;
}

// Long articles take a moment to look through.
void TextsView::search(const QString& words) {
    const auto found = [this](std::vector<bool> matches) {
        shown_->setMatches(std::move(matches));
        if (!table_->currentIndex().isValid() && shown_->rowCount() > 0) table_->selectRow(0);
        showItem();
    };
    if (words.isEmpty() || !texts_) {
        searching_.drop();
        return found({});
    }
    searching_.ask(
        this, [texts = texts_, words] { return matchesOf(*texts, words); }, found,
        [this](const QString& sentence) { emit failed(sentence); });
}

// How the two rows stand over all items, and what is done with the chosen one.
QLayout* TextsView::buildComparison() {
    auto* row = new WrapLayout;
    difference_ = new Caption({}, style::Text::small, true);
    difference_->setObjectName(QStringLiteral("textDifference"));
    difference_->setAccessibleName(tr("Difference of the two models over all items"));
    difference_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    beside_ = makeChoice(QStringLiteral("marksBeside"), tr("What the words are marked beside"));
    beside_->addItem(tr("Marks beside the reference"));
    beside_->addItem(tr("Marks beside each other"));
    ask_ = new QPushButton(tr("Ask on Compare"));
    ask_->setObjectName(QStringLiteral("askItem"));
    ask_->setAccessibleName(tr("Take the prompt of this item to Compare"));
    ask_->setToolTip(ask_->accessibleName());
    row->addWidget(difference_, 1);
    row->addWidget(beside_);
    row->addWidget(ask_);
    connect(beside_, &QComboBox::currentIndexChanged, this, [this] { showItem(); });
    connect(ask_, &QPushButton::clicked, this, [this] {
        if (const std::optional<std::size_t> at = chosenItem())
            emit itemChosen(QString::fromStdString(readPrompt(*texts_, *at)));
    });
    return row;
}

void TextsView::setRun(const std::optional<RunFolder>& run, bool ready) {
    const bool same = run_ && run && run_->path() == run->path();
    run_ = run;
    ready_ = ready;
    if (!same) {
        if (job_) job_->stop();
        texts_.reset();
        search_->clear();
        offerRows();
    }
    describe();
}

void TextsView::setTexts(std::shared_ptr<const WrittenTexts> texts) {
    if (!texts) return;
    const std::optional<std::size_t> chosen = chosenItem();
    const bool again = texts_ && texts_->rows == texts->rows && texts_->items.size() == texts->items.size();
    if (!again) search_->clear();
    texts_ = std::move(texts);
    if (again) {  // read once more: what is chosen stays
        choosePairing();
        const QModelIndex at =
            chosen ? shown_->mapFromSource(items_->index(static_cast<int>(*chosen), 0)) : QModelIndex();
        if (at.isValid()) table_->selectRow(at.row());
    } else {
        offerRows();
    }
    describe();
}

QString TextsView::rowName(std::size_t row) const { return QString::fromStdString(texts_->rows.at(row)); }

// The rows of the texts, the student against the teacher, sorted so that what the teacher does better comes first.
void TextsView::offerRows() {
    filling_ = true;
    for (QComboBox* box : {first_, second_}) box->clear();
    if (texts_) {
        for (QComboBox* box : {first_, second_})
            for (std::size_t row = 0; row < texts_->rows.size(); ++row) box->addItem(rowName(row));
        const TextPairing usual = usualPairing(*texts_);
        first_->setCurrentIndex(static_cast<int>(usual.first));
        second_->setCurrentIndex(static_cast<int>(usual.second));
        measure_->setCurrentIndex(static_cast<int>(usual.type));
    }
    filter_->setCurrentIndex(static_cast<int>(TextFilter::all));
    shown_->setFilter(TextFilter::all);
    filling_ = false;
    choosePairing();
    table_->sortByColumn(text_items::difference, Qt::AscendingOrder);
    if (shown_->rowCount() > 0) table_->selectRow(0);
    showItem();
}

TextPairing TextsView::pairing() const {
    const auto at = [](const QComboBox* box) { return static_cast<std::size_t>(std::max(box->currentIndex(), 0)); };
    return {at(first_), at(second_), at(measure_)};
}

MarkedBeside TextsView::beside() const {
    return beside_->currentIndex() == 1 ? MarkedBeside::eachOther : MarkedBeside::references;
}

void TextsView::choosePairing() {
    items_->set(texts_, pairing());
    if (texts_) nameFilters();
    if (shown_->rowCount() > 0 && !table_->currentIndex().isValid()) table_->selectRow(0);
    compareRows();
    showItem();
}

void TextsView::nameFilters() {
    std::array<int, 4> counts{};
    const TextPairing compared = pairing();
    for (const WrittenItem& item : texts_->items) {
        const double difference = differenceOf(item, compared);
        ++counts[0];
        counts[1] += difference > 0;
        counts[2] += difference < 0;
        counts[3] += difference == 0;
    }
    const QString names[] = {tr("All items"), tr("%1 is better").arg(rowName(compared.first)),
                             tr("%1 is better").arg(rowName(compared.second)), tr("Same score")};
    for (int i = 0; i < filter_->count(); ++i)
        filter_->setItemText(i, tr("%1: %2").arg(names[i], style::integer(counts[static_cast<std::size_t>(i)])));
}

// Over all items, with its interval; a large file takes a moment.
void TextsView::compareRows() {
    difference_->setText({});
    difference_->setToolTip({});
    if (!texts_ || pairing().first == pairing().second) {
        comparing_.drop();
        return;
    }
    const TextPairing compared = pairing();
    comparing_.ask(
        this,
        [texts = texts_, compared] {
            QStringList sentences;
            const QString first = QString::fromStdString(texts->rows.at(compared.first)),
                          second = QString::fromStdString(texts->rows.at(compared.second));
            for (const char* metric : {rouge_names.at(compared.type), "avg", "bleu"})
                if (const auto difference = differenceOf(*texts, compared, metric))
                    sentences << pairedSentence(*difference, first, second);
            return sentences;
        },
        [this](const QStringList& sentences) {
            if (sentences.isEmpty()) return;
            difference_->setText(sentences.front());
            difference_->setToolTip(sentences.join(QLatin1Char('\n')));
            difference_->setAccessibleDescription(sentences.join(QStringLiteral(". ")));
        },
        [this](const QString& sentence) { emit failed(sentence); });
}

std::optional<std::size_t> TextsView::chosenItem() const {
    const QModelIndex at = shown_->mapToSource(table_->currentIndex());
    if (!texts_ || !at.isValid()) return {};
    const auto item = static_cast<std::size_t>(at.row());
    return item < texts_->items.size() ? std::optional(item) : std::nullopt;
}

void TextsView::showItem() {
    const std::optional<std::size_t> at = chosenItem();
    ask_->setEnabled(at.has_value());
    if (!at) {
        item_->clear();
        item_->setAccessibleDescription(tr("No item is chosen"));
        return;
    }
    const ItemHtml how{.beside = beside(), .collapsed = !wholePrompt_, .links = true};
    const int scrolled = item_->verticalScrollBar()->value();
    item_->setHtml(itemHtml(*texts_, *at, pairing(), how, palette()));
    item_->verticalScrollBar()->setValue(wholePrompt_ ? scrolled : 0);
    item_->setAccessibleDescription(itemSummary(*texts_, *at, pairing(), beside()));
}

void TextsView::describe() {
    stack_->setCurrentIndex(texts_ && !busy_ ? textsPage : emptyPage);
    start_->setEnabled(ready_ || busy_);
    start_->setText(busy_ ? tr("Stop") : tr("Let the models write"));
    if (!busy_)
        state_->setText(ready_ ? tr("The run keeps no texts of these items, or its data have changed. The models can "
                                    "write to every dev item here.")
                               : tr("What the models write, item by item beside the reference, when a run has been "
                                    "evaluated."));
    QString about = state_->text();
    if (texts_) {
        about = tr("%1 items").arg(style::integer(static_cast<qint64>(texts_->items.size())));
        if (!texts_->note.empty()) about += QStringLiteral(". ") + spoken(texts_->note);
    }
    setAccessibleDescription(about);
    table_->setToolTip(texts_ ? spoken(texts_->note) : QString());
}

void TextsView::start() {
    if (busy_ || !run_ || !ready_) return;
    buffer_ = std::make_shared<Buffer>();
    buffer_->run = run_->path();
    job_ = std::make_unique<Job>([](JobState) {});
    job_->start([buffer = buffer_, run = *run_](JobControl& control) {
        auto texts = writtenTexts(run, control, [&](std::size_t answered, std::size_t all) {
            const std::lock_guard lock(buffer->mutex);
            buffer->answered = answered;
            buffer->all = all;
        });
        const std::lock_guard lock(buffer->mutex);
        if (texts) buffer->texts = std::make_shared<const WrittenTexts>(std::move(*texts));
    });
    busy_ = true;
    state_->setText(tr("Opening the models"));
    describe();
    timer_.start();
}

void TextsView::pull() {
    if (!job_) return;
    const JobState state = job_->state();
    const bool ended = state == JobState::finished || state == JobState::stopped || state == JobState::failed;
    // The state was read first, so after an end nothing more can come into the buffer.
    std::shared_ptr<const WrittenTexts> texts;
    {
        const std::lock_guard lock(buffer_->mutex);
        if (buffer_->all > 0)
            state_->setText(tr("%1 of %2 texts")
                                .arg(style::integer(static_cast<qint64>(buffer_->answered)),
                                     style::integer(static_cast<qint64>(buffer_->all))));
        if (ended) texts.swap(buffer_->texts);
    }
    if (!ended) return;
    timer_.stop();
    busy_ = false;
    if (state == JobState::failed) emit failed(spoken(job_->error()));
    // What was written for another run than the open one has no place here.
    if (texts && run_ && run_->path() == buffer_->run) setTexts(std::move(texts));
    describe();
}

void TextsView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && item_) showItem();
}

void TextsView::setFilter(TextFilter filter) { filter_->setCurrentIndex(static_cast<int>(filter)); }

void TextsView::setBeside(MarkedBeside beside) { beside_->setCurrentIndex(beside == MarkedBeside::eachOther ? 1 : 0); }

int TextsView::shownCount() const { return shown_->rowCount(); }

QString TextsView::shownHtml() const { return chosenItem() ? item_->toHtml() : QString(); }

QString TextsView::differenceText() const { return difference_->text(); }

}  // namespace bitdistill
