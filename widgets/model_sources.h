// SPDX-License-Identifier: GPL-3.0-or-later
// Where a model may come from beside a folder that one browses to: what other programs keep on this computer, the hub.
// The program adds its sources once, at its start; every field and every dialog for a model offers them. GUI thread.
#pragma once

#include <QString>
#include <QToolButton>
#include <functional>
#include <vector>

class QMenu;

namespace bitdistill {

struct ModelSource {
    QString (*label)() = nullptr;  // translated, asked for whenever it is shown: "On this computer…"
    // Opens over `parent` and calls chosen() with the path of a model, or never; does not wait.
    void (*ask)(QWidget* parent, const std::function<void(const QString&)>& chosen) = nullptr;
};

void addModelSource(const ModelSource& source);  // once each: one that is there already is not added again
const std::vector<ModelSource>& modelSources();

// A small button beside a field, whose menu are the sources. Hidden where there are none.
class ModelSourceButton : public QToolButton {
    Q_OBJECT
  public:
    ModelSourceButton(const QString& field, QWidget* parent = nullptr);  // field: "Teacher", for its name

  signals:
    void chosen(const QString& path);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void fill();
    QMenu* menu_ = nullptr;
};

}  // namespace bitdistill
