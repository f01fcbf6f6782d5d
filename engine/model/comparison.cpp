// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/comparison.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <type_traits>

#include "engine/base/error.h"
#include "engine/base/number_text.h"

namespace bitdistill {
namespace {

constexpr const char* key_in_results = "comparison";
constexpr const char* key_of_before = "duel";
constexpr const char* remedy = "Compare the models again";

Json json_of(const Spread& spread) { return {{"median", spread.median}, {"low", spread.low}, {"high", spread.high}}; }

// null where it was not measured: a speed of 0 would be taken for one.
Json measured(const Spread& spread) { return spread.median > 0 ? json_of(spread) : Json(nullptr); }

Json json_of(const MeasuredUnder& under) {
    Json json{{"power", to_string(under.power)}, {"clock_hz", json_of(under.clock)}};
    if (under.load)
        json["load"] = {{"cores", under.load->cores}, {"others", under.load->others}, {"waiting", under.load->waiting}};
    return json;
}

Json json_of(const ComparedModel& one) {
    Json model;
    model["name"] = one.name;
    model["folder"] = one.folder;
    model["format"] = one.format;
    model["isa"] = one.isa;
    model["threads"] = one.threads;
    model["ids"] = one.ids;
    model["prompt_tokens"] = one.prompt_tokens;
    model["generated_tokens"] = one.generated_tokens;
    model["prompt_tokens_per_second"] = measured(one.prompt_tokens_per_second);
    model["generation_tokens_per_second"] = measured(one.generation_tokens_per_second);
    model["first_token_seconds"] = measured(one.first_token_seconds);
    if (!one.token_seconds.empty()) model["token_seconds"] = one.token_seconds;
    model["ended_by"] = to_string(one.ended_by);
    model["text_tokens"] = one.text_tokens;
    // Of a single token every repeat has 0.
    model["rates"] = one.generation_tokens_per_second.median > 0 ? Json(one.rates) : Json::array();
    model["writings"] = one.writings;
    model["generation_seconds"] = one.generation_seconds;
    if (one.timed_tokens > 0) model["timed_tokens"] = one.timed_tokens;
    if (one.joules_per_token > 0) model["joules_per_token"] = one.joules_per_token;
    model["bytes"] = to_json(one.size);
    model["bytes"]["file"] = one.file_bytes;
    model["bytes"]["kv_cache"] = one.cache_bytes;
    model["bytes"]["buffers"] = one.buffer_bytes;
    model["bytes"]["screen"] = one.screen_bytes;
    model["peak_memory"] = one.peak_memory;
    model["ternary"] = one.ternary;
    if (!one.draft.empty()) model["drafts"] = to_json(one.drafts, one.draft);
    if (!one.pieces.empty() || !one.text.empty()) {
        model["text"] = one.text;
        model["pieces"] = one.pieces;
        if (!one.text_after_end.empty()) model["text_after_end"] = one.text_after_end;
    }
    if (one.earlier) model["earlier"] = true;
    return model;
}

// Reads the members of one object; knows for the error where that object stands.
class Members {
  public:
    Members(const Json& object, std::string where) : object_(object), where_(std::move(where)) {
        if (!object.is_object()) throw Error("is no object", where_, remedy);
    }

    std::string text(const char* key) const { return json_string(object_, key, where_, ""); }
    double number(const char* key) const { return json_double(object_, key, where_, 0); }
    bool flag(const char* key, bool otherwise = false) const { return json_bool(object_, key, where_, otherwise); }
    int whole(const char* key) const { return static_cast<int>(json_int(object_, key, where_, 0)); }
    std::uint64_t count(const char* key) const {
        return static_cast<std::uint64_t>(std::max<std::int64_t>(0, json_int(object_, key, where_, 0)));
    }
    Members object(const char* key) const { return {has(key) ? object_[key] : none_, where_ + ", " + key}; }
    Spread spread(const char* key) const {
        const Members one = object(key);
        return {one.number("median"), one.number("low"), one.number("high")};
    }
    const std::string& where() const { return where_; }
    bool has(const char* key) const { return object_.contains(key) && !object_[key].is_null(); }

    const Json& list(const char* key) const {
        static const Json empty = Json::array();
        if (!has(key)) return empty;
        if (!object_[key].is_array()) throw Error(std::string(key) + " is not a list", where_, remedy);
        return object_[key];
    }
    template <class T>
    std::vector<T> values(const char* key, bool (*fits)(const Json&)) const {
        std::vector<T> all;
        for (const Json& value : list(key)) {
            if (!fits(value)) throw Error(std::string(key) + " holds a value of another type", where_, remedy);
            all.push_back(value.get<T>());
        }
        return all;
    }

