// SPDX-License-Identifier: GPL-3.0-or-later
// The tuner measures every way of every product, keeps what it chose for this processor alone, passes over any other
// file with a word, and never changes what a model writes.
#include "engine/infer/tune/tuner.h"

#include <QTemporaryDir>
#include <QThread>
#include <QtTest>
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <thread>

#include "engine/base/file.h"
#include "engine/infer/generate.h"
#include "engine/infer/kernels/dispatch.h"
#include "engine/infer/pool/pages.h"
#include "engine/infer/ternary_product.h"
#include "engine/infer/tune/tune_file.h"
#include "engine/model/random_model.h"
#include "tests/infer/model_fixture.h"
#include "tests/shared_data.h"

using namespace bitdistill;
namespace fs = std::filesystem;

namespace {

const Kernels& best() { return *available_kernels().front(); }
const std::atomic<bool> never{false};

// Rates of no measurement: the last way of every product is chosen.
WayRates last_ways(const Kernels& kernels) {
    WayRates rates;
    rates.threads = thread_numbers();
    for (const auto& [name, tuned] : products_with_ways(kernels)) {
        ProductRates product{name, tuned->ways[tuned->count - 1].name, {}, {}};
        product.rounds.assign(rates.threads.size(), enough_rounds);
        for (int way = 0; way < tuned->count; ++way) product.ways.push_back({tuned->ways[way].name, {}});
        for (WayRate& way : product.ways) way.halves.assign(rates.threads.size(), {1e9, 2e9});
        rates.products.push_back(product);
    }
    return rates;
}
// The same after so many rounds, too few to choose.
WayRates unfinished(const Kernels& kernels, int rounds) {
    WayRates rates = last_ways(kernels);
    for (ProductRates& product : rates.products) {
        product.chosen = product.ways.front().way;
        product.rounds.assign(rates.threads.size(), rounds);
        for (WayRate& way : product.ways) way.halves.assign(rates.threads.size(), {1e9, rounds > 1 ? 2e9 : 0});
    }
    return rates;
}

std::vector<int> greedy_text(const fs::path& model, const std::string& isa, WeightFormat format) {
    CpuOptions options;
    options.isa = isa;
    options.format = format;
    options.screen_head = true;
    CpuSession session(CpuModel::open(model, options));
    GenerateOptions how;
    how.max_tokens = 48;
    how.fixed_length = true;
    how.sampler.temperature = 0;
    const std::vector<int> prompt{1, 5, 7, 9, 11, 13, 2, 4, 6, 8, 10, 12, 14, 16, 18};
    return generate(session, prompt, how).ids;
}

}  // namespace

class TuneTest : public QObject {
    Q_OBJECT

  private slots:
    void init() {
        QVERIFY(folder_.isValid());
        qputenv("XDG_CACHE_HOME", folder_.path().toUtf8());
        qunsetenv("BITDISTILL_TUNE");
        file_ = tune_file();
        std::error_code ignored;
        fs::remove_all(file_.parent_path(), ignored);
    }
    void cleanup() {
        for (const Kernels* kernels : available_kernels()) choose_defaults(*kernels);
    }

    void everyProductAndWayHasANameOfItsOwn() {
        for (const Kernels* kernels : available_kernels()) {
            std::set<std::string> products;
            for (const auto& [name, tuned] : products_with_ways(*kernels)) {
                QVERIFY2(products.insert(name).second, name.c_str());
                std::set<std::string> ways;
                for (int way = 0; way < tuned->count; ++way) QVERIFY(ways.insert(tuned->ways[way].name).second);
            }
            for (const auto& [name, way] : chosen_ways(*kernels)) QVERIFY(!way.empty());
            QCOMPARE(ways_text(*kernels), std::string());
        }
    }

    // What is measured is printed; a busy machine has any times.
    void everyWayIsMeasured() {
        for (const Kernels* kernels : available_kernels()) {
            const WayRates rates = measure_ways(*kernels, never, 0.25);
            const auto products = products_with_ways(*kernels);
            QCOMPARE(rates.products.size(), products.size());
            for (std::size_t i = 0; i < products.size(); ++i) {
                const ProductRates& product = rates.products[i];
                QCOMPARE(product.product, products[i].name);
                QCOMPARE(static_cast<int>(product.ways.size()), products[i].tuned->count);
                for (const WayRate& way : product.ways) {
                    QCOMPARE(way.halves.size(), rates.threads.size());
                    for (const auto& halves : way.halves)
                        for (const double rate : halves) QVERIFY(rate > 0 && std::isfinite(rate));
                }
            }
            QCOMPARE(rates.settled(), !products.empty());
            QVERIFY(choose_ways(*kernels, rates.chosen()));
            qInfo("%s: %.3f s, %d rounds; chosen: %s", kernels->name, rates.seconds, rates.rounds(),
                  ways_text(*kernels).c_str());
        }
    }

