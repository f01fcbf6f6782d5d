// SPDX-License-Identifier: GPL-3.0-or-later
// A conversation with one model, or with two beside each other that are told the same: several turns through their chat
// templates, with the speed of each answer. GUI thread.
#pragma once

#include <QString>
#include <QStringList>
#include <array>

#include "app/pages/page.h"
#include "app/talk/chat_session.h"
#include "app/talk/chat_turns.h"

class QCheckBox;
class QDoubleSpinBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace bitdistill {

class Caption;
class Card;
class ModelChoice;
class PrimaryButton;
class Session;
class Settings;
class TranscriptView;

class ChatPage : public Page {
    Q_OBJECT
  public:
    ChatPage(Session& session, Settings& settings, QWidget* parent = nullptr);

    void setModel(int side, const QString& path);  // side 1 shows the second model
    std::vector<Command> commands() override;
    void shown() override { offerModels(); }
    bool showsRun() const override { return false; }
    ChatSession& chat() { return chat_; }
    const ChatTurns& turns() const { return turns_; }
    TranscriptView* transcript(int side) const { return transcripts_[static_cast<std::size_t>(side)]; }

    // The file that was chosen. What fails is said in the window's notice line.
    void saveTo(const QString& file);
    void loadFrom(const QString& file);

  public slots:
    void send();
    void answerAgain();  // in place of the last answers
    void editLast();     // takes what was said last back into the line
    void clearAll();
    void copyAll();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QLayout* buildModels();
    QLayout* buildOptions();
    QWidget* buildTranscripts();
    QWidget* buildLine();
    QLayout* buildActions();
    void connectChat();
    int sides() const;
    QStringList names() const;
    void offerModels();
    void ask();
    void showTurns();
    void showState();
    bool continuesText() const;  // one of the models has no template, or the template is not wanted
    void chooseFile(bool save);

    Session& session_;
    Settings& settings_;
    ChatSession chat_;
    ChatTurns turns_;
    std::array<ModelChoice*, 2> models_{};
    std::array<TranscriptView*, 2> transcripts_{};
    std::array<Card*, 2> cards_{};
    QCheckBox *second_ = nullptr, *template_ = nullptr;
    QLineEdit* system_ = nullptr;
    QSpinBox* tokens_ = nullptr;
    QDoubleSpinBox* temperature_ = nullptr;
    QPlainTextEdit* line_ = nullptr;
    PrimaryButton* send_ = nullptr;
    QPushButton *stop_ = nullptr, *again_ = nullptr, *edit_ = nullptr, *clear_ = nullptr, *copy_ = nullptr,
                *save_ = nullptr, *load_ = nullptr;
    Caption *status_ = nullptr, *remark_ = nullptr;
};

}  // namespace bitdistill