  private:
    inline static const Json none_ = Json::object();
    const Json& object_;
    std::string where_;
};

ComparedModel model_of(const Members& json) {
    ComparedModel model;
    model.name = json.text("name");
    model.folder = json.text("folder");
    model.format = json.text("format");
    model.isa = json.text("isa");
    model.threads = json.whole("threads");
    model.ternary = json.flag("ternary");
    if (json.has("drafts")) {
        const Members drafts = json.object("drafts");
        model.draft = drafts.text("from");
        model.drafts.checks = static_cast<std::int64_t>(drafts.count("checks"));
        model.drafts.drafted = static_cast<std::int64_t>(drafts.count("drafted_tokens"));
        model.drafts.accepted = static_cast<std::int64_t>(drafts.count("accepted_tokens"));
    }
    model.ids = json.values<int>("ids", [](const Json& value) { return value.is_number_integer(); });
    model.text = json.text("text");
    model.pieces = json.values<std::string>("pieces", [](const Json& value) { return value.is_string(); });
    model.prompt_tokens = json.whole("prompt_tokens");
    model.generated_tokens = json.whole("generated_tokens");
    model.prompt_tokens_per_second = json.spread("prompt_tokens_per_second");
    model.generation_tokens_per_second = json.spread("generation_tokens_per_second");
    model.first_token_seconds = json.spread("first_token_seconds");
    model.token_seconds = json.values<double>("token_seconds", [](const Json& value) { return value.is_number(); });
    // A file of before does not say what ended a text, which then counts whole.
    model.text_tokens = json.has("text_tokens") ? json.whole("text_tokens") : static_cast<int>(model.ids.size());
    model.text_tokens = std::clamp(model.text_tokens, 0, static_cast<int>(model.ids.size()));
    const std::string end = json.text("ended_by");
    for (const TextEnd one : {TextEnd::end_of_text, TextEnd::context, TextEnd::stopped})
        if (end == to_string(one)) model.ended_by = one;
    model.text_after_end = json.text("text_after_end");
    model.rates = json.values<double>("rates", [](const Json& value) { return value.is_number(); });
    model.writings = json.whole("writings");
    model.generation_seconds = json.number("generation_seconds");
    model.timed_tokens = json.whole("timed_tokens");
    model.joules_per_token = json.number("joules_per_token");
    const Members bytes = json.object("bytes");
    model.file_bytes = bytes.count("file");
    model.size = {bytes.count("body"), bytes.count("embedding_and_head"), bytes.count("norms")};
    model.cache_bytes = bytes.count("kv_cache");
    model.buffer_bytes = bytes.count("buffers");
    model.screen_bytes = bytes.count("screen");
    model.peak_memory = json.count("peak_memory");
    model.earlier = json.flag("earlier");
    return model;
}

MeasuredUnder under_of(const Members& json) {
    MeasuredUnder under;
    under.power = power_source_from(json.text("power"));
    under.clock = json.spread("clock_hz");
    if (json.has("load")) {
        const Members load = json.object("load");
        under.load = Load{load.whole("cores"), load.number("others"), load.number("waiting")};
    }
    return under;
}

// As columns: a list of every member, all of one length.
Json json_of(const std::vector<AgreedToken>& tokens) {
    Json columns = Json::object();
    const auto column = [&](const char* name, auto member) {
        columns[name] = Json::array();
        for (const AgreedToken& token : tokens) columns[name].push_back(token.*member);
    };
    column("choice", &AgreedToken::choice);
    column("choice_text", &AgreedToken::choice_text);
    column("same", &AgreedToken::same);
    column("written_first", &AgreedToken::written_first);
    column("written_other", &AgreedToken::written_other);
    column("choice_first", &AgreedToken::choice_first);
    column("choice_other", &AgreedToken::choice_other);
    return columns;
}

std::vector<AgreedToken> agreed_tokens(const Members& json) {
    std::vector<AgreedToken> tokens(json.list("choice").size());
    const auto take = [&](const char* name, auto member, bool (*fits)(const Json&)) {
        using Value = std::remove_cvref_t<decltype(tokens.front().*member)>;
        const std::vector<Value> values = json.values<Value>(name, fits);
        if (values.size() != tokens.size())
            throw Error(std::string(name) + " has another length than choice", json.where(), remedy);
        for (std::size_t i = 0; i < values.size(); ++i) tokens[i].*member = values[i];
    };
    const auto number = [](const Json& value) { return value.is_number(); };
    take("choice", &AgreedToken::choice, [](const Json& value) { return value.is_number_integer(); });
    take("choice_text", &AgreedToken::choice_text, [](const Json& value) { return value.is_string(); });
    take("same", &AgreedToken::same, [](const Json& value) { return value.is_boolean(); });
    take("written_first", &AgreedToken::written_first, number);
    take("written_other", &AgreedToken::written_other, number);
    take("choice_first", &AgreedToken::choice_first, number);
    take("choice_other", &AgreedToken::choice_other, number);
    return tokens;
}

Agreement agreement_of(const Members& json) {
    Agreement agreement;
    agreement.reason = json.text("not_measured");
    agreement.measured = json.has("same_arg_max");
    agreement.positions = static_cast<std::int64_t>(json.count("positions"));
    agreement.same_arg_max = json.number("same_arg_max");
    agreement.mean_kl = json.number("mean_kl");
    if (json.has("tokens")) agreement.tokens = agreed_tokens(json.object("tokens"));
    return agreement;
}

// Share by which the last third of the repeats was slower than the first, where most of the repeats follow that
// trend (Kendall's tau of at least 0.6 downwards); else 0.
double slowdown(const std::vector<double>& rates) {
    const std::size_t n = rates.size(), third = n / 3;
    if (third == 0) return 0;
    int falling = 0, pairs = 0;
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = i + 1; j < n; ++j, ++pairs)
            falling += rates[j] < rates[i] ? 1 : rates[j] > rates[i] ? -1 : 0;
    const auto begin = rates.begin();
    const auto size = static_cast<std::ptrdiff_t>(third);
    const double first = spread_of({begin, begin + size}).median,
                 last = spread_of({rates.end() - size, rates.end()}).median;
    return first > 0 && falling >= 0.6 * pairs ? 1 - last / first : 0;
}

void add_doubts_of_speed(const Comparison& comparison, Headline& headline) {
    using Reason = Doubt::Reason;
    const ComparedModel &teacher = comparison.models[headline.teacher], &student = comparison.models[headline.student];
    const Spread &slow = teacher.generation_tokens_per_second, &fast = student.generation_tokens_per_second;
    if (!headline.ranged)
        headline.doubts.push_back({Reason::measured_once});
    else if (slow.low <= fast.high && fast.low <= slow.high)
        headline.doubts.push_back({Reason::speeds_overlap});
    if (const std::optional<Load>& load = comparison.under.load) {
        const double share = load->waiting / std::max(1, teacher.threads);
        if (load->others > busy_share * load->cores)
            headline.doubts.push_back({Reason::others_busy, load->others});
        else if (share > waiting_share)
            headline.doubts.push_back({Reason::waited_for_core, share});
    }
    if (const double slower = std::max(slowdown(teacher.rates), slowdown(student.rates)); slower > slower_by)
        headline.doubts.push_back({Reason::slowing, slower});
    if (comparison.under.power == PowerSource::battery) headline.doubts.push_back({Reason::on_battery});
    // Files of before do not say how long they measured.
    if (const double seconds = std::min(teacher.generation_seconds, student.generation_seconds);
        seconds < enough_seconds && !teacher.rates.empty() && !student.rates.empty())
        headline.doubts.push_back({Reason::too_short, seconds});
}

}  // namespace

