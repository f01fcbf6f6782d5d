// SPDX-License-Identifier: GPL-3.0-or-later
// export: a model folder as one .gguf file for this and other programs, checked before it gets its name.
#include <algorithm>
#include <atomic>
#include <memory>

#include "app/cli/command.h"
#include "app/cli/foreground.h"
#include "app/cli/terminal.h"
#include "app/use/model_export.h"
#include "engine/base/number_text.h"

namespace bitdistill {

namespace {

const std::vector<std::string> body_types = {"f32",  "f16",  "bf16",  "q8_0",  "q4_0",
                                             "q4_1", "q6_k", "tq1_0", "tq2_0", "i2_s"};
const std::vector<std::string> embedding_types = {"f32", "f16", "bf16", "q8_0", "q4_0", "q4_1", "q6_k"};

std::string report(const Exported& exported) {
    const Parity& parity = exported.parity;
    std::string text =
        exported.file.string() + ": " + bytes_text(exported.bytes) + ", architecture " + exported.architecture + "\n";
    text += table_text({{"in the file", "type", "bytes"},
                        {"body", to_string(exported.type), bytes_text(exported.body_bytes)},
                        {"embedding+head", to_string(exported.embedding_type), bytes_text(exported.embedding_bytes)},
                        {"norms", "F32", bytes_text(exported.norm_bytes)}});
    if (exported.kept_in_f16 > 0)
        text += "\n" + whole_text(exported.kept_in_f16) + " matrices are kept in F16: their rows do not fill " +
                to_string(exported.type) + " blocks";
    text += "\nread back: " + whole_text(parity.exact_tensors) + " tensors exact, " +
            whole_text(parity.rounded_tensors) + " rounded as their types do";
    text += "\nlogits: largest difference " + count_text(parity.max_logit_difference) + ", KL " +
            count_text(parity.mean_kl) + " nats, same next token at " + whole_text(parity.same_arg_max) + " of " +
            whole_text(parity.positions) + " positions";
    const auto ties =
        std::count_if(parity.others.begin(), parity.others.end(), [](const auto& one) { return one.tie; });
    if (!parity.others.empty()) text += " (" + whole_text(ties) + " of the others are ties)";
    return text + "\n" + exported.readers;
}

}  // namespace

void add_export_commands(CLI::App& program, Work& chosen) {
    struct Options {
        std::string model, out, type = "f16", embedding_type, scales, name;
        int threads = 0;
        bool no_tokenizer = false, json = false;
    };
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        add_command(program, chosen, "export", "Write a model as one .gguf file and check that it is the same model",
                    "  bitdistill export --model runs/sst2/student --out student.gguf --type tq2_0\n"
                    "  bitdistill export --model models/qwen3-0.6b --out teacher.gguf --type q8_0 --embedding-type f16",
                    [options] {
                        const std::filesystem::path source(options->model);
                        ExportOptions wanted;
                        if (options->no_tokenizer) {
                            wanted.type = *block_type(options->type);
                            wanted.tokenizer = {{"tokenizer.ggml.model", std::string("no_vocab")}};
                        } else {
                            wanted = exportOptions(source, *block_type(options->type));
                        }
                        wanted.threads = options->threads;
                        wanted.name = options->name;
                        if (!options->embedding_type.empty())
                            wanted.embedding_type = block_type(options->embedding_type);
                        if (!options->scales.empty())
                            wanted.scales = options->scales == "separate" ? ScalePlace::separate : ScalePlace::folded;
                        const std::string remark = exportRemark(wanted);
                        std::optional<Exported> exported;
                        std::atomic<const char*> part{"write"};
                        std::atomic<double> share{0};
                        const bool ended = run_in_foreground(
                            [&](JobControl& control) {
                                exported = export_gguf(
                                    source, options->out, wanted,
                                    [&](const char* name, double done) {
                                        part = name;
                                        share = done;
                                    },
                                    &control);
                            },
                            [&] { say_over("export: " + std::string(part) + " " + percent_text(share)); });
                        say_over({});
                        if (!ended || !exported) return exit_stopped;
                        say_notes(exported->notes);
                        if (options->json)
                            print(to_json(*exported));
                        else
                            print(report(*exported) + (remark.empty() ? "" : "\n" + remark));
                        return exit_ok;
                    });
    command->add_option("--model", options->model, "Model folder or .gguf file")->required()->type_name("DIR");
    command->add_option("--out", options->out, "File to write; FILE.receipt.json comes beside it")
        ->required()
        ->type_name("FILE");
    command->add_option("--type", options->type, "What the layers' matrices are kept in [f16]")
        ->check(CLI::IsMember(body_types, CLI::ignore_case));
    command->add_option("--embedding-type", options->embedding_type, "The same for embedding and head [fits --type]")
        ->check(CLI::IsMember(embedding_types, CLI::ignore_case));
    command
        ->add_option("--scales", options->scales,
                     "Of a student: folded into the blocks, or separate and exact [what most programs open]")
        ->check(CLI::IsMember({"folded", "separate"}));
    command->add_option("--name", options->name, "Name of the model inside the file");
    command->add_option("--threads", options->threads, "0 = all cores [0]")->check(CLI::NonNegativeNumber);
    command->add_flag("--no-tokenizer", options->no_tokenizer, "For a folder that has none: only ids can be run then");
    command->add_flag("--json", options->json, "Print the receipt");
}

}  // namespace bitdistill
