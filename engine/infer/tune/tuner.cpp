// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/infer/tune/tuner.h"

#include <cstdlib>
#include <mutex>
#include <set>
#include <system_error>
#include <thread>
#include <utility>

#include "engine/base/error.h"
#include "engine/base/list_text.h"
#include "engine/infer/kernels/dispatch.h"
#include "engine/infer/tune/tune_file.h"

namespace bitdistill {
namespace {

// At the first use of a machine, and for who asks for it.
constexpr double first_seconds = 0.25, asked_seconds = 1;

enum class Wish { off, now, beside };
Wish wish(std::string* note) {
    const char* const value = std::getenv("BITDISTILL_TUNE");
    const std::string word = value ? value : "";
    if (word == "off") return Wish::off;
    if (word == "now") return Wish::now;
    if (!word.empty() && note) *note = "BITDISTILL_TUNE is \"" + word + "\" and means nothing; it may be off or now";
    return Wish::beside;
}

// Tables whose ways are chosen, or are being measured: once a process, whatever the result.
std::mutex begun_lock;
std::set<const Kernels*>& begun() {
    static std::set<const Kernels*> tables;
    return tables;
}
bool begin_once(const Kernels& kernels) {
    const std::lock_guard lock(begun_lock);
    return begun().insert(&kernels).second;
}
void forget(const Kernels& kernels) {
    const std::lock_guard lock(begun_lock);
    begun().erase(&kernels);
}

std::string passed_over(const std::string& why) {
    return tune_file().string() + " " + why + ", so the kernels' ways are measured again";
}

// Goes on from `rates`, chooses where rounds are enough, and keeps what was measured, for the next process to go on
// with where they are not. Returns what is to be said of a file that cannot be written.
std::string measure_and_keep(const Kernels& kernels, const std::atomic<bool>& stop, WayRates& rates, double seconds,
                             Patience patience) {
    const int before = rates.turns();
    rates = measure_ways(kernels, stop, seconds, patience, std::move(rates));
    if (rates.turns() == before) return {};
    if (rates.settled()) choose_ways(kernels, rates.chosen());
    try {
        write_tuned(tune_file(), kernels, processor(), rates);
    } catch (const std::exception& error) {
        return std::string("what was measured is not kept: ") + error.what();
    }
    return {};
}

}  // namespace

struct Tuning::Running {
    explicit Running(const Kernels& of) : kernels(of) {}
    const Kernels& kernels;
    std::atomic<bool> stop{false}, done{false};
    std::thread thread;
};

Tuning::Tuning(std::unique_ptr<Running> running) : running_(std::move(running)) {}

Tuning::~Tuning() {
    running_->stop = true;
    running_->thread.join();
    if (!running_->done) forget(running_->kernels);
}

std::unique_ptr<Tuning> Tuning::begin(const Kernels& kernels, std::string& note) {
    note.clear();
    const Wish how = wish(&note);
    if (how == Wish::off || products_with_ways(kernels).empty() || !begin_once(kernels)) return nullptr;
    std::string why;
    const auto before = read_tuned(tune_file(), kernels, processor(), why);
    if (before && before->settled()) {
        choose_ways(kernels, before->chosen());
        return nullptr;
    }
    if (!why.empty()) note = passed_over(why);
    auto running = std::make_unique<Running>(kernels);
    auto work = [of = running.get(), how, rates = before.value_or(WayRates())]() mutable {
        try {
            measure_and_keep(of->kernels, of->stop, rates, first_seconds,
                             how == Wish::now ? Patience::settles : Patience::beside);
            of->done = rates.settled();
        } catch (const std::exception&) {
            // no memory or no threads: the first ways serve
        }
    };
    if (how == Wish::now) {
        work();
        return nullptr;
    }
    try {
        running->thread = std::thread(work);
    } catch (const std::system_error&) {
        return nullptr;
    }
    return std::unique_ptr<Tuning>(new Tuning(std::move(running)));
}

TuneReport tune(const std::string& isa, bool again) {
    const Kernels& kernels = choose_kernels(isa);
    TuneReport report{kernels.name, kernels.label, tune_file().string(), false, {}, {}};
    if (products_with_ways(kernels).empty()) return report;
    begin_once(kernels);
    std::string why;
    if (!again) {
        if (auto rates = read_tuned(tune_file(), kernels, processor(), why)) {
            report.rates = std::move(*rates);
            if (report.rates.settled()) {
                choose_ways(kernels, report.rates.chosen());
                return report;
            }
        }
        if (!why.empty()) report.notes.push_back(passed_over(why));
    }
    report.measured = true;
    const std::atomic<bool> never{false};
    const std::string unkept =
        measure_and_keep(kernels, never, report.rates, again ? asked_seconds : first_seconds, Patience::settles);
    if (unkept.empty()) return report;
    report.notes.push_back(unkept);
    report.file.clear();
    return report;
}

void tune_first(const Kernels& kernels) {
    if (wish(nullptr) != Wish::off) tune(kernels.name, false);
}

std::string ways_text(const Kernels& kernels) {
    std::string text;
    for (const auto& [name, tuned] : products_with_ways(kernels)) {
        const int way = __atomic_load_n(tuned->chosen, __ATOMIC_RELAXED);
        if (way > 0) add_to_list(text, name + " " + tuned->ways[way].name);
    }
    return text;
}

Json to_json(const TuneReport& report) {
    Json json{{"isa", report.isa}, {"file", report.file}, {"measured_now", report.measured}, {"notes", report.notes}};
    json.update(to_json(report.rates));
    return json;
}

}  // namespace bitdistill
