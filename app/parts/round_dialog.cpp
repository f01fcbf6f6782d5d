// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/round_dialog.h"

#include <QCloseEvent>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QSpinBox>
#include <QVBoxLayout>
#include <cmath>
#include <utility>

#include "app/parts/card.h"
#include "app/parts/rounding_bars.h"
#include "app/parts/settings.h"
#include "app/parts/start_table.h"
#include "app/parts/training.h"
#include "widgets/fitting_scroll.h"
#include "widgets/texts/engine_text.h"

namespace bitdistill {

namespace {

constexpr int roundPullInterval = 50;
constexpr int fullPrecision = -1;  // in the list of activations, in place of an ActivationRule

QString partText(const RoundingProgress& progress) {
    const std::string_view part = progress.part;
    QString text = part == before_part    ? RoundDialog::tr("Perplexity of the model, %p %")
                   : part == weights_part ? RoundDialog::tr("Rounding, %p %")
                   : part == alone_part   ? RoundDialog::tr("Perplexity of the ternary weights, %p %")
                   : part == after_part   ? RoundDialog::tr("Perplexity with rounded activations, %p %")
                                          : RoundDialog::tr("Reading the text");
    if (std::isfinite(progress.seconds_left) && progress.seconds_left >= 1)
        text += RoundDialog::tr(", %1 left").arg(style::duration(progress.seconds_left));
    return text;
}

QString activationText(ActivationRule rule) {
    switch (rule) {
        case ActivationRule::absmax8:
            break;
        case ActivationRule::hadamard_absmax8:
            return RoundDialog::tr("8 bits, o_proj and down_proj behind a Hadamard transform");
        case ActivationRule::hadamard_absmean4:
            return RoundDialog::tr("4 bits, o_proj and down_proj behind a Hadamard transform");
        case ActivationRule::absmean4:
            return RoundDialog::tr("4 bits");
    }
    return RoundDialog::tr("8 bits");
}

}  // namespace

RoundDialog::RoundDialog(const QString& model, const ModelConfig& config, const QString& corpus, QWidget* parent)
    : QDialog(parent), model_(model), config_(config) {
    setObjectName(QStringLiteral("roundDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Round %1 without training").arg(modelLabel(model)));
    setAccessibleName(windowTitle());
    QVBoxLayout* column = makeScrollingColumn(this);
    auto* lead = new Caption(
        tr("Ternary weights by rounding alone: nothing is trained, no norms are added. Expect that little is left of "
           "the model: what is missing is what training is for."),
        style::Text::body, true);
    lead->setWordWrap(true);
    column->addWidget(lead);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(2 * style::unit);
    form->setVerticalSpacing(style::unit);
    corpus_ = new QLineEdit(corpus);
    buildForm(form);
    column->addLayout(form);
    remains_ = new Caption({}, style::Text::small, true);
    remains_->setObjectName(QStringLiteral("roundRemains"));
    remains_->setWordWrap(true);
    remains_->hide();
    column->addWidget(remains_);
    progress_ = new QProgressBar;
    progress_->setAccessibleName(tr("Progress of the rounding"));
    progress_->setRange(0, 1000);
    progress_->hide();
    column->addWidget(progress_);
    bars_ = new RoundingBars;
    bars_->setObjectName(QStringLiteral("roundBars"));
    bars_->hide();
    column->addWidget(bars_);
    result_ = makeOutcome(QStringLiteral("roundResult"), tr("What is left of the model"));
    column->addWidget(result_);
    column->addStretch(1);
    static_cast<QVBoxLayout*>(layout())->addLayout(buildButtons());
    timer_.setInterval(roundPullInterval);
    connect(&timer_, &QTimer::timeout, this, &RoundDialog::pull);
    choicesChanged();
}

RoundDialog::~RoundDialog() {
    timer_.stop();
    if (job_) job_->stop();
    job_.reset();
}

// Long, because each row of the form is named, described and put in its place.
void RoundDialog::buildForm(QFormLayout* form) {
    method_ = new QComboBox;
    method_->setObjectName(QStringLiteral("roundMethod"));
    method_->setAccessibleName(tr("How codes and scales are found"));
    method_->addItem(tr("absmean, each weight to the nearest"), static_cast<int>(StudentStart::absmean));
    method_->addItem(tr("ls, least squared error of the weights"), static_cast<int>(StudentStart::ls));
    method_->addItem(tr("gptq, later columns take over the errors"), static_cast<int>(StudentStart::gptq));
    method_->addItem(tr("awq, factors for columns with large inputs"), static_cast<int>(StudentStart::awq));
    form->addRow(tr("&Method"), method_);
    scale_ = new QComboBox;
    scale_->setObjectName(QStringLiteral("roundScale"));
    scale_->setAccessibleName(tr("Which weights share a scale"));
    scale_->addItem(tr("One a matrix"), static_cast<int>(ScaleGranularity::tensor));
    scale_->addItem(tr("One a row"), static_cast<int>(ScaleGranularity::row));
    scale_->addItem(tr("One for 256 neighbours"), static_cast<int>(ScaleGranularity::block256));
    scale_->addItem(tr("One for 128 neighbours"), static_cast<int>(ScaleGranularity::block128));
    form->addRow(tr("&Scales"), scale_);
    activations_ = new QComboBox;
    activations_->setObjectName(QStringLiteral("roundActivations"));
    activations_->setAccessibleName(tr("What the result computes with"));
    for (const ActivationRule rule : {ActivationRule::absmax8, ActivationRule::hadamard_absmax8,
                                      ActivationRule::hadamard_absmean4, ActivationRule::absmean4})
        activations_->addItem(activationText(rule), static_cast<int>(rule));
    activations_->addItem(tr("Full precision: weights alone, in a folder of full size"), fullPrecision);
    form->addRow(tr("&Activations"), activations_);

    corpus_->setObjectName(QStringLiteral("roundText"));
    corpus_->setAccessibleName(tr("Text that calibrates and measures"));
    corpus_->setPlaceholderText(tr("Plain text or JSON lines: its beginning calibrates, its end measures"));
    corpus_->setMinimumWidth(44 * style::unit);
    browseText_ = new QPushButton(style::icon(style::Mark::file, palette()), tr("Choose…"));
    browseText_->setAccessibleName(tr("Choose the text"));
    auto* textLabel = new QLabel(tr("&Text"));
    textLabel->setBuddy(corpus_);
    form->addRow(textLabel, withButton(corpus_, browseText_));
    rows_ = new QSpinBox;
    rows_->setRange(1, 100000);
    rows_->setValue(static_cast<int>(RoundingPlan().calibration));
    rows_->setAccessibleName(tr("Rows that calibrate"));
    length_ = new QSpinBox;
    length_->setRange(2, 1 << 20);
    length_->setValue(static_cast<int>(RoundingPlan().length));
    length_->setAccessibleName(tr("Tokens a row"));
    auto* amounts = new QHBoxLayout;
    amounts->setSpacing(style::unit);
    amounts->addWidget(rows_);
    amounts->addWidget(new QLabel(tr("rows of")));
    amounts->addWidget(length_);
    amounts->addWidget(new QLabel(tr("tokens calibrate")));
    amounts->addStretch(1);
    auto* rowsLabel = new QLabel(tr("&Rows"));
    rowsLabel->setBuddy(rows_);
    form->addRow(rowsLabel, amounts);

    out_ = new QLineEdit;
    out_->setObjectName(QStringLiteral("roundOut"));
    out_->setAccessibleName(tr("Folder to write"));
    browseFolder_ = new QPushButton(style::icon(style::Mark::folder, palette()), tr("Choose…"));
    browseFolder_->setAccessibleName(tr("Choose where the folder goes"));
    auto* outLabel = new QLabel(tr("&Write to"));
    outLabel->setBuddy(out_);
    form->addRow(outLabel, withButton(out_, browseFolder_));
    for (QComboBox* box : {method_, scale_, activations_})
        connect(box, &QComboBox::currentIndexChanged, this, &RoundDialog::choicesChanged);
    connect(out_, &QLineEdit::textChanged, this, &RoundDialog::sayRemains);
    connect(browseText_, &QPushButton::clicked, this, &RoundDialog::browseText);
    connect(browseFolder_, &QPushButton::clicked, this, &RoundDialog::browseFolder);
}

QLayout* RoundDialog::withButton(QLineEdit* edit, QPushButton* button) {
    auto* place = new QHBoxLayout;
    place->addWidget(edit, 1);
    place->addWidget(button);
    return place;
}

QLayout* RoundDialog::buildButtons() {
    auto* buttons = new QHBoxLayout;
    layers_ = new QPushButton(tr("Layer by layer…"));
    layers_->setObjectName(QStringLiteral("roundLayers"));
    layers_->setAccessibleName(tr("What rounding costs each layer"));
    layers_->hide();
    close_ = new QPushButton(tr("Close"));
    close_->setAccessibleName(tr("Close"));
    compare_ = new QPushButton(tr("Compare"));
    compare_->setObjectName(QStringLiteral("roundCompare"));
    compare_->setAccessibleName(tr("Compare the model and what is left of it"));
    compare_->setToolTip(tr("Both side by side on the Compare page"));
    compare_->hide();
    start_ = new PrimaryButton(tr("Round"));
    start_->setObjectName(QStringLiteral("startRounding"));
    buttons->addWidget(layers_);
    buttons->addStretch(1);
    buttons->addWidget(close_);
    buttons->addWidget(compare_);
    buttons->addWidget(start_);
    connect(layers_, &QPushButton::clicked, this, [this] {
        if (shown_) showTable(this, startTable(shown_->start), tr("What rounding costs"), startSummary(shown_->start));
    });
    connect(close_, &QPushButton::clicked, this, &QDialog::close);
    connect(compare_, &QPushButton::clicked, this, [this] {
        emit compareRequested(made_, model_);
        close();
    });
    connect(start_, &QPushButton::clicked, this, [this] { busy_ ? job_->stop() : start(); });
    return buttons;
}

// Joining could take the seconds of a large layer: the window does not wait for them.
void RoundDialog::done(int result) {
    if (!busy_) return QDialog::done(result);
    leaving_ = true;
    job_->stop();
    hide();
}

void RoundDialog::closeEvent(QCloseEvent* event) {
    if (!busy_) return QDialog::closeEvent(event);
    done(QDialog::Rejected);
    event->ignore();
}

QString RoundDialog::resultText() const { return result_->text(); }

RoundingPlan RoundDialog::plan() const {
    RoundingPlan plan;
    plan.model = model_.toStdString();
    plan.out = std::filesystem::path(QDir::cleanPath(out_->text().trimmed()).toStdString());
    plan.corpus = corpus_->text().trimmed().toStdString();
    plan.method = static_cast<StudentStart>(method_->currentData().toInt());
    plan.weight_scale = static_cast<ScaleGranularity>(scale_->currentData().toInt());
    const int rule = activations_->currentData().toInt();
    plan.activation = rule == fullPrecision ? std::nullopt : std::optional(static_cast<ActivationRule>(rule));
    plan.calibration = rows_->value();
    plan.length = length_->value();
    return plan;
}

// The folder's name follows the choices as long as it is the one that was proposed.
void RoundDialog::choicesChanged() {
    const QFileInfo source(model_);
    const std::string_view word = word_of(plan().method);
    const QString name = QStringLiteral("%1/%2-%3")
                             .arg(source.absolutePath(), source.isDir() ? source.fileName() : source.completeBaseName(),
                                  QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size())));
    if (out_->text().isEmpty() || out_->text() == out_->property("proposed").toString()) out_->setText(name);
    out_->setProperty("proposed", name);
    rows_->setEnabled(plan().method != StudentStart::absmean);
}

