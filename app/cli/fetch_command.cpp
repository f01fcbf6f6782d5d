// SPDX-License-Identifier: GPL-3.0-or-later
// fetch: models and data from the hub, into the cache that every tool of the hub shares.
#include <algorithm>
#include <memory>
#include <optional>
#include <set>

#include "app/cli/command.h"
#include "app/cli/foreground.h"
#include "app/cli/terminal.h"
#include "engine/base/number_text.h"
#include "engine/base/stopwatch.h"
#include "engine/base/utf8.h"
#include "engine/hub/hub_fetch.h"

namespace bitdistill {

namespace {

struct FetchOptions {
    std::string name, revision;
    std::vector<std::string> include;
    bool list = false, dataset = false, json = false;
};

// Which of the files would be fetched; why not, where that is left to the user.
struct ChosenFiles {
    std::vector<HubFile> files;
    std::string obstacle;
};

ChosenFiles choice_of_files(const HubListing& listing, const std::vector<std::string>& patterns) {
    ChosenFiles choice;
    try {
        choice.files = chosen_files(listing, patterns);
    } catch (const Error& error) {
        choice.obstacle = error.what();
    }
    return choice;
}

std::string report(const HubListing& listing, const HubPlace& place, const ChosenFiles& choice) {
    std::vector<std::vector<std::string>> rows{{"file", "size", "fetched"}};
    std::uint64_t all = 0, chosen = 0;
    std::set<std::string> names;
    for (const HubFile& file : choice.files) {
        chosen += file.size;
        names.insert(file.name);
    }
    for (const HubFile& file : listing.files) {
        rows.push_back({file.name, bytes_text(file.size), names.contains(file.name) ? "yes" : "-"});
        all += file.size;
    }
    std::string text = table_text(rows) + "\n\n" + listing.repo.id + " at " + listing.revision + " (" +
                       listing.commit.substr(0, 7) + "), " +
                       (listing.license.empty() ? "no licence is stated" : "licence " + listing.license) +
                       (listing.gated ? ", gated" : "") + ": " + hub_page(listing.repo, place.endpoint) + "\n" +
                       whole_text(static_cast<std::int64_t>(listing.files.size())) + " files of " + bytes_text(all);
    if (choice.obstacle.empty())
        text += ", fetched would be " + whole_text(static_cast<std::int64_t>(choice.files.size())) + " of " +
                bytes_text(chosen) + ", " + bytes_text(bytes_to_fetch(place, listing, choice.files)) +
                " of that over the network";
    else
        text += "\n" + printable_line(choice.obstacle);
    for (const std::string& name : listing.unsafe) text += "\nleft out, its name or checksum is none: " + name;
    return text;
}

// "fetch: model.safetensors, 41.2 % of 269 MB, 12.5 MB/s, 13 s left"
std::string progress_line(const FetchProgress& progress, double seconds, std::uint64_t missing) {
    const std::uint64_t done = progress.done, total = progress.total, began_with = total - std::min(missing, total);
    if (total == 0) return "fetch: beginning";
    std::string line = "fetch: " + progress.file() + ", " +
                       percent_text(static_cast<double>(done) / static_cast<double>(total)) + " of " +
                       bytes_text(total);
    if (seconds > 1 && done > began_with) {
        const double speed = static_cast<double>(done - began_with) / seconds;
        line += ", " + bytes_text(static_cast<std::uint64_t>(speed)) + "/s, " +
                seconds_text(static_cast<double>(total - std::min(done, total)) / speed) + " left";
    }
    return line;
}

Json to_json(const Fetched& fetched, const std::string& path, const HubListing& listing) {
    return {{"path", path},
            {"repo", listing.repo.id},
            {"commit", listing.commit},
            {"license", listing.license},
            {"files", fetched.files},
            {"there_already", fetched.there},
            {"fetched_bytes", fetched.bytes},
            {"whole", fetched.whole}};
}

int fetch(const FetchOptions& options) {
    const HubPlace place = hub_place();
    HubAddress address;
    try {
        address = hub_address(options.name, options.dataset, place.endpoint);
    } catch (const Error& error) {
        throw UsageError(error);
    }
    const std::string revision = !options.revision.empty()   ? options.revision
                                 : !address.revision.empty() ? address.revision
                                                             : "main";
    std::vector<std::string> patterns = options.include;
    if (patterns.empty() && !address.file.empty()) patterns = {address.file};
    std::optional<HubListing> listing;
    const std::unique_ptr<HubNetwork> network = open_hub_network();
    const bool listed = run_in_foreground(
        [&](JobControl& control) { listing = list_repo(*network, place, address.repo, revision, &control); },
        [] { say_over("fetch: asking the hub"); });
    say_over({});
    if (!listed || !listing || listing->commit.empty()) return exit_stopped;
    if (options.list) {
        const ChosenFiles choice = choice_of_files(*listing, patterns);
        if (options.json)
            print(to_json(*listing));
        else
            print(report(*listing, place, choice));
        return exit_ok;
    }
    const std::vector<HubFile> files = chosen_files(*listing, patterns);
    say("fetch: " + listing->repo.id + ", " +
        (listing->license.empty() ? "no licence is stated" : "licence " + listing->license));
    const std::uint64_t missing = bytes_to_fetch(place, *listing, files);
    FetchProgress progress;
    std::optional<Fetched> fetched;
    const Stopwatch clock;
    const bool ended = run_in_foreground(
        [&](JobControl& control) { fetched = fetch_files(*network, place, *listing, files, &progress, &control); },
        [&] { say_over(progress_line(progress, clock.seconds(), missing)); },
        [] { say("fetch: stopping; what has come is kept"); });
    say_over({});
    if (!ended || !fetched || !fetched->whole) return exit_stopped;
    const std::string path = fetched_model(fetched->folder, files).string();
    if (options.json)
        print(to_json(*fetched, path, *listing));
    else
        print(path);
    return exit_ok;
}

}  // namespace

void add_fetch_command(CLI::App& program, Work& chosen) {
    const auto options = std::make_shared<FetchOptions>();
    CLI::App* command = add_command(
        program, chosen, "fetch",
        "Fetch a model or data from the hub into the cache that all of its tools share; prints the folder, or the one "
        ".gguf file. Goes on where an earlier call was broken off, and compares checksums. HF_ENDPOINT names another "
        "hub, HF_TOKEN who you are, HF_HOME where the cache is",
        "  bitdistill fetch HuggingFaceTB/SmolLM2-135M --list\n"
        "  bitdistill fetch HuggingFaceTB/SmolLM2-135M\n"
        "  bitdistill fetch Qwen/Qwen3-0.6B-GGUF --include \"*Q8_0*\"\n"
        "  bitdistill fetch --dataset stanfordnlp/sst2 --include \"data/*\"",
        [options] { return fetch(*options); });
    command->add_option("name", options->name, "ORG/NAME, or the address of its page")->required();
    command->add_option("--revision", options->revision, "Branch, tag or commit [main, or the address's]");
    command
        ->add_option(
            "--include", options->include,
            "Only files of this pattern (*, ?, [a-z]), whole or without their folders; give it once per pattern "
            "[what this program reads of a model; of data everything]")
        ->type_name("GLOB");
    command->add_flag("--list", options->list, "Only list the files with sizes and licence");
    command->add_flag("--dataset", options->dataset, "The name is one of data");
    command->add_flag("--json", options->json, "One JSON object");
}

}  // namespace bitdistill
