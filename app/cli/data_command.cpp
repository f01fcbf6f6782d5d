// SPDX-License-Identifier: GPL-3.0-or-later
// data: what a data file holds, and which task it seems to be made for.
#include <memory>
#include <optional>
#include <utility>

#include "app/cli/command.h"
#include "app/cli/terminal.h"
#include "engine/base/list_text.h"
#include "engine/base/shell_text.h"
#include "engine/base/utf8.h"
#include "engine/text/data_preview.h"

namespace bitdistill {

namespace {

constexpr std::size_t widest_cell = 60;

// One line of a table; what is longer ends in dots.
std::string short_cell(const std::string& text) {
    std::string line = text;
    for (char& c : line)
        if (c == '\n' || c == '\r' || c == '\t') c = ' ';
    return line.size() <= widest_cell ? line : line.substr(0, character_boundary(line, widest_cell)) + " ...";
}

// The guess as options of `run`.
std::string options_text(const DataGuess& guess) {
    std::string text = "--set task=" + guess.task;
    for (const auto& [name, value] :
         {std::pair<const char*, const std::string*>{"prompt_template", &guess.prompt_template},
          {"answers", &guess.answers},
          {"target_column", &guess.target_column}})
        if (!value->empty()) text += " --set " + shell_quoted(std::string(name) + "=" + *value);
    return text;
}

std::string report(const DataPreview& preview, const std::optional<DataGuess>& guess) {
    std::vector<std::vector<std::string>> columns{{"column", "mean length", "values"}};
    for (const DataColumn& column : preview.columns)
        columns.push_back({column.name, count_text(column.mean_length),
                           !column.text            ? "objects or lists"
                           : column.values.empty() ? (column.numeric ? "numbers" : "texts")
                                                   : short_cell(joined(column.values))});
    std::string text = table_text(columns);
    for (std::size_t row = 0; row < preview.rows.size(); ++row) {
        text += "\n\nrow " + std::to_string(row + 1);
        for (std::size_t column = 0; column < preview.columns.size(); ++column)
            text += "\n  " + printable_line(preview.columns[column].name) + ": " +
                    printable_line(short_cell(preview.rows[row][column]));
    }
    text += "\n\n" + whole_text(static_cast<std::int64_t>(preview.looked_at)) + " rows were looked at. ";
    if (!guess) return text + "No task of this program, and no column of classes or of texts to write, was recognised.";
    return text + "It seems to be made for the task " + guess->task + ": " + printable_line(guess->reason) + "\n  " +
           printable_line(options_text(*guess));
}

Json to_json(const DataPreview& preview, const std::optional<DataGuess>& guess) {
    Json columns = Json::array();
    for (const DataColumn& column : preview.columns)
        columns.push_back({{"name", column.name},
                           {"mean_length", column.mean_length},
                           {"numeric", column.numeric},
                           {"text", column.text},
                           {"values", column.values}});
    Json json = {{"columns", std::move(columns)}, {"rows", preview.rows}, {"looked_at", preview.looked_at}};
    json["guess"] = nullptr;
    if (guess)
        json["guess"] = {{"task", guess->task},
                         {"prompt_template", guess->prompt_template},
                         {"answers", guess->answers},
                         {"target_column", guess->target_column},
                         {"reason", guess->reason}};
    return json;
}

}  // namespace

void add_data_command(CLI::App& program, Work& chosen) {
    struct Options {
        std::string path;
        bool json = false;
    };
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        add_command(program, chosen, "data",
                    "Columns and first rows of a data file, and the task it seems to be made for, as options of `run`",
                    "  bitdistill data train.tsv\n  bitdistill data items.jsonl --json", [options] {
                        const DataPreview preview = preview_data(options->path);
                        const std::optional<DataGuess> guess = guess_task(preview);
                        if (options->json)
                            print(to_json(preview, guess));
                        else
                            print(report(preview, guess));
                        return exit_ok;
                    });
    command->add_option("path", options->path, "A .tsv, .csv, .jsonl or .json file, as it is or packed")->required();
    command->add_flag("--json", options->json, "One JSON object");
}

}  // namespace bitdistill