    void aMeasurementThatIsStoppedChoosesNothing() {
        const std::atomic<bool> stop{true};
        const WayRates rates = measure_ways(best(), stop, 0.25);
        QVERIFY(!rates.settled() && rates.turns() == 0);
        for (const auto& [product, way] : rates.chosen())
            for (const auto& [name, tuned] : products_with_ways(best()))
                if (name == product) QCOMPARE(way, std::string(tuned->ways[0].name));
    }

    // However little time each process has, the last of them chooses.
    void aMeasurementThatHadNoTimeGoesOnWhereItEnded() {
        if (products_with_ways(best()).empty()) QSKIP("products of this machine have one way each");
        WayRates rates;
        int before = 0, calls = 0;
        for (; !rates.settled(); ++calls) {
            rates = measure_ways(best(), never, 0.01, Patience::beside, std::move(rates));
            QVERIFY2(rates.turns() > before, "nothing was kept");
            before = rates.turns();
            if (rates.settled()) break;
            for (const ProductRates& product : rates.products)
                if (*std::ranges::min_element(product.rounds) < enough_rounds)
                    QCOMPARE(product.chosen, product.ways.front().way);
            std::string why;
            write_tuned(file_, best(), processor(), rates);
            const auto back = read_tuned(file_, best(), processor(), why);
            QVERIFY2(back, why.c_str());
            QCOMPARE(back->turns(), rates.turns());
        }
        qInfo("%d calls, %d rounds", calls + 1, rates.rounds());
        // Of other numbers of threads it begins anew.
        rates.threads.push_back(99);
        const std::atomic<bool> stop{true};
        QCOMPARE(measure_ways(best(), stop, 0.01, Patience::beside, rates).turns(), 0);
    }

    // A process that opens a model and ends at once keeps what it has measured by then.
    void aShortUseKeepsWhatItHasMeasured() {
        NEED_SHARED("models");
        if (products_with_ways(best()).empty()) QSKIP("products of this machine have one way each");
        std::string why;
        int before = 0;
        for (int use = 0; use < 400; ++use) {
            std::string note;
            if (auto tuning = Tuning::begin(best(), note)) QThread::msleep(60);
            const auto kept = read_tuned(file_, best(), processor(), why);
            if (!kept) continue;  // its threads had no time at all
            QVERIFY(kept->turns() >= before);
            before = kept->turns();
            if (kept->settled()) break;
        }
        const auto kept = read_tuned(file_, best(), processor(), why);
        QVERIFY(kept && kept->settled());
        QVERIFY(chosen_ways(best()) == kept->chosen());
    }

    void tooFewRoundsAreNoChoiceAndTheNextUseGoesOn() {
        if (products_with_ways(best()).empty()) QSKIP("products of this machine have one way each");
        write_tuned(file_, best(), processor(), unfinished(best(), 2));
        const TuneReport report = tune({}, false);
        QVERIFY(report.measured && report.rates.settled() && report.notes.empty());
        QVERIFY(!tune({}, false).measured);
        // What has come further stays, and what is settled takes its place.
        write_tuned(file_, best(), processor(), unfinished(best(), 3));
        std::string why;
        QVERIFY(read_tuned(file_, best(), processor(), why)->settled());
    }

    void tablesThatAreWrittenAtOnceAreAllKept() {
        std::vector<const Kernels*> tables;
        for (const Kernels* kernels : available_kernels())
            if (!products_with_ways(*kernels).empty()) tables.push_back(kernels);
        if (tables.size() < 2) QSKIP("one table of this machine has ways to choose");
        for (int round = 0; round < 20; ++round) {
            fs::remove(file_);
            std::vector<std::thread> writers;
            for (const Kernels* kernels : tables)
                writers.emplace_back(
                    [this, kernels] { write_tuned(file_, *kernels, processor(), last_ways(*kernels)); });
            for (std::thread& writer : writers) writer.join();
            std::string why;
            for (const Kernels* kernels : tables) QVERIFY(read_tuned(file_, *kernels, processor(), why));
        }
    }

