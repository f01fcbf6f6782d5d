// SPDX-License-Identifier: GPL-3.0-or-later
// The table of parameters: everything the form, the command line, the recipe and the reference page say about them.
#include "engine/base/list_text.h"
#include "engine/run/param_rows.h"
#include "engine/run/tasks.h"

namespace bitdistill {

namespace {

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

}  // namespace bitdistill
