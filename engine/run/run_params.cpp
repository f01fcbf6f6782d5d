// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/run_params.h"

#include <algorithm>
#include <cctype>
#include <cmath>

#include "engine/base/edit_distance.h"
#include "engine/base/error.h"
#include "engine/base/list_text.h"
#include "engine/base/number_text.h"
#include "engine/base/shell_text.h"
#include "engine/base/utf8.h"
#include "engine/run/data/data_files.h"
#include "engine/run/param_rows.h"
#include "engine/run/stage.h"
#include "engine/run/tasks.h"

namespace bitdistill {

namespace {

std::string join(std::span<const std::string_view> words, const char* between) {
    std::string text;
    for (const std::string_view word : words) text += (text.empty() ? "" : between) + std::string(word);
    return text;
}

std::string in_quotes(std::string_view text) { return "\"" + std::string(text) + "\""; }

const char* name_of(Member member) { return std::ranges::find(parameters(), member, &Param::member)->name; }

bool is_switch(const Param& param) { return std::holds_alternative<bool RunParams::*>(param.member); }

bool has_range(const Param& param) { return param.min < param.max; }

std::string range_text(const Param& param) {
    return "from " + number_text(param.min) + " to " + number_text(param.max);
}

std::string no_choice(const Param& param, std::string_view word) {
    return "is " + in_quotes(word) + ", expected one of " + join(param.choices, ", ");
}

// What is wrong with a value that has the right type; empty = nothing.
std::string complaint(const RunParams& params, const Param& param) {
    return std::visit(
        [&](auto member) -> std::string {
            const auto& value = params.*member;
            using T = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<T, std::string>) {
                if (!is_utf8(value)) return "is not UTF-8";
                if (param.text == TextKind::files) return data_list_problem(value);
                if (!param.choices.empty() && std::ranges::find(param.choices, value) == param.choices.end())
                    return no_choice(param, value);
            } else if constexpr (std::is_arithmetic_v<T> && !std::is_same_v<T, bool>) {
                const double number = static_cast<double>(value);
                if (!std::isfinite(number)) return "is " + number_text(number) + ", expected a finite number";
                if (has_range(param) && (number < param.min || number > param.max))
                    return "is " + number_text(value) + ", expected " + range_text(param);
            }
            return {};
        },
        param.member);
}

std::span<const std::string_view> words_of(const Member& member) {
    if (member == Member(&RunParams::task)) return task_names();
    return std::visit(
        [](auto one) -> std::span<const std::string_view> {
            using T = std::decay_t<decltype(RunParams{}.*one)>;
            if constexpr (Choice<T>)
                return Spelling<T>::words;
            else
                return {};
        },
        member);
}

std::vector<Param> joined() {
    std::vector<Param> all;
    const auto add = [&](Group group, std::span<const Param> rows) {
        for (Param row : rows) {
            row.group = group;
            row.choices = words_of(row.member);
            all.push_back(row);
        }
    };
    add(Group::model, model_rows());
    add(Group::stages, stages_rows());
    add(Group::optimizer, optimizer_rows());
    add(Group::quantization, quantization_rows());
    add(Group::distillation, distillation_rows());
    add(Group::running, running_rows());
    return all;
}

}  // namespace

const char* to_string(Group group) {
    switch (group) {
        case Group::model:
            return TEXT("Model and data");
        case Group::stages:
            return TEXT("Stages");
        case Group::optimizer:
            return TEXT("Optimizer");
        case Group::quantization:
            return TEXT("Quantization");
        case Group::distillation:
            return TEXT("Distillation");
        case Group::running:
            return TEXT("Running");
    }
    return "";
}

std::span<const Param> parameters() {
    static const std::vector<Param> table = joined();
    return table;
}

const Param* find_parameter(std::string_view name) {
    const auto found =
        std::ranges::find(parameters(), name, [](const Param& param) { return std::string_view(param.name); });
    return found == parameters().end() ? nullptr : &*found;
}

std::string nearest_parameter(std::string_view name) {
    std::string wanted(name.substr(0, 100));  // a longer text is no mistyped name
    for (char& c : wanted) c = c == '-' ? '_' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return std::ranges::min(parameters(), {}, [&](const Param& param) { return edit_distance(wanted, param.name); })
        .name;
}

