// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/models_page.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include "app/parts/card.h"
#include "app/parts/export_dialog.h"
#include "app/parts/models/difference_dialog.h"
#include "app/parts/models/run_models.h"
#include "app/parts/round_dialog.h"
#include "app/parts/session.h"
#include "app/parts/settings.h"
#include "app/parts/training.h"
#include "engine/model/gguf.h"
#include "engine/model/inspect.h"
#include "engine/model/statistics/tensor_statistics.h"
#include "widgets/model_dialog.h"
#include "widgets/model_sources.h"
#include "widgets/models/model_card.h"
#include "widgets/models/tensor_details.h"
#include "widgets/models/tensor_tree.h"
#include "widgets/table_style.h"
#include "widgets/wrap_layout.h"

namespace bitdistill {

namespace {

QListWidget* modelList(const QString& name) {
    auto* list = new QListWidget;
    list->setFrameShape(QFrame::NoFrame);
    list->setAccessibleName(name);
    list->setMinimumWidth(18 * style::unit);
    list->setItemDelegate(new RoomyDelegate(list));
    list->viewport()->setAutoFillBackground(false);
    // Below each other the page's parts are as high as what they hold.
    list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);  // what is too long is cut and stands in the tip
    return list;
}

}  // namespace

ModelsPage::ModelsPage(Session& session, Settings& settings, QWidget* parent)
    : Page(QStringLiteral("models"), tr("Models"), parent), session_(session), settings_(settings) {
    QVBoxLayout* column = makeColumn(style::margin);
    column->addLayout(buildPath());
    QSplitter* split = makeSplitter(Qt::Horizontal, tr("Models at hand and the open one"));
    split->addWidget(buildLists());
    split->addWidget(buildModel());
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    split->setSizes({26 * style::unit, 2000});
    column->addWidget(split, 1);
    connect(&session_, &Session::runChanged, this, &ModelsPage::listModels);
    connect(&session_, &Session::stateChanged, this, [this] {
        listModels();
        if (!model_.isEmpty()) allow();
    });
    if (const Session* const beside = session_.beside())
        connect(beside, &Session::stateChanged, this, [this] {
            if (!model_.isEmpty()) allow();
        });
    listModels();
}

QLayout* ModelsPage::buildPath() {
    auto* row = new QHBoxLayout;
    row->setSpacing(style::unit);
    auto* label = new QLabel(tr("&Model"));
    path_ = new QLineEdit;
    path_->setAccessibleName(tr("Model folder or file"));
    path_->setObjectName(QStringLiteral("modelPath"));
    path_->setPlaceholderText(tr("A Hugging Face folder, a .gguf or .safetensors file, or a run folder"));
    label->setBuddy(path_);
    auto* browse = new QPushButton(style::icon(style::Mark::folder, palette()), tr("Open…"));
    browse->setAccessibleName(tr("Choose a model"));
    row->addWidget(label);
    row->addWidget(path_, 1);
    row->addWidget(browse);
    auto* sources = new ModelSourceButton(tr("the open model"));
    row->addWidget(sources);
    connect(sources, &ModelSourceButton::chosen, this, &ModelsPage::openModel);
    connect(browse, &QPushButton::clicked, this, &ModelsPage::browseRequested);
    connect(path_, &QLineEdit::returnPressed, this, [this] { openModel(path_->text()); });
    return row;
}

// Models at hand: those of the run, and those that were open.
QWidget* ModelsPage::buildLists() {
    auto* lists = new QWidget;
    auto* column = new QVBoxLayout(lists);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::unit);
    runCard_ = new Card(tr("This run"));
    ofRun_ = modelList(tr("Models of the open run"));
    ofRun_->setObjectName(QStringLiteral("modelsOfRun"));
    runCard_->body()->addWidget(ofRun_);
    runCard_->hide();
    column->addWidget(runCard_);
    auto* recentCard = new Card(tr("Recent"));
    recent_ = modelList(tr("Recent models"));
    noRecent_ = new Caption(tr("Models that were open stand here."), style::Text::small, true);
    noRecent_->setWordWrap(true);
    recentCard->body()->addWidget(noRecent_);
    recentCard->body()->addWidget(recent_, 1);
    column->addWidget(recentCard, 1);
    for (QListWidget* list : {ofRun_, recent_}) {
        const auto open = [this](QListWidgetItem* item) { openModel(item->data(Qt::UserRole).toString()); };
        connect(list, &QListWidget::itemActivated, this, open);
        connect(list, &QListWidget::itemClicked, this, open);
    }
    return lists;
}

