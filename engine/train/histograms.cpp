// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/histograms.h"

#include <ATen/Parallel.h>
#include <torch/torch.h>

#include <algorithm>

#include "engine/base/error.h"
#include "engine/base/json_file.h"
#include "engine/model/safetensors.h"
#include "engine/run/weight_histogram.h"
#include "engine/train/rows/row_kernels.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t most_frames = 250;  // of one tensor in a stage
// A step computes six operations for each weight and token (forward, and two products backward); to count a weight
// takes as long as so many of them. Measured on Zen 5, a 135M shape, two threads: 490 in BF16, 149 in FP32, so that
// frames cost the stated share in BF16 and less in FP32.
constexpr double operations_of_a_count = 500;

constexpr const char *numbers_file = "histograms.json", *codes_file = "histograms.safetensors";

// Codes -1, 0 and 1, four to a byte.
std::int64_t packed_size(const std::vector<std::int8_t>& codes) {
    return static_cast<std::int64_t>((codes.size() + 3) / 4);
}
void pack(const std::vector<std::int8_t>& codes, std::span<std::byte> out) {
    std::ranges::fill(out, std::byte{0});
    for (std::size_t i = 0; i < codes.size(); ++i) out[i / 4] |= static_cast<std::byte>((codes[i] + 1) << i % 4 * 2);
}
void unpack(std::span<const std::byte> bytes, std::vector<std::int8_t>& codes) {
    for (std::size_t i = 0; i < codes.size(); ++i)
        codes[i] = static_cast<std::int8_t>((std::to_integer<int>(bytes[i / 4]) >> i % 4 * 2 & 3) - 1);
}

}  // namespace

HistogramTaker::HistogramTaker(Transformer& model, Stage stage, double share, std::int64_t steps)
    : model_(model), stage_(stage), share_(share), interval_(std::max<std::int64_t>(1, steps / most_frames)) {
    if (!model.config().ternary || share <= 0) return;
    for (const Parameter& parameter : model.parameters())
        if (parameter.spec.projection) {
            watched_.push_back({&parameter});
            weights_ += static_cast<double>(parameter.value.numel());
        }
}

void HistogramTaker::take(Watched& watched, std::int64_t step, RunRecorder& recorder) {
    const Parameter& parameter = *watched.parameter;
    const std::int64_t size = parameter.value.numel();
    auto frame = std::make_shared<HistogramFrame>();
    frame->stage = stage_;
    frame->step = step;
    frame->tensor = parameter.spec.name;
    frame->layer = parameter.spec.layer;
    const WeightScales& scales = parameter.quantized.scales;
    const bool one = scales.granularity == ScaleGranularity::tensor;
    set_scales(*frame, scales, model_.config().quantizer);
    const bool first = watched.codes.empty();
    if (first)
        watched.codes.resize(static_cast<std::size_t>(size));
    else
        frame->steps_since = step - watched.newest.step;
    const Sparsity sparsity = model_.config().quantizer.sparsity;
    at::Tensor coded;
    if (sparsity != Sparsity::none) {
        coded = parameter.value.detach().clone();
        apply_sparsity(sparsity, scales, 0, scales.rows,
                       {coded.data_ptr<float>(), static_cast<std::size_t>(coded.numel())});
    }
    // Two halves, whatever the number of threads: integer counts do not depend on the split.
    struct Half {
        std::array<std::uint64_t, HistogramFrame::bins> counts{};
        HistogramRows rows;
    };
    std::array<Half, 2> halves;
    at::parallel_for(0, 2, size < (1 << 16) ? 2 : 1, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t h = begin; h < end; ++h) {
            Half& half = halves[static_cast<std::size_t>(h)];
            half.rows.weights = parameter.value.data_ptr<float>();
            half.rows.scales = scales.values.data();
            half.rows.columns = one ? 0 : scales.columns;
            half.rows.block = scales.block();
            half.rows.threshold = frame->threshold;
            half.rows.codes = watched.codes.data();
            if (coded.defined()) half.rows.coded = coded.data_ptr<float>();
            half.rows.counts = half.counts.data();
            row_kernels<float>().histogram(half.rows, size * h / 2, size * (h + 1) / 2);
        }
    });
    for (const Half& half : halves) {
        for (std::size_t bin = 0; bin < half.counts.size(); ++bin) frame->counts[bin] += half.counts[bin];
        frame->minus += half.rows.minus;
        frame->plus += half.rows.plus;
        if (!first) frame->flips += half.rows.flips;
    }
    frame->zero = static_cast<std::uint64_t>(size) - frame->minus - frame->plus;
    watched.newest = {step, frame->steps_since, frame->zero, frame->flips,
                      near_threshold_share(*frame, 0.05) * static_cast<double>(size)};
    recorder.publish(frame);
    spent_ += watched.cost();
}

