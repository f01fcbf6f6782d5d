// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/use/item_prompts.h"

#include <algorithm>
#include <filesystem>
#include <utility>

#include "engine/base/error.h"
#include "engine/base/utf8.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

// All models of a run have one tokenizer; the teacher that it was made of may have been moved since.
std::shared_ptr<const Tokenizer> tokenizerOf(const RunFolder& run) {
    std::vector<fs::path> places;
    for (const Stage stage : run.planned_stages())
        if (stage_info(stage).folder && stage != Stage::distillation_teacher && run.stage_done(stage))
            places.push_back(run.model_folder(stage));
    places.emplace_back(run.params().teacher);
    for (const fs::path& place : places) {
        try {
            return open_tokenizer(place);
        } catch (const Error&) {
            // Whoever opens the model says what is wrong with it.
        }
    }
    return nullptr;
}

// Cutting leaves the beginning of every field.
bool mayBe(const Example& item, const std::string& prompt) {
    constexpr std::size_t enough = 24;
    return std::ranges::all_of(item.fields, [&](const std::string& field) {
        return prompt.find(field.substr(0, character_boundary(field, enough))) != std::string::npos;
    });
}

}  // namespace

ItemPrompts::ItemPrompts(const RunFolder& run, Task task, std::vector<Example> items)
    : task_(std::move(task)),
      items_(std::move(items)),
      max_length_(run.params().max_length),
      tokenizer_(task_.kind == TaskKind::chat ? nullptr : tokenizerOf(run)) {
    if (tokenizer_) encoder_ = std::make_shared<const TaskEncoder>(*tokenizer_, task_);
}

std::string ItemPrompts::whole(std::size_t item) const { return prompt_text(task_, items_.at(item)); }

std::string ItemPrompts::read(std::size_t item) const {
    if (!encoder_) return whole(item);
    try {
        return encoder_->read_text(items_.at(item), max_length_);
    } catch (const Error&) {
        return whole(item);  // max_length holds no item: no model has read one
    }
}

std::size_t ItemPrompts::find(const std::string& prompt) const {
    for (std::size_t i = 0; i < items_.size(); ++i)
        if (whole(i) == prompt) return i;
    for (std::size_t i = 0; i < items_.size(); ++i)
        if (mayBe(items_[i], prompt) && read(i) == prompt) return i;
    return items_.size();
}

}  // namespace bitdistill