std::string get_text(const RunParams& params, const Param& param) {
    return std::visit(
        [&](auto member) -> std::string {
            const auto& value = params.*member;
            using T = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<T, std::string>)
                return value;
            else if constexpr (std::is_same_v<T, bool>)
                return value ? "true" : "false";
            else if constexpr (Choice<T>)
                return std::string(word_of(value));
            else
                return number_text(value);
        },
        param.member);
}

void set_text(RunParams& params, const Param& param, std::string_view text) {
    RunParams changed = params;
    std::visit(
        [&](auto member) {
            auto& value = changed.*member;
            using T = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<T, std::string>) {
                value = text;
            } else if constexpr (std::is_same_v<T, bool>) {
                const std::string_view word = trimmed(text);
                const bool yes = word == "true" || word == "on" || word == "yes" || word == "1";
                if (!yes && word != "false" && word != "off" && word != "no" && word != "0")
                    throw Error("is " + in_quotes(text) + ", expected true or false", param.name);
                value = yes;
            } else if constexpr (Choice<T>) {
                const std::optional<T> chosen = choice_of<T>(text);
                if (!chosen) throw Error(no_choice(param, text), param.name);
                value = *chosen;
            } else if (!parse_number(text, value)) {
                throw Error("is " + in_quotes(text) + ", expected " +
                                (std::is_same_v<T, double> ? "a number" : "a whole number") +
                                (has_range(param) ? " " + range_text(param) : ""),
                            param.name);
            }
        },
        param.member);
    if (const std::string wrong = complaint(changed, param); !wrong.empty()) throw Error(wrong, param.name);
    params = std::move(changed);
}

bool is_default(const RunParams& params, const Param& param) {
    static const RunParams defaults;
    return std::visit([&](auto member) { return params.*member == defaults.*member; }, param.member);
}

const Param& row_of(Member member) { return *std::ranges::find(parameters(), member, &Param::member); }

namespace {

// What turns a stage on, any one of them; none: it is always possible.
std::vector<bool RunParams::*> switches_of(Stage stage) {
    switch (stage) {
        case Stage::teacher:
            return {&RunParams::fine_tune_teacher};
        case Stage::bitnet_sft:
            return {&RunParams::bitnet_sft};
        case Stage::refine:
            return {&RunParams::continual_pretraining, &RunParams::distillation};
        case Stage::pretrain:
            return {&RunParams::continual_pretraining};
        case Stage::distill:
        case Stage::distillation_teacher:
            return {&RunParams::distillation};
        case Stage::evaluate:
            break;
    }
    return {};
}

// The switches of the stages that use a row; empty when one of them is on, or when some stage needs none.
std::vector<const Param*> switches_off(const RunParams& params, const StageSet& stages) {
    std::vector<const Param*> off;
    for (const Stage stage : stage_order) {
        if (!stages.has(stage)) continue;
        const auto switches = switches_of(stage);
        if (switches.empty()) return {};
        for (const auto member : switches) {
            if (params.*member) return {};
            if (const Param* row = &row_of(member); std::ranges::find(off, row) == off.end()) off.push_back(row);
        }
    }
    return off;
}

bool is_given(const RunParams& params, const Member& member) {
    return std::visit([&](auto one) { return params.*one != std::decay_t<decltype(params.*one)>{}; }, member);
}

bool holds(const RunParams& params, const Requirement& requirement) {
    switch (requirement.kind) {
        case Requirement::Kind::none:
            break;
        case Requirement::Kind::choice:
            return std::visit(
                [&](auto member) {
                    if constexpr (Choice<std::decay_t<decltype(params.*member)>>)
                        return static_cast<std::size_t>(params.*member) >= requirement.choice &&
                               static_cast<std::size_t>(params.*member) <= requirement.last;
                    else
                        return false;
                },
                requirement.member);
        case Requirement::Kind::given:
            return is_given(params, requirement.member);
        case Requirement::Kind::empty:
            return !is_given(params, requirement.member);
        case Requirement::Kind::classes:
            return task_kind(params) == TaskKind::classify;
        case Requirement::Kind::texts:
            return task_kind(params) == TaskKind::generate;
    }
    return true;
}

// "relation = cosine": as the reference page says it.
std::string requirement_text(const Requirement& requirement) {
    if (requirement.kind == Requirement::Kind::none) return {};
    const Param& asked = row_of(requirement.member);
    const std::string name = std::string("`") + asked.name + "`";
    switch (requirement.kind) {
        case Requirement::Kind::choice:
            return "if " + name + " is " + choices_text(requirement, asked.choices);
        case Requirement::Kind::given:
            return "if " + name + (is_switch(asked) ? " is on" : " is given");
        case Requirement::Kind::empty:
            return "if " + name + " is not given";
        case Requirement::Kind::classes:
            return "if the task has classes";
        case Requirement::Kind::texts:
            return "if the task writes texts";
        case Requirement::Kind::none:
            break;
    }
    return {};
}

std::string stages_text(const Param& param) {
    std::string text;
    for (const Stage stage : stage_order)
        if (param.stages.has(stage)) text += (text.empty() ? "" : " ") + std::string(to_string(stage));
    if (text.empty()) text = "all";
    const std::string required = requirement_text(param.only_when);
    return required.empty() ? text : text + ", " + required;
}

}  // namespace

