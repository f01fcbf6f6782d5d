// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/use/run_questions.h"

#include <algorithm>
#include <filesystem>
#include <string_view>
#include <utility>

#include "app/use/item_prompts.h"
#include "engine/base/error.h"
#include "engine/run/data/data_files.h"
#include "engine/text/corpus.h"
#include "engine/text/task.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t longestBeginning = 160;  // bytes: a line or two on a slide

std::vector<RunQuestion> ofData(const RunFolder& run, std::size_t most) {
    std::vector<RunQuestion> questions;
    RunItems first = firstItems(run, most);
    const ItemPrompts prompts(run, std::move(first.task), std::move(first.items));
    for (std::size_t item = 0; item < prompts.size(); ++item)
        questions.push_back({RunQuestion::From::data, prompts.read(item)});
    return questions;
}

std::vector<RunQuestion> ofCorpus(const RunFolder& run, std::size_t most) {
    std::vector<RunQuestion> questions;
    if (run.params().corpus.empty() || most == 0) return questions;
    read_documents(run.params().corpus, [&](const std::string& document) {
        if (std::string begun = beginningOf(document); !begun.empty())
            questions.push_back({RunQuestion::From::corpus, std::move(begun)});
        return questions.size() < most;
    });
    return questions;
}

}  // namespace

RunItems firstItems(const RunFolder& run, std::size_t most) {
    const std::vector<fs::path> files = data_files(run.params().dev_data);
    const fs::path file = files.empty() ? fs::path() : files.front();
    Task task = make_task(run.params());
    std::vector<Example> items = read_examples(file, task, static_cast<std::int64_t>(most));
    if (items.empty()) throw Error("has no item", file.string(), "Give the run items to evaluate");
    return {std::move(task), std::move(items)};
}

std::string beginningOf(const std::string& document) {
    const std::size_t from = document.find_first_not_of(" \t\r\n");
    if (from == std::string::npos) return {};
    const std::string_view text = std::string_view(document).substr(from);
    for (std::size_t i = 1; i + 1 < std::min(text.size(), longestBeginning); ++i)
        if (std::string_view(".?!").find(text[i]) != std::string_view::npos &&
            (text[i + 1] == ' ' || text[i + 1] == '\n') &&
            text.find_first_not_of(" \t\r\n", i + 1) != std::string_view::npos)
            return std::string(text.substr(0, i + 1));
    const std::size_t room = std::min(text.size() / 2, longestBeginning);
    const std::size_t end = text.substr(0, room).find_last_of(" \n");
    return end == std::string_view::npos ? std::string() : std::string(text.substr(0, end));
}

std::vector<RunQuestion> questionsOf(const RunFolder& run, std::size_t most) {
    std::vector<RunQuestion> all;
    for (const auto& source : {ofData, ofCorpus}) {
        try {
            for (RunQuestion& question : source(run, most)) all.push_back(std::move(question));
        } catch (const Error&) {
            // Whoever trains on them says what is wrong with them.
        }
    }
    return all;
}

FirstQuestion firstQuestion(const RunFolder& run) {
    if (run.params().task == "sample") {
        for (const RunQuestion& question : questionsOf(run, 1))
            if (question.from == RunQuestion::From::corpus) return {question.text, true, tokensOfStory, true};
    }
    return {ofData(run, 1).front().text, false, 0, false};
}

}  // namespace bitdistill
