// SPDX-License-Identifier: GPL-3.0-or-later
// inspect, parameters, tensorboard: what is there, for reading and for other programs.
#include <memory>

#include "app/cli/command.h"
#include "app/cli/terminal.h"
#include "engine/base/done_folder.h"
#include "engine/base/error.h"
#include "engine/base/number_text.h"
#include "engine/base/shell_text.h"
#include "engine/base/utf8.h"
#include "engine/model/inspect.h"
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
                (config.ternary ? ", 1.58-bit" : "") + "\n";
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

}  // namespace

void add_inspect_commands(CLI::App& program, Work& chosen) {
    struct Inspect {
        std::string path;
        bool json = false;
    };
    const auto inspect = std::make_shared<Inspect>();
    CLI::App* command =
        add_command(program, chosen, "inspect",
                    "Tensors of a model, what becomes ternary, and sizes; reads headers, compares checksums where the "
                    "folder has some, ends with 1 on a problem",
                    "  bitdistill inspect models/qwen3-0.6b\n  bitdistill inspect model.safetensors "
                    "--json\n  bitdistill inspect student.gguf",
                    [inspect] {
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
