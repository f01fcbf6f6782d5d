// SPDX-License-Identifier: GPL-3.0-or-later
// record: a finished run without its models, in a few MB.
#include <memory>

#include "app/cli/command.h"
#include "app/cli/terminal.h"
#include "engine/base/number_text.h"
#include "engine/base/utf8.h"
#include "engine/run/overview/recording.h"

namespace bitdistill {

void add_record_command(CLI::App& program, Work& chosen) {
    struct Options {
        std::string run, out;
        double megabytes = static_cast<double>(usual_recording) / 1e6;
        bool json = false;
    };
    const auto options = std::make_shared<Options>();
    CLI::App* command = add_command(
        program, chosen, "record", "Keep what one looks at of a finished run, without its models, in a few MB",
        "  bitdistill record runs/sst2 --out recordings/sst2\n"
        "The window opens the folder as a run that is only read. Paths become names, and the host's name stays behind.",
        [options] {
            const auto most = static_cast<std::uint64_t>(options->megabytes * 1e6);
            const Recorded made = record_run(RunFolder::open(options->run), options->out, most);
            if (options->json) {
                print(Json{{"type", "recording"},
                           {"folder", options->out},
                           {"bytes", made.bytes},
                           {"frames", made.frames},
                           {"frames_of_run", made.frames_of_run},
                           {"rows", made.rows},
                           {"rows_of_run", made.rows_of_run}});
                return exit_ok;
            }
            print(std::to_string(made.rows) + " of " + std::to_string(made.rows_of_run) + " steps and " +
                  std::to_string(made.frames) + " of " + std::to_string(made.frames_of_run) + " histograms in " +
                  bytes_text(made.bytes) + ": " + printable_line(options->out));
            return exit_ok;
        });
    command->add_option("run", options->run, "Folder of the run")->required();
    command->add_option("--out", options->out, "New folder for the recording")->required()->type_name("DIR");
    command->add_option("--megabytes", options->megabytes, "At most about so much; rows and histograms are thinned [4]")
        ->check(number_from(0.1, 10000))
        ->type_name("MB");
    command->add_flag("--json", options->json, "One JSON object");
}

}  // namespace bitdistill
