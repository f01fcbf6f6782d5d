// SPDX-License-Identifier: GPL-3.0-or-later
// One parameter of ParamForm: label, editor of the right kind, unit, browse button, hint, problem text, and a mark with
// a one-click revert when it differs from the baseline, and a "?" that asks for its passage of the help. Values pass as
// text, so the parameter table alone decides what is valid. Made by ParamForm only. GUI thread.
#pragma once

#include <QString>
#include <QWidget>
#include <optional>

#include "engine/run/run_params.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace bitdistill {

class ModelSourceButton;

class ParamField : public QWidget {
    Q_OBJECT
  public:
    enum class Trouble { none, needed, amber, red };  // needed: empty as yet, said calmly

    ParamField(const Param& param, QWidget* parent);

    // The field that the widget is a part of; null: of none.
    static const ParamField* around(const QWidget* widget);

    const Param& param() const { return param_; }
    QString value() const;                // as text
    void setValue(const QString& value);  // quiet
    void setBaseline(const QString& value, const QString& name);
    void setProblem(const QString& text, Trouble trouble);
    void setEdited(bool edited);
    void setPreset(const QString& name);  // of the preset that gives it a value other than the default; empty: none
    void setReadOnly(bool readOnly);
    void setUnused(const std::optional<NotUsed>& unused);  // why is said before the help; none = it is used
    bool matches(const QString& search) const;             // label, name, help or choices contain every word

    QString problem() const { return problem_; }
    QString unused() const { return unused_; }
    Trouble trouble() const { return trouble_; }
    bool edited() const { return edited_; }
    QString preset() const { return preset_; }
    QWidget* editor() const;
    QSize minimumSizeHint() const override;
    static constexpr int labelWidth = 22, editorWidth = 26, leastEditorWidth = 20;  // in grid units

  signals:
    void changed();   // by the user
    void reverted();  // the revert button
    void helpRequested();

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    void browse();
    void buildHelp(const QString& name);
    void restyle();
    void arrange(bool wide);
    void showHint();
    bool isPath() const { return param_.text != TextKind::plain; }
    QString dropped(const QDropEvent& event) const;  // as the field would say it; empty: it takes no such thing
    const Param& param_;
    QGridLayout* grid_ = nullptr;
    QLabel *label_ = nullptr, *unit_ = nullptr, *hint_ = nullptr, *problemLabel_ = nullptr;
    QLineEdit* line_ = nullptr;
    QComboBox* choice_ = nullptr;
    QCheckBox* check_ = nullptr;
    QToolButton *browse_ = nullptr, *revert_ = nullptr, *what_ = nullptr;
    ModelSourceButton* sources_ = nullptr;
    QString help_, problem_, unused_, baselineName_, baseline_, preset_;
    Trouble trouble_ = Trouble::none;
    bool edited_ = false, wide_ = false, arranged_ = false;
};

}  // namespace bitdistill
