// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/histograms.h"

#include <ATen/Parallel.h>
#include <torch/torch.h>

#include <algorithm>

#include "engine/base/error.h"
#include "engine/base/json_file.h"
#include "engine/model/rounding/sparsity_mask.h"
#include "engine/model/safetensors.h"
#include "engine/run/weight_histogram.h"
#include "engine/train/network/backend.h"
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

// The codes of states, four to a byte.
std::int64_t packed_size(const std::vector<std::uint8_t>& states) {
    return static_cast<std::int64_t>((states.size() + 3) / 4);
}
void pack(const std::vector<std::uint8_t>& states, std::span<std::byte> out) {
    std::ranges::fill(out, std::byte{0});
    for (std::size_t i = 0; i < states.size(); ++i)
        out[i / 4] |= static_cast<std::byte>((states[i] & weight_state::code_mask) << i % 4 * 2);
}
void unpack(std::span<const std::byte> bytes, std::vector<std::uint8_t>& states) {
    for (std::size_t i = 0; i < states.size(); ++i)
        states[i] = static_cast<std::uint8_t>((states[i] & ~weight_state::code_mask) |
                                              (std::to_integer<unsigned>(bytes[i / 4]) >> i % 4 * 2 & 3));
}

// As [weights, same_sign, same_code] for each part.
Json to_json(const std::array<MagnitudeCounts, magnitude_parts>& magnitudes) {
    Json parts = Json::array();
    for (const MagnitudeCounts& part : magnitudes) parts.push_back({part.weights, part.same_sign, part.same_code});
    return parts;
}
std::array<MagnitudeCounts, magnitude_parts> magnitudes_from(const Json& parts, const std::string& where) {
    std::array<MagnitudeCounts, magnitude_parts> magnitudes{};
    if (!parts.is_array() || parts.size() != magnitudes.size())
        throw Error("has no magnitudes as this program writes them", where, "Remove the checkpoint's folder");
    for (std::size_t i = 0; i < magnitudes.size(); ++i) {
        if (!parts[i].is_array() || parts[i].size() != 3 ||
            !std::ranges::all_of(parts[i], [](const Json& number) { return number.is_number_unsigned(); }))
            throw Error("has no magnitudes as this program writes them", where, "Remove the checkpoint's folder");
        magnitudes[i].weights = parts[i][0].get<std::uint64_t>();
        magnitudes[i].same_sign = parts[i][1].get<std::uint64_t>();
        magnitudes[i].same_code = parts[i][2].get<std::uint64_t>();
    }
    return magnitudes;
}

}  // namespace

HistogramTaker::HistogramTaker(Transformer& model, Stage stage, double share, std::int64_t steps)
    : model_(model), stage_(stage), share_(share), interval_(std::max<std::int64_t>(1, steps / most_frames)) {
    if (!model.config().ternary || share <= 0) return;
    for (const Parameter& parameter : model.parameters())
        if (parameter.spec.projection) {
            const auto size = static_cast<std::size_t>(parameter.value.numel());
            watched_.push_back({&parameter, std::vector<std::uint8_t>(size)});
            weights_ += static_cast<double>(size);
        }
}

void HistogramTaker::compare(const RunParams& params, std::int64_t step, RunRecorder& recorder) {
    if (watched_.empty()) return;
    try {
        const ReferenceWeights reference(params, stage_);
        read(reference);
        if (reference.kind() == Reference::student && step == 0)
            recorder.event(
                Severity::info, "start", stage_, step,
                "Its weights are compared with those that the recipe's student began with, " + params.student + ".");
    } catch (const Error& error) {  // figures to watch: no reason to end a run
        recorder.event(Severity::warning, "warning", stage_, step,
                       std::string("The weights are compared with nothing: what the student was made of cannot be "
                                   "read. ") +
                           error.what() + ".");
    }
}

void HistogramTaker::read(const ReferenceWeights& reference) {
    std::vector<float> values;
    for (Watched& watched : watched_) {
        const Parameter& parameter = *watched.parameter;
        values.resize(watched.states.size());
        const Quantizer& quantizer = model_.config().quantizer;
        reference.read(parameter.spec, quantizer, values);
        watched.absmean =
            set_reference(values, parameter.value.size(0), parameter.value.size(1), quantizer, watched.states);
    }
    reference_ = reference.kind();
}