void RoundDialog::sayRemains() {
    const bool there = !out_->text().trimmed().isEmpty() &&
                       QFileInfo::exists(QString::fromStdString(rounding_remains(plan().out).string()));
    remains_->setText(there
                          ? tr("A call for this folder was stopped before its end: the same choices go on with what it "
                               "has done.")
                          : QString());
    remains_->setVisible(there);
}

void RoundDialog::browseText() {
    auto* dialog = new QFileDialog(this, tr("Text that calibrates and measures"), corpus_->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, corpus_, &QLineEdit::setText);
    dialog->open();
}

void RoundDialog::browseFolder() {
    auto* dialog = new QFileDialog(this, tr("Folder to write"), out_->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    connect(dialog, &QFileDialog::fileSelected, out_, &QLineEdit::setText);
    dialog->open();
}

void RoundDialog::start() {
    if (busy_) return;
    const RoundingPlan plan = this->plan();
    if (plan.corpus.empty() || plan.out.empty()) {
        result_->setText(plan.corpus.empty() ? tr("Choose a text first: it calibrates, and it measures what is left.")
                                             : tr("Name a folder to write to first."));
        result_->show();
        (plan.corpus.empty() ? corpus_ : out_)->setFocus();
        return;
    }
    job_.reset();  // has ended: joining does not wait
    shared_ = std::make_shared<Progress>();
    job_ = std::make_unique<Job>();
    busy_ = true;
    for (QWidget* widget : std::initializer_list<QWidget*>{method_, scale_, activations_, corpus_, out_, rows_, length_,
                                                           browseText_, browseFolder_})
        widget->setEnabled(false);
    start_->setText(tr("Stop"));
    for (QWidget* widget : std::initializer_list<QWidget*>{result_, bars_, layers_, compare_, remains_}) widget->hide();
    progress_->setValue(0);
    progress_->setFormat(tr("Opening the training engine"));
    progress_->show();
    job_->start([shared = shared_, plan](JobControl& control) {
        std::optional<RoundingResult> result = roundModel(plan, control, [&](const RoundingProgress& now) {
            const std::lock_guard lock(shared->mutex);
            shared->now = now;
        });
        const std::lock_guard lock(shared->mutex);
        shared->result = std::move(result);
    });
    timer_.start();
}

void RoundDialog::pull() {
    const JobState state = job_->state();
    {
        const std::lock_guard lock(shared_->mutex);
        if (*shared_->now.part) {
            progress_->setValue(static_cast<int>(std::lround(shared_->now.share * 1000)));
            progress_->setFormat(partText(shared_->now));
        }
    }
    if (state == JobState::finished || state == JobState::stopped || state == JobState::failed) ended(state);
}

void RoundDialog::ended(JobState state) {
    timer_.stop();
    busy_ = false;
    if (std::exchange(leaving_, false)) {
        if (testAttribute(Qt::WA_DeleteOnClose)) deleteLater();
        return;
    }
    progress_->hide();
    start_->setText(tr("Round"));
    for (QWidget* widget : std::initializer_list<QWidget*>{method_, scale_, activations_, corpus_, out_, length_,
                                                           browseText_, browseFolder_})
        widget->setEnabled(true);
    choicesChanged();
    sayRemains();
    if (state == JobState::failed)
        result_->setText(tr("Not rounded. %1").arg(spoken(job_->error())));
    else if (shared_->result)
        showResult(*shared_->result);
    else
        result_->setText(tr("Stopped; no folder was written."));
    result_->show();
    adjustSize();
}

void RoundDialog::showResult(const RoundingResult& result) {
    shown_ = result;
    const RoundingPlan plan = this->plan();
    made_ = QString::fromStdString(plan.out.string());
    const bool student = plan.activation.has_value();
    bars_->setBars(
        {{tr("The model, full precision"), result.before, false},
         {tr("Ternary weights, activations in full precision"), result.weights_alone, true},
         {tr("Ternary weights, activations: %1").arg(activationText(result.activation)), result.after, true}},
        static_cast<double>(config_.vocab_size));
    bars_->show();
    QStringList lines;
    if (!result.start.groups.empty()) lines << startSummary(result.start);
    lines << tr("Measured on the last %1 tokens of the text, in rows of %2.")
                 .arg(style::integer(result.tokens), style::integer(result.length));
    lines << (student ? tr("The student: %1. A recipe goes on with it as its student.")
                      : tr("The ternary values in full precision: %1. It computes as the second bar says."))
                 .arg(QDir::toNativeSeparators(made_));
    result_->setText(lines.join(QLatin1Char('\n')));
    layers_->setVisible(!result.start.groups.empty());
    compare_->show();
    emit rounded(made_);
}

}  // namespace bitdistill