Json to_json(const DraftCounts& counts, const std::string& from) {
    return {{"from", from},
            {"checks", counts.checks},
            {"drafted_tokens", counts.drafted},
            {"accepted_tokens", counts.accepted},
            {"acceptance", counts.drafted > 0 ? Json(counts.acceptance()) : Json()},
            {"tokens_per_check", counts.checks > 0 ? Json(counts.tokens_per_check()) : Json()},
            {"problem", counts.problem.empty() ? Json() : Json(counts.problem)}};
}

std::string draft_words(const DraftCounts& counts) {
    if (counts.checks == 0) return {};
    const std::string checks = number_text(counts.tokens_per_check(), 2);
    if (counts.drafted == 0) return checks + " tokens a check, none drafted";
    return checks + " tokens a check, " + number_text(100 * counts.acceptance(), 1) + " % of " +
           std::to_string(counts.drafted) + " drafted accepted";
}

Spread spread_of(std::vector<double> values) {
    if (values.empty()) return {};
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    const double median = values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    return {median, values.front(), values.back()};
}

const char* to_string(TextEnd end) {
    switch (end) {
        case TextEnd::end_of_text:
            return "end-of-text";
        case TextEnd::context:
            return "context";
        case TextEnd::stopped:
            return "stopped";
        case TextEnd::length:
            break;
    }
    return "length";
}