    void figuresThatNobodyMeasuresAreDamage_data() {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("value");
        QTest::newRow("tables are a list") << ""
                                           << "[]";
        QTest::newRow("tables are null") << ""
                                         << "null";
        QTest::newRow("a table is a number") << "/TABLE"
                                             << "5";
        QTest::newRow("threads") << "/TABLE/threads"
                                 << "[-1, 100000]";
        QTest::newRow("seconds") << "/TABLE/seconds"
                                 << "-3";
        QTest::newRow("rounds") << "/TABLE/products/PRODUCT/rounds"
                                << "[-4, 4]";
        QTest::newRow("a rate below zero") << "/TABLE/products/PRODUCT/ways/WAY/0/1"
                                           << "-5e9";
        QTest::newRow("a rate beyond machines") << "/TABLE/products/PRODUCT/ways/WAY/0/0"
                                                << "1e300";
        QTest::newRow("a rate that is a text") << "/TABLE/products/PRODUCT/ways/WAY/0/0"
                                               << "\"fast\"";
    }
    void figuresThatNobodyMeasuresAreDamage() {
        QFETCH(QString, place);
        QFETCH(QString, value);
        if (products_with_ways(best()).empty()) QSKIP("products of this machine have one way each");
        write_tuned(file_, best(), processor(), last_ways(best()));
        const auto [name, tuned] = products_with_ways(best()).front();
        place.replace("TABLE", best().name).replace("PRODUCT", QString::fromStdString(name));
        place.replace("WAY", tuned->ways[0].name);
        Json json = read_json(file_);
        json[Json::json_pointer("/tables" + place.toStdString())] = Json::parse(value.toStdString());
        write_json(file_, json);
        std::string why;
        QVERIFY(!read_tuned(file_, best(), processor(), why));
        QCOMPARE(why, std::string("is damaged"));
    }

    // The file is the program's own: nobody is told to mend it, or how a library calls the fault.
    void theWordOnADamagedFileNamesNoRemedy() {
        fs::create_directories(file_.parent_path());
        for (const char* damaged : {"\xff\xfe", "{", "[1, 2]", "{\"machine\": 3}"}) {
            std::ofstream(file_, std::ios::binary) << damaged;
            std::string why;
            QVERIFY(!read_tuned(file_, best(), processor(), why) && !why.empty());
            QVERIFY2(!has(why, "json.exception") && !has(why, "Save ") && !has(why, ". "), why.c_str());
        }
    }

    void whatWasMeasuredComesBackFromItsFile() {
        std::string why;
        for (const Kernels* kernels : available_kernels()) {
            if (products_with_ways(*kernels).empty()) continue;
            QVERIFY(!read_tuned(file_, *kernels, processor(), why) && why.empty());
            write_tuned(file_, *kernels, processor(), last_ways(*kernels));
        }
        for (const Kernels* kernels : available_kernels()) {
            if (products_with_ways(*kernels).empty()) continue;
            const auto back = read_tuned(file_, *kernels, processor(), why);
            QVERIFY2(back, why.c_str());
            QVERIFY(to_json(*back) == to_json(last_ways(*kernels)));
            QVERIFY(choose_ways(*kernels, back->chosen()));
            QVERIFY(chosen_ways(*kernels) == last_ways(*kernels).chosen());
        }
    }

    void aFileThatDoesNotFitIsPassedOverWithAWord() {
        if (products_with_ways(best()).empty()) QSKIP("products of this machine have one way each");
        const Processor here = processor();
        Processor other = here;
        other.model += "1";
        std::string why;
        write_tuned(file_, best(), here, last_ways(best()));
        QVERIFY(!read_tuned(file_, best(), other, why));
        QVERIFY2(has(why, "another processor"), why.c_str());
        other = here;
        ++other.caches[1];
        QVERIFY(!read_tuned(file_, best(), other, why) && has(why, "another processor"));

        WayRates unknown = last_ways(best());
        unknown.products.front().chosen = "sideways";
        write_tuned(file_, best(), here, unknown);
        QVERIFY(!read_tuned(file_, best(), here, why));
        QVERIFY2(has(why, "not known"), why.c_str());
        unknown = last_ways(best());
        unknown.products.pop_back();
        write_tuned(file_, best(), here, unknown);
        QVERIFY(!read_tuned(file_, best(), here, why) && has(why, "not known"));

        const std::string whole = json_text(Json{{"machine", 3}, {"tables", Json::array()}});
        for (const std::string& damaged : {std::string(), std::string("{"), std::string("[1, 2]"), whole}) {
            std::ofstream(file_, std::ios::binary) << damaged;
            QVERIFY(!read_tuned(file_, best(), here, why));
            QVERIFY(!why.empty());
            // It is written anew.
            write_tuned(file_, best(), here, last_ways(best()));
            QVERIFY(read_tuned(file_, best(), here, why));
        }
        // Other tables of the same processor stay, those of another do not.
        Json json = read_json(file_);
        json["tables"]["another"] = 1;
        write_json(file_, json);
        write_tuned(file_, best(), here, last_ways(best()));
        QVERIFY(read_json(file_)["tables"].contains("another"));
        write_tuned(file_, best(), other, last_ways(best()));
        QVERIFY(!read_json(file_)["tables"].contains("another"));
    }

