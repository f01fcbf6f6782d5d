// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/infer/measure/kv_error.h"

#include <algorithm>
#include <cstddef>

#include "engine/base/error.h"
#include "engine/infer/cpu_session.h"
#include "engine/infer/kl.h"
#include "engine/infer/kv_cache.h"
#include "engine/model/sampler.h"

namespace bitdistill {
namespace {

constexpr std::size_t piece = 16;  // tokens whose logits are kept at once

struct Sums {
    double kl = 0, largest = 0;
    std::int64_t same = 0;
};

}  // namespace

KvErrors kv_errors(const std::shared_ptr<const CpuModel>& model, std::span<const std::vector<int>> texts,
                   KvType reference, std::span<const KvType> types, JobControl* control,
                   const std::function<void(std::int64_t, std::int64_t)>& progress) {
    if (!model) throw Error("no model to run", "kv-error");
    if (texts.empty()) throw Error("no text to read", "kv-error");
    if (types.empty()) throw Error("no type of KV cache to compare", "kv-error");
    std::int64_t total = 0;
    for (const std::vector<int>& text : texts) total += std::ssize(text);
    KvErrors all;
    all.reference = reference;
    all.bytes_of_position = kv_bytes_of_position(model->config(), reference);
    CpuSession exact(model, reference);
    std::vector<CpuSession> others;
    for (const KvType type : types) others.emplace_back(model, type);
    std::vector<Sums> sums(types.size());
    const auto vocabulary = static_cast<std::size_t>(model->config().vocab_size);
    std::vector<float> expected(piece * vocabulary);
    const auto row = [&](std::size_t index) {
        return std::span<float>(expected.data() + index * vocabulary, vocabulary);
    };
    for (const std::vector<int>& text : texts) {
        exact.reset();
        for (CpuSession& other : others) other.reset();
        if (text.empty()) throw Error("no tokens to run", model->folder().string(), "Give texts that are not empty");
        for (std::size_t done = 0; done < text.size() && all.complete; done += piece) {
            const std::span<const int> ids = std::span(text).subspan(done, std::min(piece, text.size() - done));
            all.complete = exact.prefill_all(
                ids,
                [&](std::size_t index, std::span<const float> logits) {
                    std::copy(logits.begin(), logits.end(), row(index).begin());
                },
                control);
            for (std::size_t i = 0; i < others.size() && all.complete; ++i)
                all.complete = others[i].prefill_all(
                    ids,
                    [&](std::size_t index, std::span<const float> logits) {
                        const double kl = kl_divergence(row(index), logits);
                        sums[i].kl += kl;
                        sums[i].largest = std::max(sums[i].largest, kl);
                        sums[i].same += arg_max(row(index)) == arg_max(logits) ? 1 : 0;
                    },
                    control);
            if (!all.complete) return all;
            all.positions += std::ssize(ids);
            if (progress) progress(all.positions, total);
        }
    }
    const auto count = static_cast<double>(all.positions);
    for (std::size_t i = 0; i < types.size(); ++i)
        all.types.push_back({types[i], kv_bytes_of_position(model->config(), types[i]), sums[i].kl / count,
                             sums[i].largest, static_cast<double>(sums[i].same) / count});
    return all;
}

}  // namespace bitdistill