std::string choices_text(const Requirement& requirement, std::span<const std::string_view> words,
                         std::string_view between) {
    std::string text(words[requirement.choice]);
    for (std::size_t i = requirement.choice + 1; i <= requirement.last; ++i)
        text += std::string(between) + std::string(words[i]);
    return text;
}

std::optional<NotUsed> not_used(const RunParams& params, const Param& param) {
    if (std::vector<const Param*> off = switches_off(params, param.stages); !off.empty())
        return NotUsed{std::move(off), {}, nullptr};
    if (param.only_when.kind == Requirement::Kind::none) return std::nullopt;
    const Param& asked = row_of(param.only_when.member);
    // What no one looks at turns nothing else on, and nobody looks at what would stand in its place.
    if (std::optional<NotUsed> reason = not_used(params, asked)) return reason;
    if (holds(params, param.only_when)) return std::nullopt;
    return NotUsed{{}, param.only_when, &asked};
}

namespace {

// In words; empty: it is used, or its stages are off, which the recipe says itself.
std::string why_idle(const RunParams& params, const Param& param) {
    if (const std::optional<NotUsed> idle = not_used(params, param))
        return idle->asked ? "it is used " + requirement_text(idle->requirement) : std::string();
    if (params.student.empty() || param.stages.empty() || param.member == Member(&RunParams::student)) return {};
    const std::vector<Stage> planned = planned_stages(params);
    const auto looks = [&](Stage stage) {
        const bool first =
            param.member == Member(&RunParams::quantization_warmup_steps) || param.member == Member(&RunParams::arenas);
        return param.stages.has(stage) && (!first || turns_ternary(params, stage));
    };
    if (std::ranges::any_of(planned, looks)) return {};
    return "the run begins with `student`, which is made already and keeps its form";
}

// What is wrong with the lengths of the planned stages.
void length_problems(const RunParams& params, std::vector<Problem>& found) {
    for (const Stage stage : planned_stages(params)) {
        const StageInfo& row = stage_info(stage);
        if (!row.trains()) continue;
        const bool epochs = params.*row.epochs > 0, none = params.*row.steps == 0;
        if (none && !epochs) found.push_back({name_of(row.steps), "is 0: the stage will change nothing", false});
        if (epochs && !none && !is_default(params, row_of(row.steps)))
            found.push_back({name_of(row.epochs),
                             "and " + std::string(name_of(row.steps)) + " are both given: set one of them to 0", true});
        // Epochs are no steps yet.
        const std::int64_t warmup = turns_ternary(params, stage) && !epochs ? params.quantization_warmup_steps : 0;
        if (const std::int64_t steps = steps_of(params, stage); warmup > 0 && warmup >= steps)
            found.push_back({"quantization_warmup_steps",
                             "is not shorter than a stage of " + number_text(steps) +
                                 " steps: its model is never trained fully ternary",
                             false});
    }
}

}  // namespace

