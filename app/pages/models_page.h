// SPDX-License-Identifier: GPL-3.0-or-later
// Any model by its header: tensors, shapes, what would become ternary, how large the student would be; and from there
// to its weights, to a recipe with it as teacher, to a comparison. Headers are read off the GUI thread. GUI thread.
#pragma once

#include <QString>
#include <memory>
#include <optional>
#include <vector>

#include "app/pages/page.h"
#include "app/parts/background.h"
#include "engine/base/job.h"
#include "engine/model/model_config.h"

class QLineEdit;
class QListWidget;
class QPushButton;

namespace bitdistill {

class Caption;
class Card;
class ModelCard;
class TensorDetails;
class Session;
class Settings;

class ModelsPage : public Page {
    Q_OBJECT
  public:
    ModelsPage(Session& session, Settings& settings, QWidget* parent = nullptr);
    ~ModelsPage() override;

    void openModel(const QString& path);
    void exportModel();  // asks how and where
    void roundModel();   // ternary without training; asks how
    QString model() const { return model_; }
    ModelCard* card() const { return card_; }
    TensorDetails* details() const { return details_; }
    void showTensor(const QString& name);   // statistics and histogram of its values
    void compareWith(const QString& path);  // which tensors of that model differ
    void askDifference();                   // which model to compare with
    bool reading() const { return inspection_.isWaiting(); }
    std::shared_ptr<const JobControl> tensorWork() const { return tensorWork_; }  // for tests
    std::vector<Command> commands() override;
    bool showsRun() const override { return false; }
    void shown() override;

  signals:
    void browseRequested();
    void weightsRequested(const QString& folder);
    void teacherRequested(const QString& folder);
    void compareRequested(const QString& folder, const QString& baseline = {});  // empty: as it stands there

  private:
    QLayout* buildPath();
    QWidget* buildLists();
    QWidget* buildModel();
    void listModels();
    void allow();
    void dropTensor();
    std::vector<QPushButton*> actionButtons() const;
    Session& session_;
    Settings& settings_;
    QLineEdit* path_ = nullptr;
    Card* runCard_ = nullptr;
    QListWidget *ofRun_ = nullptr, *recent_ = nullptr;
    ModelCard* card_ = nullptr;
    TensorDetails* details_ = nullptr;
    Caption *status_ = nullptr, *noRecent_ = nullptr;
    QPushButton *weights_ = nullptr, *teacher_ = nullptr, *compare_ = nullptr, *export_ = nullptr, *round_ = nullptr,
                *difference_ = nullptr;
    QString model_;
    std::optional<ModelConfig> config_;
    bool gguf_ = false;  // the open model is one file, whatever it is called
    LatestInBackground inspection_, statistics_;
    std::shared_ptr<JobControl> tensorWork_;  // what reads the values of a tensor
};

}  // namespace bitdistill
