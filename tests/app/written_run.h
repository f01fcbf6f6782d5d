// SPDX-License-Identifier: GPL-3.0-or-later
// An evaluated run whose models wrote texts, without any model: its recipe, its data, its results and what was written.
// For tests of the lists of texts.
#pragma once

#include <cstdint>
#include <filesystem>
#include <iterator>
#include <string>
#include <vector>

#include "engine/base/checksum.h"
#include "engine/base/publish.h"
#include "engine/run/results.h"
#include "engine/run/run_folder.h"
#include "engine/text/task.h"
#include "engine/text/text_judge.h"

namespace bitdistill {

struct WrittenLine {
    std::string data;                // a JSON line of the data
    std::vector<std::string> texts;  // of FP16-SFT, BitNet-SFT and BitDistill; "-": that model has none
};

inline constexpr const char* written_rows[] = {"FP16-SFT", "BitNet-SFT", "BitDistill"};

// Five items: one that all write alike, two that the student writes worse, one that it writes better, one with markup.
inline std::vector<WrittenLine> written_lines() {
    return {{R"({"start": "Say who came", "rest": "the old man came home"})",
             {"the old man came home", "a man", "the old man came home"}},
            {R"({"start": "Say what the cat did", "rest": "the cat sat on the mat"})",
             {"the cat sat on the mat", "mat mat mat", "the cat ran away"}},
            {R"({"start": "Say where they live", "rest": ["they live by the sea", "near the sea"]})",
             {"they live by the river", "they live", "near the sea"}},
            {R"({"start": "Say why", "rest": "it was raining all day"})", {"it was raining all day", "", "no idea"}},
            {R"({"start": "Say <b>it</b> & go", "rest": "<script>alert(1)</script> is text"})",
             {"<i>alert</i> is text", "x", "<img src=y> is text"}}};
}

// figures: as an evaluation of now keeps them; else ROUGE-L alone, as one of before did.
inline RunFolder written_run(const std::filesystem::path& folder, const std::vector<WrittenLine>& lines,
                             bool figures = true) {
    namespace fs = std::filesystem;
    fs::create_directories(folder);
    std::string data;
    for (const WrittenLine& line : lines) data += line.data + "\n";
    const fs::path file = folder / "dev.jsonl";
    write_file_atomically(file, data);
    RunParams params;
    params.teacher = (folder / "teacher").string();  // no model is opened
    params.task = "own";
    params.prompt_template = "{start}:";
    params.target_column = "rest";
    params.train_data = params.dev_data = file.string();
    const RunFolder run = RunFolder::create(folder / "run", params, Json::object());
    const Task task = make_task(params);
    const std::vector<Example> examples = read_examples(file, task);
    TextJudge judge(task);
    Results results;
    results.task = params.task;
    results.data = params.dev_data;
    results.data_sum = file_sum(file);
    std::vector<AnsweredItem> answers;
    for (std::size_t row = 0; row < std::size(written_rows); ++row) {
        ModelResult& model = results.models.emplace_back();
        model.row = written_rows[row];
        model.stage = stage_of_row(model.row);
        model.folder = model.row;
        std::vector<TextFigures> of_row;
        for (std::size_t i = 0; i < examples.size(); ++i) {
            const std::string& text = lines[i].texts.at(row);
            if (text == "-") continue;
            AnsweredItem& item = answers.emplace_back();
            item.row = model.row;
            item.item = static_cast<std::int64_t>(examples[i].line);
            item.written = text;
            const TextFigures found = judge.figures(judge.scores(text, examples[i]));
            of_row.push_back(found);
            item.rouge_l = found.rouge[2];
            if (figures) item.figures = found;
        }
        if (of_row.empty()) continue;
        Metric& average = model.metrics.emplace_back();
        average.name = "avg";
        average.value = text_figure("avg", of_row);
        average.count = static_cast<std::int64_t>(of_row.size());
    }
    write_items(run.items_file(), answers);
    write_results(run.results_file(), results);
    return run;
}

}  // namespace bitdistill
