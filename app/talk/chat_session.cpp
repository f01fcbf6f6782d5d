// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talk/chat_session.h"

#include <utility>

#include "engine/text/tokenizer/tokenizer.h"
#include "widgets/plot_style.h"
#include "widgets/texts/engine_text.h"

namespace bitdistill {

namespace {
constexpr int pullInterval = 33;
}

ChatSession::ChatSession(QObject* parent) : QObject(parent), voices_(std::make_shared<Voices>()) {
    timer_.setInterval(pullInterval);
    connect(&timer_, &QTimer::timeout, this, &ChatSession::pull);
}

ChatSession::~ChatSession() {
    timer_.stop();
    if (job_) job_->stop();
    job_.reset();
}

void ChatSession::setBusy(bool busy) {
    if (busy_ == busy) return;
    busy_ = busy;
    emit busyChanged(busy);
}

void ChatSession::ask(const ChatQuestion& question) {
    if (busy_ || question.sides.empty()) return;
    job_.reset();  // has ended: joining does not wait
    buffer_ = std::make_shared<Buffer>();
    buffer_->texts.resize(question.sides.size());
    buffer_->answers.resize(question.sides.size());
    job_ = std::make_unique<Job>();
    setBusy(true);
    job_->start([question, voices = voices_, buffer = buffer_](JobControl& control) {
        work(question, *voices, *buffer, control);
    });
    timer_.start();
}

void ChatSession::stop() {
    if (job_ && busy_) job_->stop();
}

void ChatSession::forgetModels() {
    if (busy_) return;
    job_.reset();  // its work holds them too
    voices_ = std::make_shared<Voices>();
}

// On the job's thread, as is what it calls.
void ChatSession::work(const ChatQuestion& question, Voices& voices, Buffer& buffer, JobControl& control) {
    // A side whose model is not asked any more gives its memory back before another one is opened.
    voices.sides.resize(question.sides.size());
    for (std::size_t side = 0; side < question.sides.size(); ++side)
        if (voices.sides[side] && voices.sides[side]->path != question.sides[side].model) voices.sides[side].reset();
    for (std::size_t side = 0; side < question.sides.size(); ++side) {
        if (!open(question, side, voices, buffer, control)) return;
        Talker& talker = voices.sides[side]->talker;
        const ChatQuestion::Side& asked = question.sides[side];
        const std::vector<int> prompt =
            question.chat && talker.chats() ? talker.chat_prompt(asked.messages) : talker.plain_prompt(asked.text);
        {
            const std::lock_guard lock(buffer.mutex);
            buffer.status = tr("%1 answers").arg(asked.name);
            buffer.newStatus = true;
        }
        const TalkAnswer answer = talker.write(prompt, question.options, &control, [&](std::string_view piece) {
            const std::lock_guard lock(buffer.mutex);
            buffer.texts[side] += QString::fromUtf8(piece.data(), static_cast<qsizetype>(piece.size()));
        });
        const std::lock_guard lock(buffer.mutex);
        buffer.answers[side] = answer;
        if (answer.ended_by == AnswerEnd::stopped) return;
    }
}

// False when stopped.
bool ChatSession::open(const ChatQuestion& question, std::size_t side, Voices& voices, Buffer& buffer,
                       JobControl& control) {
    if (voices.sides[side]) return true;
    const ChatQuestion::Side& asked = question.sides[side];
    const auto say = [&](const QString& status) {
        const std::lock_guard lock(buffer.mutex);
        buffer.status = status;
        buffer.newStatus = true;
    };
    say(tr("Loading %1").arg(asked.name));
    std::shared_ptr<const CpuModel> model;
    std::shared_ptr<const Tokenizer> tokenizer;
    for (const std::optional<Voice>& voice : voices.sides)  // the same model on both sides is in memory once
        if (voice && voice->path == asked.model) {
            model = voice->model;
            tokenizer = voice->tokenizer;
        }
    if (!model) {
        tokenizer = open_tokenizer(asked.model);
        model = CpuModel::open(
            asked.model, {}, [&](double share) { say(tr("Loading %1, %2").arg(asked.name, style::percent(share, 0))); },
            &control);
    }
    if (!model) return false;
    voices.sides[side].emplace(Voice{asked.model, model, tokenizer, Talker(model, tokenizer)});
    return true;
}

void ChatSession::pull() {
    if (!buffer_ || !job_) return;
    const JobState state = job_->state();
    const bool over = state == JobState::finished || state == JobState::stopped || state == JobState::failed;
    // The state was read first, so after an end nothing more can come into the buffer.
    QString status;
    bool newStatus;
    std::vector<QString> texts;
    std::vector<std::optional<TalkAnswer>> answers;
    {
        const std::lock_guard lock(buffer_->mutex);
        newStatus = std::exchange(buffer_->newStatus, false);
        status = buffer_->status;
        texts.swap(buffer_->texts);
        buffer_->texts.resize(texts.size());
        answers.swap(buffer_->answers);
        buffer_->answers.resize(answers.size());
    }
    if (newStatus && !over) emit statusChanged(status);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (!texts[i].isEmpty()) emit textArrived(static_cast<int>(i), texts[i]);
        if (answers[i]) emit answered(static_cast<int>(i), *answers[i]);
    }
    if (!over) return;
    timer_.stop();
    setBusy(false);
    if (state == JobState::failed)
        emit failed(spoken(job_->reason()));
    else
        emit statusChanged(state == JobState::stopped ? tr("Stopped") : QString());
    emit ended();
}

}  // namespace bitdistill
