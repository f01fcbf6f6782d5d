// SPDX-License-Identifier: GPL-3.0-or-later
// What can be found wrong with a recipe before a thread starts: files and shapes.
#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <iterator>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/base/checksum.h"
#include "engine/base/done_folder.h"
#include "engine/base/error.h"
#include "engine/base/machine.h"
#include "engine/base/model_path.h"
#include "engine/base/number_text.h"
#include "engine/base/utf8.h"
#include "engine/model/forward_pass.h"
#include "engine/model/tensor_roles.h"
#include "engine/model/weight_file.h"
#include "engine/run/data/data_files.h"
#include "engine/run/student_config.h"
#include "engine/text/corpus.h"
#include "engine/text/task.h"
#include "engine/text/text_prompt.h"
#include "engine/text/tokenizer/licence_files.h"
#include "engine/text/tokenizer/tokenizer.h"
#include "engine/text/vocabulary.h"
#include "engine/train/api/distillation_plan.h"
#include "engine/train/api/engine.h"
#include "engine/train/api/run_needs.h"

namespace bitdistill {
namespace {

// Texts of one evaluation from which on a recipe is advised to take fewer.
constexpr std::size_t many_texts = 500;

class Findings {
  public:
    explicit Findings(std::vector<Problem>& problems) : problems_(problems) {}
    void add(const std::string& param, const std::string& text, bool fatal = true) {
        problems_.push_back({param, text, fatal});
    }
    // Runs a check; what it throws becomes a problem of `param`.
    template <class Check>
    bool check(const std::string& param, const Check& run) {
        try {
            run();
            return true;
        } catch (const Error& error) {
            add(param, error.what());
        }
        return false;
    }

