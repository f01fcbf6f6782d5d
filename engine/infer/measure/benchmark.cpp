// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/infer/measure/benchmark.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

#include "engine/base/energy.h"
#include "engine/base/error.h"
#include "engine/base/machine.h"
#include "engine/base/stopwatch.h"
#include "engine/infer/cpu_session.h"
#include "engine/infer/cpu_weights.h"
#include "engine/infer/kernels/dispatch.h"
#include "engine/infer/kernels/kernels.h"
#include "engine/infer/kv_cache.h"
#include "engine/infer/model_drafter.h"
#include "engine/infer/pool/worker_pool.h"
#include "engine/infer/tune/tuner.h"
#include "engine/model/weight_file.h"

namespace bitdistill {
namespace {

// Bytes per second that the pool reads from a buffer of this size, best of a few sweeps: a limit, not an average.
double read_rate(const Kernels& kernels, WorkerPool& pool, std::uint64_t bytes) {
    const auto size = static_cast<std::int64_t>(std::clamp<std::uint64_t>(bytes, 1 << 20, std::uint64_t{4} << 30));
    Pages pages(static_cast<std::size_t>(size));
    const std::int64_t pieces = size / 65536;
    std::vector<std::int64_t> sums(static_cast<std::size_t>(pool.threads()));
    const auto sweep = [&] {
        pool.run(pieces, 1, [&](std::int64_t begin, std::int64_t end, int thread) {
            sums[static_cast<std::size_t>(thread)] += kernels.read(pages.data() + begin * 65536, (end - begin) * 65536);
        });
    };
    pool.run(pieces, 1, [&](std::int64_t begin, std::int64_t end, int) {  // real pages, not the one page of zeros
        std::fill(pages.data() + begin * 65536, pages.data() + end * 65536, std::byte{1});
    });
    double best = 0;
    for (int repeat = 0; repeat < 5; ++repeat) {
        const Stopwatch watch;
        sweep();
        best = std::max(best, static_cast<double>(pieces * 65536) / watch.seconds());
    }
    return best;
}

double int8_rate(const Kernels& kernels, WorkerPool& pool) {
    constexpr std::int64_t rounds = 1 << 20;
    double best = 0;
    for (int repeat = 0; repeat < 5; ++repeat) {
        std::vector<double> operations(static_cast<std::size_t>(pool.threads()));
        const Stopwatch watch;
        pool.run(pool.threads() * 4, 1, [&](std::int64_t begin, std::int64_t end, int thread) {
            for (std::int64_t i = begin; i < end; ++i)
                operations[static_cast<std::size_t>(thread)] += static_cast<double>(kernels.multiply_int8(rounds));
        });
        double all = 0;
        for (const double one : operations) all += one;
        best = std::max(best, all / watch.seconds());
    }
    return best;
}

struct Samples {
    std::vector<double> prompt, generation, load, rows, joules;
};

// That a token reads of keys and values, on average of those that are generated behind so many positions: the first of
// them sees these and itself.
double cache_bytes_of_token(const CpuModel& model, int positions, int tokens) {
    double bytes = 0;
    for (int i = 1; i <= tokens; ++i)
        bytes += static_cast<double>(kv_bytes_read(model.config(), model.kv_type(), std::int64_t{positions} + i));
    return bytes / tokens;
}

// Returns false when stopped.
bool read_prompt(CpuSession& session, std::span<const int> ids, int batch, JobControl* control) {
    if (batch == 0) return session.prefill_greedy(ids, control).has_value();
    for (std::size_t done = 0; done < ids.size();) {
        const std::size_t count = std::min(ids.size() - done, static_cast<std::size_t>(batch));
        if (!session.prefill_all(
                ids.subspan(done, count), [](std::size_t, std::span<const float>) {}, control))
            return false;
        done += count;
    }
    return true;
}

// Decoding of several sequences from empty caches, all at once. False when stopped.
bool decode_together(const std::shared_ptr<const CpuModel>& model, const BenchCase& one, int tokens,
                     BenchResult& result, Samples& samples, JobControl* control) {
    const int sequences = one.sequences;
    const CpuSession empty(model);
    std::vector<CpuSession> sessions;
    std::vector<CpuSession*> all;
    std::vector<int> ids;
    for (int i = 0; i < sequences; ++i) {
        sessions.emplace_back(model);
        sessions.back().continue_from(empty, 0, one.positions + tokens);  // room: memory is not what is timed
        sessions.back().pretend(one.positions);
        ids.push_back(static_cast<int>(i % model->config().vocab_size));
    }
    for (CpuSession& session : sessions) all.push_back(&session);
    ids = CpuSession::decode_greedy_together(all, ids);  // first use of every buffer
    for (CpuSession& session : sessions) session.rewind(one.positions);
    EnergyCounter energy;
    const Stopwatch watch;
    for (int i = 0; i < tokens; ++i) {
        if (control && !control->at_boundary()) return false;
        ids = CpuSession::decode_greedy_together(all, ids);
    }
    const double written = static_cast<double>(sequences) * tokens;
    samples.generation.push_back(written / watch.seconds());
    if (const auto joules = energy.joules()) samples.joules.push_back(*joules / written);
    samples.rows.push_back(static_cast<double>(model->config().vocab_size));
    result.bytes_per_token =
        (static_cast<double>(result.size.body + result.size.norms) + sessions.front().head_bytes_read()) / sequences +
        cache_bytes_of_token(*model, one.positions, tokens);
    return true;
}

// Of one sequence. False when stopped.
bool decode_alone(CpuSession& session, int positions, int tokens, BenchResult& result, Samples& samples,
                  JobControl* control) {
    session.pretend(positions);
    int id = session.decode_greedy(0);
    session.rewind(positions);
    double rows = 0, head = 0;
    EnergyCounter energy;
    const Stopwatch watch;
    for (int i = 0; i < tokens; ++i) {
        if (control && !control->at_boundary()) return false;
        id = session.decode_greedy(id);
        rows += static_cast<double>(session.head_rows_computed());
        head += session.head_bytes_read();
    }
    samples.generation.push_back(tokens / watch.seconds());
    if (const auto joules = energy.joules()) samples.joules.push_back(*joules / tokens);
    samples.rows.push_back(rows / tokens);
    result.bytes_per_token = static_cast<double>(result.size.body + result.size.norms) + head / tokens +
                             cache_bytes_of_token(session.model(), positions, tokens);
    return true;
}

// Greedy text from an empty cache with the drafts of another model. False when stopped.
bool decode_with_drafts(CpuSession& session, const std::shared_ptr<const CpuModel>& draft, int tokens, int longest,
                        BenchResult& result, Samples& samples, JobControl* control) {
    GenerateOptions how;
    // The first comes with the prompt of one token, and a context that `tokens` fill has no place to read them all.
    how.max_tokens = static_cast<int>(std::min<std::int64_t>(tokens + 1, session.model().config().max_positions));
    how.fixed_length = true;
    how.longest_draft = longest;
    ModelDrafter drafter(draft, session.model(), how.sampler);
    how.drafter = &drafter;
    const std::vector<int> prompt{0};
    if (!drafter.begin(prompt, how.max_tokens + 1, control)) return false;  // first use of every buffer
    EnergyCounter energy;
    const Generation text = generate(session, prompt, how, control);
    if (!text.complete) return false;
    if (const double speed = text.timing.generation_tokens_per_second(); speed > 0) samples.generation.push_back(speed);
    if (const auto joules = energy.joules()) samples.joules.push_back(*joules / how.max_tokens);
    result.drafts.add(text.drafts);
    return true;
}

// One case once: open, prefill, decode.
bool measure(const BenchCase& bench_case, const BenchOptions& options, BenchResult& result, Samples& samples,
             const std::function<void(const std::string&)>& note, JobControl* control) {
    const std::uint64_t resident_before = resident_memory();
    CpuOptions how = bench_case.options;
    if (bench_case.sequences > 1) how.screen_head = false;
    const auto model = CpuModel::open(bench_case.model, how, {}, control);
    if (!model) return false;
    for (const std::string& one : model->notes()) note(one);
    std::shared_ptr<const CpuModel> draft;
    if (!bench_case.draft.empty()) {
        how.beside = model;
        draft = CpuModel::open(bench_case.draft, how, {}, control);
        if (!draft) return false;
        for (const std::string& one : draft->notes()) note(one);
        note(short_draft_note(*draft, options.generate));
    }
    result.draft = bench_case.draft.string();
    result.asked_format = to_string(bench_case.options.format);
    result.format = model->format();
    result.head_format = model->head_format();
    result.isa = model->isa();
    result.threads = model->threads();
    result.batch = bench_case.batch;
    result.sequences = bench_case.sequences;
    result.kv = to_string(model->kv_type());
    result.positions = bench_case.positions;
    result.cache_bytes = kv_bytes_of_position(model->config(), model->kv_type()) *
                         static_cast<std::uint64_t>(bench_case.positions + options.generate);
    result.size = model->size();
    result.ways = ways_text(model->kernels());
    result.own_bytes = model->own_bytes();
    result.large_page_bytes = model->large_page_bytes();
    samples.load.push_back(model->load_seconds());
    CpuSession session(model);
    session.reserve(std::max(options.prompt, bench_case.positions + options.generate));
    session.decode_greedy(0);  // first use of every buffer
    const ModelConfig& config = model->config();
    if (options.prompt > 0) {
        const std::vector<int> ids = random_prompt(options.prompt, config.vocab_size);
        session.reset();
        const Stopwatch watch;
        if (!read_prompt(session, ids, bench_case.batch, control)) return false;
        samples.prompt.push_back(options.prompt / watch.seconds());
        result.operations_per_token =
            2.0 * static_cast<double>(config.layers) *
            static_cast<double>(config.hidden_size * (2 * config.query_width() + 2 * config.kv_width()) +
                                3 * config.hidden_size * config.intermediate_size);
    }
    if (options.generate > 0 && draft) {
        if (!decode_with_drafts(session, draft, options.generate, bench_case.longest_draft, result, samples, control))
            return false;
        note(result.drafts.problem);
    } else if (options.generate > 0 && bench_case.sequences > 1) {
        if (!decode_together(model, bench_case, options.generate, result, samples, control)) return false;
    } else if (options.generate > 0) {
        if (!decode_alone(session, bench_case.positions, options.generate, result, samples, control)) return false;
    }
    const std::uint64_t resident = resident_memory(), beside = resident_before + session.cache_bytes();
    result.resident = std::max(result.resident, resident > beside ? resident - beside : 0);
    return true;
}

// How many times as fast a case generates as the same case with one sequence, without drafts; 0: there is none.
double over_alone(std::span<const BenchCase> cases, const std::vector<BenchResult>& results, std::size_t at) {
    const BenchCase& one = cases[at];
    const bool is_alone = one.sequences == 1 && one.draft.empty();
    for (std::size_t i = 0; i < cases.size() && !is_alone; ++i) {
        const BenchCase& other = cases[i];
        const bool alone = other.sequences == 1 && other.draft.empty() && other.model == one.model &&
                           other.batch == one.batch && other.options.threads == one.options.threads &&
                           other.options.isa == one.options.isa && other.options.format == one.options.format &&
                           other.options.kv == one.options.kv && other.positions == one.positions;
        if (alone && results[i].generation.median > 0)
            return results[at].generation.median / results[i].generation.median;
    }
    return 0;
}

// Of all cases before the first is measured, from what their files say of themselves.
void check(std::span<const BenchCase> cases, const BenchOptions& options) {
    if (cases.empty()) throw Error("no model to measure", "benchmark");
    if (options.prompt <= 0 && options.generate <= 0) throw Error("nothing to measure", "benchmark");
    if (options.repeats < 1) throw Error("repeats must be at least 1", "benchmark");
    std::map<std::filesystem::path, ModelConfig> configs;
    const auto config_of = [&](const std::filesystem::path& model) -> const ModelConfig& {
        const auto found = configs.find(model);
        return found != configs.end() ? found->second
                                      : configs.emplace(model, WeightFile::open(model).config()).first->second;
    };
    for (const BenchCase& one : cases) {
        if (one.batch < 0) throw Error("a batch must have at least one token", "benchmark", "0 is no batch");
        if (one.sequences < 1) throw Error("there must be at least one sequence", "benchmark");
        if (one.sequences > 1 && !one.draft.empty())
            throw Error("drafts are of one sequence", "benchmark", "Measure them apart");
        if (one.positions < 0 || (one.positions > 0 && !one.draft.empty()))
            throw Error("drafts begin with an empty text", "benchmark", "Measure positions apart");
        const std::int64_t context = config_of(one.model).max_positions,
                           needed =
                               std::max<std::int64_t>(options.prompt, std::int64_t{one.positions} + options.generate);
        if (needed > context)
            throw Error(
                "has a context of " + std::to_string(context) + " tokens, too few for " + std::to_string(needed),
                one.model.string(), "Measure fewer tokens");
        if (!one.draft.empty()) require_same_size(one.draft, config_of(one.draft), one.model, config_of(one.model));
    }
}

}  // namespace

std::vector<int> random_prompt(int tokens, std::int64_t vocabulary) {
    Random random(1);
    std::vector<int> ids;
    for (int i = 0; i < tokens; ++i)
        ids.push_back(static_cast<int>(random.uniform() * static_cast<double>(vocabulary)));
    return ids;
}

Benchmark benchmark(std::span<const BenchCase> cases, const BenchOptions& options, JobControl* control,
                    const std::function<void(std::size_t, std::size_t)>& progress) {
    check(cases, options);
    // Now, not beside what is measured.
    for (const BenchCase& one : cases) tune_first(choose_kernels(one.options.isa));
    Benchmark all;
    all.cpu = machine().cpu;
    all.cpu_features = features(machine());
    all.options = options;
    all.results.resize(cases.size());
    std::vector<Samples> samples(cases.size());
    const std::size_t total = cases.size() * static_cast<std::size_t>(options.repeats);
    std::size_t done = 0;
    const auto note = [&](const std::string& one) {
        if (!one.empty() && std::ranges::find(all.notes, one) == all.notes.end()) all.notes.push_back(one);
    };
    for (int repeat = 0; repeat < options.repeats && all.complete; ++repeat) {
        for (std::size_t c = 0; c < cases.size() && all.complete; ++c) {
            all.complete = measure(cases[c], options, all.results[c], samples[c], note, control);
            if (progress) progress(++done, total);
        }
    }
    for (std::size_t c = 0; c < cases.size(); ++c) {
        BenchResult& result = all.results[c];
        result.model = cases[c].model.string();
        result.prompt = spread_of(samples[c].prompt);
        result.generation = spread_of(samples[c].generation);
        result.load_seconds = spread_of(samples[c].load).median;
        result.head_rows_computed = spread_of(samples[c].rows).median;
        if (!samples[c].joules.empty()) result.joules_per_token = spread_of(samples[c].joules).median;
        if (!all.complete) continue;
        const Kernels& kernels = choose_kernels(cases[c].options.isa);
        WorkerPool pool(result.threads);
        if (options.generate > 0 && result.bytes_per_token > 0)
            result.read_bytes_per_second = read_rate(kernels, pool, static_cast<std::uint64_t>(result.bytes_per_token));
        if (options.prompt > 0) result.int8_operations_per_second = int8_rate(kernels, pool);
    }
    for (std::size_t c = 0; c < cases.size(); ++c) all.results[c].over_alone = over_alone(cases, all.results, c);
    return all;
}

Json to_json(const Benchmark& benchmark) {
    const bool ranged = benchmark.options.repeats > 1;  // one run has no range
    const auto measured = [](double value) { return value > 0 ? Json(value) : Json(); };
    const auto json_of = [&](const Spread& spread) {
        return Json{{"median", measured(spread.median)},
                    {"low", ranged ? measured(spread.low) : Json()},
                    {"high", ranged ? measured(spread.high) : Json()}};
    };
    Json json{{"cpu", benchmark.cpu},
              {"cpu_features", benchmark.cpu_features},
              {"prompt", benchmark.options.prompt},
              {"generate", benchmark.options.generate},
              {"repeats", benchmark.options.repeats},
              {"results", Json::array()}};
    for (const BenchResult& r : benchmark.results) {
        json["results"].push_back({{"model", r.model},
                                   {"asked_format", r.asked_format},
                                   {"format", r.format},
                                   {"head_format", r.head_format},
                                   {"isa", r.isa},
                                   {"threads", r.threads},
                                   {"batch", r.batch},
                                   {"sequences", r.sequences},
                                   {"kv", r.kv},
                                   {"positions", r.positions},
                                   {"cache_bytes", r.cache_bytes},
                                   {"bytes", to_json(r.size)},
                                   {"resident_bytes", r.resident},
                                   {"load_seconds", r.load_seconds},
                                   {"prompt_tokens_per_second", json_of(r.prompt)},
                                   {"prompt_limit", measured(r.prompt_limit())},
                                   {"int8_operations_per_second", measured(r.int8_operations_per_second)},
                                   {"generation_tokens_per_second", json_of(r.generation)},
                                   {"generation_limit", measured(r.generation_limit())},
                                   {"generation_over_alone", measured(r.over_alone)},
                                   {"bytes_per_token", measured(r.bytes_per_token)},
                                   {"head_rows_computed", measured(r.head_rows_computed)},
                                   {"read_bytes_per_second", measured(r.read_bytes_per_second)},
                                   {"joules_per_token", measured(r.joules_per_token)},
                                   {"ways", r.ways},
                                   {"own_bytes", r.own_bytes},
                                   {"large_page_bytes", r.large_page_bytes}});
        if (!r.draft.empty()) json["results"].back()["drafts"] = to_json(r.drafts, r.draft);
    }
    return json;
}

}  // namespace bitdistill
