// SPDX-License-Identifier: GPL-3.0-or-later
// What is measured of models: each case beside those that it is compared with, within a model's context, and nothing
// said that was not measured.
#include "engine/infer/measure/benchmark.h"

#include <QTemporaryDir>
#include <QtTest>

#include "engine/model/random_model.h"
#include "tests/infer/model_fixture.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class BenchmarkTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    fs::path path(const std::string& name) const { return fs::path(folder_.path().toStdString()) / name; }

  private slots:
    void initTestCase() {
        write_random_folder(path("student"), odd_config(Architecture::qwen3, true, false), 4, DType::f32, 0.1f);
    }

    void batchesAreMeasuredAndNegativeOnesRefused() {
        BenchCase one{path("student"), {}};
        BenchOptions options;
        options.prompt = 11;
        options.generate = 2;
        options.repeats = 1;
        const std::vector<BenchCase> cases{one, {one.model, one.options, 4}};
        const Benchmark result = benchmark(cases, options);
        QVERIFY(result.complete);
        QCOMPARE(result.results[0].batch, 0);
        QCOMPARE(result.results[1].batch, 4);
        for (const BenchResult& r : result.results) {
            QVERIFY(r.prompt.median > 0 && r.generation.median > 0);
            QVERIFY(r.bytes_per_token > static_cast<double>(r.size.body));
        }
        one.batch = -1;
        QVERIFY(has(message_of([&] { benchmark(std::span(&one, 1), options); }), "at least one token"));
    }

    void severalSequencesAreComparedWithOne() {
        BenchCase one{path("student"), {}}, three = one;
        three.sequences = 3;
        BenchOptions options;
        options.prompt = 0;
        options.generate = 2;
        options.repeats = 1;
        const Benchmark result = benchmark(std::vector{three, one}, options);
        QCOMPARE(result.results[0].sequences, 3);
        QVERIFY(result.results[0].generation.median > 0 && result.results[0].bytes_per_token > 0);
        QCOMPARE(result.results[0].over_alone,
                 result.results[0].generation.median / result.results[1].generation.median);
        QCOMPARE(result.results[1].over_alone, 0.0);
        QVERIFY(to_json(result)["results"][1]["generation_over_alone"].is_null());
        QCOMPARE(to_json(result)["results"][0]["sequences"].get<int>(), 3);
        one.sequences = 0;
        QVERIFY(has(message_of([&] { benchmark(std::span(&one, 1), options); }), "at least one sequence"));
    }

    // A context of 300 takes 300 tokens, and all cases are looked at before the first is measured.
    void aContextIsFilledAndOneTokenMoreRefused() {
        BenchCase one{path("student"), {}}, behind = one, draft = one;
        behind.positions = 292;
        draft.draft = one.model;
        BenchOptions options;
        options.prompt = 0;
        options.generate = 8;
        options.repeats = 1;
        const Benchmark whole = benchmark(std::span(&behind, 1), options);
        QVERIFY(whole.results[0].generation.median > 0);
        options.generate = 300;
        for (const int sequences : {1, 2}) {
            one.sequences = sequences;
            QVERIFY(benchmark(std::span(&one, 1), options).results[0].generation.median > 0);
        }
        one.sequences = 1;
        QVERIFY(benchmark(std::span(&draft, 1), options).results[0].generation.median > 0);
        int measured = 0;
        const auto refused = [&](const std::vector<BenchCase>& cases) {
            return message_of(
                [&] { benchmark(cases, options, nullptr, [&](std::size_t, std::size_t) { ++measured; }); });
        };
        options.generate = 9;
        const std::string positions = refused({one, behind});
        QVERIFY2(has(positions, "a context of 300 tokens, too few for 301"), positions.c_str());
        options.generate = 301;
        QVERIFY(has(refused({one}), "too few for 301"));
        options.generate = 8;
        options.prompt = 301;
        QVERIFY(has(refused({one}), "too few for 301"));
        options.prompt = 0;
        draft.draft = path("nowhere");
        QVERIFY(has(refused({one, draft}), "nowhere"));
        QCOMPARE(measured, 0);
    }

    void nothingIsSaidOfWhatWasNotMeasured() {
        BenchCase one{path("student"), {}}, draft = one;
        one.options.format = WeightFormat::q8;
        draft.draft = one.model;
        BenchOptions options;
        options.prompt = 0;
        options.generate = 4;
        options.repeats = 1;
        Json results = to_json(benchmark(std::vector{one, draft}, options))["results"];
        for (const Json& result : results) {
            QVERIFY(result["prompt_tokens_per_second"]["median"].is_null() && result["prompt_limit"].is_null());
            QVERIFY(result["int8_operations_per_second"].is_null());
            QVERIFY(result["generation_tokens_per_second"]["median"].get<double>() > 0);
        }
        QVERIFY(results[0]["bytes_per_token"].get<double>() > 0 && results[0]["generation_limit"].get<double>() > 0);
        for (const char* key : {"bytes_per_token", "generation_limit", "read_bytes_per_second", "head_rows_computed"})
            QVERIFY2(results[1].contains(key) && results[1][key].is_null(), key);
        QCOMPARE(results[0]["asked_format"].get<std::string>(), std::string("q8"));
        options.prompt = 4;
        options.generate = 0;
        results = to_json(benchmark(std::vector{one}, options))["results"];
        for (const char* key : {"bytes_per_token", "generation_limit", "head_rows_computed"})
            QVERIFY2(results[0].contains(key) && results[0][key].is_null(), key);
        QVERIFY(results[0]["generation_tokens_per_second"]["median"].is_null());
    }
};

QTEST_GUILESS_MAIN(BenchmarkTest)
#include "benchmark_test.moc"
