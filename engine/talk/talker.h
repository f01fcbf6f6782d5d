// SPDX-License-Identifier: GPL-3.0-or-later
// One model that is asked for texts, one after the other: the turns of a conversation, or the requests of a server. It
// keeps the KV cache of the last text. What the next prompt begins with in the same tokens is not read again, and what
// is written is the same to the token, because a token has the same values however its text was read (cpu_session.h).
// One thread at a time, which may be another one for each text.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/job.h"
#include "engine/infer/cpu_model.h"
#include "engine/infer/cpu_session.h"
#include "engine/infer/generate.h"
#include "engine/model/sampler.h"
#include "engine/text/chat/conversation.h"
#include "engine/text/tokenizer/tokenizer.h"

namespace bitdistill {

class ModelDrafter;

// Who proposes tokens that the model checks several at once (infer/draft/drafter.h).
struct TalkDrafts {
    std::shared_ptr<const CpuModel> model =
        nullptr;           // a small model of the same tokens, on the threads of the large one
    bool look_up = false;  // or what followed the last tokens before
    int longest = 8;
};

struct AnswerOptions {
    int max_tokens = 0;  // 0: as many as the context has room for
    SamplerOptions sampler;
    std::vector<std::string> stop;  // texts that end the answer, and are no part of it
    // Asked before each token, and every 96 tokens of the prompt: is the answer still wanted? May be empty.
    std::function<bool()> wanted = {};
};

enum class AnswerEnd { end_token, stop_text, length, context, stopped };
const char* to_string(AnswerEnd end);  // "end-token", "stop-text", "length", "context", "stopped"

struct TalkAnswer {
    std::string text;  // what was handed on piece by piece
    AnswerEnd ended_by = AnswerEnd::length;
    int prompt_tokens = 0;   // of the whole prompt
    int known_tokens = 0;    // of these, kept from the text before and not read again
    int written_tokens = 0;  // with the end token
    double prompt_seconds = 0, first_token_seconds = 0, generation_seconds = 0;
    DraftCounts drafts;

    // Of those that were read.
    double prompt_tokens_per_second() const {
        return prompt_seconds > 0 ? (prompt_tokens - known_tokens) / prompt_seconds : 0;
    }
    double tokens_per_second() const {
        return generation_seconds > 0 && written_tokens > 1 ? (written_tokens - 1) / generation_seconds : 0;
    }
};

// A piece of the answer, whole UTF-8 characters, on the calling thread.
using OnPiece = std::function<void(std::string_view piece)>;

class Talker {
  public:
    // context: tokens of prompt and answer at most; 0: as many as the model's context has. Throws Error: a draft model
    // of another vocabulary, a longest draft that cannot be checked, a negative context.
    Talker(std::shared_ptr<const CpuModel> model, std::shared_ptr<const Tokenizer> tokenizer, TalkDrafts drafts = {},
           std::int64_t context = 0);
    ~Talker();
    Talker(Talker&&) noexcept;
    Talker& operator=(Talker&&) noexcept;

    // The model has a chat template that is understood. chat_problem(): why not, for people, without a full stop; empty
    // if it has.
    bool chats() const { return chat_ != nullptr; }
    const std::string& chat_problem() const { return chat_problem_; }
    // The messages in the model's chat template, and the beginning of the answer; special tokens that they spell are
    // text. Throws Error: no template, messages that it refuses. Const: any thread, also during write().
    std::vector<int> chat_prompt(std::span<const ChatMessage> messages) const;
    // A text that is to be continued, as `bitdistill generate` takes it. Any thread.
    std::vector<int> plain_prompt(const std::string& text) const;

    // Throws Error: an empty prompt, one that leaves no room for a token, what CpuSession throws; the cache is then
    // empty. AnswerEnd::stopped: `control` was stopped, or the answer is no longer wanted.
    TalkAnswer write(const std::vector<int>& prompt, const AnswerOptions& options, JobControl* control = nullptr,
                     const OnPiece& on_piece = {});
    // Throws Error as write() does for a prompt of so many tokens. Any thread.
    void check_room(std::size_t prompt) const;
    void forget();  // the next prompt is read from its first token

    const CpuModel& model() const { return *model_; }
    const Tokenizer& tokenizer() const { return *tokenizer_; }
    std::int64_t context() const { return context_; }
    std::uint64_t cache_bytes() const { return session_.cache_bytes(); }

  private:
    // Reads ids into the session. False when stopped.
    bool read(std::span<const int> ids, const AnswerOptions& options, JobControl* control);
    Drafter* drafter_for(const SamplerOptions& sampler);

    std::shared_ptr<const CpuModel> model_;
    std::shared_ptr<const Tokenizer> tokenizer_;
    std::unique_ptr<const ConversationEncoder> chat_;
    std::string chat_problem_;
    TalkDrafts drafts_;
    std::int64_t context_ = 0;
    CpuSession session_;
    std::vector<int> known_;  // the tokens in it
    std::unique_ptr<ModelDrafter> model_drafter_;
    std::unique_ptr<Drafter> look_up_;
};

}  // namespace bitdistill