std::string to_string(const Doubt& doubt) {
    const std::string share = number_text(100 * doubt.value, 1) + " %";
    switch (doubt.reason) {
        case Doubt::Reason::speeds_overlap:
            return "the ranges of both speeds overlap";
        case Doubt::Reason::others_busy:
            return "others kept " + number_text(doubt.value, 1) + " cores busy meanwhile";
        case Doubt::Reason::waited_for_core:
            return "the threads waited for a core " + share + " of the time";
        case Doubt::Reason::differ:
            return "only " + share + " of the tokens are the same: these become different texts";
        case Doubt::Reason::not_compared:
            return "how alike the two are was not measured";
        case Doubt::Reason::slowing:
            return "the last repeats were " + share + " slower than the first (heat, power or load)";
        case Doubt::Reason::on_battery:
            return "the computer ran on battery";
        case Doubt::Reason::measured_once:
            return "measured once: no range";
        case Doubt::Reason::too_short:
            break;
    }
    return "only " + number_text(doubt.value, 2) + " s of generation were measured";
}

namespace {

// Which two the headline is about; nothing for fewer than two models.
std::optional<Headline> headline_pair(const Comparison& comparison) {
    std::size_t count = 0;  // those marked earlier were asked something else, and come last
    while (count < comparison.models.size() && !comparison.models[count].earlier) ++count;
    if (count < 2) return std::nullopt;
    Headline headline;
    for (std::size_t i = count; i-- > 1;)
        if (comparison.models[i].ternary) headline.student = i;
    return headline;
}

}  // namespace

std::optional<Headline> headline_of(const Comparison& comparison) {
    const std::optional<Headline> pair = headline_pair(comparison);
    if (!pair) return std::nullopt;
    Headline headline = *pair;
    const ComparedModel &teacher = comparison.models[0], &student = comparison.models[headline.student];
    const Spread &slow = teacher.generation_tokens_per_second, &fast = student.generation_tokens_per_second;
    if (!(slow.median > 0 && fast.median > 0)) return std::nullopt;
    headline.ratio = fast.median / slow.median;
    std::vector<double> ratios;
    for (std::size_t i = 0; i < std::min(teacher.rates.size(), student.rates.size()); ++i)
        if (teacher.rates[i] > 0 && student.rates[i] > 0) ratios.push_back(student.rates[i] / teacher.rates[i]);
    // A file of before has no single repeats, but says how many there were.
    headline.ranged = ratios.empty() ? comparison.repeats != 1 : ratios.size() > 1;
    if (!headline.ranged) {
        headline.low = headline.high = headline.ratio;
    } else if (!ratios.empty()) {
        // The ratio of the medians lies within: in order, each rate of the one is at least `low` times the other's.
        const Spread spread = spread_of(std::move(ratios));
        headline.low = std::min(spread.low, headline.ratio);
        headline.high = std::max(spread.high, headline.ratio);
    } else {
        headline.low = slow.high > 0 ? fast.low / slow.high : headline.ratio;
        headline.high = slow.low > 0 ? fast.high / slow.low : headline.ratio;
    }
    const std::size_t at = headline.student - 1;
    if (at < comparison.agreements.size() && comparison.agreements[at].measured) {
        headline.same_tokens = comparison.agreements[at].same_arg_max;
        headline.compared_tokens = comparison.agreements[at].positions;
        if (*headline.same_tokens < poor_agreement)
            headline.doubts.push_back({Doubt::Reason::differ, *headline.same_tokens});
    } else {
        headline.doubts.push_back({Doubt::Reason::not_compared});
    }
    add_doubts_of_speed(comparison, headline);
    return headline;
}

std::string to_string(const Headline& headline) {
    // Two decimals up to ten, as sizes and speeds are stated in the window.
    const auto factor = [](double value) { return number_text(value, value >= 9.995 ? 1 : 2); };
    std::string text = factor(headline.ratio) + "x";
    if (headline.ranged) text += " (" + factor(headline.low) + " to " + factor(headline.high) + ")";
    if (headline.same_tokens) text += ", " + same_tokens_text(*headline.same_tokens, headline.compared_tokens);
    return text;
}