void HistogramTaker::count(Watched& watched, const WeightScales& scales, HistogramFrame& frame, WeightWatch& watch) {
    const Parameter& parameter = *watched.parameter;
    const bool one = scales.granularity == ScaleGranularity::tensor;
    const std::int64_t size = parameter.value.numel(), rows = parameter.value.size(0),
                       columns = parameter.value.size(1);
    const at::Tensor values = parameter.value.to(at::kCPU);
    const float* const weights = values.data_ptr<float>();
    std::vector<std::uint8_t> kept(watch.has_mask() ? watched.states.size() : 0);
    // Two halves, whatever the number of threads: integer counts do not depend on the split.
    struct Half {
        std::array<std::uint64_t, HistogramFrame::bins> counts{}, masked{};
        std::array<std::uint64_t, weight_kinds> kinds{};
        std::vector<PositionCounts> positions;
    };
    std::array<Half, 2> halves;
    at::parallel_for(0, 2, size < (1 << 16) ? 2 : 1, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t h = begin; h < end; ++h) {
            Half& half = halves[static_cast<std::size_t>(h)];
            const std::int64_t from = rows * h / 2 * columns, to = rows * (h + 1) / 2 * columns;
            HistogramRows counted;
            counted.weights = weights;
            counted.scales = scales.values.data();
            counted.columns = one ? 0 : scales.columns;
            counted.block = scales.block();
            counted.threshold = frame.threshold;
            counted.states = watched.states.data();
            counted.counts = half.counts.data();
            counted.kinds = half.kinds.data();
            if (watch.has_mask()) {
                const std::span<std::uint8_t> mask(kept.data() + from, static_cast<std::size_t>(to - from));
                for (std::int64_t row = from; row < to; row += columns)
                    sparsity_mask(
                        model_.config().quantizer.sparsity, {weights + row, static_cast<std::size_t>(columns)},
                        mask.subspan(static_cast<std::size_t>(row - from), static_cast<std::size_t>(columns)));
                half.positions.resize(watch.positions.size());
                add_positions(mask, columns, half.positions);
                counted.kept = kept.data();
                counted.exact = watch.pattern.exact;
                counted.masked = half.masked.data();
            }
            row_kernels<float>().histogram(counted, from, to);
        }
    });
    for (const Half& half : halves) {
        for (std::size_t bin = 0; bin < half.counts.size(); ++bin) frame.counts[bin] += half.counts[bin];
        const KindSums sums = sums_of(half.kinds);
        frame.minus += sums.minus;
        frame.zero += sums.zero;
        frame.plus += sums.plus;
        frame.flips += sums.flips;
        for (std::size_t part = 0; part < magnitude_parts; ++part) add(watch.magnitudes[part], sums.magnitudes[part]);
        if (!watch.has_mask()) continue;
        watch.mask_changes += sums.mask_changes;
        for (std::size_t bin = 0; bin < half.masked.size(); ++bin) watch.masked[bin] += half.masked[bin];
        for (std::size_t p = 0; p < watch.positions.size(); ++p) {
            watch.positions[p].weights += half.positions[p].weights;
            watch.positions[p].kept += half.positions[p].kept;
        }
    }
}

