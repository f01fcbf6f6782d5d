// SPDX-License-Identifier: GPL-3.0-or-later
// inspect, parameters, tensorboard: what is there, for reading and for other programs.
#include <algorithm>
#include <atomic>
#include <memory>
#include <optional>
#include <utility>

#include "app/cli/command.h"
#include "app/cli/foreground.h"
#include "app/cli/terminal.h"
#include "engine/base/done_folder.h"
#include "engine/base/error.h"
#include "engine/base/list_text.h"
#include "engine/base/number_text.h"
#include "engine/base/shell_text.h"
#include "engine/base/utf8.h"
#include "engine/model/inspect.h"
#include "engine/model/statistics/model_difference.h"
#include "engine/model/statistics/tensor_statistics.h"
#include "engine/run/run_params.h"
#include "engine/run/tensorboard/tensorboard.h"

namespace bitdistill {

namespace {

std::string extents_text(const std::vector<std::int64_t>& shape) {
    std::string text;
    for (const std::int64_t size : shape) text += (text.empty() ? "" : " x ") + std::to_string(size);
    return "[" + text + "]";
}

std::string report(const Inspection& inspection) {
    std::vector<std::vector<std::string>> rows{
        {"tensor", "type", "shape", "in the file", "kept as", "becomes", "as student"}};
    for (const InspectedTensor& tensor : inspection.tensors)
        rows.push_back({tensor.name, tensor.type, extents_text(tensor.shape), bytes_text(tensor.bytes),
                        tensor.kept.empty() ? "-" : tensor.kept, tensor.becomes_ternary ? "ternary" : "-",
                        bytes_text(tensor.student_bytes)});
    std::string text = table_text(rows) + "\n\n";
    if (inspection.config) {
        const ModelConfig& config = *inspection.config;
        text += std::to_string(config.layers) + " layers, hidden " + std::to_string(config.hidden_size) + ", " +
                std::to_string(config.heads) + " heads (" + std::to_string(config.kv_heads) + " key/value) of " +
                std::to_string(config.head_dim) + ", FFN " + std::to_string(config.intermediate_size) +
                ", vocabulary " + whole_text(config.vocab_size) + (config.tie_embeddings ? ", tied head" : "") +
                (config.ternary ? ", 1.58-bit" : "");
        const std::string member = member_text(config);
        text += (member.empty() ? "" : " with " + member) + "\n";
    }
    text += whole_text(inspection.parameters) + " parameters, " + whole_text(inspection.ternary_parameters) +
            " of them " + (inspection.config && inspection.config->ternary ? "are" : "become") + " ternary, " +
            bytes_text(inspection.file_bytes) + " in the file\n\n";
    const auto row = [](const char* name, const ModelSize& size) {
        return std::vector<std::string>{name, bytes_text(size.body), bytes_text(size.embedding_and_head),
                                        bytes_text(size.norms), bytes_text(size.total())};
    };
    std::vector<std::vector<std::string>> sizes{{"in memory", "body", "embedding+head", "norms", "total"},
                                                row("F16 teacher", inspection.teacher),
                                                row("1.58-bit student", inspection.student)};
    if (inspection.memory.total() > 0) sizes.insert(sizes.begin() + 1, row("as it is kept", inspection.memory));
    text += table_text(sizes);
    for (const std::string& problem : inspection.problems) text += "\nproblem: " + printable_line(problem);
    for (const std::string& note : inspection.notes) text += "\nnote: " + printable_line(note);
    return text;
}

std::string compared_row_type(const TensorDifference& one) {
    return one.first_type == one.second_type ? one.first_type : one.first_type + " / " + one.second_type;
}

std::string report(const ModelDifference& difference, bool all) {
    std::vector<std::vector<std::string>> rows{{"tensor", "type", "different", "largest", "mean", "relative"}};
    for (const TensorDifference& one : difference.tensors) {
        if (!all && one.equal()) continue;
        if (!one.obstacle.empty()) {
            rows.push_back({one.name, compared_row_type(one), one.obstacle, "-", "-", "-"});
            continue;
        }
        const double share = one.count > 0 ? static_cast<double>(one.different) / static_cast<double>(one.count) : 0;
        rows.push_back({one.name, compared_row_type(one), percent_text(share), short_number_text(one.largest),
                        short_number_text(one.mean), short_number_text(one.relative)});
    }
    std::string text = rows.size() > 1 ? table_text(rows) + "\n\n" : std::string();
    const auto count = static_cast<std::int64_t>(difference.tensors.size());
    text += whole_text(difference.equal_count()) + " of " + whole_text(count) + " tensors hold the same values";
    for (const auto& [names, which] : {std::pair{&difference.only_first, "only the first model has: "},
                                       {&difference.only_second, "only the second model has: "}})
        if (!names->empty()) text += "\n" + (which + printable_line(joined(*names)));
    return text;
}

int compare(const std::string& first, const std::string& second, bool all, bool json) {
    std::optional<ModelDifference> difference;
    std::atomic<double> share{0};
    const bool ended = run_in_foreground(
        [&](JobControl& control) {
            difference = compare_models(
                first, second, [&](double done) { share = done; }, &control);
        },
        [&] { say_over("compare: " + percent_text(share)); });
    say_over({});
    if (!ended || !difference || !difference->whole) return exit_stopped;
    if (json)
        print(to_json(*difference));
    else
        print(report(*difference, all));
    return exit_ok;
}

std::string report(const TensorStatistics& found) {
    std::string text =
        found.name + ": " + found.type + " " + extents_text(found.shape) + ", " + whole_text(found.count) + " values\n";
    text += "least " + short_number_text(found.least) + ", greatest " + short_number_text(found.greatest) + ", mean " +
            short_number_text(found.mean) + ", standard deviation " + short_number_text(found.deviation) +
            ", mean magnitude " + short_number_text(found.mean_magnitude) + ", zeros " +
            percent_text(found.count > 0 ? static_cast<double>(found.zeros) / static_cast<double>(found.count) : 0);
    if (found.not_finite > 0) text += "\nproblem: " + whole_text(found.not_finite) + " values are not finite";
    if (found.bins.empty()) return text;
    // A bar of a terminal's width for the fullest of 21 parts.
    constexpr std::size_t parts = 21, width = 50;
    std::vector<std::uint64_t> bars(parts);
    for (std::size_t i = 0; i < found.bins.size(); ++i) bars[i * parts / found.bins.size()] += found.bins[i];
    const std::uint64_t most = *std::max_element(bars.begin(), bars.end());
    for (std::size_t i = 0; i < parts; ++i) {
        const double middle = found.from + (found.to - found.from) * (static_cast<double>(i) + 0.5) / parts;
        std::string label = short_number_text(middle);
        if (label.size() < 10) label.insert(0, 10 - label.size(), ' ');
        text += "\n" + label + "  " + std::string(static_cast<std::size_t>(bars[i] * width / most), '#');
    }
    return text;
}

}  // namespace

void add_inspect_commands(CLI::App& program, Work& chosen) {
    struct Inspect {
        std::string path, other, tensor;
        bool json = false, all = false;
    };
    const auto inspect = std::make_shared<Inspect>();
    CLI::App* command = add_command(
        program, chosen, "inspect",
        "Tensors of a model, what becomes ternary, and sizes; reads headers, compares checksums where the "
        "folder has some, ends with 1 on a problem",
        "  bitdistill inspect models/qwen3-0.6b\n  bitdistill inspect model.safetensors "
        "--json\n  bitdistill inspect student.gguf\n"
        "  bitdistill inspect runs/sst2/teacher --compare models/qwen3-0.6b\n"
        "  bitdistill inspect runs/sst2/student --tensor model.layers.0.mlp.up_proj.weight",
        [inspect] {
            if (!inspect->other.empty()) return compare(inspect->path, inspect->other, inspect->all, inspect->json);
            if (!inspect->tensor.empty()) {
                const TensorStatistics found = tensor_statistics(WeightFile::open(inspect->path), inspect->tensor);
                if (inspect->json)
                    print(to_json(found));
                else
                    print(report(found));
                return found.not_finite == 0 ? exit_ok : exit_failed;
            }
            Inspection found = inspect_model(inspect->path);
            try {
                verify_if_done(found.path);
            } catch (const Error& damaged) {
                found.problems.emplace_back(damaged.what());
            }
            if (inspect->json)
                print(to_json(found));
            else
                print(report(found));
            return found.problems.empty() ? exit_ok : exit_failed;
        });
    command->add_option("path", inspect->path, "Model folder, .safetensors or .gguf file, or run folder")->required();
    CLI::Option* other = command->add_option("--compare", inspect->other,
                                             "Instead: which tensors differ from those of this model, and by how much");
    command->add_option("--tensor", inspect->tensor, "Instead: statistics and histogram of one tensor")
        ->excludes(other);
    command->add_flag("--all", inspect->all, "With --compare: equal tensors too")->needs(other);
    command->add_flag("--json", inspect->json, "One JSON object");

    const auto markdown = std::make_shared<bool>(false);
    CLI::App* parameters_command =
        add_command(program, chosen, "parameters", "Every parameter of a recipe with its default",
                    "  bitdistill parameters\n  bitdistill parameters --markdown > parameters.md", [markdown] {
                        if (*markdown) {
                            std::string page = parameters_markdown();
                            page.pop_back();  // print() ends the last line
                            print(page);
                            return exit_ok;
                        }
                        std::vector<std::vector<std::string>> rows{{"parameter", "default"}};
                        const RunParams defaults;
                        for (const Param& param : parameters()) rows.push_back({param.name, get_text(defaults, param)});
                        print(table_text(rows));
                        return exit_ok;
                    });
    parameters_command->add_flag("--markdown", *markdown, "The reference page");

    struct Board {
        std::string run, out;
    };
    const auto board = std::make_shared<Board>();
    CLI::App* board_command =
        add_command(program, chosen, "tensorboard", "Write a run's curves and histograms as TensorBoard event files",
                    "  bitdistill tensorboard runs/sst2\n  tensorboard --logdir runs/sst2/report/tensorboard", [board] {
                        const RunFolder run = RunFolder::open(board->run);
                        const std::filesystem::path out =
                            board->out.empty() ? tensorboard_folder(run) : std::filesystem::path(board->out);
                        const TensorboardFiles written = write_tensorboard(run, out);
                        print(whole_text(written.rows) + " steps and " + whole_text(written.frames) +
                              " histograms in " + whole_text(written.files) + " files: tensorboard --logdir " +
                              printable_line(shell_quoted(out.string())));
                        return exit_ok;
                    });
    board_command->add_option("run", board->run, "Run folder")->required();
    board_command->add_option("--out", board->out, "Folder to write [RUN/report/tensorboard]")->type_name("DIR");
}

}  // namespace bitdistill
