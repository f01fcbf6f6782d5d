// SPDX-License-Identifier: GPL-3.0-or-later
// models: those that other programs keep on this computer, and what can be done with each.
#include <memory>

#include "app/cli/command.h"
#include "app/cli/terminal.h"
#include "engine/base/number_text.h"
#include "engine/base/utf8.h"
#include "engine/model/local/local_models.h"

namespace bitdistill {

namespace {

std::string report(const std::vector<LocalModel>& models) {
    if (models.empty()) {
        std::string text = "no models were found. Looked into";
        const std::vector<KeptPlace> places = model_places();
        for (const KeptPlace& place : places)
            text += "\n  " + std::string(word_of(place.keeper)) + ": " + printable_line(place.folder.string());
        if (places.empty())
            text += " the folders of Hugging Face, LM Studio, GPT4All, Jan, Ollama and llama.cpp: none is there";
        return text + "\nbitdistill fetch ORG/NAME brings one from the hub";
    }
    std::vector<std::vector<std::string>> rows{{"model", "kept by", "size", "family", "type", "can be used to"}};
    for (const LocalModel& model : models)
        rows.push_back({model.found.name, std::string(word_of(model.found.keeper)),
                        model.found.bytes > 0 ? bytes_text(model.found.bytes) : "-",
                        model.family.empty() ? "-" : model.family, model.type.empty() ? "-" : model.type,
                        uses_text(model)});
    std::string text = table_text(rows) + "\n";
    for (const LocalModel& model : models) {
        text += "\n" + printable_line(model.found.name) + ": " + printable_line(model.found.path.string());
        if (!model.reason.empty()) text += "\n  " + uses_text(model) + ", because " + model.reason;
    }
    return text;
}

}  // namespace

void add_models_command(CLI::App& program, Work& chosen) {
    const auto json = std::make_shared<bool>(false);
    CLI::App* command = add_command(
        program, chosen, "models",
        "Models that Hugging Face, LM Studio, GPT4All, Jan, Ollama and llama.cpp keep on this computer: size, family, "
        "type, and whether each can be converted or compared; reads headers only",
        "  bitdistill models\n  bitdistill models --json", [json] {
            const std::vector<LocalModel> models = local_models([](std::size_t known) {
                say_over("models: " + whole_text(static_cast<std::int64_t>(known)));
                return true;
            });
            say_over({});
            if (!*json) {
                print(report(models));
                return exit_ok;
            }
            Json list = Json::array();
            for (const LocalModel& model : models) list.push_back(to_json(model));
            print(list);
            return exit_ok;
        });
    command->add_flag("--json", *json, "One JSON list");
}

}  // namespace bitdistill
