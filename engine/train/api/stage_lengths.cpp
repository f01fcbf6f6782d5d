// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/api/stage_lengths.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <system_error>

#include "engine/base/utf8.h"
#include "engine/text/corpus.h"
#include "engine/text/packed_corpus.h"
#include "engine/text/task.h"
#include "engine/text/tokenizer/tokenizer.h"
#include "engine/text/training_sequences.h"

namespace bitdistill {
namespace {

// Tokens of a corpus as packing counts them; of a large one a beginning is counted, and the file's size tells of the
// rest.
struct Count {
    std::int64_t tokens = 0;
    bool estimated = false;
};

Count tokens_of_corpus(const RunParams& params) {
    if (params.corpus.empty()) return {params.sampled_tokens, true};
    constexpr std::size_t enough = std::size_t{4} << 20;  // bytes of text: about a second
    const auto tokenizer = open_tokenizer(params.teacher);
    const std::int64_t around = (tokenizer->add_bos && tokenizer->bos_id) + tokenizer->eos_id.has_value();
    Count count;
    std::size_t read = 0;
    read_documents(params.corpus, [&](const std::string& document) {
        if (read >= enough) {
            count.estimated = true;
            return false;
        }
        const std::size_t some = character_boundary(document, std::min(document.size(), enough));
        count.estimated = count.estimated || some < document.size();
        count.tokens += std::ssize(tokenizer->encode(document.substr(0, some))) + around;
        read += some;
        return !count.estimated;
    });
    if (!count.estimated || read == 0) return count;
    std::error_code ignored;
    const std::filesystem::path file = params.corpus;
    const std::string extension = file.extension().string();
    const double text = static_cast<double>(std::filesystem::file_size(file, ignored)) *
                        (extension == ".gz" || extension == ".zst" ? 4 : 1);  // packed text has about a quarter
    const double more = ignored ? 1 : std::max(1.0, text / static_cast<double>(read));
    count.tokens = static_cast<std::int64_t>(static_cast<double>(count.tokens) * more);
    return count;
}

}  // namespace

std::int64_t training_items(const RunParams& params) {
    const Task task = make_task(params);
    // A conversation may be several sequences, or none.
    if (task.kind == TaskKind::chat)
        return std::ssize(read_training_sequences(params, *open_tokenizer(params.teacher), task).all);
    return std::ssize(read_examples(params.train_data, task, params.train_limit));
}

CorpusRows corpus_rows(const RunParams& params) {
    const Count corpus = tokens_of_corpus(params);
    const std::int64_t length = std::min(params.max_length, corpus.tokens);
    const std::int64_t rows = length > 0 ? (corpus.tokens - 1) / length : 0;
    return {rows - held_out_rows(rows), corpus.estimated};
}

std::vector<PlannedLength> planned_lengths(const RunParams& params) {
    std::vector<PlannedLength> all;
    std::optional<std::int64_t> items;
    for (const Stage stage : planned_stages(params)) {
        const double epochs = epochs_of(params, stage);
        if (epochs == 0) continue;
        PlannedLength& one = all.emplace_back(PlannedLength{stage, {epochs, 0, params.batch_size, 0}});
        if (stage_info(stage).data == StageData::corpus) {
            const CorpusRows rows = corpus_rows(params);
            one.length.items = rows.count;
            one.estimated = rows.estimated;
        } else {
            if (!items) items = training_items(params);
            one.length.items = *items;
        }
        one.length.steps = steps_for(epochs, one.length.items, params.batch_size);
    }
    return all;
}

std::string to_sentence(const PlannedLength& planned) {
    return std::string(to_string(planned.stage)) + ": " + (planned.estimated ? "estimated, " : "") +
           length_text(planned.length);
}

std::int64_t expected_steps(const RunParams& params, Stage stage, std::int64_t items) {
    const double epochs = epochs_of(params, stage);
    return epochs == 0 ? steps_of(params, stage) : steps_for(epochs, items, params.batch_size);
}

}  // namespace bitdistill