RunParams params_from_json(const Json& json, const std::string& where) {
    if (!json.is_object()) throw Error("is not a recipe: expected an object of parameters", where);
    RunParams params;
    for (const auto& [key, value] : json.items()) {
        const Param* param = find_parameter(key);
        if (!param)
            throw Error("unknown parameter " + in_quotes(key.substr(0, 100)), where,
                        "Did you mean " + nearest_parameter(key) + "?");
        const char* name = param->name;
        if (value.is_null()) throw Error(std::string(name) + " is null, expected a value", where);
        std::visit(
            [&](auto member) {
                using T = std::decay_t<decltype(params.*member)>;
                if constexpr (std::is_same_v<T, std::string>)
                    params.*member = json_string(json, name, where, {});
                else if constexpr (std::is_same_v<T, bool>)
                    params.*member = json_bool(json, name, where, false);
                else if constexpr (Choice<T>)
                    params.*member = required_choice<T>(json_string(json, name, where, {}), name, where);
                else if constexpr (std::is_same_v<T, double>)
                    params.*member = json_double(json, name, where, 0);
                else
                    params.*member = json_int(json, name, where);
            },
            param->member);
        if (const std::string wrong = complaint(params, *param); !wrong.empty())
            throw Error(std::string(name) + " " + wrong, where);
    }
    return params;
}

Json to_json(const RunParams& params) {
    Json json = Json::object();
    for (const Param& param : parameters())
        std::visit(
            [&](auto member) {
                if constexpr (Choice<std::decay_t<decltype(params.*member)>>)
                    json[param.name] = word_of(params.*member);
                else
                    json[param.name] = params.*member;
            },
            param.member);
    return json;
}

