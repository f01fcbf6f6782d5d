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

int draw_from(std::span<const Share> shares, double uniform) {
    if (shares.empty()) throw Error("no shares to draw from", "sampler");
    double at = uniform;
    for (const Share& one : shares) {
        at -= one.share;
        if (at < 0) return one.id;
    }
    return shares.back().id;
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

double Sampler::weight(float logit, double top) const {
    return std::exp((static_cast<double>(logit) - top) / options_.temperature);
}

int Sampler::draw(std::span<const float> logits, double uniform) {
    const int best = arg_max(logits);
    if (options_.temperature == 0) return best;
    const double top = logits[static_cast<std::size_t>(best)];
    if (options_.top_k == 0 && options_.top_p >= 1) {  // all, as they stand
        double total = 0;
        int last = best;
        for (const float logit : logits)
            if (std::isfinite(logit)) total += weight(logit, top);
        double at = uniform * total;
        for (std::size_t i = 0; i < logits.size(); ++i) {
            if (!std::isfinite(logits[i])) continue;
            last = static_cast<int>(i);
            at -= weight(logits[i], top);
            if (at < 0) break;
        }
        return last;
    }
    gather(logits);
    if (candidates_.empty()) return best;
    double at = uniform * keep_likeliest(top);
    for (const Candidate& c : candidates_) {
        at -= weight(c.logit, top);
        if (at < 0) return c.id;
    }
    return candidates_.back().id;
}

void Sampler::shares(std::span<const float> logits, std::vector<Share>& all) {
    all.clear();
    const int best = arg_max(logits);
    candidates_.clear();
    if (options_.temperature > 0) gather(logits);
    if (candidates_.empty()) {
        all.push_back({best, 1});
        return;
    }
    const double top = logits[static_cast<std::size_t>(best)], total = keep_likeliest(top);
    for (const Candidate& c : candidates_) all.push_back({c.id, weight(c.logit, top) / total});
}

// Few of a large vocabulary hold most of the mass, so only as many are put in order as it takes.
double Sampler::keep_likeliest(double top) {
    double total = 0;
    for (const Candidate& c : candidates_) total += weight(c.logit, top);
    if (options_.top_p >= 1) return total;
    double mass = 0;  // the smallest set of the likeliest tokens that holds top_p of it
    for (std::size_t done = 0, step = 64; done < candidates_.size(); step *= 4) {
        const std::size_t end = std::min(candidates_.size(), done + step);
        const auto at = [&](std::size_t i) { return candidates_.begin() + static_cast<std::ptrdiff_t>(i); };
        std::partial_sort(at(done), at(end), candidates_.end(), likelier);
        for (; done < end; ++done) {
            mass += weight(candidates_[done].logit, top);
            if (mass < options_.top_p * total) continue;
            candidates_.resize(done + 1);
            return mass;
        }
    }
    return total;
}

// Ties go by id, so that the order, and with it the choice, is the same everywhere.
bool Sampler::likelier(const Candidate& a, const Candidate& b) {
    return a.logit > b.logit || (a.logit == b.logit && a.id < b.id);
}

void Sampler::gather(std::span<const float> logits) {
    candidates_.clear();
    for (std::size_t i = 0; i < logits.size(); ++i)
        if (std::isfinite(logits[i])) candidates_.push_back({logits[i], static_cast<int>(i)});
    const auto count = static_cast<std::size_t>(options_.top_k);
    if (count == 0 || count >= candidates_.size()) return;
    std::partial_sort(candidates_.begin(), candidates_.begin() + static_cast<std::ptrdiff_t>(count), candidates_.end(),
                      likelier);
    candidates_.resize(count);
}

}  // namespace bitdistill
