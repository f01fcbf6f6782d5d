// SPDX-License-Identifier: GPL-3.0-or-later
// A model as one .gguf file, or a student as a folder of packed weights, from the window: what the weights are kept in,
// where it goes, and, when it is written, the receipt: read back, compared, and who can open it. The work is a Job of
// its own; closing the dialog stops it. GUI thread.
#pragma once

#include <QDialog>
#include <QTimer>
#include <memory>
#include <mutex>
#include <optional>

#include "engine/base/job.h"
#include "engine/infer/gguf_export.h"
#include "engine/infer/packed_export.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace bitdistill {

class Caption;

class ExportDialog : public QDialog {
    Q_OBJECT
  public:
    ExportDialog(const QString& model, const ModelConfig& config, QWidget* parent = nullptr);
    ~ExportDialog() override;  // stops and waits

    void start();
    bool busy() const { return busy_; }
    QString resultText() const;  // the receipt, or what failed; empty before

  signals:
    void exported(const QString& file);

  private:
    struct Progress {
        std::mutex mutex;
        const char* part = "write";
        double share = 0;
        std::optional<Exported> result;
        std::optional<PackedExported> packed;
    };
    void typeChanged();
    void browse();
    void pull();
    void showResult(const Exported& exported);
    void showResult(const PackedExported& exported);
    void showReceipt(const QStringList& lines, const std::filesystem::path& made);
    std::optional<BlockType> type() const;  // nothing: the packed folder

    QString model_;
    ModelConfig config_;
    QComboBox* type_ = nullptr;
    QLineEdit* file_ = nullptr;
    QProgressBar* progress_ = nullptr;
    QPushButton *start_ = nullptr, *browse_ = nullptr, *close_ = nullptr;
    Caption *readers_ = nullptr, *result_ = nullptr;
    QTimer timer_;
    std::shared_ptr<Progress> shared_;
    std::unique_ptr<Job> job_;
    bool busy_ = false;
};

}  // namespace bitdistill
