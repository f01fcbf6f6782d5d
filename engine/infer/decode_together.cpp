// SPDX-License-Identifier: GPL-3.0-or-later
// Several sequences at once: a token of each is a block of the forward pass (cpu_session.cpp), so the weights, which
// are nearly all that a decoded token reads, are read once for all of them.
#include <algorithm>

#include "engine/base/error.h"
#include "engine/infer/session_state.h"
#include "engine/model/sampler.h"

namespace bitdistill {

void CpuSession::continue_from(const CpuSession& other, std::int64_t tokens, std::int64_t room) {
    State& s = *state_;
    const State& from = *other.state_;
    if (s.model != from.model || s.cache.type() != from.cache.type())
        throw Error("the other session has another model or KV cache", "session");
    if (tokens < 0 || tokens > from.position)
        throw Error(
            "cannot take " + std::to_string(tokens) + " tokens of a sequence of " + std::to_string(from.position),
            "session");
    if (&s != &from) {
        s.position = 0;
        s.reserve_cache(std::clamp(room, std::max<std::int64_t>(tokens, 1), s.config.max_positions));
        s.cache.copy(from.cache, tokens);
        s.history.assign(from.history.begin(), from.history.begin() + static_cast<std::ptrdiff_t>(tokens));
    }
    s.position = tokens;
}

void CpuSession::pretend(std::int64_t tokens) {
    State& s = *state_;
    if (tokens < 0 || tokens >= s.config.max_positions)
        throw Error("has a context of " + std::to_string(s.config.max_positions) + " tokens, no room behind " +
                        std::to_string(tokens),
                    s.model->folder().string(), "Choose fewer positions");
    s.position = 0;
    s.reserve_cache(tokens + 1);
    s.cache.fill(tokens);
    s.history.assign(static_cast<std::size_t>(tokens), 0);
    s.position = tokens;
}

// With a screen one token after the other; without one the head is read once for logit_tokens of them.
std::optional<std::vector<int>> CpuSession::State::choices(std::int64_t first_token, std::int64_t tokens) {
    std::vector<int> best;
    if (const HeadScreen* const screen = model->screen()) {
        for (std::int64_t t = 0; t < tokens; ++t) {
            final_norm(first_token + t, 1);
            expect_finite(h.data(), config.hidden_size);
            if (not_finite) return std::nullopt;
            best.push_back(
                screen->arg_max({h.data(), static_cast<std::size_t>(config.hidden_size)}, kernels, pool, screening));
            if (!screening.finite) return std::nullopt;
        }
        return best;
    }
    const auto vocabulary = static_cast<std::size_t>(config.vocab_size);
    for (std::int64_t first = 0; first < tokens; first += logit_tokens) {
        const std::int64_t count = std::min(logit_tokens, tokens - first);
        if (!compute_logits(first_token + first, count)) return std::nullopt;
        for (std::int64_t t = 0; t < count; ++t)
            best.push_back(arg_max({logits.data() + static_cast<std::size_t>(t) * vocabulary, vocabulary}));
    }
    screening.computed = config.vocab_size;
    return best;
}

std::vector<int> CpuSession::decode_greedy_together(std::span<CpuSession* const> sessions, std::span<const int> ids) {
    if (sessions.size() != ids.size())
        throw Error(
            "there are " + std::to_string(sessions.size()) + " sequences and " + std::to_string(ids.size()) + " tokens",
            "session");
    std::vector<State*> each;
    for (std::size_t i = 0; i < sessions.size(); ++i) {
        State& one = *sessions[i]->state_;
        const State& first = *sessions.front()->state_;
        if (one.model != first.model || one.cache.type() != first.cache.type() ||
            std::ranges::find(each, &one) != each.end())
            throw Error("sequences that go on together are different sessions of one model", "session");
        one.check(ids.subspan(i, 1));
        one.reserve_cache(one.position + 1);
        each.push_back(&one);
    }
    std::vector<int> next;
    for (std::size_t done = 0, count = 0; done < each.size(); done += count) {
        State& lead = *each.front();
        count = std::min(each.size() - done, static_cast<std::size_t>(lead.block()));
        const std::span<State* const> block(each.data() + done, count);
        lead.forward(ids.subspan(done, count), nullptr, block);
        std::optional<std::vector<int>> best;
        if (!lead.not_finite) best = lead.choices(0, static_cast<std::int64_t>(count));
        if (!best) {
            // Alone each gives the same values, and the one that has such a value says where it comes from.
            lead.not_finite = false;
            for (std::size_t i = 0; i < each.size(); ++i) {
                const std::int64_t position = each[i]->position;
                sessions[i]->decode_greedy(ids[i]);
                each[i]->position = position;
            }
            throw Error("a value is not finite among sequences that have none", "session");
        }
        next.insert(next.end(), best->begin(), best->end());
    }
    for (std::size_t i = 0; i < each.size(); ++i) {
        each[i]->history.resize(static_cast<std::size_t>(each[i]->position));
        each[i]->history.push_back(ids[i]);
        ++each[i]->position;
    }
    return next;
}

}  // namespace bitdistill
