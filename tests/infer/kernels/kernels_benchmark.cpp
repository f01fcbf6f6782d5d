// SPDX-License-Identifier: GPL-3.0-or-later
// Micro-benchmarks of the kernels on every instruction set of this machine, one thread: products at the shapes of a
// 0.6B model's layers with one token and with a batch, and the vector functions. Bytes are those of the weights.
//
//   infer_kernels_benchmark --benchmark_filter=ternary/avx2
//
// "body" is the whole ternary body of that model, 440 million weights, which no cache holds: dense rows, rows with
// exactly one zero in 4 and rows with at most four of 8 that differ from zero, in turns within every round. Its time is
// that of dense rows; `of_4` and `of_8` say how many times as fast the others are (medians of the rounds). "head" is a
// whole head in Q8_0: `planes` and `screen` say how many times as fast its product is from planes, and a search.
#include <benchmark/benchmark.h>
#include <time.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <vector>

#include "engine/base/random.h"
#include "engine/infer/cpu_weights.h"
#include "engine/infer/head_screen.h"
#include "engine/infer/kernels/block_weights.h"
#include "engine/infer/kernels/dispatch.h"
#include "engine/infer/kernels/kernels.h"
#include "engine/infer/kernels/plane_weights.h"
#include "engine/infer/matrix_product.h"
#include "engine/infer/pool/worker_pool.h"
#include "engine/model/ternary.h"

