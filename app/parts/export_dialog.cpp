// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/export_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "app/parts/card.h"
#include "app/parts/settings.h"
#include "app/use/model_export.h"
#include "widgets/fitting_scroll.h"
#include "widgets/texts/engine_text.h"

namespace bitdistill {

namespace {

constexpr int exportPullInterval = 50;
constexpr int packedFolder = -1;  // in the list of types, in place of a BlockType

// In the order in which one looks for them: what this model is made for stands first.
std::vector<std::pair<BlockType, QString>> offered(bool ternary) {
    std::vector<std::pair<BlockType, QString>> types;
    if (ternary)
        types = {{BlockType::tq2_0, ExportDialog::tr("TQ2_0, ternary in 2 bits, for llama.cpp")},
                 {BlockType::tq1_0, ExportDialog::tr("TQ1_0, ternary in 1.7 bits, for llama.cpp")},
                 {BlockType::i2_s, ExportDialog::tr("I2_S, ternary in 2 bits, for bitnet.cpp")}};
    types.insert(types.end(), {{BlockType::f16, ExportDialog::tr("F16, 16 bits")},
                               {BlockType::bf16, ExportDialog::tr("BF16, 16 bits, wider range")},
                               {BlockType::q8_0, ExportDialog::tr("Q8_0, 8 bits")},
                               {BlockType::q6_k, ExportDialog::tr("Q6_K, 6.6 bits")},
                               {BlockType::q4_0, ExportDialog::tr("Q4_0, 4.5 bits")},
                               {BlockType::f32, ExportDialog::tr("F32, 32 bits")}});
    return types;
}

}  // namespace

ExportDialog::ExportDialog(const QString& model, const ModelConfig& config, QWidget* parent)
    : QDialog(parent), model_(model), config_(config) {
    setObjectName(QStringLiteral("exportDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export %1").arg(modelLabel(model)));
    setAccessibleName(windowTitle());
    QVBoxLayout* column = makeScrollingColumn(this);
    auto* lead =
        new Caption(tr("The model for this and other programs. After writing it is opened again and held against "
                       "the original: weight by weight, token by token."),
                    style::Text::body, true);
    lead->setWordWrap(true);
    column->addWidget(lead);

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(2 * style::unit);
    form->setVerticalSpacing(style::unit);
    type_ = new QComboBox;
    type_->setObjectName(QStringLiteral("exportType"));
    type_->setAccessibleName(tr("What the layers' matrices are kept in"));
    for (const auto& [type, words] : offered(config.ternary)) {
        // A type that cannot hold this model is not offered: the reason is in the file format, not in a setting.
        if (export_obstacle(config, type)) continue;
        type_->addItem(words, static_cast<int>(type));
    }
    if (!packed_obstacle(config)) type_->addItem(tr("2 bits, a folder for transformers"), packedFolder);
    form->addRow(tr("&Type"), type_);
    file_ = new QLineEdit;
    file_->setObjectName(QStringLiteral("exportFile"));
    file_->setAccessibleName(tr("File or folder to write"));
    file_->setMinimumWidth(44 * style::unit);
    browse_ = new QPushButton(style::icon(style::Mark::folder, palette()), tr("Choose…"));
    browse_->setAccessibleName(tr("Choose the file or folder to write"));
    auto* place = new QHBoxLayout;
    place->addWidget(file_, 1);
    place->addWidget(browse_);
    auto* fileLabel = new QLabel(tr("&Write to"));
    fileLabel->setBuddy(file_);
    form->addRow(fileLabel, place);
    column->addLayout(form);
    readers_ = new Caption({}, style::Text::small, true);
    readers_->setWordWrap(true);
    readers_->setAccessibleName(tr("Programs that open it"));
    column->addWidget(readers_);
    progress_ = new QProgressBar;
    progress_->setAccessibleName(tr("Progress of the export"));
    progress_->setTextVisible(true);
    progress_->setRange(0, 1000);
    progress_->hide();
    column->addWidget(progress_);
    result_ = makeOutcome(QStringLiteral("exportResult"), tr("Receipt"));
    column->addWidget(result_);
    column->addStretch(1);

    auto* buttons = new QHBoxLayout;
    start_ = new PrimaryButton(tr("Export"));
    start_->setObjectName(QStringLiteral("startExport"));
    close_ = new QPushButton(tr("Close"));
    close_->setAccessibleName(tr("Close"));
    buttons->addStretch(1);
    buttons->addWidget(close_);
    buttons->addWidget(start_);
    static_cast<QVBoxLayout*>(layout())->addLayout(buttons);

    timer_.setInterval(exportPullInterval);
    connect(&timer_, &QTimer::timeout, this, &ExportDialog::pull);
    connect(type_, &QComboBox::currentIndexChanged, this, &ExportDialog::typeChanged);
    connect(browse_, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(start_, &QPushButton::clicked, this, [this] { busy_ ? job_->stop() : start(); });
    connect(close_, &QPushButton::clicked, this, &QDialog::close);
    typeChanged();
}

ExportDialog::~ExportDialog() {
    timer_.stop();
    if (job_) job_->stop();
    job_.reset();
}

std::optional<BlockType> ExportDialog::type() const {
    const int type = type_->currentData().toInt();
    return type == packedFolder ? std::nullopt : std::optional(static_cast<BlockType>(type));
}

QString ExportDialog::resultText() const { return result_->text(); }

void ExportDialog::typeChanged() {
    const std::optional<BlockType> chosen = type();
    readers_->setText(spoken(chosen ? export_readers(config_, *chosen, default_scale_place(config_, *chosen))
                                    : packed_readers(config_)));
    // The name follows the type as long as it is the one that was proposed.
    const QFileInfo source(model_);
    const QString place = source.absolutePath() + QLatin1Char('/') + source.completeBaseName();
    const QString name =
        chosen ? QStringLiteral("%1-%2.gguf").arg(place, QString::fromLatin1(to_string(*chosen)).toLower())
               : QStringLiteral("%1-2bit").arg(place);
    if (file_->text().isEmpty() || file_->text() == file_->property("proposed").toString()) file_->setText(name);
    file_->setProperty("proposed", name);
}

void ExportDialog::browse() {
    auto* dialog = new QFileDialog(this, tr("File or folder to write"), file_->text(),
                                   type() ? tr("GGUF files (*.gguf)") : QString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    if (type()) dialog->setDefaultSuffix(QStringLiteral("gguf"));
    connect(dialog, &QFileDialog::fileSelected, file_, &QLineEdit::setText);
    dialog->open();
}

void ExportDialog::start() {
    if (busy_ || file_->text().trimmed().isEmpty()) return;
    job_.reset();  // has ended: joining does not wait
    shared_ = std::make_shared<Progress>();
    job_ = std::make_unique<Job>();
    busy_ = true;
    for (QWidget* widget : std::initializer_list<QWidget*>{type_, file_, browse_}) widget->setEnabled(false);
    start_->setText(tr("Stop"));
    result_->hide();
    progress_->setValue(0);
    progress_->show();
    job_->start([shared = shared_, source = std::filesystem::path(model_.toStdString()), type = type(),
                 out = std::filesystem::path(file_->text().trimmed().toStdString())](JobControl& control) {
        const ExportProgress say = [&](const char* part, double share) {
            const std::lock_guard lock(shared->mutex);
            shared->part = part;
            shared->share = share;
        };
        if (!type) {
            std::optional<PackedExported> packed =
                export_packed(source, out, packedOptions(source, hasTokenizer(source)), say, &control);
            const std::lock_guard lock(shared->mutex);
            shared->packed = std::move(packed);
            return;
        }
        const ExportOptions options = exportOptions(source, *type);
        std::optional<Exported> exported = export_gguf(source, out, options, say, &control);
        const std::lock_guard lock(shared->mutex);
        shared->result = std::move(exported);
    });
    timer_.start();
}

void ExportDialog::pull() {
    const JobState state = job_->state();
    const bool ended = state == JobState::finished || state == JobState::stopped || state == JobState::failed;
    {
        const std::lock_guard lock(shared_->mutex);
        progress_->setValue(static_cast<int>(shared_->share * 1000));
        progress_->setFormat(std::string_view(shared_->part) == "write" ? tr("Writing, %p %") : tr("Comparing, %p %"));
    }
    if (!ended) return;
    timer_.stop();
    busy_ = false;
    progress_->hide();
    start_->setText(tr("Export"));
    for (QWidget* widget : std::initializer_list<QWidget*>{type_, file_, browse_}) widget->setEnabled(true);
    if (state == JobState::failed)
        result_->setText(tr("Not exported. %1").arg(spoken(job_->error())));
    else if (shared_->result)
        showResult(*shared_->result);
    else if (shared_->packed)
        showResult(*shared_->packed);
    else
        result_->setText(tr("Stopped; nothing was written."));
    result_->show();
    adjustSize();
}

namespace {

QString madeText(const Parity& parity, const std::filesystem::path& made, std::uint64_t bytes) {
    return (parity.proven() ? ExportDialog::tr("Written and proven: %1, %2.")
                            : ExportDialog::tr("Written and checked: %1, %2."))
        .arg(QDir::toNativeSeparators(QString::fromStdString(made.string())), style::bytes(static_cast<double>(bytes)));
}

QStringList parityTexts(const Parity& parity) {
    return {ExportDialog::tr("Read back: %1 tensors are exact, %2 rounded as their types do.")
                .arg(style::integer(parity.exact_tensors), style::integer(parity.rounded_tensors)),
            ExportDialog::tr("The same next token at %1 of %2 positions; largest difference of a logit %3, KL %4 nats.")
                .arg(style::integer(parity.same_arg_max), style::integer(parity.positions),
                     style::number(parity.max_logit_difference, 3), style::number(parity.mean_kl, 3))};
}

QStringList notesText(const std::vector<std::string>& notes) {
    QStringList lines;
    for (const std::string& note : notes) lines << spoken(note);
    return lines;
}

QString receiptText(const std::filesystem::path& receipt) {
    return ExportDialog::tr("The receipt with every number: %1")
        .arg(QString::fromStdString(receipt.filename().string()));
}

}  // namespace

void ExportDialog::showResult(const Exported& exported) {
    QStringList lines{
        madeText(exported.parity, exported.file, exported.bytes),
        tr("Body in %1: %2; embedding and head in %3: %4; norms: %5.")
            .arg(QString::fromLatin1(to_string(exported.type)), style::bytes(static_cast<double>(exported.body_bytes)),
                 QString::fromStdString(exported.table_types()),
                 style::bytes(static_cast<double>(exported.embedding_bytes)),
                 style::bytes(static_cast<double>(exported.norm_bytes)))};
    lines << parityTexts(exported.parity);
    if (exported.kept_in_f16 > 0)
        lines << tr("%n matrices are kept in F16: their rows do not fill the blocks of this type.", nullptr,
                    static_cast<int>(exported.kept_in_f16));
    lines << notesText(exported.notes) << spoken(exported.readers);
    lines << receiptText(exported.receipt);
    showReceipt(lines, exported.file);
}

void ExportDialog::showResult(const PackedExported& exported) {
    QStringList lines{madeText(exported.parity, exported.folder, exported.bytes),
                      tr("Body in 2 bits: %1; embedding and head in %2: %3; norms: %4.")
                          .arg(style::bytes(static_cast<double>(exported.body_bytes)),
                               QString::fromLatin1(to_string(exported.embedding_type)),
                               style::bytes(static_cast<double>(exported.embedding_bytes)),
                               style::bytes(static_cast<double>(exported.norm_bytes)))};
    lines << parityTexts(exported.parity);
    lines << notesText(exported.notes) << spoken(exported.readers) << receiptText(exported.receipt);
    showReceipt(lines, exported.folder);
}

void ExportDialog::showReceipt(const QStringList& lines, const std::filesystem::path& made) {
    result_->setText(lines.join(QLatin1Char('\n')));
    emit exported(QString::fromStdString(made.string()));
}

}  // namespace bitdistill