std::string same_tokens_text(double share, std::int64_t tokens) {
    if (tokens <= 0 || tokens >= few_tokens) return number_text(100 * share, 1) + " % the same tokens";
    const auto all = static_cast<double>(tokens);
    return number_text(share * all, 0) + " of " + number_text(all, 0) + " tokens the same";
}

std::optional<std::size_t> untimed_model(const Comparison& comparison) {
    const std::optional<Headline> pair = headline_pair(comparison);
    if (!pair || !comparison.complete || headline_of(comparison)) return std::nullopt;
    for (const std::size_t which : {pair->teacher, pair->student})
        if (const ComparedModel& one = comparison.models[which];
            one.generated_tokens < 2 && !(one.generation_tokens_per_second.median > 0))
            return which;
    return std::nullopt;
}

std::string untimed_text(const std::string& name) {
    return "no speed-up: " + name +
           " wrote one token, which comes with the prompt, so no step was timed; let it write more tokens";
}

Json to_json(const Headline& headline, const Comparison& comparison) {
    Json json{{"student", comparison.models[headline.student].name},
              {"teacher", comparison.models[headline.teacher].name},
              {"ratio", headline.ratio},
              {"text", to_string(headline)},
              {"doubts", Json::array()}};
    if (headline.ranged) json["low"] = headline.low;
    if (headline.ranged) json["high"] = headline.high;
    if (headline.same_tokens) json["same_tokens"] = *headline.same_tokens;
    if (headline.same_tokens) json["compared_tokens"] = headline.compared_tokens;
    for (const Doubt& doubt : headline.doubts) json["doubts"].push_back(to_string(doubt));
    return json;
}

Json to_json(const Comparison& comparison) {
    Json json;
    json["cpu"] = comparison.cpu;
    json["cpu_features"] = comparison.cpu_features;
    json["conditions"] = json_of(comparison.under);
    json["repeats"] = comparison.repeats;
    json["fixed_length"] = comparison.fixed_length;
    json["complete"] = comparison.complete;
    json["models"] = Json::array();
    for (const ComparedModel& model : comparison.models) json["models"].push_back(json_of(model));
    json["agreement"] = Json::array();
    for (const Agreement& a : comparison.agreements) {
        Json one;
        if (a.measured)
            one = {{"positions", a.positions}, {"same_arg_max", a.same_arg_max}, {"mean_kl", a.mean_kl}};
        else
            one["not_measured"] = a.reason;
        if (!a.tokens.empty()) one["tokens"] = json_of(a.tokens);
        json["agreement"].push_back(std::move(one));
    }
    json["prompt"] = comparison.prompt;
    json["tokens"] = comparison.tokens;
    json["temperature"] = comparison.temperature;
    json["seed"] = comparison.seed;
    if (const std::optional<Headline> headline = headline_of(comparison))
        json["headline"] = to_json(*headline, comparison);
    else if (const std::optional<std::size_t> untimed = untimed_model(comparison))
        json["no_headline"] = untimed_text(comparison.models[*untimed].name);
    return json;
}

Comparison comparison_from_json(const Json& json, const std::string& where) {
    const Members members(json, where);
    Comparison comparison;
    comparison.cpu = members.text("cpu");
    comparison.cpu_features = members.text("cpu_features");
    comparison.under = under_of(members.object("conditions"));
    comparison.prompt = members.text("prompt");
    // What was measured before texts ended wrote a fixed length.
    comparison.fixed_length = members.flag("fixed_length", true);
    comparison.repeats = members.whole("repeats");
    comparison.tokens = members.whole("tokens");
    comparison.temperature = members.number("temperature");
    comparison.seed = members.count("seed");
    comparison.complete = members.flag("complete", true);
    for (const Json& model : members.list("models")) comparison.models.push_back(model_of({model, where + ", models"}));
    for (const Json& agreement : members.list("agreement"))
        comparison.agreements.push_back(agreement_of({agreement, where + ", agreement"}));
    return comparison;
}

std::optional<Comparison> comparison_in(const Json& results, const std::string& where) {
    if (!results.is_object()) return {};
    for (const char* key : {key_in_results, key_of_before})
        if (const auto found = results.find(key); found != results.end() && !found->is_null())
            return comparison_from_json(*found, where + ", " + key);
    return {};
}

void set_comparison(Json& results, const Comparison& comparison) {
    results.erase(key_of_before);
    results[key_in_results] = to_json(comparison);
}

}  // namespace bitdistill
