// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/infer/tune/tune_file.h"

#include <algorithm>
#include <cstdlib>
#include <span>

#include "engine/base/error.h"
#include "engine/base/file.h"
#include "engine/base/open_to_write.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t most_bytes = 1 << 20;

Json json_of(const Processor& of) {
    return {{"ways", ways_version},
            {"processor", of.model},
            {"features", of.features},
            {"cores", of.cores},
            {"caches", {of.caches[0], of.caches[1], of.caches[2]}}};
}

// As the file has it: with both halves and the rounds of each product, to go on with.
Json kept(const WayRates& rates) {
    Json json{{"threads", rates.threads}, {"seconds", rates.seconds}};
    Json& products = json["products"] = Json::object();
    for (const ProductRates& product : rates.products) {
        Json ways = Json::object();
        for (const WayRate& way : product.ways) ways[way.way] = way.halves;
        products[product.product] = {{"chosen", product.chosen}, {"rounds", product.rounds}, {"ways", std::move(ways)}};
    }
    return json;
}

// No machine is faster, and a file with such a number has not been written here.
constexpr double most_rate = 1e18, most_seconds = 1e6;
constexpr int most_rounds = 1'000'000;

void require(bool whole) {
    if (!whole) throw Error("is damaged");
}

// As kept() writes it. Throws Error or nlohmann's, where something is missing, of another kind or no such figure.
WayRates rates_of(const Json& json) {
    WayRates rates;
    rates.threads = json.at("threads").get<std::vector<int>>();
    require(rates.threads == thread_numbers());
    rates.seconds = json.at("seconds").get<double>();
    require(rates.seconds >= 0 && rates.seconds <= most_seconds);
    for (const auto& [name, product] : json.at("products").items()) {
        ProductRates of{
            name, product.at("chosen").get<std::string>(), product.at("rounds").get<std::vector<int>>(), {}};
        require(of.rounds.size() == rates.threads.size());
        for (const int rounds : of.rounds) require(rounds >= 0 && rounds <= most_rounds);
        for (const auto& [way, measured] : product.at("ways").items()) {
            of.ways.push_back({way, measured.get<std::vector<std::array<double, 2>>>()});
            require(of.ways.back().halves.size() == rates.threads.size());
            for (std::size_t p = 0; p < rates.threads.size(); ++p)
                for (std::size_t half = 0; half < 2; ++half) {
                    const double rate = of.ways.back().halves[p][half];
                    const bool had = of.rounds[p] > static_cast<int>(half);
                    require(rate <= most_rate && (had ? rate > 0 : rate == 0));
                }
        }
        rates.products.push_back(std::move(of));
    }
    return rates;
}

// The products and ways must be those that these kernels have, in their order; what is chosen now stays.
bool fits(const Kernels& kernels, const WayRates& rates) {
    const std::vector<NamedProduct> here = products_with_ways(kernels);
    return std::ranges::equal(here, rates.products, [](const NamedProduct& one, const ProductRates& measured) {
        const std::span<const Way> ways(one.tuned->ways, static_cast<std::size_t>(one.tuned->count));
        const auto same = [](const Way& way, const WayRate& rate) { return way.name == rate.way; };
        return one.name == measured.product && std::ranges::equal(ways, measured.ways, same) &&
               std::ranges::find(measured.ways, measured.chosen, &WayRate::way) != measured.ways.end();
    });
}

}  // namespace

fs::path tune_file() {
    const auto folder = [](const char* name) {
        const char* const value = std::getenv(name);
        return fs::path(value ? value : "");
    };
    // As the specification of these folders says, one that is not absolute does not count.
    fs::path cache = folder("XDG_CACHE_HOME");
    if (!cache.is_absolute()) cache = folder("HOME").is_absolute() ? folder("HOME") / ".cache" : fs::path();
    return cache.empty() ? cache : cache / "bitdistill" / "tune.json";
}

std::optional<WayRates> read_tuned(const fs::path& file, const Kernels& kernels, const Processor& of,
                                   std::string& why) {
    why.clear();
    std::error_code ignored;
    if (file.empty() || !fs::exists(file, ignored)) return std::nullopt;
    try {
        const Json json = read_json(file, most_bytes);
        if (json.at("machine") != json_of(of)) {
            why = "was measured on another processor or by another version of this program";
            return std::nullopt;
        }
        const Json& tables = json.at("tables");
        require(tables.is_object());
        if (!tables.contains(kernels.name)) return std::nullopt;
        WayRates rates = rates_of(tables.at(kernels.name));
        if (fits(kernels, rates)) return rates;
        why = "names ways that are not known here";
    } catch (const Error& error) {  // without its remedy: nobody has to mend this file
        why = error.problem().starts_with("is ") ? error.problem() : "cannot be read (" + error.problem() + ")";
    } catch (const std::exception&) {
        why = "is damaged";
    }
    return std::nullopt;
}

void write_tuned(const fs::path& file, const Kernels& kernels, const Processor& of, const WayRates& rates) {
    if (file.empty()) throw Error("is not set, so what was measured is not kept", "HOME", "Set XDG_CACHE_HOME");
    make_folder(file.parent_path());
    const auto lock = lock_file(file.parent_path() / (file.filename().string() + ".lock"), Wait::until_free);
    if (std::string why; !rates.settled())
        if (const auto there = read_tuned(file, kernels, of, why); there && there->turns() >= rates.turns()) return;
    Json json{{"machine", json_of(of)}, {"tables", Json::object()}};
    std::error_code ignored;
    if (fs::exists(file, ignored)) {
        try {
            const Json before = read_json(file, most_bytes);
            if (before.at("machine") == json.at("machine") && before.at("tables").is_object())
                json["tables"] = before.at("tables");
        } catch (const std::exception&) {
            // what cannot be read is written anew
        }
    }
    json["tables"][kernels.name] = kept(rates);
    write_json(file, json);
}

Json to_json(const WayRates& rates) {
    Json json{{"threads", rates.threads},
              {"rounds", rates.rounds()},
              {"settled", rates.settled()},
              {"seconds", rates.seconds}};
    Json& products = json["products"] = Json::object();
    for (const ProductRates& product : rates.products) {
        Json ways = Json::object();
        for (const WayRate& way : product.ways) {
            Json& all = ways[way.way] = Json::array();
            for (std::size_t p = 0; p < rates.threads.size(); ++p) all.push_back(way.rate(p));
        }
        products[product.product] = {{"chosen", product.chosen}, {"ways", std::move(ways)}};
    }
    return json;
}

}  // namespace bitdistill
