// SPDX-License-Identifier: GPL-3.0-or-later
// A request of OpenAI's chat or completion route, read and checked. What changes the answer and is not computed here is
// refused by name, what is without meaning here is passed over, and so is a value that means "as without". Any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/talk/talker.h"

namespace bitdistill {

enum class ApiRoute { chat, completion };

struct ApiRequest {
    ApiRoute route = ApiRoute::chat;
    std::string model;                  // empty: whichever is served
    std::vector<ChatMessage> messages;  // chat; at least one
    std::string prompt;                 // completion
    bool stream = false, include_usage = false;
    AnswerOptions answer;  // without `wanted`
};

// What stands where a request says nothing.
struct ApiDefaults {
    SamplerOptions sampler{0.8, 0, 0.95, 1};  // as `bitdistill generate` has it; the seed is drawn for each request
    int max_tokens = 0;                       // 0: as many as the context has room for
};

// body: as it was sent. Throws Refusal.
ApiRequest read_api_request(ApiRoute route, std::string_view body, const ApiDefaults& defaults);

}  // namespace bitdistill
