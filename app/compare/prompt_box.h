// SPDX-License-Identifier: GPL-3.0-or-later
// The Compare page's prompt: its text, the prompts that one may take instead, and whether it goes in the models' chat
// templates. GUI thread.
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>
#include <vector>

#include "app/compare/prompt_presets.h"
#include "engine/run/choices.h"

class QCheckBox;
class QMenu;
class QPlainTextEdit;
class QPushButton;

namespace bitdistill {

class Settings;

class PromptBox : public QWidget {
    Q_OBJECT
  public:
    PromptBox(Settings& settings, QWidget* parent = nullptr);

    QString text() const;
    void setText(const QString& text);  // the user's own wish: no suggestion takes its place
    void suggest(const QString& text);  // unless the user has written something
    bool isEdited() const { return edited_; }

    PromptForm form() const;
    // why: said of the switch. Without a choice of the user's it stands at `wanted`.
    void offerChat(bool offered, bool wanted, const QString& why);

    // Of the open run; no sections and no task: none is open.
    void setRun(std::vector<PromptSection> sections, const std::string& task);
    // The prompts that the arrows of a presentation go through: the user's own, then those of the run and its task,
    // then those for any model; each once.
    QStringList prompts() const;
    void step(int by);          // to another of them; beyond the last comes the first
    QString placeText() const;  // "2 of 9"; empty for a prompt that is none of them

  private:
    void fillMenu();
    void addPrompts(QMenu* menu, const QStringList& prompts);
    void keepOwn();
    void forgetOwn();

    Settings& settings_;
    QPlainTextEdit* text_ = nullptr;
    QPushButton* choose_ = nullptr;
    QMenu* menu_ = nullptr;
    QCheckBox* chat_ = nullptr;
    std::vector<PromptSection> run_;
    std::string task_;
    bool edited_ = false, chatChosen_ = false;
};

}  // namespace bitdistill
