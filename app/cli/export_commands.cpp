// SPDX-License-Identifier: GPL-3.0-or-later
// export: a model as one .gguf file, or a student as a folder of packed weights, for this and other programs, checked
// before it gets its name.
#include <algorithm>
#include <atomic>
#include <memory>

#include "app/cli/command.h"
#include "app/cli/foreground.h"
#include "app/cli/terminal.h"
#include "app/use/model_export.h"
#include "engine/base/machine.h"
#include "engine/base/number_text.h"
#include "engine/base/utf8.h"

namespace bitdistill {

namespace {

constexpr const char* packed_type = "hf-2bit";
const std::vector<std::string> body_types = {"f32",  "f16",   "bf16",  "q8_0", "q4_0",     "q4_1",
                                             "q6_k", "tq1_0", "tq2_0", "i2_s", packed_type};
const std::vector<std::string> embedding_types = {"f32", "f16", "bf16", "q8_0", "q4_0", "q4_1", "q6_k"};

std::string parity_text_of(const Parity& parity) {
    std::string text = "read back: " + whole_text(parity.exact_tensors) + " tensors exact, " +
                       whole_text(parity.rounded_tensors) + " rounded as their types do";
    text += "\nlogits (" + parity.arithmetic + "): largest difference " + count_text(parity.max_logit_difference) +
            ", KL " + count_text(parity.mean_kl) + " nats, same next token at " + whole_text(parity.same_arg_max) +
            " of " + whole_text(parity.positions) + " positions";
    const auto ties = std::ranges::count_if(parity.others, &OtherArgMax::tie);
    if (!parity.others.empty()) text += " (" + whole_text(ties) + " of the others are ties)";
    return text;
}

std::string report(const Exported& exported) {
    std::string text = printable_line(exported.file.string()) + ": " + bytes_text(exported.bytes) + ", architecture " +
                       exported.architecture + "\n";
    text += table_text({{"in the file", "type", "bytes"},
                        {"body", to_string(exported.type), bytes_text(exported.body_bytes)},
                        {"embedding+head", exported.table_types(), bytes_text(exported.embedding_bytes)},
                        {"norms", "F32", bytes_text(exported.norm_bytes)}});
    if (exported.kept_in_f16 > 0)
        text += "\n" + whole_text(exported.kept_in_f16) + " matrices are kept in F16: their rows do not fill " +
                to_string(exported.type) + " blocks";
    return text + "\n" + parity_text_of(exported.parity) + "\n" + exported.readers;
}

struct ExportCommand {
    std::string model, out, type = "f16", embedding_type, scales, name;
    int threads = 0;
    bool no_tokenizer = false, json = false;
};

// work(progress, control) with a line that says how far it is. False when it was stopped.
template <class Work>
bool with_progress(const Work& work) {
    std::atomic<const char*> part{"write"};
    std::atomic<double> share{0};
    const ExportProgress progress = [&](const char* name, double done) {
        part = name;
        share = done;
    };
    const bool ended = run_in_foreground([&](JobControl& control) { work(progress, control); },
                                         [&] { say_over("export: " + std::string(part) + " " + percent_text(share)); });
    say_over({});
    return ended;
}

int export_to_gguf(const ExportCommand& options) {
    const std::filesystem::path source(options.model);
    ExportOptions wanted;
    if (options.no_tokenizer) {
        wanted.type = *block_type(options.type);
        wanted.tokenizer = {{"tokenizer.ggml.model", std::string("no_vocab")}};
    } else {
        wanted = exportOptions(source, *block_type(options.type));
    }
    say_capped(options.threads);
    wanted.threads = options.threads;
    wanted.name = options.name;
    if (!options.embedding_type.empty()) wanted.embedding_type = block_type(options.embedding_type);
    if (!options.scales.empty())
        wanted.scales = options.scales == "separate" ? ScalePlace::separate : ScalePlace::folded;
    std::optional<Exported> exported;
    const bool ended = with_progress([&](const ExportProgress& progress, JobControl& control) {
        exported = export_gguf(source, options.out, wanted, progress, &control);
    });
    if (!ended || !exported) return exit_stopped;
    say_notes(exported->notes);
    if (options.json)
        print(to_json(*exported));
    else
        print(report(*exported));
    return exit_ok;
}

std::string report(const PackedExported& exported) {
    return printable_line(exported.folder.string()) + ": " + bytes_text(exported.bytes) + ", model_type " +
           exported.model_type + "\n" +
           table_text({{"in the folder", "type", "bytes"},
                       {"body", "2 bits", bytes_text(exported.body_bytes)},
                       {"embedding+head", to_string(exported.embedding_type), bytes_text(exported.embedding_bytes)},
                       {"norms", "F32", bytes_text(exported.norm_bytes)}}) +
           "\n" + parity_text_of(exported.parity) + "\n" + exported.readers;
}

int export_to_packed_folder(const ExportCommand& options) {
    if (!options.scales.empty() || !options.name.empty())
        throw UsageError(Error("--scales and --name belong to .gguf files", "--type hf-2bit", "Leave them out"));
    PackedOptions wanted = packedOptions(options.model, !options.no_tokenizer);
    say_capped(options.threads);
    wanted.threads = options.threads;
    if (!options.embedding_type.empty()) {
        const BlockType type = *block_type(options.embedding_type);
        if (!is_float(type))
            throw UsageError(Error("a packed folder keeps the embedding in f32, f16 or bf16",
                                   "--embedding-type " + options.embedding_type, "Choose one of them"));
        wanted.embedding_type = type == BlockType::f32 ? DType::f32 : type == BlockType::f16 ? DType::f16 : DType::bf16;
    }
    std::optional<PackedExported> exported;
    const bool ended = with_progress([&](const ExportProgress& progress, JobControl& control) {
        exported = export_packed(options.model, options.out, wanted, progress, &control);
    });
    if (!ended || !exported) return exit_stopped;
    say_notes(exported->notes);
    if (options.json)
        print(to_json(*exported));
    else
        print(report(*exported));
    return exit_ok;
}

}  // namespace

void add_export_commands(CLI::App& program, Work& chosen) {
    const auto options = std::make_shared<ExportCommand>();
    CLI::App* command = add_command(
        program, chosen, "export", "Write a model as one .gguf file, or a student as a packed folder, and check it",
        "  bitdistill export --model runs/sst2/student --out student.gguf --type tq2_0\n"
        "  bitdistill export --model models/qwen3-0.6b --out teacher.gguf --type q8_0 --embedding-type f16\n"
        "  bitdistill export --model runs/sst2/student --out student-2bit --type hf-2bit",
        [options] { return block_type(options->type) ? export_to_gguf(*options) : export_to_packed_folder(*options); });
    command->add_option("--model", options->model, "Model folder or .gguf file")->required()->type_name("DIR");
    command->add_option("--out", options->out, "File to write, or folder of hf-2bit; OUT.receipt.json comes beside it")
        ->required()
        ->type_name("OUT");
    command
        ->add_option(
            "--type", options->type,
            "What the layers' matrices are kept in; hf-2bit: a folder of packed weights for transformers [f16]")
        ->check(CLI::IsMember(body_types, CLI::ignore_case));
    command->add_option("--embedding-type", options->embedding_type, "The same for embedding and head [fits --type]")
        ->check(CLI::IsMember(embedding_types, CLI::ignore_case));
    command
        ->add_option("--scales", options->scales,
                     "Of a student: folded into the blocks, or separate and exact [what most programs open]")
        ->check(CLI::IsMember({"folded", "separate"}));
    command->add_option("--name", options->name, "Name of the model inside the file");
    command->add_option("--threads", options->threads, "0 = all cores [0]")->check(whole_number(0));
    command->add_flag("--no-tokenizer", options->no_tokenizer, "For a folder that has none: only ids can be run then");
    command->add_flag("--json", options->json, "Print the receipt");
}

}  // namespace bitdistill
