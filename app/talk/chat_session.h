// SPDX-License-Identifier: GPL-3.0-or-later
// The models behind the Chat page: owns the Job that opens them and lets them answer, one after the other. They stay
// open between two questions, with what they have read, so that the next turn reads only what is new. Text is written
// into a buffer that the window empties every 33 ms. GUI thread.
#pragma once

#include <QObject>
#include <QTimer>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/job.h"
#include "engine/talk/talker.h"

namespace bitdistill {

struct ChatQuestion {
    struct Side {
        std::filesystem::path model;
        QString name;
        std::vector<ChatMessage> messages;  // through the model's chat template, where it has one and it is wanted
        std::string text;                   // to be continued otherwise
    };
    std::vector<Side> sides;
    bool chat = true;
    AnswerOptions options;  // without `wanted`
};

class ChatSession : public QObject {
    Q_OBJECT
  public:
    explicit ChatSession(QObject* parent = nullptr);
    ~ChatSession() override;  // stops and waits

    void ask(const ChatQuestion& question);  // refused while one is under way
    void stop();                             // at the next token; what was written stays
    void forgetModels();                     // frees their memory, unless one answers
    void pull();                             // hands on what the job has written; the timer calls it
    bool busy() const { return busy_; }

  signals:
    void busyChanged(bool busy);
    void statusChanged(const QString& text);  // "Loading the student, 40 %"
    void textArrived(int side, const QString& text);
    void answered(int side, const bitdistill::TalkAnswer& answer);
    void failed(const QString& sentence);
    void ended();  // after the last of the others

  private:
    struct Voice {
        std::filesystem::path path;
        std::shared_ptr<const CpuModel> model;
        std::shared_ptr<const Tokenizer> tokenizer;
        Talker talker;
    };
    // One a side. The job's alone while it works; between two jobs nobody touches it but forgetModels().
    struct Voices {
        std::vector<std::optional<Voice>> sides;
    };
    struct Buffer {
        std::mutex mutex;
        QString status;
        std::vector<QString> texts;
        std::vector<std::optional<TalkAnswer>> answers;
        bool newStatus = false;
    };
    static void work(const ChatQuestion& question, Voices& voices, Buffer& buffer, JobControl& control);
    static bool open(const ChatQuestion& question, std::size_t side, Voices& voices, Buffer& buffer,
                     JobControl& control);
    void setBusy(bool busy);

    QTimer timer_;
    std::shared_ptr<Voices> voices_;
    std::shared_ptr<Buffer> buffer_;
    std::unique_ptr<Job> job_;
    bool busy_ = false;
};

}  // namespace bitdistill
