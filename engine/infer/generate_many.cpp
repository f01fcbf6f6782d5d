// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/infer/generate_many.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "engine/base/error.h"
#include "engine/base/machine.h"
#include "engine/infer/cpu_session.h"
#include "engine/infer/kv_cache.h"
#include "engine/model/sampler.h"

namespace bitdistill {
namespace {

// So many sequences of these lengths that their caches take at most a quarter of the memory that is free.
std::size_t sequences_that_fit(const CpuModel& model, std::span<const ManyItem> items, const ManyOptions& options) {
    std::size_t longest = 0;
    for (const ManyItem& item : items) longest = std::max(longest, item.prompt.size());
    const ModelConfig& config = model.config();
    const auto tokens = static_cast<std::uint64_t>(longest) + static_cast<std::uint64_t>(options.max_tokens);
    const std::uint64_t bytes = tokens * kv_bytes_of_position(config, model.kv_type());
    const std::uint64_t fit = free_memory() / 4 / std::max<std::uint64_t>(bytes, 1);
    return std::clamp<std::uint64_t>(fit, 1, std::max<std::size_t>(options.at_once, 1));
}

std::size_t common_length(std::span<const int> a, std::span<const int> b) {
    const auto ends = std::ranges::mismatch(a, b);
    return static_cast<std::size_t>(ends.in1 - a.begin());
}

class ManyWriter {
  public:
    ManyWriter(const std::shared_ptr<const CpuModel>& model, std::span<const ManyItem> items,
               const ManyOptions& options, const OnText& on_text, JobControl* control, const EndsText& ends_text)
        : model_(model),
          items_(items),
          options_(options),
          on_text_(on_text),
          control_(control),
          ends_text_(ends_text),
          reader_(model) {}

    // False when stopped.
    bool run() {
        const std::size_t at_once = sequences_that_fit(*model_, items_, options_);
        for (std::size_t waiting = 0; waiting < items_.size() || !open_.empty();) {
            while (open_.size() < at_once && waiting < items_.size())
                if (!begin(waiting++)) return false;
            if (open_.empty()) continue;  // each of these ended with its first token
            if (control_ && !control_->at_boundary()) return false;
            step();
        }
        return true;
    }

  private:
    // A text that is being written.
    struct Open {
        std::size_t item = 0;
        CpuSession session;
        ManyText text;
    };

    // Reads the item's prompt, scores its answers and takes its first token. False when stopped.
    bool begin(std::size_t item) {
        const std::span<const int> prompt = items_[item].prompt;
        if (prompt.empty()) throw Error("the prompt is empty", model_->folder().string(), "Give at least one token");
        // At least one token runs, whose logits are wanted.
        const std::size_t common = std::min(common_length(read_, prompt), prompt.size() - 1);
        reader_.rewind(static_cast<std::int64_t>(common));
        read_ = read_.first(common);
        const std::span<const float> logits = reader_.prefill(prompt.subspan(common), control_);
        if (logits.empty()) return false;
        read_ = prompt;
        const int first = arg_max(logits);
        ManyText text;
        if (!items_[item].answers.empty()) {
            text.scores = score_after_prompt(reader_, logits, items_[item].answers, control_);
            if (text.scores.log_probability.empty()) return false;
        }
        const auto tokens = static_cast<std::int64_t>(prompt.size());
        Open open{item, idle_.empty() ? CpuSession(model_) : std::move(idle_.back()), std::move(text)};
        if (!idle_.empty()) idle_.pop_back();
        if (options_.max_tokens > 0) open.session.continue_from(reader_, tokens, tokens + options_.max_tokens);
        if (options_.max_tokens > 0 && !take(open, first))
            open_.push_back(std::move(open));
        else
            close(std::move(open));
        return true;
    }

    // One token more for every open text.
    void step() {
        std::vector<CpuSession*> sessions;
        std::vector<int> ids;
        for (Open& open : open_) {
            sessions.push_back(&open.session);
            ids.push_back(open.text.ids.back());
        }
        const std::vector<int> next = CpuSession::decode_greedy_together(sessions, ids);
        std::vector<Open> still_open;
        for (std::size_t i = 0; i < open_.size(); ++i)
            if (take(open_[i], next[i]))
                close(std::move(open_[i]));
            else
                still_open.push_back(std::move(open_[i]));
        open_ = std::move(still_open);
    }

    // The next token of a text. True: it ends with it. The order of the questions is that of generate().
    bool take(Open& open, int id) {
        ManyText& text = open.text;
        text.ids.push_back(id);
        if (std::ranges::find(options_.eos_ids, id) != options_.eos_ids.end() ||
            (ends_text_ && ends_text_(open.item, id)))
            text.ended_by = TextEnd::end_of_text;
        else if (std::ssize(text.ids) == options_.max_tokens)
            text.ended_by = TextEnd::length;
        else if (open.session.position() >= model_->config().max_positions)
            text.ended_by = TextEnd::context;
        else
            return false;
        return true;
    }

    void close(Open open) {
        on_text_(open.item, open.text);
        idle_.push_back(std::move(open.session));
    }

    const std::shared_ptr<const CpuModel>& model_;
    std::span<const ManyItem> items_;
    const ManyOptions& options_;
    const OnText& on_text_;
    JobControl* control_;
    const EndsText& ends_text_;
    CpuSession reader_;          // of prompts, with the buffers that they take
    std::span<const int> read_;  // the tokens in it
    std::vector<Open> open_;
    std::vector<CpuSession> idle_;  // with the caches of texts that are done
};

}  // namespace

bool generate_many(const std::shared_ptr<const CpuModel>& model, std::span<const ManyItem> items,
                   const ManyOptions& options, const OnText& on_text, JobControl* control, const EndsText& ends_text) {
    if (!model) throw Error("no model to run", "generate");
    if (options.max_tokens < 0) throw Error("max_tokens must not be negative", "generate");
    if (items.empty()) return true;
    return ManyWriter(model, items, options, on_text, control, ends_text).run();
}

}  // namespace bitdistill
