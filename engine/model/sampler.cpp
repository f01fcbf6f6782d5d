// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/sampler.h"

#include <algorithm>
#include <cmath>

#include "engine/base/error.h"

namespace bitdistill {

int arg_max(std::span<const float> logits) {
    if (logits.empty()) throw Error("no logits to choose from", "sampler");
    std::size_t best = 0;
    for (std::size_t i = 1; i < logits.size(); ++i)
        if (logits[i] > logits[best]) best = i;
    return static_cast<int>(best);
}

Sampler::Sampler(const SamplerOptions& options) : options_(options), random_(options.seed) {
    if (!(options.temperature >= 0) || !std::isfinite(options.temperature))
        throw Error("temperature must be 0 (greedy) or a positive number", "sampler");
    if (options.top_k < 0) throw Error("top_k must be 0 (all) or a positive number", "sampler");
    if (!(options.top_p > 0) || options.top_p > 1) throw Error("top_p must be above 0 and at most 1", "sampler");
}

int Sampler::operator()(std::span<const float> logits) {
    return options_.temperature == 0 ? arg_max(logits) : draw(logits, random_.uniform());
}

int Sampler::draw(std::span<const float> logits, double uniform) {
    const int best = arg_max(logits);
    if (options_.temperature == 0) return best;
    const double top = logits[static_cast<std::size_t>(best)];
    const auto weight = [&](float logit) {
        return std::exp((static_cast<double>(logit) - top) / options_.temperature);
    };
    double total = 0;
    if (options_.top_k == 0 && options_.top_p >= 1) {  // all, as they stand
        int last = best;
        for (const float logit : logits)
            if (std::isfinite(logit)) total += weight(logit);
        double at = uniform * total;
        for (std::size_t i = 0; i < logits.size(); ++i) {
            if (!std::isfinite(logits[i])) continue;
            last = static_cast<int>(i);
            at -= weight(logits[i]);
            if (at < 0) break;
        }
        return last;
    }
    gather(logits);
    if (candidates_.empty()) return best;
    for (const Candidate& c : candidates_) total += weight(c.logit);
    if (options_.top_p < 1) {  // the smallest set of the likeliest tokens that holds top_p of the mass
        double mass = 0;
        for (std::size_t i = 0; i < candidates_.size(); ++i) {
            mass += weight(candidates_[i].logit);
            if (mass >= options_.top_p * total) {
                candidates_.resize(i + 1);
                total = mass;
                break;
            }
        }
    }
    double at = uniform * total;
    for (const Candidate& c : candidates_) {
        at -= weight(c.logit);
        if (at < 0) return c.id;
    }
    return candidates_.back().id;
}

void Sampler::gather(std::span<const float> logits) {
    candidates_.clear();
    for (std::size_t i = 0; i < logits.size(); ++i)
        if (std::isfinite(logits[i])) candidates_.push_back({logits[i], static_cast<int>(i)});
    // Ties go by id, so that the order, and with it the choice, is the same everywhere.
    const auto before = [](const Candidate& a, const Candidate& b) {
        return a.logit > b.logit || (a.logit == b.logit && a.id < b.id);
    };
    if (options_.top_k > 0 && static_cast<std::size_t>(options_.top_k) < candidates_.size()) {
        const auto count = static_cast<std::size_t>(options_.top_k);
        std::partial_sort(candidates_.begin(), candidates_.begin() + static_cast<std::ptrdiff_t>(count),
                          candidates_.end(), before);
        candidates_.resize(count);
    } else if (options_.top_p < 1) {
        std::sort(candidates_.begin(), candidates_.end(), before);
    }
}

}  // namespace bitdistill
