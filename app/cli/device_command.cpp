// SPDX-License-Identifier: GPL-3.0-or-later
// check-device: does a device compute what this program's kernels compute?
#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "app/cli/command.h"
#include "app/cli/foreground.h"
#include "app/cli/result_table.h"
#include "app/cli/terminal.h"
#include "engine/base/machine.h"
#include "engine/base/number_text.h"
#include "engine/train/api/engine.h"

namespace bitdistill {

namespace {

const char* verdict(const DeviceDifference& one) {
    if (!one.failure.empty()) return "FAILED";
    return one.holds() ? "ok" : "DIFFERS";
}

Json to_json(const DeviceComparison& comparison) {
    Json all = Json::array();
    for (const DeviceDifference& one : comparison.differences) {
        all.push_back({{"model", one.model},
                       {"what", one.what},
                       {"difference", one.difference},
                       {"limit", one.limit},
                       {"holds", one.holds()}});
        if (!one.failure.empty()) all.back()["failure"] = one.failure;
    }
    return {{"device", comparison.device},
            {"libtorch", training_engine().libtorch},
            {"cpu", machine().cpu},
            {"differences", std::move(all)}};
}

// How near to its limit one is that holds.
double nearness(const DeviceDifference& one) { return one.limit > 0 ? one.difference / one.limit : 0; }

// Of each model the comparison that is nearest to its limit, and every one that does not hold.
std::string table(const DeviceComparison& comparison) {
    std::vector<std::vector<std::string>> rows{{"", "comparisons", "nearest to its limit", "difference", "limit", ""}};
    std::string failures;
    const auto& all = comparison.differences;
    for (auto begin = all.begin(); begin != all.end();) {
        const auto end = std::find_if(begin, all.end(), [&](const auto& one) { return one.model != begin->model; });
        const auto row = [&](const DeviceDifference& one) {
            rows.push_back({one.model, whole_text(end - begin), one.what, short_number_text(one.difference),
                            short_number_text(one.limit), verdict(one)});
        };
        bool held = true;
        for (auto one = begin; one != end; ++one) {
            if (one->holds()) continue;
            held = false;
            row(*one);
            if (!one->failure.empty()) failures += one->model + ", " + one->what + ": " + one->failure + "\n";
        }
        if (held)
            row(*std::max_element(begin, end, [](const auto& a, const auto& b) { return nearness(a) < nearness(b); }));
        begin = end;
    }
    return table_text(rows) + failures;
}

}  // namespace

void add_device_command(CLI::App& program, Work& chosen) {
    struct Options {
        std::string model, device = "auto";
        bool json = false;
    };
    const auto options = std::make_shared<Options>();
    CLI::App* command = add_command(
        program, chosen, "check-device",
        "Compare what a GPU computes with what this program's kernels compute: losses, gradients, steps, checkpoints",
        "  bitdistill check-device --model models/small --device cuda\n"
        "  bitdistill check-device --model models/small --device cpu-operators     the same code, on the CPU",
        [options] {
            DeviceComparison comparison;
            const auto device = required_choice<WantedDevice>(options->device, "device", "--device");
            const bool ended = run_in_foreground([&](JobControl& control) {
                comparison = training_engine().compare_device(device, options->model, control);
            });
            if (!ended || !comparison.complete) return exit_stopped;
            const auto apart =
                std::ranges::count_if(comparison.differences, [](const DeviceDifference& one) { return !one.holds(); });
            if (options->json) {
                print(to_json(comparison));
            } else {
                print(table(comparison));
                say(comparison.device + " beside " + machine().cpu + ", LibTorch " + training_engine().libtorch + ": " +
                    whole_text(comparison.differences.size()) + " comparisons, " + whole_text(apart) +
                    " outside their limits");
            }
            return apart == 0 ? exit_ok : exit_failed;
        });
    command->add_option("--model", options->model, "A small full-precision model; students are made of it")
        ->required()
        ->type_name("DIR");
    command
        ->add_option("--device", options->device,
                     "auto is a GPU where there is one, else the same operators on the CPU [auto]")
        ->check(CLI::IsMember({"auto", "cuda", "cpu-operators"}));
    command->add_flag("--json", options->json, "One JSON object");
}

}  // namespace bitdistill
