// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/infer/model_drafter.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "engine/base/error.h"
#include "engine/infer/cpu_weights.h"

namespace bitdistill {
namespace {

constexpr const char* stream = "draft";  // of random numbers: others than those that the draft is judged by

// Of weights, for one token.
double bytes_read(const CpuModel& model) {
    const std::uint64_t head = model.screen_bytes() > 0 ? model.screen_bytes() : model.weights().head.bytes();
    return static_cast<double>(model.size().body + model.size().norms + head);
}

}  // namespace

void require_same_size(const std::filesystem::path& draft, const ModelConfig& of_draft,
                       const std::filesystem::path& checking, const ModelConfig& of_checking) {
    if (of_draft.vocab_size != of_checking.vocab_size)
        throw Error("has a vocabulary of " + std::to_string(of_draft.vocab_size) + " tokens, and " + checking.string() +
                        " one of " + std::to_string(of_checking.vocab_size),
                    draft.string(), "A draft comes from a model of the same vocabulary, such as its student");
}

std::string short_draft_note(const CpuModel& draft, std::int64_t tokens) {
    const std::int64_t context = draft.config().max_positions;
    if (tokens <= context) return {};
    return draft.folder().string() + " has a context of " + std::to_string(context) +
           " tokens, so it proposes nothing behind them";
}

ModelDrafter::ModelDrafter(std::shared_ptr<const CpuModel> model, const CpuModel& checking,
                           const SamplerOptions& sampler)
    : session_(model),
      options_(sampler),
      sampler_(sampler),
      random_(sampler.seed, stream),
      cost_(bytes_read(*model) / bytes_read(checking)) {
    require_same_size(model->folder(), model->config(), checking.folder(), checking.config());
}

bool ModelDrafter::begin(std::span<const int> prompt, std::int64_t room, JobControl* control) {
    random_ = Random(options_.seed, stream);
    problem_.clear();
    const bool fits = std::ssize(prompt) <= session_.model().config().max_positions;
    std::size_t common = 0;
    if (keeps_ && fits)
        common = std::min({static_cast<std::size_t>(std::ranges::mismatch(known_, prompt).in1 - known_.begin()),
                           prompt.size() - 1, static_cast<std::size_t>(session_.position())});
    known_.resize(common);
    session_.rewind(static_cast<std::int64_t>(common));
    if (!fits) return true;
    session_.reserve(room);
    try {
        if (!session_.prefill_greedy(prompt.subspan(common), control)) return false;
    } catch (const Error& error) {
        give_up(error);
        return true;
    }
    known_.assign(prompt.begin(), prompt.end());
    return true;
}

void ModelDrafter::set_sampler(const SamplerOptions& sampler) {
    options_ = sampler;
    sampler_ = Sampler(sampler);
}

void ModelDrafter::give_up(const Error& error) {
    problem_ = "no more drafts for this text: " + std::string(error.what());
    session_.reset();
    known_.clear();
}

int ModelDrafter::next(std::span<const int> ids, Draft& draft) {
    if (options_.temperature == 0) return session_.prefill_greedy(ids).value();
    const std::span<const float> logits = session_.prefill(ids);  // before a place for their shares
    sampler_.shares(logits, draft.shares.emplace_back());
    return draw_from(draft.shares.back(), random_.uniform());
}

void ModelDrafter::propose(std::span<const int> text, int most, Draft& draft) {
    draft.clear();
    // The last token of a draft is not run.
    const std::int64_t room = session_.model().config().max_positions - std::ssize(text) + 1;
    const auto wanted = static_cast<std::size_t>(std::max<std::int64_t>(0, std::min<std::int64_t>(most, room)));
    if (wanted == 0 || text.empty() || !problem_.empty()) return;
    // At least one token runs, whose logits are wanted.
    const auto ends = std::ranges::mismatch(known_, text);
    const auto common = std::min(static_cast<std::size_t>(ends.in1 - known_.begin()), text.size() - 1);
    session_.rewind(static_cast<std::int64_t>(common));
    known_.assign(text.begin(), text.end());
    try {
        draft.ids.push_back(next(text.subspan(common), draft));
        while (draft.ids.size() < wanted) {
            const int last = draft.ids.back();
            known_.push_back(last);
            draft.ids.push_back(next({&last, 1}, draft));
        }
    } catch (const Error& error) {
        give_up(error);  // what it has proposed so far is as good as any
    }
}

}  // namespace bitdistill
