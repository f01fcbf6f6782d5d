// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a model, which is a Hugging Face folder or one .gguf file: one dialog that takes either. Opening a folder
// that holds a config.json chooses it, opening another one goes inside. Below the files stand the other places that a
// model may come from (model_sources.h). GUI thread.
#pragma once

#include <QFileDialog>

namespace bitdistill {

class ModelDialog : public QFileDialog {
    Q_OBJECT
  public:
    // chosen() comes once, with the path of the folder or of the .gguf file.
    ModelDialog(QWidget* parent, const QString& title, const QString& start);

    void accept() override;

  signals:
    void chosen(const QString& path);

  private:
    void addSources();
    void take(const QString& path);
};

}  // namespace bitdistill
