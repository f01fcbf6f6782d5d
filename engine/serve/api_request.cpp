// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/serve/api_request.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <iterator>
#include <optional>
#include <random>

#include "engine/base/json_file.h"
#include "engine/base/number_text.h"
#include "engine/serve/refusal.h"

namespace bitdistill {

namespace {

constexpr double hottest = 1000;  // as `bitdistill generate` takes it
constexpr int most_tokens = 1'000'000'000;
constexpr std::size_t most_stop_texts = 16;

[[noreturn]] void refuse(const std::string& field, const std::string& why) {
    throw Refusal(400, "\"" + field + "\" " + why, field);
}

// Fields that this server reads, besides "messages" or "prompt".
constexpr std::string_view read_fields[] = {"model", "stream",     "stream_options", "temperature", "top_p",
                                            "top_k", "max_tokens", "stop",           "seed"};

// Fields about bookkeeping, or about how fast an answer comes: no answer depends on them.
constexpr std::string_view passed_fields[] = {"user",
                                              "metadata",
                                              "store",
                                              "service_tier",
                                              "safety_identifier",
                                              "cache_prompt",
                                              "prompt_cache_key",
                                              "prompt_cache_retention",
                                              "prediction",
                                              "parallel_tool_calls",
                                              "timings_per_token"};

// Fields that would change the answer, with the values that leave it as it is.
struct Unsupported {
    const char* field;
    std::vector<Json> as_without;
    const char* why = "is not supported. Leave it out";
};
const std::vector<Unsupported>& unsupported_fields() {
    static const std::vector<Unsupported> rows{
        {"n", {1}, "may only be 1: one answer is written for a request. Send the request again for another one"},
        {"best_of", {1}},
        {"tools", {Json::array()}, "are not supported: this server calls no functions. Leave them out"},
        {"tool_choice", {"none", "auto"}},
        {"functions", {Json::array()}, "are not supported: this server calls no functions. Leave them out"},
        {"function_call", {"none", "auto"}},
        {"response_format",
         {Json{{"type", "text"}}},
         "may only be {\"type\": \"text\"}: answers are not held to a form. Ask for the form in a message"},
        {"logit_bias", {Json::object()}},
        {"logprobs", {false}, "is not supported: probabilities are not handed out. Leave it out"},
        {"top_logprobs", {0}, "is not supported: probabilities are not handed out. Leave it out"},
        {"frequency_penalty", {0}},
        {"presence_penalty", {0}},
        {"repeat_penalty", {1}},
        {"repetition_penalty", {1}},
        {"min_p", {0}},
        {"typical_p", {1}},
        {"mirostat", {0}},
        {"grammar", {""}},
        {"json_schema", {}},
        {"echo", {false}},
        {"suffix", {""}},
        {"modalities", {Json::array({"text"})}, "may only be [\"text\"]: the model writes text"},
        {"audio", {}},
        {"reasoning_effort", {}},
        {"verbosity", {}},
        {"web_search_options", {}},
        {"chat_template_kwargs", {Json::object()}},
    };
    return rows;
}

template <std::size_t count>
bool is_one_of(std::string_view name, const std::string_view (&names)[count]) {
    return std::ranges::find(names, name) != std::end(names);
}

void check_fields(const Json& request, ApiRoute route) {
    for (const auto& item : request.items()) {
        const std::string& name = item.key();
        const Json& value = item.value();
        const auto row =
            std::ranges::find_if(unsupported_fields(), [&](const Unsupported& one) { return name == one.field; });
        if (row != unsupported_fields().end()) {
            const bool as_without = value.is_null() || std::find(row->as_without.begin(), row->as_without.end(),
                                                                 value) != row->as_without.end();
            if (!as_without) refuse(name, row->why);
            continue;
        }
        if (is_one_of(name, read_fields) || is_one_of(name, passed_fields)) continue;
        if (route == ApiRoute::chat && (name == "messages" || name == "max_completion_tokens")) continue;
        if (route == ApiRoute::completion && name == "prompt") continue;
        refuse(name, "is not known here. Leave it out");
    }
}

// A member that is there and not null.
const Json* member(const Json& object, const char* name) {
    const auto found = object.find(name);
    return found == object.end() || found->is_null() ? nullptr : &*found;
}

std::optional<double> number(const Json& request, const char* field, double least, double most) {
    const Json* const value = member(request, field);
    if (!value) return {};
    const std::string range = "a number from " + number_text(least) + " to " + number_text(most);
    if (!value->is_number()) refuse(field, "is not " + range);
    const double found = value->get<double>();
    if (!(found >= least && found <= most)) refuse(field, "is " + value->dump() + ", expected " + range);
    return found;
}

std::optional<std::int64_t> whole_number(const Json& request, const char* field, std::int64_t least,
                                         std::int64_t most) {
    const Json* const value = member(request, field);
    if (!value) return {};
    const std::string range = "a whole number from " + std::to_string(least) + " to " + std::to_string(most);
    // 64.0 is what some clients make of 64.
    const double found = value->is_number() ? value->get<double>() : NAN;
    if (!value->is_number() || std::floor(found) != found) refuse(field, "is not " + range);
    if (!(found >= static_cast<double>(least) && found <= static_cast<double>(most)))
        refuse(field, "is " + value->dump() + ", expected " + range);
    return static_cast<std::int64_t>(found);
}

bool flag(const Json& object, const char* name, const std::string& field) {
    const Json* const value = member(object, name);
    if (value && !value->is_boolean()) refuse(field, "is not true or false");
    return value && value->get<bool>();
}

// A text, or a list of parts that are texts.
std::string content_of(const Json& message, const std::string& where) {
    const Json* const content = member(message, "content");
    if (!content) refuse("messages", "has no \"content\" in " + where);
    if (content->is_string()) return content->get<std::string>();
    if (!content->is_array()) refuse("messages", "has a \"content\" in " + where + " that is neither text nor a list");
    std::string text;
    for (const Json& part : *content) {
        const Json* const type = part.is_object() ? member(part, "type") : nullptr;
        const Json* const words = part.is_object() ? member(part, "text") : nullptr;
        const bool is_text = type && type->is_string() && type->get<std::string>() == "text";
        if (!is_text || !words || !words->is_string())
            refuse("messages", "has a part in " + where + " that is no text: this server reads texts only");
        text += words->get<std::string>();
    }
    return text;
}

std::vector<ChatMessage> messages_of(const Json& request) {
    const Json* const list = member(request, "messages");
    if (!list || !list->is_array() || list->empty()) refuse("messages", "is not a list of messages");
    std::vector<ChatMessage> messages;
    for (std::size_t i = 0; i < list->size(); ++i) {
        const Json& message = (*list)[i];
        const std::string where = "message " + std::to_string(i + 1);
        if (!message.is_object()) refuse("messages", "has something else than an object as " + where);
        const Json* const role = member(message, "role");
        if (!role || !role->is_string()) refuse("messages", "has no \"role\" in " + where);
        std::string name = role->get<std::string>();
        if (name == "developer") name = "system";  // the newer word for the same
        if (name != "system" && name != "user" && name != "assistant")
            refuse("messages",
                   "has the role \"" + name + "\" in " + where + "; known are system, developer, user and assistant");
        for (const char* const calls : {"tool_calls", "function_call"})
            if (const Json* const value = member(message, calls); value && !value->empty())
                refuse("messages",
                       std::string("has \"") + calls + "\" in " + where + ": this server calls no functions");
        messages.push_back({name, content_of(message, where)});
    }
    return messages;
}

std::string prompt_of(const Json& request) {
    const Json* const prompt = member(request, "prompt");
    if (prompt && prompt->is_string()) return prompt->get<std::string>();
    if (prompt && prompt->is_array() && prompt->size() == 1 && prompt->front().is_string())
        return prompt->front().get<std::string>();
    refuse("prompt", "is not a text. Send one text; token ids and several prompts are not supported");
}

std::vector<std::string> stop_of(const Json& request) {
    const Json* const stop = member(request, "stop");
    if (!stop) return {};
    std::vector<std::string> texts;
    if (stop->is_string()) {
        texts.push_back(stop->get<std::string>());
    } else if (stop->is_array() && stop->size() <= most_stop_texts) {
        for (const Json& text : *stop) {
            if (!text.is_string()) refuse("stop", "has something else than a text in its list");
            texts.push_back(text.get<std::string>());
        }
    } else {
        refuse("stop", "is neither a text nor a list of at most " + std::to_string(most_stop_texts) + " texts");
    }
    std::erase(texts, std::string());  // what some clients send for none
    return texts;
}

int max_tokens_of(const Json& request, const ApiDefaults& defaults) {
    int tokens = defaults.max_tokens;
    for (const char* const field : {"max_tokens", "max_completion_tokens"})
        if (const auto most = whole_number(request, field, -1, most_tokens)) {
            if (*most == 0) refuse(field, "is 0: an answer has at least one token");
            tokens = *most < 0 ? 0 : static_cast<int>(*most);  // -1 is the word of other local servers for no limit
        }
    return tokens;
}

std::uint64_t seed_of(const Json& request) {
    const Json* const seed = member(request, "seed");
    if (!seed) {
        std::random_device device;
        return (static_cast<std::uint64_t>(device()) << 32) | device();
    }
    if (seed->is_number_unsigned()) return seed->get<std::uint64_t>();
    if (seed->is_number_integer()) return static_cast<std::uint64_t>(seed->get<std::int64_t>());
    // 3.0 is 3: programs whose numbers are all floats write it so.
    constexpr double bound = 0x1p63;
    const double found = seed->is_number() ? seed->get<double>() : NAN;
    if (!(std::floor(found) == found)) refuse("seed", "is not a whole number");
    if (found < -bound || found >= 2 * bound) refuse("seed", "is no whole number of 64 bits");
    return found < 0 ? static_cast<std::uint64_t>(static_cast<std::int64_t>(found)) : static_cast<std::uint64_t>(found);
}

}  // namespace

ApiRequest read_api_request(ApiRoute route, std::string_view body, const ApiDefaults& defaults) {
    const Json request = parse_json(body);
    if (request.is_discarded() || !request.is_object())
        throw Refusal(400, "the body is not a JSON object. Send the request as JSON, in UTF-8");
    check_fields(request, route);
    ApiRequest read;
    read.route = route;
    if (const Json* const model = member(request, "model")) {
        if (!model->is_string()) refuse("model", "is not a text");
        read.model = model->get<std::string>();
    }
    if (route == ApiRoute::chat)
        read.messages = messages_of(request);
    else
        read.prompt = prompt_of(request);
    read.stream = flag(request, "stream", "stream");
    if (const Json* const options = member(request, "stream_options")) {
        if (!options->is_object()) refuse("stream_options", "is not an object");
        read.include_usage = flag(*options, "include_usage", "stream_options");
    }
    SamplerOptions& sampler = read.answer.sampler;
    sampler = defaults.sampler;
    if (const auto temperature = number(request, "temperature", 0, hottest)) sampler.temperature = *temperature;
    // 0 keeps the likeliest token alone, as the smallest share does.
    if (const auto top_p = number(request, "top_p", 0, 1)) sampler.top_p = std::max(*top_p, 1e-6);
    if (const auto top_k = whole_number(request, "top_k", -1, most_tokens))
        sampler.top_k = static_cast<int>(std::max<std::int64_t>(*top_k, 0));  // -1: all, as other servers have it
    sampler.seed = seed_of(request);
    read.answer.max_tokens = max_tokens_of(request, defaults);
    read.answer.stop = stop_of(request);
    return read;
}

}  // namespace bitdistill
