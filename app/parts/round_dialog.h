// SPDX-License-Identifier: GPL-3.0-or-later
// Ternary weights by rounding alone, from the window: method, text and place, then what is left of the model, and the
// way to its comparison. The work is a Job of its own; closing the dialog stops it, and the next call with the same
// choices goes on with what was done. GUI thread.
#pragma once

#include <QDialog>
#include <QTimer>
#include <memory>
#include <mutex>
#include <optional>

#include "engine/base/job.h"
#include "engine/model/model_config.h"
#include "engine/train/api/rounding.h"

class QComboBox;
class QFormLayout;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace bitdistill {

class Caption;
class RoundingBars;

class RoundDialog : public QDialog {
    Q_OBJECT
  public:
    // corpus: a text to propose; may be empty.
    RoundDialog(const QString& model, const ModelConfig& config, const QString& corpus, QWidget* parent = nullptr);
    ~RoundDialog() override;  // stops and waits

    void start();
    void done(int result) override;  // a work under way is stopped first; the dialog is hidden at once
    bool busy() const { return busy_; }
    QString resultText() const;  // what came out, or what failed; empty before
    RoundingPlan plan() const;   // as the form stands

  signals:
    void rounded(const QString& folder);
    void compareRequested(const QString& folder, const QString& model);

  protected:
    void closeEvent(QCloseEvent* event) override;

  private:
    struct Progress {
        std::mutex mutex;
        RoundingProgress now;
        std::optional<RoundingResult> result;
    };
    void buildForm(QFormLayout* form);
    QLayout* buildButtons();
    QLayout* withButton(QLineEdit* edit, QPushButton* button);
    void choicesChanged();
    void browseText();
    void browseFolder();
    void pull();
    void ended(JobState state);
    void showResult(const RoundingResult& result);
    void sayRemains();

    QString model_;
    ModelConfig config_;
    QComboBox *method_ = nullptr, *scale_ = nullptr, *activations_ = nullptr;
    QLineEdit *corpus_ = nullptr, *out_ = nullptr;
    QSpinBox *rows_ = nullptr, *length_ = nullptr;
    QProgressBar* progress_ = nullptr;
    QPushButton *browseText_ = nullptr, *browseFolder_ = nullptr, *close_ = nullptr, *layers_ = nullptr,
                *compare_ = nullptr, *start_ = nullptr;
    Caption *remains_ = nullptr, *result_ = nullptr;
    RoundingBars* bars_ = nullptr;
    QTimer timer_;
    std::shared_ptr<Progress> shared_;
    std::unique_ptr<Job> job_;
    std::optional<RoundingResult> shown_;
    QString made_;
    bool busy_ = false, leaving_ = false;
};

}  // namespace bitdistill
