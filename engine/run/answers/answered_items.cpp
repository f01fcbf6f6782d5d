// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/answers/answered_items.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <string_view>
#include <utility>

#include "engine/base/error.h"
#include "engine/base/file.h"
#include "engine/base/json_file.h"
#include "engine/base/publish.h"

namespace bitdistill {

namespace {

Json to_json(const TextFigures& figures) {
    Json rouge = Json::object();
    for (std::size_t type = 0; type < rouge_names.size(); ++type) rouge[rouge_names[type]] = figures.rouge[type];
    return {{"rouge", std::move(rouge)},
            {"bleu",
             {{"correct", figures.bleu.correct},
              {"total", figures.bleu.total},
              {"system_length", figures.bleu.system_length},
              {"reference_length", figures.bleu.reference_length}}}};
}

std::int64_t count_from(const Json& json, const std::string& where) {
    if (!json.is_number_integer() || json.get<std::int64_t>() < 0)
        throw Error("bleu holds something that is no count", where);
    return json.get<std::int64_t>();
}

void set_counts(std::array<std::int64_t, bleu_orders>& counts, const Json& bleu, const char* key,
                const std::string& where) {
    const auto list = bleu.find(key);
    if (list == bleu.end() || !list->is_array() || list->size() != counts.size())
        throw Error(std::string("bleu has no ") + std::to_string(counts.size()) + " counts " + key, where);
    for (std::size_t n = 0; n < counts.size(); ++n) counts[n] = count_from((*list)[n], where);
}

// Both members or neither.
std::optional<TextFigures> figures_from(const Json& json, const std::string& where) {
    const auto rouge = json.find("rouge"), bleu = json.find("bleu");
    if (rouge == json.end() && bleu == json.end()) return {};
    if (rouge == json.end() || bleu == json.end() || !rouge->is_object() || !bleu->is_object())
        throw Error("has not both of rouge and bleu as objects", where);
    TextFigures figures;
    for (std::size_t type = 0; type < rouge_names.size(); ++type) {
        figures.rouge[type] = json_double(*rouge, rouge_names[type], where, std::numeric_limits<double>::quiet_NaN());
        if (!(figures.rouge[type] >= 0 && figures.rouge[type] <= 100))
            throw Error(std::string(rouge_names[type]) + " is not from 0 to 100", where);
    }
    set_counts(figures.bleu.correct, *bleu, "correct", where);
    set_counts(figures.bleu.total, *bleu, "total", where);
    for (std::size_t n = 0; n < bleu_orders; ++n)
        if (figures.bleu.correct[n] > figures.bleu.total[n])
            throw Error("bleu has more hits than runs of words", where);
    for (const auto& [key, length] : {std::pair{"system_length", &figures.bleu.system_length},
                                      std::pair{"reference_length", &figures.bleu.reference_length}}) {
        if (!bleu->contains(key)) throw Error(std::string("bleu has no ") + key, where);
        *length = count_from((*bleu)[key], where);
    }
    return figures;
}

AnsweredItem item_from(const Json& json, const std::string& where) {
    AnsweredItem item;
    item.row = json_string(json, "row", where, "");
    item.item = json_int(json, "item", where);
    item.label = static_cast<int>(json_int(json, "label", where));
    item.predicted = static_cast<int>(json_int(json, "predicted", where));
    item.exact = json_bool(json, "exact", where, false);
    item.written = json_string(json, "written", where, "");
    item.rouge_l = json_double(json, "rouge_l", where, item.rouge_l);
    item.data = json_string(json, "data", where, "");
    item.figures = figures_from(json, where);
    const auto scores = json.find("scores");
    if (scores == json.end() || scores->is_null()) return item;
    if (!scores->is_array()) throw Error("scores is not a list", where);
    for (const Json& score : *scores) {
        if (!score.is_number() && !score.is_null()) throw Error("scores holds something that is no number", where);
        // JSON has no infinity: an answer that the model rules out is null.
        item.scores.push_back(score.is_null() ? -std::numeric_limits<double>::infinity() : score.get<double>());
    }
    return item;
}

}  // namespace

std::vector<AnsweredItem> read_items(const std::filesystem::path& file) {
    const std::string text = read_file(file);
    std::vector<AnsweredItem> items;
    std::int64_t line = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string_view content = std::string_view(text).substr(begin, end - begin);
        begin = end + 1;
        ++line;
        const std::string where = file.string() + ", line " + std::to_string(line);
        const char* anew = "Remove the file: the models are then asked anew";
        const Json json = parse_json(content);
        if (!json.is_object()) throw Error("is not a JSON object", where, anew);
        try {
            items.push_back(item_from(json, where));
        } catch (const Error& error) {
            throw Error(error.problem(), error.subject(), anew);
        }
    }
    return items;
}

void write_items(const std::filesystem::path& file, const std::vector<AnsweredItem>& items) {
    std::string text;
    for (const AnsweredItem& item : items) {
        Json json{{"row", item.row},       {"item", item.item},  {"label", item.label}, {"predicted", item.predicted},
                  {"scores", item.scores}, {"exact", item.exact}};
        if (!item.written.empty() || std::isfinite(item.rouge_l)) json["written"] = item.written;
        if (std::isfinite(item.rouge_l)) json["rouge_l"] = item.rouge_l;
        if (item.figures) json.update(to_json(*item.figures));
        if (!item.data.empty()) json["data"] = item.data;
        text += json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
    }
    write_file_atomically(file, text);
}

}  // namespace bitdistill