// The open model, and where one goes with it.
QWidget* ModelsPage::buildModel() {
    auto* modelCard = new Card;
    modelCard->setAccessibleName(tr("The open model"));
    card_ = new ModelCard;
    card_->setObjectName(QStringLiteral("modelCard"));
    modelCard->body()->addWidget(card_, 1);
    details_ = new TensorDetails;
    details_->setObjectName(QStringLiteral("tensorDetails"));
    details_->hide();  // until there are tensors
    modelCard->body()->addWidget(details_);
    auto* actions = new WrapLayout;
    status_ = new Caption({}, style::Text::small, true);
    status_->setAccessibleName(tr("How it was opened"));
    status_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    weights_ = new RoomyButton(tr("See its weights"));
    weights_->setObjectName(QStringLiteral("seeWeights"));
    compare_ = new RoomyButton(tr("Compare"));
    compare_->setObjectName(QStringLiteral("compareModel"));
    difference_ = new RoomyButton(tr("Differences…"));
    difference_->setObjectName(QStringLiteral("modelDifferences"));
    difference_->setToolTip(tr("Which tensors differ from those of another model, and by how much"));
    export_ = new RoomyButton(tr("Export…"));
    export_->setObjectName(QStringLiteral("exportModel"));
    round_ = new RoomyButton(tr("Round…"));
    round_->setObjectName(QStringLiteral("roundModel"));
    teacher_ = new PrimaryButton(tr("Use as teacher"));
    teacher_->setObjectName(QStringLiteral("useAsTeacher"));
    actions->addWidget(status_, 1);
    for (QPushButton* button : actionButtons()) {
        button->setAccessibleName(button->text());
        button->setEnabled(false);
        actions->addWidget(button);
    }
    modelCard->body()->addLayout(actions);
    connect(weights_, &QPushButton::clicked, this, [this] { emit weightsRequested(model_); });
    connect(teacher_, &QPushButton::clicked, this, [this] { emit teacherRequested(model_); });
    connect(compare_, &QPushButton::clicked, this, [this] { emit compareRequested(model_); });
    connect(difference_, &QPushButton::clicked, this, &ModelsPage::askDifference);
    connect(card_->view(), &TensorTree::tensorActivated, this, &ModelsPage::showTensor);
    connect(export_, &QPushButton::clicked, this, &ModelsPage::exportModel);
    connect(round_, &QPushButton::clicked, this, &ModelsPage::roundModel);
    return modelCard;
}

std::vector<QPushButton*> ModelsPage::actionButtons() const {
    return {weights_, difference_, compare_, export_, round_, teacher_};
}

void ModelsPage::exportModel() {
    if (model_.isEmpty() || !config_ || !export_->isEnabled()) return;
    auto* dialog = new ExportDialog(model_, *config_, this);
    connect(dialog, &ExportDialog::exported, this, [this](const QString& file) {
        settings_.addRecentModel(file);
        listModels();
    });
    dialog->open();
}

void ModelsPage::roundModel() {
    if (model_.isEmpty() || !config_ || !round_->isEnabled()) return;
    const QString corpus = session_.hasRun() ? QString::fromStdString(session_.folder().params().corpus) : QString();
    auto* dialog = new RoundDialog(model_, *config_, corpus, this);
    connect(dialog, &RoundDialog::rounded, this, [this](const QString& folder) {
        settings_.addRecentModel(folder);
        listModels();
    });
    connect(dialog, &RoundDialog::compareRequested, this, &ModelsPage::compareRequested);
    dialog->open();
}

void ModelsPage::showTensor(const QString& name) {
    if (model_.isEmpty()) return;
    dropTensor();
    details_->setMessage(tr("Reading %1…").arg(name));
    tensorWork_ = std::make_shared<JobControl>();
    statistics_.ask(
        this,
        [path = model_.toStdString(), tensor = name.toStdString(), control = tensorWork_] {
            return tensor_statistics(WeightFile::open(path), tensor, control.get());
        },
        [this](const TensorStatistics& found) { details_->setStatistics(found); },
        [this](const QString& sentence) { details_->setMessage(sentence); });
}

// A large tensor takes seconds to read: who has gone on to something else does not wait for it, nor does the end of the
// program.
void ModelsPage::dropTensor() {
    if (tensorWork_) tensorWork_->stop();
    tensorWork_.reset();
    statistics_.drop();
}

ModelsPage::~ModelsPage() { dropTensor(); }

void ModelsPage::askDifference() {
    if (model_.isEmpty() || !difference_->isEnabled()) return;
    auto* dialog = new ModelDialog(this, tr("Choose the model to compare with"), {});
    connect(dialog, &ModelDialog::chosen, this, &ModelsPage::compareWith);
    dialog->open();
}