void HistogramTaker::take(Watched& watched, std::int64_t step, RunRecorder& recorder) {
    const Parameter& parameter = *watched.parameter;
    const Quantizer& quantizer = model_.config().quantizer;
    auto frame = std::make_shared<HistogramFrame>();
    frame->stage = stage_;
    frame->step = step;
    frame->tensor = parameter.spec.name;
    frame->layer = parameter.spec.layer;
    const WeightScales scales = scales_of(parameter.quantized);
    set_scales(*frame, scales, quantizer);
    const bool first = watched.newest.step < 0;
    if (!first) frame->steps_since = step - watched.newest.step;
    auto watch = std::make_shared<WeightWatch>(watch_of(pattern_of(quantizer.sparsity)));
    watch->reference = reference_;
    count(watched, scales, *frame, *watch);
    if (first) frame->flips = watch->mask_changes = 0;
    for (MagnitudeCounts& part : watch->magnitudes) {
        if (!watch->compares()) part = {};
        if (first) part.changed = 0;
    }
    if (watch->compares()) watch->scale_over_absmean = frame->scale / watched.absmean;
    Newest& newest = watched.newest;
    newest = {step, frame->steps_since, frame->zero, frame->flips};
    newest.near = watch->pattern.exact ? 0 : near_threshold_share(*frame, 0.05) * watched.cost();
    newest.scale_over_absmean = static_cast<double>(watch->scale_over_absmean);
    newest.magnitudes = watch->magnitudes;
    newest.mask_changes = watch->mask_changes;
    if (watch->compares() || watch->has_mask()) frame->watch = std::move(watch);
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

void HistogramTaker::after_last_step(RunRecorder& recorder, StepRow& row) {
    take_all(row.step, recorder);
    fill_in(row);
}

void HistogramTaker::after_step(double tokens, RunRecorder& recorder, StepRow& row) {
    if (watched_.empty()) return;
    const double operations = operations_of_a_count * (model_.by_operators() ? device_factor : 1);
    allowed_ += share_ * 6 * weights_ * tokens / operations;
    model_.prepare_weights();
    std::size_t taken = 0;
    for (; taken < watched_.size(); ++taken) {
        Watched& next = watched_[next_];
        if (spent_ + next.cost() > allowed_ || row.step - next.newest.step < interval_) break;
        take(next, row.step, recorder);
        next_ = (next_ + 1) % watched_.size();
    }
    if (taken == 0) return;
    fill_in(row);
}

// The means over all tensors that have a frame.
void HistogramTaker::fill_in(StepRow& row) const {
    double weights = 0, zeros = 0, near = 0, flips = 0, mask_changes = 0, flip_weights = 0, compared = 0, scales = 0;
    std::array<MagnitudeCounts, magnitude_parts> magnitudes{};
    for (const Watched& watched : watched_) {
        const Newest& newest = watched.newest;
        if (newest.step < 0) continue;
        const double size = watched.cost();
        weights += size;
        zeros += static_cast<double>(newest.zero);
        near += newest.near;
        if (newest.steps_since > 0) {
            const auto steps = static_cast<double>(newest.steps_since);
            flips += static_cast<double>(newest.flips) / steps;
            mask_changes += static_cast<double>(newest.mask_changes) / steps;
            flip_weights += size;
        }
        if (std::ranges::all_of(newest.magnitudes, [](const MagnitudeCounts& part) { return part.weights == 0; }))
            continue;
        compared += size;
        scales += size * newest.scale_over_absmean;
        for (std::size_t part = 0; part < magnitude_parts; ++part) add(magnitudes[part], newest.magnitudes[part]);
    }
    const SparsityPattern pattern = pattern_of(model_.config().quantizer.sparsity);
    if (weights > 0) {
        row.zero_share = zeros / weights;
        if (!pattern.exact) row.near_threshold = near / weights;  // an exact one has no threshold
    }
    if (flip_weights > 0) {
        row.flip_rate = flips / flip_weights;
        if (pattern.of > 1) row.mask_changes = mask_changes / flip_weights;
    }
    if (compared == 0) return;
    MagnitudeCounts all;
    for (const MagnitudeCounts& part : magnitudes) add(all, part);
    row.sign_agreement = sign_agreement(all);
    row.scale_over_absmean = scales / compared;
    constexpr std::array flipped{&StepRow::flipped_0, &StepRow::flipped_1, &StepRow::flipped_2, &StepRow::flipped_3};
    static_assert(flipped.size() == magnitude_parts);
    for (std::size_t part = 0; part < magnitude_parts; ++part) row.*flipped[part] = flipped_share(magnitudes[part]);
}

// histograms.json: numbers; histograms.safetensors: the code bits of each tensor's states, four to a byte, the first
// lowest. The reference's are made anew from its folder.
void HistogramTaker::save(const fs::path& checkpoint) const {
    if (watched_.empty()) return;
    Json tensors = Json::object();
    std::vector<TensorSource> sources;
    for (const Watched& watched : watched_) {
        const Newest& newest = watched.newest;
        const std::string& name = watched.parameter->spec.name;
        tensors[name] = {{"step", newest.step}, {"steps_since", newest.steps_since},
                         {"zero", newest.zero}, {"flips", newest.flips},
                         {"near", newest.near}, {"mask_changes", newest.mask_changes}};
        if (reference_ != Reference::nothing) {
            tensors[name]["magnitudes"] = to_json(newest.magnitudes);
            tensors[name]["scale_over_absmean"] = newest.scale_over_absmean;
        }
        sources.push_back({name, DType::u8, {packed_size(watched.states)}, [&watched](std::span<std::byte> out) {
                               pack(watched.states, out);
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
    const bool sparse = model_.config().quantizer.sparsity != Sparsity::none;
    for (Watched& watched : watched_) {
        const std::string& name = watched.parameter->spec.name;
        const auto found = saved["tensors"].find(name);
        if (found == saved["tensors"].end()) throw Error("has no " + name, where, "Remove the checkpoint's folder");
        if (sparse && !found->contains("mask_changes")) return false;  // its codes do not tell the mask
        const auto count = [&](const char* key) { return static_cast<std::uint64_t>(json_int(*found, key, where)); };
        Newest& newest = watched.newest;
        newest = {json_int(*found, "step", where), json_int(*found, "steps_since", where), count("zero"),
                  count("flips"), json_double(*found, "near", where, 0)};
        newest.mask_changes = static_cast<std::uint64_t>(json_int(*found, "mask_changes", where, 0));
        newest.scale_over_absmean = json_double(*found, "scale_over_absmean", where, 0);
        if (found->contains("magnitudes")) newest.magnitudes = magnitudes_from((*found)["magnitudes"], where);
        unpack(codes.at(name, {packed_size(watched.states)}).bytes, watched.states);
    }
    allowed_ = json_double(saved, "allowed", where, 0);
    spent_ = json_double(saved, "spent", where, 0);
    next_ = static_cast<std::size_t>(json_int(saved, "next", where)) % watched_.size();
    return true;
}

}  // namespace bitdistill
