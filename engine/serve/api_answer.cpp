// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/serve/api_answer.h"

#include <utility>

namespace bitdistill {

namespace {

const char* finish_reason(AnswerEnd end) {
    return end == AnswerEnd::end_token || end == AnswerEnd::stop_text ? "stop" : "length";
}

Json usage_of(const TalkAnswer& answer) {
    return {{"prompt_tokens", answer.prompt_tokens},
            {"completion_tokens", answer.written_tokens},
            {"total_tokens", answer.prompt_tokens + answer.written_tokens},
            {"prompt_tokens_details", {{"cached_tokens", answer.known_tokens}}}};
}

// Under the names that llama.cpp's server has for them, which chat programs show.
Json timings_of(const TalkAnswer& answer) {
    Json timings{
        {"prompt_n", answer.prompt_tokens - answer.known_tokens}, {"prompt_ms", 1000 * answer.prompt_seconds},
        {"prompt_per_second", answer.prompt_tokens_per_second()}, {"predicted_n", answer.written_tokens},
        {"predicted_ms", 1000 * answer.generation_seconds},       {"predicted_per_second", answer.tokens_per_second()}};
    if (answer.drafts.checks > 0) {
        timings["draft_n"] = answer.drafts.drafted;
        timings["draft_n_accepted"] = answer.drafts.accepted;
    }
    return timings;
}

}  // namespace

std::string server_event(const Json& data) {
    return "data: " + data.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n\n";
}

ApiAnswer::ApiAnswer(const ApiRequest& request, const std::string& model, const std::string& id, std::int64_t created)
    : route_(request.route),
      include_usage_(request.include_usage),
      model_(model),
      id_((request.route == ApiRoute::chat ? "chatcmpl-" : "cmpl-") + id),
      created_(created) {}

Json ApiAnswer::frame(bool chunk) const {
    const char* const object = route_ == ApiRoute::completion ? "text_completion"
                               : chunk                        ? "chat.completion.chunk"
                                                              : "chat.completion";
    Json fields = Json::object();
    fields["id"] = id_;
    fields["object"] = object;
    fields["created"] = created_;
    fields["model"] = model_;
    return fields;
}

// text: a completion's text, or the part of a chat's message that is new.
Json ApiAnswer::choice(Json text, const Json& finish) const {
    Json only = Json::object();
    only["index"] = 0;
    only[route_ == ApiRoute::completion ? "text" : "delta"] = std::move(text);
    only["logprobs"] = nullptr;
    only["finish_reason"] = finish;
    return only;
}

Json ApiAnswer::whole(const TalkAnswer& answer) const {
    Json only = Json::object();
    only["index"] = 0;
    if (route_ == ApiRoute::chat) {
        Json message = Json::object();
        message["role"] = "assistant";
        message["content"] = answer.text;
        message["refusal"] = nullptr;
        only["message"] = std::move(message);
    } else {
        only["text"] = answer.text;
    }
    only["logprobs"] = nullptr;
    only["finish_reason"] = finish_reason(answer.ended_by);
    Json result = frame(false);
    result["choices"] = Json::array();
    result["choices"].push_back(std::move(only));
    result["usage"] = usage_of(answer);
    result["timings"] = timings_of(answer);
    return result;
}

std::string ApiAnswer::event(Json fields, Json choices, Json usage) const {
    fields["choices"] = std::move(choices);
    // With usage asked for, each event has the member, and only the last one a value.
    if (include_usage_) fields["usage"] = std::move(usage);
    return server_event(fields);
}

std::string ApiAnswer::beginning() const {
    if (route_ == ApiRoute::completion) return {};
    Json choices = Json::array();
    choices.push_back(choice({{"role", "assistant"}, {"content", ""}}, nullptr));
    return event(frame(true), std::move(choices), nullptr);
}

std::string ApiAnswer::piece(std::string_view text) const {
    Json added = std::string(text);
    if (route_ == ApiRoute::chat) added = Json{{"content", std::string(text)}};
    Json choices = Json::array();
    choices.push_back(choice(std::move(added), nullptr));
    return event(frame(true), std::move(choices), nullptr);
}

std::string ApiAnswer::ends(const TalkAnswer& answer) const {
    Json nothing = "";
    if (route_ == ApiRoute::chat) nothing = Json::object();
    Json choices = Json::array();
    choices.push_back(choice(std::move(nothing), finish_reason(answer.ended_by)));
    Json last = frame(true);
    last["timings"] = timings_of(answer);
    std::string events = event(std::move(last), std::move(choices), nullptr);
    if (include_usage_) events += event(frame(true), Json::array(), usage_of(answer));
    return events + "data: [DONE]\n\n";
}

}  // namespace bitdistill
