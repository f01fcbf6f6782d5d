// SPDX-License-Identifier: GPL-3.0-or-later
// evaluate, logits, losses: what a model folder says, through either engine. random-model: a folder that says nothing.
#include <algorithm>
#include <atomic>
#include <charconv>
#include <cmath>
#include <limits>
#include <memory>

#include "app/cli/command.h"
#include "app/cli/foreground.h"
#include "app/cli/result_table.h"
#include "app/cli/run_options.h"
#include "app/cli/shape_options.h"
#include "app/cli/terminal.h"
#include "app/use/evaluation.h"
#include "engine/base/done_folder.h"
#include "engine/base/list_text.h"
#include "engine/base/model_path.h"
#include "engine/base/number_text.h"
#include "engine/base/utf8.h"
#include "engine/infer/cpu_session.h"
#include "engine/model/random_model.h"
#include "engine/model/weight_file.h"
#include "engine/run/data/data_files.h"
#include "engine/run/metric.h"
#include "engine/text/task.h"
#include "engine/train/api/engine.h"

namespace bitdistill {

namespace {

CLI::Option* add_engine(CLI::App& command, std::string& engine) {
    return command.add_option("--engine", engine, "cpu: our own engine; torch: the training engine [cpu]")
        ->check(CLI::IsMember({"cpu", "torch"}));
}

struct EvaluateOptions {
    std::string model, engine = "cpu", format, precision, prompt_form{word_of(PromptForm::raw)},
                       rouge_split{word_of(RougeSplit::sentences)};
    RunParams params;
    bool json = false;
};

// "accuracy 93.2 % (813 of 872; 91.3 to 94.7), exact match 93.0 % (811 of 872; 91.1 to 94.5), 12 s"; of several files
// "accuracy on dev_matched 93.2 % ...", of a loss "perplexity 34.9 (1402 tokens)"
std::string report(const Evaluation& evaluation, const Task& task) {
    std::string text;
    for (const Metric& metric : evaluation.metrics) {
        add_to_list(text,
                    printable_line(metric_words(metric_key(metric))) + " " + metric_text(metric.name, metric.value));
        const MetricInfo* row = find_metric(metric.name);
        if (row && row->form == MetricForm::share && metric.count > 0)
            text += " (" + whole_text(std::llround(metric.value * static_cast<double>(metric.count))) + " of " +
                    whole_text(metric.count) + "; " + interval_text(metric) + ")";
        else if (const std::string more = interval_and_count(metric); !more.empty())
            text += " (" + more + ")";
    }
    if (!evaluation.metrics.empty() && !evaluation.metrics.front().engine.empty())
        text += "; by the " + evaluation.metrics.front().engine + " engine, " + evaluation.metrics.front().format;
    text += label_text(evaluation.confusion, &task);
    if (only_answer(evaluation.confusion)) text += "; it answers every item alike";
    text += ", " + seconds_text(evaluation.seconds);
    if (const double share = chance(evaluation.confusion); std::isfinite(share)) text += "\n" + chance_text(share);
    return text;
}

// An option that the chosen engine does not read would change nothing, and the number would be another than asked for.
void refuse_for_engine(const std::string& engine, const char* option, bool given, const char* reads) {
    if (given && engine != reads)
        throw UsageError(Error(std::string("belongs to --engine ") + reads, option,
                               std::string("Leave it out, or choose --engine ") + reads));
}

int run_evaluate(const EvaluateOptions& options) {
    refuse_for_engine(options.engine, "--format", !options.format.empty(), "cpu");
    refuse_for_engine(options.engine, "--precision", !options.precision.empty(), "torch");
    const std::string precision =
        options.precision.empty() ? std::string(word_of(WantedPrecision::fp32)) : options.precision;
    RunParams params = options.params;
    params.prompt_form = *choice_of<PromptForm>(options.prompt_form);
    params.rouge_split = *choice_of<RougeSplit>(options.rouge_split);
    EvaluationPlan plan;
    try {
        plan.task = make_task(params);
    } catch (const Error& error) {
        throw UsageError(error);
    }
    if (const std::string problem = data_list_problem(params.dev_data); !problem.empty())
        throw UsageError(problem, "--data " + params.dev_data, "Write FILE,FILE, and \\, for a comma in a name");
    plan.model = options.model;
    std::vector<std::string> notes;
    plan.items = read_dev_examples(params, plan.task, &notes);
    plan.data_names = data_names(data_files(params.dev_data));
    say_notes(notes);
    plan.max_length = params.max_length;
    plan.threads = params.threads;
    std::atomic<std::size_t> scored{0};
    plan.answered = [&](std::size_t items) { scored += items; };
    const WeightFormat format = weight_format(options.format.empty() ? "half" : options.format);
    Evaluation result;
    const bool ended = run_in_foreground(
        [&](JobControl& control) {
            if (options.engine == "torch") verify_if_done(model_at(plan.model), &control);
            result = options.engine == "torch"
                         ? training_engine().evaluate_by_training(plan, *choice_of<WantedPrecision>(precision), control)
                         : evaluateOnCpu(plan, control, format);
        },
        [&] {
            const bool counted = plan.task.kind != TaskKind::chat;  // how many answers there are is not known yet
            say_over("evaluate " + whole_text(static_cast<std::int64_t>(scored)) +
                     (counted ? "/" + whole_text(std::ssize(plan.items)) : ""));
        });
    say_over({});
    if (!ended || !result.complete) return exit_stopped;
    say_notes(result.notes);
    if (!options.json) {
        print(report(result, plan.task));
        return exit_ok;
    }
    Json json = to_json(result);
    json["model"] = options.model;
    json["task"] = params.task;
    json["engine"] = options.engine;
    print(json);
    return exit_ok;
}

void add_evaluate(CLI::App& program, Work& chosen) {
    const auto options = std::make_shared<EvaluateOptions>();
    CLI::App* command = add_command(
        program, chosen, "evaluate", "Metrics of a model on a task",
        "  bitdistill evaluate --model runs/sst2/student --task sst2 --data dev.tsv\n"
        "  bitdistill evaluate --model runs/mnli/student --task mnli --data dev_matched.tsv,dev_mismatched.tsv\n"
        "  bitdistill evaluate --model runs/news/student --task cnn-dailymail --data dev.jsonl --limit 200\n"
        "  bitdistill evaluate --model runs/sst2/teacher --task sst2 --data dev.tsv --engine torch --limit 100 --json",
        [options] { return run_evaluate(*options); });
    command->add_option("--model", options->model, "Model folder or, with --engine cpu, .gguf file")
        ->required()
        ->type_name("DIR");
    command->add_option("--task", options->params.task, "Task [sst2]")
        ->check(CLI::IsMember(std::vector<std::string>(task_names().begin(), task_names().end())));
    command
        ->add_option(
            "--data", options->params.dev_data,
            "Items with labels or texts: .tsv, .csv, .jsonl or .json, also as .gz or .zst; several files with commas "
            "between them have figures of their own (\\, is a comma of a name)")
        ->required()
        ->type_name("FILE,FILE");
    add_engine(*command, options->engine);
    command->add_option("--limit", options->params.eval_limit, "Only the first N items of each file, 0 = all [0]")
        ->check(whole_number(0));
    command->add_option("--max-length", options->params.max_length, "Longest prompt in tokens [512]")
        ->check(whole_number(1));
    command->add_option("--prompt-template", options->params.prompt_template, "Instead of the task's own");
    const auto& forms = Spelling<PromptForm>::words;
    command->add_option("--prompt-form", options->prompt_form, "raw, or chat: in the model's chat template [raw]")
        ->check(CLI::IsMember(std::vector<std::string>(forms.begin(), forms.end())));
    command->add_option("--answers", options->params.answers, "Instead of the task's own: label=word,label=word");
    command->add_option(
        "--target-column", options->params.target_column,
        "Column of the text that is to be written (with --answers: of the class), instead of the task's");
    command
        ->add_option("--max-new-tokens", options->params.max_new_tokens,
                     "Most tokens of a text that is written, 0 = the task's own [0]")
        ->check(whole_number(0));
    command->add_option("--stop", options->params.stop,
                        "Texts that end what is written, with | between them; \\n is a line feed");
    const auto& splits = Spelling<RougeSplit>::words;
    command
        ->add_option("--rouge-split", options->rouge_split,
                     "sentences: one on a line before ROUGE-Lsum, or none: line feeds as they are [sentences]")
        ->check(CLI::IsMember(std::vector<std::string>(splits.begin(), splits.end())));
    command->add_flag("--rouge-stemmer", options->params.rouge_stemmer, "Compare words by their stems in ROUGE");
    command->add_option("--threads", options->params.threads, "0 = all cores [0]")->check(whole_number(0));
    const auto& precisions = Spelling<WantedPrecision>::words;
    add_format_option(*command, options->format, "half; with --engine cpu");
    command->add_option("--precision", options->precision, "Of matrix products with --engine torch [fp32]")
        ->check(CLI::IsMember(std::vector<std::string>(precisions.begin(), precisions.end())));
    command->add_flag("--json", options->json, "One JSON object");
}

// {"logits": [[...], ...], "format": "half"}: written by hand, because a large vocabulary makes a JSON tree of many
// times its size. format: what full-precision weights were kept in.
void print_logits(const std::vector<std::vector<float>>& logits, const std::string& format) {
    std::string text = "{\"logits\": [";
    for (std::size_t row = 0; row < logits.size(); ++row) {
        text += row > 0 ? ", [" : "[";
        for (std::size_t i = 0; i < logits[row].size(); ++i) {
            if (i > 0) text += ", ";
            if (!std::isfinite(logits[row][i])) {
                text += "null";
                continue;
            }
            char number[32];
            text.append(number, std::to_chars(number, number + sizeof number, logits[row][i]).ptr);
        }
        text += "]";
    }
    print(text + "], \"format\": \"" + format + "\"}");
}

// Before any weight is read: the ids are the user's, so no tokenizer is to blame.
void require_in_vocabulary(const std::vector<int>& ids, const std::string& model) {
    const std::int64_t vocabulary = model_config_of(model).vocab_size;
    for (const int id : ids)
        if (id < 0 || id >= vocabulary)
            throw Error(
                "token id " + std::to_string(id) + " is outside the vocabulary of " + std::to_string(vocabulary),
                "--ids", "Give ids from 0 to " + std::to_string(vocabulary - 1));
}

void add_logits(CLI::App& program, Work& chosen) {
    struct Options {
        std::string model, ids, engine = "cpu", format, isa;
        int threads = 0;
    };
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        add_command(program, chosen, "logits", "Logits after each token, as JSON",
                    "  bitdistill logits --model models/stories260K --ids 1,403,407 --engine torch", [options] {
                        refuse_for_engine(options->engine, "--threads", options->threads != 0, "cpu");
                        refuse_for_engine(options->engine, "--isa", !options->isa.empty(), "cpu");
                        refuse_for_engine(options->engine, "--format", !options->format.empty(), "cpu");
                        std::string format = options->format.empty() ? "as-stored" : options->format;
                        const std::vector<int> ids = parse_ids(options->ids, "--ids");
                        require_in_vocabulary(ids, options->model);
                        std::vector<std::vector<float>> logits;
                        if (options->engine == "torch") {
                            logits = training_engine().torch_logits(options->model, ids);
                            format = "fp32";
                        } else {
                            CpuOptions cpu;
                            cpu.threads = options->threads;
                            cpu.isa = options->isa;
                            cpu.format = weight_format(format);
                            const auto model = CpuModel::open(options->model, cpu);
                            say_notes(model->notes());
                            logits = cpu_logits(model, ids);
                        }
                        print_logits(logits, format);
                        return exit_ok;
                    });
    command->add_option("--model", options->model, "Model folder or, with --engine cpu, .gguf file")
        ->required()
        ->type_name("DIR");
    command->add_option("--ids", options->ids, "Token ids with commas between them")->required()->type_name("1,2,3");
    add_engine(*command, options->engine);
    command->add_option("--threads", options->threads, "0 = all cores [0]")->check(whole_number(0));
    add_format_option(*command, options->format, "as-stored; with --engine cpu");
    add_isa_option(*command, options->isa);
}

void add_random_model(CLI::App& program, Work& chosen) {
    struct Options {
        std::string config, out, type = "bf16";
        bool student = false;
        std::uint64_t seed = 1;
        ShapeOptions shape;
    };
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        add_command(program, chosen, "random-model",
                    "Write a model of a shape with random weights: to measure speed before a download",
                    "  bitdistill random-model --config qwen3-0.6b/config.json --out models/random-teacher\n"
                    "  bitdistill random-model --config qwen3-0.6b/config.json --student --out models/random-student",
                    [options] {
                        ModelConfig config = read_model_config(options->config);
                        apply(options->shape, options->student, ForwardPass::inference, options->config, config);
                        std::error_code ignored;
                        if (std::filesystem::exists(options->out, ignored))
                            throw Error("is there already", options->out, "Choose another folder");
                        write_random_folder(options->out, config, options->seed,
                                            options->type == "f32"   ? DType::f32
                                            : options->type == "f16" ? DType::f16
                                                                     : DType::bf16);
                        return exit_ok;
                    });
    command->add_option("--config", options->config, "config.json or the model folder that holds it")
        ->required()
        ->type_name("FILE");
    command->add_option("--out", options->out, "New folder for the model")->required()->type_name("DIR");
    command->add_flag("--student", options->student,
                      "A 1.58-bit student with SubLN of that shape. A student's configuration gives one without this");
    command
        ->add_option("--type", options->type,
                     "What weights are stored in; embedding and head that a student keeps in blocks, f32 [bf16]")
        ->check(CLI::IsMember({"bf16", "f16", "f32"}));
    command->add_option("--seed", options->seed, "Of the random weights [1]")
        ->check(whole_number(0, std::numeric_limits<std::int64_t>::max()));
    add_shape_options(*command, options->shape);
}

void add_losses(CLI::App& program, Work& chosen) {
    struct Options {
        std::string teacher, student, ids, labels;
        ParameterOptions parameters;
    };
    const auto options = std::make_shared<Options>();
    CLI::App* command = add_command(
        program, chosen, "losses", "CE, logits KL and attention relation of a student against its teacher, as JSON",
        "  bitdistill losses --teacher runs/sst2/teacher --student runs/sst2/student --ids 1,5,9 --labels -100,9,2 \\\n"
        "      --layer 3 --relation-heads 8 --relation scaled-dot --tau 5",
        [options] {
            const std::vector<int> ids = parse_ids(options->ids, "--ids"),
                                   labels = parse_ids(options->labels, "--labels");
            if (ids.size() != labels.size())
                throw UsageError(
                    "there are " + std::to_string(ids.size()) + " ids and " + std::to_string(labels.size()) + " labels",
                    "--labels", "Give one label per id, -100 where nothing is scored");
            require_in_vocabulary(ids, options->student);
            RunParams params;
            apply(options->parameters, params);
            say_capped(params.threads);
            const DistillationLosses losses =
                training_engine().distillation_losses(options->teacher, options->student, ids, labels, params);
            print(Json{{"ce", losses.ce},
                       {"logits_kl", losses.logits_kl},
                       {"attention_relation",
                        {{"q", losses.relation_q},
                         {"k", losses.relation_k},
                         {"v", losses.relation_v},
                         {"sum", losses.relation_sum()}}}});
            return exit_ok;
        });
    command->add_option("--teacher", options->teacher, "Full-precision model folder")->required()->type_name("DIR");
    command->add_option("--student", options->student, "1.58-bit model folder")->required()->type_name("DIR");
    command->add_option("--ids", options->ids, "Token ids with commas between them")->required()->type_name("1,2,3");
    command->add_option("--labels", options->labels, "The token that each position must predict, -100 = not scored")
        ->required()
        ->type_name("-100,2,3");
    const auto parameter = [&](const char* option, const char* name) {
        const Param* row = find_parameter(name);
        command->add_option_function<std::string>(
            option, [options, row](const std::string& text) { options->parameters.own.emplace_back(row, text); },
            row->help);
    };
    parameter("--layer", "relation_layer");
    parameter("--relation-heads", "relation_heads");
    parameter("--relation", "relation");
    parameter("--relation-temperature", "relation_temperature");
    parameter("--tau", "tau");
    parameter("--tau-squared", "tau_squared");
    parameter("--threads", "threads");
}

}  // namespace

void add_model_commands(CLI::App& program, Work& chosen) {
    add_evaluate(program, chosen);
    add_logits(program, chosen);
    add_losses(program, chosen);
    add_random_model(program, chosen);
}

}  // namespace bitdistill