void ModelsPage::compareWith(const QString& path) {
    if (model_.isEmpty()) return;
    auto* dialog = new DifferenceDialog(model_, path, this);
    dialog->open();
}

// A page with a run behind it does not stand empty: its student is what one has come for.
void ModelsPage::shown() {
    listModels();
    if (model_.isEmpty() && path_->text().isEmpty() && !reading() && ofRun_->count() > 0)
        openModel(ofRun_->item(0)->data(Qt::UserRole).toString());
}

void ModelsPage::listModels() {
    const auto add = [this](QListWidget* list, const QString& path, const QString& name) {
        auto* item = new QListWidgetItem(style::icon(QFileInfo(path).isDir() ? style::Mark::folder : style::Mark::file,
                                                     palette(), style::Role::muted),
                                         name, list);
        item->setData(Qt::UserRole, path);
        item->setToolTip(path);
        if (path == model_) item->setSelected(true);
    };
    ofRun_->clear();
    if (session_.hasRun())
        for (const Stage stage : stages_with_models())
            if (session_.folder().stage_done(stage))
                add(ofRun_, QString::fromStdString(session_.folder().model_folder(stage).string()),
                    modelOfStage(stage));
    runCard_->setVisible(ofRun_->count() > 0);
    // As high as its rows.
    if (ofRun_->count() > 0) ofRun_->setFixedHeight(ofRun_->count() * ofRun_->sizeHintForRow(0) + style::halfUnit);
    recent_->clear();
    const QStringList recent = settings_.recentModels();
    noRecent_->setVisible(recent.isEmpty());
    for (const QString& path : recent) add(recent_, path, modelLabel(path));
}

// A lone .safetensors file has no config: it can be looked at, not run. A student is exported, and cannot teach.
void ModelsPage::allow() {
    const bool whole = QFileInfo(model_).isDir() || (config_ && gguf_);
    for (QPushButton* button : actionButtons()) button->setEnabled(whole);
    const bool student = config_ && config_->ternary;
    if (student) teacher_->setEnabled(false);
    // LibTorch's threads belong to one work at a time.
    const QString unavailable = trainingUnavailableReason();
    round_->setToolTip(student                  ? tr("It is a 1.58-bit student already")
                       : !unavailable.isEmpty() ? unavailable
                       : session_.trainer()     ? tr("A run trains here: wait for its end, or stop it")
                                            : tr("Ternary weights without training, and what is left of the model"));
    if (student || !unavailable.isEmpty() || session_.trainer()) round_->setEnabled(false);
    teacher_->setToolTip(student ? tr("It is a 1.58-bit student already: a teacher has full precision") : QString());
}

void ModelsPage::openModel(const QString& path) {
    if (path.trimmed().isEmpty()) return;
    path_->setText(path);
    dropTensor();
    struct Opened {
        Inspection inspection;
        double milliseconds = 0;
        bool gguf = false;
    };
    inspection_.ask(
        this,
        [path] {
            QElapsedTimer clock;
            clock.start();
            Inspection inspection = inspect_model(path.toStdString());
            const double milliseconds = static_cast<double>(clock.nsecsElapsed()) * 1e-6;
            const bool gguf = is_gguf(inspection.path);
            return Opened{std::move(inspection), milliseconds, gguf};
        },
        [this](const Opened& opened) {
            model_ = QString::fromStdString(opened.inspection.path.string());
            card_->setInspection(opened.inspection);
            status_->setText(tr("Header read in %1").arg(style::duration(opened.milliseconds * 1e-3)));
            config_ = opened.inspection.config;
            gguf_ = opened.gguf;
            dropTensor();
            details_->setMessage(
                tr("Statistics and histogram of a tensor: select it and press Enter, or double-click it."));
            details_->setVisible(config_.has_value());
            allow();
            if (export_->isEnabled()) settings_.addRecentModel(model_);
            listModels();
        },
        [this](const QString& sentence) {
            model_.clear();
            card_->setError(sentence);
            dropTensor();
            details_->hide();
            status_->setText({});
            config_.reset();
            for (QPushButton* button : actionButtons()) button->setEnabled(false);
        });
}

std::vector<Command> ModelsPage::commands() {
    std::vector<Command> list{
        {tr("Export the model as a .gguf file"),
         tr("With a receipt that it is the same model"),
         {},
         [this] { exportModel(); }},
        {tr("Round the model without training"), tr("Ternary weights, and what is left of the model"), {}, [this] {
             roundModel();
         }}};
    for (const QString& path : settings_.recentModels())
        list.push_back({tr("Inspect %1").arg(modelLabel(path)), path, {}, [this, path] { openModel(path); }});
    return list;
}

}  // namespace bitdistill
