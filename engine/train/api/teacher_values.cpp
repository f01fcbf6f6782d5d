// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/api/teacher_values.h"

#include <algorithm>

#include "engine/model/weight_file.h"
#include "engine/text/tokenizer/tokenizer.h"
#include "engine/train/api/engine.h"
#include "engine/train/api/stage_lengths.h"
#include "engine/train/api/teacher_cache_file.h"

namespace bitdistill {

std::uint64_t TeacherValues::logit_bytes() const {
    if (!top) return static_cast<std::uint64_t>(vocabulary) * (bf16 ? 2 : 4);
    return 2 * sizeof(float) + static_cast<std::uint64_t>(kept) * (2 + (wide_ids() ? 4 : 2));
}

std::uint64_t TeacherValues::state_bytes() const {
    return static_cast<std::uint64_t>(query_width + 2 * kv_width) * (top && bf16 ? 2 : 4);
}

std::uint64_t TeacherValues::bytes(std::int64_t tokens, std::int64_t scored) const {
    return static_cast<std::uint64_t>(scored) * logit_bytes() + static_cast<std::uint64_t>(tokens) * state_bytes();
}

std::uint64_t TeacherValues::bytes(const Sequence& sequence) const {
    const auto unscored = std::ranges::count(sequence.labels, not_scored);
    return bytes(static_cast<std::int64_t>(sequence.ids.size()),
                 static_cast<std::int64_t>(sequence.labels.size()) - unscored);
}

std::optional<TeacherValues> teacher_values(const RunParams& params, const ModelConfig& teacher,
                                            const DistillationPlan& plan, bool bf16) {
    if (params.teacher_cache == TeacherCache::off) return std::nullopt;
    const bool top = params.teacher_cache == TeacherCache::top_k;
    return TeacherValues{top,
                         top ? std::min(params.teacher_cache_k, plan.vocabulary) : 0,
                         plan.vocabulary,
                         plan.relations ? teacher.query_width() : 0,
                         plan.relations ? teacher.kv_width() : 0,
                         bf16};
}

namespace {

bool bf16_at_most(const RunParams& params) { return params.precision != WantedPrecision::fp32; }

// Of stage 2, from the rows of its text: every position of a row is scored, but for the first of each document.
std::uint64_t text_cache_bytes(const RunParams& params) {
    if (!pretrains_on_logits(params) || params.max_length < 1) return 0;
    const std::int64_t rows = corpus_rows(params).count;
    if (rows == 0 || expected_steps(params, Stage::pretrain, rows) * params.batch_size <= rows)
        return 0;  // nothing is read twice
    const ModelConfig teacher = model_config_of(params.teacher);
    const auto values = teacher_values(params, teacher, text_plan(params, teacher, teacher), bf16_at_most(params));
    return TeacherCacheFile::slot_bytes(values->bytes(params.max_length, params.max_length)) *
           static_cast<std::uint64_t>(rows);
}

// Of stage 3, from some of its items.
std::uint64_t item_cache_bytes(const RunParams& params) {
    if (!params.distillation || params.train_data.empty()) return 0;
    const ModelConfig own = model_config_of(params.teacher),
                      teacher = has_distillation_teacher(params) ? model_config_of(params.distillation_teacher) : own;
    const auto values = teacher_values(params, teacher, distillation_plan(params, own, teacher), bf16_at_most(params));
    const Task task = make_task(params);
    const auto examples = read_examples(params.train_data, task, params.train_limit);
    const auto items = static_cast<std::int64_t>(examples.size());
    if (items == 0 || expected_steps(params, Stage::distill, items) * params.batch_size <= items)
        return 0;  // nothing is read twice
    const auto tokenizer = open_tokenizer(params.teacher);
    const TaskEncoder encoder(*tokenizer, task);
    constexpr std::size_t looked_at = 200;
    const std::size_t some = std::min(examples.size(), looked_at);
    std::uint64_t bytes = 0;
    for (std::size_t i = 0; i < some; ++i)  // from all over the file, which may be sorted
        for (const Sequence& sequence : encoder.sequences(examples[i * examples.size() / some], params.max_length))
            bytes += TeacherCacheFile::slot_bytes(values->bytes(sequence));
    return bytes / some * static_cast<std::uint64_t>(items);
}

}  // namespace

// A stage removes its cache at its end: the larger one counts.
std::uint64_t teacher_cache_bytes(const RunParams& params) {
    if (params.teacher_cache == TeacherCache::off) return 0;
    return std::max(text_cache_bytes(params), item_cache_bytes(params));
}

}  // namespace bitdistill