std::vector<Problem> range_problems(const RunParams& params) {
    std::vector<Problem> found;
    const auto fatal = [&](const char* param, const std::string& text) { found.push_back({param, text, true}); };
    const auto remark = [&](const char* param, const std::string& text) { found.push_back({param, text, false}); };
    for (const Param& param : parameters())
        if (const std::string wrong = complaint(params, param); !wrong.empty()) fatal(param.name, wrong);
    // What was chosen and something else leaves without effect.
    for (const Param& param : parameters())
        if (!is_default(params, param))
            if (const std::string why = why_idle(params, param); !why.empty())
                remark(param.name, "is without effect: " + why);

    const bool student = params.continual_pretraining || params.distillation;
    const bool trains_on_task = uses_data(params, StageData::train);
    const bool given_alone = !trains_on_task && !student && !params.student.empty();
    if (params.teacher.empty()) fatal("teacher", "is empty: choose the folder of the model to convert");
    if (!trains_on_task && !student && !given_alone)
        fatal("distillation", "every stage is off: switch at least one on, or give a student to be evaluated as it is");
    if (given_alone && params.dev_data.empty())
        fatal("dev_data",
              "is empty: with every training stage off teacher and student are evaluated, and nothing else");
    if (trains_on_task && params.train_data.empty())
        fatal("train_data", "is empty: teacher fine-tuning, BitNet-SFT and distillation need training items");
    if (!trains_on_task && student && params.refinement && params.sub_norm_gains == SubNormGains::calibrated &&
        params.train_data.empty())
        fatal("train_data", "is empty: calibrated gains of new norms are measured on training items");
    if (trains_on_task && params.dev_data.empty())
        remark("dev_data", "is empty: no accuracy will be measured and there will be no table of results");
    if (params.continual_pretraining && params.corpus.empty() && params.sampled_tokens == 0)
        fatal(
            "corpus",
            "is empty: continual pre-training needs text; give a file, let the teacher write some (sampled_tokens), or "
            "switch the stage off");
    if (params.continual_pretraining && params.pretrain_ce == 0 && params.pretrain_ld == 0)
        fatal("pretrain_ld", "and pretrain_ce are 0: continual pre-training would have nothing to learn from");
    if (params.best_checkpoint == BestCheckpoint::use && params.eval_every == 0)
        remark("best_checkpoint", "has no choice: accuracy is measured only at the end (eval_every is 0)");
    if (const Task* task = find_task(params.task); task && task->from_recipe) {
        const std::string needs = "is empty: the task " + in_quotes(task->name) + " needs it";
        if (params.prompt_template.empty()) fatal("prompt_template", needs);
        if (params.answers.empty() && params.target_column.empty())
            fatal("answers", needs + ", or target_column for texts");
    }
    if (const std::int64_t tokens = new_tokens(params); tokens > 0 && tokens >= params.max_length)
        fatal("max_new_tokens", "is " + number_text(tokens) + ", which leaves no room for a prompt: max_length is " +
                                    number_text(params.max_length));
    if (!params.prompt_template.empty() && params.prompt_template.find('{') == std::string::npos)
        fatal("prompt_template", "names no {column}: every item would have the same prompt");
    if (params.micro_batch_size > params.batch_size)
        fatal("micro_batch_size", "is larger than the batch size of " + number_text(params.batch_size));
    else if (params.micro_batch_size > 0 && params.batch_size % params.micro_batch_size != 0)
        remark("micro_batch_size", "does not divide the batch size: the last micro-batch of a step is smaller");
    length_problems(params, found);
    for (const auto& [on, name] : {std::pair{params.beta1 == 1, "beta1"}, std::pair{params.beta2 == 1, "beta2"}})
        if (on) fatal(name, "is 1: it must be smaller");
    if (params.distillation) {
        if (params.lambda == 0 && params.gamma == 0 && params.balance == Balance::off)
            remark("lambda", "and gamma are 0: distillation becomes plain fine-tuning");
        if (params.balance == Balance::first_steps && params.balance_ld == 0 && params.balance_ad == 0)
            remark("balance_ld", "and balance_ad are 0: distillation becomes plain fine-tuning");
    }
    if (params.student_start != StudentStart::absmean && params.sparsity != Sparsity::none)
        fatal("student_start", "is for dense students: set it to absmean, or sparsity to none");
    if (params.student_start == StudentStart::gptq && params.weight_scale != ScaleGranularity::tensor &&
        params.weight_scale != ScaleGranularity::row)
        fatal("student_start", "gptq finds no scales of blocks: set weight_scale to tensor or row");
    if (params.sparsity == Sparsity::exactly_3_of_4 && params.arenas > 0 && params.quantization_warmup_steps > 0)
        fatal("arenas", "and quantization_warmup_steps are two ways of the same: set one of them to 0");
    return found;
}

std::string parameters_markdown() {
    const RunParams defaults;
    std::string text =
        "# Parameters of a recipe\n\n"
        "The same names are the keys of a recipe file, of `--set key=value` and, with dashes, options of `bitdistill "
        "run`.\n";
    const std::span<const Param> table = parameters();
    for (const Param* row = table.data(); row != table.data() + table.size(); ++row) {
        if (row == table.data() || row[-1].group != row->group)
            text += std::string("\n## ") + to_string(row->group) +
                    "\n\n| Parameter | Default | Values | Used by | Meaning |\n|---|---|---|---|---|\n";
        std::string value = get_text(defaults, *row);
        std::string values = !row->choices.empty() ? join(row->choices, ", ")
                             : is_switch(*row)     ? "true, false"
                             : has_range(*row)     ? number_text(row->min) + " to " + number_text(row->max)
                             : row->text == TextKind::model_folder ? "folder"
                             : row->text == TextKind::file         ? "file"
                             : row->text == TextKind::files        ? "files"
                                                                   : "text";
        if (*row->unit) values += std::string(" ") + row->unit;
        text += std::string("| `") + row->name + "` | " + (value.empty() ? "" : "`" + value + "`") + " | " + values +
                " | " + stages_text(*row) + " | **" + row->label + ".** " + markdown_cell(row->help) + " |\n";
    }
    return text;
}

std::string command_line(const RunParams& params, const std::string& out) {
    std::string text = "bitdistill run --out " + shell_quoted(out);
    for (const Param& param : parameters())
        if (!is_default(params, param))
            text += " --set " + shell_quoted(std::string(param.name) + "=" + get_text(params, param));
    return text;
}

}  // namespace bitdistill