    void aFolderThatCannotBeWrittenCostsAWord() {
        if (products_with_ways(best()).empty()) QSKIP("products of this machine have one way each");
        std::ofstream(folder_.filePath("no-folder").toStdString()) << "a file";
        qputenv("XDG_CACHE_HOME", folder_.filePath("no-folder").toUtf8());
        const TuneReport report = tune({}, true);
        QVERIFY(report.measured && !report.rates.products.empty());
        QCOMPARE(report.notes.size(), std::size_t{1});
        QVERIFY2(has(report.notes.front(), "not kept"), report.notes.front().c_str());
        QCOMPARE(report.file, std::string());
        QVERIFY(chosen_ways(best()) == report.rates.chosen());
    }

    void tuningMeasuresOnceAndThenReads() {
        if (products_with_ways(best()).empty()) QSKIP("products of this machine have one way each");
        const TuneReport first = tune({}, false), second = tune({}, false);
        QVERIFY(first.measured && !second.measured);
        QVERIFY(first.notes.empty() && second.notes.empty());
        QCOMPARE(first.isa, std::string(best().name));
        QVERIFY(first.rates.chosen() == second.rates.chosen());
        std::ofstream(first.file) << "{";
        const TuneReport third = tune({}, false);
        QVERIFY(third.measured && third.notes.size() == 1);
        QVERIFY2(has(third.notes.front(), "measured again"), third.notes.front().c_str());
        QVERIFY(read_json(third.file).is_object());
        QVERIFY(!to_json(third).at("products").empty());
        QVERIFY(has(message_of([] { tune("mmx", false); }), "mmx"));
    }

    // A model may end before its measurement does, and another begins anew; models compute meanwhile.
    void modelsOpenAndEndWhileWaysAreMeasured() {
        NEED_SHARED("models");
        const fs::path model = shared_path("models/stories260K");
        for (int round = 0; round < 3; ++round) {
            const auto opened = CpuModel::open(model);
            CpuSession session(opened);
            int id = 1;
            for (int i = 0; i < 20; ++i) id = session.decode_greedy(id);
        }
        qputenv("BITDISTILL_TUNE", "off");
        const auto begun = [&] { return fs::exists(file_); };
        const bool before = begun();
        CpuModel::open(model);
        QCOMPARE(begun(), before);
        qputenv("BITDISTILL_TUNE", "sometimes");
        const auto opened = CpuModel::open(model);
        bool said = false;
        for (const std::string& note : opened->notes()) said |= has(note, "sometimes");
        QVERIFY(said);
    }

    void noChoiceChangesWhatAModelWrites() {
        NEED_SHARED("models");
        qputenv("BITDISTILL_TUNE", "off");
        int texts = 0;
        for (const char* name : {"models/stories260K", "models/tiny-qwen3-student"})
            for (const Kernels* kernels : available_kernels())
                for (const WeightFormat format :
                     {WeightFormat::as_stored, WeightFormat::half, WeightFormat::q8, WeightFormat::q4})
                    texts += equal_texts(shared_path(name), *kernels, format);
        qInfo("%d texts are equal", texts);
    }

