// SPDX-License-Identifier: GPL-3.0-or-later
// Micro-benchmarks of the kernels on every instruction set of this machine, one thread: products at the shapes of a
// 0.6B model's layers with one token and with a batch, and the vector functions. Bytes are those of the weights.
//
//   infer_kernels_benchmark --benchmark_filter=ternary/avx2
#include <benchmark/benchmark.h>

#include <string>
#include <vector>

#include "engine/base/random.h"
#include "engine/infer/kernels/block_weights.h"
#include "engine/infer/kernels/dispatch.h"
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
    const std::int64_t stride = padded_columns(columns, kernels.packing);
    std::vector<std::int8_t> q(static_cast<std::size_t>(tokens * stride));
    std::vector<float> scales(static_cast<std::size_t>(tokens)), y(static_cast<std::size_t>(tokens * rows));
    std::vector<std::int32_t> sums(scales.size());
    for (std::int64_t t = 0; t < tokens; ++t)
        scales[static_cast<std::size_t>(t)] =
            kernels.quantize(x.data(), columns, q.data() + t * stride, &sums[static_cast<std::size_t>(t)]);
    for (auto _ : state) {
        kernels.ternary(weights.data(), rows, packed_chunks(columns, kernels.packing), 0.02f, q.data(), scales.data(),
                        sums.data(), tokens, y.data(), rows);
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
            std::vector<std::int8_t> q(static_cast<std::size_t>(padded_columns(columns, k.packing)));
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
