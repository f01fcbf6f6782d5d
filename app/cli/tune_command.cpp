// SPDX-License-Identifier: GPL-3.0-or-later
// tune: in which way each product of the CPU engine runs quickest on this machine.
#include <memory>

#include "app/cli/command.h"
#include "app/cli/terminal.h"
#include "engine/base/machine.h"
#include "engine/base/number_text.h"
#include "engine/infer/tune/tuner.h"

namespace bitdistill {

namespace {

struct Options {
    std::string isa;
    bool json = false, again = false;
};

std::string report(const TuneReport& tuned) {
    std::string text = machine().cpu + " (" + features(machine()) + "), kernels for " + tuned.label + "\n";
    if (tuned.rates.products.empty()) return text + "Its products have one way each, so there is nothing to choose.";
    std::vector<std::vector<std::string>> rows{{"product", "way", "chosen"}};
    for (const int threads : tuned.rates.threads) rows[0].push_back(threads_text(threads));
    rows[0].push_back("unit");
    for (const ProductRates& product : tuned.rates.products)
        for (const WayRate& way : product.ways) {
            std::vector<std::string> row{product.product, way.way, way.way == product.chosen ? "yes" : ""};
            for (std::size_t p = 0; p < tuned.rates.threads.size(); ++p) row.push_back(count_text(way.rate(p) / 1e9));
            row.emplace_back(product.of_prompt() ? "GOP/s" : "GB/s");
            rows.push_back(std::move(row));
        }
    text += table_text(rows);
    text += tuned.measured ? "\nMeasured now in " + count_text(tuned.rates.seconds) + " s, " +
                                 std::to_string(tuned.rates.rounds()) + " rounds, shortest times."
                           : "\nMeasured before; --again measures once more.";
    if (!tuned.file.empty()) text += " Kept in " + tuned.file + ".";
    return text + "\nAll ways of a product give the same results. Another than the first is chosen where it gains " +
           number_text(100 * (least_gain - 1), 0) +
           " % and was not slower with one thread in either half of the rounds.";
}

}  // namespace

void add_tune_command(CLI::App& program, Work& chosen) {
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        add_command(program, chosen, "tune", "In which way each product of CPU inference runs quickest on this machine",
                    "  bitdistill tune\n"
                    "  bitdistill tune --again --json",
                    [options] {
                        const TuneReport tuned = tune(options->isa, options->again);
                        say_notes(tuned.notes);
                        if (options->json)
                            print(to_json(tuned));
                        else
                            print(report(tuned));
                        return exit_ok;
                    });
    add_isa_option(*command, options->isa);
    command->add_flag("--again", options->again, "Measure, whatever was measured before");
    command->add_flag("--json", options->json, "As one line of JSON");
}

}  // namespace bitdistill