  private:
    std::vector<Problem>& problems_;
};

void check_teacher(const RunParams& params, Findings& findings) {
    if (params.teacher.empty()) return;  // said by range_problems()
    std::optional<WeightFile> file;
    if (!findings.check("teacher", [&] { file = WeightFile::open(params.teacher); })) return;
    const ModelConfig& config = file->config();
    for (const std::string& note : file->notes()) findings.add("teacher", note, false);
    for (const std::string& note : licence_files(model_at(params.teacher)).left) findings.add("teacher", note, false);
    if (!findings.check("teacher", [&] { require(config, ForwardPass::training, params.teacher); })) return;
    if (config.ternary)
        return findings.add(
            "teacher",
            params.teacher + ": is a 1.58-bit student already. Choose the full-precision model it came from.");
    findings.check("teacher", [&] {
        for (const TensorSpec& spec : tensor_specs(config)) file->at(spec);
    });
    if (params.bitnet_sft || params.distillation || params.continual_pretraining)
        if (const auto lack =
                obstacle(student_of(config, params, params.refinement), ForwardPass::training, params.teacher)) {
            // It begins with the key that asks for too much.
            const std::string text = lack->what(), key = lack->problem().substr(0, lack->problem().find(' '));
            findings.add(find_parameter(key) ? key : "teacher", text);
        }
    std::unique_ptr<Tokenizer> tokenizer;
    findings.check("teacher", [&] {
        tokenizer = open_tokenizer(params.teacher);
        if (token_beyond(*tokenizer, config.vocab_size))
            throw Error("the tokenizer has " + std::to_string(tokenizer->vocab_size()) +
                            " entries, the model's vocabulary only " + std::to_string(config.vocab_size),
                        params.teacher, "The tokenizer belongs to another model.");
    });
    if (const Task* task = find_task(params.task); tokenizer && task && task->kind == TaskKind::chat)
        findings.check("teacher", [&] { const TaskEncoder understood(*tokenizer, *task); });
    else if (tokenizer && params.prompt_form == PromptForm::chat)
        findings.check("prompt_form", [&] { text_prompt(*tokenizer, "a text", {.form = PromptForm::chat}); });
    if (params.max_length > config.max_positions && config.max_positions > 0)
        findings.add(
            "max_length",
            "The model was made for " + std::to_string(config.max_positions) + " positions" +
                (config.context_ends_with_window ? ": there its sliding_window begins, which is not computed" : "") +
                ". Set max_length to " + std::to_string(config.max_positions) + " or less.");
    if (const std::string problem = relation_layer_problem(params, config); !problem.empty())
        findings.add("relation_layer", problem);
    if (params.distillation && !relation_heads_fit(distillation_plan(params, config, config), config))
        findings.add("relation_heads", "It must divide the query width " + std::to_string(config.query_width()) +
                                           " and the key width " + std::to_string(config.kv_width()) + ".");
}

// Throws Error unless teacher and student have one vocabulary. Returns the teacher's configuration.
ModelConfig same_vocabulary(const RunParams& params, const ModelConfig& student) {
    const ModelConfig teacher = model_config_of(params.teacher);
    if (teacher.vocab_size != student.vocab_size)
        throw Error("has a vocabulary of " + std::to_string(student.vocab_size) + ", the teacher of " +
                        std::to_string(teacher.vocab_size),
                    params.student, "Take a student of a model with this teacher's tokenizer.");
    return teacher;
}

// One that no stage trains is evaluated as it is, by the CPU engine.
void check_given_student(const RunParams& params, const ModelConfig& config) {
    require(config, ForwardPass::inference, params.student);
    if (!params.teacher.empty()) same_vocabulary(params, config);
}

// A student that a run begins with: ternary, of the teacher's vocabulary, of a form that the recipe can go on with.
void check_student(const RunParams& params, Findings& findings) {
    if (params.student.empty()) return;
    const bool trains = params.continual_pretraining || params.distillation;
    findings.check("student", [&] {
        verify_if_done(params.student);
        const WeightFile file = WeightFile::open(params.student);
        const ModelConfig& config = file.config();
        if (!config.ternary)
            throw Error("is a full-precision model", params.student, "Give it as teacher, and leave this empty.");
        if (!trains) return check_given_student(params, config);
        require(config, ForwardPass::training, params.student);
        require(student_of(config, params, config.sub_norm), ForwardPass::training, params.student);
        const Quantizer& own = config.quantizer;
        if (own.hadamard() != (params.activation == ActivationRule::hadamard_absmax8 ||
                               params.activation == ActivationRule::hadamard_absmean4))
            throw Error("has the activations " + std::string(word_of(own.activation)) + ", and " +
                            std::string(word_of(params.activation)) +
                            " reads o_proj and down_proj otherwise: ternary weights cannot be turned",
                        params.student, "Set activation to " + std::string(word_of(own.activation)) + ".");
        if (own.activation != params.activation)
            findings.add("activation",
                         "is " + std::string(word_of(params.activation)) + ", and the student computed with " +
                             std::string(word_of(own.activation)) + ": this run trains it with " +
                             std::string(word_of(params.activation)) + ". Set it to " +
                             std::string(word_of(own.activation)) + " to keep the student's own.",
                         false);
        if (params.teacher.empty()) return;
        const ModelConfig teacher = same_vocabulary(params, config);
        const DistillationPlan plan = distillation_plan(params, config, teacher);
        if (params.distillation && params.distillation_teacher.empty() &&
            !(relation_heads_fit(plan, config) && relation_heads_fit(plan, teacher)))
            throw Error("has " + std::to_string(plan.relation.heads) +
                            " relation heads, which do not divide its widths and the "
                            "teacher's",
                        params.student, "Set relation_heads to a number that does.");
        const RunParams usual;
        const auto stays = [&](const char* key, auto wanted, auto usually, auto has, const auto& text) {
            if (wanted != usually && wanted != has)
                throw Error("keeps its own " + std::string(key) + ", " + std::string(text(has)), params.student,
                            "Set " + std::string(key) + " to that, or leave it at " + std::string(text(usually)) + ".");
        };
        const auto word = [](auto value) { return word_of(value); };
        stays("weight_scale", params.weight_scale, usual.weight_scale, own.weight_scale,
              [](ScaleGranularity value) { return to_string(value); });
        stays("sparsity", params.sparsity, usual.sparsity, own.sparsity, word);
        stays("sub_norm_placement", params.sub_norm_placement, usual.sub_norm_placement, config.sub_norm_placement,
              word);
        if (!params.refinement && config.sub_norm)
            throw Error("has SubLN already, and refinement is off", params.student, "Switch refinement on.");
        if (params.student_start != StudentStart::absmean)
            throw Error("is made already, and student_start is for one that refinement makes", params.student,
                        "Set student_start to absmean.");
    });
}

// Throws Error unless both models give their ids to the same tokens, as far as both have them, and the other one knows
// every id that the recipe's tokenizer writes.
void require_same_tokens(const RunParams& params, const ModelConfig& other) {
    const auto own = open_tokenizer(params.teacher), theirs = open_tokenizer(params.distillation_teacher);
    require_common_tokens(*own, params.teacher, *theirs, params.distillation_teacher);
    if (token_beyond(*own, other.vocab_size))
        throw Error("has " + std::to_string(other.vocab_size) + " tokens, and the teacher's tokenizer writes " +
                        std::to_string(own->vocab_size()),
                    params.distillation_teacher, "Take a model with the teacher's tokenizer.");
}

// Another model that the student is to learn from: full-precision, of the same vocabulary, and of widths that the
// recipe's relation heads divide.
void check_distillation_teacher(const RunParams& params, Findings& findings) {
    if (!has_distillation_teacher(params) || params.teacher.empty()) return;
    const std::string& path = params.distillation_teacher;
    const char* const name = "distillation_teacher";
    ModelConfig other, student;
    const bool opened = findings.check(name, [&] {
        const WeightFile file = WeightFile::open(path);
        other = file.config();
        for (const std::string& note : file.notes()) findings.add(name, note, false);
        require(other, ForwardPass::training, path);
        if (other.ternary)
            throw Error("is a 1.58-bit student", path, "Choose a full-precision model of the teacher's vocabulary.");
        for (const TensorSpec& spec : tensor_specs(other)) file.at(spec);
    });
    if (!opened) return;
    try {
        student = params.student.empty() ? student_of(model_config_of(params.teacher), params, params.refinement)
                                         : model_config_of(params.student);
    } catch (const Error&) {
        return;  // said of the teacher or the student
    }
    findings.check(name, [&] { require_same_tokens(params, other); });
    if (params.max_length > other.max_positions && other.max_positions > 0)
        findings.add("max_length", "The distillation teacher was made for " + std::to_string(other.max_positions) +
                                       " positions. Set max_length to " + std::to_string(other.max_positions) +
                                       " or less.");
    const DistillationPlan plan = distillation_plan(params, student, other);
    if (!relation_heads_fit(plan, student) || !relation_heads_fit(plan, other))
        findings.add("relation_heads", "It must divide the student's query and key widths, " +
                                           std::to_string(student.query_width()) + " and " +
                                           std::to_string(student.kv_width()) + ", and the distillation teacher's, " +
                                           std::to_string(other.query_width()) + " and " +
                                           std::to_string(other.kv_width()) + ". Set it to 0 for a number that does.");
    else
        findings.add(name, "Relations are compared so: " + relations_text(plan, student, other) + ".", false);
}

void check_device(const RunParams& params, Findings& findings) {
    if (params.device == WantedDevice::automatic || params.device == WantedDevice::cpu) return;
    if (params.teacher_cache != TeacherCache::off)
        findings.add("teacher_cache", "is for the CPU's own kernels: set it to off, or device to cpu");
    if (params.device == WantedDevice::cuda)
        findings.check("device", [&] { training_engine().check_device(params.device); });
}

// Enough text for one row? The tokens of a beginning of each document are counted, of all of it only where that is not
// enough.
void check_corpus(const RunParams& params) {
    const auto tokenizer = open_tokenizer(params.teacher);
    const auto needed = static_cast<std::size_t>(params.max_length) + 1;
    std::size_t tokens = 0;
    read_documents(params.corpus, [&](const std::string& document) {
        const std::size_t most = character_boundary(document, 32 * needed);
        const std::size_t some = tokenizer->encode(document.substr(0, most)).size();
        tokens += tokens + some >= needed || most == document.size() ? some : tokenizer->encode(document).size();
        tokens += (tokenizer->add_bos && tokenizer->bos_id) + tokenizer->eos_id.has_value();
        return tokens < needed;
    });
    if (tokens < needed)
        throw Error("has " + std::to_string(tokens) + " tokens, and the shortest that can be trained on has " +
                        std::to_string(needed) + " (max_length and one more)",
                    params.corpus, "Give more text or a smaller max_length");
}

// What a chat template refuses, some conversations as a sample: a role that must come first, a turn twice.
void check_conversations(const RunParams& params, const Task& task, const std::vector<Example>& examples) {
    constexpr std::size_t looked_at = 50;
    if (task.kind != TaskKind::chat || params.teacher.empty()) return;
    std::unique_ptr<Tokenizer> tokenizer;
    std::optional<TaskEncoder> encoder;
    try {
        tokenizer = open_tokenizer(params.teacher);
        encoder.emplace(*tokenizer, task);
    } catch (const Error&) {
        return;  // said of the teacher
    }
    for (std::size_t i = 0; i < std::min(examples.size(), looked_at); ++i)
        encoder->sequences(examples[i], params.max_length);
}

// Refuses what this machine can never hold; what is merely free now is the business of run_needs().
void check_memory(const RunParams& params, Findings& findings) {
    if (params.teacher.empty() || params.device == WantedDevice::cuda) return;
    std::uint64_t needed = 0;
    try {
        const ModelConfig teacher = model_config_of(params.teacher);
        needed = memory_needed(params, teacher);
        if (needed > memory_and_swap()) needed = memory_needed(params, teacher, longest_item(params));
    } catch (const Error&) {
        return;  // said of the teacher or the data
    }
    if (needed <= memory_and_swap()) return;
    findings.add("micro_batch_size", "needs too much memory: " + std::to_string(params.micro_batch_size) +
                                         " sequences of up to " + std::to_string(params.max_length) +
                                         " tokens take about " + bytes_text(needed) +
                                         " at the peak, and this machine "
                                         "has " +
                                         bytes_text(memory_and_swap()) +
                                         ". Take a smaller micro_batch_size or max_length, or switch "
                                         "activation_checkpointing on.");
}

void check_teacher_cache(const RunParams& params, Findings& findings) {
    std::uint64_t bytes = 0;
    try {
        bytes = teacher_cache_bytes(params);
    } catch (const Error&) {
        return;  // said of the teacher or the data
    }
    if (bytes == 0) return findings.add("teacher_cache", "is of no use: no item is read twice in so few steps", false);
    findings.add("teacher_cache",
                 "will take about " + bytes_text(bytes) +
                     " in the run folder while the student learns "
                     "from the teacher",
                 false);
}

// Stands for an item's texts and its answer, in whatever kind of file it is.
std::uint64_t sum_of(const Example& item) {
    constexpr std::string_view end("\0", 1);  // of a text: "ab", "c" is not "a", "bc"
    std::uint64_t sum = fnv1a64(std::to_string(item.label));
    for (const std::string& field : item.fields) sum = fnv1a64(field, fnv1a64(end, sum));
    for (const ChatMessage& message : item.messages)
        sum = fnv1a64(message.content, fnv1a64(end, fnv1a64(message.role, fnv1a64(end, sum))));
    return fnv1a64(item.target, fnv1a64(end, sum));
}

// Of the items that a run takes from a file. The whole file is read: a mistake behind them is one, too. Throws Error.
std::vector<std::uint64_t> sums_of(const RunParams& params, const std::filesystem::path& file, const Task& task,
                                   std::int64_t limit) {
    std::vector<std::uint64_t> sums;
    const std::vector<Example> items = read_examples(file, task);
    check_conversations(params, task, items);
    for (const Example& item : items) {
        if (limit > 0 && std::ssize(sums) >= limit) break;
        sums.push_back(sum_of(item));
    }
    return sums;
}

// Some items stand in both files of nearly every task (GLUE's, too); more of them measure what was learnt by heart.
// train: ascending. of: " of dev.tsv" where there are several files of dev items.
void note_seen_items(const std::vector<std::uint64_t>& train, const std::vector<std::uint64_t>& dev,
                     const std::string& of, Findings& findings) {
    constexpr double usual_share = 0.1;
    const auto seen =
        std::ranges::count_if(dev, [&](std::uint64_t item) { return std::ranges::binary_search(train, item); });
    if (seen == 0 || static_cast<double>(seen) < usual_share * static_cast<double>(dev.size())) return;
    findings.add("dev_data",
                 "repeats training data: " + std::to_string(seen) + " of " + std::to_string(dev.size()) + " dev items" +
                     of + " are training items, which the models have seen before they are measured on them",
                 false);
}

}  // namespace

std::vector<Problem> problems(const RunParams& params) {
    std::vector<Problem> found = range_problems(params);
    Findings findings(found);
    check_teacher(params, findings);
    check_student(params, findings);
    check_distillation_teacher(params, findings);
    check_device(params, findings);
    Task task;
    const bool task_known = findings.check("task", [&] { task = make_task(params); });
    // What is left empty is named by range_problems().
    const auto check_data = [&](const std::filesystem::path& path, const char* name, std::int64_t limit) {
        std::vector<std::uint64_t> sums;
        if (!path.empty() && task_known) findings.check(name, [&] { sums = sums_of(params, path, task, limit); });
        return sums;
    };
    std::vector<std::uint64_t> train = check_data(params.train_data, "train_data", params.train_limit);
    std::ranges::sort(train);
    std::vector<std::filesystem::path> dev_files;
    if (data_list_problem(params.dev_data).empty()) dev_files = data_files(params.dev_data);  // else said already
    std::size_t first_items = 0;  // evaluations within a stage are of the first file
    for (const std::filesystem::path& file : dev_files) {
        const std::vector<std::uint64_t> dev = check_data(file, "dev_data", params.eval_limit);
        if (file == dev_files.front()) first_items = dev.size();
        note_seen_items(train, dev, dev_files.size() > 1 ? " of " + file.string() : "", findings);
    }
    if (first_items > many_texts && task.kind == TaskKind::generate && params.eval_limit == 0)
        findings.add(
            "eval_limit",
            "is 0: in every evaluation the model writes all " + std::to_string(first_items) +
                " texts, which takes long. Set it to a few hundred, or eval_every to 0 for one at a stage's end",
            false);
    const bool cached = (params.distillation && !params.train_data.empty()) || pretrains_on_logits(params);
    if (cached && params.teacher_cache != TeacherCache::off && !params.teacher.empty())
        check_teacher_cache(params, findings);
    if (params.continual_pretraining && !params.corpus.empty())
        if (findings.check("corpus",
                           [&] { read_documents(params.corpus, [](const std::string&) { return false; }); }) &&
            std::ranges::none_of(found, [](const Problem& one) { return one.fatal && one.param == "teacher"; }))
            findings.check("corpus", [&] { check_corpus(params); });
    check_memory(params, findings);
    if (const auto capped = threads_beyond_cores(params.threads))
        findings.add("threads", capped->substr(std::string("threads ").size()), false);
    return found;
}

void refuse_fatal(const RunParams& params) {
    std::string all;
    for (const Problem& problem : problems(params))
        if (problem.fatal)
            all += (all.empty() ? "" : "; ") + (problem.param.empty() ? "" : problem.param + ": ") + problem.text;
    if (!all.empty()) throw Error(all, "the recipe cannot be run");
}

}  // namespace bitdistill
