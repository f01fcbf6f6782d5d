// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/sample_text.h"

#include <ATen/Parallel.h>
#include <torch/torch.h>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <span>

#include "engine/base/done_folder.h"
#include "engine/base/error.h"
#include "engine/base/file.h"
#include "engine/base/number_text.h"
#include "engine/base/publish.h"
#include "engine/base/split_mix.h"
#include "engine/model/sampler.h"
#include "engine/run/run_folder.h"
#include "engine/text/tokenizer/tokenizer.h"
#include "engine/train/network/model_io.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t rows_at_once = 32;  // the weights are read once for all of them

// A number in [0, 1), the same whatever was drawn before.
double uniform(std::uint64_t seed, std::int64_t batch, std::int64_t position, std::int64_t row) {
    std::uint64_t x = split_mix(seed ^ 0x7e87);
    for (const std::int64_t part : {batch, position, row}) x = split_mix(x ^ static_cast<std::uint64_t>(part));
    return static_cast<double>(x >> 11) * 0x1p-53;
}

// Writes documents, a batch of them at once, token by token.
class Writer {
  public:
    // model: after compute_on().
    Writer(Transformer& model, const Tokenizer& tokenizer, const RunParams& params)
        : model_(model),
          tokenizer_(tokenizer),
          samplers_(rows_at_once, Sampler({params.sampling_temperature})),
          seed_(static_cast<std::uint64_t>(params.seed)),
          vocabulary_(std::min<std::int64_t>(tokenizer.vocab_size(), model.config().vocab_size)) {
        length_ = params.sampling_length > 0 ? params.sampling_length : params.max_length;
        if (model.config().max_positions > 0) length_ = std::min(length_, model.config().max_positions);
        if (!tokenizer.bos_id && !tokenizer.eos_id)
            throw Error("the tokenizer has neither BOS nor EOS to begin a document with", params.teacher,
                        "Give a corpus instead of sampled_tokens");
        start_ = tokenizer.bos_id ? *tokenizer.bos_id : *tokenizer.eos_id;
        cache_.emplace(model.kv_cache(rows_at_once, length_));
    }

    // JSON lines, one a document; empty when stopped.
    std::string batch(std::int64_t number, JobControl& control) {
        std::vector<std::vector<int>> documents(rows_at_once);
        std::vector<char> ended(rows_at_once, false);
        at::Tensor ids = at::full({rows_at_once}, start_, at::kLong);
        cache_->restart();
        for (std::int64_t position = 0; position < length_; ++position) {
            if (!control.at_boundary()) return {};
            const at::Tensor logits = model_.next_logits(ids, *cache_).contiguous();
            auto* next = ids.data_ptr<std::int64_t>();
            at::parallel_for(0, rows_at_once, 1, [&](std::int64_t begin, std::int64_t end) {
                for (std::int64_t row = begin; row < end; ++row) {
                    const auto r = static_cast<std::size_t>(row);
                    if (ended[r]) continue;  // its column goes on with the last token; nobody reads it
                    const std::span<const float> choices(logits.data_ptr<float>() + row * logits.size(1),
                                                         static_cast<std::size_t>(vocabulary_));
                    const int id = samplers_[r].draw(choices, uniform(seed_, number, position, row));
                    next[row] = id;
                    if (tokenizer_.ends(id))
                        ended[r] = true;
                    else
                        documents[r].push_back(id);
                }
            });
            if (std::ranges::all_of(ended, [](char one) { return one != 0; })) break;
        }
        std::string lines;
        for (const std::vector<int>& document : documents) {
            const std::string text = tokenizer_.decode(document);
            if (trimmed(text).empty()) continue;
            lines += Json{{"text", text}, {"tokens", document.size()}}.dump() + "\n";
        }
        return lines.empty() ? "\n" : lines;
    }

  private:
    Transformer& model_;
    const Tokenizer& tokenizer_;
    std::vector<Sampler> samplers_;  // one a row
    std::uint64_t seed_;
    std::int64_t vocabulary_, length_ = 0;
    int start_ = 0;
    std::optional<KvCache> cache_;
};

double tokens_in(const std::string& lines, const fs::path& file) {
    double tokens = 0;
    for (std::size_t begin = 0, end; (end = lines.find('\n', begin)) != std::string::npos; begin = end + 1) {
        if (end == begin) continue;
        const Json line = parse_json(lines.substr(begin, end - begin));
        if (!line.is_object()) throw Error("is damaged", file.string(), "Remove it: it is written again");
        tokens += json_double(line, "tokens", file.string(), 0);
    }
    return tokens;
}

}  // namespace

bool sample_corpus(const RunFolder& folder, Precision precision, const OperatorDevice& device, RunRecorder& recorder,
                   JobControl& control) {
    const fs::path target = folder.sampled_corpus();
    if (has_done(target.parent_path())) return true;
    const RunParams& params = folder.params();
    const auto wanted = static_cast<double>(params.sampled_tokens);
    const fs::path parts = folder.path() / run_name::sampled_parts;
    std::error_code ignored;
    fs::create_directory(parts, ignored);
    const auto tokenizer = open_tokenizer(params.teacher);
    const auto model = load_model(params.teacher, precision, false, &control);
    if (!model) return false;
    model->compute_on(device.value_or(at::Device(at::kCPU)));
    Writer writer(*model, *tokenizer, params);
    recorder.event(Severity::info, "sampling", Stage::pretrain, 0,
                   "There is no corpus: the teacher writes " + std::to_string(params.sampled_tokens) + " tokens.");
    std::vector<fs::path> files;
    double tokens = 0;
    for (std::int64_t number = 0; tokens < wanted; ++number) {
        char name[32];
        std::snprintf(name, sizeof name, "%06lld.jsonl", static_cast<long long>(number));
        files.push_back(parts / name);
        std::string lines;
        if (fs::exists(files.back(), ignored)) {
            lines = read_file(files.back());
        } else {
            lines = writer.batch(number, control);
            if (lines.empty()) {
                recorder.event(Severity::info, "stop", Stage::pretrain, 0,
                               "Stopped with " + number_text(tokens, 0) + " tokens written.");
                return false;
            }
            write_file_atomically(files.back(), lines);
        }
        const double before = tokens;
        tokens += tokens_in(lines, files.back());
        if (tokens == before && number == 0)
            throw Error("writes nothing but EOS", params.teacher, "Give a corpus instead of sampled_tokens");
    }
    publish_folder(target.parent_path(), [&](const fs::path& path) {
        std::string all;
        for (const fs::path& file : files) all += read_file(file);
        write_file_atomically(path / target.filename(), all);
    });
    fs::remove_all(parts, ignored);
    recorder.event(Severity::info, "sampling", Stage::pretrain, 0,
                   "The teacher has written " + number_text(tokens, 0) + " tokens: " + target.string());
    return true;
}

}  // namespace bitdistill