namespace bitdistill {
namespace {

constexpr std::int64_t rows = 1024, columns = 3072, batch = 48;

std::vector<float> normal(std::int64_t n) {
    Random random(1);
    std::vector<float> values(static_cast<std::size_t>(n));
    for (float& value : values) value = random.normal();
    return values;
}

void count(benchmark::State& state, std::int64_t tokens, std::uint64_t weight_bytes) {
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(weight_bytes));
    state.counters["ops"] = benchmark::Counter(2.0 * rows * columns * static_cast<double>(tokens * state.iterations()),
                                               benchmark::Counter::kIsRate);
}

void ternary(benchmark::State& state, const Kernels& kernels) {
    const std::int64_t tokens = state.range(0);
    const std::vector<float> x = normal(columns);
    std::vector<std::uint8_t> weights(static_cast<std::size_t>(packed_bytes(rows, columns, kernels.packing)), 0x64);
    const std::int64_t stride = padded_token(columns);
    std::vector<std::int8_t> q(static_cast<std::size_t>(tokens * stride));
    std::vector<float> scales(static_cast<std::size_t>(tokens)), y(static_cast<std::size_t>(tokens * rows));
    std::vector<std::int32_t> sums(scales.size());
    for (std::int64_t t = 0; t < tokens; ++t)
        scales[static_cast<std::size_t>(t)] =
            kernels.quantize(x.data(), columns, q.data() + t * stride, &sums[static_cast<std::size_t>(t)]);
    for (auto _ : state) {
        kernels.ternary->of[static_cast<int>(kernels.packing)].product(
            weights.data(), rows, packed_chunks(columns, kernels.packing), {0.02f},
            {q.data(), stride, scales.data(), sums.data(), tokens, nullptr}, y.data(), rows);
        benchmark::DoNotOptimize(y.data());
        benchmark::ClobberMemory();
    }
    count(state, tokens, weights.size());
}

void blocks(benchmark::State& state, const Kernels& kernels, BlockForm bits) {
    const std::int64_t tokens = state.range(0), total = block_count(columns);
    const std::vector<float> x = normal(columns);
    std::vector<std::byte> weights(block_matrix_bytes(bits, rows, columns));
    for (std::int64_t r = 0; r < rows; ++r)
        store_row(bits, x, r % group_rows, weights.data() + r / group_rows * group_bytes(bits, columns));
    std::vector<std::int8_t> q(static_cast<std::size_t>(tokens * total * block_columns));
    std::vector<float> scales(static_cast<std::size_t>(tokens * total)), y(static_cast<std::size_t>(tokens * rows));
    std::vector<std::int32_t> sums(scales.size());
    for (std::int64_t t = 0; t < tokens; ++t)
        kernels.quantize_blocks(x.data(), columns, total, q.data() + t * total * block_columns,
                                scales.data() + t * total, sums.data() + t * total);
    for (auto _ : state) {
        kernels.products->of[static_cast<int>(bits)](weights.data(), rows, total, q.data(), scales.data(), sums.data(),
                                                     tokens, y.data(), rows);
        benchmark::DoNotOptimize(y.data());
        benchmark::ClobberMemory();
    }
    count(state, tokens, weights.size());
}

void floats(benchmark::State& state, Kernels::MatMul product, std::int64_t width) {
    const std::int64_t tokens = state.range(0);
    const std::vector<std::byte> weights(static_cast<std::size_t>(rows * columns * width));
    const std::vector<float> x = normal(tokens * columns);
    std::vector<float> y(static_cast<std::size_t>(tokens * rows));
    for (auto _ : state) {
        product(weights.data(), rows, columns, x.data(), columns, tokens, y.data(), rows);
        benchmark::DoNotOptimize(y.data());
        benchmark::ClobberMemory();
    }
    count(state, tokens, weights.size());
}

struct Shape {
    std::int64_t rows, columns;
    bool new_input;  // else the one before it read the same
};
constexpr Shape layer[] = {{2048, 1024, true}, {1024, 1024, false}, {1024, 1024, false}, {1024, 2048, true},
                           {3072, 1024, true}, {3072, 1024, false}, {1024, 3072, true}};
constexpr int layers = 28;

// Of this thread: time in which others had the processor does not count.
double processor_seconds() {
    timespec time;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

// A body in one packing, and a round over it.
class Body {
  public:
    Body(const Kernels& kernels, TernaryPacking packing, std::int64_t tokens)
        : kernel_(kernels.ternary->of[static_cast<int>(packing)]), packing_(packing), tokens_(tokens) {
        for (const Shape& shape : layer)
            bytes_ += static_cast<std::size_t>(layers * packed_bytes(shape.rows, shape.columns, packing));
        weights_ = std::make_unique<Pages>(bytes_);
        auto* const to = reinterpret_cast<std::uint8_t*>(weights_->data());
        Random random(3);  // any bytes are codes; below 243 in a packing to the base of 3
        for (std::size_t i = 0; i < bytes_; ++i) to[i] = static_cast<std::uint8_t>(random.next() % 243);
        constexpr std::int64_t widest = 3072;
        q_.resize(static_cast<std::size_t>(tokens * padded_token(widest)), 7);
        scales_.resize(static_cast<std::size_t>(tokens), 0.1f);
        sums_.resize(static_cast<std::size_t>(tokens), 0);
        y_.resize(static_cast<std::size_t>(tokens * widest));
        looked_up_.resize(static_cast<std::size_t>(packed_chunks(widest, packing) * kernel_.chunk_bytes) + 64);
    }
    std::size_t bytes() const { return bytes_; }

    double seconds() {
        const double begin = processor_seconds();
        const auto* at = reinterpret_cast<const std::uint8_t*>(weights_->data());
        std::byte* const table =
            looked_up_.data() + (64 - reinterpret_cast<std::uintptr_t>(looked_up_.data()) % 64) % 64;
        const bool prepares = kernel_.prepare && tokens_ == 1;
        for (int i = 0; i < layers; ++i)
            for (const Shape& shape : layer) {
                const std::int64_t chunks = packed_chunks(shape.columns, packing_);
                if (prepares && shape.new_input) kernel_.prepare(q_.data(), chunks, table);
                kernel_.product(at, shape.rows, chunks, {0.02f},
                                {q_.data(), padded_token(shape.columns), scales_.data(), sums_.data(), tokens_,
                                 prepares ? table : nullptr},
                                y_.data(), shape.rows);
                at += packed_bytes(shape.rows, shape.columns, packing_);
                benchmark::ClobberMemory();
            }
        return processor_seconds() - begin;
    }

  private:
    TernaryKernels kernel_;
    TernaryPacking packing_;
    std::int64_t tokens_;
    std::size_t bytes_ = 0;
    std::unique_ptr<Pages> weights_;
    std::vector<std::int8_t> q_;
    std::vector<float> scales_, y_;
    std::vector<std::int32_t> sums_;
    std::vector<std::byte> looked_up_;
};

void bodies(benchmark::State& state, const Kernels& kernels) {
    const std::int64_t tokens = state.range(0);
    std::array<Body, 3> body = {Body(kernels, kernels.packing, tokens), Body(kernels, kernels.three_of_four, tokens),
                                Body(kernels, kernels.four_of_eight, tokens)};
    std::array<std::vector<double>, 3> times;
    for (auto _ : state)
        for (std::size_t i = 0; i < 3; ++i) {
            times[i].push_back(body[i].seconds());
            if (i == 0) state.SetIterationTime(times[i].back());
        }
    for (std::vector<double>& all : times) std::sort(all.begin(), all.end());
    const auto faster = [&](std::size_t i) { return times[0][times[0].size() / 2] / times[i][times[i].size() / 2]; };
    const auto faster_at_best = [&](std::size_t i) { return times[0].front() / times[i].front(); };
    state.counters["of_4"] = faster(1);
    state.counters["of_8"] = faster(2);
    state.counters["best_of_4"] = faster_at_best(1);
    state.counters["best_of_8"] = faster_at_best(2);
    state.counters["GB/s"] = static_cast<double>(body[0].bytes()) / times[0].front() / 1e9;
    state.counters["MB"] = static_cast<double>(body[0].bytes()) / 1e6;
    state.counters["MB_4"] = static_cast<double>(body[1].bytes()) / 1e6;
    state.counters["MB_8"] = static_cast<double>(body[2].bytes()) / 1e6;
}

// A head of random rows in Q8_0, of a 135M model's shape or a 0.6B one's: its whole product, the same from planes, and
// the search of the largest logit by a screen, in turns within every round. Time is that of the product.
void heads(benchmark::State& state, const Kernels& kernels) {
    const std::int64_t of_rows = state.range(0), width = state.range(1), blocks_of_row = block_count(width);
    Matrix head;
    head.type = WeightType::blocks;
    head.rows = of_rows;
    head.columns = width;
    const std::uint64_t bytes = head.bytes();
    Pages pages(bytes), plane_pages(bytes);
    const std::vector<float> weights = normal(width * 997);
    const std::int64_t group = group_bytes(BlockForm::q8_0, width);
    head.data = pages.data();
    Matrix planes = head;
    planes.type = WeightType::planes;
    planes.data = plane_pages.data();
    for (std::int64_t r = 0; r < of_rows; ++r) {
        const auto row = std::span(weights).subspan(static_cast<std::size_t>(r * 7919 % (996 * width)),
                                                    static_cast<std::size_t>(width));
        store_row(BlockForm::q8_0, row, r % group_rows, pages.data() + r / group_rows * group);
        store_plane_row(row, r % group_rows, plane_pages.data() + planes.high_plane_offset(r),
                        plane_pages.data() + planes.low_plane_offset(r));
    }
    WorkerPool pool(1);
    const auto screen = screen_of_planes(planes, pool);
    HeadScreen::Scratch scratch;
    Random random(7);
    std::vector<float> hidden(static_cast<std::size_t>(width)), y(static_cast<std::size_t>(of_rows)),
        scales(static_cast<std::size_t>(blocks_of_row));
    for (float& value : hidden) value = random.normal();
    std::vector<std::int8_t> q(scales.size() * block_columns);
    std::vector<std::int32_t> sums(scales.size());
    kernels.quantize_blocks(hidden.data(), width, blocks_of_row, q.data(), scales.data(), sums.data());
    const QuantizedTokens codes{1, q.data(), scales.data(), sums.data(), nullptr};
    const ProductInputs inputs{hidden.data(), codes, nullptr, nullptr};
    std::array<std::vector<double>, 4> times;
    const auto timed = [&](std::size_t i, const auto& work) {
        const double begin = processor_seconds();
        work();
        benchmark::ClobberMemory();
        times[i].push_back(processor_seconds() - begin);
    };
    for (auto _ : state) {
        timed(0, [&] { matrix_product(kernels, head, 0, of_rows, inputs, y.data()); });
        timed(1, [&] { matrix_product(kernels, planes, 0, of_rows, inputs, y.data()); });
        timed(2, [&] { screen->arg_max(hidden, kernels, pool, scratch); });
        timed(3, [&] {
            kernels.planes->high(planes.data, of_rows, blocks_of_row, q.data(), scales.data(), sums.data(), y.data());
        });
        state.SetIterationTime(times[0].back());
    }
    for (std::vector<double>& all : times) std::sort(all.begin(), all.end());
    const auto faster = [&](std::size_t i) { return times[0][times[0].size() / 2] / times[i][times[i].size() / 2]; };
    state.counters["planes"] = faster(1);
    state.counters["screen"] = faster(2);
    state.counters["high"] = faster(3);
    state.counters["best_planes"] = times[0].front() / times[1].front();
    state.counters["best_screen"] = times[0].front() / times[2].front();
    state.counters["best_high"] = times[0].front() / times[3].front();
    state.counters["GB/s"] = static_cast<double>(bytes) / times[0].front() / 1e9;
    state.counters["read"] = screen->bytes_read(scratch) / static_cast<double>(bytes);
}

// Attention of one head: two queries of 128 columns over keys and values in 16, 8 or 4 bits. Bytes are those of both.
void caches(benchmark::State& state, const Kernels& kernels, int bits) {
    constexpr std::int64_t width = 128, queries = 2, blocks_of_row = width / 32;
    const CacheKernels* const of_bits = bits == 8 ? kernels.cache8 : bits == 4 ? kernels.cache4 : nullptr;
    const std::int64_t positions = state.range(0),
                       size = of_bits ? of_bits->row_bytes + blocks_of_row * of_bits->block_bytes : 2 * width;
    std::vector<std::byte> keys(static_cast<std::size_t>(positions * size));
    const std::vector<float> x = normal(queries * width);
    for (std::int64_t p = 0; p < positions; ++p)
        if (of_bits)
            of_bits->store(x.data(), width, keys.data() + p * size);
        else
            kernels.to_f16(x.data(), width, keys.data() + p * size);
    const std::vector<std::byte> values = keys;
    std::vector<float> scores(static_cast<std::size_t>(queries * positions)),
        out(static_cast<std::size_t>(queries * width));
    for (auto _ : state) {
        if (of_bits) {
            of_bits->scores(keys.data(), positions, blocks_of_row, x.data(), queries, scores.data(), positions);
            std::fill(out.begin(), out.end(), 0.0f);
            of_bits->weighted(scores.data(), positions, queries, values.data(), positions, blocks_of_row, out.data());
        } else {
            kernels.f16(keys.data(), positions, width, x.data(), width, queries, scores.data(), positions);
            kernels.weighted_f16(scores.data(), positions, queries, values.data(), positions, width, out.data(), width);
        }
        benchmark::DoNotOptimize(out.data());
        benchmark::ClobberMemory();
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(keys.size() + values.size()));
}

template <typename Work>
void vectors(benchmark::State& state, const Work& work) {
    const std::vector<float> x = normal(columns);
    std::vector<float> y(x.size());
    for (auto _ : state) {
        work(x.data(), y.data());
        benchmark::DoNotOptimize(y.data());
        benchmark::ClobberMemory();
    }
    state.SetItemsProcessed(state.iterations() * columns);
}

void register_table(const Kernels& k) {
    const auto add = [&](const std::string& name, auto work, bool products) {
        auto* const one = benchmark::RegisterBenchmark((name + "/" + k.name).c_str(), work);
        if (products) one->ArgName("tokens")->Arg(1)->Arg(batch);
    };
    benchmark::RegisterBenchmark((std::string("body/") + k.name).c_str(), [&k](benchmark::State& s) { bodies(s, k); })
        ->ArgName("tokens")
        ->Arg(1)
        ->Arg(64)
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark((std::string("head/") + k.name).c_str(), [&k](benchmark::State& s) { heads(s, k); })
        ->ArgNames({"rows", "columns"})
        ->Args({49152, 576})
        ->Args({151936, 1024})
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond);
    for (const int bits : {16, 8, 4})
        benchmark::RegisterBenchmark(("cache" + std::to_string(bits) + "/" + k.name).c_str(),
                                     [&k, bits](benchmark::State& s) { caches(s, k, bits); })
            ->ArgName("positions")
            ->Arg(512)
            ->Arg(4096)
            ->Arg(16384);
    add(
        "ternary", [&k](benchmark::State& s) { ternary(s, k); }, true);
    add(
        "q8", [&k](benchmark::State& s) { blocks(s, k, BlockForm::q8_0); }, true);
    add(
        "q4", [&k](benchmark::State& s) { blocks(s, k, BlockForm::q4_0); }, true);
    add(
        "f32", [&k](benchmark::State& s) { floats(s, k.f32, 4); }, true);
    add(
        "f16", [&k](benchmark::State& s) { floats(s, k.f16, 2); }, true);
    add(
        "bf16", [&k](benchmark::State& s) { floats(s, k.bf16, 2); }, true);
    add(
        "quantize",
        [&k](benchmark::State& s) {
            std::vector<std::int8_t> q(static_cast<std::size_t>(padded_token(columns)));
            std::int32_t sum;
            vectors(s, [&](const float* x, float* y) { *y = k.quantize(x, columns, q.data(), &sum); });
        },
        false);
    add(
        "rms_norm",
        [&k](benchmark::State& s) {
            vectors(s, [&](const float* x, float* y) { k.rms_norm(x, x, columns, 1e-6f, y); });
        },
        false);
    add(
        "silu_mul",
        [&k](benchmark::State& s) { vectors(s, [&](const float* x, float* y) { k.silu_mul(x, x, columns, y); }); },
        false);
    add(
        "softmax",
        [&k](benchmark::State& s) {
            vectors(s, [&](const float* x, float* y) {
                for (std::int64_t i = 0; i < columns; ++i) y[i] = x[i];
                k.softmax(y, columns);
            });
        },
        false);
}

}  // namespace
}  // namespace bitdistill

int main(int argc, char** argv) {
    for (const bitdistill::Kernels* table : bitdistill::available_kernels()) bitdistill::register_table(*table);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 1;
    benchmark::RunSpecifiedBenchmarks();
}