void HistogramTaker::take_all(std::int64_t step, RunRecorder& recorder) {
    const bool first = spent_ == 0;
    model_.prepare_weights();
    for (Watched& watched : watched_)
        if (watched.newest.step != step) take(watched, step, recorder);
    if (first) spent_ *= 2;  // the frames after the last step will cost as much
}

void HistogramTaker::after_step(double tokens, RunRecorder& recorder, StepRow& row) {
    if (watched_.empty()) return;
    allowed_ += share_ * 6 * weights_ * tokens / operations_of_a_count;
    model_.prepare_weights();
    std::size_t taken = 0;
    for (; taken < watched_.size(); ++taken) {
        Watched& next = watched_[next_];
        if (spent_ + next.cost() > allowed_ || row.step - next.newest.step < interval_) break;
        take(next, row.step, recorder);
        next_ = (next_ + 1) % watched_.size();
    }
    if (taken == 0) return;
    double weights = 0, zeros = 0, near = 0, flips = 0, flip_weights = 0;
    for (const auto& [parameter, codes, newest] : watched_) {
        if (newest.step < 0) continue;
        const auto size = static_cast<double>(codes.size());
        weights += size;
        zeros += static_cast<double>(newest.zero);
        near += newest.near;
        if (newest.steps_since > 0) {
            flips += static_cast<double>(newest.flips) / static_cast<double>(newest.steps_since);
            flip_weights += size;
        }
    }
    if (weights > 0) {
        row.zero_share = zeros / weights;
        row.near_threshold = near / weights;
    }
    if (flip_weights > 0) row.flip_rate = flips / flip_weights;
}

// histograms.json: numbers; histograms.safetensors: the codes of each tensor, four to a byte, the first lowest, each
// + 1.
void HistogramTaker::save(const fs::path& checkpoint) const {
    if (watched_.empty()) return;
    Json tensors = Json::object();
    std::vector<TensorSource> sources;
    for (const auto& [parameter, codes, newest] : watched_) {
        tensors[parameter->spec.name] = {{"step", newest.step},
                                         {"steps_since", newest.steps_since},
                                         {"zero", newest.zero},
                                         {"flips", newest.flips},
                                         {"near", newest.near}};
        sources.push_back({parameter->spec.name, DType::u8, {packed_size(codes)}, [&codes](std::span<std::byte> out) {
                               pack(codes, out);
                           }});
    }
    write_safetensors(checkpoint / codes_file, sources);
    write_json(checkpoint / numbers_file,
               {{"allowed", allowed_}, {"spent", spent_}, {"next", next_}, {"tensors", std::move(tensors)}});
}

bool HistogramTaker::load(const fs::path& checkpoint) {
    if (watched_.empty()) return true;
    const fs::path numbers = checkpoint / numbers_file;
    if (!fs::exists(numbers)) return false;
    const std::string where = numbers.string();
    const Json saved = read_json(numbers);
    const SafetensorsModel codes = SafetensorsModel::open(checkpoint / codes_file);
    if (!saved.contains("tensors") || !saved["tensors"].is_object() || saved["tensors"].size() != watched_.size())
        throw Error("has not the tensors of this model", where, "Remove the checkpoint's folder");
    for (Watched& watched : watched_) {
        const std::string& name = watched.parameter->spec.name;
        const auto found = saved["tensors"].find(name);
        if (found == saved["tensors"].end()) throw Error("has no " + name, where, "Remove the checkpoint's folder");
        const auto count = [&](const char* key) { return static_cast<std::uint64_t>(json_int(*found, key, where)); };
        watched.newest = {json_int(*found, "step", where), json_int(*found, "steps_since", where), count("zero"),
                          count("flips"), json_double(*found, "near", where, 0)};
        watched.codes.resize(static_cast<std::size_t>(watched.parameter->value.numel()));
        unpack(codes.at(name, {packed_size(watched.codes)}).bytes, watched.codes);
    }
    allowed_ = json_double(saved, "allowed", where, 0);
    spent_ = json_double(saved, "spent", where, 0);
    next_ = static_cast<std::size_t>(json_int(saved, "next", where)) % watched_.size();
    return true;
}

}  // namespace bitdistill