    // As the dense body's codes, or in 11 bits for eight: that changes bytes alone, and an open model keeps what it
    // has.
    void aPatternIsKeptInThePackingThatIsChosenWhenAModelIsOpened() {
        qputenv("BITDISTILL_TUNE", "off");
        const fs::path model = folder_.filePath("4of8").toStdString();
        write_random_folder(model, sparse_config(Sparsity::four_of_8), 9, DType::f32, 0.1f);
        const auto last_are_chosen = [](const Kernels& kernels) {
            for (const auto& [name, tuned] : products_with_ways(kernels)) *tuned->chosen = tuned->count - 1;
        };
        int tables = 0;
        for (const Kernels* kernels : available_kernels()) {
            const auto products = products_with_ways(*kernels);
            const bool chooses = std::ranges::any_of(
                products, [](const NamedProduct& one) { return one.tuned->operand == Operand::four_of_eight; });
            tables += chooses;
            CpuOptions options;
            options.isa = kernels->name;
            const auto dense = CpuModel::open(model, options);
            const std::vector<int> expected = greedy_text(model, kernels->name, WeightFormat::as_stored);
            last_are_chosen(*kernels);
            QVERIFY(greedy_text(model, kernels->name, WeightFormat::as_stored) == expected);
            const auto packed = CpuModel::open(model, options);
            QCOMPARE(packing_of(Sparsity::two_of_4, *kernels), kernels->four_of_eight);
            QCOMPARE(packed->size().body != dense->size().body, chooses);
            CpuSession before(dense), after(packed);
            for (const int id : {1, 5, 7}) {
                const auto a = before.decode(id), b = after.decode(id);
                QVERIFY(std::ranges::equal(a, b));
            }
        }
        qInfo("%d tables choose", tables);
    }

    // Switching between two calls, as the tuner does while a model computes.
    void choicesMayChangeWhileAModelWrites() {
        NEED_SHARED("models");
        qputenv("BITDISTILL_TUNE", "off");
        const fs::path model = shared_path("models/stories260K");
        const std::vector<int> expected = greedy_text(model, {}, WeightFormat::half);
        std::atomic<bool> stop{false};
        std::thread switching([&] {
            for (int way = 0; !stop; ++way)
                for (const auto& [name, tuned] : products_with_ways(best()))
                    __atomic_store_n(tuned->chosen, way % tuned->count, __ATOMIC_RELAXED);
        });
        for (int round = 0; round < 10; ++round) {
            const bool same = greedy_text(model, {}, WeightFormat::half) == expected;
            if (!same || round == 9) stop = true;
            if (stop) switching.join();
            QVERIFY(same);
        }
    }

    // And what fills no large page takes no memory of one, but where the system gives them unasked.
    void weightsBeginWhereALargePageDoes() {
        std::string mode;
        std::getline(std::ifstream("/sys/kernel/mm/transparent_hugepage/enabled"), mode);
        const bool unasked = mode.find("[always]") != mode.npos;
        for (const std::size_t bytes : {std::size_t{1}, Pages::large - 1, Pages::large, 5 * Pages::large + 7}) {
            Pages pages(bytes);
            QCOMPARE(reinterpret_cast<std::uintptr_t>(pages.data()) % Pages::large, std::uintptr_t{0});
            QVERIFY(pages.size() >= bytes + 64 && pages.size() % Pages::large == 0);
            for (std::size_t i = 0; i < pages.size(); i += 4096) QCOMPARE(pages.data()[i], std::byte{0});
            std::fill_n(pages.data(), pages.size(), std::byte{1});
            const std::uint64_t large = bytes_in_large_pages(pages.data(), pages.size());
            QVERIFY(large <= (unasked ? pages.size() : bytes / Pages::large * Pages::large));
            qInfo("%zu bytes: %llu in large pages", pages.size(), static_cast<unsigned long long>(large));
        }
    }

  private:
    // How many ways gave the text that the first gives.
    static int equal_texts(const fs::path& model, const Kernels& kernels, WeightFormat format) {
        const auto products = products_with_ways(kernels);
        int most = 0;
        for (const auto& [name, tuned] : products) most = std::max(most, tuned->count);
        choose_defaults(kernels);
        const std::vector<int> expected = greedy_text(model, kernels.name, format);
        for (int way = 1; way < most; ++way) {
            for (const auto& [name, tuned] : products) *tuned->chosen = std::min(way, tuned->count - 1);
            const bool same = greedy_text(model, kernels.name, format) == expected;
            if (!same) QTest::qFail(kernels.name, __FILE__, __LINE__);
        }
        return std::max(0, most - 1);
    }

    QTemporaryDir folder_;
    fs::path file_;
};

QTEST_GUILESS_MAIN(TuneTest)
#include "tune_test.moc"
