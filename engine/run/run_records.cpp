// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/run_records.h"

#include <algorithm>
#include <bit>

#include "engine/base/checksum.h"
#include "engine/base/error.h"
#include "engine/base/json_file.h"
#include "engine/base/number_text.h"
#include "engine/run/activation_frame.h"
#include "engine/run/watch/weight_watch.h"

namespace bitdistill {

namespace {

std::vector<std::string_view> cells(std::string_view line) {
    std::vector<std::string_view> found;
    for (;;) {
        const std::size_t comma = line.find(',');
        found.push_back(line.substr(0, comma));
        if (comma == std::string_view::npos) return found;
        line.remove_prefix(comma + 1);
    }
}

std::string_view without_return(std::string_view line) {
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    return line;
}

constexpr std::array<const char*, 5> state_words{"off", "waiting", "running", "done", "failed"};
constexpr std::array<const char*, 3> severity_words{"info", "warning", "error"};

template <typename Enum, std::size_t n>
bool from_word(const std::array<const char*, n>& words, std::string_view word, Enum& value) {
    for (std::size_t i = 0; i < n; ++i)
        if (word == words[i]) {
            value = static_cast<Enum>(i);
            return true;
        }
    return false;
}

std::string dump(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

// Numbers of a frame in little-endian order whatever the machine's own order is.
template <typename Unsigned>
void put(std::string& bytes, Unsigned value) {
    for (std::size_t i = 0; i < sizeof value; ++i) bytes.push_back(static_cast<char>((value >> (8 * i)) & 0xff));
}
template <typename Unsigned>
Unsigned take(std::string_view& bytes) {
    Unsigned value = 0;
    for (std::size_t i = 0; i < sizeof value; ++i)
        value |= static_cast<Unsigned>(static_cast<unsigned char>(bytes[i])) << (8 * i);
    bytes.remove_prefix(sizeof value);
    return value;
}

// A frame on disk: u32 bytes of what follows, u32 checksum of it (low half), then u32 stage, u32 layer, u64 step,
// u64 steps_since, f32 scale, u64 minus, zero, plus, flips, u32 bins, u64 per bin, u32 length of the name, the name.
constexpr std::size_t frame_head = 8, frame_fixed = 4 + 4 + 8 + 8 + 4 + 4 * 8 + 4 + HistogramFrame::bins * 8 + 4;
constexpr std::size_t longest_name = 4096;
constexpr std::size_t frame_range = 2 * 4;  // smallest and largest scale behind the name, where there are several
constexpr std::size_t frame_threshold = 4;  // last, where it is not the usual one
// A frame with a WeightWatch has all three behind the name, and then: u32 version, u32 reference, f32
// scale_over_absmean, u32 kept, of and exact of the pattern, u64 mask_changes, six u64 for each part of magnitudes, and
// where there is a mask two u64 for each position and u64 per bin of what is masked.
constexpr std::uint32_t watch_version = 1;
constexpr std::size_t watch_fixed = 6 * 4 + 8 + magnitude_parts * 6 * 8, watch_mask = HistogramFrame::bins * 8;
constexpr int widest_pattern = 8;
constexpr std::size_t longest_frame =
    frame_fixed + longest_name + frame_range + frame_threshold + watch_fixed + widest_pattern * 16 + watch_mask;

constexpr std::array magnitude_members{&MagnitudeCounts::weights,   &MagnitudeCounts::same_sign,
                                       &MagnitudeCounts::coded,     &MagnitudeCounts::same_coded_sign,
                                       &MagnitudeCounts::same_code, &MagnitudeCounts::changed};

void put_float(std::string& bytes, float value) { put<std::uint32_t>(bytes, std::bit_cast<std::uint32_t>(value)); }
float take_float(std::string_view& bytes) { return std::bit_cast<float>(take<std::uint32_t>(bytes)); }

void write_watch(std::string& bytes, const WeightWatch& watch) {
    put<std::uint32_t>(bytes, watch_version);
    put<std::uint32_t>(bytes, static_cast<std::uint32_t>(watch.reference));
    put_float(bytes, watch.scale_over_absmean);
    for (const int number : {watch.pattern.kept, watch.pattern.of, watch.pattern.exact ? 1 : 0})
        put<std::uint32_t>(bytes, static_cast<std::uint32_t>(number));
    put<std::uint64_t>(bytes, watch.mask_changes);
    for (const MagnitudeCounts& part : watch.magnitudes)
        for (const auto member : magnitude_members) put<std::uint64_t>(bytes, part.*member);
    if (!watch.has_mask()) return;
    for (const PositionCounts& position : watch.positions)
        for (const std::uint64_t count : {position.weights, position.kept}) put<std::uint64_t>(bytes, count);
    for (const std::uint64_t count : watch.masked) put<std::uint64_t>(bytes, count);
}

// All of `bytes`.
std::shared_ptr<const WeightWatch> read_watch(std::string_view bytes) {
    const Error damaged("a histogram frame is damaged");
    if (bytes.size() < watch_fixed) throw damaged;
    if (const auto version = take<std::uint32_t>(bytes); version != watch_version)
        throw Error("a histogram frame has figures of version " + std::to_string(version) +
                    ", which this program does not know");
    auto watch = std::make_shared<WeightWatch>();
    const auto reference = take<std::uint32_t>(bytes);
    watch->scale_over_absmean = take_float(bytes);
    const auto kept = take<std::uint32_t>(bytes), of = take<std::uint32_t>(bytes), exact = take<std::uint32_t>(bytes);
    if (reference > static_cast<std::uint32_t>(Reference::student) || of < 1 || of > widest_pattern || kept < 1 ||
        kept > of || exact > 1)
        throw damaged;
    watch->reference = static_cast<Reference>(reference);
    watch->pattern = {static_cast<int>(kept), static_cast<int>(of), exact == 1};
    watch->mask_changes = take<std::uint64_t>(bytes);
    for (MagnitudeCounts& part : watch->magnitudes)
        for (const auto member : magnitude_members) part.*member = take<std::uint64_t>(bytes);
    if (bytes.size() != (watch->has_mask() ? of * 16 + watch_mask : 0)) throw damaged;
    if (!watch->has_mask()) return watch;
    watch->positions.resize(of);
    for (PositionCounts& position : watch->positions) {
        position.weights = take<std::uint64_t>(bytes);
        position.kept = take<std::uint64_t>(bytes);
    }
    watch->masked.resize(HistogramFrame::bins);
    for (std::uint64_t& count : watch->masked) count = take<std::uint64_t>(bytes);
    return watch;
}

void put(std::string& bytes, float value) { put(bytes, std::bit_cast<std::uint32_t>(value)); }
void put(std::string& bytes, double value) { put(bytes, std::bit_cast<std::uint64_t>(value)); }
void take(std::string_view& bytes, std::uint32_t& value) { value = take<std::uint32_t>(bytes); }
void take(std::string_view& bytes, std::uint64_t& value) { value = take<std::uint64_t>(bytes); }
void take(std::string_view& bytes, std::int64_t& value) {
    value = static_cast<std::int64_t>(take<std::uint64_t>(bytes));
}
void take(std::string_view& bytes, float& value) { value = std::bit_cast<float>(take<std::uint32_t>(bytes)); }
void take(std::string_view& bytes, double& value) { value = std::bit_cast<double>(take<std::uint64_t>(bytes)); }

// A frame of activations on disk: the same head, then u32 stage, u32 layer, u64 step, u32 rule, u32 turned, u64 tokens,
// silent, columns, block, u32 length of the readers, the readers; then before and, with a transform, after: f64 peak,
// f32 highest_peak, f64 kurtosis, u64 beyond, for 8 and for 4 bits f64 error, f64 step, f32 step_low, step_high, u64
// clipped, zero; then u32 first bin with a count, u32 bins up to the last one, u32 each.
constexpr std::size_t activation_fixed = 4 + 4 + 8 + 4 + 4 + 4 * 8 + 4,
                      side_fixed = 8 + 4 + 8 + 8 + 2 * (8 + 8 + 4 + 4 + 8 + 8) + 4 + 4,
                      largest_activation = activation_fixed + longest_name + 2 * (side_fixed + ProfileSide::bins * 4);

void put_side(std::string& body, const ProfileSide& side) {
    put(body, side.peak);
    put(body, side.highest_peak);
    put(body, side.kurtosis);
    put(body, side.beyond);
    for (const RoundingLoss* loss : {&side.eight, &side.four}) {
        put(body, loss->error);
        put(body, loss->step);
        put(body, loss->step_low);
        put(body, loss->step_high);
        put(body, loss->clipped);
        put(body, loss->zero);
    }
    const auto counted = [](std::uint32_t count) { return count > 0; };
    const auto first = std::ranges::find_if(side.counts, counted);
    const auto last = std::find_if(side.counts.rbegin(), side.counts.rend(), counted).base();
    put(body, static_cast<std::uint32_t>(first - side.counts.begin()));
    put(body, static_cast<std::uint32_t>(first < last ? last - first : 0));
    for (auto count = first; count < last; ++count) put(body, *count);
}
// Throws Error.
void take_side(std::string_view& body, ProfileSide& side) {
    const auto need = [&](std::size_t bytes) {
        if (body.size() < bytes) throw Error("a frame of activations is damaged");
    };
    need(side_fixed);
    take(body, side.peak);
    take(body, side.highest_peak);
    take(body, side.kurtosis);
    take(body, side.beyond);
    for (RoundingLoss* loss : {&side.eight, &side.four}) {
        take(body, loss->error);
        take(body, loss->step);
        take(body, loss->step_low);
        take(body, loss->step_high);
        take(body, loss->clipped);
        take(body, loss->zero);
    }
    const std::size_t first = take<std::uint32_t>(body), bins = take<std::uint32_t>(body);
    if (first > side.counts.size() || bins > side.counts.size() - first)
        throw Error("a frame of activations has another number of bins");
    need(4 * bins);
    for (std::size_t i = 0; i < bins; ++i) take(body, side.counts[first + i]);
}

}  // namespace

std::string metrics_header() {
    std::string line = "stage,step";
    for (const StepColumn& column : step_columns) line += std::string(",") + column.name;
    return line + "\n";
}

std::string to_csv(const StepRow& row) {
    std::string line = std::string(to_string(row.stage)) + "," + number_text(row.step);
    for (const StepColumn& column : step_columns) {
        line += ',';
        if (const double value = column.of(row); !std::isnan(value)) line += number_text(value);
    }
    return line + "\n";
}

std::optional<MetricsColumns> parse_metrics_header(std::string_view line) {
    MetricsColumns columns;
    columns.value.fill(-1);
    const std::vector<std::string_view> names = cells(without_return(line));
    bool others = false;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto known = std::ranges::find(step_columns, names[i], &StepColumn::name);
        if (names[i] == "stage")
            columns.stage = static_cast<int>(i);
        else if (names[i] == "step")
            columns.step = static_cast<int>(i);
        else if (known != step_columns.end())
            columns.value[static_cast<std::size_t>(known - step_columns.begin())] = static_cast<int>(i);
        else
            others = true;
    }
    if (columns.stage < 0 || columns.step < 0) return std::nullopt;
    if (others && std::ranges::find(columns.value, -1) != columns.value.end()) return std::nullopt;
    return columns;
}

std::optional<StepRow> parse_row(std::string_view line, const MetricsColumns& columns) {
    const std::vector<std::string_view> values = cells(without_return(line));
    const auto cell = [&](int index) {
        return index < static_cast<int>(values.size()) ? values[static_cast<std::size_t>(index)] : std::string_view();
    };
    StepRow row;
    if (!stage_from_string(std::string(cell(columns.stage)), row.stage)) return std::nullopt;
    if (!parse_number(cell(columns.step), row.step)) return std::nullopt;
    for (std::size_t c = 0; c < step_columns.size(); ++c) {
        double& value = step_columns[c].of(row);
        if (columns.value[c] < 0) continue;  // an older file: the member keeps its default
        if (columns.value[c] >= static_cast<int>(values.size())) return std::nullopt;
        value = not_measured;
        if (!cell(columns.value[c]).empty() && !parse_number(cell(columns.value[c]), value)) return std::nullopt;
    }
    return row;
}

std::string to_json_line(const Event& event) {
    return dump({{"time", event.unix_time},
                 {"severity", severity_words[static_cast<std::size_t>(event.severity)]},
                 {"kind", event.kind},
                 {"stage", event.stage},
                 {"step", event.step},
                 {"text", event.text}}) +
           "\n";
}

std::optional<Event> parse_event(std::string_view line) {
    const Json json = parse_json(line);
    if (!json.is_object()) return std::nullopt;
    try {
        Event event;
        event.unix_time = json_double(json, "time", "", 0);
        if (!from_word(severity_words, json_string(json, "severity", "", "info"), event.severity)) return std::nullopt;
        event.kind = json_string(json, "kind", "", "");
        event.stage = json_string(json, "stage", "", "");
        event.step = json_int(json, "step", "", 0);
        event.text = json_string(json, "text", "", "");
        return event;
    } catch (const Error&) {
        return std::nullopt;
    }
}

std::string to_text(const PipelineProgress& progress) {
    Json json = Json::object();
    for (int i = 0; i < stage_count; ++i) {
        const StageProgress& stage = progress[static_cast<std::size_t>(i)];
        Json& entry = json[to_string(static_cast<Stage>(i))];
        entry = {{"state", state_words[static_cast<std::size_t>(stage.state)]},
                 {"step", stage.step},
                 {"steps", stage.steps}};
        if (std::isfinite(stage.seconds_left)) entry["seconds_left"] = stage.seconds_left;
    }
    return dump(json) + "\n";
}

std::optional<PipelineProgress> parse_progress(std::string_view text) {
    const Json json = parse_json(text);
    if (!json.is_object()) return std::nullopt;
    try {
        PipelineProgress progress;
        for (const auto& [word, entry] : json.items()) {
            Stage stage{};
            if (!stage_from_string(word, stage)) continue;
            StageProgress& one = progress[static_cast<std::size_t>(stage)];
            if (!from_word(state_words, json_string(entry, "state", "", ""), one.state)) return std::nullopt;
            one.step = json_int(entry, "step", "", 0);
            one.steps = json_int(entry, "steps", "", 0);
            one.seconds_left = json_double(entry, "seconds_left", "", not_measured);
        }
        return progress;
    } catch (const Error&) {
        return std::nullopt;
    }
}

bool same(const StageProgress& a, const StageProgress& b) {
    return a.state == b.state && a.step == b.step && a.steps == b.steps &&
           (a.seconds_left == b.seconds_left || (std::isnan(a.seconds_left) && std::isnan(b.seconds_left)));
}

void write_frame(std::string& bytes, const HistogramFrame& frame) {
    std::string body;
    body.reserve(frame_fixed + frame.tensor.size());
    put<std::uint32_t>(body, static_cast<std::uint32_t>(frame.stage));
    put<std::uint32_t>(body, static_cast<std::uint32_t>(frame.layer));
    put<std::uint64_t>(body, static_cast<std::uint64_t>(frame.step));
    put<std::uint64_t>(body, static_cast<std::uint64_t>(frame.steps_since));
    put<std::uint32_t>(body, std::bit_cast<std::uint32_t>(frame.scale));
    for (const std::uint64_t count : {frame.minus, frame.zero, frame.plus, frame.flips})
        put<std::uint64_t>(body, count);
    put<std::uint32_t>(body, HistogramFrame::bins);
    for (const std::uint64_t count : frame.counts) put<std::uint64_t>(body, count);
    const std::string name = frame.tensor.substr(0, longest_name);
    put<std::uint32_t>(body, static_cast<std::uint32_t>(name.size()));
    body += name;
    if (frame.scale_high > 0 || frame.watch)
        for (const float scale : {frame.scale_low, frame.scale_high}) put_float(body, scale);
    if (frame.threshold != code_threshold || frame.watch) put_float(body, frame.threshold);
    if (frame.watch) write_watch(body, *frame.watch);
    put<std::uint32_t>(bytes, static_cast<std::uint32_t>(body.size()));
    put<std::uint32_t>(bytes, static_cast<std::uint32_t>(fnv1a64(body)));
    bytes += body;
}

std::size_t read_frame(std::string_view bytes, HistogramFrame& frame) {
    if (bytes.size() < frame_head) return 0;
    const auto size = take<std::uint32_t>(bytes);
    const auto sum = take<std::uint32_t>(bytes);
    if (size < frame_fixed || size > longest_frame)
        throw Error("a histogram frame has an impossible size of " + std::to_string(size) + " bytes");
    if (bytes.size() < size) return 0;
    std::string_view body = bytes.substr(0, size);
    if (static_cast<std::uint32_t>(fnv1a64(body)) != sum) throw Error("a histogram frame is damaged");
    HistogramFrame read;
    const auto stage = take<std::uint32_t>(body);
    if (stage >= static_cast<std::uint32_t>(stage_count)) throw Error("a histogram frame is of an unknown stage");
    read.stage = static_cast<Stage>(stage);
    read.layer = static_cast<int>(take<std::uint32_t>(body));
    read.step = static_cast<std::int64_t>(take<std::uint64_t>(body));
    read.steps_since = static_cast<std::int64_t>(take<std::uint64_t>(body));
    read.scale = std::bit_cast<float>(take<std::uint32_t>(body));
    for (std::uint64_t* count : {&read.minus, &read.zero, &read.plus, &read.flips}) *count = take<std::uint64_t>(body);
    if (take<std::uint32_t>(body) != HistogramFrame::bins) throw Error("a histogram frame has another number of bins");
    for (std::uint64_t& count : read.counts) count = take<std::uint64_t>(body);
    const std::size_t name = take<std::uint32_t>(body);
    const std::size_t behind = body.size() - std::min(name, body.size());
    const bool watch = behind > frame_range + frame_threshold,
               range = watch || behind == frame_range || behind == frame_range + frame_threshold,
               threshold = watch || behind == frame_threshold || behind == frame_range + frame_threshold;
    if (name > body.size() || (behind != 0 && !range && !threshold)) throw Error("a histogram frame is damaged");
    read.tensor = body.substr(0, name);
    body.remove_prefix(name);
    if (range) {
        read.scale_low = take_float(body);
        read.scale_high = take_float(body);
    }
    if (threshold) read.threshold = take_float(body);
    if (watch) read.watch = read_watch(body);
    frame = std::move(read);
    return frame_head + size;
}

void write_frame(std::string& bytes, const ActivationFrame& frame) {
    const ActivationProfile& profile = frame.profile;
    std::string body;
    put(body, static_cast<std::uint32_t>(frame.stage));
    put(body, static_cast<std::uint32_t>(frame.layer));
    put(body, static_cast<std::uint64_t>(frame.step));
    put(body, static_cast<std::uint32_t>(frame.rule));
    put(body, std::uint32_t{frame.turned});
    for (const std::int64_t number : {profile.tokens, profile.silent, profile.columns, profile.block})
        put(body, static_cast<std::uint64_t>(number));
    const std::string readers = frame.readers.substr(0, longest_name);
    put(body, static_cast<std::uint32_t>(readers.size()));
    body += readers;
    put_side(body, profile.before);
    if (profile.has_transform()) put_side(body, profile.after);
    put(bytes, static_cast<std::uint32_t>(body.size()));
    put(bytes, static_cast<std::uint32_t>(fnv1a64(body)));
    bytes += body;
}

std::size_t read_frame(std::string_view bytes, ActivationFrame& frame) {
    if (bytes.size() < frame_head) return 0;
    const auto size = take<std::uint32_t>(bytes);
    const auto sum = take<std::uint32_t>(bytes);
    if (size < activation_fixed + side_fixed || size > largest_activation)
        throw Error("a frame of activations has an impossible size of " + std::to_string(size) + " bytes");
    if (bytes.size() < size) return 0;
    std::string_view body = bytes.substr(0, size);
    if (static_cast<std::uint32_t>(fnv1a64(body)) != sum) throw Error("a frame of activations is damaged");
    ActivationFrame read;
    const auto stage = take<std::uint32_t>(body);
    if (stage >= static_cast<std::uint32_t>(stage_count)) throw Error("a frame of activations is of an unknown stage");
    read.stage = static_cast<Stage>(stage);
    read.layer = static_cast<int>(take<std::uint32_t>(body));
    take(body, read.step);
    const auto rule = take<std::uint32_t>(body);
    if (rule >= Spelling<ActivationRule>::words.size())
        throw Error("a frame of activations is of an unknown quantizer");
    read.rule = static_cast<ActivationRule>(rule);
    read.turned = take<std::uint32_t>(body) != 0;
    ActivationProfile& profile = read.profile;
    for (std::int64_t* number : {&profile.tokens, &profile.silent, &profile.columns, &profile.block})
        take(body, *number);
    const std::size_t name = take<std::uint32_t>(body);
    if (name > body.size()) throw Error("a frame of activations is damaged");
    read.readers = body.substr(0, name);
    body.remove_prefix(name);
    take_side(body, profile.before);
    if (profile.has_transform()) take_side(body, profile.after);
    if (!body.empty()) throw Error("a frame of activations is damaged");
    frame = std::move(read);
    return frame_head + size;
}

std::string file_of(const RunLog& log, LogKind kind) {
    RunLog::Cursor cursor;
    const RunLog::News all = log.read_since(cursor);
    std::string bytes;
    switch (kind) {
        case LogKind::metrics:
            bytes = metrics_header();
            for (const StepRow& row : all.rows) bytes += to_csv(row);
            break;
        case LogKind::histograms:
            bytes = histogram_magic;
            for (const auto& frame : all.frames) write_frame(bytes, *frame);
            break;
        case LogKind::activations:
            bytes = activation_magic;
            for (const auto& frame : all.activations) write_frame(bytes, *frame);
            break;
        case LogKind::events:
            for (const Event& event : all.events) bytes += to_json_line(event);
            break;
    }
    return bytes;
}

bool is_read_by(const ActivationFrame& frame, std::string_view reader) {
    const std::vector<std::string_view> readers = cells(frame.readers);
    return std::ranges::find(readers, reader) != readers.end();
}

}  // namespace bitdistill
