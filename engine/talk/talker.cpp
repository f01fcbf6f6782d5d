// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/talk/talker.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "engine/base/error.h"
#include "engine/base/stopwatch.h"
#include "engine/infer/draft/look_up.h"
#include "engine/infer/model_drafter.h"
#include "engine/talk/stop_texts.h"

namespace bitdistill {

namespace {

// Of a prompt, between two looks at whether its answer is still wanted: whole blocks of the session, so that reading
// takes no longer than at once.
constexpr std::size_t tokens_at_once = 96;

}  // namespace

const char* to_string(AnswerEnd end) {
    switch (end) {
        case AnswerEnd::end_token:
            return "end-token";
        case AnswerEnd::stop_text:
            return "stop-text";
        case AnswerEnd::length:
            return "length";
        case AnswerEnd::context:
            return "context";
        case AnswerEnd::stopped:
            break;
    }
    return "stopped";
}

Talker::Talker(std::shared_ptr<const CpuModel> model, std::shared_ptr<const Tokenizer> tokenizer, TalkDrafts drafts,
               std::int64_t context)
    : model_(model), tokenizer_(std::move(tokenizer)), drafts_(std::move(drafts)), session_(std::move(model)) {
    if (context < 0) throw Error("a context of " + std::to_string(context) + " tokens holds nothing", "talk");
    if (drafts_.longest < 1 || drafts_.longest > most_drafted)
        throw Error("a draft of " + std::to_string(drafts_.longest) + " tokens cannot be checked", "talk",
                    "Choose from 1 to " + std::to_string(most_drafted));
    const std::int64_t most = model_->config().max_positions;
    context_ = context > 0 ? std::min(context, most) : most;
    try {
        chat_ = std::make_unique<const ConversationEncoder>(*tokenizer_);
    } catch (const Error& error) {
        chat_problem_ = error.what();
        if (chat_problem_.ends_with('.')) chat_problem_.pop_back();  // more is said behind it
    }
    if (drafts_.model) {
        model_drafter_ = std::make_unique<ModelDrafter>(drafts_.model, *model_, SamplerOptions{});
        model_drafter_->keep_common();
    } else if (drafts_.look_up) {
        look_up_ = std::make_unique<LookUpDrafter>();
    }
}

Talker::~Talker() = default;
Talker::Talker(Talker&&) noexcept = default;
Talker& Talker::operator=(Talker&&) noexcept = default;

std::vector<int> Talker::chat_prompt(std::span<const ChatMessage> messages) const {
    if (!chat_) throw Error(chat_problem_);
    std::vector<int> ids = chat_->prompt(messages);
    if (ids.empty())
        throw Error("writes nothing for these messages", tokenizer_->origin + ": chat template",
                    "Copy the template again from the model's folder");
    return ids;
}

std::vector<int> Talker::plain_prompt(const std::string& text) const {
    std::vector<int> ids = tokenizer_->encode(text, SpecialTokens::as_text);
    put_bos(*tokenizer_, ids);
    if (ids.empty() && tokenizer_->bos_id) ids.push_back(*tokenizer_->bos_id);
    if (ids.empty()) throw Error("is empty", "prompt", "Write a few words");
    return ids;
}

void Talker::check_room(std::size_t prompt) const {
    if (prompt == 0) throw Error("the prompt is empty", model_->folder().string(), "Give at least one token");
    if (static_cast<std::int64_t>(prompt) >= context_)
        throw Error("a prompt of " + std::to_string(prompt) + " tokens leaves no room for an answer in a context of " +
                        std::to_string(context_),
                    model_->folder().string(), "Shorten the messages, or begin a new conversation");
}

void Talker::forget() {
    session_.reset();
    known_.clear();
}

bool Talker::read(std::span<const int> ids, const AnswerOptions& options, JobControl* control) {
    for (std::size_t at = 0; at < ids.size(); at += tokens_at_once) {
        if (options.wanted && !options.wanted()) return false;
        const std::span<const int> piece = ids.subspan(at, std::min(tokens_at_once, ids.size() - at));
        if (session_.prefill(piece, control).empty()) return false;
        known_.insert(known_.end(), piece.begin(), piece.end());
    }
    return true;
}

Drafter* Talker::drafter_for(const SamplerOptions& sampler) {
    if (!model_drafter_) return look_up_.get();
    model_drafter_->set_sampler(sampler);
    return model_drafter_.get();
}

// Long, because an answer's text, its end and what the cache holds afterwards are one account.
TalkAnswer Talker::write(const std::vector<int>& prompt, const AnswerOptions& options, JobControl* control,
                         const OnPiece& on_piece) {
    check_room(prompt.size());
    StopTexts stop(options.stop);
    StreamDecoder decoder(*tokenizer_);
    TalkAnswer answer;
    bool wanted = true;
    const auto hand_on = [&](const std::string& piece) {
        if (piece.empty()) return;
        answer.text += piece;
        if (on_piece) on_piece(piece);
    };

    GenerateOptions how;
    const std::int64_t room = context_ - std::ssize(prompt);
    how.max_tokens = static_cast<int>(
        std::min<std::int64_t>(options.max_tokens > 0 ? std::min<std::int64_t>(options.max_tokens, room) : room,
                               std::numeric_limits<int>::max()));
    how.sampler = options.sampler;
    how.eos_ids = tokenizer_->end_ids;
    how.longest_draft = drafts_.longest;
    how.ends_text = [&](int) {
        if (options.wanted && !options.wanted()) wanted = false;
        return !wanted || stop.found();
    };
    const Sampler checked(options.sampler);  // before anything is read

    answer.prompt_tokens = static_cast<int>(prompt.size());
    const std::size_t common = std::min(common_beginning(known_, prompt), prompt.size() - 1);
    answer.known_tokens = static_cast<int>(common);
    const Stopwatch watch;
    double first_token = 0;
    Generation written;
    try {
        known_.resize(common);
        session_.rewind(static_cast<std::int64_t>(common));
        const std::span<const int> rest = std::span(prompt).subspan(common, prompt.size() - 1 - common);
        if (!read(rest, options, control)) {
            answer.ended_by = AnswerEnd::stopped;
            return answer;
        }
        how.known = session_.position();
        how.drafter = drafter_for(options.sampler);
        const double read_seconds = watch.seconds();
        written = generate(session_, prompt, how, control, [&](int id, double) {
            if (first_token == 0) first_token = watch.seconds();
            hand_on(stop.add(decoder.add(id)));
        });
        answer.prompt_seconds = read_seconds + written.timing.prompt_seconds;
        // The session holds what it read of the prompt and of what was written. With drafts it may have read tokens
        // behind the end, which are dropped.
        known_ = prompt;
        known_.insert(known_.end(), written.ids.begin(), written.ids.end());
        known_.resize(std::min(known_.size(), static_cast<std::size_t>(session_.position())));
        session_.rewind(std::ssize(known_));
    } catch (...) {
        forget();
        throw;
    }
    answer.written_tokens = written.timing.generated_tokens;
    answer.first_token_seconds = first_token;
    answer.generation_seconds = written.timing.generation_seconds;
    answer.drafts = written.drafts;
    const bool stopped = !written.complete || !wanted;
    if (!stopped && !stop.found()) hand_on(stop.add(decoder.finish()));
    if (!stop.found()) hand_on(stop.finish());
    answer.ended_by =
        stopped                                    ? AnswerEnd::stopped
        : stop.found()                             ? AnswerEnd::stop_text
        : written.ended_by == TextEnd::end_of_text ? AnswerEnd::end_token
        : written.ended_by == TextEnd::context     ? AnswerEnd::context
        : answer.written_tokens == how.max_tokens && (options.max_tokens == 0 || options.max_tokens > room)
            ? AnswerEnd::context
            : AnswerEnd::length;
    return answer;
}

}  // namespace bitdistill
