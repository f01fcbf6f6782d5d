// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/infer/tune/tune_file.h"

#include <cstdlib>

#include "engine/base/error.h"
#include "engine/base/file.h"

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

// As to_json() writes it. Throws Error or nlohmann's, where something is missing or of another kind.
WayRates rates_of(const Json& json) {
    WayRates rates;
    rates.threads = json.at("threads").get<std::vector<int>>();
    rates.rounds = json.at("rounds").get<int>();
    rates.seconds = json.at("seconds").get<double>();
    for (const auto& [name, product] : json.at("products").items()) {
        ProductRates of{name, product.at("chosen").get<std::string>(), {}};
        for (const auto& [way, measured] : product.at("ways").items())
            of.ways.push_back({way, measured.get<std::vector<double>>()});
        for (const WayRate& way : of.ways)
            if (way.rates.size() != rates.threads.size()) throw Error("has other numbers of threads", name);
        rates.products.push_back(std::move(of));
    }
    return rates;
}

// The choice must be one that these kernels know; what it is now stays.
bool fits(const Kernels& kernels, const WayNames& names) {
    for (const auto& [name, tuned] : products_with_ways(kernels)) {
        const auto found = names.find(name);
        bool known = false;
        for (int way = 0; found != names.end() && way < tuned->count; ++way)
            known |= found->second == tuned->ways[way].name;
        if (!known) return false;
    }
    return true;
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
        if (!tables.contains(kernels.name)) return std::nullopt;
        WayRates rates = rates_of(tables.at(kernels.name));
        if (fits(kernels, rates.chosen())) return rates;
        why = "names ways that are not known here";
    } catch (const std::exception& error) {
        why = std::string("cannot be read (") + error.what() + ")";
    }
    return std::nullopt;
}

void write_tuned(const fs::path& file, const Kernels& kernels, const Processor& of, const WayRates& rates) {
    if (file.empty()) throw Error("is not set, so what was measured is not kept", "HOME", "Set XDG_CACHE_HOME");
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
    json["tables"][kernels.name] = to_json(rates);
    make_folder(file.parent_path());
    write_json(file, json);
}

Json to_json(const WayRates& rates) {
    Json json{{"threads", rates.threads}, {"rounds", rates.rounds}, {"seconds", rates.seconds}};
    Json& products = json["products"] = Json::object();
    for (const ProductRates& product : rates.products) {
        Json ways = Json::object();
        for (const WayRate& way : product.ways) ways[way.way] = way.rates;
        products[product.product] = {{"chosen", product.chosen}, {"ways", std::move(ways)}};
    }
    return json;
}

}  // namespace bitdistill
