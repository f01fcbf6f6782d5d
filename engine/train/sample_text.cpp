// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/sample_text.h"

#include <torch/torch.h>

#include <algorithm>
#include <cstdio>

#include "engine/base/done_folder.h"
#include "engine/base/error.h"
#include "engine/base/file.h"
#include "engine/base/number_text.h"
#include "engine/base/publish.h"
#include "engine/base/split_mix.h"
#include "engine/text/tokenizer/tokenizer.h"
#include "engine/train/network/cached_decoder.h"
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

// The token at which the running sum of the probabilities passes u.
int draw(const float* probability, std::int64_t size, double u) {
    double sum = 0;
    int likeliest = 0;
    for (int id = 0; id < size; ++id) {
        sum += static_cast<double>(probability[id]);
        if (u < sum) return id;
        if (probability[id] > probability[likeliest]) likeliest = id;
    }
    return likeliest;  // the sum of floats stayed below u
}

class Writer {
  public:
    Writer(Transformer& model, const Tokenizer& tokenizer, const RunParams& params)
        : tokenizer_(tokenizer),
          temperature_(params.sampling_temperature),
          seed_(static_cast<std::uint64_t>(params.seed)),
          vocabulary_(std::min<std::int64_t>(tokenizer.vocab_size(), model.config().vocab_size)) {
        length_ = params.sampling_length > 0 ? params.sampling_length : params.max_length;
        if (model.config().max_positions > 0) length_ = std::min(length_, model.config().max_positions);
        if (!tokenizer.bos_id && !tokenizer.eos_id)
            throw Error("the tokenizer has neither BOS nor EOS to begin a document with", params.teacher,
                        "Give a corpus instead of sampled_tokens");
        start_ = tokenizer.bos_id ? *tokenizer.bos_id : *tokenizer.eos_id;
        decoder_ = std::make_unique<CachedDecoder>(model, rows_at_once, length_);
    }

    // JSON lines, one a document; empty when stopped.
    std::string batch(std::int64_t number, JobControl& control) {
        std::vector<std::vector<int>> documents(rows_at_once);
        std::vector<bool> ended(rows_at_once, false);
        at::Tensor ids = at::full({rows_at_once}, start_, at::kLong);
        decoder_->restart();
        for (std::int64_t position = 0; position < length_; ++position) {
            if (!control.at_boundary()) return {};
            const at::Tensor probability =
                at::softmax(decoder_->step(ids).narrow(1, 0, vocabulary_).div(temperature_), -1).contiguous();
            auto* next = ids.data_ptr<std::int64_t>();
            for (std::int64_t row = 0; row < rows_at_once; ++row) {
                const auto r = static_cast<std::size_t>(row);
                if (ended[r]) continue;  // its column goes on with the last token; nobody reads it
                const int id = draw(probability.data_ptr<float>() + row * vocabulary_, vocabulary_,
                                    uniform(seed_, number, position, row));
                next[row] = id;
                if (id == tokenizer_.eos_id.value_or(-1))
                    ended[r] = true;
                else
                    documents[r].push_back(id);
            }
            if (std::ranges::all_of(ended, [](bool one) { return one; })) break;
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
    const Tokenizer& tokenizer_;
    double temperature_;
    std::uint64_t seed_;
    std::int64_t vocabulary_, length_ = 0;
    int start_ = 0;
    std::unique_ptr<CachedDecoder> decoder_;
};

double tokens_in(const std::string& lines, const fs::path& file) {
    double tokens = 0;
    for (std::size_t begin = 0, end; (end = lines.find('\n', begin)) != std::string::npos; begin = end + 1) {
        if (end == begin) continue;
        const Json line = Json::parse(lines.substr(begin, end - begin), nullptr, false);
        if (!line.is_object()) throw Error("is damaged", file.string(), "Remove it: it is written again");
        tokens += json_double(line, "tokens", file.string(), 0);
    }
    return tokens;
}

}  // namespace

bool sample_corpus(const RunFolder& folder, Precision precision, RunRecorder& recorder, JobControl& control) {
    const fs::path target = folder.sampled_corpus();
    if (has_done(target.parent_path())) return true;
    const RunParams& params = folder.params();
    const auto wanted = static_cast<double>(params.sampled_tokens);
    const fs::path parts = folder.path() / "sampled.parts";
    std::error_code ignored;
    fs::create_directories(parts, ignored);
    const auto tokenizer = open_tokenizer(params.teacher);
    const auto model = load_model(params.teacher, precision, false, &control);
    if (!model) return false;
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
